import type { Lexicon } from '../../concepts.ts';
import { CLOSED_ROADS } from './verbs.ts';

/** Somali: where, when, with what proof. */
export const circumstances = {
  STREET: `
    ${CLOSED_ROADS}, waddad*, waddo*, wadooyin*, waddooyin*, jid, jidka, jidkii, jidad*, jidgooy*, isgoys*, isgooys*, suuqa, suuqii, laami*,
    dariiq*, xaafad*, street*, istiriit*, isteriit*, koonaha, gees, geeska, geeskeeda, leeb, buundo*, buundad*, xagal*, rugta, st, ave, avenue, road, rd, blvd, lane, block,
    highway*, haywey*, marin*, baxnaanka, laamiga, dhinac*, daafaha, daarta hortiisa, bartamaha magaalada, agteeda, agtiisa, taraafik*, dukaanka hortiisa, hortiisa
  `,
  STATION: `
    saldhig*, saldhigga, saldhigii, saldhigyada, saldhiga, xarunta boolis*, xarun boolis*, xafiiska boolis*, boolis station*, isteeshin*, isteyshin*, isteshin*, station
    ka boolis*, stationka*, precinct*, booliska xaruntooda, taliska boolis*, taliska, hq, miiska saldhigga
  `,
  COURT: `
    maxkamad*, maxkamadda, maxkamadihii, makhamad*, makamad*, court*, koort*, koodh*, dhageysi*, dhagaysi*, qolka maxkamadda, aqalka maxkamadda, ebc, bmc, hearing*
  `,
  JAIL: 'xabsi*, xabsiga, xabsigu, habsi*, jeel*, jeelka, jeelkii, jail*, south bay, southbay, nashua, xabiska, hoyga hayn*, xero hayn*, xarunta hayn*, detention*',
  SCHOOL: `
    iskuul*, iskool*, dugsi*, dugsiga, schoolka*, fasal*, macallin*, macalin*, maamulaha dugsiga, maamulaha iskuulka, baska dugsiga, baska iskuulka, kulliyad*, jaamacad*, kuliyad*, school*, kaafiga
    iskuulka, kafateeriyada, malcaamad*, dugsi hoose, sekandari*, english high, madison park
  `,
  CLINIC:
    'isbitaal*, isbitaal, cisbitaal*, hospital*, rug caafimaad*, rugta caafimaad*, kilinik*, kiliinik*, dhakhtar*, dhaqtar*, dhagtar*, takhtar*, qaybta degdeg*, emergency room',
  CITY_BUILDING: `
    city hall*, maktabad*, maktabadda, laybareeri*, library*, hoolka magaalada, xafiiska magaalada, dhismaha magaalada, dhismo magaalada leedahay, dhismaha dowladda hoose, xarunta bulshada, xarun bulsho, bcyf*,
    community center*, xafiiska guryaha, dawladda hoose, dowladda hoose
  `,
  CITY_PROPERTY: `
    baarkinka magaalada, baarkin magaalada, baarkinka ay magaalada leedahay, baarkinka magaaladu leedahay, baarkin magaaladu leedahay, baarkin ay magaalada leedahay, baarkinka city hall, baarkinka maktabad*, baarkinka
    library*, baarkinka xarunta bulshada, baarkinka bcyf*, bcyf baarkin*, baarkinka dugsi*, baarkinka iskuul*, baarkinka beerta, baarkinka jardiinad*, baarkinka barkadda, baarkinka dadweyne*, baarkinka guud, garaashka
    magaalada, garaash magaalada, garaashka magaaladu leedahay, garaashka city hall, city hall garaash*, city hall garage*, city hall plaza*, goobta magaalada, dhul magaalada, dhulka magaalada, dhulka ay magaaladu leedahay, dhul
    magaaladu leedahay, hanti magaalo, hantida magaalada, hanti ay magaalada leedahay, hantida magaaladu leedahay, dhismo magaalada leedahay, dhismaha magaalada, dhismaha ay magaaladu leedahay, beerta magaalada, beerta dadweyn*, beerta guud,
    jardiinada magaalada, jardiinka magaalada, jardiinada dadweyn*, franklin park*, boston common*, garoonka magaalada, garoonka dugsiga, garoonka ciyaarta magaalada, barkadda magaalada, barkadda dabaasha, city lot*, city garage*, city parking lot*,
    parking lot ka magaalada, lot ka magaalada, maktabadda dadweyn*, yardka dpw, dpw*, magaalada boston leedahay, magaalada leedahay, magaaladu leedahay, magaaladu iska leedahay, saldhigga dab damis*, dabdamiska baarkin*, xarunta bulshada ee magaalada
  `,
  PARK: 'baarkin*, baarkinka, baarkinkii, parking*, paarkin*, jardiin*, beerta, garoon*, garoonka, playground*, park*, parkiga, goobta ciyaarta, lot, lotka, ramsay park, jardiinada',
  SHELTER:
    'hoyga, hoyga dadka, hoy dad, shelter*, sheltar*, hoyga darbi*, hoyga qoys*, hoyga dadka guri la*, hoyga haween*, pine street inn',
  TRAIN:
    'tareen*, tareenka, baska, bas, basas, bas stop, boosteejo*, train*, orange line, red line, blue line, green line, t ga, mbta, istaanka baska, airport*, garoonka diyaarad*, saldhigga tareen*, stationka tareen*, south station, ruggles, forest hills',
  HOME: `
    guri, guriga, gurigii, gurigay*, gurigey*, gurigee*, gurigii*, gurigiis*, gurigood*, guryah*, guryo*, guryihii, aqal*, aqalka, aqalkii, dabaq*, dabaqa, dabaqayaga, albaab*, albaabka, albaabkii, irrid*, irid*, dhisma*, dhismaha, apartment*, abaartamant*, abartment*,
    qolka jiifka, qolkayga, qolka fadhiga, jaranjar*, sallaanka, salaanka, musqul*, daaqad*, xaafadda gurig*, deyrka
  `,
  WORK: `
    shaqo, shaqada, shaqaday*, shaqadii*, shaqadayd*, shaqadeyd*, shaqadeed, goobta shaqada, makhaayad*, maqaayad*, maqaaxi*, maqaaxida, dukaan*, dukaanka, bakhaar*, warshad*, jikad*, jikada, restaurant*, wershad*, baaqaarad*, bakaar*, dhisme shaqo, hoteel*, hotel*, baabuur
    dhaqid, gaari dhaqid, meesha shaqada, store*, mushahar*, union, xafiiska shaqada, shirkad*, laundry*, dhar dhaqid, warehouse*
  `,
  CELLS: `
    qolka ku xiran*, qolka _ ku xiran*, qolka _ ku jir*, qolka _ lagu hay*, qolka _ ku hay*, qolka ninka, qolka ninku, qolka xirxiran, qolka uu ku jir*, qolka ay ku jir*, qolalka gudaha,
    qolalka, qolalkii,
    qolka xabsi*, qolalka xabsi*, qolka dambe, qolka danbe,, qolka gudaha, qolka hayn*, qolalka hayn*, qolkiisa, qolkeeda, qolkayga, qolkeyga, qolka laxiray, qolka lagu hayo, qolka lagu hayay, qolalka maxaabiista, meesha maxaabiista, meesha lagu hayo, meesha lagu xiro, goobta lagu hayo, halka lagu
    hayo, halka lagu xiro, halka maxaabiista, gudaha xabsiga, gudaha saldhigga, gudaha saldhiga, saldhigga gudihiisa, saldhigga gudaheeda, qaybta xabsiga, qaybta dambe, qaybta danbe, qeybta dambe, qeybta danbe, qaybta gudaha, dhanka dambe, dhinaca dambe, garaashka saldhig*, garaashkiisa, saldhigga garaashkiisa,
    garaashka, cell*, cells, sell*, sellka, selka, selkiisa, sellkiisa, silka, lockup*, lokab*, miiska gadaashiisa, miiska gadaashiisa, miiska dabadiisa, kowntarka gadaal*,,,,, goob aan dadweynaha, meel aan dadweynaha, dadweynaha looma ogola, dadka caadiga ah lama, dadka loo
    ogoleyn, dadweynaha ka xiran, shaqaalaha kaliya, shaqaalaha oo keliya, shaqaalaha keliya, qolka waraysiga, qolka wareysiga, qolka baarista, qolka su'aalaha, qolka booking, booking*, bukinka, meesha faraha laga qaado,,, xabsiga hoose, dhulka hoose
  `,
  NOW: `
    hadda, haddeer*, hadeer*, haatan, iminka, imika, imminka, hadda hadda,, isla hadda, hadda waxay,, daqiiqaddan, daqiiqadan, ilbiriqsigan, xilligan, waqtigan, saacaddan, saacadan, weli way joogaan, weli wuu joogaa, way joogaan, hadda uun, hadda joogaan, degdeg,
    dhaqso, deg deg, soo deg dega, hadda socota, hadda ayay joogaan, right now, now
  `,
  DANGER: `
    garaacay*, garaacayaa, garaacayaan, la garaacayaa, albaabka garaac*, albaabka ku garaac*, albaabka jebin*, albaabka jabin*, albaabka jejebi*, jebinayaan, jabinayaan, albaabka laad*, laadayaan, ooyaya, ooyayaan, ooynay*, ilmuhu way ooy*, caruurta ooy*, carruurta way ooy*, qaylinay*, qaylo*, qaylinaya, qaylinaysa,
    qeylinay*, dhiig*, dhiigbax*, dhaawac ah, la dilayo, la dilayaa, garaacayeen, la jiidayaa, jiidjiidayaan, jiidayaan, qori ku fiiq*, qoryo, qoriga ku hay*, qori ku hay*, bastoolad ku hay*, qoryo wata, qoryaha, hubaysan, hubeysan, i caawiya, ila soo gaara, na caawiya, fadlan i caawi*, i badbaadi*, na badbaadi*,
    gurmad, caawimo degdeg*, aad baan u baqay*, aad ayaan u baqay*, baqayaa, baqaynaa, baqdin, cabsi*, naga cabsi*, cabsanay*, waan baqay*, dhuumanay*, dhuumanayaa, waan dhuuman*, sunta ilmada, gaaska ilmada, sunta indh*, neefsan kari waay*, ma neefsan karo, miyir daboolan, suuxay, toogan*, toogasho, rasaas*, dhufan*,
    xoog ku soo gal*, taser*, legdeen, dhulka ku hay*
  `,
  PAST: `
    shalay, shaley, shalayto, xalay, xaley, xalayto, dorraad, doraad, darraad, daraad, habeen hore, maalin hore, maalin dhoweyd, maalin dhaweyd, maalintii hore, dhawaan, dhowaan, saaka, saakay, maanta subax*, toddobaadkii hore, todobaadkii hore, toddobaadkii tagay, usbuucii hore, isbuucii hore, bishii hore, bishii
    tagtay, bishii la soo dhaafay, sanadkii hore, sannadkii hore, usbuucii la soo dhaafay, toddobaadkii la soo dhaafay, ka hor, kahor, maalmo ka hor, isniintii, talaadadii, arbacadii, khamiistii, jimcihii, sabtidii, axaddii, axadii, isniinta, talaadada, arbacada, khamiista, jimcaha, sabtida, axadda, hore ayay, waagii hore, subaxdii,
    subaxnimadii, galabtii, habeenkii, fiidkii, shalay galab, ayaamo ka hor, laba maalmood ka hor, waa hore, janaayo, febraayo, maarso, bishii
  `,
  HOURS:
    'saac, saacad, saacadood, saacado, saacadod, saacada, saacadda, saacadaha, saacadeed, saac iyo, saacaddood, sacadood, sacad, hours, hour, hrs',
  MINUTES:
    'daqiiqo, daqiiqad, daqiiqadood, daqiiqado, daqiiqadod, daqiqo, daqiiqadaha, dhaqiiqo, minutes, min, mins',
  DAYS: 'maalin, maalmood, maalmo, maalmod, habeen, habeenno, habeen iyo maalin, cisho, beri, days',
  NUMBER:
    'hal, laba, labo, saddex, sadex, afar, shan, lix, toddoba, todoba, siddeed, sideed, sagaal, toban, tobon, nus, labaatan, soddon',
  VEST: `
    jaakad*, jaaket*, jaket*, jacket*, jaakadda, funaanad*, shaarka, shaadhka, shaati*, shaadh*, vest*, fest*, feestada, dirays*, direys*, direes*, jeeket*, garab xir*, koofi*, koofiyad*, hoodi*, dharka ku qor*, calaamadda garab*, kaarka qoorta, xabad celi*, xabadcelin*, dhabarka ku qoran, ku qoran boolis*, ku
    qornaa boolis*, ku qornayd boolis*, ku qoran police, police ku qoran*, boolis ku qoran*, boolis ku qornayd, boolis ku qornaa, boolis ku qornayd, boolis ku xardhan
  `,
  VIDEO: `
    fiidiyow*, fiidiyo*, fidiyow*, fidiyo*, viidiyow*, vidiyo*, viidiyo*, fiidyow*, fiidyo*, fidyow*, muuqaal duub*, muuqaalka baan hay*, muuqaal baan hay*, muuqaal ayaan hay*, video*, waan duubay, waan duubnay, baan duubay, ayaan duubay, duubay, duubtay, duubay dabaqa, duubis, la duubay, duubnay, waan duub*, duub*,
    filim*, waan filimay, kaamiradda albaabka, kamarada albaabka, kaamirada guriga, ring camera*, kaamirad albaab*, live baan, laayf, recording*
  `,
  PHOTO: `
    sawir baan ka hay*, sawir baan hay*, sawir ayaan hay*, sawir ayaan ka hay*, sawirro ayaan*, sawirro baan*, sawir waan ka qaad*, waan sawir*, sawir baan ka qaad*, sawir ayaan ka qaad*, sawir baan qaad*, sawiro baan, sawiro ayaan, sawirka waan hay*, sawirradii waan hay*, sawirkeedii baan hay*, sawirkii waan hay*, sawir ka hay*, ka sawirray,
    waan sawiray, waan sawirray, baan sawir*, ayaan sawir*, screenshot*, sawirka shaashadda, sawir ka qaad*, sawir ka qaaday
  `,
  PAPER_PROOF: `
    warqaddii waan hay*, warqadda waan hay*, warqadda baan hay*, warqadda ayaan hay*, warqad baan hay*, warqaddii baan hay*, warqaddii ayaan hay*, warqaddaas waan hay*, waraaqihii waan hay*, waraaqihii baan hay*, waraaqaha waan hay*, waraaqaha baan hay*, nuqul*, nuqul baan hay*, nuqulka waan hay*, koobi baan hay*, koobi ayaan hay*, koobigii
    waan hay*, copy baan hay*, copy ayaan hay*, copy ga waan hay*, risiidh*, risiid*, rasiid*, rasiidh*, rasiidka, risiidka, farriimaha waan hay*, fariimaha waan hay*, fariinta waan hay*, farriinta waan hay*, email ka waan hay*, emailka waan hay*, email baan hay*, fariin cod ah, foomka waan hay*, foomkii waan hay*, ticketka waan hay*, ticket
    waan hay*, file ka qareenku, fileka qareenku, screenshotka fariinta
  `,
  BADGE_NO: `
    lambarka calaamad*, lambarka calaamadiisa, lambarka calaamadda, nambarka calaamad*, lambarka badge*, nambarka badge*, lambarka astaan*, astaanta lambar*, badge number*, badge ka, badgeka, badgekiisa, badge lambar*, lambarkiisa badge, lambarka bilaad*, lambarka bilaadda, lambarkiisa shaqada, lambarka
    askariga, number ka badge*, lambarka xabadka
  `,
  CAR_NO: `
    lambarka gaari*, lambarka gaarigooda, nambarka gaari*, lambarka baabuur*, taargada gaari*, taargadii gaari*, taargada baan qor*, taargada waan qor*, taargada ayaan qor*, taargadii waan qor*, taargadii baan qor*, taarikada waan qor*, taarikada baan qor*, taargadu, taargada gaariga, taarikada gaari*, lambarka taarg*, lambarka taarikad*, plate
    number*, number plate*, plate ka, tarqada gaari*, targada gaari*
  `,
  INCIDENT_NO:
    'lambarka warbixin*, nambarka warbixin*, lambarka kiis*, nambarka kiis*, lambarka shil*, lambarka dhacdad*, incident number*, case number*, report number*, lambarka report*, lambarka dacwad*',
} as const satisfies Partial<Lexicon>;
