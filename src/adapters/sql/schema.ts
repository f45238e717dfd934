import type { Kysely, Transaction } from 'kysely';
import type { Channel, ReportId } from '../../report/ids.ts';
import type { Status } from '../../report/status.ts';

/**
 * The tables of the durable store. This folder is the shared base of the SQL engines: `adapters/sqlite` (and
 * PostgreSQL beside it) import it, the one exception to "no adapter imports another". Here nothing is specific to
 * an engine; an engine's folder only opens its database and says how it writes bytes.
 *
 * What each column holds, and for how long, stands in `inventory.ts`; a test holds the database to it.
 */
export interface Schema {
  reports: ReportRow;
  receipts: { report: ReportId; locator: string; salt: Uint8Array; hash: Uint8Array; mailbox: string };
  bodies: BodyRow;
  entries: {
    id: string;
    report: ReportId;
    nth: number;
    member: string;
    month: string;
    day: string;
    sealed: Uint8Array;
  };
  messages: { report: ReportId; id: string; nth: number; sealed: Uint8Array };
  outbox: { id: string; delivery: string; report: ReportId; nth: number; attempts: number };
  erased: { id: ReportId; month: string };
  members: {
    handle: string;
    role: 'volunteer' | 'staff' | 'admin';
    salt: Uint8Array;
    proof: Uint8Array;
    recipient: string;
    locked: Uint8Array;
  };
  months: { month: string; recipient: string };
  wraps: { month: string; member: string; wrapped: Uint8Array };
  settings: { name: string; value: string };
}

export interface ReportRow {
  id: ReportId;
  hour: string;
  channel: Channel;
  language: string;
  pack: string;
  pack_version: string;
  /** JSON: `[{"provision","outcome"}]`. */
  outcomes: string;
  /** Place in `URGENCIES`, so that the queue's order is an index. */
  urgency: number;
  district: string | null;
  status: Status;
  month: string;
  size: number;
  additions: number;
  holder: string | null;
  /** Epoch milliseconds; an engine that reads 64-bit integers as text must parse them to numbers. */
  lease_until: number | null;
  erase_after: string | null;
}

export interface BodyRow {
  /** The report's id for its first body, the addition's id otherwise. */
  id: string;
  report: ReportId;
  /** 0 for the report, then 1, 2, … for its additions: an order inside one report, none between reports. */
  nth: number;
  kind: 'report' | 'addition' | 'addition_by_receipt';
  month: string;
  hour: string;
  sealed: Uint8Array;
}

export type Db = Kysely<Schema>;
export type Tx = Transaction<Schema>;
