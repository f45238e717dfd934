import { randomBytes } from 'node:crypto';
import { RESP_TYPES } from 'redis';
import type { Clock } from '../../ports/clock.ts';
import type { Alarms, Counters, Live, Locks, PassingStore, Values } from '../../ports/passing.ts';
import { ask, bufferOf, connectRedis, PREFIX, type Redis, type RedisOptions } from './connect.ts';

/**
 * The passing store in Redis, for several processes. Needs Redis 6.2 or newer with persistence and replicas off: what
 * is removed must be gone. Times to live run by the server's clock; `clock` dates the store's birth only.
 */
export async function openPassing(options: RedisOptions & { readonly clock: Clock }): Promise<PassingStore> {
  const client = await connectRedis(options);
  const birth = async (): Promise<number> => {
    const key = `${PREFIX}birth`;
    await client.set(key, String(options.clock.now()), { condition: 'NX' });
    return Number(await client.get(key));
  };
  // A Redis that lost its memory while we run is a new store from its first moment, not from the next question.
  client.on('ready', () => void birth().catch(() => undefined));
  const { live, closeLive } = liveOf(client, options);
  return {
    values: values(client),
    locks: locks(client),
    counters: counters(client),
    alarms: alarms(client),
    live,
    birth: () => ask('tell when it was created', birth),
    close: async () => {
      closeLive();
      if (client.isOpen) client.destroy();
    },
  };
}

/** A hash per key: `v` the version, `d` the sealed value. */
function values(client: Redis): Values {
  const binary = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  const keyOf = (key: string): string => `${PREFIX}value:{${key}}`;
  return {
    get: async (key) => {
      const [version, data] = await ask('read a value', () => binary.hmGet(keyOf(key), ['v', 'd']));
      if (!version || !data) return undefined;
      const value = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      return { value, version: Number(version.toString()) };
    },
    put: async (key, value, { seconds, expect }) => {
      const arguments_ = [bufferOf(value), milliseconds(seconds), expect === undefined ? '' : String(expect)];
      return (await ask('store a value', () => client.putValue(keyOf(key), ...arguments_))) === 1;
    },
    remove: async (key) => {
      await ask('remove a value', () => client.del(keyOf(key)));
    },
  };
}

function locks(client: Redis): Locks {
  const keyOf = (key: string): string => `${PREFIX}lock:{${key}}`;
  return {
    take: async (key, seconds) => {
      const token = randomBytes(16).toString('base64url');
      const options = {
        condition: 'NX',
        expiration: { type: 'PX', value: Math.round(seconds * 1000) },
      } as const;
      const taken = await ask('take a lock', () => client.set(keyOf(key), token, options));
      return taken === 'OK' ? token : undefined;
    },
    free: async (key, token) => {
      await ask('free a lock', () => client.freeLock(keyOf(key), token));
    },
  };
}

function counters(client: Redis): Counters {
  const keyOf = (key: string): string => `${PREFIX}count:{${key}}`;
  return {
    add: async (key, seconds) =>
      Number(await ask('count', () => client.addCount(keyOf(key), milliseconds(seconds)))),
    reset: async (key) => {
      await ask('reset a count', () => client.del(keyOf(key)));
    },
  };
}

function alarms(client: Redis): Alarms {
  const key = `${PREFIX}alarms`;
  return {
    set: async (id, at) => {
      await ask('set an alarm', () => client.zAdd(key, { value: id, score: at }));
    },
    clear: async (id) => {
      await ask('clear an alarm', () => client.zRem(key, id));
    },
    take: async (now, again, most) => {
      const taken = await ask('give alarms', () =>
        client.takeAlarms(key, String(now), String(again), String(most)),
      );
      return Array.isArray(taken) ? taken.map(String) : [];
    },
  };
}

/** Publish and subscribe, the latter on a connection of its own, made when somebody first listens. */
function liveOf(client: Redis, options: RedisOptions): { live: Live; closeLive: () => void } {
  const listeners = new Set<() => void>();
  let ear: Promise<Redis> | undefined;
  const listening = async (): Promise<Redis> => {
    const made = await connectRedis(options);
    // Notices sent while the connection was away are lost: let everyone look for themselves.
    made.on('ready', () => {
      for (const listen of listeners) listen();
    });
    return made;
  };
  const channelOf = (topic: string): string => `${PREFIX}live:${topic}`;
  const live: Live = {
    tell: async (topic) => {
      await ask('pass a notice on', () => client.publish(channelOf(topic), ''));
    },
    hear: async (topic, listen) => {
      ear ??= listening().catch((error: unknown) => {
        ear = undefined;
        throw error;
      });
      const subscriber = await ear;
      // One object per call, so that the same function heard twice is stopped once at a time.
      const one = (): void => listen();
      listeners.add(one);
      await ask('listen', () => subscriber.subscribe(channelOf(topic), one));
      return async () => {
        listeners.delete(one);
        if (subscriber.isOpen)
          await ask('stop listening', () => subscriber.unsubscribe(channelOf(topic), one));
      };
    },
  };
  const closeLive = (): void => {
    void ear?.then((subscriber) => subscriber.isOpen && subscriber.destroy()).catch(() => undefined);
  };
  return { live, closeLive };
}

function milliseconds(seconds: number): string {
  return String(Math.round(seconds * 1000));
}
