import type { Language } from '../language/locale.ts';
import type { Concept, Lexicon, LiveLexicon } from './concepts.ts';
import { type Grammar, PLAIN } from './grammar.ts';
import { live as arLive } from './lexicon/ar/live.ts';
import { spelling as arSpelling } from './lexicon/ar/spelling.ts';
import { ar } from './lexicon/ar.ts';
import { live as enLive } from './lexicon/en/live.ts';
import { en } from './lexicon/en.ts';
import { live as esLive } from './lexicon/es/live.ts';
import { es } from './lexicon/es.ts';
import { live as frLive } from './lexicon/fr/live.ts';
import { spelling as frSpelling } from './lexicon/fr/spelling.ts';
import { fr } from './lexicon/fr.ts';
import { live as htLive } from './lexicon/ht/live.ts';
import { spelling as htSpelling } from './lexicon/ht/spelling.ts';
import { ht } from './lexicon/ht.ts';
import { live as keaLive } from './lexicon/kea/live.ts';
import { spelling as keaSpelling } from './lexicon/kea/spelling.ts';
import { kea } from './lexicon/kea.ts';
import { live as ptLive } from './lexicon/pt/live.ts';
import { spelling as ptSpelling } from './lexicon/pt/spelling.ts';
import { pt } from './lexicon/pt.ts';
import { live as ruLive } from './lexicon/ru/live.ts';
import { spelling as ruSpelling } from './lexicon/ru/spelling.ts';
import { ru } from './lexicon/ru.ts';
import { shared } from './lexicon/shared.ts';
import { live as soLive } from './lexicon/so/live.ts';
import { spelling as soSpelling } from './lexicon/so/spelling.ts';
import { so } from './lexicon/so.ts';
import { live as viLive } from './lexicon/vi/live.ts';
import { spelling as viSpelling } from './lexicon/vi/spelling.ts';
import { vi } from './lexicon/vi.ts';
import { live as zhLive } from './lexicon/zh/live.ts';
import { spelling as zhSpelling } from './lexicon/zh/spelling.ts';
import { zh } from './lexicon/zh.ts';
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

const ENGLISH: Grammar = {
  ...PLAIN,
  deniesAfter: ['nothing', 'nothin', 'nobody', 'noone', 'nada', 'zip'],
};
const FRENCH: Grammar = {
  ...PLAIN,
  deniesAfter: ['pas', 'rien', 'jamais', 'personne', 'aucun', 'aucune'],
  stretch: 1.2,
};
const INVERTING: Grammar = { ...PLAIN, inverts: true };

/** Both scripts of Chinese are read with one list of words: traditional characters are folded into simplified ones. */
const CHINESE: LanguageWords = {
  lexicon: zh,
  live: zhLive,
  grammar: { ...PLAIN, objectFirst: true, asksAtEnd: true, stretch: 1.4 },
  spelling: zhSpelling,
};

const LANGUAGES: Readonly<Record<Language, LanguageWords>> = {
  en: { lexicon: en, live: enLive, grammar: ENGLISH },
  es: { lexicon: es, live: esLive, grammar: INVERTING },
  ht: { lexicon: ht, live: htLive, grammar: PLAIN, spelling: htSpelling },
  pt: { lexicon: pt, live: ptLive, grammar: INVERTING, spelling: ptSpelling },
  fr: { lexicon: fr, live: frLive, grammar: FRENCH, spelling: frSpelling },
  kea: { lexicon: kea, live: keaLive, grammar: PLAIN, spelling: keaSpelling },
  vi: { lexicon: vi, live: viLive, grammar: { ...PLAIN, stretch: 1.4 }, spelling: viSpelling },
  ar: { lexicon: ar, live: arLive, grammar: INVERTING, spelling: arSpelling },
  ru: {
    lexicon: ru,
    live: ruLive,
    grammar: { ...PLAIN, inverts: true, objectFirst: true },
    spelling: ruSpelling,
  },
  so: {
    lexicon: so,
    live: soLive,
    grammar: { ...PLAIN, inverts: true, objectFirst: true, marksAfter: true, asksAtEnd: true },
    spelling: soSpelling,
  },
  'zh-Hans': CHINESE,
  'zh-Hant': CHINESE,
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
function sourcesFor(words: LanguageWords): Source[] {
  if (words.lexicon === en) return [{ lexicon: en }, { lexicon: shared }];
  const own = ownWords(words.lexicon);
  const skip = (phrase: string): boolean =>
    own.has(phrase) || phrase.split(' ').every((part) => part.length < BORROWED_FROM);
  return [{ lexicon: words.lexicon }, { lexicon: shared }, { lexicon: en, skip }];
}

const compiled = new Map<LanguageWords, Vocabulary>();
const compiledLive = new Map<LanguageWords, Vocabulary>();

/** A language without words of its own is read as English. */
const ENGLISH_WORDS: LanguageWords = { lexicon: en, live: enLive, grammar: ENGLISH };

function wordsOf(language: Language): LanguageWords {
  return (Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined) ?? ENGLISH_WORDS;
}

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
