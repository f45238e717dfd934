import { FACT_NAMES, FACTS, type FactName, type FactSpec, type Facts, type FactValue } from './facts.ts';
import { inForce, judge, judgeRule, type Ruled } from './judge.ts';
import type { OutcomeWord } from './outcome.ts';
import type { Pack } from './pack.ts';

/** `decides`: some answer changes an outcome. `evidence`: no answer does, but it makes the report easier to stand up. */
export interface Question {
  readonly fact: FactName;
  readonly why: 'decides' | 'evidence';
}

export interface Asking {
  /** The questions put so far about this event, answered or skipped. */
  readonly asked: readonly Question[];
  /** The facts for which the caller has a question. */
  readonly askable: ReadonlySet<FactName>;
  /** ISO day, as for `judge`. */
  readonly on: string;
}

const MOST_EVIDENCE_QUESTIONS = 2;

/**
 * What an answer costs the reporter: 1 seen at a glance, 2 (where nothing stands) needs thought or a detail, 3 technical,
 * private or frightening to be asked.
 */
const COST: { readonly [Name in FactName]?: 1 | 3 } = {
  actor: 1,
  place_type: 1,
  in_boston: 1,
  how_known: 1,
  asked_status: 1,
  arrested_by_local: 1,
  handed_to_ice: 1,
  transport_to_ice: 1,
  hold_minutes: 1,
  held_past_release: 1,
  perimeter_or_traffic: 1,
  joint_operation: 1,
  shared_database: 3,
  info_criminal_history: 3,
  info_public: 3,
  serious_violent_case: 3,
  other_lawful_hold: 3,
  officer_on_ice_task_force: 3,
  minor_involved: 3,
  request_from_ice: 3,
  crime_type: 3,
};
const USUAL_COST = 2;
/** In changed outcomes: enough to settle near ties, never to outweigh one outcome decided. */
const WEIGHT_OF_COST = 0.05;

/** Facts read by the judge itself, beside the expressions of the rules. */
const GLOBAL_FACTS: ReadonlySet<FactName> = new Set<FactName>(['actor', 'how_known']);

/**
 * The next question worth a frightened person's time: the unknown fact that can change most outcomes, averaged over its
 * possible answers, cheaper first. When no fact can change any, at most two for evidence; then undefined.
 */
export function nextQuestion(pack: Pack, facts: Facts, asking: Asking): Question | undefined {
  const candidates = candidatesFor(pack, facts, asking);
  const before = rulesWithOutcome(pack, facts, asking.on);
  let best: { fact: FactName; score: number } | undefined;
  for (const fact of candidates) {
    const changes = expectedChanges(pack, { facts, before, fact });
    const score = changes - WEIGHT_OF_COST * costOf(fact);
    if (changes > 0 && (!best || score > best.score)) best = { fact, score };
  }
  if (best) return { fact: best.fact, why: 'decides' };
  const evidenceSoFar = asking.asked.filter(({ why }) => why === 'evidence').length;
  const [cheapest] = candidates.toSorted((a, b) => costOf(a) - costOf(b));
  if (cheapest === undefined || evidenceSoFar >= MOST_EVIDENCE_QUESTIONS) return undefined;
  return { fact: cheapest, why: 'evidence' };
}

/** What the open outcomes ask for, in the order of the vocabulary so that the choice never depends on anything else. */
function candidatesFor(pack: Pack, facts: Facts, { asked, askable, on }: Asking): FactName[] {
  const wanted = new Set(judge(pack, facts, on).flatMap(({ outcome, ask }) => (isOpen(outcome) ? ask : [])));
  for (const { fact } of asked) wanted.delete(fact);
  return FACT_NAMES.filter((name) => wanted.has(name) && askable.has(name));
}

interface RuleBefore extends Ruled {
  readonly outcome: OutcomeWord | undefined;
}

function rulesWithOutcome(pack: Pack, facts: Facts, on: string): RuleBefore[] {
  return pack.provisions.flatMap((provision) => {
    const { rule } = provision;
    if (!rule || !inForce(provision, on)) return [];
    return [{ provision, rule, outcome: judgeRule(pack, { provision, rule }, facts) }];
  });
}

interface Trial {
  readonly facts: Facts;
  readonly before: readonly RuleBefore[];
  readonly fact: FactName;
}

/** How many outcomes an answer changes, on average over the answers that are possible. */
function expectedChanges(pack: Pack, { facts, before, fact }: Trial): number {
  const values = valuesOf(fact);
  const global = GLOBAL_FACTS.has(fact) || fact === pack.outside.fact;
  const touched = before.filter(({ rule }) => global || rule.tests.has(fact));
  let changes = 0;
  for (const value of values) {
    const learned: Facts = { ...facts, [fact]: value };
    for (const one of touched) {
      const after = judgeRule(pack, one, learned);
      const matters = after !== one.outcome && (isOpen(after) || isOpen(one.outcome));
      if (matters) changes += one.rule.presume.has(fact) ? chanceOfPresumed(value) : 1 / values.length;
    }
  }
  return changes;
}

/** A rule presumes a fact false because it is rare, and because the reporter would normally have seen it. */
function chanceOfPresumed(value: FactValue): number {
  return value === true ? 0.1 : 0.9;
}

/** Open outcomes are worth a question; from one settled outcome to another nothing is gained. */
function isOpen(outcome: OutcomeWord | undefined): boolean {
  return outcome === 'likely' || outcome === 'possible' || outcome === 'needs_more_facts';
}

/** A number tests nothing in a rule, so it has no answers to try. */
function valuesOf(fact: FactName): readonly FactValue[] {
  const spec: FactSpec = FACTS[fact];
  if (spec.kind === 'yes_no') return [true, false];
  return spec.kind === 'one_of' ? (spec.values as readonly FactValue[]) : [];
}

function costOf(fact: FactName): number {
  return COST[fact] ?? USUAL_COST;
}
