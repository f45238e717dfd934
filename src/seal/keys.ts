import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { argon2id } from 'hash-wasm';
import { TrustlineError } from '../report/errors.ts';
import type { Brand, RandomBytes } from '../report/ids.ts';
import { decryptWith, encryptTo, type Identity, type SealTo } from './age-file.ts';
import { expand } from './derive.ts';
import { normalPassphrase } from './passphrase.ts';

/** A hybrid (post-quantum) age key pair; the identity is text beginning `AGE-SECRET-KEY-PQ-1`. */
export interface KeyPair {
  readonly recipient: string;
  readonly identity: string;
}

/** The key pair that one month's reports are sealed to. */
export interface MonthKey extends KeyPair {
  /** `2026-11`, or `2026-11.2` when the month was begun anew. */
  readonly month: string;
}

/** A {@link MonthKey} sealed for one member (or the printed recovery key). */
export type WrappedKey = Brand<Uint8Array, 'WrappedKey'>;

/** Made with the platform's own random generator. */
export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateHybridIdentity();
  return { recipient: await identityToRecipient(identity), identity };
}

export async function newMonthKey(month: string): Promise<MonthKey> {
  return { month, ...(await newKeyPair()) };
}

/** The month's name is sealed with the identity, so that a server cannot pass one month's key off as another's. */
export async function wrap(key: MonthKey, to: SealTo): Promise<WrappedKey> {
  const plain = new TextEncoder().encode(`${key.month}\n${key.identity}`);
  return (await encryptTo(plain, to)) as WrappedKey;
}

/** Throws `sealed_wrong_key`, `sealed_damaged`, `identity_invalid`. */
export async function unwrap(wrapped: Uint8Array, identity: Identity): Promise<MonthKey> {
  const plain = new TextDecoder().decode(await decryptWith(wrapped, identity));
  const [month, monthIdentity, ...rest] = plain.split('\n');
  if (month === undefined || monthIdentity === undefined || rest.length > 0) {
    throw new TrustlineError('sealed_damaged');
  }
  try {
    return { month, identity: monthIdentity, recipient: await identityToRecipient(monthIdentity) };
  } catch {
    throw new TrustlineError('sealed_damaged');
  }
}

/**
 * Argon2id as RFC 9106 section 4 recommends where memory is limited (64 MiB, 3 passes), with one lane because a browser
 * computes lanes one after the other anyway. About a third of a second on a laptop.
 */
export const PASSPHRASE_COST = { kibibytes: 65_536, passes: 3, lanes: 1, bytes: 32 } as const;

/** Random bytes of a member's salt; RFC 9106 asks for 16. */
export const SALT_BYTES = 16;

/** What a passphrase yields. Neither part tells the other. */
export interface MemberSecrets {
  /** Shown to the server at sign-in, which keeps only {@link proofHash} of it. */
  readonly proof: Uint8Array;
  /** AES-256-GCM, not extractable; never leaves the browser. */
  readonly wrapKey: CryptoKey;
}

/**
 * age's own passphrase files are not used: they know only scrypt, which takes seconds in a browser at a safe cost, and
 * they yield no second value to prove oneself with, so the server would have to see the passphrase or hash it again.
 */
export async function deriveMember(passphrase: string, salt: Uint8Array): Promise<MemberSecrets> {
  return memberSecrets(await hashInWasm(normalPassphrase(passphrase), salt));
}

function hashInWasm(password: string, salt: Uint8Array): Promise<Uint8Array> {
  const {
    kibibytes: memorySize,
    passes: iterations,
    lanes: parallelism,
    bytes: hashLength,
  } = PASSPHRASE_COST;
  return argon2id({ memorySize, iterations, parallelism, hashLength, password, salt, outputType: 'binary' });
}

/** The same two parts from a secret that is strong already, such as a passkey's PRF output (32 bytes). */
export async function memberSecrets(strong: Uint8Array): Promise<MemberSecrets> {
  const [proof, key] = await Promise.all([expand(strong, 'member proof'), expand(strong, 'member wrap key')]);
  const wrapKey = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { proof, wrapKey };
}

/** What the server stores of a proof. A plain hash is enough: the proof has 256 bits that nobody can guess through. */
export async function proofHash(proof: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(proof)));
}

const IV_BYTES = 12;
const LOCK_CONTEXT = new TextEncoder().encode('trustline member identity v1');

/** The member's identity under the wrap key: 12 random bytes, then AES-256-GCM. */
export async function lockIdentity(
  identity: string,
  wrapKey: CryptoKey,
  random: RandomBytes,
): Promise<Uint8Array> {
  const iv = Uint8Array.from(random(IV_BYTES));
  const plain = new TextEncoder().encode(identity);
  const box = await crypto.subtle.encrypt(gcm(iv), wrapKey, plain);
  return new Uint8Array([...iv, ...new Uint8Array(box)]);
}

/** Throws `passphrase_wrong` when the key does not fit or the locked bytes were altered: the two look the same. */
export async function unlockIdentity(locked: Uint8Array, wrapKey: CryptoKey): Promise<string> {
  try {
    const iv = Uint8Array.from(locked.subarray(0, IV_BYTES));
    const box = Uint8Array.from(locked.subarray(IV_BYTES));
    return new TextDecoder().decode(await crypto.subtle.decrypt(gcm(iv), wrapKey, box));
  } catch (cause) {
    throw new TrustlineError('passphrase_wrong', { cause });
  }
}

function gcm(iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: LOCK_CONTEXT };
}
