import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../ports/clock.ts';
import type { Alarms, Counters, Live, Locks, PassingStore, Values } from '../../ports/passing.ts';
import { openFile } from './file.ts';
import { type GroupedWrites, groupWrites } from './group.ts';

/** Raised when the tables below change; a file of another shape is begun anew, as after a power cut. */
const SHAPE = 2;

const TABLES = `
  create table vals (key text primary key, version integer not null, value blob not null, expires integer not null) without rowid;
  create table locks (key text primary key, token text not null, expires integer not null) without rowid;
  create table counters (key text primary key, count integer not null, expires integer not null) without rowid;
  create table alarms (id text primary key, at integer not null) without rowid;
  create index alarms_by_time on alarms (at);
  create table birth (at integer primary key) without rowid;
  pragma user_version = ${SHAPE};
`;

/** Milliseconds of real time. */
const SWEEP_EVERY = 60_000;

/** Notices go to listeners in this process only: one process per `PASSING_DIR`; several processes take Redis. */
export interface SqlitePassing extends PassingStore {
  /** Wipes what has expired, and the leftovers of what was removed; runs at start, each minute, and on closing. */
  sweep(): void;
}

/**
 * The passing store in `passing.db`, meant for a memory file system. It outlives a kill of the process at any moment,
 * not a power cut (nothing is flushed). A rollback journal, truncated at each commit, instead of the faster
 * write-ahead log, which would keep the bytes of removed values. SQLite zeroes what is removed, but when it moves rows
 * between pages it can leave a copy in the gaps; a sweep writes the file anew and so ends those.
 */
export async function openPassing(dir: string, clock: Clock): Promise<SqlitePassing> {
  const db = openWhole(join(dir, 'passing.db'));
  db.prepare('insert into birth select ? where not exists (select 1 from birth)').run(clock.now());
  const group = groupWrites(db);
  const sweep = sweeper(db, clock, group);
  const timer = setInterval(() => ifPossible(sweep), SWEEP_EVERY).unref();
  ifPossible(sweep);
  const birth = db.prepare('select at from birth');
  return {
    values: values(db, clock, group),
    locks: locks(db, clock, group),
    counters: counters(db, clock, group),
    alarms: alarms(db, group),
    live: live(),
    birth: async () => Number(birth.get()?.at),
    sweep,
    close: async () => {
      clearInterval(timer);
      if (!db.isOpen) return;
      group.settle();
      ifPossible(sweep);
      db.close();
    },
  };
}

/** SQLite's result codes: a file that is damaged or no database; one that is locked, or has no room to be written anew. */
const DAMAGED: readonly unknown[] = [11, 26];
const LATER: readonly unknown[] = [5, 13];

function openWhole(path: string): DatabaseSync {
  const found = openIfWhole(path);
  if (found !== undefined) return found;
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(path + end, { force: true });
  const fresh = openIfWhole(path);
  if (fresh !== undefined) return fresh;
  throw new Error(
    `The passing store ${path} could not be made: a new file reads back damaged. Check PASSING_DIR.`,
  );
}

/** Undefined when the file is damaged (a power cut does that) or has another version's tables. */
function openIfWhole(path: string): DatabaseSync | undefined {
  let db: DatabaseSync | undefined;
  try {
    db = openFile(path, ['journal_mode = truncate', 'synchronous = off', 'temp_store = memory']);
    if (db.prepare('pragma quick_check').get()?.quick_check !== 'ok') return closed(db);
    db.exec('begin immediate');
    const shape = db.prepare('pragma user_version').get()?.user_version;
    if (shape === 0) db.exec(TABLES);
    db.exec('commit');
    return shape === 0 || shape === SHAPE ? db : closed(db);
  } catch (error) {
    if (db?.isOpen) db.close();
    if (isOneOf(DAMAGED, error)) return undefined;
    throw error;
  }
}

function closed(db: DatabaseSync): undefined {
  db.close();
}

function sweeper(db: DatabaseSync, clock: Clock, group: GroupedWrites): () => void {
  const expired = ['vals', 'locks', 'counters'].map((table) =>
    db.prepare(`delete from ${table} where expires <= ?`),
  );
  const changes = db.prepare('select total_changes() as count');
  let swept: unknown = -1;
  return () => {
    group.settle();
    for (const statement of expired) statement.run(clock.now());
    const count = changes.get()?.count;
    if (count === swept) return;
    // About 15 ms for a thousand open conversations.
    db.exec('vacuum');
    swept = changes.get()?.count;
  };
}

/** A sweep that could not be made now is made up for by the next one; it must not end the process. */
function ifPossible(sweep: () => void): void {
  try {
    sweep();
  } catch (error) {
    if (!isOneOf(LATER, error)) throw error;
  }
}

function isOneOf(codes: readonly unknown[], error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && codes.includes(error.errcode);
}

