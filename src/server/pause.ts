import { setTimeout as sleep } from 'node:timers/promises';
import { type ErrorCode, TrustlineError } from '../report/errors.ts';

/** So many refused tries may wait at once; a flood of them must not hold every connection. */
const MOST_WAITING = 64;

/** A pause for those who guess: resolves after so many milliseconds, or throws `code` when too many wait already. */
export function boundedPause(code: ErrorCode, most = MOST_WAITING): (milliseconds: number) => Promise<void> {
  let waiting = 0;
  return async (milliseconds) => {
    if (waiting >= most) throw new TrustlineError(code);
    waiting += 1;
    try {
      await sleep(milliseconds);
    } finally {
      waiting -= 1;
    }
  };
}
