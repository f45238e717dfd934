import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openPassing as openRedis } from '../../src/adapters/redis/passing.ts';
import { openPassing as openSqlite } from '../../src/adapters/sqlite/passing.ts';
import { type RedisServer, redisMissing, startRedis } from '../world/redis.ts';
import { passingContract } from './passing.ts';

passingContract('SQLite', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'trustline-passing-'));
  let now = 1_800_000_000_000;
  const clock = { now: () => now };
  return {
    clock,
    open: () => openSqlite(dir, clock),
    pass: async (milliseconds) => {
      now += milliseconds;
    },
    end: async () => rmSync(dir, { recursive: true, force: true }),
  };
});

const missing = redisMissing();
if (missing !== undefined) {
  describe('the passing store in Redis', () => test.skip(missing));
} else {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());
  passingContract('Redis', async () => {
    const clock = { now: () => Date.now() };
    return {
      clock,
      open: () => openRedis({ url: server.url, clock }),
      pass: async (milliseconds) => void (await sleep(milliseconds)),
      end: async () => {
        const client = await createClient({ url: server.url }).connect();
        await client.flushAll();
        client.destroy();
      },
    };
  });
}
