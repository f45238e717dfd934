import type { RedactionWords } from './words.ts';

export const PT: RedactionWords = {
  naming:
    'meu nome é | meu nome e | o meu nome é | meu nome completo é | meu nome | meu nome verdadeiro é | me chamo | eu me chamo | chamo-me | chamo me | me chama de | me chamam de | me chamam | pode me chamar de | podem me chamar de | pode me chamar | podem me chamar | me chame de | me chame | me chamem de | chame-me de | chama-me | pode chamar de | meu sobrenome é | meu apelido é | me conhecem como | me conhecem por | todos me chamam de',
  calling:
    'sou | eu sou | sou o | sou a | aqui é o | aqui é a | aqui é | aqui quem fala é | quem fala é | fala o | fala a | quem escreve é | aqui e | quem fala aqui e',
  namedBefore: 'é o meu nome | é meu nome | e meu nome',
  common:
    'nisso nisto disso nele nela aí ai a o as os um uma uns umas de do da dos das em no na nos nas e ou é são sao foi era não nao nunca ninguem ninguém nada alguem alguém por pra para com sem mas porque pq quando como onde já ja hoje ontem amanhã amanha agora depois antes desde até ate todo todos toda todas este esta isto esse essa isso aquele aquela outro outra muito mais menos também tambem só so eu ele ela eles elas nós nos me te se lhe meu minha meus minhas seu sua dele dela está esta tá ta estava estão privado segredo importante anônimo anonimo confidencial falso errado certo verdadeiro completo correto escrito apareceu aparece consta constava saiu atencao atenção policia polícia oficial policial agente migração imigração imigracao advogado advogada mãe mae pai irmão irmao irmã irma filho filha marido esposa mulher primo prima amigo amiga vizinho vizinha patrão patrao chefe homem cara senhor senhora cidadão cidadao testemunha imigrante residente quero queria preciso tenho tinha moro trabalho vi venho vim cheguei posso sei sabe disse falou disseram perguntou falando dizendo gritando olá ola oi bom boa obrigado obrigada favor ajuda informação informacao denunciar reportar quem qual estou estamos somos fui cada dois três tres quatro cinco seis lista casa rua semana dia mês mes ano anos vez vezes burro ilegal',
  ranks:
    'oficial policial policiais agente agentes polícia policia sargento detetive tenente capitão capitao delegado xerife xerife comissário comissario chefe investigador inspetor juiz juíza juiza guarda soldado cabo officer',
  said: 'disse falou dizia diz respondeu gritou fala',
  titles: 'seu dona senhor senhora sr sra dom doutor o a de só so',
  flat: 'apto apt ap apartamento apê bloco quarto sala porta andar-apto',
  house: 'casa-numero',
  home: 'casa',
  street: 'rua avenida travessa alameda estrada praça praca r',
  living:
    'moro na | moro no | moro em | moramos na | moramos no | resido na | meu endereço | meu endereco | endereço | endereco | minha casa fica na | minha casa fica no | minha casa é na | mora na | mora no',
  number: 'numero número num nº n',
  counted:
    'am pm hora* hrs h min mins minuto* segundo* de homem homens oficia* policia* agente* ano anos semana* mês mes meses dia dias crianca* criança* filho* pessoa* vez vezes quadra* quarteir* porta* casa* milha* rua* carro* viatura* veiculo* veículo* van vans suv* cara* rapaz* dolar* dólar* real reais familia* mais moto*',
  breaks:
    'as às por volta desde até ate há ha quando e com mas onde tem tinha vi para em estava estavam lá la',
  phone:
    'telefone | fone | tel | celular | cel | telemóvel | telemovel | meu número | meu numero | meu zap | zap | whatsapp | whats | zapzap | me liga | me ligue | me liguem | liga pra mim | ligar para | liga no | ligue no | contato | contacto | meu contato | meu num',
  birth:
    'nasci | nasceu | nascido | nascida | data de nascimento | dt nasc | data nasc | nascimento | aniversário | aniversario | meu niver | faço anos | faco anos',
  birthAfter:
    'é meu aniversário | é meu aniversario | é a minha data de nascimento | é minha data de nascimento | e minha data de nascimento | é quando nasci',
  months:
    'janeiro fevereiro março marco abril maio junho julho agosto setembro outubro novembro dezembro fev out dez',
  dateJoins: 'é e em no na de do dia foi o a meu minha são ano',
  officials: 'emblema matrícula placa batalhão batalhao',
  papers: 'protocolo inquérito inquerito bo',
};
