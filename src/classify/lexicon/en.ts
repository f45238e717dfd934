import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './en/acts.ts';
import { asides } from './en/asides.ts';
import { asked } from './en/asked.ts';
import { circumstances } from './en/circumstances.ts';
import { deeds } from './en/deeds.ts';
import { further } from './en/further.ts';
import { grounds } from './en/grounds.ts';
import { holding } from './en/holding.ts';
import { live } from './en/live.ts';
import { matters } from './en/matters.ts';
import { people } from './en/people.ts';
import { reasons } from './en/reasons.ts';
import { sufferers } from './en/sufferers.ts';
import { telling } from './en/telling.ts';
import { together } from './en/together.ts';
import { writers } from './en/writers.ts';

const lexicon: Lexicon = {
  ...people,
  ...acts,
  ...holding,
  ...deeds,
  ...together,
  ...matters,
  ...asked,
  ...grounds,
  ...reasons,
  ...sufferers,
  ...circumstances,
  ...telling,
  ...asides,
  ...writers,
  ...further,
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
