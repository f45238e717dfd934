import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { codesSeenBy } from '../../src/report/errors.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function wordsOf(language: string): Map<string, string> {
  const flat = new Map<string, string>();
  const walk = (node: unknown, path: string): void => {
    if (typeof node === 'string') flat.set(path, node);
    else for (const [key, value] of Object.entries(node ?? {})) walk(value, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(`${root}locales/${language}/desk.json`, 'utf8')), '');
  return flat;
}

const languages = readdirSync(`${root}locales`).filter((name) =>
  existsSync(`${root}locales/${name}/desk.json`),
);
const words = new Map(languages.map((language) => [language, wordsOf(language)]));
const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

/** Keys written out in the console; those made from data end at the dot before it. */
function keysUsed(): string[] {
  const folder = `${root}src/console`;
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  return sources.flatMap((source) =>
    [...source.matchAll(/\bt\(\s*(?:\w+ \? )?['`](?!law:|facts:)([a-z_.]+)/g)].flatMap(
      (match) => match[1] ?? [],
    ),
  );
}

test.each(languages)('%s has every word of the desk, with the same gaps to fill', (language) => {
  for (const other of words.values()) {
    expect([...(words.get(language)?.keys() ?? [])]).toEqual([...other.keys()]);
    for (const [key, text] of other) {
      expect(placeholders(words.get(language)?.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  }
});

test.each(languages)('%s has words for every error that a member can see', (language) => {
  for (const code of codesSeenBy('member'))
    expect(words.get(language)?.has(`errors.${code}`), code).toBe(true);
});

test('every key that the console asks for has words', () => {
  const known = [...(words.get(languages[0] ?? '')?.keys() ?? [])];
  const used = keysUsed();
  expect(used.length).toBeGreaterThan(60);
  for (const key of used) {
    expect(
      known.some((each) => each === key || (key.endsWith('.') && each.startsWith(key))),
      key,
    ).toBe(true);
  }
});

test('no two languages share a sentence', () => {
  for (const [language, mine] of words) {
    for (const [other, theirs] of words) {
      if (language === other) continue;
      for (const [key, text] of mine) {
        if (text.split(' ').length > 4) expect(theirs.get(key), `${key} in ${other}`).not.toBe(text);
      }
    }
  }
});
