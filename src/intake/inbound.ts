import type { Answer } from '../ports/runtime.ts';
import type { Address, Channel } from '../report/ids.ts';

/** One message as a channel hands it in, already stripped to these fields at the edge. */
export interface Inbound {
  readonly channel: Channel;
  readonly address: Address;
  /** Unique per message (Twilio's MessageSid, the page's form nonce); claimed once, replays get the first answer. */
  readonly claim: string;
  /** As received; normalising, commands, receipts and redaction happen inside. */
  readonly text: string;
  /** How many pictures or files came along; none is fetched. */
  readonly media: number;
  /** Twilio's `OptOutType`, when Advanced Opt-Out answered already. */
  readonly optOut?: 'STOP' | 'START' | 'HELP' | undefined;
  /** The browser's first guess at the language; never believed over the words. */
  readonly language?: string | undefined;
}

/**
 * Takes one message and returns what to answer; the same claim again returns the same answer. Rejects when the
 * message could not be kept: the channel then says so kindly, and the person's text is not lost silently.
 */
export type Receive = (inbound: Inbound) => Promise<Answer>;
