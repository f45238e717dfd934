import { eventLog } from '../events.ts';
import { giveBackMemory } from '../memory.ts';
import { readSettings, SYSTEM_CLOCK } from '../root.ts';
import { startServers } from '../start.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `trustline start

  Starts the service with the settings of .env (or .env.example, which rehearses): reporters' pages and webhooks
  on PORT, the desk on DESK_PORT. In a rehearsal it prints what to open. Ctrl-C finishes the turns in hand and stops.
`,
  run: async () => {
    const settings = readSettings();
    const events = eventLog((line) => process.stdout.write(`${line}\n`), SYSTEM_CLOCK.now);
    const running = await startServers(settings, { clock: SYSTEM_CLOCK, events });
    process.stdout.write(running.welcome);
    giveBackMemory();
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await running.stop();
    return 0;
  },
};
