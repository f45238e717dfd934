import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openDurable } from '../../adapters/sqlite/durable.ts';
import { monthOf } from '../../ports/clock.ts';
import { newMonthKey, wrap } from '../../seal/keys.ts';
import { readSettings, SYSTEM_CLOCK } from '../root.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `trustline keys new [--month 2026-11] --out FILE

  Makes the key pair of a month (this one, unless told otherwise). The public half goes into the database in
  DATA_DIR, the private half into FILE and, wrapped, to each member; the server keeps none of it. Move FILE off
  this machine: whoever holds it can open the month's reports.
`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { month: { type: 'string' }, out: { type: 'string' } },
    });
    const month = values.month ?? monthOf(SYSTEM_CLOCK.now());
    if (positionals[0] !== 'new')
      throw new Error('What to do with keys is missing: say `trustline keys new --out FILE`.');
    if (values.out === undefined) throw new Error('The file for the private key is missing: add --out FILE.');
    if (!/^\d{4}-(0[1-9]|1[0-2])(\.\d+)?$/.test(month))
      throw new Error(`--month is "${month}", but wants a month such as 2026-11.`);
    return makeMonth(month, values.out);
  },
};

async function makeMonth(month: string, out: string): Promise<number> {
  const { config } = readSettings();
  const durable = await openDurable(config.dataDir);
  try {
    const key = await newMonthKey(month);
    const lines = [`# trustline month ${month}`, `# public key: ${key.recipient}`, key.identity, ''];
    // Written before the month begins: a month whose key is nowhere could never be opened.
    await writeFile(out, lines.join('\n'), { mode: 0o600, flag: 'wx' });
    const wraps = (await durable.members.list()).map(async ({ handle, recipient }) => ({
      month,
      member: handle,
      wrapped: await wrap(key, recipient),
    }));
    if (!(await durable.months.begin({ month, recipient: key.recipient }, await Promise.all(wraps)))) {
      throw new Error(
        `${month} has a key already, so nothing was changed; ${out} holds an unused one and can be deleted.`,
      );
    }
    process.stdout.write(`${month} has its key. The private half is in ${out}: move it off this machine.\n`);
    return 0;
  } finally {
    await durable.close();
  }
}
