import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Finding, objector } from './finding.ts';
import { type FlowData, flowSchema, type QuestionsData, questionsSchema, STEP_KINDS } from './schema.ts';

export const QUESTIONS_FILE = 'questions.yaml';

/** YAML texts; flows by file name. */
export interface FlowFiles {
  readonly flows: Readonly<Record<string, string>>;
  readonly questions: string;
}

/** What could be read of the files; one that could not is missing here and named in the findings. */
export interface WrittenFlows {
  readonly flows: Readonly<Record<string, FlowData>>;
  readonly questions: QuestionsData | undefined;
  readonly findings: readonly Finding[];
}

export function readFlows({ flows, questions }: FlowFiles): WrittenFlows {
  const findings: Finding[] = [];
  const read = Object.entries(flows).flatMap(([file, text]) => {
    const flow = readFile({ file, text, schema: flowSchema }, findings);
    return flow === undefined ? [] : [[file, flow] as const];
  });
  return {
    flows: Object.fromEntries(read),
    questions: readFile({ file: QUESTIONS_FILE, text: questions, schema: questionsSchema }, findings),
    findings,
  };
}

interface Reading<Data> {
  readonly file: string;
  readonly text: string;
  readonly schema: z.ZodType<Data>;
}

function readFile<Data>({ file, text, schema }: Reading<Data>, findings: Finding[]): Data | undefined {
  const { raw, problem } = readYaml(text);
  if (problem !== undefined) {
    findings.push(objector(file, problem.where)('bad-yaml', `${problem.what}. Mend it there.`));
    return undefined;
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  findings.push(...result.error.issues.map((issue) => toFinding(file, raw, issue)));
  return undefined;
}

function readYaml(text: string): { raw?: unknown; problem?: { where: string; what: string } } {
  const document = parseDocument(text);
  const error = document.errors[0];
  if (error !== undefined) {
    const reason = error.message.split('\n')[0]?.replace(/ at line .*$/, '');
    return {
      problem: { where: `line ${error.linePos?.[0].line ?? 1}`, what: `this is not YAML (${reason})` },
    };
  }
  try {
    return { raw: document.toJS() };
  } catch (cause) {
    // An anchor that does not exist, or so many of them that the file would grow without bound.
    const reason = cause instanceof Error ? cause.message : cause;
    return { problem: { where: 'anchors', what: `this YAML cannot be unfolded (${reason})` } };
  }
}

function toFinding(file: string, raw: unknown, issue: z.core.$ZodIssue): Finding {
  const object = objector(file, placeOf(issue.path));
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `\`${key}\``).join(', ');
    return object('unknown-key', `no key ${keys} is known here. Check the spelling or remove it.`);
  }
  const value = valueAt(raw, issue.path);
  if (value === undefined && issue.code !== 'invalid_key') {
    return object('bad-shape', 'this is missing. Add it.');
  }
  const shown = issue.code === 'invalid_key' ? 'this name' : describe(value);
  return object('bad-shape', `${shown} cannot stand here. Mend: ${mendOf(issue)}.`);
}

function mendOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'invalid_union') return `write one of ${STEP_KINDS.join(', ')}`;
  if (issue.code === 'invalid_type') return `write a ${issue.expected}`;
  return issue.message;
}

/** A path as a reader names it: `step place, \`next\``. */
function placeOf(path: readonly PropertyKey[]): string | undefined {
  const [first, second, ...rest] = path.map(String);
  if (first === undefined) return undefined;
  if (first !== 'steps' || second === undefined) return `\`${path.map(String).join('.')}\``;
  return rest.length > 0 ? `step ${second}, \`${rest.join('.')}\`` : `step ${second}`;
}

/** A written value in a sentence; anchors can make a list hold itself, so only plain values are printed. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'object' ? 'a group of keys' : JSON.stringify(value);
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, raw);
}
