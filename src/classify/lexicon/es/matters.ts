import type { Lexicon } from '../../concepts.ts';

/** Spanish: what was told, shown or alleged. */
export const matters = {
  PERSONAL: `
    direccion, direcciones, direcion, nombre, nombres, foto, fotos, informacion, info, datos, familia,
    telefono, numero de telefono, fecha de nacimiento, donde vivo, donde vive, donde vivimos, donde viven,
    archivo, expediente, mis datos, sus datos, mi info, placa, numero de placa, seguro social, lo que
    dije, lo que declare, mi denuncia, mi caso, adres, address, la adres, domicilio, mi domicilio, su
    domicilio, datos personales, informacion personal, mi numero, su numero, apellido, apellidos,
    fotografia, fotografias, cumpleaños, fecha d nacimiento, direccio, direksion, informasion,
    imformacion, la info, telefonos, celular, numero de celular, numeros de telefono, quien vive, quienes
    viven, quien vivia, quienes vivian, con quien vivo, con quien vive, nombre de mis hijos, los nombres
    de, mis cosas, huellas mias, datos mios, lista de nombres, mi file, el file, el record, mis records,
    los records, mi expediente, su expediente, ficha, mi licencia, copia de mi licencia, copia de mi id,
    la id, mi identificacion, numero de apartamento, placa de mi carro, la placa de, las placas de mi,
    tablilla, donde nos quedamos, donde me quedo, donde se queda, donde duermo, donde duerme, donde vivia,
    donde yo vivo, donde yo vivia, nombre y direccion, mi email, mi correo, mi cuenta, lo que les dije, lo
    que yo dije, lo que conte, lo que le conte, mi declaracion, mi testimonio, imagenes, mi seguro, numero
    de seguro, fotocopia, fotocopias, fotocopia del pasaporte, copia de mi pasaporte, copia de su
    pasaporte, copia del pasaporte, copia de la licencia, apodo, mi apodo, mi descripcion, su descripcion,
    como me visto, que carro manejo, que carro maneja, en que carro ando, en que carro anda, color de mi
    carro, color del carro, modelo del carro, el nombre completo, mi nombre completo, quienes son mis
    hijos, nombres de mis hijos, nombre de mi hijo, nombre de mi esposo, los nombres y, nombre completo,
    mis tatuajes, dob, fecha nacimiento, mi correo electronico, mi telefono, su telefono, telefono de mi,
    numero de mi, numero de seguro social, numero de pasaporte, ssn, la lista de los que, lista de los que
    viven, lista de inquilinos, lista de los trabajadores, lista de los empleados, lista de los niños,
    lista de los estudiantes, la lista de todos, quien vive en, los que viven en, todos mis datos, toda mi
    informacion, toda su informacion, todo mi expediente, cuarto del dormitorio, numero de cuarto, numero
    del cuarto, numero de mi apartamento, piso y apartamento, numero nuevo, ese numero, mi historia, mi
    historia completa, su historia, lo que declaro, lo que declaramos, mi operacion, mi enfermedad, mi
    embarazo, como me llamo, como se llama, como se llamaba, quien soy, quien era, quienes somos, quien es
    mi, quienes son mis, mi cara, una foto, mi foto, su foto, mi nombre, su nombre, cuando naci, donde
    naci y, mi celular, su celular, nombres de mi, el apartamento donde
  `,
  REPORT: `
    reporte, reporte de policia, reporte policial, informe, reporte de la escuela, el reporte, el parte,
    parte policial, partes policiales, el parte policial, reportes, reportes policiales, reportes de
    policia, reporte policiaco, reporte de la policia, el informe, informe policial, informes, police
    report, el report, reporte del incidente, reporte de incidente, reporte del choque, reporte del
    accidente, reporte escolar, reporte disciplinario, incident report, mi denuncia completa, la denuncia
    completa, copia del reporte, copia de mi reporte, el expediente policial, reporte completo, mi
    declaracion completa, la declaracion que di, declaracion escrita, mi declaracion escrita, acta
    policial, el record policial, notas del detective, notas del caso, la denuncia que, la denuncia que
    yo, la denuncia que puse, el reporte que, mi reporte, mi propio reporte, el reporte del accidente, el
    reporte del choque, el reporte por el choque, el reporte por el accidente, reporte por el choque, hice
    un reporte, hice el reporte, hice la denuncia, puse la denuncia, puse una denuncia, mi denuncia,
    incidente report, report de la escuela, report del incidente, reporte de la maestra, reporte de
    disciplina, reporte de conducta, reporte de la pelea, reporte de la directora, reporte de suspension,
    nota de la maestra, nota de disciplina, nota de conducta, nota de la pelea, nota de la directora, nota
    de suspension, hoja de la maestra, hoja de disciplina, hoja de conducta, hoja de la pelea, hoja de la
    directora, hoja de suspension, carta de la maestra, carta de disciplina, carta de conducta, carta de
    la pelea, carta de la directora, carta de suspension, lo que escribio la maestra, lo que escribio el
    director, lo que escribio la directora, lo que escribio la consejera, expediente escolar, archivo
    escolar, record escolar, lo que reporto la escuela, acta, mi reporte de policia, su reporte de
    policia, copia de la denuncia, el reporte policial, el reporte entero, reporte entero
  `,
  PLATES: `
    camaras de placas, camaras de placa, camara de placas, lector de placas, lectores de placas, camaras
    de las placas, camaras de tablillas, datos de las placas, las placas, camaras de los carros, lectora
    de placas, camaras que leen las placas, camaras que leen placas, camaras que leen, camaras lectoras,
    camaras flock, flock, license plate reader*, plate reader*, lector de tablillas, lectores de
    tablillas, lectura de placas, mi placa en la camara, mi placa en las camaras, mi placa en una camara,
    mi tablilla en la camara, mi tablilla en las camaras, mi tablilla en una camara, mi matricula en la
    camara, mi matricula en las camaras, mi matricula en una camara, la placa en la camara, la placa en
    las camaras, la placa en una camara, la tablilla en la camara, la tablilla en las camaras, la tablilla
    en una camara, la matricula en la camara, la matricula en las camaras, la matricula en una camara,
    placa en la camara, placa en las camaras, placa en una camara, tablilla en la camara, tablilla en las
    camaras, tablilla en una camara, matricula en la camara, matricula en las camaras, matricula en una
    camara, placa salio en la camara, placa salio en las camaras, tablilla salio en la camara, tablilla
    salio en las camaras, camara de tablilla, camara de tablillas, camara de placa, camara de matricula,
    camara de matriculas, camaras de tablilla, camaras de matricula, camaras de matriculas, esa camara de
    tablilla, esa camara de tablillas, esa camara de placa, esa camara de placas, esa camara de matricula,
    esa camara de matriculas, esa camaras de tablilla, esa camaras de tablillas, esa camaras de placa, esa
    camaras de placas, esa camaras de matricula, esa camaras de matriculas, una camara de tablilla, una
    camara de tablillas, una camara de placa, una camara de placas, una camara de matricula, una camara de
    matriculas, una camaras de tablilla, una camaras de tablillas, una camaras de placa, una camaras de
    placas, una camaras de matricula, una camaras de matriculas, las camara de tablilla, las camara de
    tablillas, las camara de placa, las camara de placas, las camara de matricula, las camara de
    matriculas, las camaras de tablilla, las camaras de tablillas, las camaras de placa, las camaras de
    placas, las camaras de matricula, las camaras de matriculas, esas camara de tablilla, esas camara de
    tablillas, esas camara de placa, esas camara de placas, esas camara de matricula, esas camara de
    matriculas, esas camaras de tablilla, esas camaras de tablillas, esas camaras de placa, esas camaras
    de placas, esas camaras de matricula, esas camaras de matriculas, la camara de tablilla, la camara de
    tablillas, la camara de placa, la camara de placas, la camara de matricula, la camara de matriculas,
    la camaras de tablilla, la camaras de tablillas, la camaras de placa, la camaras de placas, la camaras
    de matricula, la camaras de matriculas, lector de matriculas, lectores de matriculas, escaner de
    placas, escaner de matriculas, escaner de tablillas, scanner de placas, scanner de matriculas, scanner
    de tablillas, camaras automaticas, camaras de trafico, camaras de transito, camara de trafico, camara
    de transito, leen mi placa, leen mi tablilla, leen las placas, leen la placa, leen las tablillas,
    leyeron mi placa, leyeron mi tablilla, leyeron las placas, leyeron la placa, leyeron las tablillas,
    leyo mi placa, leyo mi tablilla, leyo las placas, leyo la placa, leyo las tablillas, lee mi placa, lee
    mi tablilla, lee las placas, lee la placa, lee las tablillas, escanea mi placa, escanea mi tablilla,
    escanea las placas, escanea la placa, escanea las tablillas, escanean mi placa, escanean mi tablilla,
    escanean las placas, escanean la placa, escanean las tablillas, escanearon mi placa, escanearon mi
    tablilla, escanearon las placas, escanearon la placa, escanearon las tablillas, escaneo mi placa,
    escaneo mi tablilla, escaneo las placas, escaneo la placa, escaneo las tablillas, foto de mi placa,
    foto de mi tablilla, fotos de mi placa, fotos de mi tablilla, camaras que fotografian, alpr, lpr, lee
    placas, leeplacas, base de placas, historial de placas, historial de tablillas, datos de placas, datos
    de tablillas, sistema de placas, sistema de tablillas, registro de placas, registro de tablillas,
    rastrearon mi placa, rastrearon mi tablilla, rastrearon la placa, rastrearon la tablilla, rastrearon
    las placas, rastreo mi placa, rastreo mi tablilla, rastreo la placa, rastreo la tablilla, rastreo las
    placas, siguieron mi placa, siguieron mi tablilla, siguieron la placa, siguieron la tablilla,
    siguieron las placas, buscaron mi placa, buscaron mi tablilla, buscaron la placa, buscaron la
    tablilla, buscaron las placas, busco mi placa, busco mi tablilla, busco la placa, busco la tablilla,
    busco las placas, camaras de peaje, camara de peaje, placa reader, camaras que leen la
  `,
  GANG_DB: `
    pandillero*, base de datos de pandillas, lista de pandillas, lista de pandilleros, de pandilla, como
    pandillero, ganga, ganguero*, pandilla, pandillas, marero, gang database, base de pandillas, sistema
    de pandillas, lista de gangas, la lista de gangas, gang list, mareros, como marero, de marero, de
    pandillero, de ganguero, como ganguero, base de datos de gangas, fichado de pandillero, tren de
    aragua, lista de maras, lista de la mara, lista de mareros, la lista de maras, la lista de la mara, la
    lista de mareros, una lista de maras, una lista de la mara, una lista de mareros, base de maras, base
    de mareros, base de datos de maras, base de datos de mareros, base de datos de pandilleros, registro
    de pandillas, archivo de pandillas, registro de pandilleros, sistema de pandilleros, gang member,
    archivo de gangas, archivo de gangueros, registro de gangas, registro de gangueros, sistema de gangas,
    sistema de gangueros, base de gangas, base de gangueros, lista de gangueros, lista de los gangueros,
    lista de los pandilleros, miembro de pandilla, miembro de una pandilla, miembro de ganga, miembro de
    una ganga, miembro de la mara, miembro de una mara, supuesto pandillero, asociado de pandilla,
    asociado de pandillas, asociado de una pandilla, asociado a pandilla, asociado a pandillas, asociado a
    una pandilla, afiliado a pandilla, de la mara
  `,
  BRIC: 'centro de inteligencia, el bric, al bric',
  FINGERPRINTS: `
    huellas, huella, huellas digitales, ueyas, me tomaron las huellas, le tomaron las huellas, los dedos
    en la maquina, huellas dactilares, fingerprint*, los dedos en la maquinita, los dedos en la scanner,
    los dedos en la escaner, los dedos en una maquina, los dedos en una maquinita, los dedos en una
    scanner, los dedos en una escaner, los dedos en el maquina, los dedos en el maquinita, los dedos en el
    scanner, los dedos en el escaner, mis dedos en la maquina, mis dedos en la maquinita, mis dedos en la
    scanner, mis dedos en la escaner, mis dedos en una maquina, mis dedos en una maquinita, mis dedos en
    una scanner, mis dedos en una escaner, mis dedos en el maquina, mis dedos en el maquinita, mis dedos
    en el scanner, mis dedos en el escaner, sus dedos en la maquina, sus dedos en la maquinita, sus dedos
    en la scanner, sus dedos en la escaner, sus dedos en una maquina, sus dedos en una maquinita, sus
    dedos en una scanner, sus dedos en una escaner, sus dedos en el maquina, sus dedos en el maquinita,
    sus dedos en el scanner, sus dedos en el escaner, dedos en la maquina, dedos en la maquinita, dedos en
    la scanner, dedos en la escaner, dedos en una maquina, dedos en una maquinita, dedos en una scanner,
    dedos en una escaner, dedos en el maquina, dedos en el maquinita, dedos en el scanner, dedos en el
    escaner, dedo por dedo, tinta en los dedos, los dedos con tinta, poner los dedos, puse los dedos, puso
    los dedos, pusieron los dedos, dedos en tinta, toma de huellas, todos los dedos
  `,
  U_VISA: `
    la visa u, certificacion de visa u, certificar la visa, visa para victimas, certificarme la visa u,
    certificacion de la visa, certificar mi visa u, papel de la visa u, papeles de la visa u, firmar la
    visa u, firmarme la visa u, forma de la visa u, carta para la visa u, certificacion u, i 918, i918,
    918b, visa de victima, visa de victimas, visa por victima, formulario u
  `,
  REQUIRED: 'la ley requiere, la ley lo requiere, requerido por ley, la ley exige, obligatorio por ley',
  TASK_FORCE: `
    fuerza conjunta, task force, trabaja con ice, trabaja para ice, trabaja con inmigracion, asignado a
    ice, enlace con ice, fuerza de tarea, enlace de ice, grupo de trabajo de ice, trabaja con la migra,
    asignado al equipo de ice, asignado a inmigracion, asignado al grupo de ice, asignado a la migra,
    asignado con ice, asignada a ice, prestado a ice, prestado a inmigracion, equipo de ice, el equipo de
    ice, grupo de ice, parte del equipo de ice, deputizado por ice, 287g, jurado como agente federal,
    cross deputized, taskforce, task force de ice, fuerza especial de ice, trabaja de planta con ice, esta
    en el equipo de inmigracion, equipo de inmigracion, trabaja medio tiempo con ice, prestado a hsi,
    prestado al hsi, prestado con hsi, prestada a hsi, prestada al hsi, prestada con hsi, asignado a hsi,
    asignado al hsi, asignado con hsi, asignada a hsi, asignada al hsi, asignada con hsi, prestada a ice,
    trabaja con hsi, trabaja para hsi, trabajaba con hsi, trabajaba para hsi, trabajo con hsi, trabajo
    para hsi, enlace de hsi, enlace con hsi, equipo de hsi, equipo con hsi, grupo de hsi, grupo con hsi,
    equipo con ice, team with hsi, team with ice, on a team with hsi, on a team with ice, tfo, task force
    officer, en el equipo de ice, en el equipo de hsi, comisionado a ice, comisionado a hsi, team de ice,
    team de hsi, unidad de ice, unidad de hsi, es parte del equipo de ice, es parte del equipo de hsi, es
    parte del team de ice, es parte del team de hsi, parche de ice, parche de hsi, trabaja con los de ice,
    hsi task force, ice task force
  `,
  ICE_OFFICE: `
    oficina de ice, oficina de inmigracion, centro de ice, centro de detencion, edificio de ice, centro de
    inmigracion, oficinas de ice, oficinas de inmigracion, las oficinas de ice, a edificio de la migra, a
    edificio de ice, a edificio de inmigracion, a puerta de la migra, a puerta de ice, a puerta de
    inmigracion, a local de la migra, a local de ice, a local de inmigracion, a cuartel de la migra, a
    cuartel de ice, a cuartel de inmigracion, a estacion de la migra, a estacion de ice, a estacion de
    inmigracion, a centro de la migra, a centro de ice, a centro de inmigracion, a oficina de la migra, a
    oficina de ice, a oficina de inmigracion, a oficinas de la migra, a oficinas de ice, a oficinas de
    inmigracion, a garaje de la migra, a garaje de ice, a garaje de inmigracion, a parqueo de la migra, a
    parqueo de ice, a parqueo de inmigracion, edificio de la migra, edificio de inmigracion, puerta de la
    migra, puerta de ice, puerta de inmigracion, local de la migra, local de ice, local de inmigracion,
    cuartel de la migra, cuartel de ice, cuartel de inmigracion, estacion de la migra, estacion de ice,
    estacion de inmigracion, centro de la migra, oficina de la migra, oficinas de la migra, garaje de la
    migra, garaje de ice, garaje de inmigracion, parqueo de la migra, parqueo de ice, parqueo de
    inmigracion, a donde la migra, a donde ice, a donde inmigracion, a donde los de ice, pa donde la
    migra, pa donde ice, pa donde inmigracion, pa donde los de ice, para donde la migra, para donde ice,
    para donde inmigracion, para donde los de ice, hasta donde la migra, hasta donde ice, hasta donde
    inmigracion, hasta donde los de ice, adonde la migra, adonde ice, adonde inmigracion, ice en
    burlington, burlington
  `,
  IMMIGRATION_ONLY: `
    solo por inmigracion, solo por no tener papeles, por no tener papeles, por no tener documentos, solo
    era inmigracion, para deportar*, para deportacion, era por inmigracion, redada de inmigracion, por
    cosas de inmigracion, por estar ilegal, por ser indocumentado, es de inmigracion, asunto de
    inmigracion, buscando indocumentados, buscando ilegales, por migracion nada mas, por inmigracion nada
    mas, buscando gente sin papeles, buscaban gente sin papeles, buscando inmigrantes, buscaban
    inmigrantes, agarrando gente sin papeles, en busca de indocumentados, buscaban indocumentados,
    buscaban ilegales, por indocumentado, por estar sin papeles, por andar sin papeles, por estar
    indocumentado, solo por sus papeles, por no tener residencia, por no ser ciudadano, nomas por
    inmigracion, solo por lo de inmigracion, nada mas por inmigracion, nada mas por los papeles, solo por
    los papeles, nomas por los papeles, por los puros papeles, asunto civil, por una orden civil, for
    immigration, solo por su estatus, nomas por su estatus, nada mas por su estatus, arrestado por su
    estatus, detenido por su estatus, cosa de migracion, cosa de inmigracion, cosa de la migra, es cosa de
    migracion, es cosa de inmigracion, es cosa de la migra, era cosa de migracion, era cosa de
    inmigracion, era cosa de la migra, operativo migratorio, un operativo migratorio, era operativo
    migratorio, era un operativo migratorio, es operativo migratorio, es un operativo migratorio,
    operacion era de inmigracion, operacion era de migracion, operativo era de inmigracion, operativo era
    de migracion, redada era de inmigracion, redada era de migracion, era migratorio, es migratorio, era
    por lo migratorio, es por lo migratorio, por lo migratorio, tema migratorio, cuestion migratoria, en
    eso de la migra, en lo de la migra, esa noche era inmigracion, ese dia era inmigracion, hoy era
    inmigracion, esto es de inmigracion, esto es por inmigracion, esto era de inmigracion, esto era por
    inmigracion, eso es de inmigracion, eso es por inmigracion, eso era de inmigracion, eso era por
    inmigracion, fue por inmigracion, es por inmigracion, vinimos por inmigracion, venimos por
    inmigracion, venian por inmigracion, vinieron por inmigracion, estamos por inmigracion, operacion
    migratoria, redada migratoria, immigration operation, un tema de inmigracion, era por lo de
    inmigracion, es por lo de los papeles, era por lo de los papeles, fue por lo migratorio, andaban por
    lo migratorio, tema de inmigracion, tema de migracion, asunto de la migra, asunto de migracion,
    asuntos migratorios, control migratorio, buscamos ilegales, buscamos indocumentados, buscamos gente
    sin papeles, andamos buscando ilegales, andamos buscando indocumentados, andamos buscando gente sin
    papeles, estamos buscando ilegales, estamos buscando indocumentados, estamos buscando gente sin
    papeles, operacion de migracion, redada de migracion, para agarrar indocumentados, para agarrar
    ilegales, para agarrar inmigrantes, para buscar indocumentados, para buscar ilegales, para buscar
    inmigrantes, operativo de inmigracion, operativo de migracion
  `,
  NO_CRIME: `
    no hay caso criminal, no es caso criminal, nada criminal, ningun crimen, no es por un crimen, sin caso
    criminal, no es criminal, no por un caso criminal, sin record criminal, no tiene record, no tiene
    record criminal, ningun caso criminal, no habia crimen, no ha cometido ningun crimen, no hay crimen,
    no tiene antecedentes, sin antecedentes, nunca ha tenido problemas con la ley, nunca he tenido
    problemas con la ley, no tiene antecedentes penales, record limpio, no es ningun criminal, no es un
    criminal, no habia caso criminal, no hay ningun caso criminal, no tiene caso criminal, ningun caso
    penal
  `,
  SERIOUS: `
    asesinato, homicidio, violacion, apuñal*, apunal*, tiroteo, robo a mano armada, intento de asesinato
  `,
  SCHOOL_CRIME: 'cuchillo, pistola, arma, navaja, amenaza de bomba',
  DRUGS_WEAPONS: `
    droga, drogas, arma, armas, pistola, pistolas, fentanilo, cocaina, heroina, rifle, rifles, coca,
    narcotrafico, narcotico*, pastillas, kilos de, metanfetamina*, crack, percocet, armas de fuego,
    fusil*, fenta, perico, drogas y armas, trafico de drogas, venta de droga*, narco, narcos, narcoticos,
    drogas y pistolas, punto de drogas, punto de droga, laboratorio de drogas, guns, drugs, fentanyl,
    escopeta, municiones, narcotraficante*, dealer*, vendedor de drogas, crystal
  `,
  TRAFFICKING: `
    trata, trata de personas, trafico de personas, coyote*, contrabando, trafico humano, trafico de gente,
    trafico de mujeres, trafico de menores, trata de blancas, trata de mujeres, mujeres encerradas,
    explotacion sexual, prostitucion, contrabando de personas, traficante de personas, trafico sexual,
    human trafficking, red de trata, trafica mujeres, trafica gente, trafica personas, trafica niñas,
    trafica con mujeres, trafica con gente, trafica con personas, trafica con niñas, trafican mujeres,
    trafican gente, trafican personas, trafican niñas, trafican con mujeres, trafican con gente, trafican
    con personas, trafican con niñas, traficaba mujeres, traficaba gente, traficaba personas, traficaba
    niñas, traficaba con mujeres, traficaba con gente, traficaba con personas, traficaba con niñas,
    traficaban mujeres, traficaban gente, traficaban personas, traficaban niñas, traficaban con mujeres,
    traficaban con gente, traficaban con personas, traficaban con niñas, vende mujeres, venden mujeres,
    vendian mujeres, vendia mujeres, venta de mujeres, red de prostitucion, prostibulo, prostibulos,
    mujeres obligadas, tratantes, tratante, trabajo forzado, obligadas a, tratante*, pollero*,
    prostituyen, prostituir, prostituyendo, burdel, explotaban mujeres, mujeres secuestradas, trafico de
    migrantes, trafico de niñas
  `,
  CHILD_CRIME: `
    pornografia infantil, explotacion infantil, abuso de menores, fotos de niños, explotacion de menores,
    abuso infantil, pornografia de menores, abuso sexual de un menor, depredador
  `,
  CYBER: 'hacke*, fraude en linea',
  VIOLENT: 'asesinato, homicidio, tiroteo, apuñalamiento, robo armado, un muerto',
  IDENTITY: `
    identificaciones robadas, identificaciones falsas, papeles falsos, robo de identidad, ids robados, ids
    falsos, fraude, social falso, documentos falsos, seguro falso, id falso, id falsa, licencias falsas,
    green cards falsas, micas chuecas, micas falsas, papeles chuecos, social robado, seguro social robado,
    seguros robados, robo de social, pasaportes falsos, identidad robada
  `,
  GANG: 'ms13, la mara, caso de pandillas',
  RECORD_ONLY: `
    solo el record criminal, solo su record, solamente el record criminal, solo el historial criminal,
    solo antecedentes, nada mas el record, su record criminal, solo el record, solo sus antecedentes,
    antecedentes penales, su historial criminal, historial criminal
  `,
  STATUS_ONLY: `
    solo su estatus, solo el estatus, solamente su estatus, nada mas su estatus, solo si era ciudadano,
    solo la ciudadania
  `,
  PUBLIC_INFO: `
    lista publica, era publico, informacion publica, lista de la corte, registro publico, sitio web de la
    corte
  `,
  VICTIM: `
    le pega, le pego, le pegaba, la golpea, la golpeo, el marido le pega, victima, victimas, bictima,
    violencia domestica, me golpe*, me pega, me pego, me pegaba, me asaltaron, nos asaltaron, fui
    asaltad*, me violo, me abuso, me agredi*, orden de proteccion, me apuñal*, abusaba de mi, atracaron,
    me atracaron, me violaron, orden de restriccion, denuncia de violacion, mi violacion, me acuchill*, me
    balearon, me dispararon, me agarraron a golpes, la tenia a golpes, me tenia a golpes, me pegaron, me
    golpearon, la golpearon, lo golpearon, golpiza, paliza, me dieron una golpiza, me dieron una paliza,
    me amenazo de muerte, amenazas de muerte, me rompieron la, me apuñalaron, apuñalaron a mi, me
    quisieron matar, me trato de matar, me quiso matar, me ahorco, me estaba ahorcando, lo del robo,
    cuando me robaron, cuando nos robaron, abuso de mi, abusaron de mi, me toco a la fuerza, agresion
    sexual, trata de mujeres, fui victima, fue victima, victima de, siendo victima, me balacearon, le
    dispararon, me empujo por las escaleras, violencia en mi casa, violencia de mi esposo, orden de
    alejamiento, restraining order, crimen de odio, me atropello, me estafaron, la estaba ahorcando, lo
    estaba ahorcando, la estaba golpeando, la estaba matando, la quiso matar, la queria matar, la ahorco,
    la ahorcaba, le dio una paliza, la golpeaba, le estaba pegando, me estaba pegando, me estaba
    golpeando, le levanto la mano, la maltrata, me maltrata, la maltrataba, me maltrataba, le puso un
    cuchillo, me puso un cuchillo, me puso una pistola, me apuntaron, me encañonaron, le pegaron, le
    dieron una golpiza, me cortaron, me cayeron a golpes, me dio golpes, le da golpes, le daba golpes, me
    da golpes, me daba golpes, me dieron golpes, mi agresor, el agresor, mi violador, sobreviviente, del
    asalto, el asalto que sufri, fue asaltad*, fue golpead*, fue violad*, fue abusad*, fue apuñalad*, fue
    atacad*, fui atacad*, fui golpead*, fui violad*, fui abusad*, fui agredid*, fue agredid*, la
    asaltaron, lo asaltaron, la violaron, la atacaron, lo atacaron, me atacaron, la apuñal*, lo apuñal*,
    soy victima, era la victima, era victima, me apunto con, me robaron a punta, me robaron con, por el
    asalto, mi denuncia por, declaracion de victima, como victima, me robaron, nos robaron, le robaron,
    les robaron, me quitaron el celular, me quitaron la cartera, me quitaron el dinero, me quitaron el
    telefono, me quitaron la bolsa, me quitaron el carro, me quitaron la bici, le quitaron el celular, le
    quitaron la cartera, le quitaron el dinero, le quitaron el telefono, le quitaron la bolsa, le quitaron
    el carro, le quitaron la bici, nos quitaron el celular, nos quitaron la cartera, nos quitaron el
    dinero, nos quitaron el telefono, nos quitaron la bolsa, nos quitaron el carro, nos quitaron la bici,
    le entraron a robar, me entraron a robar, nos entraron a robar, se metieron a robar, me robaron a,
    golpearon a mi, asaltaron a mi, robaron a mi, atacaron a mi, mataron a mi, a punta de pistola, a punta
    de cuchillo, a punta de navaja, abuso sexual, maltrato, mi esposo me pega, mi esposo me pego, mi
    esposo me golpea, mi esposo me golpeo, mi marido me pega, mi marido me pego, mi marido me golpea, mi
    marido me golpeo, mi pareja me pega, mi pareja me pego, mi pareja me golpea, mi pareja me golpeo
  `,
  WITNESS: `
    testigo, testigos, testifi*, presencie, declarar, vi la pelea, vi el crimen, sobre los disparos, sobre
    el tiroteo, como testigo, soy testigo, fui testigo, fue testigo, unico testigo, vi el tiroteo, vi los
    disparos, vi la balacera, vi al que, vi quien disparo, vi cuando lo mataron, vi cuando mataron
  `,
  PETTY: `
    pelea, pelear, pelearse, robar, robo, robarse, hurto, asalto, agresion, manejar borracho, borracho,
    marihuana, mota, posesion, vandalismo, grafiti, una moto robada, un carro robado, moto robada, carro
    robado, bicicleta robada, violencia, drogas, droga, pistola, arma, cuchillo, tomar en la calle,
    manejar sin licencia, robando, robarse algo, pelearse en, peleando, peleas, una pelea, pleito, un
    pleito, vender droga, vendiendo droga, fumar mota, yerba, tomar en la via publica, orinar en la calle,
    hurto en tienda, un hurto, hurtar, daños, romper un vidrio, trespass, vender cosas robadas, cosas
    robadas, mercancia robada, vender robado, pegarle a, por pegarle, golpear a otro, golpear a alguien,
    quebro el vidrio, quebro la ventana, quebro un vidrio, quebro una ventana, rompio el vidrio, rompio la
    ventana, rompio un vidrio, rompio una ventana, romper una ventana, rayar paredes, pelearse con, pelear
    con, una riña, riña, robarse un, robarse una, hurtar en, robar en, robar un, robar una, robarse ropa,
    robarse comida, hacer escandalo, escandalo, disturbio, desorden, desorden publico, amenazar a, entrar
    sin permiso, tener droga, tener marihuana, tener un cuchillo, tener una pistola, tener un arma, por
    borracho, por pelear, por robar, por robo, por hurto, por asalto, golpear a su, pegarle a su, le pego
    a su, le pego a otro, le pego a un, pego a su, pego a otro, pego a un, atropellar, se dio a la fuga,
    hit and run, grafitear, pintar paredes, falsificar, tomar cerveza, tomando en la calle, tomado,
    golpes, agarrarse a golpes
  `,
  ICE_REASON: `
    que por inmigracion, que por ice, que por la migra, dizque por inmigracion, por lo de inmigracion, por
    lo de ice, por asuntos de inmigracion, por tema de inmigracion, por un tema de inmigracion, por
    cuestion de inmigracion, por culpa de inmigracion, algo de inmigracion, por lo de la migra
  `,
  ICE_CAR: `
    carro de ice, carros de ice, camioneta de ice, camionetas de ice, van de ice, la van de ice, vans de
    ice, camioneta de la migra, camionetas de la migra, van de la migra, carro de la migra, caravana de
    ice, carro de inmigracion, camioneta de inmigracion, van de inmigracion, camioneta negra de ice, troca
    de ice, carros de la migra
  `,
} as const satisfies Partial<Lexicon>;
