import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Milliseconds that a statement waits for another process's lock before it fails. */
export const BUSY_TIMEOUT = 5_000;

/**
 * Opens (or creates) a database file that only this user can read, with deleted content overwritten by zeros. SQLite
 * gives its journal files the mode of the database.
 */
export function openFile(path: string, pragmas: readonly string[]): DatabaseSync {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
  } catch (error) {
    throw new Error(
      `The database file ${path} could not be created or written: ${reason(error)}. ` +
        'Give this user write access to its folder, or name another folder.',
    );
  }
  const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  try {
    for (const pragma of ['secure_delete = on', ...pragmas]) db.exec(`pragma ${pragma}`);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
