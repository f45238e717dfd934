import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: what people do. */
export const acts = {
  ASK: `
    mande, mande m, mande m, mande l, mande n, mande nou, poze keksyon, poze kesyon, kesyone, entewoje, te
    vle we, vle we, te vle konnen, vle konnen, egzije, tcheke, cheke, verifye, map mande, tap mande, mande
    w, mond, kontwole, vle konn si, te vle konn, vle konn, bezwen konnen, te bezwen we, bezwen we, mande yo,
    mande li, kesyonen, ap kesyone, fose m montre, fose nou montre, pa montre, pa ba l papye, pa montre l
    papye, poze _ kesyon, poze m kesyon, kesyone _ sou, mande _ montre, mande _ si, mande _ eske, vin mande,
    tanmen mande, komanse mande, kouri mande, pase mande, rete mande, mande konnen, mande pou we, di _ ban l
    we, di _ ban yo we, di _ ban nou we, dil ban nou we, ban m we, ban nou we, ban yo we, ban l we, ban mwen
    we, di _ montre, di montre, fe _ montre, fose _ montre, oblije _ montre, oblije _ bay, reklame,
    reklamen, ensiste, egzije _ montre, vle pou _ montre, rale _ papye, fe _ rale, fe _ soti papye, poze l
    kesyon, poze li kesyon, poze nou kesyon, poze yo kesyon, poze mari m kesyon, kesyon sou, kesyon yo,
    pliye m ak kesyon, anba kesyon, entewoge, fe anket sou, enkyete sou, chache konnen, chache konn, eseye
    konnen, eseye konn, vle konprann, te vle konprann, bezwen konn, te bezwen konnen, te bezwen konn, anvi
    konnen, anvi konn, tcheke si, cheke si, verifye si, verifye papye, tcheke papye, cheke papye, gade
    papye, gade papye m, egzamine papye, vin gade, mande _ prezante, prezante papye, fe _ prezante, kote
    papye, kote papye m, oblije m di, oblije m reponn, fose m di, fose m reponn, fose _ reponn, fose _ di,
    fe _ di, pouse m di, pale m de, pale m sou, t ap mande, ap poze, t ap poze, rete ap mande, repete
    kesyon, asked me, ask me, asked him, asked her, asked us, asked, asking, check, ap mande, kote papye l,
    kote papye nou
  `,
  SAY: `
    yo di, di, di yo, tap di, ap di, rele byen fo, kriye, deklare, fe kom si, fe tankou, pran poz, pretann,
    di se, fe tet yo pase pou, pase pou, fe moun kwe, yo di se, di yo se, di yo te, di ke yo, anonse, anonse
    se, rele fo, rele byen fo se, t ap di, prezante tet yo kom, prezante tet yo tankou, idantifye tet yo
    kom, pretann yo se, pretan, pretann se, fe kwe, fe nou kwe, fe m kwe, fe yo pase pou, fe tankou yo, fe
    kom si yo, fe sanblan, fe sanblan yo, pran poz yo se, bay manti di, bay manti di yo se, bay tet yo pou,
    said, says, saying, reponn, repond
  `,
  TELL: `
    di, avize, fe konnen, rakonte, enfome, alete, denonse, lage enfo, voye di, fe konnen bay, fe konn, te
    di, mete okouran, bay enfomasyon sou, di yo, aveti, fe _ konnen, mete _ okouran, fe _ konn, fe yo
    konnen, fe yo konn, ba _ nouvel, bay _ nouvel, voye nouvel, ba nouvel, bay nouvel, voye avi, bay avi,
    avise, prevni, anonse, siyale, deklare bay, devwale, revele, lage _ bay, lache enfo, lache enfomasyon,
    lage enfomasyon, bay ransenyman, bay detay, bay tout detay, raple, konfime bay, konfime, endike, bay _
    yon tip, bay yon tip, tip off, tipped off, bay tuyo, bay piwen, vann nouvel, bay _ alet, met okouran,
    bay _ enfo, lage vwa bay, chwichwi bay, chichote, repete bay, konfye
  `,
  GIVE: `
    bay, ba, ban, voye, pase, remet, livre, pataje, lage, vann, transmet, bay enfo, te bay, tap bay, ofri,
    founi, lonje, lonje bay, remet bay, voye bay, pase bay, bay yon kopi, bay kopi, voye kopi, voye yon
    kopi, fe kopi bay, imel, email, e mail, fowad, forward, fowade, transfere bay, fe pase, mete nan men,
    mete _ nan men, kite _ nan men, livre bay, pataje ak, pataje avek, send, sent, upload, skan, eskane,
    voye pa imel, voye sou telefon, depoze bay, soti bay, rale bay, lonje ba, ba yo, bay yo, kominike,
    kominike bay, lage bay, lage nan men, gave, give, ap bay, ap voye, ap ba, ap pase, t ap bay, t ap voye,
    lage non, lage adres, lage foto, lage enfo, lage non ak adres
  `,
  CALL: `
    rele, kontakte, telefone, voye mesaj, tekste, fe apel, fe yon apel, sou radyo, rele sou radyo, pale sou
    radyo ak, fe sinyal, fe rele, voye yon teks, voye teks, voye yon mesaj, voye yon imel, fe yon kout fil,
    bay kout fil, telefonnen, rele moun, bay _ yon apel, bay _ yon kout fil, bay _ kout fil, lage yon kout
    fil, lage _ yon kout fil, fe yon telefon, kole ak telefon, pran telefon li rele, pran telefon rele,
    desann telefon, rele sou telefon, fe yon radyo, pale nan radyo, pale sou radyo, nan radyo ak, sou radyo
    ak, voye yon tex, voye tex, tex, text, texted, messaged, mesaje, voye vokal, voye yon vokal, voye yon
    not vokal, voye yon email, voye imel, voye email, antre an kontak, antre an kontak ak, pran kontak, pran
    kontak ak, met nan kontak, fe kontak, konekte ak, jwenn _ sou telefon, mande _ vini, di _ vini, voye
    chache, fe apel bay, call, called, calling, kol, fe yon call, fe yon kol, bay yon kol, bip, bipe, fe _
    sinyal, koutfil, ti koutfil, yon ti koutfil, fe yon ti koutfil, bay koutfil, fe koutfil, ti kout fil, fe
    yon ti kout fil, ap rele, t ap rele
  `,
  CALL_CODED: `
    men yon lot pou nou, mwen jwenn youn pou nou, m gen youn pou nou, mwen gen youn pou nou, men youn pou
    nou, yon lot ayisyen pou nou, vin chache yon lot, gen yon lot pou nou, mwen gen yon lot pou nou, men yon
    lot, vin chache l yon lot, vin chache l gen yon lot, vin chache l yo, gen youn pou nou, nou gen youn pou
    nou, nou gen youn pou nou la, gen youn pou ou, m gen youn pou ou, gen yon lot pou ou
  `,
  STOPPED: `
    rete m, rete nou, rete l, rete yo, rete machin, rete machin mwen, kanpe m, kanpe nou, kanpe l, kanpe yo,
    fe m kanpe, fe nou kanpe, fe l kanpe, fe yo kanpe, pull over, barikad, rete m, kanpe m, rete fre m, rete
    mari m, rete papa m, kanpe machin, rete moun, ap rete moun, tap rete moun, kanpe moun, fouye, arete m
    pou limye, arete m pou vites, sispann m, suiv nou, suiv mwen, rete chofe a, rete oto, kanpe oto, sispann
    mwen, sispann nou, sispann l, bare m, bare nou, bloke m, rete mwen, rele m kanpe, stope, stope m, stope
    nou, stope l, stope li, stope yo, stop m, stop nou, stop l, stop mwen, stopped me, pulled me over, pull
    m over, pul ova, pull ova, pul over, fe m pull over, fe l pull over, fe nou pull over, rete vwazen, rete
    pitit, rete madanm, rete kouzen, rete bofre, rete zanmi, rete tonton, rete neve, rete chofe, rete
    kamyon, rete van, rete van an, rete taksi, rete uber, rete kamyonet, rete bisiklet, rete moto, kanpe
    mari, kanpe fre, kanpe kouzen, kanpe bofre, kanpe madanm, kanpe pitit, kanpe vwazen, kanpe zanmi, kanpe
    papa, kanpe tonton, kanpe neve, kanpe kamyon, kanpe taksi, kanpe van, kanpe kamyonet, kanpe moto, kanpe
    yon, rete yon, estope, fe _ estope, fe siy _ kanpe, fe m siy kanpe, fe m siy pou m kanpe, fe m siy rete,
    fe nou siy rete, fe nou siy kanpe, fe l siy kanpe, limen siren, limen limye deye m, mete limye deye m,
    mete siren deye m, mete siren, limen siren deye m, kouri deye m, kouri deye nou, bare l, bare li, bare
    yo, bare wout mwen, bare fre, bare mari, bare kouzen, koupe wout, koupe m wout, koupe wout mwen, kwoke
    m, kwoke nou, kwoke l, fouye m, fouye nou, fouye l, fouye machin, fe m gare, fe nou gare, fe l gare, fe
    m pake, fe l pake, fe m desann, fe nou desann, fe l desann, fe yo desann, fe m soti nan machin, fe nou
    soti nan machin, fe l soti nan machin, fe _ desann nan machin, desann m nan machin, desann nou, rele m
    vini, rele m kote l, pwoche m, aproche m, aproche nou, aproche l, vin sou mwen, vin sou nou, vin sou li,
    entesepte, trap traffic, traffic stop, checkpoint, pwen kontwol, fe yon kontwol, kontwole m, kontwole
    nou, rete m sou, kenbe m sou wout, kenbe wout la pou mwen, kenbe wout pou mwen, kenbe m nan wout, kenbe
    nou nan wout, kenbe nou sou wout, siveye m, swiv m, swiv nou, swiv mwen, suiv m, suiv li, suiv l, kenbe
    m sou, kenbe nou sou, kenbe m pou limye, kenbe m pou vites, kenbe m pou stop
  `,
  ARREST: `
    arete, aret, arestasyon, mete menot, menote, mennote, mete _ menot, mete nan prizon, lage nan prizon,
    mete _ nan prizon, arrete, arte, pran nan kod, mete nan kaso, mete nan selil, nan menot, menot, lage _
    nan prizon, bay prizon, anprizone, detni, femen l, femen li, femen m, femen yo, arete m, arete l, arete
    li, arete yo, akoste, mete l nan kod, mare l, mare, pase _ menot, pase l menot, kenbe, areste, arestey,
    arrest, arrested, arrest li, arrest l, arrete l, mete _ sou kod, anba kod, mete _ anba kod, menote l,
    menote li, menote m, menote yo, menote fre, menote mari, menote pitit, met menot, met menot nan, met _
    menot, mete menot nan, mete menot sou, mete menot nan men, mete menot nan ponyet, pase menot nan, pase
    menot, foure menot, klike menot, kole menot, kole _ menot, mete _ an menot, ak menot, gen menot nan men,
    handcuff*, cuffed, cuff, mete fe nan, mete fe nan men, mete _ fe, deye bawo, mete _ deye bawo, mete _
    nan kaso, mete _ nan kacho, foure _ nan prizon, foure _ nan kacho, jete _ nan prizon, jete _ nan selil,
    foure _ nan selil, femen _ nan selil, femen _ nan prizon, kofre, kofre l, kofre m, kole l ate, kouche l
    ate, kouche _ ate, kloure, kloure l, plake l ate, plake _ ate, jete _ ate, book, booked, booke, book li,
    trape l, trape li, trape yo, trape m, ponpe sou, mete men sou, mete lapat sou, mete lapat, met men sou,
    mete lamen sou, anpwizone, akofe, bay _ prizon, al nan prizon, yo arete, yo pran l arete, pran fre m
    prizon, fe _ prizon, nan garavou, gadavi, gad a vi, under arrest, detenu, detained, detain, entene, ap
    kenbe, ap arete
  `,
  BLOCK: `
    bloke, bloque, fèmen, bare, anpeche machin, anpeche moun pase, mete baryè, mete barye, devye, bouche, fè
    perimèt, perimet, sele, antoure, fe baryè, fe barye, mete machin travè, mete machin nan mitan, pa kite
    machin pase, pa kite pesonn pase, kontwole machin, femen, dirije, ap dirije, kontwole, kanpe trave, mete
    _ trave, pou pesonn pa pase, pou moun pa pase, bouche ri a, bouche lari a, bouche wout la, bouche kafou
    a, bouche katye a, femen lari a, femen ri a, femen wout la, femen blok la, femen kafou a, femen katye a,
    fe kwazad, bare ri a, bare lari a, bare blok la, bare kafou a, bloke ri a, bloke lari a, bloke kafou a,
    bloke blok la, bloke sikilasyon an, bloke trafik la, bloke trafik, bloke wout la, kontwole trafik la,
    kontwole trafik, kontwole sikilasyon an, dirije trafik, dirije trafik la, dirije sikilasyon an, dirije
    machin, devye machin yo, devye trafik la, fe trafik la vire, fe machin yo vire, fe machin vire, voye
    machin yo lot bo, pa kite machin, anpeche trafik, anpeche sikilasyon, anpeche moun antre, anpeche pesonn
    pase, anpeche nou pase, mete kon, mete kon oranj, kon oranj, mete riban, riban jon, mete tep, tep jon,
    caution tape, yellow tape, met barye, mete barikad, monte barikad, barikade, mete kodon, kodon sekirite,
    fe kodon, fe yon kodon, ansekle, sekle, boukle, boukle zon nan, boukle katye a, boukle ri a, fe wonn,
    veye kafou a, veye de bout ri a, nan de bout ri a, nan de bout lari a, road block, roadblock, block la,
    blocked, blocking, kenbe perimet la, fe perimet, kwaze machin yo, mete machin polis nan mitan, pa kite
    oto pase, estope machin yo, estope trafik, bare wout, bare wout la, vire tout machin, vire machin, vire
    machin yo, vire trafik, vire trafik la, voye machin lot bo
  `,
  PUSH_BACK: `
    pouse, pouse _ deye, fe _ rekile, rekile, fe bak, fe moun yo bak, ale deye, kenbe moun yo lwen, kontwole
    foul, foul la deye, elwaye, eloye, fe moun yo ale, pouse foul, gaye foul, kenbe foul, deplase moun, pa
    kite moun pwoche, mete moun yo deye, rale ko, rale ko yo, rale ko nou, rale ko n, retire ko, retire ko
    nou, retire ko yo, ale lakay nou, rete lwen, pa pwoche, kanpe lwen, pa kite moun pase, bay moun baton,
    fose _ fe bak, fose _ rekile, fose moun, fe _ fe bak, fe _ bak, fose _ ale, bak, fe bak de blok, pouse
    moun, pouse moun yo, pouse nou, pouse yo deye, pouse nou deye, pouse _ ale, pouse _ lwen, ranvwaye moun,
    ranvwaye foul la, repouse, repouse foul la, repouse moun yo, repouse nou, fe nou rekile, fe nou bak, fe
    nou fe bak, fe yo rekile, fe foul la rekile, fe foul la bak, fe m rekile, fe m fe bak, fe moun rekile,
    fe moun fe bak, bay bak, bay do, back up, get back, step back, move back, kenbe foul la, kenbe moun yo
    deye, kenbe nou deye, kenbe moun lwen, kenbe moun a distans, kenbe nou lwen, kenbe manifestan, kenbe
    vwazen yo, kontwole foul la, kontwole moun yo, gaye moun, gaye moun yo, gaye foul la, dispese, dispese
    foul la, dispese moun yo, fe foul la dispese, chase moun, chase moun yo, chase nou, chase foul la, kouri
    deye manifestan, deplase foul la, deplase nou, deplase moun yo, retire moun, retire nou, retire moun yo,
    fe moun deplase, fe nou deplase, fe moun yo deplase, mete nou deye, mete nou lwen, mete moun deye, mete
    _ deye liy, deye liy lan, fome yon liy, fome liy, fe yon liy, fe chenn, fe baraj, fe baraj ak ko yo,
    kanpe ant, kanpe nan mitan, mete ko yo nan mitan, anpeche moun pwoche, anpeche nou pwoche, anpeche moun
    filme, anpeche nou filme, anpeche moun apwoche, pa kite moun apwoche, pa kite nou pwoche, pa kite nou
    apwoche, pa kite pesonn pwoche, pa kite pesonn apwoche, pa kite vwazen yo, bay gaz, gaze foul la, voye
    gaz, bay kout baton, kout baton, bouskile, bouskile moun, bouskile nou, mete twotwa, monte sou twotwa,
    fe nou monte sou twotwa, rete sou twotwa, crowd control, rale nou deye, fe rale ko
  `,
  TRANSLATE: `
    tradui, tradwi, entepret*, entèprete, tradiktè, tradikte, sevi entepret, tradiksyon, sevi kom entepret,
    ap entèprete, ap entepret, fe entepret, eksplike an kreyol, eksplike _ an kreyol, di l an kreyol, te
    entepret yo, tradui pou, tradwi pou, tradui bay, tradiksyon pou, entepret pou, entepretasyon,
    interpret*, translat*, translate, pale kreyol pou, pale kreyol pou yo, pale espanyol pou, pale panyol
    pou, pale pou, pale nan plas, poze kesyon an kreyol pou, esplike an kreyol, esplike _ an kreyol, esplike
    _ an panyol, esplike l an kreyol, repete an kreyol, repete _ an kreyol, di _ an kreyol, di an kreyol sa,
    mete an kreyol, mete _ an kreyol, vire _ an kreyol, rann an kreyol, sevi tradikte, sevi kom tradikte, fe
    tradiksyon, fe tradikte, te tradui, te tradwi, jwe wol entepret, bouch pou, sevi bouch pou, sevi bouch,
    pale lang nan pou
  `,
  ENTER: `
    antre, rantre, anndan kay, kraze pot, defonse pot, kase pot, anvayi, anndan apatman, antre anndan,
    rantre anndan, antre lakay, rantre lakay, kraze pot la antre, antre nan kay, antre nan apatman, rantre
    nan kay, rantre nan apatman, antre nan chanm, monte nan apatman, monte nan kay, monte nan twazyem, monte
    anwo, pase pot la, pase nan pot la, travese pot la, penetre, debake nan kay, debake nan apatman, desann
    nan kay, desann lakay, foure ko yo, foure ko, jete pot, jete pot la, jete pot la ate, kase pot la,
    defonse pot la, fose pot, fose pot la, choute pot la, anvayi kay, al anndan, al anndan kay, al nan kay,
    ale anndan, ale nan kay, fouye kay, fouye kay la, fouye apatman, pekizisyon, pekizisyone, fe pekizisyon,
    fe rafle nan kay, went in, went inside, came inside, came in the house, raid kay, te antre, te rantre
  `,
  ASSIST: `
    ede, travay ak, travay avek, kolabore, koopere, akonpanye, eskote, bay kout men, ap ede, bay sipo, bay
    ranfo, k ap travay ak, t ap travay ak, ap travay ak, t ap ede, bay _ kout men, bay ice kout men, ap fe
    travay ak, kole ak, te ede, bay _ sipo, bay _ ed, bay _ asistans, bay asistans, asiste, sekonde, bay _
    fos, bay fos, bay ranfo a, prete men, prete _ men, lonje men bay, bay lamen, bay _ lamen, bay men, bay _
    men, bay yon kout men, bay _ yon kout men, fe ekip, fe ekip ak, mete tet ansanm ak, mete ak, met ak,
    mete men ak, met men ak, mare ak, marye ak, fe yonn ak, fe yon sel ak, mache ak, mache men nan men ak,
    kouvri pou, bay kouveti, bay _ kouveti, bay _ pwoteksyon, bay pwoteksyon, fe sekirite pou, sekirize pou,
    bay _ eskot, helping, helped, assist, assisting, work with, working with, works with, backup, back up
    pou, bay backup, fe back up, fe pati operasyon, patisipe, patisipe nan, patisipe ak, kolabore ak,
    koopere ak, kolaborasyon, kowopere, kowopere ak, an kolaborasyon, tet ansanm, travay kole
  `,
  TALK: `
    pale, pale ak, pale ave, pale avek, pale avè, entewoje, fe entevyou, poze l keksyon, poze l kesyon, we
    l, kesyone, poze keksyon, vizite, diskite, poze _ kesyon, vin poze l kesyon, pale avek li, pale ak li,
    pale ak fre, pale ak mari, vin pale, desann pale, vini pale, al pale, vin we, vin vizite, vin we li,
    rankontre, fe reyinyon, entewoje l, entewoje li, entewoge, entewoge l, kesyone l, kesyone li, kesyone
    fre, kesyone mari, poze l yon bann, poze kesyon, poze li kesyon, poze mari m kesyon, poze fre m kesyon,
    fe entewogatwa, entewogatwa, fe entevyou ak, entevyou, interview, interviewed, questioned, fe l pale,
    fose l pale, fose l siyen, fe l siyen, bat bouch, kose, chita ak, chita pale, te chita ak, poze m
    kesyon, poze nou kesyon, poze yo kesyon
  `,
  SHOW: `
    montre, gen, te gen, genyen, paret, prezante, di gen, te montre, gent, posede, sanble gen, rale yon,
    soti yon, soti ak yon, lonje yon, pote yon, te pote, voye montre, vin ak, vini ak yon, fe we, fe m we,
    fe nou we, fe l we, ban m gade, gen nan men, gen nan men l, kenbe yon, di yo gen, di l gen, di te gen,
    di yo te gen, fe paret, prezante yon, nonmen, pale de, pale sou yon, had a, has a, show, showed
  `,
  THREAT: `
    menas, menase, osnon, sinon, si w pa, si ou pa, l ap, m ap, lap, map, avèti, aveti, di _ y ap, di y ap,
    di t ap, di _ t ap, di _ yo pral, di yo pral, l pral, fe chantaj, mennase, di _ si, di si, di _ si _ pa,
    menase m, menase l, menase nou, menase yo, ap menase, te menase, manase, fe m menas, fe nou menas, fe
    menas, fe presyon, fe presyon sou, fe m pe, fe nou pe, fe m chantaj, fe nou chantaj, chantaj, avise m,
    aveti m, aveti nou, aveti l, pwomet, pwomet m, di m si m, di nou si nou, di l si l, di m si, di nou si,
    di l si, di li si, si m pa, si nou pa, si l pa, si li pa, otreman, odinman, sinon m ap, osinon, oswa,
    oswa m ap, oubyen m ap, oswa l ap, pinga, pinga ou, veye ko w, veye zo w, veye zo, w ap we, w ap peye
    sa, threat*, threaten*, threatening, li pral, di m li pral, di l li pral
  `,
  LET_IN: `
    kite, kite m, pemet, pèmèt, louvri pot, bay akse, fe antre, fè antre, mennen, ouvri, fe _ pase, fe pase,
    fe _ antre, fe _ rantre, kite _ antre, kite _ pase, kite _ rantre, kite _ desann, kite _ monte, kite yo
    antre, kite yo pase, louvri, louvri pot bay, louvri pot ba, louvri pot pou, ouvri pot pou, ouvri pot
    bay, louvri barye, louvri barye a pou, debloke pot, debare pot, debare pot la, bay kle, ba _ kle, prete
    kle, bay badj, envite, eskote, otorize, bay otorizasyon, bay dwa, ba _ dwa, swipe, buzz, buzz li, let _
    in, let them in
  `,
  WRITE_UP: `
    fe yon rapo, fe rapo, ekri rapo, ekri yon rapo, rapo, rapote, ekri, di li nan gang, mete l kom, mete l
    tankou, make l kom, ekri l kom, di l nan gang, anrejistre, siyale, fe dosye, fe yon dosye, louvri dosye,
    louvri yon dosye, louvri dosye sou, ranpli rapo, ranpli yon rapo, ranpli yon fom, ranpli fom, redije,
    redije rapo, fe yon incident report, incident report, write up, wrote up, wrote, fe papye sou, mete non
    l, mete non li, mete non m, mete non pitit, mete non neve, mete non fre, met non, met non l, met non li,
    mete non, make non, make non l, make non m, note non, note, pran not, pran non, make nan, make _ nan,
    make _ sou, ajoute, ajoute l, ajoute non, ajoute _ nan, klase l, klase li, klase _ kom, klase kom, klase
    tankou, etikete, mete etiket, mete etiket sou, label, labeled, flag, flagged, tag, idantifye l kom,
    idantifye kom, idantifye _ kom, trete l kom, trete l tankou, di se gang, di se manm gang, di l se manm
    gang, di li fe pati gang, di l fe pati gang, di pitit mwen nan gang, di pitit mwen fe pati gang, akize l
    kom, fe pwose vebal, pwose vebal
  `,
  SHARE: `
    pataje, bay, ba, voye, pase, mete, nan sistem, itilize, ap itilize, pral nan, ale nan, prale nan, akse,
    te voye, antre nan, ranje nan, mete _ nan, met, mete non, konekte, konekte ak, voye nan, voye bay,
    transmet, transmet bay, pase bay, pase nan, rive nan, rive jwenn, tonbe nan, tonbe nan men, prale, pral
    jwenn, ale jwenn, ale tou dwat nan, ale dwat nan, ale kay, foure nan, chaje nan, upload, upload nan,
    shared, share, sharing, access, gen akse, gen akse ak, jwenn akse, ka we, ka gade, ka li, vin gade nan,
    gade nan, fouye nan, chache nan, rechech nan, fe rechech, antre done, mete done, mete tout done,
    sinkwonize, lye ak, mache ak, itilize done, pran done nan, tire done, jwenn nan
  `,
  SET_UP: `
    denonse m, denonse nou, denonse l, denonse, vann mwen, vann nou, konplo, plan an, fe depote, fe yo
    depote m, depote m, depote nou, depote m, fe depote m, depote, ranje sa, ranje kou a, nan konplo, ranje
    sa avek, konplote, fe konplo, planifye sa, fe ice vini, fe imigrasyon vini, fe yo depote, fe l depote,
    fe yo depote l, fe yo depote nou, fe ice pran, fe imigrasyon pran, fe ice pran m, fe ice pran nou, fe
    ice vin pran, fe imigrasyon vin pran, fe imigrasyon vin chache, fe ice vin chache, fe yo vin pran m, fe
    yo vin chache m, fe yo vin pran nou, fe yo pran m, fe yo pran nou, fe m tounen ayiti, voye m tounen
    ayiti, voye nou tounen ayiti, voye m ayiti, voye nou ayiti, voye m tounen, voye nou tounen, voye ice
    sou, voye imigrasyon sou, voye ice sou nou, voye ice sou mwen, voye imigrasyon sou nou, voye imigrasyon
    sou mwen, lage ice sou, lage imigrasyon sou, lage ice deye, lage imigrasyon deye, mete ice sou, mete
    imigrasyon sou, mete ice deye, mete imigrasyon deye, voye ice deye, voye imigrasyon deye, lage ice sou
    nou, lage ice sou mwen, mete imigrasyon sou do, mete ice sou do, mete ice nan ko, mete imigrasyon nan
    ko, fe imigrasyon tonbe sou, fe ice tonbe sou, denonse m bay, denonse nou bay, denonse l bay, trayi m,
    trayi nou, trayi, vann mwen bay, vann nou bay, vann mwen ba, ranje ak ice, ranje ak imigrasyon, ranje sa
    ak, antann li ak, antann yo ak, fe konfyans ak ice, fe yon kou, fe kou, jwe m, pyeje, pyeje m, pyeje
    nou, tann pyej, tann yon pyej, pare pyej, fe m pyej, pran m nan pyej, pran nou nan pyej, set up, set m
    up, set nou up, set me up, snitch, snitched, report m bay, report nou bay, rapote m bay, rapote nou bay,
    rapote l bay, rapote m, rapote nou
  `,
  KNEW: `
    te konnen, konnen, kijan _ fe konnen, kouman _ fe konnen, kijan _ konnen, kouman _ konnen, ki jan _ fe
    konnen, koman _ fe konnen, te gentan konnen, gen non, te gen adres, konn adres, konn non, konn, gen
    adres, te gen tout enfo, te konn, te gen tout sa m, te gen tout sa, te gen sa m te, te gen non, te gen
    foto, te gen nimewo, te gentan gen, gentan gen, gentan konnen, gentan konn, deja konnen, deja konn, te
    deja konnen, te deja konn, deja genyen, te deja gen, deja gen, te gen tout, konn tout, konnen tout, te
    konnen tout, te konn tout, ki jan _ konn, kijan _ fe konn, kouman _ fe konn, kote yo jwenn, ki kote yo
    jwenn, kote _ jwenn, ki moun ki ba yo, kiyes ki ba yo, ki jan yo jwenn, kijan yo jwenn, kouman yo jwenn,
    site non, rele m pa non, rele l pa non, rele li pa non, rele m sou non, rele l sou non, te gen non m, te
    gen adres mwen, knew, knows, okouran, te okouran
  `,
  STAGE: `
    itilize, sevi ak, reyini, pake, rasanble, kanpe, mete kan, òganize, oganize, chita, ap pake, stasyone,
    ranpli, plen, okipe, itilize kom baz, fe baz, fe baz yo, fe kan, kanpe baz, kanpe baz yo, mete baz,
    monte baz, monte kan, baz yo, sevi kom baz, gare, te gare, ap gare, gare machin, gare machin yo, gare
    tout machin, pake machin, pake machin yo, pake van, estasyone, estasyone machin, estasyone van, park,
    parked, parking, staged, staging, staj, rankontre, fe rasanbleman, fe reyinyon, mete machin, mete machin
    yo, mete van yo, kite machin, kite machin yo, kite van yo, fe operasyon, fe briefing, pare ko yo, pare
    operasyon, oganize operasyon, chanje rad, mete rad yo, abiye, tann nan, ap tann nan, enstale, enstale ko
    yo, enstale yo, pran pozisyon, deplwaye, debake, ranje machin, liy machin
  `,
  CALL_911: `
    rele 911, te rele 911, rele nevenonz, nou rele 911, m rele 911, rele nevan en, rele 9 1 1, rele nef en
    en, nou te rele 911, m te rele 911, mwen te rele 911, vwazen rele 911, moun rele 911, yo rele 911, yon
    moun rele 911, madanm mwen rele 911, fre m rele 911, rele ijans, rele sekou, rele anbilans, rele lapolis
    vin ede, rele polis pou ede, te fe 911
  `,
  CALM: `
    kalme, kalme moun, mete lape, kenbe lape, pwoteje, anbilans, pou pesonn pa blese, premye swen, we si nou
    byen, we si tout moun byen, mete lod, asire tout moun an sekirite, pou moun pa blese, veye moun pa
    blese, asire ke moun pa blese, asire pesonn pa blese, pou veye, pou pesonn pa pran kou, bay premye swen,
    kalme sitiyasyon, kalme sitiyasyon an, kalme moun yo, kalme foul la, fe moun yo kalme, fe moun kalme, fe
    moun yo poze, fe tout moun kalme, fe tout moun poze, di moun yo kalme, di nou kalme, di tout moun kalme,
    separe moun, separe moun yo, separe yo, mete yo dako, kenbe lod, fe lape, asire sekirite, asire sekirite
    moun, asire sekirite tout moun, pou sekirite moun, pou sekirite nou, pou sekirite piblik, pou sekirite
    tout moun, veye sekirite, veye pou pesonn pa blese, veye pou moun pa blese, pou pesonn pa frape, pou
    moun pa pran kou, pou anyen pa rive, pou pesonn pa mouri, mande si nou byen, mande si pesonn blese,
    mande si tout moun ok, we si pesonn blese, we si moun blese, we si nou ok, pran swen, bay swen, bay
    premye sekou, premye sekou, rele anbilans pou, ede moun ki tonbe, ede dam nan leve, ede moun blese, leve
    moun ki tonbe, kanpe sou kote selman, kanpe lwen selman, kanpe gade selman, gade selman, sekirite
    selman, pwoteje moun, pwoteje moun yo, pwoteje nou, pwoteje timoun yo, pou pwoteje moun, keep the peace,
    calm down, desann tansyon, bese tansyon
  `,
  FOUND: `
    jwenn, te jwenn, sezi, sot jwenn, vann, ap vann, konfiske, pran dwog, kenbe _ ak, bare ak, bare l ak,
    bare _ ak, bare yo ak, pran l ak, pran _ ak, kenbe l ak, kenbe li ak, jwenn sou li, jwenn lakay, jwenn
    anndan, jwenn nan machin, dekouvri, te sezi, seize, found, selling, fe komes, ap fe komes, ap fe trafik,
    fe trafik, trafike, distribye
  `,
  CHARGED: `
    akize, akize l, pousuiv, pouswiv, akizasyon pou, kondane, dosye pou, yo cheche l pou, ankete sou, arete
    pou, akize l pou, akize li pou, akize yo pou, akize m pou, enkilpe, enkilpasyon, enkilpe l, chaje l,
    chaje l pou, chaje l ak, chaje li ak, charged, charged with, charge l ak, pran chaj pou, gen chaj pou,
    te gen chaj, gen chaj, mete chaj sou, mete chaj, depoze chaj, pote chaj, pousuit, pouswit, anba pousuit,
    jije pou, pase tribinal pou, kondane pou, resevwa santans pou, koupab, rekonet koupab, plede koupab,
    konvenk, wanted pou, y ap chache l pou, yo t ap chache l pou, anket sou, ap fe anket sou, fe anket sou
  `,
  SIGNED: `
    siyen, siyati, signe, siyen pa, ki siyen, te siyen, siyati pa, gen siyati, pote siyati, poze siyati, met
    siyati, te mete siyati, bay lod, emet, te emet, otorize, apwouve, sign, signed, sinyen
  `,
  WANTS: `
    vle l, bezwen l, ap chache l, ap vini pou li, vin chache l, sou wout, vle li, vle m, vle yo, bezwen li,
    ap cheche l, chache l, ap tann li, ap vin chache l, ap vini, ap vin, pral vini, ap vin pran l, vle fre,
    vle mari, vle pitit, vle papa, mande li, mande l, reklame l, reklame li, enterese, enterese nan li, ap
    vin pou li, ap vini chache l, ap vini chache li, ap vini pran l, ap vini pran li, ap vin chache li, ap
    vin chache m, pral vin chache, pral vin pran, pral vini chache, ap vin pran w, ap vin chache w, ap vin
    pran li, pou vin pran l, pou vin chache l, pou vin chache li, pou vin pran li, sou chemen, an route,
    anwout, an wout, on the way, on their way, prale vin, deyo ap tann li, wants him, wants her, bezwen fre,
    bezwen mari, bezwen pale ak li
  `,
  BRING: `
    fè vini, mennen, fe _ vini, fe vini, fe, fe _ vin, fe vin, voye chache, al chache, mennen _ vini, vini
    ak, vin ak, fe _ debake, fe debake, fe desann, fe rive, atire
  `,
} as const satisfies Partial<Lexicon>;
