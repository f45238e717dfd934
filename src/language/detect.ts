import { chineseShares } from './han.ts';
import type { Language } from './locale.ts';
import { buildModel, type Model } from './model.ts';
import { fold } from './normalise.ts';
import { PROFILES } from './profiles/index.ts';

/** One candidate; `confidence` is the share of belief left to it beside all known languages and "none of them". */
export interface Detected {
  readonly language: Language;
  readonly confidence: number;
}

let built: Model | undefined;
const model = (): Model => {
  built ??= buildModel(PROFILES);
  return built;
};

/** Whether a folded word is among the listed words of one of the languages. */
export const isWordOf = (word: string, languages: readonly Language[]): boolean =>
  languages.some((language) => model().knows(word, language));

/** Digits inside words count: Arabic in Latin letters writes 3, 7 and others for its own. */
const WORD = /(?:[235789](?=\p{L}))?[\p{L}\p{M}'’]+(?:[235789][\p{L}\p{M}'’]+)*[2379]?/gu;
const MOST_CHARACTERS = 600;
const MOST_WORDS = 60;
/** Names of agencies, places and services that people of every language write the same way. */
const SHARED = new Set(
  (
    'ice migra la_migra police bpd bps ero hsi cbp dhs fbi uscis boston dorchester roxbury mattapan eastie ' +
    'southie allston brighton chelsea everett revere malden lynn quincy brockton cambridge somerville massachusetts mass ' +
    'maverick mbta walmart target uber lyft facebook whatsapp google iphone taxi hotel hospital usa trump sheriff suffolk ' +
    'ok okay emt id sos gps tps daca maria jose juan carlos luis ana pedro jean pierre marie joseph john james'
  ).split(' '),
);

/** The offered languages, likeliest first. Little evidence, another language or another script leave all of them low. */
export function detect(text: string, offered: readonly Language[]): Detected[] {
  const part = text.slice(0, MOST_CHARACTERS);
  const beliefs = chinese(part) ?? model().beliefs(evidenceWords(part), offered);
  return offered
    .map((language) => ({ language, confidence: beliefs.get(language) ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence);
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const OTHER_LETTER = /[[\p{L}]--\p{Script=Han}]/gv;
/** A Chinese character says as much as this many letters. */
const LETTERS_PER_CHARACTER = 3;
const CHINESE_AT_ALL = 0.99;

/** Chinese is told by its characters, and its scripts by those that only one of them has; undefined for other languages. */
function chinese(text: string): ReadonlyMap<Language, number> | undefined {
  const shares = chineseShares(text);
  if (shares === undefined || KANA.test(text)) return undefined;
  const letters = text.match(OTHER_LETTER)?.length ?? 0;
  if (letters > shares.han * LETTERS_PER_CHARACTER) return undefined;
  return new Map([
    ['zh-Hans', CHINESE_AT_ALL * shares.hans],
    ['zh-Hant', CHINESE_AT_ALL * shares.hant],
  ]);
}

function evidenceWords(text: string): { raw: string; folded: string }[] {
  const plain = text.replace(/https?:\S+|\S+@\S+/g, ' ').replace(/\bla migra\b/gi, ' ');
  const shouting = plain === plain.toUpperCase();
  const words: { raw: string; folded: string }[] = [];
  let start = true;
  for (const match of plain.matchAll(WORD)) {
    const written = match[0];
    const folded = fold(written).replaceAll("'", '');
    const named = !shouting && !start && written.length > 1 && written[0] !== written[0]?.toLowerCase();
    start = /^\s*[.!?\n¿¡]/.test(plain.slice(match.index + written.length, match.index + written.length + 3));
    if (SHARED.has(folded) || (named && !model().knowsAny(folded))) continue;
    words.push({ raw: written.toLowerCase(), folded });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}
