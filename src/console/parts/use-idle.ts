import { useEffect } from 'react';

const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;
const LOOK_EVERY = 5_000;

interface Idle {
  readonly after: number;
  /** Milliseconds before the end at which `onSoon` is called, once. */
  readonly warn: number;
  readonly onSoon: () => void;
  readonly onIdle: () => void;
}

/** Calls `onIdle` when nobody touched the page for `after` milliseconds, also after the machine slept. */
export function useIdle({ after, warn, onSoon, onIdle }: Idle): void {
  useEffect(() => {
    let last = Date.now();
    let warned = false;
    const seen = () => {
      last = Date.now();
      warned = false;
    };
    const look = () => {
      const idle = Date.now() - last;
      if (idle >= after) onIdle();
      else if (idle >= after - warn && !warned) {
        warned = true;
        onSoon();
      }
    };
    for (const sign of SIGNS) addEventListener(sign, seen, { passive: true });
    const timer = setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, seen);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [after, warn, onSoon, onIdle]);
}
