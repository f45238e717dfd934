import { TAGS } from '../classify/reading.ts';
import { lintFlows } from '../flow/lint.ts';
import { readFlows } from '../flow/written.ts';
import { lintAnswers } from '../language/answers-lint.ts';
import { type Answers, answersSchema, type Language, metaSchema } from '../language/locale.ts';
import { type AnswerLabels, type FactsWords, lintWords } from '../language/words.ts';
import { FACTS, type FactSpec } from '../ordinance/facts.ts';
import { lintPack } from '../ordinance/lint.ts';
import { readPack } from '../ordinance/pack.ts';
import { askableFacts, type DataFiles, packTexts } from './data.ts';

/** Everything wrong with the data folders, a sentence each. */
export function lintData(files: DataFiles): readonly string[] {
  const shapes = localeShapes(files);
  if (shapes.length > 0) return shapes;
  const answers = files.answers as Record<Language, Answers>;
  const askable = askableFacts(files.questions);
  return [
    ...Object.entries(files.packs).flatMap(([place, texts]) =>
      lintPack(packTexts(texts), askable).map(({ message }) => `ordinances/${place}/${message}`),
    ),
    ...lintFlows({
      flows: files.flows,
      questions: files.questions,
      words: pick(files, 'reporter'),
      facts: pick<FactsWords>(files, 'facts'),
      answers,
    }).map(({ message }) => message),
    ...lintAnswers(answers),
    ...lintWords(wordsToLint(files)),
    ...PARALLEL_FILES.flatMap((name) => lintParallel(files, name)),
  ];
}

/** Files of a locale that have no linter of their own: the same keys and placeholders in every language. */
const PARALLEL_FILES = ['chat', 'desk'] as const;
const LOCALE_FILES = ['meta', 'answers', 'reporter', 'facts', 'law', 'chat', 'desk'] as const;

function localeShapes(files: DataFiles): readonly string[] {
  return Object.entries(files.locales)
    .flatMap(([language, parts]) => [
      ...LOCALE_FILES.filter((name) => parts[name] === undefined).map(
        (name) => `locales/${language}/${name}.json is missing: copy it from locales/en and translate it.`,
      ),
      ...shape(`locales/${language}/meta.json`, metaSchema.safeParse(parts.meta ?? {})),
    ])
    .concat(
      Object.entries(files.answers).flatMap(([language, answers]) =>
        shape(`locales/${language}/answers.json`, answersSchema.safeParse(answers)),
      ),
    );
}

type Parsed = ReturnType<typeof metaSchema.safeParse> | ReturnType<typeof answersSchema.safeParse>;

function shape(file: string, parsed: Parsed): readonly string[] {
  if (parsed.success) return [];
  return parsed.error.issues.map(
    ({ path, message }) => `${file}, ${path.join('.')}: ${message}. Mend it there.`,
  );
}

function pick<T>(files: DataFiles, name: string): Record<Language, T> {
  return Object.fromEntries(
    Object.entries(files.locales).map(([language, parts]) => [language, parts[name] as T]),
  );
}

function wordsToLint(files: DataFiles): Parameters<typeof lintWords>[0] {
  const offered = readFlows(files).questions ?? {};
  return {
    factNames: Object.fromEntries(
      Object.entries<FactSpec>(FACTS).map(([fact, spec]) => [
        fact,
        spec.kind === 'one_of' ? spec.values : [],
      ]),
    ),
    asked: Object.fromEntries(Object.entries(offered).map(([fact, { offer }]) => [fact, offer ?? []])),
    languages: Object.fromEntries(
      Object.entries(files.locales).map(([language, parts]) => {
        const { choices } = parts.reporter as { choices: AnswerLabels };
        return [language, { facts: parts.facts, law: parts.law, choices }];
      }),
    ),
    provisions: Object.values(files.packs).flatMap(
      (texts) => readPack(packTexts(texts)).pack?.provisions.map(({ id }) => id) ?? [],
    ),
    tags: TAGS,
  };
}

/** Every language has the words of the first one, with the same placeholders; plural forms are each language's own. */
function lintParallel(files: DataFiles, name: string): readonly string[] {
  const all = Object.entries(files.locales).map(([language, parts]) => ({
    language,
    texts: flatten(parts[name]),
  }));
  const [model, ...others] = all.sort((a, b) => Number(b.language === 'en') - Number(a.language === 'en'));
  if (model === undefined) return [];
  return others.flatMap(({ language, texts }) => {
    const file = `locales/${language}/${name}.json`;
    return [
      ...[...model.texts.keys()]
        .filter((key) => !texts.has(key))
        .map((key) => `${file}: "${key}" is missing. Translate it from locales/${model.language}.`),
      ...[...texts.keys()]
        .filter((key) => !model.texts.has(key))
        .map((key) => `${file}: "${key}" is in no other language. Remove it, or add it everywhere.`),
      ...[...texts].flatMap(([key, text]) =>
        samePlaceholders(file, key, { text, like: model.texts.get(key) }),
      ),
    ];
  });
}

function samePlaceholders(
  file: string,
  key: string,
  { text, like }: { text: string; like: string | undefined },
): readonly string[] {
  const of = (one: string) =>
    [...one.matchAll(/{{\s*([\w.]+)/g)]
      .map(([, found]) => found)
      .sort()
      .join(', ');
  if (like === undefined || of(text) === of(like)) return [];
  return [
    `${file}: "${key}" fills in ${of(text) || 'nothing'}, but the other languages fill in ${of(like) || 'nothing'}. Use the same placeholders.`,
  ];
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Texts by dotted key; the plural forms of a key are one. */
function flatten(words: unknown, prefix = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[prefix.replace(PLURAL, ''), words]]);
  if (typeof words !== 'object' || words === null) return new Map();
  return new Map(
    Object.entries(words).flatMap(([key, value]) => [
      ...flatten(value, prefix === '' ? key : `${prefix}.${key}`),
    ]),
  );
}
