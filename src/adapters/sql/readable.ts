import { z } from 'zod';
import { OUTCOMES } from '../../ordinance/outcome.ts';
import type { ReadableReport, Urgency } from '../../ports/reports.ts';
import type { ReportRow } from './schema.ts';

/** In queue order; `reports.urgency` holds the place in this list. */
const URGENCIES: readonly Urgency[] = ['live', 'soon', 'normal'];

const Outcomes = z.array(z.object({ provision: z.string(), outcome: z.enum(OUTCOMES) }));

export const READABLE_COLUMNS = [
  'id',
  'hour',
  'channel',
  'language',
  'pack',
  'pack_version',
  'outcomes',
  'urgency',
  'district',
  'status',
  'month',
  'size',
] as const;

type ReadableRow = Pick<ReportRow, (typeof READABLE_COLUMNS)[number]>;

export function readableOf(row: ReadableRow): ReadableReport {
  return {
    id: row.id,
    hour: row.hour,
    channel: row.channel,
    language: row.language,
    pack: row.pack,
    packVersion: row.pack_version,
    outcomes: Outcomes.parse(JSON.parse(row.outcomes)),
    urgency: URGENCIES[row.urgency] ?? 'normal',
    district: row.district ?? undefined,
    status: row.status,
    month: row.month,
    size: row.size,
  };
}

/** The part of the list that an addition may change. */
export function assessmentRow(
  readable: Pick<ReadableReport, 'outcomes' | 'urgency' | 'district'>,
): Pick<ReportRow, 'outcomes' | 'urgency' | 'district'> {
  return {
    // Only these two fields are readable, whatever else an outcome carries.
    outcomes: JSON.stringify(readable.outcomes.map(({ provision, outcome }) => ({ provision, outcome }))),
    urgency: URGENCIES.indexOf(readable.urgency),
    district: readable.district ?? null,
  };
}

export function reportRow(readable: ReadableReport): ReportRow {
  return {
    id: readable.id,
    hour: readable.hour,
    channel: readable.channel,
    language: readable.language,
    pack: readable.pack,
    pack_version: readable.packVersion,
    ...assessmentRow(readable),
    status: readable.status,
    month: readable.month,
    size: readable.size,
    additions: 0,
    holder: null,
    lease_until: null,
    erase_after: null,
  };
}
