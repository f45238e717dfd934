import { performChoice } from './choices.ts';
import { understood, withWords } from './draft.ts';
import { ADDED, addition, beside, hint, isBare, isNews, isShort } from './hearing.ts';
import { arrive, publish, publishNew, reply, samePrompt } from './moves.ts';
import { choiceOptions, prompt, visibleChoices } from './prompt.ts';
import type { ChoiceData, StepOf } from './schema.ts';
import type { Effect, Flows, Heard, Input, Say, State, Stepped } from './state.ts';
import { absorb, HELP, isQuestion, media } from './telling.ts';

type TextInput = Extract<Input, { kind: 'text' }>;
type Choosing = { readonly data: StepOf<'choice'>; readonly input: TextInput };

export function hearChoice(flows: Flows, state: State, { data, input }: Choosing): Stepped {
  const { heard } = input;
  const choice = choiceFor(visibleChoices(flows, state), data, heard);
  if (choice?.do === 'keep_address' && !agrees(heard)) return askOnceMore(flows, state, { data, input });
  if (choice !== undefined) return performWithWords(flows, state, { choice, input });
  if (data.unsure !== undefined && meaning(heard) === 'no') return unsure(flows, state, { data, input });
  if (data.otherwise !== undefined && heard.text !== '') return goOtherwise(flows, state, { data, input });
  if (heard.text === '' || isBare(heard) || state.receipt !== null) {
    if (state.receipt !== null && 'add' in data.choices && !isShort(heard.text) && !isBare(heard)) {
      return { state, effects: [addition(state.receipt, heard)] };
    }
    return reply(state, [], [...media(heard), hint(), ...prompt(flows, state)]);
  }
  if (state.pending !== null) return hearMorePending(flows, state, input);
  return hearMoreStory(flows, state, input);
}

/** The choice a text names: by digit, by its word, or by a yes or a no that stands for it. */
function choiceFor(visible: readonly string[], data: StepOf<'choice'>, heard: Heard): ChoiceData | undefined {
  const named = (name: string | undefined) =>
    name !== undefined && visible.includes(name) ? data.choices[name] : undefined;
  if (heard.digit !== undefined) return named(visible[heard.digit.number - 1]);
  if (heard.command !== undefined && visible.includes(heard.command)) return named(heard.command);
  const means = meaning(heard);
  if (means === undefined) return undefined;
  const choice = named(data[means] ?? means);
  // With more words beside it, a yes or a no may do only what cannot harm, or must be asked about first.
  const alone = heard.command !== undefined || isBare(heard);
  const harmless = choice?.do === undefined || choice.do === 'submit' || choice.do === 'keep_address';
  return alone || harmless ? choice : undefined;
}

/** Whoever does not know, would rather not say, or only thanks, has not agreed. */
function meaning({ command, yesNo }: Heard): 'yes' | 'no' | undefined {
  if (command === 'unknown' || command === 'refuse' || command === 'thanks') return 'no';
  if (yesNo === undefined || yesNo.value === 'skip') return undefined;
  return yesNo.value === 'yes' ? 'yes' : 'no';
}

/** Consent is the digit alone or a yes alone: "ok thanks", "yes?" and "1 no" are not. */
function agrees({ text, digit, yesNo }: Heard): boolean {
  if (isQuestion(text)) return false;
  if (digit !== undefined) return digit.rest === '' && !/\d.*\p{L}/su.test(text);
  return yesNo?.firm === true;
}

interface Kept {
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly says: readonly Say[];
}

/** The words are with the story, and in the queue where that was sent, before anything else happens. */
function keep(flows: Flows, state: State, { text, input }: { text: string; input: TextInput }): Kept {
  const from = state.draft.words.length;
  const told = text === '' ? state : absorb(flows, state, { text, kind: 'story' });
  const { state: published, effects, safety } = publishNew(told, { now: input.now, from });
  return { state: published, effects, says: [...media(input.heard), ...safety] };
}

/** What could be a yes, or was not understood, is asked about once more; the second time nobody has agreed. */
function askOnceMore(flows: Flows, state: State, { data, input }: Choosing): Stepped {
  const { heard } = input;
  const text = isBare(heard) || heard.command !== undefined ? '' : beside(heard) || heard.text;
  const kept = keep(flows, state, { text: isShort(text) ? '' : text, input });
  const asks: readonly Say[] = isQuestion(heard.text) ? [HELP] : [hint()];
  const missed = { ...kept.state, misses: state.misses + 1 };
  const refusing = data.choices[data.no ?? 'no'];
  if (state.misses === 0 || refusing === undefined) {
    return reply(missed, kept.effects, [...kept.says, ...asks, ...prompt(flows, missed)]);
  }
  const done = performChoice(flows, kept.state, { choice: refusing, input });
  return { state: done.state, effects: [...kept.effects, ...kept.says, ...done.effects] };
}

