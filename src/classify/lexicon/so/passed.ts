import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';
import { WAC } from './verbs.ts';

const AGENTS = 'ice, immigration, laanta socdaalka, socdaalka, hsi, ero, fbi';
const PLACE =
  'halka, meesha, goobta, halkuu, meeshuu, goobtuu, halkay, meeshay, halkaan, meeshaan, xaggee, halkee, xagguu, xaggay, halkii, meeshii, cinwaanka';
const THERE =
  'uu joogo, uu joogay, joogo, ay joogto, ay joogtay, joogto, joogaan, aan joogo, aan joogno, laga helo, laga heli kar*, lagu heli kar*, laga heli doon*, uu ku jiro, ku jiro, ay ku jirto, ku jirto, ka shaqeey*, uu ka shaqeey*, ay ka shaqeys*, ay ka shaqays*, aan ka shaqeey*, ku shaqeey*, _ ku shaqeey*, _ ka shaqeey*, ku sugan*, uu ku sugan*, ay ku sugan*, uu dhigto, ay dhigato, dhigto, dhigato, wax ku barto, wax ka barto, uu tago, ay tagto, ku tukado, uu ku tukado, uu seexdo, ay seexato, ku hoydo, uu ku hoydo, uu gaariga dhigto, ku dhuumanay*, uu ku dhuumanay*, ku qarsoon*, uu ku qarsoon*, laga qaado, ay ku tagto, uu ku imaanayo';
const ICE_ASKED =
  'ayaa weydiisat*, ayaa soo weydiisat*, baa weydiisat*, baa soo weydiisat*, way weydiisat*, way soo weydiisat*, ayaa codsat*, ayaa soo codsat*, baa codsat*, baa soo codsat*, way codsat*, way soo codsat*, ayaa dalbat*, ayaa soo dalbat*, baa dalbat*, baa soo dalbat*, ayaa hore u codsat*, iyadaa codsat*, iyadaa weydiisat*, iyagaa codsad*, iyagaa weydiist*, ayaa i soo dirtay, ayaa na soo dirtay, ayaa soo dirtay, baa i soo dirtay, baa na soo dirtay, baa soo dirtay, ayaa na soo dirtey, ayaa i soo dirtey, ayaa i fartay, ayaa na fartay, baa na fartay, baa i fartay, ayaa noo sheegtay inaan, ayaa ku amartay, baa ku amartay, ayaa na amartay, ayaa naga rabtay, baa naga rabtay, ayaa caawimo weydiisat*, ayaa caawimaad weydiisat*';
const LOCALS = 'booliska, boolisku, booliska boston, bpd, askarta, askariga, boston boolis, boolis';

/** "Mailed": a message and a giving at once. */
const MESSAGES = pairs(
  'email, emailka, iimayl, fariin, farriin, text, teks, mesej, message, sms, whatsapp, fax',
  '_ u dir*, gareey*, gare*, u gareey*, ayuu u dir*, ayay u dir*, buu u dir*, bay u dir*, ugu dir*, u qor*, ugu qor*, ku dir*, u soo dir*, garey*, ugu gudbi*, u dhaaf*',
);

/** "ICE will come for you": a threat by itself. */
const THEY_COME = pairs(
  'ice baa, ice ayaa, immigration baa, immigration ayaa, laanta socdaalka ayaa, laanta socdaalka baa',
  'ku soo booqan, ku booqan, ku soo booqanaysa, kuu iman, kuu imanaysa, kuu imanaya, kuu soo socota, kuu soo socda, ku soo qaadan, ku soo qaadanaysa, ku qaadanaysa, ku qaadi, ku qaadi doon*, ku qaban, ku qabanaysa, ku qabanaya, ku doonan, ku soo doonan, ku soo doonanaysa, ku raadin, kula hadli, kula hadlaysa, ku tarxiili, ku tarxiilaysa, ku kaxaysan, ku kaxaysanaysa, kugu imaan, kugu iman, gurigaaga iman, gurigaaga imanaysa, albaabka kuu garaac*, ku celin, ku celinaysa, wiilkaaga qaadan*, carruurtaada qaadan*',
);

