import type { RedactionRule } from './redaction.ts';
import { ADDRESS_RULES } from './redaction-addresses.ts';
import { NUMBER_RULES } from './redaction-numbers.ts';

const RULES: readonly RedactionRule[] = [...NUMBER_RULES, ...ADDRESS_RULES];

/** A text without personal identifiers, and how many were taken out. */
export interface Redacted {
  readonly text: string;
  readonly redacted: number;
}

const CUE_REACH = 60;

/** The first digits of a number such as `24-2012345`, and the other numbers of a list: no words before the last. */
const START_OF_NUMBER = /(?<![\p{L}\p{N}])\p{Nd}[\p{Nd}\p{Pd}./]*$/u;
const START_OF_LIST =
  /(?<![\p{L}\p{N}])(?:\p{Nd}[\p{Nd}\p{Pd}./]*(?:,\s?|,?\s(?:and|y|e|ak|&)\s|\s)){1,4}(?:\p{Nd}[\p{Nd}\p{Pd}./]*)?$/u;
const LONG_NUMBER = /(?:\p{Nd}\P{Nd}*){7}/u;

/** The words right before a number. A house number in a list of cars is no car: lists are for long numbers only. */
function wordsBefore(text: string, at: number, secret: string): string {
  const before = text.slice(Math.max(0, at - CUE_REACH), at);
  const list = LONG_NUMBER.test(secret) ? before.replace(START_OF_LIST, '') : before;
  return list.replace(START_OF_NUMBER, '');
}

/**
 * Takes phone numbers, e-mail addresses, SSNs, A-numbers, report codes and card numbers, and house and flat numbers out of
 * `text` (NFC). Applying it twice changes nothing more; time grows with the length alone.
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
    const end = start + secret.length;
    const before = wordsBefore(text, start, secret);
    if (rule.keptAfter?.test(before) === true) continue;
    if (rule.unless?.({ secret, whole, before, after: text.slice(end, end + CUE_REACH) }) === true) continue;
    kept.push(text.slice(from, start), rule.mark);
    from = end;
    redacted += 1;
  }
  return { text: kept.join('') + text.slice(from), redacted };
}
