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
    empezaron con que, salio con que, menciono, mencionaron, toco el tema, comentar*, me exigio, volviera
    con, vuelva con, regresara con, regrese con, si no enseñaba, si no enseño, si no mostraba, tenia que
    enseñar, tenia que mostrar, tengo que mostrar, hasta que enseñara, a ver tus, a ver los, a ver sus,
    quiso que le, queria que le, querian que le, quisieron ver, quisieron saber, quiero ver, quiero saber
    tu, salieron con que, me salio con lo de, me sale con que, me sale con lo de, le salio con que,
    enseñarle, enseñarles, mostrarle, mostrarles, muestren, enseñen, dame, deme, denme, presenta tu,
    presente su, saca tus, saque sus, saquen los, requirio, requirieron, demandaron, inquirio, indag*, que
    si tenia, que si tengo, que si teniamos, que si tenemos, verific*, chequear, chequeo, chequearon,
    chequeando, chekeo, chekearon, checar, chekar, exij*, esij*, esig*, pregut*, prgunt*, pregnt*,
    prejunt*, interog*, entrebist*, pidiera, pidieran, pedirme, pedirle, pedirnos, pedirles, pedirte,
    solisit*, aberigu*, saco el tema, sacaron el tema, saco lo de, empezo a decirme, empezo a joder con,
    empezo con lo de, con la pregunta de, preguntadera, preguntica, piydio, pidiendole, pidiendonos,
    pidiendome, pidiendoles, confirmar, quiere saber, quieren saber, hablo de si, hizo preguntas, hicieron
    preguntas, haciendo preguntas, hace preguntas, hacen preguntas, hacia preguntas, hacian preguntas, me
    hizo la pregunta, la pregunta fue, su primera pregunta, primera pregunta, lo primero que me pregunto,
    lo primero fue, lo unico que le importaba, le interesaba, le importaba mas, insist*, me tiro la
    pregunta, me solto la pregunta, marcaron la casilla, comprueb*, comprobar, prueb* que, enseñeme,
    enséñenme, muéstrenme, necesito ver, necesitaba ver, necesitaban ver, salto con que, salta con que,
    sale con que, me vino con que, vino con que, vino con lo de, viene con que, me viene con que, me cae
    con que, me tiro con, solto un, solto la pregunta, saca con que, y saca, queria que le dijera, queria
    que dijera, que le dijera si, que dijera si, que dijera de, que le dijera de, que le enseñara, que le
    enseñaramos, que enseñara, que mostrara, que le mostrara, que le mostraramos, que presentara, que
    sacara, que sacaramos, saqueme, que levantara la mano, que levantaran la mano, levante la mano,
    levanten la mano, separando, separaban, separaron, quien tenia, quien tiene, quienes tienen, quienes
    tenian, quien no tiene, dijo que si yo tenia, dijo que si teniamos, dijo si yo tenia, dijo si
    teniamos, dice que si tengo, dice si tengo, diciendo que si tenia, diciendo que si tengo, le dio por
    preguntar, se puso a preguntar, se pusieron a preguntar, empezo a preguntar, empezaron a preguntar,
    anda preguntando, andan preguntando, andaba preguntando, andaban preguntando, iba preguntando, iban
    preguntando, me pidieron, nos pidieron, te piden, me piden, nos piden, le piden, les piden, les pidio,
    les pidieron, le pidio, le pidieron, me pidio, nos pidio, quiere que le enseñe, quieren que les
    enseñe, que le enseñe, que le muestre, que les muestre, que le diga si, que le diga de, que diga de,
    insistia en, insistio en, insistian en, necesitaba saber, necesitaban saber, necesito saber tu,
    queriendo saber, queriendo ver, chekiando, chekeando, chequiando, chequio, revisando quien, asked,
    asking, sabia si yo, asked me, a ver si tenia*, a ver si tienes, a ver si tengo, a ver la, a ver el,
    quiso que le enseñara, quiso que le mostrara, andabamos con, queriendo averiguar, pregunta que,
    preguntas que, le solto que, me solto que, nos solto que, le solto lo de, me solto lo de, nos solto lo
    de, me lo solto, lo primero que dijo fue, con que si, tocaron el tema, tocan el tema, me hablo de, me
    hablaron de, nos hablo de, nos hablaron de, le hablo de, le hablaron de, les hablo de, les hablaron
    de, me dijo que probara, le dijo que probara, menciono el tema, me interrogo, me interrogaron, nos
    interrogo, nos interrogaron, lo interrogo, lo interrogaron, la interrogo, la interrogaron
  `,
  SAY: `
    dijo, dijeron, dice, dicen, diciendo, decia, decian, grito, gritaron, gritaban, gritando, gritan,
    identific*, hicieron pasar por, hacen pasar por, hacian pasar por, se hicieron pasar por, se hacian
    pasar por, fingieron, dijeron que, dicen que
  `,
  TALK: `
    hablar, hablaron, hablo, hablando, hablara, hablaran, entrevist*, interrog*, platicar, hacerle
    preguntas, hacer preguntas, verlo, verla, visitar, hablaron con, hablo con, hablando con, hablaba con,
    hablaban con, platico con, platicaron con, converso con, conversaron con, le sacaron informacion,
    sacarle informacion, le sacaron, le hicieron preguntas, le hizo preguntas, hicieron preguntas, hizo
    preguntas, preguntandole, preguntarle cosas, preguntarme cosas, preguntarle, preguntarme, de
    preguntas, interrogatorio, lo visito, lo visitaron, lo entrevisto, lo entrevistaron, lo interrogo, lo
    interrogaron, la visito, la visitaron, la entrevisto, la entrevistaron, la interrogo, la interrogaron,
    me visito, me visitaron, me entrevisto, me entrevistaron, me interrogo, me interrogaron, entrevista
    con, fueron a verlo, fueron a verla, fueron a hablar, fue a verlo, fue a verla, fue a hablar, lo
    fueron a ver, la fueron a ver, entro a hablar*, entro a pregunt*, entro a entrevist*, entraron a
    hablar*, entraron a pregunt*, entraron a entrevist*, se sento con, se sentaron con, lo sentaron con,
    haciendole preguntas, haciendome preguntas, tomar* declaracion, interrogado, entrevistado,
    entrevistada, interrogada
  `,
  SHOW: `
    enseño, enseno, enseñaron, ensenaron, mostro, mostraron, muestra, enseñan, salio, salia, hay, habia,
    tenia, tiene, trajo, trajeron, aparecio, aparecia, traian, trae, decia, presentaron
  `,
  LET_IN: `
    dejo, dejaron, dejan, deja, permit*, metieron, abrieron, abrio, pasaron, dieron acceso, dio acceso,
    dejo pasar, dejaron pasar, dejo entrar, dejaron entrar, les abrio el porton, abrio el porton, abrio la
    reja, les abrio la reja, les abrio la puerta, les abrieron la puerta, les abrieron, los dejo entrar,
    los dejo pasar, los dejaron entrar, los dejaron pasar, los deja entrar, los deja pasar, los dejan
    entrar, los dejan pasar, los metio, los metieron, los paso para adentro, los pasaron para adentro, los
    paso, los pasaron, les dio el codigo, les presto la llave, les dio la llave, los invito a pasar, les
    dio paso, les dio entrada, le dio entrada, les dieron entrada, le dieron acceso, les dieron acceso,
    les dio acceso, metio a los ice, metio a los de ice, metio a los agentes, metio a los de inmigracion,
    metio a los de la migra, metieron a los agentes, abrio la puerta a los, abrio la puerta a, le abrio la
    puerta, le abrio a, les abrio a, le abrieron la puerta, los pasaron para atras, los pasaron pa atras,
    los paso para atras, los paso pa atras, los pasaron atras, los paso atras, los metieron para atras,
    los metieron pa atras, los metio para atras, los metio pa atras, les abrieron a
  `,
  WRITE_UP: `
    reporto, reportaron, hizo un reporte, hicieron un reporte, hizo reporte, hicieron reporte, escribio,
    escribieron, escribio un reporte, puso como, pusieron como, lo pusieron, la pusieron, lo puso, la
    puso, anoto, anotaron, apunto, acuso de, acusaron de, metieron en, registro como, lo metieron,
    reporte, informe, reportar, denunciar, escribio el, anotando, apuntando, apuntaron, anotara, anotaran,
    anotara a, apuntara, lo anoto, la anoto, lo apunto, la apunto, lo anotaron, me anoto, me anotaron, me
    apunto, me apuntaron, me puso de, lo puso de, lo pusieron de, pusiera como, reportara, reportaran,
    escribiera, lo escribio, lo escribieron, le hizo un reporte, le hicieron un reporte, me hizo un
    reporte, me hicieron un reporte, lo reporto, lo reportaron, la reporto, la reportaron, clasific*,
    catalog*, etiquet*, tacharon de, tacho de, me tacharon de, lo tacharon de, lo marcaron como, me
    marcaron como, marcado como, fichado como, fichado de, lo ficharon como, lo ficharon de, lo ficharon
    por, lo ficharon en, lo ficho como, lo ficho de, lo ficho por, lo ficho en, la ficharon como, la
    ficharon de, la ficharon por, la ficharon en, la ficho como, la ficho de, la ficho por, la ficho en,
    me ficharon como, me ficharon de, me ficharon por, me ficharon en, me ficho como, me ficho de, me
    ficho por, me ficho en, nos ficharon como, nos ficharon de, nos ficharon por, nos ficharon en, nos
    ficho como, nos ficho de, nos ficho por, nos ficho en, los ficharon como, los ficharon de, los
    ficharon por, los ficharon en, los ficho como, los ficho de, los ficho por, los ficho en, ficharon a
    mi, ficharon a un, lo señalaron de, lo apuntaron como, lo tienen como, lo registraron como, lo
    anotaron como, lo listaron como, me apuntaron como, me tienen como, me registraron como, me anotaron
    como, me listaron como, la apuntaron como, la tienen como, la registraron como, la anotaron como, la
    listaron como, aparece como, aparece en, aparezco como, aparezco en, figura como, figura en, figuro
    como, figuro en, lo agregaron, lo añadieron, lo incluyeron, lo inscribieron, lo metieron a, me
    agregaron, me añadieron, me incluyeron, me inscribieron, me metieron a, la agregaron, la añadieron, la
    incluyeron, la inscribieron, la metieron a, agregaron a, añadieron a, incluyeron a
  `,
  SHARE: `
    compart*, comparte, da, dan, dio, dieron, pasa, pasan, mando, mandaron, manda, enviaron, envio,
    metieron, pusieron, puso, metio, usan, usa, subieron, subio, va a ir, va para, va al, iba al, iba
    para, fue a parar, esta en, acceso, pasaron, paso, se lo pasaron, llego, fue a dar, termino en, quede
    en, ya quede en, aparezco en, aparece en, salgo en, me ficho, me ficharon, lo ficharon, lo ficho, me
    pusieron en, lo pusieron en, me metieron en, lo metieron en, me metio en, lo metio en, lo subieron a,
    lo subio a, me subieron a, puede ver todo, pueden ver todo, pueden verlo, tiene acceso, tienen acceso,
    con acceso, le llega a, les llega a, llega a ice, se conecta, conectad*, compartido, compartida,
    comparten con, acaba en, acabo en, termina en, para en, fue a dar a, cae en, sale en la, iba a meter
    en, meter en la, meterlo en, meterlo a la, meterme en, ponerlo en, ponerme en, lo iba a poner en, lo
    mete en, me mete en, va a meter en, lo va a meter en, lo ficharon como, lo ficharon de, lo ficharon
    por, lo ficharon en, lo ficho como, lo ficho de, lo ficho por, lo ficho en, la ficharon como, la
    ficharon de, la ficharon por, la ficharon en, la ficho como, la ficho de, la ficho por, la ficho en,
    me ficharon como, me ficharon de, me ficharon por, me ficharon en, me ficho como, me ficho de, me
    ficho por, me ficho en, nos ficharon como, nos ficharon de, nos ficharon por, nos ficharon en, nos
    ficho como, nos ficho de, nos ficho por, nos ficho en, los ficharon como, los ficharon de, los
    ficharon por, los ficharon en, los ficho como, los ficho de, los ficho por, los ficho en, ficharon a
    mi, ficharon a un, termino con, terminaron con, llego a manos, llego a las manos, esta en manos, esta
    en las manos, fue a dar con, acabo con la policia
  `,
  KNEW: `
    sabia, sabian, como supo, como supieron, como sabe, como sabia, como saben, como sabian, ya sabian,
    tenian mi, tenian su, supieron, supo, ya sabia, se sabia, se sabian, sabia todo, sabian todo, sabe
    todo, saben todo, conocia, conocian, tenian toda, tenia toda, tenian todo, tenian mi nombre, tenian
    mis datos, traian mi, traia mi, traian mis, traian el nombre, traia el nombre, me enseñaron mi, me
    llamo por mi nombre, me llamaron por mi nombre, se aprendieron, sabia hasta, sabian hasta, sabe hasta,
    repitio lo, repitieron lo, me repitio, me repitieron, menciono lo, mencionaron lo, menciono algo,
    mencionaron algo, me menciono, me mencionaron, sabiendo, venia con mi, venia con mis, venia con su,
    venia con sus, venian con mi, venian con mis, venian con su, venian con sus, vino con mi, vino con
    mis, vino con su, vino con sus, vinieron con mi, vinieron con mis, vinieron con su, vinieron con sus,
    llego con mi, llego con mis, llego con su, llego con sus, llegaron con mi, llegaron con mis, llegaron
    con su, llegaron con sus, andaba con mi, andaba con mis, andaba con su, andaba con sus, andaban con
    mi, andaban con mis, andaban con su, andaban con sus, ya lo tenia, ya lo tenian, ya lo sabia, ya lo
    sabian, ya la tenia, ya la tenian, ya la sabia, ya la sabian, ya los tenia, ya los tenian, ya los
    sabia, ya los sabian, ya las tenia, ya las tenian, ya las sabia, ya las sabian, como le contaste, como
    le dijiste, lo que le contaste, lo que le dijiste, sabia de, sabian de, sabia lo, sabian lo, conocia
    lo, conocian lo, supo lo, supieron lo, me hablo de lo, me hablaron de lo, estaban enterados, estaba
    enterado, tenian apuntado, tenia apuntado, me leyo lo, me leyeron lo, me recito, me citaron, sacaron a
    relucir, saco a relucir, palabra por palabra, estaba al tanto, estaban al tanto, ya estaban al tanto,
    se la sabian, se la sabia, se lo sabian, se lo sabia
  `,
  FOUND: `
    encontr*, hallaron, hallo, sacaron, saco, decomis*, incaut*, confisc*, vend*, era por, era por lo de,
    fue por lo de, buscaban, andaban buscando, investigan*, investigaba*, por lo de, operativo de,
    operativo por, operativo contra, allanamiento por, iban por, venian por, agarraron con, le agarraron,
    traia, traian, tenian, operativo era de, operativo era por, operativo era contra, operativo fue de,
    operativo fue por, operativo fue contra, operacion era de, operacion era por, operacion era contra,
    operacion fue de, operacion fue por, operacion fue contra, redada era de, redada era por, redada era
    contra, redada fue de, redada fue por, redada fue contra, raid era de, raid era por, raid era contra,
    raid fue de, raid fue por, raid fue contra, allanamiento era de, allanamiento era por, allanamiento
    era contra, allanamiento fue de, allanamiento fue por, allanamiento fue contra, era contra, fue por,
    fue contra, redada por, redada de, redada contra, raid por, raid de, vino por, vinieron por, entraron
    por, llegaron por, todo fue por, alboroto fue por, la casa esa por, la casa por, andaban atras de,
    andaban detras de, andaba atras de, andaba detras de, estaban atras de, estaban detras de, iban atras
    de, iban detras de, una red de, red de, era por los que, desmantel*, desbarat*, buscan a, buscaban a,
    buscando, buscaron, cateo por, registro por, motivo era, motivo fue, era un caso de, por venta de, por
    trafico de, por posesion de, relacionado con
  `,
  CHARGED: `
    acusado*, acusada*, acusan, acusaron, cargos por, cargos de, imput*, procesad*, buscado por, arrestado
    por, condenad*, caso de, caso por, caso abierto, investigado por
  `,
  SIGNED: 'firm*, firma, firmada, firmado, de un, de una, por un, por una, del, nombre',
} as const satisfies Partial<Lexicon>;
