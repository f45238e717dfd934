import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import {
  startTwilioDouble,
  type TwilioDouble,
  type TwilioDoubleOptions,
} from '../../src/rehearsal/twilio-double.ts';
import { ACCOUNT, PHONE, serveWebhooks, TOKEN } from '../world/twilio-webhooks.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

async function double(options: Partial<TwilioDoubleOptions> = {}): Promise<TwilioDouble> {
  const started = await startTwilioDouble({ port: 0, accountSid: ACCOUNT, authToken: TOKEN, ...options });
  stops.push(started.stop);
  return started;
}

/** Our webhooks with a double that knows them. */
async function both(
  options: Partial<TwilioDoubleOptions> = {},
  changes: Parameters<typeof serveWebhooks>[0] = {},
) {
  const app = await serveWebhooks(changes);
  stops.push(app.stop);
  return { app, twilio: await double({ ...options, webhooks: { sms: app.sms, status: app.status } }) };
}

/** A webhook of any make, for playing what ours never does. */
async function listener(listen: RequestListener): Promise<string> {
  const server = createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(async () => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`;
}

const answering =
  (xml: string): RequestListener =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/xml' }).end(xml);

describe('a text travels to our webhook and back', () => {
  test('signed, and with the geography that must end there', async () => {
    const { app, twilio } = await both({ messagingServiceSid: `MG${'1'.repeat(32)}` });
    const sent = await twilio.text(PHONE, 'Mwen bezwen èd & «مرحبا» 🚓');
    expect(sent).toMatchObject({ status: 200, replies: ['got Mwen bezwen èd & «مرحبا» 🚓'] });
    expect(twilio.thread(PHONE)).toMatchObject([{ by: 'phone' }, { by: 'app', body: sent.replies[0] }]);
    expect(Object.keys(app.taken[0] ?? {}).sort()).toEqual([
      'address',
      'channel',
      'claim',
      'media',
      'optOut',
      'text',
    ]);
    expect(twilio.alerts()).toEqual([]);
  });

  test('with any random extra field', async () => {
    const { app, twilio } = await both();
    for (let turn = 0; turn < 12; turn += 1) await twilio.text(`+1617555010${turn % 10}`, `text ${turn}`);
    expect(app.taken.map(({ text }) => text)).toEqual(
      Array.from({ length: 12 }, (_, turn) => `text ${turn}`),
    );
  });

  test('with pictures and no words, of which none is fetched', async () => {
    const { app, twilio } = await both();
    await twilio.text(PHONE, '', { media: 10 });
    expect(app.taken).toMatchObject([{ text: '', media: 10 }]);
    expect(app.taken[0]?.claim).toMatch(/^MM[0-9a-f]{32}$/);
  });

  test('twice at the same moment, and later again, under one claim', async () => {
    const { app, twilio } = await both();
    const { sid, replies } = await twilio.text(PHONE, 'a', { copies: 2 });
    await twilio.again(sid);
    expect(replies).toHaveLength(2);
    expect(new Set(app.taken.map(({ claim }) => claim))).toEqual(new Set([sid]));
    expect(app.taken).toHaveLength(3);
  });

  test('two together, and two the wrong way round', async () => {
    const { app, twilio } = await both();
    await twilio.texts(PHONE, ['a', 'b'], 'together');
    expect(app.taken.map(({ text }) => text).sort()).toEqual(['a', 'b']);
    const [first] = await twilio.texts(PHONE, ['c', 'd'], 'reversed');
    expect(app.taken.slice(2).map(({ text }) => text)).toEqual(['d', 'c']);
    expect(first?.replies).toEqual(['got c']);
  });

  test('and status callbacks late, doubled and backwards are all answered 204', async () => {
    const { twilio } = await both();
    await twilio.text(PHONE, 'a');
    const reply = twilio.log().find(({ direction }) => direction === 'outbound-reply');
    expect(await twilio.callbacks(reply?.sid ?? '', ['delivered', 'sent', 'sent', 'delivered'])).toEqual([
      204, 204, 204, 204,
    ]);
  });
});

describe('the STOP family belongs to the carrier', () => {
  test.each(['STOP', 'stopall', 'Unsubscribe', 'cancel', 'END', 'quit', ' revoke ', 'optout'])(
    '%s blocks, START unblocks',
    async (word) => {
      const { app, twilio } = await both();
      const stop = await twilio.text(PHONE, word);
      expect(stop.carrier).toMatch(/START/);
      expect(stop.replies).toEqual([]);
      expect(app.taken).toMatchObject([{ text: word, optOut: undefined }]);
      expect((await twilio.text(PHONE, 'hello')).replies).toEqual([]);
      expect(twilio.log()[0]).toMatchObject({ failure: 21610 });
      expect((await twilio.text(PHONE, 'HELP')).carrier).toBeUndefined();
      expect((await twilio.text(PHONE, 'start')).carrier).toMatch(/STOP/);
      expect((await twilio.text(PHONE, 'hello')).replies).toEqual(['got hello']);
    },
  );

  test('with Advanced Opt-Out the webhook carries OptOutType', async () => {
    const { app, twilio } = await both({ advancedOptOut: true });
    for (const word of ['HELP', 'STOP', 'UNSTOP', 'hello']) await twilio.text(PHONE, word);
    expect(app.taken.map(({ optOut }) => optOut)).toEqual(['HELP', 'STOP', 'START', undefined]);
  });

  test('more than the one word does nothing, nor does YES from somebody who is not blocked', async () => {
    const { twilio } = await both();
    for (const words of ['STOP PLEASE', 'yes', 'please help']) {
      expect((await twilio.text(PHONE, words)).carrier).toBeUndefined();
    }
    expect((await twilio.text(PHONE, 'a')).replies).toEqual(['got a']);
  });
});

describe('a mistake of ours becomes an alert', () => {
  test('and the alert holds the words and the number, which is why we never answer 5xx', async () => {
    const url = await listener((_, response) => void response.writeHead(500).end('oops'));
    const twilio = await double({ webhooks: { sms: url } });
    expect(await twilio.text(PHONE, 'hello')).toMatchObject({ status: 500, replies: [] });
    expect(twilio.alerts()).toMatchObject([
      { code: 11200, response: 'oops', request: expect.stringContaining('Body=hello') },
    ]);
  });

  test('for bad XML, a wrong content type, and nobody listening', async () => {
    const twilio = await double({ webhooks: { sms: await listener(answering('<Response>')) } });
    await twilio.text(PHONE, 'a');
    twilio.webhooks.sms = await listener(
      (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
    );
    await twilio.text(PHONE, 'b');
    twilio.webhooks.sms = 'http://127.0.0.1:1/sms';
    await twilio.text(PHONE, 'c');
    expect(twilio.alerts().map(({ code }) => code)).toEqual([12100, 12300, 11205]);
  });

  test('replies beyond 30 in 30 seconds fail with 14107', async () => {
    const twilio = await double({
      webhooks: { sms: await listener(answering('<Response><Message>a</Message></Response>')) },
      now: () => 0,
    });
    for (let turn = 0; turn < 32; turn += 1) await twilio.text(PHONE, 'a');
    expect(twilio.alerts().map(({ code }) => code)).toEqual([14107, 14107]);
  });
});

describe('connection overrides in the address', () => {
  const flaky = (
    failures: number,
    fail: RequestListener,
  ): { listen: RequestListener; calls: () => number } => {
    let calls = 0;
    const ok = answering('<Response><Message>at last</Message></Response>');
    const listen: RequestListener = (request, response) => {
      calls += 1;
      (calls <= failures ? fail : ok)(request, response);
    };
    return { listen, calls: () => calls };
  };
  const error: RequestListener = (_, response) => void response.writeHead(503).end();

  test('by default a 5xx is not tried again', async () => {
    const { listen, calls } = flaky(1, error);
    const twilio = await double({ webhooks: { sms: await listener(listen) } });
    expect((await twilio.text(PHONE, 'a')).status).toBe(503);
    expect(calls()).toBe(1);
  });

  test('with rp=5xx it is, as often as rc says', async () => {
    const { listen, calls } = flaky(2, error);
    const twilio = await double({ webhooks: { sms: `${await listener(listen)}#rc=2&rp=ct,5xx` } });
    expect((await twilio.text(PHONE, 'a')).replies).toEqual(['at last']);
    expect(calls()).toBe(3);
  });

  test('rt ends a slow answer, which the fallback then takes over with the reason', async () => {
    const { app } = await both();
    const slow = `${await listener(() => {})}#rt=100`;
    const twilio = await double({ webhooks: { sms: slow, fallback: app.sms } });
    expect((await twilio.text(PHONE, 'a')).replies).toEqual(['got a']);
    expect(twilio.alerts()).toMatchObject([{ code: 11200 }]);
  });

  test("outside Twilio's ranges they are refused", async () => {
    const twilio = await double({ webhooks: { sms: 'http://127.0.0.1:1/sms#rt=99999' } });
    await expect(twilio.text(PHONE, 'a')).rejects.toThrow('rt must lie between 100 and 15000');
  });
});
