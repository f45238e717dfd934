import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomFillSync,
} from 'node:crypto';
import type { Vault } from '../../ports/vault.ts';

/** 96 random bits: at most 2^32 seals under one state key (NIST SP 800-38D, 8.3); exchange the key long before. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
/** Names the format too: a new one gets a new label, and old values then simply do not open. */
const SEAL_LABEL = 'trustline state seal 1';
const HASH_LABEL = 'trustline state hash 1:';

/**
 * A vault over the state keys, current one first. Values sealed under any of them open; new ones, and every hash, use
 * the first, so what was found by hash under an older key is no longer found. Throws when a key is too short.
 */
export function openVault(keys: readonly [Uint8Array, ...Uint8Array[]]): Vault {
  for (const key of keys) refuseShort(key);
  const current = keys[0];
  const sealKeys = keys.map((key) => subkey(key, SEAL_LABEL));
  const sealKey = sealKeys[0] ?? subkey(current, SEAL_LABEL);
  const hashKeys = new Map<string, KeyObject>();
  const hashKey = (purpose: string): KeyObject => {
    const known = hashKeys.get(purpose);
    if (known) return known;
    const made = subkey(current, HASH_LABEL + purpose);
    hashKeys.set(purpose, made);
    return made;
  };
  return {
    seal: (plain, context) => encrypt(sealKey, plain, context),
    open(sealed, context) {
      for (const key of sealKeys) {
        const plain = decrypt(key, sealed, context);
        if (plain) return plain;
      }
      return undefined;
    },
    hash: (purpose, text) => mac(hashKey(purpose), text),
    hashWith: (key, text) => mac(key, text),
    sealWith: (key, plain, context) => encrypt(createSecretKey(key), plain, context),
    random,
  };
}

const POOL_BYTES = 8192;
const pool = Buffer.alloc(POOL_BYTES);
let poolUsed = POOL_BYTES;

/** Random bytes drawn in larger lots, since each draw costs a call into the system; handed-out bytes leave the pool. */
function random(length: number): Uint8Array {
  if (length > POOL_BYTES / 4) return new Uint8Array(randomBytes(length));
  if (poolUsed + length > POOL_BYTES) {
    randomFillSync(pool);
    poolUsed = 0;
  }
  const drawn = new Uint8Array(pool.subarray(poolUsed, poolUsed + length));
  pool.fill(0, poolUsed, poolUsed + length);
  poolUsed += length;
  return drawn;
}

function refuseShort(key: Uint8Array): void {
  if (key.length >= KEY_BYTES) return;
  throw new Error(
    `STATE_KEY has ${key.length} bytes, too few to keep anything secret: give at least ${KEY_BYTES} random bytes.`,
  );
}

function subkey(key: Uint8Array, label: string): KeyObject {
  return createSecretKey(new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), label, KEY_BYTES)));
}

function mac(key: KeyObject | Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64url');
}

/** Nonce, ciphertext, tag. */
function encrypt(key: KeyObject, plain: Uint8Array, context: string): Uint8Array {
  const nonce = random(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context, 'utf8'));
  const sealed = cipher.update(plain);
  cipher.final();
  const whole = new Uint8Array(NONCE_BYTES + sealed.length + TAG_BYTES);
  whole.set(nonce);
  whole.set(sealed, NONCE_BYTES);
  whole.set(cipher.getAuthTag(), NONCE_BYTES + sealed.length);
  return whole;
}

function decrypt(key: KeyObject, sealed: Uint8Array, context: string): Uint8Array | undefined {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const end = sealed.length - TAG_BYTES;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(sealed.subarray(end));
  try {
    const plain = decipher.update(sealed.subarray(NONCE_BYTES, end));
    decipher.final();
    return new Uint8Array(plain);
  } catch {
    return undefined;
  }
}
