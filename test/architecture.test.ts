import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

const WORDS = ['report', 'language'];
const PURE = [...WORDS, 'ordinance', 'seal', 'classify', 'flow'];
const SIDES = ['intake', 'desk', 'forward'];

/** The house: what each room may import. Downward only; rooms of one row do not know each other but where it is said here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  report: [],
  language: [],
  ordinance: WORDS,
  seal: WORDS,
  classify: [...WORDS, 'ordinance'],
  flow: [...WORDS, 'ordinance', 'classify'],
  ports: PURE,
  intake: [...PURE, 'ports'],
  desk: [...PURE, 'ports'],
  forward: [...PURE, 'ports'],
  adapters: [...PURE, 'ports', ...SIDES],
  chat: [...PURE, 'ports', 'intake', 'forward'],
  rehearsal: [...PURE, 'ports', 'intake', 'forward'],
  console: PURE,
  server: [...PURE, 'ports', ...SIDES, 'adapters', 'chat', 'rehearsal'],
};

/** Arrows that the table above would refuse, each for its reason. */
const EXCEPTIONS: readonly { readonly from: RegExp; readonly to: RegExp; readonly typeOnly: boolean }[] = [
  // The typed client: types of the routes, nothing that runs.
  { from: /^console\//, to: /^server\/desk-app\.ts$/, typeOnly: true },
  // The SQL engines share one schema and its queries.
  { from: /^adapters\/(sqlite|postgres)\//, to: /^adapters\/sql\//, typeOnly: false },
];

/** Where a package may be known. Packages that are not listed may stand anywhere. */
const ONLY_IN: readonly (readonly [packages: RegExp, where: RegExp])[] = [
  [/^(botkit|botbuilder|botbuilder-dialogs)(\/|$)/, /^adapters\/botkit\//],
  [/^twilio(\/|$)/, /^adapters\/twilio\//],
  [/^kysely(\/|$)/, /^adapters\/(sql|sqlite|postgres)\//],
  [/^node:sqlite$/, /^adapters\/sqlite\//],
  [/^(redis|@redis\/.*)$/, /^adapters\/redis\//],
  [/^(age-encryption|@noble\/.*|hash-wasm)(\/|$)/, /^(seal|adapters\/sealing)\//],
  [/^(react|react-dom|react-aria-components)(\/|$)/, /^console\//],
  [/^hono\/client$/, /^console\//],
  [/^(hono|@hono\/node-server)(\/(?!client).*)?$/, /^(server|chat|rehearsal)\//],
  [/^i18next$/, /^(intake|console)\//],
  [/^yaml$/, /^(flow|ordinance|server)\//],
  [/^vite$/, /^server\/build\.ts$/],
  [/^node:/, /^(adapters|chat|rehearsal|server)\//],
];

/** The world outside, which pure rooms are told of and never ask. */
const WORLD: readonly RegExp[] = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\bcrypto\.(getRandomValues|randomUUID)\b/,
  /\bperformance\./,
  /\bprocess\./,
  /\bconsole\./,
  /\bfetch\(/,
  /\bset(Timeout|Interval)\(/,
];

/** Not run by the program, and not dead. */
const STANDING_READY: Readonly<Record<string, string>> = {
  'adapters/sql/inventory.ts':
    'what every column holds, for readers and for the test that holds the databases to it',
  'seal/fingerprint.ts': 'the words two members compare aloud on an invitation; held to its vectors',
};

const ENTRIES = ['server/cli.ts', 'server/build.ts', 'console/main.tsx'];

interface Arrow {
  readonly from: string;
  /** A path inside `src`, or a package. */
  readonly to: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\bfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)|\bnew URL\(\s*'(\.[^']+\.tsx?)',\s*import\.meta\.url/g;

/** Comments become blanks; strings stay, so that `//` in an address begins none. */
function code(source: string): string {
  const parts = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return source.replace(parts, (part) => (/^\/[*/]/.test(part) ? ' ' : part));
}

const files: ReadonlyMap<string, string> = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => [path, readFileSync(join(SRC, path), 'utf8')]),
);

const arrows: readonly Arrow[] = [...files].flatMap(([from, source]) => {
  const target = (to: string) => (to.startsWith('.') ? posix.join(dirname(from), to) : to);
  const text = code(source);
  return [
    ...[...text.matchAll(STATIC)].map(([, type, to = '']): Arrow => {
      return { from, to: target(to), kind: type ? 'type' : 'value' };
    }),
    ...[...text.matchAll(DYNAMIC)].map(([, to, worker]): Arrow => {
      return { from, to: target(to ?? worker ?? ''), kind: 'dynamic' };
    }),
  ];
});

const inside = arrows.filter(({ to }) => files.has(to));
const roomOf = (path: string): string => path.split('/')[0] ?? '';
/** Of an adapter its folder, of anything else its room: inside it everything may know everything. */
const homeOf = (path: string): string =>
  roomOf(path) === 'adapters' ? path.split('/').slice(0, 2).join('/') : roomOf(path);
const written = ({ from, to, kind }: Arrow): string => `${from} -> ${to} (${kind})`;

function allowed({ from, to, kind }: Arrow): boolean {
  if (homeOf(from) === homeOf(to)) return true;
  if (EXCEPTIONS.some((e) => e.from.test(from) && e.to.test(to) && (kind === 'type' || !e.typeOnly)))
    return true;
  return roomOf(from) !== roomOf(to) && (MAY_IMPORT[roomOf(from)] ?? []).includes(roomOf(to));
}

function reached(starts: readonly string[], along: (arrow: Arrow) => boolean): ReadonlySet<string> {
  const seen = new Set(starts);
  for (const path of seen) {
    for (const arrow of inside) if (arrow.from === path && along(arrow)) seen.add(arrow.to);
  }
  return seen;
}

describe('the house', () => {
  test('the parser sees the arrows it is to judge', () => {
    expect(files.size).toBeGreaterThan(150);
    expect(inside.length).toBeGreaterThan(300);
    expect(inside).toContainEqual({ from: 'server/start.ts', to: 'server/rehearse.ts', kind: 'dynamic' });
    expect(inside).toContainEqual({ from: 'console/api.ts', to: 'server/desk-app.ts', kind: 'type' });
    expect(allowed({ from: 'report/ids.ts', to: 'flow/step.ts', kind: 'type' })).toBe(false);
    expect(allowed({ from: 'adapters/redis/a.ts', to: 'adapters/sql/b.ts', kind: 'value' })).toBe(false);
  });

  test('every room is known', () => {
    const rooms = new Set([...files.keys()].map(roomOf));
    expect([...rooms].filter((room) => MAY_IMPORT[room] === undefined)).toEqual([]);
  });

  test('imports run downward only', () => {
    expect(inside.filter((arrow) => !allowed(arrow)).map(written)).toEqual([]);
  });

  test('every import of our own names a file that exists', () => {
    const broken = arrows.filter(
      ({ to, from }) => /\.tsx?$/.test(to) && !files.has(to) && roomOf(from) !== '',
    );
    expect(broken.map(written)).toEqual([]);
  });

  test('a package is known only where it belongs', () => {
    const strays = arrows.filter(
      ({ from, to }) =>
        !files.has(to) && ONLY_IN.find(([packages]) => packages.test(to))?.[1].test(from) === false,
    );
    expect(strays.map(written)).toEqual([]);
  });

  test('pure rooms ask nothing of the world, and the ports only say what it is', () => {
    const asks = [...files].flatMap(([path, source]) =>
      [...PURE, 'ports'].includes(roomOf(path))
        ? WORLD.filter((word) => word.test(code(source))).map((word) => `${path} has ${word.source}`)
        : [],
    );
    expect(asks).toEqual([]);
  });

  test('the environment is read in one file, and only the command line and the service print', () => {
    const has = (word: RegExp) =>
      [...files].filter(([, source]) => word.test(code(source))).map(([path]) => path);
    expect(has(/\bprocess\.env\b/)).toEqual(['server/config.ts']);
    const printing = has(/\bconsole\.(?!css)|\bprocess\.(stdout|stderr|exit)\b/);
    expect(printing.filter((path) => roomOf(path) !== 'server')).toEqual([]);
    expect(has(/\bconsole\.(?!css)/)).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    const circles = [...files.keys()].filter((path) =>
      inside.some(
        (arrow) =>
          arrow.from === path &&
          arrow.kind === 'value' &&
          reached([arrow.to], ({ kind }) => kind === 'value').has(path),
      ),
    );
    expect(circles).toEqual([]);
  });

  test('rooms do not lean on each other in a circle, types included', () => {
    const homes = new Set([...files.keys()].map(homeOf));
    const next = (home: string) =>
      new Set(
        inside
          .filter(
            ({ from, to }) => homeOf(from) === home && homeOf(to) !== home && roomOf(from) !== 'console',
          )
          .map(({ to }) => homeOf(to)),
      );
    const circles = [...homes].filter((home) => {
      const seen = next(home);
      for (const other of seen) for (const further of next(other)) seen.add(further);
      return seen.has(home);
    });
    expect(circles).toEqual([]);
  });

  test('every file can be reached from an entry point', () => {
    const alive = reached(
      ENTRIES.filter((entry) => files.has(entry)),
      () => true,
    );
    expect([...files.keys()].filter((path) => !alive.has(path) && !(path in STANDING_READY))).toEqual([]);
  });

  test('no file is longer than 400 lines', () => {
    const long = [...files].filter(([, source]) => source.split('\n').length > 401).map(([path]) => path);
    expect(long).toEqual([]);
  });
});

describe('the rehearsal', () => {
  test('only the stage and the seeding know it, and nothing loads them without being asked', () => {
    const knowing = inside.filter(
      ({ from, to }) => roomOf(to) === 'rehearsal' && roomOf(from) !== 'rehearsal',
    );
    const knowers = new Set(knowing.map(({ from }) => from));
    expect([...knowers].sort()).toEqual(['server/commands/seed.ts', 'server/rehearse.ts']);
    const loaded = reached(['server/cli.ts', 'server/commands/start.ts'], ({ kind }) => kind === 'value');
    expect([...loaded].filter((path) => roomOf(path) === 'rehearsal' || knowers.has(path))).toEqual([]);
  });

  test('a service that does not rehearse never loads it', { timeout: 60_000 }, () => {
    const dir = mkdtempSync(join(tmpdir(), 'trustline-loaded-'));
    try {
      const script = `
        import { registerHooks } from 'node:module';
        const loaded = [];
        registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
        const at = (path) => import(${JSON.stringify(pathToFileURL(`${SRC}/`).href)} + path);
        const { startServers } = await at('server/start.ts');
        const { parseConfig } = await at('server/config.ts');
        const { eventLog } = await at('server/events.ts');
        const clock = { now: () => Date.now() };
        const settings = parseConfig(${JSON.stringify(serving(dir))});
        const running = await startServers(settings, { clock, events: eventLog(() => undefined, clock.now) });
        await running.stop();
        process.stdout.write(loaded.filter((url) => url.startsWith('file:')).join('\\n'));
      `;
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
      });
      const own = printed
        .split('\n')
        .map((url) => relative(SRC, new URL(url).pathname))
        .filter((path) => !path.startsWith('..'));
      expect(own).toContain('server/service.ts');
      expect(own.filter((path) => roomOf(path) === 'rehearsal' || path === 'server/rehearse.ts')).toEqual([]);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});

/** Settings of a real service on free ports; the account is invented. */
function serving(dir: string): Record<string, string> {
  return {
    REHEARSAL: '0',
    PORT: '0',
    DESK_PORT: '0',
    PUBLIC_URL: 'https://report.example.org',
    DATA_DIR: join(dir, 'data'),
    PASSING_DIR: join(dir, 'passing'),
    STATE_KEY: Buffer.alloc(32, 7).toString('base64'),
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: 'invented',
    TWILIO_NUMBERS: '+16175550199',
  };
}
