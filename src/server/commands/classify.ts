import { z } from 'zod';
import { READ_LANGUAGES } from '../../classify/lexicons.ts';
import { read } from '../../classify/read.ts';
import { redact } from '../../classify/redact.ts';
import { detect } from '../../language/detect.ts';
import { normalise } from '../../language/normalise.ts';
import { judge } from '../../ordinance/judge.ts';
import { dayOf } from '../../ports/clock.ts';
import { compileKnowledge, readDataFiles } from '../data.ts';
import { eachLine, lineId, MOST_CHARACTERS } from '../json-lines.ts';
import { ROOT, SYSTEM_CLOCK } from '../root.ts';
import type { Command } from './command.ts';

const line = z.object({ id: lineId, text: z.string(), lang: z.string().optional() });

export const command: Command = {
  help: `trustline classify < reports.jsonl

  Reads JSON Lines {"id", "text", "lang"?} and writes one line for each:
  {"id", "language", "facts", "evidence": [{"fact", "quote"}], "provisions": [{"id", "outcome", "ask"}], "tags"}.
  A line that can't be read gives {"id"?, "error"}, and the rest goes on. Nothing leaves this process.
`,
  run: async () => {
    const { pack } = compileKnowledge(readDataFiles(ROOT), { offered: [], clock: SYSTEM_CLOCK });
    const today = dayOf(SYSTEM_CLOCK.now());
    return eachLine(line, ({ text, lang }) => {
      if (lang !== undefined && !READ_LANGUAGES.includes(lang)) {
        return { error: `lang is "${lang}", but wants one of ${READ_LANGUAGES.join(', ')}.` };
      }
      const words = redact(normalise(text, MOST_CHARACTERS)).text;
      const language = lang ?? detect(words, READ_LANGUAGES)[0]?.language ?? 'en';
      const { facts, evidence, tags } = read(words, { language });
      return {
        language,
        facts,
        evidence: evidence.map(({ fact, start, end }) => ({ fact, quote: words.slice(start, end) })),
        provisions: judge(pack, facts, today).map(({ provision, outcome, ask }) => ({
          id: provision,
          outcome,
          ask,
        })),
        tags,
      };
    });
  },
};
