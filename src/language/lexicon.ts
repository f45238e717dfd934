import { type Answers, COMMANDS, type Command, type Language } from './locale.ts';
import { expandAll, type Matcher, matcher } from './wording.ts';

/** What one phrase stands for, and in which languages. */
export interface Entry<Value> {
  readonly value: Value;
  readonly languages: readonly Language[];
}
/** Phrases by what they stand for. A language's wordings stand for far more messages than could be listed. */
export interface Phrases<Value> {
  get(phrase: string): Entry<Value> | undefined;
  has(phrase: string): boolean;
  /** Every word that occurs in a phrase. */
  readonly words: ReadonlySet<string>;
}

export type YesNo = 'yes' | 'no';

/** All languages' answer words in one place, each wording expanded and in comparable form. */
export interface Lexicon {
  readonly commands: Phrases<Command>;
  readonly yesNo: Phrases<YesNo>;
  /** The part of `yesNo` that also counts at the head of a longer text. */
  readonly leading: Phrases<YesNo>;
  readonly numbers: Phrases<number>;
  readonly languages: Phrases<Language>;
  readonly asking: ReadonlySet<string>;
  readonly option: ReadonlySet<string>;
  readonly polite: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
}

export type AnswersByLanguage = Readonly<Record<Language, Answers>>;

export function lexicon(all: AnswersByLanguage): Lexicon {
  const of = <Value>(pick: (answers: Answers) => Iterable<readonly [Value, readonly string[]]>) =>
    phrases(all, pick);
  const every = (pick: (answers: Answers) => readonly string[]) =>
    expandAll(Object.values(all).flatMap(pick));
  return {
    commands: of((answers) => COMMANDS.map((command) => [command, answers.commands[command]] as const)),
    yesNo: of(({ yes, no }) => [
      ['no', [...no.leading, ...no.alone]] as const,
      ['yes', [...yes.leading, ...yes.alone]] as const,
    ]),
    leading: of(({ yes, no }) => [['no', no.leading] as const, ['yes', yes.leading] as const]),
    numbers: of(({ numbers }) => numbers.map((words, at) => [at + 1, words] as const)),
    languages: of(({ languages }) => Object.entries(languages).filter(([code]) => code in all)),
    asking: new Set([...every(({ asking }) => asking)].flatMap((phrase) => phrase.split(' '))),
    option: every(({ option }) => option),
    polite: every(({ polite }) => polite),
    opening: every(({ opening }) => opening),
    closing: every(({ closing }) => closing),
  };
}

interface Row<Value> {
  readonly value: Value;
  readonly language: Language;
  readonly matcher: Matcher;
}

/** Values are taken in order over all languages, so that a phrase claimed twice always falls to the same one. */
function phrases<Value>(
  all: AnswersByLanguage,
  pick: (answers: Answers) => Iterable<readonly [Value, readonly string[]]>,
): Phrases<Value> {
  const picked = Object.entries(all).map(([language, answers]) => ({ language, rows: [...pick(answers)] }));
  const byFirst = new Map<string, Row<Value>[]>();
  const words = new Set<string>();
  const longest = Math.max(0, ...picked.map(({ rows }) => rows.length));
  for (let at = 0; at < longest; at += 1) {
    for (const { language, rows } of picked) {
      const [value, wordings] = rows[at] ?? [];
      for (const made of (wordings ?? []).map(matcher)) {
        for (const word of made.words) words.add(word);
        const row = { value: value as Value, language, matcher: made };
        for (const first of new Set(made.firsts)) byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
      }
    }
  }
  const get = (phrase: string): Entry<Value> | undefined => {
    const space = phrase.indexOf(' ');
    const near = byFirst.get(space < 0 ? phrase : phrase.slice(0, space)) ?? [];
    const found = near.filter((row) => row.matcher.matches(phrase));
    const [first] = found;
    if (first === undefined) return undefined;
    const same = found.filter(({ value }) => value === first.value);
    return { value: first.value, languages: [...new Set(same.map(({ language }) => language))] };
  };
  return { get, has: (phrase) => get(phrase) !== undefined, words };
}
