import type { Lexicon } from '../../concepts.ts';

/** Spanish: what people do. */
export const acts = {
  ASK: `
    pregunt*, preguntar*, pedir, pide, piden, pidio, pidieron, pidiendo, pedia, pedian, pidan, pido,
    exig*, interrog*, cuestion*, queria ver, querian ver, queria saber, querian saber, quiso ver, quiso
    saber, quieren ver, quiere ver, enseñe, enseñame, muestre, muestrame, muestreme, dame tus, dame los,
    solicit*, averigu*, dijo que si tenia, dijo si tenia, me dijo que le enseñara, revis*, revisando,
    checando, checaron, checo, preg, prgunto, pregnto, tienes, tienen, eres, donde estan tus, estas,
    traes, trae usted, tenes, tiene usted, comprob*, que probara, demostr*, empezo con que, empezo con,
    empezaron con que, salio con que, menciono, mencionaron, toco el tema, comentar*, me exigio,
    volviera con, vuelva con, regresara con, regrese con, si no enseñaba, si no enseño, si no mostraba,
    tenia que enseñar, tenia que mostrar, tengo que mostrar, hasta que enseñara
  `,
  SAY: `
    dijo, dijeron, dice, dicen, diciendo, decia, decian, grito, gritaron, gritaban, gritando, gritan,
    identific*, hicieron pasar por, hacen pasar por, hacian pasar por, se hicieron pasar por, se hacian
    pasar por, fingieron
  `,
  TELL: `
    dicho, haberle dicho, avisado, contado, le dieron aviso, le dijo, le dijeron, les dijo, les dijeron,
    le dice, le aviso, le avisaron, les aviso, avis*, inform*, notific*, alert*, contar, le conto, les
    conto, decir, decirle, reveló, revelo, chivate*, sople*, soplo, reporto, dijo a, dijo, dijeron,
    comunic*, hizo saber, le hizo saber, hicieron saber, dio el pitazo, dieron el pitazo, dio aviso,
    puso sobre aviso
  `,
  GIVE: `
    dado, dio, dieron, da, dan, dar, dando, le dio, les dio, le dieron, les dieron, le pasa, pasa, pasan,
    paso, pasaron, pasando, pasar, mando, mandaron, manda, mandan, mandar, mandando, envi*, entreg* la
    direccion, entreg* el nombre, compart*, facilit*, filtr*, proporcion*, le paso, les paso, le mando,
    ofrec*, vend*
  `,
  CALL: `
    llam*, yam*, yamo, telefone*, contact*, comunico con, se comunico con, comunicaron con, hablo por
    radio con, radio con, mensaje a, texteo a, textear, aviso a, avisaron a, habló con, hablo con,
    hablaron con, le hablo a, le hablaron a, le hablaron, le hablo, le habla a, les habla a, le habla,
    hablarle a, hablarles a, le marca a, le marco a, le marcaron a, marcarle a, le llama a, les llama a,
    le va a hablar a
  `,
  CALL_CODED: `
    tengo uno aqui para ustedes, les agarre uno, aqui les tengo uno, les tengo uno, tengo uno para ustedes,
    vengan por el, vengan a recogerlo, vengan por ellos, vengan a buscarlo
  `,
  STOPPED: `
    paro, pararon, parado, parar, para a, paran, detuvo, detuvieron en, deteniendo, parando, hicieron parar,
    hizo parar, me pararon, nos paro, nos pararon, nos detuvo, me detuvo, reten, retenes, parada de trafico,
    detenerme
  `,
  ARREST: `
    arrest*, arest*, detuvieron, detuvo, detenido, detenida, detienen, detener, detencion, esposo a,
    esposaron, esposado, esposada, esposar, agarro, agarraron, agarrado, agarran, capturo, capturaron,
    apreso, apresaron, encarcel*, preso, metieron preso, encerraron, encerro, prendieron, atraparon,
    atrapo, levantaron, pusieron las esposas, puso las esposas, pusieron esposas, le puso esposas,
    arrestado por, arrestada por, metio preso, lo metio preso, la metio presa, metieron presa, puso las
    esposas a, cayo preso
  `,
  KEEP: `
    hizo _ esperar, hicieron _ esperar, dej* _ esperando, dej* _ sentado, tienen a, tienen preso, tienen
    presa, lo tenian, la tenian, tuvieron, tuvo, tienen detenido, lo tienen, la tienen, todavia lo
    tienen, todavia la tienen, sigue detenido, sigue preso, sigue ahi, sigue adentro, siguen deteniendo,
    retuvo, retuvieron, retenido, retenida, reteniendo, retener, dejo sentado, dejaron sentado, hizo
    esperar, hicieron esperar, dejo esperando, dejaron esperando, dejaron encerrado, dejo encerrado, lo
    dejo sentado, la dejo sentada, sentado, sentada, encerrado, encerrada, espera, esperar, mas horas,
    horas mas, aguantaron, aguanto, mantuvieron, mantuvo, siguieron, quedo adentro, lo dejaron ahi, no
    lo dejan ir, demoraron, no lo querian soltar, no lo quisieron soltar, no la querian soltar, no la
    quisieron soltar, se negaron a soltar*, horas extra, lo dejaron adentro, hizo que _ esperara,
    hicieron que _ esperara, dejaron _ horas, dejo _ horas, horas de mas, no podian soltar*, no puede
    soltar*, no pueden soltar*, no lo podian soltar, no la podian soltar, hay que esperar, tiene que
    esperar, tenemos que esperar, sento, sentaron, la sento, dejaron toda la noche, dejo toda la noche,
    toda la noche en, dando largas, no le abren, no le abrian, no le abrieron, tienen adentro, lo tienen
    adentro, lo aguantaron, la aguantaron, nos dijeron que no, me dijeron que no, dijeron que no, que no
    puede salir, que no podia salir, no puede salir, no podia salir, no pudo salir, no lo dejan salir
  `,
  STILL: `
    todavia, aun, aunque ya, aunque, a pesar de, sigue, siguen, no ha salido, no sale, no salia, hasta ahora
    no
  `,
  LET_GO: `
    dej* _ salir, dej* _ ir, dej* _ libre, solt* a, solto, soltaron, soltar, sueltan, suelta, suelten,
    soltarlo, soltarla, dejo ir, dejaron ir, dejan ir, deja ir, dejaron salir, dejan salir, dejo salir,
    dejar ir, dejar salir, liber*, dejaron libre, lo dejo ir, me dejo ir, nos dejo ir, nos dejaron ir,
    me dejaron ir, la dejaron ir, se fue a casa, llego a casa, volvio a casa, con una advertencia, una
    advertencia, un warning, ya esta en casa, ya esta en la casa, esta en casa, ya salio, ya esta libre
  `,
  HAND_OVER: `
    entreg*, entrego, entregaron, entregado, se lo dio, se lo dieron, se la dieron, se la dio, se los
    dieron, se lo pasaron, se lo paso, pasaron a manos, puso en manos, pusieron en manos, lo dio a, lo
    dieron a, la dieron a, lo pasaron a, dejaron que se lo llevara, lo sacaron para dar*, en manos de
  `,
  TRANSFER: 'sacaron, saco, lo sacaron, la sacaron, transfir*, trasfir*, traslad* a',
  DRIVE: `
    llevo, llevaron, lo llevo, lo llevaron, la llevaron, la llevo, llevando, llevar, manejo hasta,
    transport*, traslad*, dejaron en, condujo, condujeron, lo llevan, llevarlo
  `,
  TAKE: `
    lo metieron, la metieron, agarr*, met*, subi*, llevar*, se llevo, se lo llevo, se llevaron, se lo
    llevaron, se la llevaron, se los llevaron, se la llevo, se los llevo, llevaron, llevo, llevado,
    llevando, lleva, llevan, agarro, agarraron, agarrando, agarran, levantaron, levanto, secuestr*,
    subieron, subio, metieron, metio, metieron a, jalaron, arrastr*, detuvieron, arrest*, esposaron,
    raptaron, tomaron, redada*, sacaron
  `,
  WAIT: `
    esperando, esperaba, esperaban, esperandolo, esperandola, esperandonos, esperandome, afuera, estaba
    afuera, estaban afuera, estaba ahi, estaban ahi, estaba alli, estaban alli, parqueado*, estacionado*, ya
    estaba, ya estaban, en la puerta, a la salida, llego a la estacion, llegaron a la estacion, aparecio,
    aparecieron, esta en la estacion, estaban en el estacionamiento
  `,
  ARRIVE: `
    vino, vinieron, viene, vienen, venga, viniera, llego, llegaron, llega, llegue, llegara, llegan,
    llegando, aparecio, aparecieron, se aparecio, se aparecieron, acudio, acudieron, viniendo
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
    horas de mas, horas mas, mas horas, horas extra, un dia mas, un dia de mas, hora de mas, minutos de
    mas
  `,
} as const satisfies Partial<Lexicon>;
