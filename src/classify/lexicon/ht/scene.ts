import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: what officials and agents do at a scene. */
export const scene = {
  BLOCK: `
    bloke, bloque, fèmen, bare, anpeche machin, anpeche moun pase, mete baryè, mete barye, devye,
    bouche, fè perimèt, perimet, sele, antoure, fe baryè, fe barye, mete machin travè, mete machin
    nan mitan, pa kite machin pase, pa kite pesonn pase, kontwole machin, femen, dirije, kontwole,
    kanpe trave, mete _ trave, pou pesonn pa pase, pou moun pa pase, bouche ri a, bouche lari a,
    bouche wout la, bouche kafou a, bouche katye a, femen lari a, femen ri a, femen wout la, femen
    blok la, femen kafou a, femen katye a, fe kwazad, bare ri a, bare lari a, bare blok la, bare
    kafou a, bloke ri a, bloke lari a, bloke kafou a, bloke blok la, bloke sikilasyon an, bloke
    trafik la, bloke trafik, bloke wout la, kontwole trafik la, kontwole trafik, kontwole sikilasyon
    an, dirije trafik, dirije trafik la, dirije sikilasyon an, dirije machin, devye machin yo, devye
    trafik la, fe trafik la vire, fe machin yo vire, fe machin vire, voye machin yo lot bo, pa kite
    machin, anpeche trafik, anpeche sikilasyon, anpeche moun antre, anpeche pesonn pase, anpeche nou
    pase, mete kon, mete kon oranj, kon oranj, mete riban, riban jon, mete tep, tep jon, caution
    tape, yellow tape, met barye, mete barikad, monte barikad, barikade, mete kodon, kodon sekirite,
    fe kodon, fe yon kodon, ansekle, sekle, boukle, boukle zon nan, boukle katye a, boukle ri a, fe
    wonn, veye kafou a, veye de bout ri a, nan de bout ri a, nan de bout lari a, road block,
    roadblock, block la, blocked, blocking, kenbe perimet la, fe perimet, kwaze machin yo, mete
    machin polis nan mitan, pa kite oto pase, estope machin yo, estope trafik, bare wout, bare wout
    la, vire tout machin, vire machin, vire machin yo, vire trafik, vire trafik la, voye machin lot
    bo, fe yon gwo ron, fe yon ron, fe ron, fe gwo ron, fe yon gwo won, fe yon won, fe won, fe gwo
    won, fe yon sek, fe sek, fe yon gwo sek, fe wonn lan, fe yon wonn, moun pa ka pase, pesonn pa ka
    pase, machin pa ka pase, oto pa ka pase, loto pa ka pase, nou pa ka pase, nou pa t ka pase, moun
    pa t ka pase, machin pa t ka pase, pesonn pa t ka pase, anyen pa ka pase, pou loto pa pase, pou
    oto pa pase, pou machin pa pase, pou nou pa pase, pou pesonn pa antre, pou moun pa antre, kenbe
    kod jon, kenbe kod jon nan, kod jon, kod jon nan, bann jon, teyp jon, teip jon, mete teyp, mete
    kod, mete kod jon, tire kod jon, tann kod jon, lapolis liy jon, bloke tout lari, bloke tout lari
    a, bloke tout ri a, bloke de bout ri a, bloke de bout lari a, bloke de bo lari a, bloke de bo ri
    a, bloke toulede bout, bloke antre, bloke antre bilding, bloke antre a, bloke soti, bloke
    parking, bloke pakin, bloke akse, bloke chemen, bloke pasaj, bloke pasaj la, bloke kwen an,
    bloke katye a, bloke avni a, bloke pon an, bloke sikilasyon, bloke machin yo, bloke moun yo,
    bloke tout machin, femen tout lari, femen tout lari a, femen tout ri a, femen de bout ri a,
    femen lari, femen ri, femen wout, femen avni a, femen kwen an, femen pon an, femen akse, femen
    de bo lari a, bare tout lari a, bare tout ri a, bare de bout ri a, bare de bout lari a, bare
    wout yo, bare katye a, bare kwen an, bare avni a, bare antre a, bare pasaj, bare pasaj la, bare
    sikilasyon, bare sikilasyon an, bouche tout lari a, bouche pasaj, bouche de bout, bouche chemen,
    kanpe machin an trave, kanpe machin yo an trave, mete machin an trave, mete machin yo an trave,
    mete machin yo trave, mete machin polis trave, mete de machin trave, mete machin devan, mete
    machin bare, gare machin trave, pake machin trave, pake trave, an trave nan, vire machin bak,
    voye machin vire, voye trafik la, voye trafik, voye sikilasyon an, fe machin yo fe detou, fe
    detou, detou, detour, detoune, detoune trafik, detoune machin, detoune machin yo, redirije,
    redirije trafik, redirije machin, rerout, kanpe trafik, kanpe trafik la, kanpe machin pou kite,
    rete trafik, rete trafik la, rete sikilasyon an, rete machin pou ice, fe trafik, fe sikilasyon,
    jere trafik, jere trafik la, jere sikilasyon, regle sikilasyon, regle trafik, kontwole kafou,
    kontwole kafou a, veye de bo lari a, veye kwen an, siveye kafou, fe gad nan kwen, fe gad nan de
    bout, blocked off, blocked the street, blocked the road, blocked traffic, block off, blocking
    off, closed off, closed the street, directing traffic, direct traffic, redirecting traffic,
    traffic control, cordon, cordoned off, perimeter, taped off, shut down the street, street
    closed, kanpe nan mitan lari, kanpe nan mitan lari a, kanpe nan mitan ri a, kanpe nan mitan wout
    la, kanpe nan mitan kafou a, mete yo nan mitan lari a, mete ko yo nan mitan lari a, kon oranj
    yo, mete riban jon, fe barye ak bisiklet, kodon polis, yon kodon polis, blokaj, blokaj polis,
    kenbe kafou, kenbe kafou a, kenbe tout limye, kenbe limye yo, kenbe trafik, kenbe trafik la,
    kenbe machin yo, louvri wout pou machin, louvri wout bay machin, kanpe tout lot machin, kanpe
    tout machin, gade ri a, gade de bout ri a, gade lari a, gade kwen an, detounen, detounen bis,
    detounen bis la, detounen trafik, detounen machin, detounen machin yo, detounen tout machin,
    bloke kafou, bouche kafou, femen kafou, bare kafou, kanpe nan kafou a, kanpe nan kafou, pa kite
    bis la pase, pa kite bis pase, fe bis la vire, fe bis vire, voye bis la lot kote, mete machin
    patwouy, mete machin patwouy yo, mete kabriyole, mete flare, limen flare, pran kafou a, bare pon
    an, siyal sikilasyon, fe siy machin vire, di machin yo vire, di machin vire, di m vire machin,
    di chofe yo vire, lari a bouche, lari a femen, ri a femen, ri a bouche, wout la femen, wout la
    bouche, blok la femen
  `,
  PUSH_BACK: `
    pouse, pouse _ deye, fe _ rekile, rekile, fe bak, fe moun yo bak, ale deye, kenbe moun yo lwen,
    kontwole foul, foul la deye, elwaye, eloye, fe moun yo ale, pouse foul, gaye foul, kenbe foul,
    deplase moun, pa kite moun pwoche, mete moun yo deye, rale ko, rale ko yo, rale ko nou, rale ko
    n, retire ko, retire ko nou, retire ko yo, ale lakay nou, rete lwen, pa pwoche, kanpe lwen, pa
    kite moun pase, bay moun baton, fose _ fe bak, fose _ rekile, fose moun, fe _ fe bak, fe _ bak,
    fose _ ale, bak, fe bak de blok, pouse moun, pouse moun yo, pouse nou, pouse yo deye, pouse nou
    deye, pouse _ ale, pouse _ lwen, ranvwaye moun, ranvwaye foul la, repouse, repouse foul la,
    repouse moun yo, repouse nou, fe nou rekile, fe nou bak, fe nou fe bak, fe yo rekile, fe foul la
    rekile, fe foul la bak, fe m rekile, fe m fe bak, fe moun rekile, fe moun fe bak, bay bak, bay
    do, back up, get back, step back, move back, kenbe foul la, kenbe moun yo deye, kenbe nou deye,
    kenbe moun lwen, kenbe moun a distans, kenbe nou lwen, kenbe manifestan, kenbe vwazen yo,
    kontwole foul la, kontwole moun yo, gaye moun, gaye moun yo, gaye foul la, dispese, dispese foul
    la, dispese moun yo, fe foul la dispese, chase moun, chase moun yo, chase nou, chase foul la,
    kouri deye manifestan, deplase foul la, deplase nou, deplase moun yo, retire moun, retire nou,
    retire moun yo, fe moun deplase, fe nou deplase, fe moun yo deplase, mete nou deye, mete nou
    lwen, mete moun deye, mete _ deye liy, deye liy lan, fome yon liy, fome liy, fe yon liy, fe
    chenn, fe baraj, fe baraj ak ko yo, kanpe nan mitan, mete ko yo nan mitan, anpeche moun pwoche,
    anpeche nou pwoche, anpeche moun filme, anpeche nou filme, anpeche moun apwoche, pa kite moun
    apwoche, pa kite nou pwoche, pa kite nou apwoche, pa kite pesonn pwoche, pa kite pesonn apwoche,
    pa kite vwazen yo, bay gaz, gaze foul la, voye gaz, bay kout baton, kout baton, bouskile,
    bouskile moun, bouskile nou, mete twotwa, monte sou twotwa, fe nou monte sou twotwa, rete sou
    twotwa, crowd control, rale nou deye, fe rale ko, fe moun yo soti, fe moun yo ale pi lwen, fe
    moun ale, fe moun ale pi lwen, fe nou ale, fe nou ale pi lwen, fe nou soti la, fe vwazen yo ale,
    fe vwazen yo rantre, fe vwazen yo bak, fe vwazen yo rekile, fe vwazen bak, fe vwazen rekile, fe
    pesonn bak, fe tout moun bak, fe tout moun rekile, fe tout moun ale, fe tout moun deplase, fe
    tout moun rale ko, fe foul la deplase, fe foul la ale, fe foul la fe bak, fe manifestan yo bak,
    fe manifestan yo rekile, di nou bak, di nou rekile, di nou fe bak, di nou rale ko nou, di nou
    deplase, di nou ale, di nou ale lakay nou, di moun bak, di moun yo bak, di moun yo rekile, di
    moun yo fe bak, di moun yo ale, di moun yo ale lakay yo, di tout moun bak, di tout moun rekile,
    di tout moun fe bak, di tout moun ale lakay yo, di tout moun rale ko yo, di foul la bak, di foul
    la rekile, di vwazen yo ale lakay yo, di vwazen yo rantre, di m fe bak, di m rekile, di m bak,
    rele back up, rele bak, rele back, kriye back up, kriye bak, stay back, pouse tout moun, pouse
    tout moun deye, pouse vwazen, pouse vwazen yo, pouse foul la, pouse foul la deye, pouse
    manifestan, pouse manifestan yo, pouse moun yo deye, pouse moun deye, pouse nou lwen, pouse nou
    tounen, pouse pep la, pouse kamera, pouse moun k ap filme, pouse moun ki t ap filme, bourade,
    bourade moun, bourade nou, bourade foul la, bouskile moun yo, bouskile foul la, bouskile vwazen
    yo, kenbe tout moun lwen, kenbe tout moun deye, kenbe vwazen yo lwen, kenbe foul la lwen, kenbe
    moun yo sou, kenbe nou sou twotwa, kenbe liy, kenbe liy lan, kenbe yon liy, bare moun yo, bare
    foul la, bare vwazen yo, bare manifestan yo, bare nou pou n pa, anpeche foul la, anpeche vwazen
    yo, anpeche manifestan yo, anpeche moun yo pwoche, anpeche moun yo filme, anpeche fanmi an,
    anpeche fanmi an pwoche, anpeche nou pale ak, gaye manifestan, gaye manifestan yo, gaye nou,
    elwaye moun, elwaye moun yo, elwaye foul la, retire foul la, retire vwazen yo, retire moun nan
    lari a, netwaye lari a, vide lari a, voye nou lwen, voye moun yo lwen, voye moun yo ale, voye
    moun yo lakay yo, voye tout moun lakay, voye tout moun ale, fome yon mi, fome yon baraj, fe yon
    mi, fe yon baraj, fe mi, fe mi ak ko yo, fe yon chenn, fe yon kodon, fe kodon, pepper spray, gaz
    lakrimojen, tear gas, pushed us back, pushed people back, pushed back, pushing back, pushing
    people, pushed the crowd, moved us back, moved people back, held back, holding back, kept people
    back, keep people back, riot gear, kenbe fanmi an sou, kenbe fanmi an lwen, kenbe fanmi an deye,
    kenbe fanmi yo lwen, kenbe yo lwen, kenbe m lwen, kenbe n lwen, kenbe timoun yo lwen, kenbe
    vwazinay la, kenbe katye a lwen, mete men sou lestomak, mete men sou lestomak mwen, mete men sou
    pwatrin mwen, mete men sou zepol mwen, pa avanse, di pa avanse, di nou pa avanse, di m pa
    avanse, pou foul la pa rive, pou foul la pa pase, pou foul la pa pwoche, pou moun pa rive sou,
    bra louvri devan moun, ak bra louvri devan moun, bra louvri devan nou, kontwole moun, kontwole
    vwazinay la, kouvri do ice, netwaye twotwa, netwaye twotwa a, netwaye twotwa a de moun, vide
    twotwa, vide twotwa a, pwoteje ice kont, pwoteje imigrasyon kont, pwoteje ajan yo kont, kenbe
    vwazen lwen, kanpe ant nou ak, kanpe ant moun yo ak, fe yon liy ant, kanpe fas a foul la, vire
    figi l sou nou, pouse m lwen, pouse madanm nan, pouse manman m, kenbe _ lwen, di _ rekile, di _
    bak, di _ fe bak, di _ ale lakay yo, anpeche _ pwoche, anpeche _ apwoche, anpeche _ filme, pa
    kite _ pwoche, pa kite _ apwoche, pa kite _ vanse, pa kite _ avanse, fe _ rale ko, bare _ pou yo
    pa, mete _ lot bo lari a, pouse _ lot bo, voye _ lot bo, fe mi devan, fe mi devan nou, fe mi
    devan moun yo, kanpe devan moun yo, kanpe devan foul la, kanpe devan vwazen yo, bouche pasaj
    moun yo, ranje moun yo, kenbe pep la, kenbe pep la lwen, kenbe moun katye a, kenbe katye a
  `,
  TRANSLATE: `
    tradui, tradwi, entepret*, entèprete, tradiktè, tradikte, sevi entepret, tradiksyon, sevi kom
    entepret, ap entepret, fe entepret, eksplike an kreyol, eksplike _ an kreyol, di l an kreyol, te
    entepret yo, tradui pou, tradwi pou, tradui bay, tradiksyon pou, entepret pou, entepretasyon,
    interpret*, translat*, translate, pale kreyol pou, pale kreyol pou yo, pale espanyol pou, pale
    panyol pou, pale pou, pale nan plas, poze kesyon an kreyol pou, esplike an kreyol, esplike _ an
    kreyol, esplike _ an panyol, esplike l an kreyol, repete an kreyol, repete _ an kreyol, di _ an
    kreyol, di an kreyol sa, mete an kreyol, mete _ an kreyol, vire _ an kreyol, rann an kreyol,
    sevi tradikte, sevi kom tradikte, fe tradiksyon, fe tradikte, jwe wol entepret, bouch pou, sevi
    bouch pou, sevi bouch, pale lang nan pou, reponn pou li an kreyol, reponn pou nou an kreyol,
    reponn an kreyol pou, reponn pou li an kreyol pou nou, reponn pou yo an kreyol, tradui tout,
    tradwi tout, tradui kesyon, tradui kesyon yo, tradwi kesyon yo, tradui sa, tradwi sa, tradui sa
    ajan, tradui sa ice, tradwi sa ice, tradui an kreyol, tradwi an kreyol, tradiksyon an, fe
    tradiksyon an, fe tradiksyon pou, bay tradiksyon, fe entepret pou, fe entepret la, sevi entepret
    pou, sevi yo entepret, sevi ice entepret, pran mikwo pale kreyol, pale kreyol ak nou pou yo,
    pale kreyol ak li pou yo, pale kreyol ak moun yo pou, pale kreyol nan plas yo, pale an kreyol
    pou yo, pale an kreyol pou ice, pale an kreyol nan plas, pale panyol pou yo, pale panyol pou
    ice, pale pou ice, pale pou ajan yo, pale pou yo an kreyol, pale pou yo an panyol, ap pale pou
    yo, te pale pou yo, mete sa an kreyol, mete kesyon yo an kreyol, vire sa an kreyol, vire kesyon
    yo an kreyol, vire sa yo di an kreyol, di nou an kreyol sa, di nou an kreyol sa ice, di nou an
    kreyol sa ajan, di l an kreyol sa, di li an kreyol, di m an kreyol, di m an kreyol sa, di nou an
    kreyol, esplike nou an kreyol, esplike m an kreyol, esplike li an kreyol, eksplike nou an
    kreyol, eksplike m an kreyol, repete sa an kreyol, repete kesyon yo, repete kesyon yo an kreyol,
    repete sa ice di, repete sa ajan an di, repete sa yo di, se li ki te lang yo, se li ki bouch yo,
    sevi lang pou, prete yo lang li, prete yo bouch li, interpreting, interpreted, translated,
    translating, kesyon yo an kreyol, di moun yo sa ajan yo vle, di moun yo sa ajan yo di, di moun
    yo sa ice vle, di moun yo sa ice di, di nou sa ajan yo vle, di nou sa ajan yo di, di nou sa ice
    vle, di nou sa ice di, di yo sa ajan yo di, esplike moun yo sa ice di, esplike moun yo sa ajan
    yo di, esplike nou sa ajan yo di, esplike nou sa ice di, repete sa ajan yo di, te bouch ice, te
    bouch imigrasyon, bouch ice, bouch imigrasyon, pale potige pou, pale potige pou imigrasyon, pale
    potige pou ice, pale panyol pou imigrasyon, pale kreyol pou imigrasyon, pale kreyol pou ice,
    vire l an angle, vire li an angle, vire _ an angle, mete l an angle, mete _ an angle, di l an
    angle bay, repete l an angle, sevi ak kreyol li pou, sevi lang pou ice, sevi entepret pou ice,
    sevi entepret pou imigrasyon, fe entepret pou ice, fe entepret pou imigrasyon, tradui pou ice,
    tradwi pou ice, tradui pou imigrasyon, tradwi pou imigrasyon, esplike an kreyol pou ice, pale
    kreyol nan plas ice
  `,
  ENTER: `
    antre, rantre, anndan kay, kraze pot, defonse pot, kase pot, anvayi, anndan apatman, antre
    anndan, rantre anndan, kraze pot la antre, monte nan apatman, monte nan kay, monte nan twazyem,
    monte anwo, pase pot la, pase nan pot la, travese pot la, penetre, debake nan kay, debake nan
    apatman, desann nan kay, desann lakay, foure ko yo, foure ko, jete pot, jete pot la, jete pot la
    ate, kase pot la, defonse pot la, fose pot, fose pot la, choute pot la, anvayi kay, al anndan,
    al anndan kay, al nan kay, ale anndan, ale nan kay, fouye kay, fouye kay la, fouye apatman,
    pekizisyon, pekizisyone, fe pekizisyon, fe rafle nan kay, went in, went inside, came inside,
    came in the house, raid kay, pete pot, pete pot la, pete pot vwazen, pete pot vwazen an, pete
    pot kay la, pete pot apatman, pete sere, kase sere, kraze pot vwazen, kraze pot vwazen an, kraze
    pot kay la, kraze pot nou, kraze pot mwen, defonse pot vwazen, defonse pot nou, defonse pot kay,
    defonse kay, fouye menm kay, fouye menm apatman, fouye tout kay, fouye tout kay la, fouye tout
    apatman, fouye tout apatman an, fouye kay nou, fouye kay mwen, fouye kay vwazen, fouye lakay,
    fouye lakay mwen, fouye lakay nou, fouye chanm, fouye chanm nan, fouye tout chanm, fouye anba
    kabann, antre tou de, antre toulede, antre ansanm nan kay, antre san frape, antre san mande,
    antre san pemisyon, antre san manda, antre pa deye, rantre san frape, rantre san mande, vin
    antre, vin rantre, vin anndan, vin andedan, andedan kay, andedan apatman, pase anndan, pase
    andedan, monte eskalye, monte eskalye a, monte nan apatman an, monte nan bilding nan, monte nan
    dezyem, monte nan dezyem etaj, monte nan twazyem etaj, monte lakay, monte lakay nou, monte lakay
    mwen, monte kay, monte anle, sote pot la, foure pye nan pot, mete pye nan pot, met pye nan pot,
    kouri antre, kouri rantre, came into, came into the house, entered, entered the house, broke
    down the door, broke the door, kicked in the door, kicked the door, busted the door, walked in,
    walked into, anndan kay la, anndan kay mwen, anndan kay nou, anndan kay vwazen, anndan kay moun,
    kraze pot la, anndan apatman an, anndan apatman li, anndan apatman nou, monte nan apatman li,
    monte nan apatman nou, monte nan kay la, monte nan kay mwen, monte nan kay nou, monte nan kay
    vwazen, monte nan kay moun, debake nan kay la, debake nan kay mwen, debake nan kay nou, debake
    nan kay vwazen, debake nan kay moun, debake nan apatman an, debake nan apatman li, debake nan
    apatman nou, desann nan kay la, desann nan kay mwen, desann nan kay nou, desann nan kay vwazen,
    desann nan kay moun, anvayi kay la, anvayi kay mwen, anvayi kay nou, anvayi kay vwazen, anvayi
    kay moun, al anndan kay la, al anndan kay mwen, al anndan kay nou, al anndan kay vwazen, al
    anndan kay moun, al nan kay la, al nan kay mwen, al nan kay nou, al nan kay vwazen, al nan kay
    moun, ale nan kay la, ale nan kay mwen, ale nan kay nou, ale nan kay vwazen, ale nan kay moun,
    fouye kay moun, fouye apatman an, fouye apatman li, fouye apatman nou, fe rafle nan kay la, fe
    rafle nan kay mwen, fe rafle nan kay nou, fe rafle nan kay vwazen, fe rafle nan kay moun, raid
    kay la, raid kay mwen, raid kay nou, raid kay vwazen, raid kay moun, pete pot apatman an, pete
    pot apatman li, pete pot apatman nou, defonse pot kay la, defonse pot kay mwen, defonse pot kay
    nou, defonse pot kay vwazen, defonse pot kay moun, defonse kay la, defonse kay mwen, defonse kay
    nou, defonse kay vwazen, defonse kay moun, fouye menm kay la, fouye menm kay mwen, fouye menm
    kay nou, fouye menm kay vwazen, fouye menm kay moun, fouye menm apatman an, fouye menm apatman
    li, fouye menm apatman nou, fouye tout kay mwen, fouye tout kay nou, fouye tout kay vwazen,
    fouye tout kay moun, fouye tout apatman li, fouye tout apatman nou, antre ansanm nan kay la,
    antre ansanm nan kay mwen, antre ansanm nan kay nou, antre ansanm nan kay vwazen, antre ansanm
    nan kay moun, andedan kay la, andedan kay mwen, andedan kay nou, andedan kay vwazen, andedan kay
    moun, andedan apatman an, andedan apatman li, andedan apatman nou, monte kay la, monte kay mwen,
    monte kay nou, monte kay vwazen, monte kay moun, foure pye nan pot la, mete pye nan pot la, met
    pye nan pot la, fouye yon apatman, fouye yon kay, fouye yon bilding, fouye yon chanm, fouye
    bilding nan, fouye apatman mwen, antre soti, antre ladan, antre nan, rantre nan, antre lakay,
    antre lakay mwen, rantre lakay mwen ak, rantre lakay matant, rantre lakay matant mwen, rantre
    lakay manman m, rantre lakay vwazin, rantre lakay vwazen, antre nan chanm, antre nan salon,
    antre nan kwizin, monte nan chanm, monte nan chanm yo, desann nan basement, desann nan sousol,
    desann ladan, pase pot lakay, pase pot lakay mwen, pase pot kay, pase nan pot kay, vire tounen
    nan kay la, mache nan kay la, chache nan kay la, chache nan amwa, chache nan chanm, parel nan
    chanm, paret nan chanm, parel nan salon, foure pye, foure pye l nan pot, louvri tiwa, fouye
    tiwa, antre lakay nou, antre lakay vwazen, antre lakay vwazin, antre lakay manman m, antre lakay
    fre m, antre lakay li, antre kay, antre kay la, antre kay mwen, antre kay nou, antre apatman,
    antre nan apatman, antre nan kay, antre nan kay la, antre nan bilding, rantre nan kay, rantre
    nan kay la, rantre nan apatman, rantre kay, rantre kay mwen, pile kay la, pile kay mwen, anvayi
    lakay, anvayi lakay mwen, debake lakay, debake lakay mwen, desann lakay mwen, mache nan chanm,
    mache nan kay, mache anndan, louvri chanm, louvri amwa, fouye amwa, fouye kabann, fouye kwizin,
    fouye salon, chavire kay la, chavire kay mwen, chavire chanm, frape pot epi antre, force the
    door, forse pot la
  `,
  ASSIST: `
    ede, travay ak, travay avek, kolabore, koopere, akonpanye, eskote, bay kout men, bay sipo, bay
    ranfo, k ap travay ak, bay _ kout men, bay ice kout men, ap fe travay ak, kole ak, bay _ sipo,
    bay _ ed, bay _ asistans, bay asistans, asiste, sekonde, bay _ fos, bay fos, bay ranfo a, prete
    men, prete _ men, lonje men bay, bay lamen, bay _ lamen, bay men, bay _ men, bay yon kout men,
    bay _ yon kout men, fe ekip, fe ekip ak, mete tet ansanm ak, mete ak, met ak, mete men ak, met
    men ak, mare ak, marye ak, fe yonn ak, fe yon sel ak, mache ak, mache men nan men ak, kouvri
    pou, bay kouveti, bay _ kouveti, bay _ pwoteksyon, bay pwoteksyon, fe sekirite pou, sekirize
    pou, bay _ eskot, helping, helped, assist, assisting, working with, backup, back up pou, bay
    backup, fe back up, fe pati operasyon, patisipe, patisipe nan, patisipe ak, kolabore ak, koopere
    ak, kolaborasyon, kowopere, kowopere ak, an kolaborasyon, tet ansanm, travay kole, bay ice yon
    kout men, ba ice yon kout men, ba yo kout men, ba yo yon kout men, ba yo fos, ba yo sipo, ba yo
    asistans, ba yo ranfo, ba yo lamen, ba yo pwoteksyon, ba yo kouveti, ba ice fos, ba ice sipo, ba
    ice ranfo, ba ice kout men, ba ice lamen, ba ajan yo fos, bay ice fos, bay ice sipo, bay ice
    ranfo, bay ice lamen, bay ajan yo kout men, bay ajan yo fos, bay ajan yo sipo, bay ranfo pou,
    vin bay fos, vin bay kout men, vin ede, vin bay sipo, vin ranfose, ranfose, pote sekou bay, pote
    kole, pote kole ak, pote kole bay, pote men fot, pote men fot bay, pote yo men fot, pote
    asistans, pote asistans bay, pote sipo, pote sipo bay, kole zepol ak, kole zepol, kole tet
    ansanm ak, mete tet yo ansanm ak, fe tet kole ak, travay men nan men ak, travay men nan men
    avek, travay kole kole ak, kolabore avek, koopere avek, sipote, sipote ice, akonpaye, akonpanye
    ice, eskote ice, eskote ajan yo, fe eskot, fe eskot pou, kondi ajan yo, gide, gide ice, gide
    ajan yo, montre ice wout la, montre ajan yo kay, fe wout la pou, louvri wout pou, louvri chemen
    pou, fe chemen pou, pwoteje ice, pwoteje ajan yo, kouvri ice, kouvri ajan yo, fe gad pou, fe gad
    kow, sevi gad pou, sevi ice, sevi bra dwat, rann ice sevis, rann yo sevis, rann sevis bay, bay
    sevis bay, ajan an plas, kenbe moun pou yo, helps ice, helping out ice, helped ice, assisting
    ice, backing up ice, backed up, supporting, supported ice, escorted, escorting, soti ak ice,
    soti ak imigrasyon, vini ak ice, vini ak imigrasyon, vin ak ice, vin ak imigrasyon, ale ak ice
    nan, al ak ice, al ak imigrasyon, nan sa ak ice, nan sa ak imigrasyon, nan sa ak, nan zafe sa
    ak, mele nan, mele nan zafe, mele nan koze, mele nan operasyon, mele ak, foure men nan, foure
    men nan koze, foure men nan zafe, foure bouch nan zafe ice, foure nen nan zafe, foure nen nan
    koze, fe pati, fe pati desant, fe pati raid, nan kou ak, nan konfyolo ak, nan konbin ak, mennen
    ice, mennen imigrasyon, mennen ajan yo, mennen ajan ice yo, prete ice moun, prete imigrasyon
    moun, prete ice polis, prete ice machin, bay ice okenn moun pou, bay ice okenn polis, bay ice
    okenn ofisye, prete ice okenn, voye pesonn ak, voye moun ak, voye polis ak, voye ofisye ak, were
    not part of, part of it with, patisipe nan operasyon, nan operasyon ak
  `,
  STAGE: `
    itilize, sevi ak, reyini, pake, rasanble, kanpe, mete kan, òganize, oganize, chita, stasyone,
    ranpli, plen, okipe, itilize kom baz, fe baz, fe baz yo, fe kan, kanpe baz, kanpe baz yo, mete
    baz, monte baz, monte kan, baz yo, sevi kom baz, gare, gare machin, gare machin yo, gare tout
    machin, pake machin, pake machin yo, pake van, estasyone, estasyone machin, estasyone van, park,
    parked, parking, staged, staging, staj, rankontre, fe rasanbleman, fe reyinyon, mete machin,
    mete machin yo, mete van yo, kite machin, kite machin yo, kite van yo, fe operasyon, fe
    briefing, pare ko yo, pare operasyon, oganize operasyon, chanje rad, mete rad yo, abiye, tann
    nan, enstale, enstale ko yo, enstale yo, pran pozisyon, deplwaye, debake, ranje machin, liy
    machin, mete tant, monte tant, monte yon baz, fe estajing, fe staging, fe brief, fe briffing, fe
    reyinyon yo, fe miting, fe miting yo, fe plan yo, fe plan, fe pozisyon, pran plas, anvayi,
    anvayi pakin nan, plen pakin, plen pakin nan, plen machin, plen van, ranpli pakin, ranpli ak
    machin, gen machin yo, gen van yo, mete kanpe, mete kanpman, kanpman, kanpe machin yo, aliyen,
    aliyen machin, aliyen machin yo, fe liy machin, ranje yo, ranje ko yo, ranje machin yo, ap pare,
    ap prepare, prepare operasyon, prepare ko yo, mete jile yo, mete ves yo, mete gile yo, mete
    ekipman yo, abiye pou operasyon, chanje nan, fe pakin yo, sevi baz, tounen baz, tounen baz yo,
    tann la, met machin yo, met machin, met kan yo, gathered, gathering, lined up, set up base, set
    up camp, meeting up, meet up, using the lot, using the parking, parked their, sevi ladan, tap
    sevi ladan, pwen rankont, kom pwen rankont, fe pwen rankont, itilize l kom baz, gare anba, mete
    jile, mete ves, ap mete jile, fe rankont
  `,
  CALL_911: `
    rele 911, te rele 911, rele nevenonz, nou rele 911, m rele 911, rele nevan en, rele 9 1 1, rele nef en
    en, nou te rele 911, m te rele 911, mwen te rele 911, vwazen rele 911, moun rele 911, yo rele 911, yon
    moun rele 911, madanm mwen rele 911, fre m rele 911, rele ijans, rele sekou, rele anbilans, rele lapolis
    vin ede, rele polis pou ede, te fe 911
  `,
  CALM: `
    kalme, kalme moun, mete lape, kenbe lape, pwoteje, anbilans, pou pesonn pa blese, premye swen,
    we si nou byen, we si tout moun byen, mete lod, asire tout moun an sekirite, pou moun pa blese,
    veye moun pa blese, asire ke moun pa blese, asire pesonn pa blese, pou veye, pou pesonn pa pran
    kou, bay premye swen, kalme sitiyasyon, kalme sitiyasyon an, kalme moun yo, kalme foul la, fe
    moun yo kalme, fe moun kalme, fe moun yo poze, fe tout moun kalme, fe tout moun poze, di moun yo
    kalme, di nou kalme, di tout moun kalme, separe moun, separe moun yo, separe yo, mete yo dako,
    kenbe lod, fe lape, asire sekirite, asire sekirite moun, asire sekirite tout moun, pou sekirite
    moun, pou sekirite nou, pou sekirite piblik, pou sekirite tout moun, veye sekirite, veye pou
    pesonn pa blese, veye pou moun pa blese, pou pesonn pa frape, pou moun pa pran kou, pou anyen pa
    rive, pou pesonn pa mouri, mande si nou byen, mande si pesonn blese, mande si tout moun ok, we
    si pesonn blese, we si moun blese, we si nou ok, pran swen, bay swen, bay premye sekou, premye
    sekou, rele anbilans pou, ede moun ki tonbe, ede dam nan leve, ede moun blese, leve moun ki
    tonbe, kanpe sou kote selman, kanpe lwen selman, kanpe gade selman, gade selman, sekirite
    selman, pwoteje moun, pwoteje moun yo, pwoteje nou, pwoteje timoun yo, pou pwoteje moun, keep
    the peace, calm down, desann tansyon, bese tansyon, te veye pou pesonn pa goumen, pou pesonn pa
    goumen, pou moun pa goumen, pou moun pa frape, pou bagay yo pa gate, pou sa pa vin pi mal,
    separe de, separe gwoup yo, separe moun ki t ap goumen, separe neg yo, separe manifestan yo, fe
    moun poze, fe moun respire, di tout moun kalme yo, di moun kalme yo, di nou kalme nou, di nou
    rete kalm, di moun rete kalm, mande moun kalm, mande kalm, mande kalm selman, rete kalm, ret
    kalm, kenbe kalm, kenbe kal, trankilize, trankilize moun, asire sekirite moun yo, asire sekirite
    manifestan, asire sekirite manifestan yo, asire pesonn pa pran kou, asire pa gen batay, asire pa
    gen vyolans, anpeche batay, anpeche goumen, anpeche vyolans, anpeche moun goumen, evite batay,
    evite vyolans, evite moun blese, pwoteje manifestan, pwoteje manifestan yo, pwoteje pep la,
    pwoteje fanmi an, pwoteje vwazen yo, pwoteje nou kont, mande ajan yo idantite, mande ajan yo
    badj, mande ajan yo kat yo, mande ajan yo manda, mande yo idantifye tet yo, mande yo idantite
    yo, ekri rapo sou ajan yo, rele ems, rele yon anbilans, fe rele anbilans, ems, paramedik,
    paramedics, medik, bay dlo, ba nou dlo, bay moun dlo, swen medikal, ede moun monte nan anbilans,
    ede blese yo, okipe blese yo, pran swen blese, kept the peace, keeping the peace, kept everyone
    safe, calmed, calming, de escalate, deescalate, first aid, separated, jis pou sekirite, pou
    sekirite, pou sekirite selman, pou sekirite sel, kenbe moun pa blese, pou lape, pou lape sel,
    pou lape selman, kontwole si pa gen danje, we si pa gen danje, we si tout moun anfom, tcheke si
    tout moun anfom, rete jis lari a kalm, jis lari a kalm, jiskaske lari a kalm, sof pwoteje moun,
    sof pwoteje, selman pwoteje moun, pwoteje tout moun, veye moun pa goumen
  `,
} as const satisfies Partial<Lexicon>;
