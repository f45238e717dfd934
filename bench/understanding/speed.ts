import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { READ_LANGUAGES } from '../../src/classify/lexicons.ts';
import { read } from '../../src/classify/read.ts';
import { redact } from '../../src/classify/redact.ts';
import { detect } from '../../src/language/detect.ts';
import type { Language } from '../../src/language/locale.ts';
import { normalise } from '../../src/language/normalise.ts';
import { judge } from '../../src/ordinance/judge.ts';
import type { Pack } from '../../src/ordinance/pack.ts';
import { ROOT } from '../../src/server/root.ts';
import { markdown, median } from '../markdown.ts';

export interface Written {
  readonly language: Language;
  readonly text: string;
}

const WARM_UP = 2;
const PASSES = 5;
const JUDGED_ON = '2026-06-01';

/** Milliseconds a report, and what a browser would have to fetch to do the same. */
export async function speedTable(reports: readonly Written[], pack: Pack): Promise<string> {
  const whole = timesOf(reports, ({ text }) => {
    const words = redact(normalise(text)).text;
    const language = detect(words, READ_LANGUAGES)[0]?.language ?? 'en';
    judge(pack, read(words, { language }).facts, JUDGED_ON);
  });
  const redacted = reports.map(({ language, text }) => ({ language, text: redact(normalise(text)).text }));
  const alone = timesOf(redacted, ({ language, text }) => read(text, { language }));
  const law = timesOf(
    redacted.map((one) => ({ ...one, facts: read(one.text, one).facts })),
    ({ facts }) => judge(pack, facts, JUDGED_ON),
  );
  const sizes: readonly (readonly [string, Sizes])[] = [
    ['read, detect and judge (aim: under 400 with gzip)', await bundleSize('read', 'detect', 'judge')],
    ['read alone', await bundleSize('read')],
    ['detect alone', await bundleSize('detect')],
    ['judge alone', await bundleSize('judge')],
  ];
  return [
    markdown([
      ['ms a report, one thread', 'median', 'p95', 'slowest'],
      ['the whole way: normalise, redact, language, facts, outcomes (aim: under 2)', ...spreadOf(whole)],
      ['facts alone', ...spreadOf(alone)],
      ['outcomes alone', ...spreadOf(law)],
    ]),
    markdown([
      ['KB, bundled for a browser', 'one language', 'gzip -9', 'all twelve', 'gzip -9'],
      ...sizes.map(([name, { fetched, all }]) => [
        name,
        ...[fetched.raw, fetched.zipped, all.raw, all.zipped].map((bytes) => (bytes / 1000).toFixed(0)),
      ]),
    ]),
  ].join('\n\n');
}

/** For each report the median of some passes, shortest first. */
function timesOf<Item>(items: readonly Item[], work: (item: Item) => unknown): number[] {
  for (let pass = 0; pass < WARM_UP; pass += 1) for (const item of items) work(item);
  const times = items.map((): number[] => []);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const [at, item] of items.entries()) {
      const began = performance.now();
      work(item);
      times[at]?.push(performance.now() - began);
    }
  }
  return times.map(median).sort((a, b) => a - b);
}

function spreadOf(sorted: readonly number[]): string[] {
  const p95 = sorted[Math.floor(sorted.length * 0.95)];
  return [median(sorted), p95, sorted.at(-1)].map((ms) => (ms ?? 0).toFixed(3));
}

/** By name of the export, the file under `src/` that holds it. */
const PARTS = {
  read: 'classify/read.ts',
  detect: 'language/detect.ts',
  judge: 'ordinance/judge.ts',
} as const;
type Part = keyof typeof PARTS;

/** Bytes as they are and after gzip -9. */
interface Size {
  readonly raw: number;
  readonly zipped: number;
}

/** What a browser fetches to read a report in one language, the largest, and what all languages together weigh. */
interface Sizes {
  readonly fetched: Size;
  readonly all: Size;
}

const zippedOf = (text: Uint8Array): number => gzipSync(text, { level: 9 }).length;

function sizeOf(files: readonly { readonly text: Uint8Array }[]): Size {
  return {
    raw: files.reduce((n, { text }) => n + text.length, 0),
    zipped: files.reduce((n, { text }) => n + zippedOf(text), 0),
  };
}

async function bundleSize(...parts: readonly Part[]): Promise<Sizes> {
  const dir = mkdtempSync(join(tmpdir(), 'trustline-bundle-'));
  try {
    const entry = join(dir, 'entry.ts');
    const imports = parts.map(
      (part) => `import { ${part} } from ${JSON.stringify(join(ROOT, 'src', PARTS[part]))};`,
    );
    writeFileSync(entry, `${imports.join('\n')}\nObject.assign(globalThis, { ${parts.join(', ')} });\n`);
    await build({
      configFile: false,
      root: dir,
      publicDir: false,
      logLevel: 'error',
      build: { outDir: join(dir, 'out'), rollupOptions: { input: entry }, reportCompressedSize: false },
    });
    const files = readdirSync(join(dir, 'out'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name: basename(name), text: readFileSync(join(dir, 'out', name)) }));
    // All that is not the entry is fetched on demand, a language at a time.
    const languages = files.filter(({ name }) => !name.startsWith('entry'));
    const largest = languages.toSorted((a, b) => zippedOf(b.text) - zippedOf(a.text))[0];
    const fetched = files.filter((file) => !languages.includes(file) || file === largest);
    return { fetched: sizeOf(fetched), all: sizeOf(files) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
