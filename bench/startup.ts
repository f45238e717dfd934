import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { markdown, spread, writeSection } from './markdown.ts';

/** `npm start` in a fresh folder: milliseconds until it is ready, and megabytes after ten idle seconds. Linux: reads /proc. */
const { values: given } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
});
const ROOT = join(import.meta.dirname, '..');
const IDLE_MS = 10_000;
const PATIENCE_MS = 60_000;
const POLL_MS = 10;

interface Started {
  readonly readyMs: number;
  /** Of the server's own process, and of npm and its shell with it. */
  readonly serverMb: number;
  readonly allMb: number;
}

async function startOnce(): Promise<Started> {
  const dir = mkdtempSync(join(tmpdir(), 'trustline-startup-'));
  const [port, deskPort] = [await freePort(), await freePort()];
  const began = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: ROOT,
    // A group of its own, so that npm, its shell and the server end together.
    detached: true,
    stdio: 'ignore',
    env: {
      ...withoutNpm(process.env),
      REHEARSAL: '1',
      PORT: String(port),
      DESK_PORT: String(deskPort),
      DATA_DIR: join(dir, 'data'),
      PASSING_DIR: join(dir, 'passing'),
    },
  });
  try {
    await ready(npm, port);
    const readyMs = performance.now() - began;
    await sleep(IDLE_MS);
    const sizes = treeOf(npm.pid ?? 0).map(residentMb);
    return { readyMs, serverMb: sizes.at(-1) ?? 0, allMb: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    const ended = once(npm, 'exit');
    if (npm.pid !== undefined && npm.exitCode === null) {
      process.kill(-npm.pid, 'SIGTERM');
      await ended;
    }
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Without what an outer `npm run` says, which would send the inner one to another folder. */
function withoutNpm(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^npm_/i.test(name)));
}

async function ready(npm: ChildProcess, port: number): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
    if (npm.exitCode !== null) throw new Error('npm start ended by itself: run it by hand to see why.');
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    await sleep(POLL_MS);
  }
  throw new Error('npm start was not ready within a minute.');
}

/** A process and its descendants, parents first. */
function treeOf(pid: number): number[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const children = processes.filter((other) => field(other, 'PPid') === pid);
  return [pid, ...children.flatMap(treeOf)];
}

function residentMb(pid: number): number {
  return field(pid, 'VmRSS') / 1024;
}

/** 0 for a process that has ended meanwhile. */
function field(pid: number, name: string): number {
  try {
    return Number(
      new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0,
    );
  } catch {
    return 0;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const runs: Started[] = [];
for (let run = 1; run <= Number(given.runs); run += 1) {
  process.stderr.write(`start ${run}\n`);
  runs.push(await startOnce());
}
const text = markdown([
  ['`npm start`, median (lowest–highest)', `${runs.length} runs`],
  [
    'ready after, s (aim: under 3)',
    spread(
      runs.map(({ readyMs }) => readyMs / 1000),
      2,
    ),
  ],
  [
    'server, MB after 10 idle s (aim: under 250)',
    spread(
      runs.map(({ serverMb }) => serverMb),
      0,
    ),
  ],
  [
    'with npm and its shell, MB',
    spread(
      runs.map(({ allMb }) => allMb),
      0,
    ),
  ],
]);
process.stdout.write(`${text}\n`);
if (given.write) writeSection('startup', text);
