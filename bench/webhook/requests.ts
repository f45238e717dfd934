import { createHmac } from 'node:crypto';
import { sign } from '../../src/rehearsal/twilio/sign.ts';
import { ACCOUNT_SID, AUTH_TOKEN, NUMBER, SMS_PATH } from './account.ts';

export interface Text {
  readonly from: string;
  readonly body: string;
  /** Unique per text. */
  readonly sid: string;
}

/** The fields of a real inbound text, in the order in which they are signed. */
function formOf({ from, body, sid }: Text): [string, string][] {
  return [
    ['AccountSid', ACCOUNT_SID],
    ['ApiVersion', '2010-04-01'],
    ['Body', body],
    ['From', from],
    ['FromCity', 'BOSTON'],
    ['FromCountry', 'US'],
    ['FromState', 'MA'],
    ['FromZip', '02128'],
    ['MessageSid', sid],
    ['NumMedia', '0'],
    ['NumSegments', '1'],
    ['SmsMessageSid', sid],
    ['SmsSid', sid],
    ['SmsStatus', 'received'],
    ['To', NUMBER],
    ['ToCity', 'BOSTON'],
    ['ToCountry', 'US'],
    ['ToState', 'MA'],
    ['ToZip', '02108'],
  ];
}

/** Whole signed requests as bytes for the wire, and a check that the quick signature is the one Twilio would make. */
export function requestMaker(origin: string): (text: Text) => Buffer {
  const url = origin + SMS_PATH;
  const signature = (form: [string, string][]): string => {
    let data = url;
    for (const [name, value] of form) data += name + value;
    return createHmac('sha1', AUTH_TOKEN).update(data).digest('base64');
  };
  const probe = formOf({ from: '+16175550123', body: 'Mwen bezwen èd & 1+1', sid: `SM${'0'.repeat(32)}` });
  if (signature(probe) !== sign(AUTH_TOKEN, url, probe)) throw new Error('The quick signature is wrong.');
  const head = `POST ${SMS_PATH} HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nUser-Agent: TwilioProxy/1.1\r\nAccept: */*\r\nContent-Type: application/x-www-form-urlencoded; charset=utf-8\r\n`;
  return (text) => {
    const form = formOf(text);
    // All of it is ASCII: a form escapes everything else.
    const body = form.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    return Buffer.from(
      `${head}X-Twilio-Signature: ${signature(form)}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      'latin1',
    );
  };
}
