import type { RawBuilder } from 'kysely';

/** What differs between the engines when tables are made. */
export interface Engine {
  readonly blob: 'blob' | 'bytea';
  /** Put after every `create table (…)`: SQLite's `without rowid`, because a rowid is an insertion order. */
  readonly tableEnd: RawBuilder<unknown> | undefined;
}
