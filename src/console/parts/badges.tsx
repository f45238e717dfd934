import type { OutcomeWord } from '../../ordinance/outcome.ts';
import type { Status } from '../../report/status.ts';
import { useWords } from '../words.ts';

export function OutcomeBadge({ outcome }: { outcome: OutcomeWord }) {
  const { t } = useWords();
  return <span className={`badge outcome-${outcome}`}>{t(`law:outcomes.${outcome}`)}</span>;
}

export function UrgencyBadge({ urgency }: { urgency: 'live' | 'soon' | 'normal' }) {
  const { t } = useWords();
  if (urgency === 'normal') return null;
  return <span className={`badge urgency-${urgency}`}>{t(`law:urgency.${urgency}`)}</span>;
}

export function StatusBadge({ status }: { status: Status }) {
  const { t } = useWords();
  return <span className="badge status">{t(`law:statuses.${status}`)}</span>;
}

/** Nobody with a law degree has compared this text with the law yet. */
export function UnreviewedBadge({ reviewed }: { reviewed: boolean }) {
  const { t } = useWords();
  if (reviewed) return null;
  return (
    <span className="badge unreviewed" title={t('law_text.unreviewed_why')}>
      {t('law_text.unreviewed')}
    </span>
  );
}
