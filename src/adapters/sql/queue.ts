import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { ClaimResult, Entry, Queue, QueuedReport, QueueFilter, SealedBody } from '../../ports/queue.ts';
import type { ReportId } from '../../report/ids.ts';
import { READABLE_COLUMNS, readableOf } from './readable.ts';
import type { Db, ReportRow, Schema } from './schema.ts';

type Page = Parameters<Queue['list']>[1];

const QUEUE_COLUMNS = [...READABLE_COLUMNS, 'additions', 'holder', 'lease_until', 'erase_after'] as const;

export function sqlQueue(db: Db): Queue {
  return {
    list: (filter, page) => list(db, filter, page),
    count: (filter, now) => count(db, filter, now),
    find: async (id, now) => {
      const row = await db
        .selectFrom('reports')
        .select(QUEUE_COLUMNS)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && queuedOf(row, now);
    },
    mailbox: async (id) => {
      const row = await db
        .selectFrom('receipts')
        .select('mailbox')
        .where('report', '=', id)
        .executeTakeFirst();
      return row?.mailbox;
    },
    claim: (id, by) => claim(db, id, by),
    release: async (id, member) => {
      await db
        .updateTable('reports')
        .set({ holder: null, lease_until: null })
        .where('id', '=', id)
        .where('holder', '=', member)
        .execute();
    },
    bodies: (id) => bodies(db, id),
    move: async (id, { from, to }) => {
      const result = await db
        .updateTable('reports')
        .set({ status: to })
        .where('id', '=', id)
        .where('status', '=', from)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    addEntry: (id, entry) => addEntry(db, id, entry),
    entries: (id) => entries(db, id),
  };
}

function queuedOf(row: ReportRow, now: number): QueuedReport {
  const held = row.holder !== null && row.lease_until !== null && row.lease_until > now;
  return {
    ...readableOf(row),
    additions: row.additions,
    holder: held ? (row.holder ?? undefined) : undefined,
    leaseUntil: held ? (row.lease_until ?? undefined) : undefined,
    eraseAfter: row.erase_after ?? undefined,
  };
}

type Where = (eb: ExpressionBuilder<Schema, 'reports'>) => ExpressionWrapper<Schema, 'reports', SqlBool>;

function matches(filter: QueueFilter, now: number): Where {
  return (eb) => {
    const { statuses, holder } = filter;
    const byStatus = statuses?.length === 0 ? [eb.lit(false)] : statuses && [eb('status', 'in', statuses)];
    const byHolder = holder !== undefined && [eb('holder', '=', holder), eb('lease_until', '>', now)];
    return eb.and([...(byStatus ?? []), ...(byHolder || [])]);
  };
}

async function list(db: Db, filter: QueueFilter, page: Page): Promise<readonly QueuedReport[]> {
  // If the last report of the page before was erased meanwhile, its place is unknown and the list starts anew.
  const after =
    page.after === undefined
      ? undefined
      : await db
          .selectFrom('reports')
          .select(['urgency', 'hour', 'id'])
          .where('id', '=', page.after)
          .executeTakeFirst();
  const rows = await db
    .selectFrom('reports')
    .select(QUEUE_COLUMNS)
    .where(matches(filter, page.now))
    .$if(after !== undefined, (query) =>
      query.where(sql<SqlBool>`(urgency, hour, id) > (${after?.urgency}, ${after?.hour}, ${after?.id})`),
    )
    .orderBy('urgency')
    .orderBy('hour')
    .orderBy('id')
    .limit(page.size)
    .execute();
  return rows.map((row) => queuedOf(row, page.now));
}

async function count(db: Db, filter: QueueFilter, now: number): Promise<number> {
  const row = await db
    .selectFrom('reports')
    .select((eb) => eb.fn.countAll().as('count'))
    .where(matches(filter, now))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

async function claim(db: Db, id: ReportId, by: Parameters<Queue['claim']>[1]): Promise<ClaimResult> {
  const result = await db
    .updateTable('reports')
    .set({ holder: by.member, lease_until: by.until })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([eb('holder', 'is', null), eb('holder', '=', by.member), eb('lease_until', '<=', by.now)]),
    )
    .executeTakeFirst();
  if (result.numUpdatedRows === 1n) return { kind: 'claimed' };
  const row = await db.selectFrom('reports').select('holder').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return { kind: 'gone' };
  // Given back between the two statements: whoever asks again gets it.
  return row.holder === null ? claim(db, id, by) : { kind: 'held', by: row.holder };
}

async function bodies(db: Db, id: ReportId): Promise<readonly SealedBody[]> {
  return await db
    .selectFrom('bodies')
    .select(['month', 'sealed', 'hour', 'kind'])
    .where('report', '=', id)
    .orderBy('nth')
    .execute();
}

async function addEntry(db: Db, report: ReportId, entry: Entry): Promise<boolean> {
  return await db.transaction().execute(async (tx) => {
    const there = await tx.selectFrom('reports').select('id').where('id', '=', report).executeTakeFirst();
    if (there === undefined) return false;
    const last = await tx
      .selectFrom('entries')
      .select((eb) => eb.fn.max('nth').as('nth'))
      .where('report', '=', report)
      .executeTakeFirst();
    const { id, member, month, day, sealed } = entry;
    const inserted = await tx
      .insertInto('entries')
      .values({ id, report, nth: Number(last?.nth ?? 0) + 1, member, month, day, sealed })
      .onConflict((c) => c.doNothing())
      .executeTakeFirst();
    return inserted.numInsertedOrUpdatedRows === 1n;
  });
}

async function entries(db: Db, id: ReportId): Promise<readonly Entry[]> {
  return await db
    .selectFrom('entries')
    .select(['id', 'member', 'month', 'day', 'sealed'])
    .where('report', '=', id)
    .orderBy('nth')
    .orderBy('id')
    .execute();
}
