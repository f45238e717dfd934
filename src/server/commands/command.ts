/** One word after `trustline`. */
export interface Command {
  /** Shown for `--help`; ends with a line break. */
  readonly help: string;
  /** Gives the exit status. What is thrown is told in one sentence, with status 1. */
  readonly run: (args: readonly string[]) => Promise<number>;
}
