import { agoAt } from './ago.ts';
import type { Atom } from './atoms.ts';
import { clockAt, past, type Understood } from './clock.ts';
import { dateAt } from './date.ts';
import type { Ago, DayTold, Told } from './mention.ts';

type Meant = Omit<Told, 'start' | 'end' | 'sentence'>;

interface Lead {
  readonly start: number;
  readonly about?: boolean;
  readonly since?: boolean;
  readonly side?: 'before' | 'after';
  readonly until?: boolean;
}

function dayOfAgo({ unit, least, most }: Ago): Meant | undefined {
  const range: DayTold = { kind: 'days_between', from: -most, to: -least };
  switch (unit) {
    case 'minute':
    case 'hour':
      return { ago: { unit, least, most } };
    case 'day':
      return { day: least === most ? { kind: 'offset', days: -least } : range };
    case 'night':
      return { day: least === most ? { kind: 'offset', days: -least } : range, part: 'late' };
    case 'week':
      if (least === most) return { day: { kind: 'week', weeks: -least } };
      return { day: { kind: 'days_between', from: -7 * most, to: -7 * least } };
    case 'month':
      return least === most ? { day: { kind: 'months', months: -least } } : undefined;
    // "He came two years ago" tells about a life and not about what is reported.
    case 'year':
      return undefined;
  }
}

const isLast = (atom: Atom | undefined): boolean => atom?.kind === 'last' || atom?.kind === 'last_or_ago';

function simpleAt(atoms: readonly Atom[], at: number): Understood<Meant> | undefined {
  const atom = atoms[at];
  const next = at + 1;
  switch (atom?.kind) {
    case 'day':
      return { value: { day: { kind: 'offset', days: atom.value } }, next };
    case 'weekday': {
      const after = past(atoms, next);
      const last = isLast(atoms[after]);
      const notToday = last || isLast(atoms[at - 1]);
      const value: Meant = { day: { kind: 'weekday', weekday: atom.value, notToday } };
      return { value, next: last ? after + 1 : next };
    }
    case 'week':
      return { value: { day: { kind: 'week', weeks: atom.value } }, next };
    case 'weekend':
      return { value: { day: { kind: 'weekend', weeks: atom.value } }, next };
    case 'months':
      return { value: { day: { kind: 'months', months: atom.value } }, next };
    case 'other_day':
      return { value: { day: { kind: 'days_between', from: -7, to: -1 } }, next };
    case 'part':
      return atom.part === undefined ? undefined : { value: { part: atom.part }, next };
    case 'now':
    case 'just_now':
      return { value: { now: atom.kind }, next };
    case 'future':
      return { value: { void: 'ahead' }, next };
    default:
      return undefined;
  }
}

function meantAt(
  atoms: readonly Atom[],
  at: number,
  led: boolean,
  monthFirst: boolean,
): Understood<Meant> | undefined {
  const ago = agoAt(atoms, at);
  if (ago !== undefined) {
    const value = dayOfAgo(ago.value);
    return value === undefined ? { value: {}, next: ago.next } : { value, next: ago.next };
  }
  const date = dateAt(atoms, at, monthFirst);
  if (date !== undefined) return { value: { day: date.value }, next: date.next };
  const clock = clockAt(atoms, at, led);
  if (clock !== undefined) return { value: { clock: clock.value }, next: clock.next };
  return simpleAt(atoms, at);
}

function leadOf(atom: Atom, lead: Lead | undefined): Lead | undefined {
  const base = lead ?? { start: atom.start };
  switch (atom.kind) {
    case 'about':
      return { ...base, about: true };
    case 'since':
      return { ...base, since: true };
    case 'until':
      return { ...base, until: true };
    case 'before':
    case 'after':
      return { ...base, side: atom.kind };
    case 'in':
    case 'between_words':
      return lead;
    default:
      return undefined;
  }
}

const isLead = (atom: Atom): boolean =>
  atom.kind === 'about' ||
  atom.kind === 'since' ||
  atom.kind === 'until' ||
  atom.kind === 'before' ||
  atom.kind === 'after';

/** "3点左右", "6 pm más o menos": the word for "around" stands behind its hour and before no other. */
function isAboutAfter(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[past(atoms, at + 1)]?.kind;
  return atoms[at]?.kind === 'about' && after !== 'number' && after !== 'at' && after !== 'hour';
}

/** Everything that the text tells about time, in order. */
export function toldIn(atoms: readonly Atom[], monthFirst: boolean): Told[] {
  const told: Told[] = [];
  let lead: Lead | undefined;
  let daysEnd = -1;
  for (let at = 0; at < atoms.length; ) {
    const atom = atoms[at];
    if (atom === undefined) break;
    // "yesterday 6", "on Monday around 6": a bare number after a day or after "around" may be an hour.
    const led = lead !== undefined || past(atoms, daysEnd) === at;
    const found = isLead(atom) ? undefined : meantAt(atoms, at, led, monthFirst);
    if (found === undefined) {
      lead = leadOf(atom, lead);
      at += 1;
      continue;
    }
    const loose = found.value.clock !== undefined && isAboutAfter(atoms, found.next);
    const next = loose ? found.next + 1 : found.next;
    const end = atoms[next - 1]?.end ?? atom.end;
    const { until, ...kept } = lead ?? { start: atom.start };
    const value: Meant = until ? { void: 'until' } : found.value;
    if (Object.keys(value).length > 0)
      told.push({ ...value, ...kept, ...(loose ? { about: true } : {}), end, sentence: atom.sentence });
    if (value.day !== undefined) daysEnd = found.next;
    lead = undefined;
    at = next;
  }
  return told;
}
