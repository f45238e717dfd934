import type { Atom } from './atoms.ts';
import { past, type Understood } from './clock.ts';
import type { DayTold } from './mention.ts';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const UNCLEAR: DayTold = { kind: 'unclear' };

const isDay = (atom: Atom | undefined): atom is Atom =>
  atom?.kind === 'number' && atom.value >= 1 && atom.value <= 31;
const isYear = (atom: Atom | undefined): atom is Atom =>
  atom?.digits?.length === 4 && atom.value >= FIRST_YEAR && atom.value <= LAST_YEAR;

/** "2026-03-05", "3/15/2026", "15/3", "3/5". Dots and dashes make a date only with a year. */
function numeric(atoms: readonly Atom[], at: number, monthFirst: boolean): Understood<DayTold> | undefined {
  const [first, mark, second, again, third] = atoms.slice(at, at + 5);
  const separator = mark?.kind;
  if (separator !== 'slash' && separator !== 'dash' && separator !== 'dot') return undefined;
  if (first?.kind !== 'number' || second?.kind !== 'number') return undefined;
  const three = again?.kind === separator && third?.kind === 'number';
  if (!three && separator !== 'slash') return undefined;
  const next = at + (three ? 5 : 3);
  if (three && isYear(first))
    return {
      value: { kind: 'date', year: first.value, month: second.value, day: third?.value ?? 0 },
      next,
    };
  const short = third?.digits?.length === 2 ? 2000 + third.value : third?.value;
  const year = three && short !== undefined ? { year: short } : {};
  const [a, b] = [first.value, second.value];
  if (a < 1 || b < 1 || (a > 12 && b > 12) || a > 31 || b > 31) return undefined;
  // "24/7" is always, "1/2" before a unit is half of it.
  if (!three && ((a === 24 && b === 7) || atoms[next]?.kind === 'unit')) return undefined;
  // Dots are written day first everywhere.
  const dayFirst = separator === 'dot' || a > 12;
  if (dayFirst && b <= 12) return { value: { kind: 'date', ...year, month: b, day: a }, next };
  if (monthFirst || b > 12 || a === b) return { value: { kind: 'date', ...year, month: a, day: b }, next };
  return { value: UNCLEAR, next };
}

const AROUND_DAY: ReadonlySet<Atom['kind']> = new Set(['ordinal', 'monthday', 'between_words', 'in']);

function overMarks(atoms: readonly Atom[], at: number): number {
  let next = at;
  while (next < at + 8 && AROUND_DAY.has(atoms[next]?.kind ?? 'word')) next += 1;
  return next;
}

function withYear(atoms: readonly Atom[], at: number, month: number, day: number): Understood<DayTold> {
  const commaed = atoms[at]?.kind === 'break' ? at + 1 : at;
  const told = overMarks(atoms, commaed);
  const year = atoms[told];
  if (isYear(year)) return { value: { kind: 'date', year: year.value, month, day }, next: told + 1 };
  return { value: { kind: 'date', month, day }, next: at };
}

/** Kinds that make the number after a month an hour: "March 5pm" means nothing, "5 March 6:30" has a number before. */
const MAKES_HOUR: ReadonlySet<Atom['kind']> = new Set(['colon', 'am', 'pm', 'oclock', 'hours', 'slash']);

/** A day of the calendar that begins here. */
export function dateAt(
  atoms: readonly Atom[],
  at: number,
  monthFirst: boolean,
): Understood<DayTold> | undefined {
  const byNumbers = numeric(atoms, at, monthFirst);
  if (byNumbers !== undefined) return byNumbers;
  const marked = atoms[at]?.kind === 'monthday' || atoms[at]?.kind === 'day_word';
  const from = marked ? past(atoms, at + 1) : at;
  const first = atoms[from];
  if (isDay(first)) {
    const next = overMarks(atoms, from + 1);
    const month = atoms[next];
    if (month?.kind === 'month') return withYear(atoms, next + 1, month.value, first.value);
    const numbered = atoms[from + 1]?.kind;
    if (numbered === 'colon' || numbered === 'am' || numbered === 'pm') return undefined;
    if (marked) return { value: { kind: 'monthday', day: first.value }, next: from + 1 };
    if (numbered === 'monthday') return { value: { kind: 'monthday', day: first.value }, next: from + 2 };
    return undefined;
  }
  const month = atoms[from];
  if (month?.kind !== 'month') return undefined;
  const number = overMarks(atoms, from + 1);
  const day = atoms[number];
  if (isDay(day) && !MAKES_HOUR.has(atoms[number + 1]?.kind ?? 'word')) {
    const end = atoms[number + 1]?.kind;
    const next = end === 'ordinal' || end === 'monthday' ? number + 2 : number + 1;
    return withYear(atoms, next, month.value, day.value);
  }
  const before = atoms[at - 1]?.kind;
  if (before === 'in' || before === 'last' || before === 'since')
    return { value: { kind: 'month', month: month.value }, next: from + 1 };
  return undefined;
}
