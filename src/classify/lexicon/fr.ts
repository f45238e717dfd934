import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './fr/acts.ts';
import { asked } from './fr/asked.ts';
import { circumstances } from './fr/circumstances.ts';
import { custody } from './fr/custody.ts';
import { deeds } from './fr/deeds.ts';
import { grounds } from './fr/grounds.ts';
import { live } from './fr/live.ts';
import { matters } from './fr/matters.ts';
import { noise } from './fr/noise.ts';
import { officials } from './fr/officials.ts';
import { passed } from './fr/passed.ts';
import { people } from './fr/people.ts';
import { reasons } from './fr/reasons.ts';
import { spelling } from './fr/spelling.ts';
import { telling } from './fr/telling.ts';
import { threats } from './fr/threats.ts';
import { told } from './fr/told.ts';
import { voices } from './fr/voices.ts';
import { widerActs } from './fr/wider-acts.ts';
import { widerMatters } from './fr/wider-matters.ts';
import { joined } from './spread.ts';

const basic: Lexicon = {
  ...people,
  ...officials,
  ...acts,
  ...custody,
  ...deeds,
  ...threats,
  ...matters,
  ...told,
  ...passed,
  ...grounds,
  ...reasons,
  ...asked,
  ...circumstances,
  ...telling,
  ...voices,
  ...noise,
};

const lexicon: Lexicon = { ...basic, ...joined(basic, widerActs, widerMatters) };

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
