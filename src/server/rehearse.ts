import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { z } from 'zod';
import { deriveMemberHere } from '../adapters/hashing/argon2.ts';
import { beginMonth, newMember } from '../desk/members.ts';
import { monthOf } from '../ports/clock.ts';
import { rehearsalPhone } from '../rehearsal/phone.ts';
import { startTwilioDouble, type TwilioDouble } from '../rehearsal/twilio-double.ts';
import { newPassphrase } from '../seal/passphrase.ts';
import type { Config, Secrets } from './config.ts';
import type { Service, World } from './service.ts';

const HANDLE = 'rehearsal';
const PASSPHRASE_FILE = 'rehearsal.json';

export interface Stage {
  readonly config: Config;
  /** Of an account that exists only on this machine. */
  readonly secrets: Pick<Secrets, 'twilioAuthTokens' | 'twilioApiKey'>;
  readonly phone: Hono;
  readonly twilio: TwilioDouble;
  /** Makes the rehearsal's member and month key, and the text for the terminal. */
  readonly cast: (
    service: Service,
    world: World,
  ) => Promise<{ readonly passphrase: string; readonly welcome: string }>;
  readonly stop: () => Promise<void>;
}

/** Builds the played world around the service: Twilio, phones, a member. Never loaded outside a rehearsal. */
export async function setStage(config: Config): Promise<Stage> {
  const accountSid = `AC${randomBytes(16).toString('hex')}`;
  const authToken = randomBytes(16).toString('hex');
  const sms = `${config.reporters.url}/webhooks/twilio/sms`;
  const status = `${config.reporters.url}/webhooks/twilio/status`;
  const twilio = await startTwilioDouble({ port: 0, accountSid, authToken, webhooks: { sms, status } });
  return {
    config: {
      ...config,
      twilio: { ...config.twilio, accountSid, numbers: [twilio.number], apiUrl: twilio.url },
    },
    secrets: { twilioAuthTokens: [authToken], twilioApiKey: undefined },
    phone: rehearsalPhone({ twilio, chatUrl: config.reporters.url, deskUrl: config.desk.url }),
    twilio,
    cast: async (service, world) => {
      const passphrase = await cast(config, service, world);
      return { passphrase, welcome: welcome(config, passphrase) };
    },
    stop: () => twilio.stop(),
  };
}

const kept = z.object({ passphrase: z.string() });

/** The same member at every rehearsal in this folder, so that yesterday's invented reports still open. */
async function cast({ dataDir }: Config, service: Service, { clock }: World): Promise<string> {
  const { members, months } = service.stores.durable;
  const path = join(dataDir, PASSPHRASE_FILE);
  let passphrase = await readFile(path, 'utf8').then(
    (text) => kept.parse(JSON.parse(text)).passphrase,
    () => undefined,
  );
  if (passphrase === undefined) {
    passphrase = newPassphrase(service.vault.random);
    await writeFile(path, `${JSON.stringify({ passphrase })}\n`, { mode: 0o600 });
  }
  const member = await members.find(HANDLE);
  if (member === undefined) {
    await members.add(
      await newMember({
        handle: HANDLE,
        role: 'admin',
        passphrase,
        random: service.vault.random,
        derive: deriveMemberHere,
      }),
    );
  }
  const month = monthOf(clock.now());
  if ((await months.current(month))?.month.startsWith(month) !== true) {
    const begun = await beginMonth({ month, members: await members.list() });
    await months.begin(begun.month, begun.wraps);
  }
  return passphrase;
}

function welcome({ reporters, desk, dataDir }: Config, passphrase: string): string {
  return `
  Trustline rehearsal – everything here is invented and stays on this machine.

    Fake phone   ${reporters.url}/rehearsal
    Chat page    ${reporters.url}/
    Desk         ${desk.url}/
                 handle      ${HANDLE}
                 passphrase  ${passphrase}

  Text a story on the fake phone, answer or skip the questions, send it; then open it on the desk.
  Data of the rehearsal: ${dataDir} (delete the folder to begin anew). Ctrl-C stops.

`;
}
