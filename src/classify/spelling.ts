import { fold } from './tokens.ts';

/** How a language's texters write what its lexicon lists in full. */
export interface Spelling {
  /** Short, run-together or borrowed forms, each with the words that it stands for ("vc": "voce", "map": "m ap"). */
  readonly respell?: Readonly<Record<string, string>>;
  /** Short pronouns that are written onto the word before them ("kitem" for "kite m"). */
  readonly enclitics?: readonly string[];
}

/** A spelling made ready: folded words to look up. */
export interface Speller {
  /** The words that a folded word stands for; most words stand for themselves. */
  readonly wordsOf: (word: string) => readonly string[];
  /** The stem and the pronoun of a word that `knows` only in two parts; undefined for any other word. */
  readonly apart: (word: string, knows: (word: string) => boolean) => readonly string[] | undefined;
}

/** A vowel, or the nasal that stands for one ("pranl"). */
const VOWEL_END = /[aeioun]$/;
const SHORTEST_STEM = 2;

/** Prepares a language's spelling. */
export function spellerOf({ respell = {}, enclitics = [] }: Spelling = {}): Speller {
  const table = new Map(
    Object.entries(respell).map(([form, full]) => [fold(form), full.split(' ').map(fold)]),
  );
  return {
    wordsOf: (word) => table.get(word) ?? [word],
    apart: (word, knows) => {
      const last = word.at(-1) ?? '';
      const stem = word.slice(0, -1);
      if (!enclitics.includes(last) || stem.length < SHORTEST_STEM || !VOWEL_END.test(stem)) return undefined;
      return knows(word) || !knows(stem) ? undefined : [stem, last];
    },
  };
}
