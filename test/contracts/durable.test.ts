import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDurable } from '../../src/adapters/sqlite/durable.ts';
import { durableContract } from './durable.ts';

durableContract('SQLite', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'trustline-durable-'));
  return {
    open: () => openDurable(dir),
    end: async () => rmSync(dir, { recursive: true, force: true }),
  };
});
