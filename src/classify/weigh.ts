import type { FactName, FactValue } from '../ordinance/facts.ts';
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

/** What the signs make likeliest of one fact. */
export interface Belief {
  readonly value: FactValue;
  /** Natural logarithm. */
  readonly odds: number;
  /** Its place among the targets. */
  readonly target: number;
}

/** The likeliest value of every fact that the weights know. */
export function likeliest(signs: Signs, { targets, signs: known }: Weights): Map<FactName, Belief> {
  const sums = targets.map(({ bias }) => bias);
  for (const sign of signs.keys())
    for (const [target, weight] of known.get(sign) ?? []) sums[target] = (sums[target] ?? 0) + weight;
  const best = new Map<FactName, Belief>();
  for (const [target, { fact, value }] of targets.entries()) {
    const odds = sums[target] ?? 0;
    const rival = best.get(fact);
    if (rival === undefined || odds > rival.odds) best.set(fact, { value, odds, target });
  }
  return best;
}

/** The words of the weightiest signs that speak for a target; none where only silence speaks for it. */
export function reasons(signs: Signs, target: number, { signs: known }: Weights): Hit[] {
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
