import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BODY_LIMIT } from '../../src/adapters/twilio/gate.ts';
import { smsWebhook, statusWebhook } from '../../src/adapters/twilio/webhook.ts';
import type { Inbound, Receive } from '../../src/intake/inbound.ts';
import { type Form, sign } from '../../src/rehearsal/twilio/sign.ts';
import { ACCOUNT, ECHO, gateForTests, PHONE, TOKEN } from '../world/twilio-webhooks.ts';

const TARGET = '/webhooks/twilio/sms';
const SID = `SM${'b'.repeat(32)}`;
const text = (changes: Record<string, string> = {}): Form =>
  Object.entries({
    MessageSid: SID,
    AccountSid: ACCOUNT,
    From: PHONE,
    To: '+16175550199',
    Body: 'hello',
    NumMedia: '0',
    ...changes,
  });
const encode = (form: Form): string => new URLSearchParams(form.map((pair) => [...pair])).toString();
const signedRequest = (form: Form, { token = TOKEN, target = TARGET } = {}) => ({
  target,
  signature: sign(token, `https://bot.example.org${target}`, form),
  body: encode(form),
});

function world(receive: Receive = ECHO, patience = 10_000) {
  const { options, log, counts } = gateForTests();
  const taken: Inbound[] = [];
  const apology = (words: string) =>
    words.includes('ayuda') ? 'Perdón, mándelo otra vez.' : 'Sorry, please send it again.';
  const sms = smsWebhook({
    ...options,
    apology,
    patience,
    receive: (inbound) => {
      taken.push(inbound);
      return receive(inbound);
    },
  });
  return { sms, status: statusWebhook(options), log, counts, taken };
}

let here: ReturnType<typeof world>;
beforeEach(() => {
  here = world();
});
/** A promise of every test in this file: no words, number or message id in any event. */
afterEach(() => {
  const written = JSON.stringify([here.log, [...here.counts.keys()]]);
  for (const secret of [PHONE.slice(1), SID, 'hello', 'BOSTON', '02128'])
    expect(written).not.toContain(secret);
});

describe('a genuine text', () => {
  test('is handed on with the allowed fields and nothing else', async () => {
    const geography = {
      FromCity: 'BOSTON',
      FromState: 'MA',
      FromZip: '02128',
      FromCountry: 'US',
      ToCity: 'BOSTON',
    };
    const strange = {
      ProfileName: 'A Name',
      WaId: '1',
      Latitude: '42.3',
      ChannelMetadata: '{}',
      MediaUrl0: 'https://x',
      Unknown9: 'é',
    };
    const answer = await here.sms(
      signedRequest(text({ ...geography, ...strange, NumMedia: '10', OptOutType: 'HELP' })),
    );
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/xml; charset=utf-8' } });
    expect(here.taken).toEqual([
      { channel: 'sms', address: PHONE, claim: SID, text: 'hello', media: 10, optOut: 'HELP' },
    ]);
  });

  test.each([
    ['a body of nothing', { Body: '' }, { text: '' }],
    ['a body kept untrimmed', { Body: '  a\u0000\n' }, { text: '  a\u0000\n' }],
    ['1600 characters', { Body: 'é'.repeat(1600) }, { text: 'é'.repeat(1600) }],
    ['a lone surrogate, repaired', { Body: 'a\uD83Db' }, { text: 'a\uFFFDb' }],
    ['a count of media that is none', { NumMedia: 'many' }, { media: 0 }],
    ['an opt-out type we do not know', { OptOutType: 'PAUSE' }, { optOut: undefined }],
    ['a short code as sender', { From: '72345' }, { address: '72345' }],
  ])('is taken with %s', async (_, changes, expected) => {
    const answer = await here.sms(signedRequest(text(changes)));
    expect(answer.status).toBe(200);
    expect(here.taken[0]).toMatchObject(expected);
  });

  test('without body or count of media is a text of nothing', async () => {
    const form = text().filter(([name]) => name !== 'Body' && name !== 'NumMedia');
    await here.sms(signedRequest(form));
    expect(here.taken[0]).toMatchObject({ text: '', media: 0 });
  });

  test('without a sender is answered with silence and noted', async () => {
    const answer = await here.sms(signedRequest(text({ From: '' })));
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('<Response/>') });
    expect(here.taken).toEqual([]);
    expect(here.log).toMatchObject([{ event: 'requestFailed', fields: { route: 'twilio/sms' } }]);
  });
});

