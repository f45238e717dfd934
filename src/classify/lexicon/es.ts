import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './es/acts.ts';
import { asides } from './es/asides.ts';
import { asked } from './es/asked.ts';
import { circumstances } from './es/circumstances.ts';
import { complaints } from './es/complaints.ts';
import { custody } from './es/custody.ts';
import { freed } from './es/freed.ts';
import { grounds } from './es/grounds.ts';
import { keeping } from './es/keeping.ts';
import { kept } from './es/kept.ts';
import { live } from './es/live.ts';
import { matters } from './es/matters.ts';
import { passed } from './es/passed.ts';
import { people } from './es/people.ts';
import { places } from './es/places.ts';
import { questions } from './es/questions.ts';
import { scene } from './es/scene.ts';
import { spelling } from './es/spelling.ts';
import { telling } from './es/telling.ts';
import { threats } from './es/threats.ts';

const lexicon: Lexicon = {
  ...people,
  ...acts,
  ...keeping,
  ...asked,
  ...matters,
  ...custody,
  ...circumstances,
  ...telling,
  ...complaints,
  ...places,
  ...asides,
  ...kept,
  ...freed,
  ...grounds,
  ...questions,
  ...passed,
  ...threats,
  ...scene,
};

/** Spanish as it is texted in Boston: without accents, with Caribbean, Central American and English words. */
export const words: LanguageWords = { lexicon, live, grammar: { ...PLAIN, inverts: true }, spelling };
