import type { FactName, FactValue } from '../ordinance/facts.ts';
import type { Concept } from './concepts.ts';
import { isDenied } from './denial.ts';
import type { Live } from './live.ts';
import type { Ledger } from './match.ts';
import { before, FED, is, type Mention } from './mentions.ts';
import { CRIMES, RELEASES } from './patterns/index.ts';
import { agentsOf, areTogether } from './roles.ts';
import { type Hit, has, hitsOf } from './scan.ts';
import type { Stage } from './stage.ts';

const FED_ACTOR = [
  ['HSI', 'ice_hsi'],
  ['ERO', 'ice_ero'],
  ['CBP', 'cbp'],
  ['ICE', 'ice_unknown_division'],
  ['FED_OTHER', 'other_federal'],
  ['FED', 'unknown_federal'],
] as const satisfies readonly (readonly [Concept, FactValue<'fed_actor'>])[];

function isHeard(mention: Mention, stage: Stage): boolean {
  return !mention.claim && !mention.denied && stage.muted[mention.hit.first] === 0;
}

/** Hits of the classes that are neither supposed nor denied. */
function stated(stage: Stage, concepts: readonly Concept[]): Hit[] {
  return hitsOf(stage.scanned, concepts).filter(
    (hit) => stage.muted[hit.first] === 0 && !isDenied(hit, stage),
  );
}

/** The local body that acts; "none" where the text says that only federal or private people did. */
export function deriveActor(stage: Stage, ledger: Ledger): void {
  const heard = stage.mentions.filter((mention) => isHeard(mention, stage));
  const locals = heard.filter(
    (mention) =>
      mention.side === 'local' && (ledger.evidence.length > 0 || mention.actor !== 'boston_city_other'),
  );
  const named =
    locals.find((m) => m.actor !== undefined && !m.object) ?? locals.find((m) => m.actor !== undefined);
  if (named?.actor !== undefined) {
    ledger.add('actor', named.actor, [named.hit]);
    return;
  }
  if (locals.length > 0) {
    const asked = stage.mentions.find((m) => m.actor !== undefined && !m.claim && !m.denied);
    if (asked?.actor !== undefined && ledger.evidence.length > 0)
      ledger.add('actor', asked.actor, [asked.hit]);
    return;
  }
  const others = heard.filter((mention) => mention.side !== 'local');
  const onlyThem = hitsOf(stage.scanned, ['ONLY']).find((hit) =>
    others.some((m) => Math.abs(m.hit.first - hit.last) <= 3 || Math.abs(hit.first - m.hit.last) <= 3),
  );
  const denied = stage.mentions.find((m) => m.side === 'local' && m.denied);
  const claimed = stage.mentions.find((m) => m.claim);
  const fed = others.find((m) => m.side === 'fed');
  const owner = others.find((m) => m.side === 'private');
  if (denied !== undefined && others.length > 0) ledger.add('actor', 'none', [denied.hit]);
  else if (onlyThem !== undefined) ledger.add('actor', 'none', [onlyThem]);
  else if (claimed !== undefined && fed !== undefined) ledger.add('actor', 'none', [fed.hit]);
  else if (owner !== undefined && ledger.facts.retaliation_private === true)
    ledger.add('actor', 'none', [owner.hit]);
}

const FED_ACTS: readonly Concept[] = [
  'TAKE',
  'ARREST',
  'WAIT',
  'ARRIVE',
  'ASK',
  'ENTER',
  'STOPPED',
  'KEEP',
  'TALK',
  'DANGER',
  'SHOW',
  'DRIVE',
  'STAGE',
];

/** Federal agents count where they act, come, receive or hold; a paper or a fear of them names nobody. */
export function deriveFedActor(stage: Stage, ledger: Ledger, live?: Live): void {
  const feds = stage.mentions.filter((m) => m.side === 'fed' && isHeard(m, stage));
  const threat = ledger.facts.threatened_call_ice === true || ledger.facts.retaliation_private === true;
  const acting = feds.filter((m) => {
    const verb = before(m.hit.first, stage);
    if (m.object && verb !== undefined && isDenied(verb, stage)) return false;
    if (!m.object)
      return !threat || hitsOf(stage.scanned, FED_ACTS).some((hit) => agentsOf(hit, stage).has('fed'));
    return !threat;
  });
  for (const [concept, value] of FED_ACTOR) {
    const mention = acting.find((m) => is(m.hit, [concept]));
    if (mention !== undefined) {
      ledger.add('fed_actor', value, [mention.hit]);
      return;
    }
  }
  const named = FED_ACTOR.find(([concept]) => is(live?.agent, [concept]));
  if (named !== undefined && live?.agent !== undefined) ledger.add('fed_actor', named[1], [live.agent]);
}

