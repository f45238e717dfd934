import type { Lexicon } from '../../concepts.ts';

/** Brazilian Portuguese: how it is told. */
export const telling = {
  NEG: `
    nao, não, naum, n, nunca, jamais, ninguem, nenhum, nenhuma, nem, sem, tampouco, nada, se recusou, se
    negou, nem sequer, nem ao menos, de jeito nenhum
  `,
  ONLY: 'so, somente, apenas, sozinho*, unicamente, só',
  IF: `
    se a policia, se o ice, se eles, se a imigracao, se eu, se a gente, com medo de, com medo que, tenho
    medo que, tenho medo de, medo do, medo de que, tomara, se vierem, se chegar, caso o ice, caso eles, se
    um dia, medo que, se o policial, se alguem, se ele, se ela
  `,
  WHAT_IF: `
    e se, o que acontece se, oq acontece se, que acontece se, o que faco se, oq eu faco se, oque eu faco se,
    o que fazer se, o que eu faco se, caso a policia, o que fazemos se
  `,
  MAY_THEY: `
    a policia pode, policia pode, os policiais podem, o policial pode, eles podem, pode me perguntar, podem
    me perguntar, podem pedir, pode pedir, e permitido, tenho que mostrar, sou obrigado, sou obrigada, tem
    direito de, tenho direito, quais meus direitos, quais sao meus direitos, sera que, e verdade que, boston
    pode, o ice pode, gostaria de saber se, queria saber se a policia, quero saber se, e legal a policia, e
    crime a policia, posso, deveria, devo, ice pode, a imigracao pode, tenho que
  `,
  MODAL: 'pode, podem, poderia, poderiam, posso, sera',
  HEARSAY: `
    ouvi, ouvi dizer, ouvi falar, escutei, o povo fala, o povo ta falando, boato*, facebook, face, no grupo,
    whatsapp, zap, zapzap, instagram, insta, tiktok, na internet, nas redes, redes sociais, no jornal,
    parece que, fiquei sabendo, vi um post, vi no face, segundo dizem, corre um boato, ta rolando, to
    ouvindo, andam dizendo, andam falando, tem gente falando, falam por ai, li no face, li no facebook,
    circulando, rolando no zap, me mandaram no zap, o pessoal ta falando, o pessoal fala, o pessoal diz, a
    galera ta falando, vi no zap, vi na internet, vi no insta, vi no tiktok
  `,
  HEARSAY_OPENING: `
    disseram, disseram que, falaram, falaram que, diz que, me disseram que, me falaram que, dizem, dizem
    que, estao dizendo, tao dizendo, tao falando, estao falando
  `,
  TOLD_ME: `
    me contou, nos contou, ele me disse, ela me disse, ele me falou, ela me falou, meu irmao disse, meu
    marido disse, meu marido falou, meu primo falou, meu filho falou, meu filho contou, minha irma falou, o
    advogado disse, meu advogado disse, o advogado falou, meu advogado falou, segundo meu, minha amiga
    contou, meu amigo contou, a advogada disse, meu primo contou, minha prima contou, meu irmao contou,
    minha irma contou, meu marido contou, minha esposa contou, minha mulher contou, minha mae contou, ele
    contou, ela contou, meu filho me falou, ele falou pra mim, ela falou pra mim, minha vizinha contou, meu
    vizinho contou, segundo o advogado, minha cunhada contou, meu tio contou
  `,
  SAW: `
    eu vi, vi, vimos, a gente viu, eu tava la, eu estava la, com meus proprios olhos, na minha frente,
    filmei, gravei, eu presenciei, eu assisti, to vendo, segui, vi com meus olhos, fui seguindo, vi tudo,
    assisti tudo, presenciei, estou vendo, fiquei olhando, eu mesmo vi, eu mesma vi, vi da janela, da minha
    janela
  `,
  SEE: 'vi, vimos, vejo, viu, viram, ver',
  INFER: `
    deve ter, devem ter, deve, devem, com certeza, so pode, so podem, certeza que, acho que, imagino que,
    provavelmente, talvez, aposto, suponho, tenho certeza, deve ser, certamente, obviamente, suspeito,
    desconfio, so pode ter, so podem ter, deve ter sido, devem de ter, ta na cara que, esta na cara que, ta
    na cara, esta na cara, capaz que, creio que, sem duvida, acredito que, to achando que, estou achando
    que, parece que, parece
  `,
  BUT: `
    mas, ai, dai, depois, entao, porem, porque, pq, por que, enquanto, quando, qdo, antes, embora, pois
  `,
  AND: 'e, mais',
  WITH: 'com, c, junto com, juntos com, ao lado de, junto, mais o, acompanhados de',
  TO: 'ao, aos, pra, pro, pros, para, pras, ate, com, p',
  BY: 'por, pelo, pela, pelos, pelas, da parte de',
  FOR: 'para, pra, pro, por, p',
  UNTIL: `
    ate, ate que, ate o, esperando, esperando o, esperando a, enquanto, aguardando, ate a, para esperar, pra
    esperar
  `,
  OF: 'de, do, da, em, dos, das, d',
  DET: `
    o, a, os, as, um, uma, uns, umas, dois, duas, tres, quatro, esse, essa, esses, este, esta, aquele, meu,
    minha, seu, sua, outro, outros, varios, do, da, que, de, la, aqui, tal, nosso, nossa, dele, dela, deles
  `,
  IN: 'em, de, no, na',
  AT: 'no, na, em, perto de',
  REQUESTED: `
    quando ele pede, quando ela pede, sempre que pedem, quando pedem, quando o ice pede, o ice pediu, a
    pedido do ice, porque o ice pediu, quando eles pedem, o ice tinha pedido, ice pediu ajuda, sempre que o
    ice pede, quando a imigracao pede, a imigracao pediu, o ice mandou segurar, a imigracao mandou segurar,
    a pedido da imigracao, imigracao pediu, quando o ice quer, sempre que o ice quer, o ice mandou,
    imigracao tinha pedido, a imigracao tinha pedido, a imigracao que pediu
  `,
  TOGETHER: `
    tava com eles, tavam com eles, estava com eles, estavam com eles, junto com eles, veio com eles, juntos,
    juntas, em equipe, ao mesmo tempo, no mesmo carro, junto deles, andando juntos, lado a lado, ombro a
    ombro, mesma equipe, no mesmo time, operacao conjunta, blitz conjunta, estava junto, estavam junto, veio
    junto, vieram junto, junto tambem, estavam juntos
  `,
  OUTSIDE_BOSTON: 'fora de boston, nao em boston, nao e boston',
  PASSIVE: `
    foi, foram, sido, era, eram, e, sao, sou, estava, estavam, tava, tavam, esta, ta, tao, estao, ser
  `,
  INSIDER: `
    trabalho na policia, trabalho pra policia, trabalho na delegacia, trabalho na bpd, sou policial,
    trabalho na prefeitura, trabalho pra cidade, trabalho no tribunal, trabalho na cadeia, sou funcionario
    da policia, trabalho dentro, sou atendente do 911, trabalho la dentro, sou funcionaria da policia, faco
    limpeza na delegacia, trabalho dentro da bpd, sou despachante do 911, sou faxineira na delegacia, limpo
    a delegacia, faco faxina na delegacia, sou escrivao, trabalho para a bpd, trabalho com a policia,
    trabalho na central do 911, trabalho no escritorio da bpd, trabalho no escritorio da policia, trabalho
    num escritorio da policia
  `,
  ADVOCATE: 'meu cliente, sou advogad*, sou voluntari*, assistente social, nossa organizacao',
  ABUSE: `
    mandem o ice, mandem a imigracao, deportem, deporta todos, volta pro seu pais, voltem pro pais, tem que
    deportar, tirem eles daqui, deviam deportar, deporta todo mundo, levem eles, mandem embora, fora
    ilegais, manda todo mundo embora, chamem o ice, tira esse povo daqui, fora daqui, manda de volta, mandem
    de volta, ice deportar
  `,
  ILLEGALS: `
    ilegais, uns ilegais, gente ilegal, familia ilegal, imigrantes ilegais, indocumentados, sem papeis, um
    ilegal, uma ilegal, ilegal, um monte de ilegal, monte de ilegais, bando de ilegal, cheio de ilegal,
    esses ilegais, gente sem papel, povo ilegal, os ilegais
  `,
  WANT_REPORT: `
    quero denunciar, quero reportar, gostaria de denunciar, queria denunciar, venho denunciar, como
    denuncio, como denunciar, pra denunciar, para denunciar, denunciar uns
  `,
  SEND: 'manda, mandem, deportem, venham buscar, busquem, busca, deporta, leva embora',
  NOISE: `
    linha do ice, linha da imigracao, linha de imigracao, linha ice, numero do ice, numero da imigracao, telefone do ice, disque ice, ice hotline, hotline do ice, canal do ice, linha da migra, o que faco agora,
    pagar uma multa, pagar multa, pagar a multa, pagar um ticket, advogado de imigracao, advogada de
    imigracao, juiz de imigracao, corte de imigracao, tribunal de imigracao, caso de imigracao, processo de
    imigracao, consulta de imigracao, estacao de trem, obrigado, obrigada, por favor, bom dia, boa tarde,
    boa noite, tudo bem, politica, politico, papel higienico, documento do carro, documentos do carro,
    parabens, para, parece, carteira de motorista, meu numero, chamo, me chamo, me liga, legal demais, que
    legal, muito legal, limpar o gelo, ice na calcada, ice na rua, ice na pista, muito ice, cheio de ice,
    gelo, tem ice, ticket de estacionamento, multa de estacionamento, ligou a luz, ligou as luzes, acendeu a
    luz, ligou o giroflex, ligou a sirene, minha audiencia, carteira no onibus, tirar carteira, tiro a
    carteira, pra fazer o visto, agencia, renovar o visto, ice cold, pegou minha chave, pegou a chave, pegou
    meu telefone, pegou meu celular, pegou meu nome, pegaram meu nome, pegou meus dados, pegaram meus dados,
    pegou meu documento, pegou meus documentos, pegou minha carteira, pegou o meu nome, pegou o trem, peguei
    o trem
  `,
} as const satisfies Partial<Lexicon>;
