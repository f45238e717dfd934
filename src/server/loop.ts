import type { Events } from '../ports/events.ts';
import { codeOf } from '../report/errors.ts';

/** Work that comes up again and again, never twice at once. */
export interface Loop {
  begin(): void;
  /** Runs as soon as it can, once more if it is running just now. Before `begin` and after `stop` it does nothing. */
  soon(): void;
  /** Resolves when the work in hand is done; none follows. */
  stop(): Promise<void>;
}

interface Work {
  readonly work: () => Promise<number>;
  readonly events: Events;
}

/** A round that found something is followed by another at once; a round that failed is named in the log. */
export function everySoOften(name: string, milliseconds: number, { work, events }: Work): Loop {
  let open = false;
  let wanted = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const rounds = async (): Promise<void> => {
    do {
      wanted = false;
      try {
        if ((await work()) > 0) wanted = open;
      } catch (failure) {
        events.sweepFailed({ sweep: name, code: codeOf(failure) });
      }
    } while (wanted && open);
  };
  const run = (): void => {
    if (!open) return;
    if (running !== undefined) {
      wanted = true;
      return;
    }
    running = rounds().finally(() => {
      running = undefined;
    });
  };
  return {
    begin: () => {
      open = true;
      timer = setInterval(run, milliseconds);
      timer.unref();
      run();
    },
    soon: run,
    stop: async () => {
      open = false;
      clearInterval(timer);
      await running;
    },
  };
}
