import type { Piece } from '../pieces.ts';
import type { Run } from './crossings.ts';
import { type LandmarkKind, LEADS, LINKS, NAMED, NOUN_AFTER, NOUN_BEFORE } from './landmarks.ts';
import { listed, nameAt, nameBefore, namesOf } from './names.ts';
import { NO_NAME } from './streets.ts';

export interface Sight extends Run {
  readonly kind: LandmarkKind;
}

const NAMES = namesOf(NAMED);
const AFTER = namesOf(NOUN_AFTER);
const BEFORE = namesOf(NOUN_BEFORE);
const LEAD = listed(LEADS);
const LINK = listed(LINKS);
const NOT_IN_NAME = listed(NO_NAME);

const LONGEST_NAME = 3;
const WORD = /^[\p{L}\p{M}\p{Nd}]/u;

function canBeName(piece: Piece | undefined): boolean {
  return piece !== undefined && WORD.test(piece.marked) && !NOT_IN_NAME.byWords.has(piece.word);
}

/** Where the name before a noun begins: behind "outside", "near the" …; without such a word only the noun is taken. */
function nameStart(pieces: readonly Piece[], noun: number): number {
  for (let first = noun; first >= Math.max(0, noun - LONGEST_NAME); first -= 1) {
    if (nameBefore(pieces, first, LEAD) !== undefined) return first;
    if (!canBeName(pieces[first - 1])) break;
  }
  return noun;
}

/** Where the name behind a noun ends: linked to it ("estación de Maverick"), or written with a capital. */
function nameEnd(pieces: readonly Piece[], after: number, text: string): number {
  let from = after;
  while (from < after + 2 && nameAt(pieces, from, LINK) !== undefined) from += 1;
  const linked = from > after;
  let next = from;
  while (next < from + LONGEST_NAME && canBeName(pieces[next])) {
    const piece = pieces[next];
    const capital = piece !== undefined && /^\p{Lu}/u.test(text.slice(piece.start, piece.end));
    if (!capital && !(linked && next === from)) break;
    next += 1;
  }
  return next > from ? next : after;
}

function sightAt(pieces: readonly Piece[], at: number, text: string): Sight | undefined {
  const named = nameAt(pieces, at, NAMES);
  if (named !== undefined) {
    const noun = nameAt(pieces, at + named.length, AFTER);
    return { kind: named.value, first: at, next: at + named.length + (noun?.length ?? 0) };
  }
  const after = nameAt(pieces, at, AFTER);
  const before = nameAt(pieces, at, BEFORE);
  if (before !== undefined && before.length >= (after?.length ?? 0)) {
    const next = nameEnd(pieces, at + before.length, text);
    // A word that both kinds of language have ("hospital"): its name may stand on either side.
    const first = after === undefined || next > at + before.length ? at : nameStart(pieces, at);
    return { kind: before.value, first, next };
  }
  if (after === undefined) return undefined;
  return { kind: after.value, first: nameStart(pieces, at), next: at + after.length };
}

/**
 * The first landmark that is named; one with a name of its own before a mere "school". The words of `area` name a part
 * of the city (Hyde Park) and no landmark.
 */
export function sightIn(pieces: readonly Piece[], text: string, area?: Run): Sight | undefined {
  let plain: Sight | undefined;
  for (let at = 0; at < pieces.length; at += 1) {
    const sight = sightAt(pieces, at, text);
    if (sight === undefined || (area !== undefined && sight.first >= area.first && sight.next <= area.next))
      continue;
    const noun = nameAt(pieces, at, BEFORE) ?? nameAt(pieces, at, AFTER);
    if (noun === undefined || sight.next - sight.first > noun.length) return sight;
    plain ??= sight;
  }
  return plain;
}