/** Agents who say that they are police; a vest alone says nothing. */
export function derivePosing(stage: Stage, ledger: Ledger): void {
  if (!stage.mentions.some((m) => m.side === 'fed' && isHeard(m, stage))) return;
  const claim = stage.mentions.find((m) => {
    if (!m.claim) return false;
    const near = stage.cover.slice(Math.max(0, m.hit.first - 6), m.hit.last + 2);
    return near.some((hit) => is(hit, ['SAY', 'TELL', 'CALL'])) && !near.some((hit) => is(hit, ['VEST']));
  });
  if (claim !== undefined) ledger.add('posed_as_police', true, [claim.hit]);
}

/** A district named only as the place ("at the A-1"). */
function isPlace({ hit }: Mention, stage: Stage): boolean {
  return is(hit, ['DISTRICT']) && is(before(hit.first, stage), ['IN', 'AT', 'STATION', 'OF']);
}

const EVENTS: readonly Concept[] = [
  'ASK',
  'STOPPED',
  'ARREST',
  'KEEP',
  'TAKE',
  'ARRIVE',
  'ENTER',
  'BLOCK',
  'PUSH_BACK',
  'WAIT',
  'STAGE',
  'DANGER',
  'HAND_OVER',
  'TRANSFER',
  'DRIVE',
  'FOUND',
  'TOGETHER',
  'NOW',
  'TALK',
  'STREET',
  'HOME',
  'PARK',
  'WORK',
  'SAW',
  'SEE',
  'HEARSAY',
  'TRAIN',
  'HOOD',
  'ASSIST',
  'GIVE',
];

/** Local and federal people named side by side ("BPD and ICE", "police with agents"). */
export function deriveJoint(stage: Stage, ledger: Ledger): void {
  if (ledger.facts.officer_on_ice_task_force === true || stated(stage, EVENTS).length === 0) return;
  const present = (m: Mention) =>
    m.side === 'local' &&
    isHeard(m, stage) &&
    !isPlace(m, stage) &&
    (!m.object || is(before(m.hit.first, stage), ['WITH']));
  const agents = stage.mentions.filter((m) => m.side === 'fed' && isHeard(m, stage));
  const talks = stated(stage, ['TALK']);
  for (const local of stage.mentions.filter(present)) {
    for (const fed of agents) {
      const [left, right] = local.hit.first < fed.hit.first ? [local.hit, fed.hit] : [fed.hit, local.hit];
      if (talks.some((talk) => talk.sentence === left.sentence && talk.last < left.first)) continue;
      const together = areTogether(left, right, stage);
      if (together !== undefined) ledger.add('joint_operation', together, [left, right]);
    }
  }
}

