import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: what people do. */
export const acts = {
  ASK: `
    mande, mande m, mande m, mande l, mande n, mande nou, poze keksyon, poze kesyon, kesyone, entewoje, te
    vle we, vle we, te vle konnen, vle konnen, egzije, tcheke, cheke, verifye, map mande, tap mande, mande
    w, mond, kontwole, vle konn si, te vle konn, vle konn, bezwen konnen, te bezwen we, bezwen we, mande yo,
    mande li, kesyonen, ap kesyone, fose m montre, fose nou montre, pa montre, pa ba l papye, pa montre l
    papye, poze _ kesyon, poze m kesyon, kesyone _ sou, mande _ montre
  `,
  SAY: `
    yo di, di, di yo, tap di, ap di, rele byen fo, kriye, deklare, fe kom si, fe tankou, pran poz, pretann,
    di se, fe tet yo pase pou, pase pou, fe moun kwe
  `,
  TELL: `
    di, avize, fe konnen, rakonte, enfome, alete, denonse, lage enfo, voye di, fe konnen bay, fe konn, te
    di, mete okouran, bay enfomasyon sou, di yo, aveti, fe _ konnen
  `,
  GIVE: `
    bay, ba, ban, voye, pase, remet, livre, pataje, lage, vann, transmet, bay enfo, te bay, tap bay
  `,
  CALL: `
    rele, kontakte, telefone, voye mesaj, tekste, fe apel, fe yon apel, sou radyo, rele sou radyo, pale sou
    radyo ak, fe sinyal, fe rele, voye yon teks, voye teks, voye yon mesaj, voye yon imel, fe yon kout fil,
    bay kout fil
  `,
  CALL_CODED: `
    men yon lot pou nou, mwen jwenn youn pou nou, m gen youn pou nou, mwen gen youn pou nou, men youn pou
    nou, yon lot ayisyen pou nou, vin chache yon lot, gen yon lot pou nou, mwen gen yon lot pou nou, men yon
    lot, vin chache l yon lot, vin chache l gen yon lot, vin chache l yo
  `,
  STOPPED: `
    rete m, rete nou, rete l, rete yo, rete machin, rete machin mwen, kanpe m, kanpe nou, kanpe l, kanpe yo,
    fe m kanpe, fe nou kanpe, fe l kanpe, fe yo kanpe, pull over, barikad, rete m, kanpe m, rete fre m, rete
    mari m, rete papa m, kanpe machin, rete moun, ap rete moun, tap rete moun, kanpe moun, fouye, arete m
    pou limye, arete m pou vites, sispann m, suiv nou, suiv mwen, rete chofe a, rete oto, kanpe oto, sispann
    mwen, sispann nou, sispann l, bare m, bare nou, bloke m, rete mwen, rele m kanpe
  `,
  ARREST: `
    arete, aret, arestasyon, mete menot, menote, mennote, mete _ menot, mete nan prizon, lage nan prizon,
    mete _ nan prizon, arrete, arte, pran nan kod, mete nan kaso, mete nan selil, nan menot, menot, lage _
    nan prizon, bay prizon, anprizone, detni, femen l, femen li, femen m, femen yo, arete m, arete l, arete
    li, arete yo, akoste, mete l nan kod, mare l, mare, pase _ menot, pase l menot, kenbe
  `,
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
    tann, jou anplis, edtan anplis, yon jou anplis, fe _ rete, zetan anplis, nwit anplis
  `,
  STILL: `
    toujou, malgre, menmsi, poko soti, jiska prezan, poko lage, menm apre, l ap rete toujou, rete la toujou
  `,
  LET_GO: `
    lage, lage l, lage l, lage m, lage nou, lage yo, kite _ ale, kite _ soti, kite l ale, kite m ale, kite
    nou ale, kite yo ale, kite l soti, kite l soti, kite l ale, libere, ban m ale, ale lakay, tounen lakay,
    voye m ale, voye nou ale, voye l ale, ban m yon avetisman, yon avetisman, te lage, retounen lakay, lage
    li, kite li ale, kite li soti, ban l ale, ban li ale, ban n ale, kite n ale, kite n pati, kite m pati,
    kite l pati, kite yo soti, lage touswit, kite _ rantre lakay, kite _ pati, voye l lakay, soti touswit,
    soti menm jou a, soti san pwoblem, li soti san pwoblem, soti byen
  `,
  HAND_OVER: `
    remet, remet _ bay, remet _ nan men, lage _ bay, livre, livre _ bay, pase _ bay, mete _ nan men, remet
    yo, renmet, delivre, delivre bay, renmet _ bay, livre l bay
  `,
  TRANSFER: 'mennen l deyo bay, soti ak li bay, transfere',
  DRIVE: `
    mennen, mennen l, mennen l, pote, kondi, kondwi l, transpote, mennen _ ale, mennen yo, depoze, mennen _
    nan, kondui l, mennen li, mennen _ jis, kondi l, kondwi li, pote l nan, mete _ nan machin polis, mennen
    fre, mennen mari
  `,
  TAKE: `
    mete _ nan, mete l nan, mete li nan, mete yo nan, monte l nan, monte yo nan, pran, pran l, pran l, pran
    yo, mete _ nan machin, monte _ nan machin, kidnape, trennen, rale, arete, ranmase, ale ak, ale avek,
    pati ak, pati avek, vole ale ak, kenbe, keyi, mete menot, mete _ menot, foure _ nan, vin pran l, vin
    pran li, vin pran m, vin pran yo, vin chache l, vin chache li, vini pran l, vini pran li, vin pran, vini
    pran, vin chache, vini chache, chache, pran li, pran m, pran nou, ranmase yo, mennen ale, bwote, leve,
    pote ale, vole ak, kouri ak, disparet ak, vole ale avek, pote ale ak, chaje
  `,
  WAIT: `
    ap tann, tap tann, t ap tann, deyo, te deyo, te la deja, deja la, te deja la, kanpe deyo, pake, te pake,
    kanpe devan, nan pot la, devan pot la, devan, te la, parèt, paret, devan estasyon, t ap tann mwen, t ap
    tann li, te kanpe deyo, t ap tann deyo, tann deyo, gentan la, te gentan la, t ap tann devan, siveye deyo
  `,
  ARRIVE: `
    vini, vin, rive, te vini, te rive, paret, parèt, debake, ap vini, vinn, debatke, fe yon rive
  `,
  BLOCK: `
    bloke, bloque, fèmen, bare, anpeche machin, anpeche moun pase, mete baryè, mete barye, devye, bouche, fè
    perimèt, perimet, sele, antoure, fe baryè, fe barye, mete machin travè, mete machin nan mitan, pa kite
    machin pase, pa kite pesonn pase, kontwole machin, femen, dirije, ap dirije, kontwole, kanpe trave, mete
    _ trave, pou pesonn pa pase, pou moun pa pase
  `,
  PUSH_BACK: `
    pouse, pouse _ deye, fe _ rekile, rekile, fe bak, fe moun yo bak, ale deye, kenbe moun yo lwen, kontwole
    foul, foul la deye, elwaye, eloye, fe moun yo ale, pouse foul, gaye foul, kenbe foul, deplase moun, pa
    kite moun pwoche, mete moun yo deye, rale ko, rale ko yo, rale ko nou, rale ko n, retire ko, retire ko
    nou, retire ko yo, ale lakay nou, rete lwen, pa pwoche, kanpe lwen, pa kite moun pase, bay moun baton,
    fose _ fe bak, fose _ rekile, fose moun, fe _ fe bak, fe _ bak, fose _ ale, bak, fe bak de blok
  `,
  TRANSLATE: `
    tradui, tradwi, entepret*, entèprete, tradiktè, tradikte, sevi entepret, tradiksyon, sevi kom entepret,
    ap entèprete, ap entepret, fe entepret, eksplike an kreyol, eksplike _ an kreyol, di l an kreyol, te
    entepret yo
  `,
  ENTER: `
    antre, rantre, anndan kay, kraze pot, defonse pot, kase pot, anvayi, anndan apatman, antre anndan,
    rantre anndan, antre lakay, rantre lakay, kraze pot la antre
  `,
  ASSIST: `
    ede, travay ak, travay avek, kolabore, koopere, akonpanye, eskote, bay kout men, ap ede, bay sipo, bay
    ranfo, k ap travay ak, t ap travay ak, ap travay ak, t ap ede, bay _ kout men, bay ice kout men, ap fe
    travay ak, kole ak, te ede
  `,
  TALK: `
    pale, pale ak, pale ave, pale avek, pale avè, entewoje, fe entevyou, poze l keksyon, poze l kesyon, we
    l, kesyone, poze keksyon, vizite, diskite, poze _ kesyon, vin poze l kesyon
  `,
  SHOW: 'montre, gen, te gen, genyen, paret, prezante, di gen, te montre, gent, posede, sanble gen',
  THREAT: `
    menas, menase, osnon, sinon, si w pa, si ou pa, l ap, m ap, lap, map, avèti, aveti, di _ y ap, di y ap,
    di t ap, di _ t ap, di _ yo pral, di yo pral, l pral, fe chantaj, mennase, di _ si, di si, di _ si _ pa
  `,
  LET_IN: 'kite, kite m, pemet, pèmèt, louvri pot, bay akse, fe antre, fè antre, mennen, ouvri',
  WRITE_UP: `
    fe yon rapo, fe rapo, ekri rapo, ekri yon rapo, rapo, rapote, ekri, di li nan gang, mete l kom, mete l
    tankou, make l kom, ekri l kom, di l nan gang, anrejistre, siyale, fe dosye
  `,
  SHARE: `
    pataje, bay, ba, voye, pase, mete, nan sistem, itilize, ap itilize, pral nan, ale nan, prale nan, akse,
    te voye, antre nan, ranje nan, mete _ nan, met, mete non
  `,
  SET_UP: `
    denonse m, denonse nou, denonse l, denonse, vann mwen, vann nou, konplo, plan an, fe depote, fe yo
    depote m, depote m, depote nou, depote m, fe depote m, depote, ranje sa, ranje kou a, nan konplo, ranje
    sa avek, konplote, fe konplo, planifye sa, fe ice vini, fe imigrasyon vini, fe yo depote, fe l depote
  `,
  KNEW: `
    te konnen, konnen, kijan _ fe konnen, kouman _ fe konnen, kijan _ konnen, kouman _ konnen, ki jan _ fe
    konnen, koman _ fe konnen, te gentan konnen, gen non, te gen adres, konn adres, konn non, konn, gen
    adres, te gen tout enfo, te konn
  `,
  STAGE: `
    itilize, sevi ak, reyini, pake, rasanble, kanpe, mete kan, òganize, oganize, chita, ap pake, stasyone,
    ranpli, plen, okipe
  `,
  CALL_911: 'rele 911, te rele 911, rele nevenonz, nou rele 911, m rele 911, rele nevan en',
  CALM: `
    kalme, kalme moun, mete lape, kenbe lape, pwoteje, anbilans, pou pesonn pa blese, premye swen, we si nou
    byen, we si tout moun byen, mete lod, asire tout moun an sekirite, pou moun pa blese, veye moun pa
    blese, asire ke moun pa blese, asire pesonn pa blese, pou veye, pou pesonn pa pran kou, bay premye swen
  `,
  FOUND: 'jwenn, te jwenn, sezi, sot jwenn, vann, ap vann, konfiske, pran dwog',
  CHARGED: `
    akize, akize l, pousuiv, pouswiv, akizasyon pou, kondane, dosye pou, yo cheche l pou, ankete sou, arete
    pou
  `,
  SIGNED: 'siyen, siyati, signe, siyen pa, ki siyen, te siyen',
  WANTS: `
    vle l, bezwen l, ap chache l, ap vini pou li, vin chache l, sou wout, vle li, vle m, vle yo, bezwen li,
    ap cheche l, chache l, ap tann li, ap vin chache l, ap vini, ap vin, pral vini, ap vin pran l
  `,
  BRING: 'fè vini, mennen, fe _ vini, fe vini, fe',
  HANDED_ICE: `
    bay ice li, bay ice l, bay imigrasyon li, bay imigrasyon l, ba ice li, ba ice l, ba imigrasyon li, ba
    imigrasyon l, bay ice m, bay imigrasyon m, bay ice fre, bay imigrasyon fre, bay ice mari, bay imigrasyon
    mari, bay ice pitit, bay imigrasyon pitit, bay ice kouzen, bay imigrasyon kouzen, bay ice papa, bay
    imigrasyon papa, bay ice neve, bay ice tonton, kite ice pran, kite imigrasyon pran, kite ice ale ak,
    kite imigrasyon ale ak
  `,
  EXTRA_TIME: '',
} as const satisfies Partial<Lexicon>;
