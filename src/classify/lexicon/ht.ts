import type { Lexicon } from '../concepts.ts';
import { acts } from './ht/acts.ts';
import { circumstances } from './ht/circumstances.ts';
import { matters } from './ht/matters.ts';
import { people } from './ht/people.ts';
import { telling } from './ht/telling.ts';

/** Haitian Creole (IPN spelling, folded) as it is texted in Boston: pronouns written on their own or run together, with English words. */
export const ht: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };
