import type { Concept } from './concepts.ts';
import { is, type Mention, type Side } from './mentions.ts';
import { type Hit, hitsOf } from './scan.ts';
import type { Stage } from './stage.ts';

function mayAct(mention: Mention, act: Hit): boolean {
  return (
    !mention.claim &&
    !mention.object &&
    !mention.attributive &&
    !(mention.denied && mention.hit.clause !== act.clause) &&
    !(mention.reported && mention.hit.clause !== act.clause)
  );
}

const NEAR = 4;
const ALONG = 12;

const VERBS: readonly Concept[] = [
  'ASK',
  'STOPPED',
  'ARREST',
  'KEEP',
  'GIVE',
  'TAKE',
  'ARRIVE',
  'HAND_OVER',
  'BLOCK',
  'WAIT',
  'ENTER',
  'CALL',
  'TELL',
];

/** "Came two of ICE and the cop gave him": an "and" between clauses, each with its own verb, joins no people. */
function opensClause(left: Hit, right: Hit, { cover, grammar }: Stage): boolean {
  const between = cover.slice(left.last + 1, right.first);
  if (between.some((hit) => is(hit, ['WITH', 'TOGETHER']))) return false;
  if (between.some((hit) => is(hit, VERBS) && !is(hit, ['AND']))) return true;
  const verbBefore = [1, 2].some((step) => is(cover[left.first - step], VERBS));
  return grammar.inverts && verbBefore && is(cover[right.last + 1], VERBS);
}

/**
 * Whether two mentions, left before right, stand side by side: "BPD and ICE", "police came with ICE", "police with men
 * of the border patrol"; false where that is denied, undefined where they are not linked.
 */
export function areTogether(left: Hit, right: Hit, stage: Stage): boolean | undefined {
  const { cover, grammar } = stage;
  const distance = right.first - left.last;
  if (left.sentence !== right.sentence || distance < 1 || distance > ALONG) return undefined;
  const between = cover.slice(left.last + 1, right.first);
  // "Police with ICE spoke": where the receiver stands before the verb, that is telling, not company.
  if (grammar.objectFirst && is(cover[right.last + 1], ['TELL', 'CALL', 'GIVE', 'TALK', 'HAND_OVER']))
    return undefined;
  if (
    between.some(
      (hit) =>
        is(hit, ['BUT', 'TELL', 'CALL', 'GIVE', 'SHARE', 'TALK', 'HAND_OVER', 'ASK']) &&
        !is(hit, ['WITH', 'AND']),
    )
  )
    return undefined;
  const joining = between.filter((hit) => is(hit, ['AND', 'WITH']));
  const close = distance <= NEAR && joining.length > 0 && !opensClause(left, right, stage);
  const along =
    is(
      between.find((hit) => hit !== undefined),
      ['WITH'],
    ) && is(cover[left.last + 1], ['WITH']);
  const beside = is(
    between.findLast((hit) => hit === undefined || is(hit, ['WITH']) || !is(hit, ['DET'])),
    ['WITH'],
  );
  if (!close && !along && !beside) return undefined;
  return !between.some((hit) => is(hit, ['NEG']));
}

/** The sides joined to this mention by "and" or "with": both act. */
function joined(mention: Mention, stage: Stage): Set<Side> {
  const sides = new Set<Side>([mention.side]);
  for (const other of stage.mentions) {
    if (other === mention || other.claim || other.hit.sentence !== mention.hit.sentence) continue;
    const [left, right] =
      other.hit.first < mention.hit.first ? [other.hit, mention.hit] : [mention.hit, other.hit];
    if (areTogether(left, right, stage) === true) sides.add(other.side);
  }
  return sides;
}

const THEIR_ACTS: readonly Concept[] = ['WAIT', 'TAKE', 'ARREST', 'ARRIVE'];

