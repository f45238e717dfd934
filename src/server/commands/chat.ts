import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { smsText } from '../../intake/sms-text.ts';
import { monthOf } from '../../ports/clock.ts';
import type { Answer } from '../../ports/runtime.ts';
import type { Address } from '../../report/ids.ts';
import { newMonthKey } from '../../seal/keys.ts';
import { parseConfig } from '../config.ts';
import { compileKnowledge, readDataFiles } from '../data.ts';
import { eventLog } from '../events.ts';
import { ROOT, SYSTEM_CLOCK } from '../root.ts';
import { createService, openStores, type Service } from '../service.ts';
import type { Command } from './command.ts';

export const command: Command = {
  help: `trustline chat [--lang xx]

  Talks to the bot in the terminal, as if by SMS: no account, no network, and what is written is gone afterwards.
  --lang takes a language's code, as a browser would tell it. Piped lines are read one text per line, and then only
  the bot's replies are printed.
`,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { lang: { type: 'string' } } });
    const dir = await mkdtemp(join(tmpdir(), 'trustline-chat-'));
    try {
      return await talk(dir, values.lang);
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  },
};

async function talk(dir: string, language: string | undefined): Promise<number> {
  const service = await privateService(dir, language);
  const person = process.stdin.isTTY;
  const address = randomUUID() as Address;
  if (person) process.stdout.write('Write as if by SMS; Ctrl-D ends.\n\n> ');
  for await (const text of createInterface({ input: process.stdin })) {
    const answer = await service.receive({
      channel: 'sms',
      address,
      claim: randomUUID(),
      text,
      media: 0,
      language,
    });
    print(answer, person);
  }
  await service.close();
  return 0;
}

function print({ replies }: Answer, person: boolean): void {
  if (replies.length > 0) process.stdout.write(`${smsText(replies)}\n`);
  process.stdout.write(person ? '\n> ' : '\n');
}

/** A whole service in a folder that is deleted afterwards, with a key that nobody keeps. */
async function privateService(dir: string, language: string | undefined): Promise<Service> {
  const settings = parseConfig({
    REHEARSAL: '1',
    DATA_DIR: join(dir, 'data'),
    PASSING_DIR: join(dir, 'passing'),
  });
  const knowledge = compileKnowledge(readDataFiles(ROOT), { offered: [], clock: SYSTEM_CLOCK });
  if (language !== undefined && !knowledge.languages.includes(language)) {
    throw new Error(`--lang is "${language}", but wants one of ${knowledge.languages.join(', ')}.`);
  }
  const world = {
    clock: SYSTEM_CLOCK,
    events: eventLog((line) => process.stderr.write(`${line}\n`), SYSTEM_CLOCK.now),
  };
  const stores = await openStores(settings, world);
  const { month, recipient } = await newMonthKey(monthOf(SYSTEM_CLOCK.now()));
  await stores.durable.months.begin({ month, recipient }, []);
  return createService({ ...settings, knowledge, stores }, world);
}
