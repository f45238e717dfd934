import { Decrypter, Encrypter, type Recipient } from 'age-encryption';
import { TrustlineError } from '../report/errors.ts';

/**
 * To whom a file is sealed: an age recipient (`age1pq1…` hybrid post-quantum, `age1…` X25519, `age1tag1…` hardware), or
 * an object that wraps file keys for one, such as the faster one of `adapters/sealing`.
 */
export type SealTo = string | Recipient;

/** What opens a file: `AGE-SECRET-KEY-PQ-1…`, `AGE-SECRET-KEY-1…`, or an X25519 private CryptoKey. */
export type Identity = string | CryptoKey;

/**
 * One age file for exactly one recipient, so that no file tells who else may read. File key, nonce and ephemeral keys
 * are made by the age library with the platform's own generator (`crypto.getRandomValues`), fresh for each file.
 * Throws `recipient_invalid`.
 */
export async function encryptTo(plain: Uint8Array, to: SealTo): Promise<Uint8Array> {
  return encrypterFor(to).encrypt(plain);
}

/**
 * Throws `identity_invalid`; `sealed_wrong_key` when the identity does not fit the file (or the part of the header made
 * for it was altered, which nobody can tell apart); `sealed_damaged` when anything else was altered or cut off.
 */
export async function decryptWith(file: Uint8Array, identity: Identity): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
  } catch (cause) {
    throw new TrustlineError('identity_invalid', { cause });
  }
  let fits = true;
  // Asked only after the identity above found nothing of its own in the header.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      fits = false;
      return null;
    },
  });
  try {
    return await decrypter.decrypt(file);
  } catch (cause) {
    throw new TrustlineError(fits ? 'sealed_damaged' : 'sealed_wrong_key', { cause });
  }
}

/** Whether age can seal to this text; checks its checksum too. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

function encrypterFor(to: SealTo): Encrypter {
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(to);
  } catch (cause) {
    throw new TrustlineError('recipient_invalid', { cause });
  }
  return encrypter;
}
