import type { Language } from '../language/locale.ts';
import type { FactName, Facts, FactValue } from '../ordinance/facts.ts';

/** The reporter's own words that support one fact: UTF-16 offsets into the redacted text that was read. */
export interface Evidence {
  readonly fact: FactName;
  readonly value: FactValue;
  readonly start: number;
  readonly end: number;
}

/** Routing advice beside the facts, for the desk; it is not law (ordinance notes, section 8). */
export const TAGS = [
  'LIVE',
  'MINOR',
  'INSIDER',
  'HEARSAY',
  'INFERENCE',
  'ABUSE',
  'HAS-VIDEO',
  'ROUTE-EMERGENCY',
  'ROUTE-FED',
  'ROUTE-LEGAL',
  'ROUTE-OTHER-LOCAL',
  'ROUTE-PRIVATE',
  'ROUTE-VICTIM',
] as const;
export type Tag = (typeof TAGS)[number];

/** What one text says. `understood` is false where it set no fact and no tag. */
export interface Reading {
  readonly language: Language;
  readonly facts: Facts;
  readonly evidence: readonly Evidence[];
  readonly tags: readonly Tag[];
  readonly understood: boolean;
}
