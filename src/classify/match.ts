import type { FactName, Facts, FactValue } from '../ordinance/facts.ts';
import type { Concept } from './concepts.ts';
import { hasNo, isDenied } from './denial.ts';
import { FED, is, LOCAL, type Side } from './mentions.ts';
import { PATTERNS, type Pattern } from './patterns/index.ts';
import type { Evidence } from './reading.ts';
import { agentsOf } from './roles.ts';
import { type Hit, has, hitsOf } from './scan.ts';
import type { Stage } from './stage.ts';

type Where =
  | 'after'
  | 'behind'
  | 'before'
  | 'near'
  | 'anywhere'
  | 'nowhere'
  | 'not_before'
  | 'not_between'
  | 'not_after';

interface Slot {
  readonly where: Where;
  readonly concepts: readonly Concept[];
  /** Counts only mentions that receive the act. */
  readonly recipient: boolean;
  /** Counts only mentions that do not. */
  readonly acting: boolean;
}

interface Compiled {
  readonly pattern: Pattern;
  readonly act: Slot;
  readonly others: readonly Slot[];
}

const MARKS: Readonly<Record<string, Where>> = {
  '<': 'before',
  '~': 'near',
  '>': 'behind',
  '^': 'anywhere',
  '!': 'nowhere',
  '-': 'not_before',
  '%': 'not_between',
  '/': 'not_after',
};
const MACROS: Readonly<Record<string, readonly Concept[]>> = {
  '@fed': FED,
  '@tofed': FED,
  '@actingfed': FED,
  '@local': LOCAL,
  '@tolocal': LOCAL,
};

function slotOf(text: string): Slot {
  const where = MARKS[text[0] ?? ''];
  const names = (where === undefined ? text : text.slice(1)).split('|');
  return {
    where: where ?? 'after',
    concepts: names.flatMap((name) => MACROS[name] ?? [name as Concept]),
    recipient: names.some((name) => name.startsWith('@to')),
    acting: names.some((name) => name.startsWith('@acting')),
  };
}

const COMPILED: readonly Compiled[] = PATTERNS.map((pattern) => {
  const [act, ...others] = pattern.when.split(/\s+/).map(slotOf);
  if (act === undefined)
    throw new Error(`A pattern has no act: ${JSON.stringify(pattern.set)}; name one in \`when\`.`);
  return { pattern, act, others };
});

const WITHIN = 8;
const BARRED_WITHIN = 4;

const found = new WeakMap<Stage, Map<Slot, readonly Hit[]>>();

/** The hits that may fill a slot, found once for each text: most slots are asked for at every act. */
function candidates(slot: Slot, stage: Stage): readonly Hit[] {
  const slots = found.get(stage) ?? new Map<Slot, readonly Hit[]>();
  found.set(stage, slots);
  const known = slots.get(slot) ?? candidatesIn(slot, stage);
  slots.set(slot, known);
  return known;
}

function candidatesIn(slot: Slot, stage: Stage): readonly Hit[] {
  if (!slot.concepts.some((concept) => stage.scanned.byConcept.has(concept))) return [];
  const hits = hitsOf(stage.scanned, slot.concepts).filter((hit) => stage.muted[hit.first] === 0);
  return hits.filter((hit) => {
    const mention = stage.mentions.find((m) => m.hit === hit);
    if (mention === undefined) return true;
    if ((slot.recipient && !mention.object) || (slot.acting && mention.object)) return false;
    return !mention.claim && !mention.denied;
  });
}

function gap(a: Hit, b: Hit): number {
  return a.first > b.last ? a.first - b.last - 1 : b.first - a.last - 1;
}

function fits(slot: Slot, hit: Hit, act: Hit, { within, eitherSide }: Reach): boolean {
  // A phrase of two classes ("closed the road") says both.
  if (hit === act) return hit.last > hit.first && slot.where !== 'before';
  if (slot.where === 'anywhere') return true;
  if (hit.sentence !== act.sentence || gap(act, hit) > within) return false;
  if (slot.where === 'behind') return hit.first > act.first;
  if (slot.where === 'near' || eitherSide) return true;
  return slot.where === 'after' ? hit.first > act.first : hit.first < act.first;
}

