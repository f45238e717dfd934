import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';
import { CLOSED_CROSSINGS } from './verbs.ts';

const CAME_ALONG =
  'galaya, galayaan, galaysa, galaayo, galayay, galayeen, galaayay, galo, galaan, geleen, gelaya, gelayaan, soo galaya, soo galayaan, soo galayay, soo galayeen, soo galay, soo galeen, wada galay, wada galeen, albaabka jebi*, albaabka jabi*';
const AT_SCHOOL = 'iskuulka, dugsiga, iskuul, dugsi, school ka, schoolka, bps';
const CITY_OWNED =
  'magaalada, magaaladu leedahay, magaaladu iska leedahay, magaalada iska leh, ee magaalada, magaalo, dowladda hoose, dawladda hoose, ee dowladda hoose, bcyf, city hall, maktabadda, ee maktabadda, library ga, dadweynaha, ee dadweynaha, boston leedahay, magaalada boston';

/** Somali: who stands with whom, and who and where they are. */
export const sides = {
  ENTER: `${pairs('la, kula, ula, lala', CAME_ALONG)}, galaya, galayaan, galaysa, gelaya, gelayaan, gelaysa, galayay, galayeen, soo galaya, soo galayaan, soo galaan, galaan, u galaan, iska galay, iska galeen, iska soo galay, iska soo galeen, ku soo booday, ku soo boodeen, jiidh*, albaabka ka soo gal*, wada galay, wada galeen, wada gashay, isla galay, isla galeen, isla soo galay, isla soo galeen`,
  WITH: `${pairs('la, kula, ula, lala', CAME_ALONG)}, oo la wata, ay wataan, uu wato, oo ay wataan, oo garab socda, oo garab taagan, oo barbar socda, oo la fadhiya, oo la hadlaya, la yimaadeen, la yimaaday, la imanaya, la imaanaya, la soo socda, la soo socday, la soo socdeen, la soo degay, la soo degeen, la soo galay, la soo galeen, la taagnaa, la taagnaayeen, la taagan, la fadhiya, la fadhiyeen, la fadhiyay, la joogay, la joogeen, la joogtay, wada socday`,
  TOGETHER: `
    ${pairs('isla jeer, isla mar, isla markaas, isku mar, isku waqti, mar qura, isla saacad', 'bay, ayay, buu, yimid, yimaad*, soo gal*, gal*, jooj*, tag*, qab*')},
    ${pairs('isla, wada, is, isku', 'raacsan*, raacay, raaceen, wata, watay, wateen, garab taagn*, garab taagan, barbar taagan, barbar taagn*, garab socd*, garab socot*, dhinac taagn*, dhinac taagan, dhinac fadhi*, dhinac socd*')},
    ${pairs('wada', 'shaqay*, shaqey*, shaqee*, yimid, yimaad*, jooga, joogay, joogeen, taagan, taagnaa*, fadhiya, fadhiyay, fadhiyeen, socda, socday, socdeen, galay, galeen, hawlgal*, howlgal*, baaray, baareen, qabteen, xireen, kaxeeyeen, garaaceen, istaageen, soo degeen')},
    hal gaari ku wada, hal gaari ka soo deg*, hal gaari ku yimid, isku gaari ku yimid, isku gaari ka soo deg*, hal gaari bay ku wada*, gaari qura, hal koox ahaan, koox ahaan, si isku duuban, gacan isku hay*, gacmaha is qabsad*, isku kaalmayn*, joint operation*, side by side, working together, teamed up
  `,
  ASSIST:
    'gargaar*, ugargaar*, u gargaar*, gacan ka geyst*, gacan ka gays*, gacan u fidi*, gacan u taag*, taakulee*, la safnaa, ku kaalmee*, gaashaan u noq*, badhi taar*, hawsha la qabt*, la qabanay*, la baaray, la baarayay, la raadi*, la raadinay*, u waardiyee*, waardiyeyn*, u waardi*, backup ah, backup u ah, back up u ah, assist gareey*, help gareey*, helped, helping, escorted',
  BLOCK: `${CLOSED_CROSSINGS}, xayndaab*, ceymi*, isgoysyada u jooji*, isgoysyada ka jooji*, gawaarida u jooji*, gawaarida ka jooji*, baabuurta u jooji*, baabuurta ka jooji*, taraafikada jooji*, taraafikada u jooji*, taraafikga u jooji*, traffic ka u jooji*, jidgooyo*, jid gooyo*, waddo gooyo*, laydhadhka ku xir*, cruiser gudub*, gaariga gudub u dhig*, gaari gudub u dhig*, gaari ku gudb*, baabuur ku gudb*, blocked off, closed off`,
  STREET: `${CLOSED_CROSSINGS}, isgoysyada, isgoysyo, isgoysyadii, waddooyinka, wadooyinka, jidadkii, luuqa, luuqyada`,
  PUSH_BACK: `
    ${pairs('dadka, dadkii, deriska, dariska, bulshada, xaafadda, dhalinyarada, mudaaharaadayaasha, na, noo, nagu, hooyooyinka', 'riix*, gadaal u riix*, dib u riix*, dib u celi*, gadaal u celi*, gadaal ku celi*, eri*, ceyri*, cayri*, fogee*, dhinac u mar*, gees u mar*, gees u riix*, kala eri*, kala diray, durki*, ku qayliy* fogaada, ku yiri fogaada, ku yiri gadaal u noqda, ku yiraahdeen fogaada, hor istaag*, xadhig ka hor mar*, xarig ka hor mar*')},
    fogaada, dhinac u baxa, gees u baxa, kala taga, kala dareera, iska taga halkan buu, ma soo dhawaan karno, noo diid* inaan soo dhaw*, nagu qayliy*
  `,
  TRANSLATE:
    'turjumay, turjumayay, turjumeysay, turjumaysay, noo turjum*, tarjumay*, af soomaali ugu celcel*, afkeenna ugu sheeg*, afkeena ugu sheeg*, afka noo fasir*, luqadda u kala celi*, kala turjumay*, hadalka u kala gudbi*, hadalka noo gudbi*, isbaanish ugu turjum*, isbaanish ugu sheeg*, carabi ugu turjum*, tarjumaan u noq*, turjubaan u noq*, turjumaan u ah*',
  STAGE:
    'joogaan, yaalla, yaalaan, taalla, howlgal*, hawlgal*, dhigat*, dhigteen, soo dhigat*, soo dhigteen, gaari soo dhig*, gawaari soo dhig*, gawaarida soo dhig*, ka howlgal*, ka hawlgal*, isku abaabul*, abaabul*, isku soo urur*, isku urur*, saldhig ka dhigt*, xero ka dhigt*, xafiis ka dhigt*, ka soo amba bax*, baarkin ka dhigt*, baarkin ku sug*, ku nasan*, qaybsan*, qorshee*, qorsheyn*',
  CITY_PROPERTY: `
    ${pairs('barxadda, barxada, barxaddii, baarkinka, baarkinkii, garaashka, garaashkii, dhismaha, xarunta, hoolka, jiimka, jimka, gym ka, barxada jiimka, barxadda jiimka, baarkinka jiimka, garoonka, barkadda, jardiinada, beerta, lot ka, yardka, bannaanka, qolka hoose ee', CITY_OWNED)},
    boston public library*, bpl baarkin*, bpl, bcyf baarkin*, bcyf gym*, community center baarkin*, community center ka, community center*, dpw yard*, public works*, parks department*, city yard*, barxadda jiimka, moakley*, malcolm x park*, ramsay park*, franklin field*, clifford park*
  `,
  TASK_FORCE:
    'ice ayaan u shaqeeyaa, ice ayaan la shaqeeyaa, hsi ayaan la shaqeeyaa, ice ayaa la ii xilsaaray, loo xilsaaray ice, loo xilsaaray hsi, ice task forceka, task forceka, taaska foorsi*, ice team*, ice unit*, deputized by ice, 287 g, 287 g ah, ice u xilsaaran, ice la wareejiyay',
  IMMIGRATION_ONLY: `
    ${pairs('dadka aan sharciga lahayn, dad aan sharci lahayn, dadka sharci laawayaasha, sharci laawayaasha, kuwa aan sharciga lahayn, dadka aan waraaqaha haysan, kuwa aan waraaqaha haysan, dadka sharci darrada ah, muhaajiriinta', 'ayaan u joog*, baan u joog*, ayaan u nimid, baan u nimid, ayaan u soo soc*, ayaan raadin*, baan raadin*, ayaan doonayn*, baan doonayn*, ayay raadin*, bay raadin*, ayay u joog*, bay u joog*, ayay u yimaad*, ayaan u socon*, baan u socon*, ayay qabqab*, ayaan uruurin*, ayaan qabanayn*')},
    masaafurinta dadka, masaafurin dad, tarxiilka dadka, tarxiil dad, dad tarxiil*, dadka tarxiil*, masaafurin weeye, masaafurin waaye, shaqadu waa masaafur*, shaqadu waa tarxiil*, howshu waa masaafur*, hawshu waa masaafur*, howshu waa tarxiil*, immigration uun bay, immigration uun buu, immigration kaliya ayay, sharci uun bay raadin*, sharci uun buu raadin*, hawlgal tarxiil*, howlgal tarxiil*, arrin immigration uun, deportation uun, deport uun, waa arrin socdaal
  `,
  BPD: `
    ${pairs('cruiser, cruisers, gaari, gaadhi, gawaari, baabuur, boolis*, askari*, askar, askarta, sarkaal*, saraakiil*, cop, officer, detective*, nin, niman, rag', 'oo boston ah, oo bpd ah, oo boston ka socda, oo boston ka socday, oo boston ka tirsan, oo bpd ka tirsan, magaalada boston ah, ka mid ah bpd, ka mid ah boolis* boston')},
    911 boston, boston 911, 911 ka boston, khabiirka boston, baaraha boston, baaraha bpd, baarayaasha boston, cruiserka boston, cruiser boston, cruiser bpd, boston cruiser*, gaadhiga bpd, gaadhi bpd ah, gaariga boolis* boston, mootada bpd, askarta magaalada boston, askariga magaalada boston, askari magaalada boston ah, sarkaal magaalada boston, ciidanka magaalada boston, laba boston ah, labo boston ah, mid boston ah, midka boston, kii boston ahaa, kuwii boston ahaa, kuwa boston ah, ninka bpd, nin bpd ah, gabar bpd ah, gabadha bpd, islaan bpd ah, wiil bpd ah, nin boston boolis*, gang unit boston, boston gang unit, boston pd, b p d
  `,
  LOCAL:
    'khabiirka boolis*, baare, baaraha, baarihii, baarayaasha, baarayaal boolis*, dabagale*, waardiye boolis*, boolis lug ah, police ka, askar boolis*, gacanyare boolis*, boolisad*, askariyad*, haweeney askari*, gabar askari*, wiil askari*, nin askari*, sarjanka, leftanan*, lieutenant*, kabtan*, captain*, komishan*, commissioner*, desk sergeant*, dispatcher*, call taker*',
  STATE:
    'staties, isteyt boolis*, isteet boolis*, steyt boolis*, state trooperka, troopers, tarubar*, taruubar*, troobar*, boolis* isteyt*, boolis* gobolka mass*',
  SHERIFF:
    'jail ka nashua, jeelka nashua, jeelka suffolk, jail nashua, jeel nashua, nashua street, nashua st, nashua waardiye*, waardiye nashua, waardiyayaasha nashua, waardiyaasha nashua, waardiyayaasha suffolk, suffolk county jail*, nashua jail*, waardiyaha nashua, waardiyaha south bay, ilaalada nashua, ilaalada south bay, jeelka degmada, jeelka county*, house of correction*, co ga nashua, jeelka gobolka suffolk',
  SCHOOL_OFFICER: `
    ${pairs(AT_SCHOOL, 'safety, safety ga, safetyga, ilaaliya, ilaaliyaha, ilaaliyihii, ilaalisa, ilaaliyihiisa, waardiyaha, waardiyihiisa, waardiyaha ka ah, amnigiisa, securitygiisa, security ga, securityga, officerka, officerkiisa')},
    ${pairs('ninka, nin, gabadha, gabar, islaanta, qofka, askariga, kan', 'iskuulka ilaaliya, iskuulka ilaaliyay, iskuulka ilaalisa, dugsiga ilaaliya, dugsiga ilaalisa, iskuulka waardiyaha ka ah, dugsiga waardiyaha ka ah, bps ilaaliya, iskuulka jooga ee boolis*')},
    safety bps, safetyga bps, safety ga bps, safety officer*, safetyga iskuul*, safety ga iskuul*, safetyga dugsi*, sro ga, school police*, schoolka officer*, school officerka, school officerkiisa
  `,
  CITY: 'shaqaalaha hoyga, shaqaalaha shelter*, shelterka magaalada, hoyga magaalada, city worker*, shaqaale magaalo ah, xoghaynta city hall, clerkga city hall, clerk magaalada, parking clerk*, shaqaalaha isd, kormeeraha dhismaha, kormeere magaalo, inspectional services*, bha, boston housing authority*, shaqaalaha bha, shaqaalaha maktabadda, librarian*, shaqaalaha xarunta bulshada, bpl shaqaal*, shaqaalaha bpl, maxkamadda hoose ee guriyeynta',
  COURT_OFFICER:
    'maxkamadda ilaalad*, ilaalada albaabka maxkamad*, ilaaliyihii maxkamad*, waardiyaha albaabka maxkamad*, court officer ku, court officer kii, court officers, kort ofisar*, koort ofisar*, koor ofisar*',
  TRANSIT:
    'transitka, transit ka, transit police ka, mbta police ka, mbta da, boolis mbta, booliska t ga, booliska baska, booliska basaska, ilaalada tareenka',
  FED: 'federaal, federaalka, federaalku, federalkii, federal ah, federaal ah, fedaraal*, fedral*, fedaral*, feederaal*, feds ka, fed ka, rag aan calaamad lahayn, nin aan calaamad lahayn, niman aan calaamad lahayn, gaari aan calaamad lahayn',
  FED_OTHER: 'marshals, marshal ka, us marshals ka, u s marshals, fbi, dea, atf, marshalka',
  PRIVATE: `
    ${pairs('ninka, ninkaan, nin, ninkii, ninkan, wiilka, wiilkii, gabadha', 'is qabno, is qabney, is qabnay, aan is qabno, aan is qabney, aan is qabnay, i qaba, i qabay, i qabi jiray, aan wada nool nahay, aan wada degganahay, aan isku guri nahay, aan isla degganahay, aan shukaansanayay')},
    ${pairs('ninka, ninkii, islaanta, qofka, kan, cidda', 'ii shaqeeya, aan u shaqayn jiray, aan u shaqeyn jiray, iska leh guriga, guriga ii kireeyay, guriga iga kireeya, apartmentka iska leh, i shaqaaleeyay, i shaqaaleysiiyay, i shaqaalaysiiya, mushaarka iga haya, lacagta iga haya, mushaharka bixiya')},
    kireeyah*, kireeyahay*, guriyeh*, bossku, bosskayga, bosskeyga, bosskeenna, bosskii, boos kayga, boska, bosku, horjoogaha, madaxa dukaanka, madaxa warshadda, madaxa hoteelka, maamulaha hoteelka, maamulaha dukaanka, mulkiilaha guriga, mulkiilaha dhismaha, laanloorka, laandhoodka, lanlorka, lan lor*, landlordka, landloorka, super ka dhismaha, superka guriga, dhul leh*, soddohdey, soddohdayda, seeddigay baa, ninkaygii aan kala tagnay, ninkaygii hore, xaaskiisii hore, ex kayga, exkeyga, my ex, ku shaqeeye*
  `,
  PERSON:
    'isagoo katiinadays*, isagoo katiinadeys*, iyadoo katiinadays*, isagoo jeebbays*, bukaan*, maxbuus*, maxaabiis*, dad katiinadays*, dad katiinadeys*, nin katiinadays*, nin katiinadeys*, qof katiinadays*, labo qof, saaxiibtay, saaxiibaday, jaarkayga, jiraan, jiiraan, jiiranka, jiraanka, deriskeenna, deriska, isticmaalaha',
  FAMILY:
    'abahay, aabahay, abaheyg, hooyadey, hooyaday, inankayga, inankeyga, gabadhayda, gabadheyda, gabartayda, xaasakayga, xaaskeyga, ninkeyga, odaygayga, odaygeyga, walaalkey, walaalkayga, walaalkeyga, walaashey, walaashayda, ilma adeerkay, ina abtigay, ina adeerkay, ina eeddaday, eeddaday, eeddadey, habaryaray, habaryarey, abtigay, abtigey, adeerkey, awowgay, awowgey, ayeeyaday, ayeeyadey, seedigay, seeddigay, my brother, my husband, my cousin, my wife, my mom, my son, cunug aan dhalay, ilmo aan dhalay, wiil aan dhalay, gabar aan dhalay, cunugaan dhalay, wiilkaan dhalay',
  AGE_AFTER:
    'jir baan ahay, jir ayaan ahay, jir ayuu ahaa, jir ayuu yahay, jir bay ahayd, jir buu yahay, jir bay tahay, baan jiraa, ayaan jiraa, jirkaas, sano jir baan, sanno jir, gu jir',
  MINOR:
    'fasalka lixaad, fasalka shanaad, fasalka afraad, fasalka 5aad, fasalka 6aad, fasalka 7aad, fasalka 8aad, fasalka 9aad, fasalka 10aad, fasalka kow iyo tobnaad, dugsiga hoose dhigta, dugsi hoose, dugsiga hoose, iskuulka hoose, iskuulka dhexe, middle school*, elementary school*, kindergarten*, wiil da yar, gabar da yar, inan da yar, cunug yar, ilmo yar oo, aan qaangaar ahayn, qaangaar ma aha, qaan gaar ma ahan, 18 ma gaarin, 18 weli ma gaarin, aan 18 gaarin',
  NOISE:
    'gadaal ka raacay, gadaal ka raacnay, gadaal ka raacayay, gadaal ka daba raacay, anigaa raacay, anigaa ka daba raacay, waan raacay, waan daba raacay, waan ka daba raacnay, kaftan, kaftanka, kaftamay*, maxkamad lama geyn, maxkamad lama gayn, maxkamad lama geeyn, maxkamad la gee*, maxkamadda la gee*, isbitaal la gee*, isbitaalka la gee*, student id, student card, aqoonsiga ardayga, kaarka ardayga, ardayga jaamacadda, ardayda jaamacadda, arday jaamacadeed, si xor ah, isla galab*, isla habeen*, isla subax*, isla maalint*, isla markiiba, charlie card, xisaabta bangi*, koontada bangi*, account kaaga, akoonka*, xisaabtaada, xisaab* _ la xir*, account* _ la xir*, app ka la xir*, wax ka weydii imtixaan*',
  NEG: 'immigration waxba kama, immigration wax kama, immigration waxba igama, immigration waxba nagama, immigration waxba iga ma, immigration marna kama, immigration waxna kama, immigration waxna igama, socdaalka waxba kama, socdaalka waxba igama',
  ABUSE:
    'waddanka ha laga saaro, dalka ha laga saaro, ha laga saaro waddanka, ha laga eryo, ha la wada eryo, ha laga cayriyo, dalka ha laga eryo, waddanka ha laga eryo',
  ILLEGALS:
    'somali kulligood, soomaali kulligood, somali dhamaantood, somali dhammaantood, soomaalida kulligood, soomaalida dhammaantood, soomaalida oo dhan ha, qaxootiga kulligood, qaxootiga dhammaantood, muhaajiriinta kulligood',
  SEND: 'haloo yeero, ha loo yeero, haloo waco, ha loo waco, ha loo diro, haloo diro',
  JAIL: `${pairs('xabsiga, jeelka, xabsi, jeel, jail ka, jail', 'south bay, nashua, nashua st, nashua street, suffolk, degmada suffolk')}, nashua street, nashua st, house of correction*`,
  PETTY: 'rabshad*, rabsho, rabshadaha, buuq, buuqa, dagaal yar, feer*, khilaaf*',
  VICTIM: `
    ${pairs('dhaca, dhacii, dhacaas, xatooyada, xatooyadii, weerarka, weerarkii, kufsiga, garaacii, jirdilka', 'aan soo sheeg*, aan ka soo sheeg*, aan u sheeg*, la igu geys*, la igu gays*, la ii geys*, i soo gaar*, igu dhacay, aan ka dacwood*, aan anigu')},
    ${pairs('seygeeda, seygeedii, ninkeeda, ninkeedii, odaygeeda, seygayga, ninkayga, ninkeyga, ninkaygii', 'ayaa dhaawac*, baa dhaawac*, ayaa garaac*, baa garaac*, ayaa dil*, baa dil*, wuu garaac*, wuu dhaawac*, wuu dilay, i garaac*, i dil*, ayaa i garaac*, ayaa i dil*, baa i garaac*, baa i dil*')},
    ${pairs('waa la, waa la i, waa la igu, waa la ii, waa la iga, ayaa la i, baa la i, ayaa la iga, baa la iga, ayaa la igu, baa la igu', 'jabsaday, xaday, dhacay, boobay, garaacay, weeraray, dhaawacay, mindi ku dhuftay, toogtay, kufsaday')},
    ${pairs('dhibane, dhibanaha, dhibanihii, dhibanayaasha, dhibbane, dhibbanaha, dhibbanihii, dhibbanaha u ahaa', 'ka ahaa, ka ahay, aan ahay, ayaan ahay, baan ahay, baan ka ahay, ayaan ka ahay, ah, u ahay, u ahaa, ka ahayd, ka tahay')},
    dhibanaha, dhibanihii, dhibbanaha, dhibbanihii, dhibbane, dhibane, victim ka ahaa, victim baan ahay, victim, waa la i dhacay, waa la i garaacay, dagaalka guriga la iga, la ila dagaalamay, la i jirdilay, gacan la iga soo qaad*, baabuur baa i jiidhay, gaari baa i jiiray
  `,
  WITNESS:
    'marag baan, marag ayaan, maraga, markhaatiga, markhaati baan, markhaatiyaal, marqaati baan, goobjooge baan, goobjooge ayaan, dhacdadii aan arkay, dilkii aan arkay, shilkii aan arkay, dagaalkii aan arkay, toogashadii aan arkay',
  SAW: `
    ${pairs('anigoo, anoo, aniga oo, annagoo, anagoo', 'ag taagan, agtiisa taagan, agteeda taagan, agtooda taagan, ag jooga, ag fadhiya, dhinac taagan, dhinac fadhiya, hor taagan, daba taagan, daba fadhiya, gudaha ku jira, maqlaya, maqlayay, eegaya, fiirinaya, fiirinayay, daawanaya, ka eegaya, ka fiirinaya, daaqadda ka eegaya, daaqada ka eegaya, halkaas jooga, goobta jooga, meesha jooga, arkaya, ku jira gaariga')},
    waan maqlay, waan maqlayay, waan arkayay, indhahaygaan ku arkay, ishayda ku arkay, waan fiirinayay, waan eegayay, halkaas baan ka joogay, video baan ka duubay
  `,
  ARRIVE:
    'socon, soconin, socan, ag joogin, joogin halkaas, agteeda joogin, soo muuqan, soo muuqanin, iman, imanin, imaanin, lug lahayn, lug ku lahayn, qayb ka ahayn, shaqo ku lahayn, kasoo muuqan',
  OUTSIDE_BOSTON:
    'boston ma aha, boston ma ahan, boston maaha, boston ma ahayn, boston ka baxsan, boston dibaddeeda, boston dibadda ka ah, magaalo kale, magaalo boston ka baxsan, not in boston',
  INFER:
    'hubaal waa, hubaal weeye, way iska cad, waa iska cadahay, malaha, malahayga, ilaa malahayga, ismalayn*, is malayn*, filayaa, filaa, baan filayaa, ayaan filayaa, waan filayaa, waxaan filayaa, waxaan is leeyahay, waxay ila tahay, waxay igula tahay, waxay noola tahay, ila muuqata, ila ah, malaynaa, maleynaa, ayaan u maleynayaa, baan u maleynayaa, maleynayaa, malaynayaa, maleyn, malayn, laga yaabaa, shaki iguma jiro, shaki iigama jiro, way hubaal tahay, must be, probably, i think, i bet, bet they',
  HEARSAY:
    'waa la isla dhex mar*, waa la isla hadal hay*, waxaa la isla dhex mar*, la isla hadal hay*, la hadal hayaa, la hadal hayo, dadka ayaa sheegaya, dadku waxay leeyihiin, dad baa leh, dad ayaa leh, dad baa sheegaya, laga sheegayaa, la sheegayo, tiktok*, facebook*, whatsapp group*, groupka whatsapp*, group ka whatsapp*, groupka xaafad*, warar baa, warar ayaa, warar is daba joog*, sheekooyin, shaahida lagu, makhaayadda shaaha, dukaanka timaha, ku maqlay, ayaan ka maqlay suuq*, cid baa igu tiri, cid baa ii sheegtay inay maqashay, qof baa laga maqlay, qof kale oo maqlay, word is, they say, people saying, heard that',
} as const satisfies Partial<Lexicon>;
