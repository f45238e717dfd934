import type { Lexicon } from '../../concepts.ts';

/** Brazilian Portuguese: what people do. */
export const acts = {
  ASK: `
    pergunt*, pregunt*, pergutou, prguntou, pedir, pede, pedem, pediu, pediram, pedindo, pedia, pediam,
    peça, peca, pediro, exig*, interrog*, question*, queria ver, queriam ver, queria saber, queriam saber,
    quis ver, quis saber, quer ver, quer saber, quiseram ver, quiseram saber, cadê, cade seu, cade seus,
    mostra o, mostra os, mostre, mostrar, mandou mostrar, me mostra, solicit*, cobrou, cobraram, cobrando,
    checando, verific*, indag*, conferindo, querendo saber, querendo ver, querem saber, querem ver, queria
    que eu mostrasse, queriam que eu mostrasse, perguntaro, perguntano, perguntandu, mandaram mostrar,
    pedino, cobra, quizeram saber, quiz saber, fez pergunta*, fizeram pergunta*, ficou perguntando, deixa eu
    ver, deixa ver, inquir*, nao mostrasse, nao mostrar, nao mostro, nao mostrava, mandou eu mostrar,
    mandaram eu mostrar, mandou a gente mostrar, mandaram a gente mostrar, fez eu mostrar, me fez mostrar,
    me fizeram mostrar, mandou ele mostrar
  `,
  SAY: `
    disse, disseram, diz, dizem, dizendo, falou, falaram, falando, fala, gritou, gritaram, gritando,
    gritavam, dizia, diziam, falou que, falaram que, se passando por, se passaram por, fingiram, fingindo,
    se identific*, fingiu
  `,
  TELL: `
    falado, dito, avisado, contado, contou, contaram, contar, conta, avisou, avisaram, avisar, avis*,
    inform*, notific*, alert*, disse, disseram, falou, falaram, falar, dedur*, dedou, x9, entregou a
    informacao, comunic*, revel*, delat*, contando
  `,
  GIVE: `
    dado, passado, deu, deram, dao, dar, dando, passou, passaram, passa, passam, passar, passando, mandou,
    mandaram, manda, mandam, mandar, mandando, enviou, enviaram, envia, enviam, enviando, entregou o
    endereco, entregou meu endereco, entregou meus dados, entregou o nome, fornec*, vazou, vazaram, vaza,
    compartilh*, forneceram, repass*, encaminh*, ta dando, vendeu, venderam, vende, vendem
  `,
  CALL: `
    ligou, ligaram, ligar, liga, ligando, ligam, ligo, chamou, chamaram, chamar, chama, chamam, chamo,
    chamando, contat*, entrou em contato com, mandou mensagem, mensagem, telefon*, radio pro, avisou no
    radio, acionou, acionaram, acionar, falou no radio com, falou no telefone com, comunicou com, mandou um
    zap, mandou zap, mandou mensagem pra, passou um radio, passou radio, bateu um fio, discou, dando um
    toque, deu um toque, entrou em contato, entraram em contato, fez contato, fizeram contato, avisou pelo
    radio, chamou pelo radio
  `,
  CALL_CODED: `
    peguei um pra vcs, peguei um pra vc, achei um pra vcs, mais um pra vcs, tenho um pra vcs, tenho um pra
    voces, tenho um aqui pra voces, tem um aqui pra voces, peguei um pra voces, tem mais um pra voces, mais um _ sem papel, vem buscar mais um, vem buscar mais, tem mais um aqui, peguei mais um, achei mais um,
    achei um pra voces
  `,
  STOPPED: `
    parou, pararam, parar, parado, parada, paro, parando, param, me parou, blitz, abord*, mandou encostar,
    encostar, mandaram encostar, revist*, fez parar, enquadr*, enquadro
  `,
  ARREST: `
    prendeu, prenderam, prender, preso, presa, presos, prendendo, prendem, algem*, detiveram, deteve,
    detido, detida, detidos, detendo, deter, agarr*, capturou, capturaram, levou preso, levaram preso, foi
    preso, em cana, encarcer*, apreend*, detencao, prendero, prendeu ele, prenderao, algemado, algemada, foi
    detido, foi detida, em custodia, colocou algema, colocaram algema, botaram algema, levou algemado,
    levaram algemado, meteu a algema, levado preso, pro xadrez, pegou, pegaram
  `,
  KEEP: `
    fez _ esperar, fizeram _ esperar, mand* _ esperar, deix* _ esperando, faz* _ esperar, ta preso, ta
    presa, esta preso, esta presa, tao com ele, tao com ela, ta detida, ta detido, segura, segurar, segurou,
    seguraram, segurando, seguram, mantiveram, manteve, mantendo, mantido, mantida, prenderam mais, deixou
    esperando, deixaram esperando, fez esperar, fizeram esperar, mandou esperar, mandaram esperar, fez ele
    esperar, fez ela esperar, fez sentar, deixou sentado, deixaram sentado, espera, esperar, continua preso,
    ainda ta preso, ainda esta preso, ainda ta la, ainda esta la, ficou preso, ficou la, ainda preso, ficou
    detido, retiv*, reteve, retido, retida, trancado, trancada, trancaram, trancou, horas a mais, mais
    horas, demoraram, nao quiseram soltar, nao queriam soltar, nao quis soltar, se recusaram a soltar, preso
    ainda, ainda seguram, ficou esperando, enrolaram, enrolando, enrolou, nao pode sair, nao podia sair, nao
    vai sair, nao pode ir embora, nao podia ir embora, nao pode ser solto, nao pode ser solta, nao vao
    soltar, nao vai ser solto, nao vai ser solta, nao foi solto, nao foi solta, nao foi liberado, nao foi
    liberada, nao ia sair, nao saiu, nao sai, nao deixam sair, nao liberam, nao liberaram, nao libera,
    continua la, continua detido, continua detida, continua presa, continua na delegacia, ainda na
    delegacia, ainda detido, ainda detida, nao querem soltar, nao quer soltar, tem que esperar, teve que
    esperar, seguro la, fica preso, deixaram la, mantem, mantinham, prendendo ele la, passou a noite,
    segurado, segurada, ta la ainda, ainda nao soltaram, ainda nao saiu, ainda nao foi solto, se recusam a
    soltar, se recusa a soltar, recusam a soltar, se negam a soltar, se recusando a soltar, nao querem
    liberar, nao quer liberar, mandou aguardar, mandaram aguardar, disse pra esperar, disse para esperar,
    falou pra esperar, falou para esperar, disseram pra esperar, falaram pra esperar, dias a mais, um dia a
    mais, dia a mais, noite a mais, a noite toda la
  `,
  STILL: `
    ainda, mesmo depois, mesmo pagando, mesmo assim, apesar de, continua, ate agora, nao saiu ainda, mesmo
    com, mesmo apos, ainda nao, ate hoje, continuam, permanece
  `,
  LET_GO: `
    deix* _ sair, deix* _ ir, deix* _ embora, mand* _ embora, soltou, soltaram, soltar, solta, soltam,
    solto, soltando, liber*, deixou ir, deixaram ir, deixa ir, deixam ir, deixou sair, deixaram sair, deixam
    sair, deixa sair, deixar sair, deixar ir, mandou embora, mandaram embora, deixou a gente ir, deixou eu
    ir, me deixou ir, foi embora, foi pra casa, voltou pra casa, so uma advertencia, uma advertencia, um
    warning, so um aviso, chegou em casa, me deixaram ir, deixou a gente ir embora, deixaram a gente ir,
    soltou na hora, liberou na hora, foi liberado na hora, foi liberada, foi liberado, foi solto, foi solta,
    deixaram eu ir, me mandou embora, me mandaram embora, deixou passar, me mandou seguir, mandou seguir,
    pude ir embora, voltei pra casa, fui liberado, fui liberada, fui solto, fui solta, saiu na hora, saiu
    sem problema, saiu no mesmo dia, saiu logo, ja saiu, saiu de boa, saiu numa boa
  `,
  HAND_OVER: `
    entreg*, entregou, entregaram, entregue, entregando, deram ele pro, deu ele pro, deu ele pra, deram ele
    pra, passou ele pro, passaram ele pro, passou ele pra, passaram ele pra, deixaram o ice levar, deixou o
    ice levar, nas maos do, nas maos da, deram ela pro, passaram ela pro, deixaram a imigracao levar,
    passaram ela pra, passou ela pro, passaram meu, entregarao, deixou na mao do, deixaram na mao do,
    deixaram na mao da, deu de bandeja, deram meu irmao pro, colocaram na mao do, botaram na mao do
  `,
  TRANSFER: 'levaram ele ate, levou ele ate, encaminh*, transfer*, transferiram, transferido',
  DRIVE: `
    levou, levaram, levar, levando, dirigiu, dirigiram, transport*, conduz*, deixou ele no, deixaram ele no,
    carregou, levou na viatura, levaram na viatura, foi levado, foi levada, deu carona, entregou la no,
    escoltou ele, escoltaram ele, escoltou ela, escoltaram ela
  `,
  TAKE: `
    colocaram _ num, colocaram _ no, coloc* _ na, colocaram _ dentro, levou, levaram, levar, levando, leva,
    levado, levada, pegou, pegaram, pegando, pega, agarrou, agarraram, arrast*, sequestr*, colocou no carro,
    colocaram no carro, botaram, botou, enfiaram, enfiou, prendeu, prenderam, algem*, batida, tirou,
    tiraram, tiraram de dentro, catou, cataram, carreg*, colocaram _ numa, colocou _ no, colocou _ num,
    colocou _ na, botaram _ no, botaram _ na, jogaram _ na, jogaram _ no, foram embora com, foi embora com,
    buscar, veio buscar, vieram buscar, recolh*, sumiram com
  `,
  WAIT: `
    esperando, esperava, esperavam, la fora, do lado de fora, tava la, estava la, estavam la, tavam la, ja
    estava, ja estavam, ja tava, ja tavam, parado na porta, parados na porta, na porta, na saida, apareceu,
    apareceram, apareceu na delegacia, estacionado*, estacionada*, na frente da delegacia, de plantao,
    aguard*, tava ali, de tocaia, a espreita, la na porta, la na saida, ja la, ja estava la, ja estavam la,
    ja tava la, ja tavam la, esperando do lado, esperavam do lado, ja esperando, na calcada esperando,
    estava na delegacia, estavam na delegacia, estava em frente, estavam em frente
  `,
  ARRIVE: `
    veio, vieram, vem, venha, viesse, chegou, chegaram, chegar, chega, chegam, chegasse, chegando, apareceu,
    apareceram, aparecer, vindo, vir, atendeu, atenderam
  `,
  BLOCK: `
    fech*, bloque*, fechou, fecharam, fechando, interdit*, desvi*, parou o transito, pararam o transito,
    parando o transito, controlando o transito, controlou o transito, dirigindo o transito, orientando o
    transito, isol*, cercou, cercaram, cercando, nao deixava passar, nao deixavam passar, perimetro,
    trancaram, trancou, atravess*, barraram, barrou, barreira, nao deixava ninguem passar, nao deixavam
    ninguem passar, nao deixou ninguem passar, nao deixaram ninguem passar, nao deixava carro passar,
    desviando o transito, fecho, segurando o transito, seguraram o transito, trancando, tranca, cones,
    barricada, cercada
  `,
  PUSH_BACK: `
    empurr*, empurrou, empurraram, afast*, afastou, afastaram, pra tras, para tras, recuar, recua, recuem,
    chega pra la, mandou se afastar, mandaram se afastar, controlando a multidao, controlou a multidao,
    dispers*, conteve, contiveram, contendo, fizeram um cordao, cordao, segurou o povo, seguraram o povo,
    seguraram a multidao, mandando o povo, mandava o povo, mandando todo mundo, mandou todo mundo sair,
    mandaram todo mundo sair, mandou o povo, mandaram a gente recuar, tirando o povo da rua, expuls*, nao deixava
    ninguem chegar perto, nao deixavam ninguem chegar perto, nao deixou chegar perto, nao deixaram chegar
    perto, longe do, forc* _ a recuar, obrig* _ a recuar, mand* _ recuar, forc* _ a sair, forcou os
    vizinhos, forcaram os vizinhos
  `,
  TRANSLATE: `
    tradu*, interpret*, traduz*, tradutor*, servindo de interprete, serviu de interprete, de tradutor, fez
    de tradutor, explicava em portugues, explicou em portugues, explicando em portugues, falava em portugues
    pro, falando em portugues pro
  `,
  ENTER: `
    entrou, entraram, entrar, entra, entram, entrando, entrava, entravam, invad*, arromb*, derrub* a porta,
    dentro de casa, dentro do apartamento, dentro da casa, quebraram a porta, quebrou a porta, meteu o pe na
    porta, meteram o pe na porta, entro, entraro, invadiram, entrou dentro
  `,
  ASSIST: `
    ajud*, auxili*, colabor*, cooper*, apoi*, escolt*, acompanh*, trabalh* com, trabalhando com, deu apoio,
    dando apoio
  `,
  TALK: `
    falar, falou, falaram, falasse, falando, conversar, conversou, conversaram, conversando, entrevist*,
    interrog*, ver ele, ver ela, fazer perguntas, visitar, fizeram perguntas, fez perguntas, fazendo
    perguntas, fazer umas perguntas
  `,
  SHOW: `
    mostrou, mostraram, apareceu, aparecia, tinha, tem, havia, saiu, deu, constava, consta, tava, trouxe,
    trouxeram, disse que, dizia, apresent*, veio, gen
  `,
  THREAT: `
    ameac*, ameaç*, ou eu, senao, se nao, se não, vou, iria, vamos, poderia, posso, quer que, adverti*,
    chamaria, ligaria, ele chama, ela chama, eu chamo, falou que chama, disse que chama, que chama, eu ligo,
    ele liga, ameca*, amiac*, chantag*, disse que ia, falou que ia, disseram que iam, falaram que iam, me
    assust*, intimid*, disse que se, falou que se, diz que se, fala que se, disse se, falou se, disseram que
    se, falaram que se, ia, iam
  `,
  LET_IN: `
    deixou, deixaram, deixa, deixam, permit*, abriu, abriram, colocou, colocaram, deram acesso, deu acesso,
    liberou, liberaram, botaram
  `,
  WRITE_UP: `
    relatorio, fez um relatorio, fez relatorio, fizeram um relatorio, escreveu, escreveram, reportou,
    reportaram, registrou, registraram, fez ocorrencia, fez uma ocorrencia, anotou, anotaram, colocou como,
    colocaram como, marcou como, marcaram como, fichou, ficharam, fez um report, botaram como, denunciou,
    colocou ele
  `,
  SHARE: `
    compartilh*, dao, deu, deram, passa, passam, passou, passaram, mandou, mandaram, manda, enviou,
    enviaram, colocou, colocaram, botou, botaram, usa, usam, vai pro, ia pro, foi pro, ta no, esta no,
    acesso, foi parar, inseri*, cadastr*, colocar, coloca, colocaria, botar, bota, incluir, incluiu,
    incluiram
  `,
  SET_UP: `
    armou, armaram, me denunciou, denunciou, denunciaram, denunciar, me dedurou, dedur*, entregou a gente,
    me entregou, deportar, deportado, deportada, deportem, ser deportad*, armacao, chamar a imigra,
    planejou, mandou o ice, mandou a imigracao, botar a imigracao, colocar a imigracao, combinou com,
    combinaram com, tramou, tramaram, combinou tudo, mandou me pegar, me entregou pra, armaram pra mim, me
    botou na mao do, deporta, deportasse, me deportar, deporte, deportarem, me deportem
  `,
  KNEW: `
    sabia, sabiam, como soube, como souberam, como sabe, como sabem, como descobri*, ja sabiam, tinham meu,
    tinham o nome, soube, souberam, como o ice sabia, como que, tinha meu, tinham o meu, tinha o nome, sabe,
    sabem, sabendo
  `,
  STAGE: `
    usa, usam, usando, usaram, usou, reun*, estacion*, estacionando, parados, concentr*, se encontr*, se
    junt*, montaram base, base, ficam, ficando
  `,
  CALL_911: `
    liguei pro 911, ligou pro 911, ligaram pro 911, chamei o 911, chamou o 911, chamaram o 911, ligamos pro
    911, liguei 911, pro 911
  `,
  CALM: `
    acalm*, manter a paz, manter a ordem, proteger, ambulancia, primeiros socorros, ninguem se machucar, ver
    se estava tudo bem, se a gente tava bem, seguranca das pessoas, se estavamos bem, pediu a identificacao
    deles, para ninguem se machucar, separar a briga, para acalmar, so pra acalmar, garantir a seguranca,
    ninguem se machucasse, socorr*, chamaram ambulancia, manter todo mundo seguro
  `,
  FOUND: `
    ach*, acharam, achou, encontr*, apreend*, tiraram, vendendo, vendia, confisc*, saiu com, sairam com,
    sairam carregando, levaram drogas
  `,
  CHARGED: `
    acusad*, indiciad*, acus*, processad*, preso por, presa por, procurado por, condenad*, caso de, caso
    aberto, investigado por, processo por, responde por
  `,
  SIGNED: 'assin*, assinado, assinada, assinatura, de um, do, nome',
  WANTS: `
    quer ele, quer ela, queria ele, queria ela, querem ele, querem ela, esta atras dele, vem buscar ele, vem
    buscar ela, vem buscar, vem pegar ele, a caminho, ta vindo, esta vindo, ja vem, quer pegar ele, quer
    pegar ela, quer meu, queria pegar ele, interessad*, procurando ele, procurando ela, procura ele, atras
    dele, atras dela, querem meu, quer levar ele, quer levar ela, mandou segurar, mandaram segurar, pediu
    ele, pediu ela, vai buscar ele, vai vir buscar, vai vir pegar, ia buscar ele, ia vir buscar, precisa
    dele, precisa dela, precisam dele, vai pegar ele, vai levar ele, vem vindo, esta chegando, ia pegar ele
  `,
  BRING: 'trazer, trago, chamar, mandar vir, faz, fazer, fazia, traz, trazia, traria',
  EXTRA_TIME: 'horas a mais, horas extras, hora a mais',
} as const satisfies Partial<Lexicon>;
