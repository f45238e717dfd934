import type { Finding } from './finding.ts';
import { lintStructure } from './lint-structure.ts';
import { type FlowWords, lintFlowWords } from './lint-words.ts';
import { type FlowFiles, readFlows } from './written.ts';

export { type Finding, LINT_RULES, type LintRule } from './finding.ts';

/**
 * Everything wrong with the flows, their questions and their words, as sentences. Meaning is checked only once all
 * files can be read.
 */
export function lintFlows({ flows, questions, ...words }: FlowFiles & FlowWords): Finding[] {
  const written = readFlows({ flows, questions });
  if (written.findings.length > 0) return [...written.findings];
  return [...lintStructure(written), ...lintFlowWords(written, words)];
}
