import { describe, expect, test } from 'vitest';
import type { Restart } from '../../src/ports/runtime.ts';
import { memoryValues } from '../world/memory-values.ts';
import { type Brain, bot, newConversation, remember, said, say } from './brain.ts';

/** A brain of version `version` that keeps what an older one had heard and says that it starts again. */
const kind =
  (flow: string, version: number, restarts: (Restart | undefined)[] = []): Brain =>
  async (state, text, restart) => {
    restarts.push(restart);
    const old =
      restart?.old && 'heard' in restart.old && Array.isArray(restart.old.heard) ? restart.old.heard : [];
    const heard = [...old, ...(state?.heard ?? []), text];
    const greeting = restart ? ['we start again'] : [];
    return { state: { flow, version, heard }, seconds: 60, answer: say(...greeting, ...heard) };
  };

describe('after a redeploy', () => {
  test.each([
    ['has another version', { id: 'report', version: 2 }],
    ['is gone', { id: 'story', version: 1 }],
  ])('a conversation whose flow %s restarts kindly, with the draft in hand', async (_, flow) => {
    const values = memoryValues();
    const id = newConversation();
    await bot({ values }).turn(id, 'sms', 'they took him');
    const restarts: (Restart | undefined)[] = [];
    const runtime = bot({ values, flows: [flow], take: kind(flow.id, flow.version, restarts) });
    expect(said(await runtime.turn(id, 'sms', '2'))).toEqual(['we start again', 'they took him', '2']);
    expect(said(await runtime.turn(id, 'sms', '3'))).toEqual(['they took him', '2', '3']);
    expect(restarts).toEqual([{ old: { flow: 'report', version: 1, heard: ['they took him'] } }, undefined]);
  });

  test('an answer is never given to a question of another version', async () => {
    const values = memoryValues();
    const id = newConversation();
    await bot({ values }).turn(id, 'sms', 'one');
    const states: unknown[] = [];
    const take: Brain = (state, text, restart) => {
      states.push(state);
      return kind('report', 2)(state, text, restart);
    };
    await bot({ values, flows: [{ id: 'report', version: 2 }], take }).turn(id, 'sms', '1');
    expect(states).toEqual([undefined]);
  });

  test('version 1 is not taken for version 12', async () => {
    const values = memoryValues();
    const id = newConversation();
    const restarts: (Restart | undefined)[] = [];
    await bot({ values }).turn(id, 'sms', 'one');
    const flows = [{ id: 'report', version: 12 }];
    await bot({ values, flows, take: kind('report', 12, restarts) }).turn(id, 'sms', 'two');
    expect(restarts).toHaveLength(1);
    expect(restarts[0]?.old).toBeDefined();
  });

  test('a version that is still loaded goes on undisturbed beside the new one', async () => {
    const values = memoryValues();
    const id = newConversation();
    await bot({ values }).turn(id, 'sms', 'one');
    const flows = [
      { id: 'report', version: 2 },
      { id: 'report', version: 1 },
    ];
    expect(said(await bot({ values, flows }).turn(id, 'sms', 'two'))).toEqual(['one', 'two']);
  });

  test('a restart that fails keeps the old state for the next try', async () => {
    const values = memoryValues();
    const id = newConversation();
    await bot({ values }).turn(id, 'sms', 'one');
    const flows = [{ id: 'report', version: 2 }];
    const broken: Brain = async () => {
      throw new Error('the brain broke');
    };
    await expect(bot({ values, flows, take: broken }).turn(id, 'sms', 'two')).rejects.toThrow(
      'the brain broke',
    );
    const answer = await bot({ values, flows, take: kind('report', 2) }).turn(id, 'sms', 'three');
    expect(said(answer)).toEqual(['we start again', 'one', 'three']);
  });

  test('a restart of the process in mid-conversation loses nothing', async () => {
    const values = memoryValues();
    const id = newConversation();
    for (const text of ['a', 'b', 'c']) await bot({ values, take: remember }).turn(id, 'sms', text);
    expect(said(await bot({ values }).turn(id, 'sms', 'd'))).toEqual(['a', 'b', 'c', 'd']);
  });
});
