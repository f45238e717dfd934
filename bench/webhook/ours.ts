import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createClient } from 'redis';
import { openDurable } from '../../src/adapters/sqlite/durable.ts';
import { monthOf } from '../../src/ports/clock.ts';
import { newMonthKey } from '../../src/seal/keys.ts';
import { parseConfig } from '../../src/server/config.ts';
import { eventLog } from '../../src/server/events.ts';
import { SYSTEM_CLOCK } from '../../src/server/root.ts';
import { startServers } from '../../src/server/start.ts';
import { startRedis } from '../../test/world/redis.ts';
import { ACCOUNT_SID, AUTH_TOKEN, NUMBER } from './account.ts';
import { announce } from './child.ts';

/**
 * The service as it runs for real, both listeners and all loops, no rehearsal: durable store on the disk that this
 * folder lies on, flushed at each commit; what passes in memory, or with `redis` in a Redis of its own.
 */
const redis = process.argv[2] === 'redis' ? await startRedis() : undefined;
const base = join(import.meta.dirname, '..', 'data');
mkdirSync(base, { recursive: true });
const dataDir = mkdtempSync(join(base, 'webhook-'));
const month = await newMonthKey(monthOf(SYSTEM_CLOCK.now()));
const durable = await openDurable(dataDir);
await durable.purpose('real');
await durable.months.begin({ month: month.month, recipient: month.recipient }, []);
await durable.close();

const [port, deskPort] = [await freePort(), await freePort()];
const settings = parseConfig({
  REHEARSAL: '0',
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  PORT: String(port),
  DESK_URL: `http://127.0.0.1:${deskPort}`,
  DESK_PORT: String(deskPort),
  DATA_DIR: dataDir,
  STATE_KEY: randomBytes(32).toString('base64'),
  TWILIO_ACCOUNT_SID: ACCOUNT_SID,
  TWILIO_AUTH_TOKEN: AUTH_TOKEN,
  TWILIO_NUMBERS: NUMBER,
  ...(redis === undefined ? {} : { REDIS_URL: redis.url }),
});
let receipts = 0;
const log = eventLog((line) => process.stderr.write(`${line}\n`), SYSTEM_CLOCK.now);
const events = {
  ...log,
  started: () => undefined,
  stopped: () => undefined,
  reportQueued: () => {
    receipts += 1;
  },
};
const running = await startServers(settings, { clock: SYSTEM_CLOCK, events });

/** Only to ask for its CPU time. */
const client = redis && (await createClient({ url: redis.url }).connect());

process.on('disconnect', async () => {
  await running.stop();
  client?.destroy();
  await redis?.stop();
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(settings.config.passingDir, { recursive: true, force: true });
  process.exit(0);
});
announce(`http://127.0.0.1:${port}`, async () => ({ beside: await redisCpu(), receipts }));

/** In microseconds. */
async function redisCpu(): Promise<number> {
  const info = (await client?.info('cpu')) ?? '';
  const seconds = [...info.matchAll(/^used_cpu_(?:sys|user):([\d.]+)/gm)].map(([, value]) => Number(value));
  return seconds.reduce((sum, value) => sum + value, 0) * 1e6;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
