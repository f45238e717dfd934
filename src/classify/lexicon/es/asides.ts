import type { Lexicon } from '../../concepts.ts';

/** Spanish: together with agents, at their request, and words that mean none of it. */
export const asides = {
  REQUESTED: `
    cuando se lo pide, cuando se los pide, cuando el se lo pide, cuando ellos piden, cuando lo pide,
    cuando lo piden, cuando ice pide, ice se lo pidio, ice lo pidio, ice pidio ayuda, a pedido de ice, ice
    les pidio, cuando se lo piden, porque ice pidio, pedido por ice, cuando la migra se lo pide, cuando
    ice se lo pide, ice pidio la, ice pidio su, ice pidio informacion, ice pidio que, a peticion de ice, a
    peticion de inmigracion, a peticion de la migra, a solicitud de ice, por pedido de ice, por peticion
    de ice, porque ice se lo pidio, a pedido de la migra, a pedido de inmigracion, porque se lo pidio ice,
    cuando inmigracion se lo pide, cuando inmigracion lo pide, cuando la migra lo pide, cuando la migra
    pide, cuando ellos los piden, cuando ellos lo piden, cuando ellos se lo piden, cuando ellos la piden,
    cuando se la piden, cada vez que ice pide, cada vez que ice se lo pide, cada vez que piden, cada vez
    que la migra pide, cada vez que se lo piden, siempre que ice pide, si ice se los pide, si ice pide, si
    ice lo pide, ice se la pidio, ice se los pidio, ice lo habia pedido, ice la habia pedido, inmigracion
    se lo pidio, inmigracion lo pidio, inmigracion pidio la, inmigracion pidio su, inmigracion pidio que,
    la migra se lo pidio, la migra pidio, por orden de ice, por orden de inmigracion, por orden de la
    migra, a peticion de los federales, a pedido de los federales, por encargo de ice, que ice pidio, que
    ice habia pedido, que inmigracion pidio, que la migra pidio, como ice pidio, como pidio ice, porque lo
    pidio ice, porque lo pidio inmigracion, porque lo pidio la migra, porque ice lo pidio, porque se lo
    pidio inmigracion, porque se lo pidio la migra, porque se los pidio ice, porque ice se los pidio, ice
    les habia pedido, ice le pidio a, ice les pidio a, ice pide y, cuando los piden, que le pidio ice, que
    les pidio ice, que ice les pidio, que ice le pidio, favor que les pidio, solicitado por ice, a
    solicitud de inmigracion, a solicitud de la migra, pedido de ice, pedido por inmigracion, porque la
    migra los pidio, la migra los pidio, la migra la pidio, ice la pidio, ice los pidio, inmigracion la
    pidio, inmigracion los pidio, porque ice la pidio, a pedido del ice, por pedido de inmigracion, a
    pedido de un agente, a peticion de un agente, favor de ice, favor a ice, como favor, de favor a ice,
    favor para ice, ice les pide, ice se lo pide, se lo pide ice, se lo piden los de ice, inmigracion se
    los pide, habia pedido que lo aguant*, habia pedido que lo retuv*, habia pedido que no lo solt*, pidio
    que lo aguant*, pidio que lo retuv*, pidio que no lo solt*, pidieron que no lo solt*, pidieron que lo
    aguant*, pidieron que lo retuv*, pidio que lo detuv*, pidio que la aguant*, pidio que la retuv*,
    inmigracion habia pedido, ice habia pedido, la migra habia pedido, les habia pedido ice, les pidieron
    los de ice, les pidieron los de inmigracion, ice le habia pedido, inmigracion le habia pedido, la
    migra le habia pedido, inmigracion les habia pedido, la migra les habia pedido, ice les pedia, ice les
    pide la, ice le pide la, ice le pidio la, ice les pidio la, ice les pidio los, ice le pidio los, ice
    les pidio que, ice le pidio que, inmigracion les pidio que, inmigracion le pidio que, la migra les
    pidio que, la migra le pidio que, los de ice le pidieron que, los de ice les pidieron que, una
    peticion de ice, una peticion de inmigracion, una peticion de la migra, una solicitud de ice, una
    solicitud de inmigracion, una solicitud de la migra, la peticion de ice, la peticion de inmigracion,
    la peticion de la migra, la solicitud de ice, la solicitud de inmigracion, la solicitud de la migra,
    peticion de ice, peticion de inmigracion, peticion de la migra, solicitud de ice, solicitud de
    inmigracion, solicitud de la migra, un pedido de ice, un pedido de inmigracion, un pedido de la migra,
    un request de ice, un request de inmigracion, un request de la migra, el pedido de ice, el pedido de
    inmigracion, el pedido de la migra, el request de ice, el request de inmigracion, el request de la
    migra, pedido de inmigracion, pedido de la migra, request de ice, request de inmigracion, request de
    la migra, pedir apoyo a la policia, pedir apoyo a los policias, pedir apoyo a un policia, pedir ayuda
    a la policia, pedir ayuda a los policias, pedir ayuda a un policia, pedirle apoyo a la policia,
    pedirle apoyo a los policias, pedirle apoyo a un policia, pedirle ayuda a la policia, pedirle ayuda a
    los policias, pedirle ayuda a un policia, pedirles apoyo a la policia, pedirles apoyo a los policias,
    pedirles apoyo a un policia, pedirles ayuda a la policia, pedirles ayuda a los policias, pedirles
    ayuda a un policia, pidiendo apoyo a la policia, pidiendo apoyo a los policias, pidiendo apoyo a un
    policia, pidiendo ayuda a la policia, pidiendo ayuda a los policias, pidiendo ayuda a un policia,
    pidiendole apoyo a la policia, pidiendole apoyo a los policias, pidiendole apoyo a un policia,
    pidiendole ayuda a la policia, pidiendole ayuda a los policias, pidiendole ayuda a un policia, pidio
    apoyo a la policia, pidio apoyo a los policias, pidio apoyo a un policia, pidio ayuda a la policia,
    pidio ayuda a los policias, pidio ayuda a un policia, pidieron apoyo a la policia, pidieron apoyo a
    los policias, pidieron apoyo a un policia, pidieron ayuda a la policia, pidieron ayuda a los policias,
    pidieron ayuda a un policia, pidiendoles apoyo a la policia, pidiendoles apoyo a los policias,
    pidiendoles apoyo a un policia, pidiendoles ayuda a la policia, pidiendoles ayuda a los policias,
    pidiendoles ayuda a un policia, ice queria que la policia, ice queria que los policias, ice queria que
    el policia, ice queria que un policia, ice querian que la policia, ice querian que los policias, ice
    querian que el policia, ice querian que un policia, ice quiere que la policia, ice quiere que los
    policias, ice quiere que el policia, ice quiere que un policia, ice quieren que la policia, ice
    quieren que los policias, ice quieren que el policia, ice quieren que un policia, migra queria que la
    policia, migra queria que los policias, migra queria que el policia, migra queria que un policia,
    migra querian que la policia, migra querian que los policias, migra querian que el policia, migra
    querian que un policia, migra quiere que la policia, migra quiere que los policias, migra quiere que
    el policia, migra quiere que un policia, migra quieren que la policia, migra quieren que los policias,
    migra quieren que el policia, migra quieren que un policia, inmigracion queria que la policia,
    inmigracion queria que los policias, inmigracion queria que el policia, inmigracion queria que un
    policia, inmigracion querian que la policia, inmigracion querian que los policias, inmigracion querian
    que el policia, inmigracion querian que un policia, inmigracion quiere que la policia, inmigracion
    quiere que los policias, inmigracion quiere que el policia, inmigracion quiere que un policia,
    inmigracion quieren que la policia, inmigracion quieren que los policias, inmigracion quieren que el
    policia, inmigracion quieren que un policia, ice solicito, ice solicito ayuda, ice solicito apoyo, ice
    solicito refuerzos, ice solicito que, ice solicito un favor, ice solicito a la policia, ice requirio,
    ice requirio ayuda, ice requirio apoyo, ice requirio refuerzos, ice requirio que, ice requirio un
    favor, ice requirio a la policia, ice solicita, ice solicita ayuda, ice solicita apoyo, ice solicita
    refuerzos, ice solicita que, ice solicita un favor, ice solicita a la policia, ice mando a pedir, ice
    mando a pedir ayuda, ice mando a pedir apoyo, ice mando a pedir refuerzos, ice mando a pedir que, ice
    mando a pedir un favor, ice mando a pedir a la policia, ice habia solicitado, ice habia solicitado
    ayuda, ice habia solicitado apoyo, ice habia solicitado refuerzos, ice habia solicitado que, ice habia
    solicitado un favor, ice habia solicitado a la policia, ice pidiendo, ice pidiendo ayuda, ice pidiendo
    apoyo, ice pidiendo refuerzos, ice pidiendo que, ice pidiendo un favor, ice pidiendo a la policia, ice
    pidiendole, ice pidiendole ayuda, ice pidiendole apoyo, ice pidiendole refuerzos, ice pidiendole que,
    ice pidiendole un favor, ice pidiendole a la policia, ice pide, ice pide ayuda, ice pide apoyo, ice
    pide refuerzos, ice pide que, ice pide un favor, ice pide a la policia, ice pidio, ice pidio apoyo,
    ice pidio refuerzos, ice pidio un favor, ice pidio a la policia, inmigracion solicito, inmigracion
    solicito ayuda, inmigracion solicito apoyo, inmigracion solicito refuerzos, inmigracion solicito que,
    inmigracion solicito un favor, inmigracion solicito a la policia, inmigracion requirio, inmigracion
    requirio ayuda, inmigracion requirio apoyo, inmigracion requirio refuerzos, inmigracion requirio que,
    inmigracion requirio un favor, inmigracion requirio a la policia, inmigracion solicita, inmigracion
    solicita ayuda, inmigracion solicita apoyo, inmigracion solicita refuerzos, inmigracion solicita que,
    inmigracion solicita un favor, inmigracion solicita a la policia, inmigracion mando a pedir,
    inmigracion mando a pedir ayuda, inmigracion mando a pedir apoyo, inmigracion mando a pedir refuerzos,
    inmigracion mando a pedir que, inmigracion mando a pedir un favor, inmigracion mando a pedir a la
    policia, inmigracion habia solicitado, inmigracion habia solicitado ayuda, inmigracion habia
    solicitado apoyo, inmigracion habia solicitado refuerzos, inmigracion habia solicitado que,
    inmigracion habia solicitado un favor, inmigracion habia solicitado a la policia, inmigracion
    pidiendo, inmigracion pidiendo ayuda, inmigracion pidiendo apoyo, inmigracion pidiendo refuerzos,
    inmigracion pidiendo que, inmigracion pidiendo un favor, inmigracion pidiendo a la policia,
    inmigracion pidiendole, inmigracion pidiendole ayuda, inmigracion pidiendole apoyo, inmigracion
    pidiendole refuerzos, inmigracion pidiendole que, inmigracion pidiendole un favor, inmigracion
    pidiendole a la policia, inmigracion pide, inmigracion pide ayuda, inmigracion pide apoyo, inmigracion
    pide refuerzos, inmigracion pide que, inmigracion pide un favor, inmigracion pide a la policia,
    inmigracion pidio, inmigracion pidio ayuda, inmigracion pidio apoyo, inmigracion pidio refuerzos,
    inmigracion pidio un favor, inmigracion pidio a la policia, la migra solicito, la migra solicito
    ayuda, la migra solicito apoyo, la migra solicito refuerzos, la migra solicito que, la migra solicito
    un favor, la migra solicito a la policia, la migra requirio, la migra requirio ayuda, la migra
    requirio apoyo, la migra requirio refuerzos, la migra requirio que, la migra requirio un favor, la
    migra requirio a la policia, la migra solicita, la migra solicita ayuda, la migra solicita apoyo, la
    migra solicita refuerzos, la migra solicita que, la migra solicita un favor, la migra solicita a la
    policia, la migra mando a pedir, la migra mando a pedir ayuda, la migra mando a pedir apoyo, la migra
    mando a pedir refuerzos, la migra mando a pedir que, la migra mando a pedir un favor, la migra mando a
    pedir a la policia, la migra habia solicitado, la migra habia solicitado ayuda, la migra habia
    solicitado apoyo, la migra habia solicitado refuerzos, la migra habia solicitado que, la migra habia
    solicitado un favor, la migra habia solicitado a la policia, la migra pidiendo, la migra pidiendo
    ayuda, la migra pidiendo apoyo, la migra pidiendo refuerzos, la migra pidiendo que, la migra pidiendo
    un favor, la migra pidiendo a la policia, la migra pidiendole, la migra pidiendole ayuda, la migra
    pidiendole apoyo, la migra pidiendole refuerzos, la migra pidiendole que, la migra pidiendole un
    favor, la migra pidiendole a la policia, la migra pide, la migra pide ayuda, la migra pide apoyo, la
    migra pide refuerzos, la migra pide que, la migra pide un favor, la migra pide a la policia, la migra
    pidio ayuda, la migra pidio apoyo, la migra pidio refuerzos, la migra pidio que, la migra pidio un
    favor, la migra pidio a la policia, correo de ice pidiendo, correo de ice pidiendole, correo de ice
    que pedia, correo de ice donde pide, correo de ice donde piden, correo de inmigracion pidiendo, correo
    de inmigracion pidiendole, correo de inmigracion que pedia, correo de inmigracion donde pide, correo
    de inmigracion donde piden, correo de la migra pidiendo, correo de la migra pidiendole, correo de la
    migra que pedia, correo de la migra donde pide, correo de la migra donde piden, email de ice pidiendo,
    email de ice pidiendole, email de ice que pedia, email de ice donde pide, email de ice donde piden,
    email de inmigracion pidiendo, email de inmigracion pidiendole, email de inmigracion que pedia, email
    de inmigracion donde pide, email de inmigracion donde piden, email de la migra pidiendo, email de la
    migra pidiendole, email de la migra que pedia, email de la migra donde pide, email de la migra donde
    piden, carta de ice pidiendo, carta de ice pidiendole, carta de ice que pedia, carta de ice donde
    pide, carta de ice donde piden, carta de inmigracion pidiendo, carta de inmigracion pidiendole, carta
    de inmigracion que pedia, carta de inmigracion donde pide, carta de inmigracion donde piden, carta de
    la migra pidiendo, carta de la migra pidiendole, carta de la migra que pedia, carta de la migra donde
    pide, carta de la migra donde piden, llamada de ice pidiendo, llamada de ice pidiendole, llamada de
    ice que pedia, llamada de ice donde pide, llamada de ice donde piden, llamada de inmigracion pidiendo,
    llamada de inmigracion pidiendole, llamada de inmigracion que pedia, llamada de inmigracion donde
    pide, llamada de inmigracion donde piden, llamada de la migra pidiendo, llamada de la migra
    pidiendole, llamada de la migra que pedia, llamada de la migra donde pide, llamada de la migra donde
    piden, fax de ice pidiendo, fax de ice pidiendole, fax de ice que pedia, fax de ice donde pide, fax de
    ice donde piden, fax de inmigracion pidiendo, fax de inmigracion pidiendole, fax de inmigracion que
    pedia, fax de inmigracion donde pide, fax de inmigracion donde piden, fax de la migra pidiendo, fax de
    la migra pidiendole, fax de la migra que pedia, fax de la migra donde pide, fax de la migra donde
    piden, mensaje de ice pidiendo, mensaje de ice pidiendole, mensaje de ice que pedia, mensaje de ice
    donde pide, mensaje de ice donde piden, mensaje de inmigracion pidiendo, mensaje de inmigracion
    pidiendole, mensaje de inmigracion que pedia, mensaje de inmigracion donde pide, mensaje de
    inmigracion donde piden, mensaje de la migra pidiendo, mensaje de la migra pidiendole, mensaje de la
    migra que pedia, mensaje de la migra donde pide, mensaje de la migra donde piden, papel de ice
    pidiendo, papel de ice pidiendole, papel de ice que pedia, papel de ice donde pide, papel de ice donde
    piden, papel de inmigracion pidiendo, papel de inmigracion pidiendole, papel de inmigracion que pedia,
    papel de inmigracion donde pide, papel de inmigracion donde piden, papel de la migra pidiendo, papel
    de la migra pidiendole, papel de la migra que pedia, papel de la migra donde pide, papel de la migra
    donde piden, los de ice pidieron, los de ice pidieron ayuda, los de ice pidieron apoyo, los de ice
    pidieron que, los de ice pidieron a la policia, los de ice piden, los de ice piden ayuda, los de ice
    piden apoyo, los de ice piden que, los de ice piden a la policia, los de ice pidiendo, los de ice
    pidiendo ayuda, los de ice pidiendo apoyo, los de ice pidiendo que, los de ice pidiendo a la policia,
    los de ice solicitaron, los de ice solicitaron ayuda, los de ice solicitaron apoyo, los de ice
    solicitaron que, los de ice solicitaron a la policia, los de ice pedian, los de ice pedian ayuda, los
    de ice pedian apoyo, los de ice pedian que, los de ice pedian a la policia, los de inmigracion
    pidieron, los de inmigracion pidieron ayuda, los de inmigracion pidieron apoyo, los de inmigracion
    pidieron que, los de inmigracion pidieron a la policia, los de inmigracion piden, los de inmigracion
    piden ayuda, los de inmigracion piden apoyo, los de inmigracion piden que, los de inmigracion piden a
    la policia, los de inmigracion pidiendo, los de inmigracion pidiendo ayuda, los de inmigracion
    pidiendo apoyo, los de inmigracion pidiendo que, los de inmigracion pidiendo a la policia, los de
    inmigracion solicitaron, los de inmigracion solicitaron ayuda, los de inmigracion solicitaron apoyo,
    los de inmigracion solicitaron que, los de inmigracion solicitaron a la policia, los de inmigracion
    pedian, los de inmigracion pedian ayuda, los de inmigracion pedian apoyo, los de inmigracion pedian
    que, los de inmigracion pedian a la policia, los de la migra pidieron, los de la migra pidieron ayuda,
    los de la migra pidieron apoyo, los de la migra pidieron que, los de la migra pidieron a la policia,
    los de la migra piden, los de la migra piden ayuda, los de la migra piden apoyo, los de la migra piden
    que, los de la migra piden a la policia, los de la migra pidiendo, los de la migra pidiendo ayuda, los
    de la migra pidiendo apoyo, los de la migra pidiendo que, los de la migra pidiendo a la policia, los
    de la migra solicitaron, los de la migra solicitaron ayuda, los de la migra solicitaron apoyo, los de
    la migra solicitaron que, los de la migra solicitaron a la policia, los de la migra pedian, los de la
    migra pedian ayuda, los de la migra pedian apoyo, los de la migra pedian que, los de la migra pedian a
    la policia, agentes de ice pidieron, agentes de ice pidieron ayuda, agentes de ice pidieron apoyo,
    agentes de ice pidieron que, agentes de ice pidieron a la policia, agentes de ice piden, agentes de
    ice piden ayuda, agentes de ice piden apoyo, agentes de ice piden que, agentes de ice piden a la
    policia, agentes de ice pidiendo, agentes de ice pidiendo ayuda, agentes de ice pidiendo apoyo,
    agentes de ice pidiendo que, agentes de ice pidiendo a la policia, agentes de ice solicitaron, agentes
    de ice solicitaron ayuda, agentes de ice solicitaron apoyo, agentes de ice solicitaron que, agentes de
    ice solicitaron a la policia, agentes de ice pedian, agentes de ice pedian ayuda, agentes de ice
    pedian apoyo, agentes de ice pedian que, agentes de ice pedian a la policia, encargo de ice
  `,
  TOGETHER: `
    estaba con ellos, estaban con ellos, andaba con ellos, andaban con ellos, venian con ellos, iban con
    ellos, con ellos, juntos, juntas, en equipo, al mismo tiempo, mano a mano, en el mismo carro, en
    conjunto, conjuntamente, en combo, en combinacion, de la mano, hombro con hombro, lado a lado, andaban
    juntos, iban juntos, venian juntos, llegaron juntos, vinieron juntos, trabajando juntos, trabajan
    juntos, juntitos, a la par, en el mismo operativo, operativo conjunto, operacion conjunta, haciendo
    equipo, como un equipo, en un solo grupo, mezclados, revueltos, en la misma patrulla, en la misma
    camioneta, todos juntos, bien juntitos, en grupo, en pareja con, agarrados de la mano, salieron del
    mismo carro, bajaron del mismo carro, llegaron al mismo tiempo, llegaron a la misma vez, a la misma
    vez, coordinando, en coordinacion, coordinacion, en llave con, en combo con, los dos juntos, todos
    revueltos, compartiendo carro, bajo el mismo mando, mano con mano, uno al lado del otro, pegados,
    pegaditos, coordinados, coordinadas, codo a codo, codo con codo, mano a mano con, uña y mugre, tomando
    cafe juntos, en la misma van, en el mismo lugar, en la misma esquina juntos, en caravana, en el mismo
    grupo, mismo grupo, un solo equipo, eran un solo equipo, un mismo equipo, entre los dos, hizo el dos,
    hicieron el dos, hacia el dos, hacian el dos, andaba con ice, andaba con la migra, andaba con
    inmigracion, andaba con los de ice, andaba con los de la migra, andaba con los de inmigracion, andaba
    con agentes de ice, andaban con ice, andaban con la migra, andaban con inmigracion, andaban con los de
    ice, andaban con los de la migra, andaban con los de inmigracion, andaban con agentes de ice, anda con
    ice, anda con la migra, anda con inmigracion, anda con los de ice, anda con los de la migra, anda con
    los de inmigracion, anda con agentes de ice, andan con ice, andan con la migra, andan con inmigracion,
    andan con los de ice, andan con los de la migra, andan con los de inmigracion, andan con agentes de
    ice, venia con ice, venia con la migra, venia con inmigracion, venia con los de ice, venia con los de
    la migra, venia con los de inmigracion, venia con agentes de ice, venian con ice, venian con la migra,
    venian con inmigracion, venian con los de ice, venian con los de la migra, venian con los de
    inmigracion, venian con agentes de ice, iba con ice, iba con la migra, iba con inmigracion, iba con
    los de ice, iba con los de la migra, iba con los de inmigracion, iba con agentes de ice, iban con ice,
    iban con la migra, iban con inmigracion, iban con los de ice, iban con los de la migra, iban con los
    de inmigracion, iban con agentes de ice, estaba con ice, estaba con la migra, estaba con inmigracion,
    estaba con los de ice, estaba con los de la migra, estaba con los de inmigracion, estaba con agentes
    de ice, estaban con ice, estaban con la migra, estaban con inmigracion, estaban con los de ice,
    estaban con los de la migra, estaban con los de inmigracion, estaban con agentes de ice, llego con
    ice, llego con la migra, llego con inmigracion, llego con los de ice, llego con los de la migra, llego
    con los de inmigracion, llego con agentes de ice, llegaron con ice, llegaron con la migra, llegaron
    con inmigracion, llegaron con los de ice, llegaron con los de la migra, llegaron con los de
    inmigracion, llegaron con agentes de ice, vino con ice, vino con la migra, vino con inmigracion, vino
    con los de ice, vino con los de la migra, vino con los de inmigracion, vino con agentes de ice,
    vinieron con ice, vinieron con la migra, vinieron con inmigracion, vinieron con los de ice, vinieron
    con los de la migra, vinieron con los de inmigracion, vinieron con agentes de ice, hacian equipo,
    hacen equipo, formaron equipo, hicieron equipo, un solo operativo, el mismo operativo, atras de los de
    ice, atras de ice, atras de la migra, atras de los de la migra, atras de los agentes de ice, detras de
    los de ice, detras de ice, detras de la migra, detras de los de la migra, detras de los agentes de
    ice, hizo compañia a, haciendo compañia a, se metieron los dos, entraron los dos, se dividieron, se
    repartieron, en un solo equipo, mismo equipo, codeandose, de compañeros, mismo convoy, en convoy,
    misma redada, en la misma redada, planearon con, coordinaron con, coordina con, coordinan con,
    trabajaron juntos, buscaban juntos, buscando juntos, entraron juntos, tocaron juntos, patrullaban
    juntos, salieron juntos, se fueron juntos, operativo con ice, operativo con la migra, operativo con
    inmigracion, operacion con ice, operacion con la migra, operacion con inmigracion, redada con ice,
    redada con la migra, redada con inmigracion, al lado de ice, al lado de la migra, al lado de los de
    ice, hombro a hombro, en alianza
  `,
  NOISE: `
    linea de ice, linea del ice, linea de la migra, linea de inmigracion, linea de la inmigracion, linea
    ice, numero de ice, numero de la migra, numero de inmigracion, telefono de ice, telefono de la migra,
    ice hotline, linea directa de ice, linea contra ice, que hago ahora, pagar una multa, pagar un ticket,
    pagar multa, pagar la multa, abogado de inmigracion, abogada de inmigracion, corte de inmigracion,
    juez de inmigracion, caso de inmigracion, cita de inmigracion, consulta de inmigracion, ayuda de
    inmigracion, estacion de tren, estacion del tren, estacion de bus, gracias, por favor, oficina,
    oficinas, tarjeta de credito, poliza, politica, politico, legalizar, papel higienico, papeles del
    carro, papeles de la casa, buen dia, pasar buen, dios, hora de comida, comida, llamame, me llamo,
    llamarme, mi llamada, devolver la llamada, esposo, estado, estados unidos, sala, parece, para, parte,
    a las, a la una, luces prendidas, luces encendidas, con las luces, clinica de inmigracion, cita de
    probation, cita de probatoria, oficina de probation, oficial de probatoria, oficial de probation,
    fecha de corte de mi divorcio, taller de, camino a casa, camino a mi casa, me calmo, calmate, calmese,
    carril de bicicleta, ahora esta en, ahora esta preso, ahora esta detenido, y ahora esta, ahora lo
    tienen, acta de nacimiento, por telefono, en el telefono, pague sus multas, paga sus multas, pagar sus
    multas, pagar multas, pagar mis multas, sticker de residente, sticker de parqueo, permiso de
    residente, bill de la luz, recibo de la luz, cuenta de la luz, biles de la luz, su facebook, mi
    facebook, su instagram, mi instagram, mi whatsapp, su whatsapp, miro el whatsapp, le reviso el
    whatsapp, reviso el whatsapp, eso es delito, es un delito, es delito, es ilegal eso, eso es ilegal,
    eso es legal, es legal eso, de parte de mi, hielo, no me llamen, papel de baño, papeles del seguro,
    papeles del hospital, papeles de la escuela, papeles de divorcio, papeles del divorcio, papeles de la
    renta, papeles del apartamento, papel del doctor, papel del parqueo, multa de parqueo, multas de
    parqueo, ticket de parqueo, tickets de parqueo, multa de parking, ticket de parking, tickets de
    parking, parking ticket*, apelar una multa, apelo una multa, apelar un ticket, apelo un ticket, apelo
    la multa, apelar la multa, pagar el ticket, pago el ticket, pago la multa, multa de estacionamiento,
    ticket de estacionamiento, multa por estacionar*, multa del carro, multa de transito del carro, fianza
    del apartamento, los presos, a los presos, de los presos, lleva mi caso, llevaba mi caso, lleva el
    caso, llevaba el caso, encargado de mi caso, a cargo de mi caso, traigan orden de juez, traigan una
    orden, traiga una orden, traiga orden de juez, consigan orden de juez, consigan una orden, consiga
    orden de juez, consigase una orden de juez, consigase una orden, vuelvan con orden de juez, vuelvan
    con una orden, regresen con una orden, que traigan orden, pidan una orden, necesitan orden de juez,
    necesitan una orden de juez, solo con orden de juez, unicamente con orden de juez, tengo una multa,
    tengo un ticket, me llego una multa, me llego un ticket, tengo que pagar una multa, cuanto es la
    multa, cuanto sale la multa, esta preso, esta presa, estan presos, cuando estaba preso, me dieron de
    alta, oficial de prestamos, policia acostado, papeles de trabajo, la mia, se fue con las manos vacias,
    se fueron con las manos vacias, con las manos vacias, se quedo con las ganas, se quedaron con las
    ganas, se mantuvieron lejos, se mantuvo lejos de
  `,
} as const satisfies Partial<Lexicon>;
