import { argon2SlowHash } from '../../src/adapters/hashing/argon2.ts';
import { openReceipt } from '../../src/intake/receipts.ts';
import type { Answer } from '../../src/ports/runtime.ts';
import { type ReportContent, reportContent } from '../../src/report/content.ts';
import type { Address, Channel, ReportId } from '../../src/report/ids.ts';
import { parseReceipt } from '../../src/report/receipt.ts';
import { open } from '../../src/seal/seal.ts';
import { createService, type Service, type Stores } from '../../src/server/service.ts';
import type { TestService } from '../world/service.ts';

class Died extends Error {}

interface Mortal {
  readonly stores: Stores;
  readonly calls: () => number;
  readonly dead: () => boolean;
}

/**
 * The stores of a process that dies after so many calls to them, between two: that is every await, for dying after a
 * call and before the next leaves the same behind. Only the contracts are wrapped; what they hold stays.
 */
function mortal(stores: Stores, life: number): Mortal {
  let calls = 0;
  let dead = false;
  const call = async (work: () => Promise<unknown>): Promise<unknown> => {
    if (dead) throw new Died();
    dead = calls === life;
    if (dead) throw new Died();
    calls += 1;
    return work();
  };
  return {
    stores: {
      ...stores,
      durable: wrapped(stores.durable, call),
      passing: wrapped(stores.passing, call),
    },
    calls: () => calls,
    dead: () => dead,
  };
}

function wrapped<T extends object>(port: T, call: (work: () => Promise<unknown>) => Promise<unknown>): T {
  return new Proxy(port, {
    get: (target, name, receiver) => {
      const found: unknown = Reflect.get(target, name, receiver);
      if (typeof found === 'object' && found !== null) return wrapped(found, call);
      if (typeof found !== 'function') return found;
      return (...given: readonly unknown[]) =>
        call(() => Promise.resolve(Reflect.apply(found, target, given)));
    },
  });
}

/** Longer than a lock of a dead process may block its conversation. */
export const AFTER_A_CRASH_MS = 31_000;

export interface Process {
  readonly service: Service;
  readonly calls: () => number;
  readonly dead: () => boolean;
}

export function newProcess(
  { stores, settings, knowledge, clock }: TestService,
  life = Number.POSITIVE_INFINITY,
): Process {
  const one = mortal(stores, life);
  const events = new Proxy({} as Parameters<typeof createService>[1]['events'], {
    get: () => () => undefined,
  });
  const service = createService({ ...settings, knowledge, stores: one.stores }, { clock, events });
  return { service, calls: one.calls, dead: one.dead };
}

export interface Person {
  readonly address: Address;
  readonly channel: Channel;
}

let people = 0;
/** FICTIONAL, and never the same twice. */
export function newPerson(channel: Channel = 'sms'): Person {
  people += 1;
  return { address: `+1617555${String(people).padStart(4, '0')}` as Address, channel };
}

/** Message `nth` of a person, the same at each delivery. */
export function text({ address, channel }: Person, nth: number, words: string) {
  return { address, channel, claim: `${address} ${nth}`, text: words, media: 0 };
}

const RECEIPT = /\b\d{4} \d{4} \d{4} \d{4}\b/g;

export function receiptsIn(answers: readonly (Answer | undefined)[]): readonly string[] {
  const texts = answers.flatMap((answer) => answer?.replies.map((reply) => reply.text) ?? []);
  return [...new Set(texts.flatMap((reply) => reply.match(RECEIPT) ?? []))];
}

/** Answers as they can be compared between two runs: each receipt is another. */
export function plain(answers: readonly (Answer | undefined)[]): unknown {
  return JSON.parse(JSON.stringify(answers).replace(RECEIPT, 'RECEIPT'));
}

/** The reports that a shown receipt opens, by the way the program itself takes. */
export async function openedBy({ stores, clock }: TestService, shown: string): Promise<ReportId | undefined> {
  const parsed = parseReceipt(shown);
  if (parsed?.kind !== 'receipt') return undefined;
  const { reports } = stores.durable;
  const { counters } = stores.passing;
  const receipts = { reports, counters, clock, slowHash: argon2SlowHash(), pause: async () => undefined };
  return (await openReceipt(receipts, parsed.receipt)).found?.report;
}

/** What a volunteer reads, without what is random. */
export interface ReadReport {
  readonly id: ReportId;
  readonly status: string;
  readonly words: ReportContent['words'];
  readonly facts: ReportContent['facts'];
  readonly additions: readonly Pick<ReportContent, 'kind' | 'words'>[];
}

/** Opens what came into the queue since the last call. */
export function newReports({ stores, clock, month }: TestService): () => Promise<readonly ReadReport[]> {
  const known = new Set<ReportId>();
  const { queue } = stores.durable;
  return async () => {
    const listed = await queue.list({}, { size: 10_000, now: clock.now() });
    const fresh = listed.filter(({ id }) => !known.has(id));
    return Promise.all(
      fresh.map(async ({ id, status }) => {
        known.add(id);
        const bodies = await queue.bodies(id);
        const [report, ...additions] = await Promise.all(
          bodies.map(async ({ sealed }) => reportContent.parse(await open(sealed, month.identity))),
        );
        if (report === undefined) throw new Error('A report lies in the queue without a body.');
        const { words, facts } = report;
        return {
          id,
          status,
          words,
          facts,
          additions: additions.map((a) => ({ kind: a.kind, words: a.words })),
        };
      }),
    );
  };
}

/** As it can be compared between two runs. */
export function withoutId({ id: _id, ...read }: ReadReport): Omit<ReadReport, 'id'> {
  return read;
}
