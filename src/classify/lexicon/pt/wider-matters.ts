import type { Lexicon } from '../../concepts.ts';

/** Brazilian Portuguese: more words for what was asked, told, shown or alleged; `(a|b)` writes out choices. */
export const widerMatters = {
  STATUS: `quem nao (tem|tinha) (papel|papeis|documento|documentos|visto), quem _ nao (tem|tinha) (papel|papeis|documento|documentos|visto), 
    irregular, imigratori*, migratori*, em dia com a imigracao, autorizacao (de|pra|para) trabalh*, permit de trabalho, se (eu|ele|ela|a gente|nos|meu marido|minha mae|eles) (era|sou|e|somos|eram|sao|era cidadao|tinha virado) american*, cidadania american*, naturaliz*,
    (posso|podia|pode|podemos|podiamos) (ficar|estar|morar|viver) (aqui|no pais|nos estados unidos|na america), direito de (estar|ficar|morar|viver) (aqui|no pais|nos estados unidos), visto de turista, turista, (passei|passou|fiquei|ficou) alem do visto, overstay, (entrei|entrou|vim|veio|entramos|passei|passou|cheguei) (pelo mexico|pela fronteira|pelo deserto|pela fronteira do mexico|cai cai|no cai cai), cai cai, processo de asilo,
    imigrante legal, undocumented, legalis*, indocument*, sem doc, sem docs, situacao (aqui|da familia|dele|dela), ilegau, estatos, istatus, estado legal, estado imigratorio, condicao (legal|migratoria|imigratoria), cidadaum, cidadao american*, residente permanente, social de verdade, (como|quando) (eu|a gente|ele|ela) (entrei|entrou|entramos|cheguei|chegou|chegamos) (no|nos|aqui)
  `,
  PAPERS:
    'documentaçao, papelada minha, papel de imigracao, documento americano, documento legal, papers, os papel, os documento, meus papel, docu*',
  ORIGIN: `
    (de onde|de que pais|de qual pais|de que lugar|de que cidade|de que parte|de que estado|da onde|donde) (que|) (eu|a gente|ele|ela|nos|eles|voce|vc|o senhor|a senhora|meu marido|minha familia|minha mae|meu pai|meu filho|minha filha|minha esposa|meu irmao|meus pais|meus filhos|nossa familia) (era|sou|e|somos|eramos|eram|sao|veio|vim|vinha|viemos|tinha vindo|vem|),
    (da onde|donde) (sou|era|vim|veio|vinha|somos|viemos), (onde|aonde|em que pais|em que lugar|em que cidade|que pais|em qual pais) (que|) (eu|a gente|ele|ela|nos|eles|meu marido|minha familia|minha mae|meu pai|meu filho|minha esposa|meus pais|meus filhos|as criancas|o bebe|) (nasci|nasceu|nascemos|tinha nascido|nasceram|fui criad*|foi criad*),
    (minha|nossa|dele|dela) (origem|naturalidade|terra natal), terra natal, naturalidade, minhas origens, pais (de nascimento|onde nasci|que nasci|natal), (se|que) (eu|ele|ela|a gente|nos|meu marido|eles) (era|sou|e|somos|eram|eramos|fosse) (do|da|de) (brasil|brazil|honduras|guatemala|el salvador|colombia|cabo verde|portugal|mexico|outro pais|fora|la|aqui|america central),
    (se|que) (eu|ele|ela|a gente|nos|meu marido|eles) (era|sou|e|somos|eram|eramos|fosse) (brasileir*|hispan*|mexican*|hondurenh*|salvadorenh*|guatemaltec*|colombian*|latin*|estrangeir*|cabo verdian*|caboverdean*|daqui|gring*|portugues*), se (a gente|eu|ele|ela|meus filhos|as criancas) nasc*, qual (a|era|e|era a|e a) (minha|nossa|sua) (nacionalidade|origem|terra), nacionalidad*, nascionalidade, lugar de onde
  `,
  GREEN_CARD:
    'grencard, gren kard, green kard, grinkard, green cards, cartao de residente, cartao de residencia, carta verde, passaporte* (brasileir*|american*|), grim card, grincarde, cartao verdi, pasaport*, carteira consular, carteirinha do consulado, matricula consular',
  PERSONAL: `
    enderesso, endereso, endereco de casa, endress, sobrenome, data de nasc, meu numero, numero do (meu celular|celular|apartamento|meu telefone), meu celular, retrato, onde (eu|ele|ela|a gente|nos|eles|minha familia|minha mae|meu marido|meu irmao|minha filha|meus pais) (moro|mora|moram|moramos|morava|moravam|dorme|durmo|vive|vivo|ta morando|fica morando),
    dados (do|da|dele|dela|deles|meus|de todo mundo), info (da|do) (minha|meu) (familia|filho|marido|irmao), social security, ssn, com quem (eu|ele|ela) mor*, quem mora comigo, quem mora (la|na casa|em casa), rua que (eu|a gente|ele) mor*, (foto|copia) (da|do|de) (minha|meu) (carteira|documento|id|cara|rosto|licenca), nomes dos meus, ficha (do|da|dele|dela|completa), telefones, fichas, contatos, meu contato, nome completo, nomes completos, data de aniversario,
    (me|nos) (chamou|chamaram) pelo nome, (chamou|chamaram) (ele|ela|meu irmao|meu marido) pelo nome, (entregou|entregaram|entrega|entregam|entregando) (o|a|os|as|meu|minha|meus|minhas|nosso|nossos|seu|todos os|) (endereco|enderecos|nome|nomes|telefone|foto|fotos|dados|ficha|informacoes|informacao|info|numero)
  `,
  STREET: `
    (parou|pararam|parando|segurou|seguraram|segurando|desviou|desviaram) (os carros|o onibus|o trafego|o fluxo|o transito), (mandando|mandou|mandaram|mandava|mandavam|fazendo|fizeram) (os carros|o onibus|os onibus|todo carro|carro|quem vinha) (voltar|desviar|dar a volta|dar re|parar), trafego, pista, via
  `,
  WHEREABOUTS: `
    (a hora que|hora que|que horas|a que horas|quando|horario que|o horario que) (ele|ela|eu|meu marido|meu irmao|meu filho|meu pai|meu primo|meu tio|meu cunhado|minha mae|minha irma|minha esposa|minha mulher|minha prima|minha tia|minha filha|minha sobrinha|minha cunhada|meu sobrinho|minha mulher) (sai|saio|saia|saisse|ia sair) (do trabalho|do servico|da obra|da escola|da igreja|de casa|do culto|da aula|da fabrica|do restaurante),
    (a|) que hora*, hora que (ele|ela|eu|a gente|nos|meu marido|minha mulher|minha esposa|meu irmao|meu pai|o pessoal) (sai|saio|saia|chega|chego|chegava|entra|entro|passa|passo|busca|busco|leva|levo|larga|largo|pega|pego|vai|vou),
    horario (da|de|do|em|dos) (que|aula|missa|culto|escola|consulta|servico|trabalho|turno|audiencia|check in|treino|entrada|meu|onibus|almoco), (o|) (dia e hora|dia e horario|dia e a hora|local e horario|lugar e a hora), minha rotina, rotina (dele|dela|da), paradeiro, (meu|nosso) (caminho|trajeto|itinerario), local (de|do) (trabalho|servico), (obra|igreja|restaurante|firma|lugar|casa|predio|escola|loja|mercado|lava jato|local|estacionamento|rua|ponto) (onde|em que|que) (eu|ele|ela|a gente|nos|meu marido|meu irmao|meu pai|minha mae|faco|trabalho|trabalha|trabalhamos|estaciono),
    onde (achar|pegar|buscar|ta|tava|estuda|levo|busco|deixo|estudo|fico|paro|pego|faco|frequento|ficamos|trabalhamos|to trabalhando|ele tava), quando (eu|ele|ela|a gente|meu marido|meu irmao|meu pai) (saio|chego|vou|ia|sai|chega|estaria|saia|chegava|estivesse|vai|levo|busco|deixo|pego|to|ta|volto|volta), que (ele|ela|eu|a gente|meu marido|meu irmao|meu filho|meu pai|minha mae) (estava|esta|ia estar|estaria|vai estar) (em casa|no trabalho|aqui|na obra|no servico|na igreja|na escola), que dia (eu|ele|ela|a gente) (vou|vai|ia|tem|tenho|estaria), por onde (eu|ele|ela|a gente), localisacao, location, localiz*
  `,
  RELEASE_TIME: `
    (quando|que horas|a que horas|a hora que|o dia que|que dia|hora que|horario que|dia que|a data que|a hora exata que|o horario que|a hora em que|o dia em que) (e que|que|) (ele|ela|eu|meu marido|meu irmao|meu filho|meu pai|meu primo|meu tio|meu cunhado|minha mae|minha irma|minha esposa|minha mulher|minha prima|minha tia|minha filha|minha sobrinha|minha cunhada|o rapaz|meu sobrinho|meu amigo|o preso) (sai|ia sair|sairia|saia|vai sair|seria solto|ia ser solto|ia ser liberado|seria liberado|seria solta|ia ser solta|ia ser liberada|vai ser solto|vai ser solta|vai ser liberado|saisse|fosse sair|vai ser liberada|ganha liberdade) (da cadeia|da delegacia|do presidio|da prisao|),
    (quando|que horas|a que horas|que dia|a hora que|a hora em que) (iam|vao|fossem|iriam|ia|vai|estariam) (soltar|liberar|soltando) (ele|ela|minha esposa|minha irma|minha prima|minha filha|meu irmao|meu marido|meu primo|meu filho|), (hora|horario|data|dia|momento) (exata|exato|certa|) (da|de|do|dessa) (soltura|saida|liberacao|libertacao), liberacao (dele|dela|do meu), saida (dele|dela|do meu|da cadeia), que (ele|ela|eu|meu irmao|meu marido|meu primo|meu filho) (ia ser solto|seria solto|ia sair|tava saindo|estava saindo|ta saindo|ia ser liberado|vai sair|ia ser solta|vai ser solto|sai|sairia|ja ia sair) (hoje|amanha|as|),
    que (tavam|estavam|iam|vao|tao|estao) (soltando|soltar|liberar|liberando) (ele|ela|meu irmao|meu marido|), quem (sai|ta saindo|esta saindo|seria solto|vai sair) (hoje|da cadeia|no dia|), lista (de|dos) (soltos|solturas|liberados|que saem)
  `,
  REPORT:
    'boletins, b o, ocorrencias, relato, reporte, laudo, registro (policial|da ocorrencia|da briga), arquivo do caso, ficha da escola, depoimento dele, depoimento dela, meu relato, incident report, minha denuncia, minha queixa, declaracao, meu b o, prontuario, boletim de briga, papel da suspensao, relatorio (do|da) (acidente|incidente|suspensao|meu filho|minha filha|batida|policia)',
  PLATES:
    'leitor automatico, leitora de placa, (camera|cameras|aparelho|radar|sistema) (que|de|das|da|do) (ler|leem|le|leitura de|leitura da|flock|placa|placas) (a|as|) (placa|placas|), flock, alpr, foto da placa, (historico|registro|dados|leitura|leituras) (da|de|das) (minha|) placa*',
  GANG_DB:
    '(lista|banco|base|registro|arquivo|sistema|cadastro|database|banco de dados|fichario) (de|da|das|dos) (gangue|gangues|gang|gangs|gangster|faccao), gangueir*, gangster*, (membro|associad*|afiliad*|ligad*|parte|integrante) (da|de|a|com) (gangue|gangues|gang|uma gangue|alguma gangue), gang member, gang database, da gangue, ganguero',
  BRIC: 'centro de inteligencia (regional|da policia|de boston|), intelligence center, o tal bric, esse bric, brick da policia, centro regional de inteligencia',
  FINGERPRINTS:
    'impressao dos dedos, (tir*|colh*|colet*|peg*|pass*) (as|minha|minhas|a|) digita*, dedos no scanner, biometria, polegar',
  DETAINER: `
    (hold|holde|rold|detainer|detention|retencao|bloqueio|trava|restricao|pedido de detencao|pedido de retencao|pedido de custodia|pedido de hold|ordem de retencao|aviso de retencao|ordem pra segurar|pedido pra segurar|hold order) (da|de|do|pela|pelo|na) (imigracao|ice|imigra|hsi|ero), (o|a|) (ice|imigracao|imigra) (botou|colocou|pos|meteu|tem|tinha|mandou|jogou) (um|uma|o|) (hold|trava|bloqueio|pedido|retencao|detainer),
    hold (federal|imigratorio|civil|neles|nele|nela|dele|dela), immigration hold, hold pela imigracao, detencao imigratoria, detencao migratoria, retencao migratoria, (tem|tinha|consta|ha|existe) (um|) hold
  `,
  ADMIN_WARRANT: `
    (mandado|mandato|ordem|warrant|papel|folha|formulario|carta|alerta|aviso|pendencia|negocio|coisa|parada|treco|trem|bagulho|lance|flag|hit|registro|notificacao|papelzinho|ordem de prisao|mandado de prisao|warant|alguma coisa|qualquer coisa|algo|uns papel) (da|de|do|na|no|pela|pelo|vindo da|vindo do) (imigracao|ice|imigra|deportacao|remocao),
    ordem (antiga|velha|final|civil|administrativa|pendente) (de|da) (deportacao|remocao|imigracao|saida), ordem (final|administrativa|de expulsao|de remocao), mandado (civil|nao judicial|que nao e de juiz|sem juiz|antigo da imigracao|velho da imigracao), assinad* (por|pelo|pela) (um|uma|) (agente|oficial|supervisor|diretor|funcionario|funcionaria|chefe) (do ice|da imigracao|de deportacao|federal|deles), assinad* por eles mesmos, imigracao (na tela|no sistema|no computador), deportacao antiga, deportacao (pendente|no sistema), i duzentos, warrant administrativ*, papel administrativ*
  `,
  COMPUTER:
    'laptop, terminal, notebook, tablet, (digitou|rodou|consultou|pesquisou|puxaram|rodaram|jogaram|bateu|puxou|passou|digitaram) (o|meu|nosso|seu) nome, (puxou|rodou|consultou|digitou|puxaram) (a|minha|meus|a minha|os) (ficha|carteira|licenca|placa|id|dados), apitou, computadorzinho, mdt, na tela, no laptop',
  JUDGE_PAPER: `
    (mandado|mandato|ordem|papel|warrant|documento|autorizacao|assinatura|permissao|warant) (assinad* por|assinad* pelo|assinad* pela|com assinatura de|de|do|da|dum|de um|de uma|com nome de|por) (juiz|juiza|juis|um juiz|uma juiza|juiz de verdade|juiz federal|justica), mandado de busca e apreensao, (juiz|juiza) (tinha assinado|assinou|assino|autorizou|mandou) (o|um|) (mandado|mandato|papel|warrant)
  `,
  JUDGE: 'magistrad*, juizes, meritissimo, juizz',
  NO_JUDGE: `
    sem (nenhum|nenhuma|um|uma|) (papel|mandado|mandato|ordem|assinatura|warrant|documento|carimbo) (nenhum|nenhuma|) (de|do|dum) (nenhum|) (juiz|juiza), (nao|n) (tinha|tinham|tem|havia|mostrou|mostraram|trouxe|trouxeram|vi|existia|era|apresent*) (papel|mandado|mandato|ordem|assinatura|nada|warrant|nenhum mandado|nenhuma ordem|nenhum papel) (de|do|dum|de nenhum|assinado por) juiz, (juiz nenhum|nenhum juiz|nenhuma juiza|juiza nenhuma) (assin*|viu|mandou|), juiz nao assin*, sem juiz, nada de juiz, nao foi (um|) juiz que assin*, sem warrant, nem mandado, nem mandato, mandado nenhum, mandato nenhum, sem ordem nenhuma, nao (tinha|tinham|mostr*|tem|trouxeram|apresentaram) (mandado|mandato|warrant|nenhum mandado|nenhum mandato)
  `,
  COURT_WARRANT:
    '(warrant|warant|mandado|mandato) (aberto|em aberto|pendente|velho|antigo|por faltar|por falta|de falta|por nao comparecer|por nao pagar|criminal|ativo|por causa de multa), (perdi|perdeu|faltei|faltou|esqueci|esqueceu|furou|furei|perdido|faltado) (a|na|no|minha|uma|o|da|do) (audiencia|corte|court|forum|juri|tribunal|data na corte)',
  CHARGE:
    '(carteira|habilitacao|licenca|carta|cnh) (vencida|suspensa|falsa|cancelada), (sem|dirigi* sem|guia* sem) (habilitacao|carta de motorista|driver license|license|cnh), desacato, lesao corporal, perturbacao, invasao de propriedade, em flagrante, flagrante, indiciamento, misdemeanor, contravencao, embriaguez, alcoolizad*, posse de (drogas|droga|maconha|arma), charge, charges, disorderly, trespassing, shoplifting, furto de, citation, multou, multaram, multar, autuacao, dirigin* bebad*, dirigir embriagad*, dirigin* embriagad*, bebad* ao volante',
  NO_CHARGE: `
    (crime|delito|multa|ticket|acusacao|processo|charge|queixa|infracao|citacao|ocorrencia) (nenhum|nenhuma), (sem|nenhum|nenhuma|nem|nem um|nem uma|zero) (crime|acusacao|acusacoes|queixa|multa|ticket|processo|charge|charges|delito|infracao|citacao|tiquete),
    (nem|nao|n|nunca) (teve|tem|tinha|havia|levou|deu|deram|recebeu|levei|fez|cometeu|cometi|cometemos|existe|existia|recebi|ganhei|aplicaram|aplicou|fizeram) (crime|acusacao|multa|ticket|queixa|processo|charge|charges|delito|infracao|nenhum crime|nenhuma acusacao|nenhuma multa|nenhum ticket|nenhuma queixa|nenhum delito|nenhum processo|crime nenhum|multa nenhuma|ticket nenhum|acusacao nenhuma|charge nenhum|nenhum charge),
    nao (devia|deve|devo) nada, ficha limpa, nome limpo, sem ficha, nao (tava|estava) fazendo nada (de errado|errado|demais|), nao (fiz|fez|fizemos|fizeram) nada (de errado|errado|), sem (fazer|dever|ter feito) nada, nada de (multa|crime|acusacao|ticket), nao (responde|respondo) a nada
  `,
  U_VISA:
    '(certificacao|certificado|formulario|papel|assinatura|pedido|carta) (do|de|pro|para o) (visto u|u visa|visto de vitima), vitima de crime visa, visto (pra|para|de) (quem e vitima|vitimas|vitima de crime), i918, i 918',
  REQUIRED:
    '(a lei|o formulario|a regra|o processo|a norma|o regulamento) (obriga|pede|exige|manda|requer|determina), obrigad* por lei, e obrigatorio, era obrigatorio, obrigatori*, por exigencia, exigencia (da lei|legal|do formulario), requisito, precisava (pra|para) (assinar|preencher|certificar), tem que perguntar por lei, por lei tem que, exigid*',
  TASK_FORCE:
    '(forca|equipe|grupo|unidade|time) (conjunta|conjunto|mista) (com|do|da) (o ice|ice|hsi|a imigracao|imigracao|federais), emprestad* (pro|ao|pra|para o) (ice|hsi|imigracao|ero), deputizad*, 287g, faz parte d* (equipe|grupo|time|forca) (do|da) (ice|hsi|ero|imigracao), lotad* (no|na) (ice|hsi|imigracao), (cracha|cartao) (do|da) (ice|hsi|imigracao|forca tarefa), forca-tarefa',
  ICE_OFFICE:
    '(escritorio|predio|centro|sede|base|detencao|cadeia|custodia|instalacao|posto|campo|centro de detencao|prisao) (do|da|de|dos) (ice|imigracao|imigra|federais|deportacao|hsi|ero)',
  ICE_CAR:
    '(carro|carros|van|vans|suv|suvs|caminhonete|furgao|viatura|viaturas|camionete|pickup|veiculo|veiculos|onibus|carrinha) (do|da|de|dos) (ice|imigracao|imigra|federais|hsi|ero|agentes|agentes federais), (carro|van|suv) deles',
  ICE_REASON:
    'por causa (da|do|de) (imigracao|ice|imigra|hold|detainer), por conta (da|do) (imigracao|ice), por (ordem|causa|culpa) d* (ice|imigracao)',
  BAIL: 'caucao, bail money, (deposit*|deixei|deixamos) (a|o|) (fianca|bail|dinheiro da fianca), beil, fiaca paga, (fianca|bail) (quitad*|depositad*|pag*|resolvid*)',
  DROPPED: `
    promotor* (desistiu|desistiram|retirou|largou|arquivou|tirou|derrubou|abandonou|nao quis seguir), desist* (do|da|das|de) (caso|processo|queixa|acusacao|acusacoes|tudo), (caso|processo|acusacao|queixa|acusacoes|queixas|charges|denuncia) (dele|dela|do meu irmao|do meu marido|contra ele|) (foi|foram|) (cancelad*|descartad*|extint*|retirad*|arquivad*|encerrad*|anulad*|rejeitad*|derrubad*|dropad*|fechad*|dismissed|jogad* fora|caiu|cairam|acabou|morreu),
    (cancelaram|cancelou|anularam|anulou|descartaram|descartou|rejeitou|rejeitaram|derrubou|derrubaram|droparam|dropou|tiraram|tirou|largou|largaram|encerrou|encerraram|retirou|retiraram|jogou fora|jogaram fora|fechou|fecharam) (o|as|a|os|) (caso|acusacoes|acusacao|processo|queixa|queixas|charges|charge|denuncia|acusacoes todas), nao deu em nada, deu em nada, caiu por terra, caso (caiu|acabou|morreu|zerado), dropad*, droparam, (retir*|arquiv*|tir*|cancel*|derrub*) (a|as) (acusac*|queix*|denunci*)
  `,
  ACQUITTED:
    'nao culpad*, not guilty, inocent*, absolvicao, (ganhou|venceu|ganhei) (o|a|na|no) (caso|causa|processo|corte|tribunal|juri|julgamento), (juri|jurados|juiz) (disse|falou|disseram|falaram|achou|decidiu) que (nao|era inocente|ele nao|ela nao)',
  SERVED:
    '(cumpri|terminei|acabei|paguei|tirei|puxei|cumpriu|terminou|acabou|pagou|tirou|puxou|cumprido|completou|completei) (a|minha|toda a|os|meus|todo o|o|todos os|seus|tudo que tinha de|toda|sua|de tirar|de puxar|de pagar) (pena|sentenca|tempo|meses|dias|cadeia|anos), (pena|sentenca|tempo|cadeia) (dele|dela|do meu irmao|do meu marido|) (acabou|terminou|venceu|chegou ao fim|cumprida|cumprido|encerrou|foi cumprida|terminada|vencida|ja acabou|ja terminou), time served, tempo servido, (cumpriu|pagou|puxou|tirou) (tudo|os|as) (que devia|meses|dias|anos), pagou o que devia',
  RECOGNIZANCE: `
    (juiz|juiza|magistrado|juis) (mand* _ embora|mand* _ casa|deix* _ ir|deix* _ sair|deix* _ embora|mand* _ soltar|mand* _ liberar), (juiz|juiza|magistrado|juis) (ja|) (soltou|liberou|libertou|dispensou|mandou soltar|mandou liberar|mandou embora|mandou pra casa|deu liberdade|concedeu liberdade|deu a liberdade|soltara|tinha soltado|tinha liberado|tinha mandado soltar) (ele|ela|meu irmao|meu marido|meu filho|meu primo|),
    (juiz|juiza) (ordenou|mandou|determinou|autorizou|assinou|decidiu|deu) (a|o|pela|ordem de|) (soltura|liberacao|soltar|liberar|alvara), (juiz|juiza) (disse|falou|decidiu|determinou) que (ele|ela|eu|meu irmao|meu marido|meu filho|) (podia|pode|ta|tava|estava|era|) (ir|sair|livre|ir embora|solto|ir pra casa|responder em liberdade|liberado), (solt*|liberad*|libert*) (pelo|pela|por um|por uma) (juiz|juiza), personal recognizance, em liberdade provisoria, (responder|aguardar) em liberdade, sem precisar (pagar|de) fianca, na palavra, promessa de voltar
  `,
  DIVERSION:
    'programa (de|pra|no) (reabilitacao|dependente|lugar da cadeia|tratamento|primeira ofensa|jovens), pretrial diversion, servico comunitario, programa em vez (de|da)',
  RELEASED: `
    (ordem|papel|alvara|papeis) de soltura, alvara, liberacao assinada, (era|devia|deveria|tinha que|tinha de|estava) (pra|para|) (ter saido|ser solto|ser solta|estar livre|estar solto|estar solta|estar em casa|ir pra casa|ter ido embora|ter sido solto|ter sido solta|ter sido liberado|pronto pra sair|pronta pra sair|liberado pra sair|sair hoje|ele sair|ela sair|sair pela porta|ele ter saido|ele ir pra casa|ser liberado|ser liberada|ir embora|ele ta em casa), (tudo|ja ta|ja tava) (pago|quitado|resolvido na corte), liberad* (pra|para) sair, podia ter (ido|saido), livre (pra ir|pra sair|da acusacao), direito de sair, ja (podia|pode|deveria|devia) (sair|ir embora|ir pra casa|ter saido|estar em casa|estar livre|estar solto), na hora de (sair|soltar|ir embora|ser solto), pronto pra sair, pronta pra sair
  `,
  OTHER_HOLD:
    'outra pendencia, (mandado|warrant|caso|processo|pendencia) (de|em|por) (outro|outra) (estado|cidade|corte|comarca|processo|caso), parole, liberdade condicional, (violou|violacao d*|quebra d*|quebrou) (o|a|de|) (probation|condicional), (warrant|mandado) (de|em) (new hampshire|rhode island|connecticut|new york|florida|new jersey|nh), outra acusacao criminal',
  PAPERWORK:
    'papeladas, sistema (caiu|fora do ar|lento|travou), troca de (turno|plantao), processar (a saida|a papelada|os papeis), tramites, formalidades, processando, assinatura que faltava, tramitacao',
  TRAFFIC_REASON: `
    retrovisor, pneu careca, sem placa no carro, nao (dei|deu) (a|) seta, luz alta, farol alto, faixa dupla, faixa amarela, contramao, contra mao, virada proibida, virei (errado|a esquerda|sem seta|no vermelho), u turn, celular (no volante|na mao dirigindo), mexendo no celular, avanc* (o|um|no|) (sinal|vermelho|stop|semaforo|pare), fur* (o|um|no) (sinal|stop|vermelho|semaforo|farol), pass* (no|o|um) (vermelho|sinal|stop|sinal vermelho|amarelo), lanterninha, tail light, taillight, headlight, blinker, inspecao, inspection, sticker vencido, adesivo vencido, registration, emplacamento, sem (seguro|cinto|inspecao|seta|farol|registro) (no carro|do carro|), brake light, luzinha, (passando|acima) (do|de) limite, limite de velocidade, multa de velocidade, velocimetro, a 50, luz de tras, luz de placa, lampada queimada, lampada do carro, luz (apagada|queimada|quebrada), farol (quebrado|queimado|desligado), nao parei no (stop|pare|sinal|vermelho), troquei de faixa, costurando
  `,
  LOOKS: `
    (convers*|fal*|papo|musica|bate papo|ligacao) (em|de) (portugues|espanhol|crioulo), musica (brasileira|latina|sertaneja|alta em portugues), sertanejo, (adesivo|placa|bandeira|bandeirinha|camisa|camiseta|bone|chaveiro) (da|do|de|com a bandeira do|com) (brasil|brazil|selecao|flamengo|corinthians|cruzeiro|galo|vasco|palmeiras|honduras|brasileira),
    (por|pela|por causa da|por causa de|por conta da) (nossa|minha|sua|) (pele|cor|cara|lingua|aparencia|raca), (so|) (porque|pq|por) (eu|ele|ela|a gente|nos|) (sou|e|somos|era|ser|sermos|tem cara de|tenho cara de|parece|pareco) (brasileir*|latin*|moren*|negr*|pret*|imigrante*|hispan*|estrangeir*|mexican*|escur*), cara (de|e de) (latin*|brasileir*|imigrante*|estrangeir*|hispan*|mexican*|indio), jeito de (falar|latino|imigrante), meu jeito, fenotipo, racismo, discrimin*, (so|) (para|param|parava|paravam|parou|pararam|paro) (so|) (latin*|brasileir*|moren*|gente morena|hispan*|imigrante*), ingles (ruim|enrolado|fraco|quebrado|com sotaque), sutaque, acento, pinta de (latino|brasileiro|imigrante), (ouviu|ouviram|escutou|escutaram) _ portugues, (ouviu|escutou|escutaram|ouviram) (meu|nosso|o) (sotaque|portugues), por fal* portugues, nome (latino|hispanico|brasileiro|estrangeiro)
  `,
  NO_REASON:
    'sem (nenhum|nenhuma|qualquer|mais nem menos|falar nada|dizer nada|dar motivo|justificativa|explicacao|eu fazer nada|ter feito nada|a gente fazer nada) (motivo|razao|), nao (deu|deram|tinha|tinham|disse|falou|falaram|teve|explicou) (nenhum|o|um|) (motivo|razao|porque), sem mais nem menos, motivo nenhum, razao nenhuma, nunca (disse|falou|explicou|falaram|disseram) (o|) (porque|por que|motivo), nem (falou|disse|explicou|falaram) (o|) (porque|por que|motivo)',
  OWN_COMPLAINT: `
    (dar|dei|dando|deu) (parte|queixa), (reportar|denunciar|registrar|comunicar|reportei|registrei|denunciei|reportando|registrando|informar) (o|um|uma|a|que|meu|minha|) (roubo|furto|assalto|acidente|batida|agressao|golpe|sumico|desaparecimento|tinham roubado|me roubaram|roubaram|vandalismo|carro|moto|celular|bicicleta),
    (furtaram|roubaram|levaram|quebraram|arrombaram|amassaram|clonaram|depenaram|riscaram) (o|a|as|os|) (meu|minha|meus|minhas|nosso|nossa) (carro|bicicleta|celular|moto|van|ferramentas|bolsa|carteira|casa|bike|patinete|loja|motinha|pacote|cartao|truck|vidro|apartamento|encomenda|mochila), (bateram|entraram) (no|na|em) (meu|minha|nosso|nossa) (carro|van|loja|casa|apartamento|garagem|moto), me (furtaram|assaltaram|deram um golpe|roubaro), cai num golpe, (moto|bike|van|carteira|bolsa|ferramenta|ferramentas|celular|bicicleta|carro|patinete) (furtad*|roubad*), (chamei|chamamos|liguei pra|ligamos pra|chamo|chamou) (a|os|) (policia|bpd|guarda) (porque|pq|pra|depois|por causa), (fui|fomos|tava|estava) (reportar|denunciar|registrar|prestar|fazer) (queixa|ocorrencia|um|uma|o|a|), vim (denunciar um roubo|registrar|prestar queixa|fazer um bo)
  `,
  IMMIGRATION_ONLY:
    '(so|somente|apenas|unicamente) (por|pela|por causa da|por causa de|por causa do) (imigracao|status|papel|documento), (so|) (porque|pq) nao (tem|tinha|tenho|temos|tinham) (papel|documento|papeis|documentos), (motivo|assunto|negocio) (era|foi|e) (so|) imigracao, (operacao|batida|blitz|acao|varredura) (da|de|do|pra|para) (imigracao|ice|deportacao|deportar), (pegar|pegando|prender|procurando|prendendo|cacando|catando) (os|) (imigrante*|ilegal|ilegais|indocumentad*|gente sem papel), caca (a|aos) imigrante*',
  NO_CRIME:
    '(caso|processo|registro|antecedente|passagem|ficha|historico) criminal (nenhum|nenhuma), nada de crime, (nao|nem|nunca|n) (tem|tinha|teve|existe|ha|havia|possui) (nenhum|nenhuma|) (processo criminal|caso criminal|ficha criminal|antecedente|antecedentes|passagem|registro criminal|ficha na policia|passagem pela policia|investigacao criminal), nenhuma investigacao, nunca (teve|fez) (nada|problema) (com|na) (a policia|policia|justica), sem (passagem|antecedente|ficha) (criminal|pela policia|na policia|nenhuma)',
  SERIOUS: 'matou, matar alguem, tentou matar, assassin*, estupr*, baleou',
  VIOLENT: 'matou, matar alguem, tentou matar, assassin*, estupr*, atirou, baleou, assalto armado, sequestro',
  SCHOOL_CRIME: 'tesoura, estilete, arma de brinquedo, bomba, spray de pimenta na escola',
  DRUGS_WEAPONS: 'crack, metanfetamina, trafico de drogas, traficante*, municao, fuzis',
  TRAFFICKING:
    'trafic* de (pessoas|gente|mulheres|criancas), trabalho escravo, escravidao, prostituicao forcada',
  CHILD_CRIME: 'abuso (infantil|de menor|de crianca*), pornografia de crianca*',
  IDENTITY:
    'social (roubado|security falso|comprado), (identidade|documento|documentos|carteira|passaporte) (falsificad*|clonad*), falsific*, fraude (de|com) (identidade|documento*|cartao), estelionato',
  GANG: 'ms 13, primeiro comando, faccao criminosa',
  RECORD_ONLY:
    '(so|somente|apenas|unicamente) (a|o|os|as|) (ficha|historico|antecedentes|passagens|condenacoes|registro) (criminal|criminais|)',
  STATUS_ONLY:
    '(so|somente|apenas) (se|o) (e cidadao|sou cidadao|status de imigracao|status imigratorio|status migratorio)',
  PUBLIC_INFO:
    'informacoes publicas, (dado|dados|registro|registros|lista|documento) public*, qualquer um (pode ver|acha|ve), ta na internet pra todo mundo, site (da corte|do tribunal|publico)',
  VICTIM: `
    me (estupr*|violent*|esmurr*|chut*|machucou|machuca|machucava|socou|enforcou|atacou|agride|agredia|agrediram|esfaque*|espancou|espancava|surr*|molest*|deu uma surra|deu uma facada|deu um tapa|ameacou com faca|ameacou com uma faca|apontou uma arma), (levei|tomei) (um tiro|uma facada|um soco|porrada|uma surra|facada|soco|tiro|um tapa), (fui|foi|fomos|sendo) (atropelad*|abusad*|estuprad*|agredid*|atacad*|balead*|espancad*|esfaquead*|molestad*|violentad*), tentou me (matar|estuprar|enforcar|esfaquear), apanhando, apanhava, apanhou, violencia (em casa|familiar|domestica|sexual), meu (ex|marido|namorado|companheiro) (me bate|me batia|me agrediu|me bateu|bateu em mim), sobrevivente, bateu em mim, abusador, agressor
  `,
  WITNESS:
    '(meu|seu|nosso) depoimento, (presenciei|presenciou|assisti|vi|vimos|viu|testemunhei) (o|a|um|uma|aquele|aquela) (briga|crime|acidente|assalto|tiroteio|roubo|facada|atropelamento|esfaqueamento|homicidio), (fui|sou|era|unica|unico|como|de) testemunha, vi (quem|tudo que)',
  STATUS_QUESTION: `
    (voce|vc|ce|tu|o senhor|a senhora|voces|vcs|ele|ela) (e|ta|esta|sao) (legal|ilegal|cidadao|cidada|cidadaos|legais|ilegais|documentad*|indocumentad*|residente|imigrante) (aqui|no pais|nesse pais|ou nao|), (voce|vc|ce|tu|o senhor|a senhora|voces|vcs|) tem (papel|papeis|visto|documento americano|papel americano|documento legal|permissao de trabalho|work permit) , (are you|you) (legal|illegal|a citizen|citizen), (ta|esta) (legal|ilegal) (aqui|no pais), (qual|qual e|cade) (o|) (seu|teu) (status|visto|papel), (tens|ce tem) papel (pra|para) (estar|ficar|morar|viver)
  `,
  PETTY:
    'roubar, furtar, shoplifting, bebedeira, discussao, desacato, vandalismo, multa nao paga, dirigin* (embriagad*|sem habilitacao|sem license), maconha, brigou no bar, briga de bar, cerveja na rua, urinar na rua, mijando na rua',
  CITY_PROPERTY: `
    (estacionamento|garagem|patio|lote|parking|quadra|campo|terreno|parking lot|fundos|ginasio|campinho|predio|deposito|centro) (da|do|de|dos) (prefeitura|cidade|biblioteca|parque|escola publica|centro comunitario|piscina publica|corpo de bombeiros|bombeiros|city hall|municipio|obras publicas|biblioteca publica|praca), (predio|estacionamento|garagem|terreno|lote|patio|ginasio|propriedade|campo) (publico|publica|municipal), bcyf, dpw, public works, estacionamento (grande|de tras|) (da|do) (city hall|prefeitura|biblioteca|parque|escola)
  `,
  CELLS:
    'salinha, (sala|area|parte) (fechada|reservada|restrita|de tras|dos presos|la atras|do fundo|dos fundos|de detencao|de custodia), atras do vidro, la atras, no fundo da delegacia, nos fundos da delegacia, holding, holding cell, onde (ficam|ficava|tava|estava) (presos|os presos|preso|trancado), corredor das celas, ate a cela',
} as const satisfies Partial<Lexicon>;
