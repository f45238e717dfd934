import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadWords, READ_LANGUAGES } from '../../src/classify/lexicons.ts';
import { read } from '../../src/classify/read.ts';

await loadWords(READ_LANGUAGES);

const Plain = z.object({
  text: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.boolean()])),
});
const file = new URL('../vectors/plain.yaml', import.meta.url);
const plain = z.record(z.string(), z.array(Plain)).parse(parse(readFileSync(file, 'utf8')));

it('every language has plain sentences', () => {
  expect(Object.keys(plain).sort()).toEqual([...READ_LANGUAGES].sort());
});

describe.each(Object.entries(plain))('the plainest words in %s', (language, sentences) => {
  it.each(sentences.map(({ text, facts }) => [text, facts] as const))('%s', (text, facts) => {
    expect(read(text, { language }).facts).toMatchObject(facts);
  });
});
