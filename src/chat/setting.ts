import type { html } from 'hono/html';
import type { ChatLanguage } from './words.ts';

export type Markup = ReturnType<typeof html>;

/** What is the same on every page of one language. */
export interface PageSetting {
  readonly here: ChatLanguage;
  readonly languages: readonly ChatLanguage[];
  readonly organisation: string;
  readonly rehearsal: boolean;
}
