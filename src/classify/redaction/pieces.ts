import { fold } from '../tokens.ts';

/** A word, a number or a mark of the text, in order. */
export interface Piece {
  readonly kind: 'word' | 'number' | 'han' | 'mark';
  /** Folded. */
  readonly word: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PIECE =
  /\n|\p{Script=Han}+|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+(?:['’ʼ‘`´\-][[\p{L}\p{M}\p{N}]--\p{Script=Han}]+)*|\S/gv;
const HOUSE_NUMBER = /^[0-9]{1,5}(?:-?\p{L}|-[0-9]{1,4}\p{L}?)?$/u;
const STARTS_LIKE_A_WORD = /^[\p{L}\p{M}\p{N}]/u;
const HAN = /^\p{Script=Han}/u;
/** Arabizi writes some letters as digits: "3andi". */
const HOLDS_A_LETTER = /\p{L}/u;

/** Nothing to fold but capitals: most words, and the way by `fold` costs ten times as much. */
const PLAIN_WORD = /^(?!.*(.)\1\1)(?:[a-z]+|[а-ик-я]+)$/u;

function foldPiece(piece: string): string {
  const lower = piece.toLowerCase();
  return PLAIN_WORD.test(lower) ? lower : fold(piece);
}

export function cutIntoPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const place = { text: piece, start: match.index, end: match.index + piece.length };
    if (!STARTS_LIKE_A_WORD.test(piece)) pieces.push({ ...place, kind: 'mark', word: piece });
    else if (HAN.test(piece)) pieces.push({ ...place, kind: 'han', word: piece });
    else if (HOUSE_NUMBER.test(piece)) pieces.push({ ...place, kind: 'number', word: piece });
    else
      pieces.push({ ...place, kind: HOLDS_A_LETTER.test(piece) ? 'word' : 'mark', word: foldPiece(piece) });
  }
  return pieces;
}

const OTHER_FORMS =
  /(?![0-9])\p{Nd}|[\uFF01-\uFF5E\u3001\u3002\u060C\u061B\u061F\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069]|\uFE0F|\u20E3/gu;
const FORMS: Readonly<Record<string, string>> = {
  '\u3001': ',',
  '\u3002': '.',
  '\u060C': ',',
  '\u061B': ';',
  '\u061F': '?',
};
const ASCII_ONLY = /^[\x00-\x7F]*$/;

/**
 * The text with digits and punctuation of all scripts as ASCII, each character in its place, so that what is found here is cut out
 * of the text itself at the same offsets. Digits beyond the basic plane, two units long, stay.
 */
export function plainForm(text: string): string {
  return ASCII_ONLY.test(text) ? text : text.replace(OTHER_FORMS, plainCharacter);
}

function plainCharacter(character: string): string {
  if (character.length > 1) return character;
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return FORMS[character] ?? DIGITS.get(character) ?? ' ';
}

/** Unicode keeps decimal digits in runs of ten, zero first. */
const DIGITS = new Map<string, string>();
for (let code = 0x0660, value = 0; code < 0xff10; code += 1) {
  const character = String.fromCharCode(code);
  if (!/\p{Nd}/u.test(character)) {
    value = 0;
    continue;
  }
  DIGITS.set(character, String(value % 10));
  value += 1;
}
