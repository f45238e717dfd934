import type { Finding as DataFinding } from '../report/finding.ts';

/** Everything the flow linter can object to. Each has a broken example under `test/broken/flows`. */
export const LINT_RULES = [
  'bad-yaml',
  'unknown-key',
  'bad-shape',
  'wrong-name',
  'missing-flow',
  'unknown-target',
  'unknown-choice',
  'unreachable-step',
  'no-way-out',
  'too-many-questions',
  'passed-over',
  'carrier-choice',
  'ambiguous-choices',
  'unknown-fact',
  'unknown-value',
  'missing-words',
  'placeholders',
  'plural-forms',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

export type Finding = DataFinding<LintRule>;

/** Makes the findings of one place: `report.yaml, step place: …`. */
export function objector(file: string, where?: string) {
  const place = where === undefined ? file : `${file}, ${where}`;
  return (rule: LintRule, sentence: string): Finding => ({ file, rule, message: `${place}: ${sentence}` });
}
