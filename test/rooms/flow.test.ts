import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prompt } from '../../src/flow/prompt.ts';
import type { Effect, State } from '../../src/flow/state.ts';
import type { Channel } from '../../src/report/ids.ts';
import {
  COMMANDS,
  flows,
  LONG,
  last,
  OTHER,
  RECEIPT,
  SILENCE,
  STORY,
  sms,
  talk,
  turn,
} from '../world/talk.ts';

describe('a report', () => {
  it('goes from the story over at most five questions to the receipt', () => {
    expect(sms(STORY, '1', 'no', 'skip', 'a corner', 'last night', '1', '1', 'thanks a lot')).toEqual([
      'welcome actor',
      'handed_to_ice',
      'joint_operation',
      'ask_place',
      'ask_time',
      'summary',
      'SUBMIT new 3 sent may_we_write',
      'KEEP_ADDRESS thanks',
      'same_or_new',
    ]);
  });

  const ROWS: readonly (readonly [string, readonly string[], string])[] = [
    ['is valid after message one: silence sends it', [STORY, SILENCE], 'SUBMIT unfinished 1'],
    ['waits as unsorted when nothing was understood', ['hello there', SILENCE], 'SUBMIT unsorted 1'],
    ['is not made of nothing', ['help', SILENCE], ''],
    ['is sent at any moment', [STORY, 'send'], 'SUBMIT new 1 sent may_we_write'],
    [
      'is sent by skipping at the summary',
      [`${STORY} at Dudley`, '8', '3', '3', 'skip', 'skip'],
      'SUBMIT new 1 sent may_we_write',
    ],
    [
      'is in the queue at once when it happens now',
      [`${STORY} right now`],
      'SUBMIT new 1 safety hotline welcome_live actor',
    ],
    ['takes later answers as additions then', [`${STORY} right now`, '1'], 'APPEND 0 handed_to_ice'],
    ['takes later words as additions then', [`${STORY} right now`, LONG], 'APPEND 1'],
    ['adds what is told after going back, too', [`${STORY} right now`, 'back', LONG], 'APPEND 1 actor'],
    ['is sent once however it is sent', [`${STORY} right now`, 'send'], 'sent may_we_write'],
    ['is forgotten at once and without trace', [STORY, 'delete'], 'deleted'],
    ['is erased later when it is in the queue already', [STORY, 'send', 'delete'], 'ERASE erase_asked'],
    ['is forgotten with whoever wants no more texts', [STORY, 'leave me alone'], 'opted_out'],
    [
      'keeps the words beside a digit',
      [`${STORY} at Dudley`, '8', '3', '3', 'skip', '1 they came back'],
      'SUBMIT new 2 sent may_we_write',
    ],
    ['takes a "no" for nothing to add', [`${STORY} at Dudley`, '8', '3', '3', 'skip', '2', 'no'], 'summary'],
    [
      'is asked about, never refused, when it seems to inform on migrants',
      ['my neighbor is illegal'],
      'welcome purpose',
    ],
  ];
  it.each(ROWS)('%s', (_, texts, expected) => expect(last(...texts)).toBe(expected));
});

describe('a text that is no answer', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['gets a hint when it is short', [STORY, 'hmm'], 'not_understood actor'],
    ['gets a hint when it is a digit that is not offered', [STORY, '9'], 'not_understood actor'],
    ['adds to the story in silence on SMS, where the question still stands', [STORY, LONG], ''],
    ['goes on to the next question the second time', [STORY, LONG, LONG], 'handed_to_ice'],
    [
      'answers another question on its way',
      [STORY, LONG, 'he was handed over by boston police'],
      'joint_operation',
    ],
    ['is one story with what came before it', ['hello there', STORY], 'actor'],
    [
      'gets a hint at "may we write" when it is only a digit',
      [STORY, 'send', '7'],
      'not_understood may_we_write',
    ],
  ])('%s', (_, texts, expected) => expect(last(...texts)).toBe(expected));

  it('is answered on the web, where nothing else shows that it arrived', () => {
    expect(talk('web', STORY, LONG).at(-1)).toBe('added_to_story actor');
  });

  it('is never kept when it is only a digit', () => {
    expect(last(STORY, '9', SILENCE)).toBe('SUBMIT unfinished 1');
  });
});

describe('the words that work at any moment', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['help says what there is and asks again', [STORY, 'help'], 'help actor'],
    ['help before the story leaves the welcome to come', ['help', STORY], 'welcome actor'],
    ['back takes the last answer back', [STORY, '1', 'back'], 'actor'],
    ['back at the beginning stays there', [STORY, 'back', 'back'], 'tell_story'],
    ['don’t know moves on', [STORY, 'unknown'], 'handed_to_ice'],
    ['language shows the list', [STORY, 'language'], 'list:languages'],
    ['a digit picks from the list', [STORY, 'language', '2'], 'actor'],
    ['back leaves the list', [STORY, 'language', 'back'], 'actor'],
    ['a story told at the list is not lost', [STORY, 'language', LONG, SILENCE], 'SUBMIT unfinished 2'],
    ['a named language is spoken', [STORY, 'español'], 'actor'],
    ['start over forgets what was not sent', [STORY, 'start_over', SILENCE], ''],
    ['start over says so', [STORY, 'start_over'], 'started_over tell_story'],
    ['status asks for the code', [STORY, 'status'], 'ask_code'],
    ['back leaves the code alone', [STORY, 'status', 'back'], 'actor'],
  ])('%s', (_, texts, expected) => expect(last(...texts)).toBe(expected));
});

describe('whatever people send', () => {
  const texts = fc.constantFrom(
    ...COMMANDS,
    SILENCE,
    STORY,
    LONG,
    RECEIPT,
    OTHER,
    '???',
    'español',
    'yes',
    'no',
    '1',
    '2',
    '3',
    '4',
    '8',
    '9',
    '1 and more',
    'hm',
    '',
    'right now',
    'my neighbor is illegal',
    'leave me alone',
    'at Dudley',
    'boston police',
  );

  it('nothing throws, the state survives storage, there are never six questions, and something is always asked', () => {
    fc.assert(
      fc.property(
        fc.array(texts, { maxLength: 30 }),
        fc.constantFrom<Channel>('sms', 'web'),
        (all, channel) => {
          let state: State | null = null;
          for (const text of all) {
            const before: State | null = state;
            const done = turn(before ?? undefined, text, channel);
            state = done.state;
            if (state === null) continue;
            expect(state.draft.asked.length).toBeLessThanOrEqual(3);
            expect(prompt(flows, state).length).toBeGreaterThan(0);
            keepsEveryWord(before, state, done.effects);
            if (text === LONG && before?.receipt == null)
              expect(held(state)).toBeGreaterThan(before === null ? 0 : held(before));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  /** How often the long text is in a conversation's hands. */
  function held({ draft, pending }: State): number {
    const texts = [...draft.words.map((words) => words.text), ...(pending ?? '').split('\n')];
    return texts.filter((text) => text === LONG).length;
  }

  /** What joins a report that is in the queue is in the queue too, in the same turn. */
  function keepsEveryWord(before: State | null, after: State, effects: readonly Effect[]) {
    if (before === null || before.draft.sent === null || after.draft.sent === null) return;
    const added = after.draft.words.length - before.draft.words.length;
    const appended = effects.reduce(
      (sum, one) => (one.do === 'append' ? sum + one.draft.words.length - one.from : sum),
      0,
    );
    if (added > 0) expect(appended).toBe(added);
  }
});
