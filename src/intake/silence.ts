import type { Clock } from '../ports/clock.ts';
import type { Events } from '../ports/events.ts';
import type { Alarms, Locks } from '../ports/passing.ts';
import type { BotRuntime } from '../ports/runtime.ts';
import type { Vault } from '../ports/vault.ts';
import { codeOf } from '../report/errors.ts';
import { type Channel, type ConversationId, randomId } from '../report/ids.ts';
import { newReceipt } from '../report/receipt.ts';
import { withLock } from './receive.ts';
import type { Turn } from './turn.ts';

export interface Silence {
  readonly alarms: Alarms;
  readonly locks: Locks;
  readonly runtime: BotRuntime<Turn>;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly events: Events;
}

const MOST_AT_ONCE = 50;
/** A draft whose sending failed, or whose process died, comes up again. */
const TRY_AGAIN_MS = 60_000;

/** Sends every draft whose person has gone silent; returns how many alarms rang. Nobody is texted. */
export async function sendSilent(deps: Silence): Promise<number> {
  const now = deps.clock.now();
  const due = await deps.alarms.take(now, now + TRY_AGAIN_MS, MOST_AT_ONCE);
  for (const alarm of due) {
    const [channel, conversation] = alarm.split(' ') as [Channel, ConversationId];
    await sendOne(deps, channel, conversation);
  }
  return due.length;
}

async function sendOne(deps: Silence, channel: Channel, conversation: ConversationId): Promise<void> {
  try {
    await withLock(deps, conversation, () =>
      deps.runtime.turn(conversation, channel, silentTurn(deps, { channel, conversation })),
    );
  } catch (failure) {
    deps.events.sweepFailed({ sweep: 'silence', code: codeOf(failure) });
  }
}

function silentTurn(
  { vault, clock }: Silence,
  { channel, conversation }: Pick<Turn, 'conversation'> & { channel: Channel },
): Turn {
  const fresh = { report: randomId<'ReportId'>(vault.random), receipt: newReceipt(vault.random) };
  return {
    conversation,
    input: { kind: 'silence', now: clock.now(), channel, fresh },
    message: randomId<'ReportId'>(vault.random),
    address: undefined,
    trace: undefined,
  };
}
