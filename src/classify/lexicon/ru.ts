import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './ru/acts.ts';
import { circumstances } from './ru/circumstances.ts';
import { crimes } from './ru/crimes.ts';
import { grounds } from './ru/grounds.ts';
import { keeping } from './ru/keeping.ts';
import { live } from './ru/live.ts';
import { matters } from './ru/matters.ts';
import { papers } from './ru/papers.ts';
import { people } from './ru/people.ts';
import { saying } from './ru/saying.ts';
import { spelling } from './ru/spelling.ts';
import { telling } from './ru/telling.ts';

const lexicon: Lexicon = {
  ...people,
  ...acts,
  ...keeping,
  ...saying,
  ...matters,
  ...papers,
  ...grounds,
  ...crimes,
  ...circumstances,
  ...telling,
};

/** Russian. */
export const words: LanguageWords = {
  lexicon,
  live,
  grammar: { ...PLAIN, inverts: true, objectFirst: true },
  spelling,
};
