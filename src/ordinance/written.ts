import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Finding, LintRule } from './finding.ts';
import { PACK_FILES, type PackFile, SCHEMAS, type WrittenPack } from './schema.ts';

/** YAML text to a written pack of the right shape, or the reasons why not. */
export function readWritten(files: Readonly<Record<string, string>>): WrittenPack | Finding[] {
  const findings: Finding[] = [];
  const read = <File extends PackFile>(file: File) => {
    const text = files[file];
    if (text === undefined) findings.push(missing(file));
    return text === undefined ? undefined : readFile(file, text, findings);
  };
  const parts = PACK_FILES.map((file) => [file, read(file)] as const);
  if (findings.length > 0) return findings;
  return Object.fromEntries(parts) as WrittenPack;
}

function missing(file: PackFile): Finding {
  return {
    file,
    rule: 'missing-file',
    message: `${file} is missing from the pack: a pack is made of ${PACK_FILES.join(', ')}. Add the file.`,
  };
}

function readFile(file: PackFile, text: string, findings: Finding[]): unknown {
  const { raw, problem } = readYaml(text);
  if (problem !== undefined) {
    findings.push({
      file,
      rule: 'bad-yaml',
      message: `${file}, ${problem}. Mend the indentation, quotes, brackets or anchors there.`,
    });
    return undefined;
  }
  const result = SCHEMAS[file].safeParse(raw);
  if (result.success) return result.data;
  findings.push(...result.error.issues.map((issue) => toFinding(file, raw, issue)));
  return undefined;
}

function readYaml(text: string): { raw?: unknown; problem?: string } {
  const document = parseDocument(text, { prettyErrors: true });
  const error = document.errors[0];
  if (error) {
    const reason = error.message.split('\n')[0]?.replace(/ at line .*$/, '');
    return { problem: `line ${error.linePos?.[0].line ?? 1}: this is not YAML (${reason})` };
  }
  try {
    return { raw: document.toJS() };
  } catch (cause) {
    // An anchor that does not exist, or so many of them that the file would grow without bound.
    return {
      problem: `anchors: this YAML cannot be unfolded (${cause instanceof Error ? cause.message : cause})`,
    };
  }
}

function toFinding(file: PackFile, raw: unknown, issue: z.core.$ZodIssue): Finding {
  const at = [file, ...placeNames(raw, issue.path)].join(', ');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `\`${key}\``).join(', ');
    const message = `${at}: a pack has no key ${keys} here. Check the spelling or remove it.`;
    return { file, rule: 'unknown-key', message };
  }
  const rule = RULE_BY_KEY[String(issue.path.at(-1))] ?? 'bad-shape';
  if (issue.code === 'invalid_type' && valueAt(raw, issue.path) === undefined) {
    return { file, rule: 'bad-shape', message: `${at} is missing. Add it.` };
  }
  const shown = describe(valueAt(raw, issue.path));
  const message = `${at}: ${shown} cannot stand here. ${MEND[rule] ?? `Mend: ${issue.message}.`}`;
  return { file, rule, message };
}

/** A written value in a sentence; anchors can make a list hold itself, so only plain values are printed. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'object' ? 'a group of keys' : JSON.stringify(value);
}

const RULE_BY_KEY: Readonly<Record<string, LintRule>> = {
  effective_from: 'bad-date',
  effective_to: 'bad-date',
  on: 'bad-date',
  cap: 'bad-cap',
  signal: 'no-signal',
};

const MEND: Partial<Record<LintRule, string>> = {
  'bad-date': 'Write a calendar day such as 2019-12-19.',
  'bad-cap': 'A cap is the outcome possible or needs_more_facts; leave it out for no cap.',
  'no-signal': 'List at least one test that shows that a report points at this provision.',
};

/** A path as a reader names it: `provision BTA-ASK`, `rule.cap`. List items with an id or number are called by it. */
function placeNames(raw: unknown, path: readonly PropertyKey[]): string[] {
  const [list, index, ...rest] = path;
  if (typeof list !== 'string' || typeof index !== 'number') {
    return path.length > 0 ? [`\`${path.map(String).join('.')}\``] : [];
  }
  const item = valueAt(raw, [list, index]);
  const name = nameOf(item) ?? `number ${index + 1}`;
  const inside = rest.length > 0 ? [`\`${rest.map(String).join('.')}\``] : [];
  return [`${list.replace(/s$/, '')} ${name}`, ...inside];
}

function nameOf(item: unknown): string | undefined {
  const id = valueAt(item, ['id']) ?? valueAt(item, ['n']);
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, raw);
}
