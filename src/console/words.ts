import { createInstance, type TFunction } from 'i18next';
import { createContext, useContext } from 'react';

/** Languages of the desk are the folders under `locales/` that hold a `desk.json`: a new one needs no line here. */
const files = import.meta.glob<Record<string, unknown>>('../../locales/*/{desk,facts,law}.json', {
  import: 'default',
});
const metas = import.meta.glob<{ name: string; direction: 'ltr' | 'rtl' }>('../../locales/*/meta.json', {
  eager: true,
  import: 'default',
});

const folder = (language: string): string => `../../locales/${language}/`;

export const LANGUAGES: readonly string[] = Object.keys(files)
  .flatMap((path) => path.match(/([^/]+)\/desk\.json$/)?.[1] ?? [])
  .sort();

/** A language's name in itself; the code for one without a folder. */
export function languageName(language: string): string {
  return metas[`${folder(language)}meta.json`]?.name ?? language;
}

export interface Words {
  readonly t: TFunction;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export async function loadWords(language: string): Promise<Words> {
  const namespaces = ['desk', 'facts', 'law'];
  const loaded = await Promise.all(
    namespaces.map(async (name) => [name, await files[`${folder(language)}${name}.json`]?.()] as const),
  );
  const i18n = createInstance();
  const t = await i18n.init({
    lng: language,
    resources: { [language]: Object.fromEntries(loaded.map(([name, words]) => [name, words ?? {}])) },
    ns: namespaces,
    defaultNS: 'desk',
    fallbackLng: false,
    // React writes text nodes only, so there is nothing to escape.
    interpolation: { escapeValue: false },
  });
  return { t, language, direction: metas[`${folder(language)}meta.json`]?.direction ?? 'ltr' };
}

/** The first of the browser's languages that the desk speaks, else the first that it has. */
export function preferredLanguage(wanted: readonly string[]): string {
  const known = wanted
    .map((tag) => LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`)))
    .find((language) => language !== undefined);
  return known ?? LANGUAGES[0] ?? '';
}

const WordsContext = createContext<Words | undefined>(undefined);
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A screen is shown outside of WordsProvider: wrap it in App.');
  return words;
}
