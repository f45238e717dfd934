import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { returnLapsed } from '../../src/desk/claims.ts';
import { type ReportId, randomId } from '../../src/report/ids.ts';
import { seal } from '../../src/seal/seal.ts';
import { ASKED_IN_SPANISH, HELD_IN_CREOLE } from './fictional.ts';
import {
  type Client,
  client,
  MONTH,
  type Person,
  person,
  queued,
  sessionOf,
  type World,
  world,
} from './world.ts';

const MINUTE = 60_000;
const entryId = (): string => randomId<'ReportId'>((length) => randomBytes(length));

let people: { heron: Person; ibis: Person; stork: Person };
let desk: World;
let page: Client;
let heron: string;
let ibis: string;
let stork: string;

beforeAll(async () => {
  people = {
    heron: await person('heron'),
    ibis: await person('ibis'),
    stork: await person('stork', 'staff'),
  };
});
beforeEach(async () => {
  await desk?.close();
  desk = await world(Object.values(people), { opensPerHour: 3 });
  page = client(desk);
  heron = await sessionOf(desk, 'heron');
  ibis = await sessionOf(desk, 'ibis');
  stork = await sessionOf(desk, 'stork');
});
afterAll(() => desk.close());

const at = (id: ReportId, what: string): string => `/api/reports/${id}/${what}`;
const statusOf = async (id: ReportId) => (await desk.durable.queue.find(id, desk.clock.now()))?.status;

async function sealedEntry(over: { month?: string; sealed?: Uint8Array } = {}) {
  const sealed = over.sealed ?? (await seal({ note: 'fictional' }, desk.recipient));
  return { id: entryId(), month: over.month ?? MONTH, sealed: Buffer.from(sealed).toString('base64') };
}

