import type { Members, Months } from './members.ts';
import type { Outbox } from './outbox.ts';
import type { Queue } from './queue.ts';
import type { Reports } from './reports.ts';

/** Everything that must survive a power cut: one database, SQLite or PostgreSQL. */
export interface DurableStore {
  readonly reports: Reports;
  readonly queue: Queue;
  readonly outbox: Outbox;
  readonly members: Members;
  readonly months: Months;
  /** `rehearsal` or `real`, set once by the first start; a rehearsal refuses a store that holds real reports. */
  purpose(wanted: 'rehearsal' | 'real'): Promise<'rehearsal' | 'real'>;
  /** Throws when the database can't be written. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
