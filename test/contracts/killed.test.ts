import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDurable } from '../../src/adapters/sqlite/durable.ts';
import { openPassing } from '../../src/adapters/sqlite/passing.ts';
import type { ReportId } from '../../src/report/ids.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'trustline-killed-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** What the child printed before it was killed at a random moment: only what the stores had answered. */
async function runAndKill(): Promise<readonly (readonly [kind: string, id: ReportId])[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'submitter.ts'), dir]);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  while (!printed.includes('\n') && child.exitCode === null) await sleep(5);
  await sleep(Math.random() * 150);
  child.kill('SIGKILL');
  await once(child, 'close');
  const whole = printed.slice(0, printed.lastIndexOf('\n')).split('\n');
  return whole.map((line) => line.split(' ') as [string, ReportId]);
}

test('after kill -9 everything that was acknowledged is there, reports with their outbox rows', async () => {
  for (let round = 0; round < 4; round += 1) {
    const printed = await runAndKill();
    expect(printed.length).toBeGreaterThan(0);
    const durable = await openDurable(dir);
    const passing = await openPassing(dir, { now: () => Date.now() });
    const due = await durable.outbox.due('stream', 0, 100_000);
    const waiting = new Set(due.map((row) => `${row.kind} ${row.report}`));
    for (const [kind, id] of printed) {
      if (kind === 'value') expect(await passing.values.get(id)).toMatchObject({ version: 1 });
      else expect(waiting).toContain(`${kind} ${id}`);
      expect(await durable.queue.bodies(id)).not.toEqual([]);
    }
    for (const row of due) expect(await durable.outbox.body(row)).toBeDefined();
    await passing.close();
    await durable.close();
  }
});

test('a passing store that a power cut damaged is begun anew, with a new birth', async () => {
  let now = 1_000;
  const clock = { now: () => now };
  const file = join(dir, 'passing.db');
  const damages = [
    () => writeFileSync(file, 'this is no database at all, whatever its name says'.repeat(200)),
    () => truncateSync(file, Math.floor(statSync(file).size / 2)),
  ];
  for (const damage of damages) {
    const before = await openPassing(dir, clock);
    for (let i = 0; i < 200; i += 1) await before.values.put(`${i}`, new Uint8Array(900), { seconds: 999 });
    await before.close();
    damage();
    now += 50_000;
    const after = await openPassing(dir, clock);
    expect(await after.birth()).toBe(now);
    expect(await after.values.get('1')).toBeUndefined();
    await after.close();
  }
});

test('a restart keeps the passing store and its birth', async () => {
  let now = 1_000;
  const clock = { now: () => now };
  const first = await openPassing(dir, clock);
  await first.values.put('a', new Uint8Array([1]), { seconds: 60 });
  await first.alarms.set('a', 5);
  await first.close();
  now = 9_000;
  const second = await openPassing(dir, clock);
  expect(await second.birth()).toBe(1_000);
  expect(await second.values.get('a')).toEqual({ value: new Uint8Array([1]), version: 1 });
  expect(await second.alarms.take(9_000, 10_000, 5)).toEqual(['a']);
  await second.close();
});

test('a folder that cannot be written is named in the error', async () => {
  writeFileSync(join(dir, 'file'), '');
  await expect(openDurable(join(dir, 'file', 'data'))).rejects.toThrow(/could not be created or written/);
});
