import type { Lexicon } from '../../concepts.ts';

/** Spanish: place, time and proof. */
export const circumstances = {
  STREET: `
    calle, calles, esquina, cuadra, avenida, trafico, interseccion, el paso, carretera, cll, callejon,
    puente, acera, la via
  `,
  STATION: `
    estacion, estasion, comisaria, cuartel, estacion de policia, precinto, jefatura, delegacion
  `,
  COURT: 'corte, tribunal, juzgado, audiencia',
  JAIL: 'carcel, prision, reclusorio, la carcel, el bote',
  SCHOOL: 'escuela, colegio, liceo, salon, maestra, maestro, director',
  CLINIC: 'hospital, clinica, doctor, emergencia',
  CITY_BUILDING: 'alcaldia, biblioteca, city hall, centro comunitario, ayuntamiento',
  CITY_PROPERTY: `
    estacionamiento de la ciudad, parqueo de la ciudad, parqueadero de la ciudad, lote de la ciudad,
    edificio de la ciudad, garaje de la ciudad, parque de la ciudad, lote municipal, estacionamiento
    municipal, parqueo municipal, estacionamiento de la biblioteca, parqueo de la biblioteca,
    estacionamiento del parque, parqueo del parque, parqueo de la escuela, estacionamiento de la
    escuela, propiedad de la ciudad, franklin park, estacionamiento publico, parque publico, parqueo _
    de la ciudad, estacionamiento _ de la ciudad, garaje de la alcaldia, estacionamiento de la alcaldia,
    parqueo de la alcaldia, garaje municipal, alberca de la ciudad, lote de franklin park, parqueo
    publico, centro comunitario de la ciudad, lote _ de la ciudad, parqueo del city hall, garaje del
    city hall
  `,
  PARK: 'parque, parqueo, estacionamiento, parqueadero, cancha',
  SHELTER: 'refugio, albergue, shelter',
  TRAIN: `
    tren, metro, parada, bus, autobus, guagua, linea azul, estacion de tren, estacion del tren
  `,
  HOME: `
    casa, apartamento, apto, puerta, edificio, cuarto, escalera, segundo piso, tercer piso, departamento
  `,
  WORK: `
    trabajo, restaurante, fabrica, cocina, construccion, bodega, tienda, oficina, lavado de carros, car
    wash, lavadero, factoria, taller, cheque, obra
  `,
  CELLS: `
    celda, celdas, seldas, calabozo*, cuarto de atras, area de celdas, atras del mostrador, detras del
    mostrador, garaje de la estacion, area privada, cuarto de interrogatorio, parte de atras, area
    restringida, adentro de la estacion, sala de interrogatorio
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
