import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../ports/clock.ts';
import { type Config, parseConfig, readEnvironment, type Secrets } from './config.ts';

/** The checkout: where `flows/`, `locales/`, `ordinances/` and `.env` lie. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const SYSTEM_CLOCK: Clock = { now: () => Date.now() };

/** The settings of this machine. Throws `ConfigError`. */
export function readSettings(): { config: Config; secrets: Secrets } {
  return parseConfig(readEnvironment(ROOT, (path) => readFileSync(path, 'utf8')));
}
