import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/ports/clock.ts';
import type { PassingStore } from '../../src/ports/passing.ts';

export interface PassingWorld {
  /** Opens the same store as a process would; every call is one more process. */
  open(): Promise<PassingStore>;
  readonly clock: Clock;
  /** Lets time pass for the store: a moved clock, or a real wait. */
  pass(milliseconds: number): Promise<void>;
  end(): Promise<void>;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What every passing store promises; `make` gives an empty world for each test. */
export function passingContract(name: string, make: () => Promise<PassingWorld>): void {
  describe(`the passing store in ${name}`, () => {
    let world: PassingWorld;
    let store: PassingStore;
    const opened: PassingStore[] = [];
    const open = async (): Promise<PassingStore> => {
      const one = await world.open();
      opened.push(one);
      return one;
    };
    beforeEach(async () => {
      world = await make();
      store = await open();
    });
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
      await world.end();
    });
    const all = { store: () => store, open, world: () => world };
    valuesContract(all);
    locksAndCountersContract(all);
    alarmsContract(all);
    liveContract(all);
  });
}

interface Given {
  store(): PassingStore;
  open(): Promise<PassingStore>;
  world(): PassingWorld;
}

function valuesContract({ store, open, world }: Given): void {
  test('a value comes back byte for byte, with a version that grows from 1', async () => {
    const { values } = store();
    const odd = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(await values.get('a')).toBeUndefined();
    expect(await values.put('a', odd, { seconds: 60 })).toBe(true);
    expect(await values.get('a')).toEqual({ value: odd, version: 1 });
    await values.put('a', bytes(''), { seconds: 60 });
    expect(await values.get('a')).toEqual({ value: bytes(''), version: 2 });
    expect(await values.get('b')).toBeUndefined();
  });

  test('a write that expects another version changes nothing', async () => {
    const { values } = store();
    expect(await values.put('a', bytes('none'), { seconds: 60, expect: 1 })).toBe(false);
    expect(await values.get('a')).toBeUndefined();
    expect(await values.put('a', bytes('first'), { seconds: 60, expect: 0 })).toBe(true);
    expect(await values.put('a', bytes('again'), { seconds: 60, expect: 0 })).toBe(false);
    expect(await values.put('a', bytes('third'), { seconds: 60, expect: 2 })).toBe(false);
    expect(await values.put('a', bytes('second'), { seconds: 60, expect: 1 })).toBe(true);
    expect(await values.get('a')).toEqual({ value: bytes('second'), version: 2 });
  });

  test('a removed value is gone, and the key begins again at version 1', async () => {
    const { values } = store();
    await values.put('a', bytes('x'), { seconds: 60 });
    await values.put('a', bytes('y'), { seconds: 60 });
    await values.remove('a');
    await values.remove('never there');
    expect(await values.get('a')).toBeUndefined();
    expect(await values.put('a', bytes('z'), { seconds: 60, expect: 0 })).toBe(true);
    expect((await values.get('a'))?.version).toBe(1);
  });

  test('a value expires, each write gives it its full time anew', async () => {
    const { values } = store();
    await values.put('short', bytes('x'), { seconds: 1 });
    await values.put('long', bytes('x'), { seconds: 60 });
    await world().pass(700);
    await values.put('short', bytes('y'), { seconds: 1, expect: 1 });
    await world().pass(700);
    expect((await values.get('short'))?.version).toBe(2);
    await world().pass(500);
    expect(await values.get('short')).toBeUndefined();
    expect(await values.put('short', bytes('z'), { seconds: 60, expect: 2 })).toBe(false);
    expect(await values.put('short', bytes('z'), { seconds: 60, expect: 0 })).toBe(true);
    expect((await values.get('short'))?.version).toBe(1);
    expect((await values.get('long'))?.version).toBe(1);
  });

  test('of two claims at once one wins, from two processes too', async () => {
    const other = await open();
    for (let round = 0; round < 20; round += 1) {
      const claims = [store(), other].map((one) =>
        one.values.put(`claim ${round}`, bytes('mine'), { seconds: 60, expect: 0 }),
      );
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    }
  });

  test('fifty writers that compare and set lose nothing', async () => {
    const other = await open();
    const add = async ({ values }: PassingStore): Promise<void> => {
      for (;;) {
        const found = await values.get('sum');
        const sum = Number(new TextDecoder().decode(found?.value ?? bytes('0'))) + 1;
        if (await values.put('sum', bytes(String(sum)), { seconds: 60, expect: found?.version ?? 0 })) return;
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, i) => add(i % 2 === 0 ? store() : other)));
    expect(await store().values.get('sum')).toEqual({ value: bytes('50'), version: 50 });
  });

  test('the store keeps its birth when another process opens it', async () => {
    const birth = await store().birth();
    expect(Math.abs(birth - world().clock.now())).toBeLessThan(10_000);
    await world().pass(20);
    expect(await (await open()).birth()).toBe(birth);
  });
}

