import { DataError } from '../report/finding.ts';
import { FACTS, type FactName, type Facts, isFactName, isFactValue } from './facts.ts';
import type { Finding, LintRule } from './finding.ts';
import { compile, type Expression, factsIn, type TestProblem, type WrittenExpression } from './logic.ts';
import type {
  PackFront,
  WrittenCase,
  WrittenException,
  WrittenPack,
  WrittenProvision,
  WrittenRule,
} from './schema.ts';
import { readWritten } from './written.ts';

export { packJsonSchema } from './schema.ts';

/** A pack ready for use: the law of one place as data. Keys are those of the files, so a reader needs one vocabulary. */
export interface Pack extends Omit<PackFront, 'outside'> {
  readonly outside: {
    readonly fact: FactName;
    readonly stillBound: ReadonlySet<string>;
    readonly outcome: 'not_covered' | 'none';
  };
  readonly provisions: readonly Provision[];
  readonly exceptions: readonly WrittenException[];
  readonly cases: readonly Case[];
  /** The ISO day on which the cases are judged. */
  readonly casesOn: string;
}

export type Law = PackFront['laws'][number];

/** One provision; without `rule` it is documentation only. Translations are looked up elsewhere by `id`. */
export interface Provision extends Omit<WrittenProvision, 'rule' | 'law'> {
  readonly law: Law;
  readonly rule?: Rule;
}

export interface Rule {
  readonly bound: ReadonlySet<string>;
  readonly boundUncertain: ReadonlySet<string>;
  readonly core: Expression;
  readonly signal: Expression;
  readonly lawful: Expression;
  readonly presume: ReadonlySet<FactName>;
  readonly cap: WrittenRule['cap'];
  readonly ask: readonly FactName[];
  /** Facts whose value the rule's own expressions test. */
  readonly tests: ReadonlySet<FactName>;
}

export interface Case extends Omit<WrittenCase, 'facts'> {
  readonly facts: Facts;
}

/** Reads the files of one pack (`pack.yaml`, `rules.yaml`, `exceptions.yaml`, `cases.yaml`); throws a DataError. */
export function parsePack(files: Readonly<Record<string, string>>): Pack {
  const { pack, findings } = readPack(files);
  if (!pack) throw new DataError(findings);
  return pack;
}

/** Like `parsePack`, with the objections as data. A pack comes out only if there is none. */
export function readPack(files: Readonly<Record<string, string>>): { pack?: Pack; findings: Finding[] } {
  const written = readWritten(files);
  if (Array.isArray(written)) return { findings: written };
  const findings: Finding[] = [];
  const pack = compilePack(written, findings);
  return findings.length > 0 ? { findings } : { pack, findings };
}

function compilePack(written: WrittenPack, findings: Finding[]): Pack {
  const { outside, ...front } = written['pack.yaml'];
  const at = new Place(findings, 'pack.yaml', '`outside`');
  const laws = new Map(front.laws.map((law) => [law.id, law]));
  return {
    ...front,
    outside: {
      fact: at.facts('fact', [outside.fact])[0] ?? 'in_boston',
      stillBound: at.actors('still_bound', outside.still_bound),
      outcome: outside.outcome,
    },
    provisions: written['rules.yaml'].provisions.map((provision) =>
      compileProvision(provision, laws, findings),
    ),
    exceptions: written['exceptions.yaml'].exceptions.map((exception) => {
      new Place(findings, 'exceptions.yaml', `exception ${exception.id}`).facts('facts', exception.facts);
      return exception;
    }),
    cases: written['cases.yaml'].cases.map((one) => compileCase(one, findings)),
    casesOn: written['cases.yaml'].on,
  };
}

function compileProvision(
  written: WrittenProvision,
  laws: ReadonlyMap<string, Law>,
  findings: Finding[],
): Provision {
  const { rule, law: lawId, ...rest } = written;
  const at = new Place(findings, 'rules.yaml', `provision ${written.id}`);
  const law = laws.get(lawId) ?? { id: lawId, title: lawId, layer: 'city', local_acts_only: false };
  if (!laws.has(lawId)) {
    at.object(
      'unknown-law',
      `\`law\` names ${lawId}, which pack.yaml does not list. List it there or correct the name.`,
    );
  }
  return rule ? { ...rest, law, rule: compileRule(rule, at) } : { ...rest, law };
}

function compileRule(written: WrittenRule, at: Place): Rule {
  const core = at.expression('core', written.core);
  const lawful = at.expression('lawful', written.lawful);
  const signals = at.expression('signal', { any: written.signal });
  const signal: Expression = written.signal_needs
    ? { kind: 'all', of: [at.expression('signal_needs', written.signal_needs), signals] }
    : signals;
  return {
    bound: at.actors('bound', written.bound),
    boundUncertain: at.actors('bound_uncertain', written.bound_uncertain),
    core,
    signal,
    lawful,
    presume: new Set(at.facts('presume', written.presume)),
    cap: written.cap,
    ask: at.facts('ask', written.ask),
    tests: new Set([...factsIn(core), ...factsIn(signal), ...factsIn(lawful)]),
  };
}

function compileCase(written: WrittenCase, findings: Finding[]): Case {
  const at = new Place(findings, 'cases.yaml', `case ${written.n}`);
  for (const [name, value] of Object.entries(written.facts)) {
    if (!isFactName(name)) at.unknown('unknown-fact', 'facts', name);
    else if (!isFactValue(name, value)) at.unknown('unknown-value', 'facts', `${name}=${value}`);
  }
  return { ...written, facts: written.facts as Facts };
}

/** Where in the files something stands; turns written names into the vocabulary and objects to those it lacks. */
class Place {
  readonly #findings: Finding[];
  readonly #file: string;
  readonly #where: string;

  constructor(findings: Finding[], file: string, where: string) {
    this.#findings = findings;
    this.#file = file;
    this.#where = where;
  }

  object(rule: LintRule, sentence: string): void {
    this.#findings.push({ file: this.#file, rule, message: `${this.#file}, ${this.#where}: ${sentence}` });
  }

  unknown(rule: TestProblem, key: string, written: string): void {
    const [name = ''] = written.split('=');
    const sentence =
      rule === 'unknown-fact' || !isFactName(name)
        ? `\`${key}\` names ${name}, which is not in the facts vocabulary. Write one of the facts in src/ordinance/facts.ts.`
        : `\`${key}\` says ${written}, but ${name} ${takes(name)}.`;
    this.object(rule, sentence);
  }

  expression(key: string, written: WrittenExpression): Expression {
    return compile(written, (problem, test) => this.unknown(problem, key, test));
  }

  facts(key: string, names: readonly string[]): FactName[] {
    for (const name of names) if (!isFactName(name)) this.unknown('unknown-fact', key, name);
    return names.filter(isFactName);
  }

  actors(key: string, names: readonly string[]): ReadonlySet<string> {
    for (const name of names) {
      if (!isFactValue('actor', name)) this.unknown('unknown-value', key, `actor=${name}`);
    }
    return new Set(names);
  }
}

function takes(name: FactName): string {
  const spec = FACTS[name];
  if (spec.kind === 'one_of')
    return `takes one of its values. Write ${name}= and one of ${spec.values.join(', ')}`;
  if (spec.kind === 'number')
    return 'is a number, zero or more. It can be given in a case and asked, but not tested in a rule';
  return 'is a yes/no fact. Write the bare name in a rule, true or false in a case';
}
