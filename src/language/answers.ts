import { type CarrierWord, carrierWord } from './carrier.ts';
import { detect, isWordOf } from './detect.ts';
import { type AnswersByLanguage, type Lexicon, lexicon, type Phrases, type YesNo } from './lexicon.ts';
import type { Command, Language } from './locale.ts';
import { asciiDigits } from './normalise.ts';
import { sign } from './signs.ts';
import { type Typos, typos } from './typos.ts';
import { joined, type Token, tokens } from './wording.ts';

/**
 * `rest` is what else there is to read for facts, as written; empty when nothing is. After "no" without a comma it is
 * the whole text, because the word may belong to the sentence: "no me preguntó nada" must not be read as "me preguntó".
 */
export interface YesNoAnswer {
  readonly value: YesNo | 'unknown' | 'skip';
  readonly rest: string;
  /** A yes and nothing else, in words that say yes: "ok" and a thumb may only mean that something was read. */
  readonly firm?: true;
}
export interface ChoiceAnswer {
  /** 1-based. */
  readonly number: number;
  readonly rest: string;
}
/**
 * `carrier`: exactly one of Twilio's own words; Twilio answers and we stay silent. At a yes/no question a START word
 * ("YES") is still an answer: ask `yesNo` as well and let the open question decide.
 * `phrase`: the same wish in other words, or a carrier word with company; Twilio does nothing, so we confirm and forget.
 */
export type OptOut =
  | { readonly kind: 'carrier'; readonly word: CarrierWord }
  | { readonly kind: 'phrase'; readonly languages: readonly Language[] };

/** What people write back, understood in every offered language at once. Texts are expected as `normalise` leaves them. */
export interface AnswerBook {
  /** Only when the whole message is the command; carrier words count as `stop` and `help` (the web has no carrier). */
  command(text: string): Command | undefined;
  /** Digits are not read here: they are choices. */
  yesNo(text: string): YesNoAnswer | undefined;
  /** The language a message names or asks for, and nothing else. */
  language(text: string): Language | undefined;
  /** A pick among `count` numbered choices. */
  choice(text: string, count: number): ChoiceAnswer | undefined;
  optOut(text: string): OptOut | undefined;
}

interface Book extends Lexicon {
  readonly offered: readonly Language[];
  readonly slips: Typos;
}

export function compileAnswers(all: AnswersByLanguage): AnswerBook {
  const words = lexicon(all);
  const phrasesWords = [words.commands, words.yesNo, words.languages, words.numbers].flatMap((phrases) => [
    ...phrases.words,
  ]);
  const setWords = [words.polite, words.opening, words.asking].flatMap((set) =>
    [...set].flatMap((phrase) => phrase.split(' ')),
  );
  const vocabulary = new Set([...phrasesWords, ...setWords]);
  const book: Book = { ...words, offered: Object.keys(all), slips: typos(vocabulary) };
  return {
    command: (text) => command(book, text),
    yesNo: (text) => yesNo(book, text),
    language: (text) => namedLanguage(book, text),
    choice: (text, count) => choice(book, text, count),
    optOut: (text) => optOut(book, text),
  };
}

/** No command is longer, in words; a longer text is a story. */
const LONGEST = 12;
/** Losing a report to a slip of the thumb is worse than asking again. */
const EXACT_ONLY: ReadonlySet<Command> = new Set(['stop', 'delete', 'start_over']);

function short(text: string): Token[] | undefined {
  if (text.length > 160) return undefined;
  const words = tokens(text, LONGEST * 2 + 1);
  return lengthOf(words) > LONGEST ? undefined : words;
}

/** In words; two Chinese characters count as one. */
function lengthOf(words: readonly Token[]): number {
  const characters = words.filter(({ word }) => CHINESE.test(word)).length;
  return words.length - characters / 2;
}

const CHINESE = /^\p{Script=Han}$/u;

function command(book: Book, text: string): Command | undefined {
  const words = short(text);
  if (!words) return undefined;
  if (words.length === 0) return sign(text, 'command');
  return exactCommand(book, words) ?? slippedCommand(book, words);
}

function exactCommand(book: Book, words: readonly Token[]): Command | undefined {
  for (const phrase of forms(book, words)) {
    const found = book.commands.get(phrase)?.value ?? CARRIER_COMMAND[carrierWord(phrase) ?? 'START'];
    if (found) return found;
  }
  return undefined;
}

const CARRIER_COMMAND = { STOP: 'stop', HELP: 'help', START: undefined } as const;

function slippedCommand(book: Book, words: readonly Token[]): Command | undefined {
  const found = lookUpSlipped(book, words, book.commands);
  return found && !EXACT_ONLY.has(found) ? found : undefined;
}

/** The message as it is, then without the courtesies before it, after it, and around it. */
function forms(book: Lexicon, words: readonly Token[]): Set<string> {
  const start = withoutOpening(book, words);
  return new Set([words, start, withoutClosing(book, words), withoutClosing(book, start)].map(joined));
}

const LONGEST_COURTESY = 5;

