import type { Lexicon } from '../../concepts.ts';

/** Cape Verdean Creole: what people do and say. */
export const acts = {
  ASK: `
    purgunta, purgunt*, pergunt*, pregunt*, fase purgunta, faze purgunta, fase m purgunta, fase purguntas, ta fase purgunta, pidi,
    pidid*, izigi, izije, exigi, exije, exigiu, ezigi, dimanda, demanda, interroga, interog*, intirroga, kestiona, kistiona,
    question*, kre sabe, kre odja, kre odjaba, kre sabeba, kre obiba, krí sabe, kre pa n mostra, kre pa nu mostra, mesti odja,
    mesteba odja, mesti sabe, nu mostra, n mostra, mostra m bu, mostra m bo, mostra nu bu, da m bo, da m bu papel, mostra bu, mostra
    bo, ten ki mostra, tinha ki mostra, mesti mostra, tudu mesti mostra, debi mostra, manda mostra, manda m mostra, manda l mostra,
    manda nu mostra, manda es mostra, fla m mostra, fla pa n mostra, fla mostra, fla m pa n mostra, fla pa nu mostra, fla nu mostra,
    fla l mostra, obriga m mostra, obriga nu mostra, obriga l mostra, fase m mostra, fase nu mostra, djobe sabe, ta djobe papel,
    djobe papel, txeka, txekia, tcheka, checa, chekia, txek*, kade, undi sta, undi ki sta bu, undi bu, undi bo, ten bu, bu ten, bo
    ten, nhos ten, nho ten, nha ten papel, bu tem, bu sta, abo bu sta, bu e, abo e, bo e, nhos e, nho e, kal e bu, kal e bo, kal ki
    e bu, mostra papel, mostra papelis, rakeri, verifika, virifika, verifica, virifica, konfirma, kobra, insisti, insisti ku, kiria
    odja, kiria sabe, kiria papel, kre papel, purguntason, odja papel, odja nha, odja nos papel, odja se papel, odja si, tra papel,
    tra nha, tra bu, tra bo, traze papel, trazer papel, trazi bu, leba bu, volta ku, pode mostra, prova ma, prova si, prova kma,
    investiga, inkerito, inkiri, papia, toka na asuntu, toka nada, pa sabe, pa sabe si, pa sabe undi, si e ka mostra, si n ka
    mostra, si nu ka mostra, si bu ka mostra, si m ka mostra, si el ka mostra, fla nada di, fla nada sobri, fla sobri, fla na, toka
    na, toka na asuntu di, mensiona, mensiona nada, spia papel, spia nha papel, izamina, djobe bu, manda tra, manda traze, manda da,
    pidi odja papel, pidi pa odja, ta kre sabe, kre sabi, keria sabe, kre konfirma, pirgunta, fase interogatoriu, ta insisti,
    insisti pa, kombersa di, ta pidi, ka parse nada di, ba di purgunta, bota purgunta, ku purgunta di, na purgunta di, purgunta di,
    tra purgunta, bonba m ku purgunta, djobe nha, djobe se, kuriozu pa sabe, da purgunta, kre odja nha, kre odja se, manda
    apresenta, apresenta papel, apresenta dukumentu, prezenta papel, prezenta dukumentu, manda nu tra, manda m tra, manda l tra,
    manda tudu algen tra, manda es tra, fla m tra, fla nu tra, fla l tra
  `,
  SAY: `
    fla, ta fla, grita, grit*, djura, da nomi di, finji, fingi, ta finji, fasi pasa pa, pasa pa, apresenta, prizenta, idintifika,
    identifika, mintira, minti, ta diz, diz ma, fla ma es e, fla es e, fla ma e ta, fla m ma e ta, fla e ta, fla m e ta, fla ma el
    ta, fla m kma el ta, fla kma el ta, fla el ta, fla n ta, fla nu ta, fla es ta, fla ma n ta, anunsia, deklara, es fla, es ta fla,
    grita kma, fla asin, e fla asin, fla klaru, fla m ma es e, fla nu ma es e, fla nu ma es era, fla m ma es era, fla m ma el e, fla
    nu ma el e, fla kma es e, fla m kma es e, fla nu kma es e, fla ma es era, fla ma nu e, fla es e di, grita es e, somos da, somos
    di
  `,
  TELL: `
    fla, konta, aviza, avis*, abiza, avisa, fla pa, da konta, da informason, informa, infurma, notifika, notifica, alerta, komunika,
    comunica, pasa informason, pasa palavra, sopra, bufa, dedura, fase keixa di, fase sabe, po sabe, po ta sabe, dexa sabe, dexa l
    sabe, dexa ice sabe, rusponde, responde, respondeu, da sinal, da un toki, da toki, da aviso, dinunsia, denunsia, tchiba, txiba,
    xiba, revela, dadi, manda fla, manda konta, ba konta, bai konta, ba fla, bai fla, liga fla, telefona fla, da dika, tipa, tipou,
    bota kexa, es fla, es ta fla, da parti, da _ parti, radia, pasa dika, pasa resadu, manda resadu, da resadu, da notisia, da
    novidadi, po boka na, bota boka na, abri boka ku, abri boka pa, kore ba fla, korre ba fla, komenta ku, sopla, rapa boka pa, da
    ku lingua, da ku boka, pasa fala, manda palavra, manda dizi, fla tudu, konta tudu, dispeja tudu, fla na uvidu di, sopra na uvidu
    di, fla na oredja di, tchiba tudu, bufa tudu, dilata, delata, denuncia, da alarmi, da alerta, sinaliza, da atualizason, updata,
    poi _ ta sabe, poi ta sabe, dexa _ sabe, manda aviza, manda avisa, bai aviza, ba aviza
  `,
  GIVE: `
    da, dadu, manda, pasa, envia, invia, enviou, inviadu, forward, emeila, manda email, manda pa, manda mensajen ku, manda foto,
    partilha, kompartilha, konpartilha, compartilha, partija, ntrega morada, ntrega nomi, ntrega foto, ntrega informason, ntrega
    dadu, ntrega dadus, ntrega lista, ntrega numeru, ntrega se morada, ntrega nha morada, ntrega se nomi, forneci, fornese, fornece,
    vaza, vende, bende, faxa, manda fax, manda text, testa, tira foto pa, pasa es, repasa, repassa, dispensa, shera, manda zap,
    manda mensajen, manda un mensajen, manda un email, manda sms, manda pur email, manda pa email, manda kopia, pasa kopia, fase
    kopia pa, tra kopia pa, faxa pa, imprimi pa, skania pa, scan pa, snapa, upload, dispaxa, dispatxa, disponibiliza, sedi, cede,
    transmiti, transmite, libra informason, po na mon di ice, dexa na mon di ice, reenkaminha, enkaminha, inkaminha, pasa pa frenti,
    ta pasa, da tudu, manda tudu, manda pdf, manda print, manda screenshot, manda pa whatsapp, entrega papel, pasa lista, da lista
  `,
  CALL: `
    txoma, txomadu, liga, telefona, fase txomada, faze txomada, da txomada, kontata, kontakta, contacta, kontat*, entra na kontatu,
    entra en kontatu, entra na kontaktu, fase kontatu, fala na radiu, fla na radiu, txoma na radiu, txoma pa radiu, manda mensajen,
    manda un mensajen, manda text, manda sms, mensajen pa, manda rapidu mensajen, pega na telefoni, pega telefoni, na telefoni ku,
    na telefoni pa, fla na telefoni ku, papia na telefoni ku, papia na radiu ku, papia ku ice, telefoni pa, disca, diska, manda
    email, manda email pa, da un toki, da toki, da telefonema, telefonema, aviza pa radiu, aviza na radiu, aviza pa telefoni, txama,
    xamada pa, bip, manda txoma, ba txoma, ben txoma, fase un txomada, da un txomada, da ringi, ringa, manda un email, da parti, da
    _ parti, da parti na, da parti di, radia, ringi, rinka, marka numeru, marka numeru di, marka 1 800, marka 1 800 di, marka linha
    di, marka pa, marka, bipa, pinga, teksta, texta, text, dm, page, fala ku, na linha ku, na linha pa, na radiu ku, na radiu pa, na
    fon ku, na telefoni ta papia ku, fase ligason, fase un ligason, fase ligason pa, fase chamada, fase un txomada pa, fase txomada
    pa, manda text pa, manda mensajen pa, manda zap pa, pega na fon, pega na radiu, liga dretu pa, liga direto pa, liga kontatu,
    disca pa, apita pa, apita, txoma pa telefoni, txoma na telefoni, buzina pa, papia pa radiu ku, aviza radiu, facetime, da txomada
    pa, liga faxi pa, liga rapidu pa, da un telefonema, tira telefoni i liga, pasa telefonema, pasa txomada
  `,
  CALL_CODED: `
    n ten un li pa nhos, n ten un pa nhos, n ten un li, n ten un pa bo, nu ten un li pa nhos, nu ten un pa nhos, ten un li pa nhos,
    ten un pa nhos, ten mas un pa nhos, n ten mas un pa nhos, n panha un pa nhos, nu panha un pa nhos, n atxa un pa nhos, nhos ben
    panha l, nhos ben buska l, nhos ben toma l, nhos ben leba l, mas un pa nhos, nhos pode ben buska l, nhos pode ben buska, m ten
    un li, m ten un pa bzot, m ten un pa nhos, bzot ben buska l, nu ten mas un li, is this ice, this ice, i got one here, i got one
    for you, got one for you, we got one, got another one, got one here, come get him, come pick him up, come get her, nu ten un
    fregez, n ten un fregez, n ten klienti pa bo, n ten un klienti pa bo, n ten klienti pa nhos, ten un enkumenda pa nhos, ten
    enkumenda pa nhos, n ten enkumenda, n ten un enkumenda, sta li un pa nhos, li ten un pa nhos, mas un klienti pa nhos, bem buska
    enkumenda, nhos ben buska enkumenda, nhos pode ben, nhos kre ben buska l, nhos ben li rapidu, n panha un ilegal, nu panha un
    ilegal, n ten un ilegal li, nu ten un ilegal li, n ten un sen papel, nu ten un sen papel li
  `,
  TALK: `
    papia, papia ku, fla ku, papia so ku, entrevista, intrevista, intrivista, interroga, interog*, fase purgunta, kunbersa,
    kunversa, konbersa ku, visita, vizita, odja l, odja el, ba odja l, ben odja l, ten akesu, tem asesu, question*, da intrevista,
    purgunta, purgunta kusa, ta fase purgunta, fase m purgunta, fla ma nha omi, fla ma nha maridu, fla ma nha irmon, fla ma nha
    fidju, fla ma nha primu, papia di papel ku, kunversa ku, senta ku, sinta ku, xinta ku, interoga, fase l purgunta, fase es
    purgunta, faze l purgunta, fase interogatoriu, fase intrevista, entrevista ku, ben papia ku, bai papia ku, tenta papia ku, faze
    pergunta, odja ku el
  `,
  SHOW: `
    mostra, mostrad*, parse, ta parse, aparese, aparece, tinha, ten, odja, ba parse, prezenta, apresenta, presenta, konsta, traze,
    tras papel, po na meza, foi mostra, mustra, spreme na kara, po na kara, abri papel, tra papel, tra un papel, da n odja, da nu
    odja, da m odja, bota na meza, poi na meza, saka papel, saka un papel, trazia, parsi na, parsi
  `,
  THREAT: `
    ameasa, ameas*, ta ameasa, amiasa, fla ma e ta, fla m ma e ta, fla e ta, fla m e ta, fla l ma e ta, fla l e ta, fla nu ma e ta,
    fla nu e ta, fla ma el ta, fla m ma el ta, fla m kma el ta, fla kma el ta, fla m el ta, fla el ta, fla n ta, fla m n ta, fla ma
    n ta, fla ma nu ta, fla ma es ta, fla m ma es ta, fla nu ma es ta, fla m es ta, fla nu ta, o n ta, o nu ta, o e ta, o el ta, o
    es ta, o anton, o entan, o senon, sinon, sinan, senon, sinau, senau, sinãu, sinoun, kre pa n txoma, bu kre pa n, kre pa nu
    txoma, ta mete medu, mete medu, mete m medu, po medu, po m ku medu, fase m medu, xantajia, xantaja, chantagem, avisa ma, aviza
    ma, n ta txoma l, ma e ta, ma el ta, kma el ta, kma e ta, prumeti, promete, djura ma, basta un txomada, un txomada so, e so un
    txomada, intimida, pode txoma, ta bai ku, bu ta bai ku, si n ka, si nu ka, si bu ka, si e ka, si el ka, si es ka, si nhos ka, si
    m ka, se n ka, se nu ka, se bu ka, se el ka, se m ka, si nu pidi, si n pidi, si nu kexa, si n kexa, si nu fla, si n txoma, si nu
    txoma, si n larga, si n sai, si nu sai, si n denunsia, si nu denunsia, si n kontinua, si n torna, si bu txoma, si bu fla, si bu
    kexa, si bu sai, si n dexa l, si n fla, si n ba, si nu ba, si n mexe, si n fase, si nu fase, e ta, el ta, si nau, si bo ka, se
    bo ka, si nho ka, si bo fla, si bu kontinua, si bo kontinua, se bo fla, si e ka mostra, si n ka mostra, si nu ka mostra, si bu
    ka mostra, si m ka mostra, si el ka mostra, fla ma ta, fla m ma ta, fla nu ma ta, fla l ma ta, fla m ta, fla l ta, ta bai ku es,
    bu ta bai ku es, bo ta bai ku es, ta kusta bu, bu ta paga, bo ta paga, si bu abri boka, si n abri boka, si nu abri boka, si bo
    abri boka, si bo papia, si bu papia, kala boka o, kala boka sinon, bo ta kala, bu ta kala, o mi n ta, o m ta, o mi m ta, o un
    ta, o ami n ta, assina li ki, na proximu bes, proximu bes n ta, otu bes n ta, bu ta odja, bo ta odja, ultimu avizu, n ta po bu,
    n ta poi bu, n ta manda bu, bu ka kre problema, si ka, si bu mexe, si bu torna, si bo torna, si bu ba, si bu bai, si bu konta,
    si bo konta, si n konta, si bu grava, si n grava, si bu ka apaga, si n ka apaga, si bu ka sai, si bu ka paga, si n ka paga, si
    nu ka sai, si nu ka paga, si n ba fase keixa, si n fase keixa, si bu fase keixa, si bu ka asina, si n ka asina, kre pa n fla
    imigrason, da m medu ma, aperta m ku, ta aperta m ku, po presan, fase presan, kuidadu o, ka skese ma n pode, mi n ta txoma, n ta
    liga ja, n ta liga gosi, n ta txoma gosi, n ta txoma ja, basta n fla, basta n txoma, so ten ki txoma, ku un telefonema n ta, ku
    un txomada n ta, kre odja si
  `,
  WRITE_UP: `
    skrebe, skreb*, fase report, fase un report, faze report, faze un report, fase relatori*, fase un relatori*, relatoriu,
    relatorio, skrebe report, skrebe un report, skrebe relatoriu, po na report, po nomi na report, report, reporta, rejista,
    registra, rizista, rijista, anota, nota, marka komu, po komu, po l komu, po nomi, po se nomi, po nomi di, po nha _ na, po el na,
    po l na, fitxa komu, fla ma e di gang, fla e di gang, fase un fitxa, fase fitxa, fase keixa di, fase partisipason, partisipa,
    fase okorensia, dokumenta, inkluí, inklui, toma nota, toma nomi, fase nota, toma nota di, aponta na kadernu, skrebe na kadernu,
    po na kadernu, po na fitxeru, poi na fitxeru, po na sistema, poi na sistema, fase documento, manda report, prenxe, prenxe
    report, inxe papel, prenxe papel di, txoma _ di gang, txoma l gang, txoma gang, txoma l di gang, po l na lista, poi l na lista,
    po na lista, poi na lista, mete na lista, fla ma el e di gang, fla el e di gang, po _ na lista, txoma nha _ gang
  `,
  SHARE: `
    partilha, konpartilha, kompartilha, partija, da, manda, pasa, ta bai pa, bai pa, foi pa, bai para na, sta na, po na, po l na, po
    nomi na, po se nomi na, mete na, uza, usa, ta uza, djobe na, asesu, akesu, akesu na, parse na, forward, regista, rejista, vende,
    bende, liga na, skrebe na, envia, invia, leba pa, enserí, inseri, karega na, ta partilha, partilha ku, sta ligadu ku, sta ligadu
    na, ligadu ku, ligadu na, konetadu ku, konektadu ku, sincroniza, pode odja, ta pode odja, ten asesu, ten akesu, ta odja, ta le,
    podi le, ta kai na, kai na mon di, ba para na, bai da na, ba da na, da asesu, da akesu, abri pa
  `,
  SET_UP: `
    arma, armad*, arma m, arma nu, arma tudu, planea, planeja, planiá, konbina, konbina ku, konbinad*, denunsia, denunsi*, denunsia
    m, denunsia nu, denunsia l, kexa m na, keixa m na, fase keixa di mi, diporta, diport*, deport*, manda diporta, fase diporta,
    diporta m, diporta nu, diporta l, manda nu di volta, manda m pa kabu verdi, manda l pa kabu verdi, manda nu pa kabu verdi, manda
    m pa nha tera, manda nu pa nos tera, manda bu pa bu tera, volta pa bu tera, bai pa bu tera, txoma ice pa mi, txoma imigrason pa
    mi, traison, traí, vende m, bende m, da m na mon di, ntrega m, ntrega nu, trama, trama m, kilha m, po ice na, po imigrason na,
    kuzinha tudu, bu ta bai ku ice, ta bai ku ice, splika ice, splika imigrason, ranja pa m diporta, manda m di volta, da parti di
    mi, da m parti, manda m pa praia, manda m pa nos tera, manda m pa se tera, manda m pa bu tera, manda m pa bo tera, manda m pa
    ilha, manda m pa bu ilha, manda m pa fogo, manda m pa brava, manda m pa santiagu, manda m pa mindelu, manda m pa ses tera, manda
    l pa praia, manda l pa nha tera, manda l pa nos tera, manda l pa se tera, manda l pa bu tera, manda l pa bo tera, manda l pa
    ilha, manda l pa bu ilha, manda l pa fogo, manda l pa brava, manda l pa santiagu, manda l pa mindelu, manda l pa ses tera, manda
    nu pa praia, manda nu pa nha tera, manda nu pa se tera, manda nu pa bu tera, manda nu pa bo tera, manda nu pa ilha, manda nu pa
    bu ilha, manda nu pa fogo, manda nu pa brava, manda nu pa santiagu, manda nu pa mindelu, manda nu pa ses tera, manda bu pa
    praia, manda bu pa kabu verdi, manda bu pa nha tera, manda bu pa nos tera, manda bu pa se tera, manda bu pa bo tera, manda bu pa
    ilha, manda bu pa bu ilha, manda bu pa fogo, manda bu pa brava, manda bu pa santiagu, manda bu pa mindelu, manda bu pa ses tera,
    manda bo pa praia, manda bo pa kabu verdi, manda bo pa nha tera, manda bo pa nos tera, manda bo pa se tera, manda bo pa bu tera,
    manda bo pa bo tera, manda bo pa ilha, manda bo pa bu ilha, manda bo pa fogo, manda bo pa brava, manda bo pa santiagu, manda bo
    pa mindelu, manda bo pa ses tera, manda es pa praia, manda es pa kabu verdi, manda es pa nha tera, manda es pa nos tera, manda
    es pa se tera, manda es pa bu tera, manda es pa bo tera, manda es pa ilha, manda es pa bu ilha, manda es pa fogo, manda es pa
    brava, manda es pa santiagu, manda es pa mindelu, manda es pa ses tera, manda nos pa praia, manda nos pa kabu verdi, manda nos
    pa nha tera, manda nos pa nos tera, manda nos pa se tera, manda nos pa bu tera, manda nos pa bo tera, manda nos pa ilha, manda
    nos pa bu ilha, manda nos pa fogo, manda nos pa brava, manda nos pa santiagu, manda nos pa mindelu, manda nos pa ses tera, kre
    volta pa kabu verdi, kre volta pa praia, kre volta pa bu tera, kre volta pa bo tera, kre volta pa ilha, kre volta pa bu ilha, ta
    volta pa kabu verdi, ta volta pa praia, ta volta pa bu tera, ta volta pa bo tera, ta volta pa ilha, ta volta pa bu ilha, bu ta
    bai pa kabu verdi, bu ta bai pa praia, bu ta bai pa bu tera, bu ta bai pa bo tera, bu ta bai pa ilha, bu ta bai pa bu ilha, bo
    ta bai pa kabu verdi, bo ta bai pa praia, bo ta bai pa bu tera, bo ta bai pa bo tera, bo ta bai pa ilha, bo ta bai pa bu ilha,
    bu bai pa kabu verdi, bu bai pa praia, bu bai pa bu tera, bu bai pa bo tera, bu bai pa ilha, bu bai pa bu ilha, bo bai pa kabu
    verdi, bo bai pa praia, bo bai pa bu tera, bo bai pa bo tera, bo bai pa ilha, bo bai pa bu ilha, po bu pa kabu verdi, po bu pa
    praia, po bu pa bu tera, po bu pa bo tera, po bu pa ilha, po bu pa bu ilha, po m pa kabu verdi, po m pa praia, po m pa bu tera,
    po m pa bo tera, po m pa ilha, po m pa bu ilha, tchiba m, txiba m, dispatxa bu, dispatxa m, po na avion, po m na avion, po bu na
    avion, po l na avion, mete bu na avion, mete m na avion, embarka bu, da imigrason nha nomi, arma siladas, arma silada, arma m
    silada, arma kuza pa mi, fase silada, pripara silada, konbina tudu ku, fase traison, ramata m pa fora, bota m fora di merka,
    bota m fora di pais, po m fora di merka, po m fora di pais, tra m di merka, tra nu di merka, bai djuntu ku es, ta bai djuntu ku
    es, bu ta bai djuntu
  `,
  KNEW: `
    sabia, sabiaba, sabe, sabeba, dja sabia, dja sabe, dja sabeba, modi ki es sabe, modi ki ice sabe, modi ki ice sabia, modi ki es
    sabia, kuma ki es sabe, kuma ki ice sabe, kma k es sabe, manera ki es sabe, manera ki ice sabe, tinha nha nomi, tinha nha
    morada, tinha se nomi, tinha se morada, tinha nos morada, diskubri, discobri, konxe, konxeba, ki sabia, ki sabe, txiga dja ku,
    txiga ku, ben dja ku, ben ku nha, ben ku se, dja ben ku, parse ku nha, ben ta sabe, txiga ta sabe, dja tinha, dja ten, dja
    konxeba, ka fla ningen ma es sabe, ka da ningen ma es sabe, sabe nha, sabeba nha, tinha tudu, sabia tudu, sabe tudu, txiga ta
    sabe nha, ben ku papel ku nha, ku nha morada na papel, ku nha nomi na papel, ku nha foto na mon, ku nha foto, ku nha morada,
    modi es sabe, modi ice sabe, undi es bai buska, undi es panha nha, undi es atxa nha
  `,
  CALL_911: `
    txoma 911, liga 911, liga pa 911, telefona 911, telefona pa 911, n txoma 911, algen txoma 911, vizinhu txoma 911, pa 911, 911,
    txoma pulisia pamodi, liga pa pulisia pamodi, n txoma pulisia pamodi, algen txoma pulisia, n liga pa pulisia pamodi, vizinha
    txoma pulisia, vizinhu txoma pulisia, algen liga pa pulisia, 9 1 1, nove un un, n fla 911, nu fla 911, n txoma 9 1 1, nu txoma
    911, m txoma 911, m liga 911, n liga 911, nu liga 911, nha mudjer txoma 911, nha fidju txoma 911, nha fidja txoma 911, algen
    liga 911, vizinhu liga 911, dispatcher, es txoma pulisia boston pa un briga, txoma pulisia pa un briga
  `,
  CALM: `
    kalma, kalm*, acalma, akalma, mante pas, manti pas, mante paz, pa mante pas, pas, paz, mante ordi, mante ordem, mante kalma,
    proteje, protege, pa ningen ka brigaba, pa ningen ka briga, pa ningen ka da, pa ningen ka matxuka, pa ningen ka matxukaba, pa
    ningen ka fri, ningen ka matxuka, ambulansia, ambulancia, primerus sokorus, odja si nu sta dretu, odja si nos sta dretu,
    purgunta si nu sta dretu, si nu sta bon, si nu staba dretu, si nu sta dretu, si es sta dretu, pidi es identifikason, pidi es
    identificason, pidi identifikason, pidi es id, pidi es se id, pidi ses id, pidi ses distintivu, pidi es distintivu, distintivu,
    pa siguransa di genti, pa siguransa di tudu, siguransa di povu, pa prutigi, socorri, sokore, sokori, separa, aparta, aparta
    briga, separa briga, so pa kalma, garanti siguransa, pa ka ten problema, pa ka ten briga, pa evita briga, separa es, es txiga i
    separa, txoma anbulansia, txoma ambulansia, da es agua, da l agua, da agua, po kobertor, po gelu, fase primeru sokorru, trata di
    firida, trata di frida, leba pa spital, leba l spital, fla es kalma, manda kalma, pa nu kalma, pa tudu algen kalma, kalma povu,
    kalma genti, purgunta si algen fri, purgunta si algen matxuka, purgunta si nu sta bon, odja si algen fri, fika la pa ka da
    briga, pa ningen ka leba pankada, fika so ta guarda pas, so ta guarda pas
  `,
  FOUND: `
    atxa, atxad*, ntxa, diskubri, ta bende, ta vende, bendeba, prindi ku, panha ku, panha l ku, tra di kasa, sai ku, konfiska,
    apreende, aprende, toma arma, toma droga, enkontra, inkontra, nkontra, sai ta karega, foi panha ku, tra, es atxa, es panha l ku,
    panhadu ku, apanhadu ku, atxadu ku, tinha na karu, tinha na kasa, tinha na bolsu, tra un pistola, tra pistola
  `,
  CHARGED: `
    akuza, akuzad*, acusado, akuzadu, akuzada, akuzadu di, foi akuza, sta akuzadu, kondena, kondenad*, condenado, prosesad*, prosesu
    pa, prokuradu pa, procurado pa, kazu abertu, investigadu pa, investigason di, investiga pa, sta ta responde pa, indisiad*,
    pronunsiad*, mandadu pa, warrant pa, charge di, kargu di, ta rusponde pa, kazu kontra, sta akuzadu di, sta akuzada di, e akuzadu
    di, ta ser akuzadu, foi akuzadu, prezu pa, prendi pa, kondenadu pa, prosesu di, indiciadu, ba pa tribunal pa, e ta rusponde pa,
    kulpadu di, kulpadu pa, kazu di droga, kazu di arma, kazu di roba, kazu di robu, kazu di fraudi, kazu di trafiku, kazu di mata
  `,
  SIGNED: `
    asina, asinad*, asinadu, asinatura, asinadu pa, firmad*, sinad*, foi asina, signed, ku asinatura di, asinatura di, asina na,
    skrebedu pa juis, asinadu na, firma di
  `,
  WANTS: `
    kre l, kre el, kre nha, kre es, kre leba l, kre panha l, kre toma l, kre papia ku el, ta djobe l, ta djobe el, sta ta djobe l,
    staba ta djobe l, djobe pa el, ta djobe nha, interesad*, ta ben, ta ben buska l, ben buska l, sta ta ben, sta na kamin, sta na
    kaminhu, na kamin, na kaminhu, dja ta ben, dja sta ta ben, ta ben panha l, ta ben leba l, ta ben toma l, ben panha l, ben toma
    l, ben leba l, fla pa sigura l, manda sigura l, manda guarda l, ben pa el, ta txiga, sta ta txiga, mesti di el, kre odja l, ice
    kre, imigrason kre, ice ta kre, ta ben pa el, ta ben djobe l, ben djobe l, ta ben leba, kre bai ku el, kre po mon nel
  `,
  BRING: `
    traze, txoma, manda, leba, po, fase ben, manda ben, fase, liga, telefona, manda txoma, ba buska, traze ku es, txama
  `,
} as const satisfies Partial<Lexicon>;
