import { begin } from '../flow/begin.ts';
import type { Effect, Flows, Input, Say, State } from '../flow/state.ts';
import { restart, step } from '../flow/step.ts';
import type { Language } from '../language/locale.ts';
import type { Alarms } from '../ports/passing.ts';
import type { Answer, ConversationState, Restart, TakeTurn } from '../ports/runtime.ts';
import type { Address, Channel, ConversationId } from '../report/ids.ts';
import type { Conversations } from './addresses.ts';
import { type Effects, type Origin, perform } from './effects.ts';
import { chosenByLabel } from './labels.ts';
import type { Speaker } from './speak.ts';

/** What is kept of a conversation between turns. `recent` answers a message that comes a second time. */
export interface Conversation extends ConversationState {
  readonly state: State;
  readonly recent: readonly { readonly message: string; readonly answer: Answer }[];
}

export interface Turn {
  readonly conversation: ConversationId;
  readonly input: Input;
  /** A random id of the message, the same at every try of it. */
  readonly message: string;
  readonly address: Address | undefined;
  /** Where the conversation's trace lies, to be removed with it. */
  readonly trace: string | undefined;
}

export interface Turning {
  readonly flows: Flows;
  readonly effects: Effects;
  readonly speaker: Speaker;
  readonly alarms: Alarms;
  readonly conversations: Conversations;
}

/** An unsent draft is sent 20 minutes after the last text; the conversation of a sent one stays open for two hours. */
export const SILENCE_MS = 20 * 60_000;
const DRAFT_SECONDS = 24 * 3600;
const SENT_SECONDS = 2 * 3600;
const REMEMBERED_MESSAGES = 3;

/**
 * The brain behind the runtime. The order is fixed: durable effects, then (by the runtime) the state, then the reply;
 * so a crash at any point can only repeat what repeating does not change.
 */
export function createTurn(deps: Turning): TakeTurn<Conversation, Turn> {
  return async (kept, taken, restarted) => {
    const turn = named(kept, taken);
    const again = kept?.recent.find(({ message }) => message === turn.message);
    if (kept !== undefined && again !== undefined) {
      return { state: kept, seconds: secondsFor(kept.state), answer: again.answer };
    }
    const before = kept?.state ?? revived(deps.flows, turn.input, restarted);
    if (before === undefined && turn.input.kind === 'silence') return nothing(deps, turn);
    const told = kept?.recent.map(({ answer }) => answer) ?? [];
    const { state, says } = await play(deps, before, { ...turn, input: chosenByLabel(turn.input, told) });
    const language = state?.language ?? languageBefore(deps.flows, before, turn.input);
    const saying =
      restarted?.old === undefined ? says : [{ do: 'say', key: 'reporter:restarted' } as const, ...says];
    const answer = deps.speaker.speak(saying, { language, channel: turn.input.channel });
    await setAlarm(deps, { before, state }, turn);
    if (state === undefined) {
      // Whoever asks to be left alone, or deletes, is not to be written to either.
      if (before !== undefined) await deps.effects.returnAddresses.forget(before.draft.id);
      if (turn.address !== undefined) await deps.effects.returnAddresses.forgetAll(turn.address);
      if (turn.trace !== undefined) await deps.conversations.forget(turn.trace);
      return { state: undefined, seconds: 1, answer: { ...answer, forgotten: true } };
    }
    const heard = turn.input.kind === 'text' ? [{ message: turn.message, answer }] : [];
    const recent = [...(kept?.recent ?? []), ...heard].slice(-REMEMBERED_MESSAGES);
    const { flow, version } = state;
    return { state: { flow, version, state, recent }, seconds: secondsFor(state), answer };
  };
}

/** An alarm outlived its conversation. */
async function nothing({ alarms }: Turning, turn: Turn): ReturnType<TakeTurn<Conversation, Turn>> {
  await alarms.clear(alarmId(turn.input.channel, turn.conversation));
  return { state: undefined, seconds: 1, answer: { language: '', replies: [] } };
}

/** Silence has no message of its own: it takes the name of the text it follows, and so adds once however often it comes. */
function named(kept: Conversation | undefined, turn: Turn): Turn {
  const last = kept?.recent.at(-1)?.message;
  return turn.input.kind === 'silence' && last !== undefined ? { ...turn, message: `${last}-silence` } : turn;
}

async function play(
  deps: Turning,
  before: State | undefined,
  turn: Turn,
): Promise<{ state: State | undefined; says: Say[] }> {
  let stepped = step(deps.flows, before, turn.input);
  const says: Say[] = [];
  const queue: Effect[] = [...stepped.effects];
  for (let effect = queue.shift(); effect !== undefined; effect = queue.shift()) {
    if (effect.do === 'say') {
      says.push(effect);
      continue;
    }
    const result = await perform(deps.effects, effect, originOf(deps.flows, stepped.state ?? before, turn));
    if (result === undefined || stepped.state === undefined) continue;
    const { now, channel, fresh } = turn.input;
    stepped = step(deps.flows, stepped.state, { kind: 'result', result, now, channel, fresh });
    queue.push(...stepped.effects);
  }
  return { state: stepped.state, says };
}

function originOf(flows: Flows, state: State | undefined, turn: Turn): Origin {
  const language = state?.language ?? languageBefore(flows, state, turn.input);
  return {
    channel: state?.channel ?? turn.input.channel,
    language,
    address: turn.address,
    message: turn.message,
  };
}

/** A draft whose flow changed under it, or the first turn after it could not be read. */
function revived(flows: Flows, input: Input, restarted: Restart | undefined): State | undefined {
  const old = restarted?.old as Partial<Conversation> | undefined;
  if (old?.state?.draft === undefined || !Array.isArray(old.state.draft.words)) return undefined;
  return restart(flows, { ...begin(flows, input), ...old.state }, input);
}

/** Below this the words say nothing of their language. */
const LIKELY = 0.3;

/** The language to answer in when the turn leaves none behind. */
function languageBefore(flows: Flows, before: State | undefined, input: Input): Language {
  if (before?.language != null) return before.language;
  const heard = input.kind === 'text' ? input.heard : undefined;
  const [best] = heard?.detected ?? [];
  const likely = best !== undefined && best.confidence >= LIKELY ? best.language : undefined;
  return likely ?? heard?.hint ?? flows.languages[0] ?? '';
}

function unsent(state: State | undefined): boolean {
  if (state === undefined) return false;
  const { draft, pending } = state;
  // A text that waits for "same event or new?" would otherwise be lost with the conversation.
  if (draft.sent !== null) return pending !== null;
  return draft.words.length > 0 || draft.media > 0;
}

/** An alarm names the channel too, since silence comes over none. */
export function alarmId(channel: Channel, conversation: ConversationId): string {
  return `${channel} ${conversation}`;
}

/**
 * Before the state is written: an alarm without a draft rings in vain, a draft without an alarm would never be sent. So
 * the alarm of a draft just sent stays too, and is cleared when it rings with nothing left to send.
 */
async function setAlarm(
  { alarms }: Turning,
  { before, state }: { before: State | undefined; state: State | undefined },
  turn: Turn,
): Promise<void> {
  const alarm = alarmId(turn.input.channel, turn.conversation);
  if (unsent(state)) await alarms.set(alarm, turn.input.now + SILENCE_MS);
  else if (state === undefined || !unsent(before)) await alarms.clear(alarm);
}

function secondsFor(state: State): number {
  return state.draft.sent === null ? DRAFT_SECONDS : SENT_SECONDS;
}