function withoutOpening(book: Lexicon, words: readonly Token[]): readonly Token[] {
  for (let length = Math.min(LONGEST_COURTESY, words.length - 1); length > 0; length -= 1) {
    const phrase = joined(words.slice(0, length));
    if (book.polite.has(phrase) || book.opening.has(phrase)) return withoutOpening(book, words.slice(length));
  }
  return words;
}

function withoutClosing(book: Lexicon, words: readonly Token[]): readonly Token[] {
  for (let length = Math.min(LONGEST_COURTESY, words.length - 1); length > 0; length -= 1) {
    const phrase = joined(words.slice(-length));
    if (book.polite.has(phrase) || book.closing.has(phrase))
      return withoutClosing(book, words.slice(0, -length));
  }
  return words;
}

/** One slip per word, and a doubled last letter ("yess"); undefined where the slip could mean two things. */
function lookUpSlipped<Value>(
  book: Book,
  words: readonly Token[],
  phrases: Phrases<Value>,
): Value | undefined {
  const undoubled = words.map((token) => ({ ...token, word: token.word.replace(/(\p{L})\1$/u, '$1') }));
  const versions = [undoubled, ...corrections(book, words)];
  const found = new Set<Value>();
  for (const version of versions) {
    for (const phrase of forms(book, version)) {
      const entry = phrases.get(phrase);
      if (entry) found.add(entry.value);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const MOST_VERSIONS = 16;

function corrections(book: Book, words: readonly Token[]): Token[][] {
  let versions: Token[][] = [[]];
  let changed = false;
  for (const token of words) {
    const near = isWordOf(token.word, book.offered) ? [] : book.slips.candidates(token.word);
    changed ||= near.length > 0;
    const options = near.length > 0 ? near : [token.word];
    versions = versions.flatMap((version) => options.map((word) => [...version, { ...token, word }]));
    if (versions.length > MOST_VERSIONS) return [];
  }
  return changed ? versions : [];
}

function yesNo(book: Book, text: string): YesNoAnswer | undefined {
  const words = tokens(text, LONGEST * 2);
  if (words.length === 0) {
    const value = sign(text, 'yesNo');
    return value && { value, rest: '' };
  }
  return (
    wholeYesNo(book, text, words) ?? leadingYesNo(book, text, words) ?? containedYesNo(book, text, words)
  );
}

/** A reply of so few words answers the question, whatever stands around the answer. */
const LONGEST_REPLY = 8;

/**
 * "Honestly no idea man", "pues la verdad no me acuerdo": an answer of two words or more anywhere in a short reply, or one
 * that ends it. All of the text stays to be read.
 */
function containedYesNo(book: Book, text: string, words: readonly Token[]): YesNoAnswer | undefined {
  if (lengthOf(words) > LONGEST_REPLY || text.length > 160) return undefined;
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let from = words.length - length; from >= 0; from -= 1) {
      const ends = from + length === words.length;
      if (length === 1 && !ends) continue;
      const phrase = joined(words.slice(from, from + length));
      const entry = book.commands.get(phrase) ?? book.leading.get(phrase);
      if (entry === undefined || !isIn(book, text, entry.languages)) continue;
      const value = entry.value === 'yes' || entry.value === 'no' ? entry.value : setAside(entry.value);
      if (value !== undefined) return { value, rest: text };
    }
  }
  return undefined;
}

function wholeYesNo(book: Book, text: string, words: readonly Token[]): YesNoAnswer | undefined {
  if (lengthOf(words) > LONGEST || text.length > 160) return undefined;
  for (const phrase of forms(book, words)) {
    const value = book.yesNo.get(phrase)?.value ?? setAside(book.commands.get(phrase)?.value);
    if (value === 'yes' && book.leading.get(phrase)?.value === 'yes') return { value, rest: '', firm: true };
    if (value) return { value, rest: saysMore(book, words, phrase) ? text : '' };
  }
  const value = lookUpSlipped(book, words, book.yesNo) ?? setAside(slippedCommand(book, words));
  return value && { value, rest: '' };
}

/** "He asked me" is a yes, and also words to read; "I think yes" is not. */
function saysMore(book: Book, words: readonly Token[], phrase: string): boolean {
  const entry = book.leading.get(phrase) ?? book.commands.get(phrase);
  const endsPlainly = book.leading.has(words.at(-1)?.word ?? '');
  return entry === undefined && !endsPlainly && words.length > BARE_WORDS;
}

const BARE_WORDS = 2;

/** What leaves a question open: not knowing, or passing it over. */
const SET_ASIDE: Readonly<Partial<Record<Command, 'unknown' | 'skip'>>> = {
  unknown: 'unknown',
  skip: 'skip',
  refuse: 'skip',
};

const setAside = (found: Command | undefined) => found && SET_ASIDE[found];

const LONGEST_LEAD = 10;

function leadingYesNo(book: Book, text: string, words: readonly Token[]): YesNoAnswer | undefined {
  const [first] = words;
  const starts = first && book.leading.has(first.word) ? words : withoutOpening(book, words);
  for (let length = Math.min(LONGEST_LEAD, starts.length); length > 0; length -= 1) {
    const lead = starts.slice(0, length);
    const phrase = joined(lead);
    const after = text.slice(lead.at(-1)?.end);
    const apart = /^\s*[\p{P}\n]/u.test(after);
    const rest = after.replace(/^[\s\p{P}]+/u, '');
    const aside = setAside(book.commands.get(phrase)?.value);
    if (aside && apart) return { value: aside, rest };
    const entry = book.leading.get(phrase);
    if (!entry) continue;
    if (isOtherWord(book, text, { phrase, languages: entry.languages })) return undefined;
    const instead = setAside(command(book, rest));
    if (instead) return { value: instead, rest: '' };
    return { value: entry.value, rest: entry.value === 'yes' || apart ? rest : text };
  }
  return undefined;
}

/** A word inside a sentence means what it means in the sentence's own language. */
function isIn(book: Book, text: string, languages: readonly Language[]): boolean {
  const [best] = detect(text, book.offered);
  return best !== undefined && languages.includes(best.language);
}

/** "no carro" is Portuguese for "in the car", "si yo" Haitian for "if they": the language around the word decides. */
function isOtherWord(
  book: Book,
  text: string,
  lead: { phrase: string; languages: readonly Language[] },
): boolean {
  const others = book.offered.filter((language) => !lead.languages.includes(language));
  if (!isWordOf(lead.phrase, others)) return false;
  const [best] = detect(text, book.offered);
  return (
    best !== undefined &&
    best.confidence >= 0.6 &&
    others.includes(best.language) &&
    isWordOf(lead.phrase, [best.language])
  );
}

function namedLanguage(book: Book, text: string): Language | undefined {
  const words = short(text);
  if (!words) return undefined;
  return (
    onlyLanguage(book, words) ??
    corrections(book, words)
      .map((version) => onlyLanguage(book, version))
      .find(Boolean)
  );
}

/** In words; each Chinese character is one. */
const LONGEST_NAME = 8;

/** The one language named, if everything else only asks for it. */
function onlyLanguage(book: Book, words: readonly Token[]): Language | undefined {
  const named = new Set<Language>();
  let at = 0;
  while (at < words.length) {
    const length = nameLength(book, words, at);
    const entry = book.languages.get(joined(words.slice(at, at + length)));
    if (entry) named.add(entry.value);
    else if (!isAsking(book, words[at]?.word ?? '')) return undefined;
    at += Math.max(length, 1);
  }
  return named.size === 1 ? [...named][0] : undefined;
}

const isAsking = (book: Book, word: string): boolean => book.asking.has(word) || book.polite.has(word);

function nameLength(book: Book, words: readonly Token[], at: number): number {
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    if (book.languages.has(joined(words.slice(at, at + length)))) return length;
  }
  return 0;
}

