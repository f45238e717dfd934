import type { Facts } from './facts.ts';
import { evaluate } from './logic.ts';
import { OUTCOMES, type Outcome, type OutcomeWord } from './outcome.ts';
import type { Pack, Provision, Rule } from './pack.ts';

/** What judging needs of a pack. */
export type Rules = {
  readonly outside: Pack['outside'];
  readonly provisions: readonly Pick<Provision, 'id' | 'law' | 'rule' | 'effective_from' | 'effective_to'>[];
};
type Judged = Rules['provisions'][number];

/**
 * What the facts mean under each provision in force on `on`, in the pack's order. A provision that the report does not
 * touch is left out.
 * @param on ISO day of the event, or of the report where the day of the event is unknown.
 */
export function judge(pack: Rules, facts: Facts, on: string): Outcome[] {
  return pack.provisions.flatMap((provision) => {
    if (!provision.rule || !inForce(provision, on)) return [];
    const outcome = judgeRule(pack, { provision, rule: provision.rule }, facts);
    if (outcome === undefined) return [];
    const ask = provision.rule.ask.filter((fact) => facts[fact] === undefined);
    return [{ provision: provision.id, outcome, ask }];
  });
}

/** Whether the provision is in force on the ISO day; first and last day included. */
export function inForce(provision: Judged, on: string): boolean {
  const day = on.slice(0, 10);
  return (
    provision.effective_from <= day && (provision.effective_to === null || day <= provision.effective_to)
  );
}

export interface Ruled {
  readonly provision: Judged;
  readonly rule: Rule;
}

/** The outcome under one rule whatever the day; undefined: the rule says nothing. The order of the tests is the law here. */
export function judgeRule(pack: Rules, { provision, rule }: Ruled, facts: Facts): OutcomeWord | undefined {
  const core = evaluate(rule.core, facts);
  if (core === false) return undefined;
  if (evaluate(rule.signal, facts) !== true) return undefined;
  if (facts.actor === 'none' && provision.law.local_acts_only) return undefined;
  const outside = outsideOutcome(pack, provision, facts);
  if (outside) return outside === 'none' ? undefined : outside;
  const binding = bindingOf(rule, facts.actor);
  if (binding === 'free') return 'not_covered';
  const lawful = evaluate(rule.lawful, facts, rule.presume);
  if (lawful === true) return 'likely_lawful';
  if (core === 'unknown') return 'needs_more_facts';
  const strongest = binding === 'bound' && lawful === false ? 'likely' : 'possible';
  return atMost(atMost(strongest, rule.cap), isSecondhandGuess(facts) ? 'needs_more_facts' : undefined);
}

/** Outside the city its rules reach only the officers who carry them along; everybody else belongs to another pack. */
function outsideOutcome(pack: Rules, provision: Judged, facts: Facts) {
  const { fact, stillBound, outcome } = pack.outside;
  const leftTheCity = facts[fact] === false && facts.actor !== undefined && !stillBound.has(facts.actor);
  return provision.law.layer === 'city' && leftTheCity ? outcome : undefined;
}

function bindingOf(rule: Rule, actor: Facts['actor']): 'bound' | 'uncertain' | 'free' {
  if (actor === undefined || rule.boundUncertain.has(actor)) return 'uncertain';
  return rule.bound.has(actor) ? 'bound' : 'free';
}

function isSecondhandGuess({ how_known }: Facts): boolean {
  return how_known === 'hearsay' || how_known === 'inference';
}

/** OUTCOMES is ordered from the strongest down; a cap is one of its upper words. */
function atMost(outcome: OutcomeWord, cap: OutcomeWord | undefined): OutcomeWord {
  return cap && OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf(cap) ? cap : outcome;
}
