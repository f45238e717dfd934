import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../words.ts';

interface Props {
  /** Epoch milliseconds of this page's clock. */
  readonly until: number;
  readonly lease: number;
  readonly onKeep: () => Promise<unknown>;
  readonly onRelease: () => void;
}

/** Working on a report renews its claim once this much of it is used. */
const RENEW_AFTER = 1 / 3;

/** How long the claim still lasts. Whoever works on the report keeps it without thinking about it. */
export function Lease({ until, lease, onKeep, onRelease }: Props) {
  const { t } = useWords();
  const left = useLeft(until);
  const gone = left <= 0;
  useRenewal(!gone && left < lease * (1 - RENEW_AFTER), onKeep);
  return (
    <div className={gone ? 'lease gone' : 'lease'}>
      <span role={gone ? 'alert' : 'timer'}>
        {gone ? t('lease.gone') : t('lease.left', { time: minutes(left) })}
      </span>
      {gone ? (
        <Button className="primary" onPress={() => void onKeep()}>
          {t('lease.again')}
        </Button>
      ) : (
        <>
          <Button className="plain" onPress={() => void onKeep()}>
            {t('lease.keep')}
          </Button>
          <Button className="secondary" onPress={onRelease}>
            {t('lease.release')}
          </Button>
        </>
      )}
    </div>
  );
}

function useLeft(until: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return until - now;
}

/** While `due`, the next key or click renews, once. */
function useRenewal(due: boolean, renew: () => Promise<unknown>): void {
  const latest = useRef(renew);
  useEffect(() => {
    latest.current = renew;
  });
  useEffect(() => {
    if (!due) return;
    const stop = new AbortController();
    const once = () => {
      stop.abort();
      void latest.current();
    };
    for (const sign of ['keydown', 'pointerdown']) addEventListener(sign, once, { signal: stop.signal });
    return () => stop.abort();
  }, [due]);
}

function minutes(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
