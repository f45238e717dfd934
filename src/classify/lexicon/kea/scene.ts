import type { Lexicon } from '../../concepts.ts';

/** Cape Verdean Creole: what goes on around a raid. */
export const scene = {
  BLOCK: `
    fitxa, fitx*, fitxad*, bloka, blok*, bloq*, barra, bara, barika, barikada, tapa, tapad*, korta, kortad*, corta, tranka,
    trankad*, disvia, disvi*, disbia, para transitu, para tránsitu, para karu, para karus, para tudu karu, para transit, ta para
    karu, manda karu volta, manda karus volta, manda karu pa tras, kontrola transitu, kontrola tránsitu, kontrola trafiku, dirigi
    transitu, dirigi trafiku, diriji transitu, diriji trafiku, ta diriji tranzitu, kontrola tranzitu, regula transitu, perimetru,
    perimetro, serka, serkad*, cerca, zola, izola, po karu na meiu, po karu travesadu, travesa, travesadu, atravesa, karu travesadu,
    po fita, fita, fita amarela, kordon, cordon, po koni, po konis, konis, cones, po bareira, barera, barreira, ka dexa karu pasa,
    ka dexa pasa, ka dexa ningen pasa, ka ta dexa pasa, ka ta dexa ningen pasa, ka ta dexa karu pasa, ka dexa nu pasa, ka dexa m
    pasa, ka podeba pasa, ka pode pasa, ningen ka pasa, ningen ka podeba pasa, ningen ka pode pasa, ningen ka ta pasa, tadja, tadja
    rua, tadja strada, tadja karu, sigura transitu, sigura karu, sigura trafiku, guarda rua, guarda skina, ta vijia rua, ta manda
    karu, fase barera, po barera, fase muru, po kone, po koni laranja, po konis laranja, po koni na, tranka rua, fitxa saida, tapa
    saida, po karu na boka di rua, po viatura travesadu, viatura travesadu, para bus, disvia bus, disvia karu, disvia trafiku,
    disvia transitu, ka dexa karu entra, ka ta dexa karu entra, ka dexa m entra na nha rua, ka ta dexa m pasa, fase barrera, fase
    bareira, fase muru di karu, po karu di un ladu i di otu, fitxa tudu dos ponta, fitxa dos ponta, po trankadu, ka dexa bus pasa,
    ka ta dexa bus pasa, manda karus pa otu rua, manda da volta, manda karu da volta, fla karu da volta, guarda boka di rua, fase
    kontrolu di transitu, abri kaminhu pa van, abri kaminhu pa karus, abri kaminhu pa karu, para semafru pa, sigura semafru
  `,
  PUSH_BACK: `
    pintxa, pintxa povu, pintxa genti, pintxa nu, pintxa m, pintxa nos, pintxa es, pintxa pa tras, manda pa tras, manda nu pa tras,
    manda povu pa tras, manda genti pa tras, fla pa tras, fla nu pa tras, rakua, rekua, recua, rukua, rikua, afasta, afast*, manda
    afasta, manda nu afasta, fla nu afasta, fla nos tudu afasta, fla es afasta, fla tudu afasta, fla genti afasta, fla povu afasta,
    fla nu pa nu afasta, fasta, sai di la, sai di kaminhu, sai di meiu, manda sai di meiu, manda nu sai, manda genti sai, manda povu
    sai, kontrola povu, kontrola multidon, kontrola genti, dispersa, dispersa povu, dispersa genti, spalha, spadja, sigura povu,
    sigura genti, sigura multidon, sigura vizinhus, sigura vizinhu, ka dexa ningen txiga pertu, ka dexa nu txiga, ka dexa nu txiga
    pertu, ka dexa genti txiga, ka ta dexa ningen txiga, ka ta dexa nu txiga pertu, ka dexa povu txiga, ka dexa txiga pertu, tadja
    genti, tadja povu, tadja nu, tra povu, tra genti di la, tra genti, fase kordon, fase un kordon, fase linha, manda nu pa lonji,
    manda pa lonji, ronpe manifestason, kore ku povu, kore ku genti, kore ku nos, xota, txota, impuraba, forma linha, forma un
    linha, forma muru, forma un muru, forma kordon, forma un kordon, forma barera, ka txiga pertu, pa ka txiga pertu, pa nu ka txiga
    pertu, pa nu ka txiga, pa genti ka txiga, pa ningen ka txiga pertu, pa ningen ka txiga, pa povu ka txiga, ka podeba txiga pertu,
    ka pode txiga pertu, ka dexa m txiga pertu, ku eskudu, ku escudu, fla nu sai di, fla genti sai, fla povu sai, fla povu pa tras,
    fla genti pa tras, poi povu pa tras, po genti pa tras, po povu pa tras, manda tudu algen pa tras, fla tudu algen pa tras, tra
    vizinhu di rua, torna entra pa dentu, fla vizinhu torna entra, manda vizinhu entra, manda genti entra pa dentu, pa nu entra pa
    dentu, pa nu entra dentu, fla nu entra pa dentu, manda nu entra pa dentu, manda nu entra, fla nu pa nu entra, fla nu fika dentu,
    manda nu fika dentu, pa nu fika dentu, manda genti fika dentu, fla genti pa sai di la, arasta genti di kaminhu, barra genti,
    barra povu, manda nu pa otu ladu, manda povu pa otu ladu, manda vizinhus, fla vizinhu pa tras, fla vizinhus pa tras, poi nu pa
    tras, po nu pa tras, pintxa nha, fasta povu, fasta genti, fla fasta, kontrola vizinhu, tadja vizinhu, fla pa ka filma, manda nu
    para di filma, manda nu ka filma, manda nu sai di pertu, da genti pa tras, sigura mudjer, sigura familia, fla vizinhu afasta,
    fla vizinhu entra pa dentu, fla vizinhu sai di la, fla vizinhu fika dentu, fla vizinhu fika lonji, fla vizinhu pa lonji, fla
    vizinhu ka txiga, fla vizinhu pa otu ladu, fla vizinhu rakua, fla vizinhus afasta, fla vizinhus entra pa dentu, fla vizinhus
    torna entra, fla vizinhus sai di la, fla vizinhus fika dentu, fla vizinhus fika lonji, fla vizinhus pa lonji, fla vizinhus ka
    txiga, fla vizinhus pa otu ladu, fla vizinhus rakua, fla genti entra pa dentu, fla genti torna entra, fla genti sai di la, fla
    genti fika dentu, fla genti fika lonji, fla genti pa lonji, fla genti ka txiga, fla genti pa otu ladu, fla genti rakua, fla povu
    entra pa dentu, fla povu torna entra, fla povu sai di la, fla povu fika dentu, fla povu fika lonji, fla povu pa lonji, fla povu
    ka txiga, fla povu pa otu ladu, fla povu rakua, fla nu torna entra, fla nu sai di la, fla nu fika lonji, fla nu pa lonji, fla nu
    ka txiga, fla nu pa otu ladu, fla nu rakua, fla tudu algen afasta, fla tudu algen entra pa dentu, fla tudu algen torna entra,
    fla tudu algen sai di la, fla tudu algen fika dentu, fla tudu algen fika lonji, fla tudu algen pa lonji, fla tudu algen ka
    txiga, fla tudu algen pa otu ladu, fla tudu algen rakua, fla nos pa tras, fla nos afasta, fla nos entra pa dentu, fla nos torna
    entra, fla nos sai di la, fla nos fika dentu, fla nos fika lonji, fla nos pa lonji, fla nos ka txiga, fla nos pa otu ladu, fla
    nos rakua, fla povu tudu pa tras, fla povu tudu afasta, fla povu tudu entra pa dentu, fla povu tudu torna entra, fla povu tudu
    sai di la, fla povu tudu fika dentu, fla povu tudu fika lonji, fla povu tudu pa lonji, fla povu tudu ka txiga, fla povu tudu pa
    otu ladu, fla povu tudu rakua, ta fla vizinhu pa tras, ta fla vizinhu afasta, ta fla vizinhu entra pa dentu, ta fla vizinhu
    torna entra, ta fla vizinhu sai di la, ta fla vizinhu fika dentu, ta fla vizinhu fika lonji, ta fla vizinhu pa lonji, ta fla
    vizinhu ka txiga, ta fla vizinhu pa otu ladu, ta fla vizinhu rakua, ta fla vizinhus pa tras, ta fla vizinhus afasta, ta fla
    vizinhus entra pa dentu, ta fla vizinhus torna entra, ta fla vizinhus sai di la, ta fla vizinhus fika dentu, ta fla vizinhus
    fika lonji, ta fla vizinhus pa lonji, ta fla vizinhus ka txiga, ta fla vizinhus pa otu ladu, ta fla vizinhus rakua, ta fla genti
    pa tras, ta fla genti afasta, ta fla genti entra pa dentu, ta fla genti torna entra, ta fla genti sai di la, ta fla genti fika
    dentu, ta fla genti fika lonji, ta fla genti pa lonji, ta fla genti ka txiga, ta fla genti pa otu ladu, ta fla genti rakua, ta
    fla povu pa tras, ta fla povu afasta, ta fla povu entra pa dentu, ta fla povu torna entra, ta fla povu sai di la, ta fla povu
    fika dentu, ta fla povu fika lonji, ta fla povu pa lonji, ta fla povu ka txiga, ta fla povu pa otu ladu, ta fla povu rakua, ta
    fla nu pa tras, ta fla nu afasta, ta fla nu entra pa dentu, ta fla nu torna entra, ta fla nu sai di la, ta fla nu fika dentu, ta
    fla nu fika lonji, ta fla nu pa lonji, ta fla nu ka txiga, ta fla nu pa otu ladu, ta fla nu rakua, ta fla tudu algen pa tras, ta
    fla tudu algen afasta, ta fla tudu algen entra pa dentu, ta fla tudu algen torna entra, ta fla tudu algen sai di la, ta fla tudu
    algen fika dentu, ta fla tudu algen fika lonji, ta fla tudu algen pa lonji, ta fla tudu algen ka txiga, ta fla tudu algen pa otu
    ladu, ta fla tudu algen rakua, ta fla nos pa tras, ta fla nos afasta, ta fla nos entra pa dentu, ta fla nos torna entra, ta fla
    nos sai di la, ta fla nos fika dentu, ta fla nos fika lonji, ta fla nos pa lonji, ta fla nos ka txiga, ta fla nos pa otu ladu,
    ta fla nos rakua, ta fla povu tudu pa tras, ta fla povu tudu afasta, ta fla povu tudu entra pa dentu, ta fla povu tudu torna
    entra, ta fla povu tudu sai di la, ta fla povu tudu fika dentu, ta fla povu tudu fika lonji, ta fla povu tudu pa lonji, ta fla
    povu tudu ka txiga, ta fla povu tudu pa otu ladu, ta fla povu tudu rakua, manda vizinhu pa tras, manda vizinhu afasta, manda
    vizinhu entra pa dentu, manda vizinhu torna entra, manda vizinhu sai di la, manda vizinhu fika dentu, manda vizinhu fika lonji,
    manda vizinhu pa lonji, manda vizinhu ka txiga, manda vizinhu pa otu ladu, manda vizinhu rakua, manda vizinhus pa tras, manda
    vizinhus afasta, manda vizinhus entra pa dentu, manda vizinhus torna entra, manda vizinhus sai di la, manda vizinhus fika dentu,
    manda vizinhus fika lonji, manda vizinhus pa lonji, manda vizinhus ka txiga, manda vizinhus pa otu ladu, manda vizinhus rakua,
    manda genti afasta, manda genti torna entra, manda genti sai di la, manda genti fika lonji, manda genti pa lonji, manda genti ka
    txiga, manda genti pa otu ladu, manda genti rakua, manda povu afasta, manda povu entra pa dentu, manda povu torna entra, manda
    povu sai di la, manda povu fika dentu, manda povu fika lonji, manda povu pa lonji, manda povu ka txiga, manda povu rakua, manda
    nu torna entra, manda nu sai di la, manda nu fika lonji, manda nu ka txiga, manda nu rakua, manda tudu algen afasta, manda tudu
    algen entra pa dentu, manda tudu algen torna entra, manda tudu algen sai di la, manda tudu algen fika dentu, manda tudu algen
    fika lonji, manda tudu algen pa lonji, manda tudu algen ka txiga, manda tudu algen pa otu ladu, manda tudu algen rakua, manda
    nos pa tras, manda nos afasta, manda nos entra pa dentu, manda nos torna entra, manda nos sai di la, manda nos fika dentu, manda
    nos fika lonji, manda nos pa lonji, manda nos ka txiga, manda nos pa otu ladu, manda nos rakua, manda povu tudu pa tras, manda
    povu tudu afasta, manda povu tudu entra pa dentu, manda povu tudu torna entra, manda povu tudu sai di la, manda povu tudu fika
    dentu, manda povu tudu fika lonji, manda povu tudu pa lonji, manda povu tudu ka txiga, manda povu tudu pa otu ladu, manda povu
    tudu rakua, ta manda vizinhu pa tras, ta manda vizinhu afasta, ta manda vizinhu entra pa dentu, ta manda vizinhu torna entra, ta
    manda vizinhu sai di la, ta manda vizinhu fika dentu, ta manda vizinhu fika lonji, ta manda vizinhu pa lonji, ta manda vizinhu
    ka txiga, ta manda vizinhu pa otu ladu, ta manda vizinhu rakua, ta manda vizinhus pa tras, ta manda vizinhus afasta, ta manda
    vizinhus entra pa dentu, ta manda vizinhus torna entra, ta manda vizinhus sai di la, ta manda vizinhus fika dentu, ta manda
    vizinhus fika lonji, ta manda vizinhus pa lonji, ta manda vizinhus ka txiga, ta manda vizinhus pa otu ladu, ta manda vizinhus
    rakua, ta manda genti pa tras, ta manda genti afasta, ta manda genti entra pa dentu, ta manda genti torna entra, ta manda genti
    sai di la, ta manda genti fika dentu, ta manda genti fika lonji, ta manda genti pa lonji, ta manda genti ka txiga, ta manda
    genti pa otu ladu, ta manda genti rakua, ta manda povu pa tras, ta manda povu afasta, ta manda povu entra pa dentu, ta manda
    povu torna entra, ta manda povu sai di la, ta manda povu fika dentu, ta manda povu fika lonji, ta manda povu pa lonji, ta manda
    povu ka txiga, ta manda povu pa otu ladu, ta manda povu rakua, ta manda nu pa tras, ta manda nu afasta, ta manda nu entra pa
    dentu, ta manda nu torna entra, ta manda nu sai di la, ta manda nu fika dentu, ta manda nu fika lonji, ta manda nu pa lonji, ta
    manda nu ka txiga, ta manda nu pa otu ladu, ta manda nu rakua, ta manda tudu algen pa tras, ta manda tudu algen afasta, ta manda
    tudu algen entra pa dentu, ta manda tudu algen torna entra, ta manda tudu algen sai di la, ta manda tudu algen fika dentu, ta
    manda tudu algen fika lonji, ta manda tudu algen pa lonji, ta manda tudu algen ka txiga, ta manda tudu algen pa otu ladu, ta
    manda tudu algen rakua, ta manda nos pa tras, ta manda nos afasta, ta manda nos entra pa dentu, ta manda nos torna entra, ta
    manda nos sai di la, ta manda nos fika dentu, ta manda nos fika lonji, ta manda nos pa lonji, ta manda nos ka txiga, ta manda
    nos pa otu ladu, ta manda nos rakua, ta manda povu tudu pa tras, ta manda povu tudu afasta, ta manda povu tudu entra pa dentu,
    ta manda povu tudu torna entra, ta manda povu tudu sai di la, ta manda povu tudu fika dentu, ta manda povu tudu fika lonji, ta
    manda povu tudu pa lonji, ta manda povu tudu ka txiga, ta manda povu tudu pa otu ladu, ta manda povu tudu rakua, fla pa vizinhu
    pa tras, fla pa vizinhu afasta, fla pa vizinhu entra pa dentu, fla pa vizinhu torna entra, fla pa vizinhu sai di la, fla pa
    vizinhu fika dentu, fla pa vizinhu fika lonji, fla pa vizinhu pa lonji, fla pa vizinhu ka txiga, fla pa vizinhu pa otu ladu, fla
    pa vizinhu rakua, fla pa vizinhus pa tras, fla pa vizinhus afasta, fla pa vizinhus entra pa dentu, fla pa vizinhus torna entra,
    fla pa vizinhus sai di la, fla pa vizinhus fika dentu, fla pa vizinhus fika lonji, fla pa vizinhus pa lonji, fla pa vizinhus ka
    txiga, fla pa vizinhus pa otu ladu, fla pa vizinhus rakua, fla pa genti pa tras, fla pa genti afasta, fla pa genti entra pa
    dentu, fla pa genti torna entra, fla pa genti sai di la, fla pa genti fika dentu, fla pa genti fika lonji, fla pa genti pa
    lonji, fla pa genti ka txiga, fla pa genti pa otu ladu, fla pa genti rakua, fla pa povu pa tras, fla pa povu afasta, fla pa povu
    entra pa dentu, fla pa povu torna entra, fla pa povu sai di la, fla pa povu fika dentu, fla pa povu fika lonji, fla pa povu pa
    lonji, fla pa povu ka txiga, fla pa povu pa otu ladu, fla pa povu rakua, fla pa nu pa tras, fla pa nu afasta, fla pa nu entra pa
    dentu, fla pa nu torna entra, fla pa nu sai di la, fla pa nu fika dentu, fla pa nu fika lonji, fla pa nu pa lonji, fla pa nu ka
    txiga, fla pa nu pa otu ladu, fla pa nu rakua, fla pa tudu algen pa tras, fla pa tudu algen afasta, fla pa tudu algen entra pa
    dentu, fla pa tudu algen torna entra, fla pa tudu algen sai di la, fla pa tudu algen fika dentu, fla pa tudu algen fika lonji,
    fla pa tudu algen pa lonji, fla pa tudu algen ka txiga, fla pa tudu algen pa otu ladu, fla pa tudu algen rakua, fla pa nos pa
    tras, fla pa nos afasta, fla pa nos entra pa dentu, fla pa nos torna entra, fla pa nos sai di la, fla pa nos fika dentu, fla pa
    nos fika lonji, fla pa nos pa lonji, fla pa nos ka txiga, fla pa nos pa otu ladu, fla pa nos rakua, fla pa povu tudu pa tras,
    fla pa povu tudu afasta, fla pa povu tudu entra pa dentu, fla pa povu tudu torna entra, fla pa povu tudu sai di la, fla pa povu
    tudu fika dentu, fla pa povu tudu fika lonji, fla pa povu tudu pa lonji, fla pa povu tudu ka txiga, fla pa povu tudu pa otu
    ladu, fla pa povu tudu rakua, barra nos, barra nu, barra m, tadja nos, tadja m, barra nos di txiga, ka ta dexa nos txiga, ka ta
    dexa m txiga
  `,
  TRANSLATE: `
    traduzi, traduz*, tradu*, tradutor, tradutora, interpreta, interpret*, interpriti, intérpreti, interpreti, fase tradutor, fase
    interpreti, sirbi di interpreti, sirbi di tradutor, sirvi di tradutor, ta splika na kriolu, splika na kriolu, ta fla na kriolu,
    fla es na kriolu, splika na portugis, papia kriolu pa es, ta papia kriolu pa es, fla na kriolu, fla nos na kriolu, pasa pa
    kriolu, vira pa kriolu, torna fla na kriolu, traduson, fase traduson, ta fase traduson, sirbi tradutor, fase di tradutor, fase
    di interpriti, ta interpreta, vira kriolu pa ingles, pasa pa ingles, fla pa es na ingles, splika na kriolu pa
  `,
  ENTER: `
    entra, entrad*, entraba, entra na, entra dentu, entra pa dentu, dentu di kasa, dentu di apartamentu, dentu di nha kasa, dentu di
    se kasa, invadi, invade, ronbe, ronbe porta, kebra porta, arronba, raronba, da ku pe na porta, txuta porta, bota porta baxu, po
    porta baxu, po porta na txon, deruba porta, diruba porta, dirruba porta, subi na kasa, subi, foi entra, subi pa kasa, rusga,
    buskasa, sta dentu, sobe, ronpe porta, arebenta porta, rabenta porta, da ku porta, fura porta, forsa porta, da pe na porta,
    entra djuntu, dixi pa dentu, pasa pa dentu, revista kasa, revista apartamentu, revista nha kasa, revista se kasa, entra djuntu
    ku
  `,
  ASSIST: `
    djuda, djud*, ajud*, apoia, apoi*, da apoiu, da apoio, ta da apoiu, da forsa, da mon, da un mon, da cobertura, da kubertura,
    kolabora, kolabor*, coopera, koopera, auxilia, eskolta, skolta, escolta, akonpanha, akompanha, acompanha, trabadja ku, ta
    trabadja ku, trabadja djuntu ku, parsera ku, fase parseria, fase guarda pa, fase siguransa pa, da siguransa, fase siguransa,
    proteje, protege, guarda kosta, guarda kosta di, bai ku, kubri, kubri pa, sirbi, da kobertura, fase kosta, fase kosta pa, guarda
    porta pa, sigura porta pa, abri kaminhu pa, kobre, kubri kosta, anda ku, ta anda ku, bai na mesmu karu ku, da reforsu, fase
    reforsu, reforsa, da boa mon, mostra kaminhu, mostra es kaminhu, mostra undi
  `,
  STAGE: `
    uza, usa, ta uza, ta usa, djunta, ta djunta, junta, ajunta, runi, reuni, reune, stasiona, stasion*, ta stasiona, parkia, ta
    parkia, para karu, ta para karu, para ses karu, ta fika, fase base, fase bazi, base, bazi, konsentra, ta konsentra, po base, po
    bazi, diskansa, ta diskansa, ta diskansa i, ta spera na, enkontra, inkontra, nkontra, ta nkontra, ta ranja, prepara, ta prepara,
    organiza, skondi, skundi, ta skondi, ta sai di, ta planea, pontu di enkontru, pontu di nkontru, txiga na, sta paradu, staba
    paradu, durmi, ta durmi, ta durmi la dentu, diskansa dentu, fase kartel, faze kartel, junta tropa, ta junta, djunta ses, junta
    ses, ta toma kafe, fase ses reunion, fase reunion, fase briefing, fase sede, po ses karu, guarda ses karu, ta guarda ses karu,
    dexa ses karu, ta dexa ses karu, parkia ses, para ses, ta pasa noti, ta troka ropa, ta bisti vest, bisti vest, ta bisti ses, poi
    base, faze base, monta base, monta, ta monta, ta prepara ses, sai di la pa, entra i sai, ta entra i sai
  `,
  LET_IN: `
    dexa, permiti, abri, abri porta, abri porta pa, da akesu, da asesu, da acesso, leba pa dentu, po dentu, po, mete, leba, traze,
    otoriza, autoriza, foi dexa, leba ice, leba agenti di ice, leba agenti di imigrason, leba imigrason, leba kes agenti, traze ice,
    traze agenti di ice, traze imigrason, abri portan, abri portan pa, ta abri portan, abri porta di garaji, da txabi, ta da txabi,
    dexa entra, abri sela, dexa pasa pa dentu, abri porta di tras, manda entra, fla pa entra, permiti entra
  `,
} as const satisfies Partial<Lexicon>;
