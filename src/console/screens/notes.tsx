import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Entry, Written } from '../entries.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly canWrite: boolean;
  readonly onWrite: (content: Written) => Promise<boolean>;
}

/** Notes between members, apart from anything a reporter could see, and the history they are part of. */
export function Notes({ entries, canWrite, onWrite }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [saving, setSaving] = useState(false);

  const save = async () => {
    setSaving(true);
    if (await onWrite({ kind: 'note', text: text.trim() })) setText('');
    setSaving(false);
  };

  return (
    <section className="card" aria-labelledby="notes">
      <h2 id="notes">{t('notes.title')}</h2>
      <p className="quiet">{t(canWrite ? 'notes.promise' : 'notes.no_key')}</p>
      <textarea
        aria-label={t('notes.label')}
        placeholder={t('notes.label')}
        value={text}
        dir="auto"
        rows={3}
        maxLength={8000}
        spellCheck={false}
        disabled={!canWrite}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        className="secondary"
        isDisabled={!canWrite || saving || text.trim() === ''}
        onPress={() => void save()}
      >
        {t(saving ? 'saving' : 'notes.save')}
      </Button>
      <h3>{t('notes.history')}</h3>
      {entries.length === 0 && <p className="quiet">{t('notes.none')}</p>}
      <ol className="history" reversed>
        {entries.toReversed().map((entry) => (
          <li key={entry.id}>
            <p className="quiet">
              <bdi>{entry.member}</bdi> · {entry.day}
            </p>
            <EntryText written={entry.written} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function EntryText({ written }: { written: Written | undefined }) {
  const { t } = useWords();
  if (!written) return <p className="damaged">{t('notes.damaged')}</p>;
  if (written.kind === 'note')
    return (
      <p dir="auto" className="note-text">
        {written.text}
      </p>
    );
  if (written.kind === 'move') return <p>{t(`moves.${written.action}`)}</p>;
  const name = t(`law:provisions.${written.provision}.name`, { defaultValue: written.provision });
  return (
    <>
      <p>
        {t(`decision.done.${written.verdict}`)}: {name}
      </p>
      {written.reason && (
        <p dir="auto" className="note-text">
          {written.reason}
        </p>
      )}
    </>
  );
}
