import { randomInt } from 'node:crypto';
import { createClient, ErrorReply } from 'redis';
import { SCRIPTS } from './scripts.ts';

export interface RedisOptions {
  readonly url: string;
  /** Called with a code such as `ECONNREFUSED` when the connection is lost or cannot be made; never with a value. */
  readonly onTrouble?: (code: string) => void;
}

export type Redis = ReturnType<typeof makeClient>;

/** Every key and channel of ours begins so, and a Redis may be shared with others. */
export const PREFIX = 'trustline:';

/** Tries before the first connection is given up, with the pauses of `pause` between: about 4 seconds. */
const FIRST_TRIES = 6;
/** Milliseconds; a web hook has fifteen seconds to be answered. */
const COMMAND_TIMEOUT = 5_000;
const SOCKET_TIMEOUT = 10_000;
const PING_EVERY = 4_000;

/** Connects, or throws when there is no Redis; later losses are mended by themselves with growing pauses. */
export async function connectRedis(options: RedisOptions): Promise<Redis> {
  let ready = false;
  const client = makeClient(options.url, (retries) => ready || retries < FIRST_TRIES);
  client.on('error', (error: unknown) => options.onTrouble?.(codeOf(error)));
  client.on('ready', () => {
    ready = true;
  });
  await ask('accept a connection', async () => await client.connect());
  return client;
}

function makeClient(url: string, goOn: (retries: number) => boolean) {
  return createClient({
    url,
    scripts: SCRIPTS,
    disableClientInfo: true,
    pingInterval: PING_EVERY,
    commandOptions: { timeout: COMMAND_TIMEOUT },
    socket: {
      connectTimeout: COMMAND_TIMEOUT,
      socketTimeout: SOCKET_TIMEOUT,
      reconnectStrategy: (retries) => (goOn(retries) ? pause(retries) : false),
    },
  });
}

/** Doubles from 50 ms to 2 s, with up to 100 ms of chance so that several processes do not knock together. */
function pause(retries: number): number {
  return Math.min(50 * 2 ** retries, 2_000) + randomInt(100);
}

/**
 * Runs a command. What Redis and its client say when they fail can repeat the key or the value, so only a code of
 * theirs goes on.
 */
export async function ask<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(
      `Redis did not ${what} (${codeOf(error)}). Check that the server at REDIS_URL runs and takes writes.`,
    );
  }
}

function codeOf(error: unknown): string {
  if (error instanceof ErrorReply) return /^[A-Z]{2,20}(?= |$)/.exec(error.message)?.[0] ?? 'ERR';
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.constructor.name : 'unknown';
}

/** The same bytes for the client, which takes text or a `Buffer`. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
