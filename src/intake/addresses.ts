import { type Clock, dayOf } from '../ports/clock.ts';
import type { Values } from '../ports/passing.ts';
import type { Vault } from '../ports/vault.ts';
import { type Address, type ConversationId, type ReportId, randomId } from '../report/ids.ts';

interface Passing {
  readonly values: Values;
  readonly vault: Vault;
  readonly clock: Clock;
}

const DAY_SECONDS = 24 * 3600;
/** A return address may be held for three days; the key that opens it goes with the fourth. */
const KEY_SECONDS = 4 * DAY_SECONDS;
const CONVERSATION_SECONDS = DAY_SECONDS;
const RETURN_SECONDS = 3 * DAY_SECONDS;
const KEY_BYTES = 32;

/** Keys that live for days and nowhere but in the passing store: without them a number can be neither found nor read. */
export interface DayKeys {
  /** The key of a day, made at its first use. */
  key(day: string): Promise<Uint8Array>;
}

export function dayKeys({ values, vault }: Omit<Passing, 'clock'>): DayKeys {
  const known = new Map<string, Uint8Array>();
  return {
    async key(day) {
      const held = known.get(day);
      if (held !== undefined) return held;
      const name = `day-key:${day}`;
      const fresh = vault.random(KEY_BYTES);
      await values.put(name, vault.seal(fresh, name), { seconds: KEY_SECONDS, expect: 0 });
      const stored = await values.get(name);
      const opened = stored && vault.open(stored.value, name);
      // Sealed under a state key that nobody has any more: what it found can't be read either, so the day begins anew.
      if (opened === undefined) await values.put(name, vault.seal(fresh, name), { seconds: KEY_SECONDS });
      const key = opened ?? fresh;
      // Only today and yesterday are looked up: the program forgets a key before the store does.
      if (known.size > 1) known.clear();
      known.set(day, key);
      return key;
    },
  };
}

export interface Conversations {
  /** The open conversation of an address, or a new one. `key` is where its trace lies, for forgetting it. */
  find(address: Address): Promise<{ readonly id: ConversationId; readonly key: string }>;
  forget(key: string): Promise<void>;
}

/** The id is random; a keyed hash under a live day key only finds it. */
export function conversations(passing: Passing, days: DayKeys): Conversations {
  const { values, vault, clock } = passing;
  const keyFor = async (address: Address, day: string) =>
    `address:${vault.hashWith(await days.key(day), address)}`;
  const read = async (key: string) => {
    const stored = await values.get(key);
    const id = stored && vault.open(stored.value, key);
    return id && (new TextDecoder().decode(id) as ConversationId);
  };
  return {
    async find(address) {
      const now = clock.now();
      const today = await keyFor(address, dayOf(now));
      const open = await read(today);
      if (open !== undefined) return { id: open, key: today };
      const yesterday = await keyFor(address, dayOf(now - DAY_SECONDS * 1000));
      const older = await read(yesterday);
      if (older !== undefined) return { id: older, key: yesterday };
      const id = randomId<'ConversationId'>(vault.random);
      const sealed = vault.seal(new TextEncoder().encode(id), today);
      const first = await values.put(today, sealed, { seconds: CONVERSATION_SECONDS, expect: 0 });
      const winner = first ? id : await read(today);
      return { id: winner ?? id, key: today };
    },
    forget: (key) => values.remove(key),
  };
}

export interface ReturnAddresses {
  /** Holds the address for three days so that the coalition may ask back, because the reporter said yes. */
  keep(report: ReportId, address: Address, day: string): Promise<void>;
  /** For somebody who asks to be left alone: whatever is held of this address, for any report. */
  forgetAll(address: Address): Promise<void>;
  forget(report: ReportId): Promise<void>;
}

export function returnAddresses(
  { values, vault }: Pick<Passing, 'values' | 'vault'>,
  days: DayKeys,
): ReturnAddresses {
  const nameOf = (report: ReportId) => `return:${vault.hash('return', report)}`;
  const listOf = (address: Address) => `returns:${vault.hash('returns', address)}`;
  const heldOf = async (address: Address): Promise<readonly string[]> => {
    const list = listOf(address);
    const stored = await values.get(list);
    const plain = stored && vault.open(stored.value, list);
    return plain === undefined ? [] : new TextDecoder().decode(plain).split(' ');
  };
  return {
    async keep(report, address, day) {
      const name = nameOf(report);
      const list = listOf(address);
      const names = new Set([...(await heldOf(address)), name]);
      // The list first: an address that is held but not listed could not be forgotten.
      const listed = vault.seal(new TextEncoder().encode([...names].join(' ')), list);
      await values.put(list, listed, { seconds: RETURN_SECONDS });
      const sealed = vault.sealWith(await days.key(day), new TextEncoder().encode(`${day} ${address}`), name);
      await values.put(name, sealed, { seconds: RETURN_SECONDS });
    },
    async forgetAll(address) {
      for (const name of await heldOf(address)) await values.remove(name);
      await values.remove(listOf(address));
    },
    forget: (report) => values.remove(nameOf(report)),
  };
}
