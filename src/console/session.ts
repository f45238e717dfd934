import type { InferResponseType } from 'hono/client';
import { TrustlineError } from '../report/errors.ts';
import { type MemberSecrets, type MonthKey, unlockIdentity, unwrap } from '../seal/keys.ts';
import { type Api, connect, fromBase64, toBase64 } from './api.ts';

type Me = InferResponseType<Api['me']['$get'], 200>;

/** Somebody at the desk. Keys are here and nowhere else; dropping the session forgets them. */
export interface Session {
  readonly api: Api;
  readonly handle: string;
  readonly role: Me['role'];
  readonly moves: Me['moves'];
  readonly organisation: string;
  readonly rehearsal: boolean;
  /** Lease of a claim, in milliseconds. */
  readonly lease: number;
  readonly keys: ReadonlyMap<string, MonthKey>;
  /** Opens what was wrapped since, such as the key of a month that began during the shift. */
  readonly refreshKeys: () => Promise<void>;
}

export type Unlocking = 'asking' | 'deriving' | 'signing_in' | 'opening_keys';

interface SigningIn {
  readonly handle: string;
  readonly passphrase: string;
  readonly onStep: (step: Unlocking) => void;
}

/**
 * Salt → proof and wrap key (here) → session → own identity → month keys. The passphrase and the identity never leave
 * this page. Throws `passphrase_wrong`, `sign_in_delayed`, Offline.
 */
export async function signIn({ handle, passphrase, onStep }: SigningIn): Promise<Session> {
  const door = connect().api['sign-in'];
  onStep('asking');
  const { salt } = await (await door.salt.$post({ json: { handle } })).json();
  onStep('deriving');
  const { proof, wrapKey } = await derive(passphrase, fromBase64(salt));
  onStep('signing_in');
  const { token } = await (await door.$post({ json: { handle, proof: toBase64(proof) } })).json();
  onStep('opening_keys');
  const { api } = connect(token);
  const me = await (await api.me.$get()).json();
  const identity = await unlockIdentity(fromBase64(me.locked), wrapKey);
  const { role, moves, organisation, rehearsal, lease } = me;
  const keys = await openMonths(me.wraps, identity);
  const refreshKeys = async (): Promise<void> => {
    const { wraps } = await (await api.me.$get()).json();
    for (const [month, key] of await openMonths(wraps, identity)) keys.set(month, key);
  };
  return { api, handle: me.handle, role, moves, organisation, rehearsal, lease, keys, refreshKeys };
}

async function derive(passphrase: string, salt: Uint8Array): Promise<MemberSecrets> {
  const worker = new Worker(new URL('./unlock-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<MemberSecrets>((resolve, reject) => {
      const fail = () => reject(new TrustlineError('unexpected'));
      worker.onerror = fail;
      worker.onmessage = ({ data }: MessageEvent<{ secrets: MemberSecrets | undefined }>) =>
        data.secrets ? resolve(data.secrets) : fail();
      worker.postMessage({ passphrase, salt });
    });
  } finally {
    worker.terminate();
  }
}

/** A wrap that does not open, or holds another month's key than it says, is left out: its reports then show as unreadable. */
async function openMonths(wraps: Me['wraps'], identity: string): Promise<Map<string, MonthKey>> {
  const opened = await Promise.allSettled(
    wraps.map(async ({ month, wrapped }) => ({ month, key: await unwrap(fromBase64(wrapped), identity) })),
  );
  const keys = new Map<string, MonthKey>();
  for (const result of opened) {
    if (result.status !== 'fulfilled') continue;
    const { month, key } = result.value;
    if (key.month === month) keys.set(month, key);
  }
  return keys;
}
