import type { Outcome } from '../ordinance/outcome.ts';
import type { Channel, ReportId } from '../report/ids.ts';
import type { Status } from '../report/status.ts';
import type { SealedReport } from '../seal/seal.ts';

/** The readable list: all that the server can read of an open report. The data inventory is held to this shape. */
export interface ReadableReport {
  readonly id: ReportId;
  /** The hour of arrival, `2026-11-22T14Z`; nothing finer stands beside a report. */
  readonly hour: string;
  readonly channel: Channel;
  readonly language: string;
  readonly pack: string;
  readonly packVersion: string;
  readonly outcomes: readonly Pick<Outcome, 'provision' | 'outcome'>[];
  readonly urgency: Urgency;
  /** A police district's code such as `D14`, or undefined. */
  readonly district: string | undefined;
  readonly status: Status;
  /** Which month's key the body is sealed to. */
  readonly month: string;
  /** Bytes of the padded, sealed body. */
  readonly size: number;
}

/** `live` reports come first in the queue. */
export type Urgency = 'live' | 'soon' | 'normal';

/** What lets a receipt find its report again and nothing else: 5 digits in clear, the secret part hashed slowly. */
export interface ReceiptLock {
  readonly locator: string;
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
}

export interface NewReport {
  readonly readable: ReadableReport;
  readonly sealed: SealedReport;
  readonly receipt: ReceiptLock;
  /** The age recipient whose identity only the receipt's secret part yields; messages to the reporter are sealed to it. */
  readonly mailbox: string;
}

/** Words that came after the report was queued; sealed on their own, never edited into the first body. */
export interface Addition {
  /** Random; the same id twice is one addition. */
  readonly id: string;
  readonly report: ReportId;
  readonly sealed: SealedReport;
  readonly month: string;
  readonly hour: string;
  /** Whether it was added later with the receipt alone, which proves less than the open conversation. */
  readonly byReceipt: boolean;
  /** What the desk should now read in the list; undefined leaves it as it is. */
  readonly readable: Pick<ReadableReport, 'outcomes' | 'urgency' | 'district'> | undefined;
}

/** What a receipt may be checked against; several reports can share five locating digits. */
export interface ReceiptCandidate {
  readonly report: ReportId;
  readonly lock: ReceiptLock;
}

/** The little that a reporter may learn by receipt. */
export interface ReceiptView {
  /** The report's, so that who comes back by code is answered in it. */
  readonly language: string;
  readonly status: Status;
  /** Hour after which an asked-for erasure is carried out, or undefined. */
  readonly eraseAfter: string | undefined;
}

/** The reporter's side of the durable store. */
export interface Reports {
  /**
   * Report and one outbox row per delivery in one transaction. The id is the draft's, so a crash and a replay make one
   * report: false, and nothing changed, when it is already there.
   */
  submit(report: NewReport, deliveries: readonly string[]): Promise<boolean>;
  /** Addition and its outbox rows in one transaction; false when it is already there or the report is gone. */
  append(addition: Addition, deliveries: readonly string[]): Promise<boolean>;
  byLocator(locator: string): Promise<readonly ReceiptCandidate[]>;
  view(id: ReportId): Promise<ReceiptView | undefined>;
  /** Asks for (an hour) or takes back (undefined) the erasure; false when the report is gone. */
  eraseAfter(id: ReportId, hour: string | undefined): Promise<boolean>;
  /** Deletes body, additions, entries and messages of reports whose erasure hour has come; returns how many. */
  purge(hour: string): Promise<number>;
  /** Sealed messages waiting for the reporter, oldest first; each is returned once and then gone. */
  takeMessages(id: ReportId): Promise<readonly Uint8Array[]>;
  putMessage(id: ReportId, message: { id: string; sealed: Uint8Array }): Promise<void>;
  countMessages(id: ReportId): Promise<number>;
}
