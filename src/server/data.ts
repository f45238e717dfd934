import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readActor } from '../classify/answer.ts';
import { loadWords, READ_LANGUAGES } from '../classify/lexicons.ts';
import { findPlace } from '../classify/place.ts';
import { read } from '../classify/read.ts';
import { compileFlows } from '../flow/compile.ts';
import { SURE } from '../flow/languages.ts';
import type { Brain, Flows } from '../flow/state.ts';
import { readFlows } from '../flow/written.ts';
import { tellsTheHour } from '../intake/circumstances.ts';
import type { LocaleWords } from '../intake/speak.ts';
import { type AnswerBook, compileAnswers } from '../language/answers.ts';
import { detect } from '../language/detect.ts';
import {
  type Answers,
  answersSchema,
  type Language,
  type LocaleMeta,
  metaSchema,
} from '../language/locale.ts';
import { type FactName, isFactName } from '../ordinance/facts.ts';
import { type Pack, parsePack } from '../ordinance/pack.ts';
import { nextQuestion } from '../ordinance/question.ts';
import { PACK_FILES } from '../ordinance/schema.ts';
import { type Clock, dayOf, wallClock } from '../ports/clock.ts';

// A server reads whatever language comes next; only a browser waits for the one it needs.
await loadWords(READ_LANGUAGES);

/** All words and rules as they lie in `flows/`, `locales/` and `ordinances/`. */
export interface DataFiles {
  readonly flows: Readonly<Record<string, string>>;
  readonly questions: string;
  /** Languages that can be offered, those with a `meta.json`: by language, then by file name without `.json`, parsed. */
  readonly locales: Readonly<Record<Language, Readonly<Record<string, unknown>>>>;
  /** `answers.json` of every language, offered or not: people answer in theirs. */
  readonly answers: Readonly<Record<Language, unknown>>;
  /** By place, then by file name. */
  readonly packs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Reads the data folders of a checkout. Throws with the file's name when one is not JSON. */
export function readDataFiles(root: string): DataFiles {
  const flows = texts(join(root, 'flows'), '.yaml');
  const { 'questions.yaml': questions = '', ...others } = flows;
  const folders = byFolder(join(root, 'locales'), (dir) =>
    Object.fromEntries(
      Object.entries(texts(dir, '.json')).map(([file, text]) => [
        file.slice(0, -'.json'.length),
        json(join(dir, file), text),
      ]),
    ),
  );
  return {
    flows: others,
    questions,
    locales: Object.fromEntries(Object.entries(folders).filter(([, { meta }]) => meta !== undefined)),
    answers: Object.fromEntries(
      Object.entries(folders).flatMap(([language, { answers }]) =>
        answers === undefined ? [] : [[language, answers]],
      ),
    ),
    packs: byFolder(join(root, 'ordinances'), (dir) => texts(dir, '.yaml')),
  };
}

function texts(dir: string, ending: string): Record<string, string> {
  const files = readdirSync(dir)
    .filter((file) => file.endsWith(ending))
    .sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(dir, file), 'utf8')]));
}

function byFolder<T>(dir: string, readFolder: (dir: string) => T): Record<string, T> {
  const folders = readdirSync(dir)
    .filter((name) => statSync(join(dir, name)).isDirectory())
    .sort();
  return Object.fromEntries(folders.map((name) => [name, readFolder(join(dir, name))]));
}

function json(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (failure) {
    throw new Error(
      `${path} is not JSON: ${failure instanceof Error ? failure.message : 'unreadable'}. Mend it there.`,
    );
  }
}

export interface Locale {
  readonly meta: LocaleMeta;
  readonly words: Readonly<Record<string, unknown>>;
}

/** What the program speaks and reasons with. */
export interface Knowledge {
  /** Offered languages in the order of the language list. */
  readonly languages: readonly Language[];
  readonly locales: Readonly<Record<Language, Locale>>;
  readonly words: Readonly<Record<Language, LocaleWords>>;
  readonly book: AnswerBook;
  readonly flows: Flows;
  readonly packs: Readonly<Record<string, Pack>>;
  /** The pack that reports are judged by. */
  readonly pack: Pack;
}

/** Compiles the data for the offered languages; an empty list offers every folder of `locales/`. */
export function compileKnowledge(
  files: DataFiles,
  { offered, clock }: { offered: readonly Language[]; clock: Clock },
): Knowledge {
  const languages = offered.length > 0 ? offered : Object.keys(files.locales);
  for (const language of languages) {
    if (files.locales[language] === undefined) {
      throw new Error(
        `LANGUAGES names "${language}", but there is no folder locales/${language}; there are ${Object.keys(files.locales).join(', ')}.`,
      );
    }
  }
  const of = <T>(
    pick: (parts: Readonly<Record<string, unknown>>, language: Language) => T,
  ): Record<Language, T> =>
    Object.fromEntries(
      languages.map((language) => [language, pick(files.locales[language] ?? {}, language)]),
    );
  const locales = of((parts) => ({ meta: metaSchema.parse(parts.meta), words: parts }));
  const answers: Record<Language, Answers> = Object.fromEntries(
    Object.entries(files.answers).map(([language, parts]) => [language, answersSchema.parse(parts)]),
  );
  const packs = Object.fromEntries(
    Object.entries(files.packs).map(([place, texts]) => [place, parsePack(packTexts(texts))]),
  );
  const [pack] = Object.values(packs);
  if (pack === undefined)
    throw new Error(
      'There is no pack in ordinances/, so no report can be judged: restore ordinances/boston.',
    );
  return {
    languages,
    locales,
    words: of((parts, language) => ({
      name: locales[language]?.meta.name ?? language,
      reporter: parts.reporter as object,
      facts: parts.facts as object,
    })),
    book: compileAnswers(answers),
    flows: compileFlows({
      flows: files.flows,
      questions: files.questions,
      brain: brainOf(pack, files, clock),
      languages,
    }),
    packs,
    pack,
  };
}

/** The files of a pack, without what else lies in its folder. */
export function packTexts(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    PACK_FILES.flatMap((file) => (texts[file] === undefined ? [] : [[file, texts[file]]])),
  );
}

/** What the flow asks of the rooms that read and judge. */
export function brainOf(pack: Pack, files: Pick<DataFiles, 'questions'>, clock: Clock): Brain {
  const askable = askableFacts(files.questions);
  return {
    read: (text, language) => read(text, { language }),
    answer: (fact, text, language) => (fact === 'actor' ? readActor(text, language) : undefined),
    spoken: (text) =>
      detect(text, READ_LANGUAGES).flatMap(({ language, confidence }) =>
        confidence >= SURE ? [language] : [],
      ),
    next: (facts, asked) => nextQuestion(pack, facts, { asked, askable, on: dayOf(clock.now()) }),
    placeKnown: ({ words }) => {
      const { district, corner } = findPlace(words.map(({ text }) => text).join('\n'));
      return district !== undefined || corner !== undefined;
    },
    timeKnown: ({ words }) =>
      tellsTheHour(words, { language: '', now: wallClock(clock.now(), pack.place.time_zone) }),
  };
}

/** The facts that `flows/questions.yaml` lists; its linter holds the names to the vocabulary. */
export function askableFacts(questions: string): ReadonlySet<FactName> {
  return new Set(Object.keys(readFlows({ flows: {}, questions }).questions ?? {}).filter(isFactName));
}
