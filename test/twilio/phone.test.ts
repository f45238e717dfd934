import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { carrierWord } from '../../src/language/carrier.ts';
import { rehearsalPhone } from '../../src/rehearsal/phone.ts';
import { STORIES } from '../../src/rehearsal/stories.ts';
import { startTwilioDouble } from '../../src/rehearsal/twilio-double.ts';
import { ACCOUNT, PHONE, serveWebhooks, TOKEN } from '../world/twilio-webhooks.ts';

let app: Awaited<ReturnType<typeof serveWebhooks>>;
let twilio: Awaited<ReturnType<typeof startTwilioDouble>>;
let phone: ReturnType<typeof rehearsalPhone>;

beforeEach(async () => {
  app = await serveWebhooks();
  twilio = await startTwilioDouble({
    port: 0,
    accountSid: ACCOUNT,
    authToken: TOKEN,
    webhooks: { sms: app.sms },
  });
  phone = rehearsalPhone({ twilio, chatUrl: '/', deskUrl: 'http://127.0.0.1:8081/' });
});
afterEach(async () => {
  await Promise.all([app.stop(), twilio.stop()]);
});

const post = (body: string, type = 'application/json') =>
  phone.request('/rehearsal/text', { method: 'POST', headers: { 'content-type': type }, body });

describe('the fake phone', () => {
  test('is a page without inline script or style, under a policy that forbids them', async () => {
    const response = await phone.request('/rehearsal');
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toContain('Rehearsal');
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    for (const asset of page.matchAll(/(?:src|href)="(\/rehearsal\/[^"]+)"/g)) {
      expect((await phone.request(asset[1] ?? '')).status).toBe(200);
    }
  });

  test('sends a real signed text and shows the thread with what each message costs', async () => {
    const response = await post(JSON.stringify({ phone: PHONE, body: 'policía', media: 1 }));
    expect(await response.json()).toMatchObject({
      phones: expect.arrayContaining([PHONE]),
      bubbles: [
        { by: 'phone', body: 'policía', media: 1, cost: { encoding: 'UCS-2', segments: 1, units: 7 } },
        { by: 'app', body: 'got policía' },
      ],
      alerts: [],
    });
    expect(app.taken).toMatchObject([{ address: PHONE, text: 'policía', media: 1 }]);
    const seen = await phone.request(`/rehearsal/view?phone=${encodeURIComponent(PHONE)}`);
    expect(await seen.json()).toHaveProperty('bubbles.length', 2);
  });

  test.each([
    [
      'a number that could be somebody',
      JSON.stringify({ phone: '+16172345678', body: 'a' }),
      'application/json',
    ],
    ['JSON that is broken', '{"phone":', 'application/json'],
    ['a form, as another site could send', JSON.stringify({ phone: PHONE, body: 'a' }), 'text/plain'],
    ['too many words', JSON.stringify({ phone: PHONE, body: 'a'.repeat(1601) }), 'application/json'],
  ])('refuses %s in one sentence', async (_, body, type) => {
    const response = await post(body, type);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/^This phone .+\.$/) });
    expect(app.taken).toEqual([]);
  });
});

describe('the stories', () => {
  test('are at least three in each language, all different, none a word of the carrier', () => {
    const byLanguage = Map.groupBy(STORIES, ({ language }) => language);
    for (const stories of byLanguage.values()) expect(stories.length).toBeGreaterThanOrEqual(3);
    expect([...byLanguage.keys()]).toEqual(expect.arrayContaining(['en', 'es', 'ht', 'pt']));
    expect(new Set(STORIES.map(({ text }) => text)).size).toBe(STORIES.length);
    expect(STORIES.filter(({ text }) => carrierWord(text))).toEqual([]);
  });
});
