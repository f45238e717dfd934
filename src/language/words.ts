import { z } from 'zod';
import { carrierWord } from './carrier.ts';
import { outsideGsm } from './gsm.ts';
import type { Language } from './locale.ts';
import { smsCost } from './sms.ts';

const text = z.string().regex(/\S/, 'is empty: write the words');

/** `locales/<language>/facts.json`, by fact. `ask` and the offered `values` are what a frightened person reads. */
export const factsWordsSchema = z.record(
  z.string(),
  z.strictObject({
    /** Short label, for the desk and the summary. */
    name: text,
    ask: text.optional(),
    values: z.record(z.string(), text).optional(),
  }),
);
export type FactsWords = z.infer<typeof factsWordsSchema>;

const all = <const Names extends readonly string[]>(names: Names) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, text])) as Record<Names[number], typeof text>);

/** `locales/<language>/law.json`. For the desk only: no reporter ever reads any of it. */
export const lawWordsSchema = z.strictObject({
  provisions: z.record(z.string(), z.strictObject({ name: text, plain: text })),
  outcomes: all(['likely', 'possible', 'needs_more_facts', 'likely_lawful', 'not_covered']),
  tags: z.record(z.string(), text),
  statuses: all([
    'unfinished',
    'new',
    'claimed',
    'triaged',
    'verified',
    'referred',
    'closed',
    'unsorted',
    'duplicate',
    'not_covered',
    'abuse',
    'erased',
  ]),
  urgency: all(['live', 'soon', 'normal']),
});
export type LawWords = z.infer<typeof lawWordsSchema>;

/** The labels of a yes-or-no question and of "don't know", from `reporter.json`. */
export interface AnswerLabels {
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
}

export interface WordsOfLanguage {
  readonly facts: unknown;
  readonly law: unknown;
  readonly choices?: AnswerLabels;
}

export interface WordsToLint {
  /** Every fact with its values; no values for yes-or-no facts and numbers. */
  readonly factNames: Readonly<Record<string, readonly string[]>>;
  /** Every fact that may be asked with the values offered; none for yes-or-no facts. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly languages: Readonly<Record<Language, WordsOfLanguage>>;
  /** What the packs and the classifier name; without them the languages are held to one another. */
  readonly provisions?: readonly string[];
  readonly tags?: readonly string[];
}

interface Read {
  readonly language: Language;
  readonly facts: FactsWords | undefined;
  readonly law: LawWords | undefined;
  readonly choices: AnswerLabels;
}

/** Stands in while the labels are not handed in. */
const USUAL_LABELS: AnswerLabels = { yes: 'Yes', no: 'No', unknown: "Don't know" };
/** A longer label does not fit the desk's chips nor, seven times, one SMS. */
const LONGEST_CHOICE = 24;
/** A translation equal to this language's text is taken for one that was forgotten. */
const COMPARED_WITH = 'en';
/** Texts that may read as in English, and why. */
const SAME_EVERYWHERE: Readonly<Record<string, string>> = {
  ICE: 'the name on the vest',
  'ICE HSI': 'the name on the vest',
  MBTA: 'the name on the car',
  normal: 'the same word in Spanish and Portuguese',
};

/** Every mistake in the words for facts and law, one sentence each; empty when all is well. */
export function lintWords(input: WordsToLint): string[] {
  const mistakes: string[] = [];
  const read = Object.entries(input.languages).map(([language, words]): Read => {
    const facts = parsed(factsWordsSchema, words.facts, at(language, 'facts'));
    const law = parsed(lawWordsSchema, words.law, at(language, 'law'));
    mistakes.push(...facts.mistakes, ...law.mistakes);
    return { language, facts: facts.data, law: law.data, choices: words.choices ?? USUAL_LABELS };
  });
  const english = textsOf(read.find(({ language }) => language === COMPARED_WITH));
  for (const one of read) {
    mistakes.push(
      ...factKeys(input, one),
      ...lawKeys(input, one, read),
      ...everyText(one, english),
      ...questions(input, one),
      ...choiceLabels(input, one),
    );
  }
  return mistakes;
}

const at = (language: Language, file: 'facts' | 'law') => `locales/${language}/${file}.json`;

function parsed<Data>(schema: z.ZodType<Data>, raw: unknown, file: string) {
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, mistakes: [] };
  return {
    data: undefined,
    mistakes: result.error.issues.map((issue) => `${file}: ${shapeMistake(issue)}.`),
  };
}

