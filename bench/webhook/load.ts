import { type Conversation, KINDS, type Kind } from './conversations.ts';
import { requestMaker } from './requests.ts';
import { type Connection, open } from './wire.ts';

export interface Job {
  readonly origin: string;
  readonly conversations: readonly Conversation[];
  /** How many people text at once, each on a connection of their own, each waiting for the answer before going on. */
  readonly senders: number;
  /** Conversations to sign before the start; more are signed on the way. */
  readonly prepared: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
  /** Makes numbers and message ids differ from those of other jobs. */
  readonly job: number;
}

/** Milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Measured {
  readonly seconds: number;
  readonly turns: number;
  readonly byKind: Readonly<Record<Kind, number>>;
  readonly latency: Latency;
  readonly latencyByKind: Readonly<Record<Kind, Latency>>;
  /** Answers with another status than 200. */
  readonly failed: number;
  /** Answers that say something, by TwiML. */
  readonly spoken: number;
  /** Sends that were answered with sixteen digits. */
  readonly receipts: number;
}

/** Told to the parent at the edges of the window, so that it reads the server's CPU time there. */
export type Told = { readonly edge: 'begin' | 'end' } | { readonly measured: Measured };

interface Request {
  readonly kind: Kind;
  readonly bytes: Buffer;
}

interface Taken {
  readonly kind: Kind;
  readonly milliseconds: number;
  readonly status: number;
  readonly spoken: boolean;
  readonly receipt: boolean;
}

const RECEIPT = /(?:\d{4} ){3}\d{4}/;

process.once('message', async (job: Job) => {
  const taken: Taken[] = [];
  const talks = signed(job);
  const connections = await Promise.all(Array.from({ length: job.senders }, () => open(job.origin)));
  const stop = new AbortController();
  const senders = connections.map((connection) => send(connection, { talks, taken, stop: stop.signal }));
  await pause(job.warmUpMs);
  tell({ edge: 'begin' });
  const [from, began] = [taken.length, performance.now()];
  await pause(job.measureMs);
  const [to, ended] = [taken.length, performance.now()];
  tell({ edge: 'end' });
  stop.abort();
  await Promise.all(senders);
  for (const connection of connections) connection.close();
  tell({ measured: measured(taken.slice(from, to), (ended - began) / 1000) });
  process.disconnect();
});

interface Sending {
  readonly talks: () => readonly Request[];
  readonly taken: Taken[];
  readonly stop: AbortSignal;
}

async function send(connection: Connection, { talks, taken, stop }: Sending): Promise<void> {
  while (!stop.aborted) {
    for (const { kind, bytes } of talks()) {
      const began = performance.now();
      const { status, body } = await connection.send(bytes);
      const milliseconds = performance.now() - began;
      taken.push({
        kind,
        milliseconds,
        status,
        spoken: body.includes('<Message>'),
        receipt: kind === 'send' && RECEIPT.test(body),
      });
      if (stop.aborted) return;
    }
  }
}

/** Gives one conversation after another, each from a number of its own. */
function signed({ origin, conversations, prepared, job }: Job): () => readonly Request[] {
  const make = requestMaker(origin);
  let people = 0;
  let texts = 0;
  const talk = (): readonly Request[] => {
    const lines = conversations[people % conversations.length] ?? [];
    const from = `+1${2_000_000_000 + job * 10_000_000 + people}`;
    people += 1;
    return lines.map(({ kind, text }) => {
      texts += 1;
      const sid = `SM${(job * 1e9 + texts).toString(16).padStart(32, '0')}`;
      return { kind, bytes: make({ from, body: text, sid }) };
    });
  };
  const ready = Array.from({ length: prepared }, talk).reverse();
  return () => ready.pop() ?? talk();
}

function measured(taken: readonly Taken[], seconds: number): Measured {
  const of = (kind: Kind) => taken.filter((turn) => turn.kind === kind);
  const perKind = <T>(value: (turns: readonly Taken[]) => T) =>
    Object.fromEntries(KINDS.map((kind) => [kind, value(of(kind))])) as Record<Kind, T>;
  return {
    seconds,
    turns: taken.length,
    byKind: perKind((turns) => turns.length),
    latency: latencyOf(taken),
    latencyByKind: perKind(latencyOf),
    failed: taken.filter(({ status }) => status !== 200).length,
    spoken: taken.filter(({ spoken }) => spoken).length,
    receipts: taken.filter(({ receipt }) => receipt).length,
  };
}

function latencyOf(turns: readonly Taken[]): Latency {
  const sorted = turns.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function tell(told: Told): void {
  process.send?.(told);
}
