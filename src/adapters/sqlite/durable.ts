import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import type { DurableStore } from '../../ports/durable.ts';
import { migrate } from '../sql/migrations/index.ts';
import type { Schema } from '../sql/schema.ts';
import { sqlStore } from '../sql/store.ts';
import { nodeSqlite } from './dialect.ts';
import { openFile } from './file.ts';

/**
 * The durable store in `trustline.db`. An answer means that the bytes are on the disk (`synchronous=full`).
 *
 * When `purge` returns, what it erased is in no file. SQLite zeroes deleted content, but can leave copies in the gaps
 * of pages whose rows it moved, and in the write-ahead log: so a purge that erased something writes the file anew,
 * and every purge empties the log. Messages shown and rows handed over wait for that too. What the disk itself keeps of
 * blocks once written is beyond a program: encrypt it.
 */
export async function openDurable(dir: string): Promise<DurableStore> {
  // The dialect waits for locks by itself from here on.
  const pragmas = ['journal_mode = wal', 'synchronous = full', 'temp_store = memory', 'busy_timeout = 0'];
  const db = new Kysely<Schema>({ dialect: nodeSqlite(openFile(join(dir, 'trustline.db'), pragmas)) });
  try {
    await migrate(db, { blob: 'blob', tableEnd: sql`without rowid` });
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const store = sqlStore(db);
  const purge = async (hour: string): Promise<number> => {
    const erased = await store.reports.purge(hour);
    if (erased > 0) await sql`vacuum`.execute(db);
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    return erased;
  };
  return { ...store, reports: { ...store.reports, purge } };
}
