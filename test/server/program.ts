import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openDurable } from '../../src/adapters/sqlite/durable.ts';
import { monthOf } from '../../src/ports/clock.ts';
import { type MonthKey, newMonthKey } from '../../src/seal/keys.ts';
import { freePort } from '../world/ports.ts';
import { ACCOUNT_SID, AUTH_TOKEN } from './signed.ts';

export interface Program {
  readonly url: string;
  readonly deskUrl: string;
  readonly dataDir: string;
  readonly passingDir: string;
  /** All it has written so far, to both streams. */
  output(): Buffer;
  /** Sets its clock ahead. */
  ahead(milliseconds: number): void;
  /** Ends it as an operator does. */
  stop(): Promise<void>;
}

/** The whole program as a process of its own below `dir`, for real (no rehearsal) and with an invented account. */
export async function startProgram(
  dir: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const [port, deskPort] = [await freePort(), await freePort()];
  const settings = {
    REHEARSAL: '0',
    PORT: String(port),
    DESK_PORT: String(deskPort),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: join(dir, 'data'),
    PASSING_DIR: join(dir, 'passing'),
    STATE_KEY: Buffer.alloc(32, 9).toString('base64'),
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: AUTH_TOKEN,
    TWILIO_NUMBERS: '+16175550199',
    ...more,
  };
  const child = spawn(process.execPath, [
    join(import.meta.dirname, '../crash/line.ts'),
    JSON.stringify(settings),
  ]);
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => written.push(part));
  child.stdin.write('0\n');
  await Promise.race([once(child.stdout, 'data'), ended(child, written)]);
  return {
    url: settings.PUBLIC_URL,
    deskUrl: `http://127.0.0.1:${deskPort}`,
    dataDir: settings.DATA_DIR,
    passingDir: settings.PASSING_DIR,
    output: () => Buffer.concat(written),
    ahead: (milliseconds) => void child.stdin.write(`${milliseconds}\n`),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function ended(child: ChildProcess, written: readonly Buffer[]): Promise<never> {
  await once(child, 'exit');
  throw new Error(`The program ended before it began: ${Buffer.concat(written)}`);
}

/** The key of this month, put into the database as `keys new` does. */
export async function beginMonth(dataDir: string): Promise<MonthKey> {
  const durable = await openDurable(dataDir);
  const key = await newMonthKey(monthOf(Date.now()));
  await durable.months.begin({ month: key.month, recipient: key.recipient }, []);
  await durable.close();
  return key;
}
