import type { RedactionWords } from './words.ts';

export const AR: RedactionWords = {
  naming:
    'اسمي | إسمي | انا اسمي | أنا اسمي | واسمي | وانا اسمي | اسمي هو | اسمي الكامل | اسمي الكامل هو | اسمي بالكامل | الاسم الكامل | اسمي الحقيقي | اسمي الحقيقي هو | سميتي | سميتي هي | انا سميتي | أنا سميتي | اسميتي | يسموني | كيسموني | ينادوني | بينادوني | بيقولولي | يقولولي | نادوني | نادني | ناديني | سموني | كنيتي | لقبي | لقبي هو | ادعى | أدعى | انا ادعى | smiti | smiyti | smiyty | smity | ana smiti | ana smiyti | smiti hiya | ismi | esmi | ismy | esmy | isme | ana ismi | ana esmi | ana ismy | ana esmy | ismi howa | ismi huwa | ana ismi howa | ism el kamel | kaysmiwni | kay3ayto liya | 3aytoli | isme el kamel | nadini | bi2oloole | laqabi | kunyati | ana isme | wa ismi | w ismi | w ana ismi | w smiti',
  calling: 'انا | أنا | ana | ana hwa | انا هو',
  namedBefore: 'هو اسمي | هي سميتي | howa ismi',
  common:
    'مش ما مو ماشي مكتوب موجود في ف فى على عند عندي عندكم عندهم من مع و او أو ثم لكن لان لأن عشان علشان باش حيت ولا لا نعم كان كانت يكون تكون هو هي هم انت انتم احنا حنا نحن هذا هذه هاد هداك هنا هناك اليوم امس امبارح البارح غدا بكرة الان دابا هسا هلق توا قبل بعد منذ من-زمان كل شي شيء حد احد اي غير بس فقط برضو كمان ايضا سري خاص مهم مجهول معروف مسجل ظهر طلع خرج انكتب اتكتب يتكتب تكتب يظهر يطلع ينذكر ينكتب بالقائمة بالقايمة بقائمة بالسجل قاعدة بيانات الشرطة شرطة شرطي بوليس الضابط ضابط ظابط الهجرة الايس ايس محامي محاميتي امي ابي ابوي اخي اخوي اختي ابني ابنتي بنتي ولدي زوجي زوجتي مراتي جوزي راجلي مرتي صاحبي صديقي جاري جارتي ابن بنت رجل راجل مرة واحد واحدة مواطن مقيم لاجئ شاهد بدي ابغي ابغى بغيت عاوز عايز عايزة اريد اقدر احتاج محتاج ساكن ساكنة عايش اعيش اسكن شفت سمعت كنت جيت رحت قال قالي قالو قالولي سالني سألني سألوني وقفني وقفوني اخدو خذو لو اذا إذا لما متى وين فين كيف شو شنو ايش ليش علاش سلام السلام مرحبا اهلا شكرا رجاء ارجوك الرجاء لو-سمحت ممكن بلاغ ابلغ بلغ اخبركم معلومات رقمي رقم تلفون عنواني عنوان بيتي العربي عربي سوري مغربي مغربية مصري مصرية عراقي سوداني يمني لبناني جزائري تونسي مسلم مسلمة خايف خايفة خائف متزوج عمري mashi mchi mish mesh mush ma mo maktoub mawjood mawjoud fi f 3la 3ala 3and 3andi min mn m3a ma3a w wa o aw wlkn walakin bas hit 7it hta 7ta la na3am kan kant howa hiya homa nta nti 7na hada hadi hna hnak lyoum lbare7 lbar7 imbare7 ghda daba hal2 qbl b3d ba3d kol chi shi 7ad sirri muhim mohim bolis boulis police chorta shorta shurta dabet zabit l7okouma mhajara hijra mohami khoya khti oukhti baba mama weldi rajli mrati marti sa7bi jari jarti bghit baghi biddi 3ayez 3ayz ureed saken sakn sakna 3aych 3ayesh cheft shuft shoft sm3t kent jit jina 9al gal qal gali galo galou lma law ila imta fin wayn wein kif shou chno shno lach 3lach leh salam slm assalam marhaba chokran shukran afak 3afak mumkin raqmi nemra maghribi souri masri khayef khayfa yetkteb yatla3 yban bayn lmaghrib',
  ranks:
    'ضابط ظابط الضابط الظابط شرطي الشرطي شرطية رقيب الرقيب ملازم الملازم نقيب النقيب محقق المحقق عميل العميل عقيد مقدم رائد مفتش المفتش شريف قاضي القاضي عنصر وكيل اوفيسر اوفيسير officer zabit zabet dabit dabet shorti chorti bolisi sergeant sarjan detective agent trooper ra9ib raqib na9ib mohaqqiq',
  said: 'قال قالي قالو قاللي قلي بيقول يقول قالنا جاوب رد 9al gal qal galli 9alli 2al 2alli',
  titles:
    'السيد السيدة سيد سيدة استاذ الاستاذ دكتور الدكتور الدكتورة مدام حاج الحاج الحاجة ابو أبو ام أم ابن هو هي بس lalla si sidi moulay abu abou om oum madame',
  flat: 'شقة الشقة شقه شقتي غرفة الغرفة غرفه باب بابي استوديو برطمة برطما بارطما اپارتمان chi9a cho9a sha2a sha22a she2a bartma barthma appart apartma appartement غرفتي',
  house: 'منزل المنزل عمارة العمارة عماره بناية البناية مبنى المبنى بلوك فيلا 3imara 3omara banaya',
  home: 'بيت البيت بيتي دار الدار داري منزلي بيتنا دارنا دارهم bayt beit bayti beiti dar dari darna lbit',
  street: 'شارع الشارع زنقة الزنقة درب طريق حي جادة نهج share3 shari3 chari3 char3 zan9a zn9a zen9a derb',
  living:
    'ساكن في | ساكن ب | ساكن | ساكنة في | ساكنة | ساكنه في | ساكنين في | ساكنين | اسكن في | أسكن في | بسكن في | كنسكن في | كنسكن ف | عايش في | عايشة في | عايش ب | اعيش في | عنواني | عنواني هو | عنوان بيتي | العنوان | عنوان البيت | مقيم في | ساكن ف | ساكنة ف | ساكنين ف | saken f | sakn f | sakna f | sakin f | saken fi | kanskon f | kan skon f | kanskn f | baskon fi | bskn fi | 3onwani | 3inwani | 3nwani | 3aych f | 3ayesh fi | ana saken | sakin fi | sakinin f | adress dyali | adresse dyali | l3onwan',
  number: 'رقم رقمها رقمه رقمو نمرة نمره عدد ra9m raqam ra2m rakam ra9em nemra nimra numero numéro',
  counted:
    'ساعة ساعات ساعه دقيقة دقايق دقائق ثانية صباحا مساء الصبح العصر المغرب العشاء بالليل ص م شرطي شرطة رجال رجل نفر انفار اشخاص شخص ناس ضباط ضابط عناصر سيارات سيارة سيارات* دوريات سنة سنين سنوات عام اعوام شهر شهور اشهر اسبوع اسابيع يوم ايام مرات مرة اولاد اطفال بنات غرف ابواب دولار ريال بيوت شوارع عائلات عيل مواطنين واحد saa3a sa3a sa3at sway3 d9i9a d9aye9 sbah sba7 nas chorti bolis rjal sana snin 3am chhar shhor simana semana nhar ayam mra marat wlad dollar sayara sayarat tomobil tomobilat pm am h',
  breaks:
    'الساعة الساعه ساعة حوالي على من قبل بعد الى إلى حتى منذ لما و مع كان كانت شفت شاف وقف وقفو جاو اجا اجو جا lma m3a kan cheft waqef hwali qbl b3d mn hta saa3a sa3a ma3 jaw',
  phone:
    'رقمي | رقم تلفوني | رقم هاتفي | رقم جوالي | تلفون | تليفون | تلفوني | تليفوني | هاتف | هاتفي | الهاتف | جوال | جوالي | موبايل | موبايلي | محمول | واتساب | واتس | وتساب | وتس | اتصلو بي | اتصل بي | اتصلوا بي | اتصلو علي | اتصلو فيي | كلموني | كلمني | عيطو لي | عيط ليا | نمرتي | نمرة تلفوني | النمرة ديالي | الرقم ديالي | رقم الضمان | الضمان الاجتماعي | فيبر | تلجرام | raqmi | ra9mi | ra2mi | nemrti | nmrti | nemra dyali | nmra dyali | tilifon | telefon | tele dyali | numero dyali | whatsapp | watsap | 3ayto liya | 3ayet liya | 3ayto 3liya | itasl fiya | itiselo fiye | kalmoni | jawali | mobili | ra9m dyali',
  birth:
    'تاريخ ميلادي | تاريخ الميلاد | تاريخ ميلاده | تاريخ ميلادها | تاريخ الولادة | تاريخ ولادتي | ميلادي | مواليد | من مواليد | مولود | مولودة | ولدت | اتولدت | انولدت | خلقت | تزاديت | تزادت | تزاد | مزاد | مزيود | مزيودة | ازديت | تاريخ الازدياد | عيد ميلادي | tzadt | tzadit | tzad | mzyoud | mziyoud | twalladt | itwaladet | etwaladt | wledt | wulidt | wolidt | nwladt | khla9t | mawlid | mawlood | mawloud | mawlouda | tarikh miladi | tarikh lmilad | milad | tarikh el milad | tarikh wiladti | mwalid | mawalid | 3id miladi | tari5 miladi | tari5 el milad | date de naissance dyali',
  birthAfter: 'هو تاريخ ميلادي | تاريخ ميلادي | هو عيد ميلادي | تاريخ الميلاد | howa tarikh miladi',
  months:
    'يناير فبراير مارس ابريل أبريل مايو يونيو يوليو يوليوز اغسطس غشت سبتمبر شتنبر اكتوبر أكتوبر نوفمبر نونبر ديسمبر دجنبر كانون شباط اذار آذار نيسان ايار أيار حزيران تموز اب آب ايلول أيلول تشرين yanayer febrayer mars abril april mayo mai ghocht ghusht oktobar novembar dejanbir',
  dateJoins: 'في ف يوم هو سنة عام شهر بتاريخ كان ب على fi f nhar youm yom howa 3am sanat sana dyali l',
  officials:
    'شارة الشارة شارته شارتو بادج الباج سيارة السيارة دورية الدورية لوحة اللوحة نمر لوحتها لوحتو مركبة قسم مركز منطقة دائرة ضابط الضابط شرطي الشرطي العميل مخرج طريق باص نموذج استمارة فورم وحدة الوحدة طوموبيل الطوموبيل badge sayara tomobil tonobil bla9a plaka plaque dawriya 9ism markaz chara shara',
  papers:
    'قضية القضية ملف الملف بلاغ البلاغ محضر المحضر حادث الحادث تقرير التقرير مخالفة المخالفة شكوى الشكوى 9adiya qadiya milaf ma7dar bla8 ta9rir',
};
