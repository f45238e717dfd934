import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './fr/acts.ts';
import { circumstances } from './fr/circumstances.ts';
import { deeds } from './fr/deeds.ts';
import { grounds } from './fr/grounds.ts';
import { live } from './fr/live.ts';
import { matters } from './fr/matters.ts';
import { people } from './fr/people.ts';
import { spelling } from './fr/spelling.ts';
import { telling } from './fr/telling.ts';
import { voices } from './fr/voices.ts';

const lexicon: Lexicon = {
  ...people,
  ...acts,
  ...deeds,
  ...matters,
  ...grounds,
  ...circumstances,
  ...telling,
  ...voices,
};

/** French as Haitians, West and North Africans, Congolese and French people in Boston text it. */
export const words: LanguageWords = {
  lexicon,
  live,
  grammar: {
    ...PLAIN,
    deniesAfter: ['pas', 'rien', 'jamais', 'personne', 'aucun', 'aucune'],
    stretch: 1.2,
  },
  spelling,
};
