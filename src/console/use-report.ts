import type { InferResponseType } from 'hono/client';
import { useEffect, useRef, useState } from 'react';
import { TrustlineError } from '../report/errors.ts';
import type { Action, Status } from '../report/status.ts';
import type { Api } from './api.ts';
import { type Entry, openEntries, sealEntry, type Written } from './entries.ts';
import { type OpenedBody, openBodies } from './opened.ts';
import type { Session } from './session.ts';
import type { QueuedItem } from './use-queue.ts';

export type Pack = InferResponseType<Api['packs'][':id']['$get'], 200>;

/** A report that this member holds and has opened. */
export interface OpenReport {
  readonly bodies: readonly OpenedBody[];
  readonly entries: readonly Entry[];
  readonly pack: Pack | undefined;
}

interface Holding {
  readonly status: Status;
  /** Epoch milliseconds of this page's clock. */
  readonly leaseUntil: number;
}

/** Claiming, opening and working on one report. Every function throws as the client does. */
export function useReport(session: Session, report: QueuedItem) {
  const [holding, setHolding] = useState<Holding>();
  const [opened, setOpened] = useState<OpenReport>();
  const [opening, setOpening] = useState(false);
  const param = { id: report.id };
  const at = session.api.reports[':id'];
  // Read by moves: an undo is pressed long after the screen that offered it.
  const statusNow = useRef(report.status);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const claim = async (): Promise<void> => {
    const { status } = await (await at.claim.$post({ param })).json();
    statusNow.current = status;
    setHolding({ status, leaseUntil: Date.now() + session.lease });
  };

  const readEntries = async (): Promise<readonly Entry[]> => {
    const { entries } = await (await at.entries.$get({ param })).json();
    return openEntries(report.id, entries, session.keys);
  };

  const open = async (): Promise<void> => {
    setOpening(true);
    try {
      await claim();
      const [{ bodies }, entries, pack] = await Promise.all([
        at.bodies.$get({ param }).then((answer) => answer.json()),
        readEntries(),
        packOf(session.api, report.pack),
      ]);
      if (bodies.some(({ month }) => !session.keys.has(month))) await session.refreshKeys();
      const found = await openBodies(report.id, bodies, session.keys);
      if (alive.current) setOpened({ bodies: found, entries, pack });
    } finally {
      setOpening(false);
    }
  };

  const refresh = async (): Promise<void> => {
    const entries = await readEntries();
    setOpened((old) => old && { ...old, entries });
  };

  const sealFor = async (content: Written) => {
    const key = session.keys.get(report.month);
    return key && sealEntry(content, { report: report.id, member: session.handle, key });
  };

  const write = async (content: Written): Promise<void> => {
    const entry = await sealFor(content);
    if (!entry) throw new TrustlineError('sealed_wrong_key');
    await at.entries.$post({ param, json: entry });
    await refresh();
  };

  const move = async (action: Action): Promise<Status> => {
    const entry = await sealFor({ kind: 'move', action });
    const json = { action, from: statusNow.current, ...(entry && { entry }) };
    const { status } = await (await at.move.$post({ param, json })).json();
    statusNow.current = status;
    setHolding((old) => old && { ...old, status });
    if (status !== 'closed') await refresh();
    return status;
  };

  const release = async (): Promise<void> => {
    await at.release.$post({ param });
  };

  return { holding, opened, opening, claim, open, write, move, release };
}

/** Public law data; a report can be read without it. */
async function packOf(api: Api, id: string): Promise<Pack | undefined> {
  try {
    return await (await api.packs[':id'].$get({ param: { id } })).json();
  } catch {
    return undefined;
  }
}
