import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_NAMES, FACTS, type FactSpec, type Facts } from '../../src/ordinance/facts.ts';
import { judge } from '../../src/ordinance/judge.ts';
import { evaluate } from '../../src/ordinance/logic.ts';
import { OUTCOMES } from '../../src/ordinance/outcome.ts';
import { parsePack } from '../../src/ordinance/pack.ts';
import { PACK_FILES } from '../../src/ordinance/schema.ts';

const BOSTON = join(import.meta.dirname, '../../ordinances/boston');
const pack = parsePack(
  Object.fromEntries(PACK_FILES.map((file) => [file, readFileSync(join(BOSTON, file), 'utf8')])),
);
const TODAY = '2026-06-01';

function outcome(provision: string, facts: Facts, on = TODAY): string {
  return judge(pack, facts, on).find((one) => one.provision === provision)?.outcome ?? 'nothing';
}

describe('the order of the judge', () => {
  const held: Facts = { held_past_release: true, hold_reason: 'ice' };
  const table: [string, string, Facts, string][] = [
    [
      'a false core says nothing',
      'BTA-HOLD',
      { actor: 'bpd', held_past_release: false, detainer_shown: true },
      'nothing',
    ],
    ['no true signal says nothing', 'BTA-XFER', { actor: 'bpd', fed_actor: 'ice_ero' }, 'nothing'],
    [
      'an actor outside the bound is not covered',
      'BTA-HOLD',
      { ...held, actor: 'suffolk_sheriff' },
      'not_covered',
    ],
    [
      'not covered comes before lawful',
      'BTA-HOLD',
      { ...held, actor: 'court_officer', judicial_warrant: true },
      'not_covered',
    ],
    ['an unknown actor is never not covered', 'BTA-HOLD', held, 'possible'],
    [
      'lawful comes before an unknown core',
      'BTA-FUNC',
      { joint_operation: true, op_purpose: 'criminal' },
      'likely_lawful',
    ],
    [
      'an unknown core needs more facts',
      'BTA-HOLD',
      { actor: 'bpd', detainer_shown: true },
      'needs_more_facts',
    ],
    ['core, actor and no lawful reason are likely', 'BTA-HOLD', { ...held, actor: 'bpd' }, 'likely'],
    ['an actor who may be bound is possible', 'BTA-HOLD', { ...held, actor: 'bps_safety' }, 'possible'],
    ['an unknown lawful reason is possible', 'BTA-XFER', { actor: 'bpd', handed_to_ice: true }, 'possible'],
    [
      'a lawful reason denied is likely',
      'BTA-XFER',
      { actor: 'bpd', handed_to_ice: true, judicial_warrant: false },
      'likely',
    ],
    [
      'a presumed fact still counts when it is true',
      'BTA-HOLD',
      { ...held, actor: 'bpd', other_lawful_hold: true },
      'likely_lawful',
    ],
    [
      'a cap holds',
      'BTA-USE',
      { actor: 'bpd', perimeter_or_traffic: true, op_purpose: 'immigration', only_safety_response: false },
      'possible',
    ],
    [
      'hearsay lowers likely',
      'BTA-HOLD',
      { ...held, actor: 'bpd', how_known: 'hearsay' },
      'needs_more_facts',
    ],
    [
      'a guess lowers possible',
      'BTA-XFER',
      { actor: 'bpd', handed_to_ice: true, how_known: 'inference' },
      'needs_more_facts',
    ],
    [
      'hearsay does not touch not covered',
      'BTA-HOLD',
      { ...held, actor: 'mbta_transit', how_known: 'hearsay' },
      'not_covered',
    ],
    [
      'hearsay does not touch lawful',
      'BTA-HOLD',
      { ...held, actor: 'bpd', judicial_warrant: true, how_known: 'hearsay' },
      'likely_lawful',
    ],
    [
      'a person who was told on the spot counts fully',
      'BTA-HOLD',
      { ...held, actor: 'bpd', how_known: 'told_by_person_there' },
      'likely',
    ],
    [
      'a signal without its condition says nothing',
      'BTA-WARR',
      { actor: 'bpd', arrested_by_local: true },
      'nothing',
    ],
    [
      'a signal with its condition counts',
      'BTA-WARR',
      { actor: 'bpd', arrested_by_local: true, ice_admin_warrant_shown: true },
      'possible',
    ],
    [
      'where nobody local acted the Trust Act says nothing',
      'BTA-HOLD',
      { ...held, actor: 'none' },
      'nothing',
    ],
    [
      'city property counts though nobody local acted',
      'BOS-EO26',
      { actor: 'none', city_property_used: true },
      'possible',
    ],
    [
      'officers stay bound outside the city',
      'BTA-HOLD',
      { ...held, actor: 'bpd', in_boston: false },
      'likely',
    ],
    [
      'others leave the city rules outside it',
      'BTA-XFER',
      { actor: 'boston_city_other', in_boston: false, handed_to_ice: true },
      'not_covered',
    ],
    [
      'an unknown actor does not leave them',
      'BTA-XFER',
      { in_boston: false, handed_to_ice: true },
      'possible',
    ],
    [
      'state rules hold outside the city',
      'MA-LUNN',
      { ...held, actor: 'other_town_police', in_boston: false },
      'likely',
    ],
    [
      'a threat is no message to ICE',
      'BTA-INFO',
      { actor: 'bpd', threatened_call_ice: true },
      'needs_more_facts',
    ],
    [
      'a violent case excuses only what ICE asked for',
      'BTA-INFO',
      {
        actor: 'bpd',
        told_ice_location: true,
        op_purpose: 'immigration',
        serious_violent_case: true,
        request_from_ice: false,
      },
      'likely',
    ],
  ];
  it.each(table)('%s (%s)', (_promise, provision, facts, expected) => {
    expect(outcome(provision, facts)).toBe(expected);
  });

  it('asks in the order of the pack and leaves out what is known', () => {
    const [hold] = judge(pack, { actor: 'bpd', ...held }, TODAY);
    expect(hold?.ask).toEqual(['release_event', 'judicial_warrant', 'hold_minutes', 'other_lawful_hold']);
  });
});

