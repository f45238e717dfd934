import type { Finding as DataFinding } from '../report/finding.ts';

/** Everything the pack linter can object to. Each has a broken example under `test/broken/packs`. */
export const LINT_RULES = [
  'missing-file',
  'bad-yaml',
  'unknown-key',
  'bad-shape',
  'bad-date',
  'bad-cap',
  'no-signal',
  'unknown-fact',
  'unknown-value',
  'not-askable',
  'presume-not-lawful',
  'dead-core',
  'bound-twice',
  'duplicate-id',
  'dates-reversed',
  'missing-source',
  'unknown-law',
  'unknown-provision',
  'reviewed-too-soon',
  'wrong-outcome',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

export type Finding = DataFinding<LintRule>;
