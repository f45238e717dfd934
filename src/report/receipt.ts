import type { Brand, RandomBytes } from './ids.ts';

/** 16 ASCII digits: 5 locate the report, 10 are the secret, the last one checks the others. */
export type Receipt = Brand<string, 'Receipt'>;

/** `mistyped`: meant as a receipt, but a digit is wrong, missing, or too many. */
export type ParsedReceipt =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
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
 * (`asciiDigits` of `language/normalise`). Digits may be parted by spaces, line breaks, dashes or dots, in groups as people
 * write them; phone and incident numbers beside or next to each other are grouped otherwise and are left alone.
 */
export function parseReceipt(text: string): ParsedReceipt | undefined {
  let mistyped = false;
  for (const [run] of text.matchAll(DIGIT_RUN)) {
    const groups = run.match(/\d+/g) ?? [];
    const whole = receiptGroups(groups);
    for (const digits of whole) {
      if (damm(digits) === 0) return { kind: 'receipt', receipt: digits as Receipt };
    }
    mistyped ||= whole.length > 0 || isOneOff(groups);
  }
  return mistyped ? { kind: 'mistyped' } : undefined;
}

/** Digits and what people put between them. Never after `+` (a phone number) or a Latin letter (an incident or plate number). */
const DIGIT_RUN =
  /(?<![\d+\p{Script=Latin}])\d+(?:(?:\s{1,3}|\s?\p{Pd}\s?|[.·_])\d+)*(?![\d\p{Script=Latin}])/gu;

/** Every stretch of neighbouring groups of one usual size that makes 16 digits. */
function receiptGroups(groups: readonly string[]): string[] {
  const found: string[] = [];
  for (const size of [16, 8, 4, 2, 1]) {
    const count = LENGTH / size;
    // Small groups are also how dates and some phone numbers look: then nothing else may stand with them.
    if (size < GROUP && groups.length !== count) continue;
    for (let start = 0; start + count <= groups.length; start += 1) {
      const stretch = groups.slice(start, start + count);
      if (stretch.every((group) => group.length === size)) found.push(stretch.join(''));
    }
  }
  return found.length > 0 ? found : joinedQuads(groups);
}

/** `1234 56789012 3456`: some of the gaps left out. */
function joinedQuads(groups: readonly string[]): string[] {
  const digits = groups.join('');
  return digits.length === LENGTH && groups.every((group) => group.length % GROUP === 0) ? [digits] : [];
}

/** One digit left out or typed twice: 15 or 17 in one go, or four groups of which three have four digits. */
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
