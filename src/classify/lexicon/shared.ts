import type { Concept } from '../concepts.ts';

/** Proper nouns and codes that reporters write in every language. Extends each language's own words. */
export const shared: Readonly<Partial<Record<Concept, string>>> = {
  AND: '&, +',
  WITH: 'w/',
  BPD: 'bpd, boston pd, boston police, boston p d, boston cop, boston cops, bostonpolice, policia boston, polis boston, lapolis boston, boston detective*, boston officer*, boston sgt, boston sergeant, boston patrol*, boston cruiser*',
  ICE: 'ice, i c e, la migra, migra, la mig, lamigra, ice agent*, ice officer*, ice guy*, ice people, ice man, ice men, ice police, policia ice',
  ERO: 'ero, ice ero, deportation officer*, enforcement and removal, removal officer*, removal operations',
  HSI: 'hsi, h s i, ice hsi, homeland security investigations, hsi agent*, hsi jacket*, hsi guy*, hsi vest*',
  CBP: 'cbp, border patrol, customs and border*, bortac',
  FED_OTHER: 'fbi, dea, atf, us marshal*, u s marshal*, marshals, national guard',
  FED: 'dhs, homeland security, dept homeland security, homeland, feds, the feds, uscis',
  TRANSIT: 'mbta police, mbta cop*, mbta officer*, tpd, mbtapd, mbta transit police',
  STATE: 'msp, statie*, trooper*, mass state police',
  SHERIFF:
    'sheriff*, nashua st, nashua street, nashua st jail, nashua street jail, south bay jail, suffolk county jail, south bay house of correction, suffolk jail, house of correction',
  CAMPUS:
    'bupd, nupd, bu police, northeastern police, umass police, umass boston police, mit police, harvard police, bcpd, bc police, suffolk university police',
  CITY: 'bha, isd, btd, brjp',
  SCHOOL_OFFICER: 'bps safety, bps police, bps safety officer*, bps officer*',
  BRIC: 'bric',
  BOSTON: 'boston, bostn, bosten, bos, bostom',
  TOWN: 'chelsea, revere, everett, somerville, cambridge, quincy, brockton, lynn, lawrence, malden, medford, framingham, brookline, randolph, winthrop, waltham, newton, watertown, milton, dedham, worcester, lowell, milford, marlborough, marlboro, salem, peabody, woburn, arlington, braintree, weymouth, saugus, stoughton, fall river, new bedford, springfield, haverhill, methuen',
  NOISE:
    'cambridge st, cambridge street, chelsea st, chelsea street, everett st, everett street, quincy st, quincy street, brookline ave, brookline avenue, milton ave, chelsea creek, medford st, medford street, malden st, salem st, lawrence ave, quincy market, everett square, states, notice, office, offices, officials, stating, worker, workers, dia de, news, boston common, east boston, south boston, united states, ice cream, ice rink, iced coffee, black ice, dry ice, ice coffee, ice machine, bag of ice, ice storm, ice skating, no ice in',
  ICE_OFFICE:
    'burlington, plymouth jail, burlington ice, ice burlington, ice office, ice building, ice field office, jfk federal building, ice in burlington, immigration in burlington, ice en burlington, ice em burlington, ice nan burlington',
  ADMIN_WARRANT:
    'i200, i205, i 200, i 205, form i200, form i205, form i 200, form i 205, ice warrant*, ice form, ice form i205, ice form i200, ice paper*, ice thing in the computer, ice thing, ice hit',
  DETAINER:
    'i247, i247a, i 247, i 247a, form i247, form i 247, form i247a, ice hold, ice detainer*, detainer*, ice holds, ice hold on, hold de ice, hold ice',
  U_VISA: 'u visa*, uvisa*, t visa*, tvisa*, visa u, visa t, viza u, viza t, visto u, visto t',
  STATION: 'station, precinct, hq, headquarters',
  HOOD: 'eastie, southie, dorchester, dot, roxbury, mattapan, allston, brighton, hyde park, roslindale, rozzie, jp, jamaica plain, charlestown, east boston, south boston, south end, back bay, fenway, chinatown, maverick, west roxbury, mission hill, north end, beacon hill, fields corner, uphams corner, grove hall, blue hill ave, bowdoin, codman square, orient heights, egleston, dudley, nubian, forest hills, savin hill, seaport, downtown crossing, mass ave, dorcester, dorchesta, matapan, rosindale, west end, bay village, kenmore, jfk station, andrew square, storrow, ashmont, day square, central square eastie, bennington, meridian st, jackson square, hyde square, cleary square',
  NOW: 'rn',
  CALL_911: 'called 911, call 911, calling 911, 911',
};
