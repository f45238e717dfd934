import type { FactValue } from '../ordinance/facts.ts';
import type { Concept } from './concepts.ts';
import type { Grammar } from './grammar.ts';
import { type Hit, has, type Scan } from './scan.ts';

/** On whose side an act lies. `unknown` where the text names nobody. */
export type Side = 'local' | 'fed' | 'private' | 'self' | 'unknown';

/** A naming of someone who may act. */
export interface Mention {
  readonly hit: Hit;
  readonly side: 'local' | 'fed' | 'private';
  readonly actor?: FactValue<'actor'>;
  /** Receives the act (told ICE, came with ICE) rather than doing it. */
  readonly object: boolean;
  /** Stands after "by". */
  readonly agentive: boolean;
  /** Said not to be there ("no boston cops there"). */
  readonly denied: boolean;
  /** Named in reported words ("said immigration wants him"); acts in that clause alone. */
  readonly reported: boolean;
  /** Waited for ("until ICE"); never the doer of what stands before it. */
  readonly awaited: boolean;
  /** Belongs to another word ("nada de migración"). */
  readonly attributive: boolean;
  /** Only a word on a vest or in a shout ("vest says POLICE"), not a person. */
  readonly claim: boolean;
}

export const LOCAL: readonly Concept[] = [
  'BPD',
  'STATE',
  'TRANSIT',
  'SHERIFF',
  'COURT_OFFICER',
  'SCHOOL_OFFICER',
  'CITY',
  'CAMPUS',
  'LOCAL',
];
export const FED: readonly Concept[] = ['ERO', 'HSI', 'CBP', 'ICE', 'FED_OTHER', 'FED'];

const ACTOR_OF: Partial<Record<Concept, FactValue<'actor'>>> = {
  BPD: 'bpd',
  STATE: 'state_police',
  TRANSIT: 'mbta_transit',
  SHERIFF: 'suffolk_sheriff',
  COURT_OFFICER: 'court_officer',
  SCHOOL_OFFICER: 'bps_safety',
  CITY: 'boston_city_other',
  CAMPUS: 'campus_police',
};

const RECIPIENT_VERBS: readonly Concept[] = ['TELL', 'GIVE', 'CALL', 'HAND_OVER', 'DRIVE', 'ASSIST', 'SHARE'];
/** What is done to somebody: "kept my boyfriend" names no doer. */
const DONE_TO: readonly Concept[] = [
  'KEEP',
  'ARREST',
  'TAKE',
  'STOPPED',
  'LET_GO',
  'ASK',
  'TALK',
  'TRANSFER',
];
const RECIPIENT_WORDS: readonly Concept[] = ['TO', 'WITH', 'FOR'];

/** Whether `hit` is of any of the classes. */
export function is(hit: Hit | undefined, concepts: readonly Concept[]): boolean {
  return hit?.concepts.some((concept) => concepts.includes(concept)) === true;
}

/** A scanned text with what is needed to look around in it. */
export interface Laid {
  readonly scanned: Scan;
  /** The hit that covers each token. */
  readonly cover: readonly (Hit | undefined)[];
  readonly grammar: Grammar;
}

/** The nearest hit before token `at` in its sentence, stepping over articles and numbers. */
export function before(at: number, { cover, scanned }: Laid): Hit | undefined {
  let i = at - 1;
  while (
    i >= 0 &&
    i >= at - 3 &&
    is(cover[i], ['DET', 'NUMBER']) &&
    !is(cover[i], ['TO', 'WITH', 'BY', 'FOR'])
  ) {
    i -= 1;
  }
  return i >= 0 && scanned.tokens[i]?.sentence === scanned.tokens[at]?.sentence ? cover[i] : undefined;
}

function nextTo(hit: Hit, concepts: readonly Concept[], { cover, scanned }: Laid): boolean {
  const sameSentence = (i: number) => scanned.tokens[i]?.sentence === hit.sentence;
  for (const [near, far] of [
    [hit.last + 1, hit.last + 2],
    [hit.first - 1, hit.first - 2],
  ] as const) {
    if (sameSentence(near) && is(cover[near], concepts)) return true;
    if (is(cover[near], ['OF']) && sameSentence(far) && is(cover[far], concepts)) return true;
  }
  return false;
}

/** Plain "police" beside the name of a town belongs to that town; a district's number makes it the city's. */
function namedActor(hit: Hit, laid: Laid): FactValue<'actor'> | undefined {
  for (const concept of hit.concepts) {
    const actor = ACTOR_OF[concept];
    if (actor !== undefined) return actor;
  }
  if (!is(hit, ['LOCAL'])) return undefined;
  if (nextTo(hit, ['BOSTON'], laid)) return 'bpd';
  return nextTo(hit, ['TOWN'], laid) ? 'other_town_police' : undefined;
}

