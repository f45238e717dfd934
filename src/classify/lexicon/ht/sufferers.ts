import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: who suffered or saw a crime and told of it, small offences, agents' own reasons. */
export const sufferers = {
  VICTIM: `
    mari l bat li, mari l ap bat li, ap bat li, bat li, viktim, vyolans domestik, yo atake m, yo bat
    mwen, mari m bat mwen, li bat mwen, yo kadejake m, vyole m, yo tire m, bat mwen, yo atake nou,
    li frape m, mari m frape m, yo agrese m, agrese m, lod pwoteksyon, viktim yon vol, te viktim, m
    se viktim, yo te atake m, mari m ap bat mwen, ap bat mwen, maltrete m, mari m konn bat mwen,
    mari m te bat mwen, mari m bat mwen yo, mennaj mwen bat mwen, mennaj m bat mwen, neg la bat
    mwen, neg mwen bat mwen, neg mwen an bat mwen, yo bat nou, yo bat fre m, yo bat pitit mwen, yo
    bat li, te bat mwen, te bat li, li te bat mwen, konn bat mwen, konn bat li, ban m kou, ban mwen
    kou, pran kou, yo ban m kou, kale m, kale mwen, souflete m, yo trangle m, trangle m, pouse m nan
    mach eskalye, yo pike m, yo pike fre m, pike m, ponyade m, yo ponyade, te pike m, yo tire sou
    mwen, yo tire sou nou, yo tire sou fre m, yo te tire m, pran yon bal, pran bal, pran kout kouto,
    pran yon kout kouto, yo te agrese m, agresyon sou mwen, agrese nou, yo kenbe m vole m, yo
    devalize m, devalize m, devalize nou, yo kadejake l, yo vyole m, yo vyole l, vyole l, kadejak,
    te vyole m, kadejake m, abize, abize m, abi domestik, abi konjigal, vyolans konjigal, vyolans
    nan kay, vyolans lakay, victim, viktim krim, viktim yon krim, viktim vyolans, viktim vyolans
    domestik, viktim kadejak, viktim agresyon, m te viktim, mwen te viktim, mwen se viktim, mwen
    viktim, m viktim, se viktim mwen ye, lod restriksyon, restraining order, 209a, domestic
    violence, domestic abuse, scam m, eskwoke m, yo eskwoke m, yo fe m koken, ki vole m, plent pou
    bat, plent pou vyolans, plent vyolans, te rele yo pou vyolans, rele yo pou vyolans, rele pou
    vyolans, rele polis pou vyolans, rele lapolis pou vyolans, rele 911 pou vyolans, pou vyolans
    domestik, pou vyolans nan kay, yo kase machin mwen, yo te kase machin mwen, machin mwen yo kase,
    machin mwen yo te kase, machin m yo kase, yo vole machin mwen, yo te vole machin mwen, yo vole
    telefon mwen, yo te vole telefon mwen, telefon mwen yo te vole, telefon yo te vole m, yo vole
    bous mwen, yo te vole bous mwen, yo vole lajan m, yo te vole lajan m, yo vole kob mwen, yo te
    vole kob mwen, yo vole bisiklet mwen, yo te vole bisiklet mwen, yo vole bagay mwen, yo kase kay
    mwen, yo te kase kay mwen, yo kase lakay mwen, yo te kase lakay mwen, yo kase boutik mwen, yo te
    kase boutik mwen, antre vole lakay mwen, yo vole m, yo te vole m, yo te devalize m, yo te piye
    m, yo piye m, yo frape m, yo te frape m, yo frape fre m, yo frape mari m, machin frape m, yon
    machin frape m, yo bat mari m, yo bat kouzen m, yo bat papa m, yo bat manman m, yo bat se m, yo
    bat tonton m, yo te bat fre m, yo te bat mari m, yo te bat pitit mwen, bofre m bat se m, mari l
    bat se m, mari l te bat li, neg la ap bat li, mari m ki t ap bat mwen, mari m ki bat mwen, mari
    m ki te bat mwen, nonm mwen bat mwen, nonm nan bat mwen, nonm k ap bat mwen, mennaj mwen ap bat
    mwen, mennaj mwen te bat mwen, ansyen mari m bat mwen, ansyen mennaj mwen bat mwen, boyfriend
    mwen bat mwen, eks mwen bat mwen, k ap bat mwen, ki t ap bat mwen, ki te bat mwen, ki bat mwen,
    ap maltrete m, maltrete mwen, maltrete li, toufe m, trangle mwen, mare m bat mwen, boule m,
    boule mwen, koupe m ak kouto, koupe m ak yon kouto, ponyade fre m, ponyade mari m, ponyade pitit
    mwen, ponyade mwen, pike mari m, pike pitit mwen, pike mwen, tire pitit mwen, tire fre m, tire
    mari m, tire sou pitit mwen, tire m, pran yon kout bal, pran kout bal, viktim nan se mwen, mwen
    menm viktim, m se viktim nan, m se yon viktim, mwen se yon viktim, te viktim yon, te viktim vol,
    fre m te viktim, mari m te viktim, se m te viktim, manman m te viktim, viktim vol, viktim yon
    agresyon, viktim batay, viktim kidnapin, viktim trafik, viktim trafik moun, trafike m, yo te
    trafike m, yo trafike m, te trafike m, fe m travay pou anyen, esklav, yo kenbe m kom esklav,
    vyole mwen, yo te vyole m, yo te vyole mwen, yo te kadejake m, kadejake mwen, agresyon seksyel,
    agrese mwen, yo te agrese mwen, yo atake mwen, yo te atake mwen, atake manman m, atake fre m,
    atake mari m, lod pwoteksyon kont, restraining order kont, abi mwen, i was robbed, got robbed,
    got jumped, was assaulted, was attacked, beat me, beats me, hit me, stabbed, raped me, abused
    me, abuse victim, stole my, m te rele yo pou vyolans, mwen te rele yo pou vyolans, m te rele
    polis pou vyolans, mwen te rele polis pou vyolans, m te rele lapolis pou vyolans, m te rele 911
    pou vyolans, m rele yo pou vyolans, matant mwen al depoze plent pou bat, al depoze plent pou
    bat, depoze plent pou bat, al pote plent pou bat, al fe plent pou bat, bisiklet mwen yo vole,
    machin mwen yo vole, telefon mwen yo vole, bous mwen yo vole, kob mwen yo vole, lajan m yo vole,
    moto mwen yo vole, eskoute mwen yo vole, pake mwen yo vole, zouti mwen yo vole, machin yo vole
    m, telefon yo vole m, bisiklet yo vole m, machin yo te vole m, bisiklet yo te vole m, bisiklet
    mwen yo te vole, bous mwen yo te vole, te pran baton, pran baton, te pran kou, m pran kou, vole
    pran sak, vole pran bous, vole pran telefon, vole pran lajan, vole pran, pike vwazin nan, pike
    vwazen an, pike fre m, pike l ak kouto, pike m ak kouto, pike _ ak kouto, te agrese, te agrese
    m, agrese l, agrese pitit mwen, te atake, te atake l, te vole l, te vyole, kadejake, bat madanm,
    tire sou li, tire sou mwen, te pran bal, te pran yon bal, yo te bat li, yo devalize l, yo vole
    l, yo vole li, yo te vole li
  `,
  WITNESS: `
    temwen, temwaye, temwayaj, m te temwen, mwen te temwen, m te we batay la, temwen mwen te temwen,
    se temwen mwen ye, m te wè aksidan an, we yon aksidan, we aksidan an, te we sa k pase, mwen te
    we yon aksidan, m te we yon aksidan, mwen we yon aksidan, m we yon aksidan, mwen te we batay la,
    witness, m se temwen, mwen se temwen, m temwen, mwen temwen, kom temwen, nan temwen, te temwen,
    m te we aksidan, m te we aksidan an, mwen te we aksidan an, mwen we aksidan an, m we aksidan an,
    te we yon aksidan, te we aksidan an, te we tiraj la, m te we tiraj la, mwen te we tiraj la, te
    we krim nan, mwen te we krim nan, m te we krim nan, te we vol la, m te we vol la, m te we ki
    moun ki tire, te we ki moun ki tire, te we neg la tire, te we batay, we batay la, te we goumen
    an, we goumen an, bay temwayaj, te bay temwayaj, al temwaye, te temwaye, pral temwaye, vin
    temwaye, temwaye nan tribinal, we sa k te pase a, te we sa k te pase a, rakonte polis la sa m te
    we, esplike sa m te we, ede anket la, ede nan anket, te we neg la ki tire, te we moun ki tire,
    te we neg ki tire, te we kriminel la, te we vole a, te we neg ki te fe sa, sa m te we, mande m
    sa m te we, mande m selman sa m te we, mande m sa m we, mande nou sa nou te we, mande m si m te
    we, rakonte sa m te we, rakonte yo sa m te we, rakonte detektif la sa m te we, di yo sa m te we,
    di polis la sa m te we, di detektif la sa m te we, esplike sa m te we a, m te sel temwen, mwen
    te sel temwen, m temwen nan, temwen nan ka, temwen nan yon ka, temwen aksidan, temwen aksidan
    an, temwen yon aksidan, temwen yon tiraj, temwen tiraj la, temwen batay la, temwen yon batay,
    temwen yon vol, temwen vol la, temwen krim nan, temwen yon krim, temwen yon krim nan, te temwen
    yon, fre m temwen, mari m temwen, mari m te temwen, fre m te temwen, pitit mwen te temwen, se li
    ki temwen an, se temwen li ye, kom temwen nan, pou temwayaj, pou m temwaye, pou temwaye,
    deklarasyon temwen, deklarasyon temwen an, m te bay yon deklarasyon, bay deklarasyon kom temwen,
    te we tiraj, we tiraj la, m we tiraj la, mwen we tiraj la, te we neg ki, m te we ki moun ki te
    fe l, witnessed, i witnessed, as a witness, witness statement, was a witness, eyewitness, si m
    te we, si mwen te we, si nou te we, bezwen konnen si m te we, mande si m te we, mande nou si nou
    te we, m te we tire a, mwen te we tire a, te we tire a, we tire a, we krim nan, m we yon moun
    kap bat, m we yon moun k ap bat, we yon moun k ap bat, te we batay la, m te we yo tire, te we yo
    tire, we yo tire, we yo pike, te we yo pike, te we yo vole, te we moun nan tire, temwen krim,
    temwen tire a
  `,
  PETTY: `
    goumen, batay, vole, kout kouto, bat yon moun, bat moun, kondwi sou, kondi sou, sou volan, dwog,
    vann dwog, zam, kout pwen, kase kay, san lisans, yon vol, vol, yon batay, vole nan magazen,
    agresyon, bat madanm, vole nan boutik, vol nan magazen, vol machin, vol bisiklet, shoplifting,
    shoplift, bat madanm li, bat mennaj li, bat neg, goumen nan, yon goumen, yon diskisyon, joure,
    dispit, jouman, tafya, kondwi sou alkol, kondui sou, kondwi san lisans, kondi san lisans, san
    lisans kondwi, kondwi san pemi, kondwi bwe, drunk, dui, fimen, wach, marigwana, graffiti, kase
    vit, kraze vit, kraze machin, antre kay moun, antre san pemisyon, trespassing, menas lanmo,
    assault, voye kout pwen, bay kout pwen, bay souflet, souflete, fwod, chek fo, fo chek, kob fo,
    fo kob, pati san peye, pa peye tren, pa peye bis, sote tounike, fare evasion, bwe li kondi, bwe
    l kondi, bwe m kondi, te bwe, kondi bwe, kondi tou sou, sou nan volan, bweson, gwog, asolt,
    asot, kase fenet, kase fenet machin, kase machin, chek san pwovizyon, chek bouke, frape yon
    mesye, frape yon moun, frape yon neg, frape yon dam, vole nan target, vole nan walmart, vol ti
    bagay, lisans sispann, ak lisans sispann, kondi ak lisans sispann, joure polis, dezod, fe dezod,
    dezod piblik, owi, dwi, drunk driving, trespass, disorderly, kraze byen moun, pran bagay moun,
    vole machin, fo lajan, reziste, rezistans, resisting, kondi sou alkol, kondi anba alkol, gwo
    goumen, fose lisans, fo lisans, fo papye machin, vole yon bisiklet, vole yon telefon, vole yon
    machin, vole manje, vole rad, joure moun, kase pot magazen, vann mariwana, fimen mariwana
  `,
  ICE_REASON: `
    poutèt imigrasyon, akoz imigrasyon, poutet ice, akoz ice, pou koz ice, rezon imigrasyon, pou rezon
    imigrasyon, koz ice
  `,
  OWN_COMPLAINT: `
    te rele lapolis paske, rele lapolis paske, te rele lapolis, yo vole m, yo vole machin, yo vole
    bisiklet, yo vole, vole m, fe plent, fe yon plent, fe rapo vol, mwen te rele lapolis, m te rele
    lapolis, nou te rele lapolis, m rele lapolis, pote plent, al fe plent, vole telefon, al pote plent,
    m rele polis, vole bisiklet mwen, yo frape machin mwen, kase kay, yo kase machin, m rele lapolis
    paske, nou rele lapolis paske, vin pran rapo, pou pran rapo, fe depozisyon, yo te vole, yon vol, yo
    atake m, fe yon rapo pou, pran rapo, fe rapo pou, yo te kraze machin, machin yo te kraze, yo kraze
    machin, m te al pote plent, mwen te al pote plent, al pote yon plent, pote yon plent, te pote plent,
    te fe plent, te al fe plent, al bay yon plent, depoze plent, depoze yon plent, rele polis paske,
    rele polis la paske, m te rele polis, mwen te rele polis, nou te rele polis, mwen rele polis, mwen
    rele lapolis, nou rele polis, nou rele lapolis, te rele polis, rele bpd paske, m te rele bpd, mwen
    te rele bpd, nou te rele bpd, m rele bpd, te rele bpd, rele yo paske, rele 911 paske yo, m te rele
    yo, mwen te rele yo, se mwen ki rele yo, se mwen ki te rele yo, se mwen ki te rele lapolis, se mwen
    ki rele lapolis, se mwen ki te rele polis, se nou ki te rele yo, se nou ki rele yo, se nou ki te
    rele lapolis, al nan estasyon pou plent, al fe rapo, ale fe rapo, te al fe rapo, al fe yon rapo, te
    al fe yon rapo, t al fe rapo, al fe yon deklarasyon, fe yon deklarasyon, ale fe yon deklarasyon,
    rapote yon vol, rapote vol, te rapote yon vol, te vini pou vol la, vin pou vol la, vini pou rapo a,
    vin fe rapo, vin ekri rapo, vole machin mwen, vole machin m, vole telefon mwen, vole telefon m, vole
    bous mwen, vole bous m, vole valiz mwen, vole lajan m, vole kob mwen, vole pake mwen, yo te vole m,
    yo te vole machin mwen, yo te vole telefon mwen, kase machin mwen, kase vit machin, kase vit machin
    mwen, kraze vit machin, kraze vit machin mwen, kraze machin mwen, kase kay mwen, kase lakay mwen,
    antre vole lakay mwen, vole lakay mwen, bris machin, yo frape m, yo te frape machin, frape machin
    mwen epi, hit and run, yo te atake m, yo te bat mwen, devalize m, yo devalize m, yo te devalize m,
    piye m, yo te piye, vin pran depozisyon, dispit ak vwazen, vwazen m menase m, called the cops, i
    called the police, called police, pran plent, pran plent lan, pran plent mwen, pran plent m, vini
    pou aksidan, te vini pou aksidan an, vini pou aksidan an, vin pou aksidan an, vin pou aksidan, te
    vin pou aksidan an, vin fe rapo aksidan, vini pou bri, te vini pou bri, vini pou goumen an, te vini
    pou goumen an, vini pou batay la, vin pou batay la, vin pou dispit, vin pou yon dispit, te rele pou,
    m te rele pou, mwen te rele pou, nou te rele pou, te rele yo pou, m te rele yo pou, m rele yo pou,
    nou rele yo pou, m te rele polis pou, mwen te rele polis pou, m te rele lapolis pou, rele polis pou,
    rele lapolis pou, rele bpd pou, m te rele 911 pou, mwen te rele 911 pou, te rele 911 pou, m te rele
    911 paske, te rele 911 paske, rele 911 paske, m t al pote plent, m al pote plent, mwen al pote
    plent, nou al pote plent, fre m al pote plent, matant mwen al depoze plent, m al depoze plent, mwen
    al depoze plent, m te al depoze plent, t al depoze plent, t al pote plent, t al fe plent, m t al fe
    plent, m al fe plent, mwen al fe plent, m ap fe plent, m ap pote plent, m t ap fe plent, m t ap fe
    yon plent, m t ap pote plent, pandan m ap fe plent, plent pou vol, plent vol, plent pou bat, plent
    kont, fe plent kont, pote plent kont, rapo pou vol, fe yon rapo vol, fe rapo pou vol, fe rapo sou
    vol, al rapote, al rapote yon vol, al rapote vol, t al rapote, m t al rapote, te al rapote, m al
    rapote, mwen al rapote, rapote vol machin, rapote aksidan, rapote yon aksidan, rapote yon agresyon,
    rapote agresyon, rapote vyolans, machin mwen yo kase, machin mwen yo te kase, machin m yo kase, yo
    kase machin m, yo te kase machin m, yo te kase vit machin, yo vole bisiklet mwen, yo vole machin
    mwen, yo vole telefon mwen, yo vole bous mwen, yo vole valiz mwen, yo vole lajan m, yo vole kob
    mwen, yo vole pake, yo vole pake mwen, yo vole bagay mwen, vole bagay mwen, vole eskoute mwen, vole
    moto mwen, vole zouti mwen, yo vole zouti mwen, vole plak mwen, kase boutik, kase boutik mwen, kase
    magazen, kase magazen mwen, kase lakay, kase kay manman m, antre vole lakay, antre vole nan kay, yo
    antre vole, yo te antre vole, yo devalize, yo te devalize, yo piye m, yo piye, yo atake mwen, yo te
    atake mwen, yo bat mwen, yo frape m ak machin, yon machin frape m, machin frape m, yo te frape m, my
    car was stolen, stole my, stolen car, stolen phone, someone broke into, broke into my, got robbed,
    was robbed, i was robbed, got hit by a car, file a report, filed a report, filing a report, make a
    report, made a complaint, file a complaint, police report for, m te rele yo pou vyolans, mwen te
    rele yo pou vyolans, m te rele polis pou vyolans, mwen te rele polis pou vyolans, m te rele lapolis
    pou vyolans, m te rele 911 pou vyolans, bisiklet mwen yo vole, machin mwen yo vole, telefon mwen yo
    vole, bous mwen yo vole, kob mwen yo vole, lajan m yo vole, moto mwen yo vole, machin yo vole m,
    telefon yo vole m, bisiklet mwen yo te vole, machin mwen yo te vole, telefon mwen yo te vole, bous
    mwen yo te vole
  `,
} as const satisfies Partial<Lexicon>;
