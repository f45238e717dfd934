import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argon2SlowHash } from '../../src/adapters/hashing/argon2.ts';
import { fastRecipient } from '../../src/adapters/sealing/hybrid-recipient.ts';
import { openDurable } from '../../src/adapters/sqlite/durable.ts';
import { openPassing } from '../../src/adapters/sqlite/passing.ts';
import { openVault } from '../../src/adapters/vault/vault.ts';
import { beginMonth, newMember, type Role } from '../../src/desk/members.ts';
import { beginSession } from '../../src/desk/sessions.ts';
import { type Pack, parsePack } from '../../src/ordinance/pack.ts';
import type { Events } from '../../src/ports/events.ts';
import type { Member } from '../../src/ports/members.ts';
import type { ReadableReport } from '../../src/ports/reports.ts';
import type { ReportId } from '../../src/report/ids.ts';
import { deriveMember } from '../../src/seal/keys.ts';
import { newPassphrase } from '../../src/seal/passphrase.ts';
import { seal } from '../../src/seal/seal.ts';
import { type DeskDeps, deskApp } from '../../src/server/desk-app.ts';
import { report } from '../contracts/made.ts';
import { contentOf, type Fiction } from './fictional.ts';

/** Real stores in a temporary folder, a clock to turn, and members with generated passphrases. */
export const ORIGIN = 'http://desk.test';
export const MONTH = '2026-11';
const START = Date.parse('2026-11-22T15:20:00Z');

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

export interface Person {
  readonly member: Member;
  readonly passphrase: string;
}

export async function person(handle: string, role: Role = 'volunteer'): Promise<Person> {
  const passphrase = newPassphrase(random);
  return { passphrase, member: await newMember({ handle, role, passphrase, random }) };
}

export async function world(people: readonly Person[], over: Partial<DeskDeps> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'trustline-desk-'));
  const clock = { time: START, now: () => clock.time };
  const [durable, passing] = [await openDurable(dir), await openPassing(dir, clock)];
  for (const { member } of people) await durable.members.add(member);
  const { month, wraps } = await beginMonth({ month: MONTH, members: people.map(({ member }) => member) });
  await durable.months.begin(month, wraps);
  const seen: string[] = [];
  const deps: DeskDeps = {
    durable,
    passing,
    vault: openVault([random(32)]),
    clock,
    events: silentEvents(seen),
    equal: argon2SlowHash().equal,
    packs: new Map([['boston', boston()]]),
    origins: [ORIGIN],
    rehearsal: true,
    organisation: 'Fictional Coalition',
    consoleDir: join(dir, 'no-console'),
    pause: async () => {},
    ...over,
  };
  return {
    ...deps,
    recipient: fastRecipient(month.recipient),
    month,
    clock,
    durable,
    passing,
    /** Names of the events that were logged, with their fields. */
    seen,
    dir,
    app: deskApp(deps),
    close: async () => {
      await passing.close();
      await durable.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export type World = Awaited<ReturnType<typeof world>>;

/** A fictional report, sealed and queued as intake does it. */
export async function queued(
  { durable, recipient }: Pick<World, 'durable' | 'recipient'>,
  fiction: Fiction,
  over: Partial<ReadableReport> = {},
): Promise<ReportId> {
  const outcomes = fiction.outcomes.map(({ provision, outcome }) => ({ provision, outcome }));
  const made = report({
    ...fiction.readable,
    outcomes,
    pack: 'boston',
    packVersion: '0.1.0',
    month: MONTH,
    ...over,
  });
  const { id } = made.readable;
  const sealed = await seal(contentOf(id, fiction), recipient);
  await durable.reports.submit({ ...made, sealed }, []);
  return id;
}

/** A client that speaks to the app as the page does. `sent` keeps every request's body and headers. */
export function client({ app }: Pick<World, 'app'>) {
  const sent: string[] = [];
  const call = async (
    method: 'GET' | 'POST',
    path: string,
    options: { body?: unknown; token?: string } = {},
  ) => {
    const { body, token } = options;
    const headers = new Headers({ Origin: ORIGIN });
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    sent.push(JSON.stringify([method, path, [...headers], text ?? null]));
    const init = body === undefined ? { method, headers } : { method, headers, body: text };
    const answer = await app.request(`${ORIGIN}${path}`, init);
    return { status: answer.status, headers: answer.headers, json: await readJson(answer) };
  };
  return {
    sent,
    get: (path: string, token?: string) => call('GET', path, token === undefined ? {} : { token }),
    post: (path: string, body?: unknown, token?: string) =>
      call('POST', path, { ...(body !== undefined && { body }), ...(token !== undefined && { token }) }),
  };
}

export type Client = ReturnType<typeof client>;

/** A session without the slow hash, for tests of what comes after. */
export function sessionOf({ durable, passing, vault, clock }: World, handle: string): Promise<string> {
  return beginSession({ members: durable.members, values: passing.values, vault, clock }, handle);
}

/** Signs in as the page does: salt, slow hash, proof. */
export async function signedIn(with_: Client, { member, passphrase }: Person): Promise<string> {
  const { json } = await with_.post('/api/sign-in/salt', { handle: member.handle });
  const { proof } = await deriveMember(passphrase, Buffer.from(String(json.salt), 'base64'));
  const body = { handle: member.handle, proof: Buffer.from(proof).toString('base64') };
  return String((await with_.post('/api/sign-in', body)).json.token);
}

async function readJson(answer: Response): Promise<Record<string, unknown>> {
  const type = answer.headers.get('Content-Type') ?? '';
  return type.includes('json') ? ((await answer.json()) as Record<string, unknown>) : {};
}

export function boston(): Pack {
  const folder = new URL('../../ordinances/boston/', import.meta.url);
  const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
  return parsePack(Object.fromEntries(files));
}

function silentEvents(seen: string[]): Events {
  const note = (name: string) => (fields?: unknown) =>
    void seen.push(`${name} ${JSON.stringify(fields ?? {})}`);
  return {
    started: note('started'),
    stopped: note('stopped'),
    turnTaken: note('turnTaken'),
    turnFailed: note('turnFailed'),
    forgedRequest: note('forgedRequest'),
    reportQueued: note('reportQueued'),
    delivered: note('delivered'),
    deliveryFailed: note('deliveryFailed'),
    sweepFailed: note('sweepFailed'),
    requestFailed: note('requestFailed'),
    signInRefused: note('signInRefused'),
    monthKeyMissing: note('monthKeyMissing'),
  };
}
