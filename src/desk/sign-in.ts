import type { Events } from '../ports/events.ts';
import type { Counters } from '../ports/passing.ts';
import type { SlowHash } from '../ports/slow-hash.ts';
import { TrustlineError } from '../report/errors.ts';
import { proofHash, SALT_BYTES } from '../seal/keys.ts';
import { beginSession, type SessionPorts } from './sessions.ts';

/** Tries are counted this long, in seconds, from the first. */
const WINDOW = 15 * 60;
/** So many tries are answered at once; each further one waits twice as long, up to the longest. */
const FREE_TRIES = 5;
const LONGEST_WAIT = 8_000;

export interface SignInPorts extends SessionPorts {
  readonly counters: Counters;
  readonly equal: SlowHash['equal'];
  readonly events: Pick<Events, 'signInRefused'>;
  /** Resolves after so many milliseconds, or throws `sign_in_delayed` when too many are waiting already. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/**
 * The salt of a member's slow hash. For an unknown handle a made-up one, the same at each asking, after the same work:
 * the answer does not tell who is a member.
 */
export async function saltFor(
  { members, vault }: Pick<SignInPorts, 'members' | 'vault'>,
  handle: string,
): Promise<Uint8Array> {
  const madeUp = fromBase64url(vault.hash('desk salt', handle)).slice(0, SALT_BYTES);
  const member = await members.find(handle);
  return member?.salt ?? madeUp;
}

/**
 * A session's token for whoever shows the proof that only the passphrase yields. Repeated tries for one handle wait, but
 * the right proof is always taken in the end: nobody can lock a member out. Throws `passphrase_wrong`, for unknown
 * handles too, and `sign_in_delayed`.
 */
export async function signIn(
  ports: SignInPorts,
  { handle, proof }: { handle: string; proof: Uint8Array },
): Promise<string> {
  const counter = `desk:tries:${ports.vault.hash('desk tries', handle)}`;
  const tries = await ports.counters.add(counter, WINDOW);
  if (tries > FREE_TRIES) await ports.pause(waitAfter(tries));
  const [shown, nobody] = await Promise.all([proofHash(proof), proofHash(ports.vault.random(32))]);
  const member = await ports.members.find(handle);
  // Compared in either case, so that a member and a stranger take equally long.
  const right = ports.equal(shown, member?.proof ?? nobody);
  if (!member || !right) {
    ports.events.signInRefused({ inARow: tries });
    throw new TrustlineError('passphrase_wrong');
  }
  await ports.counters.reset(counter);
  return beginSession(ports, member.handle);
}

export function waitAfter(tries: number): number {
  return Math.min(LONGEST_WAIT, 250 * 2 ** (tries - FREE_TRIES));
}

function fromBase64url(text: string): Uint8Array {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0));
}
