import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, RESP_TYPES } from 'redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDurable } from '../src/adapters/sqlite/durable.ts';
import { filesIn, type Haystack, hits, type Needle, needlesOf } from './server/needles.ts';
import { beginMonth, type Program, startProgram } from './server/program.ts';
import { postText, wordsOf } from './server/signed.ts';
import { type RedisServer, redisMissing, startRedis } from './world/redis.ts';

/** FICTIONAL, and long enough that none of it can stand anywhere by chance. */
const CANARY = {
  phrase: 'Quillfeather marzipan',
  name: 'Zebulon Quartermaine',
  mail: 'zeb.quartermaine@example.org',
  aNumber: 'A209384756',
  agent: 'CanaryHandset/7.7',
  ip: '203.0.113.177',
  city: 'CANARYVILLE HEIGHTS',
  zip: '99977-0113',
};
const STORY = `a boston cop asked ${CANARY.name} for papers at a ${CANARY.phrase} stand, mail ${CANARY.mail}, ${CANARY.aNumber}`;
/** The same in the other languages, each with its word for sending. */
const ELSEWHERE = [
  [
    `un policia de boston le pidio papeles a ${CANARY.name} en el puesto ${CANARY.phrase}, ${CANARY.mail}`,
    'enviar',
  ],
  [`yon polis boston mande ${CANARY.name} papye li bò kote ${CANARY.phrase}, ${CANARY.mail}`, 'voye l'],
  [
    `um policial de boston pediu os documentos de ${CANARY.name} na barraca ${CANARY.phrase}, ${CANARY.mail}`,
    'enviar',
  ],
] as const;
const AROUND = {
  fields: { FromCity: CANARY.city, FromZip: CANARY.zip, ToCity: CANARY.city, ProfileName: CANARY.name },
  headers: { 'user-agent': CANARY.agent, 'x-forwarded-for': CANARY.ip, forwarded: `for=${CANARY.ip}` },
};

/** What was sent and may be found nowhere; grows as people write. */
class Secrets {
  readonly #all = new Set<string>(Object.values(CANARY));

  add(...secrets: readonly string[]): void {
    for (const secret of secrets) this.#all.add(secret);
  }

