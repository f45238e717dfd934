import type { Command } from './locale.ts';

/** Signs that answer without words, the same in every language. */
const YES_NO: ReadonlyMap<string, 'yes' | 'no' | 'unknown'> = new Map([
  ...[...'👍👌✅✔☑🆗🙆💯⭕'].map((emoji) => [emoji, 'yes'] as const),
  ...[...'👎❌✖🙅🚫⛔✗✘'].map((emoji) => [emoji, 'no'] as const),
  ...[...'🤷🫤'].map((emoji) => [emoji, 'unknown'] as const),
]);
const COMMAND: ReadonlyMap<string, Command> = new Map([
  ['❓', 'help'],
  ['?', 'help'],
  ['❔', 'help'],
  ['🆘', 'help'],
  ['🔙', 'back'],
  ['⏭', 'skip'],
  ['🌐', 'language'],
]);

interface Signs {
  readonly yesNo: 'yes' | 'no' | 'unknown';
  readonly command: Command;
}
const TABLES: { readonly [Kind in keyof Signs]: ReadonlyMap<string, Signs[Kind]> } = {
  yesNo: YES_NO,
  command: COMMAND,
};
/** Nobody answers with more; a wall of emoji is not an answer. */
const MOST = 24;

/** What a text without words means by its signs; undefined if by none, or by two that disagree. */
export function sign<Kind extends keyof Signs>(text: string, kind: Kind): Signs[Kind] | undefined {
  if (text.length > MOST * 2) return undefined;
  const meanings = new Set<Signs[Kind]>();
  for (const character of text.normalize('NFKC')) {
    const meaning = TABLES[kind].get(character);
    if (meaning !== undefined) meanings.add(meaning);
  }
  return meanings.size === 1 ? [...meanings][0] : undefined;
}
