import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: what people do. */
export const acts = {
  ASK: `
    mande, mandem, mande m, mandel, manden, mande nou, poze keksyon, poze kesyon, kesyone, entewoje, te vle
    we, vle we, te vle konnen, vle konnen, egzije, tcheke, cheke, verifye, montre m papye, montre papye,
    kote papye, ou gen, eske ou gen, map mande, tap mande, mandew, mond, kontwole
  `,
  SAY: `
    yo di, di, di yo, tap di, ap di, rele byen fo, kriye, deklare, fe kom si, fe tankou, pran poz, pretann,
    di se
  `,
  TELL: `
    di, avize, fe konnen, rakonte, enfome, alete, denonse, fe ... konnen, lage enfo, pale ak, voye di, fe
    konnen bay
  `,
  GIVE: `
    bay, ba, ban, voye, pase, remet, livre, pataje, lage, vann, transmet, bay enfo, te bay, tap bay
  `,
  CALL: `
    rele, kontakte, telefone, voye mesaj, tekste, fe apel, fe yon apel, sou radyo, rele sou radyo, pale sou
    radyo ak, fe sinyal, fe rele
  `,
  CALL_CODED: `
    men yon lot pou nou, mwen jwenn youn pou nou, m gen youn pou nou, mwen gen youn pou nou, men youn pou
    nou, vin chache l, vin pran l, gen youn la pou nou, vini pran l
  `,
  STOPPED: `
    rete m, rete nou, rete l, rete yo, rete machin, rete machin mwen, kanpe m, kanpe nou, kanpe l, kanpe yo,
    fe m kanpe, fe nou kanpe, fe l kanpe, fe yo kanpe, arete m pou, pull over, barikad, retem, kanpem, rete
    fre m, rete mari m, rete papa m, kanpe machin, rete moun, ap rete moun, tap rete moun, kanpe moun, fouye
  `,
  ARREST: `
    arete, aret, arestasyon, mete menot, menote, mennote, mete _ menot, mete nan prizon, femen, lage nan
    prizon, mete _ nan prizon, kenbe, arrete, arte, pran nan kod, mete nan kaso, mete nan selil, nan menot,
    menot, lage _ nan prizon, bay prizon, anprizone, detni
  `,
  KEEP: `
    yo di tann, yo di nou tann, yo di l tann, yo di m tann, di tann, mande tann, di nou tann, di l tann,
    kenbe, kenbe l, kenbel, toujou kenbe, kenbe yo, kenbe m, toujou la, toujou nan prizon, toujou anndan, fe
    _ tann, fe _ chita, fe _ rete tann, fel tann, fe l tann, fe l chita, chita tann, anpeche l soti, anpeche
    _ soti, pa vle kite l soti, refize lage, refize kite, fe reta, bloke l nan, pa vle lage, pa vle lage l,
    toujou femen, kenbe _ anko, plis toujou, kite _ tann, mande _ tann, di _ tann, toujou gen li, kite l
    chita, gade l nan prizon, gade l plis, refize lage l
  `,
  STILL: 'toujou, malgre, menmsi, poko soti, jiska prezan, poko lage, menm apre',
  LET_GO: `
    lage, lage l, lagel, lage m, lage nou, lage yo, kite _ ale, kite _ soti, kite l ale, kite m ale, kite
    nou ale, kite yo ale, kite l soti, kitel soti, kitel ale, libere, ban m ale, ale lakay, tounen lakay,
    voye m ale, voye nou ale, voye l ale, ban m yon avetisman, yon avetisman, te lage, retounen lakay
  `,
  HAND_OVER: `
    remet, remet _ bay, remet _ nan men, lage _ bay, bay _ bay, livre, livre _ bay, pase _ bay, mete _ nan
    men, nan men, remet yo, renmet, delivre, kite ice pran, kite imigrasyon pran, bay ice li, bay imigrasyon
    li, bay ice l, bay imigrasyon l, bay ice fre m, bay imigrasyon fre m
  `,
  TRANSFER: 'mennen l deyo bay, soti ak li bay, transfere',
  DRIVE: `
    mennen, mennen l, mennenl, pote, kondi, kondwi l, transpote, mennen _ ale, mennen yo, depoze, mennen _
    nan, kondui l
  `,
  TAKE: `
    mete _ nan, mete l nan, mete li nan, mete yo nan, monte l nan, monte yo nan, pran, pran l, pranl, pran
    yo, mete _ nan machin, monte _ nan machin, kidnape, trennen, rale, arete, ranmase, ale ak, ale avek,
    pati ak, pati avek, vole ale ak, kenbe, desann, keyi, mete menot, mete _ menot, foure _ nan
  `,
  WAIT: `
    ap tann, tap tann, t ap tann, deyo, te deyo, te la deja, deja la, te deja la, kanpe deyo, pake, te pake,
    kanpe devan, nan pot la, devan pot la, devan, te la, parèt, paret, devan estasyon, t ap tann mwen, t ap
    tann li, yo te la
  `,
  ARRIVE: `
    vini, vin, rive, te vini, te rive, paret, parèt, debake, ap vini, vinn, debatke, fe yon rive
  `,
  BLOCK: `
    bloke, bloque, femen lari, fèmen, femen, bare, anpeche machin, anpeche moun pase, dirije trafik, ap
    dirije trafik, kontwole trafik, dirije sikilasyon, kontwole sikilasyon, sikilasyon an, mete baryè, mete
    barye, devye, kanpe trafik, bouche, fè perimèt, perimet, sele, antoure
  `,
  PUSH_BACK: `
    pouse, pouse _ deye, fe _ rekile, rekile, fe bak, fe moun yo bak, ale deye, kenbe moun yo lwen, kontwole
    foul, foul la deye, elwaye, eloye, fe moun yo ale, pouse foul, gaye foul, kenbe foul, deplase moun, pa
    kite moun pwoche, mete moun yo deye
  `,
  TRANSLATE: 'tradui, tradwi, entepret*, entèprete, tradiktè, tradikte, sevi entepret, tradiksyon',
  ENTER: 'antre, rantre, anndan kay, kraze pot, defonse pot, kase pot, anvayi, anndan apatman',
  ASSIST: `
    ede, travay ak, travay avek, kolabore, koopere, akonpanye, eskote, bay kout men, ap ede, bay sipo, bay
    ranfo
  `,
  TALK: `
    pale, pale ak, pale ave, pale avek, pale avè, entewoje, fe entevyou, poze l keksyon, poze l kesyon, we
    l, kesyone, poze keksyon, vizite, diskite
  `,
  SHOW: 'montre, gen, te gen, genyen, paret, prezante, pote, di gen, soti, te montre, gent, posede',
  THREAT: `
    menas, menase, osnon, oswa, sinon, si w pa, si ou pa, l ap, m ap, lap, map, y ap, yap, pral, prale, li
    pral, m pral, ka, te ka, ta ka, vle pou m, ou vle, n ap, ap, tap, avèti, aveti
  `,
  LET_IN: 'kite, kitem, pemet, pèmèt, louvri pot, bay akse, fe antre, fè antre, mennen, ouvri',
  WRITE_UP: `
    fe yon rapo, fe rapo, ekri rapo, ekri yon rapo, rapo, rapote, ekri, di li nan gang, mete l kom, mete l
    tankou, make l kom, ekri l kom, di l nan gang, anrejistre, siyale, fe dosye
  `,
  SHARE: `
    pataje, bay, ba, voye, pase, mete, nan sistem, itilize, ap itilize, pral nan, ale nan, prale nan, akse,
    te voye, antre nan, ranje nan
  `,
  SET_UP: `
    denonse m, denonse nou, denonse l, denonse, vann mwen, vann nou, konplo, plan an, fe depote, fe yo
    depote m, depote m, depote nou, depotem, fe depote m, depote, ranje sa, ranje kou a, nan konplo
  `,
  KNEW: `
    te konnen, konnen, kijan _ fe konnen, kouman _ fe konnen, kijan _ konnen, kouman _ konnen, ki jan _ fe
    konnen, koman _ fe konnen, te gentan konnen, gen non, te gen adres
  `,
  STAGE: `
    itilize, sevi ak, reyini, pake, rasanble, kanpe, mete kan, òganize, oganize, chita, ap pake, stasyone
  `,
  CALL_911: 'rele 911, te rele 911, rele nevenonz',
  CALM: `
    kalme, kalme moun, mete lape, kenbe lape, pwoteje, anbilans, pou pesonn pa blese, premye swen, we si nou
    byen, we si tout moun byen, mete lod, asire tout moun an sekirite, pou moun pa blese
  `,
  FOUND: 'jwenn, te jwenn, sezi, sot jwenn, vann, ap vann, konfiske, pran dwog',
  CHARGED: `
    akize, akize l, chaje, pousuiv, pouswiv, akizasyon pou, kondane, dosye pou, yo cheche l pou, ankete sou,
    arete pou
  `,
  SIGNED: 'siyen, siyati, signe, yon jij, non',
} as const satisfies Partial<Lexicon>;
