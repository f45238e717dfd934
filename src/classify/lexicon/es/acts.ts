import type { Lexicon } from '../../concepts.ts';

/** Spanish: what people do. */
export const acts = {
  ASK: `
    pregunt*, preguntar*, pedir, pide, piden, pidio, pidieron, pidiendo, pedia, pedian, pidan, pido, exig*,
    interrog*, cuestion*, queria ver, querian ver, queria saber, querian saber, quiso ver, quiso saber,
    quieren ver, quiere ver, enseñe, enseñame, muestre, muestrame, muestreme, dame tus, dame los, solicit*,
    averigu*, dijo que si tenia, dijo si tenia, me dijo que le enseñara, revis*, revisando, checando,
    checaron, checo, preg, prgunto, pregnto, tienes, tienen, eres, donde estan tus, estas, traes, trae
    usted, tenes, tiene usted, comprob*, que probara, demostr*, empezo con que, empezo con, empezaron con
    que, salio con que, menciono, mencionaron, toco el tema, comentar*, me exigio, volviera con, vuelva con,
    regresara con, regrese con, si no enseñaba, si no enseño, si no mostraba, tenia que enseñar, tenia que
    mostrar, tengo que mostrar, hasta que enseñara, a ver tus, a ver los, a ver sus, quiso que le, queria
    que le, querian que le, quisieron ver, quisieron saber, quiero ver, quiero saber tu, salieron con que,
    me salio con lo de, me sale con que, me sale con lo de, le salio con que, enseñarle, enseñarles,
    mostrarle, mostrarles, muestren, enseñen, dame, deme, denme, presenta tu, presente su, saca tus, saque
    sus, saquen los, requirio, requirieron, demandaron, inquirio, indag*, que si tenia, que si tengo, que si
    teniamos, que si tenemos, que si soy, que si eramos, que si somos, que si era, verific*, chequear,
    chequeo, chequearon, chequeando, chekeo, chekearon, checar, chekar, exij*, esij*, esig*, pregut*,
    prgunt*, pregnt*, prejunt*, interog*, entrebist*, pidiera, pidieran, pedirme, pedirle, pedirnos,
    pedirles, pedirte, solisit*, aberigu*, saco el tema, sacaron el tema, saco lo de, empezo a decirme,
    empezo a joder con, empezo con lo de, con la pregunta de, preguntadera, preguntica, piydio, pidiendole,
    pidiendonos, pidiendome, pidiendoles, confirmar, quiere saber, quieren saber, hablo de si, hizo
    preguntas, hicieron preguntas, haciendo preguntas, hace preguntas, hacen preguntas, hacia preguntas,
    hacian preguntas, me hizo la pregunta, la pregunta fue, su primera pregunta, primera pregunta, lo
    primero que me pregunto, lo primero fue, lo unico que le importaba, le interesaba, le importaba mas,
    insist*, me tiro la pregunta, me solto la pregunta, marcaron la casilla, comprueb*, comprobar, prueb*
    que, enseñeme, enséñenme, muéstrenme, necesito ver, necesitaba ver, necesitaban ver
  `,
  SAY: `
    dijo, dijeron, dice, dicen, diciendo, decia, decian, grito, gritaron, gritaban, gritando, gritan,
    identific*, hicieron pasar por, hacen pasar por, hacian pasar por, se hicieron pasar por, se hacian
    pasar por, fingieron
  `,
  TELL: `
    dicho, haberle dicho, avisado, contado, le dieron aviso, le dijo, le dijeron, les dijo, les dijeron, le
    dice, le aviso, le avisaron, les aviso, avis*, inform*, notific*, alert*, contar, le conto, les conto,
    decir, decirle, reveló, chivate*, sople*, soplo, reporto, dijo a, dijo, dijeron, comunic*, hizo saber,
    le hizo saber, hicieron saber, dio el pitazo, dieron el pitazo, dio aviso, puso sobre aviso, le sopl*,
    les sopl*, dar el aviso, les dio el aviso, le dio el aviso, dio el dato, dieron el dato, dio el norte,
    les dio el norte, pasaron el dato, paso el dato, le paso el dato, les paso el dato, dio pitazo, aventó
    el pitazo, dio el chivatazo, chivatazo, chivat*, pitazo, delató, delataron, choteo, chotearon, sapeo,
    sapearon, dedeo, rajo con, rajaron con, revel*, indic*, le indico, les indico, señal*, anunci*,
    contaron, conto, contandole, diciendole, diciendoles, avisandole, avisandoles, informandole, confirmo,
    confirmaron, le confirmo, les confirmo, tip, un tip, dio un tip, dieron un tip, le puso al tanto, puso
    al tanto, mantiene al tanto, manteniendo al tanto, le hacen saber, les hacen saber, dejaron saber, dejo
    saber, le dejo saber, les dejo saber, deja saber, le abis*, les abis*, abiso, abisaron, abisa, decirles,
    le dicen, les dicen, les dice, diciendo a, decirle a, digan, digo a
  `,
  GIVE: `
    dado, dio, dieron, da, dan, dar, dando, le dio, les dio, le dieron, les dieron, le pasa, pasa, pasan,
    paso, pasaron, pasando, pasar, mando, mandaron, manda, mandan, mandar, mandando, envi*, entreg* la
    direccion, entreg* el nombre, compart*, facilit*, filtr*, proporcion*, le paso, les paso, le mando,
    ofrec*, vend*, les da, le da, les dan, le dan, le daban, les daban, daba, daban, ha dado, han dado,
    dandole, dandoles, le pasan, les pasan, les pasa, le pasaban, pasaba, pasaban, pasandole, pasandoles, ha
    pasado, han pasado, mandandole, mandandoles, les mando, les mandan, le mandan, les mandaron, le
    mandaron, mandaba, mandaban, mandado, remit*, reenvi*, forward*, forwardeo, forwardearon, emailearon,
    emaileo, email*, mailearon, faxe*, faxearon, faxeo, texte*, textea, texteo, textearon, texteaba,
    whatsape*, tira la informacion, soltaron la informacion, solto la informacion, dieron acceso a, dio
    acceso a, transmit*, suministr*, brind*, dieron copia, dio copia, dio una copia, le dio copia, entreg*
    mi direccion, entreg* mi nombre, entreg* los datos, entreg* mis datos, entreg* sus datos, entreg* su
    direccion, entreg* la informacion, entreg* mi informacion, entreg* mi foto, entreg* la lista, entreg*
    copia, le dictó, dicto, le leyo, les leyo, le tiro, les tiro, le enseño a, les enseño a, enseñaron a, le
    mostro a, les mostro a, le mostraron a, cedio, cedieron, traspas*, hizo llegar, hicieron llegar, le hace
    llegar, hacen llegar, comparten, comparte, compartia, compartian, sube, suben, adjunt*, imprimio,
    imprimieron, revelaron, regalo, regalaron
  `,
  CALL: `
    llam*, yam*, yamo, telefone*, contact*, comunico con, se comunico con, comunicaron con, hablo por radio
    con, radio con, mensaje a, texteo a, textear, aviso a, avisaron a, habló con, hablaron con, le hablo a,
    le hablaron a, le hablaron, le hablo, le habla a, les habla a, le habla, hablarle a, hablarles a, le
    marca a, le marco a, le marcaron a, marcarle a, le llama a, les llama a, le va a hablar a, le marco, le
    marcaron, marcando a, marcandole a, marco a, marcaron a, marque a, hablarle, comunic* con, comunicandose
    con, comunicarse con, se comunico, se comunicaron, contactar, contactaron, hizo contacto con, en
    contacto con, se puso en contacto, se pusieron en contacto, ponerse en contacto, radio, por radio, por
    el radio, radiaron, radio a, pego un telefonazo, telefonazo, telefonema, le echo una llamada, hizo una
    llamada, hicieron una llamada, hizo la llamada, hicieron la llamada, una llamada a, la llamada a, le
    timbro a, dio una llamada, le tiro una llamada, tiro una llamada, textio, textiaron, texteó, texteaba,
    texteando a, mensajeo, mando un texto a, mandando textos a, mando texto a, mando un mensaje a, mando
    mensaje a, mandaron un mensaje a, mandaron mensaje a, mandandole mensajes a, mandaba mensajes a, envio
    un mensaje a, envio mensaje a, le escribio a, les escribio a, escribiendole a, escribio a, escribieron
    a, le escribieron a, whatsapp a, wasap a, wasapeo, pidio a, aviso por radio, hablando con, hablaba con,
    hablaban con, habla con, hablan con, le hablaban a, hablando por telefono con, hablo por telefono con,
    estaba en el telefono con, al telefono con, en el telefono con, por telefono con, platico con, platicaba
    con, platicando con, charlando con, le hablo por telefono, alerto a, alertaron a, convoc*, hablo pa,
    ablo con, ablando con, le ablo a, llamandole, llamandoles, llamarle, llamarles, los llamo, les llamo,
    les llamaron, le llamaron, mando a llamar, mandaron a llamar, mandaron llamar, mando llamar, dio parte
    a, dieron parte a
  `,
  CALL_CODED: `
    tengo uno aqui para ustedes, les agarre uno, aqui les tengo uno, les tengo uno, tengo uno para ustedes,
    vengan por el, vengan a recogerlo, vengan por ellos, vengan a buscarlo, les tengo dos, les tengo a uno,
    les tengo un regalo, tengo un regalito, tengo dos para ustedes, tengo uno pa ustedes, tengo uno de los
    suyos, vengan por este, vengan por esta, vengan por estos, vengan a recoger*, aqui hay uno para ustedes,
    ya pueden venir por, les aparte uno, tengo a un indocumentado, tengo un indocumentado, tengo un ilegal
    aqui, tenemos uno para ustedes, aqui tengo uno, aqui tenemos uno, ya pueden venir a recoger*, vengan a
    llevar*
  `,
  STOPPED: `
    paro, pararon, parado, parar, para a, paran, detuvo, detuvieron en, deteniendo, parando, hicieron parar,
    hizo parar, me pararon, nos paro, nos pararon, nos detuvo, me detuvo, reten, retenes, parada de trafico,
    detenerme, me paran, nos paran, lo paro, lo pararon, la paro, la pararon, los paro, los pararon, le
    paro, le pararon, pararme, pararnos, paralo, parao, paraba, paraban, paren, me para, nos para, lo para,
    les paro, les pararon, para carros, para a los, paran a los, paran carros, paran a la gente, parando
    carros, parando gente, parando a, me orillo, orill*, nos orillo, que me orillara, que me parara, me hizo
    señas, me hizo señal, me prendio las luces, me puso las luces, prendio la sirena, me puso la sirena, me
    echo las luces, me tiro las luces, prendio las luces, me detuvieron, nos detuvieron, detuvo mi carro,
    detuvo el carro, detuvo la troca, detuvo la van, detuvieron el carro, paro mi carro, paro el carro, paro
    la van, paro la troca, paro la camioneta, paro la guagua, puesto de control, checkpoint, chekpoint, me
    atajo, nos atajo, me atajaron, nos atajaron, atajaron, ataj*, interceptaron, intercepto, me intercepto,
    pulled over, me pullo, nos pulleo, me pulearon, me cayo atras, me siguio, nos siguio, me siguieron, me
    abordo, nos abordo, abordaron, abordo a, se me acerco, se nos acerco, se me acercaron, se nos acercaron,
    cachearon, cacheo, me cacheo, me registro, nos registro, me registraron, me reviso, me catearon
  `,
  ARREST: `
    arrest*, arest*, detuvieron, detuvo, detenido, detenida, detienen, detener, detencion, esposo a,
    esposaron, esposado, esposada, esposar, agarro, agarraron, agarrado, agarran, capturo, capturaron,
    apreso, apresaron, encarcel*, preso, metieron preso, encerraron, encerro, prendieron, atraparon, atrapo,
    levantaron, pusieron las esposas, puso las esposas, pusieron esposas, le puso esposas, arrestado por,
    arrestada por, metio preso, lo metio preso, la metio presa, metieron presa, puso las esposas a, cayo
    preso, cojieron preso, cogieron preso, cogio preso, lo cogieron preso, cayo preso por, la agarraron, lo
    agarraron, lo agarro, la agarro, los agarraron, arresta, arrestan, arresto, arrestao, arrestaos,
    arrestaron, apresado, apresada, apresan, capturado, capturada, capturan, captura, lo prendieron, lo
    esposaron, la esposaron, me esposaron, me esposo, nos esposaron, esposas, con esposas, en esposas,
    esposandolo, le puso las esposas, le pusieron las esposas, me puso las esposas, me pusieron las esposas,
    le pusieron esposas, me pusieron esposas, le metieron esposas, le clavaron las esposas, poniendo
    esposas, poniendole esposas, le ponen las esposas, le ponen esposas, me pusieron esposa, ganchos,
    marrocas, grilletes, lo engancharon, le pusieron los ganchos, le puso los ganchos, se llevo preso, se lo
    llevo preso, se lo llevaron preso, se llevaron preso, se la llevaron presa, lo llevaron preso, la
    llevaron presa, lo llevo preso, llevaron preso, llevaron detenido, llevaron detenida, se llevo detenido,
    lo llevaron detenido, quedo arrestado, fue detenido, fue detenida, fue apresado, lo trancaron, trancaron
    a, lo metieron en la carcel, metieron a la carcel, metieron en la carcel, lo encerraron, la encerraron,
    lo guardaron, torcieron, lo torcieron, apañaron, lo apañaron, apañó, entambaron, lo enchironaron, lo
    enchironó, lo tienen preso, presa, presos, arestaron, arestado, aresto, arrestron, detubieron, detubo,
    deteni*, detenidos, detenidas, detenerlo, detenerla, detengan, lo detuvo, lo detuvieron, la detuvo, la
    detuvieron, los detuvo, los detuvieron, atrapado, atraparlo, lo cacharon, lo cacho, la cacharon, lo
    pescaron, lo pesco, trincaron a, lo trincaron, le echaron el guante, echaron mano a, le echo mano, le
    echaron mano
  `,
  KEEP: `
    hizo _ esperar, hicieron _ esperar, dej* _ esperando, dej* _ sentado, tienen a, tienen preso, tienen
    presa, lo tenian, la tenian, tuvieron, tuvo, tienen detenido, lo tienen, la tienen, todavia lo tienen,
    todavia la tienen, sigue detenido, sigue preso, sigue ahi, sigue adentro, siguen deteniendo, retuvo,
    retuvieron, retenido, retenida, reteniendo, retener, dejo sentado, dejaron sentado, hizo esperar,
    hicieron esperar, dejo esperando, dejaron esperando, dejaron encerrado, dejo encerrado, lo dejo sentado,
    la dejo sentada, sentado, sentada, encerrado, encerrada, espera, esperar, mas horas, horas mas,
    aguantaron, aguanto, mantuvieron, mantuvo, siguieron, quedo adentro, lo dejaron ahi, no lo dejan ir,
    demoraron, no lo querian soltar, no lo quisieron soltar, no la querian soltar, no la quisieron soltar,
    se negaron a soltar*, horas extra, lo dejaron adentro, hizo que _ esperara, hicieron que _ esperara,
    dejaron _ horas, dejo _ horas, horas de mas, no podian soltar*, no puede soltar*, no pueden soltar*, no
    lo podian soltar, no la podian soltar, hay que esperar, tiene que esperar, tenemos que esperar, sento,
    sentaron, la sento, dejaron toda la noche, dejo toda la noche, toda la noche en, dando largas, no le
    abren, no le abrian, no le abrieron, tienen adentro, lo tienen adentro, lo aguantaron, la aguantaron,
    nos dijeron que no, me dijeron que no, dijeron que no, que no puede salir, que no podia salir, no puede
    salir, no podia salir, no pudo salir, no lo dejan salir, no lo quieren soltar, no la quieren soltar, no
    los quieren soltar, no lo quieren dejar salir, no lo sueltan, no la sueltan, no los sueltan, no lo
    soltaron, no la soltaron, no lo soltaban, no la soltaban, no lo dejaron salir, no la dejaron salir, no
    lo dejaron ir, no la dejaron ir, no la dejan salir, no la dejan ir, no me dejaron ir, no me dejaban ir,
    no me soltaron, no me soltaban, no nos dejaban ir, no lo dejaban ir, no lo dejaban salir, no la dejaban
    salir, lo retienen, la retienen, retienen, lo aguantan, la aguantan, aguantado, aguantada, aguantandolo,
    lo dejaron preso, la dejaron presa, dejaron preso, lo siguen teniendo, la siguen teniendo, siguen
    teniendo, lo mantienen, la mantienen, mantienen, lo guardaron, la guardaron, lo demoran, la demoraron,
    lo demoraron, me aguantaron, me retuvieron, me retuvo, nos retuvieron, nos retuvo, nos aguantaron, me
    tuvieron, nos tuvieron, me tuvo, nos tuvo, lo tuvieron, la tuvieron, lo tuvo, la tuvo, los tuvieron, me
    tenian, nos tenian, los tenian, los tienen, tenido, adentro todavia, trancado, trancada, lo trancaron,
    la trancaron, dejaron trancado, sigue trancado, trancao, guardado, guardada, en la celda, parado en la
    calle, parados en la calle, en el asiento de atras, en la patrulla, en el carro patrulla, no lo han
    soltado, no la han soltado, no lo han dejado, no la han dejado, no me han dejado, sin soltarlo, sin
    soltarla, sin soltar, no le daban salida, no le dan salida, no le dieron salida, no le dan la salida, no
    le daban la salida, no le quieren dar salida, no quisieron soltar*, no quieren soltar*, no quiere
    soltar*, no quiso soltar*, no soltar*, se niegan a soltar*, nego a soltar*, negaron a soltar*, se nego a
    dejar*, se negaron a dejar*, no me lo sueltan, no me la sueltan, no me lo soltaron, no me la soltaron,
    no nos lo sueltan, no nos lo entregan, no me lo entregan, no me lo entregaron, demorando, entretuvieron,
    entretuvo, entreteniendo, alargaron, alargo, hicieron tiempo, hizo tiempo, haciendo tiempo, ganando
    tiempo, ganar tiempo, dando tiempo, perdiendo tiempo, inventaron excusas, dandole larga, dandonos
    largas, no salio hasta, no salia hasta, salio hasta, no lo sacaban, hasta el otro dia, hasta el dia
    siguiente, hasta la mañana siguiente, amanecio preso, amanecio ahi, amanecio adentro, amanecio en la,
    durmio ahi, durmio preso, paso la noche, pasó toda la noche, lo dejaron esperando, la dejaron esperando,
    me hizo esperar, nos hizo esperar, me hicieron esperar, nos hicieron esperar, lo hicieron esperar, la
    hicieron esperar, no se podia ir, no se puede ir, no podia irse, no puede irse, que no se podia ir, que
    me esperara, que esperara, que esperaramos, que no me moviera, quedo detenido, quedo detenida, quedo
    preso, quedo retenido, se quedo preso, se quedo adentro, quedo encerrado, sigue encerrado, sigue
    retenido, sigue retenida, sigue detenida, sigue presa, aun detenido, dejaron detenido, dejaron detenida,
    extendieron, extendio, prolongaron, prolongo
  `,
  STILL: `
    todavia, aun, aunque ya, aunque, a pesar de, sigue, siguen, no ha salido, no sale, no salia, hasta ahora
    no, todabia, toabia, toavia, tovia, y nada, aun asi, a estas horas, y todavia, de todas formas, de todos
    modos, de todas maneras, igual no, y no sale, no lo han soltado, no la han soltado, no han soltado,
    sigue en, sigue ahi, ahi sigue, ahi lo tienen, ahi la tienen, aun no, apesar de, hasta hoy
  `,
  LET_GO: `
    dej* _ salir, dej* _ ir, dej* _ libre, solt* a, solto, soltaron, soltar, sueltan, suelta, suelten,
    soltarlo, soltarla, dejo ir, dejaron ir, dejan ir, deja ir, dejaron salir, dejan salir, dejo salir,
    dejar ir, dejar salir, liber*, dejaron libre, lo dejo ir, me dejo ir, nos dejo ir, nos dejaron ir, me
    dejaron ir, la dejaron ir, se fue a casa, llego a casa, volvio a casa, con una advertencia, una
    advertencia, un warning, ya esta en casa, ya esta en la casa, esta en casa, ya salio, ya esta libre, lo
    solto, la solto, me solto, nos solto, lo soltaron, la soltaron, me soltaron, nos soltaron, los soltaron,
    los solto, soltado, soltada, soltados, suelto, salio libre, salio a las, lo dejaron libre, la dejaron
    libre, me dejaron libre, lo largaron, largaron, le dieron salida, le dio salida, le dieron la salida, me
    dieron salida, me dio un aviso, con un aviso, un aviso, un warnin, warning, advertencia, solo una
    advertencia, me mando a casa, lo mandaron a casa, lo mandaron para la casa, nos mando a casa, se fueron
    a casa, me fui a casa, nos fuimos, me dijo que me fuera, me dijo que podia irme, nos dijo que podiamos
    irnos, nos dijo que nos fueramos, me deja ir, que me fuera, que siguiera, que sigamos, siga su camino,
    seguir mi camino, segui mi camino, segui manejando, que tuviera buen dia, dejaron en libertad, dejo en
    libertad, pusieron en libertad, puso en libertad, puesto en libertad, quedo en libertad, le abrieron la
    puerta, salio enseguida, salio el mismo dia, salio ahi mismo, dejarlo ir, dejarla ir, dejarme ir,
    dejarlos ir, dejarnos ir, dejarlo salir, dejarla salir, dejarlo libre, excarcel*, soltandolo, ya esta
    afuera, esta afuera con nosotros, regreso a casa, regreso a la casa, volvio a la casa
  `,
  HAND_OVER: `
    entreg*, entrego, entregaron, entregado, se lo dio, se lo dieron, se la dieron, se la dio, se los
    dieron, se lo pasaron, se lo paso, pasaron a manos, puso en manos, pusieron en manos, lo dio a, lo
    dieron a, la dieron a, lo pasaron a, dejaron que se lo llevara, lo sacaron para dar*, en manos de, se lo
    da, se la da, se los da, se lo dan, se la dan, se los dan, lo dieron, la dieron, se la paso, se la
    pasaron, se los paso, se los pasaron, se las dieron, pasarlo a, pasarsela, pasarselo, darselo, darsela,
    darselos, dandoselo, entregarselo, entregarsela, entregarselos, entregandolo, entregandola,
    entregandolos, entregandoselo, pasandoselo, lo pasan a, la pasan a, la paso a, la pasaron a, lo paso a,
    los paso a, los pasaron a, los dieron a, los dio a, los entrego, los entregaron, puesto en manos, puso a
    disposicion, pusieron a disposicion, a disposicion de, quedo en manos, quedaron en manos, cayo en manos,
    acabo en manos, termino en manos, se lo regalaron, se lo regalo, se la regalaron, lo cedieron a, se lo
    cedieron, turn*, lo turnaron, turnaron, lo soltaron a, la soltaron a, lo soltaron directo a, lo soltaron
    en manos de, endos*, se lo endosaron, lo vendieron a, lo vendio a, me entrego, me entregaron, nos
    entrego, nos entregaron, me dieron a, me dio a, me pasaron a, me paso a, se los entregaron, se lo
    entregaron, se la entregaron, se lo entrego, se la entrego, se los entrego, servido en bandeja, en
    bandeja de plata, en bandeja
  `,
  TRANSFER: `
    sacaron, saco, lo sacaron, la sacaron, transfir*, trasfir*, traslad* a, los sacaron, lo saco, la saco,
    sacandolo, sacandola, tranfir*, transfer, transferencia, transferid*, tranferid*, trasferid*, lo
    movieron, la movieron, movieron, traspaso, lo traspasaron, cambio de custodia, custodia de, pasaron la
    custodia, pasar la custodia, lo pasaron con, la pasaron con, los pasaron con, lo cambiaron de carro, la
    cambiaron de carro, lo bajaron y
  `,
  DRIVE: `
    llevo, llevaron, lo llevo, lo llevaron, la llevaron, la llevo, llevando, llevar, manejo hasta,
    transport*, traslad*, dejaron en, condujo, condujeron, lo llevan, llevarlo, llevarla, llevarlos,
    llevarme, llevarnos, llevandolo, llevandola, llevandome, me llevo, me llevaron, nos llevo, nos llevaron,
    los llevo, los llevaron, lo trajeron, la trajeron, lo trajo, manejo a, manejaron a, manejaron hasta,
    manejo con, condujo hasta, lo condujeron, lo condujo, lo montaron y, dio un ride, dieron un ride, le dio
    ride, le dieron ride, dar ride, aventon, le dieron aventon, le dio aventon, lo transladaron,
    transladaron, translad*, tranport*, trasport*, tranpolt*, fue a dejar, fueron a dejar, lo fue a dejar,
    lo fueron a dejar, lo dejo en, lo dejaron en, la dejaron en, la dejo en, lo tiraron en, depositaron en,
    lo mandaron a, la mandaron a, lo mando a, llevado, llevada, llevados, lo carretearon, acarre*, lo
    vinieron a dejar, lo vino a dejar, lo lleva, la lleva, la llevan, los llevan, los lleva
  `,
  TAKE: `
    lo metieron, la metieron, agarr*, met*, subi*, llevar*, se llevo, se lo llevo, se llevaron, se lo
    llevaron, se la llevaron, se los llevaron, se la llevo, se los llevo, llevaron, llevo, llevado,
    llevando, lleva, llevan, agarro, agarraron, agarrando, agarran, levantaron, levanto, secuestr*,
    subieron, subio, metieron, metio, metieron a, jalaron, arrastr*, detuvieron, arrest*, esposaron,
    raptaron, tomaron, redada*, sacaron, montaron, monto, montaban, montando, montan, lo montaron, la
    montaron, los montaron, me montaron, lo subieron, la subieron, los subieron, me subieron, lo treparon,
    treparon, lo jalaron, la jalaron, jalando, jalan, lo arrastraron, la arrastraron, cogieron, cogio,
    cojieron, cojio, coger, cojiendo, cogiendo, cojen, cogen, lo cogieron, la cogieron, los cogieron,
    pescaron, pesco, pescan, cacharon, cacho, cachan, cargaron con, cargo con, se cargaron, levantan,
    lebantaron, levantando, alzaron con, alzo con, tumbaron a, tiraron al suelo, tiro al suelo, tiraron al
    piso, lo tiraron al, la tiraron al, trincaron, trinco, trincan, trancaron a, amarraron, amarro, sacan,
    sacando, arrancaron, arranco con, se llevan, se lo llevan, se la llevan, se los llevan, se lo estan
    llevando, llebaron, llebo, yevaron, yevo, se yevaron, recogieron, recogio, recogen, vinieron por, vino
    por, lo recogieron, la recogieron, raptando, rapto, apresaron, redadas, rredada, barrida, enganch*, se
    llevaban, llevaban, llevaba
  `,
  WAIT: `
    esperando, esperaba, esperaban, esperandolo, esperandola, esperandonos, esperandome, afuera, estaba
    afuera, estaban afuera, estaba ahi, estaban ahi, estaba alli, estaban alli, parqueado*, estacionado*, ya
    estaba, ya estaban, en la puerta, a la salida, llego a la estacion, llegaron a la estacion, aparecio,
    aparecieron, esta en la estacion, estaban en el estacionamiento, aguardaban, aguardaba, aguardando, ahi
    afuera, alla afuera, estaban esperando, estaba esperando, lo esperaban, lo esperaba, la esperaban, la
    esperaba, nos esperaban, me esperaban, lo estaban esperando, la estaban esperando, lo esperan, la
    esperan, esperan, plantad*, parados afuera, parado afuera, paraos, parqueaos, parkead*, parqiado*, ya
    tenian, rondando, rondaban, merodeando, merodeaban, vigilando, velando, velandolo, velaban, cazando, al
    acecho, acechando, escondid*, listos para agarrar*, listos para llevar*, listos, a la entrada, en la
    salida, a la puerta, en la puerta de salida, en el lobby, en el parqueo, en el estacionamiento, afueras,
    sentados afuera, sentado afuera, ya lo esperaban, ya la esperaban, ya los tenia, se asomo, se asomaron,
    salieron de un carro, salieron de una van, lo agarraron saliendo, lo agarraron a la salida, le cayeron a
    la salida, le cayeron saliendo, al salir
  `,
  ARRIVE: `
    vino, vinieron, viene, vienen, venga, viniera, llego, llegaron, llega, llegue, llegara, llegan,
    llegando, aparecio, aparecieron, se aparecio, se aparecieron, acudio, acudieron, viniendo, bino,
    binieron, yego, yegaron, yega, yegan, llegaba, llegaban, vengan, venir, llegar, viniese, se presento, se
    presentaron, se apersonaron, cayeron, cayo, cae, caen, le cayeron, nos cayeron, les cayo, nos cayo,
    caiga, caigan, acercaron, se acerco, se acercaron, pasaron por, aparece, aparecen, aparesieron,
    aparecieran, apareciera, llegaran, vinieran, arribaron, arribo, se bajaron, se bajo, se tiraron, se
    asomaron, han llegado, ha llegado, han venido, ha venido, viene llegando, vienen llegando
  `,
  BLOCK: `
    bloque*, cerro, cerraron, cierran, cierra, cerrada, cerrando, cerrar, taparon, tapo, desvi*, dirigia
    el trafico, dirigian el trafico, dirigiendo el trafico, dirigio el trafico, controlando el trafico,
    controlaba el trafico, trancaron, tranco, acordon*, no dejaban pasar, no dejaba pasar, atravesaron,
    atravesada*, perimetro, pararon el trafico, paro el trafico, parando el trafico, cortaron, cortó,
    corto el paso, tapaba, tapaban, tapando, tapar, tapan, cerrandoles, bloqueandoles
  `,
  PUSH_BACK: `
    empujaron, empujo, empujaban, empujando, empujar, hicieron para atras, hizo para atras, que nos
    echaramos para atras, pa tras, para atras, pa atras, retrocedan, retroceder, alejaron a la gente,
    alejo a la gente, alejar, atras a la gente, apartaron, aparto, apartaban, mantuvieron a la gente
    lejos, alejense, controlando a la gente, controlar la multitud, dispers*, formaron una linea,
    hicieron una valla, no se acerquen, contuvieron, no nos acercaramos, no nos acercaran, que nadie se
    acercara, hicieron una fila, hicieron fila, no nos dejaban acercar*, no dejaban acercar*, nos
    alejaron, que nos moviera*, hicieramos pa atras
  `,
  TRANSLATE: `
    traduc*, traduj*, interpret*, traduciendo, traductor, traductora, explicaba, explicandole,
    explicaban, le explico, hacia de interprete, hablaba por ellos, traduce
  `,
  ENTER: `
    entro, entraron, entra, entran, entrando, entrar, se metieron, se metio, adentro de la casa, adentro del
    apartamento, tumbaron la puerta, rompieron la puerta, metieron a la casa, entraron a, ingres*,
    irrumpieron
  `,
  ASSIST: `
    ayud*, asist*, trabaj* con, colabor*, cooper*, apoy*, acompañ*, acompan*, escolt*, cuidandole
  `,
  TALK: `
    hablar, hablaron, hablo, hablando, hablara, hablaran, entrevist*, interrog*, platicar, hacerle
    preguntas, hacer preguntas, verlo, verla, visitar
  `,
  SHOW: `
    enseño, enseno, enseñaron, ensenaron, mostro, mostraron, muestra, enseñan, salio, salia, hay, habia,
    tenia, tiene, trajo, trajeron, aparecio, aparecia, traian, trae, dijo que, decia, presentaron
  `,
  THREAT: `
    o yo, o, u, amenaz*, amenas*, o si no, va a, voy a, vamos a, van a, iba a, iban a, podia, podria,
    puedo, puede, advirt*, si no, quieres que, quieren que, llamaria, sino, le iba a, me iba a, nos iba
    a, nos va a, me va a, que va, asusta*, si no firmo, te mando, te vamos a mandar, los mando, los voy
    a mandar
  `,
  LET_IN: `
    dejo, dejaron, dejan, deja, permit*, metieron, abrieron, abrio, pasaron, dieron acceso, dio acceso, dejo
    pasar, dejaron pasar, dejo entrar, dejaron entrar
  `,
  WRITE_UP: `
    reporto, reportaron, hizo un reporte, hicieron un reporte, hizo reporte, hicieron reporte, escribio,
    escribieron, escribio un reporte, puso como, pusieron como, lo pusieron, la pusieron, lo puso, la
    puso, anoto, anotaron, apunto, acuso de, acusaron de, metieron en, registro como, lo metieron,
    reporte, informe, reportar, denunciar, escribio el, anotando, apuntando, apuntaron
  `,
  SHARE: `
    compart*, comparte, da, dan, dio, dieron, pasa, pasan, mando, mandaron, manda, enviaron, envio,
    metieron, pusieron, puso, metio, usan, usa, subieron, subio, va a ir, va para, va al, iba al, iba
    para, fue a parar, esta en, acceso, pasaron, paso, se lo pasaron, llego, fue a dar, termino en
  `,
  SET_UP: `
    lo planeo, me tendio, nos tendio, tendio una trampa, me denuncio, nos denuncio, lo denuncio, la
    denuncio, denuncio, me reporto, nos reporto, me echo, nos echo, me chivateo, me aventó, me
    aventaron, me delato, nos delato, delato, me puso el dedo, deporten, deportar, deportarme,
    deportarnos, deporte, deportada, deportado, lo arreglo todo, me mando la migra, nos mando la migra,
    echar la migra, echarme la migra, echarnos la migra, en avion a, mandarte a tu pais, te mando a tu
    pais, te regreso a tu pais, te deporto, te van a deportar, te voy a deportar, te vas con ice, te vas
    con la migra, te llevo con ice, te llevo con la migra, explicaselo a ice, explicaselo a la migra, en
    el proximo avion
  `,
  KNEW: `
    sabia, sabian, como supo, como supieron, como sabe, como sabia, como saben, como sabian, ya sabian,
    tenian mi, tenian su, supieron, supo
  `,
  STAGE: `
    usan, usando, usaron, usa, usaban, reun*, juntan, juntando, parquean, parqueados, parquearon,
    estacionan, estacionados, estacionaron, organiz*, prepar*, se junta*, camionetas en, parqueada,
    parqueado, estacionada, estacionadas, punto de reunion, base
  `,
  CALL_911: 'llame al 911, llamo al 911, llamaron al 911, llamamos al 911, al 911, llame al nueve once',
  CALM: `
    calmar, calmo, calmaron, calmando, mantener la paz, mantener el orden, proteger, que nadie saliera
    herido, ambulancia, primeros auxilios, seguridad de la gente, a ver si estabamos bien, si estabamos
    bien, cuidar a la gente, les pidio identificacion, que se identificaran
  `,
  FOUND: 'encontr*, hallaron, hallo, sacaron, saco, decomis*, incaut*, confisc*, vend*',
  CHARGED: `
    acusado*, acusada*, acusan, acusaron, cargos por, cargos de, imput*, procesad*, buscado por, arrestado
    por, condenad*, caso de, caso por, caso abierto, investigado por
  `,
  SIGNED: 'firm*, firma, firmada, firmado, de un, de una, por un, por una, del, nombre',
  WANTS: `
    lo quiere, la quiere, los quiere, lo quieren, la quieren, lo busca, la busca, lo buscan, la buscan,
    lo anda buscando, lo reclama, lo esta reclamando, viene por el, viene por ella, vienen por el,
    vienen por ella, ya viene, ya vienen, viene en camino, vienen en camino, en camino, venia en camino,
    venian en camino, esta por llegar, va a venir, van a venir, lo viene a buscar, lo venia a buscar,
    venia por el, venia por ella, viene a recogerlo, lo va a recoger, se lo va a llevar, se la va a
    llevar, lo pidio, la pidio, interesa
  `,
  BRING: 'traer, traigo, traiga, echar, echo, mandar, mando, tiro, tirar, traemos',
  EXTRA_TIME: `
    horas de mas, horas mas, mas horas, horas extra, un dia mas, un dia de mas, hora de mas, minutos de mas,
    hora extra, horas demas, horas despues de, dias de mas, dias extra, un dia extra, de mas, minutos extra,
    mas tiempo del debido, mas de lo debido, mas de la cuenta, mas tiempo de lo, una noche mas, otra noche,
    otro dia mas, hora y media mas, media hora mas, media hora de mas
  `,
} as const satisfies Partial<Lexicon>;
