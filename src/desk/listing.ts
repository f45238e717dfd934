import type { Clock } from '../ports/clock.ts';
import type { Queue, QueuedReport, QueueFilter } from '../ports/queue.ts';
import type { ReportId } from '../report/ids.ts';
import type { Status } from '../report/status.ts';

/** Told whenever the list may have changed; intake tells it too, when a report is queued. */
export const QUEUE_TOPIC = 'queue';

/** The desk's lists, in the order shown. `mine` is whatever the member holds. */
const STATUSES_OF = {
  waiting: ['unfinished', 'new', 'claimed'],
  mine: undefined,
  unsorted: ['unsorted'],
  going_on: ['triaged', 'verified', 'referred'],
  set_aside: ['duplicate', 'not_covered', 'abuse'],
  closed: ['closed'],
} as const satisfies Readonly<Record<string, readonly Status[] | undefined>>;

export type Lane = keyof typeof STATUSES_OF;
export const LANES = Object.keys(STATUSES_OF) as [Lane, ...Lane[]];

const PAGE = 50;

export interface Listing {
  readonly reports: readonly QueuedReport[];
  /** Where the next page begins, if there is more. */
  readonly after: ReportId | undefined;
  readonly counts: Readonly<Record<Lane, number>>;
}

interface Asking {
  readonly lane: Lane;
  readonly member: string;
  readonly after: ReportId | undefined;
}

/** One page of a list and how many each list holds. */
export async function listReports(
  { queue, clock }: { queue: Pick<Queue, 'list' | 'count'>; clock: Clock },
  { lane, member, after }: Asking,
): Promise<Listing> {
  const now = clock.now();
  const page = { size: PAGE + 1, now, ...(after && { after }) };
  const counting = LANES.map(async (each) => [each, await queue.count(filterOf(each, member), now)] as const);
  const [found, counts] = await Promise.all([
    queue.list(filterOf(lane, member), page),
    Promise.all(counting),
  ]);
  const reports = found.slice(0, PAGE).map(asShown);
  return {
    reports,
    after: found.length > PAGE ? reports.at(-1)?.id : undefined,
    counts: Object.fromEntries(counts) as Record<Lane, number>,
  };
}

function filterOf(lane: Lane, member: string): QueueFilter {
  const statuses = STATUSES_OF[lane];
  return statuses ? { statuses } : { holder: member };
}

/** A claim that ran out is no claim, even before the sweep has written so. */
function asShown(report: QueuedReport): QueuedReport {
  return report.status === 'claimed' && report.holder === undefined ? { ...report, status: 'new' } : report;
}
