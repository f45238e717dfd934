import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FACT_NAMES, isFactName } from '../../src/ordinance/facts.ts';
import { LINT_RULES, lintPack } from '../../src/ordinance/lint.ts';
import { packJsonSchema, parsePack } from '../../src/ordinance/pack.ts';
import { PACK_FILES } from '../../src/ordinance/schema.ts';

const BROKEN = join(import.meta.dirname, '../broken/packs');
const BOSTON = join(import.meta.dirname, '../../ordinances/boston');

function lines(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** The sound pack, with the files of the example in place of its own. */
function example(name: string): Record<string, string> {
  const without = lines(join(BROKEN, name, 'without.txt'));
  const kept = PACK_FILES.filter((file) => !without.includes(file));
  const pathOf = (file: string) => {
    const own = join(BROKEN, name, file);
    return existsSync(own) ? own : join(BROKEN, 'sound', file);
  };
  return Object.fromEntries(kept.map((file) => [file, readFileSync(pathOf(file), 'utf8')]));
}

function lintExample(name: string) {
  const askable = lines(join(BROKEN, name, 'askable.txt')).filter(isFactName);
  return lintPack(example(name), new Set(askable.length > 0 ? askable : FACT_NAMES));
}

describe('the pack linter', () => {
  it('finds nothing wrong with a sound pack', () => {
    expect(lintExample('sound')).toEqual([]);
  });

  it('has one broken example for each of its rules, and no other', () => {
    const examples = readdirSync(BROKEN).filter((name) => name !== 'sound');
    expect(examples.toSorted()).toEqual([...LINT_RULES].toSorted());
  });

  it.each(LINT_RULES)('answers the example of %s with its sentence and nothing else', (rule) => {
    const findings = lintExample(rule);
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([rule]));
    expect(findings.map((finding) => finding.message)).toEqual(lines(join(BROKEN, rule, 'expected.txt')));
  });

  it('names the file first in every sentence', () => {
    for (const rule of LINT_RULES) {
      for (const { file, message } of lintExample(rule)) expect(message.startsWith(file)).toBe(true);
    }
  });

  it('survives files that hold anything at all', () => {
    for (const text of [
      '',
      '[]',
      '3',
      'provisions: 3',
      'provisions: [null, 3, {id: 3}]',
      '\u0000',
      '&a [*a]',
      'a: *b',
      '{',
    ]) {
      const files = Object.fromEntries(PACK_FILES.map((file) => [file, text]));
      expect(lintPack(files).length).toBeGreaterThan(0);
    }
  });

  it('says everything at once when a pack that cannot be used is loaded', () => {
    expect(() => parsePack(example('unknown-fact'))).toThrow('asked_statsu');
    expect(() => parsePack({})).toThrow(/pack\.yaml is missing[\s\S]*cases\.yaml is missing/);
  });
});

describe('the JSON Schema of a pack', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });

  it.each(PACK_FILES)('accepts %s of the Boston pack and refuses an unknown key', (file) => {
    const validate = ajv.compile(packJsonSchema()[file]);
    const written: unknown = parse(readFileSync(join(BOSTON, file), 'utf8'));
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(Object.assign({ surprise: 1 }, written))).toBe(false);
  });

  it('knows the vocabulary, so that an editor can offer it', () => {
    const schema = JSON.stringify(packJsonSchema()['rules.yaml']);
    for (const test of ['asked_status', 'op_purpose=criminal', 'suffolk_sheriff'])
      expect(schema).toContain(`"${test}"`);
  });
});
