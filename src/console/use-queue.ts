import type { InferResponseType } from 'hono/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { codeOf } from '../report/errors.ts';
import { type Api, Offline } from './api.ts';
import type { Session } from './session.ts';

type Listing = InferResponseType<Api['queue']['$get'], 200>;
export type QueuedItem = Listing['reports'][number];
export type Lane = keyof Listing['counts'];

export interface QueueView {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly reports: readonly QueuedItem[];
  readonly counts: Listing['counts'] | undefined;
  readonly more: boolean;
  /** The server did not answer last time; what is shown is older. */
  readonly offline: boolean;
  readonly problem: unknown;
}

const EMPTY: QueueView = {
  state: 'loading',
  reports: [],
  counts: undefined,
  more: false,
  offline: false,
  problem: undefined,
};

interface Watching {
  readonly session: Session;
  readonly lane: Lane;
  readonly onEnded: () => void;
}

/** One list of the desk, kept up to date by the server's notices; what was loaded stays while the connection is gone. */
export function useQueue({ session, lane, onEnded }: Watching) {
  const [view, setView] = useState(EMPTY);
  const [pages, setPages] = useState(1);
  const turn = useRef(0);

  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const loaded = await loadPages({ api: session.api, lane, pages });
      if (mine !== turn.current) return;
      setView({ ...loaded, state: 'ready', offline: false, problem: undefined });
    } catch (problem) {
      if (mine !== turn.current) return;
      if (codeOf(problem) === 'session_missing') return onEnded();
      const offline = problem instanceof Offline;
      setView((old) => ({
        ...old,
        state: old.state === 'ready' ? 'ready' : 'failed',
        offline,
        problem: old.state === 'ready' && offline ? undefined : problem,
      }));
    }
  }, [session, lane, pages, onEnded]);

  useEffect(() => {
    void reload();
  }, [reload]);
  useLive(session, reload, onEnded);

  const show = useCallback(() => {
    setPages(1);
    setView((old) => ({ ...EMPTY, counts: old.counts }));
  }, []);
  return { view, reload, showMore: () => setPages((count) => count + 1), startOver: show };
}

async function loadPages({ api, lane, pages }: { api: Api; lane: Lane; pages: number }) {
  const reports: QueuedItem[] = [];
  let after: Listing['after'];
  let counts: Listing['counts'] | undefined;
  for (let page = 0; page < pages; page += 1) {
    const answer = await api.queue.$get({ query: { lane, ...(after && { after }) } });
    const listing = await answer.json();
    reports.push(...listing.reports);
    counts = listing.counts;
    after = listing.after;
    if (!after) break;
  }
  return { reports, counts, more: after !== undefined };
}

const SOONEST = 1_000;
const LATEST = 20_000;

/** Listens as long as the page lives: each notice, and each new connection, means that the list may have changed. */
function useLive(session: Session, onNotice: () => Promise<void>, onEnded: () => void): void {
  const notice = useRef(onNotice);
  const ended = useRef(onEnded);
  useEffect(() => {
    notice.current = onNotice;
    ended.current = onEnded;
  });
  useEffect(() => {
    const stop = new AbortController();
    void listen({
      api: session.api,
      signal: stop.signal,
      onNotice: () => void notice.current(),
      onEnded: () => ended.current(),
    });
    return () => stop.abort();
  }, [session]);
}

interface Listening {
  readonly api: Api;
  readonly signal: AbortSignal;
  readonly onNotice: () => void;
  readonly onEnded: () => void;
}

async function listen({ api, signal, onNotice, onEnded }: Listening): Promise<void> {
  let wait = SOONEST;
  while (!signal.aborted) {
    try {
      const answer = await api.live.$get({}, { init: { signal } });
      wait = SOONEST;
      await readNotices(answer.body, onNotice);
    } catch (error) {
      if (signal.aborted) return;
      if (codeOf(error) === 'session_missing') return onEnded();
    }
    if (signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait = Math.min(LATEST, wait * 2);
    onNotice();
  }
}

/** Several notices in one chunk are one; an empty line only keeps the connection open. */
async function readNotices(body: ReadableStream<Uint8Array> | null, onNotice: () => void): Promise<void> {
  const reader = body
    ?.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return;
    if (chunk.value.trim() !== '') onNotice();
  }
}
