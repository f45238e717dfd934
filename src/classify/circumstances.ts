import type { Language } from '../language/locale.ts';
import type { FactValue } from '../ordinance/facts.ts';
import type { Concept } from './concepts.ts';
import { lastingsIn } from './lasting.ts';
import type { LiveReading } from './live.ts';
import type { Ledger } from './match.ts';
import { is } from './mentions.ts';
import { type Hit, has, hitsOf } from './scan.ts';
import type { Stage } from './stage.ts';

function heard(stage: Stage, ...concepts: Concept[]): Hit | undefined {
  return hitsOf(stage.scanned, concepts).find((hit) => stage.muted[hit.first] === 0);
}

const PLACES = [
  ['STATION', 'police_station'],
  ['DISTRICT', 'police_station'],
  ['JAIL', 'jail'],
  ['COURT', 'courthouse'],
  ['SCHOOL_OFFICER', 'school'],
  ['CLINIC', 'clinic'],
  ['SHELTER', 'shelter'],
  ['CITY_BUILDING', 'city_building'],
  ['TRAIN', 'transit'],
  ['TRAFFIC_REASON', 'traffic_stop'],
  ['SCHOOL', 'school'],
  ['PARK', 'park_lot'],
  ['HOME', 'home'],
  ['WORK', 'work'],
  ['STREET', 'street'],
] as const satisfies readonly (readonly [Concept, FactValue<'place_type'>])[];

const SUBJECT_WITHIN = 4;

const PROOFS = [
  ['VIDEO', 'video'],
  ['PHOTO', 'photo'],
  ['PAPER_PROOF', 'paper'],
  ['BADGE_NO', 'badge_no'],
  ['CAR_NO', 'car_no'],
  ['INCIDENT_NO', 'incident_no'],
] as const satisfies readonly (readonly [Concept, FactValue<'evidence'>])[];

function firstOf<Value>(
  stage: Stage,
  table: readonly (readonly [Concept, Value])[],
): { hit: Hit; value: Value } | undefined {
  for (const [concept, value] of table) {
    const hit = heard(stage, concept);
    if (hit !== undefined && !is(stage.cover[hit.first - 1], ['NEG'])) return { hit, value };
  }
  return undefined;
}

/** Where it was, as a kind of place, and whether in the city. */
export function derivePlace(stage: Stage, ledger: Ledger): void {
  const place = firstOf(stage, PLACES);
  if (place !== undefined) ledger.add('place_type', place.value, [place.hit]);
  const inside = heard(stage, 'HOOD', 'DISTRICT');
  const outside = heard(stage, 'OUTSIDE_BOSTON') ?? otherTown(stage);
  if (inside !== undefined) return;
  if (outside !== undefined && !has(stage.scanned, 'BPD', 'BOSTON'))
    ledger.add('in_boston', false, [outside]);
}

/** "in Chelsea", but not "Chelsea police" or "Chelsea station". */
function otherTown(stage: Stage): Hit | undefined {
  return hitsOf(stage.scanned, ['TOWN']).find((hit) => {
    const next = stage.cover[hit.last + 1];
    return (
      (is(stage.cover[hit.first - 1], ['IN', 'AT']) ||
        (stage.grammar.marksAfter && is(next, ['IN', 'AT']))) &&
      !is(next, ['LOCAL', 'STATION', 'COURT', 'NOISE', 'STREET'])
    );
  });
}

/** When; a bare "now" counts only where officials or agents are spoken of, so that small talk is no emergency. */
export function deriveTime(stage: Stage, ledger: Ledger, { live, unreal }: LiveReading): void {
  const now = hitsOf(stage.scanned, ['NOW']).find(
    (hit) =>
      stage.muted[hit.first] === 0 && !unreal.has(hit.sentence) && !is(stage.cover[hit.first - 1], ['NEG']),
  );
  const danger = heard(stage, 'DANGER');
  const past = heard(stage, 'PAST');
  const onTopic =
    ledger.evidence.length > 0 || stage.mentions.some((mention) => stage.muted[mention.hit.first] === 0);
  if (danger !== undefined && now !== undefined) ledger.add('urgency', 'now_danger', [danger, now]);
  else if (live !== undefined) ledger.add('urgency', live.urgency, live.words);
  else if (!onTopic) return;
  else if (now !== undefined && past?.sentence !== now.sentence && ledger.facts.held_past_release !== false)
    ledger.add('urgency', 'now', [now]);
  else if (past !== undefined && ledger.evidence.length > 0) ledger.add('urgency', 'past', [past]);
}

