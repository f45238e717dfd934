import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { READ_LANGUAGES } from '../src/classify/lexicons.ts';
import { read } from '../src/classify/read.ts';
import { redact } from '../src/classify/redact.ts';
import { normalise } from '../src/language/normalise.ts';
import { corpusLanguages, type Labelled, readCorpus, SPLITS } from '../src/server/evaluate/corpus.ts';
import { missed, readFloors } from '../src/server/evaluate/floors.ts';
import { evaluate, measuresOf } from '../src/server/evaluate/measure.ts';
import { readWays } from '../src/server/evaluate/ways.ts';
import { ROOT } from '../src/server/root.ts';
import { handClock } from './world/seeded.ts';
import { testKnowledge } from './world/service.ts';

const ACTS = Object.keys(parse(readFileSync(join(ROOT, 'corpus', 'ways.yaml'), 'utf8')));
const LEAST_REPORTS = 80;

const all = (language: string): Labelled[] =>
  SPLITS.flatMap((split) => [...readCorpus(ROOT, language, split), ...readWays(ROOT, language, split)]);
/** Each act is said in at least so many ways. */
const LEAST_WAYS = 12;

test('every language that is read has a corpus, and every corpus is read', () => {
  expect(corpusLanguages(ROOT)).toEqual([...READ_LANGUAGES].sort());
});

describe.each(corpusLanguages(ROOT))('the corpus in %s', (language) => {
  test('has enough reports, each once', () => {
    const reports = all(language);
    expect(reports.length).toBeGreaterThanOrEqual(LEAST_REPORTS);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
    expect(new Set(reports.map(({ text }) => text)).size).toBe(reports.length);
  });

  test('says every act in many ways', () => {
    const said = [...readWays(ROOT, language, 'train'), ...readWays(ROOT, language, 'weigh')];
    for (const act of ACTS)
      expect(said.filter((way) => way.act === act).length, act).toBeGreaterThanOrEqual(LEAST_WAYS);
  });

  test('has its test part by id alone', () => {
    for (const { id } of readCorpus(ROOT, language, 'test')) expect(id).toMatch(/-test-\d+$/);
    for (const split of ['train', 'weigh', 'dev'] as const)
      for (const { id } of readCorpus(ROOT, language, split)) expect(id).not.toMatch(/-test-/);
  });

  test('has every fact shown with words that stand in the text', () => {
    for (const { id, text } of all(language)) {
      const words = redact(normalise(text)).text;
      const { facts, evidence } = read(words, { language });
      expect(new Set(evidence.map(({ fact }) => fact)), id).toEqual(new Set(Object.keys(facts)));
      for (const { fact, value, start, end } of evidence) {
        expect(facts[fact]).toBe(value);
        expect(words.slice(start, end).trim().length, `${id}: ${fact}`).toBeGreaterThan(0);
      }
    }
  });
});

test('the test split meets the floors, in every language and over all', () => {
  const evaluated = evaluate(testKnowledge(handClock()), { root: ROOT, split: 'test', only: undefined });
  const measured = {
    all: measuresOf(evaluated),
    languages: Object.fromEntries(evaluated.map((one) => [one.language, measuresOf([one])])),
  };
  expect(missed(readFloors(ROOT), measured)).toEqual([]);
});
