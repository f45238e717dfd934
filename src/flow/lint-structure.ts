import { carrierWord } from '../language/carrier.ts';
import { FACTS, type FactSpec, isFactName } from '../ordinance/facts.ts';
import { type Finding, objector } from './finding.ts';
import { leadsOf, questionsBeforeSending, reachable, wayOut } from './graph.ts';
import type { FlowData, QuestionsData, StepData, StepOf } from './schema.ts';
import { QUESTIONS_FILE, type WrittenFlows } from './written.ts';

/** More than this before "send", and frightened people give up. */
const MOST_QUESTIONS = 5;

/** Everything wrong with the build of the flows and the questions; nothing about words. */
export function lintStructure({ flows, questions }: WrittenFlows): Finding[] {
  const files = Object.entries(flows);
  return [
    ...files.flatMap(([file, flow]) => lintFlow(file, flow)),
    ...missingFlows(files),
    ...lintQuestions(questions ?? {}),
  ];
}

function lintFlow(file: string, flow: FlowData): Finding[] {
  const object = objector(file);
  const targets = unknownTargets(file, flow);
  const named = file.replace(/\.ya?ml$/, '');
  return [
    ...(flow.flow === named
      ? []
      : [object('wrong-name', `\`flow\` says ${flow.flow}, the file ${named}. Give both the same name.`)]),
    ...targets,
    ...(targets.length > 0 ? [] : lintPaths(file, flow)),
    ...Object.entries(flow.steps).flatMap(([name, data]) =>
      data.kind === 'choice' ? lintChoices(objector(file, `step ${name}`), data) : [],
    ),
  ];
}

function unknownTargets(file: string, flow: FlowData): Finding[] {
  const known = (name: string) => Object.hasOwn(flow.steps, name);
  const named = Object.keys(flow.steps).join(', ');
  const sentence = (via: string, to: string) =>
    `\`${via}\` leads to ${to}, which is no step here. Write one of ${named}.`;
  const heads = [
    ['start', flow.start] as const,
    ...(flow.silent === undefined ? [] : [['silent', flow.silent] as const]),
  ];
  return [
    ...heads.flatMap(([via, to]) => (known(to) ? [] : [objector(file)('unknown-target', sentence(via, to))])),
    ...Object.entries(flow.steps).flatMap(([name, data]) =>
      leadsOf(data).flatMap(({ via, to }) =>
        known(to) ? [] : [objector(file, `step ${name}`)('unknown-target', sentence(via, to))],
      ),
    ),
  ];
}

function lintPaths(file: string, flow: FlowData): Finding[] {
  const reached = reachable(flow);
  const out = wayOut(flow);
  const asked = questionsBeforeSending(flow);
  return [
    ...Object.keys(flow.steps).flatMap((name) => {
      const object = objector(file, `step ${name}`);
      if (!reached.has(name))
        return [object('unreachable-step', 'nothing leads here. Remove the step or lead to it.')];
      if (out.has(name)) return [];
      return [object('no-way-out', 'no rest, leave or forget can be reached from here. Lead to one.')];
    }),
    ...(asked > MOST_QUESTIONS
      ? [
          objector(file)(
            'too-many-questions',
            `up to ${asked} questions come before "send", where ${MOST_QUESTIONS} may. Lower \`most\` or remove a note.`,
          ),
        ]
      : []),
  ];
}

type Objector = ReturnType<typeof objector>;

/** "Yes" is how people say yes; as an answer to our own question it is no wish to be texted again. */
const FREE_OF_THE_CARRIER = 'yes';

function lintChoices(object: Objector, data: StepOf<'choice'>): Finding[] {
  const names = Object.keys(data.choices);
  const carried = names.filter((name) => name !== FREE_OF_THE_CARRIER && carrierWord(name) !== undefined);
  return [
    ...carried.map((name) =>
      object('carrier-choice', `the choice ${name} is a word the carrier takes for itself. Rename it.`),
    ),
    ...(['skip', 'yes', 'no'] as const).flatMap((key) => {
      const named = data[key];
      if (named === undefined || names.includes(named)) return [];
      return [
        object(
          'unknown-choice',
          `\`${key}\` names ${named}, which is no choice here. Write one of ${names.join(', ')}.`,
        ),
      ];
    }),
    ...passedOver(object, data),
  ];
}

/** A step that is passed over goes the way of `skip`, where nothing can be done on the way. */
function passedOver(object: Objector, { unless, skip, choices }: StepOf<'choice'>): Finding[] {
  if (unless === undefined) return [];
  if (skip === undefined) {
    return [
      object('passed-over', `\`unless: ${unless}\` needs \`skip\`, which says where to go instead. Add it.`),
    ];
  }
  const act = choices[skip]?.do;
  if (act === undefined) return [];
  return [
    object(
      'passed-over',
      `\`unless: ${unless}\` passes over the choice ${skip}, so its \`do: ${act}\` would never happen. Name a choice without \`do\`.`,
    ),
  ];
}

/** What a service cannot do without, by the kind of its first step. */
const NEEDED = { story: 'a report begins with', receipt: 'a receipt leads to' } as const;

function missingFlows(files: readonly (readonly [string, FlowData])[]): Finding[] {
  const starts = (kind: StepData['kind']) =>
    files.filter(([, { start, steps }]) => steps[start]?.kind === kind).map(([file]) => file);
  return (['story', 'receipt'] as const).flatMap((kind) => {
    const found = starts(kind);
    if (found.length === 1) return [];
    const object = objector(found[1] ?? 'flows');
    if (found.length === 0) {
      return [
        object('missing-flow', `no flow starts with a step of kind ${kind}, which ${NEEDED[kind]}. Add one.`),
      ];
    }
    return [
      object(
        'missing-flow',
        `${found[0]} already starts with a step of kind ${kind}, which ${NEEDED[kind]}. Keep one of them.`,
      ),
    ];
  });
}

function lintQuestions(questions: QuestionsData): Finding[] {
  return Object.entries(questions).flatMap(([fact, { offer }]) => {
    const object = objector(QUESTIONS_FILE, `question ${fact}`);
    if (!isFactName(fact)) {
      return [
        object(
          'unknown-fact',
          'this is not in the facts vocabulary. Write one of the facts in src/ordinance/facts.ts.',
        ),
      ];
    }
    return lintOffer(object, FACTS[fact], offer);
  });
}

function lintOffer(object: Objector, spec: FactSpec, offer: readonly string[] | undefined): Finding[] {
  if (spec.kind === 'number')
    return [object('unknown-fact', 'a number cannot be offered as choices. Remove the question.')];
  if (spec.kind === 'yes_no') {
    return offer === undefined
      ? []
      : [object('unknown-value', 'this is answered yes or no. Remove `offer`.')];
  }
  const values = spec.values.join(', ');
  if (offer === undefined) return [object('unknown-value', `\`offer\` is missing. List some of ${values}.`)];
  return offer.flatMap((value, index) => {
    if (!spec.values.includes(value))
      return [
        object('unknown-value', `it offers ${value}, which the fact does not know. Write some of ${values}.`),
      ];
    return offer.indexOf(value) < index
      ? [object('unknown-value', `it offers ${value} twice. Remove one.`)]
      : [];
  });
}
