import { cut, type Piece } from '../pieces.ts';
import type { Meaning, Part, Phrase, Unit, WhenVocabulary } from './words.ts';

type Kind = Meaning extends infer M ? (M extends `${infer K}:${string}` ? K : M) : never;

/** A smallest meaning found in the text, or a word that has none here. */
export interface Atom {
  readonly kind: Kind | 'word' | 'break' | 'stop' | 'colon' | 'slash' | 'dot' | 'dash';
  readonly value: number;
  readonly part?: Part;
  readonly unit?: Unit;
  /** As written, where it is a number in digits. */
  readonly digits?: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

const DIGITS = /^\d+$/;
const SENTENCE_END = /^[.!?;\n…。！？；؟؛۔]$/u;
const BREAK = /^[,:()"，、：（）「」“”،—–/|-]$/u;
const BETWEEN_DIGITS: Readonly<Record<string, 'colon' | 'slash' | 'dot' | 'dash'>> = {
  ':': 'colon',
  '：': 'colon',
  '/': 'slash',
  '.': 'dot',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '~': 'dash',
};
const HYPHEN = /^[-‐‑]$/u;
const MOST_DIGITS = 4;

function meant(meaning: Meaning): Pick<Atom, 'kind' | 'value' | 'part' | 'unit'> {
  const colon = meaning.indexOf(':');
  if (colon < 0) return { kind: meaning as Kind, value: 0 };
  const kind = meaning.slice(0, colon) as Kind;
  const rest = meaning.slice(colon + 1);
  if (kind === 'part') return { kind, value: 0, part: rest as Part };
  if (kind === 'unit') return { kind, value: 0, unit: rest as Unit };
  return { kind, value: Number(rest) };
}

/** Whether the marks that were written fit: none at all, or the table's. */
function fits(phrase: Phrase, run: readonly Piece[], marksMatter: boolean): boolean {
  if (!marksMatter && !phrase.needsMarks) return true;
  return run.every(({ word, marked }, at) => {
    if (marked === phrase.marked[at]) return true;
    return !phrase.needsMarks && marked === word;
  });
}

function phraseAt(
  pieces: readonly Piece[],
  at: number,
  { byWords, longest, marksMatter }: WhenVocabulary,
): { readonly phrase: Phrase; readonly length: number } | undefined {
  for (let length = Math.min(longest, pieces.length - at); length >= 1; length -= 1) {
    const run = pieces.slice(at, at + length);
    const phrases = byWords.get(run.map(({ word }) => word).join(' '));
    const phrase = phrases?.find((one) => fits(one, run, marksMatter));
    if (phrase !== undefined) return { phrase, length };
  }
  return undefined;
}

function markOf(pieces: readonly Piece[], at: number): Atom['kind'] | undefined {
  const piece = pieces[at];
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (piece === undefined) return 'stop';
  const between = BETWEEN_DIGITS[piece.marked];
  if (
    between !== undefined &&
    before !== undefined &&
    after !== undefined &&
    DIGITS.test(before.word) &&
    DIGITS.test(after.word) &&
    before.end === piece.start &&
    after.start === piece.end
  )
    return between;
  // A hyphen inside a word, or between a number and its ending ("5-го"), parts nothing.
  if (HYPHEN.test(piece.marked) && before?.end === piece.start && after?.start === piece.end)
    return undefined;
  if (SENTENCE_END.test(piece.marked)) return 'stop';
  return BREAK.test(piece.marked) ? 'break' : 'word';
}

const SENTENCE_BY_LINE = /\n/;

/** The text as atoms, in order. */
export function atomsOf(text: string, vocabulary: WhenVocabulary): Atom[] {
  const pieces = cut(text, vocabulary.whole);
  const atoms: Atom[] = [];
  let sentence = 0;
  let read = 0;
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at];
    if (first === undefined) break;
    const { start, end } = first;
    if (SENTENCE_BY_LINE.test(text.slice(read, start))) sentence += 1;
    const found = phraseAt(pieces, at, vocabulary);
    if (found !== undefined) {
      const last = pieces[at + found.length - 1]?.end ?? end;
      for (const meaning of found.phrase.means) atoms.push({ ...meant(meaning), start, end: last, sentence });
      at += found.length;
      read = last;
      continue;
    }
    at += 1;
    read = end;
    if (DIGITS.test(first.word)) {
      const kind = first.word.length <= MOST_DIGITS ? 'number' : 'word';
      atoms.push({ kind, value: Number(first.word), digits: first.word, start, end, sentence });
      continue;
    }
    const kind = /^[\p{L}\p{M}]/u.test(first.marked) ? 'word' : markOf(pieces, at - 1);
    if (kind === undefined) continue;
    if (kind === 'stop') sentence += 1;
    atoms.push({ kind, value: 0, start, end, sentence });
  }
  return atoms;
}
