import type { Lexicon } from '../../concepts.ts';

/** Spanish: who told, gave or called whom. */
export const passed = {
  TELL: `
    dicho, haberle dicho, avisado, contado, le dieron aviso, le dijo, le dijeron, les dijo, les dijeron,
    le dice, le aviso, le avisaron, les aviso, avis*, inform*, notific*, alert*, contar, le conto, les
    conto, decir, decirle, reveló, chivate*, sople*, soplo, reporto, dijo a, dijo, dijeron, comunic*, hizo
    saber, le hizo saber, hicieron saber, dio el pitazo, dieron el pitazo, dio aviso, puso sobre aviso, le
    sopl*, les sopl*, dar el aviso, les dio el aviso, le dio el aviso, dio el dato, dieron el dato, dio el
    norte, les dio el norte, pasaron el dato, paso el dato, le paso el dato, les paso el dato, dio pitazo,
    aventó el pitazo, dio el chivatazo, chivatazo, chivat*, pitazo, delató, delataron, choteo, chotearon,
    sapeo, sapearon, dedeo, rajo con, rajaron con, revel*, indic*, le indico, les indico, señal*, anunci*,
    contaron, conto, contandole, diciendole, diciendoles, avisandole, avisandoles, informandole, confirmo,
    confirmaron, le confirmo, les confirmo, tip, un tip, dio un tip, dieron un tip, le puso al tanto, puso
    al tanto, mantiene al tanto, manteniendo al tanto, le hacen saber, les hacen saber, dejaron saber,
    dejo saber, le dejo saber, les dejo saber, deja saber, le abis*, les abis*, abiso, abisaron, abisa,
    decirles, le dicen, les dicen, les dice, diciendo a, decirle a, digan, digo a, mando un mensaje a,
    mando mensaje a, mandaron un mensaje a, mandaron mensaje a, le mando un mensaje, le mando mensaje, les
    mando un mensaje, les mando mensaje, les mandaron un mensaje, le mandaron un mensaje, mando un texto
    a, le mando un texto, le mando texto, mando un email a, mando un correo a, mando correo a, envio un
    correo a, envio un mensaje a, le mando un correo, les mando un correo, le mando un email, le mando un
    whatsapp, le mando un wasap, le texteo, le textio, les texteo, les textio, le escribio, les escribio,
    comento, comentaron, le comento, les comento, se lo conto, se lo dijo, se lo dijeron, se los dijo, se
    lo comento, se lo aviso, se lo avisaron, les habia dicho, le habia dicho, habia dicho, habian dicho,
    les habian dicho, le habian dicho, habia avisado, habian avisado, han dicho, ha dicho, le canto, les
    canto, les cantaron, fue con el chisme, fue con el cuento, fue de sapo, fue de chismoso, le paso el
    chisme, dio la voz, dandole el dato, dandoles el dato, darle el dato, dio datos de, dio razon de,
    dieron razon de, le dio razon, dandole razon, puso en aviso, les puso en aviso, los puso en aviso, tip
    off, tipped off, told, los mantiene informados, los tiene informados, le fue a decir, les fue a decir,
    fue a decirle, fue a decirles, dejandole saber, dejandoles saber, le participo, le reporto a, les
    reporto, le reporto, chismose*, chismeo, chismearon, le chismeo, les chismeo, le sapeo, les sapeo, le
    chivatio, fue a chismear, le fueron a decir, mandaron razon a, mando razon a, le mando razon, le
    pasaron la voz, paso la voz, corrio la voz a, le advirtio a, les advirtio a, le da el dato, les da el
    dato, le dan el dato, les dan el dato, le pasa el dato, les pasa el dato, le sopla, les sopla, le
    soplaron, les soplaron, le avisa, les avisa, le avisan, les avisan, le cuenta, les cuenta, le cuentan,
    les cuentan, le informa, les informa, le informan, le notifica, les notifica, dandole aviso, dandoles
    aviso, le dejaron saber, le hicieron saber, les hicieron saber, le conto todo, les conto todo, dijo
    el, dijo la, dijo un, dice el, dice la, dice un, decia el, decia la, decia un, contesto el, contesto
    la, contesto un, respondio el, respondio la, respondio un, me dijo el, me dijo la, me dijo un, me dice
    el, me dice la, me dice un, me decia el, me decia la, me decia un, me contesto el, me contesto la, me
    contesto un, me respondio el, me respondio la, me respondio un, le dijo el, le dijo la, le dijo un, le
    dice el, le dice la, le dice un, le decia el, le decia la, le decia un, le contesto el, le contesto
    la, le contesto un, le respondio el, le respondio la, le respondio un, nos dijo el, nos dijo la, nos
    dijo un, nos dice el, nos dice la, nos dice un, nos decia el, nos decia la, nos decia un, nos contesto
    el, nos contesto la, nos contesto un, nos respondio el, nos respondio la, nos respondio un, les dijo
    el, les dijo la, les dijo un, les dice el, les dice la, les dice un, les decia el, les decia la, les
    decia un, les contesto el, les contesto la, les contesto un, les respondio el, les respondio la, les
    respondio un, puso _ al tanto, pusieron _ al tanto, pone _ al tanto, puso al corriente, puso _ al
    corriente, dijo el de boston, dijo el de bpd, dijo el de la bpd, dijo el de transit, dijo el de la
    alcaldia, dijo el de la carcel, dijo el de ice, dijo el de la migra, dijo el de inmigracion, dijo el
    de hsi, dijo la de boston, dijo la de bpd, dijo la de la bpd, dijo la de transit, dijo la de la
    alcaldia, dijo la de la carcel, dijo la de ice, dijo la de la migra, dijo la de inmigracion, dijo la
    de hsi, dijo uno de boston, dijo uno de bpd, dijo uno de la bpd, dijo uno de transit, dijo uno de la
    alcaldia, dijo uno de la carcel, dijo uno de ice, dijo uno de la migra, dijo uno de inmigracion, dijo
    uno de hsi, dice el de boston, dice el de bpd, dice el de la bpd, dice el de transit, dice el de la
    alcaldia, dice el de la carcel, dice el de ice, dice el de la migra, dice el de inmigracion, dice el
    de hsi, dice la de boston, dice la de bpd, dice la de la bpd, dice la de transit, dice la de la
    alcaldia, dice la de la carcel, dice la de ice, dice la de la migra, dice la de inmigracion, dice la
    de hsi, dice uno de boston, dice uno de bpd, dice uno de la bpd, dice uno de transit, dice uno de la
    alcaldia, dice uno de la carcel, dice uno de ice, dice uno de la migra, dice uno de inmigracion, dice
    uno de hsi, decia el de boston, decia el de bpd, decia el de la bpd, decia el de transit, decia el de
    la alcaldia, decia el de la carcel, decia el de ice, decia el de la migra, decia el de inmigracion,
    decia el de hsi, decia la de boston, decia la de bpd, decia la de la bpd, decia la de transit, decia
    la de la alcaldia, decia la de la carcel, decia la de ice, decia la de la migra, decia la de
    inmigracion, decia la de hsi, decia uno de boston, decia uno de bpd, decia uno de la bpd, decia uno de
    transit, decia uno de la alcaldia, decia uno de la carcel, decia uno de ice, decia uno de la migra,
    decia uno de inmigracion, decia uno de hsi, me dijo el de boston, me dijo el de bpd, me dijo el de la
    bpd, me dijo el de transit, me dijo el de la alcaldia, me dijo el de la carcel, me dijo el de ice, me
    dijo el de la migra, me dijo el de inmigracion, me dijo el de hsi, me dijo la de boston, me dijo la de
    bpd, me dijo la de la bpd, me dijo la de transit, me dijo la de la alcaldia, me dijo la de la carcel,
    me dijo la de ice, me dijo la de la migra, me dijo la de inmigracion, me dijo la de hsi, me dijo uno
    de boston, me dijo uno de bpd, me dijo uno de la bpd, me dijo uno de transit, me dijo uno de la
    alcaldia, me dijo uno de la carcel, me dijo uno de ice, me dijo uno de la migra, me dijo uno de
    inmigracion, me dijo uno de hsi, me dice el de boston, me dice el de bpd, me dice el de la bpd, me
    dice el de transit, me dice el de la alcaldia, me dice el de la carcel, me dice el de ice, me dice el
    de la migra, me dice el de inmigracion, me dice el de hsi, me dice la de boston, me dice la de bpd, me
    dice la de la bpd, me dice la de transit, me dice la de la alcaldia, me dice la de la carcel, me dice
    la de ice, me dice la de la migra, me dice la de inmigracion, me dice la de hsi, me dice uno de
    boston, me dice uno de bpd, me dice uno de la bpd, me dice uno de transit, me dice uno de la alcaldia,
    me dice uno de la carcel, me dice uno de ice, me dice uno de la migra, me dice uno de inmigracion, me
    dice uno de hsi, me decia el de boston, me decia el de bpd, me decia el de la bpd, me decia el de
    transit, me decia el de la alcaldia, me decia el de la carcel, me decia el de ice, me decia el de la
    migra, me decia el de inmigracion, me decia el de hsi, me decia la de boston, me decia la de bpd, me
    decia la de la bpd, me decia la de transit, me decia la de la alcaldia, me decia la de la carcel, me
    decia la de ice, me decia la de la migra, me decia la de inmigracion, me decia la de hsi, me decia uno
    de boston, me decia uno de bpd, me decia uno de la bpd, me decia uno de transit, me decia uno de la
    alcaldia, me decia uno de la carcel, me decia uno de ice, me decia uno de la migra, me decia uno de
    inmigracion, me decia uno de hsi, le dijo el de boston, le dijo el de bpd, le dijo el de la bpd, le
    dijo el de transit, le dijo el de la alcaldia, le dijo el de la carcel, le dijo el de ice, le dijo el
    de la migra, le dijo el de inmigracion, le dijo el de hsi, le dijo la de boston, le dijo la de bpd, le
    dijo la de la bpd, le dijo la de transit, le dijo la de la alcaldia, le dijo la de la carcel, le dijo
    la de ice, le dijo la de la migra, le dijo la de inmigracion, le dijo la de hsi, le dijo uno de
    boston, le dijo uno de bpd, le dijo uno de la bpd, le dijo uno de transit, le dijo uno de la alcaldia,
    le dijo uno de la carcel, le dijo uno de ice, le dijo uno de la migra, le dijo uno de inmigracion, le
    dijo uno de hsi, le dice el de boston, le dice el de bpd, le dice el de la bpd, le dice el de transit,
    le dice el de la alcaldia, le dice el de la carcel, le dice el de ice, le dice el de la migra, le dice
    el de inmigracion, le dice el de hsi, le dice la de boston, le dice la de bpd, le dice la de la bpd,
    le dice la de transit, le dice la de la alcaldia, le dice la de la carcel, le dice la de ice, le dice
    la de la migra, le dice la de inmigracion, le dice la de hsi, le dice uno de boston, le dice uno de
    bpd, le dice uno de la bpd, le dice uno de transit, le dice uno de la alcaldia, le dice uno de la
    carcel, le dice uno de ice, le dice uno de la migra, le dice uno de inmigracion, le dice uno de hsi,
    le decia el de boston, le decia el de bpd, le decia el de la bpd, le decia el de transit, le decia el
    de la alcaldia, le decia el de la carcel, le decia el de ice, le decia el de la migra, le decia el de
    inmigracion, le decia el de hsi, le decia la de boston, le decia la de bpd, le decia la de la bpd, le
    decia la de transit, le decia la de la alcaldia, le decia la de la carcel, le decia la de ice, le
    decia la de la migra, le decia la de inmigracion, le decia la de hsi, le decia uno de boston, le decia
    uno de bpd, le decia uno de la bpd, le decia uno de transit, le decia uno de la alcaldia, le decia uno
    de la carcel, le decia uno de ice, le decia uno de la migra, le decia uno de inmigracion, le decia uno
    de hsi, nos dijo el de boston, nos dijo el de bpd, nos dijo el de la bpd, nos dijo el de transit, nos
    dijo el de la alcaldia, nos dijo el de la carcel, nos dijo el de ice, nos dijo el de la migra, nos
    dijo el de inmigracion, nos dijo el de hsi, nos dijo la de boston, nos dijo la de bpd, nos dijo la de
    la bpd, nos dijo la de transit, nos dijo la de la alcaldia, nos dijo la de la carcel, nos dijo la de
    ice, nos dijo la de la migra, nos dijo la de inmigracion, nos dijo la de hsi, nos dijo uno de boston,
    nos dijo uno de bpd, nos dijo uno de la bpd, nos dijo uno de transit, nos dijo uno de la alcaldia, nos
    dijo uno de la carcel, nos dijo uno de ice, nos dijo uno de la migra, nos dijo uno de inmigracion, nos
    dijo uno de hsi, nos dice el de boston, nos dice el de bpd, nos dice el de la bpd, nos dice el de
    transit, nos dice el de la alcaldia, nos dice el de la carcel, nos dice el de ice, nos dice el de la
    migra, nos dice el de inmigracion, nos dice el de hsi, nos dice la de boston, nos dice la de bpd, nos
    dice la de la bpd, nos dice la de transit, nos dice la de la alcaldia, nos dice la de la carcel, nos
    dice la de ice, nos dice la de la migra, nos dice la de inmigracion, nos dice la de hsi, nos dice uno
    de boston, nos dice uno de bpd, nos dice uno de la bpd, nos dice uno de transit, nos dice uno de la
    alcaldia, nos dice uno de la carcel, nos dice uno de ice, nos dice uno de la migra, nos dice uno de
    inmigracion, nos dice uno de hsi, nos decia el de boston, nos decia el de bpd, nos decia el de la bpd,
    nos decia el de transit, nos decia el de la alcaldia, nos decia el de la carcel, nos decia el de ice,
    nos decia el de la migra, nos decia el de inmigracion, nos decia el de hsi, nos decia la de boston,
    nos decia la de bpd, nos decia la de la bpd, nos decia la de transit, nos decia la de la alcaldia, nos
    decia la de la carcel, nos decia la de ice, nos decia la de la migra, nos decia la de inmigracion, nos
    decia la de hsi, nos decia uno de boston, nos decia uno de bpd, nos decia uno de la bpd, nos decia uno
    de transit, nos decia uno de la alcaldia, nos decia uno de la carcel, nos decia uno de ice, nos decia
    uno de la migra, nos decia uno de inmigracion, nos decia uno de hsi, dijo el del mbta, dijo el del
    city hall, dijo el del building, dice el del mbta, dice el del city hall, dice el del building, me
    dijo el del mbta, me dijo el del city hall, me dijo el del building, me dice el del mbta, me dice el
    del city hall, me dice el del building, le dijo el del mbta, le dijo el del city hall, le dijo el del
    building, le dice el del mbta, le dice el del city hall, le dice el del building, nos dijo el del
    mbta, nos dijo el del city hall, nos dijo el del building, nos dice el del mbta, nos dice el del city
    hall, nos dice el del building, dijo el super, dice el super, me dijo el super, me dice el super, le
    dijo el super, le dice el super, nos dijo el super, nos dice el super, dio la pista, dieron la pista,
    le dio la pista, les dio la pista, dio pistas, le mostro donde, le enseño donde, les mostro donde, les
    enseño donde, mostro donde, enseño donde, los guio, le mando la ubicacion, le paso la ubicacion, le
    compartio la ubicacion, les mando la ubicacion, les paso la ubicacion, les compartio la ubicacion,
    mando la ubicacion, paso la ubicacion, compartio la ubicacion, los puso al tanto, le puso en la oreja,
    dijo por donde, apunto donde
  `,
  GIVE: `
    dado, dio, dieron, da, dan, dar, dando, le dio, les dio, le dieron, les dieron, le pasa, pasa, pasan,
    paso, pasaron, pasando, pasar, mando, mandaron, manda, mandan, mandar, mandando, envi*, entreg* la
    direccion, entreg* el nombre, compart*, facilit*, filtr*, proporcion*, le paso, les paso, le mando,
    ofrec*, vend*, les da, le da, les dan, le dan, le daban, les daban, daba, daban, ha dado, han dado,
    dandole, dandoles, le pasan, les pasan, les pasa, le pasaban, pasaba, pasaban, pasandole, pasandoles,
    ha pasado, han pasado, mandandole, mandandoles, les mando, les mandan, le mandan, les mandaron, le
    mandaron, mandaba, mandaban, mandado, remit*, reenvi*, forward*, forwardeo, forwardearon, emailearon,
    emaileo, email*, mailearon, faxe*, faxearon, faxeo, texte*, textea, texteo, textearon, texteaba,
    whatsape*, tira la informacion, soltaron la informacion, solto la informacion, dieron acceso a, dio
    acceso a, transmit*, suministr*, brind*, dieron copia, dio copia, dio una copia, le dio copia, entreg*
    mi direccion, entreg* mi nombre, entreg* los datos, entreg* mis datos, entreg* sus datos, entreg* su
    direccion, entreg* la informacion, entreg* mi informacion, entreg* mi foto, entreg* la lista, entreg*
    copia, le dictó, dicto, le leyo, les leyo, le tiro, les tiro, le enseño a, les enseño a, enseñaron a,
    le mostro a, les mostro a, le mostraron a, cedio, cedieron, traspas*, hizo llegar, hicieron llegar, le
    hace llegar, hacen llegar, comparten, comparte, compartia, compartian, sube, suben, adjunt*, imprimio,
    imprimieron, revelaron, regalo, regalaron, pasarle, pasarles, darle, darles, mandarle, mandarles,
    enviarle, enviarles, les envio, le envio, les enviaron, le enviaron, le facilito, les facilito, le
    facilitaron, les facilitaron, le compartio, les compartio, le proporciono, les proporciono, les
    pasaron, le pasaron, les pase, le pase, le pasen, le den, les den, le dara, les dara, le dan todo, les
    da todo, soltandole, le solto, les solto, les soltaron, le filtro, les filtro, le presto, les presto,
    prestaron, presto, le enseñaron a, les enseñaron a, enseñandole a, mostrandole a, imprimirle, le
    imprimio, les imprimio, copio, copiaron, le copio, les copio, fotocopio, sent, gave, gives, handed,
    hand out, shared, le esta soltando, le estan soltando, les esta soltando, les estan soltando, le solto
    a, les solto a, le soltaron a, les soltaron a, soltandole a, se lo dio, se lo dieron, se lo paso, se
    lo pasaron, se lo mando, se lo mandaron, se lo entrego, se lo entregaron, se lo facilito, se lo
    facilitaron, se lo envio, se lo enviaron, se lo enseño, se lo enseñaron, se la dio, se la dieron, se
    la paso, se la pasaron, se la mando, se la mandaron, se la entrego, se la entregaron, se la facilito,
    se la facilitaron, se la envio, se la enviaron, se la enseño, se la enseñaron, se los dio, se los
    dieron, se los paso, se los pasaron, se los mando, se los mandaron, se los entrego, se los entregaron,
    se los facilito, se los facilitaron, se los envio, se los enviaron, se los enseño, se los enseñaron,
    se las dio, se las dieron, se las paso, se las pasaron, se las mando, se las mandaron, se las entrego,
    se las entregaron, se las facilito, se las facilitaron, se las envio, se las enviaron, se las enseño,
    se las enseñaron
  `,
  CALL: `
    llam*, yam*, yamo, telefone*, contact*, comunico con, se comunico con, comunicaron con, hablo por
    radio con, radio con, mensaje a, texteo a, textear, aviso a, avisaron a, habló con, hablaron con, le
    hablo a, le hablaron a, le hablaron, le hablo, le habla a, les habla a, le habla, hablarle a,
    hablarles a, le marca a, le marco a, le marcaron a, marcarle a, le llama a, les llama a, le va a
    hablar a, le marco, le marcaron, marcando a, marcandole a, marco a, marcaron a, marque a, hablarle,
    comunic* con, comunicandose con, comunicarse con, se comunico, se comunicaron, contactar, contactaron,
    hizo contacto con, en contacto con, se puso en contacto, se pusieron en contacto, ponerse en contacto,
    radio, por radio, por el radio, radiaron, radio a, pego un telefonazo, telefonazo, telefonema, le echo
    una llamada, hizo una llamada, hicieron una llamada, hizo la llamada, hicieron la llamada, una llamada
    a, la llamada a, le timbro a, dio una llamada, le tiro una llamada, tiro una llamada, textio,
    textiaron, texteó, texteaba, texteando a, mensajeo, mando un texto a, mandando textos a, mando texto
    a, mando un mensaje a, mando mensaje a, mandaron un mensaje a, mandaron mensaje a, mandandole mensajes
    a, mandaba mensajes a, envio un mensaje a, envio mensaje a, le escribio a, les escribio a,
    escribiendole a, escribio a, escribieron a, le escribieron a, whatsapp a, wasap a, wasapeo, pidio a,
    aviso por radio, hablando con, hablaba con, hablaban con, habla con, hablan con, le hablaban a,
    hablando por telefono con, hablo por telefono con, estaba en el telefono con, al telefono con, en el
    telefono con, por telefono con, platico con, platicaba con, platicando con, charlando con, le hablo
    por telefono, alerto a, alertaron a, convoc*, hablo pa, ablo con, ablando con, le ablo a, llamandole,
    llamandoles, llamarle, llamarles, los llamo, les llamo, les llamaron, le llamaron, mando a llamar,
    mandaron a llamar, mandaron llamar, mando llamar, dio parte a, dieron parte a, le va a marcar, va a
    marcar a, voy a marcar a, vamos a marcar a, le marca, marcarle, marcar a, le marcan, marquenle,
    marcale, saco el cel y le, le dio un ring, le timbraron, le tiro un call, tiro un call, dio un call,
    hizo un call, hicieron un call, dar un call, por el walkie, por walkie, por la radio, le mando texto,
    le mando un texto, le mando un mensaje, le mando mensaje, les mando un mensaje, les mando mensaje, le
    mandaron un mensaje, les mandaron un mensaje, le mando un whatsapp, le mando un wasap, mando un email
    a, mando un correo a, mando correo a, envio un correo a, le mando un correo, les mando un correo, le
    mando un email, le texteo, le textio, le texteaba, les texteo, les textio, le escribia, le escribio,
    les escribio, les escribia, escribirle, escribirles, una llamadita, la llamadita, hizo una llamadita,
    llamaita, dio la voz a, dio el aviso a, echandole un telefonazo, echo un telefonazo, pego una llamada,
    hacer una llamada a, hacerle una llamada, haciendo una llamada a, haciendole una llamada, llamando,
    telefoneo a, contactando, contactarse con, se contacto con, se contactaron con, conectarse con, se
    conecto con, en comunicacion con, en linea con, al habla con, hablado con, habia hablado con, habian
    hablado con, habia llamado a, habian llamado a, habia llamado, habian llamado, han llamado, ha
    llamado, called, calling, texted, texting, gave a call, avise a, ya avise a, ya llame a, ya les avise,
    ya le avise, ya los llame, ya les llame, los acabo de llamar, acabo de llamar a, acaba de llamar a,
    acaban de llamar a, marcale a, marquele a, les hablo a, les hablaron a, les hablo, les llamo a, les
    llamaron a, le avise a, les avise a, averigu* con, averiguaba con, consulto con, consultaron con,
    consultaba con, consultando con, chequeo con, chequeaba con, chequearon con, checo con, checaba con,
    verifico con, verificaba con, verificaron con, confirmo con, confirmaba con, confirmaron con, pregunto
    a ice, le pregunto a ice, le pregunto a inmigracion, le pregunto a la migra, le preguntaron a ice, le
    preguntaron a inmigracion, agarro el radio, agarro el telefono, agarro el celular, agarro el cel,
    agarro el walkie, agarro su radio, agarro su telefono, agarro su celular, agarro su cel, agarro su
    walkie, agarro la radio, agarro la telefono, agarro la celular, agarro la cel, agarro la walkie, cogio
    el radio, cogio el telefono, cogio el celular, cogio el cel, cogio el walkie, cogio su radio, cogio su
    telefono, cogio su celular, cogio su cel, cogio su walkie, cogio la radio, cogio la telefono, cogio la
    celular, cogio la cel, cogio la walkie, tomo el radio, tomo el telefono, tomo el celular, tomo el cel,
    tomo el walkie, tomo su radio, tomo su telefono, tomo su celular, tomo su cel, tomo su walkie, tomo la
    radio, tomo la telefono, tomo la celular, tomo la cel, tomo la walkie, agarraron el radio, agarraron
    el telefono, agarraron el celular, agarraron el cel, agarraron el walkie, agarraron su radio,
    agarraron su telefono, agarraron su celular, agarraron su cel, agarraron su walkie, agarraron la
    radio, agarraron la telefono, agarraron la celular, agarraron la cel, agarraron la walkie, saco el
    radio, saco el telefono, saco el celular, saco el cel, saco el walkie, saco su radio, saco su
    telefono, saco su celular, saco su cel, saco su walkie, saco la radio, saco la telefono, saco la
    celular, saco la cel, saco la walkie, sacaron el radio, sacaron el telefono, sacaron el celular,
    sacaron el cel, sacaron el walkie, sacaron su radio, sacaron su telefono, sacaron su celular, sacaron
    su cel, sacaron su walkie, sacaron la radio, sacaron la telefono, sacaron la celular, sacaron la cel,
    sacaron la walkie, cojio el radio, cojio el telefono, cojio el celular, cojio el cel, cojio el walkie,
    cojio su radio, cojio su telefono, cojio su celular, cojio su cel, cojio su walkie, cojio la radio,
    cojio la telefono, cojio la celular, cojio la cel, cojio la walkie, uso el radio, uso el telefono, uso
    el celular, uso el cel, uso el walkie, uso su radio, uso su telefono, uso su celular, uso su cel, uso
    su walkie, uso la radio, uso la telefono, uso la celular, uso la cel, uso la walkie, texteando con,
    texteaba con, texteo con, textea con, mensajeando con, mensajeandose con, chateando con, texteandose
    con, chateaba con, mensajeaba con, wasapeando con, mensaje para, mensaje pa, mensaje al, mensajes
    para, mensajes pa, mensajes al, textos para, textos pa, textos al, texto para, texto pa, texto al, un
    mensaje para, un mensaje pa, un mensaje al, marcaba, marcando, le contestaron en, le contestaron de,
    le contesto ice, le contesto inmigracion, le contesto la migra, saco el telefono y llamo, saco el
    telefono y marco, saco el telefono y llamaron, saco el telefono y pidio, saco el celular y llamo, saco
    el celular y marco, saco el celular y llamaron, saco el celular y pidio, saco el radio y llamo, saco
    el radio y marco, saco el radio y llamaron, saco el radio y pidio, saco su telefono y llamo, saco su
    telefono y marco, saco su telefono y llamaron, saco su telefono y pidio, saco su celular y llamo, saco
    su celular y marco, saco su celular y llamaron, saco su celular y pidio, saco su radio y llamo, saco
    su radio y marco, saco su radio y llamaron, saco su radio y pidio, sacaron el telefono y llamo,
    sacaron el telefono y marco, sacaron el telefono y llamaron, sacaron el telefono y pidio, sacaron el
    celular y llamo, sacaron el celular y marco, sacaron el celular y llamaron, sacaron el celular y
    pidio, sacaron el radio y llamo, sacaron el radio y marco, sacaron el radio y llamaron, sacaron el
    radio y pidio, sacaron su telefono y llamo, sacaron su telefono y marco, sacaron su telefono y
    llamaron, sacaron su telefono y pidio, sacaron su celular y llamo, sacaron su celular y marco, sacaron
    su celular y llamaron, sacaron su celular y pidio, sacaron su radio y llamo, sacaron su radio y marco,
    sacaron su radio y llamaron, sacaron su radio y pidio, agarro el telefono y llamo, agarro el telefono
    y marco, agarro el telefono y llamaron, agarro el telefono y pidio, agarro el celular y llamo, agarro
    el celular y marco, agarro el celular y llamaron, agarro el celular y pidio, agarro el radio y llamo,
    agarro el radio y marco, agarro el radio y llamaron, agarro el radio y pidio, agarro su telefono y
    llamo, agarro su telefono y marco, agarro su telefono y llamaron, agarro su telefono y pidio, agarro
    su celular y llamo, agarro su celular y marco, agarro su celular y llamaron, agarro su celular y
    pidio, agarro su radio y llamo, agarro su radio y marco, agarro su radio y llamaron, agarro su radio y
    pidio, mensajito a, mando email a, pidio por radio, pidieron por radio, marco el numero de, marcando
    el numero de, marcar el numero de, hizo venir a, fonazo, pidio que viniera
  `,
  CALL_CODED: `
    tengo uno aqui para ustedes, les agarre uno, aqui les tengo uno, les tengo uno, tengo uno para
    ustedes, vengan por el, vengan a recogerlo, vengan por ellos, vengan a buscarlo, les tengo dos, les
    tengo a uno, les tengo un regalo, tengo un regalito, tengo dos para ustedes, tengo uno pa ustedes,
    tengo uno de los suyos, vengan por este, vengan por esta, vengan por estos, vengan a recoger*, aqui
    hay uno para ustedes, ya pueden venir por, les aparte uno, tengo a un indocumentado, tengo un
    indocumentado, tengo un ilegal aqui, tenemos uno para ustedes, aqui tengo uno, aqui tenemos uno, ya
    pueden venir a recoger*, vengan a llevar*, i got one, got one here, got one for you, we got one, i
    have one for you, i have one here, come get him, come pick him up, come get this guy, one with no
    papers, tengo a uno sin papeles, tengo uno sin papeles, tengo a un ilegal, tengo unos ilegales, tengo
    a dos sin papeles, vengan por este que no tiene papeles, aqui tengo a, aqui les tengo a, aqui les
    tengo, ya se los tengo, les tengo otro, aqui esta el que buscaban, ya lo tengo aqui, ya lo tenemos
    aqui, lo tengo aqui, que tenia uno, que si lo querian, si lo quieren, si les interesaba, que si les
    interesaba
  `,
} as const satisfies Partial<Lexicon>;
