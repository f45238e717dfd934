import { FACT_NAMES, FACTS, type FactName, type Facts } from '../../src/ordinance/facts.ts';
import { judge } from '../../src/ordinance/judge.ts';
import type { Outcome } from '../../src/ordinance/outcome.ts';
import type { Pack } from '../../src/ordinance/pack.ts';
import { nextQuestion, type Question } from '../../src/ordinance/question.ts';
import type { Labelled } from '../../src/server/evaluate/corpus.ts';
import { markdown, median } from '../markdown.ts';

export interface Asking {
  readonly pack: Pack;
  readonly askable: ReadonlySet<FactName>;
}

/** What is asked next, knowing what is known and what was asked; undefined: nothing more. */
type Asker = (facts: Facts, asked: readonly Question[]) => Question | undefined;

/** Every report is told this many times, each time with other facts left out. */
const TELLINGS = 5;
const JUDGED_ON = '2026-06-01';
const PATIENCE = [1, 3, 5];

interface Telling {
  readonly told: Facts;
  readonly full: Facts;
}

/**
 * Somebody who knows everything leaves half of it out of the first text and is then asked. How many questions until the
 * outcomes are those of the whole truth, with our choice of questions and in the order in which the rules list them?
 */
export function questionTable(reports: readonly Labelled[], asking: Asking): string {
  const all = tellings(reports, asking.pack);
  const closed = all.filter(({ told }) => !openOutcomes(asking.pack, told).length);
  const right = all.filter((one) => !closed.includes(one) && settled(asking.pack, one.told, one.full));
  const open = all.filter((one) => !closed.includes(one) && !right.includes(one));
  const askers: readonly (readonly [string, Asker])[] = [
    [
      'the question that decides most (ours)',
      (facts, asked) => nextQuestion(asking.pack, facts, { ...asking, asked, on: JUDGED_ON }),
    ],
    ['the fixed order of the rules', (facts, asked) => nextInOrder(asking, facts, asked)],
  ];
  const asked = open.map((telling) =>
    askers.map(([, asker]) => questionsUntilSettled(telling, { asker, asking })),
  );
  const settling = asked.filter((counts) => counts.some(Number.isFinite));
  // Compared on the same tellings: who gives up early would otherwise look quick.
  const both = settling.filter((counts) => counts.every(Number.isFinite));
  const rows = askers.map(([name], at) => {
    const shared = both.map((counts) => counts[at] ?? 0);
    const mine = settling.map((counts) => counts[at] ?? 0);
    return [
      name,
      (shared.reduce((n, count) => n + count, 0) / shared.length).toFixed(2),
      String(median(shared)),
      ...PATIENCE.map((most) => portion(mine, (count) => count <= most)),
      portion(mine, Number.isFinite),
    ];
  });
  const head = [
    '',
    'questions, mean',
    'median',
    ...PATIENCE.map((most) => `settled within ${most}`),
    'settled at last',
  ];
  return [
    `${all.length} tellings of ${all.length / TELLINGS} reports that touch the law: ${closed.length} leave out so much that ` +
      `no provision is open, ${right.length} have the outcomes of the whole truth at once, ${open.length} are asked about. ` +
      `Of these neither way settles ${open.length - settling.length}; the shares are of the other **${settling.length}**, ` +
      `mean and median over the ${both.length} that both ways settle.`,
    markdown([head, ...rows]),
  ].join('\n\n');
}

function portion(counts: readonly number[], holds: (count: number) => boolean): string {
  return (counts.filter((count) => holds(count)).length / counts.length).toFixed(3);
}

function tellings(reports: readonly Labelled[], pack: Pack): Telling[] {
  const roll = dice(20260601);
  return reports
    .filter(({ facts }) => judge(pack, facts, JUDGED_ON).length > 0)
    .flatMap(({ facts }) =>
      Array.from({ length: TELLINGS }, () => ({ told: halfOf(facts, roll), full: completed(facts) })),
    );
}

/** What the report does not state did not happen; who, where and the like stay unknown to everybody. */
function completed(facts: Facts): Facts {
  const denied = FACT_NAMES.filter((name) => FACTS[name].kind === 'yes_no').map((name) => [name, false]);
  return { ...Object.fromEntries(denied), ...facts };
}

function halfOf(facts: Facts, roll: () => number): Facts {
  const mixed = Object.entries(facts)
    .map((entry) => ({ entry, at: roll() }))
    .sort((a, b) => a.at - b.at);
  return Object.fromEntries(mixed.slice(0, Math.ceil(mixed.length / 2)).map(({ entry }) => entry));
}

/** The same numbers at every run (mulberry32). */
function dice(start: number): () => number {
  let seed = start;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Infinity where it runs out of questions first. */
function questionsUntilSettled(
  { told, full }: Telling,
  { asker, asking: { pack } }: { readonly asker: Asker; readonly asking: Asking },
): number {
  let facts = told;
  const asked: Question[] = [];
  while (!settled(pack, facts, full)) {
    const question = asker(facts, asked);
    if (question === undefined) return Number.POSITIVE_INFINITY;
    asked.push(question);
    const answer = full[question.fact];
    // "I don't know" is an answer too, and costs a question.
    if (answer !== undefined) facts = { ...facts, [question.fact]: answer };
  }
  return asked.length;
}

function settled(pack: Pack, known: Facts, full: Facts): boolean {
  const words = (facts: Facts) =>
    judge(pack, facts, JUDGED_ON)
      .map(({ provision, outcome }) => `${provision} ${outcome}`)
      .join();
  return words(known) === words(full);
}

const OPEN: ReadonlySet<string> = new Set(['likely', 'possible', 'needs_more_facts']);

function openOutcomes(pack: Pack, facts: Facts): Outcome[] {
  return judge(pack, facts, JUDGED_ON).filter(({ outcome }) => OPEN.has(outcome));
}

/** The open provisions in the pack's order, the facts of each in the order of its `ask`; nothing is asked twice. */
function nextInOrder(
  { pack, askable }: Asking,
  facts: Facts,
  asked: readonly Question[],
): Question | undefined {
  const put = new Set(asked.map(({ fact }) => fact));
  const fact = openOutcomes(pack, facts)
    .flatMap(({ ask }) => ask)
    .find((name) => askable.has(name) && !put.has(name));
  return fact === undefined ? undefined : { fact, why: 'decides' };
}
