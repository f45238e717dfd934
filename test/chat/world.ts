import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { openVault } from '../../src/adapters/vault/vault.ts';
import { type ChatDeps, chatApp } from '../../src/chat/app.ts';
import { type ChatLanguage, chatWordsSchema } from '../../src/chat/words.ts';
import type { Inbound, Receive } from '../../src/intake/inbound.ts';
import { metaSchema } from '../../src/language/locale.ts';
import type { Answer } from '../../src/ports/runtime.ts';
import { type Visitor, visitor } from '../world/forms.ts';
import { memoryValues } from '../world/memory-values.ts';
import { countersInMemory, eventLog } from '../world/twilio-webhooks.ts';

export const OFFERED = ['en', 'es', 'ht', 'pt'];
export const PUBLIC_URL = 'https://bot.example.org';

export function readLanguage(code: string): ChatLanguage {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../locales/${code}/${file}.json`, import.meta.url), 'utf8'));
  return { meta: metaSchema.parse(read('meta')), words: chatWordsSchema.parse(read('chat')) };
}

/** Written from right to left, in English words: for layout only. */
export function mirrored(): ChatLanguage {
  return { meta: { code: 'ar', name: 'العربية', direction: 'rtl' }, words: readLanguage('en').words };
}

const said = (text: string, labels: readonly string[] = []): Answer => ({
  language: 'en',
  replies: [{ text, options: labels.map((label, index) => ({ value: String(index + 1), label })) }],
});

/** What each text is answered with; anything else is a story. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  '1': said('Thank you. Send it?', ['Send it', 'Add more', 'Delete it']),
  quiet: { language: 'en', replies: [] },
  hola: { ...said('¿Qué policía era?', ['Policía de Boston']), language: 'es' },
  'Kreyòl ayisyen': { ...said('Ki polis sa te ye?'), language: 'ht' },
  send: said('Sent. Your code: 1234 5678 9012 3456. Write it down somewhere else.'),
  'delete everything': { ...said('Erased. We keep nothing of what you wrote.'), forgotten: true },
};

/** The bot as the port promises it: a claim is taken once, and answered the same ever after. */
export function scripted(): { receive: Receive; taken: Inbound[]; fail: (times: number) => void } {
  const taken: Inbound[] = [];
  const answers = new Map<string, Answer>();
  let failures = 0;
  return {
    taken,
    fail: (times) => {
      failures = times;
    },
    receive: async (inbound) => {
      const before = answers.get(inbound.claim);
      if (before !== undefined) return before;
      if (failures-- > 0) throw new Error('The store is away.');
      taken.push(inbound);
      const answer =
        ANSWERS[inbound.text] ?? said('Did police ask about papers?', ['Yes', 'No', "Don't know"]);
      answers.set(inbound.claim, answer);
      return answer;
    },
  };
}

export interface World {
  readonly app: Hono;
  readonly person: Visitor;
  readonly bot: ReturnType<typeof scripted>;
  readonly log: ReturnType<typeof eventLog>['log'];
  readonly counters: ReturnType<typeof countersInMemory>;
  readonly values: ReturnType<typeof memoryValues>;
  readonly waits: number[];
  now: number;
  deps: ChatDeps;
}

export function chatWorld(changes: Partial<ChatDeps> = {}): World {
  const bot = scripted();
  const counters = countersInMemory();
  const values = memoryValues();
  const { events, log } = eventLog();
  const waits: number[] = [];
  const [first, ...others] = OFFERED.map(readLanguage);
  const world = { now: Date.UTC(2026, 10, 22, 12) };
  const deps: ChatDeps = {
    receive: bot.receive,
    vault: openVault([new Uint8Array(32).fill(7)]),
    values,
    counters,
    events,
    clock: { now: () => world.now },
    languages: [first as ChatLanguage, ...others],
    organisation: 'Harbor & Friends <Coalition>',
    publicUrl: PUBLIC_URL,
    rehearsal: false,
    wait: async (milliseconds) => waits.push(milliseconds),
    ...changes,
  };
  const app = new Hono().route('/', chatApp(deps));
  const person = visitor((request) => app.fetch(request));
  return Object.assign(world, { app, person, bot, log, counters, values, waits, deps });
}
