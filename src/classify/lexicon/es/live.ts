import type { LiveLexicon } from '../../concepts.ts';

/** Spanish: what goes on this minute, and what only seems to. */
export const live: LiveLexicon = {
  PERSON: 'me, nos, lo, la, los, las',
  LIVE_THEY: 'estan, siguen, ellos estan, andan, se estan, tan, ellos siguen, todavia estan',
  LIVE_IS: 'esta, estan, hay, anda, andan, siguen, sigue, se esta, se estan, ta, tan',
  LIVE_LINK: `
    la, el, los, las, un, unos, y, con, de, en, del, mismo, parado, parados, parada, esperando,
    estacionados, estacionado, carro, carros, camioneta, camionetas, gente, policia, agentes, todavia, ya,
    chalecos, muchos, aqui, alli, ahi, todos, alla, otra, vez, tiene, tienen
  `,
  LIVE_DOOR: `
    en mi puerta, a mi puerta, en la puerta, en nuestra puerta, frente a mi puerta, afuera de mi puerta,
    afuera de mi casa, fuera de mi casa, afuera de la casa, afuera de mi apartamento, afuera de mi edificio,
    fuera de mi edificio, fuera de mi apartamento, afuera de nuestra casa, frente a mi casa,
    enfrente de mi casa, en frente de mi casa, al frente de mi casa, delante de mi casa,
    frente a mi edificio, enfrente de mi edificio, frente a mi apartamento, dentro de mi casa,
    adentro de mi casa, en el pasillo, en mi ventana, en la puerta de mi casa, en mi patio, en mi pasillo
  `,
  LIVE_HERE: `
    aqui, aca, afuera, fuera, aqui afuera, abajo, en mi casa, en la casa, en mi apartamento, en mi edificio,
    en el edificio, en mi trabajo, en el trabajo, en mi calle, en la calle, en la esquina, en la escalera,
    en la escuela, en mi escuela, en la escuela de mis hijos, en mi cuadra, al lado, en la iglesia,
    en el lobby, en casa de mi mama, en mi barrio, rodeada mi casa, en casa de mi hermano
  `,
  LIVE_ACT: `
    tocando, tocando la puerta, tocando el timbre, entrando, tratando de entrar, queriendo entrar,
    intentando entrar, metiendose, revisando, registrando, rodeando, parando gente, pidiendo papeles,
    deteniendo gente, buscando a, persiguiendo, bloqueando, gritando que abra, haciendo una redada,
    haciendo redada
  `,
  LIVE_TAKING: `
    llevando, llevandose, agarrando, arrestando, deteniendo, esposando, subiendo, metiendo, sacando,
    secuestrando, interrogando, jalando
  `,
  LIVE_TAKEN: `
    se lo estan llevando, se la estan llevando, se los estan llevando, se las estan llevando,
    me estan llevando, nos estan llevando, lo estan llevando, la estan llevando, lo estan arrestando,
    la estan arrestando, lo estan deteniendo, la estan deteniendo, me estan arrestando, me estan deteniendo,
    nos estan arrestando, nos estan deteniendo, lo estan esposando, se llevan a mi, se lo llevan,
    se la llevan, me llevan preso, los estan arrestando, los estan deteniendo, los estan agarrando,
    lo estan agarrando, la estan agarrando, se lo esta llevando, se la esta llevando,
    nos estan tocando la puerta, me estan tocando la puerta
  `,
  LIVE_FORCE: `
    golpeando la puerta, golpeando mi puerta, golpeando, tumbando la puerta, tumbando mi puerta, tumbando,
    rompiendo la puerta, rompiendo mi puerta, rompiendo la ventana, pateando, tirando la puerta,
    tirando mi puerta, forzando, apuntando, apuntandonos, apuntandole, pegandole, arrastrando,
    arrastrandolo, ahorcando, tocando fuerte, reventando, disparando, derribando, aporreando
  `,
  LIVE_TERROR: `
    pistola*, arma, armas, rifle*, llorando, gritando, sangrando, herido, herida, gas, golpeando, aterrad*
  `,
  LIVE_NOW:
    'ahora, ahorita, ahora mismo, ahorita mismo, en este momento, todavia, siguen, ya mismo, orita, aorita, apurense',
  LIVE_PAST: `
    ayer, anoche, anteayer, antier, la semana pasada, el mes pasado, esta mañana, hoy en la mañana,
    el otro dia, hace, el lunes, el martes, el miercoles, el jueves, el viernes, el sabado, el domingo,
    el año pasado, en la madrugada
  `,
  LIVE_BAR: `
    por aqui, por aca, no, nunca, nadie, ni, sin, estaba, estaban, estuvo, estuvieron, vino, vinieron, fue,
    fueron, llego, llegaron, arresto, arrestaron, llevo, llevaron, habia, ha, han, era, va, van, viene,
    vienen, paso, hablando, detuvo, detuvieron, toco, tocaron, puede, tampoco, ibas, mato, pararon, andaba,
    andaban, tradujo, traducia, entrego, entregaron, dijo, dijeron, pidio, despues, llamo, llame, dejo,
    dejaron, tenia, tenian, ayudo
  `,
  LIVE_UNREAL: `
    siempre, todos los dias, cada dia, cada semana, a veces, aveces, a menudo, seguido, mañana la,
    mañana ice, mañana van, mañana va, mañana vienen, la proxima semana, soñe, soñaba, estara, estaria,
    estarian, vendra, normalmente, ultimamente, hoy en dia, cada rato, por lo general
  `,
  LIVE_SUPPOSED: `
    si, cuando, y si, que pasa si, en caso, por si, supongamos, imaginate, antes, hasta, qué hago si,
    aunque, mientras, mientras que
  `,
  LIVE_ERRAND: `
    doctor, doctora, medico, hospital, clinica, escuela, tienda, iglesia, aeropuerto, ambulancia, cita,
    corte, comida, bien, trabajo, al parque
  `,
  LIVE_WANTED: `
    mande, manden, llame, llamen, llamar, llamo, manda, traigan, traiga, sobre, necesito, a, al, para, por,
    con, de, ayuda a, traducia a, entrego a, dejaron a
  `,
};
