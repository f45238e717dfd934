import type { Lexicon } from '../../concepts.ts';

/** Spanish: place, time and proof. */
export const circumstances = {
  STREET: `
    calle, calles, esquina, cuadra, avenida, trafico, interseccion, el paso, carretera, cll, callejon, puente,
    acera, la via, pusieron conos, pusieron los conos, puso los conos, puso conos, cinta amarilla, pusieron
    cinta, puso cinta, que den la vuelta, den la vuelta, que dieran la vuelta, dieran la vuelta, nobody
    passes, le abrio paso, les abrio paso, abriendo paso, abriendole paso, abriendoles paso, abrieron paso,
    les abrieron paso, abrirles paso, parando los carros, pararon los carros, paraban los carros, desviando
    los carros, desviaban los carros, cuadras, manzana, la manzana, pasaje, entrada de la calle, bocacalle, la
    salida del parqueo, banqueta, autopista, highway, rotonda, bloque, el bloque, las dos esquinas, las
    esquinas, ambas esquinas, la cuadra entera, las dos puntas, ambas puntas, la ave, ave, road, st, street,
    blvd, cerr* toda la, tranc* toda la, tap* toda la, bloque* toda la, la saratoga, la princeton, la
    washington, la columbia, la dorchester ave, la tremont, la centre, la geneva, la hancock, la morton, la
    river, la american legion, la warren, la harvard, la norfolk, la lexington, la trenton, la border, la
    sumner, la hampshire, la adams, la talbot, la gallivan, la hyde park ave, la cummins, la belgrade, la
    chelsea, la paris, la brooks, la putnam, la condor, la bremen, la havre, la cottage, la boylston, la
    beacon, la commonwealth, la cambridge, la brighton ave, la market, la park
  `,
  STATION: `
    estacion, estasion, comisaria, cuartel, estacion de policia, precinto, jefatura, delegacion, comandancia,
    destacamento, estacion de la policia, estacion de bomberos y policia, estacion de dudley, police station,
    el cuartel, cuartelillo, the station
  `,
  COURT: 'corte, tribunal, juzgado, audiencia',
  JAIL: `
    carcel, prision, reclusorio, la carcel, el bote, jail, carsel, penal, centro de detencion, correccional,
    penitenciaria, tras las rejas, detention center
  `,
  SCHOOL: 'escuela, colegio, liceo, salon, maestra, maestro, director',
  CLINIC: 'hospital, clinica, doctor, emergencia',
  CITY_BUILDING: 'alcaldia, biblioteca, city hall, centro comunitario, ayuntamiento',
  CITY_PROPERTY: `
    estacionamiento de la ciudad, parqueo de la ciudad, parqueadero de la ciudad, lote de la ciudad, edificio
    de la ciudad, garaje de la ciudad, parque de la ciudad, lote municipal, estacionamiento municipal, parqueo
    municipal, estacionamiento de la biblioteca, parqueo de la biblioteca, estacionamiento del parque, parqueo
    del parque, parqueo de la escuela, estacionamiento de la escuela, propiedad de la ciudad, franklin park,
    estacionamiento publico, parque publico, parqueo _ de la ciudad, estacionamiento _ de la ciudad, garaje de
    la alcaldia, estacionamiento de la alcaldia, parqueo de la alcaldia, garaje municipal, alberca de la
    ciudad, lote de franklin park, parqueo publico, centro comunitario de la ciudad, lote _ de la ciudad,
    parqueo del city hall, garaje del city hall, el centro comunitario, centro comunitario del barrio, la
    biblioteca publica, parqueo del centro comunitario, estacionamiento del centro comunitario, la piscina de
    la ciudad, el gimnasio de la ciudad, cancha de la ciudad, terreno de la ciudad, lote vacio de la ciudad,
    garaje publico, parqueo de la high school, parqueo de la estacion de policia, lote de la escuela, patio de
    la escuela, franklin park zoo, city parking lot, city lot, municipal lot, parqueo de east boston high,
    parking lot de la ciudad, parking de la ciudad, parking lot municipal, parking municipal, lot de la
    ciudad, parqueo de la libreria publica, parking de la biblioteca, parking lot de la biblioteca, parking de
    la escuela, parking del parque, lote de la biblioteca, lote de la biblioteca publica, lote de la alcaldia,
    lote del parque, parqueo de la biblioteca publica, estacionamiento de la biblioteca publica
  `,
  PARK: 'parque, parqueo, estacionamiento, parqueadero, cancha',
  SHELTER: 'refugio, albergue, shelter',
  TRAIN: `
    tren, metro, parada, bus, autobus, guagua, linea azul, estacion de tren, estacion del tren
  `,
  HOME: `
    casa, apartamento, apto, puerta, edificio, cuarto, escalera, segundo piso, tercer piso, departamento,
    sotano, basement, beisman, vivienda, mi puerta, la puerta de mi, trailer, el building, recamara,
    habitacion, cuartos, baño, porche, la yarda, balcon, tercer floor, segundo floor, primer piso, el pasillo
  `,
  WORK: `
    trabajo, restaurante, fabrica, cocina, construccion, bodega, tienda, oficina, lavado de carros, car
    wash, lavadero, factoria, taller, cheque, obra
  `,
  CELLS: `
    celda, celdas, seldas, calabozo*, cuarto de atras, area de celdas, atras del mostrador, detras del
    mostrador, garaje de la estacion, area privada, cuarto de interrogatorio, parte de atras, area
    restringida, adentro de la estacion, sala de interrogatorio, escritorio de booking, area de booking,
    cuarto de booking, el booking, detras del booking, detras del escritorio, porton del garaje, garaje del
    cuartel, pasillo de las celdas, donde estan los presos, donde tienen a los presos, donde tienen los
    presos, donde estan los detenidos, donde tienen a los detenidos, donde toman las huellas, cuarto de
    huellas, sotano de la corte, sotano de la estacion, sally port, lockup, el lockup, separos, bartolina*, el
    tanque, las jaulas, jaula, cuarto de entrevista, cuarto de entrevistas, cuartito de atras, la parte de
    atras, parte privada, zona restringida, area de empleados, donde el publico no entra, donde no entra el
    publico, hasta adentro, hasta el fondo, adentro del cuartel, adentro de las celdas, solo empleados, puerta
    de empleados, puerta de personal, personal autorizado, puerta privada, entrada privada, entrada de
    empleados, ascensor privado, elevador privado, puerta de servicio, pasillo de los detenidos, pasillo de
    detenidos, donde los detenidos, area de detenidos, area de los presos, cuarto de detenidos
  `,
  NOW: `
    ahora, ahorita, ahora mismo, ahorita mismo, en este momento, ya mismo, orita, aorita, estan aqui, esta
    aqui, esta pasando, todavia estan, siguen aqui, aqui estan, ahora estan, apurense, en estos momentos,
    hoy mismo ahora
  `,
  DANGER: `
    tumbando la puerta, tocando fuerte, golpeando la puerta, golpeando, apuntando, pistola en mano, herido,
    herida, sangrando, gritando, llorando, auxilio, ayuda por favor, ayudenos, ayudenme, ayudame, socorro,
    emergencia, gas, rompiendo la puerta, armas afuera, pegandole, pateando, ahorcando, forcejeando,
    arrastrando, tirando la puerta
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
    video, videos, vidio, grabe, grabamos, grabacion, grabaron, tengo grabado, grabado, en camara, grabando
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
    numero de placa del policia, numero de placa del oficial, numero de insignia, placa del oficial, numero
    del oficial
  `,
  CAR_NO: `
    numero de patrulla, numero de la patrulla, numero del carro, placa del carro, placas del carro, la
    tablilla
  `,
  INCIDENT_NO: 'numero de reporte, numero de caso, numero del reporte, numero de incidente',
} as const satisfies Partial<Lexicon>;
