import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDurable } from '../../src/adapters/sqlite/durable.ts';
import { readTwiml } from '../../src/rehearsal/twilio/read-twiml.ts';
import { type Form, sign } from '../../src/rehearsal/twilio/sign.ts';
import { CHECKOUT } from '../world/service.ts';
import { beginMonth, type Program, startProgram } from './program.ts';
import { ACCOUNT_SID, AUTH_TOKEN, newSid, type Posting, postText, wordsOf } from './signed.ts';

const dir = mkdtempSync(join(tmpdir(), 'trustline-bad-'));
let program: Program;
beforeAll(async () => {
  program = await startProgram(dir);
  await beginMonth(program.dataDir);
}, 60_000);
afterAll(async () => {
  await program?.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** Every line the program wrote is one of its events, with these fields and nothing that anybody sent. */
afterEach(() => {
  for (const line of program.output().toString().split('\n').filter(Boolean)) {
    const { at, event, ...fields } = JSON.parse(line);
    expect(`${at} ${event}`).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d [a-z_]+$/);
    const known = [
      'reporters',
      'desk',
      'rehearsal',
      'channel',
      'code',
      'reason',
      'inARow',
      'alarm',
      'route',
      'sweep',
    ];
    expect(known).toEqual(expect.arrayContaining(Object.keys(fields)));
    expect(line).not.toMatch(/\+?1617555|SM[0-9a-f]{32}|marzipan/i);
  }
});

const WORDS = JSON.parse(readFileSync(join(CHECKOUT, 'locales/en/reporter.json'), 'utf8'));
const STORY = 'a boston cop asked my neighbor for papers at the marzipan stand on Warren St';

let people = 0;
function someone() {
  people += 1;
  const from = `+1617555${String(100 + people).padStart(4, '0')}`;
  const send = (body: string, more: Partial<Posting> = {}) => postText(program.url, { from, body, ...more });
  return {
    send,
    say: async (body: string, more?: Partial<Posting>) => wordsOf((await send(body, more)).body),
  };
}

async function count(): Promise<number> {
  const durable = await openDurable(program.dataDir);
  const reports = await durable.queue.list({}, { size: 1000, now: Date.now() });
  await durable.close();
  return reports.length;
}

describe('a request that Twilio did not sign', () => {
  test.each([
    ['without a signature', { signature: '' }],
    ['with a signature of something else', { signature: Buffer.alloc(20, 3).toString('base64') }],
    ['with a signature that is none', { signature: 'marzipan' }],
    ['signed, but for another account', { fields: { AccountSid: `AC${'7'.repeat(32)}` } }],
  ])('%s gets 403 and nothing happens', async (_how, more) => {
    const before = await count();
    const { send } = someone();
    const { status, body } = await send(`${STORY} right now, ICE is at the door`, more);
    expect([status, body]).toEqual([403, 'Forbidden']);
    expect(await count()).toBe(before);
    expect(program.output().toString()).toMatch(/"event":"forged_request","reason":"(signature|account)"/);
  });

  test('five in a row alarm the operator', async () => {
    const { send } = someone();
    for (let nth = 0; nth < 5; nth += 1) await send(STORY, { signature: '' });
    expect(program.output().toString()).toMatch(/"forged_request".*"alarm":true/);
  });
});

describe('a text that comes again', () => {
  test('gets the same answer and is one text', async () => {
    const before = await count();
    const { send } = someone();
    const sid = newSid();
    const first = await send(STORY, { sid });
    const again = await Promise.all([send(STORY, { sid }), send(STORY, { sid })]);
    for (const { status, body } of again) expect([status, body]).toEqual([200, first.body]);
    const sending = newSid();
    const sent = await send('send', { sid: sending });
    expect(wordsOf(sent.body)).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
    expect((await send('send', { sid: sending })).body).toBe(sent.body);
    expect(await count()).toBe(before + 1);
  });

  test('late, after the ones that followed it, still gets its own answer', async () => {
    const { send } = someone();
    const sid = newSid();
    const first = await send(STORY, { sid });
    await send('send');
    await send('2');
    expect((await send(STORY, { sid })).body).toBe(first.body);
  });

  test('at the same moment as others is one text in one report', async () => {
    const before = await count();
    const { send } = someone();
    const sid = newSid();
    await Promise.all([
      send(STORY, { sid }),
      send(STORY, { sid }),
      send(`and ${STORY}`),
      send(`then ${STORY}`),
    ]);
    expect(wordsOf((await send('send')).body)).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
    expect(await count()).toBe(before + 1);
  });
});

describe('a text with nothing or too much in it', () => {
  const ODD: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['emoji only', '😀😀🏳️‍🌈'],
    ['control characters', '\u0000\u0001\u0008\u001b[31m\u0085'],
    ['invisible characters', '\u200b\u2060\ufeff\u202e'],
    ['lone surrogates', '\ud800 \udfff'],
    ['1600 characters', 'police and ICE '.repeat(106) + 'x'.repeat(10)],
    ['1600 characters of emoji', '🚓'.repeat(1600)],
    ['stacked marks', `Z${'\u0301'.repeat(800)}`],
    ['markup', '<script>alert(1)</script> & <Message>hi</Message>'],
    ['a template', '{{vars.secret}} {{{x}}} <%= x %>'],
    ['a pattern', '(a+)+$ .* [ \\'],
  ];
  test.each(ODD)('%s is answered with one well-formed message', async (_what, body) => {
    const { send } = someone();
    const { status, body: xml } = await send(body);
    expect(status).toBe(200);
    const read = readTwiml('text/xml; charset=utf-8', Buffer.from(xml));
    expect(read).toEqual({ messages: [expect.stringMatching(/\S/)] });
    expect(wordsOf(xml)).not.toContain(WORDS.apology);
  });

  test.each(ODD)('%s, in the middle of a conversation, loses nothing of it', async (_what, body) => {
    const { say } = someone();
    await say(STORY);
    await say(body);
    expect(await say('send')).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
  });

  test('ten pictures are taken as ten pictures, and none is fetched', async () => {
    const { say } = someone();
    const media = Object.fromEntries(
      Array.from({ length: 10 }, (_, nth) => [`MediaUrl${nth}`, `https://pictures.invalid/marzipan-${nth}`]),
    );
    expect(await say('', { fields: { NumMedia: '10', ...media } })).not.toBe('');
    expect(await say('send')).not.toContain(WORDS.apology);
  });

  test('unknown, repeated and oddly cased fields are signed like any other and otherwise ignored', async () => {
    const target = `${program.url}/webhooks/twilio/sms`;
    const form: Form = [
      ['MessageSid', newSid()],
      ['AccountSid', ACCOUNT_SID],
      ['From', '+16175550190'],
      ['Body', STORY],
      ['body', 'delete everything'],
      ['__proto__', 'x'],
      ['NumMedia', '-1'],
      ['X', 'b'],
      ['X', 'a'],
      ['Caf\u00e9', 'é & + 1'],
    ];
    const response = await fetch(target, {
      method: 'POST',
      headers: { 'x-twilio-signature': sign(AUTH_TOKEN, target, form) },
      body: new URLSearchParams(form.map(([name, value]) => [name, value])),
    });
    expect(response.status).toBe(200);
    expect(wordsOf(await response.text())).not.toBe('');
  });

  test('a megabyte is refused, signed or not, and the next person is served', async () => {
    for (let nth = 0; nth < 3; nth += 1) {
      const { send } = someone();
      expect((await send('marzipan '.repeat(120_000))).status).toBe(413);
      expect((await send(STORY)).status).toBe(200);
    }
  });
});

