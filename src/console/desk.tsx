import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { codeOf } from '../report/errors.ts';
import type { Api } from './api.ts';
import type { Left } from './app.tsx';
import { LanguageSwitch } from './parts/language-switch.tsx';
import { Notices, useNotice } from './parts/notice.tsx';
import { useIdle } from './parts/use-idle.ts';
import { Queue } from './screens/queue.tsx';
import { Report } from './screens/report.tsx';
import type { Session } from './session.ts';
import { type Lane, type QueuedItem, useQueue } from './use-queue.ts';
import { useWords } from './words.ts';

const LOCK_AFTER = 15 * 60_000;
const WARN_BEFORE = 60_000;

interface Props {
  readonly session: Session;
  readonly onLeave: (why: Left) => void;
  readonly onSpeak: (language: string) => void;
}

export default function Desk(props: Props) {
  return (
    <Notices>
      {props.session.rehearsal && <RehearsalBanner />}
      <TopBar {...props} />
      <Work {...props} />
    </Notices>
  );
}

function RehearsalBanner() {
  const { t } = useWords();
  return <p className="rehearsal">{t('rehearsal')}</p>;
}

function TopBar({ session, onLeave, onSpeak }: Props) {
  const { t } = useWords();
  return (
    <header className="top">
      <p className="mark">
        Trustline <bdi className="quiet">{session.organisation}</bdi>
      </p>
      <LanguageSwitch onSpeak={onSpeak} />
      <p className="who">
        <bdi>{session.handle}</bdi> <span className="quiet">{t(`roles.${session.role}`)}</span>
      </p>
      <Button className="secondary" onPress={() => onLeave('locked')}>
        {t('lock')}
      </Button>
    </header>
  );
}

/** The list and, beside it or over it on a phone, the report in hand. */
function Work({ session, onLeave }: Props) {
  const { t } = useWords();
  const { say, sayError } = useNotice();
  const [lane, setLane] = useState<Lane>('waiting');
  const [chosen, setChosen] = useState<QueuedItem>();
  const onEnded = useCallback(() => onLeave('ended'), [onLeave]);
  const { view, reload, showMore, startOver } = useQueue({ session, lane, onEnded });

  const onSoon = useCallback(() => say(t('lock_soon')), [say, t]);
  const onIdle = useCallback(() => onLeave('idle'), [onLeave]);
  useIdle({ after: LOCK_AFTER, warn: WARN_BEFORE, onSoon, onIdle });

  const shown = chosen && (view.reports.find(({ id }) => id === chosen.id) ?? chosen);
  const close = useCallback(() => setChosen(undefined), []);
  useBackButton(chosen !== undefined, close);

  const next = async () => {
    try {
      const report = await claimNext(session);
      if (report) setChosen(report);
      else say(t('queue.none_left'));
    } catch (error) {
      sayError(error);
    }
  };

  return (
    <div className={chosen ? 'work with-report' : 'work'}>
      <Queue
        view={view}
        lane={lane}
        member={session.handle}
        chosen={chosen?.id}
        onLane={(wanted) => {
          if (wanted === lane) return;
          startOver();
          setLane(wanted);
        }}
        onChoose={setChosen}
        onNext={() => void next()}
        onMore={showMore}
        onReload={() => void reload()}
      />
      {shown ? (
        <Report
          key={shown.id}
          session={session}
          report={shown}
          onChanged={() => void reload()}
          onClose={close}
        />
      ) : (
        <section className="pane empty">
          <p className="quiet">{t('report.none_chosen')}</p>
          <p className="quiet keys">{t('queue.keys')}</p>
        </section>
      )}
    </div>
  );
}

/** Claims the first report of the waiting list that nobody holds; undefined when there is none. */
async function claimNext({ api, handle }: Session): Promise<QueuedItem | undefined> {
  let after: QueuedItem['id'] | undefined;
  do {
    const page = await api.queue.$get({ query: { lane: 'waiting', ...(after && { after }) } });
    const listing = await page.json();
    for (const report of listing.reports) {
      if (report.holder === undefined && (await taken(api, report.id))) return { ...report, holder: handle };
    }
    after = listing.after;
  } while (after);
  return undefined;
}

/** False when somebody else was faster. */
async function taken(api: Api, id: string): Promise<boolean> {
  try {
    await api.reports[':id'].claim.$post({ param: { id } });
    return true;
  } catch (error) {
    if (PASSED_BY.includes(codeOf(error))) return false;
    throw error;
  }
}

const PASSED_BY: readonly string[] = ['claim_taken', 'report_unknown', 'status_refused'];

/** On a phone "back" returns to the list. The address does not change: no report's id stands in the history. */
function useBackButton(open: boolean, onBack: () => void): void {
  useEffect(() => {
    if (!open) return;
    history.pushState('report', '');
    addEventListener('popstate', onBack);
    return () => {
      removeEventListener('popstate', onBack);
      if (history.state === 'report') history.back();
    };
  }, [open, onBack]);
}
