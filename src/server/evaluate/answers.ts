import { readActor } from '../../classify/answer.ts';
import { READ_LANGUAGES } from '../../classify/lexicons.ts';
import { redact } from '../../classify/redact.ts';
import type { AnswerBook } from '../../language/answers.ts';
import { detect } from '../../language/detect.ts';
import type { Language } from '../../language/locale.ts';
import { normalise } from '../../language/normalise.ts';
import type { Knowledge } from '../data.ts';
import { MOST_CHARACTERS } from '../json-lines.ts';

export const QUESTIONS = ['yes_no_unknown', 'actor', 'command'] as const;

export interface Reply {
  readonly question: (typeof QUESTIONS)[number];
  readonly text: string;
  /** The language that the conversation runs in. */
  readonly lang?: Language | undefined;
}

/** Commands that are named; the others are small talk here. */
export const NAMED_COMMANDS = [
  'help',
  'stop',
  'language',
  'back',
  'skip',
  'delete',
  'status',
  'send',
  'start_over',
] as const;

/** What a reply to a kind of question means: a value of the question, as the conversation itself would hear it. */
export function meaningOf({ book, flows }: Knowledge, { question, text: written, lang }: Reply): string {
  const text = normalise(written, MOST_CHARACTERS).trim();
  if (question === 'command') return commandNamed(book, text);
  if (question === 'yes_no_unknown') return yesNoUnknown(book, text);
  return actorNamed(book, { text, lang, offered: (flows.questions.actor ?? []).map(String) });
}

const YES_NO_CHOICES = ['yes', 'no', 'unknown'] as const;

function yesNoUnknown(book: AnswerBook, text: string): string {
  const choice = book.choice(text, YES_NO_CHOICES.length);
  return YES_NO_CHOICES[(choice?.number ?? 0) - 1] ?? book.yesNo(text)?.value ?? 'unknown';
}

interface ActorReply {
  readonly text: string;
  readonly lang: Language | undefined;
  readonly offered: readonly string[];
}

/** Read in the two likeliest languages of the words, then in the conversation's. */
const LANGUAGES_TRIED = 2;

function actorNamed(book: AnswerBook, { text, lang, offered }: ActorReply): string {
  const choice = book.choice(text, offered.length);
  if (choice !== undefined) return offered[choice.number - 1] ?? 'unknown';
  const spoken = detect(text, READ_LANGUAGES).map(({ language }) => language);
  const languages = [
    ...new Set([...spoken.slice(0, LANGUAGES_TRIED), ...(lang === undefined ? [] : [lang])]),
  ];
  const words = redact(text).text;
  return languages.map((language) => readActor(words, language)).find(Boolean) ?? 'unknown';
}

function commandNamed(book: AnswerBook, text: string): string {
  if (book.optOut(text) !== undefined) return book.command(text) === 'help' ? 'help' : 'stop';
  const found = book.command(text) ?? (book.language(text) === undefined ? 'none' : 'language');
  return NAMED_COMMANDS.find((name) => name === found) ?? (found === 'refuse' ? 'skip' : 'none');
}
