import { fold } from '../tokens.ts';

/**
 * What redaction knows of one language. Words stand apart by spaces, phrases by bars; spelling as people write it, since
 * everything is folded when it is joined (`joined.ts`). A word that ends in `*` stands for all that begin so. Which language a
 * text is in is not known yet when identifiers are taken out: the lists of all languages apply at once.
 */
export interface RedactionWords {
  /** Phrases after which people say who they are. */
  readonly naming: string;
  /** Phrases after which a name may come ("I am"): only names from the list of names count after these. */
  readonly calling: string;
  /** Phrases that follow the name instead of leading to it. */
  readonly namedBefore: string;
  /** Words after a phrase of `naming` that begin something else. */
  readonly common: string;
  /** Ranks and words for officials: who bears one is evidence. */
  readonly ranks: string;
  /** What an official does right before naming himself. */
  readonly said: string;
  /** Between a phrase of `naming` and the name. */
  readonly titles: string;
  readonly flat: string;
  /** A number after these is a house's. */
  readonly house: string;
  /** Only if the number is marked as one or nothing follows that it could count. */
  readonly home: string;
  /** Words for street that stand before its name. */
  readonly street: string;
  readonly living: string;
  readonly number: string;
  /** What a number before it counts. */
  readonly counted: string;
  /** Words that a street's name doesn't go on over, and hours before. */
  readonly breaks: string;
  readonly phone: string;
  readonly birth: string;
  readonly birthAfter: string;
  readonly months: string;
  readonly dateJoins: string;
  /** Officials, their things and places: a number after these is theirs. */
  readonly officials: string;
  /** What officials number. */
  readonly papers: string;
}

const WORD = /[\p{L}\p{M}\p{N}*]+(?:['’ʼ‘`´-][\p{L}\p{M}\p{N}*]+)*/gu;

export function words(list: string): readonly string[] {
  return (list.match(WORD) ?? []).map((word) =>
    word.endsWith('*') ? `${fold(word.slice(0, -1))}*` : fold(word),
  );
}

export function phrases(list: string): readonly (readonly string[])[] {
  return list
    .split('|')
    .map(words)
    .filter((phrase) => phrase.length > 0);
}

/** Arabic writes "and", "in", "for" and "the" as one word with what follows. */
const ARABIC_PREFIX = /^[وف]?(?:[بلك]?ال|لل|[بلك])?(?=[\u0600-\u06FF]{3})/;
const ARABIC = /^[\u0600-\u06FF]/;

/** All phrases that take one part of each list in turn; an empty part leaves it out: `everyPhrase('nha | ña', 'nomi', 'e | ')`. */
export function everyPhrase(...lists: readonly string[]): string {
  let phrases: readonly string[] = [''];
  for (const list of lists) {
    const parts = list.split('|').map((part) => part.trim());
    phrases = phrases.flatMap((phrase) => parts.map((part) => `${phrase} ${part}`.trim()));
  }
  return phrases.join(' | ');
}

/** A set of folded words, some of them stems. */
export class WordSet {
  readonly #whole = new Set<string>();
  readonly #stems = new Set<string>();
  readonly #shortest: number;

  constructor(...lists: readonly string[]) {
    let shortest = 99;
    for (const word of lists.flatMap(words)) {
      if (!word.endsWith('*')) {
        this.#whole.add(word);
        continue;
      }
      this.#stems.add(word.slice(0, -1));
      shortest = Math.min(shortest, word.length - 1);
    }
    this.#shortest = shortest;
  }

  has(word: string): boolean {
    if (this.#whole.has(word)) return true;
    const longest = Math.min(word.length, 14);
    for (let length = this.#shortest; length <= longest; length += 1) {
      if (this.#stems.has(word.slice(0, length))) return true;
    }
    if (!ARABIC.test(word)) return false;
    const bare = word.replace(ARABIC_PREFIX, '');
    return bare !== word && (this.#whole.has(bare) || this.#whole.has(`ال${bare}`));
  }
}

/** Phrases by their first word, longest first. */
export class PhraseMap<T> {
  readonly #byFirst = new Map<string, { readonly phrase: readonly string[]; readonly value: T }[]>();

  add(list: string, value: T, backwards = false): void {
    for (const phrase of phrases(list)) {
      const inOrder = backwards ? phrase.toReversed() : phrase;
      const first = inOrder[0];
      if (first === undefined) continue;
      const same = this.#byFirst.get(first) ?? [];
      same.push({ phrase: inOrder, value });
      same.sort((a, b) => b.phrase.length - a.phrase.length);
      this.#byFirst.set(first, same);
    }
  }

  /** The longest phrase whose n-th word is `wordAt(n)`. */
  find(
    wordAt: (n: number) => string | undefined,
  ): { readonly length: number; readonly value: T } | undefined {
    const first = wordAt(0);
    const same = first === undefined ? undefined : this.#byFirst.get(first);
    const found = same?.find(({ phrase }) => phrase.every((word, n) => n === 0 || wordAt(n) === word));
    return found === undefined ? undefined : { length: found.phrase.length, value: found.value };
  }
}
