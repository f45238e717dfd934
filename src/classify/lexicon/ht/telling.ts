import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: how it is told. */
export const telling = {
  NEG: `
    pa, pat, pa t, pap, pa janm, pat janm, pa t janm, janm, pesonn, okenn, ni, san, nonpa, anyen, refize,
    poko, no, p ap, pa te, pa ni, ni youn, pa gen pesonn, pa gen okenn, pa t gen okenn, pa we okenn, pa t we
    okenn, okenn moun, pap janm, p ap janm, pa menm, pa t menm, didn t, didnt, don t, dont
  `,
  ONLY: `
    selman, sèlman, sel, yo menm selman, se yo selman, jis, tou sel, poukont yo, pou kont yo, poukont li,
    tout sel, yo sel, poukont yo menm, pou kont pa yo, se yo sel, se yo menm, only
  `,
  IF: 'si, sizoka, mwen pe pou, m pe pou, m pe, mwen pe, pe pou, pe pou yo, m espere, mwen espere',
  WHAT_IF: `
    sa k ap pase si, sak ap pase si, sak pase si, kisa k ap pase si, sa pou m fe si, kisa pou m fe si, kisa
    m dwe fe si, ki sa pou m fe si, kisa pou nou fe si, sa k ap rive si, sa kap pase si, e si, epi si,
    sizoka, kisa ki pase si, sa pou nou fe si, sa m dwe fe si, kisa k ap rive si, si yon jou, sak ap rive
    si, sa k rive si, sa ki rive si, kisa ki rive si, sa pou m fe le, kisa pou m fe le, sa pou nou fe le, sa
    m ka fe si, sa nou ka fe si, kisa m ka fe si, kisa nou ka fe si, kisa pou m di si, sa pou m di si, ann
    sipoze, ann di, si janm, si yon le, nan ka ta, anka ta, si anka, si ta gen, si yo ta, what if, what
    happens if, what do i do if
  `,
  MAY_THEY: `
    eske lapolis ka, eske polis ka, eske polis gen dwa, eske lapolis gen dwa, eske yo ka, eske yo gen dwa,
    eske m dwe, eske m oblije, ki dwa m, ki dwa mwen, eske se vre, polis ka mande, lapolis ka mande, eske
    polis boston ka, eske polis boston, eske lapolis boston, eske ice ka, eske imigrasyon ka, m vle konnen
    si, mwen vle konnen si, mwen ta renmen konnen, m ta renmen konnen, eske mwen dwe, eske mwen oblije, ki
    dwa nou, eske li legal pou, yo gen dwa, eske nou oblije, eske bpd, eske ofisye ka, eske ofisye gen dwa,
    eske yon polis ka, eske yon polis gen dwa, eske polis la gen dwa, eske lapolis la gen dwa, eske cherif
    ka, eske tribinal ka, eske lekol ka, eske bpd ka, eske bpd gen dwa, eske lwa a, eske lalwa, eske lwa
    boston, eske mwen gen dwa, eske m gen dwa, eske nou gen dwa, eske nou dwe, eske fok, eske gen yon lwa,
    eske se legal, eske sa legal pou, eske li nomal pou, polis gen dwa mande, lapolis gen dwa mande, m ta
    vle konnen si, mwen ta vle konnen si, m ta vle konnen eske, m bezwen konnen si, m vle konn si, mwen vle
    konn si, m anvi konnen si, kiles dwa, ki sa dwa, esplike m dwa, can police, can the police, can ice
  `,
  MODAL: 'eske',
  HEARSAY: `
    m tande, mwen tande, nou tande, m te tande, mwen te tande, moun di, moun yo di, moun ap di, rime, rimè,
    facebook, fesbouk, whatsapp, wasap, tiktok, instagram, sou entenet, nan nouvel, nan radyo, tande di,
    sanble yo, yo fe kwe, zen, yo rakonte, y ap rakonte, nan gwoup la, telediol, teledjol, moun ap pale, yo
    pibliye, gen moun ki di, yon moun di m, selon sa yo di, sou rezo, gwoup whatsapp, mwen tande gen, bri k
    ap kouri, bri kouri, yon bri, bwi k ap kouri, tripotay, nouvel k ap kouri, map tande, m ap tande, nou ap
    tande, m sot tande, mwen sot tande, m fek tande, tande moun di, tande yo di, gen zen, gen bri, gen bri
    ki, gen bri kap kouri, gen moun ki ap di, genyen moun ki di, gen yon moun ki di, youn nan gwoup la di,
    nan yon gwoup, nan group la, group chat, groupchat, gwoup tchat, sou fb, sou ig, sou tik tok, nan tik
    tok, sou youtube, yon live facebook, yon pos, yon posting, li sou facebook, mwen li sou, m li sou,
    vwazin nan di, vwazen an di, moun legliz di, moun nan legliz di, legliz la di, pale anpil, sa m tande,
    selon moun, dapre moun, dapre sa m tande, dapre sa yo di, pawoli, selon vwazen, i heard, people say,
    rumor*
  `,
  HEARSAY_OPENING: 'yo di, yo di m, yo di mwen, yo di nou, yo fe konnen, y ap di, moun ap di',
  TOLD_ME: `
    li di m, li te di m, fre m di, fre m di m, mari m di m, avoka a di, avoka m di, avoka m di m, pitit mwen
    di m, pitit mwen di, kouzen m di m, zanmi m di m, li rakonte m, te rakonte m, kouzen m di, zanmi m di,
    madanm mwen di m, se m di m, avoka mwen di, li te rakonte m, mari m di, li di m yo, li te di m yo,
    rakonte m sa, li rakonte m sa, mwen konn sa paske, fre m rakonte m, mari m rakonte m, mari m rele m di
    m, li rele m di m, te rele m di m, se li ki di m, se li ki rakonte m, se fre m ki di m, se mari m ki di
    m, papa m di m, manman m di m, vwazen m di m, vwazin mwen di m, kolog mwen di m, tonton m di m, neve m
    di m, bofre m di m, pitit mwen rakonte m, told me
  `,
  SAW: `
    mwen we, m we, m te we, mwen te we, nou te we, nou we, m te la, mwen te la, ak je m, ak de je m, devan
    je m, m filme, mwen filme, m anrejistre, devan m, mwen te swiv, m ap gade, se de je m, de je m, m te
    suiv yo, m te swiv yo, m suiv yo, mwen swiv, mwen te kanpe la, m te kanpe la, m te chita la, mwen te
    prezan, m te prezan, m te sou plas, mwen te sou plas, nou te la, nou te sou plas, m t ap gade, mwen t ap
    gade, nou t ap gade, m te filme, mwen te filme, m gade l nan fenet, m gade nan fenet, soti nan fenet
    mwen, nan fenet mwen, nan figi m, nan figi mwen, nan de je m, nan je m, ak pwop je m, ak pwop je mwen, m
    te tande ak zorey mwen, mwen te tande ak zorey mwen, ak zorey mwen, ak zorey m, i saw, we saw, saw it
  `,
  SEE: 'we, wè, te we',
  INFER: `
    dwe, te dwe, fok, fok se, setenman, sètènman, petet, pètèt, kwe, m kwe, mwen kwe, m panse, mwen panse,
    sanble, asireman, m sispek, mwen sispek, se siman, siman, m sipoze, gen dwa se, sel jan, m kwe se, mwen
    kwe se, mwen panse se, gen lè, genle, dwe se, m kwe ke, mwen kwe ke, mwen sipoze, m pa kwe se lot, se
    sur, gen chans, ta sanble, m gen dout, mwen gen dout, m doute, mwen doute, m devine, mwen devine, m ap
    devine, pwobab, pwobableman, san dout, kanmenm se, fo se, se pa posib pou, se yo sel ki, ki lot moun,
    probably, maybe, must have
  `,
  BUT: 'men, epi, apre, apre sa, answit, lè sa a, le sa a, pandan, paske, lè, le, kidonk, alo, poutan, avan',
  AND: 'epi, e, ak',
  WITH: 'ak, avek, avè, ansanm ak, ansanm avek, ave, ansanm avè, bo kote, kole ak',
  TO: 'bay, ba, nan, a, ak, pou, jwenn, kay, lakay',
  BY: 'pa',
  FOR: 'pou',
  UNTIL: `
    jiskaske, jiska, jistan, jis, jouk, jis tan, jiskeske, ap tann, tap tann, y ap tann, pou tann, tann,
    toutotan, annatandan, jouktan, jis ice, jis imigrasyon, anvan ice, pou ice vin, pou imigrasyon vin, jis
    yo, jiskas, jistank, jis le, jouk yo, pou yo tann, an atandan, anatandan, until
  `,
  OF: 'nan, de, an',
  DET: 'yon, de, twa, kat, la, a, an, nan, yo, kek, lot, ki, sa, sou, grenn, yon grenn',
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
    zepòl, bra dsou bra, menm kote, tout ansanm, te la tou, te la avek yo, yo tout ansanm, tou de ansanm,
    toulede, toulede ansanm, kot a kot, kotakot, zepol kont zepol, bo kote youn lot, ansanm ansanm, fe yon
    sel, menm ekip, nan menm ekip, nan menm konvwa, menm konvwa, menm operasyon, nan menm operasyon, menm
    gwoup, nan menm gwoup, men nan lamen, tet kole, side by side, together, te sou menm kou, sou menm kou a,
    menm kou a
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
    m travay nan biwo polis, m travay nan biwo lapolis, m se dispatcher, mwen se dispatcher, m se dispatch,
    m travay nan dispatch, mwen travay nan dispatch, m travay nan 911, m se sekrete nan estasyon, mwen se
    sekrete nan estasyon, m se clerk nan estasyon, m travay nan lekol boston, m se anplwaye vil, mwen se
    anplwaye vil, m se anplwaye vil la, mwen se anplwaye vil la, m travay pou bpd, mwen travay pou bpd, m
    travay pou vil boston, mwen travay pou vil boston, mwen travay pou cherif, m travay pou cherif, m travay
    nan prizon, m travay nan nashua, mwen travay nan nashua, m se gadyen, mwen se gadyen, m se ofisye, mwen
    se ofisye, mwen se detektif, m se detektif, m travay nan tribinal, mwen travay nan tribinal, mwen travay
    anndan, i work at bpd, m se jandam, kenbe non m sekre, pa di non m
  `,
  ADVOCATE: 'kliyan mwen, mwen se avoka, m se avoka, mwen se volonte, travaye sosyal, oganizasyon nou',
  ABUSE: `
    depote yo, depote yo tout, voye yo tounen, fok yo depote, vin pran yo, fe yo tounen nan peyi yo,
    retounen yo, mete yo deyo, vin ranmase yo, fok yo depote yo, ranmase tout, ranmase yo tout, mete yo nan
    avyon, mete yo tout deyo, voye yo tout tounen, voye yo ayiti, fok yo tounen, fok yo ale, fok yo soti nan
    peyi a, fok yo pati, pran yo tout, netwaye peyi a, debarase nou, yo sal peyi a, deport them, send them
    back, deport them all
  `,
  ILLEGALS: `
    moun ilegal, ilegal yo, moun ki ilegal, moun san papye, moun ki pa gen papye, ilegal, fanmi ilegal, yon
    bann ilegal, ilegal sa yo, tout ilegal sa yo, bann ilegal, bann ilegal sa yo, moun san papye sa yo,
    imigran ilegal, vwazen ilegal, kay ilegal, illegals, ayisyen ilegal, etranje ilegal, travaye ilegal,
    panyol ilegal, ayisyen sa yo, dominiken sa yo, chinwa sa yo, brezilyen sa yo, tout ayisyen sa yo, tout dominiken sa yo, tout chinwa sa yo, tout brezilyen sa yo, etranje sa yo, imigran sa yo, moun sa yo ki pa gen
    papye
  `,
  WANT_REPORT: `
    vle denonse, mwen vle denonse, m vle denonse, vle rapote, vin denonse, ta renmen denonse, kijan pou m
    denonse, vle bay ice adres, vle bay adres, m ap denonse, mwen ap denonse, kote pou m denonse, ki nimewo
    pou m denonse, ki moun pou m rele pou denonse, vle siyale, m vle siyale, i want to report
  `,
  SEND: 'voye, vin pran, vin chache, depote',
  NOISE: `
    liy ice, liy ice la, liy imigrasyon, liy imigrasyon an, liy pou ice, liy pou imigrasyon, nimewo ice,
    nimewo imigrasyon, telefon ice, ice hotline, hotline ice, liy dirèk ice, avoka imigrasyon, tribinal
    imigrasyon, jij imigrasyon, ka imigrasyon, dosye imigrasyon, randevou imigrasyon, estasyon tren,
    estasyon gaz, mesi, tanpri, bonjou, bonswa, non mesi, papye twalet, peye yon kontravansyon, peye
    kontravansyon, peye tike, rele m, m rele, mwen rele, rele nou, papye machin, papye machin nan, papye
    lekol, papye kay, boulvad, politik, enpot, anpil ice, ice sou twotwa, pakin tike, tike pakin, tike pakin
    an, glas, limen limye, limen limye l, limen limye a, limye yo limen, fe frèt, gen ice ate, wout la ice,
    ice cream, pake glas, kou a m te pran, pran kou angle, kou angle, tike avyon, tike film, tike bis, tike
    tren, tike konse, randevou dokte, viza touris pou manman m, ranpli fom tps, avoka pou tps, avoka azil,
    ka azil, lekol imigrasyon, ede ak papye, klas sitwayente, egzamen sitwayente, k ap vann fo papye, moun
    ki vann fo papye, ap vann fo papye sou, peye yon tike, peye tike a, peye yon tike pakin, ice nan lari a
    glise, gen ice nan lari a
  `,
} as const satisfies Partial<Lexicon>;
