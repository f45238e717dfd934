import type { Lexicon } from '../concepts.ts';
import { acts } from './ru/acts.ts';
import { circumstances } from './ru/circumstances.ts';
import { grounds } from './ru/grounds.ts';
import { matters } from './ru/matters.ts';
import { people } from './ru/people.ts';
import { telling } from './ru/telling.ts';

/** Russian. */
export const ru: Lexicon = { ...people, ...acts, ...matters, ...grounds, ...circumstances, ...telling };
