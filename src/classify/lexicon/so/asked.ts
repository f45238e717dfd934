import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';

const WHERE_FROM =
  'meeshaad, halkaad, xaggaad, xagaad, dalkaad, waddankaad, gobolkaad, meeshuu, halkuu, dalkuu, waddankuu, meeshay, halkay, dalkay, waddankay, meeshaan, dalkaan, waddankaan, dalkii aan, waddankii aan, xaggee ayaan, xaggee baan, xaggee ayuu, xaggee buu, xaggee ayay, xaggee bay, dalkee ayuu, dalkee buu, dalkee ayay, dalkee bay, dalkee baan, halkee ayuu, halkee buu, halkee bay';
const CAME_FROM =
  'ka timid, ka timi, ka yimid, ka yimi, ka imid, ka imi, ku dhal*, ku dhash*, ka soo jeed*, kasoo jeed*, ka imaad*, ka timaad*, ka tahay, ka yahay, u dhalat*, u dhash*, ka soo gal*, ka soo qax*';
const MY_PAPERS =
  'waraaqahaaga, waraaqahaagii, waraaqahaagu, waraaqahaaga joogista, waraaqahaaga joogitaanka, waraaqaha joogista, waraaqaha joogitaanka, waraaqaha dalka, waraaqahaaga socdaalka, waraaqahaaga immigration, waraaqihiinna, waraaqihiina, waraaqahiina, waraaqaha sharciga, waraaqaha sharciga ah, sharcigaaga, sharcigaagii, sharcigaagi, sharcigaagu, sharcigiina, sharcigiinna, sharciyadaada, warqaddaada sharci, warqaddaada joogista, warqadahaaga, warqadihiina, dokumentigaaga, dokumentiyadaada, documents kaaga, documents kaagii, papers kaaga, papers kaagii, status kaaga, statuskaaga, visa gaaga, visa daada, visadaada, fiisahaaga, fiisahaagii, work permit kaaga, magangelyadaada';
const SHOW_THEM =
  'mee, meeye, meey, meeyay, meedee, aaway, aawey, meeday, meedey, waa halkee, waa xaggee, tus, tusi, i tus, ii tus, na tus, noo tus, tusa, na tusa, keen, ii keen, noo keen, bal keen, keena, bal tus, bal i tus, soo saar, soo saara, soo bixi, soo bixiya, i soo tus, ma wadataa, ma sidataa, ma haysataa, ma haysaa, ma haysatid, ma leedahay, waan rabaa, baan rabaa, ayaan rabaa, ii dhiib, show me';
const WITHOUT_LAW =
  'aan sharciga lahayn, aan sharci lahayn, sharci darro ah, sharcidarro ah, sharci laawe ah, aan waraaqaha haysan, aan waraaqo haysan, aan dalka sharci ku joogin';

