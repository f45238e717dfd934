import type { Channel } from '../report/ids.ts';

/**
 * Everything the program may ever log, a function per event and no free text. Nothing here can carry a body, a
 * number, an IP address, a user agent or a message id.
 */
export interface Events {
  started(fields: { reporters: string; desk: string; rehearsal: boolean }): void;
  stopped(): void;
  turnTaken(fields: { channel: Channel; milliseconds: number }): void;
  turnFailed(fields: { channel: Channel; code: string }): void;
  forgedRequest(fields: { reason: 'signature' | 'account'; inARow: number; alarm: boolean }): void;
  reportQueued(fields: { channel: Channel; status: string }): void;
  delivered(fields: { delivery: string; count: number }): void;
  deliveryFailed(fields: { delivery: string; attempts: number }): void;
  sweepFailed(fields: { sweep: string; code: string }): void;
  requestFailed(fields: { route: string; code: string }): void;
  signInRefused(fields: { inARow: number }): void;
  monthKeyMissing(fields: { month: string; using: string }): void;
}
