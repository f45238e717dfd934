import type { Reply } from '../ports/runtime.ts';

/** Replies as one SMS, the words and then a line per choice: parts sent apart may arrive in any order. */
export function smsText(replies: readonly Reply[]): string {
  return replies
    .map(({ text, options }) => [text, ...options.map(({ value, label }) => `${value} ${label}`)])
    .map((lines) => lines.filter(Boolean).join('\n'))
    .join('\n\n');
}
