import type { Pack } from '../../ordinance/pack.ts';
import type { MonthWrap } from '../../ports/members.ts';
import type { Entry, SealedBody } from '../../ports/queue.ts';

/** How stored things travel to the page: JSON, bytes as base64. */

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

export const shownWrap = ({ month, wrapped }: MonthWrap) => ({ month, wrapped: base64(wrapped) });

export const shownBody = ({ month, sealed, hour, kind }: SealedBody) => ({
  month,
  sealed: base64(sealed),
  hour,
  kind,
});

export const shownEntry = ({ id, member, month, day, sealed }: Entry) => ({
  id,
  member,
  month,
  day,
  sealed: base64(sealed),
});

/** The law as the desk shows it, without the machine's rules. */
export function shownPack({ id, version, reviewed, place, sources, provisions }: Pack) {
  const labels = new Map(sources.map(({ id: source, label, address }) => [source, { label, address }]));
  return {
    id,
    version,
    reviewed,
    place,
    provisions: provisions.map((provision) => ({
      id: provision.id,
      title: provision.title,
      paraphrase: provision.paraphrase,
      law: { title: provision.law.title, layer: provision.law.layer },
      cite: provision.cite,
      confidence: provision.confidence,
      effectiveFrom: provision.effective_from,
      effectiveTo: provision.effective_to,
      reviewed: provision.reviewed,
      note: provision.note ?? null,
      sources: provision.sources.flatMap((source) => labels.get(source) ?? []),
    })),
  };
}
