import type { Lexicon } from '../../concepts.ts';

/** Spanish: how it is told. */
export const telling = {
  NEG: `
    no, nunca, jamas, nadie, ningun, ninguno, ninguna, ni, sin, tampoco, nada, se nego, no me, no nos, se
    nego a
  `,
  ONLY: 'solo, solamente, solos, unicamente, nomas, nada mas, solito*, pura, puro, puros',
  IF: `
    si, cuando venga, en caso, por si, tengo miedo que, tengo miedo de que, me da miedo que, temo que, miedo
    de que, tengo miedo a que, ojala
  `,
  WHAT_IF: `
    y si la policia, y si ice, y si me, y si nos, y si la migra, y si un, y si viene, y si vienen, y si mi,
    y si los, y si el, que pasa si, que pasaria si, que hago si, que hacemos si, que debo hacer si, en caso
    de que, por si acaso, ke pasa si, q pasa si, que hacer si, que pasa cuando
  `,
  MAY_THEY: `
    puede la policia, pueden los policias, la policia puede, los policias pueden, puede un policia,
    pueden pedirme, puede pedirme, pueden preguntarme, puede preguntarme, es legal que, tienen derecho
    a, tiene derecho a, es permitido, tengo que, tenemos que, puedo, es verdad que, es cierto que,
    quisiera saber si, quiero saber si, kiero saber si, me pueden decir si, sera que, cuales son mis
    derechos, que derechos, deberia, puede el policia, boston puede, los polis pueden, la poli puede,
    quieren saber si, puede ice, puede la migra, que es un, que es una, que es el, que significa, que
    quiere decir, mis derechos si, saber mis derechos, como encuentro, hay un numero, hay algun numero
  `,
  MODAL: 'puede, pueden, podria, podrian, deberia, puedo',
  HEARSAY: `
    oi, oi que, escuche, escuche que, escuchamos, dice la gente, la gente dice, se dice, rumor, rumores,
    facebook, feisbuk, face, en las noticias, en las redes, redes sociales, whatsapp, wasap, wassap,
    tiktok, instagram, segun dicen, segun la gente, supuestamente, me contaron, parece que segun,
    dizque, en el grupo, vi un post, publicaron, dicen en, andan diciendo, anda diciendo, corre la voz,
    se comenta, lei en internet, no se si es verdad, no se si sera verdad, no se si es cierto, no se si
    sera cierto, no se si sea cierto, no se si sea verdad, todos dicen, todo el mundo dice, en el barrio
    dicen, por ahi dicen, la gente anda diciendo, me llego por whatsapp
  `,
  HEARSAY_OPENING: 'dicen que, dicen, dijeron que, me dijeron que, nos dijeron que',
  TOLD_ME: `
    me conto, nos conto, me dijo mi, mi hermano dice, mi esposo dice, mi primo dice, mi hijo me dijo, mi
    amigo dice, segun mi, mi abogado dice, el abogado dice, la abogada dice, abogado dijo, me lo conto, mi
    prima me conto, mi hermano me dijo, mi esposo me dijo, el me dijo, ella me dijo, mi vecina me dijo, mi
    amiga dice
  `,
  SAW: `
    yo vi, vi, vimos, lo vi, yo estaba ahi, estuve ahi, yo mire, yo estaba, con mis propios ojos, mire,
    delante de mi, enfrente de mi, lo grabe, grabe, yo segui, presencie, estoy viendo
  `,
  SEE: 'vi, vimos, ver, veo, vio, vieron',
  INFER: `
    seguro, segurito, de seguro, debio, debieron, debe ser, tiene que haber, tuvo que, tuvieron que,
    creo que, me imagino, imagino que, yo creo, pienso que, a lo mejor, probablemente, quizas, capaz,
    sospecho, seguramente, ha de ser, tal vez, de fijo, supongo, no tengo pruebas, sin pruebas, ha de
    haber, habra sido
  `,
  BUT: `
    pero, luego, despues, y luego, entonces, aunque, mientras, porque, xq, pq, porke, y despues, asi que,
    cuando, pues, antes
  `,
  AND: 'y, e, i, mas',
  WITH: 'con, junto con, junto a, juntos con, al lado de, acompañado de, acompañados de',
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
    cuando se lo pide, cuando se los pide, cuando el se lo pide, cuando ellos piden, cuando lo pide,
    cuando lo piden, cuando ice pide, ice se lo pidio, ice lo pidio, ice pidio ayuda, a pedido de ice,
    ice les pidio, cuando se lo piden, porque ice pidio, pedido por ice, cuando la migra se lo pide,
    cuando ice se lo pide, ice pidio la, ice pidio su, ice pidio informacion, ice pidio que, a peticion
    de ice, a peticion de inmigracion, a peticion de la migra, a solicitud de ice, por pedido de ice,
    por peticion de ice, porque ice se lo pidio, a pedido de la migra, a pedido de inmigracion, porque
    se lo pidio ice
  `,
  TOGETHER: `
    estaba con ellos, estaban con ellos, andaba con ellos, andaban con ellos, venian con ellos, iban con
    ellos, con ellos, juntos, juntas, en equipo, al mismo tiempo, mano a mano, en el mismo carro
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
