/**
 * Who reads the words of an error. `reporter` and `member` read them in their own language, under `errors.<code>` of the
 * locales; `operator` reads `error-words.ts`; `caller` is a machine and gets the code alone.
 */
export type SeenBy = 'reporter' | 'member' | 'operator' | 'caller';

interface ErrorKind {
  readonly status: number;
  readonly seenBy: SeenBy;
}

const to = <const Seen extends SeenBy>(seenBy: Seen, status: number) => ({ status, seenBy }) as const;

/**
 * Every error that leaves the program by name, apart from its wording. `status` is the HTTP status where it is answered
 * over HTTP; an SMS reply goes out with 200, since Twilio would try anything else again.
 */
export const ERRORS = {
  signature_invalid: to('caller', 403),
  account_unknown: to('caller', 403),
  body_too_large: to('caller', 413),
  body_malformed: to('caller', 400),
  route_unknown: to('caller', 404),
  method_unknown: to('caller', 405),
  origin_foreign: to('caller', 403),

  form_replayed: to('reporter', 409),
  too_many_requests: to('reporter', 429),
  conversation_gone: to('reporter', 410),
  text_empty: to('reporter', 422),
  receipt_unknown: to('reporter', 404),
  receipt_mistyped: to('reporter', 422),
  receipt_delayed: to('reporter', 429),
  handover_unknown: to('reporter', 404),
  try_again: to('reporter', 503),

  session_missing: to('member', 401),
  passphrase_wrong: to('member', 401),
  sign_in_delayed: to('member', 429),
  role_missing: to('member', 403),
  report_unknown: to('member', 404),
  claim_missing: to('member', 403),
  claim_taken: to('member', 409),
  lease_expired: to('member', 409),
  status_changed: to('member', 409),
  status_refused: to('member', 409),
  opens_exceeded: to('member', 429),
  entry_invalid: to('member', 422),
  member_exists: to('member', 409),
  member_unknown: to('member', 404),
  identity_invalid: to('member', 422),
  sealed_wrong_key: to('member', 422),
  sealed_damaged: to('member', 422),

  recipient_invalid: to('operator', 500),
  config_invalid: to('operator', 500),
  data_invalid: to('operator', 500),
  month_key_missing: to('operator', 503),
  store_unavailable: to('operator', 503),
  store_newer: to('operator', 500),
  purpose_mixed: to('operator', 500),
  delivery_failed: to('operator', 502),
  provider_failed: to('operator', 502),
  unexpected: to('operator', 500),
} as const satisfies Readonly<Record<string, ErrorKind>>;

export type ErrorCode = keyof typeof ERRORS;

/** The codes that somebody of `Seen` reads; the locales must have words for those of reporters and members. */
export type CodeSeenBy<Seen extends SeenBy> = {
  [Code in ErrorCode]: (typeof ERRORS)[Code]['seenBy'] extends Seen ? Code : never;
}[ErrorCode];

/** For tests and linters that hold locales and documents to the table. */
export function codesSeenBy(seenBy: SeenBy): readonly ErrorCode[] {
  return (Object.keys(ERRORS) as ErrorCode[]).filter((code) => ERRORS[code].seenBy === seenBy);
}

/** Thrown where a failure has a name. The message is the code: words are chosen where somebody reads them. */
export class TrustlineError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'TrustlineError';
    this.code = code;
  }
}

/** The code of whatever was thrown; `unexpected` for anything without a name. */
export function codeOf(thrown: unknown): ErrorCode {
  return thrown instanceof TrustlineError ? thrown.code : 'unexpected';
}
