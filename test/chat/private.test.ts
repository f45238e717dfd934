import fc from 'fast-check';
import { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import { chatApp } from '../../src/chat/app.ts';
import { chatWorld, OFFERED, PUBLIC_URL, readLanguage, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = chatWorld();
  await world.person.open();
});

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

describe('every answer', () => {
  test('has the same strict headers, no cookie and no server name', async () => {
    const requests: [string, RequestInit?][] = [
      ['/'],
      ['/', { method: 'HEAD' }],
      ['/chat.css'],
      ['/chat.js'],
      ['/', { method: 'DELETE' }],
      ['/', { method: 'POST', body: new URLSearchParams({ ...world.person.page.fields, text: 'hello' }) }],
      ['/', { method: 'POST', body: new URLSearchParams({ state: 'x' }) }],
      ['/', { method: 'POST', body: 'x'.repeat(100_000) }],
      ['/', { method: 'POST', body: '', headers: { 'sec-fetch-site': 'cross-site' } }],
    ];
    for (const [path, init] of requests) {
      const { headers } = await world.app.fetch(new Request(`${PUBLIC_URL}${path}`, init));
      expect(Object.fromEntries(headers)).toMatchObject(HEADERS);
      expect(headers.get('permissions-policy')).toContain('camera=()');
      for (const absent of ['set-cookie', 'server', 'x-powered-by', 'etag', 'location']) {
        expect([path, absent, headers.get(absent)]).toEqual([path, absent, null]);
      }
    }
  });

  test('leaves the other routes of the app alone', async () => {
    const whole = new Hono().route('/', chatApp(world.deps)).post('/healthz', (c) => c.text('ok'));
    const request = new Request(`${PUBLIC_URL}/healthz`, { method: 'POST', body: 'x'.repeat(100_000) });
    const { headers, status } = await whole.fetch(request);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toBeNull();
  });
});

describe('the token and the words', () => {
  test('stand in no address, header, log, key or stored value, and only the words in the page', async () => {
    const { person, bot } = world;
    await person.write('a canary of words (fictional)');
    await person.press('choice', 'Yes');
    const { address, claim } = bot.taken[0] ?? {};
    const nonce = claim?.split('.')[1];
    const stored = [...world.values.stored].map(
      ([key, { value }]) => key + Buffer.from(value).toString('latin1'),
    );
    const elsewhere = JSON.stringify([
      [...person.page.headers],
      world.log,
      [...world.counters.counts],
      stored,
    ]);
    for (const secret of [address, nonce, 'canary']) expect(elsewhere).not.toContain(secret);
    for (const secret of [address, nonce]) expect(person.page.html).not.toContain(secret);
    const addresses = [...person.page.html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, to]) => to);
    expect(new Set(addresses)).toEqual(
      new Set(['data:,', '/chat.css', '/chat.js', 'https://www.wikipedia.org/', '/']),
    );
  });

  test('the page names neither police nor immigration where a history shows it', () => {
    for (const code of OFFERED) expect(readLanguage(code).words.title).not.toMatch(/ICE|poli[cs]/i);
  });
});

describe('what people write', () => {
  test('is shown as written and never becomes markup', async () => {
    const dangerous = fc.constantFrom(
      '<script>',
      '</textarea>',
      '"><img src=x onerror=alert(1)>',
      "' autofocus x='",
      '&lt;',
      '<!--',
      ']]>',
    );
    const text = fc.array(fc.oneof(dangerous, fc.string({ unit: 'grapheme' })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const words = `w${parts.join(' ')}w`;
        await world.person.open();
        const clean = tags(await world.person.write('plain'));
        await world.person.open();
        const page = await world.person.write(words);
        expect(tags(page)).toEqual(clean);
      }),
    );
  });

  test('stays unharmed in the box, line breaks at the start included', async () => {
    const words = '\n\n</textarea><b>"quoted" & so on\n';
    world.bot.fail(1);
    await world.person.write(words);
    expect(world.person.page.fields.text).toBe(words);
  });
});

/** The page's tags, which no text may change. */
const tags = ({ html }: { html: string }) =>
  [...html.matchAll(/<[a-z/!][^>]*>/gi)].map(([tag]) => tag.replace(/value="[^"]*"/, ''));
