import type { ReportId } from '../report/ids.ts';
import type { ReadableReport } from './reports.ts';

/** One sealed body waiting to be handed to one recipient. */
export interface OutboxRow {
  /** Random; recipients deduplicate by it. */
  readonly id: string;
  readonly delivery: string;
  readonly report: ReportId;
  readonly kind: 'report' | 'addition';
  readonly attempts: number;
}

export interface Outbox {
  /** Rows not yet delivered whose next try is due, oldest try first. */
  due(delivery: string, now: number, most: number): Promise<readonly OutboxRow[]>;
  /** The sealed body and the readable list's fields of a row, or undefined when it was purged meanwhile. */
  body(row: OutboxRow): Promise<{ sealed: Uint8Array; readable: ReadableReport } | undefined>;
  delivered(id: string): Promise<void>;
  failed(id: string, nextTry: number): Promise<void>;
  pending(delivery: string): Promise<number>;
}

/** One way out of the house. Throws when the recipient did not take it; delivering the same id twice is harmless. */
export interface Delivery {
  readonly name: string;
  deliver(row: OutboxRow, body: { sealed: Uint8Array; readable: ReadableReport }): Promise<void>;
}
