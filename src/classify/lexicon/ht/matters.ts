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
    estati imigrasyon m, estati imigrasyon l, zafe imigrasyon m, gen papye vre, gen papye pou, gen bon
    papye, bon papye, papye an regle, papye an reg, an reg, an regle, legalman, lejal, ilejal, illegal, si _
    legal, moun legal, moun ilegal, yon ilegal, si l ilegal, citizen, sitwayen vre, sitwayen isit, sitwayen
    peyi a, sitwayen etazini, us citizen, natiralize, naturalize, rezidans pemanan, rezidan pemanan,
    residan, residence, rezidans legal, visa, viza touris, viza m, ki viza, ki kalite viza, ki tip viza,
    vize, vizite, pawol imanite, humanitarian parole, programme biden, pwogram biden, pwogram biden nan,
    asile, azil politik, demann azil, refijye, work permit, pemi travay la, pemi pou travay, otorizasyon
    travay, daca, dreamer, undocumented, kat travay, ead, status imigrasyon, status m, status l, status
    mwen, estati l, estati yo, estati nou, estati mwen, ki estati, sitiyasyon legal, sitiyasyon papye,
    kondisyon imigrasyon, zafe papye, zafe papye m, istwa imigrasyon, ki jan m antre, ki jan m te antre,
    kijan m te antre, kijan l antre, kijan li te rantre, ki jan m rantre, kijan m rantre, kijan m te rantre,
    ki jan li antre, kijan nou antre, kijan nou rantre, ki jan nou antre, ki jan _ antre, kijan _ antre,
    kijan _ rantre, kijan _ te antre, kijan _ te rantre, ki jan _ te rantre, ki jan _ te antre, kouman _
    antre, kouman _ rantre, koman _ antre, koman _ rantre, koman _ te antre, kouman _ te antre, kouman _ te
    rantre, pa ki kote _ antre, pa ki fwontye, ki fwontye, janbe fwontye, pase fwontye, pase nan fwontye,
    travese meksik, vin isit legal, antre legal, antre ilegal, antre legalman, rantre legal, rantre
    legalman, rantre ilegal, nan peyi a legalman, gen dwa nan peyi a, gen dwa rete, gen dwa rete isit, dwa
    rete nan peyi a, dwa pou rete, depi kile _ isit, depi kile _ nan peyi a, depi ki le _ nan peyi a, depi
    ki le _ isit, depi kile _ ozetazini, konbyen tan _ nan peyi a, konbyen tan _ isit, ki le _ antre nan
    peyi a, kile _ antre nan peyi a, ki le _ rantre nan peyi a, kile _ rantre nan peyi a, ki le _ vini nan
    peyi a, kile _ vini, status legal, immigration status, i 94, i94, lod depotasyon nou, gen ka imigrasyon,
    ka imigrasyon, ki jan _ vini nan peyi, kijan _ vini nan peyi, kouman _ vini nan peyi, ki jan m te vini
    nan peyi, kijan m te vini nan peyi, ki jan m te vini isit, kijan m vini isit, kijan _ fe vini isit,
    kijan _ rive isit, ki jan _ rive nan peyi
  `,
  PAPERS: `
    papye, papye m, papye m, dokiman, pyes, pies, pyes idantite imigrasyon, papye l, papye li, papye nou,
    papye yo, papye mwen, papye w, papye ou, dokiman m, dokiman l, dokiman mwen, dokiman yo, documents,
    papers, papey, pyes mwen, pyes m, papye idantite imigrasyon, kote papye, kote papye m, kote papye l,
    kote papye nou, verifye papye, tcheke papye, cheke papye, gade papye, gade papye m, rale _ papye,
    prezante papye
  `,
  ORIGIN: `
    ki kote m soti, kote m soti, kote m sot, kote nou soti, ki kote nou soti, kote l soti, ki kote l soti,
    kote li soti, kote mwen soti, ki kote mwen soti, ki kote m fet, kote m fet, kote mwen fet, kote l fet,
    kote li fet, kote nou fet, ki peyi, nan ki peyi, nasyonalite, peyi m, peyi orijin, kote m te fet, ki
    kote m te fet, kote yo fet, kote yo soti, ki kote yo soti, ki bo m soti, ki bo nou soti, ki peyi m soti,
    ki peyi m sot, kote ou soti, kote w soti, ki kote ou fet, ki kote _ soti, kote _ soti, ki kote _ sot,
    kote _ sot, ki kote _ fet, kote _ fet, ki bo _ soti, ki peyi _ soti, nan ki peyi _ soti, nan ki peyi _
    fet, ki peyi _ fet, ki nasyonalite, nasyon, fet isit, fet bo isit, fet ozetazini, si m fet isit, fet lot
    bo, fet ayiti, ki kote yo fet, ki kote moun yo fet, moun ki peyi, moun ki kote, ki kote moun, moun ki
    bo, ki bo _ sot, ki bo _ fet, ki bo w soti, nan ki peyi m fet, nan ki peyi m soti, ki peyi m fet, ki
    peyi m ye, ki peyi mwen, ki peyi natif, natif, natif natal, natif ki kote, moun ayiti, si _ ayisyen, si
    m se ayisyen, si m ayisyen, si nou se ayisyen, si nou ayisyen, si l ayisyen, si l se ayisyen, si li
    ayisyen, si li se ayisyen, eske m se ayisyen, eske m ayisyen, eske nou ayisyen, eske nou se ayisyen, si
    m soti ayiti, si nou soti ayiti, si m sot ayiti, si m soti, si nou soti, si m fet ayiti, si m fet
    ozetazini, si m fet etazini, si m fet boston, si m fet la, si l fet isit, si li fet isit, si nou fet
    isit, fet etazini, fet nan peyi a, fet nan peyi isit, fet deyo, fet aletranje, si m etranje, si _
    etranje, etranje, orijin, orijin m, orijin mwen, orijin nou, ki orijin, peyi kote m, peyi kote _ fet,
    peyi kote _ soti, peyi natal, peyi nesans, lye nesans, kote nesans, kote _ te fet, kote _ te soti, ki
    kote _ te fet, ki kote _ te soti, kote manman m fet, kote fanmi _ soti, kote paran _ soti, kote paran _
    fet, paran _ soti, ki kote sa soti, nasyonalite m, nasyonalite l, nasyonalite nou, ki ras, born, where
    you from, where are you from, where you were born, where were you born, where i was born, from what
    country, what country, vil natal, ki zon ayiti, ki zon _ soti
  `,
  GREEN_CARD: `
    green card*, kat vet, kat vèt, grinkad, paspo, paspò, passport, kat rezidans, batistè, batiste, akt
    nesans, kat rezidan, kat rezidans lan, paspo ayisyen, kat rezidans pemanan, kat idantite peyi,
    greencard*, grin kad, grin card, grenn kad, green kad, greenkad, kat green, kat vet la, kat vet mwen,
    kat vet m, carte verte, kat rezidans m, kat rezidans mwen, kat rezidan m, kat rezidan pemanan, kat
    pemanan, kat rezidans la, paspo m, paspo l, paspo mwen, paspo nou, paspo yo, paspo ameriken, paspo peyi
    m, paspo etranje, pasepo, paspor, passeport, pasport, passport mwen, liv paspo, batiste m, batiste mwen,
    batiste l, ekstre nesans, estre nesans, setifika nesans, akt denesans, birth certificate, kat
    imigrasyon, kat konsila, kat konsile, kat elektoral, cin, kat cin
  `,
  PERSONAL: `
    adres, adrès, non, non m, non moun, non yo, foto, enfomasyon, enfo, fanmi, nimewo telefon, telefon, dat
    nesans, kote m rete, kote m abite, kote l rete, kote l abite, kote nou rete, ki kote m rete, kote li
    rete, kote yo rete, dosye m, dosye, done, ki kote _ rete, kote _ rete, kote _ abite, kay kote m rete,
    non ak adres, nimewo, lis non, non li, non l, non mwen, non nou, non konple, non tout moun, non fre, non
    mari, non pitit, non madanm, non papa, non kouzen, adres m, adres mwen, adres li, adres l, adres nou,
    adres kay, adres kay la, adres travay, adres lakay, adres manman, adres yo, address, foto m, foto mwen,
    foto li, foto nou, foto figi, foto fre, foto pitit, foto moun, foto moun yo, foto lisans, foto paspo,
    figi m, selfi, enfo m, enfo mwen, enfo li, enfo l, enfo nou, enfo pesonel, enfomasyon m, enfomasyon
    mwen, enfomasyon li, enfomasyon pesonel, enfomasyon sou mwen, enfomasyon sou nou, enfo sou mwen, enfo
    sou nou, info, info m, infos, tout enfo, tout enfomasyon, detay pesonel, done pesonel, nimewo m, nimewo
    mwen, nimewo li, nimewo telefon mwen, nimewo telefon m, nimewo fon, telefon m, telefon mwen, phone
    number, name, address mwen, dat nesans mwen, dat nesans m, laj, sosyal, nimewo sosyal, sosyal sekirite,
    social, ssn, social security, lisans mwen, lisans li, lisans m, kat idantite, kat idantite m, id m, id
    mwen, kopi id, kopi lisans, kopi paspo, kopi id m, idantite m, idantite mwen, idantite l, ki moun mwen
    ye, ki moun m ye, non fanmi, lis fanmi, non paran, ki moun ki rete lakay, ki moun ki rete nan kay la,
    kiyes ki rete, konbyen moun ki rete, kote fanmi, kote m domi, kote l domi, kote _ domi, ki kote _ domi,
    ki kote _ abite, kay mwen rete, kote kay mwen ye, ki kay, ki apatman, ki etaj, apatman kote _ rete,
    apatman m, lari kote m rete, lari kote _ rete, ki lari _ rete, ki ri _ rete, lage non, lage adres, lage
    foto, lage enfo, lage non ak adres
  `,
  WHEREABOUTS: `
    ki kote, kote m ye, kote m travay, ki kote m travay, kote l travay, kote m ap travay, ki kote l ap
    travay, kile, ki le, kile m soti, ki le m soti, kile l soti, orè, ore, ore m, kote l ye, kote m te ye,
    kote pou jwenn, kote m pake, kote li ye, kile m fini, ki kote _ ye, kote _ ye, ki kote _ travay, kote _
    travay, ki le _ soti, kile _ soti, ki le _ fini, kile _ fini, ki le m pral, ki le l pral, kile l pral,
    kile m pral, ki kote m pral, ki kote l pral, ore travay, kote m konn, kote l konn, ki kote frem, ki kote
    m konn, ki kote l konn, ki kote m, ki kote l, ki kote li, ki kote mwen, ki kote nou, ki kote yo, ki kote
    fre, ki kote mari, ki kote pitit, kote mari m ye, kote fre m ye, kote moun yo ye, kote nou ye, kote yo
    ye, kote mwen ye, kote m kanpe, kote m chita, kote l chita, kote li chita, kote m kache, kote l kache,
    kote li kache, kote _ kache, ki kote _ kache, kote _ ap travay, ki kote _ ap travay, kote _ konn ale,
    kote _ konn pase, kote _ konn ye, kote _ konn travay, kote _ konn mete kamyon, kote _ ka jwenn, kote pou
    _ jwenn, kote yo ka jwenn, ki kote yo ka jwenn, kote pou yo jwenn, ki kote pou yo jwenn, kote _ gare,
    kote _ pake, kote machin _ gare, ki legliz, ki lekol, ki travay, ki chantye, ki djob, ki restoran, ki
    magazen, ki faktori, ki estasyon tren, ki bis, ki tren, ki wout, ki otel, ki chelte, ki lopital, ki
    klinik, nan ki travay, nan ki djob, nan ki chantye, nan ki restoran, nan ki legliz, nan ki faktori, nan
    ki lekol, nan ki tribinal, nan ki shelter, nan ki otel, nan ki lopital, chantye kote _ travay, djob kote
    _ travay, restoran kote _ travay, legliz kote _ ale, ki bo, ki bo m ye, ki bo l ye, ki bo li ye, ki bo _
    ye, ki bo _ travay, ki bo l ap travay, ki le m, ki le l, ki le li, ki le mwen, ki le nou, ki le m konn,
    ki le l konn, ki le li konn, ki le _ konn, ki le _ ale, ki le _ al, ki le _ kite, ki le _ desann, ki le
    _ desann travay, ki le _ rive, ki le _ tounen, ki le _ rantre, ki le _ lakay, ki le _ nan travay, ki le
    _ gen randevou, ki le _ gen tribinal, ki jou _ travay, ki jou _ ap travay, ki jou _ lakay, ki jou _ gen,
    ki jou _ gen odyans, dat odyans, dat tribinal, dat randevou, dat randevou tribinal, le odyans, le odyans
    lan, le tribinal, ki le odyans, ki sal odyans, ki sal tribinal, ore travay m, ore travay li, ore li, ore
    l, ore lekol, ore bis, schedule, schedul, chif travay, chif li, chif mwen, shift li, shift mwen, shift,
    wout mwen fe, wout li fe, wout _ pran, pozisyon m, pozisyon li, lokasyon, lokasyon m, lokasyon mwen,
    location, gps, live location, ki kote machin, kote m t ap, kote l t ap, kote li t ap, kote m ap, kote l
    ap, kote li ap, le ak kote, jou ak kote, kote m konn ye, ki chanm, nan ki chanm, nan ki sal, ki sal
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
    lage pita, ki pral lage, le yo pral lage, moun ki pral lage, moun y ap lage, moun ki pral soti, le
    liberasyon, le liberasyon li, le liberasyon l, dat ak le lage, jou l ap soti, jou li ap soti, jou y ap
    lage l, jou yo lage l, jou lage, le l ap lage, le li ap lage, le l pral soti, le li pral soti, le m ap
    soti, le m pral soti, le fre m ap soti, le mari m ap soti, ki le m ap soti, ki le fre m ap soti, ki le
    mari m ap soti, kile m ap soti, kile fre m ap soti, kile mari m ap soti, ta pral soti, t ap soti nan
    prizon, t ap soti nan estasyon, ki pral soti, ki t ap soti, ki ta pral soti, l ap soti a, li ap soti a,
    li pral soti a, ap soti a 3 e, ap soti a 2 e, l ap soti tale, li pral soti tale, y ap lage l tale, y ap
    lage l demen, yo pral lage l demen, y ap lage l pita, y ap lage l jodi a, yo pral lage, yo pral libere,
    y ap libere, yo t ap lage, yo ta pral lage, ap soti maten, ap soti apremidi, pral soti apremidi, pral
    soti maten, ap soti aswe, release date, release time, fin peye kosyon l, ke l ap soti, ke li ap soti, ke
    li pral soti, ke l pral soti, ke y ap lage, ke yo pral lage, ke yo ap lage, ke mari m ta pral soti
  `,
  REPORT: `
    rapo, rapo polis, rapo lapolis, rapo lekol, rapo a, rapo lekol la, rapo batay, depozisyon m, deklarasyon
    m, rapo ensidan, rapo ensidan an, rapo aksidan, rapo aksidan an, rapo lapolis la, rapo polis la, rapo
    arestasyon, rapo arestasyon an, rapo disiplin, rapo disiplin lan, rapo sou batay, rapo sou goumen, rapo
    goumen, rapo vol, rapo m, rapo mwen, rapo yo, rapo sa, rapo sa a, report, police report, incident
    report, dosye polis, dosye lapolis, dosye polis la, dosye lekol, dosye lekol la, dosye ensidan, pwose
    vebal, pwose vebal la, plent mwen, plent m, plent lan, depozisyon, depozisyon mwen, depozisyon l,
    deklarasyon, deklarasyon mwen, deklarasyon l, deklarasyon li, temwayaj m, temwayaj mwen, not polis, kopi
    rapo, kopi rapo a, kopi dosye, kopi plent
  `,
  PLATES: `
    kamera plak, kamera plak yo, kamera plak machin, lekte plak, kamera ki li plak, done plak, plak machin
    yo, kamera machin, kamera k ap li plak, kamera k ap li plak yo, kamera ki pran plak, kamera ki foto
    plak, kamera ki pran foto plak, kamera ki skane plak, kamera plak la, kamera plak lan, kamera flock,
    flock, flock kamera, lekte plak la, lekte plak yo, machin ki li plak, done plak yo, done plak la, done
    kamera, done kamera yo, license plate reader*, plate reader*, alpr, plate data, plate camera*, done plak
    machin
  `,
  GANG_DB: `
    nan gang, lis gang, baz done gang, manm gang, gang, kom gang, chime, lis gang yo, lis gang nan, sistem
    gang, baz done gang nan, baz done gang lan, baz de done gang, database gang, gang database, lis gang
    polis, lis gang lapolis, lis gang boston, lis neg gang, lis manm gang, dosye gang, fichye gang, afilye
    gang, asosye gang, gang member, gang list, ganng, gangster, gangste, gengste, nan yon gang, fe pati
    gang, fe pati yon gang, manm yon gang, nan sistem gang nan, lis bandi, bandi, nan lis bandi, chef gang
  `,
  BRIC: `
    bric la, sant entelijans, bric, sistem bric, baz done bric, sant entelijans lan, sant entelijans boston,
    sant entelijans lapolis, sant entelijans rejyonal, intelligence center, regional intelligence center,
    sant ransenyman
  `,
  FINGERPRINTS: `
    anprent, anprent dwet, anprent dijital, anpwent, anpwint, anprent mwen, anprent li, pran dwet, anprant,
    anprantes, anprent yo, anprent dwet li, anprent dwet yo, anprent l, anprent m, anprent fre, anprent
    mari, anprent pitit, anpret, anprentes, pran dwet li, pran dwet m, pran dwet l, mak dwet, mak dwet li,
    mak dwet m, mete dwet, mete dwet li, tranpe dwet, woule dwet, woule dwet li, foure dwet, skane dwet,
    skane dwet li, skane dwet m, fingerprint*, finger print*, biyometrik, biometric*, mete men sou machin
    anprent, enpresyon dijital, enpresyon dijital li, anpresyon dijital, enpresyon dwet, anpresyon dwet,
    enpresyon
  `,
  U_VISA: `
    viza u a, setifika viza u, viza pou viktim, setifikasyon viza u, viza u, u viza, viza t, fom viza u, fom
    viza u a, papye viza u, papye viza u a, setifika u, setifikasyon u, i 918, i918, fom i918, fom i 918,
    sipleman b, u visa certification, viza pou moun ki viktim, viza viktim, viza pou viktim krim
  `,
  REQUIRED: `
    lalwa mande, lalwa egzije, lalwa oblije, lwa a mande, lalwa di fok, lalwa di li oblije, lalwa di yo
    oblije, lalwa fose, lwa a egzije, lwa a oblije, fom nan mande, fom lan mande, fom nan egzije, fom nan
    oblije, fom viza u a mande, fom federal mande, lwa federal mande, lwa federal egzije, kesyon fom nan,
    kesyon an sou fom nan, se fom nan ki mande, se lalwa ki mande, sou fom nan, pou fom nan, pou fom viza,
    pou dosye kriminel la, nesese pou ka kriminel, nesese pou anket, paske lalwa, paske fom nan
  `,
  TASK_FORCE: `
    task force, travay pou ice, travay pou imigrasyon, gwoup espesyal ice, nan task force ak ice, nan task
    force ice, nan ekip ice, fe pati task force, li travay ak ice, li travay pou ice, hsi task force, ice
    task force, task fos, taskforce, tas fos, ekip ice ak polis, ekip espesyal ice, gwoup travay ice, gwoup
    espesyal imigrasyon, inite espesyal ice, inite ice, nan inite ice, fe pati inite ice, fe pati ekip ice,
    fe pati ekip imigrasyon, nan task force, nan yon task force, nan task force la, badj task force, badj
    hsi, gen yon badj hsi, gen badj hsi, gen badj ice, yon badj ice, yon badj hsi, jile task force, depite
    pa ice, depite ice, 287g, 287 g, detache kay ice, detache nan ice, travay pou hsi, travay ak hsi, li
    travay pou hsi, li travay ak hsi, travay tou pou ice, travay pou ice tou, travay ak ice tou, li fe pati
    ice, travay toulede kote, joint task force, asiyen nan ice, asiyen kay ice, asiyen ak ice, asiyen nan
    hsi
  `,
  ICE_OFFICE: `
    biwo ice, biwo imigrasyon, sant detansyon, bilding ice, kay ice, sant imigrasyon, biwo imigrasyon an,
    biwo ice la, biwo ice nan, sant ice, prizon imigrasyon, biwo ice burlington, biwo imigrasyon burlington,
    biwo burlington, bilding imigrasyon, bilding imigrasyon an, bilding federal, bilding federal la, sant
    detansyon imigrasyon, sant detansyon ice, sant ice burlington, prizon ice, kan imigrasyon, sal detansyon
    imigrasyon, lokal ice, lokal imigrasyon, kay imigrasyon, lakay ice, plymouth, prizon plymouth, wyatt,
    fasilite ice, ice facility, detention center
  `,
  RECORD_ONLY: `
    selman kazye jidisye, kazye jidisye selman, sel kazye, dosye kriminel selman, sel dosye kriminel, jis
    dosye kriminel, dosye kriminel li selman, istwa kriminel selman, kori selman, cori selman, criminal
    record only, jis kazye
  `,
  STATUS_ONLY: `
    selman estati, estati a selman, sel estati, estati imigrasyon selman, estati imigrasyon an selman, sel
    estati imigrasyon, status selman, status imigrasyon selman, estati l selman, estati li selman, jis
    estati, jis estati imigrasyon, estati sitwayente selman, anyen lot ke estati
  `,
  PUBLIC_INFO: `
    enfomasyon piblik, piblik deja, lis tribinal la, lis piblik, enfo piblik, enfomasyon ki piblik, docket,
    docket piblik, sou docket, masscourts, sou sit tribinal la, sit tribinal, lis tribinal, ore piblik
    tribinal, tout moun ka we, nenpot moun ka we, nenpot moun ka jwenn, press release, nan jounal
  `,
  STATUS_QUESTION: `
    montre l papye, montre li papye, di _ montre papye, fe _ montre papye, mande _ montre papye, di montre m
    papye, di _ montre m papye, kote papye imigrasyon, kot papye imigrasyon, kote papye w, kote papye ou,
    kot papye w, ou gen papye, ou legal, eske ou legal, eske w gen papye, papye w, papye ou, ban m papye w,
    ban m we papye w, montre m papye w, eske w legal, eske w ilegal, w legal, w ilegal, ou ilegal, ou legal
    isit, eske w sitwayen, eske ou sitwayen, ou se sitwayen, w sitwayen, ou sitwayen, kote papye rezidans,
    kote rezidans ou, eske ou gen papye, w gen papye, ou gen papye vre, gen papye w, eske w gen viza, eske
    ou gen viza, ki estati w, ki estati ou, ki status ou, ki status w, ki kalite papye ou genyen, ki papye w
    genyen, ki papye ou genyen, ki papye ou gen, papers please, are you legal, are you illegal, are you a
    citizen, you got papers, you have papers, u legal, u illegal, your status, what s your status, whats
    your status
  `,
  ICE_CAR: `
    machin ice, machin ice yo, machin imigrasyon, van ice, van ice yo, kamyonet ice, vwati ice, vwati
    imigrasyon, van imigrasyon, machin imigrasyon yo, machin ice la, machin ice a, oto ice, oto ice la, oto
    imigrasyon, suv ice, suv ice la, suv imigrasyon, jip ice, jip imigrasyon, kamyon ice, kamyon imigrasyon,
    kamyonet imigrasyon, van ice la, van ice a, van imigrasyon an, bis ice, bis imigrasyon, minibis ice,
    machin federal, machin federal yo, machin federal la, machin ajan yo, machin ajan federal, van federal,
    suv federal, machin san plak, suv nwa yo, van blanch ice, ice van, ice car, ice suv
  `,
} as const satisfies Partial<Lexicon>;
