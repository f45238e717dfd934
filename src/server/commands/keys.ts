import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { deriveMemberHere } from '../../adapters/hashing/argon2.ts';
import { openDurable } from '../../adapters/sqlite/durable.ts';
import { newMember } from '../../desk/members.ts';
import { monthOf } from '../../ports/clock.ts';
import { TrustlineError } from '../../report/errors.ts';
import { isRecipient } from '../../seal/age-file.ts';
import { newMonthKey, wrap } from '../../seal/keys.ts';
import { newPassphrase } from '../../seal/passphrase.ts';
import { readSettings, SYSTEM_CLOCK } from '../root.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `trustline keys new [--month 2026-11] --out FILE
trustline keys new [--month 2026-11] --recipient age1…
trustline keys member HANDLE [--role volunteer|staff|admin]

  Makes the key pair of a month (this one, unless told otherwise). The public half goes into the database in
  DATA_DIR, the private half into FILE and, wrapped, to each member; the server keeps none of it. Move FILE off
  this machine: whoever holds it can open the month's reports.

  With --recipient the month is sealed to a key made elsewhere, of any kind that age knows; members' browsers then
  can't open it, only who holds that key.

  keys member makes a member of the desk and prints the passphrase, once. A member can open the months begun after
  that: make the members first, then the month.
`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        month: { type: 'string' },
        out: { type: 'string' },
        recipient: { type: 'string' },
        role: { type: 'string' },
      },
    });
    if (positionals[0] === 'member') return makeMember(positionals[1], values.role);
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

const ROLES = ['volunteer', 'staff', 'admin'] as const;

async function makeMember(handle: string | undefined, wanted = 'volunteer'): Promise<number> {
  const role = ROLES.find((one) => one === wanted);
  if (role === undefined) throw new Error(`--role is "${wanted}", but wants one of ${ROLES.join(', ')}.`);
  if (handle === undefined || !/^[a-z][a-z0-9-]{1,30}$/.test(handle)) {
    throw new Error(
      'A member wants a handle of small letters, digits and dashes, not a name: `trustline keys member heron`.',
    );
  }
  const { config } = readSettings();
  const durable = await openDurable(config.dataDir);
  try {
    const random = (length: number) => new Uint8Array(randomBytes(length));
    const passphrase = newPassphrase(random);
    const member = await newMember({ handle, role, passphrase, random, derive: deriveMemberHere });
    if (!(await durable.members.add(member))) throw new TrustlineError('member_exists');
    process.stdout.write(
      `${handle} (${role}) signs in with this passphrase, shown only now:\n\n  ${passphrase}\n\n`,
    );
    return 0;
  } finally {
    await durable.close();
  }
}

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
    if ((await durable.months.list()).some((begun) => begun.month === month)) {
      throw new Error(`${month} has a key already, so nothing was made.`);
    }
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
