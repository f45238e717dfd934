import { FACTS, type FactName, type FactSpec, type Facts, isFactName } from './facts.ts';

/**
 * Three-valued expressions over facts: what a report leaves out is unknown, never false. As written in a pack:
 * `fact`, `fact=value`, `{all: [...]}`, `{any: [...]}`. An empty `all` is true, an empty `any` is false.
 */
export type WrittenExpression = string | { all: WrittenExpression[] } | { any: WrittenExpression[] };

export type Truth = boolean | 'unknown';

/** One test: the fact has this value. `value` is true for a yes/no fact. */
export interface Test {
  readonly kind: 'test';
  readonly fact: FactName;
  readonly value: true | string;
}

export type Expression = Test | { readonly kind: 'all' | 'any'; readonly of: readonly Expression[] };

export type TestProblem = 'unknown-fact' | 'unknown-value';

/** Reads `fact` or `fact=value`; answers with the problem where the vocabulary has no such test. */
export function readTest(written: string): Test | TestProblem {
  const [name = '', value] = written.split('=');
  if (!isFactName(name)) return 'unknown-fact';
  const spec: FactSpec = FACTS[name];
  if (spec.kind === 'yes_no' && value === undefined) return { kind: 'test', fact: name, value: true };
  if (spec.kind === 'one_of' && value !== undefined && spec.values.includes(value)) {
    return { kind: 'test', fact: name, value };
  }
  return 'unknown-value';
}

/** Every test that an expression may contain, as written; for editors. */
export function allTests(): string[] {
  return Object.entries(FACTS).flatMap(([name, spec]) => {
    if (spec.kind === 'yes_no') return [name];
    return spec.kind === 'one_of' ? spec.values.map((value) => `${name}=${value}`) : [];
  });
}

/**
 * Compiles a written expression. `report` hears of each test that the vocabulary does not have; such a test is left out,
 * so the result is only fit for use if `report` was never called.
 */
export function compile(
  written: WrittenExpression,
  report: (problem: TestProblem, written: string) => void,
): Expression {
  if (typeof written === 'string') {
    const test = readTest(written);
    if (typeof test !== 'string') return test;
    report(test, written);
    return { kind: 'any', of: [] };
  }
  const kind = 'all' in written ? 'all' : 'any';
  const parts = 'all' in written ? written.all : written.any;
  return { kind, of: parts.map((part) => compile(part, report)) };
}

const NOTHING_PRESUMED: ReadonlySet<FactName> = new Set();

/** `presumed`: facts taken as false while they are unknown. */
export function evaluate(
  expression: Expression,
  facts: Facts,
  presumed: ReadonlySet<FactName> = NOTHING_PRESUMED,
): Truth {
  if (expression.kind === 'test') {
    const known = facts[expression.fact];
    if (known === undefined) return presumed.has(expression.fact) ? false : 'unknown';
    return known === expression.value;
  }
  const decisive = expression.kind === 'any';
  let truth: Truth = !decisive;
  for (const part of expression.of) {
    const partTruth = evaluate(part, facts, presumed);
    if (partTruth === decisive) return decisive;
    if (partTruth === 'unknown') truth = 'unknown';
  }
  return truth;
}

export function factsIn(expression: Expression): FactName[] {
  return expression.kind === 'test' ? [expression.fact] : expression.of.flatMap(factsIn);
}

/** Whether any set of facts at all makes the expression true. */
export function canBeTrue(expression: Expression): boolean {
  return waysToBeTrue(expression).length > 0;
}

type Way = ReadonlyMap<FactName, true | string>;

function waysToBeTrue(expression: Expression): Way[] {
  if (expression.kind === 'test') return [new Map([[expression.fact, expression.value]])];
  if (expression.kind === 'any') return expression.of.flatMap(waysToBeTrue);
  return expression.of.reduce<Way[]>((ways, part) => joinAll(ways, waysToBeTrue(part)), [new Map()]);
}

function joinAll(left: readonly Way[], right: readonly Way[]): Way[] {
  return left.flatMap((a) => right.filter((b) => agree(a, b)).map((b) => new Map([...a, ...b])));
}

function agree(a: Way, b: Way): boolean {
  return [...b].every(([fact, value]) => !a.has(fact) || a.get(fact) === value);
}
