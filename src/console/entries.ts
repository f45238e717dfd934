import type { InferResponseType } from 'hono/client';
import { z } from 'zod';
import { randomId } from '../report/ids.ts';
import { ACTIONS } from '../report/status.ts';
import type { MonthKey } from '../seal/keys.ts';
import { open, seal } from '../seal/seal.ts';
import { type Api, fromBase64, toBase64 } from './api.ts';

export const VERDICTS = ['confirm', 'unsure', 'reject'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a member writes down, as it lies sealed. The report's id and the author are sealed with it. */
const written = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('note'), text: z.string() }),
  z.object({
    kind: z.literal('decision'),
    provision: z.string(),
    verdict: z.enum(VERDICTS),
    reason: z.string(),
    pack: z.object({ id: z.string(), version: z.string() }),
  }),
  z.object({ kind: z.literal('move'), action: z.enum(ACTIONS) }),
]);
export type Written = z.infer<typeof written>;

const entryContent = z.object({
  format: z.literal('trustline-entry/1'),
  report: z.string(),
  member: z.string(),
  written,
});

type SealedEntry = InferResponseType<Api['reports'][':id']['entries']['$get'], 200>['entries'][number];

/** `written` is undefined for an entry that is damaged, or not by whom the server says. */
export interface Entry {
  readonly id: string;
  readonly member: string;
  readonly day: string;
  readonly written: Written | undefined;
}

interface Writing {
  readonly report: string;
  readonly member: string;
  readonly key: MonthKey;
}

/** Ready to be sent. Sealed to the public half of the key opened here, never to one that the server names. */
export async function sealEntry(content: Written, { report, member, key }: Writing) {
  const entry: z.infer<typeof entryContent> = {
    format: 'trustline-entry/1',
    report,
    member,
    written: content,
  };
  const sealed = await seal(entry, key.recipient);
  const id = randomId<'ReportId'>((length) => crypto.getRandomValues(new Uint8Array(length)));
  return { id: id as string, month: key.month, sealed: toBase64(sealed) };
}

export async function openEntries(
  report: string,
  sealed: readonly SealedEntry[],
  keys: ReadonlyMap<string, MonthKey>,
): Promise<Entry[]> {
  return Promise.all(
    sealed.map(async ({ id, member, day, month, sealed: text }) => {
      const content = await openEntry(text, keys.get(month));
      const genuine = content?.report === report && content.member === member;
      return { id, member, day, written: genuine ? content.written : undefined };
    }),
  );
}

async function openEntry(sealed: string, key: MonthKey | undefined) {
  if (!key) return undefined;
  try {
    return entryContent.parse(await open(fromBase64(sealed), key.identity));
  } catch {
    return undefined;
  }
}

/** The last word on a provision, by whomever. */
export function decisionOn(provision: string, entries: readonly Entry[]) {
  for (const { written: content, member, day } of entries.toReversed()) {
    if (content?.kind === 'decision' && content.provision === provision) return { ...content, member, day };
  }
  return undefined;
}
