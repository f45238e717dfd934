import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './ar/acts.ts';
import { circumstances } from './ar/circumstances.ts';
import { live } from './ar/live.ts';
import { matters } from './ar/matters.ts';
import { people } from './ar/people.ts';
import { spelling } from './ar/spelling.ts';
import { telling } from './ar/telling.ts';
import { waysActs } from './ar/ways-acts.ts';
import { waysMatters } from './ar/ways-matters.ts';
import { waysMore } from './ar/ways-more.ts';
import { widerActs } from './ar/wider-acts.ts';
import { widerMatters } from './ar/wider-matters.ts';
import { widerPeople } from './ar/wider-people.ts';
import { widerTelling } from './ar/wider-telling.ts';

const base: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };

/** "They said" is written with the silent letter behind it or without: قالو, قالوا. */
function withAlif(phrases: string): string {
  const longer = phrases
    .split(',')
    .filter((phrase) => /\p{L}{2}و(?=\s|$)/u.test(phrase))
    .map((phrase) => phrase.replace(/(\p{L}{2}و)(?=\s|$)/gu, '$1ا'));
  return [phrases, ...longer].join(', ');
}

/** The same classes with what further files list for them. */
function joinedWith(...parts: readonly Readonly<Partial<Lexicon>>[]): Lexicon {
  const more = parts.flatMap((part) => Object.entries(part) as [keyof Lexicon, string][]);
  const lexicon: Partial<Record<keyof Lexicon, string>> = { ...base };
  for (const [concept, phrases] of more) lexicon[concept] = `${lexicon[concept] ?? ''}, ${phrases}`;
  for (const [concept, phrases] of Object.entries(lexicon) as [keyof Lexicon, string][])
    lexicon[concept] = withAlif(phrases);
  return lexicon as Lexicon;
}

const lexicon = joinedWith(
  widerPeople,
  widerActs,
  widerMatters,
  widerTelling,
  waysActs,
  waysMatters,
  waysMore,
);

/** Arabic. */
export const words: LanguageWords = { lexicon, live, grammar: { ...PLAIN, inverts: true }, spelling };
