import type { Words } from '../spread.ts';

/** Portuguese: papers, grounds, people and links between words, as they are told in still other turns of phrase. */
export const waysMatters = {
  LOCAL: 'camburao',
  PERSON: 'meu cliente, minha cliente, nosso cliente',
  STATUS_QUESTION: `
    (e|) cidadao ou nao, legal ou ilegal, legal ou nao, (tem|com) (papel|visto|documento) ou (nao|sem|ta sem), com visto ou ta sem, papeis _ em dia, (papel|papeis|documento|documentos|visto|status|situacao) (ta|tao|esta|estao) em dia,
    (vc|voce|voces|vcs|ce|tu) (ta|tao|esta|estao) aqui (legalmente|legal|ilegal|ilegalmente), (ta|tao|esta|estao) aqui legalmente, (youre|your|ur) illegal, illegal right, sua familia (e|) (toda|) (regularizada|legal|legalizada|documentada)
  `,
  ORIGIN:
    'onde _ nasceu, aonde _ nasceu, nasceu em (q|que|qual) (lugar|pais|cidade|estado), (ce|vc|voce|cê|tu) nasceu aonde, nasceu aonde, que pais (q|que) (vc|voce|ele|ela) veio',
  PERSONAL: `
    o contato, os contatos, contato (da|do|de), quem e (minha|meu|a minha|o meu) (esposa|marido|mulher|irmao|mae|pai|filho|filha|irma), meu email, (meu|dele|seu) (segundo|outro) emprego, (o q|o que|tudo q|tudo que) eu (disse|contei|falei)
  `,
  WHEREABOUTS: `
    em (q|que|qual) (hospital|obra|restaurante|escola|igreja|firma|predio|rua|trabalho|casa|loja|hotel|mercado|clinica|corte|tribunal), (ia|iria|vai) (ta|estar) (no|na|em|la), (ele|ela) ia (na|no|pra|pro|estar|ta), meu (marido|irmao|filho|primo|tio|pai) ia (na|no|pra|pro|estar|ta)
  `,
  RELEASE_TIME: `
    (o minuto|a hora|o dia|o horario|a data|o momento) (da|de|da minha|da sua) (soltura|saida|liberacao), (ta|tava|esta|estava|tavam) pra sair, (q|que) hora (ele|ela|eu) (saia|sai|ia sair|sairia|vai sair|ia ser solto),
    a hora (q|que) _ (saia|sai|ia sair|ia pra rua|ia ser solto|vai sair|sairia), quando (ia|iam) (tirar|soltar|liberar|largar), quando (ele|ela|eu) (ia|iria) (sair|ser solto|ser solta|pra rua), quando _ ia (sair|ser solto|ser solta|pra rua)
  `,
  REPORT: 'b o, uma copia, copia do b o',
  PLATES:
    'minha placa (passou|foi|caiu|apareceu), onde minha placa, placa foi lida, camera _ placa, leitura de placa',
  GANG_DB: 'como (ms13|ms 13|gangue|gangueiro|membro de gangue|bandido) no sistema',
  ADMIN_WARRANT: `
    um warrant so (q|que) (de|da|do) (imigracao|ice), warrant (era|e) (so|apenas|somente) (da|do|de) (imigracao|ice), warrant so (da|do|de) (imigracao|ice), warrant so (q|que) (de|da|do) (imigracao|ice), (carimbo|timbre|papel timbrado) (do ice|da imigracao), era (da imigracao|do ice) mesmo
  `,
  JUDGE_PAPER: `
    (um|) (warrant|mandado) de (um|uma) (juiz|juiza), com carimbo e juiz, carimbo (do juiz|e juiz|da corte|do tribunal), (mandado|warrant|papel|ordem) foi (emitido|assinado|expedido|dado|emitida|assinada) pel* (tribunal|juiz|juiza|corte), (emitido|expedido|emitida|expedida) pel* (tribunal|juiz|juiza|corte)
  `,
  NO_JUDGE: `
    sem (nenhum|qualquer|um) juiz, juiz nenhum, juiz nao (assinou|tinha assinado|viu|assina), nao judicial, nada de juiz, juiz (q|que) e bom, (linha|assinatura|nome|campo|lugar|espaco) do juiz (vazia|vazio|em branco|faltando), assinatura do juiz _ em branco, no judge,
    cade o juiz, nao tinha juiz, faltava (o|a assinatura do) juiz, nenhum juiz, (assinado|assinou) so (por|pelo) (um|) agente, so (um|o) agente assinou, so por um agente
  `,
  NO_CHARGE:
    'nao (tinha|tinham|tem) do (q|que) acusar, nem (citation|ticket), nao (deram|deu) (nem|) (citation|ticket|multa), cade o ticket',
  PETTY:
    '(coisa|coisas|mercadoria|carro|celular|objeto) (roubada|roubadas|roubado), quebr* (o|um) vidro, vandalismo, pich*',
  TASK_FORCE:
    '(equipe|time|grupo) com (a imigracao|o ice), (faz|faco|fazem|fazia) parte (do|da) (time|grupo|equipe) (do ice|da imigracao), sou (do time|da equipe|do grupo) (do ice|da imigracao|com)',
  ICE_OFFICE: 'porta (do ice|da imigracao), sede (do ice|da imigracao)',
  ICE_REASON: `
    pq (o ice|a imigracao|a migra) (vem|vinha|ia|vai|quer|queria|pediu|mandou|nao|ainda|pegou), porque (o ice|a imigracao|a migra) (vem|vinha|ia|vai|quer|queria|pediu|mandou|nao|ainda), (q|que) (o ice|a imigracao|a migra) (vem|ta vindo|ja vem|vai vir|quer te ver|quer falar|pegou),
    (imigracao|ice|migra) quer (te|ver|falar com), por causa da imigracao (q|que)
  `,
  DROPPED: `
    (zeraram|retiraram|tiraram|anularam|cancelaram|arquivaram|derrubaram) (a|as|o|os) (acusacao|acusacoes|charge|charges|processo|queixa), (acusacao|acusacoes|charge|charges) (evaporou|evaporaram|sumiu|sumiram|caiu|cairam|anulada|anuladas|zerada|zeradas), pq retiraram, nao tem mais processo, processo nenhum contra,
    promotor* desistiu da acusacao, (desistiu|desistiram) (da acusacao|das acusacoes|do caso|do processo), processo _ foi extinto
  `,
  ACQUITTED: `(acquitted|inocente|absolvido|absolvida|not guilty) (em|de) todas (as|) (acusacoes|charges), (veredito|veredicto) (a favor|favoravel), ganhou no juri, ganhou o julgamento, ganhei o julgamento`,
  SERVED: `
    (fez|fiz|cumpriu|cumpri|tirou|completou|terminou) (os|as|todos os|seus|meus) _ (dias|meses|anos), (data|fim) da sentenca passou, sentenca passou, (completou|acabou|terminou|cumpriu) a condenacao, (completou|terminou) a pena
  `,
  RECOGNIZANCE: `
    ror, juiz (falou|disse) (pode ir|vai pra casa|q pode ir|que pode ir|q ele podia ir|que ele podia ir), liberdade (dada|sem bail|sem fianca), juiz (me|o|a|) (soltou|liberou) sem (pagar|bail|fianca|pagar nada), nao (cobrou|pediu|exigiu) (bail|fianca), nao precis* (de|) (bail|fianca),
    bail zero, zero bail, zero de bail, fianca zero, sem (bail|fianca) (nenhum|nenhuma), sem bail, juiz confiou (nele|nela|em mim)
  `,
  RELEASED: `
    era hora de (soltar|sair|liberar), ja (ta|tava|estava|esta|) (liberado|liberada) e, ja (ta|tava|estava|esta) (liberado|liberada), (depois|horas) da (soltura|hora), passou da hora, alem da hora, depois da minha hora, assinad* a saida, (assinou|assinei) a saida,
    saiu (do|da), (foi|) (por|botou|pos|colocou) o pe (na rua|fora|pra fora), (qdo|quando|assim que) (ele|ela|) saiu, acabou a audiencia, (ta|tava|esta|estava|tavam) pra sair, deram as roupas, primo ja liberado, marido ja liberado, irmao ja liberado
  `,
  OTHER_HOLD: `
    (um|) warrant (antigo|velho), (warrant|mandado|hold|caso|processo) (pendente|aberto|em aberto|) (de|em|no|na|do|da) outr* (condado|estado|tribunal|corte|lugar|cidade), outra corte tinha um hold, mandado da justica da, (faltou|faltei) (numa|na|a|em|em uma) audiencia, warrant (de|por) multa
  `,
  TRAFFIC_REASON: 'placa (tava|estava|ta) (sem luz|apagada|vencida|suja), sem luz, luz da placa',
  LOOKS: `
    sou (indio|negro|preto|moreno|pardo|escuro), (cara|jeito|pinta|aparencia) de (indio|latino|imigrante|brasileiro|hispano|estrangeiro|mexicano|gringo|ilegal), indio de cara, (ouviu|ouviram|escutou|escutaram) (minha|nossa|a nossa|a minha|outra) lingua
  `,
  NO_REASON: `
    (e|ele|ela|e ele|me) nao (respondeu|responderam|explicou|explicaram), nao (alegou|alegaram) (nada|coisa nenhuma), nao alegou, nunca (explicou|explicaram|disse|disseram|falou|falaram) (nada|por que|porque|pq|o motivo|a razao), nao (explicou|explicaram) nada, sem explicar,
    (sem|nao) (dar|deu|deram) (satisfacao|explicacao|motivo|razao), why did you, qual (o|a|era o|foi o|era a|foi a) (motivo|razao), porque sim, (razao|motivo) (q|que) e bom, ficou (calado|calada|quieto|mudo), ficaram (calados|quietos),
    sem (q|que) (a policia|o policial|eles) (informasse|dissesse|explicasse|falasse|informassem|dissessem), sem informar, (motivo|razao) ninguem (falou|disse|explicou|sabe|deu), nenhuma palavra (do|sobre o) motivo, depois (vc|voce|ele) (descobre|fica sabendo|ve),
    (nao|nem) (disseram|falaram|explicaram|disse|falou|explicou) (o|qual o|qual a|a) (motivo|razao), qual (a|era a|e a|foi a) (acusacao|charge), (motivo|razao) nenhum
  `,
  IMMIGRATION_ONLY: `
    (tava|tavam|estava|estavam|ta|tao|estao) atras de (gente sem papel|ilegal|ilegais|imigrante|imigrantes|indocumentados|quem nao tem papel), (tava ali|tavam ali|veio|vieram|aqui|la) por causa da imigracao, (acao|assunto|blitz|coisa|questao) (de|da) imigracao, assunto imigratorio, questao imigratoria, atras de (gente sem papel|ilegal|ilegais|imigrante|imigrantes|indocumentado|indocumentados|quem nao tem papel),
    (ver|saber|pegar) quem (ta|esta|tava) (irregular|ilegal|sem papel|sem documento), blitz (era|) (pra|de|da) imigracao, (era|foi|e|) por (status|situacao) (imigratorio|imigratoria), (finalidade|motivo|objetivo|razao) (era|e|foi) (a|) imigracao, deu foi imigracao, ele disse imigracao, ela disse imigracao
  `,
  DRUGS_WEAPONS: '(vende|vendia|vendem|vendendo) po, po na esquina, (boca|ponto) de fumo, ponto de droga',
  TRAFFICKING:
    '(gente|pessoas|mulheres|meninas) (traficada|traficadas), aliciador*, aliciava*, (moca|moca|mocas|mulher|mulheres|gente) enganad*, trabalhar a forca, exploracao sexual',
  VICTIM: 'assaltaram, (fui|fomos|foi) (assaltad*|roubad*|agredid*|espancad*)',
  FINGERPRINTS: `
    tinta (nos|no) (dedo|dedos), (dez|10|todos os) (dedos|dedo) (no|na|em), (escanearam|escaneou|scanearam|scaneou|escaniaram) (a|as|o|os|minha|meus) (mao|maos|dedo|dedos), dedo por dedo, dedo (na|no) (maquina|maquininha|aparelho|scanner|leitor), dedos (na|no) (maquina|maquininha|aparelho|scanner)
  `,
  STREET: 'bloqueio, barricada, em volta',
  CELLS:
    'pelas grades, atraves das grades, na custodia, roll call, salas de dentro, sala dos policiais, chamada (de manha|) da policia, onde (o|) publico nao entra',
  HOME: 'na residencia, minha residencia, nossa residencia, residencia (dele|dela|do|da), meu lar, nosso ap, meu ap, no ap, cozinha da (vizinha|minha|casa), banheiro, cama',
  CITY_PROPERTY:
    '(community center|centro comunitario) (da cidade|da prefeitura), biblioteca (da cidade|municipal|publica)',
  NEG: `nao vou, nao vai, nao vao, nao ia, nao iam, nem assim, im not, i am not, aint, not gonna, wont, will not, dont, do not, didnt, did not`,
  ONLY: 'ninguem mais (sabia|sabe|soube), (so|apenas) eles sabiam',
  IF: '(pensei|achei|pensava|achava|pensamos|achamos) (q|que) (ia|iam|fosse|fossem|vao), medo (dele|dela|deles|delas)',
  WHAT_IF:
    'suponhamos, digamos (q|que), vamos supor, imagine (q|que|se), (acho|acha) (um absurdo|errado|certo) (policia|a policia|que a policia), lei (q|que) proibe, proibe policia, proibe a policia',
  UNTIL:
    '(so|) pra dar tempo (do|da|de|dos), (espera|a espera|esperando) pel*, a espera (do|da), esperar (o ice|a imigracao|a migra)',
  TO: 'ate o, ate a',
  IN: 'ta no, esta no, ta na, esta na',
  REQUESTED: `
    (ice|imigracao|migra) (queria|quer|quis|exigiu|exige|solicitou|requisitou|insistiu) (q|que) (a|o|eles|os), pedido (do ice|da imigracao), perguntou se (eles|a policia|o policial|ele) (podia|podiam|pode|podem), (can|could) you hold, hold (him|her|them) for us
  `,
  TOGETHER: `
    de (mao dada|maos dadas), juntinh*, (tava|tavam|estava|estavam|tao|estao) com (o ice|a imigracao|a migra), ir com (o ice|a imigracao|a migra), fazer parte (da operacao|disso), (entrou|entrar|entraram|participar|participou|participaram) (na|da|de) operacao,
    na operacao (com|junto), os dois, acompanhad* (da|do|pela|pelo|de), com (o ice|a imigracao|a migra) (dentro|junto)
  `,
  NOISE: `
    pedir (informacao|ajuda|um favor|desculpa), (o|meu|um|esse|este|seu|no|nosso|chamar o) caso, tela do (celular|telefone), arquivo, arquivos, com base, coisas, coisa, pegou a estrada, em vez de (entregar|chamar|ligar|dar|passar), nao e (o|) bail, nao e fianca,
    acordou, acordaram, acordei, muitas, muitos, muita, coisa (do ice|da imigracao)
  `,
} as const satisfies Words;
