import type { Atom } from './atoms.ts';
import type { Clock } from './mention.ts';

/** Something understood at a place: the atoms `from` up to, not including, `next`. */
export interface Understood<T> {
  readonly value: T;
  readonly next: number;
}

const FILL: ReadonlySet<Atom['kind']> = new Set(['between_words', 'in']);

/** The next place that holds more than a word between words. */
export function past(atoms: readonly Atom[], at: number): number {
  let next = at;
  while (next < at + LONGEST_LEAD && FILL.has(atoms[next]?.kind ?? 'word')) next += 1;
  return next;
}

/** Atoms after which a lone "18h" is an hour of the clock and no length of time. */
const LEADS_TO_HOUR: ReadonlySet<Atom['kind']> = new Set([
  'at',
  'in',
  'about',
  'since',
  'before',
  'after',
  'between',
  'day',
  'weekday',
  'month',
  'part',
  'ordinal',
]);
const ENDS: ReadonlySet<Atom['kind']> = new Set(['break', 'stop']);
const LAST_HOUR = 24;

interface Reading {
  readonly hour: number;
  readonly minute: number;
  readonly hasMinutes: boolean;
  /** It can be nothing but an hour of the clock. */
  readonly certain: boolean;
  readonly next: number;
}

const isNumber = (atom: Atom | undefined): atom is Atom => atom?.kind === 'number';
const twoDigits = (atom: Atom | undefined): boolean => atom?.digits?.length === 2 && atom.value < 60;

/** "half past six", "quarter to 7", "половина седьмого", "ten past six": the minutes come first. */
function minutesFirst(atoms: readonly Atom[], at: number): Reading | undefined {
  const first = atoms[at];
  const named = past(atoms, at + 1);
  const reading = (hour: Atom | undefined, minute: number, next: number): Reading | undefined => {
    if (!isNumber(hour) || hour.value > LAST_HOUR) return undefined;
    const total = ((hour.value || LAST_HOUR) * 60 + minute) % (LAST_HOUR * 60);
    return { hour: Math.floor(total / 60), minute: total % 60, hasMinutes: true, certain: true, next };
  };
  switch (first?.kind) {
    case 'half_past':
      return reading(atoms[named], 30, named + 1);
    case 'half_to':
      return reading(atoms[named], -30, named + 1);
    case 'quarter_past':
      return reading(atoms[named], 15, named + 1);
    case 'quarter_to':
      return reading(atoms[named], -15, named + 1);
    case 'number': {
      const link = atoms[at + 1]?.kind === 'unit' ? at + 2 : at + 1;
      const kind = atoms[link]?.kind;
      if (first.value >= 60 || (kind !== 'past' && kind !== 'to')) return undefined;
      const hour = past(atoms, link + 1);
      const after = atoms[past(atoms, hour + 1)]?.kind;
      // "6 to 8" is more often a count than a time; "ten to six am" is a time.
      if (kind === 'to' && after !== 'am' && after !== 'pm' && after !== 'part') return undefined;
      if (kind === 'to' && first.value % 5 !== 0) return undefined;
      return reading(atoms[hour], kind === 'past' ? first.value : -first.value, hour + 1);
    }
    default:
      return undefined;
  }
}

/** The minutes behind an hour: "y media", "menos cuarto", "menos diez", "30". */
function minutesAfter(
  atoms: readonly Atom[],
  at: number,
  marked: boolean,
  announced: boolean,
): { readonly minute: number; readonly next: number } | undefined {
  const atom = atoms[at];
  if (atom?.kind === 'half') return { minute: 30, next: at + 1 };
  if (atom?.kind === 'and_quarter' || atom?.kind === 'quarter') return { minute: 15, next: at + 1 };
  if (atom?.kind === 'less_quarter') return { minute: -15, next: at + 1 };
  const number = atoms[at + 1];
  const behindNumber = atoms[at + 2]?.kind;
  // "entre 5h et 6h": the second number is an hour itself.
  const anotherHour = behindNumber === 'hours' || behindNumber === 'oclock' || behindNumber === 'colon';
  const behind = (from: number): number => {
    const unit = atoms[from];
    return unit?.kind === 'unit' && unit.unit === 'minute' ? from + 1 : from;
  };
  if (atom?.kind === 'less' && isNumber(number) && number.value < 60)
    return { minute: -number.value, next: behind(at + 2) };
  if (
    (marked || announced) &&
    !anotherHour &&
    atom?.kind === 'and' &&
    isNumber(number) &&
    number.value < 60 &&
    number.value >= 5
  )
    return { minute: number.value, next: behind(at + 2) };
  if (marked && isNumber(atom) && atom.value < 60 && (atom.digits === undefined || twoDigits(atom)))
    return { minute: atom.value, next: behind(at + 1) };
  return undefined;
}

