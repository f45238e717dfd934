import type { LiveLexicon } from '../../concepts.ts';

/** Brazilian Portuguese: what goes on this minute, and what only seems to. */
export const live: LiveLexicon = {
  PERSON: 'me, nos, ele, ela, eles, elas',
  LIVE_THEY: 'estao, eles estao, elas estao, ainda estao, continuam, eles, estam',
  LIVE_IS: 'esta, estao, tem, ha, continua, continuam, estam',
  LIVE_LINK: `
    o, a, os, as, um, uns, e, com, de, do, da, em, no, na, parado, parados, esperando, estacionado,
    estacionados, carro, carros, van, vans, gente, agente, agentes, ainda, ja, coletes, muitos, aqui, ali,
    la, policia, monte, bem, todos, me, mesmo, pessoal
  `,
  LIVE_DOOR: `
    na minha porta, na porta, na nossa porta, na porta de casa, na porta da minha casa,
    na frente da minha casa, em frente a minha casa, em frente da minha casa, na frente de casa,
    fora da minha casa, aqui fora da minha casa, do lado de fora da minha casa, na frente do meu predio,
    em frente ao meu predio, fora do meu predio, na frente do meu apartamento, dentro da minha casa,
    dentro de casa, no corredor, na minha janela, no meu quintal, na minha garagem, fora do meu apartamento
  `,
  LIVE_HERE: `
    aqui, aqui fora, la fora, ai fora, la embaixo, aqui embaixo, na minha casa, em casa, aqui em casa,
    no meu apartamento, no meu predio, no predio, no meu trabalho, no trabalho, no servico, na minha rua,
    na rua, na esquina, na escada, na escola, na igreja, no saguao, na casa da minha mae,
    na casa do vizinho, no vizinho, na escola do meu filho, no meu bairro
  `,
  LIVE_ACT: `
    batendo, batendo na porta, batendo na minha porta, tocando a campainha, tocando, entrando,
    tentando entrar, querendo entrar, revistando, cercando, parando gente, pedindo documento,
    pedindo papeis, procurando, perseguindo, bloqueando, mandando abrir, gritando pra abrir, fazendo batida,
    fazendo uma batida
  `,
  LIVE_TAKING: `
    levando, pegando, agarrando, prendendo, detendo, algemando, colocando, tirando, sequestrando,
    interrogando, puxando, carregando, botando
  `,
  LIVE_TAKEN: `
    estao me levando, estao me prendendo, estao me algemando, estao nos levando, esta sendo levad*,
    esta sendo pres*, esta sendo detid*, estao sendo levad*, estao sendo pres*, esta sendo algemad*,
    estou sendo pres*, estou sendo detid*, to sendo pres*
  `,
  LIVE_FORCE: `
    arrombando, quebrando a porta, quebrando minha porta, quebrando a janela, derrubando,
    derrubando a porta, derrubando minha porta, esmurrando, chutando, forcando a porta, apontando,
    espancando, arrastando, enforcando, batendo forte, batendo nele, batendo nela, batendo no meu,
    batendo na minha mae, invadindo, atirando, metendo o pe, socando
  `,
  LIVE_TERROR:
    'arma, armas, armados, fuzil, pistola, chorando, gritando, sangrando, machucad*, gas, arrombando, apavorad*',
  LIVE_NOW: 'agora, agora mesmo, neste momento, nesse momento, ainda, corre, neste instante',
  LIVE_PAST: `
    ontem, anteontem, ontem a noite, semana passada, mes passado, ano passado, hoje de manha, hoje cedo,
    outro dia, atras, segunda, terca, quarta, quinta, sexta, sabado, domingo, faz, na madrugada
  `,
  LIVE_BAR: `
    por aqui, por ai, nao, nunca, ninguem, nem, sem, estava, estavam, tava, tavam, esteve, veio, vieram,
    foi, foram, chegou, chegaram, prendeu, prenderam, levou, levaram, tinha, era, vai, vao, vem, passou,
    falando, bateu, bateram, pode, matou, fica, entrava, entravam, entrou, entraram, traduziu, traduzia,
    entregou, entregaram, disse, disseram, falou, falaram, pediu, pediram, depois, liguei, deixou, deixaram,
    ajudou, tinham, fecharam, fechou
  `,
  LIVE_UNREAL: `
    sempre, todo dia, todos os dias, as vezes, toda semana, toda hora, amanha, semana que vem, sonhei,
    sonhava, estara, estaria, normalmente, costuma, ultimamente, de vez em quando, hoje em dia, cada dia
  `,
  LIVE_SUPPOSED: `
    se, quando, qdo, e se, caso, imagina, suponha, antes, ate, enquanto
  `,
  LIVE_ERRAND:
    'hospital, medico, medica, escola, loja, igreja, aeroporto, ambulancia, consulta, tribunal, almoco, bem, mercado',
  LIVE_WANTED: `
    mande, mandem, manda, chame, chamem, chamar, chama, sobre, preciso, tragam, mandarem, mandar, pro, pros,
    pra, para, ao, aos, com, por, pelo, ligar
  `,
};
