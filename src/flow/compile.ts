import { z } from 'zod';
import type { Language } from '../language/locale.ts';
import { FACTS, type FactName, type FactSpec, type FactValue } from '../ordinance/facts.ts';
import { DataError } from '../report/finding.ts';
import { lintStructure } from './lint-structure.ts';
import { type FlowData, flowSchema, type QuestionsData } from './schema.ts';
import type { Brain, Flows, Questions } from './state.ts';
import { type FlowFiles, readFlows } from './written.ts';

export interface ToCompile extends FlowFiles {
  readonly brain: Brain;
  readonly languages: readonly Language[];
}

/** The flows of a service from their YAML. Throws `DataError` with every objection but those about words. */
export function compileFlows({ brain, languages, ...files }: ToCompile): Flows {
  const written = readFlows(files);
  const findings = written.findings.length > 0 ? written.findings : lintStructure(written);
  if (findings.length > 0) throw new DataError(findings);
  const all = Object.values(written.flows);
  return {
    all: Object.fromEntries(all.map((flow) => [flow.flow, flow])),
    first: beginningWith(all, 'story'),
    byReceipt: beginningWith(all, 'receipt'),
    brain,
    questions: compileQuestions(written.questions ?? {}),
    languages,
  };
}

function beginningWith(all: readonly FlowData[], kind: 'story' | 'receipt'): string {
  return all.find(({ start, steps }) => steps[start]?.kind === kind)?.flow ?? '';
}

function compileQuestions(data: QuestionsData): Questions {
  return Object.fromEntries(
    Object.entries(data).map(([fact, { offer }]) => [fact, offer ?? usualOffer(fact as FactName)]),
  );
}

function usualOffer(fact: FactName): readonly FactValue[] {
  const spec: FactSpec = FACTS[fact];
  return spec.kind === 'yes_no' ? [true, false] : [];
}

/** For editors: JSON Schema of one `flows/*.yaml`, except `questions.yaml`. */
export function flowJsonSchema(): object {
  return z.toJSONSchema(flowSchema, { io: 'input' });
}
