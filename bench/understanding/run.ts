import { parseArgs } from 'node:util';
import { askableFacts, compileKnowledge, readDataFiles } from '../../src/server/data.ts';
import { corpusLanguages, readCorpus, SPLITS } from '../../src/server/evaluate/corpus.ts';
import { ROOT, SYSTEM_CLOCK } from '../../src/server/root.ts';
import { machine, writeSection } from '../markdown.ts';
import { factTables } from './facts.ts';
import { languageTables } from './languages.ts';
import { questionTable } from './questions.ts';
import { speedTable } from './speed.ts';

const { values: given } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    split: { type: 'string', default: 'test' },
    /** A folder that holds another `corpus/`. */
    root: { type: 'string', default: ROOT },
  },
});
const split = SPLITS.find((name) => name === given.split);
if (split === undefined)
  throw new Error(`--split is "${given.split}", but wants one of ${SPLITS.join(', ')}.`);

const files = readDataFiles(ROOT);
const { pack } = compileKnowledge(files, { offered: [], clock: SYSTEM_CLOCK });
const reports = corpusLanguages(given.root).flatMap((language) =>
  readCorpus(given.root, language, split).map((report) => ({ ...report, language })),
);
if (reports.length === 0) throw new Error(`corpus/ has no ${split} split here. Try --split dev.`);

// First, while nothing else has filled the memory.
process.stderr.write('speed\n');
const speed = await speedTable(reports, pack);
process.stderr.write('languages\n');
const languages = await languageTables(given.root, split);
process.stderr.write('facts\n');
const facts = await factTables(given.root, split, pack);
process.stderr.write('questions\n');
const questions = questionTable(reports, { pack, askable: askableFacts(files.questions) });

const text = [
  `${machine()}; the ${split} split, ${reports.length} reports in ${corpusLanguages(given.root).length} languages.`,
  `### Which language\n\n${languages}`,
  `### Which facts, and what they mean under the law\n\n${facts}`,
  `### How many questions\n\n${questions}`,
  `### How fast, how big\n\n${speed}`,
].join('\n\n');
process.stdout.write(`${text}\n`);
if (given.write) writeSection('understanding', text);
