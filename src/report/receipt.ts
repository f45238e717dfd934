import type { Brand, RandomBytes } from './ids.ts';

/** 16 ASCII digits: 5 locate the report, 10 are the secret, the last one checks the others. */
export type Receipt = Brand<string, 'Receipt'>;

/**
 * `mistyped`: meant as a receipt, but a digit is wrong, missing, or too many. `others`: there only when further stretches of
 * the text have a right check digit too (about one in ten neighbouring numbers does), the likelier first.
 */
export type ParsedReceipt =
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly others?: readonly Receipt[] }
  | { readonly kind: 'mistyped' };

const LENGTH = 16;
const LOCATOR_DIGITS = 5;
const GROUP = 4;

/** Random digits without a favourite; with five locating digits two reports may share a locator, never mind which. */
export function newReceipt(random: RandomBytes): Receipt {
  let digits = '';
  while (digits.length < LENGTH - 1) {
    for (const byte of random(LENGTH)) {
      // 250 is the last multiple of ten in a byte: beyond it, low digits would come up more often.
      if (byte < 250 && digits.length < LENGTH - 1) digits += String(byte % 10);
    }
  }
  return `${digits}${damm(digits)}` as Receipt;
}

/** As it is shown and read aloud: `1234 5678 9012 3456`. */
export function formatReceipt(receipt: Receipt): string {
  return `${receipt.slice(0, 4)} ${receipt.slice(4, 8)} ${receipt.slice(8, 12)} ${receipt.slice(12)}`;
}

/** Indexed in clear; says nothing without the secret. */
export const locator = (receipt: Receipt): string => receipt.slice(0, LOCATOR_DIGITS);

/** Only ever handed to the slow hash. */
export const secret = (receipt: Receipt): string => receipt.slice(LOCATOR_DIGITS, LENGTH - 1);

/**
 * The receipt somewhere in a text, or undefined when there is none. Takes a text whose digits are ASCII already
 * (`asciiDigits` of `language/normalise`). The digits may stand in any groups, with anything people put between them, with
 * the letter O for a zero, or right after a word; phone and incident numbers beside or next to them are left alone.
 */
export function parseReceipt(text: string): ParsedReceipt | undefined {
  const found = [...text.matchAll(DIGIT_RUN)].flatMap((match) => codesIn(runOf(text, match)));
  const [receipt, ...others] = [...new Set(found.filter(({ valid }) => valid).map(({ digits }) => digits))];
  if (receipt !== undefined) {
    return others.length === 0
      ? { kind: 'receipt', receipt: receipt as Receipt }
      : { kind: 'receipt', receipt: receipt as Receipt, others: others as Receipt[] };
  }
  return found.some(({ meant }) => meant) ? { kind: 'mistyped' } : undefined;
}

/** Digits, and an O next to them, and what people put between. Never after `+`: that is a phone number. */
const DIGIT_RUN =
  /(?<![\d+＋])(?:(?<!\p{L})[Oo]{1,3})?\d[\dOo]*(?:[\s.,:;/\\|·•*_()\p{Pd}]{1,12}[Oo]{0,3}\d[\dOo]*)*(?![\d\p{Script=Latin}])/gu;
const LETTERS_BEFORE = /\p{Script=Latin}{1,20}$/u;

/** Neighbouring groups of digits, and whether the same thing stands between all of them. */
interface Run {
  readonly groups: readonly string[];
  readonly even: boolean;
  /** Latin letters right before: a plate or an incident number, unless it is a word or its check digit is right. */
  readonly letters: number;
}

interface Code {
  readonly digits: string;
  readonly valid: boolean;
  /** Certainly meant as a receipt, even when its check digit is wrong. */
  readonly meant: boolean;
}

function runOf(text: string, { 0: run, index }: RegExpMatchArray): Run {
  const gaps = (run.match(/[^\dOo]+/g) ?? []).map((gap) => gap.trim() || ' ');
  const before = text.slice(Math.max(0, (index ?? 0) - 20), index);
  return {
    groups: (run.match(/[\dOo]+/g) ?? []).map((group) => group.replace(/[Oo]/g, '0')),
    even: new Set(gaps).size <= 1,
    letters: LETTERS_BEFORE.exec(before)?.[0].length ?? 0,
  };
}

/** What the groups may mean, the likeliest first: a code at the end, at the beginning, and then in the middle. */
function codesIn(run: Run): Code[] {
  const plain = run.letters === 0 || run.letters >= MIN_WORD;
  const parts = betweenPhones(run.groups);
  const codes = parts.flatMap((groups) => fours(groups)).map((digits) => code(digits, plain));
  if (codes.length > 0) return codes;
  const digits = run.groups.join('');
  const noPhone = parts.length === 1;
  if (digits.length === LENGTH && run.even && (noPhone || isRegular(run.groups)))
    return [code(digits, plain)];
  return plain && noPhone && isOneOff(run.groups) ? [{ digits, valid: false, meant: true }] : [];
}

/** Groups of one size, and what is left over. */
function isRegular(groups: readonly string[]): boolean {
  const size = groups[0]?.length ?? 0;
  return (
    groups.slice(0, -1).every((group) => group.length === size) && (groups.at(-1)?.length ?? 0) <= size + 1
  );
}

const MIN_WORD = 3;
const code = (digits: string, meant: boolean): Code => ({ digits, valid: damm(digits) === 0, meant });

/** The groups before, between and after telephone numbers written 3-3-4. */
function betweenPhones(groups: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (let at = 0; at < groups.length; at += 1) {
    const shape = groups.slice(at, at + 3).map((group) => group.length);
    if (shape.join() === '3,3,4') {
      parts.push([]);
      at += 2;
    } else parts.at(-1)?.push(groups[at] ?? '');
  }
  return parts;
}

/** Every stretch of neighbouring groups that makes 16 digits in fours, some of the gaps perhaps left out. */
function fours(groups: readonly string[]): string[] {
  const found: { readonly digits: string; readonly rank: number }[] = [];
  for (let start = 0; start < groups.length; start += 1) {
    let digits = '';
    for (let end = start; end < groups.length && digits.length < LENGTH; end += 1) {
      const group = groups[end] ?? '';
      if (group.length % GROUP !== 0) break;
      digits += group;
      if (digits.length !== LENGTH) continue;
      found.push({ digits, rank: end === groups.length - 1 ? 0 : start === 0 ? 1 : 2 });
    }
  }
  return found.sort((one, other) => one.rank - other.rank).map(({ digits }) => digits);
}

/** One digit left out or typed twice: 15 or 17 in one go, or groups of which all but one have four digits. */
function isOneOff(groups: readonly string[]): boolean {
  const lengths = groups.map((group) => group.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (Math.abs(total - LENGTH) !== 1) return false;
  return (
    lengths.length === 1 ||
    (lengths.length === 4 && lengths.filter((length) => length === GROUP).length === 3)
  );
}

/**
 * H. M. Damm's totally anti-symmetric quasigroup of order 10 ("Total anti-symmetrische Quasigruppen", 2004): every
 * single wrong digit and every swap of neighbours changes the result.
 */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The check digit of some digits; 0 for digits that end in their own check digit. */
function damm(digits: string): number {
  let state = 0;
  for (const digit of digits) state = Number(DAMM[state]?.[Number(digit)]);
  return state;
}
