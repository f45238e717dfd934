import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GateOptions, WebhookRequest, WebhookResponse } from '../../src/adapters/twilio/gate.ts';
import { type SmsWebhookOptions, smsWebhook, statusWebhook } from '../../src/adapters/twilio/webhook.ts';
import type { Inbound } from '../../src/intake/inbound.ts';
import type { Events } from '../../src/ports/events.ts';
import type { Counters } from '../../src/ports/passing.ts';

export const ACCOUNT = `AC${'0a'.repeat(16)}`;
export const TOKEN = 'a-token-for-tests';
/** Fictional, as every +1 617 555 01xx. */
export const PHONE = '+16175550123';

export interface Logged {
  readonly event: string;
  readonly fields: unknown;
}

/** Writes down every event, so that a test can see what was, and what was not, logged. */
export function eventLog(): { events: Events; log: Logged[] } {
  const log: Logged[] = [];
  const write = (event: string) => (fields?: unknown) => void log.push({ event, fields });
  const events: Events = {
    started: write('started'),
    stopped: write('stopped'),
    turnTaken: write('turnTaken'),
    turnFailed: write('turnFailed'),
    forgedRequest: write('forgedRequest'),
    reportQueued: write('reportQueued'),
    delivered: write('delivered'),
    deliveryFailed: write('deliveryFailed'),
    sweepFailed: write('sweepFailed'),
    requestFailed: write('requestFailed'),
    signInRefused: write('signInRefused'),
    monthKeyMissing: write('monthKeyMissing'),
  };
  return { events, log };
}

/** Counters that never expire, with their keys in sight. */
export function countersInMemory(): Counters & { readonly counts: Map<string, number> } {
  const counts = new Map<string, number>();
  return {
    counts,
    async add(key) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return counts.get(key) ?? 0;
    },
    async reset(key) {
      counts.delete(key);
    },
  };
}

/** Gate options with memory counters and a written log. */
export function gateForTests(changes: Partial<GateOptions> = {}) {
  const { events, log } = eventLog();
  const counters = countersInMemory();
  const options: GateOptions = {
    tokens: [TOKEN],
    accountSid: ACCOUNT,
    publicUrl: 'https://bot.example.org',
    counters,
    events,
    ...changes,
  };
  return { options, log, counts: counters.counts };
}

export const ECHO = async ({ text }: Inbound) => ({
  language: 'en',
  replies: [{ text: `got ${text}`, options: [] }],
});

/** Our webhooks behind a real HTTP server on 127.0.0.1, with what `receive` was given. */
export async function serveWebhooks(changes: Partial<SmsWebhookOptions> = {}) {
  const taken: Inbound[] = [];
  const receive = changes.receive ?? ECHO;
  const server = createServer((request, response) => {
    const parts: Uint8Array[] = [];
    request.on('data', (part: Uint8Array) => parts.push(part));
    request.on('end', () => {
      const target = request.url ?? '/';
      const signature = request.headers['x-twilio-signature'];
      const given: WebhookRequest = { target, signature: signature?.toString(), body: Buffer.concat(parts) };
      const webhook = target.startsWith('/webhooks/twilio/status') ? status : sms;
      webhook(given).then(({ status, headers, body }: WebhookResponse) => {
        response.writeHead(status, headers);
        response.end(body ?? undefined);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { options, log, counts } = gateForTests({ publicUrl, ...changes });
  const sms = smsWebhook({
    apology: () => 'Sorry, please send that again.',
    ...changes,
    ...options,
    receive: (inbound) => {
      taken.push(inbound);
      return receive(inbound);
    },
  });
  const status = statusWebhook(options);
  return {
    url: publicUrl,
    sms: `${publicUrl}/webhooks/twilio/sms`,
    status: `${publicUrl}/webhooks/twilio/status`,
    taken,
    log,
    counts,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
