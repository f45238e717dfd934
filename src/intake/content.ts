import { findDistrict } from '../classify/place.ts';
import type { Draft } from '../flow/state.ts';
import { judge } from '../ordinance/judge.ts';
import type { Outcome } from '../ordinance/outcome.ts';
import type { Pack } from '../ordinance/pack.ts';
import { type WallClock, wallClock } from '../ports/clock.ts';
import type { Urgency } from '../ports/reports.ts';
import type { ReportContent } from '../report/content.ts';
import type { Channel } from '../report/ids.ts';
import { placesTold, whenTold } from './circumstances.ts';

export interface Composed {
  readonly content: ReportContent;
  readonly outcomes: readonly Outcome[];
  readonly urgency: Urgency;
  readonly district: string | undefined;
}

interface Composing {
  readonly pack: Pack;
  readonly channel: Channel;
  readonly language: string;
  readonly now: number;
  readonly kind: ReportContent['kind'];
  /** Texts before this one are already in the queue. */
  readonly from: number;
}

/** What will lie sealed, and the little that stays readable beside it. */
export function compose(draft: Draft, { pack, channel, language, now, kind, from }: Composing): Composed {
  const today = wallClock(now, pack.place.time_zone);
  const when = whenTold(draft.words, { language, now: today });
  const outcomes = judge(pack, draft.facts, when?.from ?? dayOn(today));
  return {
    outcomes,
    urgency: urgencyOf(draft),
    district: findDistrict(draft.words.map(({ text }) => text).join('\n'))?.district,
    content: {
      format: 'trustline/1',
      report: draft.id,
      kind,
      channel,
      language,
      words: draft.words.slice(from),
      facts: draft.facts,
      evidence: draft.evidence.flatMap((shown) =>
        shown.message >= from ? [{ ...shown, message: shown.message - from }] : [],
      ),
      chosen: Object.keys(draft.chosen),
      open: [...draft.open],
      tags: [...draft.tags],
      ...(when === undefined || when.message < from
        ? {}
        : { when: { ...when, message: when.message - from } }),
      places: placesTold(draft.words).flatMap((told) =>
        told.message < from ? [] : [{ ...told, message: told.message - from }],
      ),
      pack: { id: pack.id, version: pack.version },
      outcomes: outcomes.map((outcome) => ({ ...outcome, ask: [...outcome.ask] })),
      unfinished: draft.sent?.by === 'silence',
      media: draft.media,
    },
  };
}

function dayOn({ year, month, day }: WallClock): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function urgencyOf(draft: Draft): Urgency {
  if (draft.tags.includes('LIVE')) return 'live';
  return draft.tags.includes('MINOR') || draft.tags.includes('ROUTE-EMERGENCY') ? 'soon' : 'normal';
}
