import type { Lexicon } from '../../concepts.ts';

/** Spanish: where and when somebody could be found. */
export const places = {
  WHEREABOUTS: `
    la hora, hora, donde, donde trabajo, donde trabaja, donde estaba, donde estoy, donde esta, donde iba a
    estar, a que hora, que hora, cuando salgo, cuando sale, cuando salia, a que hora salgo, a que hora
    sale, mi horario, su horario, horario, donde encontrar*, mi turno, ubicacion, donde parqueo, donde me
    parqueo, donde estaria, hora exacta, la hora exacta, dia y hora, donde se parquea, donde se estaciona,
    donde trabajo yo, en que trabajo, en que restaurante, que restaurante, en que escuela, a que horas,
    que horas, que dias, fecha de corte, cita de corte, cuando iba, cuando va, los horarios, de la corte,
    en que bus, en que tren, en que guagua, que bus, en que camion, por donde pasa, a que ora, a ke hora,
    a q hora, q hora, ke hora, en que lugar, el lugar, mi ruta, su ruta, la ruta, itinerario, donde iba a
    andar, donde ando, donde andaba, donde anda, por donde ando, por donde anda, por donde camino, donde
    se mete, donde me paro, donde se para, paradero, su paradero, mi paradero, donde hallar*, donde
    agarrar*, donde buscar*, cuando llego a, cuando llega a, cuando entro a trabajar, cuando entra a
    trabajar, a que hora entro, a que hora entra, a que hora llego, a que hora llega, a que hora paso, a
    que hora pasa, mi horario de trabajo, su horario de trabajo, hora de entrada, turno, turnos, su turno,
    el turno, su parada, mi parada, localizacion, donde estabamos, donde estamos, donde ibamos a estar,
    donde van a estar, donde iban a estar, donde se juntan, donde nos juntamos, donde se paran, donde se
    reunen, direccion de la obra, direccion del trabajo, donde chambeo, donde chambea, donde labora, donde
    laboro, su escuela, mi escuela, donde estudia, donde dejo a mis hijos, donde recojo a mis hijos, donde
    deja a sus hijos, donde recoge a sus hijos, fecha de la corte, mi fecha de corte, su fecha de corte,
    su cita, mi cita, la cita de, dia de corte, su proxima corte, mi proxima corte, cuando tenia corte,
    cuando tiene corte, cuando tengo corte, en que parada, en que esquina, en que sitio, en que calle, en
    que parqueo, en que obra, en que hospital, en que iglesia, cual trabajo, en cual trabajo, donde iba,
    donde estudio, a donde iba, adonde iba, pa donde iba, para donde iba, hacia donde iba, que estaba ahi,
    que estabamos ahi, que yo estaba ahi, que el estaba ahi, que estaba en la, que estaba en el, que
    andaba por, que andaba en, salgo de la fabrica, salgo del trabajo, sale del trabajo, salgo a trabajar,
    sale a trabajar, entro a las, salgo a las, sale de su casa, salgo de mi casa, salgo los lunes, salgo
    todos los dias, donde y cuando, la guarderia, a que iglesia, que dia voy, que dias va, que dias voy,
    que dias trabajo, que dias trabaja, la hora a la que, en que carro iba, en que carro, por donde vengo,
    por donde viene, por donde iba, por que calle, en cual esquina, en cual parada, en cual tienda, en que
    tienda, en que fabrica, en que negocio, en que site, en que building, en que barberia, en que salon,
    en que cuarto, en que piso, iba a estar, iban a estar, va a estar, van a estar, ibamos a estar, vamos
    a estar, voy a estar, iba a estar en, iba a estar ahi, iba a estar alli, iban a estar en, iban a estar
    ahi, iban a estar alli, va a estar en, va a estar ahi, va a estar alli, van a estar en, van a estar
    ahi, van a estar alli, ibamos a estar en, ibamos a estar ahi, ibamos a estar alli, voy a estar en, voy
    a estar ahi, voy a estar alli, yo estaria en, yo estaria ahi, yo estarian en, yo estarian ahi, estaria
    en, estaria ahi, estarian en, estarian ahi, cuando recoge a, cuando recojo a, cuando recogia a, cuando
    recogemos a, cuando recoge, cuando recojo, cuando recogia, cuando deja a, cuando dejo a, cuando
    entreno, cuando entrena, cuando trabajo, cuando trabaja, cuando llevo a, cuando lleva a, cuando paso
    por, cuando pasa por, los dias que, los dias en que, el dia y la hora, el sitio donde, el sitio, el
    lugar donde, mi rutina, su rutina, la rutina, donde voy, donde va, donde vamos, donde como, donde
    almuerzo, donde trabajamos, donde desayuno, donde compro, a donde voy, a donde va, adonde voy, adonde
    va, lugar de trabajo, mi lugar de trabajo, su lugar de trabajo, el lugar de trabajo, cuando paso,
    cuando pasa, cuando vuelve, cuando regresa, cuando llego, cuando llega, mis horarios, sus horarios, la
    hora en que, la hora que, mis dias, sus dias, los dias de, que turno, mis movimientos, sus
    movimientos, mis pasos, sus pasos, la esquina donde, la parada donde, la iglesia donde, la escuela
    donde, el bar donde, el restaurante donde, el trabajo donde, la obra donde, la fabrica donde, la
    cancha donde, la tienda donde, el parque donde, en que gym, en que lavanderia, en que taqueria, en que
    cancha, en que clinica, en que bar, en que barrio, en que parque, su trabajo, mi trabajo
  `,
  RELEASE_TIME: `
    cuando lo van a soltar, cuando lo iban a soltar, cuando lo soltaban, cuando lo sueltan, a que hora lo
    sueltan, a que hora lo soltaban, a que hora sale de la carcel, cuando sale de la carcel, cuando salia
    de la carcel, hora de salida, fecha de salida, la salida, que iba a salir, cuando saldria, a que hora
    saldria, cuando lo liberan, cuando salia libre, a que hora lo iban a soltar, la hora de salida, cuando
    saliera, cuando iba a salir, a que hora iba a salir, que ya iba a salir, que salia, fechas de salida,
    las fechas de salida, cuando iban a soltar*, cuando van a soltar, a que hora iban a soltar, a que hora
    van a soltar, a que hora soltaban, la hora en que salia, la hora que salia, la hora que sale, la hora
    en que lo sueltan, la hora en que lo soltaban, la hora que lo sueltan, la hora de soltar*, el dia que
    salia, el dia que sale, el dia que lo sueltan, el dia de salida, dia y hora de salida, su salida, su
    fecha de salida, fecha de liberacion, hora de liberacion, la liberacion, su liberacion, release date,
    la fecha de release, cuando lo dejaban ir, cuando lo van a dejar ir, cuando la van a soltar, cuando la
    iban a soltar, cuando la sueltan, cuando la soltaban, cuando los sueltan, cuando los soltaban, cuando
    sueltan, cuando soltaban, cuando sueltan a, a que hora sueltan, a que hora la sueltan, a que hora los
    sueltan, a que hora va a salir, a que hora salia, a que hora iban a dejar*, que ya lo iban a soltar,
    que lo iban a soltar, que la iban a soltar, que lo van a soltar, que lo soltaban, que ya salia, que ya
    va a salir, que va a salir, que sale hoy, que salia hoy, que salia ese dia, q salia, k salia, cuando
    le toca salir, cuando le tocaba salir, cuando quedaba libre, cuando queda libre, cuando iba a quedar
    libre, cuando cumplia, cuando cumple la condena, cuando termina su condena, cuando terminaba su
    condena, en que puerta sale, por que puerta sale, por que puerta salia, por cual puerta, por cual
    puerta sale, por cual puerta salia, a ke hora salia, a q hora salia, a q hora sale, a k hora sale, a q
    hora lo sueltan, quien sale, quienes salen, quien salia, quienes salian, lista de los que salen, lista
    de salidas, a que hora le daban salida, a que hora le dan salida, la hora q sale, cuando le daban la
    salida, la hora en que salen, la hora que salen, la hora en que sale, cuando salen los, el dia y la
    hora en que sale, el dia y la hora en que salen, el dia y la hora que sale, el dia y la hora que
    salen, a que hora salen, que dia salen, que dia sale, que dia salia, cuando va a salir, cuando van a
    salir, cuando les toca salir, la hora de salir, que sale a las, que salia a las, que sale a tal hora,
    que hoy salia, que hoy sale, que ya mero sale, que ya mero salia, que ya va saliendo, que ya iba
    saliendo, que estaba por salir, que esta por salir, que lo estaban soltando, que lo iban soltando, que
    lo sueltan, que la sueltan, que lo sueltan a las, cuando lo fueran a soltar, cuando la fueran a
    soltar, cuando lo iban a dejar ir, cuando me iban a soltar, cuando me soltaban, cuando me sueltan,
    cuando me van a soltar, a que hora me sueltan, a que hora me soltaban, a que hora me iban a soltar, mi
    fecha de salida, mi hora de salida, mi salida, horario de salida, horarios de salida, la fecha en que
    sale, la fecha en que salia, la fecha que sale, la fecha de salida, dia de su salida, hora de su
    salida, fecha de su salida, cuando le dan la salida, cuando le dan salida, las fechas en que salen,
    las fechas en que sale, dias en que salen, cuando salen, quien va a salir, quienes van a salir, quien
    esta por salir, quien va saliendo, a que hora iba saliendo, cuando iba saliendo, que ya estaba libre,
    que ya lo soltaron, que ya salio, que acababa de salir, que acaba de salir, lo soltaban, la soltaban,
    los soltaban, me soltaban, quedaba libre, que quedaba libre, quedar libre, iba a quedar libre, lo
    dejaban libre, lo dejan libre, la dejaban libre, la dejan libre, los dejaban libre, los dejan libre,
    me dejaban libre, me dejan libre, fecha de release, hora de release, dia de release, mi fecha de
    release, mi hora de release, mi dia de release, su fecha de release, su hora de release, su dia de
    release, la hora que sueltan, la hora que soltaban, la hora que dejan libre, la hora que dejaban
    libre, la hora que dejan ir, la hora que dejaban ir, la hora que dejan salir, la hora que dejaban
    salir, la hora que van a soltar, la hora que iban a soltar, la hora que lo soltaban, la hora que lo
    dejan libre, la hora que lo dejaban libre, la hora que lo dejan ir, la hora que lo dejaban ir, la hora
    que lo dejan salir, la hora que lo dejaban salir, la hora que lo van a soltar, la hora que lo iban a
    soltar, la hora que la sueltan, la hora que la soltaban, la hora que la dejan libre, la hora que la
    dejaban libre, la hora que la dejan ir, la hora que la dejaban ir, la hora que la dejan salir, la hora
    que la dejaban salir, la hora que la van a soltar, la hora que la iban a soltar, la hora que los
    sueltan, la hora que los soltaban, la hora que los dejan libre, la hora que los dejaban libre, la hora
    que los dejan ir, la hora que los dejaban ir, la hora que los dejan salir, la hora que los dejaban
    salir, la hora que los van a soltar, la hora que los iban a soltar, la hora que me sueltan, la hora
    que me soltaban, la hora que me dejan libre, la hora que me dejaban libre, la hora que me dejan ir, la
    hora que me dejaban ir, la hora que me dejan salir, la hora que me dejaban salir, la hora que me van a
    soltar, la hora que me iban a soltar, la hora en que sueltan, la hora en que soltaban, la hora en que
    dejan libre, la hora en que dejaban libre, la hora en que dejan ir, la hora en que dejaban ir, la hora
    en que dejan salir, la hora en que dejaban salir, la hora en que van a soltar, la hora en que iban a
    soltar, la hora en que lo dejan libre, la hora en que lo dejaban libre, la hora en que lo dejan ir, la
    hora en que lo dejaban ir, la hora en que lo dejan salir, la hora en que lo dejaban salir, la hora en
    que lo van a soltar, la hora en que lo iban a soltar, la hora en que la sueltan, la hora en que la
    soltaban, la hora en que la dejan libre, la hora en que la dejaban libre, la hora en que la dejan ir,
    la hora en que la dejaban ir, la hora en que la dejan salir, la hora en que la dejaban salir, la hora
    en que la van a soltar, la hora en que la iban a soltar, la hora en que los sueltan, la hora en que
    los soltaban, la hora en que los dejan libre, la hora en que los dejaban libre, la hora en que los
    dejan ir, la hora en que los dejaban ir, la hora en que los dejan salir, la hora en que los dejaban
    salir, la hora en que los van a soltar, la hora en que los iban a soltar, la hora en que me sueltan,
    la hora en que me soltaban, la hora en que me dejan libre, la hora en que me dejaban libre, la hora en
    que me dejan ir, la hora en que me dejaban ir, la hora en que me dejan salir, la hora en que me
    dejaban salir, la hora en que me van a soltar, la hora en que me iban a soltar, la fecha que sueltan,
    la fecha que soltaban, la fecha que dejan libre, la fecha que dejaban libre, la fecha que dejan ir, la
    fecha que dejaban ir, la fecha que dejan salir, la fecha que dejaban salir, la fecha que van a soltar,
    la fecha que iban a soltar, la fecha que lo sueltan, la fecha que lo soltaban, la fecha que lo dejan
    libre, la fecha que lo dejaban libre, la fecha que lo dejan ir, la fecha que lo dejaban ir, la fecha
    que lo dejan salir, la fecha que lo dejaban salir, la fecha que lo van a soltar, la fecha que lo iban
    a soltar, la fecha que la sueltan, la fecha que la soltaban, la fecha que la dejan libre, la fecha que
    la dejaban libre, la fecha que la dejan ir, la fecha que la dejaban ir, la fecha que la dejan salir,
    la fecha que la dejaban salir, la fecha que la van a soltar, la fecha que la iban a soltar, la fecha
    que los sueltan, la fecha que los soltaban, la fecha que los dejan libre, la fecha que los dejaban
    libre, la fecha que los dejan ir, la fecha que los dejaban ir, la fecha que los dejan salir, la fecha
    que los dejaban salir, la fecha que los van a soltar, la fecha que los iban a soltar, la fecha que me
    sueltan, la fecha que me soltaban, la fecha que me dejan libre, la fecha que me dejaban libre, la
    fecha que me dejan ir, la fecha que me dejaban ir, la fecha que me dejan salir, la fecha que me
    dejaban salir, la fecha que me van a soltar, la fecha que me iban a soltar, la fecha en que sueltan,
    la fecha en que soltaban, la fecha en que dejan libre, la fecha en que dejaban libre, la fecha en que
    dejan ir, la fecha en que dejaban ir, la fecha en que dejan salir, la fecha en que dejaban salir, la
    fecha en que van a soltar, la fecha en que iban a soltar, la fecha en que lo sueltan, la fecha en que
    lo soltaban, la fecha en que lo dejan libre, la fecha en que lo dejaban libre, la fecha en que lo
    dejan ir, la fecha en que lo dejaban ir, la fecha en que lo dejan salir, la fecha en que lo dejaban
    salir, la fecha en que lo van a soltar, la fecha en que lo iban a soltar, la fecha en que la sueltan,
    la fecha en que la soltaban, la fecha en que la dejan libre, la fecha en que la dejaban libre, la
    fecha en que la dejan ir, la fecha en que la dejaban ir, la fecha en que la dejan salir, la fecha en
    que la dejaban salir, la fecha en que la van a soltar, la fecha en que la iban a soltar, la fecha en
    que los sueltan, la fecha en que los soltaban, la fecha en que los dejan libre, la fecha en que los
    dejaban libre, la fecha en que los dejan ir, la fecha en que los dejaban ir, la fecha en que los dejan
    salir, la fecha en que los dejaban salir, la fecha en que los van a soltar, la fecha en que los iban a
    soltar, la fecha en que me sueltan, la fecha en que me soltaban, la fecha en que me dejan libre, la
    fecha en que me dejaban libre, la fecha en que me dejan ir, la fecha en que me dejaban ir, la fecha en
    que me dejan salir, la fecha en que me dejaban salir, la fecha en que me van a soltar, la fecha en que
    me iban a soltar, el dia que sueltan, el dia que soltaban, el dia que dejan libre, el dia que dejaban
    libre, el dia que dejan ir, el dia que dejaban ir, el dia que dejan salir, el dia que dejaban salir,
    el dia que van a soltar, el dia que iban a soltar, el dia que lo soltaban, el dia que lo dejan libre,
    el dia que lo dejaban libre, el dia que lo dejan ir, el dia que lo dejaban ir, el dia que lo dejan
    salir, el dia que lo dejaban salir, el dia que lo van a soltar, el dia que lo iban a soltar, el dia
    que la sueltan, el dia que la soltaban, el dia que la dejan libre, el dia que la dejaban libre, el dia
    que la dejan ir, el dia que la dejaban ir, el dia que la dejan salir, el dia que la dejaban salir, el
    dia que la van a soltar, el dia que la iban a soltar, el dia que los sueltan, el dia que los soltaban,
    el dia que los dejan libre, el dia que los dejaban libre, el dia que los dejan ir, el dia que los
    dejaban ir, el dia que los dejan salir, el dia que los dejaban salir, el dia que los van a soltar, el
    dia que los iban a soltar, el dia que me sueltan, el dia que me soltaban, el dia que me dejan libre,
    el dia que me dejaban libre, el dia que me dejan ir, el dia que me dejaban ir, el dia que me dejan
    salir, el dia que me dejaban salir, el dia que me van a soltar, el dia que me iban a soltar, el dia en
    que sueltan, el dia en que soltaban, el dia en que dejan libre, el dia en que dejaban libre, el dia en
    que dejan ir, el dia en que dejaban ir, el dia en que dejan salir, el dia en que dejaban salir, el dia
    en que van a soltar, el dia en que iban a soltar, el dia en que lo sueltan, el dia en que lo soltaban,
    el dia en que lo dejan libre, el dia en que lo dejaban libre, el dia en que lo dejan ir, el dia en que
    lo dejaban ir, el dia en que lo dejan salir, el dia en que lo dejaban salir, el dia en que lo van a
    soltar, el dia en que lo iban a soltar, el dia en que la sueltan, el dia en que la soltaban, el dia en
    que la dejan libre, el dia en que la dejaban libre, el dia en que la dejan ir, el dia en que la
    dejaban ir, el dia en que la dejan salir, el dia en que la dejaban salir, el dia en que la van a
    soltar, el dia en que la iban a soltar, el dia en que los sueltan, el dia en que los soltaban, el dia
    en que los dejan libre, el dia en que los dejaban libre, el dia en que los dejan ir, el dia en que los
    dejaban ir, el dia en que los dejan salir, el dia en que los dejaban salir, el dia en que los van a
    soltar, el dia en que los iban a soltar, el dia en que me sueltan, el dia en que me soltaban, el dia
    en que me dejan libre, el dia en que me dejaban libre, el dia en que me dejan ir, el dia en que me
    dejaban ir, el dia en que me dejan salir, el dia en que me dejaban salir, el dia en que me van a
    soltar, el dia en que me iban a soltar, la hora que salir, la hora que quedar libre, la hora que va a
    salir, la hora que va a quedar libre, la hora que iba a salir, la hora que iba a quedar libre, la hora
    en que salir, la hora en que quedar libre, la hora en que va a salir, la hora en que va a quedar
    libre, la hora en que iba a salir, la hora en que iba a quedar libre, la fecha que salir, la fecha que
    quedar libre, la fecha que va a salir, la fecha que va a quedar libre, la fecha que iba a salir, la
    fecha que iba a quedar libre, la fecha en que salir, la fecha en que quedar libre, la fecha en que va
    a salir, la fecha en que va a quedar libre, la fecha en que iba a salir, la fecha en que iba a quedar
    libre, el dia que salir, el dia que quedar libre, el dia que va a salir, el dia que va a quedar libre,
    el dia que iba a salir, el dia que iba a quedar libre, el dia en que salir, el dia en que quedar
    libre, el dia en que va a salir, el dia en que va a quedar libre, el dia en que iba a salir, el dia en
    que iba a quedar libre, la hora que salgo, la hora que sali, la hora que queda libre, la hora que
    quedaba libre, la hora en que salgo, la hora en que sali, la hora en que queda libre, la hora en que
    quedaba libre, la fecha que salgo, la fecha que sali, la fecha que queda libre, la fecha que quedaba
    libre, la fecha en que salgo, la fecha en que sali, la fecha en que queda libre, la fecha en que
    quedaba libre, el dia que salgo, el dia que sali, el dia que queda libre, el dia que quedaba libre, el
    dia en que salgo, el dia en que sali, el dia en que queda libre, el dia en que quedaba libre, sale
    mañana, sale hoy, salia mañana, salia hoy, sale temprano, sale mañana temprano, su release, mi
    release, la salida de mi, hora de salir, hora de mi salida, dia de mi salida, fecha de mi salida,
    cuando me dejan ir, cuando me dejan salir, cuando me dejan libre, cuando me dejaban ir, cuando me
    dejaban salir, cuando me dejaban libre, cuando lo dejan ir, cuando lo dejan salir, cuando lo dejan
    libre, cuando lo dejaban salir, cuando lo dejaban libre, cuando la dejan ir, cuando la dejan salir,
    cuando la dejan libre, cuando la dejaban ir, cuando la dejaban salir, cuando la dejaban libre, cuando
    los dejan ir, cuando los dejan salir, cuando los dejan libre, cuando los dejaban ir, cuando los
    dejaban salir, cuando los dejaban libre, cuando lo iban a dejar salir, cuando lo iban a dejar libre,
    cuando la iban a dejar ir, cuando la iban a dejar salir, cuando la iban a dejar libre, cuando me iban
    a dejar ir, cuando me iban a dejar salir, cuando me iban a dejar libre, que lo iban a dejar ir, que lo
    iban a dejar salir, que lo iban a dejar libre, que lo van a dejar ir, que lo van a dejar salir, que lo
    van a dejar libre, que la iban a dejar ir, que la iban a dejar salir, que la iban a dejar libre, que
    la van a dejar ir, que la van a dejar salir, que la van a dejar libre, que me iban a dejar ir, que me
    iban a dejar salir, que me iban a dejar libre, que me van a dejar ir, que me van a dejar salir, que me
    van a dejar libre, que me soltaban, que me sueltan, que me iban a soltar, que me van a soltar, que la
    soltaban, que la van a soltar, que los soltaban, que los sueltan, que los iban a soltar, que los van a
    soltar, que saldria, que sale el, que sale en, que salia el, que salia en, que iba saliendo, que va
    saliendo, que estaba saliendo, que ya estaba saliendo, que ya lo dejaban, que ya la dejaban, que lo
    soltaron, que la soltaron
  `,
} as const satisfies Partial<Lexicon>;
