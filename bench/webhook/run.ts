import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileKnowledge, readDataFiles } from '../../src/server/data.ts';
import { ROOT, SYSTEM_CLOCK } from '../../src/server/root.ts';
import { machine, writeSection } from '../markdown.ts';
import { type Conversation, conversations, WORKLOADS, type Workload } from './conversations.ts';
import { type Contestant, type Loaded, load, start } from './parent.ts';
import { achieved, type Results, table } from './table.ts';

const { values: given } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    senders: { type: 'string', default: '32' },
    only: { type: 'string', multiple: true },
    workload: { type: 'string', multiple: true },
    'server-node-option': { type: 'string', multiple: true, default: [] },
  },
});

interface Entry {
  readonly start: () => Promise<Contestant>;
  /** About as many turns a second as it may take, for signing ahead. */
  readonly atMost: number;
}

/** Those of `npm start`, and what a profile needs. */
const nodeOptions = [...startOptions(), ...given['server-node-option']];
const CONTESTANTS: Readonly<Record<string, Entry>> = {
  floor: { start: () => start('floor.ts', []), atMost: 22_000 },
  stock: { start: startStock, atMost: 2_500 },
  'ours, SQLite': { start: () => start('ours.ts', [], nodeOptions), atMost: 5_000 },
  'ours, Redis': { start: () => start('ours.ts', ['redis'], nodeOptions), atMost: 5_000 },
};

function startOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

async function startStock(): Promise<Contestant> {
  const api = await start('twilio-api.ts', []);
  const bot = await start('stock.ts', [api.origin]);
  return {
    ...bot,
    usage: async () => ({ ...(await bot.usage()), receipts: (await api.usage()).receipts }),
    stop: async () => {
      await bot.stop();
      await api.stop();
    },
  };
}

const FIRST_WARM_UP_MS = 2_500;
const WARM_UP_MS = 700;

const chosen = Object.entries(CONTESTANTS).filter(([name]) => given.only?.includes(name) ?? true);
const workloads = (Object.keys(WORKLOADS) as Workload[]).filter(
  (name) => given.workload?.includes(name) ?? true,
);
const knowledge = compileKnowledge(readDataFiles(ROOT), { offered: [], clock: SYSTEM_CLOCK });
const scripts = new Map(workloads.map((workload) => [workload, conversations(workload, knowledge)]));
const results = new Map(
  workloads.map((workload) => [workload, new Map(chosen.map(([name]) => [name, [] as Loaded[]]))]),
);
const measureMs = Number(given.seconds) * 1000;

for (let round = 1; round <= Number(given.rounds); round += 1) {
  for (const [name, entry] of chosen) {
    process.stderr.write(`round ${round}: ${name}\n`);
    const contestant = await entry.start();
    try {
      for (const [at, workload] of workloads.entries()) {
        const script = scripts.get(workload) ?? [];
        const loaded = await load(contestant, {
          conversations: script,
          senders: Number(given.senders),
          prepared: talksFor(script, entry.atMost),
          warmUpMs: at === 0 ? FIRST_WARM_UP_MS : WARM_UP_MS,
          measureMs,
          job: at,
        });
        results.get(workload)?.get(name)?.push(loaded);
      }
    } finally {
      await contestant.stop();
    }
  }
}

function talksFor(script: readonly Conversation[], turnsPerSecond: number): number {
  const turns = (turnsPerSecond * (FIRST_WARM_UP_MS + measureMs)) / 1000;
  return Math.ceil(turns / (script[0]?.length ?? 1));
}

function page(of: ReadonlyMap<Workload, Results>): string {
  const head =
    `${machine()}, load generator on the same machine; ${given.rounds} rounds of ${given.seconds} s each, interleaved, ` +
    `${given.senders} people texting at once. Median (lowest–highest round).`;
  const sections = [...of].map(
    ([workload, byName]) => `### ${workload}\n\n${table(byName)}\n\n${achieved(byName)}`,
  );
  return [head, ...sections].join('\n\n');
}

const text = page(results);
process.stdout.write(`${text}\n`);
if (given.write) writeSection('webhook', text);
