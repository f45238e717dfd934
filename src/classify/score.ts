import { CONTEXT_FACTS, type FactName, type Facts } from '../ordinance/facts.ts';

/** Right, told and wanted, over facts with their values; F1 is twice the first over the sum of the others. */
export interface Tally {
  readonly right: number;
  readonly told: number;
  readonly wanted: number;
}

export const NO_TALLY: Tally = { right: 0, told: 0, wanted: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { right, told, wanted }) => ({
      right: all.right + right,
      told: all.told + told,
      wanted: all.wanted + wanted,
    }),
    NO_TALLY,
  );
}

/** Micro-averaged F1; 1 where there was nothing to find and nothing was said. */
export function f1({ right, told, wanted }: Tally): number {
  return told + wanted === 0 ? 1 : (2 * right) / (told + wanted);
}

/** Decision facts settle outcomes; context facts are those that careful people label less alike (the codebook). */
export type Kind = 'decision' | 'context';

export const kindOf = (fact: FactName): Kind => (CONTEXT_FACTS.has(fact) ? 'context' : 'decision');

/** How the facts of one report compare: a fact counts only with its value. */
export function tallyFacts({ got, want }: { got: Facts; want: Facts }, kind: Kind): Tally {
  const names = (facts: Facts) => (Object.keys(facts) as FactName[]).filter((name) => kindOf(name) === kind);
  const wanted = names(want);
  return {
    told: names(got).length,
    wanted: wanted.length,
    right: wanted.filter((name) => got[name] === want[name]).length,
  };
}
