import { simplified } from './han.ts';

/** The longest body Twilio delivers, in characters (Twilio, "Messaging webhook request"). */
export const SMS_BODY_LIMIT = 1600;
/** Marks kept on one letter: no orthography offered by phone keyboards stacks more; "Zalgo" text does. */
const MARKS_PER_LETTER = 4;

const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
const SPACES = /[\t\v\f]|\p{Zs}/gu;
/** Controls, soft hyphen, zero-width spaces, BOM, bidi embeddings and overrides, blank fillers, noncharacters (XML refuses those). */
const NEVER_SEEN =
  /(?!\n)\p{Cc}|\u034F|\u17B4|\u17B5|[\u00AD\u115F\u1160\u180E\u200B\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFDD0-\uFDEF]|\p{Noncharacter_Code_Point}/gu;
const MARK_OF_DIRECTION = /[\u200E\u200F\u061C]/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** U+200C and U+200D shape letters in these scripts and glue emoji; anywhere else they only hide. */
const IDLE_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])(?<!\p{Extended_Pictographic}\p{EMod}?\uFE0F?(?=\u200D\p{Extended_Pictographic}))[\u200C\u200D]/gu;
const IDLE_SELECTOR =
  /(?<![\p{Extended_Pictographic}\p{EMod}#*0-9\p{Script=Han}\p{Script=Mongolian}])[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** Tag characters spell region flags after U+1F3F4; elsewhere they are invisible text. */
const IDLE_TAGS = /(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0000}-\u{E007F}]+/gu;
const EXCESS_MARKS = new RegExp(`(\\p{Mn}{${MARKS_PER_LETTER}})\\p{Mn}+`, 'gu');

/**
 * One text as everything behind the edge sees it: NFC, `\n` the only control character, lone surrogates replaced by
 * U+FFFD, invisible characters gone unless their script or emoji needs them, at most `limit` code points cut between
 * graphemes. Idempotent. Time is bounded by `limit`, however long the input.
 */
export function normalise(text: string, limit = SMS_BODY_LIMIT): string {
  const visible = text
    .slice(0, limit * 8)
    .toWellFormed()
    .replace(LINE_BREAKS, '\n')
    .replace(SPACES, ' ')
    .replace(NEVER_SEEN, '')
    .normalize('NFC')
    .replace(IDLE_TAGS, '')
    .replace(IDLE_SELECTOR, '')
    .replace(IDLE_JOINER, '');
  const directed = RIGHT_TO_LEFT.test(visible) ? visible : visible.replace(MARK_OF_DIRECTION, '');
  const whole = directed.replace(EXCESS_MARKS, '$1').normalize('NFC').trim();
  const kept = cut(whole, limit);
  return kept.length < whole.length ? normalise(kept, limit) : kept;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** User-perceived characters, in order. */
export function* graphemesOf(text: string): Generator<string> {
  for (const { segment } of graphemes.segment(text)) yield segment;
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  let count = 0;
  for (const grapheme of graphemesOf(text)) {
    count += [...grapheme].length;
    if (count > limit) break;
    kept += grapheme;
  }
  return kept.trim();
}

const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  // Arabic spelling varies freely between these, and phones of the region send the Persian forms.
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
const SPECIAL_LETTER = /[đðłøıßæœþةىیک]/g;
/** Latin, Greek and Cyrillic accents and Arabic vowel signs: people leave them out. Indic vowel signs are letters and stay. */
const OPTIONAL_MARKS = /[\u0300-\u036F\u064B-\u065F\u0670\u0640]/g;
const ASCII_ONLY = /^[\x00-\x7F]*$/;

/**
 * The form in which words are compared: lower case, no accents, one spelling where several are free, Chinese simplified,
 * full-width and other compatibility forms made plain.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  const plain = lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(OPTIONAL_MARKS, '')
    .replace(SPECIAL_LETTER, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replace(/[‘’ʼ`´＇]/g, "'")
    .normalize('NFC');
  return simplified(plain);
}

const DECIMAL_DIGIT = /\p{Nd}/u;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;

/** Every Unicode decimal digit, of any script, as ASCII. Length in code units may shrink. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, digitValue);
}

/** Unicode keeps decimal digits in runs of ten, zero first (UAX #44, Numeric_Type=Decimal); the mathematical runs touch each other. */
function digitValue(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let start = codePoint;
  while (DECIMAL_DIGIT.test(String.fromCodePoint(start - 1))) start -= 1;
  return String((codePoint - start) % 10);
}
