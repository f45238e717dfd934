import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { codeOf, ERRORS, type ErrorCode, TrustlineError } from '../report/errors.ts';
import { type ApiDeps, deskRoutes } from './desk/api.ts';
import { ownOrigin, strictHeaders } from './desk/headers.ts';
import { consolePage } from './desk/page.ts';
import { boundedPause } from './pause.ts';

/** Members open this many different reports an hour; more looks like copying the queue. */
const OPENS_PER_HOUR = 60;
/** A sealed note is the largest thing the page sends. */
const LARGEST_BODY = 160 * 1024;

export interface DeskDeps
  extends Omit<ApiDeps, 'pause' | 'opensPerHour'>,
    Partial<Pick<ApiDeps, 'pause' | 'opensPerHour'>> {
  /** The addresses that members open, such as `https://desk.example.org`; writes from any other are refused. */
  readonly origins: readonly string[];
  /** Folder of the built console. */
  readonly consoleDir: string;
}

/** The whole desk: its page, and the routes that the page calls. */
export function deskApp(deps: DeskDeps): Hono {
  const routes = apiApp({
    ...deps,
    pause: deps.pause ?? boundedPause('sign_in_delayed'),
    opensPerHour: deps.opensPerHour ?? OPENS_PER_HOUR,
  });
  const app = new Hono();
  app.use(strictHeaders);
  app.use('/api/*', ownOrigin(deps.origins));
  app.use('/api/*', bodyLimit({ maxSize: LARGEST_BODY, onError: () => refuse('body_too_large') }));
  app.route('/', routes);
  app.all('/api/*', () => refuse('route_unknown'));
  app.route('/', consolePage(deps.consoleDir));
  app.notFound(() => refuse('route_unknown'));
  app.onError((error, c) => answerError(error, c, deps));
  return app;
}

function apiApp(deps: ApiDeps) {
  return new Hono().route('/api', deskRoutes(deps));
}

/** For `hc<DeskApi>` in the console. */
export type DeskApi = ReturnType<typeof apiApp>;

function refuse(code: ErrorCode): never {
  throw new TrustlineError(code);
}

function answerError(error: Error, c: Context, { events }: Pick<DeskDeps, 'events'>): Response {
  // Hono's own: JSON that is none.
  const code = error instanceof HTTPException ? 'body_malformed' : codeOf(error);
  const { seenBy, status } = ERRORS[code];
  if (seenBy === 'operator') events.requestFailed({ route: routePath(c), code });
  return c.json({ code }, status as ContentfulStatusCode);
}
