import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { codeOf, ERRORS } from '../report/errors.ts';
import { guessLanguage } from './accept-language.ts';
import { readForm } from './form.ts';
import { CHAT_HEADERS, isForeign } from './headers.ts';
import { closedPage, talkPage } from './page.ts';
import type { PageSetting } from './setting.ts';
import { type Talked, type Talking, talk } from './talk.ts';
import { newThread, sealThread } from './thread.ts';
import type { ChatLanguage, ProblemName } from './words.ts';

export interface ChatDeps extends Omit<Talking, 'wait'> {
  readonly organisation: string;
  /** Forms are taken from pages of this origin only. */
  readonly publicUrl: string;
  readonly rehearsal: boolean;
  readonly wait?: Talking['wait'];
}

/** Of one form: the longest conversation a page carries and the longest text, each percent-encoded. */
const BODY_BYTES = 64 * 1024;

/** A page that says in the person's language, as the browser tells it, what went wrong. */
export function problemPage(
  deps: ChatDeps,
): (c: Context, problem: ProblemName) => Response | Promise<Response> {
  return (c, problem) => {
    deps.events.requestFailed({ route: 'chat', code: problem });
    const language = guess(c, deps);
    const body = closedPage(setting(deps, language), problem);
    return show(c, { body, language, status: statusOf(problem) });
  };
}

/** The reporter's page: `/`, its style sheet and its script. Touches no other path of the app it is mounted in. */
export function chatApp(deps: ChatDeps): Hono {
  const app = new Hono();
  const talking: Talking = { ...deps, wait: deps.wait ?? ((milliseconds) => wait(milliseconds)) };
  const close = problemPage(deps);
  const open = (c: Context, talked: Talked) => {
    const { language } = talked.thread;
    const body = talkPage(setting(deps, language), {
      ...talked,
      sealed: sealThread(deps.vault, talked.thread),
    });
    return show(c, { body, language, status: statusOf(talked.problem) });
  };
  app.get('/', (c) => {
    const thread = newThread(deps.vault, { language: guess(c, deps), now: deps.clock.now() });
    return open(c, { thread, text: '' });
  });
  app.post(
    '/',
    async (c, next) => (isForeign(c.req.raw.headers, deps.publicUrl) ? close(c, 'origin_foreign') : next()),
    bodyLimit({ maxSize: BODY_BYTES, onError: (c) => close(c, 'body_too_large') }),
    async (c) => {
      const submitted = readForm(c.req.header('content-type'), await c.req.text());
      const talked = submitted && (await talk(talking, { submitted, guess: guess(c, deps) }));
      return talked === undefined || talked === 'malformed' ? close(c, 'body_malformed') : open(c, talked);
    },
  );
  app.all('/', (c) => {
    c.header('allow', 'GET, HEAD, POST');
    return close(c, 'method_unknown');
  });
  app.get('/chat.css', asset('./chat.css', 'text/css; charset=utf-8'));
  app.get('/chat.js', asset('./chat.js', 'text/javascript; charset=utf-8'));
  app.onError((failure, c) => {
    deps.events.requestFailed({ route: 'chat', code: codeOf(failure) });
    const language = guess(c, deps);
    return show(c, { body: closedPage(setting(deps, language), 'try_again'), language, status: 500 });
  });
  return app;
}

interface Shown {
  readonly body: ReturnType<typeof talkPage>;
  readonly language: string;
  readonly status: ContentfulStatusCode;
}

function show(c: Context, { body, language, status }: Shown) {
  return c.html(body, status, { ...CHAT_HEADERS, 'content-language': language });
}

function asset(file: string, type: string) {
  const content = readFileSync(new URL(file, import.meta.url), 'utf8');
  return (c: Context) => c.body(content, 200, { ...CHAT_HEADERS, 'content-type': type });
}

function guess(c: Context, { languages: [first, ...others] }: ChatDeps): string {
  return guessLanguage(c.req.header('accept-language'), [
    first.meta.code,
    ...others.map(({ meta }) => meta.code),
  ]);
}

function setting({ languages, organisation, rehearsal }: ChatDeps, language: string): PageSetting {
  const here: ChatLanguage = languages.find(({ meta }) => meta.code === language) ?? languages[0];
  return { here, languages, organisation, rehearsal };
}

function statusOf(problem: ProblemName | undefined): ContentfulStatusCode {
  if (problem === undefined) return 200;
  return (problem === 'text_too_long' ? 422 : ERRORS[problem].status) as ContentfulStatusCode;
}
