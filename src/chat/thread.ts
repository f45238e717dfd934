import { z } from 'zod';
import type { Answer } from '../ports/runtime.ts';
import type { Vault } from '../ports/vault.ts';

/**
 * What one page knows of its conversation: who it is, which form this is, and what was said. It lives in a hidden field
 * of the page and nowhere else, sealed by the vault.
 *
 * Why in the page: a frightened person must see what they said, what was asked and the code, while neither our server
 * nor the browser's storage may keep it. Closing the tab ends it. Why sealed: nobody can make a page in which we seem to
 * say something else, a token cannot be chosen or read from the source, and a form belongs to its conversation for good.
 */
const threadSchema = z.strictObject({
  /** 256 random bits: the person's address on this channel. */
  token: z.string(),
  /** Of this form: a form answered once is never answered differently. */
  nonce: z.string(),
  language: z.string(),
  /** When the page was made, epoch milliseconds. */
  at: z.number(),
  messages: z.array(
    z.strictObject({
      /** `note`: what the page itself says between messages. */
      from: z.enum(['you', 'us', 'note']),
      text: z.string(),
      /** Of our words; people may write as they like. */
      language: z.string().optional(),
    }),
  ),
  /** The choices that the last answer offers. */
  options: z.array(z.strictObject({ value: z.string(), label: z.string() })),
  /** Older messages are no longer in the page. */
  shortened: z.boolean(),
});
export type Thread = Readonly<z.infer<typeof threadSchema>>;
export type Message = Readonly<Thread['messages'][number]>;

/** Changes with the shape above: pages of an older program then begin afresh. */
const CONTEXT = 'chat thread 1';
/** An unsent draft lives a day; a page older than that has nothing behind it. */
const LIFE_MS = 24 * 3600 * 1000;
const MOST_MESSAGES = 40;
/** Of the messages as JSON in UTF-8. Sealed and encoded it is 32 kB: with the longest text below the limit of a form. */
const MOST_BYTES = 24_000;

/**
 * The token is made with the first page, before anything is sent: a first form posted twice then is one conversation.
 * Nothing is kept for a page that was only looked at.
 */
export function newThread(vault: Vault, { language, now }: { language: string; now: number }): Thread {
  return {
    token: encode(vault.random(32)),
    nonce: newNonce(vault),
    language,
    at: now,
    messages: [],
    options: [],
    shortened: false,
  };
}

export function newNonce(vault: Vault): string {
  return encode(vault.random(16));
}

export function sealThread(vault: Vault, thread: Thread): string {
  return encode(vault.seal(new TextEncoder().encode(JSON.stringify(thread)), CONTEXT));
}

/** Undefined when it is not ours, was altered, or is of another version of the program. */
export function openThread(vault: Vault, sealed: string): Thread | undefined {
  const plain = vault.open(Buffer.from(sealed, 'base64url'), CONTEXT);
  if (plain === undefined) return undefined;
  return threadSchema.safeParse(JSON.parse(new TextDecoder().decode(plain))).data;
}

export function isOver(thread: Thread, now: number): boolean {
  return now - thread.at > LIFE_MS;
}

/** Names the form among all forms of all conversations. */
export function formOf({ token, nonce }: Thread): string {
  return `${token}.${nonce}`;
}

interface Said {
  /** The person's words, or the label of what they chose. */
  readonly shown: string;
  readonly answer: Answer;
  /** The page's language from now on. */
  readonly language: string;
  /** Stands where we answered nothing. */
  readonly note: string;
  readonly now: number;
}

/**
 * The page after a turn. Its nonce follows from the form's, so that a form sent twice leads to one page, and a page that
 * was left behind (another tab, the Back button) is known by its used nonce.
 */
export function nextThread(
  vault: Vault,
  thread: Thread,
  { shown, answer, language, note, now }: Said,
): Thread {
  const ours: Message[] = answer.replies.map(({ text }) => ({ from: 'us', text, language }));
  const said: Message[] = [
    { from: 'you', text: shown },
    ...(ours.length > 0 ? ours : [{ from: 'note', text: note, language } as const]),
  ];
  const follow = {
    nonce: vault.hash('chat nonce', formOf(thread)),
    language,
    at: now,
    options: answer.replies.flatMap(({ options }) => options.map(({ value, label }) => ({ value, label }))),
  };
  if (answer.forgotten) {
    // Nothing ties what comes next to what was erased.
    return { ...follow, token: vault.hash('chat token', formOf(thread)), messages: ours, shortened: false };
  }
  const all = [...thread.messages, ...said];
  const messages = newest(all);
  const shortened = thread.shortened || messages.length < all.length;
  return { ...follow, token: thread.token, messages, shortened };
}

function newest(messages: readonly Message[]): Message[] {
  const kept: Message[] = [];
  let bytes = 0;
  for (const message of messages.toReversed()) {
    bytes += Buffer.byteLength(JSON.stringify(message));
    if (kept.length > 0 && (kept.length === MOST_MESSAGES || bytes > MOST_BYTES)) break;
    kept.unshift(message);
  }
  return kept;
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
