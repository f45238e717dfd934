import type { TurnContext } from 'botbuilder';
import type { Restart } from '../../ports/runtime.ts';

/** What a dialog is to do after the brain's turn: hold this state, or, with nothing to keep, end. */
export interface Step {
  /** The dialog that the state belongs to, and the state as JSON. Undefined: the conversation is over. */
  readonly held: { readonly dialog: string; readonly kept: string } | undefined;
  readonly seconds: number;
}

/**
 * The brain with this turn's input already inside. It travels in the turn's own memory and never in an Activity, so
 * that no word of a reporter reaches Botkit's patterns, templates, debug output or stored values.
 */
export type Turn = (kept: string | undefined, restart: Restart | undefined) => Promise<Step>;

const TURN = Symbol('turn');

export function carryTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(TURN, turn);
}

export function turnOf(context: TurnContext): Turn {
  const turn: Turn | undefined = context.turnState.get(TURN);
  if (!turn) throw new Error('A Botkit turn began outside the runtime: call turn() on the runtime instead.');
  return turn;
}

/** The flow's version is part of its dialog's id, so that a state of another version finds no dialog. */
export const dialogId = (flow: string, version: number): string => `${flow}@${version}`;
