import { parseArgs } from 'node:util';
import { compileKnowledge, type Knowledge, readDataFiles } from '../data.ts';
import { corpusLanguages, SPLITS, type Split } from '../evaluate/corpus.ts';
import { missed, readFloors } from '../evaluate/floors.ts';
import { type Evaluated, evaluate, measuresOf } from '../evaluate/measure.ts';
import { compare } from '../evaluate/reports.ts';
import { byAct, byFact, byLanguage, byProvision, confusionTable, errors } from '../evaluate/tables.ts';
import { readWays } from '../evaluate/ways.ts';
import { ROOT, SYSTEM_CLOCK } from '../root.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `trustline evaluate [--split train|weigh|dev|test] [--lang LANGUAGE] [--facts] [--errors]
  trustline evaluate --acts [--lang LANGUAGE]

  Reads the labelled, invented texts of corpus/ and prints how well they are understood: a row per language and per
  provision, and which outcome came out as which. Exits with 1 where the test split misses a floor of corpus/floors.json.
    --split    which part; test unless told. The test part is never tuned on: look at its figures, not at its errors
    --lang     one language only
    --facts    also a row per fact
    --errors   also every text with something wrong
    --acts     instead, how many of the ways in which each single act is said (ways.yaml) are read whole
`,
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        split: { type: 'string', default: 'test' },
        lang: { type: 'string' },
        facts: { type: 'boolean', default: false },
        errors: { type: 'boolean', default: false },
        acts: { type: 'boolean', default: false },
      },
    });
    const split = SPLITS.find((name) => name === values.split);
    if (split === undefined) {
      process.stderr.write(`--split is "${values.split}", but wants one of ${SPLITS.join(', ')}.\n`);
      return 2;
    }
    const knowledge = compileKnowledge(readDataFiles(ROOT), { offered: [], clock: SYSTEM_CLOCK });
    if (values.acts) {
      process.stdout.write(`${actsRead(knowledge, values.lang)}\n`);
      return 0;
    }
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

function actsRead({ pack }: Knowledge, only: string | undefined): string {
  const languages = corpusLanguages(ROOT).filter((language) => only === undefined || language === only);
  const compared = (split: Split) =>
    languages.flatMap((language) =>
      readWays(ROOT, language, split).map((way) => compare(language, way, pack)),
    );
  return byAct(compared('train'), compared('weigh'));
}

function floorsMet(evaluated: readonly Evaluated[], whole: boolean): number {
  const sentences = missed(readFloors(ROOT), {
    all: whole ? measuresOf(evaluated) : {},
    languages: Object.fromEntries(evaluated.map((one) => [one.language, measuresOf([one])])),
  });
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  return sentences.length === 0 ? 0 : 1;
}
