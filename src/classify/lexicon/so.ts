import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './so/acts.ts';
import { circumstances } from './so/circumstances.ts';
import { live } from './so/live.ts';
import { matters } from './so/matters.ts';
import { people } from './so/people.ts';
import { spelling } from './so/spelling.ts';
import { telling } from './so/telling.ts';

const lexicon: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };

/** Somali. */
export const words: LanguageWords = {
  lexicon,
  live,
  grammar: { ...PLAIN, inverts: true, objectFirst: true, marksAfter: true, asksAtEnd: true },
  spelling,
};
