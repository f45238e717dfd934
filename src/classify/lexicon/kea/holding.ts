import type { Lexicon } from '../../concepts.ts';

/** Cape Verdean Creole: taking, keeping and letting go. */
export const holding = {
  STOPPED: `
    para, para m, para nu, para l, para es, para nos, manda para, manda m para, manda nu para, manda l para, manda nha irmon para,
    manda nha maridu para, manda inkosta, manda m inkosta, manda nu inkosta, manda l inkosta, inkosta, encosta, enkosta, faze para,
    fase para, fase m para, fase nu para, po ta para, da sinal di para, revista, stop, stopa, stop m, pull over, puxa pa bera,
    blokeiu di strada, operason stop, blitz, blits, parada, kontrolu, kontrola, aborda, borda, manda basi di karu, manda dixi di
    karu, manda sai di karu, manda m sai di karu, manda l sai di karu, tra di karu, tra m di karu, tra l di karu, rodia, para karu,
    para karus, para tudu karu, ta para karu, boston para, fase m sinal pa para, da m sinal, basi vidru, manda basi vidru, po m na
    paredi, po l na paredi, po nu na paredi, inkosta m na, inkosta l na, korre tras di, kore tras di, barra kaminhu di, barra m
    kaminhu, tadja m kaminhu, para nha, para se, para un, agara m pamodi, para m pa, para nu pa, pulled over, pulled me over, pull
    me over, liga sirena tras di, sendi luz tras di, po luz tras di, operason di para, fase paragen, para tudu genti, kontrola
    dukumentu, aborda m, aborda nu, aborda l, fase blitz, fase kontrolu
  `,
  ARREST: `
    prende, prend*, prezu, preza, prezus, presu, presa, preso, presos, algema, algem*, po algema, po m algema, po l algema, mete
    algema, po l na algema, po algema na, po na algema, ku algema, na algema, sta na algema, panha, pega, dete, deti, detiveram,
    deteve, detevi, detidu, detida, detidus, detido, deten, ditidu, leba prezu, leba l prezu, leba nha irmon prezu, leba preza, po
    na kadia, po l na kadia, mete na kadia, manda kadia, manda pa kadia, po dentu di kadia, bai prezu, bai kadia, captura, kaptura,
    agara, agarra, garra, gara, ngara, prendison, dentenson, detenson, jela, jonga, tranka na kadia, po mon, po mon riba, fitxa na
    kadia, fitxa l na kadia, booka, arrest, handcuff, toma na mon, boston prende, mara ku algema, mara na banku ku algema, po ferru
    na mon, po feru na mon, po pulsera, mete na viatura, po na viatura, po l na viatura, poi na viatura, ba prezu, bai na kadia,
    mete na sela, po na sela, po l na sela, po l na xadres, mete l na xadres, po na xadres, ferra, dentro di kadia, manda pa xadres,
    leba pa eskuadra, leba l pa stason, leba pa stason, leba m pa stason, leba l stason, leba l pa eskuadra, leba m pa eskuadra,
    leba nha _ pa stason, leba nha _ pa eskuadra, leba nha _ stason, pega _ na strada, panhadu pa pulisia, lockup, locked up, mara
    nha, mara l, mara m, mara nu, mara es, detene, deteni, ditene, detenen, detinha, ditine
  `,
  KEEP: `
    guarda l, guarda el, guarda m, guarda nha, guarda es, guarda nos, guarda bo, ta guarda l, sigura, sigurad*, segur*, ten l, ten
    el, ten m prezu, ten es, ten nha, ten l la, ten l prezu, ten m la, ten el sentadu, ten l sentadu, ten m sentadu, ten es sentadu,
    ten nu sentadu, mantem, mante, manti, manten, fika ku el, fika ku l, fika ku nha, fika ku es, fika ku se, fika ku mi, fika ku
    nu, fika ku nos, fika ku kel, fika ku, fika la dentu, fika prezu, fika preza, fika la, fika na sela, fika detidu, fika na kadia,
    fika ta spera, sta prezu, sta preza, staba prezu, kontinua prezu, kontinua la, kontinua dentu, sta la dentu, ainda e sta la,
    ainda sta la, ainda sta prezu, e sta la, sta prezu la, dexa l prezu, dexa l la, dexa l ta spera, dexa m ta spera, dexa l na
    sela, dexa es la, dexa l sentadu, dexa m sentadu, dexa nu ta spera, dexa sentadu, dexa l dentu, fase l spera, fase m spera, fase
    nu spera, faze l spera, fase nha _ spera, fase spera, manda l spera, manda m spera, manda nu spera, manda spera, po l ta spera,
    po m ta spera, po nu ta spera, po ta spera, spera la, tranka l, tranka, tranka m, trankadu, trancado, trankada, tranka es, fitxa
    l, fitxa l na, fitxa m na, fitxadu la, fitxadu na sela, ka ta sai, ka sai, ka pode sai, ka podeba sai, ka ta pode sai, ka pode
    bai, ka podeba bai, ka ta larga l, ka larga l, ka larga, ka larga m, ka larga nha, ka ta larga, ka kre larga, ka kre larga l, ka
    kre larga m, ka dexa l sai, ka dexa l bai, ka dexa m sai, ka dexa m bai, ka dexa sai, ka dexa bai, ka ta dexa l sai, ka ta dexa
    l bai, ka ta dexa sai, ka dexa nha, ka dexa es sai, ka dexa es bai, ka dexa nu bai, ka dexa nu sai, rakuza larga, rakuza larga
    l, rekuza larga, nega larga, nega larga l, nega dexa l bai, atraza, dimora, demora, dimora l, retardi, inrola, enrola, rete,
    reti, retidu, tadja, tadja l, poi l ta spera, sentadu ti, sentadu na banku, sentadu na txon, sentadu na karu, noti interu, pasa
    noti la, pasa noti na, dormi la, dexa l durmi la, mas un dia la, ka solta, foi sigura, kuntinua, sigi prezu, ka foi larga, ka ta
    sai di la, sta la inda, sta ku el la, ta sigura, sta ta sigura, bloka nha, bloka l na, bloka m na, tadja nha, tadja l di sai, ka
    dexa nha _ sai, ka dexa nha _ bai, fika tras di grade, tras di grade, atras di grade, tras di ferru, fika tras di ferru, pasa
    mas _ noti, pasa mas _ dia, pasa _ noti la, pasa _ dia la, pasa noti prezu, pasa noti na sela, kontinua ku el, kontinua ku l,
    ainda ku el, fika guardadu, fika sentadu, fika xintadu, fika trankadu, fika fitxadu, ka abri porta pa el, ka abri sela, dexa l
    na xadres, mas _ ora dentu, mas _ noti dentu, dentu mas, sigura mas, guarda mas, ka otoriza saida, nega saida, saida negadu,
    fika na spera, ka podi sai, ka ta libra l, ka libra l, prende mas, na xadres ainda, n ka ta sai, nu ka ta sai, el ka ta sai, ka
    dexa nha irmon, ka dexa nha maridu, ka dexa nha fidju, retardu, atraza saida, atraza pa larga, dimora pa larga, dimora larga,
    leba tenpu pa larga, gwenta l, aguenta l, guenta l, ten el fitxadu, ten l fitxadu, ten l trankadu, ten nha _ trankadu, ten nha _
    sentadu, ten nha _ prezu, ten nha _ la, sigura nha, tranka nha, manten l, manti l, fika ku el sentadu, poi m ta spera, dexa nha
    _ ta spera, dexa nha _ prezu, inda sta prezu, inda prezu, ainda prezu, inda dentu, ka solta l, ka solta m, ka solta nha, prezu
    inda, la ta spera ice, minutu la ta spera, ora la ta spera, minutu pa spera, fika _ ora a mas, fika mas _ ora, fika mas _ noti,
    fika mas _ dia, fika _ ora mas, fika _ ora ta spera
  `,
  STILL: `
    ainda, te gosi, ti gosi, ti oji, te oji, mesmu asin, mesmu si, mesmu dipos, mesmu ku, kontinua, ainda ka, e ka sai, ka sai
    ainda, ainda e ka sai, dja pasa, permanese, sigi, apesar, apezar di, nen asin, inda, inda sta, ti gosi ka, te manhan, ti manhan,
    ti dia siginti, ti otu dia, ti pamanhan, ti noti, dja noti, dja pasa ora
  `,
  LET_GO: `
    larga, larg*, larga l, larga m, larga nu, larga es, dexa bai, dexa l bai, dexa m bai, dexa nu bai, dexa es bai, dexa sai, dexa l
    sai, dexa m sai, dexa es sai, dexa nha _ bai, dexa nha _ sai, dexa el bai, dexa el sai, manda bai, manda m bai, manda l bai,
    manda nu bai, manda es bai, manda nos bai, manda el bai, manda m pa kasa, manda l pa kasa, manda nu pa kasa, manda es pa kasa,
    manda pa kasa, manda nha _ pa kasa, manda m kasa, manda l kasa, fla m bai, fla nu bai, fla l bai, fla es bai, fla nu bai pa
    kasa, fla m n pode bai, fla m pa n bai, fla nu pode bai, libri, libra, librad*, liberta, solta, bai pa kasa, bai kasa, ben pa
    kasa, ben kasa, volta kasa, volta pa kasa, torna ben pa kasa, txiga kasa, sai na ora, sai mesmu dia, sai na mesmu dia, sai na
    mesmu noti, sai logu, sai normal, sai dretu, sai sen problema, sai ku fiansa na mesmu, dja sai, e sai, el sai, foi larga, foi
    libri, so avizu, so un avizu, so un aviso, so avisu, so warning, un warning, dexa pasa, sigi nha kaminhu, nu bai, n bai nha
    kaminhu, bai se kaminhu, bai nha kaminhu, bai nos kaminhu, sta na kasa gosi, dja sta na kasa, manda sigi, dexa sigi, manda m
    sigi, pode bai logu, larga na ora, sai un bes, larga un bes, saida sen problema, saida na mesmu ora, sai na mesmu ora, saida na
    ora, manda anda, manda l anda, manda m anda, manda nu anda, manda es anda, bai ku deus, fla bai ku deus, fla e bai ku deus, fla
    m bai ku deus, fla anda, fla m anda, fla nu anda, dja staba na rua, sai pa rua, bai se vida, bai nha vida, ba se vida, ba nha
    vida, bai nos vida, sai na mei ora, sai livri, sai libri, sai ku se pe, sai na se pe, sai sozinhu, sai el so, ba kasa, ba pa
    kasa, n ba kasa, n bai kasa, dja sta aki na sofa, dja sta li na sofa, dja sta li ku nos, sai pa porta di frenti, sai pa porta
    frenti, dexa na pas, dexa m na pas, dexa l na pas, dexa nu na pas, manda m na pas, manda bai na pas, manda m na nha kaminhu,
    dexa m sigi, dexa nu sigi, dexa l sigi, dexa l kontinua, dexa m kontinua, larga na mesmu minutu, larga na mesmu ora, larga na
    mesmu dia, bai durmi na kasa, bai janta na kasa, volta trabadju, bai trabadju normal, manda m ku avizu, dexa m ku avizu, dexa l
    ku avizu, so da m avizu, so da m un avizu, da m so avizu, sai dretu pa kasa, dexa m ba nha kaminhu
  `,
  HAND_OVER: `
    ntrega, ntreg*, da _ na mon di, da na mon di, da l na mon, da l pa es, da l na mon di, da es na mon di, pasa l pa, pasa _ na mon
    di, pasa el pa, po l na mon di, po _ na mon di, po na mon di, larga l na mon di, larga _ na mon di, larga na mon di, dexa l na
    mon di, dexa _ na mon di, na mon di, da l pa, da el pa, da nha irmon pa, da nha primu pa, da nha fidju pa, da nha maridu pa, da
    nha tiu pa, da nha kunhadu pa, da nha pai pa, da nha subrinhu pa, da nha mai pa, da nha mudjer pa, da nha amigu pa, da nha
    vizinhu pa, dexa es leba l, dexa agenti leba, larga l pa, leba l pa fora pa, leba l ti na, kondusi l pa, ntregason, rende, da ku
    mon, da l na mon ku, da l na mon di kes, da el na mon di, da el na mon ku, da el na mon di kes, da s na mon di, da s na mon ku,
    da s na mon di kes, da es na mon ku, da es na mon di kes, da m na mon di, da m na mon ku, da m na mon di kes, da nha _ na mon
    di, da nha _ na mon ku, da nha _ na mon di kes, po l na mon ku, po l na mon di kes, po el na mon di, po el na mon ku, po el na
    mon di kes, po s na mon di, po s na mon ku, po s na mon di kes, po es na mon di, po es na mon ku, po es na mon di kes, po m na
    mon di, po m na mon ku, po m na mon di kes, po nha _ na mon di, po nha _ na mon ku, po nha _ na mon di kes, pasa l na mon di,
    pasa l na mon ku, pasa l na mon di kes, pasa el na mon di, pasa el na mon ku, pasa el na mon di kes, pasa s na mon di, pasa s na
    mon ku, pasa s na mon di kes, pasa es na mon di, pasa es na mon ku, pasa es na mon di kes, pasa m na mon di, pasa m na mon ku,
    pasa m na mon di kes, pasa nha _ na mon di, pasa nha _ na mon ku, pasa nha _ na mon di kes, mete l na mon di, mete l na mon ku,
    mete l na mon di kes, mete el na mon di, mete el na mon ku, mete el na mon di kes, mete s na mon di, mete s na mon ku, mete s na
    mon di kes, mete es na mon di, mete es na mon ku, mete es na mon di kes, mete m na mon di, mete m na mon ku, mete m na mon di
    kes, mete nha _ na mon di, mete nha _ na mon ku, mete nha _ na mon di kes, larga l na mon ku, larga l na mon di kes, larga el na
    mon di, larga el na mon ku, larga el na mon di kes, larga s na mon di, larga s na mon ku, larga s na mon di kes, larga es na mon
    di, larga es na mon ku, larga es na mon di kes, larga m na mon di, larga m na mon ku, larga m na mon di kes, larga nha _ na mon
    di, larga nha _ na mon ku, larga nha _ na mon di kes, dexa l na mon ku, dexa l na mon di kes, dexa el na mon di, dexa el na mon
    ku, dexa el na mon di kes, dexa s na mon di, dexa s na mon ku, dexa s na mon di kes, dexa es na mon di, dexa es na mon ku, dexa
    es na mon di kes, dexa m na mon di, dexa m na mon ku, dexa m na mon di kes, dexa nha _ na mon di, dexa nha _ na mon ku, dexa nha
    _ na mon di kes, bota l na mon di, bota l na mon ku, bota l na mon di kes, bota el na mon di, bota el na mon ku, bota el na mon
    di kes, bota s na mon di, bota s na mon ku, bota s na mon di kes, bota es na mon di, bota es na mon ku, bota es na mon di kes,
    bota m na mon di, bota m na mon ku, bota m na mon di kes, bota nha _ na mon di, bota nha _ na mon ku, bota nha _ na mon di kes,
    da s kes omi, da es kes omi, da s kes prezu, da s el, da es el, ntrega s, ntrega el, ntrega l na, pasa l na mon, larga nel, po
    dentu di karu di es, dexa es bai ku el, dexa es toma l, dexa es panha l, dexa kes agenti leba l, dexa agenti toma l, bota l na
    mon, tchoka l na mon di, rasta l pa, leba l pa es, leba l te es, leba l ti es, da s kes dos, da s kes tres, da es kes dos, da s
    kes dos omi, da s kes dos prezu, dexa ice leba, dexa ice leba l, dexa imigrason leba, dexa imigrason leba l, dexa ice toma, dexa
    ice panha l, dexa ice bai ku el, larga l pa ice, pasa nha _ pa ice, abri porta pa ice leba, dexa ice leba nha, dexa imigrason
    toma l, dexa imigrason panha l, dexa migra leba l, dexa agenti leba l, da ice nha irmon, da ice nha maridu, da ice nha fidju, da
    ice nha primu, da ice nha tiu, da ice l, da l ice, da l na ice, da l pa ice, da l pa imigrason, da l na mon di ice, da l na mon
    di imigrason, da el ice, da el na ice, da el pa ice, da el pa imigrason, da el na mon di ice, da el na mon di imigrason, da es
    ice, da es na ice, da es pa ice, da es pa imigrason, da es na mon di ice, da es na mon di imigrason, pasa l ice, pasa l na ice,
    pasa l pa ice, pasa l pa imigrason, pasa l na mon di ice, pasa l na mon di imigrason, pasa el ice, pasa el na ice, pasa el pa
    ice, pasa el pa imigrason, pasa el na mon di ice, pasa el na mon di imigrason, pasa es ice, pasa es na ice, pasa es pa ice, pasa
    es pa imigrason, pasa es na mon di ice, pasa es na mon di imigrason, po l ice, po l na ice, po l pa ice, po l pa imigrason, po l
    na mon di ice, po l na mon di imigrason, po el ice, po el na ice, po el pa ice, po el pa imigrason, po el na mon di ice, po el
    na mon di imigrason, po es ice, po es na ice, po es pa ice, po es pa imigrason, po es na mon di ice, po es na mon di imigrason,
    ntrega l ice, ntrega l na ice, ntrega l pa ice, ntrega l pa imigrason, ntrega l na mon di ice, ntrega l na mon di imigrason,
    ntrega el ice, ntrega el na ice, ntrega el pa ice, ntrega el pa imigrason, ntrega el na mon di ice, ntrega el na mon di
    imigrason, ntrega es ice, ntrega es na ice, ntrega es pa ice, ntrega es pa imigrason, ntrega es na mon di ice, ntrega es na mon
    di imigrason, mete l ice, mete l na ice, mete l pa ice, mete l pa imigrason, mete l na mon di ice, mete l na mon di imigrason,
    mete el ice, mete el na ice, mete el pa ice, mete el pa imigrason, mete el na mon di ice, mete el na mon di imigrason, mete es
    ice, mete es na ice, mete es pa ice, mete es pa imigrason, mete es na mon di ice, mete es na mon di imigrason, da imigrason l,
    dexa ice bai ku, dexa imigrason bai ku, dexa migra bai ku, fase presenti di el pa ice, abri sela pa ice, abri sela pa ice leba,
    ku mon dadu da ice
  `,
  HANDED_ICE: `
    dexa ice leba, dexa ice leba l, dexa imigrason leba, dexa imigrason leba l, dexa ice toma, dexa ice panha l, dexa ice bai ku el,
    larga l pa ice, pasa nha _ pa ice, abri porta pa ice leba, dexa ice leba nha, dexa imigrason toma l, dexa imigrason panha l,
    dexa migra leba l, dexa agenti leba l, da ice nha irmon, da ice nha maridu, da ice nha fidju, da ice nha primu, da ice nha tiu,
    da ice l, da l ice, da l na ice, da l pa ice, da l pa imigrason, da l na mon di ice, da l na mon di imigrason, da el ice, da el
    na ice, da el pa ice, da el pa imigrason, da el na mon di ice, da el na mon di imigrason, da es ice, da es na ice, da es pa ice,
    da es pa imigrason, da es na mon di ice, da es na mon di imigrason, pasa l ice, pasa l na ice, pasa l pa ice, pasa l pa
    imigrason, pasa l na mon di ice, pasa l na mon di imigrason, pasa el ice, pasa el na ice, pasa el pa ice, pasa el pa imigrason,
    pasa el na mon di ice, pasa el na mon di imigrason, pasa es ice, pasa es na ice, pasa es pa ice, pasa es pa imigrason, pasa es
    na mon di ice, pasa es na mon di imigrason, po l ice, po l na ice, po l pa ice, po l pa imigrason, po l na mon di ice, po l na
    mon di imigrason, po el ice, po el na ice, po el pa ice, po el pa imigrason, po el na mon di ice, po el na mon di imigrason, po
    es ice, po es na ice, po es pa ice, po es pa imigrason, po es na mon di ice, po es na mon di imigrason, ntrega l ice, ntrega l
    na ice, ntrega l pa ice, ntrega l pa imigrason, ntrega l na mon di ice, ntrega l na mon di imigrason, ntrega el ice, ntrega el
    na ice, ntrega el pa ice, ntrega el pa imigrason, ntrega el na mon di ice, ntrega el na mon di imigrason, ntrega es ice, ntrega
    es na ice, ntrega es pa ice, ntrega es pa imigrason, ntrega es na mon di ice, ntrega es na mon di imigrason, mete l ice, mete l
    na ice, mete l pa ice, mete l pa imigrason, mete l na mon di ice, mete l na mon di imigrason, mete el ice, mete el na ice, mete
    el pa ice, mete el pa imigrason, mete el na mon di ice, mete el na mon di imigrason, mete es ice, mete es na ice, mete es pa
    ice, mete es pa imigrason, mete es na mon di ice, mete es na mon di imigrason, da imigrason nha irmon, da imigrason nha maridu,
    da imigrason l, dexa ice bai ku, dexa imigrason bai ku, dexa migra bai ku, fase presenti di el pa ice, abri sela pa ice, abri
    sela pa ice leba, ku mon dadu da ice
  `,
  TRANSFER: `
    transferi, transfer*, tranferi, transfiri, leba l ti, leba l pa porta, leba l pa fora, tra l pa fora, tra l pa porta di tras,
    kondusi l, akonpanha l ti, muda l pa, pasa l, leba l na porta di, leba l pa garaji, desi ku el pa, dixi ku el pa, tra l di sela
    pa, tra l di sela i, muda l di mon, pasa l di mon, leba l fora, leba l la fora, leba m pa fora, akonpanha l pa fora, leba _ ti
    porta
  `,
  DRIVE: `
    leba, leba na karu, leba na viatura, transporta, transport*, kondusi, konduzi, conduz, guia, kargá, karega, carrega, carga l,
    foi leba, da bolea, da boleia, da txabi, larga l na ofisiu, ba larga l na, ba dexa l na, bai dexa l na, dexa l na burlington,
    dexa l na ofisiu, ba ntrega l na, bai ntrega l na, skolta, eskolta, escolta, bai ku el ti, ba ku el ti, bai ku el pa, leba na
    viatura di pulisia, leba l na karu, leba l na viatura, leba na se karu, guia ku el ti, leba dretu pa, kondusi ti, leba l ti,
    leba nha _ ti, leba es ti, leba es pa, leba l pa, fase taxi, fase di taxi, fase bolea, da es bolea, da l bolea, ba poi l na, ba
    po l na, bai poi l na, kargal pa, karrega pa, transporta pa, rebenta ku el pa
  `,
  TAKE: `
    leba, lebad*, toma, panha, pega, pegadu, panhadu, puxa, puxad*, rasta, rastad*, arasta, agara, agarra, ngara, garra, bai ku el,
    bai ku es, bai ku nha, bai ku un, bai ku dos, bai ku se, bai ku kel, bai ku kes, bai ku tres, bai ku mi, po na karu, po na van,
    po l na karu, po l na van, po es na karu, po es na van, po dentu, po l dentu, po nha _ na, po dentu di van, po dentu di karu,
    mete na karu, mete l na, tra di kasa, tra di dentu, tra l di kasa, tra es di kasa, tra un, tra nha, tra dos, tra di karu,
    sekestra, sikuestra, sikestra, rapta, prende, algema, buska, ben buska, ba buska, ben panha, ben toma, ben leba, rusga, batida,
    rekolhe, rikolhe, dizaparse ku, sumi ku, karega, kargá, karegadu, foi leba, raid, kidnap, boston leba, pega na brasu, pega _ pa
    brasu, pega na mon, agara pa brasu, agara na brasu, agara m, agara m pa brasu, leba ku es, bai djuntu ku el, karega ku, fuji ku,
    dizapari ku, dizapari ku el, sumi ku el, tra di kama, tra l di strada, tra l di trabadju, ranka, ranka l, ranka di, fase rusga,
    mete na van, mete l na van, poi na van, poi l na van, po nha _ na van, buska na kasa, ben pa, fisga, kore panha, korre panha,
    prezu na rua, embarka l, lebaba, grabbed
  `,
  WAIT: `
    spera, ta spera, staba ta spera, sta ta spera, staba la ta spera, la fora, di fora, fora di, na porta ta spera, para na porta,
    paradu na porta, foi para na porta, staba na porta, sta na porta, na porta, na saida, na saída, stasionadu, stasionad*,
    stacionadu, estasionadu, estacionado, parkiadu, parkadu, parke, staba la, sta la, dja staba la, dja es staba la, staba dja la,
    staba paradu, ta guarda na, poi na spera, sentadu na karu di fora, parse na, parse la, paresi la, aparese, aparece, parse, na
    lobby, na kalsada, prontu, di plantan, di plantao, frenti di stason, dianti di stason, dianti di kadia, na frenti, staba dianti,
    sta dianti, skundidu, skondidu, na kantu ta spera, ta djobe pa el, spera di fora, staba fora, sta fora, staba la fora, sta la
    fora, baxu ta spera, staba dja stasionadu, staba dja paradu, dja staba stasionadu, dja staba paradu, dja staba na porta, staba
    dja na porta, dja sta na porta, dja sta la, dja sta ta spera, dja staba ta spera, staba dja ta spera, staba stasionadu, staba na
    saida, staba la fora ta spera, ku motor ligadu, motor ligadu, parkiadu ku motor ligadu, na spera di, a espera di, na tokaia, na
    skina ta spera, paradu di fora, paradu la fora, paradu fora, ta spera na saida, ta spera na porta, spera na porta, spera la
    fora, ta spera la fora, sentadu ta spera, sentadu la fora, na banku ta spera, dja ta spera, staba la dja, djuntu di porta, la na
    porta, bem na porta, parkiadu fora, parkiadu na porta, parkiadu dianti, parkiadu la, stasionadu fora, stasionadu na porta, ta
    djobe pa porta, ku karu ligadu
  `,
  ARRIVE: `
    ben, ta ben, bin, txiga, txigad*, ta txiga, parse, aparse, aparese, aparece, parsi, ben buska, ben panha, ben leba, ben toma,
    ben odja, vinda, bem ta, atende, atendi, bai la, ba la, da la, entra, txigada, ben djobe, staba la, sta la, staba li, boston
    ben, boston txiga, kosta, da ku pe la, da entrada, para la, prizenta, apresenta la, ta kosta, bem buska, bem panha, ben ti li,
    ben ti la, txiga faxi, txiga na mesmu minutu, dixi la, subi la
  `,
  EXTRA_TIME: `
    mas 1 ora, mas 2 ora, mas 3 ora, mas 4 ora, mas 5 ora, mas 6 ora, mas 7 ora, mas 8 ora, mas un ora, mas dos ora, mas tres ora,
    mas kuatu ora, mas kuatru ora, mas sinku ora, mas sais ora, mas seis ora, mas seti ora, mas oitu ora, mas dés ora, mas dozi ora,
    mas un dia, mas dos dia, mas 1 dia, mas 2 dia, mas un noti, ora a mas, ora di mas, dia a mas, ora stra, ora estra, horas extra,
    1 ora mas, 2 ora mas, 3 ora mas, 4 ora mas, 5 ora mas, un ora mas, dos ora mas, mas un monti di ora, mas tenpu, mas un data di
    ora, ora so mas, mas un bokadu, mas un bokadinhu, mas meia ora, mas mei ora, mas dos noti, mas tres noti, mas tres dia, mas un
    simana, mas kinzi ora, mas dizora, kuazi un dia mas, dos noti mas, tres dia mas, dos dia mas, un noti mas, un dia mas, tres ora
    mas, kuatu ora mas, sinku ora mas, seis ora mas, mas ora
  `,
} as const satisfies Partial<Lexicon>;
