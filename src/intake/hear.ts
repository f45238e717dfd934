import { redact } from '../classify/redact.ts';
import type { Heard } from '../flow/state.ts';
import type { AnswerBook } from '../language/answers.ts';
import { detect } from '../language/detect.ts';
import type { Language } from '../language/locale.ts';
import { asciiDigits, normalise } from '../language/normalise.ts';
import { type ParsedReceipt, parseReceipt } from '../report/receipt.ts';
import { withoutReceipt } from '../report/receipt-cut.ts';
import type { Inbound } from './inbound.ts';

/** More choices than any step offers; the step itself knows how many it has. */
const MOST_CHOICES = 20;
const MOST_LETTERS_AROUND_A_CODE = 80;

export interface Ears {
  readonly book: AnswerBook;
  readonly languages: readonly Language[];
}

/**
 * What one text is, in this order: the carrier's own words, receipts, commands and choices first, as typed; only then
 * are identifiers redacted, so that nothing later ever sees them. `carrier` says that Twilio answers and we stay silent.
 */
export function hear(
  inbound: Inbound,
  { book, languages }: Ears,
): Heard | { readonly carrier: 'STOP' | 'other' } {
  const text = normalise(inbound.text).trim();
  const wish = book.optOut(text);
  const carrier = inbound.channel === 'sms' ? carrierWord(inbound, wish, text) : undefined;
  if (carrier !== undefined) return { carrier };
  const choice = book.choice(text, MOST_CHOICES);
  const named = choice === undefined ? book.language(text) : undefined;
  const offered = named !== undefined && languages.includes(named);
  // Who asks for a language that is not offered is shown those that are.
  const wanted = named !== undefined && !offered ? 'language' : undefined;
  const command = choice === undefined ? (book.command(text) ?? wanted) : undefined;
  const redacted = redact(text).text;
  const receipt = heardReceipt(text, redacted);
  const coded = receipt !== undefined && receipt !== 'mistyped';
  return {
    text: coded ? redact(withoutReceipt(asciiDigits(text), receipt)).text : redacted,
    media: inbound.media,
    command,
    digit: choice,
    yesNo: redactedRest(book.yesNo(text)),
    language: offered ? named : undefined,
    receipt,
    detected: choice === undefined ? detect(text, languages) : [],
    hint: inbound.language,
    optOut: wish?.kind === 'phrase' || command === 'stop',
  };
}

type Wish = ReturnType<AnswerBook['optOut']>;

/** "YES" is one of Twilio's restart words, and also how people say yes: only the unmistakable ones count as the carrier's. */
function carrierWord(inbound: Inbound, wish: Wish, text: string): 'STOP' | 'other' | undefined {
  if (inbound.optOut !== undefined) return inbound.optOut === 'STOP' ? 'STOP' : 'other';
  if (wish?.kind !== 'carrier' || text.toUpperCase() === 'YES') return undefined;
  return wish.word === 'STOP' ? 'STOP' : 'other';
}

/**
 * A wrong digit is pointed out only where there is little else in the text: a story may well hold a long number. What
 * redaction leaves, such as the numbers of four cruisers, is evidence and no code.
 */
function heardReceipt(text: string, redacted: string): Heard['receipt'] {
  const parsed = parseReceipt(asciiDigits(text));
  if (parsed === undefined || isSame(parsed, parseReceipt(asciiDigits(redacted)))) return undefined;
  if (parsed.kind === 'receipt') return parsed.receipt;
  const letters = text.replace(/[\P{L}]/gu, '').length;
  return letters <= MOST_LETTERS_AROUND_A_CODE ? 'mistyped' : undefined;
}

function isSame(one: ParsedReceipt, other: ParsedReceipt | undefined): boolean {
  if (one.kind === 'mistyped' || other?.kind !== 'receipt') return one.kind === other?.kind;
  return one.receipt === other.receipt;
}

function redactedRest(answer: Heard['yesNo']): Heard['yesNo'] {
  return answer === undefined || answer.rest === '' ? answer : { ...answer, rest: redact(answer.rest).text };
}
