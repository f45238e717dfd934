/**
 * Arabic writes who, when and whom onto the verb. These helpers spell the forms out for a list of stems separated by
 * spaces, so that the classes name each verb once.
 */

/** Who (he, she/you, we) behind what marks the present or the future, dialect by dialect. */
const LEADS = [
  ...['', 'ب', 'ك', 'ح', 'ه', 'غ', 'د', 'س', 'عم', 'عمب'].flatMap((mark) =>
    ['ي', 'ت', 'ن'].map((who) => `${mark}${who}`),
  ),
  ...['ا', 'ب', 'حا', 'ها', 'غا', 'سا', 'تي', 'تت', 'دا', 'عمب'],
];

/** What the past, and who had it done to them, adds to a stem. */
const ENDS = [
  ...[
    '',
    'ت',
    'و',
    'وا',
    'نا',
    'ني',
    'ه',
    'ها',
    'هم',
    'ك',
    'كم',
    'وه',
    'وها',
    'وهم',
    'وهن',
    'وني',
    'ونا',
    'وك',
  ],
  ...[
    'وكم',
    'تني',
    'تنا',
    'ته',
    'تها',
    'تهم',
    'تك',
    'تو',
    'توه',
    'توا',
    'ناه',
    'ناها',
    'ناهم',
    'هن',
    'كن',
    'ان',
    'لي',
  ],
  ...[
    'لو',
    'له',
    'لها',
    'لهم',
    'ولو',
    'وله',
    'ولي',
    'ولنا',
    'ولهم',
    'لنا',
    'لك',
    'ولك',
    'ش',
    'وش',
    'وهش',
    'نيش',
    'وهاش',
  ],
  ...[
    'وهمش',
    'هاش',
    'هش',
    'هوش',
    'هالي',
    'وهالي',
    'هوم',
    'وهوم',
    'ناش',
    'وناش',
    'ونيش',
    'ين',
    'ينه',
    'ينها',
    'ينهم',
  ],
];

const each = (stems: string, spell: (stem: string) => readonly string[]): string =>
  stems.trim().split(/\s+/).flatMap(spell).join(', ');

/** The past of each stem with every ending listed, for short stems that begin other words too. */
export const past = (stems: string): string => each(stems, (stem) => ENDS.map((end) => `${stem}${end}`));

/** Everything that begins with each stem. */
export const any = (stems: string): string => each(stems, (stem) => [`${stem}*`]);

/** Present and future of each stem ("سال": يسأل, بتسأل, كيسأل, حيسأل), with any ending. */
export const now = (stems: string): string =>
  each(stems, (stem) =>
    LEADS.filter((lead) => stem.length > 2 || !/^([اب]|.ا)$/.test(lead)).map((lead) => `${lead}${stem}*`),
  );

/** Past (any ending) and present of stems that are the same in both. */
export const verb = (stems: string): string => `${any(stems)}, ${now(stems)}`;

/** Every first word before every second one. */
export const joined = (firsts: string, seconds: string): string =>
  firsts
    .split(',')
    .flatMap((first) => seconds.split(',').map((second) => `${first.trim()} ${second.trim()}`))
    .join(', ');
