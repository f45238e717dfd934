import { asciiDigits, fold } from './normalise.ts';

/** One word of a text in the form in which words are compared, and where it stood (UTF-16 offsets). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts written without spaces count each character as a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[[\p{L}\p{N}]--\p{Script=Han}][[\p{L}\p{M}\p{N}'’ʼ\`´‘]--\p{Script=Han}]*/gv;
const APOSTROPHES = /'/g;
/** Three of a letter are emphasis in every offered language: "siii", "nooo". */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/** The words of a text, at most `limit`; punctuation and emoji separate and are not words. */
export function tokens(text: string, limit: number): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = asciiDigits(fold(match[0])).replace(APOSTROPHES, '').replace(DRAWN_OUT, '$1');
    if (word) found.push({ word, start: match.index, end: match.index + match[0].length });
    if (found.length === limit) break;
  }
  return found;
}

export const joined = (words: readonly Token[]): string => words.map(({ word }) => word).join(' ');

/** A phrase in the form in which phrases are compared. */
export const phraseKey = (phrase: string): string => joined(tokens(phrase, 40));

const PART = /\(([^()[\]]*)\)|\[([^()[\]]*)\]|[^()[\]]+/g;

/** Every message a wording of `answers.json` stands for, in comparable form. Groups do not nest. */
export function expand(wording: string): string[] {
  let messages = [''];
  for (const keys of partsOf(wording)) {
    messages = messages.flatMap((message) =>
      keys.map((key) => (message && key ? `${message} ${key}` : message || key)),
    );
  }
  return [...new Set(messages)];
}

/** A wording made ready for matching without listing the messages that it stands for. */
export interface Matcher {
  /** Whether a phrase in comparable form is one of them. */
  matches(phrase: string): boolean;
  /** The words that one of them may begin with. */
  readonly firsts: readonly string[];
  /** Every word that occurs in one of them. */
  readonly words: readonly string[];
}

export function matcher(wording: string): Matcher {
  const parts = partsOf(wording);
  // Each part carries the space before it, so that a part left out leaves none behind.
  const pattern = parts
    .map((keys) => `(?:${keys.map((key) => (key === '' ? '' : ` ${key}`)).join('|')})`)
    .join('');
  const whole = new RegExp(`^${pattern}$`, 'u');
  const required = parts.findIndex((keys) => !keys.includes(''));
  const opening = required < 0 ? parts : parts.slice(0, required + 1);
  return {
    matches: (phrase) => whole.test(` ${phrase}`),
    firsts: opening.flatMap((keys) => keys.map((key) => key.split(' ')[0] ?? '')).filter(Boolean),
    words: parts
      .flat()
      .flatMap((key) => key.split(' '))
      .filter(Boolean),
  };
}

/** The choices of each part of a wording, in comparable form; '' where a part may be left out. */
function partsOf(wording: string): string[][] {
  return [...wording.matchAll(PART)].map(([plain, one, optional]) => {
    const choices = one?.split('|') ?? (optional === undefined ? [plain] : ['', ...optional.split('|')]);
    return choices.map(phraseKey);
  });
}

export const expandAll = (wordings: readonly string[]): Set<string> => new Set(wordings.flatMap(expand));
