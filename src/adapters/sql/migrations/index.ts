import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { firstConversation } from './0001_first_conversation.ts';
import type { Engine } from './engine.ts';

const MIGRATIONS = { '0001_first_conversation': firstConversation };

/** Brings the database to the newest schema; throws, with nothing half done, when a migration fails. */
export async function migrate<Schema>(db: Kysely<Schema>, engine: Engine): Promise<void> {
  const migrations = Object.fromEntries(
    Object.entries(MIGRATIONS).map(([name, make]) => [name, { up: make(engine) }]),
  );
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw new Error(
    `The database could not be brought to this version's tables: ${error instanceof Error ? error.message : error}. ` +
      'Nothing was changed; start the version that wrote it, or restore a copy.',
    { cause: error },
  );
}
