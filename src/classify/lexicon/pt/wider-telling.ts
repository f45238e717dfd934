import type { Lexicon } from '../../concepts.ts';

/** Brazilian Portuguese: more names for people, and more ways in which things are told; `(a|b)` writes out choices. */
export const widerTelling = {
  BPD: `(ninguem|nenhum policial|nenhum guarda|nenhuma viatura) (da|de|do) (policia de boston|bpd|boston|boston police|boston pd), 
    (policia|policial|policiais|policias|guarda|guardas|sargento|detetive|detetives|oficial|oficiais|officer|cop|cops|tenente|capitao|viatura|viaturas|agente|agentes|tira|tiras|pm|pms|patrulha|fardado|fardados|seu guarda|departamento) (de|da|do|la de|aqui de|daqui de|la da|aqui da|dos de) (boston|bpd|bostom|boston pd|boston police|cidade de boston|bostn|policia de boston), policia municipal, boston pm, (policial|policiais|policia|guarda) boston, boston polica, (carro|moto|van) (da|de) (bpd|boston police|policia de boston)
  `,
  LOCAL:
    '(ninguem) (da|de) (policia|delegacia), fardad*, canas, zomi, os verme, gambe*, seu guarda, capitao, patrulheir*, patrulhinha, policialzinh*, policiamento, oficial de policia, policiais, polisial, poliscial, pulicial, policeman, xerifao, delega de policia, as autoridades',
  STATE:
    '(policia|policial|policiais|guarda|patrulha|oficial|policias) (estadual|do estado|estaduais|da estrada|da rodovia|rodoviari*|de massachusetts|da highway|estatal|da 93|da pike), state police, troper*, (cara|cana) da estadual',
  TRANSIT:
    '(policia|policial|policiais|guarda|guardas|seguranca|segurancas|oficial) (do|da|de|dos|no) (metro|trem|t|mbta|subway|tpd|linha vermelha|red line|orange line|linha laranja|linha azul|blue line|green line|trens), transit police, transit cop*',
  SHERIFF:
    '(guarda|guardas|agente|agentes|oficial|oficiais|policia|pessoal|carcereir*) (da|do|de|la da|la do) (cadeia|prisao|presidio|condado|xerife|south bay|nashua street|nashua|penitenciaria|sheriff|suffolk), carcerag* do condado, xerif*',
  COURT_OFFICER:
    '(guarda|guardas|agente|oficial|oficiais|policia|policial|policiais|seguranca|segurancas|officer|meirinho) (da|do|de|la da|la do) (corte|forum|tribunal|court|juizado|justica|juiz|juiza), meirinho*, bailif*',
  SCHOOL_OFFICER:
    '(guarda|guardas|agente|oficial|policia|policial|seguranca|segurancas|officer|inspetor|monitor) (da|do|de|la da|la do) (escola|colegio|high school|middle school|bps|charter|east boston high|ensino medio|escolas de boston), (agente|oficial) escolar, school police',
  CITY: '(funcionari*|fiscal|inspetor*|moca|mulher|homem|cara|atendente|agente|servidor*|secretari*|empregad*|guarda|bibliotecari*) (da|do|de|la da|la do) (prefeitura|city hall|cidade|biblioteca|centro comunitario|inspectional services|isd|bha|posto de saude|housing|habitacao|moradia|parking clerk), bibliotecari*, boston housing, parking enforcement, fiscal de (obra|obras|predio|transito|estacionamento)',
  CAMPUS:
    '(guarda|guardas|policia|policial|policiais|seguranca|segurancas) (da|do|de|la da) (campus|universidade|faculdade|college|northeastern|umass|harvard|mit|bu|bc|suffolk|bunker hill|emerson|wentworth)',
  ICE: `
    (agente|agentes|oficial|oficiais|cara|caras|homem|homens|pessoal|povo|gente|turma|galera|policia|policiais|guarda|guardas|equipe|bando|time|os|uns|dois|tres|quatro|cinco) (do|da|de) (ice|imigracao|imigra|ais|aice|eice|migracao|imigrasao), eice, imig, imigrasao, imigracaum, imigraso, imigracion, imigrcao, imigacao, imiigracao, migras, os ice, iceman, icemen, agencia de imigracao, servico de imigracao
  `,
  ERO: '(agente|agentes|oficial|oficiais|pessoal|cara|caras|gente) (do|da|de) (ero|deportacao|remocao), oficiais de deportacao, agentes de deportacao',
  HSI: '(agente|agentes|oficial|pessoal|cara|caras|gente|colete|jaqueta|casaco) (do|da|de|escrito) hsi',
  CBP: '(agente|agentes|patrulha|policia|pessoal|guarda) (da|de|do) (fronteira|alfandega|cbp)',
  FED: `
    (agentes|homens|homem|caras|cara|gente|uns|policiais) (federais|federal), capuz, touca ninja, balaclava*, (mascara|pano|lenco) (no|na|tampando a|cobrindo o) (rosto|cara), (cara|rosto) (tampad*|tapad*|cobert*|escondid*), sem (farda|distintivo|cracha), (homens|caras|uns|gente) de colete, camuflad*, feds, pessoal federal, os federal, uns federal
  `,
  PRIVATE: `
    contratante, contrator, contractor, sublocador*, (dono|dona|gerente|encarregad*|chefe|supervisor*) (do|da|de) (quarto|padaria|pizzaria|construtora|companhia|lanchonete|schedule|imovel|salao|mercado|oficina|casa|fazenda|basement|firma|obra|loja|lava jato), (mulher|moca|homem) (do|da) (schedule|aluguel|agencia), agiota, (cara|mulher|moca) (do aluguel|que me emprega|que aluga), meu bosso, minha patroa, meu superior, patraozinho, ex companheir*, meu cunhado ex, foreman, cobrador, empregador*, patrão, vizinha de baixo, vizinho de cima, house cleaner dona, landlady, a agencia
  `,
  FAMILY: `
    irmaos, irmas, filhas, tios, tias, primos, primas, avos, netos, netas, sobrinhos, maridos, sogros, cunhados, minha velha, meu velho, coroa, mainha, painho, mamae, papai, manin, mana, ermao, irmaum, mao de familia, paizinho, maezinha, noivado, meu menino, minha menina, meu guri, padrinho, madrinha, afilhada, filhinh*, filhao, esposinha, primao, tiozinho, vozinha, vozinho, parentes, familiar, familiares, bisa, mozao, meu bem, meu amor, hermano
  `,
  PERSON:
    'sujeito, fulano, camarada, brother, bro, cumpadre, irmao da igreja, irma da igreja, turma, pessoal, roofer, pintor, carpinteiro, garcom, cozinheiro, baba, diarista, entregadores, uber, motorista, caminhoneiro, estudante, imigrante, senhorinha, idoso, idosa, velhinho, velhinha, casal, pai de familia, mae de familia, gestante, gravida, hondurenho, guatemalteco, salvadorenho, haitiano, cabo verdiano, latino, companheiro de obra, moca da limpeza, jardineiro, lavador, crente, irmandade, ambulante, camelo',
  CHILD:
    'gurizada, guri, guria, neném, nenem, bebezinho, filhinho, filhinha, criancada, rapazinho, mocinha, molecada, moleca, molequinho, kid, kids, pirralh*, menininh*, garotinh*, criancinha*, filho pequeno, filha pequena',
  MINOR: 'nao tem 18, menorzinho, cacula, adolescente*, menor idade, filho menor, filha menor',
  NEG: '(ninguem|nenhum policial|nenhum guarda|nenhuma viatura) (da|de|do) (policia de boston|bpd|boston|boston police|boston pd), (ninguem) (da|de) (policia|delegacia), zero, nega, negou, negaram, recusou, recusaram, se recusaram, se negaram, se recusa, se nega, recusa, nadinha, nenhum dos, nenhuma das, nem um, nem uma, nem mesmo, em momento nenhum, em nenhum momento, de forma alguma, hora nenhuma, nem pra',
  IF: 'se (a|o|um|uma|os|algum|esse) (policia|policial|guarda|ice|imigracao|agente|agentes|imigra|federais|pm), com receio (de|que), receio de, tenho pavor, pavor de, preocupad* (que|com|se), caso (a|o|um|me|eles|ele|ela)',
  WHAT_IF: `
    e se (a policia|o ice|eles|um policial|me|a imigracao|algum|um guarda|o guarda), se (a policia|o ice|um policial|o policial|eles|a imigracao|um guarda|um agente|alguem do ice|algum policial|a bpd|a policia de boston|me) (me|eu|) (parar|parar eu|parem|pedir|pedirem|perguntar|perguntarem|bater|baterem|chegar|chegarem|vier|vierem|pegar|pegarem|prender|prenderem|aparecer|aparecerem|abordar|abordarem),
    (o que|oq|oque|q) (que|) (eu|a gente|nos|) (faco|faz|fazemos|fazer|digo|falo|respondo|acontece|devo fazer|devo falar|devo dizer|tenho que fazer|posso fazer) (se|quando|caso), como (faco|agir|devo agir|a gente faz|reagir) (se|quando|caso), (caso|supondo que|vamos supor que|imagina se|digamos que) (a policia|o ice|eles|um policial|me|a imigracao)
  `,
  MAY_THEY: `
    (policia de boston|bpd|a bpd|a policia daqui|um policial|algum policial|um guarda|a policia de boston|os policiais|boston police) (pode|podem|tem direito|tem o direito|tem permissao|tem autorizacao|tem autoridade), (eles|elas|o ice|a imigracao|a policia) tem (o|) direito, (sou|somos|era|e) obrigad* (a|por), (preciso|precisamos|tenho que|tenho q) (mostrar|responder|falar|andar com|carregar|abrir), (e|seria) (permitid*|proibid*|contra a lei) (a policia|o ice|um|perguntar|eles), qual (a|e a) lei, a lei (permite|deixa|proibe) (a|o|que), cidade santuario, santuario, (alguem|vcs|voces) (sabe|sabem) (se|me dizer|como|qual|o que), (queria|gostaria|quero|preciso) (saber|entender|de saber|de informacao|tirar uma duvida) (se|como|quais|sobre|qual), tenho uma duvida, uma duvida, minha duvida
  `,
  HEARSAY: `
    diz que diz, disse me disse, me passaram, vi num grupo, grupo (da igreja|do zap|dos brasileiros|de brasileiros|do whats|do face|do telegram|do bairro|da escola|de maes), story, stories, reels, radio peao, correu a noticia, corre por ai, o povo comenta, comentam, comentaram, comentando, tao comentando, bafafa, fofoca, dizem por ai, ouvi por ai, soube por ai, soube que, me falaram por alto, nao (vi|sei) mas, nao sei se (e verdade|procede|e mentira), post, postaram, postou, twitter, reddit, telegram, nextdoor, conhecid* de (um|uma) (conhecid*|amig*), amig* (de|da|do) (um|uma|minha|meu) (amig*|prim*|vizinh*|coleg*), rumor*, rodando (no|um), (li|vi|saiu) (no|num|na|em) (jornal|site|grupo|post|noticia|insta|page|pagina), um audio, recebi um audio, me mandaram (um|uma) (audio|video|mensagem|print), viralizou
  `,
  HEARSAY_OPENING:
    'tao comentando que, comentam que, (falaro|dissero) que, dizque, diz q, dizem q, falam que, ta todo mundo falando, todo mundo fala, todo mundo ta falando, contaram que, me contaram que, contam que',
  TOLD_ME: `
    me (relatou|confirmou|explicou|confidenciou|confessou|garantiu|jurou), contou (pra mim|pra gente|pra nos|la em casa|em casa|pra familia), me ligou (e contou|contando|falando|da cadeia|de la|chorando), nos disse, nos falou, admitiu, confessou, admitiram, confessaram, confirmou, confirmaram, reconheceu que, (a|o) (assistente social|defensor|defensora|promotor|promotora|medico|enfermeira) (disse|falou|contou|confirmou), mandou (audio|mensagem) contando
  `,
  SAW: 'vi pela janela, (eu|) (tava|estava) (do lado|junto|presente|no carro|atras|passando|na hora|perto|ali|no banco do passageiro|sentad* do lado), vi de perto, vi na hora, testemunhei, to olhando, to filmando, to gravando, olhando daqui, presenciamos, eu que vi, vi pessoalmente, da varanda, enxerguei, reparei, assistimos, ouvi (ele|ela|eles|o policial|a policial|o sargento|o guarda|com meus|claramente|da cela), escutei (ele|ela|eles|o policial|a policial|o sargento|o guarda|da cela), li (a mensagem|as mensagens|o email|na tela)',
  INFER:
    'deve de, vai ver que, vai ver, quase certeza, tenho quase certeza, quem mais, achei que, ne possivel, tudo indica, ao que parece, pelo visto, imagino, quase certo, pra mim (foi|foram|eles), desconf*, suspeit* que, na minha opiniao, presumo, certeza absoluta que, ctz, ctz que, so podia, so pode ser, supostamente, deduzo, chuto que, aposta que, sinto que, tenho a impressao, impressao que, eu acho, achamos que, a gente acha',
  TOGETHER:
    '(no meio|do lado|junto) (deles|dos agentes|dos federais), misturad*, tudo junto, juntinho, os dois juntos, mesma (van|viatura|operacao), em conjunto, conjunt*, em parceria, parceria, em dupla, (entraram|bateram|chegaram|vieram|rodando|andando|trabalhando|fizeram) junto*, de maos dadas, unid*, junta com, junta deles, equipe mista',
  REQUESTED: `
    a pedido (deles|dos federais|do hsi|do ero|dos agentes|do agente|de um agente|da imigra|da agencia), por ordem (do ice|da imigracao|deles|dos federais), porque (o ice|a imigracao|eles) (mandou|mandaram|pediu|pediram), (o ice|a imigracao|o hsi|o ero|os federais|os agentes|agente do ice) (solicitou|solicitaram|tinha solicitado|pediu|pediram|tinham pedido|tinha mandado|exigiu|requisitou) (pra|para|que|isso|ajuda|apoio|os dados|), (sempre que|quando|toda vez que) (ele|o agente|os agentes|eles|o ice|a imigracao|a imigra|alguem do ice) (pede|pedem|pedia|pediam|quer|querem|liga|ligam|manda), atendendo (o|a|ao) pedido, pedido (por|pelo|pela) (ice|imigracao), o ice pede, a imigracao pede
  `,
  INSIDER: `
    sou (dispatcher|despachante|escriva|escrivao|agente da|detetive|guarda da|estagiari*|secretaria da policia|carcereir*|enfermeir* da cadeia|interprete da policia|tecnic* da|funcionari* da|guarda do|interprete do tribunal|servidor* da|professor* da bps), (trabalho|trampo|trabalhei|presto servico|faco manutencao|faco limpeza|faco faxina|faco estagio|faco ti|faco plantao|limpo|cuido) (na|no|pra|para a|dentro da|de|da|dentro do|pro|la na|como) (faxineira na delegacia|faxineiro na delegacia|policia|delegacia|bpd|bric|911|central|prefeitura|tribunal|forum|cadeia|south bay|nashua street|sistema da policia|departamento de policia|ti da policia|arquivo da policia|recepcao da delegacia|policia de boston|dispatcher|computadores da policia|secretaria da escola|bps), (meu|nosso) (sargento|tenente|capitao|chefe de policia), colega de farda, meu departamento, nossa unidade, no meu plantao, aqui no departamento
  `,
  ADVOCATE:
    'minha cliente, meus clientes, sou (paralegal|defensor*|pastor*|assistente social|interprete|organizador*|voluntari*), cliente nosso, nosso cliente, represento, nossa (ong|igreja|associacao|rede|entidade), linha de defesa',
  ABUSE:
    '(mandem|manda|chama|chamem|venham|vem) (o ice|a imigracao|ice) (pra ca|aqui|pegar|buscar|limpar|logo|neles|nesse), limpa geral, tem que (mandar|tirar|expulsar|prender) (todos|tudo|esses|todo mundo|essa), bando de (ilegal|ilegais|vagabundo|vagabundos|imigrante), voltem (pra casa|pra terra|pro brasil|pro pais), (podem|pode|venham|vem|vao) (vir|) (buscar|pegar|levar|prender) (tudo|todos|todo mundo|esses|essa gente|geral|logo|eles todos), passem o rodo, expuls* (todos|esses|tudo|eles), deport* (tudo|esses|essa|geral|logo|ja), roubam nosso emprego, roubando nossos empregos, mandar esse povo',
  ILLEGALS:
    'ilegais, (monte|bando|cheio|lotado|casa cheia|apartamento cheio|um tanto) de (ilegal|ilegais|imigrante|imigrantes|gente ilegal|_ ilegal|_ ilegais|sem papel|indocumentados), (imigrante|imigrantes|brasileiro|brasileiros|trabalhador|trabalhadores|gente|povo|familia|vizinho|vizinhos) (ilegal|ilegais|sem papel|indocumentad*), ilegal* (morando|trabalhando|aqui|nesse)',
  WANT_REPORT:
    '(quero|queria|gostaria de|vim|vou|preciso|desejo|posso) (denunciar|entregar|dedurar|reportar|informar|passar o endereco de|passar o endereco) , denuncia anonima, tenho (informacao|informacoes) sobre, denunciar (um|uma|uns|meu vizinho|minha vizinha|meus vizinhos|ilegal|ilegais)',
  SEND: '(venham|podem|pode|vem|vao|vai) (vir|) (buscar|pegar|levar|prender), prendam, levem, tirem, expulsem, expulsa, deportar, mandem, mandar embora, venham, fiscaliz*',
  NOISE: `
    (foi|foram|bem|super|mega|maior|tao|nada|muito|mto|bastante|gente|povo|cara|policial|pessoal) (legal|legais) (comigo|com a gente|demais|conosco|viu|mesmo), (bem|super|mega|maior|tao|gente|um cara|pessoal|achei|acho) legal, nada legal, (nao|n) (e|foi|ta) legal, (isso e|isso e|e) legal (isso|fazer isso|uma coisa dessas), legal (isso|ne|demais|da parte), (assistencia|ajuda|apoio|orientacao|consultoria|clinica|aconselhamento|servico|tutela|guarda) (legal|juridica), (vodka|smirnoff|uma|tea) ice, ice (tea|maker|pack|bucket|box|latte|age), saco de ice, pista de ice, escorreg* no ice, maquina de gelo, gelo na (rua|calcada|pista|entrada), jogo de hockey, hoquei, (ligou|ligar|ligaram|ligando) (o|a|) (carro|luz|farol|pisca|ar|motor|aquecedor|camera), (caso|processo|papel|papeis|pedido|entrevista|advogad*|juiz|corte|consulta|exame|taxa) (de|da|do|na|com a) (asilo|imigracao|green card|uscis), (renov*|tir*|fiz|fazer|perdi|esqueci) (o|a|meu|minha) (passaporte|carteira|visto|green card|documento), consulado brasileiro, consulado, entrada do consulado, carteira de trabalho, marcar horario, (agendar|marcar) (consulta|horario|visita), seguranca, segurancas, seguro, segura ai, seguro saude, seguro do carro, vistoria, revista em quadrinho, papel toalha
  `,
  ONLY: 'unico, unica, soh, simplesmente, so mesmo',
} as const satisfies Partial<Lexicon>;
