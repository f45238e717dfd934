import { z } from 'zod';

/** Names a step, a message (`reporter:` words) or a choice in YAML: lower case with underscores. */
const name = z.string().regex(/^[a-z][a-z_]*$/, 'wants lower-case letters and underscores');

/** Things a choice can do besides leading on; each is one function in `choices.ts`. */
export const ACTS = [
  'submit',
  'forget',
  'keep_address',
  'append',
  'begin_again',
  'messages',
  'erase',
  'keep',
] as const;
export type ActName = (typeof ACTS)[number];

const choice = z.strictObject({
  next: name.describe('The step this choice leads to.'),
  do: z.enum(ACTS).optional().describe('What happens before the next step.'),
  if: z
    .enum(['sms', 'sent', 'unsent', 'waiting', 'erasing', 'kept'])
    .optional()
    .describe('Offered only when this is so.'),
});

const story = z.strictObject({
  kind: z.literal('story'),
  say: name.describe('Asked when nothing was understood yet.'),
  next: name,
  abuse: name.describe('The step that states what the line is for, when a text seems to inform on migrants.'),
});

const decide = z.strictObject({
  kind: z.literal('decide'),
  most: z.number().int().min(1).max(5).describe('At most this many questions here.'),
  next: name,
});

const note = z.strictObject({
  kind: z.literal('note'),
  say: name,
  as: z.enum(['place', 'time', 'addition']),
  unless: z.enum(['place_known', 'time_known']).optional(),
  next: name,
});

const choose = z.strictObject({
  kind: z.literal('choice'),
  say: name,
  unless: z.enum(['web']).optional().describe('Passed over, as if skipped, when this is so.'),
  choices: z
    .record(name, choice)
    .refine((all) => Object.keys(all).length <= 7, 'wants at most seven choices'),
  otherwise: name
    .optional()
    .describe('Where a text that is no choice goes; without it the text is added to the story.'),
  skip: name.optional().describe('The choice that "skip" stands for, and nothing but "skip".'),
  yes: name.optional().describe('The choice that a plain yes stands for, where none is called yes.'),
  no: name
    .optional()
    .describe('The choice that a plain no, and "don\'t know", stand for, where none is called no.'),
  unsure: name
    .optional()
    .describe('Said, with the choices, to a no and a "don\'t know" that stand for no choice.'),
});

const rest = z.strictObject({
  kind: z.literal('rest'),
  say: name,
  next: name.describe('Where the next text goes.'),
});

const receipt = z.strictObject({ kind: z.literal('receipt'), say: name, next: name });

const leave = z
  .strictObject({ kind: z.literal('leave') })
  .describe('Ends this flow and returns to the one before.');

export const stepSchema = z.discriminatedUnion('kind', [story, decide, note, choose, rest, receipt, leave]);

export const STEP_KINDS = stepSchema.options.map(({ shape }) => shape.kind.value);

export const flowSchema = z.strictObject({
  flow: name,
  version: z
    .number()
    .int()
    .min(1)
    .describe('Raise it when a step is renamed or removed: open drafts restart kindly.'),
  start: name,
  /** Where a report that silence sent waits for the next text. */
  silent: name.optional().describe('The step a draft rests at after silence sent it.'),
  steps: z.record(name, stepSchema),
});

export type FlowData = z.infer<typeof flowSchema>;
export type StepData = z.infer<typeof stepSchema>;
export type StepOf<Kind extends StepData['kind']> = Extract<StepData, { kind: Kind }>;
export type ChoiceData = z.infer<typeof choice>;

/** Which facts may be asked and what is offered (`flows/questions.yaml`). */
export const questionsSchema = z.record(
  z.string(),
  z.strictObject({ offer: z.array(z.string()).min(2).max(7).optional() }),
);
export type QuestionsData = z.infer<typeof questionsSchema>;
