import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintFlows } from '../../src/flow/lint.ts';
import { SAID_BY_CODE } from '../../src/flow/said.ts';
import { questionsSchema } from '../../src/flow/schema.ts';
import type { Option, Say } from '../../src/flow/state.ts';
import { smsText } from '../../src/intake/sms-text.ts';
import { createSpeaker, type LocaleWords } from '../../src/intake/speak.ts';
import { compileAnswers } from '../../src/language/answers.ts';
import { type Answers, answersSchema, type Command } from '../../src/language/locale.ts';
import { smsCost } from '../../src/language/sms.ts';
import { factsWordsSchema } from '../../src/language/words.ts';
import { OFFERED } from '../world/locales.ts';

const ROOT = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));

const languages = OFFERED;
const every = <Value>(pick: (language: string) => Value): Record<string, Value> =>
  Object.fromEntries(languages.map((language) => [language, pick(language)]));

const flows = Object.fromEntries(
  readdirSync(join(ROOT, 'flows'))
    .filter((file) => file.endsWith('.yaml') && file !== 'questions.yaml')
    .map((file) => [file, text(`flows/${file}`)]),
);
const questions = text('flows/questions.yaml');
const asked = Object.entries(questionsSchema.parse(parse(questions)));
const words = every((language) => json(`locales/${language}/reporter.json`));
const facts = every((language) => factsWordsSchema.parse(json(`locales/${language}/facts.json`)));
const answers = every((language): Answers => answersSchema.parse(json(`locales/${language}/answers.json`)));

const speaker = createSpeaker(
  every(
    (language): LocaleWords => ({
      name: language,
      reporter: Object(words[language]),
      facts: Object(facts[language]),
    }),
  ),
  { organisation: 'Boston Watch Line', hotline: '617-555-0100' },
);

/** Texts of one language by dotted key. */
function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path.slice(1), value]];
  return Object.entries(Object(value)).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
}

const params = {
  receipt: '1234567890123452',
  stage: 'received',
  messages: 2,
  text: 'Thank you. Which day was it?',
};
const numbered = (labels: readonly string[]): Option[] =>
  labels.map((label, index) => ({ value: String(index + 1), label }));
const choices: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(flows)
    .flatMap((flow): [string, { kind: string; say: string; choices: object }][] =>
      Object.entries(parse(flow).steps),
    )
    .filter(([, step]) => step.kind === 'choice')
    .map(([, step]) => [step.say, Object.keys(step.choices).map((name) => `reporter:choices.${name}`)]),
);

function say(key: string): Say {
  const options = numbered(choices[key] ?? []);
  return {
    do: 'say',
    key: `reporter:${key}`,
    params,
    options,
    ...(key === 'summary' ? { facts: { asked_status: true } } : {}),
  };
}

function question(fact: string, offer: readonly string[] | undefined): Say {
  const values = offer?.map((value) => `facts:${fact}.values.${value}`) ?? [
    'reporter:choices.yes',
    'reporter:choices.no',
  ];
  return { do: 'say', key: `facts:${fact}.ask`, options: numbered([...values, 'reporter:choices.unknown']) };
}

/** What may take as much again: it is said once, or holds what was understood. */
const MORE: Readonly<Record<string, number>> = { welcome: 1, summary: 1 };

const onSms = (says: readonly Say[], language: string) =>
  smsText(speaker.speak(says, { language, channel: 'sms' }).replies);
const messages = (language: string) =>
  [
    ...new Set(
      flat(words[language]).map(([key]) => key.replace(/_(zero|one|two|few|many|other|web|none)$/, '')),
    ),
  ].filter((key) => !key.includes('.'));

