import type { Events } from '../ports/events.ts';

/** One JSON object per line. Fields are spelled out here one by one, so that nothing else can slip in. */
export function eventLog(write: (line: string) => void, now: () => number): Events {
  const say = (event: string, fields: Readonly<Record<string, string | number | boolean>> = {}) =>
    write(JSON.stringify({ at: new Date(now()).toISOString().slice(0, 16), event, ...fields }));
  const missed = new Set<string>();
  return {
    started: ({ reporters, desk, rehearsal }) => say('started', { reporters, desk, rehearsal }),
    stopped: () => say('stopped'),
    // Every turn would be a line with a time: who sits at the log could match it with the carrier's. Failures only.
    turnTaken: () => undefined,
    turnFailed: ({ channel, code }) => say('turn_failed', { channel, code }),
    forgedRequest: ({ reason, inARow, alarm }) => say('forged_request', { reason, inARow, alarm }),
    reportQueued: () => undefined,
    delivered: () => undefined,
    deliveryFailed: ({ delivery, attempts }) => say('delivery_failed', { delivery, attempts }),
    sweepFailed: ({ sweep, code }) => say('sweep_failed', { sweep, code }),
    requestFailed: ({ route, code }) => say('request_failed', { route, code }),
    signInRefused: ({ inARow }) => say('sign_in_refused', { inARow }),
    // Once: a line for each report would tell when each was sent.
    monthKeyMissing: ({ month, using }) => {
      if (missed.has(month)) return;
      missed.add(month);
      say('month_key_missing', { month, using });
    },
  };
}
