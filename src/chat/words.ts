import { z } from 'zod';
import type { LocaleMeta } from '../language/locale.ts';

const text = z.string().regex(/\S/, 'is empty: write the words');

/** `locales/<language>/chat.json`: all that the chat page itself says. `{{name}}` marks what is filled in. */
export const chatWordsSchema = z.strictObject({
  /** Stays in the history of a shared computer, so it names neither police nor immigration. */
  title: text,
  rehearsal: text,
  leave: text,
  leave_hint: text,
  languages: text,
  heading: text,
  intro: text,
  question: text,
  question_hint: text,
  write_more: text,
  choose: text,
  send: text,
  so_far: text,
  you: text,
  us: text,
  added: text,
  earlier: text,
  code: text,
  code_hint: text,
  not_emergency: text,
  silence: text,
  /** What to write to erase an unsent report: one of this language's own wordings of the command. */
  erase_word: text,
  /** What to write to take the last answer back, likewise. */
  back_word: text,
  known: text,
  known_coalition: text,
  known_host: text,
  known_network: text,
  known_device: text,
  history: text,
  clear: text,
  clear_hint: text,
  begin: text,
  sending: text,
  offline: text,
  problems: z.strictObject({
    conversation_gone: text,
    form_replayed: text,
    text_empty: text,
    text_too_long: text,
    try_again: text,
    body_too_large: text,
    body_malformed: text,
    origin_foreign: text,
    method_unknown: text,
    route_unknown: text,
  }),
});
export type ChatWords = z.infer<typeof chatWordsSchema>;
export type ProblemName = keyof ChatWords['problems'];

/** One language in which the page is offered. */
export interface ChatLanguage {
  readonly meta: Pick<LocaleMeta, 'code' | 'name' | 'direction'>;
  readonly words: ChatWords;
}

/** Puts values in place of `{{name}}`; a name without a value stays, so that a test sees it. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(values[name] ?? mark));
}
