import type { Lexicon } from '../../concepts.ts';

/** Spanish: papers, grounds, and what made a person free to go. */
export const custody = {
  DETAINER: `
    hold, hold de inmigracion, hold de imigracion, hold de migracion, hold de ice, orden de retencion,
    retencion de inmigracion, retencion de ice, detainer, retenido por inmigracion, hold migratorio, detencion
    de inmigracion, detencion de ice, inmigracion lo tiene en hold, hold de la migra, pedido de inmigracion,
    inmigracion le puso un hold, ice le puso un hold, solicitud de detencion, detainer de ice, un detainer de,
    hold de la inmigracion, un hold por inmigracion, hold por inmigracion, immigration hold, inmigration hold,
    un jold, jold de inmigracion, retencion migratoria, detencion migratoria, solicitud de retencion,
    solicitud de inmigracion para, pedido de detencion, pedido de retencion, papel de retencion, orden de
    retencion de ice, detainer de inmigracion, el detainer, ditainer, deteiner, ice le puso hold, inmigracion
    le puso hold
  `,
  ADMIN_WARRANT: `
    orden de inmigracion, orden de migracion, orden de ice, orden de deportacion, orden administrativa, papel
    de inmigracion, papel de ice, papel de migracion, orden de arresto de inmigracion, warrant de inmigracion,
    warrant de ice, formulario de inmigracion, formulario de ice, alerta de inmigracion, alerta migratoria,
    administrativa, firmada por ice, firmado por ice, firmado por inmigracion, firmada por inmigracion, orden
    migratoria, papel de la migra, orden de la migra, una orden de deport*, formulario i205, formulario i200,
    papel que dice ice, papel que decia ice, papel _ decia ice, alerta de ice, alerta de la migra, alerta de
    migracion, orden vieja de deportacion, aviso de ice, hoja de ice, hoja de inmigracion, hoja de la migra,
    hoja que decia ice, hoja i200, hoja i205, una hoja de ice, orden pendiente de deportacion, orden de salida
    del pais, orden final de deportacion, orden de remocion, orden de expulsion, warrant de deportacion,
    warrant de la migra, warrant de migracion, papel azul de inmigracion, nota de inmigracion, flag de
    inmigracion, bandera de inmigracion, marcado por inmigracion, buscado por inmigracion, lo busca
    inmigracion, orden civil de inmigracion, warrant civil, warrant administrativo, orden no firmada por juez,
    decia ice arriba, dice ice arriba
  `,
  COMPUTER: 'computadora, sistema, la compu, pantalla, computador, base de datos',
  JUDGE_PAPER: `
    orden de un juez, orden del juez, orden de juez, orden judicial, orden de la corte, orden de corte, orden
    firmada por un juez, firmada por un juez, firmado por un juez, orden de cateo, orden de allanamiento,
    papel de un juez, papel del juez, papel de juez, firma de juez, firma de un juez, firma del juez, corte
    federal, warrant de juez, orden de registro, orden de una jueza, firmada por el juez, firmada por una
    jueza, mandato judicial, warrant de un juez, orden federal, orden de un juez de verdad, orden de un juez
    federal, orden del juez federal, firmo un juez, firmado un juez, us district court, corte del distrito
    federal, orden del magistrado, firmada por magistrado, orden de magistrado, signed by a judge, judge
    signed, judicial warrant, search warrant, papel firmado por un juez, papel firmado por juez, firmada por
    juez, firmado por juez, con firma de juez, con firma de un juez, warrant firmado por un juez, orden con la
    firma de un juez
  `,
  JUDGE: 'juez, jueza, jues, juezes, magistrado, magistrada, judge, juezz, juesa',
  NO_JUDGE:
    'juez no firmo, juez no la firmo, juez no lo firmo, juez no habia, juez no traian, juez no tenian, juez no tenia, juez nada, juez ninguna, juez ninguno, cero juez, nada de juez, ni juez ni nada',
  COURT_WARRANT: `
    orden de arresto, orden de arresto de la corte, orden de captura, warrant de la corte, warrant de corte,
    un warrant, orden pendiente, warrant pendiente, warrant viejo, no se presento a la corte, falto a la
    corte, orden de aprehension, default warrant, orden de la corte de, orden vieja de la corte, orden vieja
    de corte, por no presentarse, no presentarse a corte, no presentarse a la corte, por faltar a corte, por
    faltar a la corte, falto a corte, no fue a corte, no fue a la corte, no haber ido a corte, bench warrant,
    warrant de arresto, warrant abierto, warrant por no pagar, default de la corte, un default, orden de la
    corte por, warrant por faltar, warrant de una corte, orden de captura de la corte
  `,
  CHARGE: `
    ticket, tiket, tique, multa, infraccion, cargo, cargos, acusacion, sin licencia, manejar sin licencia,
    manejando sin licencia, borracho, dui, citacion, tikete, tickete, tiquete, tikets, tickets, ticketes,
    tiquetes, boleta, boleta de transito, papeleta, parte de transito, mordida, multas, multo, multaron,
    multado, citatorio, citation, una cita de corte por, acusaciones, cargos criminales, cargo criminal,
    cargos menores, cargo menor, felonia, misdemeanor, acusaron de, lo acusan de, la acusan de, le pusieron
    cargos, le pusieron un cargo, le presentaron cargos, le levantaron cargos, le metieron cargos, presentaron
    cargos, levantaron cargos, formularon cargos, le echaron cargos, le tiraron cargos, con cargos, bajo
    cargos, oui, owi, manejando tomado, manejaba tomado, manejar tomado, por manejar tomado, manejando
    borracho, manejar borracho, manejando bolo, manejar ebrio, manejando ebrio, bien bolo, bolo, jumo, ebrio,
    lic suspendida, licencia suspendida, licencia vencida, manejando sin licensia, sin licensia, sin lisensia,
    un delito grave, acusado de un delito, delito de, cometio un delito, delito menor, delitos menores, delito
    grave, un tique, el tique, una multita, robando en, cogieron robando, lo cogieron robando, lo agarraron
    robando, agarraron robando, shoplifting, peleando en, asalto y agresion, assault, trespassing, posesion
    de, intento de robo, conduciendo sin licencia, conducir sin licencia, guiar sin licencia, guiando sin
    licencia, manejar con la licencia suspendida, unlicensed
  `,
  NO_CHARGE: `
    sin cargos, sin cargo, no hay cargos, no habia cargos, no tenia cargos, sin multa, sin ticket, sin ningun
    cargo, ningun cargo, no tiene cargos, no le pusieron cargos, ningun delito, no hizo nada, sin delito, no
    habia hecho nada, sin ticket ni cargos, no me dio ticket, no me dieron ticket, no hay ningun cargo, no me
    dio multa, ni ticket, ni multa, ni cargos, no cometio*, no lo acusaron, no lo han acusado, ningun otro
    cargo, sin otro cargo, ni un cargo, no hay delito, no habia delito, no ticket, no le dieron ticket, no le
    dieron ningun ticket, no me dieron ningun ticket, no le pusieron ticket, sin multa ni nada, ningun ticket,
    ningun tiket, sin tiket, sin tickete, sin ningun ticket, sin ninguna multa, ninguna multa, sin multarlo,
    sin multarme, no me multo, no me multaron, no lo multaron, no lo multo, no me puso multa, no le puso
    multa, no me pusieron multa, no habia cargo, no habia ningun cargo, no tenia ningun cargo, no tiene ningun
    cargo, no tenia cargo, no hubo cargos, no hubo cargo, no hubo ticket, no hubo multa, sin acusacion, sin
    acusarlo, ninguna acusacion, sin acusarlo de nada, no lo acusan, no la acusan, no la acusaron, no me
    acusaron, no lo acusaron de nada, no me acusaron de nada, no lo acusan de nada, no la acusan de nada,
    acusaron de nada, acusan de nada, sin delito alguno, no hizo na, no habia hecho na, sin haber hecho nada,
    sin haber hecho na, sin hacer nada, no habia hecho nada malo, no debe nada, no debia nada, no tiene nada
    pendiente, no tenia nada pendiente, ni un ticket, ni cargo, ni un solo cargo, no me dio ningun ticket, no
    me dio ni ticket, no le dio ticket, no le dio ningun ticket, no le dieron multa, no le pusieron cargo, no
    le pusieron ningun cargo, no me pusieron cargos, nunca le pusieron cargos, nunca le presentaron cargos, no
    le presentaron cargos, no presentaron cargos, no le levantaron cargos, no levantaron cargos, sin presentar
    cargos, sin levantar cargos, cero cargos, no rompio ninguna ley, no violo ninguna ley, ninguna infraccion,
    sin infraccion, no cometi ninguna infraccion, no me dieron multa, no me dieron tiket, no me dio tiket, no
    me dio papel, ni multa ni nada, ni ticket ni nada, cargo criminal cero, cargos cero, cero cargo, cero
    ticket, cero tickets, cero multa, ni siquiera un ticket, ni siquiera multa, nada de cargos, nada de
    ticket, nada de multa, ningun ticket ni nada, sin ningun delito, sin acusarme, sin acusarla, no me acusan
    de nada, no estaba acusado, no estaba acusado de nada, no esta acusado de nada, no hizo nada malo, no hice
    nada malo, no hice nada, no habiamos hecho nada, no estaba haciendo nada, no estaba haciendo nada malo, no
    habia ningun delito, no hubo delito, no hubo arresto ni multa, no charges, no charge, without charges, ni
    multa ni cargo, ni cargo ni multa, ni ticket ni cargo, ni cargos ni multa, ni un papel de multa, sin
    papeleta, sin darme ticket, sin darme multa, sin darle ticket, sin darle multa, sin ponerme cargos, sin
    ponerle cargos
  `,
  BAIL: `
    fianza, fiansa, pagamos la fianza, pague la fianza, pagaron la fianza, bail, bond, fiador, fiansas,
    fianzas, la fianza, bono, el bono, bon, beil, beilan, bale, el bale, caucion, pusimos fianza, puse la
    fianza, depositamos, pago de fianza, pagada la fianza, fianza pagada, pusieron la fianza, fianzero,
    bondsman, bail bondsman, pagamos el bond, afianz*, la fianse, pagado la fianza, salir bajo fianza, bajo
    fianza, pago bail, pagamos bail, pague bail, el bail, su bail, la fianza pagada, ya pagada, pusimos la
    plata, pago la plata, pusimos el bond, puse el bond, pago el bond, pague el bond, fianza de, pagando la
    fianza, pagado el bail, postear la fianza, posteo la fianza, posteamos la fianza, posted bail, made bail,
    made bond, fiador pago, le pusieron fianza de, cubrimos la fianza, juntamos la fianza, juntamos para la
    fianza, depositamos la fianza, pagar la fianza, pagarle la fianza
  `,
  DROPPED: `
    quitaron los cargos, quitaron los cargos a, retiraron los cargos, tiraron los cargos, cargos retirados,
    cargos desestimados, desestim*, cerraron el caso, caso cerrado, le quitaron los cargos, le tumbaron el
    caso, tumbaron el caso, botaron el caso, boto el caso, dismiss*, cargos quedaron en nada, anularon los
    cargos, levantaron los cargos, descartaron los cargos, cerrado el caso, cerro su caso, cerraron su caso,
    cerro el caso, caso fue cerrado, caso quedo cerrado, se cayo el caso, caso se cayo, desecharon el caso,
    quitado los cargos, retirado los cargos, sin lugar los cargos, le quitaron el cargo, quitaron el cargo,
    quito los cargos, le quito los cargos, le sacaron los cargos, le retiraron los cargos, retiraron el cargo,
    retiraron todo, le retiraron todo, retiro los cargos, retirado el caso, retiraron el caso, le cerraron el
    caso, desestimo, desestimado, desestimada, desestimaron, desistieron, desistio, le botaron los cargos,
    botaron los cargos, boto los cargos, le boto los cargos, le boto el caso, le botaron el caso, tiraron el
    caso, tiro el caso, le tiraron el caso, tumbo el caso, le tumbaron los cargos, tumbaron los cargos,
    tumbado el caso, sobreseyeron, sobresey*, sobreseimiento, archivaron el caso, archivo el caso, caso
    archivado, dismised, dismissed, dismis, dismised el caso, el caso se cayo, caso desestimado, anulo los
    cargos, anulado el caso, anularon el caso, rechazaron el caso, rechazo el caso, rechazaron los cargos, no
    procedio el caso, no siguieron con el caso, el fiscal no siguio, fiscal retiro, fiscal boto, fiscal tiro,
    fiscal desistio, se quedo en nada el caso, no habia caso, nolle pros*, cayeron los cargos, se cayeron los
    cargos, se le cayo el caso, le cayo el caso, cargos caidos, cargos anulados, eliminaron los cargos,
    borraron los cargos, suspendieron los cargos, dejaron caer los cargos, soltaron los cargos, le perdonaron
    los cargos, caso dismiss, le dismissearon, dismissearon, dismisearon, se los tumbaron, se los botaron, se
    los desestimaron, se los retiraron, le dropearon, dropearon los cargos, dropeado los cargos, dropeados,
    dropearon el caso, le dropiaron, dropped the charges, charges dropped, case dismissed, le tiraron los
    cargos al piso, el juez boto el caso, la jueza boto el caso, el juez tiro el caso, le quitaron todos los
    cargos, quitaron todos los cargos, retiraron todos los cargos, le quitaron todo, cargos quedaron sin
    efecto, sin efecto los cargos, quedo sin cargos, sin cargos ya, caso se acabo, se acabo el caso, se
    termino el caso, cerraron ese caso, cerraron mi caso, mi caso cerrado, mi caso lo cerraron, su caso lo
    cerraron, caso lo cerraron, caso lo botaron, caso lo tiraron, caso lo desestimaron, los cargos los
    quitaron, los cargos los retiraron, los cargos los botaron, cargos se los quitaron, los cargos se los
    quitaron
  `,
  ACQUITTED: `
    absuel*, absolv*, inocente, no culpable, gano el caso, lo declararon inocente, salio inocente, not guilty,
    no gilty, no guilty, no lo hallaron culpable, no lo encontraron culpable, no la encontraron culpable,
    absolucion, lo declararon no culpable, lo hallaron inocente, lo encontraron inocente, la declararon
    inocente, exoner*, gano el juicio, ganamos el caso, ganamos el juicio, le gano el caso, salio limpio, el
    jurado lo solto, lo absorvieron, absorvieron, lo absolbieron, absolbieron, salio absuelto, lo absolvio, el
    jurado dijo no, el jurado dijo que no era, no fue culpable, salio no culpable, quedo absuelto, quedo
    inocente, lo encontro inocente, lo hallo inocente, el jurado lo encontro, gano en corte, gano en la corte,
    found not guilty, acquitted
  `,
  SERVED: `
    cumplio su condena, cumplio la condena, termino su sentencia, termino la sentencia, cumplio su sentencia,
    cumplio su tiempo, termino su tiempo, termino su condena, ya cumplio, terminó de cumplir, cumplio la
    sentencia, acabo su sentencia, termino de pagar su condena, cumplida su condena, cumplio sus _ meses,
    cumplio _ meses, termino sus _ meses, cumplio sus meses, cumplio los _ meses, cumplido su condena, cumplio
    toda su condena, pago su condena, salio de cumplir, acabo su tiempo, acabo su condena, acabo de cumplir,
    acabo la condena, termino de pagar, ya pago su condena, pago su tiempo, pago con carcel, hizo su tiempo,
    hizo su time, hizo sus meses, hizo sus años, hizo su condena, hizo sus _ meses, se echo sus meses, se
    aventó sus meses, se chupo sus meses, cumplio sus dias, cumplio sus _ dias, cumplio los dias, cumplio sus
    años, cumplio sus _ años, termino sus dias, termino los meses, terminado su sentencia, terminado su
    condena, terminado la sentencia, completo su sentencia, completo su condena, completo su tiempo, sentencia
    cumplida, condena cumplida, tiempo cumplido, su tiempo cumplido, ya habia cumplido, habia cumplido, se le
    acabo la condena, se le acabo el tiempo, se acabo su sentencia, se le termino la sentencia, vencio su
    condena, time served, cumplia su condena, cumplia su sentencia, el dia que cumplia, el dia que cumplio,
    cumplidos los meses, cumplidos sus meses, ya cumplida, cumplio con su sentencia, cumplio con su condena,
    salia de cumplir, tras cumplir, despues de cumplir, luego de cumplir, cumplir su condena, cumplir su
    sentencia, cumplir condena, cumplir sentencia, habia terminado su, terminado su tiempo, ya habia
    terminado, ya termino su, ya hizo su tiempo, ya pago lo que debia, termino sus, completo sus, hizo sus
    seis meses, hizo sus tres meses, su ultimo dia, ultimo dia de condena, acababa de cumplir, acababa su
    condena, dia que terminaba, dia que termino, finished his sentence, did his time, served his time
  `,
  RECOGNIZANCE: `
    bajo palabra, libertad bajo palabra, sin fianza, el juez lo solto, el juez lo dejo ir, la jueza lo solto,
    la jueza lo dejo ir, el juez dijo que se podia ir, juez lo libero, juez ordeno soltar*, el juez la solto,
    el juez la dejo ir, el juez dijo que podia irse, juez lo dejo libre, libertad condicional sin fianza, bajo
    su palabra, recognizance, ror, sin pagar fianza, sin pagar nada, sin bond, sin bail, sin pagar bail,
    palabra de honor, el juez lo mando a la casa, el juez lo mando pa la casa, el juez la mando a la casa, el
    juez le dio libertad, la jueza le dio libertad, juez le dio la libertad, juez le dio salida, el juez le
    dio la salida, la jueza le dio la salida, juez ordeno su libertad, juez ordeno la libertad, juez ordeno
    que lo soltaran, juez ordeno que la soltaran, juez mando a soltar*, juez mando soltar*, jueza mando
    soltar*, jueza ordeno soltar*, jueza mando a soltar*, juez dijo que lo soltaran, juez dijo que la
    soltaran, jueza dijo que lo soltaran, juez dijo que quedaba libre, jueza dijo que quedaba libre, juez dijo
    que estaba libre, juez dijo que se fuera, jueza dijo que se fuera, juez dijo que podia salir, jueza dijo
    que podia salir, juez lo dejo en libertad, jueza lo dejo en libertad, juez la dejo en libertad, jueza la
    solto, la jueza la dejo ir, jueza lo libero, juez la libero, sin poner fianza, sin ponerle fianza, no le
    puso fianza, no le pusieron fianza, no puso fianza, juez concedio la libertad, juez autorizo su salida, el
    juez lo dio libre, libertad provisional, promesa de volver, promesa de regresar, con fecha para volver,
    libertad condicional sin pagar, libre sin fianza, el juez lo mando para la casa, el juez la mando para la
    casa, la jueza lo mando para la casa, juez lo mando para su casa, el juez dijo que se fuera, la jueza dijo
    que se podia ir, el juez dijo que se puede ir, el juez lo dejo salir, la jueza lo dejo salir, el juez la
    dejo salir, el juez dejo que se fuera, juez le dijo que se podia ir, jueza le dijo que se podia ir, juez
    le dijo que podia irse, jueza le dijo que podia irse, jueza le dio salida, juez firmo su salida, jueza
    firmo su salida, juez firmo la salida, juez lo soltaba, sin un peso de fianza, sin un dolar de fianza,
    personal recognizance, en su propia palabra, por su palabra, sin fianza ni nada, juez no le puso fianza,
    own recognizance, firma su salida, con mi palabra, con su palabra, con mi propia palabra, con su propia
    palabra, bajo mi palabra, promesa de aparecer, promesa de presentarse
  `,
  DIVERSION: `
    programa de desvio, diversion, programa de diversion, programa en vez de carcel, pretrial diversion, pre
    trial diversion, programa de rehabilitacion en vez, programa de desviacion, programa alternativo, en vez
    de carcel, en lugar de carcel, programa en lugar de, programa juvenil en vez, pretrial, programa pretrial,
    desvio, un programa en lugar, programa de servicio comunitario, servicio comunitario en vez, le dieron un
    programa, programa de drogas en vez, programa para jovenes en vez, lo mandaron a un programa
  `,
  RELEASED: `
    libertad, en libertad, ya podia salir, podia salir, podia irse, se podia ir, salir libre, quedo libre,
    libre, ya era libre, salio, saliendo, salir, salida, ya lo iban a soltar, listo para salir, salia, sali,
    cuando sali, cuando salio, salimos, debia salir, tenia que salir, le tocaba salir, tocaba salir, debia
    haber salido, ya debia estar, quedar libre, ya podia irse, ya se podia ir, ya se puede ir, ya puede salir,
    ya salia, salir bajo fianza, su salida, le tocaba la salida, le dieron la salida, su libertad, libres,
    podian irse, podiamos irnos, ya deberia estar, ya deberia haber salido, deberia haber salido, tenia que
    haber salido, ya tenia que estar, liberado, liberada, ya iba saliendo, iba saliendo, iba de salida, ya
    estaba libre, estaba libre, ya habia salido, deberia estar libre, deberia estar afuera, tenia que estar
    libre, tenia que estar afuera, lista para salir, salia libre, orden de libertad, orden de salida, orden de
    soltar*, boleta de libertad, boleta de salida, ya no tenia nada pendiente, vayase, te puedes ir, podes
    irte, podia retirarse, puede retirarse, quedaba en libertad, quedaba libre, ya estaba suelto, lo iban
    soltando, lo estaban soltando, la estaban soltando, a punto de salir, estaba por salir, iba para afuera,
    iba para la calle, me dieron probatoria, le dieron probatoria, le dieron probation, me dieron probation,
    salio con probatoria, salio con probation, ya era hora de salir, era su dia de salida, su dia de salida,
    le firmaron la salida, le firmaron la libertad, ya tenia la salida, tenia la salida, le dieron la
    libertad, le dieron libertad, le dio la libertad, lo mandaban para la casa, mandado a casa, free to go, ya
    podiamos irnos, ya podia irme, me podia ir, ya me podia ir, podia irme, released, ya firmada la salida,
    papeles de salida, con sus papeles de salida, cuando iba saliendo, cuando lo soltaron, cuando la soltaron,
    cuando me soltaron, despues de soltarlo, al soltarlo, que se fuera, dicho que se fuera, que ya se fuera,
    que podia irse, que se podia ir, que ya se podia ir, que se puede ir, que ya se puede ir, que podia salir,
    que ya podia salir, me dieron salida, me dieron la salida, ya le habian dado la salida, ya le habian dado
    salida, le habian dado la salida, con la salida firmada, dado la salida, dado salida, firmado la salida
  `,
  OTHER_HOLD: `
    otro caso, otra orden, otro warrant, probatoria, probation, libertad condicional, violacion de probatoria,
    caso en otra corte, otro cargo, orden de probatoria, orden de probation, warrant de probation, violacion
    de probation, una probatoria, otro condado, otro estado lo, caso pendiente en otra, otro caso pendiente,
    otro caso abierto, violo la probatoria, violo la probation, violo probation, violo su probation, violo su
    probatoria, violacion de la probatoria, violacion de libertad, probacion, violo la probacion, violacion de
    probacion, libertad a prueba, parole violation, orden pendiente en otra, otra orden pendiente, otra orden
    de arresto, warrant en otra, warrant de otra, warrant de otro, un warrant de otra ciudad, orden de otra
    ciudad, orden de otra corte, warrant en otro, caso viejo en otra, orden de arresto de otra, un hold de
    probation, hold de probation, hold de probatoria, hold de otra corte, hold de otro estado, warrant de otro
    estado, warrant en otro estado, caso en otro estado, caso en otra ciudad, hold de rhode island, hold de
    new hampshire, orden de otro estado, pendiente en otra corte, cargo en otra corte, cargos en otra corte,
    violar la probatoria, violar probation, violar la probation, violando probation, por la probation, por la
    probatoria
  `,
  PAPERWORK: `
    papeleo, tramite, tramites, procesamiento, papeleos, el papeleo, los tramites, proceso de salida,
    procesando, procesar los papeles, procesar la salida, sistema lento, la computadora lenta, se cayo el
    sistema, cambio de turno, faltaba una firma, faltaba un papel, llenando papeles, llenar papeles,
    llenando formularios, paperwork
  `,
} as const satisfies Partial<Lexicon>;
