import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { sidOf } from './messages.ts';
import { type Form, sign, signedUrl } from './sign.ts';

export type Outcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly contentType: string | undefined;
      readonly body: Uint8Array;
    }
  /** No connection. */
  | { readonly kind: 'ct' }
  /** Connected, but the answer or its next part did not come in time. */
  | { readonly kind: 'rt' };

export interface Call {
  /** With connection overrides in the fragment, as configured at Twilio. */
  readonly url: string;
  readonly authToken: string;
  readonly form: Form;
  readonly random: () => number;
}

/** Milliseconds, counts and conditions (Twilio, "Webhooks connection overrides"), within the ranges Twilio allows. */
interface Overrides {
  readonly ct: number;
  readonly rt: number;
  readonly tt: number;
  readonly rc: number;
  readonly rp: ReadonlySet<string>;
}

/** Posts the signed form, again where the overrides say so. A redirect is not followed: it would lose the fields. */
export async function callWebhook(call: Call): Promise<Outcome> {
  const overrides = overridesOf(call.url);
  const deadline = Date.now() + overrides.tt;
  let outcome: Outcome = { kind: 'ct' };
  for (let tried = 0; tried <= overrides.rc && Date.now() < deadline; tried += 1) {
    outcome = await attempt(call, overrides, deadline);
    if (!worthRetrying(outcome, overrides.rp)) break;
  }
  return outcome;
}

export function succeeded(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && outcome.status >= 200 && outcome.status < 300;
}

function overridesOf(url: string): Overrides {
  const given = new URLSearchParams(url.split('#')[1] ?? '');
  const number = (key: string, [least, most, otherwise]: [number, number, number]): number => {
    const value = Number(given.get(key) ?? otherwise);
    if (!(value >= least && value <= most))
      throw new Error(`The webhook's ${key} must lie between ${least} and ${most}.`);
    return value;
  };
  return {
    ct: number('ct', [100, 10_000, 5000]),
    rt: number('rt', [100, 15_000, 15_000]),
    tt: number('tt', [100, 15_000, 15_000]),
    rc: number('rc', [0, 5, 1]),
    rp: new Set((given.get('rp') ?? 'ct').split(',')),
  };
}

function worthRetrying(outcome: Outcome, rp: ReadonlySet<string>): boolean {
  if (succeeded(outcome)) return false;
  const what = outcome.kind === 'answer' ? `${Math.floor(outcome.status / 100)}xx` : outcome.kind;
  return rp.has(what) || (rp.has('all') && what !== '3xx');
}

function attempt(call: Call, { ct, rt }: Overrides, deadline: number): Promise<Outcome> {
  const url = new URL(signedUrl(call.url));
  const body = new URLSearchParams(call.form.map(([name, value]) => [name, value])).toString();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'TwilioProxy/1.1',
    accept: '*/*',
    'x-twilio-signature': sign(call.authToken, signedUrl(call.url), call.form),
    'i-twilio-idempotency-token': sidOf('', call.random),
  };
  const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
    method: 'POST',
    headers,
    agent: false,
  });
  return new Promise((resolve) => {
    let connected = false;
    let timer = setTimeout(giveUp, Math.min(ct, deadline - Date.now()));
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, Math.max(0, Math.min(rt, deadline - Date.now())));
    };
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    function giveUp(): void {
      settle({ kind: connected ? 'rt' : 'ct' });
      request.destroy();
    }
    request.on('socket', (socket) =>
      socket.once('connect', () => {
        connected = true;
        wait();
      }),
    );
    request.on('error', () => settle({ kind: connected ? 'rt' : 'ct' }));
    request.on('response', (response) => collect(response, wait, settle));
    request.end(body);
  });
}

function collect(response: IncomingMessage, wait: () => void, settle: (outcome: Outcome) => void): void {
  const parts: Uint8Array[] = [];
  response.on('data', (part: Uint8Array) => {
    parts.push(part);
    wait();
  });
  response.on('error', () => settle({ kind: 'rt' }));
  response.on('end', () =>
    settle({
      kind: 'answer',
      status: response.statusCode ?? 0,
      contentType: response.headers['content-type'],
      body: Buffer.concat(parts),
    }),
  );
}
