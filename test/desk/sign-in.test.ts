import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitAfter } from '../../src/desk/sign-in.ts';
import { type Client, client, type Person, person, sessionOf, signedIn, type World, world } from './world.ts';

const MINUTE = 60_000;
const anyProof = (): string => randomBytes(32).toString('base64');

let heron: Person;
let desk: World;
let page: Client;
const waits: number[] = [];

beforeAll(async () => {
  heron = await person('heron');
  desk = await world([heron], { pause: async (milliseconds) => void waits.push(milliseconds) });
});
afterAll(() => desk.close());
beforeEach(() => {
  page = client(desk);
  desk.clock.time += 60 * MINUTE;
  waits.length = 0;
});

describe('signing in', () => {
  test('the right passphrase gives a session that knows who it is', async () => {
    const token = await signedIn(page, heron);
    const { status, json } = await page.get('/api/me', token);
    expect(status).toBe(200);
    expect(json).toMatchObject({ handle: 'heron', role: 'volunteer', rehearsal: true });
    expect(json).not.toHaveProperty('proof');
  });

  test('an unknown handle has a salt like a known one, the same each time', async () => {
    const ask = async (handle: string) => (await page.post('/api/sign-in/salt', { handle })).json.salt;
    const [known, unknown, again, other] = [
      await ask('heron'),
      await ask('nobody'),
      await ask('nobody'),
      await ask('somebody'),
    ];
    expect(unknown).toBe(again);
    expect(unknown).not.toBe(other);
    expect(String(unknown)).toHaveLength(String(known).length);
  });

  test('a wrong passphrase and an unknown handle are answered alike', async () => {
    const wrong = await page.post('/api/sign-in', { handle: 'heron', proof: anyProof() });
    const unknown = await page.post('/api/sign-in', { handle: 'nobody', proof: anyProof() });
    expect([wrong.status, wrong.json]).toEqual([401, { code: 'passphrase_wrong' }]);
    expect([unknown.status, unknown.json]).toEqual([wrong.status, wrong.json]);
    expect([...unknown.headers.keys()]).toEqual([...wrong.headers.keys()]);
  });

  test('wrong tries slow down but never lock a member out', async () => {
    for (let nth = 0; nth < 12; nth += 1) {
      await page.post('/api/sign-in', { handle: 'heron', proof: anyProof() });
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.length).toBe(7);
    expect(Math.max(...waits)).toBeLessThanOrEqual(8_000);
    const token = await signedIn(page, heron);
    expect((await page.get('/api/me', token)).status).toBe(200);
    waits.length = 0;
    await signedIn(page, heron);
    expect(waits).toEqual([]);
  });

  test('waits grow from a quarter of a second and stop growing', () => {
    expect(waitAfter(6)).toBe(500);
    expect(waitAfter(60)).toBe(8_000);
  });

  test('refusals are logged as a count, without the handle', async () => {
    await page.post('/api/sign-in', { handle: 'heron', proof: anyProof() });
    expect(desk.seen.at(-1)).toBe('signInRefused {"inARow":1}');
  });
});

describe('a session', () => {
  test('ends after half an hour without use', async () => {
    const token = await sessionOf(desk, 'heron');
    desk.clock.time += 29 * MINUTE;
    expect((await page.get('/api/me', token)).status).toBe(200);
    desk.clock.time += 29 * MINUTE;
    expect((await page.get('/api/me', token)).status).toBe(200);
    desk.clock.time += 31 * MINUTE;
    expect((await page.get('/api/me', token)).json).toEqual({ code: 'session_missing' });
  });

  test('ends after twelve hours of use', async () => {
    const token = await sessionOf(desk, 'heron');
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      desk.clock.time += 20 * MINUTE;
      expect((await page.get('/api/me', token)).status).toBe(200);
    }
    desk.clock.time += 20 * MINUTE;
    expect((await page.get('/api/me', token)).json).toEqual({ code: 'session_missing' });
  });

  test('ends with signing out', async () => {
    const token = await sessionOf(desk, 'heron');
    await page.post('/api/sign-out', undefined, token);
    expect((await page.get('/api/me', token)).status).toBe(401);
  });

  test('ends when the member is removed', async () => {
    const ibis = await person('ibis');
    await desk.durable.members.add(ibis.member);
    const token = await sessionOf(desk, 'ibis');
    await desk.durable.members.remove('ibis');
    expect((await page.get('/api/me', token)).json).toEqual({ code: 'session_missing' });
  });

  test('is needed for every route but signing in', async () => {
    for (const path of ['/api/me', '/api/queue?lane=waiting', '/api/packs/boston', '/api/live']) {
      expect((await page.get(path)).json).toEqual({ code: 'session_missing' });
      expect((await page.get(path, 'made-up')).json).toEqual({ code: 'session_missing' });
    }
  });

  test('a volunteer is handed the keys of this month and the last, staff all', async () => {
    const staff = await person('stork', 'staff');
    await desk.durable.members.add(staff.member);
    for (const month of ['2026-08', '2026-09', '2026-10']) {
      const wraps = ['heron', 'stork'].map((member) => ({ month, member, wrapped: new Uint8Array([1]) }));
      await desk.durable.months.begin({ month, recipient: 'age1fictional' }, wraps);
    }
    const monthsOf = async (who: Person) => {
      const { json } = await page.get('/api/me', await sessionOf(desk, who.member.handle));
      return (json.wraps as { month: string }[]).map(({ month }) => month);
    };
    expect(await monthsOf(heron)).toEqual(['2026-10', '2026-11']);
    expect(await monthsOf(staff)).toEqual(['2026-08', '2026-09', '2026-10']);
  });
});
