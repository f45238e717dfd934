import { isFactName } from '../../ordinance/facts.ts';
import { quotesOf } from '../highlight.ts';
import type { Account, Told } from '../opened.ts';
import { factName, factValue } from '../parts/values.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly account: Account;
  readonly told: readonly Told[];
  readonly active: ReadonlySet<string>;
  readonly onActive: (facts: ReadonlySet<string>) => void;
}

/** What was understood, in the member's language; a fact that is pointed at shows its words. */
export function Facts({ account, told, active, onActive }: Props) {
  const words = useWords();
  const { t } = words;
  const facts = Object.entries(account.facts).filter(([fact]) => isFactName(fact));
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{t('facts_shown.title')}</h2>
      <Circumstances account={account} />
      {facts.length === 0 && <p className="quiet">{t('facts_shown.none')}</p>}
      <ul className="facts">
        {facts.map(([fact, value]) => (
          <li key={fact}>
            <button
              type="button"
              className={active.has(fact) ? 'fact active' : 'fact'}
              onPointerEnter={() => onActive(new Set([fact]))}
              onPointerLeave={() => onActive(new Set())}
              onFocus={() => onActive(new Set([fact]))}
              onBlur={() => onActive(new Set())}
              onClick={() => onActive(new Set([fact]))}
            >
              <span className="fact-name">{factName(words, fact)}</span>
              <span className="fact-value">{factValue(words, fact, value)}</span>
              <Support quotes={quotesOf(fact, told)} chosen={account.chosen.has(fact)} />
            </button>
          </li>
        ))}
      </ul>
      <OpenFacts account={account} />
    </section>
  );
}

/** When and where it was, no narrower than the person told it. */
function Circumstances({ account: { when, places } }: { account: Account }) {
  const { t, language } = useWords();
  if (when === undefined && places.length === 0) return null;
  return (
    <dl className="circumstances">
      {when && (
        <>
          <dt>{t('told.when')}</dt>
          <dd>{momentRange(when, language)}</dd>
        </>
      )}
      {places.length > 0 && (
        <>
          <dt>{t('told.where')}</dt>
          {places.map((place) => (
            <dd key={place}>
              <q dir="auto">{place}</q>
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}

/** Wall-clock times are shown as they are, in no zone of the volunteer's. */
function momentRange({ from, to }: { from: string; to: string }, language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return format.formatRange(Date.parse(`${from}Z`), Date.parse(`${to}Z`));
}

function Support({ quotes, chosen }: { quotes: readonly string[]; chosen: boolean }) {
  const { t } = useWords();
  if (quotes.length === 0) {
    return <span className="quiet support">{t(chosen ? 'facts_shown.chosen' : 'facts_shown.derived')}</span>;
  }
  return (
    <span className="quiet support">
      {quotes.map((quote) => (
        <q key={quote} dir="auto">
          {quote}
        </q>
      ))}
    </span>
  );
}

/** What the provisions still ask about, each fact once. */
function OpenFacts({ account }: { account: Account }) {
  const words = useWords();
  const { t } = words;
  const asked = new Set(account.outcomes.flatMap(({ ask }) => ask));
  const left = [...asked].filter((fact) => !Object.hasOwn(account.facts, fact));
  if (left.length === 0) return null;
  return (
    <>
      <h3>{t('facts_shown.open')}</h3>
      <ul className="open-facts">
        {left.map((fact) => (
          <li key={fact}>
            {factName(words, fact)}
            {account.unanswered.has(fact) && <span className="quiet"> {t('facts_shown.unanswered')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
