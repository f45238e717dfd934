import { openDurable } from '../../src/adapters/sqlite/durable.ts';
import { openPassing } from '../../src/adapters/sqlite/passing.ts';
import { addition, report, sealedBytes } from './made.ts';

/**
 * Runs until it is killed: submits a report and an addition, writes a passing value, and then prints the ids, each
 * only after the store has answered.
 */
const [dir = ''] = process.argv.slice(2);
const durable = await openDurable(dir);
const passing = await openPassing(dir, { now: () => Date.now() });
for (;;) {
  const made = report();
  const { id } = made.readable;
  await durable.reports.submit(made, ['stream']);
  process.stdout.write(`report ${id}\n`);
  await durable.reports.append(addition(id), ['stream']);
  process.stdout.write(`addition ${id}\n`);
  await passing.values.put(id, sealedBytes(3_000), { seconds: 600, expect: 0 });
  if (Math.random() < 0.5) await passing.values.put('same', sealedBytes(9_000), { seconds: 600 });
  process.stdout.write(`value ${id}\n`);
}
