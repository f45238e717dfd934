import { randomBytes } from 'node:crypto';
import type { Outbox, OutboxRow } from '../../ports/outbox.ts';
import { READABLE_COLUMNS, readableOf } from './readable.ts';
import type { BodyRow, Db, Tx } from './schema.ts';

/**
 * When a failed row is tried again is held in memory only: on disk it would be the exact time at which the report
 * came, give or take a back-off. After a restart every row is due at once, which recipients bear (same row id).
 */
export function sqlOutbox(db: Db): Outbox {
  const nextTries = new Map<string, number>();
  return {
    due: (delivery, now, most) => due({ db, nextTries }, delivery, { now, most }),
    body: (row) => bodyOf(db, row),
    delivered: async (id) => {
      nextTries.delete(id);
      await db.deleteFrom('outbox').where('id', '=', id).execute();
    },
    failed: async (id, nextTry) => {
      const result = await db
        .updateTable('outbox')
        .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
        .where('id', '=', id)
        .executeTakeFirst();
      if (result.numUpdatedRows === 1n) nextTries.set(id, nextTry);
      else nextTries.delete(id);
    },
    pending: (delivery) => pending(db, delivery),
  };
}

/** One row per delivery, in the transaction that stores the body. */
export async function fillOutbox(tx: Tx, body: BodyRow, deliveries: readonly string[]): Promise<void> {
  if (deliveries.length === 0) return;
  const rows = deliveries.map((delivery) => ({
    id: randomBytes(16).toString('base64url'),
    delivery,
    report: body.report,
    nth: body.nth,
    attempts: 0,
  }));
  await tx.insertInto('outbox').values(rows).execute();
}

async function due(
  { db, nextTries }: { db: Db; nextTries: ReadonlyMap<string, number> },
  delivery: string,
  { now, most }: { now: number; most: number },
): Promise<readonly OutboxRow[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'delivery', 'report', 'nth', 'attempts'])
    .where('delivery', '=', delivery)
    .orderBy('id')
    // Rows still waiting for their next try must not crowd out those that are due.
    .limit(most + nextTries.size)
    .execute();
  const tryOf = (id: string): number => nextTries.get(id) ?? 0;
  return rows
    .filter((row) => tryOf(row.id) <= now)
    .sort((a, b) => tryOf(a.id) - tryOf(b.id))
    .slice(0, most)
    .map(({ nth, ...row }) => ({ ...row, kind: nth === 0 ? 'report' : 'addition' }));
}

async function bodyOf(db: Db, row: OutboxRow): ReturnType<Outbox['body']> {
  const found = await db
    .selectFrom('outbox')
    .innerJoin('bodies', (join) =>
      join.onRef('bodies.report', '=', 'outbox.report').onRef('bodies.nth', '=', 'outbox.nth'),
    )
    .innerJoin('reports', 'reports.id', 'outbox.report')
    .select(READABLE_COLUMNS.map((column) => `reports.${column}` as const))
    .select(['bodies.sealed', 'bodies.month as bodyMonth', 'bodies.hour as bodyHour'])
    .where('outbox.id', '=', row.id)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  // An addition may be sealed to a later month than its report; these three describe the body that is handed over.
  const { sealed, bodyMonth: month, bodyHour: hour } = found;
  return { sealed, readable: { ...readableOf(found), month, hour, size: sealed.byteLength } };
}

async function pending(db: Db, delivery: string): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('delivery', '=', delivery)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
