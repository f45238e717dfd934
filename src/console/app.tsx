import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { SignIn } from './screens/sign-in.tsx';
import type { Session } from './session.ts';
import { loadWords, type Words, WordsProvider } from './words.ts';

/** Why nobody is at the desk: words under `left` in desk.json. */
export type Left = 'locked' | 'idle' | 'ended';

// Loaded while the passphrase is typed.
const Desk = lazy(() => import('./desk.tsx'));

/** Signed out or at the desk; in between only the session changes hands. */
export function App({ firstWords }: { firstWords: Words }) {
  const [words, setWords] = useState(firstWords);
  const [session, setSession] = useState<Session>();
  const [left, setLeft] = useState<Left>();

  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.title = words.t('title');
  }, [words]);

  const speak = useCallback((language: string) => void loadWords(language).then(setWords), []);
  const leave = useCallback(
    (why: Left) => {
      // The server is told, if it can be reached; the keys are forgotten in any case.
      if (session) void session.api['sign-out'].$post().catch(() => undefined);
      setSession(undefined);
      setLeft(why);
    },
    [session],
  );

  return (
    <WordsProvider value={words}>
      {session ? (
        <Suspense>
          <Desk session={session} onLeave={leave} onSpeak={speak} />
        </Suspense>
      ) : (
        <SignIn left={left} onSignedIn={setSession} onSpeak={speak} />
      )}
    </WordsProvider>
  );
}
