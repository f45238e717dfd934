import type { Language } from '../language/locale.ts';
import type { FactValue } from '../ordinance/facts.ts';
import { vocabularyFor } from './lexicons.ts';
import { READ_AT_MOST } from './read.ts';
import { hitsOf, scan } from './scan.ts';
import { stageOf } from './stage.ts';

/**
 * The body that a reply to "which police or city office was it?" names, read more generously than a story: "the staties"
 * is an answer. Undefined where it names none, or only "police".
 */
export function readActor(text: string, language: Language): FactValue<'actor'> | undefined {
  const { vocabulary, grammar } = vocabularyFor(language);
  const stage = stageOf(scan(text.slice(0, READ_AT_MOST), vocabulary), grammar);
  const present = stage.mentions.filter((mention) => !mention.denied);
  const named = present.find(({ actor }) => actor !== undefined);
  if (named?.actor !== undefined) return named.actor;
  const local = present.some(({ side }) => side === 'local');
  if (local && hitsOf(stage.scanned, ['DISTRICT', 'BOSTON']).length > 0) return 'bpd';
  if (local && hitsOf(stage.scanned, ['TOWN']).length > 0) return 'other_town_police';
  const others = present.some(({ side }) => side !== 'local');
  return !local && others ? 'none' : undefined;
}
