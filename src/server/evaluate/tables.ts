import { f1, kindOf, sum } from '../../classify/score.ts';
import type { FactName } from '../../ordinance/facts.ts';
import { OUTCOMES } from '../../ordinance/outcome.ts';
import type { Measure } from './floors.ts';
import { type Evaluated, measuresOf, type ShareName } from './measure.ts';
import { type Compared, confusion } from './reports.ts';
import type { Way } from './ways.ts';

const COLUMNS: readonly (readonly [Measure, string])[] = [
  ['decision_f1', 'decision F1'],
  ['context_f1', 'context F1'],
  ['exact_outcomes', 'exact outcomes'],
  ['likely_right', 'likely right'],
  ['false_alarms', 'false alarms'],
  ['language', 'language'],
  ['answers', 'answers'],
  ['redaction_gone', 'redacted'],
  ['redaction_kept', 'evidence kept'],
  ['when', 'when'],
];

/** A Markdown table; numbers are right-aligned. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const figure = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3));

/** A row per language, and all together. */
export function byLanguage(evaluated: readonly Evaluated[]): string {
  const row = (name: string, some: readonly Evaluated[]) => {
    const measures = measuresOf(some);
    const reports = some.reduce((n, { compared }) => n + compared.length, 0);
    return [name, String(reports), ...COLUMNS.map(([measure]) => figure(measures[measure]))];
  };
  return table(
    ['language', 'reports', ...COLUMNS.map(([, head]) => head)],
    [...evaluated.map((one) => row(one.language, [one])), row('all', evaluated)],
  );
}

/** A row per provision: how often it should speak, how often it spoke, and how often it said the right thing. */
export function byProvision(compared: readonly Compared[]): string {
  const provisions = [
    ...new Set(compared.flatMap(({ wanted, got }) => [...wanted.keys(), ...got.keys()])),
  ].sort();
  return table(
    ['provision', 'wanted', 'said', 'right'],
    provisions.map((provision) => [
      provision,
      String(compared.filter(({ wanted }) => wanted.has(provision)).length),
      String(compared.filter(({ got }) => got.has(provision)).length),
      String(
        compared.filter(
          ({ wanted, got }) => wanted.has(provision) && wanted.get(provision) === got.get(provision),
        ).length,
      ),
    ]),
  );
}

/** Wanted outcomes as rows, said ones as columns. */
export function confusionTable(compared: readonly Compared[]): string {
  const cells = confusion(compared);
  const words = [...OUTCOMES, 'says nothing'];
  return table(
    ['wanted \\ said', ...words],
    words.map((row) => [row, ...words.map((column) => String(cells.get(row)?.get(column) ?? 0))]),
  );
}

/** A row per fact that was wrongly said or missed, the worst first. */
export function byFact(compared: readonly Compared[]): string {
  const names = [
    ...new Set(
      compared.flatMap(({ report, facts }) => [...Object.keys(report.facts), ...Object.keys(facts)]),
    ),
  ] as FactName[];
  const rows = names.map((name) => {
    const tally = sum(
      compared.map(({ report, facts }) => {
        const [got, want] = [facts[name], report.facts[name]];
        return {
          told: Number(got !== undefined),
          wanted: Number(want !== undefined),
          right: Number(want !== undefined && got === want),
        };
      }),
    );
    return { name, tally };
  });
  return table(
    ['fact', 'kind', 'wanted', 'said', 'right', 'F1'],
    rows
      .filter(({ tally }) => tally.right < Math.max(tally.told, tally.wanted))
      .sort(
        (a, b) =>
          b.tally.told +
          b.tally.wanted -
          2 * b.tally.right -
          (a.tally.told + a.tally.wanted - 2 * a.tally.right),
      )
      .map(({ name, tally }) => [
        name,
        kindOf(name),
        String(tally.wanted),
        String(tally.told),
        String(tally.right),
        f1(tally).toFixed(2),
      ]),
  );
}

/** A row per act: how many of its ways were read with every fact, of those that words were tuned on and of the others. */
export function byAct(tuned: readonly Compared[], fresh: readonly Compared[]): string {
  const actOf = ({ report }: Compared) => (report as Way).act;
  const whole = ({ report, facts }: Compared) =>
    Object.entries(report.facts).every(([name, value]) => facts[name as FactName] === value);
  const cells = (some: readonly Compared[]) => [
    String(some.length),
    some.length === 0 ? '–' : (some.filter(whole).length / some.length).toFixed(2),
  ];
  const row = (name: string, of: (one: Compared) => boolean) => [
    name,
    ...cells(tuned.filter(of)),
    ...cells(fresh.filter(of)),
  ];
  const acts = [...new Set(tuned.map(actOf))];
  return table(
    ['act', 'tuned on', 'read whole', 'not tuned on', 'read whole'],
    [...acts.map((act) => row(act, (one) => actOf(one) === act)), row('all', () => true)],
  );
}

/** Every report with something wrong, and what. Only invented texts are ever printed. */
export function errors({ compared, shares }: Evaluated): string {
  const reports = compared.flatMap((one) => {
    const names = new Set([...Object.keys(one.report.facts), ...Object.keys(one.facts)]) as Set<FactName>;
    const wrong = [...names]
      .filter((name) => one.facts[name] !== one.report.facts[name])
      .map((name) => {
        const mark = kindOf(name) === 'context' ? '(context) ' : '';
        return `    ${mark}${name}: wanted ${one.report.facts[name] ?? '-'}, got ${one.facts[name] ?? '-'}`;
      });
    const { tags } = one.report;
    if (tags !== undefined && [...tags].sort().join() !== [...one.tags].sort().join())
      wrong.push(`    tags: wanted ${tags.join(' ') || '-'}, got ${one.tags.join(' ') || '-'}`);
    if (wrong.length === 0) return [];
    return [`\n${one.report.id}${one.exact ? '' : ' – outcomes differ'}\n  ${one.words}`, ...wrong];
  });
  const lines = (Object.entries(shares) as [ShareName, { wrong: readonly string[] }][]).flatMap(
    ([name, { wrong }]) => wrong.map((line) => `  ${name}: ${line}`),
  );
  return [...reports, ...lines].join('\n');
}
