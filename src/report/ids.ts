/** A string that only its own maker may produce: `Brand<string, 'ReportId'>` cannot be confused with a phone number. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** 26 lower-case base32 characters, 128 random bits; carries no time and no order. */
export type ReportId = Brand<string, 'ReportId'>;
/** Same form as {@link ReportId}; names one open conversation and nothing outside it. */
export type ConversationId = Brand<string, 'ConversationId'>;
/** What a channel calls the person: an E.164 number, or the web page's token. Never stored, never logged. */
export type Address = Brand<string, 'Address'>;
/** Where a person writes from. A string in every store, so that a channel can be added without a migration. */
export type Channel = 'sms' | 'web';

/** Cryptographically strong random bytes; handed in, because pure rooms have no randomness of their own. */
export type RandomBytes = (length: number) => Uint8Array;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** 128 random bits as 26 characters of RFC 4648 base32, lower case, without padding. */
export function randomId<Name extends 'ReportId' | 'ConversationId'>(
  random: RandomBytes,
): Brand<string, Name> {
  let bits = 0;
  let held = 0;
  let id = '';
  for (const byte of random(16)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += ALPHABET[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return `${id}${ALPHABET[(held << (5 - bits)) & 31]}` as Brand<string, Name>;
}
