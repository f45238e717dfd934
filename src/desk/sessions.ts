import { z } from 'zod';
import type { Clock } from '../ports/clock.ts';
import type { Member, Members } from '../ports/members.ts';
import type { Values } from '../ports/passing.ts';
import type { Vault } from '../ports/vault.ts';
import { TrustlineError } from '../report/errors.ts';

/** Hours of a shift; whoever stays longer signs in again. */
const LIFE = 12 * 3600_000;
const IDLE = 30 * 60_000;
/** A session is written again at most this often, not on every request. */
const TOUCH_EVERY = 60_000;
const TOKEN_BYTES = 32;

const stored = z.object({ handle: z.string(), began: z.number(), seen: z.number() });
type Stored = z.infer<typeof stored>;

export interface SessionPorts {
  readonly values: Values;
  readonly members: Pick<Members, 'find'>;
  readonly vault: Pick<Vault, 'hash' | 'seal' | 'open' | 'random'>;
  readonly clock: Clock;
}

/** The token is returned once and lives in the page's memory only; the store knows a keyed hash of it. */
export async function beginSession(ports: SessionPorts, handle: string): Promise<string> {
  const token = base64url(ports.vault.random(TOKEN_BYTES));
  const now = ports.clock.now();
  await write(ports, keyOf(ports, token), { handle, began: now, seen: now });
  return token;
}

/**
 * Who is signed in with this token. `touch` counts as activity; a page that only listens must not keep itself signed in.
 * Throws `session_missing`, also when the member was removed meanwhile.
 */
export async function memberOf(ports: SessionPorts, token: string, touch = true): Promise<Member> {
  const key = keyOf(ports, token);
  const held = await ports.values.get(key);
  const session = held && read(ports, key, held.value);
  const now = ports.clock.now();
  if (!session || now - session.began >= LIFE || now - session.seen >= IDLE) {
    throw new TrustlineError('session_missing');
  }
  const member = await ports.members.find(session.handle);
  if (!member) {
    await ports.values.remove(key);
    throw new TrustlineError('session_missing');
  }
  if (touch && now - session.seen >= TOUCH_EVERY) await write(ports, key, { ...session, seen: now });
  return member;
}

export async function endSession(ports: SessionPorts, token: string): Promise<void> {
  await ports.values.remove(keyOf(ports, token));
}

const keyOf = (ports: SessionPorts, token: string): string => ports.vault.hash('desk session', token);

async function write(ports: SessionPorts, key: string, session: Stored): Promise<void> {
  const plain = new TextEncoder().encode(JSON.stringify(session));
  const left = Math.min(IDLE, session.began + LIFE - session.seen);
  await ports.values.put(key, ports.vault.seal(plain, key), { seconds: Math.max(1, Math.ceil(left / 1000)) });
}

function read(ports: SessionPorts, key: string, sealed: Uint8Array): Stored | undefined {
  const plain = ports.vault.open(sealed, key);
  return plain && stored.parse(JSON.parse(new TextDecoder().decode(plain)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => URL_SAFE[sign] ?? '');
}

const URL_SAFE: Readonly<Record<string, string>> = { '+': '-', '/': '_', '=': '' };
