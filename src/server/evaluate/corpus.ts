import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { TAGS } from '../../classify/reading.ts';
import type { Language } from '../../language/locale.ts';
import { type Facts, isFactName, isFactValue } from '../../ordinance/facts.ts';

export const SPLITS = ['train', 'weigh', 'dev', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** One invented report with the facts and tags that a careful person reads in it (corpus/README.md). */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly facts: Facts;
  /** Absent where nobody labelled them. */
  readonly tags?: readonly string[];
  /** Whether somebody labelled the circumstances too: who writes, where, how it is known (context facts). */
  readonly circumstances: boolean;
}

/** Facts of the vocabulary with values that they can take. */
export const labels = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
  .refine(
    (all) => Object.entries(all).every(([name, value]) => isFactName(name) && isFactValue(name, value)),
    'names a fact or value that is not in the vocabulary',
  )
  .transform((all) => all as Facts);

const report = z.strictObject({
  id: z.string(),
  text: z.string(),
  facts: labels.default({}),
  tags: z.array(z.enum(TAGS)).optional(),
  outcomes: z.record(z.string(), z.string()).optional(),
});

/** The languages that the corpus has reports of, in the order of their codes. */
export function corpusLanguages(root: string): Language[] {
  return readdirSync(join(root, 'corpus'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The labelled reports of one language and split; none where the split has no file. Throws with the file's name. */
export function readCorpus(root: string, language: Language, split: Split): Labelled[] {
  const folder = join(root, 'corpus', language);
  return [
    ...readReports(join(folder, `${split}-decisions.yaml`), { circumstances: false }),
    ...readReports(join(folder, `${split}.yaml`), { circumstances: true }),
  ];
}

function readReports(file: string, { circumstances }: Pick<Labelled, 'circumstances'>): Labelled[] {
  const reports = readYaml(file, z.array(report)) ?? [];
  return reports.map(({ outcomes: _, ...labelled }) => ({ ...labelled, circumstances }) as Labelled);
}

/** What the file holds; undefined where there is none. Throws a sentence with the file's name and its first mistake. */
export function readYaml<Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape> | undefined {
  if (!existsSync(file)) return undefined;
  const parsed = shape.safeParse(parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${file}: ${issue?.path.join('.')}: ${issue?.message}. Mend the label there.`);
}
