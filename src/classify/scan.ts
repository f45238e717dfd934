import type { Concept } from './concepts.ts';
import { type Token, tokenize } from './tokens.ts';
import { keysOf, known, type PhraseNode, type Vocabulary } from './vocabulary.ts';

/** Where words of a class stand: token indices, both inclusive. */
export interface Hit {
  readonly concepts: readonly Concept[];
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly clause: number;
}

/** A text taken apart: its words, and the word classes found in it. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly byConcept: ReadonlyMap<Concept, readonly Hit[]>;
}

interface Found {
  readonly concepts: readonly Concept[];
  readonly literals: readonly number[];
}

const LONGEST_GAP = 3;

function better(a: Found | undefined, b: Found | undefined): Found | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (b.literals.length !== a.literals.length) return b.literals.length > a.literals.length ? b : a;
  return b.literals.at(-1) === a.literals.at(-1) ? { ...a, concepts: [...a.concepts, ...b.concepts] } : a;
}

interface Walk {
  /** Words that a phrase may have. */
  readonly most: number;
  readonly tokens: readonly Token[];
  readonly keys: readonly (readonly string[])[];
  readonly used: Uint8Array;
}

/** The phrase from `node` on that uses the most words, reading from token `at`; phrases do not cross a comma. */
function longest(node: PhraseNode, at: number, walk: Walk, literals: readonly number[]): Found | undefined {
  let best: Found | undefined = node.concepts.length > 0 ? { concepts: node.concepts, literals } : undefined;
  if (literals.length >= walk.most) return best;
  const token = walk.tokens[at];
  const previous = walk.tokens[at - 1];
  if (token === undefined) return best;
  if (literals.length > 0 && previous !== undefined && previous.clause !== token.clause) return best;
  if ((walk.used[at] ?? 0) === 0) {
    for (const key of walk.keys[at] ?? []) {
      const next = node.next.get(key);
      if (next !== undefined) best = better(best, longest(next, at + 1, walk, [...literals, at]));
    }
  }
  if (node.gap !== undefined) {
    for (
      let width = 1;
      width <= LONGEST_GAP && walk.tokens[at + width]?.clause === token.clause;
      width += 1
    ) {
      best = better(best, longestAfterGap(node.gap, at + width, walk, literals));
    }
  }
  return best;
}

function longestAfterGap(
  gap: PhraseNode,
  at: number,
  walk: Walk,
  literals: readonly number[],
): Found | undefined {
  if ((walk.used[at] ?? 0) !== 0) return undefined;
  let best: Found | undefined;
  for (const key of walk.keys[at] ?? []) {
    const next = gap.next.get(key);
    if (next !== undefined) best = better(best, longest(next, at + 1, walk, [...literals, at]));
  }
  return best;
}

const DIGITS = /^\p{Nd}+$/u;
// The police districts of the pack's city as officers and people write them; a letter with another number is no district.
const DISTRICT_CODE = /^(a1|a7|a15|b2|b3|c6|c11|d4|d14|e5|e13|e18)$/;

/** The same districts by number alone, after a word for district. */
const DISTRICT_NUMBER = /^(1|2|3|4|5|6|7|11|13|14|15|18)$/;

function codeConcepts(word: string): Concept[] {
  if (DIGITS.test(word)) return ['NUMBER'];
  return DISTRICT_CODE.test(word) ? ['DISTRICT', 'BPD'] : [];
}

const HAN = /^\p{Script=Han}/u;
const LONGEST_HAN_WORD = 10;

/** A run of Chinese characters cut into the words that are known, the longest first; any other character stands alone. */
function segmented(run: Token, { words, speller }: Vocabulary): Token[] {
  const isWord = (word: string): boolean => words.has(word) || speller.isForm(word);
  const characters = Array.from(run.word);
  const cut: Token[] = [];
  let { start } = run;
  for (let at = 0; at < characters.length; ) {
    let length = Math.min(LONGEST_HAN_WORD, characters.length - at);
    while (length > 1 && !isWord(characters.slice(at, at + length).join(''))) length -= 1;
    const word = characters.slice(at, at + length).join('');
    for (const full of speller.wordsOf(word))
      cut.push({ ...run, word: full, start, end: start + word.length });
    start += word.length;
    at += length;
  }
  return cut;
}

/** The words that a token stands for; all but Chinese ones have its place in the text. */
function spelledOut(token: Token, text: string, vocabulary: Vocabulary): Token[] {
  if (HAN.test(token.word)) return segmented(token, vocabulary);
  const { words, beginnings, speller } = vocabulary;
  const knows = (word: string): boolean => words.has(word) || beginnings.has(word);
  const lists = (word: string): boolean => known(word, vocabulary).length > 0;
  const marked = speller.markedAs(text.slice(token.start, token.end));
  const full = (marked ?? speller.wordsOf(token.word)).flatMap(
    (word) => speller.apart(word, knows) ?? speller.led(word, lists) ?? [word],
  );
  return full.length === 1 && full[0] === token.word ? [token] : full.map((word) => ({ ...token, word }));
}

