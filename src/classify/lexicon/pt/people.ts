import type { Lexicon } from '../../concepts.ts';

/** Brazilian Portuguese: who is spoken of. */
export const people = {
  BPD: `
    policia de boston, policial de boston, policiais de boston, policias de boston, policia d boston, pm de
    boston, oficial de boston, oficiais de boston, guarda de boston, os de boston, viatura de boston,
    viaturas de boston, viatura da bpd, viaturas da bpd, detetive de boston, detetive da bpd, agente de
    boston, sargento de boston, policial da bpd, policia da bpd, policia da cidade de boston, boston
    policia, departamento de policia de boston, cop de boston, tira de boston, policiais da bpd, policia
    municipal de boston, policial boston, oficial da bpd, delegacia de boston, policia da cidade, trabalho
    na bpd, trabalho dentro da bpd, trabalho para a bpd, policia la de boston, policia aqui de boston,
    policiais aqui de boston, policia de bostom, policial de bostom, guardas de boston, tiras de boston, pms
    de boston, policial do distrito, carro da policia de boston, carros da policia de boston, sargento da
    bpd, agentes de boston, cops de boston, os policia de boston, trabalho no escritorio da bpd
  `,
  LOCAL: `
    policia, policias, policial, policiais, pm, pms, puliça, pulicia, poliça, polica, guarda, guardas, tira,
    tiras, viatura, viaturas, detetive*, delegado, sargento, tenente, oficial, oficiais, os homi, cana,
    meganha, gambé, patrulha, patrulhas, agente de policia, guarda municipal, cop, cops, polical, policais,
    policia militar, carro da policia, carros da policia, delegada, investigador*, inspetor de policia, home
    da lei, os homem, policia civil, agente da policia, officer, officers, tira da policia
  `,
  STATE: `
    policia estadual, policial estadual, policiais estaduais, state trooper, trooper*, policia do estado,
    estadual, policia rodoviaria, patrulha estadual, guarda estadual
  `,
  TRANSIT: `
    policia do metro, policial do metro, policia do trem, policia da mbta, policia do t, guarda do metro,
    guarda do trem, policia do onibus, policiais do metro, policia de transito do mbta, policia da estacao
    de trem, seguranca do metro, guardas do metro, guardas do trem, policiais da mbta, policial da mbta,
    policial do trem, policiais do trem, policia de transito, seguranca do trem
  `,
  SHERIFF: `
    xerife, xerifes, sherif, guarda da cadeia, guardas da cadeia, carcereiro*, agente penitenciario, agentes
    penitenciarios, guarda da prisao, guardas do presidio, guarda do presidio, cadeia do condado, os da
    cadeia, oficial da cadeia, guarda prisional, south bay, os guardas da cadeia, guardas da prisao, agente
    da cadeia, oficiais da cadeia, guarda la da cadeia
  `,
  COURT_OFFICER: `
    oficial do tribunal, oficiais do tribunal, oficial da corte, oficiais da corte, guarda do tribunal,
    guarda da corte, guarda do forum, guardas do forum, oficial do forum, oficiais do forum, oficial de
    justica, oficiais de justica, seguranca do forum, seguranca do tribunal, policial do forum, policial do
    tribunal, policial da corte, guardas do tribunal, guardas da corte, oficial la do forum, seguranca da
    corte, guarda la da corte, policial no forum, oficial de corte, bailiff, court officer*, guarda do juiz,
    os guardas do forum
  `,
  SCHOOL_OFFICER: `
    seguranca da escola, segurança da escola, guarda da escola, policia da escola, policial da escola,
    seguranca escolar, policia escolar, oficial da escola, guardas da escola, policial escolar, inspetor da
    escola, seguranca la da escola, guarda la da escola, o seguranca do colegio, seguranca do colegio,
    policia do colegio, guarda do colegio, seguranca da high school, seguranca da middle school
  `,
  CITY: `
    prefeitura, funcionario da prefeitura, funcionaria da prefeitura, fiscal da prefeitura, fiscal da
    cidade, funcionario da cidade, inspetor da cidade, city hall, biblioteca, guarda do parque, autoridade
    de moradia, secretaria da cidade, funcionarios da prefeitura, mulher da prefeitura, moca da prefeitura,
    homem da prefeitura, atendente da prefeitura, funcionaria da cidade, inspetora da prefeitura, inspetor
    da prefeitura, agente da prefeitura, fiscal de moradia, funcionario da biblioteca
  `,
  CAMPUS: `
    policia do campus, policia da universidade, policia da faculdade, seguranca do campus, seguranca da
    faculdade, policial do campus, guarda do campus, seguranca da universidade, policia da bu, policia da
    northeastern, policia da umass, policia da harvard, policia do mit, policia da bc, policia do college,
    policia da bunker hill community college
  `,
  ICE: `
    imigracao, imigração, emigracao, migracao, imigraçao, imigracão, agente da imigracao, agentes da
    imigracao, agente de imigracao, agentes de imigracao, agente do ice, agentes do ice, policia da
    imigracao, policia de imigracao, o ice, os caras do ice, os do ice, pessoal do ice, pessoal da
    imigracao, os da imigracao, oficial da imigracao, oficial de imigracao, oficiais da imigracao, oficiais
    de imigracao, homens do ice, homens da imigracao, aice, caras da imigracao, policia do ice, cara do ice,
    turma do ice, guarda da imigracao, imigra, a migra, imigrassao, imigracoes, o pessoal do ice, gente do
    ice, gente da imigracao, carro da imigracao, equipe do ice, agente ice, agentes ice, os homens do ice,
    os homens da imigracao, aize, ais, carros do ice, vans do ice, carros da imigracao, carro do ice, van do
    ice, van da imigracao, suv do ice
  `,
  ERO: 'agente de deportacao, oficial de deportacao',
  HSI: 'agentes do hsi, agente do hsi, jaqueta do hsi, colete do hsi',
  CBP: 'patrulha da fronteira, policia da fronteira, alfandega, agentes da fronteira',
  FED_OTHER: 'policia federal americana, guarda nacional, agentes do fbi',
  FED: `
    agente federal, agentes federais, federais, federal, agentes, agente, mascarado*, encapuzado*, homens de
    mascara, caras de mascara, homens mascarados, caras mascarados, sem uniforme, a paisana, homens armados,
    homens de preto, de mascara, policia federal, homens a paisana, caras sem uniforme, homens sem uniforme,
    os feds, gente mascarada, uns mascarados, caras encapuzados, homens encapuzados, gente de mascara, uns
    caras de mascara, caras sem identificacao, homens sem identificacao, cara coberta, rosto coberto,
    agentes mascarados
  `,
  PRIVATE: `
    patrao, patroa, chefe, chefa, dono da casa, dona da casa, dono do apartamento, dono do predio, dono,
    dona, senhorio, landlord, proprietario, proprietaria, locador, supervisor, gerente, encarregado, meu ex,
    minha ex, ex marido, ex mulher, ex namorado, ex esposa, vizinho, vizinha, vizinhos, colega de trabalho,
    colega de quarto, boss, roommate, manager, namorado, empreiteiro, companheiro, administrador do predio,
    o bos, empregador, meu parceiro, meu empregador, dono da obra, dono do restaurante, dono da firma, dono
    da empresa, dona do restaurante, companheira, minha chefe, sindico, ex sogra, patroes, ex patrao, bos,
    subempreiteiro, a firma, a empresa, minha empresa, o cara que me aluga, quem me aluga, moca que me
    aluga, agencia de trabalho, a dona, o dono
  `,
  BOSTON: 'cidade de boston',
  TOWN: '',
  DISTRICT: 'distrito, distritos',
  HOOD: 'leste de boston',
  I: 'eu, nos, a gente, nois',
  SELF: `
    me, meu, minha, meus, minhas, mim, eu, nos, nosso, nossa, a gente, comigo, conosco, gente, fui, vi,
    estou, to, tava, estava, sou
  `,
  THEY: 'eles, elas, ele, ela, lhe, o, os, a, as, se',
  THEY_ALL: 'eles, elas',
  FAMILY: `
    irmao, irma, irmã, marido, esposo, mulher, esposa, pai, mae, filho, filha, tio, tia, primo, prima,
    cunhado, cunhada, sobrinho, sobrinha, neto, neta, avo, sogro, sogra, familia, filhos, pais, genro, nora,
    namorada, noivo, noiva, afilhado, parente, enteado, maninho, maninha, maridao, bisavo, vo, vovo, vovó,
    titio, titia, cunhadinho, meninos meus, compadre, comadre, padrasto, madrasta, enteada, amigado,
    concunhado
  `,
  PERSON: `
    rapaz, rapazes, moço, moco, moça, moca, homem, mulher, amigo, amiga, cara, caras, povo, pessoas, pessoa,
    senhor, senhora, gente, galera, menina, menino, conhecido, colega, vizinho, vizinha, mano, alguem, todo
    mundo, trabalhadores, inquilino, cliente, jovem, um cara, vizinhos, uns caras, senhorzinho, parceiro,
    trabalhador, ajudante, pedreiro, faxineira, entregador, motoboy, pastor, brasileiro, brasileira,
    brasileiros
  `,
  CHILD: `
    criança, crianca, crianças, criancas, menino, menina, meninos, meninas, garoto, garota, garotos,
    adolescente*, bebe, aluno*, aluna*, estudante*, moleque
  `,
  MINOR: 'menor, menores, menor de idade, menores de idade, de menor, irmaozinho, irmazinha',
  AGE_BEFORE: 'tem, tinha, de, com, so, so tem, fez, completou, ta com',
  AGE_AFTER: 'anos, aninhos, ano, anus',
} as const satisfies Partial<Lexicon>;