/** How far the slots of a pattern may lie, and whether the language lets them stand on either side of the act. */
interface Reach {
  readonly within: number;
  readonly eitherSide: boolean;
}

/** "Only asked about the crash, did not ask about papers": what stands in the clause of another such act is that one's. */
function isNearerAnother(
  hit: Hit,
  act: Hit,
  { compiled, stage }: { compiled: Compiled; stage: Stage },
): boolean {
  if (hit.clause === act.clause) return false;
  return hitsOf(stage.scanned, compiled.act.concepts).some(
    (other) => other !== act && other !== hit && other.clause === hit.clause,
  );
}

/** The hits that fill a pattern's slots around `act`, or undefined. */
function fill(compiled: Compiled, act: Hit, stage: Stage): Hit[] | undefined {
  const { stretch, objectFirst } = stage.grammar;
  const eitherSide = objectFirst;
  const within = Math.round((compiled.pattern.within ?? WITHIN) * stretch);
  const filled = [act];
  let from = act.first;
  for (const slot of compiled.others) {
    const found = candidates(slot, stage).filter(
      (hit) =>
        (slot.where === 'anywhere' || !isNearerAnother(hit, act, { compiled, stage })) &&
        fits(slot, hit, act, { within, eitherSide }),
    );
    if (slot.where === 'not_between') {
      const last = filled.at(-1) ?? act;
      if (candidates(slot, stage).some((hit) => hit.first > act.first && hit.first < last.first))
        return undefined;
      continue;
    }
    if (slot.where === 'not_before' || slot.where === 'not_after') {
      const after = slot.where === 'not_after';
      const barred = candidates(slot, stage).some(
        (hit) =>
          hit.sentence === act.sentence &&
          (eitherSide || (after ? hit.first > act.first : hit.first <= act.first)) &&
          gap(hit, act) <= BARRED_WITHIN,
      );
      if (barred) return undefined;
      continue;
    }
    if (slot.where === 'nowhere') {
      if (candidates(slot, stage).length > 0) return undefined;
      continue;
    }
    const ordered =
      slot.where === 'after' && !eitherSide ? found.filter((hit) => hit.first > from || hit === act) : found;
    const nearest = ordered.sort((a, b) => gap(act, a) - gap(act, b))[0];
    if (nearest === undefined) return undefined;
    if (slot.where === 'after') from = nearest.first;
    if (slot.where !== 'anywhere') filled.push(nearest);
  }
  return filled;
}

/** "A woman called immigration": a person who is no official stands right before the act. */
function somebodyTips(act: Hit, { cover }: Stage): boolean {
  const subject = [cover[act.first - 1], cover[act.first - 2]].find(
    (hit) => hit !== undefined && !is(hit, ['DET', 'PASSIVE']),
  );
  return (
    is(act, ['CALL', 'TELL', 'GIVE']) && is(subject, ['PERSON', 'FAMILY']) && subject?.clause === act.clause
  );
}

/** Whether the doers fit; with nobody named, a local official is meant unless the text has other actors. */
function doneBy(by: Pattern['by'], act: Hit, stage: Stage): boolean {
  const sides = doersOf(act, stage);
  if (by === undefined) return true;
  const others = stage.mentions.some(
    (m) => m.claim || (m.side !== 'local' && !m.object && !m.attributive && !m.denied),
  );
  if (by === 'not_fed')
    return sides.has('local') || sides.has('unknown') || (sides.has('fed') && sides.size > 1);
  if (by === 'not_local') return !sides.has('local');
  if (by !== 'local') return sides.has(by);
  if (!sides.has('local') && !stage.grammar.objectFirst && somebodyTips(act, stage)) return false;
  if (sides.has('self') && has(stage.scanned, 'INSIDER')) return true;
  return sides.has('local') || (sides.has('unknown') && !others);
}

/** "My wife says she'll call immigration": where no official is spoken of, whoever threatens is a private person. */
function threatensAtHome(act: Hit, { scanned, mentions }: Stage): boolean {
  if (!is(act, ['THREAT']) || mentions.some(({ side }) => side === 'local')) return false;
  return hitsOf(scanned, ['FAMILY', 'PERSON']).some(
    (hit) => hit.sentence === act.sentence && hit.last < act.first,
  );
}

