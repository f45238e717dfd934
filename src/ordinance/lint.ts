import { FACT_NAMES, FACTS, type FactName } from './facts.ts';
import type { Finding, LintRule } from './finding.ts';
import { judge } from './judge.ts';
import { canBeTrue, factsIn } from './logic.ts';
import { type Case, type Pack, type Provision, type Rule, readPack } from './pack.ts';
import type { PackFile } from './schema.ts';

export { type Finding, LINT_RULES, type LintRule } from './finding.ts';

const EVERY_FACT: ReadonlySet<FactName> = new Set(FACT_NAMES);

/**
 * Everything wrong with a pack, as sentences. Meaning is checked only once the files can be read, and the cases are
 * judged only once the rules are sound.
 * @param askable facts for which a question exists; without it every fact is taken to have one.
 */
export function lintPack(
  files: Readonly<Record<string, string>>,
  askable: ReadonlySet<FactName> = EVERY_FACT,
): Finding[] {
  const { pack, findings } = readPack(files);
  if (!pack) return findings;
  const found = [
    ...pack.provisions.flatMap((provision) => checkProvision(pack, provision, askable)),
    ...checkUnique(pack),
    ...pack.exceptions.flatMap((exception) => checkException(pack, exception)),
  ];
  return found.length > 0 ? found : pack.cases.flatMap((one) => checkCase(pack, one));
}

function checkException(pack: Pack, exception: Pack['exceptions'][number]): Finding[] {
  const object = objector('exceptions.yaml', `exception ${exception.id}`);
  return [...checkSources(pack, exception, object), ...checkReferences(pack, exception.applies_to, object)];
}

type Objector = (rule: LintRule, sentence: string) => Finding;

function objector(file: PackFile, where: string): Objector {
  return (rule, sentence) => ({ file, rule, message: `${file}, ${where}: ${sentence}` });
}

function checkProvision(pack: Pack, provision: Provision, askable: ReadonlySet<FactName>): Finding[] {
  const object = objector('rules.yaml', `provision ${provision.id}`);
  const found = checkSources(pack, provision, object);
  const { effective_from: from, effective_to: to, rule } = provision;
  if (to !== null && to < from) {
    found.push(
      object(
        'dates-reversed',
        `\`effective_to\` ${to} lies before \`effective_from\` ${from}. Swap or correct them.`,
      ),
    );
  }
  if (pack.reviewed && !provision.reviewed) {
    found.push(
      object(
        'reviewed-too-soon',
        'pack.yaml says `reviewed: true`, but this provision is not reviewed. Review it first.',
      ),
    );
  }
  return rule ? [...found, ...checkRule(rule, askable, object)] : found;
}

function checkRule(rule: Rule, askable: ReadonlySet<FactName>, object: Objector): Finding[] {
  const found: Finding[] = [];
  const lawful = new Set(factsIn(rule.lawful));
  for (const fact of rule.presume) {
    if (lawful.has(fact)) continue;
    found.push(
      object(
        'presume-not-lawful',
        `\`presume\` names ${fact}, which \`lawful\` does not test. Remove it or test it there.`,
      ),
    );
  }
  for (const fact of rule.ask) {
    // A number is only ever read from the words: nobody is asked to count minutes.
    if (askable.has(fact) || FACTS[fact].kind === 'number') continue;
    found.push(
      object(
        'not-askable',
        `\`ask\` names ${fact}, for which there is no question. Remove it or write the question.`,
      ),
    );
  }
  for (const actor of rule.bound) {
    if (!rule.boundUncertain.has(actor)) continue;
    found.push(
      object(
        'bound-twice',
        `${actor} stands in \`bound\` and in \`bound_uncertain\`. Keep it in one of them.`,
      ),
    );
  }
  if (!canBeTrue(rule.core)) {
    found.push(
      object(
        'dead-core',
        '`core` can never be true, whatever the facts. Look for an empty `any` or two values of one fact under `all`.',
      ),
    );
  }
  return found;
}

interface Sourced {
  readonly sources: readonly string[];
  readonly confidence: string;
}

function checkSources(pack: Pack, { sources, confidence }: Sourced, object: Objector): Finding[] {
  const known = new Set(pack.sources.map(({ id }) => id));
  const found = sources
    .filter((source) => !known.has(source))
    .map((source) =>
      object(
        'missing-source',
        `\`sources\` names ${source}, which pack.yaml does not list. List it there with its address.`,
      ),
    );
  if (sources.length > 0 || confidence === 'RECALL') return found;
  return [
    object(
      'missing-source',
      `it has no source. Name one, or label its \`confidence\` RECALL instead of ${confidence}.`,
    ),
  ];
}

function checkReferences(pack: Pack, ids: readonly string[], object: Objector): Finding[] {
  const known = new Set(pack.provisions.map(({ id }) => id));
  return ids
    .filter((id) => !known.has(id))
    .map((id) =>
      object('unknown-provision', `it names ${id}, which rules.yaml does not have. Correct the id.`),
    );
}

function checkUnique(pack: Pack): Finding[] {
  return [
    ...repeated(
      'rules.yaml',
      'provision',
      pack.provisions.map(({ id }) => id),
    ),
    ...repeated(
      'exceptions.yaml',
      'exception',
      pack.exceptions.map(({ id }) => id),
    ),
    ...repeated(
      'pack.yaml',
      'source',
      pack.sources.map(({ id }) => id),
    ),
    ...repeated(
      'pack.yaml',
      'law',
      pack.laws.map(({ id }) => id),
    ),
    ...repeated(
      'pack.yaml',
      'district',
      pack.districts.map(({ id }) => id),
    ),
    ...repeated(
      'cases.yaml',
      'case',
      pack.cases.map(({ n }) => String(n)),
    ),
  ];
}

function repeated(file: PackFile, noun: string, ids: readonly string[]): Finding[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) =>
    objector(file, `${noun} ${id}`)(
      'duplicate-id',
      'this id stands there more than once. Rename or remove one of them.',
    ),
  );
}

function checkCase(pack: Pack, one: Case): Finding[] {
  const object = objector('cases.yaml', `case ${one.n}`);
  const unknown = checkReferences(pack, Object.keys(one.outcomes), object);
  if (unknown.length > 0) return unknown;
  const actual = new Map(
    judge(pack, one.facts, pack.casesOn).map(({ provision, outcome }) => [provision, outcome]),
  );
  return pack.provisions.flatMap(({ id }) => {
    const expected = one.outcomes[id] ?? 'nothing';
    const found = actual.get(id) ?? 'nothing';
    if (expected === found) return [];
    return [
      object(
        'wrong-outcome',
        `${id} comes out as ${found}, but the case expects ${expected}. Correct the facts of the case, or the rule in rules.yaml.`,
      ),
    ];
  });
}
