import { describe, expect, it } from 'vitest';
import { step } from '../../src/flow/step.ts';
import {
  common,
  flows,
  heard,
  LONG,
  last,
  OTHER,
  RECEIPT,
  REST,
  SILENCE,
  STORY,
  shown,
  sms,
  turn,
} from '../world/talk.ts';

describe('a language that cannot be told', () => {
  it('is asked for, and the text is kept', () => {
    expect(sms('???', '1')).toEqual(['welcome list:languages', 'welcome tell_story']);
    expect(last('???', SILENCE)).toBe('SUBMIT unsorted 1');
    expect(last('???', '1', STORY)).toBe('actor');
  });

  it('does not lose a text that comes after silence sent the first', () => {
    expect(sms('???', SILENCE, '???', '1', '1').slice(1)).toEqual([
      'SUBMIT unsorted 1',
      'list:languages',
      'sent_by_silence same_or_new',
      'APPEND 1 added',
    ]);
  });

  it('is told by the report, when a code comes first', () => {
    expect(turn(undefined, RECEIPT).effects.map(shown)).toEqual(['LOOKUP', 'receipt_menu']);
  });

  it('does not lose a code that came first and found nothing', () => {
    const code = { ...heard(RECEIPT), detected: [] };
    const first = step(flows, undefined, { ...common('sms'), kind: 'text', heard: code });
    const none = { of: 'lookup', found: undefined, busy: false } as const;
    const asked = step(flows, first.state, { ...common('sms'), kind: 'result', result: none });
    expect(asked.effects.map(shown)).toEqual(['list:languages']);
    expect(turn(asked.state, '1').effects.map(shown)).toEqual(['LOOKUP', 'receipt_menu']);
  });
});

describe('after sending', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['the next text is asked about', [...REST, STORY], 'same_or_new'],
    ['the same event adds it', [...REST, STORY, '1'], 'APPEND 1 added'],
    ['a new event is a new report', [...REST, STORY, '2'], 'actor'],
    ['"new" alone begins one', [...REST, 'new'], 'tell_story'],
    ['a bare digit or yes is no new text', [...REST, 'yes'], 'thanks'],
    ['more words wait with the first', [...REST, STORY, LONG, '1'], 'APPEND 1 added'],
    ['words that wait are added by silence', [...REST, STORY, SILENCE], 'APPEND 1'],
    ['silence adds nothing twice', [...REST, STORY, SILENCE, SILENCE], ''],
    [
      'the receipt of what silence sent is told with the next answer',
      [STORY, SILENCE, LONG],
      'sent_by_silence same_or_new',
    ],
  ])('%s', (_, texts, expected) => expect(last(...texts)).toBe(expected));
});

describe('a receipt', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['opens the report at any moment', [STORY, RECEIPT], 'LOOKUP receipt_menu'],
    ['shows messages', [RECEIPT, '1'], 'MESSAGES message receipt_menu'],
    ['takes additions', [RECEIPT, '2', LONG], 'APPEND_BY_RECEIPT added receipt_menu'],
    ['erases after asking', [RECEIPT, '3', '1'], 'ERASE erasing receipt_menu'],
    ['erases by the word "delete"', [RECEIPT, 'delete'], 'ERASE erasing receipt_menu'],
    ['keeps after all', [RECEIPT, '3', '1', '3'], 'KEEP kept receipt_menu'],
    ['leads back to where the report was', [STORY, '1', RECEIPT, '4'], 'handed_to_ice'],
    ['leaves nothing behind that "back" could trip over', [STORY, RECEIPT, '4', 'back'], 'actor'],
    ['is put away by "done"', [STORY, RECEIPT, 'send'], 'actor'],
    ['that fits nothing is said to', [STORY, OTHER], 'LOOKUP code_wrong'],
    ['is not asked of someone who tells a story', ['status', LONG, SILENCE], 'SUBMIT unsorted 1'],
  ])('%s', (_, texts, expected) => expect(last(...texts)).toBe(expected));
});
