import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/language/locale.ts';
import { corpusLanguages, readCorpus, type Split } from '../../src/server/evaluate/corpus.ts';
import { markdown, median } from '../markdown.ts';
import { type Identifier, identifiers, type Named } from './identifiers.ts';

interface Labelled {
  readonly language: Language;
  readonly text: string;
}

const PASSES = 3;

/** The short texts of `detect.jsonl`, then the reports: who says which language, how often rightly, how fast. */
export async function languageTables(root: string, split: Split): Promise<string> {
  const contestants = await identifiers();
  const languages = corpusLanguages(root);
  const short = languages.flatMap((language) => shortTexts(root, language));
  const reports = languages.flatMap((language) =>
    readCorpus(root, language, split).map(({ text }) => ({ language, text })),
  );
  return [
    `**${short.length} short texts** of one to twelve words (\`detect.jsonl\`)`,
    short.length === 0 ? 'There are none here.' : tables(contestants, short),
    `**${reports.length} reports**, the texts of the ${split} split`,
    tables(contestants, reports),
  ].join('\n\n');
}

function shortTexts(root: string, language: Language): Labelled[] {
  const file = join(root, 'corpus', language, 'detect.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ language, text: (JSON.parse(line) as { text: string }).text }));
}

interface Heard {
  readonly contestant: Identifier;
  readonly answers: readonly { readonly language: Language; readonly said: Named }[];
  readonly microseconds: number;
}

function tables(contestants: readonly Identifier[], texts: readonly Labelled[]): string {
  const heard = contestants.map((contestant) => hear(contestant, texts));
  const languages = [...new Set(texts.map(({ language }) => language))];
  return [
    markdown([
      ['', 'right', 'right, Chinese as one', 'of the languages it knows', 'knows', 'µs a text'],
      ...heard.map(({ contestant: { name, knows }, answers, microseconds }) => [
        name,
        share(answers, (said, language) => said === language || isBoth(said, language)),
        share(answers, (said, language) => asOne(said) === asOne(language)),
        share(
          answers.filter(({ language }) => knows.has(language)),
          (said, language) => asOne(said) === asOne(language),
        ),
        String(knows.size),
        microseconds.toFixed(0),
      ]),
    ]),
    markdown([
      ['right, Chinese as one', ...languages],
      ...heard.map(({ contestant: { name }, answers }) => [
        name,
        ...languages.map((mine) =>
          share(
            answers.filter(({ language }) => language === mine),
            (said, language) => asOne(said) === asOne(language),
          ),
        ),
      ]),
    ]),
  ].join('\n\n');
}

/** A passage to warm up and to note the answers, then the median of some for the clock. */
function hear(contestant: Identifier, texts: readonly Labelled[]): Heard {
  const answers = texts.map(({ language, text }) => ({ language, said: contestant.identify(text) }));
  const passes = Array.from({ length: PASSES }, () => {
    const began = performance.now();
    for (const { text } of texts) contestant.identify(text);
    return ((performance.now() - began) * 1000) / texts.length;
  });
  return { contestant, answers, microseconds: median(passes) };
}

/** Who cannot tell the scripts apart is taken to mean the one that most people write. */
function isBoth(said: Named, language: Language): boolean {
  return said === 'zh' && language === 'zh-Hans';
}

function asOne(language: Named): string {
  return language.startsWith('zh') ? 'zh' : language;
}

function share(answers: Heard['answers'], isRight: (said: Named, language: Language) => boolean): string {
  const right = answers.filter(({ said, language }) => isRight(said, language)).length;
  return answers.length === 0 ? '–' : (right / answers.length).toFixed(3);
}
