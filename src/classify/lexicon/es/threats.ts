import type { Lexicon } from '../../concepts.ts';

/** Spanish: threats, and what is threatened. */
export const threats = {
  THREAT: `
    o yo, o, u, amenaz*, amenas*, o si no, va a, voy a, vamos a, van a, iba a, iban a, podia, podria,
    puedo, puede, advirt*, si no, quieres que, quieren que, llamaria, sino, le iba a, me iba a, nos iba a,
    nos va a, me va a, que va, asusta*, si no firmo, te mando, te vamos a mandar, los mando, los voy a
    mandar, si yo quiero, si me da la gana, si no te callas, si no se calla, si no hablas, si no me dices,
    si no coopera*, si sigues, si vuelvo a verte, la proxima vez, te voy a, los voy a, lo voy a, la voy a,
    te va a, te vamos a, te puedo, los puedo, lo puedo, me dan ganas de, ganas de, quieres ver como, una
    sola llamada, con una llamada, nada mas hago una llamada, hago una llamada y, en dos minutos, me
    amenazo, nos amenazo, lo amenazo, la amenazo, me amenazaron, amenazandome, amenazandonos, amenazando,
    amenazaron, chantaje*, con la amenaza de, or else, or i, or ill, advirtiendo*, nos advirtio, me
    advirtio, asustandonos, asustandome, metiendo miedo, me metio miedo, nos metio miedo, de lo contrario,
    o de lo contrario, me tiene amenazada, me tiene amenazado, nos tiene amenazados, la tiene amenazada,
    lo tiene amenazado, tiene amenazad*, me tienen amenazad*, amenazo con, amenaza con, amenazan con,
    amenazaba con, de amenaza, como amenaza, me dijo que iba a, nos dijo que iba a, dijo que iba a, si yo
    no, que si yo no, si me quejo, si te quejas, si se queja, si nos quejamos, si sigo quejandome, si
    sigues quejandote, si seguimos quejandonos, si lo denuncio, si la denuncio, si lo reporto, si reclamo,
    si reclamamos, si sigo reclamando, si le cobro, si le pido mi pago, si le pido el dinero, si pido mi
    dinero, si no le pago, si no pago la renta, si no pagamos, si no cooperamos, si no coopero, yo se a
    quien, ya se a quien, se a quien, portate bien, portense bien, portese bien, quieres, quieren,
    amenazado con, amenazada con, amenazados con, amenazadas con, amenazaron con, amenazando con,
    amenazandome con, amenazandonos con, me amenazo con, nos amenazo con, me tiene amenazado con, me tiene
    amenazada con, me tiene amenazados con, me tienen amenazado con, me tienen amenazada con, me tienen
    amenazados con, nos tiene amenazado con, nos tiene amenazada con, nos tiene amenazados con, nos tienen
    amenazado con, nos tienen amenazada con, nos tienen amenazados con, lo tiene amenazado con, lo tiene
    amenazada con, lo tiene amenazados con, lo tienen amenazado con, lo tienen amenazada con, lo tienen
    amenazados con, la tiene amenazado con, la tiene amenazada con, la tiene amenazados con, la tienen
    amenazado con, la tienen amenazada con, la tienen amenazados con, me amenaza con, nos amenaza con,
    bajo amenaza, cuidadito, a la proxima, para la proxima, una mas y, otra vez y, otra queja y, si no
    firmas, si no dices, si no te portas, si no te vas, si no sales, si no bajas, si no abres, si no
    obedeces, si no te mueves, si no firmaba, si no hablaba, si no salia, si no me iba, si no me callaba,
    si no nos callabamos, si no nos ibamos, si no trabajo, si no trabajas, si no salimos, si grabas, si
    sigues grabando, si seguia grabando, si te vuelvo a ver, si me denuncias, si lo cuentas, si sigo
    molestando, si sigues molestando, si me quejaba, me tiene con el miedo, con el cuento de que, con la
    amenaza
  `,
  SET_UP: `
    lo planeo, me tendio, nos tendio, tendio una trampa, me denuncio, nos denuncio, lo denuncio, la
    denuncio, denuncio, me reporto, nos reporto, me echo, nos echo, me chivateo, me aventó, me aventaron,
    me delato, nos delato, delato, me puso el dedo, deporten, deportar, deportarme, deportarnos, deporte,
    deportada, deportado, lo arreglo todo, me mando la migra, nos mando la migra, echar la migra, echarme
    la migra, echarnos la migra, en avion a, mandarte a tu pais, te mando a tu pais, te regreso a tu pais,
    te deporto, te van a deportar, te voy a deportar, te vas con ice, te vas con la migra, te llevo con
    ice, te llevo con la migra, explicaselo a ice, explicaselo a la migra, en el proximo avion, te recoge
    inmigracion, te recoge la migra, te recoge ice, te recogen los de, te agarra la migra, te lleva la
    migra, te lleva inmigracion, te lleva ice, te llevan los de ice, te vienen a buscar, los llamo yo, yo
    los llamo, los llamo ya, los llamo ahorita, nos saca del pais, nos sacan del pais, te saco del pais,
    te sacan del pais, lo sacan del pais, te voy a sacar del pais, nos va a sacar del pais, me va a sacar
    del pais, echarnos de este pais, me tiro la migra, nos tiro la migra, te tiro la migra, te echo la
    migra, les echo la migra, le echo la migra, nos echa la migra, me echa la migra, me echan la migra, te
    echo a la migra, les echo a la migra, nos echa a la migra, me echa a la migra, le echa la migra,
    echarle la migra, echarles la migra, echarle a la migra, te mando a la migra, te mando con la migra,
    les mando a la migra, nos manda a la migra, me manda a la migra, le manda la migra, nos manda la
    migra, me manda la migra, te mando la migra, les mando la migra, mandarnos la migra, mandarme la
    migra, mandarle la migra, mandarnos a la migra, mandarme a la migra, mandarle a la migra, te mando de
    regreso, te regreso a, te devuelvo a tu pais, te van a devolver, me devuelven a mi pais, nos
    devuelven, te monto en un avion, en un avion, de vuelta a tu pais, de regreso a tu pais, a tu pais de
    regreso, te reporto con, te reporto a, nos reporta con, nos reporta a, me reporta con, me reporta a,
    reportarme a, reportarnos a, reportarme con, reportarnos con, reportarlos con, reportarlo con,
    denunciarme, denunciarnos, denunciarlo a, denunciarla a, deportarlo, deportarla, deportarlos, te
    deportan, me deportan, nos deportan, lo deportan, te mando deportado, hacer deportar, haciendo
    deportar, que me deporten, que nos deporten, que te deporten, lo deporta, la deporta, los deporta, nos
    deporta, me deporta, te deporta, lo deporto, los deporto, la deporto, me deporte, nos deporte, nos
    manda de vuelta, me manda de vuelta, los manda de vuelta, lo manda de vuelta, te manda de vuelta, me
    regresa a mi pais, nos regresa a, te regresan a, me mandaba a la migra, nos mandaba a la migra, le
    mandaba la migra, me mandaba la migra, nos mandaba la migra, les mandaba la migra, me echaba la migra,
    nos echaba la migra, le echaba la migra, me tiraba la migra, nos tiraba la migra, me deportaba, nos
    deportaba, lo deportaba, me iban a deportar, nos iban a deportar, te vas con inmigracion, te vas con
    los de ice, te vas con los de la migra, se van con ice, se van con la migra, se van con inmigracion,
    se va con ice, se va con la migra, se va con inmigracion, terminar en manos de la migra, terminar en
    manos de ice, terminar en manos de inmigracion, acabar en manos de la migra, acabar en manos de ice,
    acabar en manos de inmigracion, caer en manos de la migra, caer en manos de ice, caer en manos de
    inmigracion, parar en manos de la migra, parar en manos de ice, parar en manos de inmigracion, me saca
    de este pais, me saca de aqui, me saca de los estados unidos, me sacaba de este pais, me sacaba de
    aqui, me sacaba de los estados unidos, me sacaria de este pais, me sacaria de aqui, me sacaria de los
    estados unidos, me sacan de este pais, me sacan de aqui, me sacan de los estados unidos, nos saca de
    este pais, nos saca de aqui, nos saca de los estados unidos, nos sacaba de este pais, nos sacaba de
    aqui, nos sacaba de los estados unidos, nos sacaria de este pais, nos sacaria de aqui, nos sacaria de
    los estados unidos, nos sacan de este pais, nos sacan de aqui, nos sacan de los estados unidos, lo
    saca de este pais, lo saca de aqui, lo saca de los estados unidos, lo sacaba de este pais, lo sacaba
    de aqui, lo sacaba de los estados unidos, lo sacaria de este pais, lo sacaria de aqui, lo sacaria de
    los estados unidos, lo sacan de este pais, lo sacan de aqui, lo sacan de los estados unidos, la saca
    de este pais, la saca de aqui, la saca de los estados unidos, la sacaba de este pais, la sacaba de
    aqui, la sacaba de los estados unidos, la sacaria de este pais, la sacaria de aqui, la sacaria de los
    estados unidos, la sacan de este pais, la sacan de aqui, la sacan de los estados unidos, te saca de
    este pais, te saca de aqui, te saca de los estados unidos, te sacaba de este pais, te sacaba de aqui,
    te sacaba de los estados unidos, te sacaria de este pais, te sacaria de aqui, te sacaria de los
    estados unidos, te sacan de este pais, te sacan de aqui, te sacan de los estados unidos, los saca de
    este pais, los saca de aqui, los saca de los estados unidos, los sacaba de este pais, los sacaba de
    aqui, los sacaba de los estados unidos, los sacaria de este pais, los sacaria de aqui, los sacaria de
    los estados unidos, los sacan de este pais, los sacan de aqui, los sacan de los estados unidos, con
    deportacion, con la deportacion, con deportarme, con deportarnos, con deportarlo, con deportarla, back
    to your country, te regresa a tu pais, te regresa a su pais, te regresa a mi pais, te regresaba a tu
    pais, te regresaba a su pais, te regresaba a mi pais, te devuelve a tu pais, te devuelve a su pais, te
    devuelve a mi pais, te devolvia a tu pais, te devolvia a su pais, te devolvia a mi pais, los regresa a
    tu pais, los regresa a su pais, los regresa a mi pais, los regresaba a tu pais, los regresaba a su
    pais, los regresaba a mi pais, los devuelve a tu pais, los devuelve a su pais, los devuelve a mi pais,
    los devolvia a tu pais, los devolvia a su pais, los devolvia a mi pais, me regresa a tu pais, me
    regresa a su pais, me regresaba a tu pais, me regresaba a su pais, me regresaba a mi pais, me devuelve
    a tu pais, me devuelve a su pais, me devuelve a mi pais, me devolvia a tu pais, me devolvia a su pais,
    me devolvia a mi pais, nos regresa a tu pais, nos regresa a su pais, nos regresa a mi pais, nos
    regresaba a tu pais, nos regresaba a su pais, nos regresaba a mi pais, nos devuelve a tu pais, nos
    devuelve a su pais, nos devuelve a mi pais, nos devolvia a tu pais, nos devolvia a su pais, nos
    devolvia a mi pais, lo regresa a tu pais, lo regresa a su pais, lo regresa a mi pais, lo regresaba a
    tu pais, lo regresaba a su pais, lo regresaba a mi pais, lo devuelve a tu pais, lo devuelve a su pais,
    lo devuelve a mi pais, lo devolvia a tu pais, lo devolvia a su pais, lo devolvia a mi pais, me ech*
    inmigracion, me ech* la migra, me ech* los de ice, me ech* ice, me ech* a inmigracion, me ech* a la
    migra, me ech* a los de ice, me ech* a ice, me ech* con inmigracion, me ech* con la migra, me ech* con
    los de ice, me ech* con ice, me mand* inmigracion, me mand* la migra, me mand* los de ice, me mand*
    ice, me mand* a inmigracion, me mand* a la migra, me mand* a los de ice, me mand* a ice, me mand* con
    inmigracion, me mand* con la migra, me mand* con los de ice, me mand* con ice, me tir* inmigracion, me
    tir* la migra, me tir* los de ice, me tir* ice, me tir* a inmigracion, me tir* a la migra, me tir* a
    los de ice, me tir* a ice, me tir* con inmigracion, me tir* con la migra, me tir* con los de ice, me
    tir* con ice, nos ech* inmigracion, nos ech* la migra, nos ech* los de ice, nos ech* ice, nos ech* a
    inmigracion, nos ech* a la migra, nos ech* a los de ice, nos ech* a ice, nos ech* con inmigracion, nos
    ech* con la migra, nos ech* con los de ice, nos ech* con ice, nos mand* inmigracion, nos mand* la
    migra, nos mand* los de ice, nos mand* ice, nos mand* a inmigracion, nos mand* a la migra, nos mand* a
    los de ice, nos mand* a ice, nos mand* con inmigracion, nos mand* con la migra, nos mand* con los de
    ice, nos mand* con ice, nos tir* inmigracion, nos tir* la migra, nos tir* los de ice, nos tir* ice,
    nos tir* a inmigracion, nos tir* a la migra, nos tir* a los de ice, nos tir* a ice, nos tir* con
    inmigracion, nos tir* con la migra, nos tir* con los de ice, nos tir* con ice, te ech* inmigracion, te
    ech* la migra, te ech* los de ice, te ech* ice, te ech* a inmigracion, te ech* a la migra, te ech* a
    los de ice, te ech* a ice, te ech* con inmigracion, te ech* con la migra, te ech* con los de ice, te
    ech* con ice, te mand* inmigracion, te mand* la migra, te mand* los de ice, te mand* ice, te mand* a
    inmigracion, te mand* a la migra, te mand* a los de ice, te mand* a ice, te mand* con inmigracion, te
    mand* con la migra, te mand* con los de ice, te mand* con ice, te tir* inmigracion, te tir* la migra,
    te tir* los de ice, te tir* ice, te tir* a inmigracion, te tir* a la migra, te tir* a los de ice, te
    tir* a ice, te tir* con inmigracion, te tir* con la migra, te tir* con los de ice, te tir* con ice, le
    ech* inmigracion, le ech* la migra, le ech* los de ice, le ech* ice, le ech* a inmigracion, le ech* a
    la migra, le ech* a los de ice, le ech* a ice, les ech* inmigracion, les ech* la migra, les ech* los
    de ice, les ech* ice, les ech* a inmigracion, les ech* a la migra, les ech* a los de ice, les ech* a
    ice, lo ech* inmigracion, lo ech* la migra, lo ech* los de ice, lo ech* ice, lo ech* a inmigracion, lo
    ech* a la migra, lo ech* a los de ice, lo ech* a ice, la ech* inmigracion, la ech* la migra, la ech*
    los de ice, la ech* ice, la ech* a inmigracion, la ech* a la migra, la ech* a los de ice, la ech* a
    ice, los ech* inmigracion, los ech* la migra, los ech* los de ice, los ech* ice, los ech* a
    inmigracion, los ech* a la migra, los ech* a los de ice, los ech* a ice, acabas deportado, terminas
    deportado, sales deportado, saldras deportado, acabar deportado, terminar deportado, te vas para tu
    pais, te vas para tu tierra, te vas pa tu pais, te vas pa tu tierra, te vas a tu pais, te vas
    deportado, de vuelta a guatemala, de vuelta a honduras, de vuelta a mexico, de vuelta a el salvador,
    de vuelta a santo domingo, de vuelta a tu tierra, de vuelta a donde viniste, de vuelta a mi pais, de
    vuelta a su pais, de regreso a guatemala, de regreso a honduras, de regreso a mexico, de regreso a el
    salvador, de regreso a santo domingo, de regreso a tu tierra, de regreso a donde viniste, de regreso a
    mi pais, de regreso a su pais, te mandan para tu pais, te mandan pa tu pais, te mandan en avion, te
    regresan en avion, me mandan en avion, me regresan en avion, nos mandan en avion, nos regresan en
    avion, lo mandan en avion, lo regresan en avion, me mete a ice, me mete a la migra, me mete a
    inmigracion, me metia a ice, me metia a la migra, me metia a inmigracion, me meten a ice, me meten a
    la migra, me meten a inmigracion, nos mete a ice, nos mete a la migra, nos mete a inmigracion, nos
    metia a ice, nos metia a la migra, nos metia a inmigracion, nos meten a ice, nos meten a la migra, nos
    meten a inmigracion, te mete a ice, te mete a la migra, te mete a inmigracion, te metia a ice, te
    metia a la migra, te metia a inmigracion, te meten a ice, te meten a la migra, te meten a inmigracion,
    lo mete a ice, lo mete a la migra, lo mete a inmigracion, lo metia a ice, lo metia a la migra, lo
    metia a inmigracion, lo meten a ice, lo meten a la migra, lo meten a inmigracion, la mete a ice, la
    mete a la migra, la mete a inmigracion, la metia a ice, la metia a la migra, la metia a inmigracion,
    la meten a ice, la meten a la migra, la meten a inmigracion
  `,
  BRING: `
    traer, traigo, traiga, echar, echo, mandar, mando, tiro, tirar, traemos, tienes a, te traigo, te
    traigo a, traigo a, les traigo, les traigo a, te echo, te echo a, les echo, les echo a, te tiro, te
    tiro a, les tiro, vuelvo con, regreso con, vengo con, aparezco con, te caigo con, te aparezco con, le
    echo, le echo a, te mando, te mando a, les mando, les mando a, te suelto a, conocer a, conozcas a,
    conozcan a, conozca a, amenazado con, amenazada con, amenazados con, amenazadas con, amenazo con,
    amenaza con, amenazaba con, amenazaron con, amenazan con, amenazando con, amenazandome con,
    amenazandonos con, me amenazo con, nos amenazo con, me tiene amenazado con, me tiene amenazada con, me
    tiene amenazados con, me tienen amenazado con, me tienen amenazada con, me tienen amenazados con, nos
    tiene amenazado con, nos tiene amenazada con, nos tiene amenazados con, nos tienen amenazado con, nos
    tienen amenazada con, nos tienen amenazados con, lo tiene amenazado con, lo tiene amenazada con, lo
    tiene amenazados con, lo tienen amenazado con, lo tienen amenazada con, lo tienen amenazados con, la
    tiene amenazado con, la tiene amenazada con, la tiene amenazados con, la tienen amenazado con, la
    tienen amenazada con, la tienen amenazados con, me amenaza con, nos amenaza con
  `,
} as const satisfies Partial<Lexicon>;
