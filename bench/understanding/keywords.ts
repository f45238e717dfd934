import type { Language } from '../../src/language/locale.ts';
import { fold } from '../../src/language/normalise.ts';
import type { Compared } from '../../src/server/evaluate/reports.ts';
import { type Beliefs, type Target, targetsIn, targetsOf } from './targets.ts';

const MOST_WORDS = 5;
/** A word must occur in this many texts with the target before anybody would list it. */
const SEEN_WITH = 2;

interface Listed {
  readonly target: Target;
  /** With the share of the texts with this word that have the target. */
  readonly words: ReadonlyMap<string, number>;
}

/**
 * The plain list that a person would write: for each target the five words that speak most for it in the train split, by
 * log-odds. A text with one of them has the target; the belief is how often that was right in training.
 */
export function keywordList(language: Language, lessons: readonly Compared[]): (text: string) => Beliefs {
  const texts = lessons.map(({ words, report }) => ({
    words: wordsOf(words, language),
    targets: new Set(targetsIn(report.facts)),
  }));
  const everywhere = countWords(texts.map(({ words }) => words));
  const list = targetsOf(lessons).map((target): Listed => {
    const having = texts.filter(({ targets }) => targets.has(target)).map(({ words }) => words);
    const without = texts.length - having.length;
    const scored = [...countWords(having)].flatMap(([word, count]) => {
      if (count < SEEN_WITH) return [];
      const all = everywhere.get(word) ?? count;
      return [
        { word, odds: logOdds(count, having.length) - logOdds(all - count, without), share: count / all },
      ];
    });
    scored.sort((a, b) => b.odds - a.odds);
    return { target, words: new Map(scored.slice(0, MOST_WORDS).map(({ word, share }) => [word, share])) };
  });
  return (text) => {
    const words = [...wordsOf(text, language)];
    return new Map(
      list.map(({ target, words: listed }) => [
        target,
        Math.max(0, ...words.map((word) => listed.get(word) ?? 0)),
      ]),
    );
  };
}

/** Half a text is added on either side, so that a word never seen without the target has no infinite odds. */
function logOdds(count: number, of: number): number {
  return Math.log((count + 0.5) / (of - count + 0.5));
}

function countWords(texts: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** As the platform cuts them, which for Chinese knows a dictionary; compared as our own reader compares words. */
function wordsOf(text: string, language: Language): ReadonlySet<string> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return new Set(
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [fold(segment)] : [])),
  );
}