/** Release, purpose and grounds that follow from facts already found. */
export function deriveCustody(stage: Stage, ledger: Ledger): void {
  const { facts } = ledger;
  if (facts.gave_ice_release_info === true) {
    ledger.drop('told_ice_location');
    if (facts.held_past_release === false) ledger.drop('held_past_release');
  }
  if (facts.ice_waiting_at_release === true && facts.held_past_release === false)
    ledger.drop('held_past_release');
  const { scanned } = stage;
  const passedOn =
    facts.gave_ice_personal_info ??
    facts.told_ice_location ??
    facts.gave_ice_release_info ??
    facts.gave_ice_report;
  if (passedOn === true && ledger.hitsFor('called_or_messaged_ice').some((hit) => is(hit, ['GIVE'])))
    ledger.drop('called_or_messaged_ice');
  const absent = stage.mentions.find(({ side, denied }) => side === 'fed' && denied);
  const left = hitsOf(scanned, ['LET_GO', 'BAIL', 'DROPPED', 'RECOGNIZANCE', 'SERVED', 'RELEASED', 'WAIT']);
  if (absent !== undefined && left.length > 0 && has(scanned, 'STATION', 'JAIL', 'DISTRICT', 'BAIL', 'WAIT'))
    ledger.add('ice_waiting_at_release', false, [absent.hit]);
  const unreleased = hitsOf(scanned, ['NOT_LET_GO'])[0];
  const judged = judgeRelease(stage);
  if (judged !== undefined && facts.held_past_release !== undefined)
    ledger.add('release_event', 'personal_recognizance', judged);
  const release = RELEASES.map(([concept, value]) => [freedBy(stage, concept), value] as const).find(
    ([hit]) => hit,
  );
  if (unreleased !== undefined && (release !== undefined || facts.detainer_shown === true)) {
    ledger.add('held_past_release', true, [unreleased]);
  }
  if (release?.[0] !== undefined && (facts.held_past_release === true || release[1] !== 'other_release')) {
    ledger.add('release_event', release[1], [release[0]]);
  }
  if (facts.held_past_release === true) {
    const taken = ledger.hitsFor('arrested_by_local');
    if (taken.length > 0 && taken.every((hit) => is(hit, ['KEEP']))) ledger.drop('arrested_by_local');
    if (facts.detainer_shown === true) ledger.add('hold_reason', 'ice', ledger.hitsFor('detainer_shown'));
    ledger.drop('arrest_for_ice');
    if (facts.detainer_shown === true && facts.hold_reason === 'ice' && has(scanned, 'UNTIL')) {
      const came = heldUntilTheyCame(stage);
      if (came !== undefined) ledger.add('handed_to_ice', true, [came]);
    }
    const taking = hitsOf(scanned, ['TAKE', 'TRANSFER']).find((hit) => agentsOf(hit, stage).has('fed'));
    if (taking !== undefined && facts.handed_to_ice !== true)
      ledger.add('ice_waiting_at_release', true, [taking]);
  }
}

/** The first word for a kind of release; "without bail" is no bail. */
function freedBy(stage: Stage, concept: Concept): Hit | undefined {
  const unbailed = concept === 'BAIL' ? hitsOf(stage.scanned, ['RECOGNIZANCE']) : [];
  return stated(stage, [concept]).find(
    (hit) => !unbailed.some(({ first, last }) => first <= hit.first && hit.last <= last),
  );
}

/** "The judge let him go", "the judge said she can leave". */
function judgeRelease(stage: Stage): Hit[] | undefined {
  for (const freed of stated(stage, ['RELEASED', 'LET_GO', 'RECOGNIZANCE'])) {
    const judge = hitsOf(stage.scanned, ['JUDGE']).find(
      (hit) => hit.sentence === freed.sentence && hit.first < freed.first && freed.first - hit.last <= 9,
    );
    if (judge !== undefined) return [judge, freed];
  }
  return undefined;
}

/** Held for agents: in a station or a jail that is a hold; in the street, or after an arrest, it is an arrest for them. */
export function deriveHoldOrArrest(stage: Stage, ledger: Ledger): void {
  const { facts } = ledger;
  if (facts.held_past_release === true || facts.arrest_for_ice !== true || facts.hold_reason !== 'ice')
    return;
  // "An officer of C-6" is no place.
  const district = hitsOf(stage.scanned, ['DISTRICT']).some(
    (hit) => !(is(stage.cover[hit.first - 1], ['OF']) && is(stage.cover[hit.first - 2], ['LOCAL', 'BPD'])),
  );
  const inCustody =
    (district || has(stage.scanned, 'STATION', 'JAIL', 'COURT', 'CELLS')) && facts.arrested_by_local !== true;
  ledger.drop(inCustody ? 'arrest_for_ice' : 'hold_reason');
}

/** Kept on a detainer until agents arrived: the keeper passed the person on. */
function heldUntilTheyCame(stage: Stage): Hit | undefined {
  return hitsOf(stage.scanned, ['KEEP']).find((keep) =>
    hitsOf(stage.scanned, ['UNTIL']).some(
      (until) =>
        until.sentence === keep.sentence &&
        until.first > keep.first &&
        hitsOf(stage.scanned, FED).some((fed) => fed.first > until.last && fed.first - until.last <= 3),
    ),
  );
}

