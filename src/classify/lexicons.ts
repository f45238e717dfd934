import type { Language } from '../language/locale.ts';
import type { Concept, Lexicon, LiveLexicon } from './concepts.ts';
import type { Grammar } from './grammar.ts';
import { words as en } from './lexicon/en.ts';
import { shared } from './lexicon/shared.ts';
import { FED, LOCAL } from './mentions.ts';
import type { Spelling } from './spelling.ts';
import { compile, type Source, type Vocabulary } from './vocabulary.ts';

/** What the reader knows of a language. Adding one means one lexicon file and one line here. */
export interface LanguageWords {
  readonly lexicon: Lexicon;
  readonly live: LiveLexicon;
  readonly grammar: Grammar;
  readonly spelling?: Spelling;
}

/** Both scripts of Chinese are read with one list of words: traditional characters are folded into simplified ones. */
const chinese = async (): Promise<LanguageWords> => (await import('./lexicon/zh.ts')).words;

/** English is always there, since every language borrows from it; a browser fetches the others when it meets them. */
const LOADERS: Readonly<Record<Language, () => Promise<LanguageWords>>> = {
  en: async () => en,
  es: async () => (await import('./lexicon/es.ts')).words,
  ht: async () => (await import('./lexicon/ht.ts')).words,
  pt: async () => (await import('./lexicon/pt.ts')).words,
  fr: async () => (await import('./lexicon/fr.ts')).words,
  kea: async () => (await import('./lexicon/kea.ts')).words,
  vi: async () => (await import('./lexicon/vi.ts')).words,
  ar: async () => (await import('./lexicon/ar.ts')).words,
  ru: async () => (await import('./lexicon/ru.ts')).words,
  so: async () => (await import('./lexicon/so.ts')).words,
  'zh-Hans': chinese,
  'zh-Hant': chinese,
};

/** The languages that have words of their own. */
export const READ_LANGUAGES: readonly Language[] = Object.keys(LOADERS);

const loaded = new Map<Language, LanguageWords>();

/** Makes the words of these languages ready; before that their texts can't be read. Others are passed over. */
export async function loadWords(languages: Iterable<Language>): Promise<void> {
  await Promise.all(
    [...languages].map(async (language) => {
      if (loaded.has(language) || !Object.hasOwn(LOADERS, language)) return;
      const words = await LOADERS[language]?.();
      if (words !== undefined) loaded.set(language, words);
    }),
  );
}

/** A language without words of its own is read as English. Throws where its words exist and were never loaded. */
function wordsOf(language: Language): LanguageWords {
  const words = loaded.get(language);
  if (words === undefined && Object.hasOwn(LOADERS, language) && language !== 'en')
    throw new Error(
      `The words of "${language}" are not loaded: call loadWords with it before reading its texts.`,
    );
  return words ?? en;
}

const BORROWED_FROM = 4;

/** Every single word that a lexicon lists on its own, to keep borrowed words from taking its place. */
function ownWords(lexicon: Readonly<Partial<Lexicon>>): Set<string> {
  const phrases = Object.values(lexicon).flatMap((list) => list.split(',').map((phrase) => phrase.trim()));
  return new Set(phrases.filter((phrase) => !phrase.includes(' ')));
}

/** The language's own words and names first; then English ones of some length, because people mix. */
function sourcesFor(words: LanguageWords): Source[] {
  if (words === en) return [{ lexicon: en.lexicon }, { lexicon: shared }];
  const own = ownWords(words.lexicon);
  const skip = (phrase: string): boolean =>
    own.has(phrase) || phrase.split(' ').every((part) => part.length < BORROWED_FROM);
  return [{ lexicon: words.lexicon }, { lexicon: shared }, { lexicon: en.lexicon, skip }];
}

const compiled = new Map<LanguageWords, Vocabulary>();
const compiledLive = new Map<LanguageWords, Vocabulary>();

function once(
  made: Map<LanguageWords, Vocabulary>,
  words: LanguageWords,
  make: () => Vocabulary,
): Vocabulary {
  const kept = made.get(words);
  if (kept !== undefined) return kept;
  const vocabulary = make();
  made.set(words, vocabulary);
  return vocabulary;
}

/** The vocabulary for `language`, built on first use. */
export function vocabularyFor(language: Language): {
  readonly vocabulary: Vocabulary;
  readonly grammar: Grammar;
} {
  const words = wordsOf(language);
  const vocabulary = once(compiled, words, () => compile(sourcesFor(words), words.spelling));
  return { vocabulary, grammar: words.grammar };
}

const SEEN_LIVE: readonly Concept[] = [...FED, ...LOCAL, 'FAMILY', 'PERSON', 'CHILD', 'PRIVATE', 'NOISE'];

/** The words in which `language` tells what goes on this minute, with those for who is there. */
export function liveVocabularyFor(language: Language): Vocabulary {
  const words = wordsOf(language);
  return once(compiledLive, words, () => {
    const people = [words.lexicon, shared].map((lexicon: Readonly<Partial<Lexicon>>) => ({
      lexicon: Object.fromEntries(
        Object.entries(lexicon).filter(([concept]) => SEEN_LIVE.includes(concept as Concept)),
      ),
    }));
    return compile([...people, { lexicon: words.live }], words.spelling);
  });
}
