import { read } from '../../classify/read.ts';
import { redact } from '../../classify/redact.ts';
import { type Tally, tallyFacts } from '../../classify/score.ts';
import type { Language } from '../../language/locale.ts';
import { normalise } from '../../language/normalise.ts';
import type { Facts } from '../../ordinance/facts.ts';
import { judge } from '../../ordinance/judge.ts';
import type { Pack } from '../../ordinance/pack.ts';
import type { Labelled } from './corpus.ts';

/** Outcomes by provision; a provision that says nothing is absent. */
export type Outcomes = ReadonlyMap<string, string>;

/** One labelled report beside what the program made of its text. */
export interface Compared {
  readonly language: Language;
  readonly report: Labelled;
  readonly words: string;
  readonly facts: Facts;
  readonly tags: readonly string[];
  readonly decision: Tally;
  readonly context: Tally;
  readonly wanted: Outcomes;
  readonly got: Outcomes;
  readonly exact: boolean;
}

/** The day by whose law the corpus is judged; its reports tell no year. */
const JUDGED_ON = '2026-06-01';

export function compare(language: Language, report: Labelled, pack: Pack): Compared {
  const words = redact(normalise(report.text)).text;
  const { facts, tags } = read(words, { language });
  const pair = { got: facts, want: report.facts };
  const [wanted, got] = [outcomesOf(pack, report.facts), outcomesOf(pack, facts)];
  return {
    language,
    report,
    words,
    facts,
    tags,
    decision: tallyFacts(pair, 'decision'),
    context: tallyFacts(pair, 'context'),
    wanted,
    got,
    exact: sameOutcomes(wanted, got),
  };
}

function outcomesOf(pack: Pack, facts: Facts): Outcomes {
  return new Map(judge(pack, facts, JUDGED_ON).map(({ provision, outcome }) => [provision, outcome]));
}

function sameOutcomes(a: Outcomes, b: Outcomes): boolean {
  return a.size === b.size && [...a].every(([provision, outcome]) => b.get(provision) === outcome);
}

/** Of the times that an outcome was said, those in which it was right. */
export interface Said {
  readonly said: number;
  readonly right: number;
}

export function saidLikely(compared: readonly Compared[]): Said {
  const likely = compared.flatMap(({ got, wanted }) =>
    [...got].filter(([, outcome]) => outcome === 'likely').map(([provision]) => wanted.get(provision)),
  );
  return { said: likely.length, right: likely.filter((outcome) => outcome === 'likely').length };
}

/** Texts with nothing to report, and those of them that were taken for something. */
export function falseAlarms(compared: readonly Compared[]): { texts: number; alarms: number } {
  const nothing = compared.filter(({ wanted }) => wanted.size === 0);
  const alarming = nothing.filter(({ got }) =>
    [...got.values()].some((outcome) => outcome === 'likely' || outcome === 'possible'),
  );
  return { texts: nothing.length, alarms: alarming.length };
}

const SILENT = 'says nothing';

/** How often each wanted outcome came out as which, over all provisions; silence on both sides is not counted. */
export function confusion(compared: readonly Compared[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const { wanted, got } of compared) {
    for (const provision of new Set([...wanted.keys(), ...got.keys()])) {
      const row = wanted.get(provision) ?? SILENT;
      const column = got.get(provision) ?? SILENT;
      const cells = table.get(row) ?? new Map<string, number>();
      cells.set(column, (cells.get(column) ?? 0) + 1);
      table.set(row, cells);
    }
  }
  return table;
}
