import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: how it is told. */
export const telling = {
  NEG: `
    pa, pat, pa t, pap, pa janm, pat janm, pa t janm, janm, pesonn, okenn, ni, san, nonpa, anyen, refize,
    poko, no, p ap, pa te, pa ni, ni youn, pa gen pesonn
  `,
  ONLY: `
    selman, sèlman, sel, yo menm selman, se yo selman, jis, tou sel, poukont yo, pou kont yo, poukont li,
    tout sel, yo sel
  `,
  IF: `
    si, sizoka, mwen pe pou, m pe pou, m pe, mwen pe, pe pou, pe pou yo, m espere, mwen espere
  `,
  WHAT_IF: `
    sa k ap pase si, sak ap pase si, sak pase si, kisa k ap pase si, sa pou m fe si, kisa pou m fe si, kisa
    m dwe fe si, ki sa pou m fe si, kisa pou nou fe si, sa k ap rive si, sa kap pase si, e si, epi si,
    sizoka, kisa ki pase si, sa pou nou fe si, sa m dwe fe si, kisa k ap rive si, si yon jou
  `,
  MAY_THEY: `
    eske lapolis ka, eske polis ka, eske polis gen dwa, eske lapolis gen dwa, eske yo ka, eske yo gen dwa,
    eske m dwe, eske m oblije, ki dwa m, ki dwa mwen, eske se vre, polis ka mande, lapolis ka mande, eske
    polis boston ka, eske polis boston, eske lapolis boston, eske ice ka, eske imigrasyon ka, m vle konnen
    si, mwen vle konnen si, mwen ta renmen konnen, m ta renmen konnen, eske mwen dwe, eske mwen oblije, ki
    dwa nou, eske li legal pou, yo gen dwa, eske nou oblije, eske bpd
  `,
  MODAL: 'eske',
  HEARSAY: `
    m tande, mwen tande, nou tande, m te tande, mwen te tande, moun di, moun yo di, moun ap di, rime, rimè,
    facebook, fesbouk, whatsapp, wasap, tiktok, instagram, sou entenet, nan nouvel, nan radyo, tande di,
    sanble yo, yo fe kwe, zen, yo rakonte, y ap rakonte, nan gwoup la, telediol, teledjol, moun ap pale, yo
    pibliye, gen moun ki di, yon moun di m, selon sa yo di, sou rezo, gwoup whatsapp, mwen tande gen, bri k
    ap kouri, bri kouri, yon bri, bwi k ap kouri, tripotay, nouvel k ap kouri
  `,
  HEARSAY_OPENING: 'yo di, yo di m, yo di mwen, yo di nou, yo fe konnen, y ap di, moun ap di',
  TOLD_ME: `
    li di m, li te di m, fre m di, fre m di m, mari m di m, avoka a di, avoka m di, avoka m di m, pitit mwen
    di m, pitit mwen di, kouzen m di m, zanmi m di m, li rakonte m, te rakonte m, kouzen m di, zanmi m di,
    madanm mwen di m, se m di m, avoka mwen di, li te rakonte m, mari m di, li di m yo, li te di m yo,
    rakonte m sa, li rakonte m sa, mwen konn sa paske
  `,
  SAW: `
    mwen we, m we, m te we, mwen te we, nou te we, nou we, m te la, mwen te la, ak je m, ak de je m, devan
    je m, m filme, mwen filme, m anrejistre, devan m, mwen te swiv, m ap gade, se de je m, de je m, m te
    suiv yo, m te swiv yo, m suiv yo, mwen swiv
  `,
  SEE: 'we, wè, te we',
  INFER: `
    dwe, te dwe, fok, fok se, setenman, sètènman, petet, pètèt, kwe, m kwe, mwen kwe, m panse, mwen panse,
    sanble, asireman, m sispek, mwen sispek, se siman, siman, m sipoze, gen dwa se, sel jan, m kwe se, mwen
    kwe se, mwen panse se, gen lè, genle, dwe se
  `,
  BUT: `
    men, epi, apre, apre sa, answit, lè sa a, le sa a, pandan, paske, lè, le, kidonk, alo, poutan, avan
  `,
  AND: 'epi, e, ak',
  WITH: 'ak, avek, avè, ansanm ak, ansanm avek, ave, ansanm avè, bo kote, kole ak',
  TO: 'bay, ba, nan, a, ak, pou, jwenn, kay, lakay',
  BY: 'pa',
  FOR: 'pou',
  UNTIL: `
    jiskaske, jiska, jistan, jis, jouk, jis tan, jiskeske, ap tann, tap tann, y ap tann, pou tann, tann,
    toutotan, annatandan, jouktan, jis ice, jis imigrasyon, anvan ice, pou ice vin, pou imigrasyon vin
  `,
  OF: 'nan, de, an',
  DET: 'yon, de, twa, kat, la, a, an, nan, yo, kek, lot, ki, sa, sou',
  IN: 'nan, sot nan, bo, de',
  AT: 'nan, bo, devan, sou',
  REQUESTED: `
    le li mande, le yo mande, chak fwa li mande, le ice mande, ice mande yo, ice te mande, chak fwa ice
    mande, paske ice mande, ice mande ed, imigrasyon te mande yo, le imigrasyon mande, imigrasyon mande yo,
    sou demann ice, sou demann imigrasyon, ice te mande yo, imigrasyon te mande, imigrasyon mande pou yo
    kenbe l, ice mande yo kenbe, imigrasyon mande sa, ice mande sa, imigrasyon te mande sa, ice te mande sa
  `,
  TOGETHER: `
    te avek yo, te ak yo, te la ak yo, vini ak yo, ansanm, men nan men, menm le, nan menm machin, kole
    zepòl, bra dsou bra, menm kote, tout ansanm, te la tou, te la avek yo
  `,
  OUTSIDE_BOSTON: 'deyo boston, pa nan boston, andeyo boston',
  PASSIVE: 'se, te, te se',
  INSIDER: `
    m travay nan polis, mwen travay nan polis, m travay pou lapolis, mwen travay pou lapolis, m travay nan
    estasyon, mwen travay nan lameri, m travay nan lameri, mwen se polis, mwen se polisye, m se polis, m
    travay nan bpd, mwen travay nan bpd, m travay andedan, mwen travay andedan, mwen travay nan prizon, m
    travay pou vil la, mwen travay nan estasyon, m se anplwaye lapolis, m ap travay nan estasyon, m ap
    travay nan pwopte, m ap netwaye nan estasyon, m travay andedan bpd, m ap travay andedan, m ap travay nan
    bpd, mwen ap travay nan bpd, m fe netwayaj nan estasyon, pa mete non m, pinga nou mete non m, m ap
    travay nan lameri, mwen ap travay andedan, netwayaj nan estasyon, netwaye nan estasyon, mwen fe netwayaj
    nan estasyon, mwen menm mwen fe netwayaj nan estasyon, m travay nan biwo bpd, mwen travay nan biwo bpd,
    m travay nan biwo polis, m travay nan biwo lapolis
  `,
  ADVOCATE: 'kliyan mwen, mwen se avoka, m se avoka, mwen se volonte, travaye sosyal, oganizasyon nou',
  ABUSE: `
    depote yo, depote yo tout, voye yo tounen, fok yo depote, vin pran yo, fe yo tounen nan peyi yo,
    retounen yo, mete yo deyo, vin ranmase yo, fok yo depote yo
  `,
  ILLEGALS: `
    moun ilegal, ilegal yo, moun ki ilegal, moun san papye, moun ki pa gen papye, ilegal, fanmi ilegal, yon
    bann ilegal
  `,
  WANT_REPORT: `
    vle denonse, mwen vle denonse, m vle denonse, vle rapote, vin denonse, ta renmen denonse, kijan pou m
    denonse
  `,
  SEND: 'voye, vin pran, vin chache, depote',
  NOISE: `
    liy ice, liy ice la, liy imigrasyon, liy imigrasyon an, liy pou ice, liy pou imigrasyon, nimewo ice, nimewo imigrasyon, telefon ice, ice hotline, hotline ice, liy dirèk ice,
    avoka imigrasyon, tribinal imigrasyon, jij imigrasyon, ka imigrasyon, dosye imigrasyon, randevou
    imigrasyon, estasyon tren, estasyon gaz, mesi, tanpri, bonjou, bonswa, non mesi, papye twalet, peye yon
    kontravansyon, peye kontravansyon, peye tike, rele m, m rele, mwen rele, rele nou, papye machin, papye
    machin nan, papye lekol, papye kay, boulvad, politik, enpot, anpil ice, ice sou wout, ice sou twotwa,
    ice nan lari, pakin tike, tike pakin, tike pakin an, glas, limen limye, limen limye l, limen limye a,
    limye yo limen, fe frèt, gen ice ate, wout la ice
  `,
} as const satisfies Partial<Lexicon>;
