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
  /** Leave the number where a word such as "badge" or "case" stands before it. */
  readonly keptAfter?: RegExp;
  readonly unless?: (found: Found) => boolean;
}

/**
 * What stands in the place of an identifier. No language, so it reads the same in all; only characters of the GSM-7
 * basic alphabet that cost one septet each (square brackets cost two), so that a text quoted back stays one SMS; no
 * letter or digit, so that no rule and no lexicon reads it again.
 */
export const NUMBER_MARK = '(#)';
export const EMAIL_MARK = '(@)';

export const START = '(?<![\\p{L}\\p{N}])';
export const END = '(?![\\p{L}\\p{N}])';

export function pattern(source: string): RegExp {
  return new RegExp(source, 'giu');
}
