import { markdown, median, spread } from '../markdown.ts';
import type { Latency } from './load.ts';
import type { Loaded } from './parent.ts';

/** What one contestant did with one workload, round by round. */
export type Rounds = readonly Loaded[];
export type Results = ReadonlyMap<string, Rounds>;

interface Column {
  readonly name: string;
  readonly cell: (rounds: Rounds, of: Results) => string;
}

const perSecond = ({ turns, seconds }: Loaded): number => turns / seconds;
/** CPU milliseconds per turn, of the server and of what it cannot do without. */
const cpu = ({ begin, end, turns }: Loaded): number =>
  (end.cpu - begin.cpu + end.beside - begin.beside) / 1000 / turns;

const COLUMNS: readonly Column[] = [
  { name: 'turns/s', cell: (rounds) => spread(rounds.map(perSecond), 0) },
  { name: '× floor', cell: (rounds, of) => ratio(rounds, of.get('floor'), perSecond) },
  { name: '× stock', cell: (rounds, of) => ratio(rounds, of.get('stock'), perSecond) },
  { name: 'CPU s per 1000 turns', cell: (rounds) => spread(rounds.map(cpu), 2) },
  {
    name: 'turns per CPU second × stock',
    cell: (rounds, of) => ratio(rounds, of.get('stock'), (r) => 1 / cpu(r)),
  },
  { name: 'p50 / p95 / p99 ms', cell: (rounds) => latencies(rounds.map(({ latency }) => latency)) },
  {
    name: 'story p50 / p95 / p99 ms',
    cell: (rounds) => latencies(rounds.map((round) => round.latencyByKind.story)),
  },
];

/** A Markdown table: contestants down, medians with the lowest and highest round across. */
export function table(results: Results): string {
  return markdown([
    ['', ...COLUMNS.map(({ name }) => name)],
    ...[...results].map(([name, rounds]) => [name, ...COLUMNS.map(({ cell }) => cell(rounds, results))]),
  ]);
}

/** What was really asked and answered, so that nobody measures errors. */
export function achieved(results: Results): string {
  return [...results]
    .map(([name, rounds]) => {
      const sum = (value: (round: Loaded) => number) => rounds.reduce((all, round) => all + value(round), 0);
      const turns = sum((round) => round.turns);
      const share = (kind: keyof Loaded['byKind']) =>
        `${((sum((round) => round.byKind[kind]) / turns) * 100).toFixed(1)} % ${kind}`;
      const failed = sum((round) => round.failed);
      const sends = sum((round) => round.byKind.send);
      return (
        `- ${name}: ${turns} turns (${share('story')}, ${share('digit')}, ${share('command')}, ${share('send')}), ` +
        `${failed} not answered with 200, ${sum((round) => round.spoken)} answered with words in TwiML; ` +
        `${sends} sends, ${sum((round) => round.receipts)} receipts in TwiML, ` +
        `${sum(({ begin, end }) => end.receipts - begin.receipts)} counted by the other side.`
      );
    })
    .join('\n');
}

/** Round against round, since a machine's speed changes from one to the next. */
function ratio(rounds: Rounds, others: Rounds | undefined, value: (round: Loaded) => number): string {
  const ratios = rounds.flatMap((round, at) => {
    const other = others?.[at];
    return other === undefined ? [] : [value(round) / value(other)];
  });
  return spread(ratios, 2);
}

function latencies(all: readonly Latency[]): string {
  const of = (value: (latency: Latency) => number) => median(all.map(value)).toFixed(1);
  return [of(({ p50 }) => p50), of(({ p95 }) => p95), of(({ p99 }) => p99)].join(' / ');
}
