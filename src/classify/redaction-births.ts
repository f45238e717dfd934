import { alternatives, DATE_JOINS } from './redaction/joined.ts';
import { BIRTH_AFTER_HAN, BIRTH_HAN } from './redaction/zh.ts';
import { type Found, NUMBER_MARK, type RedactionRule } from './redaction.ts';
import { fold } from './tokens.ts';

const ALONE = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
const OF =
  "(?:(?:de|del|do|of|di|du|d['’]|năm|nam|nàm|سنة|سنه|عام|sanadkii|sannadkii|nan|ane|года?)\\s{0,2})?";
const ORDINAL = '(?:st|nd|rd|th|er|ro|º|ª|°|-?(?:го|ое|е|dii|kii))?';
const WORD = "[\\p{L}\\p{M}'’]{2,12}";
const MONTH = alternatives('months');
const LONG_YEAR = '(?:19|20)\\p{Nd}{2}';
const HAN_NUMBER = '[\\p{Nd}零〇一二三四五六七八九十]';
/** Dates as people write them, the longest first. */
const DATE = [
  `${HAN_NUMBER}{2,4}\\s?年(?:\\s?${HAN_NUMBER}{1,3}\\s?月(?:\\s?${HAN_NUMBER}{1,3}\\s?[日号號]?)?)?`,
  `${HAN_NUMBER}{1,3}\\s?月\\s?${HAN_NUMBER}{1,3}\\s?[日号號]?`,
  '(?:ngày\\s)?\\p{Nd}{1,2}\\s?(?:tháng|thang|th)\\s?\\p{Nd}{1,2}(?:[\\s,]{1,2}(?:năm\\s|nam\\s)?\\p{Nd}{2,4})?',
  `\\p{Nd}{1,4}\\s?[-/.،,]\\s?\\p{Nd}{1,2}\\s?[-/.،,]\\s?\\p{Nd}{2,4}`,
  `\\p{Nd}{1,2}${ORDINAL}[\\s,.-]{0,2}${OF}(?:bisha\\s|شهر\\s)?${WORD}[\\s,.-]{1,2}${OF}(?:${LONG_YEAR}|['’]?\\p{Nd}{2}(?!\\p{Nd}))`,
  `${WORD}[\\s.-]{1,2}\\p{Nd}{1,2}${ORDINAL}[\\s,.-]{1,2}${OF}(?:${LONG_YEAR}|['’]?\\p{Nd}{2}(?!\\p{Nd}))`,
  `\\p{Nd}{1,2}${ORDINAL}[\\s,.-]{0,2}${OF}(?:${MONTH})(?!\\p{L})(?:[\\s,.-]{1,2}\\p{Nd}{4})?`,
  `(?:${MONTH})[\\s.-]{1,2}\\p{Nd}{1,2}${ORDINAL}(?!\\p{Nd})`,
  `(?:${MONTH})[\\s.,-]{1,2}${OF}${LONG_YEAR}`,
  '\\p{Nd}{1,2}\\s?[-/.]\\s?\\p{Nd}{2,4}',
  '\\p{Nd}{1,2}\\s\\p{Nd}{1,2}\\s(?:\\p{Nd}{4}|\\p{Nd}{2})',
  '\\p{Nd}{8}|\\p{Nd}{6}',
  LONG_YEAR,
  "['’]\\p{Nd}{2}",
].join('|');
const WHOLE_DATE = `(?<secret>${DATE})(?![\\p{N}:]|[-/.]\\p{Nd})`;
const BIRTH = `${ALONE(alternatives('birth'))}|${BIRTH_HAN}`;
/** Some words may stand between, but no number, no end of a sentence. */
const BETWEEN = '[^\\p{N}!?;\\n]{0,44}?';

/** A year that somebody who reports can be born in, so that the date of what happened isn't taken for it. */
const EARLIER_YEAR =
  /(?:19\p{Nd}{2}|20[01]\p{Nd}|202[0-3])(?!\p{Nd})|^[^\p{L}]*[-/.]\s?(?:[3-9]\p{Nd}|[01]\p{Nd})$/u;
const WORDS = /[\p{L}\p{M}]+/gu;

/** Far from the word for birth, or after other words, only a date with a year of long ago. */
function isNoBirth({ secret, whole }: Found): boolean {
  const between = whole.slice(0, whole.length - secret.length).replace(BIRTH_WORDS, '');
  const words = (between.match(WORDS) ?? []).map(fold);
  if (words.every((word) => DATE_JOINS.has(word))) return /[.]\s*\p{L}/u.test(between);
  return words.length > 5 || !EARLIER_YEAR.test(secret);
}
const BIRTH_WORDS = new RegExp(`^(?:${BIRTH})`, 'iu');

/** A date in Chinese numerals has no digit. */
const A_DIGIT_OF_A_DATE = /[\p{Nd}年月]/u;

export const BIRTH_RULES: readonly RedactionRule[] = [
  {
    name: 'date after a word for birth',
    find: new RegExp(`(?<lead>(?:${BIRTH})${BETWEEN})${WHOLE_DATE}`, 'giu'),
    mark: NUMBER_MARK,
    needs: A_DIGIT_OF_A_DATE,
    unless: isNoBirth,
  },
  {
    name: 'date before a word for birth',
    find: new RegExp(
      `(?<![\\p{N}/.-])${WHOLE_DATE}(?=[\\s,.(]{0,3}(?:(?:${alternatives('birthAfter')})(?!\\p{L})|${BIRTH_AFTER_HAN}))`,
      'giu',
    ),
    mark: NUMBER_MARK,
    needs: A_DIGIT_OF_A_DATE,
  },
];
