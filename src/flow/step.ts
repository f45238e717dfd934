import type { Command } from '../language/locale.ts';
import { parseReceipt, type Receipt } from '../report/receipt.ts';
import { begin } from './begin.ts';
import { forget, hearCommand } from './commands.ts';
import { gather, understood } from './draft.ts';
import { hearDecide, hearNote, hearRest, hearStory, isBare, isShort } from './hearing.ts';
import { hearChoice } from './hearing-choices.ts';
import { heardLanguage, sureOf } from './languages.ts';
import { arrive, greeting, hold, leave, opening, publish, publishNew, reply } from './moves.ts';
import { dataOf, languageList, prompt } from './prompt.ts';
import { hearReceipt, withResult } from './receipts.ts';
import type { Draft, Flows, Heard, Input, State, Stepped } from './state.ts';
import { absorb, tell } from './telling.ts';
import { UNHEARD } from './unheard.ts';

/**
 * One turn of a conversation: what is known and what came give what is known now and what is to be done. Pure; the
 * caller does the effects in their order (durable writes before words) and feeds a result back in the same turn.
 */
export function step(flows: Flows, before: State | undefined, input: Input): Stepped {
  const state = before ?? begin(flows, input);
  if (input.kind === 'silence') return silence(flows, state, input);
  if (input.kind === 'result') return withAside(flows, withResult(flows, state, input.result), input);
  return hear(flows, state, input);
}

/** After a redeploy changed the flow: the words are kept, the questions begin again. */
export function restart(flows: Flows, old: State, input: Pick<Input, 'fresh' | 'channel'>): State {
  const state = begin(flows, input);
  const draft = old.draft.sent === null ? { ...old.draft, asked: [], open: [] } : state.draft;
  const { pending } = old;
  const waiting = pending === null || old.draft.sent === null ? draft : withUnread(draft, pending);
  return { ...state, language: old.language, greeted: old.greeted, draft: waiting };
}

function withUnread(draft: Draft, text: string): Draft {
  return text === '' ? draft : { ...draft, words: [...draft.words, { text, kind: 'story' }] };
}

type TextInput = Extract<Input, { kind: 'text' }>;

function hear(flows: Flows, state: State, input: TextInput): Stepped {
  const { heard } = input;
  if (heard.optOut) return optOut(state);
  // A code that waits for the language is not what "erased" would be true of: it is opened first.
  const codeWaits = state.language === null && state.pending !== null;
  if (heard.command === 'delete' && !codeWaits) return forget(flows, state, input);
  const following = heardLanguage(flows, state, heard);
  if (isCode(heard) && (following.language !== null || heard.receipt !== 'mistyped')) {
    const kept = following.language === null ? keepUnread(following, heard) : following;
    return hearReceipt(flows, { ...putAside(kept, heard), picking: false }, heard.receipt);
  }
  if (following.picking || heard.language !== undefined) return hearLanguage(flows, following, input);
  if (following.language === null) return askLanguage(flows, following, input);
  const done = commanded(flows, following, input);
  if (done !== undefined) return done;
  if (heard.text === '' && heard.media === 0) return reply(following, [], prompt(flows, following));
  return atStep(flows, withMedia(following, heard), input);
}

/** What was sent stays sent, and the person is told so. */
function optOut({ draft }: State): Stepped {
  const sent = draft.sent !== null;
  const params = { receipt: draft.receipt };
  return {
    state: undefined,
    effects: [
      sent ? { do: 'say', key: 'reporter:opted_out_sent', params } : { do: 'say', key: 'reporter:opted_out' },
    ],
  };
}

/** More words than this beside a code are a story, not "here is my code". */
const WORDS_AROUND_A_CODE = 6;

function putAside(state: State, { text, receipt }: Heard): State {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  return receipt === 'mistyped' || words.length <= WORDS_AROUND_A_CODE ? state : { ...state, aside: text };
}

/** The story told beside a code follows the report that the code opened; if it opened none, it is heard as a story. */
function withAside(flows: Flows, stepped: Stepped, input: Input): Stepped {
  if (stepped.state?.aside === undefined || stepped.state.language === null) return stepped;
  const { aside: text, ...state } = stepped.state;
  if (state.receipt !== null) {
    return { state, effects: [{ do: 'append_by_receipt', report: state.receipt.report, text }] };
  }
  const { now, channel, fresh } = input;
  const home = state.flow === flows.byReceipt ? leave(flows, state) : state;
  const told = atStep(flows, home, { now, channel, fresh, kind: 'text', heard: { ...UNHEARD, text } });
  const [first] = stepped.effects;
  return { state: told.state, effects: [...(first === undefined ? [] : [first]), ...told.effects] };
}

function commanded(flows: Flows, state: State, input: TextInput): Stepped | undefined {
  const { command } = input.heard;
  return command === undefined ? undefined : hearCommand(flows, state, { command, input });
}

function atStep(flows: Flows, state: State, input: TextInput): Stepped {
  const data = dataOf(flows, state);
  switch (data.kind) {
    case 'story':
      return hearStory(flows, state, { data, input });
    case 'decide':
      return hearDecide(flows, state, { data, input });
    case 'choice':
      return hearChoice(flows, state, { data, input });
    case 'note':
      return hearNote(flows, state, { data, input });
    case 'rest':
      return hearRest(flows, state, { data, input });
    case 'receipt':
      if (isShort(input.heard.text)) return reply(state, [], prompt(flows, state));
      return atStep(flows, leave(flows, state), input);
    default:
      return reply(state, [], prompt(flows, state));
  }
}

/** Digits that almost make a code, in a text that says more than that, are part of a story. */
function isCode(heard: Heard): heard is Heard & { receipt: NonNullable<Heard['receipt']> } {
  return heard.receipt !== undefined && (heard.receipt !== 'mistyped' || isShort(heard.text));
}

