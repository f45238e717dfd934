import type { Clock } from '../../src/ports/clock.ts';
import type { Vault } from '../../src/ports/vault.ts';
import type { RandomBytes } from '../../src/report/ids.ts';

/** A clock that stands until it is told to move. */
export interface HandClock extends Clock {
  /** Moves on by so many milliseconds. */
  forward(milliseconds: number): void;
  /** Goes to an instant, epoch milliseconds. */
  set(to: number): void;
}

/** A Sunday afternoon in Boston. */
export const START = Date.UTC(2026, 10, 22, 19, 5);

export function handClock(start = START): HandClock {
  let now = start;
  return {
    now: () => now,
    forward: (milliseconds) => {
      now += milliseconds;
    },
    set: (to) => {
      now = to;
    },
  };
}

/** The same bytes for the same seed, evenly spread and good for nothing secret (mulberry32). */
export function seededRandom(seed: number): RandomBytes {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 24;
  };
  return (length) => Uint8Array.from({ length }, next);
}

/** A vault whose ids and receipts repeat; what it seals is sealed as ever. */
export function seededVault(vault: Vault, seed: number): Vault {
  return { ...vault, random: seededRandom(seed) };
}
