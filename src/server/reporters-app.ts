import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { BODY_LIMIT } from '../adapters/twilio/gate.ts';
import { smsWebhook, statusWebhook, type Webhook } from '../adapters/twilio/webhook.ts';

import { type ChatDeps, chatApp, problemPage } from '../chat/app.ts';
import type { ChatLanguage, ChatWords } from '../chat/words.ts';
import { detect } from '../language/detect.ts';
import { normalise } from '../language/normalise.ts';
import type { Clock } from '../ports/clock.ts';
import type { Events } from '../ports/events.ts';
import { codeOf } from '../report/errors.ts';
import type { Config, Secrets } from './config.ts';
import type { Knowledge } from './data.ts';
import { readiness } from './health.ts';
import type { Service } from './service.ts';

export interface ReportersParts {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly knowledge: Knowledge;
  readonly service: Service;
  readonly clock: Clock;
  readonly events: Events;
  /** The fake phone, in a rehearsal only. */
  readonly phone: Hono | undefined;
}

/** The reporters' origin: Twilio's webhooks, health, and the chat page. No route of the desk is here. */
export function reportersApp(parts: ReportersParts): Hono {
  const { service, events } = parts;
  const app = new Hono();
  const webhooks = twilioWebhooks(parts);
  for (const [path, webhook] of Object.entries(webhooks)) {
    app.post(path, limited, async (c) => {
      const { url } = c.req;
      const answer = await webhook({
        target: url.slice(url.indexOf('/', url.indexOf('//') + 2)),
        signature: c.req.header('x-twilio-signature'),
        body: new Uint8Array(await c.req.arrayBuffer()),
      });
      return new Response(answer.body, { status: answer.status, headers: answer.headers });
    });
  }
  app.get('/healthz', (c) => c.text('ok', 200, NO_STORE));
  app.get('/readyz', async (c) => {
    const reasons = await readiness(service.stores, parts.clock);
    return c.json({ ready: reasons.length === 0, reasons }, reasons.length === 0 ? 200 : 503, NO_STORE);
  });
  if (parts.phone !== undefined) app.route('/', parts.phone);
  const chat = chatDeps(parts);
  const problem = problemPage(chat);
  app.route('/', chatApp(chat));
  app.notFound((c) => problem(c, 'route_unknown'));
  app.onError((failure, c) => {
    events.requestFailed({ route: 'reporters', code: codeOf(failure) });
    return problem(c, 'try_again');
  });
  return app;
}

const NO_STORE = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const tooLarge = (c: Context) => c.text('The form is too large.', 413, NO_STORE);
const counted = bodyLimit({ maxSize: BODY_LIMIT, onError: tooLarge });

/** Hono's own limit looks at the body even when its length is told, and that look makes a web stream of every text. */
const limited: MiddlewareHandler = async (c, next) => {
  const length = c.req.header('transfer-encoding') === undefined ? c.req.header('content-length') : undefined;
  if (length === undefined) return counted(c, next);
  return Number(length) > BODY_LIMIT ? tooLarge(c) : next();
};

function twilioWebhooks({
  config,
  secrets,
  knowledge,
  service,
  events,
}: ReportersParts): Readonly<Record<string, Webhook>> {
  const gate = {
    tokens: secrets.twilioAuthTokens,
    accountSid: config.twilio.accountSid,
    publicUrl: config.reporters.url,
    counters: service.stores.passing.counters,
    events,
  };
  return {
    '/webhooks/twilio/sms': smsWebhook({
      ...gate,
      receive: service.receive,
      apology: (text) => apologyFor(knowledge, text),
    }),
    '/webhooks/twilio/status': statusWebhook(gate),
  };
}

/** Told in the language of the text that could not be kept, as far as it shows. */
function apologyFor({ languages, words }: Knowledge, text: string): string {
  const language = detect(normalise(text), languages)[0]?.language ?? languages[0] ?? '';
  const reporter = words[language]?.reporter as { apology: string } | undefined;
  return reporter?.apology ?? '';
}

function chatDeps({ config, knowledge, service, clock, events }: ReportersParts): ChatDeps {
  const { values, counters } = service.stores.passing;
  const [first, ...others] = knowledge.languages.flatMap((language): ChatLanguage[] => {
    const locale = knowledge.locales[language];
    return locale === undefined ? [] : [{ meta: locale.meta, words: locale.words.chat as ChatWords }];
  });
  if (first === undefined) throw new Error('No language is offered: set LANGUAGES to folders of locales/.');
  return {
    receive: service.receive,
    vault: service.vault,
    values,
    counters,
    clock,
    events,
    languages: [first, ...others],
    organisation: config.organisation,
    publicUrl: config.reporters.url,
    rehearsal: config.rehearsal,
  };
}
