import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadWords, READ_LANGUAGES } from '../../src/classify/lexicons.ts';
import { findDistrict } from '../../src/classify/place.ts';
import { READ_AT_MOST, read } from '../../src/classify/read.ts';
import { TAGS } from '../../src/classify/reading.ts';
import { redact } from '../../src/classify/redact.ts';
import { isFactValue } from '../../src/ordinance/facts.ts';
import { judge } from '../../src/ordinance/judge.ts';
import { parsePack } from '../../src/ordinance/pack.ts';
import { readCorpus } from '../../src/server/evaluate/corpus.ts';
import { ROOT } from '../../src/server/root.ts';

await loadWords(READ_LANGUAGES);

const Report = z.object({
  id: z.string(),
  part: z.enum(['sample', 'retold']),
  text: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  outcomes: z.record(z.string(), z.string()).optional(),
  tags: z.array(z.enum(TAGS)).optional(),
});
type Report = z.infer<typeof Report>;

function reportsIn(language: string): Report[] {
  const file = new URL(`../vectors/reports/${language}.yaml`, import.meta.url);
  return z.array(Report).parse(parse(readFileSync(file, 'utf8')));
}

/** Languages in which the samples were retold. */
const RETOLD = [
  ['en', 29],
  ['es', 30],
  ['ht', 28],
  ['pt', 30],
] as const;

const texts = (report: Report, language: string) => read(redact(report.text).text, { language });

describe('the sample reports of the Boston rules', () => {
  const folder = new URL('../../ordinances/boston/', import.meta.url);
  const files = readdirSync(folder).map(
    (file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const,
  );
  const pack = parsePack(Object.fromEntries(files));

  function comesOutRight(report: Report, language: string): boolean {
    const { facts, tags } = texts(report, language);
    const outcomes = judge(pack, facts, '2026-06-01').map((one) => [one.provision, one.outcome] as const);
    return (
      isDeepStrictEqual(Object.fromEntries(outcomes), report.outcomes ?? {}) &&
      isDeepStrictEqual([...tags].sort(), [...(report.tags ?? [])].sort())
    );
  }

  it('come out with their outcomes and tags, from their words alone, in at least 31 of 32', () => {
    const samples = reportsIn('en').filter(({ part }) => part === 'sample');
    expect(samples).toHaveLength(32);
    expect(samples.filter((sample) => comesOutRight(sample, 'en')).length).toBeGreaterThanOrEqual(31);
  });

  it.each(RETOLD)(
    'come out so when they are told in other words in %s, in at least %i of 32',
    (language, least) => {
      const retold = reportsIn(language).filter(({ part }) => part === 'retold');
      expect(retold).toHaveLength(32);
      expect(retold.filter((report) => comesOutRight(report, language)).length).toBeGreaterThanOrEqual(least);
    },
  );
});

describe('who did it, denial and supposition', () => {
  const cases: readonly (readonly [language: string, text: string, status: boolean | undefined])[] = [
    ['en', 'ICE asked for papers, the Boston cop only watched', undefined],
    ['en', 'the boston cops did NOT ask for papers', false],
    ['en', 'what if the boston police ask for my papers', undefined],
    ['en', 'boston cop asked which of us got no papers', true],
    ['es', 'ICE me pidió papeles, el policía de Boston solo miraba', undefined],
    ['es', 'el policía de Boston NO me pidió papeles', false],
    ['es', '¿qué pasa si la policía de Boston me pide papeles?', undefined],
    ['es', 'me preguntó el policía de boston si tenía papeles', true],
    ['pt', 'o ICE pediu os papéis, o policial de Boston só olhou', undefined],
    ['pt', 'o policial de Boston NÃO pediu os papéis', false],
    ['pt', 'e se a polícia de Boston pedir meus papéis?', undefined],
    ['ht', 'ICE mande papye, polis Boston an te sèlman ap gade', undefined],
    ['ht', 'polis Boston PA t mande m papye', false],
    ['ht', 'sa k ap pase si polis Boston mande m papye', undefined],
  ];
  it.each(cases)('%s: %s', (language, text, status) => {
    expect(read(text, { language }).facts.asked_status).toBe(status);
  });

  it('a guess about a tip sets no gave_* and no told_*', () => {
    const { facts, tags } = read('they must have told ICE where my uncle works, boston police', {
      language: 'en',
    });
    expect(facts.told_ice_location).toBeUndefined();
    expect(tags).toContain('INFERENCE');
  });

  it('a text aimed at migrants is marked for a person to decide and says nothing about officials', () => {
    for (const [language, text] of [
      ['en', 'i want to report illegals on my street, send ICE'],
      ['es', 'quiero denunciar a unos ilegales, manden a la migra'],
      ['pt', 'quero denunciar uns ilegais, mandem o ICE'],
      ['ht', 'mwen vle denonse moun ilegal, voye imigrasyon'],
    ] as const) {
      expect(read(text, { language }).tags, text).toEqual(['ABUSE']);
    }
  });

  it.each(['', 'a', '👋', 'ok', 'hola', 'bonjou', 'oi', 'is this the pizza place'])(
    'nothing is understood in "%s"',
    (text) => {
      for (const language of READ_LANGUAGES) expect(read(text, { language }).understood).toBe(false);
    },
  );
});

describe('the police district of a report', () => {
  it.each([
    ['at the A-7 in eastie', 'A7', 'A-7'],
    ['mwen nan distrik 4 la', 'D4', 'distrik 4'],
    ['distrito 14, cerca de la parada', 'D14', 'distrito 14'],
    ['ontem em East Boston perto do parque', 'A7', 'East Boston'],
    ['en Jamaica Plain', 'E13', 'Jamaica Plain'],
    ['form I-205 and A5', undefined, ''],
    ['they took him', undefined, ''],
  ])('of "%s" is %s', (text, district, quote) => {
    const found = findDistrict(text);
    expect(found?.district).toBe(district);
    expect(text.slice(found?.start ?? 0, found?.end ?? 0)).toBe(quote);
  });
});

describe('any text at all', () => {
  const words = READ_LANGUAGES.flatMap((language) =>
    readCorpus(ROOT, language, 'train').flatMap(({ text }) => text.split(' ')),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
  );

  it('is read without a throw, with its evidence inside, in known and unknown languages', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...READ_LANGUAGES, 'xx', '__proto__'), (text, language) => {
        for (const { fact, value, start, end } of read(text, { language }).evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(isFactValue(fact, value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes bounded time however long it is, because only its beginning is read', () => {
    const text = 'boston cop asked for papers and called ICE to come '.repeat(20_000);
    const begun = performance.now();
    const { evidence } = read(text, { language: 'en' });
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(Math.max(...evidence.map(({ end }) => end))).toBeLessThanOrEqual(READ_AT_MOST);
  });
});
