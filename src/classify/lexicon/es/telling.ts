import type { Lexicon } from '../../concepts.ts';

/** Spanish: how it is told. */
export const telling = {
  NEG: `
    no, nunca, jamas, nadie, ningun, ninguno, ninguna, ni, sin, tampoco, nada, se nego, se nego a, nadien,
    naiden, naide, ni siquiera, ni un, ni una, nel, nop, en ningun momento, nunca jamas, para nada, sin
    que, cero, nada de, ninguno de, not, never, nobody, nothing, don't, didn't, ni tantito, ni por
    enterado, en ningun instante, en ningun lado, jamas de los jamases, no iban a, no iba a, no va a, no
    van a, no vamos a, no voy a, no pueden, no podian, no quiso, no quisieron, no quieren, nunca van a,
    nunca iban a, nunca va a, no les iba a, no le iba a, no les van a, no le van a, no les iban a, no le
    iban a, no les va a, no le va a, no los iban a, no los vamos a, no lo vamos a, no lo iban a, no la
    iban a, se negaron a, me nego a, nos negamos a, rehuso, rehusaron, se rehus* a, no me va a, no nos va
    a, no me iba a, no nos iba a, no se presto a, no se prestaron a, no tenia que, no tenian que, no tiene
    que, no tienen que, no se le ocurrio, ni se le ocurrio, jamas se le ocurrio, rehusaron a
  `,
  ONLY: `
    solo, solamente, solos, unicamente, nomas, nada mas, solito*, pura, puro, puros, a mas nadie, y a mas
    nadie, mas nadie, a nadie mas, nadie mas, a ninguna otra persona, ninguna otra persona, solo se, solo
    le, solo al, unicamente a, unicamente al, solamente a, solamente al, nada mas a, nada mas al, nomas
    al, exclusivamente, nunca hable con ice, nunca hable con inmigracion, no hable con ice, solo ellos, en
    confianza, en secreto, confidencial, confidencialmente, a nadie se lo, solo al policia
  `,
  IF: `
    si, cuando venga, en caso, por si, tengo miedo que, tengo miedo de que, me da miedo que, temo que,
    miedo de que, tengo miedo a que, ojala, por si acaso, por si las moscas, en caso que, siempre y
    cuando, si acaso, con tal que, me da miedo de que, tengo miedo k, tengo miedo q, tengo miedo ke, con
    miedo de que, con miedo a que, no vaya a ser que, no sea que, pense que iba a, pense que iban a, pense
    que lo iba a, pense que lo iban a, pense que me iba a, pense que me iban a, pense que nos iba a, pense
    que nos iban a, pense que le iba a, pense que le iban a, pense que la iba a, pense que la iban a, crei
    que iba a, crei que iban a, crei que lo iba a, crei que lo iban a, crei que me iba a, crei que me iban
    a, crei que nos iba a, crei que nos iban a, crei que le iba a, crei que le iban a, crei que la iba a,
    crei que la iban a, pensaba que iba a, pensaba que iban a, pensaba que lo iba a, pensaba que lo iban
    a, pensaba que me iba a, pensaba que me iban a, pensaba que nos iba a, pensaba que nos iban a, pensaba
    que le iba a, pensaba que le iban a, pensaba que la iba a, pensaba que la iban a, creia que iba a,
    creia que iban a, creia que lo iba a, creia que lo iban a, creia que me iba a, creia que me iban a,
    creia que nos iba a, creia que nos iban a, creia que le iba a, creia que le iban a, creia que la iba
    a, creia que la iban a, pensamos que iba a, pensamos que iban a, pensamos que lo iba a, pensamos que
    lo iban a, pensamos que me iba a, pensamos que me iban a, pensamos que nos iba a, pensamos que nos
    iban a, pensamos que le iba a, pensamos que le iban a, pensamos que la iba a, pensamos que la iban a,
    creimos que iba a, creimos que iban a, creimos que lo iba a, creimos que lo iban a, creimos que me iba
    a, creimos que me iban a, creimos que nos iba a, creimos que nos iban a, creimos que le iba a, creimos
    que le iban a, creimos que la iba a, creimos que la iban a, pensabamos que iba a, pensabamos que iban
    a, pensabamos que lo iba a, pensabamos que lo iban a, pensabamos que me iba a, pensabamos que me iban
    a, pensabamos que nos iba a, pensabamos que nos iban a, pensabamos que le iba a, pensabamos que le
    iban a, pensabamos que la iba a, pensabamos que la iban a, pense que, crei que, pensaba que, creia que
  `,
  WHAT_IF: `
    y si la policia, y si ice, y si me, y si nos, y si la migra, y si un, y si viene, y si vienen, y si
    mi, y si los, y si el, que pasa si, que pasaria si, que hago si, que hacemos si, que debo hacer si, en
    caso de que, por si acaso, ke pasa si, q pasa si, que hacer si, que pasa cuando, que hago cuando, que
    hacer cuando, que debo hacer cuando, que tengo que hacer si, ke hago si, k hago si, q hago si, k pasa
    si, y si me para, y si me paran, y si llega, y si llegan, y si tocan, y si vienen a, y si mañana, y si
    un dia, si algun dia, si un dia, si alguna vez, suponiendo que, supongamos que, imaginese que, digamos
    que, y si la chota, y si los policias, y si la policia me, que tal si, en el caso de que, si llegara
    a, si me llegan a, si llegan a, si me llegara a, y si la policia me para, que digo si, que debo decir
    si, que debo decir cuando, que le digo si, que le digo a, que hago en caso, que se hace si, que se
    hace cuando
  `,
  MAY_THEY: `
    puede la policia, pueden los policias, la policia puede, los policias pueden, puede un policia, pueden
    pedirme, puede pedirme, pueden preguntarme, puede preguntarme, es legal que, tienen derecho a, tiene
    derecho a, es permitido, tengo que, tenemos que, puedo, es verdad que, es cierto que, quisiera saber
    si, quiero saber si, kiero saber si, me pueden decir si, sera que, cuales son mis derechos, que
    derechos, deberia, puede el policia, boston puede, los polis pueden, la poli puede, quieren saber si,
    puede ice, puede la migra, que significa, que quiere decir, mis derechos si, saber mis derechos, como
    encuentro, hay un numero, hay algun numero, puede el oficial, puede un oficial, la policia de boston
    puede, policia de boston puede, puede boston, puede bpd, bpd puede, pueden los polis, pueden los de
    boston, pueden ellos, estoy obligad*, estamos obligados, es obligacion, es obligatorio, debo darle*,
    debo mostrar, debo enseñar, es legal si, es ilegal que, sera legal, se puede, se vale que, esta
    permitido, esta prohibido, le pueden a uno, me pueden pedir, me puede pedir, nos pueden pedir, pueden
    pedirnos, me pueden preguntar, me puede preguntar, pueden preguntarnos, pueden preguntarle a uno, que
    dice la ley, que dice la ley de, cual es la ley, que ley, como funciona, explicame, expliqueme, me
    explican, me podrian explicar, me puede explicar, quiero informacion, necesito informacion, necesito
    saber si, me gustaria saber, quiero preguntar si, una pregunta, tengo una pregunta, hay algun lugar,
    donde consigo, donde encuentro, a donde llamo, que debo contestar, que contesto si, que respondo si,
    tengo derecho a, me pueden arrestar, me pueden obligar, pueden preguntar, puede preguntar la policia,
    cuanto cuesta, cuanto es, a que hora abre, como apelo, como pago, como solicito, como aplico, donde
    aplico, que papeles necesito, que documentos necesito, que necesito para, que horario tiene, cual es
    el numero, cual es el horario, sabe si puedo, saben si puedo, hace falta llevar, tengo que llevar, que
    es un detainer, que es un hold, que es una orden, que es un i200, que es el i200, que es una visa, que
    es el detainer, que es ice, que es el bric
  `,
  MODAL: 'puede, pueden, podria, podrian, deberia, puedo',
  HEARSAY: `
    oi, oi que, escuche, escuche que, escuchamos, dice la gente, la gente dice, se dice, rumor, rumores,
    facebook, feisbuk, face, en las noticias, en las redes, redes sociales, whatsapp, wasap, wassap,
    tiktok, instagram, segun dicen, segun la gente, supuestamente, me contaron, parece que segun, dizque,
    en el grupo, vi un post, publicaron, dicen en, andan diciendo, anda diciendo, corre la voz, se
    comenta, lei en internet, no se si es verdad, no se si sera verdad, no se si es cierto, no se si sera
    cierto, no se si sea cierto, no se si sea verdad, todos dicen, todo el mundo dice, en el barrio dicen,
    por ahi dicen, la gente anda diciendo, me llego por whatsapp, oi decir, escuche decir, oi k, oi ke, oi
    q, escuche ke, escuche k, escuche q, oimos, oimos que, escuchamos que, se escucha, se oye que, se
    rumora, se rumorea, rumoran, el rumor, los rumores, chisme, chismes, segun el chisme, puro chisme, el
    bochinche, bochinche, segun facebook, en facebook, por facebook, en feisbuk, lei en face, en
    instagram, en tik tok, tik tok, en tiktok, por whatsapp, por wasap, un audio de whatsapp, en telegram,
    en nextdoor, en el grupo de, en la radio, en telemundo, en univision, me dijeron por ahi, por ahi se
    dice, dicen por ahi, dicen por aqui, alguien dijo, alguien me dijo, alguien puso, alguien posteo,
    posteo, postearon, la gente comenta, comentan que, comentan, cuentan que, se cuenta, se anda diciendo,
    andan contando, segun cuentan, segun supe, segun entiendo, segun oi, me llego un mensaje, me llego un
    audio, una amiga de una amiga, amigo de un amigo, la prima de una amiga, no me consta, no lo vi pero,
    yo no lo vi, no estuve ahi, no se si es berdad, ke dizque, disque, dis que, izque, segun la vecina,
    segun el vecino, segun los vecinos, me entere por, nos enteramos por, en el grupo de la iglesia, en el
    chat, por el chat, en un chat, me lo pasaron por, me mandaron un audio, me reenviaron, lo lei en, vi
    en las noticias, salio en las noticias, salio en la tele, vi en la tele, vi un video, vi en tiktok, vi
    en face, vi en facebook, vi en instagram, en reddit, lei en reddit, en twitter, no se si sea, a lo que
    oi, por lo que oi, por lo que escuche, me contaron que, nos contaron que, cuentan por ahi, anda el
    rumor, hay un rumor, corren rumores, es puro rumor, yo no vi, no vi nada yo, no lo vi yo, rumores de
    que, dicen los vecinos, dicen las vecinas, dicen en el barrio, dicen en la iglesia, dicen en el
    trabajo, la gente esta diciendo, todo el mundo anda diciendo
  `,
  HEARSAY_OPENING: 'dicen que, dicen, dijeron que, me dijeron que, nos dijeron que',
  TOLD_ME: `
    me conto, nos conto, me dijo mi, mi hermano dice, mi esposo dice, mi primo dice, mi hijo me dijo, mi
    amigo dice, segun mi, mi abogado dice, el abogado dice, la abogada dice, abogado dijo, me lo conto, mi
    prima me conto, mi hermano me dijo, mi esposo me dijo, el me dijo, ella me dijo, mi vecina me dijo, mi
    amiga dice, me cuenta mi, me cuenta, nos cuenta, me platico, nos platico, me comento, nos comento, me
    lo dijo, mi esposo me conto, mi esposa me conto, mi hermano me conto, mi hermana me conto, mi hijo me
    conto, mi hija me conto, mi tio me conto, mi vecino me conto, mi vecina me conto, mi amigo me conto,
    mi amiga me conto, mi compañero me conto, mi esposa me dijo, mi hija me dijo, mi mama me dijo, mi papa
    me dijo, mi tio me dijo, mi tia me dijo, mi prima me dijo, mi primo me dijo, mi vecino me dijo, mi
    amigo me dijo, mi amiga me dijo, mi hermana me dijo, mi suegra me dijo, mi cuñado me dijo, mi esposa
    dice, mi hermana dice, mi hija dice, mi mama dice, mi papa dice, mi tio dice, mi vecino dice, mi
    vecina dice, mi hijo dice, me llamo y me dijo, me llamo llorando, me lo conto el, me lo conto ella,
    nos lo conto, segun el, segun ella, me dijo mi hermano, me dijo mi esposo, me dijo mi hijo, me dijo mi
    primo, me dijo mi hija, me dijo mi hermana, me dijo mi mama, me dijo mi vecino, me dijo mi vecina, me
    dijo mi amiga, me dijo mi amigo, me cuenta que, me dijo que el vio, me dice mi hermano, me dice mi
    esposo, me dice mi hijo, me dice mi primo, me dice mi hija, me conto el mismo, me conto ella misma, me
    lo conto el mismo, me lo dijo el mismo, me conto llorando, me dijo llorando, el abogado nos dijo, la
    abogada nos dijo, su abogado dice, su abogada dice, su abogado me dijo, segun mi hermano, segun mi
    esposo, segun mi hijo, segun mi primo, segun me conto, segun me dijo
  `,
  SAW: `
    yo vi, vi, vimos, lo vi, yo estaba ahi, estuve ahi, yo mire, yo estaba, con mis propios ojos, mire,
    delante de mi, enfrente de mi, lo grabe, grabe, yo segui, presencie, estoy viendo, bi, bimos, lo vi
    todo, yo lo vi, la vi, los vi, los vimos, lo vimos, yo misma vi, yo mismo vi, yo presencie,
    presenciamos, con mis ojos, con estos ojos, en mi cara, frente a mi, alfrente mio, delante mio,
    delante de nosotros, frente a nosotros, yo iba pasando, iba pasando, yo pasaba, estabamos ahi, me toco
    ver, alcance a ver, pude ver, acabo de ver, acabamos de ver, me di cuenta, me consta, yo oi cuando, oi
    cuando, escuche cuando, lo oi, le oi decir, le oi, lo escuche, lo tengo grabado, lo lei, lo lei yo,
    lei el correo, lei el mensaje, lei en el papel, vi el papel, vi el correo, vi el mensaje, mire cuando,
    miramos cuando, vi cuando, vimos cuando, viendo, desde mi ventana, desde la ventana, oi la palabra, oi
    toda la llamada, oi clarito, oi que decia, oi que le decia, oi que dijo, oi al, yo oi, oimos cuando,
    oimos clarito, escuche clarito, escuche la llamada, escuche al, escuche que le decia, lo escuche
    clarito, lo vimos todo, yo iba atras, yo iba en el asiento, yo estaba en el carro, yo estaba al lado,
    estaba al lado, yo estaba presente, estuve presente, estuve alli, estabamos alli, yo estaba alli, yo
    andaba ahi, yo andaba con, lo presencie, yo lo presencie, vi con mis, me toco verlo, lo estoy viendo,
    lo estoy viendo yo, estamos viendo, por mi ventana, por la ventana vi, desde el balcon, desde mi
    balcon, desde el carro, desde la esquina, desde la acera, al frente mio, en mis narices, i saw
  `,
  SEE: 'vi, vimos, ver, veo, vio, vieron',
  INFER: `
    seguro, segurito, de seguro, debio, debieron, debe ser, tiene que haber, creo que, me imagino, imagino
    que, yo creo, pienso que, a lo mejor, probablemente, quizas, capaz, sospecho, seguramente, ha de ser,
    tal vez, de fijo, supongo, no tengo pruebas, sin pruebas, ha de haber, habra sido, tiene que ser que,
    tuvo que ser, tuvieron que ser, seguro que, de seguro que, debe de, deben de, debio ser, debieron ser,
    debe haber, deben haber, deben haberle, debe haberle, a lo mejor fue, tal ves, talvez, quiza, kizas,
    quisas, puede ser que, pa mi que, para mi que, yo digo que, me late que, me da que, me huele, me huele
    a, sospechamos, supongo que, suponemos, presumo, de segurito, segurito que, ha de haberles, sabra
    dios, quien mas iba a, quien mas pudo, como mas iban a, como mas supieron, si no como, de que otra
    forma, algo me dice, siento que, pareciera que, me parece que, imaginamos, creemos que, kreo ke, creo
    q, creo k, no estoy segur*, no se pero creo, apuesto que, apuesto a que, fijo que, de seguro fue,
    segurisimo, para mi fue, debe haber sido, tiene que haber sido, sospecho que, capaz que, a saber si,
    quien sabe si, no puedo probarlo, no tengo como probar*, lo mas seguro, lo mas probable, es probable
    que, seguramente fue, tuvo que haber, me da la impresion, da la impresion, huele a que, tengo la
    sospecha, mi sospecha, pensamos que, yo pienso, yo supongo, yo sospecho, tuvo que haber*, tuvieron que
    haber*, tuvo que avis*, tuvo que decir*, tuvieron que avis*, tuvieron que decir*, tuvo que contar*,
    tuvo que llamar, tuvieron que llamar
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
  FOR: 'para, por, pa, por un, por una, for',
  UNTIL: `
    hasta que, hasta, esperando que, esperando a que, esperando a, esperando, para que, asta que, pa que,
    hasta k, mientras, hasta cuando, en lo que, en lo que llega, en lo que llegaba, en lo que llegaban,
    mientras llega, mientras llegan, mientras llegaba, mientras llegaban, a que llegara, a que llegue, a
    que llegaran, a que vinieran, a que viniera, hasta tanto, until, till, hasta que llegaran, hasta que
    llegaron, hasta que vinieron, hasta que vinieran, esperando a que llegaran, esperando que llegaran, a
    que lleguen, hasta que lleguen, hasta que aparecieron, hasta que aparecieran, a que aparecieran, a la
    espera de, aguardando a, aguardar a, falta que llegue, falta que venga, falta que lleguen, falta que
    vengan, faltaba que llegara, faltaba que viniera, tenia que esperar a, tenian que esperar a, hay que
    esperar a, tiene que esperar a, tienen que esperar a, por esperar a
  `,
  OF: 'de, del, d, en, de la, de un, de una',
  DET: `
    el, la, los, las, un, una, unos, unas, lo, le, les, dos, tres, cuatro, ese, esos, esa, este, esta,
    aquel, mi, su, q, que, otro, otros, varios, como, de, del, uno
  `,
  IN: 'en, de, por',
  AT: 'en, por, afuera de, de, at',
  OUTSIDE_BOSTON: 'fuera de boston, no en boston, afuera de boston, no es boston',
  PASSIVE: 'fue, fueron, ha sido, es, era, son, eran, estaba, estaban, esta, estan, siendo, soy',
  INSIDER: `
    trabajo en la policia, trabajo para la policia, trabajo en bpd, soy policia, soy oficial, trabajo en
    la estacion, trabajo adentro, trabajo en la alcaldia, trabajo para la ciudad, soy empleado de la
    policia, soy despachador*, trabajo en la corte, trabajo en la carcel, trabajo con la policia, trabajo
    dentro, limpio en la estacion, soy secretari* en la estacion, soy secretari* de la policia, soy
    emplead* de la estacion, soy interprete en la corte, soy guardia en, trabajo de secretari* en la
    estacion, soy conserje en la estacion, limpio la estacion, trabajo en records, trabajo en la oficina
    de la policia, soy emplead* de bpd, trabajo en el cuartel, soy guardia ahi, soy guardia alli, trabajo
    de guardia, trabajo limpiando en la estacion, trabajo limpiando en el cuartel, trabajo de limpieza en
    la estacion, trabajo de limpieza en el cuartel, limpio oficinas en la estacion, limpio en el cuartel,
    trabajo de civil, soy civil en la, soy trabajador civil, soy trabajadora civil, soy maestr* en, soy
    maestr* de, soy profesor* en, soy consejer* en, trabajo en una escuela, trabajo en la escuela, soy
    dispatcher, trabajo en dispatch, trabajo de dispatcher, trabajo en el 911, contesto el 911, trabajo en
    booking, soy guardia de la carcel, soy guardia de seguridad en la corte, soy oficial de transporte,
    soy oficial de la, soy deputy, soy cadete, trabajo de guardia en, trabajo en la municipalidad, trabajo
    para la alcaldia, trabajo en city hall, trabajo en el city hall, soy emplead* de la ciudad, soy
    emplead* municipal, soy coordinador* de, trabajo en un community center, trabajo en el departamento de
    policia, trabajo con bpd, trabajo para bpd, trabajo en la oficina del sheriff, trabajo para el
    sheriff, trabajo en nashua, trabajo en south bay, soy enfermer* en la carcel, trabajo de secretaria
    en, soy tecnic* en la, soy analista en, soy interprete de la
  `,
  ADVOCATE: `
    mi cliente, soy abogad*, soy voluntari*, trabajador social, trabajadora social, de la organizacion,
    nuestra organizacion, nuestro miembro
  `,
  ABUSE: `
    manden a la migra, manden a ice, manden la migra, manda la migra, que los deporten, deportenlos,
    devuelvanlos, saquenlos, que se vayan a su pais, que vengan por ellos, llevenselos, deberian
    deportar*, regresenlos, manden ice, mandenles la migra, mandenlos, hay que deportar*, vengan por
    estos, que se los lleven, fuera ilegales, que se larguen, larguense, fuera de aqui, que se regresen,
    regresense, ojala ice, ojala la migra, ojala los deporten, ojala se los lleven, ojala los agarren, que
    los boten, boten a, deberian estar todos en, deporten a todos, deportarlos a todos, deporten a, saquen
    a todos, limpien el barrio
  `,
  ILLEGALS: `
    ilegales, unos ilegales, indocumentados, mojados, sin papeles, gente ilegal, familia ilegal,
    inmigrantes ilegales, una ilegal, un ilegal, spics, spic, wetback*, beaners, ratas ilegales, ilegales
    de mierda, los mojados, pinches ilegales, malditos ilegales, espaldas mojadas, puros ilegales, puro
    ilegal
  `,
  WANT_REPORT: `
    quiero reportar, quiero denunciar, quisiera reportar, quisiera denunciar, vengo a reportar, para
    reportar a, para denunciar a, como reporto, como denuncio, deseo reportar, quiero avisar
  `,
  SEND: 'manden, manda, mandar, vengan por, recojan, deporten',
} as const satisfies Partial<Lexicon>;
