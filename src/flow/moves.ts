import { isLive } from './draft.ts';
import { dataOf, prompt } from './prompt.ts';
import type { Draft, Effect, Flows, Say, State, Stepped } from './state.ts';

/** Keeps the state and says nothing. */
export function hold(state: State): Stepped {
  return { state, effects: [] };
}

/** Effects first, then words; the person is greeted and knows the receipt once these words are among them. */
export function reply(state: State, effects: readonly Effect[], says: readonly Say[]): Stepped {
  const told = says.some((say) => say.params?.receipt !== undefined && SHOWS_RECEIPT.has(say.key));
  const draft = told ? { ...state.draft, receiptTold: true } : state.draft;
  const greeted = state.greeted || says.some((say) => WELCOMES.has(say.key));
  return { state: { ...state, greeted, draft }, effects: [...effects, ...says] };
}

/** Messages that show the receipt of the report just sent. */
export const SHOWS_RECEIPT: ReadonlySet<string> = new Set([
  'reporter:sent',
  'reporter:safety',
  'reporter:sent_by_silence',
  'reporter:erase_asked',
]);

/** Who we are, once per conversation; shorter in an emergency, whose report is with us already. */
export function greeting(state: State): readonly Say[] {
  if (state.greeted) return [];
  const live = state.draft.sent?.by === 'emergency';
  return [{ do: 'say', key: live ? 'reporter:welcome_live' : 'reporter:welcome' }];
}

const WELCOMES: ReadonlySet<string> = new Set(['reporter:welcome', 'reporter:welcome_live']);

/** The first words of an answer: in an emergency what keeps people safe, otherwise who we are. */
export function opening(state: State, safety: readonly Say[]): readonly Say[] {
  return [...safety, ...greeting(state)];
}

/** Goes to a step, and past every step that has nothing to ask. */
export function arrive(flows: Flows, from: State, to: string): State {
  let state: State = { ...from, step: to, asking: null, misses: 0 };
  for (let moves = 0; moves < 20; moves += 1) {
    const data = dataOf(flows, state);
    if (data.kind === 'decide') {
      const asking = nextQuestion(flows, state, data.most);
      if (asking !== undefined) return { ...state, asking };
      state = { ...state, step: data.next };
    } else if (data.kind === 'note' && data.unless !== undefined && settled(flows, state, data.unless)) {
      state = { ...state, step: data.next };
    } else if (data.kind === 'choice' && data.unless === state.channel && data.skip !== undefined) {
      state = { ...state, step: data.choices[data.skip]?.next ?? state.step };
    } else if (data.kind === 'leave') {
      return leave(flows, state);
    } else {
      return state;
    }
  }
  throw new Error(`The flow ${state.flow} never comes to rest from ${to}; run the data check.`);
}

/** The step just answered goes onto the trail, for "back". */
export function advance(flows: Flows, state: State, to: string): State {
  const trail = [...state.trail, { step: state.step, asking: state.asking }].slice(-20);
  return arrive(flows, { ...state, trail }, to);
}

function nextQuestion(flows: Flows, state: State, most: number) {
  const { draft } = state;
  return draft.asked.length < most ? flows.brain.next(draft.facts, draft.asked) : undefined;
}

/** Told already, or answered or skipped before the story went on. */
function settled(flows: Flows, { draft, step, trail }: State, what: 'place_known' | 'time_known'): boolean {
  return trail.some((passed) => passed.step === step) || known(flows, draft, what);
}

function known(flows: Flows, draft: Draft, what: 'place_known' | 'time_known'): boolean {
  if (what === 'place_known') return flows.brain.placeKnown(draft);
  const { urgency } = draft.facts;
  return urgency === 'now' || urgency === 'now_danger' || flows.brain.timeKnown(draft);
}

/** Back to the flow that the receipt interrupted, where it was. */
export function leave(flows: Flows, state: State): State {
  const flow = flows.all[flows.first];
  if (flow === undefined) throw new Error(`There is no flow ${flows.first}; run the data check.`);
  const back: State = {
    ...state,
    flow: flow.flow,
    version: flow.version,
    receipt: null,
    resume: null,
    trail: [],
  };
  return arrive(flows, back, state.resume ?? flow.start);
}

/**
 * What changed words do to the queue: a live emergency goes in at once, and whatever follows a report already there is
 * an addition. `from` is the number of texts the draft held before.
 */
export function publish(
  state: State,
  { now, from }: { now: number; from: number },
): { state: State; effects: Effect[]; safety: Say[] } {
  const { draft } = state;
  if (draft.sent !== null) {
    const next = { ...draft, additions: draft.additions + 1 };
    return { state: { ...state, draft: next }, effects: [{ do: 'append', draft, from }], safety: [] };
  }
  if (!isLive(draft)) return { state, effects: [], safety: [] };
  const sent: Draft = { ...draft, sent: { at: now, by: 'emergency' } };
  return {
    state: { ...state, draft: sent },
    effects: [{ do: 'submit', draft: sent, as: 'new' }],
    safety: [
      { do: 'say', key: 'reporter:safety', params: { receipt: draft.receipt } },
      { do: 'say', key: 'reporter:hotline' },
    ],
  };
}

/** As `publish`, for a turn that set nothing by digit: without new words there is nothing to add. */
export function publishNew(state: State, at: { now: number; from: number }): ReturnType<typeof publish> {
  const nothing = state.draft.sent !== null && state.draft.words.length === at.from;
  return nothing ? { state, effects: [], safety: [] } : publish(state, at);
}

/** Whether asking again would only repeat what the person already reads. */
export function samePrompt(flows: Flows, before: State, after: State): boolean {
  return JSON.stringify(prompt(flows, before)) === JSON.stringify(prompt(flows, after));
}
