import type { Lexicon } from '../../concepts.ts';

/** Brazilian Portuguese: more ways to say what people do; `(a|b)` writes out choices. */
export const widerActs = {
  ASK: `
    (quer|queria|queriam|querem|quis|quiseram|querendo) (saber|ver|que eu dissesse|que eu falasse|que eu provasse|que a gente mostrasse|que a gente provasse|que ele mostrasse|que ela mostrasse|conferir),
    (mandou|mandaram|mandava|pediu pra|pediram pra) (eu|ele|ela|a gente|meu marido|minha mae|todo mundo|) (apresentar|provar|comprovar|tirar os documentos|dizer|falar de onde),
    (tinha|tenho) como provar, provar que, (me|) enche* de pergunta*, (insistiu|insistia|insistiram) (em saber|em ver|pra ver|pra saber|que eu|),
    checou, checaram, checar, conferiu, conferiram, averigu*, sondou, sondaram, sondando, vivem perguntando, (veio|vieram|foi|foram) (logo|ja|) perguntando,
    a (primeira|unica) (coisa|pergunta) foi, (tava|ficou|ficaram) (curioso|curiosos) pra saber, (pedem|pede) pra ver, puxou (assunto|conversa) sobre, fica* perguntando, fuçou, fucando,
    perg*, exig*, me apert*, (cade|kd|kede) (o|a|os|as|seu|sua|seus|teu|teus) , na lata se, (botou|botaram) contra a parede, (quisesse|quisessem) saber, querendo que eu
  `,
  SAY: 'berr*, berrando, se diziam, se dizia, se apresent* como, se disseram, alegando que, alegaram que, alegou que, afirm*, garantiu que',
  TELL: `
    cagueta*, caguet*, alcaguet*, (deu|deram|dando) (a dica|a letra|a fita|o servico|com a lingua nos dentes|um alo), (passou|passaram) (a fita|a dica|a ficha), abriu o bico, abriram o bico,
    soltou a informacao, vazando, participou ao, (deixou|deixaram|deixa|deixando) _ sabendo, (deixou|deixaram) (o ice|a imigracao) a par, contava, contavam, contasse, falava, falavam, falasse, dizia pro, explic*, report* (pro|pra|ao), adiant* (pro|pra|ao), confidenci*, cantou a bola
  `,
  GIVE: `
    disponibiliz*, cedeu, cederam, cedendo, mostrou pro, mostraram pro, mostrou pra, mostraram pra, copiou e mandou, printou e mandou, tirou print e mandou, tirou foto e mandou, anexou, anexaram, encaminhava, encaminham,
    dava, davam, passava, passavam, mandava, mandavam, enviava, enviavam, jogou no grupo, jogaram no grupo, subministr*, deram de graca, abriu o sistema, abriram o sistema, desse, passasse, mandasse, forward*, repassam, repassando,
    (entregou|entregaram|entrega|entregam|entregando) (o|a|os|as|meu|minha|meus|minhas|nosso|nossos|seu|todos os|) (endereco|enderecos|nome|nomes|telefone|foto|fotos|dados|ficha|informacoes|informacao|info|numero)
  `,
  CALL: `
    (deu|deram|da|dando|fez|fizeram|fazendo|faz) (uma|um|) (ligacao|ligadinha|ligada|telefonema|chamada|toque), (mandou|mandaram|mandando|manda) (um|uma|) (audio|texto|sms|email|whats|whatsapp|recado|msg|text|torpedo|radio),
    textou, textaram, textando, mensageou, (tava|estava|ficou|tavam|estavam) (no|ao) (telefone|celular|radio) com, na linha com, pelo radio (com|pro|pra), no radio pro, no radio pra, convoc*, contactou, contactaram, contatou, contataram,
    pediu reforco (pro|pra|ao|do|da), pediram reforco (pro|pra|ao|do|da), pegou o (radio|telefone|celular) e (chamou|ligou|avisou), ligava, ligavam, ligasse, ligassem, chamava, chamavam, chamasse, comunicou (ao|pro|pra), pass* (um|o) radio, pediu pelo radio, bateu um radio, discou, discaram, whatsapp pro, whatsapp pra, zap pro, zap pra, email pro, email pra
  `,
  CALL_CODED: `
    (achei|peguei|tenho|tem|temos|to com|tamo com|apareceu|arrumei) (um|uma|mais um|mais uma|outro|outra|dois|um aqui|mais um aqui|outro aqui|um brasileiro|um desses) (pra|para|pros|pro) (voces|vcs|vc|voce|turma de voces),
    vem (buscar|pegar) (esse|essa|mais um|mais uma|seu|o seu|outro|um aqui), venham (buscar|pegar) (esse|essa|mais um|outro), (ta aqui|tem aqui) (o|um) (seu|de voces|que voces), encomenda pra (voces|vcs)
  `,
  STOPPED: `
    (fez|fizeram|mandou|mandaram|mandando) (eu|ele|ela|a gente|meu marido|meu irmao|meu pai|minha mae|meu primo|nos) (parar|encostar|descer|descer do carro|sair do carro), mandou descer, mandaram descer,
    (tomei|tomou|levei|levou|tomamos|levamos|deram|deu) (uma|um) (blitz|enquadro|geral|dura|abordagem), baculejo, (deu|ligou) (a|o) (luz|sirene|giroflex) (pra|e) (eu|me|mandou) (encostar|parou|parar), pull* over, paravam, parava, parasse, fui parad*, fomos parad*, foi parad*, me paro, na blitz, numa blitz
  `,
  ARREST: `
    (deram|deu) voz de prisao, voz de prisao, enjaul*, enjaularam, encanad*, encana*, (meteu|meteram|botou|bota|pos|puseram|colocou|passou|passaram) (a|as|as duas|) algema*, algemas, autuad*, recolhid*, prendia, prendiam, prendesse, levad* (preso|presa|em cana|algemad*), foi em cana, pres* em flagrante, pro xilindro, pra tranca, engaiol*, levaram (ele|ela) (preso|presa|algemado|algemada), prizao, prendeo, em custodia, (caiu|cairam) em cana
  `,
  KEEP: `
    (ta|tava|esta|estava|continua|segue|permanece|ficou|fica|ficando|foi mantid*|seguiu|continuou|permaneceu|to|fiquei|deixaram|deixou|mantiveram|manteve|mantem) (ele|ela|meu irmao|meu marido|) (preso|presa|detido|detida|trancado|trancada|retido|retida|trancafiado|atras das grades|encarcerado|encarcerada|na cela|na cadeia|engaiolado|algemado la|guardado la),
    (voltou|voltaram|mandaram|botaram|colocaram|levaram|enfiaram|puseram|devolveram) (ele|ela|meu irmao|meu marido|meu filho|meu primo|) (de volta|) (pra cela|na cela|pra carceragem), mofando, mofou, cha de cadeira, empacaram, empacou, embac*,
    (passou|passei|passaram|dormiu|dormi|virou|amanheceu) (a noite|mais uma noite|outra noite|o dia|na cadeia|na cela|na delegacia|la dentro), pernoit*, prolong*, estenderam, esticaram, adiaram a saida, atras* a saida, atras* a soltura,
    (demor*|enrol*) (muito|) (pra|para|a) (soltar|liberar|sair), so (sai|saiu|saia|liberam|soltam|solta|soltaram|liberaram|libera|liberou|soltou|vai sair|iam soltar|vao soltar) (quando|depois|se|amanha|segunda|no dia|no outro|as),
    (fizeram|fez|mandou|mandaram|pediu pra|pediram pra|obrig* a|obrig*) (ele|ela|eu|a gente|meu marido|meu irmao|meu filho|) (ficar|sentar|aguardar|esperar|permanecer), teve que ficar, tem que ficar, tem q ficar, vai ficar ate, vai ter que ficar, ficar ate, ficasse,
    barrad* na saida, barraram na saida, segurasse, segurava, seguravam, segurarem, segurem, guardaram (ele|ela), seguraro, segurano, de molho, nao (abriram|abrem|abre|abriu) (a cela|a porta da cela|o portao), nao (assinam|assinaram|assina|assinou) (a saida|a soltura|a liberacao),
    (sentou|sentaram|deixaram|botaram|colocaram) (ele|ela|meu irmao|meu sobrinho|meu marido) (sentado|sentada|no banco|num banco|numa sala|la dentro|esperando|trancado), nada de soltar, nada de sair, nada de liberar, ficou ate, fiquei ate, ficaram com (ele|ela|meu|minha), segur* mais, deix* de soltar
  `,
  STILL: `
    segue, seguem, permanec*, e nada, ainda assim, (mesmo|ate) (tendo pago|pago|com tudo pago|com a fianca|liberado|solto|tendo cumprido|apos|sem acusacao|absolvido), nem assim, mesmo dps, e mesmo, so que, nao adiantou, nao adianta
  `,
  LET_GO: `
    larg* (ele|ela|eu|a gente|nos|meu|minha), dispens(ou|aram|ado|ada|ar|aram), dispensou, dispensaram, dispensado, dispensada, libert*, (mandou|mandaram) (eu|ele|ela|a gente|nos|meu marido|meu irmao|todo mundo|) (ir|ir embora|embora|pra casa|seguir|seguir viagem|circular|vazar),
    (me|nos) (deixou|deixaram) (seguir|em paz|passar|ir|sair|ir embora|vir embora|vazar), (deixou|deixaram|deixa) (ele|ela|eu|a gente|nos|meu marido|meu irmao|meu filho|meu pai) (seguir|em paz|passar|ir|sair|ir embora|vazar|ir pra casa),
    (abriram|abriu) a (cela|porta pra ele), saiu (livre|andando|pela porta da frente|em seguida|na mesma hora|rapidinho|tranquilo|tranquila|solto|solta|de la), ja ta em casa, ta em casa ja, ja esta em casa, (deu|deram) (so|) (um warning|warning|uma advertencia|advertencia|um aviso e tchau|tchau),
    vim embora, fui embora, fui pra casa, voltou (pra|no|numa boa) (casa|mesmo dia), voltei pra casa, fomos embora, saimos de boa, saimos numa boa, soltasse, soltassem, soltarem, solt* rapido, foi dispensad*, foi libertad*, nem demorou, vai com deus
  `,
  HAND_OVER: `
    deix* _ levar, deix* _ levarem, deix* _ pegar, deix* _ pegarem, deix* _ buscar, deix* _ prender, deix* _ carregar,
    (passaram|passou|deram|deu|despach*|jogaram|jogou|largaram|largou|botaram|botou|repassaram|repassou|soltaram|soltou|mandaram|mandou) (ele|ela|eu|a gente|nos|meu irmao|meu marido|meu primo|meu pai|meu filho|meu tio|meu sobrinho|meu cunhado|minha mae|minha irma|minha prima|minha esposa|o rapaz|a moca|o homem|o menino|meu amigo|meu vizinho|meu namorado) (direto|) (pro|pra|pros|para o|para a|para os|ao|aos|de presente pro|de presente pra),
    (botou|botaram|colocaram|colocou|meteu|meteram|jogou|jogaram|largou|largaram|deixou|deixaram|puseram|pos|caiu|cairam|parou|foi parar|acabou) (ele|ela|eu|meu irmao|meu marido|o rapaz|meu primo|) (na mao|nas maos|nos bracos|no colo), na mao (do|da|dos), nas maos (do|da|dos), de mao beijada,
    troc* (a|as|de) algema*, de bandeja, de presente, entreguei, entregavam, entregava, repass* (ele|ela|meu irmao|meu marido|meu primo|o rapaz|meu filho) (pro|pra|pros|ao|aos)
  `,
  TRANSFER:
    'despacharam, despachou, remanej*, transferir, foi mandado pro, foi mandada pro, foi mandado pra, foi mandada pra, mandado direto, mandada direto, levado direto, levada direto',
  DRIVE:
    'rodaram com, rodou com, levav*, levasse, conduziu, conduziram, (foi|fui|foram|fomos) levad*, (deixou|deixaram|largou|largaram) (ele|ela|meu irmao|meu marido|meu primo|eu) (no|na|la), dar carona, dando carona, deram carona',
  TAKE: `
    rapt*, (meteram|meteu|enfiaram|enfiou|jogaram|jogou|botaram|botou|puseram|pos|tacaram|socaram|colocaram) (ele|ela|eu|a gente|meu irmao|meu marido|o rapaz|os rapaz|os rapazes|o homem|a moca|a mulher|meu primo|meu tio|meu pai|todo mundo|) (dentro|no carro|na van|num carro|numa van|na viatura|no camburao|dentro do carro|dentro da van|numa suv|na suv),
    arranc*, levando embora, levaram embora, cataram, catando, rebocaram ele, (sumiu|sumiram) com, levav*, levem, (fizeram|fazendo) a limpa, deram sumico, desapareceram com, agarran*, pux* (ele|ela|eu) (do|pra fora|pelo)
  `,
  WAIT: `
    (tava|tavam|estava|estavam|ficou|ficaram|fica|ficam|tinha|ja tinha) (la fora|ali fora|no portao|de fora|parado|parados|na entrada|na recepcao|no lobby|na porta|na saida|encostado|encostados|de campana|de olho|plantado|plantados|na espera|a espera|do lado),
    a espera, plantad*, de campana, campana, de butuca, no portao, na recepcao, no lobby, na saidinha, encostad*, esperan*, esperandu, esperano, esperarem, aguardan*, ja plantad*, na tocaia, tocaia, a postos, de prontidao, espreit*
  `,
  ARRIVE: `
    encostou, encostaram, encostasse, baixou, baixaram, colou, colaram, brotou, brotaram, pintou aqui, pintaram, surgiu, surgiram, desceu, desceram, desembarc*, apareceo, aparecendo, aparece, aparecem, aparecia, apareciam, aparecesse, vinha, vinham, vierem, viessem, chegarem, chegassem, chegue, chegavam, cheguem, pousou, foi la, foram la, pareceram la, vinho, vierao, chegarao, bateu aqui, bateram aqui
  `,
  BLOCK: `
    fita amarela, (passaram|passou|botaram|colocaram|esticaram) (a|uma|) fita, viatura atravessada, viaturas atravessadas, (mandando|mandou|mandaram|mandava|mandavam|fazendo|fizeram) (os carros|o onibus|os onibus|todo carro|carro|quem vinha) (voltar|desviar|dar a volta|dar re|parar),
    ninguem (passava|passa|entra|entrava|saia), (imped*) (a passagem|de passar|os carros|o transito|a rua|a entrada), (parou|pararam|parando|segurou|seguraram|segurando|desviou|desviaram) (os carros|o onibus|o trafego|o fluxo|o transito), nao (podia|dava pra|podiam|pode) passar, tap* (a rua|a saida|a entrada), obstru*, travou, travaram, travando, interromp*, paralis*, trancav*, fechav*, barrando, barrava, barravam, cavalete*
  `,
  PUSH_BACK: `
    (mandou|mandaram|mandando|mandava|mandavam|gritou pra|gritavam pra|gritando pra|fez|fizeram|obrig*) (a gente|o povo|os vizinhos|todo mundo|eu|o pessoal|as pessoas|quem tava la|os manifestantes|a multidao|nos|a galera|geral) (sair|voltar|recuar|se afastar|afastar|entrar|entrar pra casa|pra tras|pra casa|ir pra casa|pro outro lado|atravessar|circular|ficar longe|ficar atras|dispersar|sair da rua|sair de perto|parar de filmar),
    spray de pimenta, gas de pimenta, cassetete*, (segurou|seguraram|segurando|segurava|seguravam|contendo|afastando|empurrando|mantendo|mantinham|mantinha|manteve|mantiveram|tirou|tiraram|botou|botaram|colocou|colocaram) (o povo|os vizinhos|a multidao|o pessoal|a galera|as pessoas|os manifestantes|os curiosos|os protestantes|a vizinhanca|geral) (longe|afastad*|atras|do outro lado|pra tras|pra fora|pra correr|),
    barreira humana, (fez|fizeram|fazendo) (uma|) barreira, (nao|n) (deixava|deixavam|deixou|deixaram|deixam|deixa) (a gente|ninguem|os vizinhos|o povo|eu|as pessoas|a familia) (chegar|passar|aproximar|se aproximar|filmar|perto|chegar perto|ajudar), sai da frente, circulando, gente pra longe, povo pra longe, (controle|contencao) (de|da) (multidao|povo)
  `,
  TRANSLATE: `
    (passando|passava|passou|botava|botou) (tudo|) (pro|em) portugues, (servi*|fez|faz|fazendo|fazia|usar* como|usaram) (de|papel de|o|) (tradutor*|interprete*), traducao, traduzin*, (fal*|explic*|repet*|grit*) (em|) portugues (pra|pro|pros) (ele abrir|minha mae|meu pai|agente|agentes|ice|imigracao|eles entender*), interpretou
  `,
  ENTER: `
    (meteu|meteram) o pe, derrub* _ porta, (forc*|chut*|quebr*) (a|nossa|minha) porta, adentr*, (revir*|vasculh*) (a casa|o apartamento|tudo|meu quarto|os quartos), (revist*) (a casa|o apartamento|meu quarto|o predio), (passaram|passou) pra dentro, subiu, subiram, subindo, (foi|foram) entrando, pra dentro (de casa|do apartamento|da minha casa|do predio), invadi*
  `,
  ASSIST: `
    (dando|deu|deram|da|dao|dava|davam|prestou|prestando|prestaram) (cobertura|suporte|forca|uma mao|uma forca|apoio|guarida|retaguarda|respaldo|seguranca|assistencia|auxilio|ajuda|reforco), (fazendo|fez|fizeram|fazia|faziam) (a|) (escolta|seguranca|cobertura|guarda), particip* (da operacao|da batida|com|junto), fazendo dupla, de apoio, (servindo|serviu) de (apoio|escolta|guarda|seguranca), protegendo, suporte
  `,
  TALK: 'bater papo, interrogatorio, sabatin*, dar uma palavra, dar uma palavrinha, tirar depoimento, fazer pergunta, tirar informacao, entrevista',
  SHOW: 'mostra, mostram, mostrava, mostravam, mostrando, exib*, esfreg* na cara, puxou, puxaram, tirou um papel, balanc*, sacou um papel, pipocou',
  THREAT: `
    prometeu, prometia, jurou, juraram, (se|si) (voce|vc|voces|vcs|tu) nao, (ou|senao) (voce|vc|ele|ela|voces|vcs), caso contrario, do contrario, cuidado que, e so (eu|) (ligar|chamar|um telefonema|dar um telefonema|fazer uma ligacao), (basta|so precisa|era so) (uma ligacao|um telefonema|ligar|de uma ligacao|de um telefonema), uma ligacao (e|minha|so) , na proxima (eu|ele|vez), toma cuidado que, nem que eu, ameasou, ameasa*, amea*, amiaç*, pressionou, pressionando, coag*, extorq*
  `,
  LET_IN:
    'franque*, autoriz*, (mandou|mandaram|deixou|deixaram|deixa|deixam) entrar, (deu|deram) (livre acesso|acesso|a chave|passagem|entrada), acompanh*, conduz*',
  WRITE_UP:
    'lancou, lancaram, lancar, lancado, cadastr*, inser*, adicion*, rotul*, tachou, tacharam, anota*, registr*, preench*, fichad*, fichar*, fichou, (marc*|bot*|coloc*) (ele|ela|meu filho|minha filha|meu sobrinho|meu neto|o menino|os menino|meu irmao) (como|de), (fez|fizeram|escrev*|preench*) (um|uma|o) (relatorio|ocorrencia|report|bo|registro|ficha|nota)',
  SHARE:
    'lancou, lancaram, lancar, lancado no, adicion*, alimenta*, alimentou, subiu pro, subiram pro, subindo pro, jogou no, jogaram no, entra no, entrou no, caiu no, cai no, foi pra, vai pra, ia pra, vao pro, vao pra, foram pro, cruz* dados, conectad*, integrad*, liga* direto, upload*, conta no',
  SET_UP: `
    (te|me|nos) (entrego|entregava|entregaria|entregar|entrega|denuncio|denuncia|denunciar|denunciava|denunciasse|deporto|deportar|deporta|deportava|cagueta|dedura|dedurar|deduro|dedurava), (mandar|mando|manda|mandava|mandaria|mandam) (ele|ela|eu|a gente|voce|vc|te|me|todo mundo|) (de volta|embora do pais|pro brasil|pra fora do pais|pro meu pais), (volta|voltar) pro brasil, deportaria, deporto, deportacao, caguet*, cagueta*, denuncio, denuncia a gente, denuncie, denunciaria, denunciava, (chamar|ligar|chama|chamo) (pra|) deport*
  `,
  KNEW: `
    (de onde|como) (tiraram|conseguiram|conseguiu|tinham|tinha|pegaram|descobriram|descobriu|acharam), (tinha|tinham|com) (a minha|minha|as minhas|a nossa|nosso|os meus|meus|o nosso|foto minha|uma foto minha|a foto) , (tinha|tinham) (foto|fotos|todos os dados|tudo anotado|a ficha), conhecia, conheciam, ja conhec*, (me|nos) (chamou|chamaram) pelo nome, (chamou|chamaram) (ele|ela|meu irmao|meu marido) pelo nome
  `,
  STAGE: `
    (montaram|montou|montando|fazem|fazendo|fizeram|fez) (acampamento|ponto|base|quartel|concentracao|reuniao), ponto de (encontro|apoio), se prepar*, se organiz*, se arrum*, (vestindo|colocando|botando|vestiram|colocaram|botaram|trocando) (o|os|de|) (colete|coletes|roupa|equipamento|mascara), guardando (os carros|as vans|os carro), parquead*, parquear*, parkead*, aglomer*, agrup*, enfileirad*, (saem|saindo|saiu|sairam|partem|partindo|partiram) (dali|daqui|de la), de base, como base, ocup*, juntando, se juntando, combinando, planejando
  `,
  CALL_911:
    '(liguei|ligou|ligamos|ligaram|chamei|chamou|chamamos|chamaram|disquei|acionei) (pro|no|o|pra|ao|) (911|nove um um), emergencia 911',
  CALM: `
    (apart*|separ*) (a|uma|as) (briga|confusao|discussao|pessoas), (evitar|pra nao ter|impedir) (confusao|briga|tumulto|violencia|tragedia), paramedic*, socorrista*, bombeiro*, (chamou|chamaram|pedir|pediu|pediram) (uma|a|) ambulancia, so (pra|para) (manter|garantir|evitar|proteger|acalmar|separar), (ver|checar|conferir|saber) se (tava|estava|ta|esta) (todo mundo|ela|ele|a gente|minha mae|tudo) bem,
    (confirmar|checar|conferir|ver|verificar) se (era|eram) (ice|agentes|federais|mesmo|policia) (de verdade|mesmo|), manter a calma, pedindo calma, pediu calma, seguranca de todos, seguranca de todo mundo, seguranca do publico, seguranca dos pedestres, primeiro socorro, cuidar d* ferid*
  `,
  FOUND: 'acharo, pegaram com, flagr*, recuper*, escondia, escondendo, guardava',
  CHARGED:
    'suspeit* de, investigacao (de|por|sobre), respondendo por, envolvid* (em|com), procurad* por, pres* por, fugitivo, por vender, acusacao de, crime de, condenad* por, culpad* de',
  WANTS:
    '(ta|tao|esta|estao|vem|vinha|vinham|tava|tavam|estava|estavam) (vindo|chegando|a caminho) (pra|para|) (buscar|pegar|levar|), (vem|vinha|vinham|viria|viriam|vao vir|ia vir|iam vir) (buscar|pegar|levar), (quer|querem|queria|queriam) (falar com|buscar|pegar|levar) (ele|ela|meu|minha|o rapaz), de olho nele, de olho nela',
  EXTRA_TIME:
    '(horas|hora|dias|dia|noite|noites|minutos) (a mais|extra|extras|alem do), mais (um|uma|dois|duas|tres|quatro|cinco|seis) (dia|dias|hora|horas|noite|noites)',
} as const satisfies Partial<Lexicon>;
