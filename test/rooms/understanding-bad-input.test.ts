import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readActor } from '../../src/classify/answer.ts';
import { loadWords, READ_LANGUAGES } from '../../src/classify/lexicons.ts';
import { findPlace } from '../../src/classify/place.ts';
import { read } from '../../src/classify/read.ts';
import { redact } from '../../src/classify/redact.ts';
import { findWhen } from '../../src/classify/when.ts';
import { detect } from '../../src/language/detect.ts';
import { normalise } from '../../src/language/normalise.ts';

await loadWords(READ_LANGUAGES);

const NOW = { year: 2026, month: 3, day: 18, hour: 15, minute: 0 };
const LANGUAGES = [...READ_LANGUAGES, 'xx', '__proto__', ''];

/** Everything that is done to a text when it arrives; gives the evidence, to be held to the text. */
function understand(text: string, language: string) {
  const words = redact(normalise(text)).text;
  detect(words, READ_LANGUAGES);
  readActor(words, language);
  findPlace(words);
  findWhen(words, { language, now: NOW });
  return { words, reading: read(words, { language }) };
}

const ODD: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['one letter', 'a'],
  ['only emoji', '🚓🚓👮‍♂️😭'],
  ['1600 characters', 'police asked papers '.repeat(80)],
  ['mixed scripts', 'BPD спросил 身份 من papye на Dorchester'],
  ['marks of direction', '\u202Eالشرطة\u202C سألتني \u200Fعن\u200E BPD'],
  ['zero-width characters', 'bo\u200Bston p\u200Bolice as\u2060ked for pa\u200Cpers'],
  ['Zalgo', 'p̸̡̛̗̲o̷̢̖͝l̴̛̺i̵̧͂c̶̨̈́e̷̝͐ asked for papers'],
  ['lone surrogates', '\uD800 police \uDFFF'],
];

describe.each(ODD)('%s', (_, text) => {
  test('is read in every language, with its evidence inside', () => {
    for (const language of LANGUAGES) {
      const { words, reading } = understand(text, language);
      for (const { start, end } of reading.evidence) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(words.length);
      }
    }
  });
});

test('invisible characters hide nothing', () => {
  const { facts } = understand('bo\u200Bston p\u200Bolice as\u2060ked for pa\u200Cpers', 'en').reading;
  expect(facts).toMatchObject({ actor: 'bpd', asked_status: true });
});

test('whatever arrives is understood without a throw', () => {
  const unit = fc.constantFrom(
    'police ',
    'ICE ',
    '警察',
    '问',
    'الشرطة ',
    'не ',
    'ba l ',
    '3',
    '.',
    ',',
    '\n',
    '\u0301',
    '👍',
    'no ',
    '"',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(unit, { maxLength: 80 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...LANGUAGES), (words, language) => {
      understand(words, language);
    }),
    { numRuns: 400 },
  );
});

test.each(READ_LANGUAGES)('a million characters take bounded time in %s', (language) => {
  read('warm', { language });
  for (const unit of [
    'boston police asked me for papers and called ICE ',
    '警察问我身份然后打电话给移民局',
    'a',
    '\u0301',
    '3 ',
  ]) {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const begun = performance.now();
    understand(text, language);
    read(text, { language });
    expect(performance.now() - begun, unit).toBeLessThan(2_000);
  }
});

test.each(READ_LANGUAGES)('time grows no faster than the text in %s', (language) => {
  const unit = 'the police of boston asked him for papers, then ICE came. ';
  const timeFor = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const times = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      read(text, { language });
      return performance.now() - begun;
    });
    return Math.min(...times);
  };
  timeFor(3_600);
  const [short, long] = [timeFor(900), timeFor(3_600)];
  // Four times the text; twice that for a busy machine. Quadratic time would be sixteen times.
  expect(long).toBeLessThan(short * 8 + 5);
});
