import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READ_LANGUAGES } from '../../src/classify/lexicons.ts';
import { redact } from '../../src/classify/redact.ts';
import { expectRedactedOnce } from '../world/redacted-once.ts';

interface Line {
  readonly text: string;
  readonly gone: readonly string[];
  readonly kept: readonly string[];
}

function linesOf(language: string): readonly Line[] {
  return readFileSync(new URL(`../vectors/redaction/${language}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

interface Figures {
  readonly shapes: readonly boolean[];
  readonly names: readonly boolean[];
  readonly kept: readonly boolean[];
}

/** What was right, each by each: shapes hold a digit or an "at", names hold neither. */
function figuresOf(lines: readonly Line[]): Figures {
  const shapes: boolean[] = [];
  const names: boolean[] = [];
  const kept: boolean[] = [];
  for (const line of lines) {
    const text = redact(line.text.normalize('NFC')).text;
    // A secret that also stands elsewhere as evidence would count as left in: the vectors hold none.
    const has = (part: string): boolean => text.includes(part.normalize('NFC'));
    for (const part of line.gone) {
      (/\p{Nd}|@|gmail|example/u.test(part) ? shapes : names).push(!has(part));
    }
    for (const part of line.kept) kept.push(has(part));
  }
  return { shapes, names, kept };
}

const share = (results: readonly boolean[]): number => results.filter(Boolean).length / results.length;

const FLOORS = { shapes: 0.99, names: 0.9, kept: 0.99 } as const;

describe('redaction in every language', () => {
  const all = new Map(READ_LANGUAGES.map((language) => [language, linesOf(language)]));

  it.each(READ_LANGUAGES)('%s: shapes and names go, evidence stays', (language) => {
    const lines = all.get(language) ?? [];
    expect(lines.length).toBeGreaterThanOrEqual(30);
    const figures = figuresOf(lines);
    expect(share(figures.shapes)).toBeGreaterThanOrEqual(FLOORS.shapes);
    expect(share(figures.names)).toBeGreaterThanOrEqual(FLOORS.names);
    expect(share(figures.kept)).toBeGreaterThanOrEqual(FLOORS.kept);
  });

  it('takes out nothing that no line lists', () => {
    const more = [...all.values()]
      .flat()
      .filter(({ text, gone }) => redact(text.normalize('NFC')).redacted > gone.length);
    expect(more.map(({ text }) => text)).toEqual([]);
  });

  it('over all languages', () => {
    const figures = figuresOf([...all.values()].flat());
    for (const figure of ['shapes', 'names', 'kept'] as const) {
      expect(share(figures[figure]), figure).toBeGreaterThanOrEqual(FLOORS[figure]);
    }
  });

  it('never throws and changes nothing more when it is applied again', () => {
    const texts = [...all.values()].flat().map(({ text }) => text);
    const piece = fc.oneof(
      fc.constantFrom(...texts),
      fc.constantFrom(...texts.flatMap((text) => text.split(' '))),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    expectRedactedOnce(piece);
  });

  it.each([
    'my name is ',
    'my name is ana ',
    '我叫',
    '我叫王小明',
    '我住在',
    '号5',
    'born ',
    'born 1 ',
    'ул. 5 ',
    'living at a b c d ',
    'шесть ',
    '一',
    'кв ',
    'اسمي محمد ',
    'ayaa la i yiraahdaa ',
    'tel 1',
  ])('reads a million characters of "%s" in bounded time', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    // The processor's time, not the clock's: other tests run beside this one.
    const begun = process.cpuUsage();
    redact(text);
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(6_000);
  });
});
