import { randomBytes } from 'node:crypto';
import type { Addition, NewReport, ReadableReport } from '../../src/ports/reports.ts';
import { type ReportId, randomId } from '../../src/report/ids.ts';
import type { SealedReport } from '../../src/seal/seal.ts';

/** Fictional reports whose "sealed" bodies are random bytes: stores never look inside. */

export const newId = (): ReportId => randomId<'ReportId'>((length) => randomBytes(length));

export const sealedBytes = (length = 2_000): SealedReport =>
  new Uint8Array(randomBytes(length)) as SealedReport;

export function readable(over: Partial<ReadableReport> = {}): ReadableReport {
  return {
    id: newId(),
    hour: '2026-11-22T14Z',
    channel: 'sms',
    language: 'ht',
    pack: 'boston-trust-act',
    packVersion: '1',
    outcomes: [
      { provision: 'BTA-ASK', outcome: 'likely' },
      { provision: 'BTA-DETAIN', outcome: 'needs_more_facts' },
    ],
    urgency: 'normal',
    district: 'D14',
    status: 'new',
    month: '2026-11',
    size: 2_000,
    ...over,
  };
}

export function report(over: Partial<ReadableReport> = {}, locator = '12345'): NewReport {
  return {
    readable: readable(over),
    sealed: sealedBytes(),
    receipt: {
      locator,
      salt: new Uint8Array(randomBytes(16)),
      hash: new Uint8Array(randomBytes(32)),
    },
    mailbox: 'age1fictional',
  };
}

export function addition(to: ReportId, over: Partial<Addition> = {}): Addition {
  return {
    id: newId(),
    report: to,
    sealed: sealedBytes(500),
    month: '2026-11',
    hour: '2026-11-22T15Z',
    byReceipt: false,
    readable: undefined,
    ...over,
  };
}
