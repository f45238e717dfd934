import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';

const AGENCY = 'ice, immigration, laanta socdaal*, socdaalka';
const SENTENCE =
  'xukun, xukunka, xukunkii, xukunkiisa, xukunkiisii, xukunkeeda, xukunkeedii, xukunkaygii, ciqaabtii, ciqaabta, ciqaabtiisa, ciqaabtiisii, ciqaabteeda, muddadii, muddada, mudadii, muddadiisii, mudadiisii, muddo xabsi, muddadii xabsiga, xabsigiisa, xabsigiisii, xariggiisa, xariggiisii, xarigiisii, xarigiisa, xadhigiisii, maalmihii, maalmihiisii, bilihii, bilihiisii, sanadkii, waqtigii, waqtigiisii, wakhtigiisii, sentence ka, sentence kiisa, sentence kii';
const FINISHED =
  'dhammee*, dhamee*, dhammay*, dhamay*, dhammaa*, dhamaa*, dhammey*, dhamey*, _ dhammee*, _ dhamee*, _ dhammay*, _ dhamay*, _ dhammaa*, _ dhamaa*, _ dhammey*, waa dhan, waa dhan yahay, way dhamaatay, wuu qaatay, _ qaatay oo, wuu ka baxay, wuu gutay, waa dhammaad, ku ekaa, ku ekayd';
const CASE =
  'kiiska, kiiskii, kiiskiisa, kiiskiisii, kiiskeeda, kiiskayga, kiiskaygii, dacwadda, dacwaddii, dacwadii, dacwadiisa, dacwaddiisa, dacwadiisii, dacwaddiisii, eedda, eeddii, eedayntii, eedeyntii, eedaymaha, eedaha, faylka, faylkii, case ka, case kii, charges ka, charges kii, danbigii, dambigii lagu eedeeyay';
const ENDED =
  'waa la xiray, la xiray, waa la xidhay, xireen, la laalay, waa la laalay, oo la laalay, laaleen, laalay, la tuuray, waa la tuuray, tuuray, tuureen, la baabi*, waa la baabi*, baabi*, la buriy*, buriyay, buriyeen, la joojiyay, waa la joojiyay, waa dhacay, way dhacday, wuu dhacay, waa dhacday, way burburtay, wuu burburay, la kansal*, waa la kansal*, la tirtiray, waa la tirtiray, lagala noqday, waa lagala noqday, ka noqdeen, laga noqday, way ka noqdeen, la soo afjaray, waa la soo afjaray, wuu dhammaaday, dismiss*, dropped, ayaa la laalay, ayaa la tuuray, ayaa la xiray, baa la laalay, baa la tuuray';
const FOR_THEM = pairs(
  'loo hayaa, loo hayay, loo sii hayaa, loo sii hayay, waxaa loo hayaa, waxaa loo sii hayaa, u hayeen, u hayaan, waxay u hayeen, waxay u hayaan, u haynaa, waxaan u haynaa, u sii hayeen, u sii haynaa, loo haystaa, u haysteen, u haystaan, loo celiyay, waxaa loo celiyay, loo reebay, u reebeen, loo xiray, loo kaydiyay',
  AGENCY,
);
const AWAITED = pairs(
  AGENCY,
  'oo la sugay*, la sugay*, baa la sugay*, ayaa la sugay*, ayaan sugayn*, baan sugayn*, ayay sugay*, ayuu sugi*, ayuu sugay*, ayay sugi*, ayay suga*, bay sugay*, waa la sugay*, ha timaado uun, ha yimaado uun, ayaa loo sugay*, baa loo sugay*, ayaa loo hayaa, baa loo hayaa, ayaa loo sii hayaa, ayay u hayeen, bay u hayeen, ayaan u haynaa, baan u haynaa, ayaa loo dhigay, ayaa ka dhiman, ayaa timaadays* oo',
);
const LEAVE =
  'inuu dhaqaaq*, inuu tag*, inay tag*, inay dhaqaaq*, inaan tag*, inaan tagno, inaan dhaqaaq*, inaan bax*, inaan soco*, inaan socon*, in uu tag*, in aan tag*, inuu iska tag*, inaan iska tag*, inay iska tag*';
const REFUSED =
  'u diiday, u diideen, u diidday, ii diiday, ii diideen, noo diiday, noo diideen, ayaa u diiday, baa u diiday, ayaa ii diiday, baa ii diiday, ayaa noo diiday, baa noo diiday, wuu ii diiday, way ii diideen, wuu noo diiday, ma ogolaan, ma oggolaan, uma ogolaan, uma oggolaan, iima ogolaan, nooma ogolaan, looma ogolaan';

