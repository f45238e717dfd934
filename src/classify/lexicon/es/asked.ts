import type { Lexicon } from '../../concepts.ts';

/** Spanish: what officials asked for, and why they stopped somebody. */
export const asked = {
  STATUS: `
    nada de migracion, nada de inmigracion, sobre inmigracion, sobre migracion, acerca de inmigracion,
    papeles, sin papeles, legal, ilegal, ilegales, legalmente, estatus, status, estado migratorio, estatus
    migratorio, estado legal, situacion migratoria, situacion legal, ciudadano, ciudadana, ciudadanos,
    ciudadania, siudadano, residencia, residente, residentes, visa, permiso de trabajo, indocumentad*,
    documentad*, estatus de inmigracion, status de inmigracion, estatus legal, documentos de inmigracion,
    papeles de inmigracion, mi inmigracion, soy legal, era legal, inmigrante, papel de residencia, tps, asilo,
    como entre al pais, como entro al pais, como llegue al pais, como cruce, crucé la frontera, cuanto tiempo
    llevo en, cuanto tiempo llevo aqui, cuanto tiempo tengo en, cuanto tiempo lleva*, desde cuando estoy, como
    entre, estoy legal, estaba legal, son legales, eran legales, documentados, papeles migratorios, papeles de
    migracion, como entro a, como entre a, como cruzo, como llego al pais, como llego a este pais, somos
    ilegales, somos legales, soy ilegal, indocumentao*, mojado, mojada, en regla, papeles en regla,
    regularizad*, sin estatus, sin documentos, nacionalizad*, naturalizad*, ciudadan*, siudadan*, sitizen,
    citizen, sitisen, cityzen, resident, daca, dreamer, parole, mi legalidad, condicion migratoria, estado de
    inmigracion, status migratorio, estatu, estatuto migratorio, mi situacion, su situacion migratoria,
    cuantos años llevo, cuantos años tengo aqui, cuando llegue a este pais, cuando llego a este pais, cuando
    entre al pais, por donde cruc*, por donde entr*, por donde pase, cruce el rio, brinque la frontera, visa
    vencida, soy americano, soy americana, eres americano, era americano, somos americanos, permiso para
    estar, derecho a estar en este pais, estoy aqui legal, legalizad*, legalidad, inmigrantes, ilegar, leyal,
    ilejal, ilejales, lejal, lejales, papele, papelez, papers, refugiad*, asilad*, permiso migratorio, con
    visa, sin visa, tarjeta de trabajo, a number, numero a, aqui legal, aqui ilegal, asunto migratorio, estado
    de migracion, legal en este pais, legales en este pais, permiso d trabajo, work permit, extranjer*,
    legales, en regla los papeles, documentos migratorios, documentos de residencia, permiso de residencia,
    residencia legal, permiso legal, si estaba aqui legal, con papeles, aqui legales, aqui ilegales, estatus
    legales, calidad migratoria, mi caso migratorio, mi caso de inmigracion, caso migratorio, historia
    migratoria, historial migratorio, sus papeles, mi situacion migratoria, inmigrante legal, inmigrante
    ilegal, entre legal, entre ilegal, entre por la frontera, entre con visa, entro por la frontera, entro con
    visa, pase la frontera, por que frontera, como vine a este pais, como vine al pais, como viniste, como
    llegaste al pais, como llegaste aqui, como llegaste a este pais, cuanto llevo aqui, cuanto llevo en este
    pais, cuanto llevo en el pais, cuanto llevas aqui, cuanto tiempo llevas, cuanto tiempo llevamos, que
    tiempo llevo aqui, que tiempo tengo aqui, desde cuando vivo aqui, desde cuando vivimos, desde cuando estoy
    aqui, undocumented, immigration status, legal status, here legally, here illegally, us citizen, american
    citizen, ciudadano americano, ciudadana americana, ciudadano de aqui, de los estados unidos, social
    valido, social bueno, permiso pa trabajar, permiso para trabajar, estaba bien en el pais, estoy bien en el
    pais, migratorio, migratoria, migratorios, residencia o, como estan aqui, como estas aqui, como estoy
    aqui, como estamos aqui
  `,
  PAPERS: `
    papeles, documentos, papel, documentacion, papelez, docs, documento, papele, papers, los papers,
    papelitos, papelito, dokumentos, documentasion, documntos, documentos legales, papers please, papeles
    legales, documentos migratorios, papeles en regla, sus documentos, mis documentos, tus documentos,
    documentitos, los documentos, documento migratorio, papelitos please, papeles por favor, show me papers,
    your papers, tu documentacion
  `,
  ORIGIN: `
    de donde soy, de donde era, de donde eres, de donde es, de donde somos, de donde eramos, de donde son, de
    donde vengo, de donde viene, de donde venia, de donde veniamos, de donde vienes, donde naci, donde nacio,
    donde nacimos, donde habia nacido, donde nacieron, nacionalidad, que pais, de que pais, pais de origen,
    lugar de nacimiento, mi pais, nacimiento, d donde soy, de dnde soy, donde nacistes, donde naciste, cual es
    mi pais, de donde eran, de donde venian, de donde vine, de donde vinimos, de donde bengo, de onde soy, de
    onde era, de onde eres, de donde yo era, de donde yo soy, de donde uno es, de donde es uno, de k pais, de
    q pais, de ke pais, pais de nacimiento, donde nasi, donde nasio, donde habiamos nacido, en que pais, cual
    pais, mi nacionalidad, ke pais, q pais, donde nac*, en donde nac*, si soy mexican*, si era mexican*, si
    soy hondure*, si soy salvador*, si soy dominican*, si era dominican*, si soy guatemalt*, si soy
    colombian*, si soy venezolan*, si eramos mexican*, si eramos dominican*, si eran dominican*, si eramos
    hondure*, si era de mexico, si soy de mexico, nacido aqui, nacida aqui, nacidos aqui, naci aqui, nacio
    aqui, nacimos aqui, naciste aqui, de donde vienen, de donde venimos, de donde llegamos, de donde llegue,
    de que parte vengo, de que parte soy, de que parte eres, de que lugar soy, de que lugar eres, tierra
    natal, mi tierra, mi nacimiento, su nacionalidad, cual era su pais, cual era mi pais, d donde eres, d
    donde es, d donde era, d donde vengo, d donde somos, d donde son, de adonde soy, de adonde es, de adonde
    eres, de adonde somos, de adonde vengo, de dond soy, que de donde, de donde diablo*, pais de donde,
    nasimiento, nasionalidad, de que pais eres, de que pais soy, de que pais es, de que pais somos, de que
    pais son, de que pais venia, de que pais vengo, de que pais venimos, de que pais era, de que pais eramos,
    cual es tu pais, en donde naci, de donde uno era, de donde yo vengo, de donde yo venia, de donde tu eres,
    de donde tu es, de donde ustedes son, de donde son ustedes, de donde sos, de donde habia venido, de donde
    habiamos venido, de donde salio, de donde salimos, de donde carajo, de donde rayos, where are you from,
    where you from, where r u from, where were you born, were you born here, what country, si naci aqui, si
    nacimos aqui, si habia nacido aqui, si habia nacido en, nacido en este pais, nacida en este pais, naci en
    este pais, si era de aqui, si soy de aqui, si somos de aqui, si eramos de aqui, si era guatemalt*, si era
    salvador*, si era hondur*, si era colombian*, si era venezolan*, si era brasil*, si era haitian*, si somos
    salvador*, si somos guatemalt*, si somos hondur*, si somos mexican*, si somos dominican*, si somos
    colombian*, que nacionalidad, mi nacionalida, nacionalida, nacionalidades, de que nacion, si soy hondur*,
    si soy ecuatorian*, si soy brasil*, si soy haitian*, si soy nicarag*, si soy peruan*, si soy cuban*, si
    soy puertorriq*, si somos venezolan*, si somos ecuatorian*, si somos brasil*, si somos haitian*, si somos
    nicarag*, si somos peruan*, si somos cuban*, si somos puertorriq*, si era ecuatorian*, si era nicarag*, si
    era peruan*, si era cuban*, si era puertorriq*, si eramos guatemalt*, si eramos salvador*, si eramos
    hondur*, si eramos colombian*, si eramos venezolan*, si eramos ecuatorian*, si eramos brasil*, si eramos
    haitian*, si eramos nicarag*, si eramos peruan*, si eramos cuban*, si eramos puertorriq*, eres mexican*,
    eres guatemalt*, eres salvador*, eres hondur*, eres dominican*, eres colombian*, eres venezolan*, eres
    ecuatorian*, eres brasil*, eres haitian*, eres nicarag*, eres peruan*, eres cuban*, eres puertorriq*, sos
    mexican*, sos guatemalt*, sos salvador*, sos hondur*, sos dominican*, sos colombian*, sos venezolan*, sos
    ecuatorian*, sos brasil*, sos haitian*, sos nicarag*, sos peruan*, sos cuban*, sos puertorriq*, si soy de
    guatemala, si soy de el salvador, si soy de honduras, si soy de colombia, si soy de venezuela, si soy de
    haiti, si soy de brasil, si soy de otro pais, si era de guatemala, si era de el salvador, si era de
    honduras, si era de colombia, si era de venezuela, si era de haiti, si era de brasil, si era de otro pais,
    si somos de mexico, si somos de guatemala, si somos de el salvador, si somos de honduras, si somos de
    colombia, si somos de venezuela, si somos de haiti, si somos de brasil, si somos de otro pais, si eramos
    de mexico, si eramos de guatemala, si eramos de el salvador, si eramos de honduras, si eramos de colombia,
    si eramos de venezuela, si eramos de haiti, si eramos de brasil, si eramos de otro pais, eres de mexico,
    eres de guatemala, eres de el salvador, eres de honduras, eres de colombia, eres de venezuela, eres de
    haiti, eres de brasil, eres de aqui, eres de otro pais, usted no es de aqui, no eres de aqui, no sos de
    aqui, ustedes no son de aqui, no es de aqui verdad, no son de aqui, tu no eres de aqui, no naciste aqui,
    usted no nacio aqui
  `,
  GREEN_CARD: `
    mica, green card, grincar*, pasaporte*, tarjeta verde, matricula consular, tarjeta de residente, tarjeta
    de residencia, la residencia, consular, pazaporte*, pasport, passport, pasaport, la verde, la grin,
    greencar, greencard, gringcard, grin card, grin car, carnet de residente, carne de residente, mi
    residencia, tarjeta de residencia permanente, cedula, cedula de mi pais, matricula, id consular,
    identificacion consular, certificado de nacimiento, partida de nacimiento, tarjeta de residentes, tarjeta
    de inmigracion, tarjeta de inmigrante, la mica, permanent resident card, carta verde, carta de residente,
    tarjeta permanente, residencia en mano, pasaporte de mi pais, mi pasaporte, su pasaporte, pasaporte
    extranjero, papeles de nacimiento, acta de nacimiento de mi pais, prueba de que naci, prueba de
    ciudadania, prueba de donde naci, cedula de identidad, id de mi pais, id de su pais, identificacion de mi
    pais, identificacion extranjera, licencia de mi pais, dpi, dui salvadoreño, cedula dominicana, credencial
    de elector, ine de mexico
  `,
  STATUS_QUESTION: `
    estas legal, eres legal, eres ilegal, estas ilegal, es usted legal, tienes papeles, traes papeles, eres
    ciudadano, eres ciudadana, y tus papeles, y sus papeles, pregunt* por migracion, pregunt* por inmigracion,
    pregunt* por la migra, pregunt* de migracion, pregunt* de inmigracion, tiene usted papeles, tenes papeles,
    cual es tu estatus, cual es su estatus, cual es tu estado migratorio, que estatus tienes, que estatus
    tiene, son ustedes legales, ustedes son ilegales, estas legal o, tu eres legal, tu eres ilegal, tu estas
    legal, tu ta legal, tu eta legal, ta legal, eta legal, uste es legal, usted es legal, usted es ciudadano,
    usted es ciudadana, tu eres ciudadano, eres residente, es residente, eres citizen, tu eres citizen, are
    you legal, are you illegal, you legal, do you have papers, you have papers, usted tiene papeles, ustedes
    tienen papeles, tu tienes papeles, tu tiene papeles, tiene papele, tienes papele, donde estan tus papeles,
    donde estan sus papeles, y los papeles, tus papeles, sus papeles please, estan legales, estan ilegales,
    son ilegales, son ciudadanos, eres ilegal o, vos tenes papeles, andas con papeles, andan con papeles,
    cargas papeles, eres mojado, sos legal, sos ilegal, sos ciudadano, tienes visa, tiene visa, tienes
    residencia, tiene residencia, estas aqui legal, estas aqui ilegal, estas legalmente, are u legal, r u
    legal, pregunt* por mis papeles, pregunt* por los papeles, pregunt* por sus papeles, pregunt* lo de
    migracion, pregunt* sobre migracion, pregunt* sobre inmigracion, pregunt* cosas de migracion, pregunt*
    cosas de inmigracion, pregunt* acerca de inmigracion, quien es ilegal, quien de ustedes es ilegal, quien
    aqui es ilegal, quienes son ilegales, quien no tiene papeles, quien tiene papeles, quienes tienen papeles,
    quienes no tienen papeles, quien tiene visa, quien tenia visa, quien tenia papeles, quien no tenia
    papeles, los que no tengan papeles, los que no tienen papeles, andas legal, andas ilegal, anda legal, anda
    ilegal, usted anda legal, estas aqui legalmente, estan aqui legales, papeles tienes, papeles tiene,
    papeles tenes, tienes los papeles, tiene los papeles, tiene sus papeles, tienes tus papeles, traes tus
    papeles, trae sus papeles, no papers no, show me your papers, your papers, where are your papers, got
    papers, you got papers, you have a green card, are you a citizen, you a citizen, are you citizen, u legal,
    u a citizen, you undocumented, are you undocumented, eres indocumentado, eres indocumentada, sos
    indocumentado, es usted indocumentado, es indocumentado, tu eres residente, usted es residente, usted es
    ilegal, uste es ilegal, sos residente, sos de los ilegales, sos mojado, eres de los que cruzaron, cruzaste
    la frontera, cruzo la frontera, brincaste la frontera, cual es tu situacion, cual es su situacion, cual es
    su situacion migratoria, tienes permiso de trabajo, tiene permiso de trabajo, tienes social, eres
    ciudadano o, eres americano, eres americana, es usted ciudadano, es usted ciudadana, es usted residente,
    que si soy ciudadan*, que si soy siudadan*, que si soy citizen, que si soy legal*, que si soy ilegal*, que
    si soy residente*, que si soy indocumentad*, que si soy inmigrante*, que si somos ciudadan*, que si somos
    siudadan*, que si somos citizen, que si somos legal*, que si somos ilegal*, que si somos residente*, que
    si somos indocumentad*, que si somos inmigrante*, que si era ciudadan*, que si era siudadan*, que si era
    citizen, que si era legal*, que si era ilegal*, que si era residente*, que si era indocumentad*, que si
    era inmigrante*, que si eramos ciudadan*, que si eramos siudadan*, que si eramos citizen, que si eramos
    legal*, que si eramos ilegal*, que si eramos residente*, que si eramos indocumentad*, que si eramos
    inmigrante*, que si es ciudadan*, que si es siudadan*, que si es citizen, que si es legal*, que si es
    ilegal*, que si es residente*, que si es indocumentad*, que si es inmigrante*, que si son ciudadan*, que
    si son siudadan*, que si son citizen, que si son legal*, que si son ilegal*, que si son residente*, que si
    son indocumentad*, que si son inmigrante*, que si eres ciudadan*, que si eres siudadan*, que si eres
    citizen, que si eres legal*, que si eres ilegal*, que si eres residente*, que si eres indocumentad*, que
    si eres inmigrante*, que si estoy ciudadan*, que si estoy siudadan*, que si estoy citizen, que si estoy
    legal*, que si estoy ilegal*, que si estoy residente*, que si estoy indocumentad*, que si estoy
    inmigrante*, que si estaba ciudadan*, que si estaba siudadan*, que si estaba citizen, que si estaba
    legal*, que si estaba ilegal*, que si estaba residente*, que si estaba indocumentad*, que si estaba
    inmigrante*, que si estamos ciudadan*, que si estamos siudadan*, que si estamos citizen, que si estamos
    legal*, que si estamos ilegal*, que si estamos residente*, que si estamos indocumentad*, que si estamos
    inmigrante*, que si estan ciudadan*, que si estan siudadan*, que si estan citizen, que si estan legal*,
    que si estan ilegal*, que si estan residente*, que si estan indocumentad*, que si estan inmigrante*,
    pregunt* por tu estatus, pregunt* por su estatus, pregunt* por mi estatus, pregunt* por nuestro estatus,
    pregunt* por mi situacion, pregunt* por nuestros papeles, pregunt* por papeles, preguntando por papeles,
    pregunt* si eramos legales, pregunt* si era legal, pregunt* si soy legal, pregunt* si estaba legal,
    pregunt* si tenia papeles, pregunt* si tengo papeles, pregunt* si teniamos papeles, pregunt* si era
    ciudadan*, pregunt* si soy ciudadan*, pregunt* si eramos ciudadanos
  `,
  TRAFFIC_REASON: `
    por la luz, una luz, la luz, luz quemada, luz de atras, luz trasera, foco, foco fundido, luz roja, alto,
    señal de pare, senal de pare, pare, exceso de velocidad, velocidad, direccional, señal de giro, cinturon,
    sticker, registracion, registro vencido, inspeccion vencida, calavera, semaforo, vuelta en u, placa
    vencida, luces, speeding, me pase la roja, doble fila, mal parqueado, luz fundida, choque, la bombilla, el
    espejo, vidrios polarizados, giro ilegal, stop sign, faro, calcomania, calcomania vencida, sticker
    vencido, la placa vencida, placas vencidas, las placas vencidas, la inspeccion vencida, la registracion
    vencida, tag vencido, tablilla vencida, el vidrio polarizado, vidrio polarizado, polarizado, polarizados,
    el tint, vidrios oscuros, pasarse la roja, pasarme la roja, pasarse la luz, pasarme la luz, pasarse el
    stop, pasarme el stop, comerse la roja, comerse el stop, comerme el stop, me comi el stop, me comi la luz,
    me comi la roja, no pare en el stop, el stop, un stop, blinker, el blinker, sin cinturon, luz apagada, luz
    de freno, luz del freno, luces de freno, la luz del freno, brake light, tail light, taillight, headlight,
    por ir rapido, iba rapido, iba a exceso, por correr, celular en la mano, por usar el celular, cambio de
    carril, mal estacionado, doble parqueado, doble parqueo, vuelta prohibida, giro prohibido, contravia,
    sentido contrario, mofle, el mofle, muffler, silenciador, sin casco, moto sin placa, sin placas, el foco,
    la farola, farola, la stop, las luces de atras, retrovisor, parabrisas, parabrisas roto, vidrio roto,
    calcomania de inspeccion, doblar en rojo, en rojo, luz amarilla, un semaforo, me pase el semaforo, me pase
    un alto, me pase el alto, por no poner la direccional, por no poner direccional, por no señalar, por ir
    muy rapido, contra via, contra la via, ir contra, sin luz, la luz de la bici, bici sin luz, por ir en la
    acera, por la acera
  `,
  LOOKS: `
    habl* español, habl* en español, hablar español, hablar espanol, hablando español, hablando espanol,
    hablabamos español, hablabamos espanol, por latino, por latinos, por hispano, por ser latino, por ser
    latinos, por ser hispanos, por ser hispano, parecer latino, parecer hispano, parecemos, cara de latino,
    cara de hispano, cara de indio, cara de mexicano, por moreno, por morenos, por mi color, mi acento, por el
    acento, por mi acento, por ser moreno, color de piel, por mi cara, solo a los latinos, solo latinos, puro
    latino, puros latinos, perfil racial, a los hispanos, hablan español, hablan espanol, no hablo ingles, por
    no hablar ingles, por como nos vemos, por como me veo, racis*, por ser negro, tenemos cara, por feo, gente
    latina, leyendo en español, hablando en español, hablar en español, musica en español, nos oyo hablar, me
    oyo hablar, nos escucho hablar, me escucho hablar, por la cara, parece latino, parezca latino, parezco
    latin*, por parecer, todo el que parece, todos los que parecen, los que parecen, por mi apariencia, por
    nuestra apariencia, por la apariencia, por el color, por la piel, por prieto, por prieta, por indio, por
    ser mexican*, por ser moren*, por ser negr*, por ser latina, por ser hispana, por ser dominican*, por ser
    centroamerican*, por el apellido, por mi apellido, apellido latino, oyo el acento, oyo mi acento, escucho
    mi acento, oyo español, escucho español, solo a hispanos, solo a los hispanos, nada mas a los hispanos,
    nomas a los latinos, nomas a los hispanos, solo a los morenos, solo a los que hablan español, a los que
    hablan español, los que hablabamos español, porque hablamos español, porque hablaba español, porque hablo
    español, porque no hablo ingles, porque no hablamos ingles, a la gente latina, gente hispana, cara de
    inmigrante, cara de ilegal, con cara de, pinta de latino, pinta de inmigrante, pinta de ilegal, por el
    acento que tengo
  `,
  NO_REASON: `
    sin razon, sin motivo, por nada, por gusto, no me dijo por que, no dijo por que, no nos dijo por que, sin
    explicacion, sin ninguna razon, no dijeron por que, sin causa, sin decir por que, sin decirme por que, sin
    decirnos por que, sin decirle por que, no me dijeron por que, no nos dijeron por que, no le dijeron por
    que, no le dijo por que, nunca me dijo por que, nunca dijo por que, nunca nos dijo por que, no dio razon,
    no me dio razon, sin dar razon, sin darme razon, sin darnos razon, sin darme explicacion, sin dar
    explicacion, sin explicar, asi porque si, porque si, de la nada, por ninguna razon, sin ningun motivo, no
    me explico por que, no explico por que, ni idea por que, no se por que, no sabemos por que, por puro
    gusto, no le dijeron motivo, no me dijeron motivo, no me dijo motivo, no dio motivo, no dieron motivo, sin
    decir motivo, no me dijeron el motivo, no me dio motivo, sin motivo ninguno
  `,
  OWN_COMPLAINT: `
    llamo a la policia porque, llamo a la policia, llamaron a la policia porque, me robaron, nos robaron, me
    asaltaron, reportar un robo, reportar el robo, robo, llame a la policia, llamamos a la policia, mi
    bicicleta robada, hacer un reporte, poner una denuncia, poner denuncia, hacer la denuncia, hacer denuncia,
    para el reporte, hice un reporte, fui a denunciar, fui a reportar, me chocaron, llame a la poli, reportar
    un choque, reportar el choque, reportar un accidente, reportar que me, para reportar un, a denunciar que,
    fue a denunciar, fue a reportar, fui a poner, fue a poner, a poner una queja, a poner la denuncia, poner
    la denuncia, hacer una denuncia, a hacer el reporte, puse una denuncia, puse un reporte, puse la denuncia,
    levantar un reporte, levantar una denuncia, llame porque, llamamos porque, llamo porque, llamamos por un,
    llame por un, llamo por un, lo del robo, fui a la policia a, fui a la estacion a, fue a la estacion a, a
    reportar que, yo llame a la policia, yo misma llame, yo mismo llame, llame yo a la policia, hice la
    denuncia, hice el reporte, fui a hacer el reporte, fui a hacer un reporte, reportar mi, denunciar mi,
    denunciar un, denunciar el, denunciar a mi, me robaron el, me robaron la, me entraron a robar, se metieron
    a robar, se metieron a mi casa a robar, me rompieron el vidrio, denuncia del robo, denuncia de robo,
    denuncia por robo, el reporte por el choque, reporte por el choque, el reporte del choque, reporte por
    choque, el reporte del accidente, reporte por el accidente, vino por el accidente, llegaron por el
    accidente, llego por el accidente, vino por el choque, llego por el choque, por una queja mia, reportar mi
    carro, reportar mi celular, mi carro robado, me robaron mi, tomar mi denuncia, tomarme la denuncia, tomar
    la denuncia, tomarme el reporte, tomar mi reporte, tomar el reporte, hacerme el reporte, aceptar mi
    denuncia, recibir mi denuncia, tomarme la declaracion, tomar mi declaracion, mi denuncia por, por mi
    denuncia
  `,
} as const satisfies Partial<Lexicon>;
