import { createInterface } from 'node:readline';
import { parseConfig } from '../../src/server/config.ts';
import { eventLog } from '../../src/server/events.ts';
import { startServers } from '../../src/server/start.ts';

/**
 * The real service as a process of its own, with the settings given as JSON, to be watched or killed. It loads, starts
 * at the first line on its standard input, and takes each line for the milliseconds that its clock is ahead from then on.
 */
const [settings = '{}'] = process.argv.slice(2);
let ahead = 0;
const clock = { now: () => Date.now() + ahead };

async function start(): Promise<void> {
  const events = eventLog((line) => process.stdout.write(`${line}\n`), clock.now);
  const running = await startServers(parseConfig(JSON.parse(settings)), { clock, events });
  process.once('SIGTERM', () => {
    process.stdin.destroy();
    void running.stop();
  });
}

const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  ahead = Number(line);
});
lines.once('line', () => void start());
