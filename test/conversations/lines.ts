import type { Inbound, Receive } from '../../src/intake/inbound.ts';
import type { Reply } from '../../src/ports/runtime.ts';
import { startTwilioDouble } from '../../src/rehearsal/twilio-double.ts';
import type { Address, Channel } from '../../src/report/ids.ts';
import { seededRandom } from '../world/seeded.ts';
import { ACCOUNT, serveWebhooks, TOKEN } from '../world/twilio-webhooks.ts';

/** One person's way to us. */
export interface Line {
  /** Sends a text; gives what came back as one message, empty for silence. `twice` hands the same in again. */
  say(text: string, options: { media: number; twice: boolean }): Promise<readonly string[]>;
}

/** The ways in, shared by all conversations: Twilio's double with our signed webhook behind it, and the web. */
export interface Lines {
  open(channel: Channel, receive: Receive): Line;
  close(): Promise<void>;
}

export async function openLines(): Promise<Lines> {
  let take: Receive = () => Promise.reject(new Error('Nobody speaks yet.'));
  const server = await serveWebhooks({ receive: (inbound) => take(inbound) });
  const random = seededRandom(1);
  const twilio = await startTwilioDouble({
    port: 0,
    accountSid: ACCOUNT,
    authToken: TOKEN,
    webhooks: { sms: server.sms, status: server.status },
    random: () => (random(1)[0] ?? 0) / 256,
  });
  let persons = 0;
  return {
    open: (channel, receive) => {
      persons += 1;
      take = receive;
      if (channel === 'web') return webLine(receive, `page ${persons}` as Address);
      const phone = `+1617555${String(1000 + persons).padStart(4, '0')}`;
      return {
        async say(text, { media, twice }) {
          const first = await twilio.text(phone, text, { media });
          const again = twice ? [await twilio.again(first.sid)] : [];
          return [first, ...again].map(({ status, replies }) => {
            if (status !== 200) throw new Error(`The webhook answered ${status}.`);
            return replies.join('\n---\n');
          });
        },
      };
    },
    close: async () => {
      await twilio.stop();
      await server.stop();
    },
  };
}

function webLine(receive: Receive, address: Address): Line {
  let forms = 0;
  return {
    async say(text, { media, twice }) {
      forms += 1;
      const inbound: Inbound = { channel: 'web', address, claim: `${address} ${forms}`, text, media };
      const answers = [await receive(inbound), ...(twice ? [await receive(inbound)] : [])];
      return answers.map(({ replies }) => replies.map(written).join('\n\n'));
    },
  };
}

/** As by SMS: the page shows the choices as buttons, and choosing sends the same digit. */
function written({ text, options }: Reply): string {
  return [text, ...options.map(({ value, label }) => `${value} ${label}`)].join('\n');
}
