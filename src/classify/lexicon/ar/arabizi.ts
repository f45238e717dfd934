import { NOW, VERBS } from './arabizi-verbs.ts';
import { NOUNS, SMALL } from './arabizi-words.ts';

/** What a person adds behind a verb: Latin spellings and the Arabic letters. */
const BEHIND: readonly (readonly [string, string])[] = [
  ['', ''],
  ...pairs(
    'ni:ني; na:نا; ak ek:ك; oh ou o u:و; ouh:وه; ha:ها; hom hum:هم; t at et:ت; oni ouni:وني; ona ouna:ونا',
  ),
  ...pairs(
    'oha:وها; ohom ouhom:وهم; atni etni:تني; tha etha:تها; li:لي; loli oli ouli:ولي; lo:له; lna:لنا; lihom lhom:لهم',
  ),
  ...pairs('sh ch:ش; och osh ouch:وش; nich nish:نيش; onich onish:ونيش'),
];

/** The same behind the present. */
const BEHIND_NOW: readonly (readonly [string, string])[] = [
  ['', ''],
  ...pairs(
    'ni:ني; na:نا; ak ek k:ك; o ou u:و; ha:ها; hom:هم; oni ouni:وني; oh h:ه; sh ch:ش; ohom uhom:وهم; oha:وها',
  ),
];

/** Who does it, now or later, in front of a verb. */
const BEFORE: readonly (readonly [string, string])[] = [
  ...pairs('y ye yi:ي; t te:ت; n ne:ن; a:ا; by bye:بي; bt:بت; ba be:ب; ky kay kaye:كي; kat:كت; kan:كن'),
  ...pairs('hay haye 7ay:غادي ي; hat:غادي ت; han:غادي ن; ha 7a:غادي ا; ghay:غادي ي; ghan:غادي ن; tay:تي'),
];

function pairs(text: string): [string, string][] {
  return text.split(';').flatMap((group) => {
    const [latin = '', arabic = ''] = group.trim().split(':');
    return latin.split(' ').map((form): [string, string] => [form, arabic]);
  });
}

function* linesOf(text: string): Generator<{ arabic: string; forms: string[] }> {
  for (const line of text.trim().split('\n')) {
    const [arabic = '', forms = ''] = line.trim().split(':');
    yield { arabic: arabic.replace('*', ''), forms: forms.split(',').map((form) => form.trim()) };
  }
}

const ARTICLES: readonly (readonly [string, string])[] = [
  ...['', 'el', 'al', 'l', 'le'].map((article): [string, string] => [article, '']),
  ...pairs('w wel:و ; b bel:ب ; f fel:في ; lel:ل '),
];

function build(): Record<string, string> {
  const table: Record<string, string> = {};
  const put = (form: string, full: string): void => {
    if (form.length > 0 && full.trim() !== '') table[form] ??= full.trim();
  };
  for (const { arabic, forms } of linesOf(SMALL)) for (const form of forms) put(form, arabic);
  for (const { arabic, forms } of linesOf(NOUNS)) for (const form of forms) put(form, arabic);
  for (const { arabic, forms } of linesOf(VERBS))
    for (const form of forms) for (const [behind, letters] of BEHIND) put(form + behind, arabic + letters);
  for (const { arabic, forms } of linesOf(NOW))
    for (const [before, who] of BEFORE)
      for (const form of forms)
        for (const [behind, letters] of BEHIND_NOW)
          if (before.length + form.length + behind.length > 3)
            put(before + form + behind, who + arabic + letters);
  for (const { arabic, forms } of linesOf(NOUNS))
    for (const [article, small] of ARTICLES)
      for (const form of forms)
        if (article.length + form.length > 4)
          put(article + form, `${small === '' ? '' : `${small} `}${arabic}`);
  return table;
}

/** Every spelling with the Arabic words it stands for. */
export const arabizi: Readonly<Record<string, string>> = build();
