import type { Facts } from '../ordinance/facts.ts';
import type { Concept } from './concepts.ts';
import type { Tag } from './reading.ts';
import { agentsOf } from './roles.ts';
import { type Hit, has, hitsOf } from './scan.ts';
import type { Stage } from './stage.ts';

/** A text that informs on migrants instead of reporting officials. A person decides, never the machine alone. */
export function looksAbusive(stage: Stage): boolean {
  const { scanned } = stage;
  const insult = has(scanned, 'ABUSE');
  const target = has(scanned, 'ILLEGALS');
  const aboutOfficials = stage.mentions.some((m) => m.side === 'local' && !m.claim);
  const send = has(scanned, 'SEND') && !stage.mentions.some((m) => m.side === 'private');
  const asks = !aboutOfficials && (send || has(scanned, 'WANT_REPORT'));
  return (target && (insult || asks)) || (insult && has(scanned, 'WANT_REPORT'));
}

const OTHER_LOCAL: readonly unknown[] = [
  'state_police',
  'suffolk_sheriff',
  'court_officer',
  'other_town_police',
  'mbta_transit',
  'campus_police',
];

function federalActs(stage: Stage): Hit | undefined {
  const acts: Concept[] = [
    'TAKE',
    'ARREST',
    'STOPPED',
    'DANGER',
    'ENTER',
    'ASK',
    'ARRIVE',
    'WAIT',
    'KEEP',
    'TRANSLATE',
    'DRIVE',
  ];
  const onlyFed =
    stage.mentions.every((m) => m.side === 'fed' || m.claim || m.denied) &&
    stage.mentions.some((m) => m.side === 'fed');
  return hitsOf(stage.scanned, acts).find((hit) => {
    if (stage.muted[hit.first] === 1) return false;
    const sides = agentsOf(hit, stage);
    return sides.has('fed') || (onlyFed && sides.has('unknown'));
  });
}

function someoneTaken(stage: Stage): boolean {
  const near = hitsOf(stage.scanned, ['FAMILY']).some((person) =>
    hitsOf(stage.scanned, ['TAKE', 'ARREST', 'KEEP']).some(
      (act) =>
        stage.muted[act.first] === 0 &&
        person.sentence === act.sentence &&
        Math.abs(act.last - person.first) <= 4,
    ),
  );
  return near;
}

function agentsTake(stage: Stage): boolean {
  return hitsOf(stage.scanned, ['TAKE']).some((hit) => agentsOf(hit, stage).has('fed'));
}

function needsLawyer(stage: Stage, facts: Facts): boolean {
  if (facts.how_known === 'hearsay' || facts.how_known === 'inference' || has(stage.scanned, 'INSIDER'))
    return false;
  const lawful =
    facts.op_purpose === 'criminal' ||
    facts.held_past_release === false ||
    facts.other_lawful_hold === true ||
    facts.only_safety_response === true;
  if (lawful) return facts.handed_to_ice === true || facts.transport_to_ice === true;
  const inCustody = [
    facts.held_past_release,
    facts.handed_to_ice,
    facts.transport_to_ice,
    facts.ice_interview_in_custody,
    facts.ice_in_nonpublic_area,
    facts.arrest_for_ice,
    facts.threatened_call_ice,
    facts.told_ice_location,
    facts.school_report_shared,
    facts.gave_ice_release_info,
  ].some((fact) => fact === true);
  return (
    inCustody ||
    facts.arrest_basis === 'ice_warrant' ||
    (facts.ice_waiting_at_release === true && agentsTake(stage)) ||
    (someoneTaken(stage) && (facts.fed_actor !== undefined || facts.detainer_shown === true))
  );
}

function isLive({ urgency }: Facts): boolean {
  return urgency === 'now' || urgency === 'now_danger';
}

function needsFederalRoute(stage: Stage, facts: Facts): boolean {
  const localHere = stage.mentions.some((m) => m.side === 'local' && !m.claim && !m.denied);
  if (isLive(facts) && facts.fed_actor !== undefined && facts.actor === undefined && !localHere) return true;
  // Whoever acts side by side with others, or had to be kept safe from, acts.
  if (facts.joint_operation === true && OTHER_LOCAL.includes(facts.actor)) return true;
  if (facts.only_safety_response === true && facts.fed_actor !== undefined) return true;
  if (federalActs(stage) === undefined) return false;
  if (facts.actor === 'none') return true;
  return facts.actor === undefined && !stage.mentions.some((m) => m.side !== 'fed' && !m.claim);
}

/** Routing advice beside the facts. */
export function tagsOf(stage: Stage, facts: Facts): Tag[] {
  const abusive = looksAbusive(stage);
  const rules: readonly (readonly [Tag, boolean])[] = [
    ['LIVE', isLive(facts)],
    ['MINOR', facts.minor_involved === true],
    ['INSIDER', facts.reporter_role === 'insider'],
    ['HEARSAY', facts.how_known === 'hearsay'],
    ['INFERENCE', facts.how_known === 'inference'],
    ['HAS-VIDEO', facts.evidence === 'video'],
    ['ROUTE-EMERGENCY', facts.urgency === 'now_danger'],
    ['ROUTE-FED', needsFederalRoute(stage, facts)],
    ['ROUTE-LEGAL', needsLawyer(stage, facts)],
    ['ROUTE-OTHER-LOCAL', OTHER_LOCAL.includes(facts.actor)],
    ['ROUTE-PRIVATE', facts.retaliation_private === true],
    ['ROUTE-VICTIM', facts.victim_or_witness === true],
  ];
  return abusive ? ['ABUSE'] : rules.filter(([, applies]) => applies).map(([tag]) => tag);
}
