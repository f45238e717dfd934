/** Shorter words are too close to other words to be corrected. */
const SHORTEST = 5;

/** Known words at one slip from a given one: a letter missing, doubled, wrong, or two swapped. */
export interface Typos {
  candidates(word: string): readonly string[];
}

/** Index by deletion: two words one slip apart share a form with at most one letter taken out of each. */
export function typos(vocabulary: Iterable<string>): Typos {
  const known = new Set<string>();
  const index = new Map<string, Set<string>>();
  for (const word of vocabulary) {
    if (word.length < SHORTEST || /[0-9]/.test(word)) continue;
    known.add(word);
    for (const form of shortened(word)) index.set(form, (index.get(form) ?? new Set()).add(word));
  }
  return {
    candidates(word) {
      if (word.length < SHORTEST || word.length > 30 || known.has(word)) return [];
      const near = new Set(shortened(word).flatMap((form) => [...(index.get(form) ?? [])]));
      return [...near].filter((other) => other[0] === word[0] && oneSlip(word, other)).sort();
    },
  };
}

const shortened = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

function oneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
