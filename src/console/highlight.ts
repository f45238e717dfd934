import type { WordsEvidence } from '../report/content.ts';

/** A stretch of a text that shows the same facts from end to end. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly facts: readonly string[];
}

type Span = Pick<WordsEvidence, 'start' | 'end' | 'fact'>;

/** Cuts a text at every border of its evidence; the stretches joined are the text. Spans outside of the text are ignored. */
export function stretches(text: string, evidence: readonly Span[]): Stretch[] {
  const spans = evidence.filter(({ start, end }) => start < end && end <= text.length);
  const borders = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, nth) => {
    const end = cuts[nth + 1] ?? text.length;
    const shown = spans.filter((span) => span.start <= start && span.end >= end);
    return { text: text.slice(start, end), start, facts: [...new Set(shown.map(({ fact }) => fact))] };
  });
}

/** The words that show a fact, each once, as they stand in the text. */
export function quotesOf(
  fact: string,
  told: readonly { text: string; evidence: readonly Span[] }[],
): string[] {
  const quotes = told.flatMap(({ text, evidence }) =>
    evidence.filter((span) => span.fact === fact).map(({ start, end }) => text.slice(start, end)),
  );
  return [...new Set(quotes)].filter((quote) => quote !== '');
}
