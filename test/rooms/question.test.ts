import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_NAMES, type FactName, type Facts } from '../../src/ordinance/facts.ts';
import { judge } from '../../src/ordinance/judge.ts';
import { parsePack } from '../../src/ordinance/pack.ts';
import { nextQuestion, type Question } from '../../src/ordinance/question.ts';
import { PACK_FILES } from '../../src/ordinance/schema.ts';

const BOSTON = join(import.meta.dirname, '../../ordinances/boston');
const pack = parsePack(
  Object.fromEntries(PACK_FILES.map((file) => [file, readFileSync(join(BOSTON, file), 'utf8')])),
);
const ON = '2026-06-01';
const EVERY_FACT: ReadonlySet<FactName> = new Set(FACT_NAMES);

function ask(facts: Facts, asked: readonly Question[] = [], askable = EVERY_FACT) {
  return nextQuestion(pack, facts, { asked, askable, on: ON });
}

/** Every question that a reporter who skips each one would hear. */
function allSkipped(facts: Facts): Question[] {
  const asked: Question[] = [];
  for (let next = ask(facts); next; next = ask(facts, asked)) asked.push(next);
  return asked;
}

describe('the next question', () => {
  it('is who did it, when that is unknown and a rule is touched', () => {
    expect(ask({ interpreter_for_ice: true })).toEqual({ fact: 'actor', why: 'decides' });
    expect(ask({ asked_status: true })).toEqual({ fact: 'actor', why: 'decides' });
  });

  it('is the purpose, when police and agents worked together', () => {
    expect(ask({ actor: 'bpd', how_known: 'saw_or_read', joint_operation: true })?.fact).toBe('op_purpose');
  });

  it('is whether a judge signed, when a person was handed over', () => {
    expect(ask({ actor: 'bpd', how_known: 'saw_or_read', handed_to_ice: true })?.fact).toBe(
      'judicial_warrant',
    );
  });

  it('is the exact question, when only the place of birth was asked for', () => {
    expect(ask({ actor: 'bpd', asked_origin_or_papers: true })?.fact).toBe('asked_status');
  });

  it('is whether the person was kept, when only a detainer is known', () => {
    expect(ask({ actor: 'bpd', how_known: 'saw_or_read', detainer_shown: true })?.fact).toBe(
      'held_past_release',
    );
  });

  it('is none where no rule is touched, or where all outcomes are settled', () => {
    expect(ask({})).toBeUndefined();
    expect(ask({ actor: 'none', fed_actor: 'ice_ero' })).toBeUndefined();
    expect(ask({ actor: 'state_police', asked_status: true })).toBeUndefined();
    expect(ask({ actor: 'bpd', asked_status: true, uvisa_cert: true })).toBeUndefined();
  });

  it('is never one that was asked, is known, or has no wording', () => {
    const facts: Facts = { interpreter_for_ice: true };
    expect(ask(facts, [{ fact: 'actor', why: 'decides' }])?.fact).not.toBe('actor');
    expect(ask(facts, [], new Set(['fed_actor']))).toEqual({ fact: 'fed_actor', why: 'evidence' });
    expect(ask(facts, [], new Set())).toBeUndefined();
  });
});

describe('questions for evidence', () => {
  it('come only after everything that decides, and are two at most', () => {
    for (const { facts } of pack.cases) {
      const kinds = allSkipped(facts).map(({ why }) => why);
      expect(kinds).toEqual(kinds.toSorted());
      expect(kinds.filter((why) => why === 'evidence').length).toBeLessThanOrEqual(2);
    }
  });

  it('prefer what costs the reporter least', () => {
    const facts: Facts = {
      actor: 'bpd',
      held_past_release: true,
      hold_reason: 'ice',
      judicial_warrant: false,
      other_lawful_hold: false,
    };
    expect(allSkipped(facts)).toEqual([
      { fact: 'hold_minutes', why: 'evidence' },
      { fact: 'release_event', why: 'evidence' },
    ]);
  });
});

describe('whatever the case', () => {
  const anyCase = fc.constantFrom(...pack.cases);

  it('a deciding question has an answer that changes an outcome', () => {
    const outcomes = (facts: Facts) => judge(pack, facts, ON).map((one) => `${one.provision} ${one.outcome}`);
    for (const { facts } of pack.cases) {
      const next = ask(facts);
      if (next?.why !== 'decides') continue;
      const answers = next.fact === 'actor' ? ['none', 'bpd'] : [true, false, 'criminal', 'hearsay'];
      const changed = answers.some(
        (value) => outcomes({ ...facts, [next.fact]: value }).join() !== outcomes(facts).join(),
      );
      expect(changed, next.fact).toBe(true);
    }
  });

  it('the same state asks the same question, and the questions come to an end', () => {
    fc.assert(
      fc.property(anyCase, fc.subarray(FACT_NAMES), ({ facts }, left) => {
        const kept: Facts = Object.fromEntries(
          Object.entries(facts).filter(([name]) => !left.some((one) => one === name)),
        );
        const questions = allSkipped(kept);
        expect(allSkipped(structuredClone(kept))).toEqual(questions);
        expect(new Set(questions.map(({ fact }) => fact)).size).toBe(questions.length);
      }),
    );
  });

  it('takes less than a millisecond to choose', () => {
    const rounds = 50;
    for (const { facts } of pack.cases) ask(facts);
    const start = performance.now();
    for (let round = 0; round < rounds; round++) for (const { facts } of pack.cases) ask(facts);
    expect((performance.now() - start) / (rounds * pack.cases.length)).toBeLessThan(1);
  });
});
