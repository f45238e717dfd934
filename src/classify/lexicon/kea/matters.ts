import type { Lexicon } from '../../concepts.ts';
import { alleged } from './alleged.ts';

/** Cape Verdean Creole: what was asked, told and shown. */
export const matters = {
  ...alleged,
  STATUS: `
    sobri imigrason, di imigrason, nada di imigrason, legal, ilegal, legalizad*, legaliza, ligal, statu, status, stadu, stadu di
    imigrason, stadu legal, status di imigrason, nha status, nha stadu, situason, situason legal, situason di imigrason, situasaun,
    situacao, sidadon, sidadon merkanu, sidadon american*, cidadania, sidadania, rezidensia, rezidenti, vistu, papel di imigrason,
    papel imigrason, papel di merka, dukumentu di imigrason, dukumentu di merka, papel pa sta li, papel pa fika li, papel pa
    trabadja, sen papel, ka ten papel, ka tinha papel, sen dukumentu, ka ten dukumentu, indokumentad*, indokumentadu, indocumentado,
    dokumentadu, permison di trabadju, work permit, lisensa di trabadju, otorizason di trabadju, nha imigrason, imigranti, modi ki n
    entra, modi ki n entra na merka, modi ki n txiga li, modi ki n ben, modi ki nu entra, modi ki nu ben, kuma ki n entra, kuma ki n
    ben, manera ki n entra, modi ki bu entra, modi ki el entra, modi ki e entra, kantu tenpu ki n ten na merka, kantu tenpu n ten na
    merka, kantu tenpu n sta li, kantu tenpu n sta na merka, kantu tenpu nu sta na merka, kantu anu ki n ten na merka, dja bu ten
    papel, asilu, azilu, tps, daca, legal na merka, legal li, ilegal li, situason ku imigrason, legalmente, nha papel, se papel, nos
    papel, bu papel, ses papel, papel dretu, papel en dia, papel na dia, vistu kabadu, vistu venci, merkanu, overstay, overstayed,
    citizen, visa, legalidadi, rezidensia permanenti, dretu di sta li, dretu di fika na merka, modi _ entra na merka, modi _ txiga
    na merka, modi _ ben pa merka, modi _ txiga li, modi _ ben pa li, modi _ pasa fronteira, modi _ entra na pais, modi _ atravesa
    fronteira, modi ki _ entra na merka, modi ki _ txiga na merka, modi ki _ ben pa merka, modi ki _ txiga li, modi ki _ ben pa li,
    modi ki _ pasa fronteira, modi ki _ entra na pais, modi ki _ atravesa fronteira, manera ki _ entra na merka, manera ki _ txiga
    na merka, manera ki _ ben pa merka, manera ki _ txiga li, manera ki _ ben pa li, manera ki _ pasa fronteira, manera ki _ entra
    na pais, manera ki _ atravesa fronteira, kuma ki _ entra na merka, kuma ki _ txiga na merka, kuma ki _ ben pa merka, kuma ki _
    txiga li, kuma ki _ ben pa li, kuma ki _ pasa fronteira, kuma ki _ entra na pais, kuma ki _ atravesa fronteira, ki ora _ entra
    na merka, ki ora _ txiga na merka, ki ora _ ben pa merka, ki ora _ txiga li, ki ora _ ben pa li, ki ora _ pasa fronteira, ki ora
    _ entra na pais, ki ora _ atravesa fronteira, ki anu _ entra na merka, ki anu _ txiga na merka, ki anu _ ben pa merka, ki anu _
    txiga li, ki anu _ ben pa li, ki anu _ pasa fronteira, ki anu _ entra na pais, ki anu _ atravesa fronteira, kantu tenpu ki _
    entra na merka, kantu tenpu ki _ txiga na merka, kantu tenpu ki _ ben pa merka, kantu tenpu ki _ txiga li, kantu tenpu ki _ ben
    pa li, kantu tenpu ki _ pasa fronteira, kantu tenpu ki _ entra na pais, kantu tenpu ki _ atravesa fronteira, kal anu _ entra na
    merka, kal anu _ txiga na merka, kal anu _ ben pa merka, kal anu _ txiga li, kal anu _ ben pa li, kal anu _ pasa fronteira, kal
    anu _ entra na pais, kal anu _ atravesa fronteira, kantu tenpu _ na merka, kantu tenpu _ sta li, kantu tenpu _ ten li, kantu
    tenpu _ mora li, kantu tenpu _ na pais, kantu anu _ na merka, kantu anu _ sta li, kantu anu _ ten li, kantu anu _ mora li, kantu
    anu _ na pais, kantu mes _ na merka, kantu mes _ sta li, kantu mes _ ten li, kantu mes _ mora li, kantu mes _ na pais,
    dukumentadu, sen vistu, ku vistu, ki vistu, kal vistu, ki tipu di vistu, kal tipu di vistu, modi ki bu txiga, imigrason di,
    dretu di trabadja, dretu di sta, pasa fronteira, ilegal o legal, legal o ilegal, nha ssituason, papel di trabadju, otorizason,
    sidadon o, papel di fika, papel pa fika, undokumented, undocumented, illegal, citizenship, immigration status, legal status,
    asina u visa, asina _ u visa, asina _ vistu u, asina _ vistu t, asina _ vista t, asina _ vista u, asina vistu u, asina
    formulariu u, si papel
  `,
  PAPERS: `
    papel, dukumentu, documento, docs, doc, papel tudu, papeles, paper, papelada di merka, dukus, dukumentuzinhu, papelzinhu, karta
    di imigrason
  `,
  ORIGIN: `
    di undi, di undi ki n ben, di undi ki n e, di undi n e, di undi n ben, di undi nu e, di undi ki nu e, di undi ki nu ben, di undi
    ki el e, di undi ki e ben, di undi ki el ben, di undi ki bu e, di undi ki bu ben, di undi bu ben, di undi bu e, di undi bo e, bu
    e di undi, bo e di undi, e di undi, nhos e di undi, nhos ben di undi, di undi ki nhos e, di undi ki nhos ben, di undi ki es e,
    di undi ki nha, di undi nha, undi ki n nase, undi n nase, undi ki nu nase, undi ki bu nase, undi bu nase, undi ki el nase, undi
    ki e nase, undi e nase, undi el nase, undi ki kada un di nos nase, undi _ nase, ki lugar ki n nase, na ki lugar ki n nase, lugar
    di nasimentu, nasimentu, nasensa, nasionalidadi, nacionalidade, nasionalidad, ki pais, kal pais, na ki pais, di ki pais, kal ki
    e nha pais, pais di orijen, pais di origem, nha pais, nos pais, nha tera, di ki tera, di kal tera, kal ki e bu tera, kal ki e
    nha tera, ki tera, orijen, origem, nase na kabu verdi, nase na merka, nase li, n nase li, si n nase li, si n nase na merka, si n
    e di kabu verdi, si n e kabuverdianu, si nu e kabuverdianu, si nu e di kabu verdi, si n e stranjeru, stranjeru, strangeiru, ki
    ilha, di ki ilha, di undi ki nha familia, di undi _ ben, di undi _ e, di undi _ txiga, undi ki _ nase, di undi el, di undi es,
    di ki parti, ki ilha bu e, kal ilha, di kal ilha, bu e di ki ilha, bo e di ki ilha, ki nasionalidadi, si bu e di li, si n e di
    li, si el e di li, si nu e di li, undi bu tera, undi e bu tera, undi ki e bu tera, where you from, where are you from, where
    were you born, born where, undi ki bu familia, undi ki bu mai, kal e bu tera, kal e bu pais, bu pais, bo pais, se pais di, nase
    fora, nase undi, n nase undi, nase na ki tera, nase na ki pais, ben di undi, txiga di undi, di ki banda, di kal banda, di ki
    zona di kabu verdi, tera ki n ben, tera di orijen, nha orijen, se orijen, bu e di kabu verdi, bo e di kabu verdi, e di kabu
    verdi, si bu e di kabu verdi, bu e kabuverdianu, bo e kabuverdianu, bu e kriolu, si bu e kriolu, si n e kriolu, bu e merkanu o,
    di kabu verdi o
  `,
  GREEN_CARD: `
    green card*, greencard, grin card, grincard, grinkard, grin kard, green, kartom verdi, karton verdi, kartan verdi, cartao verde,
    pasaporti, pasaport*, passaport*, passaporte, pasapor, pasaporte, sertidon di nasimentu, certidao, sertidon, kartan di
    rezidenti, karton di rezidenti, kartom di rezidenti, kartan di rezidensia, karton di rezidensia, bilheti di identidadi, biliti,
    karton konsular, bi di kabu verdi, karton di kabu verdi, kartan konsular, resident card, papel verdi, karta verdi, residence
    card, kartan di residenti, kartan di residensia, passport, passaport, livretu di pasaporti, certidon di nasimentu, sertidon di
    nase, kartan verd, kartan di merka
  `,
  PERSONAL: `
    morada, nomi, foto, informason, informasaun, informasao, informasan, informação, info, dadu, dadus, dadu pesoal, dadus pesoal,
    informason pesoal, familia, famidja, numeru di telefoni, numeru telefoni, nha numeru, se numeru, telefoni di, data di nasimentu,
    undi ki n ta mora, undi n ta mora, undi ki el ta mora, undi ki e ta mora, undi e ta mora, undi ki nu ta mora, undi nu ta mora,
    undi ki es ta mora, undi ki n mora, undi e mora, undi el mora, undi ki el mora, undi nha _ mora, undi _ ta mora, undi _ mora,
    undi ki nha _ ta mora, undi ki n ta bibi, undi ki n ta vive, undi nu ta vive, undi el ta vive, undi nu vive, undi n vive,
    fitxeru, lista di nomi, lista di nomis, lista, matrikula di nha karu, plaka di nha karu, social, sosial, sigurança social,
    seguro social, social security, deskrison, pormenor, pormenoris, tudu kusa sobri, identifikason, identidadi, nha id, se id,
    prosesu, nomi i morada, keixa ki n fase, nha keixa, kopia di lisensa, undi nos mora, morada i telefoni, nomi kompletu, nomi i
    apelidu, apelidu, data di nase, dia ki _ nase, rua i numeru, nha rua, se rua, numeru di porta, numeru di kasa, undi durmi, undi
    ki _ ta durmi, undi _ ta durmi, undi el ta para, foto di nha, foto di karu, foto di lisensa, kopia di id, kopia di pasaporti,
    kopia di nha, kopia di se, dadu di kartan, ken ki ta mora, ken ki ta mora ku, kantu algen ta mora, undi ki se mai, undi se
    fidju, nomi di se, nomi di nha, nomi di mai, nomi di pai, telefoni i morada, se telefoni, nha telefoni, email di nha, facebook
    di nha, nha fotu, se fotu, plaka di nha, plaka di se, matrikula di se, retratu, plaka di karu di nha, plaka di karu di se,
    matrikula di karu di nha
  `,
  WHEREABOUTS: `
    undi, na undi, ki ora, kal ora, kantu ora, ki dia, kal dia, ora ki n ta, ora ki e ta, ora ki el ta, ora ki nu ta, ora ki es ta,
    ora ki nha, ora ki n, ki ora ki n ta, ki ora ki, ki dia ki, ora i lugar, lugar i ora, lugar, kal lugar, ki lugar, kantu n ta,
    kantu nha, oráriu, orariu, horario, nha orariu, se orariu, turnu, nha turnu, se turnu, undi ki n ta trabadja, undi ki el ta
    trabadja, undi ki e ta trabadja, undi n ta trabadja, undi ki nha, undi nha, undi ki n, undi ki e, undi ki el, undi ki nu, undi
    ki es, undi ki karu, undi ki n ta para karu, undi ki n sta, undi ki e sta, undi ki el sta, undi e sta, undi el sta, undi ki nu
    sta, lokalizason, localizacao, ki skola, kal skola, na ki skola, kal trabadju, ki trabadju, ki bus, kal bus, kal porta, ki
    porta, ta sai _ ora pa porta, ta sai pa porta, sai pa porta, data di odiensia, data di korti, data di tribunal, dia di korti, ki
    kuartu, kal apartamentu, kantu el ta, kantu e ta, skritoriu undi, skedjul, schedule, n ta txiga, el ta txiga, ta txiga na kasa,
    undi pa, undi es pode atxa, undi es ta atxa, undi atxa, sta na kasa gosi, ora i porta, porta i ora, dia i ora, ora i dia, el ta
    sai di igreja, e ta sai di igreja, ta sai di trabadju, el ta sai di trabadju, e ta sai di trabadju, ta ben di ladu, el ta ben di
    ladu, ta pasa na, ta trabadja na, el ta trabadja na, e ta trabadja na, sta la dentu gosi, e sta na, el sta na, sta skondidu na,
    el sta skondidu, sta na ki, ki rua, kal rua, na ki rua, kal estasion, na ki lugar, kal kaminhu, ki kaminhu, ki igreja, kal
    igreja, ora di trabadju, ora di skola, ora di misa, ta leba mininu skola, ta ba buska mininu, ta ba panha bus, undi ki e ta
    para, undi e ta para, undi el ta para, undi ki el ta durmi, undi ki es ta djunta, undi kel, undi un
  `,
  RELEASE_TIME: `
    ki ora _ ta sai, kal ora _ ta sai, kantu ora _ ta sai, ora ki _ ta sai, ki dia _ ta sai, kal dia _ ta sai, dia ki _ ta sai, ki
    ora ta sai, ki ora ki ta sai, ki dia ta sai, ora ki ta sai, dia ki ta sai, kantu ki _ ta sai, kantu _ ta sai, kantu ta sai, ta
    sai, ta saiba, staba ta sai, ba ta sai, el ta sai, e ta sai, ki ora ki es ta larga l, ki ora es ta larga l, ora ki es ta larga
    l, kantu es ta larga l, ki ora _ ta larga, ora ki _ ta larga, kantu _ ta larga, ki dia _ ta larga, ta foi larga, ta ser larga,
    ta sera larga, ora di saida, data di saida, dia di saida, ora di larga, data di larga, ora di soltura, data di soltura, soltura,
    larga l ki ora, libertason, data di libertason, ora ki e sai, ora ki el sai, ki ora ki e sai, ki ora e sai, ki ora sai, dia ki e
    sai, ken ki ta sai, lista di saida, lista di ken ki ta sai, lista di genti ki ta sai, ta pode sai, release date, release time,
    ora ki nu paga fiansa, ora ki n ta sai di la, kantu ki ta sai, kabu di sentensa, ora di sai, ta ba larga, ta bai larga, ta ba
    sai, ta bai sai, ora di sai di kadia, data ki e ta sai, ora ki ta larga, ora ki ta larga l, ora ki es larga l, kantu es larga l,
    kantu e sai, kantu el sai, ora sertu ki, ora ki e saiba, sai manhan, ta sai manhan, ta sai oji, sai oji, ta sai di tardi, ta sai
    di pamanhan, ta sai sabadu, ta sai sugunda, ta sai tersa, ta sai kuarta, ta sai kinta, ta sai sesta, sai na porta di tras, ta
    sai pa porta di tras, ki ora es ta larga, ki ora es ta solta l, ora ki es ta solta, kantu es ta larga, ora di larga l, ora ki
    bail ta pagu, ora ki fiansa ta pagu, fiansa pagu pode ben, ora ki juis larga l, ora sertu di saida, ora sertu, dia i ora di
    saida, ora i porta di saida, fin di pena, dia ki pena ta kaba, dia ki se pena ta kaba, data di fin di pena, ki dia e ta larga,
    ki dia ta larga, libertason di
  `,
  REPORT: `
    report, reporti, repórt, relatoriu, relatorio, relatóriu, okorensia, ocorrencia, auto, auto di okorensia, boletin, boletim, nha
    report, se report, report di pulisia, report di skola, relatoriu di skola, relatoriu di pulisia, partisipason, participacao, nha
    keixa skrebedu, papel di keixa, nha depoimentu, diklarason, nha diklarason, report di asidenti, relatoriu di asidenti, report di
    robu, relatoriu di robu, nha statement, statement, nha testimunhu skrebedu, kopia di report, kopia di relatoriu, papel di
    okorensia, boletin di okorensia, auto di noticia, nota di pulisia, fitxa di skola, report disiplinar, relatoriu disiplinar
  `,
  PLATES: `
    kamera di plaka, kameras di plaka, kamera di matrikula, kameras di matrikula, kamera ki ta le plaka, kamera ki ta le matrikula,
    kamera ki ta toma plaka, kamera ki ta tra foto di plaka, camera di plaka, camera di matricula, plaka di karu di kamera, plaka di
    karu, plaka di karus, matrikula di karu, matrikula di karus, plakas di karu, kamera di transitu, kamera di rua, kamera di
    strada, leitor di plaka, leitor di matrikula, dadus di plaka, dadu di plaka, dadus di kamera, flock, kamera flock, alpr, license
    plate reader*, plaka, matrikula, matricula, kamera di karu, dadu di kamera, matrikula di kamera, kamara di matrikula, kamaras di
    matrikula, kamara di plaka, kamera ki ta le, kamera di flock, leitor di plaka di karu, kamera na posti, kamera na strada,
    sistema di plaka, plate reader, plate readers, kamera di pulisia na strada
  `,
  GANG_DB: `
    gang database, database di gang, lista di gang, banku di dadus di gang, banku di dadu di gang, base di dadus di gang, rejistu di
    gang, registu di gang, fitxeru di gang, membru di gang, di gang, komu gang, gang, komu membru di gang, na gang, lista gang, gang
    list, sistema di gang, kadernu di gang, pulisia di gang, unidadi di gang, gang na sistema, gang na sistema di, etiketa di gang,
    etiketadu gang, markadu di gang, markadu komu gang, lista di gangster, associadu di gang, lista di pulisia di gang, txoma gang,
    txoma l gang, txoma _ gang
  `,
  BRIC: 'bric, brik, intelligence center, sentru di intelijensia, sentro di inteligencia, na bric, fusion center',
  FINGERPRINTS: `
    impreson digital, impresson digital, inpreson digital, impresan digital, impressao digital, imprenson digital, impresons
    digital, toma impreson, toma inpreson, inpreson, toma dedu, toma dedus, po dedu, poi dedu, impreson di dedu, inpreson di dedu,
    digital, digitais, digitalis, fingerprint*, finger print*, fingaprint, dedu na tinta, fita digital, tra didu, tra dedu, tra
    dedus, pasa dedu, pasa dedus, poi didu, po didu, didu na makina, dedu na makina, toma didu, tra inpreson, tra impreson, marka
    dedu, dedu na vidru, dedus na vidru, dedu ta ba fbi, dedu ta bai fbi, bota dedu, toma _ dedu, tra _ dedu, toma _ dedus, tra _
    didu, toma _ didu, po _ dedu na, toma _ impreson, toma _ inpreson, tra _ impreson
  `,
  DETAINER: `
    hold di imigrason, hold di ice, hold imigrason, un hold, ten hold, hold pa ice, hold pa imigrason, ice hold, imigrason hold,
    detainer, ditainer, deteiner, detaina, detainer di ice, detainer di imigrason, un detainer, retenson di imigrason, retenson di
    ice, papel di retenson, orde di retenson, ordi di retenson, pididu di detenson, ordi di detenson di ice, ordi di detenson di
    imigrason, detenson di imigrason, detenson di ice, pidid di retenson, pididu di ice pa sigura, hold pamodi imigrason, olde di
    imigrason, hold na imigrason, imigrason po hold, ice po hold, ice po un hold, imigrason po un hold, ice ten hold, imigrason ten
    hold, ice ten un hold, imigrason ten un hold, hold, folha i 247, un folha i 247, papel i 247, pididu di sigura, pididu di
    guarda, pididu di imigrason pa guarda, imigrason ten un pididu, ice ten pididu, ice ten un pididu, ice hold na sistema, hold na
    sistema, hold na se nomi, hold na nomi, ordi di guarda l pa ice, 48 ora pa ice, 48 ora pa imigrason
  `,
  ADMIN_WARRANT: `
    papel administrativu, papel di imigrason ki, papel di ice, papel so di ice, papel di deportason, papel di diportason, ordi di
    deportason, ordi di diportason, orde di deportason, ordi di deportasaun, ordem di deportason, administrativu, administrativo,
    warrant di imigrason, warrant di ice, warrant imigrason, warrant administrativu, mandadu di imigrason, mandadu di ice, mandadu
    administrativu, mandadu di deportason, mandadu di diportason, mandadu imigrason, mandadu pa imigrason, warrant pa imigrason,
    ordi di imigrason, orde di imigrason, ordi di ice, ordi administrativu, kusa di imigrason na sistema, kusa di imigrason na
    konputador, alerta di imigrason, alerta di ice, formulariu di ice, formulariu di imigrason, formulariu i 200, papel asinadu pa
    ice, asinadu pa ice, asinadu pa imigrason, asinadu pa agenti di ice, asinadu pa agenti di imigrason, asinadu pa un agenti,
    warrant sivil, mandadu sivil, papel di dhs, warrant di dhs, deportason antigu, ordi di deportason antigu, papel i 200, papel i
    205, imigrason na sistema, ice na sistema, imigrason na konputador, nota di imigrason, warrant na imigrason, prosesu di
    deportason, mandadu di prizon di imigrason, mandadu di prizon di ice, papel ki ta fla ice, papel ku nomi di ice, removal order,
    un papel ice, papel asinadu pa agenti, asinatura di un agenti, asinatura di agenti, asinatura di oficial di ice, asinatura di
    supervizor di ice, papel ki juis ka asina, folha i 200, folha i 205, immigration warrant, administrative warrant, civil warrant,
    deportation order, papel sivil, mandadu di imigrason na sistema, warrant di imigrason na sistema, kuza di ice na komputador,
    kuza di ice na konputador, kuza di ice na sistema, kuza di imigrason na sistema, kuza di imigrason na konputador, nomi ta apita
    pa imigrason, sinal di imigrason na sistema, flag di ice, flag di imigrason
  `,
  COMPUTER: `
    konputador, sistema, na sistema, na konputador, tela, ekran, na ekran, banku di dadu, database, laptop, na laptop, konputador di
    karu, djobe nomi, djobe l nomi, korre nomi, korri nomi, pasa nomi na, txeka nomi, tablet, sistem, komputador apita, konputador
    apita, apita na konputador, na kompiuta, na ekran di karu, djobe na sistema, djobe na konputador, mete nomi na, po nomi na
    konputador
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
    sen papel di juis, sen ninhun papel di juis, sen papel di ninhun juis, sen mandadu, sen mandadu di juis, sen warrant, sen
    warrant di juis, sen ordi di juis, sen orde di juis, sen asinatura di juis, ka ten juis, ka tinha juis, ninhun juis, ninhun juis
    ka asina, juis ka asina, ka asinadu pa juis, ka ten asinatura di juis, ka tinha asinatura di juis, ka staba asinadu pa juis, ka
    tinha papel di juis, ka ten papel di juis, ka ten mandadu, ka tinha mandadu, ka ten nomi di juis, ka tinha nomi di juis, ka
    mostra papel di juis, ningen ka mostra papel di juis, sen juis, ka era di juis, ka e di juis, ka ten asinatura, ka tinha mandadu
    di juis, nen papel di juis, nen warrant di juis, ka ten warrant, ka tinha warrant, ka mostra mandadu, juis ka poi mon, juis ka
    poi mon nel, juis ka po mon, juis ka po mon nel, juis nunka, juis nunka asina, juis zero, nada di juis, juis nada, sen nomi di
    juis, sen asinatura di un juis, linha di juis branku, undi juis ta asina staba branku, not without a judge, nen juis, ningun
    juis, papel di juis nada, papel di juis zero, mandadu nada, warrant nada, no judge, juis ka odja, juis ka sabe, juis ka manda,
    sen pasa pa juis, ka pasa pa juis, sen ba juis
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
    charge, charges, keixa krimi, prosesu, prosesu krimi, odiensia markadu, data na korti, sen karta, sen karta di konduson, sen
    lisensa, kondusi sen lisensa, kondusi sen karta, guia sen lisensa, guia sen karta, kondusi bebedu, kondusi bebdu, kondusi moku,
    guia moku, guia bebedu, guia bebdu, moku na volanti, bebedu na volanti, dui, oui, infrason, transgreson, sitason, citation,
    summons, da multa, da m multa, da l multa, pasajeru sen karta, roba loja, pula roleta, pula katraka, da ku algen, data di
    tribunal, data di korti, kargu di, akuzason di, prosesu na korti, prosesu na tribunal, tikete di velosidadi, multa di
    velosidadi, ser akuzadu, akuza l di, akuza m di, kazu abertu na korti, court date, arraign*, arraignment
  `,
  NO_CHARGE: `
    sen multa, sen ticket, sen akuzason, sen kargu, sen keixa, sen krimi, sen ninhun krimi, sen ninhun kargu, sen ninhun akuzason,
    ka ten multa, ka tinha multa, ka da l multa, ka da m multa, ka da nu multa, ka da es multa, ka da multa, ka da ticket, ka da m
    ticket, ka da l ticket, ka pasa multa, ka pasa m multa, ninhun multa, nen multa, nen ticket, ninhun ticket, ninhun akuzason,
    ninhun kargu, ninhun charge, nen akuzason, nen kargu, nen krimi, ka tinha kargu, ka ten kargu, ka tinha ninhun kargu, ka ten
    ninhun kargu, ka tinha akuzason, ka ten akuzason, ka ten ninhun akuzason, ka tinha ninhun akuzason, ka foi akuzadu, ka akuzadu,
    ka akuza l, ka akuza m, sen akuza l, ka ten krimi, ka tinha krimi, ka ten ninhun krimi, ka tinha ninhun krimi, ka ten krimi
    ninhun, ka fase krimi, ka fase ninhun krimi, ka komete krimi, ka kumete krimi, sen sta akuzadu, ka ten charge, ka tinha charge,
    sen charge, sen charges, nada kontra el, ka ten nada kontra el, ka tinha nada kontra el, ka ten ninhun kazu, ka tinha ninhun
    kazu, sen kazu, ka ten kazu, nen multa nen, sen sta multadu, ka ten ninhun kazu krimi, multa nada, multa ninhun, multa zero,
    multa nunka, ticket nada, ticket ninhun, ticket zero, ticket nunka, kargu nada, kargu ninhun, kargu zero, kargu nunka, akuzason
    nada, akuzason ninhun, akuzason zero, akuzason nunka, charge nada, charge ninhun, charge zero, charge nunka, kazu nada, kazu
    ninhun, kazu zero, kazu nunka, krimi nada, krimi ninhun, krimi zero, krimi nunka, ka da l nen multa, sen ticket sen nada, sen
    tiketi, sen nada di krimi, sen akuza m, sen kargu ninhun, ka poi multa, ka po multa, nada di multa, nada di kargu, ka skrebe
    multa, ka akuza el, ka akuza m di nada, ka akuza l di nada, sen akuza l di nada, no charges, no ticket, no charge, ka ten
    ticket, ka tinha ticket, multa ka ten, krimi ka ten, kargu ka ten, akuzason ka ten, ka fase nada di mal, ka tinha nada kontra,
    nen multa nen krimi, nen krimi nen multa
  `,
  U_VISA: `
    u visa, visa u, vistu u, papel di u visa, papel di vistu u, sertifikadu di u visa, sertifikason di u visa, vistu di viktima,
    vistu pa viktima, visa di viktima, visa pa viktima, t visa, vistu t, form di u visa, formulariu di u visa, papel pa u visa,
    formulariu u visa, vista t, vista u, vistu di vitima, sertifikason u, papel u, formulariu u, formulariu t, supplement b, i 918,
    i918, asina u visa, asina _ u visa, asina _ vistu u, asina _ vistu t, asina _ vista t, asina _ vista u, asina vistu u, asina
    formulariu u
  `,
  REQUIRED: `
    lei ta obriga, lei ta izigi, lei ta pidi, lei ta manda, obrigatoriu pa lei, pa lei, lei obriga, formulariu ta pidi, lisensa di
    arma, law requires, lei ta fla ma e ten ki, obrigadu pa lei, forma ta pidi, ta obriga, ta obriga l, formulariu ta obriga,
    formulariu ta izigi, form ta obriga, form ta pidi, e obrigadu pa lei, lei di, pa pidi lisensa di arma, papel ta pidi, papel ta
    obriga, pamodi papel ta pidi, formulariu ta manda, regra ta pidi, lei federal ta pidi, pa formulariu, korti ta obriga, tribunal
    ta pidi, kazu krimi ta pidi, lisensa ta pidi
  `,
  TASK_FORCE: `
    task force, taskforce, ice task force, task force di ice, task force di hsi, patch ice task force, patch di ice, patch di hsi,
    forsa tarefa, forsa tarefa di ice, forsa di tarefa, forca tarefa, trabadja pa ice, ta trabadja pa ice, trabadja ku ice, ta
    trabadja ku ice, ta trabadja ku hsi, trabadja ku imigrason, ta trabadja ku imigrason, trabadja pa imigrason, ta trabadja djuntu
    ku ice, ligason ku ice, kontatu di ice, enprestadu pa ice, inprestadu pa ice, emprestadu pa ice, destakadu pa ice, distakadu pa
    ice, distakadu na ice, fase parti di ice, fase parti di task force, di task force, na task force, membru di task force, tfo,
    287g, ekipa di ice task force, joint task force, pa ice tanbe, distakamentu di ice, unidadi konjunta ku ice, ekipa konjunta,
    kraxa di hsi task force, distintivu di ice, distintivu di hsi, di ekipa di hsi, na ekipa di hsi, na ekipa di ice, fase parti di
    ekipa di ice, tanbe e di ice, e di ice tanbe, dobra pa ice, deputized
  `,
  ICE_OFFICE: `
    ofisiu di ice, ofisiu di imigrason, ofisina di ice, ofisina di imigrason, skritoriu di ice, skritoriu di imigrason, burlington
    na ice, ice na burlington, predi di ice, predi di imigrason, prediu di ice, prediu di imigrason, sentru di detenson, sentru di
    ice, sentru di imigrason, sentru di ditenson, kadia di ice, kadia di imigrason, prizon di ice, detenson di ice na, ofis di ice,
    office di ice, ofis di imigrason, bilding di ice, building di ice, burlington, sedi di ice, plymouth, eskritoriu di ice,
    instalason di ice, kel ofisiu di ice, skritoriu di deportason, edifisiu di ice, edifisiu di imigrason, ice la na burlington,
    sentru di imigrason di burlington, kel kasa di ice, kel prediu di ice, garaji di ice, estasionamentu di ice
  `,
  ICE_CAR: `
    karu di ice, karu di imigrason, karu ice, karu imigrason, van di ice, van di imigrason, van ice, vans di ice, suv di ice, suv di
    imigrason, djip di ice, jip di ice, jeep di ice, furgon di ice, furgoneta di ice, karinha di ice, bus di ice, van di agenti,
    karu di agenti, karu di agenti federal, karu di hsi, karavana di ice, karus di ice, tahoe di ice, tahoe pretu di ice, jip pretu
    di ice, van pretu di ice, van branku di ice, suv pretu di ice, karu pretu di ice, karu di kes agenti, van di kes agenti, karu di
    migra, van di migra
  `,
  ICE_REASON: `
    pamodi kusa di imigrason, pa kauza di imigrason, pa kauza di ice, pa kausa di imigrason, pa kausa di ice, pur kauza di
    imigrason, kusa di imigrason, asuntu di imigrason, motivu di imigrason, problema di imigrason, problema ku imigrason, kusa ku
    imigrason, a manda di ice, a mandu di ice, pa kuza di ice, pamodi hold, pamodi detainer, razon ice, motivu ice, so pamodi ice,
    ordi di riba di ice, ice ten interesi nel, ice ten interesi
  `,
} as const satisfies Partial<Lexicon>;
