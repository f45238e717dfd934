import type { Profile } from '../model.ts';

/** Dialects from Morocco to Iraq and plain standard Arabic; the last lines are Arabizi, Arabic in Latin letters. */
export const ar: Profile = {
  language: 'ar',
  script: 'Arabic',
  letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىپچڤگیک',
  words: `
في من على ما و لا مش انا هو الشرطة كان عن مع الى اللي بس قال هذا ان انو انه كل لو اذا هم هي لي يا شو شنو ايه واش بعد قبل عند يعني احنا
بوسطن البوليس بوليس شرطة شرطي الشرطي الهجرة ايس الايس ضابط ظابط الضابط الظابط عنده عندي ديال بتاع تبع مال حتى ولا او ثم لكن لان لانه عشان علشان مشان حيت باش
وقفني وقفوني وقفو وقف سالني سألني سألوني سالوني سولني طلب طلبو مني قالي قالولي قالو گال گالو كال اخذو اخذوه خدو خدوه داو داوه مسكو مسكوه شدو شدوه اعتقلو اعتقلوه
اخوي اخي خويا اخويا اختي ختي ابني ولدي بنتي زوجي جوزي راجلي زوجتي مرتي مراتي ابوي ابي امي والدي والدتي عمي خالي ابن جاري الجيران جارنا صاحبي صديقي صديقتي زميلي
اوراق الاوراق ورق الورق لوراق وراق ورقة الورقة اقامة الاقامة فيزا الفيزا جواز الجواز باسبور جنسية جنسيتي قانوني قانونية وضع وضعي سيتيزن جرين كارد غرين
محكمة المحكمة قاضي القاضي محامي المحامي سجن السجن الحبس حبس مركز المركز قسم القسم كفالة الكفالة تهمة مخالفة حجز احتجاز مذكرة امر توقيع بصمات تقرير محضر
بيت البيت بيتي بيتنا الدار دار دارنا شقة الشقة عمارة العمارة بناية البناية باب الباب شارع الشارع حارة الحومة مدرسة المدرسة شغل الشغل الخدمة سيارة السيارة سيارتي عربية العربية طوموبيل
اليوم امبارح مبارح امس البارح البارحة بكرا بكرة غدا الصبح الصباح الليل بالليل المسا العصر الظهر الفجر الان هلا هلق هسه هسة دابا دلوقتي دلوقت الحين حاليا توا لسه لسا بعدين
مرحبا السلام عليكم سلام اهلا اهلين هلا صباح الخير مساء النور كيف حالك كيفك كيفكم شلونك شلونكم ازيك عامل كيداير لاباس شكرا مشكور يسلمو من فضلك لو سمحت رجاء عفوا الله يخليك الله يعطيك العافية الحمد لله انشالله والله خلاص صافي تمام طيب ماشي اوك اوكي
نعم ايوه ايوا اي اه آه لأ لا كلا ابدا مابعرف مابعرفش معرفش مش عارف ماعرف ماادري مدري ما نعرف معرفتش يمكن ممكن اكيد
وين فين منين ليش ليه علاش كيف ازاي كيفاش شلون متى امتى ايمتى فوقاش كم كام شحال مين منو شكون ايش وش شن هل اي انهي
هاي هاد هادا هادي هذه هذي ده دي دول هذول هدول هادو داك ديك ذلك تلك هناك هنا هون هنيك تم كده هيك هكا هكذا كذا
في فيه فيها مافي مفيش ماكو اكو كاين ماكاينش كاينين موجود موجودين عندو عندها عندهم عندنا معي معه معاه معاهم معهم معنا معايا معاك معك ليا ليه ليهم لهم له لها الهم الي الك
كنت كانت كانو كنا يكون صار صارت راح رح غادي سوف عم قاعد بدي بدو بدهم عايز عاوز عايزين اريد يريد يريدون بغيت بغا باغي ابغى ابي لازم خاص خاصني ضروري
اجا اجو جا جاو جه جم جو وصل وصلو دخل دخلو فاتو طلع طلعو خرج خرجو راحو مشى مشيت نزل نزلو رجع رجعو بقى ضل ظل فضل قعد قعدو خلا خلو خلاوه سابو سابوه تركو تركوه
شفت شفنا شاف سمعت سمعنا عرف عرفو يعرف كتب كتبو اعطى عطى عطاه اعطاهم بعت بعتو بعث سلم سلمو سلموه اتصل اتصلو اتصلت خبر خبرو بلغ بلغو حكى حكو حكالي هضر هدر هدد هددني ضرب ضربني سرق سرقو
مساعدة ساعدوني ساعدونا عاونوني مشكلة مشكل خايف خايفة خوف خطر بسرعة ضروري فيديو صورة صور تلفون رقم اسم اسمي عنوان عنواني معلومات رسالة
واحد واحدة اثنين اتنين جوج ثلاثة تلاتة اربعة خمسة ستة سبعة ثمانية تمنية تسعة عشرة عشر مية ساعة ساعات ساعتين دقيقة دقايق يوم ايام يومين اسبوع شهر سنة عام مرة
العربية عربي عربية انجليزي انجليزية اللغة لغة بالعربي كلمني اتكلم تحكي بحكي
ناس الناس رجل رجال راجل مرا مرة امراة ست شاب شباب ولد اولاد ولاد طفل اطفال عيال بنات دراري عائلة عائلتي عيلتي اهلي
ملثمين مقنعين ماسكات لابسين سترة جاكيت سلاح مسدس سودا سوداء بيضا ابيض اسود كبير صغير جديد قديم كثير كتير بزاف شوية وايد هواي جدا
بدون بلا غير فقط ايضا كمان برضو معا سوا بعض نفس اخر ثاني تاني اول اخيرا دايما ديما احيانا طبعا يمكن ربما كانو حول خلال اثناء بسبب مثل زي بحال متل قدام گدام ورا تحت فوق جنب حدا برا بره جوا جوه داخل خارج بين ضد
لم لن ليس قد لقد الذي التي الذين حيث عندما لما ملي مللي منذ حوالي تقريبا لدي لديه لديهم كما بل اما الا سوى دون اكثر اقل
ترحيل الترحيل رحلوه حدود لاجئ لجوء مهاجر مهاجرين ضحية شاهد متهم محقق المحقق فيدرالي مداهمة حاجز كلبشات تفتيش فتشو عسكري العسكري مترو قطار باص محطة مستشفى مكتبة بلدية حديقة موقف جامع مسجد كنيسة مطعم
سمحو توقف امسح احذف ساعد رجوع ارسل ابعت صيفط
ana w el fi el bolis shorta chorta shorti boulis ma mesh msh mish wach wash chno shno shou shu eh ay kan kano kanet ken m3a ma3 men mn 3ala 3la 3an 3and 3andi 3ando 3andhom 3andak 3ndi dyal dial diyal bta3 beta3 bta3et taba3
wala walla la2 aywa aiwa ah iyeh na3am yes la mafi mafish mafesh makaynch kayn fih feeh had hada hadi hay da di dah dol hom homa huma howa hiya e7na i7na 7na enta inta nta enti nti
lli elli illi yalli bas bass ghir ghi gha 7ta 7atta hatta law ila iza eza 3ashan 3chan 3alashan meshan la2an la2anno 7it bach kif kifach kifash ezay izay shlon keef wen wein fin fein mnin menin emta imta 2emta leh leish lesh 3lach 3lash min meen chkoun shkoun kam sh7al
sa2alni sa2alouni sewlni sewlouni sawlni sa2al wa2afni wa22afouni we9founi wqefni 7absoni shaddoh cheddouh chedo masakoh maskoh mesko khado akhado 5ado khadou ddaw ddawh 2al 2alo 2ali 2aloli gal galo gali galou qal qalo 9al 9alo sme3t sma3t choft shoft shefna ja jaw jaou jabo geh gom ego egoo ra7 ra7o khallah khallaw sabo sabooh tle9 tla9 kharaj tala3 dakhal dakhlo 3taw 3ata 3atah ba3at ba3ato ettasal itasal sallam sallemo katab katbo
khoya khouya akhoya a5oya akhi a5i khayye o5ti okhti khti ebni ibni weldi wldi benti zawji gozi jozi rajli merati mrati marti aboya abouy bouya baba ommi immi mama 3ammi khali jari garna sa7bi sahbi ness nas ragel rajel rajul mra 3ayelti ahli
wra2 wra9 lwra9 wara2 awra2 papiers lpapiers iqama i9ama visa jawaz gawaz basbor passport jinsiya qanouni 9anouni hijra hegra l7ijra limmigration immigrasyon migra ma7kama qadi 9adi mo7ami avocat sijn segn 7abs l7abs kafala caution markaz qism comisaria commissariat
beit bayt lbit dar darna lbab el bab share3 zan9a 7ara madrasa shoghl khedma siyara sayara 3arabeya tomobil lyoum elyoum el yom ennaharda embare7 mbare7 lbare7 bokra ghedda el sob7 sba7 lil leil daba dba delwa2ti dilwa2ti halla2 hala2 hassa al7een lessa baqi ba9i ba3den mn be3d
salam salam 3likom assalamu alaikum marhaba mar7aba ahlan sba7 lkhir saba7 el5er masa2 el kheir labas kidayr ezayak izzayak keefak kifak shlonak shukran chokran choukran merci min fadlak men fadlak law sama7t 3afak 3afakom allah ykhalik hamdulillah 7amdulillah inshallah nchallah wallah yalla khalas safi tamam tayeb mashi wakha ok
ma3raf ma3rafsh ma3arfsh ba3rafsh mab3ref ma b3raf man3rf manrafch ma3reftch mesh 3aref msh 3arfa momken yemken mumkin akid akeed
wa7ed wa7da wahed wahd jouj joj etnen tnayn tneen tlata talata arb3a arba3a khamsa 5amsa setta sab3a tmanya tes3a 3ashra sa3a sa3at swaye3 youm yom ayam simana osbo3 chhar shahr 3am sana sna bezaf bzaf kteer ktir ketir shwaya chwiya shwayya
ghadi ra7 7a hay bdi baddi biddi 3ayez 3awez 3ayza bghit brit arid lazem khas khasni khassni 3aref b3ref ka3ref ne3ref ye3raf ykoun kont kunt konna
kaysewlo kaysewloni byes2alo byes2al yes2al ydo2o y5abat kaydo99o bydo2o 3arabi 3rbiya bel 3arabi arabi mosa3da 3awnoni sa3douni mochkil moshkila khayef 5ayef khayfa soura fidyo tilifon raqm esm smiyti 3onwan
`,
};
