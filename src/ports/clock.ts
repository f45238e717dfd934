/** Time comes from outside, so that a conversation of hours can be played in a test at once. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

/** `2026-11-22T14Z`: the finest time that may stand beside a report. */
export function hourOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 13)}Z`;
}

export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}
