import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { type decisionOn, VERDICTS, type Verdict, type Written } from '../entries.ts';
import type { Account } from '../opened.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly provision: string;
  readonly pack: NonNullable<Account['pack']>;
  readonly last: ReturnType<typeof decisionOn>;
  readonly canWrite: boolean;
  readonly onWrite: (content: Written) => Promise<boolean>;
}

/** Confirm, reject or leave unsure, with a reason if there is one; saved as a sealed entry, so it can be changed but not erased. */
export function Decision({ provision, pack, last, canWrite, onWrite }: Props) {
  const { t } = useWords();
  const [verdict, setVerdict] = useState<Verdict>();
  const [reason, setReason] = useState('');
  const [saving, setSaving] = useState(false);
  const label = useId();

  const save = async () => {
    if (!verdict) return;
    setSaving(true);
    const saved = await onWrite({ kind: 'decision', provision, verdict, reason: reason.trim(), pack });
    setSaving(false);
    if (!saved) return;
    setVerdict(undefined);
    setReason('');
  };

  return (
    <div className="decision">
      {last && <LastDecision last={last} />}
      <span id={label} className="hidden">
        {t('decision.label', {
          provision: t(`law:provisions.${provision}.name`, { defaultValue: provision }),
        })}
      </span>
      <ToggleButtonGroup
        className="verdicts"
        aria-labelledby={label}
        isDisabled={!canWrite || saving}
        selectedKeys={verdict ? [verdict] : []}
        onSelectionChange={(keys) => setVerdict(VERDICTS.find((each) => keys.has(each)))}
      >
        {VERDICTS.map((each) => (
          <ToggleButton key={each} id={each} className={`verdict ${each}`}>
            {t(`decision.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {verdict && (
        <div className="reason">
          <textarea
            aria-label={t('decision.reason')}
            placeholder={t('decision.reason')}
            value={reason}
            dir="auto"
            rows={2}
            maxLength={4000}
            spellCheck={false}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button className="primary" isDisabled={saving} onPress={() => void save()}>
            {t(saving ? 'saving' : 'save')}
          </Button>
        </div>
      )}
    </div>
  );
}

function LastDecision({ last }: { last: NonNullable<ReturnType<typeof decisionOn>> }) {
  const { t } = useWords();
  return (
    <p className={`decided ${last.verdict}`}>
      <strong>{t(`decision.done.${last.verdict}`)}</strong> <bdi>{last.member}</bdi>{' '}
      <span className="quiet">{last.day}</span>
      {last.reason && (
        <span className="reason-text" dir="auto">
          {last.reason}
        </span>
      )}
    </p>
  );
}
