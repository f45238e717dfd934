import { hc } from 'hono/client';
import { z } from 'zod';
import { ERRORS, type ErrorCode, TrustlineError } from '../report/errors.ts';
import type { DeskApi } from '../server/desk-app.ts';

export type Api = ReturnType<typeof connect>['api'];

/** The typed client of the desk's own origin. The token is in this closure and in the headers, nowhere else. */
export function connect(token?: string) {
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  return hc<DeskApi>(location.origin, { headers, fetch: request });
}

/** The server could not be reached: not an error of its table. */
export class Offline extends Error {}

const refusal = z.object({ code: z.string() });

/** Like fetch, but throws a TrustlineError for a refusal and Offline when there is no answer. */
async function request(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(input, { ...init, cache: 'no-store', credentials: 'omit', redirect: 'error' });
  } catch (cause) {
    if (init?.signal?.aborted) throw cause;
    throw new Offline('The desk cannot be reached; check the connection and try again.', { cause });
  }
  if (response.ok) return response;
  throw new TrustlineError(await codeIn(response));
}

async function codeIn(response: Response): Promise<ErrorCode> {
  const read = refusal.safeParse(await response.json().catch(() => undefined));
  return read.success && isErrorCode(read.data.code) ? read.data.code : 'unexpected';
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

/** The key under `errors` in desk.json for whatever was thrown. */
export function errorKey(thrown: unknown): string {
  if (thrown instanceof Offline) return 'offline';
  if (!(thrown instanceof TrustlineError)) return 'unexpected';
  return ERRORS[thrown.code].seenBy === 'member' ? thrown.code : 'unexpected';
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
