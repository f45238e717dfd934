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

const lexicon: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };

/** Arabic. */
export const words: LanguageWords = { lexicon, live, grammar: { ...PLAIN, inverts: true }, spelling };
