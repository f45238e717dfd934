import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INVENTORY, type Inventory, PASSING_INVENTORY } from '../src/adapters/sql/inventory.ts';
import { openDurable } from '../src/adapters/sqlite/durable.ts';
import { openPassing } from '../src/adapters/sqlite/passing.ts';
import { addition, newId, report } from './contracts/made.ts';

const dir = mkdtempSync(join(tmpdir(), 'trustline-inventory-'));
let durable: DatabaseSync;
let passing: DatabaseSync;

beforeAll(async () => {
  const store = await openDurable(dir);
  for (let i = 0; i < 5; i += 1) {
    const id = newId();
    await store.reports.submit(report({ id }), ['stream']);
    await store.reports.append(addition(id), ['stream']);
    await store.reports.putMessage(id, { id: 'm', sealed: new Uint8Array(9) });
  }
  for (const row of await store.outbox.due('stream', 0, 3)) await store.outbox.failed(row.id, Date.now());
  await store.close();
  await (await openPassing(dir, { now: () => Date.now() })).close();
  durable = new DatabaseSync(join(dir, 'trustline.db'), { readOnly: true });
  passing = new DatabaseSync(join(dir, 'passing.db'), { readOnly: true });
});
afterAll(() => {
  durable.close();
  passing.close();
  rmSync(dir, { recursive: true, force: true });
});

function tables(db: DatabaseSync): readonly string[] {
  const rows = db.prepare("select name from sqlite_schema where type = 'table' order by name").all();
  return rows.map((row) => String(row.name)).filter((name) => !name.startsWith('sqlite_'));
}

function columnsOf(db: DatabaseSync): Record<string, readonly string[]> {
  const columns = (table: string) =>
    db
      .prepare('select name from pragma_table_info(?) order by name')
      .all(table)
      .map((row) => String(row.name));
  return Object.fromEntries(tables(db).map((table) => [table, columns(table)]));
}

function listed(inventory: Inventory): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(inventory).map(([table, columns]) => [table, Object.keys(columns).sort()]),
  );
}

describe('what stays readable', () => {
  test('every column of the databases stands in the inventory, and nothing else', () => {
    expect(columnsOf(durable)).toEqual(listed(INVENTORY));
    expect(columnsOf(passing)).toEqual(listed(PASSING_INVENTORY));
  });

  test('every line of the inventory says what and for how long', () => {
    for (const inventory of [INVENTORY, PASSING_INVENTORY] as readonly Inventory[]) {
      for (const sentence of Object.values(inventory).flatMap((columns) => Object.values(columns))) {
        expect(sentence).toMatch(/^[A-Z].+; .+\.$/);
      }
    }
  });

  test('no table keeps the order in which rows came', () => {
    for (const db of [durable, passing]) {
      for (const table of tables(db)) {
        // Kysely's own two tables hold migrations.
        if (table.startsWith('kysely_')) continue;
        const [row] = db.prepare('select wr from pragma_table_list(?)').all(table);
        expect(row?.wr, `${table} must be without rowid`).toBe(1);
      }
    }
  });

  test('nothing beside a report is a time finer than an hour', () => {
    const now = Date.now();
    for (const table of ['reports', 'receipts', 'bodies', 'entries', 'messages', 'outbox', 'erased']) {
      const rows = durable.prepare(`select * from ${table}`).all();
      if (!['entries', 'erased'].includes(table)) expect(rows.length, table).toBeGreaterThan(0);
      for (const [column, value] of rows.flatMap((row) => Object.entries(row))) {
        const where = `${table}.${column}`;
        if (typeof value === 'string') expect(value, where).not.toMatch(/\d\d:\d\d/);
        // Seconds or milliseconds of this year or near it.
        if (typeof value === 'number')
          expect(value < now / 1000 - 1e8 && Number.isInteger(value), where).toBe(true);
        if (['hour', 'erase_after'].includes(column) && value !== null)
          expect(value, where).toMatch(/T\d\dZ$/);
      }
    }
  });
});
