import type { Heard, Input } from '../flow/state.ts';
import { UNHEARD } from '../flow/unheard.ts';
import type { Clock } from '../ports/clock.ts';
import type { Events } from '../ports/events.ts';
import type { Locks, Values } from '../ports/passing.ts';
import type { Answer, BotRuntime } from '../ports/runtime.ts';
import type { Vault } from '../ports/vault.ts';
import { codeOf, TrustlineError } from '../report/errors.ts';
import type { ReportId } from '../report/ids.ts';
import { type ConversationId, randomId } from '../report/ids.ts';
import { newReceipt, type Receipt } from '../report/receipt.ts';
import type { Conversations } from './addresses.ts';
import { type Ears, hear } from './hear.ts';
import type { Inbound, Receive } from './inbound.ts';
import { lineUp } from './line.ts';
import type { Turn } from './turn.ts';

export interface Receiving {
  readonly ears: Ears;
  readonly values: Values;
  readonly locks: Locks;
  readonly conversations: Conversations;
  readonly runtime: BotRuntime<Turn>;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly events: Events;
}

const CLAIM_SECONDS = 24 * 3600;
/** Twilio waits 15 seconds for an answer; a text that cannot have its turn in this time is asked for again. */
const LOCK_WAIT_MS = 8_000;
/**
 * Shorter than the wait, so that a process that dies in a turn costs the person's next text a pause and no apology. A
 * turn that takes longer than this is still safe: of two that write one state, the later is taken again.
 */
const LOCK_SECONDS = 5;
const LOCK_POLL_MS = 15;

/**
 * What one message became: ids made before its turn, so that a turn taken again after a crash makes the same draft, and
 * the answer once there is one. Lies sealed under a keyed hash of the message id, for 24 hours.
 */
interface Claim {
  readonly message: string;
  readonly report: ReportId;
  readonly receipt: Receipt;
  readonly answer?: Answer;
}

/** The reporter's door: claims the message once, waits for its turn, takes it, remembers the answer. */
export function createReceive(deps: Receiving): Receive {
  const inLine = lineUp();
  return async (inbound) => {
    const began = deps.clock.now();
    const key = `claim:${deps.vault.hash('claim', `${inbound.channel} ${inbound.claim}`)}`;
    const { claim, mine } = await claimOnce(deps, key);
    if (claim.answer !== undefined) return claim.answer;
    const line = deps.vault.hash('line', inbound.address);
    try {
      const answer = await inLine(line, () => take(deps, inbound, { key, claim, mine }));
      deps.events.turnTaken({ channel: inbound.channel, milliseconds: deps.clock.now() - began });
      return answer;
    } catch (failure) {
      deps.events.turnFailed({ channel: inbound.channel, code: codeOf(failure) });
      throw failure;
    }
  };
}

interface Claimed {
  readonly key: string;
  readonly claim: Claim;
  /** This call wrote the claim; otherwise another may have answered it while we waited. */
  readonly mine: boolean;
}

async function take(deps: Receiving, inbound: Inbound, claimed: Claimed): Promise<Answer> {
  const heard = hear(inbound, deps.ears);
  const { id, key: trace } = await deps.conversations.find(inbound.address);
  return withLock(deps, id, async () => {
    const claim = claimed.mine ? claimed.claim : ((await readClaim(deps, claimed.key)) ?? claimed.claim);
    if (claim.answer !== undefined) return claim.answer;
    const answer =
      'carrier' in heard
        ? await afterCarrier(deps, { inbound, id, trace, claim, word: heard.carrier })
        : await deps.runtime.turn(id, inbound.channel, turnOf(deps, { inbound, id, trace, claim, heard }));
    await writeClaim(deps, claimed.key, { ...claim, answer });
    return answer;
  });
}

interface Taking {
  readonly inbound: Inbound;
  readonly id: ConversationId;
  readonly trace: string;
  readonly claim: Claim;
}

function turnOf({ clock }: Receiving, { inbound, id, trace, claim, heard }: Taking & { heard: Heard }): Turn {
  const input: Input = {
    kind: 'text',
    now: clock.now(),
    channel: inbound.channel,
    fresh: { report: claim.report, receipt: claim.receipt },
    heard,
  };
  const address = inbound.channel === 'sms' ? inbound.address : undefined;
  return { conversation: id, input, message: claim.message, address, trace };
}

const SILENT: Answer = { language: '', replies: [] };

/** The carrier has answered its own word already, so we never do; STOP also forgets what was not sent. */
async function afterCarrier(
  deps: Receiving,
  { word, ...taking }: Taking & { word: 'STOP' | 'other' },
): Promise<Answer> {
  if (word === 'STOP') {
    await deps.runtime.turn(
      taking.id,
      taking.inbound.channel,
      turnOf(deps, { ...taking, heard: OPTING_OUT }),
    );
  }
  return SILENT;
}

const OPTING_OUT: Heard = { ...UNHEARD, optOut: true };

async function claimOnce(deps: Receiving, key: string): Promise<{ claim: Claim; mine: boolean }> {
  const { vault, values } = deps;
  const claim: Claim = {
    message: randomId<'ReportId'>(vault.random),
    report: randomId<'ReportId'>(vault.random),
    receipt: newReceipt(vault.random),
  };
  const mine = await values.put(key, sealClaim(deps, key, claim), { seconds: CLAIM_SECONDS, expect: 0 });
  if (mine) return { claim, mine };
  const theirs = await readClaim(deps, key);
  if (theirs === undefined) throw new TrustlineError('try_again');
  return { claim: theirs, mine };
}

function sealClaim({ vault }: Receiving, key: string, claim: Claim): Uint8Array {
  return vault.seal(new TextEncoder().encode(JSON.stringify(claim)), key);
}

async function readClaim({ vault, values }: Receiving, key: string): Promise<Claim | undefined> {
  const stored = await values.get(key);
  const plain = stored && vault.open(stored.value, key);
  return plain && (JSON.parse(new TextDecoder().decode(plain)) as Claim);
}

async function writeClaim(deps: Receiving, key: string, claim: Claim): Promise<void> {
  await deps.values.put(key, sealClaim(deps, key, claim), { seconds: CLAIM_SECONDS });
}

/** One turn of a conversation at a time, over all processes. */
export async function withLock<T>(
  { locks, clock }: Pick<Receiving, 'locks' | 'clock'>,
  id: ConversationId,
  work: () => Promise<T>,
): Promise<T> {
  const key = `conversation:${id}`;
  const until = clock.now() + LOCK_WAIT_MS;
  let token = await locks.take(key, LOCK_SECONDS);
  while (token === undefined) {
    if (clock.now() > until) throw new TrustlineError('try_again');
    await new Promise((resolve) => setTimeout(resolve, LOCK_POLL_MS));
    token = await locks.take(key, LOCK_SECONDS);
  }
  try {
    return await work();
  } finally {
    await locks.free(key, token);
  }
}
