import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import twilioClient from 'twilio';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startTwilioDouble, type TwilioDouble } from '../../src/rehearsal/twilio-double.ts';
import { ACCOUNT, PHONE, TOKEN } from '../world/twilio-webhooks.ts';

const MESSAGES = '/2010-04-01/Accounts/{AccountSid}/Messages.json';
const MESSAGE = '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json';
const file =
  process.env.TWILIO_OPENAPI ??
  new URL('../../../shared/twilio-messages-openapi.json', import.meta.url).pathname;
const hasFile = existsSync(file);
const NO_FILE = `Twilio's OpenAPI file is not at ${file}; set TWILIO_OPENAPI to check the double against it.`;

let time = Date.parse('2026-11-22T07:00:00Z');
let twilio: TwilioDouble;
const clientWith = (token: string) => {
  const client = twilioClient(ACCOUNT, token);
  client.api.baseUrl = twilio.url;
  return client;
};
const create = (changes: Record<string, string> = {}) =>
  clientWith(TOKEN).messages.create({ to: PHONE, from: twilio.number, body: 'hello', ...changes });

beforeEach(async () => {
  time = Date.parse('2026-11-22T07:00:00Z');
  twilio = await startTwilioDouble({ port: 0, accountSid: ACCOUNT, authToken: TOKEN, now: () => time });
});
afterEach(() => twilio.stop());

