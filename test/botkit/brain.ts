import type { Pause } from '../../src/adapters/botkit/conflict.ts';
import { createRuntime } from '../../src/adapters/botkit/runtime.ts';
import { openVault } from '../../src/adapters/vault/vault.ts';
import type { Values } from '../../src/ports/passing.ts';
import type { Answer, ConversationState, TakeTurn } from '../../src/ports/runtime.ts';
import { type ConversationId, randomId } from '../../src/report/ids.ts';
import { memoryValues } from '../world/memory-values.ts';

/** The smallest brain with a memory: keeps every text of the conversation and answers with all of them. */
export interface Heard extends ConversationState {
  readonly heard: readonly string[];
}
export type Brain = TakeTurn<Heard, string>;

export const vault = openVault([new Uint8Array(32).fill(7)]);
export const newConversation = (): ConversationId => randomId<'ConversationId'>(vault.random);
export const ONE_FLOW = [{ id: 'report', version: 1 }] as const;
export const noPause: Pause = async () => {};

export function say(...texts: readonly string[]): Answer {
  return { language: 'ht', replies: texts.map((text) => ({ text, options: [] })) };
}

/** `say` of an answer, back. */
export const said = (answer: Answer): readonly string[] => answer.replies.map(({ text }) => text);

export const remember: Brain = async (state, text) => {
  const heard = [...(state?.heard ?? []), text];
  return { state: { flow: 'report', version: 1, heard }, seconds: 1200, answer: say(...heard) };
};

export interface BotParts {
  readonly take?: Brain;
  readonly values?: Values;
  readonly flows?: readonly { readonly id: string; readonly version: number }[];
  readonly pause?: Pause;
}

export function bot(parts: BotParts = {}) {
  const { take = remember, values = memoryValues(), flows = ONE_FLOW, pause = noPause } = parts;
  return createRuntime<Heard, string>({ flows, take, values, vault, pause });
}
