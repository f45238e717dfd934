import { AR } from './ar.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { EVERYDAY } from './everyday.ts';
import { FR } from './fr.ts';
import { HT } from './ht.ts';
import { KEA } from './kea.ts';
import { NAME_PARTICLES, NAMES, NAMES_AND_WORDS } from './names.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { SO } from './so.ts';
import { VI } from './vi.ts';
import { PhraseMap, phrases, type RedactionWords, WordSet } from './words.ts';

const LANGUAGES: readonly RedactionWords[] = [EN, ES, PT, FR, HT, KEA, VI, AR, RU, SO];

/** What makes a word no name in every language. */
const NEVER_NAMES =
  'ice bpd hsi dhs fbi cbp ero uscis cop cops 911 boston police massachusetts usa eeuu usa tps daca sms stop info help east dorchester roxbury mattapan';

function joined(field: keyof RedactionWords): WordSet {
  return new WordSet(...LANGUAGES.map((language) => language[field]));
}

export interface Naming {
  readonly strong: boolean;
  readonly common: WordSet;
}

const namings = new PhraseMap<Naming>();
for (const language of LANGUAGES) {
  const common = new WordSet(language.common, NEVER_NAMES);
  namings.add(language.naming, { strong: true, common });
}
for (const language of LANGUAGES) {
  const common = new WordSet(language.common, NEVER_NAMES);
  namings.add(language.calling, { strong: false, common });
}

function joinedPhrases(
  field: 'living' | 'phone' | 'namedBefore' | 'birth',
  backwards: boolean,
): PhraseMap<true> {
  const map = new PhraseMap<true>();
  for (const language of LANGUAGES) map.add(language[field], true, backwards);
  return map;
}

export const NAMINGS = namings;
export const NAMED_BEFORE = joinedPhrases('namedBefore', false);
export const RANKS = joined('ranks');
/** Creole possessives follow their noun: "mari m", "pitit mwen". */
export const KIN = new WordSet(
  'mari madanm mennaj menaj frè pitit gason fi fiy tifi manman maman papa kouzen kouzin tonton matant tant zanmi vwazen vwazin patwon bos bofrè belsè bofi neve nevè nyès grann granpapa granmè koleg kolokatè lwaye pwopriyetè fiyanse fiyanse avoka dokte doktè pastè polis polisye ofisye ajan bebe timoun asosye marenn parenn',
);
/** Titles that stand right before names. */
export const HONORIFICS = new WordSet(
  'don doña señora señor sr sra srta seu sidi lalla moulay nho bos madan misye msye sò',
);
export const SAID = joined('said');
export const TITLES = joined('titles');
export const COMMON = joined('common');
export const KNOWN_NAMES = new WordSet(NAMES);
export const AMBIGUOUS_NAMES = new WordSet(NAMES_AND_WORDS);
export const PARTICLES = new WordSet(NAME_PARTICLES);
export const EVERYDAY_WORDS = new WordSet(EVERYDAY);
export const FLAT = joined('flat');
export const HOUSE = joined('house');
export const HOME = joined('home');
export const STREET = joined('street');
export const LIVING = joinedPhrases('living', true);
export const NUMBER_WORDS = joined('number');
export const COUNTED = joined('counted');
export const BREAKS = joined('breaks');
export const PHONE = joinedPhrases('phone', true);
export const DATE_JOINS = joined('dateJoins');
export const OFFICIALS_WORDS = joined('officials');
export const PAPERS_WORDS = joined('papers');

/** Alternatives of a pattern, longest first; patterns match the text as it is written, with its accents or without. */
export function alternatives(field: 'birth' | 'birthAfter' | 'months'): string {
  const all = LANGUAGES.flatMap((language) =>
    field === 'months' ? language.months.split(' ') : language[field].split('|'),
  ).map((phrase) => phrase.trim());
  const folded = LANGUAGES.flatMap((language) =>
    field === 'months' ? [] : phrases(language[field]).map((phrase) => phrase.join(' ')),
  );
  return [...new Set([...all, ...folded])]
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.'’]/g, "['’.]?").replace(/[\s-]+/g, '[\\s.-]{1,3}'))
    .join('|');
}