/** Each call is one statement, so it is whole or not at all, for other processes too. */
function values(db: DatabaseSync, clock: Clock, { write }: GroupedWrites): Values {
  const get = db.prepare('select version, value, expires from vals where key = ?');
  const dropExpired = db.prepare('delete from vals where key = ? and expires <= ?');
  const put = db.prepare(`
    insert into vals (key, version, value, expires) values (:key, 1, :value, :expires)
    on conflict (key) do update set value = :value, expires = :expires,
      version = case when vals.expires <= :now then 1 else version + 1 end`);
  const putFirst = db.prepare(`
    insert into vals (key, version, value, expires) values (:key, 1, :value, :expires)
    on conflict (key) do update set value = :value, expires = :expires, version = 1 where vals.expires <= :now`);
  const putNext = db.prepare(`
    update vals set value = :value, expires = :expires, version = version + 1
    where key = :key and version = :expect and expires > :now`);
  const remove = db.prepare('delete from vals where key = ?');
  return {
    // In the round's transaction, too: a read by itself locks and unlocks the file, which costs more than the reading.
    get: (key) =>
      write(() => {
        const row = get.get(key);
        if (row === undefined) return undefined;
        const now = clock.now();
        if (Number(row.expires) > now && row.value instanceof Uint8Array)
          return { value: row.value, version: Number(row.version) };
        dropExpired.run(key, now);
        return undefined;
      }),
    put: async (key, value, { seconds, expect }) => {
      const now = clock.now();
      const row = { key, value, expires: now + seconds * 1000, now };
      if (expect === undefined) return write(() => put.run(row).changes === 1);
      if (expect === 0) return write(() => putFirst.run(row).changes === 1);
      return write(() => putNext.run({ ...row, expect }).changes === 1);
    },
    remove: async (key) => {
      await write(() => remove.run(key));
    },
  };
}

function locks(db: DatabaseSync, clock: Clock, { write }: GroupedWrites): Locks {
  const take = db.prepare(`
    insert into locks (key, token, expires) values (:key, :token, :expires)
    on conflict (key) do update set token = :token, expires = :expires where locks.expires <= :now`);
  const free = db.prepare('delete from locks where key = ? and token = ?');
  return {
    take: async (key, seconds) => {
      const now = clock.now();
      const token = randomBytes(16).toString('base64url');
      const row = { key, token, expires: now + seconds * 1000, now };
      return (await write(() => take.run(row).changes === 1)) ? token : undefined;
    },
    free: async (key, token) => {
      await write(() => free.run(key, token));
    },
  };
}

function counters(db: DatabaseSync, clock: Clock, { write }: GroupedWrites): Counters {
  const add = db.prepare(`
    insert into counters (key, count, expires) values (:key, 1, :expires)
    on conflict (key) do update set
      count = case when counters.expires <= :now then 1 else count + 1 end,
      expires = case when counters.expires <= :now then :expires else counters.expires end
    returning count`);
  const reset = db.prepare('delete from counters where key = ?');
  return {
    add: async (key, seconds) => {
      const now = clock.now();
      return write(() => Number(add.get({ key, expires: now + seconds * 1000, now })?.count));
    },
    reset: async (key) => {
      await write(() => reset.run(key));
    },
  };
}

function alarms(db: DatabaseSync, { write }: GroupedWrites): Alarms {
  const set = db.prepare(
    'insert into alarms (id, at) values (:id, :at) on conflict (id) do update set at = :at',
  );
  const clear = db.prepare('delete from alarms where id = ?');
  const next = db.prepare('select id from alarms where at <= ? order by at, id limit ?');
  const takeDue = (now: number, again: number, most: number): readonly string[] => {
    const ids = next.all(now, most).map((row) => String(row.id));
    for (const id of ids) set.run({ id, at: again });
    return ids;
  };
  return {
    set: async (id, at) => {
      await write(() => set.run({ id, at }));
    },
    clear: async (id) => {
      await write(() => clear.run(id));
    },
    // Most of the time nothing is due, and reading needs no write lock.
    take: async (now, again, most) =>
      next.get(now, 1) === undefined ? [] : write(() => takeDue(now, again, most)),
  };
}

function live(): Live {
  const topics = new Map<string, Set<() => void>>();
  return {
    tell: async (topic) => {
      for (const listen of topics.get(topic) ?? []) queueMicrotask(listen);
    },
    hear: async (topic, listen) => {
      // One object per call, so that the same function heard twice is stopped once at a time.
      const one = (): void => listen();
      const listeners = topics.get(topic) ?? new Set();
      topics.set(topic, listeners.add(one));
      return async () => {
        listeners.delete(one);
        if (listeners.size === 0 && topics.get(topic) === listeners) topics.delete(topic);
      };
    },
  };
}
