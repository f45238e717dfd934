import { z } from 'zod';
import { compileKnowledge, readDataFiles } from '../data.ts';
import { meaningOf, NAMED_COMMANDS, QUESTIONS } from '../evaluate/answers.ts';
import { eachLine, lineId } from '../json-lines.ts';
import { ROOT, SYSTEM_CLOCK } from '../root.ts';
import type { Command } from './command.ts';

const line = z.object({
  id: lineId,
  lang: z.string().optional(),
  question: z.enum(QUESTIONS),
  text: z.string(),
});

export const command: Command = {
  help: `trustline answer < replies.jsonl

  Reads JSON Lines {"id", "lang"?, "question", "text"} and writes {"id", "value"} for each. "question" is one of
    yes_no_unknown   yes, no, unknown or skip
    actor            a police or office of the actor fact, none, or unknown
    command          ${NAMED_COMMANDS.join(', ')} or none
  Replies are understood in every language, whatever "lang" the conversation runs in.
`,
  run: async () => {
    const knowledge = compileKnowledge(readDataFiles(ROOT), { offered: [], clock: SYSTEM_CLOCK });
    return eachLine(line, (reply) => ({ value: meaningOf(knowledge, reply) }));
  },
};
