import type { ReportId } from '../report/ids.ts';
import type { Action, Status } from '../report/status.ts';
import type { ReadableReport } from './reports.ts';

export interface QueuedReport extends ReadableReport {
  /** The member's handle while the lease lasts. */
  readonly holder: string | undefined;
  /** Epoch milliseconds at which the lease returns by itself. */
  readonly leaseUntil: number | undefined;
  readonly additions: number;
  /** Hour after which the reporter's erasure takes effect, or undefined. */
  readonly eraseAfter: string | undefined;
}

export interface QueueFilter {
  readonly statuses?: readonly Status[];
  readonly holder?: string;
}

/** One sealed body of a report, with the month whose key opens it. */
export interface SealedBody {
  readonly month: string;
  readonly sealed: Uint8Array;
  readonly hour: string;
  readonly kind: 'report' | 'addition' | 'addition_by_receipt';
}

/** A member's note or decision, sealed in the browser; the server sees that there is one. */
export interface Entry {
  readonly id: string;
  readonly member: string;
  readonly month: string;
  readonly day: string;
  readonly sealed: Uint8Array;
}

export type ClaimResult =
  | { readonly kind: 'claimed' }
  | { readonly kind: 'held'; readonly by: string }
  | { readonly kind: 'gone' };

/** The coalition's side of the durable store. Times are epoch milliseconds. */
export interface Queue {
  /** Most urgent first, then oldest hour, then id; `after` is the last id of the page before. */
  list(
    filter: QueueFilter,
    page: { size: number; after?: ReportId; now: number },
  ): Promise<readonly QueuedReport[]>;
  count(filter: QueueFilter, now: number): Promise<number>;
  find(id: ReportId, now: number): Promise<QueuedReport | undefined>;
  /** The age recipient that messages to the reporter are sealed to; undefined when the report is gone. */
  mailbox(id: ReportId): Promise<string | undefined>;
  /** Atomic: of two members at the same instant one gets it. The holder claiming again renews the lease. */
  claim(id: ReportId, by: { member: string; now: number; until: number }): Promise<ClaimResult>;
  /** Gives the lease back if the member holds it. */
  release(id: ReportId, member: string): Promise<void>;
  /** Report first, then additions as they came. The caller checks the lease. */
  bodies(id: ReportId): Promise<readonly SealedBody[]>;
  /** Moves the status if it still is `from`; false otherwise. */
  move(id: ReportId, change: { action: Action; from: Status; to: Status }): Promise<boolean>;
  addEntry(id: ReportId, entry: Entry): Promise<boolean>;
  entries(id: ReportId): Promise<readonly Entry[]>;
}
