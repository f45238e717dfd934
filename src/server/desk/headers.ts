import { createMiddleware } from 'hono/factory';
import { TrustlineError } from '../../report/errors.ts';

const POLICY = [
  "default-src 'none'",
  // WebAssembly is for Argon2 in the worker.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer of the desk, errors too; a test locks them. */
export const DESK_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Robots-Tag': 'noindex, nofollow',
};

/** What is not marked as immutable is not to be kept. */
export const strictHeaders = createMiddleware(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(DESK_HEADERS)) c.res.headers.set(name, value);
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
});

/** Writes come from the desk's own page. A browser always names the origin of a POST; whoever names none is no page of ours. */
export function ownOrigin(origins: readonly string[]) {
  return createMiddleware(async (c, next) => {
    const reading = c.req.method === 'GET' || c.req.method === 'HEAD';
    const origin = c.req.header('Origin');
    const foreign = origin === undefined ? !reading : !origins.includes(origin);
    if (foreign) throw new TrustlineError('origin_foreign');
    await next();
  });
}
