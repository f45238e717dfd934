import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Message, type Messages, resource } from './messages.ts';

export interface ApiOptions {
  readonly accountSid: string;
  /** User and password pairs: account SID and auth token, and an API key with its secret. */
  readonly credentials: readonly (readonly [user: string, password: string])[];
  /** Numbers that may send. */
  readonly numbers: readonly string[];
  readonly messages: Messages;
  readonly isBlocked: (phone: string) => boolean;
  /** Called with each message that a request created, once it is in the log. */
  readonly created: (message: Message) => void;
  /** What goes wrong with the next request, if anything: refused with 429, or done with its answer lost. */
  readonly mishap: () => 'busy' | 'lost' | undefined;
}

interface Reply {
  readonly status: number;
  readonly json?: Record<string, unknown>;
}

const LONGEST = 1600;
const PATH = /^\/2010-04-01\/Accounts\/([^/]+)\/Messages(?:\/([^/]+))?\.json$/;
const REASONS: Readonly<Record<number, string>> = {
  20003: 'Authenticate',
  20004: 'Method not allowed',
  20009: 'The message is not in a final state and cannot be deleted yet.',
  20404: 'The requested resource was not found',
  20429: 'Too Many Requests',
  21211: "The 'To' number is not a valid phone number.",
  21602: 'A body, media or content is required.',
  21603: "A 'From' number or a Messaging Service is required.",
  21604: "A 'To' number is required.",
  21606: "The 'From' number is not one of this account's.",
  21610: 'Attempt to send to an unsubscribed recipient',
  21617: 'The body exceeds the 1600 character limit.',
};

/** The Messages part of Twilio's REST interface, as far as texts need it: create, list, fetch, empty, delete. */
export function messagesApi(options: ApiOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await bodyOf(request));
    const mishap = options.mishap();
    const reply = mishap === 'busy' ? refusal(429, 20429) : handle(request, form, options);
    if (mishap === 'lost') {
      request.socket.destroy();
      return;
    }
    response.writeHead(reply.status, { 'content-type': 'application/json' });
    response.end(reply.json === undefined ? undefined : JSON.stringify(reply.json));
  };
}

function handle(request: IncomingMessage, form: URLSearchParams, options: ApiOptions): Reply {
  const url = new URL(request.url ?? '/', 'http://double');
  const [, account, sid] = PATH.exec(url.pathname) ?? [];
  if (!hasCredentials(request.headers.authorization, options)) return refusal(401, 20003);
  if (account !== options.accountSid) return refusal(404, 20404);
  const method = request.method ?? '';
  if (sid === undefined) {
    if (method === 'POST') return create(form, options);
    return method === 'GET' ? list(url, options) : refusal(405, 20004);
  }
  const message = options.messages.find(sid);
  if (!message) return refusal(404, 20404);
  if (method === 'GET') return { status: 200, json: shown(message, options) };
  if (method === 'POST') return update(message, form, options);
  return method === 'DELETE' ? remove(message, options) : refusal(405, 20004);
}

function create(form: URLSearchParams, options: ApiOptions): Reply {
  const to = form.get('To');
  const from = form.get('From');
  const service = form.get('MessagingServiceSid');
  const body = form.get('Body') ?? '';
  if (!to) return refusal(400, 21604);
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return refusal(400, 21211);
  if (!from && !service) return refusal(400, 21603);
  if (from && !options.numbers.includes(from)) return refusal(400, 21606);
  if (body === '' && !form.has('MediaUrl') && !form.has('ContentSid')) return refusal(400, 21602);
  if (body.length > LONGEST) return refusal(400, 21617);
  const blocked = options.isBlocked(to);
  if (blocked && !service) return refusal(400, 21610);
  const message = options.messages.add({
    direction: 'outbound-api',
    to,
    // A service picks the sender only later.
    from: from ?? (service ? null : (options.numbers[0] ?? null)),
    body,
    media: form.getAll('MediaUrl').length,
    service,
    statusCallback: form.get('StatusCallback'),
    failure: blocked ? 21610 : null,
  });
  options.created(message);
  return { status: 201, json: shown(message, options) };
}

/** Newest first, in pages that a message arriving meanwhile does not shift. */
function list(url: URL, options: ApiOptions): Reply {
  const asked = url.searchParams;
  const size = Math.min(1000, Math.max(1, Number(asked.get('PageSize') ?? 50)));
  const page = Number(asked.get('Page') ?? 0);
  const found = options.messages.newestFirst().filter((message) => wanted(message, asked));
  const last = asked.get('PageToken')?.slice(2);
  const start = last ? found.findIndex((message) => message.sid === last) + 1 : page * size;
  const shownNow = found.slice(start, start + size);
  const more = start + size < found.length;
  const address = (number: number, token?: string): string => {
    const query = new URLSearchParams(asked);
    query.set('PageSize', String(size));
    query.set('Page', String(number));
    query.delete('PageToken');
    if (token) query.set('PageToken', `PA${token}`);
    return `${url.pathname}?${query}`;
  };
  return {
    status: 200,
    json: {
      messages: shownNow.map((message) => shown(message, options)),
      page,
      page_size: size,
      start: page * size,
      end: page * size + Math.max(0, shownNow.length - 1),
      uri: url.pathname + url.search,
      first_page_uri: address(0),
      previous_page_uri: page > 0 ? address(page - 1) : null,
      next_page_uri: more ? address(page + 1, shownNow.at(-1)?.sid) : null,
    },
  };
}

function wanted(message: Message, asked: URLSearchParams): boolean {
  const second = Math.floor(message.at / 1000) * 1000;
  const from = asked.get('From');
  const to = asked.get('To');
  const on = asked.get('DateSent');
  const after = asked.get('DateSent>');
  const before = asked.get('DateSent<');
  return (
    (!from || message.from === from) &&
    (!to || message.to === to) &&
    (!on || new Date(second).toISOString().startsWith(on.slice(0, 10))) &&
    (!after || second >= Date.parse(after)) &&
    (!before || second <= Date.parse(before))
  );
}

function update(message: Message, form: URLSearchParams, options: ApiOptions): Reply {
  if (form.get('Body') !== '') return refusal(400, 21602);
  message.body = '';
  return { status: 200, json: shown(message, options) };
}

function remove(message: Message, options: ApiOptions): Reply {
  if (!options.messages.isFinal(message)) return refusal(409, 20009);
  options.messages.remove(message.sid);
  return { status: 204 };
}

function shown(message: Message, { accountSid, messages }: ApiOptions): Record<string, unknown> {
  return resource(message, accountSid, messages.status(message));
}

function refusal(status: number, code: number): Reply {
  return {
    status,
    json: { code, message: REASONS[code], more_info: `https://www.twilio.com/docs/errors/${code}`, status },
  };
}

function hasCredentials(header: string | undefined, { credentials }: ApiOptions): boolean {
  return credentials.some(
    ([user, password]) => header === `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
