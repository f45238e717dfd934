import type { LiveLexicon } from '../../concepts.ts';

/** Haitian Creole: what goes on this minute, and what only seems to. */
export const live: LiveLexicon = {
  PERSON: 'm, mwen, nou, li, l, moun',
  LIVE_THEY: 'yo, y, yo menm',
  LIVE_IS: 'gen, genyen, ap, se',
  LIVE_LINK: `
    yo, a, an, la, nan, ak, e, kanpe, chita, tann, anpil, kek, de, twa, machin, van, ajan, moun, polis, ki,
    toujou, gwo, kote, estasyone, pake, sou, kounye a, menm, lapolis, eseye
  `,
  LIVE_DOOR: `
    nan pot mwen, nan pot m, nan pot la, nan pot nou, nan pot lakay mwen, nan pot kay mwen, nan pot kay la,
    sou pot mwen, devan pot mwen, devan pot la, devan pot nou, devan pot m, devan pot kay mwen,
    devan kay mwen, devan kay la, devan kay nou, devan kay m, devan lakay mwen, devan lakay m,
    devan lakay nou, devan bilding mwen, devan bilding nan, devan bilding lan, devan apatman mwen,
    deyo kay mwen, deyo kay la, deyo lakay mwen, andedan kay la, andedan kay mwen, anndan kay la,
    anndan kay mwen, andedan lakay mwen, anndan lakay mwen, nan koulwa a, nan fenet mwen, nan lakou mwen,
    nan lakou a, bo pot la, bo pot mwen
  `,
  LIVE_HERE: `
    la a, isit, isit la, deyo a, deyo, anba a, lakay mwen, lakay m, lakay nou, nan kay la, nan kay mwen,
    nan kay m, nan apatman mwen, nan bilding nan, nan bilding mwen, nan travay mwen, nan travay m,
    nan travay la, nan djob mwen, nan lari a, nan ri a, nan ri mwen, nan eskalye a, nan lekol la,
    nan legliz la, nan kwen an, nan katye m, kay vwazen mwen, devan lekol la, devan legliz la,
    devan travay mwen, la wi
  `,
  LIVE_ACT: `
    ap frape, ap antre, ap eseye antre, eseye antre, ap sonnen, ap fouye, ap chache, ap kanpe moun,
    ap mande papye, ap antoure, ap bloke, ap kouri deye, ap rele pou m ouvri, frape nan pot, ap vin antre
  `,
  LIVE_TAKING: `
    ap pran, ap arete, ap mennen, ap kenbe, ap mete menot, ap trape, ap monte, ap kidnape, ap keyi,
    ap mete l nan machin, ap mete li nan machin, ap mete yo nan machin
  `,
  LIVE_TAKEN: 'ap mennen m ale, ap mete m nan machin, ap mennen nou ale',
  LIVE_FORCE: `
    ap kraze pot, ap kraze, ap defonse, ap bat, ap trennen, pwente zam, ap pwente, ap tire, ap trangle,
    ap frape fo, ap fose, ap choute, ap kase
  `,
  LIVE_TERROR: 'zam, fizi, revolve, ap kriye, ap rele anmwe, senyen, blese, gaz, anmwe, ap kraze',
  LIVE_NOW: 'kounye a, la kounye a, menm kounye a, nan moman sa a, toujou la, rn',
  LIVE_PAST: `
    ye, ye swa, ye maten, maten an, semenn pase, mwa pase, ane pase, lane pase, avan ye, lot jou, lendi,
    madi, mekredi, jedi, vandredi, samdi, dimanch, de jou de sa
  `,
  LIVE_BAR: `
    te, t, pa, pat, pap, pa gen, san, janm, pesonn, vini, vin, ale, pase, pale, ta, tap, al, ka, gen dwa,
    denonse, apre, di, mande, rapo
  `,
  LIVE_UNREAL: `
    toujou nan katye, chak jou, tout tan, pafwa, souvan, toujou ap, demen, semenn pwochen, reve, pral,
    chak semenn, chak maten, dabitid, de tanzantan, ta ka, lajounen jodi a
  `,
  LIVE_SUPPOSED: `
    si, le, sipoze, anka, sizoka, anvan, jiskaske, pandan, padan
  `,
  LIVE_ERRAND:
    'lopital, dokte, lekol, magazen, legliz, ayewopo, anbilans, randevou, klinik, tribinal, manje, swen',
  LIVE_WANTED: `
    voye, rele, bezwen, vle, di, sou, pou, bay, ba, ak, avek
  `,
};
