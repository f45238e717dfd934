import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDurable } from '../../src/adapters/sqlite/durable.ts';
import { CHECKOUT } from '../world/service.ts';

const dir = mkdtempSync(join(tmpdir(), 'trustline-cli-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const ENVIRONMENT = {
  ...process.env,
  REHEARSAL: '1',
  DATA_DIR: join(dir, 'data'),
  PASSING_DIR: join(dir, 'passing'),
};

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program as a person at a terminal runs it. */
async function trustline(
  args: readonly string[],
  input = '',
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(CHECKOUT, 'src/server/cli.ts'), ...args], {
    env: { ...ENVIRONMENT, ...more },
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => err.push(part));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [status] = await once(child, 'close');
  return { status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);
const COMMANDS = ['start', 'chat', 'classify', 'check', 'queue', 'keys', 'seed'];
const patient = { timeout: 60_000 };

describe('the command line', () => {
  test('explains itself and each of its commands', patient, async () => {
    const { status, out } = await trustline(['--help']);
    expect(status).toBe(0);
    for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    const helps = await Promise.all(COMMANDS.map((name) => trustline([name, '--help'])));
    helps.forEach(({ status, out, err }, at) => {
      expect([COMMANDS[at], status, err]).toEqual([COMMANDS[at], 0, '']);
      expect(out).toMatch(new RegExp(`^trustline ${COMMANDS[at]}`));
      expect(out.length).toBeGreaterThan(80);
    });
  });

  test('says so when there is no such command, or none at all', async () => {
    const unknown = await trustline(['clasify']);
    expect(unknown).toEqual({
      status: 2,
      out: '',
      err: 'There is no command "clasify". Run `trustline --help` for the list.\n',
    });
    expect(await trustline([])).toMatchObject({ status: 2 });
    expect(await trustline(['toString'])).toMatchObject({ status: 2 });
  });

  test(
    'says in one sentence what is wrong with an option or a setting, without a stack',
    patient,
    async () => {
      const wrong = await Promise.all([
        trustline(['keys', 'new', '--month', 'May', '--out', join(dir, 'x')]),
        trustline(['keys', 'new']),
        trustline(['queue', 'open', 'abc']),
        trustline(['queue', 'list', '--loud']),
        trustline(['chat', '--lang', 'xx']),
        trustline(['start'], '', { PORT: 'eighty' }),
      ]);
      for (const { status, out, err } of wrong) {
        expect([status, out]).toEqual([1, '']);
        expect(err).toMatch(/^[^\n]+\.?\n$/);
        expect(err).not.toMatch(/\bat .*:\d+:\d+|node:internal/);
      }
      expect(wrong[5]?.err).toMatch(/^PORT is "eighty", but wants a port/);
    },
  );
});

describe('classify', () => {
  test('answers line by line, a broken line too, and goes on', patient, async () => {
    const lines = [
      '{"id":"a","text":"a boston police officer asked my cousin if he has papers at a traffic stop"}',
      'not json',
      '{"id":"b"}',
      '',
      '{"id":7,"text":"Yon polis Boston rete m epi li mande m papye m","lang":"ht"}',
      '{"id":"c","text":"hola","lang":"xx"}',
      '{"id":"d","text":"call me at 617-555-0142 or write to rosa@example.org, the cop called ICE"}',
      '[]',
    ];
    const { status, out } = await trustline(['classify'], `${lines.join('\n')}\n`);
    const answers = linesOf(out).map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers).toHaveLength(7);
    expect(answers[0]).toMatchObject({
      id: 'a',
      language: 'en',
      facts: { actor: 'bpd', asked_status: true },
    });
    for (const { quote } of answers[0].evidence) expect(JSON.parse(lines[0] ?? '').text).toContain(quote);
    for (const answer of [answers[0], answers[3]]) {
      expect(Object.keys(answer)).toEqual(['id', 'language', 'facts', 'evidence', 'provisions', 'tags']);
      for (const provision of answer.provisions)
        expect(Object.keys(provision)).toEqual(['id', 'outcome', 'ask']);
    }
    expect(answers[1]).toEqual({ error: expect.stringMatching(/not JSON/) });
    expect(answers[2]).toEqual({ id: 'b', error: expect.stringMatching(/"text"/) });
    expect(answers[3]).toMatchObject({ id: 7, language: 'ht' });
    expect(answers[4]).toEqual({ id: 'c', error: expect.stringMatching(/"xx"/) });
    expect(JSON.stringify(answers[5])).not.toMatch(/0142|rosa@/);
    expect(answers[6]).toHaveProperty('error');
  });
});

