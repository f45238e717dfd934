import type { FactName, FactValue } from '../ordinance/facts.ts';
import { performChoice } from './choices.ts';
import { decisionFacts, withChoice } from './draft.ts';
import { advance, arrive, greeting, leave, publish, publishNew, reply, samePrompt } from './moves.ts';
import { dataOf, offered, prompt, visibleChoices } from './prompt.ts';
import type { ChoiceData, StepData, StepOf } from './schema.ts';
import type { Effect, Flows, Heard, Input, OpenReceipt, Say, State, Stepped } from './state.ts';
import { absorb, media, tell } from './telling.ts';

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
  if (chosen === 'open') return answerOpen(flows, state, input);
  const rest = chosen === undefined && !isBare(heard) ? heard.text : beside(heard);
  const from = state.draft.words.length;
  const chose = chosen === undefined ? state : { ...state, draft: withChoice(state.draft, fact, chosen) };
  const told = rest === '' ? chose : absorb(flows, chose, { text: heard.text, kind: 'answer', asked: fact });
  if (chosen === undefined && told.draft.facts[fact] === undefined)
    return unanswered(flows, told, { from, input });
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
  { from, input }: { from: number; input: TextInput },
): Stepped {
  const { state: published, effects, safety } = publishNew(state, { now: input.now, from });
  const { heard } = input;
  if (heard.text === '') {
    return reply(published, effects, [...media(heard), ...safety, ...prompt(flows, published)]);
  }
  if (published.misses > 0) {
    const open = answerOpen(flows, { ...published, misses: 0 }, input);
    return { state: open.state, effects: [...effects, ...media(heard), ...safety, ...open.effects] };
  }
  const missed = { ...published, misses: published.misses + 1 };
  if (isShort(heard.text)) {
    return reply(missed, effects, [...media(heard), ...safety, hint(), ...prompt(flows, missed)]);
  }
  const quiet = state.channel === 'sms' && safety.length === 0 && heard.media === 0;
  return reply(missed, effects, quiet ? [] : [...media(heard), ...safety, ADDED, ...prompt(flows, missed)]);
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
function beside({ digit, yesNo }: Heard): string {
  return digit?.rest ?? yesNo?.rest ?? '';
}

const ADDED: Say = { do: 'say', key: 'reporter:added_to_story' };

function hint(): Say {
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
  const choice = data.kind === 'choice' && data.skip !== undefined ? data.choices[data.skip] : undefined;
  if (choice === undefined) return reply(state, [], prompt(flows, state));
  return performChoice(flows, state, { choice, input });
}

export function hearNote(flows: Flows, state: State, { data, input }: At<'note'>): Stepped {
  const { heard } = input;
  if (heard.text === '') return reply(state, [], [...media(heard), ...prompt(flows, state)]);
  if (heard.yesNo?.value === 'no' && isBare(heard)) return answerOpen(flows, state, input);
  if (state.receipt !== null) {
    return { state: arrive(flows, state, data.next), effects: [addition(state.receipt, heard)] };
  }
  const from = state.draft.words.length;
  const onward = storyGoesOn(flows, state, { text: heard.text, as: data.as });
  const told = onward ?? absorb(flows, state, { text: heard.text, kind: asKept(data.as) });
  const { state: published, effects, safety } = publish(told, { now: input.now, from });
  const next = onward ? arrive(flows, published, published.step) : advance(flows, published, data.next);
  return reply(next, effects, [...media(heard), ...safety, ...prompt(flows, next)]);
}

const asKept = (as: StepOf<'note'>['as']) => (as === 'addition' ? 'story' : as);

function addition({ report }: OpenReceipt, { text }: Heard): Effect {
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

export function hearChoice(flows: Flows, state: State, { data, input }: At<'choice'>): Stepped {
  const { heard } = input;
  const name = chosenName(visibleChoices(flows, state), heard);
  if (name !== undefined) return performWithWords(flows, state, { choice: data.choices[name], input });
  if (heard.text === '' || isBare(heard) || state.receipt !== null) {
    if (state.receipt !== null && 'add' in data.choices && !isShort(heard.text) && !isBare(heard)) {
      return { state, effects: [addition(state.receipt, heard)] };
    }
    return reply(state, [], [...media(heard), hint(), ...prompt(flows, state)]);
  }
  if (data.otherwise !== undefined) {
    const next = arrive(flows, { ...state, pending: heard.text }, data.otherwise);
    return reply(next, [], [...media(heard), ...prompt(flows, next)]);
  }
  if (state.pending !== null) return hearMorePending(flows, state, input);
  const from = state.draft.words.length;
  const told = absorb(flows, state, { text: heard.text, kind: 'story' });
  const { state: published, effects, safety } = publish(told, { now: input.now, from });
  const same = safety.length === 0 && heard.media === 0 && samePrompt(flows, state, published);
  const unclear = isShort(heard.text);
  const kept: readonly Say[] = same ? [unclear ? hint() : ADDED] : [];
  const quiet = state.channel === 'sms' && same && !unclear;
  const says = [...media(heard), ...safety, ...kept, ...prompt(flows, published)];
  return reply(published, effects, quiet ? [] : says);
}

/** More of the text that waits for "same event or new?": kept with it, and asked again only after a few words. */
function hearMorePending(flows: Flows, state: State, { heard }: TextInput): Stepped {
  const pending = [state.pending, heard.text].filter(Boolean).join('\n');
  const quiet = state.channel === 'sms' && heard.media === 0 && !isShort(heard.text);
  return reply({ ...state, pending }, [], quiet ? [] : [...media(heard), hint(), ...prompt(flows, state)]);
}

/** "1, and they took his phone": the words beside the choice are kept before it is carried out. */
function performWithWords(
  flows: Flows,
  state: State,
  { choice, input }: { choice: ChoiceData | undefined; input: TextInput },
): Stepped {
  const text = beside(input.heard);
  if (text === '' || state.receipt !== null || state.pending !== null) {
    return performChoice(flows, state, { choice, input });
  }
  const told = absorb(flows, state, { text, kind: 'story' });
  const from = state.draft.words.length;
  const { state: published, effects, safety } = publish(told, { now: input.now, from });
  const done = performChoice(flows, published, { choice, input });
  return { state: done.state, effects: [...effects, ...safety, ...done.effects] };
}

function chosenName(choices: readonly string[], heard: Heard): string | undefined {
  if (heard.digit !== undefined) return choices[heard.digit.number - 1];
  if (heard.command !== undefined && choices.includes(heard.command)) return heard.command;
  const plain = heard.yesNo?.rest === '' ? heard.yesNo.value : undefined;
  return plain !== undefined && choices.includes(plain) ? plain : undefined;
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
