import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';
import { freePort } from './ports.ts';

const PROGRAM = 'redis-server';

/**
 * Why tests with a real Redis are skipped here, or undefined when it is installed. Under CI a missing server is a
 * failure, not a skip.
 */
export function redisMissing(): string | undefined {
  if (spawnSync(PROGRAM, ['--version']).status === 0) return undefined;
  const reason = `${PROGRAM} is not installed, so nothing of Redis was tested here`;
  if (process.env.CI) throw new Error(`${reason}. CI must install it (Debian: redis-server).`);
  return reason;
}

export interface RedisServer {
  readonly url: string;
  /** Ends the server at once and starts an empty one on the same port. */
  restart(): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** A server of our own on a free port, without persistence, in a folder that goes with it. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const dir = mkdtempSync(join(tmpdir(), 'trustline-redis-'));
  let server = await run(port, dir);
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  return {
    url,
    kill,
    restart: async () => {
      await kill();
      server = await run(port, dir);
    },
    stop: async () => {
      await kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function run(port: number, dir: string): Promise<ChildProcess> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn(PROGRAM, [...options, '--dir', dir, '--daemonize', 'no'], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(port)) return server;
    await sleep(50);
  }
  server.kill('SIGKILL');
  throw new Error(`${PROGRAM} did not answer on port ${port} within five seconds.`);
}

async function answers(port: number): Promise<boolean> {
  const client = createClient({ url: `redis://127.0.0.1:${port}`, socket: { reconnectStrategy: false } });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.ping();
    return true;
  } catch {
    return false;
  } finally {
    if (client.isOpen) client.destroy();
  }
}
