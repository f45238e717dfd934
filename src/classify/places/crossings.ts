import type { Piece } from '../pieces.ts';
import { listed, type Names, nameAt } from './names.ts';
import { CORNERS, JOINERS, NO_NAME, STREET_AFTER, STREET_BEFORE, STREETS } from './streets.ts';

/** A run of words: pieces `first` up to, not including, `next`. */
export interface Run {
  readonly first: number;
  readonly next: number;
}

const KNOWN = listed(STREETS);
const AFTER = listed(STREET_AFTER);
const BEFORE = listed(STREET_BEFORE);
const CORNER = listed(CORNERS);
const JOINER = listed(JOINERS);
const NOT_IN_NAME = listed(NO_NAME);
/** "Rua de São Paulo", "calle del Sol". */
const LINK = listed('de, del, da, do, di, la');

/** They end in a word for street, or begin like one, and are none. */
const NO_STREET = listed('唐人街, park street station');

const LONGEST_NAME = 3;
const WORD = /^[\p{L}\p{M}\p{Nd}]/u;
const HAN = /^\p{Script=Han}$/u;
const NUMBER = /^\d+$/;

const isOne = (piece: Piece | undefined, names: Names<true>): boolean =>
  piece !== undefined && names.byWords.has(piece.word);

function canBeName(piece: Piece | undefined): boolean {
  if (piece === undefined || !WORD.test(piece.marked)) return false;
  return !isOne(piece, NOT_IN_NAME) && !isOne(piece, JOINER) && !NUMBER.test(piece.word);
}

/** "Blue Hill Ave": up to three words, then a word for street. Read from its first word on. */
function namedBefore(pieces: readonly Piece[], at: number): Run | undefined {
  const han = HAN.test(pieces[at]?.marked ?? '');
  for (let next = at; next < at + LONGEST_NAME + (han ? 2 : 0); next += 1) {
    if (!canBeName(pieces[next])) {
      // "13th street": the number of a street belongs to its name.
      const numbered =
        NUMBER.test(pieces[next]?.word ?? '') && /^(?:st|nd|rd|th)$/.test(pieces[next + 1]?.word ?? '');
      if (!numbered) return undefined;
    }
    // Chinese names are written in one: a space ends them.
    if (han && pieces[next]?.end !== pieces[next + 1]?.start) return undefined;
    const end = nameAt(pieces, next + 1, AFTER);
    const ordinal =
      NUMBER.test(pieces[next]?.word ?? '') && /^(?:st|nd|rd|th)$/.test(pieces[next + 1]?.word ?? '');
    if (end !== undefined && !ordinal) return { first: at, next: next + 1 + end.length };
  }
  return undefined;
}

/** "Calle Meridian", "rua di Sol": a word for street, then up to two words, three where they begin with capitals. */
function namedAfter(pieces: readonly Piece[], at: number, text: string): Run | undefined {
  const begin = nameAt(pieces, at, BEFORE);
  if (begin === undefined) return undefined;
  let from = at + begin.length;
  while (isOne(pieces[from], LINK)) from += 1;
  let next = from;
  while (next < from + LONGEST_NAME && canBeName(pieces[next])) {
    const capital = /^\p{Lu}/u.test(text.slice(pieces[next]?.start, pieces[next]?.end));
    if (next >= from + 1 && !capital) break;
    next += 1;
  }
  const suffix = nameAt(pieces, next, AFTER);
  const end = suffix === undefined ? next : next + suffix.length;
  return next > from ? { first: at, next: end } : undefined;
}

function streetAt(pieces: readonly Piece[], at: number, text: string): Run | undefined {
  const known = nameAt(pieces, at, KNOWN);
  const shaped = namedAfter(pieces, at, text) ?? namedBefore(pieces, at);
  if (known === undefined) return shaped;
  const suffix = nameAt(pieces, at + known.length, AFTER);
  const next = at + known.length + (suffix?.length ?? 0);
  return shaped !== undefined && shaped.next > next ? shaped : { first: at, next };
}

/** After a word for corner a street needs no word for street: "corner of Bowdoin and Adams". */
function bareName(pieces: readonly Piece[], at: number): Run | undefined {
  let next = at;
  while (next < at + 2 && canBeName(pieces[next])) next += 1;
  return next > at ? { first: at, next } : undefined;
}

export interface Streets {
  readonly streets: readonly Run[];
  /** Two streets that meet, with the words for corner. */
  readonly corner?: Run;
}

function joinerAt(pieces: readonly Piece[], at: number): number | undefined {
  return nameAt(pieces, at, JOINER)?.length;
}

/** Steps over "the", "la", "calle" has its own rule. */
function overArticles(pieces: readonly Piece[], at: number): number {
  let next = at;
  while (next < at + 2 && isOne(pieces[next], ARTICLE)) next += 1;
  return next;
}
const ARTICLE = listed('the, la, el, las, los, a, o, de, del, da, do, di, le, les');

function crossedBy(
  pieces: readonly Piece[],
  street: Run,
  text: string,
  afterCorner: boolean,
): Run | undefined {
  const joiner = joinerAt(pieces, street.next);
  if (joiner === undefined) return undefined;
  const from = overArticles(pieces, street.next + joiner);
  return streetAt(pieces, from, text) ?? (afterCorner ? bareName(pieces, from) : undefined);
}

/** The streets that are named, and the first corner of two. */
export function streetsIn(pieces: readonly Piece[], text: string): Streets {
  const streets: Run[] = [];
  let corner: Run | undefined;
  for (let at = 0; at < pieces.length; ) {
    const none = nameAt(pieces, at, NO_STREET);
    if (none !== undefined) {
      at += none.length;
      continue;
    }
    const word = nameAt(pieces, at, CORNER);
    const from = word === undefined ? at : overArticles(pieces, at + word.length);
    const plain = streetAt(pieces, from, text);
    const bare = word === undefined ? undefined : bareName(pieces, from);
    const joined = bare !== undefined && joinerAt(pieces, bare.next) !== undefined;
    const first = plain ?? (joined ? bare : undefined);
    if (first === undefined) {
      at += 1;
      continue;
    }
    streets.push(first);
    const second = crossedBy(pieces, first, text, word !== undefined);
    if (second !== undefined) streets.push(second);
    if (second !== undefined || word !== undefined) corner ??= { first: at, next: (second ?? first).next };
    at = (second ?? first).next;
  }
  return corner === undefined ? { streets } : { streets, corner };
}
