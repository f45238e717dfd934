import { findPlace } from '../classify/place.ts';
import type { LocalMoment } from '../classify/when/moment.ts';
import { findWhen } from '../classify/when.ts';
import type { Language } from '../language/locale.ts';
import type { PlaceTold, WhenTold, Words } from '../report/content.ts';

interface Reader {
  readonly language: Language;
  /** The city's wall clock. */
  readonly now: LocalMoment;
}

/** When it was: what the person answered when asked, or else the first text that tells it. */
export function whenTold(words: readonly Words[], { language, now }: Reader): WhenTold | undefined {
  const told = words.flatMap((one, message) => {
    const when = findWhen(one.text, { language: one.language ?? language, now });
    return when === undefined ? [] : [{ ...when, message, asked: one.kind === 'time' }];
  });
  const best = told.findLast(({ asked }) => asked) ?? told[0];
  if (best === undefined) return undefined;
  const { asked: _, ...when } = best;
  return when;
}

/** Precisions that leave nothing to ask about the hour. */
const TELLS_THE_HOUR: ReadonlySet<string> = new Set(['minutes', 'hour', 'hours', 'part_of_day']);

export function tellsTheHour(words: readonly Words[], reader: Reader): boolean {
  const when = whenTold(words, reader);
  return when !== undefined && TELLS_THE_HOUR.has(when.precision);
}

/** Where it was: every neighbourhood, street, corner and landmark that the texts name. */
export function placesTold(words: readonly Words[]): PlaceTold[] {
  return words.flatMap(({ text }, message) => {
    const { neighbourhood, corner, landmark, streets } = findPlace(text);
    const named = [
      ['neighbourhood', neighbourhood],
      ['corner', corner],
      ...(corner === undefined ? streets.map((street) => ['street', street] as const) : []),
      ['landmark', landmark],
    ] as const;
    return named.flatMap(([what, found]) =>
      found === undefined ? [] : [{ what, message, start: found.start, end: found.end }],
    );
  });
}
