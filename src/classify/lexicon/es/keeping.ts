import type { Lexicon } from '../../concepts.ts';

/** Spanish: stopping, taking, keeping, letting go, handing over. */
export const keeping = {
  STOPPED: `
    paro, pararon, parado, parar, para a, paran, detuvo, detuvieron en, deteniendo, parando, hicieron parar,
    hizo parar, me pararon, nos paro, nos pararon, nos detuvo, me detuvo, reten, retenes, parada de trafico,
    detenerme, me paran, nos paran, lo paro, lo pararon, la paro, la pararon, los paro, los pararon, le paro,
    le pararon, pararme, pararnos, paralo, parao, paraba, paraban, paren, me para, nos para, lo para, les
    paro, les pararon, para carros, para a los, paran a los, paran carros, paran a la gente, parando carros,
    parando gente, parando a, me orillo, orill*, nos orillo, que me orillara, que me parara, me hizo señas, me
    hizo señal, me prendio las luces, me puso las luces, prendio la sirena, me puso la sirena, me echo las
    luces, me tiro las luces, prendio las luces, me detuvieron, nos detuvieron, detuvo mi carro, detuvo el
    carro, detuvo la troca, detuvo la van, detuvieron el carro, paro mi carro, paro el carro, paro la van,
    paro la troca, paro la camioneta, paro la guagua, puesto de control, checkpoint, chekpoint, me atajo, nos
    atajo, me atajaron, nos atajaron, atajaron, ataj*, interceptaron, intercepto, me intercepto, pulled over,
    me pullo, nos pulleo, me pulearon, me cayo atras, me siguio, nos siguio, me siguieron, me abordo, nos
    abordo, abordaron, abordo a, se me acerco, se nos acerco, se me acercaron, se nos acercaron, cachearon,
    cacheo, me cacheo, me registro, nos registro, me registraron, me reviso, me catearon, me bajaron, nos
    bajaron, me bajo del carro, nos bajo del carro, lo bajaron del carro, lo bajo del carro, me bajaron del
    carro, nos bajaron del carro, los bajaron del carro, lo bajaron de la troca, los bajaron de la van, me
    dieron el alto, nos dieron el alto, me dio el alto, nos dio el alto, le dieron el alto, le dio el alto, me
    marco el alto, nos marco el alto, me hizo el alto, nos hizo el alto, me mando a parar, me mando parar, nos
    mando parar, nos mando a parar, me mandaron a parar, me mando a orillar, me paraba, nos pararo, me tranco
    el paso, nos tranco el paso, me cerro el paso, nos cerro el paso, se me atraveso, se nos atraveso, me tiro
    el carro encima, me pego las luces, me encendio las luces, me prendieron las luces, me pusieron las luces,
    me puso la patrulla atras, me cayo la policia, me cayeron atras, me toco la sirena, me pito, parandome,
    parandonos, parandolo, lo estaban parando, lo han parado, me han parado, me habian parado, parada de
    transito, traffic stop, pull over, pulled me over, me jalaron
  `,
  ARREST: `
    arrest*, arest*, detuvieron, detuvo, detenido, detenida, detienen, detener, detencion, esposo a,
    esposaron, esposado, esposada, esposar, agarro, agarraron, agarrado, agarran, capturo, capturaron, apreso,
    apresaron, encarcel*, preso, metieron preso, encerraron, encerro, prendieron, atraparon, atrapo,
    levantaron, pusieron las esposas, puso las esposas, pusieron esposas, le puso esposas, arrestado por,
    arrestada por, metio preso, lo metio preso, la metio presa, metieron presa, puso las esposas a, cayo
    preso, cojieron preso, cogieron preso, cogio preso, lo cogieron preso, cayo preso por, la agarraron, lo
    agarraron, lo agarro, la agarro, los agarraron, arresta, arrestan, arresto, arrestao, arrestaos,
    arrestaron, apresado, apresada, apresan, capturado, capturada, capturan, captura, lo prendieron, lo
    esposaron, la esposaron, me esposaron, me esposo, nos esposaron, esposas, con esposas, en esposas,
    esposandolo, le puso las esposas, le pusieron las esposas, me puso las esposas, me pusieron las esposas,
    le pusieron esposas, me pusieron esposas, le metieron esposas, le clavaron las esposas, poniendo esposas,
    poniendole esposas, le ponen las esposas, le ponen esposas, me pusieron esposa, ganchos, marrocas,
    grilletes, lo engancharon, le pusieron los ganchos, le puso los ganchos, se llevo preso, se lo llevo
    preso, se lo llevaron preso, se llevaron preso, se la llevaron presa, lo llevaron preso, la llevaron
    presa, lo llevo preso, llevaron preso, llevaron detenido, llevaron detenida, se llevo detenido, lo
    llevaron detenido, quedo arrestado, fue detenido, fue detenida, fue apresado, lo trancaron, trancaron a,
    lo metieron en la carcel, metieron a la carcel, metieron en la carcel, lo encerraron, la encerraron, lo
    guardaron, torcieron, lo torcieron, apañaron, lo apañaron, apañó, entambaron, lo enchironaron, lo
    enchironó, lo tienen preso, presa, presos, arestaron, arestado, aresto, arrestron, detubieron, detubo,
    deteni*, detenidos, detenidas, detenerlo, detenerla, detengan, lo detuvo, lo detuvieron, la detuvo, la
    detuvieron, los detuvo, los detuvieron, atrapado, atraparlo, lo cacharon, lo cacho, la cacharon, lo
    pescaron, lo pesco, trincaron a, lo trincaron, le echaron el guante, echaron mano a, le echo mano, le
    echaron mano, lo llevaron a la estacion, la llevaron a la estacion, me llevaron a la estacion, lo llevaron
    para la estacion, lo llevaron al cuartel, se lo llevaron a la estacion, lo llevo a la estacion, me
    llevaron preso, me llevaron presa, me lleven preso, nos llevaron presos, los llevaron presos, me metieron
    preso, me metieron presa, me tenian esposado, me tenia esposado, lo tenian esposado, la tenian esposada,
    esposados, esposao, esposandome, esposarlo, esposarme, esposarla, lo espo*aron, le echaron las esposas, le
    pusieron las marrocas, le pusieron los grilletes, lo fichar*, fichado, ficharon, fichar, booked,
    bookearon, buquearon, lo buquearon, arrestandolo, arrestarlo, arrestarla, arrestarme, lo arrest*, le
    hicieron arresto, bajo arresto, quedo arrestada, cayeron presos, lo metieron al bote, lo metieron a la
    jaula, lo torcio, lo apreso, lo trabaron, lo clavaron preso, cogieron a mi, cojieron a mi, cogio a mi,
    cojio a mi, lo cogieron por, la cogieron por, me cogieron por, lo cogieron robando, lo agarraron robando,
    cogieron robando, lo procesaron, la procesaron, me procesaron, procesaron a, lo llevaron arrestado, la
    llevaron arrestada, me llevaron arrestado, se lo llevo arrestado, se lo llevaron arrestado, lo llevaron
    esposado, la llevaron esposada, me llevaron esposado, lo llevo esposado, se lo llevaron esposado, lo
    metieron esposado, lo sacaron esposado, lo montaron esposado, lo subieron esposado
  `,
  KEEP: `
    hizo _ esperar, hicieron _ esperar, dej* _ esperando, dej* _ sentado, tienen a, tienen preso, tienen
    presa, lo tenian, la tenian, tuvieron, tuvo, tienen detenido, lo tienen, la tienen, todavia lo tienen,
    todavia la tienen, sigue detenido, sigue preso, sigue ahi, sigue adentro, siguen deteniendo, retuvo,
    retuvieron, retenido, retenida, reteniendo, retener, dejo sentado, dejaron sentado, hizo esperar, hicieron
    esperar, dejo esperando, dejaron esperando, dejaron encerrado, dejo encerrado, lo dejo sentado, la dejo
    sentada, sentado, sentada, encerrado, encerrada, espera, esperar, mas horas, horas mas, aguantaron,
    aguanto, mantuvieron, mantuvo, siguieron, quedo adentro, lo dejaron ahi, no lo dejan ir, demoraron, no lo
    querian soltar, no lo quisieron soltar, no la querian soltar, no la quisieron soltar, se negaron a
    soltar*, horas extra, lo dejaron adentro, hizo que _ esperara, hicieron que _ esperara, dejaron _ horas,
    dejo _ horas, horas de mas, no podian soltar*, no puede soltar*, no pueden soltar*, no lo podian soltar,
    no la podian soltar, hay que esperar, tiene que esperar, tenemos que esperar, sento, sentaron, la sento,
    dejaron toda la noche, dejo toda la noche, toda la noche en, dando largas, no le abren, no le abrian, no
    le abrieron, tienen adentro, lo tienen adentro, lo aguantaron, la aguantaron, nos dijeron que no, me
    dijeron que no, dijeron que no, que no puede salir, que no podia salir, no puede salir, no podia salir, no
    pudo salir, no lo dejan salir, no lo quieren soltar, no la quieren soltar, no los quieren soltar, no lo
    quieren dejar salir, no lo sueltan, no la sueltan, no los sueltan, no lo soltaron, no la soltaron, no lo
    soltaban, no la soltaban, no lo dejaron salir, no la dejaron salir, no lo dejaron ir, no la dejaron ir, no
    la dejan salir, no la dejan ir, no me dejaron ir, no me dejaban ir, no me soltaron, no me soltaban, no nos
    dejaban ir, no lo dejaban ir, no lo dejaban salir, no la dejaban salir, lo retienen, la retienen,
    retienen, lo aguantan, la aguantan, aguantado, aguantada, aguantandolo, lo dejaron preso, la dejaron
    presa, dejaron preso, lo siguen teniendo, la siguen teniendo, siguen teniendo, lo mantienen, la mantienen,
    mantienen, lo guardaron, la guardaron, lo demoran, la demoraron, lo demoraron, me aguantaron, me
    retuvieron, me retuvo, nos retuvieron, nos retuvo, nos aguantaron, me tuvieron, nos tuvieron, me tuvo, nos
    tuvo, lo tuvieron, la tuvieron, lo tuvo, la tuvo, los tuvieron, me tenian, nos tenian, los tenian, los
    tienen, tenido, adentro todavia, trancado, trancada, lo trancaron, la trancaron, dejaron trancado, sigue
    trancado, trancao, guardado, guardada, en la celda, parado en la calle, parados en la calle, en el asiento
    de atras, no lo han soltado, no la han soltado, no lo han dejado, no la han dejado, no me han dejado, sin
    soltarlo, sin soltarla, sin soltar, no le daban salida, no le dan salida, no le dieron salida, no le dan
    la salida, no le daban la salida, no le quieren dar salida, no quisieron soltar*, no quieren soltar*, no
    quiere soltar*, no quiso soltar*, no soltar*, se niegan a soltar*, nego a soltar*, negaron a soltar*, se
    nego a dejar*, se negaron a dejar*, no me lo sueltan, no me la sueltan, no me lo soltaron, no me la
    soltaron, no nos lo sueltan, no nos lo entregan, no me lo entregan, no me lo entregaron, demorando,
    entretuvieron, entretuvo, entreteniendo, alargaron, alargo, hicieron tiempo, hizo tiempo, haciendo tiempo,
    ganando tiempo, ganar tiempo, dando tiempo, perdiendo tiempo, inventaron excusas, dandole larga, dandonos
    largas, no salio hasta, no salia hasta, salio hasta, no lo sacaban, hasta el otro dia, hasta el dia
    siguiente, hasta la mañana siguiente, amanecio preso, amanecio ahi, amanecio adentro, amanecio en la, paso
    la noche, pasó toda la noche, lo dejaron esperando, la dejaron esperando, me hizo esperar, nos hizo
    esperar, me hicieron esperar, nos hicieron esperar, lo hicieron esperar, la hicieron esperar, no se podia
    ir, no se puede ir, no podia irse, no puede irse, que no se podia ir, que me esperara, que esperara, que
    esperaramos, que no me moviera, quedo detenido, quedo detenida, quedo preso, quedo retenido, se quedo
    preso, se quedo adentro, quedo encerrado, sigue encerrado, sigue retenido, sigue retenida, sigue detenida,
    sigue presa, aun detenido, dejaron detenido, dejaron detenida, extendieron, extendio, prolongaron,
    prolongo, lo devolvieron para adentro, la devolvieron para adentro, me devolvieron para adentro, lo
    regresaron para adentro, la regresaron para adentro, lo metieron para adentro, lo metieron de nuevo, la
    metieron de nuevo, lo metieron otra vez, lo volvieron a meter, lo volvio a meter, lo volvieron a encerrar,
    lo encerraron de nuevo, no sale hasta, no salen hasta, no va a salir, no van a salir, aguantarlo,
    aguantarla, aguantarlos, aguantarme, aguantarnos, aguantamelo, aguantalo, aguantenlo, aguantenmelo,
    aguant* _ ahi, retenlo, retenganlo, retengan, retenerlo, retenerla, retenerme, tenganlo, tenganlo ahi,
    tenlo ahi, mantenganlo, mantenlo, mantenerlo, mantenerla, no lo suelten, no lo sueltes, no la suelten, no
    lo suelte, entretenganlo, entretenlo, entretenerlo, entretenerme, me entretuvo, nos entretuvo, lo
    entretuvo, lo entretuvieron, me entretuvieron, los tuvo, nos tenian ahi, lo tenian ahi, la tenian ahi, lo
    tenian adentro, tenerlo ahi, tenerlo, tenerla ahi, tenerme ahi, teniendolo, dej* _ dias, guardarselo,
    guardarlo, guardarla, guardarselos, se lo guardaron, lo guardan, los guardan, lo guardo para, los tienen
    de ultimos, los dejan de ultimo, los dejan al ultimo, hacerlo esperar, haciendolo esperar, haciendome
    esperar, lo hizo esperar, la hizo esperar, que esperara ahi, que me quedara ahi, que no me fuera, no me
    dejo ir, no me dejo mover, no nos dejo ir, no lo dejo ir, no la dejo ir, no lo dejo salir, no me dejaba
    ir, no lo dejaba ir, que no se fuera, que no se moviera, lo amarro, lo mantuvo, la mantuvo, me mantuvo, me
    mantuvieron, nos mantuvo, nos mantuvieron, quedo ahi, se quedo ahi, se quedo encerrado, lo dejaron en la
    celda, la dejaron en la celda, la dejaron adentro, dejaron adentro, sigue en la celda, sigue en la carcel,
    sigue en la estacion, siguio preso, siguio detenido, siguio adentro, siguio encerrado, siguio en la celda,
    siguio ahi, todavia preso, todavia adentro, todavia detenido, todavia encerrado, todavia no sale, todavia
    no lo sueltan, holding him, hold him, keep him, aguanta ahi, esperate ahi, quedese ahi, sentado en la
    acera, sentado en el bordillo, sentados en la acera, contra la pared, contra el carro, no nos entreg*, no
    me lo entreg*, no nos lo entreg*, siguieron teniendo, lo siguieron teniendo, la siguieron teniendo,
    siguieron aguantando, lo siguieron aguantando, siguieron deteniendo, todavia lo aguantan, lo seguian
    teniendo, seguian teniendo, lo seguian aguantando, seguia detenido, seguia preso, seguia adentro, seguia
    encerrado, seguia en la celda, segui preso, segui detenido, segui adentro, me siguieron teniendo, siguen
    aguantando, siguen reteniendo, tiene a mi, tiene a un, tienen a mi, tienen a un, tenia a mi, tenian a mi,
    tuvieron a mi, retuvo a, retuvieron a, aguantaron a, dejaron a mi, cerro con llave, cerraron con llave,
    bajo llave, lo metio a un cuartito, lo metieron a un cuarto, lo metieron en un cuarto, lo metio en un
    cuarto, lo metio a un cuarto, la metieron en un cuarto, lo encerro en, la encerro en, lo encerraron en, la
    encerraron en, no han soltado a, no ha soltado a, habia que esperar, lo tienen ahi, la tienen ahi
  `,
  STILL: `
    todavia, aun, aunque ya, aunque, a pesar de, sigue, siguen, no ha salido, no sale, no salia, hasta ahora
    no, todabia, toabia, toavia, tovia, y nada, aun asi, a estas horas, y todavia, de todas formas, de todos
    modos, de todas maneras, igual no, y no sale, no lo han soltado, no la han soltado, no han soltado, sigue
    en, sigue ahi, ahi sigue, ahi lo tienen, ahi la tienen, aun no, apesar de, hasta hoy, sigue adentro,
    siguio, siguio ahi, pero no sale, pero no salia, ni sale, y no salia, y no salio, y aun asi, asi y todo,
    con todo y eso, y como quiera, como quiera, de igual manera, pero nada, y nada que sale, nada que sale,
    nada que lo sueltan
  `,
  LET_GO: `
    dej* _ salir, dej* _ ir, dej* _ libre, solt* a, solto, soltaron, soltar, sueltan, suelta, suelten,
    soltarlo, soltarla, dejo ir, dejaron ir, dejan ir, deja ir, dejaron salir, dejan salir, dejo salir, dejar
    ir, dejar salir, liber*, dejaron libre, lo dejo ir, me dejo ir, nos dejo ir, nos dejaron ir, me dejaron
    ir, la dejaron ir, se fue a casa, llego a casa, volvio a casa, con una advertencia, una advertencia, un
    warning, ya esta en casa, ya esta en la casa, esta en casa, ya salio, ya esta libre, lo solto, la solto,
    me solto, nos solto, lo soltaron, la soltaron, me soltaron, nos soltaron, los soltaron, los solto,
    soltado, soltada, soltados, suelto, salio libre, salio a las, lo dejaron libre, la dejaron libre, me
    dejaron libre, lo largaron, largaron, le dieron salida, le dio salida, le dieron la salida, me dieron
    salida, me dio un aviso, con un aviso, un aviso, un warnin, warning, advertencia, solo una advertencia, me
    mando a casa, lo mandaron a casa, lo mandaron para la casa, nos mando a casa, se fueron a casa, me fui a
    casa, nos fuimos, me dijo que me fuera, me dijo que podia irme, nos dijo que podiamos irnos, nos dijo que
    nos fueramos, me deja ir, que me fuera, que siguiera, que sigamos, siga su camino, seguir mi camino, segui
    mi camino, segui manejando, que tuviera buen dia, dejaron en libertad, dejo en libertad, pusieron en
    libertad, puso en libertad, puesto en libertad, quedo en libertad, le abrieron la puerta, salio enseguida,
    salio el mismo dia, salio ahi mismo, dejarlo ir, dejarla ir, dejarme ir, dejarlos ir, dejarnos ir, dejarlo
    salir, dejarla salir, dejarlo libre, excarcel*, soltandolo, ya esta afuera, esta afuera con nosotros,
    regreso a casa, regreso a la casa, volvio a la casa, vete a tu casa, vayase a su casa, y para la casa,
    dejenlo ir, dejelo ir, dejenla ir, dejalo ir, dejame ir, sueltenlo, sueltenla, sueltelo, sueltalo, lo dejo
    que se fuera, dejo que se fuera, dejo que me fuera, dejaron que se fuera, dejaron que me fuera, dejaron
    que nos fueramos, me dejo seguir, nos dejo seguir, lo dejo seguir, me dejaron seguir, nos dejaron seguir,
    drive safe, drive safely, have a good night, have a good day, que manejara con cuidado, maneje con
    cuidado, vaya con cuidado, vete con cuidado, vayase con cuidado, sali caminando, salio caminando, salimos
    caminando, salio por su propio pie, lo despacho, lo despacharon, me despacho, me despacharon, nos
    despacharon, nos despacho, salio sin problema, sin ningun retraso, sin retraso, sin demora, en media hora
    ya estaba afuera, al ratito lo soltaron, al rato lo soltaron, enseguida lo soltaron, lo soltaron rapido,
    lo soltaron ahi mismo, lo soltaron enseguida, me solto enseguida, soltandome, soltandola, soltandolos, y
    me fui, y nos fuimos, me dejo en paz, nos dejo en paz, me mando para la casa, me mando para mi casa, lo
    mando para la casa, nos mando para la casa, nos mando para casa, me mandaron para la casa, lo mandaron
    para su casa, me dejo marchar, dejo marchar, dejaron marchar, me fui tranquilo, me fui tranquila, te
    puedes ir, se puede ir, puede irse, pueden irse, dijo que me fuera, dijo que nos fueramos, dijo que se
    fuera, que podiamos irnos, que me podia ir, me podia ir, nos podiamos ir, let him go, let me go, let her
    go, you can go, you're free to go, free to go, lo largo, me largo, la soltaron a las, lo soltaron a las,
    me soltaron a las, los soltaron a las, lo solto a las, la solto a las, lo soltaron a la hora, lo soltaron
    a tiempo, la soltaron a tiempo, me soltaron a tiempo, los soltaron a tiempo, lo soltaron a los, la
    soltaron a los
  `,
  HAND_OVER: `
    entreg*, entrego, entregaron, entregado, se lo dio, se lo dieron, se la dieron, se la dio, se los dieron,
    se lo pasaron, se lo paso, pasaron a manos, puso en manos, pusieron en manos, lo dio a, lo dieron a, la
    dieron a, lo pasaron a, dejaron que se lo llevara, lo sacaron para dar*, en manos de, se lo da, se la da,
    se los da, se lo dan, se la dan, se los dan, lo dieron, la dieron, se la paso, se la pasaron, se los paso,
    se los pasaron, se las dieron, pasarlo a, pasarsela, pasarselo, darselo, darsela, darselos, dandoselo,
    entregarselo, entregarsela, entregarselos, entregandolo, entregandola, entregandolos, entregandoselo,
    pasandoselo, lo pasan a, la pasan a, la paso a, la pasaron a, lo paso a, los paso a, los pasaron a, los
    dieron a, los dio a, los entrego, los entregaron, puesto en manos, puso a disposicion, pusieron a
    disposicion, a disposicion de, quedo en manos, quedaron en manos, cayo en manos, acabo en manos, termino
    en manos, se lo regalaron, se lo regalo, se la regalaron, lo cedieron a, se lo cedieron, turn*, lo
    turnaron, turnaron, lo soltaron a, la soltaron a, lo soltaron directo a, lo soltaron en manos de, endos*,
    se lo endosaron, lo vendieron a, lo vendio a, me entrego, me entregaron, nos entrego, nos entregaron, me
    dieron a, me dio a, me pasaron a, me paso a, se los entregaron, se lo entregaron, se la entregaron, se lo
    entrego, se la entrego, se los entrego, servido en bandeja, en bandeja de plata, en bandeja, se lo pas*,
    se la pas*, se los pas*, se las pas*, me pasaron con, lo pasaron con, se lo pusieron en las manos, se lo
    puso en las manos, se lo soltaron a, se lo solto a, soltarselo, soltarsela, se lo tiraron, se lo
    aventaron, se lo echaron, se lo mandaron, lo mandaron con los de, lo mandaron con la, directo a manos,
    directo a las manos, a las manos de, a manos de, en las manos de, se lo sirvieron, hizo entrega de,
    hicieron entrega de, hacerle entrega, hacer entrega, me regalaron a, lo pusieron a disposicion, lo puso a
    disposicion, entriegan, entriega, entregen, hand over, handed him over, handed him, turned him over,
    turned over, lo voltearon, darselos a, regalandoselo, pasarselos, se lo ceden, lo endosaron, se lo
    dejaron, se la dejaron, se los dejaron, se lo dejo, se lo dejaron en bandeja, lo dejo con, la dejo con,
    los dejo con, lo dejaron con, la dejaron con, los dejaron con, me dejaron con, me dejo con, lo puso con,
    lo puso en la van de, lo montaron con, lo metieron con, lo subieron con, se fue con, lo cambio a las
    esposas, le cambiaron las esposas, le cambio las esposas, cambiaron de esposas, cambiaron esposas
  `,
  TRANSFER: `
    sacaron, saco, lo sacaron, la sacaron, transfir*, trasfir*, traslad* a, los sacaron, lo saco, la saco,
    sacandolo, sacandola, tranfir*, transfer, transferencia, transferid*, tranferid*, trasferid*, lo movieron,
    la movieron, movieron, traspaso, lo traspasaron, cambio de custodia, custodia de, pasaron la custodia,
    pasar la custodia, lo pasaron con, la pasaron con, los pasaron con, lo cambiaron de carro, la cambiaron de
    carro, lo bajaron y, lo transfieren, transfieren, lo pasan de, lo cambiaron a, pase de custodia, cambio de
    manos, lo agarraron de ahi, lo movieron a
  `,
  DRIVE: `
    llevo, llevaron, lo llevo, lo llevaron, la llevaron, la llevo, llevando, llevar, manejo hasta, transport*,
    traslad*, dejaron en, condujo, condujeron, lo llevan, llevarlo, llevarla, llevarlos, llevarme, llevarnos,
    llevandolo, llevandola, llevandome, me llevo, me llevaron, nos llevo, nos llevaron, los llevo, los
    llevaron, lo trajeron, la trajeron, lo trajo, manejo a, manejaron a, manejaron hasta, manejo con, condujo
    hasta, lo condujeron, lo condujo, lo montaron y, dio un ride, dieron un ride, le dio ride, le dieron ride,
    dar ride, aventon, le dieron aventon, le dio aventon, lo transladaron, transladaron, translad*, tranport*,
    trasport*, tranpolt*, fue a dejar, fueron a dejar, lo fue a dejar, lo fueron a dejar, lo dejo en, lo
    dejaron en, la dejaron en, la dejo en, lo tiraron en, depositaron en, lo mandaron a, la mandaron a, lo
    mando a, llevado, llevada, llevados, lo carretearon, acarre*, lo vinieron a dejar, lo vino a dejar, lo
    lleva, la lleva, la llevan, los llevan, los lleva, lo manejaron, lo fueron a tirar, lo fueron a llevar, le
    dieron un ride, me dieron ride, lo llevaban, la llevaban, lo llevamos, transporte, transportar*,
    transportando, transportaron, lo movilizaron, lo encaminaron, los encaminaron, lo acompañaron hasta, lo
    dejaron frente a, lo dejaron en la puerta de, lo montaron y lo llevaron, en la patrulla lo llevaron, en la
    patrulla los llevaron, lo mandaron en la patrulla, lo mandaron para, la mandaron para, los mandaron para,
    le dio raite, dio raite, dieron raite, le dieron raite, dar raite, le dio un raite, un raite, raite, le
    dio pon, dio pon, le dio jalon, le dieron jalon, le dio bola, le dio un aventon, en su carro lo llevo, en
    su patrulla lo llevo, lo llevaron esposado, la llevaron esposada, me llevaron esposado, lo llevo esposado,
    traslad* a
  `,
  TAKE: `
    lo metieron, la metieron, agarr*, met*, subi*, llevar*, se llevo, se lo llevo, se llevaron, se lo
    llevaron, se la llevaron, se los llevaron, se la llevo, se los llevo, llevaron, llevo, llevado, llevando,
    lleva, llevan, agarro, agarraron, agarrando, agarran, levantaron, levanto, secuestr*, subieron, subio,
    metieron, metio, metieron a, jalaron, arrastr*, detuvieron, arrest*, esposaron, raptaron, tomaron,
    redada*, sacaron, montaron, monto, montaban, montando, montan, lo montaron, la montaron, los montaron, me
    montaron, lo subieron, la subieron, los subieron, me subieron, lo treparon, treparon, lo jalaron, la
    jalaron, jalando, jalan, lo arrastraron, la arrastraron, cogieron, cogio, cojieron, cojio, coger,
    cojiendo, cogiendo, cojen, cogen, lo cogieron, la cogieron, los cogieron, pescaron, pesco, pescan,
    cacharon, cacho, cachan, cargaron con, cargo con, se cargaron, levantan, lebantaron, levantando, alzaron
    con, alzo con, tumbaron a, tiraron al suelo, tiro al suelo, tiraron al piso, lo tiraron al, la tiraron al,
    trincaron, trinco, trincan, trancaron a, amarraron, amarro, sacan, sacando, arrancaron, arranco con, se
    llevan, se lo llevan, se la llevan, se los llevan, se lo estan llevando, llebaron, llebo, yevaron, yevo,
    se yevaron, recogieron, recogio, recogen, vinieron por, vino por, lo recogieron, la recogieron, raptando,
    rapto, apresaron, redadas, rredada, barrida, enganch*, se llevaban, llevaban, llevaba, agarro del brazo,
    agarraron del brazo, agarro por el brazo, agarro por el cuello, agarraron por el cuello, agarro de la
    mano, agarro las manos, jalo del brazo, jalaron del brazo, agarro por la camisa, jalo, jalon, jalaban,
    jalaba, bajaron a, cargaron, cargaban, se lo trajeron, se la trajeron, montandolo, montandola, metiendolo,
    metiendola, subiendolo, subiendola, subiendo a, llevandose, llevandoselo, llevandosela, llevandoselos,
    llevandose a, llevarselo, llevarsela, llevarselos, llevarse a, se lo van a llevar, se lo iban a llevar, se
    me llevaron, se nos llevaron, me lo llevaron, me la llevaron, nos lo llevaron, nos la llevaron, me los
    llevaron, se jalaron, se alzaron, se robaron a, lo echaron, la echaron, los echaron, lo tiraron, la
    tiraron, lo aventaron, la aventaron, nos agarraron, nos llevaron, los agarraron, me agarraron, levantarlo,
    recoger*, lo levantaron, la levantaron, los levantaron
  `,
  WAIT: `
    esperando, esperaba, esperaban, esperandolo, esperandola, esperandonos, esperandome, afuera, estaba
    afuera, estaban afuera, estaba ahi, estaban ahi, estaba alli, estaban alli, parqueado*, estacionado*, ya
    estaba, ya estaban, en la puerta, a la salida, llego a la estacion, llegaron a la estacion, aparecio,
    aparecieron, esta en la estacion, estaban en el estacionamiento, aguardaban, aguardaba, aguardando, ahi
    afuera, alla afuera, estaban esperando, estaba esperando, lo esperaban, lo esperaba, la esperaban, la
    esperaba, nos esperaban, me esperaban, lo estaban esperando, la estaban esperando, lo esperan, la esperan,
    esperan, plantad*, parados afuera, parado afuera, paraos, parqueaos, parkead*, parqiado*, ya tenian,
    rondando, rondaban, merodeando, merodeaban, vigilando, velando, velandolo, velaban, cazando, al acecho,
    acechando, escondid*, listos para agarrar*, listos para llevar*, listos, a la entrada, en la salida, a la
    puerta, en la puerta de salida, en el lobby, en el parqueo, en el estacionamiento, afueras, sentados
    afuera, sentado afuera, ya lo esperaban, ya la esperaban, ya los tenia, se asomo, se asomaron, salieron de
    un carro, salieron de una van, lo agarraron saliendo, lo agarraron a la salida, le cayeron a la salida, le
    cayeron saliendo, al salir, lo estaba esperando, la estaba esperando, los estaban esperando, nos estaban
    esperando, me estaban esperando, me estaba esperando, los esperaban, los esperaba, lo aguardaban,
    esperandolos, parqueada, parqueadas, estacionada afuera, estacionados afuera, estacionado afuera, en la
    acera, en la banqueta, en las gradas, en las escaleras de, sentaditos, en una van afuera, ahi paraditos,
    parado en la puerta, parados en la puerta, paraditos, haciendo guardia, montando guardia, haciendo ronda,
    lo venadearon, venadeando, pendientes afuera, pendiente afuera, pegados a la puerta, con el motor
    prendido, lo emboscaron, emboscad*, le hicieron la emboscada, saliendo por la puerta, al pie de la puerta,
    me cayeron, le cayeron, me brincaron, le brincaron, lo interceptaron, me interceptaron, la interceptaron,
    le salieron, me salieron, nos salieron, le salieron al paso, me salieron al paso, lo agarraron al salir,
    la agarraron al salir, me agarraron al salir, lo agarraron en la puerta, lo agarraron afuera, la agarraron
    afuera, me agarraron afuera, me agarraron en la puerta
  `,
  ARRIVE: `
    vino, vinieron, viene, vienen, venga, viniera, llego, llegaron, llega, llegue, llegara, llegan, llegando,
    aparecio, aparecieron, se aparecio, se aparecieron, acudio, acudieron, viniendo, bino, binieron, yego,
    yegaron, yega, yegan, llegaba, llegaban, vengan, venir, llegar, viniese, se presento, se presentaron, se
    apersonaron, cayeron, cayo, cae, caen, le cayeron, nos cayeron, les cayo, nos cayo, caiga, caigan,
    acercaron, se acerco, se acercaron, pasaron por, aparece, aparecen, aparesieron, aparecieran, apareciera,
    llegaran, vinieran, arribaron, arribo, se bajaron, se bajo, se tiraron, se asomaron, han llegado, ha
    llegado, han venido, ha venido, viene llegando, vienen llegando, estan llegando, iban llegando, llegaban
    ya, se dejaron caer, se dejo caer, se dejaron venir, se nos vinieron, nos llegaron, nos llego, me
    llegaron, le llegaron, le llego, les llegaron, se aparecen, asomaron, tocaron la puerta, tocaron a la
    puerta, tocaron, pasen por, pasara por, vengan a, vinieran a, viniera a, estan por llegar, aterrizaron,
    cayeran, cayera, apareciendo, a que llegaran, a que vinieran, hasta que llegaran, hasta que llegaron,
    hasta que vinieron, hasta que vinieran, esperando a que llegaran, esperando que llegaran, a que lleguen,
    hasta que lleguen, hasta que aparecieron, hasta que aparecieran, a que aparecieran, me cayeron, me
    brincaron, le brincaron, me salieron, nos salieron
  `,
  EXTRA_TIME: `
    horas de mas, horas mas, mas horas, horas extra, un dia mas, un dia de mas, hora de mas, minutos de mas,
    hora extra, horas demas, horas despues de, dias de mas, dias extra, un dia extra, de mas, minutos extra,
    mas tiempo del debido, mas de lo debido, mas de la cuenta, mas tiempo de lo, una noche mas, otra noche,
    otro dia mas, hora y media mas, media hora mas, media hora de mas, dias mas, noches mas, otras dos horas,
    otras tres horas, otras cuatro horas, otros dos dias, otros tres dias, una hora mas, dos horas mas, horas
    adicionales, dos dias mas, tres dias mas, un buen rato mas, tiempo de mas, tiempo extra, overtime, mas de
    lo que le tocaba, mas de lo que tocaba, despues de su fecha, pasada su fecha, pasado su fecha, dias
    despues de
  `,
  WANTS: `
    lo quiere, la quiere, los quiere, lo quieren, la quieren, lo busca, la busca, lo buscan, la buscan, lo
    anda buscando, lo reclama, lo esta reclamando, viene por el, viene por ella, vienen por el, vienen por
    ella, ya viene, ya vienen, viene en camino, vienen en camino, en camino, venia en camino, venian en
    camino, esta por llegar, va a venir, van a venir, lo viene a buscar, lo venia a buscar, venia por el,
    venia por ella, viene a recogerlo, lo va a recoger, se lo va a llevar, se la va a llevar, lo pidio, la
    pidio, interesa, lo queria, la queria, los queria, lo querian, lo andaba buscando, lo andan buscando, lo
    esta buscando, lo estaba buscando, lo estan buscando, lo requiere, lo solicita, lo solicito, lo mando a
    pedir, lo mando pedir, lo tiene marcado, estaba en camino, estaban en camino, ya venia, ya venian, iba a
    venir, iban a venir, lo iban a recoger, lo iba a recoger, lo iban a buscar, viene por mi, van a venir por,
    iba a llegar, iban a llegar, estaba llegando, ya estaba parqueandose, se interesa, estaba interesad*,
    tiene interes
  `,
} as const satisfies Partial<Lexicon>;
