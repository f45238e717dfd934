import { inspect } from 'node:util';
import type { TurnContext } from 'botbuilder';
import { BotWorker } from 'botkit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Bot } from '../../src/adapters/botkit/bot.ts';
import { sealedStorage } from '../../src/adapters/botkit/storage.ts';
import { memoryValues } from '../world/memory-values.ts';
import { type Brain, bot, newConversation, remember, said, say, vault } from './brain.ts';

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => process.off('unhandledRejection', note));

/** Long enough for Node to report a promise that nobody caught. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const failsAt =
  (word: string): Brain =>
  async (state, text) => {
    if (text === word) throw new Error('the brain broke');
    return remember(state, text);
  };

describe('a turn settles', () => {
  test('a turn whose brain throws rejects, and the next turn works from the state before it', async () => {
    const id = newConversation();
    const runtime = bot({ take: failsAt('bad') });
    await runtime.turn(id, 'sms', 'one');
    await expect(runtime.turn(id, 'sms', 'bad')).rejects.toThrow('the brain broke');
    expect(said(await runtime.turn(id, 'sms', 'two'))).toEqual(['one', 'two']);
    await settle();
    expect(unhandled).toEqual([]);
  });

  test('a first turn whose brain throws rejects and leaves nothing behind', async () => {
    const values = memoryValues();
    await expect(
      bot({ take: failsAt('bad'), values }).turn(newConversation(), 'web', 'bad'),
    ).rejects.toThrow();
    expect(values.stored.size).toBe(0);
  });

  test('what the brain threw arrives as it was thrown, without the conversation in it', async () => {
    const id = newConversation();
    const runtime = bot({ take: failsAt('bad') });
    await runtime.turn(id, 'sms', 'my husband was stopped');
    const error = await runtime.turn(id, 'sms', 'bad').catch((thrown: unknown) => thrown);
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('husband');
    expect(error).toBeInstanceOf(Error);
  });

  test.each(['get', 'put'] as const)(
    'a store that fails at %s rejects the turn and changes nothing',
    async (at) => {
      let down = false;
      const before = async (operation: string) => {
        if (down && operation === at) throw new Error('the store is away');
      };
      const id = newConversation();
      const runtime = bot({ values: memoryValues({ before }) });
      await runtime.turn(id, 'sms', 'one');
      down = true;
      await expect(runtime.turn(id, 'sms', 'lost')).rejects.toThrow('the store is away');
      down = false;
      expect(said(await runtime.turn(id, 'sms', 'two'))).toEqual(['one', 'two']);
    },
  );

  test('a brain that ends in a flow nobody loaded is refused aloud, not skipped', async () => {
    const take: Brain = async (state, text) => {
      const taken = await remember(state, text);
      return { ...taken, state: { flow: 'misspelt', version: 1, heard: [] } };
    };
    await expect(bot({ take }).turn(newConversation(), 'sms', 'hello')).rejects.toThrow(
      "misspelt@1, which is not loaded: add it to the runtime's flows",
    );
  });

  test('the brain is asked exactly once for a turn, at the first one and at every later one', async () => {
    let asked = 0;
    const take: Brain = (state, text) => {
      asked++;
      return remember(state, text);
    };
    const id = newConversation();
    const runtime = bot({ take });
    for (const text of ['a', 'b', 'c']) await runtime.turn(id, 'sms', text);
    expect(asked).toBe(3);
  });

  test('a silent answer is an answer', async () => {
    const take: Brain = async () => ({ state: undefined, seconds: 1, answer: say() });
    expect(await bot({ take }).turn(newConversation(), 'sms', 'STOP')).toEqual(say());
  });
});

describe('after the turn', () => {
  test('a late send goes nowhere and cannot crash the process', async () => {
    const botkit = new Bot(['report@1'], sealedStorage(memoryValues(), vault));
    let late: TurnContext | undefined;
    const turn = async () => ({ held: undefined, seconds: 1 });
    await botkit.channels.sms.receive(newConversation(), turn, async (context) => {
      late = context;
      await botkit.handleTurn(context);
    });
    if (!late) throw new Error('no turn took place');
    await expect(late.sendActivity('too late')).resolves.toBeDefined();
    await expect(new BotWorker(botkit, { context: late }).say('too late as well')).resolves.toBeDefined();
    await settle();
    expect(unhandled).toEqual([]);
  });

  test('runtimes side by side add no listener to the process', async () => {
    const count = () => process.eventNames().map((name) => [name, process.listenerCount(name)]);
    const before = count();
    for (let made = 0; made < 5; made++) await bot().turn(newConversation(), 'sms', 'hello');
    expect(count()).toEqual(before);
  });
});

describe('flows', () => {
  const both = [
    { id: 'report', version: 1 },
    { id: 'receipt', version: 3 },
  ];
  const take: Brain = async (state, text) => {
    const heard = [...(state?.heard ?? []), `${state?.flow ?? 'none'}:${text}`];
    const next = text === 'receipt' ? { flow: 'receipt', version: 3 } : { flow: 'report', version: 1 };
    return { state: { ...next, heard }, seconds: 60, answer: say(...heard) };
  };

  test('a state moves to another flow and back without losing anything', async () => {
    const id = newConversation();
    const runtime = bot({ take, flows: both });
    for (const text of ['hi', 'receipt', 'receipt', 'back']) await runtime.turn(id, 'sms', text);
    expect(said(await runtime.turn(id, 'sms', 'end'))).toEqual([
      'none:hi',
      'report:receipt',
      'receipt:receipt',
      'receipt:back',
      'report:end',
    ]);
  });

  test('a conversation may begin in any of the flows', async () => {
    const id = newConversation();
    const runtime = bot({ take, flows: both });
    await runtime.turn(id, 'sms', 'receipt');
    expect(said(await runtime.turn(id, 'sms', 'next'))).toEqual(['none:receipt', 'receipt:next']);
  });

  test('the same conversation goes on when the person moves from SMS to the web', async () => {
    const id = newConversation();
    const runtime = bot();
    await runtime.turn(id, 'sms', 'one');
    expect(said(await runtime.turn(id, 'web', 'two'))).toEqual(['one', 'two']);
  });

  test('no flow at all, or one twice, is refused with the mend', () => {
    expect(() => bot({ flows: [] })).toThrow('load at least one');
    expect(() => bot({ flows: [...both, { id: 'report', version: 1 }] })).toThrow('remove one');
  });
});
