import type { RandomBytes } from '../report/ids.ts';
import { WORDS } from './wordlist.ts';

/** Words of a member's passphrase: 6 × 11 = 66 bits, before the slow hash. */
export const PASSPHRASE_WORDS = 6;
/** Words of the printed recovery key: 12 × 11 = 132 bits, because it is used once in years and guards everything. */
export const RECOVERY_WORDS = 12;

/** A new passphrase, its words parted by single spaces. Each word is equally likely. */
export function newPassphrase(random: RandomBytes, words = PASSPHRASE_WORDS): string {
  return Array.from({ length: words }, () => WORDS[pick(random)]).join(' ');
}

/**
 * What is hashed: however the person typed it (capitals, hyphens, several spaces, full-width letters), one spelling.
 * Generated passphrases are equal to their own normal form.
 */
export function normalPassphrase(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}\p{Cf}]+/gu, ' ')
    .trim();
}

/** Numbers from 0 up to the list's length; a draw beyond the last full multiple is thrown away, so none is favoured. */
function pick(random: RandomBytes): number {
  const limit = Math.floor(65_536 / WORDS.length) * WORDS.length;
  for (;;) {
    const [high = 0, low = 0] = random(2);
    const drawn = high * 256 + low;
    if (drawn < limit) return drawn % WORDS.length;
  }
}
