import type { Pack, Rule } from '../../ordinance/pack.ts';
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

function shownRule({ bound, boundUncertain, presume, tests, ...rule }: Rule) {
  return {
    ...rule,
    bound: [...bound],
    boundUncertain: [...boundUncertain],
    presume: [...presume],
    tests: [...tests],
  };
}

/** The law as the desk shows it, and its rules: the page judges with them when it reads a report again. */
export function shownPack({ id, version, reviewed, place, sources, outside, provisions }: Pack) {
  const labels = new Map(sources.map(({ id: source, label, address }) => [source, { label, address }]));
  return {
    id,
    version,
    reviewed,
    place,
    outside: { ...outside, stillBound: [...outside.stillBound] },
    provisions: provisions.map((provision) => ({
      id: provision.id,
      title: provision.title,
      paraphrase: provision.paraphrase,
      law: provision.law,
      rule: provision.rule === undefined ? null : shownRule(provision.rule),
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
