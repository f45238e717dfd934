import type { Effect, Result } from '../flow/state.ts';
import { dayOf } from '../ports/clock.ts';
import type { Counters } from '../ports/passing.ts';
import type { Address } from '../report/ids.ts';
import type { ReturnAddresses } from './addresses.ts';
import { append, appendByReceipt, type Queueing, type Sender, submit } from './queueing.ts';
import { changeErasure, openReceipt, readMessages } from './receipts.ts';

export interface Effects extends Queueing {
  readonly counters: Counters;
  readonly returnAddresses: ReturnAddresses;
  /** Resolves after so many milliseconds; throws when too many wait already. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What a turn knows of where it came from; silence has neither address nor claim. */
export interface Origin extends Sender {
  readonly address: Address | undefined;
  /** A random id of this message, the same at every try, for what the turn itself adds. */
  readonly message: string;
}

type Doing = Exclude<Effect, { do: 'say' }>;
type DoingOf<Name extends Doing['do']> = Extract<Doing, { do: Name }>;
type Table = {
  readonly [Name in Doing['do']]: (
    deps: Effects,
    effect: DoingOf<Name>,
    origin: Origin,
  ) => Promise<Result | undefined>;
};

/** Everything a step may want done, one line each. All of it may be done twice without doing more. */
const TABLE: Table = {
  submit: async (deps, { draft, as }, origin) => {
    await submit(deps, draft, { as, ...origin });
    return undefined;
  },
  append: async (deps, { draft, from }, origin) => {
    await append(deps, draft, { from, ...origin });
    return undefined;
  },
  append_by_receipt: async (deps, { report, text }, origin) => ({
    of: 'append_by_receipt',
    done: await appendByReceipt(deps, { id: origin.message, report, text, ...origin }),
  }),
  lookup: async (deps, { receipt }) => ({ of: 'lookup', ...(await openReceipt(deps, receipt)) }),
  messages: async (deps, { receipt, report }) => ({
    of: 'messages',
    texts: await readMessages(deps, { receipt, report }),
  }),
  erase: async (deps, { report }) => {
    await deps.returnAddresses.forget(report);
    return { of: 'erase', done: await changeErasure(deps, report, true) };
  },
  keep: async (deps, { report }) => ({ of: 'keep', done: await changeErasure(deps, report, false) }),
  keep_address: async ({ returnAddresses, clock }, { report }, { address }) => {
    if (address !== undefined) await returnAddresses.keep(report, address, dayOf(clock.now()));
    return undefined;
  },
};

export function perform(deps: Effects, effect: Doing, origin: Origin): Promise<Result | undefined> {
  const act = TABLE[effect.do] as (
    deps: Effects,
    effect: Doing,
    origin: Origin,
  ) => Promise<Result | undefined>;
  return act(deps, effect, origin);
}
