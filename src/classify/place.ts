import { fold } from './tokens.ts';

/** A police district with the words that name it (UTF-16 offsets into the text that was read). */
export interface DistrictFound {
  readonly district: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Boston's police districts: code, then neighbourhoods, squares and station streets that people write (folded).
 * Public knowledge; a district is as coarse as a place ever gets in the readable list.
 */
const DISTRICTS: readonly (readonly [code: string, names: readonly string[]])[] = [
  [
    'A7',
    [
      'east boston',
      'eastie',
      'maverick',
      'orient heights',
      'day square',
      'jeffries point',
      'eagle hill',
      'este boston',
      'east bostn',
      'eb court',
      'bennington',
      'meridian',
    ],
  ],
  ['A15', ['charlestown', 'bunker hill', 'charleston']],
  [
    'A1',
    [
      'downtown crossing',
      'downtown',
      'chinatown',
      'north end',
      'beacon hill',
      'west end',
      'government center',
      'city hall plaza',
      'boston common',
      'haymarket',
      'bay village',
      'leather district',
    ],
  ],
  ['B2', ['mission hill', 'nubian', 'dudley', 'grove hall', 'egleston', 'roxbury']],
  ['B3', ['mattapan', 'matapan', 'morton st', 'morton street']],
  [
    'C6',
    [
      'south boston',
      'southie',
      'seaport',
      'andrew square',
      'broadway station',
      'sur de boston',
      'sul de boston',
    ],
  ],
  [
    'C11',
    [
      'dorchester',
      'dorcester',
      'dorchesta',
      'dot',
      'fields corner',
      'uphams corner',
      'savin hill',
      'bowdoin',
      'ashmont',
      'jfk station',
    ],
  ],
  ['D4', ['south end', 'back bay', 'fenway', 'kenmore', 'copley', 'mass ave station']],
  ['D14', ['allston', 'brighton', 'oak square', 'packards corner', 'cleveland circle', 'alston', 'briton']],
  ['E5', ['west roxbury', 'roslindale', 'rozzie', 'rosindale', 'westie']],
  ['E13', ['jamaica plain', 'jp', 'forest hills', 'hyde square', 'jackson square', 'jamaica plains']],
  ['E18', ['hyde park', 'cleary square', 'readville', 'hide park']],
];

const BY_NAME = new Map(DISTRICTS.flatMap(([code, names]) => names.map((name) => [name, code] as const)));
const BY_NUMBER = new Map(DISTRICTS.map(([code]) => [code.slice(1), code]));
const LONGEST_NAME = 3;

// A code such as A-7 or d14, also written apart; and "district 4", which names the same place by its number alone.
const CODE = /(?<![\p{L}\p{N}])([abcde])[\s-]?(\d{1,2})(?![\p{L}\p{N}])/giu;
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:district|distrito|distri|area|estaci[oó]n|station|delegacia|distrik|estasyon)\s*#?\s*(\d{1,2})(?![\p{L}\p{N}])/giu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
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

/** The police district that a text names by code, number or neighbourhood; the first one, codes before names. */
export function findDistrict(text: string): DistrictFound | undefined {
  const part = text.slice(0, READ_AT_MOST);
  const coded = byCode(part);
  if (coded !== undefined) return coded;
  const words = [...part.matchAll(WORD)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const [at, first] of words.entries()) {
    for (let length = LONGEST_NAME; length >= 1; length -= 1) {
      const run = words.slice(at, at + length);
      const district = BY_NAME.get(run.map(({ word }) => word).join(' '));
      if (district !== undefined) return { district, start: first.start, end: run.at(-1)?.end ?? first.end };
    }
  }
  return undefined;
}
