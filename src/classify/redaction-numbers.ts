import {
  A_DIGIT,
  EMAIL_MARK,
  END,
  type Found,
  NUMBER_MARK,
  pattern,
  type RedactionRule,
  START,
} from './redaction.ts';
import { afterLongEvidence, afterOfficials, afterPhoneWord } from './redaction-evidence.ts';

const GAP = '[\\s.\\p{Pd}/()·]{1,3}';
/** Between the parts of a telephone number of a known shape, where more can be told from the shape. */
const PHONE_GAP = '(?:,|[\\s._\\p{Pd}/()·]{1,5})';

function digitsIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

const LABEL = '[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}';
const DOT_WORD =
  '(?:punto|ponto|pontu|pwen|pwent|pwe|dot|point|chấm|cham|точка|tochka|نقطة|نقطه|دوت|no9ta|dhibic|点|點|[(\\[]\\s?(?:dot|punto|ponto|pwen)\\s?[)\\]])';
const DOT = `(?:\\s{0,2}\\.\\s{0,2}|\\s{0,2}${DOT_WORD}\\s{0,2})`;
const AT_SIGN = '[@＠﹫]';
const AT_WORD =
  '(?:\\s{1,2}(?:arroba|aroba|arobas|arobaz|arobase|arrobas|собака|собачка|sobaka|ات|آت|اروبا|أروبا|a còng|a cong|acong|a móc|a moc|艾特)\\s{1,2}|\\s{0,2}[(\\[]\\s?(?:at|a|arroba|aroba|собака|chez|arobase)\\s?[)\\]]\\s{0,2})';
const TOP =
  '(?:com|kom|kòm|con|net|org|edu|gov|info|biz|io|me|br|mx|co|es|ht|do|sv|gt|hn|us|ca|fr|pt|vn|cn|tw|hk|ma|eg|sa|ru|ua|su|by|kz|so|cv|dz|tn|sy|iq|рф|ком|ру|كوم)';
const MAIL_HOST =
  '(?:gmail|g\\s?mail|hotmail|outlook|yahoo|ymail|icloud|live|msn|aol|proton|protonmail|uol|bol|terra|comcast|me\\.com|mail|yandex|ya|bk|list|inbox|rambler|qq|163|126|foxmail|sina|orange|free|laposte|wanadoo|sfr|sapo|jimeyl|jimel|جيميل|جميل|هوتميل|ياهو|джимейл|гмейл|gmeil|яндекс|мейл)';
const MAIL_WORD = '[\\p{L}\\p{N}._%+-]{1,64}';
const JOINT = `\\s{1,2}(?:${DOT_WORD}|underscore|underline|gui[oó]n(?:\\sbajo)?|tra[cç]o|tire)\\s{1,2}`;
const MAILBOX = `(?<![\\p{L}\\p{N}._%+-])${MAIL_WORD}(?:${JOINT}${MAIL_WORD}){0,3}`;
const SPOKEN_DOMAIN = `\\p{L}[\\p{L}\\p{N}-]{0,62}(?:${DOT}${LABEL}){0,2}${DOT}${TOP}(?![\\p{L}\\p{N}])`;
const HOST_ALONE = `${MAIL_HOST}(?![\\p{L}\\p{N}])(?:${DOT}${TOP}(?![\\p{L}\\p{N}])){0,2}`;

const AN_AT =
  /[@＠﹫艾]|[([]\s?(?:a|chez)\s?[)\]]|(?<!\p{L})(?:at|ar+oba[sz]?|собака|собачка|sobaka|ات|آت|اروبا|أروبا|arrobas?|a còng|a cong|acong|arobase)(?!\p{L})/iu;

function email(name: string, source: string): RedactionRule {
  return { name, find: pattern(source), mark: EMAIL_MARK, needs: AN_AT };
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
  return (inFours ? afterOfficials : afterLongEvidence)(before);
}

function number(name: string, source: string): RedactionRule {
  return { name, find: pattern(source), mark: NUMBER_MARK, needs: A_DIGIT };
}

