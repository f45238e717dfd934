import type { Clock } from '../ports/clock.ts';
import type { Events } from '../ports/events.ts';
import type { Delivery, Outbox, OutboxRow } from '../ports/outbox.ts';

export interface Forwarding {
  readonly outbox: Outbox;
  readonly deliveries: readonly Delivery[];
  readonly clock: Clock;
  readonly events: Events;
  /** As `Math.random`, for jitter. */
  readonly chance: () => number;
}

const MOST_AT_ONCE = 100;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

/** Doubles from two seconds to a quarter of an hour, with half of it left to chance. */
export function pauseAfter(attempts: number, chance: () => number): number {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts, 20), LONGEST_PAUSE_MS);
  return pause / 2 + (pause / 2) * chance();
}

/**
 * Hands on every row that is due and returns how many were taken. At least once: a crash between the recipient's yes and
 * our note of it hands the row on again, under the same id. A recipient that fails does not hold up the others.
 */
export async function forwardDue(deps: Forwarding): Promise<number> {
  const counts = await Promise.all(deps.deliveries.map((delivery) => forwardTo(deps, delivery)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function forwardTo(deps: Forwarding, delivery: Delivery): Promise<number> {
  const due = await deps.outbox.due(delivery.name, deps.clock.now(), MOST_AT_ONCE);
  let count = 0;
  for (const row of due) {
    if (!(await handOn(deps, delivery, row))) break;
    count += 1;
  }
  if (count > 0) deps.events.delivered({ delivery: delivery.name, count });
  return count;
}

async function handOn(deps: Forwarding, delivery: Delivery, row: OutboxRow): Promise<boolean> {
  const body = await deps.outbox.body(row);
  if (body !== undefined) {
    try {
      await delivery.deliver(row, body);
    } catch {
      // Whatever it was may quote what was to be delivered: only that it failed goes on.
      await deps.outbox.failed(row.id, deps.clock.now() + pauseAfter(row.attempts, deps.chance));
      deps.events.deliveryFailed({ delivery: delivery.name, attempts: row.attempts + 1 });
      return false;
    }
  }
  await deps.outbox.delivered(row.id);
  return true;
}
