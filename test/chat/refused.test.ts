import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { chatWorld, PUBLIC_URL, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = chatWorld();
  await world.person.open();
});

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const isPage = (html: string) =>
  /^<!doctype html>[\s\S]*<html lang="en" dir="ltr">[\s\S]*<\/html>$/.test(html);

describe('a page that cannot be gone on with', () => {
  test('an altered state begins afresh and keeps the words', async () => {
    const { person, bot } = world;
    await person.write('one');
    const { state = '' } = person.page.fields;
    const middle = state.length / 2;
    const altered = `${state.slice(0, middle)}${state[middle] === 'A' ? 'B' : 'A'}${state.slice(middle + 1)}`;
    for (const wrong of [altered, 'x', `${state}AAAA`, state.slice(0, 40)]) {
      await person.post(form({ state: wrong, text: 'my words' }));
      expect(person.page.status).toBe(410);
      expect(person.page.words).not.toContain('ask about papers');
      expect(person.page.fields.text).toBe('my words');
    }
    expect(bot.taken).toHaveLength(1);
    await person.write('my words');
    expect(person.page.status).toBe(200);
    expect(bot.taken[1]?.address).not.toBe(bot.taken[0]?.address);
  });

  test('a state of another server or a day old begins afresh', async () => {
    const other = chatWorld({
      vault: (await import('../../src/adapters/vault/vault.ts')).openVault([new Uint8Array(32)]),
    });
    const strange = await other.person.open();
    await world.person.post(form({ ...strange.fields, text: 'words' }));
    expect(world.person.page.status).toBe(410);
    world.now += 25 * 3600 * 1000;
    await world.person.write('words');
    expect(world.person.page.status).toBe(410);
    expect(world.bot.taken).toEqual([]);
  });

  test('in the language of the browser', async () => {
    await world.person.post(form({ state: 'x', text: 'palavras' }), { 'accept-language': 'pt-BR,pt;q=0.9' });
    expect(world.person.page.words).toContain('Esta página era antiga demais');
  });
});

describe('words that cannot be one message', () => {
  test('no words at all', async () => {
    for (const nothing of ['', '  \r\n ', '\u0000\u0007\u200b']) {
      await world.person.write(nothing);
      expect(world.person.page.status).toBe(422);
      expect(world.person.page.words).toContain('no words in the box');
    }
  });

  test('1600 characters pass whatever bytes they take; one more stays in the box', async () => {
    const { person, bot } = world;
    await person.write('😀'.repeat(1600));
    expect(person.page.status).toBe(200);
    const long = `${'a\r\n'.repeat(800)}b`;
    await person.write(long);
    expect(person.page.status).toBe(422);
    expect(person.page.words).toContain('longer than 1600 characters');
    expect(person.page.fields.text).toBe(long);
    expect(bot.taken).toHaveLength(1);
  });
});

describe('bodies no page of ours sends', () => {
  test('more than 64 kB, with a length or streamed', async () => {
    await world.person.post(`text=${'a'.repeat(1_000_000)}`);
    expect(world.person.page.status).toBe(413);
    expect(isPage(world.person.page.html)).toBe(true);
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(new Uint8Array(30_000).fill(97)),
    });
    const streamed = await world.app.fetch(
      new Request(`${PUBLIC_URL}/`, { method: 'POST', body, duplex: 'half' } as RequestInit),
    );
    expect(streamed.status).toBe(413);
  });

  test('malformed ones', async () => {
    const { state = '' } = world.person.page.fields;
    const bodies = [
      '',
      '%%%',
      'text=a',
      `state=${state}&state=${state}&text=a`,
      form({ state, choice: '9' }),
      form({ state, language: 'xx' }),
    ];
    for (const body of bodies) {
      await world.person.post(body);
      expect([body, world.person.page.status]).toEqual([body, 400]);
      expect(isPage(world.person.page.html)).toBe(true);
    }
    await world.person.post('{"text":"a"}', { 'content-type': 'application/json' });
    expect(world.person.page.status).toBe(400);
    expect(world.bot.taken).toEqual([]);
  });

  test('anything at all gets a page and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (body) => {
        await world.person.post(body);
        expect(world.person.page.status).toBe(400);
      }),
    );
  });

  test('other methods', async () => {
    const answer = await world.app.fetch(new Request(`${PUBLIC_URL}/`, { method: 'PUT', body: 'x' }));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });
});

describe('a form posted from elsewhere', () => {
  const FOREIGN = [
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site', origin: 'https://desk.example.org' },
    { 'sec-fetch-site': 'cross-site', origin: 'null' },
  ];
  test.each(FOREIGN)('is refused: %o', async (headers) => {
    await world.person.post(form({ ...world.person.page.fields, text: 'x' }), headers);
    expect(world.person.page.status).toBe(403);
    expect(isPage(world.person.page.html)).toBe(true);
    expect(world.bot.taken).toEqual([]);
  });

  test('a browser that names no site is judged by its origin', async () => {
    const post = (origin: string) =>
      world.app.fetch(
        new Request(`${PUBLIC_URL}/`, {
          method: 'POST',
          body: new URLSearchParams({ ...world.person.page.fields, text: 'x' }),
          headers: { origin },
        }),
      );
    expect((await post('https://evil.example')).status).toBe(403);
    expect((await post(PUBLIC_URL)).status).toBe(200);
  });
});

describe('floods', () => {
  test('slow one conversation down, up to three seconds, and refuse nothing', async () => {
    for (let count = 0; count < 40; count += 1) await world.person.write(`message ${count}`);
    expect(world.person.page.status).toBe(200);
    expect(world.waits[0]).toBe(200);
    expect(Math.max(...world.waits)).toBe(3000);
    expect(world.bot.taken).toHaveLength(40);
  });
});
