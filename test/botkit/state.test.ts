import { describe, expect, test } from 'vitest';
import { createRuntime } from '../../src/adapters/botkit/runtime.ts';
import { openVault } from '../../src/adapters/vault/vault.ts';
import type { Values } from '../../src/ports/passing.ts';
import { memoryValues } from '../world/memory-values.ts';
import { type Brain, bot, type Heard, newConversation, ONE_FLOW, remember, said, say } from './brain.ts';

const NUMBER = '+16175550123';
const TEXT = 'boston cop stopt my husbnd 4 a tail lite';

/** All that the store was ever given, in clear as the store sees it. */
function watched(): { values: Values; seen: () => string } {
  const seen: string[] = [];
  const inner = memoryValues();
  const values: Values = {
    ...inner,
    put: (key, value, options) => {
      seen.push(key, Buffer.from(value).toString('latin1'), JSON.stringify(options));
      return inner.put(key, value, options);
    },
  };
  return { values, seen: () => seen.join('\n') };
}

describe('the state at rest', () => {
  test('holds no clear text, and neither text nor number is in a key', async () => {
    const { values, seen } = watched();
    const runtime = bot({ values });
    const id = newConversation();
    await runtime.turn(id, 'sms', `${TEXT} call me ${NUMBER}`);
    await runtime.turn(id, 'sms', TEXT);
    for (const secret of ['husbnd', '6175550123', 'heard', 'dialogStack', 'report']) {
      expect(seen()).not.toContain(secret);
    }
  });

  test('lies under one key made of the random conversation id only, whatever the channel', async () => {
    const values = memoryValues();
    const id = newConversation();
    await bot({ values }).turn(id, 'sms', TEXT);
    await bot({ values }).turn(id, 'web', TEXT);
    expect([...values.stored.keys()]).toEqual([`state:${id}`]);
  });

  test('differs in every byte block between two equal states', async () => {
    const values = memoryValues();
    await bot({ values }).turn(newConversation(), 'sms', TEXT);
    await bot({ values }).turn(newConversation(), 'sms', TEXT);
    const [one, two] = [...values.stored.values()].map(({ value }) => Buffer.from(value).toString('hex'));
    expect(one).not.toBe(two);
  });

  test('copied to another conversation it does not open: that one starts over', async () => {
    const values = memoryValues();
    const [mine, other] = [newConversation(), newConversation()];
    const runtime = bot({ values });
    await runtime.turn(mine, 'sms', 'secret of mine');
    const sealed = await values.get(`state:${mine}`);
    await values.put(`state:${other}`, sealed?.value ?? new Uint8Array(), { seconds: 60 });
    expect(said(await runtime.turn(other, 'sms', 'hello'))).toEqual(['hello']);
  });

  test.each([
    ['damaged', (value: Uint8Array) => value.map((byte, at) => (at === 20 ? byte ^ 1 : byte))],
    ['cut short', (value: Uint8Array) => value.slice(0, 9)],
    ['of another program', () => new TextEncoder().encode('{"dialogState":{"dialogStack":[]}}')],
  ])('a state that is %s starts over kindly and is written anew', async (_, spoil) => {
    const values = memoryValues();
    const id = newConversation();
    const restarts: unknown[] = [];
    const take: Brain = (state, text, restart) => {
      restarts.push(restart);
      return remember(state, text);
    };
    const runtime = bot({ values, take });
    await runtime.turn(id, 'sms', 'one');
    const found = await values.get(`state:${id}`);
    await values.put(`state:${id}`, spoil(found?.value ?? new Uint8Array()), { seconds: 60 });
    expect(said(await runtime.turn(id, 'sms', 'two'))).toEqual(['two']);
    expect(said(await runtime.turn(id, 'sms', 'three'))).toEqual(['two', 'three']);
    expect(restarts).toEqual([undefined, { old: undefined }, undefined]);
  });

  test('a state sealed under the older state key is still understood after the key was changed', async () => {
    const values = memoryValues();
    const [older, newer] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const make = (keys: readonly [Uint8Array, ...Uint8Array[]]) =>
      createRuntime<Heard, string>({ flows: ONE_FLOW, take: remember, values, vault: openVault(keys) });
    const id = newConversation();
    await make([older]).turn(id, 'sms', 'one');
    await make([newer, older]).turn(id, 'sms', 'two');
    expect(said(await make([newer]).turn(id, 'sms', 'three'))).toEqual(['one', 'two', 'three']);
  });
});

