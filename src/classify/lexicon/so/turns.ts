import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';

const AGENCY = 'ice, immigration, laanta socdaal*, socdaalka';
const THREATENED =
  'gooddi*, goodi*, goodin*, gooddin*, hanjab*, caga jugl*, cagajugl*, cabsi gel*, cabsi gal*, ku cabsi gel*, iigu hanjab*, igu hanjab*, noogu hanjab*, ugu hanjab*, ii gooddi*, iigu gooddi*, noogu gooddi*';
const DEPORTED = 'tarxiil*, masaafur*, in la masaafur*, in la tarxiil*, in la i masaafur*, in la i tarxiil*';
const PLANE = pairs(
  'diyaarad, diyaarada, diyaaradda, dayuurad, dayuuradda, dayaarad, dayaaradda',
  'ayaan ku saarayaa, baan ku saarayaa, ayaan ku saari, baan ku saari, ayaan ku saaraa, baan ku saaraa, ayaa lagu saari, baa lagu saari, ayaa lagu saarayaa, baa lagu saarayaa, ayuu ku saari',
);
const YOU_WILL_SEE = pairs(
  'waxaad arki doontaa, waad arki doontaa, waxaad la kulmi doontaa, waad la kulmi doontaa, waxaad arkaysaa, waad arki',
  AGENCY,
);
const AT_YOUR_DOOR = pairs(
  AGENCY,
  'ayaa albaabkaaga imanays*, baa albaabkaaga imanays*, ayaa albaabkaaga iman doont*, baa albaabkaaga timaad*, ayaa gurigaaga imanays*, baa gurigaaga imanays*, albaabkaaga ayay imanays*',
);
const OUT_OF_COUNTRY = pairs(
  'dalka, waddanka, wadanka, dalkan, waddankan',
  'laga saaray*, laga saari*, laga saaro, lagaa saaray*, lagaa saari*, laga eriy*, laga eryi*, laga ceyri*, laga cayri*, iga saaray*, iga saari*, kaa saari*, kaa saaray*, lagaa tarxiil*, lagaa masaafur*, _ laga saarayo',
);
const CALL_SOON = pairs(
  'ayaan, baan, waan, waxaan, ayaan kuu, baan kuu, anaa, anigaa',
  'soo wacayaa, soo wacaa, soo wici, soo waci, soo wici doonaa, telefoon u dirayaa, taleefoon u dirayaa, telefoon u diri, taleefoon u diri, u telefoonayaa, u taleefoonayaa, u soo yeerayaa, u soo yeeri',
);
const BRING_YOU = pairs(
  'ayaan ku, baan ku, waan ku, waxaan ku, ayaan idin, baan idin',
  'gaarsiinayaa, gaarsiin doonaa, gaarsiin, soo sheegi, soo sheegayaa',
);
const OR_ELSE = `${pairs('ama, mise, haddii kale', 'ice ayaan, ice baan, immigration ayaan, immigration baan, laanta socdaalka ayaan, laanta socdaalka baan')}, ${pairs('aamus, bixi, iska aamus, shaqee', 'ama ice, ama immigration, mise ice, mise immigration')}`;
const AT_HOME = pairs(
  'ninkaygu, ninkeygu, seygaygu, seygeygu, odaygaygu',
  'ii yiraahd*, i yiraahd*, igu yiraahd*, wuu igu hanjab*, wuu iigu hanjab*, wuu i cabsi*, iigu hanjab*, igu hanjab*, ii hanjab*',
);
const NEIGHBOUR = pairs(
  'deriskeenna, deriskeena, deriskayga, deriskeyga, dariskeena, dariskayga, jaarkeena, jaarkeenna, jaarkayga, soddohday, soddohdey, soddogtay, soddogay',
  'wuxuu igu, wuxuu nagu, wuxuu ii, wuxuu noo, wuxuu iigu, waxay igu, waxay nagu, waxay leedahay, wuxuu leeyahay, kor deggan, hoose deggan, kor ku nool, cad wuxuu, ayaa nagu, ayaa igu, baa nagu, baa igu, ayaa noogu, ayaa iigu',
);

