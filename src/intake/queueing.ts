import type { Draft } from '../flow/state.ts';
import type { Pack } from '../ordinance/pack.ts';
import { type Clock, hourOf, monthOf } from '../ports/clock.ts';
import type { Events } from '../ports/events.ts';
import type { Month, Months } from '../ports/members.ts';
import type { Reports } from '../ports/reports.ts';
import type { SlowHash } from '../ports/slow-hash.ts';
import { TrustlineError } from '../report/errors.ts';
import type { Channel, RandomBytes, ReportId } from '../report/ids.ts';
import { locator, type Receipt, secret } from '../report/receipt.ts';
import type { SealTo } from '../seal/age-file.ts';
import { mailboxKey, receiptVerifier } from '../seal/mailbox.ts';
import { seal } from '../seal/seal.ts';
import { compose } from './content.ts';
import type { FirstTries } from './first-tries.ts';

export interface Queueing {
  readonly reports: Reports;
  readonly months: Months;
  readonly slowHash: SlowHash;
  readonly random: RandomBytes;
  readonly clock: Clock;
  readonly events: Events;
  readonly pack: Pack;
  /** The fastest way this machine knows to seal to a recipient. */
  readonly sealTo: (recipient: string) => SealTo;
  /** Names of the deliveries that get a row for every body. */
  readonly deliveries: readonly string[];
  readonly firstTries: FirstTries;
  /** Called after a commit, so that the outbox need not wait for its next round. */
  readonly wake: () => void;
}

export interface Sender {
  readonly channel: Channel;
  readonly language: string;
}

/**
 * Classifies, seals and commits a draft with its outbox rows. Idempotent by the draft's id: a turn that is taken again
 * after a crash makes the same report, and what was said between the two follows it as an addition. Throws
 * `month_key_missing` or `store_unavailable`, and then nothing is queued.
 */
export async function submit(
  deps: Queueing,
  draft: Draft,
  { as, message, ...sender }: Sender & { as: 'new' | 'unfinished' | 'unsorted'; message: string },
): Promise<void> {
  const now = deps.clock.now();
  const tried = await deps.firstTries.of(draft);
  const month = await monthKey(deps, now);
  const { content, outcomes, urgency, district } = compose(draft, {
    ...sender,
    pack: deps.pack,
    now,
    kind: 'report',
    from: 0,
  });
  const [sealed, lock] = await Promise.all([
    seal(content, deps.sealTo(month.recipient)),
    receiptLock(deps, draft.receipt),
  ]);
  const fresh = await deps.reports.submit(
    {
      readable: {
        id: draft.id,
        hour: hourOf(now),
        channel: sender.channel,
        language: sender.language,
        pack: deps.pack.id,
        packVersion: deps.pack.version,
        outcomes: outcomes.map(({ provision, outcome }) => ({ provision, outcome })),
        urgency,
        district,
        status: as,
        month: month.month,
        size: sealed.length,
      },
      sealed,
      receipt: lock.receipt,
      mailbox: lock.mailbox,
    },
    deps.deliveries,
  );
  if (fresh) deps.events.reportQueued({ channel: sender.channel, status: as });
  else if (!tried.same) await append(deps, draft, { from: tried.words, message, ...sender });
  deps.wake();
}

/**
 * What came after the report was queued, sealed on its own. Its id is the message's, so that a replay adds once, and the
 * next message adds its own words although the one before it died halfway.
 */
export async function append(
  deps: Queueing,
  draft: Draft,
  { from, message, ...sender }: Sender & { from: number; message: string },
): Promise<void> {
  const now = deps.clock.now();
  const month = await monthKey(deps, now);
  const { content, outcomes, urgency, district } = compose(draft, {
    ...sender,
    pack: deps.pack,
    now,
    kind: 'addition',
    from,
  });
  await deps.reports.append(
    {
      id: message,
      report: draft.id,
      sealed: await seal(content, deps.sealTo(month.recipient)),
      month: month.month,
      hour: hourOf(now),
      byReceipt: false,
      readable: { outcomes, urgency, district },
    },
    deps.deliveries,
  );
  deps.wake();
}

/** Words added later with nothing but the code: they change no outcome until a volunteer has read them. */
export async function appendByReceipt(
  deps: Queueing,
  addition: { readonly id: string; readonly report: ReportId; readonly text: string } & Sender,
): Promise<boolean> {
  const now = deps.clock.now();
  const month = await monthKey(deps, now);
  const content = {
    format: 'trustline/1',
    report: addition.report,
    kind: 'addition_by_receipt',
    channel: addition.channel,
    language: addition.language,
    words: [{ text: addition.text, kind: 'addition' }],
    facts: {},
    evidence: [],
    chosen: [],
    open: [],
    tags: [],
    pack: { id: deps.pack.id, version: deps.pack.version },
    outcomes: [],
    unfinished: false,
    media: 0,
  };
  const sealed = await seal(content, deps.sealTo(month.recipient));
  const row = {
    id: addition.id,
    report: addition.report,
    sealed,
    month: month.month,
    hour: hourOf(now),
    byReceipt: true,
  };
  const added = await deps.reports.append({ ...row, readable: undefined }, deps.deliveries);
  deps.wake();
  return added;
}

/** A month without its own key borrows the newest one before it: a report is never refused for that. */
async function monthKey({ months, events }: Queueing, now: number): Promise<Month> {
  const wanted = monthOf(now);
  const month = await months.current(wanted);
  if (month === undefined) throw new TrustlineError('month_key_missing');
  if (!month.month.startsWith(wanted)) events.monthKeyMissing({ month: wanted, using: month.month });
  return month;
}

const SALT_BYTES = 16;

async function receiptLock({ slowHash, random }: Queueing, receipt: Receipt) {
  const salt = random(SALT_BYTES);
  const slow = await slowHash.derive(secret(receipt), salt);
  const [hash, mailbox] = await Promise.all([receiptVerifier(slow), mailboxKey(slow)]);
  return { receipt: { locator: locator(receipt), salt, hash }, mailbox: mailbox.recipient };
}