/** Somali: what officials ask about, and why they stop somebody. */
export const asked = {
  ASK: `
    ${pairs('iga, naga, ka, laga, nooga, uga, iiga, kaga', 'codsad*, codsat*, codsan*, dalbad*, dalbat*, doonay*, rabay, rabeen, rabtay, raba, rabaan, rabta')},
    ka waraystay, ka wareystay, ka waraysteen, ka wareysteen, ka waraysatay, ka wareysatay, ka waraysan*, ka wareysan*, iga waraystay, iga wareystay, naga waraystay,
    mee, meeye, meeyay, aawey, aaya, maxaad haysataa, maxaad haysaa, ma haysaan, ma haysataan, ma sidataan, ma wadataan, tusa, keena, soo saara, soo bixiya,
    i tusi, ii tusi, bal tus, bal i tus, so saar, so saara, iga rabay inaan tuso, naga rabeen inaan tusno, baadhay, baadheen, baadhayay, fiiriy* sharci*, fiirin* sharci*, sharciga fiiriy*, sharcigayga fiiriy*,
    su aal ka keen*, suaal ka keen*, suaal geliy*, suaalo geliy*, weyddii*, afka soo mariy*, soo marin, soo marinin, soo hadal qaad*, hadal qaad*, soo qaad* arrin*, ku celcelin* sharci*, ku adkeyst* inaan tuso, ku adkayst* inaan tuso, ku qasb* inaan tuso, kugu qasb*, ku cadaadi*, ogaada sharci*, show me
  `,
  STATUS: `
    muwaatin*, mowatin*, muwatin*, muwadhin*, muwaadhin*, mowaadhin*, muwaaddan*, muwaadan*, citisen*, sitesen*, sitizan*, istatus*, istaatus*, istetas*, isteytas*,
    dhalashada, dhalashadaada, dhalashadayda, dhalashadeyda, dhalashadiisa, dhalashadeeda, dhalasho mareykan, dhalasho maraykan, dhalashada maraykan*, kaarka shaqada, kaadhka shaqada, kaarka ogolaansho shaqo, ogolaanshaha joogitaanka, ogolaanshaha dalka, ogolaanshaha joogista, joogista dalka, joogitaanka dalka, joogista sharci*, joogista, dalka joogid*, dalka aan ku joogo, sida aan dalka ku joogo, sidaan dalka ku joogo, sida uu dalka ku joogo, sida ay dalka ku joogto, si aan dalka ku joogo,
    xaaladdayda socdaal*, xaaladdiisa socdaal*, xaaladdeeda socdaal*, xaaladdooda socdaal*, xaaladda joogitaan*, xaaladdayda sharci*, arrintayda socdaal*, arrinta immigration*, arrimaha immigration*, arrimo immigration, immigration ahaan, xagga immigration*, dhinaca immigration*, dhinaca socdaalka, xagga socdaalka, sharciyad*, sharciyo,
    wax immigration ah, wax socdaal ah, wax sharci ah, wax ku saabsan immigration, wax ku saabsan sharci*, waraaqaha joogista, warqadda joogista, waraaqaha dalka lagu joogo, immigrant status,
    immigration waxba kama, immigration wax kama, immigration waxba igama, immigration waxba nagama, immigration waxba iga ma, immigration marna kama, immigration waxna kama, immigration waxna igama, socdaalka waxba kama, socdaalka waxba igama, ${WITHOUT_LAW},
    ma sharci, sharci ma, legal status, papers ma haysataa, no papers
  `,
  STATUS_QUESTION: `
    ${pairs(MY_PAPERS, SHOW_THEM)},
    ${pairs('ma waxaad tihiin kuwa, ma waxaad tahay kuwa, ma waxaad tahay qof, waxaad tihiin kuwa, waxaad tahay kuwa, ma kuwa, ma qof, ma dad, waxaad tihiin dad, waxaad tahay qof, ma waxaad tihiin dad', WITHOUT_LAW)},
    ${pairs('visa gaagu, visa gaaga, visagaagu, visagaaga, visa daadu, visadaadu, fiisahaagu, fiisahaaga, fiisahaagii, fiisadaadu, viisahaagu, sharcigaagu, work permit kaagu, tps kaagu', 'ma dhac*, ma dhacay, wuu dhacay, way dhacday, miyuu dhacay, miyay dhacday, goormuu dhacay, waa nooce, waa maxay, waa noocee, ma shaqaynayaa, ma jiraa')},
    ${pairs('sharci, waraaqo, waraaqo sharci, sharci dalka, viso, fiiso, visa, magangalyo, magangelyo, tps, work permit, status, dhalasho', 'ma haysataa, ma haysaa, ma haysatid, ma haysataan, ma haysaan, ma leedahay, ma leedihiin, ma wadataa, ma sidataa, miyaad haysataa, miyaad leedahay, miyaad haysaa, miyaad wadataa, miyaad haysataan, miyaad leedihiin, baad haysataa, maad haysataa, maad leedahay')},
    ${pairs('muwaadin, citizen, sharci, legal, illegal, tahriib, qaxooti, resident, sharci darro, soo galooti, citizen maraykan, citizen mareykan', 'ma tahay, ma tihiin, miyaad tahay, miyaad tihiin, baad tahay, maad tahay, maa tahay, maa tihiin, ma ahan, ma ahaa, mise maya, mise sharci darro, mise illegal')},
    ${pairs('ma, miyaad, adigu ma', 'legal baa, legal baad tahay, illegal baad tahay, sharci baad tahay, sharci baad ku joogtaa, sharci laan baad tahay, muwaadin baa, muwaadin baad tahay, tahriib baad ku timid, tahriib baad tahay, sharci darro baad tahay')},
    sidee u timid dalka, sidee baad u timid dalka, sidee mareykanka ku timid, sidee maraykanka ku timid, sidee mareykan ku soo gashay, xudduudda miyaad ka soo tallowday, xuduudda ma ka soo tallaabtay, xudduudda ma ka soo gashay, goorma dalka soo gashay, goormaad dalka soo gashay, goorma mareykanka timid, goormaad timid mareykanka,
    dalka ma sharci baad ku joogtaa, halkan ma sharci baad ku joogtaa, halkan sharci ma ku joogtaa, halkan sharci ma ku joogtaan, dalkan sharci ma ku joogtaa, mareykanka sharci ma ku joogtaa, maraykanka sharci ma ku joogtaa, sharci ma ku joogtaa, sharci ma ku joogtaan, sharci maku joogtaa, sharci miyaad ku joogtaa, si sharci ah ma ku timid, yaa idinka sharci leh, kee idinka sharci leh, yaa sharci la, midkee sharci la
  `,
  PAPERS:
    'waraaqahaygii, waraaqaheygii, waraaqihii, waraaqihayga, waraaqaheena, waraaqaheenna, papers kayga, papers ka, documents ka, dokumentiga, dokumentiyad*, documentska, dukumentiyad*',
  ORIGIN: `
    ${pairs(WHERE_FROM, CAME_FROM)},
    dalkaagu waa kee, dalkaagii waa kee, dalkaagu waa halkee, waddankaagu waa kee, qarankaagu waa kee, asal ahaan halkee, asal ahaan xaggee, asalkaagu waa halkee, asalkaaga waa halkee, asalkaagu waa xaggee, dalkaaga hooyo, waddanka hooyo, dhalasho ahaan xaggee, dhalasho ahaan halkee, where you from, where u from, dal shisheeye ma ka timid, dal kale ma ka timid, dibadda ma ku dhalatay, dibadda miyaad ku dhalatay, halkan miyaad ka soo jeeddaa, soomaaliya ma ku dhalatay, soomaaliya miyaad ku dhalatay, maraykan miyaad ku dhalatay, mareykan ma ku dhalatay, mareykan miyaad ku dhalatay,
    qaranka aan, jinsiyaddaada, jinsiyaddayda, jinsiyaddiisa, jinsiyadda aan, ma ajnabi baad tahay, ajnabi miyaad tahay, ajnabi ma tahay
  `,
  GREEN_CARD:
    'kaarka cagaarka, kaadhka cagaarka, kaarka cagaarka ah, kaar joogitaan, kaarka deggenaanshaha, kaarka joogista, grin kard*, griin kaar*, greenkaar*, green kaar*, green kaadh*, grincard*, greencadh*, gren card*, baasaboort*, baasboort*, baspoor*, paspoor*, bassport*, pasaport*, passaport*, baasibor*, basbor*, baasabboor*',
  REQUIRED: `
    ${pairs('foomka, foomku, foom dowladeed, foom dawladeed, foomka dowladda, foomka dowladda ayaa, foomka barnaamijka, arjiga, codsiga dowladda, foomka gargaarka', 'ayaa sidaas u dhigan, baa sidaas u dhigan, sidaas buu u dhigan yahay, ayaa u baahan, ayaa weydiiya, baa weydiiya, wuu weydiinayaa, waa inuu weydiiyo, ayaa qasbaya, ayaa ku qasbaya, darteed, darteed ayaa, ayaa dalbaya, baa dalbaya, ayaa laga rabaa')},
    foom dowladeed, foom dawladeed, sharcigu wuu ku qasbayaa, sharciga ayaa ku qasbaya, dowladda ayaa ku qasabtay, federaalka ayaa ku qasbay, federaalka ayaa dalbaday, waa inay weydiiyaan foom*, qasab bay ku tahay inay weydiiyaan, qasab ayay ku tahay inay weydiiyaan, qasab buu ku yahay inuu weydiiyo, waajib bay ku tahay inay weydiiyaan, waajib ku ah inay weydiiyaan, xeerku wuxuu u baahan yahay
  `,
  STOPPED: `
    ${pairs('i, na, nagu, igu, ku, lagu, la i, la na, wiilka, wiilkayga, ninkayga, walaalkay, gaariga, gaarigayga, gaarigii', 'joojsad*, joogsii*, hakiyeen, hakiyay, istaajiy*, istaajisay, baajiy*')},
    isteji*, istaagid, igu soo istaag*, nagu soo istaag*, dhinac iga dhig*, geesta iga dhig*, gees iga dhig*, jidka iga leexiy*, wadada iga leexiy*, pulled over, got pulled over, laydhka ii shid*, laydhka igu shid*, nalka ii shid*, nalka igu shid*, nalalka igu shid*, siren* igu shid*, gaariga iga deji*, gaariga naga deji*, gaadhiga iga deji*
  `,
  TRAFFIC_REASON: `
    laydhka gadaal*, laydhka danbe, laydhka dambe, laydhka hore, laydh jab*, laydhka jab*, laydhka cas, layrka, leerka, leedhka, nalka gadaal*, nalka gadaashiisa, laambadda jab*, taayir jab*, taayir qarax*, sitop sayn*, istob sayn*, istop*, stop ka, u turn, yuu teen*, isbiidhin*, isbiidka, isbiidhka, xawaare sare, xawaare badan, xawaare dheer*, dheereeyay, dheereyn*, orod ku waday, lane ka ka bax*, khadka ka bax*, signal laan, signal la aan, sigaal laan, suunka kursiga, suunka gaariga, belt ka, beltka, insurance ka dhac*, sticker ka dhac*, registration ka dhac*, muraayadda jab*, muraayad jaban, shaashad madow, tinted*, baarkin khaldan, baarkin qaldan, telefoon haynta gaariga
  `,
  LOOKS: `
    midabkayga awgiis, midabkayaga, midabkeena, midabkeenna, dadka madow, madow oo dhan, dadka madow uun, dadka soomaalida uun, soomaalida uun, xijaabkayga, hijaabkayga, hijaabka awgiis, xijaabka awgiis, jilbaabkayga, luqaddayda awgeed, afkayga awgiis, lahjaddayda, lahjadda, accentkayga, sida aan u muuqd*, muuqaalkeenna, muuqaalkayaga, magacayga soomaali*, magacayga carbeed, madow baan nahay awgeed, muslim baan ahay awgeed, cunsurinimo, midabtakoor*, midab takoor*, cadaanka ma, cadaan ahaan lama, cadaanka lama, dadka cadcad lama, kuwa cad lama, af soomaali ku hadl*, af soomaali baan ku hadl*, af maay*, afka maay
  `,
  NO_REASON: `
    sabab la aan, bilaa sabab ah, sabab uusan sheegin, sabab aysan sheegin, sabab la ii sheeg* ma, sababta noo sheegi waay*, sababta ii sheegi waay*, iska jooji*, meel cidla ah iga jooji*, waxba ma galin, waxba maan galin, waxba ma samayn, wax aan galay ma, wax aan sameeyay ma, maxaa la iigu jooji*, cilad kuma jirin gaariga, gaarigu wax ma qabin
  `,
  OWN_COMPLAINT: `
    ${pairs('waa la, waa nala, waa la na, waa lanaga, waa la iga, waa la i, ayaa la, baa la, baa la iga, ayaa la iga, baa la i, ayaa la i', 'jabsaday, jabsadey, xaday, xadey, dhacay, dhacey, boobay, boobey, garaacay, weeraray, burburiyay, jebiyay, xatay')},
    boolis baan wacay, boolis baan wacnay, boolis baan u yeeray, boolis baan u yeernay, booliska waan wacay, booliska waan u yeeray, bpd baan wacay, bpd baan u yeeray, bpd waa loo yeer*, bpd waan u yeer*, bpd ayaan wacay, bpd ayaan u yeeray, boolis waa loo yeer*, 911 baan wacay, 911 ayaan wacay, waxaan u tagay inaan cabasho*, cabasho baan geeyay, cabasho ayaan geeyay, cabasho inaan gudbiyo, dacwo inaan gudbiyo, warbixin inaan bixiyo, report inaan sameeyo, report inaan sameynayo, inaan report sameeyo, inaan ashtakoodo, ashtako*, soo sheegay xatooyo, soo sheegay dhac, gaarigayga baa la dhacay, gaariga baa la iga dhacay, dukaankayga la jabsaday, dukaankayga la dhacay
  `,
} as const satisfies Partial<Lexicon>;