/** Somali: threats of officials and private people, how they are told, and whom agents worked without. */
export const threats = {
  THREAT: `
    ${pairs(THREATENED, DEPORTED)}, ${pairs('tarxiil, masaafurin, tarxiilid', '_ hanjab*, _ iigu hanjab*, _ igu hanjab*, _ gooddi*, _ noogu hanjab*')},
    ${PLANE}, ${YOU_WILL_SEE}, ${AT_YOUR_DOOR}, ${CALL_SOON}, ${BRING_YOU}, ${OR_ELSE},
    gooddi*, goodi*, gooddin*, goodin*, ii gooddi*, iigu gooddi*, noo gooddi*, noogu gooddi*, nagu gooddi*, ugu gooddi*, igu gooddi*,
    ku gooddi*, caga jugl*, cagajugl*, iigu caga jugl*, noogu caga jugl*, ku caga jugl*, baqo gel*, baqo gal*, argagax gel*,
    cabsi ku gel*, cabsi u gel*, cabsi nagu gel*, cabsi igu gel*, hal wicitaan, wicitaan keliya, wicitaan kaliya, hal telefoon,
    one call, or i call, or i will call, waad weyn doontaa, waad waayi doontaa, waad waayaysaa, magaca ice _ soo qaad*,
    soo qaad* magaca ice, soo qaad* magaca immigration
  `,
  SET_UP: `
    ${pairs(THREATENED, DEPORTED)}, ${pairs('tarxiil, masaafurin, tarxiilid', '_ hanjab*, _ iigu hanjab*, _ igu hanjab*, _ gooddi*, _ noogu hanjab*')},
    ${PLANE}, ${YOU_WILL_SEE}, ${AT_YOUR_DOOR}, ${OUT_OF_COUNTRY}, ${BRING_YOU},
    ii dhiibo, i dhiibo, na dhiibo, noo dhiibo, ii dhiibaan, na dhiibaan, i dhiibi doono
  `,
  CALL: `${CALL_SOON}, or i call, or i will call`,
  PRIVATE: `
    ${AT_HOME}, ${NEIGHBOUR},
    guri lahaha, guri lahuhu, guri lahihii, guri lahaheen*, guri lahayg*, guri lahaygu, guriga lahaha, maareeyah*, maareeyih*,
    maareeyay*, deriskeennu, deriskeenu, dariskeennu, dariskeenu, jaarkeenu, xaaskii hore, xaaskii hore ee, ninkii hore ee,
    seygii hore ee, guriga nala dagg*, guriga nala degg*, nala daggan*, nala deggan*, lacag iga sheegan*, lacag igu leh,
    lacag igu lah*, boss kaygu, boss keygu, boss kayga, boss keenna, boss keena, maamulihii shaqada
  `,
  SAY: 'nagu qayliy*, igu qayliy*, ku qayliyay, nagu qeyliy*, igu qeyliy*, i yiraahd*, ii yiraahd*, noo yiraahd*',
  ONLY: `
    ${pairs('immigration, socdaalka, laanta socdaalka, ice', 'uun baa, uun ayaa, keliya ayaa, kaliya ayaa, oo keliya ayaa, oo kaliya ayaa, keligeed ayaa, keligeed baa')},
    un bay, un baa, un buu, un ayaa, un baan, un ayaan, un ayay
  `,
  LOCAL: `xabsigu, jeelku, ${pairs('boolis*, askari, sarkaal, officer, cop', 'da yar')}`,
  NOISE:
    'faro madhan, faro maran, marka laga reebo sharci*, sharciga mooyee, martiqaad laan, martiqaad laaan, martiqaad la aan',
} as const satisfies Partial<Lexicon>;

const PLACE =
  'halka, halkii, meesha, meeshii, goobta, goobtii, meeshuu, halkuu, meeshay, halkay, meeshaan, halkaan';
const SHOWED_PLACE = pairs(
  'tusay, tuseen, tustay, tusaya, tusayay, u tilmaamay, u tilmaameen, tilmaamay, u sheegay, u sheegeen, ku wargeliyay',
  'halka, halkii, meesha, meeshii, goobta, meeshuu, halkuu, meeshay, halkay',
);
const WHEN =
  'saacadda, saacada, saacaddii, goorta, goortii, xilliga, xilligii, waqtiga, waqtigii, wakhtiga, maalinta, maalintii, taariikhda';
