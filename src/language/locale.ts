import { z } from 'zod';

/** A language's code as it names its folder under `locales/`: `en`, `es`, `ht`, `pt`, later `zh-Hans` … (BCP 47). */
export type Language = string;

const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'is a BCP 47 code such as "ht" or "zh-Hans"');
const date = z.iso.date();

/** Who has read one file of words, and which version of it. Unread words are `machine`: nobody vouches for them. */
const review = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('machine'), date }),
  z.strictObject({
    state: z.enum(['second reader', 'native speaker']),
    date,
    /** What the reader is to the community, never a name: "organiser", "court interpreter". */
    role: z.string().min(1),
    /** SHA-256 of the file that was read, in hex; any other hash means the review is out of date. */
    hash: z.string().regex(/^[0-9a-f]{64}$/, 'is a SHA-256 in 64 hexadecimal digits'),
  }),
]);

/** `locales/<language>/meta.json`. */
export const metaSchema = z.strictObject({
  code: languageCode,
  /** The language's name in itself, as offered in the list of languages. */
  name: z.string().min(1),
  /** ISO 15924, four letters. */
  script: z.string().regex(/^[A-Z][a-z]{3}$/, 'is an ISO 15924 code such as "Latn"'),
  direction: z.enum(['ltr', 'rtl']),
  /** By file name without `.json`. */
  review: z.record(z.string(), review),
});
export type LocaleMeta = z.infer<typeof metaSchema>;

/** What a whole message can ask for. Where two languages disagree about a word, the earlier command wins. */
export const COMMANDS = [
  'unknown',
  'skip',
  'refuse',
  'help',
  'language',
  'back',
  'status',
  'same',
  'new',
  'add',
  'send',
  'web',
  'start_over',
  'delete',
  'thanks',
  'stop',
] as const;
export type Command = (typeof COMMANDS)[number];

/**
 * A wording: plain words, with `(a|b)` for a choice and `[a|b]` for a choice that may be left out.
 * "stop texting (me|us) [please]" stands for four messages. Accents, case and punctuation do not matter.
 */
const wording = z.string().min(1).max(400);
const wordings = z.array(wording);

/** `locales/<language>/answers.json`: what people of this language write back. */
export const answersSchema = z.strictObject({
  commands: z.record(z.enum(COMMANDS), wordings.min(1)),
  /** `leading`: also counts when more follows ("yes he asked me"). `alone`: only as the whole message. */
  yes: z.strictObject({ leading: wordings.min(1), alone: wordings }),
  no: z.strictObject({ leading: wordings.min(1), alone: wordings }),
  /** Courtesy that may stand before or after any answer: "please", "thanks". */
  polite: wordings,
  /** What may only stand before one: "I want to", "well". */
  opening: wordings,
  /** What may only stand after one: "now", "right away". */
  closing: wordings,
  /** Words before a choice's digit: "option", "number". */
  option: wordings,
  /** Words for one, two, three …, in order. */
  numbers: z.array(wordings.min(1)).min(5),
  /** What this language calls each language, itself included, by code. */
  languages: z.record(languageCode, wordings.min(1)),
  /** Words around a language's name when asking for it: "do you speak", "in". */
  asking: wordings,
});
export type Answers = z.infer<typeof answersSchema>;