/** Somali: what is passed on to agents, how, and at whose wish. */
export const passed = {
  CALL: `
    ${pairs('taleefoon, taleefoon ayuu, taleefoon buu, taleefoon ayay, taleefoonkiisa, taleefoonkeeda, telka', 'ku hadl*, kula hadl*, la hadl*, ula carar*, ugu war*, ku war*, u qaat*, u qaad*, u soo qaat*')},
    ${pairs('lambarka ice, khadka ice, hotline ka ice, hotline ice, line ka ice, taleefoonka ice, lambarka immigration, khadka immigration, lambarka laanta socdaalka', 'wac*, garaac*, ayuu wac*, buu wac*, ayay wac*, bay wac*, la wac*, ayuu garaac*, u dir*')},
    ${MESSAGES},
    ${pairs('la', `soo ${WAC.replaceAll(', ', ', soo ')}`)},
    ${pairs('isla, iskula', 'hadleen taleefoon, xiriir*, xidhiidh*')},
    textiyay, textiyeen, texted, emailed, textgareey*, emailgareey*, soo text gareey*, u text gareey*, raadiyaha kula hadl*, raadiyaha ku hadl*, raadiyo kula hadl*, raadiyaha uga sheeg*, raadiyaha ugu sheeg*, raadiyaha ugu yeer*, dirdirsad*, u taleefoon*, taleefooneey*, taleefoneey*, taleefoonee*, telefoneey*, telefooneey*, u telefoon*, u garaac* taleefoon, xiriir la yeesh*, xidhiidh la yeesh*, xiriir toos ah la*, voicemail u dhaaf*, wacitaan u sam*, wacitaan*, calling, called, call gareey*, kol gareey*, kool gareey*, gargaar uga yeer*, gurmad uga yeer*
  `,
  TELL: `
    ${pairs('u, ugu, uga, kuu, loo, looga, loogu', 'warram*, waram*, warbixi*, war bixi*, afgaran*, tilmaan*, tilmaam*, fiiq*, caddee*, cadee*, qeex*, xog bixi*, xogbixi*, xaqiiji*, jaajuus*, basaas*')},
    farta ugu fiiq*, farta u fiiq*, farta ku fiiq*, faraha ugu fiiq*, gacanta ugu fiiq*, war siisay, war siiyeen, war siiyay, wararka siiy*, tip siiy*, tip u dir*, snitch*, tipped off, told ice, sir u sheeg*, sirta u sheeg*, sir siiy*, sirtii u sheeg*, sir ka sheeg*, ku soo war geli*, digniin siiy*, ogeysiis siiy*, ogaysiis siiy*, ku baraarujiy*, ku baraaruji*, u dhoolatus*, tusay halka, tuseen halka, tusay meesha, tuseen meesha, u soo sheeg*, usoo sheeg*
  `,
  GIVE: `
    ${MESSAGES},
    ${pairs('u, ugu, loo, loogu, uga, kuu', 'tus*, soo bandhig*, fur* faylka, fur* file*, akhriy*, akhris*, koobi gareey*, copy gareey*, print gareey*, print garey*, sawir*, daabac*, keen*, hibeey*, fududee*, iimeyl*, email*, soo saar*')},
    koobi u sam*, nuqul siiy*, nuqul u dir*, nuqul ka siiy*, koobi ka siiy*, siisay, siiyen, siyay, siyeen, siisey, siyey, siinaayay, siinaayeen, siinaayo, loo siiyay, la siiyey, ka siiyay, ka siiyeen, la wadaageen, shared, share gareey*, share garey*, share-gareey*, bixiyay magac*, bixiyeen magac*, bixisay magac*, sheegay magac*, gave, sent
  `,
  SHARE:
    'share gareey*, share garey*, la wadaageen, u furan, u furnaa, geli kar*, gali kar*, arki kara, arkaan, akhrin kara, isku xiran, isku xidhan, ku xidhan, isku xiray',
  WHEREABOUTS: `
    ${pairs(PLACE, THERE)},
    ${pairs('halkan, halkaan, halkaas, halkaa, hadda halkan, dukaanka, guriga', 'ayuu joogaa, ayay joogtaa, buu joogaa, bay joogtaa, ayuu fadhiyaa, ayay fadhidaa, buu fadhiyaa, ayuu taagan yahay, ayay taagan tahay, ayuu ku jiraa, ayay ku jirtaa, buu ku jiraa, bay ku jirtaa, wuu joogaa, way joogtaa')},
    ${pairs('qolka, sariirta, dabaqa, qaybta', 'uu jiifo, ay jiifto, jiifo, _ jiifo, _ jiifto, uu ku jiro, ay ku jirto, _ ku jiro, _ ku jirto, uu joogo, ay joogto, _ joogo')},
    ${pairs('goorta, maalinta, saacadda, saacada, wakhtiga, waqtiga, xilliga', 'maxkamadda, maxkamad*, ballanta, ballan*, uu maxkamad*, ay maxkamad*, aan maxkamad*')},
    u tilmaam*, ugu tilmaam*, u fiiq*, ugu fiiq*, farta ugu fiiq*, farta u fiiq*, gacanta ugu fiiq*,
    way joogtaa, wuu joogaa, kaas weeye, kaas waaye, kaa weeye, kaa waaye, waa kaas, waa kaa, waa isaga, waa iyada, taas weeye, waa taas, kan weeye, waa kan, kanaa, ninkaas weeye, dabaqa uu, dabaqa ay, qolka uu, qolka ay, guriga uu galay, guriga ay gashay, albaabka uu ka baxo, albaabka uu ka baxayo, wakhtiga uu ka baxo, saacadda uu soo baxo, goorta uu guriga, goortuu ka baxo, goortay ka baxdo, jidka uu maro, wadada uu maro, shaqada uu tago, shaqada ay tagto, goobta shaqadiisa, goobta shaqadeeda, meesha shaqadiisa, shaqadiisa halka, gaariga uu wato, gaariga uu ku jiro, gaariga ay ku jirto, iskuulka ay dhigato, iskuulka carruurtu dhig*, masjidka uu, masaajidka uu, ballantiisa, ballanteeda, ballantii maxkamad*, maalinta maxkamad*, maxkamaddiisa maalint*, taariikhda maxkamad*
  `,
  RELEASE_TIME: `
    ${pairs('saacadda, saacada, saacaddii, saacadduu, wakhtiga, waqtiga, goorta, goortuu, xilliga, xilligii, maalinta, marka, markuu, markay, goorma, inuu hadda, inuu berri, inay berri, inuu caawa, inuu saaka', 'la sii day*, la sii dey*, la sii daa*, uu xabsiga ka bax*, xabsiga ka bax*, uu xabsiga ka soo bax*, xabsiga ka soo bax*, jeelka ka bax*, jeelka ka soo bax*, uu jeelka ka soo bax*, ay jeelka ka soo bax*, uu saldhigga ka bax*, saldhigga ka bax*, saldhigga ka soo bax*, uu saldhigga ka soo bax*, uu damiinta ku bax*, la fasax*, la fasaxayo, uu xor noqon*, sii deynta, sii daynta, laga sii day*, laga sii dey*, laga sii daa*')},
    release time, out time, saacadda bixitaanka, goorta bixitaanka, wakhtiga bixitaanka, bixitaankiisa, bixitaankeeda, sii dayntiisa, sii deyntiisa, sii daynteeda, sii deynteeda
  `,
  PERSONAL: `
    naaneys*, naanays*, taleefoonkayga lambark*, lambarkayga, lambarkiisa, lambarkeeda, lambarada, lambarrada, lambarradii, lambaradii, lambarada qoyska, taleefannada, dhalashadayda taariikh*, taariikhda uu dhashay, taariikhda ay dhalatay, sawirradayda, sawirkayga, magacyadii, magacyadeenna, magacyadooda, magaca hooyada, magaca aabbaha, magaca carruur*, magacyada carruur*, cinwaanadii, cinwaannada, cinwaankii, guriga cinwaankiisa, cinwaanka guriga, cinwaankiisa, halka aan degganahay, halkaan degganahay, halkuu deggan yahay, meesha aan degganahay, meeshaan degganahay, meeshuu deggan yahay, guriga aan degganahay, addresska, adreeska, adareeska, aderes*, adares*, contact*, macluumaadkeed*, macluumaadkayg*, macluumaadkeyg*, macluumaadkiis*, macluumaadkood*, xogteenna, xogtayada, xogtayda, liiska ardayda, liiska shaqaalaha, liiska martida, ssn, social kayga, aqoonsigayga nuqul*, koobiga aqoonsig*, nuqulka aqoonsig*
  `,
  REPORT:
    'reportka boolis*, reportkayga, reportkii, reportigii, reporti, riboodh*, riboodhka, ribootkii, warbixintaydii, warbixinteenna, warbixintii boolis*, warbixintii iskuul*, warbixintii dugsi*, cabashadaydii, cabashadii aan, statement*, isteetment*, bayaankaygii, bayaanka boolis*, incident ka, warqadda dhacdada, faylka kiiska, feylka kiiska, faylkii kiiska',
  STATUS_ONLY: `
    ${pairs('u, ugu, loo, way u', 'sheeg* inuu muwaadin yahay, sheeg* inay muwaadin tahay, sheeg* in uu muwaadin yahay, sheeg* inuusan muwaadin ahayn, sheeg* inaanu muwaadin ahayn, sheeg* inuu sharci leeyahay iyo in kale, xaqiiji* inuu muwaadin, xaqiiji* sharcigiisa, xaqiiji* muwaadin*')},
    sharcigiisa uun, sharcigeeda uun, sharciga uun baa loo sheeg*, sharciga kaliya ayaa loo sheeg*, sharcigiisa kaliya, sharcigeeda kaliya, muwaadinimo uun, muwaadinnimo uun, muwaadinnimadiisa uun, dhalashadiisa uun, dhalashadiisa keliya, status kaliya, status keliya, statuskiisa keliya, statuskiisa uun, inuu muwaadin yahay uun, inuu muwaadin yahay keliya, inay muwaadin tahay keliya
  `,
  PUBLIC_INFO:
    'liiska maxkamadda ee dadka u furan, diiwaanka maxkamadda ee furan, qof walba wuu arki kar*, cid walba way arki kar*, internetka ku yaal, onlineka ku jir*, online ku yaal, bogga maxkamadda, website ka maxkamadda, wargeyska ku soo bax*',
  REQUESTED: `
    ${pairs(AGENTS, ICE_ASKED)},
    ${pairs(AGENTS, pairs(LOCALS, 'ka codsat*, ka codsad*, weydiisat*, ka dalbat*, ka rabtay, ku amartay, kaalmo weydiisat*, caawimo weydiisat*, caawimaad weydiisat*, ka soo codsat*'))},
    ${pairs(LOCALS, pairs(AGENTS, 'ayaa ka codsat*, ayaa weydiisat*, ayaa ka dalbat*, baa ka codsat*, baa weydiisat*, ayaa u yeertay, baa u yeertay, ayaa ku amartay'))},
    markay soo codsadeen, markay soo codsatay, markay codsadeen, markay codsatay, markii ay codsatay, markii ay codsadeen, markay soo weydiisteen, markay soo weydiisatay, markay weydiisteen, markii la weydiistay, markii laga codsaday,
    codsi uga yimid ice, codsi uga yimid immigration, amar ice ka yimid, amar ka yimid ice, codsigii ice, codsiga ka yimid ice, ice codsigeeda, immigration codsigeeda, codsi rasmi ah oo ice, ice weydiisatay, ice soo weydiisatay, ice codsatay, ice ka codsatay, ice dalbatay
  `,
  KNEW: 'garanay*, garanaayeen, garanayen, yaqaaneen, yaqaanneen, yaqiineen, xafidsan*, ay ogaayeen, way ogaayeen, bay ogaayeen, horay u ogaa*, horey u ogaa*, ka warqab*, ka war qab*, sidee u garteen, sidee ku garteen, sidee bay ku heleen, sidee ayay ku heleen, ku soo hagaag*',
  WRITE_UP:
    'liiska ku dar*, liiska lagu dar*, liiska geliy*, liiska la geliy*, liiska galiy*, nidaamka geliy*, nidaamka la geliy*, nidaamka galiy*, system ka geliy*, system ka galiy*, systemka la geliy*, faylka ku qor*, xogta geliy*, database ka geliy*, databaska geliy*, warbixin ka sameey*, report ka sameey*, report ka qor*, report laga qor*, report sameey*, ku calaamadiy*, ku tilmaan*, loo tilmaam*, u magacaabeen',
  GANG_DB:
    'gang list*, liiska gangis*, liiska gaang*, kooxda gang*, kooxo burcad*, xubin gang, gang member ah, gang affiliat*, kooxaha fooda, budhcad*, liiska budhcad*, burcadda liis*, gang ka xubin*',
  BRIC: 'bric ga, bric ta, bric system*, xarunta sirdoonka boston, xarunta sirdoonka gobolka, sirdoonka bpd, regional intelligence*, brikka, brikga',
  PLATES:
    'akhristaha taarg*, akhriyaha taarik*, akhristaha taarik*, kaamerada taarg*, kaamirada taarg*, kaamerooyinka taarg*, kaamerada gaariga akhri*, kaamerada flock, kaamerooyinka flock, license plate reader*, plate readerka, taargada gaarigayga raad*, lambarka gaariga raad*',
  FINGERPRINTS:
    'faraha iga saar*, faraha laga saar*, faraha ka saar*, faraha saar*, faro la iga qaad*, farihiisa qaad*, farihiisa la qaad*, farahayga qaad*, farahaygii, farihiisii, finger kii, fingerka, fingers ka qaad*, raadka farihiisa, saar* faraha',
  THREAT: `
    ${THEY_COME},
    cagajugl*, cago jugl*, caga jugl*, handad*, goodiy*, goodin*, goodis*, ku cabsi geli*, cabsi geli*, cabsi gali*, cabsi ku geli*, i baqdin geli*, baqdin geli*, baqo geli*, kugu digayaa, waad ka shallaay*, waad shallaayi*, waad arki doontaa, adaa arki doona, iska jir ice, threatened
  `,
  SET_UP: `
    ${THEY_COME},
    ${pairs('lagu, waa lagu, ku, waan ku, waa laguu, waxaa lagu', 'tarxiilayaa, tarxiilaya, tarxiili doon*, masaafurinayaa, masaafurinaya, masaafurin doon*, deport gareeyn*, deport gareyn*, deportgareyn*')},
    lagu deport gareeyo, deport lagu gareeyo, deport baa lagu gareeynayaa, dalkaagii baa laguugu celin, dalkaagii ayaa lagu celin, dalkii aad ka timid baa lagu celin, airport baa lagu geyn
  `,
  CALL_CODED:
    'kaalay soo qaado mid, mid baan haynaa, mid kale oo idiinkaa, come get this one, come get him, got one for you, got another one, i got one, mid ayaan hayaa kaalaya, ma idinkaa ice, kaalaya mid qaata, mid idiin diyaar ah',
} as const satisfies Partial<Lexicon>;