function shapeMistake(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys')
    return `${path} has unknown ${quoted(issue.keys)}: correct the name or delete it`;
  if (issue.code === 'invalid_type') return `${path} is missing or no ${issue.expected}: write it as one`;
  return `${path} ${issue.message}`;
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** What `expected` and `found` do not share, as sentences; `what` names the kind of key. */
function keyMistakes(
  place: string,
  what: string,
  keys: { expected: readonly string[]; found: object | undefined },
): string[] {
  const found = Object.keys(keys.found ?? {});
  return [
    ...keys.expected
      .filter((key) => !found.includes(key))
      .map((key) => `${place} lacks the ${what} "${key}": add its words.`),
    ...found
      .filter((key) => !keys.expected.includes(key))
      .map((key) => `${place} has the unknown ${what} "${key}": correct the name or delete it.`),
  ];
}

function factKeys({ factNames, asked }: WordsToLint, { language, facts }: Read): string[] {
  if (!facts) return [];
  const file = at(language, 'facts');
  const known = Object.entries(facts).filter(([fact]) => Object.hasOwn(factNames, fact));
  return [
    ...keyMistakes(file, 'fact', { expected: Object.keys(factNames), found: facts }),
    ...known.flatMap(([fact, { values }]) =>
      keyMistakes(`${file}: ${fact}`, 'value', { expected: factNames[fact] ?? [], found: values }),
    ),
    ...known
      .filter(([fact, { ask }]) => Object.hasOwn(asked, fact) && ask === undefined)
      .map(([fact]) => `${file}: ${fact} lacks "ask", but flows/questions.yaml asks it: write the question.`),
  ];
}

function lawKeys(input: WordsToLint, { language, law }: Read, read: readonly Read[]): string[] {
  if (!law) return [];
  return (['provisions', 'tags'] as const).flatMap((part) => {
    const expected = input[part] ?? [
      ...new Set(read.flatMap((other) => Object.keys(other.law?.[part] ?? {}))),
    ];
    const what = part === 'tags' ? 'tag' : 'provision';
    return keyMistakes(`${at(language, 'law')}: ${part}`, what, { expected, found: law[part] });
  });
}

/** Every text of a language by where it stands: `locales/ht/facts.json: actor.ask` without the language. */
function textsOf(read: Read | undefined): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        walk(path.endsWith(':') ? `${path} ${key}` : `${path}.${key}`, inner);
  };
  walk('facts.json:', read?.facts);
  walk('law.json:', read?.law);
  return found;
}

/** What no text may hold, and the mend. `where` narrows a rule to texts whose place matches. */
const UNWANTED: readonly { pattern: RegExp; where?: RegExp; mend: string }[] = [
  {
    pattern: /\b(?:violat|violaci[oó]n|viola[çc]|vyolasyon)\p{L}*/iu,
    mend: 'judges the case: say what happened instead',
  },
  {
    pattern:
      /(?<!\p{L})(?:il+egal\p{L}*|unlawful\p{L}*|against the law|contra l?a le[iy]|kont lalwa)(?!\p{L})/iu,
    where: /\.ask$/,
    mend: 'is a legal conclusion: ask what was seen or said',
  },
  { pattern: /\{\{.*?\}\}/u, mend: 'is a placeholder that nothing fills: write the words out' },
  {
    pattern: /[\u2010-\u2015\u2018-\u201F\u2022\u2026\u2039\u203A\u00AB\u00BB\u00A0\u202F\u02BC\u00B4`]/u,
    mend: 'is a typographic character: write the plain keyboard one',
  },
];

function everyText(one: Read, english: ReadonlyMap<string, string>): string[] {
  return [...textsOf(one)].flatMap(([path, words]) => {
    const place = `locales/${one.language}/${path}`;
    const mistakes = UNWANTED.filter(({ where }) => where?.test(path) ?? true).flatMap(
      ({ pattern, mend }) => {
        const found = pattern.exec(words)?.[0];
        return found === undefined ? [] : [`${place}: "${found}" ${mend}.`];
      },
    );
    if (words !== words.normalize('NFC'))
      mistakes.push(`${place} is not in Unicode form NFC: save the accents as single letters.`);
    if (
      one.language !== COMPARED_WITH &&
      english.get(path) === words &&
      !Object.hasOwn(SAME_EVERYWHERE, words)
    )
      mistakes.push(`${place}: "${words}" is the English text: translate it.`);
    return mistakes;
  });
}

/** A question as it goes out by SMS: the question, then one numbered line per choice, "don't know" last. */
function asSent(ask: string, labels: readonly string[]): string {
  return [ask, ...labels.map((label, index) => `${index + 1} ${label}`)].join('\n');
}

/**
 * A language most of whose questions fit GSM-7 keeps all of them there and within one segment; another has two.
 * A missing value is reported elsewhere and counts nothing.
 */
function questions({ asked }: WordsToLint, { language, facts, choices }: Read): string[] {
  const sent = Object.entries(asked).flatMap(([fact, offer]) => {
    const words = facts?.[fact];
    if (words?.ask === undefined) return [];
    const labels =
      offer.length > 0 ? offer.map((value) => words.values?.[value] ?? '') : [choices.yes, choices.no];
    return [
      { place: `${at(language, 'facts')}: ${fact}`, text: asSent(words.ask, [...labels, choices.unknown]) },
    ];
  });
  const inGsm = sent.filter(({ text }) => smsCost(text).encoding === 'GSM-7').length;
  const gsm = inGsm >= sent.length * 0.75;
  const most = gsm ? 1 : 2;
  return sent.flatMap(({ place, text }) => {
    const stray = gsm ? outsideGsm(text) : [];
    if (stray.length > 0)
      return [`${place}: ${quoted(stray)} is not in GSM-7 and doubles the price: choose other words.`];
    const { segments, units } = smsCost(text);
    if (segments <= most) return [];
    return [
      `${place}: the question with its choices takes ${units} units, ${segments} SMS segments where ${most} may be used: shorten it.`,
    ];
  });
}

function choiceLabels({ asked }: WordsToLint, { language, facts }: Read): string[] {
  return Object.entries(asked).flatMap(([fact, offer]) => {
    const labels = offer.flatMap((value) => facts?.[fact]?.values?.[value] ?? []);
    const place = `${at(language, 'facts')}: ${fact} offers`;
    return labels.flatMap((label, index) => [
      ...(carrierWord(label)
        ? [`${place} "${label}", which the carrier takes for itself: choose another word.`]
        : []),
      ...([...label].length > LONGEST_CHOICE
        ? [`${place} "${label}", longer than ${LONGEST_CHOICE} characters: shorten it.`]
        : []),
      ...(labels.indexOf(label) < index
        ? [`${place} "${label}" twice: give each choice its own words.`]
        : []),
    ]);
  });
}
