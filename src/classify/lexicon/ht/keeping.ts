import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: keeping, taking, handing over, letting go. */
export const keeping = {
  KEEP: `
    yo di tann, yo di nou tann, yo di l tann, yo di m tann, di tann, mande tann, di nou tann, di l
    tann, kenbe, toujou kenbe, toujou la, toujou nan prizon, toujou anndan, fe _ tann, fe _ chita,
    fe _ rete tann, fe l tann, fe l tann, fe l chita, chita tann, anpeche l soti, anpeche _ soti, pa
    vle kite l soti, refize lage, refize kite, fe reta, bloke l nan, pa vle lage, pa vle lage l,
    toujou femen, kenbe _ anko, plis toujou, kite _ tann, di _ tann, toujou gen li, kite l chita,
    gade l nan prizon, gade l plis, refize lage l, pa ka soti, p ap ka soti, pa kapab soti, pa ka
    lage, pa ka lage l, pa t ka soti, pa ka kite, p ap lage, p ap lage l, pa pral soti, pa gen dwa
    soti, pa soti, pa t soti, poko lage, poko soti, poko lage l, pa ko lage, pa ko soti, pako lage,
    pako soti, pa janm lage, pa janm soti, pa t vle lage, yo gade l, kite l tann, fe _ pase nwit, fe
    l domi, toujou nan men lapolis, toujou nan estasyon, bloke l, bloke li, retni, fe l ret tann,
    ret tann, refize kite l soti, refize kite li soti, bare pot la, di _ rete tann, di _ ret tann,
    refize lage li, refize ba l soti, yo di l ret tann, di li tann, yo di li tann, jou anplis, edtan
    anplis, yon jou anplis, fe _ rete, zetan anplis, nwit anplis, yo kontinye kenbe, kontinye kenbe,
    rete kenbe, gade l, gade li, gade fre, gade mari, gade papa, gade pitit, gade kouzen, gade _ nan
    prizon, gade _ nan selil, gade _ anko, gade _ anplis, pa vle ba l soti, pa vle ba li soti, pa
    vle kite li soti, pa vle kite _ soti, pa vle kite _ ale, pa vle lage li, pa vle lage m, pa vle
    lage yo, pa vle lage fre, pa vle lage mari, pa vle libere, refize louvri pot, refize louvri pot
    la, refize ouvri pot, pa vle louvri pot, pa vle louvri pot la, refize libere, refize libere l,
    refize kite l ale, refize kite li ale, pa kite l soti, pa kite l sot, pa kite li soti, pa kite l
    ale, pa kite li ale, pa kite m soti, pa kite m ale, pa t kite l soti, pa t kite li soti, pa t
    kite l ale, pa t kite m ale, pa t kite m soti, pa ba l soti, pa ba li soti, pa louvri pot la, pa
    lage l, pa lage li, pa lage m, pa t lage, pa t lage l, pa t lage li, pa libere l, pa libere li,
    pa t libere, p ap libere, p ap kite l soti, p ap kite l ale, p ap kite li ale, p ap lage li, di
    _ rete chita, di _ ret chita, rete chita la, ret chita la, di ret la, di rete la, di _ rete la,
    di _ ret la, di rete chita, fe _ chita la, fe _ ret chita, fe l ret chita, fe l rete chita, fe l
    rete la, fe l ret la, fe l pase nwit, fe l domi nan, fe _ domi, pase nwit anko, pase nwit la,
    pase nwit nan, te pase nwit, domi nan estasyon, domi nan selil, toujou anba kod, toujou bare,
    toujou kenbe l, toujou kenbe li, toujou pa lage, toujou pa lage l, toujou pa lage li, toujou pa
    soti, toujou pa kite, toujou pa vle lage, toujou gen l, toujou genyen l, toujou gen fre, toujou
    gen mari, toujou nan men yo, toujou nan selil, toujou nan komisarya, toujou nan kacho, toujou
    nan kaso, toujou locked, toujou chita la, toujou la dedan, toujou ladan, toujou andedan, toujou
    deye bawo, bloke nan estasyon, bloke nan prizon, bloke nan selil, bloke l la, bloke li la, bloke
    _ nan estasyon, kole nan estasyon, kole nan selil, kole nan prizon, kole l la, lonje tan,
    ralonje, pwolonje, trennen pye, trennen pye yo, trennen pou lage, fe _ tann plizye, fe _ tann
    nan, fe yo tann, fe m tann, fe nou tann, fe fre m tann, fe mari m tann, fe _ mize, mize ak, pran
    tan pou lage, pa te vle lage, pa te lage, pa te kite, poko vle lage, poko kite, poko kite l
    soti, poko kite l ale, poko libere, poko ba l soti, edtan siplemante, edtan deplis, edtan an
    plis, zedtan anplis, jou deplis, jou an plis, jou siplemante, nwit deplis, yon nwit anplis, yon
    lot nwit, yon lot jou anko, anko yon jou, anko yon nwit, held, hold li, hold l, kept, keep li,
    locked up, hold up, retni l, retni li, retni m, met an atant, mete an atant, an atant, sispann
    liberasyon, anile liberasyon, bloke liberasyon, bloke soti, olye yo kite l ale, olye yo lage l,
    olye yo lage li, olye yo kite l al, olye yo kite l soti, olye yo kite li ale, mete l chita, mete
    li chita, mete m chita, mete yo chita, mete fre m chita, mete mari m chita, mete _ chita, mete l
    chita nan yon, mete l nan yon chanm, mete li nan yon chanm, mete l nan yon ti chanm, fe l chita
    nan, fe l chita nan yon, fe li chita, fe li tann, fe li rete, fe m chita, fe m rete, fe m rete
    la, fe m ret la, fe m ret tann, fe m rete tann, fe nou rete la, fe n tann, fe n chita, fe n
    rete, fe nou chita, fe yo chita, fe fre m chita, fe mari m chita, kite m chita, kite l chita
    nan, kite li chita, kite nou chita, kite _ chita, kite l nan selil, kite li nan selil, kite l
    nan prizon, kite l la, kite l domi, kite li domi, kite l pase nwit, bare pot, bare pot la sou,
    bare pot tribinal, bare pot tribinal la, bare wout la sou li, femen pot, femen pot la sou li,
    femen pot la sou, femen pot sou, femen pot la dye, femen l nan, femen li nan, femen l nan yon ti
    chanm, femen l nan yon chanm, femen l nan yon sal, refize ba l rad, refize ba l rad li, refize
    ba li rad, refize ba li rad li, refize ba l afe, refize ba l afe li, refize ba li afe, refize ba
    l bagay, refize ba l papye soti, refize ba li papye soti, refize siyen papye, refize siyen papye
    soti, refize fe l soti, refize fe li soti, refize ouvri, refize debare, refize kite m soti,
    refize kite m ale, refize lage m, refize lage yo, refize lage fre, refize lage mari, refize lage
    pitit, refize lage papa, pa vle lage papa, pa vle lage pitit, pa vle lage kouzen, pa vle lage
    tonton, pa vle lage neg, pa vle kite, pa vle kite l, pa vle kite m, pa vle kite mari, pa vle
    kite fre, pa vle ba, pa vle fe l soti, pa vle fe li soti, pa fe l soti, pa t fe l soti, pa janm
    kite, pa janm kite l soti, pa janm lage l, pa janm lage li, pa janm ba l, pa kite m, pa lage
    fre, pa lage mari, pa lage pitit, pa lage papa, pa lage kouzen, pa lage tonton, pa lage moun, pa
    lage moun nan, pa lage msye, pa lage nou, pa t lage m, pa t lage fre, pa t lage mari, pa t lage
    papa, pa t lage pitit, pa t lage msye, p ap lage fre, p ap lage mari, p ap lage m, p ap lage yo,
    p ap ba l ale, p ap ba li ale, p ap kite m ale, p ap kite m soti, p ap lage msye, pa ka ba l
    ale, pa ka lage li, pa ka lage m, pa ka kite l ale, pa ka kite l soti, pa ka kite li ale, pa ka
    kite li soti, pa gen dwa lage, pa gen dwa lage l, l pa ka ale, li pa ka ale, m pa ka ale, li pa
    ka soti, l pa ka soti, li pa gen dwa soti, li pa gen dwa ale, l pa gen dwa ale, pa prale okenn
    kote, p ap ale okenn kote, pa pral okenn kote, pa pral okenn bo, p ap ale okenn bo, ou p ap ale,
    ou pa prale, w pa prale, w p ap ale, w p ap soti, ou p ap soti, ou pa soti, ou pa ka soti, ou pa
    ka ale, w pa ka ale, not so fast, not going anywhere, can t leave, cannot leave, cant leave, won
    t let him go, wont let him go, won t let her go, wont let her go, won t let him out, wouldn t
    let him go, would not let him go, wouldnt let him go, didn t let him go, didnt let him go,
    keeping him, keeping her, keep him, keep her, kept him, kept her, holding him, holding her,
    holding my, held him, held her, held my, still holding, still has him, still have him, still
    inside, still locked up, rete kenbe l, rete kenbe li, kontinye kenbe l, kontinye kenbe li, kenbe
    l toujou, kenbe li toujou, kenbe m toujou, kenbe fre m toujou, kenbe l pi lontan, kenbe li pi
    lontan, kenbe m pi lontan, kenbe l plis, kenbe l anplis, kenbe li anplis, kenbe l yon lot, kenbe
    l yon jou, kenbe l yon nwit, kenbe l de jou, kenbe l twa jou, kenbe l de zetan, kenbe l twa
    zetan, kenbe l pandan, kenbe li pandan, kenbe l pou anyen, kenbe l la, kenbe li la, kenbe l nan,
    kenbe li nan, kenbe l anba kod, ap kenbe l, ap kenbe li, toujou ap kenbe, toujou ap tann pou yo
    lage l, toujou anba, toujou nan prizon an, toujou nan estasyon an, toujou nan chanm nan, toujou
    fre, toujou pa deyo, pa deyo, poko deyo, pa ko deyo, li poko deyo, l poko deyo, li pa janm deyo,
    pa janm rive deyo, pa we l soti, pa janm we l soti, soti a pa fet, pa fe l ale, gade l nan, gade
    li nan, gade l la, gade li la, gade l toujou, gade _ toujou, gade li plis, gade madanm, gade
    tonton, gade neve, gade msye, gade nou, sere l, sere li, sere l nan, sere fre, sere mari, sere
    m, fome l, bloke fre, bloke mari, bloke m nan, bloke l pou, bloke l pandan, bloke li pandan,
    retade, retade l, retade li, retade soti, retade liberasyon, mete reta, pran reta, fe espre, fe
    espre kenbe, fe espre pa lage, mize lage, mize pou lage, mize pou yo lage, mize anpil pou, met
    sou hold, mete sou hold, mete l sou hold, mete li sou hold, kite l sou hold, an reta, on hold,
    kite l an atant, sou ban an ap tann, sou yon ban ap tann, chita sou yon ban, chita sou ban an ap
    tann, di l rete la, di li rete la, di m rete la, di l ret la, di l ret chita, di li ret chita,
    di l rete chita, di l tann la, di m tann la, di l pa deplase, di l pa bouje, di l pa ka ale, di
    li pa ka ale, di m pa ka ale, di l p ap soti, di li p ap soti, di l pa prale, di li pa prale, di
    l pa ka soti, di li pa ka soti, mete l nan yon selil, mete li nan yon selil, mete _ nan yon
    selil, mete l nan yon sal, mete li nan yon sal, kanpe l nan pot la, kanpe li nan pot la, kanpe m
    nan pot la, kanpe l nan pot, di yo tann, men ret la, men rete la, men ret tann, men rete tann,
    men ret chita, men rete chita, di l chita, di li chita, di m chita, di yo chita, di nou chita,
    di mari m chita, di fre m chita, kenbe m sou, pa ouvri pot la, pa ouvri pot la pou li, pa ouvri
    kadna, pa ouvri kadna a, p ap soti jodi a, pap soti jodia, p ap soti jodia, moun nan rete, moun
    nan rete anndan, domi anndan, domi anndan an, domi andedan, domi nan prizon, domi nan prizon an,
    domi nan prizon an anko, domi nan selil yo anko, poko ka soti, li poko ka soti, l poko ka soti,
    pot la femen, men pot la femen, pot la rete femen, pot rete femen, l ap rete la, l ap rete
    anndan, li rete anndan, l rete anndan, ret anndan, rete anndan, ret andedan, rete andedan, ret
    anndan an, rete anndan an, ret anndan kanmenm, kenbe l kanmenm, kenbe li kanmenm, kenbe l
    poutan, kenbe li poutan, kenbe _ kanmenm, kenbe _ poutan, kenbe _ malgre sa, kenbe l anko, kenbe
    li anko, kenbe l apre, kenbe li apre, kenbe l apre jou a, kenbe _ apre jou a, kenbe l femen,
    kenbe li femen, kenbe vwazin nan, kenbe vwazin nan toujou, sere kouzin, sere kouzin mwen, sere
    kouzen, sere vwazin, sere vwazin nan, sere tonton, sere papa, sere pitit, sere zanmi, sere
    kliyan, sere bofre, sere l kanmenm, sere l anko, sere l poutan, poko lakay, li poko lakay, l
    poko lakay, deye fe, toujou deye fe, toujou deye barye, l la toujou, li la toujou, remete l
    anndan, remete li anndan, remete l nan selil, remennen l nan selil, remennen l anndan, remennen
    li nan selil, mennen l tounen nan selil, mennen li tounen nan selil, mennen l tounen anndan,
    voye l tounen nan selil, tounen ak li nan selil, tounen avel nan selil, non l pa sou lis soti a,
    pa sou lis soti, pa voye l ale, yo di li rete, yo di l rete, a 8e diswa li anndan, li anndan
    toujou, pa kite papa m ale, pa kite mari m ale, pa kite fre m ale, pa kite pitit mwen ale, pa
    kite kouzen m ale, pa kite kouzin mwen ale, pa kite madanm mwen ale, pa kite manman m ale, pa
    kite tonton m ale, pa kite bofre m ale, pa kite vwazin nan ale, pa lage ko l, pa lage kliyan m,
    pa lage kouzin, pa lage vwazin, pa lage vwazin nan, pa lage zanmi, kenbe _ pou yon lot manda,
    kenbe l pou yon lot manda, kenbe li pou yon lot manda, kenbe _ pou yon lot ka, kenbe l pou yon
    lot ka, kenbe _ pou lot manda, kenbe _ pou pwobasyon, kenbe _ pou probation, kenbe _ pou yon
    dezyem ka, kenbe _ pou yon vye manda, sere fre m, sere mari m, sere papa m, sere manman m, sere
    pitit mwen, sere kouzen m, sere tonton m, sere matant mwen, sere bofre m, sere neve m, sere
    madanm mwen, sere zanmi m, sere kliyan m, sere vwazen an, sere msye, pa lage fre m, pa lage mari
    m, pa lage papa m, pa lage manman m, pa lage pitit mwen, pa lage kouzen m, pa lage kouzin mwen,
    pa lage tonton m, pa lage matant mwen, pa lage bofre m, pa lage neve m, pa lage madanm mwen, pa
    lage zanmi m, pa lage vwazen an, toujou kenbe fre m, toujou kenbe mari m, toujou kenbe papa m,
    toujou kenbe manman m, toujou kenbe pitit mwen, toujou kenbe kouzen m, toujou kenbe kouzin mwen,
    toujou kenbe tonton m, toujou kenbe matant mwen, toujou kenbe bofre m, toujou kenbe neve m,
    toujou kenbe madanm mwen, toujou kenbe zanmi m, toujou kenbe kliyan m, toujou kenbe vwazin nan,
    toujou kenbe vwazen an, toujou kenbe msye, gade fre m anndan, gade mari m anndan, gade papa m
    anndan, gade manman m anndan, gade pitit mwen anndan, gade kouzen m anndan, gade kouzin mwen
    anndan, gade tonton m anndan, gade matant mwen anndan, gade bofre m anndan, gade neve m anndan,
    gade madanm mwen anndan, gade zanmi m anndan, gade kliyan m anndan, gade vwazin nan anndan, gade
    vwazen an anndan, gade msye anndan, kenbe _ pou ice, kenbe _ pou imigrasyon, kenbe _ jis ice,
    kenbe _ jis imigrasyon, kenbe _ jouk ice, kenbe _ jouk imigrasyon, kenbe _ jiska ice, kenbe _
    jiskaske ice, kenbe _ jiskaske imigrasyon, kenbe _ an atandan ice, kenbe _ an atandan
    imigrasyon, kenbe _ anvan ice, kenbe _ anvan imigrasyon, kenbe _ ap tann ice, kenbe _ ap tann
    imigrasyon, kenbe _ pou ajan, kenbe _ pou federal yo, kenbe _ pou tann ice, kenbe _ pou tann
    imigrasyon, fe l rete, fe nou rete, fe yo rete, fe fre m rete, fe mari m rete, pa kite _ ale, pa
    kite _ soti, pa kite _ rantre lakay, pa lage _ anko, ap kontinye kenbe, di fre m l ap tann, di
    mari m l ap tann, di nou l ap tann, di m l ap tann, di l ap tann, pa fe _ soti, pa voye _ ale,
    voye _ tounen nan selil, mennen _ tounen nan selil, remennen _ nan selil, remennen _ anndan,
    kite _ nan selil, kite _ anndan, kite _ nan kacho, remete _ nan selil, remete _ anndan, poko we
    l deyo, pa ko lage l, poko lage li, poko lage fre m, poko lage mari m, refize ouvri pot la,
    derefize lage l, hold pwobasyon, hold probation, probation hold, hold parol, parole hold, hold
    lot eta, hold lot vil, hold yon lot tribinal, pwobasyon mete hold, probation mete hold,
    probation mete yon hold, pwobasyon mete yon hold, probation mete yon hold sou li, pwobasyon mete
    yon hold sou li, kenbe l pou sa, kenbe li pou sa, kenbe l pou yo, kenbe _ pou sa, domi anndan an
    yon lot nwit, chita anndan toujou, sa pa chanje anyen
  `,
  STILL: `
    toujou, malgre, menmsi, poko soti, jiska prezan, poko lage, menm apre, l ap rete toujou, rete la
    toujou, toujou pa, pou jis kounye a, jis kounye a, jis jodi a, jiska kounye a, jiskounye a, jounen
    jodi a, depi le sa, depi le sa a, depi maten, depi ye, depi ye swa, depi twa jou, depi de jou,
    still, pi ta toujou, men li toujou, l toujou, li toujou, rete la, ret la, toujou la, toujou ladan,
    rete ladan, jouk jodi a, jouk jodi, jouk kounye a, jis jounen jodi a, jiska jodi a, jiska jodi, menm
    apre sa, apre tout sa, poutan, malgre sa, kwak, kwake, byenke, depi lendi, depi madi, depi mekredi,
    depi jedi, depi vandredi, depi samdi, depi dimanch, depi yon jou, depi twa zetan, depi de zetan,
    depi 2 jou, depi 3 jou, depi 4 e, depi 3 e, depi 5 e, depi 6 e, depi ye maten, depi avan ye, plis
    pase, pase tout nwit, tout nwit lan, tout lannwit, toute nwit
  `,
  LET_GO: `
    lage, lage l, lage l, lage m, lage nou, lage yo, kite _ ale, kite _ soti, kite l ale, kite m
    ale, kite nou ale, kite yo ale, kite l soti, kite l soti, kite l ale, libere, ban m ale, ale
    lakay, tounen lakay, voye m ale, voye nou ale, voye l ale, ban m yon avetisman, yon avetisman,
    retounen lakay, lage li, kite li ale, kite li soti, ban l ale, ban li ale, ban n ale, kite n
    ale, kite n pati, kite m pati, kite l pati, kite yo soti, lage touswit, kite _ rantre lakay,
    kite _ pati, voye l lakay, soti touswit, soti menm jou a, soti san pwoblem, li soti san pwoblem,
    soti byen, relache, relaxe, relaxe l, delage, lage fre, lage mari, lage papa, lage pitit, lage
    kouzen, lage madanm, lage bofre, lage tonton, lage neve, libere l, libere li, libere m, libere
    yo, libere fre, libere mari, kite _ ale lakay, kite _ tounen, kite _ rantre, kite _ kite, kite _
    fe wout li, kite m fe wout mwen, kite l fe wout li, kite nou fe wout nou, kite m vire do m, kite
    nou rantre, kite m rantre, kite l rantre, voye _ ale, voye _ lakay, voye _ tounen lakay, voye l
    al lakay, voye m lakay, voye nou lakay, voye li lakay, di m ale, di l ale, di li ale, di m met
    ale, di nou met ale, di l met ale, di m m ka ale, di nou nou ka ale, ba l soti, ba li soti, ba l
    ale, ba li ale, ba yo ale, ba nou ale, ban nou ale, ban m soti, ouvri pot pou li, louvri pot pou
    li, louvri pot la pou li, louvri pot la ba li, mete l deyo, soti nan men yo, soti le menm jou,
    soti menm le a, soti lamenm, soti la menm, lage l lamenm, lage l la menm, lage l menm le a, lage
    l menm kote a, lage l menm kote, lage li touswit, lage li menm kote, lage l trapde, soti trapde,
    san reta, san mize, al lakay li, al lakay yo, al lakay mwen, al lakay nou, al lakay, rantre
    lakay, rantre lakay li, rantre lakay mwen, rantre lakay nou, tounen lakay li, released, release,
    release li, release l, let go, let him go, let her go, freed, kite _ al lakay, kite l al lakay
    li, kite li al lakay li, kite m al lakay mwen, kite m al fe, kite nou al, kite l al, kite li al,
    kite m al, kite yo al, kite li pati, kite l fe chemen l, kite m fe chemen m, kite m kontinye,
    kite nou kontinye, kite l kontinye, kite m kontinye wout, kite m fe wout, kite fre m ale, kite
    mari m ale, kite pitit mwen ale, kite papa m ale, kite fre m soti, kite mari m soti, kite moun
    nan ale, kite msye ale, lage l lakay, lage l menm le, lage l menm jou a, lage li menm jou a,
    lage l menm jou, lage l apre, lage li apre, lage m apre, lage l deyo, lage li deyo, lage msye,
    lage mesye, lage nou menm le, lage tout moun, lage neg la, lage moun nan, lage dam nan, lage
    manman, lage zanmi, lage vwazen, lage se m, libere papa, libere pitit, libere kouzen, libere
    msye, libere nou, soti kite, vin lakay li kite, vin lakay kite, lakay li kite, ale lakay li
    kite, al lakay li kite, li kite, libe kou rat legliz, soti lib, soti libelibe, soti kou yon gran
    moun, soti sou de pye l, soti sou pye l, tounen lakay menm jou, rantre lakay menm jou, rantre
    lakay menm aswe, domi lakay li, domi lakay, al domi lakay li, manje lakay li, soti san reta,
    soti trankil, ale trankil, san pwoblem ale, ban m avetisman, ban m yon warning, yon warning, ban
    m warning, ba l yon warning, ba l yon avetisman, ba li yon avetisman, sove ak yon avetisman, sot
    ak yon avetisman, ale ak yon avetisman, warning selman, verbal warning, avetisman selman, ban m
    papye m tounen, ban m lisans mwen tounen, remet mwen lisans mwen, renmet mwen lisans mwen, di m
    bon wout, di m ale an pe, di m kondi dousman, let me go, let us go, let them go, let him leave,
    let her leave, released him, released her, released me, sent him home, sent me home, you can go,
    u can go, free to leave, walked out, go home, deyo _ minit apre, deyo _ minit, deyo menm le a,
    deyo lamenm, deyo touswit, lib lamenm, lib la menm, lib menm le a, lib touswit, soti deyo vit,
    soti deyo vit vit, soti vit, soti vit vit, soti deyo lamenm, pot la ouvri menm le a, gen tan nan
    machin mwen, gentan nan machin mwen, gentan deyo, gen tan deyo, mache sot, mache soti, kouzin
    mwen nan bra m, fre m nan bra m, pitit mwen nan bra m, nan bra m, pa kenbe l yon minit, pa kenbe
    l yon minit anplis, pa kenbe li yon minit, pa kenbe l menm yon minit, pa fe l tann, soti menm
    minit lan, nou rantre ansanm lakay, manje ak nou aswe a
  `,
  HAND_OVER: `
    remet, remet _ bay, remet _ nan men, lage _ bay, livre, livre _ bay, mete _ nan men, remet yo,
    renmet, delivre, delivre bay, renmet _ bay, livre l bay, lonje _ bay, lonje _ ba, livre _ ba,
    livre _ nan men, livre l nan men, livre li bay, livre fre, livre mari, livre pitit, remet l bay,
    remet li bay, remet li ba, remet _ ba, remet fre, remet mari, remet pitit, remet m bay, remet
    kouzen, remet papa, renmet l, renmet li, pase l bay, pase li bay, pase _ nan men, pase l nan
    men, pase li nan men, lage l bay, lage li bay, lage l nan men, lage li nan men, lage _ nan men,
    lage _ nan pat, lage l nan pat, lage li nan pat, lage fre m bay, lage fre m nan men, lage mari m
    bay, lage mari m nan men, mete l nan men, mete li nan men, mete m nan men, voye li jwenn, vann l
    bay, vann li bay, fe kado bay, fe _ kado, fe _ kado l, fe kado, kite _ nan men, kite l nan men,
    kite li nan men, handed over, hand over, hand li, hand l, turned over, turn over, jete l nan
    men, jete _ nan men, jete l nan bouch, mete _ nan bouch, lage _ nan bouch, depoze _ nan men,
    mennen _ bay, mennen l bay, mennen li bay, mennen fre m bay, mennen mari m bay, soti ak li lage
    bay, bay _ mari m, ba _ mari m, lage l ba, lage li ba, lage m bay, lage m ba, lage nou bay, lage
    nou ba, lage yo bay, lage yo ba, lage yo nan men, lage nou nan men, lage m nan men, lage l ba
    yo, lage li ba yo, lage msye bay, lage msye ba, lage msye nan men, lage mesye a bay, lage moun
    nan bay, lage moun yo bay, lage papa m bay, lage papa m nan men, lage pitit mwen nan men, lage
    kouzen m nan men, lage kouzen m bay, lage tonton m nan men, lage tonton m bay, al lage yo bay,
    al lage l bay, al lage li bay, al lage l nan men, al lage yo nan men, vin lage l bay, vin lage l
    nan men, remet l ba, remet l ba yo, remet li ba yo, remet yo l, remet yo li, remet yo fre, remet
    yo mari, remet yo msye, remet yo neg la, remet msye, remet mesye a, remet moun nan, remet moun
    yo, remet manman, remet tonton, remet neve, remet madanm, remet bofre, remet vwazen, remet neg
    la, remet prizonye a, remet prizonye yo, remet nou bay, remet l nan men, remet li nan men, remet
    m nan men, remet fre m nan men, remet mari m nan men, renmet li bay, renmet l bay, renmet fre,
    renmet mari, renmet papa, renmet pitit, renmet msye, renmet nan men, renmet _ nan men, remet men
    nan men, remet men ak men, livre l ba, livre li ba, livre l ba yo, livre li nan men, livre m,
    livre m bay, livre nou, livre yo bay, livre papa, livre kouzen, livre msye, livre moun, livre
    neg la, delivre l bay, delivre li bay, pase l ba, pase li ba, pase l ba yo, pase m bay, pase m
    nan men, pase yo bay, pase msye bay, pase fre m bay, pase mari m bay, bay yo msye, ba yo msye,
    ba yo msye a, ba yo mesye a, ba yo neg la, ba yo nonm nan, ba yo moun nan, ba yo gason an, ba yo
    jenn gason an, ba yo dam nan, ba yo prizonye a, ba yo fre, ba yo mari, ba yo papa, ba yo pitit,
    ba yo kouzen, ba yo tonton, ba yo madanm, ba yo manman, ba yo neve, ba yo bofre, ba yo li, bay
    yo fre, bay yo mari, bay yo li, bay yo l, bay yo neg la, bay yo moun nan, lonje men l ba, lonje
    men li ba, lonje men fre m ba, lonje men _ ba, lonje men _ bay, lonje l bay, lonje l ba, lonje
    li bay, lonje li ba, mete men l nan men, mete men li nan men, mete men _ nan men, pouse l nan
    men, pouse li nan men, pouse l bay, voye l bay, voye li bay, voye l jwenn, voye _ jwenn, kite l
    pou, kite li pou, kite l bay, kite li bay, abandone l bay, abandone l nan men, soti ak li ba,
    soti avek li bay, soti avek li ba, soti avek li lage, mennen l ba, mennen li ba, mennen l ba yo,
    mennen li ba yo, mennen l deyo ba, mennen l lage bay, mennen l al bay, mennen l al ba, mennen l
    al jwenn, mennen papa m bay, mennen kouzen m bay, sede l bay, sede li bay, sede, ofri l bay, fe
    ice kado, fe imigrasyon kado, fe yo kado, fe yo kado li, fe yo kado l, gave him to, gave her to,
    give him to, giving him to, handed him, handed her, handed him over, handed my, hand him over,
    handed them over, turned him over, turn him over, turned her over, delivered him, transfer li
    bay, transfere l bay, transfere li bay, transfere m bay, all yours, he s all yours, he s yours,
    hes yours, he is yours, here s your guy, heres your guy, pase papa m bay, pase kouzen m bay,
    pase tonton m bay, pase pitit mwen bay, pase moun nan bay, pase mesye a bay, pase neg la bay,
    pase prizonye a bay, pase yo tout bay, ba yo l, echanje l, echanje li, echanje _ ak, hes all
    yours, shes all yours, hes all yours now, ofri l kom kado, fe livrezon, livrezon, remet _ nan
    men ice, remet _ nan men imigrasyon, lage _ nan men ice, lage _ nan men imigrasyon, mete _ nan
    men ice, mete _ nan men imigrasyon, pase _ nan men ice, lage _ bay ice, lage _ bay imigrasyon,
    pouse _ nan men, fe ice siyen pou, fe imigrasyon siyen pou, ba _ an kado
  `,
  HANDED_ICE: `
    bay ice li, bay ice l, bay imigrasyon li, bay imigrasyon l, ba ice li, ba ice l, ba imigrasyon
    li, ba imigrasyon l, bay ice m, bay imigrasyon m, bay ice fre, bay imigrasyon fre, bay ice mari,
    bay imigrasyon mari, bay ice pitit, bay imigrasyon pitit, bay ice kouzen, bay imigrasyon kouzen,
    bay ice papa, bay imigrasyon papa, bay ice neve, bay ice tonton, kite ice pran, kite imigrasyon
    pran, kite ice ale ak, kite imigrasyon ale ak, bay ice neg, bay ice vwazen, ba ice fre, ba ice
    mari, ba ice pitit, ba ice kouzen, ba ice papa, ba imigrasyon fre, ba imigrasyon mari, ba
    imigrasyon pitit, ba imigrasyon papa, bay ice manman, bay imigrasyon manman, bay ice madanm, bay
    imigrasyon madanm, bay ice bofre, bay imigrasyon bofre, bay imigrasyon tonton, bay imigrasyon
    neve, bay ice gason, bay ice mesye a, bay imigrasyon mesye a, bay ice mesye, bay ice dam nan,
    bay ice moun yo, bay ice moun nan, bay imigrasyon moun nan, bay ice yo, kite ice anpote, kite
    ice mennen, kite imigrasyon mennen, kite ice antre pran, kite ice vin pran, kite imigrasyon vin
    pran, kite ice pati ak, kite imigrasyon pati ak, kite ajan yo pran, kite ajan yo ale ak, fe ice
    kado li, fe ice kado l, ba ice msye, bay ice msye, ba ice mesye, ba ice neg la, ba ice nonm nan,
    bay ice nonm nan, ba ice moun nan, ba ice moun yo, ba ice manman, ba ice madanm, ba ice neve, ba
    ice tonton, ba ice bofre, ba ice yo, ba imigrasyon msye, bay imigrasyon msye, bay imigrasyon
    neg, bay imigrasyon nonm nan, bay imigrasyon moun yo, bay ajan yo li, bay ajan yo l, ba ajan yo
    li, ba ajan yo l, bay ajan yo fre, bay ajan yo mari, ba ajan yo fre, ba ajan yo mari, bay ajan
    yo msye, ba ajan yo msye, bay federal yo li, bay federal yo l, ba federal yo li, remet ice fre,
    remet ice mari, remet ice li, remet ice l, remet ice msye, remet imigrasyon li, remet imigrasyon
    l, remet imigrasyon fre, remet imigrasyon mari, livre ice, lage ice, kite ice vin chache, kite
    ice mete men, kite ice rale, kite ice trennen, kite ajan yo mennen, kite ajan yo anpote, kite
    federal yo pran, kite federal yo mennen, kite ays pran, kite ays mennen, bay ays li, bay ays l,
    bay ays fre, bay ays mari, ba ays li, ba ays l, ba ays fre, ba ays mari, epi ice ale ak, epi ice
    pati ak, epi imigrasyon ale ak, epi imigrasyon pati ak, bay ice zanmi, bay imigrasyon zanmi, bay
    ice kliyan, bay imigrasyon kliyan, bay ice kouzin, bay imigrasyon kouzin, bay imigrasyon vwazin,
    bay ice vwazin, bay imigrasyon vwazen, bay imigrasyon zanmi m, bay ajan ice li, bay ajan ice l,
    bay ajan imigrasyon li, bay ajan imigrasyon l, bay ajan imigrasyon an li, bay ajan imigrasyon an
    l, bay ajan ice fre, bay ajan ice mari, bay ajan ice papa, bay ice moun, bay imigrasyon moun,
    bay ice prizonye, bay ice matant, bay ice se m, kite ice pran l, kite imigrasyon pran l, kite
    ice pran li, bay ice fre m, bay ice mari m, bay ice papa m, bay ice manman m, bay ice pitit
    mwen, bay ice kouzen m, bay ice kouzin mwen, bay ice tonton m, bay ice matant mwen, bay ice
    bofre m, bay ice neve m, bay ice madanm mwen, bay ice zanmi m, bay ice kliyan m, bay ice vwazin
    nan, bay ice vwazen an, bay imigrasyon fre m, bay imigrasyon mari m, bay imigrasyon papa m, bay
    imigrasyon manman m, bay imigrasyon pitit mwen, bay imigrasyon kouzen m, bay imigrasyon kouzin
    mwen, bay imigrasyon tonton m, bay imigrasyon matant mwen, bay imigrasyon bofre m, bay
    imigrasyon neve m, bay imigrasyon madanm mwen, bay imigrasyon kliyan m, bay imigrasyon vwazin
    nan, bay imigrasyon vwazen an, ba ice fre m, ba ice mari m, ba ice papa m, ba ice manman m, ba
    ice pitit mwen, ba ice kouzen m, ba ice kouzin mwen, ba ice tonton m, ba ice matant mwen, ba ice
    bofre m, ba ice neve m, ba ice madanm mwen, ba ice zanmi m, ba ice kliyan m, ba ice vwazin nan,
    ba ice vwazen an, ba imigrasyon fre m, ba imigrasyon mari m, ba imigrasyon papa m, ba imigrasyon
    manman m, ba imigrasyon pitit mwen, ba imigrasyon kouzen m, ba imigrasyon kouzin mwen, ba
    imigrasyon tonton m, ba imigrasyon matant mwen, ba imigrasyon bofre m, ba imigrasyon neve m, ba
    imigrasyon madanm mwen, ba imigrasyon zanmi m, ba imigrasyon kliyan m, ba imigrasyon vwazin nan,
    ba imigrasyon vwazen an
  `,
  EXTRA_TIME: `
    yon lot nwit, yon nwit anplis, de jou anplis, yon jou anplis, twa jou anplis, jou anplis, yon
    lot jou, de lot jou, twa lot jou, yon lot semen, yon semen anplis, de nwit anplis, plizye jou
    anplis, de jou apre, twa jou apre
  `,
} as const satisfies Partial<Lexicon>;
