import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { argon2SlowHash } from '../../src/adapters/hashing/argon2.ts';
import { openDurable } from '../../src/adapters/sqlite/durable.ts';
import { openReceipt } from '../../src/intake/receipts.ts';
import { monthOf } from '../../src/ports/clock.ts';
import { type Exchange, startTwilioDouble, type TwilioDouble } from '../../src/rehearsal/twilio-double.ts';
import type { ReportId } from '../../src/report/ids.ts';
import { parseReceipt } from '../../src/report/receipt.ts';
import { newMonthKey } from '../../src/seal/keys.ts';
import { freePort } from '../world/ports.ts';
import { countersInMemory } from '../world/twilio-webhooks.ts';

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 12);
const NEW_PEOPLE = 4;
/** A little longer than a lock of the dead blocks a conversation, so that the test need not wait for it. */
const CLOCK_STEP_MS = 6_000;
/** A life ends after so many answers at most, and then at any moment of what was under way. */
const MOST_ANSWERS = 9;
const LAST_MOMENTS_MS = 60;

const ACCOUNT = { accountSid: `AC${'0c'.repeat(16)}`, authToken: 'invented-for-the-crash-test' };

/** Lives one after another over the same folders; the next is loaded while one still runs. */
function lives(settings: Readonly<Record<string, string>>) {
  let ahead = 0;
  const load = (): ChildProcess =>
    spawn(process.execPath, [join(import.meta.dirname, 'line.ts'), JSON.stringify(settings)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
  let spare = load();
  return {
    async begin(): Promise<ChildProcess> {
      const child = spare;
      spare = load();
      ahead += CLOCK_STEP_MS;
      child.stdin?.write(`${ahead}\n`);
      await once(child.stdout ?? child, 'data');
      return child;
    },
    end: () => spare.kill('SIGKILL'),
  };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Resolves when the program is there again. */
interface Line {
  open: Promise<void>;
  opened: () => void;
}

function newLine(): Line {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { open: promise, opened: resolve };
}

interface Told {
  readonly receipts: ReadonlySet<string>;
  readonly replays: number;
}

/** Answers given in the life that is running. */
let answers = 0;

const SHOWN = /\b\d{4} \d{4} \d{4} \d{4}\b/g;

/** FICTIONAL. Texts, and where no answer came Twilio asks again once the program is back, until the report is sent. */
async function person(twilio: TwilioDouble, phone: string, line: () => Line): Promise<Told> {
  const receipts = new Set<string>();
  let replays = 0;
  const say = async (words: string): Promise<void> => {
    await line().open;
    let exchange: Exchange = await twilio.text(phone, words);
    while (exchange.status !== 200) {
      replays += 1;
      await sleep(5);
      await line().open;
      exchange = await twilio.again(exchange.sid);
    }
    answers += 1;
    for (const receipt of exchange.replies.join('\n').match(SHOWN) ?? []) receipts.add(receipt);
  };
  await say(`${phone.slice(-4)} boston cops stopped my neighbor on Warren St and one asked him for papers`);
  await say('send');
  await say('2');
  return { receipts, replays };
}

test('kill -9 at random moments loses no receipt that was given and makes no report twice', {
  timeout: 60_000 + ROUNDS * 10_000,
}, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'trustline-killed-'));
  const [port, deskPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const sms = `${url}/webhooks/twilio/sms#rc=0`;
  const twilio = await startTwilioDouble({ port: 0, ...ACCOUNT, webhooks: { sms } });
  const months = await openDurable(join(dir, 'data'));
  const month = await newMonthKey(monthOf(Date.now()));
  await months.months.begin({ month: month.month, recipient: month.recipient }, []);
  await months.close();
  const process = lives({
    REHEARSAL: '0',
    PORT: String(port),
    DESK_PORT: String(deskPort),
    PUBLIC_URL: url,
    LANGUAGES: 'en',
    DATA_DIR: join(dir, 'data'),
    PASSING_DIR: join(dir, 'passing'),
    STATE_KEY: Buffer.alloc(32, 9).toString('base64'),
    TWILIO_ACCOUNT_SID: ACCOUNT.accountSid,
    TWILIO_AUTH_TOKEN: ACCOUNT.authToken,
    TWILIO_NUMBERS: twilio.number,
  });
  try {
    let line = newLine();
    const people: Promise<Told>[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const child = await process.begin();
      answers = 0;
      line.opened();
      for (let count = 0; round < ROUNDS && count < NEW_PEOPLE; count += 1) {
        const phone = `+1617555${String(100 + people.length).padStart(4, '0')}`;
        people.push(person(twilio, phone, () => line));
      }
      if (round < ROUNDS) {
        const enough = Math.random() * MOST_ANSWERS;
        while (answers < enough) await sleep(1);
        await sleep(Math.random() * LAST_MOMENTS_MS);
        line = newLine();
        await kill(child);
      } else {
        await Promise.all(people);
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
    }
    await holds(join(dir, 'data'), await Promise.all(people));
  } finally {
    process.end();
    await twilio.stop();
    rmSync(dir, { recursive: true, force: true });
  }
});

async function holds(dataDir: string, people: readonly Told[]): Promise<void> {
  const durable = await openDurable(dataDir);
  const now = Date.now();
  const reports = await durable.queue.list({}, { size: 10_000, now });
  const waiting = await durable.outbox.due('desk', now + 1e9, 10_000);
  const opened: (ReportId | undefined)[] = [];
  for (const { receipts } of people) {
    expect(receipts.size).toBe(1);
    const parsed = parseReceipt([...receipts].join());
    if (parsed?.kind !== 'receipt') throw new Error('The receipt that was shown is none.');
    const deps = {
      reports: durable.reports,
      counters: countersInMemory(),
      slowHash: argon2SlowHash(),
      clock: { now: () => now },
      pause: async () => undefined,
    };
    opened.push((await openReceipt(deps, parsed.receipt)).found?.report);
  }
  expect(people.reduce((sum, { replays }) => sum + replays, 0)).toBeGreaterThan(0);
  expect([...opened].sort()).toEqual(reports.map(({ id }) => id).sort());
  expect(new Set(opened).size).toBe(people.length);
  for (const { id } of reports) expect(await durable.queue.bodies(id)).toHaveLength(1);
  for (const row of waiting) expect(await durable.outbox.body(row)).toBeDefined();
  await durable.close();
}
