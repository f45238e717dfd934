import { z } from 'zod';
import type { Inbound, Receive } from '../../intake/inbound.ts';
import { carrierWord } from '../../language/carrier.ts';
import type { Reply } from '../../ports/runtime.ts';
import type { Address } from '../../report/ids.ts';
import { type GateOptions, gate, isRefusal, type WebhookRequest, type WebhookResponse } from './gate.ts';
import { replyGuard } from './reply-guard.ts';
import type { Fields } from './signature.ts';
import { twiml } from './twiml.ts';

export interface SmsWebhookOptions extends GateOptions {
  readonly receive: Receive;
  /** What to say, in the language of the person's text, when it could not be kept. */
  readonly apology: (text: string) => string;
  /** How long a turn may take, in milliseconds, before the apology goes out; Twilio gives up at 15 s. */
  readonly patience?: number;
}

export type Webhook = (request: WebhookRequest) => Promise<WebhookResponse>;

const PATIENCE = 10_000;

/** All that is kept of a form; whatever else Twilio sends (city, state, zip, names, media addresses) ends here. */
const sms = z.object({
  MessageSid: z.string().min(1).max(64),
  From: z.string().min(1).max(256),
  Body: z.string().default(''),
  NumMedia: z.coerce.number().int().min(0).max(1000).catch(0),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch(undefined),
});

/**
 * `POST /webhooks/twilio/sms`. A genuine text always gets 200 and TwiML: for any other answer Twilio would keep the
 * number and the words in an alert for months.
 */
export function smsWebhook(options: SmsWebhookOptions): Webhook {
  const enter = gate(options);
  const mayReply = replyGuard(options.counters, options.tokens[0] ?? '');
  return async (request) => {
    const passed = await enter(request);
    if (isRefusal(passed)) return passed;
    const inbound = inboundOf(passed);
    if (!inbound) {
      options.events.requestFailed({ route: 'twilio/sms', code: 'FORM_WITHOUT_SENDER_OR_SID' });
      return xml([]);
    }
    const replies = await answer(inbound, options);
    return xml(replies.length > 0 && (await mayReply(inbound.address)) ? replies : []);
  };
}

/** `POST /webhooks/twilio/status`. Checked like a text and then forgotten: what is final shows in Twilio's own list. */
export function statusWebhook(options: GateOptions): Webhook {
  const enter = gate(options);
  return async (request) => {
    const passed = await enter(request);
    return isRefusal(passed) ? passed : { status: 204, headers: {}, body: null };
  };
}

function inboundOf(fields: Fields): Inbound | undefined {
  const picked = Object.fromEntries(Object.keys(sms.shape).map((name) => [name, fields.get(name)?.[0]]));
  const { success, data } = sms.safeParse(picked);
  if (!success) return undefined;
  return {
    channel: 'sms',
    address: data.From as Address,
    claim: data.MessageSid,
    text: data.Body,
    media: data.NumMedia,
    optOut: data.OptOutType,
  };
}

async function answer(inbound: Inbound, options: SmsWebhookOptions): Promise<readonly Reply[]> {
  try {
    const { replies } = await inTime(options.receive(inbound), options.patience ?? PATIENCE);
    return replies;
  } catch (error) {
    options.events.turnFailed({ channel: 'sms', code: codeOf(error) });
    return apologise(inbound, options);
  }
}

/** After the carrier's own words even an apology would be a second answer. */
function apologise(inbound: Inbound, { apology }: SmsWebhookOptions): readonly Reply[] {
  if (inbound.optOut || carrierWord(inbound.text)) return [];
  try {
    return [{ text: apology(inbound.text), options: [] }];
  } catch {
    return [];
  }
}

function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(Object.assign(new Error('The turn took too long.'), { code: 'TURN_LATE' })),
      milliseconds,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A code or a class name, never a message: messages may quote what was written. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  const code = 'code' in error ? error.code : error.name;
  return typeof code === 'string' && /^[A-Za-z][A-Za-z0-9_]{0,40}$/.test(code) ? code : 'UNKNOWN';
}

function xml(replies: readonly Reply[]): WebhookResponse {
  return { status: 200, headers: { 'content-type': 'text/xml; charset=utf-8' }, body: twiml(replies) };
}
