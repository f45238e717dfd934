import { WORDS } from './wordlist.ts';

const FINGERPRINT_WORDS = 6;
const BITS_PER_WORD = 11;

/**
 * Six words that two people compare aloud before one wraps keys for the other: 66 bits of SHA-256 over the public key.
 * Enough because a false key must match one given fingerprint, not just any other.
 */
export async function fingerprint(recipient: string): Promise<string[]> {
  const text = new TextEncoder().encode(`trustline fingerprint v1\n${recipient}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  const words: string[] = [];
  for (let word = 0; word < FINGERPRINT_WORDS; word += 1) {
    const index = bitsAt(digest, word * BITS_PER_WORD);
    words.push(WORDS[index] ?? '');
  }
  return words;
}

/** The 11 bits that begin at bit `start`, most significant first. */
function bitsAt(bytes: Uint8Array, start: number): number {
  let value = 0;
  for (let bit = start; bit < start + BITS_PER_WORD; bit += 1) {
    value = (value << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  }
  return value;
}
