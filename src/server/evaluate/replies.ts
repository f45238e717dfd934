import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { READ_LANGUAGES } from '../../classify/lexicons.ts';
import { redact } from '../../classify/redact.ts';
import { findWhen } from '../../classify/when.ts';
import { detect } from '../../language/detect.ts';
import type { Language } from '../../language/locale.ts';
import { normalise } from '../../language/normalise.ts';
import type { Knowledge } from '../data.ts';
import { meaningOf, QUESTIONS } from './answers.ts';

/** How many of the labelled lines come out as labelled. */
export interface Share {
  readonly right: number;
  readonly of: number;
  /** What went wrong, a line each. */
  readonly wrong: readonly string[];
}

interface Asking {
  readonly root: string;
  readonly language: Language;
}

const detectLine = z.object({ text: z.string() });
const answerLine = z.object({ question: z.enum(QUESTIONS), text: z.string(), value: z.string() });
const redactLine = z.object({ text: z.string(), gone: z.array(z.string()), kept: z.array(z.string()) });
const whenLine = z.object({ text: z.string(), from: z.string().nullable(), to: z.string().nullable() });

function lines<Line>({ root, language }: Asking, name: string, shape: z.ZodType<Line>): Line[] {
  const file = join(root, 'corpus', language, `${name}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => shape.parse(JSON.parse(line)));
}

function share(checks: readonly (string | undefined)[]): Share {
  const wrong = checks.flatMap((check) => check ?? []);
  return { right: checks.length - wrong.length, of: checks.length, wrong };
}

/** The language of short texts. */
export function languageShare(asking: Asking): Share {
  return share(
    lines(asking, 'detect', detectLine).map(({ text }) => {
      const got = detect(normalise(text), READ_LANGUAGES)[0]?.language;
      return got === asking.language ? undefined : `${text} → ${got}`;
    }),
  );
}

/** What replies mean, in a conversation that runs in English whatever the reply's language. */
export function answerShare(asking: Asking, knowledge: Knowledge): Share {
  return share(
    lines(asking, 'answers', answerLine).map(({ question, text, value }) => {
      const got = meaningOf(knowledge, { question, text });
      return got === value ? undefined : `${question}: ${text} → ${got}, not ${value}`;
    }),
  );
}

/** Identifiers that had to go, and evidence that had to stay. */
export function redactionShares(asking: Asking): { readonly gone: Share; readonly kept: Share } {
  const all = lines(asking, 'redact', redactLine).map((line) => ({
    ...line,
    left: redact(normalise(line.text)).text,
  }));
  return {
    gone: share(
      all.flatMap(({ gone, left }) =>
        gone.map((secret) =>
          left.includes(normalise(secret)) ? `${secret} is left in: ${left}` : undefined,
        ),
      ),
    ),
    kept: share(
      all.flatMap(({ kept, left }) =>
        kept.map((words) => (left.includes(normalise(words)) ? undefined : `${words} is lost from: ${left}`)),
      ),
    ),
  };
}

/** Wednesday, 18 March 2026, three in the afternoon: when the labelled texts arrive. */
const ARRIVED = { year: 2026, month: 3, day: 18, hour: 15, minute: 0 };

/** The day and hours of an event, exactly as labelled. */
export function whenShare(asking: Asking): Share {
  return share(
    lines(asking, 'when', whenLine).map(({ text, from, to }) => {
      const got = findWhen(normalise(text), { language: asking.language, now: ARRIVED });
      const same = (got?.from ?? null) === from && (got?.to ?? null) === to;
      return same ? undefined : `${text} → ${got?.from} to ${got?.to}, not ${from} to ${to}`;
    }),
  );
}
