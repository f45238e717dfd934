import { randomInt } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryStorage } from 'botbuilder';
import { TwilioAdapter, type TwilioAdapterOptions } from 'botbuilder-adapter-twilio-sms';
import { Botkit, BotkitConversation, type BotWorker } from 'botkit';
import { ACCOUNT_SID, AUTH_TOKEN, NUMBER, SMS_PATH } from './account.ts';
import { announce } from './child.ts';

/**
 * Stock Botkit with the stock SMS adapter, as their documentation puts them together: memory storage, replies through
 * REST before the webhook is answered. Its dialog has the shape of ours – a story, digits, send – and understands nothing.
 */
const apiUrl = process.argv[2] ?? '';
const options: TwilioAdapterOptions = {
  twilio_number: NUMBER,
  account_sid: ACCOUNT_SID,
  auth_token: AUTH_TOKEN,
};
const adapter = new TwilioAdapter(options);
adapter.api.api.baseUrl = apiUrl;

// Botkit listens on every network interface and takes nothing but a port. A socket file keeps it off the network, and
// the same express application listens on loopback below.
process.env.PORT = join(mkdtempSync(join(tmpdir(), 'trustline-bench-')), 'botkit');
const controller = new Botkit({
  adapter,
  storage: new MemoryStorage(),
  webhook_uri: SMS_PATH,
  disable_console: true,
});

const report = new BotkitConversation('report', controller);
const questions = [
  'Was it Boston police?',
  'Did the officer have to ask it, for a form or a court case?',
  'Did anybody show a paper signed by a judge?',
];
for (const [at, question] of questions.entries()) {
  const text = `${at === 0 ? 'Boston Watch Line: thank you. If you go silent we send what you wrote. ' : ''}${question}\n1 Yes\n2 No\n3 Don't know`;
  report.ask(
    text,
    [
      { pattern: '^[1-3]$', handler: async () => undefined },
      { default: true, handler: async (_answer, convo) => void (await convo.repeat()) },
    ],
    `answer${at}`,
  );
}
report.ask(
  'We have your words and {{vars.answer0}}, {{vars.answer1}}, {{vars.answer2}}. Send it?',
  [
    { pattern: '^send$', handler: async (_answer, convo) => convo.setVar('code', newCode()) },
    { default: true, handler: async (_answer, convo) => void (await convo.repeat()) },
  ],
  'sent',
);
report.ask(
  'Sent. A volunteer will read it. Your code: {{vars.code}}. May we write to you?\n1 Yes\n2 No',
  [],
  'write',
);
report.say('Thank you.');
controller.addDialog(report);

const begin = async (bot: BotWorker, story: string | undefined) => {
  await bot.beginDialog('report', { story });
};
controller.on('message', (bot, message) => begin(bot, message.text));
controller.interrupts(/^start over$/i, 'message', async (bot) => {
  await bot.cancelAllDialogs();
  await bot.say('That is deleted. What happened?');
});
controller.interrupts(/^skip$/i, 'message', (bot) => bot.say('Skipped. When was it?'));
controller.interrupts(/^language$/i, 'message', (bot) =>
  bot.say('1 English\n2 Español\n3 Kreyòl\n4 Português'),
);

function newCode(): string {
  return Array.from({ length: 4 }, () => String(randomInt(10_000)).padStart(4, '0')).join(' ');
}

controller.ready(() => {
  const server = createServer(controller.webserver);
  server.listen(0, '127.0.0.1', () => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    options.validation_url = origin + SMS_PATH;
    announce(origin, () => ({ beside: 0, receipts: 0 }));
  });
});
