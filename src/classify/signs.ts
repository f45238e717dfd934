import type { FactName } from '../ordinance/facts.ts';
import type { Concept } from './concepts.ts';
import { isDenied } from './denial.ts';
import type { Ledger } from './match.ts';
import { is } from './mentions.ts';
import { agentsOf } from './roles.ts';
import type { Hit } from './scan.ts';
import type { Stage } from './stage.ts';

/** What a text shows, in no language in particular: each sign with the words that show it first. */
export type Signs = ReadonlyMap<string, readonly Hit[]>;

/** Classes that say nothing by themselves, or that other readers weigh. */
const NOT_WEIGHED: ReadonlySet<Concept> = new Set(['DET', 'NOISE', 'NUMBER', 'MODAL']);
/**
 * What a word for a relative is beside that: a husband can also be a private person who threatens, a wife seldom is. Who
 * somebody is must not be weighed.
 */
const OF_RELATIVES: ReadonlySet<Concept> = new Set(['PERSON', 'PRIVATE', 'AGE_BEFORE', 'SELF', 'CHILD']);
/** Classes whose doer matters. */
const ACTS: ReadonlySet<Concept> = new Set<Concept>([
  'ASK',
  'SAY',
  'TELL',
  'GIVE',
  'CALL',
  'STOPPED',
  'ARREST',
  'KEEP',
  'LET_GO',
  'HAND_OVER',
  'TRANSFER',
  'DRIVE',
  'TAKE',
  'WAIT',
  'ARRIVE',
  'BLOCK',
  'PUSH_BACK',
  'TRANSLATE',
  'ENTER',
  'ASSIST',
  'TALK',
  'SHOW',
  'THREAT',
  'LET_IN',
  'WRITE_UP',
  'SHARE',
  'SET_UP',
  'KNEW',
  'WANTS',
  'BRING',
  'STATUS_QUESTION',
  'STAGE',
]);
/** Words between two classes that still belong together. */
const NEAR = 9;
/** Hits after a hit that are paired with it; more only in floods. */
const MOST_PAIRED = 24;

interface Shown {
  readonly name: string;
  readonly hit: Hit;
}

/**
 * The signs of a prepared text: `c:` a class, `a:` an act with the side that does it, `p:` two classes close together in
 * a sentence, `m:` who is spoken of, `r:` what the rules found. `!` marks what is denied, `?` what is only supposed or
 * asked.
 */
export function signsOf(stage: Stage, ledger: Ledger): Signs {
  const signs = new Map<string, readonly Hit[]>();
  const add = (sign: string, hits: readonly Hit[]) => {
    if (!signs.has(sign)) signs.set(sign, hits);
  };
  const shown = stage.scanned.hits.flatMap((hit) => namesOf(hit, stage));
  for (const [at, { name, hit }] of shown.entries()) {
    add(`c:${name}`, [hit]);
    for (const other of shown.slice(at + 1, at + 1 + MOST_PAIRED)) {
      if (other.hit === hit) continue;
      if (other.hit.sentence !== hit.sentence || other.hit.first - hit.last > NEAR) break;
      const [a, b] = name < other.name ? [name, other.name] : [other.name, name];
      add(`p:${a}+${b}`, [hit, other.hit]);
    }
  }
  for (const hit of stage.scanned.hits) {
    const acts = hit.concepts.filter((concept) => ACTS.has(concept));
    if (acts.length === 0) continue;
    const mark = markOf(hit, stage);
    for (const side of agentsOf(hit, stage)) {
      // A husband may be a private person, a wife is none: that side says who, not what.
      if (side === 'private') continue;
      for (const act of acts) add(`a:${mark}${act}@${side}`, [hit]);
    }
  }
  for (const { hit, side, object, denied, claim } of stage.mentions)
    if (side !== 'private' || !is(hit, ['FAMILY']))
      add(`m:${side}${object ? '>' : ''}${denied ? '!' : ''}${claim ? '"' : ''}`, [hit]);
  for (const [fact, value] of Object.entries(ledger.facts))
    add(`r:${fact}=${value}`, ledger.hitsFor(fact as FactName));
  if (ledger.evidence.length === 0) add('r:nothing', []);
  return signs;
}

function namesOf(hit: Hit, stage: Stage): Shown[] {
  const mark = markOf(hit, stage);
  return hit.concepts
    .filter((concept) => !NOT_WEIGHED.has(concept) && !(OF_RELATIVES.has(concept) && is(hit, ['FAMILY'])))
    .map((concept) => ({ name: `${mark}${concept}`, hit }));
}

function markOf(hit: Hit, stage: Stage): '' | '?' | '!' {
  if (stage.muted[hit.first] === 1) return '?';
  return isDenied(hit, stage) ? '!' : '';
}
