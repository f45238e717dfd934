import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const share = z.number().min(0).max(1);
const measures = z.strictObject({
  decision_f1: share,
  context_f1: share,
  exact_outcomes: share,
  likely_right: share,
  /** The only one that must not be exceeded. */
  false_alarms: share,
  language: share,
  answers: share,
  redaction_gone: share,
  redaction_kept: share,
  when: share,
});
export type Measures = z.infer<typeof measures>;
export type Measure = keyof Measures;

/** Some of the measures; zod gives an optional one as possibly undefined. */
export type Some = { readonly [Name in Measure]?: number | undefined };

const floors = z.strictObject({
  /** Over all languages together. */
  overall: measures.partial(),
  /** In each language by itself. */
  each: measures.partial(),
  /** Languages that do not reach `each` yet, with what they are held to meanwhile. */
  exceptions: z.record(z.string(), measures.partial()),
});
export type Floors = z.infer<typeof floors>;

/** `corpus/floors.json`: what the test split must reach. */
export function readFloors(root: string): Floors {
  return floors.parse(JSON.parse(readFileSync(join(root, 'corpus', 'floors.json'), 'utf8')));
}

/** A sentence for each floor that is missed. */
export function missed(
  { overall, each, exceptions }: Floors,
  measured: {
    readonly all: Some;
    readonly languages: Readonly<Record<string, Some>>;
  },
): string[] {
  return [
    ...under('All languages together', overall, measured.all),
    ...Object.entries(measured.languages).flatMap(([language, got]) =>
      under(language, { ...each, ...exceptions[language] }, got),
    ),
  ];
}

function under(who: string, floor: Some, got: Some): string[] {
  return (Object.entries(floor) as [Measure, number][]).flatMap(([measure, wanted]) => {
    const value = got[measure];
    if (value === undefined) return [];
    const ok = measure === 'false_alarms' ? value <= wanted : value >= wanted;
    const limit = measure === 'false_alarms' ? 'at most' : 'at least';
    return ok ? [] : [`${who}: ${measure} is ${value.toFixed(3)}, but ${limit} ${wanted} is wanted.`];
  });
}
