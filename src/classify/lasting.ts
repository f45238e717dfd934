import type { Language } from '../language/locale.ts';
import { agoAt, amountAt } from './when/ago.ts';
import { atomsOf } from './when/atoms.ts';
import { vocabularyOf } from './when/languages.ts';
import type { Unit } from './when/words.ts';

/** A length of time that a text tells, with its place (UTF-16 offsets into the text that was read). */
export interface Lasting {
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
}

/** Longer units tell an age or a sentence rather than how long a door stayed shut. */
const MINUTES: Readonly<Partial<Record<Unit, number>>> = {
  minute: 1,
  hour: 60,
  day: 24 * 60,
  night: 24 * 60,
};
/** "14h", "21 часов" are mostly hours of the clock. */
const isClock = (unit: Unit, amount: number): boolean => unit === 'hour' && amount > 12 && amount < 24;
const COUNTS = new Set(['number', 'half', 'a_few', 'about']);

/** The lengths of time in `text`: "three hours", "40 min", "两天". "Two hours ago" is a moment and no length. */
export function lastingsIn(text: string, language: Language): Lasting[] {
  const atoms = atomsOf(text, vocabularyOf(language));
  const found: Lasting[] = [];
  for (let at = 0; at < atoms.length; ) {
    const first = atoms[at];
    const ago = agoAt(atoms, at);
    const amount = ago ?? (COUNTS.has(first?.kind ?? '') ? amountAt(atoms, at) : undefined);
    const last = amount === undefined ? undefined : atoms[amount.next - 1];
    if (first === undefined || amount === undefined || last === undefined) {
      at += 1;
      continue;
    }
    const { unit, least, most } = amount.value;
    const each = MINUTES[unit];
    if (ago === undefined && each !== undefined && !isClock(unit, most))
      found.push({ minutes: Math.round(((least + most) / 2) * each), start: first.start, end: last.end });
    at = amount.next;
  }
  return found;
}
