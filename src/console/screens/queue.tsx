import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { errorKey } from '../api.ts';
import type { Lane, QueuedItem, QueueView } from '../use-queue.ts';
import { useWords } from '../words.ts';
import { QueueRow } from './queue-row.tsx';

interface Props {
  readonly view: QueueView;
  readonly lane: Lane;
  readonly member: string;
  readonly chosen: string | undefined;
  readonly onLane: (lane: Lane) => void;
  readonly onChoose: (report: QueuedItem) => void;
  readonly onNext: () => void;
  readonly onMore: () => void;
  readonly onReload: () => void;
}

const LANES: readonly Lane[] = ['waiting', 'mine', 'unsorted', 'going_on', 'set_aside', 'closed'];

export function Queue(props: Props) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  useKeys(list, props.onNext);
  const { view, lane } = props;
  return (
    <section className="pane queue" aria-label={t('queue.title')}>
      <div className="queue-head">
        <h1>{t('queue.title')}</h1>
        <Button className="primary" onPress={props.onNext}>
          {t('queue.next')}
        </Button>
      </div>
      <nav className="lanes" aria-label={t('queue.lists')}>
        {LANES.map((each) => (
          <Button key={each} className="lane" aria-current={each === lane} onPress={() => props.onLane(each)}>
            {t(`lanes.${each}`)} <span className="count">{view.counts?.[each] ?? ''}</span>
          </Button>
        ))}
      </nav>
      {view.offline && view.state === 'ready' && <p className="bar">{t('queue.offline')}</p>}
      <Rows {...props} list={list} />
    </section>
  );
}

function Rows({
  view,
  lane,
  member,
  chosen,
  onChoose,
  onMore,
  onReload,
  list,
}: Props & {
  list: React.RefObject<HTMLOListElement | null>;
}) {
  const { t } = useWords();
  const now = Date.now();
  if (view.state === 'loading') return <Waiting />;
  if (view.state === 'failed') {
    return (
      <div className="state">
        <p>{t(`errors.${errorKey(view.problem)}`)}</p>
        <Button className="secondary" onPress={onReload}>
          {t('try_again')}
        </Button>
      </div>
    );
  }
  if (view.reports.length === 0) return <p className="state quiet">{t(`empty.${lane}`)}</p>;
  return (
    <>
      <ol className="rows" ref={list}>
        {view.reports.map((report) => (
          <QueueRow
            key={report.id}
            report={report}
            now={now}
            mine={report.holder === member}
            chosen={report.id === chosen}
            onChoose={onChoose}
          />
        ))}
      </ol>
      {view.more && (
        <Button className="secondary more" onPress={onMore}>
          {t('queue.more')}
        </Button>
      )}
    </>
  );
}

function Waiting() {
  const { t } = useWords();
  return (
    <div className="rows loading" role="status" aria-label={t('queue.loading')}>
      {[0, 1, 2, 3].map((nth) => (
        <div key={nth} className="row-shape" aria-hidden="true" />
      ))}
    </div>
  );
}

/** j and k go down and up the list, n takes the next report; not while somebody types. Enter is the row's own. */
function useKeys(list: React.RefObject<HTMLOListElement | null>, onNext: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const step = STEPS[event.key];
      if (event.key === 'n') onNext();
      else if (step) focusRow(list.current, step);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [list, onNext]);
}

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };

function focusRow(list: HTMLOListElement | null, step: number): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('.row') ?? [])];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const chosen = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const from = at >= 0 ? at : chosen;
  rows[Math.min(rows.length - 1, Math.max(0, from + step))]?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input, textarea, select, [role=menu], [role=dialog]') !== null;
}
