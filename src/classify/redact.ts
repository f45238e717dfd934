import { cutIntoPieces, type Piece, plainForm } from './redaction/pieces.ts';
import type { RedactionRule, RedactionSearch, Secret } from './redaction.ts';
import { ADDRESS_RULES } from './redaction-addresses.ts';
import { BIRTH_RULES } from './redaction-births.ts';
import { HAN_HOME_RULES, HOME_SEARCH } from './redaction-homes.ts';
import { NAME_SEARCH } from './redaction-names.ts';
import { NUMBER_RULES } from './redaction-numbers.ts';
import { SPOKEN_NUMBER_SEARCH } from './redaction-spoken.ts';

/** In order; each sees what the earlier ones left. */
const RULES: readonly (RedactionRule | RedactionSearch)[] = [
  NAME_SEARCH,
  ...BIRTH_RULES,
  ...NUMBER_RULES,
  SPOKEN_NUMBER_SEARCH,
  ...ADDRESS_RULES,
  ...HAN_HOME_RULES,
  HOME_SEARCH,
];

/** A text without personal identifiers, and how many were taken out. */
export interface Redacted {
  readonly text: string;
  readonly redacted: number;
}

const CUE_REACH = 60;

/** The first digits of a number such as `24-2012345`, and the other numbers of a list: no words before the last. */
const START_OF_NUMBER = /(?<![\p{L}\p{N}])\p{Nd}[\p{Nd}\p{Pd}./]*$/u;
const START_OF_LIST =
  /(?<![\p{L}\p{N}])(?:\p{Nd}[\p{Nd}\p{Pd}./]*(?:,\s?|,?\s(?:and|y|e|ak|et|и|va|và|iyo|i|&)\s|\s)){1,4}(?:\p{Nd}[\p{Nd}\p{Pd}./]*)?$/u;
const LONG_NUMBER = /(?:\p{Nd}\P{Nd}*){7}/u;

/** The words right before a number. A house number in a list of cars is no car: lists are for long numbers only. */
function wordsBefore(text: string, at: number, secret: string): string {
  const before = text.slice(Math.max(0, at - CUE_REACH), at);
  const list = LONG_NUMBER.test(secret) ? before.replace(START_OF_LIST, '') : before;
  return list.replace(START_OF_NUMBER, '');
}

/**
 * Takes phone numbers, e-mail addresses, SSNs, A-numbers, report codes and card numbers, dates of birth, house and flat numbers, and
 * the names that people give as their own out of `text` (NFC), in whatever language and script. Applying it twice changes nothing
 * more; time grows with the length alone.
 */
export function redact(text: string): Redacted {
  let reading = new Reading(text, plainForm(text), 0);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = applyRules(reading);
    if (next.redacted === reading.redacted) break;
    reading = next;
  }
  return { text: reading.text, redacted: reading.redacted };
}

/** A mark that one rule leaves can uncover what another had spared; a second pass nearly always finds nothing. */
const MOST_PASSES = 8;

/** The text so far, and beside it, character for character, its plain form, in which the rules look. */
class Reading {
  readonly text: string;
  readonly plain: string;
  readonly redacted: number;
  #pieces: readonly Piece[] | undefined;

  constructor(text: string, plain: string, redacted: number) {
    this.text = text;
    this.plain = plain;
    this.redacted = redacted;
  }

  get pieces(): readonly Piece[] {
    this.#pieces ??= cutIntoPieces(this.plain);
    return this.#pieces;
  }

  without(secrets: readonly Secret[], mark: string): Reading {
    if (secrets.length === 0) return this;
    const text = cutOut(this.text, secrets, mark);
    const plain = this.plain === this.text ? text : cutOut(this.plain, secrets, mark);
    return new Reading(text, plain, this.redacted + secrets.length);
  }
}

function cutOut(text: string, secrets: readonly Secret[], mark: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of secrets) {
    kept.push(text.slice(from, start), mark);
    from = end;
  }
  return kept.join('') + text.slice(from);
}

function applyRules(before: Reading): Reading {
  return RULES.reduce((reading, rule) => {
    if (!rule.needs.test(reading.plain)) return reading;
    const secrets =
      'search' in rule ? rule.search(reading.pieces, reading.plain) : secretsOf(rule, reading.plain);
    return reading.without(secrets, rule.mark);
  }, before);
}

function secretsOf(rule: RedactionRule, text: string): readonly Secret[] {
  const secrets: Secret[] = [];
  for (const match of text.matchAll(rule.find)) {
    const whole = match[0];
    const secret = match.groups?.secret ?? whole;
    const start = match.index + (match.groups?.lead ?? '').length;
    const end = start + secret.length;
    if (rule.keptAfter !== undefined || rule.unless !== undefined) {
      const before = wordsBefore(text, start, secret);
      if (rule.keptAfter?.(before) === true) continue;
      if (rule.unless?.({ secret, whole, before, after: text.slice(end, end + CUE_REACH) }) === true)
        continue;
    }
    secrets.push({ start, end });
  }
  return secrets;
}
