import type { OpenReceipt } from '../flow/state.ts';
import { type Clock, hourOf } from '../ports/clock.ts';
import type { Counters } from '../ports/passing.ts';
import type { Reports } from '../ports/reports.ts';
import type { SlowHash } from '../ports/slow-hash.ts';
import type { ReportId } from '../report/ids.ts';
import { locator, type Receipt, secret } from '../report/receipt.ts';
import type { Status } from '../report/status.ts';
import { mailboxKey, receiptVerifier } from '../seal/mailbox.ts';
import { open } from '../seal/seal.ts';

interface Receipts {
  readonly reports: Reports;
  readonly slowHash: SlowHash;
  readonly counters: Counters;
  readonly clock: Clock;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** All that a status may mean to a reporter: never what was decided. */
const STAGES: Readonly<Record<Status, OpenReceipt['stage']>> = {
  new: 'received',
  unfinished: 'received',
  unsorted: 'received',
  claimed: 'read',
  triaged: 'read',
  verified: 'read',
  referred: 'read',
  duplicate: 'closed',
  not_covered: 'closed',
  abuse: 'closed',
  closed: 'closed',
  erased: 'erased',
};

/** Tries at one locator that wait for nothing, and how long they count. */
const FREE_TRIES = 5;
const TRIES_SECONDS = 10 * 60;
/** Each further try waits twice as long, up to this: Twilio gives up after 15 seconds. */
const LONGEST_PAUSE_MS = 3_000;
const FIRST_PAUSE_MS = 250;
/** Hashed where no report has these digits, so that the time taken does not tell which have. */
const NOBODYS_SALT = new Uint8Array(16);
/** Few reports share five digits; more candidates than this would only be a way to burn the server's time. */
const MOST_CANDIDATES = 4;

/**
 * Finds the report of a receipt. Repeated tries at the same digits wait, but the right one is always taken: nobody can
 * lock a reporter out. `busy`: too many are waiting already, over all receipts.
 */
export async function openReceipt(
  { reports, slowHash, counters, pause }: Receipts,
  receipt: Receipt,
): Promise<{ found: OpenReceipt | undefined; busy: boolean }> {
  const place = locator(receipt);
  const counter = `receipt-tries:${place}`;
  const tries = await counters.add(counter, TRIES_SECONDS);
  if (tries > FREE_TRIES && !(await waited(pause, tries))) return { found: undefined, busy: true };
  const candidates = (await reports.byLocator(place)).slice(0, MOST_CANDIDATES);
  if (candidates.length === 0) await slowHash.derive(secret(receipt), NOBODYS_SALT);
  for (const candidate of candidates) {
    const slow = await slowHash.derive(secret(receipt), candidate.lock.salt);
    if (!slowHash.equal(await receiptVerifier(slow), candidate.lock.hash)) continue;
    await counters.reset(counter);
    return { found: await viewOf(reports, { receipt, report: candidate.report }), busy: false };
  }
  return { found: undefined, busy: false };
}

async function waited(pause: Receipts['pause'], tries: number): Promise<boolean> {
  const milliseconds = Math.min(FIRST_PAUSE_MS * 2 ** (tries - FREE_TRIES), LONGEST_PAUSE_MS);
  return pause(milliseconds).then(
    () => true,
    () => false,
  );
}

type Opening = { readonly receipt: Receipt; readonly report: ReportId };

async function viewOf(reports: Reports, { receipt, report }: Opening): Promise<OpenReceipt | undefined> {
  const [view, messages] = await Promise.all([reports.view(report), reports.countMessages(report)]);
  if (view === undefined) return undefined;
  return {
    language: view.language,
    receipt,
    report,
    stage: STAGES[view.status],
    messages,
    erasing: view.eraseAfter !== undefined,
  };
}

/** The waiting messages, each of which is then gone. One that does not open is passed over: it was meant for nobody else. */
export async function readMessages(
  { reports, slowHash }: Pick<Receipts, 'reports' | 'slowHash'>,
  { receipt, report }: Opening,
): Promise<readonly string[]> {
  const own = (await reports.byLocator(locator(receipt))).find((candidate) => candidate.report === report);
  if (own === undefined) return [];
  const { identity } = await mailboxKey(await slowHash.derive(secret(receipt), own.lock.salt));
  const texts: string[] = [];
  for (const sealed of await reports.takeMessages(report)) {
    const message = await open(sealed, identity).catch(() => undefined);
    if (isMessage(message)) texts.push(message.text);
  }
  return texts;
}

function isMessage(opened: unknown): opened is { text: string } {
  return typeof opened === 'object' && opened !== null && 'text' in opened && typeof opened.text === 'string';
}

const ERASE_AFTER_HOURS = 72;

/** Asks for the erasure, which takes effect after 72 hours, or takes the asking back. False when the report is gone. */
export async function changeErasure(
  { reports, clock }: Pick<Receipts, 'reports' | 'clock'>,
  report: ReportId,
  erase: boolean,
): Promise<boolean> {
  const hour = hourOf(clock.now() + ERASE_AFTER_HOURS * 3_600_000);
  return reports.eraseAfter(report, erase ? hour : undefined);
}
