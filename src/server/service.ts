import { mkdir } from 'node:fs/promises';
import { createRuntime } from '../adapters/botkit/runtime.ts';
import { argon2SlowHash } from '../adapters/hashing/argon2.ts';
import { openPassing as openRedisPassing } from '../adapters/redis/passing.ts';
import { openStream } from '../adapters/redis/stream.ts';
import { fastRecipient } from '../adapters/sealing/hybrid-recipient.ts';
import { openDurable } from '../adapters/sqlite/durable.ts';
import { openPassing as openSqlitePassing } from '../adapters/sqlite/passing.ts';
import { openVault } from '../adapters/vault/vault.ts';
import { returnLapsed } from '../desk/claims.ts';
import { deskDelivery } from '../forward/desk.ts';
import { forwardDue } from '../forward/forward.ts';
import { conversations, dayKeys, returnAddresses } from '../intake/addresses.ts';
import { firstTries } from '../intake/first-tries.ts';
import type { Receive } from '../intake/inbound.ts';
import { createReceive } from '../intake/receive.ts';
import { sendSilent } from '../intake/silence.ts';
import { createSpeaker } from '../intake/speak.ts';
import { type Conversation, createTurn, type Turn } from '../intake/turn.ts';
import { type Clock, hourOf } from '../ports/clock.ts';
import type { DurableStore } from '../ports/durable.ts';
import type { Events } from '../ports/events.ts';
import type { Delivery } from '../ports/outbox.ts';
import type { PassingStore } from '../ports/passing.ts';
import type { Vault } from '../ports/vault.ts';
import { TrustlineError } from '../report/errors.ts';
import { type Config, ConfigError, type Secrets } from './config.ts';
import type { Knowledge } from './data.ts';
import { everySoOften, type Loop } from './loop.ts';
import { boundedPause } from './pause.ts';

export interface Stores {
  readonly durable: DurableStore;
  readonly passing: PassingStore;
  /** Ways out beside the desk. */
  readonly deliveries: readonly (Delivery & { close(): Promise<void> })[];
}

/** Opens the durable and the passing store, embedded or distributed as the settings say. */
export async function openStores({ config, secrets }: Settings, { clock, events }: World): Promise<Stores> {
  await makeFolder('DATA_DIR', config.dataDir);
  const durable = await openDurable(config.dataDir);
  await holdToPurpose(durable, config.rehearsal);
  if (secrets.redisUrl === undefined) {
    await makeFolder('PASSING_DIR', config.passingDir);
    return { durable, passing: await openSqlitePassing(config.passingDir, clock), deliveries: [] };
  }
  const redis = {
    url: secrets.redisUrl,
    onTrouble: (code: string) => events.sweepFailed({ sweep: 'redis', code }),
  };
  const [passing, stream] = await Promise.all([openRedisPassing({ ...redis, clock }), openStream(redis)]);
  return { durable, passing, deliveries: [stream] };
}

async function makeFolder(setting: string, path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (failure) {
    const reason = failure instanceof Error && 'code' in failure ? failure.code : 'unknown reason';
    throw new ConfigError([
      `${setting} is "${path}", but that folder can't be made (${reason}): give one this user may write to.`,
    ]);
  }
}

/** Invented reports and real ones never share a database. */
async function holdToPurpose(durable: DurableStore, rehearsal: boolean): Promise<void> {
  const wanted = rehearsal ? 'rehearsal' : 'real';
  if ((await durable.purpose(wanted)) === wanted) return;
  await durable.close();
  throw new TrustlineError('purpose_mixed');
}

export interface Settings {
  readonly config: Config;
  readonly secrets: Secrets;
}

export interface World {
  readonly clock: Clock;
  readonly events: Events;
}

/** Everything that runs, without a single open port. */
export interface Service {
  readonly receive: Receive;
  readonly vault: Vault;
  readonly stores: Stores;
  /** Sends the drafts of those who went silent; returns how many alarms rang. */
  readonly sendSilent: () => Promise<number>;
  /** Hands on what waits in the outbox; returns how much. */
  readonly forward: () => Promise<number>;
  /** Carries out erasures whose 72 hours are over. */
  readonly purge: () => Promise<number>;
  /** Starts the loops that do the three by themselves. */
  readonly begin: () => void;
  /** Stops the loops, finishes what they were doing, closes the stores. */
  readonly close: () => Promise<void>;
}

const SILENCE_EVERY_MS = 5_000;
const FORWARD_EVERY_MS = 2_000;
const LAPSED_EVERY_MS = 60_000;
const PURGE_EVERY_MS = 60 * 60_000;

/** Puts the house together: each part gets just the ports it needs. */
export function createService(
  settings: Settings & { knowledge: Knowledge; stores: Stores },
  { clock, events, vault = openVault(settings.secrets.stateKeys) }: World & { vault?: Vault },
): Service {
  const { config, knowledge, stores } = settings;
  const { durable, passing } = stores;
  const days = dayKeys({ values: passing.values, vault });
  const found = conversations({ values: passing.values, vault, clock }, days);
  const deliveries = [deskDelivery(passing.live), ...stores.deliveries];
  const forward = () =>
    forwardDue({ outbox: durable.outbox, deliveries, clock, events, chance: Math.random });
  const forwarding = everySoOften('forward', FORWARD_EVERY_MS, { work: forward, events });
  const take = createTurn({
    flows: knowledge.flows,
    effects: {
      reports: durable.reports,
      months: durable.months,
      slowHash: argon2SlowHash(),
      random: vault.random,
      clock,
      events,
      pack: knowledge.pack,
      sealTo: fastRecipient,
      deliveries: deliveries.map(({ name }) => name),
      firstTries: firstTries({ values: passing.values, vault }),
      wake: () => forwarding.soon(),
      counters: passing.counters,
      returnAddresses: returnAddresses({ values: passing.values, vault }, days),
      pause: boundedPause('receipt_delayed'),
    },
    speaker: createSpeaker(knowledge.words, {
      organisation: config.organisation,
      hotline: config.liveHotline,
    }),
    alarms: passing.alarms,
    conversations: found,
  });
  const runtime = createRuntime<Conversation, Turn>({
    flows: Object.values(knowledge.flows.all).map(({ flow, version }) => ({ id: flow, version })),
    take,
    values: passing.values,
    vault,
  });
  const { values, locks, alarms } = passing;
  const silent = () => sendSilent({ alarms, locks, runtime, vault, clock, events });
  const lapsed = () => returnLapsed({ queue: durable.queue, live: passing.live, clock });
  const purge = () => durable.reports.purge(hourOf(clock.now()));
  const loops: readonly Loop[] = [
    forwarding,
    everySoOften('silence', SILENCE_EVERY_MS, { work: silent, events }),
    everySoOften('lapsed leases', LAPSED_EVERY_MS, { work: lapsed, events }),
    everySoOften('purge', PURGE_EVERY_MS, { work: purge, events }),
  ];
  return {
    receive: createReceive({
      ears: { book: knowledge.book, languages: knowledge.languages },
      values,
      locks,
      conversations: found,
      runtime,
      vault,
      clock,
      events,
    }),
    vault,
    stores,
    sendSilent: silent,
    forward,
    purge,
    begin: () => {
      for (const loop of loops) loop.begin();
    },
    close: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
      await Promise.all(stores.deliveries.map((delivery) => delivery.close()));
      await passing.close();
      await durable.close();
    },
  };
}
