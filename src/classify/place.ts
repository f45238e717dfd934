import type { Piece } from './pieces.ts';
import { type Run, streetsIn } from './places/crossings.ts';
import type { LandmarkKind } from './places/landmarks.ts';
import { nameAt, namesOf, wordsOf } from './places/names.ts';
import { NEIGHBOURHOODS, type Neighbourhood } from './places/neighbourhoods.ts';
import { sightIn } from './places/sights.ts';

export type { LandmarkKind } from './places/landmarks.ts';

/** A police district with the words that name it (UTF-16 offsets into the text that was read). */
export interface DistrictFound {
  readonly district: string;
  readonly start: number;
  readonly end: number;
}

/** Words of the text that name a place (UTF-16 offsets into the text that was read). */
export interface PlaceWords {
  readonly start: number;
  readonly end: number;
}

/**
 * Where it was, as the text tells it. Only the district may ever stand in the readable list; all else is for sealed
 * content.
 */
export interface PlaceFound {
  readonly district?: DistrictFound;
  readonly neighbourhood?: PlaceWords & { readonly name: string };
  readonly streets: readonly PlaceWords[];
  /** Two streets that meet, or a street named as a corner. */
  readonly corner?: PlaceWords;
  readonly landmark?: PlaceWords & { readonly kind: LandmarkKind };
}

const NAMES = namesOf(NEIGHBOURHOODS.map((one) => [one, one.names] as const));
const BY_NUMBER = new Map(NEIGHBOURHOODS.map(({ district }) => [district.slice(1), district]));

// A code such as A-7 or d14, also written apart; and "district 4", which names the same place by its number alone.
const CODE = /(?<![\p{L}\p{N}])([abcde])[\s-]?(\d{1,2})(?![\p{L}\p{N}])/giu;
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:district|distrito|distri|area|estaci[oó]n|station|delegacia|distrik|estasyon)\s*#?\s*(\d{1,2})(?![\p{L}\p{N}])/giu;
const READ_AT_MOST = 4000;

function byCode(text: string): DistrictFound | undefined {
  for (const match of text.matchAll(CODE)) {
    const code = `${(match[1] ?? '').toUpperCase()}${match[2]}`;
    if (BY_NUMBER.get(code.slice(1)) === code)
      return { district: code, start: match.index, end: match.index + match[0].length };
  }
  for (const match of text.matchAll(NUMBERED)) {
    const code = BY_NUMBER.get(match[1] ?? '');
    if (code !== undefined) return { district: code, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function wordsAt(pieces: readonly Piece[], { first, next }: Run): PlaceWords {
  const start = pieces[first]?.start ?? 0;
  return { start, end: pieces[next - 1]?.end ?? start };
}

interface Named extends PlaceWords {
  readonly is: Neighbourhood;
  readonly run: Run;
}

function neighbourhoodIn(pieces: readonly Piece[]): Named | undefined {
  for (let at = 0; at < pieces.length; at += 1) {
    const found = nameAt(pieces, at, NAMES);
    if (found === undefined) continue;
    const run = { first: at, next: at + found.length };
    return { is: found.value, run, ...wordsAt(pieces, run) };
  }
  return undefined;
}

function districtOf(part: string, named: Named | undefined): DistrictFound | undefined {
  const coded = byCode(part);
  if (coded !== undefined || named === undefined) return coded;
  return { district: named.is.district, start: named.start, end: named.end };
}

/** The police district that a text names by code, number or neighbourhood; the first one, codes before names. */
export function findDistrict(text: string): DistrictFound | undefined {
  const part = text.slice(0, READ_AT_MOST);
  return districtOf(part, neighbourhoodIn(wordsOf(part)));
}

/** The district, neighbourhood, streets, corner and landmark that a text names, the first of each. */
export function findPlace(text: string): PlaceFound {
  const part = text.slice(0, READ_AT_MOST);
  const pieces = wordsOf(part);
  const named = neighbourhoodIn(pieces);
  const district = districtOf(part, named);
  const { streets, corner } = streetsIn(pieces, part);
  const sight = sightIn(pieces, part, named?.run);
  return {
    ...(district === undefined ? {} : { district }),
    ...(named === undefined
      ? {}
      : { neighbourhood: { name: named.is.name, start: named.start, end: named.end } }),
    streets: streets.map((street) => wordsAt(pieces, street)),
    ...(corner === undefined ? {} : { corner: wordsAt(pieces, corner) }),
    ...(sight === undefined ? {} : { landmark: { kind: sight.kind, ...wordsAt(pieces, sight) } }),
  };
}