function withMedia(state: State, heard: Heard): State {
  if (heard.media === 0) return state;
  return { ...state, draft: { ...state.draft, media: state.draft.media + heard.media } };
}

/** The words are kept at once; which language they are in is asked, not guessed. */
function askLanguage(flows: Flows, state: State, input: TextInput): Stepped {
  const kept = keepUnread(withMedia(state, input.heard), input.heard);
  // Who we are and that silence sends goes along in the likeliest language: the words wait already.
  return {
    state: { ...kept, picking: true },
    effects: [...(kept.draft.sent === null ? greeting(kept) : []), languageList(flows)],
  };
}

/** Text from before the language is known: stored as it came, read once it is. After sending it waits, as a code does. */
function keepUnread(state: State, heard: Heard): State {
  if (isCode(heard)) return { ...state, pending: heard.receipt };
  if (heard.text === '' || heard.command !== undefined || isBare(heard)) return state;
  const { draft } = state;
  if (draft.sent !== null) return { ...state, pending: joined(state.pending, heard.text) };
  return { ...state, draft: withUnread(draft, heard.text) };
}

const joined = (first: string | null, second: string): string => [first, second].filter(Boolean).join('\n');

function hearLanguage(flows: Flows, state: State, input: TextInput): Stepped {
  const { heard } = input;
  if (heard.command !== undefined && heard.language === undefined && state.language !== null) {
    return leaveList(flows, state, { command: heard.command, input });
  }
  const chosen = heard.language ?? flows.languages[(heard.digit?.number ?? 0) - 1] ?? sureOf(heard.detected);
  if (chosen === undefined) return notChosen(flows, state, input);
  const spoken = { ...withMedia(state, heard), language: chosen, picking: false };
  const named = heard.language !== undefined || heard.digit !== undefined;
  if (state.language === null && state.pending !== null) {
    const waited = named ? state.pending : joined(state.pending, heard.text);
    return hearWaited(flows, { ...spoken, pending: null }, { input, waited });
  }
  if (!named) return commanded(flows, spoken, input) ?? atStep(flows, spoken, input);
  const from = state.draft.words.length;
  const draft = gather(spoken.draft, { brain: flows.brain, language: chosen });
  const reread = { ...spoken, draft };
  if (dataOf(flows, reread).kind === 'story' && draft.words.length > 0) {
    return tell(flows, reread, { input, from });
  }
  const { state: published, effects, safety } = publishNew(reread, { now: input.now, from });
  return reply(published, effects, [...opening(published, safety), ...prompt(flows, published)]);
}

/** What came before the language was known is heard now, as if it had just come. */
function hearWaited(
  flows: Flows,
  state: State,
  { input, waited }: { input: TextInput; waited: string },
): Stepped {
  const code = asReceipt(waited);
  if (code !== undefined) return hearReceipt(flows, state, code);
  const plain = { command: undefined, digit: undefined, yesNo: undefined, language: undefined };
  return atStep(flows, state, { ...input, heard: { ...input.heard, ...plain, text: waited } });
}

function asReceipt(text: string): Receipt | 'mistyped' | undefined {
  if (text === 'mistyped') return text;
  const parsed = parseReceipt(text);
  return parsed?.kind === 'receipt' ? parsed.receipt : undefined;
}

/** Our words work while the list of languages stands, too; "back" only puts it away. */
function leaveList(
  flows: Flows,
  state: State,
  { command, input }: { command: Command; input: TextInput },
): Stepped {
  const stay = { ...state, picking: false };
  if (command === 'back') return reply(stay, [], prompt(flows, stay));
  return hearCommand(flows, stay, { command, input }) ?? atStep(flows, stay, input);
}

function notChosen(flows: Flows, state: State, input: TextInput): Stepped {
  const { heard } = input;
  if (state.language === null) return { state: keepUnread(state, heard), effects: [languageList(flows)] };
  const stay = { ...state, picking: false };
  if (!isShort(heard.text)) return atStep(flows, withMedia(stay, heard), input);
  return { state, effects: [languageList(flows)] };
}

/** Silence sends: what was said is in the queue 20 minutes after the last text, whether or not it was finished. */
function silence(flows: Flows, before: State, input: Input): Stepped {
  const { aside, ...others } = before;
  const unread = aside !== undefined && before.draft.sent === null;
  const state = unread ? { ...others, draft: withUnread(before.draft, aside) } : before;
  const { draft } = state;
  if (draft.sent !== null) return addPending(flows, state, input);
  if (draft.words.length === 0 && draft.media === 0) return hold(state);
  const sent: Draft = { ...draft, sent: { at: input.now, by: 'silence' } };
  return {
    state: restAfterSilence(flows, { ...state, draft: sent }),
    effects: [{ do: 'submit', draft: sent, as: understood(draft) ? 'unfinished' : 'unsorted' }],
  };
}

function restAfterSilence(flows: Flows, state: State): State {
  const step = flows.all[flows.first]?.silent ?? state.step;
  const rested = { ...state, flow: flows.first, picking: false, pending: null, receipt: null, resume: null };
  return arrive(flows, { ...rested, trail: [] }, step);
}

/** A text that still waits for "same event or new?" follows the report it came after: nobody else would ever send it. */
function addPending(flows: Flows, state: State, { now }: Input): Stepped {
  const { pending, draft } = state;
  if (pending === null) return hold(state);
  const from = draft.words.length;
  const told =
    state.language === null || pending === ''
      ? { ...state, draft: withUnread(draft, pending) }
      : absorb(flows, state, { text: pending, kind: 'story' });
  const { state: published, effects } = publish(told, { now, from });
  return { state: restAfterSilence(flows, published), effects };
}
