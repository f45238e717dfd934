import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: how it is told. */
export const telling = {
  NEG: `
    pa, pat, pa t, pap, pa janm, pat janm, pa t janm, janm, pesonn, okenn, ni, san, nonpa, anyen,
    refize, poko, no, p ap, pa te, pa ni, ni youn, pa gen pesonn, pa gen okenn, pa t gen okenn, pa
    we okenn, pa t we okenn, okenn moun, pap janm, p ap janm, pa menm, pa t menm, didn t, didnt, don
    t, dont, did not, does not, do not, is not, was not, are not, were not, wasn t, wasnt, isn t,
    isnt, doesn t, doesnt, never, nobody, pa ditou, pa janmen, pa janme, p at janm, jame, jamais,
    okenn nan yo, okenn lot, pesonn pa, pesonn pa t, pesonn pa janm, ni li menm, anyen ditou, pa
    youn, pa youn nan yo, pa gen youn, pa gen youn ki, pa gen moun ki, pa gen pesonn ki, pa t gen
    pesonn, pa gen okenn ki, pa t gen youn, pa oze, pa t oze, pa menm yon fwa, pa bezwen, pa t
    bezwen, pa vle, pa t vle, pa dako, pa t dako, refize net, pa bezwen konnen, pa bezwen konnen si,
    pa enterese konnen, pa enterese nan, pa enterese si, pa vle konnen, pa vle konnen si, pa t vle
    konnen, pa mele si, pa mele m si, pa okipe si, pa gade si, pa gen anyen pou we ak, pa gen anyen
    a we ak, olye yo, olye pou yo, olye li, olye l, olye pou l, san yo pa, san l pa, san li pa,
    refize pou yo, derefize, pat vle, pat dako, pa janm vle
  `,
  ONLY: `
    selman, sèlman, sel, yo menm selman, se yo selman, jis, tou sel, poukont yo, pou kont yo,
    poukont li, tout sel, yo sel, poukont yo menm, pou kont pa yo, se yo sel, se yo menm, only,
    polis sel, polis la sel, polis selman, ant mwen ak polis, ant mwen ak polis la, ant nou ak
    polis, an sekre, an konfyans, sof polis, sof lapolis, sof polis la, eksepte polis, apa polis,
    anwetan polis, pesonn lot, pesonn pa genyen l, pesonn pa gen li, pesonn lot pa t konnen, pesonn
    lot pat konnen, pesonn lot pa konnen, pa janm di pesonn, pa t di pesonn, pa di pesonn lot,
    pesonn pa t konnen, pesonn pat konnen, moun lot pa konnen, detektif la sel, te envante pou
    polis, se polis sel ki
  `,
  IF: 'si, sizoka, mwen pe pou, m pe pou, m pe, mwen pe, pe pou, pe pou yo, m espere, mwen espere',
  WHAT_IF: `
    sa k ap pase si, sak ap pase si, sak pase si, kisa k ap pase si, sa pou m fe si, kisa pou m fe si,
    kisa m dwe fe si, ki sa pou m fe si, kisa pou nou fe si, sa k ap rive si, sa kap pase si, e si, epi
    si, sizoka, kisa ki pase si, sa pou nou fe si, sa m dwe fe si, kisa k ap rive si, si yon jou, sak ap
    rive si, sa k rive si, sa ki rive si, kisa ki rive si, sa pou m fe le, kisa pou m fe le, sa pou nou
    fe le, sa m ka fe si, sa nou ka fe si, kisa m ka fe si, kisa nou ka fe si, kisa pou m di si, sa pou
    m di si, ann sipoze, ann di, si janm, si yon le, nan ka ta, anka ta, si anka, si ta gen, si yo ta,
    what if, what happens if, what do i do if, m mande si polis, m mande si lapolis, mwen mande si
    polis, m ap mande si polis, m ap mande si lapolis, m mande tet mwen si, si polis arete m, si lapolis
    arete m, si polis rete m, si lapolis rete m, si yo rete m, si yo arete m, si yo kenbe m, si ice
    vini, si ice vin, si imigrasyon vini, si imigrasyon vin, si yon polis, si polis mande m, si lapolis
    mande m, si yo mande m, si yo vin lakay, si yo frape pot, si ice frape, si imigrasyon frape, si m
    rele polis, si m al nan estasyon, si yon ajan, an ka polis, an ka ice, an ka imigrasyon, ka yo ta,
    si sa ta rive, si yon bagay konsa, kouman pou m fe si, kijan pou m fe si, kijan pou m reponn si,
    kouman pou m reponn si, m pe pou yo pa, pe pou polis, pe pou ice, sa k ap rive m si, what do i say
    if, what should i do if, what to do if, in case, kisa sa ye, ki sa sa ye, kisa yon detainer ye, ki
    sa yon detainer ye
  `,
  MAY_THEY: `
    eske lapolis ka, eske polis ka, eske polis gen dwa, eske lapolis gen dwa, eske yo ka, eske yo gen
    dwa, eske m dwe, eske m oblije, ki dwa m, ki dwa mwen, eske se vre, polis ka mande, lapolis ka
    mande, eske polis boston ka, eske polis boston, eske lapolis boston, eske ice ka, eske imigrasyon
    ka, m vle konnen si, mwen vle konnen si, mwen ta renmen konnen, m ta renmen konnen, eske mwen dwe,
    eske mwen oblije, ki dwa nou, eske li legal pou, yo gen dwa, eske nou oblije, eske bpd, eske ofisye
    ka, eske ofisye gen dwa, eske yon polis ka, eske yon polis gen dwa, eske polis la gen dwa, eske
    lapolis la gen dwa, eske cherif ka, eske tribinal ka, eske lekol ka, eske bpd ka, eske bpd gen dwa,
    eske lwa a, eske lalwa, eske lwa boston, eske mwen gen dwa, eske m gen dwa, eske nou gen dwa, eske
    nou dwe, eske fok, eske gen yon lwa, eske se legal, eske sa legal pou, eske li nomal pou, polis gen
    dwa mande, lapolis gen dwa mande, m ta vle konnen si, mwen ta vle konnen si, m ta vle konnen eske, m
    bezwen konnen si, m vle konn si, mwen vle konn si, m anvi konnen si, kiles dwa, ki sa dwa, esplike m
    dwa, can police, can the police, can ice, eske yo ka mande, eske yo ka kenbe, eske yo ka arete, eske
    yo ka antre, eske yo ka voye, eske yo ka bay, eske yo kapab, eske polis kapab, eske lapolis kapab,
    eske polis boston kapab, eske polis boston gen dwa, eske lapolis boston gen dwa, eske lapolis boston
    ka, eske bpd kapab, eske bpd konn, eske polis boston konn, eske lapolis boston konn, eske polis
    travay ak, eske lapolis travay ak, eske polis boston travay ak, eske lapolis boston travay ak, eske
    bpd travay ak, eske polis pataje, eske lapolis pataje, eske polis boston pataje, eske bpd pataje,
    eske yo oblije, eske fok m, eske fok mwen, eske m bezwen, eske mwen bezwen, eske nou bezwen, eske m
    kapab, eske mwen kapab, eske se nomal pou, eske li legal, eske sa legal, eske sa nan lwa, eske yon
    ajan ka, eske yon ajan gen dwa, eske ajan yo gen dwa, eske ajan yo ka, eske ice gen dwa, eske
    imigrasyon gen dwa, polis pa gen dwa mande, lapolis pa gen dwa mande, polis pa gen dwa, lapolis pa
    gen dwa, polis boston pa gen dwa, lapolis boston pa gen dwa, yo pa gen dwa, kisa lwa a di, kisa
    lalwa di, kisa trust act, kisa trust act la, ki sa trust act, esplike m lwa, esplike m trust act,
    trust act di, trust act la di, ki dwa moun, ki dwa yon moun, ki dwa imigran, ki dwa nou genyen, ki
    dwa m genyen, konnen dwa m, konnen dwa nou, konnen dwa w, konn dwa nou, konn dwa m, fomasyon sou
    dwa, atelye sou dwa, reyinyon sou dwa, know your rights, do police have to, do the police, does bpd,
    can bpd, are police allowed, are they allowed
  `,
  MODAL: 'eske',
  HEARSAY: `
    m tande, mwen tande, nou tande, m te tande, mwen te tande, moun di, moun yo di, moun ap di, rime,
    rimè, facebook, fesbouk, whatsapp, wasap, tiktok, instagram, sou entenet, nan nouvel, nan radyo,
    tande di, sanble yo, yo fe kwe, zen, yo rakonte, y ap rakonte, nan gwoup la, telediol, teledjol,
    moun ap pale, yo pibliye, gen moun ki di, yon moun di m, selon sa yo di, sou rezo, gwoup whatsapp,
    mwen tande gen, bri k ap kouri, bri kouri, yon bri, bwi k ap kouri, tripotay, nouvel k ap kouri, map
    tande, m ap tande, nou ap tande, m sot tande, mwen sot tande, m fek tande, tande moun di, tande yo
    di, gen zen, gen bri, gen bri ki, gen bri kap kouri, gen moun ki ap di, genyen moun ki di, gen yon
    moun ki di, youn nan gwoup la di, nan yon gwoup, nan group la, group chat, groupchat, gwoup tchat,
    sou fb, sou ig, sou tik tok, nan tik tok, sou youtube, yon live facebook, yon pos, yon posting, li
    sou facebook, mwen li sou, m li sou, vwazin nan di, vwazen an di, moun legliz di, moun nan legliz
    di, legliz la di, pale anpil, sa m tande, selon moun, dapre moun, dapre sa m tande, dapre sa yo di,
    pawoli, selon vwazen, i heard, people say, rumor*, sou whatsapp m we, sou whatsapp m we sa, m we sa
    sou whatsapp, m we sou whatsapp, m we sa sou facebook, m we sou facebook, mwen we sou facebook, mwen
    we sa sou facebook, mwen we sou tiktok, m we sou tiktok, m we sa sou tiktok, m we sou entenet, mwen
    we sou entenet, m we sou instagram, m we nan gwoup la, m we sa nan gwoup, m we sa nan gwoup la, mwen
    we nan gwoup la, m we yon videyo, m we yon video, mwen we yon videyo, mwen we yon video, m we yon
    pos, mwen we yon pos, m we yon post, m li nan jounal, mwen li nan jounal, m li sa nan jounal, m we
    sa nan jounal, mwen we sa nan jounal, mwen we nan jounal, m we nan jounal, nan jounal yo di, nan
    jounal, nan jounal la, sou nouvel, nan televizyon, sou televizyon, nan tele, sou tele, nan tv, sou
    radyo a yo di, nan radyo yo di, radyo a di, yo di nan radyo, yo di sou radyo, nan bouch moun, nan
    zen, tande nan lari, tande nan legliz, m tande nan legliz, m tande nan travay, m tande nan lekol, m
    tande nan mache, tande pale, m tande pale, mwen tande pale, m te tande pale, m tande yo di, mwen
    tande yo di, m tande gen, m tande ke, mwen tande ke, m tande moun, mwen tande moun, yon moun di, gen
    yon moun ki di m, yon zanmi zanmi m, zanmi yon zanmi, zanmi yon zanmi m, kouzen yon zanmi, yo di se
    polis boston ki, yo di se lapolis boston ki, yo di se bpd ki, yo di se polis ki, yo di se lapolis
    ki, moun di se polis, gwoup legliz la, gwoup telegram, telegram, snapchat, sou snap, sou x, sou
    twitter, twitter, reddit, nextdoor, voye sou whatsapp ban m, yon vokal k ap sikile, vokal k ap
    sikile, vokal sou whatsapp, yon not vokal, videyo k ap sikile, k ap sikile, ap sikile, mesaj k ap
    sikile, pale nan katye a, moun nan katye a di, moun katye a di, moun nan bilding nan di, moun nan
    travay di, y ap di nan, yo t ap di, yo konn di, jan m tande l, jan yo di, jan moun di, si m tande
    byen, someone said, they say, they said, rumors, word is, supposedly, apparently, saw on facebook,
    saw on tiktok, heard that, i heard that, somebody told me
  `,
  HEARSAY_OPENING: 'yo di, yo di m, yo di mwen, yo di nou, yo fe konnen, y ap di, moun ap di',
  TOLD_ME: `
    li di m, li te di m, fre m di, fre m di m, mari m di m, avoka a di, avoka m di, avoka m di m, pitit
    mwen di m, pitit mwen di, kouzen m di m, zanmi m di m, li rakonte m, te rakonte m, kouzen m di,
    zanmi m di, madanm mwen di m, se m di m, avoka mwen di, li te rakonte m, mari m di, li di m yo, li
    te di m yo, rakonte m sa, li rakonte m sa, mwen konn sa paske, fre m rakonte m, mari m rakonte m,
    mari m rele m di m, li rele m di m, te rele m di m, se li ki di m, se li ki rakonte m, se fre m ki
    di m, se mari m ki di m, papa m di m, manman m di m, vwazen m di m, vwazin mwen di m, kolog mwen di
    m, tonton m di m, neve m di m, bofre m di m, pitit mwen rakonte m, told me, li rakonte nou, li te
    rakonte nou, li te di nou sa, li di nou sa, li rele m li rakonte m, li ekri m di m, li voye di m, li
    voye yon vokal di m, li voye mesaj ban m, fre m ki di m, mari m ki di m, kouzen m rakonte m, zanmi m
    rakonte m, madanm mwen rakonte m, se m rakonte m, manman m rakonte m, papa m rakonte m, tonton m
    rakonte m, vwazen m rakonte m, vwazin mwen rakonte m, pitit mwen rakonte m sa, neve m rakonte m,
    bofre m rakonte m, matant mwen di m, matant mwen rakonte m, grann mwen di m, kolog mwen rakonte m,
    koleg mwen di m, koleg mwen rakonte m, patwon m di m, fre m telefone m di m, mari m telefone m, li
    telefone m di m, li telefone m sot nan prizon, li rele m sot nan prizon, li rele m sot nan estasyon
    an, avoka l di m, avoka li di m, avoka l di nou, avoka li di, avoka l di, avoka a di m, avoka a di
    nou, avoka nou di, sosyal la di m, paste a di m, chofe a di m, se li menm ki di m, se li menm ki
    rakonte m, se li ki di m sa, li menm ki di m, detektif la di m li menm, polis la di m li menm, polis
    la menm di m, ofisye a menm di m, sejan an menm di m, he told me, she told me, told me himself, told
    us
  `,
  SAW: `
    mwen we, m we, m te we, mwen te we, nou te we, nou we, m te la, mwen te la, ak je m, ak de je m,
    devan je m, m filme, mwen filme, m anrejistre, devan m, mwen te swiv, m ap gade, se de je m, de je
    m, m te suiv yo, m te swiv yo, m suiv yo, mwen swiv, mwen te kanpe la, m te kanpe la, m te chita la,
    mwen te prezan, m te prezan, m te sou plas, mwen te sou plas, nou te la, nou te sou plas, m t ap
    gade, mwen t ap gade, nou t ap gade, m te filme, mwen te filme, m gade l nan fenet, m gade nan
    fenet, soti nan fenet mwen, nan fenet mwen, nan figi m, nan figi mwen, nan de je m, nan je m, ak
    pwop je m, ak pwop je mwen, m te tande ak zorey mwen, mwen te tande ak zorey mwen, ak zorey mwen, ak
    zorey m, i saw, we saw, saw it, m tande l ki di, m tande l kap di, m tande l t ap di, m tande l
    byen, m tande l byen kle, mwen tande l byen, m tande byen kle, m tande sa ak zorey mwen, mwen tande
    sa ak zorey mwen, m tande sa ak de zorey mwen, m te tande l, mwen te tande l, m te tande yo, devan
    fas mwen, devan figi m, devan figi mwen, devan je nou, devan nou tout, sou je m, sou je mwen, ak de
    je mwen, ak je mwen, ak pwop de je m, m te bo kote, mwen te bo kote, m te bo la, m te tou pre, mwen
    te tou pre, m te kanpe bo kote, m te chita bo kote, m te chita tou pre, mwen te chita tou pre, m te
    deye, m te devan, m te nan fenet, m te sou galri, m te sou galeri, m te sou pewon, m te nan machin
    nan, mwen te nan machin nan, m te nan sal la, mwen te nan sal la, m te nan tribinal la, m te nan
    estasyon an, m te nan lobi a, m te avek li, mwen te avek li, m te ak li, mwen te ak li, m te ansanm
    avek li, mwen temwen je, m we sa ak je m, m we l ak je m, m we yo ak je m, nou te we l, nou we yo,
    nou we l, mwen we yo, m we yo, m we l, mwen we l, m t ap veye, m t ap pase, mwen t ap pase, m t ap
    mache, m t ap tann bis, m t ap filme, mwen t ap filme, nou filme, nou te filme, vwazen m filme, m
    gen videyo, mwen gen videyo, m gen video, m pran videyo, m fe videyo, i was there, i watched, i
    seen, with my own eyes, right in front of me, we watched
  `,
  SEE: 'we, wè, te we',
  INFER: `
    dwe, te dwe, fok, fok se, setenman, sètènman, petet, pètèt, kwe, m kwe, mwen kwe, m panse, mwen
    panse, sanble, asireman, m sispek, mwen sispek, se siman, siman, m sipoze, gen dwa se, sel jan, m
    kwe se, mwen kwe se, mwen panse se, gen lè, genle, dwe se, m kwe ke, mwen kwe ke, mwen sipoze, m pa
    kwe se lot, se sur, gen chans, ta sanble, m gen dout, mwen gen dout, m doute, mwen doute, m devine,
    mwen devine, m ap devine, pwobab, pwobableman, san dout, kanmenm se, fo se, se pa posib pou, se yo
    sel ki, ki lot moun, probably, maybe, must have, m dwe kwe, dwe gen yon moun, dwe gen moun, gen yon
    moun ki dwe, se oblije, oblije se, se oblije yo, pa gen lot jan, pa gen lot moun ki konnen, pa gen
    lot moun ki te konnen, pesonn lot pa te konnen, se sel yo ki te konnen, se sel polis ki te konnen,
    se sel lapolis ki te konnen, m seten, mwen seten, m si se, mwen si se, m sur se, m parye, mwen
    parye, m ta parye, m mete men m sou bib, m ta di, mwen ta di, m gen lide, mwen gen lide, m santi,
    mwen santi, m sispek se, mwen sispek se, m sispekte, mwen sispekte, sa fe m panse, sa fe m kwe, m ap
    mande tet mwen si, m imajine, mwen imajine, sa sanble, petet se, pwobableman se, kapab se, ka se,
    gendwa se, ki lot jan, ki moun anko, kiyes lot, kiyes anko, dapre mwen, dapre sa m panse, selon
    mwen, i think, i guess, i bet, i believe, must ve, must be, had to be, has to be, who else
  `,
  BUT: 'men, epi, apre, apre sa, answit, lè sa a, le sa a, pandan, paske, lè, le, kidonk, alo, poutan, avan',
  AND: 'epi, e, ak',
  WITH: 'ak, avek, avè, ansanm ak, ansanm avek, ave, ansanm avè, bo kote, kole ak',
  TO: `
    bay, ba, nan, a, ak, pou, jwenn, kay, lakay, to
  `,
  BY: 'pa',
  FOR: `
    pou, kenbe _ pou ice, kenbe _ pou imigrasyon, kenbe _ jis ice, kenbe _ jis imigrasyon, kenbe _
    jouk ice, kenbe _ jouk imigrasyon, kenbe _ jiska ice, kenbe _ jiskaske ice, kenbe _ jiskaske
    imigrasyon, kenbe _ an atandan ice, kenbe _ an atandan imigrasyon, kenbe _ anvan ice, kenbe _
    anvan imigrasyon, kenbe _ ap tann ice, kenbe _ ap tann imigrasyon, kenbe _ pou ajan, kenbe _ pou
    federal yo, kenbe _ pou tann ice, kenbe _ pou tann imigrasyon
  `,
  UNTIL: `
    jiskaske, jiska, jistan, jis, jouk, jis tan, jiskeske, ap tann, tap tann, y ap tann, pou tann,
    tann, toutotan, annatandan, jouktan, jis ice, jis imigrasyon, anvan ice, pou ice vin, pou
    imigrasyon vin, jis yo, jiskas, jistank, jis le, jouk yo, pou yo tann, an atandan, anatandan,
    until, kenbe _ pou ice, kenbe _ pou imigrasyon, kenbe _ jis ice, kenbe _ jis imigrasyon, kenbe _
    jouk ice, kenbe _ jouk imigrasyon, kenbe _ jiska ice, kenbe _ jiskaske ice, kenbe _ jiskaske
    imigrasyon, kenbe _ an atandan ice, kenbe _ an atandan imigrasyon, kenbe _ anvan ice, kenbe _
    anvan imigrasyon, kenbe _ ap tann ice, kenbe _ ap tann imigrasyon, kenbe _ pou ajan, kenbe _ pou
    federal yo, kenbe _ pou tann ice, kenbe _ pou tann imigrasyon
  `,
  OF: 'nan, de, an',
  DET: 'yon, de, twa, kat, la, a, an, nan, yo, kek, lot, ki, sa, sou, grenn, yon grenn',
  IN: `
    nan, sot nan, bo, de, sou lis gang, sou lis gang nou an, nan lis gang, nan lis gang yo, gen yon
    lis gang, yon lis gang, nan fichye gang, nan fichye gang yo, nan baz gang, nan baz done gang,
    sou lis gang yo, sou lis gang polis la, nan dosye gang, sou fichye gang
  `,
  AT: 'nan, bo, devan, sou',
  REQUESTED: `
    le li mande, le yo mande, chak fwa li mande, le ice mande, ice mande yo, ice te mande, chak fwa
    ice mande, paske ice mande, ice mande ed, imigrasyon te mande yo, le imigrasyon mande,
    imigrasyon mande yo, sou demann ice, sou demann imigrasyon, ice te mande yo, imigrasyon te
    mande, imigrasyon mande pou yo kenbe l, ice mande yo kenbe, imigrasyon mande sa, ice mande sa,
    imigrasyon te mande sa, ice te mande sa, imigrasyon mande lapolis, ice mande lapolis, imigrasyon
    fe yon demann, ice fe yon demann, imigrasyon fe yo yon demann, ice fe yo yon demann, imigrasyon
    fe demann, ice fe demann, demann imigrasyon, demann ice, demann imigrasyon an, demann ice la,
    demann ki soti nan ice, demann ki sot nan imigrasyon, pou mande kout men, mande kout men, mande
    yon kout men, mande polis la kout men, mande ranfo, mande polis ranfo, mande polis sipo, mande
    polis yon sevis, we need you to hold, need you to hold, hold him for us, hold her for us,
    imigrasyon voye yon demann, ice voye yon demann, imigrasyon voye mande, ice voye mande, voye yon
    demann bay polis, imigrasyon rele pou mande, ice rele pou mande, ice rele polis pou, imigrasyon
    rele polis pou, ice rele estasyon an pou, imigrasyon ekri polis la, ice ekri polis la,
    imigrasyon mande polis la, ice mande polis la, imigrasyon te mande polis la, ice te mande polis
    la, imigrasyon mande polis yo, ice mande polis yo, imigrasyon ap mande polis la, ice ap mande
    polis la, imigrasyon ap priye polis yo, ice ap priye polis yo, imigrasyon ap priye polis la, ice
    ap priye polis la, imigrasyon priye polis la, ice priye polis la, te bezwen yon fave, bezwen yon
    fave, mande yon fave, mande polis la yon fave, ice mande bpd, imigrasyon mande bpd, ice bezwen
    polis la, imigrasyon bezwen polis la, ice te bezwen polis la, imigrasyon te bezwen polis la
  `,
  TOGETHER: `
    te avek yo, te ak yo, te la ak yo, vini ak yo, ansanm, men nan men, menm le, nan menm machin,
    kole zepòl, bra dsou bra, menm kote, tout ansanm, te la tou, te la avek yo, yo tout ansanm, tou
    de ansanm, toulede, toulede ansanm, kot a kot, kotakot, zepol kont zepol, bo kote youn lot,
    ansanm ansanm, fe yon sel, menm ekip, nan menm ekip, nan menm konvwa, menm konvwa, menm
    operasyon, nan menm operasyon, menm gwoup, nan menm gwoup, men nan lamen, tet kole, side by
    side, together, te sou menm kou, sou menm kou a, menm kou a, fe youn, fe yonn, yo fe youn, yo fe
    yonn, fe yon sel ekip, tou de ansanm nan, tout de ansanm, toulede te la, toulede gwoup, toulede
    gwoup yo, tou de gwoup yo, menm machin nan, nan menm machin nan, nan menm suv, menm suv, nan
    menm van, menm van, nan menm vwati, nan menm kamyonet, monte menm machin, nan menm kwen, nan
    menm bilding ansanm, rive ansanm, vini ansanm, vin ansanm, te vini ansanm, te vin ansanm, te
    rive ansanm, debake ansanm, desann ansanm, monte ansanm, antre ansanm, soti ansanm, ale ansanm,
    pati ansanm, mache ansanm, kanpe ansanm, chita ansanm, fouye ansanm, frape pot ansanm, travay
    ansanm, travay ansanm ak, ap travay ansanm, opere ansanm, operasyon ansanm, operasyon konjwent,
    operasyon kole, joint operation, joint op, alafwa, anmenm tan, an menm tan, menm tan an, menm le
    a, menm moman an, youn ak lot, youn bo lot, kole kole, kole ansanm, bo kote yo, te kanpe ak yo,
    te kanpe bo kote yo, te antre ak yo, te rive ak yo, te vini ak yo, vin ak yo, rive ak yo, te
    travay ak yo, ap travay ak yo, ap mache ak yo, mache ak yo, kanpe bo kote yo, kanpe ak yo, rete
    ak yo, side by side with, working together, came together, at the same time, alongside, yon sel
    ekip, te yon sel ekip, nan operasyon an ak yo, nan operasyon an ansanm, menm plan, menm plan an,
    de pa de, youn nan bpd, men kontre, travay nan menm ekip, yon sel gwoup, nan mitan ajan ice, nan
    mitan ice, nan mitan jile ice, melanje ak ice, melanje ak imigrasyon, melanje ansanm, yo te
    melanje, kole kole ak, yo pataje travay la
  `,
  OUTSIDE_BOSTON: 'deyo boston, pa nan boston, andeyo boston',
  PASSIVE: 'se, te, te se',
  INSIDER: `
    m travay nan polis, mwen travay nan polis, m travay pou lapolis, mwen travay pou lapolis, m travay
    nan estasyon, mwen travay nan lameri, m travay nan lameri, mwen se polis, mwen se polisye, m se
    polis, m travay nan bpd, mwen travay nan bpd, m travay andedan, mwen travay andedan, mwen travay nan
    prizon, m travay pou vil la, mwen travay nan estasyon, m se anplwaye lapolis, m ap travay nan
    estasyon, m ap travay nan pwopte, m ap netwaye nan estasyon, m travay andedan bpd, m ap travay
    andedan, m ap travay nan bpd, mwen ap travay nan bpd, m fe netwayaj nan estasyon, pa mete non m,
    pinga nou mete non m, m ap travay nan lameri, mwen ap travay andedan, netwayaj nan estasyon, netwaye
    nan estasyon, mwen fe netwayaj nan estasyon, mwen menm mwen fe netwayaj nan estasyon, m travay nan
    biwo bpd, mwen travay nan biwo bpd, m travay nan biwo polis, m travay nan biwo lapolis, m se
    dispatcher, mwen se dispatcher, m se dispatch, m travay nan dispatch, mwen travay nan dispatch, m
    travay nan 911, m se sekrete nan estasyon, mwen se sekrete nan estasyon, m se clerk nan estasyon, m
    travay nan lekol boston, m se anplwaye vil, mwen se anplwaye vil, m se anplwaye vil la, mwen se
    anplwaye vil la, m travay pou bpd, mwen travay pou bpd, m travay pou vil boston, mwen travay pou vil
    boston, mwen travay pou cherif, m travay pou cherif, m travay nan prizon, m travay nan nashua, mwen
    travay nan nashua, m se gadyen, mwen se gadyen, m se ofisye, mwen se ofisye, mwen se detektif, m se
    detektif, m travay nan tribinal, mwen travay nan tribinal, mwen travay anndan, i work at bpd, m se
    jandam, kenbe non m sekre, pa di non m, m ap travay nan netwayaj nan estasyon, mwen netwaye biwo nan
    estasyon an, m netwaye biwo nan estasyon, m netwaye estasyon, mwen netwaye estasyon, m t ap netwaye
    nan estasyon, mwen t ap netwaye nan estasyon, m t ap netwaye planche, m ap netwaye planche, m se
    moun ki netwaye estasyon, m se janitor nan estasyon, janitor nan estasyon, m se enfimye nan prizon,
    mwen se enfimye nan prizon, enfimye nan prizon nashua, m travay nan enfimri, m se koreksyonel, m se
    gad nan prizon, mwen se gad nan prizon, m se corrections officer, m se klek nan estasyon, mwen se
    klek, m se klek tribinal, m se clerk, mwen se clerk, m se clerk tribinal, mwen travay nan records, m
    travay nan records, m travay nan achiv bpd, m travay nan dispatch bpd, m pran apel 911, mwen pran
    apel 911, m se operate 911, m se dispatch bpd, m se civil nan bpd, m se sivil nan bpd, mwen se
    anplwaye bpd, m se anplwaye bpd, m se anplwaye lameri, mwen se anplwaye lameri, m se pwofese bps, m
    se pwofese nan bps, mwen se pwofese bps, mwen travay nan lekol bps, m travay nan lekol bps, m travay
    bpd, mwen travay bpd, m travay kay bpd, m travay a bpd, m travay nan prizon nashua, m travay nan
    south bay, mwen travay nan south bay, m fe netwayaj kay polis, m fe netwayaj nan biwo polis, i work
    for bpd, i work at the station, i work in dispatch
  `,
  ADVOCATE: `
    kliyan mwen, mwen se avoka, m se avoka, mwen se volonte, travaye sosyal, oganizasyon nou, m se avoka
    li, mwen se avoka li, mwen se avoka l, avoka li mwen ye, avoka mwen ye, m reprezante l, mwen
    reprezante l, m reprezante li, kliyan m, kliyan m nan, kliyan mwen an, m se travaye sosyal, mwen se
    travaye sosyal, mwen se paralegal, m se paralegal, m se oganizate, mwen se oganizate, m travay ak
    yon oganizasyon, mwen travay ak yon oganizasyon, m volonte, mwen volonte, m se volonte, nou se yon
    oganizasyon, public defender, my client
  `,
  ABUSE: `
    depote yo, depote yo tout, voye yo tounen, fok yo depote, vin pran yo, fe yo tounen nan peyi yo,
    retounen yo, mete yo deyo, vin ranmase yo, fok yo depote yo, ranmase tout, ranmase yo tout, mete yo
    nan avyon, mete yo tout deyo, voye yo tout tounen, voye yo ayiti, fok yo tounen, fok yo ale, fok yo
    soti nan peyi a, fok yo pati, pran yo tout, netwaye peyi a, debarase nou, yo sal peyi a, deport
    them, send them back, deport them all, fatra yo ye, se fatra, bann fatra, boat people, boat people
    sa yo, m swete ice pran, m swete ice pase, swete ice pran yo, swete ice pase, swete ice vin pran,
    mwen swete ice pran, se pou ice vin pran, se pou ice vin retire, se pou ice pase pran, se pou ice
    ranmase, se pou yo depote, se pou yo tout tounen, fok ice pran, fok ice vin pran, fok ice ranmase,
    fo ice vin pran, fini ak peyi a, yo fini ak peyi a, ap fini ak peyi a, gate peyi a, yo gate peyi a,
    yo gate katye a, sal katye a, voye yo lakay yo, voye yo nan peyi yo, tounen lakay yo, tounen nan
    peyi yo, tounen nan peyi nou, al nan peyi nou, pran bato tounen, remete yo nan bato, mete yo nan
    bato, depote tout, depote tout bann, depote bann, anvayi peyi a, anvayi katye a, parazit, vermin,
    trash people, go back to haiti, go back to your country, round them up, throw them out, kick them
    out, get rid of them
  `,
  ILLEGALS: `
    moun ilegal, ilegal yo, moun ki ilegal, moun san papye, moun ki pa gen papye, ilegal, fanmi ilegal,
    yon bann ilegal, ilegal sa yo, tout ilegal sa yo, bann ilegal, bann ilegal sa yo, moun san papye sa
    yo, imigran ilegal, vwazen ilegal, kay ilegal, illegals, ayisyen ilegal, etranje ilegal, travaye
    ilegal, panyol ilegal, ayisyen sa yo, dominiken sa yo, chinwa sa yo, brezilyen sa yo, tout ayisyen
    sa yo, tout dominiken sa yo, tout chinwa sa yo, tout brezilyen sa yo, etranje sa yo, imigran sa yo,
    moun sa yo ki pa gen papye, boat people, boat people sa yo, tout boat people, ayisyen yo fini, bann
    ayisyen sa yo, bann ayisyen, ayisyen parazit, etranje yo fini, bann etranje, bann etranje sa yo,
    imigran yo fini, dominiken yo fini, chinwa yo fini, brezilyen yo fini, meksiken yo fini, panyol yo fini, bann imigran, bann imigran sa yo, ilegal alien, illegal aliens, the illegals, moun
    bato, moun bato sa yo, tout moun ilegal, tout moun san papye sa yo, fanmi ilegal sa a, vwazen ilegal
    mwen yo
  `,
  WANT_REPORT: `
    vle denonse, mwen vle denonse, m vle denonse, vle rapote, vin denonse, ta renmen denonse, kijan pou m
    denonse, vle bay ice adres, vle bay adres, m ap denonse, mwen ap denonse, kote pou m denonse, ki nimewo
    pou m denonse, ki moun pou m rele pou denonse, vle siyale, m vle siyale, i want to report
  `,
  SEND: 'voye, vin pran, vin chache, depote',
  NOISE: `
    liy ice, liy ice la, liy imigrasyon, liy imigrasyon an, liy pou ice, liy pou imigrasyon, nimewo
    ice, nimewo imigrasyon, telefon ice, ice hotline, hotline ice, liy dirèk ice, avoka imigrasyon,
    tribinal imigrasyon, jij imigrasyon, ka imigrasyon, dosye imigrasyon, randevou imigrasyon,
    estasyon tren, estasyon gaz, mesi, tanpri, bonjou, bonswa, non mesi, papye twalet, peye yon
    kontravansyon, peye kontravansyon, peye tike, rele m, m rele, mwen rele, rele nou, papye machin,
    papye machin nan, papye lekol, papye kay, boulvad, politik, enpot, anpil ice, ice sou twotwa,
    pakin tike, tike pakin, tike pakin an, glas, limen limye, limen limye l, limen limye a, limye yo
    limen, fe frèt, gen ice ate, wout la ice, ice cream, pake glas, kou a m te pran, pran kou angle,
    kou angle, tike avyon, tike film, tike bis, tike tren, tike konse, randevou dokte, viza touris
    pou manman m, ranpli fom tps, avoka pou tps, avoka azil, ka azil, lekol imigrasyon, ede ak
    papye, klas sitwayente, egzamen sitwayente, k ap vann fo papye, moun ki vann fo papye, ap vann
    fo papye sou, peye yon tike, peye tike a, peye yon tike pakin, ice nan lari a glise, gen ice nan
    lari a, dosye depotasyon, dosye depotasyon m, dosye depotasyon mwen, dosye imigrasyon m, dosye
    imigrasyon mwen, dosye imigrasyon l, dosye azil, dosye azil mwen, dosye azil m, dosye azil pran,
    dosye viza, dosye viza m, dosye tps, dosye tps mwen, dosye rezidans, dosye rezidans mwen, ka
    azil mwen, ka tps mwen, avoka imigrasyon mwen, avoka imigrasyon an, avoka imigrasyon m, randevou
    imigrasyon mwen, randevou imigrasyon m, randevou uscis, fom azil, fom tps, fom rezidans, fom n
    400, n 400, aplikasyon tps, aplikasyon azil, aplikasyon rezidans, aplikasyon sitwayente,
    renouvle tps, renouvle pemi, renouvle pemi travay, pemi travay mwen rive, kat vet mwen rive,
    paspo m pedi, paspo m ekspire, renouvle paspo, aplike pou, aplike pou tps, aplike pou azil,
    mache ice cream, bwat ice, sak ice, glason, achte ice, vann ice, nouvel imigrasyon, lwa
    imigrasyon, lwa sou ice, chante sou ice, kan pou timoun, mesi anpil, bon jounen, bondye beni,
    avoka pou depotasyon, avoka depotasyon, avoka pou imigrasyon, avoka pou ka depotasyon, ti pake,
    yon ti pake, kosyon apatman, kosyon apatman an, kosyon kay, kosyon kay la, kosyon lwaye, depo
    kosyon apatman, lari a bloke akoz nej, san kosyon, san bail, zero bail, zewo bail, zero kosyon,
    zewo kosyon, no bail, without bail, san peye kosyon, san peye bail, pa gen kosyon, okenn kosyon,
    san mete kosyon, san mande kosyon, jij la pa mete bail, jij la pa mete bail sou li, pa mete bail
    sou li, jij pa mete bail, jij la pa mete kosyon, jij la pa mande kosyon, jij pa mande kosyon,
    jij la pa mande bail, jij la pa mete kosyon sou li, pa mete kosyon sou li, lage pa jij san
    kosyon, san depoze kosyon, hold pwobasyon, hold probation, probation hold, hold parol, parole
    hold, hold lot eta, hold lot vil, hold yon lot tribinal, pwobasyon mete hold, probation mete
    hold, probation mete yon hold, pwobasyon mete yon hold, probation mete yon hold sou li,
    pwobasyon mete yon hold sou li, souke menot, souke minot, lage _ san kosyon, lage san kosyon,
    soti san kosyon, kite l ale san kosyon, kite ale san kosyon
  `,
} as const satisfies Partial<Lexicon>;
