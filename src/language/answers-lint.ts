import { carrierWord } from './carrier.ts';
import type { AnswersByLanguage } from './lexicon.ts';
import { type Answers, COMMANDS, type Command, type Language } from './locale.ts';
import { expand } from './wording.ts';

/** One wording may not stand for more messages than a reviewer can imagine. */
const MOST_MESSAGES = 1500;

interface Claim {
  readonly language: Language;
  readonly meaning: string;
}

/** What is wrong with the answer words, one sentence each with its mend; empty when nothing is. */
export function lintAnswers(all: AnswersByLanguage): string[] {
  return [
    ...Object.entries(all).flatMap(([language, answers]) => lintOne(language, answers)),
    ...collisions(all),
  ];
}

function lintOne(language: Language, answers: Answers): string[] {
  return [...everyWording(answers)].flatMap(([where, wording]) => {
    const place = `locales/${language}/answers.json, ${where}: "${wording}"`;
    return [
      ...formFaults(place, wording),
      ...(where.startsWith('commands.') ? carrierFaults(place, wording) : []),
    ];
  });
}

function formFaults(place: string, wording: string): string[] {
  const faults: string[] = [];
  if (wording !== wording.normalize('NFC'))
    faults.push(`${place} is not in Unicode form NFC; type its accented letters as one character.`);
  if (wording !== wording.trim() || /\s{2}/.test(wording))
    faults.push(`${place} has stray spaces; leave one between words and none at the ends.`);
  if (unbalanced(wording))
    return [
      ...faults,
      `${place} has brackets that do not close or that nest; write (a|b) or [a|b], one level deep.`,
    ];
  const messages = expand(wording);
  if (messages.includes(''))
    faults.push(`${place} also stands for an empty message; keep at least one word outside [ ].`);
  if (messages.length > MOST_MESSAGES)
    faults.push(
      `${place} stands for ${messages.length} messages, the limit is ${MOST_MESSAGES}; split or shorten it.`,
    );
  return faults;
}

const unbalanced = (wording: string): boolean =>
  /[()[\]]/.test(wording.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, ''));

function carrierFaults(place: string, wording: string): string[] {
  if (unbalanced(wording)) return [];
  return expand(wording)
    .filter((message) => carrierWord(message))
    .map(
      (message) => `${place} stands for "${message}", which the phone carrier keeps for itself; remove it.`,
    );
}

function* everyWording(answers: Answers): Generator<readonly [where: string, wording: string]> {
  for (const command of COMMANDS) yield* under(`commands.${command}`, answers.commands[command]);
  for (const value of ['yes', 'no'] as const) {
    yield* under(`${value}.leading`, answers[value].leading);
    yield* under(`${value}.alone`, answers[value].alone);
  }
  for (const [at, words] of answers.numbers.entries()) yield* under(`numbers.${at + 1}`, words);
  for (const [code, names] of Object.entries(answers.languages)) yield* under(`languages.${code}`, names);
  for (const where of ['polite', 'opening', 'closing', 'option', 'asking'] as const)
    yield* under(where, answers[where]);
}

function* under(where: string, wordings: readonly string[]): Generator<readonly [string, string]> {
  for (const wording of wordings) yield [where, wording];
}

/** One message, two meanings: within commands and yes/no, within numbers, and within language names. */
function collisions(all: AnswersByLanguage): string[] {
  const groups: ((answers: Answers) => Iterable<readonly [string, readonly string[]]>)[] = [
    ({ commands, yes, no }) => [
      ...COMMANDS.map((command: Command) => [`commands.${command}`, commands[command]] as const),
      ['yes', [...yes.leading, ...yes.alone]] as const,
      ['no', [...no.leading, ...no.alone]] as const,
    ],
    ({ numbers }) => numbers.map((words, at) => [`numbers.${at + 1}`, words] as const),
    ({ languages }) =>
      Object.entries(languages).map(([code, names]) => [`languages.${code}`, names] as const),
  ];
  return groups.flatMap((group) => collisionsIn(all, group));
}

function collisionsIn(
  all: AnswersByLanguage,
  group: (answers: Answers) => Iterable<readonly [string, readonly string[]]>,
) {
  const claims = new Map<string, Claim>();
  const faults: string[] = [];
  for (const [language, answers] of Object.entries(all)) {
    for (const [meaning, wordings] of group(answers)) {
      for (const message of new Set(wordings.filter((wording) => !unbalanced(wording)).flatMap(expand))) {
        const earlier = claims.get(message);
        if (!earlier) claims.set(message, { language, meaning });
        else if (earlier.meaning !== meaning) faults.push(collision(message, earlier, { language, meaning }));
      }
    }
  }
  return faults;
}

const collision = (message: string, a: Claim, b: Claim): string =>
  `"${message}" is ${a.meaning} in locales/${a.language}/answers.json and ${b.meaning} in locales/${b.language}/answers.json; ` +
  'a message has one meaning whatever the language, so remove it from one.';
