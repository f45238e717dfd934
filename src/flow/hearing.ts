import type { FactName, FactValue } from '../ordinance/facts.ts';
import { performChoice } from './choices.ts';
import { decisionFacts, withChoice } from './draft.ts';
import { advance, arrive, greeting, leave, publish, publishNew, reply } from './moves.ts';
import { dataOf, offered, prompt } from './prompt.ts';
import type { StepData, StepOf } from './schema.ts';
import type { Effect, Flows, Heard, Input, OpenReceipt, Say, State, Stepped } from './state.ts';
import { absorb, HELP, isQuestion, media, tell } from './telling.ts';

type TextInput = Extract<Input, { kind: 'text' }>;
type At<Kind extends StepData['kind']> = { readonly data: StepOf<Kind>; readonly input: TextInput };

/** A text of at most this many words in which nothing was understood is taken for a failed answer, not for a story. */
const SHORT = 3;

export function hearStory(flows: Flows, state: State, { input }: At<'story'>): Stepped {
  const { text } = input.heard;
  const from = state.draft.words.length;
  const told = text === '' || isBare(input.heard) ? state : absorb(flows, state, { text, kind: 'story' });
  return tell(flows, told, { input, from });
}

export function hearDecide(flows: Flows, state: State, { input }: At<'decide'>): Stepped {
  if (state.asking === null) return reply(state, [], prompt(flows, state));
  const { fact } = state.asking;
  const { heard } = input;
  const chosen = chosenValue(flows, fact, heard);
  if (chosen === 'open') return openWithWords(flows, state, input);
  const rest = chosen === undefined && !isBare(heard) ? heard.text : beside(heard);
  const from = state.draft.words.length;
  const chose = chosen === undefined ? state : { ...state, draft: withChoice(state.draft, fact, chosen) };
  const told = rest === '' ? chose : absorb(flows, chose, { text: heard.text, kind: 'answer', asked: fact });
  if (chosen === undefined && told.draft.facts[fact] === undefined)
    return unanswered(flows, told, { from, input, news: isNews(state, told) });
  const { state: published, effects, safety } = publish(told, { now: input.now, from });
  const next = advance(flows, asked(published), state.step);
  return reply(next, effects, [...media(heard), ...safety, ...prompt(flows, next)]);
}

function chosenValue(flows: Flows, fact: FactName, heard: Heard): FactValue | 'open' | undefined {
  const values = offered(flows, fact);
  if (heard.digit !== undefined) {
    if (heard.digit.number === values.length + 1) return 'open';
    return values[heard.digit.number - 1];
  }
  const answer = heard.yesNo?.value;
  if (answer === undefined) return undefined;
  if (answer === 'unknown' || answer === 'skip') return 'open';
  return values.includes(true) ? answer === 'yes' : undefined;
}

/** The question that stands has been put. */
function asked(state: State): State {
  const { asking, draft } = state;
  if (asking === null) return state;
  const others = draft.asked.filter(({ fact }) => fact !== asking.fact);
  return { ...state, draft: { ...draft, asked: [...others, asking] } };
}

/**
 * A text that does not answer the question. A few words are asked again with a hint; a longer text goes on with the
 * story and is answered only by what is new. The second in a row, short or long, leaves the question open and moves on:
 * nobody is kept at a question.
 */
function unanswered(
  flows: Flows,
  state: State,
  { from, input, news }: { from: number; input: TextInput; news: boolean },
): Stepped {
  const { state: published, effects, safety } = publishNew(state, { now: input.now, from });
  const { heard } = input;
  const says = [...media(heard), ...safety, ...(isQuestion(heard.text) && !news ? [HELP] : [])];
  if (heard.text === '') {
    return reply(published, effects, [...media(heard), ...safety, ...prompt(flows, published)]);
  }
  if (published.misses > 0) {
    const open = answerOpen(flows, { ...published, misses: 0 }, input);
    return { state: open.state, effects: [...effects, ...says, ...open.effects] };
  }
  const missed = { ...published, misses: published.misses + 1 };
  if (says.includes(HELP)) return reply(missed, effects, [...says, ...prompt(flows, missed)]);
  if (isShort(heard.text)) return reply(missed, effects, [...says, hint(), ...prompt(flows, missed)]);
  const quiet = state.channel === 'sms' && says.length === 0 && !isQuestion(heard.text);
  return reply(missed, effects, quiet ? [] : [...says, ADDED, ...prompt(flows, missed)]);
}

