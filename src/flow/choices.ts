import { newDraft, understood, withWords } from './draft.ts';
import { arrive, greeting, hold, publish, reply } from './moves.ts';
import { dataOf, prompt } from './prompt.ts';
import type { ActName, ChoiceData } from './schema.ts';
import type { Draft, Effect, Flows, Input, Say, State, Stepped } from './state.ts';
import { tell } from './telling.ts';

type TextInput = Extract<Input, { kind: 'text' }>;
type Chosen = { readonly choice: ChoiceData | undefined; readonly input: TextInput };

/** Carries out a choice and goes where it leads. */
export function performChoice(flows: Flows, state: State, { choice, input }: Chosen): Stepped {
  if (choice === undefined) return hold(state);
  if (choice.do === undefined) {
    const trail = [...state.trail, { step: state.step, asking: null }].slice(-20);
    const next = arrive(flows, { ...state, trail }, choice.next);
    return reply(next, [], doneWithCode(flows, state, next) ? [THANKS] : prompt(flows, next));
  }
  return ACTS[choice.do](flows, state, { to: choice.next, input });
}

const THANKS: Say = { do: 'say', key: 'reporter:thanks' };

/** Somebody who only came with a code is not asked what happened when they are done. */
function doneWithCode(flows: Flows, before: State, after: State): boolean {
  const closed = before.receipt !== null && after.receipt === null;
  return closed && after.draft.words.length === 0 && dataOf(flows, after).kind === 'story';
}

type Act = (flows: Flows, state: State, go: { readonly to: string; readonly input: TextInput }) => Stepped;

const ACTS: Record<ActName, Act> = {
  submit: (flows, state, { to, input }) => {
    const { draft } = state;
    const sent: Draft = { ...draft, sent: { at: draft.sent?.at ?? input.now, by: 'person' } };
    const next = arrive(flows, { ...state, draft: sent, trail: [] }, to);
    const as = understood(draft) ? 'new' : 'unsorted';
    const effects: Effect[] = draft.sent === null ? [{ do: 'submit', draft: sent, as }] : [];
    const sentSay: Say = { do: 'say', key: 'reporter:sent', params: { receipt: draft.receipt } };
    return reply(next, effects, [sentSay, ...prompt(flows, next)]);
  },
  forget: () => ({ state: undefined, effects: [{ do: 'say', key: 'reporter:deleted' }] }),
  keep_address: (flows, state, { to }) => {
    const next = arrive(flows, state, to);
    return reply(next, [{ do: 'keep_address', report: state.draft.id }], prompt(flows, next));
  },
  append: (flows, state, { to, input }) => {
    const from = state.draft.words.length;
    const told = withPending(flows, state);
    const { state: published, effects } = publish(told, { now: input.now, from });
    const next = arrive(flows, published, to);
    return reply(next, effects, [{ do: 'say', key: 'reporter:added' }]);
  },
  begin_again: (flows, state, { to, input }) => {
    const told = withPending(flows, { ...state, draft: newDraft(input.fresh), trail: [], greeted: true });
    const next = arrive(flows, told, to);
    if (next.draft.words.length === 0) return reply(next, [], [...greeting(next), ...prompt(flows, next)]);
    return tell(flows, next, { input, from: 0 });
  },
  messages: (flows, state, { to }) => {
    const { receipt } = state;
    if (receipt === null) return hold(state);
    const next = arrive(flows, { ...state, receipt: { ...receipt, messages: 0 } }, to);
    return { state: next, effects: [{ do: 'messages', receipt: receipt.receipt, report: receipt.report }] };
  },
  erase: (flows, state, go) => setErasing(flows, state, { to: go.to, erasing: true }),
  keep: (flows, state, go) => setErasing(flows, state, { to: go.to, erasing: false }),
};

function withPending(flows: Flows, state: State): State {
  const { pending, language } = state;
  if (pending === null || pending === '' || language === null) return { ...state, pending: null };
  const draft = withWords(state.draft, { text: pending, kind: 'story' }, { brain: flows.brain, language });
  return { ...state, pending: null, draft };
}

function setErasing(flows: Flows, state: State, { to, erasing }: { to: string; erasing: boolean }): Stepped {
  const { receipt } = state;
  if (receipt === null) return hold(state);
  const next = arrive(flows, { ...state, receipt: { ...receipt, erasing } }, to);
  return { state: next, effects: [{ do: erasing ? 'erase' : 'keep', report: receipt.report }] };
}
