import { setTimeout as sleep } from 'node:timers/promises';
import { TrustlineError } from '../../report/errors.ts';

/** So many refused sign-ins may wait at once; a flood of them must not hold every connection. */
const MOST_WAITING = 64;

/** The pause of `sign-in`: resolves after so many milliseconds, or throws `sign_in_delayed` when too many wait. */
export function boundedPause(most = MOST_WAITING): (milliseconds: number) => Promise<void> {
  let waiting = 0;
  return async (milliseconds) => {
    if (waiting >= most) throw new TrustlineError('sign_in_delayed');
    waiting += 1;
    try {
      await sleep(milliseconds);
    } finally {
      waiting -= 1;
    }
  };
}
