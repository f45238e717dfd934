import type { Lexicon } from '../../concepts.ts';

/** Brazilian Portuguese: what people do. */
export const acts = {
  ASK: `
    pergunt*, pregunt*, pergutou, prguntou, pedir, pede, pedem, pediu, pediram, pedindo, pedia, pediam,
    peça, peca, pediro, exig*, interrog*, question*, queria ver, queriam ver, queria saber, queriam saber,
    quis ver, quis saber, quer ver, quer saber, quiseram ver, quiseram saber, cadê, cade seu, cade seus,
    mostra o, mostra os, mostre, mostrar, mandou mostrar, me mostra, solicit*, cobrou, cobraram, cobrando,
    checando, verific*, indag*, conferindo
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
    compartilh*, forneceram, repass*, encaminh*, ta dando, vend*
  `,
  CALL: `
    ligou, ligaram, ligar, liga, ligando, ligam, ligo, chamou, chamaram, chamar, chama, chamam, chamo,
    chamando, contat*, entrou em contato com, mandou mensagem, mensagem, telefon*, radio pro, avisou no
    radio, acionou, acionaram, acionar, falou no radio com, falou no telefone com, comunicou com
  `,
  CALL_CODED: `
    peguei um pra vcs, peguei um pra vc, achei um pra vcs, mais um pra vcs, tenho um pra vcs, tenho um pra
    voces, tenho um aqui pra voces, vem buscar ele, venham buscar, tem um aqui pra voces, peguei um pra
    voces, tem mais um pra voces
  `,
  STOPPED: `
    parou, pararam, parar, parado, parada, paro, parando, param, me parou, blitz, abord*, mandou encostar,
    encostar, mandaram encostar, revist*, fez parar, enquadr*, enquadro
  `,
  ARREST: `
    prendeu, prenderam, prender, preso, presa, presos, prendendo, prendem, algem*, detiveram, deteve,
    detido, detida, detidos, detendo, deter, pegou, pegaram, agarr*, capturou, capturaram, levou preso,
    levaram preso, foi preso, em cana, encarcer*, apreend*, detencao
  `,
  KEEP: `
    fez _ esperar, fizeram _ esperar, mand* _ esperar, deix* _ esperando, faz* _ esperar, ta preso, ta
    presa, esta preso, esta presa, tao com ele, tao com ela, ta detida, ta detido, segur*, segurou,
    seguraram, segurando, seguram, mantiveram, manteve, mantendo, mantido, mantida, prenderam mais, deixou
    esperando, deixaram esperando, fez esperar, fizeram esperar, mandou esperar, mandaram esperar, fez ele
    esperar, fez ela esperar, fez sentar, deixou sentado, deixaram sentado, espera, esperar, continua preso,
    ainda ta preso, ainda esta preso, ainda ta la, ainda esta la, ficou preso, ficou la, ainda preso, ficou
    detido, retiv*, reteve, retido, retida, trancado, trancada, trancaram, trancou, horas a mais, mais
    horas, demoraram, nao quiseram soltar, nao queriam soltar, nao quis soltar, se recusaram a soltar, preso
    ainda, ainda seguram, ficou esperando, enrolaram, enrolando, enrolou
  `,
  STILL: `
    ainda, mesmo depois, mesmo pagando, mesmo assim, apesar de, continua, ate agora, nao saiu ainda, mesmo
    com, mesmo apos
  `,
  LET_GO: `
    deix* _ sair, deix* _ ir, deix* _ embora, mand* _ embora, soltou, soltaram, soltar, solta, soltam,
    solto, soltando, liber*, deixou ir, deixaram ir, deixa ir, deixam ir, deixou sair, deixaram sair, deixam
    sair, deixa sair, deixar sair, deixar ir, mandou embora, mandaram embora, deixou a gente ir, deixou eu
    ir, me deixou ir, foi embora, foi pra casa, voltou pra casa, so uma advertencia, uma advertencia, um
    warning, so um aviso, chegou em casa
  `,
  HAND_OVER: `
    entreg*, entregou, entregaram, entregue, entregando, deram ele pro, deu ele pro, deu ele pra, deram ele
    pra, passou ele pro, passaram ele pro, passou ele pra, passaram ele pra, deixaram o ice levar, deixou o
    ice levar, nas maos do, nas maos da, deram ela pro, passaram ela pro, deixaram a imigracao levar
  `,
  TRANSFER: 'levaram ele ate, levou ele ate, encaminh*, transfer*, transferiram, transferido',
  DRIVE: `
    levou, levaram, levar, levando, dirigiu, dirigiram, transport*, conduz*, deixou ele no, deixaram ele no,
    carregou
  `,
  TAKE: `
    colocaram _ num, colocaram _ no, coloc* _ na, colocaram _ dentro, levou, levaram, levar, levando, leva,
    levado, levada, pegou, pegaram, pegando, pega, agarrou, agarraram, arrast*, sequestr*, colocou no carro,
    colocaram no carro, botaram, botou, enfiaram, enfiou, prendeu, prenderam, algem*, batida, tirou,
    tiraram, tiraram de dentro, catou, cataram, carreg*
  `,
  WAIT: `
    esperando, esperava, esperavam, la fora, do lado de fora, tava la, estava la, estavam la, tavam la, ja
    estava, ja estavam, ja tava, ja tavam, parado na porta, parados na porta, na porta, na saida, apareceu,
    apareceram, apareceu na delegacia, estacionado*, estacionada*, na frente da delegacia, de plantao,
    aguard*
  `,
  ARRIVE: `
    veio, vieram, vem, venha, viesse, chegou, chegaram, chegar, chega, chegam, chegasse, chegando, apareceu,
    apareceram, aparecer, vindo, vir, atendeu, atenderam
  `,
  BLOCK: `
    fech*, bloque*, fechou, fecharam, fechando, interdit*, desvi*, parou o transito, pararam o transito,
    parando o transito, controlando o transito, controlou o transito, dirigindo o transito, orientando o
    transito, isol*, cercou, cercaram, cercando, nao deixava passar, nao deixavam passar, perimetro,
    trancaram, trancou, atravess*, barraram, barrou, barreira
  `,
  PUSH_BACK: `
    empurr*, empurrou, empurraram, afast*, afastou, afastaram, pra tras, para tras, recuar, recua, recuem,
    chega pra la, mandou se afastar, mandaram se afastar, controlando a multidao, controlou a multidao,
    dispers*, conteve, contiveram, contendo, fizeram um cordao, cordao, segurou o povo, seguraram o povo,
    seguraram a multidao
  `,
  TRANSLATE: 'tradu*, interpret*, traduz*, tradutor*',
  ENTER: `
    entrou, entraram, entrar, entra, entram, entrando, entrava, entravam, invad*, arromb*, derrub* a porta,
    dentro de casa, dentro do apartamento, dentro da casa, quebraram a porta, quebrou a porta
  `,
  ASSIST: `
    ajud*, auxili*, colabor*, cooper*, apoi*, escolt*, acompanh*, trabalh* com, trabalhando com, deu apoio,
    dando apoio
  `,
  TALK: `
    falar, falou, falaram, falasse, falando, conversar, conversou, conversaram, conversando, entrevist*,
    interrog*, ver ele, ver ela, fazer perguntas, visitar
  `,
  SHOW: `
    mostrou, mostraram, apareceu, aparecia, tinha, tem, havia, saiu, deu, constava, consta, tava, trouxe,
    trouxeram, disse que, dizia, apresent*, veio, gen
  `,
  THREAT: `
    ou, ameac*, ameaç*, ou eu, senao, se nao, se não, vai, vou, ia, iam, vao, iria, vamos, poderia, posso,
    pode, podia, quer que, adverti*, chamaria, ligaria, ele chama, ela chama, eu chamo, falou que chama,
    disse que chama, que chama, eu ligo, ele liga, se eu, se a gente
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
    acesso, foi parar, inseri*, cadastr*
  `,
  SET_UP: `
    armou, armaram, me denunciou, denunciou, denunciaram, denunciar, me dedurou, dedur*, entregou a gente,
    me entregou, deportar, deportado, deportada, deportem, ser deportad*, armacao, chamar a imigra,
    planejou, mandou o ice, mandou a imigracao, botar a imigracao, colocar a imigracao
  `,
  KNEW: `
    sabia, sabiam, como soube, como souberam, como sabe, como sabem, como descobri*, ja sabiam, tinham meu,
    tinham o nome, soube, souberam, como o ice sabia, como que
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
    deles, para ninguem se machucar
  `,
  FOUND: 'ach*, acharam, achou, encontr*, apreend*, tiraram, vendendo, vendia, confisc*',
  CHARGED: `
    acusad*, indiciad*, acus*, processad*, preso por, presa por, procurado por, condenad*, caso de, caso
    aberto, investigado por, processo por, responde por
  `,
  SIGNED: 'assin*, assinado, assinada, assinatura, de um, do, nome',
} as const satisfies Partial<Lexicon>;
