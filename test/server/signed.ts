import { randomBytes } from 'node:crypto';
import { type Form, sign } from '../../src/rehearsal/twilio/sign.ts';

export const ACCOUNT_SID = `AC${'0d'.repeat(16)}`;
export const AUTH_TOKEN = 'invented-for-these-tests';

export interface Posted {
  readonly status: number;
  readonly body: string;
  readonly sid: string;
}

export interface Posting {
  readonly from: string;
  readonly body: string;
  readonly sid?: string;
  /** Further fields of the form, or others in place of the usual ones. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the right signature. */
  readonly signature?: string;
}

export function newSid(): string {
  return `SM${randomBytes(16).toString('hex')}`;
}

/** Posts one text as Twilio does, from outside the program: a signed form to the SMS webhook below `url`. */
export async function postText(url: string, posting: Posting): Promise<Posted> {
  const sid = posting.sid ?? newSid();
  const target = `${url}/webhooks/twilio/sms`;
  const form: Form = Object.entries({
    MessageSid: sid,
    AccountSid: ACCOUNT_SID,
    From: posting.from,
    To: '+16175550199',
    Body: posting.body,
    NumMedia: '0',
    ...posting.fields,
  });
  const response = await fetch(target, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': posting.signature ?? sign(AUTH_TOKEN, target, form),
      ...posting.headers,
    },
    body: new URLSearchParams(form.map(([name, value]) => [name, value])).toString(),
  });
  return { status: response.status, body: await response.text(), sid };
}

/** The words of a TwiML answer; empty for silence. */
export function wordsOf(xml: string): string {
  const words = /<Message>([\s\S]*)<\/Message>/.exec(xml)?.[1] ?? '';
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
