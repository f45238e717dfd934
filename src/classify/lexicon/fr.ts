import type { Lexicon } from '../concepts.ts';
import { acts } from './fr/acts.ts';
import { circumstances } from './fr/circumstances.ts';
import { deeds } from './fr/deeds.ts';
import { grounds } from './fr/grounds.ts';
import { matters } from './fr/matters.ts';
import { people } from './fr/people.ts';
import { telling } from './fr/telling.ts';
import { voices } from './fr/voices.ts';

/** French as Haitians, West and North Africans, Congolese and French people in Boston text it. */
export const fr: Lexicon = {
  ...people,
  ...acts,
  ...deeds,
  ...matters,
  ...grounds,
  ...circumstances,
  ...telling,
  ...voices,
};
