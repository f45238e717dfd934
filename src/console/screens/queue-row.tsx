import { OutcomeBadge, StatusBadge, UrgencyBadge } from '../parts/badges.tsx';
import { age, channelName } from '../parts/values.ts';
import type { QueuedItem } from '../use-queue.ts';
import { languageName, useWords } from '../words.ts';

interface Props {
  readonly report: QueuedItem;
  readonly now: number;
  readonly mine: boolean;
  readonly chosen: boolean;
  readonly onChoose: (report: QueuedItem) => void;
}

/** Outcomes that speak for looking at a report, strongest first; the others are counted. */
const STRENGTH = ['likely', 'possible', 'needs_more_facts', 'likely_lawful', 'not_covered'] as const;
const TELLING: ReadonlySet<string> = new Set(STRENGTH.slice(0, 3));
/** More than so many do not help anybody choose. */
const SHOWN = 2;

export function QueueRow({ report, now, mine, chosen, onChoose }: Props) {
  const words = useWords();
  const { t } = words;
  const outcomes = [...report.outcomes].sort(
    (a, b) => STRENGTH.indexOf(a.outcome) - STRENGTH.indexOf(b.outcome),
  );
  const telling = outcomes.filter(({ outcome }) => TELLING.has(outcome));
  const shown = (telling.length > 0 ? telling : outcomes).slice(0, SHOWN);
  return (
    <li>
      <button
        type="button"
        className={`row urgency-line-${report.urgency}`}
        aria-current={chosen ? 'true' : undefined}
        onClick={() => onChoose(report)}
      >
        <span className="row-top">
          <UrgencyBadge urgency={report.urgency} />
          <strong>{age(words, report.hour, now)}</strong>
          <span>{languageName(report.language)}</span>
        </span>
        {outcomes.length === 0 && <span className="quiet">{t('queue.no_outcome')}</span>}
        {shown.map(({ provision, outcome }) => (
          <span className="row-outcome" key={provision}>
            <span>{t(`law:provisions.${provision}.name`, { defaultValue: provision })}</span>
            <OutcomeBadge outcome={outcome} />
          </span>
        ))}
        <span className="row-foot quiet">
          <StatusBadge status={report.status} />
          <span>{channelName(words, report.channel)}</span>
          {report.district && <span>{report.district}</span>}
          {outcomes.length > shown.length && (
            <span>{t('queue.more_outcomes', { n: outcomes.length - shown.length })}</span>
          )}
          {report.additions > 0 && <span>{t('queue.additions', { n: report.additions })}</span>}
          {report.eraseAfter && <span className="problem">{t('queue.erasure')}</span>}
          {report.holder && (
            <span className="holder">
              {mine ? t('queue.yours') : <bdi>{t('queue.held', { handle: report.holder })}</bdi>}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
