import { sql } from 'kysely';
import type { Addition, NewReport, ReceiptCandidate, ReceiptView, Reports } from '../../ports/reports.ts';
import type { ReportId } from '../../report/ids.ts';
import { fillOutbox } from './outbox.ts';
import { assessmentRow, reportRow } from './readable.ts';
import type { BodyRow, Db, Tx } from './schema.ts';

export function sqlReports(db: Db): Reports {
  return {
    submit: (report, deliveries) => db.transaction().execute((tx) => submit(tx, report, deliveries)),
    append: (addition, deliveries) => append(db, addition, deliveries),
    byLocator: (locator) => byLocator(db, locator),
    view: (id) => view(db, id),
    eraseAfter: (id, hour) => eraseAfter(db, id, hour),
    purge: (hour) => db.transaction().execute((tx) => purge(tx, hour)),
    takeMessages: (id) => db.transaction().execute((tx) => takeMessages(tx, id)),
    putMessage: (id, message) => putMessage(db, id, message),
    countMessages: (id) => countMessages(db, id),
  };
}

async function submit(tx: Tx, report: NewReport, deliveries: readonly string[]): Promise<boolean> {
  const id = report.readable.id;
  // A replay may come after the report was erased; without the tombstone it would bring the words back.
  const tombstone = await tx.selectFrom('erased').select('id').where('id', '=', id).executeTakeFirst();
  if (tombstone !== undefined) return false;
  const inserted = await tx
    .insertInto('reports')
    .values(reportRow(report.readable))
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
  const { month, hour } = report.readable;
  const body: BodyRow = { id, report: id, nth: 0, kind: 'report', month, hour, sealed: report.sealed };
  await tx.insertInto('bodies').values(body).execute();
  await tx
    .insertInto('receipts')
    .values({ report: id, ...pickLock(report), mailbox: report.mailbox })
    .execute();
  await fillOutbox(tx, body, deliveries);
  return true;
}

function pickLock({ receipt }: NewReport): NewReport['receipt'] {
  return { locator: receipt.locator, salt: receipt.salt, hash: receipt.hash };
}

/** Thrown to roll back an addition that turned out to be there already. */
class AlreadyThere extends Error {}

async function append(db: Db, addition: Addition, deliveries: readonly string[]): Promise<boolean> {
  try {
    return await db.transaction().execute((tx) => appendIn(tx, addition, deliveries));
  } catch (error) {
    if (error instanceof AlreadyThere) return false;
    throw error;
  }
}

async function appendIn(tx: Tx, addition: Addition, deliveries: readonly string[]): Promise<boolean> {
  // Raising the report's own counter first also keeps two additions at once in line where writers run side by side.
  const report = await tx
    .updateTable('reports')
    .set((eb) => ({
      additions: eb('additions', '+', 1),
      ...(addition.readable === undefined ? {} : assessmentRow(addition.readable)),
    }))
    .where('id', '=', addition.report)
    .returning('additions')
    .executeTakeFirst();
  if (report === undefined) return false;
  const body: BodyRow = {
    id: addition.id,
    report: addition.report,
    nth: report.additions,
    kind: addition.byReceipt ? 'addition_by_receipt' : 'addition',
    month: addition.month,
    hour: addition.hour,
    sealed: addition.sealed,
  };
  const inserted = await tx
    .insertInto('bodies')
    .values(body)
    .onConflict((c) => c.column('id').doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) throw new AlreadyThere();
  await fillOutbox(tx, body, deliveries);
  return true;
}

async function byLocator(db: Db, locator: string): Promise<readonly ReceiptCandidate[]> {
  const rows = await db
    .selectFrom('receipts')
    .select(['report', 'salt', 'hash'])
    .where('locator', '=', locator)
    .execute();
  return rows.map(({ report, salt, hash }) => ({ report, lock: { locator, salt, hash } }));
}

async function view(db: Db, id: ReportId): Promise<ReceiptView | undefined> {
  const row = await db
    .selectFrom('reports')
    .select(['language', 'status', 'erase_after'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { language: row.language, status: row.status, eraseAfter: row.erase_after ?? undefined };
}

async function eraseAfter(db: Db, id: ReportId, hour: string | undefined): Promise<boolean> {
  const result = await db
    .updateTable('reports')
    .set({ erase_after: hour ?? null })
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/**
 * Removes the rows themselves; body, additions, entries, messages, receipt lock and outbox rows go with them
 * (`on delete cascade`). What stays is the random id with the month of the erasure, until that month and the next
 * are over: longer than any draft lives, so that no replay can bring the report back.
 */
async function purge(tx: Tx, hour: string): Promise<number> {
  const month = hour.slice(0, 7);
  await tx.deleteFrom('erased').where('month', '<', monthBefore(month)).execute();
  await tx
    .insertInto('erased')
    .columns(['id', 'month'])
    .expression((eb) =>
      eb
        .selectFrom('reports')
        .select(['id', sql<string>`${month}`.as('month')])
        .where('erase_after', '<=', hour),
    )
    .execute();
  const result = await tx.deleteFrom('reports').where('erase_after', '<=', hour).executeTakeFirst();
  return Number(result.numDeletedRows);
}

function monthBefore(month: string): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 2;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

async function takeMessages(tx: Tx, id: ReportId): Promise<readonly Uint8Array[]> {
  const rows = await tx
    .deleteFrom('messages')
    .where('report', '=', id)
    .returning(['nth', 'id', 'sealed'])
    .execute();
  return rows.sort((a, b) => a.nth - b.nth || (a.id < b.id ? -1 : 1)).map((row) => row.sealed);
}

/** Does nothing when the report is gone or the message is there already. */
async function putMessage(
  db: Db,
  report: ReportId,
  message: { id: string; sealed: Uint8Array },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const there = await tx.selectFrom('reports').select('id').where('id', '=', report).executeTakeFirst();
    if (there === undefined) return;
    const last = await tx
      .selectFrom('messages')
      .select((eb) => eb.fn.max('nth').as('nth'))
      .where('report', '=', report)
      .executeTakeFirst();
    await tx
      .insertInto('messages')
      .values({ report, id: message.id, nth: Number(last?.nth ?? 0) + 1, sealed: message.sealed })
      .onConflict((c) => c.doNothing())
      .execute();
  });
}

async function countMessages(db: Db, id: ReportId): Promise<number> {
  const row = await db
    .selectFrom('messages')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('report', '=', id)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
