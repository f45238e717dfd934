#!/usr/bin/env -S node --max-semi-space-size=16
import { ERROR_WORDS } from '../report/error-words.ts';
import { codeOf, TrustlineError } from '../report/errors.ts';
import type { Command } from './commands/command.ts';
import { ConfigError } from './config.ts';

/** Loaded only when asked for: `trustline classify` must not wait for a web server. */
const COMMANDS: Readonly<
  Record<string, { readonly does: string; readonly load: () => Promise<{ command: Command }> }>
> = {
  start: { does: 'start the service, or a rehearsal of it', load: () => import('./commands/start.ts') },
  chat: { does: 'talk to the bot in the terminal', load: () => import('./commands/chat.ts') },
  classify: {
    does: 'read reports from JSON Lines and say what they mean',
    load: () => import('./commands/classify.ts'),
  },
  detect: { does: 'say in which language each text is written', load: () => import('./commands/detect.ts') },
  answer: {
    does: 'say what each reply to a question means',
    load: () => import('./commands/answer.ts'),
  },
  evaluate: {
    does: 'measure how well texts are understood, beside the floors',
    load: () => import('./commands/evaluate.ts'),
  },
  train: {
    does: 'learn from the corpus what signs say about facts',
    load: () => import('./commands/train.ts'),
  },
  check: { does: 'check flows, locales and ordinances', load: () => import('./commands/check.ts') },
  queue: { does: 'list the queue, or open a report with a key', load: () => import('./commands/queue.ts') },
  keys: { does: 'make a key for a month, or a member of the desk', load: () => import('./commands/keys.ts') },
  seed: { does: 'put invented reports into a rehearsal', load: () => import('./commands/seed.ts') },
};

const USAGE = `trustline – anonymous reports about local police working with ICE

  trustline <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`)
  .join('\n')}

  Every command explains itself: trustline <command> --help
`;

/** Runs one command; gives the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(USAGE);
    return name === undefined ? 2 : 0;
  }
  const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (known === undefined) {
    process.stderr.write(`There is no command "${name}". Run \`trustline --help\` for the list.\n`);
    return 2;
  }
  const { command } = await known.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (failure) {
    process.stderr.write(`${wordsFor(failure)}\n`);
    return 1;
  }
}

/** One sentence, or one per mistake; never a stack, which could quote what somebody wrote. */
function wordsFor(failure: unknown): string {
  if (failure instanceof ConfigError) return failure.message;
  if (failure instanceof TrustlineError) return ERROR_WORDS[failure.code];
  if (isUsage(failure)) return failure.message;
  if (isFileFailure(failure))
    return `${failure.path} can't be read or written (${failure.code}). Check the path and who may use it.`;
  return failure instanceof Error ? failure.message : ERROR_WORDS[codeOf(failure)];
}

function isFileFailure(failure: unknown): failure is Error & { code: string; path: string } {
  return failure instanceof Error && 'code' in failure && 'path' in failure;
}

function isUsage(failure: unknown): failure is Error & { code: string } {
  return failure instanceof Error && 'code' in failure && String(failure.code).startsWith('ERR_PARSE_ARGS');
}

process.exitCode = await main(process.argv.slice(2));
