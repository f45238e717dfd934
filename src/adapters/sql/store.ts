import type { DurableStore } from '../../ports/durable.ts';
import { sqlMembers, sqlMonths } from './members.ts';
import { sqlOutbox } from './outbox.ts';
import { sqlQueue } from './queue.ts';
import { sqlReports } from './reports.ts';
import type { Db } from './schema.ts';

/** The durable store over a migrated database of any SQL engine. */
export function sqlStore(db: Db): DurableStore {
  return {
    reports: sqlReports(db),
    queue: sqlQueue(db),
    outbox: sqlOutbox(db),
    members: sqlMembers(db),
    months: sqlMonths(db),
    purpose: (wanted) => purpose(db, wanted),
    ping: async () => {
      await db
        .insertInto('settings')
        .values({ name: 'ping', value: '' })
        .onConflict((c) => c.column('name').doUpdateSet({ value: '' }))
        .execute();
    },
    close: () => db.destroy(),
  };
}

async function purpose(db: Db, wanted: 'rehearsal' | 'real'): Promise<'rehearsal' | 'real'> {
  await db
    .insertInto('settings')
    .values({ name: 'purpose', value: wanted })
    .onConflict((c) => c.doNothing())
    .execute();
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'purpose')
    .executeTakeFirstOrThrow();
  return row.value === 'rehearsal' ? 'rehearsal' : 'real';
}
