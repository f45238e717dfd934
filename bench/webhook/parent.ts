import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Usage } from './child.ts';
import type { Job, Measured, Told } from './load.ts';

export interface Contestant {
  readonly origin: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** Starts a script of this folder in a process of its own and waits until it listens. */
export async function start(
  script: string,
  args: readonly string[],
  nodeOptions: readonly string[] = [],
): Promise<Contestant> {
  const child = fork(join(import.meta.dirname, script), args, {
    execArgv: [...nodeOptions],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const { origin } = (await next(child, script)) as { origin: string };
  return {
    origin,
    usage: async () => {
      const answer = next(child, script);
      child.send('usage');
      return (await answer) as Usage;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function next(child: ChildProcess, script: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`${script} ended before it answered.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}

export interface Loaded extends Measured {
  readonly begin: Usage;
  readonly end: Usage;
}

/** One measurement by a generator in a process of its own. */
export async function load(contestant: Contestant, job: Omit<Job, 'origin'>): Promise<Loaded> {
  const generator = fork(join(import.meta.dirname, 'load.ts'), { execArgv: [] });
  const usages: Promise<Usage>[] = [];
  const measured = new Promise<Measured>((resolve, reject) => {
    generator.on('message', (told: Told) => {
      if ('measured' in told) resolve(told.measured);
      else usages.push(contestant.usage());
    });
    generator.once('exit', () => reject(new Error('The load generator ended before it had measured.')));
  });
  const whole: Job = { origin: contestant.origin, ...job };
  generator.send(whole);
  const result = await measured;
  const [begin, end] = await Promise.all(usages);
  if (begin === undefined || end === undefined) throw new Error('The server did not tell its CPU time.');
  return { ...result, begin, end };
}