/** "told ICE … and they took him": a plural pronoun means the agents just named as receivers. */
function meansAgents(act: Hit, { cover, mentions, grammar }: Stage): boolean {
  if (!is(act, THEIR_ACTS)) return false;
  const unnamed = grammar.inverts && (is(act, ['WAIT']) || is(cover[act.first - 1], ['AND']));
  const subject = [cover[act.first - 1], cover[act.first - 2]].find(
    (hit) => hit !== undefined && hit !== act && !is(hit, ['PASSIVE']),
  );
  if (!unnamed && !is(subject, ['THEY_ALL'])) return false;
  const last = mentions.findLast(
    (m) => m.hit.sentence === act.sentence && m.hit.last < act.first && !is(m.hit, ['DISTRICT']),
  );
  return last?.side === 'fed' && last.object;
}

/** "Stopped me asked for papers": in a row of verbs the person suffers the one before and does none of the next. */
const DONE_TO_ME: readonly Concept[] = [
  'STOPPED',
  'ARREST',
  'KEEP',
  'TAKE',
  'ASK',
  'TELL',
  'CALL',
  'LET_GO',
  'DRIVE',
];

/** "Arrested for shoplifting in Downtown Crossing by Boston police". */
const BY_WITHIN = 9;

/** Who did `act`: "I" right before it, "by …" after it, the nearest doer to the left, after it, or in an earlier sentence. */
export function agentsOf(act: Hit, stage: Stage): ReadonlySet<Side> {
  const { cover, mentions, scanned } = stage;
  const left = [cover[act.first - 1], cover[act.first - 2]].find(
    (hit) => hit !== act && (is(hit, ['AND']) || !is(hit, ['NEG', 'PASSIVE', 'DET'])) && hit !== undefined,
  );
  const quoted = hitsOf(scanned, ['SAY', 'TELL', 'TOLD_ME']).some(
    (hit) => hit.sentence === act.sentence && hit.last < act.first,
  );
  const suffering =
    left !== undefined &&
    is(cover[left.first - 1], DONE_TO_ME) &&
    cover[left.first - 1]?.clause === left.clause;
  const whose = left !== undefined && is(cover[left.first - 1], ['FAMILY', 'PERSON', 'PRIVATE', 'CHILD']);
  if (
    !whose &&
    !suffering &&
    is(left, ['I']) &&
    left?.sentence === act.sentence &&
    act.first - left.last <= 2 &&
    !quoted
  )
    return new Set(['self']);
  const agentive = mentions.find(
    (m) =>
      m.agentive &&
      m.hit.first > act.last &&
      m.hit.first - act.last <= BY_WITHIN &&
      m.hit.sentence === act.sentence,
  );
  if (agentive !== undefined) return joined(agentive, stage);
  const here = mentions.filter((m) => mayAct(m, act) && m.hit.sentence === act.sentence && m.hit !== act);
  if (meansAgents(act, stage)) return new Set(['fed']);
  const before = here.filter((m) => m.hit.last < act.first);
  // Where the object stands before the verb, a private person between an official and the verb suffers it.
  const official = before.findLast((m) => m.side !== 'private' && m.hit.clause === act.clause);
  const nearest = (stage.grammar.marksAfter ? official : undefined) ?? before.at(-1);
  if (nearest !== undefined) return joined(nearest, stage);
  const passive = is(cover[act.first - 1], ['PASSIVE', 'NUMBER']);
  const after = here.find(
    (m) =>
      m.hit.first > act.last &&
      m.hit.first - act.last <= 6 &&
      m.hit.clause === act.clause &&
      !m.attributive &&
      !m.awaited &&
      !cover.slice(act.last + 1, m.hit.first).some((hit) => is(hit, ['BUT'])) &&
      (stage.grammar.inverts || m.agentive),
  );
  if (after !== undefined) return joined(after, stage);
  if (passive) return new Set(['unknown']);
  const topic = mentions.filter((m) => mayAct(m, act) && !m.denied && m.hit.sentence < act.sentence).at(-1);
  return topic === undefined ? new Set(['unknown']) : joined(topic, stage);
}
