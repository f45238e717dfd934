import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/ordinance/facts.ts';
import {
  canBeTrue,
  compile,
  evaluate,
  type Truth,
  type WrittenExpression,
} from '../../src/ordinance/logic.ts';

function read(written: WrittenExpression) {
  return compile(written, (problem, test) => {
    throw new Error(`${problem}: ${test}`);
  });
}

describe('three-valued logic', () => {
  const T = 'asked_status';
  const F = 'uvisa_cert';
  const U = 'info_public';
  const facts: Facts = { asked_status: true, uvisa_cert: false, actor: 'bpd' };

  const table: [WrittenExpression, Truth][] = [
    [T, true],
    [F, false],
    [U, 'unknown'],
    ['actor=bpd', true],
    ['actor=none', false],
    ['op_purpose=criminal', 'unknown'],
    [{ all: [] }, true],
    [{ any: [] }, false],
    [{ all: [T, T] }, true],
    [{ all: [T, U] }, 'unknown'],
    [{ all: [U, F] }, false],
    [{ all: [T, F] }, false],
    [{ any: [F, F] }, false],
    [{ any: [F, U] }, 'unknown'],
    [{ any: [U, T] }, true],
    [{ any: [F, T] }, true],
    [{ all: [T, { any: [F, U] }] }, 'unknown'],
    [{ any: [F, { all: [T, 'actor=bpd'] }] }, true],
  ];
  it.each(table)('reads %j as %s', (written, truth) => {
    expect(evaluate(read(written), facts)).toBe(truth);
  });

  it('takes a presumed fact as false only while it is unknown', () => {
    const presumed = new Set(['info_public', 'asked_status'] as const);
    expect(evaluate(read(U), facts, presumed)).toBe(false);
    expect(evaluate(read(T), facts, presumed)).toBe(true);
  });

  it('tells an expression that no facts can make true', () => {
    expect(canBeTrue(read({ all: ['actor=bpd', { any: ['actor=none', 'actor=bpd'] }] }))).toBe(true);
    expect(canBeTrue(read({ all: ['actor=bpd', 'actor=none'] }))).toBe(false);
    expect(canBeTrue(read({ any: [] }))).toBe(false);
  });
});
