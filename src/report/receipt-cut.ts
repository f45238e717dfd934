import type { Receipt } from './receipt.ts';

/** A text (digits ASCII already) without the receipt that was found in it: the code is no part of a story. */
export function withoutReceipt(text: string, receipt: Receipt): string {
  const digits = [...receipt].map((digit) => (digit === '0' ? '[0Oo]' : digit));
  const written = new RegExp(digits.join('[\\s.,:;/\\\\|·•*_()\\p{Pd}]*'), 'u');
  return text
    .replace(written, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
}
