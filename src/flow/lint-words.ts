import { carrierWord } from '../language/carrier.ts';
import type { Answers, Language } from '../language/locale.ts';
import { expandAll, phraseKey } from '../language/wording.ts';
import type { FactsWords } from '../language/words.ts';
import { FACTS, type FactSpec, isFactName } from '../ordinance/facts.ts';
import { type Finding, objector } from './finding.ts';
import { SAID_BY_CODE } from './said.ts';
import type { FlowData, StepOf } from './schema.ts';
import type { WrittenFlows } from './written.ts';

/** `locales/<language>/*.json` as parsed JSON, by language. */
export interface FlowWords {
  /** `reporter.json`. */
  readonly words: Readonly<Record<Language, unknown>>;
  /** `facts.json`, already of its shape (`lintWords` in `language` sees to that). */
  readonly facts: Readonly<Record<Language, FactsWords>>;
  /** `answers.json`: with it, what people may write for two choices is compared too. */
  readonly answers?: Readonly<Record<Language, Answers>>;
}

interface Spoken {
  readonly language: Language;
  readonly file: string;
  /** Texts of `reporter.json` by dotted key. */
  readonly texts: ReadonlyMap<string, string>;
  readonly facts: FactsWords;
  readonly answers: Answers | undefined;
}

/** Everything wrong with the words of the flows: missing, ambiguous, or filled otherwise than in another language. */
export function lintFlowWords(written: WrittenFlows, { words, facts, answers }: FlowWords): Finding[] {
  const spoken = Object.entries(words).map(([language, reporter]): Spoken => {
    const file = `locales/${language}/reporter.json`;
    return {
      language,
      file,
      texts: flatten(reporter),
      facts: facts[language] ?? {},
      answers: answers?.[language],
    };
  });
  const wanted = wantedKeys(written, spoken);
  return spoken.flatMap((one) => [
    ...missing(wanted, one),
    ...pluralForms(pluralKeys(spoken), one),
    ...placeholders(one, spoken[0]),
    ...questionWords(written, one),
    ...Object.entries(written.flows).flatMap(([file, flow]) => choiceWords(file, flow, one)),
  ]);
}

