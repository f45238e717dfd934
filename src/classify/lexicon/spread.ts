import type { Concept } from '../concepts.ts';

export type Words = Readonly<Partial<Record<Concept, string>>>;

const CHOICE = /\(([^()]*)\)/;

/** The phrases that `(a|b)` stands for; an empty choice leaves the word out. */
function spread(phrase: string): string[] {
  const choice = CHOICE.exec(phrase);
  if (choice === null) return [phrase.replace(/\s+/g, ' ').trim()];
  return (choice[1] ?? '').split('|').flatMap((word) => spread(phrase.replace(CHOICE, () => word)));
}

/** Joins lists of words class by class, with their choices written out. */
export function joined(...parts: readonly Words[]): Words {
  const all: Partial<Record<Concept, string>> = {};
  for (const part of parts)
    for (const [concept, list] of Object.entries(part)) {
      const phrases = list.split(',').flatMap(spread).join(', ');
      const known = all[concept as Concept];
      all[concept as Concept] = known === undefined ? phrases : `${known}, ${phrases}`;
    }
  return all;
}
