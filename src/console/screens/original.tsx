import { stretches } from '../highlight.ts';
import { type Account, type OpenedBody, type Told, toldIn } from '../opened.ts';
import { age, factName } from '../parts/values.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly bodies: readonly OpenedBody[];
  readonly account: Account;
  readonly active: ReadonlySet<string>;
  readonly onActive: (facts: ReadonlySet<string>) => void;
}

/** The reporter's own words, as sent. */
export function Original({ bodies, account, active, onActive }: Props) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="original">
      <h2 id="original">{t('original.title')}</h2>
      {account.unfinished && <p className="quiet">{t('original.unfinished')}</p>}
      {account.media > 0 && <p className="quiet">{t('original.media', { n: account.media })}</p>}
      {bodies.map((body) => (
        <BodyText key={body.nth} body={body} active={active} onActive={onActive} />
      ))}
    </section>
  );
}

type BodyProps = Pick<Props, 'active' | 'onActive'> & { readonly body: OpenedBody };

function BodyText({ body, active, onActive }: BodyProps) {
  const words = useWords();
  const { t } = words;
  const kind = body.state === 'open' ? body.content.kind : body.kind;
  return (
    <div className="body-text">
      {kind !== 'report' && (
        <h3>
          {t(`original.${kind}`)} <span className="quiet">{age(words, body.hour, Date.now())}</span>
        </h3>
      )}
      {body.state === 'open' ? (
        toldIn(body.content).map((told) => (
          <Text
            key={told.nth}
            told={told}
            language={body.content.language}
            active={active}
            onActive={onActive}
          />
        ))
      ) : (
        <p className="damaged">{t(`original.${body.state}`)}</p>
      )}
    </div>
  );
}

type TextProps = Pick<Props, 'active' | 'onActive'> & { readonly told: Told; readonly language: string };

function Text({ told, language, active, onActive }: TextProps) {
  const words = useWords();
  const label = told.asked
    ? words.t('original.answer_to', { fact: factName(words, told.asked) })
    : told.kind === 'story'
      ? undefined
      : words.t(`original.kinds.${told.kind}`);
  return (
    <div className="told">
      {label && <p className="quiet asked">{label}</p>}
      <p className="words" dir="auto" lang={language} translate="no">
        {stretches(told.text, told.evidence).map(({ text, start, facts }) =>
          facts.length === 0 ? (
            text
          ) : (
            <mark
              key={start}
              className={facts.some((fact) => active.has(fact)) ? 'active' : undefined}
              title={facts.map((fact) => factName(words, fact)).join(', ')}
              onPointerEnter={() => onActive(new Set(facts))}
              onPointerLeave={() => onActive(new Set())}
            >
              {text}
            </mark>
          ),
        )}
      </p>
    </div>
  );
}