/** A threat in the first person is somebody's words: those of the official or private person in the same sentence. */
function doersOf(act: Hit, stage: Stage): ReadonlySet<Side> {
  if (threatensAtHome(act, stage)) return new Set(['private']);
  const sides = agentsOf(act, stage);
  if (!sides.has('self') || !act.concepts.includes('THREAT')) return sides;
  const speaker = stage.mentions.find(
    (m) => m.hit.sentence === act.sentence && m.side !== 'fed' && !m.object,
  );
  return speaker === undefined ? sides : new Set([speaker.side]);
}

const GUESS_REACH = 9;

function isGuess(act: Hit, stage: Stage): boolean {
  return hitsOf(stage.scanned, ['INFER']).some(
    (hit) =>
      hit.sentence === act.sentence &&
      gap(hit, act) <= GUESS_REACH &&
      (stage.grammar.marksAfter || hit.first <= act.last),
  );
}

/** Facts under construction: the first word on a fact stands, except that a yes outweighs a no. */
export class Ledger {
  readonly facts: Facts = {};
  readonly evidence: Evidence[] = [];
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Sets one fact with the words from the first to the last of `hits`. */
  add(fact: FactName, value: FactValue, hits: readonly Hit[]): void {
    const known = this.facts[fact];
    if (known !== undefined && !(known === false && value === true)) return;
    const tokens = this.#stage.scanned.tokens;
    const first = tokens[Math.min(...hits.map((hit) => hit.first))];
    const last = tokens[Math.max(...hits.map((hit) => hit.last))];
    if (first === undefined || last === undefined) return;
    this.drop(fact);
    Object.assign(this.facts, { [fact]: value });
    this.evidence.push({ fact, value, start: first.start, end: last.end });
  }

  addAll(facts: Facts, hits: readonly Hit[]): void {
    for (const [fact, value] of Object.entries(facts)) this.add(fact as FactName, value, hits);
  }

  drop(fact: FactName): void {
    delete this.facts[fact];
    for (let i = this.evidence.length - 1; i >= 0; i -= 1)
      if (this.evidence[i]?.fact === fact) this.evidence.splice(i, 1);
  }

  /** The words that a fact rests on, to give them to a fact drawn from it. */
  hitsFor(fact: FactName): Hit[] {
    const found = this.evidence.find((entry) => entry.fact === fact);
    if (found === undefined) return [];
    return this.#stage.scanned.hits.filter((hit) => {
      const start = this.#stage.scanned.tokens[hit.first]?.start ?? 0;
      return start >= found.start && start < found.end;
    });
  }
}

const NEGATOR_WITHIN = 4;

/** The word that denies belongs to the evidence: "asked about papers" alone would prove the opposite. */
function negatorsOf(act: Hit, { scanned }: Stage): readonly Hit[] {
  return hitsOf(scanned, ['NEG']).filter(
    (hit) => hit.clause === act.clause && hit.first < act.first && act.first - hit.last <= NEGATOR_WITHIN,
  );
}

/** Runs every pattern over a prepared text. Returns whether a tip to federal agents was only guessed. */
export function applyPatterns(stage: Stage, ledger: Ledger): boolean {
  let guessed = false;
  for (const compiled of COMPILED) {
    for (const act of candidates(compiled.act, stage)) {
      const hits = fill(compiled, act, stage);
      const { pattern } = compiled;
      if (hits === undefined || (pattern.tip === true && stage.supposed[act.first] === 1)) continue;
      if (pattern.by !== undefined && !doneBy(pattern.by, act, stage)) continue;
      if (pattern.tip === true && isGuess(act, stage)) {
        guessed = true;
        continue;
      }
      const denied =
        pattern.raw !== true && (isDenied(act, stage) || hits.slice(1).some((hit) => hasNo(hit, stage)));
      if (denied) ledger.addAll(pattern.denied ?? {}, [...negatorsOf(act, stage), ...hits]);
      else ledger.addAll(pattern.set, hits);
    }
  }
  return guessed;
}
