import { z } from 'zod';

/** What a flow's dialog keeps on Botkit's stack. */
export const frame = z.object({
  /** The flow's state as JSON. */
  kept: z.string(),
  /** How long the state may live. */
  seconds: z.number(),
  /** Botkit writes only what changed; counting makes it write, and so renew the time to live, at every turn. */
  turns: z.number(),
});
export type Frame = z.infer<typeof frame>;

/** A frame as Botkit may hold it: what is kept is out of its sight, since it writes all it sees as JSON three times a turn. */
export function veiled(seen: Frame): Frame {
  return Object.defineProperty({ ...seen }, 'kept', { enumerable: false });
}

/** Botkit's conversation state, whole. */
export const botkitState = z.object({
  dialogState: z.object({ dialogStack: z.array(z.object({ id: z.string(), state: frame })) }),
});
export type BotkitState = z.infer<typeof botkitState>;
