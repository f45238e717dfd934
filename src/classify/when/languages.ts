import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ht } from './ht.ts';
import { kea } from './kea.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { so } from './so.ts';
import { vi } from './vi.ts';
import { compileWhen, type WhenVocabulary, type WhenWords } from './words.ts';
import { zh } from './zh.ts';

/** Words of time by language; both ways of writing Chinese share a table that has the characters of both. */
const LANGUAGES: ReadonlyMap<string, WhenWords> = new Map([
  ['en', en],
  ['es', es],
  ['pt', pt],
  ['fr', fr],
  ['ht', ht],
  ['kea', kea],
  ['zh-Hans', zh],
  ['zh-Hant', zh],
  ['vi', vi],
  ['ar', ar],
  ['ru', ru],
  ['so', so],
]);

const compiled = new Map<WhenWords, WhenVocabulary>();

/** The language's words, then the English ones that people mix in; an unknown language is read as English. */
export function vocabularyOf(language: string): WhenVocabulary {
  const words = LANGUAGES.get(language) ?? en;
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const vocabulary = words === en ? compileWhen(en) : compileWhen(words, en);
  compiled.set(words, vocabulary);
  return vocabulary;
}
