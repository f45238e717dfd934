import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: why it was done, crimes and who suffered. */
export const reasons = {
  TRAFFIC_REASON: `
    limye deye, limye machin, limye, limye dèyè, limye wouj, stop sign, pannèl stop, pano stop, vites,
    twop vites, two vit, twò vit, kouri two vit, kondwi vit, senti, senti sekirite, siyal, sinyal,
    enspeksyon, estike, sticker, plak ekspire, plak machin mwen ekspire, fren, u turn, telefon nan
    volan, mal pake, limye fren, limye boule, pa mete siyal, vire mal, limye yo, limye machin nan, pase
    sou wouj, boule limye wouj, boule stop, vire kote, san siyal, vit teente, limye fren an, pase wouj,
    fa machin, fa machin mwen, fa a, fa yo, yon fa, pa limen, limye pa limen, limye deye a, limye deye
    m, limye devan, limye devan an, limye bo, yon limye, headlight, head light, taillight, tail light,
    tailight, brake light, limye stop, limye brek, limye fren yo, limye mouri, limye kraze, limye machin
    mwen, limye kase, flache, flash, flashe, blinker, flashing, inspection sticker, enspeksyon machin,
    enspeksyon fini, enspeksyon ekspire, sticker enspeksyon, sticker ekspire, registration,
    rejistrasyon, anrejistreman machin, plak la pa bon, plak fini, plak kase, plak devan, speeding,
    spid, kouri vit, kouri twop, depase vites, limit vites, ekse vites, a 45 nan, zon lekol, school
    zone, pase sou limye, pase limye wouj, pase sou limye wouj, pase nan limye wouj, boule limye, boule
    limye a, boule stop la, boule yon stop, kouri stop, pa fe stop, pa t fe stop, pa t fe estop, pa fe
    estop, pa estope nan stop, estop, stop la, pan stop, mouvman stop, stop siy, red light, belt, seat
    belt, seatbelt, senti m, senti mwen, mete senti, san senti, pa t mete senti, telefon nan men, pale
    nan telefon nan volan, teks nan volan, text nan volan, vire agoch, vire adwat, vire san siyal, vire
    ilegal, chanje liy, chanje lane, kwaze liy, kwaze liy jon, double parking, double park, doub pake,
    dopak, pake mal, pake nan move plas, mal gare, gare mal, move plas, move sans, sans inik, sans
    kontre, one way, wrong way, tint, tented, tente, vit nwa, vit tente, vit fonse, miwo, retwovize,
    retroviseur, miwo kase, kawotchou, kawoutchou, mifle, muffler, bri machin, trafik violation,
    vyolasyon trafik, vyolasyon wout, sinyalizasyon, kod wout, lisans fini, san kas, casque, moto san
    plak, bisiklet san limye, bisiklet sou twotwa, jaywalk, janbe lari, travese lari, vit mwen, vit two
    nwa, vit mwen two nwa, vit machin two nwa, vit yo two nwa, gwo vit, kouri gwo vit, plak mwen
    ekspire, plak mwen fini, plak mwen pa bon, plak mwen tonbe, plak m ekspire, plak machin m, plak sal,
    plak pa klere, limye plak, pneu plat, kawotchou plat, kawoutchou plat, kawotchou kreve, flat tire,
    tike vites, kontravansyon vites, tike pou vites, tike stop, stop la pa klere, stop pa klere, stop yo
    pa klere, stop machin, limye stop la, limye stop yo, stop deye, yon stop, limye pa klere, limye pa
    mache, limye pa travay, limye a mouri, yon limye mouri, limye gate, yon limye gate, limye fin boule,
    limye plak la, wout san limye, san limye, gwo vites, twop vit, m t ap kouri vit, m t ap kouri, li t
    ap kouri vit, radar, senti sekirite m, san senti sekirite, pa gen senti, telefon nan men m, telefon
    nan men li, ap teks, tekste nan volan, vire adwat sou wouj, vire sou wouj, pase sou jon, limye jon,
    boule stop sign, boule limye wouj la, stop siyn, stop sayn, pano stop la, siyal mwen, san mete
    siyal, pa mete flache, flache pa mache, flache a pa mache, enspeksyon m, enspeksyon an fini,
    enspeksyon pa bon, estike enspeksyon, estike a, estike m, sticker m, rejistrasyon m, rejistrasyon
    fini, asirans, asirans fini, san asirans, pa gen asirans, vit teinte, vit tinte, pake sou idran,
    hydrant, bus lane, liy bis, crosswalk, pasaj pyeton, lane change, swerving, u turn ilegal, fe u
    turn, traffic ticket, traffic violation, mizik two fo, mizik fo nan machin, bri mifle, tuyo
    echapman, vit li two nwa, vit machin li two nwa, vit machin m two nwa, vit m two nwa, vit nou two
    nwa, vit two fonse, arete m pou limye, arete m pou vites, kenbe m pou limye, kenbe m pou vites,
    kenbe m pou stop, rete m pou limye, rete m pou vites, rete m pou stop, rete l pou limye, rete l pou
    vites, rete l pou stop, limye de deye, bra limye, limye brak, limye brake, siyon, klinyotan,
    klinyote, klignotan, klignote, te pase yon stop, pase yon stop, pase stop, pase stop la, pase limye,
    pase yon limye, limye jon nan, tike pakin, kondi nan mal sans, nan move sans, nan liy bis, liy bis
    la, san kask
  `,
  LOOKS: `
    ki pale kreyol, ki pale panyol, pale fransè, pale kreyol, ap pale kreyol, tap pale kreyol, paske nou
    nwa, paske m nwa, paske nou se ayisyen, paske m se ayisyen, paske mwen se ayisyen, koule po, koule
    po m, koule po nou, aksan, aksan m, ayisyen selman, rasis, rasism, pale panyol, ap pale panyol,
    paske nou sanble, sanble imigran, paske mwen nwa, drapo ayiti, drapo ayisyen, jan nou ye, jan m
    sanble, figi m, pwofil rasyal, pa pale angle, tet nou, sanble ayisyen, paske nou ayisyen, paske nou
    pale kreyol, paske m pale kreyol, akoz koule m, akoz aksan m, kreyol selman, moun ki pale kreyol,
    moun ki sanble etranje, sanble etranje, moun nwa selman, paske w ayisyen, paske m ayisyen, poutet m
    nwa, akoz m nwa, poutet nou nwa, akoz nou ayisyen, poutet m ayisyen, poutet nou ayisyen, poutet
    aksan m, paske nou pale, paske m pale, paske mwen pale, paske li pale, paske l pale, paske yo tande,
    paske yo tande nou pale, paske li tande m, paske li tande nou, pale lang mwen, pale lang nou, pale
    lang pa nou, pale lang etranje, t ap pale panyol, ap pale espanyol, pale espanyol, pale potige, pale
    angle mal, pale mal angle, angle m pa bon, angle mwen pa bon, angle m kase, gwo aksan, aksan
    ayisyen, aksan kreyol, aksan nou, aksan mwen, aksan li, jan m pale, jan nou pale, jan mwen pale, jan
    l pale, jan li pale, fason m pale, fason nou pale, fason m abiye, jan m abiye, jan nou abiye, jan l
    abiye, jan nou sanble, jan l sanble, jan li sanble, jan mwen sanble, tet ayisyen, figi ayisyen, figi
    nou, figi etranje, tet nwa, tet mwen, sanble moun ayiti, sanble moun ki fek vini, sanble moun ki pa
    gen papye, sanble ilegal, sanble moun deyo, sanble panyol, sanble latino, sanble latin, sanble
    mizilman, paske m sanble, paske nou se nwa, paske m se nwa, paske mwen se nwa, paske li nwa, paske l
    nwa, paske li ayisyen, paske li se ayisyen, paske l ayisyen, paske yo ayisyen, paske yo se ayisyen,
    paske mwen ayisyen, poutet mwen nwa, poutet mwen ayisyen, poutet mwen se ayisyen, poutet m se
    ayisyen, poutet li ayisyen, poutet koule m, poutet koule nou, poutet koule po, poutet po m, poutet
    po nou, akoz po nou, akoz po m, akoz koule nou, akoz koule po, akoz mwen nwa, akoz mwen ayisyen,
    akoz m ayisyen, akoz m se ayisyen, akoz lang, akoz lang mwen, akoz aksan, akoz aksan nou, po nwa, po
    m nwa, neg nwa selman, moun nwa yo selman, ayisyen yo selman, sel ayisyen, sel ayisyen yo, sel moun
    nwa, sel moun ki nwa, chwazi ayisyen, chwazi moun nwa, jis ayisyen, drapo ayisyen nan machin, drapo
    ayiti nan machin, drapo peyi m, yon drapo ayisyen, yon drapo ayiti, bandana ayisyen, mizik kreyol,
    mizik ayisyen, konpa nan machin, racial profiling, profile, profiled, profilaj, profilaj rasyal,
    diskriminasyon, diskrimine, mouchwa nan tet, hijab, vwal, foula nan tet, speaking creole, speaking
    spanish, gen figi nou, figi nou sanble, moun ki gen figi, moun ki gen figi nou, moun ki gen tet,
    moun ki gen koule, moun ki gen koule nou, moun ki gen aksan, ki gen aksan, moun ki pa pale angle, ki
    pa pale angle, moun ki pa blan, moun ki sanble ayisyen, moun ki sanble imigran, moun ki sanble
    panyol, moun ki sanble latino, moun ki sanble nou, moun ki nwa, sel moun nwa yo, sel neg nwa, se sel
    neg nwa, se neg nwa yo, se moun nwa yo, selman neg nwa, selman moun nwa, selman ayisyen, selman
    ayisyen yo, ayisyen sel, kite blan yo pase, kite blan pase, lese blan pase, blan yo pase, blan yo
    pa, pa rete blan, pa mande blan, pa mande blan yo, yo pa mande blan, pa fouye blan, lage blan an,
    lage blan yo, akoz figi, akoz figi m, akoz figi nou, akoz koule, akoz jan m ye, akoz jan nou ye,
    akoz jan m sanble, akoz m pale kreyol, akoz nou pale kreyol, akoz kreyol, akoz drapo, akoz drapo a,
    akoz drapo m, akoz non m, poutet non m, poutet figi m, poutet figi nou, poutet jan m ye, poutet jan
    m pale, poutet m pale kreyol, poutet nou pale kreyol, poutet kreyol, poutet drapo, poutet drapo a,
    poutet lang, poutet lang mwen, paske nou t ap pale, paske m t ap pale, paske li t ap pale, paske
    mwen t ap pale, paske nou ap pale, paske m gen aksan, paske nou gen aksan, paske mwen gen aksan,
    paske l gen aksan, paske li gen aksan, paske m pa pale angle, paske li pa pale angle, paske l pa
    pale angle, paske nou pa pale angle, paske mwen pa pale angle, paske angle m, paske m gen drapo,
    paske m gen yon drapo, paske m gen figi, paske nou gen figi, paske m te gen drapo, paske m te gen
    yon drapo, paske li nwe, paske m nwe, tande m ap pale kreyol, tande n ap pale kreyol, tande nou ap
    pale kreyol, tande nou pale kreyol, tande m pale kreyol, tande kreyol, tande aksan m, tande aksan,
    tande aksan nou, le li tande aksan m, we koule m, we koule po m, we figi m, we drapo a, we drapo
    ayisyen, we drapo ayiti, chire tet, jan m penyen, dreadlocks, dread, dred, profilaj la, yo profile
    m, profile m, profile nou, profile l, because i m black, because im black, because we re black,
    because of my accent, because i m haitian, because im haitian, looked haitian, look haitian, looks
    haitian, looked latino, look immigrant, looked foreign, my accent, my skin
  `,
  NO_REASON: `
    san rezon, pou anyen, san okenn rezon, pou gremesi, pa di poukisa, yo pa di poukisa, pa t di poukisa, pa
    di m poukisa, san esplikasyon, yo pa di m poukisa, li pa di m poukisa, san pa di poukisa, san l pa di
    poukisa, san li pa di poukisa, san yo pa di poukisa, san l pa di m poukisa, san li pa di m poukisa, san
    di poukisa, san di m poukisa, pa janm di poukisa, pa janm di m poukisa, pa janm di nou poukisa, pa t
    janm di poukisa, pa t janm di m poukisa, pa di nou poukisa, pa t di m poukisa, pa t di nou poukisa, pa t
    di l poukisa, pa di l poukisa, pa esplike poukisa, pa eksplike poukisa, pa t esplike poukisa, pa ban m
    rezon, pa ban m okenn rezon, pa t ban m rezon, pa t ban m okenn rezon, pa ban nou rezon, pa ban nou
    okenn rezon, pa t ban nou okenn rezon, pa bay rezon, pa bay okenn rezon, pa t bay rezon, pa t bay okenn
    rezon, pa gen rezon, pa gen okenn rezon, pa t gen rezon, pa t gen okenn rezon, okenn rezon, okenn
    esplikasyon, san bon rezon, san motif, san koz, m pa konn poukisa, mwen pa konn poukisa, m poko konn
    poukisa, nou pa konn poukisa, m pa konnen poukisa, mwen pa konnen poukisa, pou granmesi, gratis ti
    cheri, pou dan griyen, pou plezi, konsa konsa, san nou pa fe anyen, san m pa fe anyen, san m pa t fe
    anyen, no reason, for nothing, for no reason
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
  IMMIGRATION_ONLY: `
    se zafe imigrasyon, zafe imigrasyon, pou depote, pou depotasyon, paske l pa gen papye, paske li pa
    gen papye, selman imigrasyon, sel rezon se imigrasyon, pou imigrasyon selman, se pou imigrasyon,
    poutet papye, poutet l pa gen papye, ka imigrasyon selman, paske yo pa gen papye, chache moun ki pa
    gen papye, chache moun san papye, se imigrasyon selman, pou zafe papye, se papye selman, pou papye
    selman, se te zafe imigrasyon, se te pou imigrasyon, se pou papye, se te pou papye, se pou papye
    selman, se papye yo t ap chache, pou rezon imigrasyon, pou koz imigrasyon, poutet imigrasyon, akoz
    imigrasyon, paske l ilegal, paske li ilegal, paske yo ilegal, paske l san papye, paske li san papye,
    paske m pa gen papye, paske mwen pa gen papye, poutet li pa gen papye, poutet li san papye, poutet
    yo pa gen papye, akoz li pa gen papye, akoz l pa gen papye, akoz papye, akoz papye selman, chache
    ilegal, chache moun ilegal, chache ilegal yo, ap chache ilegal, ap chache san papye, y ap chache
    moun pou depote, chache moun pou depote, pran moun pou depote, ranmase moun pou depote, operasyon
    depotasyon, rafle imigrasyon, desant imigrasyon, raid imigrasyon, immigration raid, immigration
    only, se imigrasyon ki te rezon an, sel bagay se imigrasyon, sel pwoblem li se papye, sel pwoblem li
    se imigrasyon, sel pwoblem se papye, viza ekspire, viza l ekspire, viza li ekspire, overstay, depase
    tan viza, mete moun san papye deyo, travay li se mete moun, travay yo se depote, travay nou se
    depote, travay mwen se depote, se depote y ap depote, pran moun san papye, ranmase moun san papye,
    chache moun ki gen lod depotasyon, chache moun san papye selman, chache ayisyen pou depote, chache
    imigran, ap chache imigran, y ap chache imigran, y ap chache moun ilegal, y ap chache moun san
    papye, se pou depotasyon, se te pou depotasyon, se te pou depote, operasyon imigrasyon, operasyon
    ice, yon operasyon imigrasyon, rafle ice, yon rafle imigrasyon, fe rafle imigrasyon, just ice, just
    immigration, se ice selman, se jis imigrasyon, se jis ice, jis pou imigrasyon, jis pou ice, jis
    poutet imigrasyon, jis poutet papye, jis zafe imigrasyon, jis zafe papye, selman zafe imigrasyon,
    selman zafe papye, selman poutet imigrasyon, selman poutet papye, only immigration, for immigration
    only, nothing but immigration, pou zafe imigrasyon, pou yon zafe imigrasyon, pou zafe papye li, yon
    zafe papye, se yon zafe imigrasyon, se yon zafe papye, se zafe papye, se te zafe papye
  `,
  NO_CRIME: `
    pa pou okenn ka kriminel, okenn ka kriminel, pa pou yon ka kriminel, pa gen ka kriminel, pat gen ka
    kriminel, pa t gen ka kriminel, se pa ka kriminel, pa kriminel, pa gen krim, pa fe krim, pa t fe
    krim, pat fe krim, se pa pou krim, pa gen dosye kriminel, pa komet okenn krim, san ka kriminel,
    okenn krim, se pa zafe kriminel, pa gen anyen kriminel, pa gen okenn krim, pa t gen okenn krim, pa t
    gen zafe krim, pa fe okenn krim, pa t fe okenn krim, pa komet krim, pa t komet krim, pa t komet
    okenn krim, pa janm fe krim, pa janm komet krim, pa t gen dosye kriminel, pat gen dosye kriminel,
    san dosye kriminel, pa gen okenn dosye kriminel, pa t gen okenn dosye kriminel, li pa kriminel, l pa
    kriminel, yo pa kriminel, m pa kriminel, pa yon kriminel, se pa yon kriminel, se pa kriminel, pa t
    pou krim, pa t kriminel, pa t zafe kriminel, se pa t zafe kriminel, se pa t kriminel, se pa t pou
    krim, se pa t pou yon krim, pa gen anket kriminel, pa te gen krim, anyen kriminel, no crime, no
    criminal, not criminal, okenn ka kriminel sou li, pa gen krim ladan, pa t gen krim ladan, pa gen
    anyen kriminel ladan, pa gen zafe kriminel, pa t gen zafe kriminel, pa t gen okenn anket, pa te gen
    ka kriminel, pa te gen okenn ka kriminel, se pa yon krim, se pa krim, se pa yon zafe kriminel, se pa
    t ka kriminel, se pa t yon ka kriminel, pa gen dwog pa gen zam, li pa janm komet krim, li pa komet
    okenn krim, li pa fe krim, zewo ka kriminel, ni krim ni anyen, no criminal case, no criminal record,
    not a criminal, no investigation, isn t a criminal
  `,
  SERIOUS: `
    touye moun, asasina, asasinay, vyol, tire sou moun, kout kouto, krim grav, ponyade, pike yon moun, tire
    yon moun, ansasina*, touye, touye yon moun, touye yon neg, homisid, murder, meurtre, kadejak, kadejake,
    rape, vyole yon fi, vyole yon fanm, tire yon neg, tire sou yon moun, kout bal, kout zam, bay kout kouto,
    pike yon neg, vol ame, atake ak zam, kidnapping, kidnape moun, krim vyolan, zak grav, krim grav sa
  `,
  SCHOOL_CRIME: `
    kouto, zam, fizi, revolve, menas bonm, yon kouto, yon zam, yon fizi, gun, knife, jilet, razwa, bom,
    bonm, menas tire, menas touye, menas bonb, dwog, atake ak kouto, bat pwofese, agresyon grav
  `,
  DRUGS_WEAPONS: `
    dwog, zam, zam a fe, kokayin, ewoyin, fentanil, revolve, fizi, pistole, drug, drugs, fentanyl,
    kokayin yo, krak, crack, wach, marigwana, mari wana, eroyin, grenn fentanil, zam ilegal, fizi
    ilegal, zam tou chaje, fizi yo, zam yo, gun, guns, munisyon, ghost gun, pwodwi, kilo, kilo kokayin,
    poud, fentanil yo, fentanil lan, zam nan, zam sa yo, zam fe, yon zam, yon fizi, yon pistole, pistole
    a, fizi a, kalach, ar 15, ar15, bal, katouch, dwog nan, dwog yo, poud blan, met, meth,
    methamphetamine, ekstasi, pilil, grenn, heroin, cocaine, weapons, weapon, firearm, firearms, drug
    dealing, drug dealer, vande dwog, vann fentanyl, vann fentanil, vann kokayin, vann krak, vann
    eroyin, trafik dwog, trafik zam, vann zam
  `,
  TRAFFICKING: `
    trafik moun, trafik moun yo, kontrebann, trafik imen, human trafficking, trafficking, smuggling,
    kontrebann moun, esklavaj, pwostitisyon fose, vann fi, vann moun, ka trafik fi, trafik fi, trafik
    fanm, trafik timoun, trafik seks, sex trafficking, labor trafficking, vann fanm, vann timoun, fe fi
    travay pwostitisyon, pwostitisyon, pase moun sou fwontye, fe moun pase fwontye, kontrebandye,
    trafikan moun, trafike fi, trafike fanm, trafike moun, moun ki t ap trafike, coyote, koyot
  `,
  CHILD_CRIME: `
    abi timoun, foto timoun ni, abi sou timoun, abize timoun, abize yon timoun, ponografi timoun,
    pornografi timoun, pedofil, foto timoun tou ni, child porn, eksplwatasyon timoun, foto timoun sou
    entenet, foto timoun, vann foto timoun, videyo timoun, video timoun, foto seks timoun, videyo seks
    timoun, abi seksyel timoun, abi seksyel sou timoun, pedofili, prann timoun pou seks, child
    pornography, child abuse images, kiddie porn, seks ak mine, seks ak timoun, predator, predate
    seksyel
  `,
  CYBER: 'pirat enfomatik, haker, piratay, hack, hacker, haking, fwod sou entenet, scam sou entenet, cyber',
  VIOLENT: `
    asasina, touye moun, vyol, tire sou, asasinay, ponyade, pike yon moun, tire yon moun, kout kouto,
    vyolans, homisid, murder, kadejak, tire yon neg, pike yon neg, bay kout kouto, kout bal, vol ame,
    agresyon ak zam, bat yon moun preske mouri, tantativ asasina, tire nan, tiraj
  `,
  IDENTITY: `
    vole idantite, fo papye, fo dokiman, idantite vole, id vole, fwod, vol idantite, fo id, fwod idantite,
    vole idantite moun, vole non moun, fo paspo, fo lisans, fo sosyal, fo social, fake id, fake papers,
    idantite fo, itilize non yon lot moun, fwod kat, identity theft, fwod bank, vole kat kredi
  `,
  GANG: 'ms13, ka gang, ms 13, ka gang lan, krim gang, operasyon gang, arestasyon gang',
  VICTIM: `
    mari l bat li, mari l ap bat li, ap bat li, bat li, viktim, vyolans domestik, yo atake m, yo bat
    mwen, mari m bat mwen, li bat mwen, yo kadejake m, vyole m, yo tire m, bat mwen, yo atake nou, li
    frape m, mari m frape m, yo agrese m, agrese m, lod pwoteksyon, viktim yon vol, te viktim, m se
    viktim, yo te atake m, mari m ap bat mwen, ap bat mwen, maltrete m, mari m konn bat mwen, mari m te
    bat mwen, mari m bat mwen yo, mennaj mwen bat mwen, mennaj m bat mwen, neg la bat mwen, neg mwen bat
    mwen, neg mwen an bat mwen, yo bat nou, yo bat fre m, yo bat pitit mwen, yo bat li, te bat mwen, te
    bat li, li te bat mwen, konn bat mwen, konn bat li, ban m kou, ban mwen kou, pran kou, yo ban m kou,
    kale m, kale mwen, souflete m, yo trangle m, trangle m, pouse m nan mach eskalye, yo pike m, yo pike
    fre m, pike m, ponyade m, yo ponyade, te pike m, yo tire sou mwen, yo tire sou nou, yo tire sou fre
    m, yo te tire m, pran yon bal, pran bal, pran kout kouto, pran yon kout kouto, yo te agrese m,
    agresyon sou mwen, agrese nou, yo kenbe m vole m, yo devalize m, devalize m, devalize nou, yo
    kadejake l, yo vyole m, yo vyole l, vyole l, kadejak, te vyole m, kadejake m, abize, abize m, abi
    domestik, abi konjigal, vyolans konjigal, vyolans nan kay, vyolans lakay, victim, viktim krim,
    viktim yon krim, viktim vyolans, viktim vyolans domestik, viktim kadejak, viktim agresyon, m te
    viktim, mwen te viktim, mwen se viktim, mwen viktim, m viktim, se viktim mwen ye, lod restriksyon,
    restraining order, 209a, domestic violence, domestic abuse, scam m, eskwoke m, yo eskwoke m, yo fe m
    koken, ki vole m, plent pou bat, plent pou vyolans, plent vyolans, te rele yo pou vyolans, rele yo
    pou vyolans, rele pou vyolans, rele polis pou vyolans, rele lapolis pou vyolans, rele 911 pou
    vyolans, pou vyolans domestik, pou vyolans nan kay, yo kase machin mwen, yo te kase machin mwen,
    machin mwen yo kase, machin mwen yo te kase, machin m yo kase, yo vole machin mwen, yo te vole
    machin mwen, yo vole telefon mwen, yo te vole telefon mwen, telefon mwen yo te vole, telefon yo te
    vole m, yo vole bous mwen, yo te vole bous mwen, yo vole lajan m, yo te vole lajan m, yo vole kob
    mwen, yo te vole kob mwen, yo vole bisiklet mwen, yo te vole bisiklet mwen, yo vole bagay mwen, yo
    kase kay mwen, yo te kase kay mwen, yo kase lakay mwen, yo te kase lakay mwen, yo kase boutik mwen,
    yo te kase boutik mwen, antre vole lakay mwen, yo vole m, yo te vole m, yo te devalize m, yo te piye
    m, yo piye m, yo frape m, yo te frape m, yo frape fre m, yo frape mari m, machin frape m, yon machin
    frape m, yo bat mari m, yo bat kouzen m, yo bat papa m, yo bat manman m, yo bat se m, yo bat tonton
    m, yo te bat fre m, yo te bat mari m, yo te bat pitit mwen, bofre m bat se m, mari l bat se m, mari
    l te bat li, neg la ap bat li, mari m ki t ap bat mwen, mari m ki bat mwen, mari m ki te bat mwen,
    nonm mwen bat mwen, nonm nan bat mwen, nonm k ap bat mwen, mennaj mwen ap bat mwen, mennaj mwen te
    bat mwen, ansyen mari m bat mwen, ansyen mennaj mwen bat mwen, boyfriend mwen bat mwen, eks mwen bat
    mwen, k ap bat mwen, ki t ap bat mwen, ki te bat mwen, ki bat mwen, ap maltrete m, maltrete mwen,
    maltrete li, toufe m, trangle mwen, mare m bat mwen, boule m, boule mwen, koupe m ak kouto, koupe m
    ak yon kouto, ponyade fre m, ponyade mari m, ponyade pitit mwen, ponyade mwen, pike mari m, pike
    pitit mwen, pike mwen, tire pitit mwen, tire fre m, tire mari m, tire sou pitit mwen, tire m, pran
    yon kout bal, pran kout bal, viktim nan se mwen, mwen menm viktim, m se viktim nan, m se yon viktim,
    mwen se yon viktim, te viktim yon, te viktim vol, fre m te viktim, mari m te viktim, se m te viktim,
    manman m te viktim, viktim vol, viktim yon agresyon, viktim batay, viktim kidnapin, viktim trafik,
    viktim trafik moun, trafike m, yo te trafike m, yo trafike m, te trafike m, fe m travay pou anyen,
    esklav, yo kenbe m kom esklav, vyole mwen, yo te vyole m, yo te vyole mwen, yo te kadejake m,
    kadejake mwen, agresyon seksyel, agrese mwen, yo te agrese mwen, yo atake mwen, yo te atake mwen,
    atake manman m, atake fre m, atake mari m, lod pwoteksyon kont, restraining order kont, abi mwen, i
    was robbed, got robbed, got jumped, was assaulted, was attacked, beat me, beats me, hit me, stabbed,
    raped me, abused me, abuse victim, stole my, m te rele yo pou vyolans, mwen te rele yo pou vyolans,
    m te rele polis pou vyolans, mwen te rele polis pou vyolans, m te rele lapolis pou vyolans, m te
    rele 911 pou vyolans, m rele yo pou vyolans, matant mwen al depoze plent pou bat, al depoze plent
    pou bat, depoze plent pou bat, al pote plent pou bat, al fe plent pou bat, bisiklet mwen yo vole,
    machin mwen yo vole, telefon mwen yo vole, bous mwen yo vole, kob mwen yo vole, lajan m yo vole,
    moto mwen yo vole, eskoute mwen yo vole, pake mwen yo vole, zouti mwen yo vole, machin yo vole m,
    telefon yo vole m, bisiklet yo vole m, machin yo te vole m, bisiklet yo te vole m, bisiklet mwen yo
    te vole, bous mwen yo te vole
  `,
  WITNESS: `
    temwen, temwaye, temwayaj, m te temwen, mwen te temwen, m te we batay la, temwen mwen te temwen, se
    temwen mwen ye, m te wè aksidan an, we yon aksidan, we aksidan an, te we sa k pase, mwen te we yon
    aksidan, m te we yon aksidan, mwen we yon aksidan, m we yon aksidan, mwen te we batay la, witness, m
    se temwen, mwen se temwen, m temwen, mwen temwen, kom temwen, nan temwen, te temwen, m te we
    aksidan, m te we aksidan an, mwen te we aksidan an, mwen we aksidan an, m we aksidan an, te we yon
    aksidan, te we aksidan an, te we tiraj la, m te we tiraj la, mwen te we tiraj la, te we krim nan,
    mwen te we krim nan, m te we krim nan, te we vol la, m te we vol la, m te we ki moun ki tire, te we
    ki moun ki tire, te we neg la tire, te we batay, we batay la, te we goumen an, we goumen an, bay
    temwayaj, te bay temwayaj, al temwaye, te temwaye, pral temwaye, vin temwaye, temwaye nan tribinal,
    we sa k te pase a, te we sa k te pase a, rakonte polis la sa m te we, esplike sa m te we, ede anket
    la, ede nan anket, te we neg la ki tire, te we moun ki tire, te we neg ki tire, te we kriminel la,
    te we vole a, te we neg ki te fe sa, sa m te we, mande m sa m te we, mande m selman sa m te we,
    mande m sa m we, mande nou sa nou te we, mande m si m te we, rakonte sa m te we, rakonte yo sa m te
    we, rakonte detektif la sa m te we, di yo sa m te we, di polis la sa m te we, di detektif la sa m te
    we, esplike sa m te we a, m te sel temwen, mwen te sel temwen, m temwen nan, temwen nan ka, temwen
    nan yon ka, temwen aksidan, temwen aksidan an, temwen yon aksidan, temwen yon tiraj, temwen tiraj
    la, temwen batay la, temwen yon batay, temwen yon vol, temwen vol la, temwen krim nan, temwen yon
    krim, temwen yon krim nan, te temwen yon, fre m temwen, mari m temwen, mari m te temwen, fre m te
    temwen, pitit mwen te temwen, se li ki temwen an, se temwen li ye, kom temwen nan, pou temwayaj, pou
    m temwaye, pou temwaye, deklarasyon temwen, deklarasyon temwen an, m te bay yon deklarasyon, bay
    deklarasyon kom temwen, te we tiraj, we tiraj la, m we tiraj la, mwen we tiraj la, te we neg ki, m
    te we ki moun ki te fe l, witnessed, i witnessed, as a witness, witness statement, was a witness,
    eyewitness, si m te we, si mwen te we, si nou te we, bezwen konnen si m te we, mande si m te we,
    mande nou si nou te we
  `,
  PETTY: `
    goumen, batay, vole, kout kouto, bat yon moun, bat moun, kondwi sou, kondi sou, sou volan, dwog, vann
    dwog, zam, kout pwen, kase kay, san lisans, yon vol, vol, yon batay, vole nan magazen, agresyon, bat
    madanm, vole nan boutik, vol nan magazen, vol machin, vol bisiklet, shoplifting, shoplift, bat madanm
    li, bat mennaj li, bat neg, goumen nan, yon goumen, yon diskisyon, joure, dispit, jouman, tafya, kondwi
    sou alkol, kondui sou, kondwi san lisans, kondi san lisans, san lisans kondwi, kondwi san pemi, kondwi
    bwe, drunk, dui, fimen, wach, marigwana, graffiti, kase vit, kraze vit, kraze machin, antre kay moun,
    antre san pemisyon, trespassing, menas lanmo, assault, voye kout pwen, bay kout pwen, bay souflet,
    souflete, fwod, chek fo, fo chek, kob fo, fo kob, pati san peye, pa peye tren, pa peye bis, sote
    tounike, fare evasion
  `,
  ICE_REASON: `
    poutèt imigrasyon, akoz imigrasyon, poutet ice, akoz ice, pou koz ice, rezon imigrasyon, pou rezon
    imigrasyon, koz ice
  `,
} as const satisfies Partial<Lexicon>;