/** Somali: what made people free to go, who was kept and for whom, papers, cells and handing over. */
export const kept = {
  SERVED: `
    ${pairs(SENTENCE, FINISHED)}, ${pairs('dhammaysatay, dhammaystay, dhammeeyay, dhameeyay, dhammaysatey, dhammeysatay, way dhammaadeen, wuu dhammaaday, way dhammaatay, dhammaaday', 'xukun*, ciqaab*, xabsi*, muddad*, xarig*')},
    ${pairs('bilood, maalmood, sano, sanad, toddobaad, lix bilood, laba bilood, saddex bilood', '_ xukun* _ dhamma*, _ lagu xukumay _ dhamma*, _ xukun* _ dhamee*, _ xabsi* _ dhamee*, _ xabsi* _ dhammee*')},
    maalintii xukun*, maalintiisii ugu dambey*, maalinteedii ugu dambey*, lagu xukumay maanta waa, dhammaad ayuu ahaa xarig*, time served, served his time, did his time, finished his sentence
  `,
  DROPPED: `${pairs(CASE, ENDED)}, dambi kuma jiro bay, dambi kuma jiro ayay, charges dropped, case dismissed, case closed, garsoor* _ laalay, garsoor* _ tuuray`,
  ACQUITTED: `
    ${pairs('bari, beri, barii', 'ayuu ku noq*, buu noq*, ayuu noq*, ayay noq*, bay noq*, noq*, laga noq*, lagu noq*, ayuu ka noq*, waa laga noq*, ayaa laga noq*, ka dhig*')},
    ${pairs('lagu waayay, waa lagu waayay, lagu waayey, waa lagu waayey, ayaa lagu waayay, baa lagu waayay', 'dembi*, dambi*, danbi*, eed*')}, ${pairs('dembi, dambi, danbi, dambigii, dembigii, wax dambi ah, eeddii', 'lagu waay*, waa lagu waay*, ayaa lagu waay*, lagu ma helin, laguma helin, lama helin, ma lahan bay, ma laha bay, ma lahan ayay, ma laha ayay, malaha bay, kuma helin')},
    baraa'adi*, baraa'ad*, baraadii, bari yeel*, bari ka dhig*, way bariyeen, waa la bariyeeyay, dambi la'aan ayaa lagu, not guilty, acquitted, found innocent, innocent ayay, jury ga ayaa sii daay*, juriga ayaa sii daay*
  `,
  RECOGNIZANCE: `
    ${pairs('pr, own recognizance, personal recognizance, recognizance', 'ayuu, buu, ayaa, baa, lagu sii*, ku sii*, ayay, bay')},
    ${pairs('saxiix, saxiixiisa, saxiixeeda, ballan, ballan qaad, ballanqaad, kalsooni', 'kaliya, keliya, uun, uun buu, oo kaliya, oo keliya, ayuu garsoor*, ku sii daay*, lagu sii daay*, ayaa lagu sii daay*')},
    ${pairs('garsoore, garsooraha, garsoorihii, garsooruhu, judge, judge ga, maxkamaddu, maxkamadda', 'wuu fasax*, ayaa fasax*, baa fasax*, way fasax*, bilaa lacag*, lacag la*, lacag kama, lacag ma')},
    bilaa lacag, lacag la'aan lagu sii*, lacag la'aan ayaa lagu sii*, lacag la'aan buu garsoor*, damiin la'aan, damiin laan, bilaa damiin, lacag damiin ah looma, damiin looma, damiin laguma, damiin kuma
  `,
  RELEASED: `
    ${pairs('waa la fasaxay, waa la sii daayay, la fasaxay', 'oo, laakiin, laakin, warqad ahaan, warqad*, balse')}, waqtigii bixitaanka waa dhaafay, waa diyaar, wuu diyaar ahaa inuu bax*, wuxuu ahaa mid la fasaxay, dhammaystay oo,
    wuu bixi kar*, way bixi kar*, wuu tagi kar*, way tagi kar*, la fasaxi lahaa, in la fasaxo ayay, inuu baxo ayay ahayd, waqtigii bixit*, waqtigii bixitaanka, wakhtigii bixit*, waqtigii bixitaankiisa,
    xaq u lahaa inuu bax*, xaq u lahayd inay bax*, he is free, is free to go, free to go, he was free, wuu xor yahay, wuu xor ahaa, xor buu ahaa, xor ayuu ahaa, xor ayay ahayd, alaabtii* _ soo celi*, diyaar u ahaa inuu bax*, diyaar buu u ahaa inuu bax*,
    markuu xabsiga ka soo baxay, markay xabsiga ka soo baxday, markaan xabsiga ka soo baxay, markuu xabsiga ka baxay, markuu jeelka ka soo baxay, markaan jeelka ka soo baxay, xabsiga ka soo bax*, jeelka ka soo bax*, jeelka ka bax*, saldhigga ka soo bax*,
    maxkamadda ka soo bax*, maxkamadda _ ka soo bax*, maxkamadda ka bax*, maxkamadda _ ka soo dhaqaaq*, court ka _ ka soo bax*, la soo daayay, markii la daayay, markii la sii daayay, laga soo daayo, isagoo la fasaxay, iyadoo la fasaxay, warqadda sii deynta, warqadda fasaxa, fasax buu, fasax ayuu, fasax bay
  `,
  JAIL: `
    markuu xabsiga ka soo baxay, markay xabsiga ka soo baxday, markaan xabsiga ka soo baxay, markuu xabsiga ka baxay, markuu jeelka ka soo baxay, markaan jeelka ka soo baxay, xabsiga ka soo bax*, jeelka ka soo bax*, xabsiga ka bax*, jeelka ka bax*,
    isagoo xiran, iyadoo xiran, anigoo xiran, isagoo xidhan, iyadoo xidhan, anigoo xidhan, iyagoo xiran, isagoo xabsiga ku jira, anigoo xabsiga ku jira, iyadoo xabsiga ku jirta, birta dabad*, birta gadaash*, biraha gadaash*, biraha dabad*, albaabka xabsiga, albaabka jeelka, iridda xabsiga, iridda jeelka
  `,
  STATION: 'saldhigga ka soo bax*, saldhiga ka soo bax*',
  COURT:
    'maxkamadda ka soo bax*, maxkamadda _ ka soo bax*, maxkamadda ka bax*, maxkamadda _ ka soo dhaqaaq*, court ka _ ka soo bax*',
  KEEP: `
    ${FOR_THEM}, ${AWAITED}, we wait for ice, waiting for ice, ha timaado uun, la celiyay ilaa, waase la celi*, waa la celiyay,
    waa la hay*, waa la haysta*, waa la heyst*, waa la sii hay*, waase la hay*, waase la sii hay*, waana la hay*, wali waa la hay*, weli waa la hay*, weli waa la sii hay*, way sii hay*, wuu sii hay*, wayna sii hay*, ma soo bixin, muu soo bixin, may soo bixin, ma uusan soo bixin, ma aysan soo bixin, lama soo bixin, lama soo deyn, lama soo dayn, lama soo daayin, soo bixi waay*, soo bixi weyd*,
    gudaha ayuu ku jir*, gudaha buu ku jir*, gudaha ayay ku jir*, gudaha bay ku jir*, wali gudaha, haddana gudaha, wali xabsi*, wali xiran*, wali way xiran*, wali wuu xiran*, weli wuu ku xiran*, albaabka lama furin, albaabka looma furin, albaabka ma furin, katiinadii ma furin, katiinadda lama furin, katiinada lama furin, silsiladda lama furin,
    sii deyn la yihiin, sii dayn la yihiin, sii deyn la' yihiin, kama uusan tegin, kama uusan tagin, kama uusan bixin, xabsiga kama bixin, jeelka kama bixin, xabsiga kama soo bixin, dayn waay*, deyn waay*, loo dayn waay*, daayn waay*, fasax waay*, lagu celiyay, lagu celiyey, xabsiga lagu celi*, jeelka lagu celi*, xabsiga ku celi*, igu celiyay, nagu celiyay, igu celiyeen, nagu celiyeen,
    ${pairs(REFUSED, LEAVE)}, ${pairs('inuu dhaqaaqo, inuu tago, inay tagto, inaan tago, inaan tagno, inaan dhaqaaqo', '_ diiday, _ diideen, _ u diid*')}, furaha gaariga _ qaat*, furaha _ iga qaat*, id gayga _ celi*, laysankayga _ celin waay*, ii celin waay*,
    ha dhaqaaq*, ha ka dhaqaaq*, meesha ha ka dhaqaaq*, halkan ha ka dhaqaaq*, ha tagin, ha tagina, ha socon, kama kici karno, kama dhaqaaqi kar*, ma tagi kartid, ma tagi kartaan, ma tagi karo, sit on the curb, stay here, wait here, derbiga ku taag*, darbiga ku taag*, gidaarka ku taag*, ku taagay, na taagay, nagu taagay, igu taagay, i taagay, na taageen
  `,
  ICE_REASON: `${FOR_THEM}, ${AWAITED}, ${pairs('imaatinka, imaanshaha, soo gaaritaanka', AGENCY)}, we wait for ice, waiting for ice, wait for ice, waiting on ice`,
  UNTIL: `${AWAITED}, ${pairs('si ice, si immigration, si laanta socdaalka, si laanta socdaalku', 'ay u timaad*, u timaad*, u soo gaar*, ay u soo gaar*, u yimaad*, ay noo qabat*, ay u qabat*, u qabat*, ay ii qabat*')}, si aan u sug*, wait for, waiting for`,
  LET_GO: `
    ${pairs('dhiibay, dhiibnay, dhiibtay, bixiyay, bixinay, bixisay, bixinnay, bixiyeen, la bixiyay', 'wuu soo bax*, way soo bax*, waa la sii daa*, waa la daayay, _ wuu soo bax*, _ way soo bax*, _ waa la soo daa*')},
    ${pairs('isla markiiba, isla markaas, isla saacaddii, isla saacadda, isla daqiiqaddii, isla maalintii, isla maalintaas, isla habeenkii, markiiba, degdeg baa, degdeg ayaa, si degdeg ah, dhaqso ayaa, dhaqso baa, daqiiqado kadib, daqiiqado gudahood, toban daqiiqo', 'loo daay*, loo sii daa*, la soo daa*, la sii daa*, _ soo bax*, soo bax*, _ la tag*, _ tag*, _ fur*, ayuu soo bax*, ayay soo bax*, wuu soo bax*, ayaa la sii daa*, baa la sii daa*, waa la sii daa*, loo fasax*, ayuu yimid, ayuu ka soo bax*')},
    ${pairs('albaabk*, albaabkiina, albaabkii', '_ furay isla markaas, _ furay isla markiiba, isla markiiba _ furay')}, walked out right away, walked out, out right away, right out, waa xor, wax daahid ah ma jirin, daahid ma jirin, dib u dhac ma jirin, lama daahin, lama hayn, ma aysan hayn, daqiiqad lama hayn,
    ${pairs('gurigiisa, gurigeeda, gurigayga, gurigeyga, guriga, gurigeenna, gurigii', 'geeyay, geeyeen, geysay, i geeyay, noo geeyay, u geeyay')}
  `,
  NO_JUDGE: `
    ${pairs('garsoore, garsooraha, garsoorihii, judge, judge ga, qaali, maxkamad, maxkamadda, maxkamad magaceed, maxkamadeed, saxiix garsoore, saxiixa garsooraha, saxiix judge, saxiix maxkamad*, shaabad maxkamad*, shaabadda maxkamad*, magac garsoore, magaca garsooraha, magac judge, magaca judge ga, garsoore magaciis', 'kuma qor*, kuma jir*, kuma yaal*, ma qor*, ma yaal*, lama xus*, lama ark*, lama arag, ma saxiixin, uma saxiixin, kuma saxiixna, ma jirin, ma jiro, ma jirto, ma lahayn, ma laha, malaha, lahayn, ma leh, aan lahayn, ku ma qor*, la ma arag*, ka maqan, ka maqnaa, ka maqnayd, waa ka maqan, lagama arag*, kama soo bixin, ma soo saarin, ma ogayn')},
    ${pairs('aan garsoore, aan judge, aan maxkamad, aan qaali, oo aan garsoore, oo aan maxkamad, oo aan judge, garsoore aan, judge aan, maxkamad aan', 'lahayn, saxiixin, ku qorn*, ku jirin, saxeexin, soo saarin, ansixin, la lahayn')},
    ${pairs('saxiixay garsoore, saxiixday garsoore, kaliya saxiixay garsoore', 'lama ark*, lama arag*, ma aha, maaha, lama')}, garsoor* saxiixi lahaa, garsoor* _ saxiixi lahaa, saxiixi lahaa way marn*, where is the judge*, no judge, not signed by a judge, no court stamp
  `,
  OTHER_HOLD: `
    ${pairs('maxkamad kale, maxkamadda kale, gobol kale, kansas, new hampshire, rhode island', 'ayaa doon*, oo doon*, ayaa rab*, kula jir*, ayaa hold*, ayaa u haysa, ayaa rabtay')}, ${pairs('waaran, warrant, waarran, warant', 'kale, hore, jir*, duug ah, kale ayaa, maxkamad kale, gobol kale')},
    kiis labaad oo fur*, kiis labaad, kiis kale oo fur*, kiis kale oo sug*, kiis kale ayaa, kiis kale baa, dacwad kale oo, dacwad kale ayaa, dacwad kale baa, amar maxkamad kale, amar maxkamad new hampshire, jebiyay shuruud*, probation*, parole*
  `,
  HANDED_ICE: `
    ${pairs('geliyay, geliyeen, gelisay, ku rideen, ku riday, saaray, saareen', 'gacmaha laanta socdaal*, gacmaha ice, gacmaha immigration, gacanta ice, gacanta laanta socdaal*')},
    ${pairs('gacmaha ice, gacmaha immigration, gacanteeda ice, ice gacmahooda, ice gacanteeda, ice gacantooda, immigration gacanteeda, gacanta immigration', 'geli*, u geli*, ku dhac*, ku rid*, uga bax*, u gal*, _ geli*, _ gal*, _ uga bax*, lagu rid*')}
  `,
  WAIT: 'ka hor timid, iga hor timid, ka hor yimid, iga hor yimid, ka soo hor bax*, iga soo hor bax*, hor joog*, ag xoon*, xoonsan*, ag joog*, waiting for you, were waiting, ku dhuuman*, ku gabban*, ku gabad*, heegan ku ah, diyaar ku ah, dibada ku sug*, dibadda ku sug*, bannaanka ku sug*, albaabka ku sug*, albaabka ku sugn*, daba joog*',
  DRIVE: `
    ku daadi*, u sida, u sidday, u siday, u sideen, lagu raray, lagu raray ilaa, u raray, u rareen, loogu qaad*, ugu qaad*, loo qaad*, u qaad*, ku qaadeen ilaa, ku qaaday ilaa, ka dejiyay, ka dejiyeen, iga dejiy*, laga dejiy*, la iga dejiy*, hortooda ku dejiy*, hortiisa ku dejiy*, u gudbi* xarun*, u gudbi* xafiis*, u gudbis* xarun*, u gudbis* xafiis*, darawal u noq*, taxi u noq*, taksi u noq*, gaadiid u noq*, u dhoofiy*, loo dhoofiy*, wadeen ilaa, waday ilaa
  `,
  ICE_OFFICE: `${pairs('xafiiska, xafiiskii, xaruntii, xarunta, dhismaha, albaabka, xabsiga, garaashka', 'ice, immigration, laanta socdaal*')}, ${pairs('ice, immigration, laanta socdaalka', 'xafiisk*, xarunt*, dhismah*')}`,
  TALK: "igala hadl*, kula hadash*, kula hadl*, ila hadl*, ila hadash*, la hadlay, la hadashay, su'aalo _ baray*, i baray* su'aalo, i baaray su'aalo, wax ka weydii*, wax ka waydii*, wax i weydii*, su'aalo i weydii*, suaalo i weydii*, su'aalo ii keen*, su'aalo igu dul*, waraystay, wareystay",
  CELLS: `
    ${pairs('miiska, miiska boolis*, counter ka, counterka, kaawntarka', 'dabadii*, gadaash*, gadaal*, dambe, ka shisheey*')}, ${pairs('xafiiska, xafiisyada, qolka, qolalka, hoolka, xaafiiska', 'dambe, nasashada, nasasho, shaqaalaha, shaqaalaha kaliya, shirka subaxda, roll call*, gudaha, hoose, kaydka, computerada, kamaradaha, baaritaanka')},
    roll call*, rollcall*, shirka subaxda, shirka subaxdii, subaxii shirka, staff only, break room*, locker room*, qaybta qolalka xabsi*, gudaha unugyada, unugyada, cell block*, lockup*
  `,
  LET_IN:
    'loo daayay, loo daayay gudaha, la dhaafiy*, albaabka loo fur*, loo sii fur*, loo baneey*, la soo dhaweey*, lagu soo dhaweey*, loo soo dhaweey*, u soo dhaweey*',
} as const satisfies Partial<Lexicon>;
