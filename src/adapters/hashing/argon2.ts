import { argon2, timingSafeEqual } from 'node:crypto';
import type { SlowHash } from '../../ports/slow-hash.ts';
import { type MemberSecrets, memberSecrets, PASSPHRASE_COST } from '../../seal/keys.ts';
import { normalPassphrase } from '../../seal/passphrase.ts';
import { turnstile } from './turnstile.ts';

/**
 * OWASP's Argon2id setting for servers (19 MiB, 2 passes, 1 lane). A receipt's secret part has 10 digits, 33 bits: trying
 * them all for one report, each with its own salt, takes a core of today over ten years; without a slow hash, minutes.
 * Dearer settings gain little against somebody who can rent cores, and hand a flood of false reports a lever on a small
 * server. Changing any value makes every receipt given so far unreadable.
 */
const RECEIPT_COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** Leaves half of libuv's four threads to disk and network. */
const AT_ONCE = 2;

/** Argon2id on libuv's threads, so that turns go on meanwhile. */
export function argon2SlowHash(): SlowHash {
  const takeTurn = turnstile(AT_ONCE);
  return {
    derive: (secret, salt) => takeTurn(() => hash(secret, salt, RECEIPT_COST)),
    equal: (a, b) => a.length === b.length && timingSafeEqual(a, b),
  };
}

/**
 * What `deriveMember` yields in a browser, computed here without WebAssembly, whose 64 MiB would stay with a process
 * that runs for months. For the first member only: every other passphrase is derived where it is typed.
 */
export async function deriveMemberHere(passphrase: string, salt: Uint8Array): Promise<MemberSecrets> {
  const { kibibytes: memory, passes, lanes: parallelism, bytes: tagLength } = PASSPHRASE_COST;
  return memberSecrets(
    await hash(normalPassphrase(passphrase), salt, { memory, passes, parallelism, tagLength }),
  );
}

interface Cost {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  /** Bytes. */
  readonly tagLength: number;
}

function hash(secret: string, salt: Uint8Array, cost: Cost): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', { ...cost, message: secret, nonce: salt }, (error, key) => {
      if (error) reject(error);
      else resolve(new Uint8Array(key));
    });
  });
}
