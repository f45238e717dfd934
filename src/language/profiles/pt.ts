import type { Profile } from '../model.ts';

export const pt: Profile = {
  language: 'pt',
  script: 'Latin',
  letters: 'áàâãçéêíóôõúü',
  words: `
oi sim nao ola obrigado ajuda
de que e o a do da em um uma nao para com os as no na se por mais meu minha ele ela eles elas eu foi ao dos das nos nas mas
me voce voces tem ta tava estava estao esta estou sao era ser ter isso isto este esse essa aqui ali la ja so tambem muito quando onde quem porque
oi ola bom boa dia tarde noite tudo bem obrigado obrigada obg vlw valeu favor ajuda socorro me ajuda ajudem alguem ninguem nada nunca algo
sim claro certo agora hoje ontem amanha anteontem madrugada manha cedo depois antes entao
policia policial policiais oficial agente agentes imigracao delegacia cadeia preso presa presos prisao juiz advogado tribunal viatura
perguntou perguntaram pergunta perguntando pediu pediram pedindo disse disseram dizendo falou falaram falando falar fala falo falam
parou pararam parar levou levaram levando levar prendeu prenderam prender pegou pegaram pegar soltou soltaram soltar algemou algemaram
ligou ligaram ligar chamou chamaram chamar chegou chegaram chegar veio vieram vem vindo entrou entraram entrar saiu sairam sair bateram bateu porta
casa rua carro caminhao van trabalho serviço servico loja escola igreja estacao trem onibus parque esquina predio apartamento mercado
marido esposa esposo mulher filho filha filhos irmao irma mae pai primo prima tio tia sobrinho cunhado sogra amigo amiga vizinho vizinha vizinhos
familia crianca criancas menino menina bebe namorado namorada avo rapaz moço moca colega chefe patrao patroa
papeis papel documento documentos situacao legal ilegal carteira habilitacao placa passaporte visto mandado fianca horas hora minutos semana semanas mes
meses ano anos faz ha dois duas tres quatro cinco seis sete oito nove dez primeiro primeira ultimo ultima outra outro outros vez vezes
vi vimos viu viram ver olha olhar saber sabe sei sabia acho penso entendi entendo entender portugues ingles brasileiro brasileira brasil
quero quer querem queria queriam preciso precisa precisamos posso pode podem podia fazer fez fizeram fazem faco fazendo
tinha tinham teve tiveram ir vou vai vao vamos fui foram indo dar deu deram da dando dizer diz
sem sobre ate desde entre tambem nem apenas somente ai fora dentro perto frente atras lado
pois ne tipo assim mal pouco menos tao tanto qual quais quanto quantos cada qualquer todo todos toda todas tudo mesmo mesma
estamos estavam esteja seja sejam eram somos havia houve haja
vc vcs tb tbm pq q n nd msm hj td mto mt blz kd cade ngm algm oq oque pra pro pros pras num numa dele dela deles delas nele nela
naum eh neh intao entaum tah to tamo cara mano gente moço moca aí pessoal galera
bateram agrediu gritou gritaram ameacou ameacaram ameacando medo assustado assustada
roupa comum farda fardado colete mascara mascarados preto preta branco branca azul vermelho grande pessoa pessoas homem homens senhor senhora
aconteceu acontecendo acontece coisa coisas nome numero telefone celular foto fotos video gravei gravou gravaram gravar
verdade falso talvez igual nova novo comecar recomecar pular proxima proximo apagar enviar mandar mandou mandaram mensagem mensagens resposta lingua
idioma voltar relatorio denuncia denunciar nenhum nenhuma contra enquanto embora ainda sempre jamais quase
segunda terca quarta quinta sexta sabado domingo feira meio janeiro fevereiro marco abril maio junho julho agosto
comigo contigo conosco seu sua seus suas meus minhas nosso nossa nossos teu tua
mora moro moram moramos trabalha trabalham trabalhando dirigindo dirigir andando esperando esperaram comprando saindo morando
dizia diziam soube ouvi ouvimos escutei deixou deixaram deixa tirou tiraram subiu desceu desceram assinar assinou pais
deportar deportaram deportado deportada sabem sabemos conseguiu consegue consigo conseguir aconteceu ficou ficaram fica ficar ficando
lembro lembra lembrar esqueci responder respondi respondeu contar contou conta avisar avisou
foi feito feita dito dita ido vindo sido estado embora longe devagar rapido logo
algum alguma alguns algumas havia cujo pelo pela pelos pelas aquele aquela aquilo naquele daquele nesse nessa neste nesta desse dessa
batida blitz operacao testemunha testemunhas interprete tradutor advogada digitais impressoes cunhada sogro deus abencoe desculpa desculpe socorro rapido
federais federal eita uai nossa caramba algemado algemada algemas metro onibus ponto estacionamento avenida quarteirao bairro comunidade informacao endereco
dados compartilhou compartilharam compartilhar passou passaram entregaram entregou entregar transferido transferiram centro detencao acusacoes retiraram audiencia
suspeito vitima crime queixa roubo batida acidente multa infracao semaforo dirigindo velocidade revistaram revistou revistar
autorizacao negaram direitos calado gravida doente remedio idoso menor estudante professora diretor medico motorista trabalhador inquilino
dono aluguel quarto corredor escada janela quintal garagem urgente emergencia errado alguns cuidado ameaca
esperem espera olhando tomaram tomou puxaram puxou empurraram empurrou cercaram jogaram chao rua fora quando onde por que
`,
};
