import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';

const DRUGS =
  'daroogo, daroogada, droogo, maandooriye, maandooriyaha, mukhaadaraad, mukhaadaraadka, hub, hubka, qori, qoriga, qoryo, qoryaha, bastoolad, bastoolado, rasaas, cocaine, kokayn, heroin, fentanyl, xashiish, hub sharci darro, hub iyo daroogo, daroogo iyo hub, qoryo iyo daroogo, qori iyo maandooriye';
const TRADE =
  'ka ganacsiga dad*, ka ganacsi dad*, ganacsiga dad*, ganacsi dad, dadka ka ganacsad*, dad ka ganacsi*, dad ka ganacsad*, tahriibiye*, tahriibiyeyaal*, addoonsi, addoonsiga, adoonsi, gabdho la iibi*, gabdho la ganacsan*, dad la iibi*, human trafficking, trafficking, sex trafficking';
const AIM =
  'raadinayeen, raadinayay, raadinaysay, raadineysay, baarayeen, baarayay, ka raadinayeen, ka baarayeen, u raadinayeen, loo raadinayay, ku saabsanaa, ku saabsanayd, ku saabsan, ku saabsan yahay, ku saabsan tahay, u yimaadeen, loo baaray, loo weeraray, raidka, kiis, kiiska, howlgal, hawlgal, howlgalka, hawlgalka, weerar, weerarka, weerarku, baaritaan, baaritaanka';
const AIMED =
  'raadin*, _ raadin*, baarayeen, _ baarayeen, ka raadi*, _ ka raadi*, ka baar*, _ ka baar*, _ ku saabsan*, ku saabsan*, raid*, kiis*, _ raid*, howlgal*, hawlgal*, _ la raadin*, la raadin*, ayay ahayd, buu ahaa, bay ahayd, ayuu ahaa, _ u yimaad*, dartood, dartii, darteed, awgeed, weeye, uun bay, waaye';
const ABOUT_DRUGS = `${pairs(AIM, DRUGS)}, ${pairs(DRUGS, AIMED)}, narcotics raid*, drug raid*, drug bust*, gun raid*, drugs raid*, narcotics, drug case, drug unit, gang unit drugs, eeyaha daroog*`;
const ABOUT_TRADE = `${pairs(AIM, TRADE)}, ${pairs(TRADE, AIMED)}, trafficking case*, trafficking raid*, trafficking unit*, ka hortagga ka ganacsiga dad*, ka hortagga ganacsiga dad*, ka ganacsiga dadka ayaa, ${pairs('gabdho, gabdhaha, dad, dadka, dumar, haween, dhallinyaro, gabdho yaryar', 'la ganacsan*, oo la iibin*, la iibin*, la iibsan*, la addoonsan*, la addoonsad*, xoog loo shaqay*, qasab loo shaqay*, qasab looga shaqay*, xoog looga shaqay*, la tahriib*, lagu qasb* dhillan*, la kala iibs*')}`;
const STREETS =
  'jidka, jidkii, jidkeena, waddada, wadada, waddadii, wadadii, laamiga, laamigii, street, streetka, labada daraf, labada dhinac, labada gees, isgoyska, isgooyska, buundada, xaafadda, dariiqa';
const SHUT =
  'xireen, xiray, xirtay, xidheen, xidhay, ku xireen, ku xiray, u xireen, u xiray, u xirtay, gooyeen, goosteen, awdeen, awday, u awdeen, u goosteen, u joojiyeen, joojiyeen, isku gudbeen, u baneeyeen, u banneeyay, u fureen, u furay, u furaya, u furayeen, ilaalinayeen';
const CARS =
  'baabuurta, baabuurtii, baabuurka, gawaarida, gawaaridii, gaadiidka, taraafikada, taraafikadii, taraafikka, traffic ka, trafficka, basaska, basaskii, baska, darawallada, dadka iyo gawaarida';
const TURNED =
  'ka celi*, celi*, celinay*, celisay, celiyeen, ka leexi*, leexi*, u leexi*, ka weeci*, weeci*, la weeci*, ayaa la weeci*, ayaa la leexi*, u jooji*, jooji*, ka jooji*, hag*, u hag*, haga*, la celi*, _ la celi*, _ leexi*, _ weeci*';
