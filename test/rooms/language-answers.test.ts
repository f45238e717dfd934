import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileAnswers } from '../../src/language/answers.ts';
import { answersSchema } from '../../src/language/locale.ts';
import { normalise } from '../../src/language/normalise.ts';
import { ANSWERED } from '../world/locales.ts';

const answers = (code: string) =>
  answersSchema.parse(JSON.parse(readFileSync(`locales/${code}/answers.json`, 'utf8')));
const book = compileAnswers(Object.fromEntries(ANSWERED.map((code) => [code, answers(code)])));

/** Lines `wanted: text`, comments aside. */
function vectors(name: string): [wanted: string, text: string][] {
  const lines = readFileSync(`test/vectors/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => [
    line.slice(0, line.indexOf(':')).trim(),
    line.slice(line.indexOf(':') + 1).trim(),
  ]);
}
/** `yes | le preguntaron: si, le preguntaron` has a rest before the colon. */
const withRest = (wanted: string) => wanted.split('|').map((part) => part.trim());

describe('a command is understood in every language whatever the conversation speaks', () => {
  test.each(vectors('commands'))('%s: %s', (wanted, text) => {
    expect(book.command(normalise(text)) ?? 'none').toBe(wanted);
  });
});

describe('yes and no are read from words, sentences and signs', () => {
  test.each(vectors('yes-no'))('%s: %s', (wanted, text) => {
    const [value, rest = ''] = withRest(wanted);
    const answer = book.yesNo(normalise(text));
    expect(answer ?? 'none').toEqual(value === 'none' ? 'none' : expect.objectContaining({ value, rest }));
  });
});

describe('a wish to be left alone is heard in any reasonable wording', () => {
  test.each(vectors('opt-out'))('%s: %s', (wanted, text) => {
    const found = book.optOut(normalise(text));
    if (!found) expect('none').toBe(wanted);
    else if (found.kind === 'carrier') expect(`carrier ${found.word}`).toBe(wanted);
    else expect(`phrase ${found.languages.join(' ')}`).toBe(wanted);
  });

  test('every opt-out is a stop, and no stop of ours is missed as an opt-out', () => {
    for (const [wanted, text] of vectors('commands')) {
      if (wanted === 'stop') expect(book.optOut(text), text).toBeDefined();
    }
  });
});

describe('choice', () => {
  test.each([
    ['1', 1],
    ['1.', 1],
    ['(1)', 1],
    ['#1', 1],
    ['1)', 1],
    ['2️⃣', 2],
    ['②', 2],
    ['٢', 2],
    ['२', 2],
    ['３', 3],
    ['𝟑', 3],
    ['option 1', 1],
    ['opsyon 1', 1],
    ['opción 2', 2],
    ['opçao 2', 2],
    ['nimewo 3', 3],
    ['la 2', 2],
    ['the first one', 1],
    ['one', 1],
    ['uno', 1],
    ['una', 1],
    ['youn', 1],
    ['um', 1],
    ['dos', 2],
    ['de', 2],
    ['dois', 2],
    ['two please', 2],
    ['la primera', 1],
    ['premye a', 1],
    ['a primeira', 1],
    ['tres', 3],
    ['três', 3],
    ['twa', 3],
    ['el 2 por favor', 2],
    ['1 yes', 1],
    ['1 2', undefined],
    ['4', undefined],
    ['0', undefined],
    ['911', undefined],
    ['1:30', undefined],
    ['1/2', undefined],
    ['2 cops stopped me', undefined],
    ['no one', undefined],
    ['', undefined],
    ['he was one of them', undefined],
  ])('%s picks %s of three', (text, wanted) => expect(book.choice(normalise(text), 3)?.number).toBe(wanted));

  test('what stands after the digit is handed back to be read', () => {
    expect(book.choice('2) it was the transit police', 3)).toEqual({
      number: 2,
      rest: 'it was the transit police',
    });
    expect(book.choice('2. El oficial pidió papeles', 3)).toEqual({
      number: 2,
      rest: 'El oficial pidió papeles',
    });
  });
});

describe('language', () => {
  test.each([
    ['español', 'es'],
    ['ESPANOL', 'es'],
    ['spanish', 'es'],
    ['Spanish please', 'es'],
    ['hablan español?', 'es'],
    ['en español por favor', 'es'],
    ['do you speak spanish', 'es'],
    ['panyòl', 'es'],
    ['espanhol', 'es'],
    ['espanol solamente', 'es'],
    ['kreyol', 'ht'],
    ['Kreyòl ayisyen', 'ht'],
    ['ayisyen', 'ht'],
    ['haitian creole', 'ht'],
    ['criollo haitiano', 'ht'],
    ['pale kreyol', 'ht'],
    ['an kreyòl tanpri', 'ht'],
    ['portugues', 'pt'],
    ['português do brasil', 'pt'],
    ['fala português?', 'pt'],
    ['pòtigè', 'pt'],
    ['portuguse', 'pt'],
    ['english', 'en'],
    ['inglés', 'en'],
    ['anglè', 'en'],
    ['in english', 'en'],
    ['switch to english', 'en'],
    ['no hablo inglés', undefined],
    ['english or spanish', undefined],
    ['he only spoke spanish to the officer', undefined],
    ['', undefined],
    ['my husband is haitian', undefined],
  ])('%s asks for %s', (text, wanted) => expect(book.language(normalise(text))).toBe(wanted));
});

test('any text at all gets an answer and no error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const input of [text, normalise(text)]) {
        book.command(input);
        book.yesNo(input);
        book.language(input);
        book.choice(input, 5);
        book.optOut(input);
      }
    }),
  );
});

test('no story of more than a dozen words is ever a command, an opt-out or a choice', () => {
  for (const [code, line] of vectors('language')) {
    const story = `${line} ${line} ${line} ${line} ${line} ${line}`;
    if (code === 'none' || story.split(' ').length < 13) continue;
    expect([book.command(story), book.optOut(story), book.choice(story, 9)], story).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  }
});