export function deriveArrest(stage: Stage, ledger: Ledger): void {
  const { facts } = ledger;
  if (facts.ice_admin_warrant_shown === true && facts.judicial_warrant === undefined) {
    const form = hitsOf(stage.scanned, ['ADMIN_WARRANT']).filter((hit) => saysUnsigned(hit, stage));
    if (form.length > 0) ledger.add('judicial_warrant', false, form);
  }
  if (facts.arrested_by_local === true) {
    const innocent = facts.op_purpose === 'immigration' ? hitsOf(stage.scanned, ['NO_CRIME']) : [];
    if (innocent.length > 0 && facts.local_criminal_basis === undefined)
      ledger.add('local_criminal_basis', false, innocent);
    if (facts.ice_admin_warrant_shown === true && facts.local_criminal_basis !== true) {
      ledger.add('arrest_basis', 'ice_warrant', ledger.hitsFor('ice_admin_warrant_shown'));
    } else if (facts.local_criminal_basis === true) {
      ledger.add('arrest_basis', 'crime', ledger.hitsFor('local_criminal_basis'));
    }
  }
  if (facts.arrest_basis === 'ice_warrant' && facts.local_criminal_basis !== true) {
    ledger.add('op_purpose', 'immigration', ledger.hitsFor('arrest_basis'));
    for (const given of ['handed_to_ice', 'transport_to_ice'] as const)
      if (facts[given] === true) ledger.add('arrest_for_ice', true, ledger.hitsFor(given));
  }
  if (
    facts.arrested_by_local !== true &&
    facts.arrest_basis !== undefined &&
    facts.local_criminal_basis !== true
  )
    ledger.drop('arrest_basis');
}

/** Forms that no judge signs by their kind: I-200, I-205, "administrative". */
function saysUnsigned(hit: Hit, stage: Stage): boolean {
  return stage.scanned.tokens
    .slice(hit.first, hit.last + 1)
    .some(({ word }) =>
      /^i?20[05]$|^admin|^civil$|^unsigned|^sign|^firm|^assin|^siyen|^saxiix|^hanh$|^подпис|^админ|^行政|^民事|^اداري|^موقع/u.test(
        word,
      ),
    );
}

/** Purpose and kind of crime; an HSI jacket sets neither. */
export function derivePurpose(stage: Stage, ledger: Ledger): void {
  const { facts } = ledger;
  const crimes = CRIMES.flatMap(([concept, value]) => {
    const hit = stated(stage, [concept])[0];
    return hit === undefined ? [] : [{ hit, value }];
  });
  const first = crimes[0];
  if (facts.judicial_warrant === true && facts.joint_operation === true && facts.op_purpose === undefined) {
    ledger.add('op_purpose', 'criminal', ledger.hitsFor('judicial_warrant'));
  }
  if (facts.op_purpose === 'criminal' && facts.arrested_by_local === true && first !== undefined) {
    ledger.add('local_criminal_basis', true, [first.hit]);
    ledger.add('arrest_basis', 'crime', [first.hit]);
  }
  if (facts.op_purpose === 'criminal' && first !== undefined)
    ledger.add('crime_type', first.value as FactValue<FactName>, [first.hit]);
}

/** Police called by someone, who came after and only kept people safe. */
export function deriveSafety(stage: Stage, ledger: Ledger): void {
  const { facts } = ledger;
  const adverse = [
    'asked_status',
    'arrested_by_local',
    'called_or_messaged_ice',
    'perimeter_or_traffic',
    'handed_to_ice',
    'joint_operation',
  ] as const;
  if (adverse.some((fact) => facts[fact] === true)) return;
  const call = stated(stage, ['CALL_911'])[0];
  const fed = stage.mentions.some((m) => m.side === 'fed' && isHeard(m, stage));
  const came = stated(stage, ['ARRIVE', 'CALM', 'PUSH_BACK']).find((hit) =>
    agentsOf(hit, stage).has('local'),
  );
  if (call !== undefined && came !== undefined && fed) ledger.add('only_safety_response', true, [call, came]);
  const calm = stated(stage, ['CALM']).find((hit) => agentsOf(hit, stage).has('local'));
  if (calm !== undefined && fed && came !== undefined) ledger.add('only_safety_response', true, [calm]);
}
