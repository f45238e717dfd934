import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { announce } from './child.ts';

/** Twilio's REST end as fast as it can be: every message is accepted at once. Counts what the stock bot sent. */
let sent = 0;
let receipts = 0;

const server = createServer((request, response) => {
  const parts: Uint8Array[] = [];
  request.on('data', (part: Uint8Array) => parts.push(part));
  request.on('end', () => {
    const body = new URLSearchParams(Buffer.concat(parts).toString()).get('Body') ?? '';
    sent += 1;
    if (/(\d{4} ){3}\d{4}/.test(body)) receipts += 1;
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ sid: `SM${String(sent).padStart(32, '0')}`, status: 'queued', body }));
  });
});

server.listen(0, '127.0.0.1', () => {
  announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => ({ beside: 0, receipts }));
});
