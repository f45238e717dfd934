import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';

const WILL =
  'waan, ayaan, baan, waxaan, anaa, waan kuu, ayaan kuu, baan kuu, waxaan kuu, waan idiin, ayaan idiin, baan idiin';
const DENOUNCE =
  'wargelin, wargelinayaa, war gelin, ogeysiin, ogeysiinayaa, ogaysiin, ogaysiinayaa, ku dacwayn, dacwayn, dacweyn, ku sheegi, ku sheegayaa, u yeerayaa, u yeeri, u wacayaa, u wici, u sheegi, u sheegayaa, u dhiibi, u dhiibayaa, ku dhiibi, ku dhiibayaa, u gacan gelin, u gacangelin';
const AWAY =
  'dalkaaga, dalkaagii, dalkiinii, waddankaagii, soomaaliya, xamar, muqdisho, hargeysa, halkii aad ka timid, meeshii aad ka timid';
const RETURN =
  'ku celin, ayaan ku celin, baan ku celin, waan kugu celin, ayaan kugu celin, baan kugu celin, ayaan kuu diri, baan kuu diri, ayaa lagugu celin, baa lagugu celin, ayaa lagu celin, baa lagu celin, waad ku noqon, ayaad ku noqon, baad ku noqon, waad ku noqonaysaa, ayaad ku noqonaysaa, ayaad aadaysaa, baad aadaysaa, baad ku seexan, ayaad ku seexan, baad ku baryi, ayaad ku waabariisan';
const TO_COUNTRY = pairs(AWAY, RETURN);
const MY_FAMILY =
  'walaalkay, walaashay, aabahay, hooyaday, wiilkayga, gabadhayda, adeerkay, abtigay, xaaskayga, ninkayga, saaxiibkay';
const STOLEN =
  'la dhacay, la xaday, la jabsaday, la garaacay, la weeraray, la boobay, la tooreeyay, la mindiyeeyay, la toogtay, la kufsaday, la dilay, la dhaawacay, la handaday, la jirdilay, la burburiyay';

