import {
  createCipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  encapsulate,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { type Recipient, Stanza } from 'age-encryption';
import type { SealTo } from '../../seal/age-file.ts';
import { isRecipient } from '../../seal/age-file.ts';
import { fileKeyContext } from './hpke.ts';

/**
 * The hybrid recipient of age (`mlkem768x25519`: the X-Wing KEM of draft-connolly-cfrg-xwing-kem, then HPKE of RFC 9180)
 * on the platform's own ML-KEM, X25519 and SHA-3. Sealing is on the path of every send, and the portable version of
 * the age library takes several times as long. Files are the same: its tests open them with the library.
 */
export function fastRecipient(recipient: string): SealTo {
  if (!recipient.startsWith(HYBRID_PREFIX) || !isRecipient(recipient)) return recipient;
  return hybridRecipient(dataOf(recipient));
}

const HYBRID_PREFIX = 'age1pq1';
const MLKEM_BYTES = 1184;
/** SubjectPublicKeyInfo before the raw key: FIPS 203 ML-KEM-768 (OID 2.16.840.1.101.3.4.4.2) and X25519 (RFC 8410). */
const SPKI_MLKEM768 = Buffer.from('308204b2300b0609608648016503040402038204a100', 'hex');
const SPKI_X25519 = Buffer.from('302a300506032b656e032100', 'hex');
/** Domain separator of X-Wing, section 5.3: a picture of the wing. */
const XWING_LABEL = '\\.//^\\';

function hybridRecipient(publicKey: Buffer): Recipient {
  const mlkem = fromSpki(SPKI_MLKEM768, publicKey.subarray(0, MLKEM_BYTES));
  const x25519Bytes = publicKey.subarray(MLKEM_BYTES);
  const x25519 = fromSpki(SPKI_X25519, x25519Bytes);
  return {
    wrapFileKey(fileKey) {
      const { sharedKey, ciphertext } = encapsulate(mlkem);
      const ephemeral = generateKeyPairSync('x25519');
      const share = ephemeral.publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI_X25519.length);
      const agreed = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: x25519 });
      const shared = sha3([sharedKey, agreed, share, x25519Bytes, Buffer.from(XWING_LABEL)]);
      const { key, nonce } = fileKeyContext(shared);
      const encapsulated = Buffer.concat([ciphertext, share]);
      return [new Stanza(['mlkem768x25519', unpadded64(encapsulated)], encrypt(fileKey, key, nonce))];
    },
  };
}

function fromSpki(prefix: Buffer, raw: Buffer): KeyObject {
  return createPublicKey({ format: 'der', type: 'spki', key: Buffer.concat([prefix, raw]) });
}

function sha3(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha3-256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function encrypt(plain: Uint8Array, key: Uint8Array, nonce: Uint8Array): Uint8Array {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  return new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

const unpadded64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32_CHECKSUM = 6;

/** The bytes that a bech32 text (BIP 173) carries; its checksum was tested already. */
function dataOf(recipient: string): Buffer {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of recipient.slice(HYBRID_PREFIX.length, -BECH32_CHECKSUM)) {
    held = ((held << 5) | BECH32.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Buffer.from(bytes);
}
