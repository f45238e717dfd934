import { fold } from './tokens.ts';

/** How a language's texters write what its lexicon lists in full. */
export interface Spelling {
  /** Short, run-together or borrowed forms, each with the words that it stands for ("vc": "voce", "map": "m ap"). */
  readonly respell?: Readonly<Record<string, string>>;
  /** Short pronouns that are written onto the word before them ("kitem" for "kite m"). */
  readonly enclitics?: readonly string[];
  /** Words that only their marks tell apart, as written in lower case, each with what it stands for ("tới": "den"). */
  readonly marked?: Readonly<Record<string, string>>;
  /** Small words that are written onto the word after them, each with what it stands for; "" for an article. */
  readonly proclitics?: Readonly<Record<string, string>>;
}

/** A spelling made ready: folded words to look up. */
export interface Speller {
  /** The words that a folded word stands for; most words stand for themselves. */
  readonly wordsOf: (word: string) => readonly string[];
  /** What a word stands for by its marks; undefined where it is written without, or its marks tell nothing more. */
  readonly markedAs: (written: string) => readonly string[] | undefined;
  /** Whether a word is a short or slipped form of others. */
  readonly isForm: (word: string) => boolean;
  /** The stem and the pronoun of a word that `knows` only in two parts; undefined for any other word. */
  readonly apart: (word: string, knows: (word: string) => boolean) => readonly string[] | undefined;
  /** The small word and the rest of a word of which `knows` only the rest; undefined for any other word. */
  readonly led: (word: string, knows: (word: string) => boolean) => readonly string[] | undefined;
}

/** A vowel, or the nasal that stands for one ("pranl"). */
const VOWEL_END = /[aeioun]$/;
const SHORTEST_STEM = 2;
const SHORTEST_LED = 3;

const made = new WeakMap<Spelling, Speller>();
const NONE: Spelling = {};

/** A language's spelling made ready, once. */
export function spellerOf(spelling: Spelling = NONE): Speller {
  const kept = made.get(spelling);
  if (kept !== undefined) return kept;
  const speller = prepared(spelling);
  made.set(spelling, speller);
  return speller;
}

function prepared(spelling: Spelling): Speller {
  const { respell = {}, enclitics = [], marked = {}, proclitics = {} } = spelling;
  const table = new Map(
    Object.entries(respell).map(([form, full]) => [fold(form), full.split(' ').map(fold)]),
  );
  const byMarks = new Map(
    Object.entries(marked).map(([written, full]) => [written.normalize('NFC'), full.split(' ').map(fold)]),
  );
  const leads = Object.entries(proclitics)
    .map(([lead, full]) => [fold(lead), fold(full)] as const)
    .sort(([a], [b]) => b.length - a.length);
  return {
    wordsOf: (word) => table.get(word) ?? [word],
    markedAs: (written) => byMarks.get(written.toLowerCase().normalize('NFC')),
    isForm: (word) => table.has(word),
    apart: (word, knows) => {
      const last = word.at(-1) ?? '';
      const stem = word.slice(0, -1);
      if (!enclitics.includes(last) || stem.length < SHORTEST_STEM || !VOWEL_END.test(stem)) return undefined;
      return knows(word) || !knows(stem) ? undefined : [stem, last];
    },
    led: (word, knows) => {
      if (leads.length === 0 || knows(word)) return undefined;
      const found = leads.find(
        ([lead]) =>
          word.length >= lead.length + SHORTEST_LED &&
          word.startsWith(lead) &&
          knows(word.slice(lead.length)),
      );
      if (found === undefined) return undefined;
      const [lead, full] = found;
      return full === '' ? [word.slice(lead.length)] : [full, word.slice(lead.length)];
    },
  };
}