/** What is known of a hit that names someone who may act; undefined for any other hit. */
export function mentionOf(hit: Hit, laid: Laid): Mention | undefined {
  const { scanned, grammar } = laid;
  const side = is(hit, LOCAL) ? 'local' : is(hit, FED) ? 'fed' : is(hit, ['PRIVATE']) ? 'private' : undefined;
  if (side === undefined) return undefined;
  const left = before(hit.first, laid);
  const leftmost = left === undefined ? undefined : before(left.first, laid);
  const actor = side === 'local' ? namedActor(hit, laid) : undefined;
  const claim = claimsToBe(hit, laid) && is(hit, ['LOCAL', 'BPD']) && has(scanned, ...FED, 'VEST');
  const attributive = isAttributive(hit, laid) || isInside(hit, laid);
  return {
    hit,
    side,
    ...(actor === undefined ? {} : { actor }),
    object:
      is(hit, ['TO']) ||
      (is(left, RECIPIENT_VERBS) && !(grammar.inverts && side !== 'fed' && receiverFollows(hit, laid))) ||
      (is(left, ['WAIT']) && is(left, ['UNTIL'])) ||
      (is(left, RECIPIENT_WORDS) && !is(left, ['BY']) && !(side === 'local' && is(leftmost, ['TAKE']))) ||
      (!grammar.inverts && is(left, ['ASK'])) ||
      (grammar.marksAfter && isMarkedBehind(hit, laid)) ||
      (side === 'private' && (is(left, DONE_TO) || suffers(hit, laid))) ||
      throughPerson(hit, laid),
    agentive: is(left, ['BY']) && !is(leftmost, ['WAIT']),
    denied: isMissing(hit, laid) || staysAway(hit, laid),
    reported: is(left, ['SAY']),
    awaited: is(left, ['UNTIL']),
    attributive,
    claim: claim && !is(hit, ['DISTRICT']),
  };
}

/** "Gave Boston police the agents the names": where the verb comes first, its doer stands behind it and the receiver after. */
function receiverFollows(hit: Hit, { scanned }: Laid): boolean {
  return scanned.hits.some(
    (other) => other.clause === hit.clause && other.first > hit.last && is(other, FED),
  );
}

const PERSON_WITHIN = 4;
const PASSED_TO: readonly Concept[] = [...RECIPIENT_VERBS, 'TO'];

/** "my boyfriend got arrested": named, but as the one it was done to. */
function suffers(hit: Hit, { cover, scanned }: Laid): boolean {
  const next = [1, 2, 3].map((step) => hit.last + step);
  if (!is(cover[hit.last + 1], ['PASSIVE'])) return false;
  return next.some((i) => scanned.tokens[i]?.clause === hit.clause && is(cover[i], DONE_TO));
}

/** "told a friend in ICE", "texted a buddy at immigration": the agents receive it through one of theirs. */
function throughPerson(hit: Hit, laid: Laid): boolean {
  const { cover, scanned } = laid;
  if (!is(hit, FED)) return false;
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - PERSON_WITHIN); i -= 1) {
    const near = cover[i];
    if (scanned.tokens[i]?.sentence !== hit.sentence) return false;
    if (is(near, ['PERSON'])) return i < hit.first - 1 && is(before(near?.first ?? 0, laid), PASSED_TO);
    if (!is(near, ['OF', 'IN', 'AT', 'WITH', 'DET', 'THEY'])) return false;
  }
  return false;
}

const MARK_WITHIN = 3;

/**
 * Somali "ICE u sheegeen": the mark of the receiver, or the verb that takes one, right behind. "Booliska ayaa u yeeray
 * ICE" has its receiver after the verb, and "booliska" is the doer.
 */
function isMarkedBehind(hit: Hit, { cover, scanned }: Laid): boolean {
  const sameClause = (i: number) => scanned.tokens[i]?.clause === hit.clause;
  let marked = false;
  for (let i = hit.last + 1; i <= hit.last + MARK_WITHIN && sameClause(i); i += 1) {
    if (is(cover[i], [...RECIPIENT_WORDS, ...RECIPIENT_VERBS])) marked = true;
    else if (cover[i] !== undefined && !is(cover[i], ['DET', 'THEY', 'PASSIVE', 'AND', 'I', 'SELF', 'NEG']))
      break;
  }
  if (!marked) return false;
  const others = scanned.hits.filter(
    (other) => other !== hit && other.sentence === hit.sentence && is(other, [...LOCAL, ...FED]),
  );
  const before = others.some((other) => other.last < hit.first);
  const after = others.some((other) => other.first > hit.last && other.clause === hit.clause);
  return before || !after;
}

