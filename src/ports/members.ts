/** A member of the coalition as the server knows one: a handle and locked keys. */
export interface Member {
  readonly handle: string;
  readonly role: 'volunteer' | 'staff' | 'admin';
  /** Salt of the passphrase's slow hash, given to anyone who asks for the handle (a made-up one for unknown handles). */
  readonly salt: Uint8Array;
  /** Hash of the proof that the browser derives; the passphrase never reaches the server. */
  readonly proof: Uint8Array;
  readonly recipient: string;
  /** The member's own identity, locked with a key that only the passphrase yields. */
  readonly locked: Uint8Array;
}

/** The key pair that a month's reports are sealed to; the server holds the public half only. */
export interface Month {
  /** `2026-11`, or `2026-11.2` when a month was begun anew after a member left. */
  readonly month: string;
  readonly recipient: string;
}

/** A month's identity wrapped for one member. */
export interface MonthWrap {
  readonly month: string;
  readonly member: string;
  readonly wrapped: Uint8Array;
}

export interface Members {
  add(member: Member): Promise<boolean>;
  find(handle: string): Promise<Member | undefined>;
  list(): Promise<readonly Member[]>;
  remove(handle: string): Promise<void>;
}

export interface Months {
  /** False, and nothing changed, when the month already has a key. Wraps are stored in the same transaction. */
  begin(month: Month, wraps: readonly MonthWrap[]): Promise<boolean>;
  /** The newest month whose name is not after `month` (or its later restart); undefined before the first. */
  current(month: string): Promise<Month | undefined>;
  wrapsFor(member: string): Promise<readonly MonthWrap[]>;
  list(): Promise<readonly Month[]>;
}
