import type { Lexicon } from '../concepts.ts';
import { acts } from './es/acts.ts';
import { circumstances } from './es/circumstances.ts';
import { custody } from './es/custody.ts';
import { matters } from './es/matters.ts';
import { people } from './es/people.ts';
import { telling } from './es/telling.ts';

/** Spanish as it is texted in Boston: without accents, with Caribbean, Central American and English words. */
export const es: Lexicon = { ...people, ...acts, ...matters, ...custody, ...circumstances, ...telling };
