import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './kea/acts.ts';
import { circumstances } from './kea/circumstances.ts';
import { grounds } from './kea/grounds.ts';
import { holding } from './kea/holding.ts';
import { live } from './kea/live.ts';
import { matters } from './kea/matters.ts';
import { people } from './kea/people.ts';
import { reasons } from './kea/reasons.ts';
import { scene } from './kea/scene.ts';
import { spelling } from './kea/spelling.ts';
import { telling } from './kea/telling.ts';

const lexicon: Lexicon = {
  ...people,
  ...acts,
  ...holding,
  ...scene,
  ...matters,
  ...grounds,
  ...reasons,
  ...circumstances,
  ...telling,
};

/** Cape Verdean Creole. */
export const words: LanguageWords = { lexicon, live, grammar: PLAIN, spelling };
