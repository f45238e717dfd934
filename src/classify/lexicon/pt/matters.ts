import type { Lexicon } from '../../concepts.ts';

/** Brazilian Portuguese: what was asked, told, shown or alleged. */
export const matters = {
  STATUS: `
    nada de imigracao, sobre imigracao, sobre a imigracao, legal, ilegal, ilegais, legalizad*, status,
    estatus, situacao, situacao legal, situacao migratoria, status imigratorio, status de imigracao, status
    migratorio, cidadao, cidada, cidadã, cidadaos, cidadania, residente, residencia, residencia legal,
    visto, vistos, papeis, papel, sem papel, sem papeis, sem documento, sem documentos, indocumentad*,
    documentad*, permissao de trabalho, work permit, imigrante, documentos de imigracao, documento de
    imigracao, papeis de imigracao, minha imigracao, minha situacao, como entrei, como eu entrei, atravessei
    a fronteira, atravessou a fronteira, cruzei a fronteira, asilo, situacao no pais, regularizad*,
    legalmente, como entrei no pais, como a gente entrou, legal no pais, legal aqui, ilegal aqui, status
    legal, se estava legal, se estou legal, legalizado aqui, visto vencido, i94, documento imigratorio,
    documentos imigratorios, situacao imigratoria, sem documentacao, sem papel nenhum, minha documentacao,
    status da imigracao, documentacao de imigracao, documentacao da imigracao, tps, daca
  `,
  PAPERS: 'papeis, papel, documento, documentos, documentacao, docs, doc, documeto, documetos',
  ORIGIN: `
    de onde eu sou, de onde sou, de onde eu era, de onde era, de onde a gente era, de onde a gente e, de
    onde ele era, de onde ela era, de onde eu vim, de onde vim, de onde veio, de onde vinha, de onde viemos,
    de onde somos, onde eu nasci, onde nasci, onde nasceu, onde ele nasceu, onde a gente nasceu, onde
    nascemos, onde eu tinha nascido, onde nasceram, nacionalidade, qual pais, que pais, pais de origem,
    local de nascimento, meu pais, de que pais, de onde e, de onde vc e, de onde voce e, de onde vcs sao, de
    onde eram, de onde eles eram, de onde eu e, lugar de nascimento, de que pais eu, de que pais a gente, de
    que pais ele, de que pais ela, de que pais nos, onde a senhora nasceu, de onde a senhora, de onde nos,
    de qual pais, em que pais, meu pais de origem, que pais eu sou, qual meu pais, onde minha filha nasceu,
    onde meu filho nasceu, de onde minha familia, se eu era brasileiro, se a gente era brasileiro, se eu era
    do brasil, lugar que nasci, se eu nasci aqui, se nasci aqui, nasceu aqui, nasci aqui, nasceram aqui, se
    nascemos aqui, nasci no brasil, nasceu no brasil
  `,
  GREEN_CARD: `
    green card*, greencard, passaporte*, certidao de nascimento, cartao verde, grin card, gren card,
    carteira de residente, matricula consular, passaport*, passaporti, pasaporte, o green, grincard, rg do
    brasil, identidade brasileira, certidao, passaporte brasileiro, carteira consular
  `,
  PERSONAL: `
    endereco, enderecos, endereço, nome, nomes, foto, fotos, informacao, informacoes, informaçao, info,
    dados, familia, telefone, numero de telefone, data de nascimento, onde eu moro, onde moro, onde ele
    mora, onde a gente mora, onde mora, ficha, meus dados, cadastro, placa do meu carro, seguro social, meu
    endereço, onde a familia mora, onde minha familia mora, onde ela mora, onde nos moramos, meu telefone,
    cpf, informacoes pessoais, dados pessoais, minha foto, lista de nomes, onde eles moram, informacao
    pessoal, o nome e o endereco
  `,
  WHEREABOUTS: `
    o horario, a hora, onde eu trabalho, onde trabalho, onde ele trabalha, onde eu tava, onde eu estava,
    onde eu estaria, onde eu ia estar, que horas, quando eu saio, quando ele sai, hora que eu saio, horario,
    meu horario, meu turno, localizacao, onde ele esta, onde eu estou, onde estaciono, onde encontrar, onde
    ela trabalha, onde a gente trabalha, a hora e o lugar, hora e lugar, o lugar que, o lugar, local onde,
    onde eu ia, onde ele ia, onde a gente ia, onde a gente estava, onde ele estava, onde ela estava, que
    horas eu saio, que horas eu saia, que horas ele sai, que horas ele saia, que horas eu chego, minha
    escala, onde me achar, onde me encontrar, onde encontrar ele, onde estava, onde estou, em que obra, qual
    obra, onde eu, onde ele, onde ela, onde a gente, onde meu, onde minha, estava ali, esta ali, onde nos,
    onde trabalha, onde estuda
  `,
  RELEASE_TIME: `
    quando ele ia sair, que horas ele ia sair, que horas ele sai da cadeia, quando ele sai da cadeia, quando
    iam soltar, que horas iam soltar, hora da soltura, horario da soltura, data da soltura, data de soltura,
    quando ele ia ser solto, quando seria solto, que ele ia sair, quando ela ia sair, horario de saida, hora
    da saida, a soltura, quando soltassem, quando ele fosse solto, que horas soltaram, ia ser solto, ia ser
    solta, a hora que ela ia sair, a hora que ele ia sair, que ela ia sair, hora que ele sai, hora que ela
    sai, que dia ele sai, que dia ia sair, quando ele sai, quando ela sai, quando iam soltar ele, quando iam
    liberar, quando vao soltar, que horas vao soltar, que horas iam liberar, que horas soltam, quando
    soltam, dia da soltura, horario que soltam, a hora que soltam, que horas ela sai, que horas ele sairia,
    quando ele sairia, quando ele saisse, hora de sair, quem vai ser solto, quem vai sair, quem ia ser
    solto, lista de soltura, quem seria solto, a data que ele sai, dia que ele sai
  `,
  REPORT: `
    relatorio, relatorios, boletim, boletim de ocorrencia, ocorrencia, bo, report, relatorio da escola, o
    boletim, meu boletim, a ocorrencia, relatorio da briga, relatorio policial, meu depoimento
  `,
  PLATES: `
    camera de placa, cameras de placa, camera de placas, cameras de placas, leitor de placa, leitores de
    placa, dados de placa, dados das placas, camera das placas, cameras das placas, leitor de placas,
    cameras que leem placa, cameras de transito
  `,
  GANG_DB: `
    de gangue, lista de gangue, banco de dados de gangue, banco de dados de gangues, membro de gangue,
    gangue, gangues, como gangue, lista de gangues, base de gangues, lista de gang, lista de gangs, base de
    dados de gangue, sistema de gangue, de gang, como gang, arquivo de gangue, cadastro de gangue
  `,
  BRIC: 'centro de inteligencia, o bric, pro bric, pro tal do bric, fusion center',
  FINGERPRINTS: 'digitais, digital, impressao digital, impressoes digitais, impressoes',
  DETAINER: `
    hold, hold da imigracao, hold de imigracao, hold do ice, pedido de detencao, ordem de detencao da
    imigracao, detainer da imigracao, detencao da imigracao, retencao da imigracao, pedido da imigracao,
    detainer do ice, o ice pediu pra segurar, retencao do ice, a imigracao pediu pra segurar,
    bloqueio da imigracao, um hold, um hold do ice, um hold da imigracao, detainer, hold imigracao, bloqueio
    do ice, retencao imigratoria, pedido de retencao, holding da imigracao, hold migratorio, uma retencao
  `,
  ADMIN_WARRANT: `
    mandado da imigracao, mandado de imigracao, mandado do ice, mandato da imigracao, mandato do ice,
    mandato de imigracao, ordem de deportacao, ordem da imigracao, ordem do ice, mandado administrativo,
    administrativo, papel da imigracao, papel do ice, formulario da imigracao, formulario do ice, warrant da
    imigracao, warrant do ice, alerta da imigracao, assinado pelo ice, assinado pela imigracao, ordem de
    imigracao, carta de deportacao, mandado de deportacao, formulario i205, formulario i200, documento do
    ice, alerta do ice, pendencia na imigracao, um mandado da imigracao, um mandado do ice, alguma coisa da
    imigracao, papel de deportacao, papel azul do ice, mandado
    civil, aviso da imigracao, uma ordem de deportacao, pendencia com a imigracao, mandado de remocao,
    pedido de prisao do ice, imigracao tinha um mandado, ice tinha um mandado, a imigracao tinha um mandado,
    o ice tinha um mandado, a imigracao tem um mandado, o ice tem um mandado, imigracao tinha mandado, a
    imigracao tinha mandado, o ice tinha mandado, um mandado na imigracao
  `,
  COMPUTER: `
    computador, sistema, tela, banco de dados, no sistema, no computador, na tela do carro, checou o nome,
    checaram o nome, puxou o nome, puxaram o nome, jogou o nome
  `,
  JUDGE_PAPER: `
    mandado do juiz, mandado de juiz, mandado de um juiz, mandato do juiz, mandato de juiz, mandato de um
    juiz, mandado judicial, ordem do juiz, ordem de juiz, ordem de um juiz, ordem judicial, assinado pelo
    juiz, assinado por juiz, assinado por um juiz, mandado de busca, papel do juiz, papel de juiz, tribunal
    federal, mandado federal, mandato judicial, mandado assinado, assinatura do juiz, assinatura de juiz,
    ordem da justica, assinado por uma juiza, corte federal
  `,
  JUDGE: 'juiz, juiza, juis, juíz',
  COURT_WARRANT: `
    mandado de prisao, mandado do tribunal, mandado da corte, mandado em aberto, mandado antigo, warrant do
    tribunal, warrant da corte, mandato de prisao, mandado do forum, mandato do tribunal, mandato da corte,
    faltou na corte, faltou no tribunal, faltou a audiencia, default warrant, um warrant, warrant antigo,
    mandado pendente, warrant em aberto, ordem de prisao, mandado por faltar, faltou na audiencia, nao foi
    na corte, nao apareceu na corte, nao compareceu, faltar na corte, mandado da justica, mandado velho,
    mandado antigo do tribunal, warrant de corte, quem deu o mandado foi o juiz, mandado que o juiz deu,
    bench warrant, faltou no forum, perdeu a audiencia
  `,
  CHARGE: `
    multa, multas, ticket, tiquete, acusacao, acusacoes, queixa, processo, data na corte, sem carteira, sem
    licenca, dirigindo sem carteira, dirigir sem carteira, bebado, dui, infracao, audiencia marcada, acusado
    de, citacao, multado, multada, notificacao, dirigir bebado, embriagado, dirigindo bebado, bebado no
    volante
  `,
  NO_CHARGE: `
    sem acusacao, sem acusacoes, sem multa, sem queixa, sem crime nenhum, nenhuma acusacao, sem ticket, nao
    fez nada, nao tinha acusacao, sem nada, sem processo, nao deu multa, nao me deu multa, nao cometeu,
    nenhuma multa, nem multa, nem ticket, nem acusacao, nao foi acusado, sem ser acusado, nao tinha feito
    nada, nenhum crime, nao tem acusacao, sem cometer crime, nem crime, multa nem crime, sem crime, nao
    tinha multa, nao tinha crime, nao tinha ticket, nao tinha nada contra ele, nada contra ele, sem acusacao
    nenhuma, nao tem crime, nao tinha nenhuma acusacao, sem nenhuma acusacao, nao cometeu crime, sem queixa
    nenhuma, nem tinha multa, nao tinha crime nenhum, nao tem crime nenhum, nem processo, nao deve nada
  `,
  U_VISA: `
    o visto u, certificacao do visto u, certificado do visto u, visto de vitima, visto para vitima, visto
    pra vitima
  `,
  REQUIRED: 'a lei exige, exigido por lei, obrigatorio por lei, a lei manda',
  TASK_FORCE: `
    forca tarefa, task force, trabalha com o ice, trabalha pro ice, trabalha para o ice, trabalha com a
    imigracao, contato do ice, ligacao com o ice, designado pro ice, da forca tarefa do ice, forca tarefa do
    ice, da forca tarefa, faz parte do ice, trabalha tambem pro ice, trabalha junto com o ice, esta
    emprestado pro ice, cedido pro ice, hsi task force, ice task force
  `,
  ICE_OFFICE: `
    escritorio do ice, escritorio da imigracao, predio do ice, centro de detencao, centro da imigracao, sede
    do ice, sede da imigracao, predio da imigracao, detencao do ice, centro do ice, escritorio de burlington
  `,
  BAIL: `
    fianca, fiança, pagamos a fianca, paguei a fianca, pagaram a fianca, bail, bond, fiansa, a fianca, bail
    dele, caucao, fianssa, pago a fianca, fianca paga, fianca foi paga
  `,
  DROPPED: `
    retiraram as acusacoes, retiraram a acusacao, retirou as acusacoes, caso arquivado, arquiv*, caso
    encerrado, retiraram as queixas, retiraram a queixa, retirou a queixa, acusacoes retiradas, acusacao
    retirada, dismiss*, tiraram as acusacoes, caso foi fechado, caso fechado, derrubaram o caso, acusacoes
    foram retiradas, queixas retiradas, encerraram o caso, largaram o caso, extinto, retirou as queixas,
    retiraram tudo, juiz arquivou, arquivaram o caso, caso foi arquivado, caso foi dismissed, juiz encerrou,
    o caso caiu, cairam as acusacoes, caso dele foi encerrado, acusacoes cairam, retirada das acusacoes,
    cancelaram as acusacoes
  `,
  ACQUITTED: `
    absolv*, inocentad*, inocente, ganhou o caso, nao culpado, considerado inocente, juri absolveu,
    absolveram
  `,
  SERVED: `
    cumpriu a pena, terminou a pena, cumpriu a sentenca, terminou a sentenca, cumpriu o tempo, terminou de
    cumprir, cumprida a pena, acabou a pena, acabou a sentenca, fim da pena, fim da sentenca, cumpriu pena,
    pagou a pena, terminou de cumprir a pena, terminar a pena, acabou de cumprir, cumpriu toda a pena, tinha
    cumprido, ja cumpriu, ja tinha cumprido, cumpriu os, cumprindo a pena, terminar de cumprir, terminou o
    tempo, terminei minha pena, terminei a pena, cumpri a pena, cumpri minha pena, acabou minha pena
  `,
  RECOGNIZANCE: `
    o juiz soltou, o juiz liberou, a juiza soltou, a juiza liberou, o juiz mandou soltar, sem fianca, sob
    palavra, juiz deixou ele ir, juiz disse que podia ir, juiz falou que podia ir, juiza mandou soltar, juiz
    falou que ele podia ir, juiz disse que ele podia ir, liberado pelo juiz, liberdade provisoria, juiz
    mandou liberar, juiza liberou, juiz deu liberdade, juiz soltou ele, juiz liberou ele, juiz mandou soltar
    ele, juiz falou que estava livre, juiz falou que ele estava livre, juiz disse que ele estava livre, juiz
    disse que estava livre, sem pagar fianca, juiz deixou ele sair, juiz deixou ela ir, juiz disse que ela
    podia ir, juiz falou que ela podia ir
  `,
  DIVERSION: 'programa alternativo, programa de desvio, diversion, medida alternativa',
  RELEASED: `
    liberdade, em liberdade, podia sair, ja podia sair, podia ir embora, ja podia ir, podia ir, estava
    livre, tava livre, livre, ia ser solto, ia sair, quando sai, devia ter saido, devia sair, era pra sair,
    ja era pra ter saido, era pra ter saido, devia estar solto, tinha que ter saido, ja estava livre, ja
    estava liberado
  `,
  OTHER_HOLD: `
    outro caso, outro mandado, outro processo, condicional, probation, outra corte, violacao de condicional,
    outro warrant, outro mandado na corte, outro mandado em, mais um mandado, outra acusacao, outro
    tribunal, violou a condicional
  `,
  PAPERWORK: 'papelada, burocracia, processamento, tramite',
  TRAFFIC_REASON: `
    da luz, pela luz, farol, farol queimado, luz queimada, lanterna, luz de freio, lanterna queimada, luz
    traseira, sinal vermelho, semaforo, placa de pare, placa pare, pare, velocidade, excesso de velocidade,
    alta velocidade, seta, cinto, cinto de seguranca, inspecao vencida, sticker, documento do carro,
    registro vencido, celular dirigindo, no celular, speeding, correndo demais, vidro escuro, insulfilm,
    conversao proibida, fila dupla, retorno proibido, stop sign, passar no vermelho, passei no vermelho,
    lanterna do carro, luz do carro, luz da placa, pisca, pisca alerta, luz do freio, avancei o sinal, furei
    o sinal, furei o farol, passei o sinal, nao parei no stop, nao parei na placa, acima da velocidade,
    correndo, escapamento, parabrisa, placa vencida, carro sem registro, licenciamento, mudanca de faixa,
    passou no vermelho, farol apagado, farol do carro
  `,
  LOOKS: `
    fal* espanhol, fal* portugues, fal* em portugues, fal* em espanhol, falando portugues, falar portugues,
    falava portugues, falando espanhol, por ser brasileiro, por ser brasileira, por ser brasileiros, por ser
    latino, por ser latina, cara de latino, cara de brasileiro, cara de imigrante, meu sotaque, sotaque, por
    causa do sotaque, cor da pele, minha cor, por causa da cor, por ser moreno, por ser negro, so latino, so
    latinos, so brasileiro, so brasileiros, perfil racial, racis*, bandeira do brasil, nao falo ingles, por
    nao falar ingles, parec* brasileiro, parec* latino, falavam portugues, falavam espanhol, falando em
    portugues, falamos portugues, minha aparencia, aparencia, por ser preto, nao falar ingles, parec*
    imigrante, porque sou brasileiro, porque sou brasileira, porque somos brasileiros, porque sou latino,
    porque sou latina, por causa do meu sotaque, por causa da minha cor, porque falo portugues, porque a
    gente fala portugues, porque nao falo ingles, porque eu nao falo ingles, que fala portugues, que fala
    espanhol, que falam portugues, quem fala portugues, so quem fala, so gente morena, gente com cara de,
    cara de estrangeiro, camisa do brasil, adesivo do brasil, preconceito, por ser imigrante, jeito de
    brasileiro, por causa da aparencia, por parecer, so porque sou moreno, so porque sou negro
  `,
  NO_REASON: `
    sem motivo, sem razao, por nada, do nada, nao falou por que, nao disse por que, nao falaram por que, nao
    explicou, sem explicacao, nao falou porque, nao disse porque, a toa, atoa, sem motivo nenhum, sem dizer
    porque, nao disse o motivo, nao falou o motivo, sem falar o motivo, nao falam o motivo, nao falaram o
    motivo, sem nenhum motivo, sem explicar, nao explicaram, nao me disse por que, nao disseram por que, nao
    falam por que, sem dizer o motivo
  `,
  OWN_COMPLAINT: `
    chamou a policia, chamou a policia porque, ligou pra policia, me roubaram, roubaram, fui roubad*, fui
    assaltad*, chamei a policia, chamamos a policia, liguei pra policia, ligamos pra policia, fazer um
    boletim, fazer ocorrencia, fazer uma ocorrencia, dar queixa, registrar queixa, bicicleta roubada, carro
    roubado, meu celular roubado, bateram no meu carro, fui denunciar, pro boletim, fazer um bo, registrar
    um roubo, pra ocorrencia, fazer o boletim, registrar ocorrencia, registrar uma queixa, registrei queixa,
    fiz um boletim, fiz boletim, prestar queixa, prestei queixa, fui na delegacia denunciar, roubaram meu,
    roubaram minha, entraram na minha casa, arrombaram meu carro, levaram minha bicicleta, acionei a
    policia, fazia o boletim, fazendo o boletim, fazia a ocorrencia, fazendo a ocorrencia, fazendo boletim,
    fez o boletim, carro que arrombaram, arrombaram o carro
  `,
  IMMIGRATION_ONLY: `
    so por causa da imigracao, por causa de imigracao, por nao ter documento, por nao ter documentos, por
    nao ter papel, so imigracao, pra deportar, para deportar, por estar ilegal, por ser ilegal, questao de
    imigracao, batida da imigracao, por causa do status, operacao da imigracao, so por imigracao, era so
    imigracao, por ser indocumentado, era sobre imigracao, coisa de imigracao, assunto de imigracao, era so
    por causa da imigracao, era sobre papel, so por causa de papel, so por nao ter papel, so pela imigracao,
    caso de imigracao so, unica coisa era a imigracao
  `,
  NO_CRIME: `
    nao e caso criminal, sem caso criminal, nada criminal, nenhum caso criminal, nao e por crime, nao era
    crime, nao tem crime, sem crime, nenhum processo criminal, sem antecedentes, nao tem ficha criminal, nao
    e criminal, nao tem caso criminal, sem ficha criminal, nao era por crime, nao tem nada de crime, nao tem
    passagem, nao tem crime nenhum, nao era nada criminal, nao tem nada criminal, sem nenhum caso criminal,
    sem nenhum crime, nao era caso de policia, sem passagem, nunca foi preso, nao tem caso nenhum
  `,
  SERIOUS: `
    assassinato, homicidio, estupro, tiroteio, facada, esfaque*, assalto a mao armada, tentativa de
    homicidio
  `,
  SCHOOL_CRIME: 'faca, arma, canivete, revolver, ameaca de bomba',
  DRUGS_WEAPONS: 'droga, drogas, arma, armas, pistola, fentanil, cocaina, heroina, fuzil, maconha, revolver',
  TRAFFICKING: 'trafico de pessoas, coiote*, contrabando, trafico humano',
  CHILD_CRIME: 'pornografia infantil, exploracao infantil, pedofil*',
  CYBER: 'hacke*, fraude online, golpe na internet',
  VIOLENT: 'assassinato, homicidio, tiroteio, estupro, assalto a mao armada, facada',
  IDENTITY: `
    identidade roubada, identidades roubadas, documento falso, documentos falsos, identidade falsa,
    identidades falsas, id falso, ids falsos, fraude, roubo de identidade, social falso, papeis falsos,
    cartao clonado, ids roubados
  `,
  GANG: 'ms13, pcc, caso de gangue',
  RECORD_ONLY: `
    so a ficha criminal, so os antecedentes, somente antecedentes, apenas antecedentes, so o historico
    criminal, apenas a ficha criminal
  `,
  STATUS_ONLY: 'so o status, so se era cidadao, somente o status, apenas o status',
  PUBLIC_INFO: `
    informacao publica, era publico, lista publica, lista do tribunal, registro publico, site do tribunal
  `,
  VICTIM: `
    bate nela, bateu nela, batia nela, bate em mim, vitima, vitimas, violencia domestica, me bateu, me bate,
    me agrediu, me batia, fui agredid*, fui assaltad*, me assaltaram, me estupr*, medida protetiva, me
    espanc*, fui esfaquead*, apanhei, ordem de restricao, abusou de mim, me atacaram, fomos assaltados, fui
    espancad*, me roubaram, sofri, apanho, meu marido me bate, ele me bate, me bateram, fui vitima, sou
    vitima, me esfaque*, me deu um soco, abusa de mim, fui roubado, fui roubada
  `,
  WITNESS: `
    testemunha, testemunhas, testemunh*, depor, depoimento, presenciei, vi a briga, vi o crime, so
    testemunha, era testemunha, fui testemunha, eu vi a briga, vi o acidente, prestei depoimento, dar
    depoimento, vi um acidente, vi uma batida, eu vi um acidente, eu vi o acidente, eu vi uma batida,
    presenciei um acidente, eu vi tudo
  `,
  STATUS_QUESTION: `
    voce e legal, voce e ilegal, voce tem papel, voce tem papeis, cade seus papeis, cade os papeis, cade seu
    visto, ce tem papel, voce tem documento de imigracao, tem papel pra estar aqui, voce e cidadao, voce e
    cidada
  `,
  PETTY: `
    briga, brigou, roubo, furto, roubou, furtou, bebado, dirigindo bebado, agressao, bateu num, bateu no,
    bateu na mulher, droga, drogas, arma, assalto, dui, dirigir bebado, sem carteira, dirigir sem carteira,
    dirigindo sem carteira, trafico
  `,
  NO_JUDGE: `
    sem papel de juiz, sem papel do juiz, sem papel nenhum de juiz, sem papel de nenhum juiz, sem mandado,
    sem mandado nenhum, sem mandado de juiz, sem mandado nenhum de juiz, sem mandato, sem mandato de juiz,
    sem ordem de juiz, sem ordem judicial, sem ordem do juiz, sem assinatura de juiz, sem assinatura do
    juiz, nao tinha assinatura de juiz, sem mandado judicial, nao era de juiz, nao era assinado por juiz
  `,
  ICE_CAR: `
    carro do ice, van do ice, carro da imigracao, van da imigracao, suv do ice, suv da imigracao, viatura do
    ice, furgao do ice
  `,
  ICE_REASON: 'por causa da imigracao, por causa do ice',
} as const satisfies Partial<Lexicon>;
