import type { Lexicon } from '../../concepts.ts';

/** Spanish: why somebody was stopped, or went to the police. */
export const grounds = {
  TRAFFIC_REASON: `
    por la luz, una luz, la luz, luz quemada, luz de atras, luz trasera, foco, foco fundido, luz roja,
    alto, señal de pare, senal de pare, pare, exceso de velocidad, velocidad, direccional, señal de giro,
    cinturon, sticker, registracion, registro vencido, inspeccion vencida, calavera, semaforo, vuelta en
    u, placa vencida, luces, speeding, me pase la roja, doble fila, mal parqueado, luz fundida, choque, la
    bombilla, el espejo, vidrios polarizados, giro ilegal, stop sign, faro, calcomania, calcomania
    vencida, sticker vencido, la placa vencida, placas vencidas, las placas vencidas, la inspeccion
    vencida, la registracion vencida, tag vencido, tablilla vencida, el vidrio polarizado, vidrio
    polarizado, polarizado, polarizados, el tint, vidrios oscuros, pasarse la roja, pasarme la roja,
    pasarse la luz, pasarme la luz, pasarse el stop, pasarme el stop, comerse la roja, comerse el stop,
    comerme el stop, me comi el stop, me comi la luz, me comi la roja, no pare en el stop, el stop, un
    stop, blinker, el blinker, sin cinturon, luz apagada, luz de freno, luz del freno, luces de freno, la
    luz del freno, brake light, tail light, taillight, headlight, por ir rapido, iba rapido, iba a exceso,
    por correr, celular en la mano, por usar el celular, cambio de carril, mal estacionado, doble
    parqueado, doble parqueo, vuelta prohibida, giro prohibido, contravia, sentido contrario, mofle, el
    mofle, muffler, silenciador, sin casco, moto sin placa, sin placas, el foco, la farola, farola, la
    stop, las luces de atras, retrovisor, parabrisas, parabrisas roto, vidrio roto, calcomania de
    inspeccion, doblar en rojo, en rojo, luz amarilla, un semaforo, me pase el semaforo, me pase un alto,
    me pase el alto, por no poner la direccional, por no poner direccional, por no señalar, por ir muy
    rapido, contra via, contra la via, ir contra, sin luz, la luz de la bici, bici sin luz, por ir en la
    acera, por la acera, millas por hora, mph, en una zona de, en zona de, en una de 25, en una de 30,
    millas en una, por dar vuelta donde, dar vuelta donde, por doblar, por girar, vuelta donde no, no se
    puede doblar, no se puede girar, no se podia doblar, no se podia girar, donde no se puede doblar,
    donde no se puede girar, donde no se podia doblar, donde no se podia girar, donde no se puede, donde
    no se podia, ceder el paso, no ceder el paso, no ceder, cambiar de carril, cambiarme de carril,
    cambiarse de carril, cambie de carril, sin señal, sin señalar, sin señalizar, sin direccional, sin
    poner la señal, sin luces, luz de atras fundida, luces de atras fundida, u turn, pasarme el limite,
    limite de velocidad, iba muy rapido, muy rapido, no hacer el alto, no hice el alto, no parar en el
    alto, yield, rebase, rebasar, texteando al volante, registracion vencida, foco quemado, foco quemada,
    foco roto, foco rota, foco apagado, bombillo quemado, bombillo quemada, bombillo roto, bombillo rota,
    bombillo apagado, bombillo fundido, bombilla quemado, bombilla quemada, bombilla roto, bombilla rota,
    bombilla apagado, bombilla fundido, faro quemado, faro quemada, faro roto, faro rota, faro apagado,
    faro fundido, luz quemado, luz roto, luz rota, luz apagado, luz fundido, lampara quemado, lampara
    quemada, lampara roto, lampara rota, lampara apagado, lampara fundido, un bombillo, bombillo,
    direccionales, intermitente, intermitentes, vidrio quebrado, parabrisas quebrado, espejo quebrado,
    espejo roto, placa torcida, placa tapada, placa doblada, placa caida, luz de la placa, pase en rojo,
    pase en amarillo, pase la luz, pase el alto, pase el stop, pasar en rojo, pasar en amarillo, pasar la
    luz, pasar el alto, pasar el stop, pasarse en rojo, pasarse en amarillo, pasarse el alto, paso en
    rojo, paso en amarillo, paso la luz, paso el alto, paso el stop, iba corriendo, iba volando, iba a mas
    de, ir rapido, ir corriendo, ir volando, ir muy rapido, ir a mas de, manejar rapido, manejar
    corriendo, manejar volando, manejar muy rapido, manejar a mas de, manejando rapido, manejando
    corriendo, manejando volando, manejando muy rapido, manejando a mas de, ibamos rapido, ibamos
    corriendo, ibamos volando, ibamos muy rapido, ibamos a mas de, zona escolar, zona de escuela, carril
    de bus, carril de autobus, carril del bus, carril del autobus, hablando por celular, hablar por
    celular, usando el celular, textear manejando, texteando manejando, no use la señal, no use señal, no
    use la direccional, no use direccional, no use el cinturon, no use cinturon, no uso la señal, no uso
    señal, no uso la direccional, no uso direccional, no uso el cinturon, no uso cinturon, no puse la
    señal, no puse señal, no puse la direccional, no puse direccional, no puse el cinturon, no puse
    cinturon, no puso la señal, no puso señal, no puso la direccional, no puso direccional, no puso el
    cinturon, no puso cinturon, no usar la señal, no usar señal, no usar la direccional, no usar
    direccional, no usar el cinturon, no usar cinturon, no poner la señal, no poner señal, no poner la
    direccional, no poner direccional, no poner el cinturon, no poner cinturon, señal de alto, brinque el
    alto, brinque la luz, brincarme el alto, brincarme la luz, brinco el alto, brinco la luz, brincarse el
    alto, brincarse la luz, cruce la linea, cruzar la linea, pise la linea, pisar la linea, linea doble,
    vuelta ilegal, giro en u, llanta, sin placa delantera, placa delantera, licencia vencida, luz alta,
    luces altas, por el limite
  `,
  LOOKS: `
    habl* español, habl* en español, hablar español, hablar espanol, hablando español, hablando espanol,
    hablabamos español, hablabamos espanol, por latino, por latinos, por hispano, por ser latino, por ser
    latinos, por ser hispanos, por ser hispano, parecer latino, parecer hispano, parecemos, cara de
    latino, cara de hispano, cara de indio, cara de mexicano, por moreno, por morenos, por mi color, mi
    acento, por el acento, por mi acento, por ser moreno, color de piel, por mi cara, solo a los latinos,
    solo latinos, puro latino, puros latinos, perfil racial, a los hispanos, hablan español, hablan
    espanol, no hablo ingles, por no hablar ingles, por como nos vemos, por como me veo, racis*, por ser
    negro, tenemos cara, por feo, gente latina, leyendo en español, hablando en español, hablar en
    español, musica en español, nos oyo hablar, me oyo hablar, nos escucho hablar, me escucho hablar, por
    la cara, parece latino, parezca latino, parezco latin*, por parecer, todo el que parece, todos los que
    parecen, los que parecen, por mi apariencia, por nuestra apariencia, por la apariencia, por el color,
    por la piel, por prieto, por prieta, por indio, por ser mexican*, por ser moren*, por ser negr*, por
    ser latina, por ser hispana, por ser dominican*, por ser centroamerican*, por el apellido, por mi
    apellido, apellido latino, oyo el acento, oyo mi acento, escucho mi acento, oyo español, escucho
    español, solo a hispanos, solo a los hispanos, nada mas a los hispanos, nomas a los latinos, nomas a
    los hispanos, solo a los morenos, solo a los que hablan español, a los que hablan español, los que
    hablabamos español, porque hablamos español, porque hablaba español, porque hablo español, porque no
    hablo ingles, porque no hablamos ingles, a la gente latina, gente hispana, cara de inmigrante, cara de
    ilegal, con cara de, pinta de latino, pinta de inmigrante, pinta de ilegal, por el acento que tengo,
    por ser priet*, por ser indi*, por ser latin*, por ser hispan*, por ser inmigrante, por ser
    inmigrantes, por ser prieto y, por ser moreno y, por prieto y, por moreno y, ropa de construccion,
    ropa de trabajo, ropa de obra, por pinta, por la pinta, por mi pinta, por nuestra pinta, por su pinta,
    nuestra pinta, mi pinta, la pinta, pinta de indio, pinta de indios, pinta de latinos, pinta de
    inmigrantes, pinta de ilegales, por verme hispan*, por verme latin*, por verme moren*, por verme
    priet*, por verme indi*, por vernos hispan*, por vernos latin*, por vernos moren*, por vernos priet*,
    por vernos indi*, por verlo hispan*, por verlo latin*, por verlo moren*, por verlo priet*, por verlo
    indi*, por verla hispan*, por verla latin*, por verla moren*, por verla priet*, por verla indi*, por
    verse hispan*, por verse latin*, por verse moren*, por verse priet*, por verse indi*, por verlos
    hispan*, por verlos latin*, por verlos moren*, por verlos priet*, por verlos indi*, piel oscura, de
    piel oscura, piel morena, de piel morena, por mi piel, por nuestra piel, you look like you, por como
    visto, por como vestimos, por como hablamos, por como hablo, por oirnos hablar, por oirme hablar, por
    el idioma, por mi idioma, por nuestro acento, por su acento, por ser de honduras, por ser de
    guatemala, por ser de el salvador, por ser de mexico, porque me vio latino, porque me vio latinos,
    porque me vio moreno, porque me vio morenos, porque me vio hispano, porque me vio hispanos, porque me
    vio cara, porque me vieron latino, porque me vieron latinos, porque me vieron moreno, porque me vieron
    morenos, porque me vieron hispano, porque me vieron hispanos, porque me vieron cara, porque nos vio
    latino, porque nos vio latinos, porque nos vio moreno, porque nos vio morenos, porque nos vio hispano,
    porque nos vio hispanos, porque nos vio cara, porque nos vieron latino, porque nos vieron latinos,
    porque nos vieron moreno, porque nos vieron morenos, porque nos vieron hispano, porque nos vieron
    hispanos, porque nos vieron cara, me vio la cara, me vieron la cara, nos vio la cara, nos vieron la
    cara, me vio latino, me vio latinos, me vio latina, me vio moreno, me vio morena, me vio morenos, me
    vio hispanos, me vieron latino, me vieron latinos, me vieron latina, me vieron moreno, me vieron
    morena, me vieron morenos, me vieron hispanos, nos vio latino, nos vio latinos, nos vio latina, nos
    vio moreno, nos vio morena, nos vio morenos, nos vio hispanos, nos vieron latino, nos vieron latinos,
    nos vieron latina, nos vieron moreno, nos vieron morena, nos vieron morenos, nos vieron hispanos, vio
    que eramos latino, vio que eramos latinos, vio que eramos latina, vio que eramos hispano, vio que
    eramos hispanos, vio que eramos moreno, vio que eramos morenos, vio que somos latino, vio que somos
    latinos, vio que somos latina, vio que somos hispano, vio que somos hispanos, vio que somos moreno,
    vio que somos morenos, vio que soy latino, vio que soy latinos, vio que soy latina, vio que soy
    hispano, vio que soy hispanos, vio que soy moreno, vio que soy morenos, vio que era latino, vio que
    era latinos, vio que era latina, vio que era hispano, vio que era hispanos, vio que era moreno, vio
    que era morenos, vieron que eramos latino, vieron que eramos latinos, vieron que eramos latina, vieron
    que eramos hispano, vieron que eramos hispanos, vieron que eramos moreno, vieron que eramos morenos,
    vieron que somos latino, vieron que somos latinos, vieron que somos latina, vieron que somos hispano,
    vieron que somos hispanos, vieron que somos moreno, vieron que somos morenos, vieron que soy latino,
    vieron que soy latinos, vieron que soy latina, vieron que soy hispano, vieron que soy hispanos, vieron
    que soy moreno, vieron que soy morenos, vieron que era latino, vieron que era latinos, vieron que era
    latina, vieron que era hispano, vieron que era hispanos, vieron que era moreno, vieron que era
    morenos, al oirnos, al oirme, al oir español, al escucharnos, cuando oyo español, cuando oyo que
    hablabamos, cuando oyo que hablaba, cuando oyo que hablo, cuando oyo nuestro acento, cuando oyo el
    acento, cuando oyeron español, cuando oyeron que hablabamos, cuando oyeron que hablaba, cuando oyeron
    que hablo, cuando oyeron nuestro acento, cuando oyeron el acento, cuando escucho español, cuando
    escucho que hablabamos, cuando escucho que hablaba, cuando escucho que hablo, cuando escucho nuestro
    acento, cuando escucho el acento, cuando escucharon español, cuando escucharon que hablabamos, cuando
    escucharon que hablaba, cuando escucharon que hablo, cuando escucharon nuestro acento, cuando
    escucharon el acento, oyo que hablabamos, oyo que hablaba, oyo que hablo, oyo nuestro acento, oyeron
    español, oyeron que hablabamos, oyeron que hablaba, oyeron que hablo, oyeron nuestro acento, oyeron el
    acento, escucho que hablabamos, escucho que hablaba, escucho que hablo, escucho nuestro acento,
    escucho el acento, escucharon español, escucharon que hablabamos, escucharon que hablaba, escucharon
    que hablo, escucharon nuestro acento, escucharon el acento, nos oyo hablando, nos oyo en español, nos
    oyeron hablar, nos oyeron hablando, nos oyeron en español, nos escucho hablando, nos escucho en
    español, nos escucharon hablar, nos escucharon hablando, nos escucharon en español, me oyo hablando,
    me oyo en español, me oyeron hablar, me oyeron hablando, me oyeron en español, me escucho hablando, me
    escucho en español, me escucharon hablar, me escucharon hablando, me escucharon en español, por hablar
    español, por hablar en español, por hablar mi idioma, por hablar quiche, por hablar mam, por hablar
    dialecto, por hablar otro idioma, tono de piel, por morenito, por negro, por negra, por latina, por
    mexicano, por mexicana, por hispana, por centroamericano, por inmigrante, por indigena, por prietos,
    parecia inmigrante, parecia inmigrantes, parecia latino, parecia latinos, parecia mexicano, parecia
    mexicanos, parecia ilegal, parecia ilegales, parecia hispano, parecia hispanos, parecian inmigrante,
    parecian inmigrantes, parecian latino, parecian latinos, parecian mexicano, parecian mexicanos,
    parecian ilegal, parecian ilegales, parecian hispano, parecian hispanos, pareciamos inmigrante,
    pareciamos inmigrantes, pareciamos latino, pareciamos latinos, pareciamos mexicano, pareciamos
    mexicanos, pareciamos ilegal, pareciamos ilegales, pareciamos hispano, pareciamos hispanos, parezco
    inmigrante, parezco inmigrantes, parezco latino, parezco latinos, parezco mexicano, parezco mexicanos,
    parezco ilegal, parezco ilegales, parezco hispano, parezco hispanos, parecemos inmigrante, parecemos
    inmigrantes, parecemos latino, parecemos latinos, parecemos mexicano, parecemos mexicanos, parecemos
    ilegal, parecemos ilegales, parecemos hispano, parecemos hispanos, mi aspecto, el aspecto, nuestro
    aspecto, su aspecto, por mi pelo, por el pelo, facciones, rasgos, por mi ropa, por la ropa, por
    nuestra ropa, por mi vestimenta, por mi raza, por mi nombre, por mi tez, por mi fisico, por la raza,
    por racismo, por racista, por discriminacion, discrimin*, tez morena, color de mi piel, mi color,
    nuestro color, por el color de
  `,
  NO_REASON: `
    sin razon, sin motivo, por nada, por gusto, no me dijo por que, no dijo por que, no nos dijo por que,
    sin explicacion, sin ninguna razon, no dijeron por que, sin causa, sin decir por que, sin decirme por
    que, sin decirnos por que, sin decirle por que, no me dijeron por que, no nos dijeron por que, no le
    dijeron por que, no le dijo por que, nunca me dijo por que, nunca dijo por que, nunca nos dijo por
    que, no dio razon, no me dio razon, sin dar razon, sin darme razon, sin darnos razon, sin darme
    explicacion, sin dar explicacion, sin explicar, asi porque si, porque si, de la nada, por ninguna
    razon, sin ningun motivo, no me explico por que, no explico por que, ni idea por que, no se por que,
    no sabemos por que, por puro gusto, no le dijeron motivo, no me dijeron motivo, no me dijo motivo, no
    dio motivo, no dieron motivo, sin decir motivo, no me dijeron el motivo, no me dio motivo, sin motivo
    ninguno, sin dar ninguna razon, sin dar razones, sin dar explicaciones, sin dar motivo, sin dar
    motivos, sin darme ninguna razon, sin darme razones, sin darme explicaciones, sin darme motivo, sin
    darme motivos, sin darnos ninguna razon, sin darnos razones, sin darnos explicaciones, sin darnos
    motivo, sin darnos motivos, sin darnos explicacion, sin darle ninguna razon, sin darle razon, sin
    darle razones, sin darle explicaciones, sin darle motivo, sin darle motivos, sin darle explicacion,
    sin darles ninguna razon, sin darles razon, sin darles razones, sin darles explicaciones, sin darles
    motivo, sin darles motivos, sin darles explicacion, nunca explico nada, nunca explico por que, nunca
    explico la causa, nunca explico el motivo, nunca explico la razon, nunca explico el por que, nunca
    explicaron nada, nunca explicaron por que, nunca explicaron la causa, nunca explicaron el motivo,
    nunca explicaron la razon, nunca explicaron el por que, nunca explica nada, nunca explica por que,
    nunca explica la causa, nunca explica el motivo, nunca explica la razon, nunca explica el por que,
    nunca explican nada, nunca explican por que, nunca explican la causa, nunca explican el motivo, nunca
    explican la razon, nunca explican el por que, nunca me explico nada, nunca me explico por que, nunca
    me explico la causa, nunca me explico el motivo, nunca me explico la razon, nunca me explico el por
    que, nunca me explicaron nada, nunca me explicaron por que, nunca me explicaron la causa, nunca me
    explicaron el motivo, nunca me explicaron la razon, nunca me explicaron el por que, nunca me explica
    nada, nunca me explica por que, nunca me explica la causa, nunca me explica el motivo, nunca me
    explica la razon, nunca me explica el por que, nunca me explican nada, nunca me explican por que,
    nunca me explican la causa, nunca me explican el motivo, nunca me explican la razon, nunca me explican
    el por que, nunca nos explico nada, nunca nos explico por que, nunca nos explico la causa, nunca nos
    explico el motivo, nunca nos explico la razon, nunca nos explico el por que, nunca nos explicaron
    nada, nunca nos explicaron por que, nunca nos explicaron la causa, nunca nos explicaron el motivo,
    nunca nos explicaron la razon, nunca nos explicaron el por que, nunca nos explica nada, nunca nos
    explica por que, nunca nos explica la causa, nunca nos explica el motivo, nunca nos explica la razon,
    nunca nos explica el por que, nunca nos explican nada, nunca nos explican por que, nunca nos explican
    la causa, nunca nos explican el motivo, nunca nos explican la razon, nunca nos explican el por que,
    nunca le explico nada, nunca le explico por que, nunca le explico la causa, nunca le explico el
    motivo, nunca le explico la razon, nunca le explico el por que, nunca le explicaron nada, nunca le
    explicaron por que, nunca le explicaron la causa, nunca le explicaron el motivo, nunca le explicaron
    la razon, nunca le explicaron el por que, nunca le explica nada, nunca le explica por que, nunca le
    explica la causa, nunca le explica el motivo, nunca le explica la razon, nunca le explica el por que,
    nunca le explican nada, nunca le explican por que, nunca le explican la causa, nunca le explican el
    motivo, nunca le explican la razon, nunca le explican el por que, no explico nada, no explico la
    causa, no explico el motivo, no explico la razon, no explico el por que, no explicaron nada, no
    explicaron por que, no explicaron la causa, no explicaron el motivo, no explicaron la razon, no
    explicaron el por que, no explica nada, no explica por que, no explica la causa, no explica el motivo,
    no explica la razon, no explica el por que, no explican nada, no explican por que, no explican la
    causa, no explican el motivo, no explican la razon, no explican el por que, no me explico nada, no me
    explico la causa, no me explico el motivo, no me explico la razon, no me explico el por que, no me
    explicaron nada, no me explicaron por que, no me explicaron la causa, no me explicaron el motivo, no
    me explicaron la razon, no me explicaron el por que, no me explica nada, no me explica por que, no me
    explica la causa, no me explica el motivo, no me explica la razon, no me explica el por que, no me
    explican nada, no me explican por que, no me explican la causa, no me explican el motivo, no me
    explican la razon, no me explican el por que, no nos explico nada, no nos explico por que, no nos
    explico la causa, no nos explico el motivo, no nos explico la razon, no nos explico el por que, no nos
    explicaron nada, no nos explicaron por que, no nos explicaron la causa, no nos explicaron el motivo,
    no nos explicaron la razon, no nos explicaron el por que, no nos explica nada, no nos explica por que,
    no nos explica la causa, no nos explica el motivo, no nos explica la razon, no nos explica el por que,
    no nos explican nada, no nos explican por que, no nos explican la causa, no nos explican el motivo, no
    nos explican la razon, no nos explican el por que, no le explico nada, no le explico por que, no le
    explico la causa, no le explico el motivo, no le explico la razon, no le explico el por que, no le
    explicaron nada, no le explicaron por que, no le explicaron la causa, no le explicaron el motivo, no
    le explicaron la razon, no le explicaron el por que, no le explica nada, no le explica por que, no le
    explica la causa, no le explica el motivo, no le explica la razon, no le explica el por que, no le
    explican nada, no le explican por que, no le explican la causa, no le explican el motivo, no le
    explican la razon, no le explican el por que, jamas explico nada, jamas explico por que, jamas explico
    la causa, jamas explico el motivo, jamas explico la razon, jamas explico el por que, jamas explicaron
    nada, jamas explicaron por que, jamas explicaron la causa, jamas explicaron el motivo, jamas
    explicaron la razon, jamas explicaron el por que, jamas explica nada, jamas explica por que, jamas
    explica la causa, jamas explica el motivo, jamas explica la razon, jamas explica el por que, jamas
    explican nada, jamas explican por que, jamas explican la causa, jamas explican el motivo, jamas
    explican la razon, jamas explican el por que, jamas me explico nada, jamas me explico por que, jamas
    me explico la causa, jamas me explico el motivo, jamas me explico la razon, jamas me explico el por
    que, jamas me explicaron nada, jamas me explicaron por que, jamas me explicaron la causa, jamas me
    explicaron el motivo, jamas me explicaron la razon, jamas me explicaron el por que, jamas me explica
    nada, jamas me explica por que, jamas me explica la causa, jamas me explica el motivo, jamas me
    explica la razon, jamas me explica el por que, jamas me explican nada, jamas me explican por que,
    jamas me explican la causa, jamas me explican el motivo, jamas me explican la razon, jamas me explican
    el por que, jamas nos explico nada, jamas nos explico por que, jamas nos explico la causa, jamas nos
    explico el motivo, jamas nos explico la razon, jamas nos explico el por que, jamas nos explicaron
    nada, jamas nos explicaron por que, jamas nos explicaron la causa, jamas nos explicaron el motivo,
    jamas nos explicaron la razon, jamas nos explicaron el por que, jamas nos explica nada, jamas nos
    explica por que, jamas nos explica la causa, jamas nos explica el motivo, jamas nos explica la razon,
    jamas nos explica el por que, jamas nos explican nada, jamas nos explican por que, jamas nos explican
    la causa, jamas nos explican el motivo, jamas nos explican la razon, jamas nos explican el por que,
    jamas le explico nada, jamas le explico por que, jamas le explico la causa, jamas le explico el
    motivo, jamas le explico la razon, jamas le explico el por que, jamas le explicaron nada, jamas le
    explicaron por que, jamas le explicaron la causa, jamas le explicaron el motivo, jamas le explicaron
    la razon, jamas le explicaron el por que, jamas le explica nada, jamas le explica por que, jamas le
    explica la causa, jamas le explica el motivo, jamas le explica la razon, jamas le explica el por que,
    jamas le explican nada, jamas le explican por que, jamas le explican la causa, jamas le explican el
    motivo, jamas le explican la razon, jamas le explican el por que, nunca explico, nunca me explico,
    nunca nos explico, nunca le explico, sin explicar nada, sin explicarme nada, sin explicarnos nada,
    explicacion ninguna, ninguna explicacion, ninguna razon, no hubo explicacion, no hubo razon, no dio
    explicacion, no dio explicaciones, no dio razones, no dio ninguna razon, no dio ningun motivo, no dio
    ninguna explicacion, no dieron explicacion, no dieron explicaciones, no dieron razon, no dieron
    razones, no dieron ninguna razon, no dieron ningun motivo, no dieron ninguna explicacion, no me dio
    explicacion, no me dio explicaciones, no me dio razones, no me dio ninguna razon, no me dio ningun
    motivo, no me dio ninguna explicacion, no me dieron explicacion, no me dieron explicaciones, no me
    dieron razon, no me dieron razones, no me dieron motivo, no me dieron ninguna razon, no me dieron
    ningun motivo, no me dieron ninguna explicacion, no nos dio explicacion, no nos dio explicaciones, no
    nos dio razon, no nos dio razones, no nos dio motivo, no nos dio ninguna razon, no nos dio ningun
    motivo, no nos dio ninguna explicacion, no nos dieron explicacion, no nos dieron explicaciones, no nos
    dieron razon, no nos dieron razones, no nos dieron motivo, no nos dieron ninguna razon, no nos dieron
    ningun motivo, no nos dieron ninguna explicacion, no le dio explicacion, no le dio explicaciones, no
    le dio razon, no le dio razones, no le dio motivo, no le dio ninguna razon, no le dio ningun motivo,
    no le dio ninguna explicacion, no le dieron explicacion, no le dieron explicaciones, no le dieron
    razon, no le dieron razones, no le dieron motivo, no le dieron ninguna razon, no le dieron ningun
    motivo, no le dieron ninguna explicacion, nunca dijo la causa, nunca dijo la razon, nunca dijo el
    motivo, nunca dijo razon, nunca dijo motivo, nunca dijo el por que, nunca dijeron la causa, nunca
    dijeron la razon, nunca dijeron el motivo, nunca dijeron por que, nunca dijeron razon, nunca dijeron
    motivo, nunca dijeron el por que, nunca dice la causa, nunca dice la razon, nunca dice el motivo,
    nunca dice por que, nunca dice razon, nunca dice motivo, nunca dice el por que, nunca dicen la causa,
    nunca dicen la razon, nunca dicen el motivo, nunca dicen por que, nunca dicen razon, nunca dicen
    motivo, nunca dicen el por que, nunca me dijo la causa, nunca me dijo la razon, nunca me dijo el
    motivo, nunca me dijo razon, nunca me dijo motivo, nunca me dijo el por que, nunca me dijeron la
    causa, nunca me dijeron la razon, nunca me dijeron el motivo, nunca me dijeron por que, nunca me
    dijeron razon, nunca me dijeron motivo, nunca me dijeron el por que, nunca me dice la causa, nunca me
    dice la razon, nunca me dice el motivo, nunca me dice por que, nunca me dice razon, nunca me dice
    motivo, nunca me dice el por que, nunca me dicen la causa, nunca me dicen la razon, nunca me dicen el
    motivo, nunca me dicen por que, nunca me dicen razon, nunca me dicen motivo, nunca me dicen el por
    que, nunca nos dijo la causa, nunca nos dijo la razon, nunca nos dijo el motivo, nunca nos dijo razon,
    nunca nos dijo motivo, nunca nos dijo el por que, nunca nos dijeron la causa, nunca nos dijeron la
    razon, nunca nos dijeron el motivo, nunca nos dijeron por que, nunca nos dijeron razon, nunca nos
    dijeron motivo, nunca nos dijeron el por que, nunca nos dice la causa, nunca nos dice la razon, nunca
    nos dice el motivo, nunca nos dice por que, nunca nos dice razon, nunca nos dice motivo, nunca nos
    dice el por que, nunca nos dicen la causa, nunca nos dicen la razon, nunca nos dicen el motivo, nunca
    nos dicen por que, nunca nos dicen razon, nunca nos dicen motivo, nunca nos dicen el por que, nunca le
    dijo la causa, nunca le dijo la razon, nunca le dijo el motivo, nunca le dijo por que, nunca le dijo
    razon, nunca le dijo motivo, nunca le dijo el por que, nunca le dijeron la causa, nunca le dijeron la
    razon, nunca le dijeron el motivo, nunca le dijeron por que, nunca le dijeron razon, nunca le dijeron
    motivo, nunca le dijeron el por que, nunca le dice la causa, nunca le dice la razon, nunca le dice el
    motivo, nunca le dice por que, nunca le dice razon, nunca le dice motivo, nunca le dice el por que,
    nunca le dicen la causa, nunca le dicen la razon, nunca le dicen el motivo, nunca le dicen por que,
    nunca le dicen razon, nunca le dicen motivo, nunca le dicen el por que, no dijo la causa, no dijo la
    razon, no dijo el motivo, no dijo razon, no dijo motivo, no dijo el por que, no dijeron la causa, no
    dijeron la razon, no dijeron el motivo, no dijeron razon, no dijeron motivo, no dijeron el por que, no
    dice la causa, no dice la razon, no dice el motivo, no dice por que, no dice razon, no dice motivo, no
    dice el por que, no dicen la causa, no dicen la razon, no dicen el motivo, no dicen por que, no dicen
    razon, no dicen motivo, no dicen el por que, no me dijo la causa, no me dijo la razon, no me dijo el
    motivo, no me dijo razon, no me dijo el por que, no me dijeron la causa, no me dijeron la razon, no me
    dijeron razon, no me dijeron el por que, no me dice la causa, no me dice la razon, no me dice el
    motivo, no me dice por que, no me dice razon, no me dice motivo, no me dice el por que, no me dicen la
    causa, no me dicen la razon, no me dicen el motivo, no me dicen por que, no me dicen razon, no me
    dicen motivo, no me dicen el por que, no nos dijo la causa, no nos dijo la razon, no nos dijo el
    motivo, no nos dijo razon, no nos dijo motivo, no nos dijo el por que, no nos dijeron la causa, no nos
    dijeron la razon, no nos dijeron el motivo, no nos dijeron razon, no nos dijeron motivo, no nos
    dijeron el por que, no nos dice la causa, no nos dice la razon, no nos dice el motivo, no nos dice por
    que, no nos dice razon, no nos dice motivo, no nos dice el por que, no nos dicen la causa, no nos
    dicen la razon, no nos dicen el motivo, no nos dicen por que, no nos dicen razon, no nos dicen motivo,
    no nos dicen el por que, no le dijo la causa, no le dijo la razon, no le dijo el motivo, no le dijo
    razon, no le dijo motivo, no le dijo el por que, no le dijeron la causa, no le dijeron la razon, no le
    dijeron el motivo, no le dijeron razon, no le dijeron el por que, no le dice la causa, no le dice la
    razon, no le dice el motivo, no le dice por que, no le dice razon, no le dice motivo, no le dice el
    por que, no le dicen la causa, no le dicen la razon, no le dicen el motivo, no le dicen por que, no le
    dicen razon, no le dicen motivo, no le dicen el por que, jamas dijo la causa, jamas dijo la razon,
    jamas dijo el motivo, jamas dijo por que, jamas dijo razon, jamas dijo motivo, jamas dijo el por que,
    jamas dijeron la causa, jamas dijeron la razon, jamas dijeron el motivo, jamas dijeron por que, jamas
    dijeron razon, jamas dijeron motivo, jamas dijeron el por que, jamas dice la causa, jamas dice la
    razon, jamas dice el motivo, jamas dice por que, jamas dice razon, jamas dice motivo, jamas dice el
    por que, jamas dicen la causa, jamas dicen la razon, jamas dicen el motivo, jamas dicen por que, jamas
    dicen razon, jamas dicen motivo, jamas dicen el por que, jamas me dijo la causa, jamas me dijo la
    razon, jamas me dijo el motivo, jamas me dijo por que, jamas me dijo razon, jamas me dijo motivo,
    jamas me dijo el por que, jamas me dijeron la causa, jamas me dijeron la razon, jamas me dijeron el
    motivo, jamas me dijeron por que, jamas me dijeron razon, jamas me dijeron motivo, jamas me dijeron el
    por que, jamas me dice la causa, jamas me dice la razon, jamas me dice el motivo, jamas me dice por
    que, jamas me dice razon, jamas me dice motivo, jamas me dice el por que, jamas me dicen la causa,
    jamas me dicen la razon, jamas me dicen el motivo, jamas me dicen por que, jamas me dicen razon, jamas
    me dicen motivo, jamas me dicen el por que, jamas nos dijo la causa, jamas nos dijo la razon, jamas
    nos dijo el motivo, jamas nos dijo por que, jamas nos dijo razon, jamas nos dijo motivo, jamas nos
    dijo el por que, jamas nos dijeron la causa, jamas nos dijeron la razon, jamas nos dijeron el motivo,
    jamas nos dijeron por que, jamas nos dijeron razon, jamas nos dijeron motivo, jamas nos dijeron el por
    que, jamas nos dice la causa, jamas nos dice la razon, jamas nos dice el motivo, jamas nos dice por
    que, jamas nos dice razon, jamas nos dice motivo, jamas nos dice el por que, jamas nos dicen la causa,
    jamas nos dicen la razon, jamas nos dicen el motivo, jamas nos dicen por que, jamas nos dicen razon,
    jamas nos dicen motivo, jamas nos dicen el por que, jamas le dijo la causa, jamas le dijo la razon,
    jamas le dijo el motivo, jamas le dijo por que, jamas le dijo razon, jamas le dijo motivo, jamas le
    dijo el por que, jamas le dijeron la causa, jamas le dijeron la razon, jamas le dijeron el motivo,
    jamas le dijeron por que, jamas le dijeron razon, jamas le dijeron motivo, jamas le dijeron el por
    que, jamas le dice la causa, jamas le dice la razon, jamas le dice el motivo, jamas le dice por que,
    jamas le dice razon, jamas le dice motivo, jamas le dice el por que, jamas le dicen la causa, jamas le
    dicen la razon, jamas le dicen el motivo, jamas le dicen por que, jamas le dicen razon, jamas le dicen
    motivo, jamas le dicen el por que, sin decir el motivo, sin decir la razon, sin decir la causa, sin
    decir el por que, sin decir nada, sin decirme el motivo, sin decirme la razon, sin decirme la causa,
    sin decirme el por que, sin decirme nada, sin decirnos el motivo, sin decirnos la razon, sin decirnos
    la causa, sin decirnos el por que, sin decirnos nada, sin decirle el motivo, sin decirle la razon, sin
    decirle la causa, sin decirle el por que, sin decirle nada, no quiso decir por que, no quiso decir el
    por que, no quiso decir la razon, no quiso decir el motivo, no quisieron decir por que, no quisieron
    decir el por que, no quisieron decir la razon, no quisieron decir el motivo, no me quiso decir por
    que, no me quiso decir el por que, no me quiso decir la razon, no me quiso decir el motivo, no me
    quisieron decir por que, no me quisieron decir el por que, no me quisieron decir la razon, no me
    quisieron decir el motivo, no nos quiso decir por que, no nos quiso decir el por que, no nos quiso
    decir la razon, no nos quiso decir el motivo, no nos quisieron decir por que, no nos quisieron decir
    el por que, no nos quisieron decir la razon, no nos quisieron decir el motivo, no le quiso decir por
    que, no le quiso decir el por que, no le quiso decir la razon, no le quiso decir el motivo, no le
    quisieron decir por que, no le quisieron decir el por que, no le quisieron decir la razon, no le
    quisieron decir el motivo, no quiso decirme por que, no quiso decirme el por que, no quiso decirme la
    razon, no quiso decirme el motivo, no quiso decirnos por que, no quiso decirnos el por que, no quiso
    decirnos la razon, no quiso decirnos el motivo, no quiso decirle por que, no quiso decirle el por que,
    no quiso decirle la razon, no quiso decirle el motivo, no quisieron decirme por que, no quisieron
    decirme el por que, no quisieron decirme la razon, no quisieron decirme el motivo, no quisieron
    decirnos por que, no quisieron decirnos el por que, no quisieron decirnos la razon, no quisieron
    decirnos el motivo, no quisieron decirle por que, no quisieron decirle el por que, no quisieron
    decirle la razon, no quisieron decirle el motivo, pregunte por que y nada, pregunte por que y no,
    pregunte por que y se callo, cuando pregunte por que, no tengo que darle explicaciones, no tengo que
    darle explicacion, no tengo que darle razones, no tengo que darte explicaciones, no tengo que darte
    explicacion, no tengo que darte razones, no tengo que darles explicaciones, no tengo que darles
    explicacion, no tengo que darles razones, no tengo que decirle por que, no tengo que decirle nada, no
    tengo que decirte por que, no tengo que decirte nada, nadie dice por que, nadie dijo por que, nadie
    explica por que, nadie explico por que, nadie me dice por que, nadie me dijo por que, nadie me explica
    por que, nadie me explico por que, nadie nos dice por que, nadie nos dijo por que, nadie nos explica
    por que, nadie nos explico por que, no dice de que lo acusan, no dice de que la acusan, no dice de que
    me acusan, no dicen de que lo acusan, no dicen de que la acusan, no dicen de que me acusan, ni de que
    lo acusan, ni de que la acusan, ni de que me acusan, ni por que lo agarraron, ni por que lo
    arrestaron, ni por que la agarraron, ni por que la arrestaron, por las puras, de gratis, de balde,
    porque le dio la gana, por que le dio la gana, porque quiso, por que quiso, porque se le antojo, sin
    mas ni mas, hasta ahora no se por que, hasta ahora no sabemos por que, hasta ahora no sabe por que,
    todavia no se por que, todavia no sabemos por que, todavia no sabe por que, aun no se por que, aun no
    sabemos por que, aun no sabe por que, no se la razon, no se el motivo, no se la causa, no sabemos la
    razon, no sabemos el motivo, no sabemos la causa, sin saber por que, sin saber la razon, sin saber el
    motivo, nunca supe por que, nunca supe la razon, nunca supe el motivo, nunca supimos por que, nunca
    supimos la razon, nunca supimos el motivo, nunca supo por que, nunca supo la razon, nunca supo el
    motivo, no supe por que, no supe la razon, no supe el motivo, no supimos por que, no supimos la razon,
    no supimos el motivo, no supo por que, no supo la razon, no supo el motivo, porque yo digo, porque lo
    digo yo, just because, for no reason, no reason, ni una explicacion, ni una razon, ni un motivo, ni me
    dijo por que, ni me dijeron por que, ni me explico por que, ni me explicaron por que, ni le dijo por
    que, ni le dijeron por que, ni le explico por que, ni le explicaron por que, ni nos dijo por que, ni
    nos dijeron por que, ni nos explico por que, ni nos explicaron por que, ni dijo por que, ni dijeron
    por que, ni explico por que, ni explicaron por que, ni razon, ni motivo, ni explicacion, ni razon ni
    motivo, le pregunte por que y, preguntamos por que y, pregunto por que y, pregunte por que y, pregunte
    la razon, pregunte el motivo, le pregunte la razon, le pregunte el motivo, preguntamos la razon,
    preguntamos el motivo, sin razon alguna, sin motivo alguno, sin una razon, sin una explicacion, sin
    avisar por que, motivo ninguno, razon ninguna, no hubo motivo, no habia motivo, no habia razon, sin
    dar la cara
  `,
} as const satisfies Partial<Lexicon>;
