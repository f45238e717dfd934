/** One objection to a data file. `message` is a whole sentence or two: the file, the place in it, what is wrong, the mend. */
export interface Finding<Rule extends string = string> {
  readonly file: string;
  readonly rule: Rule;
  readonly message: string;
}

/** Thrown where flows or packs are compiled that cannot be used. The message holds every finding, one a line. */
export class DataError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map((finding) => finding.message).join('\n'));
    this.name = 'DataError';
    this.findings = findings;
  }
}