describe('the real client finds in the double', () => {
  test('a message that is queued, then sent, then delivered, and on the phone', async () => {
    const { sid, status } = await create();
    expect(status).toBe('queued');
    expect(twilio.thread(PHONE)).toMatchObject([{ by: 'app', body: 'hello' }]);
    time += 1000;
    expect((await clientWith(TOKEN).messages(sid).fetch()).status).toBe('sent');
    time += 2000;
    expect((await clientWith(TOKEN).messages(sid).fetch()).status).toBe('delivered');
  });

  test('a log in pages, newest first, that a text arriving meanwhile does not shift', async () => {
    for (let turn = 0; turn < 7; turn += 1) {
      await twilio.text(PHONE, `text ${turn}`);
      time += 1000;
    }
    const first = await clientWith(TOKEN).messages.page({ to: twilio.number, pageSize: 3 });
    await twilio.text(PHONE, 'late');
    const second = await first.nextPage();
    expect(first.instances.map(({ body }) => body)).toEqual(['text 6', 'text 5', 'text 4']);
    expect(second?.instances.map(({ body }) => body)).toEqual(['text 3', 'text 2', 'text 1']);
    const all = await clientWith(TOKEN).messages.list({ to: twilio.number, pageSize: 2 });
    expect(all.map(({ direction }) => direction)).toEqual(Array(8).fill('inbound'));
  });

  test('only what was sent since the time asked for', async () => {
    await twilio.text(PHONE, 'old');
    time += 60_000;
    await twilio.text(PHONE, 'new');
    const found = await clientWith(TOKEN).messages.list({ dateSentAfter: new Date(time - 30_000) });
    expect(found.map(({ body }) => body)).toEqual(['new']);
  });

  test('a text whose webhook was down', async () => {
    twilio.webhooks.sms = 'http://127.0.0.1:1/sms';
    await twilio.text(PHONE, 'nobody heard');
    expect(await clientWith(TOKEN).messages.list()).toMatchObject([
      { body: 'nobody heard', status: 'received' },
    ]);
  });

  test('deleting, emptying: only a final message goes', async () => {
    const { sid } = await create();
    const message = clientWith(TOKEN).messages(sid);
    await expect(message.remove()).rejects.toMatchObject({ status: 409, code: 20009 });
    expect((await message.update({ body: '' })).body).toBe('');
    time += 5000;
    expect(await message.remove()).toBe(true);
    await expect(message.fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
    expect(twilio.log()).toEqual([]);
  });

  test.each([
    ['a wrong token', 401, 20003, () => clientWith('wrong').messages.list()],
    ['another sender', 400, 21606, () => create({ from: '+15005550001' })],
    ['a recipient that is no number', 400, 21211, () => create({ to: '12' })],
    ['no words', 400, 21602, () => create({ body: '' })],
    ['too many words', 400, 21617, () => create({ body: 'a'.repeat(1601) })],
    ['no sender', 400, 21603, () => clientWith(TOKEN).messages.create({ to: PHONE, body: 'a' })],
  ])('the refusal of %s', async (_, status, code, call) => {
    await expect(call()).rejects.toMatchObject({ status, code });
  });

  test('21610 for a blocked phone: at once with a number, later with a service', async () => {
    await twilio.text(PHONE, 'STOP');
    await expect(create()).rejects.toMatchObject({ status: 400, code: 21610 });
    const { sid, status } = await clientWith(TOKEN).messages.create({
      to: PHONE,
      messagingServiceSid: `MG${'1'.repeat(32)}`,
      body: 'a',
    });
    expect(status).toBe('accepted');
    time += 1000;
    expect(await clientWith(TOKEN).messages(sid).fetch()).toMatchObject({
      status: 'failed',
      errorCode: 21610,
    });
    expect(twilio.thread(PHONE).filter(({ by }) => by === 'app')).toEqual([]);
  });

  test('429, which sent nothing, and a lost answer, which did', async () => {
    twilio.disturb('busy');
    await expect(create()).rejects.toMatchObject({ status: 429, code: 20429 });
    expect(twilio.log()).toEqual([]);
    twilio.disturb('lost');
    await expect(create()).rejects.toThrow();
    expect(twilio.log()).toHaveLength(1);
  });
});

describe.skipIf(!hasFile && process.env.CI === undefined)(
  `the double keeps to Twilio's OpenAPI file${hasFile ? '' : ` (${NO_FILE})`}`,
  () => {
    const get = async (path: string, init: RequestInit = {}) => {
      const authorization = `Basic ${btoa(`${ACCOUNT}:${TOKEN}`)}`;
      const response = await fetch(`${twilio.url}${path}`, { ...init, headers: { authorization } });
      return { status: response.status, json: await response.json() };
    };
    const messagesPath = MESSAGES.replace('{AccountSid}', ACCOUNT);
    const sendingForm = (): URLSearchParams =>
      new URLSearchParams({ To: PHONE, From: twilio.number, Body: 'olá 🚓' });

    test('when it creates', async () => {
      const { status, json } = await get(messagesPath, { method: 'POST', body: sendingForm() });
      expect(problems({ path: MESSAGES, method: 'post', status: String(status) }, json)).toEqual([]);
    });

    test('when it lists, fetches, empties, in every status', async () => {
      await get(messagesPath, { method: 'POST', body: sendingForm() });
      await twilio.text(PHONE, 'STOP', { media: 2 });
      const service = new URLSearchParams({
        To: PHONE,
        MessagingServiceSid: `MG${'1'.repeat(32)}`,
        Body: 'a',
      });
      await get(messagesPath, { method: 'POST', body: service });
      for (let turn = 0; turn < 4; turn += 1) {
        time += 700;
        const { json } = await get(`${messagesPath}?PageSize=2`);
        expect(problems({ path: MESSAGES, method: 'get', status: '200' }, json)).toEqual([]);
        for (const { sid } of twilio.log()) {
          const one = `${messagesPath.replace('.json', '')}/${sid}.json`;
          expect(problems({ path: MESSAGE, method: 'get', status: '200' }, (await get(one)).json)).toEqual(
            [],
          );
          const emptied = await get(one, { method: 'POST', body: new URLSearchParams({ Body: '' }) });
          expect(problems({ path: MESSAGE, method: 'post', status: '200' }, emptied.json)).toEqual([]);
        }
      }
    });

    test('and the check itself finds what is outside the file', async () => {
      const { json } = await get(messagesPath, { method: 'POST', body: sendingForm() });
      const wrong = {
        ...z.record(z.string(), z.unknown()).parse(json),
        sid: 'SM1',
        status: 'gone',
        num_media: 0,
        extra: 1,
      };
      expect(problems({ path: MESSAGES, method: 'post', status: '201' }, wrong)).toEqual(OUTSIDE);
    });
  },
);

const OUTSIDE = [
  ' must NOT have additional properties',
  '/num_media must be string',
  '/sid must NOT have fewer than 34 characters',
  '/sid must match pattern "^(SM|MM)[0-9a-fA-F]{32}$"',
  '/status must be equal to one of the allowed values',
];

const openApi = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
const operation = z.object({
  responses: z.record(
    z.string(),
    z.object({
      content: z.object({ 'application/json': z.object({ schema: z.looseObject({}) }) }).optional(),
    }),
  ),
});

/** Where an answer of the double leaves the file's schema; fields that the file does not know count too. */
function problems(where: { path: string; method: string; status: string }, answer: unknown): string[] {
  const { paths, components } = openApi.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { responses } = operation.parse(paths[where.path]?.[where.method]);
  const schema = responses[where.status]?.content?.['application/json'].schema;
  if (!schema) return [`The file knows no ${where.method} ${where.path} answered ${where.status}.`];
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const closed = closeObjects({ ...schema, components });
  const validate = ajv.compile(closed);
  validate(answer);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).sort();
}

/** Objects with named properties take no others. */
function closeObjects(node: object): object {
  const copied = Object.entries(node).map(([key, value]) => [
    key,
    value !== null && typeof value === 'object' && !Array.isArray(value) ? closeObjects(value) : value,
  ]);
  const copy: Record<string, unknown> = Object.fromEntries(copied);
  const named = copy.type === 'object' && typeof copy.properties === 'object';
  return named ? { ...copy, additionalProperties: false } : copy;
}
