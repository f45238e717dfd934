import type { Lexicon } from '../../concepts.ts';

/** Spanish: place, time and proof. */
export const circumstances = {
  STREET: `
    calle, calles, esquina, cuadra, avenida, trafico, interseccion, el paso, carretera, cll, callejon,
    puente, acera, la via, pusieron conos, pusieron los conos, puso los conos, puso conos, cinta amarilla,
    pusieron cinta, puso cinta, que den la vuelta, den la vuelta, que dieran la vuelta, dieran la vuelta,
    nobody passes, le abrio paso, les abrio paso, abriendo paso, abriendole paso, abriendoles paso,
    abrieron paso, les abrieron paso, abrirles paso, parando los carros, pararon los carros, paraban los
    carros, desviando los carros, desviaban los carros, cuadras, manzana, la manzana, pasaje, entrada de
    la calle, bocacalle, la salida del parqueo, banqueta, autopista, highway, rotonda, bloque, el bloque,
    las dos esquinas, las esquinas, ambas esquinas, la cuadra entera, las dos puntas, ambas puntas, la
    ave, ave, road, st, street, blvd, cerr* toda la, tranc* toda la, tap* toda la, bloque* toda la, la
    saratoga, la princeton, la washington, la columbia, la dorchester ave, la tremont, la centre, la
    geneva, la hancock, la morton, la river, la american legion, la warren, la harvard, la norfolk, la
    lexington, la trenton, la border, la sumner, la hampshire, la adams, la talbot, la gallivan, la hyde
    park ave, la cummins, la belgrade, la chelsea, la paris, la brooks, la putnam, la condor, la bremen,
    la havre, la cottage, la boylston, la beacon, la commonwealth, la cambridge, la brighton ave, la
    market, la park, me hizo dar la vuelta, me hicieron dar la vuelta, nos hizo dar la vuelta, nos
    hicieron dar la vuelta, los hizo dar la vuelta, los hicieron dar la vuelta, hizo dar la vuelta,
    hicieron dar la vuelta, hizo el cerco, hicieron el cerco, haciendo el cerco, hace el cerco, puso
    cerco, puso el cerco, puso un cerco, pusieron cerco, pusieron el cerco, pusieron un cerco, dirigiendo
    el transito, dirigiendo transito, dirigian el transito, dirigian transito, dirigia el transito,
    dirigia transito, dirigio el transito, dirigio transito, desviando el transito, desviando transito,
    desviaban el transito, desviaban transito, desviaba el transito, desviaba transito, controlando el
    transito, controlando transito, controlaban el transito, controlaban transito, parando el transito,
    parando transito, paraban el transito, paraban transito, cortando el transito, cortando transito,
    cortaron el transito, cortaron transito, cerraron el transito, cerraron transito, atajando el trafico,
    atajando los carros, atajando carros, atajaban el trafico, atajaban los carros, atajaban carros, atajo
    el trafico, atajo los carros, atajo carros, atajaba el trafico, atajaba los carros, atajaba carros,
    mandando los carros por, mandando carros por, mandaban los carros por, mandaban carros por, mandaba
    los carros por, mandaba carros por, puso el perimetro, pusieron el perimetro, hicieron el perimetro,
    cuidaban el perimetro, cuidando el perimetro, cuidaba el perimetro, el perimetro, parando carros para
    ice, parando carros para la migra, parando carros pa ice, parando carros pa la migra, cerraron el
    paso, cerraron la cuadra, cerraron la calle, cerro el paso, cerro la cuadra, cerro la calle, cortaron
    el paso, cortaron la cuadra, cortaron la calle, corto el paso, corto la cuadra, corto la calle,
    bloque* la cuadra, bloque* la esquina, desvio el trafico, desvio los carros, desvio carros, desviaron
    el trafico, desviaron los carros, desviaron carros, desviando el trafico, desviando carros, desvian el
    trafico, desvian los carros, desvian carros, desviaban el trafico, desviaban carros, regresando los
    carros, regresando carros, regresaban los carros, regresaban carros, devolviendo los carros,
    devolviendo carros, devolvian los carros, devolvian carros, regresaron los carros, regresaron carros,
    mando los carros por, mandaron los carros por, conos en la calle, con conos, dando vuelta a los
    carros, patrullas cruzadas, patrulla cruzada
  `,
  STATION: `
    estacion, estasion, comisaria, cuartel, estacion de policia, precinto, jefatura, delegacion,
    comandancia, destacamento, estacion de la policia, estacion de bomberos y policia, estacion de dudley,
    police station, el cuartel, cuartelillo, the station
  `,
  COURT: `
    corte, tribunal, juzgado, audiencia, de la corte, a la corte, en la corte, de corte, a corte, en corte
  `,
  JAIL: `
    carcel, prision, reclusorio, la carcel, el bote, jail, carsel, penal, centro de detencion,
    correccional, penitenciaria, tras las rejas, detention center, detras de las rejas, bajo custodia, en
    custodia, estando preso, estando encerrado, estando detenido, estando presa, estando detenida, estando
    adentro, mientras estaba preso, mientras estaba detenido, mientras estaba encerrado, mientras estaba
    presa, mientras estaba detenida
  `,
  SCHOOL: `
    escuela, colegio, liceo, salon, maestra, maestro, director, directora, consejera, el principal, la
    principal, kinder, primaria, secundaria, prepa, aula, maestros, maestras
  `,
  CLINIC: 'hospital, clinica, doctor, emergencia',
  CITY_BUILDING: 'alcaldia, biblioteca, city hall, centro comunitario, ayuntamiento',
  CITY_PROPERTY: `
    estacionamiento de la ciudad, parqueo de la ciudad, parqueadero de la ciudad, lote de la ciudad,
    edificio de la ciudad, garaje de la ciudad, parque de la ciudad, lote municipal, estacionamiento
    municipal, parqueo municipal, estacionamiento de la biblioteca, parqueo de la biblioteca,
    estacionamiento del parque, parqueo del parque, parqueo de la escuela, estacionamiento de la escuela,
    propiedad de la ciudad, franklin park, estacionamiento publico, parque publico, parqueo _ de la
    ciudad, estacionamiento _ de la ciudad, garaje de la alcaldia, estacionamiento de la alcaldia, parqueo
    de la alcaldia, garaje municipal, alberca de la ciudad, lote de franklin park, parqueo publico, centro
    comunitario de la ciudad, lote _ de la ciudad, parqueo del city hall, garaje del city hall, el centro
    comunitario, centro comunitario del barrio, la biblioteca publica, parqueo del centro comunitario,
    estacionamiento del centro comunitario, la piscina de la ciudad, el gimnasio de la ciudad, cancha de
    la ciudad, terreno de la ciudad, lote vacio de la ciudad, garaje publico, parqueo de la high school,
    parqueo de la estacion de policia, lote de la escuela, patio de la escuela, franklin park zoo, city
    parking lot, city lot, municipal lot, parqueo de east boston high, parking lot de la ciudad, parking
    de la ciudad, parking lot municipal, parking municipal, lot de la ciudad, parqueo de la libreria
    publica, parking de la biblioteca, parking lot de la biblioteca, parking de la escuela, parking del
    parque, lote de la biblioteca, lote de la biblioteca publica, lote de la alcaldia, lote del parque,
    parqueo de la biblioteca publica, estacionamiento de la biblioteca publica, atras de la biblioteca
    publica, atras de la biblioteca, atras de la alcaldia, detras de la biblioteca publica, detras de la
    biblioteca, detras de la alcaldia, biblioteca publica, parque municipal, parqueo del parque municipal,
    el parque municipal, patio de mi escuela, patio de una escuela, garage de la ciudad, garage municipal,
    garage publico, garage ese de la ciudad, garage ese municipal, garage ese publico, garage que es de la
    ciudad, garage que es municipal, garage que es publico, garaje ese de la ciudad, garaje ese municipal,
    garaje ese publico, garaje que es de la ciudad, garaje que es municipal, garaje que es publico, lote
    publico, lote ese de la ciudad, lote ese municipal, lote ese publico, lote que es de la ciudad, lote
    que es municipal, lote que es publico, parqueo ese de la ciudad, parqueo ese municipal, parqueo ese
    publico, parqueo que es de la ciudad, parqueo que es municipal, parqueo que es publico,
    estacionamiento ese de la ciudad, estacionamiento ese municipal, estacionamiento ese publico,
    estacionamiento que es de la ciudad, estacionamiento que es municipal, estacionamiento que es publico,
    terreno municipal, terreno publico, terreno ese de la ciudad, terreno ese municipal, terreno ese
    publico, terreno que es de la ciudad, terreno que es municipal, terreno que es publico, edificio
    municipal, edificio publico, edificio ese de la ciudad, edificio ese municipal, edificio ese publico,
    edificio que es de la ciudad, edificio que es municipal, edificio que es publico, cancha municipal,
    piscina municipal, biblioteca municipal, plaza municipal, patio de la ciudad, corralon de la ciudad,
    en el parqueo de la ciudad, en el parqueo municipal, en el parqueo de la biblioteca, en el parqueo de
    la escuela, en el parqueo del parque, en el parqueo publico, en el parqueo de la alcaldia, en el
    parqueo del city hall, en el parqueo del centro comunitario, en el parqueo de la biblioteca publica,
    en el parqueo de la high school, en el parqueo del parque municipal, en el parqueo de franklin park,
    en el estacionamiento de la ciudad, en el estacionamiento municipal, en el estacionamiento de la
    biblioteca, en el estacionamiento de la escuela, en el estacionamiento del parque, en el
    estacionamiento publico, en el estacionamiento de la alcaldia, en el estacionamiento del city hall, en
    el estacionamiento del centro comunitario, en el estacionamiento de la biblioteca publica, en el
    estacionamiento de la high school, en el estacionamiento del parque municipal, en el estacionamiento
    de franklin park, escuela publica, estacion de bomberos, deposito municipal, parqueadero municipal,
    gimnasio municipal, centro municipal, city hall plaza, boston common, cancha publica, lote de los
    bomberos, parqueo de los bomberos, estacionamiento de los bomberos
  `,
  PARK: `
    parque, parqueo, estacionamiento, parqueadero, cancha, en el parqueo, en el estacionamiento
  `,
  SHELTER: 'refugio, albergue, shelter',
  TRAIN: `
    tren, metro, parada, bus, autobus, guagua, linea azul, estacion de tren, estacion del tren
  `,
  HOME: `
    casa, apartamento, apto, puerta, edificio, cuarto, escalera, segundo piso, tercer piso, departamento,
    sotano, basement, beisman, vivienda, mi puerta, la puerta de mi, trailer, el building, recamara,
    habitacion, cuartos, baño, porche, la yarda, balcon, tercer floor, segundo floor, primer piso, el
    pasillo, sala de mi, mi sala, la sala, mi cocina, mi cuarto
  `,
  WORK: `
    trabajo, restaurante, fabrica, cocina, construccion, bodega, tienda, oficina, lavado de carros, car
    wash, lavadero, factoria, taller, cheque, obra
  `,
  CELLS: `
    celda, celdas, seldas, calabozo*, cuarto de atras, area de celdas, atras del mostrador, detras del
    mostrador, garaje de la estacion, area privada, cuarto de interrogatorio, parte de atras, area
    restringida, adentro de la estacion, sala de interrogatorio, escritorio de booking, area de booking,
    cuarto de booking, el booking, detras del booking, detras del escritorio, porton del garaje, garaje
    del cuartel, pasillo de las celdas, donde estan los presos, donde tienen a los presos, donde tienen
    los presos, donde estan los detenidos, donde tienen a los detenidos, donde toman las huellas, cuarto
    de huellas, sotano de la corte, sotano de la estacion, sally port, lockup, el lockup, separos,
    bartolina*, el tanque, las jaulas, jaula, cuarto de entrevista, cuarto de entrevistas, cuartito de
    atras, la parte de atras, parte privada, zona restringida, area de empleados, donde el publico no
    entra, donde no entra el publico, hasta adentro, hasta el fondo, adentro del cuartel, adentro de las
    celdas, solo empleados, puerta de empleados, puerta de personal, personal autorizado, puerta privada,
    entrada privada, entrada de empleados, ascensor privado, elevador privado, puerta de servicio, pasillo
    de los detenidos, pasillo de detenidos, donde los detenidos, area de detenidos, area de los presos,
    cuarto de detenidos, en la celda, en una celda, en su celda, de la celda, de una celda, de su celda, a
    la celda, a una celda, a su celda, la celda, una celda, su celda, en las celdas, staff only, puerta de
    staff, del lado de adentro, lado de adentro, donde el publico no, donde el publico no puede, oficinas
    de adentro, salon de los oficiales, salon de los policias, salon de los detectives, salon de
    oficiales, salon de policias, salon de detectives, cuarto de los oficiales, cuarto de los policias,
    cuarto de los detectives, cuarto de oficiales, cuarto de policias, cuarto de detectives, oficina de
    los oficiales, oficina de los policias, oficina de los detectives, oficina de oficiales, oficina de
    policias, oficina de detectives, vestidor de los oficiales, vestidor de los policias, vestidor de los
    detectives, vestidor de oficiales, vestidor de policias, vestidor de detectives, escritorio de los
    oficiales, escritorio de los policias, escritorio de los detectives, escritorio de oficiales,
    escritorio de policias, escritorio de detectives, reunion de turno, reunion del turno, la reunion del
    turno, roll call, break room, detras del vidrio, detras de la ventanilla, atras de la ventanilla,
    detras del counter, atras del counter, atras del escritorio, area de atras de la estacion, oficina de
    atras de la estacion, oficinas de atras de la estacion, puerta de atras de la estacion, cocina de la
    estacion, sala de descanso, employees only, para la parte de atras, a la parte de atras, area de
    adentro, cuarto privado, cuartos de atras, puerta de los policias, puerta de los oficiales, entrada de
    los policias, entrada de los oficiales, del otro lado del mostrador, al otro lado del mostrador,
    pasando el mostrador, tras el mostrador, donde solo entran, donde solo pueden, area de policias, area
    solo para, vestidores, briefing, sala de juntas, sala de reuniones, cuarto de juntas, cuarto de
    reuniones, pasillo de adentro, puerta con codigo
  `,
  NOW: `
    ahora, ahorita, ahora mismo, ahorita mismo, en este momento, ya mismo, orita, aorita, estan aqui, esta
    aqui, esta pasando, todavia estan, siguen aqui, aqui estan, ahora estan, apurense, en estos momentos,
    hoy mismo ahora
  `,
  DANGER: `
    tumbando la puerta, tocando fuerte, golpeando la puerta, golpeando, apuntando, pistola en mano,
    herido, herida, sangrando, gritando, llorando, auxilio, ayuda por favor, ayudenos, ayudenme, ayudame,
    socorro, emergencia, gas, rompiendo la puerta, armas afuera, pegandole, pateando, ahorcando,
    forcejeando, arrastrando, tirando la puerta
  `,
  PAST: `
    ayer, anoche, hace, la semana pasada, esta mañana, esta manana, el lunes, el martes, el miercoles, el
    jueves, el viernes, el sabado, el domingo, el mes pasado, hoy en la mañana, antier, anteayer, el otro
    dia, el año pasado, la otra vez, la noche del, el fin de semana, en la madrugada
  `,
  HOURS: 'hora, horas, oras, hrs',
  MINUTES: 'minuto, minutos, min, mins',
  DAYS: 'dia, dias',
  NUMBER: '',
  VEST: 'chaleco*, chaqueta*, camisa*, gorra*, uniforme*, placa decia',
  VIDEO: `
    video, videos, vidio, grabe, grabamos, grabacion, grabaron, tengo grabado, grabado, en camara,
    grabando
  `,
  PHOTO: `
    tengo foto, tengo fotos, tome foto, tome fotos, tome una foto, foto del, saque foto, saque fotos,
    captura
  `,
  PAPER_PROOF: `
    tengo el papel, tengo los mensajes, tengo el mensaje, tengo el correo, tengo copia, tengo el recibo,
    tengo el documento, guarde el papel, tengo los textos, tengo el texto
  `,
  BADGE_NO: `
    numero de placa del policia, numero de placa del oficial, numero de insignia, placa del oficial,
    numero del oficial
  `,
  CAR_NO: `
    numero de patrulla, numero de la patrulla, numero del carro, placa del carro, placas del carro, la
    tablilla
  `,
  INCIDENT_NO: 'numero de reporte, numero de caso, numero del reporte, numero de incidente',
} as const satisfies Partial<Lexicon>;
