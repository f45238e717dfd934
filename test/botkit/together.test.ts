import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { jitteredPause, TRIES } from '../../src/adapters/botkit/conflict.ts';
import { openPassing as openRedis } from '../../src/adapters/redis/passing.ts';
import { openPassing as openSqlite } from '../../src/adapters/sqlite/passing.ts';
import type { PassingStore, Values } from '../../src/ports/passing.ts';
import { memoryValues } from '../world/memory-values.ts';
import { redisMissing, startRedis } from '../world/redis.ts';
import { type Brain, bot, newConversation, noPause, remember, said, say } from './brain.ts';

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});
const clock = { now: () => Date.now() };

async function sqlite(): Promise<Values> {
  const dir = mkdtempSync(join(tmpdir(), 'trustline-botkit-'));
  const store: PassingStore = await openSqlite(dir, clock);
  closing.push(async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return store.values;
}

async function redis(): Promise<Values> {
  const server = await startRedis();
  const store = await openRedis({ url: server.url, clock });
  closing.push(async () => {
    await store.close();
    await server.stop();
  });
  return store.values;
}

const TEXTS = ['A', 'B', 'C', 'D', 'E', 'F'];
const delay = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A brain that takes a while, as one that waits for a disk does, so that turns overlap. */
const slow: Brain = async (state, text) => {
  await delay(2);
  return remember(state, text);
};

const missing = redisMissing();
const stores: readonly (readonly [string, () => Promise<Values>])[] = [
  ['memory', async () => memoryValues()],
  ['SQLite', sqlite],
  ['Redis', redis],
];

describe.each(stores)('turns at once over %s', (name, open) => {
  test.skipIf(name === 'Redis' && missing !== undefined)('lose nothing', async () => {
    const values = await open();
    const id = newConversation();
    const processes = [
      bot({ values, take: slow, pause: jitteredPause }),
      bot({ values, take: slow, pause: jitteredPause }),
    ];
    const answers = await Promise.all(TEXTS.map((text, at) => processes[at % 2]?.turn(id, 'sms', text)));
    const last = said(await bot({ values }).turn(id, 'sms', 'last'));
    expect([...last].sort()).toEqual([...TEXTS, 'last'].sort());
    for (const answer of answers) {
      const heard = answer ? said(answer) : [];
      expect(heard).toEqual(last.slice(0, heard.length));
    }
  });
});

describe('a conflict', () => {
  test('gives the brain the state that the other turn wrote, and keeps only what it then returns', async () => {
    const values = memoryValues();
    const id = newConversation();
    const states: unknown[] = [];
    const other = bot({ values });
    const take: Brain = async (state, text) => {
      states.push(state?.heard);
      if (states.length === 1) await other.turn(id, 'web', 'theirs');
      return remember(state, text);
    };
    expect(said(await bot({ values, take }).turn(id, 'sms', 'mine'))).toEqual(['theirs', 'mine']);
    expect(states).toEqual([undefined, ['theirs']]);
  });

  test('without end is given up after a bounded number of tries, each after a longer pause, and says the mend', async () => {
    const values = memoryValues();
    const id = newConversation();
    const other = bot({ values });
    let asked = 0;
    const pauses: number[] = [];
    const take: Brain = async (state, text) => {
      asked++;
      await other.turn(id, 'sms', `theirs ${asked}`);
      return remember(state, text);
    };
    const runtime = bot({ values, take, pause: async (repetition) => void pauses.push(repetition) });
    await expect(runtime.turn(id, 'sms', 'mine')).rejects.toMatchObject({
      code: 'turn_conflict',
      message: expect.stringContaining("take the conversation's lock"),
    });
    expect(asked).toBe(TRIES);
    expect(pauses).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(said(await other.turn(id, 'sms', 'end'))).not.toContain('mine');
  });

  test('is not what a broken brain is taken for: that one is asked once', async () => {
    let asked = 0;
    const take: Brain = async () => {
      asked++;
      throw new Error('the brain broke');
    };
    await expect(bot({ take }).turn(newConversation(), 'sms', 'hi')).rejects.toThrow('the brain broke');
    expect(asked).toBe(1);
  });

  test('between two conversations does not exist', async () => {
    const values = memoryValues();
    const pause = async () => {
      throw new Error('there was a conflict');
    };
    const runtime = bot({ values, take: slow, pause });
    const answers = await Promise.all(TEXTS.map((text) => runtime.turn(newConversation(), 'sms', text)));
    expect(answers.map((answer) => said(answer))).toEqual(TEXTS.map((text) => [text]));
  });
});

/** `x` deletes; anything else is remembered. */
const forgetful: Brain = async (state, text) =>
  text === 'x' ? { state: undefined, seconds: 1, answer: say('gone') } : remember(state, text);

/** Two processes over one store whose every operation, and every pause, happens when the scheduler says. */
function scheduled(scheduler: fc.Scheduler) {
  const tick = async () => {
    await scheduler.schedule(Promise.resolve());
  };
  const values = memoryValues({ before: tick });
  const take: Brain = async (state, text) => {
    await tick();
    return forgetful(state, text);
  };
  return { values, processes: [bot({ values, take, pause: tick }), bot({ values, take, pause: tick })] };
}

describe('in any order of events', () => {
  test('turns at once give the state that some order of them one by one gives', async () => {
    const texts = fc.integer({ min: 2, max: 6 }).map((count) => TEXTS.slice(0, count));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), texts, async (scheduler, sent) => {
        const { values, processes } = scheduled(scheduler);
        const id = newConversation();
        const turns = sent.map((text, at) => processes[at % 2]?.turn(id, 'sms', text));
        const answers = await scheduler.waitFor(Promise.all(turns));
        const lists = answers.map((answer) => (answer ? said(answer) : []));
        const longest = lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
        expect(longest.toSorted()).toEqual(sent);
        for (const list of lists) expect(list).toEqual(longest.slice(0, list.length));
        expect(new Set(lists.map(({ length }) => length)).size).toBe(sent.length);
        const after = scheduler.waitFor(bot({ values }).turn(id, 'web', 'end').then(said));
        expect(await after).toEqual([...longest, 'end']);
      }),
      { numRuns: 100 },
    );
  });

  test('a deletion and a text at once leave the text or nothing, never what was deleted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { processes } = scheduled(scheduler);
        const id = newConversation();
        const run = <T>(turn: Promise<T> | undefined) =>
          scheduler.waitFor(turn ?? Promise.reject(new Error('no process')));
        await run(processes[0]?.turn(id, 'sms', 'old'));
        await run(Promise.all([processes[0]?.turn(id, 'sms', 'x'), processes[1]?.turn(id, 'sms', 'new')]));
        const after = said(await run(processes[0]?.turn(id, 'sms', 'end')));
        expect([['end'], ['new', 'end']]).toContainEqual(after);
      }),
      { numRuns: 100 },
    );
  });

  test('a deleter that died half-way holds the conversation for two seconds at most', async () => {
    let now = 0;
    let dies = true;
    const before = async (operation: string) => {
      if (operation === 'remove' && dies) throw new Error('killed');
    };
    const values = memoryValues({ now: () => now, before });
    const id = newConversation();
    await bot({ values }).turn(id, 'sms', 'old');
    await expect(bot({ values, take: forgetful }).turn(id, 'sms', 'x')).rejects.toThrow('killed');
    dies = false;
    await expect(bot({ values, pause: noPause }).turn(id, 'sms', 'soon')).rejects.toMatchObject({
      code: 'turn_conflict',
    });
    now += 2000;
    expect(said(await bot({ values }).turn(id, 'sms', 'later'))).toEqual(['later']);
  });
});
