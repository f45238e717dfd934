import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Channel } from '../../src/report/ids.ts';
import { CHECKOUT } from '../world/service.ts';

/**
 * One recorded conversation, `test/conversations/<language>/<situation>.yaml`. People write `they`, `after` and the rest
 * of what is done; `we`, `queued` and `kept` are recorded (`RECORD=1 npx vitest run test/conversations`) and then read
 * by people as the person at the other end would. Everybody in them is invented.
 */
const CHANNELS = ['sms', 'web'] as const satisfies readonly Channel[];

/** What was recorded is the same on all channels, or told for each. */
const perChannel = <T extends z.ZodType>(value: T) =>
  z.union([z.strictObject({ by: z.partialRecord(z.enum(CHANNELS), value) }), value]);

const said = z.strictObject({
  /** The text as typed; `{code}`, `{code mistyped}`, `{code in arabic digits}`, `{code of nobody}` are filled in. Without it only time passes. */
  they: z.string().optional(),
  /** Time that passes before, such as `25m`, `3h` or `4d`. */
  after: z
    .string()
    .regex(/^\d+[mhd]$/)
    .optional(),
  /** Pictures that come along. */
  media: z.number().optional(),
  /** The text is repeated up to this many characters. */
  long: z.number().optional(),
  /** The channel hands the same message in a second time and must get the same answer. */
  twice: z.boolean().optional(),
  /** Said on this channel only: the other does not ask there. */
  only: z.enum(CHANNELS).optional(),
  /** A volunteer opened the report before this. */
  read: z.boolean().optional(),
  we: perChannel(z.string()).optional(),
});

const storySchema = z.strictObject({
  /** For the reader, in English. */
  about: z.string(),
  channels: z.array(z.enum(CHANNELS)).default([...CHANNELS]),
  said: z.array(said).min(1),
  queued: perChannel(z.array(z.unknown())).optional(),
  kept: perChannel(z.union([z.literal('nothing'), z.array(z.string())])).optional(),
});

export type Story = z.infer<typeof storySchema> & {
  readonly language: string;
  readonly situation: string;
  readonly path: string;
};
export type Said = Story['said'][number];

const FOLDER = join(CHECKOUT, 'test', 'conversations');

/** All recorded conversations, by language and situation. */
export function readStories(): Story[] {
  return languages().flatMap((language) =>
    readdirSync(join(FOLDER, language))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => readStory(language, file)),
  );
}

function languages(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function readStory(language: string, file: string): Story {
  const path = join(FOLDER, language, file);
  const read = storySchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`${language}/${file} is not a story: ${z.prettifyError(read.error)}`);
  return { ...read.data, language, situation: file.slice(0, -'.yaml'.length), path };
}

/** What was recorded for one channel. */
export function on<T>(recorded: T | { by: Partial<Record<Channel, T>> } | undefined, channel: Channel) {
  const several = typeof recorded === 'object' && recorded !== null && 'by' in recorded;
  return several ? recorded.by[channel] : (recorded as T | undefined);
}
