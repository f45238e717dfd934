import type { Lexicon } from '../concepts.ts';
import { PLAIN } from '../grammar.ts';
import type { LanguageWords } from '../lexicons.ts';
import { acts } from './so/acts.ts';
import { alongside } from './so/alongside.ts';
import { asked } from './so/asked.ts';
import { broader } from './so/broader.ts';
import { carelessly } from './so/careless.ts';
import { circumstances } from './so/circumstances.ts';
import { custody } from './so/custody.ts';
import { kept } from './so/kept.ts';
import { live } from './so/live.ts';
import { matters } from './so/matters.ts';
import { passed } from './so/passed.ts';
import { people } from './so/people.ts';
import { sides } from './so/sides.ts';
import { spelling } from './so/spelling.ts';
import { stops } from './so/stops.ts';
import { telling } from './so/telling.ts';
import { threats, toldOn } from './so/turns.ts';

const main: Lexicon = { ...people, ...acts, ...matters, ...circumstances, ...telling };
const more: readonly Readonly<Partial<Lexicon>>[] = [
  asked,
  custody,
  passed,
  sides,
  threats,
  toldOn,
  stops,
  kept,
  alongside,
  broader,
];
const classes = new Set([main, ...more].flatMap((part) => Object.keys(part) as (keyof Lexicon)[]));

const lexicon = Object.fromEntries(
  [...classes].map((concept) => [concept, [main, ...more].flatMap((part) => part[concept] ?? []).join(',')]),
) as unknown as Lexicon;

/** Somali. */
export const words: LanguageWords = {
  lexicon,
  live,
  grammar: { ...PLAIN, inverts: true, objectFirst: true, marksAfter: true, asksAtEnd: true },
  spelling: { ...spelling, respell: { ...carelessly(Object.values(lexicon)), ...spelling.respell } },
};
