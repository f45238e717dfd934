import { f1, sum, tallyFacts } from '../../src/classify/score.ts';
import type { Language } from '../../src/language/locale.ts';
import type { Facts } from '../../src/ordinance/facts.ts';
import { judge } from '../../src/ordinance/judge.ts';
import type { Pack } from '../../src/ordinance/pack.ts';
import { corpusLanguages, readCorpus, type Split } from '../../src/server/evaluate/corpus.ts';
import { type Evaluated, measuresOf } from '../../src/server/evaluate/measure.ts';
import { type Compared, compare, type Outcomes, saidLikely } from '../../src/server/evaluate/reports.ts';
import { markdown } from '../markdown.ts';
import { keywordList } from './keywords.ts';
import { network } from './neural.ts';
import { type Beliefs, factsFrom } from './targets.ts';

/** What one of the contestants that learn believes of each text, by text. */
type Believed = ReadonlyMap<Compared, Beliefs>;

interface Learner {
  readonly name: string;
  readonly learn: (
    language: Language,
    lessons: readonly Compared[],
  ) => Promise<(text: string) => Beliefs | Promise<Beliefs>>;
}

const LEARNERS: readonly Learner[] = [
  { name: 'node-nlp', learn: network },
  { name: 'keyword list', learn: async (language, lessons) => keywordList(language, lessons) },
];

/** Beliefs from which on a fact is set; the one that serves a contestant best on the dev split is its own. */
const THRESHOLDS = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** As `compare` judges. */
const JUDGED_ON = '2026-06-01';

/** Facts and outcomes of every report of the split, read by each contestant and scored by the same code. */
export async function factTables(root: string, split: Split, pack: Pack): Promise<string> {
  const of = (...which: Split[]): Evaluated[] =>
    corpusLanguages(root).map((language) => ({
      language,
      compared: which
        .flatMap((one) => readCorpus(root, language, one))
        .map((report) => compare(language, report, pack)),
      shares: {},
    }));
  const [train, dev, asked] = [of('train', 'weigh'), of('dev'), of(split)];
  const rows: [string, readonly Evaluated[]][] = [['ours', asked]];
  const notes: string[] = [];
  for (const learner of LEARNERS) {
    process.stderr.write(`${learner.name} learns\n`);
    const began = performance.now();
    const believed = await beliefsOf(learner, train, [...dev, ...asked]);
    const threshold = bestFor(dev, believed, pack);
    rows.push([learner.name, readBy(asked, { believed, threshold, pack })]);
    notes.push(
      `${learner.name}: ${((performance.now() - began) / 1000).toFixed(0)} s to learn all languages and answer; ` +
        `a fact is set from a belief of ${threshold} on.`,
    );
  }
  return [table(rows), perLanguage(rows), notes.join(' ')].join('\n\n');
}

async function beliefsOf(
  learner: Learner,
  train: readonly Evaluated[],
  asked: readonly Evaluated[],
): Promise<Believed> {
  const believed = new Map<Compared, Beliefs>();
  for (const { language, compared } of train) {
    const believe = await learner.learn(language, compared);
    for (const one of asked.filter((other) => other.language === language).flatMap((all) => all.compared))
      believed.set(one, await believe(one.words));
  }
  return believed;
}

interface Reading {
  readonly believed: Believed;
  readonly threshold: number;
  readonly pack: Pack;
}

function bestFor(dev: readonly Evaluated[], believed: Believed, pack: Pack): number {
  const scored = THRESHOLDS.map((threshold) => {
    const compared = readBy(dev, { believed, threshold, pack }).flatMap((one) => one.compared);
    return { threshold, f1: f1(sum(compared.map(({ decision }) => decision))) };
  });
  return scored.reduce((best, one) => (one.f1 > best.f1 ? one : best)).threshold;
}

function readBy(asked: readonly Evaluated[], { believed, threshold, pack }: Reading): Evaluated[] {
  return asked.map((one) => ({
    ...one,
    compared: one.compared.map((ours) =>
      withFacts(ours, factsFrom(believed.get(ours) ?? new Map(), threshold), pack),
    ),
  }));
}

/** The same report with the facts that somebody else read in it. */
function withFacts(ours: Compared, facts: Facts, pack: Pack): Compared {
  const pair = { got: facts, want: ours.report.facts };
  const got: Outcomes = new Map(
    judge(pack, facts, JUDGED_ON).map(({ provision, outcome }) => [provision, outcome]),
  );
  return {
    ...ours,
    facts,
    decision: tallyFacts(pair, 'decision'),
    context: tallyFacts(pair, 'context'),
    got,
    exact:
      got.size === ours.wanted.size && [...got].every(([id, outcome]) => ours.wanted.get(id) === outcome),
  };
}

const figure = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));

function table(rows: readonly (readonly [string, readonly Evaluated[]])[]): string {
  return markdown([
    ['', 'decision F1', 'context F1', 'exact outcomes', '`likely` right', '`likely` found', 'false alarms'],
    ...rows.map(([name, some]) => {
      const measures = measuresOf(some);
      const { right } = saidLikely(some.flatMap(({ compared }) => compared));
      const wanted = some
        .flatMap(({ compared }) => compared)
        .flatMap(({ wanted: outcomes }) => [...outcomes.values()])
        .filter((outcome) => outcome === 'likely').length;
      return [
        name,
        figure(measures.decision_f1),
        figure(measures.context_f1),
        figure(measures.exact_outcomes),
        figure(measures.likely_right),
        figure(wanted === 0 ? undefined : right / wanted),
        figure(measures.false_alarms),
      ];
    }),
  ]);
}

function perLanguage(rows: readonly (readonly [string, readonly Evaluated[]])[]): string {
  const languages = rows[0]?.[1].map(({ language }) => language) ?? [];
  return markdown([
    ['decision F1 / exact outcomes', ...languages],
    ...rows.map(([name, some]) => [
      name,
      ...some.map((one) => {
        const { decision_f1, exact_outcomes } = measuresOf([one]);
        return `${figure(decision_f1)} / ${figure(exact_outcomes)}`;
      }),
    ]),
  ]);
}
