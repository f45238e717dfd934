import type { Lexicon } from '../../concepts.ts';

/** Spanish: what was told, shown or alleged. */
export const matters = {
  PERSONAL: `
    direccion, direcciones, direcion, nombre, nombres, foto, fotos, informacion, info, datos, familia,
    telefono, numero de telefono, fecha de nacimiento, donde vivo, donde vive, donde vivimos, donde viven,
    archivo, expediente, mis datos, sus datos, mi info, placa, numero de placa, seguro social, lo que dije, lo
    que declare, mi denuncia, mi caso, adres, address, la adres, domicilio, mi domicilio, su domicilio, datos
    personales, informacion personal, mi numero, su numero, apellido, apellidos, fotografia, fotografias,
    cumpleaños, fecha d nacimiento, direccio, direksion, informasion, imformacion, la info, telefonos,
    celular, numero de celular, numeros de telefono, quien vive, quienes viven, quien vivia, quienes vivian,
    con quien vivo, con quien vive, nombre de mis hijos, los nombres de, mis cosas, huellas mias, datos mios,
    lista de nombres, mi file, el file, el record, mis records, los records, mi expediente, su expediente,
    ficha, mi licencia, copia de mi licencia, copia de mi id, la id, mi identificacion, numero de apartamento,
    placa de mi carro, la placa de, las placas de mi, tablilla, donde nos quedamos, donde me quedo, donde se
    queda, donde duermo, donde duerme, donde vivia, donde yo vivo, donde yo vivia, nombre y direccion, mi
    email, mi correo, mi cuenta, lo que les dije, lo que yo dije, lo que conte, lo que le conte, mi
    declaracion, mi testimonio, imagenes, mi seguro, numero de seguro, fotocopia, fotocopias, fotocopia del
    pasaporte, copia de mi pasaporte, copia de su pasaporte, copia del pasaporte, copia de la licencia, apodo,
    mi apodo, mi descripcion, su descripcion, como me visto, que carro manejo, que carro maneja, en que carro
    ando, en que carro anda, color de mi carro, color del carro, modelo del carro, el nombre completo, mi
    nombre completo, quienes son mis hijos, nombres de mis hijos, nombre de mi hijo, nombre de mi esposo, los
    nombres y, nombre completo, mis tatuajes, dob, fecha nacimiento, mi correo electronico, mi telefono, su
    telefono, telefono de mi, numero de mi, numero de seguro social, numero de pasaporte, ssn, la lista de los
    que, lista de los que viven, lista de inquilinos, lista de los trabajadores, lista de los empleados, lista
    de los niños, lista de los estudiantes, la lista de todos, quien vive en, los que viven en, todos mis
    datos, toda mi informacion, toda su informacion, todo mi expediente, cuarto del dormitorio, numero de
    cuarto, numero del cuarto, numero de mi apartamento, piso y apartamento
  `,
  WHEREABOUTS: `
    la hora, hora, donde, donde trabajo, donde trabaja, donde estaba, donde estoy, donde esta, donde iba a
    estar, a que hora, que hora, cuando salgo, cuando sale, cuando salia, a que hora salgo, a que hora sale,
    mi horario, su horario, horario, donde encontrar*, mi turno, ubicacion, donde parqueo, donde me parqueo,
    donde estaria, hora exacta, la hora exacta, dia y hora, donde se parquea, donde se estaciona, donde
    trabajo yo, en que trabajo, en que restaurante, que restaurante, en que escuela, a que horas, que horas,
    que dias, fecha de corte, cita de corte, cuando iba, cuando va, los horarios, de la corte, en que bus, en
    que tren, en que guagua, que bus, en que camion, por donde pasa, a que ora, a ke hora, a q hora, q hora,
    ke hora, en que lugar, el lugar, mi ruta, su ruta, la ruta, itinerario, donde iba a andar, donde ando,
    donde andaba, donde anda, por donde ando, por donde anda, por donde camino, donde se mete, donde me paro,
    donde se para, paradero, su paradero, mi paradero, donde hallar*, donde agarrar*, donde buscar*, cuando
    llego a, cuando llega a, cuando entro a trabajar, cuando entra a trabajar, a que hora entro, a que hora
    entra, a que hora llego, a que hora llega, a que hora paso, a que hora pasa, mi horario de trabajo, su
    horario de trabajo, hora de entrada, turno, turnos, su turno, el turno, su parada, mi parada,
    localizacion, donde estabamos, donde estamos, donde ibamos a estar, donde van a estar, donde iban a estar,
    donde se juntan, donde nos juntamos, donde se paran, donde se reunen, direccion de la obra, direccion del
    trabajo, donde chambeo, donde chambea, donde labora, donde laboro, su escuela, mi escuela, donde estudia,
    donde dejo a mis hijos, donde recojo a mis hijos, donde deja a sus hijos, donde recoge a sus hijos, fecha
    de la corte, mi fecha de corte, su fecha de corte, su cita, mi cita, la cita de, dia de corte, su proxima
    corte, mi proxima corte, cuando tenia corte, cuando tiene corte, cuando tengo corte, en que parada, en que
    esquina, en que sitio, en que calle, en que parqueo, en que obra, en que hospital, en que iglesia, cual
    trabajo, en cual trabajo, donde iba, donde estudio, a donde iba, adonde iba, pa donde iba, para donde iba,
    hacia donde iba, que estaba ahi, que estabamos ahi, que yo estaba ahi, que el estaba ahi, que estaba en
    la, que estaba en el, que andaba por, que andaba en, salgo de la fabrica, salgo del trabajo, sale del
    trabajo, salgo a trabajar, sale a trabajar, entro a las, salgo a las, sale de su casa, salgo de mi casa,
    salgo los lunes, salgo todos los dias, donde y cuando, la guarderia, a que iglesia, que dia voy, que dias
    va, que dias voy, que dias trabajo, que dias trabaja, la hora a la que, en que carro iba, en que carro,
    por donde vengo, por donde viene, por donde iba, por que calle, en cual esquina, en cual parada, en cual
    tienda, en que tienda, en que fabrica, en que negocio, en que site, en que building, en que barberia, en
    que salon, en que cuarto, en que piso
  `,
  RELEASE_TIME: `
    cuando lo van a soltar, cuando lo iban a soltar, cuando lo soltaban, cuando lo sueltan, a que hora lo
    sueltan, a que hora lo soltaban, a que hora sale de la carcel, cuando sale de la carcel, cuando salia de
    la carcel, hora de salida, fecha de salida, la salida, que iba a salir, cuando saldria, a que hora
    saldria, cuando lo liberan, cuando salia libre, a que hora lo iban a soltar, la hora de salida, cuando
    saliera, cuando iba a salir, a que hora iba a salir, que ya iba a salir, que salia, fechas de salida, las
    fechas de salida, cuando iban a soltar*, cuando van a soltar, a que hora iban a soltar, a que hora van a
    soltar, a que hora soltaban, la hora en que salia, la hora que salia, la hora que sale, la hora en que lo
    sueltan, la hora en que lo soltaban, la hora que lo sueltan, la hora de soltar*, el dia que salia, el dia
    que sale, el dia que lo sueltan, el dia de salida, dia y hora de salida, su salida, su fecha de salida,
    fecha de liberacion, hora de liberacion, la liberacion, su liberacion, release date, la fecha de release,
    cuando lo dejaban ir, cuando lo van a dejar ir, cuando la van a soltar, cuando la iban a soltar, cuando la
    sueltan, cuando la soltaban, cuando los sueltan, cuando los soltaban, cuando sueltan, cuando soltaban,
    cuando sueltan a, a que hora sueltan, a que hora la sueltan, a que hora los sueltan, a que hora va a
    salir, a que hora salia, a que hora iban a dejar*, que ya lo iban a soltar, que lo iban a soltar, que la
    iban a soltar, que lo van a soltar, que lo soltaban, que ya salia, que ya va a salir, que va a salir, que
    sale hoy, que salia hoy, que salia ese dia, q salia, k salia, cuando le toca salir, cuando le tocaba
    salir, cuando quedaba libre, cuando queda libre, cuando iba a quedar libre, cuando cumplia, cuando cumple
    la condena, cuando termina su condena, cuando terminaba su condena, en que puerta sale, por que puerta
    sale, por que puerta salia, por cual puerta, por cual puerta sale, por cual puerta salia, a ke hora salia,
    a q hora salia, a q hora sale, a k hora sale, a q hora lo sueltan, quien sale, quienes salen, quien salia,
    quienes salian, lista de los que salen, lista de salidas, a que hora le daban salida, a que hora le dan
    salida, la hora q sale, cuando le daban la salida, la hora en que salen, la hora que salen, la hora en que
    sale, cuando salen los, el dia y la hora en que sale, el dia y la hora en que salen, el dia y la hora que
    sale, el dia y la hora que salen, a que hora salen, que dia salen, que dia sale, que dia salia, cuando va
    a salir, cuando van a salir, cuando les toca salir, la hora de salir, que sale a las, que salia a las, que
    sale a tal hora, que hoy salia, que hoy sale, que ya mero sale, que ya mero salia, que ya va saliendo, que
    ya iba saliendo, que estaba por salir, que esta por salir, que lo estaban soltando, que lo iban soltando,
    que lo sueltan, que la sueltan, que lo sueltan a las, cuando lo fueran a soltar, cuando la fueran a
    soltar, cuando lo iban a dejar ir, cuando me iban a soltar, cuando me soltaban, cuando me sueltan, cuando
    me van a soltar, a que hora me sueltan, a que hora me soltaban, a que hora me iban a soltar, mi fecha de
    salida, mi hora de salida, mi salida, horario de salida, horarios de salida, la fecha en que sale, la
    fecha en que salia, la fecha que sale, la fecha de salida, dia de su salida, hora de su salida, fecha de
    su salida, cuando le dan la salida, cuando le dan salida, las fechas en que salen, las fechas en que sale,
    dias en que salen, cuando salen, quien va a salir, quienes van a salir, quien esta por salir, quien va
    saliendo, a que hora iba saliendo, cuando iba saliendo, que ya estaba libre, que ya lo soltaron, que ya
    salio, que acababa de salir, que acaba de salir
  `,
  REPORT: `
    reporte, reporte de policia, reporte policial, informe, reporte de la escuela, el reporte, el parte, parte
    policial, partes policiales, el parte policial, reportes, reportes policiales, reportes de policia,
    reporte policiaco, reporte de la policia, el informe, informe policial, informes, police report, el
    report, reporte del incidente, reporte de incidente, reporte del choque, reporte del accidente, reporte
    escolar, reporte disciplinario, incident report, mi denuncia completa, la denuncia completa, copia del
    reporte, copia de mi reporte, el expediente policial, reporte completo, mi declaracion completa, la
    declaracion que di, declaracion escrita, mi declaracion escrita, acta policial, el record policial, notas
    del detective, notas del caso, la denuncia que, la denuncia que yo, la denuncia que puse, el reporte que,
    mi reporte, mi propio reporte
  `,
  PLATES: `
    camaras de placas, camaras de placa, camara de placas, lector de placas, lectores de placas, camaras de
    las placas, camaras de tablillas, datos de las placas, las placas, camaras de los carros, lectora de
    placas, camaras que leen las placas, camaras que leen placas, camaras que leen, camaras lectoras, camaras
    flock, flock, license plate reader*, plate reader*, lector de tablillas, lectores de tablillas, lectura de
    placas
  `,
  GANG_DB: `
    pandillero*, base de datos de pandillas, lista de pandillas, lista de pandilleros, de pandilla, como
    pandillero, ganga, ganguero*, pandilla, pandillas, marero, gang database, base de pandillas, sistema de
    pandillas, lista de gangas, la lista de gangas, gang list, mareros, como marero, de marero, de pandillero,
    de ganguero, como ganguero, base de datos de gangas, fichado de pandillero, tren de aragua
  `,
  BRIC: 'centro de inteligencia, el bric, al bric',
  FINGERPRINTS: `
    huellas, huella, huellas digitales, ueyas, me tomaron las huellas, le tomaron las huellas, los dedos en la
    maquina, huellas dactilares, fingerprint*
  `,
  U_VISA: `
    la visa u, certificacion de visa u, certificar la visa, visa para victimas, certificarme la visa u,
    certificacion de la visa, certificar mi visa u, papel de la visa u, papeles de la visa u, firmar la visa
    u, firmarme la visa u, forma de la visa u, carta para la visa u, certificacion u, i 918, i918, 918b, visa
    de victima, visa de victimas, visa por victima, formulario u
  `,
  REQUIRED: 'la ley requiere, la ley lo requiere, requerido por ley, la ley exige, obligatorio por ley',
  TASK_FORCE: `
    fuerza conjunta, task force, trabaja con ice, trabaja para ice, trabaja con inmigracion, asignado a ice,
    enlace con ice, fuerza de tarea, enlace de ice, grupo de trabajo de ice, trabaja con la migra, asignado al
    equipo de ice, asignado a inmigracion, asignado al grupo de ice, asignado a la migra, asignado con ice,
    asignada a ice, prestado a ice, prestado a inmigracion, equipo de ice, el equipo de ice, grupo de ice,
    parte del equipo de ice, deputizado por ice, 287g, jurado como agente federal, cross deputized, taskforce,
    task force de ice, fuerza especial de ice, trabaja de planta con ice, esta en el equipo de inmigracion,
    equipo de inmigracion, trabaja medio tiempo con ice
  `,
  ICE_OFFICE: `
    oficina de ice, oficina de inmigracion, centro de ice, centro de detencion, edificio de ice, centro
    de inmigracion, oficinas de ice, oficinas de inmigracion, las oficinas de ice
  `,
  IMMIGRATION_ONLY: `
    solo por inmigracion, solo por no tener papeles, por no tener papeles, por no tener documentos, solo era
    inmigracion, para deportar*, para deportacion, era por inmigracion, redada de inmigracion, por cosas de
    inmigracion, por estar ilegal, por ser indocumentado, es de inmigracion, asunto de inmigracion, buscando
    indocumentados, buscando ilegales, por migracion nada mas, por inmigracion nada mas, buscando gente sin
    papeles, buscaban gente sin papeles, buscando inmigrantes, buscaban inmigrantes, agarrando gente sin
    papeles, en busca de indocumentados, buscaban indocumentados, buscaban ilegales, por indocumentado, por
    estar sin papeles, por andar sin papeles, por estar indocumentado, solo por sus papeles, por no tener
    residencia, por no ser ciudadano, nomas por inmigracion, solo por lo de inmigracion, nada mas por
    inmigracion, nada mas por los papeles, solo por los papeles, nomas por los papeles, por los puros papeles,
    asunto civil, por una orden civil, for immigration, solo por su estatus, nomas por su estatus, nada mas
    por su estatus, arrestado por su estatus, detenido por su estatus
  `,
  NO_CRIME: `
    no hay caso criminal, no es caso criminal, nada criminal, ningun crimen, no es por un crimen, sin caso
    criminal, no es criminal, no por un caso criminal, sin record criminal, no tiene record, no tiene record
    criminal, ningun caso criminal, no habia crimen, no ha cometido ningun crimen, no hay crimen, no tiene
    antecedentes, sin antecedentes, nunca ha tenido problemas con la ley, nunca he tenido problemas con la
    ley, no tiene antecedentes penales, record limpio, no es ningun criminal, no es un criminal, no habia caso
    criminal, no hay ningun caso criminal, no tiene caso criminal, ningun caso penal, no tiene caso
  `,
  SERIOUS: `
    asesinato, homicidio, violacion, apuñal*, apunal*, tiroteo, robo a mano armada, intento de asesinato
  `,
  SCHOOL_CRIME: 'cuchillo, pistola, arma, navaja, amenaza de bomba',
  DRUGS_WEAPONS: `
    droga, drogas, arma, armas, pistola, pistolas, fentanilo, cocaina, heroina, rifle, rifles, coca,
    narcotrafico, narcotico*, pastillas, kilos de, metanfetamina*, crack, percocet, armas de fuego, fusil*,
    fenta, perico, drogas y armas, trafico de drogas, venta de droga*
  `,
  TRAFFICKING: `
    trata, trata de personas, trafico de personas, coyote*, contrabando, trafico humano, trafico de gente,
    trafico de mujeres, trafico de menores, trata de blancas, trata de mujeres, mujeres encerradas,
    explotacion sexual, prostitucion, contrabando de personas, traficante de personas, trafico sexual, human
    trafficking
  `,
  CHILD_CRIME: `
    pornografia infantil, explotacion infantil, abuso de menores, fotos de niños, explotacion de menores,
    abuso infantil, pornografia de menores, abuso sexual de un menor, depredador
  `,
  CYBER: 'hacke*, fraude en linea',
  VIOLENT: 'asesinato, homicidio, tiroteo, apuñalamiento, robo armado, un muerto',
  IDENTITY: `
    identificaciones robadas, identificaciones falsas, papeles falsos, robo de identidad, ids robados, ids
    falsos, fraude, social falso, documentos falsos, seguro falso, id falso, id falsa, licencias falsas, green
    cards falsas, micas chuecas, micas falsas, papeles chuecos, social robado, seguro social robado, seguros
    robados, robo de social, pasaportes falsos, identidad robada
  `,
  GANG: 'ms13, la mara, caso de pandillas',
  RECORD_ONLY: `
    solo el record criminal, solo su record, solamente el record criminal, solo el historial criminal, solo
    antecedentes, nada mas el record, su record criminal, solo el record, solo sus antecedentes, antecedentes
    penales, su historial criminal, historial criminal
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
    violencia domestica, me golpe*, me pega, me pego, me pegaba, me asaltaron, nos asaltaron, fui asaltad*, me
    violo, me abuso, me agredi*, orden de proteccion, me apuñal*, abusaba de mi, atracaron, me atracaron, me
    violaron, orden de restriccion, denuncia de violacion, mi violacion, me acuchill*, me balearon, me
    dispararon, me agarraron a golpes, la tenia a golpes, me tenia a golpes, me pegaron, me golpearon, la
    golpearon, lo golpearon, golpiza, paliza, me dieron una golpiza, me dieron una paliza, me amenazo de
    muerte, amenazas de muerte, me rompieron la, me apuñalaron, apuñalaron a mi, me quisieron matar, me trato
    de matar, me quiso matar, me ahorco, me estaba ahorcando, lo del robo, cuando me robaron, cuando nos
    robaron, abuso de mi, abusaron de mi, me toco a la fuerza, agresion sexual, trata de mujeres, fui victima,
    fue victima, victima de, siendo victima, me balacearon, le dispararon, me empujo por las escaleras,
    violencia en mi casa, violencia de mi esposo, orden de alejamiento, restraining order, crimen de odio, me
    atropello, me estafaron, la estaba ahorcando, lo estaba ahorcando, la estaba golpeando, la estaba matando,
    la quiso matar, la queria matar, la ahorco, la ahorcaba, le dio una paliza, la golpeaba, le estaba
    pegando, me estaba pegando, me estaba golpeando, le levanto la mano, la maltrata, me maltrata, la
    maltrataba, me maltrataba, le puso un cuchillo, me puso un cuchillo, me puso una pistola, me apuntaron, me
    encañonaron, le pegaron, le dieron una golpiza, me cortaron, me cayeron a golpes, me dio golpes, le da
    golpes, le daba golpes, me da golpes, me daba golpes, me dieron golpes, mi agresor, el agresor, mi
    violador, sobreviviente, del asalto, el asalto que sufri, fue asaltad*, fue golpead*, fue violad*, fue
    abusad*, fue apuñalad*, fue atacad*, fui atacad*, fui golpead*, fui violad*, fui abusad*, fui agredid*,
    fue agredid*, la asaltaron, lo asaltaron, la violaron, la atacaron, lo atacaron, me atacaron, la apuñal*,
    lo apuñal*, soy victima, era la victima, era victima, me apunto con, me robaron a punta, me robaron con,
    por el asalto, mi denuncia por, declaracion de victima, como victima
  `,
  WITNESS: `
    testigo, testigos, testifi*, presencie, declarar, vi la pelea, vi el crimen, sobre los disparos, sobre el
    tiroteo, como testigo, soy testigo, fui testigo, fue testigo, unico testigo, vi el tiroteo, vi los
    disparos, vi la balacera, vi al que, vi quien disparo, vi cuando lo mataron, vi cuando mataron
  `,
  PETTY: `
    pelea, pelear, pelearse, robar, robo, robarse, hurto, asalto, agresion, manejar borracho, borracho,
    marihuana, mota, posesion, vandalismo, grafiti, una moto robada, un carro robado, moto robada, carro
    robado, bicicleta robada, violencia, drogas, droga, pistola, arma, cuchillo, tomar en la calle, manejar
    sin licencia, robando, robarse algo, pelearse en, peleando, peleas, una pelea, pleito, un pleito, vender
    droga, vendiendo droga, fumar mota, yerba, tomar en la via publica, orinar en la calle, hurto en tienda,
    un hurto, hurtar, daños, romper un vidrio, trespass
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
