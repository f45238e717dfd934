import type { Lexicon } from '../../concepts.ts';

/** Spanish: what officials asked for, and why they stopped somebody. */
export const asked = {
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
    siudadan*, sitizen, citizen, sitisen, cityzen, resident, daca, dreamer, parole, mi legalidad,
    condicion migratoria, estado de inmigracion, status migratorio, estatu, estatuto migratorio, mi
    situacion, su situacion migratoria, cuantos años llevo, cuantos años tengo aqui, cuando llegue a este
    pais, cuando llego a este pais, cuando entre al pais, por donde cruc*, por donde entr*, por donde
    pase, cruce el rio, brinque la frontera, visa vencida, soy americano, soy americana, eres americano,
    era americano, somos americanos, permiso para estar, derecho a estar en este pais, estoy aqui legal,
    legalizad*, legalidad, inmigrantes, ilegar, leyal, ilejal, ilejales, lejal, lejales, papele, papelez,
    papers, refugiad*, asilad*, permiso migratorio, con visa, sin visa, tarjeta de trabajo, a number,
    numero a, aqui legal, aqui ilegal, asunto migratorio, estado de migracion, legal en este pais, legales
    en este pais, permiso d trabajo, work permit, extranjer*, legales, en regla los papeles, documentos
    migratorios, documentos de residencia, permiso de residencia, residencia legal, permiso legal, si
    estaba aqui legal, con papeles, aqui legales, aqui ilegales, estatus legales, calidad migratoria, mi
    caso migratorio, mi caso de inmigracion, caso migratorio, historia migratoria, historial migratorio,
    sus papeles, mi situacion migratoria, inmigrante legal, inmigrante ilegal, entre legal, entre ilegal,
    entre por la frontera, entre con visa, entro por la frontera, entro con visa, pase la frontera, por
    que frontera, como vine a este pais, como vine al pais, como viniste, como llegaste al pais, como
    llegaste aqui, como llegaste a este pais, cuanto llevo aqui, cuanto llevo en este pais, cuanto llevo
    en el pais, cuanto llevas aqui, cuanto tiempo llevas, cuanto tiempo llevamos, que tiempo llevo aqui,
    que tiempo tengo aqui, desde cuando vivo aqui, desde cuando vivimos, desde cuando estoy aqui,
    undocumented, immigration status, legal status, here legally, here illegally, us citizen, american
    citizen, ciudadano americano, ciudadana americana, ciudadano de aqui, de los estados unidos, social
    valido, social bueno, permiso pa trabajar, permiso para trabajar, estaba bien en el pais, estoy bien
    en el pais, migratorio, migratoria, migratorios, residencia o, como estan aqui, como estas aqui, como
    estoy aqui, como estamos aqui, estar arreglad*, esta arreglad*, estas arreglad*, estoy arreglad*,
    estaba arreglad*, estamos arreglad*, estabamos arreglad*, estan arreglad*, ya arregle, derecho con la
    migra, derecho con inmigracion, permiso de inmigracion, permiso de migracion, documentos para estar
    aqui, documentos para estar en este pais, documentos para estar en el pais, papeles para estar aqui,
    papeles para estar en este pais, papeles para estar en el pais, permiso para estar aqui, permiso para
    estar en este pais, permiso para estar en el pais, puede estar en este pais, puede estar en el pais,
    puedo estar en este pais, puedo estar en el pais, podia estar en este pais, podia estar en el pais,
    puedes estar en este pais, puedes estar en el pais, su situacion
  `,
  PAPERS: `
    papeles, documentos, papel, documentacion, papelez, docs, documento, papele, papers, los papers,
    papelitos, papelito, dokumentos, documentasion, documntos, documentos legales, papers please, papeles
    legales, documentos migratorios, papeles en regla, sus documentos, mis documentos, tus documentos,
    documentitos, los documentos, documento migratorio, papelitos please, papeles por favor, show me
    papers, your papers, tu documentacion
  `,
  GREEN_CARD: `
    mica, green card, grincar*, pasaporte*, tarjeta verde, matricula consular, tarjeta de residente,
    tarjeta de residencia, la residencia, consular, pazaporte*, pasport, passport, pasaport, la verde, la
    grin, greencar, greencard, gringcard, grin card, grin car, carnet de residente, carne de residente, mi
    residencia, tarjeta de residencia permanente, cedula, cedula de mi pais, matricula, id consular,
    identificacion consular, certificado de nacimiento, partida de nacimiento, tarjeta de residentes,
    tarjeta de inmigracion, tarjeta de inmigrante, la mica, permanent resident card, carta verde, carta de
    residente, tarjeta permanente, residencia en mano, pasaporte de mi pais, mi pasaporte, su pasaporte,
    pasaporte extranjero, papeles de nacimiento, acta de nacimiento de mi pais, prueba de que naci, prueba
    de ciudadania, prueba de donde naci, cedula de identidad, id de mi pais, id de su pais, identificacion
    de mi pais, identificacion extranjera, licencia de mi pais, dpi, dui salvadoreño, cedula dominicana,
    credencial de elector, ine de mexico
  `,
} as const satisfies Partial<Lexicon>;
