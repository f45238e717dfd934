import type { Input } from '../flow/state.ts';
import { fold } from '../language/normalise.ts';
import type { Answer } from '../ports/runtime.ts';

/**
 * Typing the words of a choice is choosing it: "Erase my text" beside `2` means 2, whatever else those words would mean.
 * `told` are the last answers, latest last; a silent one leaves the choices before it standing.
 */
export function chosenByLabel(input: Input, told: readonly Answer[]): Input {
  if (input.kind !== 'text' || input.heard.digit !== undefined) return input;
  const options = told.findLast(({ replies }) => replies.length > 0)?.replies.at(-1)?.options ?? [];
  const typed = plain(input.heard.text);
  const chosen = options.find(({ label }) => plain(label) === typed);
  if (typed === '' || chosen === undefined) return input;
  const digit = { number: Number(chosen.value), rest: '' };
  return { ...input, heard: { ...input.heard, digit, command: undefined } };
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
