import type { Lexicon } from '../concepts.ts';
import { acts } from './vi/acts.ts';
import { circumstances } from './vi/circumstances.ts';
import { matters } from './vi/matters.ts';
import { people } from './vi/people.ts';
import { telling } from './vi/telling.ts';

/** Vietnamese. */
export const vi: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };
