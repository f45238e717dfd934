import { cut, type Piece } from '../pieces.ts';

/** Names by their folded words, so that the longest one at a place of the text can be looked up. */
export interface Names<T> {
  readonly byWords: ReadonlyMap<string, T>;
  readonly longest: number;
}

const split = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const key = (pieces: readonly Piece[]): string => pieces.map(({ word }) => word).join(' ');

/** The first row that lists a name keeps it. */
export function namesOf<T>(rows: readonly (readonly [value: T, names: string])[]): Names<T> {
  const byWords = new Map<string, T>();
  for (const [value, names] of rows) {
    for (const name of split(names)) {
      const words = key(wordsOf(name));
      if (words !== '' && !byWords.has(words)) byWords.set(words, value);
    }
  }
  const longest = Math.max(1, ...[...byWords.keys()].map((words) => words.split(' ').length));
  return { byWords, longest };
}

/** Names of which only matters that they are listed. */
export const listed = (names: string): Names<true> => namesOf([[true, names]]);

const SPOKEN = /[\p{L}\p{M}\p{Nd}&@/+.!?;\n。！？]/u;

/** The words of a text, without the marks that part no names (commas, hyphens, brackets). */
export function wordsOf(text: string): Piece[] {
  return cut(text).filter(({ marked }) => SPOKEN.test(marked));
}

export interface NameFound<T> {
  readonly value: T;
  readonly length: number;
}

/** The longest name that begins at `at`. */
export function nameAt<T>(pieces: readonly Piece[], at: number, names: Names<T>): NameFound<T> | undefined {
  for (let length = Math.min(names.longest, pieces.length - at); length >= 1; length -= 1) {
    const value = names.byWords.get(key(pieces.slice(at, at + length)));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

/** The longest name that ends before `end`. */
export function nameBefore<T>(
  pieces: readonly Piece[],
  end: number,
  names: Names<T>,
): NameFound<T> | undefined {
  for (let length = Math.min(names.longest, end); length >= 1; length -= 1) {
    const value = names.byWords.get(key(pieces.slice(end - length, end)));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}
