import type { Lexicon } from '../../concepts.ts';

/** Portuguese as Brazilians, Cape Verdeans and Angolans speak it: what people do, in still other words. */
export const furtherActs = {
  ASK: `
    (fez|fizeram|fazia|fazendo) questao de (saber|ver), (veio|vieram|comecou|comecaram) com (pergunta|perguntas|papo|aquele papo|aquela|historia) (de|sobre|se|), (tive|tivemos|teve|tinha) (que|de) (mostrar|provar|comprovar|dizer se|dizer que|explicar),
    (disse|falou|gritou|disseram|falaram) (pra|para) (eu|a gente|ele|ela|meu marido|) (mostrar|provar|apresentar), (falou|gritou|disse|mandou) mostra, cismou com, cismaram com, (quer|quis|queria|queriam) que (eu|a gente|ele|ela|meu marido|minha mae) (provasse|mostrasse|dissesse|falasse|apresentasse|explicasse|confirmasse|desse),
    pergunt* me, pediram me, pediu me, pede me, exigiu me, exigiram me, (queria|queriam|quis|quiseram) logo (saber|ver), (tava|estava|ficou|ficaram) (interessad*|querendo) (em|) saber, nao (mostrei|mostrou) nada, soltou logo, (quis|queria) confirmar, tirou satisfacao, (foi|veio) (direto|logo) (pedindo|perguntando|querendo), me encheu, bombarde*, pediro, pedio, perguntol, perguntarao, pergutaram, preguntou
  `,
  TELL: `
    cochich*, sussurr*, sopr*, assopr*, (deixou|deixaram) escapar, contou tudo, abriu tudo, disse lhe, disse lhes, disseram lhe, disseram lhes, contou lhe, contou lhes, avisou lhes, falou lhes,
    (entregou|entregaram|entrega) (que|onde|quando|a hora|o horario|que horas|meu turno|minha rotina|a rotina|meus horarios|os horarios), manter _ informad*, mantem _ informad*, manteve _ informad*, (passou|passaram|passa|deu|deram) (a|uma|) (informacao|info|real|visao|letra) (de|que|sobre|toda|), abriu a boca, abriram a boca, boc* aberta, dedou, dedaram, dedo duro, (bateu|bateram) pro
  `,
  GIVE: `(da|dao|dava|davam) (a|o|os|as|uma) (lista|listas|nome|nomes|endereco|enderecos|hora|horario|data|dados|informacao|informacoes|info|ficha|morada), 
    (mandou|mandaram|manda|mandam|mandava|enviou|enviaram|envia|enviam) (por|pelo|pela|via) (email|zap|whatsapp|whats|mensagem|fax|texto|internet|sistema|radio), dit(ou|aram|ava), ditando, (soltou|soltaram|liberou|liberaram|abriu|abriram|facilitou|facilitaram) (o|a|os|as|meu|minha|meus|minhas|todos os|) (nome|nomes|endereco|dados|ficha|relatorio|boletim|foto|fotos|telefone|informacoes|info|morada),
    passa lhe, passaram lhes, deu lhes, deram lhes, deu lhe, deram lhe, mandou lhes, enviou lhes, (deixou|deixaram) (o ice|a imigracao|eles|os agentes) (ver|copiar|fotografar|ler), imprim*, xeroc*, fotocopi*, (tirou|tiraram) (uma|) copia e (deu|deram|mandou|passou), bot* na mao d*
  `,
  CALL: `(troc*|trocando) (mensagem|mensagens|msg|msgs|zap|whatsapp|ideia|texto|textos|figurinha) com, (de|num|no) (papo|chat|grupo de zap) com, 
    ele chama, ela chama, eu chamo, que chama, falou que chama, disse que chama, eu ligo, ele liga, ela liga, (ja|) (tinha|tinham|tava|estava|estavam|tavam) (falado|falando|conversando|ligando|ligado) (com|pra|pro|para), (ja falou|ja falaram|ja ligou|ja ligaram) (com|pra|pro|para), (deu|deram|dar) um toque, toque no celular, telefonou, telefonaram, (fez|fizeram) uma chamada, pos se ao telefone, (pegou|pegaram) (o|no) (radio|telefone|celular|telemovel) (e|pra), passar um radio, passar radio, (mandou|mandaram) vir, faz* contato, mandar (mensagem|msg|zap|email) , bipou, biparam, face time, discando, ligadona
  `,
  STOPPED: `
    (mandou|mandaram) me (parar|encostar), me (barrou|barraram|abordou|abordaram|enquadrou|enquadraram|cercou no carro), (barrou|barraram) (meu|minha|ele|ela|nos|a gente), interpel*, operacao stop, (deu|deram|fez) (o|) sinal (pra|para|de) (eu|) (parar|encostar), mandou me parar, fizeram me parar, me mandou parar, me mandaram parar, fomos abordad*, fui abordad*, tomou geral, sinal de luz
  `,
  ARREST: `(foi|fui|foram|ser) (pego|pega|pegos|apanhado|apanhada), pego (pela|pelo|pelos), pega (pela|pelo|pelos), 
    (tac|pass|clic)aram a algema, grampe*, (foi|foram|fui) (pra|para|parar na|parar no) (cadeia|xilindro|cela), caiu preso, (meteram|meteu|jogaram|jogou|enfiaram) (ele|ela|eu|meu irmao|meu marido|) (na|em) (cadeia|cana|cela), prende lo, prende la, prenderam (no|na) (frente|hora|meio), apanh* (meu|minha|ele) (irmao|marido|primo|filho|pai|tio|irma|mae|cunhado|sobrinho|amigo|) , dentro da viatura algemad*, (pass|bot|coloc|met)aram algemas, deu ordem de prisao, deram ordem de prisao, encarcerado
  `,
  KEEP: `segurei, segure, segurem, segurasse, seguraria, segurarem, (disse|falou|mandou|mandaram|disseram|falaram) (pra|para|) (eu|) voltar (amanha|depois|mais tarde|outro dia|segunda), (ficas|fica|fique|vais ficar|vai ficar|voce fica|tu ficas) (ca|aqui|ai|la) (dentro|quieto|preso|), ficou com ele, ficou com ela, ficaram com ele, ficaram com ela, 
    segura lo, segura la, rete lo, rete la, mante lo, mante la, (ta|esta|ficou|continua|tao|estao) (la dentro|la ainda|la preso|la presa), (vai|vao|teve que|tem que|vai ter que) (dormir|passar a noite|passar o fim de semana) (la|na|dentro|), nao tem (hora|previsao) (pra|para|de) (sair|soltar|soltarem), (bloque|trav|neg|cancel|barr|suspend|impedi)(aram|ou) a (saida|soltura|liberacao), (saida|soltura|liberacao) (negada|travada|bloqueada|suspensa|cancelada|parada|atrasada), na geladeira, engavet*, de castigo la,
    (impedid|proibid|barrad)* de (sair|ir embora), imped(iu|iram) (ele|ela|meu|minha|) de (sair|ir), nao autoriz* a (saida|soltura|liberacao), (negaram|negou) a soltura, (recus|neg)* (soltar|liberar|largar), (teima|teimam|insiste|insistem|insistiram) em (nao soltar|segurar|manter|deixar preso), atras das grades, so (sai|saia) com, (fazendo|fizeram|fez) hora, nao (o|a|os|me|nos|lhe) (soltaram|soltam|solta|soltou|largaram|largam|liberam|liberaram|deixaram sair|deixam sair|deixaram ir), ficaram com (ele|ela|meu|minha|o), ficou com (ele|ela) (ate|la|preso|algemado), (ta|tava) seguro (la|ate), (ta|tava|esta|estava) segurad*, (nao|n) (larga|largam|largou|largaram) (ele|ela|meu|minha|o|a)
  `,
  LET_GO: `
    (soltaram|soltou|largaram|largou|liberaram|liberou) (me|o|a|os|nos) , (segui|seguiu|seguimos) viagem, (fomos|foram) (liberad*|solt*|dispensad*|embora), (deixou|deixaram) me (ir|sair|ir embora|seguir), (deixou|deixaram) nos (ir|sair|ir embora|seguir), solta lo logo, (mandou|mandaram) (me|nos) (embora|pra casa|ir), saiu (certinho|direitinho|tranquilo|rapido|na boa|pela frente), fui pra casa tranquilo, ja (esta|ta) (livre|solto|solta|na rua)
  `,
  HAND_OVER: `
    (entregou|entregaram) (a gente|me|nos|lhe) (pro|pra|pros|ao|aos|para o|para a|na mao), (me|nos) (entregou|entregaram) (pro|pra|pros|ao|aos|para o|para a|na mao), entrega lo, entrega la, entrega los, (deixou|deixaram|largou|largaram) (ele|ela|meu irmao|meu marido|meu primo|o rapaz|meu filho) com (o|a|os), (ofereceu|ofereceram|serviram|serviu|cederam|cedeu) (ele|ela|meu|minha|o rapaz), (passaram|passou) adiante, (passaram|passou|deram|deu) (no|na|los|las) (ao|aos|a|pro|pros|para o), (abriu|abriram|deixou|deixaram) (a porta|a viatura|a cela|) (pro|pra|pros|o|a|os) (ice|imigracao|agentes|agente) (levar|levarem|pegar|pegarem|buscar|entrar e levar), (mudaram|mudou|trocaram|trocou) (ele|ela|meu irmao|meu marido|o rapaz|) de (carro|viatura), de um carro (pro|para o|pra) outro
  `,
  DRIVE: `
    (levaram|levou) (no|na|nos|los) (ate|de carro|de viatura|para|pra|ao), leva lo, leva la, leva los, boleia, deu boleia, deram boleia, (levou|levaram) de (carro|viatura|carrinha) (ate|pra|pro|para), rebocou ele
  `,
  TAKE: `
    apanhar, apanhou, apanharam, apanharem, apanhando, apanha lo, apanha la, busca lo, busca la, busca los, leva lo, leva la, leva los, pega lo, pega la, agarra lo, sacaram do carro, arrancou (ele|ela|meu), meteram (no|na) carro, meteram (no|na) carrinha, levaro, pegaro, levarao, pegarao
  `,
  WAIT: `
    (ja|) (tinha|havia) (um|uns|umas|dois|tres|quatro|agente|agentes|gente|carro|carros) (la|ali|deles|) (na porta|na saida|la fora|esperando|na calcada|do lado de fora|no portao|parado|parados), (sentad*|parad*) no carro, dentro do carro (parado|esperando), de bracos cruzados, rondando, rondavam, rondava, (fazendo|faziam|fez|fizeram) plantao, de sentinela, vigiando, vigiavam, vigiava, (montou|montaram) guarda, montad* guarda, a porta da (esquadra|delegacia|cadeia|prisao), a saida da (esquadra|delegacia|cadeia|prisao), a minha espera, a espera dele, a espera dela, a nossa espera, na espreita, de vigia, aguardavam, aguardava
  `,
  ARRIVE:
    'aparecerem, apareça, aparecam, chegarao, encostarem, encostam, vierem, dessem as caras, deu as caras, deram as caras, deu o ar da graca, baixarem, pintou, pintarem',
  BLOCK: `
    (com|botou|botaram|puseram|pos|poem|colocou|colocaram|montou|montaram) (os|o|um|uns|) (cone|cones|cavalete|cavaletes|grade|grades|barricada|barreira|barreiras|fita) , cone, cones no meio, (segurando|segurou|seguraram|segurava|seguravam|parando|parou|pararam|desviando|desviou|desviaram|barrando|barrou|barraram|prendendo|travando|travou) (os|o|todos os|todo|) (carro|carros|transito|trafego|onibus|caminhao|caminhoes|veiculo|veiculos|fluxo|autocarro),
    (sem|nao) deix* (ninguem|carro|carros|os carros|o carro|nenhum carro|onibus|gente|a gente|o pessoal|o povo|pedestre|morador|os moradores) (passar|entrar|sair|atravessar|circular), (viatura|viaturas|carro da policia|cruzador|moto) (atravessad*|no meio da rua|fechando|de lado), atravessou a viatura, atravessaram a viatura, atravessaram as viaturas, trancad*, interditad*, vedou, vedaram, vedado, vedada, cortou (o transito|a rua|o acesso), cortaram (o transito|a rua|o acesso|a estrada), cortaram a rua, (mandando|mandou|mandaram|mandava) dar a volta, tamp* a rua
  `,
  PUSH_BACK: `circula circula, circulem, circulando circulando, vai circular, todo mundo circulando, sai da calcada, vao pra casa, 
    (tirou|tiraram|tirando|afast*|botou|botaram|tocou|tocaram|enxot*|arred*|escorra*) (a gente|o povo|os vizinhos|todo mundo|o pessoal|as pessoas|a familia|nos|geral) (dali|de perto|de la|da frente|da rua|da calcada|pra longe), enxot*, escorraç*, escorrac*, gritou pra (gente|nos|eu|todos) (sair|recuar|afastar|ir embora), afasta afasta, recua recua, todo mundo pra tras, (nao deixou|nao deixaram|nao deixavam|nao deixava) (nos|minha mae|a esposa|a mulher dele|os filhos|meu irmao|minha irma) (chegar|passar|aproximar|falar)
  `,
  TRANSLATE:
    '(virou|virar|bancou|bancando|de) (interprete|tradutor|tradutora), (passou|passava|passando) (pro|para o) (portugues|crioulo), (falou|falava|explicou|explicava|repetia|repetiu) em crioulo (pra|pro|pros)',
  ENTER:
    'entrem, entrarem, entrarao, (meteram|meteu) o ombro, (arrebent|estour|arranc)* (a|minha|nossa) porta, (subi|subiram|subiu) (as escadas|a escada|ate o apartamento|no apartamento|pro apartamento), botaram a porta abaixo, porta abaixo, porta adentro, casa adentro',
  ASSIST: `
    patrulhando, atuando, atuou, atuaram, agindo, agiu junto, operando, (abriu|abriram|abrindo|abre) caminho, quebr* (o|um) galho, (segurou|seguraram|segurando|segura) a porta, deu uma maozinha, na cobertura, (fez|fazendo|fizeram|faz) (a|) (cobertura|guarda|protecao|retaguarda), (servindo|serviu|servem) de (motorista|guia|escudo|seguranca), guiando, guiou, guiaram
  `,
  THREAT: `ou entrega, ou voce entrega, ou me entrega, ou fala, ou colabora, ele vai, ela vai, eles vao, ele pode, ela pode, ele iria, 
    (vive|fica|sempre|ta|esta|vivia|ficava|anda) (dizendo|falando|ameacando|repetindo|gritando|jogando na cara) que, (dizendo|falando|dizia|falava|gritou|gritava|avisou|avisava|disseram|prometeu|jurou|repete|responde|respondeu) que se, (disse|falou|diz|fala|avisou|gritou) que (vai|pode|podia|iria|so precisa|basta|e so), qualquer coisa (ele|ela|eu), (bota|botou|botando|poe|meteu|mete) medo, (faz|fazendo|fez) (terror|chantagem|ameaca), chantage*, da proxima (vez|), e melhor (voce|vc|tu|eu), (fica|fique) (quieto|calado|esperto|esperta|quieta) (senao|ou|porque), ou entao, tem o numero
  `,
  SET_UP: `(te|lhe) (mando|boto|entrego|jogo|largo|coloco|dou) (pro|pra|pros|na mao|nas maos|de presente), (mando|mandar|manda|mandava|mandaria|boto|botar|bota|ponho|por|jogo) (a|o) (imigra|imigracao|ice|migra|emigracao) (na|em|ai|aqui|pra|atras|pro), 
    (denuncia|denunciar|denunciava|denunciaria|denunciando|denuncio|entrega|entregar|entregava|entregaria|cagueta|caguetar|dedura|dedurar) (todo mundo|todos|a gente|nos|a familia|geral|ele|ela|eu|voce|vc|voces|vcs|nos todos) (na|pra|pro|a|no|ao|para a|para o|) , me (denunciava|denunciaria|denunciasse|entregava|entregaria|entregasse|caguetava|manda embora|mandava embora|manda de volta|mandava de volta|botar no aviao|bota no aviao|joga na mao|jogar na mao), (mando|manda|mandar|boto|bota|botar) (voce|vc|tu|te|me|ele|ela|nos|a gente|voces|vcs) (de volta|embora|no aviao|pro brasil|para o brasil|pra cabo verde|pra angola|pra tua terra|pra sua terra|pro teu pais|pro seu pais|pra fora), (despachar|despacho|despacha) (voce|vc|ele|ela|te|me) (pro|pra|de volta), (te|lhe|me) expuls*
  `,
  WANTS:
    '(quer|querem|queria|queriam) (dar uma olhada|conversar com|falar com|ver) (nele|nela|ele|ela|meu|minha), (vem|vinha|vinham|viria|viriam|vao|vai|iam|quer|querem|queria|queriam) (busca lo|busca la|pega lo|leva lo|leva la|apanha lo|apanha la)',
  SHOW: 'constou, acusou, acusava, pintou na tela, saltou, bateu no sistema, surgiu na tela, acendeu',
  WRITE_UP:
    '(fich|cataloga|identific|taxa|taxou|rotul)* como, (marcou|marcaram|botou|botaram|pos|puseram|colocou|colocaram|fichou|ficharam|registrou|registraram|incluiu|incluiram) (o nome|ele|ela|meu filho|minha filha|meu sobrinho|meu neto|meu irmao|o menino|o garoto) (dele|dela|do meu filho|) (na|no|como|em), participou (dele|do meu filho|da briga|a briga), fez participacao',
  STAGE:
    '(deixaram|deixando|deixam|largaram|guardaram|guardam) (os carros|as vans|as suvs|as carrinhas), (montar|montaram) (a base|base|a operacao), acamp*, usando de base, se juntaram, se encontraram, se reuniram, ponto de partida, (trocando|trocaram|trocam) de roupa, se aprontando, se equip*, fazem ponto, de madrugada se, ficam parados',
  LET_IN:
    'escond(eu|eram), (abriu|abriram) (a porta|o portao|a cela|as portas) , franqueou, (passou|passaram) pra dentro, (deixou|deixaram) (eles|os agentes|o ice|a imigracao|dois agentes|um agente) (entrar|passar|subir|descer|ver|falar)',
  CALL_CODED:
    '(we|i|) (got|have) (one|another|another one|two|a guy) for (you|ice|you guys|yall|immigration), (tenho|temos|peguei|achei) (um|mais um|uma|dois) (pro|pra|para o|para a) (ice|imigracao|pessoal do ice)',
} as const satisfies Partial<Lexicon>;
