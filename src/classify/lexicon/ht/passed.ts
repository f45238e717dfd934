import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: what is passed on about somebody. */
export const passed = {
  PERSONAL: `
    adres, adrès, non, non m, non moun, non yo, foto, enfomasyon, enfo, fanmi, nimewo telefon,
    telefon, dat nesans, kote m rete, kote m abite, kote l rete, kote l abite, kote nou rete, ki
    kote m rete, kote li rete, kote yo rete, dosye m, dosye, done, ki kote _ rete, kote _ rete, kote
    _ abite, kay kote m rete, non ak adres, nimewo, lis non, non li, non l, non mwen, non nou, non
    konple, non tout moun, non fre, non mari, non pitit, non madanm, non papa, non kouzen, adres m,
    adres mwen, adres li, adres l, adres nou, adres kay, adres kay la, adres travay, adres lakay,
    adres manman, adres yo, address, foto m, foto mwen, foto li, foto nou, foto figi, foto fre, foto
    pitit, foto moun, foto moun yo, foto lisans, foto paspo, figi m, selfi, enfo m, enfo mwen, enfo
    li, enfo l, enfo nou, enfo pesonel, enfomasyon m, enfomasyon mwen, enfomasyon li, enfomasyon
    pesonel, enfomasyon sou mwen, enfomasyon sou nou, enfo sou mwen, enfo sou nou, info, info m,
    infos, tout enfo, tout enfomasyon, detay pesonel, done pesonel, nimewo m, nimewo mwen, nimewo
    li, nimewo telefon mwen, nimewo telefon m, nimewo fon, telefon m, telefon mwen, phone number,
    name, address mwen, dat nesans mwen, dat nesans m, laj, sosyal, nimewo sosyal, sosyal sekirite,
    social, ssn, social security, lisans mwen, lisans li, lisans m, kat idantite, kat idantite m, id
    m, id mwen, kopi id, kopi lisans, kopi paspo, kopi id m, idantite m, idantite mwen, idantite l,
    ki moun mwen ye, ki moun m ye, non fanmi, lis fanmi, non paran, ki moun ki rete lakay, ki moun
    ki rete nan kay la, kiyes ki rete, konbyen moun ki rete, kote fanmi, kote m domi, kote l domi,
    kote _ domi, ki kote _ domi, ki kote _ abite, kay mwen rete, kote kay mwen ye, ki kay, ki
    apatman, ki etaj, apatman kote _ rete, apatman m, lari kote m rete, lari kote _ rete, ki lari _
    rete, ki ri _ rete, lage non, lage adres, lage foto, lage enfo, lage non ak adres, non fi
    manman, non manman, non manman m, non tonton, non neve, non bofre, non se m, non zanmi m, non
    msye, non mesye a, non moun yo, non moun nan, non viktim nan, non temwen an, non chofe a, non w,
    non ou, non tout fanmi, non tout fanmi m, non fanmi m, non timoun yo, non timoun mwen, non elev
    la, siyati m, siyati mwen, vizaj, foto vizaj, vizaj mwen, foto w, foto l, foto yo, foto mari m,
    foto fre m, foto pitit mwen, foto fanmi, foto fanmi m, foto kay, foto kay mwen, foto machin
    mwen, foto madanm mwen, foto plak mwen, foto lisans mwen, foto lisans m, foto id mwen, foto id
    m, foto kat mwen, foto dosye m, mug shot, mugshot, adres mari m, adres fre m, adres papa m,
    adres kouzen m, adres fanmi, adres fanmi m, adres kay mwen, adres kay m, adres kay manman m,
    adres msye, adres moun yo, adres moun nan, adres tout moun, adres yo tout, adres neg la, adres
    dam nan, adres timoun yo, adres w, adres ou, ki adres, adres egzak, nimewo kay, nimewo kay mwen,
    nimewo kay la, nimewo kay yo, nimewo apatman, nimewo apatman m, nimewo apatman mwen, nimewo
    telefon li, nimewo telefon l, nimewo telefon fre m, nimewo telefon mari m, nimewo telefon nou,
    telefon li, telefon l, telefon nou, nimewo w, nimewo l, nimewo mari m, nimewo dosye m, nimewo
    lisans, nimewo lisans mwen, nimewo sosyal mwen, sosyal m, sosyal mwen, social m, dat nesans li,
    dat nesans l, dat nesans nou, dat nesans yo, dat li fet, dat m fet, ki jou m fet, ki le m fet,
    laj mwen, laj li, date of birth, dob, birthday, full name, last name, home address, names,
    addresses, photo of, his address, her address, my address, my name, his name, her name, enfo yo,
    enfo li yo, enfo mwen yo, tout enfo m, tout enfo mwen, tout enfo nou, tout enfo li, enfo pesonel
    mwen, enfo fanmi m, enfo mari m, enfo fre m, enfomasyon l, enfomasyon nou, enfomasyon yo,
    enfomasyon fanmi, enfomasyon fanmi m, enfomasyon prive, enfo prive, enfomasyon sou li,
    enfomasyon sou mari m, enfomasyon sou fre m, enfomasyon sou moun, enfo sou li, enfo sou mari m,
    enfo sou fre m, ransenyman sou, ransenyman m, ransenyman mwen, tout ransenyman, koodone,
    kowodone, kodone m, koodone m, deskripsyon, deskripsyon m, deskripsyon li, deskripsyon machin,
    karakteristik, kote fre m rete, kote mari m rete, kote papa m rete, kote manman m rete, kote
    kouzen m rete, kote tonton m rete, kote pitit mwen rete, kote se m rete, kote neve m rete, kote
    bofre m rete, kote fanmi m rete, kote moun nan rete, kote moun yo rete, kote msye rete, kote
    mesye a rete, kote dam nan rete, kote elev la rete, kote w rete, kote ou rete, kote n rete, kot
    m rete, kot mwen rete, kot li rete, kot l rete, kot nou rete, kot yo rete, kot w rete, kot ou
    rete, kot mari m rete, kot fre m rete, kote mwen rete, kote mwen abite, kote nou abite, kote li
    abite, ki bo m rete, ki bo li rete, ki bo l rete, ki bo nou rete, ki bo yo rete, ki kay m rete,
    ki kay li rete, nan ki kay, nan ki apatman, nan ki lari, nan ki ri, nan ki bilding, ki bilding,
    lakay ki moun, kay ki moun, ak ki moun m rete, ak kiyes m rete, ki moun ki nan kay la, kiyes ki
    nan kay la, kiyes ki rete lakay, kiyes ki viv avek m, ki moun ki viv avek m, lis moun, lis moun
    yo, lis ayisyen, lis non moun, lis tout moun, lis elev, lis elev yo, lis lokate, lis lokate yo,
    ki kote fre m rete, ki kote mari m rete, ki kote papa m rete, ki kote pitit mwen rete, ki kote
    manman m rete, ki moun ki pitit mwen, ki moun ki madanm mwen, ki moun ki mari m, ki moun ki
    fanmi m, ki moun li ye, ki moun l ye, ki moun nou ye, nimewo seli, nimewo seli m, nimewo selile,
    nimewo selile m, kont facebook mwen, kont facebook, facebook mwen, instagram mwen, whatsapp
    mwen, dat mwen fet, non pitit mwen, non pitit mwen yo, non papa m, non madanm mwen, non mari m,
    non patwon mwen, non timoun mwen yo
  `,
  WHEREABOUTS: `
    ki kote, kote m ye, kote m travay, ki kote m travay, kote l travay, kote m ap travay, ki kote l
    ap travay, kile, ki le, kile m soti, ki le m soti, kile l soti, orè, ore, ore m, kote l ye, kote
    m te ye, kote pou jwenn, kote m pake, kote li ye, kile m fini, ki kote _ ye, kote _ ye, ki kote
    _ travay, kote _ travay, ki le _ soti, kile _ soti, ki le _ fini, kile _ fini, ki le m pral, ki
    le l pral, kile l pral, kile m pral, ki kote m pral, ki kote l pral, ore travay, kote m konn,
    kote l konn, ki kote m konn, ki kote l konn, ki kote m, ki kote l, ki kote li, ki kote mwen, ki
    kote nou, ki kote yo, ki kote fre, ki kote mari, ki kote pitit, kote mari m ye, kote fre m ye,
    kote moun yo ye, kote nou ye, kote yo ye, kote mwen ye, kote m kanpe, kote m chita, kote l
    chita, kote li chita, kote m kache, kote l kache, kote li kache, kote _ kache, ki kote _ kache,
    kote _ ap travay, ki kote _ ap travay, kote _ konn ale, kote _ konn pase, kote _ konn ye, kote _
    konn travay, kote _ konn mete kamyon, kote _ ka jwenn, kote pou _ jwenn, kote yo ka jwenn, ki
    kote yo ka jwenn, kote pou yo jwenn, ki kote pou yo jwenn, kote _ gare, kote _ pake, kote machin
    _ gare, ki legliz, ki lekol, ki chantye, ki djob, ki restoran, ki magazen, ki faktori, ki
    estasyon tren, ki bis, ki tren, ki wout, ki otel, ki chelte, ki lopital, ki klinik, nan ki
    travay, nan ki djob, nan ki chantye, nan ki restoran, nan ki legliz, nan ki faktori, nan ki
    lekol, nan ki tribinal, nan ki shelter, nan ki otel, nan ki lopital, chantye kote _ travay, djob
    kote _ travay, restoran kote _ travay, legliz kote _ ale, ki bo, ki bo m ye, ki bo l ye, ki bo
    li ye, ki bo _ ye, ki bo _ travay, ki bo l ap travay, ki le m, ki le l, ki le li, ki le mwen, ki
    le nou, ki le m konn, ki le l konn, ki le li konn, ki le _ konn, ki le _ ale, ki le _ al, ki le
    _ kite, ki le _ desann, ki le _ desann travay, ki le _ rive, ki le _ tounen, ki le _ rantre, ki
    le _ lakay, ki le _ nan travay, ki le _ gen randevou, ki le _ gen tribinal, ki jou _ travay, ki
    jou _ ap travay, ki jou _ lakay, ki jou _ gen, ki jou _ gen odyans, dat odyans, dat tribinal,
    dat randevou, dat randevou tribinal, le odyans, le odyans lan, le tribinal, ki le odyans, ki sal
    odyans, ki sal tribinal, ore travay m, ore travay li, ore li, ore l, ore lekol, ore bis,
    schedule, schedul, chif travay, chif li, chif mwen, shift li, shift mwen, shift, wout mwen fe,
    wout li fe, wout _ pran, pozisyon m, pozisyon li, lokasyon, lokasyon m, lokasyon mwen, location,
    gps, live location, ki kote machin, kote m t ap, kote l t ap, kote li t ap, kote m ap, kote l
    ap, kote li ap, le ak kote, jou ak kote, kote m konn ye, ki chanm, nan ki chanm, nan ki sal, ki
    sal, leaves for work, leave for work, gets off work, get off work, works at, work at, gets home
    at, get home at, he s at, hes at, she s at, he is at, she is at, be there at, will be there,
    where he works, where she works, where i work, where he is, where she is, where i am, where to
    find, his schedule, her schedule, my schedule, side door, comes out the, goes to church, drops
    the kids, picks up the kids, work schedule, court date, court time, next court date, kote fre m
    travay, kote mari m travay, kote papa m travay, kote manman m travay, kote kouzen m travay, kote
    tonton m travay, kote pitit mwen travay, kote neve m travay, kote se m travay, kote madanm mwen
    travay, kote bofre m travay, kote msye travay, kote mesye a travay, kote moun yo travay, kote
    moun nan travay, kote neg la travay, kote dam nan travay, kot m travay, kot mwen travay, kot li
    travay, kot l travay, kot nou travay, kot yo travay, kot mari m travay, kot fre m travay, kot li
    ye, kot m ye, kot l ye, kot yo ye, kot nou ye, kot msye ye, kote msye ye, kote mesye a ye, kote
    moun nan ye, kote papa m ye, kote manman m ye, kote kouzen m ye, kote tonton m ye, kote madanm
    mwen ye, kote se m ye, kote neve m ye, kote bofre m ye, kote dam nan ye, kote neg la ye, kote
    timoun yo ye, kote m te kache, kote msye kache, kote yo kache, kote moun yo kache, kote li pral
    ye, kote l pral ye, kote m pral ye, kote msye pral ye, kote li pral, kote l pral, kote m pral,
    kote nou pral, kote yo pral, kote msye pral, kote l ap ye, kote li ap ye, kote m ap ye, kote li
    pase, kote l pase, kote m pase, kote li fe lekol, kote pitit mwen fe lekol, kote timoun yo fe
    lekol, kote l al lekol, kote l al legliz, kote m al legliz, kote nou al legliz, kote m priye,
    kote l manje, kote l fe chapo, kote l fe cheve, kote machin mwen, kote machin li, kote machin
    mwen gare, kote machin li gare, kote m gare, kote m mete machin, kote l mete machin, ki le msye,
    ki le mari m, ki le fre m, ki le papa m, ki le manman m, ki le kouzen m, ki le tonton m, ki le
    madanm mwen, ki le pitit mwen, ki le moun nan, ki le moun yo, ki le yo, ki le bis la, ki le m
    kite kay, ki le l kite kay, ki le li kite kay, ki le m leve, ki le l leve, ki le l travay, ki le
    m travay, ki le m al travay, ki le l al travay, ki le li al travay, kile msye, kile mari m, kile
    fre m, kile l, kile li, kile m, kile nou, kile m travay, kile l travay, kile l al travay, kile l
    ap travay, ki jou l ap, ki jou m, ki jou l, ki jou li, ki jou mari m, ki jou fre m, ki le pou
    jwenn, ki le yo ka jwenn, le pou yo jwenn, le li kite kay, le l kite kay, le m kite kay, le l al
    travay, le li al travay, le m al travay, le l soti travay, le li soti travay, le l ap soti
    travay, le l desann travay, le li desann travay, le l antre, le l ap antre, le m ap travay, le l
    ap travay, le li ap travay, ore m yo, ore l yo, ore nou, ore mari m, ore fre m, ore travay l,
    ore travay nou, ore djob mwen, ore djob li, randevou m, randevou li, randevou l, randevou mari
    m, randevou dokte m, randevou tribinal mwen, randevou tribinal li, odyans li, odyans m, odyans
    mwen, odyans mari m, odyans fre m, dat odyans li, dat odyans m, dat odyans mwen, dat kou, dat
    kou li, dat kou mwen, dat tribinal li, dat tribinal mwen, ki dat odyans, ki dat tribinal, ki dat
    kou, ki le tribinal, ki le kou, chif, chif la, chif m, chif l, chif nwit, chif maten, pwogram
    travay, pwogram li, woutin, woutin li, woutin mwen, mouvman, mouvman m, mouvman li, mouvman
    mwen, pa ki pot, ki pot l ap soti, ki pot li soti, wout li pran, wout m pran, wout l pran,
    chemen li pran, chemen l pran, chemen m pran, chemen maten, chemen lekol, chemen travay, nan ki
    estasyon, nan ki bis, nan ki tren, nan ki klinik, nan ki magazen, nan ki kou, nan ki boulanje,
    nan ki konstriksyon, sou ki chantye, sou ki djob, sou ki konstriksyon, sou ki wout, bo ki kote,
    le ak plas, le ak plas pou, plas ak le, jou ak le, ki jou ak ki le, jou randevou, jou randevou
    m, jou odyans, jou odyans mwen, jou tribinal, jou tribinal mwen, jou tribinal li, jou m gen
    randevou, jou m gen tribinal, jou l gen tribinal, le kouzen m konn, le m konn, le l konn, le li
    konn, le fre m konn, le mari m konn, le papa m konn, le manman m konn, le pitit mwen konn, le
    zanmi m konn, le vwazen an konn, le nou konn, m tap nan, m t ap nan lopital, m te nan lopital, l
    t ap nan, te nan lopital, domi nan machin li, domi nan machin, ap domi nan machin, domi nan
    parking, domi deye, gade nan parking, gade nan pakin, gade deye, tann nan parking, tann li nan,
    tann l nan, tann m nan, pase nan travay li, pase nan travay mwen, pase nan legliz la, pase nan
    laundromat, pase nan lavomatik, pase nan magazen, pase nan restoran, pase nan tribinal, ki kwen,
    nan ki kwen, ki lari, nan ki lari, ki are, ki are bis, ki parking, nan ki parking, nan ki kay,
    ki kay, kote l domi, kote m domi, kote li domi, kote fre m domi, kote yo domi, kote l dome, kote
    zanmi m ye, kote vwazen an ye, kote vwazin nan ye, kote kliyan m nan ye, kote kliyan m lan ye,
    kote l ap tann bis, kote m ap tann bis, ki bis li pran, ki bis m pran, ki tren li pran, ki tren
    m pran, le m desann, le l desann, le li desann, le l rantre, le m rantre, le li rantre, le m
    ouvri, le l ouvri, le m sot travay, le l sot travay, le li sot travay, le m al legliz, le l al
    legliz, le m depoze timoun yo, kote l depoze timoun, kote m depoze timoun, kote _ konn, kote _
    domi, kote _ rete tann, le _ konn soti, le _ sot travay, le _ konn pase, jou _ gen randevou, jou
    _ gen tribinal, jou _ gen odyans, le _ gen randevou, le _ gen tribinal, le _ gen odyans, kote _
    ap ye, kote _ pral, ki bo _ ap ye, le _ ap nan, li nan travay li, l ap nan travay, l ap nan
    legliz, l ap nan tribinal, m ap nan tribinal, l ap la a, l ap la demen, m ap la demen, l ap sou
    chantye a, l ap pase la a, li pral tribinal, li pral lekol la, li gen randevou, l gen randevou,
    m gen randevou, li gen tribinal, l gen tribinal, m gen tribinal, li gen odyans, m gen odyans
  `,
  RELEASE_TIME: `
    kile l ap soti, kile l ap lage, kile yo ap lage l, ki le l ap soti, ki le yo pral lage l, kile
    yo pral lage l, le l ap soti, le yo lage l, dat lage, dat liberasyon, li pral soti nan prizon,
    ki le l ap lage, kile l ap libere, le li soti nan prizon, kile li pral soti, ki le li pral soti,
    l ap soti nan prizon, kile l t ap soti, dat li pral soti, yo pral lage l, le _ ap soti, ki le _
    ap soti, kile _ ap soti, ki le y ap lage, kile y ap lage, ki le yo lage, kile yo lage, ki le _
    pral soti, kile _ pral soti, le y ap lage l, le y ap lage li, ki le pou lage, ki le l soti nan
    prizon, ki le _ soti nan estasyon, kile _ soti nan estasyon, ki le _ soti nan prizon, kile _
    soti nan prizon, ki le _ soti nan selil, ki le _ ap lage, ki le _ lage, kile _ lage, ki dat _
    lage, ki jou _ lage, ki dat _ soti, ki jou _ soti, ap soti lendi, pral soti lendi, ap lage
    lendi, ap soti madi, pral soti madi, ap lage madi, ap soti mekredi, pral soti mekredi, ap lage
    mekredi, ap soti jedi, pral soti jedi, ap lage jedi, ap soti vandredi, pral soti vandredi, ap
    lage vandredi, ap soti samdi, pral soti samdi, ap lage samdi, ap soti dimanch, pral soti
    dimanch, ap lage dimanch, ap soti demen, pral soti demen, ap lage demen, ap soti jodi a, pral
    soti jodi a, ap lage jodi a, ap soti aswe a, pral soti aswe a, ap lage aswe a, ap soti pita,
    pral soti pita, ap lage pita, ki pral lage, le yo pral lage, moun ki pral lage, moun y ap lage,
    moun ki pral soti, le liberasyon, le liberasyon li, le liberasyon l, dat ak le lage, jou l ap
    soti, jou li ap soti, jou y ap lage l, jou yo lage l, jou lage, le l ap lage, le li ap lage, le
    l pral soti, le li pral soti, le m ap soti, le m pral soti, le fre m ap soti, le mari m ap soti,
    ki le m ap soti, ki le fre m ap soti, ki le mari m ap soti, kile m ap soti, kile fre m ap soti,
    kile mari m ap soti, ta pral soti, t ap soti nan prizon, t ap soti nan estasyon, ki pral soti,
    ki t ap soti, ki ta pral soti, li ap soti a, li pral soti a, ap soti a 3 e, ap soti a 2 e, l ap
    soti tale, li pral soti tale, y ap lage l tale, y ap lage l demen, yo pral lage l demen, y ap
    lage l pita, y ap lage l jodi a, yo pral lage, yo pral libere, y ap libere, yo t ap lage, yo ta
    pral lage, ap soti maten, ap soti apremidi, pral soti apremidi, pral soti maten, ap soti aswe,
    release date, release time, fin peye kosyon l, ke l ap soti, ke li ap soti, ke li pral soti, ke
    l pral soti, ke y ap lage, ke yo pral lage, ke yo ap lage, ke mari m ta pral soti, release at,
    released at, gets out at, getting out at, get out at, gets out, getting out, out at, will be
    released, being released, when he gets out, when he s getting out, when she gets out, when i get
    out, when they release, releasing him at, releasing him, releasing her, he s out, out by, time
    of release, le li pral lage, le msye ap soti, le msye pral soti, le mesye a ap soti, le moun nan
    ap soti, le moun yo ap soti, le fre m pral soti, le mari m pral soti, le papa m ap soti, le
    kouzen m ap soti, le tonton m ap soti, le pitit mwen ap soti, ki le msye ap soti, ki le msye
    pral soti, ki le papa m ap soti, ki le kouzen m ap soti, ki le tonton m ap soti, ki le pitit
    mwen ap soti, ki le fre m pral soti, ki le mari m pral soti, ki le m pral soti, ki le moun nan
    ap soti, ki le moun yo ap soti, ki le moun ap soti, ki le prizonye, ki le y ap lage l, ki le y
    ap lage li, ki le y ap lage m, ki le y ap lage fre m, ki le y ap lage mari m, ki le y ap lage
    moun, ki le y ap libere, ki le yo ap lage, ki le yo ap libere, ki le yo pral lage, ki le yo pral
    libere, ki le yo pral lage m, ki le yo pral lage fre m, ki le yo pral lage mari m, ki le pou yo
    lage, ki le li lib, ki le l lib, ki le l ap lib, ki le l deyo, ki le l ap deyo, ki le l pral
    deyo, ki le li pral deyo, kile y ap lage l, kile y ap lage li, kile y ap lage m, kile yo pral
    lage, kile msye ap soti, kile msye pral soti, kile li lib, kile l deyo, kile l ap deyo, le y ap
    lage msye, le y ap lage fre m, le y ap lage mari m, le y ap lage moun, le y ap lage m, le y ap
    libere, le yo ap lage, le yo ap libere, le yo lage moun, le pou lage, le pou yo lage l, le lage,
    le lage l, le lage li, le soti, le soti l, le soti li, le sotil, dat soti, dat soti l, dat soti
    li, dat y ap lage, dat yo pral lage, dat yo ap lage, dat liberasyon l, dat liberasyon li, dat
    release, dat release l, dat release li, dat ak le, jou soti, jou soti l, jou l pral soti, jou li
    pral soti, jou l soti, jou li soti, jou yo pral lage, jou y ap lage, jou y ap lage msye, moman y
    ap lage, moman l ap soti, moman li soti, moman l soti, moman yo lage, pa ki pot l ap soti, pa ki
    pot li pral soti, ki pot l ap soti nan prizon, lis moun y ap lage, lis moun ki pral soti, lis
    moun ki pral lage, lis soti, lis lage, lis liberasyon, l ap soti nan estasyon, l ap soti a 3, l
    ap soti a 4, l ap soti a 5, li ap soti nan, li pral soti nan, y ap lage l a, y ap lage li a, y
    ap lage l vandredi, y ap lage l lendi, y ap lage l madi, y ap lage l mekredi, y ap lage l jedi,
    y ap lage l samdi, y ap lage l maten, y ap lage l aswe, y ap lage msye, y ap lage li demen, y ap
    lage li pita, y ap lage mari m, y ap lage fre m, yo pral lage msye, yo pral lage fre m, yo pral
    lage mari m, yo pral lage l a, yo pral lage li, ap lage l nan, ap lage l a, l ap soti vandredi,
    l ap soti lendi, l ap soti madi, l ap soti mekredi, l ap soti jedi, l ap soti samdi, l ap soti
    dimanch, l ap soti demen, l ap soti maten an, l ap soti aswe, l ap soti nan inedtan, m ap lage
    a, m ap lage demen, m ap soti demen, jou pitit mwen ap lage, jou fre m ap lage, jou mari m ap
    lage, jou papa m ap lage, jou l ap lage, jou m ap lage, jou yo lage, jou pitit mwen ap soti, jou
    fre m ap soti, jou mari m ap soti, jou papa m ap soti, jou kouzen m ap soti, jou liberasyon, jou
    liberasyon li, jou liberasyon l, jou liberasyon mwen, jou liberasyon fre m, dat kouzen m fini,
    dat kouzin mwen fini, dat fre m fini, dat mari m fini, dat l fini, dat li fini, dat m fini, dat
    pitit mwen fini, ki le m kite selil, ki le l kite selil, ki le li kite selil, ki le m kite
    prizon, ki le l kite prizon, ki le li kite prizon, ki le l ap kite, ki le li ap kite, ki le m ap
    kite, n ap kite l ale, nap kite l ale, n ap kite li ale, n ap kite l soti, n ap lage l, n ap
    lage li, n ap lage l a, n ap ouvri pot la, y ap ouvri pot la, yo pral ouvri pot la, y ap kite l
    ale, yo pral kite l ale, y ap kite l soti, he walks at, she walks at, he walks, walks at noon,
    he s walking, out at noon, walking out at, le l ap mache sot, le soti m, le soti fre m, le soti
    mari m, le liberasyon mwen, dat soti m, dat soti fre m, dat soti mari m, l ap deyo a, l ap deyo
    demen, li pral deyo, jou _ ap soti, jou _ ap lage, jou _ pral soti, jou _ pral lage, dat _ ap
    soti, dat _ ap lage, dat _ pral soti, le _ pral lage, le _ ap lage, ki le _ ap deyo, ki jou _ ap
    soti, ki jou _ ap lage, ki jou _ pral soti, ki dat _ ap soti, ki le _ ap kite, y ap lage _ a, y
    ap lage _ demen, y ap lage _ vandredi, y ap lage _ lendi, y ap lage _ jodi a, yo pral lage _
    demen, yo pral lage _ a, n ap lage _ a, n ap lage _ demen, l ap soti pa, l ap soti midi, l ap
    soti a midi, l ap mache sot, kosyon li peye l ap soti, soti li, soti l la
  `,
  REPORT: `
    rapo, rapo polis, rapo lapolis, rapo lekol, rapo a, rapo lekol la, rapo batay, depozisyon m,
    deklarasyon m, rapo ensidan, rapo ensidan an, rapo aksidan, rapo aksidan an, rapo lapolis la,
    rapo polis la, rapo arestasyon, rapo arestasyon an, rapo disiplin, rapo disiplin lan, rapo sou
    batay, rapo sou goumen, rapo goumen, rapo vol, rapo m, rapo mwen, rapo yo, rapo sa, rapo sa a,
    report, police report, incident report, dosye polis, dosye lapolis, dosye polis la, dosye lekol,
    dosye lekol la, dosye ensidan, pwose vebal, pwose vebal la, plent mwen, plent m, plent lan,
    depozisyon, depozisyon mwen, depozisyon l, deklarasyon, deklarasyon mwen, deklarasyon l,
    deklarasyon li, temwayaj m, temwayaj mwen, not polis, kopi rapo, kopi rapo a, kopi dosye, kopi
    plent, rapo vyolans, rapo vyolans lan, rapo vyolans domestik, rapo polis mwen, rapo polis m,
    rapo a konple, tout rapo a, rapo aksidan mwen, rapo aksidan m, rapo sou mwen, rapo sou mari m,
    rapo sou fre m, rapo sou pitit mwen, rapo sou elev la, rapo sou neve m, rapo bagay la, rapo
    konplent, rapo plent, rapo plent lan, rapo plent mwen, rapo detektif la, rapo anket, rapo anket
    la, rapo sekirite, rapo sekirite lekol, fey rapo, nimewo rapo, police reports, school report,
    arrest report, incident reports, report a, report la, dosye ka a, dosye anket, dosye anket la,
    dosye arestasyon, dosye arestasyon li, dosye polis mwen, dosye polis li, dosye plent, dosye
    plent mwen, dosye viktim, dosye disiplin, dosye disiplin li, dosye elev la, deklarasyon m te fe,
    deklarasyon m te bay, deklarasyon temwen, deklarasyon temwen an, deklarasyon viktim, temwayaj
    mwen te bay, temwayaj m te bay, konstat, konsta, konsta aksidan, not detektif, not detektif la,
    papye rapo, papye rapo a, fey rapo a, rapo agresyon, rapo agresyon an, rapo vol la, rapo goumen
    an, dosye rapo, dosye rapo a, rapo 2019, vye rapo, vye rapo a, rapo yo te ekri, rapo yo te fe,
    rapo yo ekri, rapo kliyan m, rapo fre m, rapo pitit mwen, rapo yo te fe sou, rapo konfidansyel,
    rapo anket yo, rapo jandam, rapo direkte a, rapo pwofese a, rapo lekol pitit mwen, rapo lekol
    li, rapo direktris la, rapo sal klas
  `,
} as const satisfies Partial<Lexicon>;
