import { describe, expect, it } from 'vitest';
import { loadWords, READ_LANGUAGES } from '../../src/classify/lexicons.ts';
import { read } from '../../src/classify/read.ts';
import { readCorpus } from '../../src/server/evaluate/corpus.ts';
import { ROOT } from '../../src/server/root.ts';

await loadWords(READ_LANGUAGES);

/** The plainest ways to say what is most often reported, `<language>-plain-01` to `-08` of the train split. */
const PLAIN = /-plain-\d+$/;
const SENTENCES = 8;

describe.each(READ_LANGUAGES)('the plainest words in %s', (language) => {
  const sentences = readCorpus(ROOT, language, 'train').filter(({ id }) => PLAIN.test(id));

  it('are there', () => {
    expect(sentences).toHaveLength(SENTENCES);
  });

  it.each(sentences.map(({ text, facts }) => [text, facts] as const))('%s', (text, facts) => {
    expect(read(text, { language }).facts).toMatchObject(facts);
  });
});
