import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STORIES } from '../../rehearsal/stories.ts';
import type { Address } from '../../report/ids.ts';
import { compileKnowledge, readDataFiles } from '../data.ts';
import { eventLog } from '../events.ts';
import { ROOT, readSettings, SYSTEM_CLOCK } from '../root.ts';
import { createService, openStores } from '../service.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `trustline seed

  Puts the invented stories of the rehearsal into its queue, one report each in every offered language, through the
  same door as a text. Start the rehearsal once before, so that there is a key to seal them to; it may be running.
`,
  run: async () => {
    const { config, secrets } = readSettings();
    if (!config.rehearsal) throw new Error('Invented stories go into a rehearsal only: set REHEARSAL to 1.');
    // Conversations of its own: those of a running rehearsal are sealed under a key that only it knows.
    const passingDir = await mkdtemp(join(tmpdir(), 'trustline-seed-'));
    const settings = { config: { ...config, passingDir }, secrets: { ...secrets, redisUrl: undefined } };
    const knowledge = compileKnowledge(readDataFiles(ROOT), {
      offered: config.languages,
      clock: SYSTEM_CLOCK,
    });
    const world = {
      clock: SYSTEM_CLOCK,
      events: eventLog((line) => process.stderr.write(`${line}\n`), SYSTEM_CLOCK.now),
    };
    const stores = await openStores(settings, world);
    const service = createService({ ...settings, knowledge, stores }, world);
    try {
      const stories = STORIES.filter(({ language }) => knowledge.languages.includes(language));
      for (const { text, language } of stories) {
        const address = randomUUID() as Address;
        const say = (words: string) =>
          service.receive({ channel: 'web', address, claim: randomUUID(), text: words, media: 0, language });
        await say(text);
        await say(sendWord(knowledge.locales[language]?.words.answers));
      }
      process.stdout.write(`${stories.length} invented reports are in the queue.\n`);
      return 0;
    } finally {
      await service.close();
      await rm(passingDir, { recursive: true, force: true });
    }
  },
};

/** How one says "send" in that language, from its own list of accepted words. */
function sendWord(answers: unknown): string {
  const [word] = (answers as { commands: { send: readonly string[] } }).commands.send;
  return (word ?? '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\(([^|)]*)[^)]*\)/g, '$1')
    .trim();
}