const SHUT_OFF = `${pairs(SHUT, STREETS)}, ${pairs(STREETS, '_ u furay*, _ u baneey*, _ u bannee*, _ u xir*, _ u xidh*, _ u ilaalin*, ka celi*, naga celi*, nooga celi*, la naga celi*, naga jooji*, _ naga celi*, _ lama mari, lama mari kar*')}, ${pairs(CARS, TURNED)}, ${pairs('u diiday, noo diiday, ii diiday, loo diiday, noo diideen, ii diideen, u diideen', 'inuu maro, inaan maro, inaan marno, inay marto, inay maraan, in la maro, inaan soo maro, inuu soo maro')}, ma mari kartid, ma mari kartaan, lama mari karo, turn around, go around, road closed, waddo kale mar*, wado kale mar*, jid kale mar*`;
const SCENE =
  'dadka, dadkii, deriska, deriskii, dariska, mudaaharaad*, bannaanbaxay*, hooyooyink*, hooyooyinkii, qoyska, qoyskii, xaafadda dadkeeda, dadweynaha, annaga, jaarka, caruurta, haweenka, dhalinyarada';
const HELD_BACK =
  'ka hor istaag*, ka fogee*, ka fogays*, ka fogeey*, ka celi*, celin*, gadaal u celi*, gadaal u riix*, dib u celi*, dib u riix*, riix*, _ riix*, _ xakamee*, xakamee*, xakameey*, _ celin*, _ ka celi*, kala eri*, kala ery*, kala dir*, _ kala dir*, hor istaag*, u diid* inay soo dhaw*, ku amr* inay guri*, ku amr* inuu guri*, ku amr* inay dib*, guriga ku celi*';
const CITY_LAND =
  'parking lot, parking lot ka, parkinka, baarkin, baarkinka, lot ka, dhulka, garoonka, garoonka kubadda, garoonka ciyaarta, beerta, beertii, dhismaha, park, park ka, library, library ga, maktabadda, yardka, barkadda, barta dabka, xarunta, garaashka, barxadda, hoolka, jardiinada, xarunta dhalinyarada, xarunta bulshada';
const CITYS =
  'dawladda hoose, dowladda hoose, magaalada, ee magaalada, ee dawladda hoose, ee dowladda hoose, magaalada leedahay, city ga, ee city ga, ay magaaladu leedahay, boston, ee boston, magaalo';
const TEAM = 'ice, hsi, immigration, laanta socdaalka, homeland security, federaalka';
const ON_TEAM = pairs(
  'ka mid ahay kooxda, ka mid ah kooxda, ka mid yahay kooxda, ka tirsanahay kooxda, ka tirsan kooxda, ka tirsan yahay kooxda, ku jiraa kooxda, ku jira kooxda, kooxda, team ka, koox, loo qoray team ka, loo qoray kooxda, ku biiray, ku biiray team ka, ka tirsanahay, ka mid ahay, la shaqeeyaa, u xilsaaran, ayaan u shaqeeyaa, jaakad, jaakadda, jaakadiisa, calaamadda, calaamada, astaanta, badge ka, badge, vest, koofiyad, shaarka',
  TEAM,
);
const CAME_IN =
  'soo gal*, soo gash*, galeen, gasheen, gashay, galay, geleen, soo buux*, buux*, buuxiy*, soo dhac*, dhaceen, jebi*, jabi*, taagn*, soo jabs*, baareen, baaray*, soo duul*, soo weerar*';

