import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: papers, charges and what frees a person. */
export const grounds = {
  DETAINER: `
    hold, hold imigrasyon, hold ice, hold nan imigrasyon, detansyon imigrasyon, imigrasyon mete hold, ice
    mete hold, hold sou li, detainer, demann imigrasyon, demann detansyon, ice mande kenbe l, imigrasyon
    mande kenbe l, detainer imigrasyon, ice hold, hold pou imigrasyon, hold imigrasyon an, hold ice la,
    imigrasyon gen yon hold, ice gen yon hold, ice mete yon hold, imigrasyon mete yon hold, imigrasyon mete
    yon hold sou li, deteyne, detene, yon detainer, detainer imigrasyon an, detainer ice, detainer ice la,
    ice detainer, immigration detainer, immigration hold, hold imigrasyon sou, hold ice sou, hold pou ice,
    hold la, yon hold, gen yon hold, gen hold, mete hold, mete yon hold, met hold, met yon hold, mete yon
    hol, hol imigrasyon, hol ice, ice hol, ordinans kenbe, lod pou kenbe, lod pou kenbe l, lod kenbe, papye
    pou kenbe l, papye kenbe, papye ki di kenbe l, papye ice ki di kenbe, demann pou kenbe, demann pou kenbe
    l, demann pou kenbe li, demann ice, demann ice la, demann kenbe, ice voye yon demann, ice voye demann,
    imigrasyon voye yon demann, ice voye yon papye pou kenbe l, fom detansyon, fom i 247, fom i247, i 247,
    rekizisyon imigrasyon, rekizisyon ice, retansyon imigrasyon, retansyon ice, detansyon ice, blokaj
    imigrasyon, 48 e imigrasyon, 48 e pou ice, 48h pou ice, 48 edtan pou ice
  `,
  ADMIN_WARRANT: `
    manda imigrasyon, manda ice, manda depotasyon, lod depotasyon, òd depotasyon, od depotasyon, papye ice,
    papye imigrasyon nan sistem, fom ice, fom imigrasyon, manda administratif, administratif, warrant
    imigrasyon, siyen pa ice, siyen pa imigrasyon, ice siyen, alet imigrasyon, lod imigrasyon, fom i205, fom
    i200, fòm i205, papye depotasyon, imigrasyon siyen, manda pou depotasyon, ice ki siyen l, lod ice, yon
    manda imigrasyon, yon manda ice, manda pou imigrasyon, paret pou imigrasyon, paret nan imigrasyon, manda
    depote, yon lod depotasyon, papye imigrasyon ki di, manda sivil, imigrasyon gen yon manda, ice gen yon
    manda, imigrasyon te gen yon manda, ice te gen yon manda, imigrasyon gen manda, ice gen manda, manda pou
    depote l, yon manda depotasyon, manda imigrasyon an, manda ice la, manda nan imigrasyon, manda nan men
    imigrasyon, manda nan men ice, manda ice sou, manda ice nan sistem, manda imigrasyon nan sistem, manda
    imigrasyon sou, manda sou li pou imigrasyon, manda sivil imigrasyon, manda administratif ice, manda
    administratif imigrasyon, manda ki soti nan ice, manda ki soti nan imigrasyon, manda ki sot nan
    imigrasyon, manda ki soti imigrasyon, manda kay imigrasyon, manda ki soti kay imigrasyon, manda ice bay,
    manda ajan imigrasyon, warrant ice, warrant imigrasyon an, warrant nan imigrasyon, warrant pou
    depotasyon, warrant depotasyon, warrant administratif, immigration warrant*, administrative warrant*,
    civil warrant, deportation order*, removal order*, order depotasyon, lod retou, lod pou depote, lod pou
    depote l, lod pou depote li, lod ekspilsyon, lod pou depotasyon, final order, yon final order, final
    order depotasyon, papye depotasyon an, papye depotasyon nan sistem, papye ice la, papye ice a, yon papye
    ice, papye imigrasyon siyen, papye selman ice siyen, papye ice siyen, papye ajan ice siyen, siyen pa
    ajan, siyen pa ofisye imigrasyon, ofisye imigrasyon siyen, ofisye imigrasyon ki siyen, ajan imigrasyon
    siyen, ajan ice siyen, ajan ice ki siyen, ajan imigrasyon ki siyen, se ice ki siyen, se imigrasyon ki
    siyen, fom i 200, fom i 205, fom i200 la, fom i205 la, i 200, i 205, non l paret pou imigrasyon, paret
    nan sistem imigrasyon, soti nan sistem pou imigrasyon, alet ice, alet imigrasyon nan sistem, hit
    imigrasyon, imigrasyon hit, ice hit, hit ice, dosye imigrasyon nan sistem, flag imigrasyon, flag ice,
    ice flag, manda pou depote, manda arestasyon imigrasyon, manda arestasyon ice, imigrasyon wanted
  `,
  COMPUTER: `
    odinate, konpite, òdinatè, sistem, sistèm, ekran, computer, odinate a, sistem nan, konputer, laptop,
    tablet, tablo machin nan, ekran machin, ekran an, nan machin nan odinate, baz done, baz done a,
    database, ncic, system, sistem polis, odinate machin nan, odinate li, odinate l
  `,
  JUDGE_PAPER: `
    manda jij, papye jij, lod jij, manda yon jij, siyati jij, jij siyen, siyen pa yon jij, manda tribinal
    federal, lod tribinal, papye yon jij, jij te siyen, manda pou fouye, manda pekizisyon, lòd jij, siyati
    yon jij, yon jij siyen, tribinal federal, manda jij la, manda jidisye, manda yon jij federal, manda jij
    federal, manda jij siyen, manda yon jij siyen, manda ki siyen pa jij, manda ki gen siyati jij, manda ki
    gen non jij, manda tribinal federal la, manda tout bon, vre manda, bon manda, manda rechech, manda fouy,
    manda pou rechech, manda pou antre, manda perkizisyon, search warrant*, judicial warrant*, judge
    warrant, warrant jij, warrant yon jij, warrant ki siyen pa jij, warrant jij siyen, papye jij siyen,
    papye tribinal siyen, papye ki siyen pa jij, papye ki siyen pa yon jij, papye ki gen siyati jij, lod yon
    jij, lod tribinal la, lod jij la, lod jij federal, court order, siyati jij la, siyati yon magistra,
    magistra siyen, majistra siyen, jij ki siyen, jij la siyen, jij la ki siyen, jij federal siyen, jij
    federal ki siyen, yon jij ki siyen, yon jij te siyen, jij la te siyen, siyen pa jij, siyen pa jij la,
    siyen pa yon majistra, jij otorize, jij apwouve
  `,
  JUDGE: `
    jij, jij la, juj, juge, majistra, magistra, jij federal, judge, jij nan tribinal, yon jij, jij tribinal
  `,
  COURT_WARRANT: `
    manda tribinal, manda tribinal la, manda dare, manda arestasyon, manda dare tribinal, manda lakou,
    ansyen manda, warrant tribinal, manda nan tribinal, manda pou arestasyon, manda pou li nan tribinal, pat
    ale tribinal, pa t ale tribinal, default warrant, rate tribinal, yon manda nan tribinal, yon vye manda,
    vye manda, manda pou li paske l te rate tribinal, te rate tribinal, rate odyans, rate kou, yon vye
    warrant, vye warrant, warrant nan tribinal, pa t parèt nan tribinal, pa t paret nan tribinal, manda jij
    la bay, bay manda pou li, manda pou tike, manda pou kontravansyon, manda paske l pa t peye, manda pou
    amann, manda pou chay, manda ki soti tribinal, manda ki soti nan tribinal, manda ki sot tribinal, manda
    dorchester, manda roxbury, manda nan tribinal dorchester, manda tribinal dorchester, manda tribinal
    roxbury, manda bmc, manda jij kriminel, manda kriminel, manda pou vol, manda tribinal kriminel, manda
    lokal, manda tribinal lokal, manda nan lakou, warrant lakou, warrant kou, warrant pou tike, warrant
    kriminel, court warrant*, arrest warrant, manda arestasyon tribinal, manda arestasyon kriminel, rate yon
    odyans, te rate odyans, rate yon randevou tribinal, rate dat tribinal, rate dat kou, rate court, rate
    court date, miss court, missed court, pa t prezante tribinal, pa prezante nan tribinal, pa t prezante
    nan tribinal, pa t ale kou, pa t al tribinal, pa t al nan tribinal, pa t ale nan tribinal, pa t al kou,
    bliye dat tribinal, fe defo nan tribinal, te fe defo, default nan tribinal, te gen default, manda
    default, manda defo
  `,
  CHARGE: `
    kontravansyon, tike, ticket, chaj, akizasyon, amann, randevou tribinal, san lisans, kondwi san lisans,
    kondi san lisans, sou pandan, tiket, dosye kriminel, kontravensyon, kontravansyon an, tike vites, bay
    tike, ban m tike, ban l tike, amand, amann nan, citation, sitasyon, summons, sommons, manda konparisyon,
    konvokasyon tribinal, chaj kriminel, chaj sou li, chaj kont li, charges, chay, akizasyon kriminel,
    akizasyon kont li, dui, dwi, kondwi sou, kondwi sou alkol, kondwi bwe, kondui sou, kondui san lisans,
    kondwi san pemi, san pemi kondwi, san lisans kondwi, agresyon, aso, assault, assault and battery, vol
    nan magazen, shoplifting, shoplift, vol machin, kase kay, larceny, disorderly, dezod piblik, trespass,
    trespassing, resisting, ka kriminel, ka vol, ka goumen, ka batay, ka lapolis
  `,
  NO_CHARGE: `
    pa gen chaj, pat gen chaj, pa t gen chaj, san chaj, san akizasyon, pa gen kontravansyon, pat gen
    kontravansyon, pa t gen kontravansyon, pa gen tike, pa fe anyen, pat fe anyen, pa t fe anyen, okenn
    chaj, pa gen okenn chaj, li pa fe anyen, pa gen krim, san tike, yo pa akize l, pa gen akizasyon, pa t
    gen akizasyon, pat gen akizasyon, yo pa t akize l, pa komet krim, san kontravansyon, pa ban m
    kontravansyon, pa t ban m kontravansyon, ni kontravansyon, pa t ban m tike, pa gen okenn lot chaj, pat
    gen okenn lot chaj, okenn lot chaj, pa t gen okenn chaj, pa gen lot chaj, pa t gen lot chaj, pa gen
    anyen sou li, pa t fe okenn krim, pa fe okenn krim, pa t gen krim, ni chaj, ni krim, pa gen dosye, li pa
    t fe anyen, pa janm fe anyen, pa t gen ni chaj, pa gen ni chaj, pa gen ni tike, pa t gen ni tike, ni
    tike ni, ni chaj ni, ni amann, ni kontravansyon ni, san amann, san okenn chaj, san okenn tike, san okenn
    kontravansyon, san okenn akizasyon, okenn tike, okenn kontravansyon, okenn akizasyon, okenn amann, okenn
    ka kriminel sou li, pa ban m tike, pa ban m okenn tike, pa t ban m okenn tike, pa ban m amann, pa bay
    tike, pa t bay tike, pa bay kontravansyon, pa t bay kontravansyon, pa ban nou tike, pa ban nou
    kontravansyon, pa t ban nou tike, pa ba l tike, pa ba li tike, pa t ba l tike, pa t ba li tike, pa ekri
    tike, pa mete chaj, pa t mete chaj, pa mete okenn chaj, pa t mete okenn chaj, pa chaje l, pa t chaje l,
    pa chaje m, pa chaje li, pa akize l anyen, pa akize l de anyen, pa t akize l, pa akize li, pa t akize
    li, yo pa akize li, yo pa t akize li, pa akize m, pa t akize m, pa gen okenn krim, pa t gen okenn krim,
    pa te gen chaj, pa te gen okenn chaj, pa gen okenn lot rezon, pa gen lot rezon, pa gen okenn akizasyon,
    pa t gen okenn akizasyon, pa gen okenn tike, pa t gen okenn tike, pa gen okenn kontravansyon, pa gen
    anyen kont li, pa gen anyen kont, pa t gen anyen kont li, pa t gen anyen sou li, pa gen anyen lot, pa t
    gen anyen lot, pa fe okenn bagay, pa t fe okenn bagay, pa t fe anyen mal, pa fe anyen mal, pa fe okenn
    mal, pa vyole okenn lwa, pa vyole lalwa, pa kase okenn lwa, no charge*, no ticket, no charges, without
    charge
  `,
  BAIL: `
    kosyon, kòsyon, peye kosyon, nou peye kosyon an, bail, bond, kosyon an, bail la, bond lan, peye bond,
    peye bail, kob kosyon an, lajan kosyon an, peye kob la, peye tout kob la, peye lajan an, peye bel, peye
    bel la, kosyon l, kosyon li, kosyon fre m, kosyon mari m, kosyon m, kosyon mwen, kosyon lan, peye kosyon
    an, peye kosyon l, peye kosyon li, te peye kosyon, fin peye kosyon, fin peye kosyon an, depoze kosyon,
    mete kosyon, poste kosyon, poste bail, post bail, posted bail, paid bail, pay bail, met kosyon, bay
    kosyon, vide kob kosyon, peye l soti, peye pou l soti, peye pou li soti, peye pou yo lage l, peye pou
    lage l, peye garanti, garanti a, lajan garanti, kob bail, kob bail la, lajan bail, kob bond, bail money,
    bondsman, bail bondsman, bay kob pou lage l, peye 500 pou, vire kob, fin peye tout kob la, kob la peye,
    kosyon peye, kosyon an peye, bail la peye, kob la antre, kob la fin antre, lajan an te fin peye, lajan
    an fin peye, kob la fin peye, kob la te peye, te fin peye tout kob, vwaye kob kosyon
  `,
  DROPPED: `
    retire chaj, yo retire chaj, chaj yo tonbe, retire akizasyon, chaj tonbe, femen ka, ka a femen, jij la
    jete ka a, dismiss*, ranvwaye dosye, dosye a femen, chaj yo retire, yo lage chaj yo, jete dosye a, dosye
    femen, ka a tonbe, anile chaj, yo anile chaj, retire tout chaj, kite chaj yo tonbe, yo jete ka a, ka a
    te deja dismiss, jij la dismiss, jij la fèmen dosye a, retire tout chaj yo, retire chaj yo, yo retire
    akizasyon yo, ka a te fini, anile ka a, yo te retire chaj, ka _ jete, dosye _ femen, ka _ femen, ka _
    tonbe, chaj _ tonbe, yo jete dosye, chaj yo te tonbe, tout chaj tonbe, tout chaj yo tonbe, chaj yo fin
    tonbe, chaj yo anile, chaj anile, chaj yo disparet, chaj la tonbe, chaj la retire, chaj yo te retire,
    chaj retire, te retire chaj, retire chaj la, retire tout akizasyon, retire akizasyon yo, yo retire tout,
    pwosekite a retire, pwokire retire, pwokire a retire, pwokire a lage ka a, pwokire a lage, pwosekite a
    lage, da a lage, da a retire, da retire, da drop, dropped, drop chaj, drop charges, yo drop chaj yo,
    lage chaj, lage chaj yo, abandone chaj, abandone chaj yo, abandone akizasyon, abandone ka a, abandone
    pousuit, efase chaj, efase chaj yo, voye chaj yo jete, voye ka a jete, voye dosye a jete, voye ka jete,
    voye ka l jete, jete ka a, jete ka, jete ka l, jete chaj, jete chaj yo, jete akizasyon, mete ka a deyo,
    mete dosye a deyo, ka a jete, ka a mouri, ka a fini, ka l fini, ka a dismiss, ka l dismiss, ka l femen,
    ka li femen, ka _ anile, ka _ fini, ka li tonbe, ka l tonbe, dosye _ tonbe, dosye a jete, dosye a anile,
    dosye l femen, dosye li femen, klase dosye, klase san swit, klase ka, san swit, nolle, nolle prosequi,
    nol pros, nol pross, case dismissed, kase ka a, kase akizasyon, jij la kase, jij la voye jete, jij la
    voye ka a jete, jij la anile, jij la anile ka a, jij la femen ka a, jij la jete, ranvwaye ka a, ranvwaye
    akizasyon, voye ka _ jete, voye dosye _ jete
  `,
  ACQUITTED: `
    inosan, akite, pa koupab, genyen ka, genyen pwose, acquitte, yo jwenn li inosan, acquit*, aquite, akite
    l, akite li, jij la akite, jiri a akite, jiri a di, jiri a jwenn li inosan, jiri a di li inosan, jiri a
    di l inosan, jiri a di li pa koupab, jiri a di l pa koupab, jij la di li pa koupab, jij la di l pa
    koupab, jij la di li inosan, jij la di l inosan, jij la jwenn li inosan, jwenn li pa koupab, jwenn l pa
    koupab, jwenn li inosan, jwenn l inosan, deklare inosan, deklare li inosan, deklare l inosan, not
    guilty, not gilti, non koupab, verdik inosan, genyen jijman, genyen pwose a, genyen ka a, genyen nan
    tribinal, li te genyen ka l, sot inosan, soti inosan
  `,
  SERVED: `
    fini fe tan, fini tan li, fin fe tan, fini santans, fini santans li, fin fe santans, fini sentans, fe
    tout tan li, fini peye, fin pase tan, fini fe tan li, fini fe prizon, fin fe prizon, santans li fini,
    fin fe tan li, fini ak santans, fini tan prizon l, fini pase tan li, fin peye tan li, fin fe santans li,
    tan l fini, fin fe prizon li, fin fe tan m, te fin fe tan, fini fe tan m, fe tout tan l, fe tout tan
    prizon, fe tout santans, fe tout santans li, fe tout santans l, fe tout kondanasyon, te fe tout tan, te
    fin fe tout tan, fin fe tout tan, fin fe tan l, fini tan l, fini tan prizon, fini tan prizon li, fini ak
    tan li, fini ak tan prizon, fini ak prizon, fini ak prizon li, fini ak santans li, fini santans l, fin
    peye det li, fin peye det li ak sosyete, peye det li, fini kondanasyon, fini kondanasyon li, fin pije,
    pije tan, fin pije tan li, pije tout tan li, pije, fin pije pen li, pen li fini, fini pen li, santans
    lan fini, santans l fini, santans fini, kondanasyon li fini, tan li fini, tan prizon li fini, tan prizon
    l fini, time served, done his time, did his time, finished his sentence, finish his time, fin fe mwa li,
    fin fe ane li, fin fe 6 mwa, fin fe 3 mwa, fini 6 mwa, fini 3 mwa, te fin fe mwa, fe mwa prizon li
  `,
  RECOGNIZANCE: `
    jij la lage l, jij lage l, jij la lage l, jij la kite l ale, san kosyon, jij la libere l, jij la di li
    ka ale, jij la di l ka ale, jij la te lage l, jij la di yo lage l, jij di lage l, jij la di l mèt ale,
    jij la di li met ale, jij la te kite l ale, jij la te lage li, jij la lage li, jij la kite li ale, jij
    la te libere l, jij la di l lib, jij la te di l lib, jij la te di l ka ale, lage sou pawol, jij la te
    lage, jij la lage, jij lage, jij la libere, sou angajman, sou pwop angajman, sou pwop angajman li, sou
    pwop angajman l, sou angajman pesonel, angajman pesonel, sou pwop rekonesans, sou rekonesans, rekonesans
    pesonel, sou pawol li, sou pawol l, sou pawol done, sou pwop pawol, sou konfyans, personal recognizance,
    own recognizance, recognizance, ror, released on pr, san peye kosyon, san peye bail, san bail, san kob,
    san li pa peye, san l pa peye, jij la pa mande kosyon, jij pa mande kosyon, jij la pa mete kosyon, jij
    la pa mande bail, jij la te di lage l, jij la te di lage li, jij la te di yo lage l, jij la te di yo
    lage li, jij la di yo lage li, jij la di lage l, jij la di lage li, jij la di kite l ale, jij la di kite
    li ale, jij la voye l lakay, jij la voye l ale, jij la voye li lakay, jij la voye li ale, jij la bay lod
    lage l, jij la bay lod lage li, jij la bay lod pou lage l, jij la bay lod libere l, jij la pase lod lage
    l, jij la otorize l ale, jij la ba l libete, jij la ba li libete, jij la ba l libete pwovizwa, libete
    pwovizwa, libete sou pawol, jij la di l gen dwa ale, jij la di li gen dwa ale, jij la di li lib, jij la
    di li te lib, jij la di m ka ale, jij la di m met ale, jij la lage m, jij la te lage m, jij la kite m
    ale, jij la di yo ka lage l, jij la di yo met lage l, jij la siyen pou l soti, jij la siyen pou li soti
  `,
  DIVERSION: `
    pwogram ranplasman, diversion, pwogram altenatif, pwogram divesyon, pwogram diversion, divesyon,
    diversyon, pwogram olye prizon, pwogram olye de prizon, pwogram nan plas prizon, pwogram pou jenn, antre
    nan yon pwogram, pretrial diversion, mete l nan yon pwogram, mete li nan yon pwogram, voye l nan yon
    pwogram, pwogram tretman, jij la voye l nan pwogram, sosyal olye prizon
  `,
  RELEASED: `
    te ka soti, ka soti, ka ale, te ka ale, te lib, li lib, soti nan prizon, ap soti, tap soti, t ap soti,
    sipoze soti, te dwe soti, te sipoze soti, met ale, li met ale, te dwe lage, sipoze lage, ta dwe soti, li
    te lib, ka lage, ka lage l, te ka lage, te dwe libere, ta dwe lib, ta dwe lage, ta dwe deyo, te dwe
    deyo, te dwe lib, te dwe lakay, sipoze lib, sipoze deyo, sipoze lakay, te sipoze lage, te sipoze lage l,
    yo te sipoze lage l, yo te dwe lage l, yo ta dwe lage l, lib pou ale, lib pou l ale, lib pou li ale, li
    te lib pou, lib depi, te lib depi, lib kou zwazo, gen dwa soti, te gen dwa soti, gen dwa ale, te gen dwa
    ale, pare pou soti, te pare pou soti, pare pou l soti, le pou l soti, le pou li soti, le pou lage l, le
    pou yo lage l, te le pou l soti, te le pou li soti, pou l te soti, pou li te soti, te pou l soti, te pou
    yo lage l, fini ak ka l, free to go, cleared to go, supposed to be released, te fin pare, pwosesis fini,
    fin siyen papye soti, siyen pou soti, siyen papye lage l, lod lage, lod liberasyon, release order
  `,
  OTHER_HOLD: `
    lot ka, lòt ka, lot manda, yon lot dosye, lot dosye, pwobasyon, probation, lot tribinal, lòt tribinal,
    yon lot manda, lot chaj, manda yon lot tribinal, lot manda nan tribinal, lot manda tribinal, lot manda
    quincy, lot manda nan, lot manda lot vil, yon lot ka, yon lot ka nan, ka lot kote, ka nan lot vil, yon
    lot tribinal, lot lakou, lot konte, lot eta, manda lot vil, manda lot eta, manda new hampshire, manda
    rhode island, manda new york, manda florid, manda florida, manda nan lot vil, manda nan lot eta, yon lot
    warrant, lot warrant, warrant lot kote, lot akizasyon, yon lot akizasyon, lot chaj nan, yon lot chaj,
    probesyon, probasyon, libete siveye, vyolasyon pwobasyon, vyole pwobasyon, vyole probation, violation,
    violation of probation, ofisye pwobasyon, parole hold, libete kondisyonel, other case, another case,
    another warrant, other warrant, open case, ka ouve, ka louvri, lot ka ki louvri, default lot tribinal
  `,
  PAPERWORK: `
    fomalite, pwosesis papye, papye pou ranpli, papye yo poko pare, ap fe papye yo, papye pou siyen,
    paperwork, papye administratif, papye pou fini, papye yo pou fini, papye yo pa pare, papye yo pa t pare,
    papye yo poko fini, papye yo pa fini, papye pou tape, ranpli papye, ap ranpli papye, t ap ranpli papye,
    ranpli fom, fini papye, fini ak papye, fin ak papye, fin fe papye, fin fe papye yo, fe papye, ap tape
    papye, tape papye, siyen papye, enprime papye, pwosesis la, pwosesis soti, pwosesis liberasyon,
    processing, process papye, trete papye, trete dosye, fomalite yo, dosye pou ranpli, sistem nan desann,
    sistem nan ba, sistem nan te down, sistem down, komise kosyon, komise kosyon an, bail clerk, bail
    commissioner, grefye, grefye a, clerk la, clerk, ap tann clerk, ap tann grefye, ap tann komise
  `,
  NO_JUDGE: `
    san papye jij, san papye yon jij, san papye ki siyen, san siyati jij, pa gen papye jij, pa t gen papye
    jij, san manda jij, san lod jij, san manda, okenn papye jij, pa gen siyati jij, pa siyen pa jij, pa
    siyen pa yon jij, pa gen siyati yon jij, pa t gen siyati jij, pa t gen siyati yon jij, pa gen non jij,
    pa t gen non jij, pa gen okenn jij, pa t gen okenn jij, pa gen jij, pa t gen jij, okenn jij pa siyen,
    okenn jij pa t siyen, okenn jij, okenn siyati jij, ni jij ni, ni siyati jij, pa yon jij ki siyen, se pa
    jij ki siyen, se pa yon jij ki siyen, se pa jij, jij pa siyen, jij pa t siyen, yon jij pa t siyen, pa
    gen jij ki siyen, pa gen manda jij, pa t gen manda jij, pa gen lod jij, pa t gen lod jij, san lod
    tribinal, pa gen lod tribinal, san jij siyen, san siyati, san siyati yon jij, san manda yon jij, san
    manda tribinal, pa sot nan tribinal, pa soti nan tribinal, pa soti nan men jij, not signed by a judge,
    no judge
  `,
} as const satisfies Partial<Lexicon>;
