import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './ht/acts.ts';
import { circumstances } from './ht/circumstances.ts';
import { grounds } from './ht/grounds.ts';
import { keeping } from './ht/keeping.ts';
import { live } from './ht/live.ts';
import { matters } from './ht/matters.ts';
import { moving } from './ht/moving.ts';
import { passed } from './ht/passed.ts';
import { people } from './ht/people.ts';
import { pressure } from './ht/pressure.ts';
import { reasons } from './ht/reasons.ts';
import { release } from './ht/release.ts';
import { scene } from './ht/scene.ts';
import { spelling } from './ht/spelling.ts';
import { sufferers } from './ht/sufferers.ts';
import { systems } from './ht/systems.ts';
import { telling } from './ht/telling.ts';

const lexicon: Lexicon = {
  ...people,
  ...acts,
  ...keeping,
  ...moving,
  ...scene,
  ...pressure,
  ...matters,
  ...passed,
  ...systems,
  ...reasons,
  ...sufferers,
  ...grounds,
  ...release,
  ...circumstances,
  ...telling,
};

/** Haitian Creole (IPN spelling, folded) as it is texted in Boston: pronouns written on their own or run together, with English words. */
export const words: LanguageWords = { lexicon, live, grammar: PLAIN, spelling };
