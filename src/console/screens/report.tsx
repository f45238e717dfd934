import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Written } from '../entries.ts';
import { type Account, accountOf, toldIn } from '../opened.ts';
import { StatusBadge, UrgencyBadge } from '../parts/badges.tsx';
import { useNotice } from '../parts/notice.tsx';
import { age, channelName } from '../parts/values.ts';
import { isNewer, type Reread, readAgain } from '../reread.ts';
import type { Session } from '../session.ts';
import type { QueuedItem } from '../use-queue.ts';
import type { OpenReport } from '../use-report.ts';
import { useReport } from '../use-report.ts';
import { languageName, useWords } from '../words.ts';
import { Facts } from './facts.tsx';
import { Lease } from './lease.tsx';
import { Moves } from './moves.tsx';
import { Notes } from './notes.tsx';
import { Original } from './original.tsx';
import { Provisions } from './provisions.tsx';

interface Props {
  readonly session: Session;
  readonly report: QueuedItem;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

export function Report({ session, report, onChanged, onClose }: Props) {
  const { t } = useWords();
  const { say, sayError } = useNotice();
  const held = useReport(session, report);
  const { holding, opened, opening } = held;
  const status = holding?.status ?? report.status;
  const begun = useRef(false);

  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      sayError(error);
      return false;
    } finally {
      onChanged();
    }
  };
  const release = async () => {
    if (!(await attempt(held.release))) return;
    say(t('report.released'));
    onClose();
  };

  const open = () => {
    begun.current = true;
    void attempt(held.open);
  };
  useEffect(() => {
    if (!begun.current && report.holder === session.handle) open();
  });

  return (
    <section className="pane report" aria-label={t('report.title')}>
      <div className="report-head">
        <Button className="plain back" onPress={onClose}>
          {t('report.back')}
        </Button>
        <Summary report={report} status={status} />
        {holding && (
          <Lease
            until={holding.leaseUntil}
            lease={session.lease}
            onKeep={() => attempt(held.claim)}
            onRelease={() => void release()}
          />
        )}
      </div>
      {opened ? (
        <OpenedReport
          session={session}
          report={report}
          opened={opened}
          onWrite={(content) => attempt(() => held.write(content))}
        />
      ) : (
        <Unopened report={report} opening={opening} mine={report.holder === session.handle} onOpen={open} />
      )}
      {opened && (
        <Moves
          status={status}
          moves={session.moves}
          onMove={held.move}
          onChanged={onChanged}
          onClosed={onClose}
        />
      )}
    </section>
  );
}

function Summary({ report, status }: { report: QueuedItem; status: QueuedItem['status'] }) {
  const words = useWords();
  return (
    <p className="summary">
      <UrgencyBadge urgency={report.urgency} />
      <StatusBadge status={status} />
      <strong>{age(words, report.hour, Date.now())}</strong>
      <span>{languageName(report.language)}</span>
      <span className="quiet">{channelName(words, report.channel)}</span>
      {report.district && <span className="quiet">{report.district}</span>}
      {report.eraseAfter && <span className="problem">{words.t('queue.erasure')}</span>}
    </p>
  );
}

interface UnopenedProps {
  readonly report: QueuedItem;
  readonly opening: boolean;
  readonly mine: boolean;
  readonly onOpen: () => void;
}

function Unopened({ report, opening, mine, onOpen }: UnopenedProps) {
  const { t } = useWords();
  const other = report.holder !== undefined && !mine;
  return (
    <div className="state sealed">
      <p>{other ? <bdi>{t('report.held', { handle: report.holder })}</bdi> : t('report.sealed')}</p>
      {report.status !== 'closed' && report.status !== 'erased' && (
        <Button className="primary" isDisabled={opening || other} onPress={onOpen} autoFocus>
          {opening ? t('report.opening') : t('report.claim')}
        </Button>
      )}
    </div>
  );
}

interface OpenedProps {
  readonly session: Session;
  readonly report: QueuedItem;
  readonly opened: OpenReport;
  readonly onWrite: (content: Written) => Promise<boolean>;
}

function OpenedReport({ session, report, opened, onWrite }: OpenedProps) {
  const [active, setActive] = useState<ReadonlySet<string>>(NONE);
  const received = accountOf(opened.bodies);
  const [again, setAgain] = useState<Reread>();
  const account = again?.account ?? received;
  const bodies = again?.bodies ?? opened.bodies;
  const told = bodies.flatMap((body) => (body.state === 'open' ? toldIn(body.content) : []));
  const canWrite = session.keys.has(report.month);
  return (
    <div className="report-body">
      <div className="column">
        <ReadAgain opened={opened} received={received} again={again} onAgain={setAgain} />
        <Original bodies={bodies} account={account} active={active} onActive={setActive} />
        <Facts account={account} told={told} active={active} onActive={setActive} />
      </div>
      <div className="column">
        <Provisions account={account} opened={opened} canWrite={canWrite} onWrite={onWrite} />
        <Notes entries={opened.entries} canWrite={canWrite} onWrite={onWrite} />
      </div>
    </div>
  );
}

interface ReadAgainProps {
  readonly opened: OpenReport;
  readonly received: Account;
  readonly again: Reread | undefined;
  readonly onAgain: (again: Reread | undefined) => void;
}

/** Offered where the rules have changed since the report came; what came stays as it is. */
function ReadAgain({ opened, received, again, onAgain }: ReadAgainProps) {
  const { t } = useWords();
  const [reading, setReading] = useState(false);
  const { pack } = opened;
  if (pack === undefined || received.pack === undefined) return null;
  if (pack.id !== received.pack.id || !isNewer(pack.version, received.pack.version)) return null;
  const versions = { before: received.pack.version, now: pack.version };
  const read = async () => {
    setReading(true);
    onAgain(await readAgain(opened.bodies, received, pack));
    setReading(false);
  };
  return (
    <div className="card" role="status">
      <p>{t(again ? 'reread.shown' : 'reread.newer', versions)}</p>
      {again ? (
        <Button onPress={() => onAgain(undefined)}>{t('reread.back')}</Button>
      ) : (
        <Button isDisabled={reading} onPress={() => void read()}>
          {t(reading ? 'reread.reading' : 'reread.read')}
        </Button>
      )}
    </div>
  );
}

export const NONE: ReadonlySet<string> = new Set();
