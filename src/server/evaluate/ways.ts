import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../language/locale.ts';
import { type Labelled, labels, readYaml, type Split } from './corpus.ts';

const acts = z.record(z.string(), z.strictObject({ means: z.string(), facts: labels }));
const ways = z.record(z.string(), z.array(z.string()));

/** Of the ways in which an act is said, every so manieth belongs to the split that no word is tuned on. */
const FRESH_EVERY = 3;

/** A short text with the act that it tells. */
export interface Way extends Labelled {
  readonly act: string;
}

/**
 * One act at a time in the many ways in which people say it (`corpus/ways.yaml` and its like per language), as short texts
 * of `train` and `weigh`; the other splits have none. Throws with the file's name.
 */
export function readWays(root: string, language: Language, split: Split): Way[] {
  if (split !== 'train' && split !== 'weigh') return [];
  const known = readYaml(join(root, 'corpus', 'ways.yaml'), acts) ?? {};
  const file = join(root, 'corpus', language, 'ways.yaml');
  return Object.entries(readYaml(file, ways) ?? {}).flatMap(([act, texts]) => {
    const facts = known[act]?.facts;
    if (facts === undefined)
      throw new Error(`${file}: corpus/ways.yaml does not say what "${act}" means. Add the act there.`);
    return texts.flatMap((text, at): Way[] => {
      const fresh = at % FRESH_EVERY === FRESH_EVERY - 1;
      const id = `${language}-way-${act}-${at + 1}`;
      return fresh === (split === 'weigh') ? [{ id, text, act, facts, circumstances: false }] : [];
    });
  });
}
