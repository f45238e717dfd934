import { type FormEvent, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { errorKey } from '../api.ts';
import type { Left } from '../app.tsx';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import type { Session, Unlocking } from '../session.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly left: Left | undefined;
  readonly onSignedIn: (session: Session) => void;
  readonly onSpeak: (language: string) => void;
}

export function SignIn({ left, onSignedIn, onSpeak }: Props) {
  const { t } = useWords();
  const [step, setStep] = useState<Unlocking>();
  const [problem, setProblem] = useState<string>();

  // What comes after is fetched while the passphrase is typed.
  useEffect(() => void Promise.all([import('../session.ts'), import('../desk.tsx')]), []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const handle = String(form.get('handle')).trim();
    const passphrase = String(form.get('passphrase'));
    setProblem(undefined);
    try {
      const { signIn } = await import('../session.ts');
      onSignedIn(await signIn({ handle, passphrase, onStep: setStep }));
    } catch (error) {
      setProblem(errorKey(error));
      setStep(undefined);
    }
  };

  return (
    <main className="sign-in">
      <form className="card" onSubmit={(event) => void submit(event)} autoComplete="on">
        <p className="mark">Trustline</p>
        <h1>{t('sign_in.title')}</h1>
        {left && !problem && <p className="quiet">{t(`left.${left}`)}</p>}
        <label>
          <span>{t('sign_in.handle')}</span>
          <input
            name="handle"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={64}
          />
        </label>
        <Passphrase />
        <p className="problem" role="alert">
          {problem && t(`errors.${problem}`)}
        </p>
        <Button type="submit" className="primary" isDisabled={step !== undefined}>
          {t('sign_in.go')}
        </Button>
        <p className="quiet step" role="status">
          {step && (
            <>
              <span className="spinner" aria-hidden="true" />
              {t(`sign_in.steps.${step}`)}
            </>
          )}
        </p>
      </form>
      <p className="quiet">{t('sign_in.promise')}</p>
      <LanguageSwitch onSpeak={onSpeak} />
    </main>
  );
}

function Passphrase() {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <>
      <label>
        <span>{t('sign_in.passphrase')}</span>
        <input
          name="passphrase"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      </label>
      <label className="tick">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        <span>{t('sign_in.show')}</span>
      </label>
    </>
  );
}
