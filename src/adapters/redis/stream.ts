import type { Delivery, OutboxRow } from '../../ports/outbox.ts';
import type { ReadableReport } from '../../ports/reports.ts';
import { ask, bufferOf, connectRedis, type RedisOptions } from './connect.ts';

/** Both keys carry the tag `{reports}`, so that a cluster keeps them together. */
export const STREAM = 'trustline:{reports}';
export const GROUP = 'partner';

/** A row handed over twice within a week is one entry. */
const REMEMBER_SECONDS = 7 * 24 * 3600;
/** Entries that nobody removed go after this many days: the stream shares its memory with open conversations. */
const KEEP_DAYS = 30;

export interface RedisStream extends Delivery {
  close(): Promise<void>;
}

/**
 * Each sealed report and addition as an entry of a Redis Stream, for a partner who reads it with any client:
 *
 *     XREADGROUP GROUP partner worker-1 COUNT 10 BLOCK 5000 STREAMS trustline:{reports} >
 *     XACK trustline:{reports} partner <entry id>
 *     XDEL trustline:{reports} <entry id>
 *
 * | field | value |
 * |---|---|
 * | `id` | of this handing-over; an entry can come twice (after seven days, or a Redis that lost its memory): keep one per `id` |
 * | `report` | random id of the report; its additions carry the same |
 * | `kind` | `report` or `addition` |
 * | `sealed` | the bytes of an `.age` file (ask your client for binary values) |
 * | `month` | whose key opens it |
 * | `language` | of the reporter, a BCP 47 tag |
 * | `outcomes` | JSON, `[{"provision":"…","outcome":"…"}]` |
 * | `urgency` | `live`, `soon` or `normal` |
 * | `district` | a police district's code, or empty |
 * | `size` | bytes of `sealed` |
 *
 * Entry ids begin with the hour of the handing-over in epoch milliseconds, never with the moment. Remove what you
 * have taken; what stays is removed after 30 days. The coalition's own queue keeps the report either way.
 */
export async function openStream(options: RedisOptions): Promise<RedisStream> {
  const client = await connectRedis(options);
  return {
    name: 'redis-stream',
    deliver: async (row, body) => {
      const keys = [STREAM, `${STREAM}:sent:${row.id}`];
      const limits = [GROUP, String(REMEMBER_SECONDS), String(KEEP_DAYS)];
      const fields = Object.entries(fieldsOf(row, body)).flat();
      await ask('take a sealed report', () => client.addEntry(...keys, ...limits, ...fields));
    },
    close: async () => {
      if (client.isOpen) client.destroy();
    },
  };
}

function fieldsOf(
  row: OutboxRow,
  { sealed, readable }: { sealed: Uint8Array; readable: ReadableReport },
): Record<string, string | Buffer> {
  return {
    id: row.id,
    report: row.report,
    kind: row.kind,
    sealed: bufferOf(sealed),
    month: readable.month,
    language: readable.language,
    outcomes: JSON.stringify(readable.outcomes.map(({ provision, outcome }) => ({ provision, outcome }))),
    urgency: readable.urgency,
    district: readable.district ?? '',
    size: String(sealed.byteLength),
  };
}
