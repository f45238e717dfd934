import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ReportContent } from '../../src/report/content.ts';
import type { Channel } from '../../src/report/ids.ts';
import type { OpenedReport } from '../world/service.ts';

const LONG = 300;

/** A queued report as it stands in a recording: the list's line and the opened body, without ids and sizes. */
export function shown({ listed, content, additions }: OpenedReport, channel: Channel): unknown {
  const { status, language, urgency, district, eraseAfter } = listed;
  if (listed.channel !== channel || content.channel !== channel) {
    throw new Error(`What came by ${channel} lies in the queue as ${listed.channel} / ${content.channel}.`);
  }
  if (content.language !== language)
    throw new Error(`The list says ${language}, the report ${content.language}.`);
  return whole({
    status,
    language,
    urgency: urgency === 'normal' ? undefined : urgency,
    district,
    erasing: eraseAfter === undefined ? undefined : true,
    outcomes: Object.fromEntries(listed.outcomes.map(({ provision, outcome }) => [provision, outcome])),
    ...body(content),
    additions: additions.map((addition) => whole({ by: addition.kind, ...body(addition) })),
  });
}

function body(content: ReportContent): Record<string, unknown> {
  const { facts, chosen, open, tags, words, unfinished, media } = content;
  return {
    facts: Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))),
    chosen,
    open,
    tags,
    words: words.map(({ kind, asked, text }) => ({ [asked ? `${kind}: ${asked}` : kind]: shortened(text) })),
    unfinished: unfinished || undefined,
    media: media || undefined,
  };
}

function shortened(text: string): string {
  if (text.length <= LONG) return text;
  return `${text.slice(0, 60)} … ${text.slice(-40)} (${text.length} characters)`;
}

/** Without what is empty, so that a recording shows what there is. */
function whole(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => {
      if (value === undefined) return false;
      return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
    }),
  );
}

/** By the first part of its key; day keys, counters and message claims (answers, sealed, for a day) remain of everybody. */
const KINDS: Readonly<Record<string, string>> = {
  state: 'conversation',
  address: 'trace of the address',
  return: 'address to write back to',
};

/**
 * What the passing store still holds of the person. An alarm beside a conversation is only a time of day, and rings in
 * vain once its draft is sent; one without a conversation would be a trace.
 */
export function keptIn(passingDir: string, now: number): 'nothing' | string[] {
  const db = new DatabaseSync(join(passingDir, 'passing.db'), { readOnly: true });
  const keys = db.prepare('select key from vals where expires > ? order by key').all(now);
  const alarms = db.prepare('select id from alarms').all();
  db.close();
  const kinds = keys.flatMap(({ key }) => KINDS[String(key).split(':')[0] ?? ''] ?? []);
  if (kinds.length === 0) return alarms.length === 0 ? 'nothing' : ['alarm for silence'];
  return [...new Set(kinds)].sort();
}
