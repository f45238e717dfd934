import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lintAnswers } from '../../src/language/answers-lint.ts';
import { type Answers, answersSchema, COMMANDS, metaSchema } from '../../src/language/locale.ts';
import { ANSWERED, OFFERED } from '../world/locales.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe.each(OFFERED)('locales/%s', (language) => {
  test('says who it is and who has read it', () => {
    const meta = metaSchema.parse(read(`locales/${language}/meta.json`));
    expect(meta.code).toBe(language);
    expect(meta.review.answers).toBeDefined();
    for (const [file, review] of Object.entries(meta.review)) {
      if (review.state === 'machine') continue;
      const hash = createHash('sha256')
        .update(readFileSync(`locales/${language}/${file}.json`))
        .digest('hex');
      expect(review.hash, `${file}.json has changed since it was read`).toBe(hash);
    }
  });

  test('has answer words for every command and a name for every language', () => {
    const answers = answersSchema.parse(read(`locales/${language}/answers.json`));
    expect(Object.keys(answers.commands).sort()).toEqual([...COMMANDS].sort());
    expect(Object.keys(answers.languages).sort()).toEqual([...ANSWERED]);
  });
});

test('the answer words of all languages together have no fault', () => {
  const all = Object.fromEntries(
    ANSWERED.map((code) => [code, answersSchema.parse(read(`locales/${code}/answers.json`))]),
  );
  expect(lintAnswers(all)).toEqual([]);
});

const broken = z.object({
  expect: z.array(z.string()),
  locales: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** A faultless file whose words belong to no other, so that each broken example has its one fault. */
function faultless(language: string): Answers {
  const commands = Object.fromEntries(COMMANDS.map((command) => [command, [`${command} ${language}`]]));
  const words = {
    yes: { leading: [`da ${language}`], alone: [] },
    no: { leading: [`nu ${language}`], alone: [] },
  };
  const numbers = [1, 2, 3, 4, 5].map((number) => [`n${number}${language}`]);
  const rest = {
    polite: [],
    opening: [],
    closing: [],
    option: [],
    asking: [],
    languages: { [language]: [`name ${language}`] },
  };
  return answersSchema.parse({ commands, ...words, numbers, ...rest });
}

test.each(readdirSync('test/broken/answers'))('a fault is named with its mend: %s', (file) => {
  const example = broken.parse(read(`test/broken/answers/${file}`));
  const all = Object.entries(example.locales).map(([language, parts]) => {
    const base = faultless(language);
    const commands = { ...base.commands, ...z.record(z.string(), z.unknown()).parse(parts.commands ?? {}) };
    return [language, answersSchema.parse({ ...base, ...parts, commands })] as const;
  });
  expect(lintAnswers(Object.fromEntries(all))).toEqual(example.expect);
});
