import { fold } from './tokens.ts';

/** A word, one Chinese character, a number, or a mark; in "6am" and "6h30" letters and digits are pieces of their own. */
export interface Piece {
  readonly word: string;
  readonly marked: string;
  readonly start: number;
  readonly end: number;
}

const RUN =
  /[ap]\.\s?m(?:\.|(?![\p{L}\p{N}]))|\p{Script=Han}|[[\p{L}\p{M}\p{Nd}]--\p{Script=Han}]+(?:['’ʼ‘`´][[\p{L}\p{M}]--\p{Script=Han}]+)*|[^\s\p{L}\p{M}\p{Nd}]/giv;
const DIGITS_OR_LETTERS = /\p{Nd}+|[^\p{Nd}]+/gu;
export const HAS_DIGIT = /\p{Nd}/u;
const NONE: ReadonlySet<string> = new Set();
const ALL_DIGITS = /^\p{Nd}+$/u;

function pieceOf(text: string, start: number): Piece {
  const marked = text.normalize('NFC').toLowerCase();
  return { word: fold(text) || marked, marked, start, end: start + text.length };
}

/** Cuts `text` into pieces; a word of `whole`, as folded, keeps its digits ("sob7"). */
export function cut(text: string, whole: ReadonlySet<string> = NONE): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const cuts = HAS_DIGIT.test(run) && !ALL_DIGITS.test(run) && !whole.has(fold(run));
    if (!cuts) pieces.push(pieceOf(run, index));
    else
      for (const part of run.matchAll(DIGITS_OR_LETTERS)) pieces.push(pieceOf(part[0], index + part.index));
  }
  return pieces;
}
