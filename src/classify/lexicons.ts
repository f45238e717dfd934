import type { Language } from '../language/locale.ts';
import type { Concept, Lexicon, LiveLexicon } from './concepts.ts';
import { live as enLive } from './lexicon/en/live.ts';
import { en } from './lexicon/en.ts';
import { live as esLive } from './lexicon/es/live.ts';
import { es } from './lexicon/es.ts';
import { live as htLive } from './lexicon/ht/live.ts';
import { spelling as htSpelling } from './lexicon/ht/spelling.ts';
import { ht } from './lexicon/ht.ts';
import { live as ptLive } from './lexicon/pt/live.ts';
import { spelling as ptSpelling } from './lexicon/pt/spelling.ts';
import { pt } from './lexicon/pt.ts';
import { shared } from './lexicon/shared.ts';
import { FED, LOCAL } from './mentions.ts';
import type { Spelling } from './spelling.ts';
import { compile, type Source, type Vocabulary } from './vocabulary.ts';

/** What the reader knows of a language. Adding one means one lexicon file and one line here. */
export interface LanguageWords {
  readonly lexicon: Lexicon;
  readonly live: LiveLexicon;
  /** The doer may follow the verb without a mark ("me preguntó el policía"). */
  readonly inverts: boolean;
  readonly spelling?: Spelling;
}

const LANGUAGES: Readonly<Record<Language, LanguageWords>> = {
  en: { lexicon: en, live: enLive, inverts: false },
  es: { lexicon: es, live: esLive, inverts: true },
  ht: { lexicon: ht, live: htLive, inverts: false, spelling: htSpelling },
  pt: { lexicon: pt, live: ptLive, inverts: true, spelling: ptSpelling },
};

/** The languages that have words of their own. */
export const READ_LANGUAGES: readonly Language[] = Object.keys(LANGUAGES);

const BORROWED_FROM = 4;

/** Every single word that a lexicon lists on its own, to keep borrowed words from taking its place. */
function ownWords(lexicon: Readonly<Partial<Lexicon>>): Set<string> {
  const phrases = Object.values(lexicon).flatMap((list) => list.split(',').map((phrase) => phrase.trim()));
  return new Set(phrases.filter((phrase) => !phrase.includes(' ')));
}

/** The language's own words and names first; then English ones of some length, because people mix. */
function sourcesFor(words: LanguageWords | undefined): Source[] {
  if (words === undefined || words.lexicon === en) return [{ lexicon: en }, { lexicon: shared }];
  const own = ownWords(words.lexicon);
  const skip = (phrase: string): boolean =>
    own.has(phrase) || phrase.split(' ').every((part) => part.length < BORROWED_FROM);
  return [{ lexicon: words.lexicon }, { lexicon: shared }, { lexicon: en, skip }];
}

const compiled = new Map<string, Vocabulary>();

/** The vocabulary for `language`, built on first use; a language without words of its own is read as English. */
export function vocabularyFor(language: Language): {
  readonly vocabulary: Vocabulary;
  readonly inverts: boolean;
} {
  const words = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  const key = words === undefined ? '' : language;
  let vocabulary = compiled.get(key);
  if (vocabulary === undefined) {
    vocabulary = compile(sourcesFor(words), words?.spelling);
    compiled.set(key, vocabulary);
  }
  return { vocabulary, inverts: words?.inverts ?? false };
}

const SEEN_LIVE: readonly Concept[] = [...FED, ...LOCAL, 'FAMILY', 'PERSON', 'CHILD', 'PRIVATE', 'NOISE'];

const compiledLive = new Map<string, Vocabulary>();

/** The words in which `language` tells what goes on this minute, with those for who is there. */
export function liveVocabularyFor(language: Language): Vocabulary {
  const known = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  const { lexicon, live, spelling }: LanguageWords = known ?? { lexicon: en, live: enLive, inverts: false };
  const key = known === undefined ? '' : language;
  let vocabulary = compiledLive.get(key);
  if (vocabulary === undefined) {
    const people = [lexicon, shared].map((words: Readonly<Partial<Lexicon>>) => ({
      lexicon: Object.fromEntries(
        Object.entries(words).filter(([concept]) => SEEN_LIVE.includes(concept as Concept)),
      ),
    }));
    vocabulary = compile([...people, { lexicon: live }], spelling);
    compiledLive.set(key, vocabulary);
  }
  return vocabulary;
}
