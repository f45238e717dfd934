import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openDurable } from '../../adapters/sqlite/durable.ts';
import { monthOf } from '../../ports/clock.ts';
import { TrustlineError } from '../../report/errors.ts';
import { isRecipient } from '../../seal/age-file.ts';
import { newMonthKey, wrap } from '../../seal/keys.ts';
import { readSettings, SYSTEM_CLOCK } from '../root.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `trustline keys new [--month 2026-11] --out FILE
trustline keys new [--month 2026-11] --recipient age1…

  Makes the key pair of a month (this one, unless told otherwise). The public half goes into the database in
  DATA_DIR, the private half into FILE and, wrapped, to each member; the server keeps none of it. Move FILE off
  this machine: whoever holds it can open the month's reports.

  With --recipient the month is sealed to a key made elsewhere, of any kind that age knows; members' browsers then
  can't open it, only who holds that key.
`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { month: { type: 'string' }, out: { type: 'string' }, recipient: { type: 'string' } },
    });
    const month = values.month ?? monthOf(SYSTEM_CLOCK.now());
    if (positionals[0] !== 'new')
      throw new Error('What to do with keys is missing: say `trustline keys new --out FILE`.');
    if (!/^\d{4}-(0[1-9]|1[0-2])(\.\d+)?$/.test(month))
      throw new Error(`--month is "${month}", but wants a month such as 2026-11.`);
    if (values.recipient !== undefined) return takeRecipient(month, values.recipient);
    if (values.out === undefined) throw new Error('The file for the private key is missing: add --out FILE.');
    return makeMonth(month, values.out);
  },
};

async function takeRecipient(month: string, recipient: string): Promise<number> {
  if (!isRecipient(recipient)) throw new TrustlineError('recipient_invalid');
  const { config } = readSettings();
  const durable = await openDurable(config.dataDir);
  try {
    if (!(await durable.months.begin({ month, recipient }, []))) {
      throw new Error(`${month} has a key already, so nothing was changed.`);
    }
    process.stdout.write(`${month} is sealed to that key from now on.\n`);
    return 0;
  } finally {
    await durable.close();
  }
}

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