describe('the time to live', () => {
  test('is the one of the last turn; what expired is forgotten', async () => {
    let now = 0;
    const values = memoryValues({ now: () => now });
    const id = newConversation();
    const runtime = bot({ values });
    await runtime.turn(id, 'sms', 'one');
    now += 1199_000;
    await runtime.turn(id, 'sms', 'two');
    now += 1199_000;
    expect(said(await runtime.turn(id, 'sms', 'three'))).toEqual(['one', 'two', 'three']);
    now += 1200_000;
    expect(said(await runtime.turn(id, 'sms', 'four'))).toEqual(['four']);
  });

  test('is renewed even by a turn that changed nothing', async () => {
    let now = 0;
    const values = memoryValues({ now: () => now });
    const take: Brain = async (state) => ({
      state: state ?? { flow: 'report', version: 1, heard: ['kept'] },
      seconds: 60,
      answer: say(...(state?.heard ?? [])),
    });
    const id = newConversation();
    const runtime = bot({ values, take });
    await runtime.turn(id, 'sms', '??');
    for (let turn = 0; turn < 5; turn++) {
      now += 59_000;
      expect(said(await runtime.turn(id, 'sms', '??'))).toEqual(['kept']);
    }
  });
});

describe('the work of a turn', () => {
  test('is one read and one write', async () => {
    const values = memoryValues();
    const id = newConversation();
    const runtime = bot({ values });
    await runtime.turn(id, 'sms', 'one');
    expect(values.calls).toEqual({ get: 1, put: 1, remove: 0 });
    await runtime.turn(id, 'sms', 'two');
    expect(values.calls).toEqual({ get: 2, put: 2, remove: 0 });
  });

  test('leaves the brain free to change the object it was given: the next turn reads what was returned', async () => {
    const take: Brain = async (state, text) => {
      const heard = state?.heard ?? [];
      Object.assign(state ?? {}, { heard: ['spoilt'] });
      return {
        state: { flow: 'report', version: 1, heard: [...heard, text] },
        seconds: 60,
        answer: say(...heard),
      };
    };
    const id = newConversation();
    const runtime = bot({ take });
    for (const text of ['a', 'b']) await runtime.turn(id, 'sms', text);
    expect(said(await runtime.turn(id, 'sms', 'c'))).toEqual(['a', 'b']);
  });

  test('grows no record of its own however long the conversation gets', async () => {
    const values = memoryValues();
    const id = newConversation();
    const take: Brain = async (state) => ({
      state: state ?? { flow: 'report', version: 1, heard: [] },
      seconds: 60,
      answer: say(),
    });
    const runtime = bot({ values, take });
    const size = () => values.stored.get(`state:${id}`)?.value.length ?? 0;
    for (let turn = 0; turn < 10; turn++) await runtime.turn(id, 'sms', 'x'.repeat(500));
    const early = size();
    for (let turn = 0; turn < 80; turn++) await runtime.turn(id, 'sms', 'x'.repeat(500));
    expect(size()).toBe(early);
  });
});

describe('a conversation of which nothing is to be kept', () => {
  const forgetful: Brain = async (state, text, restart) =>
    text === 'delete'
      ? { state: undefined, seconds: 1, answer: say('gone') }
      : remember(state, text, restart);

  test('is removed, not just emptied', async () => {
    const values = memoryValues();
    const id = newConversation();
    const runtime = bot({ values, take: forgetful });
    await runtime.turn(id, 'sms', 'one');
    expect(said(await runtime.turn(id, 'sms', 'delete'))).toEqual(['gone']);
    expect(await values.get(`state:${id}`)).toBeUndefined();
    expect(values.stored.size).toBe(0);
    expect(said(await runtime.turn(id, 'sms', 'two'))).toEqual(['two']);
  });

  test('is never written when it was not there', async () => {
    const values = memoryValues();
    await bot({ values, take: forgetful }).turn(newConversation(), 'web', 'delete');
    expect(values.calls).toEqual({ get: 1, put: 0, remove: 0 });
  });
});
