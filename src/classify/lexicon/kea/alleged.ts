import type { Lexicon } from '../../concepts.ts';

/** Cape Verdean Creole: releases, reasons and crimes. */
export const alleged = {
  BAIL: `
    bail, beil, beili, fiansa, bond, kauson, kaosan, kausaun, caucao, kason, paga bail, paga fiansa, paga bond, bail pagu, fiansa
    pagu, bail pagadu, fiansa pagadu, bail staba pagadu, bail kai, paga kauson, dinheru di bail, dinheru di fiansa, sai ku fiansa,
    sai ku bail, posta bail, baila, recibu di bail, bale, paga se bail, paga nha bail, paga pa larga l, paga pa e sai, paga dinheru
    di, bail komisariu, bail komisarju, bail commissioner, fiansa kai, fiansa staba pagu, kauson pagu, dipozita fiansa, dipozita
    bail, fiansa dipozitadu, pagamentu di fiansa, da dinheru di fiansa, ponu fiansa, poi fiansa, po fiansa, fiansa foi pagu, bail
    foi pagu
  `,
  DROPPED: `
    kazu kai, kazu di _ kai, kai na tribunal, kai na korti, kazu fitxa, kazu fitxadu, kazu foi fitxa, kazu foi fitxadu,
    fitxa kazu, fitxa se kazu, kazu arkivadu, kazu foi arkivadu, arkiva, arkivad*, arkiva kazu, arquiv*, dismiss*, dismis,
    dismissed, kazu dismissed, larga kazu, tra kargu, tra kargus, tra akuzason, tra tudu kargu, tra charge, tra charges,
    tra keixa, ritira kargu, ritira kargus, ritira akuzason, ritira keixa, retira akuzason, retira keixa, retira kargu,
    kargus kai, kargu kai, akuzason kai, charges kai, charge kai, kargus foi tra, akuzason foi tra, kanselad*, kazu kansela,
    kansela kazu, kaba ku kazu, kazu kaba, deruba kazu, dropa, dropped, drop kazu, dropa kazu, bota kazu fora, bota fora kazu,
    po kazu fora, kazu botadu fora, juis bota kazu, juis fitxa kazu, juis larga kazu, anula kazu, anula akuzason, kazu anuladu,
    desisti di keixa, keixa foi ritira, kargu ritiradu, kargus retiradu, kargus ritiradu, kazu da na nada, kazu mori, kazu morri,
    kazu da pa nada, kazu foi dexadu, juis tra kazu, juis deruba kazu, prokurador larga kazu, prokurador desisti, da desisti,
    da bota kazu fora, kazu kabadu, ritira tudu, tudu kargu kai, kargu tudu kai, charges dropped, case dismissed, kel kazu kai,
    akuzason ritiradu, keixa ritiradu, dona desisti di keixa, tra l tudu, es tra l tudu, dexa kai keixa, dexa kai kargu,
    dexa kai kazu, dexa kai akuzason, dexa kai, keixa foi retiradu, keixa foi retira, kargu foi retiradu, kazu foi retiradu,
    akuzason foi retiradu, retira tudu, ka ten akuzason mas, ka ten kazu mas, sen akuzason pamodi es tra l, keixa retiradu,
    kazu foi kansela, kazu foi anula, kazu foi arkiva, kazu foi tra, kazu foi deruba, kazu da en nada, kazu ka avansa, keixa kai,
    keixa foi kansela, keixa foi anula, keixa foi arkiva, keixa foi tra, keixa foi deruba, keixa da en nada, keixa ka avansa,
    keixa foi fitxa, keixa mori, kargu foi kansela, kargu foi anula, kargu foi arkiva, kargu foi tra, kargu foi deruba,
    kargu da en nada, kargu ka avansa, kargu foi fitxa, kargu mori, kargus foi kansela, kargus foi anula, kargus foi arkiva,
    kargus foi deruba, kargus da en nada, kargus ka avansa, kargus foi fitxa, kargus mori, akuzason foi kansela,
    akuzason foi anula, akuzason foi arkiva, akuzason foi deruba, akuzason da en nada, akuzason ka avansa, akuzason foi fitxa,
    akuzason mori, charges foi kansela, charges foi anula, charges foi arkiva, charges foi tra, charges foi deruba,
    charges da en nada, charges ka avansa, charges foi fitxa, charges mori, juis tra keixa, juis tra kargu, juis tra akuzason,
    juis deruba keixa, juis deruba kargu, juis deruba akuzason, juis anula kazu, juis anula keixa, juis anula kargu,
    juis anula akuzason, juis kansela kazu, juis kansela keixa, juis kansela kargu, juis kansela akuzason, juis arkiva kazu,
    juis arkiva keixa, juis arkiva kargu, juis arkiva akuzason, juis fitxa keixa, juis fitxa kargu, juis fitxa akuzason,
    juis rasga kazu, juis rasga keixa, juis rasga kargu, juis rasga akuzason, juis bota fora kazu, juis bota fora keixa,
    juis bota fora kargu, juis bota fora akuzason, tribunal tra kazu, tribunal tra keixa, tribunal tra kargu,
    tribunal tra akuzason, tribunal deruba kazu, tribunal deruba keixa, tribunal deruba kargu, tribunal deruba akuzason,
    tribunal anula kazu, tribunal anula keixa, tribunal anula kargu, tribunal anula akuzason, tribunal kansela kazu,
    tribunal kansela keixa, tribunal kansela kargu, tribunal kansela akuzason, tribunal arkiva kazu, tribunal arkiva keixa,
    tribunal arkiva kargu, tribunal arkiva akuzason, tribunal fitxa kazu, tribunal fitxa keixa, tribunal fitxa kargu,
    tribunal fitxa akuzason, tribunal rasga kazu, tribunal rasga keixa, tribunal rasga kargu, tribunal rasga akuzason,
    tribunal bota fora kazu, tribunal bota fora keixa, tribunal bota fora kargu, tribunal bota fora akuzason, korti tra kazu,
    korti tra keixa, korti tra kargu, korti tra akuzason, korti deruba kazu, korti deruba keixa, korti deruba kargu,
    korti deruba akuzason, korti anula kazu, korti anula keixa, korti anula kargu, korti anula akuzason, korti kansela kazu,
    korti kansela keixa, korti kansela kargu, korti kansela akuzason, korti arkiva kazu, korti arkiva keixa, korti arkiva kargu,
    korti arkiva akuzason, korti fitxa kazu, korti fitxa keixa, korti fitxa kargu, korti fitxa akuzason, korti rasga kazu,
    korti rasga keixa, korti rasga kargu, korti rasga akuzason, korti bota fora kazu, korti bota fora keixa,
    korti bota fora kargu, korti bota fora akuzason, prokurador tra kazu, prokurador tra keixa, prokurador tra kargu,
    prokurador tra akuzason, prokurador deruba kazu, prokurador deruba keixa, prokurador deruba kargu, prokurador deruba akuzason,
    prokurador anula kazu, prokurador anula keixa, prokurador anula kargu, prokurador anula akuzason, prokurador kansela kazu,
    prokurador kansela keixa, prokurador kansela kargu, prokurador kansela akuzason, prokurador arkiva kazu,
    prokurador arkiva keixa, prokurador arkiva kargu, prokurador arkiva akuzason, prokurador fitxa kazu, prokurador fitxa keixa,
    prokurador fitxa kargu, prokurador fitxa akuzason, prokurador rasga kazu, prokurador rasga keixa, prokurador rasga kargu,
    prokurador rasga akuzason, prokurador bota fora kazu, prokurador bota fora keixa, prokurador bota fora kargu,
    prokurador bota fora akuzason
  `,
  ACQUITTED: `
    absolvi, absolv*, absolvidu, absolvidu, inosenti, inocente, inosenta, da l inosenti, da inosenti, foi inosenti, ka kulpadu,
    ka kulpad*, not guilty, ganha kazu, ganha se kazu, ganha nha kazu, ganha na tribunal, ganha na korti, juri libra, juri larga,
    juri fla e inosenti, juri fla ma e inosenti, juri da l, juri absolvi, juri fla nau, juri fla not guilty, ka foi kulpadu,
    sai inosenti, foi absolvidu, e absolvidu, absolvido, juis fla e inosenti, juis fla inosenti, inosentadu, dexa l inosenti,
    provadu inosenti, livri di kulpa, sta livri di kulpa, ganha julgamentu, sen kulpa, ka ten kulpa, e ka ten kulpa,
    fla ma e ka ten kulpa, innocent, found innocent, juri fla ma ka foi el, juis fla ma ka foi el, provadu ma ka foi el,
    ganha tribunal, ganha na juis, sai limpu, limpu na tribunal, ilibadu, iliba, acquitted, juri fla ka kulpadu,
    juri fla inosenti, deklaradu inosenti, deklara l inosenti, juri da l razon
  `,
  SERVED: `
    kaba sentensa, kaba se sentensa, kaba nha sentensa, kaba di kumpri, kaba kumpri, kumpri sentensa, kumpri se sentensa,
    kumpri nha sentensa, kumpri pena, kumpri se pena, kumpri tudu, kumpri se tenpu, kumpri tenpu, kaba se tenpu, kaba tenpu,
    kaba pena, kaba se pena, sentensa kaba, sentensa dja kaba, pena kaba, pena dja kaba, tenpu kaba, fin di sentensa, fin di pena,
    dja kumpri, tirmina sentensa, termina sentensa, tirmina pena, termina pena, tirmina se, kumpri ses, kumpri se _ mes,
    kumpri se _ anu, kaba se _ mes, kaba se _ anu, kumpri _ mes, kumpri _ anu, kumpridu, time served, fase se tenpu, paga pena,
    sentensa staba kabadu, sentensa kabadu, dja kumpri pena, ja kumpri pena, kumpri tudu pena, pena kumpridu, pena pagu,
    pena dja kumpridu, fase se pena, dja fase se tenpu, fase tudu tenpu, kaba se kastigu, kumpri kastigu, sentensa kumpridu,
    se tenpu dja kaba, dja paga se pena, dja paga sentensa, fin di se pena, se pena kaba, pena tirmina, tenpu di kadia kaba,
    tenpu di prizon kaba, ultimu dia di pena, dia di pena pasa, pena pasa, 90 dia kaba, 60 dia kaba, 30 dia kaba, 6 mes kaba,
    tres mes kaba, seis mes kaba, un anu kaba, dos anu kaba, did my time, did his time, did her time, served his time,
    fase se kadia, kumpri kadia, kaba kadia, kaba ku kadia, fase tudu se kadia, kumpri se kastigu, kumpri se dias, kumpri se mes,
    kumpri se anu, kumpri tudu tenpu, kumpri tudu kastigu, kumpri tudu sentensa, kumpri tudu dias, kumpri tudu mes,
    kumpri tudu anu, kumpri tudu se tenpu, kumpri tudu se pena, kumpri tudu se kastigu, kumpri tudu se sentensa,
    kumpri tudu se dias, kumpri tudu se mes, kumpri tudu se anu, kaba se dias, kaba se mes, kaba se anu, kaba tudu tenpu,
    kaba tudu pena, kaba tudu kastigu, kaba tudu sentensa, kaba tudu dias, kaba tudu mes, kaba tudu anu, kaba tudu se tenpu,
    kaba tudu se pena, kaba tudu se kastigu, kaba tudu se sentensa, kaba tudu se dias, kaba tudu se mes, kaba tudu se anu,
    tirmina se tenpu, tirmina se pena, tirmina se kastigu, tirmina se sentensa, tirmina se dias, tirmina se mes, tirmina se anu,
    tirmina tudu tenpu, tirmina tudu pena, tirmina tudu kastigu, tirmina tudu sentensa, tirmina tudu dias, tirmina tudu mes,
    tirmina tudu anu, tirmina tudu se tenpu, tirmina tudu se pena, tirmina tudu se kastigu, tirmina tudu se sentensa,
    tirmina tudu se dias, tirmina tudu se mes, tirmina tudu se anu, paga se tenpu, paga se pena, paga se kastigu,
    paga se sentensa, paga se dias, paga se mes, paga se anu, paga tudu tenpu, paga tudu pena, paga tudu kastigu,
    paga tudu sentensa, paga tudu dias, paga tudu mes, paga tudu anu, paga tudu se tenpu, paga tudu se pena, paga tudu se kastigu,
    paga tudu se sentensa, paga tudu se dias, paga tudu se mes, paga tudu se anu, fase se kastigu, fase se sentensa, fase se dias,
    fase se mes, fase se anu, fase tudu pena, fase tudu kastigu, fase tudu sentensa, fase tudu dias, fase tudu mes, fase tudu anu,
    fase tudu se tenpu, fase tudu se pena, fase tudu se kastigu, fase tudu se sentensa, fase tudu se dias, fase tudu se mes,
    fase tudu se anu, pena sta kumpridu, sentensa sta kumpridu, sentensa sta kabadu, tenpu sta kabadu, pena sta kabadu,
    se dia di kadia kaba, kumpri tudu dia
  `,
  RECOGNIZANCE: `
    juis larga l, juis larga m, juis larga, juis manda larga, juis manda larga l, juis manda l bai, juis manda l pa kasa,
    juis manda m pa kasa, juis manda l kasa, juis manda bai, juis fla e pode bai, juis fla ma e pode bai, juis fla el pode bai,
    juis fla ma el pode bai, juis fla e ta bai, juis fla m n pode bai, juis fla pa e bai, juis fla l bai, juis fla e libri,
    juis fla ma e libri, juis dexa l bai, juis dexa l sai, juis dexa m bai, juis dexa bai, juis dexa sai, juis fla larga l,
    juis fla pa larga l, juis fla pa es larga l, juis fla nha _ pode bai, juis fla ma nha _ pode bai, juis fla ma e ta sai,
    juis libra, juis po l na liberdadi, juis da l liberdadi, pode bai pa kasa sen paga, sen paga nada, sen paga fiansa,
    sen fiansa, sen bail, personal recognizance, recognizance, on pr, na pr, ku pr, se palabra, na palabra, pa palavra,
    termu di identidadi, liberdadi provizoria, larga sen fiansa, larga sen bail, larga sen paga, juis manda solta,
    juis da ordi pa larga, juis da ordi pa larga l, juis ordena larga, juis fla ma e ta larga, fixa l sen fiansa,
    sen fiansa juis larga, juis ka poi fiansa, juis ka po fiansa, juis ka pidi fiansa, juis larga nha, juis manda nha _ kasa,
    juis manda nha _ bai, juis manda l pa rua, juis manda pa kasa, juis fla ba kasa, juis fla bai kasa, juis fla ma e sta libri,
    juis solta l, juis solta nha, po l na rua sen fiansa, juis dexa nha _ bai, palavra di juis, own recognizance,
    juis larga l sen fiansa, sen fiansa nen nada, palavra di onra, na palavra di onra, juis konfia, konfia na el, sen un tuston,
    so pa e volta na data, ka presiza dinheru, ka presiza paga, sen dinheru, sen paga dinheru, juis manda _ bai, juis manda _ sai,
    juis manda _ pa kasa, juis dexa _ bai, juis dexa _ sai, juis dexa _ pa kasa, juis fla bai, juis fla pa e bai pa kasa,
    juis da l rua, so ku palavra, so ku se palavra, sai ku se palavra, sen paga nen un sentavu, sen garantia,
    juis fla ma e ka presiza paga, juis larga _ sen, released by judge, juis fla l volta otu dia
  `,
  DIVERSION: `
    diversion, programa alternativu, programa di diversion, pretrial probation, programa na lugar di, programa di droga, programa di
    tratamentu, drug court, programa en bes di kadia, programa enves di kadia, programa di jovens, diversion program, programa di
    konselhu, programa pretrial
  `,
  RELEASED: `
    libri, livri, libri pa bai, liberdadi, pode bai, pode sai, podeba sai, podeba bai, dja podeba sai, dja podeba bai,
    dja pode sai, dja pode bai, tinha ki sai, tinha ki saiba, ten ki sai, era pa sai, era pa saiba, e era pa sai,
    dja era pa e sai, debeba sai, debi sai, staba libri, sta libri, dja staba libri, foi larga, foi libra, kantu e sai,
    kantu el sai, kantu n sai, kantu nha, ora ki el sai, ora ki e sai, ora di sai, na saida, ta sai di stason, ta sai di kadia,
    sai di kadia, sai di stason, sai di prizon, sai di nashua, sai di south bay, staba ta sai, fla pode bai, fla ma e pode bai,
    fla e pode bai, fla l e pode bai, dja kaba tudu, manda larga, ordi di larga, papel di saida, larga di, larga di kadia,
    sta livri, fla sta livri, sta livri pa bai, livri di bai, pode bai pa kasa, pode bai kasa, dja podeba bai kasa, ordi di saida,
    ordi di solta, papel di larga, era dia di sai, dia di sai, era se dia di sai, era pa bai kasa, es era pa sai, debia sai,
    tinha ordi di sai, tinha ordi pa sai, dja ka tinha nada kontra el, libri di tudu, libri di kargu, kantu el larga,
    dja tinha manda l bai, podia bai, podia sai, podia larga, podia larga l, pronta pa sai, pronta pa bai, prontu pa sai,
    prontu pa bai, pa e sai, pa el sai, pa e saiba, free to go, ta livri, debe staba na kasa, debia staba na kasa,
    devia sta na kasa, da un pasu fora, da pasu fora, po pe fora, po pe na rua, pa e dixi, sapatu na pe pa sai, saku na mon,
    sai di tribunal, sai di korti, podia ben pa kasa, era pa ben kasa, era pa ben pa kasa, dja tinha saida, prontu pa bai kasa,
    nu podia larga l, es podia larga l, podia dexa l bai, podia dexa l sai, dja debe sai, dja debeba sai, tudu prontu pa sai,
    ora di sai txiga, ora di saida txiga, kantu e pasa porta, kantu e abri porta, pe na rua, po pe na strada, kantu nha _ sai,
    ora ki nha _ sai
  `,
  OTHER_HOLD: `
    outu kazu, otu kazu, otru kazu, utru kazu, outru kazu, mas un kazu, kazu na otu, outu warrant, otu warrant, otru warrant,
    mas un warrant, warrant di outu kondadu, warrant di otu kondadu, warrant di otu stadu, warrant na otu, outu mandadu,
    otu mandadu, mas un mandadu, outu tribunal, otu tribunal, otu korti, outu korti, kazu na otu korti, probation, probeixon,
    probason, provason, violason di probation, viola probation, viola probason, kondisional, condicional, liberdadi kondisional,
    parole, parol, otu prosesu, outu prosesu, otu akuzason, outu kondadu, otu kondadu, otu kargu, outu kargu, hold di probation,
    warrant di probation, segundu kazu, kazu abertu na otu, mandadu di probation, mandadu velhu di probation,
    warrant di brockton inda, kazu pendenti, otu mandadu di, otu korti ta spera l, otu tribunal kre l, kazu na quincy,
    kazu na brockton, otu kidason, hold di otu stadu, ekstradison, extradition, fugitivu, mandadu di otu stadu, mandadu na otu,
    kazu antigu di, segundu mandadu, probation detainer, parole detainer, probation hold, parole hold, hold di parole,
    hold di parole officer, hold di otu korti, hold di otu tribunal, korti po un hold, tribunal po un hold, court po un hold,
    probation po un hold, hold di brockton, hold di otu kondadu, warrant antigu di rhode island,
    un warrant antigu di rhode island, warrant di rhode island, warrant na rhode island, warrant di new bedford,
    warrant di brockton, warrant di otu sidadi, warrant antigu di otu, pa kauza di probation, warrant di quincy
  `,
  PAPERWORK: `
    papelada, falta un papel, falta papel, papel di bail, papel di fiansa, prosesamentu, prosesa papel, burokrasia, burocracia,
    paperwork, sistema staba na txon, sistema kai, sistema down, sistema ka ta trabadja, konputador staba na txon, troka di turnu,
    muda turnu, klerk txiga tardi, spera papel, ta spera papel, papel ka txigaba, papel ka staba prontu, papel inda ka prontu, ta
    prosesa, fase papel, prenxe papel, kaba papel, processing, computador tava down, konputador staba down, konputador down,
    konputador kai, konputador ka ta trabadja, konputador pendura, internet kai, sistema pendura, sistema lentu, so papelada, falta
    asinatura, falta karimbu, falta un asinatura, fila grandi, muitu papel, txeu papel pa asina, papel atrazadu, papel dimora,
    komisariu txiga tardi, komisariu dimora, bail komisariu dimora, bail commissioner atrazadu, impresora, printer
  `,
  IMMIGRATION_ONLY: `
    so imigrason, so pa imigrason, so pamodi imigrason, e so imigrason, era so imigrason, so kusa di imigrason,
    e kusa di imigrason so, so di imigrason, pamodi e ka ten papel, pamodi el ka ten papel, pamodi n ka ten papel,
    pamodi ka ten papel, pamodi falta di papel, pa falta di papel, so pamodi papel, so pa kauza di papel, so pa papel,
    pamodi el e ilegal, pamodi e e ilegal, pa diporta l, pa diporta, pa diporta es, pa deportason, pa diportason,
    rusga di imigrason, operason di imigrason, operason di ice, rusga di ice, pa djobe genti sen papel, ta djobe genti sen papel,
    djobe ilegal, asuntu di imigrason, so asuntu di imigrason, kestan di imigrason, imigrason so, so ice,
    pamodi stadu di imigrason, pamodi nha stadu, pamodi se stadu, pa kauza di se papel, so pa kauza di imigrason,
    e so papel di imigrason, so ta buska imigranti, so ta buska imigrantis, ta buska imigranti, ta djobe imigranti,
    pa buska imigranti, pa djobe imigranti, so imigranti, so ta djobe imigranti, ta buska genti sen papel, buska ilegal,
    ta djobe ilegal, so djobe papel, so pa leba genti sen papel, ka ten krimi so papel, so pa deporta, so kuza di imigrason,
    e so kuza di imigrason, kuza di imigrason so, so pamodi kel la, so pamodi warrant di imigrason, so pamodi papel di ice,
    pamodi hold di ice so, nada mas ki imigrason, nada alen di imigrason, immigration only, just immigration, only immigration,
    ta djobe ken ka ten papel, ta buska ken ka ten papel, kaza imigranti, kasa imigranti, ta kasa imigranti, e pa imigrason,
    era pa imigrason, sta li pa imigrason, foi pa imigrason, e kuza di imigrason, e kusa di imigrason, era kuza di imigrason,
    era kusa di imigrason, e koza di imigrason, immigration thing, an immigration thing, immigration matter, immigration issue,
    motivu e imigrason, razon e imigrason, objetivu e imigrason, nau e imigrason, sta li e imigrason, e asuntu di imigrason,
    era asuntu di imigrason, koza di imigrason, kuza di imigrason, asuntu e imigrason, trabadju di imigrason,
    sirbisu di imigrason, kel li e imigrason, kela e imigrason, kela e kuza di imigrason, es ben pa imigrason,
    nu sta li pa imigrason, nu sta li pamodi imigrason, nu ben pamodi imigrason, pa asuntu di imigrason, kestau di imigrason,
    so pa papel di imigrason, motivu di imigrason, about immigration only, its immigration, purely immigration,
    problema e imigrason, problema e papel
  `,
  NO_CRIME: `
    ka ten kazu krimi, ka ten ninhun kazu krimi, ka ten kazu kriminal, ka ten ninhun kazu kriminal, ka tinha kazu kriminal, ka tinha
    kazu krimi, ka ten krimi, ka ten krimi ninhun, ka ten ninhun krimi, ka tinha krimi, ka tinha ninhun krimi, ka fase ninhun krimi,
    ka fase krimi, ka komete krimi, sen krimi, sen ninhun krimi, sen kazu krimi, sen kazu kriminal, ka e krimi, ka era krimi, ka e
    pa krimi, ka era pa krimi, ka ten rejistu kriminal, ka ten registu kriminal, ka ten rejistu, ka ten kadastru, ka ten cadastro,
    sen kadastru, sen rejistu kriminal, rejistu linpu, kadastru linpu, ninhun krimi, nen krimi, ninhun kazu krimi, ninhun kazu
    kriminal, ka ten nada kriminal, nada di krimi, nada kriminal, ka ten ninhun kazu, nunka fase krimi, nunka e foi prezu, nunka foi
    prezu, nunka ka foi prezu, ka e kriminozu, ka ten problema ku lei, nunka ten problema ku lei, ka ten nada ku krimi, ka ten
    ninhun krimi na, ka ten kazu ninhun, ka ten prosesu, ka ten ninhun prosesu, nunka ten problema, nunka ka ten problema, ka ten
    pasadu, ka ten manxa, no record, no criminal record, sen krimi gravi, ka ten krimi gravi, nunka foi na kadia, nunka ba kadia,
    nunka bai kadia, sen antesedenti, ka ten antesedenti, ka ten nada na korti, ka ten nada na tribunal, kadastru limpu, rejistu
    limpu, limpu sima agua, algen linpu, algen limpu
  `,
  SERIOUS: `
    asasinatu, asasinato, mata algen, mata un algen, omisidiu, homicidio, omicidiu, violason seksual, stupru, estupro, tiru, tiros,
    tirotei, tiroteiu, da tiru, da tiros, fakada, da ku faka, asaltu armadu, asalto armadu, asaltu a mon armadu, krimi gravi, krimi
    violentu, tentativa di omisidiu, raptu, murder, shooting, krimi di sangi, mata un, matansa, tiroteu, fakadas, trafiku di
    mininas, trafiku di mudjer, krimi di tiru, kazu di omisidiu, kazu di tiru, estrupu, di mata, pa mata
  `,
  SCHOOL_CRIME:
    'faka, arma, pistola, revolver, kanivet*, navalha, bomba, ameasa di bomba, ameasa skola, leba faka, leba arma',
  DRUGS_WEAPONS: `
    droga, drogas, droga i arma, arma, armas, pistola, pistolas, fuzil, revolver, kokaina, cocaina, eroina, heroina, fentanil,
    padjinha, padja, pedra, krak, fentanyl, metralhadora, bala, marijuana, erva, fentanilu, kraki, kilo di po, po branku, kilos,
    kuzas di po, armamentu, munison, trafiku di droga, trafiku di arma, trafikanti di droga, e droga, e arma, e pistola,
    e trafikanti di droga, era droga, era arma, era pistola, era trafikanti di droga, foi droga, foi arma, foi pistola,
    foi trafikanti di droga, pamodi droga, pamodi arma, pamodi pistola, pamodi trafikanti di droga, raid di droga, raid di arma,
    raid di pistola, raid di trafikanti di droga, rusga di droga, rusga di arma, rusga di pistola, rusga di trafikanti di droga,
    buska di droga, buska di arma, buska di pistola, buska di trafikanti di droga, investigason di droga, investigason di arma,
    investigason di pistola, investigason di trafikanti di droga, e pa droga, e pa arma, e pa pistola, e pa drogas, e pa armas,
    e pa kokaina, era pa droga, era pa arma, era pa pistola, era pa drogas, era pa armas, era pa kokaina, foi pa droga,
    foi pa arma, foi pa pistola, foi pa drogas, foi pa armas, foi pa kokaina, komprimidu, komprimidus, pilula, pilulas, munisao
  `,
  TRAFFICKING: `
    trafiku di pesoa, trafiku di genti, trafiku umanu, trafico di pesoa, kontrabandu, trafikanti di pesoa, trafiku di mudjer,
    trafiku seksual, trafiku di mininas, trafiku di minina, trafiku di kriansa, trafiku di rapariga, human trafficking,
    kontrabandu di genti, bende mudjer, bende minina, trafiku di algen, trafiku di mosa, trafiku di moca, sex trafficking,
    e trafiku di pesoa, e trafiku di algen, e trafiku di genti, e trafiku di mosa, e trafiku di moca, e trafiku di mudjer,
    e trafiku di minina, e trafiku di mininas, e trafiku di rapariga, e trafiku di kriansa, e trafiku umanu, e human trafficking,
    e sex trafficking, era trafiku di pesoa, era trafiku di algen, era trafiku di genti, era trafiku di mosa, era trafiku di moca,
    era trafiku di mudjer, era trafiku di minina, era trafiku di mininas, era trafiku di rapariga, era trafiku di kriansa,
    era trafiku umanu, era human trafficking, era sex trafficking, foi trafiku di pesoa, foi trafiku di algen,
    foi trafiku di genti, foi trafiku di mosa, foi trafiku di moca, foi trafiku di mudjer, foi trafiku di minina,
    foi trafiku di mininas, foi trafiku di rapariga, foi trafiku di kriansa, foi trafiku umanu, foi human trafficking,
    foi sex trafficking, pa trafiku di pesoa, pa trafiku di algen, pa trafiku di genti, pa trafiku di mosa, pa trafiku di moca,
    pa trafiku di mudjer, pa trafiku di minina, pa trafiku di mininas, pa trafiku di rapariga, pa trafiku di kriansa,
    pa trafiku umanu, pa human trafficking, pa sex trafficking, e pa trafiku di pesoa, e pa trafiku di algen,
    e pa trafiku di genti, e pa trafiku di mosa, e pa trafiku di moca, e pa trafiku di mudjer, e pa trafiku di minina,
    e pa trafiku di mininas, e pa trafiku di rapariga, e pa trafiku di kriansa, e pa trafiku umanu, e pa human trafficking,
    e pa sex trafficking, era pa trafiku di pesoa, era pa trafiku di algen, era pa trafiku di genti, era pa trafiku di mosa,
    era pa trafiku di moca, era pa trafiku di mudjer, era pa trafiku di minina, era pa trafiku di mininas,
    era pa trafiku di rapariga, era pa trafiku di kriansa, era pa trafiku umanu, era pa human trafficking, era pa sex trafficking,
    foi pa trafiku di pesoa, foi pa trafiku di algen, foi pa trafiku di genti, foi pa trafiku di mosa, foi pa trafiku di moca,
    foi pa trafiku di mudjer, foi pa trafiku di minina, foi pa trafiku di mininas, foi pa trafiku di rapariga,
    foi pa trafiku di kriansa, foi pa trafiku umanu, foi pa human trafficking, foi pa sex trafficking, raid pa trafiku di pesoa,
    raid pa trafiku di algen, raid pa trafiku di genti, raid pa trafiku di mosa, raid pa trafiku di moca,
    raid pa trafiku di mudjer, raid pa trafiku di minina, raid pa trafiku di mininas, raid pa trafiku di rapariga,
    raid pa trafiku di kriansa, raid pa trafiku umanu, raid pa human trafficking, raid pa sex trafficking,
    rusga pa trafiku di pesoa, rusga pa trafiku di algen, rusga pa trafiku di genti, rusga pa trafiku di mosa,
    rusga pa trafiku di moca, rusga pa trafiku di mudjer, rusga pa trafiku di minina, rusga pa trafiku di mininas,
    rusga pa trafiku di rapariga, rusga pa trafiku di kriansa, rusga pa trafiku umanu, rusga pa human trafficking,
    rusga pa sex trafficking, investigason di trafiku di pesoa, investigason di trafiku di algen,
    investigason di trafiku di genti, investigason di trafiku di mosa, investigason di trafiku di moca,
    investigason di trafiku di mudjer, investigason di trafiku di minina, investigason di trafiku di mininas,
    investigason di trafiku di rapariga, investigason di trafiku di kriansa, investigason di trafiku umanu,
    investigason di human trafficking, investigason di sex trafficking, human trafficking investigation, trafikanti di algen,
    pa mininas ki era trafikadu, mudjer ki staba ta ser vendidu, trafikanti di genti, ser vendidu, mininas trafikadu,
    mudjer vendidu
  `,
  CHILD_CRIME: `
    pornografia infantil, pedofil*, abuzu di mininu, abuzu di kriansa, pornografia di mininu, ixplorason di mininu, pornografia di
    kriansa, abuza mininu, abuza di mininu, abuza kriansa, foto di mininu nu, child porn
  `,
  CYBER:
    'hacke*, hacking, burla na internet, fraudi na internet, fraudi online, burla online, pirataria, ciber*, siber*',
  VIOLENT: `
    asasinatu, asasinato, omisidiu, homicidio, violason seksual, stupru, tiroteiu, tirotei, da tiru, fakada, asaltu armadu, asaltu a
    mon armadu, mata algen, shooting, mata un omi, mata un rapas, agreson gravi, mata se mudjer, mata omi, tiru na, tiroteu, da
    fakada, da ku pistola, di mata, pa mata
  `,
  IDENTITY: `
    lisensa falsu, lisensas falsu, karta falsu, dukumentu falsu, papel falsu, id falsu, ids falsu, identidadi falsu, identidadi
    robadu, id robadu, ids robadu, social falsu, sosial falsu, nomi falsu, fraudi, fraudi di identidadi, fraude, robu di identidadi,
    roba identidadi, pasaporti falsu, kartan falsu, karton falsu, falsifikason, falsifika, burla, kartan klonadu, kartan di kreditu
    robadu, dukumentu robadu, bilheti falsu, documentos falsos, pasaporti klonadu, social robadu, social di otu algen, nomi di otu
    algen
  `,
  GANG: 'ms13, ms 13, krimi di gang, kazu di gang, tiroteiu di gang, guera di gang, gera di gang, kv stars, stars',
  RECORD_ONLY: `
    so rejistu kriminal, so registu kriminal, so registo criminal, so kadastru, so kadastru kriminal, lista di registu kriminal,
    lista di rejistu kriminal, rejistu kriminal so, registu kriminal so, apenas registu kriminal, so antesedenti, so antesedentis,
    rejistu kriminal i mas nada, registu kriminal di un omi, rejistu kriminal, registu kriminal, registo criminal, antesedenti
    kriminal, kadastru kriminal, so rejistu di krimi, so rejistu, rejistu di krimi, rejistu di tribunal so, criminal record only, so
    kori, cori
  `,
  STATUS_ONLY: `
    so si un omi e sidadon, so si e sidadon, so si el e sidadon, so si e e sidadon, so stadu di imigrason, so status, so stadu, so
    si ten papel, so sidadania, stadu so, so si es e sidadon, apenas stadu, so status di imigrason, so si un algen e sidadon, so si
    nha _ e sidadon, so si un _ e sidadon, rusponde so sin, rusponde so no, rusponde so nau, so fla si e sidadon, so fla ma e
    sidadon, so fla ma e ka sidadon, so stadu di sidadania
  `,
  PUBLIC_INFO: `
    lista publiku, lista publika, informason publiku, informason publika, lista di tribunal, lista di korti, rejistu publiku,
    registu publiku, site di tribunal, site di korti, na internet pa tudu algen, dja sta na lista publiku, sta na internet, ki tudu
    algen pode odja, publiku na internet, docket, dja e publiku, dja era publiku, lista publika di korti, lista publika di tribunal,
    lista publiku di korti, na site di korti, nao e segredo, ka e segredu, ka era segredu, tudu algen pode le, kalker algen pode le,
    kalker algen pode odja, e publiku
  `,
  STATUS_QUESTION: `
    bu ten papel, bo ten papel, bu ten dukumentu, abo bu ten papel, bu sta legal, abo bu sta legal, bu e legal, bo e legal,
    abo e legal, bu e ilegal, bo e ilegal, abo e ilegal, bu sta ilegal, bo sta legal, bo sta ilegal, nhos e ilegal, nhos e legal,
    nhos sta legal, nhos sta ilegal, nhos ten papel, nho ten papel, nha ten papel, bu e sidadon, bo e sidadon, abo e sidadon,
    nhos e sidadon, nho e sidadon, bu ten vistu, bo ten vistu, abo ten vistu, kade papel, kade bu papel, kade bo papel,
    kade nhos papel, undi bu papel, undi bo papel, undi ki sta bu papel, undi sta bu papel, undi sta bo papel,
    undi ki bu papel sta, mostra m bu papel, mostra m papel, mostra bu papel, mostra bo papel, mostra m bo papel,
    mostra nhos papel, mostra papel di imigrason, da m bu papel, da m bo papel, kal e bu stadu, kal ki e bu stadu,
    kal e bu status, ken ki ka ten papel, kal di nhos ki ka ten papel, ken ki ten papel, ken li ki ten papel, ken ki e ilegal,
    kal di nhos ki e ilegal, ken di nhos ki ka ten papel, ken di nhos ki ten papel, nhos papel, tra papel, tra bu papel,
    bzot ten papel, bzot e legal, bzot e ilegal, bosês ten papel, bu staba legal, papel por favor, papel fasi favor,
    dja bu ten papel, dja bo ten papel, dja nhos ten papel, bu ten papel di merka, bu ten papel di rezidensia, bu pasa fronteira,
    bu salta fronteira, bu pula fronteira, bu sta ku papel, bu e merkanu, bu e rezidenti, bo e rezidenti, bu ka ten papel,
    bo ka ten papel, kade bu vistu, kade bo vistu, undi bu vistu, modi bu entra, modi ki bu entra, modi bo entra,
    modi bu txiga li, kuma bu entra, kantu tenpu bu sta li, ki vistu bu ten, kal vistu bu ten, bu vistu kaba, got papers,
    you got papers, u got papers, where your papers, are you legal, you legal, are you illegal, you illegal, show me your papers,
    show me your visa, who here is undocumented, who is undocumented, are you undocumented, you undocumented, are you a citizen,
    you a citizen, u a citizen, illegal huh, you here illegally, you here legally, are you documented, where is your visa,
    let me see your papers, papers please, papel gosi, tra papel di merka, mostra m vistu, mostra m bu vistu, mostra vistu,
    ken ki ten vistu, ken li e ilegal, ken e ilegal, ken e sidadon, ken li ka ten papel, tudu nhos ten papel, nhos tudu ten papel,
    bu ten social, bu tem papel, ken ki n ten papel, ken n ten papel, kal di nhos ki n ten papel, ken ki ka ten dukumentu,
    ken ka ten papel, bu n ten papel, bu ta li ku lei, bu sta li ku lei, bo sta li ku lei, nhos sta li ku lei, you have status,
    u got status, you got status, legal or no, legal or not, legal or illegal, legal or ilegal, papers immigration,
    immigration papers, immigration status, you documented, what visa are you on, what visa, what s your status,
    whats your status, if you re legal, if youre legal, if you re a citizen, if youre a citizen, bu pasa pa fronteira,
    bu ben ku vistu, ken li ki ka ten dokumentu, ken ki ka ten dokumentu, are you here legally, papers visa, papers visa status
  `,
  PETTY: `
    briga, un briga, briga di, ta briga, robu, roba, robo, rouba, roba na loja, furtu, asalto, asaltu, agreson, da ku algen,
    da na algen, da na mudjer, da na un, da ku pau, da soku, bebedu, bebdu, moku, tchoku, ta kondusi bebedu, kondusi bebedu,
    kondusi bebdu, kondusi moku, konduson bebedu, kondusi sen lisensa, kondusi sen karta, guia moku, guia sen lisensa,
    guia sen karta, sen lisensa, sen karta, sen karta di konduson, droga, drogas, padjinha, dui, oui, vandalismu, invazon,
    desturbiu, disturbiu, disorderly, arma, faka, karu robadu, mota robadu, shoplifting, kebra vidru, kebra janela,
    violensia domestika, kondusi ku lisensa suspensu, lisensa suspensu, disakatu, desakatu, bebi na rua, mija na rua, fakada,
    matxuka, basofa, kutilada, kutelada, karu sen lisensa, da pankada, roba bisikleta, roba telefoni, pasa txek falsu, gritaria,
    pula roleta, roba kamisa, roba na merkadu, shoplifter, da un galheta, mija na paredi, brigaba, grafiti, fuma padja, liamba,
    peleja, pelexa, un peleja, peleja di bar, kartan falsu, karton falsu, roba loja, roba karu, briga na bar, briga na rua,
    bende droga, vende droga, vende erva, posi di droga, droga na bolsu, dizordi, desordi, bebedu na rua, moku na rua,
    drunk driving, theft, stealing, assault, trespassing, possession, robu na loja, robu di loja, asaltu na loja, guia bebedu,
    porti di arma, da soku na, bate na mudjer
  `,
} as const satisfies Partial<Lexicon>;
