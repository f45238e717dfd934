import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type SmsCost, smsCost } from '../language/sms.ts';
import { phonePage } from './phone/page.ts';
import type { Bubble, TwilioDouble } from './twilio-double.ts';

export interface PhoneOptions {
  readonly twilio: Pick<TwilioDouble, 'number' | 'text' | 'thread' | 'phones' | 'alerts'>;
  /** Where the reporter's page and the desk are, for the links. */
  readonly chatUrl: string;
  readonly deskUrl: string;
}

/** What the page's script reads after each change. */
export interface PhoneView {
  readonly phones: readonly string[];
  readonly bubbles: readonly (Bubble & { readonly cost: SmsCost })[];
  readonly alerts: readonly { readonly code: number; readonly why: string }[];
}

/** North American numbers 555-0100 to 555-0199 are kept for fiction. */
const fictional = z.string().regex(/^\+161755501\d\d$/);
const textToSend = z.object({
  phone: fictional,
  body: z.string().max(1600),
  media: z.number().int().min(0).max(10).default(0),
});
const REFUSED = {
  error: 'This phone texts from +1 617 555 0100 to 0199 only, at most 1600 characters and 10 pictures.',
};
const FIRST_PHONES = ['+16175550101', '+16175550102', '+16175550103'];

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The fake phone: `GET /rehearsal`, its script and style, and `POST /rehearsal/text`, which sends a real signed webhook. */
export function rehearsalPhone(options: PhoneOptions): Hono {
  const { twilio } = options;
  const page = phonePage({ ...options, number: twilio.number, phones: FIRST_PHONES });
  const script = readFileSync(new URL('./phone/phone.js', import.meta.url), 'utf8');
  const style = readFileSync(new URL('./phone/phone.css', import.meta.url), 'utf8');
  const send = (content: string, type: string) => (context: Context) =>
    context.body(content, 200, { ...HEADERS, 'content-type': `${type}; charset=utf-8` });

  return new Hono()
    .get('/rehearsal', send(page, 'text/html'))
    .get('/rehearsal/phone.js', send(script, 'text/javascript'))
    .get('/rehearsal/phone.css', send(style, 'text/css'))
    .get('/rehearsal/view', (context) => {
      const phone = fictional.safeParse(context.req.query('phone'));
      return phone.success
        ? context.json(view(twilio, phone.data), 200, HEADERS)
        : context.json(REFUSED, 400, HEADERS);
    })
    .post('/rehearsal/text', async (context) => {
      // JSON only: a form on another site could otherwise post here.
      const isJson = context.req.header('content-type')?.startsWith('application/json') ?? false;
      const given = textToSend.safeParse(
        isJson ? await context.req.json().catch(() => undefined) : undefined,
      );
      if (!given.success) return context.json(REFUSED, 400, HEADERS);
      const { phone, body, media } = given.data;
      await twilio.text(phone, body, { media });
      return context.json(view(twilio, phone), 200, HEADERS);
    });
}

function view(twilio: PhoneOptions['twilio'], phone: string): PhoneView {
  return {
    phones: [...new Set([...FIRST_PHONES, ...twilio.phones()])],
    bubbles: twilio.thread(phone).map((bubble) => ({ ...bubble, cost: smsCost(bubble.body) })),
    alerts: twilio.alerts().map(({ code, why }) => ({ code, why })),
  };
}
