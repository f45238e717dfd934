import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealEntry } from '../../src/console/entries.ts';
import { deriveMember, unlockIdentity, unwrap } from '../../src/seal/keys.ts';
import { open } from '../../src/seal/seal.ts';
import { HELD_IN_CREOLE } from './fictional.ts';
import {
  type Client,
  client,
  ORIGIN,
  type Person,
  person,
  queued,
  signedIn,
  type World,
  world,
} from './world.ts';

let heron: Person;
let desk: World;
let page: Client;
let token: string;

beforeAll(async () => {
  heron = await person('heron');
  desk = await world([heron]);
  page = client(desk);
  token = await signedIn(page, heron);
});
afterAll(() => desk.close());

describe('every answer of the desk', () => {
  const HEADERS = {
    'content-security-policy':
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };

  test.each([
    ['the page', '/'],
    ['the API', '/api/me'],
    ['a refusal', '/api/queue?lane=x'],
    ['what does not exist', '/nowhere'],
  ])('carries the strict headers, no cookie and no leave for other origins: %s', async (_, path) => {
    const { headers } = await page.get(path, token);
    for (const [name, value] of Object.entries(HEADERS)) expect(headers.get(name)).toBe(value);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('bad requests', () => {
  test('unknown routes do not exist', async () => {
    for (const path of ['/api/nothing', '/nothing', '/assets/../../package.json', '/.env']) {
      const { status, json } = await page.get(path, token);
      expect([status, json]).toEqual([404, { code: 'route_unknown' }]);
    }
    expect((await page.post('/api/queue', {}, token)).status).toBe(404);
  });

  test('a write from another origin, or from none, is refused', async () => {
    for (const origin of ['http://elsewhere.test', 'null', undefined]) {
      const headers = { Authorization: `Bearer ${token}`, ...(origin && { Origin: origin }) };
      const answer = await desk.app.request('/api/sign-out', { method: 'POST', headers });
      expect([answer.status, await answer.json()]).toEqual([403, { code: 'origin_foreign' }]);
    }
    expect((await page.get('/api/me', token)).status).toBe(200);
  });

  test.each(['{', '', 'null', '[]', '{"handle":1}', '{"handle":""}', `{"handle":"${'x'.repeat(65)}"}`])(
    'a body that is not what was asked for is refused: %s',
    async (body) => {
      const { status, json } = await page.post('/api/sign-in/salt', body);
      expect([status, json]).toEqual([400, { code: 'body_malformed' }]);
    },
  );

  test('a body of a megabyte is refused', async () => {
    const { status, json } = await page.post('/api/sign-in/salt', { handle: 'x'.repeat(1_000_000) });
    expect([status, json]).toEqual([413, { code: 'body_too_large' }]);
  });

  test('ids that are none are reports that do not exist', async () => {
    for (const id of ['x', 'a'.repeat(26), '..%2F..%2Fme', "'; drop table reports; --"]) {
      const { json } = await page.post(`/api/reports/${encodeURIComponent(id)}/claim`, undefined, token);
      expect(json).toEqual({ code: 'report_unknown' });
    }
  });

  test('a failure inside is answered by a code and logged by its route, without any id', async () => {
    const id = await queued(desk, HELD_IN_CREOLE);
    const broken = await world([heron]);
    const other = client(broken);
    const session = await signedIn(other, heron);
    await broken.durable.close();
    const { status, json } = await other.post(`/api/reports/${id}/claim`, undefined, session);
    expect([status, json]).toEqual([500, { code: 'unexpected' }]);
    expect(broken.seen.join()).not.toContain(id);
    await broken.passing.close();
  });
});

test('the server is never sent the passphrase, a private key or an opened word', async () => {
  const told = client(desk);
  const id = await queued(desk, HELD_IN_CREOLE);
  const session = await signedIn(told, heron);
  const me = (await told.get('/api/me', session)).json;
  const bytes = (text: unknown) => new Uint8Array(Buffer.from(String(text), 'base64'));
  const { wrapKey } = await deriveMember(heron.passphrase, heron.member.salt);
  const identity = await unlockIdentity(bytes(me.locked), wrapKey);
  const [wrap] = me.wraps as { wrapped: string }[];
  const key = await unwrap(bytes(wrap?.wrapped), identity);
  await told.post(`/api/reports/${id}/claim`, undefined, session);
  const { bodies } = (await told.get(`/api/reports/${id}/bodies`, session)).json;
  const [body] = bodies as { sealed: string }[];
  expect(await open(bytes(body?.sealed), key.identity)).toMatchObject({ report: id });
  const note = `Fictional note ${randomBytes(8).toString('hex')}`;
  const entry = await sealEntry({ kind: 'note', text: note }, { report: id, member: 'heron', key });
  expect((await told.post(`/api/reports/${id}/entries`, entry, session)).status).toBe(200);

  const words = HELD_IN_CREOLE.texts.map(({ text }) => text);
  const secrets = [
    heron.passphrase,
    ...heron.passphrase.split(' ').map((word) => `"${word}`),
    identity,
    key.identity,
    note,
    ...words,
  ];
  const files = readdirSync(desk.dir).map((name) => readFileSync(join(desk.dir, name), 'latin1'));
  for (const secret of secrets) {
    for (const form of [secret, Buffer.from(secret).toString('base64').slice(0, -3)]) {
      expect(told.sent.join('\n').includes(form), secret.slice(0, 12)).toBe(false);
      if (secret.length > 12) expect(files.join('\n').includes(form), secret.slice(0, 12)).toBe(false);
    }
  }
  expect(told.sent.join('\n')).toContain(ORIGIN);
});
