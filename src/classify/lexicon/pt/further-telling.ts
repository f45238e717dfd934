import type { Lexicon } from '../../concepts.ts';

/** Portuguese as Brazilians, Cape Verdeans and Angolans speak it: cases, links and ways of telling, in still other words. */
export const furtherTelling = {
  SAY: 'respondeu, responderam, repetiu, repetia, anunciou, anunciaram, insistiu que, insistiram que, se anunci*, disseram ser, disse ser, diziam ser, dizia ser, falaram ser, se faziam de, se fez de, se fizeram de, fez se passar, fizeram se passar, passando se por, fazendo se passar, identificaram se como, identificou se como',
  BAIL: '(paguei|pagamos|pagou|pagaram|depositamos|depositei|botei|botamos|arrumei|arrumamos|juntamos) (a|o|) (caucao|fianca|bail|bond|dinheiro da fianca), fianca (depositada|quitada|acertada|certinha|em dia), bailed out, bail out, made bail, posted bail, fiança paga, fianssa, fianca',
  DROPPED:
    '(deixaram|deixou) (cair|pra la) (o caso|a queixa|as acusacoes|as queixas), (nao|n) (quis|quiseram|vai|vao) (levar adiante|seguir com o caso|processar|prosseguir), falta de prova*, por falta de provas, sem prova*, retirad* (a|as|o) (queixa|queixas|acusacao|acusacoes|caso), (juiz|juiza|promotor|promotora) (arquivou|extinguiu|dispensou o caso|encerrou o caso|cancelou o caso|fechou o caso), (foi|ficou) (arquivad*|dismissed|dropad*|cancelad*|anulad*), charges dropped, case dismissed, dropped the charges, nolle prosequi, (caso|processo) (acabou em nada|foi pro lixo|morreu|encerrado|cancelado|dropado)',
  ACQUITTED:
    '(provou|provaram|provamos) (a inocencia|que era inocente|a sua inocencia), (considerad*|declarad*|julgad*) (inocente|nao culpad*), (deu|deram|saiu) (inocente|nao culpado|not guilty), foi ilibad*, ilibad*, (ganhou|ganhamos|venceu|vencemos) (no|na|o|a) (tribunal|corte|juri|julgamento|causa), acquitted, found not guilty',
  SERVED:
    '(cumpriu|cumpri|terminou|acabou|completou|fez|tirou|pagou) (os|as|todos os|todas as|seus|) (dias|meses|anos|tres meses|seis meses|dois anos|um ano|noventa dias|trinta dias|60 dias|30 dias|90 dias|6 meses|3 meses) (de cadeia|de pena|de prisao|que devia|la|dele|dela|na cadeia) , (pena|sentenca) (terminou|acabou|venceu|encerrou|cumprida|completa|ja terminou|ja acabou|ja venceu), (ultimo|no ultimo|era o ultimo) dia (de pena|da pena|da sentenca|de cadeia), acab* de cumprir, (ja|) cumpriu o que devia, quites com a justica, finished his sentence, served his time',
  RECOGNIZANCE:
    '(foi|fui|foram) (solt*|liberad*|libertad*) (pelo|pela|por um|por uma) (juiz|juiza), liberad* sob palavra, solt* sob palavra, sem (ter que|precisar) pagar, o juiz (disse|falou) pra soltar, a juiza (disse|falou) pra soltar, termo de identidade, (juiz|juiza) (deu|concedeu|assinou) (a soltura|o alvara|alvara|ordem de soltura|liberdade), (juiz|juiza) (mandou|manda) (libertar|largar|ele em paz|ele pra casa|ela pra casa|meu marido pra casa|meu filho pra casa|meu irmao pra casa), released by the judge, let go by the judge',
  RELEASED:
    'pronto pra ir embora, de saida, (estava|tava|ta|esta) (de saida|saindo da|saindo do|a sair da|a sair do) , (assinou|assinaram|assinei) (a soltura|a saida|os papeis da saida), (ja|) (tinha|tava|estava) (liberado|liberada|com a saida), porta de saida, (foi|fui|ia ser|era pra ser) (libertad*|largad*), devia (ter saido|sair|estar em casa|estar solto|estar fora)',
  PAPERWORK:
    'sistema (caiu|caido|lento|fora|travado|travou), (falta|faltava|faltando) (uma assinatura|um papel|carimbo|a assinatura|assinar), (mudanca|troca) de turno, fila de (processamento|saida), (processamento|processando|processar) (demora|demorado|lento|a saida)',
  CALM: '(separ|apart)(ando|aram|ou|ava) (a briga|uma briga|o povo|as pessoas|a confusao|os dois lados), (socorr|acud)(eu|eram|endo|ia|iam), (prestou|prestaram|deu|deram) (os|) primeiros socorros, (so|) (pra|para) (ninguem|nenhum|que ninguem) (se|) (machucar|machucasse|ferir|ferisse), (evitando|evitaram|pra evitar) (briga|confusao|tumulto|violencia|acidente), (controlando|garantindo|garantiu|garantiram) (a seguranca|a ordem|a paz|so a seguranca) (do povo|das pessoas|de todos|)',
  FINGERPRINTS:
    '(tiraram|tirou|colheram|colheu|pegaram|pegou|coletaram|recolheram|passaram) (as|minhas|a|) (impressoes|impressao|digitais|digital|impressoes digitais), dedos no (scanner|leitor|papel), dedo no leitor, tocou piano, fingerprint*, tiraram meus dedos, biometria',
  U_VISA:
    'u visa, formulario (u|i918|i 918|918b), i918b, i918, i 918, certificar o u, certificacao (u|do u|de vitima), carta de vitima, visto especial de vitima, u certification',
  REQUIRED:
    'a lei (exige|manda|obriga|pede), (exigencia|requisito|obrigacao) (da|de) lei, (formulario|papel|certificacao|certificado) (exige|pede|precisa|obriga), (tinha|tem) que perguntar (por lei|pro formulario), pergunta (obrigatoria|do formulario)',
  TASK_FORCE:
    '(ta|esta|trabalha|foi|atua|emprestado|cedido|designado|colocado|transferido) (na|pra|pela|em|da) (forca tarefa|task force|equipe conjunta|equipe do ice|equipe do hsi) , (crachá|cracha|distintivo) (duplo|dos dois|do ice tambem), (trabalha|trabalhando|atua) (meio|metade) (pro|pra) (ice|imigracao), (policial|detetive|agente) (cedido|emprestado|designado) (ao|pro|pra) (ice|hsi|imigracao|federais)',
  SHARE:
    'sincroniz*, interlig*, (entr|ca)(am|iram|ia) no sistema, alimentad*, repartid*, ta linkad*, linkad*, disponibilizou, disponibilizaram, postou no sistema, lanc* no sistema, (foi|vai|foram|ia|iria|vao) (parar|direto|dar) (no|na|pro|pra), recebe acesso, (tem|tinham|tinha|ganhou|deram|deu) acesso, acessa, acessam, acessou, consult*, le tudo',
  JUDGE_PAPER:
    '(papel|mandado|mandato|ordem|warrant) (assinad*|do|da|de|emitid*|autorizad*|dad*) (por|pelo|pela|de|do|da|) (um|uma|) (juiz|juiza|magistrad*|tribunal federal|juiz federal), mandado de busca e apreensao, search warrant, judicial warrant, judge warrant, warrant de juiz, warrant do juiz, warrant judicial, assinad* pela juiza, assinad* por juiza federal, assinad* por juiz federal, mandado da justica federal, ordem do tribunal federal',
  KNEW: '(como|donde|de onde) (e que|) (eles|o ice|a imigracao|os agentes) (sabiam|sabia|sabem|souberam|descobriram|conseguiram|arranjaram|tinham|tiraram|acharam), (ja|) (sabiam|sabia) (tudo|certinho|direitinho|de cor|exatamente|ate), (vieram|veio|foram|foi|chegaram) (direto|direitinho) (no|na|pro|pra) (meu|minha) (porta|apartamento|andar|casa|nome|trabalho), (tinham|tinha) (na mao|no papel|anotado|uma folha com) , procurav* por nome',
  TOGETHER:
    '(chegaram|vieram|entraram|sairam|andaram|estavam|tavam|tava|estava|rodavam|trabalharam|agiram|foi|foram|iam|veio) (tudo|todos|) (junto|juntos|juntinhos|misturados|em conjunto|de parceria|em comboio), em comboio, comboio, mesmo comboio, (mesma|na mesma) (operacao|viatura|van|equipe|fila), fazendo parceria',
  TALK: 'trocar uma ideia, entrevistado, entrevistada, interrogado, interrogada, inquerito, falar a sos, sozinho com, visita dos, visita do, atendimento do',
  MINOR:
    '(tem|tinha|com|de) (so|) (oito|nove|dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete) (anos|aninhos|ano), (oito|nove|dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete) (anos|aninhos), ainda (e|era) (menor|crianca), middle school, ensino fundamental, (quinta|sexta|setima|oitava|quarta|terceira) (serie|classe) , kindergarten, jardim de infancia, creche, meu bebe, minha bebe, recem nascid*, (o|a|com|seu|sua) bebe',
  NO_CRIME:
    '(nunca|jamais) (fez|fiz|cometeu|teve|tive) (crime|nada de crime|nada errado|nenhum crime|nada de errado|problema com a lei|problema com a policia), ficha limpa, nome limpo, sem ficha, (nao|n) (deve|devia) nada (a|pra|na) (justica|policia|lei|ninguem), (nao|n) (e|era|foi|existe|ha) (caso|processo|investigacao|assunto) (criminal|de crime|nenhum), nenhum processo, sem historico criminal',
  IMMIGRATION_ONLY:
    '(so|somente|apenas|unicamente|exclusivamente) (era|foi|e|por ser|tinha) (sobre|por|questao de|assunto de|coisa de|caso de|um caso de|problema de|) imigracao, (era|foi|e) so (coisa|questao|assunto|caso|problema|negocio) de (imigracao|papel|papeis|documento|deportacao), (motivo|razao|causa) (era|foi|e) (so|) (imigracao|o papel|a falta de papel|nao ter papel|a deportacao), (atras|a procura|cacando|em busca) de (imigrante*|ilegais|ilegal|indocumentad*|gente sem papel)',
  OWN_COMPLAINT:
    '(fui|fomos|vim|tava|estava|estive) (na|a|numa|ate a) (esquadra|delegacia|policia) (fazer|dar|apresentar|registrar|participar|reportar|denunciar|queixar|pra fazer|pra dar|pra registrar|pra reportar|pra denunciar) , apresentar queixa, apresentei queixa, fazer queixa, fiz queixa, participar o (roubo|furto|acidente), (chamei|chamamos|liguei|ligamos) (o|pro|no|ao) 911 (porque|pq|por causa|quando|depois), (me|nos) (furtaram|roubaram|assaltaram|burlaram) (e|o|a|na|no) , vitima de (roubo|assalto|golpe|furto)',
  NO_REASON:
    'sem (mais|dizer|falar|explicar|me dizer|nem dizer) (nada|agua vai|o porque|porque|por que|qualquer coisa), (nao|n|nunca|nem) (me|nos|lhe|) (deu|deram|disse|disseram|falou|falaram|explicou|explicaram|justificou|apresentou) (motivo|razao|justificativa|o motivo|a razao|explicacao|nenhuma razao|nenhum motivo|porque|por que|o porque), de graca, gratuitamente, assim do nada, sem ter feito nada, sem eu ter feito nada, por nada, a toa',
  PETTY:
    '(roub|furt)(o|ar|ou) (no|na|de|em|numa|num) (loja|target|mercado|walmart|celular|shopping|cerveja|roupa|comida), pancadaria, pancada, agredir, agrediu, agressao domestica, violencia domestica dele, briga com, embriaguez, alcool ao volante, posse de, vandalismo, invasao de propriedade, trespassing, assault, larceny',
  SERIOUS:
    'esfaqueou, esfaquearam, baleou, atirou em, matou, tentou matar, tentativa de assassinato, homicid*, estuprador, estuprou',
  WHAT_IF:
    '(e|mas) se (a policia|o ice|eles|a imigracao|me|um policial|alguem|vierem|baterem|pararem|perguntarem), o que (eu|a gente|) (faz|faco|fazemos|devo fazer) (se|quando|caso), como (proceder|agir|reagir|devo agir) (se|quando|caso), que faco se, caso (me|eu|o|a|algum|alguem) (parem|pare|seja|peguem|prendam|policial|policia|agente|perguntem|pecam)',
  MAY_THEY:
    '(um|o|qualquer|algum) (policial|guarda|cop|oficial|policia) (pode|podia|poderia|tem direito|tem o direito), (a|uma) (policia|bpd) (pode|podia|poderia|tem direito|tem o direito|costuma|tem permissao), (alguem|algum de voces|voces|vcs) (sabe|sabem) (se|dizer se|me dizer se|informar se), (tenho|temos|tinha) (uma|) (duvida|pergunta|curiosidade), (queria|gostaria de|quero|preciso) (perguntar|esclarecer|tirar|confirmar) (uma|se|uma coisa|uma duvida), sou obrigad*, e obrigatorio eu, tenho obrigacao, e (legal|permitido|proibido|crime|normal|verdade) (a policia|o policial|eles|que a policia|que o policial|isso|se)',
  HEARSAY_OPENING:
    '(andam|ta|estao|tao|anda) (dizendo|falando|comentando|espalhando) (que|por ai que|), consta que, segundo (dizem|o povo|soube|ouvi|consta), ao que (dizem|consta|parece), dizem por ai que, (contaram|disseram|falaram) (la|por ai|aqui) (que|no|na)',
  TOLD_ME:
    '(meu|minha|o|a) (marido|esposa|mulher|irmao|irma|primo|prima|filho|filha|mae|pai|tia|tio|cunhado|cunhada|amigo|amiga|advogado|advogada|colega|sobrinho|sobrinha|sogra|pastor|padre) (me|nos|) (contou|relatou|explicou|ligou contando|mandou audio), quem estava la (me|) (contou|disse|falou), (ele|ela) mesm* (me|) (contou|disse|falou|admitiu), da boca d*',
  SAW: 'vi tudo, assisti a tudo, (eu|) presenci*, vi com (os meus|esses) olhos, (estava|tava|eu tava|eu estava) (la dentro|mesmo ali|na janela|de frente|na varanda|do outro lado da rua|na calcada|na cozinha|na sala), deu pra ver, da pra ver, (eu|) (olhei|espiei|reparei|notei|flagrei), fui eu que vi, ouvi (tudo|com meus|da minha|do outro lado|a conversa|ele dizer|ela dizer)',
  NEG: 'proibiu, proibe, proibem, proibid* de, proibiram, em momento algum, em nenhum momento, nem uma vez, nenhuma vez, de modo algum, de forma alguma, negativo, nada disso, nem por sombras, de maneira nenhuma, nenhum dos, nenhuma das, recus(ou|aram) se a, se recus(aram|ou) a, neg(ou|aram) se a, deixou de, deixaram de',
  WITH: 'acompanhad* (de|do|da|por|pelo|pela|pelos), em companhia (de|do|da|dos), ao lado (de|do|da|dos), junto (de|do|da|dos|ao|aos), mais (os|dois|tres|quatro|uns|a) , na companhia (de|do|da|dos), junto a',
  STATUS:
    'e se (eu|ele|ela|a gente|meu marido|minha mae|nos|eles|) (era|sou|e|tava|estava|esta|estou|somos|eram|sao|tinha|tenho|tem|temos) (legal|legais|ilegal|ilegais|cidada*|residente|residentes|documentad*|indocumentad*|papel|papeis|visto|documento|documentos|imigrante|imigrantes)',
  ORIGIN:
    'e se (eu|ele|ela|a gente|meu marido|nos|eles|) (era|sou|e|somos|eram|sao) (daqui|de fora|do brasil|brasileir*|african*|angolan*|latin*|hispan*|estrangeir*|american*), e (onde|de onde) (eu|ele|ela|a gente|nos|) (nasci|nasceu|nascemos|era|sou|vim|veio|e)',
  CALL_911: `(chamei|chamamos|liguei|ligamos) (o|pro|no|ao) 911 (porque|pq|por causa|quando|depois)`,
} as const satisfies Partial<Lexicon>;