test('of two members claiming at the same instant exactly one gets the report', async () => {
  for (let round = 0; round < 20; round += 1) {
    const id = await queued(desk, ASKED_IN_SPANISH);
    const answers = await Promise.all([
      page.post(at(id, 'claim'), undefined, heron),
      page.post(at(id, 'claim'), undefined, ibis),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.json).toEqual({ code: 'claim_taken' });
    expect(await statusOf(id)).toBe('claimed');
  }
});

test('ciphertext and entries are for the holder alone', async () => {
  const id = await queued(desk, ASKED_IN_SPANISH);
  for (const what of ['bodies', 'entries']) {
    expect((await page.get(at(id, what), heron)).json).toEqual({ code: 'claim_missing' });
  }
  await page.post(at(id, 'claim'), undefined, ibis);
  for (const what of ['bodies', 'entries']) {
    expect((await page.get(at(id, what), heron)).json).toEqual({ code: 'claim_missing' });
    expect((await page.get(at(id, what), ibis)).status).toBe(200);
  }
  expect((await page.post(at(id, 'entries'), await sealedEntry(), heron)).status).toBe(403);
});

test('a claim runs out by itself, the report waits again and another member takes it', async () => {
  const id = await queued(desk, ASKED_IN_SPANISH);
  await page.post(at(id, 'claim'), undefined, heron);
  desk.clock.time += 14 * MINUTE;
  await page.post(at(id, 'claim'), undefined, heron);
  desk.clock.time += 14 * MINUTE;
  expect((await page.get(at(id, 'bodies'), heron)).status).toBe(200);
  desk.clock.time += 2 * MINUTE;
  expect((await page.get(at(id, 'bodies'), heron)).json).toEqual({ code: 'claim_missing' });
  ibis = await sessionOf(desk, 'ibis');
  const { json } = await page.get('/api/queue?lane=waiting', ibis);
  expect(json.reports).toMatchObject([{ id, status: 'new' }]);
  expect(await returnLapsed({ ...desk.durable, ...desk.passing, clock: desk.clock })).toBe(1);
  expect(await statusOf(id)).toBe('new');
  expect((await page.post(at(id, 'claim'), undefined, ibis)).json).toMatchObject({ status: 'claimed' });
});

test('giving back puts a report among the waiting, and only its holder can', async () => {
  const id = await queued(desk, ASKED_IN_SPANISH);
  await page.post(at(id, 'claim'), undefined, heron);
  await page.post(at(id, 'release'), undefined, ibis);
  expect(await statusOf(id)).toBe('claimed');
  await page.post(at(id, 'release'), undefined, heron);
  expect(await statusOf(id)).toBe('new');
});

test('more different reports in an hour than the cap are refused, the same one again is not', async () => {
  const ids: ReportId[] = [];
  for (let nth = 0; nth < 4; nth += 1) ids.push(await queued(desk, ASKED_IN_SPANISH));
  const open = async (id: ReportId | undefined) => {
    await page.post(at(id as ReportId, 'claim'), undefined, heron);
    return (await page.get(at(id as ReportId, 'bodies'), heron)).status;
  };
  const [first, second, third, fourth] = ids;
  expect([await open(first), await open(first), await open(second), await open(third)]).toEqual([
    200, 200, 200, 200,
  ]);
  expect(await open(fourth)).toBe(429);
  expect(await open(first)).toBe(200);
  desk.clock.time += 61 * MINUTE;
  const again = await sessionOf(desk, 'heron');
  await page.post(at(fourth as ReportId, 'claim'), undefined, again);
  expect((await page.get(at(fourth as ReportId, 'bodies'), again)).status).toBe(200);
});

test('a report moves along the table, for those whose role may', async () => {
  const id = await queued(desk, ASKED_IN_SPANISH);
  const move = async (action: string, from: string, token: string) =>
    (await page.post(at(id, 'move'), { action, from }, token)).json;
  expect(await move('triage', 'new', heron)).toEqual({ code: 'claim_missing' });
  await page.post(at(id, 'claim'), undefined, heron);
  expect(await move('close', 'claimed', heron)).toEqual({ code: 'status_refused' });
  expect(await move('triage', 'new', heron)).toEqual({ code: 'status_changed' });
  expect(await move('erase', 'claimed', heron)).toEqual({ code: 'role_missing' });
  expect(await move('mark_duplicate', 'claimed', heron)).toEqual({ status: 'duplicate' });
  expect(await move('reopen', 'duplicate', heron)).toEqual({ status: 'triaged' });
  expect(await move('verify', 'triaged', heron)).toEqual({ code: 'role_missing' });
  await page.post(at(id, 'release'), undefined, heron);
  expect(await statusOf(id)).toBe('triaged');
  await page.post(at(id, 'claim'), undefined, stork);
  expect(await move('verify', 'triaged', stork)).toEqual({ status: 'verified' });
  expect(await move('close', 'verified', stork)).toEqual({ status: 'closed' });
  expect((await page.post(at(id, 'claim'), undefined, stork)).json).toEqual({ code: 'status_refused' });
  expect((await page.get(at(id, 'bodies'), stork)).json).toEqual({ code: 'claim_missing' });
});

test('a sealed entry is kept once, in order; anything that is not sealed is refused', async () => {
  const id = await queued(desk, ASKED_IN_SPANISH);
  await page.post(at(id, 'claim'), undefined, heron);
  const [first, second] = [await sealedEntry(), await sealedEntry()];
  for (const entry of [first, first, second]) {
    expect((await page.post(at(id, 'entries'), entry, heron)).status).toBe(200);
  }
  const { json } = await page.get(at(id, 'entries'), heron);
  expect(json.entries).toMatchObject([
    { id: first.id, member: 'heron', day: '2026-11-22' },
    { id: second.id, member: 'heron' },
  ]);
  const refused = [
    await sealedEntry({ sealed: Buffer.from('plain words') }),
    await sealedEntry({ month: '2031-01' }),
    { ...first, id: 'short' },
    { ...first, more: true },
    { ...first, sealed: 'not base64!' },
  ];
  for (const entry of refused) {
    expect((await page.post(at(id, 'entries'), entry, heron)).json).toEqual({ code: 'entry_invalid' });
  }
});

test('the lists count what they hold and live ones come first', async () => {
  const calm = await queued(desk, ASKED_IN_SPANISH);
  const live = await queued(desk, HELD_IN_CREOLE, { hour: '2026-11-22T15Z' });
  await queued(desk, ASKED_IN_SPANISH, { status: 'unsorted' });
  await page.post(at(calm, 'claim'), undefined, heron);
  const { json } = await page.get('/api/queue?lane=waiting', heron);
  expect(json.reports).toMatchObject([{ id: live }, { id: calm, holder: 'heron' }]);
  expect(json.counts).toEqual({ waiting: 2, mine: 1, unsorted: 1, going_on: 0, set_aside: 0, closed: 0 });
  expect((await page.get('/api/queue?lane=nothing', heron)).status).toBe(400);
});

test('a list longer than a page goes on where the page ended', async () => {
  const ids: string[] = [];
  for (let nth = 0; nth < 60; nth += 1) ids.push(await queued(desk, ASKED_IN_SPANISH));
  const first = (await page.get('/api/queue?lane=waiting', heron)).json;
  const second = (await page.get(`/api/queue?lane=waiting&after=${first.after}`, heron)).json;
  const seen = [...(first.reports as { id: string }[]), ...(second.reports as { id: string }[])];
  expect(seen.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(second.after).toBeUndefined();
});

test('whoever listens hears that the list changed, and nothing else', async () => {
  const id = await queued(desk, ASKED_IN_SPANISH);
  const listening = new AbortController();
  const answer = await desk.app.request('/api/live', {
    headers: { Authorization: `Bearer ${heron}` },
    signal: listening.signal,
  });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('\n');
  await page.post(at(id, 'claim'), undefined, ibis);
  expect((await reader?.read())?.value).toBe('queue\n');
  await reader?.cancel();
});

test('the law is handed out as public data, with its review state and the rules to judge by', async () => {
  const { json } = await page.get('/api/packs/boston', heron);
  expect(json).toMatchObject({ id: 'boston', reviewed: false });
  const [first] = json.provisions as Record<string, unknown>[];
  expect(first).toMatchObject({ id: 'BTA-HOLD', reviewed: false, effectiveFrom: '2014-08-20' });
  expect(first?.rule).toMatchObject({
    bound: ['bpd'],
    presume: expect.arrayContaining(['judicial_warrant']),
  });
  expect((await page.get('/api/packs/nowhere', heron)).status).toBe(404);
});

test('a move and what the history says of it are kept together, or neither is', async () => {
  const id = await queued(desk, ASKED_IN_SPANISH);
  await page.post(at(id, 'claim'), undefined, heron);
  const wrong = await sealedEntry({ sealed: Buffer.from('plain words') });
  const refused = await page.post(at(id, 'move'), { action: 'triage', from: 'claimed', entry: wrong }, heron);
  expect(refused.json).toEqual({ code: 'entry_invalid' });
  expect(await statusOf(id)).toBe('claimed');
  const entry = await sealedEntry();
  await page.post(at(id, 'move'), { action: 'triage', from: 'claimed', entry }, heron);
  await page.post(at(id, 'move'), { action: 'close', from: 'triaged', entry: await sealedEntry() }, heron);
  expect(await desk.durable.queue.entries(id)).toMatchObject([{ id: entry.id, member: 'heron' }, {}]);
});