/** Classes that a longer phrase of another class does not swallow: who, and what was told, shown or paid. */
const NEVER_SWALLOWED: ReadonlySet<Concept> = new Set<Concept>([
  'BPD',
  'LOCAL',
  'STATE',
  'TRANSIT',
  'SHERIFF',
  'COURT_OFFICER',
  'SCHOOL_OFFICER',
  'CAMPUS',
  'CITY',
  'ICE',
  'ERO',
  'HSI',
  'CBP',
  'FED_OTHER',
  'FED',
  'FAMILY',
  'PERSONAL',
  'STREET',
  'HOME',
  'STATION',
  'DISTRICT',
  'DETAINER',
  'BAIL',
]);

/** The phrases inside a phrase ("closed the road off": a closing and a road). */
function inside({ literals, concepts }: Found, walk: Walk, vocabulary: Vocabulary): Hit[] {
  if (literals.length < 2 || concepts.includes('NOISE')) return [];
  const last = literals.at(-1) ?? 0;
  const free: Walk = { ...walk, used: NOTHING_USED, most: literals.length - 1 };
  return literals.flatMap((at) => {
    const token = walk.tokens[at];
    const found = longest(vocabulary.root, at, free, []);
    if (token === undefined || found === undefined || (found.literals.at(-1) ?? at) > last) return [];
    const kept = found.concepts.filter((one) => NEVER_SWALLOWED.has(one) && !concepts.includes(one));
    if (kept.length === 0) return [];
    return [
      {
        concepts: kept,
        first: at,
        last: found.literals.at(-1) ?? at,
        sentence: token.sentence,
        clause: token.clause,
      },
    ];
  });
}

const NOTHING_USED = new Uint8Array(0);

/**
 * Finds the word classes of `text`: at each place the longest phrase, and no word twice, but for those of people and things
 * inside a longer phrase (`inner: false`: not those either).
 */
export function scan(text: string, vocabulary: Vocabulary, options: { inner?: boolean } = {}): Scan {
  const tokens = tokenize(text).flatMap((token) => spelledOut(token, text, vocabulary));
  const keys = tokens.map((token) => keysOf(token.word, vocabulary));
  const walk: Walk = { most: Number.POSITIVE_INFINITY, tokens, keys, used: new Uint8Array(tokens.length) };
  const hits: Hit[] = [];
  for (const [at, token] of tokens.entries()) {
    if (walk.used[at] !== 0) continue;
    const found = longest(vocabulary.root, at, walk, []);
    const literals = found?.literals ?? [at];
    const code = literals.length === 1 ? codeConcepts(token.word) : [];
    const concepts = [...new Set([...(found?.concepts ?? []), ...code])];
    if (concepts.length === 0) continue;
    for (const index of literals) walk.used[index] = 1;
    if (
      concepts.includes('DISTRICT') &&
      DISTRICT_NUMBER.test(tokens[(literals.at(-1) ?? at) + 1]?.word ?? '')
    )
      concepts.push('BPD');
    hits.push({
      concepts,
      first: at,
      last: literals.at(-1) ?? at,
      sentence: token.sentence,
      clause: token.clause,
    });
    if (options.inner !== false) hits.push(...inside({ literals, concepts }, walk, vocabulary));
  }
  return { text, tokens, hits, byConcept: byConcept(hits) };
}

function byConcept(hits: readonly Hit[]): Map<Concept, Hit[]> {
  const map = new Map<Concept, Hit[]>();
  for (const hit of hits) {
    for (const concept of hit.concepts) {
      const list = map.get(concept);
      if (list === undefined) map.set(concept, [hit]);
      else list.push(hit);
    }
  }
  return map;
}

/** The hits of any of the classes, in the order of the text. */
export function hitsOf(scanned: Scan, concepts: readonly Concept[]): readonly Hit[] {
  if (concepts.length === 1) return scanned.byConcept.get(concepts[0] as Concept) ?? [];
  const lists = concepts.flatMap((concept) => scanned.byConcept.get(concept) ?? []);
  return [...new Set(lists)].sort((a, b) => a.first - b.first);
}

/** Whether any of the classes occurs. */
export function has(scanned: Scan, ...concepts: Concept[]): boolean {
  return concepts.some((concept) => scanned.byConcept.has(concept));
}

/** The same text with other hits. */
export function rescan(scanned: Scan, hits: readonly Hit[]): Scan {
  return { ...scanned, hits, byConcept: byConcept(hits) };
}
