import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: what was asked, told, shown or alleged. */
export const matters = {
  STATUS: `
    anyen sou imigrasyon, sou imigrasyon, legal, ilegal, papye legal, estati, stati, status, estati
    imigrasyon, estati m, sitwayen, sitwayen ameriken, sitwayente, rezidan, rezidans, viza, tps, pemi
    travay, pèmi travay, san papye, gen papye, pa gen papye, papye imigrasyon, estati legal, imigran, nan
    peyi a legal, nan peyi a ilegal, dokiman imigrasyon, azil, ameriken, papye rezidans, pemi, kijan m
    antre, kouman m antre, travese fwontye, legal osnon ilegal, si m legal, gen rezidans, papye imigrasyon
    l, papye imigrasyon m, imigrasyon m, sitiyasyon imigrasyon, sitiyasyon m, sitwayen us, sitwayen meriken,
    estati imigrasyon m, estati imigrasyon l, zafe imigrasyon m
  `,
  PAPERS: 'papye, papye m, papye m, dokiman, pyes, pies, pyes idantite imigrasyon',
  ORIGIN: `
    ki kote m soti, kote m soti, kote m sot, kote nou soti, ki kote nou soti, kote l soti, ki kote l soti,
    kote li soti, kote mwen soti, ki kote mwen soti, ki kote m fet, kote m fet, kote mwen fet, kote l fet,
    kote li fet, kote nou fet, ki peyi, nan ki peyi, nasyonalite, peyi m, peyi orijin, kote m te fet, ki
    kote m te fet, kote yo fet, kote yo soti, ki kote yo soti, ki bo m soti, ki bo nou soti, ki peyi m soti,
    ki peyi m sot, kote ou soti, kote w soti, ki kote ou fet, ki kote _ soti, kote _ soti, ki kote _ sot,
    kote _ sot, ki kote _ fet, kote _ fet, ki bo _ soti, ki peyi _ soti, nan ki peyi _ soti, nan ki peyi _
    fet, ki peyi _ fet, ki nasyonalite, nasyon, fet isit, fet bo isit, fet ozetazini, si m fet isit, fet lot
    bo, fet ayiti, ki kote yo fet, ki kote moun yo fet
  `,
  GREEN_CARD: `
    green card*, kat vet, kat vèt, grinkad, paspo, paspò, passport, kat rezidans, batistè, batiste, akt
    nesans, kat rezidan, kat rezidans lan, paspo ayisyen, kat rezidans pemanan, kat idantite peyi
  `,
  PERSONAL: `
    adres, adrès, non, non m, non moun, non yo, foto, enfomasyon, enfo, fanmi, nimewo telefon, telefon, dat
    nesans, kote m rete, kote m abite, kote l rete, kote l abite, kote nou rete, ki kote m rete, kote li
    rete, kote yo rete, dosye m, dosye, done, ki kote _ rete, kote _ rete, kote _ abite, kay kote m rete,
    non ak adres, nimewo, lis non
  `,
  WHEREABOUTS: `
    ki kote, kote m ye, kote m travay, ki kote m travay, kote l travay, kote m ap travay, ki kote l ap
    travay, kile, ki le, kile m soti, ki le m soti, kile l soti, orè, ore, ore m, kote l ye, kote m te ye,
    kote pou jwenn, kote m pake, kote li ye, kile m fini, ki kote _ ye, kote _ ye, ki kote _ travay, kote _
    travay, ki le _ soti, kile _ soti, ki le _ fini, kile _ fini, ki le m pral, ki le l pral, kile l pral,
    kile m pral, ki kote m pral, ki kote l pral, ore travay, kote m konn, kote l konn, ki kote frem, ki kote
    m konn, ki kote l konn
  `,
  RELEASE_TIME: `
    kile l ap soti, kile l ap lage, kile yo ap lage l, ki le l ap soti, ki le yo pral lage l, kile yo pral
    lage l, le l ap soti, le yo lage l, dat lage, dat liberasyon, li pral soti nan prizon, ki le l ap lage,
    kile l ap libere, le li soti nan prizon, kile li pral soti, ki le li pral soti, l ap soti nan prizon,
    kile l t ap soti, dat li pral soti, yo pral lage l, le _ ap soti, ki le _ ap soti, kile _ ap soti, ki le
    y ap lage, kile y ap lage, ki le yo lage, kile yo lage, ki le _ pral soti, kile _ pral soti, le y ap
    lage l, le y ap lage li, ki le pou lage, ki le l soti nan prizon, ki le _ soti nan estasyon, kile _ soti
    nan estasyon, ki le _ soti nan prizon, kile _ soti nan prizon, ki le _ soti nan selil, ki le _ ap lage,
    ki le _ lage, kile _ lage, ki dat _ lage, ki jou _ lage, ki dat _ soti, ki jou _ soti, ap soti lendi,
    pral soti lendi, ap lage lendi, ap soti madi, pral soti madi, ap lage madi, ap soti mekredi, pral soti
    mekredi, ap lage mekredi, ap soti jedi, pral soti jedi, ap lage jedi, ap soti vandredi, pral soti
    vandredi, ap lage vandredi, ap soti samdi, pral soti samdi, ap lage samdi, ap soti dimanch, pral soti
    dimanch, ap lage dimanch, ap soti demen, pral soti demen, ap lage demen, ap soti jodi a, pral soti jodi
    a, ap lage jodi a, ap soti aswe a, pral soti aswe a, ap lage aswe a, ap soti pita, pral soti pita, ap
    lage pita, ki pral lage, le yo pral lage, moun ki pral lage, moun y ap lage, moun ki pral soti
  `,
  REPORT: `
    rapo, rapo polis, rapo lapolis, rapo lekol, rapo a, rapo lekol la, rapo batay, depozisyon m, deklarasyon
    m
  `,
  PLATES: `
    kamera plak, kamera plak yo, kamera plak machin, lekte plak, kamera ki li plak, done plak, plak machin
    yo, kamera machin
  `,
  GANG_DB: `
    nan gang, lis gang, baz done gang, manm gang, gang, kom gang, chime, lis gang yo, lis gang nan, sistem
    gang
  `,
  BRIC: 'bric la, sant entelijans',
  FINGERPRINTS: `
    anprent, anprent dwet, anprent dijital, anpwent, anpwint, anprent mwen, anprent li, pran dwet, anprant,
    anprantes
  `,
  DETAINER: `
    hold, hold imigrasyon, hold ice, hold nan imigrasyon, detansyon imigrasyon, imigrasyon mete hold, ice
    mete hold, hold sou li, detainer, demann imigrasyon, demann detansyon, ice mande kenbe l, imigrasyon
    mande kenbe l, detainer imigrasyon, ice hold, hold pou imigrasyon, hold imigrasyon an, hold ice la,
    imigrasyon gen yon hold, ice gen yon hold, ice mete yon hold, imigrasyon mete yon hold, imigrasyon mete
    yon hold sou li
  `,
  ADMIN_WARRANT: `
    manda imigrasyon, manda ice, manda depotasyon, lod depotasyon, òd depotasyon, od depotasyon, papye ice,
    papye imigrasyon nan sistem, fom ice, fom imigrasyon, manda administratif, administratif, warrant
    imigrasyon, siyen pa ice, siyen pa imigrasyon, ice siyen, alet imigrasyon, lod imigrasyon, fom i205, fom
    i200, fòm i205, papye depotasyon, imigrasyon siyen, manda pou depotasyon, ice ki siyen l, lod ice, yon
    manda imigrasyon, yon manda ice, manda pou imigrasyon, paret pou imigrasyon, paret nan imigrasyon, manda
    depote, yon lod depotasyon, papye imigrasyon ki di, manda sivil, imigrasyon gen yon manda, ice gen yon
    manda, imigrasyon te gen yon manda, ice te gen yon manda, imigrasyon gen manda, ice gen manda, manda pou
    depote l, yon manda depotasyon
  `,
  COMPUTER: 'odinate, konpite, òdinatè, sistem, sistèm, ekran, computer, odinate a, sistem nan, konputer',
  JUDGE_PAPER: `
    manda jij, papye jij, lod jij, manda yon jij, siyati jij, jij siyen, siyen pa yon jij, manda tribinal
    federal, lod tribinal, papye yon jij, jij te siyen, manda pou fouye, manda pekizisyon, lòd jij, siyati
    yon jij, yon jij siyen, tribinal federal, manda jij la, manda jidisye
  `,
  JUDGE: 'jij, jij la, juj',
  COURT_WARRANT: `
    manda tribinal, manda tribinal la, manda dare, manda arestasyon, manda dare tribinal, manda lakou,
    ansyen manda, warrant tribinal, manda nan tribinal, manda pou arestasyon, manda pou li nan tribinal, pat
    ale tribinal, pa t ale tribinal, default warrant, rate tribinal, yon manda nan tribinal, yon vye manda,
    vye manda, manda pou li paske l te rate tribinal, te rate tribinal, rate odyans, rate kou, yon vye
    warrant, vye warrant, warrant nan tribinal, pa t parèt nan tribinal, pa t paret nan tribinal, manda jij
    la bay, bay manda pou li
  `,
  CHARGE: `
    kontravansyon, tike, ticket, chaj, akizasyon, amann, randevou tribinal, san lisans, kondwi san lisans,
    kondi san lisans, sou pandan, tiket, dosye kriminel
  `,
  NO_CHARGE: `
    pa gen chaj, pat gen chaj, pa t gen chaj, san chaj, san akizasyon, pa gen kontravansyon, pat gen
    kontravansyon, pa t gen kontravansyon, pa gen tike, pa fe anyen, pat fe anyen, pa t fe anyen, okenn
    chaj, pa gen okenn chaj, li pa fe anyen, pa gen krim, san tike, yo pa akize l, pa gen akizasyon, pa t
    gen akizasyon, pat gen akizasyon, yo pa t akize l, pa komet krim, san kontravansyon, pa ban m
    kontravansyon, pa t ban m kontravansyon, ni kontravansyon, pa t ban m tike, pa gen okenn lot chaj, pat
    gen okenn lot chaj, okenn lot chaj, pa t gen okenn chaj, pa gen lot chaj, pa t gen lot chaj, pa gen
    anyen sou li, pa t fe okenn krim, pa fe okenn krim, pa t gen krim, ni chaj, ni krim, pa gen dosye, li pa
    t fe anyen, pa janm fe anyen
  `,
  U_VISA: 'viza u a, setifika viza u, viza pou viktim, setifikasyon viza u',
  REQUIRED: 'lalwa mande, lalwa egzije, lalwa oblije, lwa a mande',
  TASK_FORCE: `
    task force, travay pou ice, travay pou imigrasyon, gwoup espesyal ice, nan task force ak ice, nan task
    force ice, nan ekip ice, fe pati task force, li travay ak ice, li travay pou ice, hsi task force, ice
    task force
  `,
  ICE_OFFICE: `
    biwo ice, biwo imigrasyon, sant detansyon, bilding ice, kay ice, sant imigrasyon, biwo imigrasyon an,
    biwo ice la, biwo ice nan, sant ice, prizon imigrasyon
  `,
  BAIL: `
    kosyon, kòsyon, peye kosyon, nou peye kosyon an, bail, bond, kosyon an, bail la, bond lan, peye bond,
    peye bail, kob kosyon an, lajan kosyon an, peye kob la, peye tout kob la, peye lajan an
  `,
  DROPPED: `
    retire chaj, yo retire chaj, chaj yo tonbe, retire akizasyon, chaj tonbe, femen ka, ka a femen, jij la
    jete ka a, dismiss*, ranvwaye dosye, dosye a femen, chaj yo retire, yo lage chaj yo, jete dosye a, dosye
    femen, ka a tonbe, anile chaj, yo anile chaj, retire tout chaj, kite chaj yo tonbe, yo jete ka a, ka a
    te deja dismiss, jij la dismiss, jij la fèmen dosye a, retire tout chaj yo, retire chaj yo, yo retire
    akizasyon yo, ka a te fini, anile ka a, yo te retire chaj, ka _ jete, dosye _ femen, ka _ femen, ka _
    tonbe, chaj _ tonbe, yo jete dosye
  `,
  ACQUITTED: 'inosan, akite, pa koupab, genyen ka, genyen pwose, acquitte, yo jwenn li inosan',
  SERVED: `
    fini fe tan, fini tan li, fin fe tan, fini santans, fini santans li, fin fe santans, fini sentans, fe
    tout tan li, fini peye, fin pase tan, fini fe tan li, fini fe prizon, fin fe prizon, santans li fini,
    fin fe tan li, fini ak santans, fini tan prizon l, fini pase tan li, fin peye tan li, fin fe santans li,
    tan l fini, fin fe prizon li, fin fe tan m, te fin fe tan, fini fe tan m
  `,
  RECOGNIZANCE: `
    jij la lage l, jij lage l, jij la lage l, jij la kite l ale, san kosyon, jij la libere l, jij la di li
    ka ale, jij la di l ka ale, jij la te lage l, jij la di yo lage l, jij di lage l, jij la di l mèt ale,
    jij la di li met ale, jij la te kite l ale, jij la te lage li, jij la lage li, jij la kite li ale, jij
    la te libere l, jij la di l lib, jij la te di l lib, jij la te di l ka ale, lage sou pawol, jij la te
    lage, jij la lage, jij lage, jij la libere
  `,
  DIVERSION: 'pwogram ranplasman, diversion, pwogram altenatif',
  RELEASED: `
    te ka soti, ka soti, ka ale, te ka ale, te lib, li lib, soti nan prizon, ap soti, tap soti, t ap soti,
    sipoze soti, te dwe soti, te sipoze soti, met ale, li met ale, te dwe lage, sipoze lage, ta dwe soti, li
    te lib
  `,
  OTHER_HOLD: `
    lot ka, lòt ka, lot manda, yon lot dosye, lot dosye, pwobasyon, probation, lot tribinal, lòt tribinal,
    yon lot manda, lot chaj, manda yon lot tribinal, lot manda nan tribinal
  `,
  PAPERWORK: `
    fomalite, pwosesis papye, papye pou ranpli, papye yo poko pare, ap fe papye yo, papye pou siyen
  `,
  TRAFFIC_REASON: `
    limye deye, limye machin, limye, limye dèyè, limye wouj, stop sign, pannèl stop, pano stop, vites, twop
    vites, two vit, twò vit, kouri two vit, kondwi vit, senti, senti sekirite, siyal, sinyal, enspeksyon,
    estike, sticker, plak ekspire, plak machin mwen ekspire, fren, u turn, telefon nan volan, mal pake,
    limye fren, limye boule, pa mete siyal, vire mal, limye yo, limye machin nan, pase sou wouj, boule limye
    wouj, boule stop, vire kote, san siyal, vit teente, limye fren an, pase wouj, fa machin, fa machin mwen,
    fa a, fa yo, yon fa, pa limen, limye pa limen
  `,
  LOOKS: `
    ki pale kreyol, ki pale panyol, pale fransè, pale kreyol, ap pale kreyol, tap pale kreyol, paske nou
    nwa, paske m nwa, paske nou se ayisyen, paske m se ayisyen, paske mwen se ayisyen, koule po, koule po m,
    koule po nou, aksan, aksan m, ayisyen selman, rasis, rasism, pale panyol, ap pale panyol, paske nou
    sanble, sanble imigran, paske mwen nwa, drapo ayiti, drapo ayisyen, jan nou ye, jan m sanble, figi m,
    pwofil rasyal, pa pale angle, tet nou, sanble ayisyen, paske nou ayisyen, paske nou pale kreyol, paske m
    pale kreyol, akoz koule m, akoz aksan m, kreyol selman, moun ki pale kreyol, moun ki sanble etranje,
    sanble etranje, moun nwa selman, paske w ayisyen, paske m ayisyen, poutet m nwa, akoz m nwa, poutet nou
    nwa, akoz nou ayisyen, poutet m ayisyen, poutet nou ayisyen, poutet aksan m
  `,
  NO_REASON: `
    san rezon, pou anyen, san okenn rezon, pou gremesi, pa di poukisa, yo pa di poukisa, pa t di poukisa, pa
    di m poukisa, san esplikasyon, yo pa di m poukisa, li pa di m poukisa, san pa di poukisa
  `,
  OWN_COMPLAINT: `
    te rele lapolis paske, rele lapolis paske, te rele lapolis, yo vole m, yo vole machin, yo vole bisiklet,
    yo vole, vole m, fe plent, fe yon plent, fe rapo vol, mwen te rele lapolis, m te rele lapolis, nou te
    rele lapolis, m rele lapolis, pote plent, al fe plent, vole telefon, al pote plent, m rele polis, vole
    bisiklet mwen, yo frape machin mwen, kase kay, yo kase machin, m rele lapolis paske, nou rele lapolis
    paske, vin pran rapo, pou pran rapo, fe depozisyon, yo te vole, yon vol, yo atake m, fe yon rapo pou,
    pran rapo, fe rapo pou, yo te kraze machin, machin yo te kraze, yo kraze machin
  `,
  IMMIGRATION_ONLY: `
    se zafe imigrasyon, zafe imigrasyon, pou depote, pou depotasyon, paske l pa gen papye, paske li pa gen
    papye, selman imigrasyon, sel rezon se imigrasyon, pou imigrasyon selman, se pou imigrasyon, poutet
    papye, poutet l pa gen papye, ka imigrasyon selman, paske yo pa gen papye, chache moun ki pa gen papye,
    chache moun san papye, se imigrasyon selman, pou zafe papye, se papye selman, pou papye selman
  `,
  NO_CRIME: `
    pa pou okenn ka kriminel, okenn ka kriminel, pa pou yon ka kriminel, pa gen ka kriminel, pat gen ka
    kriminel, pa t gen ka kriminel, se pa ka kriminel, pa kriminel, pa gen krim, pa fe krim, pa t fe krim,
    pat fe krim, se pa pou krim, pa gen dosye kriminel, pa komet okenn krim, san ka kriminel, okenn krim, se
    pa zafe kriminel, pa gen anyen kriminel
  `,
  SERIOUS: `
    touye moun, asasina, asasinay, vyol, tire sou moun, kout kouto, krim grav, ponyade, pike yon moun, tire
    yon moun
  `,
  SCHOOL_CRIME: 'kouto, zam, fizi, revolve, menas bonm',
  DRUGS_WEAPONS: 'dwog, zam, zam a fe, kokayin, ewoyin, fentanil, revolve, fizi, pistole',
  TRAFFICKING: 'trafik moun, trafik moun yo, kontrebann',
  CHILD_CRIME: 'abi timoun, foto timoun ni',
  CYBER: 'pirat enfomatik, haker',
  VIOLENT: `
    asasina, touye moun, vyol, tire sou, asasinay, ponyade, pike yon moun, tire yon moun, kout kouto,
    vyolans
  `,
  IDENTITY: 'vole idantite, fo papye, fo dokiman, idantite vole, id vole, fwod, vol idantite, fo id',
  GANG: 'ms13, ka gang',
  RECORD_ONLY: 'selman kazye jidisye, kazye jidisye selman, sel kazye',
  STATUS_ONLY: 'selman estati, estati a selman, sel estati',
  PUBLIC_INFO: 'enfomasyon piblik, piblik deja, lis tribinal la, lis piblik',
  VICTIM: `
    mari l bat li, mari l ap bat li, ap bat li, bat li, viktim, vyolans domestik, yo atake m, yo bat mwen,
    mari m bat mwen, li bat mwen, yo kadejake m, vyole m, yo tire m, bat mwen, yo atake nou, kou, li frape
    m, mari m frape m, yo agrese m, agrese m, lod pwoteksyon, viktim yon vol, te viktim, m se viktim, yo te
    atake m, mari m ap bat mwen, ap bat mwen, maltrete m
  `,
  WITNESS: `
    temwen, temwaye, temwayaj, m te temwen, mwen te temwen, m te we batay la, temwen mwen te temwen, se
    temwen mwen ye, m te wè aksidan an, we yon aksidan, we aksidan an, te we sa k pase, mwen te we yon
    aksidan, m te we yon aksidan, mwen we yon aksidan, m we yon aksidan, mwen te we batay la
  `,
  STATUS_QUESTION: `
    montre l papye, montre li papye, di _ montre papye, fe _ montre papye, mande _ montre papye, di montre m
    papye, di _ montre m papye, kote papye imigrasyon, kot papye imigrasyon, kote papye w, kote papye ou,
    kot papye w, ou gen papye, ou legal, eske ou legal, eske w gen papye
  `,
  PETTY: `
    goumen, batay, vole, kout kouto, bat yon moun, bat moun, kondwi sou, kondi sou, sou volan, dwog, vann
    dwog, zam, kout pwen, kase kay, san lisans, yon vol, vol, yon batay, vole nan magazen, agresyon, bat
    madanm
  `,
  NO_JUDGE: `
    san papye jij, san papye yon jij, san papye ki siyen, san siyati jij, pa gen papye jij, pa t gen papye
    jij, san manda jij, san lod jij, san manda, okenn papye jij, pa gen siyati jij
  `,
  ICE_CAR: `
    machin ice, machin ice yo, machin imigrasyon, van ice, van ice yo, kamyonet ice, vwati ice, vwati
    imigrasyon, van imigrasyon, machin imigrasyon yo
  `,
  ICE_REASON: 'poutèt imigrasyon, akoz imigrasyon',
} as const satisfies Partial<Lexicon>;