describe('when a text could not be kept', () => {
  const failing =
    (error: unknown): Receive =>
    () =>
      Promise.reject(error);

  test('the answer is 200 and an apology in the language of the text', async () => {
    here = world(failing(new Error(`could not write "hello" of ${PHONE}`)));
    const answer = await here.sms(signedRequest(text({ Body: 'ayuda' })));
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('Perdón') });
    expect(here.log).toEqual([{ event: 'turnFailed', fields: { channel: 'sms', code: 'Error' } }]);
  });

  test.each([
    ['a code', Object.assign(new Error('x'), { code: 'SQLITE_BUSY' }), 'SQLITE_BUSY'],
    ['a code that quotes the text', Object.assign(new Error('x'), { code: 'near "hello"' }), 'UNKNOWN'],
    ['no error at all', 'hello', 'UNKNOWN'],
  ])('the event names %s without quoting', async (_, error, code) => {
    here = world(failing(error));
    await here.sms(signedRequest(text()));
    expect(here.log).toEqual([{ event: 'turnFailed', fields: { channel: 'sms', code } }]);
  });

  test('a turn that never ends is given up before Twilio does', async () => {
    here = world(() => new Promise(() => {}), 20);
    const answer = await here.sms(signedRequest(text()));
    expect(answer.body).toContain('Sorry');
    expect(here.log).toEqual([{ event: 'turnFailed', fields: { channel: 'sms', code: 'TURN_LATE' } }]);
  });

  test.each([{ Body: 'Stop' }, { Body: 'x', OptOutType: 'STOP' }])(
    'the carrier alone answers its words: %o',
    async (changes) => {
      here = world(failing(new Error('x')));
      expect((await here.sms(signedRequest(text(changes)))).body).toContain('<Response/>');
    },
  );
});

describe('a forged request', () => {
  test.each([
    ['unsigned', { ...signedRequest(text()), signature: undefined }, 'signature'],
    ['signed with another token', signedRequest(text(), { token: 'other' }), 'signature'],
    [
      'with an altered body',
      { ...signedRequest(text()), body: encode(text({ Body: 'other' })) },
      'signature',
    ],
    ['that is no form', { ...signedRequest(text()), body: '{"Body":%zz' }, 'signature'],
    ['that is empty', { ...signedRequest(text()), body: '' }, 'signature'],
    [
      'of bytes that are no text',
      { ...signedRequest(text()), body: Uint8Array.from([0xff, 0xfe, 0x26, 0xc3]) },
      'signature',
    ],
    ['of another account', signedRequest(text({ AccountSid: `AC${'f'.repeat(32)}` })), 'account'],
    ['of no account', signedRequest(text().filter(([name]) => name !== 'AccountSid')), 'account'],
  ])('%s gets 403, learns nothing and is counted', async (_, request, reason) => {
    for (const webhook of [here.sms, here.status]) {
      expect(await webhook(request)).toMatchObject({ status: 403, body: 'Forbidden' });
    }
    expect(here.taken).toEqual([]);
    expect(here.log).toMatchObject([
      { fields: { reason, inARow: 1, alarm: false } },
      { fields: { reason, inARow: 2 } },
    ]);
  });

  test('alarms the operator when it is the fifth in a row, and a genuine text starts the count again', async () => {
    const forged = { ...signedRequest(text()), signature: undefined };
    for (let turn = 0; turn < 4; turn += 1) await here.sms(forged);
    await here.sms(signedRequest(text()));
    for (let turn = 0; turn < 6; turn += 1) await here.sms(forged);
    const alarms = here.log.map(({ fields }) => (fields as { alarm: boolean }).alarm);
    expect(alarms).toEqual([false, false, false, false, false, false, false, false, true, true]);
  });

  test.each([
    ['a megabyte', `Body=${'a'.repeat(1_000_000)}`],
    ['just over the limit', 'a'.repeat(BODY_LIMIT + 1)],
    ['thousands of fields', Array.from({ length: 60_000 }, (_, at) => at.toString(36)).join('&')],
  ])('of %s is refused before any work', async (_, body) => {
    expect(await here.sms({ ...signedRequest(text()), body })).toMatchObject({ status: 413 });
  });
});

describe('replies to one sender stop', () => {
  const repliesOf = async (from: string, texts: number): Promise<number> => {
    let replies = 0;
    for (let turn = 0; turn < texts; turn += 1) {
      const { body } = await here.sms(signedRequest(text({ From: from })));
      if (body?.includes('<Message>')) replies += 1;
    }
    return replies;
  };

  test('after 20 within 30 seconds, while every text is still taken', async () => {
    expect(await repliesOf(PHONE, 25)).toBe(20);
    expect(here.taken).toHaveLength(25);
    expect(await repliesOf('+16175550124', 1)).toBe(1);
  });

  test('after 3 when the sender is a short code or a name', async () => {
    expect(await repliesOf('72345', 6)).toBe(3);
    expect(await repliesOf('Bank', 6)).toBe(3);
  });
});

test('a genuine status callback is answered 204, as often as it comes', async () => {
  const target = '/webhooks/twilio/status';
  const form: Form = [
    ['MessageSid', SID],
    ['AccountSid', ACCOUNT],
    ['MessageStatus', 'delivered'],
  ];
  for (let turn = 0; turn < 3; turn += 1) {
    expect(await here.status(signedRequest(form, { target }))).toEqual({
      status: 204,
      headers: {},
      body: null,
    });
  }
});

test('a counter that fails costs nobody their answer', async () => {
  const broken = { add: () => Promise.reject(new Error('x')), reset: () => Promise.reject(new Error('x')) };
  const { options } = gateForTests({ counters: broken });
  const sms = smsWebhook({ ...options, receive: ECHO, apology: () => '' });
  expect((await sms(signedRequest(text()))).body).toContain('got hello');
  expect((await sms({ ...signedRequest(text()), signature: '' })).status).toBe(403);
});
