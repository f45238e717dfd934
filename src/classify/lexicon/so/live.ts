import type { LiveLexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';

const MINE =
  'gurigayga, gurigeyga, gurigeenna, gurigeena, guriga, gurigaan, albaabkayga, albaabkeyga, albaabkeenna, albaabkeena, albaabka, albaabka guriga, albaabka gurigayga, dabaqayaga, dabaqa, dhismahayaga, dhismaha, dhismaheena, aqalkayga, aqalka, apartmentka, daaqadda, daaqaddayda, jaranjarada, deyrka';
const MY_PLACES =
  'shaqadayda, shaqadeyda, shaqada, goobta shaqada, dukaanka, xaafadda, xaafaddayda, xaafaddeenna, waddada, jidka, iskuulka, dugsiga, masaajidka, makhaayadda, deriska, dariska, guriga deriska, guriga dariska, guriga walaalkay, guriga hooyaday, banaanka, bannaanka, hoosta, baarkinka, lobbyga';

/** Somali: what goes on this minute. */
export const live: LiveLexicon = {
  PERSON: `
    qof, nin, ninka, ninkii, niman, rag, ragga, naag, naagta, haweeney, haweeneyda, islaan, islaanta, islaantii, oday, odayga, gabar, gabarta,
    gabadha, wiil, wiilka, wiilkii, wiilal, dad, dadka, dadkii, walaalkay, ninkayga, deriskayga, dariskayga, cid, inanka, qof walba, dhammaan, kulligood
  `,
  LIVE_THEY: 'iyaga, iyagu, iyagoo, way, waxay, ayay, bay, kuwan, raggan, ragan, nimankan, dadkan, raggaan',
  LIVE_IS:
    'waa, way, ayaa, baa, jira, joogaan, joogaa, joogta, jooga, taagan, taagan yihiin, fadhiya, fadhiyaan, joogtaa, yihiin, tahay, jirtaa, jiraan, imanaya, taagantahay, taaganyihiin',
  LIVE_LINK: `
    oo, ah, ee, ku, ka, u, la, i, na, hadda, haatan, iminka, badan, dhowr, labo, laba, saddex, afar, gaari, gawaari, gaariga, gaarigooda, baabuur, rag, niman, askar,
    askari, isku, soo, wada, gadaal, hore, dibadda, bannaanka, banaanka, weli, dhammaan, wali, hubaysan, wata, leh, iyo, taagan, joogaan, joogaa, joogta, jooga, fadhiya, fadhiyaan,
    doonaya, raba, rabaan, ayay, ayaa, baa, bay, way, waxay, uu, ay, si, inay, isku dayaya, gudaha, hortiisa, agteeda, agtiisa, waaweyn, madow, maaskaro, xiran, boolis, qaar
  `,
  LIVE_DOOR: `
    ${pairs(MINE, 'hortiisa, horteeda, ku taagan, ayay taagan yihiin, ayay joogaan, ayay taaganyihiin, ayay taagan tahay, ayaa taagan, ayay joogtaa, ka taagan, joogaan, joogtaa, hortaagan, hor taagan, ka hor taagan, bannaankiisa, banaankiisa, gudihiisa, dhexdiisa, gudaheeda, bay joogaan, bay taagan yihiin, bay joogtaa, bay taagan tahay, baa taagan, ku jiraan, ku jirtaa, way ku jiraan, bay ku jirtaa, ayay ku jirtaa, ayay ku jiraan')},
    albaabka taagan, albaabka hortiisa, albaabka joogaan, albaabka ayay joogaan, albaabkayga, albaabkeyga, albaabkeenna, albaabkeena, albaabka gurigayga, albaabka gurigeyga, albaabka gurigeenna, irridda gurigayga, irridda guriga, albaabka way taagan, gurigayga hortiisa, gurigeyga hortiisa,
    gurigayga, gurigeyga, gurigeenna, gurigeena, dabaqayaga, dhismahayaga, aqalkayga, guriga hortiisa, daaqaddayda hoosteeda
  `,
  LIVE_HERE: `
    halkan, halkaan, halkan ayay, halkan bay, ${pairs(MY_PLACES, 'ayay joogaan, ayay joogtaa, ayay taagan yihiin, ayay taagan tahay, joogaan, joogtaa, taagan, hortiisa, horteeda, gudihiisa, gudaheeda, bay joogaan, bay joogtaa, baa joogta, ayaa jooga, ayaa joogta, ayaa taagan, ku jiraan, ku jirtaa, bay ku jirtaa, ayay ku jirtaa, way joogaan, way joogtaa, way taagan yihiin')},
    gudaha bay ku jirtaa, gudaha ayay ku jirtaa, gudaha ayay ku jiraan, gudaha bay ku jiraan, hoosta ayay, bannaanka ayay, banaanka ayay, bannaanka bay, banaanka bay, dibadda ayay, dibadda bay, way taagan yihiin, way joogaan, way joogtaa, way taagan tahay, waa joogaan,
    agtayda, agteyda, agteenna, xaafaddayada
  `,
  LIVE_ACT: `
    garaacayaan, garaacaya, garaacaysa, albaabka garaacayaan, albaabka way garaacayaan, albaabka ayay garaacayaan, albaabka bay garaacayaan, albaabka garaacaysa, soo galayaan, soo galaya, soo gelayaan, soo galaysa, galayaan, gelayaan, gelaysa, baarayaan, baaraya, baaraysa, raadinayaan, raadinaysa,
    raadinaya, joojinayaan, joojinaysa, joojinaya, weydiinayaan, weydiinaysa, weydiinaya, waraaqo weydiinayaan, hareereeyeen, hareereynayaan, ku wareegsan, eryanayaan, eryanaysa, xirayaan waddada, furo leh, fur leh, furo bay leeyihiin, furo ayay leeyihiin, fur ayay leeyihiin, isku dayayaan inay galaan,
    isku dayaya inay galaan, doonayaan inay galaan, rabaan inay galaan, rabaan inay soo galaan, gambaleelka, gambaleelka garaacayaan
  `,
  LIVE_TAKING: `
    kaxaynayaan, kaxaynaysa, kaxaynaya, kaxeynayaan, kaxeynaysa, kaxaysanayaan, kaxaysanaysa, kaxeysanayaan, wadaan, waday, qaadayaan, qaadaysa, qaadanayaan, qaadanaysa, qaadaya, xirayaan, xiraysa, xireysa, xiraya, qabanayaan, qabanaysa, qabanaya, qabqabanayaan, afduubayaan, jeebbaynayaan, jeebbeynayaan,
    jeebeynayaan, katiinadaynayaan, gaari saarayaan, gaari ku ridayaan, gaariga saarayaan, gaariga ku ridayaan, saarayaan, saaraysa, ridayaan, hayaan, haysaa, haystaan, haysataa, la tagayaan, la baxayaan, soo saarayaan, guranayaan, gurayaan
  `,
  LIVE_TAKEN: `
    la xirayaa, waa la xirayaa, waa la i xirayaa, la i xirayaa, la i kaxaynayaa, la i kaxeynayaa, waa la i kaxaynayaa, la kaxaynayaa, waa la kaxaynayaa, la kaxeynayaa, waa la kaxeynayaa, la kaxaysanayaa, ayaa la xirayaa, ayaa la kaxaynayaa, ayaa la kaxeynayaa, baa la kaxaynayaa, baa la xirayaa, la qaadayaa,
    waa la qaadayaa, na la xirayaa, nala xirayaa, nala kaxaynayaa
  `,
  LIVE_FORCE: `
    jebinayaan, jabinayaan, jebinaysa, jabinaysa, jebinaya, albaabka jebinayaan, albaabka jabinayaan, albaabka way jebinayaan, albaabka ayay jebinayaan, albaabka bay jebinayaan, albaabkii way jebiyeen, albaabka way jebiyeen, jejebinayaan, laadayaan, laadaya, albaabka laadayaan, la garaacayaa, waa la
    garaacayaa, garaacayaan ninka, garaacayaan dadka, la dilayaa, dilayaan, jiidayaan, jiidaysa, la jiidayaa, jiidjiidayaan, riixayaan, qori ku haya, qori ku hayaan, qori ku fiiqayaan, qoryo ku fiiqayaan, bastoolad ku hayaan, ceejinayaan, ceejiyeen, tooganayaan, xabbad ridayaan, tumayaan, legdayaan,
    legdeen dhulka, gaas ku buufinayaan, buufinayaan, xoog ku soo galayaan, xoog ku gelayaan, ku tumanayaan
  `,
  LIVE_TERROR: `
    qori, qoryo, qoryaha, bastoolad, hub, hubaysan, hubeysan, ooyaya, ooyayaan, ooynaya, way ooyayaan, ooyaan, oohin, qaylinaya, qaylinayaan, qaylinaysa, qeylinaya, qeylinaysa, qaylo, dhiig, dhiigbax, dhaawac, dhaawacan, aad baan u baqayaa, aad ayaan u baqayaa, waan baqayaa, baqdin, gaas, gaaska, sunta ilmada,
    neefsan karo, neefsan kari, ma neefsan karo, suuxay, rasaas, i badbaadi, i badbaadiya, na badbaadiya, i caawiya, dhuumanayaa, waan dhuumanayaa, ayaan ku dhuumanayaa, garaacayaa
  `,
  LIVE_NOW:
    'hadda, haatan, iminka, imika, imminka, hadda hadda, isla hadda, hadeer, haddeer, daqiiqaddan, daqiiqadan, weli, saacaddan, right now, now, rn, degdeg, dhaqso',
  LIVE_PAST: `
    shalay, shaley, shalayto, xalay, xaley, saaka, saakay, dorraad, doraad, habeen hore, maalin hore, maalin dhoweyd, toddobaadkii hore, todobaadkii hore, usbuucii hore, bishii hore, sanadkii hore, ka hor, kahor, isniintii, talaadadii, arbacadii, khamiistii, jimcihii, sabtidii, axaddii, isniinta, talaadada, arbacada,
    khamiista, jimcaha, sabtida, axadda, dhawaan, dhowaan, subaxdii, galabtii, habeenkii
  `,
  LIVE_BAR: `
    ma, lama, kama, kuma, uma, maya, cidna, aan, aanan, uusan, aysan, jirin, joogin, yimid, yimi, timid, timi, yimaadeen, yimaaddeen, joogay, joogtay, joogeen, taagnaa, taagnayd, taagnaayeen, ahaa, ahayd, ahaayeen, jiray, jirtay, jireen, galay, galeen, gashay, tagay, tageen, tagtay, baxeen, baxday, qaaday, qaadeen, qaadday,
    qaadatay, kaxaysteen, kaxaysatay, kaxeeyeen, kaxaysay, kaxaysteen, xireen, xiray, xirtay, qabteen, qabtay, qabatay, weydiisay, weydiiyeen, weydiiyay, yiri, tiri, yiraahdeen, sheegay, sheegtay, sheegeen, arkay, arkeen, wacay, waceen, wacday, yeeray, yeereen, yeertay, dhiibay, dhiibeen, dhiibtay, siiyay, siiyeen, siisay, jireen,
    garaaceen, garaacay, garaacday, sugayeen, sugaysay, sugayay, kadib, ka dib, markii, markay, markuu, lagu wareejiyay, geeyay, geeyeen
  `,
  LIVE_UNREAL: `
    maalin kasta, maalin walba, subax kasta, subax walba, habeen kasta, habeen walba, toddobaad kasta, usbuuc kasta, had iyo jeer, mar kasta, mar walba, mararka qaarkood, mararka qaar, badanaa, inta badan, caadiyan, berri, berrito, beri, toddobaadka soo socda, usbuuca soo socda, bisha soo socota, bisha dambe, riyo, riyooday,
    ku riyooday, doonaa, doonto, doonaan, doontaa, laga yaabaa, waagan dambe, maalmahan, maalmahan dambe, waayahan, beryahan, toddobaad walba
  `,
  LIVE_SUPPOSED:
    'haddii, hadday, hadduu, haddaan, haddaad, haddii ay, marka, maxaa dhacaya, ka waran, tusaale ahaan, suurtagal, intaan, ka hor inta, ilaa, ka soo qaad, inta, lahaa, lahaayeen',
  LIVE_ERRAND: `
    dhakhtar, dhaqtar, dhakhtarka, isbitaal, isbitaalka, cisbitaalka, dugsiga, iskuulka, dukaanka, masaajidka, airportka, garoonka diyaaradaha, ballan, ballanta, sawir, sawiro, sawirka, suuqa, qado, qadada, cunto, kiliinik, shaqo, shaqada, ambalaas, gargaar
  `,
  LIVE_WANTED:
    'dira, dir, soo dir, soo dira, wac, waca, wacaan, u yeer, u yeera, u baahan, rabaa, doonayaa, u sheeg, ku saabsan, qareen, u dir, la hadal, weydii',
};
