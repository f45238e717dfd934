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

const facts = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
  .refine(
    (all) => Object.entries(all).every(([name, value]) => isFactName(name) && isFactValue(name, value)),
    'names a fact or value that is not in the vocabulary',
  )
  .transform((all) => all as Facts);

const report = z.strictObject({
  id: z.string(),
  text: z.string(),
  facts: facts.default({}),
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
  if (!existsSync(file)) return [];
  const parsed = z.array(report).safeParse(parse(readFileSync(file, 'utf8')));
  if (parsed.success)
    return parsed.data.map(({ outcomes: _, ...labelled }) => ({ ...labelled, circumstances }) as Labelled);
  const [issue] = parsed.error.issues;
  throw new Error(`${file}: ${issue?.path.join('.')}: ${issue?.message}. Mend the label there.`);
}
