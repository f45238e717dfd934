import { createInterface } from 'node:readline';
import { z } from 'zod';

/** Longer than any text that can arrive; the rest is not read. */
export const MOST_CHARACTERS = 4_000;

const id = z.union([z.string(), z.number()]);

/**
 * Reads JSON Lines from standard input and writes one line for each: what `answer` makes of it, with its id first, or
 * `{"id"?, "error"}` where the line does not have the shape; then the rest goes on.
 */
export async function eachLine<Line extends { id: string | number }>(
  shape: z.ZodType<Line>,
  answer: (line: Line) => object,
): Promise<number> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const written of lines) {
    if (written.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(lineAnswered(shape, written, answer))}\n`);
  }
  return 0;
}

function lineAnswered<Line extends { id: string | number }>(
  shape: z.ZodType<Line>,
  written: string,
  answer: (line: Line) => object,
): object {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { error: 'The line is not JSON: write one object per line.' };
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return { id: parsed.data.id, ...answer(parsed.data) };
  const known = z.object({ id: id.optional() }).catch({}).parse(value).id;
  const [issue] = parsed.error.issues;
  return {
    ...(known === undefined ? {} : { id: known }),
    error: `The line's "${issue?.path.join('.') || 'object'}" is missing or not as wanted: ${issue?.message}.`,
  };
}

export const lineId = id;
