import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: place, time and proof. */
export const circumstances = {
  STREET: `
    wout la, wout, lari, lari a, ri, ri a, kafou, kwen lari, trafik, trafik la, pasaj, avni, katye,
    katye a, blok la, sikilasyon, pon, twotwa, kwen, bouche ri a, bouche lari a, bouche wout la,
    bouche kafou a, bouche katye a, femen lari a, femen ri a, femen wout la, femen blok la, femen
    kafou a, femen katye a, bare ri a, bare lari a, bare blok la, bare kafou a, bloke ri a, bloke
    lari a, bloke kafou a, bloke blok la, bloke sikilasyon an, bloke trafik la, bloke trafik, bloke
    wout la, kontwole trafik la, kontwole trafik, kontwole sikilasyon an, dirije trafik, dirije
    trafik la, dirije sikilasyon an, devye trafik la, fe trafik la vire, anpeche trafik, anpeche
    sikilasyon, boukle katye a, boukle ri a, veye kafou a, veye de bout ri a, nan de bout ri a, nan
    de bout lari a, estope trafik, bare wout, bare wout la, vire tout machin, vire machin, vire
    machin yo, vire trafik, vire trafik la, bloke tout lari, bloke tout lari a, bloke tout ri a,
    bloke de bout ri a, bloke de bout lari a, bloke de bo lari a, bloke sikilasyon, bloke machin yo,
    bloke tout machin, femen tout lari a, femen tout ri a, femen lari, femen ri, femen wout, bare
    tout lari a, bare tout ri a, bare de bout ri a, bare sikilasyon, bare sikilasyon an, voye trafik
    la, voye trafik, voye sikilasyon an, detou, detoune trafik, detoune machin, detoune machin yo,
    redirije trafik, redirije machin, kanpe trafik, kanpe trafik la, rete trafik, rete trafik la, fe
    sikilasyon, ap fe sikilasyon, fe trafik, ap fe trafik, jere trafik, jere trafik la, jere
    sikilasyon, regle sikilasyon, regle trafik, machin pa ka pase, oto pa ka pase, loto pa ka pase,
    pou loto pa pase, pou oto pa pase, pou machin pa pase, moun pa ka pase, moun pa t ka pase,
    pesonn pa ka pase, kod jon, kod jon nan, kenbe kod jon, kenbe kod jon nan, mete kod jon, tep
    jon, riban jon, dirije machin, directing traffic, direct traffic, blocked traffic, blocked the
    street, closed the street, st, street, avenue, rd, road, blvd, square, lane, intersection,
    block, kwen ri, kwen lari a, kwen an, kalfou, lari sa a, ri sa a, antre lari a, bout lari a,
    bout ri a, de bout ri a, de bout lari a, chemen, chemen an, ruelle, korido, pasaj la, kanpe nan
    mitan lari, kanpe nan mitan lari a, kanpe nan mitan ri a, kanpe nan mitan wout la, kanpe nan
    mitan kafou a, mete kon oranj, mete kon, kon oranj yo, mete riban jon, mete riban, fe barye, fe
    barye ak bisiklet, mete barye, mete barikad, fe perimet, kodon polis, yon kodon polis, blokaj,
    blokaj polis, kenbe kafou, kenbe kafou a, kenbe tout limye, kenbe limye yo, kenbe trafik, kenbe
    trafik la, kenbe machin yo, louvri wout pou machin, louvri wout bay machin, kanpe tout lot
    machin, kanpe tout machin, gade ri a, gade de bout ri a, gade lari a, gade kwen an, detounen,
    detounen bis, detounen bis la, detounen trafik, detounen machin, detounen machin yo, detounen
    tout machin, bloke kafou, bouche kafou, femen kafou, bare kafou, kanpe nan kafou a, kanpe nan
    kafou, pa kite bis la pase, pa kite bis pase, fe bis la vire, fe bis vire, voye bis la lot kote,
    mete machin patwouy, mete machin patwouy yo, mete kabriyole, mete flare, limen flare, pran kafou
    a, bare pon an, siyal sikilasyon, fe siy machin vire, di machin yo vire, di machin vire, di m
    vire machin, di chofe yo vire, lari a bouche, lari a femen, ri a femen, ri a bouche, wout la
    femen, wout la bouche, blok la femen
  `,
  STATION: `
    estasyon, estasyon an, estasyon polis, komisarya, biwo polis, biwo lapolis, pos polis, estasyon
    lapolis, stasyon, komisarya a, pos polis la, biwo polis la, biwo lapolis la, kazen, kazen
    lapolis, estasyon lan, estasyon polis la, estasyon lapolis la, headquarters la, police station,
    precinct, distrik la, soti nan estasyon, sot nan estasyon, pos la, soti nan estasyon an, sot nan
    estasyon an, soti nan pos la, soti nan pos la lib, sot nan pos la, soti estasyon, sot estasyon,
    biwo anndan polis la, biwo anndan polis, booking, booking la, sal booking, reyinyon ekip polis,
    reyinyon polis yo, roll call, sal deye estasyon an, deye estasyon an anndan
  `,
  COURT: `
    tribinal, tribinal la, lakou, odyans, kou a, court, courthouse, tribinal lan, lakou a, sal
    odyans, sal tribinal, bmc, desann mach tribinal la, desann mach tribinal, kite sal tribinal la,
    kite tribinal la, soti nan tribinal, soti nan tribinal la, sot nan tribinal, sot nan tribinal
    la, soti tribinal, sot tribinal, apre odyans lan, apre odyans li, apre odyans la, soti nan sal
    odyans, soti sal odyans, soti nan court, soti nan court la, sot nan court la, soti nan kou a,
    kite court la
  `,
  JAIL: `
    prizon, prizon an, detansyon, prizon nan, kacho, prizon nashua, nashua, south bay, jail, jel,
    prizon konte, prizon konte a, nashua street, nashua st, nashua jail, nashua street jail, south
    bay jail, soti nan prizon, sot nan prizon, jeol, jeol la, jol, lajeol, lajol, penitansye,
    penitansye a, nan pot prizon, pot prizon an, pot jeol la, barye prizon an, barye prizon, parking
    prizon, parking prizon an, pakin prizon an, kanpe nan parking prizon an, nan pot jeol la, nan
    pot prizon an, soti nan prizon an, sot nan prizon an, soti prizon, sot prizon, kite prizon, kite
    prizon an, mete pye deyo prizon an, mete pye deyo prizon, mete pye deyo jeol la, soti nan jeol,
    soti nan jeol la, sot nan jeol la, soti nashua, soti nashua street, soti south bay, sot south
    bay, sot nashua
  `,
  SCHOOL: `
    lekol, lekòl, klas, pwofese, direkte, rapo lekol, rapo lekol la, school report, dosye lekol,
    dosye lekol la, rapo disiplin, rapo disiplin lan, dosye disiplin, dosye disiplin li, rapo
    direkte a, rapo pwofese a
  `,
  CLINIC: `
    lopital, klinik, dokte, sant sante, boston medical, boston medical center, mgh, mass general,
    lopital la, ijans, klinik la, sant sante a, codman health center, enfimye, dokte a
  `,
  CITY_BUILDING: 'lameri, city hall, bibliyotek, sant kominote',
  CITY_PROPERTY: `
    pakin vil la, pakin vil, teren vil la, bilding vil la, garaj vil la, pak vil la, pak piblik,
    pakin bibliyotek, pakin bibliyotek la, pakin lekol la, pakin piblik, pakin lameri, pakin lameri
    a, pwopriyete vil la, pakin pak la, franklin park, lot vil la, lot vil, pakin lot vil, pakin
    sant kominote, pakin sant kominote a, sant rekreyasyon, lakou lekol la, teren lekol, teren lekol
    la, pakin lekol, pakin lekol piblik, bilding piblik, bilding lameri, depo vil la, depo lavil,
    garaj lavil, garaj piblik, pakin minisipal, teren minisipal, lot minisipal, pakin lavil, pak
    lavil, city lot, city garage, city parking, city property, municipal lot, pakin bibliyotek
    piblik, deye bibliyotek, deye bibliyotek la, deye lameri, pakin lopital vil la, teren foutbol
    vil la, teren bezbol vil la, pak vil, pakin pak, jamaica pond pakin, pakin estadyom, estadyom
    vil la, pisin vil la, dpw yard, lakou dpw, pakin bibliyotek vil la, pakin bibliyotek dudley,
    pakin bibliyotek mattapan, pakin bibliyotek codman, pakin bpl, lot bibliyotek, lot bibliyotek
    la, library lot, library parking, lot lameri, lot lameri a, lakou lameri, lakou lameri a, garaj
    lameri, garaj lameri a, city hall plaza, plas lameri, plas lameri a, pakin city hall, garaj city
    hall, deye city hall, pakin lekol bps, lot lekol, lot lekol la, lakou lekol, lakou lekol piblik,
    deye lekol la, school parking lot, school lot, pakin franklin park, pak franklin, almont park,
    walker park, ronan park, harambee park, moakley park, pakin harambee, pakin moakley, pakin
    almont, teren basket vil la, teren foutbol lekol la, teren foutbol la, teren jwe vil la, lakou
    rekreyasyon, lakou pak la, city park, pak vil boston, pak boston, sant rekreyasyon vil la, pakin
    sant rekreyasyon, community center lot, community center parking, bcyf, pakin bcyf, lot bcyf,
    pakin ymca vil la, pakin sant jen, pakin sant jenn, pakin pisin vil la, pakin estasyon ponpye,
    estasyon ponpye, kazen ponpye, kazen ponpye a, fire station, lot ponpye, pakin ponpye, depo sel
    vil la, depo travo piblik, travo piblik, public works, dpw lot, garaj travo piblik, garaj dpw,
    pakin travo piblik, pakin bha, lakou bha, pakin pwoje a, pakin estasyon polis, pakin estasyon
    polis la, pakin estasyon an, pakin estasyon bpd, pakin polis la, lot polis la, lot estasyon
    polis la, garaj estasyon polis la, pakin lapolis, pakin piblik vil la, pakin vil boston, lot
    piblik, municipal parking, pakin meri a, teren vil, teren ki pou vil la, pakin ki pou vil la,
    bilding ki pou vil la, bilding vil, lokal vil la, kay vil la, sal vil la, parking vil la,
    parking vil, nan parking vil la, parking bibliyotek vil la, parking bibliyotek, parking
    bibliyotek la, parking lameri, parking lameri a, parking city hall, parking lekol la, parking
    lekol, parking lekol piblik, parking pak la, parking pak, parking sant kominote, parking sant
    kominote a, parking piblik, parking estad la, lakou piblik school, lakou piblik school la, lakou
    public school, lakou lekol piblik la, city hall annex, annex lameri, sant jenes, sant jenes vil
    la, sant jen vil la, sant rekreyasyon an, sant kominote vil la, teren jwe, playground,
    playground lan, school yard, schoolyard, lakou jwet, biwo vil la, pisin piblik
  `,
  PARK: 'pak, pakin, pakin nan, teren, plas, teren foutbol',
  SHELTER: 'shelter, abri, cheltè, chelte',
  TRAIN: 'tren, tren an, bis, arè bis, are bis, metwo, estasyon tren, estasyon tren an',
  HOME: `
    kay, kay la, lakay, apatman, apatman an, pot, pot la, bilding, eskalye, dezyem etaj, chanm, kay
    mwen, salon mwen, salon nou, kwizin mwen, kwizin nan, kwizin nou, kabann nan, tet kabann, amwa,
    amwa l, amwa m, chanm mwen, chanm pitit mwen, sousol, pewon mwen
  `,
  WORK: `
    travay, restoran, faktori, izin, kizin, magazen, biwo, lavaj, lavaj la, djob, konstriksyon, djòb, chek,
    boulanje, depo
  `,
  CELLS: `
    seli, seli yo, selil, selil yo, selil la, kaso, kacho, chanm deye, garaj estasyon, deye kontwa,
    deye kontwa a, zon prive, sal entewogasyon, pati deye, sal deye, andedan estasyon an, anndan
    estasyon an, kote yo femen moun, sal kote yo kenbe, kote yo kenbe, sal kote yo kenbe moun, kote
    yo mete prizonye, kote prizonye yo ye, kote prizonye yo, kote moun ki nan prizon yo ye, pot deye
    estasyon an, sal detansyon, chanm detansyon, sal pou prizonye, holding, holding cell, holding
    cells, lockup, lock up, cell, cells, booking, booking area, sal booking, sal entewoje, sal
    kesyonman, chanm entewogasyon, entewogasyon, interview room, koulwa prive, koulwa deye, pot deye
    a, pot deye tribinal, pot prive, antre prive, antre ofisye, garaj polis, garaj estasyon an,
    sallyport, sally port, anba tribinal, sousol tribinal, sousol, zon otorize, zon entedi, zon
    restriksyon, kote piblik pa gen dwa, kote moun pa gen dwa antre, kote sivil pa antre, kote
    ofisye selman, deye biwo a, deye giche, deye giche a, deye gache, back room, kote yo kenbe
    prizonye, kote yo kenbe prizonye yo, kote yo femen prizonye, kote prizonye yo ye a, enfimri,
    enfimri a, enfimri prizon, enfimri prizon an, deye estasyon an, biwo deye estasyon, nan biwo
    deye, biwo deye a, anndan estasyon, andedan estasyon, anndan prizon, anndan prizon an, andedan
    prizon an, chanm pou kesyone, sal kesyon, chanm kesyon, sal entevyou, chanm entevyou, sal
    entewogatwa, chanm entewogatwa, sal entewogasyon an, ti chanm kesyone, ti sal, ti sal deye,
    chanm deye a, sal deye a, koulwa selil, koulwa selil yo, koulwa prizonye, zon selil, zon selil
    yo, zon booking, pot selil, pot selil la, devan selil, devan selil li, devan selil la, garaj
    anndan, garaj anba, garaj deye, garaj deye a, pot garaj, pot garaj la, pot ofisye, pot ofisye
    yo, pot anplwaye, pot anplwaye yo, antre anplwaye, antre prive a, antre garaj, ascenseur ofisye,
    asanse prive, asanse ofisye yo, deye resepsyon, deye resepsyon an, pase deye biwo, pase deye
    kontwa, kote moun pa ka antre, kote piblik pa ka antre, kote piblik la pa gen dwa, kote
    prizonye, kote prizonye yo chita, kote yo kenbe moun yo, kote yo gade prizonye, kote yo gade
    moun, zon pesonel, staff only, behind the counter, behind the desk, back door, cell block,
    cellblock, holding area, interrogation room, the cells, biwo sejan an, nan biwo sejan an, biwo
    sejan, biwo kapten an, biwo lyetnan an, biwo detektif yo, biwo detektif la, biwo chef la, biwo
    prive, biwo ofisye yo, anba kle, deye bawo, deye bawo yo, an detansyon, menote sou ban an, sou
    ban an menote, menote sou yon ban, reyinyon ekip, reyinyon maten polis, reyinyon polis yo, roll
    call, rol kol, kote piblik pa ka ale, kote piblik pa ale, biwo anndan, biwo anndan polis la,
    biwo deye, sal repo polis, break room, sal pozo polis, pot deye estasyon, deye vit la, deye
    gichet la, lot bo kontwa a, biwo anndan polis, booking la, reyinyon ekip polis, sal deye
    estasyon an, deye estasyon an anndan
  `,
  NOW: `
    kounya, kounye a, kounyea, konya, la kounya, nan moman sa a, y ap fet kounya, yo la, yo la a, yo la
    kounya, toujou la a, menm kounya, talè, kounyeya
  `,
  DANGER: `
    frape pot, ap frape pot, kraze pot la, ap kraze pot, fizi sou, zam sou, pwente zam, ede m, ede nou,
    tanpri ede, sekou, amwe, anmwe, blese, ap kriye, ap rele, ap bat, senyen, ijans, gaz, y ap bat li, kale,
    zam nan men, ap trennen
  `,
  PAST: `
    ye, yè, ye swa, ye maten, maten an, semenn pase, mwa pase, gen de jou, avan ye, lendi, madi, mekredi,
    jedi, vandredi, samdi, dimanch, lane pase, lot jou, de jou pase, de jou de sa, wikenn pase, semen pase
  `,
  HOURS: `
    e, èdtan, edtan, edtan de tan, zetan, dezedtan, le edtan, inedtan, inetan, dezetan, twazedtan,
    twazetan, katredtan, katretan, senkedtan, sizedtan, 2e, 3e, 4e, 5e, 6e, 3zedtan, 2zedtan, 4zedtan,
    5zedtan, zedtan, hours, hour, hrs, hr
  `,
  MINUTES: 'minit, min',
  DAYS: 'jou',
  NUMBER: '',
  VEST: 'jile, vès, ves, rad, chemiz, kaskèt, inifom, kasket, gile',
  VIDEO: 'videyo, video, m filme, filme, anrejistre, anrejistreman, mwen filme, vidyo',
  PHOTO: 'gen foto, fe foto, m gen foto, pran foto, mwen gen foto',
  PAPER_PROOF: `
    m gen papye a, mwen gen papye a, m gen mesaj la, mwen gen mesaj la, gen kopi, gen resi, m gen imel la, m
    gen tèks la, mwen gen imel la, m gen resi
  `,
  BADGE_NO: 'nimewo badj, badj li, badj',
  CAR_NO: 'nimewo machin, plak machin nan, nimewo plak',
  INCIDENT_NO: 'nimewo rapo, nimewo dosye, nimewo ka',
} as const satisfies Partial<Lexicon>;
