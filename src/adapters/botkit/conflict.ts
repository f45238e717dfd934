import { setTimeout as wait } from 'node:timers/promises';

/** Waits before the given repetition (1, 2 …) of a turn that lost its write to another one. */
export type Pause = (repetition: number) => Promise<void>;

export const TRIES = 8;

const FIRST_MS = 20;
const LONGEST_MS = 500;

/** Up to 20 ms, doubling to half a second, at a random point: two turns that clashed do not clash again in step. */
export const jitteredPause: Pause = async (repetition) => {
  await wait(Math.random() * Math.min(FIRST_MS * 2 ** (repetition - 1), LONGEST_MS));
};

/** Another turn of the conversation wrote first; nothing of this one was kept. */
export class Clash extends Error {}

/** The turn was given up, with nothing of it kept, because other turns kept writing the same conversation. */
export class TurnConflict extends Error {
  readonly code = 'turn_conflict';

  constructor() {
    super(
      `A turn was given up after ${TRIES} tries, since other turns wrote the same conversation each time: take the conversation's lock before a turn.`,
    );
    this.name = 'TurnConflict';
  }
}

/** Runs `turn` again, from what the other one wrote, as long as it clashes and tries are left. */
export async function untilWritten<Result>(turn: () => Promise<Result>, pause: Pause): Promise<Result> {
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      return await turn();
    } catch (error) {
      if (!(error instanceof Clash)) throw error;
    }
    if (tries < TRIES) await pause(tries);
  }
  throw new TurnConflict();
}
