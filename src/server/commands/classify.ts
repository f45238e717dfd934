import { createInterface } from 'node:readline';
import { z } from 'zod';
import { read } from '../../classify/read.ts';
import { redact } from '../../classify/redact.ts';
import { detect } from '../../language/detect.ts';
import { normalise } from '../../language/normalise.ts';
import { judge } from '../../ordinance/judge.ts';
import { dayOf } from '../../ports/clock.ts';
import { compileKnowledge, type Knowledge, readDataFiles } from '../data.ts';
import { ROOT, SYSTEM_CLOCK } from '../root.ts';
import type { Command } from './command.ts';

/** Longer than any text that can arrive; the rest is not read. */
const MOST_CHARACTERS = 4_000;

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().optional(),
});

export const command: Command = {
  help: `trustline classify < reports.jsonl

  Reads JSON Lines {"id", "text", "lang"?} and writes one line for each:
  {"id", "language", "facts", "evidence": [{"fact", "quote"}], "provisions": [{"id", "outcome", "ask"}], "tags"}.
  A line that can't be read gives {"id"?, "error"}, and the rest goes on. Nothing leaves this process.
`,
  run: async () => {
    const knowledge = compileKnowledge(readDataFiles(ROOT), { offered: [], clock: SYSTEM_CLOCK });
    const today = dayOf(SYSTEM_CLOCK.now());
    for await (const written of createInterface({
      input: process.stdin,
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      if (written.trim() === '') continue;
      process.stdout.write(`${JSON.stringify(classifyLine(knowledge, written, today))}\n`);
    }
    return 0;
  },
};

function classifyLine(knowledge: Knowledge, written: string, today: string): object {
  const parsed = parseLine(written);
  if ('error' in parsed) return parsed;
  const { id, text, lang } = parsed;
  if (lang !== undefined && !knowledge.languages.includes(lang)) {
    return { id, error: `lang is "${lang}", but wants one of ${knowledge.languages.join(', ')}.` };
  }
  const words = redact(normalise(text, MOST_CHARACTERS)).text;
  const language = lang ?? detect(words, knowledge.languages)[0]?.language ?? knowledge.languages[0] ?? '';
  const reading = read(words, { language });
  return {
    id,
    language,
    facts: reading.facts,
    evidence: reading.evidence.map(({ fact, start, end }) => ({ fact, quote: words.slice(start, end) })),
    provisions: judge(knowledge.pack, reading.facts, today).map(({ provision, outcome, ask }) => ({
      id: provision,
      outcome,
      ask,
    })),
    tags: reading.tags,
  };
}

function parseLine(written: string): z.infer<typeof line> | { id?: string | number; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { error: 'The line is not JSON: write one object per line.' };
  }
  const parsed = line.safeParse(value);
  if (parsed.success) return parsed.data;
  const { id } = z
    .object({ id: z.union([z.string(), z.number()]).optional() })
    .catch({})
    .parse(value);
  return {
    ...(id === undefined ? {} : { id }),
    error: 'The line wants {"id", "text"} and maybe "lang", each a string.',
  };
}
