import type { Reading } from '../classify/reading.ts';
import type { Language } from '../language/locale.ts';
import { CONTEXT_FACTS, type FactName, type Facts } from '../ordinance/facts.ts';
import type { Words, WordsEvidence } from '../report/content.ts';
import type { Brain, Draft, Input } from './state.ts';

/** Joins the texts of one story for reading, so that a sentence split over two messages is still one sentence. */
const SEAM = '\n';

export function newDraft(fresh: Input['fresh']): Draft {
  return {
    id: fresh.report,
    receipt: fresh.receipt,
    words: [],
    facts: {},
    evidence: [],
    tags: [],
    chosen: {},
    asked: [],
    open: [],
    media: 0,
    sent: null,
    additions: 0,
    receiptTold: false,
  };
}

/** Whether anything in the person's words was understood: "is this the ice line" tells no story yet. */
export function understood(draft: Draft): boolean {
  return decisionFacts(draft) > 0 || draft.tags.length > 0;
}

/** How many of the facts that outcomes rest on are known. */
export function decisionFacts({ facts }: Draft): number {
  return (Object.keys(facts) as FactName[]).filter((fact) => !CONTEXT_FACTS.has(fact)).length;
}

export function isLive(draft: Draft): boolean {
  return draft.tags.includes('LIVE');
}

/** The draft with one more text, read anew as a whole. */
export function withWords(draft: Draft, words: Words, reading: { brain: Brain; language: Language }): Draft {
  const told = { ...words, language: reading.language };
  return gather({ ...draft, words: [...draft.words, told] }, reading);
}

/** The draft with one fact set by a digit, a button or a plain yes or no. */
export function withChoice(draft: Draft, fact: FactName, value: Facts[FactName]): Draft {
  const chosen = { ...draft.chosen, [fact]: value };
  return {
    ...draft,
    chosen,
    facts: { ...draft.facts, [fact]: value },
    open: draft.open.filter((f) => f !== fact),
  };
}

/** The draft as if a question had not been put; what the person's own words say stays. */
export function unanswer(draft: Draft, fact: FactName): Draft {
  const { [fact]: _choice, ...chosen } = draft.chosen;
  const { [fact]: _value, ...others } = draft.facts;
  return {
    ...draft,
    chosen,
    facts: fact in draft.chosen ? others : draft.facts,
    asked: draft.asked.filter((question) => question.fact !== fact),
    open: draft.open.filter((one) => one !== fact),
  };
}

/** What is read in one language. */
interface Reader {
  readonly brain: Brain;
  readonly language: Language;
}

/**
 * Reads a text in its own language and in every one the draft was told in, so that changing the language loses nothing:
 * the reading that understood most speaks first.
 */
function readAll(draft: Draft, { brain, language }: Reader, text: string): Reading {
  const languages = new Set([
    language,
    ...draft.words.flatMap((words) => words.language ?? []),
    ...brain.spoken(text),
  ]);
  const readings = [...languages].map((each) => brain.read(text, each));
  const weight = (reading: Reading) => Object.keys(reading.facts).length + reading.tags.length;
  const [best, ...others] = readings.toSorted((a, b) => weight(b) - weight(a));
  if (best === undefined || others.length === 0) return best ?? brain.read(text, language);
  return {
    ...best,
    facts: Object.fromEntries([...others.toReversed(), best].flatMap(({ facts }) => Object.entries(facts))),
    evidence: [best, ...others].flatMap(({ evidence }) => evidence),
    tags: [...new Set([best, ...others].flatMap(({ tags }) => tags))],
  };
}

/**
 * Reads all words of a draft again: the story as one text, each answer on its own. The story speaks first, an answer
 * settles what it was asked and fills what is unknown, and what the person chose outright stands above both.
 */
export function gather(draft: Draft, reader: Reader): Draft {
  const story = draft.words.flatMap((words, message) =>
    words.kind === 'story' ? [{ text: words.text, message }] : [],
  );
  const told = readAll(draft, reader, story.map((part) => part.text).join(SEAM));
  let facts: Facts = told.facts;
  const evidence = [...placed(told, story)];
  const tags = new Set<string>(told.tags);
  draft.words.forEach((words, message) => {
    if (words.kind === 'story') return;
    const answer = withAsked(readAll(draft, reader, words.text), words, reader);
    facts = { ...answer.facts, ...facts, ...only(answer.facts, words.asked) };
    evidence.push(...placed(answer, [{ text: words.text, message }]));
    for (const tag of answer.tags) tags.add(tag);
  });
  facts = { ...facts, ...draft.chosen };
  return {
    ...draft,
    facts,
    evidence: evidence.filter((shown) => facts[shown.fact as FactName] === shown.value),
    tags: [...tags],
  };
}

/** "The staties" says nothing in a story, but answers who it was. The whole reply is its evidence. */
function withAsked(reading: Reading, { text, asked }: Words, { brain, language }: Reader): Reading {
  if (asked === undefined || asked in reading.facts) return reading;
  const fact = asked as FactName;
  const value = [language, ...brain.spoken(text)]
    .map((each) => brain.answer(asked, text, each))
    .find((found) => found !== undefined);
  if (value === undefined) return reading;
  return {
    ...reading,
    facts: { ...reading.facts, [fact]: value },
    evidence: [...reading.evidence, { fact, value, start: 0, end: text.length }],
  };
}

function only(facts: Facts, fact: string | undefined): Facts {
  return fact !== undefined && fact in facts ? { [fact]: facts[fact as FactName] } : {};
}

/** Evidence of a joined text, moved to the message it stands in; words across a seam are cut at it. */
function placed(reading: Reading, parts: readonly { text: string; message: number }[]): WordsEvidence[] {
  let from = 0;
  const spans = parts.map((part) => {
    const span = { ...part, from, to: from + part.text.length };
    from = span.to + SEAM.length;
    return span;
  });
  return reading.evidence.flatMap(({ fact, value, start, end }) => {
    const span = spans.find(({ to }) => start < to);
    if (span === undefined || start < span.from) return [];
    return [
      {
        message: span.message,
        start: start - span.from,
        end: Math.min(end, span.to) - span.from,
        fact,
        value,
      },
    ];
  });
}
