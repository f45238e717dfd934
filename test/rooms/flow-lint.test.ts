import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileFlows, flowJsonSchema } from '../../src/flow/compile.ts';
import { LINT_RULES, lintFlows } from '../../src/flow/lint.ts';
import type { Brain } from '../../src/flow/state.ts';
import { answersSchema } from '../../src/language/locale.ts';
import { factsWordsSchema } from '../../src/language/words.ts';
import { brokenExamples } from '../world/broken.ts';

const BROKEN = brokenExamples(join(import.meta.dirname, '../broken/flows'));
const FLOWS = join(import.meta.dirname, '../../flows');

const json = (path: string) => answersSchema.parse(JSON.parse(readFileSync(join(FLOWS, '..', path), 'utf8')));

function byLanguage<Words>(files: Record<string, string>, kind: string, read: (json: unknown) => Words) {
  const mine = Object.entries(files).filter(([file]) => file.startsWith(`${kind}.`));
  return Object.fromEntries(mine.map(([file, text]) => [file.split('.')[1] ?? '', read(JSON.parse(text))]));
}

/** What the linter takes, from the files of one example. */
function given(name: string) {
  const { 'questions.yaml': questions = '', ...files } = BROKEN.files(name);
  return {
    flows: Object.fromEntries(Object.entries(files).filter(([file]) => file.endsWith('.yaml'))),
    questions,
    words: byLanguage(files, 'reporter', (json) => json),
    facts: byLanguage(files, 'facts', (json) => factsWordsSchema.parse(json)),
  };
}

const brain: Brain = {
  read: (_, language) => ({ language, facts: {}, evidence: [], tags: [], understood: false }),
  next: () => undefined,
  answer: () => undefined,
  spoken: () => [],
  timeKnown: () => false,
  placeKnown: () => false,
};

describe('the flow linter', () => {
  it('finds nothing wrong with sound flows', () => {
    expect(lintFlows(given('sound'))).toEqual([]);
  });

  it('has one broken example for each of its rules, and no other', () => {
    expect(BROKEN.names.toSorted()).toEqual([...LINT_RULES].toSorted());
  });

  it.each(LINT_RULES)('answers the example of %s with its sentences and nothing else', (rule) => {
    const findings = lintFlows(given(rule));
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([rule]));
    expect(findings.map((finding) => finding.message)).toEqual(BROKEN.expected(rule));
  });

  it('names the file first in every sentence', () => {
    for (const rule of LINT_RULES) {
      for (const { file, message } of lintFlows(given(rule))) expect(message.startsWith(file)).toBe(true);
    }
  });

  it('survives files that hold anything at all', () => {
    for (const text of ['', '[]', '3', 'steps: 3', 'steps: {a: null}', '\u0000', '&a [*a]', 'a: *b', '{']) {
      const sound = given('sound');
      expect(lintFlows({ ...sound, flows: { 'report.yaml': text } }).length).toBeGreaterThan(0);
      expect(() => lintFlows({ ...sound, questions: text })).not.toThrow();
    }
  });

  it('compares what people may write for two choices, when the answer words are handed in', () => {
    const answers = json('locales/en/answers.json');
    const both = {
      ...answers,
      commands: { ...answers.commands, delete: [...answers.commands.delete, 'send it'] },
    };
    const found = lintFlows({ ...given('sound'), answers: { en: both } });
    expect(found.map(({ message }) => message)).toEqual([
      'locales/en/answers.json: "send it" answers two choices of report.yaml, step summary. Leave it to one of them.',
    ]);
  });
});

describe('compiling flows', () => {
  it('knows the first flow and the one a receipt leads to by how they start', () => {
    const flows = compileFlows({ ...given('sound'), brain, languages: ['en', 'es'] });
    expect([flows.first, flows.byReceipt]).toEqual(['report', 'receipt']);
    expect(flows.questions).toEqual({ asked_status: [true, false], how_known: ['saw_or_read', 'hearsay'] });
  });

  it('refuses flows that cannot be used, saying everything at once', () => {
    const compile = (name: string) => () => compileFlows({ ...given(name), brain, languages: ['en'] });
    expect(compile('unknown-target')).toThrow(/sleep[\s\S]*plcae[\s\S]*agian/);
    expect(compile('bad-yaml')).toThrow('not YAML');
  });
});

describe('the JSON Schema of a flow', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(flowJsonSchema());

  it.each(readdirSync(FLOWS).filter((file) => file.endsWith('.yaml') && file !== 'questions.yaml'))(
    'accepts %s and refuses an unknown key',
    (file) => {
      const flow: unknown = parse(readFileSync(join(FLOWS, file), 'utf8'));
      expect(validate(flow), JSON.stringify(validate.errors)).toBe(true);
      expect(validate(Object.assign({ surprise: 1 }, flow))).toBe(false);
    },
  );
});
