import type { Input } from '../flow/state.ts';
import { fold } from '../language/normalise.ts';
import type { Answer, Reply } from '../ports/runtime.ts';

/**
 * Typing the words of a choice, or enough of them, is choosing it: "Erase my text" beside `2` means 2, whatever else
 * those words would mean.
 * `told` are the last answers, latest last; a silent one leaves the choices before it standing.
 */
export function chosenByLabel(input: Input, told: readonly Answer[]): Input {
  if (input.kind !== 'text' || input.heard.digit !== undefined) return input;
  const options = told.findLast(({ replies }) => replies.length > 0)?.replies.at(-1)?.options ?? [];
  const typed = plain(input.heard.text);
  const chosen =
    options.find(({ label }) => plain(label) === typed) ??
    (input.heard.command === undefined ? onlyOneWith(typed, options) : undefined);
  if (typed === '' || chosen === undefined) return input;
  const digit = { number: Number(chosen.value), rest: '' };
  return { ...input, heard: { ...input.heard, digit, command: undefined } };
}

const LETTERS_OF_A_NAME = 3;

/** Part of a label, such as "boston" for "Boston police", when no other choice holds those words. */
function onlyOneWith(typed: string, options: Reply['options']): Reply['options'][number] | undefined {
  const words = typed.split(' ');
  if (!words.some((word) => word.length >= LETTERS_OF_A_NAME)) return undefined;
  const holding = options.filter(({ label }) => {
    const held = plain(label).split(' ');
    return words.every((word) => held.includes(word));
  });
  return holding.length === 1 ? holding[0] : undefined;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
