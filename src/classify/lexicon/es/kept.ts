import type { Lexicon } from '../../concepts.ts';

/** Spanish: keeping and letting go. */
export const kept = {
  KEEP: `
    hizo _ esperar, hicieron _ esperar, dej* _ esperando, dej* _ sentado, tienen a, tienen preso, tienen
    presa, lo tenian, la tenian, tuvieron, tuvo, tienen detenido, lo tienen, la tienen, todavia lo tienen,
    todavia la tienen, sigue detenido, sigue preso, sigue ahi, sigue adentro, siguen deteniendo, retuvo,
    retuvieron, retenido, retenida, reteniendo, retener, dejo sentado, dejaron sentado, hizo esperar,
    hicieron esperar, dejo esperando, dejaron esperando, dejaron encerrado, dejo encerrado, lo dejo
    sentado, la dejo sentada, sentado, sentada, encerrado, encerrada, espera, esperar, mas horas, horas
    mas, aguantaron, aguanto, mantuvieron, mantuvo, siguieron, quedo adentro, lo dejaron ahi, no lo dejan
    ir, demoraron, no lo querian soltar, no lo quisieron soltar, no la querian soltar, no la quisieron
    soltar, se negaron a soltar*, horas extra, lo dejaron adentro, hizo que _ esperara, hicieron que _
    esperara, dejaron _ horas, dejo _ horas, horas de mas, no podian soltar*, no puede soltar*, no pueden
    soltar*, no lo podian soltar, no la podian soltar, hay que esperar, tiene que esperar, tenemos que
    esperar, sento, sentaron, la sento, dejaron toda la noche, dejo toda la noche, toda la noche en, dando
    largas, no le abren, no le abrian, no le abrieron, tienen adentro, lo tienen adentro, lo aguantaron,
    la aguantaron, nos dijeron que no, me dijeron que no, dijeron que no, que no puede salir, que no podia
    salir, no puede salir, no podia salir, no pudo salir, no lo dejan salir, no lo quieren soltar, no la
    quieren soltar, no los quieren soltar, no lo quieren dejar salir, no lo sueltan, no la sueltan, no los
    sueltan, no lo soltaron, no la soltaron, no lo soltaban, no la soltaban, no lo dejaron salir, no la
    dejaron salir, no lo dejaron ir, no la dejaron ir, no la dejan salir, no la dejan ir, no me dejaron
    ir, no me dejaban ir, no me soltaron, no me soltaban, no nos dejaban ir, no lo dejaban ir, no lo
    dejaban salir, no la dejaban salir, lo retienen, la retienen, retienen, lo aguantan, la aguantan,
    aguantado, aguantada, aguantandolo, lo dejaron preso, la dejaron presa, dejaron preso, lo siguen
    teniendo, la siguen teniendo, siguen teniendo, lo mantienen, la mantienen, mantienen, lo guardaron, la
    guardaron, lo demoran, la demoraron, lo demoraron, me aguantaron, me retuvieron, me retuvo, nos
    retuvieron, nos retuvo, nos aguantaron, me tuvieron, nos tuvieron, me tuvo, nos tuvo, lo tuvieron, la
    tuvieron, lo tuvo, la tuvo, los tuvieron, me tenian, nos tenian, los tenian, los tienen, tenido,
    adentro todavia, trancado, trancada, lo trancaron, la trancaron, dejaron trancado, sigue trancado,
    trancao, guardado, guardada, en la celda, parado en la calle, parados en la calle, en el asiento de
    atras, no lo han soltado, no la han soltado, no lo han dejado, no la han dejado, no me han dejado, sin
    soltarlo, sin soltarla, sin soltar, no le daban salida, no le dan salida, no le dieron salida, no le
    dan la salida, no le daban la salida, no le quieren dar salida, no quisieron soltar*, no quieren
    soltar*, no quiere soltar*, no quiso soltar*, no soltar*, se niegan a soltar*, nego a soltar*, negaron
    a soltar*, se nego a dejar*, se negaron a dejar*, no me lo sueltan, no me la sueltan, no me lo
    soltaron, no me la soltaron, no nos lo sueltan, no nos lo entregan, no me lo entregan, no me lo
    entregaron, demorando, entretuvieron, entretuvo, entreteniendo, alargaron, alargo, hicieron tiempo,
    hizo tiempo, haciendo tiempo, ganando tiempo, ganar tiempo, dando tiempo, perdiendo tiempo, inventaron
    excusas, dandole larga, dandonos largas, no salio hasta, no salia hasta, salio hasta, no lo sacaban,
    hasta el otro dia, hasta el dia siguiente, hasta la mañana siguiente, amanecio preso, amanecio ahi,
    amanecio adentro, amanecio en la, paso la noche, pasó toda la noche, lo dejaron esperando, la dejaron
    esperando, me hizo esperar, nos hizo esperar, me hicieron esperar, nos hicieron esperar, lo hicieron
    esperar, la hicieron esperar, no se podia ir, no se puede ir, no podia irse, no puede irse, que no se
    podia ir, que me esperara, que esperara, que esperaramos, que no me moviera, quedo detenido, quedo
    detenida, quedo preso, quedo retenido, se quedo preso, se quedo adentro, quedo encerrado, sigue
    encerrado, sigue retenido, sigue retenida, sigue detenida, sigue presa, aun detenido, dejaron
    detenido, dejaron detenida, extendieron, extendio, prolongaron, prolongo, lo devolvieron para adentro,
    la devolvieron para adentro, me devolvieron para adentro, lo regresaron para adentro, la regresaron
    para adentro, lo metieron para adentro, lo metieron de nuevo, la metieron de nuevo, lo metieron otra
    vez, lo volvieron a meter, lo volvio a meter, lo volvieron a encerrar, lo encerraron de nuevo, no sale
    hasta, no salen hasta, no va a salir, no van a salir, aguantarlo, aguantarla, aguantarlos, aguantarme,
    aguantarnos, aguantamelo, aguantalo, aguantenlo, aguantenmelo, aguant* _ ahi, retenlo, retenganlo,
    retengan, retenerlo, retenerla, retenerme, tenganlo, tenganlo ahi, tenlo ahi, mantenganlo, mantenlo,
    mantenerlo, mantenerla, no lo suelten, no lo sueltes, no la suelten, no lo suelte, entretenganlo,
    entretenlo, entretenerlo, entretenerme, me entretuvo, nos entretuvo, lo entretuvo, lo entretuvieron,
    me entretuvieron, los tuvo, nos tenian ahi, lo tenian ahi, la tenian ahi, lo tenian adentro, tenerlo
    ahi, tenerlo, tenerla ahi, tenerme ahi, teniendolo, dej* _ dias, guardarselo, guardarlo, guardarla,
    guardarselos, se lo guardaron, lo guardan, los guardan, lo guardo para, los tienen de ultimos, los
    dejan de ultimo, los dejan al ultimo, hacerlo esperar, haciendolo esperar, haciendome esperar, lo hizo
    esperar, la hizo esperar, que esperara ahi, que me quedara ahi, que no me fuera, no me dejo ir, no me
    dejo mover, no nos dejo ir, no lo dejo ir, no la dejo ir, no lo dejo salir, no me dejaba ir, no lo
    dejaba ir, que no se fuera, que no se moviera, lo amarro, lo mantuvo, la mantuvo, me mantuvo, me
    mantuvieron, nos mantuvo, nos mantuvieron, quedo ahi, se quedo ahi, se quedo encerrado, lo dejaron en
    la celda, la dejaron en la celda, la dejaron adentro, dejaron adentro, sigue en la celda, sigue en la
    carcel, sigue en la estacion, siguio preso, siguio detenido, siguio adentro, siguio encerrado, siguio
    en la celda, siguio ahi, todavia preso, todavia adentro, todavia detenido, todavia encerrado, todavia
    no sale, todavia no lo sueltan, holding him, hold him, keep him, aguanta ahi, esperate ahi, quedese
    ahi, sentado en la acera, sentado en el bordillo, sentados en la acera, contra la pared, contra el
    carro, no nos entreg*, no me lo entreg*, no nos lo entreg*, siguieron teniendo, lo siguieron teniendo,
    la siguieron teniendo, siguieron aguantando, lo siguieron aguantando, siguieron deteniendo, todavia lo
    aguantan, lo seguian teniendo, seguian teniendo, lo seguian aguantando, seguia detenido, seguia preso,
    seguia adentro, seguia encerrado, seguia en la celda, segui preso, segui detenido, segui adentro, me
    siguieron teniendo, siguen aguantando, siguen reteniendo, tiene a mi, tiene a un, tienen a mi, tienen
    a un, tenia a mi, tenian a mi, tuvieron a mi, retuvo a, retuvieron a, aguantaron a, dejaron a mi,
    cerro con llave, cerraron con llave, bajo llave, lo metio a un cuartito, lo metieron a un cuarto, lo
    metieron en un cuarto, lo metio en un cuarto, lo metio a un cuarto, la metieron en un cuarto, lo
    encerro en, la encerro en, lo encerraron en, la encerraron en, no han soltado a, no ha soltado a,
    habia que esperar, lo tienen ahi, la tienen ahi, le quito las llaves, le quitaron las llaves, me quito
    las llaves, me quitaron las llaves, nos quito las llaves, nos quitaron las llaves, les quito las
    llaves, les quitaron las llaves, nos tenia ahi, me tenia ahi, lo tenia ahi, la tenia ahi, los tenia
    ahi, nos tenia parado, nos tenia parados, nos tenia parada, nos tenia sentado, nos tenia sentados, nos
    tenia sentada, me tenia parado, me tenia parados, me tenia parada, me tenia sentado, me tenia
    sentados, me tenia sentada, lo tenia parado, lo tenia parados, lo tenia parada, lo tenia sentado, lo
    tenia sentados, lo tenia sentada, la tenia parado, la tenia parados, la tenia parada, la tenia
    sentado, la tenia sentados, la tenia sentada, los tenia parado, los tenia parados, los tenia parada,
    los tenia sentado, los tenia sentados, los tenia sentada, no se mueva, no se muevan, que no se mueva,
    que no se muevan, no te muevas, que no nos movieramos, guardo a, guardo al, guardaron a, guardaron al,
    le bloqueo la salida, le tapo la salida, le bloquearon la salida, le taparon la salida, me bloqueo la
    salida, me tapo la salida, me bloquearon la salida, me taparon la salida, nos bloqueo la salida, nos
    tapo la salida, nos bloquearon la salida, nos taparon la salida, cuidandome, cuidandolo, cuidandonos,
    cuidandola, sin poder bajar*, sin poder irse, sin poder irme, sin poder irnos, sin poder salir, sin
    poder moverse, no me dejo bajar*, no lo dejo bajar*, para que no me fuera, para que no se fuera, pa
    que no me fuera, pa que no se fuera, no lo largan, no lo largaron, no lo largaban, no lo quieren
    largar, no la largan, no la largaron, no la largaban, no la quieren largar, no los largan, no los
    largaron, no los largaban, no los quieren largar, no quieren largar, guardia no abre, guardias no
    abren, no abren la puerta, no abren la celda, no abre la celda, continua bajo custodia, continua en
    custodia, sigue bajo custodia, sigue en custodia, permanece bajo custodia, permanece en custodia,
    siguio bajo custodia, siguio en custodia, continua detenido, continua detenida, continua preso,
    continua presa, continua adentro, continua encerrado, continua encerrada, continua alla, permanece
    detenido, permanece detenida, permanece preso, permanece presa, permanece adentro, permanece
    encerrado, permanece encerrada, permanece alla, bajo custodia, sigue guardado, sigue guardada, lo
    sigue teniendo, la sigue teniendo, enjaulado, enjaulada, sigue enjaulado, sigue alla, sigue alla
    adentro, lo regresaron a la celda, lo regresaron a su celda, lo regresaron otra vez a la celda, lo
    regresaron otra vez a su celda, lo regresaron de nuevo a la celda, lo regresaron de nuevo a su celda,
    lo regresaron de vuelta a la celda, lo regresaron de vuelta a su celda, lo devolvieron a la celda, lo
    devolvieron a su celda, lo devolvieron otra vez a la celda, lo devolvieron otra vez a su celda, lo
    devolvieron de nuevo a la celda, lo devolvieron de nuevo a su celda, lo devolvieron de vuelta a la
    celda, lo devolvieron de vuelta a su celda, lo volvieron a la celda, lo volvieron a su celda, lo
    volvieron otra vez a la celda, lo volvieron otra vez a su celda, lo volvieron de nuevo a la celda, lo
    volvieron de nuevo a su celda, lo volvieron de vuelta a la celda, lo volvieron de vuelta a su celda,
    lo bajaron a la celda, lo bajaron a su celda, lo bajaron otra vez a la celda, lo bajaron otra vez a su
    celda, lo bajaron de nuevo a la celda, lo bajaron de nuevo a su celda, lo bajaron de vuelta a la
    celda, lo bajaron de vuelta a su celda, lo mandaron a la celda, lo mandaron a su celda, lo mandaron
    otra vez a la celda, lo mandaron otra vez a su celda, lo mandaron de nuevo a la celda, lo mandaron de
    nuevo a su celda, lo mandaron de vuelta a la celda, lo mandaron de vuelta a su celda, lo metieron a la
    celda, lo metieron a su celda, lo metieron otra vez a la celda, lo metieron otra vez a su celda, lo
    metieron de nuevo a la celda, lo metieron de nuevo a su celda, lo metieron de vuelta a la celda, lo
    metieron de vuelta a su celda, lo llevaron a la celda, lo llevaron a su celda, lo llevaron otra vez a
    la celda, lo llevaron otra vez a su celda, lo llevaron de nuevo a la celda, lo llevaron de nuevo a su
    celda, lo llevaron de vuelta a la celda, lo llevaron de vuelta a su celda, la regresaron a la celda,
    la regresaron a su celda, la regresaron otra vez a la celda, la regresaron otra vez a su celda, la
    regresaron de nuevo a la celda, la regresaron de nuevo a su celda, la regresaron de vuelta a la celda,
    la regresaron de vuelta a su celda, la devolvieron a la celda, la devolvieron a su celda, la
    devolvieron otra vez a la celda, la devolvieron otra vez a su celda, la devolvieron de nuevo a la
    celda, la devolvieron de nuevo a su celda, la devolvieron de vuelta a la celda, la devolvieron de
    vuelta a su celda, la volvieron a la celda, la volvieron a su celda, la volvieron otra vez a la celda,
    la volvieron otra vez a su celda, la volvieron de nuevo a la celda, la volvieron de nuevo a su celda,
    la volvieron de vuelta a la celda, la volvieron de vuelta a su celda, la bajaron a la celda, la
    bajaron a su celda, la bajaron otra vez a la celda, la bajaron otra vez a su celda, la bajaron de
    nuevo a la celda, la bajaron de nuevo a su celda, la bajaron de vuelta a la celda, la bajaron de
    vuelta a su celda, la mandaron a la celda, la mandaron a su celda, la mandaron otra vez a la celda, la
    mandaron otra vez a su celda, la mandaron de nuevo a la celda, la mandaron de nuevo a su celda, la
    mandaron de vuelta a la celda, la mandaron de vuelta a su celda, la metieron a la celda, la metieron a
    su celda, la metieron otra vez a la celda, la metieron otra vez a su celda, la metieron de nuevo a la
    celda, la metieron de nuevo a su celda, la metieron de vuelta a la celda, la metieron de vuelta a su
    celda, la llevaron a la celda, la llevaron a su celda, la llevaron otra vez a la celda, la llevaron
    otra vez a su celda, la llevaron de nuevo a la celda, la llevaron de nuevo a su celda, la llevaron de
    vuelta a la celda, la llevaron de vuelta a su celda, me regresaron a la celda, me regresaron a su
    celda, me regresaron otra vez a la celda, me regresaron otra vez a su celda, me regresaron de nuevo a
    la celda, me regresaron de nuevo a su celda, me regresaron de vuelta a la celda, me regresaron de
    vuelta a su celda, me devolvieron a la celda, me devolvieron a su celda, me devolvieron otra vez a la
    celda, me devolvieron otra vez a su celda, me devolvieron de nuevo a la celda, me devolvieron de nuevo
    a su celda, me devolvieron de vuelta a la celda, me devolvieron de vuelta a su celda, me volvieron a
    la celda, me volvieron a su celda, me volvieron otra vez a la celda, me volvieron otra vez a su celda,
    me volvieron de nuevo a la celda, me volvieron de nuevo a su celda, me volvieron de vuelta a la celda,
    me volvieron de vuelta a su celda, me bajaron a la celda, me bajaron a su celda, me bajaron otra vez a
    la celda, me bajaron otra vez a su celda, me bajaron de nuevo a la celda, me bajaron de nuevo a su
    celda, me bajaron de vuelta a la celda, me bajaron de vuelta a su celda, me mandaron a la celda, me
    mandaron a su celda, me mandaron otra vez a la celda, me mandaron otra vez a su celda, me mandaron de
    nuevo a la celda, me mandaron de nuevo a su celda, me mandaron de vuelta a la celda, me mandaron de
    vuelta a su celda, me metieron a la celda, me metieron a su celda, me metieron otra vez a la celda, me
    metieron otra vez a su celda, me metieron de nuevo a la celda, me metieron de nuevo a su celda, me
    metieron de vuelta a la celda, me metieron de vuelta a su celda, me llevaron a la celda, me llevaron a
    su celda, me llevaron otra vez a la celda, me llevaron otra vez a su celda, me llevaron de nuevo a la
    celda, me llevaron de nuevo a su celda, me llevaron de vuelta a la celda, me llevaron de vuelta a su
    celda, los regresaron a la celda, los regresaron a su celda, los regresaron otra vez a la celda, los
    regresaron otra vez a su celda, los regresaron de nuevo a la celda, los regresaron de nuevo a su
    celda, los regresaron de vuelta a la celda, los regresaron de vuelta a su celda, los devolvieron a la
    celda, los devolvieron a su celda, los devolvieron otra vez a la celda, los devolvieron otra vez a su
    celda, los devolvieron de nuevo a la celda, los devolvieron de nuevo a su celda, los devolvieron de
    vuelta a la celda, los devolvieron de vuelta a su celda, los volvieron a la celda, los volvieron a su
    celda, los volvieron otra vez a la celda, los volvieron otra vez a su celda, los volvieron de nuevo a
    la celda, los volvieron de nuevo a su celda, los volvieron de vuelta a la celda, los volvieron de
    vuelta a su celda, los bajaron a la celda, los bajaron a su celda, los bajaron otra vez a la celda,
    los bajaron otra vez a su celda, los bajaron de nuevo a la celda, los bajaron de nuevo a su celda, los
    bajaron de vuelta a la celda, los bajaron de vuelta a su celda, los mandaron a la celda, los mandaron
    a su celda, los mandaron otra vez a la celda, los mandaron otra vez a su celda, los mandaron de nuevo
    a la celda, los mandaron de nuevo a su celda, los mandaron de vuelta a la celda, los mandaron de
    vuelta a su celda, los metieron a la celda, los metieron a su celda, los metieron otra vez a la celda,
    los metieron otra vez a su celda, los metieron de nuevo a la celda, los metieron de nuevo a su celda,
    los metieron de vuelta a la celda, los metieron de vuelta a su celda, los llevaron a la celda, los
    llevaron a su celda, los llevaron otra vez a la celda, los llevaron otra vez a su celda, los llevaron
    de nuevo a la celda, los llevaron de nuevo a su celda, los llevaron de vuelta a la celda, los llevaron
    de vuelta a su celda, de vuelta a la celda, de regreso a la celda, otra vez a la celda, otra vez al
    calabozo, otra vez el calabozo, otra vez en el calabozo, volvieron a encerrar, volvieron a meter,
    volvieron a guardar, volvieron a detener, volvio a encerrar, volvio a meter, volvio a guardar, volvio
    a detener, se lo llevaron para atras, se lo llevaron para adentro, se lo llevaron pa atras, se lo
    llevaron pa adentro, se la llevaron para atras, se la llevaron para adentro, se la llevaron pa atras,
    se la llevaron pa adentro, dejaron durmiendo, lo dejaron durmiendo, la dejaron durmiendo, me dejaron
    durmiendo, otra noche adentro, otra noche en la celda, otra noche preso, otra noche presa, se queda
    adentro, se queda preso, se queda presa, se queda detenido, se queda detenida, dice que se queda,
    dicen que se queda, puerta sigue cerrada, no salio, todavia en la celda, todavia en la carcel, todavia
    guardado, todavia guardada, todavia con uniforme, todavia en uniforme, todavia en la jail, todavia
    presa, todavia detenida, todavia encerrada, hay que aguardar, tenia que aguardar, tiene que aguardar,
    aguardar, lo dejaron guardado, la dejaron guardado, me dejaron guardado, dejaron guardado, lo dejaron
    guardada, la dejaron guardada, dejaron guardada, por eso se quedo, se quedo detenido, se quedo por, lo
    tiene ahi, lo tiene detenido, lo tiene detenida, lo tiene preso, lo tiene presa, la tiene ahi, la
    tiene detenido, la tiene detenida, la tiene preso, la tiene presa, no lo dejaron cuando, no la dejaron
    cuando, lo tienen guardado, lo tienen guardada, lo tienen preso, lo tienen presa, lo tienen de mas, la
    tienen guardado, la tienen guardada, la tienen preso, la tienen presa, la tienen de mas, tenia que
    esperar a, tenian que esperar a, hay que esperar a, tiene que esperar a, tienen que esperar a, por
    esperar a, no me entregan a mi, no me entregaron a mi, no nos entregan a mi, no nos entregaron a mi,
    me hizo quedar, me hicieron quedar, lo hizo quedar, lo hicieron quedar, nos hizo quedar, nos hicieron
    quedar, la hizo quedar, la hicieron quedar, que me quedara, que nos quedaramos, que se quedara, no me
    permitio irme, no me permitio irnos, no me permitio irse, no me permitio salir, no nos permitio irme,
    no nos permitio irnos, no nos permitio irse, no nos permitio salir, no lo permitio irme, no lo
    permitio irnos, no lo permitio irse, no lo permitio salir, no la permitio irme, no la permitio irnos,
    no la permitio irse, no la permitio salir, no me dejaba mover, no me dejaba moverme, no me dejaba
    moverse, no me dejaba movernos, no me dejaban mover, no me dejaban moverme, no me dejaban moverse, no
    me dejaban movernos, no me dejo moverme, no me dejo moverse, no me dejo movernos, no nos dejaba mover,
    no nos dejaba moverme, no nos dejaba moverse, no nos dejaba movernos, no nos dejaban mover, no nos
    dejaban moverme, no nos dejaban moverse, no nos dejaban movernos, no nos dejo mover, no nos dejo
    moverme, no nos dejo moverse, no nos dejo movernos, no lo dejaba mover, no lo dejaba moverme, no lo
    dejaba moverse, no lo dejaba movernos, no lo dejaban mover, no lo dejaban moverme, no lo dejaban
    moverse, no lo dejaban movernos, no lo dejo mover, no lo dejo moverme, no lo dejo moverse, no lo dejo
    movernos, no la dejaba mover, no la dejaba moverme, no la dejaba moverse, no la dejaba movernos, no la
    dejaban mover, no la dejaban moverme, no la dejaban moverse, no la dejaban movernos, no la dejo mover,
    no la dejo moverme, no la dejo moverse, no la dejo movernos, no dejo que me fuera, no dejo que me
    fueramos, no dejo que se fuera, no dejo que se fueramos, no dejo que nos fuera, no dejo que nos
    fueramos, no dejaron que me fuera, no dejaron que me fueramos, no dejaron que se fuera, no dejaron que
    se fueramos, no dejaron que nos fuera, no dejaron que nos fueramos, no dejaba que me fuera, no dejaba
    que me fueramos, no dejaba que se fuera, no dejaba que se fueramos, no dejaba que nos fuera, no dejaba
    que nos fueramos, no dejaban que me fuera, no dejaban que me fueramos, no dejaban que se fuera, no
    dejaban que se fueramos, no dejaban que nos fuera, no dejaban que nos fueramos, me quito la licencia,
    le quito la licencia, se quedo con mi licencia, se quedo con las llaves, se quedo con mis llaves, se
    quedo con su licencia, no me devolvio la licencia, no me devolvia la licencia, no me regreso la
    licencia, no le devolvio la licencia, no le devolvia la licencia, no le regreso la licencia,
    haciendonos esperar, dilato, dilataron, dilatando, lo volvieron a detener, lo volvieron a agarrar, lo
    volvieron a guardar, la volvieron a detener, la volvieron a agarrar, la volvieron a meter, la
    volvieron a encerrar, la volvieron a guardar, me volvieron a detener, me volvieron a agarrar, me
    volvieron a meter, me volvieron a encerrar, me volvieron a guardar, de nuevo adentro, de nuevo preso,
    de nuevo presa, de nuevo encerrado, de nuevo detenido, de nuevo en la celda, de nuevo en la carcel, de
    nuevo alla, de nuevo ahi, de nuevo ahi adentro, de nuevo en el calabozo, otra vez adentro, otra vez
    preso, otra vez presa, otra vez encerrado, otra vez detenido, otra vez en la celda, otra vez en la
    carcel, otra vez alla, otra vez ahi, otra vez ahi adentro, aun adentro, aun preso, aun presa, aun
    encerrado, aun en la celda, aun en la carcel, aun alla, aun ahi, aun ahi adentro, aun en el calabozo,
    todavia alla, todavia ahi, todavia ahi adentro, todavia en el calabozo, y el adentro, y el preso, y el
    todavia adentro, y el todavia preso, y el sigue adentro, y el alla, y ella adentro, y ella preso, y
    ella todavia adentro, y ella todavia preso, y ella sigue adentro, y ella alla, nada de soltarlo, nada
    de soltarla, nada de salir, nada de dejarlo salir, no me lo dan, no me lo devuelven, no me lo quieren
    dar, no me lo quieren entregar, no nos lo dan, no nos lo devuelven, no nos lo quieren dar, no nos lo
    quieren entregar, me lo tienen, nos lo tienen, ahi lo tienen, ahi lo tenian, ahi la tienen, ahi la
    tenian, ahi me lo tienen, ahi me lo tenian, alla lo tienen, alla lo tenian, alla la tienen, alla la
    tenian, alla me lo tienen, alla me lo tenian, alla sigue, ahi sigue, sigue en el bote, sigue en la
    jaula, sigue tras las rejas, sigue sin salir, sigue ahi adentro, sigue trancada, siguen sin solt*, sin
    salir, seguia ahi, seguia alla, seguia en la, no ha vuelto a casa, no ha vuelto a la casa, no ha
    vuelto a su casa, no ha llegado a casa, no ha llegado a la casa, no ha llegado a su casa, durmio ahi,
    durmio adentro, durmio en la celda, durmio otra noche, durmio alla, paso otra noche, lo mantuvieron
    adentro, lo mantuvieron preso, lo mantuvieron encerrado, lo mantienen adentro, lo mantienen preso, lo
    mantienen encerrado, la mantuvieron adentro, la mantuvieron preso, la mantuvieron encerrado, la
    mantienen adentro, la mantienen preso, la mantienen encerrado, le negaron la salida, negaron la
    salida, se negaron a dejarlo, se negaron a dejarla, se negaron a abrir*, se niegan a dejarlo, se
    niegan a dejarla, se niegan a abrir*, no lo quieren dejar, no lo quieren sacar, no lo quieren liberar,
    no lo quisieron dejar, no lo quisieron largar, no lo quisieron sacar, no lo quisieron liberar, no lo
    querian dejar, no lo querian largar, no lo querian sacar, no lo querian liberar, no la quieren dejar,
    no la quieren sacar, no la quieren liberar, no la quisieron dejar, no la quisieron largar, no la
    quisieron sacar, no la quisieron liberar, no la querian dejar, no la querian largar, no la querian
    sacar, no la querian liberar, no me quieren dejar, no me quieren soltar, no me quieren largar, no me
    quieren sacar, no me quieren liberar, no me quisieron dejar, no me quisieron soltar, no me quisieron
    largar, no me quisieron sacar, no me quisieron liberar, no me querian dejar, no me querian soltar, no
    me querian largar, no me querian sacar, no me querian liberar, no nos quisieron soltar, no nos querian
    soltar, no quieren dejarlo, no quieren dejarla, no quieren soltarlo, no quieren sacarlo, no quieren
    liberarlo, no quisieron dejarlo, no quisieron dejarla, no quisieron soltarlo, no quisieron sacarlo, no
    quisieron liberarlo, no querian dejarlo, no querian dejarla, no querian soltarlo, no querian sacarlo,
    no querian liberarlo, no lo liberan, no lo liberaron, no lo sacan, no lo sacaron, no lo liberaban, no
    la liberan, no la liberaron, no la sacan, no la sacaron, no sale ni, no salio de la celda, no salio de
    la carcel, no salio de ahi, no sale de la celda, no sale de la carcel, no sale de ahi, no pudo irse,
    lo retuvieron igual, lo retuvieron como quiera, lo retuvieron ahi, lo retienen igual, lo retienen como
    quiera, lo retienen ahi, lo aguantaron igual, lo aguantaron como quiera, lo aguantaron ahi, la
    retuvieron igual, la retuvieron como quiera, la retuvieron ahi, la retienen igual, la retienen como
    quiera, la retienen ahi, la aguantaron igual, la aguantaron como quiera, la aguantaron ahi, no hay
    quien lo suelte, lo dejaron encerrado, lo dejaron trancado, lo dejan adentro, lo dejan preso, lo dejan
    encerrado, lo dejan en la celda, lo dejan trancado, lo dejan ahi, la dejaron preso, la dejaron
    encerrado, la dejaron trancado, la dejaron ahi, la dejan adentro, la dejan preso, la dejan encerrado,
    la dejan en la celda, la dejan trancado, la dejan ahi
  `,
  STILL: `
    todavia, aun, aunque ya, aunque, a pesar de, sigue, siguen, no ha salido, no sale, no salia, hasta
    ahora no, todabia, toabia, toavia, tovia, y nada, aun asi, a estas horas, y todavia, de todas formas,
    de todos modos, de todas maneras, igual no, y no sale, no lo han soltado, no la han soltado, no han
    soltado, sigue en, sigue ahi, ahi sigue, ahi lo tienen, ahi la tienen, aun no, apesar de, hasta hoy,
    sigue adentro, siguio, siguio ahi, pero no sale, pero no salia, ni sale, y no salia, y no salio, y aun
    asi, asi y todo, con todo y eso, y como quiera, como quiera, de igual manera, pero nada, y nada que
    sale, nada que sale, nada que lo sueltan, ni asi, ni por esas, y sigue, y ahi sigue, pero sigue, y
    continua, continua, y aun, y ni asi
  `,
  LET_GO: `
    dej* _ salir, dej* _ ir, dej* _ libre, solt* a, solto, soltaron, soltar, sueltan, suelta, suelten,
    soltarlo, soltarla, dejo ir, dejaron ir, dejan ir, deja ir, dejaron salir, dejan salir, dejo salir,
    dejar ir, dejar salir, liber*, dejaron libre, lo dejo ir, me dejo ir, nos dejo ir, nos dejaron ir, me
    dejaron ir, la dejaron ir, se fue a casa, llego a casa, volvio a casa, con una advertencia, una
    advertencia, un warning, ya esta en casa, ya esta en la casa, esta en casa, ya salio, ya esta libre,
    lo solto, la solto, me solto, nos solto, lo soltaron, la soltaron, me soltaron, nos soltaron, los
    soltaron, los solto, soltado, soltada, soltados, suelto, salio libre, salio a las, lo dejaron libre,
    la dejaron libre, me dejaron libre, lo largaron, largaron, le dieron salida, le dio salida, le dieron
    la salida, me dieron salida, me dio un aviso, con un aviso, un aviso, un warnin, warning, advertencia,
    solo una advertencia, me mando a casa, lo mandaron a casa, lo mandaron para la casa, nos mando a casa,
    se fueron a casa, me fui a casa, nos fuimos, me dijo que me fuera, me dijo que podia irme, nos dijo
    que podiamos irnos, nos dijo que nos fueramos, me deja ir, que me fuera, que siguiera, que sigamos,
    siga su camino, seguir mi camino, segui mi camino, segui manejando, que tuviera buen dia, dejaron en
    libertad, dejo en libertad, pusieron en libertad, puso en libertad, puesto en libertad, quedo en
    libertad, le abrieron la puerta, salio enseguida, salio el mismo dia, salio ahi mismo, dejarlo ir,
    dejarla ir, dejarme ir, dejarlos ir, dejarnos ir, dejarlo salir, dejarla salir, dejarlo libre,
    excarcel*, soltandolo, ya esta afuera, esta afuera con nosotros, regreso a casa, regreso a la casa,
    volvio a la casa, vete a tu casa, vayase a su casa, y para la casa, dejenlo ir, dejelo ir, dejenla ir,
    dejalo ir, dejame ir, sueltenlo, sueltenla, sueltelo, sueltalo, lo dejo que se fuera, dejo que se
    fuera, dejo que me fuera, dejaron que se fuera, dejaron que me fuera, dejaron que nos fueramos, me
    dejo seguir, nos dejo seguir, lo dejo seguir, me dejaron seguir, nos dejaron seguir, drive safe, drive
    safely, have a good night, have a good day, que manejara con cuidado, maneje con cuidado, vaya con
    cuidado, vete con cuidado, vayase con cuidado, sali caminando, salio caminando, salimos caminando,
    salio por su propio pie, lo despacho, lo despacharon, me despacho, me despacharon, nos despacharon,
    nos despacho, salio sin problema, sin ningun retraso, sin retraso, sin demora, en media hora ya estaba
    afuera, al ratito lo soltaron, al rato lo soltaron, enseguida lo soltaron, lo soltaron rapido, lo
    soltaron ahi mismo, lo soltaron enseguida, me solto enseguida, soltandome, soltandola, soltandolos, y
    me fui, y nos fuimos, me dejo en paz, nos dejo en paz, me mando para la casa, me mando para mi casa,
    lo mando para la casa, nos mando para la casa, nos mando para casa, me mandaron para la casa, lo
    mandaron para su casa, me dejo marchar, dejo marchar, dejaron marchar, me fui tranquilo, me fui
    tranquila, te puedes ir, se puede ir, puede irse, pueden irse, dijo que me fuera, dijo que nos
    fueramos, dijo que se fuera, que podiamos irnos, que me podia ir, me podia ir, nos podiamos ir, let
    him go, let me go, let her go, you can go, you're free to go, free to go, lo largo, me largo, la
    soltaron a las, lo soltaron a las, me soltaron a las, los soltaron a las, lo solto a las, la solto a
    las, lo soltaron a la hora, lo soltaron a tiempo, la soltaron a tiempo, me soltaron a tiempo, los
    soltaron a tiempo, lo soltaron a los, la soltaron a los, salio rapido, salio volando, salio de una,
    salio al momento, salio al rato, salio al toque, salio en seguida, salio de inmediato, salio
    inmediatamente, salio al instante, salio en minutos, salio rapidito, salio como si nada, salio sin
    problemas, ni un minuto de mas, ni un dia de mas, ni una hora de mas, ni un minuto de mas lo tuvieron,
    lo sacaron rapido, la sacaron rapido, al instante afuera, lo dejaron salir rapido, lo dejaron salir
    enseguida, lo dejaron salir de una, la dejaron salir rapido, la dejaron salir enseguida, la dejaron
    salir de una, salio ese mismo dia, salio esa misma tarde, salio esa misma noche, salio esa misma
    mañana, lo soltaron de una, ya esta con nosotros, ya durmio en casa, ya durmio en su casa, ya durmio
    en la casa, durmio en casa, durmio en su casa, durmio en la casa, sin hacerlo esperar, lo soltaron en
    minutos, lo soltaron en una hora, lo soltaron en media hora, lo soltaron en seguida
  `,
} as const satisfies Partial<Lexicon>;