describe('dates', () => {
  const facts: Facts = {
    actor: 'bpd',
    handed_to_ice: true,
    judicial_warrant: false,
    held_past_release: true,
    hold_reason: 'ice',
  };

  it('judges by the rules in force on the day, first day included', () => {
    expect(outcome('BTA-XFER', facts, '2019-12-18')).toBe('nothing');
    expect(outcome('BTA-XFER', facts, '2019-12-19')).toBe('likely');
  });

  it('keeps apart the hold of 2014 and the hand-over of 2019', () => {
    expect(judge(pack, facts, '2015-03-01').map(({ provision }) => provision)).toEqual(['BTA-HOLD']);
  });

  it('ends a rule after its last day', () => {
    const provisions = pack.provisions.map((one) => ({ ...one, effective_to: '2026-05-31' }));
    expect(judge({ ...pack, provisions }, facts, '2026-05-31')).not.toEqual([]);
    expect(judge({ ...pack, provisions }, facts, '2026-06-01')).toEqual([]);
  });
});

function anyValue(spec: FactSpec): fc.Arbitrary<boolean | string | number> {
  if (spec.kind === 'yes_no') return fc.boolean();
  return spec.kind === 'number' ? fc.nat(10_000) : fc.constantFrom(...spec.values);
}
const anyFacts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(FACT_NAMES.map((name) => [name, anyValue(FACTS[name])])), { requiredKeys: [] })
  .map((facts) => facts as Facts);

describe('whatever the facts', () => {
  it("the judge answers in the pack's order, twice the same, and changes nothing it was given", () => {
    const order = pack.provisions.map(({ id }) => id);
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const given = structuredClone(facts);
        const outcomes = judge(pack, facts, TODAY);
        expect(judge(pack, { ...facts }, TODAY)).toEqual(outcomes);
        expect(facts).toEqual(given);
        const ids = outcomes.map(({ provision }) => provision);
        expect(ids).toEqual(order.filter((id) => ids.includes(id)));
        for (const one of outcomes) expect(OUTCOMES).toContain(one.outcome);
      }),
    );
  });

  it('a test that is decided stays decided when another fact is learned', () => {
    const expressions = pack.provisions.flatMap(({ rule }) =>
      rule ? [rule.core, rule.signal, rule.lawful] : [],
    );
    fc.assert(
      fc.property(anyFacts, anyFacts, (known, more) => {
        for (const expression of expressions) {
          const before = evaluate(expression, known);
          if (before !== 'unknown') expect(evaluate(expression, { ...more, ...known })).toBe(before);
        }
      }),
    );
  });

  it('hearsay never makes an outcome stronger', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const words = judge(pack, { ...facts, how_known: 'hearsay' }, TODAY).map((one) => one.outcome);
        expect(words).not.toContain('likely');
        expect(words).not.toContain('possible');
      }),
    );
  });
});
