import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: place, time and proof. */
export const circumstances = {
  STREET: `
    wout la, wout, lari, lari a, ri, ri a, kafou, kwen lari, trafik, trafik la, pasaj, avni, katye, katye a,
    blok la, sikilasyon, pon, twotwa, kwen
  `,
  STATION: `
    estasyon, estasyon an, estasyon polis, komisarya, biwo polis, biwo lapolis, pos polis, estasyon lapolis,
    stasyon
  `,
  COURT: 'tribinal, tribinal la, lakou, odyans',
  JAIL: 'prizon, prizon an, detansyon, prizon nan, kacho',
  SCHOOL: 'lekol, lekòl, klas, pwofese, direkte',
  CLINIC: 'lopital, klinik, dokte, sant sante',
  CITY_BUILDING: 'lameri, city hall, bibliyotek, sant kominote',
  CITY_PROPERTY: `
    pakin vil la, pakin vil, teren vil la, bilding vil la, garaj vil la, pak vil la, pak piblik, pakin
    bibliyotek, pakin bibliyotek la, pakin lekol la, pakin piblik, pakin lameri, pakin lameri a, pwopriyete
    vil la, pakin pak la, franklin park
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
    kote prizonye yo ye, kote prizonye yo, kote moun ki nan prizon yo ye, pot deye estasyon an
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
