import type { Words } from '../spread.ts';

/** Portuguese: what people do, as it is told in still other turns of phrase. */
export const waysActs = {
  ASK: `
    (veio|vieram|comecou|chegou|vem) com (esse|este|o|um) (papo|assunto) de, com esse papo de, virou interrogatorio, so queria saber se,
    queria saber se (eu|ele|ela|meu|minha|a gente|tenho|tinha|sou|somos|tava|estava|era), queriam saber se (eu|ele|ela|meu|minha|a gente|tenho|tinha|sou|somos),
    (tive|tivemos|teve) (q|que) (dizer|falar) (pra|pro|se), cutuc*, pra saber se (ele|ela|eu|tinha|tava|era|sou),
    (fez|fizeram|faz) _ (dizer|falar|responder), me da (seu|teu|o seu), me de (seu|teu|o seu), da aqui (seu|teu|o seu),
    (tocou|tocaram) (em|no assunto|nesse assunto|no tema)
  `,
  SAY: 'soltou (um|uma|essa|aquela)',
  TELL: 'apontou, apontaram, deu a dica, deram a dica, passou a dica',
  GIVE: `
    (entregou|entregaram) (o|um|uns|os|a|uma) (papel|papeis|nomes|lista|relatorio|boletim|report|documento|documentos|copia|bo), passou o nome, passaram o nome,
    e (deu|deram) na mao (do|da|dos|de um), (liberou|liberaram) (pro|pros|pra)
  `,
  CALL: '(deixou|deixaram) (recado|um recado|mensagem|uma mensagem)',
  STOPPED: `
    (license|licence) (and|e) registration, (me|nos) encostou, encostou meu carro, (quis|queria|quer|pediu) (a|minha|so a) (carteira|licenca), carteira e (o|) registro,
    parou o carro, pararam o carro, parou meu carro
  `,
  KEEP: `
    seguramos, (tinha|tive|teve|tivemos|tem) (q|que|de) ficar, travou (ele|ela|meu|minha), travaram (ele|ela|meu|minha),
    porta nao (abre|abriu|abria), nao abr* a porta, porta da cela nao abriu, nao devolv*, (ficou|fiquei|deixaram|deixou|seguraram|passou|passei) mais (um|uma|dois|duas|tres|2|3|4|5) (dia|dias|noite|noites|hora|horas|semana),
    (ficou|fiquei|deixaram|seguraram) mais, ele fica, ela fica, e ele la, e ela la, ele la dentro, ela la dentro, e (meu|minha) (irmao|marido|primo|filho|pai|tio|irma|mae|sobrinho|prima) la dentro, ainda la dentro, ele ainda la, ela ainda la,
    de volta (pra|para a|na) cela, de volta pra dentro, de novo pra dentro, (puxaram|puxou) (ele|ela|) de volta, nao (volta|voltou) pra casa, e nao (deixaram|deixou|deixam),
    fecharam a porta, continuou fechada, porta continuou fechada, (fez|fizeram) (q|que) nao (ouviu|ouviram|viu|viram), (a|na|pra) cela de novo, continua(ram|) segurando, continuaram segurando, segue preso, segue presa, segue detido, segue la, continuou preso, continuou presa, nao largam, nao larga
  `,
  LET_GO: `
    ja (tava|estava|ta) (fora|na rua|em casa|la fora|livre), ja veio pra casa, veio pra casa comigo, abriram a porta na (hora|mesma hora), minutos depois (ele|ela) (tava|estava) (fora|na rua|em casa), minutos depois meu (irmao|marido|primo|filho) tava (fora|na rua|em casa),
    saiu comigo, saiu andando
  `,
  HAND_OVER: `
    (ele|ela|esse|esse ai|esse aqui) e (de vcs|de voces|todo de vcs|todo seu|todo de voces|seu), foi repassad*, (me|nos) (passou|passaram) (pro|pra|pros|ao), (me|nos) (largou|largaram|deixou|deixaram) com (o|a|os),
    (soltou|soltaram|largou|largaram) (ele|ela|meu irmao|meu marido) (no carro|na van|com o|com a), (passou|passaram|deu|deram) (meu|minha) (irmao|marido|primo|filho|pai|tio|irma|mae|sobrinho|prima) (pro|pra|pros|ao),
    repassar (ele|ela|meu|minha|o), (repassou|repassaram) (ele|ela|meu|minha)
  `,
  DRIVE:
    'tocou (pro|pra|para), tocaram (pro|pra|para), fez de taxi, (deixou|deixaram|largou) (ele|ela) na porta, serviu de (taxi|uber|motorista), de taxi pro',
  WAIT: `
    (tava|tavam|estava|estavam) (na calcada|no estacionamento|no portao|no hall|no lobby|no corredor), do outro lado (tava|tavam|estava|estavam), (parado|parada|parados|paradas) (na frente|em frente|na porta|la fora|ali),
    pra receber (ele|ela), pronto pra pegar, prontos pra pegar
  `,
  BLOCK: `
    nao (deixou|deixaram|deixava|deixavam|deixa) (meu carro|ninguem|a gente|os carros|os carro|o onibus|carro|carro nenhum) (entrar|passar|subir|descer), (mandou|mandaram|mandando) (virar|dar a volta|dar meia volta|retornar|voltar|desviar),
    (montou|montaram) (um|uma|o), foi mandado de volta pel*, mandado voltar, (mandando|mandava|mandou|mandaram) o transito, (trancou|trancaram|trancando) (o|a) (cruzamento|rua|avenida|estrada|esquina|pista), feche, fechem
  `,
  PUSH_BACK: `
    empurr* _ pra tras, empurr* _ para tras, empurr* a gente, (mandou|mandaram|mandava|mandando) (todo mundo|a gente|o povo|as pessoas|os vizinhos|geral) (pra|para|pro|do outro), segur* _ longe, longe (da|do) (imigracao|ice|migra),
    nao (deixava|deixavam|deixou|deixaram) (os|as|o|a|nenhum|meu|minha) (morador|moradores|vizinho|vizinhos|familia|gente|povo|pessoal|mae) (descer|sair|chegar|passar|aproximar), tirando o povo, tirando as pessoas, nao chegar perto,
    fica ai atras, fiquem ai atras, fiquem atras, fica atras, na frente da multidao, segurando a multidao, pra tras
  `,
  TRANSLATE: `
    (passava|passou|passando) (pro|para o|em) (espanhol|portugues|crioulo|ingles), (q|que) fala a (lingua|nossa lingua|minha lingua), (q|que) fala (portugues|espanhol|crioulo), emprestou o portugues, (explicou|explicando) em (portugues|espanhol|crioulo)
  `,
  ENTER: `
    circulando (nas|na|la|pela|pelas|no), (tava|tavam|estava|estavam) la dentro, foram (la|) pra dentro, particip*, (passou|passaram) da porta, no pe da cama, ingressaram, ingressou, dentro da (cozinha|sala|casa), dentro do (quarto|apartamento|apto|ap|meu lar)
  `,
  TALK: '(sentou|sentaram) com (ele|ela|meu|minha), conversa com, (falou|falaram|conversou|conversaram) com (ele|ela|meu|minha)',
  THREAT: `
    bastava (um|uma) (telefonema|ligacao|chamada), basta (um|uma) (telefonema|ligacao|chamada), so (um|uma) (telefonema|ligacao), eu sei como, (botar|meter|por|colocar|dar) medo, (botou|meteu|colocou) medo, amedront*, intimid*,
    im gonna, im going to, im about to, ill
  `,
  SHARE:
    'ta com a, esta com a, (acabou|parou|foi parar) (na|no|com|nas), (recebeu|receberam|recebe), (ficou|ficaram) com (copia|uma copia|a copia)',
  SET_UP: `
    (vai|vao) (conversar|falar|se entender|se explicar|se ver|ter) com (a imigracao|o ice|a migra), (me|te|nos) (botava|bota|colocava|entregava|jogava|boto) na mao (do|da), de volta (pro|para o|pra) (brasil|meu pais|seu pais|meu|seu),
    (eu|vc|voce|ele|ela|a gente) (tava|ta|estava|vai|ia) (no|num) (aviao|voo|proximo aviao|proximo voo), no proximo (aviao|voo), (vc|voce|voces|vcs|ele|ela) sumir, sumir (desse|deste|do) pais, fora (do|desse|deste) pais, passagem (so|) de (volta|ida)
  `,
  KNEW: '(apareceu|apareceram|chegou|chegaram|veio|vieram) com (ele|ela|meu|minha|o meu|o endereco|meus), repetiu, repetiram, palavra por palavra',
  CALL_911:
    'chamada de emergencia, 911 chamado, (ligacao|ligacoes) pro 911, ligacao de emergencia, chamada do 911',
  CALM: `
    (so|) (mante|manteve|mantiveram|manteram|manter|mantendo) a (paz|ordem|calma|seguranca), (garantiu|garantiram|garantir) (q|que) ninguem, ninguem (saisse|saiu|sair|ficasse) (ferido|machucado), pela seguranca, por seguranca, so seguranca,
    ver se (todo mundo|todos|a gente|as pessoas|ninguem) (tava|estava|tavam|estavam|ta|esta) (bem|ferido|machucado)
  `,
  FOUND: `
    atras de, em busca de, a procura de, procurando, procuravam, procurava, procuraram, batida (era|foi) (por|contra|de), batida (por|contra|de), raid (por|contra|de), operacao (contra|pra pegar|pra prender|de|anti), operacao (era|foi) (por|pra|contra|pra pegar|de),
    (era|foi|veio|vieram|foram la|tava ali|tavam ali) por causa (de|da|das|do|dos), (era|foi|foram la|veio|vieram) por, (era|e|foi) (uma|) investigacao (de|sobre|contra), (libertar|resgatar) (gente|mulheres|mulher|pessoas|as|os|meninas|mocas)
  `,
} as const satisfies Words;
