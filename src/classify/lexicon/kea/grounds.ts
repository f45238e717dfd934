import type { Lexicon } from '../../concepts.ts';

/** Cape Verdean Creole: papers, warrants and charges. */
export const grounds = {
  DETAINER: `
    hold di imigrason, hold di ice, hold imigrason, un hold, ten hold, hold pa ice, hold pa imigrason, ice hold, imigrason hold,
    detainer, ditainer, deteiner, detaina, detainer di ice, detainer di imigrason, un detainer, retenson di imigrason,
    retenson di ice, papel di retenson, orde di retenson, ordi di retenson, pididu di detenson, ordi di detenson di ice,
    ordi di detenson di imigrason, detenson di imigrason, detenson di ice, pidid di retenson, pididu di ice pa sigura,
    hold pamodi imigrason, olde di imigrason, hold na imigrason, imigrason po hold, ice po hold, ice po un hold,
    imigrason po un hold, ice ten hold, imigrason ten hold, ice ten un hold, imigrason ten un hold, hold, folha i 247,
    un folha i 247, papel i 247, pididu di sigura, pididu di guarda, pididu di imigrason pa guarda, imigrason ten un pididu,
    ice ten pididu, ice ten un pididu, ice hold na sistema, hold na sistema, hold na se nomi, hold na nomi,
    ordi di guarda l pa ice, 48 ora pa ice, 48 ora pa imigrason, papel i247, mostra m papel i 247, mostra m papel i247,
    mostra nu papel i 247
  `,
  ADMIN_WARRANT: `
    papel administrativu, papel di imigrason ki, papel di ice, papel so di ice, papel di deportason, papel di diportason,
    ordi di deportason, ordi di diportason, orde di deportason, ordi di deportasaun, ordem di deportason, administrativu,
    administrativo, warrant di imigrason, warrant di ice, warrant imigrason, warrant administrativu, mandadu di imigrason,
    mandadu di ice, mandadu administrativu, mandadu di deportason, mandadu di diportason, mandadu imigrason, mandadu pa imigrason,
    warrant pa imigrason, ordi di imigrason, orde di imigrason, ordi di ice, ordi administrativu, kusa di imigrason na sistema,
    kusa di imigrason na konputador, alerta di imigrason, alerta di ice, formulariu di ice, formulariu di imigrason,
    formulariu i 200, papel asinadu pa ice, asinadu pa ice, asinadu pa imigrason, asinadu pa agenti di ice,
    asinadu pa agenti di imigrason, asinadu pa un agenti, warrant sivil, mandadu sivil, papel di dhs, warrant di dhs,
    deportason antigu, ordi di deportason antigu, papel i 200, papel i 205, imigrason na sistema, ice na sistema,
    imigrason na konputador, nota di imigrason, warrant na imigrason, prosesu di deportason, mandadu di prizon di imigrason,
    mandadu di prizon di ice, papel ki ta fla ice, papel ku nomi di ice, removal order, un papel ice, papel asinadu pa agenti,
    asinatura di un agenti, asinatura di agenti, asinatura di oficial di ice, asinatura di supervizor di ice,
    papel ki juis ka asina, folha i 200, folha i 205, immigration warrant, administrative warrant, civil warrant,
    deportation order, papel sivil, mandadu di imigrason na sistema, warrant di imigrason na sistema, kuza di ice na komputador,
    kuza di ice na konputador, kuza di ice na sistema, kuza di imigrason na sistema, kuza di imigrason na konputador,
    nomi ta apita pa imigrason, sinal di imigrason na sistema, flag di ice, flag di imigrason, warrant for arrest of alien,
    warrant for arrest, arrest of alien, warrant e di imigrason, warrant e di ice, mandadu e di imigrason, mandadu e di ice,
    mostra m papel di ice, mostra m papel i 200, mostra m papel i 205, warrant di ses mesmu
  `,
  JUDGE_PAPER: `
    papel di juis, papel di un juis, papel asinadu pa juis, papel asinadu pa un juis, papel asinadu di juis, asinadu pa juis,
    asinadu pa un juis, asinadu di juis, asinadu pa juis federal, asinadu na tribunal, asina pa juis, foi asina pa juis, foi asina
    pa un juis, mandadu di juis, mandadu di un juis, mandadu judisial, mandadu judicial, mandadu di buska, mandadu asinadu, mandadu
    asinadu pa juis, mandadu di buska asinadu, warrant di juis, warrant di un juis, warrant asinadu, warrant asinadu pa juis,
    warrant asinadu pa un juis, warrant di buska, search warrant, ordi di juis, orde di juis, ordem di juis, ordi di un juis, ordi
    judisial, ordi di tribunal, orde di tribunal, ordi di korti, asinatura di juis, asinatura di un juis, nomi di juis, tribunal
    federal, korti federal, papel di tribunal, papel di korti federal, mandadu di tribunal federal, mandadu federal, warrant
    federal, juis asina, juis ki asina, papel ki juis asina, papel ku nomi di juis, papel ku asinatura di juis, papel di juis
    federal, papel ku nomi di un juis, asinatura na fundu di juis, papel ku nomi i asinatura di juis, papel di tribunal asinadu,
    mandadu ku asinatura di juis, judicial warrant, signed by a judge, warrant signed by a judge, papel di juis federal asinadu,
    juis federal asina
  `,
  JUDGE: 'juis, juiz, juis federal, un juis, majistradu, magistradu, magistrado',
  NO_JUDGE: `
    sen papel di juis, sen ninhun papel di juis, sen papel di ninhun juis, sen mandadu, sen mandadu di juis, sen warrant,
    sen warrant di juis, sen ordi di juis, sen orde di juis, sen asinatura di juis, ka ten juis, ka tinha juis, ninhun juis,
    ninhun juis ka asina, juis ka asina, ka asinadu pa juis, ka ten asinatura di juis, ka tinha asinatura di juis,
    ka staba asinadu pa juis, ka tinha papel di juis, ka ten papel di juis, ka ten mandadu, ka tinha mandadu, ka ten nomi di juis,
    ka tinha nomi di juis, ka mostra papel di juis, ningen ka mostra papel di juis, sen juis, ka era di juis, ka e di juis,
    ka ten asinatura, ka tinha mandadu di juis, nen papel di juis, nen warrant di juis, ka ten warrant, ka tinha warrant,
    ka mostra mandadu, juis ka poi mon, juis ka poi mon nel, juis ka po mon, juis ka po mon nel, juis nunka, juis nunka asina,
    juis zero, nada di juis, juis nada, sen nomi di juis, sen asinatura di un juis, linha di juis branku,
    undi juis ta asina staba branku, not without a judge, nen juis, ningun juis, papel di juis nada, papel di juis zero,
    mandadu nada, warrant nada, no judge, juis ka odja, juis ka sabe, juis ka manda, sen pasa pa juis, ka pasa pa juis,
    sen ba juis, asinatura di juis ka ten, asinatura di juis ka tinha, asinatura di juis na ninhun, asinatura di juis nada,
    asinatura di juis nau, asinatura di juis zero, asinatura di juis ka parse, asinatura di juis ka sta la,
    asinatura di tribunal ka ten, asinatura di tribunal ka tinha, asinatura di tribunal na ninhun, asinatura di tribunal nada,
    asinatura di tribunal nau, asinatura di tribunal zero, asinatura di tribunal ka parse, asinatura di tribunal ka sta la,
    asinatura di korti ka ten, asinatura di korti ka tinha, asinatura di korti na ninhun, asinatura di korti nada,
    asinatura di korti nau, asinatura di korti zero, asinatura di korti ka parse, asinatura di korti ka sta la,
    asinatura di un juis ka ten, asinatura di un juis ka tinha, asinatura di un juis na ninhun, asinatura di un juis nada,
    asinatura di un juis nau, asinatura di un juis zero, asinatura di un juis ka parse, asinatura di un juis ka sta la,
    sinadura di juis ka ten, sinadura di juis ka tinha, sinadura di juis na ninhun, sinadura di juis nada, sinadura di juis nau,
    sinadura di juis zero, sinadura di juis ka parse, sinadura di juis ka sta la, sinadura di tribunal ka ten,
    sinadura di tribunal ka tinha, sinadura di tribunal na ninhun, sinadura di tribunal nada, sinadura di tribunal nau,
    sinadura di tribunal zero, sinadura di tribunal ka parse, sinadura di tribunal ka sta la, sinadura di korti ka ten,
    sinadura di korti ka tinha, sinadura di korti na ninhun, sinadura di korti nada, sinadura di korti nau,
    sinadura di korti zero, sinadura di korti ka parse, sinadura di korti ka sta la, sinadura di un juis ka ten,
    sinadura di un juis ka tinha, sinadura di un juis na ninhun, sinadura di un juis nada, sinadura di un juis nau,
    sinadura di un juis zero, sinadura di un juis ka parse, sinadura di un juis ka sta la, karimbu di juis ka ten,
    karimbu di juis ka tinha, karimbu di juis na ninhun, karimbu di juis nada, karimbu di juis nau, karimbu di juis zero,
    karimbu di juis ka parse, karimbu di juis ka sta la, karimbu di tribunal ka ten, karimbu di tribunal ka tinha,
    karimbu di tribunal na ninhun, karimbu di tribunal nada, karimbu di tribunal nau, karimbu di tribunal zero,
    karimbu di tribunal ka parse, karimbu di tribunal ka sta la, karimbu di korti ka ten, karimbu di korti ka tinha,
    karimbu di korti na ninhun, karimbu di korti nada, karimbu di korti nau, karimbu di korti zero, karimbu di korti ka parse,
    karimbu di korti ka sta la, karimbu di un juis ka ten, karimbu di un juis ka tinha, karimbu di un juis na ninhun,
    karimbu di un juis nada, karimbu di un juis nau, karimbu di un juis zero, karimbu di un juis ka parse,
    karimbu di un juis ka sta la, nomi di juis ka ten, nomi di juis ka tinha, nomi di juis na ninhun, nomi di juis nada,
    nomi di juis nau, nomi di juis zero, nomi di juis ka parse, nomi di juis ka sta la, nomi di tribunal ka ten,
    nomi di tribunal ka tinha, nomi di tribunal na ninhun, nomi di tribunal nada, nomi di tribunal nau, nomi di tribunal zero,
    nomi di tribunal ka parse, nomi di tribunal ka sta la, nomi di korti ka ten, nomi di korti ka tinha, nomi di korti na ninhun,
    nomi di korti nada, nomi di korti nau, nomi di korti zero, nomi di korti ka parse, nomi di korti ka sta la,
    nomi di un juis ka ten, nomi di un juis ka tinha, nomi di un juis na ninhun, nomi di un juis nada, nomi di un juis nau,
    nomi di un juis zero, nomi di un juis ka parse, nomi di un juis ka sta la, juis nau, di juis nau, tribunal ka po mon,
    korti ka po mon, ninhun korti ka da, ninhun tribunal ka da, ninhun juis ka da, judge ka parse, palavra judge ka parse,
    juis ka parse, undi ki sta asinatura di juis, ka ten karimbu di tribunal, ka ten karimbu di juis, ka tinha karimbu,
    sen karimbu di tribunal, sen karimbu di juis, ka sinadu pa juis, korti ka da kel papel, tribunal ka da kel papel
  `,
  COURT_WARRANT: `
    default warrant, bench warrant, arrest warrant, warrant di tribunal, warrant di korti, warrant antigu, warrant belu, un warrant
    antigu, warrant abertu, warrant bedju, un warrant bedju, un default warrant, mandadu di prizon, mandadu di captura, mandadu di
    kaptura, mandadu di tribunal, mandadu di korti, mandadu antigu, mandadu abertu, mandadu bedju, mandadu pendenti, warrant
    pendenti, ka ba korti, ka bai korti, ka ba tribunal, ka bai tribunal, falta korti, falta na korti, falta tribunal, falta na
    tribunal, falta odiensia, falta un data di korti, falta data di korti, perde data di korti, perde korti, pamodi falta korti,
    warrant di dorchester, warrant di roxbury, warrant di quincy, warrant di brockton, ordi di prizon, multa ka pagadu, multa ka
    pagu, multa ki n ka paga, warrant pa falta, warrant na korti, warrant na tribunal, default di, un default, default na, pa
    default di, mandadu velhu, un mandadu velhu, mandadu bedju di korti, warrant velhu, warrant di malden, warrant di lynn, warrant
    di cambridge, warrant di chelsea, warrant di somerville, falta di konparensia, ka konparesi na tribunal, ka parse na korti, ka
    parse na tribunal, missed court, skese di korti, skese di ba korti, skese di bai korti, mandadu di juis di
  `,
  CHARGE: `
    multa, multad*, ticket, tiket, tikete, tiketi, ticket di, akuzason, acusason, akuzasaun, acusacao, akusason, kargu, kargus,
    charge, charges, keixa krimi, prosesu, prosesu krimi, odiensia markadu, data na korti, sen karta, sen karta di konduson,
    sen lisensa, kondusi sen lisensa, kondusi sen karta, guia sen lisensa, guia sen karta, kondusi bebedu, kondusi bebdu,
    kondusi moku, guia moku, guia bebedu, guia bebdu, moku na volanti, bebedu na volanti, dui, oui, infrason, transgreson,
    sitason, citation, summons, da multa, da m multa, da l multa, pasajeru sen karta, roba loja, pula roleta, pula katraka,
    da ku algen, data di tribunal, data di korti, kargu di, akuzason di, prosesu na korti, prosesu na tribunal,
    tikete di velosidadi, multa di velosidadi, ser akuzadu, akuza l di, akuza m di, kazu abertu na korti, court date, arraign*,
    arraignment, pega multa, multa di, dola di multa, da l ticket, da m ticket, da m tiket, da l tiket, da nu multa, tra m multa,
    po multa, skrebe m multa, skrebe l multa, pasa m multa, pasa l multa, pasa nha _ multa, kargu kontra, akuza m, akuza l,
    akuza nha, prosesa l, prosesa m, data na tribunal, ba rusponde na tribunal
  `,
  NO_CHARGE: `
    sen multa, sen ticket, sen akuzason, sen kargu, sen keixa, sen krimi, sen ninhun krimi, sen ninhun kargu, sen ninhun akuzason,
    ka ten multa, ka tinha multa, ka da l multa, ka da m multa, ka da nu multa, ka da es multa, ka da multa, ka da ticket,
    ka da m ticket, ka da l ticket, ka pasa multa, ka pasa m multa, ninhun multa, nen multa, nen ticket, ninhun ticket,
    ninhun akuzason, ninhun kargu, ninhun charge, nen akuzason, nen kargu, nen krimi, ka tinha kargu, ka ten kargu,
    ka tinha ninhun kargu, ka ten ninhun kargu, ka tinha akuzason, ka ten akuzason, ka ten ninhun akuzason,
    ka tinha ninhun akuzason, ka foi akuzadu, ka akuzadu, ka akuza l, ka akuza m, sen akuza l, ka ten krimi, ka tinha krimi,
    ka ten ninhun krimi, ka tinha ninhun krimi, ka ten krimi ninhun, ka fase krimi, ka fase ninhun krimi, ka komete krimi,
    ka kumete krimi, sen sta akuzadu, ka ten charge, ka tinha charge, sen charge, sen charges, nada kontra el,
    ka ten nada kontra el, ka tinha nada kontra el, ka ten ninhun kazu, ka tinha ninhun kazu, sen kazu, ka ten kazu,
    sen sta multadu, ka ten ninhun kazu krimi, multa nada, multa ninhun, multa zero, multa nunka, ticket nada, ticket ninhun,
    ticket zero, ticket nunka, kargu nada, kargu ninhun, kargu zero, kargu nunka, akuzason nada, akuzason ninhun, akuzason zero,
    akuzason nunka, charge nada, charge ninhun, charge zero, charge nunka, kazu nada, kazu ninhun, kazu zero, kazu nunka,
    krimi nada, krimi ninhun, krimi zero, krimi nunka, ka da l nen multa, sen ticket sen nada, sen tiketi, sen nada di krimi,
    sen akuza m, sen kargu ninhun, ka poi multa, ka po multa, nada di multa, nada di kargu, ka skrebe multa, ka akuza el,
    ka akuza m di nada, ka akuza l di nada, sen akuza l di nada, no charges, no ticket, no charge, ka ten ticket, ka tinha ticket,
    multa ka ten, krimi ka ten, kargu ka ten, akuzason ka ten, ka fase nada di mal, ka tinha nada kontra, nen multa nen krimi,
    nen krimi nen multa, nen multa nen multa, nen multa nen tiket, nen multa nen ticket, nen multa nen charge,
    nen multa nen akuzason, nen multa nen kargu, nen tiket nen multa, nen tiket nen tiket, nen tiket nen ticket,
    nen tiket nen charge, nen tiket nen akuzason, nen tiket nen kargu, nen tiket nen krimi, nen ticket nen multa,
    nen ticket nen tiket, nen ticket nen ticket, nen ticket nen charge, nen ticket nen akuzason, nen ticket nen kargu,
    nen ticket nen krimi, nen charge nen multa, nen charge nen tiket, nen charge nen ticket, nen charge nen charge,
    nen charge nen akuzason, nen charge nen kargu, nen charge nen krimi, nen akuzason nen multa, nen akuzason nen tiket,
    nen akuzason nen ticket, nen akuzason nen charge, nen akuzason nen akuzason, nen akuzason nen kargu, nen akuzason nen krimi,
    nen kargu nen multa, nen kargu nen tiket, nen kargu nen ticket, nen kargu nen charge, nen kargu nen akuzason,
    nen kargu nen kargu, nen kargu nen krimi, nen krimi nen tiket, nen krimi nen ticket, nen krimi nen charge,
    nen krimi nen akuzason, nen krimi nen kargu, nen krimi nen krimi, ka skrebe l multa, ka skrebe m multa, ka skrebe nu multa,
    ka skrebe _ multa, ka da citation, ka da m citation, ka da l citation, nunka da m multa, nunka da l multa, nunka da multa,
    multa ka ben, akuzason zeru, multa zeru, tiket zeru, charge zeru, ka da m un papel, ka da m nen un papel,
    sen akuzason nen multa, nada skritu, ka skrebe nada, ka po nada na papel, ka da m papel ninhun, ka da nada skritu,
    ka tinha nada pa akuza, ka akuza ningen, ka po kargu, ka poi kargu, sen papel ninhun, sen tiket sen nada, sen multa sen nada,
    sen nen un multa, nen un multa, nen un tiket, ka pasa tiket, ka pasa m tiket, sen skrebe nada, no citation
  `,
} as const satisfies Partial<Lexicon>;
