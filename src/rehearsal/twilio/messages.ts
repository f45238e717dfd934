import { smsCost } from '../../language/sms.ts';

export interface Message {
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound-reply' | 'outbound-api';
  readonly from: string | null;
  readonly to: string;
  body: string;
  readonly media: number;
  readonly service: string | null;
  readonly statusCallback: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly failure: number | null;
}

export type NewMessage = Pick<Message, 'direction' | 'from' | 'to' | 'body'> &
  Partial<Omit<Message, 'sid' | 'at'>>;

/** Milliseconds after which an outgoing message is sent, and delivered. */
const SENT_AFTER = 500;
const DELIVERED_AFTER = 2000;
const FINAL = new Set(['received', 'delivered', 'failed']);

export interface World {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** As `Math.random`. */
  readonly random: () => number;
}

export type Messages = ReturnType<typeof messageStore>;

/** The account's message log as Twilio keeps it: every text with both numbers, until somebody deletes it. */
export function messageStore(world: World) {
  const kept: Message[] = [];
  return {
    add(given: NewMessage): Message {
      const { media = 0, service = null, statusCallback = null, failure = null } = given;
      const sid = sidOf(media > 0 ? 'MM' : 'SM', world.random);
      const message: Message = { ...given, sid, media, service, statusCallback, failure, at: world.now() };
      kept.push(message);
      return message;
    },
    find: (sid: string): Message | undefined => kept.find((message) => message.sid === sid),
    newestFirst: (): readonly Message[] => kept.toReversed(),
    remove(sid: string): void {
      const at = kept.findIndex((message) => message.sid === sid);
      if (at >= 0) kept.splice(at, 1);
    },
    /** Replies to one phone in the last `milliseconds`. */
    repliesSince: (phone: string, milliseconds: number): number =>
      kept.filter(
        ({ direction, to, at }) =>
          direction === 'outbound-reply' && to === phone && at > world.now() - milliseconds,
      ).length,
    status: (message: Message): string => statusOf(message, world.now()),
    isFinal: (message: Message): boolean => FINAL.has(statusOf(message, world.now())),
  };
}

export function sidOf(prefix: string, random: () => number): string {
  return prefix + Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
}

function statusOf({ direction, failure, at, service }: Message, now: number): string {
  if (direction === 'inbound') return 'received';
  const age = now - at;
  if (age < SENT_AFTER) return failure && !service ? 'failed' : service ? 'accepted' : 'queued';
  if (failure) return 'failed';
  return age < DELIVERED_AFTER ? 'sent' : 'delivered';
}

/** The Message resource of Twilio's REST interface, version 2010-04-01. */
export function resource(message: Message, accountSid: string, status: string): Record<string, unknown> {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  const date = new Date(message.at).toUTCString().replace('GMT', '+0000');
  const failed = status === 'failed' || status === 'undelivered';
  return {
    sid: message.sid,
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: date,
    date_sent: status === 'queued' || status === 'accepted' ? null : date,
    date_updated: date,
    direction: message.direction,
    error_code: failed ? message.failure : null,
    error_message: null,
    from: message.from,
    messaging_service_sid: message.service,
    num_media: String(message.media),
    num_segments: status === 'accepted' ? '0' : String(Math.max(1, smsCost(message.body).segments)),
    price: null,
    price_unit: 'USD',
    status,
    subresource_uris: { media: `${uri}/Media.json`, feedback: `${uri}/Feedback.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}
