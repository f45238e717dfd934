import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: what was asked, told, shown or alleged. */
export const matters = {
  STATUS: `
    anyen sou imigrasyon, sou imigrasyon, legal, ilegal, papye legal, estati, stati, status, estati
    imigrasyon, estati m, sitwayen, sitwayen ameriken, sitwayente, rezidan, rezidans, viza, tps, pemi
    travay, pèmi travay, san papye, gen papye, pa gen papye, papye imigrasyon, estati legal, imigran, nan
    peyi a legal, nan peyi a ilegal, dokiman imigrasyon, azil, ameriken, papye rezidans, pemi, kijan m
    antre, kouman m antre, travese fwontye
  `,
  PAPERS: 'papye, papye m, papyem, dokiman, pyes, pies, pyes idantite imigrasyon',
  ORIGIN: `
    ki kote m soti, kote m soti, kote m sot, kote nou soti, ki kote nou soti, kote l soti, ki kote l soti,
    kote li soti, kote mwen soti, ki kote mwen soti, ki kote m fet, kote m fet, kote mwen fet, kote l fet,
    kote li fet, kote nou fet, ki peyi, nan ki peyi, nasyonalite, peyi m, peyi orijin, kote m te fet, ki
    kote m te fet, kote yo fet, kote yo soti, ki kote yo soti, ki bo m soti, ki bo nou soti, ki peyi m soti,
    ki peyi m sot, kote ou soti, kote w soti, ki kote ou fet
  `,
  GREEN_CARD: `
    green card*, kat vet, kat vèt, grinkad, paspo, paspò, passport, kat rezidans, batistè, batiste, akt
    nesans, kat rezidan
  `,
  PERSONAL: `
    adres, adrès, non, non m, non moun, non yo, foto, enfomasyon, enfo, fanmi, nimewo telefon, telefon, dat
    nesans, kote m rete, kote m abite, kote l rete, kote l abite, kote nou rete, ki kote m rete, kote li
    rete, kote yo rete, dosye m, dosye, done
  `,
  WHEREABOUTS: `
    kote, ki kote, kote m ye, kote m travay, ki kote m travay, kote l travay, kote m ap travay, ki kote l ap
    travay, kile, ki le, a ki le, kile m soti, ki le m soti, kile l soti, orè, ore, ore m, kote l ye, kote m
    te ye, kote pou jwenn, kote m pake, kote li ye, kile m fini
  `,
  RELEASE_TIME: `
    kile l ap soti, kile l ap lage, kile yo ap lage l, ki le l ap soti, ki le yo pral lage l, kile yo pral
    lage l, le l ap soti, le yo lage l, dat lage, dat liberasyon, li pral soti nan prizon, ki le l ap lage,
    kile l ap libere, le li soti nan prizon, kile li pral soti, ki le li pral soti, l ap soti nan prizon,
    kile l t ap soti, dat li pral soti, yo pral lage l
  `,
  REPORT: 'rapo, rapo polis, rapo lapolis, rapo lekol, rapo a, rapo lekol la',
  PLATES: `
    kamera plak, kamera plak yo, kamera plak machin, lekte plak, kamera ki li plak, done plak, plak machin
    yo, kamera machin
  `,
  GANG_DB: 'nan gang, lis gang, baz done gang, manm gang, gang, kom gang, chime',
  BRIC: 'bric la, sant entelijans',
  FINGERPRINTS: 'anprent, anprent dwet, anprent dijital, anpwent, anpwint',
  DETAINER: `
    hold, hold imigrasyon, hold ice, hold nan imigrasyon, detansyon imigrasyon, imigrasyon mete hold, ice
    mete hold, hold sou li, detainer, demann imigrasyon, demann detansyon, ice mande kenbe l, imigrasyon
    mande kenbe l
  `,
  ADMIN_WARRANT: `
    manda imigrasyon, manda ice, manda depotasyon, lod depotasyon, òd depotasyon, od depotasyon, papye ice,
    papye imigrasyon nan sistem, fom ice, fom imigrasyon, manda administratif, administratif, warrant
    imigrasyon, siyen pa ice, siyen pa imigrasyon, ice siyen, alet imigrasyon, lod imigrasyon, fom i205, fom
    i200, fòm i205, papye depotasyon, imigrasyon siyen, manda pou depotasyon, ice ki siyen l, lod ice
  `,
  COMPUTER: 'odinate, konpite, òdinatè, sistem, sistèm, ekran, computer',
  JUDGE_PAPER: `
    manda jij, papye jij, lod jij, manda yon jij, siyati jij, jij siyen, siyen pa yon jij, manda tribinal
    federal, lod tribinal, papye yon jij, jij te siyen, manda pou fouye, manda pekizisyon, lòd jij, siyati
    yon jij, yon jij siyen, tribinal federal, manda jij la, manda jidisye
  `,
  JUDGE: 'jij, jij la, juj',
  COURT_WARRANT: `
    manda tribinal, manda tribinal la, manda dare, manda arestasyon, manda dare tribinal, manda lakou,
    ansyen manda, yon manda, warrant tribinal, manda nan tribinal, manda pou arestasyon, manda pou li nan
    tribinal, pat ale tribinal, pa t ale tribinal, default warrant, rate tribinal
  `,
  CHARGE: `
    kontravansyon, tike, ticket, chaj, akizasyon, amann, randevou tribinal, san lisans, kondwi san lisans,
    kondi san lisans, sou pandan, tiket, dosye kriminel
  `,
  NO_CHARGE: `
    pa gen chaj, pat gen chaj, pa t gen chaj, san chaj, san akizasyon, pa gen kontravansyon, pat gen
    kontravansyon, pa t gen kontravansyon, pa gen tike, pa fe anyen, pat fe anyen, pa t fe anyen, okenn
    chaj, pa gen okenn chaj, li pa fe anyen, pa gen krim, san tike, yo pa akize l, pa gen akizasyon, pa t
    gen akizasyon, pat gen akizasyon, yo pa t akize l, pa komet krim, san kontravansyon, pa ban m
    kontravansyon, pa t ban m kontravansyon, ni kontravansyon, pa t ban m tike
  `,
  U_VISA: 'viza u a, setifika viza u, viza pou viktim, setifikasyon viza u',
  REQUIRED: 'lalwa mande, lalwa egzije, lalwa oblije, lwa a mande',
  TASK_FORCE: `
    task force, travay pou ice, travay ak ice, travay pou imigrasyon, travay ak imigrasyon, travay avek ice,
    travay avek imigrasyon, gwoup espesyal ice
  `,
  ICE_OFFICE: `
    biwo ice, biwo imigrasyon, sant detansyon, machin ice, machin imigrasyon, van ice, bilding ice, kay ice,
    sant imigrasyon, kamyonet ice
  `,
  BAIL: 'kosyon, kòsyon, peye kosyon, nou peye kosyon an, bail, bond, kosyon an',
  DROPPED: `
    retire chaj, yo retire chaj, chaj yo tonbe, retire akizasyon, chaj tonbe, femen ka, ka a femen, jij la
    jete ka a, dismiss*, ranvwaye dosye, dosye a femen, chaj yo retire, yo lage chaj yo, jete dosye a, dosye
    femen, ka a tonbe, anile chaj, yo anile chaj, retire tout chaj, kite chaj yo tonbe
  `,
  ACQUITTED: 'inosan, akite, pa koupab, genyen ka, genyen pwose, acquitte, yo jwenn li inosan',
  SERVED: `
    fini fe tan, fini tan li, fin fe tan, fini santans, fini santans li, fin fe santans, fini sentans, fe
    tout tan li, fini peye, fin pase tan, fini fe tan li, fini fe prizon, fin fe prizon, santans li fini,
    fin fe tan li, fini ak santans
  `,
  RECOGNIZANCE: `
    jij la lage l, jij lage l, jij la lagel, jij la kite l ale, san kosyon, jij la libere l, jij la di li ka
    ale, jij la di l ka ale, jij la te lage l, jij la di yo lage l, jij di lage l, jij la di l mèt ale, jij
    la di li met ale
  `,
  DIVERSION: 'pwogram ranplasman, diversion, pwogram altenatif',
  RELEASED: `
    te ka soti, ka soti, ka ale, te ka ale, te lib, lib, li lib, le m soti, le l soti, le li soti, lel soti,
    soti, soti nan prizon, soti nan estasyon, sot nan, ap soti, tap soti, t ap soti, sipoze soti, te dwe
    soti, te sipoze soti, met ale, li met ale
  `,
  OTHER_HOLD: `
    lot ka, lòt ka, lot manda, yon lot dosye, lot dosye, pwobasyon, probation, lot tribinal, lòt tribinal
  `,
  PAPERWORK: 'fomalite, pwosesis papye, papye pou ranpli',
  TRAFFIC_REASON: `
    limye deye, limye machin, limye, limye dèyè, limye wouj, stop sign, pannèl stop, pano stop, vites, twop
    vites, two vit, twò vit, kouri two vit, kondwi vit, senti, senti sekirite, siyal, sinyal, enspeksyon,
    estike, sticker, plak ekspire, plak machin mwen ekspire, fren, u turn, aksidan, telefon nan volan, mal
    pake, limye fren, limye boule, pa mete siyal, vire mal, fa
  `,
  LOOKS: `
    ki pale kreyol, ki pale panyol, pale fransè, pale kreyol, ap pale kreyol, tap pale kreyol, paske nou
    nwa, paske m nwa, paske nou se ayisyen, paske m se ayisyen, paske mwen se ayisyen, koule po, koule po m,
    koule po nou, aksan, aksan m, ayisyen selman, rasis, rasism, pale panyol, ap pale panyol, paske nou
    sanble, sanble imigran, paske mwen nwa, drapo ayiti, drapo ayisyen, jan nou ye, jan m sanble, figi m,
    pwofil rasyal, pa pale angle, tet nou, sanble ayisyen
  `,
  NO_REASON: `
    san rezon, pou anyen, san okenn rezon, pou gremesi, pa di poukisa, yo pa di poukisa, pa t di poukisa, pa
    di m poukisa, san esplikasyon, yo pa di m poukisa, li pa di m poukisa, san pa di poukisa
  `,
  OWN_COMPLAINT: `
    te rele lapolis paske, rele lapolis paske, te rele lapolis, yo vole m, yo vole machin, yo vole bisiklet,
    yo vole, vole m, fe plent, fe yon plent, fe rapo vol, mwen te rele lapolis, m te rele lapolis, nou te
    rele lapolis, m rele lapolis, pote plent, al fe plent, vole telefon, al pote plent, m rele polis, vole
    bisiklet mwen, yo frape machin mwen, kase kay, yo kase machin
  `,
  IMMIGRATION_ONLY: `
    se zafe imigrasyon, zafe imigrasyon, pou depote, pou depotasyon, paske l pa gen papye, paske li pa gen
    papye, selman imigrasyon, sel rezon se imigrasyon, pou imigrasyon selman, se pou imigrasyon, poutet
    papye, poutet l pa gen papye, ka imigrasyon selman, paske yo pa gen papye, chache moun ki pa gen papye,
    chache moun san papye
  `,
  NO_CRIME: `
    pa pou okenn ka kriminel, okenn ka kriminel, pa pou yon ka kriminel, pa gen ka kriminel, pat gen ka
    kriminel, pa t gen ka kriminel, se pa ka kriminel, pa kriminel, pa gen krim, pa fe krim, pa t fe krim,
    pat fe krim, se pa pou krim, pa gen dosye kriminel, pa komet okenn krim, san ka kriminel, okenn krim, se
    pa zafe kriminel, pa gen anyen kriminel
  `,
  SERIOUS: 'touye moun, asasina, asasinay, vyol, tire sou moun, kout kouto, krim grav',
  SCHOOL_CRIME: 'kouto, zam, fizi, revolve, menas bonm',
  DRUGS_WEAPONS: 'dwog, zam, zam a fe, kokayin, ewoyin, fentanil, revolve, fizi, pistole',
  TRAFFICKING: 'trafik moun, trafik moun yo, kontrebann',
  CHILD_CRIME: 'abi timoun, foto timoun ni',
  CYBER: 'pirat enfomatik, haker',
  VIOLENT: 'asasina, touye moun, vyol, tire sou, asasinay',
  IDENTITY: 'vole idantite, fo papye, fo dokiman, idantite vole, id vole, fwod, vol idantite, fo id',
  GANG: 'ms13, ka gang',
  RECORD_ONLY: 'selman kazye jidisye, kazye jidisye selman, sel kazye',
  STATUS_ONLY: 'selman estati, estati a selman, sel estati',
  PUBLIC_INFO: 'enfomasyon piblik, piblik deja, lis tribinal la, lis piblik',
  VICTIM: `
    mari l bat li, mari l ap bat li, ap bat li, bat li, viktim, vyolans domestik, yo atake m, yo bat mwen,
    mari m bat mwen, li bat mwen, yo kadejake m, vyole m, yo tire m, bat mwen, yo atake nou, kou, li frape
    m, mari m frape m, yo agrese m, agrese m, lod pwoteksyon
  `,
  WITNESS: 'temwen, temwaye, temwayaj, m te temwen, mwen te temwen, m te we batay la',
} as const satisfies Partial<Lexicon>;
