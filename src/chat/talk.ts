import type { Receive } from '../intake/inbound.ts';
import { normalise, SMS_BODY_LIMIT } from '../language/normalise.ts';
import type { Clock } from '../ports/clock.ts';
import type { Events } from '../ports/events.ts';
import type { Counters, Values } from '../ports/passing.ts';
import type { Vault } from '../ports/vault.ts';
import { codeOf } from '../report/errors.ts';
import type { Address } from '../report/ids.ts';
import type { Submitted } from './form.ts';
import { delayFor } from './pace.ts';
import { formOf, isOver, newNonce, newThread, nextThread, openThread, type Thread } from './thread.ts';
import type { ChatLanguage, ProblemName } from './words.ts';

export interface Talking {
  readonly receive: Receive;
  readonly vault: Vault;
  readonly values: Values;
  readonly counters: Counters;
  readonly clock: Clock;
  readonly events: Events;
  readonly languages: readonly [ChatLanguage, ...ChatLanguage[]];
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** What the next page shows: the conversation, what went wrong, and the words still in the box. */
export interface Talked {
  readonly thread: Thread;
  readonly problem?: ProblemName | undefined;
  readonly text: string;
}

const FORM_SECONDS = 24 * 3600;

/** Takes one posted form. `malformed`: no browser could have sent it from a page of ours. Never rejects. */
export async function talk(
  deps: Talking,
  { submitted, guess }: { submitted: Submitted; guess: string },
): Promise<Talked | 'malformed'> {
  const { vault, clock } = deps;
  const thread = openThread(vault, submitted.state);
  const { text } = submitted;
  if (thread === undefined || isOver(thread, clock.now())) {
    const fresh = newThread(vault, { language: thread?.language ?? guess, now: clock.now() });
    return { thread: fresh, problem: 'conversation_gone', text };
  }
  const meant = understand(deps, thread, submitted);
  if (meant === undefined) return 'malformed';
  if ('page' in meant) return { thread: { ...thread, language: meant.page }, text };
  if ('problem' in meant) return { thread, problem: meant.problem, text };
  try {
    const next = await send(deps, thread, meant);
    return next ?? leftBehind(deps, thread, text);
  } catch (failure) {
    deps.events.requestFailed({ route: 'chat', code: codeOf(failure) });
    // The form keeps its nonce: sent again, it is the same message.
    return { thread, problem: 'try_again', text };
  }
}

interface Message {
  readonly text: string;
  /** How the page shows it. */
  readonly shown: string;
  readonly language: string;
  /** Words in the box while a button was pressed; they stay there. */
  readonly unsent: string;
}

type Meant = Message | { readonly page: string } | { readonly problem: ProblemName };

function understand({ languages }: Talking, thread: Thread, submitted: Submitted): Meant | undefined {
  const unsent = submitted.text;
  if (submitted.language !== undefined) {
    const wished = languages.find(({ meta }) => meta.code === submitted.language)?.meta;
    if (wished === undefined) return undefined;
    if (thread.messages.length === 0) return { page: wished.code };
    // Later the whole conversation changes over: a language's own name asks for it, as on SMS.
    return { text: wished.name, shown: wished.name, language: wished.code, unsent };
  }
  const { language } = thread;
  if (submitted.choice !== undefined) {
    const option = thread.options.find(({ value }) => value === submitted.choice);
    return option && { text: option.value, shown: option.label, language, unsent };
  }
  const words = normalise(submitted.text, Number.POSITIVE_INFINITY);
  if (words === '') return { problem: 'text_empty' };
  if ([...words].length > SMS_BODY_LIMIT) return { problem: 'text_too_long' };
  return { text: submitted.text, shown: words, language, unsent: '' };
}

/** Undefined when this form has taken another message already. */
async function send(deps: Talking, thread: Thread, message: Message): Promise<Talked | undefined> {
  const { vault, languages } = deps;
  const now = deps.clock.now();
  const delay = await delayFor(thread.token, deps);
  if (delay > 0) await deps.wait(delay);
  if (!(await isFirstWords(deps, formOf(thread), message.text))) return undefined;
  const answer = await deps.receive({
    channel: 'web',
    address: thread.token as Address,
    claim: formOf(thread),
    text: message.text,
    media: 0,
    language: message.language,
  });
  const spoken = languages.find(({ meta }) => meta.code === answer.language);
  const page = spoken ?? languages.find(({ meta }) => meta.code === message.language) ?? languages[0];
  const next = { shown: message.shown, answer, language: page.meta.code, note: page.words.added, now };
  return { thread: nextThread(vault, thread, next), text: message.unsent };
}

/**
 * A form takes one message. The same again is the same message (a second press, a reload) and gets the same answer;
 * another one means that the page was left behind.
 */
async function isFirstWords({ vault, values }: Talking, form: string, text: string): Promise<boolean> {
  const key = `form:${vault.hash('chat form', form)}`;
  const mark = vault.hash('chat words', text);
  const sealed = vault.seal(new TextEncoder().encode(mark), key);
  if (await values.put(key, sealed, { seconds: FORM_SECONDS, expect: 0 })) return true;
  const stored = await values.get(key);
  const plain = stored && vault.open(stored.value, key);
  return plain === undefined || new TextDecoder().decode(plain) === mark;
}

/** The choices of an old page no longer mean what they say, so nothing is done; what was typed stays in the box. */
function leftBehind({ vault }: Talking, thread: Thread, text: string): Talked {
  return { thread: { ...thread, nonce: newNonce(vault), options: [] }, problem: 'form_replayed', text };
}
