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

/** One objection. `message` is a whole sentence or two: the file, the place in it, what is wrong and the mend. */
export interface Finding {
  readonly file: string;
  readonly rule: LintRule;
  readonly message: string;
}

/** Thrown by `parsePack`: the pack cannot be used. The message holds every finding, one a line. */
export class PackError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map((finding) => finding.message).join('\n'));
    this.name = 'PackError';
    this.findings = findings;
  }
}