/** "I don't know, but they broke his arm": the words are kept, and in the queue, before the question is left open. */
function openWithWords(flows: Flows, state: State, input: TextInput): Stepped {
  const { heard } = input;
  const text = beside(heard);
  const from = state.draft.words.length;
  const told = text === '' ? state : absorb(flows, state, { text, kind: 'story' });
  const { state: published, effects, safety } = publishNew(told, { now: input.now, from });
  const open = answerOpen(flows, published, input);
  return { state: open.state, effects: [...effects, ...media(heard), ...safety, ...open.effects] };
}

/** Whether anything that outcomes rest on was understood since. */
export function isNews({ draft: before }: State, { draft: after }: State): boolean {
  return decisionFacts(after) !== decisionFacts(before) || after.tags.length !== before.tags.length;
}

/** Too few words, digits aside, to be a story. */
export function isShort(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  return text !== '' && words.length <= SHORT;
}

/** A digit, a yes or a no and nothing else: an answer to something, never words to keep. */
export function isBare({ digit, yesNo }: Heard): boolean {
  return digit !== undefined ? digit.rest === '' : yesNo?.rest === '';
}

/** What was written beside a digit, a yes or a no. */
export function beside({ digit, yesNo }: Heard): string {
  return digit?.rest ?? yesNo?.rest ?? '';
}

export const ADDED: Say = { do: 'say', key: 'reporter:added_to_story' };

export function hint(): Say {
  return { do: 'say', key: 'reporter:not_understood' };
}

/** "Skip" and "don't know": the question stays open and the conversation goes on. */
export function answerOpen(flows: Flows, state: State, input: TextInput): Stepped {
  const data = dataOf(flows, state);
  if (data.kind === 'decide' && state.asking !== null) {
    const { fact } = state.asking;
    const open = asked({
      ...state,
      draft: { ...state.draft, open: [...new Set([...state.draft.open, fact])] },
    });
    const next = advance(flows, open, state.step);
    return reply(next, [], prompt(flows, next));
  }
  if (data.kind === 'note') {
    const next = advance(flows, state, data.next);
    return reply(next, [], prompt(flows, next));
  }
  // Only after "back" does anybody skip the story: it stands already.
  if (data.kind === 'story' && state.draft.words.length > 0) {
    const next = advance(flows, state, state.draft.tags.includes('ABUSE') ? data.abuse : data.next);
    return reply(next, [], [...greeting(next), ...prompt(flows, next)]);
  }
  const choice = data.kind === 'choice' && data.skip !== undefined ? data.choices[data.skip] : undefined;
  if (choice === undefined) return reply(state, [], prompt(flows, state));
  return performChoice(flows, state, { choice, input });
}

export function hearNote(flows: Flows, state: State, { data, input }: At<'note'>): Stepped {
  const { heard } = input;
  if (heard.text === '') return reply(state, [], [...media(heard), ...prompt(flows, state)]);
  if (heard.yesNo?.value === 'no' && isBare(heard)) return answerOpen(flows, state, input);
  if (saysNothing(heard)) return askAgain(flows, state, input);
  if (state.receipt !== null) {
    return { state: arrive(flows, state, data.next), effects: [addition(state.receipt, heard)] };
  }
  if (data.as !== 'addition' && isQuestion(heard.text) && !isShort(heard.text) && state.misses === 0) {
    const asking = questionAtNote(flows, state, { data, input });
    if (asking !== undefined) return asking;
  }
  const from = state.draft.words.length;
  const onward = storyGoesOn(flows, state, { text: heard.text, as: data.as });
  const told = onward ?? absorb(flows, state, { text: heard.text, kind: asKept(data.as) });
  const { state: published, effects, safety } = publish(told, { now: input.now, from });
  const next = onward ? arrive(flows, published, published.step) : advance(flows, published, data.next);
  return reply(next, effects, [...media(heard), ...safety, ...prompt(flows, next)]);
}

