import type { Reading } from '../classify/reading.ts';
import type { Command, Language } from '../language/locale.ts';
import type { FactName, Facts, FactValue } from '../ordinance/facts.ts';
import type { Question } from '../ordinance/question.ts';
import type { Words, WordsEvidence } from '../report/content.ts';
import type { Channel, ReportId } from '../report/ids.ts';
import type { Receipt } from '../report/receipt.ts';
import type { FlowData } from './schema.ts';

/** A report not yet sent, or one just sent whose conversation is still open. Plain JSON; it lives sealed. */
export interface Draft {
  readonly id: ReportId;
  readonly receipt: Receipt;
  readonly words: readonly Words[];
  readonly facts: Facts;
  readonly evidence: readonly WordsEvidence[];
  readonly tags: readonly string[];
  /** Facts answered by digit, button or a plain yes or no. */
  readonly chosen: Facts;
  /** Questions put so far, in order; those skipped or not known are `open` too. */
  readonly asked: readonly Question[];
  readonly open: readonly FactName[];
  readonly media: number;
  /** Set once the report is in the queue. */
  readonly sent: { readonly at: number; readonly by: 'person' | 'silence' | 'emergency' } | null;
  /** How many additions have followed; numbers the next one. */
  readonly additions: number;
  readonly receiptTold: boolean;
}

/** What a receipt opened, for as long as the receipt flow lasts. */
export interface OpenReceipt {
  readonly language: Language;
  readonly receipt: Receipt;
  readonly report: ReportId;
  readonly stage: 'received' | 'read' | 'closed' | 'erased';
  readonly messages: number;
  readonly erasing: boolean;
}

export interface State {
  readonly flow: string;
  readonly version: number;
  readonly step: string;
  readonly channel: Channel;
  /** Null until the words or the person told it. */
  readonly language: Language | null;
  /** The person is choosing a language just now. */
  readonly picking: boolean;
  readonly greeted: boolean;
  readonly draft: Draft;
  /** What a `decide` step is asking. */
  readonly asking: Question | null;
  /** Steps answered, latest last, for "back". */
  readonly trail: readonly { readonly step: string; readonly asking: Question | null }[];
  /** A text that waits for "same event or new?", or a code that waits for the language. */
  readonly pending: string | null;
  /** The story told beside a code, until what the code opens is known. */
  readonly aside?: string;
  /** Short answers in a row that were not understood. */
  readonly misses: number;
  readonly receipt: OpenReceipt | null;
  /** Where the report flow goes on when the receipt flow ends. */
  readonly resume: string | null;
}

/** One text as it was heard: commands, digits and receipts parsed first, identifiers redacted after. */
export interface Heard {
  /** Redacted. */
  readonly text: string;
  readonly media: number;
  readonly command: Command | undefined;
  /** 1-based, from any script's digits, keycaps or number words; `rest` is what was written beside it. */
  readonly digit: { readonly number: number; readonly rest: string } | undefined;
  readonly yesNo:
    | {
        readonly value: 'yes' | 'no' | 'unknown' | 'skip';
        readonly rest: string;
        /** A yes and nothing else, in words that say yes; "ok" may only mean that something was read. */
        readonly firm?: true;
      }
    | undefined;
  /** A language named by its own or another language's word. */
  readonly language: Language | undefined;
  readonly receipt: Receipt | 'mistyped' | undefined;
  /** Languages of the words, best first. */
  readonly detected: readonly { readonly language: Language; readonly confidence: number }[];
  /** The browser's first guess. */
  readonly hint: Language | undefined;
  /** Asks to be left alone: everything unsent is forgotten and nothing more is sent. */
  readonly optOut: boolean;
}

export type Input = {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly channel: Channel;
  /** Used if this turn begins a draft. */
  readonly fresh: { readonly report: ReportId; readonly receipt: Receipt };
} & (
  | { readonly kind: 'text'; readonly heard: Heard }
  /** Nothing came for 20 minutes. */
  | { readonly kind: 'silence' }
  /** What an effect found; follows at once in the same turn. */
  | { readonly kind: 'result'; readonly result: Result }
);

export type Result =
  | { readonly of: 'lookup'; readonly found: OpenReceipt | undefined; readonly busy: boolean }
  | { readonly of: 'messages'; readonly texts: readonly string[] }
  | { readonly of: 'erase' | 'keep' | 'append_by_receipt'; readonly done: boolean };

export interface Option {
  readonly value: string;
  /** A words key such as `reporter:choices.send` or `facts:actor.values.bpd`, or a language's code. */
  readonly label: string;
}

/** Says one message; `key` names words, never holds them. `facts` are listed in words after the message's own. */
export interface Say {
  readonly do: 'say';
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly facts?: Facts;
  readonly options?: readonly Option[];
}

/** What a step wants done, in this order: durable effects first, words last. The step itself does nothing. */
export type Effect =
  | Say
  | { readonly do: 'submit'; readonly draft: Draft; readonly as: 'new' | 'unfinished' | 'unsorted' }
  | { readonly do: 'append'; readonly draft: Draft; readonly from: number }
  | { readonly do: 'append_by_receipt'; readonly report: ReportId; readonly text: string }
  | { readonly do: 'lookup'; readonly receipt: Receipt }
  | { readonly do: 'messages'; readonly receipt: Receipt; readonly report: ReportId }
  | { readonly do: 'erase' | 'keep'; readonly report: ReportId }
  | { readonly do: 'keep_address'; readonly report: ReportId };

export interface Stepped {
  /** Undefined: nothing of the conversation is kept. */
  readonly state: State | undefined;
  readonly effects: readonly Effect[];
}

/** The reading and reasoning that steps call; pure functions of their arguments. */
export interface Brain {
  read(text: string, language: Language): Reading;
  /** What a reply says about the fact it was asked for, read more generously than a story. */
  answer(fact: string, text: string, language: Language): FactValue | undefined;
  /** The language that a text is surely written in, offered or not; none where that is in doubt. */
  spoken(text: string): readonly Language[];
  /** The next fact worth asking, or undefined when the outcomes have settled. */
  next(facts: Facts, asked: readonly Question[]): Question | undefined;
  /** Whether the words name a place that needs no asking. */
  placeKnown(draft: Draft): boolean;
  /** Whether the words tell the hour or the part of the day, so that it needs no asking. */
  timeKnown(draft: Draft): boolean;
}

/** Values a question offers, in order; for yes-or-no facts true and false. */
export type Questions = Readonly<Partial<Record<FactName, readonly FactValue[]>>>;

/** The flows of one service, compiled once: structure, questions and reasoning. */
export interface Flows {
  readonly all: Readonly<Record<string, FlowData>>;
  /** The flow a new conversation begins with. */
  readonly first: string;
  /** The flow a receipt leads to. */
  readonly byReceipt: string;
  readonly brain: Brain;
  readonly questions: Questions;
  /** Offered languages in the order of the language list. */
  readonly languages: readonly Language[];
}
