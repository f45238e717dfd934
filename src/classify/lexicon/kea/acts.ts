import type { Lexicon } from '../../concepts.ts';

/** Cape Verdean Creole: what people do. */
export const acts = {
  ASK: `
    purgunta, purgunt*, pergunt*, pregunt*, fase purgunta, faze purgunta, fase m purgunta, fase purguntas,
    ta fase purgunta, pidi, pidid*, izigi, izije, exigi, exije, exigiu, ezigi, dimanda, demanda, interroga,
    interog*, intirroga, kestiona, kistiona, question*, kre sabe, kre odja, kre odjaba, kre sabeba, kre
    obiba, krí sabe, kre pa n mostra, kre pa nu mostra, mesti odja, mesteba odja, mesti sabe, nu mostra, n
    mostra, mostra m bu, mostra m bo, mostra nu bu, da m bo, da m bu papel, mostra bu, mostra bo, ten ki
    mostra, tinha ki mostra, mesti mostra, tudu mesti mostra, debi mostra, manda mostra, manda m mostra,
    manda l mostra, manda nu mostra, manda es mostra, fla m mostra, fla pa n mostra, fla mostra, fla m pa n
    mostra, fla pa nu mostra, fla nu mostra, fla l mostra, obriga m mostra, obriga nu mostra, obriga l
    mostra, fase m mostra, fase nu mostra, djobe sabe, ta djobe papel, djobe papel, txeka, txekia, tcheka,
    checa, chekia, txek*, kade, undi sta, undi ki sta bu, undi bu, undi bo, ten bu, bu ten, bo ten, nhos
    ten, nho ten, nha ten papel, bu tem, bu sta, abo bu sta, bu e, abo e, bo e, nhos e, nho e, kal e bu, kal
    e bo, kal ki e bu, mostra papel, mostra papelis, rakeri, verifika, virifika, verifica, virifica,
    konfirma, kobra, insisti, insisti ku, kiria odja, kiria sabe, kiria papel, kre papel, purguntason, odja
    papel, odja nha, odja nos papel, odja se papel, odja si, tra papel, tra nha, tra bu, tra bo, traze
    papel, trazer papel, trazi bu, leba bu, volta ku, pode mostra, prova ma, prova si, prova kma, investiga,
    inkerito, inkiri, papia, papia nada, toka na asuntu, toka nada, pa sabe, pa sabe si, pa sabe undi, si e
    ka mostra, si n ka mostra, si nu ka mostra, si bu ka mostra, si m ka mostra, si el ka mostra
  `,
  SAY: `
    fla, ta fla, grita, grit*, djura, da nomi di, finji, fingi, ta finji, fasi pasa pa, pasa pa, apresenta,
    prizenta, idintifika, identifika, mintira, minti, ta diz, diz ma, fla ma es e, fla es e, fla ma e ta,
    fla m ma e ta, fla e ta, fla m e ta, fla ma el ta, fla m kma el ta, fla kma el ta, fla el ta, fla n ta,
    fla nu ta, fla es ta, fla ma n ta, anunsia, deklara, es fla, es ta fla
  `,
  TELL: `
    fla, konta, aviza, avis*, abiza, avisa, fla pa, da konta, da informason, informa, infurma, notifika,
    notifica, alerta, komunika, comunica, pasa informason, pasa palavra, sopra, bufa, dedura, fase keixa di,
    fase sabe, po sabe, po ta sabe, dexa sabe, dexa l sabe, dexa ice sabe, rusponde, responde, respondeu, da
    sinal, da un toki, da toki, da aviso, dinunsia, denunsia, tchiba, txiba, xiba, revela, dadi, manda fla,
    manda konta, ba konta, bai konta, ba fla, bai fla, liga fla, telefona fla, da dika, tipa, tipou, bota
    kexa, es fla, es ta fla, da parti, da _ parti
  `,
  GIVE: `
    da, dadu, manda, pasa, envia, invia, enviou, inviadu, forward, emeila, manda email, manda pa, manda
    mensajen ku, manda foto, partilha, kompartilha, konpartilha, compartilha, partija, ntrega morada, ntrega
    nomi, ntrega foto, ntrega informason, ntrega dadu, ntrega dadus, ntrega lista, ntrega numeru, ntrega se
    morada, ntrega nha morada, ntrega se nomi, forneci, fornese, fornece, vaza, vende, bende, faxa, manda
    fax, manda text, testa, tira foto pa, pasa es, repasa, repassa, dispensa, shera, manda zap, manda
    mensajen, manda un mensajen, manda un email, manda sms
  `,
  CALL: `
    txoma, txomadu, liga, telefona, fase txomada, faze txomada, da txomada, kontata, kontakta, contacta,
    kontat*, entra na kontatu, entra en kontatu, entra na kontaktu, fase kontatu, fala na radiu, fla na
    radiu, txoma na radiu, txoma pa radiu, manda mensajen, manda un mensajen, manda text, manda sms,
    mensajen pa, manda rapidu mensajen, pega na telefoni, pega telefoni, na telefoni ku, na telefoni pa, fla
    na telefoni ku, papia na telefoni ku, papia na radiu ku, papia ku ice, telefoni pa, disca, diska, manda
    email, manda email pa, da un toki, da toki, da telefonema, telefonema, aviza pa radiu, aviza na radiu,
    aviza pa telefoni, txama, xamada pa, bip, manda txoma, ba txoma, ben txoma, fase un txomada, da un
    txomada, da ringi, ringa, manda un email, da parti, da _ parti, da parti na, da parti di
  `,
  CALL_CODED: `
    n ten un li pa nhos, n ten un pa nhos, n ten un li, n ten un pa bo, nu ten un li pa nhos, nu ten un pa
    nhos, ten un li pa nhos, ten un pa nhos, ten mas un pa nhos, n ten mas un pa nhos, n panha un pa nhos,
    nu panha un pa nhos, n atxa un pa nhos, nhos ben panha l, nhos ben buska l, nhos ben toma l, nhos ben
    leba l, mas un pa nhos, nhos pode ben buska l, nhos pode ben buska, m ten un li, m ten un pa bzot, m ten
    un pa nhos, bzot ben buska l, nu ten mas un li
  `,
  STOPPED: `
    para, para m, para nu, para l, para es, para nos, manda para, manda m para, manda nu para, manda l para,
    manda nha irmon para, manda nha maridu para, manda inkosta, manda m inkosta, manda nu inkosta, manda l
    inkosta, inkosta, encosta, enkosta, faze para, fase para, fase m para, fase nu para, po ta para, da
    sinal di para, revista, stop, stopa, stop m, pull over, puxa pa bera, blokeiu di strada, operason stop,
    blitz, blits, parada, kontrolu, kontrola, aborda, borda, manda basi di karu, manda dixi di karu, manda
    sai di karu, manda m sai di karu, manda l sai di karu, tra di karu, tra m di karu, tra l di karu, rodia,
    para karu, para karus, para tudu karu, ta para karu, boston para
  `,
  ARREST: `
    prende, prend*, prezu, preza, prezus, presu, presa, preso, presos, algema, algem*, po algema, po m
    algema, po l algema, mete algema, po l na algema, po algema na, po na algema, ku algema, na algema, sta
    na algema, panha, pega, dete, deti, detiveram, deteve, detevi, detidu, detida, detidus, detido, deten,
    ditidu, leba prezu, leba l prezu, leba nha irmon prezu, leba preza, po na kadia, po l na kadia, mete na
    kadia, manda kadia, manda pa kadia, po dentu di kadia, bai prezu, bai kadia, captura, kaptura, agara,
    agarra, garra, gara, ngara, prendison, dentenson, detenson, jela, jonga, tranka na kadia, po mon, po mon
    riba, fitxa na kadia, fitxa l na kadia, booka, arrest, handcuff, na sela, toma na mon, foi prende,
    boston prende
  `,
  KEEP: `
    guarda l, guarda el, guarda m, guarda nha, guarda es, guarda nos, guarda bo, ta guarda l, sigura,
    sigurad*, segur*, ten l, ten el, ten m prezu, ten es, ten nha, ten l la, ten l prezu, ten m la, ten el
    sentadu, ten l sentadu, ten m sentadu, ten es sentadu, ten nu sentadu, mantem, mante, manti, manten,
    fika ku el, fika ku l, fika ku nha, fika ku es, fika ku se, fika ku mi, fika ku nu, fika ku nos, fika ku
    kel, fika ku, fika la dentu, fika prezu, fika preza, fika la, fika na sela, fika detidu, fika na kadia,
    fika ta spera, sta prezu, sta preza, staba prezu, kontinua prezu, kontinua la, kontinua dentu, sta la
    dentu, ainda e sta la, ainda sta la, ainda sta prezu, e sta la, sta prezu la, dexa l prezu, dexa l la,
    dexa l ta spera, dexa m ta spera, dexa l na sela, dexa es la, dexa l sentadu, dexa m sentadu, dexa nu ta
    spera, dexa sentadu, dexa l dentu, fase l spera, fase m spera, fase nu spera, faze l spera, fase nha _
    spera, fase spera, manda l spera, manda m spera, manda nu spera, manda spera, po l ta spera, po m ta
    spera, po nu ta spera, po ta spera, spera la, tranka l, tranka, tranka m, trankadu, trancado, trankada,
    tranka es, fitxa l, fitxa l na, fitxa m na, fitxadu la, fitxadu na sela, ka ta sai, ka sai, ka pode sai,
    ka podeba sai, ka ta pode sai, ka pode bai, ka podeba bai, ka ta larga l, ka larga l, ka larga, ka larga
    m, ka larga nha, ka ta larga, ka kre larga, ka kre larga l, ka kre larga m, ka dexa l sai, ka dexa l
    bai, ka dexa m sai, ka dexa m bai, ka dexa sai, ka dexa bai, ka ta dexa l sai, ka ta dexa l bai, ka ta
    dexa sai, ka dexa nha, ka dexa es sai, ka dexa es bai, ka dexa nu bai, ka dexa nu sai, rakuza larga,
    rakuza larga l, rekuza larga, nega larga, nega larga l, nega dexa l bai, atraza, dimora, demora, dimora
    l, retardi, inrola, enrola, rete, reti, retidu, tadja, tadja l, poi l ta spera, sentadu ti, sentadu na
    banku, sentadu na txon, sentadu na karu, noti interu, pasa noti la, pasa noti na, dormi la, dexa l durmi
    la, mas un dia la, ka solta, foi sigura, kuntinua, sigi prezu, kudi, ka foi larga, ka ta sai di la, sta
    la inda, sta ku el la, ta sigura, sta ta sigura, bloka nha, bloka l na, bloka m na, tadja nha, tadja l
    di sai, ka dexa nha _ sai, ka dexa nha _ bai
  `,
  STILL: `
    ainda, te gosi, ti gosi, ti oji, te oji, mesmu asin, mesmu si, mesmu dipos, mesmu ku, kontinua, ainda ka,
    e ka sai, ka sai ainda, ainda e ka sai, dja pasa, permanese, sigi, apesar, apezar di, nen asin
  `,
  LET_GO: `
    larga, larg*, larga l, larga m, larga nu, larga es, dexa bai, dexa l bai, dexa m bai, dexa nu bai, dexa
    es bai, dexa sai, dexa l sai, dexa m sai, dexa es sai, dexa nha _ bai, dexa nha _ sai, dexa el bai, dexa
    el sai, manda bai, manda m bai, manda l bai, manda nu bai, manda es bai, manda nos bai, manda el bai,
    manda m pa kasa, manda l pa kasa, manda nu pa kasa, manda es pa kasa, manda pa kasa, manda nha _ pa
    kasa, manda m kasa, manda l kasa, fla m bai, fla nu bai, fla l bai, fla es bai, fla nu bai pa kasa, fla
    m n pode bai, fla m pa n bai, fla nu pode bai, libri, libra, librad*, liberta, solta, bai pa kasa, bai
    kasa, ben pa kasa, ben kasa, volta kasa, volta pa kasa, torna ben pa kasa, txiga kasa, sai na ora, sai
    mesmu dia, sai na mesmu dia, sai na mesmu noti, sai logu, sai normal, sai dretu, sai sen problema, sai
    ku fiansa na mesmu, dja sai, e sai, el sai, foi larga, foi libri, so avizu, so un avizu, so un aviso, so
    avisu, so warning, un warning, dexa pasa, sigi nha kaminhu, nu bai, n bai nha kaminhu, bai se kaminhu,
    bai nha kaminhu, bai nos kaminhu, sta na kasa gosi, dja sta na kasa, manda sigi, dexa sigi, manda m
    sigi, pode bai logu, larga na ora, sai un bes, larga un bes, saida sen problema, saida na mesmu ora, sai
    na mesmu ora, saida na ora
  `,
  HAND_OVER: `
    ntrega, ntreg*, da _ na mon di, da na mon di, da l na mon, da l pa es, da l na mon di, da es na mon di,
    pasa l pa, pasa _ na mon di, pasa el pa, po l na mon di, po _ na mon di, po na mon di, larga l na mon
    di, larga _ na mon di, larga na mon di, dexa l na mon di, dexa _ na mon di, na mon di, da l pa, da el
    pa, da nha irmon pa, da nha primu pa, da nha fidju pa, da nha maridu pa, da nha tiu pa, da nha kunhadu
    pa, da nha pai pa, da nha subrinhu pa, da nha mai pa, da nha mudjer pa, da nha amigu pa, da nha vizinhu
    pa, dexa es leba l, dexa agenti leba, larga l pa, leba l pa fora pa, leba l ti na, kondusi l pa,
    ntregason, rende, da ku mon
  `,
  HANDED_ICE: `
    dexa ice leba, dexa ice leba l, dexa imigrason leba, dexa imigrason leba l, dexa ice toma, dexa ice
    panha l, dexa ice bai ku el, larga l pa ice, pasa nha _ pa ice, abri porta pa ice leba, dexa ice leba
    nha, dexa imigrason toma l, dexa imigrason panha l, dexa migra leba l, dexa agenti leba l, da ice nha
    irmon, da ice nha maridu, da ice nha fidju, da ice nha primu, da ice nha tiu, da ice l, pasa ice nha
  `,
  TRANSFER: `
    transferi, transfer*, tranferi, transfiri, leba l ti, leba l pa porta, leba l pa fora, tra l pa fora,
    tra l pa porta di tras, kondusi l, akonpanha l ti, muda l pa, pasa l
  `,
  DRIVE: `
    leba, leba na karu, leba na viatura, transporta, transport*, kondusi, konduzi, conduz, guia, kargá,
    karega, carrega, carga l, foi leba, da bolea, da boleia, da txabi, larga l na ofisiu, ba larga l na, ba
    dexa l na, bai dexa l na, dexa l na burlington, dexa l na ofisiu, ba ntrega l na, bai ntrega l na,
    skolta, eskolta, escolta, bai ku el ti, ba ku el ti, bai ku el pa
  `,
  TAKE: `
    leba, lebad*, toma, panha, pega, pegadu, panhadu, puxa, puxad*, rasta, rastad*, arasta, agara, agarra,
    ngara, garra, bai ku el, bai ku es, bai ku nha, bai ku un, bai ku dos, bai ku se, bai ku kel, bai ku
    kes, bai ku tres, bai ku mi, po na karu, po na van, po l na karu, po l na van, po es na karu, po es na
    van, po dentu, po l dentu, po nha _ na, po dentu di van, po dentu di karu, mete na karu, mete l na, tra
    di kasa, tra di dentu, tra l di kasa, tra es di kasa, tra un, tra nha, tra dos, tra di karu, sekestra,
    sikuestra, sikestra, rapta, prende, algema, buska, ben buska, ba buska, ben panha, ben toma, ben leba,
    rusga, batida, rekolhe, rikolhe, dizaparse ku, sumi ku, karega, kargá, karegadu, foi leba, raid, kidnap,
    boston leba
  `,
  WAIT: `
    spera, ta spera, staba ta spera, sta ta spera, staba la ta spera, la fora, di fora, fora di, na porta ta
    spera, para na porta, paradu na porta, foi para na porta, staba na porta, sta na porta, na porta, na
    saida, na saída, stasionadu, stasionad*, stacionadu, estasionadu, estacionado, parkiadu, parkadu, parke,
    staba la, sta la, dja staba la, dja es staba la, staba dja la, staba paradu, ta guarda na, poi na spera,
    sentadu na karu di fora, parse na, parse la, paresi la, aparese, aparece, parse, na lobby, na kalsada,
    na kamin, prontu, di plantan, di plantao, frenti di stason, dianti di stason, dianti di kadia, na
    frenti, staba dianti, sta dianti, skundidu, skondidu, na kantu ta spera, ta djobe pa el, spera di fora,
    staba fora, sta fora, staba la fora, sta la fora, baxu ta spera, staba dja stasionadu, staba dja paradu,
    dja staba stasionadu, dja staba paradu, dja staba na porta, staba dja na porta, dja sta na porta, dja
    sta la, dja sta ta spera, dja staba ta spera, staba dja ta spera, staba stasionadu, staba na saida,
    staba la fora ta spera
  `,
  ARRIVE: `
    ben, ta ben, bin, txiga, txigad*, ta txiga, parse, aparse, aparese, aparece, parsi, ben buska, ben
    panha, ben leba, ben toma, ben odja, vinda, bem ta, atende, atendi, bai la, ba la, da la, entra,
    txigada, ben djobe, staba la, sta la, staba li, boston ben, boston txiga
  `,
  BLOCK: `
    fitxa, fitx*, fitxad*, bloka, blok*, bloq*, barra, bara, barika, barikada, tapa, tapad*, korta, kortad*,
    corta, tranka, trankad*, disvia, disvi*, disbia, para transitu, para tránsitu, para karu, para karus,
    para tudu karu, para transit, ta para karu, manda karu volta, manda karus volta, manda karu pa tras,
    kontrola transitu, kontrola tránsitu, kontrola trafiku, dirigi transitu, dirigi trafiku, diriji
    transitu, diriji trafiku, ta diriji tranzitu, kontrola tranzitu, regula transitu, trafiku, perimetru,
    perimetro, serka, serkad*, cerca, zola, izola, po karu na meiu, po karu travesadu, travesa, travesadu,
    atravesa, karu travesadu, po fita, fita, fita amarela, kordon, cordon, po koni, po konis, konis, cones,
    po bareira, barera, barreira, ka dexa karu pasa, ka dexa pasa, ka dexa ningen pasa, ka ta dexa pasa, ka
    ta dexa ningen pasa, ka ta dexa karu pasa, ka dexa nu pasa, ka dexa m pasa, ka podeba pasa, ka pode
    pasa, ningen ka pasa, ningen ka podeba pasa, ningen ka pode pasa, ningen ka ta pasa, tadja, tadja rua,
    tadja strada, tadja karu, sigura transitu, sigura karu, sigura trafiku, guarda rua, guarda skina, ta
    vijia rua, ta manda karu, fase barera, po barera, fase muru
  `,
  PUSH_BACK: `
    pintxa, pintxa povu, pintxa genti, pintxa nu, pintxa m, pintxa nos, pintxa es, pintxa pa tras, manda pa
    tras, manda nu pa tras, manda povu pa tras, manda genti pa tras, fla pa tras, fla nu pa tras, rakua,
    rekua, recua, rukua, rikua, afasta, afast*, manda afasta, manda nu afasta, fla nu afasta, fla nos tudu
    afasta, fla es afasta, fla tudu afasta, fla genti afasta, fla povu afasta, fla nu pa nu afasta, fasta,
    sai di la, sai di kaminhu, sai di meiu, manda sai di meiu, manda nu sai, manda genti sai, manda povu
    sai, kontrola povu, kontrola multidon, kontrola genti, dispersa, dispersa povu, dispersa genti, spalha,
    spadja, sigura povu, sigura genti, sigura multidon, sigura vizinhus, sigura vizinhu, ka dexa ningen
    txiga pertu, ka dexa nu txiga, ka dexa nu txiga pertu, ka dexa genti txiga, ka ta dexa ningen txiga, ka
    ta dexa nu txiga pertu, ka dexa povu txiga, ka dexa txiga pertu, tadja genti, tadja povu, tadja nu, tra
    povu, tra genti di la, tra genti, fase kordon, fase un kordon, fase linha, manda nu pa lonji, manda pa
    lonji, ronpe manifestason, kore ku povu, kore ku genti, kore ku nos, xota, txota, impuraba, forma linha,
    forma un linha, forma muru, forma un muru, forma kordon, forma un kordon, forma barera, ka txiga pertu,
    pa ka txiga pertu, pa nu ka txiga pertu, pa nu ka txiga, pa genti ka txiga, pa ningen ka txiga pertu, pa
    ningen ka txiga, pa povu ka txiga, ka podeba txiga pertu, ka pode txiga pertu, ka dexa m txiga pertu, ku
    eskudu, ku escudu, fla nu sai di, fla genti sai, fla povu sai, fla povu pa tras, fla genti pa tras, poi
    povu pa tras, po genti pa tras, po povu pa tras, manda tudu algen pa tras, fla tudu algen pa tras, tra
    vizinhu di rua
  `,
  TRANSLATE: `
    traduzi, traduz*, tradu*, tradutor, tradutora, interpreta, interpret*, interpriti, intérpreti, interpreti,
    fase tradutor, fase interpreti, sirbi di interpreti, sirbi di tradutor, sirvi di tradutor, ta splika na
    kriolu, splika na kriolu, ta fla na kriolu, fla es na kriolu, splika na portugis, papia kriolu pa es, ta papia
    kriolu pa es, fla na kriolu, fla nos na kriolu, pasa pa kriolu, vira pa kriolu, torna fla na kriolu
  `,
  ENTER: `
    entra, entrad*, entraba, entra na, entra dentu, entra pa dentu, dentu di kasa, dentu di apartamentu, dentu di
    nha kasa, dentu di se kasa, invadi, invade, ronbe, ronbe porta, kebra porta, arronba, raronba, da ku pe na
    porta, txuta porta, bota porta baxu, po porta baxu, po porta na txon, deruba porta, diruba porta, dirruba
    porta, subi na kasa, subi, foi entra, subi pa kasa, rusga, buskasa, sta dentu
  `,
  ASSIST: `
    djuda, djud*, ajud*, apoia, apoi*, da apoiu, da apoio, ta da apoiu, da forsa, da mon, da un mon, da cobertura,
    da kubertura, kolabora, kolabor*, coopera, koopera, auxilia, eskolta, skolta, escolta, akonpanha,
    akompanha, acompanha, trabadja ku, ta trabadja ku, trabadja djuntu ku, parsera ku, fase parseria, fase guarda
    pa, fase siguransa pa, da siguransa, fase siguransa, proteje, protege, guarda kosta, guarda kosta di, bai ku,
    kubri, kubri pa, sirbi
  `,
  TALK: `
    papia, papia ku, fla ku, papia so ku, entrevista, intrevista, intrivista, interroga, interog*, fase
    purgunta, kunbersa, kunversa, konbersa ku, visita, vizita, odja l, odja el, ba odja l, ben odja l, ten
    akesu, tem asesu, question*, da intrevista, purgunta, purgunta kusa, ta fase purgunta, fase m purgunta,
    purgunta _ kusa, fla ma nha omi, fla ma nha maridu, fla ma nha irmon, fla ma nha fidju, fla ma nha primu
  `,
  SHOW: `
    mostra, mostrad*, parse, ta parse, aparese, aparece, tinha, ten, odja, ba parse, prezenta, apresenta,
    presenta, konsta, traze, tras papel, po na meza, foi mostra
  `,
  THREAT: `
    ameasa, ameas*, ta ameasa, amiasa, fla ma e ta, fla m ma e ta, fla e ta, fla m e ta, fla l ma e ta, fla
    l e ta, fla nu ma e ta, fla nu e ta, fla ma el ta, fla m ma el ta, fla m kma el ta, fla kma el ta, fla m
    el ta, fla el ta, fla n ta, fla m n ta, fla ma n ta, fla ma nu ta, fla ma es ta, fla m ma es ta, fla nu
    ma es ta, fla m es ta, fla nu ta, o n ta, o nu ta, o e ta, o el ta, o es ta, o anton, o entan, o senon,
    sinon, sinan, senon, sinau, senau, sinãu, sinoun, kre pa n txoma, bu kre pa n, kre pa nu txoma, ta mete
    medu, mete medu, mete m medu, po medu, po m ku medu, fase m medu, xantajia, xantaja, chantagem, avisa
    ma, aviza ma, n ta txoma l, ma e ta, ma el ta, kma el ta, kma e ta, prumeti, promete, djura ma, basta un
    txomada, un txomada so, e so un txomada, intimida, pode txoma, ta bai ku, bu ta bai ku, si n ka, si nu
    ka, si bu ka, si e ka, si el ka, si es ka, si nhos ka, si m ka, se n ka, se nu ka, se bu ka, se el ka,
    se m ka, si nu pidi, si n pidi, si nu kexa, si n kexa, si nu fla, si n txoma, si nu txoma, si n larga,
    si n sai, si nu sai, si n denunsia, si nu denunsia, si n kontinua, si n torna, si bu txoma, si bu fla,
    si bu kexa, si bu sai, si n dexa l, si n fla, si n ba, si nu ba, si n mexe, si n fase, si nu fase, e ta,
    el ta, si nau, si bo ka, se bo ka, si nho ka, si bo fla, si bu kontinua, si bo kontinua, se bo fla, si e
    ka mostra, si n ka mostra, si nu ka mostra, si bu ka mostra, si m ka mostra, si el ka mostra
  `,
  LET_IN: `
    dexa, permiti, abri, abri porta, abri porta pa, da akesu, da asesu, da acesso, leba pa dentu, po dentu,
    po, mete, leba, traze, otoriza, autoriza, foi dexa, leba ice, leba agenti di ice, leba agenti di
    imigrason, leba imigrason, leba kes agenti, traze ice, traze agenti di ice, traze imigrason
  `,
  WRITE_UP: `
    skrebe, skreb*, fase report, fase un report, faze report, faze un report, fase relatori*, fase un relatori*,
    relatoriu, relatorio, skrebe report, skrebe un report, skrebe relatoriu, po na report, po nomi na report,
    report, reporta, rejista, registra, rizista, rijista, anota, nota, marka komu, po komu, po l komu, po nomi,
    po se nomi, po nomi di, po nha _ na, po el na, po l na, fitxa komu, fla ma e di gang, fla e di gang,
    fase un fitxa, fase fitxa, fase keixa di, fase partisipason, partisipa, fase okorensia, dokumenta, inkluí,
    inklui, toma nota, toma nomi
  `,
  SHARE: `
    partilha, konpartilha, kompartilha, partija, da, manda, pasa, ta bai pa, bai pa, foi pa, bai para na,
    sta na, po na, po l na, po nomi na, po se nomi na, mete na, uza, usa, ta uza, djobe na, asesu, akesu,
    akesu na, parse na, forward, regista, rejista, vende, bende, liga na, skrebe na, envia, invia, leba pa,
    enserí, inseri, karega na
  `,
  SET_UP: `
    arma, armad*, arma m, arma nu, arma tudu, planea, planeja, planiá, konbina, konbina ku, konbinad*,
    denunsia, denunsi*, denunsia m, denunsia nu, denunsia l, kexa m na, keixa m na, fase keixa di mi,
    diporta, diport*, deport*, manda diporta, fase diporta, diporta m, diporta nu, diporta l, manda nu di
    volta, manda m pa kabu verdi, manda l pa kabu verdi, manda nu pa kabu verdi, manda m pa nha tera, manda
    nu pa nos tera, manda bu pa bu tera, volta pa bu tera, bai pa bu tera, txoma ice pa mi, txoma imigrason
    pa mi, traison, traí, vende m, bende m, da m na mon di, ntrega m, ntrega nu, trama, trama m, kilha m, po
    ice na, po imigrason na, kuzinha tudu, bu ta bai ku ice, ta bai ku ice, splika ice, splika imigrason,
    ranja pa m diporta, manda m di volta, da parti di mi, da m parti
  `,
  KNEW: `
    sabia, sabiaba, sabe, sabeba, dja sabia, dja sabe, dja sabeba, modi ki es sabe, modi ki ice sabe, modi
    ki ice sabia, modi ki es sabia, kuma ki es sabe, kuma ki ice sabe, kma k es sabe, manera ki es sabe,
    manera ki ice sabe, tinha nha nomi, tinha nha morada, tinha se nomi, tinha se morada, tinha nos morada,
    diskubri, discobri, konxe, konxeba, ki sabia, ki sabe, txiga dja ku, txiga ku, ben dja ku, ben ku nha,
    ben ku se, dja ben ku, parse ku nha, ben ta sabe, txiga ta sabe, dja tinha, dja ten
  `,
  STAGE: `
    uza, usa, ta uza, ta usa, djunta, ta djunta, junta, ajunta, runi, reuni, reune, stasiona, stasion*, ta
    stasiona, parkia, ta parkia, para karu, ta para karu, para ses karu, ta fika, fase base, fase bazi,
    base, bazi, konsentra, ta konsentra, po base, po bazi, diskansa, ta diskansa, ta diskansa i, ta spera
    na, enkontra, inkontra, nkontra, ta nkontra, ta ranja, prepara, ta prepara, organiza, skondi, skundi, ta
    skondi, ta sai di, ta planea, pontu di enkontru, pontu di nkontru, txiga na, sta paradu, staba paradu
  `,
  CALL_911: `
    txoma 911, liga 911, liga pa 911, telefona 911, telefona pa 911, n txoma 911, algen txoma 911, vizinhu txoma
    911, pa 911, 911, txoma pulisia pamodi, liga pa pulisia pamodi, n txoma pulisia pamodi, algen txoma pulisia,
    n liga pa pulisia pamodi, vizinha txoma pulisia, vizinhu txoma pulisia, algen liga pa pulisia, 9 1 1, nove un
    un
  `,
  CALM: `
    kalma, kalm*, acalma, akalma, mante pas, manti pas, mante paz, pa mante pas, pas, paz, mante ordi, mante ordem,
    mante kalma, proteje, protege, pa ningen ka brigaba, pa ningen ka briga, pa ningen ka da, pa ningen ka
    matxuka, pa ningen ka matxukaba, pa ningen ka fri, ningen ka matxuka, ambulansia, ambulancia, primerus
    sokorus, odja si nu sta dretu, odja si nos sta dretu, purgunta si nu sta dretu, si nu sta bon, si nu staba
    dretu, si nu sta dretu, si es sta dretu, pidi es identifikason, pidi es identificason, pidi identifikason,
    pidi es id, pidi es se id, pidi ses id, pidi ses distintivu, pidi es distintivu, distintivu, pa siguransa di
    genti, pa siguransa di tudu, siguransa di povu, pa prutigi, socorri, sokore, sokori, separa, aparta, aparta
    briga, separa briga, so pa kalma, garanti siguransa, pa ka ten problema, pa ka ten briga, pa evita briga
  `,
  FOUND: `
    atxa, atxad*, ntxa, diskubri, ta bende, ta vende, bendeba, prindi ku, panha ku, panha l ku, tra di kasa,
    sai ku, konfiska, apreende, aprende, toma arma, toma droga, enkontra, inkontra, nkontra, sai ta karega,
    foi panha ku, tra
  `,
  CHARGED: `
    akuza, akuzad*, acusado, akuzadu, akuzada, akuzadu di, foi akuza, sta akuzadu, kondena, kondenad*,
    condenado, prosesad*, prosesu pa, prokuradu pa, procurado pa, kazu di, kel kazu di, kazu abertu,
    investigadu pa, investigason di, investiga pa, sta ta responde pa, indisiad*, pronunsiad*, mandadu pa,
    warrant pa, charge di, kargu di, ta rusponde pa, kazu kontra
  `,
  SIGNED: `
    asina, asinad*, asinadu, asinatura, asinadu pa, firmad*, sinad*, foi asina, signed
  `,
  WANTS: `
    kre l, kre el, kre nha, kre es, kre leba l, kre panha l, kre toma l, kre papia ku el, ta djobe l, ta
    djobe el, sta ta djobe l, staba ta djobe l, djobe pa el, ta djobe nha, interesad*, ta ben, ta ben buska
    l, ben buska l, sta ta ben, sta na kamin, sta na kaminhu, na kamin, na kaminhu, dja ta ben, dja sta ta
    ben, ta ben panha l, ta ben leba l, ta ben toma l, ben panha l, ben toma l, ben leba l, fla pa sigura l,
    manda sigura l, manda guarda l, ben pa el, ta txiga, sta ta txiga, mesti di el, kre odja l
  `,
  BRING: 'traze, txoma, manda, leba, po, fase ben, manda ben, fase, liga, telefona',
  EXTRA_TIME: `
    mas 1 ora, mas 2 ora, mas 3 ora, mas 4 ora, mas 5 ora, mas 6 ora, mas 7 ora, mas 8 ora, mas un ora, mas dos
    ora, mas tres ora, mas kuatu ora, mas kuatru ora, mas sinku ora, mas sais ora, mas seis ora, mas seti ora, mas
    oitu ora, mas dés ora, mas dozi ora, mas un dia, mas dos dia, mas 1 dia, mas 2 dia, mas un noti, ora a mas,
    ora di mas, dia a mas, ora stra, ora estra, horas extra, 1 ora mas, 2 ora mas, 3 ora mas, 4 ora mas, 5 ora
    mas, un ora mas, dos ora mas, mas un monti di ora, mas tenpu, mas un data di ora, ora so mas
  `,
} as const satisfies Partial<Lexicon>;
