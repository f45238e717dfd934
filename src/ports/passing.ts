/**
 * What holds for minutes, never for good: drafts and conversation state, message claims, locks, limits, alarms and
 * live events. Values arrive sealed; keys are keyed hashes or random ids, never an address. All of it may vanish at
 * a power cut, and callers say so kindly.
 */
export interface PassingStore {
  readonly values: Values;
  readonly locks: Locks;
  readonly counters: Counters;
  readonly alarms: Alarms;
  readonly live: Live;
  /**
   * Epoch milliseconds at which this store was created empty; a restart of the program keeps it. Catch-up takes only
   * messages newer than this.
   */
  birth(): Promise<number>;
  close(): Promise<void>;
}

export interface Versioned {
  readonly value: Uint8Array;
  /** Starts at 1 and grows with each write of this key while it lives. */
  readonly version: number;
}

export interface Values {
  /** Undefined when the key was never written, was removed, or has expired. */
  get(key: string): Promise<Versioned | undefined>;
  /**
   * Writes the value and returns true. With `expect` it writes only if the stored version is that one (0: there is
   * no live value) and returns false otherwise, changing nothing. `seconds` is the time to live, at least 1.
   */
  put(key: string, value: Uint8Array, options: { seconds: number; expect?: number }): Promise<boolean>;
  remove(key: string): Promise<void>;
}

export interface Locks {
  /**
   * Takes the lock for at most `seconds` and returns a token, or undefined when somebody else holds it. A lock that
   * outlives its holder frees itself.
   */
  take(key: string, seconds: number): Promise<string | undefined>;
  /** Frees the lock if the token still holds it; otherwise does nothing. */
  free(key: string, token: string): Promise<void>;
}

export interface Counters {
  /** Adds one and returns the new count; the first count of a window starts its `seconds`, after which it is 0 again. */
  add(key: string, seconds: number): Promise<number>;
  reset(key: string): Promise<void>;
}

/** One pending alarm per id: `set` moves it. */
export interface Alarms {
  set(id: string, at: number): Promise<void>;
  clear(id: string): Promise<void>;
  /**
   * Up to `most` ids whose time (epoch ms) is not after `now`, earliest first, each moved to `again`, so that a
   * process that dies with one in hand leaves it to be taken again. The taker clears it when done.
   */
  take(now: number, again: number, most: number): Promise<readonly string[]>;
}

/** Content-free notices between processes, such as `queue`. Best effort: a listener that was away re-reads. */
export interface Live {
  tell(topic: string): Promise<void>;
  /** Calls `listen` at each notice of the topic until the returned function is called. */
  hear(topic: string, listen: () => void): Promise<() => Promise<void>>;
}
