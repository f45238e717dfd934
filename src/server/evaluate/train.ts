import { BY_RULES_ALONE } from '../../classify/decide.ts';
import { vocabularyFor } from '../../classify/lexicons.ts';
import { readByRules } from '../../classify/read.ts';
import { redact } from '../../classify/redact.ts';
import { rescan, type Scan, scan } from '../../classify/scan.ts';
import { signsOf } from '../../classify/signs.ts';
import type { Language } from '../../language/locale.ts';
import { normalise } from '../../language/normalise.ts';
import { CONTEXT_FACTS, type FactName } from '../../ordinance/facts.ts';
import type { Labelled } from './corpus.ts';

/** One labelled text with its language. */
export interface Lesson {
  readonly language: Language;
  readonly kind: keyof typeof COPIES;
  readonly report: Labelled;
}

interface Sample {
  readonly signs: Int32Array;
  readonly true: ReadonlySet<string>;
  readonly context: boolean;
}

/** A target with what each sign adds to its log-odds; signs that add nothing are absent. */
export interface Learned {
  readonly target: string;
  readonly bias: number;
  readonly weights: readonly (readonly [sign: string, weight: number])[];
}

/**
 * Every text is learned from as it is and again with some of its words unknown, as texts to come have them; those that no
 * word was tuned on more often, because there rules are as often wrong as on texts to come; a single act once.
 */
const COPIES = { tuned: 3, fresh: 11, way: 1 } as const;
const UNKNOWN = 0.2;
/** A sign or a target seen in fewer texts says nothing yet. */
const SEEN_IN = 6;
const ROUNDS = 12;
const RATE = 0.15;
/** Pulls weights to zero, so that few signs decide and can be named. */
const PULL = 1e-3;
const LONGEST_PULL = 50;
const LEAST = 0.25;

/** A number of no consequence for each call, the same at every training (Numerical Recipes' linear congruential). */
function dice(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

/**
 * Logistic regression per fact and value over the signs of the lessons, by stochastic gradient with a rate of its own per
 * sign (Duchi, Hazan, Singer 2011) and an L1 pull. The same lessons give the same weights.
 */
export function train(lessons: readonly Lesson[]): Learned[] {
  const roll = dice();
  const told = together(lessons, roll)
    .flatMap((lesson) =>
      Array.from({ length: COPIES[lesson.kind] }, (_, copy) => ({
        lesson,
        signs: signsIn(lesson, copy === 0 ? () => false : () => roll() < UNKNOWN),
      })),
    )
    .filter(({ signs }) => signs.length > 0);
  const often = frequent(told.flatMap(({ signs }) => signs));
  const index = new Map(often.map((sign, at) => [sign, at]));
  const samples = told.map(
    ({ lesson, signs }): Sample => ({
      signs: Int32Array.from(signs.flatMap((sign) => index.get(sign) ?? [])),
      true: new Set(Object.entries(lesson.report.facts).map(([fact, value]) => `${fact}=${value}`)),
      context: lesson.report.circumstances,
    }),
  );
  const targets = frequent(samples.flatMap((sample) => [...sample.true])).filter(
    (target) => !BY_RULES_ALONE.has(factOf(target)),
  );
  return targets.map((target) => learn(target, { samples, often, roll }));
}

/** Of the single acts, those that are told beside another one. */
const BESIDE = 0.7;

/**
 * Single acts, most of them told in one text with another act of the same language: alone they would teach that one act
 * speaks against every other.
 */
function together(lessons: readonly Lesson[], roll: () => number): Lesson[] {
  const ways = new Map<Language, Lesson[]>();
  for (const lesson of lessons)
    if (lesson.kind === 'way') ways.set(lesson.language, [...(ways.get(lesson.language) ?? []), lesson]);
  return lessons.map((lesson) => {
    if (lesson.kind !== 'way' || roll() > BESIDE) return lesson;
    const others = ways.get(lesson.language) ?? [];
    const other = others[Math.floor(roll() * others.length)];
    if (other === undefined || !agree(lesson.report, other.report)) return lesson;
    const report = {
      ...lesson.report,
      text: `${lesson.report.text}. ${other.report.text}`,
      facts: { ...lesson.report.facts, ...other.report.facts },
    };
    return { ...lesson, report };
  });
}

const agree = (a: Labelled, b: Labelled): boolean =>
  Object.entries(a.facts).every(([fact, value]) => (b.facts[fact as FactName] ?? value) === value);

/** No signs where the text is taken for abuse: there the rules decide alone. */
function signsIn({ report, language }: Lesson, isUnknown: () => boolean): string[] {
  const scanned: Scan = scan(redact(normalise(report.text)).text, vocabularyFor(language).vocabulary);
  const known = rescan(
    scanned,
    scanned.hits.filter(() => !isUnknown()),
  );
  const { stage, ledger, abusive } = readByRules(known, language);
  return abusive ? [] : [...signsOf(stage, ledger).keys()];
}

const factOf = (target: string): FactName => target.slice(0, target.indexOf('=')) as FactName;

function frequent(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= SEEN_IN * COPIES.tuned).map(([name]) => name);
}

interface Learning {
  readonly samples: readonly Sample[];
  readonly often: readonly string[];
  readonly roll: () => number;
}

function learn(target: string, { samples, often, roll }: Learning): Learned {
  const inContext = CONTEXT_FACTS.has(factOf(target));
  const mine = samples.filter(({ context }) => context || !inContext);
  const weights = new Float64Array(often.length);
  const steep = new Float64Array(often.length).fill(0.01);
  const pulled = new Int32Array(often.length);
  let bias = -3;
  let biasSteep = 0.01;
  let step = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const sample of shuffled(mine, roll)) {
      step += 1;
      let sum = bias;
      for (const sign of sample.signs) sum += weights[sign] ?? 0;
      const slope = 1 / (1 + Math.exp(-sum)) - (sample.true.has(target) ? 1 : 0);
      for (const sign of sample.signs) {
        const steepness = (steep[sign] ?? 0) + slope * slope;
        steep[sign] = steepness;
        const rate = RATE / Math.sqrt(steepness);
        const pull = rate * PULL * Math.min(LONGEST_PULL, step - (pulled[sign] ?? 0));
        pulled[sign] = step;
        const moved = (weights[sign] ?? 0) - rate * slope;
        weights[sign] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pull);
      }
      biasSteep += slope * slope;
      bias -= (RATE / Math.sqrt(biasSteep)) * slope;
    }
  }
  return {
    target,
    bias,
    weights: often.flatMap((sign, at) => {
      const weight = weights[at] ?? 0;
      return Math.abs(weight) < LEAST ? [] : [[sign, weight] as const];
    }),
  };
}

function shuffled<Item>(items: readonly Item[], roll: () => number): Item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(roll() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}
