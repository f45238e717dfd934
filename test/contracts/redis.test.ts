import { createClient, RESP_TYPES } from 'redis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPassing } from '../../src/adapters/redis/passing.ts';
import { GROUP, openStream, type RedisStream, STREAM } from '../../src/adapters/redis/stream.ts';
import { REDIS_INVENTORY } from '../../src/adapters/sql/inventory.ts';
import type { OutboxRow } from '../../src/ports/outbox.ts';
import { type RedisServer, redisMissing, startRedis } from '../world/redis.ts';
import { newId, readable, sealedBytes } from './made.ts';

const missing = redisMissing();
const HOUR = 3_600_000;
const clock = { now: () => Date.now() };

let server: RedisServer;
/** A partner's client, which knows nothing of us. */
const connectPartner = () =>
  createClient({ url: server.url, RESP: 2 })
    .on('error', () => undefined)
    .connect();
let partner: Awaited<ReturnType<typeof connectPartner>>;
let stream: RedisStream;

const rowOf = (report = newId(), kind: OutboxRow['kind'] = 'report'): OutboxRow => ({
  id: newId(),
  delivery: 'redis-stream',
  report,
  kind,
  attempts: 0,
});

async function take(count: number) {
  const binary = partner.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  const group = ['XREADGROUP', 'GROUP', GROUP, 'worker-1', 'COUNT', String(count)];
  const reply: unknown = await binary.sendCommand([...group, 'STREAMS', STREAM, '>']);
  const [[, entries]] = reply as [[Buffer, [Buffer, Buffer[]][]]];
  return entries.map(([id, pairs]) => {
    const names = pairs.filter((_, i) => i % 2 === 0).map(String);
    return { id: String(id), fields: new Map(names.map((name, i) => [name, pairs[2 * i + 1]])) };
  });
}

