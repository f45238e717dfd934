/**
 * Padding with trailing spaces, which JSON ignores: a padded text is read by `JSON.parse` as it is.
 *
 * The length becomes the next power of two, at least 4 KiB. So a file tells only how often the text doubles beyond
 * 4 KiB: nearly every report, note and message has the same length, and one of 1600 characters looks like one of 40.
 */
export const SMALLEST_BYTES = 4096;

const SPACE = 0x20;

/** The length, in bytes, that a text of `bytes` is padded to. */
export function paddedLength(bytes: number): number {
  let length = SMALLEST_BYTES;
  while (length < bytes) length *= 2;
  return length;
}

/** The text in UTF-8, then spaces up to {@link paddedLength}. */
export function pad(json: string): Uint8Array {
  const bytes = new TextEncoder().encode(json);
  const padded = new Uint8Array(paddedLength(bytes.length)).fill(SPACE);
  padded.set(bytes);
  return padded;
}
