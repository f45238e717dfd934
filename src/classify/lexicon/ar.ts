import type { Lexicon } from '../concepts.ts';
import { acts } from './ar/acts.ts';
import { circumstances } from './ar/circumstances.ts';
import { matters } from './ar/matters.ts';
import { people } from './ar/people.ts';
import { telling } from './ar/telling.ts';

/** Arabic. */
export const ar: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };
