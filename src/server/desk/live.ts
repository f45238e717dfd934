import type { Live } from '../../ports/passing.ts';

/** Proxies close a silent connection after about a minute. */
const BEAT = 20_000;

interface Listening {
  readonly live: Pick<Live, 'hear'>;
  readonly topic: string;
  /** Rejects once the listener may no longer listen; asked at every beat. */
  readonly allowed: () => Promise<unknown>;
  readonly signal: AbortSignal;
}

/**
 * A stream of lines: the topic's name at each notice, an empty line as a beat. Nothing in it tells what changed. It ends
 * with the request, or soon after the session.
 */
export function liveLines({ live, topic, allowed, signal }: Listening): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = (): void => {};
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      let open = true;
      const write = (line: string): void => {
        if (open) controller.enqueue(encoder.encode(`${line}\n`));
      };
      const deaf = await live.hear(topic, () => write(topic));
      const beat = setInterval(() => {
        allowed().then(
          () => write(''),
          () => end(),
        );
      }, BEAT);
      end = () => {
        if (!open) return;
        open = false;
        clearInterval(beat);
        void deaf();
        controller.close();
      };
      signal.addEventListener('abort', () => end());
      if (signal.aborted) end();
      write('');
    },
    cancel: () => end(),
  });
}
