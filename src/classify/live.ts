import type { Language } from '../language/locale.ts';
import type { FactValue } from '../ordinance/facts.ts';
import type { Concept } from './concepts.ts';
import { liveVocabularyFor } from './lexicons.ts';
import { FED, is, LOCAL } from './mentions.ts';
import { type Hit, hitsOf, type Scan, scan } from './scan.ts';

/** Something that goes on as it is written; `danger` where force or terror is told with it. */
export interface Live {
  readonly urgency: Extract<FactValue<'urgency'>, 'now' | 'now_danger'>;
  /** The agents in it, where they are named. */
  readonly agent: Hit | undefined;
  /** The words that say so; token indices of `scanned`. */
  readonly words: readonly Hit[];
}

/** What a text tells as going on, and the sentences that only suppose, foresee or speak of habit. */
export interface LiveReading {
  readonly scanned: Scan;
  readonly live: Live | undefined;
  readonly unreal: ReadonlySet<number>;
}

interface Found {
  readonly subject: Hit | undefined;
  readonly event: Hit;
  /** A verb of being stands between them, so that it is told as present. */
  readonly said: boolean;
}

type Cover = readonly (Hit | undefined)[];

interface Seen {
  readonly scanned: Scan;
  readonly cover: Cover;
}

const OFFICIALS: readonly Concept[] = [...FED, ...LOCAL];
const PEOPLE: readonly Concept[] = ['FAMILY', 'PERSON', 'CHILD', 'PRIVATE'];
const STEPS_OVER: readonly Concept[] = ['LIVE_LINK', 'LIVE_IS', 'LIVE_NOW', 'NUMBER', ...OFFICIALS];
const EVENTS: readonly Concept[] = ['LIVE_DOOR', 'LIVE_HERE', 'LIVE_ACT', 'LIVE_TAKING', 'LIVE_FORCE'];
const UNKNOWN_WORDS = 1;
const OBJECT_WITHIN = 4;
const DENIED_WITHIN = 3;

function coverOf(scanned: Scan): Cover {
  const cover: (Hit | undefined)[] = new Array(scanned.tokens.length).fill(undefined);
  for (const hit of scanned.hits) for (let i = hit.first; i <= hit.last; i += 1) cover[i] ??= hit;
  return cover;
}

function sameSentence(hit: Hit, { scanned }: Seen): readonly Hit[] {
  return scanned.hits.filter((other) => other.sentence === hit.sentence);
}

/** Whether a past verb or a denial stands shortly before. */
function isBarred(hit: Hit, { scanned, cover }: Seen): boolean {
  for (let i = hit.first - 1; i >= hit.first - DENIED_WITHIN; i -= 1) {
    if (scanned.tokens[i]?.clause !== hit.clause) return false;
    if (is(cover[i], ['LIVE_BAR'])) return true;
    if (!is(cover[i], ['LIVE_LINK', 'LIVE_IS', 'NUMBER', 'LIVE_THEY', ...OFFICIALS])) return false;
  }
  return false;
}

/** Somebody is taken: a person is named after the taking, or before it where agents do it. */
function takesSomeone({ event, subject }: Found, seen: Seen): boolean {
  const near = seen.cover.slice(event.first, event.last + 1 + OBJECT_WITHIN);
  const errand = sameSentence(event, seen).some((hit) => is(hit, ['LIVE_ERRAND']));
  const person = near.some((hit) => hit?.sentence === event.sentence && is(hit, PEOPLE));
  return is(subject, OFFICIALS) ? person || !errand : person && !errand;
}

function counts(found: Found, seen: Seen): boolean {
  const { subject, event } = found;
  if (is(event, ['LIVE_TAKING'])) return takesSomeone(found, seen);
  return is(subject, FED) || !is(event, ['LIVE_HERE']);
}

/** "Send ICE", "let ICE in": named, but as those to whom it is done. */
function isReceiver(subject: Hit, { cover }: Seen): boolean {
  const left = cover[subject.first - 1];
  return (
    is(left, ['LIVE_WANTED']) ||
    (is(left, ['LIVE_LINK', 'NUMBER']) && is(cover[subject.first - 2], ['LIVE_WANTED']))
  );
}

/** "Banging on my door": force that needs no doer, because it opens the clause or meets a door. */
function standsAlone(event: Hit, { scanned, cover }: Seen): boolean {
  const opens = scanned.tokens[event.first - 1]?.clause !== event.clause;
  const door = cover.slice(event.last + 1, event.last + 3).some((hit) => is(hit, ['LIVE_DOOR']));
  return is(event, ['LIVE_TAKEN']) || opens || door;
}

