import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './es/acts.ts';
import { asked } from './es/asked.ts';
import { circumstances } from './es/circumstances.ts';
import { custody } from './es/custody.ts';
import { keeping } from './es/keeping.ts';
import { live } from './es/live.ts';
import { matters } from './es/matters.ts';
import { people } from './es/people.ts';
import { spelling } from './es/spelling.ts';
import { telling } from './es/telling.ts';

const lexicon: Lexicon = {
  ...people,
  ...acts,
  ...keeping,
  ...asked,
  ...matters,
  ...custody,
  ...circumstances,
  ...telling,
};

/** Spanish as it is texted in Boston: without accents, with Caribbean, Central American and English words. */
export const words: LanguageWords = { lexicon, live, grammar: { ...PLAIN, inverts: true }, spelling };