/** "6:30", "6.30", "6h30", "6 giờ rưỡi", "6 o'clock", or a bare 6. */
function hourFirst(atoms: readonly Atom[], at: number, announced: boolean): Reading | undefined {
  const first = atoms[at];
  if (!isNumber(first) || first.value > LAST_HOUR) return undefined;
  const mark = atoms[at + 1];
  const minutes = atoms[at + 2];
  const colon = mark?.kind === 'colon' || (mark?.kind === 'dot' && announced);
  if (colon && isNumber(minutes) && twoDigits(minutes)) {
    const hours = atoms[at + 3]?.kind;
    const next = hours === 'hours' || hours === 'oclock' ? at + 4 : at + 3;
    return { hour: first.value, minute: minutes.value, hasMinutes: true, certain: true, next };
  }
  if (mark?.kind === 'colon' || mark?.kind === 'slash' || mark?.kind === 'dot') return undefined;
  const marked = mark?.kind === 'oclock' || mark?.kind === 'hours';
  const after = marked ? at + 2 : at + 1;
  const told = minutesAfter(atoms, after, marked || (announced && first.digits === undefined), announced);
  if (told !== undefined) {
    const total = (first.value * 60 + told.minute + LAST_HOUR * 60) % (LAST_HOUR * 60);
    const certain = marked || announced;
    return {
      hour: Math.floor(total / 60),
      minute: total % 60,
      hasMinutes: true,
      certain,
      next: told.next,
    };
  }
  return {
    hour: first.value,
    minute: 0,
    hasMinutes: false,
    certain: mark?.kind === 'oclock' || (marked && isHourHere(atoms, at)),
    next: after,
  };
}

/** Whether "18h" stands where an hour of the clock stands, or alone. */
function isHourHere(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  if (before !== undefined && LEADS_TO_HOUR.has(before.kind)) return true;
  const after = atoms[at + 2];
  if (after?.kind === 'day' || after?.kind === 'weekday') return true;
  const alone =
    (before === undefined || ENDS.has(before.kind)) && (after === undefined || ENDS.has(after.kind));
  return alone;
}

/** Whether a number that "at" announces is an hour: not an age, a count or a house. */
function nothingCounted(atoms: readonly Atom[], next: number): boolean {
  const kinds = [0, 1, 2].map((step) => atoms[next + step]?.kind);
  return kinds[0] !== 'unit' && kinds[0] !== 'number' && !kinds.includes('no_hour');
}

/** "six thirty am": after a word for an hour may come one for minutes, if am or pm ends it. */
function spelledMinutes(atoms: readonly Atom[], reading: Reading): Reading {
  const minutes = atoms[reading.next];
  const end = atoms[reading.next + 1]?.kind;
  if (reading.hasMinutes || !isNumber(minutes) || minutes.value < 10 || minutes.value > 59) return reading;
  if (end !== 'am' && end !== 'pm') return reading;
  return { ...reading, minute: minutes.value, hasMinutes: true, next: reading.next + 1 };
}

function clockOf(reading: Reading, digits: string | undefined, marks: Pick<Clock, 'part'>): Clock {
  const { hour, minute, hasMinutes } = reading;
  const sure = hour > 12 || hour === 0 || (digits?.length === 2 && digits.startsWith('0'));
  return { hour, minute, hasMinutes, sure, ...marks };
}

