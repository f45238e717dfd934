import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';

/** Every setting once: its shape here, its one line of help in `.env.example`. Nothing else reads the environment. */
const text = z.string().trim();
const optional = text.optional();
const port = z.coerce
  .number('a port between 0 and 65535')
  .int('a port between 0 and 65535')
  .min(0, 'a port between 0 and 65535')
  .max(65_535, 'a port between 0 and 65535');
const origin = text
  .pipe(z.url({ protocol: /^https?$/, error: 'an address such as https://report.example.org' }))
  .refine((url) => !/^[^/]*\/\/[^/]*@|\?/.test(url), 'an address without a user name, password or query');
const list = text.transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const flag = z.enum(['0', '1'], 'either 0 or 1').transform((value) => value === '1');
const sid = (prefix: string) =>
  text.regex(new RegExp(`^(${prefix}[0-9a-f]{32})?$`), `${prefix} and 32 hexadecimal digits`);
const MIN_KEY_BYTES = 32;

const settings = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: port.default(8080),
  DESK_HOST: text.default('127.0.0.1'),
  DESK_PORT: port.default(8081),
  PUBLIC_URL: origin.optional(),
  DESK_URL: origin.optional(),
  DATA_DIR: text.default('./data'),
  PASSING_DIR: optional,
  STATE_KEY: list
    .refine(
      (keys) => keys.every((key) => decodeKey(key) !== undefined),
      `keys of at least ${MIN_KEY_BYTES} bytes in base64, current first, separated by commas`,
    )
    .default([]),
  ORGANISATION: text
    .min(1, 'the name that reporters know you by')
    .max(40, 'at most 40 characters, since it stands in every first answer')
    .default('Trustline'),
  LANGUAGES: list.default([]),
  LIVE_HOTLINE: text
    .regex(/^[+\d][\d ().-]{2,24}$/, 'a number that people can call, such as 617-555-0100')
    .optional(),
  TWILIO_ACCOUNT_SID: sid('AC').default(''),
  TWILIO_AUTH_TOKEN: list.default([]),
  TWILIO_API_KEY: sid('SK').default(''),
  TWILIO_API_SECRET: optional,
  TWILIO_NUMBERS: list
    .refine(
      (numbers) => numbers.every((number) => /^\+?\d{3,15}$/.test(number)),
      'numbers such as +16175550100, separated by commas',
    )
    .default([]),
  TWILIO_MESSAGING_SERVICE_SID: sid('MG').default(''),
  TWILIO_API_URL: origin.optional(),
  REDIS_URL: text
    .pipe(z.url({ protocol: /^rediss?$/, error: 'an address such as redis://127.0.0.1:6379' }))
    .optional(),
  REHEARSAL: flag.default(false),
});

export type SettingName = keyof typeof settings.shape;
export const SETTING_NAMES = Object.keys(settings.shape) as SettingName[];
/** What a mistake must never repeat. */
const SECRET: ReadonlySet<string> = new Set([
  'STATE_KEY',
  'TWILIO_AUTH_TOKEN',
  'TWILIO_API_SECRET',
  'REDIS_URL',
  // Not secret themselves, but where a secret is pasted by mistake.
  'TWILIO_ACCOUNT_SID',
  'TWILIO_API_KEY',
  'TWILIO_MESSAGING_SERVICE_SID',
]);

interface Listener {
  readonly host: string;
  readonly port: number;
  /** The address that people open, without a slash at the end. */
  readonly url: string;
}

export interface Config {
  readonly reporters: Listener;
  readonly desk: Listener;
  readonly dataDir: string;
  readonly passingDir: string;
  readonly organisation: string;
  /** Offered languages; empty means all that `locales/` holds. */
  readonly languages: readonly string[];
  readonly liveHotline: string | undefined;
  readonly twilio: TwilioConfig;
  readonly rehearsal: boolean;
}

export interface TwilioConfig {
  readonly accountSid: string;
  readonly numbers: readonly string[];
  readonly messagingServiceSid: string | undefined;
  readonly apiUrl: string | undefined;
}

/** Kept in a type of its own, so that writing the configuration down cannot leak one. */
export interface Secrets {
  readonly stateKeys: readonly [Uint8Array, ...Uint8Array[]];
  readonly twilioAuthTokens: readonly string[];
  readonly twilioApiKey: readonly [key: string, secret: string] | undefined;
  readonly redisUrl: string | undefined;
}

/** One sentence per mistake. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The process's own environment over the file's; `.env` where there is one, else `.env.example`, which rehearses. */
export function readEnvironment(root: string, readFile: (path: string) => string): Environment {
  const file = ['.env', '.env.example'].map((name) => join(root, name)).find((path) => existsSync(path));
  return { ...(file === undefined ? {} : parseEnv(readFile(file))), ...process.env };
}

/** Parses all settings at once. Throws {@link ConfigError} with every mistake found. */
export function parseConfig(environment: Environment): { config: Config; secrets: Secrets } {
  const given = Object.fromEntries(
    // An empty value is an unset one, so that `.env.example` can list every setting.
    SETTING_NAMES.flatMap((name) => (environment[name]?.trim() ? [[name, environment[name]]] : [])),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => sentence(issue, environment)));
  const values = parsed.data;
  const mistakes = [
    ...portMistakes(values),
    ...(values.REHEARSAL ? rehearsalMistakes(values) : serviceMistakes(values)),
  ];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { config: configOf(values), secrets: secretsOf(values) };
}

type Values = z.infer<typeof settings>;