/** From who is there to what they do or where they stand, with nothing but small words between. */
function eventAfter(subject: Hit, seen: Seen): Found | undefined {
  const { scanned, cover } = seen;
  const asked = isReceiver(subject, seen);
  let said = is(subject, ['LIVE_IS']);
  let unknown = 0;
  for (let i = subject.last + 1; scanned.tokens[i]?.clause === subject.clause; i += 1) {
    const hit = cover[i];
    if (is(hit, ['LIVE_BAR'])) return undefined;
    if (is(hit, ['LIVE_IS'])) said = true;
    if (hit !== undefined && is(hit, EVENTS) && (said || !asked)) {
      const found = { subject, event: hit, said };
      if (counts(found, seen)) return found;
    }
    if (hit === undefined) unknown += 1;
    else if (!is(hit, [...STEPS_OVER, ...EVENTS])) return undefined;
    if (unknown > UNKNOWN_WORDS) return undefined;
  }
  return undefined;
}

/** "At my door there is ICE": the place first. */
function agentAfter(place: Hit, { scanned, cover }: Seen): Found | undefined {
  let said = false;
  for (let i = place.last + 1; scanned.tokens[i]?.sentence === place.sentence; i += 1) {
    const hit = cover[i];
    if (said && is(hit, FED)) return { subject: hit, event: place, said };
    if (is(hit, ['LIVE_IS'])) said = true;
    else if (!is(hit, ['LIVE_LINK', 'NUMBER', 'LIVE_NOW'])) return undefined;
  }
  return undefined;
}

/** "My kids are at my door": people of the writer's own, not officials. */
function isOwnPeople(subject: Hit, { scanned, cover }: Seen): boolean {
  const left = cover[subject.first - 1];
  return (
    scanned.tokens[subject.first - 1]?.clause === subject.clause &&
    is(left, ['FAMILY', 'CHILD']) &&
    !is(left, OFFICIALS)
  );
}

function candidates(seen: Seen): Found[] {
  const { scanned } = seen;
  const subjects = hitsOf(scanned, ['LIVE_THEY', ...OFFICIALS]).filter(
    (hit) => !isBarred(hit, seen) && (is(hit, OFFICIALS) || !isOwnPeople(hit, seen)),
  );
  const alone = hitsOf(scanned, ['LIVE_TAKEN', 'LIVE_FORCE']).filter(
    (hit) => standsAlone(hit, seen) && !isBarred(hit, seen),
  );
  return [
    ...subjects.flatMap((subject) => eventAfter(subject, seen) ?? []),
    ...hitsOf(scanned, ['LIVE_DOOR', 'LIVE_HERE']).flatMap((place) => agentAfter(place, seen) ?? []),
    ...hitsOf(scanned, ['LIVE_TAKING']).flatMap((event) => {
      const found = { subject: undefined, event, said: true };
      const begins = is(event, ['LIVE_THEY', 'LIVE_IS']) || is(seen.cover[event.first - 1], ['LIVE_THEY']);
      return begins && !isBarred(event, seen) && takesSomeone(found, seen) ? [found] : [];
    }),
    ...alone.map((event) => ({ subject: undefined, event, said: true })),
  ];
}

/** Told of another time, as a habit, or only supposed. */
function isUnreal({ event, subject, said }: Found, seen: Seen): boolean {
  const present = said || is(event, ['LIVE_FORCE']) || (is(subject, FED) && is(event, ['LIVE_DOOR']));
  if (!present && hitsOf(seen.scanned, ['LIVE_BAR', 'LIVE_PAST']).length > 0) {
    if (hitsOf(seen.scanned, ['LIVE_NOW']).length === 0) return true;
  }
  const around = sameSentence(event, seen);
  const now = around.filter((hit) => is(hit, ['LIVE_NOW']));
  const past = around.filter((hit) => is(hit, ['LIVE_PAST']));
  if (past.length > 0 && now.length === 0) return true;
  if (around.some((hit) => is(hit, ['LIVE_UNREAL']))) return true;
  const turned = now.some((hit) => hit.clause === event.clause);
  return around.some(
    (hit) =>
      is(hit, ['LIVE_SUPPOSED']) && hit.first < event.first && !(turned && hit.clause !== event.clause),
  );
}

/** Reads what goes on as `text` is written: agents at a door, somebody being taken, force. */
export function readLive(text: string, language: Language): LiveReading {
  const scanned = scan(text, liveVocabularyFor(language), { inner: false });
  const seen: Seen = { scanned, cover: coverOf(scanned) };
  const unreal = new Set(hitsOf(scanned, ['LIVE_UNREAL']).map((hit) => hit.sentence));
  const found = candidates(seen).filter((one) => !isUnreal(one, seen));
  const first = found[0];
  if (first === undefined) return { scanned, live: undefined, unreal };
  const force = found.find(({ event }) => is(event, ['LIVE_FORCE']));
  const terror = hitsOf(scanned, ['LIVE_TERROR']).find((hit) => !isBarred(hit, seen));
  const worst = force?.event ?? terror;
  const words = [first.subject, first.event, worst].flatMap((hit) => hit ?? []);
  const agent = hitsOf(scanned, FED).find((hit) => !isBarred(hit, seen));
  return { scanned, unreal, live: { urgency: worst === undefined ? 'now' : 'now_danger', agent, words } };
}
