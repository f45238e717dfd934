import type { Lexicon } from '../../concepts.ts';

/** Spanish: what made a person free to go. */
export const freed = {
  BAIL: `
    fianza, fiansa, pagamos la fianza, pague la fianza, pagaron la fianza, bail, bond, fiador, fiansas,
    fianzas, la fianza, bono, el bono, bon, beil, beilan, bale, el bale, caucion, pusimos fianza, puse la
    fianza, depositamos, pago de fianza, pagada la fianza, fianza pagada, pusieron la fianza, fianzero,
    bondsman, bail bondsman, pagamos el bond, afianz*, la fianse, pagado la fianza, salir bajo fianza,
    bajo fianza, pago bail, pagamos bail, pague bail, el bail, su bail, la fianza pagada, ya pagada,
    pusimos la plata, pago la plata, pusimos el bond, puse el bond, pago el bond, pague el bond, fianza
    de, pagando la fianza, pagado el bail, postear la fianza, posteo la fianza, posteamos la fianza,
    posted bail, made bail, made bond, fiador pago, le pusieron fianza de, cubrimos la fianza, juntamos la
    fianza, juntamos para la fianza, depositamos la fianza, pagar la fianza, pagarle la fianza
  `,
  DROPPED: `
    quitaron los cargos, quitaron los cargos a, retiraron los cargos, tiraron los cargos, cargos
    retirados, cargos desestimados, desestim*, cerraron el caso, caso cerrado, le quitaron los cargos, le
    tumbaron el caso, tumbaron el caso, botaron el caso, boto el caso, dismiss*, cargos quedaron en nada,
    anularon los cargos, levantaron los cargos, descartaron los cargos, cerrado el caso, cerro su caso,
    cerraron su caso, cerro el caso, caso fue cerrado, caso quedo cerrado, se cayo el caso, caso se cayo,
    desecharon el caso, quitado los cargos, retirado los cargos, sin lugar los cargos, le quitaron el
    cargo, quitaron el cargo, quito los cargos, le quito los cargos, le sacaron los cargos, le retiraron
    los cargos, retiraron el cargo, retiraron todo, le retiraron todo, retiro los cargos, retirado el
    caso, retiraron el caso, le cerraron el caso, desestimo, desestimado, desestimada, desestimaron,
    desistieron, desistio, le botaron los cargos, botaron los cargos, boto los cargos, le boto los cargos,
    le boto el caso, le botaron el caso, tiraron el caso, tiro el caso, le tiraron el caso, tumbo el caso,
    le tumbaron los cargos, tumbaron los cargos, tumbado el caso, sobreseyeron, sobresey*, sobreseimiento,
    archivaron el caso, archivo el caso, caso archivado, dismised, dismissed, dismis, dismised el caso, el
    caso se cayo, caso desestimado, anulo los cargos, anulado el caso, anularon el caso, rechazaron el
    caso, rechazo el caso, rechazaron los cargos, no procedio el caso, no siguieron con el caso, el fiscal
    no siguio, fiscal retiro, fiscal boto, fiscal tiro, fiscal desistio, se quedo en nada el caso, no
    habia caso, nolle pros*, cayeron los cargos, se cayeron los cargos, se le cayo el caso, le cayo el
    caso, cargos caidos, cargos anulados, eliminaron los cargos, borraron los cargos, suspendieron los
    cargos, dejaron caer los cargos, soltaron los cargos, le perdonaron los cargos, caso dismiss, le
    dismissearon, dismissearon, dismisearon, se los tumbaron, se los botaron, se los desestimaron, se los
    retiraron, le dropearon, dropearon los cargos, dropeado los cargos, dropeados, dropearon el caso, le
    dropiaron, dropped the charges, charges dropped, case dismissed, le tiraron los cargos al piso, el
    juez boto el caso, la jueza boto el caso, el juez tiro el caso, le quitaron todos los cargos, quitaron
    todos los cargos, retiraron todos los cargos, le quitaron todo, cargos quedaron sin efecto, sin efecto
    los cargos, quedo sin cargos, sin cargos ya, caso se acabo, se acabo el caso, se termino el caso,
    cerraron ese caso, cerraron mi caso, mi caso cerrado, mi caso lo cerraron, su caso lo cerraron, caso
    lo cerraron, caso lo botaron, caso lo tiraron, caso lo desestimaron, los cargos los quitaron, los
    cargos los retiraron, los cargos los botaron, cargos se los quitaron, los cargos se los quitaron,
    borro los cargos, borro el cargo, borro el caso, borraron el cargo, borraron el caso, limpiaron los
    cargos, limpiaron el cargo, limpiaron el caso, cancelaron los cargos, cancelaron el cargo, cancelaron
    el caso, cancelo los cargos, cancelo el cargo, cancelo el caso, le cancelaron el caso, lo limpiaron de
    cargos, la limpiaron de cargos, limpiaron de cargos, el caso murio, el caso de _ murio, su caso murio,
    le desestimaron la causa, le desestimaron el caso, le desestimaron los cargos, le desestimaron todo,
    desestimaron la causa, desestimaron el caso, desestimaron los cargos, desestimaron todo, causa
    desestimada, dropped charges, fiscalia echo para atras, fiscalia echo pa atras, fiscalia retiro,
    fiscalia quito, fiscalia desistio, fiscalia boto, fiscalia tiro, fiscal echo para atras, fiscal echo
    pa atras, fiscal quito, ya no hay cargos, ya no tiene cargos, ya no tenia cargos, quitaron la
    acusacion, retiraron la acusacion, retiro la acusacion, quito la acusacion, limpio de cargos, libre de
    cargos, cargos borrados, cargos eliminados, cargos cancelados, cargos quitados, cargos tumbados, el
    juez quito los cargos, el juez quito el caso, el juez tumbo los cargos, el juez tumbo el caso, el juez
    borro los cargos, el juez borro el caso, el juez cerro los cargos, el juez cerro el caso, el juez
    cancelo los cargos, el juez cancelo el caso, el jueza quito los cargos, el jueza quito el caso, el
    jueza tumbo los cargos, el jueza tumbo el caso, el jueza borro los cargos, el jueza borro el caso, el
    jueza cerro los cargos, el jueza cerro el caso, el jueza cancelo los cargos, el jueza cancelo el caso,
    el corte quito los cargos, el corte quito el caso, el corte tumbo los cargos, el corte tumbo el caso,
    el corte borro los cargos, el corte borro el caso, el corte cerro los cargos, el corte cerro el caso,
    el corte cancelo los cargos, el corte cancelo el caso, la juez quito los cargos, la juez quito el
    caso, la juez tumbo los cargos, la juez tumbo el caso, la juez borro los cargos, la juez borro el
    caso, la juez cerro los cargos, la juez cerro el caso, la juez cancelo los cargos, la juez cancelo el
    caso, la jueza quito los cargos, la jueza quito el caso, la jueza tumbo los cargos, la jueza tumbo el
    caso, la jueza borro los cargos, la jueza borro el caso, la jueza cerro los cargos, la jueza cerro el
    caso, la jueza cancelo los cargos, la jueza cancelo el caso, la corte quito los cargos, la corte quito
    el caso, la corte tumbo los cargos, la corte tumbo el caso, la corte borro los cargos, la corte borro
    el caso, la corte cerro los cargos, la corte cerro el caso, la corte cancelo los cargos, la corte
    cancelo el caso, juez quito los cargos, juez quito el caso, juez tumbo los cargos, juez tumbo el caso,
    juez borro los cargos, juez borro el caso, juez cerro los cargos, juez cerro el caso, juez cancelo los
    cargos, juez cancelo el caso, jueza quito los cargos, jueza quito el caso, jueza tumbo los cargos,
    jueza tumbo el caso, jueza borro los cargos, jueza borro el caso, jueza cerro los cargos, jueza cerro
    el caso, jueza cancelo los cargos, jueza cancelo el caso, corte quito los cargos, corte quito el caso,
    corte tumbo los cargos, corte tumbo el caso, corte borro los cargos, corte borro el caso, corte cerro
    los cargos, corte cerro el caso, corte cancelo los cargos, corte cancelo el caso, los cargos ya no
    existen, los cargos ya no estan, cargos ya no existen, cargos ya no estan, caso en nada, echaron fuera
    el caso, echo fuera el caso, tumbaron todo, tiraron todo, botaron todo, ya no hay caso, ya no tiene
    caso, no hubo caso, caso muerto, caso cancelado, caso terminado, caso anulado, caso botado, caso
    tumbado, caso retirado, caso desechado, caso fuera, desech*, cargos desechados, cargos botados, cargos
    tirados, cargos fuera, cargos cayeron, retiro la denuncia, retiro la demanda, retiraron la denuncia,
    retiraron la demanda, quito la denuncia, quito la demanda, quitaron la denuncia, quitaron la demanda,
    da dropeo, da dropeo el caso, da dropeo los cargos, da no siguio, da no siguio el caso, da no siguio
    los cargos, da no presento, da no presento el caso, da no presento los cargos, da solto, da solto el
    caso, da solto los cargos, da cerro, da cerro el caso, da cerro los cargos, fiscal dropeo, fiscal
    dropeo el caso, fiscal dropeo los cargos, fiscal no siguio, fiscal no siguio el caso, fiscal no siguio
    los cargos, fiscal no presento, fiscal no presento el caso, fiscal no presento los cargos, fiscal
    solto, fiscal solto el caso, fiscal solto los cargos, fiscal cerro, fiscal cerro el caso, fiscal cerro
    los cargos, fiscalia dropeo, fiscalia dropeo el caso, fiscalia dropeo los cargos, fiscalia no siguio,
    fiscalia no siguio el caso, fiscalia no siguio los cargos, fiscalia no presento, fiscalia no presento
    el caso, fiscalia no presento los cargos, fiscalia solto, fiscalia solto el caso, fiscalia solto los
    cargos, fiscalia cerro, fiscalia cerro el caso, fiscalia cerro los cargos, quitaron todo, le anularon
    todo, le anularon el cargo, le anularon los cargos, le anularon la acusacion, le anularon el caso, le
    eliminaron todo, le eliminaron el cargo, le eliminaron los cargos, le eliminaron la acusacion, le
    eliminaron el caso, le borraron todo, le borraron el cargo, le borraron los cargos, le borraron la
    acusacion, le borraron el caso, le perdonaron todo, le perdonaron el cargo, le perdonaron la
    acusacion, le perdonaron el caso, le sacaron todo, le sacaron el cargo, le sacaron la acusacion, le
    sacaron el caso, le levantaron todo, le levantaron el cargo, le levantaron los cargos, le levantaron
    la acusacion, le levantaron el caso, le desestimaron el cargo, le desestimaron la acusacion, le
    tiraron todo, le tiraron el cargo, le tiraron los cargos, le tiraron la acusacion, anularon todo,
    anularon el cargo, anularon la acusacion, eliminaron todo, eliminaron el cargo, eliminaron la
    acusacion, eliminaron el caso, borraron todo, borraron la acusacion, perdonaron todo, perdonaron el
    cargo, perdonaron los cargos, perdonaron la acusacion, perdonaron el caso, sacaron todo, sacaron el
    cargo, sacaron los cargos, sacaron la acusacion, sacaron el caso, levantaron todo, levantaron el
    cargo, levantaron la acusacion, levantaron el caso, desestimaron el cargo, desestimaron la acusacion,
    tiraron el cargo, tiraron la acusacion, los cargos desaparecieron, los cargos se fueron, los cargos
    murieron, los cargos fueron retirados, los cargos fueron desestimados, los cargos fueron tirados,
    cargos fueron retirados, cargos fueron desestimados, cargos fueron eliminados, cargos fueron anulados,
    cargos fueron tirados, caso fue retirado, caso fue desestimado, caso fue tirado, caso fue anulado,
    caso fue botado
  `,
  ACQUITTED: `
    absuel*, absolv*, inocente, no culpable, gano el caso, lo declararon inocente, salio inocente, not
    guilty, no gilty, no guilty, no lo hallaron culpable, no lo encontraron culpable, no la encontraron
    culpable, absolucion, lo declararon no culpable, lo hallaron inocente, lo encontraron inocente, la
    declararon inocente, exoner*, gano el juicio, ganamos el caso, ganamos el juicio, le gano el caso,
    salio limpio, el jurado lo solto, lo absorvieron, absorvieron, lo absolbieron, absolbieron, salio
    absuelto, lo absolvio, el jurado dijo no, el jurado dijo que no era, no fue culpable, salio no
    culpable, quedo absuelto, quedo inocente, lo encontro inocente, lo hallo inocente, el jurado lo
    encontro, gano en corte, gano en la corte, found not guilty, acquitted, corte dijo inocente, corte
    dijo no culpable, corte lo declaro inocente, corte lo declaro no culpable, corte la declaro inocente,
    corte la declaro no culpable, corte lo encontro inocente, corte lo encontro no culpable, juez dijo
    inocente, juez dijo no culpable, juez lo declaro inocente, juez lo declaro no culpable, juez la
    declaro inocente, juez la declaro no culpable, juez lo encontro inocente, juez lo encontro no
    culpable, jueza dijo inocente, jueza dijo no culpable, jueza lo declaro inocente, jueza lo declaro no
    culpable, jueza la declaro inocente, jueza la declaro no culpable, jueza lo encontro inocente, jueza
    lo encontro no culpable, jurado dijo inocente, jurado dijo no culpable, jurado lo declaro inocente,
    jurado lo declaro no culpable, jurado la declaro inocente, jurado la declaro no culpable, jurado lo
    encontro inocente, jurado lo encontro no culpable, que no era culpable, que no fue culpable, que no es
    culpable, no era culpable, no es culpable, jurado dijo que no, jurado ya dijo que no, jurado ya dijo,
    lo declaro inocente, lo declaro no culpable, lo hallo no culpable, la declaro inocente, la declaro no
    culpable, la hallo inocente, la hallo no culpable, fallaron a su favor, fallo a su favor, gano su
    caso, gano su juicio, gano nuestro caso, gano nuestro juicio, ganamos su caso, ganamos su juicio,
    ganamos nuestro caso, ganamos nuestro juicio, ganamos en corte, ganamos en la corte, inocencia,
    salimos inocentes, lo dieron por inocente, la dieron por inocente, quedo limpio, veredicto, sin culpa,
    no tuvo culpa, no tenia culpa, no tiene culpa, exculp*, lo perdono el jurado, jurado lo absolvio,
    jurado lo libro, jurado lo exonero, jurado la absolvio, jurado la libro, jurado la exonero, juez lo
    absolvio, juez lo libro, juez lo exonero, juez la absolvio, juez la libro, juez la exonero, jueza lo
    absolvio, jueza lo libro, jueza lo exonero, jueza la absolvio, jueza la libro, jueza la exonero, corte
    lo absolvio, corte lo libro, corte lo exonero, corte la absolvio, corte la libro, corte la exonero,
    jurado dijo not guilty, jurado dijo que es inocente, jurado dijo que era inocente, jurado dijo que no
    fue, jurado dijo que no era culpable, jurado dijo que no es culpable, juez dijo not guilty, juez dijo
    que es inocente, juez dijo que era inocente, juez dijo que no fue, juez dijo que no era culpable, juez
    dijo que no es culpable, jueza dijo not guilty, jueza dijo que es inocente, jueza dijo que era
    inocente, jueza dijo que no fue, jueza dijo que no era culpable, jueza dijo que no es culpable,
    inocentes, declarado inocente, declarada inocente, salir inocente, resulto inocente, gano en el
    juicio, gano el jurado
  `,
  SERVED: `
    cumplio su condena, cumplio la condena, termino su sentencia, termino la sentencia, cumplio su
    sentencia, cumplio su tiempo, termino su tiempo, termino su condena, ya cumplio, terminó de cumplir,
    cumplio la sentencia, acabo su sentencia, termino de pagar su condena, cumplida su condena, cumplio
    sus _ meses, cumplio _ meses, termino sus _ meses, cumplio sus meses, cumplio los _ meses, cumplido su
    condena, cumplio toda su condena, pago su condena, salio de cumplir, acabo su tiempo, acabo su
    condena, acabo de cumplir, acabo la condena, termino de pagar, ya pago su condena, pago su tiempo,
    pago con carcel, hizo su tiempo, hizo su time, hizo sus meses, hizo sus años, hizo su condena, hizo
    sus _ meses, se echo sus meses, se aventó sus meses, se chupo sus meses, cumplio sus dias, cumplio sus
    _ dias, cumplio los dias, cumplio sus años, cumplio sus _ años, termino sus dias, termino los meses,
    terminado su sentencia, terminado su condena, terminado la sentencia, completo su sentencia, completo
    su condena, completo su tiempo, sentencia cumplida, condena cumplida, tiempo cumplido, su tiempo
    cumplido, ya habia cumplido, habia cumplido, se le acabo la condena, se le acabo el tiempo, se acabo
    su sentencia, se le termino la sentencia, vencio su condena, time served, cumplia su condena, cumplia
    su sentencia, el dia que cumplia, el dia que cumplio, cumplidos los meses, cumplidos sus meses, ya
    cumplida, cumplio con su sentencia, cumplio con su condena, salia de cumplir, tras cumplir, despues de
    cumplir, luego de cumplir, cumplir su condena, cumplir su sentencia, cumplir condena, cumplir
    sentencia, habia terminado su, terminado su tiempo, ya habia terminado, ya termino su, ya hizo su
    tiempo, ya pago lo que debia, termino sus, completo sus, hizo sus seis meses, hizo sus tres meses, su
    ultimo dia, ultimo dia de condena, acababa de cumplir, acababa su condena, dia que terminaba, dia que
    termino, finished his sentence, did his time, served his time, sirvio su tiempo, sirvio su condena,
    sirvio su sentencia, sirvio su castigo, sirvio su pena, sirvio la tiempo, sirvio la condena, sirvio la
    sentencia, sirvio la castigo, sirvio la pena, sirvio el tiempo, sirvio el condena, sirvio el
    sentencia, sirvio el castigo, sirvio el pena, sirvio toda su tiempo, sirvio toda su condena, sirvio
    toda su sentencia, sirvio toda su castigo, sirvio toda su pena, sirvio todo su tiempo, sirvio todo su
    condena, sirvio todo su sentencia, sirvio todo su castigo, sirvio todo su pena, cumplia su tiempo,
    cumplia su castigo, cumplia su pena, cumplia la tiempo, cumplia la condena, cumplia la sentencia,
    cumplia la castigo, cumplia la pena, cumplia el tiempo, cumplia el condena, cumplia el sentencia,
    cumplia el castigo, cumplia el pena, cumplia toda su tiempo, cumplia toda su condena, cumplia toda su
    sentencia, cumplia toda su castigo, cumplia toda su pena, cumplia todo su tiempo, cumplia todo su
    condena, cumplia todo su sentencia, cumplia todo su castigo, cumplia todo su pena, cumplio su castigo,
    cumplio su pena, cumplio la tiempo, cumplio la castigo, cumplio la pena, cumplio el tiempo, cumplio el
    condena, cumplio el sentencia, cumplio el castigo, cumplio el pena, cumplio toda su tiempo, cumplio
    toda su sentencia, cumplio toda su castigo, cumplio toda su pena, cumplio todo su tiempo, cumplio todo
    su condena, cumplio todo su sentencia, cumplio todo su castigo, cumplio todo su pena, completo su
    castigo, completo su pena, completo la tiempo, completo la condena, completo la sentencia, completo la
    castigo, completo la pena, completo el tiempo, completo el condena, completo el sentencia, completo el
    castigo, completo el pena, completo toda su tiempo, completo toda su condena, completo toda su
    sentencia, completo toda su castigo, completo toda su pena, completo todo su tiempo, completo todo su
    condena, completo todo su sentencia, completo todo su castigo, completo todo su pena, hizo su
    sentencia, hizo su castigo, hizo su pena, hizo la tiempo, hizo la condena, hizo la sentencia, hizo la
    castigo, hizo la pena, hizo el tiempo, hizo el condena, hizo el sentencia, hizo el castigo, hizo el
    pena, hizo toda su tiempo, hizo toda su condena, hizo toda su sentencia, hizo toda su castigo, hizo
    toda su pena, hizo todo su tiempo, hizo todo su condena, hizo todo su sentencia, hizo todo su castigo,
    hizo todo su pena, termino su castigo, termino su pena, termino la tiempo, termino la condena, termino
    la castigo, termino la pena, termino el tiempo, termino el condena, termino el sentencia, termino el
    castigo, termino el pena, termino toda su tiempo, termino toda su condena, termino toda su sentencia,
    termino toda su castigo, termino toda su pena, termino todo su tiempo, termino todo su condena,
    termino todo su sentencia, termino todo su castigo, termino todo su pena, acabo su castigo, acabo su
    pena, acabo la tiempo, acabo la sentencia, acabo la castigo, acabo la pena, acabo el tiempo, acabo el
    condena, acabo el sentencia, acabo el castigo, acabo el pena, acabo toda su tiempo, acabo toda su
    condena, acabo toda su sentencia, acabo toda su castigo, acabo toda su pena, acabo todo su tiempo,
    acabo todo su condena, acabo todo su sentencia, acabo todo su castigo, acabo todo su pena, sentencia
    se vencio, sentencia vencida, sentencia completa, sentencia terminada, sentencia acabada, sentencia
    pagada, condena se vencio, condena vencida, condena completa, condena terminada, condena acabada,
    condena pagada, se vencio la sentencia, se vencio la condena, se vencio la tiempo, se vencio la pena,
    se vencio su sentencia, se vencio su condena, se vencio su tiempo, se vencio su pena, se acabo la
    sentencia, se acabo la condena, se acabo la tiempo, se acabo la pena, se acabo su condena, se acabo su
    tiempo, se acabo su pena, se termino la sentencia, se termino la condena, se termino la tiempo, se
    termino la pena, se termino su sentencia, se termino su condena, se termino su tiempo, se termino su
    pena, se acabo el tiempo, se termino el tiempo, cumplio todo, cumplio completo, cumplio sentencia,
    cumplio condena, cumplio el año, cumplio su año, cumplio los años, ya no debe ni un dia, no debe ni un
    dia, no debe tiempo, no debe dias, done with his sentence, done with his time, ya pago lo suyo, pago
    lo suyo, ya pago con, pago con _ meses, pago sus _ meses, termino su año, termino el año, termino sus
    años, ya cumplido, cumplida la condena, cumplida la sentencia, cumplida su sentencia, con la condena
    cumplida, con la sentencia cumplida, con su condena cumplida, con su sentencia cumplida, completo los
    meses, completo los dias, completo sus meses, completo sus dias, los meses cumplidos, sus meses
    cumplidos, ya habia pagado su, el año paso, hizo sus _ años, hizo los meses, hicieron los meses,
    cumplio _ dias, termino _ meses, pago _ meses, cumplia _ meses, pena cumplida, tiempo servido, dias
    cumplidos, se cumplieron sus, se cumplieron los, se cumplieron su, se cumplieron la, se cumplieron el,
    se cumplio sus, se cumplio los, se cumplio su, se cumplio la, se cumplio el, ya se cumplio, toda la
    condena, toda la sentencia, toda su condena, toda su sentencia, completa la condena, completa la
    sentencia, completa su condena, completa su sentencia, ultimo dia de su condena, ultimo dia de su
    sentencia, ultimo dia de su carcel, ultimo dia de la condena, ultimo dia de la sentencia, ultimo dia
    de la carcel, salio cumplimiento, por cumplimiento, termino de pagar su, termino de pagar la, termino
    de hacer su, termino de hacer la, termino de servir su, termino de servir la, termino su carcel, hizo
    todo su, hizo todo sus, hizo todo la, hizo todo los, hizo toda su, hizo toda sus, hizo toda la, hizo
    toda los, hizo todos su, hizo todos sus, hizo todos la, hizo todos los, pago todo su, pago todo sus,
    pago todo la, pago todo los, pago toda su, pago toda sus, pago toda la, pago toda los, pago todos su,
    pago todos sus, pago todos la, pago todos los, cumplio todo su, cumplio todo sus, cumplio todo la,
    cumplio todo los, cumplio toda su, cumplio toda sus, cumplio toda la, cumplio toda los, cumplio todos
    su, cumplio todos sus, cumplio todos la, cumplio todos los, sirvio todo su, sirvio todo sus, sirvio
    todo la, sirvio todo los, sirvio toda su, sirvio toda sus, sirvio toda la, sirvio toda los, sirvio
    todos su, sirvio todos sus, sirvio todos la, sirvio todos los, hizo cada dia, cumplio cada dia, pago
    cada dia, sirvio cada dia, ya sirvio su, ya sirvio sus, ya sirvio los, ya sirvio la, ya servido su, ya
    servido sus, ya servido los, ya servido la, sirvio su, sirvio sus, sirvio los, sirvio la, servido su,
    servido sus, servido los, servido la, sirvio _ meses, ya acabo su, acabo sus, acabo los, condena ya
    cumplida, condena ya pagada, condena ya acabada, condena ya termino, condena ya acabo, condena ya se
    acabo, condena ya se cumplio, condena termino, condena acabo, condena se acabo, condena se cumplio,
    sentencia ya cumplida, sentencia ya pagada, sentencia ya acabada, sentencia ya termino, sentencia ya
    acabo, sentencia ya se acabo, sentencia ya se cumplio, sentencia termino, sentencia acabo, sentencia
    se acabo, sentencia se cumplio, castigo ya cumplida, castigo ya pagada, castigo ya acabada, castigo ya
    termino, castigo ya acabo, castigo ya se acabo, castigo ya se cumplio, castigo cumplida, castigo
    pagada, castigo acabada, castigo termino, castigo acabo, castigo se acabo, castigo se cumplio, ya no
    le quedan dias, no le quedaba ni un dia
  `,
  RECOGNIZANCE: `
    bajo palabra, libertad bajo palabra, sin fianza, el juez lo solto, el juez lo dejo ir, la jueza lo
    solto, la jueza lo dejo ir, el juez dijo que se podia ir, juez lo libero, juez ordeno soltar*, el juez
    la solto, el juez la dejo ir, el juez dijo que podia irse, juez lo dejo libre, libertad condicional
    sin fianza, bajo su palabra, recognizance, ror, sin pagar fianza, sin pagar nada, sin bond, sin bail,
    sin pagar bail, palabra de honor, el juez lo mando a la casa, el juez lo mando pa la casa, el juez la
    mando a la casa, el juez le dio libertad, la jueza le dio libertad, juez le dio la libertad, juez le
    dio salida, el juez le dio la salida, la jueza le dio la salida, juez ordeno su libertad, juez ordeno
    la libertad, juez ordeno que lo soltaran, juez ordeno que la soltaran, juez mando a soltar*, juez
    mando soltar*, jueza mando soltar*, jueza ordeno soltar*, jueza mando a soltar*, juez dijo que lo
    soltaran, juez dijo que la soltaran, jueza dijo que lo soltaran, juez dijo que quedaba libre, jueza
    dijo que quedaba libre, juez dijo que estaba libre, juez dijo que se fuera, jueza dijo que se fuera,
    juez dijo que podia salir, jueza dijo que podia salir, juez lo dejo en libertad, jueza lo dejo en
    libertad, juez la dejo en libertad, jueza la solto, la jueza la dejo ir, jueza lo libero, juez la
    libero, sin poner fianza, sin ponerle fianza, no le puso fianza, no le pusieron fianza, no puso
    fianza, juez concedio la libertad, juez autorizo su salida, el juez lo dio libre, libertad
    provisional, promesa de volver, promesa de regresar, con fecha para volver, libertad condicional sin
    pagar, libre sin fianza, el juez lo mando para la casa, el juez la mando para la casa, la jueza lo
    mando para la casa, juez lo mando para su casa, el juez dijo que se fuera, la jueza dijo que se podia
    ir, el juez dijo que se puede ir, el juez lo dejo salir, la jueza lo dejo salir, el juez la dejo
    salir, el juez dejo que se fuera, juez le dijo que se podia ir, jueza le dijo que se podia ir, juez le
    dijo que podia irse, jueza le dijo que podia irse, jueza le dio salida, juez firmo su salida, jueza
    firmo su salida, juez firmo la salida, juez lo soltaba, sin un peso de fianza, sin un dolar de fianza,
    personal recognizance, en su propia palabra, por su palabra, sin fianza ni nada, juez no le puso
    fianza, own recognizance, firma su salida, con mi palabra, con su palabra, con mi propia palabra, con
    su propia palabra, bajo mi palabra, promesa de aparecer, promesa de presentarse, juez confio en, jueza
    confio en, el juez lo dejo libre, el juez la dejo libre, el jueza lo dejo libre, el jueza la dejo
    libre, la juez lo dejo libre, la juez la dejo libre, la jueza lo dejo libre, la jueza la dejo libre,
    juez la dejo libre, jueza lo dejo libre, jueza la dejo libre, libre por palabra, por palabra de la
    jueza, por palabra de el juez, por palabra del juez, juez dijo vayase, juez dijo vete, juez dijo que
    se vaya, jueza dijo vayase, jueza dijo vete, jueza dijo que se vaya, juez dijo vayase a su casa, jueza
    dijo vayase a su casa, juez dijo vete a tu casa, jueza dijo vete a tu casa, a su casa sin pagar, libre
    sin pagar, no bail, no habia que pagar fianza, no hay que pagar fianza, no tuvo que pagar fianza, no
    tenia que pagar fianza, no le pidio fianza, no le pidieron fianza, no pidio fianza, no pidieron
    fianza, cero fianza, sin pagar un peso, sin pagar ni un peso, sin pagar un centavo, en su palabra,
    confiando en su palabra, juez lo mando para la casa, juez lo mando pa la casa, juez lo mando a su
    casa, juez lo mando a la casa, juez lo solto, juez lo dejo salir, juez lo dejo irse, juez lo puso en
    libertad, juez lo despacho, juez la mando para la casa, juez la mando pa la casa, juez la mando a su
    casa, juez la mando a la casa, juez la mando para su casa, juez la solto, juez la dejo salir, juez la
    dejo irse, juez la puso en libertad, juez la despacho, juez me mando para la casa, juez me mando pa la
    casa, juez me mando a su casa, juez me mando a la casa, juez me mando para su casa, juez me solto,
    juez me dejo salir, juez me dejo irse, juez me puso en libertad, juez me dejo en libertad, juez me
    despacho, juez me libero, jueza lo mando para la casa, jueza lo mando pa la casa, jueza lo mando a su
    casa, jueza lo mando a la casa, jueza lo mando para su casa, jueza lo solto, jueza lo dejo salir,
    jueza lo dejo irse, jueza lo puso en libertad, jueza lo despacho, jueza la mando para la casa, jueza
    la mando pa la casa, jueza la mando a su casa, jueza la mando a la casa, jueza la mando para su casa,
    jueza la dejo salir, jueza la dejo irse, jueza la puso en libertad, jueza la dejo en libertad, jueza
    la despacho, jueza la libero, jueza me mando para la casa, jueza me mando pa la casa, jueza me mando a
    su casa, jueza me mando a la casa, jueza me mando para su casa, jueza me solto, jueza me dejo salir,
    jueza me dejo irse, jueza me puso en libertad, jueza me dejo en libertad, jueza me despacho, jueza me
    libero, magistrado lo mando para la casa, magistrado lo mando pa la casa, magistrado lo mando a su
    casa, magistrado lo mando a la casa, magistrado lo mando para su casa, magistrado lo solto, magistrado
    lo dejo salir, magistrado lo dejo irse, magistrado lo puso en libertad, magistrado lo dejo en
    libertad, magistrado lo despacho, magistrado lo libero, magistrado la mando para la casa, magistrado
    la mando pa la casa, magistrado la mando a su casa, magistrado la mando a la casa, magistrado la mando
    para su casa, magistrado la solto, magistrado la dejo salir, magistrado la dejo irse, magistrado la
    puso en libertad, magistrado la dejo en libertad, magistrado la despacho, magistrado la libero,
    magistrado me mando para la casa, magistrado me mando pa la casa, magistrado me mando a su casa,
    magistrado me mando a la casa, magistrado me mando para su casa, magistrado me solto, magistrado me
    dejo salir, magistrado me dejo irse, magistrado me puso en libertad, magistrado me dejo en libertad,
    magistrado me despacho, magistrado me libero, juez le dijo vete, juez le dijo vayase, juez le dijo que
    se fuera, juez le dijo que me fuera, juez le dijo puede irse, juez le dijo se puede ir, juez le dijo
    sueltenlo, juez le dijo dejenlo ir, juez le dijo libre, juez le dijo estas libre, juez le dijo te
    puedes ir, juez me dijo vete, juez me dijo vayase, juez me dijo que se fuera, juez me dijo que me
    fuera, juez me dijo puede irse, juez me dijo se puede ir, juez me dijo sueltenlo, juez me dijo dejenlo
    ir, juez me dijo libre, juez me dijo estas libre, juez me dijo te puedes ir, juez dijo que me fuera,
    juez dijo puede irse, juez dijo se puede ir, juez dijo sueltenlo, juez dijo dejenlo ir, juez dijo
    libre, juez dijo estas libre, juez dijo te puedes ir, jueza le dijo vete, jueza le dijo vayase, jueza
    le dijo que se fuera, jueza le dijo que me fuera, jueza le dijo puede irse, jueza le dijo se puede ir,
    jueza le dijo sueltenlo, jueza le dijo dejenlo ir, jueza le dijo libre, jueza le dijo estas libre,
    jueza le dijo te puedes ir, jueza me dijo vete, jueza me dijo vayase, jueza me dijo que se fuera,
    jueza me dijo que me fuera, jueza me dijo puede irse, jueza me dijo se puede ir, jueza me dijo
    sueltenlo, jueza me dijo dejenlo ir, jueza me dijo libre, jueza me dijo estas libre, jueza me dijo te
    puedes ir, jueza dijo que me fuera, jueza dijo puede irse, jueza dijo se puede ir, jueza dijo
    sueltenlo, jueza dijo dejenlo ir, jueza dijo libre, jueza dijo estas libre, jueza dijo te puedes ir,
    juez firmo la libertad, juez firmo su libertad, juez ordeno la salida, juez ordeno su salida, juez dio
    la salida, juez dio la libertad, juez dio su salida, juez dio su libertad, jueza firmo la salida,
    jueza firmo la libertad, jueza firmo su libertad, jueza ordeno la salida, jueza ordeno la libertad,
    jueza ordeno su salida, jueza ordeno su libertad, jueza dio la salida, jueza dio la libertad, jueza
    dio su salida, jueza dio su libertad, juez ordeno soltarlo, juez ordeno liberarlo, juez ordeno dejarlo
    ir, juez ordeno dejarlo libre, juez ordeno soltarla, jueza ordeno soltarlo, jueza ordeno liberarlo,
    jueza ordeno dejarlo ir, jueza ordeno dejarlo libre, jueza ordeno soltarla, sin que pagara, sin que
    pagara nada, no tuvo que pagar nada, no tiene que pagar nada, sin poner un peso, sin poner dinero
  `,
  DIVERSION: `
    programa de desvio, diversion, programa de diversion, programa en vez de carcel, pretrial diversion,
    pre trial diversion, programa de rehabilitacion en vez, programa de desviacion, programa alternativo,
    en vez de carcel, en lugar de carcel, programa en lugar de, programa juvenil en vez, pretrial,
    programa pretrial, desvio, un programa en lugar, programa de servicio comunitario, servicio
    comunitario en vez, le dieron un programa, programa de drogas en vez, programa para jovenes en vez, lo
    mandaron a un programa
  `,
  RELEASED: `
    libertad, en libertad, ya podia salir, podia salir, podia irse, se podia ir, salir libre, quedo libre,
    libre, ya era libre, salio, saliendo, salir, salida, ya lo iban a soltar, listo para salir, salia,
    sali, cuando sali, cuando salio, salimos, debia salir, tenia que salir, le tocaba salir, tocaba salir,
    debia haber salido, ya debia estar, quedar libre, ya podia irse, ya se podia ir, ya se puede ir, ya
    puede salir, ya salia, salir bajo fianza, su salida, le tocaba la salida, le dieron la salida, su
    libertad, libres, podian irse, podiamos irnos, ya deberia estar, ya deberia haber salido, deberia
    haber salido, tenia que haber salido, ya tenia que estar, liberado, liberada, ya iba saliendo, iba
    saliendo, iba de salida, ya estaba libre, estaba libre, ya habia salido, deberia estar libre, deberia
    estar afuera, tenia que estar libre, tenia que estar afuera, lista para salir, salia libre, orden de
    libertad, orden de salida, orden de soltar*, boleta de libertad, boleta de salida, ya no tenia nada
    pendiente, vayase, te puedes ir, podes irte, podia retirarse, puede retirarse, quedaba en libertad,
    quedaba libre, ya estaba suelto, lo iban soltando, lo estaban soltando, la estaban soltando, a punto
    de salir, estaba por salir, iba para afuera, iba para la calle, me dieron probatoria, le dieron
    probatoria, le dieron probation, me dieron probation, salio con probatoria, salio con probation, ya
    era hora de salir, era su dia de salida, su dia de salida, le firmaron la salida, le firmaron la
    libertad, ya tenia la salida, tenia la salida, le dieron la libertad, le dieron libertad, le dio la
    libertad, lo mandaban para la casa, mandado a casa, free to go, ya podiamos irnos, ya podia irme, me
    podia ir, ya me podia ir, podia irme, released, ya firmada la salida, papeles de salida, con sus
    papeles de salida, cuando iba saliendo, cuando lo soltaron, cuando la soltaron, cuando me soltaron,
    despues de soltarlo, al soltarlo, que se fuera, dicho que se fuera, que ya se fuera, que podia irse,
    que se podia ir, que ya se podia ir, que se puede ir, que ya se puede ir, que podia salir, que ya
    podia salir, me dieron salida, me dieron la salida, ya le habian dado la salida, ya le habian dado
    salida, le habian dado la salida, con la salida firmada, dado la salida, dado salida, firmado la
    salida, iba a quedar libre, cuando soltaron a, cuando solto a, cuando largaron a, cuando dejaron salir
    a, cuando lo largaron, cuando lo solto, cuando lo dejaron salir, cuando la largaron, cuando la solto,
    cuando la dejaron salir, al bajar las escaleras, no llego ni a, no habia llegado ni a, apenas salio,
    apenas sali, apenas salimos, apenas piso la calle, apenas puso un pie, apenas puse un pie, piso la
    calle, pise la calle, al poner un pie, puso un pie afuera, puso un pie en la calle, puse un pie
    afuera, puse un pie en la calle, abrio la puerta para irse, abrio la puerta pa irse, no habia ni
    salido, ni bien salio, iba para su casa ya, al salir, puso el pie, pone el pie, pusimos el pie, cruzo
    la puerta, al cruzar la puerta
  `,
} as const satisfies Partial<Lexicon>;
