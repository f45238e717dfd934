import type { Clock } from '../ports/clock.ts';
import type { Counters, Live, Values } from '../ports/passing.ts';
import type { Queue, QueuedReport, SealedBody } from '../ports/queue.ts';
import type { Vault } from '../ports/vault.ts';
import { TrustlineError } from '../report/errors.ts';
import type { ReportId } from '../report/ids.ts';
import { advance, type Status } from '../report/status.ts';
import { QUEUE_TOPIC } from './listing.ts';

/** A claim ends by itself after so many milliseconds, unless it is renewed. */
export const LEASE = 15 * 60_000;
const HOUR = 3600;

export interface ClaimPorts {
  readonly queue: Pick<Queue, 'find' | 'claim' | 'release' | 'move'>;
  readonly live: Pick<Live, 'tell'>;
  readonly clock: Clock;
}

/** What a member does with one report. */
export interface Deed {
  readonly id: ReportId;
  readonly member: string;
}

export interface Claimed {
  /** Epoch milliseconds. */
  readonly leaseUntil: number;
  readonly status: Status;
}

/**
 * Takes the report, or renews the lease of who holds it.
 * Throws `claim_taken`, `report_unknown`, and `status_refused` for a closed report.
 */
export async function claim(ports: ClaimPorts, { id, member }: Deed): Promise<Claimed> {
  const now = ports.clock.now();
  const report = await ports.queue.find(id, now);
  if (!report) throw new TrustlineError('report_unknown');
  if (report.status === 'closed' || report.status === 'erased') throw new TrustlineError('status_refused');
  const leaseUntil = now + LEASE;
  const result = await ports.queue.claim(id, { member, now, until: leaseUntil });
  if (result.kind === 'held') throw new TrustlineError('claim_taken');
  if (result.kind === 'gone') throw new TrustlineError('report_unknown');
  const status = await markClaimed(ports, report);
  if (report.holder !== member) await ports.live.tell(QUEUE_TOPIC);
  return { leaseUntil, status };
}

/** Gives the report back; one that was only claimed waits again as `new`. Harmless for whoever does not hold it. */
export async function release(ports: ClaimPorts, { id, member }: Deed): Promise<void> {
  const report = await ports.queue.find(id, ports.clock.now());
  if (report?.holder !== member) return;
  await ports.queue.release(id, member);
  const back = advance(report.status, 'release');
  if (back.ok) await ports.queue.move(id, { action: 'release', from: report.status, to: back.status });
  await ports.live.tell(QUEUE_TOPIC);
}

/** The report as the queue knows it, if this member holds it now. Throws `report_unknown`, `claim_missing`. */
export async function held(
  { queue, clock }: { queue: Pick<Queue, 'find'>; clock: Clock },
  { id, member }: Deed,
): Promise<QueuedReport> {
  const report = await queue.find(id, clock.now());
  if (!report) throw new TrustlineError('report_unknown');
  if (report.holder !== member) throw new TrustlineError('claim_missing');
  return report;
}

export interface OpenPorts {
  readonly queue: Pick<Queue, 'find' | 'bodies'>;
  readonly values: Values;
  readonly counters: Counters;
  readonly vault: Pick<Vault, 'hash'>;
  readonly clock: Clock;
  readonly opensPerHour: number;
}

/**
 * The sealed bodies, for the holder alone. A report counts once an hour against the member's cap, however often it is
 * fetched. Throws `claim_missing`, `report_unknown`, `opens_exceeded`.
 */
export async function bodiesFor(ports: OpenPorts, deed: Deed): Promise<readonly SealedBody[]> {
  await held(ports, deed);
  const opened = ports.vault.hash('desk opened', `${deed.member} ${deed.id}`);
  const first = await ports.values.put(opened, new Uint8Array(0), { seconds: HOUR, expect: 0 });
  if (first) {
    const opens = await ports.counters.add(`desk:opens:${ports.vault.hash('desk opens', deed.member)}`, HOUR);
    if (opens > ports.opensPerHour) {
      await ports.values.remove(opened);
      throw new TrustlineError('opens_exceeded');
    }
  }
  return ports.queue.bodies(deed.id);
}

/**
 * Puts reports whose claim ran out back among those that wait; returns how many. The list shows them as waiting even
 * before, so this may run as seldom as once a minute.
 */
export async function returnLapsed(ports: ClaimPorts & { queue: Pick<Queue, 'list'> }): Promise<number> {
  const claimed = { statuses: ['claimed'] as const };
  let returned = 0;
  let after: ReportId | undefined;
  for (;;) {
    const now = ports.clock.now();
    const page = await ports.queue.list(claimed, { size: 100, now, ...(after && { after }) });
    for (const { id, holder } of page) {
      if (holder !== undefined) continue;
      if (await ports.queue.move(id, { action: 'release', from: 'claimed', to: 'new' })) returned += 1;
    }
    after = page.at(-1)?.id;
    if (page.length < 100) break;
  }
  if (returned > 0) await ports.live.tell(QUEUE_TOPIC);
  return returned;
}

/** A waiting report that somebody holds is `claimed`; later statuses are held without changing. Returns the status. */
export async function markClaimed(
  { queue }: { queue: Pick<Queue, 'move'> },
  report: QueuedReport,
): Promise<Status> {
  const next = advance(report.status, 'claim');
  if (!next.ok) return report.status;
  await queue.move(report.id, { action: 'claim', from: report.status, to: next.status });
  return next.status;
}