function sentence(issue: z.core.$ZodIssue, environment: Environment): string {
  const name = String(issue.path[0]);
  const shown = (environment[name] ?? '').replace(/\/\/[^/]*@/, '//…@');
  const given = SECRET.has(name) ? 'a value that is not shown' : `"${shown}"`;
  return `${name} is ${given}, but wants ${issue.message}.`;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}

function* portMistakes(values: Values): Generator<string> {
  if (values.PORT !== 0 && values.PORT === values.DESK_PORT) {
    yield `DESK_PORT is "${values.DESK_PORT}", but that is PORT already: the desk wants one of its own.`;
  }
}

/** A rehearsal holds invented reports and prints its own passphrase: nothing of it may be reachable or real. */
function* rehearsalMistakes(values: Values): Generator<string> {
  for (const name of ['HOST', 'DESK_HOST'] as const) {
    if (!LOOPBACK.has(values[name])) {
      yield `${name} is "${values[name]}", but a rehearsal listens on this machine only: set it to 127.0.0.1, or REHEARSAL to 0.`;
    }
  }
  for (const name of ['PUBLIC_URL', 'DESK_URL', 'TWILIO_API_URL'] as const) {
    const url = values[name];
    if (url !== undefined && !LOOPBACK.has(hostOf(url))) {
      yield `${name} is "${url}", but a rehearsal is for this machine only: leave it empty, or set REHEARSAL to 0.`;
    }
  }
  if (values.REDIS_URL !== undefined && !LOOPBACK.has(hostOf(values.REDIS_URL))) {
    yield 'REDIS_URL names another machine, but a rehearsal is for this one only: leave it empty, or set REHEARSAL to 0.';
  }
  for (const name of [
    'TWILIO_ACCOUNT_SID',
    'TWILIO_AUTH_TOKEN',
    'TWILIO_API_KEY',
    'TWILIO_API_SECRET',
    'TWILIO_NUMBERS',
    'TWILIO_MESSAGING_SERVICE_SID',
  ] as const) {
    if ((values[name]?.length ?? 0) > 0) {
      yield `${name} is set, but a rehearsal must not know a real account: leave it empty, or set REHEARSAL to 0.`;
    }
  }
}

function* serviceMistakes(values: Values): Generator<string> {
  const needed = {
    PUBLIC_URL: [
      values.PUBLIC_URL,
      'the address that Twilio and reporters open, such as https://report.example.org',
    ],
    STATE_KEY: [
      values.STATE_KEY[0],
      `a key of at least ${MIN_KEY_BYTES} random bytes in base64 (openssl rand -base64 32)`,
    ],
    TWILIO_ACCOUNT_SID: [
      values.TWILIO_ACCOUNT_SID,
      'the account that owns the number, AC and 32 hexadecimal digits',
    ],
    TWILIO_AUTH_TOKEN: [values.TWILIO_AUTH_TOKEN[0], "the account's auth token, which signs every webhook"],
    TWILIO_NUMBERS: [values.TWILIO_NUMBERS[0], 'the numbers people text, such as +16175550100'],
  } as const;
  for (const [name, [value, wanted]] of Object.entries(needed)) {
    if (!value) yield `${name} is not set, but wants ${wanted}; or set REHEARSAL to 1 to try things out.`;
  }
  if ((values.TWILIO_API_KEY !== '') !== (values.TWILIO_API_SECRET !== undefined)) {
    yield 'TWILIO_API_KEY and TWILIO_API_SECRET go together, but only one is set: set both or neither.';
  }
}

function configOf(values: Values): Config {
  const dataDir = resolve(values.DATA_DIR);
  const listener = (host: string, at: number, url: string | undefined): Listener => ({
    host,
    port: at,
    url: (url ?? `http://${host.includes(':') ? `[${host}]` : host}:${at}`)
      .replace(/#.*$/, '')
      .replace(/\/+$/, ''),
  });
  return {
    reporters: listener(values.HOST, values.PORT, values.PUBLIC_URL),
    desk: listener(values.DESK_HOST, values.DESK_PORT, values.DESK_URL),
    dataDir,
    passingDir: values.PASSING_DIR === undefined ? usualPassingDir(dataDir) : resolve(values.PASSING_DIR),
    organisation: values.ORGANISATION,
    languages: values.LANGUAGES,
    liveHotline: values.LIVE_HOTLINE,
    twilio: {
      accountSid: values.TWILIO_ACCOUNT_SID,
      numbers: values.TWILIO_NUMBERS,
      messagingServiceSid: values.TWILIO_MESSAGING_SERVICE_SID || undefined,
      apiUrl: values.TWILIO_API_URL,
    },
    rehearsal: values.REHEARSAL,
  };
}

/** A memory file system where there is one: what passes must not reach a disk. One folder per data folder. */
function usualPassingDir(dataDir: string): string {
  const name = `trustline-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
  return join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), name);
}

function secretsOf(values: Values): Secrets {
  const [first, ...others] = values.STATE_KEY.flatMap((key) => decodeKey(key) ?? []);
  const { TWILIO_API_KEY: key, TWILIO_API_SECRET: secret } = values;
  return {
    stateKeys: [first ?? new Uint8Array(randomBytes(MIN_KEY_BYTES)), ...others],
    twilioAuthTokens: values.TWILIO_AUTH_TOKEN,
    twilioApiKey: key !== '' && secret !== undefined ? [key, secret] : undefined,
    redisUrl: values.REDIS_URL,
  };
}

function decodeKey(key: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Buffer.from(key, 'base64'));
  return bytes.length >= MIN_KEY_BYTES ? bytes : undefined;
}
