import { useState } from 'react';
import type { Written } from '../entries.ts';
import { decisionOn } from '../entries.ts';
import type { Account } from '../opened.ts';
import { OutcomeBadge, UnreviewedBadge } from '../parts/badges.tsx';
import { factName } from '../parts/values.ts';
import type { OpenReport, Pack } from '../use-report.ts';
import { useWords } from '../words.ts';
import { Decision } from './decision.tsx';

type Provision = Pack['provisions'][number];
type Judged = Account['outcomes'][number];

interface Props {
  readonly account: Account;
  readonly opened: OpenReport;
  readonly canWrite: boolean;
  readonly onWrite: (content: Written) => Promise<boolean>;
}

const STRENGTH = ['likely', 'possible', 'needs_more_facts', 'likely_lawful', 'not_covered'] as const;

/** What the account would mean under each provision that it points at, strongest first. */
export function Provisions({ account, opened, canWrite, onWrite }: Props) {
  const { t } = useWords();
  const judged = [...account.outcomes].sort(
    (a, b) => STRENGTH.indexOf(a.outcome) - STRENGTH.indexOf(b.outcome),
  );
  const provisions = new Map(opened.pack?.provisions.map((each) => [each.id, each]));
  return (
    <section className="card" aria-labelledby="provisions">
      <h2 id="provisions">{t('provisions.title')}</h2>
      <p className="quiet">{t('provisions.caution')}</p>
      <Tags tags={account.tags} />
      {judged.length === 0 && <p>{t('provisions.none')}</p>}
      {judged.map((each) => (
        <article className="provision" key={each.provision}>
          <ProvisionText judged={each} provision={provisions.get(each.provision)} account={account} />
          {account.pack && (
            <Decision
              provision={each.provision}
              pack={account.pack}
              last={decisionOn(each.provision, opened.entries)}
              canWrite={canWrite}
              onWrite={onWrite}
            />
          )}
        </article>
      ))}
    </section>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  const { t } = useWords();
  if (tags.length === 0) return null;
  return (
    <ul className="tags" aria-label={t('provisions.tags')}>
      {tags.map((tag) => (
        <li key={tag}>{t(`law:tags.${tag}`, { defaultValue: tag })}</li>
      ))}
    </ul>
  );
}

interface TextProps {
  readonly judged: Judged;
  readonly provision: Provision | undefined;
  readonly account: Account;
}

function ProvisionText({ judged, provision, account }: TextProps) {
  const words = useWords();
  const { t } = words;
  const { provision: id, outcome } = judged;
  const missing = judged.ask.filter((fact) => !Object.hasOwn(account.facts, fact));
  return (
    <>
      <h3>{t(`law:provisions.${id}.name`, { defaultValue: provision?.title ?? id })}</h3>
      <p className="badges">
        <OutcomeBadge outcome={outcome} />
        <UnreviewedBadge reviewed={provision?.reviewed ?? false} />
      </p>
      <p>{t(`law:provisions.${id}.plain`, { defaultValue: provision?.paraphrase ?? id })}</p>
      {missing.length > 0 && (
        <p className="quiet">
          {t('provisions.missing')} {missing.map((fact) => factName(words, fact)).join(' · ')}
        </p>
      )}
      {provision && <Law provision={provision} />}
    </>
  );
}

/** Where the rule stands and how sure that is. Law texts stay in the language of the law. */
function Law({ provision }: { provision: Provision }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { cite, law, effectiveFrom, effectiveTo, sources, confidence, note } = provision;
  return (
    <details className="law" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi lang="en">{cite.text}</bdi>
      </summary>
      <dl>
        <dt>{t('law_text.law')}</dt>
        <dd lang="en">{law.title}</dd>
        <dt>{t('law_text.in_force')}</dt>
        <dd>
          {effectiveTo
            ? t('law_text.from_to', { from: effectiveFrom, to: effectiveTo })
            : t('law_text.from', { from: effectiveFrom })}
        </dd>
        <dt>{t('law_text.confidence')}</dt>
        <dd>{t(`law_text.confidences.${confidence}`)}</dd>
        <dt>{t('law_text.sources')}</dt>
        {sources.map(({ label, address }) => (
          <dd key={address}>
            <a href={address} target="_blank" rel="noreferrer noopener" lang="en">
              {label}
            </a>
          </dd>
        ))}
        {note && (
          <>
            <dt>{t('law_text.note')}</dt>
            <dd lang="en">{note}</dd>
          </>
        )}
      </dl>
    </details>
  );
}
