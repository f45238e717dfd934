import type { Lexicon } from '../../concepts.ts';

/** Spanish: stopping, taking, keeping, letting go, handing over. */
export const keeping = {
  STOPPED: `
    paro, pararon, parado, parar, para a, paran, detuvo, detuvieron en, deteniendo, parando, hicieron
    parar, hizo parar, me pararon, nos paro, nos pararon, nos detuvo, me detuvo, reten, retenes, parada de
    trafico, detenerme, me paran, nos paran, lo paro, lo pararon, la paro, la pararon, los paro, los
    pararon, le paro, le pararon, pararme, pararnos, paralo, parao, paraba, paraban, paren, me para, nos
    para, lo para, les paro, les pararon, para carros, para a los, paran a los, paran carros, paran a la
    gente, parando carros, parando gente, parando a, me orillo, orill*, nos orillo, que me orillara, que
    me parara, me hizo señas, me hizo señal, me prendio las luces, me puso las luces, prendio la sirena,
    me puso la sirena, me echo las luces, me tiro las luces, prendio las luces, me detuvieron, nos
    detuvieron, detuvo mi carro, detuvo el carro, detuvo la troca, detuvo la van, detuvieron el carro,
    paro mi carro, paro el carro, paro la van, paro la troca, paro la camioneta, paro la guagua, puesto de
    control, checkpoint, chekpoint, me atajo, nos atajo, me atajaron, nos atajaron, atajaron, ataj*,
    interceptaron, intercepto, me intercepto, pulled over, me pullo, nos pulleo, me pulearon, me cayo
    atras, me siguio, nos siguio, me siguieron, me abordo, nos abordo, abordaron, abordo a, se me acerco,
    se nos acerco, se me acercaron, se nos acercaron, cachearon, cacheo, me cacheo, me registro, nos
    registro, me registraron, me reviso, me catearon, me bajaron, nos bajaron, me bajo del carro, nos bajo
    del carro, lo bajaron del carro, lo bajo del carro, me bajaron del carro, nos bajaron del carro, los
    bajaron del carro, lo bajaron de la troca, los bajaron de la van, me dieron el alto, nos dieron el
    alto, me dio el alto, nos dio el alto, le dieron el alto, le dio el alto, me marco el alto, nos marco
    el alto, me hizo el alto, nos hizo el alto, me mando a parar, me mando parar, nos mando parar, nos
    mando a parar, me mandaron a parar, me mando a orillar, me paraba, nos pararo, me tranco el paso, nos
    tranco el paso, me cerro el paso, nos cerro el paso, se me atraveso, se nos atraveso, me tiro el carro
    encima, me pego las luces, me encendio las luces, me prendieron las luces, me pusieron las luces, me
    puso la patrulla atras, me cayo la policia, me cayeron atras, me toco la sirena, me pito, parandome,
    parandonos, parandolo, lo estaban parando, lo han parado, me han parado, me habian parado, parada de
    transito, traffic stop, pull over, pulled me over, me jalaron
  `,
  ARREST: `
    arrest*, arest*, detuvieron, detuvo, detenido, detenida, detienen, detener, detencion, esposo a,
    esposaron, esposado, esposada, esposar, agarro, agarraron, agarrado, agarran, capturo, capturaron,
    apreso, apresaron, encarcel*, preso, metieron preso, encerraron, encerro, prendieron, atraparon,
    atrapo, levantaron, pusieron las esposas, puso las esposas, pusieron esposas, le puso esposas,
    arrestado por, arrestada por, metio preso, lo metio preso, la metio presa, metieron presa, puso las
    esposas a, cayo preso, cojieron preso, cogieron preso, cogio preso, lo cogieron preso, cayo preso por,
    la agarraron, lo agarraron, lo agarro, la agarro, los agarraron, arresta, arrestan, arresto, arrestao,
    arrestaos, arrestaron, apresado, apresada, apresan, capturado, capturada, capturan, captura, lo
    prendieron, lo esposaron, la esposaron, me esposaron, me esposo, nos esposaron, esposas, con esposas,
    en esposas, esposandolo, le puso las esposas, le pusieron las esposas, me puso las esposas, me
    pusieron las esposas, le pusieron esposas, me pusieron esposas, le metieron esposas, le clavaron las
    esposas, poniendo esposas, poniendole esposas, le ponen las esposas, le ponen esposas, me pusieron
    esposa, ganchos, marrocas, grilletes, lo engancharon, le pusieron los ganchos, le puso los ganchos, se
    llevo preso, se lo llevo preso, se lo llevaron preso, se llevaron preso, se la llevaron presa, lo
    llevaron preso, la llevaron presa, lo llevo preso, llevaron preso, llevaron detenido, llevaron
    detenida, se llevo detenido, lo llevaron detenido, quedo arrestado, fue detenido, fue detenida, fue
    apresado, lo trancaron, trancaron a, lo metieron en la carcel, metieron a la carcel, metieron en la
    carcel, lo encerraron, la encerraron, lo guardaron, torcieron, lo torcieron, apañaron, lo apañaron,
    apañó, entambaron, lo enchironaron, lo enchironó, lo tienen preso, presa, presos, arestaron, arestado,
    aresto, arrestron, detubieron, detubo, deteni*, detenidos, detenidas, detenerlo, detenerla, detengan,
    lo detuvo, lo detuvieron, la detuvo, la detuvieron, los detuvo, los detuvieron, atrapado, atraparlo,
    lo cacharon, lo cacho, la cacharon, lo pescaron, lo pesco, trincaron a, lo trincaron, le echaron el
    guante, echaron mano a, le echo mano, le echaron mano, lo llevaron a la estacion, la llevaron a la
    estacion, me llevaron a la estacion, lo llevaron para la estacion, lo llevaron al cuartel, se lo
    llevaron a la estacion, lo llevo a la estacion, me llevaron preso, me llevaron presa, me lleven preso,
    nos llevaron presos, los llevaron presos, me metieron preso, me metieron presa, me tenian esposado, me
    tenia esposado, lo tenian esposado, la tenian esposada, esposados, esposao, esposandome, esposarlo,
    esposarme, esposarla, lo espo*aron, le echaron las esposas, le pusieron las marrocas, le pusieron los
    grilletes, lo fichar*, fichado, ficharon, fichar, booked, bookearon, buquearon, lo buquearon,
    arrestandolo, arrestarlo, arrestarla, arrestarme, lo arrest*, le hicieron arresto, bajo arresto, quedo
    arrestada, cayeron presos, lo metieron al bote, lo metieron a la jaula, lo torcio, lo apreso, lo
    trabaron, lo clavaron preso, cogieron a mi, cojieron a mi, cogio a mi, cojio a mi, lo cogieron por, la
    cogieron por, me cogieron por, lo cogieron robando, lo agarraron robando, cogieron robando, lo
    procesaron, la procesaron, me procesaron, procesaron a, lo llevaron arrestado, la llevaron arrestada,
    me llevaron arrestado, se lo llevo arrestado, se lo llevaron arrestado, lo llevaron esposado, la
    llevaron esposada, me llevaron esposado, lo llevo esposado, se lo llevaron esposado, lo metieron
    esposado, lo sacaron esposado, lo montaron esposado, lo subieron esposado, se lo llevo la policia por,
    se lo llevaron los policias por, se lo llevo un policia por, se la llevo la policia por, se la
    llevaron los policias por, se la llevo un policia por, se los llevo la policia por, se los llevaron
    los policias por, se los llevo un policia por, se llevo la policia por, se llevaron los policias por,
    se llevo un policia por, la policia se lo llevo por, la policia se lo llevaron por, la policia se la
    llevo por, la policia se la llevaron por, la policia se los llevo por, la policia se los llevaron por,
    los policias se lo llevo por, los policias se lo llevaron por, los policias se la llevo por, los
    policias se la llevaron por, los policias se los llevo por, los policias se los llevaron por, me llevo
    la policia por, me metio al calabozo, me metio en el calabozo, me metio en una celda, me metio en la
    celda, me metio a la celda, me metio a una celda, me metieron al calabozo, me metieron en el calabozo,
    me metieron en una celda, me metieron en la celda, me metieron a la celda, me metieron a una celda, lo
    metio al calabozo, lo metio en el calabozo, lo metio en una celda, lo metio en la celda, lo metio a la
    celda, lo metio a una celda, lo metieron al calabozo, lo metieron en el calabozo, lo metieron en una
    celda, lo metieron en la celda, lo metieron a la celda, lo metieron a una celda, la metio al calabozo,
    la metio en el calabozo, la metio en una celda, la metio en la celda, la metio a la celda, la metio a
    una celda, la metieron al calabozo, la metieron en el calabozo, la metieron en una celda, la metieron
    en la celda, la metieron a la celda, la metieron a una celda
  `,
  HAND_OVER: `
    entreg*, entrego, entregaron, entregado, se lo dio, se lo dieron, se la dieron, se la dio, se los
    dieron, se lo pasaron, se lo paso, pasaron a manos, puso en manos, pusieron en manos, lo dio a, lo
    dieron a, la dieron a, lo pasaron a, dejaron que se lo llevara, lo sacaron para dar*, en manos de, se
    lo da, se la da, se los da, se lo dan, se la dan, se los dan, lo dieron, la dieron, se la paso, se la
    pasaron, se los paso, se los pasaron, se las dieron, pasarlo a, pasarsela, pasarselo, darselo,
    darsela, darselos, dandoselo, entregarselo, entregarsela, entregarselos, entregandolo, entregandola,
    entregandolos, entregandoselo, pasandoselo, lo pasan a, la pasan a, la paso a, la pasaron a, lo paso
    a, los paso a, los pasaron a, los dieron a, los dio a, los entrego, los entregaron, puesto en manos,
    puso a disposicion, pusieron a disposicion, a disposicion de, quedo en manos, quedaron en manos, cayo
    en manos, acabo en manos, termino en manos, se lo regalaron, se lo regalo, se la regalaron, lo
    cedieron a, se lo cedieron, turn*, lo turnaron, turnaron, lo soltaron a, la soltaron a, lo soltaron
    directo a, lo soltaron en manos de, endos*, se lo endosaron, lo vendieron a, lo vendio a, me entrego,
    me entregaron, nos entrego, nos entregaron, me dieron a, me dio a, me pasaron a, me paso a, se los
    entregaron, se lo entregaron, se la entregaron, se lo entrego, se la entrego, se los entrego, servido
    en bandeja, en bandeja de plata, en bandeja, se lo pas*, se la pas*, se los pas*, se las pas*, me
    pasaron con, lo pasaron con, se lo pusieron en las manos, se lo puso en las manos, se lo soltaron a,
    se lo solto a, soltarselo, soltarsela, se lo tiraron, se lo aventaron, se lo echaron, se lo mandaron,
    lo mandaron con los de, lo mandaron con la, directo a manos, directo a las manos, a las manos de, a
    manos de, en las manos de, se lo sirvieron, hizo entrega de, hicieron entrega de, hacerle entrega,
    hacer entrega, me regalaron a, lo pusieron a disposicion, lo puso a disposicion, entriegan, entriega,
    entregen, hand over, handed him over, handed him, turned him over, turned over, lo voltearon, darselos
    a, regalandoselo, pasarselos, se lo ceden, lo endosaron, se lo dejaron, se la dejaron, se los dejaron,
    se lo dejo, se lo dejaron en bandeja, lo dejo con, la dejo con, los dejo con, lo dejaron con, la
    dejaron con, los dejaron con, me dejaron con, me dejo con, lo puso con, lo puso en la van de, lo
    montaron con, lo metieron con, lo subieron con, se fue con, lo cambio a las esposas, le cambiaron las
    esposas, le cambio las esposas, cambiaron de esposas, cambiaron esposas, lo dio directo a, lo dio
    derechito a, lo dio derecho a, lo dieron directo a, lo dieron derechito a, lo dieron derecho a, lo
    paso directo a, lo paso derechito a, lo paso derecho a, lo pasaron directo a, lo pasaron derechito a,
    lo pasaron derecho a, lo entrego directo a, lo entrego derechito a, lo entrego derecho a, la dio
    directo a, la dio derechito a, la dio derecho a, la dieron directo a, la dieron derechito a, la dieron
    derecho a, la paso directo a, la paso derechito a, la paso derecho a, la pasaron directo a, la pasaron
    derechito a, la pasaron derecho a, la entrego directo a, la entrego derechito a, la entrego derecho a,
    los dio directo a, los dio derechito a, los dio derecho a, los dieron directo a, los dieron derechito
    a, los dieron derecho a, los paso directo a, los paso derechito a, los paso derecho a, los pasaron
    directo a, los pasaron derechito a, los pasaron derecho a, los entrego directo a, los entrego
    derechito a, los entrego derecho a, me dio directo a, me dio derechito a, me dio derecho a, me dieron
    directo a, me dieron derechito a, me dieron derecho a, me paso directo a, me paso derechito a, me paso
    derecho a, me pasaron directo a, me pasaron derechito a, me pasaron derecho a, me entrego directo a,
    me entrego derechito a, me entrego derecho a, se lo soltaron en la mano, se lo soltaron en las manos,
    se lo solto en la mano, se lo solto en las manos, se lo puso en la mano, se lo pusieron en la mano, se
    la soltaron en la mano, se la soltaron en las manos, se la solto en la mano, se la solto en las manos,
    se la puso en la mano, se la puso en las manos, se la pusieron en la mano, se la pusieron en las
    manos, lo soltaron en la mano, lo soltaron en las manos, lo solto en la mano, lo solto en las manos,
    lo puso en la mano, lo puso en las manos, lo pusieron en la mano, lo pusieron en las manos, la
    soltaron en la mano, la soltaron en las manos, la solto en la mano, la solto en las manos, la puso en
    la mano, la puso en las manos, la pusieron en la mano, la pusieron en las manos, lo empujo hacia, lo
    empujaron hacia, la empujo hacia, la empujaron hacia, me empujo hacia, me empujaron hacia, empujo a _
    hacia, empujaron a _ hacia, le paso a mi _ al de, le pasaba a mi _ al de, le pasaron a mi _ al de,
    paso a mi _ al de, pasaba a mi _ al de, pasaron a mi _ al de, paso a las de, paso a los de, paso a
    manos, camino con _ hasta, lo camino hasta, lo caminaron hasta, lo encamino hasta, lo acompaño hasta,
    lo acompañaron hasta, lo escolto hasta, la camino hasta, la caminaron hasta, la encamino hasta, la
    acompaño hasta, la acompañaron hasta, la escolto hasta, darlo a, darla a, darlos a, lo cambiaron de
    manos, lo cambio de manos, la cambiaron de manos, la cambio de manos, lo pusieron en manos de, la
    pusieron en manos de, de la mano de un policia a, lo dejaron en manos de, la dejaron en manos de, se
    lo dejo a, lo regalaron a, lo regalo a, la regalaron a, la regalo a, lo mandaron con ice, lo mandaron
    con inmigracion, lo mandaron con la migra, la mandaron con ice, la mandaron con inmigracion, la
    mandaron con la migra, me mandaron con ice, me mandaron con inmigracion, me mandaron con la migra
  `,
  TRANSFER: `
    sacaron, saco, lo sacaron, la sacaron, transfir*, trasfir*, traslad* a, los sacaron, lo saco, la saco,
    sacandolo, sacandola, tranfir*, transfer, transferencia, transferid*, tranferid*, trasferid*, lo
    movieron, la movieron, movieron, traspaso, lo traspasaron, cambio de custodia, custodia de, pasaron la
    custodia, pasar la custodia, lo pasaron con, la pasaron con, los pasaron con, lo cambiaron de carro,
    la cambiaron de carro, lo bajaron y, lo transfieren, transfieren, lo pasan de, lo cambiaron a, pase de
    custodia, cambio de manos, lo agarraron de ahi, lo movieron a
  `,
  DRIVE: `
    llevo, llevaron, lo llevo, lo llevaron, la llevaron, la llevo, llevando, llevar, manejo hasta,
    transport*, traslad*, dejaron en, condujo, condujeron, lo llevan, llevarlo, llevarla, llevarlos,
    llevarme, llevarnos, llevandolo, llevandola, llevandome, me llevo, me llevaron, nos llevo, nos
    llevaron, los llevo, los llevaron, lo trajeron, la trajeron, lo trajo, manejo a, manejaron a,
    manejaron hasta, manejo con, condujo hasta, lo condujeron, lo condujo, lo montaron y, dio un ride,
    dieron un ride, le dio ride, le dieron ride, dar ride, aventon, le dieron aventon, le dio aventon, lo
    transladaron, transladaron, translad*, tranport*, trasport*, tranpolt*, fue a dejar, fueron a dejar,
    lo fue a dejar, lo fueron a dejar, lo dejo en, lo dejaron en, la dejaron en, la dejo en, lo tiraron
    en, depositaron en, lo mandaron a, la mandaron a, lo mando a, llevado, llevada, llevados, lo
    carretearon, acarre*, lo vinieron a dejar, lo vino a dejar, lo lleva, la lleva, la llevan, los llevan,
    los lleva, lo manejaron, lo fueron a tirar, lo fueron a llevar, le dieron un ride, me dieron ride, lo
    llevaban, la llevaban, lo llevamos, transporte, transportar*, transportando, transportaron, lo
    movilizaron, lo encaminaron, los encaminaron, lo acompañaron hasta, lo dejaron frente a, lo dejaron en
    la puerta de, lo montaron y lo llevaron, en la patrulla lo llevaron, en la patrulla los llevaron, lo
    mandaron en la patrulla, lo mandaron para, la mandaron para, los mandaron para, le dio raite, dio
    raite, dieron raite, le dieron raite, dar raite, le dio un raite, un raite, raite, le dio pon, dio
    pon, le dio jalon, le dieron jalon, le dio bola, le dio un aventon, en su carro lo llevo, en su
    patrulla lo llevo, lo llevaron esposado, la llevaron esposada, me llevaron esposado, lo llevo
    esposado, traslad* a, me pasearon en patrulla, me pasearon en la patrulla, me paseo en patrulla, me
    paseo en la patrulla, lo pasearon en patrulla, lo pasearon en la patrulla, lo paseo en patrulla, lo
    paseo en la patrulla, la pasearon en patrulla, la pasearon en la patrulla, la paseo en patrulla, la
    paseo en la patrulla, nos pasearon en patrulla, nos pasearon en la patrulla, nos paseo en patrulla,
    nos paseo en la patrulla, me pasearon, lo pasearon, no paro hasta, no pararon hasta, el viaje termino
    en, la vuelta termino en, taxi a, taxi gratis a, el que lo llevo, el que lo llevaron, el que la llevo,
    el que la llevaron, los que lo llevo, los que lo llevaron, los que la llevo, los que la llevaron, fue
    el que lo llevo, fue el que lo llevaron, fue el que la llevo, fue el que la llevaron, fue los que lo
    llevo, fue los que lo llevaron, fue los que la llevo, fue los que la llevaron, fueron el que lo llevo,
    fueron el que lo llevaron, fueron el que la llevo, fueron el que la llevaron, fueron los que lo llevo,
    fueron los que lo llevaron, fueron los que la llevo, fueron los que la llevaron, de chofer hasta, lo
    acerco a, la acerco a, lo acercaron a, la acercaron a, lo llevo hasta, lo llevaron hasta, lo
    transporto hasta, lo transportaron hasta, la llevo hasta, la llevaron hasta, la transporto hasta, la
    transportaron hasta, me llevo hasta, me llevaron hasta, me transporto hasta, me transportaron hasta,
    fue a dejarlo, fue a llevarlo, fue a entregarlo, fue a dejarla, fue a llevarla, fueron a dejarlo,
    fueron a llevarlo, fueron a entregarlo, fueron a dejarla, fueron a llevarla, en patrulla hasta, manejo
    conmigo, manejaron conmigo, me subio y me llevo, me subio y me llevaron, me subieron y me llevo, me
    subieron y me llevaron
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
    llevaban, llevaban, llevaba, agarro del brazo, agarraron del brazo, agarro por el brazo, agarro por el
    cuello, agarraron por el cuello, agarro de la mano, agarro las manos, jalo del brazo, jalaron del
    brazo, agarro por la camisa, jalo, jalon, jalaban, jalaba, bajaron a, cargaron, cargaban, se lo
    trajeron, se la trajeron, montandolo, montandola, metiendolo, metiendola, subiendolo, subiendola,
    subiendo a, llevandose, llevandoselo, llevandosela, llevandoselos, llevandose a, llevarselo,
    llevarsela, llevarselos, llevarse a, se lo van a llevar, se lo iban a llevar, se me llevaron, se nos
    llevaron, me lo llevaron, me la llevaron, nos lo llevaron, nos la llevaron, me los llevaron, se
    jalaron, se alzaron, se robaron a, lo echaron, la echaron, los echaron, lo tiraron, la tiraron, lo
    aventaron, la aventaron, nos agarraron, nos llevaron, los agarraron, me agarraron, levantarlo,
    recoger*, lo levantaron, la levantaron, los levantaron, se lo llevo la policia por, se lo llevaron los
    policias por, se lo llevo un policia por, se la llevo la policia por, se la llevaron los policias por,
    se la llevo un policia por, se los llevo la policia por, se los llevaron los policias por, se los
    llevo un policia por, se llevo la policia por, se llevaron los policias por, se llevo un policia por,
    la policia se lo llevo por, la policia se lo llevaron por, la policia se la llevo por, la policia se
    la llevaron por, la policia se los llevo por, la policia se los llevaron por, los policias se lo llevo
    por, los policias se lo llevaron por, los policias se la llevo por, los policias se la llevaron por,
    los policias se los llevo por, los policias se los llevaron por, me llevo la policia por
  `,
  WAIT: `
    esperando, esperaba, esperaban, esperandolo, esperandola, esperandonos, esperandome, afuera, estaba
    afuera, estaban afuera, estaba ahi, estaban ahi, estaba alli, estaban alli, parqueado*, estacionado*,
    ya estaba, ya estaban, en la puerta, a la salida, llego a la estacion, llegaron a la estacion,
    aparecio, aparecieron, esta en la estacion, estaban en el estacionamiento, aguardaban, aguardaba,
    aguardando, ahi afuera, alla afuera, estaban esperando, estaba esperando, lo esperaban, lo esperaba,
    la esperaban, la esperaba, nos esperaban, me esperaban, lo estaban esperando, la estaban esperando, lo
    esperan, la esperan, esperan, plantad*, parados afuera, parado afuera, paraos, parqueaos, parkead*,
    parqiado*, ya tenian, rondando, rondaban, merodeando, merodeaban, vigilando, velando, velandolo,
    velaban, cazando, al acecho, acechando, escondid*, listos para agarrar*, listos para llevar*, listos,
    a la entrada, en la salida, a la puerta, en la puerta de salida, en el lobby, en el parqueo, en el
    estacionamiento, afueras, sentados afuera, sentado afuera, ya lo esperaban, ya la esperaban, ya los
    tenia, se asomo, se asomaron, salieron de un carro, salieron de una van, lo agarraron saliendo, lo
    agarraron a la salida, le cayeron a la salida, le cayeron saliendo, al salir, lo estaba esperando, la
    estaba esperando, los estaban esperando, nos estaban esperando, me estaban esperando, me estaba
    esperando, los esperaban, los esperaba, lo aguardaban, esperandolos, parqueada, parqueadas,
    estacionada afuera, estacionados afuera, estacionado afuera, en la acera, en la banqueta, en las
    gradas, en las escaleras de, sentaditos, en una van afuera, ahi paraditos, parado en la puerta,
    parados en la puerta, paraditos, haciendo guardia, montando guardia, haciendo ronda, lo venadearon,
    venadeando, pendientes afuera, pendiente afuera, pegados a la puerta, con el motor prendido, lo
    emboscaron, emboscad*, le hicieron la emboscada, saliendo por la puerta, al pie de la puerta, me
    cayeron, le cayeron, me brincaron, le brincaron, lo interceptaron, me interceptaron, la interceptaron,
    le salieron, me salieron, nos salieron, le salieron al paso, me salieron al paso, lo agarraron al
    salir, la agarraron al salir, me agarraron al salir, lo agarraron en la puerta, lo agarraron afuera,
    la agarraron afuera, me agarraron afuera, me agarraron en la puerta, parados ahi, parados alli, parado
    ahi, parado alli, parada ahi, parada alli, parada en la puerta, ahi parados, ahi parado, para
    esperarlo, para esperarla, para esperarme, para esperarlos, pa esperarlo, pa esperarla, pa esperarme,
    pa esperarlos, esperarlo, esperarla, esperando que saliera, esperando que salga, esperando que
    salieran, esperando que saliese, esperando que saliera libre, esperando a que saliera, esperando a que
    salga, esperando a que salieran, esperando a que saliese, esperando a que saliera libre, estaban
    esperandolo, estaban esperandola, estaban esperandome, estaba esperandolo, estaba esperandola, estaba
    esperandome, madrug* para esperar*, haciendo fila afuera, en las escaleras, ice afuera de, ice afuera
    del, migra afuera de, migra afuera del, inmigracion afuera de, inmigracion afuera del, agentes afuera
    de, agentes afuera del, estaban ahi afuera de, estaban ahi afuera del, estaban afuera de, estaban
    afuera del, estaba ahi afuera de, estaba ahi afuera del, estaba afuera de, estaba afuera del, parados
    ahi afuera de, parados ahi afuera del, parados afuera de, parados afuera del, parado ahi afuera de,
    parado ahi afuera del, parado afuera de, parado afuera del, esperando ahi afuera de, esperando ahi
    afuera del, esperando afuera de, esperando afuera del, sentados ahi afuera de, sentados ahi afuera
    del, sentados afuera de, sentados afuera del, parqueados ahi afuera de, parqueados ahi afuera del,
    parqueados afuera de, parqueados afuera del, estacionados ahi afuera de, estacionados ahi afuera del,
    estacionados afuera de, estacionados afuera del, como buitres, como zopilotes, detras de la puerta, en
    el pasillo, lo recibio, lo recibieron, la recibio, la recibieron, me recibio, me recibieron, nos
    recibio, nos recibieron, se topo con, se encontro con, me tope con, ahi estaba, ahi estaban, saliendo
    lo agarro, saliendo lo agarraron, saliendo la agarro, saliendo la agarraron, saliendo me agarro,
    saliendo me agarraron, al salir lo agarro, al salir lo agarraron, al salir lo esperaban, al salir la
    agarro, al salir la agarraron, al salir la esperaban, al salir me agarro, al salir me agarraron, al
    salir me esperaban
  `,
  ARRIVE: `
    vino, vinieron, viene, vienen, venga, viniera, llego, llegaron, llega, llegue, llegara, llegan,
    llegando, aparecio, aparecieron, se aparecio, se aparecieron, acudio, acudieron, viniendo, bino,
    binieron, yego, yegaron, yega, yegan, llegaba, llegaban, vengan, venir, llegar, viniese, se presento,
    se presentaron, se apersonaron, cayeron, cayo, cae, caen, le cayeron, nos cayeron, les cayo, nos cayo,
    caiga, caigan, acercaron, se acerco, se acercaron, pasaron por, aparece, aparecen, aparesieron,
    aparecieran, apareciera, llegaran, vinieran, arribaron, arribo, se bajaron, se bajo, se tiraron, se
    asomaron, han llegado, ha llegado, han venido, ha venido, viene llegando, vienen llegando, estan
    llegando, iban llegando, llegaban ya, se dejaron caer, se dejo caer, se dejaron venir, se nos
    vinieron, nos llegaron, nos llego, me llegaron, le llegaron, le llego, les llegaron, se aparecen,
    asomaron, tocaron la puerta, tocaron a la puerta, tocaron, pasen por, pasara por, vengan a, vinieran
    a, viniera a, estan por llegar, aterrizaron, cayeran, cayera, apareciendo, a que llegaran, a que
    vinieran, hasta que llegaran, hasta que llegaron, hasta que vinieron, hasta que vinieran, esperando a
    que llegaran, esperando que llegaran, a que lleguen, hasta que lleguen, hasta que aparecieron, hasta
    que aparecieran, a que aparecieran, me cayeron, me brincaron, le brincaron, me salieron, nos salieron,
    estuvo ahi, estuvo alli, estuvo presente, estuvieron ahi
  `,
  EXTRA_TIME: `
    horas de mas, horas mas, mas horas, horas extra, un dia mas, un dia de mas, hora de mas, minutos de
    mas, hora extra, horas demas, horas despues de, dias de mas, dias extra, un dia extra, de mas, minutos
    extra, mas tiempo del debido, mas de lo debido, mas de la cuenta, mas tiempo de lo, una noche mas,
    otra noche, otro dia mas, hora y media mas, media hora mas, media hora de mas, dias mas, noches mas,
    otras dos horas, otras tres horas, otras cuatro horas, otros dos dias, otros tres dias, una hora mas,
    dos horas mas, horas adicionales, dos dias mas, tres dias mas, un buen rato mas, tiempo de mas, tiempo
    extra, overtime, mas de lo que le tocaba, mas de lo que tocaba, despues de su fecha, pasada su fecha,
    pasado su fecha, dias despues de
  `,
  WANTS: `
    lo quiere, la quiere, los quiere, lo quieren, la quieren, lo busca, la busca, lo buscan, la buscan, lo
    anda buscando, lo reclama, lo esta reclamando, viene por el, viene por ella, vienen por el, vienen por
    ella, ya viene, ya vienen, viene en camino, vienen en camino, en camino, venia en camino, venian en
    camino, esta por llegar, va a venir, van a venir, lo viene a buscar, lo venia a buscar, venia por el,
    venia por ella, viene a recogerlo, lo va a recoger, se lo va a llevar, se la va a llevar, lo pidio, la
    pidio, interesa, lo queria, la queria, los queria, lo querian, lo andaba buscando, lo andan buscando,
    lo esta buscando, lo estaba buscando, lo estan buscando, lo requiere, lo solicita, lo solicito, lo
    mando a pedir, lo mando pedir, lo tiene marcado, estaba en camino, estaban en camino, ya venia, ya
    venian, iba a venir, iban a venir, lo iban a recoger, lo iba a recoger, lo iban a buscar, viene por
    mi, van a venir por, iba a llegar, iban a llegar, estaba llegando, ya estaba parqueandose, se
    interesa, estaba interesad*, tiene interes
  `,
} as const satisfies Partial<Lexicon>;