const KEPT: readonly Concept[] = ['KEEP', 'STILL', 'EXTRA_TIME', 'WAIT'];

/** How long somebody was kept: the first length of time in a sentence that tells of keeping, or the only one told. */
export function deriveHold({ scanned }: Stage, ledger: Ledger, language: Language): void {
  if (ledger.facts.held_past_release !== true && ledger.facts.arrest_for_ice !== true) return;
  const lengths = lastingsIn(scanned.text, language).map((lasting) => ({
    lasting,
    at: scanned.tokens.findLastIndex(({ start }) => start <= lasting.start),
  }));
  const keeping = hitsOf(scanned, KEPT).map(({ sentence }) => sentence);
  const near = lengths.find(({ at }) => keeping.includes(scanned.tokens[at]?.sentence ?? -1));
  const told = near ?? (lengths.length === 1 ? lengths[0] : undefined);
  if (told === undefined) return;
  const { lasting, at } = told;
  const last = scanned.tokens.findLastIndex(({ start }) => start < lasting.end);
  const { sentence = 0, clause = 0 } = scanned.tokens[at] ?? {};
  ledger.add('hold_minutes', lasting.minutes, [{ concepts: [], first: at, last, sentence, clause }]);
}

export function deriveProof(stage: Stage, ledger: Ledger): void {
  const proof = firstOf(stage, PROOFS);
  const passedOn = proof?.value === 'photo' && ledger.facts.gave_ice_personal_info === true;
  if (proof !== undefined && !passedOn) ledger.add('evidence', proof.value, [proof.hit]);
}

/** "They say the police …"; "they told us he cannot leave" is what officials said themselves. */
function isAboutOfficials(opening: Hit, { mentions }: Stage): boolean {
  return mentions.some(
    ({ hit, claim }) =>
      !claim && hit.sentence === opening.sentence && hit.first - opening.last <= SUBJECT_WITHIN,
  );
}

/** Hearsay, unless the writer also saw it; seeing it on social media is no seeing. "They say" counts only at the beginning. */
function hearsayIn(stage: Stage): Hit | undefined {
  const opening = hitsOf(stage.scanned, ['HEARSAY_OPENING']).find(
    (hit) => hit.first <= 1 && isAboutOfficials(hit, stage),
  );
  const hearsay = opening ?? heard(stage, 'HEARSAY');
  if (hearsay === undefined) return undefined;
  const channels = hitsOf(stage.scanned, ['HEARSAY']).map((hit) => hit.sentence);
  const sawItself = hitsOf(stage.scanned, ['SAW']).some((hit) => !channels.includes(hit.sentence));
  return sawItself ? undefined : hearsay;
}

const DONE_TO_ME: readonly Concept[] = [
  'ASK',
  'STOPPED',
  'ARREST',
  'KEEP',
  'TAKE',
  'TELL',
  'SAY',
  'SHOW',
  'LET_GO',
  'THREAT',
  'CALL',
  'GIVE',
  'BRING',
  'SET_UP',
];
const BESIDE = 2;

/** "Asked me", "me pidió": the writer is the one it was done to. */
function doneToWriter(stage: Stage): Hit | undefined {
  const acts = hitsOf(stage.scanned, DONE_TO_ME).filter((act) => stage.muted[act.first] === 0);
  return hitsOf(stage.scanned, ['SELF', 'I']).find((self) =>
    acts.some(
      (act) =>
        act !== self &&
        act.clause === self.clause &&
        (self.first > act.last ? self.first - act.last : act.first - self.last) <= BESIDE,
    ),
  );
}

