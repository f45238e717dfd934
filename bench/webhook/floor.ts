import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AUTH_TOKEN } from './account.ts';
import { announce } from './child.ts';

/** What no signed webhook can do without: parse the form, check the HMAC, answer fixed TwiML. Keeps nothing. */
const TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response><Message>Thank you.</Message></Response>';

const server = createServer((request, response) => {
  const parts: Uint8Array[] = [];
  request.on('data', (part: Uint8Array) => parts.push(part));
  request.on('end', () => {
    const fields = [...new URLSearchParams(Buffer.concat(parts).toString())];
    const signed = isSigned(request.url ?? '/', request.headers['x-twilio-signature'], fields);
    response.writeHead(signed ? 200 : 403, { 'content-type': 'text/xml; charset=utf-8' });
    response.end(signed ? TWIML : '');
  });
});

let origin = '';

function isSigned(
  target: string,
  header: string | string[] | undefined,
  fields: [string, string][],
): boolean {
  let data = origin + target;
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, value] of fields) data += name + value;
  const expected = createHmac('sha1', AUTH_TOKEN).update(data).digest();
  const given = Buffer.from(String(header), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

server.listen(0, '127.0.0.1', () => {
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  announce(origin, () => ({ beside: 0, receipts: 0 }));
});
