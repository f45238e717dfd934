import type { Concept } from './concepts.ts';
import { before, FED, is, type Laid, LOCAL } from './mentions.ts';
import type { Hit } from './scan.ts';

const NEG_REACH = 4;
const NEG_STEPS_OVER: readonly Concept[] = [
  ...LOCAL,
  ...FED,
  'SELF',
  'I',
  'THEY',
  'PERSON',
  'FAMILY',
  'DET',
  'TO',
  'OF',
  'IN',
  'FOR',
  'PASSIVE',
  'BOSTON',
  'ONLY',
  'ASK',
  'AT',
  'CHILD',
  'MODAL',
];

const THINGS_SHOWN: readonly Concept[] = [
  'JUDGE_PAPER',
  'JUDGE',
  'DETAINER',
  'ADMIN_WARRANT',
  'COURT_WARRANT',
  'CHARGE',
  'SCHOOL_CRIME',
  'DRUGS_WEAPONS',
  'IDENTITY',
  'FINGERPRINTS',
];

/** Whether `act` is denied: a negator shortly before it with nothing but persons and small words between. */
export function isDenied(act: Hit, laid: Laid): boolean {
  const { cover, scanned, grammar } = laid;
  if (is(act, ['NOT_LET_GO'])) return false;
  const next = scanned.tokens[act.last + 1];
  if (next?.clause === act.clause && grammar.deniesAfter.includes(next.word)) return true;
  if (grammar.marksAfter && is(act, THINGS_SHOWN) && isDeniedBehind(act, laid)) return true;
  for (let i = act.first - 1, steps = 0; i >= 0 && steps < NEG_REACH; i -= 1, steps += 1) {
    if (scanned.tokens[i]?.clause !== act.clause) return false;
    const hit = cover[i];
    if (hit === undefined || hit === act) continue;
    if (is(hit, ['NEG'])) return true;
    if (is(hit, ['AND']) && !is(hit, ['WITH'])) return false;
    if (!is(hit, NEG_STEPS_OVER) && !(is(act, THINGS_SHOWN) && is(hit, ['SHOW', 'GIVE', 'SAY', 'SIGNED'])))
      return false;
  }
  return false;
}

/** Somali "detainer ma jirin": the denial stands between the thing and its verb. */
function isDeniedBehind(thing: Hit, { cover, scanned }: Laid): boolean {
  for (let i = thing.last + 1; i <= thing.last + 3; i += 1) {
    if (scanned.tokens[i]?.clause !== thing.clause) return false;
    if (is(cover[i], ['NEG'])) return true;
    if (cover[i] !== undefined && !is(cover[i], [...NEG_STEPS_OVER, 'SHOW', 'GIVE', 'SAY', 'SIGNED']))
      return false;
  }
  return false;
}

/** Whether a thing is spoken of as missing: "found no drugs". */
export function hasNo(thing: Hit, laid: Laid): boolean {
  const hit = before(thing.first, laid);
  return is(hit, ['NEG']) && hit?.clause === thing.clause;
}
