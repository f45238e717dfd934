import { z } from 'zod';
import { READ_LANGUAGES } from '../../classify/lexicons.ts';
import { detect } from '../../language/detect.ts';
import { normalise } from '../../language/normalise.ts';
import { eachLine, lineId, MOST_CHARACTERS } from '../json-lines.ts';
import type { Command } from './command.ts';

const line = z.object({ id: lineId, text: z.string() });

export const command: Command = {
  help: `trustline detect < texts.jsonl

  Reads JSON Lines {"id", "text"} and writes {"id", "language", "confidence"} for each, the likeliest of
  ${READ_LANGUAGES.join(' ')}.
  A confidence under 0.6 means that a conversation would ask. A line that can't be read gives {"id"?, "error"}.
`,
  run: () =>
    eachLine(line, ({ text }) => {
      const [best] = detect(normalise(text, MOST_CHARACTERS), READ_LANGUAGES);
      return { language: best?.language, confidence: Number((best?.confidence ?? 0).toFixed(4)) };
    }),
};
