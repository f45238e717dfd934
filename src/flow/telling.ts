import type { Words } from '../report/content.ts';
import { understood, withWords } from './draft.ts';
import { advance, opening, publishNew, reply } from './moves.ts';
import { dataOf, prompt } from './prompt.ts';
import type { Flows, Heard, Input, Say, State, Stepped } from './state.ts';

type TextInput = Extract<Input, { kind: 'text' }>;

/** Keeps one text in the draft and reads the whole anew. */
export function absorb(flows: Flows, state: State, words: Words): State {
  const language = state.language;
  if (language === null) throw new Error('Words are read only once their language is known.');
  return { ...state, draft: withWords(state.draft, words, { brain: flows.brain, language }) };
}

/**
 * The story as far as it is told: sent at once if live, then the first question, or the same again when nothing was
 * understood. `from` is the number of texts the draft held before this turn.
 */
export function tell(
  flows: Flows,
  state: State,
  { input, from }: { input: TextInput; from: number },
): Stepped {
  const data = dataOf(flows, state);
  if (data.kind !== 'story') return reply(state, [], prompt(flows, state));
  const { state: published, effects, safety } = publishNew(state, { now: input.now, from });
  const { draft } = published;
  const next = draft.tags.includes('ABUSE') ? data.abuse : understood(draft) ? data.next : null;
  const arrived = next === null ? published : advance(flows, published, next);
  return reply(arrived, effects, [
    ...opening(arrived, safety),
    ...(next === null && arrived.greeted && isQuestion(input.heard.text) ? [HELP] : []),
    ...(arrived.greeted ? media(input.heard) : picturesOf(draft.media)),
    ...prompt(flows, arrived),
  ]);
}

/** Somebody asks us something: never left in silence. */
export function isQuestion(text: string): boolean {
  return /[?？¿؟]/u.test(text);
}

/** Who we are and what can be written: the answer to whatever is asked of us. */
export const HELP: Say = { do: 'say', key: 'reporter:help' };

/** Pictures are not kept, and the person is told so. */
export function media(heard: Heard): readonly Say[] {
  return picturesOf(heard.media);
}

function picturesOf(count: number): readonly Say[] {
  return count > 0 ? [{ do: 'say', key: 'reporter:no_pictures' }] : [];
}
