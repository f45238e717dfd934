import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: who is spoken of. */
export const people = {
  BPD: `
    polis boston, lapolis boston, polis nan boston, lapolis nan boston, polisye boston, polisye nan
    boston, polis boston an, lapolis boston an, jandam boston, chef boston, ofisye boston, ofisye polis
    boston, detektif boston, detektif nan boston, machin polis boston, polis bpd, polisye bpd, ofisye
    bpd, machin bpd, bpd a, bpd yo, ajan boston, sejan boston, polis vil boston, depatman polis boston,
    polis vil la, cop boston, polis boston yo, polis boton, travay nan bpd, travay andedan bpd, travay
    anndan bpd, estasyon bpd, ofisye nan boston, polis boston la, polisye boston an, boston polis, polis
    ki soti boston, m travay nan bpd, mwen travay nan bpd, m travay andedan bpd, m ap travay nan bpd,
    mwen ap travay nan bpd, m travay nan biwo bpd, mwen travay nan biwo bpd, polis boston lan, lapolis
    boston lan, lapolis boston yo, polisye boston yo, ofisye boston yo, jandam boston yo, chef polis
    boston, lapolis vil boston, polis nan vil boston, kop boston, kop boston yo, cop boston yo, gad
    boston, sejan bpd, detektif bpd, lyetnan bpd, lyetnan boston, patwouy boston, patwouy bpd, kwizer
    boston, cruiser boston, inifom boston, inifom bpd, depatman lapolis boston, polis lavil, boston
    police la, boston police yo, boston police department, commissioner cox, komise lapolis boston,
    estasyon polis boston, polisman boston, polisman boston yo, jandam nan boston, neg bpd, neg bpd yo,
    moun bpd, moun bpd yo, moun polis boston, neg polis boston, neg polis boston yo, patwouy polis
    boston, motad boston, polis moto boston, twa polis boston, de polis boston, yon polis boston, boston
    police officer*, boston pd officer*, boston policeman, boston policewoman, bpd officer*, bpd cop*,
    bpd detective*, bpd sergeant, bpd cruiser*, bpd car, bostn police, bostn polis, boston polis yo,
    polis bostn, polis bosten, lapolis bosten, lapolis bostn
  `,
  LOCAL: `
    polis, lapolis, polisye, polisyen, poliz, jandam, chef, ofisye, ofisye polis, ofisye lapolis,
    detektif*, sejan, lyetnan, machin polis, machin lapolis, patwouy, chef polis, ajan polis, kop, la
    lwa, gad, cop, cops, gad yo, ofise, ofisie, detective, sherif deputy, lame lapolis, ajan lapolis,
    polis la, lapolis la, polis yo, polisye a, polisye yo, ofisye a, ofisye yo, officer, officers,
    offisye, detektiv, detektiv la, enspekte polis, anspekte, kop la, kop yo, gro bounda, popo, po po,
    five 0, 5 0, flik, flic, manblo, kwizer, cruiser, patrol, patwou, patwouy yo, otorite, otorite yo,
    fos lod, agent polis, sergeant, sgt, lieutenant, lt, polisman, polismann, polismen, polisman an,
    polisman yo, fanm polis, dam polis, madan polis, nonm polis, neg polis, neg polis yo, moun polis,
    moun polis yo, moun lapolis, polis ayisyen, polis kreyol, gwo polis, ti polis, jandam nan, jandam
    yo, chef la, sejan an, sejan yo, lyetnan an, kapten, kapten an, detektif la, detektif yo, enspekte,
    ajan polis yo, policia, polise, polisye kote m, polis lokal, polis lokal yo, polis katye, polis
    katye a, polis ble, gwo chef, policeman, policewoman, policemen, sgt an, captain, lawman
  `,
  STATE: `
    polis leta, polisye leta, polis eta, polis deta, lapolis leta, state trooper, trooper*, polis estatal,
    polis eta a, state polis, polis state, polis leta a, polis eta yo, polis estat, state cop*, state
    police, polis gran chimen, twoupe, trooper la, polis massachusetts, polis mass
  `,
  TRANSIT: `
    polis tren, polis tren an, polis mbta, polis t a, polis metwo, lapolis tren, polis bis, polis
    transpo, polis transit, polisye tren, sekirite tren, polis nan tren, polis nan tren an, polis
    estasyon tren, transit polis, polis transit la, polis t la, polis tren yo, polis mbta yo, polis
    mbta a, ofisye mbta, ofisye tren, ofisye tren an, transit cop*, transit police, polis bis la,
    polis t nan, polis t yo, bos transit la, polis metro, polis metwo a, polis subway, polis subway
    a, transit cop, transit cops, ofisye transit, ofisye transit la, jandam tren, sekirite mbta
  `,
  SHERIFF: `
    cherif, sherif, serif, gad prizon, gadyen prizon, gad prizon an, ofisye prizon, gadyen nan
    prizon, ofisye prizon an, moun prizon yo, gadyen prizon an, jol, gad nan prizon, gad nan prizon
    an, south bay, gadyen, gadyen yo, gadyen an, gadyen nashua, gad nashua, gadyen prizon yo, gad
    prizon yo, ofisye koreksyon, ofisye prizon yo, cherif yo, cherif la, sherif la, sherif yo,
    depite cherif, depite sherif, moun nashua yo, co yo, corrections, correction officer*, prizon
    nashua, nashua, cherif suffolk, sherif suffolk, sherif la yo, gad nashua yo, ofisye nashua,
    ofisye south bay, gad south bay, gadyen south bay, moun south bay, enfimye prizon nashua, nashua
    jail, deputy, deputi, depiti sherif, deputy sherif, deputi sherif la, deputy nan suffolk, deputy
    suffolk, gad nan nashua, gad nan south bay, gad suffolk, gad nan suffolk, gad prizon suffolk,
    prizon suffolk, prizon suffolk la, suffolk county jail, suffolk house of correction, gad house
    of correction
  `,
  COURT_OFFICER: `
    ofisye tribinal, ofisye tribinal la, gad tribinal, ofisye lakou, ofisye nan tribinal, polis
    tribinal, sekirite tribinal, gad tribinal la, ofisye nan tribinal la, ofisye lakou a, sekirite
    tribinal la, polisye tribinal, isye, gadyen tribinal, gad lakou, gad tribinal yo, ofisye
    tribinal yo, polis nan tribinal, polis nan tribinal la, bailiff, sekirite nan tribinal, court
    officer*, ofisye kou a, ofisye kou, gad kou, gad kou a, polis kou, polis kou a, ofisye lakou yo,
    isye a, isye tribinal, courthouse officer*, marechal tribinal, sekirite kou a, mesye ki gade pot
    tribinal la, gad pot tribinal la, gad nan tribinal, gad nan tribinal la, ofisye nan court la,
    ofisye court la, sekirite nan tribinal la, dorchester court officer, roxbury court officer, bmc
    court officer, east boston court officer, west roxbury court officer, brighton court officer,
    court officer nan, court officer la, court officers, kotofise, kot ofise
  `,
  SCHOOL_OFFICER: `
    sekirite lekol, sekirite lekol la, polis lekol, ofisye lekol, gad lekol, gadyen lekol, polis lekol la,
    sekirite nan lekol, sekirite nan lekol la, gad lekol la, ofisye sekirite lekol, sekirite lekol yo, ajan
    sekirite lekol, ajan sekirite lekol la, polis nan lekol la, polis nan lekol, ofisye lekol la, gad lekol
    yo, sekirite bps, polis bps, ofisye bps, school police, school safety, school officer*, school resource
    officer*, sro, ajan lekol, sekirite lekol bps, gad bps, lapolis lekol, lapolis lekol la
  `,
  CITY: `
    lameri, meri, lameri a, lameri boston, anplwaye lameri, anplwaye vil, anplwaye vil la, enspekte vil,
    enspekte vil la, city hall, bibliyotek, otorite lojman, enspekte kay, biwo vil la, travaye vil la,
    anplwaye nan lameri, anplwaye nan lameri boston, madanm nan lameri, moun nan lameri, enspekte
    boston, anplwaye lavil, enspekte nan vil la, anplwaye city hall, travay nan city hall, anplwaye vil
    boston, vil boston anplwaye, moun city hall, 311, inspectional services, isd, anplwaye bibliyotek,
    bibliyoteke, anplwaye sant kominote, sekirite vil la, sekirite lavil, gad vil la, anplwaye chelte,
    anplwaye chelte a, anplwaye chelte vil la, travaye sosyal vil la, travaye sosyal lavil, moun vil la,
    moun lavil, moun lameri a, anplwaye lameri boston, enspekte bilding, enspekte bilding vil la,
    enspekte lojman, enspekte lojman vil la, enspekte sante, ajan vil la, ajan lameri, biwo lameri, meri
    boston, mayor s office, mayors office, housing authority, boston housing, boston housing authority,
    depatman lojman, anplwaye bha, moun bha, city worker*, city employee*, city inspector*, bibliyoteke
    a, anplwaye pak vil la, park ranger*, parking enforcement, anplwaye pakin vil la, metamn
  `,
  CAMPUS: `
    polis inivesite, polis kanpis, sekirite inivesite, polis kolej, sekirite kanpis, polis kanpis
    la, polis bu, polis bc, polis umass, polis northeastern, polis harvard, polis mit, polis bu a,
    polis lekol bu, polis lekol bu a, polis emerson, polis umass boston, polis tufts, polis
    wentworth, polis simmons, polis suffolk university, polis bunker hill, polis rcc, polis berklee,
    ajan polis northeastern, polis kolej la, gad polis kolej, polis inivesite a, polis kanpis lan,
    sekirite kolej, sekirite kolej la, sekirite inivesite a, ofisye kanpis, ofisye kanpis la, ofisye
    kolej la
  `,
  ICE: `
    imigrasyon, migrasyon, limigrasyon, ajan imigrasyon, ajan ice, polis imigrasyon, ofisye
    imigrasyon, moun imigrasyon, neg imigrasyon, neg ice, moun ice, imigrasion, imigrasyo,
    limigrasion, polis ice, ajan ice yo, ajan imigrasyon yo, ofisye ice, moun ice yo, moun
    imigrasyon yo, emigrasyon, immigrasyon, immigration, neg ice yo, mesye ice yo, mesye imigrasyon
    yo, gad imigrasyon, ays, ice yo, imigrasyon yo, imigrasyon an, lapolis imigrasyon, lapolis ice,
    ofisye imigrasyon yo, ajan limigrasyon, aysi, ajans imigrasyon, ekip ice, machin ice yo, machin
    ice, machin imigrasyon, van ice, kamyonet ice, vwati ice, vwati imigrasyon, ays yo, aysse,
    limmigration yo, ajan ays, mesye imigrasyon, imig, migrasyon yo, agents ice, agent ice, agent
    imigrasyon, ajan depotasyon ice, gestapo, gestapo yo, voras ice, bann ice, ekip imigrasyon, ays
    la, ayis, ajan ays yo, moun ays, moun ays yo, neg ays, neg ays yo, mesye ays, mesye ays yo,
    polis ays, ofisye ays, ekip ays, zays, ayz, aiz, ice lan, moun limigrasyon, moun limigrasyon yo,
    ajan limigrasyon yo, ofisye limigrasyon, polis limigrasyon, neg limigrasyon, neg limigrasyon yo,
    neg imigrasyon yo, nonm ice, nonm ice yo, nonm imigrasyon, nonm imigrasyon yo, msye ice, msye
    ice yo, msye imigrasyon, mesye limigrasyon, dam ice, ti neg ice, ti neg ice yo, bann ice yo,
    gang ice, twoup ice, solda ice, immigration officer*, immigration agent*, immigration police
  `,
  ERO: 'ajan depotasyon, ofisye depotasyon',
  HSI: 'ajan hsi, jakèt hsi, jaket hsi',
  CBP: 'polis fwontye, patwouy fwontye, ladwan, gad fwontye',
  FED_OTHER: 'gad nasyonal, ajan fbi',
  FED: `
    ajan federal, ajan federal yo, federal, federal yo, ajan, ajan yo, moun ak mask, neg ak mask, moun
    maske, neg maske, maske, san inifom, moun an sivil, an sivil, neg san inifom, moun san inifom, figi
    kache, moun ki kache figi yo, mesye ak mask, polis federal, kagoul*, ak kagoul, ak mask, neg ak mas,
    moun ak mas, mesye maske, neg kagoul, moun kagoul, neg ak figi kache, mesye an sivil, ajan mas, ajan
    maske, ajan kagoul, ajan ak kagoul, agents federal, agent federal, neg federal, neg federal yo,
    polis maske, moun mas, neg ki kache figi yo, neg ki bouche figi yo, moun ki bouche figi yo, figi
    bouche, bouche figi yo, ajan washington, masked, nonm mask, nonm ak mask, nonm maske, nonm kagoul,
    nonm san inifom, nonm an sivil, gason mask, gason maske, nonm mask yo, nonm maske yo, neg mask, neg
    mask yo, neg maske yo, msye maske, msye mask, moun mask yo, moun maske yo, moun kagoul yo, mesye
    kagoul, mesye mask, ajan mask yo, ajan maske yo, ajan kagoul yo, neg figi mare, figi mare, moun figi
    mare, neg ki mare figi yo, moun ki mare figi yo, figi yo mare, figi yo kache, figi yo kouvri, figi
    kouvri, neg ki kouvri figi yo, moun ki kouvri figi yo, ak figi kouvri, ak figi kache, ak figi mare,
    ak bandana sou figi, ak mask nwa, ak mask sou figi, ak mask nan figi, mask nan figi, mask sou figi,
    neg san badj, moun san badj, neg san non, gwo neg federal, men federal, men federal yo, fed, fed yo,
    feds yo, feds la, ajan fed, ajan fed yo, homeland security, homeland, homelan, masked men, masked
    agents, masked man, federal agents, federal agent, federal officers, undercover agents
  `,
  PRIVATE: `
    patwon, patwon m, bos, bos mwen, bos travay, pwopriyete, met kay, met kay la, landlord,
    sipeviz*, manadje, menaje, vwazen, vwazin, ansyen mari, ansyen mennaj, eks, eks mwen, ansyen
    madanm, kolokate, kolog travay, jeran, boss, mennaj, manager, ansyen menaj, met travay, chef
    travay, bos la, pwopriyete a, mari m nan ap menase, met biznis, anplwaye m, patwon an,
    propriyete, pwopriyetè, ansyen konkibin, konpayi, konpayi an, konpayi kote m travay, mesye m lwe
    kay la, moun m lwe kay la, mesye ki lwe m, ajans travay, met chanm nan, fanm kay la, bos m, bos
    m nan, bos mwen an, patwon mwen, patwon mwen an, patron, patron m, patron mwen, employer,
    landlord mwen, landlord lan, landlord la, met kay mwen, met kay m, met lojman, met bilding nan,
    met restoran, met restoran an, met magazen, met magazen an, met lavaj la, manadje m, manadje a,
    supervisor, sipevize, kontremet, contractor, kontrakte, ansyen patwon, ansyen bos, ansyen
    landlord, eks mari, eks mari m, eks mennaj, eks madanm, mari m ki kite m, room mate, roommate,
    ko lokate, vwazin nan, vwazen an, vwazen mwen, yon vwazen, paste a, kompayi, konpayi netwayaj,
    ajans netwayaj, hr, resous imen, patwon nan, met djob la, met travay la, met travay mwen, bos
    djob la, bos chantye a, bos konstriksyon an, bos restoran an, bos kizin nan, chef kizin nan,
    chef chantye a, chef ekip, chef ekip la, foremen, foreman, sipevize m, sipevize a, sipevize
    mwen, jeran an, jeran restoran, jeran restoran an, jeran magazen an, jeran bilding nan, manadje
    restoran an, manadje magazen an, menadje, menadje m, menadje a, kontrakte a, sekrete biwo a, met
    kay nou, met kay la li menm, pwopriyete kay la, pwopriyete m, pwopriyete mwen, pwopriyete
    bilding nan, moun ki lwe m kay la, moun ki lwe m chanm nan, mesye ki lwe m kay la, madanm ki lwe
    m kay la, dam ki lwe m, msye kay la, landlord m, landlady, lenlod, lenlod mwen, lanlod, lanlod
    mwen, ansyen nonm mwen, ansyen neg mwen, ansyen fanm mwen, ansyen mennaj m, ansyen mennaj mwen,
    ansyen menaj mwen, ansyen boyfriend, boyfriend, boyfriend mwen, ex, ex mwen, ex m, ex husband,
    ex boyfriend, ex wife, my ex, my boss, my landlord, papa pitit mwen, papa pitit mwen an, papa
    pitit m, papa timoun yo, papa timoun mwen yo, manman pitit mwen, manman pitit mwen an, nonm m te
    ye avek li, nonm m te ye ak li, nonm m viv avek li, neg m te avek li, neg m te ye avek li, neg m
    te renmen, mari m ki vyolan, mari m ki jalou, vwazen jalou, yon vwazen jalou, vwazen mechan,
    vwazen anba, vwazen anle, vwazen anwo, vwazen anba a, vwazen anwo a, vwazen kote m, vwazen kote
    nou, vwazin anwo, vwazin anba, vwazin mwen, vwazin m, vwazen m nan, kolog, kolog mwen, kolog
    travay mwen, koleg, koleg travay, koleg travay mwen, yon koleg, yon kolog, kliyan restoran an,
    kouzin mari m nan, belme m ki rayi m, ajans nan, ajans travay la, ajans tanpore, temp agency,
    staffing agency, konpayi netwayaj la, konpayi kote m ap travay, konpayi konstriksyon, konpayi
    konstriksyon an, konpayi demenajman, coworker, co worker, roommate mwen, rumeyt, wommet, womet,
    kolokate m, kolokate mwen, avoka fo, fo avoka, note, note piblik, madanm ki lwe m, moun ki lwe
    m, madanm ki lwe nou, mesye ki lwe nou, moun ki lwe nou, ki lwe m chanm nan, ki lwe m kay la, ki
    lwe m apatman an, ki lwe nou kay la, dam ki lwe nou, moun ki pwopriyete kay la, met chanm mwen,
    moun m travay pou li, moun m ap travay pou li, mesye m ap travay pou li, madanm m ap travay pou
    li, dam m ap travay pou li, mesye m travay pou li, madanm m travay pou li, bos nou, bos nou an,
    patwon nou, patwon nou an, patwon yo, chef nou nan travay, chef mwen nan travay, manadje nou,
    sipevize nou, pwopriyete nou, landlord nou, met kay nou an, kolok, kolok mwen, kolok m, mesye m
    lwe kay li, bos restoran, met boutik, met boutik la, met chantye a, patwon restoran an, chef
    chantye, sipevize travay mwen, nonm mwen te renmen, ansyen fiyanse, vwazin anba a, kolokate m
    nan, madanm m ap netwaye pou li, moun m ap travay lakay li, manadje otel la, manadje boutik la
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
    fre, fre m, se mwen, mari, madanm, manman, papa, pitit, pitit gason, pitit fi, tonton, matant,
    kouzen, kouzin, bofre, belse, neve, nyes, granpe, granme, fanmi, bope, belme, timoun mwen,
    fiyanse, gason mwen, tifi m, ti fre, ti fre m, paran, se mwen an, konpe, makomè, makome, tant,
    tant mwen, bofi, papi, mami, frewo, granpapa, grann, gran fre, gran se, pitit mwen, soeur, soeur
    m, se m, sesem, sesemwen, brother, sister, husband, wife, son, daughter, cousin, kouzen m,
    kouzin m, nevi, bo fre, bel se, bofis, belfi, matant mwen, marenn, parenn, parenn mwen, ti
    kouzen, gran pe, gran me, gran papa, granmoun mwen, madanm nan, mennaj mwen, mennaj m, boubout,
    boubout mwen, menaj mwen, fiyans, fiyanse m, neg mwen, neg mwen an, fanm mwen, fanm mwen an, ti
    gason mwen, ti gason m, ti fi m, ti fi mwen, pitit fi m, pitit gason m, pitit fi mwen, pitit
    gason mwen, jimo, mari mwen, fre mwen, ti fre mwen, gran fre m, ti se m, gran se m, manman mwen,
    papa mwen, kouzen mwen, kouzin mwen, tonton mwen, matant m, neve mwen, nyes mwen, nyes m, bofre
    mwen, bofis mwen, bofi m, bofi mwen, bope m, bope mwen, belme m, belme mwen, grann mwen, grann
    m, gran papa m, gran manman m, granmanman, granpe m, madanm mwen, madanm m, madanm mwen an,
    mennaj mwen an, fiyanse mwen, pitit m, pitit mwen an, timoun mwen yo, pitit mwen yo, filyel
    mwen, filyel m, fiyel mwen, parenn m, marenn mwen, marenn m, demi fre m, demi se m, nonm mwen
    an, papi m, mami m, manmi, manmi m, mom, dad, uncle, aunt, nephew, niece, grandma, grandmother,
    grandson, bopem, belsem, kolok
  `,
  PERSON: `
    moun, moun yo, mesye, madanm, zanmi, neg, fanm, gason, dam, pasaje, jenn, jennjan, kamarad, kliyan,
    lokate, tout moun, kek moun, vwazen, jenn gason, jenn fi, blan, dam nan, kolegue, kolog, mesye a,
    mesye yo, neg la, neg yo, tigason, ti jenn, jenn yo, jenn ti gason, vande, vandez, machann, mason,
    ouvriye, travaye, chofe, chofe taksi, konpatriyot, granmoun, yon dam, yon mesye, yon neg, yon jenn,
    yon moun, yon ouvriye, msye, msye a, msye yo, nonm, nonm nan, yon nonm, de mesye, de neg, de moun,
    twa moun, yon fanm, fanm nan, yon madanm, madanm nan, yon ti dam, yon granmoun, granmoun nan, yon
    vye granmoun, yon jenn gason, jenn gason an, jenn fi a, yon jenn fi, yon ayisyen, ayisyen an, de
    ayisyen, yon panyol, panyol la, yon dominiken, yon brezilyen, yon gwatemalyen, prizonye, prizonye a,
    prizonye yo, yon prizonye, detni yo, yon detni, pasyan, pasyan an, yon pasyan, lokate a, pasaje a,
    yon pasaje, chofe a, yon chofe, livre pitza, yon livre, ouvriye yo, travaye yo, yon travaye, yon
    kliyan, kliyan an, yon zanmi, zanmi m, zanmi mwen, yon zanmi m, kolog mwen
  `,
  CHILD: `
    timoun, ti moun, ti gason, tifi, ti fi, adolesan*, elev, bebe, etidyan, ti bebe, timoun yo, ti moun
    yo, yon timoun, yon ti moun, tigason, ti neg, jen lekol, elev la, yon elev, bebe a, mine a, ti
    adolesan, tinedje, tineje, teen, teenager, kid, kids, jenn timoun, ti moun piti, timoun piti, timoun
    lekol, ti lekol, elev lekol, elev yo, elev high school, etidyan high school, jenn elev, ti jenn
    gason, ti jenn fi, ti jennjan, student, students, pupil, jen yo, toddler, baby
  `,
  MINOR: `
    mine, mineur, minè, poko gen 18, poko gen 18 an, yon mine, under 18, anba 18 an, mwens ke 18 an, pa
    gen 18 an, poko gen disetan, gen 15an, gen 16an, gen 17an, gen 14an, gen 13an, gen 12an, 15an, 16an,
    17an, 14an, 13an, 12an, kenzan, sezan, disetan, katozan, trezan, douzan, gen kenz an, gen sez an,
    gen diset an, gen katoz an, gen trez an, gen douz an, mine a, mine yo, gen sezan, gen kenzan, gen
    disetan, gen katozan, gen trezan, gen douzan, gen onzan, gen dizan, gen nevan, gen witan, gen setan,
    gen sizan, gen senkan, 16 zan, 15 zan, 17 zan, 14 zan, 13 zan, 12 zan, 16 an, 17 an, 16 lane, 17
    lane, 15 lane, 14 lane, 16 ane, 15 ane, 17 ane, 14 ane, juvenile, juveniles, years old boy, year old
    boy, year old girl, tribinal jivenil, jivenil
  `,
  AGE_BEFORE: 'gen, genyen, te gen, fek gen, gen sel',
  AGE_AFTER: 'an, ane, ane de laj, zan, lane, lanne, zane',
} as const satisfies Partial<Lexicon>;
