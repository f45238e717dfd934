import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { flowJsonSchema } from '../../flow/compile.ts';
import { packJsonSchema } from '../../ordinance/pack.ts';
import { lintData } from '../check.ts';
import { readDataFiles } from '../data.ts';
import { ROOT } from '../root.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `trustline check [--schemas]

  Checks every flow, locale and ordinance. Each mistake is one sentence: the file, the place in it, the mend.
  Ends with status 1 when there is one. --schemas writes the JSON Schemas that editors complete and check by.
`,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { schemas: { type: 'boolean' } } });
    if (values.schemas === true) writeSchemas();
    const files = readDataFiles(ROOT);
    const mistakes = lintData(files);
    for (const mistake of mistakes) process.stdout.write(`${mistake}\n`);
    const checked = `${Object.keys(files.flows).length} flows, ${Object.keys(files.locales).length} languages, ${Object.keys(files.packs).length} packs`;
    process.stdout.write(
      mistakes.length === 0 ? `${checked}: no mistakes.\n` : `${checked}: ${mistakes.length} to mend.\n`,
    );
    return mistakes.length === 0 ? 0 : 1;
  },
};

/** Beside the data that they describe, where editors look for them. */
function writeSchemas(): void {
  const write = (path: string, schema: object) => {
    mkdirSync(join(ROOT, path, '..'), { recursive: true });
    writeFileSync(join(ROOT, path), `${JSON.stringify(schema, null, 2)}\n`);
  };
  write('flows/flow.schema.json', flowJsonSchema());
  for (const [file, schema] of Object.entries(packJsonSchema())) {
    write(`ordinances/${file.replace('.yaml', '')}.schema.json`, schema);
  }
}
