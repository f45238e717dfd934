import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: who is spoken of. */
export const people = {
  BPD: `
    polis boston, lapolis boston, polis nan boston, lapolis nan boston, polisye boston, polisye nan boston,
    polis boston an, lapolis boston an, jandam boston, chef boston, ofisye boston, ofisye polis boston,
    detektif boston, detektif nan boston, machin polis boston, polis bpd, polisye bpd, ofisye bpd, machin
    bpd, bpd a, bpd yo, ajan boston, sejan boston, polis vil boston, depatman polis boston, polis vil la,
    cop boston, polis boston yo, polis boton, travay nan bpd, travay andedan bpd, travay anndan bpd,
    estasyon bpd, ofisye nan boston, polis boston la, polisye boston an, boston polis, polis ki soti boston,
    m travay nan bpd, mwen travay nan bpd, m travay andedan bpd, m ap travay nan bpd, mwen ap travay nan
    bpd, m travay nan biwo bpd, mwen travay nan biwo bpd
  `,
  LOCAL: `
    polis, lapolis, polisye, polisyen, la polis, poliz, jandam, chef, ofisye, ofisye polis, ofisye lapolis,
    detektif*, sejan, lyetnan, machin polis, machin lapolis, patwouy, chef polis, ajan polis, kop, la lwa,
    gad, cop, cops, gad yo, ofise, ofisie, detective, sherif deputy, lame lapolis, ajan lapolis
  `,
  STATE: `
    polis leta, polisye leta, polis eta, polis deta, lapolis leta, state trooper, trooper*, polis estatal,
    polis eta a, state polis, polis state, polis leta a, polis eta yo
  `,
  TRANSIT: `
    polis tren, polis tren an, polis mbta, polis t a, polis metwo, lapolis tren, polis bis, polis transpo,
    polis transit, polisye tren, sekirite tren, polis nan tren, polis nan tren an, polis estasyon tren,
    transit polis, polis transit la
  `,
  SHERIFF: `
    cherif, sherif, serif, gad prizon, gadyen prizon, gad prizon an, ofisye prizon, gadyen nan prizon,
    ofisye prizon an, moun prizon yo, gadyen prizon an, jol, gad nan prizon, gad nan prizon an, south bay
  `,
  COURT_OFFICER: `
    ofisye tribinal, ofisye tribinal la, gad tribinal, ofisye lakou, ofisye nan tribinal, polis tribinal,
    sekirite tribinal, gad tribinal la, ofisye nan tribinal la, ofisye lakou a, sekirite tribinal la,
    polisye tribinal, isye, gadyen tribinal, gad lakou, gad tribinal yo, ofisye tribinal yo, polis nan
    tribinal, polis nan tribinal la, bailiff, sekirite nan tribinal
  `,
  SCHOOL_OFFICER: `
    sekirite lekol, sekirite lekol la, polis lekol, ofisye lekol, gad lekol, gadyen lekol, polis lekol la,
    sekirite nan lekol, sekirite nan lekol la, gad lekol la, ofisye sekirite lekol, sekirite lekol yo, ajan
    sekirite lekol, ajan sekirite lekol la, polis nan lekol la, polis nan lekol
  `,
  CITY: `
    lameri, meri, lameri a, lameri boston, anplwaye lameri, anplwaye vil, anplwaye vil la, enspekte vil,
    enspekte vil la, city hall, bibliyotek, otorite lojman, enspekte kay, biwo vil la, travaye vil la,
    anplwaye nan lameri, anplwaye nan lameri boston, madanm nan lameri, moun nan lameri, enspekte boston,
    anplwaye lavil, enspekte nan vil la
  `,
  CAMPUS: `
    polis inivesite, polis kanpis, sekirite inivesite, polis kolej, sekirite kanpis, polis kanpis la, polis
    bu, polis bc, polis umass, polis northeastern, polis harvard, polis mit, polis bu a, polis lekol bu,
    polis lekol bu a
  `,
  ICE: `
    imigrasyon, migrasyon, limigrasyon, ajan imigrasyon, ajan ice, polis imigrasyon, ofisye imigrasyon, moun
    imigrasyon, neg imigrasyon, neg ice, moun ice, imigrasion, imigrasyo, limigrasion, polis ice, ajan ice
    yo, ajan imigrasyon yo, ofisye ice, moun ice yo, moun imigrasyon yo, emigrasyon, immigrasyon,
    immigration, neg ice yo, mesye ice yo, mesye imigrasyon yo, gad imigrasyon, ays, ice yo, imigrasyon yo,
    imigrasyon an, lapolis imigrasyon, lapolis ice, ofisye imigrasyon yo, ajan limigrasyon, aysi, ajans
    imigrasyon, ekip ice, machin ice yo, machin ice, machin imigrasyon, van ice, kamyonet ice, vwati ice,
    vwati imigrasyon
  `,
  ERO: 'ajan depotasyon, ofisye depotasyon',
  HSI: 'ajan hsi, jakèt hsi, jaket hsi',
  CBP: 'polis fwontye, patwouy fwontye, ladwan, gad fwontye',
  FED_OTHER: 'gad nasyonal, ajan fbi',
  FED: `
    ajan federal, ajan federal yo, federal, federal yo, ajan, ajan yo, moun ak mask, neg ak mask, moun
    maske, neg maske, maske, san inifom, moun an sivil, an sivil, neg san inifom, moun san inifom, figi
    kache, moun ki kache figi yo, mesye ak mask, polis federal, kagoul*, ak kagoul, ak mask, neg ak mas,
    moun ak mas, mesye maske, neg kagoul, moun kagoul, neg ak figi kache, mesye an sivil
  `,
  PRIVATE: `
    patwon, patwon m, bos, bos mwen, bos travay, pwopriyete, met kay, met kay la, landlord, sipeviz*,
    manadje, menaje, vwazen, vwazin, ansyen mari, ansyen mennaj, eks, eks mwen, ansyen madanm, kolokate,
    kolog travay, jeran, boss, mennaj, manager, ansyen menaj, met travay, chef travay, bos la, pwopriyete a,
    mari m nan ap menase, met biznis, anplwaye m, patwon an, propriyete, pwopriyetè, ansyen konkibin,
    konpayi, konpayi an, konpayi kote m travay, mesye m lwe kay la, moun m lwe kay la, mesye ki lwe m, ajans
    travay, met chanm nan, fanm kay la
  `,
  BOSTON: 'boton, vil boston',
  TOWN: '',
  DISTRICT: 'distrik, distri',
  HOOD: '',
  I: 'm, mwen, nou, mwenmenm, n',
  SELF: 'm, mwen, nou, pam, pa m, pa nou, mwen menm, ban m, ban m, n',
  THEY: 'yo, li, l, yo menm, li menm, y, sa yo',
  THEY_ALL: 'yo, yo menm, y',
  FAMILY: `
    fre, fre m, se mwen, se m nan, mari, madanm, manman, papa, pitit, pitit gason, pitit fi, tonton, matant,
    kouzen, kouzin, bofre, belse, neve, nyes, granpe, granme, fanmi, bope, belme, timoun mwen, fiyanse,
    gason mwen, tifi m, ti fre, ti fre m, paran, se mwen an, konpe, makomè, makome, tant, tant mwen, bofi,
    papi, mami, frewo, granpapa, grann, gran fre, gran se, pitit mwen
  `,
  PERSON: `
    moun, moun yo, mesye, madanm, zanmi, neg, fanm, gason, dam, pasaje, jenn, jennjan, kamarad, kliyan,
    lokate, tout moun, kek moun, vwazen, jenn gason, jenn fi, blan, dam nan, kolegue, kolog
  `,
  CHILD: 'timoun, ti moun, ti gason, tifi, ti fi, adolesan*, elev, bebe, etidyan, ti bebe',
  MINOR: 'mine, mineur, minè, ti fre m nan, poko gen 18, poko gen 18 an',
  AGE_BEFORE: 'gen, genyen, te gen, fek gen, gen sel',
  AGE_AFTER: 'an, ane, ane de laj, zan, lane, lanne, zane',
} as const satisfies Partial<Lexicon>;
