import type { Lexicon } from '../../concepts.ts';
import { alleged } from './alleged.ts';

/** Cape Verdean Creole: what was asked, told and shown. */
export const matters = {
  ...alleged,
  STATUS: `
    sobri imigrason, di imigrason, nada di imigrason, legal, ilegal, legalizad*, legaliza, ligal, statu, status,
    stadu, stadu di imigrason, stadu legal, status di imigrason, nha status, nha stadu, situason, situason legal,
    situason di imigrason, situasaun, situacao, sidadon, sidadon merkanu, sidadon american*, cidadania, sidadania,
    rezidensia, rezidenti, vistu, papel di imigrason, papel imigrason, papel di merka, dukumentu di imigrason,
    dukumentu di merka, papel pa sta li, papel pa fika li, papel pa trabadja, sen papel, ka ten papel, ka tinha
    papel, sen dukumentu, ka ten dukumentu, indokumentad*, indokumentadu, indocumentado, dokumentadu, permison
    di trabadju, work permit, lisensa di trabadju, otorizason di trabadju, nha imigrason, imigranti, modi ki n
    entra, modi ki n entra na merka, modi ki n txiga li, modi ki n ben, modi ki nu entra, modi ki nu ben, kuma ki
    n entra, kuma ki n ben, manera ki n entra, modi ki bu entra, modi ki el entra, modi ki e entra, kantu tenpu ki
    n ten na merka, kantu tenpu n ten na merka, kantu tenpu n sta li, kantu tenpu n sta na merka, kantu tenpu nu
    sta na merka, kantu anu ki n ten na merka, dja bu ten papel, asilu, azilu, tps, daca, legal na merka, legal
    li, ilegal li, situason ku imigrason, legalmente, nha papel, se papel, nos papel, bu papel, ses papel, papel
    dretu, papel en dia, papel na dia, vistu kabadu, vistu venci, merkanu, overstay, overstayed, citizen, visa,
    legalidadi, rezidensia permanenti, dretu di sta li, dretu di fika na merka
  `,
  PAPERS: 'papel, dukumentu, documento, docs, doc, papel tudu, papeles, paper',
  ORIGIN: `
    di undi, di undi ki n ben, di undi ki n e, di undi n e, di undi n ben, di undi nu e, di undi ki nu e, di
    undi ki nu ben, di undi ki el e, di undi ki e ben, di undi ki el ben, di undi ki bu e, di undi ki bu
    ben, di undi bu ben, di undi bu e, di undi bo e, bu e di undi, bo e di undi, e di undi, nhos e di undi,
    nhos ben di undi, di undi ki nhos e, di undi ki nhos ben, di undi ki es e, di undi ki nha, di undi nha,
    undi ki n nase, undi n nase, undi ki nu nase, undi ki bu nase, undi bu nase, undi ki el nase, undi ki e
    nase, undi e nase, undi el nase, undi ki kada un di nos nase, undi _ nase, ki lugar ki n nase, na ki
    lugar ki n nase, lugar di nasimentu, nasimentu, nasensa, nasionalidadi, nacionalidade, nasionalidad, ki
    pais, kal pais, na ki pais, di ki pais, kal ki e nha pais, pais di orijen, pais di origem, nha pais, nos
    pais, nha tera, di ki tera, di kal tera, kal ki e bu tera, kal ki e nha tera, ki tera, orijen, origem,
    nase na kabu verdi, nase na merka, nase li, n nase li, si n nase li, si n nase na merka, si n e di kabu
    verdi, si n e kabuverdianu, si nu e kabuverdianu, si nu e di kabu verdi, si n e stranjeru, stranjeru,
    strangeiru, ki ilha, di ki ilha, di undi ki nha familia, di undi _ ben, di undi _ e, di undi _ txiga,
    undi ki _ nase, di undi el, di undi es, di ki parti
  `,
  GREEN_CARD: `
    green card*, greencard, grin card, grincard, grinkard, grin kard, green, kartom verdi, karton verdi, kartan
    verdi, cartao verde, pasaporti, pasaport*, passaport*, passaporte, pasapor, pasaporte, sertidon di nasimentu,
    certidao, sertidon, kartan di rezidenti, karton di rezidenti, kartom di rezidenti, kartan di rezidensia, karton
    di rezidensia, bilheti di identidadi, biliti, karton konsular, bi di kabu verdi, karton di kabu verdi, kartan
    konsular, resident card
  `,
  PERSONAL: `
    morada, nomi, foto, informason, informasaun, informasao, informasan, informação, info, dadu, dadus, dadu
    pesoal, dadus pesoal, informason pesoal, familia, famidja, numeru di telefoni, numeru telefoni, nha
    numeru, se numeru, telefoni di, data di nasimentu, undi ki n ta mora, undi n ta mora, undi ki el ta
    mora, undi ki e ta mora, undi e ta mora, undi ki nu ta mora, undi nu ta mora, undi ki es ta mora, undi
    ki n mora, undi e mora, undi el mora, undi ki el mora, undi nha _ mora, undi _ ta mora, undi _ mora,
    undi ki nha _ ta mora, undi ki n ta bibi, undi ki n ta vive, undi nu ta vive, undi el ta vive, undi nu
    vive, undi n vive, fitxeru, lista di nomi, lista di nomis, lista, matrikula di nha karu, plaka di nha
    karu, social, sosial, sigurança social, seguro social, social security, deskrison, pormenor, pormenoris,
    tudu kusa sobri, identifikason, identidadi, nha id, se id, prosesu, nomi i morada, keixa ki n fase, nha
    keixa, kopia di lisensa, undi nos mora
  `,
  WHEREABOUTS: `
    undi, na undi, ki ora, kal ora, kantu ora, ki dia, kal dia, ora ki n ta, ora ki e ta, ora ki el ta, ora
    ki nu ta, ora ki es ta, ora ki nha, ora ki n, ki ora ki n ta, ki ora ki, ki dia ki, ora i lugar, lugar i
    ora, lugar, kal lugar, ki lugar, kantu n ta, kantu nha, oráriu, orariu, horario, nha orariu, se orariu,
    turnu, nha turnu, se turnu, undi ki n ta trabadja, undi ki el ta trabadja, undi ki e ta trabadja, undi n
    ta trabadja, undi ki nha, undi nha, undi ki n, undi ki e, undi ki el, undi ki nu, undi ki es, undi ki
    karu, undi ki n ta para karu, undi ki n sta, undi ki e sta, undi ki el sta, undi e sta, undi el sta,
    undi ki nu sta, lokalizason, localizacao, ki skola, kal skola, na ki skola, kal trabadju, ki trabadju,
    ki bus, kal bus, kal porta, ki porta, ta sai _ ora pa porta, ta sai pa porta, sai pa porta, data di
    odiensia, data di korti, data di tribunal, dia di korti, ki kuartu, kal apartamentu, kantu el ta, kantu
    e ta, skritoriu undi, skedjul, schedule, n ta txiga, el ta txiga, ta txiga na kasa, undi pa, undi es
    pode atxa, undi es ta atxa, undi atxa, sta na kasa gosi
  `,
  RELEASE_TIME: `
    ki ora _ ta sai, kal ora _ ta sai, kantu ora _ ta sai, ora ki _ ta sai, ki dia _ ta sai, kal dia _ ta
    sai, dia ki _ ta sai, ki ora ta sai, ki ora ki ta sai, ki dia ta sai, ora ki ta sai, dia ki ta sai,
    kantu ki _ ta sai, kantu _ ta sai, kantu ta sai, ta sai, ta saiba, staba ta sai, ba ta sai, el ta sai, e
    ta sai, ki ora ki es ta larga l, ki ora es ta larga l, ora ki es ta larga l, kantu es ta larga l, ki ora
    _ ta larga, ora ki _ ta larga, kantu _ ta larga, ki dia _ ta larga, ta foi larga, ta ser larga, ta sera
    larga, ora di saida, data di saida, dia di saida, ora di larga, data di larga, ora di soltura, data di
    soltura, soltura, larga l ki ora, libertason, data di libertason, ora ki e sai, ora ki el sai, ki ora ki
    e sai, ki ora e sai, ki ora sai, dia ki e sai, ken ki ta sai, lista di saida, lista di ken ki ta sai,
    lista di genti ki ta sai, ta pode sai, release date, release time, ora ki nu paga fiansa, ora ki n ta
    sai di la, kantu ki ta sai, kabu di sentensa, ora di sai, ta ba larga, ta bai larga, ta ba sai, ta bai
    sai, ora di sai di kadia, data ki e ta sai, ora ki ta larga, ora ki ta larga l, ora ki es larga l, kantu
    es larga l, kantu e sai, kantu el sai, ora sertu ki, ora ki e saiba
  `,
  REPORT: `
    report, reporti, repórt, relatoriu, relatorio, relatóriu, okorensia, ocorrencia, auto, auto di okorensia, boletin,
    boletim, nha report, se report, report di pulisia, report di skola, relatoriu di skola, relatoriu di pulisia,
    partisipason, participacao, nha keixa skrebedu, papel di keixa, nha depoimentu, diklarason, nha diklarason
  `,
  PLATES: `
    kamera di plaka, kameras di plaka, kamera di matrikula, kameras di matrikula, kamera ki ta le plaka, kamera ki ta
    le matrikula, kamera ki ta toma plaka, kamera ki ta tra foto di plaka, camera di plaka, camera di matricula, plaka
    di karu di kamera, plaka di karu, plaka di karus, matrikula di karu, matrikula di karus, plakas di karu, kamera di
    transitu, kamera di rua, kamera di strada, leitor di plaka, leitor di matrikula, dadus di plaka, dadu di plaka,
    dadus di kamera, flock, kamera flock, alpr, license plate reader*, plaka, matrikula, matricula, kamera di karu, dadu
    di kamera, matrikula di kamera
  `,
  GANG_DB: `
    gang database, database di gang, lista di gang, banku di dadus di gang, banku di dadu di gang, base di dadus di
    gang, rejistu di gang, registu di gang, fitxeru di gang, membru di gang, di gang, komu gang, gang, komu membru di
    gang, na gang, lista gang, gang list
  `,
  BRIC: 'bric, brik, intelligence center, sentru di intelijensia, sentro di inteligencia, na bric, fusion center',
  FINGERPRINTS: `
    impreson digital, impresson digital, inpreson digital, impresan digital, impressao digital, imprenson digital,
    impresons digital, toma impreson, toma inpreson, inpreson, toma dedu, toma dedus, po dedu, poi dedu, impreson di
    dedu, inpreson di dedu, digital, digitais, digitalis, marka di dedu, fingerprint*, finger print*, fingaprint, dedu
    na tinta, fita digital
  `,
  DETAINER: `
    hold di imigrason, hold di ice, hold imigrason, un hold, ten hold, hold pa ice, hold pa imigrason, ice hold,
    imigrason hold, detainer, ditainer, deteiner, detaina, detainer di ice, detainer di imigrason, un detainer, retenson
    di imigrason, retenson di ice, papel di retenson, orde di retenson, ordi di retenson, pididu di detenson, ordi di
    detenson di ice, ordi di detenson di imigrason, detenson di imigrason, detenson di ice, pidid di retenson, pididu
    di ice pa sigura, hold pamodi imigrason, olde di imigrason, hold na imigrason, imigrason po hold, ice po hold, ice
    po un hold, imigrason po un hold, ice ten hold, imigrason ten hold, ice ten un hold, imigrason ten un hold, hold
  `,
  ADMIN_WARRANT: `
    papel administrativu, papel di imigrason ki, papel di ice, papel so di ice, papel di deportason, papel di diportason,
    ordi di deportason, ordi di diportason, orde di deportason, ordi di deportasaun, ordem di deportason, administrativu,
    administrativo, warrant di imigrason, warrant di ice, warrant imigrason, warrant administrativu, mandadu di
    imigrason, mandadu di ice, mandadu administrativu, mandadu di deportason, mandadu di diportason, mandadu imigrason,
    mandadu pa imigrason, warrant pa imigrason, ordi di imigrason, orde di imigrason, ordi di ice, ordi administrativu,
    kusa di imigrason na sistema, kusa di imigrason na konputador, alerta di imigrason, alerta di ice, formulariu di
    ice, formulariu di imigrason, formulariu i 200, papel asinadu pa ice, asinadu pa ice, asinadu pa imigrason, asinadu
    pa agenti di ice, asinadu pa agenti di imigrason, asinadu pa un agenti, warrant sivil, mandadu sivil, papel di dhs,
    warrant di dhs, deportason antigu, ordi di deportason antigu, papel i 200, papel i 205, imigrason na sistema, ice na
    sistema, imigrason na konputador, nota di imigrason, warrant na imigrason, prosesu di deportason, mandadu di prizon
    di imigrason, mandadu di prizon di ice, papel ki ta fla ice, papel ku nomi di ice, removal order, un papel ice
  `,
  COMPUTER: `
    konputador, sistema, na sistema, na konputador, tela, ekran, na ekran, banku di dadu, database, laptop, na laptop,
    konputador di karu, djobe nomi, djobe l nomi, korre nomi, korri nomi, pasa nomi na, txeka nomi, tablet, sistem
  `,
  JUDGE_PAPER: `
    papel di juis, papel di un juis, papel asinadu pa juis, papel asinadu pa un juis, papel asinadu di juis, asinadu pa
    juis, asinadu pa un juis, asinadu di juis, asinadu pa juis federal, asinadu na tribunal, asina pa juis, foi asina pa
    juis, foi asina pa un juis, mandadu di juis, mandadu di un juis, mandadu judisial, mandadu judicial, mandadu di
    buska, mandadu asinadu, mandadu asinadu pa juis, mandadu di buska asinadu, warrant di juis, warrant di un juis,
    warrant asinadu, warrant asinadu pa juis, warrant asinadu pa un juis, warrant di buska, search warrant, ordi di
    juis, orde di juis, ordem di juis, ordi di un juis, ordi judisial, ordi di tribunal, orde di tribunal, ordi di korti,
    asinatura di juis, asinatura di un juis, nomi di juis, tribunal federal, korti federal, papel di tribunal, papel di
    korti federal, mandadu di tribunal federal, mandadu federal, warrant federal, juis asina, juis ki asina, papel ki
    juis asina, papel ku nomi di juis, papel ku asinatura di juis, papel di juis federal, papel ku nomi di un juis
  `,
  JUDGE: 'juis, juiz, juis federal, un juis, majistradu, magistradu, magistrado',
  NO_JUDGE: `
    sen papel di juis, sen ninhun papel di juis, sen papel di ninhun juis, sen mandadu, sen mandadu di juis, sen warrant,
    sen warrant di juis, sen ordi di juis, sen orde di juis, sen asinatura di juis, ka ten juis, ka tinha juis, ninhun
    juis, ninhun juis ka asina, juis ka asina, ka asinadu pa juis, ka ten asinatura di juis, ka tinha asinatura di juis,
    ka staba asinadu pa juis, ka tinha papel di juis, ka ten papel di juis, ka ten mandadu, ka tinha mandadu, ka ten
    nomi di juis, ka tinha nomi di juis, ka mostra papel di juis, ningen ka mostra papel di juis, sen juis, ka era di
    juis, ka e di juis, ka ten asinatura, ka tinha mandadu di juis, nen papel di juis, nen warrant di juis, ka ten
    warrant, ka tinha warrant, ka mostra mandadu
  `,
  COURT_WARRANT: `
    default warrant, bench warrant, arrest warrant, warrant di tribunal, warrant di korti, warrant antigu, warrant belu,
    un warrant antigu, warrant abertu, warrant bedju, un warrant bedju, un default warrant, mandadu di prizon, mandadu di
    captura, mandadu di kaptura, mandadu di tribunal, mandadu di korti, mandadu antigu, mandadu abertu, mandadu bedju,
    mandadu pendenti, warrant pendenti, ka ba korti, ka bai korti, ka ba tribunal, ka bai tribunal, falta korti, falta
    na korti, falta tribunal, falta na tribunal, falta odiensia, falta un data di korti, falta data di korti, perde data
    di korti, perde korti, pamodi falta korti, warrant di dorchester, warrant di roxbury, warrant di quincy, warrant di
    brockton, ordi di prizon, multa ka pagadu, multa ka pagu, multa ki n ka paga, warrant pa falta, warrant na korti,
    warrant na tribunal
  `,
  CHARGE: `
    multa, multad*, ticket, tiket, tikete, tiketi, ticket di, akuzason, acusason, akuzasaun, acusacao, akusason, kargu,
    kargus, charge, charges, keixa krimi, prosesu, prosesu krimi, odiensia markadu, data na korti, sen karta, sen karta
    di konduson, sen lisensa, kondusi sen lisensa, kondusi sen karta, guia sen lisensa, guia sen karta, kondusi bebedu,
    kondusi bebdu, kondusi moku, guia moku, guia bebedu, guia bebdu, moku na volanti, bebedu na volanti, dui, oui,
    infrason, transgreson, sitason, citation, summons, da multa, da m multa, da l multa
  `,
  NO_CHARGE: `
    sen multa, sen ticket, sen akuzason, sen kargu, sen keixa, sen krimi, sen ninhun krimi, sen ninhun kargu, sen ninhun
    akuzason, ka ten multa, ka tinha multa, ka da l multa, ka da m multa, ka da nu multa, ka da es multa, ka da multa,
    ka da ticket, ka da m ticket, ka da l ticket, ka pasa multa, ka pasa m multa, ninhun multa, nen multa, nen ticket,
    ninhun ticket, ninhun akuzason, ninhun kargu, ninhun charge, nen akuzason, nen kargu, nen krimi, ka tinha kargu, ka
    ten kargu, ka tinha ninhun kargu, ka ten ninhun kargu, ka tinha akuzason, ka ten akuzason, ka ten ninhun akuzason, ka
    tinha ninhun akuzason, ka foi akuzadu, ka akuzadu, ka akuza l, ka akuza m, sen akuza l, ka ten krimi, ka tinha
    krimi, ka ten ninhun krimi, ka tinha ninhun krimi, ka ten krimi ninhun, ka fase krimi, ka fase ninhun krimi, ka
    komete krimi, ka kumete krimi, sen sta akuzadu, ka ten charge, ka tinha charge, sen charge, sen charges, nada kontra
    el, ka ten nada kontra el, ka tinha nada kontra el, ka ten ninhun kazu, ka tinha ninhun kazu, sen kazu, ka ten kazu,
    nen multa nen, sen sta multadu, ka ten ninhun kazu krimi
  `,
  U_VISA: `
    u visa, visa u, vistu u, papel di u visa, papel di vistu u, sertifikadu di u visa, sertifikason di u visa, vistu di
    viktima, vistu pa viktima, visa di viktima, visa pa viktima, t visa, vistu t, form di u visa, formulariu di u visa,
    papel pa u visa, formulariu u visa
  `,
  REQUIRED: `
    lei ta obriga, lei ta izigi, lei ta pidi, lei ta manda, obrigatoriu pa lei, pa lei, lei obriga,
    formulariu ta pidi, lisensa di arma, law requires, lei ta fla ma e ten ki, obrigadu pa lei, forma ta
    pidi, ta obriga, ta obriga l, formulariu ta obriga, formulariu ta izigi, form ta obriga, form ta pidi, e
    obrigadu pa lei, lei di, pa pidi lisensa di arma
  `,
  TASK_FORCE: `
    task force, taskforce, ice task force, task force di ice, task force di hsi, patch ice task force, patch di ice, patch
    di hsi, forsa tarefa, forsa tarefa di ice, forsa di tarefa, forca tarefa, trabadja pa ice, ta trabadja pa ice,
    trabadja ku ice, ta trabadja ku ice, ta trabadja ku hsi, trabadja ku imigrason, ta trabadja ku imigrason, trabadja pa
    imigrason, ta trabadja djuntu ku ice, ligason ku ice, kontatu di ice, enprestadu pa ice, inprestadu pa ice, emprestadu
    pa ice, destakadu pa ice, distakadu pa ice, distakadu na ice, fase parti di ice, fase parti di task force, di task
    force, na task force, membru di task force, tfo, 287g, ekipa di ice task force, joint task force, pa ice tanbe
  `,
  ICE_OFFICE: `
    ofisiu di ice, ofisiu di imigrason, ofisina di ice, ofisina di imigrason, skritoriu di ice, skritoriu di imigrason,
    burlington na ice, ice na burlington, predi di ice, predi di imigrason, prediu di ice, prediu di imigrason, sentru di
    detenson, sentru di ice, sentru di imigrason, sentru di ditenson, kadia di ice, kadia di imigrason, prizon di ice,
    detenson di ice na, ofis di ice, office di ice, ofis di imigrason, bilding di ice, building di ice, burlington, sedi
    di ice, plymouth, eskritoriu di ice, instalason di ice, kel ofisiu di ice
  `,
  ICE_CAR: `
    karu di ice, karu di imigrason, karu ice, karu imigrason, van di ice, van di imigrason, van ice, vans di ice, suv di
    ice, suv di imigrason, djip di ice, jip di ice, jeep di ice, furgon di ice, furgoneta di ice, karinha di ice, bus di
    ice, van di agenti, karu di agenti, karu di agenti federal, karu di hsi, karavana di ice, karus di ice
  `,
  ICE_REASON: `
    pamodi kusa di imigrason, pa kauza di imigrason, pa kauza di ice, pa kausa di imigrason, pa kausa di
    ice, pur kauza di imigrason, kusa di imigrason, asuntu di imigrason, motivu di imigrason, problema di
    imigrason, problema ku imigrason, kusa ku imigrason, a manda di ice, a mandu di ice
  `,
} as const satisfies Partial<Lexicon>;
