import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: papers, charges and what frees a person. */
export const grounds = {
  DETAINER: `
    hold, hold imigrasyon, hold ice, hold nan imigrasyon, detansyon imigrasyon, imigrasyon mete
    hold, ice mete hold, hold sou li, detainer, demann imigrasyon, demann detansyon, ice mande kenbe
    l, imigrasyon mande kenbe l, detainer imigrasyon, ice hold, hold pou imigrasyon, hold imigrasyon
    an, hold ice la, imigrasyon gen yon hold, ice gen yon hold, ice mete yon hold, imigrasyon mete
    yon hold, imigrasyon mete yon hold sou li, deteyne, detene, yon detainer, detainer imigrasyon
    an, detainer ice, detainer ice la, ice detainer, immigration detainer, immigration hold, hold
    imigrasyon sou, hold ice sou, hold pou ice, hold la, yon hold, gen yon hold, gen hold, mete
    hold, mete yon hold, met hold, met yon hold, mete yon hol, hol imigrasyon, hol ice, ice hol,
    ordinans kenbe, lod pou kenbe, lod pou kenbe l, lod kenbe, papye pou kenbe l, papye kenbe, papye
    ki di kenbe l, papye ice ki di kenbe, demann pou kenbe, demann pou kenbe l, demann pou kenbe li,
    demann ice, demann ice la, demann kenbe, ice voye yon demann, ice voye demann, imigrasyon voye
    yon demann, ice voye yon papye pou kenbe l, fom detansyon, fom i 247, fom i247, i 247,
    rekizisyon imigrasyon, rekizisyon ice, retansyon imigrasyon, retansyon ice, detansyon ice,
    blokaj imigrasyon, 48 e imigrasyon, 48 e pou ice, 48h pou ice, 48 edtan pou ice, detainer la,
    detainer a, detene ice, deteiner, detener, detaineur, yon deteiner, demand imigrasyon, demand
    ice, demand pou kenbe, demand kenbe, demand detainer, demann detainer, demann i 247, demann
    i247, papye i 247, papye i247, fom i 247a, i 247a, i247a, fey i 247, fey i247, fey detainer,
    papye detainer, papye detainer la, papye hold, papye hold la, hold federal, hold federal la, yon
    hold federal, hold imigrasyon sou li, hold imigrasyon sou tet li, hold ice sou li, hold ice sou
    tet li, imigrasyon hold, imigrasyon hold sou, hold depotasyon, hold pou imigrasyon sou, holdd,
    yon holdd, hold detainer, mete hold sou, mete hold sou li, met hold sou li, mete yon hold sou
    li, gen hold sou li, gen yon hold sou li, gen yon hold imigrasyon, gen yon hold ice, te gen
    hold, te gen yon hold, kenbe pou imigrasyon, lod kenbe imigrasyon, lod kenbe ice, lod detansyon,
    lod detansyon ice, lod detansyon imigrasyon, lod retansyon, demann retansyon, demann pou yo
    kenbe l, demann pou yo kenbe li, demann pou kenbe msye, 48 e, 48 zetan, 48 edtan pou imigrasyon,
    48 hours for ice, request ice, ice request, ice request pou kenbe, yon request ice, request
    imigrasyon, voye yon papye pou yo kenbe l, voye yon papye pou yo kenbe li, voye yon papye pou
    kenbe l, voye yon papye pou kenbe li, voye yon demann pou yo kenbe l, voye yon demann pou kenbe
    l, voye yon demann pou kenbe li, papye pou yo kenbe l, papye pou yo kenbe li, yon papye pou yo
    kenbe l, yon demann pou yo kenbe l, faks pou yo kenbe l, voye yon faks pou yo kenbe l, voye yon
    fax pou yo kenbe l, voye yon email pou yo kenbe l, papye imigrasyon pou kenbe l, papye ice pou
    kenbe l, papye ice pou yo kenbe l
  `,
  ADMIN_WARRANT: `
    manda imigrasyon, manda ice, manda depotasyon, lod depotasyon, òd depotasyon, od depotasyon,
    papye ice, papye imigrasyon nan sistem, fom ice, fom imigrasyon, manda administratif,
    administratif, warrant imigrasyon, siyen pa ice, siyen pa imigrasyon, ice siyen, alet
    imigrasyon, lod imigrasyon, fom i205, fom i200, fòm i205, papye depotasyon, imigrasyon siyen,
    manda pou depotasyon, ice ki siyen l, lod ice, yon manda imigrasyon, yon manda ice, manda pou
    imigrasyon, paret pou imigrasyon, paret nan imigrasyon, manda depote, yon lod depotasyon, papye
    imigrasyon ki di, manda sivil, imigrasyon gen yon manda, ice gen yon manda, imigrasyon te gen
    yon manda, ice te gen yon manda, imigrasyon gen manda, ice gen manda, manda pou depote l, yon
    manda depotasyon, manda imigrasyon an, manda ice la, manda nan imigrasyon, manda nan men
    imigrasyon, manda nan men ice, manda ice sou, manda ice nan sistem, manda imigrasyon nan sistem,
    manda imigrasyon sou, manda sou li pou imigrasyon, manda sivil imigrasyon, manda administratif
    ice, manda administratif imigrasyon, manda ki soti nan ice, manda ki soti nan imigrasyon, manda
    ki sot nan imigrasyon, manda ki soti imigrasyon, manda kay imigrasyon, manda ki soti kay
    imigrasyon, manda ice bay, manda ajan imigrasyon, warrant ice, warrant imigrasyon an, warrant
    nan imigrasyon, warrant pou depotasyon, warrant depotasyon, warrant administratif, immigration
    warrant*, administrative warrant*, civil warrant, deportation order*, removal order*, order
    depotasyon, lod retou, lod pou depote, lod pou depote l, lod pou depote li, lod ekspilsyon, lod
    pou depotasyon, final order, yon final order, final order depotasyon, papye depotasyon an, papye
    depotasyon nan sistem, papye ice la, papye ice a, yon papye ice, papye imigrasyon siyen, papye
    selman ice siyen, papye ice siyen, papye ajan ice siyen, siyen pa ajan, siyen pa ofisye
    imigrasyon, ofisye imigrasyon siyen, ofisye imigrasyon ki siyen, ajan imigrasyon siyen, ajan ice
    siyen, ajan ice ki siyen, ajan imigrasyon ki siyen, se ice ki siyen, se imigrasyon ki siyen, fom
    i 200, fom i 205, fom i200 la, fom i205 la, i 200, i 205, non l paret pou imigrasyon, paret nan
    sistem imigrasyon, soti nan sistem pou imigrasyon, alet ice, alet imigrasyon nan sistem, hit
    imigrasyon, imigrasyon hit, ice hit, hit ice, dosye imigrasyon nan sistem, flag imigrasyon, flag
    ice, ice flag, manda pou depote, manda arestasyon imigrasyon, manda arestasyon ice, imigrasyon
    wanted, manda ice siyen, manda imigrasyon siyen, manda ice sa a, manda ice pa, papye ice siyen
    l, papye ice ki pa gen siyati jij, fey ice, fey imigrasyon, yon fey ice, yon fey imigrasyon, fey
    yo rele i 200, fey yo rele i200, manda san jij, yon manda san jij, manda san siyati jij, manda
    san siyati, manda pa jij, manda ki pa soti nan jij, manda ki pa gen siyati jij, manda ki pa gen
    jij, manda ki pa siyen pa jij, manda ki san siyati jij, papye san jij, papye i 200, papye i 205,
    papye i200, papye i205, dokiman i 200, dokiman i200, dokiman ice, dokiman imigrasyon siyen pa
    ajan, ti papye ice, ti papye imigrasyon, non m soti pou imigrasyon, non l soti pou imigrasyon,
    non l soti nan imigrasyon, non li soti nan imigrasyon, non l paret nan imigrasyon, non l nan
    sistem ice, non l nan sistem imigrasyon, non m nan sistem imigrasyon, nan sistem pou imigrasyon,
    nan sistem ice, nan sistem imigrasyon, flag pou imigrasyon, flag pou ice, flag ice sou, make
    ice, make imigrasyon, make pou ice, make pou imigrasyon, alet imigrasyon sou, yon alet
    imigrasyon, yon alet ice, ice alert, alert ice, alert imigrasyon, ice wanted, wanted pou
    imigrasyon, wanted pou ice, wanted by ice, wanted by immigration, immigration hit, immigration
    alert, immigration flag, warrant nan men ice, warrant nan men imigrasyon, yon warrant ice, yon
    warrant imigrasyon, warrant imigrasyon sou, warrant ice sou, manda ice sou li, manda imigrasyon
    sou li, manda imigrasyon ki soti, lod depotasyon sou, lod depotasyon sou li, lod depotasyon nan
    sistem, ansyen lod depotasyon, vye lod depotasyon, old deportation, deport order, deportation
    warrant, manda retou, manda ekspilsyon, lod ekspilsyon imigrasyon, arete _ sou papye imigrasyon,
    arete m sou papye imigrasyon, arete l sou papye imigrasyon, arete _ pou papye imigrasyon, menote
    _ pou papye imigrasyon
  `,
  COMPUTER: `
    odinate, konpite, òdinatè, sistem, sistèm, ekran, computer, odinate a, sistem nan, konputer, laptop,
    tablet, tablo machin nan, ekran machin, ekran an, nan machin nan odinate, baz done, baz done a,
    database, ncic, system, sistem polis, odinate machin nan, odinate li, odinate l
  `,
  JUDGE_PAPER: `
    manda jij, papye jij, lod jij, manda yon jij, siyati jij, jij siyen, siyen pa yon jij, manda
    tribinal federal, lod tribinal, papye yon jij, jij te siyen, manda pou fouye, manda pekizisyon,
    lòd jij, siyati yon jij, yon jij siyen, tribinal federal, manda jij la, manda jidisye, manda yon
    jij federal, manda jij federal, manda jij siyen, manda yon jij siyen, manda ki siyen pa jij,
    manda ki gen siyati jij, manda ki gen non jij, manda tribinal federal la, manda tout bon, vre
    manda, bon manda, manda rechech, manda fouy, manda pou rechech, manda pou antre, manda
    perkizisyon, search warrant*, judicial warrant*, judge warrant, warrant jij, warrant yon jij,
    warrant ki siyen pa jij, warrant jij siyen, papye jij siyen, papye tribinal siyen, papye ki
    siyen pa jij, papye ki siyen pa yon jij, papye ki gen siyati jij, lod yon jij, lod tribinal la,
    lod jij la, lod jij federal, court order, siyati jij la, siyati yon magistra, magistra siyen,
    majistra siyen, jij ki siyen, jij la siyen, jij la ki siyen, jij federal siyen, jij federal ki
    siyen, yon jij ki siyen, yon jij te siyen, jij la te siyen, siyen pa jij, siyen pa jij la, siyen
    pa yon majistra, jij otorize, jij apwouve, manda yon vre jij, manda jij ki siyen, manda siyen pa
    jij, manda siyen pa yon jij, manda siyen, manda jij tribinal, manda jij dorchester, manda jij
    kriminel la, papye siyen pa jij, papye siyen pa yon jij, papye jij la, papye jij federal, papye
    tribinal federal, papye tribinal la siyen, jij federal te siyen, jij te siyen l, jij la te siyen
    l, jij la siyen l, jij siyen l, siyati jij federal, siyati yon jij federal, siyati yon vre jij,
    siyati jij sou li, gen siyati jij, gen siyati yon jij, ak siyati jij, ak siyati yon jij, ak non
    jij la, non jij la sou, ak so tribinal, so tribinal, non jij, lod yon jij federal, lod tribinal
    federal, manda tribinal ak siyati jij, federal warrant, warrant federal, manda federal, signed
    by a judge, signed by judge, judge signed, judge s signature, judges signature, manda pou
    rantre, manda pou fouye kay, manda pou fouye kay la, manda pou pran prev, warrant pou fouye,
    warrant pou antre, warrant la soti nan tribinal, manda a soti nan tribinal, manda ki soti nan
    tribinal, manda sot nan tribinal, papye a soti nan tribinal, jij te bay manda, jij la bay manda,
    jij la te bay manda, jij _ siyen manda, jij la siyen manda, jij te siyen manda, manda ki gen so
    tribinal, manda ak so tribinal, gen so tribinal, real warrant signed, yon jij federal te bay
    manda, jij federal te bay manda, yon jij te bay manda
  `,
  JUDGE: `
    jij, jij la, juj, juge, majistra, magistra, jij federal, judge, jij nan tribinal, yon jij, jij tribinal
  `,
  COURT_WARRANT: `
    manda tribinal, manda tribinal la, manda dare, manda arestasyon, manda dare tribinal, manda
    lakou, warrant tribinal, manda nan tribinal, manda pou arestasyon, manda pou li nan tribinal,
    pat ale tribinal, pa t ale tribinal, default warrant, rate tribinal, yon manda nan tribinal,
    manda pou li paske l te rate tribinal, te rate tribinal, rate odyans, rate kou, warrant nan
    tribinal, pa t parèt nan tribinal, pa t paret nan tribinal, manda jij la bay, bay manda pou li,
    manda pou tike, manda pou kontravansyon, manda paske l pa t peye, manda pou amann, manda pou
    chay, manda ki soti tribinal, manda ki soti nan tribinal, manda ki sot tribinal, manda
    dorchester, manda roxbury, manda nan tribinal dorchester, manda tribinal dorchester, manda
    tribinal roxbury, manda bmc, manda jij kriminel, manda kriminel, manda pou vol, manda tribinal
    kriminel, manda lokal, manda tribinal lokal, manda nan lakou, warrant lakou, warrant kou,
    warrant pou tike, warrant kriminel, court warrant*, arrest warrant, manda arestasyon tribinal,
    manda arestasyon kriminel, rate yon odyans, te rate odyans, rate yon randevou tribinal, rate dat
    tribinal, rate dat kou, rate court, rate court date, miss court, missed court, pa t prezante
    tribinal, pa prezante nan tribinal, pa t prezante nan tribinal, pa t ale kou, pa t al tribinal,
    pa t al nan tribinal, pa t ale nan tribinal, pa t al kou, bliye dat tribinal, fe defo nan
    tribinal, te fe defo, default nan tribinal, te gen default, manda default, manda defo, manda
    tribinal quincy, manda tribinal brockton, manda tribinal chelsea, manda tribinal lynn, manda
    brockton, manda quincy, manda lynn, manda chelsea, manda malden, manda kou, manda kou a, manda
    nan kou, manda nan kou a, warrant kou a, warrant nan kou, warrant default, manda bench, bench
    warrant*, manda pou tribinal, manda paske l rate tribinal, manda paske li rate tribinal, manda
    paske l pa t ale tribinal, manda paske l pa t paret, manda paske li pa t ale tribinal, manda pou
    yon tike, manda pou vye tike, manda pou tike li pa peye, manda pou dwog, manda pou batay, manda
    pou goumen, manda pou agresyon, manda pou assault, manda arestasyon sou, manda arestasyon lokal,
    manda arestasyon leta, manda leta, manda eta a, manda massachusetts, manda vil la, manda
    lapolis, rate dat li, rate dat odyans, rate odyans li, rate tribinal li, rate randevou jij, pa t
    prezante devan jij, pa t prezante l devan jij, pa paret nan tribinal, pa paret tribinal, pa t
    paret tribinal, pa t al nan kou, pa t ale nan kou, ansyen manda tribinal, vye manda tribinal,
    yon vye manda tribinal, old warrant, straight warrant, yon vye warrant, vye warrant, yon vye
    manda, vye manda, ansyen manda, yon ansyen manda, ansyen warrant, yon ansyen warrant
  `,
  CHARGE: `
    kontravansyon, tike, ticket, chaj, akizasyon, amann, randevou tribinal, san lisans, kondwi san
    lisans, kondi san lisans, sou pandan, tiket, dosye kriminel, kontravensyon, kontravansyon an,
    tike vites, bay tike, ban m tike, ban l tike, amand, amann nan, citation, sitasyon, summons,
    sommons, manda konparisyon, konvokasyon tribinal, chaj kriminel, chaj sou li, chaj kont li,
    charges, chay, akizasyon kriminel, akizasyon kont li, dui, dwi, kondwi sou, kondwi sou alkol,
    kondwi bwe, kondui sou, kondui san lisans, kondwi san pemi, san pemi kondwi, san lisans kondwi,
    agresyon, aso, assault, assault and battery, vol nan magazen, shoplifting, shoplift, vol machin,
    kase kay, larceny, disorderly, dezod piblik, trespass, trespassing, resisting, ka kriminel, ka
    vol, ka goumen, ka batay, ka lapolis, tike $, yon tike, ban m yon tike, ban l yon tike, ba l yon
    tike, ba li yon tike, ban m yon kontravansyon, ba l yon kontravansyon, ban m kontravansyon, bay
    kontravansyon, bay yon tike, bay yon kontravansyon, ekri m yon tike, ekri yon tike, ekri tike,
    yon sitasyon, yon amann, yon amand, papye tribinal pou tike, dat tribinal pou tike, konvokasyon,
    konvokasyon pou tribinal, akizasyon yo, akizasyon sou li, chaj yo, chaj vol, chaj batay, chaj
    goumen, chaj dwog, chaj dui, chaj kondwi, chaj assault, ak chaj, chaje pou, charge pou, charge
    li, charged with, misdemeanor, felony, kondwi san papye, kondi sou tafya, kondi sou, kondi sou
    alkol, kondi bwe, kondi tou sou, kondwi tou sou, kondwi nan bweson, drunk driving, driving
    without license, unlicensed, no license, lisans sispann, lisans li sispann, lisans sispandi,
    lisans revoke, breaking and entering, b and e, possession, posesyon, posesyon dwog, vann dwog,
    drug charge, ka dwog, ka vyolans, ka dui, ka tribinal, ka nan tribinal, ekri m pou, ekri l pou,
    ekri li pou, ekri nou pou, ekri mari m pou, ti papye jon, yon ti papye jon, papye jon, yon papye
    jon, lage de tike, lage de tike sou mwen, lage yon tike sou mwen, lage yon tike, lage tike sou,
    lage yon amann, kale m yon tike, kole m yon tike, kole l yon tike, kole m yon amann, file m yon
    tike, ban m de tike, ban m yon amann, ba l yon amann, ban m konvokasyon, ba l konvokasyon, ban m
    yon sitasyon
  `,
  NO_CHARGE: `
    pa gen chaj, pat gen chaj, pa t gen chaj, san chaj, san akizasyon, pa gen kontravansyon, pat gen
    kontravansyon, pa t gen kontravansyon, pa gen tike, okenn chaj, pa gen okenn chaj, li pa fe
    anyen, pa gen krim, san tike, yo pa akize l, pa gen akizasyon, pa t gen akizasyon, pat gen
    akizasyon, yo pa t akize l, pa komet krim, san kontravansyon, pa ban m kontravansyon, pa t ban m
    kontravansyon, ni kontravansyon, pa t ban m tike, pa gen okenn lot chaj, pat gen okenn lot chaj,
    okenn lot chaj, pa t gen okenn chaj, pa gen lot chaj, pa t gen lot chaj, pa gen anyen sou li, pa
    t fe okenn krim, pa fe okenn krim, pa t gen krim, ni chaj, ni krim, pa gen dosye, li pa t fe
    anyen, pa janm fe anyen, pa t gen ni chaj, pa gen ni chaj, pa gen ni tike, pa t gen ni tike, ni
    tike ni, ni chaj ni, ni amann, ni kontravansyon ni, san amann, san okenn chaj, san okenn tike,
    san okenn kontravansyon, san okenn akizasyon, okenn tike, okenn kontravansyon, okenn akizasyon,
    okenn amann, okenn ka kriminel sou li, pa ban m tike, pa ban m okenn tike, pa t ban m okenn
    tike, pa ban m amann, pa bay tike, pa t bay tike, pa bay kontravansyon, pa t bay kontravansyon,
    pa ban nou tike, pa ban nou kontravansyon, pa t ban nou tike, pa ba l tike, pa ba li tike, pa t
    ba l tike, pa t ba li tike, pa ekri tike, pa mete chaj, pa t mete chaj, pa mete okenn chaj, pa t
    mete okenn chaj, pa chaje l, pa t chaje l, pa chaje m, pa chaje li, pa akize l anyen, pa akize l
    de anyen, pa t akize l, pa akize li, pa t akize li, yo pa akize li, yo pa t akize li, pa akize
    m, pa t akize m, pa gen okenn krim, pa t gen okenn krim, pa te gen chaj, pa te gen okenn chaj,
    pa gen okenn lot rezon, pa gen okenn akizasyon, pa t gen okenn akizasyon, pa gen okenn tike, pa
    t gen okenn tike, pa gen okenn kontravansyon, pa gen anyen kont li, pa gen anyen kont, pa t gen
    anyen kont li, pa t gen anyen sou li, pa gen anyen lot, pa t gen anyen lot, pa fe okenn bagay,
    pa t fe okenn bagay, pa t fe anyen mal, pa fe anyen mal, pa fe okenn mal, pa vyole okenn lwa, pa
    vyole lalwa, pa kase okenn lwa, no charge*, no ticket, no charges, without charge, m pa fe
    anyen, mwen pa fe anyen, nou pa fe anyen, m pa t fe anyen, mwen pa t fe anyen, nou pa t fe
    anyen, li pa fe anyen mal, l pa fe anyen, l pa t fe anyen, fre m pa fe anyen, mari m pa fe
    anyen, fre m pa t fe anyen, mari m pa t fe anyen, pitit mwen pa fe anyen, papa m pa fe anyen,
    msye pa fe anyen, msye pa t fe anyen, neg la pa fe anyen, moun nan pa fe anyen, moun yo pa fe
    anyen, yo pa t fe anyen, pa fe anyen ki mal, pa t fe anyen ki mal, pa fe okenn move bagay, pa fe
    zak, pa komet okenn zak, pa komet zak, inosan net, pa gen yon chaj, pa t gen yon chaj, pa gen
    yon sel chaj, zewo chaj, zewo krim, zewo tike, ni tike ni chaj, ni chaj ni tike, ni manda, ni
    manda ni, pa gen manda tribinal, pa gen manda sou li, pa gen okenn manda, pa t gen okenn manda,
    pa gen manda ni chaj, pa ba m tike, pa ban n tike, pa ekri m tike, pa ekri m anyen, pa ban m
    anyen, pa ban m okenn papye, pa bay okenn tike, pa t bay okenn tike, pa ban m okenn
    kontravansyon, pa t ban m okenn kontravansyon, pa ba l okenn tike, pa ba l okenn kontravansyon,
    pa ba li okenn tike, pa t ba l okenn tike, pa di l pou ki krim, pa di m pou ki krim, pa di ki
    krim, pa di ki chaj, pa t di ki chaj, pa janm di ki chaj, pa janm chaje l, pa janm akize l, pa
    janm mete chaj, jamais akize, pa akize l okenn bagay, pa akize m anyen, pa akize nou, pa akize
    yo, pa akize fre m, pa akize mari m, pa chaje fre m, pa chaje mari m, pa chaje l anyen, pa chaje
    l pou anyen, pa chaje m pou anyen, san tike ni, san chaj ni, san krim, pa gen dosye polis, pa
    gen kazye, kazye vyej, kazye pwop, dosye pwop, clean record, no record, no criminal record, no
    warrant, no crime, nothing criminal, never charged, not charged, wasn t charged, wasnt charged,
    didn t charge, didnt charge, no citation, san lot akizasyon, san lot chaj, san okenn lot chaj,
    san okenn lot akizasyon, pa ekri anyen, pa ekri m, pa ekri l, pa ekri li, pa ekri nou, pat ekri
    anyen, pa t ekri anyen, pat ekri m, san ekri m, san l pa ekri m, san li pa ekri m, san li pa
    ekri anyen, san yo pa ekri anyen, pa ban m youn, pa ban nou youn, pa ba l youn, pat ban m youn,
    pa fe okenn pwose, pa fe l pwose, pa fe m pwose, pa fe okenn pwose vebal, ni konvokasyon, ni
    tike ni konvokasyon, ni tike ni kontravansyon, ni tike ni amann, pa gen tike pa gen anyen, pa
    yon tike, pa yon kontravansyon, pa yon amann, san yon tike, san yon amann, san yon
    kontravansyon, san yon chaj, san yon akizasyon, pa gen anyen pou yo repwoche l, pat gen anyen
    pou yo repwoche l, pa gen anyen yo repwoche l, anyen pou repwoche l, anyen pou yo repwoche l,
    pat mete chaj, pat mete okenn chaj, pa depoze chaj, pa akize l, yon ti papye pa ekri, kaye li pa
    ouvri
  `,
  NO_JUDGE: `
    san papye jij, san papye yon jij, san papye ki siyen, san siyati jij, pa gen papye jij, pa t gen
    papye jij, san manda jij, san lod jij, san manda, okenn papye jij, pa gen siyati jij, pa siyen
    pa jij, pa siyen pa yon jij, pa gen siyati yon jij, pa t gen siyati jij, pa t gen siyati yon
    jij, pa gen non jij, pa t gen non jij, pa gen okenn jij, pa t gen okenn jij, pa gen jij, pa t
    gen jij, okenn jij pa siyen, okenn jij pa t siyen, okenn jij, okenn siyati jij, ni jij ni, ni
    siyati jij, pa yon jij ki siyen, se pa jij ki siyen, se pa yon jij ki siyen, se pa jij, jij pa
    siyen, jij pa t siyen, yon jij pa t siyen, pa gen jij ki siyen, pa gen manda jij, pa t gen manda
    jij, pa gen lod jij, pa t gen lod jij, san lod tribinal, pa gen lod tribinal, san jij siyen, san
    siyati, san siyati yon jij, san manda yon jij, san manda tribinal, pa sot nan tribinal, pa soti
    nan tribinal, pa soti nan men jij, not signed by a judge, no judge, siyati jij la vid, liy jij
    la vid, liy pou siyati jij la vid, liy siyati jij la vid, plas siyati jij la vid, plas jij la
    vid, pa soti nan okenn tribinal, pa sot nan okenn tribinal, pa gen non tribinal, pa gen okenn
    tribinal, jij pa konn anyen, jij pa konnen anyen, jij pa konn sa, okenn jij pa konn, okenn jij
    pa janm siyen, jij pa janm siyen, pa gen so tribinal, pa gen so, pa gen okenn so, san so
    tribinal, san jij, san okenn jij, pa gen jij ladan, pa te gen jij, pat gen jij, pat gen siyati
    jij, pa siyen pa okenn jij, no judge signature, ki jij pa gen youn, ki jij paske pa gen youn
  `,
} as const satisfies Partial<Lexicon>;
