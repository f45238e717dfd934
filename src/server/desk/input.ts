import { validator } from 'hono/validator';
import { z } from 'zod';
import { LANES } from '../../desk/listing.ts';
import { type ErrorCode, TrustlineError } from '../../report/errors.ts';
import type { ReportId } from '../../report/ids.ts';
import { ACTIONS, STATUSES } from '../../report/status.ts';

/** What the desk's page may send, each read once here. */

const randomName = z.string().regex(/^[a-z2-7]{26}$/);
const reportId = randomName.transform((id) => id as ReportId);
const handle = z.string().min(1).max(64);
/** Bytes travel as base64 and are read by `bytesOf`. */
const base64 = z.base64().max(128 * 1024);
const month = z.string().regex(/^\d{4}-\d{2}(\.\d{1,4})?$/);

export const askSalt = z.strictObject({ handle });
export const signInWith = z.strictObject({
  handle,
  /** 32 bytes. */
  proof: z.base64().length(44),
});
export const queueQuery = z.object({ lane: z.enum(LANES), after: reportId.optional() });
export const reportPath = z.object({ id: reportId });
export const packPath = z.object({ id: z.string().max(64) });
export const newEntry = z.strictObject({ id: randomName, month, sealed: base64 });
export const moveTo = z.strictObject({
  action: z.enum(ACTIONS),
  from: z.enum(STATUSES),
  entry: newEntry.optional(),
});

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'));

export const entryOf = ({ sealed, ...entry }: z.infer<typeof newEntry>) => ({
  ...entry,
  sealed: bytesOf(sealed),
});

/** A JSON body of this shape; anything else is refused with `code`. */
export function body<Shape extends z.ZodType>(shape: Shape, code: ErrorCode = 'body_malformed') {
  return validator('json', (given): z.output<Shape> => parse(shape, given, code));
}

/** The named parts of the path; a malformed one names nothing that exists. */
export function path<Shape extends z.ZodType>(shape: Shape, code: ErrorCode) {
  return validator('param', (given): z.output<Shape> => parse(shape, given, code));
}

export function query<Shape extends z.ZodType>(shape: Shape) {
  return validator('query', (given): z.output<Shape> => parse(shape, given, 'body_malformed'));
}

function parse<Shape extends z.ZodType>(shape: Shape, given: unknown, code: ErrorCode): z.output<Shape> {
  const read = shape.safeParse(given);
  // The parser's own message could quote what was sent.
  if (!read.success) throw new TrustlineError(code);
  return read.data;
}
