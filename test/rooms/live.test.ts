import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadWords, READ_LANGUAGES } from '../../src/classify/lexicons.ts';
import { read } from '../../src/classify/read.ts';

await loadWords(READ_LANGUAGES);

const Texts = z.object({
  now: z.array(z.string()),
  danger: z.array(z.string()),
  not_live: z.array(z.string()),
});
const file = new URL('../vectors/live.yaml', import.meta.url);
const texts = z.record(z.string(), Texts).parse(parse(readFileSync(file, 'utf8')));

const readingOf = (text: string, language: string) => read(text, { language });

describe.each(READ_LANGUAGES)('what goes on as it is written, in %s', (language) => {
  const { now = [], danger = [], not_live: notLive = [] } = texts[language] ?? {};

  it.each(now)('is live: %s', (text) => {
    expect(readingOf(text, language).tags).toContain('LIVE');
  });

  it.each(danger)('is live and in danger: %s', (text) => {
    const { facts, tags } = readingOf(text, language);
    expect(facts.urgency).toBe('now_danger');
    expect(tags).toEqual(expect.arrayContaining(['LIVE', 'ROUTE-EMERGENCY']));
  });

  it.each(notLive)('is not live: %s', (text) => {
    expect(readingOf(text, language).tags).not.toContain('LIVE');
  });
});

describe('agents alone, as it happens', () => {
  it.each([
    ['en', 'help ICE is at my door'],
    ['en', 'send ICE is here'],
    ['es', 'la migra esta en mi puerta'],
    ['ht', 'ICE nan pòt mwen'],
    ['pt', 'a imigração está aqui fora'],
  ])('%s: "%s" goes the federal way', (language, text) => {
    const { facts, tags } = readingOf(text, language);
    expect(facts.fed_actor).toBe('ice_unknown_division');
    expect(tags).toContain('ROUTE-FED');
    expect(facts.joint_operation).toBeUndefined();
  });

  it.each([
    ['en', 'hi is this the ice line'],
    ['en', 'is this the ICE hotline?'],
    ['es', 'hola es la linea de la migra?'],
    ['ht', 'èske se liy ICE la'],
    ['pt', 'é a linha do ICE?'],
  ])('%s: "%s" names a line, no agent', (language, text) => {
    expect(readingOf(text, language).facts.fed_actor).toBeUndefined();
  });
});