function locksAndCountersContract({ store, open, world }: Given): void {
  test('a lock is held by one until freed with its own token', async () => {
    const other = await open();
    const token = await store().locks.take('a', 60);
    expect(token).toEqual(expect.any(String));
    expect(await other.locks.take('a', 60)).toBeUndefined();
    await other.locks.free('a', 'not the token');
    expect(await other.locks.take('a', 60)).toBeUndefined();
    expect(await other.locks.take('b', 60)).toEqual(expect.any(String));
    await store().locks.free('a', token ?? '');
    expect(await other.locks.take('a', 60)).toEqual(expect.any(String));
  });

  test('a lock that outlives its holder frees itself, and the late holder cannot free the next one', async () => {
    const { locks } = store();
    const late = await locks.take('a', 1);
    await world().pass(1_200);
    const next = await locks.take('a', 60);
    expect(next).toEqual(expect.any(String));
    expect(next).not.toBe(late);
    await locks.free('a', late ?? '');
    expect(await locks.take('a', 60)).toBeUndefined();
  });

  test('a counter counts every call of its window and starts anew after it', async () => {
    const { counters } = store();
    const counts = await Promise.all(Array.from({ length: 20 }, () => counters.add('a', 1)));
    expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    await world().pass(600);
    expect(await counters.add('a', 1)).toBe(21);
    await world().pass(600);
    expect(await counters.add('a', 1)).toBe(1);
    expect(await counters.add('b', 1)).toBe(1);
    await counters.reset('a');
    expect(await counters.add('a', 1)).toBe(1);
  });
}

function alarmsContract({ store, open }: Given): void {
  test('alarms come earliest first, only when due, and again later until cleared', async () => {
    const { alarms } = store();
    for (const [id, at] of [
      ['c', 300],
      ['a', 100],
      ['b', 200],
      ['d', 400],
    ] as const)
      await alarms.set(id, at);
    expect(await alarms.take(50, 1_000, 10)).toEqual([]);
    expect(await alarms.take(300, 1_000, 2)).toEqual(['a', 'b']);
    expect(await alarms.take(300, 1_000, 2)).toEqual(['c']);
    expect(await alarms.take(300, 1_000, 2)).toEqual([]);
    await alarms.clear('a');
    await alarms.clear('never there');
    expect(await alarms.take(1_000, 2_000, 10)).toEqual(['d', 'b', 'c']);
  });

  test('an alarm set twice rings once, at the later word', async () => {
    const { alarms } = store();
    await alarms.set('a', 100);
    await alarms.set('a', 500);
    expect(await alarms.take(400, 900, 10)).toEqual([]);
    expect(await alarms.take(500, 900, 10)).toEqual(['a']);
  });

  test('an alarm taken by two processes at once goes to one', async () => {
    const other = await open();
    const ids = Array.from({ length: 60 }, (_, i) => `alarm ${i}`);
    for (const id of ids) await store().alarms.set(id, 1);
    const takes = Array.from({ length: 30 }, (_, i) => (i % 2 ? store() : other).alarms.take(5, 1_000, 3));
    expect((await Promise.all(takes)).flat().sort()).toEqual([...ids].sort());
  });
}

function liveContract({ store }: Given): void {
  test('a listener hears its own topic until it stops listening', async () => {
    const { live } = store();
    const heard: string[] = [];
    const stop = await live.hear('queue', () => heard.push('one'));
    await live.hear('queue', () => heard.push('two'));
    await live.hear('other', () => heard.push('other'));
    await live.tell('queue');
    await until(() => heard.length >= 2);
    expect(heard.sort()).toEqual(['one', 'two']);
    await stop();
    await live.tell('queue');
    await until(() => heard.length >= 3);
    await sleep(20);
    expect(heard).toEqual(['one', 'two', 'two']);
  });
}

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !done(); tries += 1) await sleep(10);
}