/** "Yes", "no" or "1" alone; "el 2" and "one" may be a day or an hour. */
function saysNothing(heard: Heard): boolean {
  return isBare(heard) && (heard.digit === undefined || !/\p{L}/u.test(heard.text));
}

/** Once; the second time the question is left open. */
function askAgain(flows: Flows, state: State, input: TextInput): Stepped {
  if (state.misses > 0) return answerOpen(flows, state, input);
  const missed = { ...state, misses: state.misses + 1 };
  return reply(missed, [], [...media(input.heard), ...prompt(flows, missed)]);
}

/** "Who will read this?" is no place: kept as words, answered, and asked again. Undefined when it told something. */
function questionAtNote(flows: Flows, state: State, { input }: At<'note'>): Stepped | undefined {
  const { heard, now } = input;
  const told = absorb(flows, state, { text: heard.text, kind: 'story' });
  if (isNews(state, told)) return undefined;
  const from = state.draft.words.length;
  const { state: published, effects, safety } = publish(told, { now, from });
  const next = { ...published, misses: state.misses + 1 };
  return reply(next, effects, [...media(heard), ...safety, HELP, ...prompt(flows, next)]);
}

const asKept = (as: StepOf<'note'>['as']) => (as === 'addition' ? 'story' : as);

export function addition({ report }: OpenReceipt, { text }: Heard): Effect {
  return { do: 'append_by_receipt', report, text };
}

/**
 * Several texts in a row are one story, also when we asked for the place meanwhile: a text that tells more than a place
 * or a time, so that there is something to ask again, is heard as story. Undefined when it is but the answer.
 */
function storyGoesOn(
  flows: Flows,
  state: State,
  { text, as }: { text: string; as: StepOf<'note'>['as'] },
): State | undefined {
  const flow = flows.all[state.flow];
  const start = flow?.steps[flow.start];
  if (as === 'addition' || start?.kind !== 'story') return undefined;
  const told = absorb(flows, state, { text, kind: 'story' });
  if (decisionFacts(told.draft) === decisionFacts(state.draft)) return undefined;
  const next = arrive(flows, told, start.next);
  return next.asking === null ? undefined : next;
}

export function hearRest(flows: Flows, state: State, { data, input }: At<'rest'>): Stepped {
  const { heard } = input;
  const untold: readonly Say[] = state.draft.receiptTold
    ? []
    : [{ do: 'say', key: 'reporter:sent_by_silence', params: { receipt: state.draft.receipt } }];
  const following = dataOf(flows, { ...state, step: data.next });
  const anew = heard.command === 'new' && following.kind === 'choice' ? following.choices.new : undefined;
  if (anew !== undefined) return performChoice(flows, { ...state, pending: null }, { choice: anew, input });
  if (heard.command !== undefined || isBare(heard)) {
    return reply(state, [], [...untold, ...prompt(flows, state)]);
  }
  const next = arrive(flows, { ...state, pending: heard.text }, data.next);
  return reply(next, [], [...media(heard), ...untold, ...prompt(flows, next)]);
}

/** "Send" or "I am done" at any moment: what there is goes into the queue now; with a receipt open, that is put away. */
export function submitNow(flows: Flows, state: State, input: TextInput): Stepped {
  if (state.flow === flows.byReceipt) {
    const home = leave(flows, state);
    return reply(home, [], prompt(flows, home));
  }
  const flow = flows.all[state.flow];
  const sending = Object.entries(flow?.steps ?? {}).flatMap(([, data]) =>
    data.kind === 'choice' ? Object.values(data.choices).filter((choice) => choice.do === 'submit') : [],
  )[0];
  const nothing = state.draft.words.length === 0 && state.draft.media === 0;
  const { sent } = state.draft;
  if (sending === undefined || nothing || (sent !== null && sent.by !== 'emergency')) {
    return reply(state, [], [...greeting(state), ...prompt(flows, state)]);
  }
  return performChoice(flows, state, { choice: sending, input });
}
