import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openVault } from '../../src/adapters/vault/vault.ts';
import { monthOf } from '../../src/ports/clock.ts';
import type { QueuedReport } from '../../src/ports/queue.ts';
import { type ReportContent, reportContent } from '../../src/report/content.ts';
import { type MonthKey, newMonthKey } from '../../src/seal/keys.ts';
import { open } from '../../src/seal/seal.ts';
import { parseConfig } from '../../src/server/config.ts';
import { compileKnowledge, type Knowledge, readDataFiles } from '../../src/server/data.ts';
import {
  createService,
  openStores,
  type Service,
  type Settings,
  type Stores,
} from '../../src/server/service.ts';
import { type HandClock, handClock, seededVault } from './seeded.ts';
import { eventLog, type Logged } from './twilio-webhooks.ts';

/** In memory where the system has that: flushing to a disk is most of what a small story takes. */
const BASE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export const CHECKOUT = join(import.meta.dirname, '..', '..');

export interface TestServiceOptions {
  /** Offered languages; all by default. */
  readonly languages?: readonly string[];
  readonly clock?: HandClock;
  /** Keeps the stores here and leaves them at the end; otherwise they lie in a folder that goes with the service. */
  readonly dir?: string;
  readonly redisUrl?: string;
  /** Makes ids and receipts repeat. */
  readonly seed?: number;
  /** Further settings, as in the environment. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Made once for several services that share a clock: compiling takes a moment. */
  readonly knowledge?: Knowledge;
  /** Made once for several services: generating a key takes a moment. */
  readonly month?: MonthKey;
}

/** A report as a volunteer sees it: the line in the list, the report itself, what was added to it. */
export interface OpenedReport {
  readonly listed: QueuedReport;
  readonly content: ReportContent;
  readonly additions: readonly ReportContent[];
}

export interface TestService {
  /** The one running now. */
  readonly service: Service;
  readonly stores: Stores;
  readonly clock: HandClock;
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly month: MonthKey;
  readonly log: readonly Logged[];
  /** The passing store's folder, unless there is Redis. */
  readonly passingDir: string;
  /** Forgets the running service and makes another over the same stores, as a restart of the program does. */
  restart(): void;
  /** Everything in the queue, in its order, opened with the month's identity. */
  openQueued(): Promise<readonly OpenedReport[]>;
  close(): Promise<void>;
}

export function testKnowledge(clock: HandClock, languages: readonly string[] = []): Knowledge {
  return compileKnowledge(readDataFiles(CHECKOUT), { offered: languages, clock });
}

/** The whole service on real stores, without an open port and without its loops (`service.begin()` starts them). */
export async function testService(options: TestServiceOptions = {}): Promise<TestService> {
  const { clock = handClock(), languages = [] } = options;
  const dir = options.dir ?? (await mkdtemp(join(BASE, 'trustline-test-')));
  const settings = parseConfig({
    REHEARSAL: '1',
    DATA_DIR: join(dir, 'data'),
    PASSING_DIR: join(dir, 'passing'),
    LANGUAGES: languages.join(','),
    REDIS_URL: options.redisUrl ?? '',
    ...options.settings,
  });
  const { events, log } = eventLog();
  const knowledge = options.knowledge ?? testKnowledge(clock, languages);
  const stores = await openStores(settings, { clock, events });
  const month = options.month ?? (await newMonthKey(monthOf(clock.now())));
  await stores.durable.months.begin({ month: month.month, recipient: month.recipient }, []);
  const opened = openVault(settings.secrets.stateKeys);
  const vault = options.seed === undefined ? opened : seededVault(opened, options.seed);
  const make = () => createService({ ...settings, knowledge, stores }, { clock, events, vault });
  let service = make();
  return {
    get service() {
      return service;
    },
    stores,
    clock,
    knowledge,
    settings,
    month,
    log,
    passingDir: settings.config.passingDir,
    restart: () => {
      service = make();
    },
    openQueued: () => openAll({ stores, clock, month }),
    close: async () => {
      await service.close();
      if (options.dir === undefined) await rm(dir, { recursive: true, force: true });
    },
  };
}

const MOST = 100;

async function openAll({
  stores,
  clock,
  month,
}: Pick<TestService, 'stores' | 'clock' | 'month'>): Promise<OpenedReport[]> {
  const { queue } = stores.durable;
  const reports: OpenedReport[] = [];
  for (const listed of await queue.list({}, { size: MOST, now: clock.now() })) {
    const bodies = await queue.bodies(listed.id);
    const contents = bodies.map(async ({ sealed }) =>
      reportContent.parse(await open(sealed, month.identity)),
    );
    const [content, ...additions] = await Promise.all(contents);
    if (content === undefined) throw new Error('A report lies in the queue without a body.');
    reports.push({ listed, content, additions });
  }
  return reports;
}
