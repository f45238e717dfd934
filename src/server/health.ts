import { type Clock, monthOf } from '../ports/clock.ts';
import { codeOf } from '../report/errors.ts';
import type { Stores } from './service.ts';

/** Why no report could be taken now, one sentence each; empty when all is well. */
export async function readiness({ durable, passing }: Stores, clock: Clock): Promise<readonly string[]> {
  const reasons: string[] = [];
  const check = async (what: string, ask: () => Promise<unknown>) => {
    try {
      await ask();
    } catch (failure) {
      reasons.push(`${what} (${codeOf(failure)}).`);
    }
  };
  await check('The database can not be written', () => durable.ping());
  // A write, because a file that was removed under the program still answers what it is asked.
  await check('The passing store can not be written', () =>
    passing.values.put('readiness', new Uint8Array(1), { seconds: 60 }),
  );
  await check('The list of month keys can not be read', async () => {
    if ((await durable.months.current(monthOf(clock.now()))) === undefined) {
      reasons.push('There is no key to seal reports to: run `npx trustline keys new`.');
    }
  });
  return reasons;
}
