import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './pt/acts.ts';
import { circumstances } from './pt/circumstances.ts';
import { furtherActs } from './pt/further-acts.ts';
import { furtherMatters } from './pt/further-matters.ts';
import { furtherTelling } from './pt/further-telling.ts';
import { live } from './pt/live.ts';
import { matters } from './pt/matters.ts';
import { people } from './pt/people.ts';
import { spelling } from './pt/spelling.ts';
import { telling } from './pt/telling.ts';
import { waysActs } from './pt/ways-acts.ts';
import { waysMatters } from './pt/ways-matters.ts';
import { waysWider } from './pt/ways-wider.ts';
import { widerActs } from './pt/wider-acts.ts';
import { widerMatters } from './pt/wider-matters.ts';
import { widerTelling } from './pt/wider-telling.ts';
import { joined } from './spread.ts';

const basic: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };

const lexicon: Lexicon = {
  ...basic,
  ...joined(
    basic,
    widerActs,
    widerMatters,
    widerTelling,
    furtherActs,
    furtherMatters,
    furtherTelling,
    waysActs,
    waysMatters,
    waysWider,
  ),
};

/** Brazilian Portuguese as it is texted in Boston: without accents, shortened, with English words. */
export const words: LanguageWords = { lexicon, live, grammar: { ...PLAIN, inverts: true }, spelling };
