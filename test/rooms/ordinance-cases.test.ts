import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/ordinance/facts.ts';
import { judge } from '../../src/ordinance/judge.ts';
import { lintPack } from '../../src/ordinance/lint.ts';
import { type Expression, factsIn, type Test } from '../../src/ordinance/logic.ts';
import { OUTCOMES } from '../../src/ordinance/outcome.ts';
import { type Pack, parsePack } from '../../src/ordinance/pack.ts';
import { PACK_FILES } from '../../src/ordinance/schema.ts';

const ORDINANCES = join(import.meta.dirname, '../../ordinances');
const places = readdirSync(ORDINANCES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function filesOf(place: string): Record<string, string> {
  return Object.fromEntries(
    PACK_FILES.map((file) => [file, readFileSync(join(ORDINANCES, place, file), 'utf8')]),
  );
}

function outcomesOf(pack: Pack, facts: Pack['cases'][number]['facts']) {
  return Object.fromEntries(
    judge(pack, facts, pack.casesOn).map(({ provision, outcome }) => [provision, outcome]),
  );
}

function testsIn(expression: Expression): Test[] {
  return expression.kind === 'test' ? [expression] : expression.of.flatMap(testsIn);
}

describe.each(places.map(({ name }) => name))('the pack of %s', (place) => {
  const pack = parsePack(filesOf(place));

  it('has nothing for the linter to object to', () => {
    expect(lintPack(filesOf(place))).toEqual([]);
  });

  it.each(pack.cases.map((one) => [one.n, one] as const))(
    'judges its own case %i as it is written',
    (_n, one) => {
      expect(outcomesOf(pack, one.facts)).toEqual(one.outcomes);
    },
  );

  it('shows every outcome in some case', () => {
    const words = new Set(pack.cases.flatMap(({ outcomes }) => Object.values(outcomes)));
    expect([...words].toSorted()).toEqual([...OUTCOMES].toSorted());
  });

  it('asks for a fact of the core wherever one signal alone leaves the core open', () => {
    for (const { id, rule } of pack.provisions) {
      for (const test of rule ? testsIn(rule.signal) : []) {
        const facts: Facts = { actor: 'bpd', [test.fact]: test.value };
        const open = judge(pack, facts, pack.casesOn).find(({ provision }) => provision === id);
        if (!rule || open?.outcome !== 'needs_more_facts') continue;
        expect(
          open.ask.filter((fact) => factsIn(rule.core).includes(fact)),
          `${id} after ${test.fact}`,
        ).not.toEqual([]);
      }
    }
  });
});

describe('the Boston pack', () => {
  const pack = parsePack(filesOf('boston'));

  it('claims no review that has not taken place', () => {
    expect([pack.reviewed, ...pack.provisions.map(({ reviewed }) => reviewed)]).not.toContain(true);
  });

  it('documents the duties for which no report can stand', () => {
    const documented = pack.provisions.filter(({ rule }) => !rule).map(({ id }) => id);
    expect(documented).toEqual(['BTA-RPT', 'BTA-TRAIN']);
  });

  it('explains each lawful fact of a rule by an exception that applies to it', () => {
    for (const { id, rule } of pack.provisions) {
      const explained = pack.exceptions
        .filter(({ applies_to }) => applies_to.includes(id))
        .flatMap(({ facts }) => facts);
      for (const fact of rule ? factsIn(rule.lawful) : []) expect(explained, `${id} ${fact}`).toContain(fact);
    }
  });

  it('never lets an outcome pass the cap of a clause that nobody has read', () => {
    const capped = new Set(pack.provisions.filter(({ rule }) => rule?.cap).map(({ id }) => id));
    for (const { facts } of pack.cases) {
      for (const { provision, outcome } of judge(pack, facts, pack.casesOn)) {
        if (capped.has(provision)) expect(outcome).not.toBe('likely');
      }
    }
  });
});
