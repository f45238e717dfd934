/** A wall-clock moment in the city, as the caller reads it off the city's clock. Months and days count from 1. */
export interface LocalMoment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Minutes and days on the city's wall clock. Counted as if the clock were never set back or forward. */
export const HOUR = 60;
export const DAY = 24 * HOUR;

const MINUTE_MS = 60_000;
const DAY_MS = DAY * MINUTE_MS;
// 1970-01-01 was a Thursday; weekdays count from Monday = 1.
const FIRST_WEEKDAY = 4;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2999;

/** The number of a day, or `undefined` where the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined;
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  const same =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return same ? ms / DAY_MS : undefined;
}

export function calendarDay(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The moment in minutes, or `undefined` where it is none. */
export function minuteOf({ year, month, day, hour, minute }: LocalMoment): number | undefined {
  const date = dayNumber(year, month, day);
  if (date === undefined || !(hour >= 0 && hour < 24) || !(minute >= 0 && minute < 60)) return undefined;
  return date * DAY + Math.floor(hour) * HOUR + Math.floor(minute);
}

/** Monday = 1 … Sunday = 7. */
export function weekdayOf(day: number): number {
  return ((((day + FIRST_WEEKDAY - 1) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** The first day of a month, `months` away from the month of `day`. */
export function monthStart(day: number, months = 0): number {
  const { year, month } = calendarDay(day);
  return Date.UTC(year, month - 1 + months, 1) / DAY_MS;
}

/** `YYYY-MM-DDTHH:MM` */
export function written(minute: number): string {
  return new Date(minute * MINUTE_MS).toISOString().slice(0, 16);
}
