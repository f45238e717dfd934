import type { Part, Unit } from './words.ts';

/** An hour of the clock. Without `sure` it may be before or after noon. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly sure: boolean;
  readonly hasMinutes: boolean;
  /** The part of day said with the hour ("las 6 de la mañana"). */
  readonly part?: Part;
  /** "between 5 and 6 pm": the hour at which it ends. */
  readonly until?: number;
}

/** Which day or days. */
export type DayTold =
  | { readonly kind: 'offset'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly notToday: boolean }
  | { readonly kind: 'date'; readonly year?: number; readonly month: number; readonly day: number }
  | { readonly kind: 'monthday'; readonly day: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'week'; readonly weeks: number; readonly weekday?: number }
  | { readonly kind: 'weekend'; readonly weeks: number }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'days_between'; readonly from: number; readonly to: number }
  /** Said, but it can't be told which day: "3/5" where nobody knows the order, 30 February. */
  | { readonly kind: 'unclear' };

export interface Ago {
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
}

/** One thing said about time, with the place of its words. */
export interface Told {
  readonly day?: DayTold;
  readonly clock?: Clock;
  readonly part?: Part;
  /** Minutes or hours before now; days and longer become a `day`. */
  readonly ago?: Ago;
  readonly now?: 'now' | 'just_now';
  /** No moment of what happened: what lies ahead (with its hour), or "until 5". */
  readonly void?: 'ahead' | 'until';
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly about?: boolean;
  readonly since?: boolean;
  readonly side?: 'before' | 'after';
}
