import type { Language } from '../language/locale.ts';
import type { Receipt } from '../report/receipt.ts';
import { arrive, leave, reply } from './moves.ts';
import { languageList, prompt } from './prompt.ts';
import type { Flows, OpenReceipt, Result, Say, State, Stepped } from './state.ts';

/** Leads into the receipt flow; the report being written stays where it is. */
function toReceiptFlow(flows: Flows, state: State): State {
  const flow = flows.all[flows.byReceipt];
  if (flow === undefined) throw new Error(`There is no flow ${flows.byReceipt}; run the data check.`);
  if (state.flow === flow.flow) return { ...state, step: flow.start, receipt: null };
  return {
    ...state,
    flow: flow.flow,
    version: flow.version,
    step: flow.start,
    resume: state.step,
    asking: null,
    trail: [],
  };
}

export function askReceipt(flows: Flows, state: State): Stepped {
  const asking = toReceiptFlow(flows, state);
  return reply(asking, [], prompt(flows, asking));
}

/** A receipt works at any moment, in either flow. */
export function hearReceipt(flows: Flows, state: State, receipt: Receipt | 'mistyped'): Stepped {
  const asking = toReceiptFlow(flows, state);
  if (receipt === 'mistyped') return reply(asking, [], [{ do: 'say', key: 'reporter:code_mistyped' }]);
  return { state: asking, effects: [{ do: 'lookup', receipt }] };
}

/** What an effect found, told; the turn ends with what the conversation now waits for. */
export function withResult(flows: Flows, state: State, result: Result): Stepped {
  switch (result.of) {
    case 'lookup':
      return lookedUp(flows, state, result);
    case 'messages':
      return then(
        flows,
        state,
        result.texts.map((text) => ({ do: 'say', key: 'reporter:message', params: { text } })),
      );
    case 'append_by_receipt':
      return then(flows, state, [{ do: 'say', key: result.done ? 'reporter:added' : 'reporter:gone' }]);
    case 'erase':
      return then(flows, state, [{ do: 'say', key: result.done ? 'reporter:erasing' : 'reporter:gone' }]);
    case 'keep':
      return then(flows, state, [{ do: 'say', key: result.done ? 'reporter:kept' : 'reporter:gone' }]);
  }
}

function lookedUp(flows: Flows, before: State, result: Extract<Result, { of: 'lookup' }>): Stepped {
  const language = before.language ?? spokenIn(flows, result.found);
  if (language === null) return { state: { ...before, picking: true }, effects: [languageList(flows)] };
  const state = { ...before, language, pending: before.language === null ? null : before.pending };
  if (result.busy) return reply(state, [], [{ do: 'say', key: 'reporter:code_later' }]);
  if (result.found === undefined)
    return reply(leave(flows, state), [], [{ do: 'say', key: 'reporter:code_wrong' }]);
  const flow = flows.all[flows.byReceipt];
  const data = flow?.steps[flow.start];
  const found = { ...state, receipt: result.found };
  const next = data?.kind === 'receipt' ? arrive(flows, found, data.next) : found;
  return reply(next, [], prompt(flows, next));
}

/** A report tells the language of whoever comes back with its code. */
function spokenIn(flows: Flows, found: OpenReceipt | undefined): Language | null {
  return flows.languages.find((language) => language === found?.language) ?? null;
}

function then(flows: Flows, state: State, says: readonly Say[]): Stepped {
  return reply(state, [], [...says, ...prompt(flows, state)]);
}
