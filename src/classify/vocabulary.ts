import type { Concept, Lexicon } from './concepts.ts';
import { type Speller, type Spelling, spellerOf } from './spelling.ts';
import { fold } from './tokens.ts';

/** A node of the phrase tree. `gap` stands for one to three words that belong to something else. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  readonly concepts: Concept[];
  gap?: PhraseNode;
}

/** A language's lexicon made ready for reading. */
export interface Vocabulary {
  readonly root: PhraseNode;
  readonly words: ReadonlySet<string>;
  /** Beginnings such as `arrest*`, without the star, by length. */
  readonly beginnings: ReadonlySet<string>;
  /** Words of six letters and more under every form they take with one letter left out. */
  readonly nearly: ReadonlyMap<string, string>;
  readonly speller: Speller;
}

export const SHORTEST_BEGINNING = 3;
const MENDED_FROM = 6;

function emptyNode(): PhraseNode {
  return { next: new Map(), concepts: [] };
}

/** The node for `key`, made if it is missing. */
function stepTo(node: PhraseNode, key: string): PhraseNode {
  if (key === '_') {
    node.gap ??= emptyNode();
    return node.gap;
  }
  let next = node.next.get(key);
  if (next === undefined) {
    next = emptyNode();
    node.next.set(key, next);
  }
  return next;
}

/** The word and every form of it with one letter left out. */
function* withoutOneLetter(word: string): Generator<string> {
  yield word;
  for (let i = 0; i < word.length; i += 1) yield word.slice(0, i) + word.slice(i + 1);
}

/** Arabic words of six letters differ in one root letter too often to be mended, and Chinese ones are not spelt. */
const NEVER_MENDED = /[\p{Script=Arabic}\p{Script=Han}]/u;

function nearlyIndex(words: Iterable<string>): Map<string, string> {
  const index = new Map<string, string>();
  for (const word of words) {
    if (word.length < MENDED_FROM || NEVER_MENDED.test(word)) continue;
    for (const form of withoutOneLetter(word)) if (!index.has(form)) index.set(form, word);
  }
  return index;
}

const WORD_OF_PHRASE = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu;

/** The words of a phrase as texts are cut: Chinese apart from the letters beside it. */
function wordsIn(phrase: string): readonly string[] {
  return phrase.match(WORD_OF_PHRASE) ?? [];
}

/** One lexicon, or part of one, with the phrases to leave out of it. */
export interface Source {
  readonly lexicon: Readonly<Partial<Lexicon>>;
  readonly skip?: (phrase: string) => boolean;
}

/** Joins lexicons into one vocabulary; a phrase may belong to several classes. */
export function compile(sources: readonly Source[], spelling?: Spelling): Vocabulary {
  const speller = spellerOf(spelling);
  const root = emptyNode();
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const { lexicon, skip } of sources) {
    for (const [concept, phrases] of Object.entries(lexicon)) {
      for (const phrase of phrases.split(',').map((part) => part.trim())) {
        if (phrase === '' || skip?.(phrase)) continue;
        let node = root;
        for (const key of wordsIn(phrase).map(fold).flatMap(speller.wordsOf)) {
          node = stepTo(node, key);
          if (key.endsWith('*')) beginnings.add(key.slice(0, -1));
          else if (key !== '_') words.add(key);
        }
        if (!node.concepts.includes(concept as Concept)) node.concepts.push(concept as Concept);
      }
    }
  }
  return { root, words, beginnings, nearly: nearlyIndex([...words, ...beginnings]), speller };
}

function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j += 1;
  const swapped =
    a.length === b.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return Math.max(a.length, b.length) - i - j <= 1 || swapped;
}

/** The known word that `word` is one slip away from: a letter missing, extra, wrong or swapped; never the first one. */
function mended(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < MENDED_FROM || !/^\p{L}+$/u.test(word)) return undefined;
  for (const form of withoutOneLetter(word)) {
    const near = vocabulary.nearly.get(form);
    if (near !== undefined && near[0] === word[0] && differsByOne(word, near)) return near;
  }
  return undefined;
}

/** The keys under which a word is listed as it stands: itself and its known beginnings. */
export function known(word: string, vocabulary: Vocabulary): string[] {
  const keys = vocabulary.words.has(word) ? [word] : [];
  for (let length = SHORTEST_BEGINNING; length <= word.length; length += 1) {
    const beginning = word.slice(0, length);
    if (vocabulary.beginnings.has(beginning)) keys.push(`${beginning}*`);
  }
  return keys;
}

/** The keys under which a folded word may continue a phrase: itself, its known beginnings, or its mended form's. */
export function keysOf(word: string, vocabulary: Vocabulary): string[] {
  const keys = known(word, vocabulary);
  if (keys.length > 0) return keys;
  const near = mended(word, vocabulary);
  if (near === undefined) return keys;
  const nearKeys = known(near, vocabulary);
  return vocabulary.beginnings.has(near) && !nearKeys.includes(`${near}*`)
    ? [...nearKeys, `${near}*`]
    : nearKeys;
}
