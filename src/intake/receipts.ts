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

/** Wrong codes for one locator before it rests, and for how long. A delay, never a lock-out. */
const MOST_MISSES = 5;
const REST_SECONDS = 10 * 60;
/** Few reports share five digits; more candidates than this would only be a way to burn the server's time. */
const MOST_CANDIDATES = 4;

/** Finds the report of a receipt. `busy`: too many wrong tries at these digits just now. */
export async function openReceipt(
  { reports, slowHash, counters }: Receipts,
  receipt: Receipt,
): Promise<{ found: OpenReceipt | undefined; busy: boolean }> {
  const place = locator(receipt);
  const counter = `receipt-tries:${place}`;
  if ((await counters.add(counter, REST_SECONDS)) > MOST_MISSES) return { found: undefined, busy: true };
  for (const candidate of (await reports.byLocator(place)).slice(0, MOST_CANDIDATES)) {
    const slow = await slowHash.derive(secret(receipt), candidate.lock.salt);
    if (!slowHash.equal(await receiptVerifier(slow), candidate.lock.hash)) continue;
    await counters.reset(counter);
    return { found: await viewOf(reports, { receipt, report: candidate.report }), busy: false };
  }
  return { found: undefined, busy: false };
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
