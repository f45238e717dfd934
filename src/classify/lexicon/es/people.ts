import type { Lexicon } from '../../concepts.ts';

/** Spanish: who is spoken of. */
export const people = {
  BPD: `
    policia de boston, policias de boston, policia d boston, poli de boston, polis de boston, oficial de
    boston, oficiales de boston, los de boston, patrulla de boston, patrullas de boston, detective de
    boston, agente de boston, agentes de boston, sargento de boston, jura de boston, chota de boston,
    boston policia, patrullero de boston, patrulleros de boston, policia de la ciudad de boston, policia
    d la ciudad, policia municipal de boston, departamento de policia de boston, policia bpd, patrulla
    de bpd, patrullas de bpd, oficial de bpd, policia de la ciudad, cuartel de boston, unidad de
    pandillas de boston, era de boston, eran de boston, el de boston, pandillas de boston, policia de
    bpd, policias de bpd, agente de bpd
  `,
  LOCAL: `
    policia, policias, polisia, polisias, polizia, poli, polis, chota, jura, la jara, la tira, los pacos, la
    chota, oficial, oficiales, ofisial, patrulla, patrullas, patrullero*, sargento, detective*, teniente,
    agente de policia, uniformado, uniformados, los verdes, la ley, agente policial, cuartel, guardia, el
    poli, los polis, la placa
  `,
  STATE: `
    policia estatal, policias estatales, policia del estado, estatal, estatales, estatal de massachusetts,
    oficial estatal, trooper*, policia d estado
  `,
  TRANSIT: `
    policia del tren, policia del metro, policia de la t, policia de transito, policia del mbta, policia
    de mbta, policia de la estacion del tren, policia del bus, guardia del tren, policias del tren,
    policias del metro, oficial del tren, policia _ de la t, policia de la linea naranja, policia de la
    linea roja, policia de la linea azul, guardia de la t
  `,
  SHERIFF: `
    sherif, cherif, alguacil del condado, guardia de la carcel, guardias de la carcel, oficial de la
    carcel, oficiales de la carcel, carcelero*, custodio*, guardias de la prision, guardia de la
    prision, los de la carcel, oficial de correccion*, carcel del condado, carcel de south bay, carcel
    de nashua, carcel de suffolk, carcel de nashua street, la nashua
  `,
  COURT_OFFICER: `
    oficial de la corte, oficiales de la corte, oficial del tribunal, oficiales del tribunal, guardia de
    la corte, guardias de la corte, alguacil, alguaciles, policia de la corte, policias de la corte, los
    de la corte, oficial de corte, oficial d la corte, guardia* del tribunal, guardia* del juzgado,
    oficial del juzgado, oficiales del juzgado, policia del tribunal, policia del juzgado, seguridad de
    la corte, alguacil de la corte, guardia* de corte, guardia* judicial*
  `,
  SCHOOL_OFFICER: `
    guardia de la escuela, guardias de la escuela, seguridad de la escuela, policia de la escuela, oficial
    de la escuela, policia escolar, seguridad escolar, guardia escolar, oficial escolar, el de seguridad de
    la escuela, oficial de seguridad de la escuela
  `,
  CITY: `
    alcaldia, ayuntamiento, municipio, empleado de la ciudad, empleada de la ciudad, inspector de la ciudad,
    oficina de la ciudad, la ciudad de boston, vivienda publica, autoridad de vivienda, inspector de
    vivienda, biblioteca, guardaparque*, empleados de la ciudad, trabajador de la ciudad
  `,
  CAMPUS: `
    policia del campus, policia de la universidad, policia del colegio universitario, seguridad de la
    universidad, policia universitaria, seguridad del campus, seguridad de umass, seguridad de bu,
    seguridad de northeastern, policia de umass, policia de bu, policia de northeastern, seguridad de
    harvard, policia de la umass
  `,
  ICE: `
    inmigracion, imigracion, migracion, emigracion, inmigrasion, la migracion, agente de inmigracion,
    agentes de inmigracion, agentes de ice, agente de ice, agentes de migracion, agente de migracion, los de
    migracion, los de inmigracion, los de ice, oficial de inmigracion, oficiales de inmigracion, oficial de
    ice, oficiales de ice, los de la migra, policia de inmigracion, aice, ais, los ice, el ice, policia de
    ice, agentes de la migra, agente de la migra, los de imigracion, la ice, oficial de migracion, policia
    de migracion
  `,
  ERO: `
    oficial de deportacion, agente de deportacion, oficial de deportaciones, los de deportacion, agentes
    de deportacion, la gente de deportacion
  `,
  HSI: `
    seguridad nacional investigaciones, los de hsi, agentes de hsi, agente de hsi, chaqueta de hsi, chalecos
    de hsi
  `,
  CBP: `
    patrulla fronteriza, policia fronteriza, aduana, aduanas, agentes de la frontera, agentes fronterizos
  `,
  FED_OTHER: 'guardia nacional, agentes del fbi',
  FED: `
    agente federal, agentes federales, federales, los federales, agentes, enmascarado*, encapuchado*,
    hombres con mascara, hombres con mascaras, tipos con mascara, hombres de negro, gente con mascara,
    hombres armados, tipos sin uniforme, hombres sin uniforme, vestidos de civil, de civil, ropa de civil,
    tipos de civil, sin uniforme, policia federal, seguridad nacional, con la cara tapada, caras tapadas,
    con mascaras
  `,
  PRIVATE: `
    patron, patrona, jefe, jefa, dueño, dueno, dueña, duena, dueño del apartamento, casero, casera,
    landlord, mayordomo, supervisor, supervisora, encargado, encargada, mi ex, ex esposo, ex marido, ex
    novio, exesposo, exmarido, expareja, ex pareja, vecino, vecina, vecinos, contratista, el manager,
    compañero de cuarto, companero de trabajo, el bos, novio, mi pareja, arrendador, gerente, la
    administracion del edificio, rentero, roommate, dueña de la casa, duena de la casa, dueño de la
    casa, la manager, mi marido abusador, el ex, la ex, su ex, ex de mi
  `,
  BOSTON: 'la ciudad de boston',
  TOWN: '',
  DISTRICT: 'distrito, distritos, distrit',
  HOOD: 'este boston, este de boston, sur de boston, dorchester',
  I: 'yo, nosotros, nosotras',
  SELF: `
    me, mi, mis, nos, nuestro, nuestra, yo, nosotros, conmigo, estoy, soy, estaba, tengo, vi, vimos,
    estabamos, fui, mio
  `,
  THEY: 'ellos, ellas, el, ella, le, les, lo, la, los, se',
  THEY_ALL: 'ellos, ellas',
  FAMILY: `
    hermano, hermana, esposo, esposa, marido, mujer, papa, mama, padre, madre, hijo, hija, tio, tia, primo,
    prima, cuñado, cunado, cuñada, cunada, sobrino, sobrina, nieto, nieta, abuelo, abuela, suegro, suegra,
    familia, familiar, hijos, padres, yerno, nuera, novia, ahijado, hermanito, primito
  `,
  PERSON: `
    señor, senor, señora, senora, muchacho, muchacha, hombre, mujer, amigo, amiga, tipo, gente, persona,
    personas, vecino, vecina, compañero, companero, chavo, chava, chamaco, joven, jovenes, pasajero,
    alguien, trabajadores, muchachos, cliente, inquilino, contacto, compadre, cuate, pana, conocido,
    feligres, paciente, vendedor
  `,
  CHILD: `
    chamaco, chamacos, chavito, pelao, niño, nino, niña, nina, niños, ninos, niñas, ninas, chico, chicos,
    chamaquito, adolescente*, bebe, estudiante*
  `,
  MINOR: `
    menor, menores, menor de edad, menores de edad, mi hijito, mi niño, mi nino, mi niña, mi nina,
    hermanito, hermanita
  `,
  AGE_BEFORE: 'tiene, tenia, de, con, apenas, solo, cumplio, tien, como de, como, unos',
  AGE_AFTER: 'años, anos, añitos, anitos, ano, añs',
} as const satisfies Partial<Lexicon>;
