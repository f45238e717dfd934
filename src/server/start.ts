import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { argon2SlowHash } from '../adapters/hashing/argon2.ts';
import { TrustlineError } from '../report/errors.ts';
import { type Config, ConfigError } from './config.ts';
import { compileKnowledge, readDataFiles } from './data.ts';
import { deskApp } from './desk-app.ts';
import { reportersApp } from './reporters-app.ts';
import { ROOT } from './root.ts';
import { createService, openStores, type Settings, type World } from './service.ts';

export interface Running {
  /** What a person at the terminal wants to read now. */
  readonly welcome: string;
  readonly stop: () => Promise<void>;
}

/** Two listeners of one process, two origins: reporters and the desk. What a failed start had opened is closed again. */
export async function startServers(settings: Settings, world: World): Promise<Running> {
  const opened: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of opened.toReversed()) await close();
  };
  try {
    const welcome = await start(settings, world, opened);
    return { welcome, stop: () => stop().then(world.events.stopped) };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

/** Puts what closes each thing onto `opened` as soon as it is open. Gives the welcome. */
async function start(settings: Settings, world: World, opened: (() => Promise<void>)[]): Promise<string> {
  const { config } = settings;
  const knowledge = compileKnowledge(readDataFiles(ROOT), { offered: config.languages, clock: world.clock });
  const rehearsal = config.rehearsal ? await import('./rehearse.ts') : undefined;
  const stage = await rehearsal?.setStage(config);
  if (stage !== undefined) opened.push(stage.stop);
  const staged =
    stage === undefined
      ? settings
      : { config: stage.config, secrets: { ...settings.secrets, ...stage.secrets } };
  const stores = await openStores(staged, world);
  const service = createService({ ...staged, knowledge, stores }, world);
  opened.push(service.close);
  const cast = stage && (await stage.cast(service, world));
  const reporters = reportersApp({ ...staged, ...world, knowledge, service, phone: stage?.phone });
  const desk = deskApp({
    durable: stores.durable,
    passing: stores.passing,
    clock: world.clock,
    vault: service.vault,
    events: world.events,
    equal: argon2SlowHash().equal,
    packs: new Map(Object.entries(knowledge.packs)),
    organisation: config.organisation,
    rehearsal: config.rehearsal,
    origins: originsOf(config.desk),
    consoleDir: join(ROOT, 'dist', 'console'),
  });
  const listening = [await listen(reporters, config.reporters, 'PORT')];
  opened.push(async () => void (await Promise.all(listening.map(close))));
  listening.push(await listen(desk, config.desk, 'DESK_PORT'));
  service.begin();
  world.events.started({
    reporters: config.reporters.url,
    desk: config.desk.url,
    rehearsal: config.rehearsal,
  });
  return cast?.welcome ?? '';
}

/** No turn takes longer; only an open desk's live notices do. */
const LAST_TURNS_MS = 3_000;

/** The address as set, and on a loopback host the other spellings of it. */
function originsOf({ url, port, host }: Config['desk']): readonly string[] {
  const spellings =
    host === '127.0.0.1' || host === 'localhost'
      ? [`http://127.0.0.1:${port}`, `http://localhost:${port}`]
      : [];
  return [...new Set([new URL(url).origin, ...spellings])];
}

/** The rest of a body that was too large is not read, so the connection must not be kept for somebody's next request. */
async function answer(app: Hono, given: Parameters<Hono['fetch']>): Promise<Response> {
  const response = await app.fetch(...given);
  if (response.status === 413) response.headers.set('Connection', 'close');
  return response;
}

function listen(app: Hono, { host, port }: Config['desk'], setting: string): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: (...given) => answer(app, given), hostname: host, port }, () =>
      resolve(server),
    );
    server.once('error', (failure: NodeJS.ErrnoException) => {
      if (failure.code !== 'EADDRINUSE') reject(new TrustlineError('unexpected', { cause: failure.code }));
      else
        reject(
          new ConfigError([
            `${setting} is "${port}", but another program listens there already: stop it, or set another port.`,
          ]),
        );
    });
  });
}

/** Turns in hand are finished for a while; idle connections, and then those that only listen, are closed. */
function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if (!('closeIdleConnections' in server)) return;
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), LAST_TURNS_MS).unref();
  });
}