describe('chat', () => {
  test(
    'reads piped lines, prints the replies and nothing else, and leaves nothing behind',
    patient,
    async () => {
      const own = mkdtempSync(join(dir, 'chat-'));
      const texts = ['a boston cop asked my neighbor for papers at a stop on Warren St', 'send', '2'];
      const { status, out, err } = await trustline(['chat'], `${texts.join('\n')}\n`, {
        TMPDIR: own,
        DATA_DIR: join(own, 'data'),
      });
      expect([status, err]).toEqual([0, '']);
      expect(out).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
      expect(out).not.toMatch(/^>|Ctrl-D/m);
      expect(out).not.toContain(texts[0]);
      expect(readdirSync(own)).toEqual([]);
    },
  );

  test('speaks the language it is told', patient, async () => {
    const { out } = await trustline(
      ['chat', '--lang', 'pt'],
      'um policial de boston pediu os documentos do meu irmão\n',
    );
    expect(out).toMatch(/[ãçõé]/);
  });
});

describe('detect and answer', () => {
  test('say a line for each line, and go on after a bad one', patient, async () => {
    const texts = ['ba l papye ou', '警察問我', 'el shorta sa2alny 3an el wara2', 'không nhớ'];
    const input = texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
    const { out, status } = await trustline(['detect'], `${input}\nnot json\n{"id": "x"}\n`);
    expect(status).toBe(0);
    const lines = linesOf(out).map((line) => JSON.parse(line));
    expect(lines.slice(0, 4).map(({ language }) => language)).toEqual(['ht', 'zh-Hant', 'ar', 'vi']);
    for (const { confidence } of lines.slice(0, 4)) expect(confidence).toBeGreaterThan(0.6);
    expect(lines[4]).toEqual({ error: expect.stringContaining('not JSON') });
    expect(lines[5]).toEqual({ id: 'x', error: expect.stringContaining('text') });
  });

  test('replies are understood in any language, whatever the conversation runs in', patient, async () => {
    const replies = [
      ['yes_no_unknown', 'wi', 'yes'],
      ['yes_no_unknown', 'не помню', 'unknown'],
      ['yes_no_unknown', '👎', 'no'],
      ['actor', 'la policia estatal', 'state_police'],
      ['actor', '不知道', 'unknown'],
      ['command', 'borrar todo', 'delete'],
      ['command', 'they told me to stop the car', 'none'],
    ];
    const input = replies
      .map(([question, text], id) => JSON.stringify({ id, lang: 'en', question, text }))
      .join('\n');
    const { out } = await trustline(['answer'], `${input}\n{"id": 9, "question": "colour", "text": "red"}\n`);
    const lines = linesOf(out).map((line) => JSON.parse(line));
    expect(lines.slice(0, -1).map(({ value }) => value)).toEqual(replies.map(([, , value]) => value));
    expect(lines.at(-1)).toEqual({ id: 9, error: expect.stringContaining('question') });
  });
});

describe('keys, seed and queue', () => {
  test(
    'a month gets its key once, reports are sealed to it, listed without content and opened with the file',
    patient,
    async () => {
      const file = join(dir, 'month.key');
      const made = await trustline(['keys', 'new', '--out', file]);
      expect(made).toMatchObject({ status: 0, err: '' });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readFileSync(file, 'utf8')).toMatch(/^AGE-SECRET-KEY-/m);
      expect(made.out).not.toContain('AGE-SECRET-KEY');

      const again = await trustline(['keys', 'new', '--out', join(dir, 'second.key')]);
      expect(again.status).toBe(1);
      expect(again.err).toMatch(/has a key already/);
      const over = await trustline(['keys', 'new', '--month', '2031-01', '--out', file]);
      expect(over.status).toBe(1);

      const durable = await openDurable(ENVIRONMENT.DATA_DIR);
      expect(await durable.months.list()).toHaveLength(1);
      await durable.close();

      expect(await trustline(['seed'])).toMatchObject({
        status: 0,
        out: expect.stringMatching(/^\d+ invented reports/),
      });
      const listed = await trustline(['queue', 'list']);
      const reports = linesOf(listed.out).map((line) => JSON.parse(line));
      expect(reports.length).toBeGreaterThan(8);
      expect(new Set(reports.map(({ language }) => language)).size).toBe(4);
      expect(listed.out).not.toMatch(/receipt|words|sealed"/);

      const opened = await trustline(['queue', 'open', reports[0].id, '--identity', file]);
      const [first] = linesOf(opened.out).map((line) => JSON.parse(line));
      expect(first.content).toMatchObject({ report: reports[0].id, kind: 'report' });
      expect(first.content.words[0].text).not.toBe('');

      const wrong = await trustline([
        'queue',
        'open',
        reports[0].id,
        '--identity',
        join(CHECKOUT, 'package.json'),
      ]);
      expect(wrong).toMatchObject({ status: 1, out: '', err: expect.stringMatching(/not an age identity/) });
      const unknown = await trustline(['queue', 'open', 'a'.repeat(26), '--identity', file]);
      expect(unknown).toMatchObject({
        status: 1,
        out: '',
        err: expect.stringMatching(/does not exist or was erased/),
      });
    },
  );
});
