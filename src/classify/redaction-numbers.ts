import { EMAIL_MARK, END, type Found, NUMBER_MARK, pattern, type RedactionRule, START } from './redaction.ts';
import { LONG_EVIDENCE, OFFICIALS_NUMBER } from './redaction-evidence.ts';

const GAP = '[\\s.\\p{Pd}/()·]{1,3}';
/** Between the parts of a telephone number of a known shape, where more can be told from the shape. */
const PHONE_GAP = '(?:,|[\\s._\\p{Pd}/()·]{1,5})';

function digitsIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

const LABEL = '[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}';
const DOT_WORD = '(?:punto|ponto|pwen|pwent|pwe|dot|point|[(\\[]\\s?(?:dot|punto|ponto|pwen)\\s?[)\\]])';
const DOT = `(?:\\s{0,2}\\.\\s{0,2}|\\s{0,2}${DOT_WORD}\\s{0,2})`;
const AT_SIGN = '[@＠﹫]';
const AT_WORD =
  '(?:\\s{1,2}(?:arroba|aroba|arobas|arobaz)\\s{1,2}|\\s{0,2}[(\\[]\\s?(?:at|a|arroba|aroba)\\s?[)\\]]\\s{0,2})';
const TOP = '(?:com|kom|kòm|con|net|org|edu|gov|info|biz|io|me|br|mx|co|es|ht|do|sv|gt|hn|us|ca|fr|pt)';
const MAIL_HOST =
  '(?:gmail|g\\s?mail|hotmail|outlook|yahoo|ymail|icloud|live|msn|aol|proton|protonmail|uol|bol|terra|comcast|me\\.com)';
const MAIL_WORD = '[\\p{L}\\p{N}._%+-]{1,64}';
const JOINT = `\\s{1,2}(?:${DOT_WORD}|underscore|underline|gui[oó]n(?:\\sbajo)?|tra[cç]o|tire)\\s{1,2}`;
const MAILBOX = `(?<![\\p{L}\\p{N}._%+-])${MAIL_WORD}(?:${JOINT}${MAIL_WORD}){0,3}`;
const SPOKEN_DOMAIN = `\\p{L}[\\p{L}\\p{N}-]{0,62}(?:${DOT}${LABEL}){0,2}${DOT}${TOP}(?![\\p{L}\\p{N}])`;
const HOST_ALONE = `${MAIL_HOST}(?![\\p{L}\\p{N}])(?:${DOT}${TOP}(?![\\p{L}\\p{N}])){0,2}`;

function email(name: string, source: string): RedactionRule {
  return { name, find: pattern(source), mark: EMAIL_MARK };
}

const EMAILS: readonly RedactionRule[] = [
  email(
    'e-mail',
    `(?<![\\p{L}\\p{N}._%+-])${MAIL_WORD}${AT_SIGN}[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}`,
  ),
  email('e-mail with gaps', `${MAILBOX}\\s{0,2}${AT_SIGN}\\s{0,2}(?:${SPOKEN_DOMAIN}|${HOST_ALONE})`),
  email('e-mail in words', `${MAILBOX}${AT_WORD}(?:${SPOKEN_DOMAIN}|${HOST_ALONE})`),
  email(
    'e-mail with "at" in words',
    `${MAILBOX}\\s{1,2}at\\s{1,2}(?:\\p{L}[\\p{L}\\p{N}-]{0,62}\\s{0,2}${DOT_WORD}\\s{0,2}${TOP}(?![\\p{L}\\p{N}])|${HOST_ALONE})`,
  ),
];

/** What people put between the groups of a code. */
const CODE_GAP = '[\\s.,:;/\\\\|_·•*\\p{Pd}]{1,6}';
const CODE_GROUP = '\\p{Nd}[\\p{Nd}O]*';
const CODE_LEAST_DIGITS = 14;

/** Days and times of day in a row are no code; nor is a list of small numbers. */
const DAYS_AND_TIMES =
  /(?<!\p{Nd})(?:\p{Nd}{4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,2}|\p{Nd}{1,2}[-/.]\p{Nd}{1,2}[-/.](?:\p{Nd}{4}|\p{Nd}{2})|\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?)(?!\p{Nd})/gu;

