import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { READ_LANGUAGES } from '../../src/classify/lexicons.ts';
import { findWhen, type LocalMoment } from '../../src/classify/when.ts';

const Vector = z.strictObject({
  text: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  precision: z.string().optional(),
  words: z.string().optional(),
});
type Vector = z.infer<typeof Vector>;

function vectorsOf(language: string): Vector[] {
  const file = new URL(`../vectors/when/${language}.yaml`, import.meta.url);
  return z.array(Vector).parse(parse(readFileSync(file, 'utf8')));
}

const WEDNESDAY: LocalMoment = { year: 2026, month: 3, day: 18, hour: 15, minute: 0 };

/** What a text tells, in the shape of a vector. */
function told(text: string, language: string, now = WEDNESDAY): Vector {
  const when = findWhen(text, { language, now });
  if (when === undefined) return { text };
  const { from, to, precision, start, end } = when;
  return { text, from, to, precision, words: text.slice(start, end) };
}

const unmarked = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

describe.each(READ_LANGUAGES)('when, told in %s', (language) => {
  const vectors = vectorsOf(language);

  it('has enough examples', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(25);
  });

  it.each(vectors.map((vector) => [vector.text, vector] as const))('%s', (text, vector) => {
    expect(told(text, language)).toEqual(vector);
  });

  it('is found in the midst of other words, in capitals and with a face', () => {
    for (const { text, from, to, words } of vectors) {
      if (from === undefined || words === undefined) continue;
      const longer = `😀 BPD: ${text.toUpperCase()} !! ok`;
      // Upper case has letters of other lengths (ß), and a lone "18h" is an hour only where it stands alone.
      if (text.toUpperCase().length !== text.length) continue;
      expect(told(longer, language), text).toMatchObject({ from, to, words: words.toUpperCase() });
    }
  });
});

describe('without accents', () => {
  it.each(['es', 'pt', 'fr', 'kea'])('%s is understood all the same', (language) => {
    for (const { text, from, to } of vectorsOf(language)) {
      const { from: start, to: end } = told(unmarked(text), language);
      expect({ from: start, to: end }, text).toEqual({ from, to });
    }
  });

  it('Haitian Creole and Vietnamese are, but for single words that mean something else then', () => {
    for (const [language, same] of [
      ['ht', ['yè swa', 'sa gen 2 èdtan', 'semèn pase', 'avanyè']],
      ['vi', ['tối qua', '6 giờ sáng', 'sáng nay', 'chiều nay', 'thứ hai tuần trước', 'hôm kia']],
    ] as const) {
      for (const text of same) {
        const { from, to } = told(text, language);
        expect(from).toBeDefined();
        expect(told(unmarked(text), language), text).toMatchObject({ from, to });
      }
    }
    expect(told('moun yo ye', 'ht').from).toBeUndefined();
    expect(told('toi o nha', 'vi').from).toBeUndefined();
    expect(told('tôi ở nhà', 'vi').from).toBeUndefined();
  });
});

describe('the moment of reading', () => {
  const small: LocalMoment = { ...WEDNESDAY, hour: 2, minute: 20 };
  it.each([
    ['tonight', 'en', small, '2026-03-17T18:00', '2026-03-18T05:00'],
    ['esta noche', 'es', small, '2026-03-17T18:00', '2026-03-18T05:00'],
    ['6 pm', 'en', small, '2026-03-17T18:00', '2026-03-17T19:00'],
    ['right now', 'en', small, '2026-03-18T02:00', '2026-03-18T03:00'],
    ['yesterday', 'en', { ...WEDNESDAY, month: 1, day: 1 }, '2025-12-31T00:00', '2026-01-01T00:00'],
    ['last month', 'en', { ...WEDNESDAY, month: 1, day: 1 }, '2025-12-01T00:00', '2026-01-01T00:00'],
    ['december 24', 'en', { ...WEDNESDAY, month: 1, day: 3 }, '2025-12-24T00:00', '2025-12-25T00:00'],
    ['feb 29', 'en', WEDNESDAY, '2024-02-29T00:00', '2024-03-01T00:00'],
    ['on sunday', 'en', { ...WEDNESDAY, day: 22 }, '2026-03-22T00:00', '2026-03-23T00:00'],
    ['last weekend', 'en', WEDNESDAY, '2026-03-14T00:00', '2026-03-16T00:00'],
    ['today at 2 de la noche', 'es', WEDNESDAY, '2026-03-18T02:00', '2026-03-18T03:00'],
  ] as const)('"%s" (%s)', (text, language, now, from, to) => {
    expect(told(text, language, now)).toMatchObject({ from, to });
  });

  it('has to be one: without it nothing is told', () => {
    for (const hour of [Number.NaN, 24, -1, Number.POSITIVE_INFINITY])
      expect(findWhen('yesterday', { language: 'en', now: { ...WEDNESDAY, hour } })).toBeUndefined();
    expect(findWhen('yesterday', { language: 'en', now: { ...WEDNESDAY, month: 13 } })).toBeUndefined();
  });
});

describe('several moments in one text', () => {
  it.each([
    ['now he is in jail. They took him yesterday at 6am', '2026-03-17T06:00'],
    ['his court date is may 12. ICE came this morning at 7am', '2026-03-18T07:00'],
    ['Yesterday they came. Tomorrow at 6am is his hearing', '2026-03-17T00:00'],
    ['he has court tomorrow at 9 am, they took him last night', '2026-03-17T18:00'],
  ])('%s', (text, from) => {
    expect(told(text, 'en').from).toBe(from);
  });
});

describe('any text at all', () => {
  const words = READ_LANGUAGES.flatMap((language) =>
    vectorsOf(language).flatMap(({ text }) => text.split(/(?<=\p{Script=Han})|\s/u)),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')),
    fc
      .array(fc.constantFrom(...words, '5', ':', '-', '/', '.', '2026'), { maxLength: 40 })
      .map((list) => list.join('')),
  );
  const anyMoment = fc.record({
    year: fc.integer({ min: 1990, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  });

  it('is read without a throw: words inside the text, a beginning before its end', () => {
    const language = fc.constantFrom(...READ_LANGUAGES, 'xx', '__proto__', '');
    fc.assert(
      fc.property(anyText, language, anyMoment, (text, spoken, now) => {
        const when = findWhen(text, { language: spoken, now });
        if (when === undefined) return;
        expect(when.start).toBeGreaterThanOrEqual(0);
        expect(when.end).toBeGreaterThan(when.start);
        expect(when.end).toBeLessThanOrEqual(text.length);
        expect(when.from).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        expect(when.to).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        expect(when.from < when.to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ...[
      'yesterday at 6 pm and ',
      'about ',
      'at ',
      '5-',
      '5/',
      'in the ',
      'between 5 and ',
      '1 hour and a half ',
    ],
    ...['a', '昨', '٦', "x'", 'a.m.', '6h30', '\u0301'],
  ])('takes bounded time over "%s" without end', (piece) => {
    const text = piece.repeat(200_000);
    const begun = performance.now();
    for (const language of READ_LANGUAGES) {
      const when = findWhen(text, { language, now: WEDNESDAY });
      expect(when?.end ?? 0).toBeLessThanOrEqual(4000);
    }
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
