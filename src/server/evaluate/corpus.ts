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

const acts = z.record(z.string(), z.strictObject({ means: z.string(), facts }));
const ways = z.record(z.string(), z.array(z.string()));
/** Of the ways in which an act is said, every so manieth belongs to the split that no word is tuned on. */
const FRESH_EVERY = 3;

/**
 * One act at a time in the many ways in which people say it (`ways.yaml`), as short texts of `train` and `weigh`; none in
 * another split. Throws with the file's name.
 */
export function readWays(root: string, language: Language, split: Split): Labelled[] {
  if (split !== 'train' && split !== 'weigh') return [];
  const said = readYaml(join(root, 'corpus', language, 'ways.yaml'), ways) ?? {};
  const known = readYaml(join(root, 'corpus', 'ways.yaml'), acts) ?? {};
  return Object.entries(said).flatMap(([act, texts]) =>
    texts.flatMap((text, at) => {
      const fresh = at % FRESH_EVERY === FRESH_EVERY - 1;
      const facts = known[act]?.facts ?? {};
      const id = `${language}-way-${act}-${at + 1}`;
      return fresh === (split === 'weigh') ? [{ id, text, facts, circumstances: false }] : [];
    }),
  );
}

function readReports(file: string, { circumstances }: Pick<Labelled, 'circumstances'>): Labelled[] {
  const reports = readYaml(file, z.array(report)) ?? [];
  return reports.map(({ outcomes: _, ...labelled }) => ({ ...labelled, circumstances }) as Labelled);
}

/** What the file holds; undefined where there is none. Throws a sentence with the file's name and its first mistake. */
function readYaml<Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape> | undefined {
  if (!existsSync(file)) return undefined;
  const parsed = shape.safeParse(parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${file}: ${issue?.path.join('.')}: ${issue?.message}. Mend the label there.`);
}
