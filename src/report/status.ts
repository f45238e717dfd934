/**
 * The life of a report. `unfinished` was sent by silence, `unsorted` holds texts in which nothing was understood;
 * both wait like `new`. The lease of a claim is kept apart: a later status may be held by somebody too.
 */
export const STATUSES = [
  'unsorted',
  'unfinished',
  'new',
  'claimed',
  'triaged',
  'verified',
  'referred',
  'closed',
  'duplicate',
  'not_covered',
  'abuse',
  'erased',
] as const;
export type Status = (typeof STATUSES)[number];

export const ACTIONS = [
  'send',
  'claim',
  'release',
  'triage',
  'verify',
  'refer',
  'mark_duplicate',
  'mark_not_covered',
  'mark_abuse',
  'reopen',
  'close',
  'erase',
] as const;
/**
 * `send`: the reporter finished what silence had sent. `release`: given back, or the lease ran out; the report is then
 * `new`, whatever it was before, because somebody has read it.
 */
export type Action = (typeof ACTIONS)[number];

/**
 * `already`: it is so. `claim_first`: somebody has to hold it. `final`: closed or erased, nothing leads back.
 * `out_of_order`: another step comes before, or this one is behind it.
 */
export type StatusRefusal = 'already' | 'claim_first' | 'final' | 'out_of_order';

export type Advanced =
  | { readonly ok: true; readonly status: Status }
  | { readonly ok: false; readonly refusal: StatusRefusal };

type Moves = Readonly<Partial<Record<Action, Status>>>;

const SET_ASIDE = {
  mark_duplicate: 'duplicate',
  mark_not_covered: 'not_covered',
  mark_abuse: 'abuse',
} as const satisfies Moves;
const BACK_OR_OUT = { reopen: 'triaged', close: 'closed', erase: 'erased' } as const satisfies Moves;

/** From each status, where each action leads; what is not listed is refused. */
const TABLE: Readonly<Record<Status, Moves>> = {
  unsorted: { send: 'new', claim: 'claimed', erase: 'erased' },
  unfinished: { send: 'new', claim: 'claimed', erase: 'erased' },
  new: { claim: 'claimed', erase: 'erased' },
  claimed: { release: 'new', triage: 'triaged', ...SET_ASIDE, erase: 'erased' },
  // Referred straight away too: a person in custody cannot wait for verification.
  triaged: { verify: 'verified', refer: 'referred', ...SET_ASIDE, close: 'closed', erase: 'erased' },
  verified: { refer: 'referred', ...SET_ASIDE, close: 'closed', erase: 'erased' },
  referred: { ...SET_ASIDE, close: 'closed', erase: 'erased' },
  duplicate: BACK_OR_OUT,
  not_covered: BACK_OR_OUT,
  abuse: BACK_OR_OUT,
  // Closing leaves the month alone in the readable list, so there is nothing to go back to.
  closed: { erase: 'erased' },
  erased: {},
};

const WAITING: ReadonlySet<Status> = new Set(['unsorted', 'unfinished', 'new']);
const FINAL: ReadonlySet<Status> = new Set(['closed', 'erased']);
/** The status after the action, or why it is refused. */
export function advance(status: Status, action: Action): Advanced {
  const next = TABLE[status][action];
  return next === undefined ? { ok: false, refusal: refusal(status, action) } : { ok: true, status: next };
}

/** The actions that {@link advance} would take now, for showing no key that does nothing. */
export function actionsFrom(status: Status): readonly Action[] {
  return ACTIONS.filter((action) => TABLE[status][action] !== undefined);
}

function refusal(status: Status, action: Action): StatusRefusal {
  if (Object.values(TABLE).some((moves) => moves[action] === status)) return 'already';
  if (FINAL.has(status)) return 'final';
  if (WAITING.has(status) && action !== 'send' && action !== 'reopen') return 'claim_first';
  return 'out_of_order';
}
