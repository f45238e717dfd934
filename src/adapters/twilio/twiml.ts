import { smsText } from '../../intake/sms-text.ts';
import type { Reply } from '../../ports/runtime.ts';

/** Twilio wants fewer than 1600 characters; counted in UTF-16 units, the stricter reading. */
const LIMIT = 1599;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
/** Control characters and the two code points that XML 1.0 forbids. */
const NOT_XML = /(?!\n)\p{Cc}|[\uFFFE\uFFFF]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The TwiML that sends the replies as one message (Twilio does not keep several in order), or an empty response for
 * silence. Well-formed whatever the text holds; no `action` and no `statusCallback`, which would cut off what follows.
 */
export function twiml(replies: readonly Reply[]): string {
  const text = sendable(smsText(replies));
  if (text === '') return `${DECLARATION}<Response/>`;
  const escaped = text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');
  return `${DECLARATION}<Response><Message>${escaped}</Message></Response>`;
}

function sendable(text: string): string {
  const clean = text.toWellFormed().replace(/\r\n?/g, '\n').replace(NOT_XML, '').trim();
  if (clean.length <= LIMIT) return clean;
  const splitsPair = clean.codePointAt(LIMIT - 1) !== clean.charCodeAt(LIMIT - 1);
  return clean.slice(0, splitsPair ? LIMIT - 1 : LIMIT).trimEnd();
}
