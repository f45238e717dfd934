import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** A program of its own that takes three turns, tells what keeps it alive, and then has to end by itself. */
const PROGRAM = `
  import { bot, newConversation } from './test/botkit/brain.ts';
  const runtime = bot();
  const id = newConversation();
  for (const text of ['my husbnd was stopt', '', '+16175550123']) await runtime.turn(id, 'sms', text);
  process.stdout.write(JSON.stringify({ alive: process.getActiveResourcesInfo() }));
`;

function run(environment: Record<string, string>) {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...environment },
    encoding: 'utf8',
    timeout: 15_000,
  });
}

describe('a process with the bot in it', () => {
  test('opens no port though PORT is set, prints nothing, keeps no timer and ends by itself', () => {
    const { stdout, stderr, status, signal } = run({ PORT: '39317', port: '39317' });
    expect({ stderr, status, signal }).toEqual({ stderr: '', status: 0, signal: null });
    const { alive } = JSON.parse(stdout);
    for (const kind of ['TCPServerWrap', 'TCPSocketWrap', 'Timeout', 'Immediate'])
      expect(alive).not.toContain(kind);
  });

  test('shows no word and no number even when Botkit debugs', () => {
    const { stdout, stderr, status } = run({ DEBUG: 'botkit*' });
    expect(status).toBe(0);
    expect(stderr).toContain('botkit');
    for (const secret of ['husbnd', '6175550123', 'heard']) expect(stdout + stderr).not.toContain(secret);
  });
});

describe('the frozen packages', () => {
  const { dependencies, allowScripts } = JSON.parse(read('package.json'));
  const lock: { packages: Record<string, unknown> } = JSON.parse(read('package-lock.json'));
  const installed = (name: string) =>
    Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`));

  test.each(['botkit', 'botbuilder', 'botbuilder-dialogs'])('%s is pinned to one exact version', (name) => {
    expect(dependencies[name]).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test.each(['botbuilder', 'botbuilder-core', 'botbuilder-dialogs'])('there is one copy of %s', (name) => {
    expect(installed(name)).toEqual([`node_modules/${name}`]);
  });

  test('the Botkit adapter for Twilio, with its old twilio, is not installed', () => {
    expect(installed('botbuilder-adapter-twilio-sms')).toEqual([]);
    expect(installed('twilio')).toEqual(['node_modules/twilio']);
  });

  test('the failing post-install script of botbuilder-dialogs is not run', () => {
    expect(allowScripts).toMatchObject({ 'botbuilder-dialogs': false });
  });

  test('Botkit appears in one folder only', () => {
    const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' });
    const using = files
      .filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
      .filter((file) => /from '(botkit|botbuilder[^']*)'/.test(read(join('src', file))));
    expect(using.length).toBeGreaterThan(0);
    expect(using.filter((file) => !file.startsWith(join('adapters', 'botkit')))).toEqual([]);
  });
});
