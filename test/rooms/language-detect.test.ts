import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detect } from '../../src/language/detect.ts';

const OFFERED = ['en', 'es', 'ht', 'pt'];
const SURE = 0.6;

interface Line {
  readonly code: string;
  readonly text: string;
  readonly heldOut: boolean;
}

const counts = new Map<string, number>();
const lines: Line[] = readFileSync('test/vectors/language.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [, code = '', text = ''] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    const nth = (counts.get(code) ?? 0) + 1;
    counts.set(code, nth);
    return { code, text, heldOut: nth % 3 === 0 };
  });
const isLong = ({ text }: Line) => text.split(/\s+/).length >= 4;
const best = (text: string) => detect(text, OFFERED)[0];

function share(some: readonly Line[]): number {
  return some.filter(({ code, text }) => best(text)?.language === code).length / some.length;
}

test.each(OFFERED)('texts in %s are recognised, those held out from tuning too', (code) => {
  const own = lines.filter((line) => line.code === code);
  expect(own.length).toBeGreaterThanOrEqual(60);
  for (const part of [own, own.filter(({ heldOut }) => heldOut)]) {
    expect(share(part.filter(isLong)), 'four words or more').toBeGreaterThanOrEqual(0.98);
    expect(share(part.filter((line) => !isLong(line))), 'one to three words').toBeGreaterThanOrEqual(0.8);
  }
  expect(share(own.filter((line) => !isLong(line))), 'one to three words').toBeGreaterThanOrEqual(0.9);
});

test('nobody is confidently answered in a language they did not write', () => {
  const wrong = lines.filter(({ code, text }) => {
    const guess = best(text);
    return guess && guess.confidence >= SURE && guess.language !== code;
  });
  expect(wrong.map(({ code, text }) => `${code}: ${text}`)).toEqual([]);
});

test('most real texts are recognised with confidence, so that few people are asked', () => {
  const real = lines.filter(({ code }) => code !== 'none');
  const sure = real.filter(({ text }) => (best(text)?.confidence ?? 0) >= SURE);
  expect(sure.length / real.length).toBeGreaterThanOrEqual(0.95);
});

test.each(['ICE', 'Boston BPD', 'la migra', 'Dorchester', 'Maria', '617 555 0100', '👍', ''])(
  'a name, a borrowing or no word at all decides nothing: %s',
  (text) => {
    for (const { confidence } of detect(text, OFFERED)) expect(confidence).toBeLessThan(0.3);
  },
);

test('the ranking holds every offered language once and nothing else', () => {
  for (const offered of [['en'], ['pt', 'es'], OFFERED]) {
    const ranked = detect('hola me pararon', offered);
    expect(ranked.map(({ language }) => language).sort()).toEqual([...offered].sort());
    expect(ranked.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(1);
  }
});

test('a language that is known but not offered is not mistaken for its neighbour', () => {
  const [guess] = detect('levaram meu vizinho hoje de manha e ninguem sabe onde ele esta', [
    'en',
    'es',
    'ht',
  ]);
  expect(guess?.confidence).toBeLessThan(SURE);
});

test('a text of twelve words takes well under a millisecond', () => {
  const text = 'yon polis boston kanpe mari m pou yon limye li mande papye';
  for (let warm = 0; warm < 500; warm += 1) detect(text, OFFERED);
  const start = performance.now();
  for (let run = 0; run < 1000; run += 1) detect(text, OFFERED);
  expect((performance.now() - start) / 1000).toBeLessThan(1);
});
