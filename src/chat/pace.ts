import type { Counters } from '../ports/passing.ts';
import type { Vault } from '../ports/vault.ts';

/** Messages that are free in a window of `seconds`; each one more waits `step` milliseconds longer. */
interface Pace {
  readonly seconds: number;
  readonly free: number;
  readonly step: number;
}

/** A person in a hurry sends a message every few seconds. */
const ONE_CONVERSATION: Pace = { seconds: 60, free: 15, step: 200 };
const ALL_CONVERSATIONS: Pace = { seconds: 10, free: 300, step: 10 };
const LONGEST_MS = 3_000;

/** Milliseconds to wait before this message is taken: a flood slows down, and nobody is refused. */
export async function delayFor(
  token: string,
  { counters, vault }: { counters: Counters; vault: Vault },
): Promise<number> {
  const [own, all] = await Promise.all([
    counters.add(`chat:${vault.hash('chat pace', token)}`, ONE_CONVERSATION.seconds),
    counters.add('chat:all', ALL_CONVERSATIONS.seconds),
  ]);
  return Math.min(LONGEST_MS, Math.max(wait(own, ONE_CONVERSATION), wait(all, ALL_CONVERSATIONS)));
}

function wait(count: number, { free, step }: Pace): number {
  return Math.max(0, count - free) * step;
}
