import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Accepted,
  accept,
  callBack,
  deliver,
  type Exchange,
  type TextOptions,
} from './twilio/exchange.ts';
import { type Alert, type Bubble, type Line, show, type Webhooks } from './twilio/line.ts';
import { type Message, messageStore } from './twilio/messages.ts';
import { messagesApi } from './twilio/messages-api.ts';
import { optOuts } from './twilio/opt-out.ts';

export type { Exchange, TextOptions } from './twilio/exchange.ts';
export type { Alert, Bubble, Webhooks } from './twilio/line.ts';

export interface TwilioDoubleOptions {
  /** 0 takes a free port. Only 127.0.0.1 is listened on. */
  readonly port: number;
  readonly accountSid: string;
  readonly authToken: string;
  /** An API key and its secret, accepted beside the auth token. */
  readonly apiKey?: readonly [key: string, secret: string];
  /** Our number. */
  readonly number?: string;
  /** The pool our number is in; its SID then comes with each webhook. */
  readonly messagingServiceSid?: string;
  readonly webhooks?: Webhooks;
  /** Whether `OptOutType` comes with the webhook of a keyword. */
  readonly advancedOptOut?: boolean;
  readonly now?: () => number;
  /** As `Math.random`. */
  readonly random?: () => number;
}

/** Twilio and its phones on this machine. No text leaves it. */
export interface TwilioDouble {
  /** The REST interface: the `baseUrl` for the client. */
  readonly url: string;
  readonly number: string;
  /** Where webhooks go; may be changed at any time. */
  readonly webhooks: Webhooks;
  /** One text from a phone, up to the answers that came back. */
  text(phone: string, body: string, options?: TextOptions): Promise<Exchange>;
  texts(
    phone: string,
    bodies: readonly string[],
    order: 'together' | 'reversed',
  ): Promise<readonly Exchange[]>;
  /** Delivers a text's webhook once more, as after a lost answer. */
  again(sid: string): Promise<Exchange>;
  /** Status callbacks of a message in the log; gives the HTTP statuses they were answered with. */
  callbacks(sid: string, statuses: readonly string[]): Promise<readonly number[]>;
  thread(phone: string): readonly Bubble[];
  /** Every phone that has a thread. */
  phones(): readonly string[];
  alerts(): readonly Alert[];
  /** Everything still in the account's log, newest first. */
  log(): readonly Message[];
  /** Makes the next REST request fail: refused with 429, or carried out and its answer lost. */
  disturb(mishap: 'busy' | 'lost'): void;
  stop(): Promise<void>;
}

const FICTIONAL_NUMBER = '+16175550199';

/** Starts a Twilio of our own on 127.0.0.1: real signed webhooks, real REST requests, invented phones. */
export async function startTwilioDouble(options: TwilioDoubleOptions): Promise<TwilioDouble> {
  const line = lineOf(options);
  const mishaps: ('busy' | 'lost')[] = [];
  const api = apiOf(line, options, () => mishaps.shift());
  const server = createServer((request, response) => {
    api(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  line.apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...handles(line),
    url: line.apiUrl,
    number: line.number,
    webhooks: line.webhooks,
    disturb: (mishap) => void mishaps.push(mishap),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function lineOf(options: TwilioDoubleOptions): Line {
  const { accountSid, authToken, number = FICTIONAL_NUMBER, now = Date.now, random = Math.random } = options;
  return {
    accountSid,
    authToken,
    number,
    service: options.messagingServiceSid,
    advancedOptOut: options.advancedOptOut ?? false,
    world: { now, random },
    messages: messageStore({ now, random }),
    optOuts: optOuts(),
    webhooks: { ...options.webhooks },
    threads: new Map(),
    alerts: [],
    apiUrl: '',
  };
}

function apiOf(line: Line, { apiKey }: TwilioDoubleOptions, mishap: () => 'busy' | 'lost' | undefined) {
  return messagesApi({
    accountSid: line.accountSid,
    credentials: [[line.accountSid, line.authToken], ...(apiKey ? [apiKey] : [])],
    numbers: [line.number],
    messages: line.messages,
    isBlocked: line.optOuts.isBlocked,
    created: ({ to, body, media, failure }) => {
      if (failure === null) show(line, to, { by: 'app', body, media });
    },
    mishap,
  });
}

function handles(
  line: Line,
): Pick<TwilioDouble, 'text' | 'texts' | 'again' | 'callbacks' | 'thread' | 'phones' | 'alerts' | 'log'> {
  const texts = new Map<string, Accepted>();
  const take = (phone: string, body: string, media = 0): Accepted => {
    const accepted = accept(line, phone, { body, media });
    texts.set(accepted.sid, accepted);
    return accepted;
  };
  return {
    text: (phone, body, { media, copies } = {}) => deliver(line, take(phone, body, media), copies),
    async texts(phone, bodies, order) {
      const accepted = bodies.map((body) => take(phone, body));
      if (order === 'together') return Promise.all(accepted.map((each) => deliver(line, each)));
      const exchanges: Exchange[] = [];
      for (const each of accepted.toReversed()) exchanges.unshift(await deliver(line, each));
      return exchanges;
    },
    again: async (sid) => deliver(line, held(texts.get(sid))),
    callbacks: async (sid, statuses) => callBack(line, held(line.messages.find(sid)), statuses),
    thread: (phone) => line.threads.get(phone) ?? [],
    phones: () => [...line.threads.keys()],
    alerts: () => line.alerts,
    log: line.messages.newestFirst,
  };
}

function held<T>(message: T | undefined): T {
  if (message === undefined)
    throw new Error('The double holds no such message: it was deleted, or never sent.');
  return message;
}