const SENT = '_ gaarsii*, _ u gaarsii*, _ u keen*, _ u geey*, _ geeyay, _ geeyeen';
const INFO =
  'magac*, cinwaan*, adarees*, adres*, sawirk*, lambark*, xogta, xogtayda, xogtiisa, macluumaad*, maclumaad*';
const PAPER = 'report, warbixin*, report ba, cabashada, warqadii cabash*, warqadda cabash*';

/** Somali: what is passed on to agents. */
export const toldOn = {
  TELL: `
    ${SHOWED_PLACE}, ${pairs(WHEN, '_ gaarsii*, iyo saacadda _ gaarsii*')},
    ${pairs('baa u, ayaa u, baa ugu, ayaa ugu, baa loogu, ayaa loogu', 'sheeg*, tilmaam*, caddee*, cadee*, digay, digeen')},
    hoosaas*, u hoosaas*, ugu hoosaas*, hoos u sheeg*, hoos ugu sheeg*, u xamad*, ku dardaarm*, kula dardaarm*, raadraac uga dhig*
  `,
  GIVE: `
    ${pairs(INFO, SENT)}, ${pairs(PAPER, SENT)}, ${pairs(WHEN, '_ gaarsii*, iyo saacadda _ gaarsii*, bixitaan* _ gaarsii*')},
    ${pairs('baa u, ayaa u, baa ugu, ayaa ugu', 'gudbi*, dir*, dhiib*, bixi*, baxsh*, keen*, furay')},
    u baxsh*, ugu baxsh*, loo baxsh*, baxshay, baxsheen, xawil*, u xawil*, ugu xawil*, loo xawil*, ugu deeq*, u deeq*, u hadiy*,
    gacan hadiy*, u gacan hadiy*, hadiyee*, u bixiyay, u bixiyeen, gacanta u galay, gacanta u gashay
  `,
  HAND_OVER: 'u gudbiy*, loo gudbiy*, u sii gudbi*, ugu gudbi*, u baxsh*, ugu baxsh*, loo baxsh*, gudbin',
  WHEREABOUTS: `
    ${SHOWED_PLACE}, ${pairs(WHEN, 'iyo saacadda _ gaarsii*')}, saacadda _ gaarsii*, goorta _ gaarsii*, maalinta iyo saacadda,
    ${pairs(PLACE, 'u baarkin*, _ u baarkin*, _ baarkin*, _ ka cabb*, _ ka cabo, _ ka cun*, _ ka qadee*, _ ka iibsad*, _ ku ciyaar*, ku ciyaar*, _ ku xir*, _ ka raac*, _ lagu sugo, _ ku kulm*')},
    ${pairs('inuu, inay, inaan, in uu, in ay', '_ joogo, _ joogto, _ joogaan, _ joogno, _ ka shaqeeyo, _ ka shaqeyso, _ ka shaqayso')},
    halkaas ka qaad*, halkaas ka shaqee*, halkaas joog*, halkaas imaan*, halkaas tag*, get out of, gets out of, he works at,
    she works at, they work at, gets off work, get off work
  `,
  PERSONAL: `
    ${pairs('weydiiyeen, weydiisay, weydiiyay, ku celisay, ku celiyeen, ii sheegtay, ii akhriyeen, ii aqriyeen, ii akhriday', 'wixii aan, waxa aan, waxii aan, ereyadii aan, erayadii aan, hadalkii aan, sheekadii aan')},
    ${pairs('magacayga, naanaystii, naanaysta, naanaystayda', '_ igu yeer*, _ iigu yeer*, _ ugu yeer*')},
    ${pairs(INFO, SENT)}, adarees*, adaree*, adreesk*, sawirk*, sawirkii, cinwaank*, naanays*,
    ${pairs('halka, halkii, meesha, meeshii, goobta, guriga, xaafadda', '_ deggen*, _ degen*, _ dagan*, _ daggan*, _ seexd*')}
  `,
  RELEASE_TIME: `
    ${pairs(WHEN, 'uu ka baxay*, ay ka baxay*, aan ka baxay*, uu ka bixi*, ay ka bixi*, uu ka soo baxay*, ay ka soo baxay*, uu soo baxay*, ay soo baxay*, uu soo bixi*, ay soo bixi*, uu bixi*, ay bixi*, uu xabsiga ka bixi*, _ xabsiga ka bixi*, uu xor noqon*, _ xor noqon*, siidey*, siideyn*, siidayn*, la iska fasax*, la iska sii*, la daynay*, la deynay*, la soo daynay*, la soo deynay*, _ la daynay*, _ la deynay*, bixitaan* _ gaarsii*, bixitaan* _ siiy*, sii deynta*, sii daynta*')},
    ${pairs('berri, berrito, arbacada, isniinta, salaasada, khamiista, jimcaha, sabtida, axadda', 'xor noqon*, _ la deynay*, _ la daynay*, _ la sii dayn*, _ la sii deyn*, la deynay*, la daynay*, uu bixi*, uu baxay*, uu soo bixi*')},
    siideynta, siidaynta, siideynteeda, siideyntiisa, xor noqonayo, xor noqonayso, la deynayo, la daynayo, la deyn doono, la dayn doono,
    bixitaan kasta, walks out at, gets out at, gets out tomorrow, he gets out, she gets out, released tomorrow
  `,
  REPORT: `
    ${pairs(PAPER, SENT)}, warqadii cabash*, warqadda cabash*, faylka dugsi*, faylka iskuul*, feylka iskuul*, faylkii iskuul*, diiwaanka dugsi*, diiwaanka iskuul*
  `,
  SCHOOL: `
    warbixintii iskuul*, warbixinta iskuul*, warbixinta dugsi*, warbixintii dugsi*, warbixin iskuul*, school report*, faylka dugsi*, faylka iskuul*, feylka iskuul*,
    faylkii iskuul*, diiwaanka dugsi*, diiwaanka iskuul*, macalimad*, macallimad*, macalinka, macallinka, macalinku, macallinku, warbixinta ardayga
  `,
  KNEW: `
    ${pairs('weydiiyeen, weydiisay, weydiiyay, ku celisay, ku celiyeen, ii sheegtay, ii akhriyeen, ii aqriyeen, ii akhriday', 'wixii aan, waxa aan, waxii aan, ereyadii aan, erayadii aan, hadalkii aan, sheekadii aan')},
    ${pairs('ice ayaa, ice baa, immigration ayaa, immigration baa, laanta socdaalka ayaa', 'igu soo wac*')},
    ${pairs('halkaas bay, halkaas ayay, isla halkaas bay', 'iga raadi*, iga baadi*, igu sug*, iigu timid, iga doon*')},
    ${pairs('magacayga, naanaystii, naanaysta, naanaystayda', '_ igu yeer*, _ iigu yeer*, _ ugu yeer*')}
  `,
  GANG_DB: 'in our gang file, in the gang database, on the gang list, in gang database, in our gang database',
  WRITE_UP:
    'in our gang file, in the gang database, on the gang list, in gang database, in our gang database',
  PLATES: `
    ${pairs('taarg*, taarig*, targ*, taarik*', '_ camera*, _ kaamir*, _ kamer*')}, ${pairs('camera*, kaamirad*, kamerad*', '_ qabat* taarg*, taarg* _ qabat*')}
  `,
  REQUESTED: `
    ${pairs(
      AGENCY,
      '_ boolis* weydiis*, _ boolis* ka cods*, _ boolis* ka dalb*, _ boolis* ka bary*, _ boolis* u bary*, _ boolis* ku tir*, _ gacan ka bary* boolis*, _ boolis* ka rab*, _ saldhig* _ ka dalb*, _ saldhig* _ ka cods*, _ saldhig* _ weydiis*, boolis* kaga dalb*, boolis* kaga cods*, boolis* weydiis*, boolis* ka cods*, boolis* ka dalb*, ka timid warqad _ dalban*, ka timid warqad _ codsan*, ka timid email _ codsan*, gacan ka bary*, caawimo ka bary*',
    )},
    request ka yimid ice, request ka timid ice, request ka yimid immigration, dalab ka yimid ice, dalab ka timid ice, dalab ice, dalabka ice
  `,
} as const satisfies Partial<Lexicon>;
