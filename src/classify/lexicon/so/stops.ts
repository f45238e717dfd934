import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';

const LICENCE = 'laysan*, liisan*, leesan*, laysin*, license*, licence*, lisinka, shatiga';

/** Somali: stops, their reasons, questions about status, and arrests. */
export const stops = {
  STOPPED: `
    ${pairs('i qabtay oo, na qabtay oo, qabtay oo, la i qabtay oo', 'i jooji*, na jooji*, jooji*, i istaaji*')},
    i hor istaag*, na hor istaag*, hor istaag* gaari*, ${pairs('nalka, nalal, nalalka, laydhka, laydhadhka, siren ta', 'buluug ah shid*, buluugga shid*, _ shiday, noo shid*, igu shiday, ii shiday')}, lay jooji*
  `,
  TRAFFIC_REASON: `
    ${pairs('nal, nal hore, nal gadaale, nal dambe, laydh, laydh hore, laydh dambe', "la'aan, laan, la an, la aan, ma lahayn")},
    ${pairs('telefoon, telefoonka, taleefoon, taleefoonka, teleefan, mobile ka', '_ gacanta ku hay*, gacanta ku hay*, _ ku hadl* _ wad*, ku hadal* _ wad*')},
    degdeg baan u soc*, degdeg ayaan u soc*, degdeg baad u soc*, degdeg buu u soc*, degdeg u soc*, degdeg u wad*, xawli*, xawliga, mph, xawaarah*, xawaare*,
    nalka brake*, nalka bireeg*, nalka bireyk*, brake light*, laydhka brake*, nalka brake ga, nal gubtay, nalka gubtay, nalka _ gubtay, dhinaceeda qaldan, dhinaceeda khaldan,
    dhinaca qaldan, dhinaca khaldan, wadada qaldan, wadada khaldan, one way, ${pairs('meel ay, meel', 'labaatan tahay, soddon tahay, shan iyo labaatan tahay, afartan tahay, soddon ah, labaatan ah')}
  `,
  ASK: `
    ${pairs(LICENCE, '_ qaatay, _ qaaday, _ eeg*, _ fiiri*, ayuu iga qaat*, i tus, _ weydii*, _ iga qaat*')},
    warsad*, warsat*, warsan, warsanay*, warsaday, i warsad*, iga warsad*, na warsad*, naga warsad*, ka warsad*, la warsad*, ii warsad*, weyddiis*,
    ka damcay, iga damcay, naga damcay, ka damc*, iga damc*, laga damc*, i waray*, iga waray*, na waray*, naga waray*, ka waray*, i warey*, iga warey*, naga warey*, ka warey*,
    waraysteen, waraystay, waraysatay, wareysteen, wareystay, wareysatay, celceliy*, ku celceli*, nagu celceli*, igu celceli*, su'aalin, suaalin, ka su'aalin, ma la timid, ma la timaad*,
    sharci ka baar*, sharciga ka baar*
  `,
  STATUS: 'sharci ka baar*, sharciga ka baar*',
  STATUS_QUESTION: `
    ${pairs('fiisadaadu, fiisadaada, fiisahaagu, visadaadu, visahaagu, visa gaagu, sharcigaagu, work permit kaagu', 'ma shaqayn*, ma shaqeyn*, ma shaqays*, ma dhacday, muxuu yahay, waa maxay, waa noocee, ma jiraa')},
    ${pairs('yaa, kumaa, kee, ayaa', "idinka mid ah sharci la'aan, idinka mid ah oo aan sharci, idinka mid ah aan sharci, sharci la'aan ah, sharci laan ah, idinka sharci la'aan, aan sharci lahayn")},
    ${pairs("waraaqo la'aan, waraaqo laan, sharci la'aan, sharci laan, sharci darro", 'miyaad tahay, miyaad tihiin, baad tahay, ma tahay, miyaad ku shaq*, miyaad ku joog*, miyaad halkan')},
    ${pairs('dukumenti*, dukumentiga immigration, dukumentiga immigration ka, warqadihii socdaal*, warqadihii immigration, warqadaha socdaal*, waraaqihii socdaal*', 'meeye, mee, meeday, aaway, soo saar, keen, i tus')},
    ma dhacday fiis*, ma dhacday visa*, sharciga muxuu kugu yahay, sharcigu muxuu kugu yahay, joogitaankaagu ma sharci*, joogistaadu ma sharci*, adiga sharci haysta, adigu sharci haysta,
    visa nooc*, nooce visa ah, visa noocee baad haysat*, fiiso noocee*, how are you in this country, legal or illegal, visa or no visa, ${pairs('ma f1, ma h1b, ma tps, ma citizen, ma refugee, ma asylum', 'baad tahay, baad haysataa')},
    ma laguu aqbalay asylum*, ma laguu aqbalay magan*
  `,
  PAPERS: 'warqadihii*, warqadihi, warqadihiisa, warqadihiisii, warqadihii socdaalka, warqadihii immigration',
  GREEN_CARD: 'grinkaadh*, grinkaar*, griinkaadh*, greenkaadh*, grin kaadh*, griin kaadh*',
  ORIGIN: `
    dhalashadaydu dalkee*, dhalashadaadu dalkee*, dhalashadiisu dalkee*, ${pairs('ma somalia, ma soomaaliya, ma kenya, ma itoobiya, ma ethiopia, ma xamar, ma jabuuti', 'baad ka timid, ayaad ka timid, ka timid, baad ku dhalatay')}
  `,
  TRANSIT: 'boolis* t da, boolis* t ga, boolis* t du, askari* t da, t police*',
  LOOKS: `
    madowga aan ahay, madowga aan nahay, madowgayga, madownimo*, madow ahay awgeed, inaan madow ahay, inuu madow yahay, gar dheer*, garka dheer*, garkayga, garkiisa, khamiis*, qamiis*, cimaamad*, koofiyad bakh*,
    dirac*, labiskeed*, labiskiis*, labiskayga, labiskeyga, dharkayga awgiis, ingiriisi jajab*, ingiriis jajab*, ingiriisigayga, ingiriisiga jajab*, af ingiriisi jajab*,
    u egtihiin dad, u eg tihiin dad, u egtahay ajnabi, u eg tahay ajnabi, u egtahay soomaali, wejigiisa madow, wejiga madow, wajiga madow, wajigiisa madow, wejigayga madow, weji madow, maqaarka madow, maqaarkayga, maqaarkiisa, kuwa mugdiga ah,
    kuwa madow, kuwa madow ah, look like you, looks like you, looks foreign, look foreign, look somali, looks somali
  `,
  NO_REASON: `
    ${pairs('isagoon, iyagoon, iyadoon, isagoo aan, iyagoo aan', 'wax sheegin, waxba sheegin, sabab sheegin, wax ii sheegin, wax noo sheegin, sabab ii sheegin')},
    ${pairs('wax, waxba', 'ma sheegin, iima sheegin, nooma sheegin, kama sheegin, ima uusan sheegin, ima aysan sheegin')},
    ${pairs('sabab, sababta, sababtii, sababteeda', 'ma sheegin, iima sheegin, nooma sheegin, uma sheegin, lama sheegin, la iima sheegin, ima uusan sheegin, ma uusan sheegin, ma aysan sheegin, iima uusan sheegin, ka aamus*, wuu ka aamus*, way ka aamus*, lama garanayo, ma garanayo, ma aqaano, ma aqaan')},
    ${pairs('ma garanayo, ma garanayno, ma aqaano, ma aqaan, ma ogi, lama yaqaan', 'sabab*, waxa lagu, waxa la iigu, waxa loo, wixii loo')},
    ${pairs('cidna, qofna', 'iima sheegin, uma sheegin sabab*, nooma sheegin, ima sheegin, iima sheegin sabab*')},
    ${pairs('sharaxaad, sharraxaad, sharaxaad ah, wax sharaxaad ah, wax sharraxaad ah, sabab', "la'aan, laan, ma bixin, ma siin, lama siin, lama bixin")},
    wax dambi ah lama sheegin, dambi lama sheegin, dambigiisa lama sheegin, lay ma oran, la iima oran, warqad sabab ku qoran, iska aamus boolis*, uma baahni inaan kuu sheeg*, kuu sheegi maayo sabab*, sababta kuu sheegi maayo,
    sababta kuma sheegayo, sabab baan sug*, sabab oo way iman weyd*, waxaan sugay sabab*
  `,
  PETTY: `
    dukaan dhac, dhac dukaan, dukaan dhicid, ${pairs('baaskiil, baskiil, gaari, alaab, taleefoon, mooto', 'la xaday ayaa lagu hel*, la xaday baa lagu hel*, la soo xaday, xatooyo ah, la xaday oo lagu hel*, la xaday ayaa')}
  `,
  ARREST:
    'waad xiran tahay, waad xirantahay, waad xidhan tahay, waad xiran tihiin, iska xir, la xidh*, you are under arrest, under arrest',
  NO_CHARGE: `
    ${pairs('waxba, wax', 'lama qorin, ma qorin, lama qoran')}, ${pairs('wax warqad ah, wax ticket ah, wax tikidh ah, wax xaashi ah, wax ganaax ah', 'ma siin, lama siin, ima siin, lama qorin, iima qorin')},
    ${pairs('kiis, wax kiis ah, kiis cusub', 'ma furan, ma furin, lama furin, ma jirto')}, warqad madhan xitaa, warqad maran xitaa, gacan maran, gacantaas maran, gacmo maran, tikidh iska daa, ticket iska daa, tikidh ma siin, tikidh ima siin
  `,
  VICTIM: `
    ${pairs('gurigayga, gurigeyga, gurigiisa, gurigeeda, gurigeena, gurigeenna, dukaankayga, dukaankiisa, gaarigayga, gaarigiisa', 'jabsatay, jabsadeen, jabsaday, la jabs*, ayaa la jabs*, baa la jabs*, boobeen, dhaceen')},
    i feer*, wuu i feer*, ayaa i feer*, baa i feer*, na feer*, i laad*, wuu i laad*, i dhirbaax*, wuu i dhirbaax*, i haraati*
  `,
  WITNESS: `${pairs('dil, dilkii, dagaal, shil, toogasho, dhac, kufsi, weerar, mindi', 'ayaan arkay, baan arkay, ayaan indhahayga ku arkay, ayuu arkay, buu arkay, ayay aragtay, bay aragtay')}`,
  FINGERPRINTS:
    'tobanka farood, tobanka faro, tobankayga farood, suulasha ku riix*, suulasha _ riix*, suulka mashiin*, faro scan*, faraha scan*, scan faro',
} as const satisfies Partial<Lexicon>;
