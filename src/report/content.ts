import { z } from 'zod';

/**
 * What lies inside a sealed report or addition. The facts vocabulary belongs to `ordinance`, so facts are checked for
 * their shape here and for their meaning where they are read.
 */
const factValue = z.union([z.boolean(), z.number(), z.string()]);

/**
 * One text as the person wrote it, identifiers redacted; `asked` names the question it answered, if one, and `language`
 * the conversation's when it came, once that was known.
 */
const words = z.object({
  text: z.string(),
  kind: z.enum(['story', 'answer', 'place', 'time', 'addition']),
  asked: z.string().optional(),
  language: z.string().optional(),
});

/** UTF-16 offsets into `words[message].text`; a choice made by digit has no words of its own and so no evidence. */
const evidence = z.object({
  message: z.number().int().min(0),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  fact: z.string(),
  value: factValue,
});

/** Words of a text that say something, as offsets into it. */
const span = {
  message: z.number().int().min(0),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
};

/** When it was, on the city's wall clock (`YYYY-MM-DDTHH:MM`, `to` excluded), no narrower than the words tell it. */
const when = z.object({ ...span, from: z.string(), to: z.string(), precision: z.string() });

/** Where it was, in the person's words. */
const place = z.object({ ...span, what: z.enum(['neighbourhood', 'street', 'corner', 'landmark']) });

const outcome = z.object({
  provision: z.string(),
  outcome: z.enum(['likely', 'possible', 'needs_more_facts', 'likely_lawful', 'not_covered']),
  ask: z.array(z.string()),
});

export const reportContent = z.object({
  format: z.literal('trustline/1'),
  report: z.string(),
  kind: z.enum(['report', 'addition', 'addition_by_receipt']),
  channel: z.enum(['sms', 'web']),
  language: z.string(),
  words: z.array(words),
  facts: z.record(z.string(), factValue),
  evidence: z.array(evidence),
  /** Facts the person chose by digit or button rather than wrote. */
  chosen: z.array(z.string()),
  /** Facts asked and left open: skipped, or "don't know". */
  open: z.array(z.string()),
  tags: z.array(z.string()),
  when: when.optional(),
  places: z.array(place).optional(),
  pack: z.object({ id: z.string(), version: z.string() }),
  outcomes: z.array(outcome),
  /** Sent by silence rather than by the person. */
  unfinished: z.boolean(),
  /** Pictures or files that came along and were not kept. */
  media: z.number().int().min(0),
});

export type ReportContent = z.infer<typeof reportContent>;
export type Words = z.infer<typeof words>;
export type WhenTold = z.infer<typeof when>;
export type PlaceTold = z.infer<typeof place>;
export type WordsEvidence = z.infer<typeof evidence>;
