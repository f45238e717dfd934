import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { BUSY_TIMEOUT } from './file.ts';

export interface GroupedWrites {
  /**
   * Runs `work` (statements of this database, nothing asynchronous) in a transaction and resolves with what it gave
   * once that is committed. What `work` throws rejects this call alone; a commit that fails rejects the whole group.
   */
  write<T>(work: () => T): Promise<T>;
  /** Commits what is open at once, for whoever needs the file without a transaction. */
  settle(): void;
}

interface Group {
  /** Resolves once the transaction is open. */
  readonly begun: Promise<void>;
  readonly committed: PromiseWithResolvers<void>;
}

/** SQLite's code for a file that another connection is writing to. */
const BUSY = 5;
const BUSY_PAUSE_MS = 2;
const BUSY_TRIES = 2_500;

/**
 * Commits all writes of one round of the event loop together. A commit costs several times what its statements do, and
 * under load many conversations write in the same round; a lone write waits for nothing but the end of its round.
 * Another connection's lock is waited for without holding up the process.
 */
export function groupWrites(db: DatabaseSync): GroupedWrites {
  let current: Group | undefined;

  const settle = (): void => {
    const group = current;
    if (group === undefined || !db.isTransaction) return;
    current = undefined;
    try {
      db.exec('commit');
      group.committed.resolve();
    } catch (failure) {
      if (db.isTransaction) db.exec('rollback');
      group.committed.reject(failure);
    }
  };
  const begin = (): Group => {
    const committed = Promise.withResolvers<void>();
    // A group in which every write failed by itself has nobody left to hear that its commit failed too.
    committed.promise.catch(() => undefined);
    const group: Group = { begun: open(db), committed };
    group.begun.then(
      () => setImmediate(() => current === group && settle()),
      () => {
        if (current === group) current = undefined;
      },
    );
    return group;
  };
  return {
    write: async (work) => {
      current ??= begin();
      const { begun, committed } = current;
      await begun;
      const result = work();
      await committed.promise;
      return result;
    },
    settle,
  };
}

async function open(db: DatabaseSync): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      // SQLite's own waiting would hold up the process, and with it perhaps the connection waited for.
      db.exec('pragma busy_timeout = 0');
      db.exec('begin immediate');
      return;
    } catch (failure) {
      const busy = failure instanceof Error && 'errcode' in failure && failure.errcode === BUSY;
      if (!busy || tries >= BUSY_TRIES) throw failure;
    } finally {
      db.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
    }
    await sleep(BUSY_PAUSE_MS);
  }
}