function isNoCode({ secret, before }: Found): boolean {
  const groups = (secret.match(/[\p{Nd}Oo]+/gu) ?? []).map((group) => group.length);
  const total = groups.reduce((sum, length) => sum + length, 0);
  if (total < CODE_LEAST_DIGITS) return true;
  if (groups.length === 1) return false;
  if (secret.replace(DAYS_AND_TIMES, '').replace(/[^\p{Nd}Oo]/gu, '').length < CODE_LEAST_DIGITS) return true;
  if (groups.every((length) => length <= 2) && new Set(groups).size > 1) return true;
  const inFours = groups.every((length) => length % 4 === 0);
  return (inFours ? OFFICIALS_NUMBER : LONG_EVIDENCE).test(before);
}

function number(name: string, source: string): RedactionRule {
  return { name, find: pattern(source), mark: NUMBER_MARK };
}

/** Shapes that only telephones have: no word before them makes them evidence. */
const TELEPHONES: readonly RedactionRule[] = [
  {
    ...number(
      'telephone after a plus',
      `${START}[+＋]\\s?\\(?\\p{Nd}{1,15}\\)?(?:${PHONE_GAP}\\p{Nd}{1,11}){0,6}${END}`,
    ),
    unless: ({ secret }) => digitsIn(secret) < 7,
  },
  number(
    'telephone in groups of 3, 3 and 4',
    `${START}(?:1${PHONE_GAP})?\\(?\\p{Nd}{3}(?:${PHONE_GAP})\\p{Nd}{3}${PHONE_GAP}\\p{Nd}{2}${PHONE_GAP}?\\p{Nd}{2}${END}`,
  ),
  number(
    'telephone with an area code',
    `${START}(?:1${PHONE_GAP})?\\(?\\p{Nd}{3}(?:${PHONE_GAP}\\p{Nd}{7}|\\p{Nd}{3}${PHONE_GAP}\\p{Nd}{4})${END}`,
  ),
  number(
    'telephone of Massachusetts in one go',
    `${START}1?(?:617|857|508|774|781|339|978|351|413)[2-9]\\p{Nd}{6}${END}`,
  ),
  number(
    'telephone with a country or area as in the Americas',
    `${START}(?:(?:00)?50[2-9]${PHONE_GAP}\\p{Nd}{4}${PHONE_GAP}?\\p{Nd}{4}|(?:55${PHONE_GAP})?\\(?\\p{Nd}{2}${PHONE_GAP}9\\p{Nd}{4}${PHONE_GAP}?\\p{Nd}{4})${END}`,
  ),
  number(
    'telephone digit by digit',
    `${START}(?<!\\p{Nd}[\\s.\\p{Pd}])\\p{Nd}(?:[\\s.\\p{Pd}]{1,3}\\p{Nd}){6,19}${END}`,
  ),
];

/** In order; a rule sees what the earlier ones left. */
export const NUMBER_RULES: readonly RedactionRule[] = [
  ...EMAILS,
  number('A-number', `${START}A[\\s#:.-]{0,3}\\p{Nd}(?:[\\s-]?\\p{Nd}){7,8}${END}`),
  {
    ...number('SSN', `${START}\\p{Nd}{3}[\\s.\\p{Pd}]\\p{Nd}{2}[\\s.\\p{Pd}]\\p{Nd}{4}${END}`),
    keptAfter: LONG_EVIDENCE,
  },
  {
    ...number(
      'code of a report or a card, or some like numbers in a row',
      `(?<![\\p{N}+＋])(?:(?<!\\p{L})O{1,3})?${CODE_GROUP}(?:${CODE_GAP}O{0,3}${CODE_GROUP})*(?!\\p{N})(?!(?<=O)\\p{L})`,
    ),
    unless: isNoCode,
  },
  ...TELEPHONES,
  {
    ...number(
      'international or long telephone',
      `${START}\\(?\\p{Nd}{1,4}\\)?(?:${GAP}\\p{Nd}{1,5}){1,5}${END}`,
    ),
    keptAfter: LONG_EVIDENCE,
    unless: ({ secret }) => digitsIn(secret.replace(DAYS_AND_TIMES, '')) < 9,
  },
  {
    ...number('short telephone', `${START}(?<!\\p{N}[.\\p{Pd}])\\p{Nd}{3,4}[\\s.\\p{Pd}]\\p{Nd}{4}${END}`),
    keptAfter: LONG_EVIDENCE,
    unless: ({ secret }) => /^(?:19|20)\p{Nd}\p{Nd}[-\s](?:19|20)\p{Nd}\p{Nd}$/u.test(secret),
  },
  {
    ...number('run of seven digits or more', `${START}[+＋]?\\p{Nd}{7,}`),
    keptAfter: LONG_EVIDENCE,
  },
];
