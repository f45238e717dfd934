import { callWebhook, type Outcome, succeeded } from './call-webhook.ts';
import { alarm, type Line, show } from './line.ts';
import type { Message } from './messages.ts';
import { readTwiml } from './read-twiml.ts';
import type { Form } from './sign.ts';
import { inboundForm } from './webhook-form.ts';

export interface TextOptions {
  readonly media?: number;
  /** How often the same webhook is delivered at the same moment; 1 by default. */
  readonly copies?: number;
}

export interface Exchange {
  readonly sid: string;
  /** What reached the phone from our program, in order. */
  readonly replies: readonly string[];
  /** Of the last webhook call; 0 when there was no answer. */
  readonly status: number;
  /** What the carrier itself answered to a keyword. */
  readonly carrier: string | undefined;
}

/** A text that Twilio took off a phone, and the webhook call that tells of it; a redelivery sends the same fields. */
export interface Accepted {
  readonly sid: string;
  readonly form: Form;
  readonly carrier: string | undefined;
}

/** Twilio fails replies beyond this many between two numbers in 30 s (error 14107). */
const CHAIN = { most: 30, milliseconds: 30_000 };

/** Takes a text off the phone into Twilio's log, before any webhook is called. */
export function accept(
  line: Line,
  phone: string,
  { body, media }: { body: string; media: number },
): Accepted {
  const service = line.service ?? null;
  const message = line.messages.add({
    direction: 'inbound',
    from: phone,
    to: line.number,
    body,
    media,
    service,
  });
  show(line, phone, { by: 'phone', body, media });
  const keyword = line.optOuts.hear(phone, body);
  if (keyword?.answer) show(line, phone, { by: 'carrier', body: keyword.answer, media: 0 });
  const form = inboundForm(message, {
    accountSid: line.accountSid,
    service: line.service,
    apiUrl: line.apiUrl,
    optOutType: line.advancedOptOut ? keyword?.type : undefined,
    random: line.world.random,
  });
  return { sid: message.sid, form, carrier: keyword?.answer };
}

/** Tells our webhook of a text, as many times at once as asked, and brings its answers to the phone. */
export async function deliver(line: Line, { sid, form, carrier }: Accepted, copies = 1): Promise<Exchange> {
  const answers = await Promise.all(Array.from({ length: copies }, () => ask(line, form)));
  const replies = answers.flatMap(({ messages }) => messages).filter((body) => reply(line, body, form));
  return { sid, replies, status: answers.at(-1)?.status ?? 0, carrier };
}

/** Posts signed status callbacks in the given order, which may repeat or run backwards; gives the answers' statuses. */
export async function callBack(
  line: Line,
  message: Message,
  statuses: readonly string[],
): Promise<readonly number[]> {
  const url = message.statusCallback ?? line.webhooks.status;
  if (!url) throw new Error('The message has no StatusCallback and the double has no status webhook.');
  const answered: number[] = [];
  for (const status of statuses)
    answered.push(statusOf(await post(line, url, statusForm(line, message, status))));
  return answered;
}

/** Calls the webhook, then the fallback once, and reads the answer; an alert stands for every mistake. */
async function ask(line: Line, form: Form): Promise<{ messages: readonly string[]; status: number }> {
  const { sms, fallback } = line.webhooks;
  if (!sms) return { messages: [], status: 0 };
  const first = await askAt(line, sms, form);
  if (first.mistake === undefined || !fallback) return first;
  return askAt(line, fallback, [...form, ['ErrorCode', String(first.mistake)], ['ErrorUrl', sms]]);
}

async function askAt(line: Line, url: string, form: Form) {
  const outcome = await post(line, url, form);
  const read = readOutcome(outcome);
  const status = statusOf(outcome);
  if ('messages' in read) return { messages: read.messages, status, mistake: undefined };
  const response = outcome.kind === 'answer' ? Buffer.from(outcome.body).toString() : '';
  alarm(line, read, { request: form, response });
  return { messages: [], status, mistake: read.code };
}

/** Brings one reply to the phone; false when Twilio would fail it. */
function reply(line: Line, body: string, request: Form): boolean {
  const phone = request.find(([name]) => name === 'From')?.[1] ?? '';
  const looping = line.messages.repliesSince(phone, CHAIN.milliseconds) >= CHAIN.most;
  const failure = looping ? 14107 : line.optOuts.isBlocked(phone) ? 21610 : null;
  line.messages.add({ direction: 'outbound-reply', from: line.number, to: phone, body, failure });
  if (looping)
    alarm(line, { code: 14107, why: 'More than 30 replies to one number in 30 seconds.' }, { request });
  if (failure === null) show(line, phone, { by: 'app', body, media: 0 });
  return failure === null;
}

function post(line: Line, url: string, form: Form): Promise<Outcome> {
  return callWebhook({ url, authToken: line.authToken, form, random: line.world.random });
}

function statusForm({ accountSid, number }: Line, message: Message, status: string): Form {
  return [
    ['MessageSid', message.sid],
    ['SmsSid', message.sid],
    ['AccountSid', accountSid],
    ['MessageStatus', status],
    ['SmsStatus', status],
    ['From', message.from ?? number],
    ['To', message.to],
    ['ApiVersion', '2010-04-01'],
  ];
}

function readOutcome(outcome: Outcome): ReturnType<typeof readTwiml> {
  if (outcome.kind === 'ct') return { code: 11205, why: 'The webhook could not be reached.' };
  if (outcome.kind === 'rt') return { code: 11200, why: 'The webhook did not answer in time.' };
  if (!succeeded(outcome)) return { code: 11200, why: `The webhook answered ${outcome.status}.` };
  if (outcome.status === 204) return { messages: [] };
  return readTwiml(outcome.contentType, outcome.body);
}

function statusOf(outcome: Outcome): number {
  return outcome.kind === 'answer' ? outcome.status : 0;
}
