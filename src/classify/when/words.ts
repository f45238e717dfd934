import { cut, HAS_DIGIT } from '../pieces.ts';
import { fold } from '../tokens.ts';

/** Hours of a day from its midnight. Past 24 they belong to the next day. */
export const PARTS = {
  dawn: { from: 0, to: 6 },
  morning: { from: 5, to: 12 },
  midday: { from: 11, to: 14 },
  afternoon: { from: 12, to: 18 },
  evening: { from: 18, to: 23 },
  night: { from: 21, to: 29 },
  /** "Last night", and the one word that many languages have for evening and night. */
  late: { from: 18, to: 29 },
} as const;
export type Part = keyof typeof PARTS;

export type Unit = 'minute' | 'hour' | 'day' | 'night' | 'week' | 'month' | 'year';

/** What words of time can mean. A phrase may mean several at once ("anoche": yesterday, night). */
export type Meaning =
  | `number:${number}`
  | `day:${number}`
  | `weekday:${number}`
  | `month:${number}`
  | `week:${number}`
  | `weekend:${number}`
  | `months:${number}`
  /** An hour with a name: noon is 12, midnight 24. */
  | `hour:${number}`
  | `part:${Part}`
  | `unit:${Unit}`
  | MeaningAlone;

type MeaningAlone =
  | 'am'
  | 'pm'
  /** Marks an hour and nothing else ("o'clock", 点). */
  | 'oclock'
  /** An hour of the clock or a length of time: its surroundings decide ("18h", "6 giờ"). */
  | 'hours'
  /** Announces an hour ("a las"). */
  | 'at'
  | 'about'
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'between'
  | 'and'
  | 'to'
  /** "2 hours" + ago. */
  | 'ago'
  /** hace + "2 hours". */
  | 'ago_first'
  | 'a_few'
  /** Half an hour; half past (after the hour). */
  | 'half'
  | 'quarter'
  /** "half past" + 6. */
  | 'half_past'
  /** половина + 7 is half past six. */
  | 'half_to'
  /** "quarter past", "quarter to", + 6. */
  | 'quarter_past'
  | 'quarter_to'
  /** 6 + "y cuarto", 6 + "menos cuarto". */
  | 'and_quarter'
  | 'less_quarter'
  /** 6 + "y" 10, 6 + "menos" 10. */
  | 'less'
  /** 10 + "past" 6. */
  | 'past'
  /** Marks a number as the day of a month, before or behind it ("día", 号). */
  | 'monthday'
  /** Both that and the unit ("dia 5", "5 dia"). */
  | 'day_word'
  /** The ending of a number in a date ("th"). */
  | 'ordinal'
  | 'last'
  /** "lendi pase": last Monday; "2 jou pase": 2 days ago. */
  | 'last_or_ago'
  | 'other_day'
  | 'now'
  | 'just_now'
  | 'future'
  /** A word that stands between words of time without changing them. */
  | 'between_words'
  /** The same, and a month or an hour may follow ("in March", "à 18h"). */
  | 'in'
  /** After a number it says that the number is no hour ("6 Main St"). */
  | 'no_hour';

/** One language's words of time: comma-separated phrases, then what they mean. */
export type PhraseRow = readonly [phrases: string, ...means: readonly [Meaning, ...Meaning[]]];

export interface WhenWords {
  readonly phrases: readonly PhraseRow[];
  /** Words that mean something else without their marks ("tôi" is I, "tối" is evening), unless inside a phrase. */
  readonly needMarks?: string;
  /** Marks tell words apart, so that a word written with other marks is another word. */
  readonly marksMatter?: boolean;
  /** How "3/5" is written. Where it is not told, only a number over 12 settles it. */
  readonly dateOrder?: 'month_first';
  /** Phrases too short or too common elsewhere to be understood inside texts of other languages. */
  readonly notLent?: string;
}

export interface Phrase {
  /** Lower-case words as the table has them, with their marks. */
  readonly marked: readonly string[];
  readonly means: readonly Meaning[];
  readonly needsMarks: boolean;
}

export interface WhenVocabulary {
  readonly byWords: ReadonlyMap<string, readonly Phrase[]>;
  /** Single words with a digit as a letter ("sob7"), which must not be cut. */
  readonly whole: ReadonlySet<string>;
  readonly longest: number;
  readonly marksMatter: boolean;
  readonly monthFirst: boolean;
}

const list = (phrases: string): string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const MIXED = /^[\p{L}\p{M}\p{Nd}'’]*\p{L}[\p{L}\p{M}\p{Nd}'’]*$/u;

/** Words of `tables` in order; a phrase that an earlier one has is not replaced. */
export function compileWhen(own: WhenWords, lender?: WhenWords): WhenVocabulary {
  const rows = [own, ...(lender === undefined ? [] : [lender])].flatMap((table) =>
    table.phrases.flatMap(([phrases, ...means]) => list(phrases).map((phrase) => ({ phrase, means, table }))),
  );
  const whole = new Set(
    rows
      .flatMap(({ phrase }) => phrase.split(' '))
      .filter((word) => HAS_DIGIT.test(word) && MIXED.test(word) && !/^\d+\p{Script=Han}/u.test(word))
      .map(fold),
  );
  const needMarks = new Set(list(own.needMarks ?? ''));
  const notLent = new Set(list(lender?.notLent ?? ''));
  const byWords = new Map<string, Phrase[]>();
  const lentFrom = new Set<string>();
  for (const { phrase, means, table } of rows) {
    if (table === lender && notLent.has(phrase)) continue;
    const pieces = cut(phrase, whole);
    const key = pieces.map(({ word }) => word).join(' ');
    const same = byWords.get(key) ?? [];
    // The language's own word wins; two own words that differ in marks alone stand side by side.
    if (table === lender && same.length > 0 && !lentFrom.has(key)) continue;
    if (table === lender) lentFrom.add(key);
    same.push({ marked: pieces.map(({ marked }) => marked), means, needsMarks: needMarks.has(phrase) });
    byWords.set(key, same);
  }
  return {
    byWords,
    whole,
    longest: Math.max(1, ...[...byWords.keys()].map((key) => key.split(' ').length)),
    marksMatter: own.marksMatter ?? false,
    monthFirst: own.dateOrder === 'month_first',
  };
}
