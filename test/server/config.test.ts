import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  type Config,
  ConfigError,
  parseConfig,
  SETTING_NAMES,
  type SettingName,
} from '../../src/server/config.ts';
import { openStores } from '../../src/server/service.ts';
import { handClock } from '../world/seeded.ts';
import { CHECKOUT } from '../world/service.ts';
import { eventLog } from '../world/twilio-webhooks.ts';

const EXAMPLE = readFileSync(join(CHECKOUT, '.env.example'), 'utf8');
const KEY = Buffer.alloc(32, 1).toString('base64');
const REAL = {
  REHEARSAL: '0',
  PUBLIC_URL: 'https://report.example.org',
  STATE_KEY: KEY,
  TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'old,new',
  TWILIO_NUMBERS: '+16175550199, +16175550198',
};

function mistakesOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    parseConfig(environment);
    return [];
  } catch (failure) {
    if (failure instanceof ConfigError) return failure.mistakes;
    throw failure;
  }
}

describe('.env.example', () => {
  test('boots as it is, into a rehearsal on this machine', () => {
    const { config } = parseConfig(parseEnv(EXAMPLE) as Record<string, string>);
    expect(config.rehearsal).toBe(true);
    expect([config.reporters.url, config.desk.url]).toEqual([
      'http://127.0.0.1:8080',
      'http://127.0.0.1:8081',
    ]);
  });

  test('holds every setting once, each below a line of help', () => {
    const lines = EXAMPLE.split('\n');
    const names = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect([...names].sort()).toEqual([...SETTING_NAMES].sort());
    const helpless = lines.filter(
      (line, at) => /^[A-Z_]+=/.test(line) && !/^# \S.{5}/.test(lines[at - 1] ?? ''),
    );
    expect(helpless).toEqual([]);
  });
});

/** For each setting a value that is wrong, and words of the sentence that must come. */
const WRONG: readonly (readonly [SettingName, string, RegExp])[] = [
  ['PORT', 'eighty', /"eighty".*between 0 and 65535/],
  ['PORT', '70000', /"70000".*between 0 and 65535/],
  ['DESK_PORT', '-1', /"-1".*between 0 and 65535/],
  ['PUBLIC_URL', 'report.example.org', /"report\.example\.org".*such as https:/],
  ['PUBLIC_URL', 'ftp://report.example.org', /such as https:/],
  ['DESK_URL', 'desk', /"desk".*such as https:/],
  ['STATE_KEY', 'c2hvcnQ=', /at least 32 bytes/],
  ['STATE_KEY', `${KEY},c2hvcnQ=`, /at least 32 bytes/],
  ['ORGANISATION', 'x'.repeat(41), /at most 40 characters/],
  ['TWILIO_ACCOUNT_SID', 'AC123', /not shown.*AC and 32 hexadecimal digits/],
  ['TWILIO_API_KEY', 'nokey', /not shown.*SK and 32 hexadecimal digits/],
  ['TWILIO_NUMBERS', 'six-one-seven', /numbers such as \+1617/],
  ['TWILIO_MESSAGING_SERVICE_SID', 'MG', /not shown.*MG and 32 hexadecimal digits/],
  ['LIVE_HOTLINE', 'https://example.org', /a number that people can call/],
  ['TWILIO_API_URL', 'twilio', /"twilio".*such as https:/],
  ['REDIS_URL', 'http://127.0.0.1', /such as redis:/],
  ['REHEARSAL', 'yes', /"yes".*either 0 or 1/],
];

describe('a wrong value', () => {
  test.each(WRONG)(
    '%s=%s gives one sentence that names it, what was given and what is wanted',
    (name, value, wanted) => {
      const mistakes = mistakesOf({ ...REAL, [name]: value });
      expect(mistakes).toHaveLength(1);
      expect(mistakes[0]).toMatch(wanted);
      expect(mistakes[0]).toMatch(new RegExp(`^${name} is .*, but wants .*\\.$`, 's'));
    },
  );

  test('never comes back when it is a secret', () => {
    const secrets = {
      STATE_KEY: 'c2VjcmV0LXN0YXRl',
      REDIS_URL: 'http://user:secret-redis@127.0.0.1',
      TWILIO_API_SECRET: 'secret-api',
      TWILIO_AUTH_TOKEN: 'secret-token',
      TWILIO_ACCOUNT_SID: 'wrong',
    };
    const told = mistakesOf({ ...REAL, ...secrets }).join('\n');
    expect(told).toMatch(/^STATE_KEY is a value that is not shown/m);
    expect(told).toMatch(/^REDIS_URL is a value that is not shown/m);
    expect(told).not.toMatch(/secret|c2VjcmV0/);
    expect(
      mistakesOf({
        ...secrets,
        REHEARSAL: '1',
        STATE_KEY: KEY,
        REDIS_URL: '',
        TWILIO_ACCOUNT_SID: '',
      }).join(),
    ).not.toMatch(/secret/);
  });

  test('does not hide the others', () => {
    const mistakes = mistakesOf({ ...REAL, PORT: 'x', DESK_PORT: 'y', REHEARSAL: 'z' });
    expect(mistakes.map((mistake) => mistake.split(' ')[0])).toEqual(['PORT', 'DESK_PORT', 'REHEARSAL']);
  });
});