/** Atoms that may announce one hour: a bound, so that a text of nothing else is read in linear time. */
const LONGEST_LEAD = 8;

/** What may come between an announcement and its hour: "a eso de las", "at about". */
function announcement(atoms: readonly Atom[], at: number): { readonly next: number; readonly said: boolean } {
  let next = at;
  let said = false;
  while (
    next < at + LONGEST_LEAD &&
    (atoms[next]?.kind === 'at' || (said && atoms[next]?.kind === 'about'))
  ) {
    said = true;
    next = past(atoms, next + 1);
  }
  return { next, said };
}

/** An hour of the clock that begins here; `led` where "around", "since" or a day stands right before it. */
export function clockAt(atoms: readonly Atom[], at: number, led: boolean): Understood<Clock> | undefined {
  return rangeAt(atoms, announcement(atoms, at).next) ?? hourAt(atoms, at, led);
}

function hourAt(atoms: readonly Atom[], at: number, led: boolean): Understood<Clock> | undefined {
  const { next: from, said } = announcement(atoms, at);
  const first = atoms[from];
  if (first === undefined) return undefined;
  if (first.kind === 'hour') {
    const hour = { hour: first.value, minute: 0, hasMinutes: false, sure: true };
    return { value: hour, next: from + 1 };
  }
  const plain = minutesFirst(atoms, from) ?? hourFirst(atoms, from, said || led);
  if (plain === undefined) return undefined;
  const reading = spelledMinutes(atoms, plain);
  const filled = past(atoms, reading.next);
  const after = atoms[filled];
  if (after?.kind === 'am' || after?.kind === 'pm') {
    if (reading.hour === 0 || reading.hour > 12)
      return { value: clockOf(reading, first.digits, {}), next: filled + 1 };
    const hour = (reading.hour % 12) + (after.kind === 'pm' ? 12 : 0);
    const { minute, hasMinutes } = reading;
    return { value: { hour, minute, hasMinutes, sure: true }, next: filled + 1 };
  }
  const countsOne = first.digits === undefined && first.value === 1 && filled === reading.next && !said;
  const shared = after?.start === atoms[filled - 1]?.start;
  if (after?.kind === 'part' && after.part !== undefined && (!countsOne || reading.certain || shared))
    return { value: clockOf(reading, first.digits, { part: after.part }), next: filled + 1 };
  const hours = atoms[reading.next - 1]?.kind === 'hours';
  if (hours && !reading.hasMinutes && !said && !led && !reading.certain) return undefined;
  if (reading.certain) return { value: clockOf(reading, first.digits, {}), next: reading.next };
  if (!said && !led) return undefined;
  if (!nothingCounted(atoms, reading.next)) return undefined;
  const ends = atoms[reading.next]?.kind;
  // "at 6 ICE came" is an hour, "about 6 cops" a count; a bare number over 12 has to stand at an end.
  if ((!said || reading.hour > 12) && ends === 'word') return undefined;
  return { value: clockOf(reading, first.digits, {}), next: reading.next };
}

/** "between 5 and 6 pm", "from 5 to 6 in the evening", "5-6pm". */
function rangeAt(atoms: readonly Atom[], at: number): Understood<Clock> | undefined {
  const opened = atoms[at]?.kind === 'between';
  const first = announcement(atoms, past(atoms, opened ? at + 1 : at)).next;
  const begin = hourFirst(atoms, first, false);
  const link = atoms[begin?.next ?? atoms.length]?.kind;
  if (begin === undefined || !(link === 'dash' || (opened && (link === 'and' || link === 'to'))))
    return undefined;
  const end = hourAt(atoms, begin.next + 1, false);
  if (end === undefined) return undefined;
  const { value } = end;
  if (!value.sure && value.part === undefined) return undefined;
  const shift = value.sure && value.hour >= 12 && begin.hour < 12 && begin.hour + 12 <= value.hour ? 12 : 0;
  const hour = begin.hour + shift;
  const until = value.hour * 60 + value.minute;
  if (hour * 60 + begin.minute >= until) return undefined;
  return { value: { ...value, hour, minute: begin.minute, hasMinutes: true, until }, next: end.next };
}
