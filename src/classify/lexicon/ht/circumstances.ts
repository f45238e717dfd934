import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: place, time and proof. */
export const circumstances = {
  STREET: `
    wout la, wout, lari, lari a, ri, ri a, kafou, kwen lari, trafik, trafik la, pasaj, avni, katye, katye a,
    blok la, sikilasyon, pon, twotwa, kwen, bouche ri a, bouche lari a, bouche wout la, bouche kafou a,
    bouche katye a, femen lari a, femen ri a, femen wout la, femen blok la, femen kafou a, femen katye a,
    bare ri a, bare lari a, bare blok la, bare kafou a, bloke ri a, bloke lari a, bloke kafou a, bloke blok
    la, bloke sikilasyon an, bloke trafik la, bloke trafik, bloke wout la, kontwole trafik la, kontwole
    trafik, kontwole sikilasyon an, dirije trafik, dirije trafik la, dirije sikilasyon an, devye trafik la,
    fe trafik la vire, anpeche trafik, anpeche sikilasyon, boukle katye a, boukle ri a, veye kafou a, veye
    de bout ri a, nan de bout ri a, nan de bout lari a, estope trafik, bare wout, bare wout la, vire tout
    machin, vire machin, vire machin yo, vire trafik, vire trafik la
  `,
  STATION: `
    estasyon, estasyon an, estasyon polis, komisarya, biwo polis, biwo lapolis, pos polis, estasyon lapolis,
    stasyon, komisarya a, pos polis la, biwo polis la, biwo lapolis la, kazen, kazen lapolis, estasyon lan,
    estasyon polis la, estasyon lapolis la, headquarters la, police station, precinct, distrik la
  `,
  COURT: 'tribinal, tribinal la, lakou, odyans',
  JAIL: 'prizon, prizon an, detansyon, prizon nan, kacho',
  SCHOOL: 'lekol, lekòl, klas, pwofese, direkte',
  CLINIC: 'lopital, klinik, dokte, sant sante',
  CITY_BUILDING: 'lameri, city hall, bibliyotek, sant kominote',
  CITY_PROPERTY: `
    pakin vil la, pakin vil, teren vil la, bilding vil la, garaj vil la, pak vil la, pak piblik, pakin
    bibliyotek, pakin bibliyotek la, pakin lekol la, pakin piblik, pakin lameri, pakin lameri a, pwopriyete
    vil la, pakin pak la, franklin park, lot vil la, lot vil, pakin lot vil, pakin sant kominote, pakin sant
    kominote a, sant rekreyasyon, lakou lekol la, teren lekol, teren lekol la, pakin lekol, pakin lekol
    piblik, bilding piblik, bilding lameri, depo vil la, depo lavil, garaj lavil, garaj piblik, pakin
    minisipal, teren minisipal, lot minisipal, pakin lavil, pak lavil, city lot, city garage, city parking,
    city property, municipal lot, pakin bibliyotek piblik, deye bibliyotek, deye bibliyotek la, deye lameri,
    pakin lopital vil la, teren foutbol vil la, teren bezbol vil la, pak vil, pakin pak, jamaica pond pakin,
    pakin estadyom, estadyom vil la, pisin vil la, dpw yard, lakou dpw
  `,
  PARK: 'pak, pakin, pakin nan, teren, plas, teren foutbol',
  SHELTER: 'shelter, abri, cheltè, chelte',
  TRAIN: 'tren, tren an, bis, arè bis, are bis, metwo, estasyon tren, estasyon tren an',
  HOME: `
    kay, kay la, lakay, apatman, apatman an, pot, pot la, bilding, eskalye, dezyem etaj, chanm, kay mwen
  `,
  WORK: `
    travay, restoran, faktori, izin, kizin, magazen, biwo, lavaj, lavaj la, djob, konstriksyon, djòb, chek,
    boulanje, depo
  `,
  CELLS: `
    seli, seli yo, selil, selil yo, selil la, kaso, kacho, chanm deye, garaj estasyon, deye kontwa, deye
    kontwa a, zon prive, sal entewogasyon, pati deye, sal deye, andedan estasyon an, anndan estasyon an,
    kote yo femen moun, sal kote yo kenbe, kote yo kenbe, sal kote yo kenbe moun, kote yo mete prizonye,
    kote prizonye yo ye, kote prizonye yo, kote moun ki nan prizon yo ye, pot deye estasyon an, sal
    detansyon, chanm detansyon, sal pou prizonye, holding, holding cell, holding cells, lockup, lock up,
    cell, cells, booking, booking area, sal booking, sal entewoje, sal kesyonman, chanm entewogasyon,
    entewogasyon, interview room, koulwa prive, koulwa deye, pot deye a, pot deye tribinal, pot prive, antre
    prive, antre ofisye, garaj polis, garaj estasyon an, sallyport, sally port, anba tribinal, sousol
    tribinal, sousol, zon otorize, zon entedi, zon restriksyon, kote piblik pa gen dwa, kote moun pa gen dwa
    antre, kote sivil pa antre, kote ofisye selman, deye biwo a, deye giche, deye giche a, deye gache, back
    room, kote yo kenbe prizonye, kote yo kenbe prizonye yo, kote yo femen prizonye, kote prizonye yo ye a
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
  HOURS: 'e, èdtan, edtan, edtan de tan, zetan, dezedtan, le edtan',
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
