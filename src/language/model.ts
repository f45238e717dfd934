import type { Language } from './locale.ts';
import { fold } from './normalise.ts';

/** What detection knows of one language. Adding a language is one such file and a line in the index. */
export interface Profile {
  readonly language: Language;
  /** Unicode script name, as in `\p{Script=Latin}`. */
  readonly script: string;
  /** Letters with marks that the language writes, lower case. */
  readonly letters: string;
  /** Words, the most frequent first, accents not needed; misspellings people use count as words. */
  readonly words: string;
}

export interface Evidence {
  /** As written, in lower case. */
  readonly raw: string;
  readonly folded: string;
}

/** A naive Bayes mixture per language: a listed word by its rank, any word by its letter trigrams. */
export interface Model {
  /** Belief per known language, summing to at most 1; the remainder is "none of them". */
  beliefs(words: readonly Evidence[], offered: readonly Language[]): ReadonlyMap<Language, number>;
  knows(folded: string, language: Language): boolean;
  knowsAny(folded: string): boolean;
}

/** Share of running words that are expected to be listed. */
const LISTED = 0.75;
/** Zipf's law with a flat head: P(rank) ≈ 1 / (rank + FLAT) / MASS. */
const FLAT = 25;
const MASS = 3.5;
/** Below 1: words are not independent witnesses, which keeps long texts from false certainty. */
const WITNESS = 0.8;
/** Below 1: neighbouring letters are not either, so spelling alone seldom decides one word. */
const SPELLING = 0.75;
/** Log-likelihood that a letter with a mark costs where the language does not write it; thrice for another script. */
const FOREIGN_LETTER = -3;
/** Per character, what random letters would score. */
const NONSENSE = Math.log(1 / 22);
const SMOOTHING = 0.4;
const ALPHABET = 28;
/** Nobody chose this line for a language it does not offer, or for nothing: the offered ones are likelier from the start. */
const NOT_OFFERED = Math.log(0.25);
/** Where not one word is known, spelling may rank languages but not convince. */
const NO_WORD_KNOWN = 0.65;
/** Trigram scores kept; more than real texts ever need, so that a flood of odd letters cannot fill memory. */
const MOST_CACHED = 20_000;
const LONGEST_WORD = 24;

interface Known {
  readonly language: Language;
  readonly inScript: RegExp;
  readonly letters: ReadonlySet<string>;
  readonly rank: ReadonlyMap<string, number>;
  readonly grams: ReadonlyMap<string, number>;
}

export function buildModel(profiles: readonly Profile[]): Model {
  const known = profiles.map(learn);
  const byLanguage = new Map(known.map((one) => [one.language, one]));
  const spelling = spellingScores(known);
  return {
    beliefs: (words, offered) => beliefs({ known, spelling, offered }, words),
    knows: (word, language) => byLanguage.get(language)?.rank.has(word) ?? false,
    knowsAny: (word) => known.some(({ rank }) => rank.has(word)),
  };
}

function learn({ language, script, letters, words }: Profile): Known {
  const list = [...new Set(fold(words).split(/\s+/).filter(Boolean))];
  const grams = new Map<string, number>();
  list.forEach((word, at) => {
    const weight = at < 60 ? 2 : 1;
    for (const gram of gramsOf(word)) {
      for (const part of [gram, gram.slice(0, -1)]) grams.set(part, (grams.get(part) ?? 0) + weight);
    }
  });
  const inScript = new RegExp(`\\p{Script=${script}}`, 'u');
  return {
    language,
    inScript,
    letters: new Set(letters),
    rank: new Map(list.map((word, at) => [word, at])),
    grams,
  };
}

function gramsOf(word: string): string[] {
  const padded = `^^${word}$`;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

type SpellingScores = (gram: string) => readonly number[];

/** Log-probability of a trigram's last letter, per known language in order. */
function spellingScores(known: readonly Known[]): SpellingScores {
  const cache = new Map<string, readonly number[]>();
  return (gram) => {
    const cached = cache.get(gram);
    if (cached) return cached;
    const context = gram.slice(0, -1);
    const scores = known.map(({ grams }) =>
      Math.log(((grams.get(gram) ?? 0) + SMOOTHING) / ((grams.get(context) ?? 0) + SMOOTHING * ALPHABET)),
    );
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(gram, scores);
    return scores;
  };
}

interface Context {
  readonly known: readonly Known[];
  readonly spelling: SpellingScores;
  readonly offered: readonly Language[];
}

function beliefs(
  { known, spelling, offered }: Context,
  words: readonly Evidence[],
): ReadonlyMap<Language, number> {
  const scores = known.map(({ language }) => (offered.includes(language) ? 0 : NOT_OFFERED));
  const listed = known.map(() => 0);
  let nonsense = NOT_OFFERED;
  for (const word of words) {
    const grams = gramsOf(word.folded.slice(0, LONGEST_WORD)).map(spelling);
    for (const [at, language] of known.entries()) {
      const rank = language.rank.get(word.folded);
      if (rank !== undefined) listed[at] = (listed[at] ?? 0) + 1;
      let asSpelt = 0;
      for (const gram of grams) asSpelt += gram[at] ?? 0;
      scores[at] =
        (scores[at] ?? 0) + WITNESS * (wordScore(rank, asSpelt) + foreignLetters(language, word.raw));
    }
    nonsense += WITNESS * SPELLING * NONSENSE * (grams.length + 0.5);
  }
  return shares(known, { scores, listed, nonsense });
}

function wordScore(rank: number | undefined, asSpelt: number): number {
  const asListed = rank === undefined ? 0 : LISTED / (rank + FLAT) / MASS;
  return Math.log(asListed + (1 - LISTED) * Math.exp(SPELLING * asSpelt));
}

const ASCII = /^[\x00-\x7F]*$/;

function foreignLetters({ letters, inScript }: Known, raw: string): number {
  if (ASCII.test(raw)) return 0;
  let penalty = 0;
  for (const character of raw) {
    if (character <= '\x7F' || letters.has(character) || /[\p{M}’]/u.test(character)) continue;
    penalty += inScript.test(character) ? FOREIGN_LETTER : 3 * FOREIGN_LETTER;
  }
  return penalty;
}

interface Scores {
  readonly scores: readonly number[];
  readonly listed: readonly number[];
  readonly nonsense: number;
}

function shares(
  known: readonly Known[],
  { scores, listed, nonsense }: Scores,
): ReadonlyMap<Language, number> {
  const top = Math.max(nonsense, ...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(nonsense - top));
  return new Map(
    known.map(({ language }, at) => {
      const trust = listed[at] ? 1 : NO_WORD_KNOWN;
      return [language, (trust * (weights[at] ?? 0)) / total];
    }),
  );
}