  phone(number: string): void {
    const [, area, office, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? [];
    this.add(number, `${area}${office}${line}`, `${area}-${office}-${line}`, `(${area}) ${office}-${line}`);
  }

  needles(): readonly Needle[] {
    return [...this.#all].flatMap(needlesOf);
  }
}

let people = 0;

/** A person of their own for every way in which a conversation can end; their texts, and what came back. */
async function converse(secrets: Secrets, url: string, texts: readonly string[]): Promise<readonly string[]> {
  people += 1;
  const from = `+1617555${String(100 + people).padStart(4, '0')}`;
  secrets.phone(from);
  const answers: string[] = [];
  for (const body of texts) {
    const { sid, body: xml } = await postText(url, { from, body, ...AROUND });
    secrets.add(sid);
    answers.push(wordsOf(xml));
    for (const receipt of wordsOf(xml).match(/\b\d{4} \d{4} \d{4} \d{4}\b/g) ?? []) {
      secrets.add(receipt, receipt.replaceAll(' ', ''), receipt.replaceAll(' ', '').slice(5, 15));
    }
  }
  return answers;
}

/** Before there is a key to seal to, so that a turn fails where it hurts most. */
async function playFailure(secrets: Secrets, { url }: Program): Promise<void> {
  const answers = await converse(secrets, url, [STORY, 'send']);
  expect(answers[1]).toMatch(/again/i);
}

async function playEndings(secrets: Secrets, { url, ahead }: Program): Promise<void> {
  const sent = await converse(secrets, url, [STORY, 'skip', 'send', '1']);
  const receipt = /\d{4} \d{4} \d{4} \d{4}/.exec(sent.join('\n'))?.[0] ?? 'none';
  await converse(secrets, url, [
    `${CANARY.phrase}: ICE and boston police are at the door right now, ${CANARY.name}`,
  ]);
  await converse(secrets, url, [STORY, 'delete everything']);
  await converse(secrets, url, [STORY, 'leave me alone']);
  await converse(secrets, url, [STORY, 'STOP']);
  await converse(secrets, url, [receipt, 'status', `${CANARY.phrase} and ${CANARY.phrase}`]);
  for (const [story, send] of ELSEWHERE) {
    const answers = await converse(secrets, url, [story, send]);
    expect(answers.join('\n')).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
  }
  await converse(secrets, url, [STORY]);
  ahead(21 * 60_000);
  // The loop that sends for those who went silent turns every five seconds.
  await sleep(6_500);
}

async function playStrangers(secrets: Secrets, { url, deskUrl }: Program): Promise<void> {
  const from = '+16175559876';
  secrets.phone(from);
  const post = async (posting: Partial<Parameters<typeof postText>[1]>): Promise<number> => {
    const { status, sid } = await postText(url, { from, body: STORY, ...AROUND, ...posting });
    secrets.add(sid);
    return status;
  };
  const forged = Buffer.alloc(20, 1).toString('base64');
  expect(await post({ signature: forged })).toBe(403);
  expect(await post({ fields: { ...AROUND.fields, AccountSid: `AC${'9'.repeat(32)}` } })).toBe(403);
  expect(await post({ body: STORY.repeat(10_000) })).toBe(413);
  expect(await post({ fields: { ...AROUND.fields, MessageSid: '' } })).toBe(200);
  const { headers } = AROUND;
  const told = JSON.stringify({ handle: CANARY.name, proof: CANARY.phrase });
  const json = { ...headers, 'content-type': 'application/json', origin: deskUrl };
  for (const at of [
    `${url}/${encodeURIComponent(CANARY.phrase)}?phone=${encodeURIComponent(from)}`,
    `${deskUrl}/api/${CANARY.mail}`,
  ]) {
    for (const method of ['GET', 'POST', 'PUT']) await fetch(at, { method, headers });
  }
  await fetch(`${url}/`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/plain' },
    body: STORY,
  });
  await fetch(`${deskUrl}/api/sign-in`, {
    method: 'POST',
    headers: json,
    body: `{"handle":"${CANARY.name}"`,
  });
  await fetch(`${deskUrl}/api/sign-in`, { method: 'POST', headers: json, body: told });
  await fetch(`${deskUrl}/api/queue`, { headers: { ...headers, authorization: `Bearer ${CANARY.phrase}` } });
}

async function playPage({ url }: Program): Promise<void> {
  let page = await (await fetch(`${url}/`, { headers: AROUND.headers })).text();
  for (const text of [STORY, 'send']) {
    const state = /name="state" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const body = new URLSearchParams({ state, text });
    page = await (await fetch(`${url}/`, { method: 'POST', headers: AROUND.headers, body })).text();
  }
  expect(page).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
}

async function everythingIn(redis: RedisServer | undefined): Promise<readonly Haystack[]> {
  if (redis === undefined) return [];
  const client = createClient({ url: redis.url });
  await client.connect();
  const raw = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  const dumps = (await client.keys('*')).map(async (key): Promise<Haystack[]> => {
    const type = await client.type(key);
    const parts: readonly Buffer[] =
      type === 'hash'
        ? Object.entries(await raw.hGetAll(key)).flatMap(([field, value]) => [Buffer.from(field), value])
        : type === 'zset'
          ? await raw.zRange(key, 0, -1)
          : type === 'stream'
            ? ((await raw.xRange(key, '-', '+')) ?? []).flatMap(({ message }) => Object.values(message))
            : [(await raw.get(key)) ?? Buffer.alloc(0)];
    return [
      { name: `Redis ${key.slice(0, 16)}`, bytes: Buffer.concat(parts) },
      { name: 'a Redis key', bytes: Buffer.from(key) },
    ];
  });
  const found = (await Promise.all(dumps)).flat();
  client.destroy();
  return found;
}

/** The same needles put where they must not be, in each kind of file that is searched; all of them have to be found. */
function expectSharpEyes(needles: readonly Needle[], dir: string): void {
  mkdirSync(dir);
  for (const journal of ['wal', 'truncate']) {
    const db = new DatabaseSync(join(dir, `${journal}.db`));
    db.exec(`pragma journal_mode = ${journal}; pragma secure_delete = on; create table planted (bytes blob)`);
    const insert = db.prepare('insert into planted values (?)');
    db.exec('begin');
    for (const { bytes } of needles) insert.run(bytes);
    db.exec('commit');
    const files = filesIn(dir).filter(({ name }) => name.includes(journal));
    const all = { name: journal, bytes: Buffer.concat(files.map(({ bytes }) => bytes)) };
    expect(hits(needles, [all])).toHaveLength(needles.length);
    db.close();
  }
  const log = {
    name: 'log',
    bytes: Buffer.concat(needles.map(({ bytes }) => Buffer.concat([bytes, Buffer.from('\n')]))),
  };
  expect(hits(needles, [log])).toHaveLength(needles.length);
}

const missing = redisMissing();
const STORES: readonly (readonly [string, boolean])[] = [
  ['on the embedded stores', false],
  ['with Redis', true],
];

describe.each(STORES)('%s', (_name, needsRedis) => {
  const skipped = needsRedis && missing !== undefined;
  const secrets = new Secrets();
  const dir = mkdtempSync(join(tmpdir(), 'trustline-leaks-'));
  let redis: RedisServer | undefined;
  let program: Program;

  beforeAll(async () => {
    if (skipped) return;
    redis = needsRedis ? await startRedis() : undefined;
    program = await startProgram(dir, redis ? { REDIS_URL: redis.url } : {});
    await playFailure(secrets, program);
    await beginMonth(program.dataDir);
    await playStrangers(secrets, program);
    await playPage(program);
    await playEndings(secrets, program);
  }, 120_000);
  afterAll(async () => {
    await program?.stop();
    await redis?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  const look = async (): Promise<readonly string[]> => {
    const files = filesIn(program.dataDir, ...(needsRedis ? [] : [program.passingDir]));
    const log = { name: 'the log', bytes: program.output() };
    const haystacks = [...files, log, ...(await everythingIn(redis))];
    expect(haystacks.length).toBeGreaterThan(needsRedis ? 20 : 4);
    return hits(secrets.needles(), haystacks);
  };

  test.skipIf(skipped)(
    'what is searched for would be found, in every encoding and every kind of file',
    () => {
      const needles = secrets.needles();
      expect(needles.length).toBeGreaterThan(500);
      expectSharpEyes(needles, join(dir, 'planted'));
    },
  );

  test.skipIf(skipped)('the reports are there, so that there is something to find', async () => {
    const durable = await openDurable(program.dataDir);
    const reports = await durable.queue.list({}, { size: 100, now: Date.now() });
    await durable.close();
    const kinds = reports.map(({ channel, status, urgency }) => `${channel} ${status} ${urgency}`);
    expect(new Set(kinds)).toEqual(
      new Set(['sms new live', 'sms new normal', 'sms unfinished normal', 'web new normal']),
    );
    expect(program.output().toString()).toMatch(/turn_failed/);
    expect(program.output().toString()).toMatch(/forged_request/);
  });

  test.skipIf(skipped)(
    'nothing that anybody sent lies readable anywhere, while the program runs and after it',
    async () => {
      expect(await look()).toEqual([]);
      await program.stop();
      expect(await look()).toEqual([]);
    },
  );
});
