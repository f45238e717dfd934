import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { errorKey } from '../api.ts';
import { useWords } from '../words.ts';

interface Notice {
  readonly text: string;
  readonly tone: 'calm' | 'problem';
  readonly undo?: () => void;
}

interface Say {
  readonly say: (text: string, undo?: () => void) => void;
  /** Words for whatever was thrown. */
  readonly sayError: (thrown: unknown) => void;
}

const NoticeContext = createContext<Say | undefined>(undefined);
const SHOWN_FOR = 9_000;

export function useNotice(): Say {
  const said = useContext(NoticeContext);
  if (!said) throw new Error('A screen is shown outside of Notices: wrap it in Desk.');
  return said;
}

/** One calm sentence at the foot of the page, read out by screen readers, with an undo where there is one. */
export function Notices({ children }: { children: React.ReactNode }) {
  const { t } = useWords();
  const [notice, setNotice] = useState<Notice>();

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice]);

  const say = useCallback<Say['say']>(
    (text, undo) => setNotice({ text, tone: 'calm', ...(undo && { undo }) }),
    [],
  );
  const sayError = useCallback<Say['sayError']>(
    (thrown) => setNotice({ text: t(`errors.${errorKey(thrown)}`), tone: 'problem' }),
    [t],
  );
  const value = useMemo(() => ({ say, sayError }), [say, sayError]);

  return (
    <NoticeContext value={value}>
      {children}
      <div className="notices" role="status" aria-live="polite">
        {notice && (
          <div className={`notice ${notice.tone}`}>
            <span>{notice.text}</span>
            {notice.undo && (
              <Button
                className="plain"
                onPress={() => {
                  notice.undo?.();
                  setNotice(undefined);
                }}
              >
                {t('undo')}
              </Button>
            )}
          </div>
        )}
      </div>
    </NoticeContext>
  );
}