/** People write the word and the number as one. */
const PHONE_START = `(?:${START}|(?<=tel|cel|cell|call|phone|movil|num|me|at|al|тел|номер|sdt|sđt|dt|đt|zalo|whatsapp|wa))`;

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
    `${PHONE_START}(?:1${PHONE_GAP})?\\(?\\p{Nd}{3}(?:${PHONE_GAP})\\p{Nd}{3}${PHONE_GAP}\\p{Nd}{2}${PHONE_GAP}?\\p{Nd}{2}${END}`,
  ),
  number(
    'telephone with an area code',
    `${START}(?:1${PHONE_GAP})?\\(?\\p{Nd}{3}(?:${PHONE_GAP}\\p{Nd}{7}|\\p{Nd}{3}${PHONE_GAP}\\p{Nd}{4})${END}`,
  ),
  number(
    'telephone of Massachusetts in one go',
    `${PHONE_START}1?(?:617|857|508|774|781|339|978|351|413)[2-9]\\p{Nd}{6}${END}`,
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

const SOCIAL =
  '(?<!\\p{L})(?:social(?: security)?|ssn|seguro social|(?:mi|meu|nha) (?:seguro|siguru)|sosial|siguru sosial|sécu|sosyal|соцстрах\\p{L}{0,3}|ضمان|an sinh xã hội|社安号|社安號)';

/** In order; a rule sees what the earlier ones left. */
export const NUMBER_RULES: readonly RedactionRule[] = [
  ...EMAILS,
  number('A-number', `${START}[AА][\\s#:.№-]{0,3}\\p{Nd}(?:[\\s-]?\\p{Nd}){7,8}${END}`),
  {
    ...number('SSN', `${START}\\p{Nd}{3}[\\s.\\p{Pd}]\\p{Nd}{2}[\\s.\\p{Pd}]\\p{Nd}{4}${END}`),
    keptAfter: afterLongEvidence,
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
    keptAfter: afterLongEvidence,
    unless: ({ secret }) => digitsIn(secret.replace(DAYS_AND_TIMES, '')) < 9,
  },
  {
    ...number('short telephone', `${START}(?<!\\p{N}[.\\p{Pd}])\\p{Nd}{3,4}[\\s.\\p{Pd}]\\p{Nd}{4}${END}`),
    keptAfter: afterLongEvidence,
    unless: ({ secret }) => /^(?:19|20)\p{Nd}\p{Nd}[-\s](?:19|20)\p{Nd}\p{Nd}$/u.test(secret),
  },
  {
    ...number(
      'telephone in groups of 3, 2 and 2',
      `${START}(?<!\\p{N}[\\s.\\p{Pd}/:])(?!911|202|19\\p{Nd}|20\\p{Nd})\\p{Nd}{3}(?:-\\p{Nd}{2}-|\\s\\p{Nd}{2}\\s)\\p{Nd}{2}${END}(?![:/.-]\\p{Nd})`,
    ),
    keptAfter: afterLongEvidence,
  },
  {
    ...number(
      'number after a word for telephone',
      `${START}\\(?\\p{Nd}(?:[\\s.\\p{Pd}/()]{0,3}\\p{Nd}){5,14}${END}`,
    ),
    unless: ({ secret, before }) =>
      digitsIn(secret.replace(DAYS_AND_TIMES, '')) < 6 || !afterPhoneWord(before),
  },
  {
    ...number('last digits of an SSN', `(?<lead>${SOCIAL}[^\\p{N}.!?\\n]{0,24})(?<secret>\\p{Nd}{4})${END}`),
    unless: ({ secret }) => /^20[0-3]\p{Nd}$/u.test(secret),
  },
  {
    ...number(
      'telephone in Chinese numerals',
      '[零〇一二三四五六七八九两兩幺壹贰叁肆伍陆柒捌玖](?:[\\s,.\\p{Pd}]{0,2}[零〇一二三四五六七八九两兩幺壹贰叁肆伍陆柒捌玖]){6,14}',
    ),
    needs: /[零〇一二三四五六七八九]/u,
  },
  {
    ...number('run of seven digits or more', `${PHONE_START}[+＋]?\\p{Nd}{7,}`),
    keptAfter: afterLongEvidence,
  },
];
