import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWords, READ_LANGUAGES } from '../../classify/lexicons.ts';
import type { Language } from '../../language/locale.ts';
import { corpusLanguages, type Labelled, readCorpus } from '../evaluate/corpus.ts';
import { type Learned, type Lesson, train } from '../evaluate/train.ts';
import { readWays } from '../evaluate/ways.ts';
import { ROOT } from '../root.ts';
import type { Command } from './command.ts';

const FILE = 'src/classify/weights.ts';

export const command: Command = {
  help: `trustline train

  Learns how much each sign of a text says about each fact, from the train and weigh splits of corpus/ and from the ways
  that no word was tuned on, and writes ${FILE}.
  The same corpus, lexicons and patterns give the same weights. Takes about two minutes.
`,
  run: async () => {
    await loadWords(READ_LANGUAGES);
    const lessons = corpusLanguages(ROOT).flatMap(lessonsIn);
    const learned = train(lessons);
    writeFileSync(join(ROOT, FILE), written(learned, lessons.length));
    const weights = learned.reduce((n, one) => n + one.weights.length, 0);
    process.stdout.write(`${lessons.length} texts, ${learned.length} targets, ${weights} weights: ${FILE}\n`);
    return 0;
  },
};

function lessonsIn(language: Language): Lesson[] {
  const lessons = (kind: Lesson['kind'], reports: readonly Labelled[]) =>
    reports.map((report): Lesson => ({ language, report, kind }));
  return [
    ...lessons('tuned', readCorpus(ROOT, language, 'train')),
    ...lessons('fresh', readCorpus(ROOT, language, 'weigh')),
    ...lessons('way', readWays(ROOT, language, 'weigh')),
  ];
}

/** Records separated by semicolons, some to a line. */
function lined(records: readonly string[], perLine: number): string {
  const lines = Array.from({ length: Math.ceil(records.length / perLine) }, (_, at) =>
    records.slice(at * perLine, (at + 1) * perLine).join(';'),
  );
  return lines.join('\n');
}

function written(learned: readonly Learned[], texts: number): string {
  const bySign = new Map<string, string[]>();
  for (const [at, { weights }] of learned.entries())
    for (const [sign, weight] of weights)
      bySign.set(sign, [...(bySign.get(sign) ?? []), `${at}:${weight.toFixed(1)}`]);
  const targets = learned.map(({ target, bias }) => `${target} ${bias.toFixed(2)}`);
  const signs = [...bySign]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, pairs]) => `${sign} ${pairs.join(' ')}`);
  return `/**
 * Written by \`npx trustline train\` from ${texts} texts of corpus/; not to be edited.
 * TARGETS: fact=value and the belief in it before any sign. SIGNS: a sign (signs.ts), then target:weight pairs.
 * Log-odds, natural logarithm; records are separated by semicolons and line ends.
 */
export const TARGETS = \`
${lined(targets, 6)}
\`;

export const SIGNS = \`
${lined(signs, 40)}
\`;
`;
}