/** Who writes, and how the writer knows. */
export function deriveTelling(stage: Stage, ledger: Ledger, guessed: boolean): void {
  const insider = heard(stage, 'INSIDER');
  const advocate = heard(stage, 'ADVOCATE');
  const hearsay = hearsayIn(stage);
  const told = heard(stage, 'TOLD_ME');
  const saw = heard(stage, 'SAW');
  const family = heard(stage, 'FAMILY');
  const self = heard(stage, 'SELF', 'I');
  const infer = heard(stage, 'INFER');
  if (insider !== undefined) ledger.add('reporter_role', 'insider', [insider]);
  else if (advocate !== undefined) ledger.add('reporter_role', 'advocate', [advocate]);
  else if (hearsay !== undefined) ledger.add('reporter_role', 'secondhand', [hearsay]);
  else if (family !== undefined) ledger.add('reporter_role', 'family', [family]);
  else if (saw !== undefined) ledger.add('reporter_role', 'witness', [saw]);
  else {
    const concerned = doneToWriter(stage);
    if (concerned !== undefined) ledger.add('reporter_role', 'self', [concerned]);
  }
  if (guessed && infer !== undefined) ledger.add('how_known', 'inference', [infer]);
  else if (hearsay !== undefined) ledger.add('how_known', 'hearsay', [hearsay]);
  else if (saw !== undefined || insider !== undefined)
    ledger.add(
      'how_known',
      'saw_or_read',
      [saw ?? insider].flatMap((hit) => hit ?? []),
    );
  else if (told !== undefined) ledger.add('how_known', 'told_by_person_there', [told]);
  else if (self !== undefined && ledger.evidence.length > 0) ledger.add('how_known', 'saw_or_read', [self]);
}

const ADULT = 18;

/** "my nephew (16) was": an age set apart behind a person. */
function isBareAge(number: Hit, { cover, scanned }: Stage): boolean {
  const left = scanned.tokens[number.first - 1];
  const right = scanned.tokens[number.last + 1];
  const alone = left?.clause !== number.clause && right?.clause !== number.clause;
  return (
    alone && left?.sentence === number.sentence && is(cover[number.first - 1], ['FAMILY', 'CHILD', 'PERSON'])
  );
}

/** "My son of 16 is on the list". */
function isAgeOf(number: Hit, { cover }: Stage): boolean {
  return (
    is(cover[number.first - 1], ['OF', 'AGE_BEFORE']) &&
    is(cover[number.first - 2], ['FAMILY', 'CHILD']) &&
    !is(cover[number.last + 1], ['HOURS', 'MINUTES', 'DAYS'])
  );
}

/** Someone under age: said so, an age below eighteen, or a child who was taken, stopped or questioned. */
export function deriveMinor(stage: Stage, ledger: Ledger): void {
  const taken = childTaken(stage);
  if (taken !== undefined) ledger.add('minor_involved', true, [taken]);
  const word = heard(stage, 'MINOR');
  if (word !== undefined) ledger.add('minor_involved', !is(stage.cover[word.first - 1], ['NEG']), [word]);
  for (const number of hitsOf(stage.scanned, ['NUMBER'])) {
    const age = Number(stage.scanned.tokens[number.first]?.word);
    if (!(age > 0 && age < ADULT)) continue;
    const next = stage.cover[number.last + 1];
    const after = stage.scanned.tokens[number.last + 1];
    const ends =
      after === undefined ||
      after.clause !== number.clause ||
      is(next, ['I', 'SELF', 'THEY', 'AND', 'BUT', 'ONLY', 'TO']);
    const stated =
      is(next, ['AGE_AFTER']) && after?.clause === number.clause && !is(next, ['HOURS', 'MINUTES', 'DAYS']);
    if (
      stated ||
      isBareAge(number, stage) ||
      isAgeOf(number, stage) ||
      (ends && is(stage.cover[number.first - 1], ['AGE_BEFORE']) && age > 4)
    )
      ledger.add('minor_involved', true, [number]);
  }
}

/** A child that somebody takes, stops, questions or writes up. */
export function childTaken(stage: Stage): Hit | undefined {
  return hitsOf(stage.scanned, ['CHILD']).find(
    (child) =>
      stage.muted[child.first] === 0 &&
      hitsOf(stage.scanned, ['TAKE', 'ARREST', 'STOPPED', 'WRITE_UP', 'KEEP']).some(
        (act) => act.sentence === child.sentence && Math.abs(act.last - child.first) <= 3,
      ),
  );
}
