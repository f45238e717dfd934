import type { Lexicon } from '../concepts.ts';
import { acts } from './zh/acts.ts';
import { circumstances } from './zh/circumstances.ts';
import { matters } from './zh/matters.ts';
import { people } from './zh/people.ts';
import { telling } from './zh/telling.ts';

/** Chinese, in simplified characters; traditional ones are folded into them. */
export const zh: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };
