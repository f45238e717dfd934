import type { Piece } from './redaction/pieces.ts';

/** Where a rule found something: `before` and `after` are the stretches of text right beside the secret. */
export interface Found {
  readonly secret: string;
  readonly whole: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What is taken out of a text on arrival. A rule's pattern may name `lead` (kept, before) and `secret` (taken out);
 * what follows the secret stays. Patterns repeat only within fixed bounds, or over characters that can't begin a match
 * themselves, so that time grows with the length alone.
 */
export interface RedactionRule {
  readonly name: string;
  readonly find: RegExp;
  readonly mark: string;
  /** Without this in the text, the rule has nothing to look for. */
  readonly needs: { test(text: string): boolean };
  /** Leave the number where a word such as "badge" or "case" stands before it. */
  readonly keptAfter?: (before: string) => boolean;
  readonly unless?: (found: Found) => boolean;
}

/** What can't be told by a pattern: finds the secrets in the text's words, in order. */
export interface RedactionSearch {
  readonly name: string;
  readonly mark: string;
  readonly needs: { test(text: string): boolean };
  readonly search: (pieces: readonly Piece[], plain: string) => readonly Secret[];
}

/** Offsets of what is taken out. */
export interface Secret {
  readonly start: number;
  readonly end: number;
}

/**
 * What stands in the place of an identifier. No language, so it reads the same in all; only characters of the GSM-7
 * basic alphabet that cost one septet each (square brackets cost two), so that a text quoted back stays one SMS; no
 * letter or digit, so that no rule and no lexicon reads it again.
 */
export const NUMBER_MARK = '(#)';
export const EMAIL_MARK = '(@)';
export const NAME_MARK = '(*)';

/** Scripts that put spaces between words; Chinese sets numbers right beside them, and Arabic joins "and" to what follows. */
const SPACED = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Devanagari}\\p{N}';
export const START = `(?<![${SPACED}])`;
export const END = `(?![${SPACED}])`;
export const A_DIGIT = /\p{Nd}/u;

export function pattern(source: string): RegExp {
  return new RegExp(source, 'giu');
}
