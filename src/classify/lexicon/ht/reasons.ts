import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: why it was done, crimes and who suffered. */
export const reasons = {
  TRAFFIC_REASON: `
    limye deye, limye machin, limye, limye dèyè, limye wouj, stop sign, pannèl stop, pano stop,
    vites, twop vites, two vit, twò vit, kouri two vit, kondwi vit, senti, senti sekirite, siyal,
    sinyal, enspeksyon, estike, sticker, plak ekspire, plak machin mwen ekspire, fren, u turn,
    telefon nan volan, mal pake, limye fren, limye boule, pa mete siyal, vire mal, limye yo, limye
    machin nan, pase sou wouj, boule limye wouj, boule stop, vire kote, san siyal, vit teente, limye
    fren an, pase wouj, fa machin, fa machin mwen, fa a, fa yo, yon fa, pa limen, limye pa limen,
    limye deye a, limye deye m, limye devan, limye devan an, limye bo, yon limye, headlight, head
    light, taillight, tail light, tailight, brake light, limye stop, limye brek, limye fren yo,
    limye mouri, limye kraze, limye machin mwen, limye kase, flache, flash, flashe, blinker,
    flashing, inspection sticker, enspeksyon machin, enspeksyon fini, enspeksyon ekspire, sticker
    enspeksyon, sticker ekspire, registration, rejistrasyon, anrejistreman machin, plak la pa bon,
    plak fini, plak kase, plak devan, speeding, spid, kouri vit, kouri twop, depase vites, limit
    vites, ekse vites, a 45 nan, zon lekol, school zone, pase sou limye, pase limye wouj, pase sou
    limye wouj, pase nan limye wouj, boule limye, boule limye a, boule stop la, boule yon stop,
    kouri stop, pa fe stop, pa t fe stop, pa t fe estop, pa fe estop, pa estope nan stop, estop,
    stop la, pan stop, mouvman stop, stop siy, red light, belt, seat belt, seatbelt, senti m, senti
    mwen, mete senti, san senti, pa t mete senti, telefon nan men, pale nan telefon nan volan, teks
    nan volan, text nan volan, vire agoch, vire adwat, vire san siyal, vire ilegal, chanje liy,
    chanje lane, kwaze liy, kwaze liy jon, double parking, double park, doub pake, dopak, pake mal,
    pake nan move plas, mal gare, gare mal, move plas, move sans, sans inik, sans kontre, one way,
    wrong way, tint, tented, tente, vit nwa, vit tente, vit fonse, miwo, retwovize, retroviseur,
    miwo kase, kawotchou, kawoutchou, mifle, muffler, bri machin, trafik violation, vyolasyon
    trafik, vyolasyon wout, sinyalizasyon, kod wout, lisans fini, san kas, casque, moto san plak,
    bisiklet san limye, bisiklet sou twotwa, jaywalk, janbe lari, travese lari, vit mwen, vit two
    nwa, vit mwen two nwa, vit machin two nwa, vit yo two nwa, gwo vit, kouri gwo vit, plak mwen
    ekspire, plak mwen fini, plak mwen pa bon, plak mwen tonbe, plak m ekspire, plak machin m, plak
    sal, plak pa klere, limye plak, pneu plat, kawotchou plat, kawoutchou plat, kawotchou kreve,
    flat tire, tike vites, kontravansyon vites, tike pou vites, tike stop, stop la pa klere, stop pa
    klere, stop yo pa klere, stop machin, limye stop la, limye stop yo, stop deye, yon stop, limye
    pa klere, limye pa mache, limye pa travay, limye a mouri, yon limye mouri, limye gate, yon limye
    gate, limye fin boule, limye plak la, wout san limye, san limye, gwo vites, twop vit, m t ap
    kouri vit, m t ap kouri, li t ap kouri vit, radar, senti sekirite m, san senti sekirite, pa gen
    senti, telefon nan men m, telefon nan men li, ap teks, tekste nan volan, vire adwat sou wouj,
    vire sou wouj, pase sou jon, limye jon, boule stop sign, boule limye wouj la, stop siyn, stop
    sayn, pano stop la, siyal mwen, san mete siyal, pa mete flache, flache pa mache, flache a pa
    mache, enspeksyon m, enspeksyon an fini, enspeksyon pa bon, estike enspeksyon, estike a, estike
    m, sticker m, rejistrasyon m, rejistrasyon fini, asirans, asirans fini, san asirans, pa gen
    asirans, vit teinte, vit tinte, pake sou idran, hydrant, bus lane, liy bis, crosswalk, pasaj
    pyeton, lane change, swerving, u turn ilegal, fe u turn, traffic ticket, traffic violation,
    mizik two fo, mizik fo nan machin, bri mifle, tuyo echapman, vit li two nwa, vit machin li two
    nwa, vit machin m two nwa, vit m two nwa, vit nou two nwa, vit two fonse, arete m pou limye,
    arete m pou vites, kenbe m pou limye, kenbe m pou vites, kenbe m pou stop, rete m pou limye,
    rete m pou vites, rete m pou stop, rete l pou limye, rete l pou vites, rete l pou stop, limye de
    deye, bra limye, limye brak, limye brake, siyon, klinyotan, klinyote, klignotan, klignote, te
    pase yon stop, pase yon stop, pase stop, pase stop la, pase limye, pase yon limye, limye jon
    nan, tike pakin, kondi nan mal sans, nan move sans, nan liy bis, liy bis la, san kask, pa bay
    siyal, pat bay siyal, pa t bay siyal, pat mete siyal, pa t mete siyal, pa bay flash, pat bay
    flash, pa mete flash, zon 25, zon 30, yon zon 25, yon zon 30, woule stop, woule stop la, woule
    nan stop, stop la m woule, stop m woule, pa kanpe nan stop, pat kanpe nan stop, pa rete nan
    stop, pat rete nan stop, pase nan wouj, vire goch kote ki entedi, vire kote ki entedi, vire kote
    ki pa bon, fe yon vire ilegal, kontresans, nan kontresans, antre nan sans entedi, sans entedi,
    faa boule, fa boule, fa a boule, faa goch la boule, faa dwat la boule, faa pa limen, fa pa
    limen, faa kase, fa kase, yon sel faa, yon sel fa, limye deye boule, limye deye a boule, limye
    fren boule, limye deye pa limen, kouri twop vit, depase limit vites, te sou telefon, sou telefon
    nan volan, telefon nan men nan volan, sou telefon pandan m ap kondi, pat gen senti, plak ki
    ekspire, stika ekspire, stike ekspire, license and registration, license and registration
    please, lisans ak rejistrasyon, lisans ak papye machin
  `,
  LOOKS: `
    ki pale kreyol, ki pale panyol, pale fransè, pale kreyol, ap pale kreyol, tap pale kreyol, paske
    nou nwa, paske m nwa, paske nou se ayisyen, paske m se ayisyen, paske mwen se ayisyen, koule po,
    koule po m, koule po nou, aksan, aksan m, ayisyen selman, rasis, rasism, pale panyol, ap pale
    panyol, paske nou sanble, sanble imigran, paske mwen nwa, drapo ayiti, drapo ayisyen, jan nou
    ye, jan m sanble, figi m, pwofil rasyal, pa pale angle, tet nou, sanble ayisyen, paske nou
    ayisyen, paske nou pale kreyol, paske m pale kreyol, akoz koule m, akoz aksan m, kreyol selman,
    moun ki pale kreyol, moun ki sanble etranje, sanble etranje, moun nwa selman, paske w ayisyen,
    paske m ayisyen, poutet m nwa, akoz m nwa, poutet nou nwa, akoz nou ayisyen, poutet m ayisyen,
    poutet nou ayisyen, poutet aksan m, paske nou pale, paske m pale, paske mwen pale, paske li
    pale, paske l pale, paske yo tande, paske yo tande nou pale, paske li tande m, paske li tande
    nou, pale lang mwen, pale lang nou, pale lang pa nou, pale lang etranje, t ap pale panyol, ap
    pale espanyol, pale espanyol, pale potige, pale angle mal, pale mal angle, angle m pa bon, angle
    mwen pa bon, angle m kase, gwo aksan, aksan ayisyen, aksan kreyol, aksan nou, aksan mwen, aksan
    li, jan m pale, jan nou pale, jan mwen pale, jan l pale, jan li pale, fason m pale, fason nou
    pale, fason m abiye, jan m abiye, jan nou abiye, jan l abiye, jan nou sanble, jan l sanble, jan
    li sanble, jan mwen sanble, tet ayisyen, figi ayisyen, figi nou, figi etranje, tet nwa, tet
    mwen, sanble moun ayiti, sanble moun ki fek vini, sanble moun ki pa gen papye, sanble ilegal,
    sanble moun deyo, sanble panyol, sanble latino, sanble latin, sanble mizilman, paske m sanble,
    paske nou se nwa, paske m se nwa, paske mwen se nwa, paske li nwa, paske l nwa, paske li
    ayisyen, paske li se ayisyen, paske l ayisyen, paske yo ayisyen, paske yo se ayisyen, paske mwen
    ayisyen, poutet mwen nwa, poutet mwen ayisyen, poutet mwen se ayisyen, poutet m se ayisyen,
    poutet li ayisyen, poutet koule m, poutet koule nou, poutet koule po, poutet po m, poutet po
    nou, akoz po nou, akoz po m, akoz koule nou, akoz koule po, akoz mwen nwa, akoz mwen ayisyen,
    akoz m ayisyen, akoz m se ayisyen, akoz lang, akoz lang mwen, akoz aksan, akoz aksan nou, po
    nwa, po m nwa, neg nwa selman, moun nwa yo selman, ayisyen yo selman, sel ayisyen, sel ayisyen
    yo, sel moun nwa, sel moun ki nwa, chwazi ayisyen, chwazi moun nwa, jis ayisyen, drapo ayisyen
    nan machin, drapo ayiti nan machin, drapo peyi m, yon drapo ayisyen, yon drapo ayiti, bandana
    ayisyen, mizik kreyol, mizik ayisyen, konpa nan machin, racial profiling, profile, profiled,
    profilaj, profilaj rasyal, diskriminasyon, diskrimine, mouchwa nan tet, hijab, vwal, foula nan
    tet, speaking creole, speaking spanish, gen figi nou, figi nou sanble, moun ki gen figi, moun ki
    gen figi nou, moun ki gen tet, moun ki gen koule, moun ki gen koule nou, moun ki gen aksan, ki
    gen aksan, moun ki pa pale angle, ki pa pale angle, moun ki pa blan, moun ki sanble ayisyen,
    moun ki sanble imigran, moun ki sanble panyol, moun ki sanble latino, moun ki sanble nou, moun
    ki nwa, sel moun nwa yo, sel neg nwa, se sel neg nwa, se neg nwa yo, se moun nwa yo, selman neg
    nwa, selman moun nwa, selman ayisyen, selman ayisyen yo, ayisyen sel, kite blan yo pase, kite
    blan pase, lese blan pase, blan yo pase, blan yo pa, pa rete blan, pa mande blan, pa mande blan
    yo, yo pa mande blan, pa fouye blan, lage blan an, lage blan yo, akoz figi, akoz figi m, akoz
    figi nou, akoz koule, akoz jan m ye, akoz jan nou ye, akoz jan m sanble, akoz m pale kreyol,
    akoz nou pale kreyol, akoz kreyol, akoz drapo, akoz drapo a, akoz drapo m, akoz non m, poutet
    non m, poutet figi m, poutet figi nou, poutet jan m ye, poutet jan m pale, poutet m pale kreyol,
    poutet nou pale kreyol, poutet kreyol, poutet drapo, poutet drapo a, poutet lang, poutet lang
    mwen, paske nou t ap pale, paske m t ap pale, paske li t ap pale, paske mwen t ap pale, paske
    nou ap pale, paske m gen aksan, paske nou gen aksan, paske mwen gen aksan, paske l gen aksan,
    paske li gen aksan, paske m pa pale angle, paske li pa pale angle, paske l pa pale angle, paske
    nou pa pale angle, paske mwen pa pale angle, paske angle m, paske m gen drapo, paske m gen yon
    drapo, paske m gen figi, paske nou gen figi, paske m te gen drapo, paske m te gen yon drapo,
    paske li nwe, paske m nwe, tande m ap pale kreyol, tande n ap pale kreyol, tande nou ap pale
    kreyol, tande nou pale kreyol, tande m pale kreyol, tande kreyol, tande aksan m, tande aksan,
    tande aksan nou, le li tande aksan m, we koule m, we koule po m, we figi m, we drapo a, we drapo
    ayisyen, we drapo ayiti, chire tet, jan m penyen, dreadlocks, dread, dred, profilaj la, yo
    profile m, profile m, profile nou, profile l, because i m black, because im black, because we re
    black, because of my accent, because i m haitian, because im haitian, looked haitian, look
    haitian, looks haitian, looked latino, look immigrant, looked foreign, my accent, my skin, se po
    m, po m, po mwen, po nou, koule po mwen, koule po l, koule m, koule mwen, koule nou, koule l,
    gade koule m, gade koule n, gade koule nou, gade po m, mouchwa tet, mouchwa tet li, mouchwa tet
    mwen, kite tout blan yo pase, tout blan yo pase, abiye tankou moun peyi, abiye tankou moun
    ayiti, abiye tankou ayisyen, fason l abiye, fason nou abiye, paske m fonse, paske l fonse, paske
    nou fonse, m fonse, jis koule m, jis po m, jis aksan m, poutet aksan nou, poutet kreyol la,
    tande kreyol la, tande mizik konpa, tande konpa, mizik konpa a, cheve m, cheve mare, tet trese,
    dred mwen, ou pa sanble moun isit, pa sanble moun isit, you don t look like, dont look like you,
    don t look like you, look like you from here, profil rasyal, fas mwen, figi m pa, jan figi m ye,
    sel nwa, paske se ayisyen m ye
  `,
  NO_REASON: `
    san rezon, pou anyen, san okenn rezon, pou gremesi, pa di poukisa, yo pa di poukisa, pa t di
    poukisa, pa di m poukisa, san esplikasyon, yo pa di m poukisa, li pa di m poukisa, san pa di
    poukisa, san l pa di poukisa, san li pa di poukisa, san yo pa di poukisa, san l pa di m poukisa,
    san li pa di m poukisa, san di poukisa, san di m poukisa, pa janm di poukisa, pa janm di m
    poukisa, pa janm di nou poukisa, pa t janm di poukisa, pa t janm di m poukisa, pa di nou
    poukisa, pa t di m poukisa, pa t di nou poukisa, pa t di l poukisa, pa di l poukisa, pa esplike
    poukisa, pa eksplike poukisa, pa t esplike poukisa, pa ban m rezon, pa ban m okenn rezon, pa t
    ban m rezon, pa t ban m okenn rezon, pa ban nou rezon, pa ban nou okenn rezon, pa t ban nou
    okenn rezon, pa bay rezon, pa bay okenn rezon, pa t bay rezon, pa t bay okenn rezon, pa gen
    rezon, pa gen okenn rezon, pa t gen rezon, pa t gen okenn rezon, okenn rezon, okenn esplikasyon,
    san bon rezon, san motif, san koz, m pa konn poukisa, mwen pa konn poukisa, m poko konn poukisa,
    nou pa konn poukisa, m pa konnen poukisa, mwen pa konnen poukisa, pou granmesi, gratis ti cheri,
    pou dan griyen, pou plezi, konsa konsa, san nou pa fe anyen, san m pa fe anyen, san m pa t fe
    anyen, no reason, for nothing, for no reason, polis la pa reponn, polis yo pa reponn, li pa
    reponn, yo pa reponn, ofisye a pa reponn, pa reponn poukisa, refize di m, refize di l, refize di
    nou, refize di fanmi an, refize di poukisa, refize di rezon an, refize di m poukisa, pa bezwen
    di m poukisa, pa bezwen di w poukisa, li pa bezwen di m, pa oblije di m poukisa, pa konn rezon
    an, pa konnen rezon an, poko konn rezon an, jouk kounye a nou pa konn, yo pa di anyen, pa di m
    anyen, pa di nou anyen, pa yon mo, pa yon mo sou poukisa, san yon mo, san di anyen, san di yon
    mo, pa bay motif, san yo pa bay motif, san li pa bay motif, san bay motif, pa janm di sa m fe,
    pa janm di sa l fe, pa di sa m fe, pa di sa l fe, pa di m sa m fe, pa di l sa l fe, pa di nou sa
    l fe, san okenn koz, san koz li konnen, san okenn motif, san okenn esplikasyon, san l pa di
    anyen, san li pa di anyen, san yo pa di anyen, paske m vle, because i can, because i said so,
    san yo pa esplike, san li pa esplike, pa janm esplike, pa esplike m anyen, pa esplike anyen, pa
    esplike nou anyen, pa ban m motif, pa t bay motif, pat bay rezon, pat bay okenn rezon, pat ban m
    rezon, pat di m poukisa, pat di poukisa, pat di anyen
  `,
  IMMIGRATION_ONLY: `
    se zafe imigrasyon, zafe imigrasyon, pou depote, pou depotasyon, paske l pa gen papye, paske li
    pa gen papye, selman imigrasyon, sel rezon se imigrasyon, pou imigrasyon selman, se pou
    imigrasyon, poutet papye, poutet l pa gen papye, ka imigrasyon selman, paske yo pa gen papye,
    chache moun ki pa gen papye, chache moun san papye, se imigrasyon selman, pou zafe papye, se
    papye selman, pou papye selman, se te zafe imigrasyon, se te pou imigrasyon, se pou papye, se te
    pou papye, se pou papye selman, se papye yo t ap chache, pou rezon imigrasyon, pou koz
    imigrasyon, poutet imigrasyon, akoz imigrasyon, paske l ilegal, paske li ilegal, paske yo
    ilegal, paske l san papye, paske li san papye, paske m pa gen papye, paske mwen pa gen papye,
    poutet li pa gen papye, poutet li san papye, poutet yo pa gen papye, akoz li pa gen papye, akoz
    l pa gen papye, akoz papye, akoz papye selman, chache ilegal, chache moun ilegal, chache ilegal
    yo, ap chache ilegal, ap chache san papye, y ap chache moun pou depote, chache moun pou depote,
    pran moun pou depote, ranmase moun pou depote, operasyon depotasyon, rafle imigrasyon, desant
    imigrasyon, raid imigrasyon, immigration raid, immigration only, se imigrasyon ki te rezon an,
    sel bagay se imigrasyon, sel pwoblem li se papye, sel pwoblem li se imigrasyon, sel pwoblem se
    papye, viza ekspire, viza l ekspire, viza li ekspire, overstay, depase tan viza, mete moun san
    papye deyo, travay li se mete moun, travay yo se depote, travay nou se depote, travay mwen se
    depote, se depote y ap depote, pran moun san papye, ranmase moun san papye, chache moun ki gen
    lod depotasyon, chache moun san papye selman, chache ayisyen pou depote, chache imigran, ap
    chache imigran, y ap chache imigran, y ap chache moun ilegal, y ap chache moun san papye, se pou
    depotasyon, se te pou depotasyon, se te pou depote, operasyon imigrasyon, operasyon ice, yon
    operasyon imigrasyon, rafle ice, yon rafle imigrasyon, fe rafle imigrasyon, just ice, just
    immigration, se ice selman, se jis imigrasyon, se jis ice, jis pou imigrasyon, jis pou ice, jis
    poutet imigrasyon, jis poutet papye, jis zafe imigrasyon, jis zafe papye, selman zafe
    imigrasyon, selman zafe papye, selman poutet imigrasyon, selman poutet papye, only immigration,
    for immigration only, nothing but immigration, pou zafe imigrasyon, pou yon zafe imigrasyon, pou
    zafe papye li, yon zafe papye, se yon zafe imigrasyon, se yon zafe papye, se zafe papye, se te
    zafe papye, yo la pou imigrasyon, nou la pou imigrasyon, li la pou imigrasyon, vini pou
    imigrasyon, vin pou imigrasyon, isit pou imigrasyon, isit la pou imigrasyon, se pou moun ki san
    papye, se pou moun san papye, se pou moun ki pa gen papye, pou moun ki san papye, pou moun san
    papye, se imigrasyon n ap fe, se imigrasyon nap fe, n ap fe imigrasyon, se travay imigrasyon, se
    travay imigrasyon n ap fe, se koze imigrasyon, se yon koze imigrasyon, yon koze imigrasyon, se
    yon bagay imigrasyon, se yon afe imigrasyon, afe imigrasyon, ka imigrasyon sel, we are here for
    immigration, here for immigration, immigration enforcement, immigration operation, immigration
    matter, immigration stuff
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
    ilegal, zam tou chaje, fizi yo, zam yo, gun, guns, munisyon, ghost gun, pwodwi, kilo, kilo
    kokayin, poud, fentanil yo, fentanil lan, zam nan, zam sa yo, zam fe, yon zam, yon fizi, yon
    pistole, pistole a, fizi a, kalach, ar 15, ar15, bal, katouch, dwog nan, dwog yo, poud blan,
    met, meth, methamphetamine, ekstasi, pilil, grenn, heroin, cocaine, weapons, weapon, firearm,
    firearms, drug dealing, drug dealer, vande dwog, vann fentanyl, vann fentanil, vann kokayin,
    vann krak, vann eroyin, trafik dwog, trafik zam, vann zam, se zafe dwog, koze trafik dwog, yon
    koze trafik dwog, se te yon koze trafik dwog, desant dwog, rafle dwog, raid dwog, drug raid,
    drug bust, gun raid, operasyon dwog, operasyon zam, anket dwog, anket sou dwog, anket sou zam,
    narcotics, narcotics raid, dwog ak zam, dile, yon dile, dile a, dile yo, vande dwog yo, nakotik,
    zam ak kokayin, pil zam, mariwana, fizi ak, lanse dwog, pen drog, chen dwog, se zafe dwog ki fe,
    se zafe zam ki fe, se te zafe dwog, se te yon koze dwog
  `,
  TRAFFICKING: `
    trafik moun, trafik moun yo, kontrebann, trafik imen, human trafficking, trafficking, smuggling,
    kontrebann moun, esklavaj, pwostitisyon fose, vann fi, vann moun, ka trafik fi, trafik fi,
    trafik fanm, trafik timoun, trafik seks, sex trafficking, labor trafficking, vann fanm, vann
    timoun, fe fi travay pwostitisyon, pwostitisyon, pase moun sou fwontye, fe moun pase fwontye,
    kontrebandye, trafikan moun, trafike fi, trafike fanm, trafike moun, moun ki t ap trafike,
    coyote, koyot, k ap vann fi, ap vann fi, vann jenn fi, k ap fe trafik timoun, k ap fe trafik
    moun, fe trafik timoun, fe trafik moun, fe trafik fi, fe trafik fanm, zafe vann moun, zafe
    trafik moun, koze trafik moun, anket trafik moun, anket sou trafik moun, desant trafik moun,
    operasyon trafik moun, sex trafficking raid, trafficking raid, human trafficking raid, delivre
    fi, delivre fi yo, delivre fi yo te fose, delivre fanm, delivre fanm yo, sove fi yo, sove fi yo
    te fose, fose fi pwostitye, k ap fose fi pwostitye, k ap fose fi, fose fanm pwostitye, fose moun
    pwostitye, fose fi travay, kenbe moun anba kontra fose, kenbe moun esklav, kenbe fi esklav,
    kenbe moun tankou esklav, rezo trafik moun, rezo pwostitisyon, rezo pwostitisyon fose, travay
    fose, kontra fose
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
} as const satisfies Partial<Lexicon>;
