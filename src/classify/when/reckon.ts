import type { Ago, Clock, DayTold, Told } from './mention.ts';
import { calendarDay, DAY, dayNumber, HOUR, mondayOf, monthStart, weekdayOf } from './moment.ts';
import { PARTS, type Part } from './words.ts';

export type Precision =
  | 'minutes'
  | 'hour'
  | 'hours'
  | 'part_of_day'
  | 'day'
  | 'days'
  | 'week'
  | 'month'
  | 'span';

/** From this minute up to, not including, that one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
}

/** What several words told about one moment. */
export interface Mention {
  readonly day?: DayTold;
  readonly clock?: Clock;
  readonly part?: Part;
  readonly ago?: Ago;
  readonly now?: 'now' | 'just_now';
  readonly about?: boolean;
  readonly since?: boolean;
  readonly side?: 'before' | 'after';
  readonly void?: 'ahead' | 'until';
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Words further apart than this speak of different things, even in one sentence. */
const FAR = 140;
/** "Tomorrow at 6", "6 am tomorrow": an hour this near lies ahead as well. */
const NEAR = 16;

/** An hour or a part of day, or what lies ahead, that belongs to what lies ahead beside it. */
function aheadTogether(mention: Mention, told: Told): boolean {
  const near = told.sentence === mention.sentence && told.start - mention.end <= NEAR;
  if (!near || (mention.void !== 'ahead' && told.void !== 'ahead')) return false;
  const beside = mention.void === 'ahead' ? told : mention;
  return beside.day === undefined && beside.ago === undefined && beside.now === undefined;
}

function joins(mention: Mention, told: Told): boolean {
  if (told.sentence !== mention.sentence || told.start - mention.end > FAR) return false;
  if (mention.void !== undefined || told.void !== undefined) return false;
  if (mention.ago ?? told.ago ?? mention.now ?? told.now) return false;
  if (told.day !== undefined) {
    const weekOfDay = mention.day?.kind === 'weekday' && told.day.kind === 'week';
    const dayOfWeek = mention.day?.kind === 'week' && told.day.kind === 'weekday';
    // "Monday March 16" names one day twice.
    const dated =
      mention.day?.kind === 'weekday' && (told.day.kind === 'date' || told.day.kind === 'monthday');
    if (mention.day !== undefined && !weekOfDay && !dayOfWeek && !dated) return false;
  }
  if (told.clock !== undefined && mention.clock !== undefined) return false;
  return told.part === undefined || (mention.part === undefined && mention.clock?.part === undefined);
}

function oneDay(before: DayTold | undefined, after: DayTold | undefined): DayTold | undefined {
  if (before === undefined || after === undefined) return after ?? before;
  if (before.kind === 'weekday' && after.kind === 'week') return { ...after, weekday: before.weekday };
  if (before.kind === 'week' && after.kind === 'weekday') return { ...before, weekday: after.weekday };
  return after;
}

/** Brings together what was told of one moment: a day here, an hour later in the sentence. */
export function mentionsOf(told: readonly Told[]): Mention[] {
  const mentions: Mention[] = [];
  for (const one of told) {
    const last = mentions.at(-1);
    if (last !== undefined && aheadTogether(last, one)) {
      mentions[mentions.length - 1] = { ...last, end: one.end, void: 'ahead' };
      continue;
    }
    if (last === undefined || !joins(last, one)) {
      mentions.push(one);
      continue;
    }
    const { day: _, ...rest } = { ...last, ...one, start: last.start };
    const day = oneDay(last.day, one.day);
    mentions[mentions.length - 1] = day === undefined ? rest : { ...rest, day };
  }
  return mentions;
}

interface Days {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
}

const single = (day: number): Days => ({ from: day, to: day + 1, precision: 'day' });

function weekdayBefore(today: number, weekday: number, notToday: boolean): number {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return today - (back === 0 && notToday ? 7 : back);
}

/** A day of the calendar without its year: the latest that is not ahead. */
function latestDate(today: number, month: number, day: number): number | undefined {
  const { year } = calendarDay(today);
  // Four years back there is a 29 February; over the turn of a century eight.
  for (let back = 0; back <= 8; back += 1) {
    const date = dayNumber(year - back, month, day);
    if (date !== undefined && date <= today) return date;
  }
  return undefined;
}

function latestMonthday(today: number, day: number): number | undefined {
  for (let back = 0; back <= 2; back += 1) {
    const { year, month } = calendarDay(monthStart(today, -back));
    const date = dayNumber(year, month, day);
    if (date !== undefined && date <= today) return date;
  }
  return undefined;
}

function daysOf(told: DayTold, today: number): Days | undefined {
  switch (told.kind) {
    case 'offset':
      return single(today + told.days);
    case 'weekday':
      return single(weekdayBefore(today, told.weekday, told.notToday));
    case 'date': {
      const { year, month, day } = told;
      const date = year === undefined ? latestDate(today, month, day) : dayNumber(year, month, day);
      return date === undefined ? undefined : single(date);
    }
    case 'monthday': {
      const date = latestMonthday(today, told.day);
      return date === undefined ? undefined : single(date);
    }
    case 'month': {
      const { month } = calendarDay(today);
      const from = monthStart(today, -((month - told.month + 12) % 12));
      return { from, to: monthStart(from, 1), precision: 'month' };
    }
    case 'months': {
      const from = monthStart(today, told.months);
      return { from, to: monthStart(from, 1), precision: 'month' };
    }
    case 'week': {
      const from = mondayOf(today) + 7 * told.weeks;
      if (told.weekday !== undefined) return single(from + told.weekday - 1);
      return { from, to: from + 7, precision: 'week' };
    }
    case 'weekend': {
      const saturday = mondayOf(today) + 5 + 7 * told.weeks;
      // Before this week's Saturday the latest weekend is the one that has passed.
      const from = saturday > today ? mondayOf(today) - 2 : saturday;
      return { from, to: from + 2, precision: 'days' };
    }
    case 'days_between':
      return { from: today + told.from, to: today + told.to + 1, precision: 'days' };
    case 'unclear':
      return undefined;
  }
}

/** The hour from the midnight of its day, in the part of day that was told: 2 at night is 26. */
function hourIn(part: Part, hour: number): number {
  if (hour > 12) return hour;
  switch (part) {
    case 'dawn':
    case 'morning':
      return hour % 12;
    case 'midday':
      return hour >= 10 ? hour : hour + 12;
    case 'afternoon':
      return (hour % 12) + 12;
    case 'evening':
      return hour === 12 || hour === 0 ? 24 : hour + (hour < 4 ? 24 : 12);
    case 'night':
    case 'late':
      return hour === 12 || hour === 0 ? 24 : hour + (hour < 6 ? 24 : 12);
  }
}

const isNight = (part: Part | undefined): boolean => part === 'late' || part === 'night';

/** Minutes from the midnight of the day, or `undefined` where morning and evening are both possible. */
function minutesOf(
  clock: Clock,
  outer: Part | undefined,
): { from: number; to: number | undefined } | undefined {
  const part = clock.part ?? outer;
  if (!clock.sure && part === undefined) return undefined;
  const hourOf = (hour: number): number => {
    const told = part === undefined || (clock.sure && clock.part === undefined) ? hour : hourIn(part, hour);
    // "last night at 2 am" is the small hours after that evening.
    return isNight(outer) && told < 6 ? told + 24 : told;
  };
  const until = clock.until;
  return {
    from: hourOf(clock.hour) * HOUR + clock.minute,
    to: until === undefined ? undefined : hourOf(Math.floor(until / HOUR)) * HOUR + (until % HOUR),
  };
}

const HALF_HOUR = HOUR / 2;

function stretchOf(clock: Clock, begin: { from: number; to: number | undefined }, mention: Mention): Stretch {
  const { from } = begin;
  if (mention.side === 'before') return { from: Math.max(0, from - 12 * HOUR), to: from, precision: 'hours' };
  if (mention.side === 'after') return { from, to: Math.max(DAY, from + HOUR), precision: 'hours' };
  if (begin.to !== undefined) return { from, to: begin.to, precision: 'hours' };
  const about = clock.hasMinutes ? HALF_HOUR : HOUR;
  if (mention.about)
    return { from: from - about, to: from + about, precision: clock.hasMinutes ? 'hour' : 'hours' };
  const to = from + (clock.hasMinutes ? HALF_HOUR : HOUR);
  return { from, to, precision: clock.hasMinutes ? 'minutes' : 'hour' };
}

const LONG_AGO = 6;
const MOST_DOUBT = 15;
const LEAST_DOUBT = 5;

/** Hours are told give or take half an hour (from six on a whole one), minutes give or take half of them, 5 to 15. */
function agoStretch({ unit, least, most }: Ago, now: number): Stretch {
  if (unit === 'hour') {
    const doubt = least >= LONG_AGO ? HOUR : HALF_HOUR;
    const from = now - most * HOUR - doubt;
    return { from, to: now - least * HOUR + doubt, precision: 'hour' };
  }
  const exact = most >= HOUR;
  const doubt = exact ? HALF_HOUR : Math.min(MOST_DOUBT, Math.max(LEAST_DOUBT, Math.round(least / 2)));
  const to = Math.min(now, now - least + doubt);
  return { from: now - most - doubt, to, precision: exact ? 'hour' : 'minutes' };
}

function nowStretch(kind: 'now' | 'just_now', now: number): Stretch {
  if (kind === 'just_now') return { from: now - HALF_HOUR, to: now + 1, precision: 'minutes' };
  const from = Math.floor(now / HOUR) * HOUR;
  return { from, to: from + HOUR, precision: 'hour' };
}

/** Places hours of a day on the latest day on which they have begun. */
function placed(hours: Stretch, days: Days | undefined, now: number): Stretch {
  const today = Math.floor(now / DAY);
  const at = (day: number): Stretch => ({
    ...hours,
    from: day * DAY + hours.from,
    to: day * DAY + hours.to,
  });
  if (days === undefined) {
    const day = [today, today - 1].find((one) => one * DAY + hours.from <= now) ?? today - 2;
    return at(day);
  }
  // In the small hours "tonight" and "today at 2" are still the night that began the day before.
  const begun = days.from * DAY + hours.from <= now;
  const nightStill = days.from === today && hours.to > DAY && now % DAY < 6 * HOUR;
  if (days.from === today && !begun && (nightStill || hours.from >= DAY)) return at(today - 1);
  return at(days.from);
}

function inDay(mention: Mention, now: number): Stretch | undefined {
  const today = Math.floor(now / DAY);
  const days = mention.day === undefined ? undefined : daysOf(mention.day, today);
  if (mention.day !== undefined && days === undefined) return undefined;
  const whole = days && { from: days.from * DAY, to: days.to * DAY, precision: days.precision };
  if (days !== undefined && days.to - days.from > 1) return whole;
  const { clock, part } = mention;
  const hours = clock && minutesOf(clock, part);
  if (clock !== undefined && hours !== undefined) return placed(stretchOf(clock, hours, mention), days, now);
  const said = part ?? clock?.part;
  if (said === undefined) return whole;
  // A night that is told with its day is the whole evening and night, as "last night" is.
  const { from, to } = PARTS[said === 'night' && days !== undefined ? 'late' : said];
  return placed({ from: from * HOUR, to: to * HOUR, precision: 'part_of_day' }, days, now);
}

/** When that was, read at the minute `now` of the city's clock. */
export function reckon(mention: Mention, now: number): Stretch | undefined {
  if (mention.void !== undefined) return undefined;
  if (mention.now !== undefined) return nowStretch(mention.now, now);
  const stretch = mention.ago === undefined ? inDay(mention, now) : agoStretch(mention.ago, now);
  if (stretch === undefined || stretch.from >= stretch.to) return undefined;
  if (mention.since && stretch.from < now)
    return { ...stretch, to: Math.max(now, stretch.to), precision: 'span' };
  return stretch;
}
