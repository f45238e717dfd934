import { asciiDigits, fold as foldText } from '../language/normalise.ts';

/** A word or a break of the text. `start` and `end` are UTF-16 offsets into the text that was read. */
export interface Token {
  /** Folded: lower case, no diacritics, no apostrophes, no drawn-out letters. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Counts up at `. ! ? ;` and line ends. */
  readonly sentence: number;
  /** Counts up at every sentence, comma, colon and dash as well. */
  readonly clause: number;
}

// A single letter tied to digits stays whole (A-7, I-205); apostrophes stay inside a word; slashes only in w/ and w/o.
// A run of Chinese characters is one piece here and is cut into words where the words are known (scan.ts); a space
// between two such runs stands for a comma.
const PIECE =
  /[A-Za-z]-\p{Nd}{1,3}[A-Za-z]?(?![[\p{L}\p{N}]--\p{Script=Han}])|w\/o?(?![\p{L}\p{N}])|\p{Script=Han}+|(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+(?:['’ʼ‘`´][[\p{L}\p{M}]--\p{Script=Han}]+)*|[&+]|[.!?;,:\n…—–\(\)"。！？；，、：（）「」“”؟،؛۔]/gv;
const SENTENCE_END = /[.!?;\n…。！？；؟؛۔]/u;
const BREAK = /^(?:[ \u3000]+|[.!?;,:\n…—–()"。！？；，、：（）「」“”؟،؛۔])$/u;
const NOT_COMPARED = /[\p{M}'’ʼ‘`´-]/gu;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/**
 * Folds one word so that missing accents, capitals, apostrophes, drawn-out letters, native digits and, for Chinese, the
 * traditional form of a character make no difference.
 */
export function fold(word: string): string {
  return asciiDigits(foldText(word)).replace(NOT_COMPARED, '').replace(DRAWN_OUT, '$1');
}

/** Cuts `text` into folded words with their sentence and clause. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    if (BREAK.test(piece)) {
      clause += 1;
      if (SENTENCE_END.test(piece)) sentence += 1;
      continue;
    }
    const word = fold(piece);
    if (word === '') continue;
    tokens.push({ word, start: match.index, end: match.index + piece.length, sentence, clause });
  }
  return tokens;
}
