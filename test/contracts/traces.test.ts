import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDurable } from '../../src/adapters/sqlite/durable.ts';
import { openPassing } from '../../src/adapters/sqlite/passing.ts';
import type { SealedReport } from '../../src/seal/seal.ts';
import { addition, report } from './made.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'trustline-traces-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** How often the bytes lie in any file of the folder, journals included. */
function found(needle: Uint8Array | string): number {
  let count = 0;
  for (const name of readdirSync(dir)) {
    const file = readFileSync(join(dir, name));
    for (let at = file.indexOf(needle); at >= 0; at = file.indexOf(needle, at + 1)) count += 1;
  }
  return count;
}

/** A body with a mark every 64 bytes, so that a leftover page is found wherever it was cut. */
function marked(mark: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at + mark.length <= length; at += 64) bytes.set(Buffer.from(mark), at);
  return bytes;
}

const newMark = (): string => randomBytes(12).toString('base64url');

test('what was removed from, overwritten in or expired from the passing store is in no file after a sweep', async () => {
  let now = 1_000;
  const store = await openPassing(dir, { now: () => now });
  const [removed, overwritten, expired, swept] = [newMark(), newMark(), newMark(), newMark()];
  const sizes = [40, 300, 2_000, 20_000];
  const fill = async (mark: string, seconds: number): Promise<void> => {
    for (let i = 0; i < 60; i += 1) {
      const value = marked(mark, sizes[i % sizes.length] ?? 40);
      await store.values.put(`${mark} ${i}`, value, { seconds });
    }
  };
  await fill(removed, 600);
  await fill(overwritten, 600);
  await fill(expired, 60);
  await fill(swept, 60);
  const keeper = newMark();
  await fill(keeper, 600);
  for (const mark of [removed, overwritten, expired, swept]) expect(found(mark)).toBeGreaterThan(60);
  for (let i = 0; i < 60; i += 1) {
    await store.values.remove(`${removed} ${i}`);
    await store.values.put(`${overwritten} ${i}`, new Uint8Array(30), { seconds: 600 });
  }
  now += 61_000;
  for (let i = 0; i < 60; i += 1) expect(await store.values.get(`${expired} ${i}`)).toBeUndefined();
  for (let i = 0; i < 60; i += 1) await store.values.remove(`${overwritten} ${i}`);
  store.sweep();
  expect(found(removed)).toBe(0);
  expect(found(overwritten)).toBe(0);
  expect(found(expired)).toBe(0);
  expect(found(swept)).toBe(0);
  expect(found(keeper)).toBeGreaterThan(60);
  await store.close();
});

test('a token that freed its lock and a cleared alarm leave no trace', async () => {
  const store = await openPassing(dir, { now: () => 1_000 });
  const tokens: string[] = [];
  for (let i = 0; i < 50; i += 1) tokens.push((await store.locks.take(`lock-${i}`, 60)) ?? '');
  for (const [i, token] of tokens.entries()) await store.locks.free(`lock-${i}`, token);
  for (let i = 0; i < 50; i += 1) await store.alarms.set(`alarm-${i}`, 5_000 + i);
  await store.alarms.take(6_000, 9_000, 50);
  for (let i = 0; i < 50; i += 1) await store.alarms.clear(`alarm-${i}`);
  for (const token of [...tokens, 'lock-', 'alarm-']) expect(found(token)).toBe(0);
  await store.close();
});

test('an erased report is in no file of the durable store once purge returns', async () => {
  const store = await openDurable(dir);
  const mark = newMark();
  const body = (length: number): SealedReport => marked(mark, length) as SealedReport;
  const erased = Array.from({ length: 30 }, (_, i) => ({
    ...report({}, '99999'),
    sealed: body(500 + i * 400),
    mailbox: `age1${mark}`,
  }));
  for (const made of erased) {
    await store.reports.submit(report(), ['stream']);
    await store.reports.submit(made, ['stream']);
    await store.reports.append(addition(made.readable.id, { sealed: body(900) }), ['stream']);
    await store.reports.putMessage(made.readable.id, { id: `m ${mark}`, sealed: body(200) });
  }
  expect(found(mark)).toBeGreaterThan(30);
  for (const { readable } of erased) await store.reports.eraseAfter(readable.id, '2026-11-25T14Z');
  expect(await store.reports.purge('2026-11-25T14Z')).toBe(30);
  expect(found(mark)).toBe(0);
  expect(found('99999')).toBe(0);
  for (const { receipt } of erased) expect(found(receipt.hash)).toBe(0);
  expect(await store.queue.count({}, 0)).toBe(30);
  await store.close();
});

test('only this user can read the files', async () => {
  const durable = await openDurable(dir);
  const passing = await openPassing(dir, { now: () => 1 });
  await durable.ping();
  for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).mode & 0o077, name).toBe(0);
  await durable.close();
  await passing.close();
});

test('a removed value is zeroed at once, before any sweep', async () => {
  const store = await openPassing(dir, { now: () => 1_000 });
  for (const length of [40, 3_000, 60_000]) {
    const mark = newMark();
    await store.values.put('draft', marked(mark, length), { seconds: 60 });
    expect(found(mark)).toBeGreaterThan(0);
    await store.values.remove('draft');
    expect(found(mark)).toBe(0);
  }
  await store.close();
});
