import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './vi/acts.ts';
import { circumstances } from './vi/circumstances.ts';
import { custody } from './vi/custody.ts';
import { live } from './vi/live.ts';
import { matters } from './vi/matters.ts';
import { people } from './vi/people.ts';
import { reasons } from './vi/reasons.ts';
import { spelling } from './vi/spelling.ts';
import { telling } from './vi/telling.ts';

const lexicon: Lexicon = {
  ...people,
  ...acts,
  ...custody,
  ...matters,
  ...reasons,
  ...circumstances,
  ...telling,
};

/** Vietnamese. */
export const words: LanguageWords = { lexicon, live, grammar: { ...PLAIN, stretch: 1.4 }, spelling };
