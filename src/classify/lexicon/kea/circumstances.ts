import type { Lexicon } from '../../concepts.ts';

/** Cape Verdean Creole: place, time and proof. */
export const circumstances = {
  STREET: `
    rua, ruas, strada, strad, skina, skin, eskina, kruzamentu, cruzamento, kuarteron, kuarteran, avenida, kaminhu, kamin, paseiu,
    paseio, kalsada, calsada, kalsad, bloku, blok, ponti, ponte, transitu, tránsitu, trafiku, pasajen, bera di strada,
    bera strada, biku, bek, tudu dos ladu, street, ave, kel zona, zona, intersection, sidewalk, ruela, ladera,
    saida di expressway, saida di strada, saida di highway, saida di otostrada, expressway, otostrada, autostrada, saida,
    tudu saida, kruza, rotunda, parti di rua, tudu rua, biku di rua, entrada di rua, passadeira, pasadera, kornu, kornu di,
    blue hill, kruzamentu di, fila di karu, draper st, topliff st, norwell st, na strada, beku, bairu, kada ponta, na kada ponta,
    skina a skina, pasaji, boka di rua, travesa di rua, tudu saida di rua
  `,
  STATION: `
    stason, stason di pulisia, eskuadra, skuadra, iskuadra, squadra, skuadr, delegasia, dilegasia, delegacia, station,
    steixon, estasiu, kartel, postu di pulisia, posto di pulisia, prisintu, precinct, stason di distritu, stesan
  `,
  COURT: `
    korti, tribunal, odiensia, audiensia, audiencia, forum, sala di odiensia, julgamentu, courthouse, palasiu di justisa,
    sai di tribunal, sai di korti, kaba korti
  `,
  JAIL: `
    kadia, prizon, prisan, nashua, south bay, jail, detenson, xadres, xadrez, prizaun, kalabos, calabouço, sai di kadia,
    sai di prizon, larga di kadia, dentu di kadia, la dentu di kadia, bai na kadia, n staba prezu, ki sta prezu, inda algemadu,
    staba algemadu
  `,
  SCHOOL: `
    skola, liseu, liceu, kolejiu, kolegio, prufesor, prufesora, profesor, professor, diretor, diretora, kantina, aula, klasi,
    high school, middle school, burke, jeremiah burke, school, universidadi, kolej, college, umass, bus di skola, madison park,
    tech boston, skola di burke, o bryant, mccormack, report di skola, relatoriu di skola, report di liseu, relatoriu di liseu,
    fitxa di skola, incident report di skola, nota di komportamentu, report disiplinar, relatoriu disiplinar, guidance counselor,
    school counselor, dean, vice principal, diretor di skola, diretora di skola, konselheru di skola, konselhera di skola,
    profesora, diretor di liseu, diretora di liseu, tutor di skola
  `,
  CLINIC: `
    spital, klinika, clinica, sentru di saudi, centro di saude, postu di saudi, dotor, dotora, doktor, medku, mediku, emergency
    room, emerjensia di spital, sala di emerjensia, dotoria, codman square health, konsultoriu, clinic, sala di spera di dotor
  `,
  CITY_BUILDING: `
    city hall, kamara, biblioteka, biblioteca, library, sentru komunitariu, centro comunitario, community center, prefetura,
    prefeitura, sentru di komunidadi, skritoriu di city, bcyf, registry
  `,
  CITY_PROPERTY: `
    stasionamentu di city, stasionamentu di parki di city, stasionamentu di sidadi, stasionamentu di kamara,
    stasionamentu di city hall, stasionamentu publiku, stasionamentu munisipal, stasionamentu di biblioteka,
    stasionamentu di parki, stasionamentu di skola, stasionamentu di sentru komunitariu, stasionamentu di boston, parking di city,
    parking lot di city, parking di sidadi, parking lot di sidadi, parking di parki, parking di biblioteka, parking di skola,
    parking lot di skola, parking lot di parki, parking di city hall, parking lot di biblioteka, lot di city, lote di city,
    tereno di city, terenu di city, terenu di sidadi, terrenu di city, garaji di city, garaji di city hall, garajen di city,
    garage di city, garaji di sidadi, garaji di kamara, parki di city, parki di sidadi, parki publiku, propiedadi di city,
    propriedadi di city, propriedadi di sidadi, predi di city, predi di sidadi, prediu di city, predi publiku, franklin park,
    lugar di city, kintal di city, patiu di city, sentru komunitariu di city, kanpu di bola di city, parki franklin,
    pisina di city, piscina di city, parking di community center, parking di sentru komunitariu, spasu di city,
    stasionamentu di library, parking lot di library, stasionamentu di bcyf, parking di bcyf, stasionamentu di community center,
    lot di library, stasionamentu di kampu, stasionamentu di kanpu, portan di sidadi, portan di city, parki di almont,
    almont park, ronan park, parki di ronan, town field, malcolm x park, ramsay park, clifford park, sala di bcyf, bcyf,
    sala di sentru komunitariu, sala di biblioteka, sala di city, garaji di biblioteka, tereno di sidadi, patiu di skola,
    kantina di city, kampu di bola di sidadi, kanpu di sidadi, kampu di city, lot di bcyf, prediu di bcyf, garaji di public works,
    public works, pisina di sidadi, pavilhon di city, jinaziu di city, parki di mattapan, parki di dorchester, parki di franklin,
    stasionamentu di franklin park, lote di sidadi, lote di boston, parking di biblioteka publiku, sentru komunitariu di sidadi,
    kampu di skola, terenu di boston, parking di stason di fogu, parking di liseu, parking di bps, estasionamentu di biblioteka,
    estasionamentu di skola, estasionamentu di sidadi, estasionamentu di bcyf, estasionamentu di parki,
    estasionamentu di stason di fogu, estasionamentu di sentru komunitariu, estasionamentu di liseu, estasionamentu di bps,
    lote di biblioteka, lote di skola, lote di bcyf, lote di parki, lote di stason di fogu, lote di sentru komunitariu,
    lote di liseu, lote di bps, patiu di biblioteka, patiu di sidadi, patiu di bcyf, patiu di parki, patiu di stason di fogu,
    patiu di sentru komunitariu, patiu di liseu, patiu di bps, kintal di biblioteka, kintal di skola, kintal di sidadi,
    kintal di bcyf, kintal di parki, kintal di stason di fogu, kintal di sentru komunitariu, kintal di liseu, kintal di bps,
    garaji di skola, garaji di bcyf, garaji di parki, garaji di stason di fogu, garaji di sentru komunitariu, garaji di liseu,
    garaji di bps, parking di kamara, estasionamentu di city hall, estasionamentu di kamara, lote di city hall, lote di kamara,
    patiu di city hall, patiu di kamara, edifisiu di sidadi, terenu di skola, kampu di parki, jardin di sidadi
  `,
  PARK: `
    parki, parke, park, parking, parking lot, stasionamentu, kanpu di bola, kanpu, kampo, prasa, praça, parkinhu, jardin, ronan
    park, franklin park, town field, playground, polivalenti, plaka di parki, kel lot, almont, skate park, kanpinhu, pista
  `,
  SHELTER: 'shelter, abrigu, abrigo, kasa di abrigu, sentru di abrigu, pine street inn',
  TRAIN: `
    tren, trem, konboiu, comboio, konboi, metru, metro, bus, otokaru, autokaru, autocarro, paragen, paragen di bus, paraji, paragem,
    stason di tren, stason di trem, stason di metru, stason di t, stason di ruggles, stason di jfk, stason di forest hills, stason
    di fields corner, stason di ashmont, stason di dudley, stason di nubian, red line, linha vermedju, orange line, linha laranja,
    plataforma, mbta, subway, train, t stop, silver line, stason di bus, stason di andrew, stason di south station, linha burmedju,
    onibus, paraji di bus, fila di bus, ponto di onibus, na bus
  `,
  HOME: `
    kasa, porta, apartamentu, apartament, apartamento, partamentu, predi, prediu, predio, bilding, building, kuartu, skada,
    eskada, sala, kintal, kusinha, kuzinha, varanda, balkon, segundu andar, terseru andar, andar, janela, three decker, 3 decker,
    triple decker, koredor, nha porta, nha sala, nha kuzinha, nha kintal, se sala, nos sala, nos kuzinha, basement, porta di kasa,
    nha apt, nos apartamentu
  `,
  WORK: `
    trabadju, servisu, restauranti, restaurante, restorante, fabrika, fabrica, obra, limpeza, linpeza, loja, lodja, kompanhia,
    konpanhia, kunpanhia, bodega, padaria, lavandaria, laundry, home depot, xeki, cheki, pagamentu, ordenadu, salariu, job,
    armazen, ofisina di karu, car wash, lava karu, kuzinha di restauranti, dunkin, skritoriu, hotel, kantaru, xantieru
  `,
  CELLS: `
    sela, selas, cela, celas, kalabos, kalabosu, kalabosu, kuartu di tras, kuartu di interrogatoriu, sala di interrogatoriu,
    sala di intrevista, kuartu di intrevista, sala di tras, tras di balkon, tras di balkan, pa tras di balkon, lugar di prezu,
    lugar di prezus, undi ki prezu ta fika, undi ki es ta guarda prezu, undi prezu ta fika, undi es ta po prezu,
    undi ki es ta po prezu, kaxa di prezu, garaji di stason, garaji di eskuadra, garajen di stason, zona restritu, zona prividu,
    zona privadu, parti privadu, parti di tras, lugar restritu, lugar privadu, dentu di stason, dentu di eskuadra, dentu di sela,
    la dentu di stason, porta di tras di stason, porta di tras di eskuadra, undi publiku ka ta entra, undi publiku ka pode entra,
    undi ningen ka ta entra, undi ningen ka pode entra, so pa funsionariu, so pa pulisia, holding cell, cell, zona di sela,
    booking, sala di booking, fundu di stason, zona di sela di tras, sela di stason, kuartu di sela, kuartu trankadu,
    dentu di xadres, kuartu di prezu, kuartu ku prezu, sala trankadu, lugar di prizoneru, la dentu di sela, area di sela,
    area restrita, porta ki ta tranka, pa la di porta trankadu, tras di porta trankadu, porta di dentu, kes porta di dentu,
    kuartu di dentu, sala di dentu, sala di interogatoriu, zona di booking, bloku di sela, porta di funsionariu, parti di dentu,
    la tras di balkon, tra l di sela, tra l di sela pa, tra l di sela i, sala di turnu, sala di roll call,
    abri porta di tras pa ice, abri porta di tras pa imigrason, dentu di kadia, la dentu di kadia, sala di vizita, na xadres,
    so pa polisia, undi so polisia ta entra, area restritu, tras di guiche, tras di porta fitxadu, sala di reunion di polisia,
    sala di prezu, koredor di sela, roll call, back room, back office, behind the counter, booking area, sally port, vestiariu,
    lugar ki so polisia, tras di vidru, sala di polisia, undi ningen ka ta pasa, tras di kontuar, tras di mostrador,
    tras di balkao, tras di biombu, sala di brifin, sala di briefing, ofisina di dentu, skritoriu di dentu, korredor di sela,
    la tras na sela, entrada di polisia, entrada di funsionariu, entrada di tras, porta di tras di kadia, porta di funsionarius,
    kuartu di evidensia, kuartu di interogatoriu, garaji di kadia, elevador di guarda, na bloku, sala di espera di prezu
  `,
  NOW: `
    gosi, gosi li, gosi mesmu, gosi gosi, gosi gosi li, nes momentu, nes mumentu, na es momentu, kel ora li, nes ora, nes ora li,
    sta ta kontise, sta ta akontise, sta ta pasa gosi, ta pasa gosi, es sta li, ainda es sta li, ainda es sta la, sta li gosi, sta
    li fora, rapidu, rapidu fasi, depresa, dipresa, faxi, faxi faxi, corre, kore li, es momentu, dja gosi, ta kontise gosi, neste
    momento, right now, now, es sta na porta, sta na nha porta, sta na porta gosi, ainda sta la dentu, ainda e sta la dentu, inda
    la, agora mesmu, nes ora mesmu, sta bira gosi, gosi na, na es ora
  `,
  DANGER: `
    ta bate porta, ta bate na porta, bate porta, bate na porta, ta ronbe porta, ronbe porta, kre ronbe porta, kebra porta, ta kebra
    porta, ta da na porta, ta da ku pe na porta, ta txuta porta, arronba, arma na mon, ku arma na mon, pistola na mon, ta aponta
    arma, aponta arma, ponta arma, ponta pistola, ta ponta arma, ta ponta, aponta pistola, matxukadu, matxukad*, sta matxuka, fridu,
    ta sangra, sangi, sangrand*, ta grita, grita, ta txora, txora, tchora, chora, mininus ta txora, socoru, sokoru, sokorru,
    socorro, djuda m, djuda nu, nhos djuda m, nhos djuda nu, djuda nos, emerjensia, emergencia, imerjensia, medu txeu, ku medu txeu,
    ku txeu medu, xeiu di medu, ta treme di medu, ta da l ku pau, ta da l ku mon, ta sota l, ta sota, ta bate nel, ta bate na el, ta
    rasta, ta rasta l, gas, gas lakrimojeniu, pepper spray, spray, ka ta konsigi respira, ka pode respira, ta apertal, ta aperta l,
    ta forsa porta, forsa porta, ta forsa, taser, teiza, ta dispara, ta da tiru, invadi, riba di kosta, joedju na kosta, juedju na
    kosta, juedju na piskos, juedju na pskos, ka ta respira, sta ta matal, ta mata l, ta mata m, da l ku taser, da l ku kaseti,
    kaseti, ta da l kaseti, ta fri l, sokorro, ta sufoka, ta sufoka l, ta ponta m pistola, ta ponta nu
  `,
  PAST: `
    onti, anti onti, antionti, onti noti, onti di noti, simana pasadu, simana pasada, mes pasadu, mes
    pasada, anu pasadu, oji di pamanhan, oji pamanhan, oji sedu, di pamanhan, otu dia, kel otu dia, kel dia,
    sugunda, sugunda fera, sigunda, sigunda fera, segunda, tersa, tersa fera, terca, terça, kuarta fera,
    quarta feira, kinta, kinta fera, quinta, sesta, sesta fera, sexta, sabadu, sábadu, sabdu, sabado,
    dumingu, domingu, dmingu, domingo, fin di simana, fin d simana, atras, tras un, a dias, na janeru, na
    fevereru, na marsu, di marsu, di janeru, di fevereru, na abril, di abril, na maiu, di maiu, di junhu, na
    junhu, di julhu, na julhu, di agostu, na agostu, di setenbru, na setenbru, di otubru, na otubru, di
    novenbru, na novenbru, di dizenbru, na dizenbru, madrugada, kel noti, es noti pasadu, es noti li, kel
    simana, manhan siginti, dia siginti, na dia, a poku tenpu, tenpu pasadu, mesmu noti, es pamanhan, dja
    ten _ dia, dja ten _ simana, dja ten _ mes, dja ten _ anu, dja fase _ dia, dja fase _ simana, dja fase _
    mes
  `,
  HOURS: 'ora, hrs, h, horas, hour, hours',
  MINUTES: 'minutu, min, mins, minutes, minute',
  DAYS: 'dia, dias, day, days',
  NUMBER:
    'un, dos, tres, kuatu, kuatru, sinku, sais, seis, seti, oitu, novi, dés, dez, onzi, dozi, trezi, katorzi, kinzi, dizasais, dizaseti, vinti, trinta, kuarenta, meia',
  VEST: `
    vest, veste, vesti, koleti, colete, kolete, jaketa, jakèta, jaqueta, kasaku, kazaku, casaco, kamisa, camisa, kamisola, farda,
    uniformi, uniforme, xapeu, bone, boné, na kosta di, kosta di vest, patch na, djaketa, djakete, jakete, jaket, djaket, djakèta,
    blusa, xapeu di ice, bone di ice, ses kosta, pitu, peitu, na pitu, na peitu, kraxa, kraksa, letra na kosta, letra branku
  `,
  VIDEO: `
    video, videu, vidio, vidiu, vidyo, grava, n grava, nu grava, filma, n filma, nu filma, gravason, gravasaun, kamera di porta,
    ring, gravadu, filmadu, sta gravadu, ta grava, ta filma, live na facebook, direto na facebook
  `,
  PHOTO: `
    n ten foto, n tra foto, nu ten foto, n toma foto, tra foto, ten foto, tra foto di, m ten foto, m tra foto, screenshot, print, n
    ten un foto, n tra un foto, n tra fotu, n tra foto di, nu tra foto, tra nu foto, n ten print, n ten screenshot, m ten
    screenshot, m ten print, ten print, ten screenshot
  `,
  PAPER_PROOF: `
    n ten kopia, n ten mensajen, n ten mensajen di, m ten mensajen, n guarda papel, n ten email, n ten recibu, n ten risibu, n ten
    karta, n ten prova, nu ten kopia, nu ten recibu, nu ten mensajen, n guarda mensajen, n guarda recibu, n ten kopia di, n ten kel
    papel, n guarda kel papel, n ten kopia di formulariu, m ten kopia, tenho copia
  `,
  BADGE_NO:
    'numeru di distintivu, numeru di badge, numeru di xapa, badge number, numeru di pulisia, numeru di oficial, badge numeru, distintivu numeru, numeru distintivu, badge',
  CAR_NO:
    'numeru di karu, numeru di viatura, plaka di karu era, matrikula di karu era, n toma plaka, n toma matrikula, n skrebe plaka, n skrebe matrikula, numeru di karu di pulisia, karu numeru, plaka e, matrikula e',
  INCIDENT_NO:
    'numeru di report, numeru di kazu, numeru di okorensia, numeru di insidenti, numeru di relatoriu, incident number, numeru di keixa',
} as const satisfies Partial<Lexicon>;
