import type { Events } from '../../ports/events.ts';
import type { Counters } from '../../ports/passing.ts';
import { type Fields, signatureChecker } from './signature.ts';

export interface WebhookRequest {
  /** Path and query exactly as received. */
  readonly target: string;
  /** The `X-Twilio-Signature` header. */
  readonly signature: string | undefined;
  /** The raw form, `application/x-www-form-urlencoded`. */
  readonly body: Uint8Array | string;
}

export interface WebhookResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where HTTP forbids a body. */
  readonly body: string | null;
}

export interface GateOptions {
  /** Auth tokens: one, or the old and the new during a rotation. */
  readonly tokens: readonly string[];
  readonly accountSid: string;
  /** The address Twilio was given, without the webhook's path. */
  readonly publicUrl: string;
  readonly counters: Counters;
  readonly events: Events;
}

/** In bytes. Twilio's own forms stay far below. */
export const BODY_LIMIT = 256 * 1024;
/** More fields than any Twilio form has; sorting tens of thousands for a forger would cost more than their signature. */
const FIELD_LIMIT = 500;
const ALARM_FROM = 5;
const FORGED = { key: 'twilio:forged', seconds: 86_400 };

/**
 * Lets a request through only when Twilio signed it for our account, and then gives its fields; otherwise the answer
 * to send. Forged requests are counted in one global counter that the next genuine one clears.
 */
export function gate(options: GateOptions): (request: WebhookRequest) => Promise<Fields | WebhookResponse> {
  const { accountSid, counters, events } = options;
  const signed = signatureChecker(options.tokens, options.publicUrl);
  // Spares a write per genuine text. The first one of a process clears what an earlier process left.
  let mayBeCounted = true;

  const refuse = async (reason: 'signature' | 'account'): Promise<WebhookResponse> => {
    mayBeCounted = true;
    const inARow = await counters.add(FORGED.key, FORGED.seconds).catch(() => 0);
    events.forgedRequest({ reason, inARow, alarm: inARow >= ALARM_FROM });
    return plain(403, 'Forbidden');
  };

  return async ({ target, signature, body }) => {
    const form = formText(body);
    if (form === undefined) return plain(413, 'Too large');
    const fields = fieldsOf(form);
    if (!signed({ target, header: signature, fields })) return refuse('signature');
    if (fields.get('AccountSid')?.[0] !== accountSid) return refuse('account');
    if (mayBeCounted) {
      mayBeCounted = false;
      await counters.reset(FORGED.key).catch(() => {
        mayBeCounted = true;
      });
    }
    return fields;
  };
}

export function isRefusal(passed: Fields | WebhookResponse): passed is WebhookResponse {
  return 'status' in passed;
}

function formText(body: Uint8Array | string): string | undefined {
  if (body.length > BODY_LIMIT) return undefined;
  const text =
    typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.length).toString();
  let fields = 1;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) fields += 1;
  return fields > FIELD_LIMIT ? undefined : text;
}

/** Parsed flat and untrimmed: nesting or trimming would break the signature. */
function fieldsOf(form: string): Fields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(form)) {
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

function plain(status: number, body: string): WebhookResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}
