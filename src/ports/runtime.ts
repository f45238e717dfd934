import type { Channel, ConversationId } from '../report/ids.ts';

/** One message to the reporter: the words, and the choices that a digit (or a button) answers. */
export interface Reply {
  readonly text: string;
  /** In order; `value` is what choosing it sends back, `1`, `2` … */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What a turn gives back to the channel. No replies means: stay silent. */
export interface Answer {
  readonly language: string;
  readonly replies: readonly Reply[];
  /** The conversation was erased in this turn: a channel that still shows it takes it away. */
  readonly forgotten?: true;
}

/** What the runtime needs to know of a conversation's state; the rest is the flow's own. JSON, nothing else. */
export interface ConversationState {
  readonly flow: string;
  readonly version: number;
}

/**
 * The turn starts over although the conversation was known: its flow is gone or has another version since a redeploy,
 * or its state can no longer be opened. Whatever of `old` can be kept (the draft) is to be kept, and the person told kindly.
 */
export interface Restart {
  /** As an earlier version of the program wrote it: check its shape. Undefined when it could not be opened. */
  readonly old: ConversationState | undefined;
}

/** The brain behind the runtime: pure of Botkit, called once per turn (again after a conflict). */
export type TakeTurn<State extends ConversationState, Input> = (
  state: State | undefined,
  input: Input,
  /** Only with an undefined `state`. */
  restart?: Restart,
) => Promise<{
  /** Undefined: nothing of the conversation is to be kept. */
  readonly state: State | undefined;
  /** How long the state may live, in seconds. */
  readonly seconds: number;
  readonly answer: Answer;
}>;

/** Runs turns and keeps conversation state. One turn of a conversation at a time is the caller's duty (a lock). */
export interface BotRuntime<Input> {
  /**
   * Rejects, with the stored state unchanged, when the turn or the write failed. When another process wrote the state
   * meanwhile the turn is taken again from what it wrote.
   */
  turn(conversation: ConversationId, channel: Channel, input: Input): Promise<Answer>;
}
