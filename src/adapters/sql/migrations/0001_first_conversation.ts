import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';

interface Tools {
  readonly db: Kysely<unknown>;
  readonly blob: Engine['blob'];
  make<Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>): Promise<void>;
}

/** Reports, what hangs on them, the outbox, members and months. Every primary key of a report's row is random. */
export function firstConversation({ blob, tableEnd }: Engine): (db: Kysely<unknown>) => Promise<void> {
  return async (db) => {
    const make: Tools['make'] = async (table) =>
      await (tableEnd === undefined ? table : table.modifyEnd(tableEnd)).execute();
    const tools = { db, blob, make };
    await reports(tools);
    await bodiesAndReceipts(tools);
    await notes(tools);
    await outbox(tools);
    await members(tools);
  };
}

async function reports({ db, make }: Tools): Promise<void> {
  await make(
    db.schema
      .createTable('reports')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('hour', 'text', (c) => c.notNull())
      .addColumn('channel', 'text', (c) => c.notNull())
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('pack', 'text', (c) => c.notNull())
      .addColumn('pack_version', 'text', (c) => c.notNull())
      .addColumn('outcomes', 'text', (c) => c.notNull())
      .addColumn('urgency', 'integer', (c) => c.notNull())
      .addColumn('district', 'text')
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('month', 'text', (c) => c.notNull())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('additions', 'integer', (c) => c.notNull())
      .addColumn('holder', 'text')
      .addColumn('lease_until', 'bigint')
      .addColumn('erase_after', 'text'),
  );
  await db.schema
    .createIndex('reports_in_queue_order')
    .on('reports')
    .columns(['urgency', 'hour', 'id'])
    .execute();
  await db.schema
    .createIndex('reports_to_erase')
    .on('reports')
    .column('erase_after')
    .where(sql.ref('erase_after'), 'is not', null)
    .execute();
  await make(
    db.schema
      .createTable('erased')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('month', 'text', (c) => c.notNull()),
  );
}

async function bodiesAndReceipts({ db, blob, make }: Tools): Promise<void> {
  await make(
    db.schema
      .createTable('receipts')
      .addColumn('report', 'text', (c) => c.primaryKey().references('reports.id').onDelete('cascade'))
      .addColumn('locator', 'text', (c) => c.notNull())
      .addColumn('salt', blob, (c) => c.notNull())
      .addColumn('hash', blob, (c) => c.notNull())
      .addColumn('mailbox', 'text', (c) => c.notNull()),
  );
  await db.schema.createIndex('receipts_by_locator').on('receipts').column('locator').execute();
  await make(
    db.schema
      .createTable('bodies')
      .addColumn('report', 'text', (c) => c.notNull().references('reports.id').onDelete('cascade'))
      .addColumn('nth', 'integer', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull().unique())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('month', 'text', (c) => c.notNull())
      .addColumn('hour', 'text', (c) => c.notNull())
      .addColumn('sealed', blob, (c) => c.notNull())
      .addPrimaryKeyConstraint('bodies_key', ['report', 'nth']),
  );
}

async function notes({ db, blob, make }: Tools): Promise<void> {
  await make(
    db.schema
      .createTable('entries')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('report', 'text', (c) => c.notNull().references('reports.id').onDelete('cascade'))
      .addColumn('nth', 'integer', (c) => c.notNull())
      .addColumn('member', 'text', (c) => c.notNull())
      .addColumn('month', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('sealed', blob, (c) => c.notNull()),
  );
  await db.schema.createIndex('entries_of_report').on('entries').columns(['report', 'nth']).execute();
  await make(
    db.schema
      .createTable('messages')
      .addColumn('report', 'text', (c) => c.notNull().references('reports.id').onDelete('cascade'))
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('nth', 'integer', (c) => c.notNull())
      .addColumn('sealed', blob, (c) => c.notNull())
      .addPrimaryKeyConstraint('messages_key', ['report', 'id']),
  );
}

async function outbox({ db, make }: Tools): Promise<void> {
  await make(
    db.schema
      .createTable('outbox')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('delivery', 'text', (c) => c.notNull())
      .addColumn('report', 'text', (c) => c.notNull())
      .addColumn('nth', 'integer', (c) => c.notNull())
      .addColumn('attempts', 'integer', (c) => c.notNull())
      .addForeignKeyConstraint('outbox_body', ['report', 'nth'], 'bodies', ['report', 'nth'], (c) =>
        c.onDelete('cascade'),
      ),
  );
  await db.schema.createIndex('outbox_by_delivery').on('outbox').columns(['delivery', 'id']).execute();
  await db.schema.createIndex('outbox_of_body').on('outbox').columns(['report', 'nth']).execute();
}

async function members({ db, blob, make }: Tools): Promise<void> {
  await make(
    db.schema
      .createTable('members')
      .addColumn('handle', 'text', (c) => c.primaryKey())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('salt', blob, (c) => c.notNull())
      .addColumn('proof', blob, (c) => c.notNull())
      .addColumn('recipient', 'text', (c) => c.notNull())
      .addColumn('locked', blob, (c) => c.notNull()),
  );
  await make(
    db.schema
      .createTable('months')
      .addColumn('month', 'text', (c) => c.primaryKey())
      .addColumn('recipient', 'text', (c) => c.notNull()),
  );
  await make(
    db.schema
      .createTable('wraps')
      .addColumn('month', 'text', (c) => c.notNull().references('months.month').onDelete('cascade'))
      .addColumn('member', 'text', (c) => c.notNull().references('members.handle').onDelete('cascade'))
      .addColumn('wrapped', blob, (c) => c.notNull())
      .addPrimaryKeyConstraint('wraps_key', ['month', 'member']),
  );
  await db.schema.createIndex('wraps_of_member').on('wraps').column('member').execute();
  await make(
    db.schema
      .createTable('settings')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull()),
  );
}
