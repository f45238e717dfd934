import { z } from 'zod';
import { FACT_NAMES, FACTS } from './facts.ts';
import { allTests, type WrittenExpression } from './logic.ts';
import { OUTCOMES } from './outcome.ts';

/** The shape of the files of a pack, as people write them. What no shape can say is checked in `lint.ts`. */

export const PACK_FILES = ['pack.yaml', 'rules.yaml', 'exceptions.yaml', 'cases.yaml'] as const;
export type PackFile = (typeof PACK_FILES)[number];

/** How sure the pack's authors are of a clause; the labels are explained at the top of `pack.yaml`. */
export const CONFIDENCES = ['READ-T', 'READ-Q', 'READ-S', 'INFER', 'RECALL'] as const;

/** The highest outcome allowed while a clause has not been read. */
export const CAPS = ['possible', 'needs_more_facts'] as const satisfies readonly (typeof OUTCOMES)[number][];

// Facts and values are loose strings here, so that the linter can answer a wrong one with a mend; editors get the lists.
const factSchema = z.string().meta({ enum: FACT_NAMES });
const testSchema = z.string().meta({ enum: allTests() });
const actorSchema = z.string().meta({ enum: FACTS.actor.values });

const expressionSchema: z.ZodType<WrittenExpression> = z
  .lazy(() =>
    z.union([
      testSchema,
      z.strictObject({ all: z.array(expressionSchema) }),
      z.strictObject({ any: z.array(expressionSchema) }),
    ]),
  )
  .meta({ id: 'expression', description: 'fact, fact=value, {all: [...]} or {any: [...]}' });

const idSchema = z.string().regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/, 'must look like BTA-ASK');
const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case words joined by hyphens');
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

const sentenceSchema = z.string().min(1);
const confidenceSchema = z.enum(CONFIDENCES);
const sourcesSchema = z.array(slugSchema);

const ruleSchema = z.strictObject({
  bound: z.array(actorSchema).min(1),
  bound_uncertain: z.array(actorSchema),
  core: expressionSchema,
  signal: z.array(testSchema).min(1),
  signal_needs: expressionSchema.optional(),
  lawful: expressionSchema,
  presume: z.array(factSchema),
  cap: z.enum(CAPS).optional(),
  ask: z.array(factSchema),
});

const provisionSchema = z.strictObject({
  id: idSchema,
  law: slugSchema,
  title: sentenceSchema,
  cite: z.strictObject({ text: sentenceSchema, confidence: confidenceSchema }),
  paraphrase: sentenceSchema,
  confidence: confidenceSchema,
  sources: sourcesSchema,
  effective_from: z.iso.date().meta({ description: 'first day in force' }),
  effective_to: z.iso.date().nullable().meta({ description: 'last day in force; null: still in force' }),
  date_confidence: confidenceSchema,
  reviewed: z.boolean().meta({ description: 'true once a lawyer has compared it with the law itself' }),
  note: sentenceSchema.optional(),
  rule: ruleSchema.optional(),
});

const exceptionSchema = z.strictObject({
  id: idSchema,
  paraphrase: sentenceSchema,
  confidence: confidenceSchema,
  sources: sourcesSchema,
  applies_to: z.array(idSchema),
  facts: z.array(factSchema),
  note: sentenceSchema.optional(),
});

const caseSchema = z.strictObject({
  n: z.int().positive(),
  text: sentenceSchema,
  facts: z.record(factSchema, z.union([z.boolean(), z.number(), z.string()])),
  outcomes: z.record(idSchema, z.enum(OUTCOMES)),
  tags: z.array(z.string().regex(/^[A-Z]+(-[A-Z]+)*$/)),
  note: sentenceSchema.optional(),
});

const frontSchema = z.strictObject({
  id: slugSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be a version such as 1.2.3'),
  reviewed: z.boolean(),
  place: z.strictObject({
    name: sentenceSchema,
    state: sentenceSchema,
    time_zone: z
      .string()
      .refine(isTimeZone, 'is no IANA time zone such as America/New_York')
      .meta({ description: 'IANA name; "yesterday at 6" is read on its clock' }),
  }),
  outside: z.strictObject({
    fact: factSchema,
    still_bound: z.array(actorSchema),
    outcome: z.enum(['not_covered', 'none']).meta({ description: 'none: the city rules say nothing' }),
  }),
  laws: z.array(
    z.strictObject({
      id: slugSchema,
      title: sentenceSchema,
      layer: z.enum(['city', 'state']),
      local_acts_only: z.boolean(),
    }),
  ),
  districts: z.array(z.strictObject({ id: sentenceSchema, neighbourhoods: z.array(sentenceSchema) })),
  sources: z.array(z.strictObject({ id: slugSchema, label: sentenceSchema, address: z.url() })),
  to_verify: z.array(sentenceSchema),
});

export const SCHEMAS = {
  'pack.yaml': frontSchema,
  'rules.yaml': z.strictObject({ provisions: z.array(provisionSchema).min(1) }),
  'exceptions.yaml': z.strictObject({ exceptions: z.array(exceptionSchema) }),
  'cases.yaml': z.strictObject({
    fictional: z.literal(true),
    on: z.iso.date(),
    cases: z.array(caseSchema),
  }),
} as const satisfies Record<PackFile, z.ZodType>;

export type WrittenPack = { [File in PackFile]: z.infer<(typeof SCHEMAS)[File]> };
export type WrittenRule = z.infer<typeof ruleSchema>;
export type WrittenProvision = z.infer<typeof provisionSchema>;
export type WrittenException = z.infer<typeof exceptionSchema>;
export type WrittenCase = z.infer<typeof caseSchema>;
export type PackFront = z.infer<typeof frontSchema>;

/** One JSON Schema per file of a pack, for editors; keyed by the file's name. */
export function packJsonSchema(): Record<PackFile, object> {
  const toSchema = (file: PackFile) => z.toJSONSchema(SCHEMAS[file], { io: 'input' });
  return {
    'pack.yaml': toSchema('pack.yaml'),
    'rules.yaml': toSchema('rules.yaml'),
    'exceptions.yaml': toSchema('exceptions.yaml'),
    'cases.yaml': toSchema('cases.yaml'),
  };
}