/** More words than this tell something, whether or not it was understood. */
const A_FEW_WORDS = 6;

/** A text that tells something goes where the flow says; anything less is asked about once more. */
function goOtherwise(flows: Flows, state: State, { data, input }: Choosing): Stepped {
  const { heard } = input;
  const long = !isQuestion(heard.text) && heard.text.split(/\s+/).length > A_FEW_WORDS;
  const tells = !isBare(heard) && (long || tellsAnything(flows, state, heard.text));
  if (data.otherwise === undefined || !tells) return askOnceMore(flows, state, { data, input });
  const next = arrive(flows, { ...state, pending: heard.text }, data.otherwise);
  return reply(next, [], [...media(heard), ...prompt(flows, next)]);
}

function tellsAnything(flows: Flows, { draft, language }: State, text: string): boolean {
  if (language === null) return false;
  const empty = { ...draft, words: [], facts: {}, chosen: {}, tags: [], evidence: [] };
  return understood(withWords(empty, { text, kind: 'story' }, { brain: flows.brain, language }));
}

/** "No", "not yet", "not sure" where only a choice may act: says how things stand. What is sent already goes on. */
function unsure(flows: Flows, state: State, { data, input }: Choosing): Stepped {
  const kept = keep(flows, state, { text: beside(input.heard), input });
  if (kept.state.draft.sent !== null) {
    const choice = data.skip === undefined ? undefined : data.choices[data.skip];
    const done = performChoice(flows, kept.state, { choice, input });
    return { state: done.state, effects: [...kept.effects, ...kept.says, ...done.effects] };
  }
  const options = choiceOptions(flows, kept.state);
  const say: Say = { do: 'say', key: `reporter:${data.unsure}`, options };
  return reply(kept.state, kept.effects, [...kept.says, say]);
}

/** A text that is no choice goes on with the story; only what is new, unclear or asked needs an answer on SMS. */
function hearMoreStory(flows: Flows, state: State, input: TextInput): Stepped {
  const { heard } = input;
  const from = state.draft.words.length;
  const told = absorb(flows, state, { text: heard.text, kind: 'story' });
  const { state: published, effects, safety } = publish(told, { now: input.now, from });
  const same = safety.length === 0 && heard.media === 0 && samePrompt(flows, state, published);
  const asks = isQuestion(heard.text) && !isNews(state, told);
  const unclear = isShort(heard.text);
  const kept: readonly Say[] = asks ? [HELP] : same ? [unclear ? hint() : ADDED] : [];
  const quiet = state.channel === 'sms' && same && !unclear && !isQuestion(heard.text);
  const says = [...media(heard), ...safety, ...kept, ...prompt(flows, published)];
  return reply(published, effects, quiet ? [] : says);
}

/** More of the text that waits for "same event or new?": kept with it, and asked again only after a few words. */
function hearMorePending(flows: Flows, state: State, { heard }: TextInput): Stepped {
  const waiting = { ...state, pending: withPending(state.pending, heard.text) };
  const asks = isQuestion(heard.text);
  const quiet = state.channel === 'sms' && heard.media === 0 && !isShort(heard.text) && !asks;
  const says = [...media(heard), asks ? HELP : hint(), ...prompt(flows, state)];
  return reply(waiting, [], quiet ? [] : says);
}

const withPending = (pending: string | null, text: string): string =>
  [pending, text].filter(Boolean).join('\n');

/** "1, and they took his phone": the words beside the choice are kept before it is carried out. */
function performWithWords(
  flows: Flows,
  state: State,
  { choice, input }: { choice: ChoiceData; input: TextInput },
): Stepped {
  const text = beside(input.heard);
  if (text === '' || state.receipt !== null) return performChoice(flows, state, { choice, input });
  if (state.pending !== null) {
    const waiting = { ...state, pending: withPending(state.pending, text) };
    return performChoice(flows, waiting, { choice, input });
  }
  const kept = keep(flows, state, { text, input });
  const done = performChoice(flows, kept.state, { choice, input });
  return { state: done.state, effects: [...kept.effects, ...kept.says, ...done.effects] };
}