/** Somali: more of what people say of the same things, in other words and other persons. */
export const broader = {
  THREAT: `${pairs(WILL, DENOUNCE)}, ${TO_COUNTRY}, digniin, u digay, ku baqday, ku baqdin*, i baqday, cagajuglay*, haddaad hadasho, haddaad aamusi weydo, haddaadan aamusin, haddaad cawato, haddaad cabato, iska jir, waxaan hayaa lambarka, lambarka ice ayaan hayaa, lambarka ice baan hayaa, ice baan garanayaa, ice saaxiib, u yeeridda ice`,
  CALL: pairs(WILL, 'u yeerayaa, u yeeri, u wacayaa, u wici'),
  TELL: pairs(
    WILL,
    'wargelin, wargelinayaa, ogeysiin, ogeysiinayaa, ogaysiin, ogaysiinayaa, u sheegi, u sheegayaa, ku sheegi, ku sheegayaa',
  ),
  GIVE: `siiyeen, siiyay, ${pairs(WILL, 'u dhiibi, u dhiibayaa')}, u soo gudbi*, loo soo gudbi*, u iimayl*, email ugu dir*, fakis ugu dir*, koobi u dir*, koobi siiy*, koobi ka siiy*, nuqul siiy*, nuqul u dir*, nuqul ka siiy*, u sawir*, u daabac*, u koobiyey*, u fur* faylka, ka iibiy*, sii socodsii*, u qaybiy*, u qeybiy*, la wadaagay, la wadaageen, la qaybsaday, la qaybsadeen`,
  SET_UP: TO_COUNTRY,
  PERSONAL:
    'taleefan lambar*, telefoon lambar*, lambarkayga, lambarkiisa, lambarkeeda, nambarkayga, nambarkiisa, taleefoonkayga lambark*, cinwaankeenna, cinwaankeena, ciwaankayga, magaca oo dhan, magacyadeenna, magacyada caruurta, magacyada carruurta, magaca aabahay, sawirada, sawirkayga id, id gayga, laysankayga sawir*, shaqadayda cinwaan*, goobta aan deggan*, halka aan ku nool*, dabaqa iyo qolka, lambarka guriga, lambarka qolka, apartment number*, home address*, phone number*, date of birth, my address, his address, her address, my name, his name, her name',
  WHEREABOUTS: `
    ${pairs('meesha, meeshii, halka, halkii, goobta, xaggee', 'uu ku sugan*, ay ku sugan*, aan ku sugan*, uu ka joogo, laga heli karo, laga heli karay, laga helayo, uu ka shaqeeyo, ay ka shaqayso, ay ka shaqeyso, uu dhigto, uu tago, ay tagto, uu fadhiyo, ay fadhido, uu ku tukado, uu ku xirto, uu ka raaco, uu ka soo raaco, uu gaariga dhigto, ay ku dhuumanay*, uu ku dhuumanay*')},
    ${pairs('saacadda, goorta, waqtiga, wakhtiga, maalinta, xilliga', 'uu shaqada tago, uu shaqada ka, ay shaqada ka, uu ka soo rawaxo, ay ka soo rawaxdo, uu ka rawaxo, uu baxo, ay baxdo, uu yimaado, ay timaado, uu imanayo, ay imanayso, aan imanayo, uu maxkamadda imanayo, uu maxkamad leeyahay, ballanta, uu iskuulka ka, ay iskuulka ka, caruurta iskuulka')},
    ballanta maxkamadda, ballantiisa maxkamadda, ballantiisa, ballanteeda, ballankiisa, ballanta dhakhtarka, maxkamadda taariikhdeeda, shaqadiisa, shaqadeeda, shaqada saacadaheeda, shiftigiisa, shiftigeeda, wadada uu maro, waddada uu maro, jidka uu maro, jidka ay marto, masaajidka uu ku tukado, baska uu raaco, tareenka uu raaco, where he works, where she works, where he is, where she is, where he lives, where he parks, when he leaves, when he gets off, his schedule, her schedule, his shift
  `,
  KNEW: 'sidee ku helay, sidee ku heleen, sidee bay ku heleen, sidee bay ku helay, xaggee ka keentay, xaggee ka keeneen, xaggee ka heshay, xaggee ka heleen, wada ogayd, way ogayd, way ogaayeen, way ogaatay, bay ogayd, bay ogaayeen, ayay ogayd, ayay ogaayeen, way yaqaaneen, bay taqaanay, way taqaanay, ayay taqaanay, ay taqaanay, horay u ogayd, hore u ogayd, hore u ogaayeen, faahfaahin walba ogayd, ayay igu sheegtay, ayay ii sheegtay, bay ii sheegtay, ii sheegtay waxaan, ku celisay wixii',
  REQUESTED: `${pairs('ice, immigration, laanta socdaalka', 'waxay ka codsatay boolis*, waxay ka dalbatay boolis*, waxay weydiisatay boolis*, waxay u soo dirtay codsi, codsi u soo dirtay, codsi soo dirtay, ayaa codsi soo dir*, ayaa dalab soo dir*, baa codsi soo dir*, ayaa boolis* ku amar*, ayaa boolis* ka rab*, waxay ka rabtay boolis*, boolis* waxay ka rab*, ayaa boolis* gargaar, ayaa boolis* caawimo, boolis* caawimo ka, boolis* gargaar ka, boolis* kaalmo ka, waxay boolis* u sheegtay in*, waxay rabtay in boolis*, waxay rabtay inay boolis*')}, codsi ka timid laanta socdaal*, codsi uga yimid ice, codsi uga timid ice, codsi qoraal ah ka yimid ice, asked bpd, ice asked the police, ice asked police, asked the cops, request from ice, ice requested`,
  STOPPED:
    'istaagtay boolis*, gaariga dhinac u dhig*, dhinac noo dhig*, dhinac ii dhig*, baabuurka joojiy*, baabuurkayga joojiy*, gaadhiga joojiy*, jidka igu joojiy*, jidka nagu joojiy*, waddada nagu joojiy*, got stopped, stopped me, stopped us, pulled me over, pulled us over, i xannib*, na xannib*, i hakisay, na hakiyay, waddada nagu haki*',
  TRAFFIC_REASON: `
    ${pairs('nal, nalka, laydh, laydhka, laambad, laambadda, nalalka', 'ka bakhtiyay, bakhtiyay, ka damay, damay, ka dansan, dansan, ma shidn*, ma shaqaynay*, ma shaqayn*, jaban, jabnaa, ka jab*, cas baan, cas ayaan, cas buu, cas dhaaf*, cas jab*')}, ${pairs('suunka, suunka badbaadada, seatbelt, seat belt, suun', 'ma xirn*, ma xidhn*, uma xirn*, la aan, laan, maan xiran, ma xiran')},
    speed*, isbiid*, is biid*, speeding, signal*, sigaal*, indicator*, muraayad jab*, muraayadda jab*, muraayad jaban, stop sign*, saynka stop*, joogso calaamad*, calaamadda joogso*, calaamad stop*, u turn*, turn qaldan*, waran sarn*, wareeg qaldan, haad ka bax*, baarkin qaldan, registration dhac*, inspection*, sticker dhac*, isteekar*, isteeker*, taayir*, plate la aan, taargo la aan, taarga la aan, xad dhaaf xawaare, dheereyn, dheeraynta, dheerayn*, si dheereyn ah, red light, ran a light, tail light*, taillight*, headlight*, burnt light
  `,
  LOOKS: `
    ${pairs('midabkayga, midabkiisa, midabkeeda, midabka, midabka maqaarka, maqaarka, maqaarkayga, wejigayga, wajigayga, wejigiisa, muuqaalkayga, muuqaalkiisa, muuqaalka, luqadda, luqaddayda, luqaddiisa, afka, afkayga, afkaaga, afkii, lahjadda, lahjaddayda, lahjaddiisa, hijaabka, xijaabka, xijaabkeeda, hijaabkeeda, jilbaabka, jilbaabkeeda, niqaabka, niqaabkeeda, dharkayga, dharka, timaha, timahayga, magaca, soomaalinimo, soomaalinimada, muslimnimo, afrikaannimo', 'awgiis, awgeed, awgood, darteed, dartiis, dartood, sababtiis, sababteed, uun, kaliya, keliya, oo kaliya, oo keliya, ayaa loogu, baa loogu, ayuu iigu, buu iigu, ayay iigu, bay iigu, ayuu ku, ayay ku')},
    niqaab*, jilbaab*, af carabi, af carabiga, carabi ku hadl*, soomaali ku hadl*, af soomaali ku hadl*, accent*, aksent*, african looking, racial profiling, racial profile*, skin color, my skin, his skin, brown skin, black skin, because i am black, cause im black, my accent, my hijab, her hijab, soomaali u eg*, soomaali u ek*, ajnabi u eg*, ajnabi u ek*, ajnabi baad u eg*, dad shisheeye u eg*
  `,
  NO_REASON: `
    ${pairs('sabab, sababta, sababtii, wax sabab ah, sabab ah', "ma siin, ma bixin, ma hayn, ma lahayn, ma jirin, ma jirto, lama siin, lama bixin, la'aan, laan, lama hayo, ii ma sheegin, kuma sheegin, may sheegin, muu sheegin, may bixin, muu bixin, iima siin, way diideen, wuu diiday, waa diiday, way igu diideen, inuu sheego wuu diiday, inay sheegaan way diideen")},
    ${pairs('maxaa la iigu, maxaa la igu, maxaa loogu, maxaad iigu, maxaad noogu, maxaad ii, waxa la iigu, waxa loo', 'jooji* cidna, xir* cidna, jooji* lama, xiray cidna, xir* lama, jooji* ma, xiray ma, joojisay jawaab*, xirtay jawaab*')},
    jawaab ma bixin, jawaab ima siin, jawaab iima celin, jawaab ma helin, jawaab kama helin, jawaab lama siin, no reason, without reason, for nothing, didnt say why, did not say why, never said why, wouldnt say why, no explanation, bilaa sabab, sabab malaha, sabab maleh, waxba kuma galin, waxba igama sheegin, wax sabab ah la iima, micno la aan, macno la aan, meel cidla ah, waxba ima dhihin, waxba ima oran
  `,
  VICTIM: `
    ${pairs('waa, ayaa, baa, waxaa, waan', STOLEN)}, ${pairs(MY_FAMILY, STOLEN)}, ${pairs(MY_FAMILY, 'waa la garaac*, waa la dhac*, waa la weerar*, waa la tooreey*, waa la dhaawac*, ayaa la garaac*, ayaa la dhac*, ayaa la weerar*, ayaa la toog*, ayaa la kufsa*')},
    taleefoonka laga dhac*, taleefoonka la iga, boorsadayda la, boorsada laga dhac*, boorsada la iga, lacagta la iga, lacag baa la iga dhac*, lacag ayaa la iga dhac*, gaariga la iga xad*, gaarigaygii la xad*, dukaankayga la, dukaankiisa la jabs*, xatooyo la igu, tuug ayaa, tuug baa, tuugo ayaa, tuugo baa, burcad ayaa iga, got robbed, was robbed, i was robbed, was beaten, i was beaten, was raped, was attacked, was stabbed, was mugged, got mugged, got jumped, seyga i garaac*, wuu igu gacan qaad*, igu gacan qaad*, gacan ii qaad*, gacanta ii qaad*, gacan qaad*
  `,
  WITNESS:
    'dhacdo ayaan arkay, dambi ayaan arkay, dambi baan arkay, nin la toogtay ayaan arkay, nin la tooreeyay ayaan arkay, markhaati u ah, goob joog ahaa, goob joog u ah, goob joog ka ah, i saw the shooting, saw a crime, saw a robbery',
  PRIVATE: `
    boss ka, bosska, maamulaha, maamuluhu, maareeye, shaqo siiye*, shaqo bixiyaha, shaqabixiye*, loo shaqeeyaha, wakiilka guriga, kireystaha, wakiilka dhismaha, nin aan shaqo u, ninka aan shaqada u, ninka shaqada na siiya, supervisorka, supervisor ka, managerka, manager ka, manager keena, landlordku, landlord ku, landlord kayga, landlord keena, landloord*, roommate kayga, roommate keyga, xaaska hore, ninka hore, seygii hore, ninkii aan kala tagnay, saygaygii hore, ex kii, exkii, xidida, xididka, soddohda, dumaashiday, xaafad derisk*
  `,
  NO_CHARGE: `
    ${pairs('ticket, tikidh, tikid, tikit, tigidh, ganaax, warqad, dacwad, kiis, eed, charge, citation, digniin qoraal', "ma siin, ima siin, iima siin, nama siin, nooma siin, lama siin, la ima siin, la nama siin, ma qorin, iima qorin, nooma qorin, lama qorin, la iima qorin, la iguma soo oogin, laguma soo oogin, laguma furin, lama furin, ma jirin, ma jiro, ma jirto, la'aan, laan, kuma soo oogin, kuma furin, may siin, muu siin, muu qorin, may qorin")},
    waxba lama qorin, waxba iima qorin, waxba nooma qorin, waxba laguma eedayn, waxba laguma eedeyn, waxba lama siin, waxba ma qorin, no ticket, no charge, no charges, no citation, nothing written, not charged, without a ticket, without charge
  `,
  CHARGE:
    'tikidh la i siiy*, ticket ii qor*, ticket ii goo*, ganaax la i siiy*, ganaax la igu qor*, ganaax la ii goo*, got a ticket, gave me a ticket, was charged, charged him with, citation la',
  TALK: "waraysteen, waraystay, wareysteen, wareystay, waraysatay, la kulmay, la kulmeen, la kulantay, u yimid si ay ula hadl*, soo booq*, su'aalo badan, su'aaleen, suaaleen, su'aashay, ku su'aal*, wax weydii*, wax waydii*, wareysi la yeel*, waraysi la yeel*, interview gareey*, interviewed, questioned, talked to",
  FINGERPRINTS:
    'farihiisa la qaad*, faraheeda la qaad*, faraha baa, faraha ayaa, far saar*, farsaar*, faro saarid, faro qaadis, suulka laga qaad*, suulal*, biometric*, fingerprinted, prints',
  I: `${pairs('boolis, police, booliska', 'ma ahayn, ma ahan, ma ahaan, ma aha, maaha, maahan, ma ahayeen, ma ahaayeen')}, ${pairs('boolis, police', 'bay isku sheeg*, ayay isku sheeg*, buu isku sheeg*, ayuu isku sheeg*, isku sheeg*, bay sheegt*, bay sheegteen, iska dhig*, isku dhig*')}`,
  PASSIVE: `${pairs('boolis, police, booliska', 'ma ahayn, ma ahan, ma ahaan, ma aha, maaha, maahan, ma ahayeen, ma ahaayeen')}, ${pairs('boolis, police', 'bay isku sheeg*, ayay isku sheeg*, buu isku sheeg*, ayuu isku sheeg*, isku sheeg*, bay sheegt*, bay sheegteen, iska dhig*, isku dhig*')}`,
} as const satisfies Partial<Lexicon>;
