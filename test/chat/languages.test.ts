import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../src/chat/accept-language.ts';
import { compileAnswers } from '../../src/language/answers.ts';
import { answersSchema } from '../../src/language/locale.ts';
import { chatWorld, mirrored, OFFERED, readLanguage } from './world.ts';

const placeholders = (words: string) => [...words.matchAll(/\{\{\w+\}\}/g)].map(([mark]) => mark).sort();
const flat = (words: object, under = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[under + key, value]] : flat(value as object, `${under}${key}.`),
  );
const ENGLISH = new Map(flat(readLanguage('en').words));
/** The bot's name for itself needs no translation. */
const SAME_EVERYWHERE = ['us'];

describe('every offered language', () => {
  test.each(OFFERED)('%s has its own words for everything, with the same blanks', (code) => {
    for (const [key, words] of flat(readLanguage(code).words)) {
      const english = ENGLISH.get(key) ?? '';
      expect([key, placeholders(words)]).toEqual([key, placeholders(english)]);
      if (code !== 'en' && !SAME_EVERYWHERE.includes(key)) expect(words).not.toBe(english);
      expect(words).not.toMatch(/violat|violaci|viola[çc]|vyolasyon/i);
      expect(words).not.toMatch(/\b(STOP|START|HELP|END|QUIT|CANCEL|REVOKE|YES)\b/);
    }
  });

  test.each(OFFERED)(
    '%s is shown in full: lang, direction, all languages by their own names, nothing unfilled',
    async (code) => {
      const { person } = chatWorld({ rehearsal: true });
      await person.open({ 'accept-language': code });
      const { words, meta } = readLanguage(code);
      expect(person.page.html).toContain(`<html lang="${code}" dir="${meta.direction}">`);
      for (const expected of [words.question, words.rehearsal, words.leave, words.known]) {
        expect(person.page.words).toContain(expected);
      }
      const names = person.page.buttons.filter(({ name }) => name === 'language').map(({ label }) => label);
      expect(names).toEqual(OFFERED.map((offered) => readLanguage(offered).meta.name));
      await person.write('hello');
      expect(person.page.html).not.toMatch(/\{\{|undefined|\[object/);
    },
  );

  test('the words people are told to write are understood', () => {
    const read = (code: string): unknown =>
      JSON.parse(readFileSync(new URL(`../../locales/${code}/answers.json`, import.meta.url), 'utf8'));
    const book = compileAnswers(
      Object.fromEntries(OFFERED.map((code) => [code, answersSchema.parse(read(code))])),
    );
    for (const code of OFFERED) {
      const { words, meta } = readLanguage(code);
      expect(book.command(words.erase_word)).toBe('delete');
      expect(book.command(words.back_word)).toBe('back');
      expect(book.language(meta.name)).toBe(code);
    }
  });

  test('a real deployment shows no rehearsal banner', async () => {
    const { person } = chatWorld();
    expect((await person.open()).words).not.toContain('Rehearsal');
  });

  test('a language from right to left turns the page round', async () => {
    const { person } = chatWorld({ languages: [mirrored(), readLanguage('en')] });
    expect((await person.open({ 'accept-language': 'ar-MA' })).html).toContain('<html lang="ar" dir="rtl">');
  });
});

describe("the browser's first guess", () => {
  test.each([
    ['ht-HT,fr;q=0.8', 'ht'],
    ['fr-FR, pt-BR;q=0.5, en;q=0.4', 'pt'],
    ['en;q=0.1, es-419;q=0.9', 'es'],
    ['en;q=0, es', 'es'],
    ['ES', 'es'],
    ['de, *', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    [',;q=x,%%%,es;q=foo', 'en'],
  ])('%s → %s', (header, expected) => {
    expect(guessLanguage(header, ['en', 'es', 'ht', 'pt'])).toBe(expected);
  });

  test('tells scripts of one language apart', () => {
    const offered: [string, string, string] = ['en', 'zh-Hans', 'zh-Hant'];
    expect(guessLanguage('zh-TW', offered)).toBe('zh-Hant');
    expect(guessLanguage('zh-CN', offered)).toBe('zh-Hans');
    expect(guessLanguage('zh', offered)).toBe('zh-Hans');
  });

  test('the first language offered stands in, whichever it is', () => {
    expect(guessLanguage('de', ['ht', 'en'])).toBe('ht');
  });

  test('a monstrous header costs little', () => {
    expect(guessLanguage('xx,'.repeat(100_000), ['en', 'es'])).toBe('en');
  });
});
