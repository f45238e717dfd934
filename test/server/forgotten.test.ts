import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Address } from '../../src/report/ids.ts';
import { testService } from '../world/service.ts';

/** FICTIONAL. What lies in the passing store after each text, by the first word of its key. */
async function kindsAfter(texts: readonly string[]): Promise<readonly string[]> {
  const dir = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'trustline-forgotten-'));
  const house = await testService({ languages: ['en'], dir });
  const address = '+16175550166' as Address;
  for (const [nth, text] of texts.entries()) {
    await house.service.receive({ channel: 'sms', address, claim: `${nth}`, text, media: 0 });
  }
  const db = new DatabaseSync(join(house.passingDir, 'passing.db'), { readOnly: true });
  const keys = db.prepare('select key from vals').all();
  const alarms = db.prepare('select id from alarms').all();
  db.close();
  await house.close();
  await rm(dir, { recursive: true, force: true });
  const kinds = keys.map(({ key }) => String(key).split(':')[0] ?? '');
  return [...new Set([...kinds, ...alarms.map(() => 'alarm')])].sort();
}

const STORY = 'a boston cop asked my neighbor for papers at a stop on Warren St';
/** Answers to messages, so that each is answered once; the key of the day; what was in a draft at its first sending. */
const HARMLESS = ['claim', 'day-key'];

test('what is open lies there, so that there is something to forget', async () => {
  expect(await kindsAfter([STORY])).toEqual(['address', 'alarm', ...HARMLESS, 'state']);
  expect(await kindsAfter([STORY, 'send', '1'])).toEqual(
    expect.arrayContaining(['address', 'return', 'state']),
  );
});

test.each(['delete everything', 'leave me alone', 'STOP'])(
  '"%s" leaves no conversation and no draft',
  async (word) => {
    expect(await kindsAfter([STORY, word])).toEqual(HARMLESS);
  },
);

test('whoever opts out after saying yes to follow-up can not be written to any more', async () => {
  for (const word of ['leave me alone', 'STOP', 'delete everything']) {
    expect(await kindsAfter([STORY, 'send', '1', word])).toEqual([...HARMLESS, 'first-try']);
  }
});
