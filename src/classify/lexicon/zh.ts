import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './zh/acts.ts';
import { circumstances } from './zh/circumstances.ts';
import { live } from './zh/live.ts';
import { matters } from './zh/matters.ts';
import { people } from './zh/people.ts';
import { spelling } from './zh/spelling.ts';
import { telling } from './zh/telling.ts';

const lexicon: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };

/** Chinese, in simplified characters; traditional ones are folded into them. */
export const words: LanguageWords = {
  lexicon,
  live,
  grammar: { ...PLAIN, objectFirst: true, asksAtEnd: true, stretch: 1.4 },
  spelling,
};
