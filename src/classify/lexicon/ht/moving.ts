import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: taking, driving, coming and waiting. */
export const moving = {
  DRIVE: `
    mennen, mennen l, mennen l, pote, kondi, kondwi l, transpote, mennen _ ale, mennen yo, depoze,
    mennen _ nan, kondui l, mennen li, mennen _ jis, kondi l, kondwi li, pote l nan, mete _ nan
    machin polis, mennen fre, mennen mari, kondui, kondui li, kondi li, kondui m, kondwi m, kondwi
    yo, kondi yo, kondwi fre, kondwi mari, kondwi _ jis, kondwi _ nan, kondwi _ ale, kondwi l al,
    mennen l al, mennen li al, mennen l ale, mennen li ale, mennen m, mennen m ale, mennen nou,
    mennen l jis, mennen papa, mennen kouzen, mennen pitit, mennen vwazen, mennen neve, mennen
    bofre, mennen madanm, mennen tonton, mennen yo ale, mennen yon, mennen twa, mennen de, mennen
    moun, pote l al, pote l ale, pote li ale, pote li nan, pote _ nan, pote _ ale, depoze l, depoze
    li, depoze m, depoze yo, depoze fre, depoze _ nan, depoze _ devan, lage l devan, lage li devan,
    lage _ devan biwo, lage l nan biwo, lage li nan biwo, bay _ woulib, bay l woulib, ba l woulib,
    ba li woulib, bay woulib, woulib, bay yon ride, ba l yon ride, ride, transpote l, transpote li,
    transpote yo, drive li, drive l, drive, drove, driving, mennen ak machin, chofe l, chofe li,
    kouri ak li nan, monte ak li, al lage l, al lage li, al depoze l, al depoze li, voye l ak
    machin, bwote l, bwote li, bwote yo, bwote moun, eskote l, eskote li, akonpanye l, akonpanye li,
    mete _ nan cruiser, mete _ nan kwizer, mennen l lage, mennen li lage, mennen yo al, mennen yo
    lage, mennen m al, mennen fre m al, mennen mari m al, mennen mesye, mennen msye, mennen 2,
    mennen 3, mennen 4, mennen 5, mennen _ lage, mennen _ al lage, mennen _ nan biwo, mennen l tou
    dwat, mennen li tou dwat, mennen l direk, mennen l direkteman, mennen l jiska, mennen li jiska,
    mennen l jouk, mennen li jouk, mennen fre m jis, mennen mari m jis, kondi _ nan, kondui _ nan,
    kondui l nan, kondi li nan, kondi l nan, kondwi l nan, kondwi li nan, pote _ bay, pote l bay,
    pote li bay, pote l jis, voye l nan, voye li nan, voye l burlington, voye l plymouth, voye l nan
    burlington, voye l nan plymouth, depoze l bay, depoze li bay, depoze _ kay, depoze l kay, depoze
    li kay, drop li, drop l, dropped him, drop him, drop off, dropped off, drove him, drove her,
    drove them, driving him, drive him, took him to, took her to, took them to, brought him to,
    brought her to, chofe _ nan, te chofe, kondi machin, nan machin polis la jis, nan machin polis
    al, nan kwizer, nan cruiser a, transpote _ nan, transpote l nan, transpote li nan, transpote
    moun, transpote prizonye, ba yo woulib, fe taksi pou, fe taksi, woule l, woule li, woule papa m,
    woule fre m, woule mari m, woule _ jis, woule _ rive, chaje _ nan van, chaje l nan van, chaje li
    nan van, trennen l al, trennen li al, trennen l al kay, mennen li jis, mennen l dwat, fe wout la
    ak, fe wout ak, fe wout la avek, kondi l al, kondi l jis, kondi li jis, kondi fre m jis, kondi
    mari m, depoze l devan, depoze l nan, drop li kay, dropped him at, dropped him off, drove him
    to, drove my, driven to, ale lage l nan biwo, al lage l kay, vwayaje ak li jis, transpote fre m,
    bay l yon woulib, ba l yon woulib, lage _ nan pot ice, lage _ nan pot imigrasyon, lage _ devan
    biwo ice, lage _ devan ice, depoze _ nan pot ice, depoze _ devan biwo ice, depoze _ devan biwo
    imigrasyon, lage _ nan biwo imigrasyon, lage _ nan biwo ice, woule manman m, woule pitit mwen,
    woule kouzen m, woule kouzin mwen, woule tonton m, woule matant mwen, woule bofre m, woule neve
    m, woule madanm mwen, woule zanmi m, woule kliyan m, woule vwazin nan, woule vwazen an, woule
    msye, depoze fre m kay, depoze mari m kay, depoze papa m kay, depoze manman m kay, depoze pitit
    mwen kay, depoze kouzen m kay, depoze kouzin mwen kay, depoze tonton m kay, depoze matant mwen
    kay, depoze bofre m kay, depoze neve m kay, depoze madanm mwen kay, depoze zanmi m kay, depoze
    kliyan m kay, depoze vwazin nan kay, depoze vwazen an kay, depoze msye kay, kondi fre m kay,
    kondi mari m kay, kondi papa m kay, kondi manman m kay, kondi pitit mwen kay, kondi kouzen m
    kay, kondi kouzin mwen kay, kondi tonton m kay, kondi matant mwen kay, kondi bofre m kay, kondi
    neve m kay, kondi madanm mwen kay, kondi zanmi m kay, kondi kliyan m kay, kondi vwazin nan kay,
    kondi vwazen an kay, kondi msye kay, bwote fre m, bwote mari m, bwote papa m, bwote manman m,
    bwote pitit mwen, bwote kouzen m, bwote kouzin mwen, bwote tonton m, bwote matant mwen, bwote
    bofre m, bwote neve m, bwote madanm mwen, bwote zanmi m, bwote kliyan m, bwote vwazin nan, bwote
    vwazen an, bwote msye
  `,
  TAKE: `
    mete _ nan, mete l nan, mete li nan, mete yo nan, monte l nan, monte yo nan, pran, pran l, pran
    l, pran yo, mete _ nan machin, monte _ nan machin, kidnape, trennen, rale, arete, ranmase, ale
    ak, ale avek, pati ak, pati avek, vole ale ak, kenbe, keyi, mete menot, mete _ menot, foure _
    nan, vin pran l, vin pran li, vin pran m, vin pran yo, vin chache l, vin chache li, vini pran l,
    vini pran li, vin pran, vini pran, vin chache, vini chache, pran li, pran m, pran nou, ranmase
    yo, mennen ale, bwote, leve, pote ale, vole ak, kouri ak, disparet ak, vole ale avek, pote ale
    ak, chaje, pran fre, pran mari, pran papa, pran kouzen, pran vwazen, pran manman, pran pitit,
    pran madanm, pran neg, pran mesye, pran moun, vin keyi, keyi l, keyi li, keyi m, keyi yo, trape,
    kole men sou, mete men sou, met men sou, mete men nan kolet, ponyen l, ponyen li, sezi, sezi l,
    sezi li, anpoye, anpote, anpote l, anpote li, pote l ale, pote li ale, kidnape l, kidnape li,
    anlve, anleve, anlve l, monte l, monte li, monte yo, monte m, foure l nan, foure li nan, foure
    yo nan, jete l nan, jete li nan, jete _ nan, pouse l nan, pouse _ nan machin, rale l, rale li,
    rale yo, rale _ desann, rale _ soti, trennen l, trennen li, trennen m, ale ak li, ale ak mari,
    ale ak fre, pati ak li, pati ak fre, pati ak mari, disparet ak li, vole ale ak li, sove ak li,
    chape ak li, kouri ak li, vin wete, wete, wete l, wete li, ranmase l, ranmase li, ranmase fre,
    bale, bale tout moun, fe yon rafle, fe rafle, rafle, rafl, fe yon raid, raid, raided, desant,
    grab, grabbed, grab li, snatch, picked up, pick up, pick li up, took him, took her, took them,
    debake sou, atrap, atrape, mete nou nan, mete m nan, mete yo tout nan, monte li nan, monte m
    nan, monte fre m nan, fe l monte, fe li monte, fe yo monte, fe m monte, fe fre m monte, pouse li
    nan, pouse m nan, pouse yo nan, pouse fre m nan, foure m nan, foure fre m nan, chaje l nan,
    chaje yo nan, voye l nan machin, voye l nan van, anbake, anbake l, anbake li, anbake yo, anbake
    fre, anbake mari, anbake moun, fe desant, ranmase moun, ranmase tout moun, ranmase mari, ranmase
    papa, ranmase kouzen, ranmase vwazen, ranmase ouvriye, keyi moun, keyi fre, keyi mari, keyi
    papa, keyi kouzen, keyi vwazen, keyi msye, keyi neg, kenbe moun, kenbe vwazen, kenbe ouvriye,
    kidnape fre, kidnape mari, kidnape moun, kidnape vwazen, dechouke, dechouke l, dechouke moun,
    soti ak li, soti avek li, soti ak msye, soti ak mari, soti ak fre, desann ak li, desann ak msye,
    desann moun, mennen yo tout, mennen yo ale, mennen moun ale, mennen vwazen, mennen msye ale, ale
    ak msye, ale ak neg la, ale ak vwazen, ale ak pitit, ale ak papa, ale ak tonton, ale ak kouzen,
    ale avek li, pati avek li, pati ak msye, disparet ak fre, disparet ak mari, disparet avek li,
    pran msye, pran vwazin, pran tonton, pran neve, pran bofre, pran zanmi, pran yon, pran de, pran
    twa, pran kat, pran 2, pran 3, pran 4, pran 5, pran ouvriye, pran travaye, pran dam, pran
    timoun, pran jenn, pran gason, pran tout, prann li, prann mwen, vin pran fre, vin pran mari, vin
    pran papa, vin pran moun, vin chache fre, vin chache mari, vin chache moun, vin rale, vin rale
    l, vin anleve, vin keyi l, vin keyi li, vin ranmase, vin ranmase l, vin ranmase li, vin mennen,
    vin arete, rale moun, rale fre, rale mari, rale msye, rale vwazen, rale _ nan machin, rale _ nan
    kay, rale _ deyo, trennen msye, trennen fre, trennen mari, trennen moun, trennen vwazen,
    snatched, grabbing, took my, took away, taking people, taken by, takes him, wete l deyo, wete
    fre, wete mari, retire l nan, retire li nan, pran l pou yon, pran li pou yon, pran m pou yon,
    anbake m, anbake pitit, anbake kouzen, anbake de jenn, anbake vwazin nan, anbake kliyan m,
    fouke, fouke l, fouke li, fouke m, fouke mari, fouke fre, fouke bofre, fouke pitit, fouke
    kouzen, fouke vwazin, fouke zanmi, menote, menote l, menote li, menote m, mete menot nan men m,
    mete menot nan men l, pase menot, pase l menot, pase m menot, mete l nan fe, mete li nan fe,
    mete m nan fe, mete _ nan fe, mete neve m nan fe, mete fre m nan fe, mete mari m nan fe, mete
    pitit mwen nan fe, desant la, desant lan, raid la, raid lan, rafle a, rafle la, kenbe moun pou
    ice, kenbe moun pou imigrasyon
  `,
  WAIT: `
    ap tann, tap tann, t ap tann, deyo, te deyo, te la deja, deja la, te deja la, kanpe deyo, pake,
    te pake, kanpe devan, nan pot la, devan pot la, devan, te la, parèt, paret, devan estasyon, t ap
    tann mwen, t ap tann li, te kanpe deyo, t ap tann deyo, tann deyo, gentan la, te gentan la, t ap
    tann devan, siveye deyo, ap veye, t ap veye, ap veye l, ap veye li, t ap veye l, t ap veye li,
    te plante, plante la, plante deyo, plante devan, kanpe tann, kanpe ap tann, chita ap tann, chita
    deyo, chita nan machin yo, chita devan, estasyone deyo, estasyone devan, gare deyo, gare devan,
    gare la, te gare, ap gete, t ap gete, gete l, gete li, gete, nan layite, ap fe layite, fe piket,
    fe faksyon, monte faksyon, an pozisyon, te an pozisyon, te pare, deja pare, tou pare, te tou la,
    te tou pare, tann li, tann l, tann li deyo, tann l deyo, ap tann li, ap tann m, ap tann nou, ap
    tann fre, ap tann mari, ap tann moun, t ap tann fre, t ap tann mari, t ap tann nou, nan pakin ap
    tann, deyo ap tann, rete tann li, rete ap tann, ret tann li, te vin tann, vin tann, nan antre a,
    nan barye a, bo pot la, nan papot la, fas ak pot la, waiting, waiting outside, wait, kache deyo,
    anbiske, te anbiske, anbiskad, fe anbiskad, fe pyej, pare pyej, siveye pot la, ap siveye, t ap
    siveye, chita lot bo, kanpe lot bo, kanpe lot bo lari, kanpe kwen an, kanpe nan pot, kanpe nan
    pot la, kanpe la ap tann, kanpe ap veye, kanpe kote pot, kanpe tou pre, chita tou pre, chita ap
    veye, chita ap gete, chita la ap tann, chita nan machin ap tann, chita nan machin deyo, machin
    yo limen deyo, ak moto limen, ap pwomennen devan, ap fe tou, ap rode, t ap rode, rode, rode
    devan, ap viwonnen, t ap viwonnen, viwonnen, pare deyo, pare devan, pake deyo, pake devan, pake
    lot bo, pake anfas, pake an fas, anfas, an fas, anfas pot, fas a, fas estasyon, fas tribinal,
    nan mach eskalye, nan eskalye tribinal, deye pot, deye pot la, deja deyo, deja devan, deja nan
    pakin, deja la ap tann, deja ap tann, te gentan, te gentan deyo, gentan la ap tann, te la ap
    tann, te la ki t ap tann, te la a, te la tou, la ap tann, la deja, te vin mete ko yo, mete ko
    yo, vin plante, vin kanpe, vin kanpe devan, vin kanpe deyo, al kanpe devan, paret menm le, paret
    menm le a, paret menm moman, paret menm kote a, tonbe sou li deyo, sote sou li, sote sou li
    deyo, vole sou li, vole sou li deyo, tann li soti, tann l soti, ap tann li soti, ap tann l soti,
    t ap tann li soti, t ap tann l soti, tann nou soti, ap tann li nan pot, ap tann l nan pot, t ap
    tann yo, ap tann yo, t ap tann mari m, t ap tann fre m, t ap tann papa m, t ap tann pitit mwen,
    t ap tann kouzen m, t ap tann msye, ap tann msye, parked outside, sitting outside, standing
    outside, right outside, waiting for him, waiting for her, was waiting, were waiting, outside
    waiting, at the door, was there already, already there, ap siveye l, ap siveye li, siveye l,
    siveye li, kanpe anba a, kanpe anba, te nan pot, nan pot jeol la, nan pot prizon an, kanpe nan
    parking, kanpe nan parking prizon an, kanpe nan pakin, te nan lobby a, nan lobby a ap tann, nan
    lobby a ap tann li, nan asanse a ap tann, sou twotwa a pou li, sou twotwa a ap tann, gen tan la,
    te la anvan nou, te la anvan, bare l nan pot, bare l deyo, tonbe sou imigrasyon, tonbe sou ice,
    tonbe nan men ice, te kanpe ap tann, te chita ap tann, twa pa apre, de pa apre, bare l, bare li,
    bare m, nan lobby a, nan asanse a, m ap tann, m t ap tann, kole nan pot la, kanpe anba mach la,
    kanpe nan barye a, sou barye a, kanpe sou mach yo, chita anba a, ap tann anba a, ap veye sou,
    nan parking la ap tann, t ap tann anba a, te gentan ap tann, gentan ap tann, deja anba a
  `,
  ARRIVE: `
    vini, vin, rive, te vini, te rive, paret, parèt, debake, ap vini, vinn, debatke, fe yon rive,
    debake la, desann, desann sou, desann nan, desann la, rive la, rive sou plas, vin jwenn, vin la,
    vin rive, te desann, ponpe desann, vole vini, kouri vini, kouri rive, ateri, atake zon, show up,
    showed up, came, came in, pwente, pwente tet yo, pwente nen, fe aparisyon, mete pye, met pye,
    tonbe sou, vin sou plas, vin reponn, reponn apel la, vin debake, sot debake, fek debake, fek
    rive, fek vini, sot rive, vin fe desant, fe ladesant, ladesant, fe yon desant, vin mete pye,
    paret devan, paret la, pete sou nou, vide sou nou, vide sou, vide nan, vide desann, desann nan
    katye, desann nan bilding, desann nan travay, vin nan travay, vin lakay, vini lakay, vin nan
    kay, vini nan kay, vin nan lekol, vini nan lekol, vin bo isit, vin isit, pwente devan, mele
    ladan, foure ko, te ladan, vin ladan, antre ladan, patisipe ladan, pran pa, pran pa ladan,
    pulled up, pull up, rolled up, roll up, showing up, arrived, arrive, come in, came by, came to,
    comes, coming, te la, mele ladan l, foure bouch ladan, foure men ladan, foure nen ladan, mele,
    foure men, foure bouch
  `,
  TRANSFER: `
    mennen l deyo bay, soti ak li bay, transfere, transfere l, transfere li, transfere m, transfere fre,
    transfere mari, transfere yo, transfe, transferred, transfer, transfer li, transfer l, soti ak li
    pou remet, mennen l bay, mennen li bay, mennen _ deyo bay, mennen li deyo bay, mennen l jwenn,
    mennen li jwenn, deplase l bay, fe _ transfe, transfer bay, transfere _ bay, transfere msye,
    transfere papa, transfere kouzen, transfere pitit, transfere nou, transfere l nan men, transfere li
    nan men, transfere l kay, transfere l lakay, transfere nan men, transfe l, transfe li, transfe bay,
    fe transfe, fe transfe l, fe transfe li, deplase l al, soti ak li pou ba, soti avek li pou remet,
    transferred him, transferred her, transferring, moved him to
  `,
} as const satisfies Partial<Lexicon>;
