import type { Lexicon } from '../../concepts.ts';

/** Spanish: what was asked, told, shown or alleged. */
export const matters = {
  STATUS: `
    nada de migracion, nada de inmigracion, sobre inmigracion, sobre migracion, acerca de inmigracion,
    papeles, sin papeles, legal, ilegal, ilegales, legalmente, estatus, status, estado migratorio, estatus
    migratorio, estado legal, situacion migratoria, situacion legal, ciudadano, ciudadana, ciudadanos,
    ciudadania, siudadano, residencia, residente, residentes, visa, permiso de trabajo, indocumentad*,
    documentad*, estatus de inmigracion, status de inmigracion, estatus legal, documentos de inmigracion,
    papeles de inmigracion, mi inmigracion, soy legal, era legal, inmigrante, papel de residencia, tps,
    asilo, como entre al pais, como entro al pais, como llegue al pais, como cruce, crucé la frontera,
    cuanto tiempo llevo en, cuanto tiempo llevo aqui, cuanto tiempo tengo en, cuanto tiempo lleva*, desde
    cuando estoy, como entre, estoy legal, estaba legal, son legales, eran legales, documentados, papeles
    migratorios, papeles de migracion, como entro a, como entre a, como cruzo, como llego al pais, como
    llego a este pais, somos ilegales, somos legales, soy ilegal, indocumentao*, mojado, mojada, en regla,
    papeles en regla, regularizad*, sin estatus, sin documentos, nacionalizad*, naturalizad*, ciudadan*,
    siudadan*, sitizen, citizen, sitisen, cityzen, resident, daca, dreamer, parole, mi legalidad, condicion
    migratoria, estado de inmigracion, status migratorio, estatu, estatuto migratorio, mi situacion, su
    situacion migratoria, cuantos años llevo, cuantos años tengo aqui, cuando llegue a este pais, cuando
    llego a este pais, cuando entre al pais, por donde cruc*, por donde entr*, por donde pase, cruce el rio,
    brinque la frontera, visa vencida, soy americano, soy americana, eres americano, era americano, somos
    americanos, permiso para estar, derecho a estar en este pais, estoy aqui legal, legalizad*, legalidad,
    inmigrantes, ilegar, leyal, ilejal, ilejales, lejal, lejales, papele, papelez, papers, refugiad*,
    asilad*, permiso migratorio, con visa, sin visa, tarjeta de trabajo, a number, numero a, aqui legal,
    aqui ilegal, asunto migratorio, estado de migracion, legal en este pais, legales en este pais, permiso d
    trabajo, work permit, extranjer*
  `,
  PAPERS: `
    papeles, documentos, papel, documentacion, papelez, docs, documento, papele, papers, los papers,
    papelitos, papelito, dokumentos, documentasion, documntos, documentos legales, papers please, papeles
    legales
  `,
  ORIGIN: `
    de donde soy, de donde era, de donde eres, de donde es, de donde somos, de donde eramos, de donde son,
    de donde vengo, de donde viene, de donde venia, de donde veniamos, de donde vienes, donde naci, donde
    nacio, donde nacimos, donde habia nacido, donde nacieron, nacionalidad, que pais, de que pais, pais de
    origen, lugar de nacimiento, mi pais, nacimiento, d donde soy, de dnde soy, donde nacistes, donde
    naciste, cual es mi pais, de donde eran, de donde venian, de donde vine, de donde vinimos, de donde
    bengo, de onde soy, de onde era, de onde eres, de donde yo era, de donde yo soy, de donde uno es, de
    donde es uno, de k pais, de q pais, de ke pais, pais de nacimiento, donde nasi, donde nasio, donde
    habiamos nacido, en que pais, cual pais, mi nacionalidad, ke pais, q pais, donde nac*, en donde nac*, si
    soy mexican*, si era mexican*, si soy hondure*, si soy salvador*, si soy dominican*, si era dominican*,
    si soy guatemalt*, si soy colombian*, si soy venezolan*, si eramos mexican*, si eramos dominican*, si
    eran dominican*, si eramos hondure*, si era de mexico, si soy de mexico, nacido aqui, nacida aqui,
    nacidos aqui, naci aqui, nacio aqui, nacimos aqui, naciste aqui, de donde vienen, de donde venimos, de
    donde llegamos, de donde llegue, de que parte vengo, de que parte soy, de que parte eres, de que lugar
    soy, de que lugar eres, tierra natal, mi tierra, mi nacimiento, su nacionalidad, cual era su pais, cual
    era mi pais, d donde eres, d donde es, d donde era, d donde vengo, d donde somos, d donde son, de adonde
    soy, de adonde es, de adonde eres, de adonde somos, de adonde vengo, de dond soy, que de donde, de donde
    diablo*, pais de donde, nasimiento, nasionalidad
  `,
  GREEN_CARD: `
    mica, green card, grincar*, pasaporte*, tarjeta verde, matricula consular, tarjeta de residente, tarjeta
    de residencia, la residencia, consular, pazaporte*, pasport, passport, pasaport, la verde, la grin,
    greencar, greencard, gringcard, grin card, grin car, carnet de residente, carne de residente, mi
    residencia, tarjeta de residencia permanente, cedula, cedula de mi pais, matricula, id consular,
    identificacion consular, certificado de nacimiento, partida de nacimiento, tarjeta de residentes,
    tarjeta de inmigracion, tarjeta de inmigrante, la mica
  `,
  PERSONAL: `
    direccion, direcciones, direcion, nombre, nombres, foto, fotos, informacion, info, datos, familia,
    telefono, numero de telefono, fecha de nacimiento, donde vivo, donde vive, donde vivimos, donde viven,
    archivo, expediente, mis datos, sus datos, mi info, placa, numero de placa, seguro social, lo que dije,
    lo que declare, mi denuncia, mi caso, adres, address, la adres, domicilio, mi domicilio, su domicilio,
    datos personales, informacion personal, mi numero, su numero, apellido, apellidos, fotografia,
    fotografias, cumpleaños, fecha d nacimiento, direccio, direksion, informasion, imformacion, la info,
    telefonos, celular, numero de celular, numeros de telefono, quien vive, quienes viven, quien vivia,
    quienes vivian, con quien vivo, con quien vive, nombre de mis hijos, los nombres de, mis cosas, huellas
    mias, datos mios, lista de nombres, mi file, el file, el record, mis records, los records, mi
    expediente, su expediente, ficha, mi licencia, copia de mi licencia, copia de mi id, la id, mi
    identificacion, numero de apartamento, placa de mi carro, la placa de, las placas de mi, tablilla, donde
    nos quedamos, donde me quedo, donde se queda, donde duermo, donde duerme, donde vivia, donde yo vivo,
    donde yo vivia, nombre y direccion, mi email, mi correo, mi cuenta, lo que les dije, lo que yo dije, lo
    que conte, lo que le conte, mi declaracion, mi testimonio, imagenes, mi seguro, numero de seguro
  `,
  WHEREABOUTS: `
    la hora, hora, donde, donde trabajo, donde trabaja, donde estaba, donde estoy, donde esta, donde iba a
    estar, a que hora, que hora, cuando salgo, cuando sale, cuando salia, a que hora salgo, a que hora sale,
    mi horario, su horario, horario, donde encontrar*, mi turno, ubicacion, donde parqueo, donde me parqueo,
    donde estaria, hora exacta, la hora exacta, dia y hora, donde se parquea, donde se estaciona, donde
    trabajo yo, en que trabajo, en que restaurante, que restaurante, en que escuela, a que horas, que horas,
    que dias, fecha de corte, cita de corte, cuando iba, cuando va, los horarios, de la corte, en que bus,
    en que tren, en que guagua, que bus, en que camion, por donde pasa, a que ora, a ke hora, a q hora, q
    hora, ke hora, en que lugar, el lugar, mi ruta, su ruta, la ruta, itinerario, donde iba a andar, donde
    ando, donde andaba, donde anda, por donde ando, por donde anda, por donde camino, donde se mete, donde
    me paro, donde se para, paradero, su paradero, mi paradero, donde hallar*, donde agarrar*, donde
    buscar*, cuando llego a, cuando llega a, cuando entro a trabajar, cuando entra a trabajar, a que hora
    entro, a que hora entra, a que hora llego, a que hora llega, a que hora paso, a que hora pasa, mi
    horario de trabajo, su horario de trabajo, hora de entrada, turno, turnos, su turno, el turno, su
    parada, mi parada, localizacion, donde estabamos, donde estamos, donde ibamos a estar, donde van a
    estar, donde iban a estar, donde se juntan, donde nos juntamos, donde se paran, donde se reunen,
    direccion de la obra, direccion del trabajo, donde chambeo, donde chambea, donde labora, donde laboro,
    su escuela, mi escuela, donde estudia, donde dejo a mis hijos, donde recojo a mis hijos, donde deja a
    sus hijos, donde recoge a sus hijos, fecha de la corte, mi fecha de corte, su fecha de corte, su cita,
    mi cita, la cita de, dia de corte, su proxima corte, mi proxima corte, cuando tenia corte, cuando tiene
    corte, cuando tengo corte, en que parada, en que esquina, en que sitio, en que calle, en que parqueo, en
    que obra, en que hospital, en que iglesia, cual trabajo, en cual trabajo, donde iba, donde estudio, a
    donde iba, adonde iba, pa donde iba, para donde iba, hacia donde iba
  `,
  RELEASE_TIME: `
    cuando lo van a soltar, cuando lo iban a soltar, cuando lo soltaban, cuando lo sueltan, a que hora lo
    sueltan, a que hora lo soltaban, a que hora sale de la carcel, cuando sale de la carcel, cuando salia de
    la carcel, hora de salida, fecha de salida, la salida, que iba a salir, cuando saldria, a que hora
    saldria, cuando lo liberan, cuando salia libre, a que hora lo iban a soltar, la hora de salida, cuando
    saliera, cuando iba a salir, a que hora iba a salir, que ya iba a salir, que salia, fechas de salida,
    las fechas de salida, cuando iban a soltar*, cuando van a soltar, a que hora iban a soltar, a que hora
    van a soltar, a que hora soltaban, la hora en que salia, la hora que salia, la hora que sale, la hora en
    que lo sueltan, la hora en que lo soltaban, la hora que lo sueltan, la hora de soltar*, el dia que
    salia, el dia que sale, el dia que lo sueltan, el dia de salida, dia y hora de salida, su salida, su
    fecha de salida, fecha de liberacion, hora de liberacion, la liberacion, su liberacion, release date, la
    fecha de release, cuando lo dejaban ir, cuando lo van a dejar ir, cuando la van a soltar, cuando la iban
    a soltar, cuando la sueltan, cuando la soltaban, cuando los sueltan, cuando los soltaban, cuando
    sueltan, cuando soltaban, cuando sueltan a, a que hora sueltan, a que hora la sueltan, a que hora los
    sueltan, a que hora va a salir, a que hora salia, a que hora iban a dejar*, que ya lo iban a soltar, que
    lo iban a soltar, que la iban a soltar, que lo van a soltar, que lo soltaban, que ya salia, que ya va a
    salir, que va a salir, que sale hoy, que salia hoy, que salia ese dia, q salia, k salia, cuando le toca
    salir, cuando le tocaba salir, cuando quedaba libre, cuando queda libre, cuando iba a quedar libre,
    cuando cumplia, cuando cumple la condena, cuando termina su condena, cuando terminaba su condena, en que
    puerta sale, por que puerta sale, por que puerta salia, por cual puerta, por cual puerta sale, por cual
    puerta salia, a ke hora salia, a q hora salia, a q hora sale, a k hora sale, a q hora lo sueltan, quien
    sale, quienes salen, quien salia, quienes salian, lista de los que salen, lista de salidas, a que hora
    le daban salida, a que hora le dan salida, la hora q sale, cuando le daban la salida
  `,
  REPORT: `
    reporte, reporte de policia, reporte policial, informe, reporte de la escuela, el reporte, el parte,
    parte policial, partes policiales, el parte policial, reportes, reportes policiales, reportes de
    policia, reporte policiaco, reporte de la policia, el informe, informe policial, informes, police
    report, el report, reporte del incidente, reporte de incidente, reporte del choque, reporte del
    accidente, reporte escolar, reporte disciplinario, incident report, mi denuncia completa, la denuncia
    completa, copia del reporte, copia de mi reporte, el expediente policial, reporte completo
  `,
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
    estas legal, eres legal, eres ilegal, estas ilegal, es usted legal, tienes papeles, traes papeles, eres
    ciudadano, eres ciudadana, y tus papeles, y sus papeles, pregunt* por migracion, pregunt* por
    inmigracion, pregunt* por la migra, pregunt* de migracion, pregunt* de inmigracion, tiene usted papeles,
    tenes papeles, cual es tu estatus, cual es su estatus, cual es tu estado migratorio, que estatus tienes,
    que estatus tiene, son ustedes legales, ustedes son ilegales, estas legal o, tu eres legal, tu eres
    ilegal, tu estas legal, tu ta legal, tu eta legal, ta legal, eta legal, uste es legal, usted es legal,
    usted es ciudadano, usted es ciudadana, tu eres ciudadano, eres residente, es residente, eres citizen,
    tu eres citizen, are you legal, are you illegal, you legal, do you have papers, you have papers, usted
    tiene papeles, ustedes tienen papeles, tu tienes papeles, tu tiene papeles, tiene papele, tienes papele,
    donde estan tus papeles, donde estan sus papeles, y los papeles, tus papeles, sus papeles please, estan
    legales, estan ilegales, son ilegales, son ciudadanos, eres ilegal o, vos tenes papeles, andas con
    papeles, andan con papeles, cargas papeles, eres mojado, sos legal, sos ilegal, sos ciudadano, tienes
    visa, tiene visa, tienes residencia, tiene residencia, estas aqui legal, estas aqui ilegal, estas
    legalmente, are u legal, r u legal, pregunt* por mis papeles, pregunt* por los papeles, pregunt* por sus
    papeles, pregunt* lo de migracion, pregunt* sobre migracion, pregunt* sobre inmigracion, pregunt* cosas
    de migracion, pregunt* cosas de inmigracion, pregunt* acerca de inmigracion
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
