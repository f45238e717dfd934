import { type Answers, COMMANDS, type Command, type Language } from './locale.ts';
import { expand, expandAll } from './wording.ts';

/** What one phrase stands for, and in which languages. */
export interface Entry<Value> {
  readonly value: Value;
  readonly languages: readonly Language[];
}
export type Phrases<Value> = ReadonlyMap<string, Entry<Value>>;

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

/** Values are taken in order over all languages, so that a phrase claimed twice always falls to the same one. */
function phrases<Value>(
  all: AnswersByLanguage,
  pick: (answers: Answers) => Iterable<readonly [Value, readonly string[]]>,
): Phrases<Value> {
  const picked = Object.entries(all).map(([language, answers]) => ({ language, rows: [...pick(answers)] }));
  const found = new Map<string, { value: Value; languages: Language[] }>();
  const longest = Math.max(0, ...picked.map(({ rows }) => rows.length));
  for (let row = 0; row < longest; row += 1) {
    for (const { language, rows } of picked) {
      const [value, wordings] = rows[row] ?? [];
      for (const phrase of new Set((wordings ?? []).flatMap(expand))) {
        const entry = found.get(phrase);
        if (!entry) found.set(phrase, { value: value as Value, languages: [language] });
        else if (entry.value === value && !entry.languages.includes(language)) entry.languages.push(language);
      }
    }
  }
  return found;
}
