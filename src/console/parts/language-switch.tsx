import { LANGUAGES, languageName, useWords } from '../words.ts';

export function LanguageSwitch({ onSpeak }: { onSpeak: (language: string) => void }) {
  const { t, language } = useWords();
  return (
    <select
      className="language-switch"
      aria-label={t('language')}
      value={language}
      onChange={(event) => onSpeak(event.target.value)}
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {languageName(each)}
        </option>
      ))}
    </select>
  );
}
