import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built console lies, for `deskApp`. */
export const CONSOLE_DIR = join(root, 'dist/console');

/** Everything that ends up in the bundle, or decides how it is made. */
const SOURCES = [
  'src/console',
  'src/report',
  'src/ordinance',
  'src/seal',
  'locales',
  'vite.config.ts',
  'package-lock.json',
];

export type Built = 'built' | 'up_to_date' | 'no_vite';

/** Builds the desk's page, unless the one there is newer than its sources or Vite is not installed. Throws when the build fails. */
export async function buildConsole(): Promise<Built> {
  if (await isUpToDate()) return 'up_to_date';
  if (!existsSync(join(root, 'node_modules/vite/package.json'))) return 'no_vite';
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts') });
  return 'built';
}

async function isUpToDate(): Promise<boolean> {
  const page = await stat(join(CONSOLE_DIR, 'index.html')).catch(() => undefined);
  if (!page) return false;
  const times = await Promise.all(SOURCES.map((source) => newest(join(root, source))));
  return Math.max(...times) < page.mtimeMs;
}

/** Epoch milliseconds of the last change in a file or folder; 0 when it is not there. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const entries = await readdir(path, { recursive: true });
  const times = await Promise.all(entries.map(async (entry) => (await stat(join(path, entry))).mtimeMs));
  return Math.max(found.mtimeMs, ...times);
}

/** Kilobytes, gzipped, that a browser loads before the first screen: the page and what it names. */
export async function firstScreenSize(): Promise<number> {
  const html = await readFile(join(CONSOLE_DIR, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.?(\/assets\/[^"]+)"/g)].flatMap((match) => match[1] ?? []);
  const files = await Promise.all(named.map((name) => readFile(join(CONSOLE_DIR, name))));
  const bytes = files.reduce((sum, file) => sum + gzipSync(file).length, gzipSync(html).length);
  return bytes / 1024;
}

const NO_VITE =
  'The desk was not built because Vite is not installed here: copy dist/console from a machine with development packages, or install them and run `npm run build`.';

if (import.meta.main) {
  const built = await buildConsole();
  if (built === 'no_vite') process.stdout.write(`${NO_VITE}\n`);
  if (built === 'built') {
    const size = (await firstScreenSize()).toFixed(0);
    process.stdout.write(`The desk was built: ${size} KB gzipped for the first screen.\n`);
  }
}