/** "no police", "there was no police", "didn't see any boston cops". */
function isMissing(hit: Hit, { cover, scanned }: Laid): boolean {
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 4); i -= 1) {
    const near = cover[i];
    if (scanned.tokens[i]?.clause !== hit.clause || near === undefined) return false;
    if (is(near, ['NEG'])) return true;
    if (!is(near, ['DET', 'NUMBER', 'SHOW', 'PASSIVE', 'SEE', 'SAW', 'I'])) return false;
  }
  return false;
}

/** "boston police never showed up". */
function staysAway(hit: Hit, { cover, scanned }: Laid): boolean {
  const next = [1, 2, 3]
    .map((step) => hit.last + step)
    .filter((i) => scanned.tokens[i]?.clause === hit.clause);
  const no = next.find((i) => is(cover[i], ['NEG']));
  const end = no === undefined ? 0 : (cover[no]?.last ?? no);
  return (
    no !== undefined &&
    [1, 2].some(
      (step) => is(cover[end + step], ['ARRIVE']) && scanned.tokens[end + step]?.clause === hit.clause,
    ) &&
    next.every((i) => i >= no || cover[i] === undefined || is(cover[i], ['DET', 'PASSIVE', 'BUT', 'THEY']))
  );
}

const PEOPLE: readonly Concept[] = ['PERSON', 'THEY', 'FAMILY', 'NEG', 'NUMBER', ...LOCAL, ...FED];

/** Only says whose a thing is ("hold of ICE", "form from ICE"); after people ("men from ICE") it names who they are. */
function isAttributive(hit: Hit, { cover }: Laid): boolean {
  const left = cover[hit.first - 1];
  if (is(left, ['ADMIN_WARRANT', 'DETAINER', 'COMPUTER'])) return true;
  const of = is(left, ['DET']) && !is(left, ['OF']) ? hit.first - 2 : hit.first - 1;
  if (!is(cover[of], ['OF'])) return false;
  const owner = cover[of - 1];
  return owner !== undefined && !is(owner, PEOPLE);
}

const THINGS_OF_AGENTS: readonly Concept[] = [
  'STATUS',
  'STATUS_QUESTION',
  'PAPERS',
  'ICE_CAR',
  'ICE_OFFICE',
  'ADMIN_WARRANT',
  'DETAINER',
  'ICE_REASON',
  'IMMIGRATION_ONLY',
  'REQUESTED',
  'TASK_FORCE',
];

/** "papers of immigration", "a car of ICE" in one phrase: the agents are named, but nobody who acts. */
function isInside(hit: Hit, { scanned }: Laid): boolean {
  return scanned.hits.some(
    (other) =>
      other !== hit &&
      other.first <= hit.first &&
      other.last >= hit.last &&
      other.last - other.first > hit.last - hit.first &&
      is(other, THINGS_OF_AGENTS),
  );
}

const SMALL: readonly Concept[] = [
  'PERSON',
  'PRIVATE',
  'FAMILY',
  'I',
  'SELF',
  'THEY',
  'PASSIVE',
  'DET',
  'OF',
  'FED',
  'AND',
];
const DOING: readonly Concept[] = [
  'PASSIVE',
  'ASK',
  'STOPPED',
  'ARREST',
  'KEEP',
  'GIVE',
  'SHARE',
  'TELL',
  'CALL',
  'TAKE',
  'ARRIVE',
  'HAND_OVER',
  'BLOCK',
  'ASSIST',
  'DRIVE',
  'TRANSFER',
  'TRANSLATE',
  'PUSH_BACK',
  'CALL_911',
  'WRITE_UP',
];

/** Somali "booliska Boston baan nahay", "we are Boston police": the verb of being closes the claim. */
function saysWeAre(hit: Hit, { cover, scanned }: Laid): boolean {
  const near = [1, 2, 3]
    .map((step) => hit.last + step)
    .filter((i) => scanned.tokens[i]?.clause === hit.clause)
    .map((i) => cover[i]);
  return near.some((other) => is(other, ['VEST']) || (is(other, ['I']) && is(other, ['PASSIVE'])));
}

/** "said they are police", "vest says police", "police vest": the words of agents, not the presence of police. */
function claimsToBe(hit: Hit, { cover, scanned, grammar }: Laid): boolean {
  if (grammar.marksAfter) return saysWeAre(hit, { cover, scanned, grammar });
  const next = scanned.tokens[hit.last + 1]?.clause === hit.clause ? cover[hit.last + 1] : undefined;
  if (is(next, ['VEST']) && is(hit, ['LOCAL'])) return true;
  let being = false;
  let other = false;
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 6); i -= 1) {
    if (scanned.tokens[i]?.sentence !== hit.sentence) return false;
    if (is(cover[i], ['VEST'])) return !is(next, DOING);
    if (other) continue;
    if (is(cover[i], ['SAY'])) return being || !is(next, DOING);
    if (is(cover[i], ['PASSIVE'])) being = true;
    else if (cover[i] !== undefined && !is(cover[i], [...SMALL, ...LOCAL])) other = true;
  }
  return false;
}
