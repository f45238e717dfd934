import { parseArgs } from 'node:util';
import { compileKnowledge, readDataFiles } from '../data.ts';
import { SPLITS } from '../evaluate/corpus.ts';
import { missed, readFloors } from '../evaluate/floors.ts';
import { type Evaluated, evaluate, measuresOf } from '../evaluate/measure.ts';
import { byFact, byLanguage, byProvision, confusionTable, errors } from '../evaluate/tables.ts';
import { ROOT, SYSTEM_CLOCK } from '../root.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `trustline evaluate [--split train|weigh|dev|test] [--lang LANGUAGE] [--facts] [--errors]

  Reads the labelled, invented texts of corpus/ and prints how well they are understood: a row per language and per
  provision, and which outcome came out as which. Exits with 1 where the test split misses a floor of corpus/floors.json.
    --split    which part; test unless told. The test part is never tuned on: look at its figures, not at its errors
    --lang     one language only
    --facts    also a row per fact
    --errors   also every text with something wrong
`,
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        split: { type: 'string', default: 'test' },
        lang: { type: 'string' },
        facts: { type: 'boolean', default: false },
        errors: { type: 'boolean', default: false },
      },
    });
    const split = SPLITS.find((name) => name === values.split);
    if (split === undefined) {
      process.stderr.write(`--split is "${values.split}", but wants one of ${SPLITS.join(', ')}.\n`);
      return 2;
    }
    const knowledge = compileKnowledge(readDataFiles(ROOT), { offered: [], clock: SYSTEM_CLOCK });
    const evaluated = evaluate(knowledge, { root: ROOT, split, only: values.lang });
    if (evaluated.length === 0) {
      process.stderr.write(`corpus/ has no texts in "${values.lang}".\n`);
      return 2;
    }
    const compared = evaluated.flatMap((one) => one.compared);
    const parts = [
      ...(values.errors ? evaluated.map(errors) : []),
      ...(values.facts ? [byFact(compared)] : []),
      byLanguage(evaluated),
      byProvision(compared),
      confusionTable(compared),
    ];
    process.stdout.write(`${parts.join('\n\n')}\n`);
    return split === 'test' ? floorsMet(evaluated, values.lang === undefined) : 0;
  },
};

function floorsMet(evaluated: readonly Evaluated[], whole: boolean): number {
  const sentences = missed(readFloors(ROOT), {
    all: whole ? measuresOf(evaluated) : {},
    languages: Object.fromEntries(evaluated.map((one) => [one.language, measuresOf([one])])),
  });
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  return sentences.length === 0 ? 0 : 1;
}
