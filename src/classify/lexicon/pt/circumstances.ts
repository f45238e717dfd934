import type { Lexicon } from '../../concepts.ts';

/** Brazilian Portuguese: place, time and proof. */
export const circumstances = {
  STREET: `
    rua, ruas, esquina, quarteirao, quadra, avenida, transito, passagem, estrada, cruzamento, ponte,
    calcada, beco, bloco
  `,
  STATION: 'delegacia, delegacias, estacao de policia, estacao, posto policial, quartel, batalhao, dp',
  COURT: 'corte, forum, tribunal, audiencia',
  JAIL: 'cadeia, prisao, presidio, penitenciaria, xadrez',
  SCHOOL: 'escola, colegio, sala de aula, professor*, diretor*',
  CLINIC: 'hospital, clinica, posto de saude, medico, emergencia',
  CITY_BUILDING: 'prefeitura, city hall, biblioteca, centro comunitario',
  CITY_PROPERTY: `
    estacionamento da cidade, estacionamento da prefeitura, lote da cidade, terreno da cidade, predio da
    cidade, garagem da cidade, parque da cidade, estacionamento publico, estacionamento municipal,
    estacionamento da biblioteca, estacionamento do parque, estacionamento da escola, parque publico,
    propriedade da cidade, terreno da prefeitura, patio da prefeitura, franklin park
  `,
  PARK: 'parque, estacionamento, praca, quadra de esporte, campo de futebol',
  SHELTER: 'abrigo, shelter',
  TRAIN: `
    trem, metro, ponto de onibus, onibus, estacao do trem, linha azul, estacao de trem, estacao do metro,
    plataforma
  `,
  HOME: `
    casa, apartamento, apto, ape, porta, predio, quarto, escada, segundo andar, terceiro andar
  `,
  WORK: `
    trabalho, restaurante, fabrica, cozinha, obra, servico, loja, escritorio, lava jato, lava rapido, firma,
    padaria, pagamento, oficina, faxina, mercado
  `,
  CELLS: `
    cela, celas, carceragem, sala de tras, atras do balcao, garagem da delegacia, area restrita, sala de
    interrogatorio, area das celas, nos fundos, area interna, area privada, sala dos fundos, sala onde, sala
    em que, onde me seguravam, onde seguravam, onde ficam os presos, onde ficam presos, parte de dentro da
    delegacia, la dentro da delegacia, dentro da delegacia
  `,
  NOW: `
    agora, agora mesmo, nesse momento, neste momento, ta acontecendo, estao aqui, tao aqui, ta aqui, ainda
    estao, ainda tao, esta acontecendo, aqui agora, ja ja, neste instante, corre
  `,
  DANGER: `
    batendo na porta, derrubando a porta, arrombando, apontando, arma na mao, armas na mao, machucad*,
    sangrando, gritando, chorando, socorro, me ajuda, me ajudem, ajuda por favor, emergencia, batendo nele,
    batendo nela, gas, arrastando, chutando, enforcando, esmurrando, forcando a porta, apontaram, batendo
    num, batendo numa, batendo em, espancando, com arma, bateno na porta, batendo forte, quebrando a porta,
    invadindo
  `,
  PAST: `
    ontem, anteontem, semana passada, mes passado, hoje de manha, ontem a noite, segunda, terca, quarta,
    quinta, sexta, sabado, domingo, faz, ha, atras, ano passado, outro dia, hoje cedo, fim de semana, de
    manha, na madrugada, semana retrasada
  `,
  HOURS: 'hora, horas, hrs, h',
  MINUTES: 'minuto, minutos, min, mins',
  DAYS: 'dia, dias',
  NUMBER: '',
  VEST: 'colete*, jaqueta*, camisa*, uniforme*, bone*',
  VIDEO: `
    video, videos, filmei, filmamos, gravei, gravamos, gravacao, filmagem, filmaram, filmando, gravaram, ta
    gravado
  `,
  PHOTO: 'tenho foto, tenho fotos, tirei foto, tirei fotos, tirei uma foto, foto do, print',
  PAPER_PROOF: `
    tenho o papel, tenho as mensagens, tenho a mensagem, tenho o email, tenho copia, tenho o recibo, tenho o
    documento, guardei o papel, tenho prova
  `,
  BADGE_NO: 'numero do distintivo, numero do policial, distintivo',
  CAR_NO: 'numero da viatura, numero do carro, placa do carro, placa da viatura, anotei a placa',
  INCIDENT_NO: 'numero da ocorrencia, numero do caso, numero do boletim',
} as const satisfies Partial<Lexicon>;
