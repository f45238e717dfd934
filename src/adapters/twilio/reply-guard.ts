import { createHmac } from 'node:crypto';
import type { Counters } from '../../ports/passing.ts';

/** An E.164 number, alone or after a channel's name (`whatsapp:+1…`). */
const PERSON = /^(?:[a-z]+:)?\+[1-9]\d{6,14}$/;
/** Below Twilio's 30 replies in a chain of 30 s (error 14107). */
const TO_PEOPLE = { most: 20, seconds: 30 };
/** Short codes and named senders are mostly machines: what they send is taken, but a machine is not talked to for long. */
const TO_OTHERS = { most: 3, seconds: 3600 };

/**
 * Counts one reply to the sender and says whether it may go out, so that two machines do not text each other for
 * ever. The counter's key is a keyed hash and lives as long as its window.
 */
export function replyGuard(counters: Counters, secret: string): (sender: string) => Promise<boolean> {
  return async (sender) => {
    const { most, seconds } = PERSON.test(sender) ? TO_PEOPLE : TO_OTHERS;
    const hash = createHmac('sha256', secret).update(`replies ${sender}`).digest('base64url');
    // A lost counter must not cost the person their answer.
    const sent = await counters.add(`twilio:replies:${hash}`, seconds).catch(() => 0);
    return sent <= most;
  };
}