/** A digit with its punctuation ("1.", "(1)", "#1", "1) yes"); not a time, a fraction or "2 cops came". */
const NUMBERED = /^[\s(#[]*(\d{1,2})(?:\uFE0F?\u20E3|[)\].:,;–—-]+(?=\s|\p{L}|$)|\s*$)\s*(.*)$/su;

function choice(book: Book, text: string, count: number): ChoiceAnswer | undefined {
  const plain = asciiDigits(text.replaceAll('🔟', '10').normalize('NFKC'));
  const numbered = NUMBERED.exec(plain);
  const found = numbered
    ? { number: Number(numbered[1]), rest: numbered[2] ?? '' }
    : spokenChoice(book, plain);
  return found && found.number >= 1 && found.number <= count ? found : undefined;
}

function spokenChoice(book: Book, text: string): ChoiceAnswer | undefined {
  const words = short(text);
  if (!words) return undefined;
  for (const phrase of forms(book, words)) {
    const bare = [...book.option].find((word) => phrase.startsWith(`${word} `));
    const pick = bare ? phrase.slice(bare.length + 1) : phrase;
    const number = /^\d{1,2}$/.test(pick) ? Number(pick) : book.numbers.get(pick)?.value;
    if (number !== undefined) return { number, rest: '' };
  }
  const [first, ...others] = words;
  if (!first || others.length === 0 || !/^\d{1,2}$/.test(first.word)) return undefined;
  const answered = wholeYesNo(book, text, others);
  return answered && { number: Number(first.word), rest: '' };
}

function optOut(book: Book, text: string): OptOut | undefined {
  const word = carrierWord(text);
  if (word) return { kind: 'carrier', word };
  const words = short(text);
  if (!words) return undefined;
  for (const phrase of forms(book, words)) {
    const entry = book.commands.get(phrase);
    if (entry?.value === 'stop') return { kind: 'phrase', languages: entry.languages };
    if (entry) return undefined;
    if (carrierWord(phrase) === 'STOP') return { kind: 'phrase', languages: courtesyLanguages(book, text) };
  }
  return undefined;
}

/** A carrier word with company ("stop por favor"): the company tells the language, if anything does. */
const courtesyLanguages = (book: Book, text: string): readonly Language[] =>
  detect(text, book.offered)
    .filter(({ confidence }) => confidence >= 0.3)
    .map(({ language }) => language);
