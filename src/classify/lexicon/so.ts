import type { Lexicon } from '../concepts.ts';
import { acts } from './so/acts.ts';
import { circumstances } from './so/circumstances.ts';
import { matters } from './so/matters.ts';
import { people } from './so/people.ts';
import { telling } from './so/telling.ts';

/** Somali. */
export const so: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };
