import type { RandomBytes } from '../report/ids.ts';

/** Symmetric secrets of this server: what lies in the passing store is sealed with them. Fast; runs on every turn. */
export interface Vault {
  /** AES-256-GCM under `STATE_KEY`; `context` is authenticated, so a value copied to another key does not open. */
  seal(plain: Uint8Array, context: string): Uint8Array;
  /** Undefined when the value is damaged, was sealed under another key, or belongs to another context. */
  open(sealed: Uint8Array, context: string): Uint8Array | undefined;
  /** HMAC-SHA-256 under a key derived from `STATE_KEY` for `purpose`; 43 base64url characters. */
  hash(purpose: string, text: string): string;
  /** The same under a key of the caller's, such as a day key. */
  hashWith(key: Uint8Array, text: string): string;
  /** AES-256-GCM under a 32-byte key of the caller's: gone for good when that key is. */
  sealWith(key: Uint8Array, plain: Uint8Array, context: string): Uint8Array;
  readonly random: RandomBytes;
}