function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map(value.trim() === '' ? [] : [[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...flatten(inner, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Messages that some language tells apart by number (`key_other` is there). */
function pluralKeys(spoken: readonly Spoken[]): ReadonlySet<string> {
  const keys = spoken.flatMap(({ texts }) => [...texts.keys()]);
  return new Set(keys.filter((key) => key.endsWith('_other')).map((key) => key.replace(PLURAL, '')));
}

/** Each key with who wants it: a step, the code, or another language. */
function wantedKeys({ flows }: WrittenFlows, spoken: readonly Spoken[]): ReadonlyMap<string, string> {
  const plural = pluralKeys(spoken);
  const wanted = new Map<string, string>();
  const want = (key: string, by: string) => {
    const base = key.replace(PLURAL, '');
    if (!plural.has(base) && !wanted.has(key)) wanted.set(key, by);
    else if (plural.has(base) && !wanted.has(base)) wanted.set(base, by);
  };
  for (const [file, { steps }] of Object.entries(flows)) {
    for (const [name, data] of Object.entries(steps)) {
      if (data.kind !== 'leave' && data.kind !== 'decide') want(data.say, `${file}, step ${name} says`);
      if (data.kind !== 'choice') continue;
      if (data.unsure !== undefined) want(data.unsure, `${file}, step ${name} says`);
      for (const choice of Object.keys(data.choices))
        want(`choices.${choice}`, `${file}, step ${name} offers`);
    }
  }
  for (const key of SAID_BY_CODE) want(key, 'the conversation says');
  for (const { file, texts } of spoken) for (const key of texts.keys()) want(key, `${file} has`);
  return wanted;
}

function missing(wanted: ReadonlyMap<string, string>, { file, texts }: Spoken): Finding[] {
  const has = (key: string) =>
    [...texts.keys()].some((one) => one === key || one.replace(PLURAL, '') === key);
  return [...wanted]
    .filter(([key]) => !has(key))
    .map(([key, by]) =>
      objector(file)('missing-words', `there are no words for "${key}", which ${by}. Write them.`),
    );
}

/** A language that the runtime has no plural rules for takes those of the machine: only a plain form is sure to be found. */
function formsOf(language: Language): readonly string[] {
  if (Intl.PluralRules.supportedLocalesOf(language).length === 0) return [''];
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories.map((category) => `_${category}`);
}

function pluralForms(plural: ReadonlySet<string>, { language, file, texts }: Spoken): Finding[] {
  const forms = formsOf(language);
  return [...plural].flatMap((key) => {
    const written = [...texts.keys()].some((one) => one.replace(PLURAL, '') === key);
    const absent = written ? forms.filter((form) => !texts.has(`${key}${form}`)) : [];
    return absent.map((form) =>
      objector(file)(
        'plural-forms',
        `"${key}" lacks the form "${key}${form}", which ${language} counts with. Write it.`,
      ),
    );
  });
}

/** What a message can be filled with (`about` in prompt.ts, and the speaker). */
const FILLED = ['org', 'receipt', 'facts', 'text', 'stage', 'hotline', 'count'];
/** A number may be written out in one form and not in another. */
const MAY_BE_LEFT_OUT = 'count';

const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map((match) => match[1] ?? '');

function placeholders({ file, texts }: Spoken, reference: Spoken | undefined): Finding[] {
  return [...texts].flatMap(([key, text]) => {
    const object = objector(file);
    const own = placeholdersIn(text);
    const strange = own.filter((name) => !FILLED.includes(name));
    if (strange.length > 0) {
      return [
        object(
          'placeholders',
          `"${key}" holds {{${strange[0]}}}, which nothing fills. Write one of ${FILLED.join(', ')}.`,
        ),
      ];
    }
    const other = reference?.texts.get(key) ?? reference?.texts.get(`${key.replace(PLURAL, '')}_other`);
    if (reference === undefined || other === undefined) return [];
    const theirs = placeholdersIn(other);
    const lost = theirs.filter((name) => !own.includes(name) && name !== MAY_BE_LEFT_OUT);
    const added = own.filter((name) => !theirs.includes(name) && name !== MAY_BE_LEFT_OUT);
    return [
      ...lost.map((name) =>
        object('placeholders', `"${key}" lacks {{${name}}}, which ${reference.file} has. Add it.`),
      ),
      ...added.map((name) =>
        object(
          'placeholders',
          `"${key}" holds {{${name}}}, which ${reference.file} has not. Remove it or add it there.`,
        ),
      ),
    ];
  });
}

function questionWords({ questions }: WrittenFlows, { language, facts, texts }: Spoken): Finding[] {
  const object = objector(`locales/${language}/facts.json`);
  return Object.entries(questions ?? {}).flatMap(([fact, { offer }]) => {
    if (!isFactName(fact)) return [];
    const words = facts[fact];
    if (words?.ask === undefined)
      return [
        object(
          'missing-words',
          `there is no "ask" for ${fact}, which questions.yaml asks. Write the question.`,
        ),
      ];
    const values = (FACTS[fact] as FactSpec).kind === 'yes_no' ? [] : [...new Set(offer)];
    const absent = values.filter((value) => words.values?.[value] === undefined);
    const labels = values.flatMap((value) => words.values?.[value] ?? []);
    return [
      ...absent.map((value) =>
        object(
          'missing-words',
          `there are no words for the value ${value} of ${fact}, which questions.yaml offers. Write them.`,
        ),
      ),
      ...twice([...labels, texts.get('choices.unknown') ?? '']).map((label) =>
        object(
          'ambiguous-choices',
          `the question ${fact} offers "${label}" twice. Give each choice its own words.`,
        ),
      ),
    ];
  });
}

function choiceWords(file: string, { steps }: FlowData, spoken: Spoken): Finding[] {
  return Object.entries(steps).flatMap(([name, data]) => {
    if (data.kind !== 'choice') return [];
    const labels = Object.keys(data.choices).flatMap((choice) => spoken.texts.get(`choices.${choice}`) ?? []);
    const yes = spoken.texts.get('choices.yes');
    const object = objector(spoken.file);
    return [
      ...twice(labels).map((label) =>
        object(
          'ambiguous-choices',
          `${file}, step ${name} offers "${label}" twice. Give each choice its own words.`,
        ),
      ),
      ...labels
        .filter((label) => label !== yes && carrierWord(label) !== undefined)
        .map((label) =>
          object(
            'carrier-choice',
            `${file}, step ${name} offers "${label}", which the carrier takes for itself. Choose another word.`,
          ),
        ),
      ...sharedAnswers(data, spoken).map((words) =>
        objector(`locales/${spoken.language}/answers.json`)(
          'ambiguous-choices',
          `"${words}" answers two choices of ${file}, step ${name}. Leave it to one of them.`,
        ),
      ),
    ];
  });
}

/** Labels that a person cannot tell apart: the same but for accents, case and punctuation. */
function twice(labels: readonly string[]): string[] {
  const keys = labels.map(phraseKey);
  return labels.filter((_, index) => keys.indexOf(keys[index] ?? '') < index);
}

function sharedAnswers(data: StepOf<'choice'>, { answers }: Spoken): string[] {
  if (answers === undefined) return [];
  const accepted = Object.keys(data.choices).flatMap((name) => {
    const plain = (['yes', 'no'] as const).filter((word) => data[word] === name);
    return [...expandAll([name, ...plain].flatMap((word) => wordingsFor(answers, word)))];
  });
  return [...new Set(accepted.filter((phrase, index) => accepted.indexOf(phrase) < index))];
}

function wordingsFor({ yes, no, commands }: Answers, choice: string): readonly string[] {
  if (choice === 'yes') return [...yes.leading, ...yes.alone];
  if (choice === 'no') return [...no.leading, ...no.alone];
  const byName: Readonly<Record<string, readonly string[]>> = commands;
  return byName[choice] ?? [];
}
