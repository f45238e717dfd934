import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './en/acts.ts';
import { circumstances } from './en/circumstances.ts';
import { deeds } from './en/deeds.ts';
import { grounds } from './en/grounds.ts';
import { live } from './en/live.ts';
import { matters } from './en/matters.ts';
import { people } from './en/people.ts';
import { reasons } from './en/reasons.ts';
import { telling } from './en/telling.ts';

const lexicon: Lexicon = {
  ...people,
  ...acts,
  ...deeds,
  ...matters,
  ...grounds,
  ...reasons,
  ...circumstances,
  ...telling,
};

/** English as it is texted in Boston, with the misspellings that one mended letter does not reach. */
export const words: LanguageWords = {
  lexicon,
  live,
  grammar: {
    ...PLAIN,
    deniesAfter: ['nothing', 'nothin', 'nobody', 'noone', 'nada', 'zip'],
  },
};
