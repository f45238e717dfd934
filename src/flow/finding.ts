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

/** One objection. `message` is a whole sentence or two: the file, the place in it, what is wrong and the mend. */
export interface Finding {
  readonly file: string;
  readonly rule: LintRule;
  readonly message: string;
}

/** Thrown by `compileFlows`: the flows cannot be used. The message holds every finding, one a line. */
export class FlowError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map((finding) => finding.message).join('\n'));
    this.name = 'FlowError';
    this.findings = findings;
  }
}

/** Makes the findings of one place: `report.yaml, step place: …`. */
export function objector(file: string, where?: string) {
  const place = where === undefined ? file : `${file}, ${where}`;
  return (rule: LintRule, sentence: string): Finding => ({ file, rule, message: `${place}: ${sentence}` });
}
