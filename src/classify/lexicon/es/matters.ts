import type { Lexicon } from '../../concepts.ts';

/** Spanish: what was asked, told, shown or alleged. */
export const matters = {
  STATUS: `
    nada de migracion, nada de inmigracion, sobre inmigracion, sobre migracion, acerca de inmigracion,
    papeles, sin papeles, legal, ilegal, ilegales, legalmente, estatus, status, estado migratorio,
    estatus migratorio, estado legal, situacion migratoria, situacion legal, ciudadano, ciudadana,
    ciudadanos, ciudadania, siudadano, residencia, residente, residentes, visa, permiso de trabajo,
    indocumentad*, documentad*, estatus de inmigracion, status de inmigracion, estatus legal, documentos
    de inmigracion, papeles de inmigracion, mi inmigracion, soy legal, era legal, inmigrante, papel de
    residencia, tps, asilo, como entre al pais, como entro al pais, como llegue al pais, como cruce,
    crucé la frontera, cruce la frontera, cuanto tiempo llevo en, cuanto tiempo llevo aqui, cuanto
    tiempo tengo en, cuanto tiempo lleva*, desde cuando estoy, como entre, estoy legal, estaba legal,
    son legales, eran legales, documentados, papeles migratorios, papeles de migracion, como entro a,
    como entre a, como cruzo, como llego al pais, como llego a este pais, somos ilegales, somos legales,
    soy ilegal
  `,
  PAPERS: 'papeles, documentos, papel, documentacion, papelez, docs, documento',
  ORIGIN: `
    de donde soy, de donde era, de donde eres, de donde es, de donde somos, de donde eramos, de donde
    son, de donde vengo, de donde viene, de donde venia, de donde veniamos, de donde vienes, donde naci,
    donde nacio, donde nacimos, donde habia nacido, donde nacieron, nacionalidad, que pais, de que pais,
    pais de origen, lugar de nacimiento, mi pais, nacimiento, d donde soy, de dnde soy, donde nacistes,
    donde naciste, cual es mi pais, de donde eran, de donde venian
  `,
  GREEN_CARD: `
    mica, green card, grincar*, pasaporte*, tarjeta verde, matricula consular, tarjeta de residente,
    tarjeta de residencia, la residencia, consular
  `,
  PERSONAL: `
    direccion, direcciones, direcion, nombre, nombres, foto, fotos, informacion, info, datos, familia,
    telefono, numero de telefono, fecha de nacimiento, donde vivo, donde vive, donde vivimos, donde
    viven, archivo, expediente, mis datos, sus datos, mi info, placa, numero de placa, seguro social, lo
    que dije, lo que declare, mi denuncia, mi caso
  `,
  WHEREABOUTS: `
    la hora, hora, donde, donde trabajo, donde trabaja, donde estaba, donde estoy, donde esta, donde iba
    a estar, a que hora, que hora, cuando salgo, cuando sale, cuando salia, a que hora salgo, a que hora
    sale, mi horario, su horario, horario, donde encontrar*, mi turno, ubicacion, donde parqueo, donde
    me parqueo, donde estaria, hora exacta, la hora exacta, dia y hora, donde se parquea, donde se
    estaciona, donde trabajo yo, en que trabajo, en que restaurante, que restaurante, en que escuela, a
    que horas, que horas, que dias, fecha de corte, cita de corte, cuando iba, cuando va, los horarios,
    de la corte, en que bus, en que tren, en que guagua, que bus, en que camion, por donde pasa
  `,
  RELEASE_TIME: `
    cuando lo van a soltar, cuando lo iban a soltar, cuando lo soltaban, cuando lo sueltan, a que hora
    lo sueltan, a que hora lo soltaban, a que hora sale de la carcel, cuando sale de la carcel, cuando
    salia de la carcel, hora de salida, fecha de salida, la salida, que iba a salir, cuando saldria, a
    que hora saldria, cuando lo liberan, cuando salia libre, a que hora lo iban a soltar, la hora de
    salida, cuando saliera, cuando iba a salir, a que hora iba a salir, que ya iba a salir, que salia,
    fechas de salida, las fechas de salida, cuando iban a soltar*, cuando van a soltar, a que hora iban
    a soltar, a que hora van a soltar, a que hora soltaban
  `,
  REPORT: 'reporte, reporte de policia, reporte policial, informe, reporte de la escuela, el reporte',
  PLATES: `
    camaras de placas, camaras de placa, camara de placas, lector de placas, lectores de placas, camaras de
    las placas, camaras de tablillas, datos de las placas, las placas, camaras de los carros, lectora de
    placas
  `,
  GANG_DB: `
    pandillero*, base de datos de pandillas, lista de pandillas, lista de pandilleros, de pandilla, como
    pandillero, ganga, ganguero*, pandilla, pandillas, marero
  `,
  BRIC: 'centro de inteligencia, el bric, al bric',
  FINGERPRINTS: 'huellas, huella, huellas digitales, ueyas',
  DETAINER: `
    hold, hold de inmigracion, hold de imigracion, hold de migracion, hold de ice, orden de retencion,
    retencion de inmigracion, retencion de ice, detainer, retenido por inmigracion, hold migratorio,
    detencion de inmigracion, detencion de ice, inmigracion lo tiene en hold, hold de la migra, pedido de
    inmigracion, inmigracion le puso un hold, ice le puso un hold, solicitud de detencion, detainer de ice,
    un detainer de
  `,
  ADMIN_WARRANT: `
    orden de inmigracion, orden de migracion, orden de ice, orden de deportacion, orden administrativa,
    papel de inmigracion, papel de ice, papel de migracion, orden de arresto de inmigracion, warrant de
    inmigracion, warrant de ice, formulario de inmigracion, formulario de ice, alerta de inmigracion,
    alerta migratoria, administrativa, firmada por ice, firmado por ice, firmado por inmigracion,
    firmada por inmigracion, orden migratoria, papel de la migra, orden de la migra, una orden de
    deport*, formulario i205, formulario i200, decia ice arriba, papel que dice ice, papel que decia
    ice, papel _ decia ice, decia ice, alerta de ice, alerta de la migra, alerta de migracion, orden
    vieja de deportacion, aviso de ice
  `,
  COMPUTER: 'computadora, sistema, la compu, pantalla, computador, base de datos',
  JUDGE_PAPER: `
    orden de un juez, orden del juez, orden de juez, orden judicial, orden de la corte, orden de corte,
    orden firmada por un juez, firmada por un juez, firmado por un juez, orden de cateo, orden de
    allanamiento, papel de un juez, papel del juez, papel de juez, firma de juez, firma de un juez,
    firma del juez, corte federal, warrant de juez, orden de registro, orden de una jueza, firmada por
    el juez, firmada por una jueza, mandato judicial, warrant de un juez, orden federal, orden de un
    juez de verdad, orden de un juez federal, orden del juez federal, firmo un juez, firmado un juez
  `,
  JUDGE: 'juez, jueza, jues, juezes',
  COURT_WARRANT: `
    orden de arresto, orden de arresto de la corte, orden de captura, warrant de la corte, warrant de corte,
    un warrant, orden pendiente, warrant pendiente, warrant viejo, no se presento a la corte, falto a la
    corte, orden de aprehension, default warrant, orden de la corte de
  `,
  CHARGE: `
    ticket, tiket, tique, multa, infraccion, cargo, cargos, acusacion, sin licencia, manejar sin
    licencia, manejando sin licencia, borracho, dui, citacion, delito
  `,
  NO_CHARGE: `
    sin cargos, sin cargo, no hay cargos, no habia cargos, no tenia cargos, sin multa, sin ticket, sin
    ningun cargo, ningun cargo, no tiene cargos, no le pusieron cargos, ningun delito, no hizo nada, sin
    delito, no habia hecho nada, sin ticket ni cargos, no me dio ticket, no me dieron ticket, no hay
    ningun cargo, no me dio multa, ni ticket, ni multa, ni cargos, no cometio*, no lo acusaron, no lo
    han acusado, ningun otro cargo, sin otro cargo, ni un cargo, no hay delito, no habia delito, no
    ticket, no le dieron ticket, no le dieron ningun ticket, no me dieron ningun ticket, no le pusieron
    ticket, sin multa ni nada
  `,
  U_VISA: 'la visa u, certificacion de visa u, certificar la visa, visa para victimas',
  REQUIRED: 'la ley requiere, la ley lo requiere, requerido por ley, la ley exige, obligatorio por ley',
  TASK_FORCE: `
    fuerza conjunta, task force, trabaja con ice, trabaja para ice, trabaja con inmigracion, asignado a ice,
    enlace con ice, fuerza de tarea, enlace de ice, grupo de trabajo de ice, trabaja con la migra
  `,
  ICE_OFFICE: `
    oficina de ice, oficina de inmigracion, centro de ice, centro de detencion, edificio de ice, centro
    de inmigracion, oficinas de ice, oficinas de inmigracion, las oficinas de ice
  `,
  BAIL: 'fianza, fiansa, pagamos la fianza, pague la fianza, pagaron la fianza, bail, bond, fiador',
  DROPPED: `
    quitaron los cargos, quitaron los cargos a, retiraron los cargos, tiraron los cargos, cargos
    retirados, cargos desestimados, desestim*, cerraron el caso, caso cerrado, le quitaron los cargos,
    le tumbaron el caso, tumbaron el caso, botaron el caso, boto el caso, dismiss*, cargos quedaron en
    nada, anularon los cargos, levantaron los cargos, descartaron los cargos, cerrado el caso, cerro su
    caso, cerraron su caso, cerro el caso, caso fue cerrado, caso quedo cerrado, se cayo el caso, caso
    se cayo, desecharon el caso, quitado los cargos, retirado los cargos, sin lugar los cargos
  `,
  ACQUITTED: 'absuel*, absolv*, inocente, no culpable, gano el caso, lo declararon inocente',
  SERVED: `
    cumplio su condena, cumplio la condena, termino su sentencia, termino la sentencia, cumplio su
    sentencia, cumplio su tiempo, termino su tiempo, termino su condena, ya cumplio, terminó de cumplir,
    cumplio la sentencia, acabo su sentencia, termino de pagar su condena, cumplida su condena, cumplio
    sus _ meses, cumplio _ meses, termino sus _ meses, cumplio sus meses, cumplio los _ meses, cumplido
    su condena, cumplio toda su condena, pago su condena, salio de cumplir
  `,
  RECOGNIZANCE: `
    bajo palabra, libertad bajo palabra, sin fianza, el juez lo solto, el juez lo dejo ir, la jueza lo
    solto, la jueza lo dejo ir, el juez dijo que se podia ir, juez lo libero, juez ordeno soltar*, el juez
    la solto, el juez la dejo ir, el juez dijo que podia irse, juez lo dejo libre, libertad condicional sin
    fianza
  `,
  DIVERSION: 'programa de desvio, diversion, programa de diversion, programa en vez de carcel',
  RELEASED: `
    libertad, en libertad, ya podia salir, podia salir, podia irse, se podia ir, salir libre, quedo
    libre, libre, ya era libre, salio, saliendo, salir, salida, ya lo iban a soltar, listo para salir,
    salia, sali, cuando sali, cuando salio, salimos, debia salir, tenia que salir, le tocaba salir,
    tocaba salir, debia haber salido, ya debia estar
  `,
  OTHER_HOLD: `
    otro caso, otra orden, otro warrant, probatoria, probation, libertad condicional, violacion de
    probatoria, caso en otra corte, otro cargo, orden de probatoria, orden de probation, warrant de
    probation, violacion de probation, una probatoria
  `,
  PAPERWORK: 'papeleo, tramite, tramites, procesamiento',
  TRAFFIC_REASON: `
    por la luz, una luz, la luz, luz quemada, luz de atras, luz trasera, foco, foco fundido, luz roja,
    alto, señal de pare, senal de pare, pare, exceso de velocidad, velocidad, direccional, señal de
    giro, cinturon, sticker, registracion, registro vencido, inspeccion vencida, calavera, semaforo,
    vuelta en u, placa vencida, luces, speeding, me pase la roja, doble fila, mal parqueado, luz
    fundida, choque, la bombilla, el espejo, vidrios polarizados, giro ilegal, stop sign, faro,
    calcomania, calcomania vencida, sticker vencido, registro, inspeccion
  `,
  LOOKS: `
    habl* español, habl* en español, hablar español, hablar espanol, hablando español, hablando espanol,
    hablabamos español, hablabamos espanol, por latino, por latinos, por hispano, por ser latino, por ser
    latinos, por ser hispanos, por ser hispano, parecer latino, parecer hispano, parecemos, cara de latino,
    cara de hispano, cara de indio, cara de mexicano, por moreno, por morenos, por mi color, mi acento, por
    el acento, por mi acento, por ser moreno, color de piel, por mi cara, solo a los latinos, solo latinos,
    puro latino, puros latinos, perfil racial, a los hispanos, hablan español, hablan espanol, no hablo
    ingles, por no hablar ingles, por como nos vemos, por como me veo, racis*, por ser negro, tenemos cara,
    por feo, gente latina
  `,
  NO_REASON: `
    sin razon, sin motivo, por nada, por gusto, no me dijo por que, no dijo por que, no nos dijo por que,
    sin explicacion, sin ninguna razon, no dijeron por que, sin causa
  `,
  OWN_COMPLAINT: `
    llamo a la policia porque, llamo a la policia, llamaron a la policia porque, me robaron, nos
    robaron, me asaltaron, reportar un robo, reportar el robo, robo, llame a la policia, llamamos a la
    policia, mi bicicleta robada, hacer un reporte, poner una denuncia, poner denuncia, hacer la
    denuncia, hacer denuncia, para el reporte, hice un reporte, fui a denunciar, fui a reportar, me
    chocaron, llame a la poli, reportar un choque, reportar el choque, reportar un accidente, reportar
    que me, para reportar un
  `,
  IMMIGRATION_ONLY: `
    solo por inmigracion, solo por no tener papeles, por no tener papeles, por no tener documentos, solo era
    inmigracion, para deportar*, para deportacion, era por inmigracion, redada de inmigracion, por cosas de
    inmigracion, por estar ilegal, por ser indocumentado, es de inmigracion, asunto de inmigracion, buscando
    indocumentados, buscando ilegales, por su estatus, por migracion nada mas, por inmigracion nada mas
  `,
  NO_CRIME: `
    no hay caso criminal, no es caso criminal, nada criminal, ningun crimen, no es por un crimen, sin caso
    criminal, no es criminal, no por un caso criminal, sin record criminal, no tiene record, no tiene record
    criminal, ningun caso criminal, no habia crimen, no ha cometido ningun crimen, no hay crimen
  `,
  SERIOUS: `
    asesinato, homicidio, violacion, apuñal*, apunal*, tiroteo, robo a mano armada, intento de asesinato
  `,
  SCHOOL_CRIME: 'cuchillo, pistola, arma, navaja, amenaza de bomba',
  DRUGS_WEAPONS: `
    droga, drogas, arma, armas, pistola, pistolas, fentanilo, cocaina, heroina, rifle, rifles, coca
  `,
  TRAFFICKING: 'trata, trata de personas, trafico de personas, coyote*, contrabando',
  CHILD_CRIME: 'pornografia infantil, explotacion infantil, abuso de menores',
  CYBER: 'hacke*, fraude en linea',
  VIOLENT: 'asesinato, homicidio, tiroteo, apuñalamiento, robo armado, un muerto',
  IDENTITY: `
    identificaciones robadas, identificaciones falsas, papeles falsos, robo de identidad, ids robados, ids
    falsos, fraude, social falso, documentos falsos, seguro falso, id falso, id falsa
  `,
  GANG: 'ms13, la mara, caso de pandillas',
  RECORD_ONLY: `
    solo el record criminal, solo su record, solamente el record criminal, solo el historial criminal, solo
    antecedentes, nada mas el record
  `,
  STATUS_ONLY: `
    solo su estatus, solo el estatus, solamente su estatus, nada mas su estatus, solo si era ciudadano, solo
    la ciudadania
  `,
  PUBLIC_INFO: `
    lista publica, era publico, informacion publica, lista de la corte, registro publico, sitio web de la
    corte
  `,
  VICTIM: `
    le pega, le pego, le pegaba, la golpea, la golpeo, el marido le pega, victima, victimas, bictima,
    violencia domestica, me golpe*, me pega, me pego, me pegaba, me asaltaron, nos asaltaron, fui
    asaltad*, me violo, me abuso, me agredi*, orden de proteccion, me apuñal*, abusaba de mi, atracaron,
    me atracaron, me violaron, orden de restriccion, denuncia de violacion, mi violacion, me acuchill*,
    me balearon, me dispararon, me agarraron a golpes
  `,
  WITNESS: 'testigo, testigos, testifi*, presencie, declarar, vi la pelea, vi el crimen',
  STATUS_QUESTION: `
    estas legal, eres legal, eres ilegal, estas ilegal, es usted legal, tienes papeles, traes papeles,
    eres ciudadano, eres ciudadana, y tus papeles, y sus papeles, pregunt* por migracion, pregunt* por
    inmigracion, pregunt* por la migra, pregunt* de migracion, pregunt* de inmigracion, tiene usted
    papeles, tenes papeles, cual es tu estatus, cual es su estatus, cual es tu estado migratorio, que
    estatus tienes, que estatus tiene, son ustedes legales, ustedes son ilegales
  `,
  PETTY: `
    pelea, pelear, pelearse, robar, robo, robarse, hurto, asalto, agresion, manejar borracho, borracho,
    marihuana, mota, posesion, vandalismo, grafiti, una moto robada, un carro robado, moto robada, carro
    robado, bicicleta robada, violencia, drogas, droga, pistola, arma, cuchillo, tomar en la calle,
    manejar sin licencia
  `,
  ICE_REASON: `
    que por inmigracion, que por ice, que por la migra, dizque por inmigracion, por lo de inmigracion,
    por lo de ice, por asuntos de inmigracion, por tema de inmigracion, por un tema de inmigracion, por
    cuestion de inmigracion, por culpa de inmigracion, algo de inmigracion, por lo de la migra
  `,
  ICE_CAR: `
    carro de ice, carros de ice, camioneta de ice, camionetas de ice, van de ice, la van de ice, vans de
    ice, camioneta de la migra, camionetas de la migra, van de la migra, carro de la migra, caravana de
    ice, carro de inmigracion, camioneta de inmigracion, van de inmigracion, camioneta negra de ice,
    troca de ice, carros de la migra
  `,
} as const satisfies Partial<Lexicon>;