describe.skipIf(missing !== undefined)(
  `sealed reports on a Redis Stream${missing ? `: ${missing}` : ''}`,
  () => {
    beforeAll(async () => {
      server = await startRedis();
    });
    afterAll(() => server?.stop());
    beforeEach(async () => {
      partner = await connectPartner();
      await partner.flushAll();
      stream = await openStream({ url: server.url });
    });
    afterEach(async () => {
      await stream.close();
      partner.destroy();
    });

    test('a partner reads a report with any client, byte for byte, with the readable fields and no others', async () => {
      const sealed = sealedBytes(4_096);
      const row = rowOf();
      const open = readable({ id: row.report, district: undefined });
      await stream.deliver(row, { sealed, readable: open });
      const [entry] = await take(10);
      expect(new Uint8Array(entry?.fields.get('sealed') ?? [])).toEqual(new Uint8Array(sealed));
      const texts = [...(entry?.fields ?? [])].filter(([name]) => name !== 'sealed');
      expect(Object.fromEntries(texts.map(([name, value]) => [name, String(value)]))).toEqual({
        id: row.id,
        report: row.report,
        kind: 'report',
        month: '2026-11',
        language: 'ht',
        outcomes: JSON.stringify(open.outcomes),
        urgency: 'normal',
        district: '',
        size: '4096',
      });
      expect(await partner.xAck(STREAM, GROUP, entry?.id ?? '')).toBe(1);
    });

    test('a row handed over again, even by many at once, is one entry', async () => {
      const row = rowOf();
      const body = { sealed: sealedBytes(), readable: readable() };
      const other = await openStream({ url: server.url });
      await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? stream : other).deliver(row, body)));
      await other.close();
      await stream.deliver(rowOf(row.report, 'addition'), body);
      expect((await take(10)).map((entry) => String(entry.fields.get('kind')))).toEqual([
        'report',
        'addition',
      ]);
      expect(await partner.ttl(`${STREAM}:sent:${row.id}`)).toBeGreaterThan(6 * 24 * 3600);
    });

    test('an entry id tells the hour, not the moment, and still grows after the clock went back', async () => {
      const body = { sealed: sealedBytes(9), readable: readable() };
      await stream.deliver(rowOf(), body);
      await stream.deliver(rowOf(), body);
      const [first, second] = (await take(10)).map((entry) => entry.id.split('-').map(Number));
      expect((first?.[0] ?? 1) % HOUR).toBe(0);
      expect(second).toEqual([first?.[0], 2]);
      const ahead = (first?.[0] ?? 0) + 2 * HOUR;
      await partner.xAdd(STREAM, `${ahead}-7`, { from: 'a clock ahead' });
      await stream.deliver(rowOf(), body);
      expect((await take(10)).map((entry) => entry.id)).toEqual([`${ahead}-7`, `${ahead}-8`]);
    });

    test('entries that nobody removed go after thirty days', async () => {
      const old = Math.floor((Date.now() - 31 * 24 * HOUR) / HOUR) * HOUR;
      await partner.xAdd(STREAM, `${old}-1`, { from: 'last month' });
      await stream.deliver(rowOf(), { sealed: sealedBytes(9), readable: readable() });
      expect(await partner.xLen(STREAM)).toBe(1);
    });

    test('what lies in Redis stands in the inventory', async () => {
      const store = await openPassing({ url: server.url, clock });
      await store.values.put('hash', new Uint8Array(3), { seconds: 9 });
      await store.locks.take('hash', 9);
      await store.counters.add('hash', 9);
      await store.alarms.set('id', 5);
      await store.birth();
      await stream.deliver(rowOf(), { sealed: sealedBytes(9), readable: readable() });
      const beginnings = Object.keys(REDIS_INVENTORY).sort((a, b) => b.length - a.length);
      const used = (await partner.keys('*')).map(
        (key) => beginnings.find((each) => key.startsWith(each)) ?? key,
      );
      expect([...new Set(used)].sort()).toEqual(Object.keys(REDIS_INVENTORY).sort());
      await store.close();
    });

    test('a Redis that came back empty is a new store, takes reports again, and wakes its listeners', async () => {
      const store = await openPassing({ url: server.url, clock });
      const birth = await store.birth();
      await store.values.put('a', new Uint8Array(1), { seconds: 60 });
      let woken = 0;
      await store.live.hear('queue', () => {
        woken += 1;
      });
      await server.restart();
      await expect.poll(() => store.values.get('a').catch(() => 'away'), { timeout: 8_000 }).toBeUndefined();
      expect(await store.birth()).toBeGreaterThan(birth);
      await expect.poll(() => woken, { timeout: 8_000 }).toBeGreaterThan(0);
      await stream.deliver(rowOf(), { sealed: sealedBytes(9), readable: readable() });
      await expect.poll(() => take(1).catch(() => []), { timeout: 8_000 }).toHaveLength(1);
      await store.close();
    });

    test('an error names neither key nor value', async () => {
      const troubles: string[] = [];
      const store = await openPassing({ url: server.url, clock, onTrouble: (code) => troubles.push(code) });
      await partner.set('trustline:value:{secret-key}', 'a string where a hash should be');
      const write = store.values.put('secret-key', Buffer.from('secret-value'), { seconds: 60 });
      await expect(write).rejects.toThrow(/^Redis did not store a value \([A-Z]+\)\. Check .+\.$/);
      await expect(write).rejects.not.toThrow(/secret/);
      await store.close();
      await expect(store.values.get('secret-key')).rejects.toThrow(/^Redis did not read a value \(\w+\)/);
      const nowhere = openPassing({
        url: 'redis://127.0.0.1:1',
        clock,
        onTrouble: (code) => troubles.push(code),
      });
      await expect(nowhere).rejects.toThrow(/accept a connection \(ECONNREFUSED\)/);
      expect(new Set(troubles)).toEqual(new Set(['ECONNREFUSED']));
    });
  },
);
