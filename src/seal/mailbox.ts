import { identityToRecipient } from 'age-encryption';
import { expand } from './derive.ts';

/** The key pair of one report's mailbox. The recipient stays with the report; the identity exists only while a code is being used. */
export interface MailboxKey {
  readonly recipient: string;
  readonly identity: CryptoKey;
}

/** Everything before the 32 secret bytes of an X25519 key in PKCS #8 (RFC 8410, section 7). */
const PKCS8_X25519 = [
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20,
];

/**
 * The mailbox of a receipt, from the slow hash of its secret part. X25519, not hybrid: who can guess 33 bits needs no
 * quantum computer, and the recipient is 62 characters instead of 1959.
 */
export async function mailboxKey(slowHash: Uint8Array): Promise<MailboxKey> {
  const scalar = await expand(slowHash, 'mailbox identity');
  const pkcs8 = new Uint8Array([...PKCS8_X25519, ...scalar]);
  const identity = await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'X25519' }, false, ['deriveBits']);
  return { recipient: await identityToRecipient(identity), identity };
}

/**
 * What is stored to recognise the receipt again. Never store the slow hash itself: it yields the mailbox identity, and
 * this does not.
 */
export function receiptVerifier(slowHash: Uint8Array): Promise<Uint8Array> {
  return expand(slowHash, 'receipt verifier');
}
