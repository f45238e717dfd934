import { type Clock, dayOf } from '../ports/clock.ts';
import type { Member, Months } from '../ports/members.ts';
import type { Live } from '../ports/passing.ts';
import type { Entry, Queue } from '../ports/queue.ts';
import { TrustlineError } from '../report/errors.ts';
import type { ReportId } from '../report/ids.ts';
import { type Action, actionsFrom, advance, type Status } from '../report/status.ts';
import { asSealed } from '../seal/seal.ts';
import { type Deed, held, markClaimed } from './claims.ts';
import { QUEUE_TOPIC } from './listing.ts';
import { MOVES_OF } from './members.ts';

/** Sealed bytes of one note or decision; a reason is a few sentences. */
const LARGEST_ENTRY = 64 * 1024;

export interface EntryPorts {
  readonly queue: Pick<Queue, 'find' | 'entries' | 'addEntry'>;
  readonly months: Pick<Months, 'list'>;
  readonly clock: Clock;
}

export interface TriagePorts extends EntryPorts {
  readonly queue: Pick<Queue, 'find' | 'move' | 'release' | 'entries' | 'addEntry'>;
  readonly live: Pick<Live, 'tell'>;
}

/** A note or decision, sealed in the browser; `id` is made there too, so that sending it twice makes one. */
export interface SealedEntry {
  readonly id: string;
  readonly month: string;
  readonly sealed: Uint8Array;
}

interface Move {
  readonly id: ReportId;
  readonly by: Pick<Member, 'handle' | 'role'>;
  readonly action: Action;
  /** The status that the member saw and decided on. */
  readonly from: Status;
  /** What the history is to say of it; undefined from a member without a key of the report's month. */
  readonly entry: SealedEntry | undefined;
}

/**
 * Moves a report that the member holds along the table of statuses and returns where it stands. Closing gives it back.
 * Throws `role_missing`, `claim_missing`, `report_unknown`, `status_refused`, `status_changed`, `entry_invalid`.
 */
export async function moveReport(ports: TriagePorts, { id, by, action, from, entry }: Move): Promise<Status> {
  const deed = { id, member: by.handle };
  if (!MOVES_OF[by.role].includes(action)) throw new TrustlineError('role_missing');
  const status = await heldStatus(ports, deed);
  if (status !== from) throw new TrustlineError('status_changed');
  const next = advance(status, action);
  if (!next.ok) throw new TrustlineError('status_refused');
  if (entry) await checkEntry(ports, entry);
  const moved = await ports.queue.move(id, { action, from: status, to: next.status });
  if (!moved) throw new TrustlineError('status_changed');
  if (entry) await keep(ports, deed, entry);
  if (next.status === 'closed') await ports.queue.release(id, by.handle);
  await ports.live.tell(QUEUE_TOPIC);
  return next.status;
}

/** A sweep may have put the report back among the waiting at the very instant it was claimed: it is claimed again. */
async function heldStatus(ports: TriagePorts, deed: Deed): Promise<Status> {
  const report = await held(ports, deed);
  return actionsFrom(report.status).includes('claim') ? markClaimed(ports, report) : report.status;
}

/** Throws `entry_invalid`, `claim_missing`, `report_unknown`. */
export async function addEntry(ports: EntryPorts, deed: Deed, entry: SealedEntry): Promise<void> {
  await held(ports, deed);
  await checkEntry(ports, entry);
  await keep(ports, deed, entry);
}

async function checkEntry({ months }: EntryPorts, { month, sealed }: SealedEntry): Promise<void> {
  const known = (await months.list()).some((each) => each.month === month);
  if (!known || sealed.length > LARGEST_ENTRY || !isSealed(sealed)) throw new TrustlineError('entry_invalid');
}

async function keep({ queue, clock }: EntryPorts, { id, member }: Deed, entry: SealedEntry): Promise<void> {
  await queue.addEntry(id, { ...entry, member, day: dayOf(clock.now()) });
}

/** For the holder alone, oldest first. Throws `claim_missing`, `report_unknown`. */
export async function entriesFor(ports: EntryPorts, deed: Deed): Promise<readonly Entry[]> {
  await held(ports, deed);
  return ports.queue.entries(deed.id);
}

function isSealed(bytes: Uint8Array): boolean {
  try {
    return asSealed(bytes) === bytes;
  } catch {
    return false;
  }
}
