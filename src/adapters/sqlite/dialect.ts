import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** Milliseconds that a statement waits for another process's lock, and the pause between its tries. */
const BUSY_LIMIT = 5_000;
const BUSY_PAUSE = 5;
const SQLITE_BUSY = 5;

/** The few distinct statements of this program are prepared once each; the bound keeps a surprise from growing. */
const MOST_STATEMENTS = 500;

/** Kysely over `node:sqlite`. Kysely lets one transaction at a time have the one connection. */
export function nodeSqlite(file: DatabaseSync): Dialect {
  return {
    createAdapter: () => new TransactionalDdl(),
    createDriver: () => driverOf(file),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Kysely's own adapter leaves migrations outside a transaction; SQLite can undo `create table`. */
class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function driverOf(file: DatabaseSync): Driver {
  const connection = connectionOf(file);
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    // A transaction that reads before it writes would fail, not wait, when another process writes in between.
    beginTransaction: () => whenFree(() => file.exec('begin immediate')),
    commitTransaction: () => whenFree(() => file.exec('commit')),
    // After a full disk SQLite has rolled back by itself, and complaining of that would hide the cause.
    rollbackTransaction: async () => (file.isTransaction ? file.exec('rollback') : undefined),
    releaseConnection: async () => undefined,
    destroy: async () => file.close(),
  };
}

function connectionOf(file: DatabaseSync): DatabaseConnection {
  const prepared = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const statement = file.prepare(text);
    if (prepared.size >= MOST_STATEMENTS) prepared.clear();
    prepared.set(text, statement);
    return statement;
  };
  return {
    executeQuery: <Row>(query: CompiledQuery) => whenFree(() => run<Row>(prepare(query.sql), query)),
    streamQuery: () => {
      throw new Error('Queries are not streamed from SQLite; ask for a page at a time.');
    },
  };
}

function run<Row>(statement: StatementSync, { parameters }: CompiledQuery): QueryResult<Row> {
  const values = parameters as readonly SQLInputValue[];
  if (statement.columns().length > 0) return { rows: statement.all(...values) as Row[] };
  return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
}

/** Waits for another process's lock without holding up this one, as SQLite's own waiting would. */
async function whenFree<T>(work: () => T): Promise<T> {
  for (let waited = 0; ; waited += BUSY_PAUSE) {
    try {
      return work();
    } catch (error) {
      const busy = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
      if (!busy || waited >= BUSY_LIMIT) throw error;
    }
    await sleep(BUSY_PAUSE);
  }
}
