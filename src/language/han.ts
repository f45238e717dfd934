import { ONLY_SIMPLIFIED, SIMPLIFIED, TRADITIONAL } from './han-table.ts';

const SIMPLER: ReadonlyMap<string, string> = new Map(
  Array.from(TRADITIONAL, (character, at) => [character, SIMPLIFIED[at] ?? character]),
);
const MADE_SIMPLE: ReadonlySet<string> = new Set(ONLY_SIMPLIFIED);
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

/** Characters and words of written Cantonese and of Taiwan and Hong Kong, whatever the script they are typed in. */
const SOUTHERN =
  /[佢冇嘅喺咗啲嗰嘢乜咩唔冚喎囉喇哋嚟仲攞揾搵睇啱俾噉咁冧咪諗唞嘥]|什麼|甚麼|訊息|巴士|差人|警局|計程車|移民局員/gu;
/** Nobody chose; on the phones of this city simplified is the likelier. */
const HANS_FIRST = 0.4;
const PER_CHARACTER = 1.6;

/** How Chinese characters share their text among the two scripts; undefined where there are too few of them to tell a language. */
export function chineseShares(
  text: string,
): { readonly han: number; readonly hans: number; readonly hant: number } | undefined {
  const characters = text.match(HAN) ?? [];
  if (characters.length === 0) return undefined;
  let weight = HANS_FIRST - (text.match(SOUTHERN)?.length ?? 0) * PER_CHARACTER;
  for (const character of characters) {
    const script = scriptOf(character);
    if (script !== undefined) weight += script === 'Hans' ? PER_CHARACTER : -PER_CHARACTER;
  }
  const hans = 1 / (1 + Math.exp(-weight));
  return { han: characters.length, hans, hant: 1 - hans };
}