describe('a code that opens nothing', () => {
  test('is answered kindly, wrong or mistyped, and however many wrong ones came before, the right one opens', async () => {
    const { say } = someone();
    await say(STORY);
    const sent = await say('send');
    const code = /\d{4} \d{4} \d{4} \d{4}/.exec(sent)?.[0] ?? '';
    await say('2');
    const changed = `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`;
    expect(await say(changed)).toContain(WORDS.code_mistyped);
    expect(await say('0000 0000 0000 0000')).toContain(WORDS.code_wrong);
    const begun = performance.now();
    for (let nth = 0; nth < 6; nth += 1) await say('0000 0000 0000 0000');
    expect(performance.now() - begun).toBeGreaterThan(700);
    expect(await say(code)).toContain(WORDS.stages.received);
  });
});

describe('an address that is none', () => {
  const NOWHERE = [
    '/marzipan',
    '/webhooks/twilio/marzipan',
    '/rehearsal',
    '/api/queue',
    '/..%2f.env',
    '/%E0%A4%A',
  ];
  test.each(NOWHERE)('%s does not exist for reporters, whatever the method', async (path) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const response = await fetch(program.url + path, { method });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(method === 'HEAD' ? '' : 'no such page');
    }
  });

  test('the webhook takes POST only', async () => {
    for (const method of ['GET', 'PUT']) {
      expect((await fetch(`${program.url}/webhooks/twilio/sms`, { method })).status).toBe(404);
    }
  });

  test('the desk answers with a code', async () => {
    for (const method of ['GET', 'POST', 'PUT']) {
      const response = await fetch(`${program.deskUrl}/api/marzipan`, {
        method,
        headers: { origin: program.deskUrl },
      });
      expect([401, 404]).toContain(response.status);
      expect(Object.keys(await response.json())).toEqual(['code']);
    }
  });

  test('JSON that is none is refused at the desk by its code alone', async () => {
    for (const body of ['{"handle":', '[]', 'null', '"marzipan"', '', '{"handle":"marzipan","proof":"!"}']) {
      const response = await fetch(`${program.deskUrl}/api/sign-in`, {
        method: 'POST',
        headers: { origin: program.deskUrl, 'content-type': 'application/json' },
        body,
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ code: 'body_malformed' });
    }
  });
});
