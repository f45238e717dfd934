/** Streets that people write without the word for street, with the spellings they use (comma-separated). */
export const STREETS =
  'blue hill, blue hill ave, bluehill ave, bluehill, mass ave, massachusetts ave, dot ave, comm ave, commonwealth ave, melnea cass, melnea cass blvd, columbia rd, morrissey blvd, gallivan blvd, american legion hwy, american legion, vfw parkway, cummins hwy, hyde park ave, huntington ave, storrow drive, jamaicaway, arborway, riverway, fenway drive, centre st, tremont, boylston, newbury st, bennington st, meridian st, saratoga st, washington st, nashua st, new sudbury st, seaver st, talbot ave, geneva ave';

/** Words after a street's name that make it one. */
export const STREET_AFTER =
  'st, str, street, ave, av, avenue, rd, road, blvd, boulevard, dr, drive, ln, lane, ct, pl, place, sq, square, ter, terrace, pkwy, parkway, hwy, highway, cir, circle, row, 街, 路, 大道, 大街, стрит, авеню, роуд';

/** Words before a street's name that make it one. */
export const STREET_BEFORE =
  'calle, avenida, avda, rua, travessa, ri, lari, rue, boulevard, đường, phố, đại lộ, شارع, طريق, улица, улице, улицы, ул, проспект, проспекте, sharee3, share3, wadada, waddada, jidka, rua di';

/** Words that tell that two streets meet. */
export const CORNERS =
  'corner of, on the corner of, at the corner of, the corner of, corner, intersection of, at the intersection of, esquina de, en la esquina de, esquina con, la esquina de, esquina, cruce de, el cruce de, esquina da, na esquina da, na esquina de, cruzamento da, cruzamento de, au coin de, coin de, le coin de, au croisement de, à l angle de, kwen, nan kwen, kafou, nan kafou, kantu di, na kantu di, skina di, na skina di, 拐角, 路口, 交叉口, 交界, góc, góc đường, ở góc, ngã tư, ngã ba, на углу, угол, на перекрёстке, перекрёсток, ركن, تقاطع, زاوية, على زاوية, عند تقاطع, geeska, isgoyska, isgoyska u dhexeeya, xagasha';

/** Words between the names of two streets that meet. */
export const JOINERS =
  'and, &, +, y, e, i, ak, et, con, com, with, at, @, /, и, و, 和, 与, 與, 跟, và, với, iyo, ku, near, cross';

/** Words that belong to no name: what a street's name can't begin with or run across. */
export const NO_NAME =
  'a, an, the, on, at, in, of, off, to, by, near, from, and, or, down, up, was, were, is, are, they, he, she, him, her, them, me, us, my, his, our, we, i, it, that, this, then, when, where, corner, block, stopped, took, outside, behind, between, front, cops, police, ice, bpd, car, there, here, just, next, right, left, every, each, other, some, which, what, one, two, with, his, for, but, so, el, la, los, las, un, una, en, de, del, al, y, con, por, frente, cerca, esquina, o, os, as, um, uma, no, na, do, da, dos, das, nos, nas, em, e, com, perto, nan, sou, lari, ak, mwen, yo, li, te, kote, bò, le, les, des, du, dans, sur, et, à, au, près, на, в, у, и, возле, около, по, в, من, في, على, عند, و, ở, trên, tại, gần, và, của, di, pa, ku, ta, iyo, oo, ee, agteeda, ka, u, estaba, fue, ayer, hoy, yesterday, today, jail, prizon, carcel, cárcel, cadeia, court, corte, station, estacion, paro, pararon, pararam, ontem, 在, 和, 到, 去, 的, 了, 我, 他, 她, 们, 們, 上';
