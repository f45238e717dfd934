import type { FactName, FactValue } from '../ordinance/facts.ts';
import type { Ledger } from './match.ts';
import type { Hit } from './scan.ts';
import type { Signs } from './signs.ts';

/** What a sign adds to the belief in each target, natural logarithm of odds. */
export interface Weights {
  /** `fact=value`, with the belief before any sign. */
  readonly targets: readonly { readonly fact: FactName; readonly value: FactValue; readonly bias: number }[];
  /** By sign, pairs of a target's index and a weight. */
  readonly signs: ReadonlyMap<string, readonly (readonly [target: number, weight: number])[]>;
}

/** Signs that are named as the reason, the weightiest first, until they make up this share of the belief. */
const REASON = 0.6;
const MOST_REASONS = 3;

/** The log-odds of every target, with the signs that speak for it. */
export function beliefs(signs: Signs, { targets, signs: known }: Weights): number[] {
  const sums = targets.map(({ bias }) => bias);
  for (const sign of signs.keys())
    for (const [target, weight] of known.get(sign) ?? []) sums[target] = (sums[target] ?? 0) + weight;
  return sums;
}

/**
 * Adds the facts that the patterns were silent about and that the signs of the text, weighed as in the labelled corpus,
 * make likelier than `odds`. Each carries the words of its weightiest signs.
 */
export function weigh(
  signs: Signs,
  ledger: Ledger,
  { weights, odds }: { weights: Weights; odds: number },
): void {
  const sums = beliefs(signs, weights);
  const best = new Map<FactName, number>();
  for (const [target, { fact }] of weights.targets.entries()) {
    const sum = sums[target] ?? 0;
    if (ledger.facts[fact] !== undefined || sum < odds) continue;
    const rival = best.get(fact);
    if (rival === undefined || sum > (sums[rival] ?? 0)) best.set(fact, target);
  }
  for (const [fact, target] of best) {
    const value = weights.targets[target]?.value;
    const hits = reasons(signs, target, weights);
    if (value !== undefined && hits.length > 0) ledger.add(fact, value, hits);
  }
}

function reasons(signs: Signs, target: number, { signs: known }: Weights): Hit[] {
  const speaking = [...signs].flatMap(([sign, hits]) => {
    const weight = known.get(sign)?.find(([index]) => index === target)?.[1] ?? 0;
    return weight > 0 ? [{ weight, hits }] : [];
  });
  speaking.sort((a, b) => b.weight - a.weight);
  const whole = speaking.reduce((all, { weight }) => all + weight, 0);
  const named: Hit[] = [];
  let told = 0;
  for (const { weight, hits } of speaking.slice(0, MOST_REASONS)) {
    if (told > whole * REASON) break;
    named.push(...hits);
    told += weight;
  }
  return sameSentence(named);
}

/** Evidence is one stretch of words; signs in other sentences would stretch it over what says nothing. */
function sameSentence(hits: readonly Hit[]): Hit[] {
  const [first] = hits;
  return first === undefined ? [] : hits.filter(({ sentence }) => sentence === first.sentence);
}
