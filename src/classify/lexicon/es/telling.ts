import type { Lexicon } from '../../concepts.ts';

/** Spanish: how it is told. */
export const telling = {
  NEG: `
    no, nunca, jamas, nadie, ningun, ninguno, ninguna, ni, sin, tampoco, nada, se nego, no me, no nos, se
    nego a, nadien, naiden, naide, ni siquiera, ni un, ni una, nel, nop, en ningun momento, nunca jamas,
    para nada, sin que, nada de
  `,
  ONLY: 'solo, solamente, solos, unicamente, nomas, nada mas, solito*, pura, puro, puros',
  IF: `
    si, cuando venga, en caso, por si, tengo miedo que, tengo miedo de que, me da miedo que, temo que, miedo
    de que, tengo miedo a que, ojala, por si acaso, por si las moscas, en caso que, siempre y cuando, si
    acaso, con tal que, me da miedo de que, tengo miedo k, tengo miedo q, tengo miedo ke, con miedo de que,
    con miedo a que, no vaya a ser que, no sea que
  `,
  WHAT_IF: `
    y si la policia, y si ice, y si me, y si nos, y si la migra, y si un, y si viene, y si vienen, y si mi,
    y si los, y si el, que pasa si, que pasaria si, que hago si, que hacemos si, que debo hacer si, en caso
    de que, por si acaso, ke pasa si, q pasa si, que hacer si, que pasa cuando, que hago cuando, que hacer
    cuando, que debo hacer cuando, que tengo que hacer si, ke hago si, k hago si, q hago si, k pasa si, y si
    me para, y si me paran, y si llega, y si llegan, y si tocan, y si vienen a, y si mañana, y si un dia, si
    algun dia, si un dia, si alguna vez, suponiendo que, supongamos que, imaginese que, digamos que, y si la
    chota, y si los policias, y si la policia me, que tal si, en el caso de que, si llegara a, si me llegan
    a, si llegan a, si me llegara a
  `,
  MAY_THEY: `
    puede la policia, pueden los policias, la policia puede, los policias pueden, puede un policia, pueden
    pedirme, puede pedirme, pueden preguntarme, puede preguntarme, es legal que, tienen derecho a, tiene
    derecho a, es permitido, tengo que, tenemos que, puedo, es verdad que, es cierto que, quisiera saber si,
    quiero saber si, kiero saber si, me pueden decir si, sera que, cuales son mis derechos, que derechos,
    deberia, puede el policia, boston puede, los polis pueden, la poli puede, quieren saber si, puede ice,
    puede la migra, que es un, que es una, que es el, que significa, que quiere decir, mis derechos si,
    saber mis derechos, como encuentro, hay un numero, hay algun numero, puede el oficial, puede un oficial,
    la policia de boston puede, policia de boston puede, puede boston, puede bpd, bpd puede, pueden los
    polis, pueden los de boston, pueden ellos, estoy obligad*, estamos obligados, es obligacion, es
    obligatorio, debo darle*, debo mostrar, debo enseñar, es legal si, es ilegal que, sera legal, se puede,
    se vale que, esta permitido, esta prohibido, le pueden a uno, me pueden pedir, me puede pedir, nos
    pueden pedir, pueden pedirnos, me pueden preguntar, me puede preguntar, pueden preguntarnos, pueden
    preguntarle a uno, que dice la ley, que dice la ley de, cual es la ley, que ley, como funciona,
    explicame, expliqueme, me explican, me podrian explicar, me puede explicar, quiero informacion, necesito
    informacion, necesito saber si, me gustaria saber, quiero preguntar si, una pregunta, tengo una
    pregunta, hay algun lugar, donde consigo, donde encuentro, a donde llamo
  `,
  MODAL: 'puede, pueden, podria, podrian, deberia, puedo',
  HEARSAY: `
    oi, oi que, escuche, escuche que, escuchamos, dice la gente, la gente dice, se dice, rumor, rumores,
    facebook, feisbuk, face, en las noticias, en las redes, redes sociales, whatsapp, wasap, wassap, tiktok,
    instagram, segun dicen, segun la gente, supuestamente, me contaron, parece que segun, dizque, en el
    grupo, vi un post, publicaron, dicen en, andan diciendo, anda diciendo, corre la voz, se comenta, lei en
    internet, no se si es verdad, no se si sera verdad, no se si es cierto, no se si sera cierto, no se si
    sea cierto, no se si sea verdad, todos dicen, todo el mundo dice, en el barrio dicen, por ahi dicen, la
    gente anda diciendo, me llego por whatsapp, oi decir, escuche decir, oi k, oi ke, oi q, escuche ke,
    escuche k, escuche q, oimos, oimos que, escuchamos que, se escucha, se oye que, se rumora, se rumorea,
    rumoran, el rumor, los rumores, chisme, chismes, segun el chisme, puro chisme, el bochinche, bochinche,
    segun facebook, en facebook, por facebook, en feisbuk, lei en face, en instagram, en tik tok, tik tok,
    en tiktok, por whatsapp, por wasap, un audio de whatsapp, en telegram, en nextdoor, en el grupo de, en
    la radio, en telemundo, en univision, me dijeron por ahi, por ahi se dice, dicen por ahi, dicen por
    aqui, alguien dijo, alguien me dijo, alguien puso, alguien posteo, posteo, postearon, la gente comenta,
    comentan que, comentan, cuentan que, se cuenta, se anda diciendo, andan contando, segun cuentan, segun
    supe, segun entiendo, segun oi, me llego un mensaje, me llego un audio, una amiga de una amiga, amigo de
    un amigo, la prima de una amiga, no me consta, no lo vi pero, yo no lo vi, no estuve ahi, no se si es
    berdad, ke dizque, disque, dis que, izque
  `,
  HEARSAY_OPENING: 'dicen que, dicen, dijeron que, me dijeron que, nos dijeron que',
  TOLD_ME: `
    me conto, nos conto, me dijo mi, mi hermano dice, mi esposo dice, mi primo dice, mi hijo me dijo, mi
    amigo dice, segun mi, mi abogado dice, el abogado dice, la abogada dice, abogado dijo, me lo conto, mi
    prima me conto, mi hermano me dijo, mi esposo me dijo, el me dijo, ella me dijo, mi vecina me dijo, mi
    amiga dice, me cuenta mi, me cuenta, nos cuenta, me platico, nos platico, me comento, nos comento, me lo
    dijo, mi esposo me conto, mi esposa me conto, mi hermano me conto, mi hermana me conto, mi hijo me
    conto, mi hija me conto, mi tio me conto, mi vecino me conto, mi vecina me conto, mi amigo me conto, mi
    amiga me conto, mi compañero me conto, mi esposa me dijo, mi hija me dijo, mi mama me dijo, mi papa me
    dijo, mi tio me dijo, mi tia me dijo, mi prima me dijo, mi primo me dijo, mi vecino me dijo, mi amigo me
    dijo, mi amiga me dijo, mi hermana me dijo, mi suegra me dijo, mi cuñado me dijo, mi esposa dice, mi
    hermana dice, mi hija dice, mi mama dice, mi papa dice, mi tio dice, mi vecino dice, mi vecina dice, mi
    hijo dice, me llamo y me dijo, me llamo llorando, me lo conto el, me lo conto ella, nos lo conto, segun
    el, segun ella
  `,
  SAW: `
    yo vi, vi, vimos, lo vi, yo estaba ahi, estuve ahi, yo mire, yo estaba, con mis propios ojos, mire,
    delante de mi, enfrente de mi, lo grabe, grabe, yo segui, presencie, estoy viendo, bi, bimos, lo vi
    todo, yo lo vi, la vi, los vi, los vimos, lo vimos, yo misma vi, yo mismo vi, yo presencie,
    presenciamos, con mis ojos, con estos ojos, en mi cara, frente a mi, alfrente mio, delante mio, delante
    de nosotros, frente a nosotros, yo iba pasando, iba pasando, yo pasaba, estabamos ahi, me toco ver,
    alcance a ver, pude ver, acabo de ver, acabamos de ver, me di cuenta, me consta, yo oi cuando, oi
    cuando, escuche cuando, lo oi, le oi decir, le oi, lo escuche, lo tengo grabado, lo lei, lo lei yo, lei
    el correo, lei el mensaje, lei en el papel, vi el papel, vi el correo, vi el mensaje, mire cuando,
    miramos cuando, vi cuando, vimos cuando, viendo, desde mi ventana, desde la ventana
  `,
  SEE: 'vi, vimos, ver, veo, vio, vieron',
  INFER: `
    seguro, segurito, de seguro, debio, debieron, debe ser, tiene que haber, tuvo que, tuvieron que, creo
    que, me imagino, imagino que, yo creo, pienso que, a lo mejor, probablemente, quizas, capaz, sospecho,
    seguramente, ha de ser, tal vez, de fijo, supongo, no tengo pruebas, sin pruebas, ha de haber, habra
    sido, tiene que ser que, tuvo que ser, tuvieron que ser, seguro que, de seguro que, debe de, deben de,
    debio ser, debieron ser, debe haber, deben haber, deben haberle, debe haberle, a lo mejor fue, tal ves,
    talvez, quiza, kizas, quisas, puede ser que, pa mi que, para mi que, yo digo que, me late que, me da
    que, me huele, me huele a, sospechamos, supongo que, suponemos, presumo, de segurito, segurito que, ha
    de haberles, sabra dios, quien mas iba a, quien mas pudo, como mas iban a, como mas supieron, si no
    como, de que otra forma, algo me dice, siento que, pareciera que, me parece que, imaginamos, creemos
    que, kreo ke, creo q, creo k, no estoy segur*, no se pero creo
  `,
  BUT: `
    pero, luego, despues, y luego, entonces, aunque, mientras, porque, xq, pq, porke, y despues, asi que,
    cuando, pues, antes
  `,
  AND: 'y, e, i, mas',
  WITH: `
    con, junto con, junto a, juntos con, al lado de, acompañado de, acompañados de, junto a los, junto al,
    junto con los, acompañada de, acompañado por, acompañados por, acompañando a, en compañia de,
    acompañadas de, de la mano de, de la mano con, alado de, a la par de, aliados con, en union con
  `,
  TO: 'a, al, con, para, pa, hasta, ala, alos, hacia, ha',
  BY: 'por, por un, por una',
  FOR: 'para, por, pa, por un, por una',
  UNTIL: `
    hasta que, hasta, esperando que, esperando a que, esperando a, esperando, para que, asta que, pa que,
    hasta k, mientras, hasta cuando
  `,
  OF: 'de, del, d, en, de la, de un, de una',
  DET: `
    el, la, los, las, un, una, unos, unas, lo, le, les, dos, tres, cuatro, ese, esos, esa, este, esta,
    aquel, mi, su, q, que, otro, otros, varios, como, de, del, uno
  `,
  IN: 'en, de, por',
  AT: 'en, por, afuera de, de',
  REQUESTED: `
    cuando se lo pide, cuando se los pide, cuando el se lo pide, cuando ellos piden, cuando lo pide, cuando
    lo piden, cuando ice pide, ice se lo pidio, ice lo pidio, ice pidio ayuda, a pedido de ice, ice les
    pidio, cuando se lo piden, porque ice pidio, pedido por ice, cuando la migra se lo pide, cuando ice se
    lo pide, ice pidio la, ice pidio su, ice pidio informacion, ice pidio que, a peticion de ice, a peticion
    de inmigracion, a peticion de la migra, a solicitud de ice, por pedido de ice, por peticion de ice,
    porque ice se lo pidio, a pedido de la migra, a pedido de inmigracion, porque se lo pidio ice, cuando
    inmigracion se lo pide, cuando inmigracion lo pide, cuando la migra lo pide, cuando la migra pide,
    cuando ellos los piden, cuando ellos lo piden, cuando ellos se lo piden, cuando ellos la piden, cuando
    se la piden, cada vez que ice pide, cada vez que ice se lo pide, cada vez que piden, cada vez que la
    migra pide, cada vez que se lo piden, siempre que ice pide, si ice se los pide, si ice pide, si ice lo
    pide, ice se la pidio, ice se los pidio, ice lo habia pedido, ice la habia pedido, inmigracion se lo
    pidio, inmigracion lo pidio, inmigracion pidio la, inmigracion pidio su, inmigracion pidio que, la migra
    se lo pidio, la migra pidio, por orden de ice, por orden de inmigracion, por orden de la migra, a
    peticion de los federales, a pedido de los federales, por encargo de ice, que ice pidio, que ice habia
    pedido, que inmigracion pidio, que la migra pidio, como ice pidio, como pidio ice, porque lo pidio ice,
    porque lo pidio inmigracion, porque lo pidio la migra, porque ice lo pidio, porque se lo pidio
    inmigracion, porque se lo pidio la migra, porque se los pidio ice, porque ice se los pidio, ice les
    habia pedido, ice le pidio a, ice les pidio a, ice pide y, cuando los piden, que le pidio ice, que les
    pidio ice, que ice les pidio, que ice le pidio, favor que les pidio, solicitado por ice, a solicitud de
    inmigracion, a solicitud de la migra, pedido de ice, pedido por inmigracion
  `,
  TOGETHER: `
    estaba con ellos, estaban con ellos, andaba con ellos, andaban con ellos, venian con ellos, iban con
    ellos, con ellos, juntos, juntas, en equipo, al mismo tiempo, mano a mano, en el mismo carro, en
    conjunto, conjuntamente, en combo, en combinacion, de la mano, hombro con hombro, lado a lado, andaban
    juntos, iban juntos, venian juntos, llegaron juntos, vinieron juntos, trabajando juntos, trabajan
    juntos, juntitos, a la par, en el mismo operativo, operativo conjunto, operacion conjunta, haciendo
    equipo, como un equipo, en un solo grupo, mezclados, revueltos, en la misma patrulla, en la misma
    camioneta, todos juntos, bien juntitos
  `,
  OUTSIDE_BOSTON: 'fuera de boston, no en boston, afuera de boston, no es boston',
  PASSIVE: 'fue, fueron, ha sido, es, era, son, eran, estaba, estaban, esta, estan, siendo, soy',
  INSIDER: `
    trabajo en la policia, trabajo para la policia, trabajo en bpd, soy policia, soy oficial, trabajo en
    la estacion, trabajo adentro, trabajo en la alcaldia, trabajo para la ciudad, soy empleado de la
    policia, soy despachador*, trabajo en la corte, trabajo en la carcel, trabajo con la policia,
    trabajo dentro, limpio en la estacion, soy secretari* en la estacion, soy secretari* de la policia,
    soy emplead* de la estacion, soy interprete en la corte, soy guardia en, trabajo de secretari* en la
    estacion, soy conserje en la estacion, limpio la estacion, trabajo en records, trabajo en la oficina
    de la policia, soy emplead* de bpd, trabajo en el cuartel, soy guardia ahi, soy guardia alli,
    trabajo de guardia
  `,
  ADVOCATE: `
    mi cliente, soy abogad*, soy voluntari*, trabajador social, trabajadora social, de la organizacion,
    nuestra organizacion, nuestro miembro
  `,
  ABUSE: `
    manden a la migra, manden a ice, manden la migra, manda la migra, que los deporten, deportenlos,
    devuelvanlos, saquenlos, que se vayan a su pais, que vengan por ellos, llevenselos, deberian deportar*,
    regresenlos, manden ice, mandenles la migra, mandenlos, hay que deportar*, vengan por estos, que se los
    lleven, fuera ilegales
  `,
  ILLEGALS: `
    ilegales, unos ilegales, indocumentados, mojados, sin papeles, gente ilegal, familia ilegal, inmigrantes
    ilegales, una ilegal, un ilegal
  `,
  WANT_REPORT: `
    quiero reportar, quiero denunciar, quisiera reportar, quisiera denunciar, vengo a reportar, para
    reportar a, para denunciar a, como reporto, como denuncio, deseo reportar, quiero avisar
  `,
  SEND: 'manden, manda, mandar, vengan por, recojan, deporten',
  NOISE: `
    linea de ice, linea del ice, linea de la migra, linea de inmigracion, linea de la inmigracion, linea ice, numero de ice, numero de la migra, numero de inmigracion, telefono de ice, telefono de la migra, ice hotline, linea directa de ice, linea contra ice, que hago ahora,
    pagar una multa, pagar un ticket, pagar multa, pagar la multa, abogado de inmigracion, abogada de
    inmigracion, corte de inmigracion, juez de inmigracion, caso de inmigracion, cita de inmigracion,
    consulta de inmigracion, ayuda de inmigracion, estacion de tren, estacion del tren, estacion de bus,
    gracias, por favor, oficina, oficinas, tarjeta de credito, poliza, politica, politico, legalizar,
    papel higienico, papeles del carro, papeles de la casa, buen dia, pasar buen, dios, hora de comida,
    comida, llamame, me llamo, llamarme, mi llamada, devolver la llamada, esposo, estado, estados
    unidos, sala, parece, para, parte, a las, a la una, luces prendidas, luces encendidas, con las
    luces, clinica de inmigracion, cita de probation, cita de probatoria, oficina de probation, oficial
    de probatoria, oficial de probation, fecha de corte de mi divorcio, taller de, camino a casa, camino
    a mi casa, me calmo, calmate, calmese, carril de bicicleta, ahora esta en, ahora esta preso, ahora
    esta detenido, y ahora esta, ahora lo tienen, acta de nacimiento, por telefono, en el telefono
  `,
} as const satisfies Partial<Lexicon>;
