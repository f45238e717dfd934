import type { Lexicon } from '../../concepts.ts';

/** Spanish: papers, grounds, and what made a person free to go. */
export const custody = {
  DETAINER: `
    hold, hold de inmigracion, hold de imigracion, hold de migracion, hold de ice, orden de retencion,
    retencion de inmigracion, retencion de ice, detainer, retenido por inmigracion, hold migratorio,
    detencion de inmigracion, detencion de ice, inmigracion lo tiene en hold, hold de la migra, pedido de
    inmigracion, inmigracion le puso un hold, ice le puso un hold, solicitud de detencion, detainer de
    ice, un detainer de, hold de la inmigracion, un hold por inmigracion, hold por inmigracion,
    immigration hold, inmigration hold, un jold, jold de inmigracion, retencion migratoria, detencion
    migratoria, solicitud de retencion, solicitud de inmigracion para, pedido de detencion, pedido de
    retencion, papel de retencion, orden de retencion de ice, detainer de inmigracion, el detainer,
    ditainer, deteiner, ice le puso hold, inmigracion le puso hold
  `,
  ADMIN_WARRANT: `
    orden de inmigracion, orden de migracion, orden de ice, orden de deportacion, orden administrativa,
    papel de inmigracion, papel de ice, papel de migracion, orden de arresto de inmigracion, warrant de
    inmigracion, warrant de ice, formulario de inmigracion, formulario de ice, alerta de inmigracion,
    alerta migratoria, administrativa, firmada por ice, firmado por ice, firmado por inmigracion, firmada
    por inmigracion, orden migratoria, papel de la migra, orden de la migra, una orden de deport*,
    formulario i205, formulario i200, papel que dice ice, papel que decia ice, papel _ decia ice, alerta
    de ice, alerta de la migra, alerta de migracion, orden vieja de deportacion, aviso de ice, hoja de
    ice, hoja de inmigracion, hoja de la migra, hoja que decia ice, hoja i200, hoja i205, una hoja de ice,
    orden pendiente de deportacion, orden de salida del pais, orden final de deportacion, orden de
    remocion, orden de expulsion, warrant de deportacion, warrant de la migra, warrant de migracion, papel
    azul de inmigracion, nota de inmigracion, flag de inmigracion, bandera de inmigracion, marcado por
    inmigracion, buscado por inmigracion, lo busca inmigracion, orden civil de inmigracion, warrant civil,
    warrant administrativo, orden no firmada por juez, decia ice arriba, dice ice arriba
  `,
  COMPUTER: 'computadora, sistema, la compu, pantalla, computador, base de datos',
  JUDGE_PAPER: `
    orden de un juez, orden del juez, orden de juez, orden judicial, orden de la corte, orden de corte,
    orden firmada por un juez, firmada por un juez, firmado por un juez, orden de cateo, orden de
    allanamiento, papel de un juez, papel del juez, papel de juez, firma de juez, firma de un juez, firma
    del juez, corte federal, warrant de juez, orden de registro, orden de una jueza, firmada por el juez,
    firmada por una jueza, mandato judicial, warrant de un juez, orden federal, orden de un juez de
    verdad, orden de un juez federal, orden del juez federal, firmo un juez, firmado un juez, us district
    court, corte del distrito federal, orden del magistrado, firmada por magistrado, orden de magistrado,
    signed by a judge, judge signed, judicial warrant, search warrant, papel firmado por un juez, papel
    firmado por juez, firmada por juez, firmado por juez, con firma de juez, con firma de un juez, warrant
    firmado por un juez, orden con la firma de un juez, orden del tribunal, orden de un tribunal, orden de
    tribunal, warrant del tribunal, warrant de un tribunal, warrant de tribunal, papel del tribunal, papel
    de un tribunal, papel de tribunal, orden del juzgado, orden de juzgado, warrant del juez, warrant de
    jueza, papel con firma de juez, sello de la corte, sello del juez, sello del tribunal, firmado por la
    jueza, firmado por el juez, firmado por una jueza, firmada por la jueza, lo firmo el juez, lo firmo un
    juez, lo firmo la jueza, lo firmo una jueza, la firmo el juez, la firmo un juez, la firmo la jueza, la
    firmo una jueza, orden de busqueda, orden para entrar, orden para registrar, warrant de la corte
    federal
  `,
  JUDGE: 'juez, jueza, jues, juezes, magistrado, magistrada, judge, juezz, juesa',
  NO_JUDGE: `
    juez no firmo, juez no la firmo, juez no lo firmo, juez no habia, juez no traian, juez no tenian, juez
    no tenia, juez nada, juez ninguna, juez ninguno, cero juez, nada de juez, ni juez ni nada, no era de
    tribunal, no era de un tribunal, no era de la corte, no era de corte, no era de un juez, no era de
    juez, no era de ninguna corte, no era de ningun juez, no era de un juzgado, no es de tribunal, no es
    de un tribunal, no es de la corte, no es de corte, no es de un juez, no es de juez, no es de ninguna
    corte, no es de ningun juez, no es de un juzgado, no venia de tribunal, no venia de un tribunal, no
    venia de la corte, no venia de corte, no venia de un juez, no venia de juez, no venia de ninguna
    corte, no venia de ningun juez, no venia de un juzgado, no viene de tribunal, no viene de un tribunal,
    no viene de la corte, no viene de corte, no viene de un juez, no viene de juez, no viene de ninguna
    corte, no viene de ningun juez, no viene de un juzgado, de ninguna corte, de ningun juez, juez no
    salia, juez no sale, juez no aparece, juez no aparecia, juez no lo vio, juez no la vio, juez no lo
    firma, linea del juez vacia, linea del juez en blanco, linea del juez vacio, linea de juez vacia,
    linea de juez en blanco, linea de juez vacio, firma del juez vacia, firma del juez en blanco, firma
    del juez vacio, firma de juez vacia, firma de juez en blanco, firma de juez vacio, raya del juez
    vacia, raya del juez en blanco, raya del juez vacio, raya de juez vacia, raya de juez en blanco, raya
    de juez vacio, espacio del juez vacia, espacio del juez en blanco, espacio del juez vacio, espacio de
    juez vacia, espacio de juez en blanco, espacio de juez vacio, parte del juez vacia, parte del juez en
    blanco, parte del juez vacio, parte de juez vacia, parte de juez en blanco, parte de juez vacio,
    nombre del juez vacia, nombre del juez en blanco, nombre del juez vacio, nombre de juez vacia, nombre
    de juez en blanco, nombre de juez vacio, en blanco donde va el juez, en blanco donde firma el juez, en
    blanco donde juez, en blanco la linea del va el juez, en blanco la linea del firma el juez, en blanco
    la linea del juez, en blanco la parte del va el juez, en blanco la parte del firma el juez, en blanco
    la parte del juez, en blanco el espacio del va el juez, en blanco el espacio del firma el juez, en
    blanco el espacio del juez, vacio donde va el juez, vacio donde firma el juez, no de corte, no de la
    corte, no de juez, no de un juez, no de tribunal, ningun juez lo firmo, ningun juez lo vio, ningun
    juez la firmo, ningun juez la vio, sin nombre de juez, de juez nada, nombre de juez no, firma de juez
    no, no tenia nombre de juez, no tenia firma de juez, no traia nombre de juez, no traia firma de juez,
    no habia nombre de juez, no habia firma de juez, no tiene nombre de juez, no tiene firma de juez, no
    trae nombre de juez, no trae firma de juez, no firmado por un juez, no firmado por juez, no firmada
    por un juez, no firmada por juez, sin sello de la corte, sin sello de corte, no habia juez, no hay
    juez, no dice juez, no decia juez, no tiene juez, no tenia juez, no menciona juez, no trae juez, no
    traia juez, ni juez ni corte, ni corte ni juez, de corte no, de corte nada, de corte ni, de juez no,
    de juez ni, nombre del juez no
  `,
  COURT_WARRANT: `
    orden de arresto, orden de arresto de la corte, orden de captura, warrant de la corte, warrant de
    corte, un warrant, orden pendiente, warrant pendiente, warrant viejo, no se presento a la corte, falto
    a la corte, orden de aprehension, default warrant, orden de la corte de, orden vieja de la corte,
    orden vieja de corte, por no presentarse, no presentarse a corte, no presentarse a la corte, por
    faltar a corte, por faltar a la corte, falto a corte, no fue a corte, no fue a la corte, no haber ido
    a corte, bench warrant, warrant de arresto, warrant abierto, warrant por no pagar, default de la
    corte, un default, orden de la corte por, warrant por faltar, warrant de una corte, orden de captura
    de la corte
  `,
  CHARGE: `
    ticket, tiket, tique, multa, infraccion, cargo, cargos, acusacion, sin licencia, manejar sin licencia,
    manejando sin licencia, borracho, dui, citacion, tikete, tickete, tiquete, tikets, tickets, ticketes,
    tiquetes, boleta, boleta de transito, papeleta, parte de transito, mordida, multas, multo, multaron,
    multado, citatorio, citation, una cita de corte por, acusaciones, cargos criminales, cargo criminal,
    cargos menores, cargo menor, felonia, misdemeanor, acusaron de, lo acusan de, la acusan de, le
    pusieron cargos, le pusieron un cargo, le presentaron cargos, le levantaron cargos, le metieron
    cargos, presentaron cargos, levantaron cargos, formularon cargos, le echaron cargos, le tiraron
    cargos, con cargos, bajo cargos, oui, owi, manejando tomado, manejaba tomado, manejar tomado, por
    manejar tomado, manejando borracho, manejar borracho, manejando bolo, manejar ebrio, manejando ebrio,
    bien bolo, bolo, jumo, ebrio, lic suspendida, licencia suspendida, licencia vencida, manejando sin
    licensia, sin licensia, sin lisensia, un delito grave, acusado de un delito, delito de, cometio un
    delito, delito menor, delitos menores, delito grave, un tique, el tique, una multita, robando en,
    cogieron robando, lo cogieron robando, lo agarraron robando, agarraron robando, shoplifting, peleando
    en, asalto y agresion, assault, trespassing, posesion de, intento de robo, conduciendo sin licencia,
    conducir sin licencia, guiar sin licencia, guiando sin licencia, manejar con la licencia suspendida,
    unlicensed
  `,
  NO_CHARGE: `
    sin cargos, sin cargo, no hay cargos, no habia cargos, no tenia cargos, sin multa, sin ticket, sin
    ningun cargo, ningun cargo, no tiene cargos, no le pusieron cargos, ningun delito, no hizo nada, sin
    delito, no habia hecho nada, sin ticket ni cargos, no me dio ticket, no me dieron ticket, no hay
    ningun cargo, no me dio multa, ni ticket, ni multa, ni cargos, no cometio*, no lo acusaron, no lo han
    acusado, ningun otro cargo, sin otro cargo, ni un cargo, no hay delito, no habia delito, no ticket, no
    le dieron ticket, no le dieron ningun ticket, no me dieron ningun ticket, no le pusieron ticket, sin
    multa ni nada, ningun ticket, ningun tiket, sin tiket, sin tickete, sin ningun ticket, sin ninguna
    multa, ninguna multa, sin multarlo, sin multarme, no me multo, no me multaron, no lo multaron, no lo
    multo, no me puso multa, no le puso multa, no me pusieron multa, no habia cargo, no habia ningun
    cargo, no tenia ningun cargo, no tiene ningun cargo, no tenia cargo, no hubo cargos, no hubo cargo, no
    hubo ticket, no hubo multa, sin acusacion, sin acusarlo, ninguna acusacion, sin acusarlo de nada, no
    lo acusan, no la acusan, no la acusaron, no me acusaron, no lo acusaron de nada, no me acusaron de
    nada, no lo acusan de nada, no la acusan de nada, acusaron de nada, acusan de nada, sin delito alguno,
    no hizo na, no habia hecho na, sin haber hecho nada, sin haber hecho na, sin hacer nada, no habia
    hecho nada malo, no debe nada, no debia nada, no tiene nada pendiente, no tenia nada pendiente, ni un
    ticket, ni cargo, ni un solo cargo, no me dio ningun ticket, no me dio ni ticket, no le dio ticket, no
    le dio ningun ticket, no le dieron multa, no le pusieron cargo, no le pusieron ningun cargo, no me
    pusieron cargos, nunca le pusieron cargos, nunca le presentaron cargos, no le presentaron cargos, no
    presentaron cargos, no le levantaron cargos, no levantaron cargos, sin presentar cargos, sin levantar
    cargos, cero cargos, no rompio ninguna ley, no violo ninguna ley, ninguna infraccion, sin infraccion,
    no cometi ninguna infraccion, no me dieron multa, no me dieron tiket, no me dio tiket, no me dio
    papel, ni multa ni nada, ni ticket ni nada, cargo criminal cero, cargos cero, cero cargo, cero ticket,
    cero tickets, cero multa, ni siquiera un ticket, ni siquiera multa, nada de cargos, nada de ticket,
    nada de multa, ningun ticket ni nada, sin ningun delito, sin acusarme, sin acusarla, no me acusan de
    nada, no estaba acusado, no estaba acusado de nada, no esta acusado de nada, no hizo nada malo, no
    hice nada malo, no hice nada, no habiamos hecho nada, no estaba haciendo nada, no estaba haciendo nada
    malo, no habia ningun delito, no hubo delito, no hubo arresto ni multa, no charges, no charge, without
    charges, ni multa ni cargo, ni cargo ni multa, ni ticket ni cargo, ni cargos ni multa, ni un papel de
    multa, sin papeleta, sin darme ticket, sin darme multa, sin darle ticket, sin darle multa, sin ponerme
    cargos, sin ponerle cargos, ticket no hubo, ticket no me dieron, ticket no me dio, ticket no le
    dieron, ticket no le dio, ticket no me puso, ticket no le puso, ticket no me pusieron, ticket no le
    pusieron, ticket no nos dieron, ticket no nos dio, ticket nunca hubo, ticket nunca me dieron, ticket
    nunca me dio, ticket nunca le dieron, ticket nunca le dio, ticket nunca me puso, ticket nunca le puso,
    ticket nunca me pusieron, ticket nunca le pusieron, ticket nunca nos dieron, ticket nunca nos dio,
    ticket jamas hubo, ticket jamas me dieron, ticket jamas me dio, ticket jamas le dieron, ticket jamas
    le dio, ticket jamas me puso, ticket jamas le puso, ticket jamas me pusieron, ticket jamas le
    pusieron, ticket jamas nos dieron, ticket jamas nos dio, multa no hubo, multa no me dieron, multa no
    me dio, multa no le dieron, multa no le dio, multa no me puso, multa no le puso, multa no me pusieron,
    multa no le pusieron, multa no nos dieron, multa no nos dio, multa nunca hubo, multa nunca me dieron,
    multa nunca me dio, multa nunca le dieron, multa nunca le dio, multa nunca me puso, multa nunca le
    puso, multa nunca me pusieron, multa nunca le pusieron, multa nunca nos dieron, multa nunca nos dio,
    multa jamas hubo, multa jamas me dieron, multa jamas me dio, multa jamas le dieron, multa jamas le
    dio, multa jamas me puso, multa jamas le puso, multa jamas me pusieron, multa jamas le pusieron, multa
    jamas nos dieron, multa jamas nos dio, cargo no hubo, cargo no me dieron, cargo no me dio, cargo no le
    dieron, cargo no le dio, cargo no me puso, cargo no le puso, cargo no me pusieron, cargo no le
    pusieron, cargo no nos dieron, cargo no nos dio, cargo nunca hubo, cargo nunca me dieron, cargo nunca
    me dio, cargo nunca le dieron, cargo nunca le dio, cargo nunca me puso, cargo nunca le puso, cargo
    nunca me pusieron, cargo nunca le pusieron, cargo nunca nos dieron, cargo nunca nos dio, cargo jamas
    hubo, cargo jamas me dieron, cargo jamas me dio, cargo jamas le dieron, cargo jamas le dio, cargo
    jamas me puso, cargo jamas le puso, cargo jamas me pusieron, cargo jamas le pusieron, cargo jamas nos
    dieron, cargo jamas nos dio, cargos no hubo, cargos no me dieron, cargos no me dio, cargos no le
    dieron, cargos no le dio, cargos no me puso, cargos no le puso, cargos no me pusieron, cargos no le
    pusieron, cargos no nos dieron, cargos no nos dio, cargos nunca hubo, cargos nunca me dieron, cargos
    nunca me dio, cargos nunca le dieron, cargos nunca le dio, cargos nunca me puso, cargos nunca le puso,
    cargos nunca me pusieron, cargos nunca le pusieron, cargos nunca nos dieron, cargos nunca nos dio,
    cargos jamas hubo, cargos jamas me dieron, cargos jamas me dio, cargos jamas le dieron, cargos jamas
    le dio, cargos jamas me puso, cargos jamas le puso, cargos jamas me pusieron, cargos jamas le
    pusieron, cargos jamas nos dieron, cargos jamas nos dio, infraccion no hubo, infraccion no me dieron,
    infraccion no me dio, infraccion no le dieron, infraccion no le dio, infraccion no me puso, infraccion
    no le puso, infraccion no me pusieron, infraccion no le pusieron, infraccion no nos dieron, infraccion
    no nos dio, infraccion nunca hubo, infraccion nunca me dieron, infraccion nunca me dio, infraccion
    nunca le dieron, infraccion nunca le dio, infraccion nunca me puso, infraccion nunca le puso,
    infraccion nunca me pusieron, infraccion nunca le pusieron, infraccion nunca nos dieron, infraccion
    nunca nos dio, infraccion jamas hubo, infraccion jamas me dieron, infraccion jamas me dio, infraccion
    jamas le dieron, infraccion jamas le dio, infraccion jamas me puso, infraccion jamas le puso,
    infraccion jamas me pusieron, infraccion jamas le pusieron, infraccion jamas nos dieron, infraccion
    jamas nos dio, no escribio ticket, no escribio tickets, no escribio multa, no escribio ningun ticket,
    no escribio un ticket, no escribieron ticket, no escribieron tickets, no escribieron multa, no
    escribieron ningun ticket, no escribieron un ticket, no le escribio ticket, no le escribio tickets, no
    le escribio multa, no le escribio ningun ticket, no le escribio un ticket, no le escribieron ticket,
    no le escribieron tickets, no le escribieron multa, no le escribieron ningun ticket, no le escribieron
    un ticket, no me escribio ticket, no me escribio tickets, no me escribio multa, no me escribio ningun
    ticket, no me escribio un ticket, no me escribieron ticket, no me escribieron tickets, no me
    escribieron multa, no me escribieron ningun ticket, no me escribieron un ticket, no nos escribio
    ticket, no nos escribio tickets, no nos escribio multa, no nos escribio ningun ticket, no nos escribio
    un ticket, no nos escribieron ticket, no nos escribieron tickets, no nos escribieron multa, no nos
    escribieron ningun ticket, no nos escribieron un ticket, nunca escribio ticket, nunca escribio
    tickets, nunca escribio multa, nunca escribio ningun ticket, nunca escribio un ticket, nunca
    escribieron ticket, nunca escribieron tickets, nunca escribieron multa, nunca escribieron ningun
    ticket, nunca escribieron un ticket, nunca le escribio ticket, nunca le escribio tickets, nunca le
    escribio multa, nunca le escribio ningun ticket, nunca le escribio un ticket, nunca le escribieron
    ticket, nunca le escribieron tickets, nunca le escribieron multa, nunca le escribieron ningun ticket,
    nunca le escribieron un ticket, nunca me escribio ticket, nunca me escribio tickets, nunca me escribio
    multa, nunca me escribio ningun ticket, nunca me escribio un ticket, nunca me escribieron ticket,
    nunca me escribieron tickets, nunca me escribieron multa, nunca me escribieron ningun ticket, nunca me
    escribieron un ticket, nunca nos escribio ticket, nunca nos escribio tickets, nunca nos escribio
    multa, nunca nos escribio ningun ticket, nunca nos escribio un ticket, nunca nos escribieron ticket,
    nunca nos escribieron tickets, nunca nos escribieron multa, nunca nos escribieron ningun ticket, nunca
    nos escribieron un ticket, sin ponerle ticket, sin ponerle multa, sin ponerle cargo, sin ponerle
    ningun ticket, sin ponerle nada, sin ponerme ticket, sin ponerme multa, sin ponerme cargo, sin ponerme
    ningun ticket, sin ponerme nada, sin ponernos ticket, sin ponernos multa, sin ponernos cargo, sin
    ponernos cargos, sin ponernos ningun ticket, sin ponernos nada, sin darle cargo, sin darle cargos, sin
    darle ningun ticket, sin darle nada, sin darme cargo, sin darme cargos, sin darme ningun ticket, sin
    darme nada, ni una multa, no puso cargo, no puso cargos, no puso ningun cargo, no puso multa, no puso
    ninguna multa, no levanto cargo, no levanto cargos, no levanto ningun cargo, no levanto multa, no
    levanto ninguna multa, no pusieron cargo, no pusieron cargos, no pusieron ningun cargo, no pusieron
    multa, no pusieron ninguna multa, no levantaron cargo, no levantaron ningun cargo, no levantaron
    multa, no levantaron ninguna multa, no le puso cargo, no le puso cargos, no le puso ningun cargo, no
    le puso ninguna multa, no le levanto cargo, no le levanto cargos, no le levanto ningun cargo, no le
    levanto multa, no le levanto ninguna multa, no le pusieron multa, no le pusieron ninguna multa, no le
    levantaron cargo, no le levantaron ningun cargo, no le levantaron multa, no le levantaron ninguna
    multa, no me puso cargo, no me puso cargos, no me puso ningun cargo, no me puso ninguna multa, no me
    levanto cargo, no me levanto cargos, no me levanto ningun cargo, no me levanto multa, no me levanto
    ninguna multa, no me pusieron cargo, no me pusieron ningun cargo, no me pusieron ninguna multa, no me
    levantaron cargo, no me levantaron cargos, no me levantaron ningun cargo, no me levantaron multa, no
    me levantaron ninguna multa, no nos puso cargo, no nos puso cargos, no nos puso ningun cargo, no nos
    puso multa, no nos puso ninguna multa, no nos levanto cargo, no nos levanto cargos, no nos levanto
    ningun cargo, no nos levanto multa, no nos levanto ninguna multa, no nos pusieron cargo, no nos
    pusieron cargos, no nos pusieron ningun cargo, no nos pusieron multa, no nos pusieron ninguna multa,
    no nos levantaron cargo, no nos levantaron cargos, no nos levantaron ningun cargo, no nos levantaron
    multa, no nos levantaron ninguna multa, nunca puso cargo, nunca puso cargos, nunca puso ningun cargo,
    nunca puso multa, nunca puso ninguna multa, nunca levanto cargo, nunca levanto cargos, nunca levanto
    ningun cargo, nunca levanto multa, nunca levanto ninguna multa, nunca pusieron cargo, nunca pusieron
    cargos, nunca pusieron ningun cargo, nunca pusieron multa, nunca pusieron ninguna multa, nunca
    levantaron cargo, nunca levantaron cargos, nunca levantaron ningun cargo, nunca levantaron multa,
    nunca levantaron ninguna multa, nunca le puso cargo, nunca le puso cargos, nunca le puso ningun cargo,
    nunca le puso multa, nunca le puso ninguna multa, nunca le levanto cargo, nunca le levanto cargos,
    nunca le levanto ningun cargo, nunca le levanto multa, nunca le levanto ninguna multa, nunca le
    pusieron cargo, nunca le pusieron ningun cargo, nunca le pusieron multa, nunca le pusieron ninguna
    multa, nunca le levantaron cargo, nunca le levantaron cargos, nunca le levantaron ningun cargo, nunca
    le levantaron multa, nunca le levantaron ninguna multa, nunca me puso cargo, nunca me puso cargos,
    nunca me puso ningun cargo, nunca me puso multa, nunca me puso ninguna multa, nunca me levanto cargo,
    nunca me levanto cargos, nunca me levanto ningun cargo, nunca me levanto multa, nunca me levanto
    ninguna multa, nunca me pusieron cargo, nunca me pusieron cargos, nunca me pusieron ningun cargo,
    nunca me pusieron multa, nunca me pusieron ninguna multa, nunca me levantaron cargo, nunca me
    levantaron cargos, nunca me levantaron ningun cargo, nunca me levantaron multa, nunca me levantaron
    ninguna multa, nunca nos puso cargo, nunca nos puso cargos, nunca nos puso ningun cargo, nunca nos
    puso multa, nunca nos puso ninguna multa, nunca nos levanto cargo, nunca nos levanto cargos, nunca nos
    levanto ningun cargo, nunca nos levanto multa, nunca nos levanto ninguna multa, nunca nos pusieron
    cargo, nunca nos pusieron cargos, nunca nos pusieron ningun cargo, nunca nos pusieron multa, nunca nos
    pusieron ninguna multa, nunca nos levantaron cargo, nunca nos levantaron cargos, nunca nos levantaron
    ningun cargo, nunca nos levantaron multa, nunca nos levantaron ninguna multa, ni warning, ni un
    warning, ni siquiera warning, ni advertencia, nada en papel, nada escrito, nada por escrito, no hay
    nada escrito, no escribio nada, no escribieron nada, no le puso nada, no le pusieron nada, no me puso
    nada, no me pusieron nada, no tiene caso, no tenia caso, no tengo caso, nunca hubo cargos, nunca hubo
    multa, nunca hubo ticket, nunca hubo cargo, nunca hubo multas, nunca hubo tickets, no hubo multas, no
    hubo tickets, ticket ninguno, cargo ninguno, cargos ninguno, multa ninguna, ni papeleta, ni citacion,
    sin citacion, no le hizo ticket, no le hizo multa, no le hicieron ticket, no le hicieron multa, no me
    hizo ticket, no me hizo multa, no me hicieron ticket, no me hicieron multa, sin un ticket, sin un
    cargo, sin una multa, nunca me dio ticket, nunca me dio multa, nunca me dio ni ticket, nunca me dio ni
    multa, nunca me dio ningun ticket, nunca me dio ninguna multa, nunca me dieron ticket, nunca me dieron
    multa, nunca me dieron ni ticket, nunca me dieron ni multa, nunca me dieron ningun ticket, nunca me
    dieron ninguna multa, nunca le dio ticket, nunca le dio multa, nunca le dio ni ticket, nunca le dio ni
    multa, nunca le dio ningun ticket, nunca le dio ninguna multa, nunca le dieron ticket, nunca le dieron
    multa, nunca le dieron ni ticket, nunca le dieron ni multa, nunca le dieron ningun ticket, nunca le
    dieron ninguna multa, nunca nos dio ticket, nunca nos dio multa, nunca nos dio ni ticket, nunca nos
    dio ni multa, nunca nos dio ningun ticket, nunca nos dio ninguna multa, nunca nos dieron ticket, nunca
    nos dieron multa, nunca nos dieron ni ticket, nunca nos dieron ni multa, nunca nos dieron ningun
    ticket, nunca nos dieron ninguna multa, no me dio ni multa, no me dio ninguna multa, no me dieron ni
    ticket, no me dieron ni multa, no me dieron ninguna multa, no le dio multa, no le dio ni ticket, no le
    dio ni multa, no le dio ninguna multa, no le dieron ni ticket, no le dieron ni multa, no le dieron
    ninguna multa, no nos dio ticket, no nos dio multa, no nos dio ni ticket, no nos dio ni multa, no nos
    dio ningun ticket, no nos dio ninguna multa, no nos dieron ticket, no nos dieron multa, no nos dieron
    ni ticket, no nos dieron ni multa, no nos dieron ningun ticket, no nos dieron ninguna multa, no hay
    multa, no hay ticket, no hay multas, no hay tickets, no habia multa, no habia ticket, no habia multas,
    no habia tickets, no tengo cargos, no tengo cargo, no tengo multa, no tengo ticket, no tenemos cargos,
    no tenemos cargo, no tenemos multa, no tenemos ticket, no tenia multa, no tenia ticket, sin cargos ni
    multa, sin multa ni cargos, sin ticket ni multa, sin multas, sin tickets, sin acusaciones, nada de
    multas, nada de tickets, nada de citacion, no fue acusado, no fui acusado, nunca fue acusado, nunca lo
    acusaron, nunca me acusaron, nunca la acusaron, no le formularon cargos, no le metieron cargos, nunca
    le metieron cargos, nunca le formularon cargos, no le hallaron nada, no le encontraron nada, no me
    hallaron nada, no me encontraron nada, no nos hallaron nada, no nos encontraron nada, no encontraron
    nada, no me dio ningun papel, no me dio papeles, no me dio ni papel, no me dio citacion, no me dio
    nada, no me dieron papel, no me dieron ningun papel, no me dieron papeles, no me dieron ni papel, no
    me dieron citacion, no me dieron nada, no nos dio papel, no nos dio ningun papel, no nos dio papeles,
    no nos dio ni papel, no nos dio citacion, no nos dio nada, no nos dieron papel, no nos dieron ningun
    papel, no nos dieron papeles, no nos dieron ni papel, no nos dieron citacion, no nos dieron nada, no
    le dio papel, no le dio ningun papel, no le dio papeles, no le dio ni papel, no le dio citacion, no le
    dio nada, no le dieron papel, no le dieron ningun papel, no le dieron papeles, no le dieron ni papel,
    no le dieron citacion, no le dieron nada, ni papel ni nada, sin papel de nada, salimos sin ticket, me
    fui sin ticket, ni cargos ni nada
  `,
  OTHER_HOLD: `
    otro caso, otra orden, otro warrant, probatoria, probation, libertad condicional, violacion de
    probatoria, caso en otra corte, otro cargo, orden de probatoria, orden de probation, warrant de
    probation, violacion de probation, una probatoria, otro condado, otro estado lo, caso pendiente en
    otra, otro caso pendiente, otro caso abierto, violo la probatoria, violo la probation, violo
    probation, violo su probation, violo su probatoria, violacion de la probatoria, violacion de libertad,
    probacion, violo la probacion, violacion de probacion, libertad a prueba, parole violation, orden
    pendiente en otra, otra orden pendiente, otra orden de arresto, warrant en otra, warrant de otra,
    warrant de otro, un warrant de otra ciudad, orden de otra ciudad, orden de otra corte, warrant en
    otro, caso viejo en otra, orden de arresto de otra, un hold de probation, hold de probation, hold de
    probatoria, hold de otra corte, hold de otro estado, warrant de otro estado, warrant en otro estado,
    caso en otro estado, caso en otra ciudad, hold de rhode island, hold de new hampshire, orden de otro
    estado, pendiente en otra corte, cargo en otra corte, cargos en otra corte, violar la probatoria,
    violar probation, violar la probation, violando probation, por la probation, por la probatoria,
    warrant de otro condado, warrant de otro pueblo, warrant viejo de otro condado, warrant viejo de otro
    estado, warrant viejo de otro pueblo, warrant vieja de otro condado, warrant vieja de otro estado,
    warrant vieja de otro pueblo, orden de otro condado, orden de otro pueblo, orden viejo de otro
    condado, orden viejo de otro estado, orden viejo de otro pueblo, orden vieja de otro condado, orden
    vieja de otro estado, orden vieja de otro pueblo, corte de new hampshire, corte de rhode island, corte
    de maine, corte de connecticut, corte de new york, corte de florida, corte de vermont, warrant de new
    hampshire, warrant de rhode island, warrant de maine, warrant de connecticut, warrant de new york,
    warrant de florida, warrant de vermont, orden de new hampshire, orden de rhode island, orden de maine,
    orden de connecticut, orden de new york, orden de florida, orden de vermont, orden de la corte de new
    hampshire, orden de la corte de rhode island, orden de la corte de maine, orden de la corte de
    connecticut, orden de la corte de new york, orden de la corte de florida, orden de la corte de
    vermont, otra corte lo reclama, otra corte lo pide, otra corte lo quiere, otra corte lo tiene, otra
    corte lo busca, otra corte la reclama, otra corte la pide, otra corte la quiere, otra corte la tiene,
    otra corte la busca, caso viejo en otra corte, caso viejo de otra corte, caso de otra corte, caso
    viejo de, child support, probation detainer, la probation lo tiene, la probation la tiene, la
    probatoria lo tiene, la probatoria la tiene, probation lo tiene, probation la tiene, probatoria lo
    tiene, probatoria la tiene, es la probation, es la probatoria, es probation, es probatoria, caso
    pendiente en otro, pendiente en otro estado, otra cosa pendiente, otro asunto pendiente, lo reclama
    otro estado, lo reclama otro condado, lo reclama otra corte, lo pidio otro estado, lo pidio otro
    condado, lo pidio otra corte, lo quiere otro estado, lo quiere otro condado, lo quiere otra corte, lo
    busca otro estado, lo busca otro condado, lo busca otra corte, reclama otro estado, reclama otro
    condado, reclama otra corte, pidio otro estado, pidio otro condado, pidio otra corte, quiere otro
    estado, quiere otro condado, quiere otra corte, busca otro estado, busca otro condado, busca otra
    corte, extradicion, fugitivo de otro, revocaron la probation, hold de otro juez, hold de otro
    tribunal, hold de parole, hold de child support, hold de la probation, warrant de otro juez, warrant
    de otro tribunal, warrant de parole, warrant de child support, warrant de la probation, orden de otro
    juez, orden de otro tribunal, orden de parole, orden de child support, orden de la probation, default
    viejo, manutencion
  `,
  PAPERWORK: `
    papeleo, tramite, tramites, procesamiento, papeleos, el papeleo, los tramites, proceso de salida,
    procesando, procesar los papeles, procesar la salida, sistema lento, la computadora lenta, se cayo el
    sistema, cambio de turno, faltaba una firma, faltaba un papel, llenando papeles, llenar papeles,
    llenando formularios, paperwork
  `,
} as const satisfies Partial<Lexicon>;
