import { KEPT_AFTER, type RedactionRule, RULES } from './redaction.ts';

/** A text without personal identifiers, and how many were taken out. */
export interface Redacted {
  readonly text: string;
  readonly redacted: number;
}

const CUE_REACH = 40;

/** Whether the words right before `at` say that the number is evidence about officials (badge, case, car …). */
function isEvidence(text: string, at: number): boolean {
  return KEPT_AFTER.test(text.slice(Math.max(0, at - CUE_REACH), at));
}

/**
 * Takes phone numbers, e-mail addresses, SSNs, A-numbers, and house and flat numbers out of `text` (NFC).
 * Applying it twice changes nothing more; time grows with the length alone.
 */
export function redact(text: string): Redacted {
  let result: Redacted = { text, redacted: 0 };
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = applyRules(result);
    if (next.redacted === result.redacted) return next;
    result = next;
  }
  return result;
}

/** A mark that one rule leaves can uncover what another had spared; a second pass nearly always finds nothing. */
const MOST_PASSES = 8;

function applyRules(before: Redacted): Redacted {
  return RULES.reduce((result, rule) => {
    const { text, redacted } = applyRule(result.text, rule);
    return { text, redacted: result.redacted + redacted };
  }, before);
}

function applyRule(text: string, rule: RedactionRule): Redacted {
  const kept: string[] = [];
  let from = 0;
  let redacted = 0;
  for (const match of text.matchAll(rule.find)) {
    const whole = match[0];
    const secret = match.groups?.secret ?? whole;
    const start = match.index + (match.groups?.lead ?? '').length;
    if (rule.sparesEvidence && isEvidence(text, start)) continue;
    if (rule.unless?.(secret, whole) === true) continue;
    kept.push(text.slice(from, start), rule.mark);
    from = start + secret.length;
    redacted += 1;
  }
  return { text: kept.join('') + text.slice(from), redacted };
}
