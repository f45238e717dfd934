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
    kazu kai, kazu di _ kai, kai na tribunal, kai na korti, kazu fitxa, kazu fitxadu, kazu foi fitxa, kazu foi fitxadu, fitxa kazu,
    fitxa se kazu, kazu arkivadu, kazu foi arkivadu, arkiva, arkivad*, arkiva kazu, arquiv*, dismiss*, dismis, dismissed, kazu
    dismissed, larga kazu, tra kargu, tra kargus, tra akuzason, tra tudu kargu, tra charge, tra charges, tra keixa, ritira kargu,
    ritira kargus, ritira akuzason, ritira keixa, retira akuzason, retira keixa, retira kargu, kargus kai, kargu kai, akuzason kai,
    charges kai, charge kai, kargus foi tra, akuzason foi tra, kanselad*, kazu kansela, kansela kazu, kaba ku kazu, kazu kaba,
    deruba kazu, dropa, dropped, drop kazu, dropa kazu, bota kazu fora, bota fora kazu, po kazu fora, kazu botadu fora, juis bota
    kazu, juis fitxa kazu, juis larga kazu, anula kazu, anula akuzason, kazu anuladu, desisti di keixa, keixa foi ritira, kargu
    ritiradu, kargus retiradu, kargus ritiradu, kazu da na nada, kazu mori, kazu morri, kazu da pa nada, kazu foi dexadu, juis tra
    kazu, juis deruba kazu, prokurador larga kazu, prokurador desisti, da desisti, da bota kazu fora, kazu kabadu, ritira tudu, tudu
    kargu kai, kargu tudu kai, charges dropped, case dismissed, kel kazu kai, akuzason ritiradu, keixa ritiradu, dona desisti di
    keixa
  `,
  ACQUITTED: `
    absolvi, absolv*, absolvidu, absolvidu, inosenti, inocente, inosenta, da l inosenti, da inosenti, foi inosenti, ka kulpadu, ka
    kulpad*, not guilty, ganha kazu, ganha se kazu, ganha nha kazu, ganha na tribunal, ganha na korti, juri libra, juri larga, juri
    fla e inosenti, juri fla ma e inosenti, juri da l, juri absolvi, juri fla nau, juri fla not guilty, ka foi kulpadu, sai
    inosenti, foi absolvidu, e absolvidu, absolvido, juis fla e inosenti, juis fla inosenti, inosentadu, dexa l inosenti, provadu
    inosenti
  `,
  SERVED: `
    kaba sentensa, kaba se sentensa, kaba nha sentensa, kaba di kumpri, kaba kumpri, kumpri sentensa, kumpri se sentensa, kumpri nha
    sentensa, kumpri pena, kumpri se pena, kumpri tudu, kumpri se tenpu, kumpri tenpu, kaba se tenpu, kaba tenpu, kaba pena, kaba se
    pena, sentensa kaba, sentensa dja kaba, pena kaba, pena dja kaba, tenpu kaba, fin di sentensa, fin di pena, dja kumpri, tirmina
    sentensa, termina sentensa, tirmina pena, termina pena, tirmina se, kumpri ses, kumpri se _ mes, kumpri se _ anu, kaba se _ mes,
    kaba se _ anu, kumpri _ mes, kumpri _ anu, kumpridu, time served, fase se tenpu, paga pena, sentensa staba kabadu, sentensa
    kabadu, dja kumpri pena, ja kumpri pena, kumpri tudu pena, pena kumpridu, pena pagu, pena dja kumpridu, fase se pena, dja fase
    se tenpu, fase tudu tenpu, kaba se kastigu, kumpri kastigu, sentensa kumpridu, se tenpu dja kaba, dja paga se pena, dja paga
    sentensa, fin di se pena, se pena kaba, pena tirmina
  `,
  RECOGNIZANCE: `
    juis larga l, juis larga m, juis larga, juis manda larga, juis manda larga l, juis manda l bai, juis manda l pa kasa, juis manda
    m pa kasa, juis manda l kasa, juis manda bai, juis fla e pode bai, juis fla ma e pode bai, juis fla el pode bai, juis fla ma el
    pode bai, juis fla e ta bai, juis fla m n pode bai, juis fla pa e bai, juis fla l bai, juis fla e libri, juis fla ma e libri,
    juis dexa l bai, juis dexa l sai, juis dexa m bai, juis dexa bai, juis dexa sai, juis fla larga l, juis fla pa larga l, juis fla
    pa es larga l, juis fla nha _ pode bai, juis fla ma nha _ pode bai, juis fla ma e ta sai, juis libra, juis po l na liberdadi,
    juis da l liberdadi, pode bai pa kasa sen paga, sen paga nada, sen paga fiansa, sen fiansa, sen bail, personal recognizance,
    recognizance, on pr, na pr, ku pr, se palabra, na palabra, pa palavra, termu di identidadi, liberdadi provizoria, larga sen
    fiansa, larga sen bail, larga sen paga, juis manda solta, juis da ordi pa larga, juis da ordi pa larga l, juis ordena larga,
    juis fla ma e ta larga, fixa l sen fiansa, sen fiansa juis larga, juis ka poi fiansa, juis ka po fiansa, juis ka pidi fiansa,
    juis larga nha, juis manda nha _ kasa, juis manda nha _ bai, juis manda l pa rua, juis manda pa kasa, juis fla ba kasa, juis fla
    bai kasa, juis fla ma e sta libri, juis solta l, juis solta nha, po l na rua sen fiansa, juis dexa nha _ bai, palavra di juis,
    own recognizance
  `,
  DIVERSION: `
    diversion, programa alternativu, programa di diversion, pretrial probation, programa na lugar di, programa di droga, programa di
    tratamentu, drug court, programa en bes di kadia, programa enves di kadia, programa di jovens, diversion program, programa di
    konselhu, programa pretrial
  `,
  RELEASED: `
    libri, livri, libri pa bai, liberdadi, pode bai, pode sai, podeba sai, podeba bai, dja podeba sai, dja podeba bai, dja pode sai,
    dja pode bai, tinha ki sai, tinha ki saiba, ten ki sai, era pa sai, era pa saiba, e era pa sai, dja era pa e sai, debeba sai,
    debi sai, staba libri, sta libri, dja staba libri, foi larga, foi libra, kantu e sai, kantu el sai, kantu n sai, kantu nha, ora
    ki el sai, ora ki e sai, ora di sai, na saida, ta sai di stason, ta sai di kadia, sai di kadia, sai di stason, sai di prizon,
    sai di nashua, sai di south bay, staba ta sai, fla pode bai, fla ma e pode bai, fla e pode bai, fla l e pode bai, dja kaba tudu,
    manda larga, ordi di larga, papel di saida, larga di, larga di kadia, sta livri, fla sta livri, sta livri pa bai, livri di bai,
    pode bai pa kasa, pode bai kasa, dja podeba bai kasa, ordi di saida, ordi di solta, papel di larga, era dia di sai, dia di sai,
    era se dia di sai, era pa bai kasa, es era pa sai, debia sai, tinha ordi di sai, tinha ordi pa sai, dja ka tinha nada kontra el,
    libri di tudu, libri di kargu, kantu el larga, dja tinha manda l bai
  `,
  OTHER_HOLD: `
    outu kazu, otu kazu, otru kazu, utru kazu, outru kazu, mas un kazu, kazu na otu, outu warrant, otu warrant, otru warrant, mas un
    warrant, warrant di outu kondadu, warrant di otu kondadu, warrant di otu stadu, warrant na otu, outu mandadu, otu mandadu, mas
    un mandadu, outu tribunal, otu tribunal, otu korti, outu korti, kazu na otu korti, probation, probeixon, probason, provason,
    violason di probation, viola probation, viola probason, kondisional, condicional, liberdadi kondisional, parole, parol, otu
    prosesu, outu prosesu, otu akuzason, outu kondadu, otu kondadu, otu kargu, outu kargu, hold di probation, warrant di probation,
    segundu kazu, kazu abertu na otu, mandadu di probation, mandadu velhu di probation, warrant di brockton inda, kazu pendenti, otu
    mandadu di, otu korti ta spera l, otu tribunal kre l, kazu na quincy, kazu na brockton, otu kidason, hold di otu stadu,
    ekstradison, extradition, fugitivu, mandadu di otu stadu, mandadu na otu, kazu antigu di, segundu mandadu
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
  TRAFFIC_REASON: `
    luz di tras, luz di dianti, luz di karu, luz di stop, luz di traba, luz di freiu, luz di freio, luz kebradu, luz kemadu, luz
    keimadu, luz pagadu, luz sta kebradu, luz ka ta sendi, luz ka staba ta sendi, pamodi luz, farol, farol kebradu, farol kemadu,
    farolin, lanterna, piska, piska piska, semafru, semaforu, sinal vermedju, sinal burmedju, luz vermedju, luz burmedju, pasa na
    vermedju, pasa na burmedju, pasa vermedju, pasa sinal, stop sign, sinal di stop, pasa stop, ka para na stop, velosidadi,
    velocidade, velosidad, viloxidadi, ta kore, kore txeu, korre txeu, kore dimas, kore di mas, ta kore txeu, ta kore dimas, speed,
    speeding, ixesu di velosidadi, esesu di velosidadi, sintu, sintu di siguransa, cinto, sen sintu, seat belt, inspeson vensidu,
    sticker vensidu, sticker, stika vensidu, rejistu vensidu, registration vensidu, matrikula vensidu, plaka vensidu, telefoni na
    mon, ta uza telefoni na karu, ta papia na telefoni na karu, vidru skuru, vidru preto, vidru pretu, u turn, volta proibidu, vira
    mal, vira sen, vira sen da sinal, ka da sinal, muda di faxa, dobru fila, parki dobradu, tail light, headlight, brake light, tubu
    di skapi, skapi, violason di transitu, infrason di transitu, violason di tránsitu, para brisa kebradu, inspeson di karu, karu
    sen inspeson, rejistu di karu, lisensa na karu, sitason pa tribunal, rabokan karu, ta kondusi sen lisensa, konduzi sen lisensa,
    kondusi sen lisensa, kondusi sen karta, sen lisensa di kondusi, sinal vermelhu, sinal di tranzitu, pasa kruzamentu, ka da
    prioridadi, sen inspeson, inspeson kabadu, plaka kaidu, sen plaka di tras, farol sta pagadu, farol pagadu, farol di tras, luz
    fundidu, luz kaidu, fundidu, faxa mal, estasiona mal, parkia mal, dupla fila, telefoni na volanti, ta manda text na volanti,
    txeu velosidadi, dimas di velosidadi, 40 na zona di, multa di velosidadi, tikete di velosidadi, pasa na stop, atravesa fora di
    passadeira, atravesa fora di pasadera, fora di pasadera, jaywalking, taillight, tail light kebradu, rolling stop, vira a skerda,
    vira skerda, vira dreta, pula lus vermedju
  `,
  LOOKS: `
    papia kriolu, ta papia kriolu, papiaba kriolu, staba ta papia kriolu, papia portugis, ta papia portugis, papia spanhol, ta papia
    spanhol, papia espanhol, ta papia espanhol, ta fla kriolu, fla kriolu, fala kriolu, so pamodi n e pretu, so pamodi nu e pretu,
    pamodi n e pretu, pamodi nu e pretu, pamodi e e pretu, pamodi el e pretu, kor di peli, kor di pele, nha kor, nos kor, se kor,
    pamodi kor, pamodi nha kor, pamodi n e kabuverdianu, pamodi nu e kabuverdianu, pa sta papia kriolu, ka ta papia ingles, ka papia
    ingles, ka sabe papia ingles, ka sabe ingles, ka ta fla ingles, sutaki, sotaki, sotaque, sutak, nha sutaki, pamodi nha sutaki,
    pamodi sutaki, kara di imigranti, kara di stranjeru, kara di latinu, kara di kabuverdianu, kara di latino, parse imigranti, ta
    parse imigranti, ta parse stranjeru, ta parse latinu, ta parse latino, so latinu, so latinus, so latino, so kabuverdianu, so
    imigranti, so pretu, so pretus, so genti pretu, so genti di kor, genti di kor, perfil rasial, racial, rasist*, rasism*, racist*,
    razista, bandera di kabu verdi, bandeira di kabu verdi, kamisola di kabu verdi, aparensia, nha aparensia, so genti ki ta papia,
    so ken ki ta papia, so kes ki ta papia, pa modu di nha kor, peli skuru, obi nu ta papia kriolu, obi m ta papia kriolu, nomi
    stranjeru, nomi kabuverdianu, diskriminason, discriminason, pamodi n e stranjeru, pamodi nu e stranjeru, pamodi n e imigranti,
    rasa, pamodi rasa, parensia, so parensia, pa parensia, so pa parensia, kara pretu, so genti moreno, so kriolu, kriolu so, para
    so kriolu, tudu kriolu, 4 kriolu, ta para so, parse stranjeru, parse latinu, ki parse imigranti, kara di fora, parse di fora,
    nos kor di peli, go back to africa, speak american, speak english, pamodi n ta papia, pamodi nu ta papia, pamodi e ta papia,
    pamodi el ta papia, pamodi papia, so pamodi papia, papia ku nha _ na kriolu, fla nos e afrikanu, africano, kara di afrikanu, you
    people, nhos genti, volta pa afrika, bai pa afrika, pretu stranjeru, sutaki di kriolu, ku sutaki, sotaki di kriolu, nha aksentu,
    aksentu, kabelu di rasta, nha dreds, dreads, pela kor, pela nha kor, kor pretu, pamodi nomi kabuverdianu, so pamodi nha nomi, ta
    papia so kriolu, musika kriolu, funana altu, morna na radiu, kabelu rasta, pamodi kabelu, so pamodi kabelu, pamodi nha kabelu,
    pamodi ropa, so pamodi ropa, pamodi nha ropa
  `,
  NO_REASON: `
    sen motivu, sen razon, sen razaun, sen motivo, sen ninhun motivu, sen ninhun razon, pa nada, di nada, a toa, atoa, ka fla
    pamodi, ka fla m pamodi, ka fla l pamodi, ka fla nu pamodi, sen fla pamodi, sen fla l pamodi, sen fla m pamodi, sen fla nu
    pamodi, sen splika, sen splikason, ka splika, ka splika m, ka splika l, ka splika nu, ka splika pamodi, ka da motivu, ka da
    razon, ka da m motivu, ka da ninhun motivu, ka fla motivu, ka fla kuze, nunka fla pamodi, nunka es fla pamodi, sen kauza, sen
    kausa, ka fla pa kuze, ka fla nada pamodi, sen da motivu, sen da razon, ka da nu motivu, ka da l motivu, ka da ninhun razon, ka
    fla pa kusa, ka fla pa kuza, pa nada desti mundu, n ka fase nada i, sen n fase nada, sen e fase nada, so pa para, so pamodi el
    kre, pa abuzu, for no reason, ti oji n ka sabe pamodi, ti oji n ka sabe motivu
  `,
  OWN_COMPLAINT: `
    fase keixa, ba fase keixa, bai fase keixa, fase kexa, ba fase kexa, da keixa, da kexa, ba da keixa, bai da keixa, ba kexa, ba
    keixa, kexa na pulisia, keixa di, n txoma pulisia, nu txoma pulisia, n liga pa pulisia, nu liga pa pulisia, n txoma pulisia
    pamodi, txoma pulisia pamodi, ba fla l ma es roba, ba fla l ma es robaba, ba fla es roba, roba m, es roba m, robaba m, roba nu,
    robaba nu, es roba nha, roba nha, robadu, karu robadu, nha karu robadu, telefoni robadu, bisikleta robadu, n foi robadu, foi
    roba, foi asaltadu, asalta m, es asalta m, asalta nu, n ba denunsia, nu ba denunsia, n ba reporta, nu ba reporta, reporta un
    robu, denunsia un robu, pa fase keixa, pa da keixa, n pidi djuda, n txoma pa djuda, txoma pa pidi djuda, bate na nha karu, es
    bate na nha karu, entra na nha kasa i roba, kebra nha karu, es kebra nha karu, nha karu foi roba, pa fase report, pa toma
    report, toma report, ba fase report, ba fase un report, fase un report di pulisia, robu di, pa fala di robu, txoma es pamodi, da
    keixa di, da kexa di, algen roba nha, algen rouba nha, roba nha txabi, n perde nha, n bai fase keixa, nha mai bai da keixa, n ba
    konta pulisia, n ba pidi djuda, ba pidi djuda, n bai pidi djuda, ba fla pulisia, bai fla pulisia, nu ba pidi djuda, ba dinunsia,
    bai denunsia, n denunsia, nu denunsia, fase denunsia, ba fase denunsia, n txoma pulisia pa, n txoma es pamodi, es arromba nha,
    es kebra nha, algen bate na nha karu, algen bate nha karu, n fla 911 ma algen, n kre txoma pulisia, nu kre txoma pulisia, n ba
    txoma pulisia, n bai txoma pulisia
  `,
  IMMIGRATION_ONLY: `
    so imigrason, so pa imigrason, so pamodi imigrason, e so imigrason, era so imigrason, so kusa di imigrason, e kusa di imigrason
    so, so di imigrason, pamodi e ka ten papel, pamodi el ka ten papel, pamodi n ka ten papel, pamodi ka ten papel, pamodi falta di
    papel, pa falta di papel, so pamodi papel, so pa kauza di papel, so pa papel, pamodi el e ilegal, pamodi e e ilegal, pa diporta
    l, pa diporta, pa diporta es, pa deportason, pa diportason, rusga di imigrason, operason di imigrason, operason di ice, rusga di
    ice, pa djobe genti sen papel, ta djobe genti sen papel, djobe ilegal, asuntu di imigrason, so asuntu di imigrason, kestan di
    imigrason, imigrason so, so ice, pamodi stadu di imigrason, pamodi nha stadu, pamodi se stadu, pa kauza di se papel, so pa kauza
    di imigrason, e so papel di imigrason, so ta buska imigranti, so ta buska imigrantis, ta buska imigranti, ta djobe imigranti, pa
    buska imigranti, pa djobe imigranti, so imigranti, so ta djobe imigranti, ta buska genti sen papel, buska ilegal, ta djobe
    ilegal, so djobe papel, so pa leba genti sen papel, ka ten krimi so papel, so pa deporta, so kuza di imigrason, e so kuza di
    imigrason, kuza di imigrason so, so pamodi kel la, so pamodi warrant di imigrason, so pamodi papel di ice, pamodi hold di ice
    so, nada mas ki imigrason, nada alen di imigrason, immigration only, just immigration, only immigration, ta djobe ken ka ten
    papel, ta buska ken ka ten papel, kaza imigranti, kasa imigranti, ta kasa imigranti
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
    kuzas di po, armamentu, munison, trafiku di droga, trafiku di arma, trafikanti di droga
  `,
  TRAFFICKING: `
    trafiku di pesoa, trafiku di genti, trafiku umanu, trafico di pesoa, kontrabandu, trafikanti di pesoa, trafiku di mudjer,
    trafiku seksual, trafiku di mininas, trafiku di minina, trafiku di kriansa, trafiku di rapariga, human trafficking, kontrabandu
    di genti, bende mudjer, bende minina
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
  VICTIM: `
    viktima, vitma, violensia domestika, violensia na kasa, da m ku mon, da m ku pau, ta da m, da l ku mon, da m soku, ta da l, sota
    m, ta sota m, sota l, ta sota l, sova m, sufri violensia, ta bate m, bate m, bate na mi, bate l, ta bate l, bate na el, pankada,
    da m pankada, da pankada, leba pankada, agridi, agride, agridi m, agredi m, foi agredidu, foi agridi, asalta m, es asalta m,
    asaltadu, foi asaltadu, foi asalta, asalta nu, roba m, es roba m, robaba m, roba nu, robaba nu, es robaba m, violadu, violada,
    violaba m, viola m, foi viola, foi violadu, abuza di mi, abuza di, abuzu seksual, da m faka, da m ku faka, fakia m, foi fakiadu,
    foi fakiada, kebra m, fri m, matxuka m, ataka m, foi atakadu, ordi di restrison, ordi di proteson, orde di restrison,
    restraining order, orde di proteson, maridu ta da m, omi ta da m, karu robadu, nha karu robadu, tenta mata m, ba fla l ma es
    roba, ba fla es roba, fla l ma es roba, da m un soku, da m txapada, da m galheta, trafikadu, trafikada, foi trafika, foi
    trafikadu, foi trafikada, skravu, skravizadu, asediu, asedia m, persigi m, stalka m, ta persigi m, algen roba nha, algen rouba
    nha, es roba nha, un omi da m, kel omi da m, mostra m faka, ponta m faka, mostra faka, ameasa m ku faka, bate na nha mai, bate
    na nha, omi bate m, maridu bate m, nha maridu ta bate m, nha ex ta bate m, sufri pankada, n era vitima, m era vitima, n foi
    vitima, prova di fakada, roba m karu, roba m telefoni, tra m dinheru, viola nha
  `,
  WITNESS: `
    testimunha, tistimunha, testemunha, tistimunhu, testimunhu, sirbi di testimunha, era testimunha, n odja un asaltu, n odja un
    asalto, n odja asaltu, n odja briga, n odja un briga, n odja krimi, n odja un krimi, n odja tiru, n odja un tiroteiu, n odja un
    asidenti, n odja asidenti, n odja ken ki, n odja kenha ki, asisti briga, asisti krimi, da depoimentu, da nha depoimentu,
    depoimentu, da diklarason, da testimunhu, n odja un robu, n odja robu, m odja briga, m odja un asaltu, m odja un briga, n odja
    es ta roba, n odja es ta mata, nu odja briga, nu odja un asaltu, nu odja krimi, testimunhu di, n era testimunha, n sirbi
    testimunha, ba da testimunhu, bai da testimunhu, n odja kel tiru, n odja kel fakada, n odja fakada
  `,
  STATUS_QUESTION: `
    bu ten papel, bo ten papel, bu ten dukumentu, abo bu ten papel, bu sta legal, abo bu sta legal, bu e legal, bo e legal, abo e
    legal, bu e ilegal, bo e ilegal, abo e ilegal, bu sta ilegal, bo sta legal, bo sta ilegal, nhos e ilegal, nhos e legal, nhos sta
    legal, nhos sta ilegal, nhos ten papel, nho ten papel, nha ten papel, bu e sidadon, bo e sidadon, abo e sidadon, nhos e sidadon,
    nho e sidadon, bu ten vistu, bo ten vistu, abo ten vistu, kade papel, kade bu papel, kade bo papel, kade nhos papel, undi bu
    papel, undi bo papel, undi ki sta bu papel, undi sta bu papel, undi sta bo papel, undi ki bu papel sta, mostra m bu papel,
    mostra m papel, mostra bu papel, mostra bo papel, mostra m bo papel, mostra nhos papel, mostra papel di imigrason, da m bu
    papel, da m bo papel, kal e bu stadu, kal ki e bu stadu, kal e bu status, ken ki ka ten papel, kal di nhos ki ka ten papel, ken
    ki ten papel, ken li ki ten papel, ken ki e ilegal, kal di nhos ki e ilegal, ken di nhos ki ka ten papel, ken di nhos ki ten
    papel, nhos papel, tra papel, tra bu papel, bzot ten papel, bzot e legal, bzot e ilegal, bosês ten papel, bu staba legal, papel
    por favor, papel fasi favor, dja bu ten papel, dja bo ten papel, dja nhos ten papel, bu ten papel di merka, bu ten papel di
    rezidensia, bu pasa fronteira, bu salta fronteira, bu pula fronteira, bu sta ku papel, bu e merkanu, bu e rezidenti, bo e
    rezidenti, bu ka ten papel, bo ka ten papel, kade bu vistu, kade bo vistu, undi bu vistu, modi bu entra, modi ki bu entra, modi
    bo entra, modi bu txiga li, kuma bu entra, kantu tenpu bu sta li, ki vistu bu ten, kal vistu bu ten, bu vistu kaba, got papers,
    you got papers, u got papers, where your papers, are you legal, you legal, are you illegal, you illegal, show me your papers,
    show me your visa, who here is undocumented, who is undocumented, are you undocumented, you undocumented, are you a citizen, you
    a citizen, u a citizen, illegal huh, you here illegally, you here legally, are you documented, where is your visa, let me see
    your papers, papers please, papel gosi, tra papel di merka, mostra m vistu, mostra m bu vistu, mostra vistu, ken ki ten vistu,
    ken li e ilegal, ken e ilegal, ken e sidadon, ken li ka ten papel, tudu nhos ten papel, nhos tudu ten papel, bu ten social, bu
    tem papel, ken ki n ten papel, ken n ten papel, kal di nhos ki n ten papel, ken ki ka ten dukumentu, ken ka ten papel, bu n ten
    papel
  `,
  PETTY: `
    briga, un briga, briga di, ta briga, robu, roba, robo, rouba, roba na loja, furtu, asalto, asaltu, agreson, da ku algen, da na
    algen, da na mudjer, da na un, da ku pau, da soku, bebedu, bebdu, moku, tchoku, ta kondusi bebedu, kondusi bebedu, kondusi
    bebdu, kondusi moku, konduson bebedu, kondusi sen lisensa, kondusi sen karta, guia moku, guia sen lisensa, guia sen karta, sen
    lisensa, sen karta, sen karta di konduson, droga, drogas, padjinha, dui, oui, vandalismu, invazon, desturbiu, disturbiu,
    disorderly, arma, faka, karu robadu, mota robadu, shoplifting, kebra vidru, kebra janela, violensia domestika, kondusi ku
    lisensa suspensu, lisensa suspensu, disakatu, desakatu, bebi na rua, mija na rua, fakada, matxuka, basofa, kutilada, kutelada,
    karu sen lisensa, da pankada, roba bisikleta, roba telefoni, pasa txek falsu, gritaria, pula roleta, roba kamisa, roba na
    merkadu, shoplifter, da un galheta, mija na paredi, brigaba, grafiti, fuma padja, liamba
  `,
} as const satisfies Partial<Lexicon>;