/** Somali: local officers beside agents, what an action was about, calling them, keeping people safe. */
export const alongside = {
  FOUND: `${ABOUT_DRUGS}, ${ABOUT_TRADE}`,
  DRUGS_WEAPONS: ABOUT_DRUGS,
  TRAFFICKING: ABOUT_TRADE,
  TOGETHER: `
    wada dhaqaaq*, ka wada dhaqaaq*, ula baar*, ula raadi*, ula gal*, ula soo gal*, ula shaqee*, ula yimid, ula yimaad*, ula socd*, ula taag*, wada imid, wada qabt*, wada qaat*, isku amar, isku koox, isku gaari, isku team, hal koox, hal team, hal kooxood, hal howlgal, hal hawlgal, isku howlgal, isku hawlgal, isku meel ka, isku saf, hal saf, isla qaybs*, kala qaybs* shaqad*, kala qaybsadeen, garab socd*, garab taagn*, isgarab taagn*, is garab taag*, is garab soc*,
    isku raac*, isku raaceen, isku biir*, is barbar*, la soo gash*, la soo gal*, la soo galay, la soo galeen, la gashay, la galay, la geleen, kula gal*, ${pairs('wada, isku mar, isku mar soo, isla mar', CAME_IN)}, wada buuxsam*, wada fadhi*, wada taagnaayeen
  `,
  ENTER: `la soo gash*, la soo gal*, la soo galay, la soo galeen, la gashay, la galay, la geleen, kula gal*, ula soo gal*, ula gal*, ${pairs('wada, isku mar, isku mar soo, isla mar', CAME_IN)}, wada buuxsam*, ${pairs('qolkayga, qolkeena, guriga, gurigayga, gurigeena, aqalka, fadhiga, jikada', '_ wada taagn*, _ isku raac*, _ wada baar*, _ isla baar*')}`,
  ASSIST: `
    garabka sii*, garab sii*, ula baar*, ula shaqay*, ula shaqee*, ku biir*, biiraan, biirin, ka qayb qaad*, ka qayb qaat*, qayb qaad*, qayb qaadan, qayb qaadanin, qaybqaad*, ka qeyb qaad*, qeyb qaad*, ka qayb gal*, qayb gal*, ka qeyb gal*, qayb galin, qayb gelin, jirin howlgal*, jirin hawlgal*, jirin raid*, jirin weerar*, joogin howlgal*, shaqayn howlgal*, caawin, caawinin, gacan siin, gacan siinin, taageerin, raacin, la socon, la soconin, la shaqayn, la shaqaynin, la shaqeynin
  `,
  HOME: 'sagxad*, sagxadda, fadhigeen*, fadhigayaga, fadhiga guriga, jiifka, qolka jiifka, qolkayga, qolkeena, qolkii aan, jikada, aqalka, aqalkayga, aqalkeena, aqalkii, abaarmintka, abartamentk*',
  FOR: 'si ice u shaq*, si ice ay u shaq*, si immigration u shaq*, si laanta socdaalku u shaq*, si laanta socdaalka u shaq*, ice ay u shaq* si',
  BUT: `${pairs('inta, intii, iyadoo, halka', 'ice shaqayn*, ice shaqeyn*, immigration shaqayn*, ay ice shaqayn*, laanta socdaalku shaqayn*, ice ay shaqayn*, ice ku shaqayn*')}`,
  SHOW: `${pairs('ice, immigration, laanta socdaalka', 'ayaa shaqayn*, ayaa shaqeyn*, baa shaqayn*, baa shaqeyn*, shaqaynayso, shaqaynaysay, shaqaynaysa, way shaqayn*')}`,
  IMMIGRATION_ONLY: `
    ${pairs('u joognaa, u joogaa, u joogno, u joogo, u nimid, u imid, u imanay, ku hawlan nahay, ku hawlannahay, ku shaqaynaynaa, ku saabsan tahay, ku saabsan yahay, ku saabsanayd, ku saabsanaa, waxay tahay, waxay ahayd', 'immigration, socdaal, socdaalka, arrin socdaal, arrimo socdaal, arrimaha socdaalka, arrin immigration, sharciga socdaalka, sharci darro, dad aan sharci lahayn')},
    ${pairs('hawshan, howshan, shaqadan, arrintan, hawsha, howsha, hawlgalkan, howlgalkan, tani, tan', "waa sharci*, waa immigration, waa socdaal, waa tarxiil, waa masaafurin, waa arrin socdaal, waa sharci la'aan")}, maya waa socdaal, maya waa immigration, nimid immigration awgeed, u nimid immigration awgeed, tahay sharciga socdaal*, waa arrimo socdaal, waa kiis socdaal, waa kiis immigration, immigration enforcement, immigration matter
  `,
  TASK_FORCE: ON_TEAM,
  VEST: 'xirnaa jaakad, xirnaa jaakadda, xirnaa jaaket, xirnaa vest, xirnaa direes, xirnaa dharka, xirnaa shaar, xirnayd jaakad, xirnaayeen jaakad',
  BLOCK: SHUT_OFF,
  STREET: `${SHUT_OFF}, taraafikada, taraafikadii, taraafikka`,
  PUSH_BACK: `
    ${pairs(SCENE, HELD_BACK)}, ${pairs('ka hor istaag*, ka celiyeen, ka celiyay, dib u celiyeen, dib u riixeen, gadaal u riixeen, kala eryeen', 'dadka, dadkii, deriska, mudaaharaad*, qoyska')},
    dib u guur*, dib u guura, dib u guuro, dib u soco, dib u bax*, naga fogee*, naga fogays*, naga fogey*, nooga dhig*, naga celi*, nagu celi* gadaal, naga ilaalin*, naga hor istaag*, noo xakamee*, xakamee*, derbi u dhex*, darbi u dhex*, noqdeen derbi, noqdeen darbi, derbi noqd*, saf _ noo gal*, saf noo gal*, saf hor istaag*, gacmaha _ isku qabs*, gacmaha isku qabs*,
    wejiga gacan _ saar*, back back, get back, stay back, back up back up, step back, move back, ha faragelin*, faragelin*, ha soo dhawaanina, ha soo dhowaanina, ha soo dhawaan, guriga ku noqda, guriga ku noqo, guryihiina ku noqda, guryaha ku noqda, inuu guriga ku noqdo, inay guriga ku noqdaan, inaan guriga ku noqono
  `,
  TRANSLATE:
    'macnee*, u macnee*, u macneey*, ku macnee*, loo macnee*, afka u ahaa, af u ahaa, luqad u ahaa, tarjumaan u ah*, turjubaan u ah*, u tarjum*, u turjum*, u turjub*, u tarjub*, u fasir*',
  CITY_PROPERTY: `${pairs(CITY_LAND, CITYS)}, ${pairs('parking lot ka, parking lot, baarkinka, yardka, garoonka, barxadda, daaradda', 'library ga, maktabadda, iskuul*, dugsi*, school ka, bcyf, city hall, dabdamis*')}, school yard*, schoolyard*, daaradda dugsi*, daaradda iskuul*, barxadda dugsi*, barxadda iskuul*, barta dabka, dhulka dawladda hoose, ball field*, fire station*, saldhigga dabdamis*`,
  STAGE:
    'ku baarkinn*, ku baarkinay*, ku baarkin*, baarkinnaa, baarkinnayd, baarkinay*, baarkineen, baarkinnaayeen, gawaarida safat*, gawaarida ku safan, gawaarida _ dhig*, isku urursad*, isku aruuri*, isku aruur*, ku kulan*, ku nasan*, ku nastay, ka diyaar garoob*, is abaabul*, isku abaabul*, ku qorshee*, safteen',
  CALM: `
    ${pairs('dadka, dadkii, qof walba, qof kasta, cid walba, qoyska, deriska, na, nabadda, nabad, amniga, amni, ammaanka, ammaan, ammaanka dadka, badbaadada, badbaadada dadka', 'uun bay ilaali*, _ ilaali*, ilaali*, ilaalin*, bay sug*, ayay sug*, sugay, sugeen, sugaysay, _ sugay*, ayay eegeen, bay eegeen, ka taxaddar*, bad baadi*, ayay u yimaad*, uun bay, mooyee, keliya ayay, kaliya ayay')},
    bed qab*, badqab*, nabad qab*, inaan dhib dhicin, in aan dhib dhicin, dhib dhicin, cidna wax gaarin, cidna wax yeelin, dhaawac ma jiro, dagaal dhicin, si aan dhib u dhicin
  `,
  CALL: `
    ${pairs('telefoonka, taleefoonka, telefoon, taleefoon, khadka, mobilka, raadiyaha, radioga, talkiga', 'ku dhah*, ku yir*, _ garaac*, garaac*, la hadl*, _ la hadl*, ku soo yeer*, kula hadl*, kula soo xidh*, kula xidh*, kula soo xir*, _ qaat*, kula sheek*, ayuu ku dhah*, ku war*')},
    garaacay telefoon, garaacay taleefoon, garaacay lambarka, garaacin, ${pairs('hotline, hotline ka, lambarka, numberka, nambarka, tipline, tip line', '_ garaac*, garaac*, _ wac*, wac*')}, hadda la hadl*, la sheekaysan*, la sheekeysan*, whatsapp kula xir*, whatsapp kula hadl*, whatsapp kula sheek*, fariin qoraal* _ dir*, fariin qoraal*, farriin qoraal*, fariin _ u dir*, farriin _ u dir*, text _ u dir*, text _ dir*, email _ u dir*, email _ dir*, emayl _ dir*, teksti u dir*, textiy*, messageka u dir*, dispatch ka _ wac*, ice on the phone, called ice, phoned ice, texting ice, texted ice
  `,
} as const satisfies Partial<Lexicon>;
