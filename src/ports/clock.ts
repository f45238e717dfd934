/** Time comes from outside, so that a conversation of hours can be played in a test at once. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

/** `2026-11-22T14Z`: the finest time that may stand beside a report. */
export function hourOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 13)}Z`;
}

/** The wall clock of an IANA time zone at `time`; months and days count from 1. */
export function wallClock(time: number, zone: string): WallClock {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)] as const),
  );
  const of = (type: keyof WallClock) => parts.get(type) ?? 0;
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute') };
}

export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than a whole turn. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const kept = formats.get(timeZone);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}
