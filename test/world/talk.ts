import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFlows } from '../../src/flow/compile.ts';
import type { Brain, Effect, Heard, Input, State } from '../../src/flow/state.ts';
import { step } from '../../src/flow/step.ts';
import { UNHEARD } from '../../src/flow/unheard.ts';
import type { Command } from '../../src/language/locale.ts';
import type { Facts } from '../../src/ordinance/facts.ts';
import type { Channel, ReportId } from '../../src/report/ids.ts';
import { newReceipt, type Receipt } from '../../src/report/receipt.ts';

const file = (name: string) => readFileSync(join(import.meta.dirname, '../../flows', name), 'utf8');
export const RECEIPT = newReceipt((length) => new Uint8Array(length).fill(7));
export const OTHER = newReceipt((length) => new Uint8Array(length).fill(8));

/** Understands a word or two; asks its questions in order, whatever is known. Stands for reading and reasoning. */
const FACT_WORDS: readonly (readonly [RegExp, Facts])[] = [
  [/papers/, { asked_status: true }],
  [/boston police/, { actor: 'bpd' }],
  [/handed over/, { handed_to_ice: true }],
];
const TAG_WORDS = [
  [/right now/, 'LIVE'],
  [/my neighbor is illegal/, 'ABUSE'],
] as const;
const ASKED = ['actor', 'asked_status', 'handed_to_ice', 'joint_operation', 'judicial_warrant'] as const;
const brain: Brain = {
  read(text, language) {
    const facts: Facts = Object.assign(
      {},
      ...FACT_WORDS.filter(([words]) => words.test(text)).map(([, fact]) => fact),
    );
    const tags = TAG_WORDS.filter(([words]) => words.test(text)).map(([, tag]) => tag);
    return { language, facts, evidence: [], tags, understood: Object.keys(facts).length + tags.length > 0 };
  },
  next(facts, asked) {
    const fact = ASKED.find((name) => facts[name] === undefined && !asked.some((one) => one.fact === name));
    return fact === undefined ? undefined : { fact, why: 'decides' };
  },
  answer: () => undefined,
  spoken: () => [],
  timeKnown: () => false,
  placeKnown: ({ words }) => words.some(({ text }) => text.includes('Dudley')),
};
export const flows = compileFlows({
  flows: { 'report.yaml': file('report.yaml'), 'receipt.yaml': file('receipt.yaml') },
  questions: file('questions.yaml'),
  brain,
  languages: ['en', 'es', 'ht', 'pt'],
});

/** Texts that are something more than words: a command, a digit, a plain yes or no, a code. */
export function heard(text: string): Heard {
  const told = { ...UNHEARD, text, detected: [{ language: 'en', confidence: 0.9 }] };
  if (COMMANDS.includes(text)) return { ...told, command: text as Command };
  if (/^\d( |$)/.test(text)) return { ...told, digit: { number: Number(text[0]), rest: text.slice(2) } };
  if (text === 'yes' || text === 'no') return { ...told, yesNo: { value: text, rest: '' } };
  if (text === RECEIPT || text === OTHER) return { ...told, receipt: text as Receipt };
  if (text === 'español') return { ...told, language: 'es' };
  if (text === '???') return { ...told, detected: [] };
  return text === 'leave me alone' ? { ...told, optOut: true } : told;
}
export const COMMANDS: readonly string[] = [
  'help',
  'back',
  'skip',
  'unknown',
  'language',
  'status',
  'delete',
  'start_over',
  'send',
  'new',
  'same',
];

export const common = (channel: Channel): Pick<Input, 'now' | 'channel' | 'fresh'> => ({
  now: 1_800_000_000_000,
  channel,
  fresh: { report: 'draft' as ReportId, receipt: RECEIPT },
});
export const SILENCE = '(silence)';

/** One turn as the caller plays it: what a lookup or an erasure finds is fed back at once. */
export function turn(
  state: State | undefined,
  text: string,
  channel: Channel = 'sms',
  hearing: (text: string) => Heard = heard,
) {
  const input: Input =
    text === SILENCE
      ? { ...common(channel), kind: 'silence' }
      : { ...common(channel), kind: 'text', heard: hearing(text) };
  let stepped = step(flows, state, input);
  const effects: Effect[] = [...stepped.effects];
  for (const effect of effects) {
    const result = RESULTS[effect.do];
    if (result === undefined || stepped.state === undefined) continue;
    const found =
      effect.do === 'lookup' && effect.receipt === OTHER ? { ...result, found: undefined } : result;
    stepped = step(flows, stepped.state, { ...common(channel), kind: 'result', result: found } as Input);
    effects.push(...stepped.effects);
  }
  return { state: JSON.parse(JSON.stringify(stepped.state ?? null)) as State | null, effects };
}
const opened = {
  language: 'en',
  receipt: RECEIPT,
  report: 'r1' as ReportId,
  stage: 'read',
  messages: 1,
  erasing: false,
};
const RESULTS: Readonly<Record<string, object | undefined>> = {
  lookup: { of: 'lookup', found: opened, busy: false },
  messages: { of: 'messages', texts: ['Which day?'] },
  append_by_receipt: { of: 'append_by_receipt', done: true },
  erase: { of: 'erase', done: true },
  keep: { of: 'keep', done: true },
};

export const shown = (effect: Effect): string => {
  switch (effect.do) {
    case 'say':
      return effect.key.replace('reporter:', '').replace('facts:', '').replace('.ask', '');
    case 'submit':
      return `SUBMIT ${effect.as} ${effect.draft.words.length}`;
    case 'append':
      return `APPEND ${effect.draft.words.length - effect.from}`;
    default:
      return effect.do.toUpperCase();
  }
};

/** What every text of a conversation brings, one line each; undefined state ends it. */
export function talk(channel: Channel, ...texts: readonly string[]): string[] {
  let state: State | null = null;
  return texts.map((text) => {
    const done = turn(state ?? undefined, text, channel);
    state = done.state;
    return done.effects.map(shown).join(' ');
  });
}
export const sms = (...texts: string[]) => talk('sms', ...texts);
export const last = (...texts: string[]) => sms(...texts).at(-1);

export const STORY = 'they asked my brother for papers';
export const LONG = 'it was raining and we were on the way home';
export const REST = [STORY, 'send', 'no'] as const;
