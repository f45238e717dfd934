import { atomsOf } from './when/atoms.ts';
import { vocabularyOf } from './when/languages.ts';
import { DAY, type LocalMoment, minuteOf, written } from './when/moment.ts';
import { type Mention, mentionsOf, type Precision, reckon, type Stretch } from './when/reckon.ts';
import { toldIn } from './when/tell.ts';

export type { LocalMoment } from './when/moment.ts';
export type { Precision } from './when/reckon.ts';

/** When something happened, as exactly as the words tell and no further, on the city's wall clock. */
export interface When {
  /** `YYYY-MM-DDTHH:MM`; `to` is the first minute that is no longer meant. */
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  /** The words that tell it, from the first to the last (UTF-16 offsets into the text that was read). */
  readonly start: number;
  readonly end: number;
}

const READ_AT_MOST = 4000;

const HALF_A_YEAR = 183 * DAY;

/**
 * How much a mention says about what happened. "Now" and a mere part of day give way to a day or an hour told elsewhere;
 * so does a month, or a date half a year back, which is more often a day in court or a birthday.
 */
function says(mention: Mention, stretch: Stretch, now: number): number {
  if (mention.now !== undefined) return 0;
  const timed = mention.day !== undefined || mention.clock !== undefined || mention.ago !== undefined;
  return timed && stretch.precision !== 'month' && stretch.from > now - HALF_A_YEAR ? 2 : 1;
}

/**
 * The moment that a text tells, read at `now`: the first one that says most.
 *
 * What is not said is not guessed:
 * - an hour without am, pm or a part of day tells nothing by itself, and no more than the day where a day is told.
 *   From 13 on, or written 06:30, an hour is sure;
 * - an hour or a part of day without a day is the latest one that has begun; so is a weekday, a date without a year;
 * - "3/5" is 5 March in English (Boston writes so). In the other languages only a number over 12, or two equal ones,
 *   settles which is the month: otherwise the date is left out, and whatever is told with it;
 * - an hour is that hour, "5:30" half an hour, "around" gives or takes an hour (half of one where minutes are told);
 * - "2 hours ago" gives or takes half an hour, from six hours on a whole one; minutes give or take half of themselves,
 *   at least 5 and at most 15, and never reach past now;
 * - "since" lasts until now (`span`). "Until 5", what lies ahead, lengths of time, ages and years ago are no moments.
 */
export function findWhen(
  text: string,
  { language, now }: { readonly language: string; readonly now: LocalMoment },
): When | undefined {
  const minute = minuteOf(now);
  if (minute === undefined) return undefined;
  const vocabulary = vocabularyOf(language);
  const atoms = atomsOf(text.slice(0, READ_AT_MOST), vocabulary);
  let best: { readonly when: When; readonly says: number } | undefined;
  for (const mention of mentionsOf(toldIn(atoms, vocabulary.monthFirst))) {
    const stretch = reckon(mention, minute);
    if (stretch === undefined) continue;
    const weight = says(mention, stretch, minute);
    if (best !== undefined && best.says >= weight) continue;
    const { start, end } = mention;
    const when = {
      from: written(stretch.from),
      to: written(stretch.to),
      precision: stretch.precision,
      start,
      end,
    };
    best = { when, says: weight };
  }
  return best?.when;
}
