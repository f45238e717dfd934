import { describe, expect, test } from 'vitest';
import { memoryValues } from '../world/memory-values.ts';
import { type Brain, bot, newConversation, remember, said, say, vault } from './brain.ts';

/** Each of them is something that stock Botkit would change, drop, mistake or break on. */
const AWKWARD = [
  ['mustache variables', '{{vars.user}} {{{vars.channel}}} {{#a}}b{{/a}}'],
  ['an open mustache', 'they said {{ and left'],
  ['an ampersand and quotes', `Smith & Sons <b>"O'Neill"</b>`],
  ['a malformed pattern', '([*+?'],
  ['a word that is a dialog id', 'report@1:botkit-wrapper'],
  ['a word that stock bots hear', 'help'],
  ['a lone surrogate', 'abc \ud800 def'],
  ['control characters', 'a\u0000b\u0007c'],
  ['emoji only', '🚓🚓'],
  ['another script', 'yo te mande l papye — 你好 مرحبا'],
  ['blanks only', '   '],
  ['nothing at all', ''],
  ['1600 characters', 'x'.repeat(1600)],
] as const;

describe('words reach the brain and come back as they were', () => {
  test.each(AWKWARD)('%s', async (_, text) => {
    const id = newConversation();
    const runtime = bot();
    await runtime.turn(id, 'sms', text);
    expect(said(await runtime.turn(id, 'sms', text))).toEqual([text, text]);
  });

  test('{{vars}} typed by a person and said again by us comes back as typed', async () => {
    const take: Brain = async (state, text) => ({
      ...(await remember(state, text)),
      answer: say(`You wrote: ${text}`),
    });
    const answer = await bot({ take }).turn(newConversation(), 'web', 'I am {{vars.user}} & {{channel}}');
    expect(said(answer)).toEqual(['You wrote: I am {{vars.user}} & {{channel}}']);
  });

  test('the same turn is answered with the same words each time, and with every one of them', async () => {
    const take: Brain = async () => ({
      state: undefined,
      seconds: 1,
      answer: say('first', 'second', 'third'),
    });
    const runtime = bot({ take });
    for (let time = 0; time < 20; time++) {
      expect(said(await runtime.turn(newConversation(), 'sms', 'hi'))).toEqual(['first', 'second', 'third']);
    }
  });

  test('the answer keeps its language and its choices', async () => {
    const answer = {
      language: 'pt',
      replies: [{ text: 'Quem?', options: [{ value: '1', label: 'Polícia & outros' }] }],
    };
    const take: Brain = async () => ({ state: undefined, seconds: 1, answer });
    expect(await bot({ take }).turn(newConversation(), 'sms', 'oi')).toEqual(answer);
  });

  test('two people in two languages at the same time each get their own', async () => {
    const take: Brain = async (_, text) => ({
      state: { flow: 'report', version: 1, heard: [text] },
      seconds: 60,
      answer: { language: text, replies: [] },
    });
    const runtime = bot({ take });
    const languages = Array.from({ length: 40 }, (_, index) => ['en', 'es', 'ht', 'pt'][index % 4] ?? 'en');
    const answers = await Promise.all(languages.map((text) => runtime.turn(newConversation(), 'sms', text)));
    expect(answers.map(({ language }) => language)).toEqual(languages);
  });
});

describe('choices are read by the flow, never by a pattern of Botkit', () => {
  const choosing: Brain = async (_, text) => ({
    state: { flow: 'report', version: 1, heard: [] },
    seconds: 60,
    answer: say({ '1': 'one', '12': 'twelve', no: 'no', 'a.b': 'dotted' }[text] ?? 'not a choice'),
  });
  test.each([
    ['12', 'twelve'],
    ['1', 'one'],
    ['21', 'not a choice'],
    ['I do not know', 'not a choice'],
    ['NO', 'not a choice'],
    ['axb', 'not a choice'],
    ['a.b', 'dotted'],
  ])('the answer %s is taken for %s', async (text, taken) => {
    const id = newConversation();
    const runtime = bot({ take: choosing });
    await runtime.turn(id, 'sms', 'hello');
    expect(said(await runtime.turn(id, 'sms', text))).toEqual([taken]);
  });

  test('a command in mid-question is not stored as the answer, and the question is asked again', async () => {
    const take: Brain = async (state, text) => {
      const answers = state?.heard ?? [];
      const heard = state && text !== '9' ? [...answers, text] : answers;
      return {
        state: { flow: 'report', version: 1, heard },
        seconds: 60,
        answer: say(`question ${heard.length}`),
      };
    };
    const id = newConversation();
    const runtime = bot({ take });
    const replies: unknown[] = [];
    for (const text of ['hello', 'a', '9', 'b']) replies.push(...said(await runtime.turn(id, 'sms', text)));
    expect(replies).toEqual(['question 0', 'question 1', 'question 1', 'question 2']);
  });
});

describe('an empty text', () => {
  test('never stores an Activity: what lies there is the state and nothing of Botkit’s', async () => {
    const values = memoryValues();
    const id = newConversation();
    const runtime = bot({ values });
    await runtime.turn(id, 'sms', '');
    await runtime.turn(id, 'sms', '');
    const [key, found] = [...values.stored][0] ?? [];
    const plain = key && found && vault.open(found.value, key);
    const kept = JSON.stringify({ flow: 'report', version: 1, heard: ['', ''] });
    expect(JSON.parse(new TextDecoder().decode(plain || undefined))).toEqual({
      dialogState: { dialogStack: [{ id: 'report@1', state: { kept, seconds: 1200, turns: 2 } }] },
    });
  });
});
