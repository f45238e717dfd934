import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: keeping, taking, handing over, letting go. */
export const keeping = {
  KEEP: `
    yo di tann, yo di nou tann, yo di l tann, yo di m tann, di tann, mande tann, di nou tann, di l tann,
    kenbe, toujou kenbe, toujou la, toujou nan prizon, toujou anndan, fe _ tann, fe _ chita, fe _ rete tann,
    fe l tann, fe l tann, fe l chita, chita tann, anpeche l soti, anpeche _ soti, pa vle kite l soti, refize
    lage, refize kite, fe reta, bloke l nan, pa vle lage, pa vle lage l, toujou femen, kenbe _ anko, plis
    toujou, kite _ tann, mande _ tann, di _ tann, toujou gen li, kite l chita, gade l nan prizon, gade l
    plis, refize lage l, pa ka soti, p ap ka soti, pa kapab soti, pa ka lage, pa ka lage l, pa t ka soti, pa
    ka kite, p ap lage, p ap lage l, pa pral soti, pa gen dwa soti, pa soti, pa t soti, poko lage, poko
    soti, poko lage l, pa ko lage, pa ko soti, pako lage, pako soti, pa janm lage, pa janm soti, pa t vle
    lage, yo gade l, kite l tann, fe _ pase nwit, fe l domi, toujou nan men lapolis, toujou nan estasyon,
    bloke l, bloke li, retni, fe l ret tann, ret tann, refize kite l soti, refize kite li soti, bare pot la,
    di _ rete tann, di _ ret tann, refize lage li, refize ba l soti, yo di l ret tann, di li tann, yo di li
    tann, jou anplis, edtan anplis, yon jou anplis, fe _ rete, zetan anplis, nwit anplis, yo kontinye kenbe,
    kontinye kenbe, rete kenbe, gade l, gade li, gade m, gade yo, gade fre, gade mari, gade papa, gade
    pitit, gade kouzen, gade _ nan prizon, gade _ nan selil, gade _ anko, gade _ anplis, pa vle ba l soti,
    pa vle ba li soti, pa vle kite li soti, pa vle kite _ soti, pa vle kite _ ale, pa vle lage li, pa vle
    lage m, pa vle lage yo, pa vle lage fre, pa vle lage mari, pa vle libere, refize louvri pot, refize
    louvri pot la, refize ouvri pot, pa vle louvri pot, pa vle louvri pot la, refize libere, refize libere
    l, refize kite l ale, refize kite li ale, pa kite l soti, pa kite l sot, pa kite li soti, pa kite l ale,
    pa kite li ale, pa kite m soti, pa kite m ale, pa t kite l soti, pa t kite li soti, pa t kite l ale, pa
    t kite m ale, pa t kite m soti, pa ba l soti, pa ba li soti, pa louvri pot la, pa lage l, pa lage li, pa
    lage m, pa t lage, pa t lage l, pa t lage li, pa libere l, pa libere li, pa t libere, p ap libere, p ap
    kite l soti, p ap kite l ale, p ap kite li ale, p ap lage li, di _ chita, di _ rete chita, di _ ret
    chita, rete chita la, ret chita la, di ret la, di rete la, di _ rete la, di _ ret la, di rete chita, fe
    _ chita la, fe _ ret chita, fe l ret chita, fe l rete chita, fe l rete la, fe l ret la, fe l pase nwit,
    fe l domi nan, te fe l domi, fe _ domi, pase nwit anko, pase nwit la, pase nwit nan, te pase nwit, te
    domi nan estasyon, te domi nan selil, domi nan estasyon, domi nan selil, toujou anba kod, toujou bare,
    toujou kenbe l, toujou kenbe li, toujou pa lage, toujou pa lage l, toujou pa lage li, toujou pa soti,
    toujou pa kite, toujou pa vle lage, toujou gen l, toujou genyen l, toujou gen fre, toujou gen mari,
    toujou nan men yo, toujou nan selil, toujou nan komisarya, toujou nan kacho, toujou nan kaso, toujou
    locked, toujou chita la, toujou la dedan, toujou ladan, toujou andedan, toujou deye bawo, bloke nan
    estasyon, bloke nan prizon, bloke nan selil, bloke l la, bloke li la, bloke _ nan estasyon, kole nan
    estasyon, kole nan selil, kole nan prizon, kole l la, lonje tan, ralonje, pwolonje, trennen pye, trennen
    pye yo, trennen pou lage, fe _ tann plizye, fe _ tann nan, fe yo tann, fe m tann, fe nou tann, fe fre m
    tann, fe mari m tann, fe _ mize, mize ak, pran tan pou lage, pa te vle lage, pa te lage, pa te kite,
    poko vle lage, poko kite, poko kite l soti, poko kite l ale, poko libere, poko ba l soti, edtan
    siplemante, edtan deplis, edtan an plis, zedtan anplis, jou deplis, jou an plis, jou siplemante, nwit
    deplis, yon nwit anplis, yon lot nwit, yon lot jou anko, anko yon jou, anko yon nwit, held, hold li,
    hold l, kept, keep li, locked up, hold up, retni l, retni li, retni m, met an atant, mete an atant, an
    atant, sispann liberasyon, anile liberasyon, bloke liberasyon, bloke soti, olye yo kite l ale, olye yo
    lage l, olye yo lage li, olye yo kite l al, olye yo kite l soti, olye yo kite li ale
  `,
  STILL: `
    toujou, malgre, menmsi, poko soti, jiska prezan, poko lage, menm apre, l ap rete toujou, rete la toujou,
    toujou pa, pou jis kounye a, jis kounye a, jis jodi a, jiska kounye a, jiskounye a, jounen jodi a, depi
    le sa, depi le sa a, depi maten, depi ye, depi ye swa, depi twa jou, depi de jou, still, pi ta toujou,
    men li toujou, l toujou, li toujou, rete la, ret la
  `,
  LET_GO: `
    lage, lage l, lage l, lage m, lage nou, lage yo, kite _ ale, kite _ soti, kite l ale, kite m ale, kite
    nou ale, kite yo ale, kite l soti, kite l soti, kite l ale, libere, ban m ale, ale lakay, tounen lakay,
    voye m ale, voye nou ale, voye l ale, ban m yon avetisman, yon avetisman, te lage, retounen lakay, lage
    li, kite li ale, kite li soti, ban l ale, ban li ale, ban n ale, kite n ale, kite n pati, kite m pati,
    kite l pati, kite yo soti, lage touswit, kite _ rantre lakay, kite _ pati, voye l lakay, soti touswit,
    soti menm jou a, soti san pwoblem, li soti san pwoblem, soti byen, relache, relaxe, relaxe l, delage,
    lage fre, lage mari, lage papa, lage pitit, lage kouzen, lage madanm, lage bofre, lage tonton, lage
    neve, libere l, libere li, libere m, libere yo, libere fre, libere mari, kite _ ale lakay, kite _
    tounen, kite _ rantre, kite _ kite, kite _ fe wout li, kite m fe wout mwen, kite l fe wout li, kite nou
    fe wout nou, kite m vire do m, kite nou rantre, kite m rantre, kite l rantre, voye _ ale, voye _ lakay,
    voye _ tounen lakay, voye l al lakay, voye m lakay, voye nou lakay, voye li lakay, di m ale, di nou ale,
    di l ale, di li ale, di m met ale, di nou met ale, di l met ale, di m m ka ale, di nou nou ka ale, ba l
    soti, ba li soti, ba l ale, ba li ale, ba yo ale, ba nou ale, ban nou ale, ban m soti, ouvri pot pou li,
    louvri pot pou li, louvri pot la pou li, louvri pot la ba li, louvri pot la, mete _ deyo, mete l deyo,
    soti nan men yo, soti le menm jou, soti menm le a, soti lamenm, soti la menm, lage l lamenm, lage l la
    menm, lage l menm le a, lage l menm kote a, lage l menm kote, lage li touswit, lage li menm kote, lage l
    trapde, soti trapde, san reta, san mize, al lakay li, al lakay yo, al lakay mwen, al lakay nou, al
    lakay, rantre lakay, rantre lakay li, rantre lakay mwen, rantre lakay nou, tounen lakay li, released,
    release, release li, release l, let go, let him go, let her go, freed
  `,
  HAND_OVER: `
    remet, remet _ bay, remet _ nan men, lage _ bay, livre, livre _ bay, pase _ bay, mete _ nan men, remet
    yo, renmet, delivre, delivre bay, renmet _ bay, livre l bay, lonje _ bay, lonje _ ba, livre _ ba, livre
    _ nan men, livre l nan men, livre li bay, livre fre, livre mari, livre pitit, remet l bay, remet li bay,
    remet li ba, remet _ ba, remet fre, remet mari, remet pitit, remet m bay, remet kouzen, remet papa,
    renmet l, renmet li, pase l bay, pase li bay, pase _ nan men, pase l nan men, pase li nan men, lage l
    bay, lage li bay, lage l nan men, lage li nan men, lage _ nan men, lage _ nan pat, lage l nan pat, lage
    li nan pat, lage fre m bay, lage fre m nan men, lage mari m bay, lage mari m nan men, mete l nan men,
    mete li nan men, mete m nan men, voye li jwenn, vann l bay, vann li bay, fe kado bay, fe _ kado, fe _
    kado l, fe kado, kite _ nan men, kite l nan men, kite li nan men, handed over, hand over, hand li, hand
    l, turned over, turn over, jete l nan men, jete _ nan men, jete l nan bouch, mete _ nan bouch, lage _
    nan bouch, depoze _ nan men, mennen _ bay, mennen l bay, mennen li bay, mennen fre m bay, mennen mari m
    bay, soti ak li lage bay, bay _ mari m, ba _ mari m
  `,
  TRANSFER: `
    mennen l deyo bay, soti ak li bay, transfere, transfere l, transfere li, transfere m, transfere fre,
    transfere mari, transfere yo, transfe, transferred, transfer, transfer li, transfer l, soti ak li pou
    remet, mennen l bay, mennen li bay, mennen _ deyo bay, mennen li deyo bay, mennen l jwenn, mennen li
    jwenn, deplase l bay, fe _ transfe, transfer bay
  `,
  DRIVE: `
    mennen, mennen l, mennen l, pote, kondi, kondwi l, transpote, mennen _ ale, mennen yo, depoze, mennen _
    nan, kondui l, mennen li, mennen _ jis, kondi l, kondwi li, pote l nan, mete _ nan machin polis, mennen
    fre, mennen mari, kondui, kondui li, kondi li, kondui m, kondwi m, kondwi yo, kondi yo, kondwi fre,
    kondwi mari, kondwi _ jis, kondwi _ nan, kondwi _ ale, kondwi l al, mennen l al, mennen li al, mennen l
    ale, mennen li ale, mennen m, mennen m ale, mennen nou, mennen l jis, mennen papa, mennen kouzen, mennen
    pitit, mennen vwazen, mennen neve, mennen bofre, mennen madanm, mennen tonton, mennen yo ale, mennen
    yon, mennen twa, mennen de, mennen moun, pote l al, pote l ale, pote li ale, pote li nan, pote _ nan,
    pote _ ale, depoze l, depoze li, depoze m, depoze yo, depoze fre, depoze _ nan, depoze _ devan, lage l
    devan, lage li devan, lage _ devan biwo, lage l nan biwo, lage li nan biwo, bay _ woulib, bay l woulib,
    ba l woulib, ba li woulib, bay woulib, woulib, bay yon ride, ba l yon ride, ride, transpote l, transpote
    li, transpote yo, drive li, drive l, drive, drove, driving, mennen ak machin, chofe l, chofe li, kouri
    ak li nan, monte ak li, al lage l, al lage li, al depoze l, al depoze li, voye l ak machin, bwote l,
    bwote li, bwote yo, bwote moun, eskote l, eskote li, akonpanye l, akonpanye li, mete _ nan cruiser, mete
    _ nan kwizer
  `,
  TAKE: `
    mete _ nan, mete l nan, mete li nan, mete yo nan, monte l nan, monte yo nan, pran, pran l, pran l, pran
    yo, mete _ nan machin, monte _ nan machin, kidnape, trennen, rale, arete, ranmase, ale ak, ale avek,
    pati ak, pati avek, vole ale ak, kenbe, keyi, mete menot, mete _ menot, foure _ nan, vin pran l, vin
    pran li, vin pran m, vin pran yo, vin chache l, vin chache li, vini pran l, vini pran li, vin pran, vini
    pran, vin chache, vini chache, chache, pran li, pran m, pran nou, ranmase yo, mennen ale, bwote, leve,
    pote ale, vole ak, kouri ak, disparet ak, vole ale avek, pote ale ak, chaje, pran fre, pran mari, pran
    papa, pran kouzen, pran vwazen, pran manman, pran pitit, pran madanm, pran neg, pran mesye, pran moun,
    vin keyi, keyi l, keyi li, keyi m, keyi yo, trape, kole men sou, mete men sou, met men sou, mete men nan
    kolet, ponyen l, ponyen li, sezi, sezi l, sezi li, anpoye, anpote, anpote l, anpote li, pote l ale, pote
    li ale, kidnape l, kidnape li, anlve, anleve, anlve l, monte l, monte li, monte yo, monte m, foure l
    nan, foure li nan, foure yo nan, jete l nan, jete li nan, jete _ nan, pouse l nan, pouse _ nan machin,
    rale l, rale li, rale yo, rale _ desann, rale _ soti, trennen l, trennen li, trennen m, ale ak li, ale
    ak mari, ale ak fre, pati ak li, pati ak fre, pati ak mari, disparet ak li, vole ale ak li, sove ak li,
    chape ak li, kouri ak li, vin wete, wete, wete l, wete li, ranmase l, ranmase li, ranmase fre, bale,
    bale tout moun, fe yon rafle, fe rafle, rafle, rafl, fe yon raid, raid, raided, desant, grab, grabbed,
    grab li, snatch, picked up, pick up, pick li up, took him, took her, took them, debake sou, atrap,
    atrape, ap kenbe, ap arete, ap pran
  `,
  WAIT: `
    ap tann, tap tann, t ap tann, deyo, te deyo, te la deja, deja la, te deja la, kanpe deyo, pake, te pake,
    kanpe devan, nan pot la, devan pot la, devan, te la, parèt, paret, devan estasyon, t ap tann mwen, t ap
    tann li, te kanpe deyo, t ap tann deyo, tann deyo, gentan la, te gentan la, t ap tann devan, siveye
    deyo, ap veye, t ap veye, ap veye l, ap veye li, t ap veye l, t ap veye li, te plante, plante la, plante
    deyo, plante devan, kanpe tann, kanpe ap tann, chita ap tann, chita deyo, chita nan machin yo, chita
    devan, estasyone deyo, estasyone devan, gare deyo, gare devan, gare la, te gare, ap gete, t ap gete,
    gete l, gete li, gete, nan layite, ap fe layite, fe piket, fe faksyon, monte faksyon, an pozisyon, te an
    pozisyon, te pare, deja pare, tou pare, te tou la, te tou pare, tann li, tann l, tann li deyo, tann l
    deyo, ap tann li, ap tann m, ap tann nou, ap tann fre, ap tann mari, ap tann moun, t ap tann fre, t ap
    tann mari, t ap tann nou, nan pakin ap tann, deyo ap tann, rete tann li, rete ap tann, ret tann li, te
    vin tann, vin tann, nan antre a, nan barye a, bo pot la, nan papot la, fas ak pot la, waiting, waiting
    outside, wait, kache deyo, anbiske, te anbiske, anbiskad, fe anbiskad, fe pyej, pare pyej, siveye pot
    la, ap siveye, t ap siveye
  `,
  ARRIVE: `
    vini, vin, rive, te vini, te rive, paret, parèt, debake, ap vini, vinn, debatke, fe yon rive, debake la,
    desann, desann sou, desann nan, desann la, rive la, rive sou plas, vin jwenn, vin la, vin rive, te
    desann, ponpe desann, vole vini, kouri vini, kouri rive, ateri, atake zon, show up, showed up, came,
    came in, pwente, pwente tet yo, pwente nen, fe aparisyon, mete pye, met pye, tonbe sou, vin sou plas,
    vin reponn, reponn apel la
  `,
  HANDED_ICE: `
    bay ice li, bay ice l, bay imigrasyon li, bay imigrasyon l, ba ice li, ba ice l, ba imigrasyon li, ba
    imigrasyon l, bay ice m, bay imigrasyon m, bay ice fre, bay imigrasyon fre, bay ice mari, bay imigrasyon
    mari, bay ice pitit, bay imigrasyon pitit, bay ice kouzen, bay imigrasyon kouzen, bay ice papa, bay
    imigrasyon papa, bay ice neve, bay ice tonton, kite ice pran, kite imigrasyon pran, kite ice ale ak,
    kite imigrasyon ale ak, bay ice neg, bay ice vwazen, ba ice fre, ba ice mari, ba ice pitit, ba ice
    kouzen, ba ice papa, ba imigrasyon fre, ba imigrasyon mari, ba imigrasyon pitit, ba imigrasyon papa, bay
    ice manman, bay imigrasyon manman, bay ice madanm, bay imigrasyon madanm, bay ice bofre, bay imigrasyon
    bofre, bay imigrasyon tonton, bay imigrasyon neve, bay ice gason, bay ice mesye a, bay imigrasyon mesye
    a, bay ice mesye, bay ice dam nan, bay ice moun yo, bay ice moun nan, bay imigrasyon moun nan, bay ice
    yo, kite ice anpote, kite ice mennen, kite imigrasyon mennen, kite ice antre pran, kite ice vin pran,
    kite imigrasyon vin pran, kite ice pati ak, kite imigrasyon pati ak, kite ajan yo pran, kite ajan yo ale
    ak, fe ice kado li, fe ice kado l
  `,
  EXTRA_TIME: '',
} as const satisfies Partial<Lexicon>;
