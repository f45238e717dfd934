import type { FactName } from './facts.ts';

/**
 * What a report means under one provision. For the desk only: no reporter ever reads one. `likely` says: if the
 * account is right, it fits the rule as publicly described.
 */
export const OUTCOMES = ['likely', 'possible', 'needs_more_facts', 'likely_lawful', 'not_covered'] as const;
export type OutcomeWord = (typeof OUTCOMES)[number];

export interface Outcome {
  /** Mnemonic id of the provision, such as `BTA-ASK`; cites are a separate, correctable field of the pack. */
  readonly provision: string;
  readonly outcome: OutcomeWord;
  /** Facts still unknown that this provision would ask about, in the pack's order. */
  readonly ask: readonly FactName[];
}
