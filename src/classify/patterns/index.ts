import { custody } from './custody.ts';
import { disclosure } from './disclosure.ts';
import { joint } from './joint.ts';
import type { Pattern } from './pattern.ts';
import { questions } from './questions.ts';

export type { Pattern } from './pattern.ts';

/** Order matters for facts with several values: the first pattern that fits decides. */
export const PATTERNS: readonly Pattern[] = [...questions, ...disclosure, ...custody, ...joint];

/** Crimes by word class, for `crime_type` where the purpose is criminal. */
export const CRIMES = [
  ['TRAFFICKING', 'trafficking'],
  ['CHILD_CRIME', 'child_exploitation'],
  ['DRUGS_WEAPONS', 'drugs_weapons'],
  ['IDENTITY', 'identity_fraud'],
  ['CYBER', 'cyber'],
  ['VIOLENT', 'violent'],
  ['GANG', 'gang'],
] as const;

/** What made a person free to go, most telling first. */
export const RELEASES = [
  ['BAIL', 'bail_posted'],
  ['ACQUITTED', 'acquitted'],
  ['DROPPED', 'charges_dropped'],
  ['SERVED', 'sentence_done'],
  ['DIVERSION', 'diversion'],
  ['RECOGNIZANCE', 'personal_recognizance'],
  ['RELEASED', 'other_release'],
] as const;
