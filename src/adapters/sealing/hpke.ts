import { createHmac } from 'node:crypto';

/** RFC 9180 section 7: KEM X-Wing (0x647a), KDF HKDF-SHA256 (1), AEAD ChaCha20-Poly1305 (3). */
const SUITE = Buffer.concat([Buffer.from('HPKE'), Buffer.from([0x64, 0x7a, 0x00, 0x01, 0x00, 0x03])]);
const VERSION = 'HPKE-v1';
const MODE_BASE = Buffer.from([0]);
const EMPTY = Buffer.alloc(0);
const INFO = 'age-encryption.org/mlkem768x25519';

/** The same for every file, since neither a pre-shared key nor other info is used. */
const KEY_SCHEDULE = Buffer.concat([
  MODE_BASE,
  extract(EMPTY, 'psk_id_hash', EMPTY),
  extract(EMPTY, 'info_hash', Buffer.from(INFO)),
]);

/** RFC 9180 section 5.1 KeySchedule in base mode: what encrypts one age file key, from the KEM's shared secret. */
export function fileKeyContext(shared: Uint8Array): { key: Buffer; nonce: Buffer } {
  const secret = extract(shared, 'secret', EMPTY);
  return { key: expand(secret, 'key', 32), nonce: expand(secret, 'base_nonce', 12) };
}

/** LabeledExtract of RFC 9180 section 4. */
function extract(salt: Uint8Array, label: string, input: Uint8Array): Buffer {
  return createHmac('sha256', salt).update(VERSION).update(SUITE).update(label).update(input).digest();
}

/** LabeledExpand with the key schedule as info; one HMAC block is enough for 32 bytes and fewer. */
function expand(secret: Uint8Array, label: string, length: number): Buffer {
  const lengthBytes = Buffer.from([length >> 8, length & 0xff]);
  return createHmac('sha256', secret)
    .update(lengthBytes)
    .update(VERSION)
    .update(SUITE)
    .update(label)
    .update(KEY_SCHEDULE)
    .update(Buffer.from([1]))
    .digest()
    .subarray(0, length);
}
