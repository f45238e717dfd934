import type { Values } from '../../ports/passing.ts';
import type { Answer, BotRuntime, ConversationState, TakeTurn } from '../../ports/runtime.ts';
import type { Vault } from '../../ports/vault.ts';
import { Bot } from './bot.ts';
import { jitteredPause, type Pause, untilWritten } from './conflict.ts';
import { sealedStorage } from './storage.ts';
import { dialogId, type Turn } from './turn.ts';

export interface RuntimeParts<State extends ConversationState, Input> {
  /** Every flow that a state may be in; states of any other flow or version start over. */
  readonly flows: readonly { readonly id: string; readonly version: number }[];
  readonly take: TakeTurn<State, Input>;
  readonly values: Values;
  readonly vault: Vault;
  readonly pause?: Pause;
}

/**
 * The bot runtime on Botkit. Rejects with what the brain or the store threw, or with a TurnConflict when others kept
 * writing the same conversation; in each case with nothing of the turn kept.
 */
export function createRuntime<State extends ConversationState, Input>(
  parts: RuntimeParts<State, Input>,
): BotRuntime<Input> {
  const { take, pause = jitteredPause } = parts;
  const bot = new Bot(dialogIds(parts.flows), sealedStorage(parts.values, parts.vault));
  return {
    turn: (conversation, channel, input) =>
      untilWritten(async () => {
        let answer: Answer | undefined;
        const turn: Turn = async (kept, restart) => {
          const state: State | undefined = kept === undefined ? undefined : JSON.parse(kept);
          const taken = restart ? await take(state, input, restart) : await take(state, input);
          answer = taken.answer;
          return { held: taken.state && heldBy(taken.state), seconds: taken.seconds };
        };
        await bot.channels[channel].receive(conversation, turn, (context) => bot.handleTurn(context));
        if (!answer) throw new Error('A turn ended without an answer: Botkit called no flow.');
        return answer;
      }, pause),
  };
}

function heldBy(state: ConversationState) {
  return { dialog: dialogId(state.flow, state.version), kept: JSON.stringify(state) };
}

function dialogIds(flows: RuntimeParts<ConversationState, unknown>['flows']): readonly [string, ...string[]] {
  const ids = new Set(flows.map(({ id, version }) => dialogId(id, version)));
  const [first, ...others] = ids;
  if (first === undefined) throw new Error('The bot has no flow to run: load at least one.');
  // Botkit renames a second dialog of the same id, `report@1` to `report@12`, which could be a version of its own.
  if (ids.size < flows.length)
    throw new Error('A flow is there twice in the same version: remove one or raise its version.');
  return [first, ...others];
}
