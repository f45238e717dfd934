import { describe, expect, test } from 'vitest';
import { ERROR_WORDS } from '../../src/report/error-words.ts';
import { codeOf, codesSeenBy, ERRORS, TrustlineError } from '../../src/report/errors.ts';
import {
  ACTIONS,
  actionsFrom,
  advance,
  STATUSES,
  type Status,
  type StatusRefusal,
} from '../../src/report/status.ts';

/** Every pair, by hand: where the action leads, or `!` and why it is refused. Columns as in ACTIONS. */
const PAIRS: Readonly<Record<Status, string>> = {
  //           send     claim    release    triage   verify    refer     duplicate  not_covered  abuse  reopen   close   erase
  unsorted:
    'new claimed !claim_first !claim_first !claim_first !claim_first !claim_first !claim_first !claim_first !out_of_order !claim_first erased',
  unfinished:
    'new claimed !claim_first !claim_first !claim_first !claim_first !claim_first !claim_first !claim_first !out_of_order !claim_first erased',
  new: '!already claimed !already !claim_first !claim_first !claim_first !claim_first !claim_first !claim_first !out_of_order !claim_first erased',
  claimed:
    '!out_of_order !already new triaged !out_of_order !out_of_order duplicate not_covered abuse !out_of_order !out_of_order erased',
  triaged:
    '!out_of_order !out_of_order !out_of_order !already verified referred duplicate not_covered abuse !already closed erased',
  verified:
    '!out_of_order !out_of_order !out_of_order !out_of_order !already referred duplicate not_covered abuse !out_of_order closed erased',
  referred:
    '!out_of_order !out_of_order !out_of_order !out_of_order !out_of_order !already duplicate not_covered abuse !out_of_order closed erased',
  closed: '!final !final !final !final !final !final !final !final !final !final !already erased',
  duplicate:
    '!out_of_order !out_of_order !out_of_order !out_of_order !out_of_order !out_of_order !already !out_of_order !out_of_order triaged closed erased',
  not_covered:
    '!out_of_order !out_of_order !out_of_order !out_of_order !out_of_order !out_of_order !out_of_order !already !out_of_order triaged closed erased',
  abuse:
    '!out_of_order !out_of_order !out_of_order !out_of_order !out_of_order !out_of_order !out_of_order !out_of_order !already triaged closed erased',
  erased: '!final !final !final !final !final !final !final !final !final !final !final !already',
};

const outcomeOf = (cell: string) =>
  cell.startsWith('!')
    ? { ok: false, refusal: cell.slice(1) as StatusRefusal }
    : { ok: true, status: cell as Status };

describe("a report's life", () => {
  const pairs = STATUSES.flatMap((status) =>
    PAIRS[status].split(' ').map((cell, column) => [status, ACTIONS[column] ?? 'erase', cell] as const),
  );

  test('has a decision for every pair of status and action', () => {
    expect(pairs).toHaveLength(STATUSES.length * ACTIONS.length);
  });

  test.each(pairs)('%s + %s gives %s', (status, action, cell) => {
    expect(advance(status, action)).toEqual(outcomeOf(cell));
  });

  test('follows the main road from new to closed', () => {
    let status: Status = 'new';
    for (const action of ['claim', 'triage', 'verify', 'refer', 'close'] as const) {
      const step = advance(status, action);
      if (step.ok) status = step.status;
    }
    expect(status).toBe('closed');
  });

  test('lets a report be erased from everywhere and brings nothing back from there', () => {
    for (const status of STATUSES) {
      expect(actionsFrom(status).includes('erase')).toBe(status !== 'erased');
    }
    expect(actionsFrom('erased')).toEqual([]);
  });
});

describe('an error', () => {
  const codes = Object.keys(ERRORS) as (keyof typeof ERRORS)[];

  test.each(codes)('%s has an HTTP error status and words that say what happened and the mend', (code) => {
    expect(ERRORS[code].status).toBeGreaterThanOrEqual(400);
    expect(ERRORS[code].status).toBeLessThan(600);
    expect(ERROR_WORDS[code]).toMatch(/^[A-Z].*\.$/);
  });

  test('that people read is told apart from one that machines get', () => {
    const seen = (['reporter', 'member', 'operator', 'caller'] as const).flatMap(codesSeenBy);
    expect(seen.toSorted()).toEqual(codes.toSorted());
    expect(codesSeenBy('reporter')).toContain('receipt_mistyped');
  });

  test('without a name is unexpected, and one with a name carries nothing but its code', () => {
    expect(codeOf(new Error('some text'))).toBe('unexpected');
    expect(codeOf('some text')).toBe('unexpected');
    const named = new TrustlineError('claim_taken');
    expect([codeOf(named), named.message]).toEqual(['claim_taken', 'claim_taken']);
  });
});
