import { SIMPLIFIED, TRADITIONAL } from './han-table.ts';

const SIMPLER: ReadonlyMap<string, string> = new Map(
  Array.from(TRADITIONAL, (character, at) => [character, SIMPLIFIED[at] ?? character]),
);
const MADE_SIMPLE: ReadonlySet<string> = new Set(
  Array.from(SIMPLIFIED).filter((character) => !SIMPLER.has(character)),
);
const HAN = /\p{Script=Han}/gu;
const ANY_HAN = /\p{Script=Han}/u;

/** The text with every traditional Chinese character in its simplified form; the length never changes. */
export function simplified(text: string): string {
  return ANY_HAN.test(text) ? text.replace(HAN, (character) => SIMPLER.get(character) ?? character) : text;
}

/** Which of the two Chinese scripts a character belongs to; most belong to both. */
export function scriptOf(character: string): 'Hans' | 'Hant' | undefined {
  if (SIMPLER.has(character)) return 'Hant';
  return MADE_SIMPLE.has(character) ? 'Hans' : undefined;
}