describe.each(languages)('the words for a reporter in %s', (language) => {
  it('leave no gap on any channel', () => {
    for (const channel of ['sms', 'web'] as const) {
      for (const key of messages(language)) {
        const [reply] = speaker.speak([say(key)], { language, channel }).replies;
        expect(reply?.text, key).not.toMatch(/\{\{|\}\}|\$t|reporter|facts|stages|^$/);
        for (const { label } of reply?.options ?? []) expect(label).not.toContain('choices');
      }
    }
  });

  it('take one SMS each in GSM-7 and two otherwise, the welcome and the summary twice that', () => {
    for (const key of messages(language)) {
      const cost = smsCost(onSms([say(key)], language));
      const usual = cost.encoding === 'GSM-7' ? 1 : 2;
      expect(cost.segments, `${key}: ${cost.units} ${cost.encoding}`).toBeLessThanOrEqual(
        usual + (MORE[key] ?? 0) * usual,
      );
    }
  });

  it('stay in GSM-7 throughout where nearly all of them do', () => {
    const plain = messages(language).filter(
      (key) => smsCost(onSms([say(key)], language)).encoding === 'GSM-7',
    );
    if (plain.length > messages(language).length * 0.75) expect(plain).toEqual(messages(language));
  });

  it('keep the first answer within three SMS in GSM-7 and five otherwise, whatever is asked', () => {
    for (const [fact, { offer }] of asked) {
      const { encoding, segments, units } = smsCost(onSms([say('welcome'), question(fact, offer)], language));
      expect(segments, `${fact}: ${units}`).toBeLessThanOrEqual(encoding === 'GSM-7' ? 3 : 5);
    }
  });

  it('name only commands that the language understands', () => {
    const book = compileAnswers(answers);
    const named: readonly [string, RegExp, readonly Command[]][] = COMMANDS_NAMED[language] ?? [];
    expect(named.length, `say in COMMANDS_NAMED what the texts of ${language} name`).toBeGreaterThan(0);
    for (const [key, pattern, commands] of named) {
      const said = flat(words[language]).find(([one]) => one === key)?.[1] ?? '';
      const found = (pattern.exec(said)?.[1] ?? '').split(',').map((word) => book.command(word.trim()));
      expect(found, said).toEqual(commands);
    }
  });

  it('never judge, never promise what a phone company can break, and use keyboard characters only', () => {
    for (const [key, said] of flat(words[language])) {
      expect(said, key).not.toMatch(
        /violat|violac|viola[çc]|vyolasyon|anonym|an[oó]nim|an[oô]nim|il+egal|unlawful/i,
      );
      expect(said, key).not.toMatch(/[\u2010-\u2015\u2018-\u201F\u2026\u00AB\u00BB\u00A0]/);
      expect(said, key).toBe(said.normalize('NFC'));
      expect(said, key).not.toMatch(/https?:|www\./);
    }
  });

  it('are not the English ones', () => {
    if (language === 'en') return;
    const english = new Map(flat(words.en));
    const same = flat(words[language]).filter(
      ([key, said]) => english.get(key) === said && key !== 'choices.no',
    );
    expect(same).toEqual([]);
  });
});

/** Where texts name our commands: the list in `help`, and the word after "text", "reply" and their like. */
const HELP: readonly Command[] = ['back', 'skip', 'language', 'status', 'delete', 'start_over'];
const SPOTS = (deleting: RegExp, skipping: RegExp, help: RegExp): [string, RegExp, readonly Command[]][] => [
  ['welcome', deleting, ['delete']],
  ['welcome_web', deleting, ['delete']],
  ['not_sent', deleting, ['delete']],
  ['ask_place', skipping, ['skip']],
  ['ask_time', skipping, ['skip']],
  ['ask_more', skipping, ['skip']],
  ['ask_code', skipping, ['back']],
  ['help', help, HELP],
  ['help_web', help, HELP],
];
const COMMANDS_NAMED: Readonly<Record<string, [string, RegExp, readonly Command[]][]>> = {
  en: SPOTS(/(DELETE)/, /Or reply (\w+)\./, /You can (?:text|write): ([^.]+)\./),
  es: SPOTS(/(BORRAR)/, /O escriba (\p{L}+)\./u, /[Ee]scrib[^:]+: ([^.]+)\./),
  ht: SPOTS(/ekri (EFASE)/, /Oswa ekri (\p{L}+)\./u, /Ou ka ekri: ([^.]+)\./),
  pt: SPOTS(/(APAGAR)/, /Ou escreva (\p{L}+)\./u, /[Ee]screv[^:]+: ([^.]+)\./),
};

describe('the words of all languages together', () => {
  it('have everything the flows say, and say it alike', () => {
    expect(lintFlows({ flows, questions, words, facts, answers }).map(({ message }) => message)).toEqual([]);
  });

  it('list what the code says by itself', () => {
    const code = ['flow', 'intake'].flatMap((room) =>
      readdirSync(join(ROOT, 'src', room)).map((file) => text(`src/${room}/${file}`)),
    );
    const said = code.flatMap((file) =>
      [...file.matchAll(/'reporter:([a-z_]+(?:\.[a-z_]+)?)'/g)].map((match) => match[1] ?? ''),
    );
    const listed: readonly string[] = SAID_BY_CODE;
    expect([...new Set(said)].filter((key) => !listed.includes(key) && key !== 'choices.send')).toEqual([]);
  });
});
