import type { Words } from '../spread.ts';

/** Portuguese: neighbours of the turns of phrase in the two lists beside this one. */
export const waysWider = {
  ASK: `
    sondou, sondaram, especul*, bisbilhot*, cavou, insistiu em saber, insistiram em saber, puxou assunto (de|sobre), (comecou|comecaram) a (perguntar|interrogar|questionar), quis (conferir|verificar|checar), (mandou|mandaram) (dizer|falar|provar), (pediu|exigiu) prova,
    (fez|fizeram) (um monte de|varias|muitas) perguntas, falou me (mostra|da), (quer|quis|queria) q (eu|ele|ela) (mostrasse|provasse|dissesse)
  `,
  STATUS_QUESTION: `
    (e|es|sao|vc e|voce e) (legal|ilegal|documentado|documentada|indocumentado) (aqui|no pais|ou nao), (ta|tas|esta|estao|tao) (legal|ilegal|legalizado|legalizada|documentado|documentada) (aqui|no pais|nesse pais), (tem|tens|vcs tem|voces tem) (papel|papeis|visto), are you undocumented, are u illegal, do you have papers, got papers, you got papers, are you a citizen, u a citizen, whats your status
  `,
  GIVE: `
    (soltou|soltaram|jogou|jogaram) (a|as|minhas|os|meus) (informacao|informacoes|dados|ficha), (liberou|liberaram|abriu|abriram|mostrou|mostraram) (o|a|meu|minha) (relatorio|boletim|report|ficha|bo|police report|arquivo), (mandou|mandaram|passou|passaram) (foto|fotos) (do|da|de), por (email|fax), (deixou|deixaram) (uma copia|o relatorio|o boletim) com
  `,
  TELL: `
    (abriu|deu) o bico, deu com a lingua nos dentes, (falou|falaram|disse|disseram) tudo, passou a fita, passaram a fita, (mandou|mandaram) (avisar|dizer), (deu|deram) o servico, (deu|deram) a localizacao, (deu|deram) (a|o) (dica|alerta), indicou, indicaram
  `,
  CALL: `
    (mandou|mandaram) (msg|texto|um texto|um email|whatsapp|um whatsapp|recado|um recado), textou, textaram, (pegou|sacou) o (celular|telefone) e (ligou|chamou), discou (pra|pro), (deu|fez|fizeram) uma (ligada|ligacao|ligadinha), passou a mao no telefone, chamou no radio, chamaram no radio, (falou|falaram) por telefone com, no viva voz com, no telefone com, (pediu|pediram) reforco
  `,
  WHEREABOUTS: `
    (onde|aonde) (eu|ele|ela|a gente|meu marido|meu irmao|meu filho|minha mae) (mora|moro|fica|trabalha|trabalho|dorme|estuda|tava|estava|ta|vai|ia|anda|para|treina|reza|come), (a|o|minha|meu|nosso|nossa) (localizacao|paradeiro|rotina|itinerario), (q|que) (ele|ela|eu|meu irmao|meu marido) (tava|estava|ta|mora|trabalha|trabalhava|dorme|dormia) (no|na|em|la|ali|aqui|nesse|naquele|naquela),
    (a|que) hora (q|que) (eu|ele|ela) (chega|chego|entra|entro|sai do|passa|passo|vai pro), pra onde (ele|ela|eu) (ia|foi|vai), em casa (naquela|nessa) hora, (o|a) carro (q|que) (ele|ela|eu) (dirige|dirijo), por onde (ele|ela|eu) passa
  `,
  RELEASE_TIME: `
    (o dia|a data|a hora|o horario|o minuto) (exato|exata|certo|certa) (da|de) (soltura|saida|liberacao), (vai|ia|vao|iam) (ser|) (solto|solta|soltar|liberar|liberado|liberada) (amanha|hoje|as|no dia|na|sexta|quinta|quarta|terca|segunda), (sai|saia|saio|sairia) (amanha|hoje|as|no dia|sexta|quinta|quarta|terca|segunda|tal hora),
    (data|dia|hora|horario) (da|de) (alta|soltura|saida|liberdade|liberacao), ultimo dia de pena, (tava|estava|ta|ia) (saindo|sendo solto|sendo solta|ser solto|ser solta|ser liberado|ser liberada)
  `,
  PERSONAL: `
    (meus|seus|nossos) (dados|dado), nome completo, (data de|ano de|lugar de) nascimento, (meu|dele|dela|seu) (celular|numero|telefone|emprego|apelido|whatsapp|facebook|social|ssn), numero (do meu|do celular|do telefone), minha morada
  `,
  KNEW: `
    (ja|) (tinham|tinha|sabiam|sabia) (tudo|de tudo|cada detalhe|direitinho), de onde (tirou|tiraram), como (conseguiu|conseguiram|arrumou|arrumaram|descobriu|descobriram|souberam|soube), (falou|falaram|citou|citaram|mencionou|mencionaram) (o|um|uma|coisas) (detalhe|detalhes|coisa) q*, vieram sabendo, veio sabendo, me chamou pelo
  `,
  ONLY: 'so (falei|contei|disse|dei) (isso|pra|pro|na|para), (so|apenas|somente) (a policia|o policial|o detetive|eles|o bpd) (sabia|sabe|tinha|ouviu), pra mais ninguem, ninguem mais, mais ninguem (sabia|tinha|sabe)',
  STOPPED: `
    (fui|foi|fomos|foram) (parado|parada|parados|abordado|abordada), (ligou|acendeu|botou) (a sirene|a luz|o giroflex|as luzes), (botou|colocou|jogou|deu) a (sirene|luz), (me|nos) (seguiu|fechou) (de|com) (carro|viatura), pulled me over, pull over, me fez descer, (mandou|mandaram) (descer|sair) do carro
  `,
  NO_REASON: `
    (do nada|a toa|de graca|por nada|sem mais nem menos|sem motivo|sem razao|sem explicacao|sem falar nada|sem dizer nada|sem falar por que|sem dizer por que|sem falar pq|sem dizer pq), (nem|nao) (disse|falou|disseram|falaram|explicou|explicaram|contou|me disse|me falou|me disseram) (o|) (motivo|por que|porque|pq|porq|razao),
    ninguem (disse|explicou|falou|me disse|me explicou) (nada|o motivo|por que|porque|pq|a razao), (ate hoje|ate agora) (nao|ninguem) (sei|sabe|sabemos) (o motivo|por que|porque|pq|a razao), nao (deu|deram) (nenhum|nenhuma|um|uma|qualquer) (motivo|razao|explicacao), nao tinha (motivo|razao), no reason, for no reason, (cade|qual) o motivo, mudo (na|o) tempo, nao (sei|sabemos|sabia) (por que|pq|porque|o motivo)
  `,
  LOOKS: `
    (pela|por causa da) (minha|nossa|) (cor|pele|cara|lingua|aparencia|roupa), por (ser|eu ser|a gente ser) (brasileiro|brasileira|latino|latina|preto|moreno|negro|hispano|imigrante|indio), (por|porque|pq) (eu|ele|a gente) (e|era|sou|somos) (brasileiro|latino|preto|moreno|negro|imigrante), (falando|conversando|falava|conversava) (em|) (portugues|espanhol|crioulo|brasileiro), (meu|nosso) sotaque, pele (escura|morena|negra), you look (illegal|mexican|brazilian), speak english
  `,
  TRAFFIC_REASON: `
    (lanterna|luz de freio|seta|farol) (quebrada|queimada|apagada|queimado|quebrado), nao (dei|deu|liguei) (a|) seta, (furei|furou|passei|avancei|avancou) (o|no|) (sinal|farol|vermelho|stop), (acima|alem) d* (velocidade|limite), correndo (demais|muito), speeding, (inspecao|registro|sticker|placa) vencid*, vidro escuro, insulfilm, no celular dirigindo, u turn, retorno proibido, contramao
  `,
  PETTY: `
    (roubar|furtar|roubou|furtou|shoplifting) (a|na|numa|no|loja|celular|comida), (briga|brigou) (de|em|no|na) (bar|rua|festa), (dirigir|dirigia|dirigindo) (bebado|sem carteira|sem licenca|bebada), dui, oui, desacato, invasao, trespassing, (agredir|agrediu|bateu em) (um|uma|a|o), (bater|soco) (na|no|em)
  `,
  KEEP: `
    (ainda|ainda ta|ta|continua|ainda esta) em cana, um dia preso, dia preso, noite presa, e hoje preso, cade (o homem|ele) preso,
    (ta|tava|continua|ficou|segue|permanece|esta) (atras das grades|em cana|no xadrez|trancafiado|trancafiada|engaiolado|preso ainda|presa ainda|encarcerado), e (ele|ela) (preso|presa), e nada de (soltar|soltarem|sair|liberar|liberarem), nada de (soltar|soltarem|liberar|liberarem), (nao|nem) (abriram|abrem) (a cela|a porta|o portao), (mais|por mais) (um|dois|tres|2|3) (dia|dias) preso,
    nao (me|o|a) (deixaram|deixou) (ir|sair), (nao|n) (podia|pude|pudemos|podiamos) (sair|ir embora|ir|me mexer), proibiu (ele|ela|a gente|) de sair, (ficamos|fiquei) (parados|la parado|no carro|sentado|sentados|ali|na viatura), de molho, (nos|me) (manteve|mantiveram|prendeu|segurou) (ali|la|no carro), (pegou|tirou|tomou) (a chave|minha chave) e
  `,
  RELEASED: `
    (tinha|tinham|devia|deviam|era|estava|tava) (que|q|pra|para|de) (ter|) (saido|solto|sair|soltar|ser solto|ser solta|ser liberado), (livre|liberado|solto) (no papel|pela lei|pela justica), (ja|) (pronto|pronta) pra (sair|ir), (passou|passaram) (a|da) hora de (sair|soltar), nada mais (o|a) (prendia|segurava), (tava|estava) tudo pago, sem (motivo|razao) pra ficar
  `,
  LET_GO:
    '(foi|fui|saiu|sai) (embora|livre|solto|solta|liberado|liberada) (na hora|no mesmo dia|logo|rapidinho|em minutos), (soltaram|liberaram) (na hora|no ato|logo|em minutos|rapidinho|sem demora|no mesmo dia|na mesma hora), (tava|estava) (em casa|na rua|livre) (no mesmo dia|em minutos|meia hora depois|pro jantar|pro almoco)',
  BAIL: '(paguei|pagamos|pagou|pagaram|depositei|depositamos|deposit*|quitei|quitamos|quitou) (a|o|toda a|todo o|o dinheiro d*) (fianca|bail|bond|caucao), (fianca|bail|bond) (paga|pago|depositada|depositado|quitado|aceita|em dia|posted), bail posted, recibo (da|do) (fianca|bail)',
  DROPPED: `
    (caso|processo) (encerrado|arquivado|cancelado|fechado|derrubado|anulado|morreu|caiu|acabou em nada), (charges|charge|acusacao|acusacoes|queixa) (dropped|retirada|retiradas|dismissed|descartada|descartadas|derrubada|derrubadas), (juiz|promotor|da|promotora) (arquivou|derrubou|jogou fora|encerrou|descartou|desistiu|retirou|cancelou|anulou) (o|a|as|tudo|do|da|das) (caso|processo|acusacao|acusacoes|charges|charge|queixa), case dismissed, charges dropped, nolle*
  `,
  ACQUITTED:
    '(foi|saiu|fui) (absolvid*|inocentad*|inocente|declarado inocente|julgado inocente), (juri|jurado|jurados|juiz) (absolveu|inocentou|disse inocente|falou inocente|disse not guilty), nao culpad*, inocente (no|pelo) (juri|julgamento), ganhou o (caso|processo)',
  SERVED:
    '(cumpriu|cumpri|pagou|paguei|terminou|acabou|fez|tirou|completou) (a|o|toda a|todo o|sua|minha) (pena|sentenca|tempo|condenacao|cadeia), (pena|sentenca|tempo) (cumprida|cumprido|acabou|terminou|terminada|venceu|vencida|completo|paga|pago), time served, (ultimo dia|fim|final) (da|de) (pena|sentenca|cadeia|condenacao)',
  RECOGNIZANCE:
    '(solto|solta|liberado|liberada|soltou|soltaram|liberou) (sem|sem pagar|sem cobrar) (fianca|bail|nada|bond), (personal|own) recognizance, sem (precisar|ter que|ter q) (pagar|de fianca), (so|apenas) (com|na) (a|) (palavra|assinatura|promessa), (promessa|compromisso) de (voltar|comparecer)',
  HAND_OVER: `
    (jogou|jogaram|atirou|empurrou|empurraram) (ele|ela|meu|minha) pra dentro (do|da), (ofereceu|ofereceram|ced*) (ele|ela|meu|minha),
    (me|nos|ele|ela) (jogou|jogaram|empurrou|empurraram) (pro|pros|na mao do|na mao da|nos bracos do), nas maos (do|da|dos), (botou|colocou|botaram|colocaram|enfiou|enfiaram) (ele|ela|meu|minha|eu) (na van|no carro|dentro da van) (do|da), (tirou|tiraram) (ele|ela|meu) da (cela|viatura) e (deu|deram|passou|entregou), custodia (pro|pra|do|da), transfer* (ele|ela) (pro|pra)
  `,
  WAIT: `
    (tava|tavam|estava|estavam|ficou|ficaram) (plantad*|a espera|na espreita|de olho|na cola|na esquina|na rampa|na escada|no lado de fora|do lado de fora|encostad*|la embaixo|no corredor|no lobby|de campana), (carro|van|suv) (ligado|preto|parado) (na|em), (la|ali) fora (tava|estava), pegou (ele|ela) na (saida|porta), pegaram (ele|ela) na (saida|porta), mal (saiu|pisou|botou)
  `,
  DRIVE:
    '(levou|levaram|deixou|deixaram|conduziu|transportou|carregou|largou|despachou) (ele|ela|me|meu|minha|a gente) (ate|pra|pro|na porta|no predio|no escritorio|na sede|la no|la na), de (viatura|carro da policia|carro de policia) (pra|pro|ate), rumo (ao|a), (fez|deu) (uma|) carona (pro|pra|ate)',
  ENTER:
    'meteram o pe na, botaram abaixo a, vasculh*, revir*, (subiram|subiu|subindo) (pro|no|ate|as escadas), (dentro|na sala|no quarto|no corredor) (d* minha|d* nossa|la de|de) casa, mexendo (nas|nos|em), mexeram (nas|nos|em)',
  TALK: '(conversou|conversaram|bateu papo|bateram papo) (com|meu|minha|ele|ela), (veio|vieram|foi|foram) (falar|conversar) com, fazendo perguntas, (fez|fizeram) perguntas, entrevista com, (puxou|puxaram) (ele|ela|meu) pra (conversar|uma sala|falar)',
  CELLS:
    'do lado de dentro (da|do) (cadeia|delegacia|balcao), atras do vidro, (dentro|la dentro|no fundo|nos fundos|no corredor|na ala|na parte) (da|de) (cadeia|cela|celas|carceragem|prisao|delegacia|dentro), (porta|parte|area|ala) (dos fundos|de tras|de dentro|interna|restrita|privada|dos presos|so de funcionario|so de policial), (sala|salinha) (de|do) (interrogatorio|interrogar|briefing|reuniao|descanso|funcionarios), employees only, vestiario',
  LET_IN:
    '(deixou|deixaram|mandou|mandaram) (o ice|a imigracao|a migra|os agentes|eles) (entrar|passar|circular|subir|descer), (abriu|abriram) (a porta|o portao|a grade|as portas|a cela) (pro|pra|pros), (botou|colocou|botaram) (o ice|a imigracao|a migra) (pra dentro|la dentro), liberou a entrada, liberaram a entrada',
  TOGETHER: `
    (participou|participaram|participava|participa|fez|fizeram) (parte|) (da|na|dessa|dessa) (batida|operacao|acao), (misturad*|colad*|grudad*) com, (mesma|mesmo) (batida|operacao|carro|van|viatura|porta|lado|grupo|comboio), (em|de) (dupla|parceria|conjunto|comboio|time|equipe), ombro a ombro, lado a lado, (batida|operacao|acao) (conjunta|em conjunto|dos dois), (vieram|chegaram|foram|entraram|agiram|trabalharam) juntos, uns e outros, tudo (junto|misturado)
  `,
  BLOCK:
    '(barrando|barraram|barrou|travando|travou|travaram|parando|parou|pararam|impediu|impediram|impedindo|segurou|segurando) (o|a|os|as) (transito|carro|carros|rua|ruas|avenida|passagem|entrada|esquina|onibus), (viatura|viaturas|carro|carros|moto|motos) atravess*, (botou|colocou|botaram|colocaram|puseram) (cone|cones|fita|barreira|cavalete|cavaletes|a viatura), (fita amarela|faixa amarela), rua fechada, (fechada|fechado|fechadas) pel*, detour',
  PUSH_BACK:
    '(empurrando|afastando|espantando|enxotando|tirando) (a gente|o povo|os vizinhos|todo mundo|as pessoas|a multidao), (empurrou|empurraram|afastou|afastaram|espantou|espantaram|enxotou|enxotaram|conteve|contiveram|segurou|seguraram|barrou|barraram) (a gente|o povo|os vizinhos|todo mundo|as pessoas|a multidao|a galera|os manifestantes|quem), (mandou|mandaram|mandava|mandavam) (sair|recuar|afastar|circular|dispersar|a gente sair|o povo sair|ficar longe|ficar atras|todo mundo), (fez|fizeram|fazendo) (uma|) (barreira|cordao|linha|parede) (humana|de|entre), nao (deixou|deixaram|deixava|deixavam) (ninguem|a gente|os vizinhos|o povo|eu|meu|minha) (chegar|filmar|aproximar|ver|falar|passar perto), get back, step back, move back, circulando circulando',
  TRANSLATE:
    '(serviu|fez|servindo|fazendo|fazia|trabalhou|bancou) (de|como) (interprete|tradutor|tradutora|ponte), (repetia|repetiu|repetindo|passava|passou|falava|falou|dizia|virou) (tudo|) em (portugues|espanhol|crioulo), virou (tradutor|interprete), pra (traduzir|interpretar)',
  CALM: '(so|apenas|somente) (ficou|ficaram|cuid*|garantiu|garantiram|olhou|acompanh*) (pra|a seguranca|d* seguranca|olhando|de olho), separar* a briga, separou a briga, apart* a briga, manter todos seguros, ninguem (se ferir|se ferisse|se machuque|apanhar), (cuidar|cuidou|cuidaram) d* (seguranca|povo|gente|pessoas), (checou|checaram|ver|viu) se (alguem|todo mundo|a gente) (tava|estava|ta|se) (bem|ferido|machucado|machucou|feriu), chamou a ambulancia, chamaram a ambulancia',
  CALL_911:
    '(alguem|a vizinha|o vizinho|minha mae|minha filha|eu|nos|a gente) (ligou|liguei|chamou|chamei|ligamos) (pro|o|para o|) 911, (por causa|depois) (da chamada|da ligacao) (do|pro|ao) 911, nine one one',
  IMMIGRATION_ONLY:
    '(era|e|foi|seria|so) (uma|) (operacao|batida|acao|blitz|coisa|fiscalizacao) (de|da|pra|contra) (imigracao|imigrante|imigrantes|ilegais), (so|somente|apenas) (por|pra|atras de) (imigrante|imigrantes|ilegais|ilegal|status|documento), immigration (raid|enforcement|operation|sweep), pra (deportar|pegar imigrante|pegar ilegal|prender imigrante|pegar imigrantes|prender imigrantes)',
  DRUGS_WEAPONS:
    'crack, heroina, metanfetamina, fentanyl, (trafico|venda) de (droga|drogas|arma|armas), (arma|armas) (de fogo|ilegal|ilegais), revolver, fuzil, municao, biqueira, maconha, boca de fumo, guns, drug*',
  TRAFFICKING:
    '(trafico|contrabando|venda|exploracao) de (gente|mulher|mulheres|humanos|seres humanos|menina|meninas|imigrantes|pessoas), (trabalho|trabalhar) (forcado|escravo|a forca), (mulheres|meninas|gente) (presas|forcadas|obrigadas|escravizadas), escravid*, prostituicao forcada, labor trafficking, cafetao, cafetina, coiote',
  FOUND:
    '(vieram|veio|foram|foi|entraram|invadiram|chegaram) (atras de|por|buscar|procurar|por causa d*), (investigando|investigavam|investigava|investigacao), (buscando|buscavam|caca a|cacando|caçando), (operacao|batida|raid|blitz|acao) (anti|de combate a|contra|por|de|sobre|pra)',
  TASK_FORCE:
    '(faz|faco|fazia|e|sou|era|virou) (parte|membro|integrante) d* (forca tarefa|task force|grupo tarefa|forca), (cedido|emprestado|designado|deputado|deputized) (pro|pra|ao|a|by|como), (cracha|colete|jaqueta|distintivo) (duplo|dos dois|do ice e), task force officer, 287g, 287 g, cross deput*',
  FINGERPRINTS:
    '(carimbaram|sujaram) os dedos, ink nos dedos, (tirou|tiraram|colheu|colheram|pegou|pegaram|coletou|coletaram|fizeram|passaram|registraram|escanearam) (as|minhas|minha|a|suas|meu|nossas) (digitais|digital|impressao|impressoes|impressao digital|impressoes digitais), fingerprint*, biometria, (botar|colocar|por|botou|botei|coloquei) (o|os|meu|meus) (dedo|dedos|dedao)',
  VICTIM:
    '(me|nos) (assaltou|assaltaram|roubou|roubaram|bateu|bateram|agrediu|agrediram|esfaque*|estupr*), (meu|minha) (marido|ex|namorado|patrao) me (bate|bateu|batia|agride|agrediu), violencia domestica, fui vitima',
  OTHER_HOLD:
    'um warrant antigo de multa, (outro|outra|mais um|segundo) (caso|processo|mandado|warrant|hold|cargo|corte|tribunal|condado|estado), (warrant|mandado|hold) (em aberto|pendente|ativo|aberto), (procurado|procurada) (em|no|na|por outro), (probation|condicional|liberdade condicional) (hold|violada|quebrada), probation violation, quebrou a (condicional|probation), (devia|deve) pensao, warrant ativo',
  JUDGE_PAPER:
    '(assinatura|carimbo|nome|ordem|mandado|papel) (do|da|de um|de uma|dum) (juiz|juiza), (assinado|assinada|emitido|emitida|autorizado|autorizada) (por|pelo|pela|de) (um|uma|) (juiz|juiza), ordem judicial, mandado judicial, signed by a judge, (juiz|juiza) (assinou|autorizou|expediu|emitiu|mandou)',
  ADMIN_WARRANT:
    '(mandado|ordem|papel|warrant|documento|formulario) (administrativo|administrativa|civil|deles mesmos|interno) , (mandado|warrant|ordem) (do|da|de) (ice|imigracao|dhs|homeland), ice warrant, immigration warrant, administrative warrant, i 200, i 205',
  DETAINER:
    '(detainer|hold|retencao|pedido de retencao|ordem de retencao) (do|da|de) (ice|imigracao), ice (hold|detainer), immigration (hold|detainer), i 247, i247, detainer da imigra',
  STAGE:
    '(usa|usam|usando|usou|usaram|estacionou|estacionaram|estacionando|acampou|acamparam|montou|montaram|esconde|se escondem) (o|a|no|na|ali|base|acampamento), (ponto|local|lugar) de (encontro|apoio|partida|espera|reuniao), se organiz*, se prepar*',
  CITY_PROPERTY:
    '(estacionamento|lote|patio|garagem|predio|terreno|quadra|ginasio|parque|campo|escola|biblioteca) (da cidade|da prefeitura|municipal|publico|publica|do city hall|de boston), city (lot|garage|building|property|parking), patio da cidade, estacionamento do (city hall|community center|ginasio|centro comunitario)',
} as const satisfies Words;
