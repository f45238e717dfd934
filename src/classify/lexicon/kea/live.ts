import type { LiveLexicon } from '../../concepts.ts';

/** Cape Verdean Creole: what goes on this minute. */
export const live: LiveLexicon = {
  PERSON: 'm, nu, nos, l, el, es, tudu algen, s',
  LIVE_THEY:
    'es sta leba, es sta prende, es sta toma, es sta panha, es sta rasta, es, es sta, es sta ta, ainda es sta, ainda es sta ta, aes, es ta, kes omi, kes agenti, sta ta, sta li',
  LIVE_IS: 'sta, sta ta, ten, ten un, ten dos, ten tres, kontinua, ainda sta, e, sti, sti ta, ti ta, sta li',
  LIVE_LINK: `
    un, uns, dos, tres, kuatu, sinku, kel, kes, es, i, ku, di, na, ta, ti, paradu, foi para, ta spera, spera, stasionadu, parkiadu, karu,
    karus, van, vans, suv, genti, agenti, omi, ainda, dja, vest, koleti, txeu, monti, li, la, aki, pulisia, tudu, mesmu, pesoal, armadu,
    maskaradu, so, li fora, gosi li, sata, djuntu, y, kre, nha, tanbe, sirkula
  `,
  LIVE_DOOR: `
    na nha porta, na porta di nha kasa, na porta, na nos porta, na porta di kasa, fora di nha kasa, fora di nha porta, fora di nha
    predi, fora di nha apartamentu, dianti di nha kasa, dianti di nha porta, dianti di nos kasa, dianti di nha predi, frenti di nha
    kasa, na frenti di nha kasa, na frenti di nha porta, na frenti di nos kasa, na frenti di nha predi, dentu di nha kasa, dentu di nos
    kasa, dentu di kasa, dentu di nha apartamentu, na nha janela, na nha kintal, na nha skada, na koredor, na nha koredor, na nha
    varanda, na porta di nha apartamentu, li na porta, na nha garaji, li na nha porta, dentu kasa
  `,
  LIVE_HERE: `
    li, li fora, la fora, li baxu, la baxu, na nha kasa, na kasa, li na kasa, na nos kasa, na nha apartamentu, na nha predi, na predi, na
    nha trabadju, na trabadju, na servisu, na nha servisu, na nha rua, na rua, na nos rua, na skina, na skada, na skola, na igreja, na
    lobby, na kasa di nha mai, na kasa di nha tia, na kasa di nha irmon, na kasa di nha irma, na kasa di vizinhu, na vizinhu, na kasa di
    nha vizinhu, na skola di nha fidju, na nha zona, li na zona, li na rua, fora, di fora, aki, dentu di kasa di nha tia, dentu di kasa di
    nha mai, dentu di kasa di nha irmon, dentu di kasa di nha vizinhu, na nha bairu, dianti di skola, dianti di igreja, na kuzinha, na
    restauranti, na stasionamentu, na parking, na obra
  `,
  LIVE_ACT: `
    sta bate, sta bate porta, sta bate na porta, ta bate, ta bate porta, ta bate na porta, ta bate na nha porta, ta toka, ta toka kanpainha, ta toka porta, ta entra, kre entra, ta
    kre entra, ta tenta entra, ta djobe, ta djobe kuartu, ta djobe tudu kuartu, ta djobe algen, ta revista, ta rodia, ta serka, ta para
    genti, ta para tudu algen, ta para karu, ta pidi papel, ta pidi dukumentu, ta purgunta pa papel, ta kore tras, ta bloka, ta fitxa
    rua, ta manda abri, ta fla pa abri, ta grita pa abri, ta fase rusga, ta faze rusga, ta sirkula, ta subi, ta disvia, ta interroga,
    ta txiga
  `,
  LIVE_TAKING: `es sta leba, es sta prende, es sta toma, es sta panha, es sta rasta, 
    ta leba, ta panha, ta pega, ta prende, ta algema, ta puxa, ta sekestra, ta agara, ta agarra, ta karega,
    ta dete, ta rasta, ta po na van, ta po na karu, ta po algema, ta tra di kasa, ta tra di dentu, ta tra
    un, ta po l na karu
  `,
  LIVE_TAKEN: `
    sta ta leba m, sta ta prende m, sta ta algema m, sta ta panha m, sta ta leba nu, es sta ta leba m, es sta ta prende m, sta ta ser
    lebadu, sta ta ser prezu, sta sendu prezu, sta sendu lebadu, n sta sendu prezu, sta ta foi leba, ta ser prezu gosi, ti ta leba m, ti
    ta prende m, ti ta leba nu
  `,
  LIVE_FORCE: `
    ta ronbe, ta ronbe porta, ta kebra, ta kebra porta, ta kebra nha porta, ta kebra janela, ta kebra vidru, kre ronbe porta, kre kebra
    porta, ta deruba porta, ta bota porta baxu, ta txuta, ta txuta porta, ta da ku pe, ta da ku pe na porta, ta da na porta, ta forsa,
    ta forsa porta, ta aponta, ta ponta, ta ponta arma, ta aponta arma, ta aponta pistola, ta da l ku pau, ta da l ku mon, ta da l, ta da
    nha irmon, ta da nha maridu, ta da nha fidju, ta sota, ta sota l, ta rasta, ta rasta l, ta sufoka, ta aperta l, ta dispara, ta da
    tiru, ta bate l, ta bate na nha irmon, ta invadi, ta da soku, ta bate forti, ta bate ku forsa, ta pintxa nha mai
  `,
  LIVE_TERROR: `
    arma, armas, armadu, pistola, fuzil, ta txora, txora, ta grita, grita, ta sangra, sangi, matxukad*, gas, ku medu txeu, ku txeu medu, medu
    txeu, ronbe porta, ka ta konsigi respira, spray, kre ronbe porta, sokoru, ta treme
  `,
  LIVE_NOW:
    'gosi, gosi li, gosi mesmu, gosi gosi, nes momentu, nes mumentu, ainda, faxi, kore, nes ora, nes ora li, kel ora li, now, right now',
  LIVE_PAST: `
    onti, anti onti, onti noti, simana pasadu, simana pasada, mes pasadu, anu pasadu, oji di pamanhan, oji pamanhan, oji sedu, otu dia,
    kel dia, kel otu dia, atras, sugunda, sigunda, segunda, tersa, kuarta fera, kinta, sesta, sabadu, dumingu, domingu, dja ten, dja
    fase, madrugada, kel noti, fin di simana
  `,
  LIVE_BAR: `
    pa li, ka, nunka, ningen, nen, sen, staba, era, tinha, foi, ben, txiga, prende, leba, toma, panha, bai, pasa, papia, bate, pode, mata,
    fika, entra, traduzi, ntrega, fla, konta, pidi, purgunta, dipos, n liga, dexa, djuda, fitxa, para, larga, da, manda, telefona, liga,
    txoma, mostra, antis
  `,
  LIVE_UNREAL: `
    senpri, sempri, tudu dia, tudu simana, tudu ora, tudu bes, tudu noti, as bes, asves, di bes en kuandu, manhan, simana ki ta ben, n
    sunha, sunha, ta kustuma, kustuma, normalmenti, geralmenti, ultimamenti, kada dia, oji en dia, txeu bes, tudu pamanhan
  `,
  LIVE_SUPPOSED:
    'si, se, kantu, ora ki, y si, i si, kazu ki, imajina, antis, te, inkuantu, enkuantu, un dia, ti ora',
  LIVE_ERRAND:
    'spital, dotor, mediku, skola, loja, igreja, aeroportu, ambulansia, konsulta, tribunal, almosu, merkadu, supermerkadu, missa, misa, trabadju',
  LIVE_WANTED:
    'manda, nhos manda, txoma, sobri, n mesti, traze, nhos traze, pa, ku, pur, por, liga, telefona, tras',
};
