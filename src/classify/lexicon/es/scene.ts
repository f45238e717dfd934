import type { Lexicon } from '../../concepts.ts';

/** Spanish: what is done at the scene: streets blocked, people held back, homes entered, help given, cars staged. */
export const scene = {
  BLOCK: `
    bloque*, cerro, cerraron, cierran, cierra, cerrada, cerrando, cerrar, taparon, tapo, desvi*, dirigia
    el trafico, dirigian el trafico, dirigiendo el trafico, dirigio el trafico, controlando el trafico,
    controlaba el trafico, trancaron, tranco, acordon*, no dejaban pasar, no dejaba pasar, atravesaron,
    atravesada*, perimetro, pararon el trafico, paro el trafico, parando el trafico, cortaron, cortó,
    corto el paso, tapaba, tapaban, tapando, tapar, tapan, cerrandoles, bloqueandoles, pusieron conos,
    pusieron los conos, puso los conos, puso conos, con conos, cinta amarilla, pusieron cinta, puso cinta,
    que den la vuelta, den la vuelta, que dieran la vuelta, dieran la vuelta, nobody passes, nadie pasa,
    nadie pasaba, que nadie pasara, que nadie entrara, no se podia pasar, no se puede pasar, no dejan
    pasar, no dejaron pasar, no dejo pasar, no nos dejaron pasar, no nos dejo pasar, patrulla atravesada,
    atraveso la patrulla, atravesaron la patrulla, cruzo la patrulla, cruzaron la patrulla, cruzaron las
    patrullas, dirige el trafico, dirigen el trafico, dirigir el trafico, dirigiendo trafico, parar el
    trafico, paran el trafico, controla el trafico, controlan el trafico, controlar el trafico,
    controlaron el trafico, aguantando el trafico, aguantaron el trafico, aguantaba el trafico, aguantando
    los carros, parando los carros, pararon los carros, paraban los carros, desviando los carros,
    desviaban los carros, le abrio paso, les abrio paso, abriendo paso, abriendole paso, abriendoles paso,
    abrieron paso, les abrieron paso, abrirles paso, despejando, despejaron, despejo la, despejar,
    barricada*, pusieron vallas, pusieron barreras, vallas, sellaron, sello la calle, sellando, cuidando
    la esquina, cuidaban la esquina, cuidando las esquinas, cuidaba la esquina, custodiando la esquina,
    custodiaban la calle, resguardando, resguardaban, resguardaron, resguardo, cubriendo la calle, cubrian
    la calle, cubriendo las salidas, tapar la, trancando, trancada, trancaban, rodearon, rodeando, rodeo
    la, rodeada, cerrara, cerraran, cierren, que cerraran, bloquear, atravesad*, carros atravesados,
    patrullas atravesadas, pusieron sus carros, pusieron los carros, pusieron las patrullas, pusieron
    patrullas, puso su patrulla, puso la patrulla, para que no pasara nadie, para que nadie pase, que no
    pasara nadie, que nadie pase, para que nadie pasara, para que nadie se metiera, para que no entrara
    nadie, para que nadie saliera, tapando la salida, tapando las salidas, taparon la salida, tapaban la
    salida, cubriendo la salida, cerr* toda la, cerr* la calle, tranc* toda la, tap* toda la, bloque* toda
    la, no dejaban subir ni bajar, no dejaban entrar ni salir, no dejaron entrar ni salir, ni entraba ni
    salia nadie, nadie entraba ni salia, no dejan entrar ni salir, me hizo dar la vuelta, me hicieron dar
    la vuelta, nos hizo dar la vuelta, nos hicieron dar la vuelta, los hizo dar la vuelta, los hicieron
    dar la vuelta, hizo dar la vuelta, hicieron dar la vuelta, hizo el cerco, hicieron el cerco, haciendo
    el cerco, hace el cerco, puso cerco, puso el cerco, puso un cerco, pusieron cerco, pusieron el cerco,
    pusieron un cerco, dirigiendo el transito, dirigiendo transito, dirigian el transito, dirigian
    transito, dirigia el transito, dirigia transito, dirigio el transito, dirigio transito, desviando el
    transito, desviando transito, desviaban el transito, desviaban transito, desviaba el transito,
    desviaba transito, controlando el transito, controlando transito, controlaban el transito, controlaban
    transito, parando el transito, parando transito, paraban el transito, paraban transito, cortando el
    transito, cortando transito, cortaron el transito, cortaron transito, cerraron el transito, cerraron
    transito, atajando el trafico, atajando los carros, atajando carros, atajaban el trafico, atajaban los
    carros, atajaban carros, atajo el trafico, atajo los carros, atajo carros, atajaba el trafico, atajaba
    los carros, atajaba carros, mandando los carros por, mandando carros por, mandaban los carros por,
    mandaban carros por, mandaba los carros por, mandaba carros por, puso el perimetro, pusieron el
    perimetro, hicieron el perimetro, cuidaban el perimetro, cuidando el perimetro, cuidaba el perimetro,
    el perimetro, parando carros para ice, parando carros para la migra, parando carros pa ice, parando
    carros pa la migra, cerraron el paso, cerraron la cuadra, cerraron la calle, cerro el paso, cerro la
    cuadra, cerro la calle, cortaron el paso, cortaron la cuadra, cortaron la calle, corto la cuadra,
    corto la calle, bloque* la cuadra, bloque* la esquina, desvio el trafico, desvio los carros, desvio
    carros, desviaron el trafico, desviaron los carros, desviaron carros, desviando el trafico, desviando
    carros, desvian el trafico, desvian los carros, desvian carros, desviaban el trafico, desviaban
    carros, regresando los carros, regresando carros, regresaban los carros, regresaban carros,
    devolviendo los carros, devolviendo carros, devolvian los carros, devolvian carros, regresaron los
    carros, regresaron carros, mando los carros por, mandaron los carros por, conos en la calle, dando
    vuelta a los carros, patrullas cruzadas, patrulla cruzada
  `,
  PUSH_BACK: `
    empujaron, empujo, empujaban, empujando, empujar, hicieron para atras, hizo para atras, que nos
    echaramos para atras, pa tras, para atras, pa atras, retrocedan, retroceder, alejaron a la gente,
    alejo a la gente, alejar, atras a la gente, apartaron, apartaban, mantuvieron a la gente lejos,
    alejense, controlando a la gente, controlar la multitud, dispers*, formaron una linea, hicieron una
    valla, no se acerquen, contuvieron, no nos acercaramos, no nos acercaran, que nadie se acercara,
    hicieron una fila, hicieron fila, no nos dejaban acercar*, no dejaban acercar*, nos alejaron, que nos
    moviera*, hicieramos pa atras, aparto a la gente, nos aparto, nos apartaron, que nos alejaramos, nos
    alejaramos, nos alejo, que se alejaran, todos nos alejaramos, que nos quitaramos, nos quitaron de, nos
    quito de, que nos hicieramos, hacernos para atras, nos hizo para atras, nos echo para atras, nos
    echaron para atras, echaron a la gente, no nos dejaban pasar, no dejaban pasar a la gente, nadie se
    acercara, aguantando a la gente, aguantaron a la gente, aguanto a la gente, aguantaba a la gente,
    aguantaban a la gente, conteniendo, contener a la gente, contenian, contenia a, cordon humano,
    hicieron un cordon, hicieron cordon, formaron un cordon, formaron cordon, a raya, detras de la cinta,
    nos mandaron para la acera, nos mando para la acera, se pusieron en fila, hicieron una barrera,
    hicieron barrera, barrera humana, muralla humana, hicieron una pared, rociaron, gas pimienta, pepper
    spray, echandonos para atras, empuj*, nos gritaban back up, back up, get back, step back, muevanse
    para atras, para atras todos, quitense, quitando a la gente, quitaron a la gente, nos sacaron de la
    calle, controlar a la gente, control de multitud, controlando la multitud, control de la gente, no nos
    dejaron acercar*, no nos dejan acercar*, no nos dejo acercar*, no dejaron acercar*, no nos dejaban
    arrimar*, nos pusieron una cinta, se pusieron en linea, hicieron linea, con los palos, con palos, con
    macanas, con los escudos, con escudos, nos tiraron gas, tiraron gas, haciendo una barrera, haciendo
    barrera, haciendo una linea, haciendo linea, haciendo un cordon, haciendo cordon, haciendo valla, para
    que la gente no se acercara, que la gente no se acercara, que no se acercara la gente, no se acercara
    nadie, me aparto, me apartaron, me apartaba, me apartaban, me freno, me frenaron, me frenaba, nos
    apartaba, nos apartaban, nos freno, nos frenaron, nos frenaba, quitandonos, apartandonos, alejandonos,
    frenandonos, controlando al gentio, controlando al publico, controlando el gentio, controlando el
    publico, controlaban al gentio, controlaban al publico, controlaban el gentio, controlaban el publico,
    controlaba al gentio, controlaba al publico, controlaba el gentio, controlaba el publico, controlar al
    gentio, controlar al publico, controlar el gentio, controlar el publico, controlando a los vecinos,
    controlando a la multitud, controlando a la muchedumbre, mantener lejos, mantener lejos a, mantenernos
    lejos, mantenernos lejos a, mantuvo lejos, mantuvo lejos a, mantuvieron lejos, mantuvieron lejos a,
    manteniendo lejos, manteniendo lejos a, mantenia lejos, mantenia lejos a, nos mantuvo lejos, nos
    mantuvieron lejos, nos mantenia lejos, nos mantenian lejos, escudo humano, cuido la espalda, cuidaba
    la espalda, cuidaban la espalda, cuidaron la espalda, le cuido la espalda, le cuidaba la espalda, le
    cuidaban la espalda, le cuidaron la espalda, nos arrinconaron, nos arrincono, arrinconaron, arrincono,
    nos mandaron a la otra acera, nos mando a la otra acera, mandaron a la otra acera, mando a la otra
    acera, nos mandaron al otro lado, nos mando al otro lado, mandaron al otro lado, mando al otro lado,
    no me dejo pasar, no me dejo acercar*, no me dejo arrimar*, no me dejo llegar, no me dejaron pasar, no
    me dejaron acercar*, no me dejaron arrimar*, no me dejaron llegar, no me dejaba pasar, no me dejaba
    acercar*, no me dejaba arrimar*, no me dejaba llegar, no me dejaban pasar, no me dejaban acercar*, no
    me dejaban arrimar*, no me dejaban llegar, no nos dejo pasar, no nos dejo arrimar*, no nos dejo
    llegar, no nos dejaron pasar, no nos dejaron arrimar*, no nos dejaron llegar, no nos dejaba pasar, no
    nos dejaba acercar*, no nos dejaba arrimar*, no nos dejaba llegar, no nos dejaban llegar, para que no
    grabara, para que no grabaramos, para que no filmara, para que no filmaramos, pa que no grabara, pa
    que no grabaramos, echense para atras, echense pa atras, haganse para atras, haganse pa atras, hagase
    para atras, hagase pa atras, echese para atras, echese pa atras, haganse a un lado, hagase a un lado,
    nos hizo a un lado, nos hicieron a un lado, stand back, atras todos, empujandonos, sujetando a los
    vecinos, sujetando a la gente, sujetando a la multitud, sujetando a los manifestantes, sujetando a la
    muchedumbre, sujetaron a los vecinos, sujetaron a la gente, sujetaron a la multitud, sujetaron a los
    manifestantes, sujetaron a la muchedumbre, conteniendo a los vecinos, conteniendo a la gente,
    conteniendo a la multitud, conteniendo a los manifestantes, conteniendo a la muchedumbre, contuvo a
    los vecinos, contuvo a la gente, contuvo a la multitud, contuvo a los manifestantes, contuvo a la
    muchedumbre, aguantando a los vecinos, aguantando a la multitud, aguantando a los manifestantes,
    aguantando a la muchedumbre, aguantaron a los vecinos, aguantaron a la multitud, aguantaron a los
    manifestantes, aguantaron a la muchedumbre, aguanto a los vecinos, aguanto a la multitud, aguanto a
    los manifestantes, aguanto a la muchedumbre, empujo a los vecinos, empujo a la gente, empujo a la
    multitud, empujo a los manifestantes, empujo a la muchedumbre, empujaron a los vecinos, empujaron a la
    gente, empujaron a la multitud, empujaron a los manifestantes, empujaron a la muchedumbre, nos hizo
    retroceder, nos hicieron retroceder, hicieron retroceder, retiraron a la gente, retiraron a los
    vecinos, retiraron a los manifestantes, retiro a la gente, retiro a los vecinos, retiro a los
    manifestantes, retirando a la gente, retirando a los vecinos, retirando a los manifestantes,
    despejando a la gente, despejando a los vecinos, despejando a los manifestantes, despejaron a la
    gente, despejaron a los vecinos, despejaron a los manifestantes, mantener a la gente, mantener a los
    vecinos, mantener a los manifestantes, mantuvieron a la gente, mantuvieron a los vecinos, mantuvieron
    a los manifestantes, mantuvo a la gente, mantuvo a los vecinos, mantuvo a los manifestantes, mantenian
    a la gente, mantenian a los vecinos, mantenian a los manifestantes, retirense, despejen, nos hizo
    atras, nos hicieron atras, nos corrio, nos corrio de ahi, nos corrio para atras, nos corrio pa atras,
    nos corrieron, nos corrieron de ahi, nos corrieron para atras, nos corrieron pa atras, nos empujo, nos
    empujo de ahi, nos empujo para atras, nos empujo pa atras, nos empujaron, nos empujaron de ahi, nos
    empujaron para atras, nos empujaron pa atras, nos saco de ahi, nos saco de la acera, nos sacaron de
    ahi, nos sacaron de la acera, detras de una linea, detras de la linea, linea de policias, fila de
    policias, cordon de policias, pared de policias, barrera de policias, escudo de policias, valla de
    policias, muro humano, protegiendo a ice, protegiendo a la migra, protegiendo a los agentes,
    protegiendo a los de ice, protegiendo a los de la migra, protegian a ice, protegian a la migra,
    protegian a los agentes, protegian a los de ice, protegian a los de la migra, protegieron a ice,
    protegieron a la migra, protegieron a los agentes, protegieron a los de ice, protegieron a los de la
    migra, protegia a ice, protegia a la migra, protegia a los agentes, protegia a los de ice, protegia a
    los de la migra, protegio a ice, protegio a la migra, protegio a los agentes, protegio a los de ice,
    protegio a los de la migra, resguardando a ice, resguardando a la migra, resguardando a los agentes,
    resguardando a los de ice, resguardando a los de la migra, bloque* a los vecinos, bloque* a la gente,
    no dejaba que nos acercaramos, no dejaba que la gente, no dejaba que nadie se acercara, no dejaban que
    nos acercaramos, no dejaban que la gente, no dejaban que nadie se acercara, no dejo que nos
    acercaramos, no dejo que la gente, no dejo que nadie se acercara, no dejaron que nos acercaramos, no
    dejaron que la gente, no dejaron que nadie se acercara, control de masas
  `,
  TRANSLATE: `
    traduc*, traduj*, interpret*, traduciendo, traductor, traductora, explicaba, explicandole, explicaban,
    hacia de interprete, hablaba por ellos, traduce, hacia de traductor, hizo de traductor, hizo de
    interprete, sirvio de interprete, sirvio de traductor, de traductor, de traductora, de interprete, les
    explicaba en español lo que, pasaba al español, pasaba al ingles, paso al español, paso al ingles,
    pasando al español, pasando al ingles, lo pasaba al español, lo pasaba al ingles, lo paso al español,
    lo paso al ingles, lo pasando al español, lo pasando al ingles, nos lo pasaba al español, nos lo
    pasaba al ingles, nos lo paso al español, nos lo paso al ingles, nos lo pasando al español, nos lo
    pasando al ingles, decia en español, decia en cristiano, dijo en español, dijo en cristiano, explico
    en español, explico en cristiano, explicaba en español, explicaba en cristiano, explicando en español,
    explicando en cristiano, nos decia en español, nos decia en cristiano, nos dijo en español, nos dijo
    en cristiano, nos explico en español, nos explico en cristiano, nos explicaba en español, nos
    explicaba en cristiano, nos explicando en español, nos explicando en cristiano, le decia en español,
    le decia en cristiano, le dijo en español, le dijo en cristiano, le explico en español, le explico en
    cristiano, le explicaba en español, le explicaba en cristiano, le explicando en español, le explicando
    en cristiano, me decia en español, me decia en cristiano, me dijo en español, me dijo en cristiano, me
    explico en español, me explico en cristiano, me explicaba en español, me explicaba en cristiano, me
    explicando en español, me explicando en cristiano, lo decia en español, lo decia en cristiano, lo dijo
    en español, lo dijo en cristiano, lo explico en español, lo explico en cristiano, lo explicaba en
    español, lo explicaba en cristiano, lo explicando en español, lo explicando en cristiano, nos lo decia
    en español, nos lo decia en cristiano, nos lo dijo en español, nos lo dijo en cristiano, nos lo
    explico en español, nos lo explico en cristiano, nos lo explicaba en español, nos lo explicaba en
    cristiano, nos lo explicando en español, nos lo explicando en cristiano, servia de lengua, servia de
    interprete, servia de traductor, servia de traductora, sirvio de lengua, sirvio de traductora, servir
    de lengua, servir de interprete, servir de traductor, servir de traductora, hacia de lengua, hacia de
    traductora, hizo de lengua, hizo de traductora, para que ice se entendiera, para que ice se
    entendieran, para que ice nos entendiera, para que ice nos entendieran, para que ice le entendiera,
    para que ice le entendieran, para que ice lo entendiera, para que ice lo entendieran, para que la
    migra se entendiera, para que la migra se entendieran, para que la migra nos entendiera, para que la
    migra nos entendieran, para que la migra le entendiera, para que la migra le entendieran, para que la
    migra lo entendiera, para que la migra lo entendieran, para que inmigracion se entendiera, para que
    inmigracion se entendieran, para que inmigracion nos entendiera, para que inmigracion nos entendieran,
    para que inmigracion le entendiera, para que inmigracion le entendieran, para que inmigracion lo
    entendiera, para que inmigracion lo entendieran, pa que ice se entendiera, pa que ice se entendieran,
    pa que ice nos entendiera, pa que ice nos entendieran, pa que ice le entendiera, pa que ice le
    entendieran, pa que ice lo entendiera, pa que ice lo entendieran, pa que la migra se entendiera, pa
    que la migra se entendieran, pa que la migra nos entendiera, pa que la migra nos entendieran, pa que
    la migra le entendiera, pa que la migra le entendieran, pa que la migra lo entendiera, pa que la migra
    lo entendieran, pa que inmigracion se entendiera, pa que inmigracion se entendieran, pa que
    inmigracion nos entendiera, pa que inmigracion nos entendieran, pa que inmigracion le entendiera, pa
    que inmigracion le entendieran, pa que inmigracion lo entendiera, pa que inmigracion lo entendieran,
    se entendiera con, hablaba por ice, hablaba por la migra, hablaba por los de ice, hablaba por
    inmigracion, hablo por ice, hablo por la migra, hablo por los de ice, hablo por inmigracion, hablando
    por ice, hablando por la migra, hablando por los de ice, hablando por inmigracion, usaron a un
    policia, usaron a un policia para, usaron al policia, usaron al policia para, usaron un policia,
    usaron un policia para, prestaron al policia, prestaron a un policia, prestaron un policia, presto al
    policia, presto a un policia, presto un policia, era la voz de, nos explicaba lo que decia, nos
    explicaba lo que decian, le explicaba lo que decia, le explicaba lo que decian, interprete de ice,
    interprete para ice, repetia en español, repetia todo en español, repitio en español, repitio todo en
    español, ponia en español, ponia todo en español, en español lo que decia, en español lo que decian,
    servia de puente, hizo de puente
  `,
  ENTER: `
    entro, entraron, entra, entran, entrando, entrar, se metieron, se metio, adentro de la casa, adentro
    del apartamento, tumbaron la puerta, rompieron la puerta, metieron a la casa, entraron a, ingres*,
    irrumpieron, forzaron la puerta, forzo la puerta, patearon la puerta, pateo la puerta, tumbo la
    puerta, reventaron la puerta, reventaron, tiraron la puerta, tiro la puerta, echaron abajo la puerta,
    se colaron, se metieron a, se metio a, nos cayeron a la casa, allanaron, allano, allanar, entrar a mi,
    entraron juntos, pasaron para adentro, se nos metieron, se me metieron, meterse, se metieron en,
    metiendose, adentro de mi casa, adentro de su casa, dentro de mi casa, dentro de la casa, dentro de su
    casa, en mi sala, en mi cocina, en mi cuarto, cruzaron mi puerta, pa dentro, para dentro, revisaron mi
    casa, revisaron mi cuarto, revisaron mi apartamento, revisaron la casa, revisaron la cuarto, revisaron
    la apartamento, registraron mi casa, registraron mi cuarto, registraron mi apartamento, registraron la
    casa, registraron la cuarto, registraron la apartamento, registrando mi casa, registrando mi cuarto,
    registrando mi apartamento, registrando la casa, registrando la cuarto, registrando la apartamento,
    revisando mi casa, revisando mi cuarto, revisando mi apartamento, revisando la casa, revisando la
    cuarto, revisando la apartamento, hasta adentro del apartamento, hasta adentro del basement, pisadas
    por toda, adentro del cuarto, dentro del apartamento, dentro del cuarto, cuarto por cuarto, subieron a
    mi apartamento, subieron al apartamento, subio a mi apartamento, subio al apartamento, registraron los
    cuartos, revisaron los cuartos, invadieron
  `,
  ASSIST: `
    ayud*, asist*, trabaj* con, colabor*, cooper*, apoy*, acompañ*, acompan*, escolt*, cuidandole, le dio
    la mano a, les dio apoyo, dando apoyo, daban apoyo, daba apoyo, dandoles apoyo, dandole apoyo, dar
    apoyo, en apoyo de, en apoyo a, echo la mano a, echarles la mano, echarle la mano, echaron la mano a,
    echandole la mano, echandoles la mano, dando la mano a, haciendole el trabajo, haciendoles el trabajo,
    haciendo el trabajo de, hace el trabajo de, hacen el trabajo de, hicieron el trabajo de, cubriendoles,
    cubriendole, cuidandoles, cuidando a los de, cuidandoles la espalda, cuidando la espalda a, cuidandole
    la espalda, dando respaldo, respald*, backup a, backup para, dandole backup, dando backup, dieron
    backup, de backup, helping, trabajar con, trabajar para, trabajan para, trabaja para, trabajaban para,
    trabajando para, al servicio de, participo, participaron, participa, participan, participar,
    participaba, tuvo nada que ver, tuvo que ver, tuvieron nada que ver, tuvieron que ver, tiene nada que
    ver, tiene que ver, tienen nada que ver, tienen que ver, tenia nada que ver, tenia que ver, tenian
    nada que ver, tenian que ver, que ver, que ver con, son parte, fueron parte, fue parte, era parte,
    eran parte, es parte, formo parte, formaron parte, forma parte, forman parte, parte del operativo,
    parte de ese operativo, parte de ningun operativo, unirse a, unirse, se unio a, se unieron a, sumarse
    a, se sumo a, se sumaron a, involucr*, intervino, intervinieron, intervenir, tomo parte, tomaron
    parte, tuvo parte, mezclarse con
  `,
  STAGE: `
    usan, usando, usaron, usa, usaban, reun*, juntan, juntando, parquean, parqueados, parquearon,
    estacionan, estacionados, estacionaron, organiz*, prepar*, se junta*, camionetas en, parqueada,
    parqueado, estacionada, estacionadas, punto de reunion, base, guardar sus carros, guardara sus carros,
    guardaran sus carros, guarden sus carros, guardan los carros, guardaban los carros, dejar sus carros,
    dejan sus carros, dejaban sus carros, meter sus carros, parquear, parquearse, parqueen, parqueaban,
    estacionar, estacionarse, estacionaban, juntarse, reunirse, concentr*, campamento, punto de encuentro,
    operar desde, operando desde, se alistan, se alistaban, se visten ahi, usaran, usen, usarlo, usandolo,
    usar el, usar la, de base, su base, centro de operaciones, montaron, instal*, tomando cafe, reunidos,
    reunidas, cambiandose, alistandose, planeando, se reunieron, se juntaron, se estan juntando, se
    estaban juntando, se estacionan, se parquean, se estaciona, se parquea, hacen su reunion, hacen
    reuniones, se ponen los chalecos, se ponian los chalecos, se poniendose los chalecos, se pusieron los
    chalecos, ponen los chalecos, ponian los chalecos, poniendose los chalecos, pusieron los chalecos,
    arman sus operativos, arman sus operativo, arman el operativos, arman el operativo, arman los
    operativos, arman los operativo, armaban sus operativos, armaban sus operativo, armaban el operativos,
    armaban el operativo, armaban los operativos, armaban los operativo, armando sus operativos, armando
    sus operativo, armando el operativos, armando el operativo, armando los operativos, armando los
    operativo, armaron sus operativos, armaron sus operativo, armaron el operativos, armaron el operativo,
    armaron los operativos, armaron los operativo, salieron los carros, salen los carros, salian los
    carros, hacen base, tienen su base, dejaron los carros, dejaron las vans, dejaron las camionetas,
    dejan los carros, dejan las vans, dejan las camionetas, se reparten, se cambian
  `,
  CALL_911: `
    llame al 911, llamo al 911, llamaron al 911, llamamos al 911, al 911, llame al nueve once, llamada al
    911, llamada de 911, llamada del 911, una llamada al 911, una llamada de 911, una llamada del 911, la
    llamada al 911, la llamada de 911, la llamada del 911, por el 911, por un 911, a un 911, llamo 911,
    llamo el 911, llame 911, llame el 911, marque 911, marque el 911, marque al 911, marco 911, marco el
    911, marco al 911, llamaron 911, llamaron el 911, llamamos 911, llamamos el 911, marcamos 911,
    marcamos el 911, marcamos al 911, marcaron 911, marcaron el 911, marcaron al 911, respondio al 911,
    respondieron al 911, respondiendo al 911, 911, llamada de emergencia, nueve once
  `,
  CALM: `
    calmar, calmo, calmaron, calmando, mantener la paz, mantener el orden, proteger, que nadie saliera
    herido, ambulancia, primeros auxilios, seguridad de la gente, a ver si estabamos bien, si estabamos
    bien, cuidar a la gente, les pidio identificacion, que se identificaran, cuido a todos, cuido a los
    vecinos, cuidaron a la gente, cuidaron a todos, cuidaron a los vecinos, cuidaba a la gente, cuidaba a
    todos, cuidaba a los vecinos, cuidaban a la gente, cuidaban a todos, cuidaban a los vecinos, cuidando
    a la gente, cuidando a todos, cuidando a los vecinos, cuidar que no, cuidar que nadie, se aseguro que,
    se aseguro de que, se aseguraron que, se aseguraron de que, asegurarse que, asegurarse de que,
    estuvieramos bien, estuvieran bien, puro seguridad, pura seguridad, solo seguridad, solo por
    seguridad, por seguridad, por pura seguridad, por la seguridad de todos, por la seguridad de la gente,
    por la seguridad, la seguridad de todos, la seguridad de la gente, la seguridad, separaron, separo,
    cuidaron, nadie se lastimara, nadie se lastime, que nadie se lastimara, que nadie se lastime, no
    hubiera heridos, no hubiera violencia, no hubiera problemas, no haya heridos, no haya violencia, no
    haya problemas, no hubieran heridos, no hubieran violencia, no hubieran problemas, evitar una pelea,
    evitar violencia, evitar problemas, evitar que, poner orden, poner paz, puso orden, puso paz, pusieron
    orden, pusieron paz, nos protegio, nos protegieron, nos cuidaron, nos cuido, bajar los animos,
    apacigu*, tranquilizar*, tranquiliz*, atender a los heridos, atender al herido, atendieron a los
    heridos, atendieron al herido, atendio a los heridos, atendio al herido, controlar la situacion,
    mantuvieron la paz, mantuvo la paz, que no pasara nada, que todo estuviera bien, que todo estuviera en
    orden, asegurar que, aseguraron que, si habia heridos, si alguien estaba herido, dieron seguridad, a
    salvo, solo cuidaron, calmar a
  `,
} as const satisfies Partial<Lexicon>;
