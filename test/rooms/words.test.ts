import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type AnswerLabels, lawWordsSchema, lintWords, type WordsToLint } from '../../src/language/words.ts';
import { FACTS, type FactSpec } from '../../src/ordinance/facts.ts';
import { OUTCOMES } from '../../src/ordinance/outcome.ts';
import { STATUSES } from '../../src/report/status.ts';
import { OFFERED } from '../world/locales.ts';

const ROOT = join(import.meta.dirname, '../..');
const BROKEN = join(import.meta.dirname, '../broken/words');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

interface Fault {
  /** By `language/file/key/…`; null deletes. */
  readonly set: Record<string, unknown>;
  readonly expected: readonly string[];
}

/** The sound example with one fault put into it. */
function withFault(fault: Fault): WordsToLint {
  const sound = json(join(BROKEN, 'sound.json'));
  for (const [path, value] of Object.entries(fault.set)) {
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((inner, key) => inner[key], sound.languages);
    if (value === null) delete holder[last];
    else holder[last] = value;
  }
  return sound;
}

describe('the linter of the words for facts and law', () => {
  test('finds nothing in the sound example', () => {
    expect(lintWords(json(join(BROKEN, 'sound.json')))).toEqual([]);
  });

  const faults = readdirSync(BROKEN).filter((name) => name !== 'sound.json');
  test.each(faults)('names file, key and mend for %s', (name) => {
    const fault: Fault = json(join(BROKEN, name));
    expect(fault.expected.length).toBeGreaterThan(0);
    expect(lintWords(withFault(fault))).toEqual(fault.expected);
  });

  test('holds the words to the packs when their names are handed in', () => {
    const sound: WordsToLint = json(join(BROKEN, 'sound.json'));
    expect(lintWords({ ...sound, provisions: ['BTA-ASK', 'BTA-HOLD'], tags: ['LIVE'] })).toEqual([
      'locales/en/law.json: provisions lacks the provision "BTA-HOLD": add its words.',
      'locales/es/law.json: provisions lacks the provision "BTA-HOLD": add its words.',
    ]);
  });
});

describe('the words that are offered', () => {
  const languages = OFFERED;
  const asked: Record<string, { offer?: string[] }> = parse(
    readFileSync(join(ROOT, 'flows/questions.yaml'), 'utf8'),
  );
  const rules: { provisions: { id: string }[] } = parse(
    readFileSync(join(ROOT, 'ordinances/boston/rules.yaml'), 'utf8'),
  );

  const choices = (language: string): { choices?: AnswerLabels } => {
    const path = join(ROOT, 'locales', language, 'reporter.json');
    return existsSync(path) ? { choices: json(path).choices } : {};
  };
  const input: WordsToLint = {
    factNames: Object.fromEntries(
      Object.entries<FactSpec>(FACTS).map(([fact, spec]) => [
        fact,
        spec.kind === 'one_of' ? spec.values : [],
      ]),
    ),
    asked: Object.fromEntries(Object.entries(asked).map(([fact, { offer }]) => [fact, offer ?? []])),
    languages: Object.fromEntries(
      languages.map((language) => [
        language,
        {
          facts: json(join(ROOT, 'locales', language, 'facts.json')),
          law: json(join(ROOT, 'locales', language, 'law.json')),
          ...choices(language),
        },
      ]),
    ),
    provisions: rules.provisions.map(({ id }) => id),
  };

  test('are complete, plain and short enough in every language', () => {
    expect(lintWords(input)).toEqual([]);
  });

  test.each(languages)('ask no question longer than 90 characters in %s', (language) => {
    const facts: Record<string, { ask?: string }> = json(join(ROOT, 'locales', language, 'facts.json'));
    const long = Object.values(facts).filter(({ ask }) => ask !== undefined && ask.length > 90);
    expect(long).toEqual([]);
  });

  test('name every status and outcome there is', () => {
    expect(Object.keys(lawWordsSchema.shape.statuses.shape).sort()).toEqual([...STATUSES].sort());
    expect(Object.keys(lawWordsSchema.shape.outcomes.shape).sort()).toEqual([...OUTCOMES].sort());
  });
});
