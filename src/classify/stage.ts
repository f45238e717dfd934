import { isDenied } from './denial.ts';
import type { Grammar } from './grammar.ts';
import { FED, is, type Laid, LOCAL, type Mention, mentionOf } from './mentions.ts';
import { type Hit, hitsOf, rescan, type Scan } from './scan.ts';

/** What every question about roles looks things up in. */
export interface Stage extends Laid {
  readonly mentions: readonly Mention[];
  /** Tokens that only suppose or ask in general; nothing there is reported. */
  readonly muted: Uint8Array;
  /** Tokens after an "if", also where the rest of the sentence is told as real ("said if I don't …"). */
  readonly supposed: Uint8Array;
}

function coverOf(scanned: Scan): (Hit | undefined)[] {
  const cover: (Hit | undefined)[] = new Array(scanned.tokens.length).fill(undefined);
  for (const hit of scanned.hits) {
    cover[hit.first] = hit;
    cover[hit.last] = hit;
    if (hit.last - hit.first <= 1) continue;
    for (let i = hit.first + 1; i < hit.last; i += 1) cover[i] ??= hit;
  }
  for (const hit of scanned.hits) cover[hit.first] = hit;
  return cover;
}

/** Marks the tokens from `hit` to the end of its sentence or clause; a clause also ends at "but", "then" and their like. */
function markFrom(hit: Hit, unit: 'sentence' | 'clause', into: Uint8Array, { scanned, cover }: Laid): void {
  for (let i = hit.first; i < scanned.tokens.length && scanned.tokens[i]?.[unit] === hit[unit]; i += 1) {
    if (unit === 'clause' && i > hit.last && is(cover[i], ['BUT'])) break;
    into[i] = 1;
  }
}

/** A general question: "can the police …", with the verb first in its sentence. */
function asksInGeneral(hit: Hit, { scanned, cover }: Laid): boolean {
  const opens = scanned.tokens[hit.first - 1]?.sentence !== hit.sentence;
  const next = [cover[hit.last + 1], cover[hit.last + 2]];
  return opens && next.some((near) => near?.sentence === hit.sentence && is(near, [...LOCAL, ...FED]));
}

const ASKED_WITHIN = 14;
/** Over a comma, which some languages set before every "if". */
const ASKED_CLOSE = 3;

/** "Asked where we were from and if …": no supposition of the writer's. */
function goesOnAsking(hit: Hit, { cover }: Laid): boolean {
  return cover
    .slice(Math.max(0, hit.first - ASKED_WITHIN), hit.first)
    .some(
      (other) =>
        is(other, ['ASK']) &&
        (other?.clause === hit.clause ||
          (other?.sentence === hit.sentence && hit.first - other.last <= ASKED_CLOSE)) &&
        !is(cover[(other?.first ?? 0) - 1], ['I']),
    );
}

/** "Said that I have to show papers": an official's words, not the writer's question. */
function isQuoted(hit: Hit, { scanned }: Laid): boolean {
  if (!is(hit, ['MAY_THEY'])) return false;
  return hitsOf(scanned, ['SAY', 'TELL', 'TOLD_ME']).some(
    (other) => other.sentence === hit.sentence && other.last < hit.first,
  );
}

function sentenceStart(hit: Hit, { scanned }: Laid): Hit {
  const first = scanned.tokens.findIndex(({ sentence }) => sentence === hit.sentence);
  return { ...hit, first };
}

/** Tokens that only suppose or ask in general, and those after any "if". */
function supposedTokens(laid: Laid): { muted: Uint8Array; supposed: Uint8Array } {
  const { scanned, cover } = laid;
  const muted = new Uint8Array(scanned.tokens.length);
  const supposed = new Uint8Array(scanned.tokens.length);
  for (const hit of hitsOf(scanned, ['WHAT_IF', 'MAY_THEY']))
    if (!goesOnAsking(hit, laid) && !isQuoted(hit, laid))
      markFrom(laid.grammar.asksAtEnd ? sentenceStart(hit, laid) : hit, 'sentence', muted, laid);
  for (const hit of hitsOf(scanned, ['MODAL']))
    if (asksInGeneral(hit, laid)) markFrom(hit, 'sentence', muted, laid);
  for (const hit of hitsOf(scanned, ['IF'])) {
    const near = cover
      .slice(Math.max(0, hit.first - 6), hit.first)
      .filter((other) => other?.sentence === hit.sentence);
    if (goesOnAsking(hit, laid)) continue;
    markFrom(hit, 'clause', supposed, laid);
    const joined = is(cover[hit.first - 1], ['AND']);
    const saidBehind =
      laid.grammar.marksAfter &&
      hitsOf(scanned, ['SAY', 'TELL', 'THREAT']).some(
        (other) => other.sentence === hit.sentence && other.first > hit.last,
      );
    if (!joined && !saidBehind && !near.some((other) => is(other, ['ASK', 'SAY', 'TELL', 'THREAT'])))
      markFrom(hit, 'clause', muted, laid);
  }
  return { muted, supposed };
}

/** "A cop who speaks Spanish": what the official speaks is no reason for anything. */
function describesOfficial(hit: Hit, { cover }: Laid): boolean {
  const left = cover[hit.first - 1];
  const nearest = left === undefined || is(left, ['DET', 'THEY']) ? cover[hit.first - 2] : left;
  return is(hit, ['LOOKS']) && is(nearest, LOCAL) && nearest?.clause === hit.clause;
}

/** A refusal to let go is a keeping, whatever words it takes; a description of an official is no ground. */
function withRefusals(laid: Laid): Laid {
  const hits = laid.scanned.hits
    .filter((hit) => !describesOfficial(hit, laid))
    .map((hit) =>
      is(hit, ['LET_GO']) && isDenied(hit, laid)
        ? { ...hit, concepts: ['KEEP', 'NOT_LET_GO'] as const }
        : hit,
    );
  const scanned = rescan(laid.scanned, hits);
  return { ...laid, scanned, cover: coverOf(scanned) };
}

/** Prepares a scanned text for questions about who did what. */
export function stageOf(scanned: Scan, grammar: Grammar): Stage {
  const laid = withRefusals({ scanned, cover: coverOf(scanned), grammar });
  const mentions = laid.scanned.hits.flatMap((hit) => mentionOf(hit, laid) ?? []);
  return { ...laid, mentions, ...supposedTokens(laid) };
}
