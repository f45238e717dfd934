import type { Lexicon } from '../concepts.ts';
import { acts } from './kea/acts.ts';
import { circumstances } from './kea/circumstances.ts';
import { matters } from './kea/matters.ts';
import { people } from './kea/people.ts';
import { telling } from './kea/telling.ts';

/** Cape Verdean Creole. */
export const kea: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };
