import type { Lexicon } from '../../concepts.ts';

/** Spanish: who is spoken of. */
export const people = {
  BPD: `
    policia de boston, policias de boston, policia d boston, poli de boston, polis de boston, oficial de
    boston, oficiales de boston, los de boston, patrulla de boston, patrullas de boston, detective de
    boston, agente de boston, agentes de boston, sargento de boston, jura de boston, chota de boston,
    boston policia, patrullero de boston, patrulleros de boston, policia de la ciudad de boston, policia d
    la ciudad, policia municipal de boston, departamento de policia de boston, policia bpd, patrulla de
    bpd, patrullas de bpd, oficial de bpd, policia de la ciudad, cuartel de boston, unidad de pandillas de
    boston, era de boston, eran de boston, el de boston, pandillas de boston, policia de bpd, policias de
    bpd, agente de bpd, azules de boston, los azules de boston, policias d boston, polisia de boston,
    polisias de boston, polisia d boston, polizia de boston, polis d boston, la jara de boston, la jura de
    boston, la tira de boston, los tombos de boston, tombos de boston, tombo de boston, cuilio* de boston,
    chepos de boston, guardia de boston, guardias de boston, guardia d boston, policia bostoniana,
    teniente de boston, capitan de boston, detectives de boston, agente d boston, oficial d boston,
    uniformados de boston, uniformado de boston, ley de boston, patrulla d boston, patrullero d boston,
    cuartel de la policia de boston, comisaria de boston, comisario de boston, policia metropolitana de
    boston, policia municipal, cop de boston, cops de boston, cop d boston, placa de boston, poli d
    boston, motorizado de boston, policia en bici de boston, jefe de la policia de boston, unidad de
    drogas de boston, de boston eran, de boston era, era boston, eran boston, decia boston, decia boston
    police, decia policia de boston, gang unit de boston, la gang unit, dos de boston, uno de boston, unos
    de boston, tres de boston, cuatro de boston, otro de boston, varios de boston, algunos de boston, ese
    de boston, mero de boston, la de boston, una de boston, boston llego, llego boston, llegaron boston,
    boston vino, poli bostoniano, policia bostoniano, carro de boston, carros de boston, patrullera de
    boston, patrullita de boston, poli boston, policias boston, polis boston, oficial boston, los cops de
    boston, police de boston, los police de boston, la police de boston, los polis de aqui de boston,
    detectiva de boston, oficiala de boston, mujer policia de boston, unidad de boston, patrulla marcada
    de boston, la boston police, el boston police, los boston police, un boston police, boston cops, el
    boston pd, la bpd, los bpd, del bpd, los del bpd, los de la bpd, los de bpd, el de bpd, uno de bpd,
    dos de bpd, bostons, los bostons, dos bostons, tres bostons, patrullas de la ciudad, patrulla de la
    ciudad, patrulla de la ciudad de boston, patrullas de la ciudad de boston, uniformados de la ciudad,
    carro de la policia de boston, carros de la policia de boston, al de boston, al de bpd, del de boston,
    los demas de boston, el otro de boston, los otros de boston, municipales de boston, municipal de
    boston, los municipales de boston, policias municipales de boston
  `,
  LOCAL: `
    policia, policias, polisia, polisias, polizia, poli, polis, chota, jura, la jara, la tira, los pacos,
    la chota, oficial, oficiales, ofisial, patrulla, patrullas, patrullero*, sargento, detective*,
    teniente, agente de policia, uniformado, uniformados, los verdes, la ley, agente policial, cuartel,
    guardia, la placa, pulicia, polic, polesia, policeman, policemen, cop, cops, tombo, tombos, cuilio,
    cuilios, cuilia, chepo, chepos, chapa, chapas, marrano*, cana, la cana, gendarme*, polizonte*, los
    azules, puerco*, uniformao*, motorizado*, motorizada, patrullita, sheriffito, detectiv, detectives,
    investigador de la policia, capitan, cabo de la policia, agente uniformado, agente de la ley,
    autoridad local, policia local, policias locales, gris*es, los grises, carro patrulla, la policia
    local, la yuta, guardias, ofiial, oficiala, oficialas, policia mujer, mujer policia, comisario,
    jendarme, los placas, el placa, tirador de la ley
  `,
  STATE: `
    policia estatal, policias estatales, policia del estado, estatal, estatales, estatal de massachusetts,
    oficial estatal, trooper*, policia d estado, estatales de massachusetts, policia estatal de
    massachusetts, polis estatales, poli estatal, oficiales estatales, trupers, truper, tropper, troper,
    policia de caminos, policia de carretera, los estatales, el estatal, un estatal, detective estatal,
    patrulla estatal, patrullas estatales, tropero, el tropero, troperos, oficial de la estatal
  `,
  TRANSIT: `
    policia del tren, policia del metro, policia de la t, policia de transito, policia del mbta, policia
    de mbta, policia de la estacion del tren, policia del bus, guardia del tren, policias del tren,
    policias del metro, oficial del tren, policia _ de la t, policia de la linea naranja, policia de la
    linea roja, policia de la linea azul, guardia de la t, policia del subway, policia del subterraneo,
    policia de la mbta, policias de la mbta, guardia del metro, guardias del tren, guardias del metro,
    agente de la mbta, agente del tren, agente del metro, oficial de la mbta, oficiales de la mbta,
    oficial del metro, oficiales del tren, policia de la guagua, policia de transporte, policia del
    transporte, poli del tren, polis del tren, poli del metro, seguridad del tren, seguridad de la mbta,
    transit, transit police, policia de transit, policia de la linea, seguridad del metro, oficial de la
    t, policias de la t, poli de la t, polis de la t, inspector del tren, guardia de seguridad del tren,
    guardia de seguridad del metro, guardia de seguridad de la t, poli de transito del tren, poli de
    transito, policias de transito, oficial de transito, transito de la mbta, policia de transito de la
    mbta, la policia de la t, la policia del tren, transit cop, transit cops, los de transit, el de
    transit, uno de transit, dos del mbta, uno del mbta, los del mbta, el del mbta, unos del mbta, los de
    la mbta, uno de la mbta, dos de la mbta, policias mbta, oficial mbta, los del tren, policia del t,
    poli del t, poli del mbta, policias del t, policias del mbta, oficial del t, oficial del mbta, mujer
    policia del t, mujer policia del mbta, mujer policia de la mbta, mujer policia del tren, mujer policia
    de la t, policia de la orange line, policia de la red line, policia de la blue line, policia de la
    green line, policia de la silver line, poli de la orange line, poli de la red line, poli de la blue
    line, poli de la green line, poli de la silver line, policia de la linea verde
  `,
  SHERIFF: `
    sherif, cherif, alguacil del condado, guardia de la carcel, guardias de la carcel, oficial de la
    carcel, oficiales de la carcel, carcelero*, custodio*, guardias de la prision, guardia de la prision,
    los de la carcel, oficial de correccion*, carcel del condado, carcel de south bay, carcel de nashua,
    carcel de suffolk, carcel de nashua street, la nashua, cherife, cherifes, sherife, serif, cherif*,
    sherif*, cheriff, alguacil de suffolk, alguaciles del condado, guardia de south bay, guardias de south
    bay, guardia de nashua, guardias de nashua, oficial de south bay, la south bay, en south bay, carcel
    del sur, carcel del south bay, carceleros, celador*, custodios, oficial de prision, oficiales de
    prision, personal de la carcel, la carcel de la nashua, correccional, correccionales, oficiales
    correccionales, guardia correccional, los del sheriff, sheriff deputy, deputy del sheriff, deputies,
    deputy, los deputies, guardia en nashua, guardia en south bay, guardias en nashua, los guardias de
    adentro, los guardias del jail, guardia del jail, oficial del jail, oficiales del jail, carcel de
    nashua st, el jail de nashua, jail de south bay, carcel de plymouth, guardia de la nashua, guardia de
    suffolk, guardia de suffolk county, guardia de nashua st, guardia de nashua street, guardias de la
    nashua, guardias de suffolk, guardias de suffolk county, guardias de nashua st, guardias de nashua
    street, oficial de la nashua, oficial de suffolk, oficial de suffolk county, oficial de nashua st,
    oficial de nashua street, deputy del suffolk, deputy de suffolk, suffolk county
  `,
  COURT_OFFICER: `
    oficial de la corte, oficiales de la corte, oficial del tribunal, oficiales del tribunal, guardia de
    la corte, guardias de la corte, alguacil, alguaciles, policia de la corte, policias de la corte, los
    de la corte, oficial de corte, oficial d la corte, guardia* del tribunal, guardia* del juzgado,
    oficial del juzgado, oficiales del juzgado, policia del tribunal, policia del juzgado, seguridad de la
    corte, alguacil de la corte, guardia* de corte, guardia* judicial*, oficial d corte, oficiales de
    corte, oficiales d la corte, ujier, ujieres, bailiff, bailif, el guardia de corte, court officer,
    court officers, guardias de corte, guardias del tribunal, seguridad del tribunal, seguridad del
    juzgado, funcionario de la corte, empleado de la corte, personal de la corte, secretaria de la corte,
    clerk de la corte, uniformado de la corte, uniformados de la corte, guardia d la corte, los guardias
    de la corte, el del uniforme en la corte, oficial de probatoria de la corte, agente de la corte,
    deputy de la corte, el court officer, los court officers, guardia de seguridad de la corte, oficialito
    de la corte, oficial en la corte, oficiales en la corte, guardia en la corte, guardias en la corte,
    bailiffs, policia que cuida la corte, el que cuida la corte, guardia que cuida la corte, policia que
    esta en la corte, oficial que cuida la corte
  `,
  SCHOOL_OFFICER: `
    guardia de la escuela, guardias de la escuela, seguridad de la escuela, policia de la escuela, oficial
    de la escuela, policia escolar, seguridad escolar, guardia escolar, oficial escolar, el de seguridad
    de la escuela, oficial de seguridad de la escuela, guardias escolares, oficiales escolares, policias
    escolares, guardia del colegio, seguridad del colegio, guardia de la high school, policia de la high
    school, guardia de la high, seguridad de la high school, oficial de la high school, policia del
    colegio, vigilante de la escuela, guardia de seguridad de la escuela, guardia d la escuela, los de
    seguridad de la escuela, la de seguridad de la escuela, security de la escuela, segurity de la
    escuela, seguridad de las escuelas, safety officer, el safety, resource officer, school safety, el
    school safety, los school safety, school police, school resource officer, la guardia de la escuela,
    seguridad de mi escuela, seguridad de su escuela, el security de la escuela, policia de mi escuela
  `,
  CITY: `
    alcaldia, ayuntamiento, municipio, empleado de la ciudad, empleada de la ciudad, inspector de la
    ciudad, oficina de la ciudad, la ciudad de boston, vivienda publica, autoridad de vivienda, inspector
    de vivienda, biblioteca, guardaparque*, empleados de la ciudad, trabajador de la ciudad, city hall de
    boston, funcionario de la ciudad, funcionaria de la ciudad, inspectores de la ciudad, inspectora de la
    ciudad, trabajadora social de la ciudad, empleado municipal, empleada municipal, empleados
    municipales, funcionario municipal, oficina municipal, autoridad de la vivienda, vivienda de boston,
    housing authority, housing, inspector de sanidad, inspector municipal, bibliotecari*, parquimetrero,
    el del parking, guardia de parques, rangers de parques, la de la alcaldia, el de la alcaldia, el del
    city hall, la del city hall, cajera del city hall, ventanilla del city hall, registro de la ciudad,
    clerk de parking, parking clerk, boston city, empleada del city hall, empleado del city hall, cajera
    de la alcaldia, secretaria de la alcaldia, oficina de parking de boston, empleada de la alcaldia,
    empleado de la alcaldia, oficial de parking, la gente de la alcaldia, isd, inspectional services,
    salvavidas de la ciudad, inspector, inspectora, inspectores
  `,
  CAMPUS: `
    policia del campus, policia de la universidad, policia del colegio universitario, seguridad de la
    universidad, policia universitaria, seguridad del campus, seguridad de umass, seguridad de bu,
    seguridad de northeastern, policia de umass, policia de bu, policia de northeastern, seguridad de
    harvard, policia de la umass, seguridad del college, policia del college, policia de mit, policia de
    harvard, policia de bc, policia de boston college, policia de boston university, policia de suffolk
    university, guardia del campus, guardia de la universidad, guardias de la universidad, campus police,
    policias del campus, seguridad de roxbury community college, policia del bunker hill, guardia del
    college, policia universitario, policia universitarios, policias universitario, policias
    universitarios, policias universitaria, poli universitario, poli universitarios, poli universitaria,
    guardia universitario, guardia universitarios, guardia universitaria, seguridad universitario,
    seguridad universitarios, seguridad universitaria, policia de la uni, policias de la uni, poli de la
    uni, polis de la uni, seguridad de la uni, oficial de la uni, guardia de la uni, guardias de la uni,
    poli de la universidad, oficial de la universidad, oficiales de la universidad, oficial del campus,
    oficial del college, oficiales del campus, oficiales del college, poli del campus, poli del college,
    campus cop, campus cops
  `,
  ICE: `
    inmigracion, imigracion, migracion, emigracion, inmigrasion, la migracion, agente de inmigracion,
    agentes de inmigracion, agentes de ice, agente de ice, agentes de migracion, agente de migracion, los
    de migracion, los de inmigracion, los de ice, oficial de inmigracion, oficiales de inmigracion,
    oficial de ice, oficiales de ice, los de la migra, policia de inmigracion, aice, ais, los ice, el ice,
    policia de ice, agentes de la migra, agente de la migra, los de imigracion, la ice, oficial de
    migracion, policia de migracion, immigracion, imigracio, imigrasion, immigrasion, migrasion,
    ymigracion, emigrasion, inmigracon, inmigrcion, inmigraccion, migras, la migrasion, los migra, los
    migras, la mogra, imigration, immigration, los aice, el aice, la aice, los ays, los hielos, los del
    hielo, el hielo, agentes d ice, agente d ice, agentes d inmigracion, agente d inmigracion, agentes d
    migracion, los d ice, los d migracion, los d inmigracion, los d la migra, lo de ice, lo de la migra,
    lo de inmigracion, unos de ice, unos de la migra, unos de inmigracion, uno de ice, uno de la migra,
    uno de inmigracion, dos de ice, dos de la migra, tres de ice, gente de ice, gente de inmigracion,
    gente de la migra, gente de migracion, tipos de ice, tipos de la migra, hombres de ice, hombres de
    inmigracion, hombres de la migra, funcionario de inmigracion, funcionarios de inmigracion, oficiales
    de migracion, oficial d ice, oficial d inmigracion, oficial de la migra, oficiales de la migra,
    agentes migratorios, agente migratorio, servicio de inmigracion, la gente de ice, unos tipos de ice,
    tipo de ice, un tipo de ice, los ice agents, agentes ice, agente ice
  `,
  ERO: `
    oficial de deportacion, agente de deportacion, oficial de deportaciones, los de deportacion, agentes
    de deportacion, la gente de deportacion, oficiales de deportacion, agentes de deportaciones, oficial d
    deportacion, agente d deportacion, agentes de remocion, oficial de remocion, unidad de deportacion,
    los deportadores, deportacion officer
  `,
  HSI: `
    seguridad nacional investigaciones, los de hsi, agentes de hsi, agente de hsi, chaqueta de hsi,
    chalecos de hsi, investigaciones de seguridad nacional, oficial de hsi, oficiales de hsi, los del hsi,
    gente de hsi, agente hsi, agentes hsi, hombres de hsi, chaleco de hsi, chaleco hsi, chaqueta hsi
  `,
  CBP: `
    patrulla fronteriza, policia fronteriza, aduana, aduanas, agentes de la frontera, agentes fronterizos,
    la frontera patrulla, patrulla de la frontera, agentes de la patrulla fronteriza, agente fronterizo,
    agente de la frontera, guardia fronteriza, guardias fronterizos, los de la frontera, agentes de
    aduana, agentes de aduanas, oficial de aduanas, border
  `,
  FED_OTHER: 'guardia nacional, agentes del fbi',
  FED: `
    agente federal, agentes federales, federales, los federales, agentes, enmascarado*, encapuchado*,
    hombres con mascara, hombres con mascaras, tipos con mascara, hombres de negro, gente con mascara,
    hombres armados, tipos sin uniforme, hombres sin uniforme, vestidos de civil, de civil, ropa de civil,
    tipos de civil, sin uniforme, policia federal, seguridad nacional, con la cara tapada, caras tapadas,
    con mascaras, federal agents, los feds, fedes, agente d homeland, los de homeland, agentes de
    homeland, homeland, encapuchao*, enmascarao*, emmascarad*, emcapuchad*, pasamontañas, hombres
    enmascarados, tipos enmascarados, hombres encapuchados, tipos encapuchados, embozad*, hombres de
    civil, hombres vestidos de negro, tipos de negro, tipos vestidos de negro, gente de civil, tipos
    armados, con pasamontañas, cara tapada, la cara cubierta, caras cubiertas, con la cara cubierta,
    agente encubierto, agentes encubiertos, los del gobierno federal, oficiales federales, oficial
    federal, agentes sin placa, seguridad de la patria, los de negro, el federal, un federal
  `,
  PRIVATE: `
    patron, patrona, jefe, jefa, dueño, dueña, dueño del apartamento, casero, casera, landlord, mayordomo,
    supervisor, supervisora, encargado, encargada, mi ex, ex esposo, ex marido, ex novio, exesposo,
    exmarido, expareja, ex pareja, vecino, vecina, vecinos, contratista, el manager, compañero de cuarto,
    companero de trabajo, el bos, novio, mi pareja, arrendador, gerente, la administracion del edificio,
    rentero, roommate, dueña de la casa, dueño de la casa, la manager, mi marido abusador, el ex, la ex,
    su ex, ex de mi, mi bos, bosa, mi bosa, la bosa, boss, el boss, el manayer, manayer, manager, el
    manejador, mi manager, capataz, foreman, forman, el foreman, subcontratista, el contractor,
    contractor, mi suegra, mi excuñado, mi ex mujer, ex mujer, exmujer, exnovio, exnovia, ex novia, ex
    esposa, exesposa, mi exmarido, papa de mis hijos, papa de mi hija, papa de mi hijo, el padre de mis
    hijos, padre de mis hijos, padre de mi hija, mama de mis hijos, mi compañero de cuarto, compañera de
    cuarto, compañera de trabajo, compañeros de trabajo, mi roomate, roomate, rumate, mi casera, dueño de
    casa, dueño de la tienda, dueño del restaurante, dueño del taller, dueña del restaurante, dueña de la
    tienda, dueño del edificio, el dueno del restaurante, super del edificio, el super, el lanlord,
    lanlord, lanlor, landlor, lordland, la landlord, el encargado, la encargada, el chef, el patrono,
    patrono, empleador, empleadora, mi pareja abusiva, arrendadora, el que me renta, la que me renta, el
    que me alquila, la que me alquila, vigilante, guardia de seguridad privada, security de la tienda,
    seguridad de la tienda, guardia de la tienda, seguridad del mall, guardia del mall, cuñada mia, una
    vecina, un vecino, el vecino, la vecina, coyote, prestamista, notario, su marido, un cliente, la
    compañia, mi compañia, la empresa, guardia del shelter, guardia privado, guardia privada, un guardia
    privado, guardia de seguridad, el security, un security, seguridad privada, los dueños, los jefes, mis
    jefes, mi jefe, mi jefa, mi patron, mi patrona, la patroncita, el patroncito, la señora de la casa, la
    doña de la casa, la señora donde trabajo, la señora donde limpio, el señor donde trabajo, el que nos
    renta, la que nos renta, el de la renta, mi arrendador, mi arrendadora, el del building, recursos
    humanos, la agencia de empleo, la agencia de trabajo, la agencia, mi supervisor, mi supervisora, mi
    encargado, mi encargada, mi gerente, la gerente, el gerente, los managers, mi contratista, el
    contratista, el dueno, la duena, el dueño, la dueña, mi landlord, el landlor, el landlady, landlady,
    casateniente, mi exesposo, mi exnovio, mi expareja, mi ex pareja, ex de ella, ex de mi hermana, padre
    de mi hijo, mi compañero de trabajo, mi roommate, el capataz, el mayordomo, viejo de al lado, vieja de
    al lado, señor de al lado, señora de al lado, tipo de al lado, el de al lado, la de al lado, los de al
    lado, hombre de al lado, mujer de al lado, esposo de mi hermana, esposo de mi prima, esposo de mi
    amiga, esposo de mi hija, esposo de mi mama, esposo de mi tia, esposo de mi vecina, esposo de mi
    compañera, marido de mi hermana, marido de mi prima, marido de mi amiga, marido de mi hija, marido de
    mi mama, marido de mi tia, marido de mi vecina, marido de mi compañera, novio de mi hermana, novio de
    mi prima, novio de mi amiga, novio de mi hija, novio de mi mama, novio de mi tia, novio de mi vecina,
    novio de mi compañera, ex de mi prima, ex de mi amiga, ex de mi hija, ex de mi mama, ex de mi tia, ex
    de mi vecina, ex de mi compañera, el que me vendio, el que me debe, el que me presto, el que me paga,
    el que me da trabajo, la que me vendio, la que me debe, la que me presto, la que me paga, la que me da
    trabajo, el vecino de arriba, el vecino de abajo, el vecino de al lado, el de arriba, el de arriba
    que, el de abajo, el de abajo que, la de arriba, la de arriba que, la de abajo, la de abajo que, dijo
    el super, dice el super, me dijo el super, me dice el super, le dijo el super, le dice el super, nos
    dijo el super, nos dice el super, propietario, propietaria, administrador, administradora, rentera, mi
    concubino, papa del niño, papa de la niña, papa de mi bebe, mama del niño, mama de la niña, mama de mi
    bebe, mi compañero de casa, nueva pareja, mi cuñada, mi suegro, dueño del carro, dueño del carwash,
    dueño del restaurant, dueño del negocio, dueño del salon, dueño del mercado, dueña del salon, dueña
    del negocio, dueña del restaurant, dueña del mercado, el señor del taller, el señor del trabajo, el
    señor del edificio, la señora del trabajo, la señora del edificio, la señora del primer piso, la
    señora del segundo piso, un compañero de trabajo, una compañera de trabajo
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
  THEY_ALL: `
    ellos, ellas, a que llegaran, a que vinieran, hasta que llegaran, hasta que llegaron, hasta que
    vinieron, hasta que vinieran, esperando a que llegaran, esperando que llegaran, a que lleguen, hasta
    que lleguen, hasta que aparecieron, hasta que aparecieran, a que aparecieran
  `,
  FAMILY: `
    hermano, hermana, esposo, esposa, marido, mujer, papa, mama, padre, madre, hijo, hija, tio, tia,
    primo, prima, cuñado, cuñada, sobrino, sobrina, nieto, nieta, abuelo, abuela, suegro, suegra, familia,
    familiar, hijos, padres, yerno, nuera, novia, ahijado, hermanito, primito, mi pai, mi mai, pai, mai,
    papi, mami, papito, mamita, mi viejo, mi vieja, viejita mia, taita, apa, jefito, jefita, mi jefita, mi
    jefito, hermanos, hermanas, hermanita, carnal, mi carnal, bro, brother, broder, mi broder, manito,
    ñaño, primos, primas, primita, sobrinos, sobrinas, sobrinito, sobrinita, tios, tias, tiito, tiita,
    abuelito, abuelita, agüelo, agüela, abuelos, nietos, nietas, nietecito, suegros, cuñao, cuñados,
    cuñadito, concuño, concuña, hijastro, hijastra, hijito, hijita, hijas, mijo, mija, mis hijos, hijo
    mio, nene mio, padrastro, madrastra, padrino, madrina, comadre, esposito, maridito, mi doña, mi ñora,
    mi gorda, mi gordo, mi negra, mi negro, mi amor, mi media naranja, prometido, prometida, pareja,
    compañero de vida, familiares, pariente, parientes, esposos, pay, may, tata, nana, yernos, nueras,
    ahijada, bisabuela, hermanastro, a mi novio, con mi novio, de mi novio, contra mi novio, mi novio fue,
    mi novio estaba, mi novio esta, a mi pareja, con mi pareja, de mi pareja
  `,
  PERSON: `
    señor, señora, muchacho, muchacha, hombre, mujer, amigo, amiga, tipo, gente, persona, personas,
    vecino, vecina, compañero, chavo, chava, chamaco, joven, jovenes, pasajero, alguien, trabajadores,
    muchachos, cliente, inquilino, contacto, compadre, cuate, pana, conocido, feligres, paciente,
    vendedor, doña, doñita, viejo, vieja, viejito, viejita, viejitos, ancian*, pelao, pelado, cipote*,
    cipota*, patojo*, patoja*, guiro*, ishto*, catracho*, catracha*, chapin*, chapina, guanaco*, guanaca,
    paisa, paisas, paisano*, paisana*, compatriota*, boricua*, dominican*, salvadoreñ*, guatemaltec*,
    hondureñ*, colombian*, mexican*, venezolan*, ecuatorian*, brasileñ*, haitian*, chamo, chama, vato,
    bato, morro, morra, chavos, chavas, carajo, carajito, muchachito, muchachita, muchachas, tigre,
    tiguere, titere, bicho, bicha, maje, mae, jornalero*, obrero*, albañil*, rufero*, roofer*, lavaplatos,
    cocinero, cocinera, mesero, mesera, chofer, chofer de uber, conductor*, repartidor*, delivery,
    vendedora, vendedores, trabajador, trabajadora, trabajadoras, empleado, empleada, empleados, cajera,
    cajero, niñera, limpiadora, pintor, pintores, jardinero*, barbero, peluquera, mecanico, parcero,
    parce, llave, llavero, socia, amigos, amigas, amiguito, compas, compa, camarada, conocida, vecinita,
    vecinos, señores, señoras, chico, chica, hombres, mujeres, tipos, tipa, fulano, sujeto, individuo,
    migrante*, inmigrante, refugiado, huesped, pasajera, pasajeros, huespedes, clientes, pacientes,
    feligreses, alumno*, alumna*, compañeros, compañeras, cuates, panas, pana mio, inquilina, inquilinos
  `,
  CHILD: `
    chamaco, chamacos, chavito, pelao, niño, niña, niños, niñas, chico, chicos, chamaquito, adolescente*,
    bebe, estudiante*, cipote chiquito, cipotes, pelaos, pelaitos, nene, nena, nenes, nenas, bebes,
    bebecito, chiquito, chiquita, chiquitos, chiquillo*, chiquilla*, chavitos, chavalo*, escuincle*,
    patojos, ishtos, carajitos, muchachitos, mocoso*, morrito*, morrita*, menorcito*, criatura*, niñito*,
    niñita*, adolecente*, quinceañera, alumno de high, teen, kid, kids
  `,
  MINOR: `
    menor, menores, menor de edad, menores de edad, mi hijito, mi niño, mi niña, hermanito, hermanita, es
    menor, era menor, menorcito, menor d edad, menores d edad, menol de edad, no tiene 18, no ha cumplido
    18, no cumple 18, minor, mi nene, mi nena, mi bebe, mi chiquito, mi chiquita, mis niños, mis nenes,
    niños chiquitos, hermanito menor, no llega a 18, no tiene 18 años, menor todavia, es una niña, es un
    niño, era una niña, era un niño, high school, middle school
  `,
  AGE_BEFORE: `
    tiene, tenia, de, con, apenas, solo, cumplio, tien, como de, como, unos, tengo, cumpli, va a cumplir,
    acaba de cumplir, apenas tiene, solo tiene, nomas tiene
  `,
  AGE_AFTER: 'años, anos, añitos, anitos, ano, añs',
} as const satisfies Partial<Lexicon>;
