import type { Language } from '../language/locale.ts';
import {
  deriveHold,
  deriveMinor,
  derivePlace,
  deriveProof,
  deriveTelling,
  deriveTime,
} from './circumstances.ts';
import { decide } from './decide.ts';
import {
  deriveActor,
  deriveArrest,
  deriveCustody,
  deriveFedActor,
  deriveHoldOrArrest,
  deriveJoint,
  derivePosing,
  derivePurpose,
  deriveSafety,
} from './derive.ts';
import { vocabularyFor } from './lexicons.ts';
import { type Live, type LiveReading, readLive } from './live.ts';
import { applyPatterns, Ledger } from './match.ts';
import type { Reading } from './reading.ts';
import { type Hit, has, type Scan, scan } from './scan.ts';
import { type Stage, stageOf } from './stage.ts';
import { looksAbusive, tagsOf } from './tags.ts';

/** How much of a text is read, in UTF-16 units: over ten SMS; the rest is kept by others but says nothing here. */
export const READ_AT_MOST = 4000;

/** Reads one redacted text in the given language. Never throws; every fact carries the words it rests on. */
export function read(text: string, { language }: { readonly language: Language }): Reading {
  const { vocabulary } = vocabularyFor(language);
  const { stage, ledger, abusive } = readByRules(scan(text.slice(0, READ_AT_MOST), vocabulary), language);
  if (!abusive) {
    decide(stage, ledger);
    deriveHold(stage, ledger, language);
  }
  const tags = tagsOf(stage, ledger.facts);
  return {
    language,
    facts: ledger.facts,
    evidence: ledger.evidence,
    tags,
    understood: ledger.evidence.length > 0 || tags.length > 0,
  };
}

/** A text as the written rules alone read it, before the learned weights decide. */
export interface RuledReading {
  readonly stage: Stage;
  readonly ledger: Ledger;
  readonly abusive: boolean;
}

/** Reads a scanned text by patterns and derivations. */
export function readByRules(scanned: Scan, language: Language): RuledReading {
  const stage = stageOf(scanned, vocabularyFor(language).grammar);
  const ledger = new Ledger(stage);
  const abusive = looksAbusive(stage);
  if (abusive) {
    const hit = scanned.byConcept.get('ILLEGALS') ?? scanned.byConcept.get('ABUSE') ?? [];
    ledger.add('actor', 'none', hit);
  } else {
    readFacts(stage, ledger, readLive(scanned.text, language));
  }
  return { stage, ledger, abusive };
}

function readFacts(stage: Stage, ledger: Ledger, going: LiveReading): void {
  const live = placedIn(stage, going);
  const guessed = applyPatterns(stage, ledger);
  // "Help ICE is here" is a cry, not officials who help agents.
  if (live !== undefined && !stage.mentions.some((m) => m.side === 'local')) ledger.drop('joint_operation');
  deriveActor(stage, ledger);
  derivePosing(stage, ledger);
  deriveJoint(stage, ledger);
  deriveCustody(stage, ledger);
  deriveHoldOrArrest(stage, ledger);
  deriveArrest(stage, ledger);
  derivePurpose(stage, ledger);
  deriveSafety(stage, ledger);
  deriveFedActor(stage, ledger, live);
  deriveTime(stage, ledger, { ...going, live });
  if (ledger.evidence.length === 0 && !has(stage.scanned, 'INSIDER')) return;
  derivePlace(stage, ledger);
  deriveProof(stage, ledger);
  deriveMinor(stage, ledger);
  deriveTelling(stage, ledger, guessed);
}

/** The same words as tokens of `stage`, whose vocabulary may cut words apart elsewhere. */
function placedIn(stage: Stage, { live, scanned }: LiveReading): Live | undefined {
  if (live === undefined) return undefined;
  const at = (index: number): number => {
    const start = scanned.tokens[index]?.start ?? 0;
    return Math.max(
      0,
      stage.scanned.tokens.findLastIndex((token) => token.start <= start),
    );
  };
  const placed = (hit: Hit): Hit => ({ ...hit, first: at(hit.first), last: at(hit.last) });
  return {
    ...live,
    agent: live.agent === undefined ? undefined : placed(live.agent),
    words: live.words.map(placed),
  };
}