describe('the real service', () => {
  test('says each thing that is missing, and takes what is complete', () => {
    expect(mistakesOf(REAL)).toEqual([]);
    for (const name of [
      'PUBLIC_URL',
      'STATE_KEY',
      'TWILIO_ACCOUNT_SID',
      'TWILIO_AUTH_TOKEN',
      'TWILIO_NUMBERS',
    ]) {
      const { [name]: _left, ...others } = REAL as Record<string, string>;
      expect(mistakesOf(others)).toEqual([
        expect.stringMatching(new RegExp(`^${name} is not set, but wants .*\\.$`)),
      ]);
    }
  });

  test('takes settings that are there but empty for settings that are not there', () => {
    const empty = Object.fromEntries(SETTING_NAMES.map((name) => [name, '']));
    expect(mistakesOf({ ...empty, ...REAL })).toEqual([]);
    expect(parseConfig({ ...empty, ...REAL })).toEqual(parseConfig(REAL));
  });

  test('wants both halves of an API key', () => {
    expect(mistakesOf({ ...REAL, TWILIO_API_KEY: `SK${'b'.repeat(32)}` })).toEqual([
      expect.stringMatching(/^TWILIO_API_KEY and TWILIO_API_SECRET go together/),
    ]);
  });

  test('writes no secret down with its configuration', () => {
    const { config } = parseConfig({ ...REAL, REDIS_URL: 'redis://u:secret@127.0.0.1' });
    expect(JSON.stringify(config)).not.toMatch(new RegExp(`old|new|secret|${KEY}`));
  });

  test('keeps what passes off the disk unless told otherwise, and apart for each data folder', () => {
    const of = (DATA_DIR: string): Config => parseConfig({ ...REAL, DATA_DIR }).config;
    expect(of('/srv/a').passingDir).not.toBe(of('/srv/b').passingDir);
    expect(of('/srv/a').passingDir.startsWith('/srv/a')).toBe(false);
  });
});

describe('a rehearsal refuses', () => {
  const REFUSED: readonly (readonly [SettingName, string])[] = [
    ['HOST', '0.0.0.0'],
    ['DESK_HOST', '192.0.2.4'],
    ['PUBLIC_URL', 'https://report.example.org'],
    ['DESK_URL', 'https://desk.example.org'],
    ['TWILIO_API_URL', 'https://api.twilio.com'],
    ['TWILIO_ACCOUNT_SID', REAL.TWILIO_ACCOUNT_SID],
    ['TWILIO_AUTH_TOKEN', 'real-token'],
    ['TWILIO_API_KEY', `SK${'b'.repeat(32)}`],
    ['TWILIO_API_SECRET', 'real-secret'],
    ['TWILIO_NUMBERS', '+16175550199'],
    ['TWILIO_MESSAGING_SERVICE_SID', `MG${'c'.repeat(32)}`],
  ];
  test.each(REFUSED)('%s=%s', (name, value) => {
    const mistakes = mistakesOf({ REHEARSAL: '1', [name]: value });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(new RegExp(`^${name} is .*, but a rehearsal .*REHEARSAL to 0\\.$`));
    expect(mistakes[0]).not.toMatch(/real-/);
  });

  test('nothing on this machine', () => {
    for (const host of ['127.0.0.1', '::1', 'localhost']) {
      expect(mistakesOf({ REHEARSAL: '1', HOST: host, DESK_HOST: host })).toEqual([]);
    }
    expect(
      mistakesOf({ REHEARSAL: '1', PUBLIC_URL: 'http://[::1]:8080', DESK_URL: 'http://localhost:8081' }),
    ).toEqual([]);
  });

  test('a database that holds real reports, as the real service refuses one of a rehearsal', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'trustline-purpose-'));
    const dirs = (name: string) => ({ DATA_DIR: join(dir, name), PASSING_DIR: join(dir, 'passing') });
    const world = { clock: handClock(), events: eventLog().events };
    const begin = (settings: Readonly<Record<string, string>>) => openStores(parseConfig(settings), world);
    for (const [first, second] of [
      [
        { ...REAL, ...dirs('real') },
        { REHEARSAL: '1', ...dirs('real') },
      ],
      [
        { REHEARSAL: '1', ...dirs('played') },
        { ...REAL, ...dirs('played') },
      ],
    ] as const) {
      const stores = await begin(first);
      await stores.passing.close();
      await stores.durable.close();
      await expect(begin(second)).rejects.toThrow('purpose_mixed');
    }
    await rm(dir, { recursive: true, force: true });
  });
});
