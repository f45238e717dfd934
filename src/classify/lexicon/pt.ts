import type { Lexicon } from '../concepts.ts';
import { acts } from './pt/acts.ts';
import { circumstances } from './pt/circumstances.ts';
import { matters } from './pt/matters.ts';
import { people } from './pt/people.ts';
import { telling } from './pt/telling.ts';

/** Brazilian Portuguese as it is texted in Boston: without accents, shortened, with English words. */
export const pt: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };
