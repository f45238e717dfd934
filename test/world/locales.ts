import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join(import.meta.dirname, '../../locales');
const having = (file: string) =>
  readdirSync(LOCALES)
    .filter((language) => existsSync(join(LOCALES, language, file)))
    .sort();

/** Languages that have every word a conversation needs. */
export const OFFERED: readonly string[] = having('meta.json');
/** Languages whose answers are understood, offered or not. */
export const ANSWERED: readonly string[] = having('answers.json');
