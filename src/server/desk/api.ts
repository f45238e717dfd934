import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { bodiesFor, claim, LEASE, release } from '../../desk/claims.ts';
import { listReports, QUEUE_TOPIC } from '../../desk/listing.ts';
import { MOVES_OF, wrapsFor } from '../../desk/members.ts';
import { endSession, memberOf } from '../../desk/sessions.ts';
import { saltFor, signIn } from '../../desk/sign-in.ts';
import { addEntry, entriesFor, moveReport } from '../../desk/triage.ts';
import type { Pack } from '../../ordinance/pack.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DurableStore } from '../../ports/durable.ts';
import type { Events } from '../../ports/events.ts';
import type { Member } from '../../ports/members.ts';
import type { PassingStore } from '../../ports/passing.ts';
import type { SlowHash } from '../../ports/slow-hash.ts';
import type { Vault } from '../../ports/vault.ts';
import { TrustlineError } from '../../report/errors.ts';
import {
  askSalt,
  body,
  bytesOf,
  entryOf,
  moveTo,
  newEntry,
  packPath,
  path,
  query,
  queueQuery,
  reportPath,
  signInWith,
} from './input.ts';
import { liveLines } from './live.ts';
import { shownBody, shownEntry, shownPack, shownWrap } from './shown.ts';

export interface ApiDeps {
  readonly durable: Pick<DurableStore, 'queue' | 'members' | 'months'>;
  readonly passing: Pick<PassingStore, 'values' | 'counters' | 'live'>;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly events: Events;
  readonly equal: SlowHash['equal'];
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly packs: ReadonlyMap<string, Pack>;
  readonly opensPerHour: number;
  readonly rehearsal: boolean;
  readonly organisation: string;
}

/** The desk's routes under `/api`; the page's typed client is made from this type. Failures are thrown by their code. */
export function deskRoutes(deps: ApiDeps) {
  const { clock, packs } = deps;
  const { queue } = deps.durable;
  const sessions = sessionPorts(deps);
  return new Hono<SignedIn>()
    .route('/sign-in', signInRoutes(deps))
    .use(
      '*',
      signedInOnly((token) => memberOf(sessions, token)),
    )
    .post('/sign-out', async (c) => {
      await endSession(sessions, c.var.token);
      return c.json({});
    })
    .get('/me', async (c) => c.json(await aboutMe(deps, c.var.member)))
    .get('/queue', query(queueQuery), async (c) => {
      const { lane, after } = c.req.valid('query');
      const listing = await listReports({ queue, clock }, { lane, after, member: c.var.member.handle });
      return c.json(listing);
    })
    .route('/reports', reportRoutes(deps))
    .get('/packs/:id', path(packPath, 'route_unknown'), (c) => {
      const pack = packs.get(c.req.valid('param').id);
      if (!pack) throw new TrustlineError('route_unknown');
      return c.json(shownPack(pack));
    })
    .get('/live', (c) => {
      const allowed = () => memberOf(sessions, c.var.token, false);
      const { live } = deps.passing;
      const lines = liveLines({ live, topic: QUEUE_TOPIC, allowed, signal: c.req.raw.signal });
      return c.body(lines, 200, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Accel-Buffering': 'no' });
    });
}

function sessionPorts({ passing, durable, vault, clock }: ApiDeps) {
  return { values: passing.values, members: durable.members, vault, clock };
}

function signInRoutes(deps: ApiDeps) {
  const { equal, pause, events } = deps;
  const ports = { ...sessionPorts(deps), counters: deps.passing.counters, equal, pause, events };
  return new Hono()
    .post('/salt', body(askSalt), async (c) => {
      const salt = await saltFor(ports, c.req.valid('json').handle);
      return c.json({ salt: Buffer.from(salt).toString('base64') });
    })
    .post('/', body(signInWith), async (c) => {
      const { handle, proof } = c.req.valid('json');
      return c.json({ token: await signIn(ports, { handle, proof: bytesOf(proof) }) });
    });
}

async function aboutMe(deps: ApiDeps, { handle, role, locked }: Member) {
  const { durable, clock, rehearsal, organisation } = deps;
  const wraps = wrapsFor(role, await durable.months.wrapsFor(handle), clock.now());
  return {
    handle,
    role,
    moves: MOVES_OF[role],
    locked: Buffer.from(locked).toString('base64'),
    wraps: wraps.map(shownWrap),
    rehearsal,
    organisation,
    lease: LEASE,
  };
}

const reportAt = path(reportPath, 'report_unknown');

function reportRoutes({ durable, passing, vault, clock, opensPerHour }: ApiDeps) {
  const { queue, months } = durable;
  const { values, counters, live } = passing;
  const ports = { queue, months, live, clock };
  const opens = { queue, values, counters, vault, clock, opensPerHour };
  return new Hono<SignedIn>()
    .post('/:id/claim', reportAt, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await claim(ports, { id, member: c.var.member.handle }));
    })
    .post('/:id/release', reportAt, async (c) => {
      const { id } = c.req.valid('param');
      await release(ports, { id, member: c.var.member.handle });
      return c.json({});
    })
    .post('/:id/move', reportAt, body(moveTo), async (c) => {
      const { id } = c.req.valid('param');
      const { entry, ...move } = c.req.valid('json');
      const sealed = entry && entryOf(entry);
      return c.json({ status: await moveReport(ports, { ...move, id, by: c.var.member, entry: sealed }) });
    })
    .get('/:id/bodies', reportAt, async (c) => {
      const { id } = c.req.valid('param');
      const bodies = await bodiesFor(opens, { id, member: c.var.member.handle });
      return c.json({ bodies: bodies.map(shownBody) });
    })
    .get('/:id/entries', reportAt, async (c) => {
      const { id } = c.req.valid('param');
      const entries = await entriesFor(ports, { id, member: c.var.member.handle });
      return c.json({ entries: entries.map(shownEntry) });
    })
    .post('/:id/entries', reportAt, body(newEntry, 'entry_invalid'), async (c) => {
      const { id } = c.req.valid('param');
      await addEntry(ports, { id, member: c.var.member.handle }, entryOf(c.req.valid('json')));
      return c.json({});
    });
}

interface SignedIn {
  readonly Variables: { readonly member: Member; readonly token: string };
}

function signedInOnly(memberBy: (token: string) => Promise<Member>) {
  return createMiddleware<SignedIn>(async (c, next) => {
    const [scheme, token] = (c.req.header('Authorization') ?? '').split(' ');
    if (scheme !== 'Bearer' || !token) throw new TrustlineError('session_missing');
    c.set('member', await memberBy(token));
    c.set('token', token);
    await next();
  });
}
