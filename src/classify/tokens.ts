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
const PIECE =
  /\p{L}-\p{Nd}{1,3}\p{L}?(?![\p{L}\p{N}])|w\/o?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`´][\p{L}\p{M}]+)*|[&+]|[.!?;,:\n…—–()"]/gu;
const SENTENCE_END = /[.!?;\n…]/u;
const BREAK = /^[.!?;,:\n…—–()"]$/u;

/** Folds one word so that missing accents, capitals, apostrophes and drawn-out letters make no difference. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘`´-]/gu, '')
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, '$1');
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
