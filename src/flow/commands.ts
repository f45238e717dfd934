import type { Command } from '../language/locale.ts';
import { begin } from './begin.ts';
import { performChoice } from './choices.ts';
import { newDraft, unanswer } from './draft.ts';
import { answerOpen, submitNow } from './hearing.ts';
import { arrive, greeting, reply } from './moves.ts';
import { dataOf, prompt, visibleChoices } from './prompt.ts';
import { askReceipt } from './receipts.ts';
import type { Flows, Input, State, Stepped } from './state.ts';

type TextInput = Extract<Input, { kind: 'text' }>;
type Handler = (flows: Flows, state: State, input: TextInput) => Stepped | undefined;

/** The words that work at any moment. A handler that returns undefined leaves the text to the step. */
const COMMANDS: Record<Command, Handler> = {
  help: (flows, state) => reply(state, [], [{ do: 'say', key: 'reporter:help' }, ...prompt(flows, state)]),
  language: (flows, state) => {
    const picking = { ...state, picking: true };
    return { state: picking, effects: [...prompt(flows, picking)] };
  },
  back,
  skip: answerOpen,
  unknown: answerQuestion,
  refuse: answerQuestion,
  delete: forget,
  status: (flows, state) => (state.flow === flows.byReceipt ? undefined : askReceipt(flows, state)),
  send: (flows, state, input) => submitNow(flows, state, input),
  start_over: startOver,
  same: () => undefined,
  new: () => undefined,
  add: () => undefined,
  web: () => undefined,
  thanks: () => undefined,
  stop: () => undefined,
};

/** Whoever does not know or would rather not say has not agreed: only a literal "skip" may stand for a choice. */
function answerQuestion(flows: Flows, state: State, input: TextInput): Stepped | undefined {
  return dataOf(flows, state).kind === 'choice' ? undefined : answerOpen(flows, state, input);
}

export function hearCommand(
  flows: Flows,
  state: State,
  { command, input }: { command: Command; input: TextInput },
): Stepped | undefined {
  if (!state.picking && visibleChoices(flows, state).includes(command)) return undefined;
  return COMMANDS[command](flows, state, input);
}

/** Takes back the last answer and asks it again. */
function back(flows: Flows, state: State): Stepped {
  const last = state.trail.at(-1);
  if (last === undefined) {
    const home = state.flow === flows.byReceipt ? arrive(flows, state, leaveStep(flows)) : state;
    return reply(home, [], prompt(flows, home));
  }
  const redone = last.asking === null ? state.draft : unanswer(state.draft, last.asking.fact);
  const earlier: State = {
    ...state,
    step: last.step,
    asking: last.asking,
    trail: state.trail.slice(0, -1),
    misses: 0,
    draft: redone,
  };
  return reply(earlier, [], prompt(flows, earlier));
}

function leaveStep(flows: Flows): string {
  const steps = Object.entries(flows.all[flows.byReceipt]?.steps ?? {});
  return steps.find(([, data]) => data.kind === 'leave')?.[0] ?? '';
}

/**
 * Deletes everything at once and without trace while it is unsent. What is in the queue already is erased after the
 * 72 hours in which it can be undone: a phone in the wrong hands must not destroy evidence.
 */
export function forget(flows: Flows, state: State, input: TextInput): Stepped {
  const { draft } = state;
  if (state.receipt !== null) return eraseOpened(flows, state, input);
  if (draft.sent === null) return { state: undefined, effects: [{ do: 'say', key: 'reporter:deleted' }] };
  return {
    state: undefined,
    effects: [
      { do: 'erase', report: draft.id },
      { do: 'say', key: 'reporter:erase_asked', params: { receipt: draft.receipt } },
    ],
  };
}

/** Whoever opened a report by its code and says "delete" means that report; unsent words go with it. */
function eraseOpened(flows: Flows, state: State, input: TextInput): Stepped {
  const steps = Object.values(flows.all[flows.byReceipt]?.steps ?? {});
  const choices = steps.flatMap((data) => (data.kind === 'choice' ? Object.values(data.choices) : []));
  const unsent = state.draft.sent === null;
  const cleared = unsent ? { ...state, draft: newDraft(input.fresh), resume: null } : state;
  return performChoice(flows, cleared, { choice: choices.find((choice) => choice.do === 'erase'), input });
}

/** A clean page: unsent words are deleted with it, as the person is told; what was sent stays sent. */
function startOver(flows: Flows, state: State, { fresh }: TextInput): Stepped {
  const { draft, language, channel } = state;
  const clean = begin(flows, { fresh, channel });
  const emptied = { ...clean, language, greeted: state.greeted };
  if (draft.sent === null) emptied.draft = { ...clean.draft, id: draft.id, receipt: draft.receipt };
  return reply(
    emptied,
    [],
    [...greeting(emptied), { do: 'say', key: 'reporter:started_over' }, ...prompt(flows, emptied)],
  );
}
