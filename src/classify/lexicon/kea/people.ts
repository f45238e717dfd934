import type { Lexicon } from '../../concepts.ts';

/** Cape Verdean Creole: who is spoken of. */
export const people = {
  BPD: `
    pulisia di boston, pulisia boston, pulisia la di boston, pulisia li di boston, kes pulisia di boston, oficial di boston, oficial
    di bpd, oficial boston, detetivi di boston, detetivi di bpd, sarjentu di boston, sarjentu di bpd, tenenti di boston, tenenti di
    bpd, kapiton di bpd, kapiton di boston, guarda di boston, agenti di boston, agenti di bpd, pulisia di bpd, bpd pulisia, viatura
    di boston, viatura di bpd, karu di pulisia di boston, karu di bpd, karu di boston pulisia, karu di boston, patrulha di boston,
    patrulha di bpd, boston pulisia, boston pulisia department, departamentu di pulisia di boston, pulisia di sidadi di boston,
    pulisia di sidadi, boston cop*, cop di boston, cops di boston, cops boston, boston gang unit, gang unit di boston, gang unit di
    bpd, stason di pulisia di boston, eskuadra di boston, kes di boston pulisia, omi di bpd, pulisia na boston, pulisia di bostom,
    pulisia di bostn, pulisia di la di boston, radio di bpd, pulisia ku distintivu di boston, trabadja na bpd, trabadja pa bpd,
    trabadja na pulisia di boston, sivil di bpd, sargento bpd, pulisia di distritu, pulisia municipal di boston, oficial di pulisia
    di boston, omi di pulisia di boston, pulisia fardadu di boston, pulisia fardada di boston, boston prende, boston para, boston
    ben, boston txiga, boston leba, n ta trabadja na bpd, n ta trabadja pa bpd, n ta trabadja pa pulisia di boston, n ta trabadja na
    pulisia di boston, n ta trabadja na skritoriu di bpd, n trabadja na bpd, n trabadja pa bpd, m ta trabadja na bpd, m ta trabadja
    pa bpd, n ta fase limpeza na bpd, trabadja na bpd komu sivil, ami n ta trabadja na bpd, n e sivil na bpd, motas di pulisia di
    boston, mota di pulisia di boston, mota di pulisia boston, pulisia na b 2, oficial na boston, kes pulisia boston, pulisia pa
    boston, pulisia d boston, detetivi na boston, chefe di pulisia di boston, tenenti boston, sarjentu boston, detetivi boston,
    boston pe de, pulisia fardadu boston, patrulha boston, viatura boston, karu boston pulisia, pulisia ku nomi di boston, omi di
    farda azul di boston, farda di boston, farda azul di boston, kartan di bpd, unidadi di violensia domestika di boston
  `,
  LOCAL: `
    pulisia, cop, cops, oficial, detetivi, sarjentu, tenenti, kapiton, kapitan, guarda, patrulha, patrulhas, patruia, viatura, karu
    di pulisia, karu pulisia, karus di pulisia, agenti di pulisia, oficial di pulisia, omi di pulisia, omi di farda, fardadu,
    polisiamentu, pulisia lokal, pulisia di la, kes pulisia, xui, bofia, bofias, pulisia di zona, pulisia fardadu, polisman,
    pulisman, senhor agenti, senhor pulisia, senhor oficial, mota di pulisia, eskuadron, gang unit, pulisia munisipal, pulisia di
    tránsitu, pulisia di transitu, officer, officers, patrol, cruiser, investigador, inspetor di pulisia, komandanti, desk officer,
    senhora pulisia, mudjer pulisia, pulisia mudjer, motos di pulisia, motas di pulisia, mota pulisia, guardas, komisariu di
    pulisia, unidadi di pulisia, kabu di pulisia, xefi di pulisia, fardado, fardadus, omi fardadu, pulisia di farda, pulisia femea,
    pulisia omi, karus di patrulha, squad car, police car, policeman, policewoman, five o, popo, po po, azulinhu
  `,
  STATE: `
    pulisia stadual, pulisia di stadu, state pulisia, state trooper, state troopers, trooper, troopers, troper, tropper, stadual,
    pulisia di strada, oficial di stadu, statie, staties, karu di state pulisia, patrulha stadual, state cop, pulisia stadu,
    pulisia di massachusetts, trupa di stadu, guarda stadual, stater, staters, stadi, pulisia stadual di massachusetts,
    mass state police, pulisia di autostrada, pulisia di highway, pulisia stadu di massachusetts, trupa stadual, polisia statal,
    polisia estatal, statal, polisia estadual, estadual, pulisia statal
  `,
  TRANSIT: `
    pulisia di t, pulisia di mbta, pulisia di trem, pulisia di tren, pulisia di konboiu, pulisia di comboio, pulisia di metru,
    pulisia di metro, pulisia di bus, pulisia di otokaru, pulisia di autokaru, guarda di t, guarda di mbta, guarda di tren,
    guarda di trem, guarda di metru, oficial di mbta, oficial di t, transit pulisia, t pulisia, mbta pulisia, transit cop,
    transit cops, pulisia di transit, oficial di transit, guarda di stason di tren, siguransa di mbta, siguransa di t,
    siguransa di metru, siguransa di tren, pulisia di subway, pulisia di train, mbta transit pulisia, agenti di mbta,
    karu di mbta pulisia, pulisia na t, pulisia transitu, pulisia di transitu na t, pulisia transitu di mbta,
    pulisia di tranzitu na, pulisia d transit, pulisia di transitu na ruggles, pulisia di transitu na jfk,
    pulisia di transitu na andrew, pulisia di transitu na ashmont, pulisia di transitu na forest hills, karu di mbta, jip di mbta,
    jip di pulisia di mbta, transit police, guarda d t, pulisia di stason di tren, pulisia di estasion, e transit, kes transit,
    transit officer, transit na kamiza
  `,
  SHERIFF: `
    xeriff, sheriff, guarda di kadia, guarda di prizon, guarda na kadia, guarda na nashua, guarda di nashua, guarda di south bay,
    guarda na south bay, guarda la na kadia, oficial di kadia, oficial di prizon, oficial di xeriff, oficial di sheriff, pesoal di
    kadia, agenti di kadia, agenti di sheriff, karsereiru, carcereiro, kadia di kondadu, kes di kadia, genti di kadia, nashua,
    nashua street, south bay, funsionariu di kadia, guarda prizional, deputy, deputy sheriff, agenti di xeriff, kadia di nashua,
    kadia di south bay, kadia di suffolk, jail guard, omi di sheriff, diretor di kadia, kadia nashua, xerifi, kes di xeriff, guarda
    di xadres, guarda di sela, funsionariu di prizon, guarda di turnu na kadia, xefi di kadia, guarda d kadia, correction officer,
    co di kadia, corrections officer, guarda korresional
  `,
  COURT_OFFICER: `
    guarda di tribunal, guarda di korti, guarda na tribunal, guarda na korti, oficial di tribunal, oficial di korti, oficial na
    korti, oficial na tribunal, court officer*, korti officer*, korti oficial, pulisia di tribunal, pulisia di korti, pulisia na
    tribunal, siguransa di tribunal, siguransa di korti, bailiff, agenti di tribunal, agenti di korti, funsionariu di tribunal,
    funsionaria di tribunal, funsionariu di korti, klerk di tribunal, klerk di korti, guarda di juis, oficial di juis, oficial di
    justisa, guarda la di tribunal, guarda la na tribunal, pesoal di tribunal, pesoal di korti, clerk, klerk, skrivon di tribunal,
    secretaria di tribunal, omi di tribunal, probation officer di tribunal, guarda di tribunal di dorchester, guarda di tribunal di
    roxbury, guarda d tribunal, guarda d korti, guarda di sala di juis, guarda di korti di, siguransa la di korti, marshall di
    korti, omi di uniformi na korti, guarda na porta di tribunal, guarda na porta di korti
  `,
  SCHOOL_OFFICER: `
    guarda di skola, guarda na skola, guarda la di skola, siguransa di skola, siguransa na skola, siguransa skolar, pulisia di
    skola, pulisia na skola, pulisia skolar, oficial di skola, school pulisia, school safety, school officer, school cop, school
    security, siguransa di skola bps, siguransa di bps, guarda di bps, pulisia di bps, oficial di bps, siguransa la di skola, school
    resource officer, resource officer, guarda skolar, siguransa di liseu, guarda di liseu, pulisia di liseu, siguransa di high
    school, guarda di high school, guarda di middle school, siguransa di middle school, agenti di skola, seguransa di skola,
    vijilanti di skola, seguransa skolar, security di skola, security guard di skola, siguransa bps, guarda di siguransa di skola,
    guarda d skola, guarda di portan di skola, oficial di siguransa di skola, guarda na madison park, guarda di madison park, guarda
    di burke, guarda na burke, guarda di tech boston, siguransa di burke, siguransa di madison park
  `,
  CITY: `
    city hall, kamara munisipal, prefeitura, funsionariu di kamara, funsionaria di kamara, funsionariu di city hall,
    funsionaria di city hall, funsionariu di city, funsionariu di sidadi, funsionaria di sidadi, trabadjador di city hall,
    trabadjador di sidadi, senhora di city hall, senhora na city hall, omi di city hall, omi di city, mudjer di city hall,
    inspetor di city, inspetor di sidadi, inspetor di kasa, fiskal di city, fiskal di sidadi, funsionariu di biblioteka,
    funsionaria di biblioteka, bibliotekariu, bibliotekaria, guarda di parki, housing authority, boston housing,
    funsionariu di housing, inspetor di housing, senhora di parking, oficial di city, funsionariu publiku, funsionariu di boston,
    rapariga di city hall, rapas di city hall, library di city, prefetura, city inspector, fiskal di obra, inspetor di obra,
    senhora di housing, di sidadi di boston, guarda di city hall, guardas di city hall, siguransa di city hall,
    trabadjador di parki, trabadjador di city, funsionariu di parki, funsionariu di bcyf, trabadjador di biblioteka,
    senhora di biblioteka, boston housing authority, pesoal di city, pesoal di kamara, guarda di bcyf, siguransa di biblioteka,
    inspetor di saudi di city, funsionariu di isd, recepsionista di city hall, enfermera di city
  `,
  CAMPUS: `
    pulisia di campus, pulisia di kampus, pulisia di kolej, pulisia di college, pulisia di universidadi, pulisia di fakuldadi,
    guarda di kampus, guarda di campus, siguransa di campus, siguransa di kampus, siguransa di universidadi, siguransa di college,
    siguransa di fakuldadi, pulisia di umass, pulisia di umass boston, pulisia di bu, pulisia di northeastern, pulisia di bc,
    pulisia di harvard, pulisia di mit, pulisia di bunker hill, pulisia di bunker hill community college, pulisia di roxbury
    community college, pulisia di suffolk, pulisia di suffolk university, pulisia di emerson, pulisia di wentworth, guarda di
    universidadi, umass pulisia, campus pulisia, umass boston pulisia, oficial di campus, guarda di umass, pulisia na campus,
    pulisia di bunker hill college, pulisia na kampus, bu pulisia, northeastern pulisia, oficial di umass, oficial di universidadi,
    bunker hill pulisia, siguransa di faculdade, pulisia di faculdade, pulisia di kolejiu, guarda di faculdade, bu police na kampus,
    pulisia di bu na kampus
  `,
  ICE: `
    imigrason, migra, la migra, agenti di ice, agenti di imigrason, agenti imigrason, agenti ice, oficial di ice, oficial di
    imigrason, pulisia di imigrason, pulisia di ice, pulisia imigrason, pulisia ice, omi di ice, omi di imigrason, kes di ice, kes
    di imigrason, kes omi di ice, kes omi di imigrason, genti di ice, genti di imigrason, pesoal di ice, pesoal di imigrason, rapas
    di ice, rapas di imigrason, guarda di imigrason, guarda di ice, ikipa di ice, ekipa di ice, ekipa di imigrason, aiss, aise, ais,
    ays, agenti da imigrason, imigra, imigrasion, departamentu di imigrason, kes agenti di ice, kes agenti di imigrason, trupa di
    ice, algen di ice, algen di imigrason, fulanu di ice, kontatu na ice, amigu na ice, amigu di ice, primu na ice, ice boston, kes
    di migra, servisu di imigrason, servisus di imigrason, ice pidi es, ice pidi djuda, imigrason pidi es, imigrason pidi djuda, ice
    manda sigura, ice manda guarda, ice manda es, ice manda sigura l, imigrason manda sigura, imigrason manda sigura l, ice fla es
    sigura l, ice fla pa es sigura l, ice fla pa sigura, ice fla pa sigura l, imigrason fla pa sigura l, ice liga pa es, ice liga pa
    pulisia, ice liga pa bpd, ice telefona pa, ice liga pa pidi, ice txoma pa pidi, ice manda email ta pidi, ice manda email pa, ice
    skrebe es, ice purgunta es, ice purgunta bpd, ice purgunta pulisia, ice ta pidi es, ice pidi pa, imigrason liga pa es, ice ta
    pidi i, ice ta pidi pa, imigrason ta pidi es, imigrason ta pidi pa, ice ta manda pididu, ice manda pididu, ice pidi favor, ice
    pidi informason, ice pidi lista, ice ta pidi informason, ice ta pidi lista, ice pidi nomi, ice txoma bpd, ice txoma pulisia,
    imigrason txoma pulisia, imigrason txoma bpd, ice txoma pulisia di boston, ice liga bpd, ice liga pulisia, agentis d ice, kes di
    i c e, omi d ice, omis di ice, kes rapas di ice, fulanu d ice, agente d ice, kes fulanu di ice, gentis di ice, tropa di ice,
    forsa di ice, soldadu di ice, omi di migra, imigrasaum
  `,
  ERO: 'agenti di deportason, oficial di deportason, agenti di diportason, agenti di ero, oficial di ero',
  HSI: 'agenti di hsi, oficial di hsi, omi di hsi, kes di hsi, pulisia di hsi, jakèta hsi, agenti hsi, genti di hsi, ekipa di hsi',
  CBP: `
    pulisia di frontera, pulisia di fronteira, patrulha di frontera, patrulha di fronteira, guarda di
    frontera, guarda di fronteira, agenti di frontera, agenti di fronteira, alfandega, alfandiga, border
    patrol, agenti di border patrol, omi di border patrol, omi di frontera, agenti di cbp, border
  `,
  FED_OTHER: `
    agenti di fbi, agenti di dea, agenti di atf, us marshal*, marshal, marshals, guarda nasional, agenti di
    marshal*, omi di fbi
  `,
  FED: `
    agenti federal, agenti federais, agenti fideral, agenti federá, federal, federais, federalis, fideral, pulisia federal, oficial
    federal, kes federal, kes agenti, agenti, maskaradu, maskarada, maskaradus, mascarado, mascarados, maskarad, ku maskara, ku
    mascara, ku mask, di maskara, omi di maskara, omi ku maskara, omi maskaradu, omi di maskra, ku kara tapadu, kara tapadu, kara
    kubertu, ku kara kubertu, ku rostu tapadu, rostu tapadu, ku rostu kubertu, omi ku kara tapadu, omi di pretu, omi di preto, sen
    farda, sen uniformi, sen unifomi, omi sen farda, omi sen uniformi, omi sivil, sivil ku maskara, sivil maskaradu, na sivil, di
    sivil, vistidu na sivil, bistidu na sivil, a paizana, a paisana, feds, kes feds, dhs, agenti di governu, agenti di dhs, omi
    armadu, genti maskaradu, genti ku maskara, kapuz, ku kapuz, enkapuzadu, inkapuzadu, omi enkapuzadu, plain clothes, agenti sen
    farda, agenti ku maskara, agenti maskaradu, homeland, agenti di homeland, omi sen identifikason, sen identifikason, paizanu,
    maskarinha, omi tapadu, omi ku rostu tapadu, kes maskaradu, uns maskaradu, omi di balaklava, balaklava, ku balaklava, pasa
    montanha, ku pasa montanha, omi sen nomi na peitu, agentis federal, agenti di federal, kes armadu, omi enkapusadu, ku kara
    maradu, kara maradu, kara tadjadu, ku lensu na kara, lensu na kara
  `,
  PRIVATE: `
    patron, patroa, xefi, xefa, bos, boss, nha boss, donu di kasa, dona di kasa, donu di apartamentu, donu di predi,
    donu di prediu, donu di restaurant*, donu di loja, donu di kompanhia, donu di bildin, donu di building, donu, dona, senhoriu,
    landlord, lendlord, landlor, lanlord, proprietariu, proprietaria, senhor ki ta aluga, senhora ki ta aluga, omi ki ta aluga,
    ken ki ta aluga, ki ta aluga m, ki ta aluga nu, donu di rénda, supervizor, supervisor, jerenti, gerenti, manager, menaja,
    menajer, inkaregadu, encarregado, inkarregadu, enkaregadu, kapatas, foreman, nha ex, ex maridu, ex mudjer, ex namoradu,
    ex namorada, ex, eks, nha eks, vizinhu, vizinha, kolega di trabadju, kolega di kuartu, kolega di kasa, roommate, namoradu,
    nha namoradu, pai di fidju, nha pai di fidju, pai di nha fidju, mai di fidju, konpanheru, companheiro, konpanhera, nha omi,
    impreiteru, empreiteiru, kontrator, kontratador, contractor, kunpanhia, kompanhia, ajensia di trabadju, agency di trabadju,
    agensia, nha sogra, sogra, sogru, xefi di limpeza, xefi di obra, xefi di kuzinha, patron di obra, ex di nha irma, madrasta,
    padrastu, alkaide, donu di lavandaria, donu di bar, owner, super di predi, sindiku, inquilinu, senhoria, dona di prediu,
    donu di apart, donu di kuartu, bossa, nha xefi, nha xefa, nha patron, kunpanheru, landlady, donu di renda, omi di renda,
    ex namoradu di, donu di obra, dona di loja, donu di karu, senhora di kasa, kolega di servisu, donu di salon, dona di salon,
    nha ex mudjer, nha ex maridu, ex di nha, nha dona di kasa, nha donu di kasa, nha dona di apartamentu, nha donu di apartamentu,
    nha donu di prediu, donu di nha kasa, dona di nha kasa, don di kasa, don di loja, don di apartamentu, don di predi,
    don di bar, don di obra, omi ki n ta mora, omi ki n ta mora ku el, ken ki n ta mora ku el, namoradu di nha, padrastu di nha,
    mudjer di nha patron, omi di nha patroa, nha padrastu, manajer
  `,
  BOSTON: 'sidadi di boston, boston, bostom',
  TOWN: `
    broktan, brocton, broktn, broketon, brokton, pawtucket, pautaket, taunton, tauntn, new bedfor, nu bedford, bridgewater, rhode
    island, providence, pruvidensa, onset, wareham, norwood, everet, somervile, cambrige, otu sidadi, otu vila
  `,
  DISTRICT: 'district, distritu, distrito, distrit, districtu, distrítu',
  HOOD: `
    eastie, dorchester, dochester, dorcester, dotchester, doxester, roxbury, roksbury, roxburi, mattapan,
    matapan, hyde park, haid park, iste boston, east boston, leste di boston, uphams corner, uphams, fields
    corner, bowdoin, dudley, nubian, grove hall, codman, savin hill, blue hill, columbia road, geneva ave,
    bowdoin geneva, quincy st, quincy street, hendry, norfolk st, warren st, adams st, ronan park, newmarket,
    ruggles, forest hills, maverick, jfk, jp, roslindale, hancock st, stoughton st, dudley street, franklin
    field, franklin park, four corners, ashmont, kane square, washington st, morton st, columbia rd, magnolia
    st, cape verdean
  `,
  I: `
    n, nu, ami, mi, a mi, mi e, m ta, m sta, m staba, m tinha, m ba, m kre, eu, mi n, ami n
  `,
  SELF: `
    n, m, nha, nhas, mi, ami, nu, nos, m ta, m staba, di meu, di nos, nosa, nosu, komigu, konosku, ku mi, pa
    mi, di minha, meu, minha, m ba, m kre, m sta, m tinha
  `,
  THEY: `
    es, e, el, l, s, aes, ael, a es, a el, kel la, kes la, elis, elas, ela, e ta, el ta, ses
  `,
  THEY_ALL: 'es, aes, a es, kes la, elis, elas, es tudu, tudu es, es dos, kes omi, ses',
  FAMILY: `
    irmon, irma, maridu, mudjer, fidju, fidja, mai, pai, papa, tiu, tia, primu, prima, subrinhu, subrinha, kunhadu, kunhada,
    konpadri, komadri, netu, neta, avo, vovo, dona nha, sogru, sogra, genru, nora, noivu, noiva, padrinhu, madrinha, padrinho,
    fidjadu, fidjada, afiljadu, familia, familha, famidja, nha genti, nha pesoal, parenti, irmonsinhu, mamaizinha, bebe di nha, nha
    mininu, nha minina, nha namorada, nha korda, nha kretxeu, kretxeu, mai di fidju di nha, nha omi, nha dona, nha velhu, nha bedju,
    nha titiu, padrastu di nha, irmon di, nha pikena, nha rapariga, nha par, kodé, kode, nha bebe, kasula, titiu, nha mosu, nha
    mosa, nha padrasta, nha padrastu, bisavo, nha kumpadri, nha kumadri, nha velha, nha bedja, nha titia, titia, nha kodezinhu, nha
    fidjus, nha netinhu, nha netinha, konjuji, nha esposa, nha noiva, nha familia, nha erman, nha ermon, mininu di nha, nha
    primasinha
  `,
  PERSON: `
    algen, omi, rapas, rapariga, minina, mosu, mosa, moso, amigu, amiga, kolega, genti, pesoa, povu, povo, senhor, senhora, fulanu,
    tipu, mudjer, kel omi, jovi, joven, jovens, vizinhu, vizinha, morador, moradoris, trabadjador, trabadjadoris, klienti,
    kabuverdianu, imigranti, imigrantis, kunhesidu, konhesidu, tudu algen, konhecido, kliente, kelotu, dos algen, vitima, otu algen,
    kamarada, konpanheru, brada, bro, passageru, pasajeru, xofer, kondutor, inkilinu, inquilino, seu rapas, bedju, bedja, velhu, un
    bedju, patrisiu, patriciu, kriolus, nos genti, dama, studanti, pastor, padri, konterraneu, mosinhus, pikenoti, patchi, bendedor,
    bendedor di, mosus, gentis, motorista, taxista, kozinheru, kuzinheru, pintor, pedreru, fasinera, limpador, inkilina,
    kabuverdiana, braza, paisanu di nos, un nos algen, algen di nos, nos irmon di tera, nha djenti
  `,
  CHILD: `
    mininu, minina, kriansa, kriansas, crianca, criancas, bebe, bebé, pikinoti, pikenu, pikena, piquinot, aluno, alunu, alunus,
    aluna, studanti, studantis, estudante, adolesenti, adolesentis, adolescente, jovi, rapasinhu, mosinhu, mosinha, minis, mnininhu,
    mininhu, netinhu, gerasaun, nha mininu, nha minina, kriansinha, mininus, mininas, bebezinhu, kode, kodezinhu, alunas,
    rapasinhus, fidju pikenu, fidja pikena
  `,
  MINOR: `
    menor, menoris, menor di idadi, di menor, menores, menor idadi, mininu pikinoti, irmonzinhu, irmonsinhu, irmazinha, middle
    school, oitavu anu, setimu anu, nonu anu, freshman, underage, menor di 18, ka ten 18, inda ka ten 18, sesta klasi, setima klasi,
    oitava klasi, middle schooler, 6 anu di skola, liseu di nonu
  `,
  AGE_BEFORE: `
    ten, tinha, ku, di, so, so ten, fase, faze, kumpri, e ten, el ten, kuazi, idadi, idadi di, txeu, fidju,
    fidja, mininu, rapas, inda ten, ainda ten, ta ten
  `,
  AGE_AFTER: 'anu, anu di idadi, aninhu, aninhus, anu so, primavera, years old, yo, ane',
} as const satisfies Partial<Lexicon>;
