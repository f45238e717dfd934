import {
  CONTEXT_FACTS,
  FACTS,
  type FactName,
  type FactSpec,
  type Facts,
  type FactValue,
} from '../../src/ordinance/facts.ts';
import type { Compared } from '../../src/server/evaluate/reports.ts';

/** `fact=value`: what a contestant can learn to tell. */
export type Target = string;
/** How strongly a text speaks for each target, 0 to 1. */
export type Beliefs = ReadonlyMap<Target, number>;

/** Fewer texts teach nobody anything. */
const SEEN_IN = 3;

/**
 * What the texts of one language can teach. Circumstances only where they were labelled at all, the rule by which our own
 * weights are trained; a number of minutes is no class.
 */
export function targetsOf(lessons: readonly Compared[]): Target[] {
  const withContext = lessons.some(({ report }) => report.facts.reporter_role === 'self');
  const counts = new Map<Target, number>();
  for (const { report } of lessons)
    for (const target of targetsIn(report.facts)) counts.set(target, (counts.get(target) ?? 0) + 1);
  return [...counts].flatMap(([target, count]) =>
    count >= SEEN_IN && (withContext || !CONTEXT_FACTS.has(factOf(target))) ? [target] : [],
  );
}

export function targetsIn(facts: Facts): Target[] {
  return Object.entries(facts).flatMap(([fact, value]) =>
    fact === 'hold_minutes' ? [] : [`${fact}=${value}`],
  );
}

function factOf(target: Target): FactName {
  return target.slice(0, target.indexOf('=')) as FactName;
}

/** A fact takes the value believed most, if that is believed enough. */
export function factsFrom(beliefs: Beliefs, atLeast: number): Facts {
  const best = new Map<FactName, { value: FactValue; belief: number }>();
  for (const [target, belief] of beliefs) {
    const fact = factOf(target);
    if (belief < atLeast || belief <= (best.get(fact)?.belief ?? 0)) continue;
    best.set(fact, { value: valueFrom(fact, target.slice(fact.length + 1)), belief });
  }
  return Object.fromEntries([...best].map(([fact, { value }]) => [fact, value]));
}

function valueFrom(fact: FactName, written: string): FactValue {
  const { kind }: FactSpec = FACTS[fact];
  return kind === 'yes_no' ? written === 'true' : (written as FactValue);
}
