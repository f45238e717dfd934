import type { Lexicon } from '../../concepts.ts';

/** Spanish: what people do. */
export const acts = {
  ASK: `
    pregunt*, preguntar*, pedir, pide, piden, pidio, pidieron, pidiendo, pedia, pedian, pidan, pido, exig*,
    interrog*, cuestion*, queria ver, querian ver, queria saber, querian saber, quiso ver, quiso saber,
    quieren ver, quiere ver, enseñe, enseñame, muestre, muestrame, muestreme, dame tus, dame los, solicit*,
    averigu*, dijo que si tenia, dijo si tenia, me dijo que le enseñara, revis*, revisando, checando,
    checaron, checo, preg, prgunto, pregnto, tienes, tienen, eres, donde estan tus, estas, traes, trae usted,
    tenes, tiene usted, comprob*, que probara, demostr*, empezo con que, empezo con, empezaron con que, salio
    con que, menciono, mencionaron, toco el tema, comentar*, me exigio, volviera con, vuelva con, regresara
    con, regrese con, si no enseñaba, si no enseño, si no mostraba, tenia que enseñar, tenia que mostrar,
    tengo que mostrar, hasta que enseñara, a ver tus, a ver los, a ver sus, quiso que le, queria que le,
    querian que le, quisieron ver, quisieron saber, quiero ver, quiero saber tu, salieron con que, me salio
    con lo de, me sale con que, me sale con lo de, le salio con que, enseñarle, enseñarles, mostrarle,
    mostrarles, muestren, enseñen, dame, deme, denme, presenta tu, presente su, saca tus, saque sus, saquen
    los, requirio, requirieron, demandaron, inquirio, indag*, que si tenia, que si tengo, que si teniamos, que
    si tenemos, verific*, chequear, chequeo, chequearon, chequeando, chekeo, chekearon, checar, chekar, exij*,
    esij*, esig*, pregut*, prgunt*, pregnt*, prejunt*, interog*, entrebist*, pidiera, pidieran, pedirme,
    pedirle, pedirnos, pedirles, pedirte, solisit*, aberigu*, saco el tema, sacaron el tema, saco lo de,
    empezo a decirme, empezo a joder con, empezo con lo de, con la pregunta de, preguntadera, preguntica,
    piydio, pidiendole, pidiendonos, pidiendome, pidiendoles, confirmar, quiere saber, quieren saber, hablo de
    si, hizo preguntas, hicieron preguntas, haciendo preguntas, hace preguntas, hacen preguntas, hacia
    preguntas, hacian preguntas, me hizo la pregunta, la pregunta fue, su primera pregunta, primera pregunta,
    lo primero que me pregunto, lo primero fue, lo unico que le importaba, le interesaba, le importaba mas,
    insist*, me tiro la pregunta, me solto la pregunta, marcaron la casilla, comprueb*, comprobar, prueb* que,
    enseñeme, enséñenme, muéstrenme, necesito ver, necesitaba ver, necesitaban ver, salto con que, salta con
    que, sale con que, me vino con que, vino con que, vino con lo de, viene con que, me viene con que, me cae
    con que, me tiro con, solto un, solto la pregunta, saca con que, y saca, queria que le dijera, queria que
    dijera, que le dijera si, que dijera si, que dijera de, que le dijera de, que le enseñara, que le
    enseñaramos, que enseñara, que mostrara, que le mostrara, que le mostraramos, que presentara, que sacara,
    que sacaramos, saqueme, que levantara la mano, que levantaran la mano, levante la mano, levanten la mano,
    separando, separaban, separaron, quien tenia, quien tiene, quienes tienen, quienes tenian, quien no tiene,
    dijo que si yo tenia, dijo que si teniamos, dijo si yo tenia, dijo si teniamos, dice que si tengo, dice si
    tengo, diciendo que si tenia, diciendo que si tengo, le dio por preguntar, se puso a preguntar, se
    pusieron a preguntar, empezo a preguntar, empezaron a preguntar, anda preguntando, andan preguntando,
    andaba preguntando, andaban preguntando, iba preguntando, iban preguntando, me pidieron, nos pidieron, te
    piden, me piden, nos piden, le piden, les piden, les pidio, les pidieron, le pidio, le pidieron, me pidio,
    nos pidio, quiere que le enseñe, quieren que les enseñe, que le enseñe, que le muestre, que les muestre,
    que le diga si, que le diga de, que diga de, insistia en, insistio en, insistian en, necesitaba saber,
    necesitaban saber, necesito saber tu, queriendo saber, queriendo ver, chekiando, chekeando, chequiando,
    chequio, revisando quien, asked, asking, sabia si yo, asked me, a ver si tenia*, a ver si tienes, a ver si
    tengo, a ver la, a ver el, quiso que le enseñara, quiso que le mostrara, andabamos con, queriendo
    averiguar, pregunta que, preguntas que
  `,
  SAY: `
    dijo, dijeron, dice, dicen, diciendo, decia, decian, grito, gritaron, gritaban, gritando, gritan,
    identific*, hicieron pasar por, hacen pasar por, hacian pasar por, se hicieron pasar por, se hacian pasar
    por, fingieron, dijeron que, dicen que
  `,
  TELL: `
    dicho, haberle dicho, avisado, contado, le dieron aviso, le dijo, le dijeron, les dijo, les dijeron, le
    dice, le aviso, le avisaron, les aviso, avis*, inform*, notific*, alert*, contar, le conto, les conto,
    decir, decirle, reveló, chivate*, sople*, soplo, reporto, dijo a, dijo, dijeron, comunic*, hizo saber, le
    hizo saber, hicieron saber, dio el pitazo, dieron el pitazo, dio aviso, puso sobre aviso, le sopl*, les
    sopl*, dar el aviso, les dio el aviso, le dio el aviso, dio el dato, dieron el dato, dio el norte, les dio
    el norte, pasaron el dato, paso el dato, le paso el dato, les paso el dato, dio pitazo, aventó el pitazo,
    dio el chivatazo, chivatazo, chivat*, pitazo, delató, delataron, choteo, chotearon, sapeo, sapearon,
    dedeo, rajo con, rajaron con, revel*, indic*, le indico, les indico, señal*, anunci*, contaron, conto,
    contandole, diciendole, diciendoles, avisandole, avisandoles, informandole, confirmo, confirmaron, le
    confirmo, les confirmo, tip, un tip, dio un tip, dieron un tip, le puso al tanto, puso al tanto, mantiene
    al tanto, manteniendo al tanto, le hacen saber, les hacen saber, dejaron saber, dejo saber, le dejo saber,
    les dejo saber, deja saber, le abis*, les abis*, abiso, abisaron, abisa, decirles, le dicen, les dicen,
    les dice, diciendo a, decirle a, digan, digo a, mando un mensaje a, mando mensaje a, mandaron un mensaje
    a, mandaron mensaje a, le mando un mensaje, le mando mensaje, les mando un mensaje, les mando mensaje, les
    mandaron un mensaje, le mandaron un mensaje, mando un texto a, le mando un texto, le mando texto, mando un
    email a, mando un correo a, mando correo a, envio un correo a, envio un mensaje a, le mando un correo, les
    mando un correo, le mando un email, le mando un whatsapp, le mando un wasap, le texteo, le textio, les
    texteo, les textio, le escribio, les escribio, comento, comentaron, le comento, les comento, se lo conto,
    se lo dijo, se lo dijeron, se los dijo, se lo comento, se lo aviso, se lo avisaron, les habia dicho, le
    habia dicho, habia dicho, habian dicho, les habian dicho, le habian dicho, habia avisado, habian avisado,
    han dicho, ha dicho, le canto, les canto, les cantaron, fue con el chisme, fue con el cuento, fue de sapo,
    fue de chismoso, le paso el chisme, dio la voz, dandole el dato, dandoles el dato, darle el dato, dio
    datos de, dio razon de, dieron razon de, le dio razon, dandole razon, puso en aviso, les puso en aviso,
    los puso en aviso, tip off, tipped off, told, los mantiene informados, los tiene informados, le fue a
    decir, les fue a decir, fue a decirle, fue a decirles, dejandole saber, dejandoles saber, le participo, le
    reporto a, les reporto, le reporto, chismose*, chismeo, chismearon, le chismeo, les chismeo, le sapeo, les
    sapeo, le chivatio, fue a chismear, le fueron a decir, mandaron razon a, mando razon a, le mando razon, le
    pasaron la voz, paso la voz, corrio la voz a, le advirtio a, les advirtio a, le da el dato, les da el
    dato, le dan el dato, les dan el dato, le pasa el dato, les pasa el dato, le sopla, les sopla, le
    soplaron, les soplaron, le avisa, les avisa, le avisan, les avisan, le cuenta, les cuenta, le cuentan, les
    cuentan, le informa, les informa, le informan, le notifica, les notifica, dandole aviso, dandoles aviso,
    le dejaron saber, le hicieron saber, les hicieron saber, le conto todo, les conto todo
  `,
  GIVE: `
    dado, dio, dieron, da, dan, dar, dando, le dio, les dio, le dieron, les dieron, le pasa, pasa, pasan,
    paso, pasaron, pasando, pasar, mando, mandaron, manda, mandan, mandar, mandando, envi*, entreg* la
    direccion, entreg* el nombre, compart*, facilit*, filtr*, proporcion*, le paso, les paso, le mando,
    ofrec*, vend*, les da, le da, les dan, le dan, le daban, les daban, daba, daban, ha dado, han dado,
    dandole, dandoles, le pasan, les pasan, les pasa, le pasaban, pasaba, pasaban, pasandole, pasandoles, ha
    pasado, han pasado, mandandole, mandandoles, les mando, les mandan, le mandan, les mandaron, le mandaron,
    mandaba, mandaban, mandado, remit*, reenvi*, forward*, forwardeo, forwardearon, emailearon, emaileo,
    email*, mailearon, faxe*, faxearon, faxeo, texte*, textea, texteo, textearon, texteaba, whatsape*, tira la
    informacion, soltaron la informacion, solto la informacion, dieron acceso a, dio acceso a, transmit*,
    suministr*, brind*, dieron copia, dio copia, dio una copia, le dio copia, entreg* mi direccion, entreg* mi
    nombre, entreg* los datos, entreg* mis datos, entreg* sus datos, entreg* su direccion, entreg* la
    informacion, entreg* mi informacion, entreg* mi foto, entreg* la lista, entreg* copia, le dictó, dicto, le
    leyo, les leyo, le tiro, les tiro, le enseño a, les enseño a, enseñaron a, le mostro a, les mostro a, le
    mostraron a, cedio, cedieron, traspas*, hizo llegar, hicieron llegar, le hace llegar, hacen llegar,
    comparten, comparte, compartia, compartian, sube, suben, adjunt*, imprimio, imprimieron, revelaron,
    regalo, regalaron, pasarle, pasarles, darle, darles, mandarle, mandarles, enviarle, enviarles, les envio,
    le envio, les enviaron, le enviaron, le facilito, les facilito, le facilitaron, les facilitaron, le
    compartio, les compartio, le proporciono, les proporciono, les pasaron, le pasaron, les pase, le pase, le
    pasen, le den, les den, le dara, les dara, le dan todo, les da todo, soltandole, le solto, les solto, les
    soltaron, le filtro, les filtro, le presto, les presto, prestaron, presto, le enseñaron a, les enseñaron
    a, enseñandole a, mostrandole a, imprimirle, le imprimio, les imprimio, copio, copiaron, le copio, les
    copio, fotocopio, sent, gave, gives, handed, hand out, shared, le esta soltando, le estan soltando, les
    esta soltando, les estan soltando, le solto a, les solto a, le soltaron a, les soltaron a, soltandole a
  `,
  CALL: `
    llam*, yam*, yamo, telefone*, contact*, comunico con, se comunico con, comunicaron con, hablo por radio
    con, radio con, mensaje a, texteo a, textear, aviso a, avisaron a, habló con, hablaron con, le hablo a, le
    hablaron a, le hablaron, le hablo, le habla a, les habla a, le habla, hablarle a, hablarles a, le marca a,
    le marco a, le marcaron a, marcarle a, le llama a, les llama a, le va a hablar a, le marco, le marcaron,
    marcando a, marcandole a, marco a, marcaron a, marque a, hablarle, comunic* con, comunicandose con,
    comunicarse con, se comunico, se comunicaron, contactar, contactaron, hizo contacto con, en contacto con,
    se puso en contacto, se pusieron en contacto, ponerse en contacto, radio, por radio, por el radio,
    radiaron, radio a, pego un telefonazo, telefonazo, telefonema, le echo una llamada, hizo una llamada,
    hicieron una llamada, hizo la llamada, hicieron la llamada, una llamada a, la llamada a, le timbro a, dio
    una llamada, le tiro una llamada, tiro una llamada, textio, textiaron, texteó, texteaba, texteando a,
    mensajeo, mando un texto a, mandando textos a, mando texto a, mando un mensaje a, mando mensaje a,
    mandaron un mensaje a, mandaron mensaje a, mandandole mensajes a, mandaba mensajes a, envio un mensaje a,
    envio mensaje a, le escribio a, les escribio a, escribiendole a, escribio a, escribieron a, le escribieron
    a, whatsapp a, wasap a, wasapeo, pidio a, aviso por radio, hablando con, hablaba con, hablaban con, habla
    con, hablan con, le hablaban a, hablando por telefono con, hablo por telefono con, estaba en el telefono
    con, al telefono con, en el telefono con, por telefono con, platico con, platicaba con, platicando con,
    charlando con, le hablo por telefono, alerto a, alertaron a, convoc*, hablo pa, ablo con, ablando con, le
    ablo a, llamandole, llamandoles, llamarle, llamarles, los llamo, les llamo, les llamaron, le llamaron,
    mando a llamar, mandaron a llamar, mandaron llamar, mando llamar, dio parte a, dieron parte a, le va a
    marcar, va a marcar a, voy a marcar a, vamos a marcar a, le marca, marcarle, marcar a, le marcan,
    marquenle, marcale, saco el cel y le, le dio un ring, le timbraron, le tiro un call, tiro un call, dio un
    call, hizo un call, hicieron un call, dar un call, por el walkie, por walkie, por la radio, le mando
    texto, le mando un texto, le mando un mensaje, le mando mensaje, les mando un mensaje, les mando mensaje,
    le mandaron un mensaje, les mandaron un mensaje, le mando un whatsapp, le mando un wasap, mando un email
    a, mando un correo a, mando correo a, envio un correo a, le mando un correo, les mando un correo, le mando
    un email, le texteo, le textio, le texteaba, les texteo, les textio, le escribia, le escribio, les
    escribio, les escribia, escribirle, escribirles, una llamadita, la llamadita, hizo una llamadita,
    llamaita, dio la voz a, dio el aviso a, echandole un telefonazo, echo un telefonazo, pego una llamada,
    hacer una llamada a, hacerle una llamada, haciendo una llamada a, haciendole una llamada, llamando,
    telefoneo a, contactando, contactarse con, se contacto con, se contactaron con, conectarse con, se conecto
    con, en comunicacion con, en linea con, al habla con, hablado con, habia hablado con, habian hablado con,
    habia llamado a, habian llamado a, habia llamado, habian llamado, han llamado, ha llamado, called,
    calling, texted, texting, gave a call, avise a, ya avise a, ya llame a, ya les avise, ya le avise, ya los
    llame, ya les llame, los acabo de llamar, acabo de llamar a, acaba de llamar a, acaban de llamar a,
    marcale a, marquele a, les hablo a, les hablaron a, les hablo, les llamo a, les llamaron a, le avise a,
    les avise a, averigu* con, averiguaba con, consulto con, consultaron con, consultaba con, consultando con,
    chequeo con, chequeaba con, chequearon con, checo con, checaba con, verifico con, verificaba con,
    verificaron con, confirmo con, confirmaba con, confirmaron con, pregunto a ice, le pregunto a ice, le
    pregunto a inmigracion, le pregunto a la migra, le preguntaron a ice, le preguntaron a inmigracion
  `,
  CALL_CODED: `
    tengo uno aqui para ustedes, les agarre uno, aqui les tengo uno, les tengo uno, tengo uno para ustedes,
    vengan por el, vengan a recogerlo, vengan por ellos, vengan a buscarlo, les tengo dos, les tengo a uno,
    les tengo un regalo, tengo un regalito, tengo dos para ustedes, tengo uno pa ustedes, tengo uno de los
    suyos, vengan por este, vengan por esta, vengan por estos, vengan a recoger*, aqui hay uno para ustedes,
    ya pueden venir por, les aparte uno, tengo a un indocumentado, tengo un indocumentado, tengo un ilegal
    aqui, tenemos uno para ustedes, aqui tengo uno, aqui tenemos uno, ya pueden venir a recoger*, vengan a
    llevar*, i got one, got one here, got one for you, we got one, i have one for you, i have one here, come
    get him, come pick him up, come get this guy, one with no papers, tengo a uno sin papeles, tengo uno sin
    papeles, tengo a un ilegal, tengo unos ilegales, tengo a dos sin papeles, vengan por este que no tiene
    papeles, aqui tengo a, aqui les tengo a, aqui les tengo, ya se los tengo, les tengo otro, aqui esta el que
    buscaban, ya lo tengo aqui, ya lo tenemos aqui, lo tengo aqui, que tenia uno, que si lo querian, si lo
    quieren, si les interesaba, que si les interesaba
  `,
  BLOCK: `
    bloque*, cerro, cerraron, cierran, cierra, cerrada, cerrando, cerrar, taparon, tapo, desvi*, dirigia el
    trafico, dirigian el trafico, dirigiendo el trafico, dirigio el trafico, controlando el trafico,
    controlaba el trafico, trancaron, tranco, acordon*, no dejaban pasar, no dejaba pasar, atravesaron,
    atravesada*, perimetro, pararon el trafico, paro el trafico, parando el trafico, cortaron, cortó, corto el
    paso, tapaba, tapaban, tapando, tapar, tapan, cerrandoles, bloqueandoles, pusieron conos, pusieron los
    conos, puso los conos, puso conos, con conos, cinta amarilla, pusieron cinta, puso cinta, que den la
    vuelta, den la vuelta, que dieran la vuelta, dieran la vuelta, nobody passes, nadie pasa, nadie pasaba,
    que nadie pasara, que nadie entrara, no se podia pasar, no se puede pasar, no dejan pasar, no dejaron
    pasar, no dejo pasar, no nos dejaron pasar, no nos dejo pasar, patrulla atravesada, atraveso la patrulla,
    atravesaron la patrulla, cruzo la patrulla, cruzaron la patrulla, cruzaron las patrullas, dirige el
    trafico, dirigen el trafico, dirigir el trafico, dirigiendo trafico, parar el trafico, paran el trafico,
    controla el trafico, controlan el trafico, controlar el trafico, controlaron el trafico, aguantando el
    trafico, aguantaron el trafico, aguantaba el trafico, aguantando los carros, parando los carros, pararon
    los carros, paraban los carros, desviando los carros, desviaban los carros, le abrio paso, les abrio paso,
    abriendo paso, abriendole paso, abriendoles paso, abrieron paso, les abrieron paso, abrirles paso,
    despejando, despejaron, despejo la, despejar, barricada*, pusieron vallas, pusieron barreras, vallas,
    sellaron, sello la calle, sellando, cuidando la esquina, cuidaban la esquina, cuidando las esquinas,
    cuidaba la esquina, custodiando la esquina, custodiaban la calle, resguardando, resguardaban,
    resguardaron, resguardo, cubriendo la calle, cubrian la calle, cubriendo las salidas, tapar la, trancando,
    trancada, trancaban, rodearon, rodeando, rodeo la, rodeada, cerrara, cerraran, cierren, que cerraran,
    bloquear, atravesad*, carros atravesados, patrullas atravesadas, pusieron sus carros, pusieron los carros,
    pusieron las patrullas, pusieron patrullas, puso su patrulla, puso la patrulla, para que no pasara nadie,
    para que nadie pase, que no pasara nadie, que nadie pase, para que nadie pasara, para que nadie se
    metiera, para que no entrara nadie, para que nadie saliera, tapando la salida, tapando las salidas,
    taparon la salida, tapaban la salida, cubriendo la salida, cerr* toda la, cerr* la calle, tranc* toda la,
    tap* toda la, bloque* toda la, no dejaban subir ni bajar, no dejaban entrar ni salir, no dejaron entrar ni
    salir, ni entraba ni salia nadie, nadie entraba ni salia, no dejan entrar ni salir
  `,
  PUSH_BACK: `
    empujaron, empujo, empujaban, empujando, empujar, hicieron para atras, hizo para atras, que nos echaramos
    para atras, pa tras, para atras, pa atras, retrocedan, retroceder, alejaron a la gente, alejo a la gente,
    alejar, atras a la gente, apartaron, apartaban, mantuvieron a la gente lejos, alejense, controlando a la
    gente, controlar la multitud, dispers*, formaron una linea, hicieron una valla, no se acerquen,
    contuvieron, no nos acercaramos, no nos acercaran, que nadie se acercara, hicieron una fila, hicieron
    fila, no nos dejaban acercar*, no dejaban acercar*, nos alejaron, que nos moviera*, hicieramos pa atras,
    aparto a la gente, nos aparto, nos apartaron, que nos alejaramos, nos alejaramos, nos alejo, que se
    alejaran, todos nos alejaramos, que nos quitaramos, nos quitaron de, nos quito de, que nos hicieramos,
    hacernos para atras, nos hizo para atras, nos echo para atras, nos echaron para atras, echaron a la gente,
    no nos dejaban pasar, no dejaban pasar a la gente, nadie se acercara, aguantando a la gente, aguantaron a
    la gente, aguanto a la gente, aguantaba a la gente, aguantaban a la gente, conteniendo, contener a la
    gente, contenian, contenia a, cordon humano, hicieron un cordon, hicieron cordon, formaron un cordon,
    formaron cordon, a raya, detras de la cinta, nos mandaron para la acera, nos mando para la acera, se
    pusieron en fila, hicieron una barrera, hicieron barrera, barrera humana, muralla humana, hicieron una
    pared, rociaron, gas pimienta, pepper spray, echandonos para atras, empuj*, nos gritaban back up, back up,
    get back, step back, muevanse para atras, para atras todos, quitense, quitando a la gente, quitaron a la
    gente, nos sacaron de la calle, controlar a la gente, control de multitud, controlando la multitud,
    control de la gente, no nos dejaron acercar*, no nos dejan acercar*, no nos dejo acercar*, no dejaron
    acercar*, no nos dejaban arrimar*, nos pusieron una cinta, se pusieron en linea, hicieron linea, con los
    palos, con palos, con macanas, con los escudos, con escudos, nos tiraron gas, tiraron gas, haciendo una
    barrera, haciendo barrera, haciendo una linea, haciendo linea, haciendo un cordon, haciendo cordon,
    haciendo valla, para que la gente no se acercara, que la gente no se acercara, que no se acercara la
    gente, no se acercara nadie
  `,
  TRANSLATE: `
    traduc*, traduj*, interpret*, traduciendo, traductor, traductora, explicaba, explicandole, explicaban,
    hacia de interprete, hablaba por ellos, traduce, hacia de traductor, hizo de traductor, hizo de
    interprete, sirvio de interprete, sirvio de traductor, de traductor, de traductora, de interprete, les
    explicaba en español lo que
  `,
  ENTER: `
    entro, entraron, entra, entran, entrando, entrar, se metieron, se metio, adentro de la casa, adentro del
    apartamento, tumbaron la puerta, rompieron la puerta, metieron a la casa, entraron a, ingres*,
    irrumpieron, forzaron la puerta, forzo la puerta, patearon la puerta, pateo la puerta, tumbo la puerta,
    reventaron la puerta, reventaron, tiraron la puerta, tiro la puerta, echaron abajo la puerta, se colaron,
    se metieron a, se metio a, nos cayeron a la casa, allanaron, allano, allanar, entrar a mi, entraron
    juntos, pasaron para adentro, se nos metieron, se me metieron, meterse, se metieron en, metiendose
  `,
  ASSIST: `
    ayud*, asist*, trabaj* con, colabor*, cooper*, apoy*, acompañ*, acompan*, escolt*, cuidandole, le dio la
    mano a, les dio apoyo, dando apoyo, daban apoyo, daba apoyo, dandoles apoyo, dandole apoyo, dar apoyo, en
    apoyo de, en apoyo a, echo la mano a, echarles la mano, echarle la mano, echaron la mano a, echandole la
    mano, echandoles la mano, dando la mano a, haciendole el trabajo, haciendoles el trabajo, haciendo el
    trabajo de, hace el trabajo de, hacen el trabajo de, hicieron el trabajo de, cubriendoles, cubriendole,
    cuidandoles, cuidando a los de, cuidandoles la espalda, cuidando la espalda a, cuidandole la espalda,
    dando respaldo, respald*, backup a, backup para, dandole backup, dando backup, dieron backup, de backup,
    helping, trabajar con, trabajar para, trabajan para, trabaja para, trabajaban para, trabajando para, al
    servicio de
  `,
  TALK: `
    hablar, hablaron, hablo, hablando, hablara, hablaran, entrevist*, interrog*, platicar, hacerle
    preguntas, hacer preguntas, verlo, verla, visitar
  `,
  SHOW: `
    enseño, enseno, enseñaron, ensenaron, mostro, mostraron, muestra, enseñan, salio, salia, hay, habia,
    tenia, tiene, trajo, trajeron, aparecio, aparecia, traian, trae, decia, presentaron
  `,
  THREAT: `
    o yo, o, u, amenaz*, amenas*, o si no, va a, voy a, vamos a, van a, iba a, iban a, podia, podria, puedo,
    puede, advirt*, si no, quieres que, quieren que, llamaria, sino, le iba a, me iba a, nos iba a, nos va a,
    me va a, que va, asusta*, si no firmo, te mando, te vamos a mandar, los mando, los voy a mandar, si yo
    quiero, si me da la gana, si no te callas, si no se calla, si no hablas, si no me dices, si no coopera*,
    si sigues, si vuelvo a verte, la proxima vez, te voy a, los voy a, lo voy a, la voy a, te va a, te vamos
    a, te puedo, los puedo, lo puedo, me dan ganas de, ganas de, quieres ver como, una sola llamada, con una
    llamada, nada mas hago una llamada, hago una llamada y, en dos minutos, me amenazo, nos amenazo, lo
    amenazo, la amenazo, me amenazaron, amenazandome, amenazandonos, amenazando, amenazaron, chantaje*, con la
    amenaza de, or else, or i, or ill, advirtiendo*, nos advirtio, me advirtio, asustandonos, asustandome,
    metiendo miedo, me metio miedo, nos metio miedo, de lo contrario, o de lo contrario, me tiene amenazada,
    me tiene amenazado, nos tiene amenazados, la tiene amenazada, lo tiene amenazado, tiene amenazad*, me
    tienen amenazad*, amenazo con, amenaza con, amenazan con, amenazaba con, de amenaza, como amenaza, me dijo
    que iba a, nos dijo que iba a, dijo que iba a, si yo no, que si yo no
  `,
  LET_IN: `
    dejo, dejaron, dejan, deja, permit*, metieron, abrieron, abrio, pasaron, dieron acceso, dio acceso, dejo
    pasar, dejaron pasar, dejo entrar, dejaron entrar, les abrio el porton, abrio el porton, abrio la reja,
    les abrio la reja, les abrio la puerta, les abrieron la puerta, les abrieron, los dejo entrar, los dejo
    pasar, los dejaron entrar, los dejaron pasar, los deja entrar, los deja pasar, los dejan entrar, los dejan
    pasar, los metio, los metieron, los paso para adentro, los pasaron para adentro, los paso, los pasaron,
    les dio el codigo, les presto la llave, les dio la llave, los invito a pasar, les dio paso, les dio
    entrada, le dio entrada, les dieron entrada, le dieron acceso, les dieron acceso, les dio acceso, metio a
    los ice, metio a los de ice, metio a los agentes, metio a los de inmigracion, metio a los de la migra,
    metieron a los agentes, abrio la puerta a los, abrio la puerta a, le abrio la puerta, le abrio a, les
    abrio a, le abrieron la puerta
  `,
  WRITE_UP: `
    reporto, reportaron, hizo un reporte, hicieron un reporte, hizo reporte, hicieron reporte, escribio,
    escribieron, escribio un reporte, puso como, pusieron como, lo pusieron, la pusieron, lo puso, la puso,
    anoto, anotaron, apunto, acuso de, acusaron de, metieron en, registro como, lo metieron, reporte, informe,
    reportar, denunciar, escribio el, anotando, apuntando, apuntaron, anotara, anotaran, anotara a, apuntara,
    lo anoto, la anoto, lo apunto, la apunto, lo anotaron, me anoto, me anotaron, me apunto, me apuntaron, me
    puso de, lo puso de, lo pusieron de, pusiera como, reportara, reportaran, escribiera, lo escribio, lo
    escribieron, le hizo un reporte, le hicieron un reporte, me hizo un reporte, me hicieron un reporte, lo
    reporto, lo reportaron, la reporto, la reportaron
  `,
  SHARE: `
    compart*, comparte, da, dan, dio, dieron, pasa, pasan, mando, mandaron, manda, enviaron, envio, metieron,
    pusieron, puso, metio, usan, usa, subieron, subio, va a ir, va para, va al, iba al, iba para, fue a parar,
    esta en, acceso, pasaron, paso, se lo pasaron, llego, fue a dar, termino en, quede en, ya quede en,
    aparezco en, aparece en, salgo en, me ficho, me ficharon, lo ficharon, lo ficho, me pusieron en, lo
    pusieron en, me metieron en, lo metieron en, me metio en, lo metio en, lo subieron a, lo subio a, me
    subieron a, puede ver todo, pueden ver todo, pueden verlo, tiene acceso, tienen acceso, con acceso, le
    llega a, les llega a, llega a ice, se conecta, conectad*, compartido, compartida, comparten con, acaba en,
    acabo en, termina en, para en, fue a dar a, cae en, sale en la, iba a meter en, meter en la, meterlo en,
    meterlo a la, meterme en, ponerlo en, ponerme en, lo iba a poner en, lo mete en, me mete en, va a meter
    en, lo va a meter en
  `,
  SET_UP: `
    lo planeo, me tendio, nos tendio, tendio una trampa, me denuncio, nos denuncio, lo denuncio, la denuncio,
    denuncio, me reporto, nos reporto, me echo, nos echo, me chivateo, me aventó, me aventaron, me delato, nos
    delato, delato, me puso el dedo, deporten, deportar, deportarme, deportarnos, deporte, deportada,
    deportado, lo arreglo todo, me mando la migra, nos mando la migra, echar la migra, echarme la migra,
    echarnos la migra, en avion a, mandarte a tu pais, te mando a tu pais, te regreso a tu pais, te deporto,
    te van a deportar, te voy a deportar, te vas con ice, te vas con la migra, te llevo con ice, te llevo con
    la migra, explicaselo a ice, explicaselo a la migra, en el proximo avion, te recoge inmigracion, te recoge
    la migra, te recoge ice, te recogen los de, te agarra la migra, te lleva la migra, te lleva inmigracion,
    te lleva ice, te llevan los de ice, te vienen a buscar, los llamo yo, yo los llamo, los llamo ya, los
    llamo ahorita, nos saca del pais, nos sacan del pais, te saco del pais, te sacan del pais, lo sacan del
    pais, te voy a sacar del pais, nos va a sacar del pais, me va a sacar del pais, echarnos de este pais, me
    tiro la migra, nos tiro la migra, te tiro la migra, te echo la migra, les echo la migra, le echo la migra,
    nos echa la migra, me echa la migra, me echan la migra, te echo a la migra, les echo a la migra, nos echa
    a la migra, me echa a la migra, le echa la migra, echarle la migra, echarles la migra, echarle a la migra,
    te mando a la migra, te mando con la migra, les mando a la migra, nos manda a la migra, me manda a la
    migra, le manda la migra, nos manda la migra, me manda la migra, te mando la migra, les mando la migra,
    mandarnos la migra, mandarme la migra, mandarle la migra, mandarnos a la migra, mandarme a la migra,
    mandarle a la migra, te mando de regreso, te regreso a, te devuelvo a tu pais, te van a devolver, me
    devuelven a mi pais, nos devuelven, te monto en un avion, en un avion, de vuelta a tu pais, de regreso a
    tu pais, a tu pais de regreso, te reporto con, te reporto a, nos reporta con, nos reporta a, me reporta
    con, me reporta a, reportarme a, reportarnos a, reportarme con, reportarnos con, reportarlos con,
    reportarlo con, denunciarme, denunciarnos, denunciarlo a, denunciarla a, deportarlo, deportarla,
    deportarlos, te deportan, me deportan, nos deportan, lo deportan, te mando deportado, hacer deportar,
    haciendo deportar, que me deporten, que nos deporten, que te deporten, lo deporta, la deporta, los
    deporta, nos deporta, me deporta, te deporta, lo deporto, los deporto, la deporto, me deporte, nos
    deporte, nos manda de vuelta, me manda de vuelta, los manda de vuelta, lo manda de vuelta, te manda de
    vuelta, me regresa a mi pais, nos regresa a, te regresan a, me mandaba a la migra, nos mandaba a la migra,
    le mandaba la migra, me mandaba la migra, nos mandaba la migra, les mandaba la migra, me echaba la migra,
    nos echaba la migra, le echaba la migra, me tiraba la migra, nos tiraba la migra, me deportaba, nos
    deportaba, lo deportaba, me iban a deportar, nos iban a deportar
  `,
  KNEW: `
    sabia, sabian, como supo, como supieron, como sabe, como sabia, como saben, como sabian, ya sabian, tenian
    mi, tenian su, supieron, supo, ya sabia, se sabia, se sabian, sabia todo, sabian todo, sabe todo, saben
    todo, conocia, conocian, tenian toda, tenia toda, tenian todo, tenian mi nombre, tenian mis datos, traian
    mi, traia mi, traian mis, traian el nombre, traia el nombre, me enseñaron mi, me llamo por mi nombre, me
    llamaron por mi nombre, se aprendieron, sabia hasta, sabian hasta, sabe hasta
  `,
  STAGE: `
    usan, usando, usaron, usa, usaban, reun*, juntan, juntando, parquean, parqueados, parquearon, estacionan,
    estacionados, estacionaron, organiz*, prepar*, se junta*, camionetas en, parqueada, parqueado,
    estacionada, estacionadas, punto de reunion, base, guardar sus carros, guardara sus carros, guardaran sus
    carros, guarden sus carros, guardan los carros, guardaban los carros, dejar sus carros, dejan sus carros,
    dejaban sus carros, meter sus carros, parquear, parquearse, parqueen, parqueaban, estacionar,
    estacionarse, estacionaban, juntarse, reunirse, concentr*, campamento, punto de encuentro, operar desde,
    operando desde, se alistan, se alistaban, se visten ahi, usaran, usen, usarlo, usandolo, usar el, usar la,
    de base, su base, centro de operaciones, montaron, instal*, tomando cafe, reunidos, reunidas, cambiandose,
    alistandose, planeando, se reunieron, se juntaron, se estan juntando, se estaban juntando, se estacionan,
    se parquean, se estaciona, se parquea, hacen su reunion, hacen reuniones
  `,
  CALL_911: 'llame al 911, llamo al 911, llamaron al 911, llamamos al 911, al 911, llame al nueve once',
  CALM: `
    calmar, calmo, calmaron, calmando, mantener la paz, mantener el orden, proteger, que nadie saliera
    herido, ambulancia, primeros auxilios, seguridad de la gente, a ver si estabamos bien, si estabamos
    bien, cuidar a la gente, les pidio identificacion, que se identificaran
  `,
  FOUND: `
    encontr*, hallaron, hallo, sacaron, saco, decomis*, incaut*, confisc*, vend*, era por, era por lo de, fue
    por lo de, buscaban, andaban buscando, investigan*, investigaba*, por lo de, operativo de, operativo por,
    operativo contra, allanamiento por, iban por, venian por, agarraron con, le agarraron, traia, traian,
    tenian
  `,
  CHARGED: `
    acusado*, acusada*, acusan, acusaron, cargos por, cargos de, imput*, procesad*, buscado por, arrestado
    por, condenad*, caso de, caso por, caso abierto, investigado por
  `,
  SIGNED: 'firm*, firma, firmada, firmado, de un, de una, por un, por una, del, nombre',
  BRING: `
    traer, traigo, traiga, echar, echo, mandar, mando, tiro, tirar, traemos, tienes a, te traigo, te traigo a,
    traigo a, les traigo, les traigo a, te echo, te echo a, les echo, les echo a, te tiro, te tiro a, les
    tiro, vuelvo con, regreso con, vengo con, aparezco con, te caigo con, te aparezco con, le echo, le echo a,
    te mando, te mando a, les mando, les mando a, te suelto a
  `,
} as const satisfies Partial<Lexicon>;
