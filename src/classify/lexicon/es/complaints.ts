import type { Lexicon } from '../../concepts.ts';

/** Spanish: why somebody called or went to the police. */
export const complaints = {
  OWN_COMPLAINT: `
    llamo a la policia porque, llamo a la policia, llamaron a la policia porque, me robaron, nos robaron,
    me asaltaron, reportar un robo, reportar el robo, robo, llame a la policia, llamamos a la policia, mi
    bicicleta robada, hacer un reporte, poner una denuncia, poner denuncia, hacer la denuncia, hacer
    denuncia, para el reporte, hice un reporte, fui a denunciar, fui a reportar, me chocaron, llame a la
    poli, reportar un choque, reportar el choque, reportar un accidente, reportar que me, para reportar
    un, a denunciar que, fue a denunciar, fue a reportar, fui a poner, fue a poner, a poner una queja, a
    poner la denuncia, poner la denuncia, hacer una denuncia, a hacer el reporte, puse una denuncia, puse
    un reporte, puse la denuncia, levantar un reporte, levantar una denuncia, llame porque, llamamos
    porque, llamo porque, llamamos por un, llame por un, llamo por un, lo del robo, fui a la policia a,
    fui a la estacion a, fue a la estacion a, a reportar que, yo llame a la policia, yo misma llame, yo
    mismo llame, llame yo a la policia, hice la denuncia, hice el reporte, fui a hacer el reporte, fui a
    hacer un reporte, reportar mi, denunciar mi, denunciar un, denunciar el, denunciar a mi, me robaron
    el, me robaron la, me entraron a robar, se metieron a robar, se metieron a mi casa a robar, me
    rompieron el vidrio, denuncia del robo, denuncia de robo, denuncia por robo, el reporte por el choque,
    reporte por el choque, el reporte del choque, reporte por choque, el reporte del accidente, reporte
    por el accidente, vino por el accidente, llegaron por el accidente, llego por el accidente, vino por
    el choque, llego por el choque, por una queja mia, reportar mi carro, reportar mi celular, mi carro
    robado, me robaron mi, tomar mi denuncia, tomarme la denuncia, tomar la denuncia, tomarme el reporte,
    tomar mi reporte, tomar el reporte, hacerme el reporte, aceptar mi denuncia, recibir mi denuncia,
    tomarme la declaracion, tomar mi declaracion, mi denuncia por, por mi denuncia
  `,
} as const satisfies Partial<Lexicon>;
