import type { ErrorCode } from './errors.ts';

/**
 * For operators, in the terminal and in documents: what happened and why, then the mend. Fixed sentences, so that none can
 * carry what somebody wrote.
 */
export const ERROR_WORDS: Readonly<Record<ErrorCode, string>> = {
  signature_invalid:
    'A webhook request was refused because its signature does not fit. If it came from Twilio, set PUBLIC_URL to exactly the address configured there and list the current token in TWILIO_AUTH_TOKEN.',
  account_unknown:
    'A signed request named another Twilio account and was refused. Check that TWILIO_ACCOUNT_SID is the account that owns the number.',
  body_too_large:
    'A request was larger than any message or form can be and was refused. Nothing needs mending unless it comes from your own tools.',
  body_malformed:
    'A request could not be read as the form or JSON it claimed to be and was refused. Correct the program that sent it.',
  route_unknown:
    'A request asked for a page that does not exist. Check the address; the README lists the routes.',
  method_unknown: 'A request used a method that this page does not take. Use the one in the README.',
  origin_foreign:
    'A page of another origin sent a request and was refused. If it was your own page, set PUBLIC_URL and DESK_URL to the addresses that people open.',

  form_replayed: 'A form was sent a second time and was taken only once. Nothing needs mending.',
  too_many_requests:
    'One place sent requests faster than the limit and was asked to wait. If it lasts, look at the flood panel of the desk.',
  conversation_gone:
    'A conversation was asked for that has expired or was lost with the passing store. The reporter was asked to start again.',
  text_empty: 'A message held nothing that can be read and was answered kindly. Nothing needs mending.',
  receipt_unknown:
    'A receipt fits no report: it was never given, or its report was erased. The reporter was told.',
  receipt_mistyped:
    'A receipt had a wrong digit, shown by its check digit. The reporter was asked to read it again.',
  receipt_delayed:
    'Receipts were tried too often in a row, so the next try has to wait. Nobody is locked out.',
  handover_unknown:
    'A hand-over code is wrong, used, or older than 15 minutes. The reporter can ask for a new one.',
  try_again: 'A turn could not be finished and nothing of it was kept. The log names the cause.',

  session_missing: 'Nobody is signed in, or the session has ended. Sign in again.',
  passphrase_wrong:
    'The passphrase does not fit this handle, or the stored key was altered. Type it again; if it was lost, an admin invites the member anew.',
  sign_in_delayed:
    'Sign-in failed several times in a row, so the next try has to wait. Wait for the time shown.',
  role_missing: 'The member may not do this in their role. Ask an admin to do it or to change the role.',
  report_unknown: 'The report does not exist or was erased. Reload the list.',
  claim_missing: 'The report can be opened only by whoever holds it. Claim it first.',
  claim_taken: 'Another member holds the report. Take the next one, or wait until the lease ends.',
  lease_expired:
    'The lease ended before the work was saved. Claim the report again; the unsaved words are still on the page.',
  status_changed: 'Somebody changed the report meanwhile, so nothing was saved. Reload it and decide again.',
  status_refused: 'The report cannot take this step from where it is. The desk shows the steps it can take.',
  opens_exceeded:
    'The member opened more reports this hour than the limit allows. Wait, or ask an admin to raise it.',
  entry_invalid:
    'A note or decision was not sealed as it must be and was not saved. Reload the desk and save again.',
  member_exists: 'The handle is taken. Choose another.',
  member_unknown: 'No member has this handle. Check its spelling in the list of members.',
  identity_invalid:
    'The private key is not an age identity. Give the file that `trustline keys new` wrote, beginning with AGE-SECRET-KEY-.',
  sealed_wrong_key:
    'The report is sealed to another key than the one given. Use the key of the month in which it arrived.',
  sealed_damaged:
    'The sealed file is damaged or is not one of ours, so it cannot be opened. Fetch it again, or restore it from the backup.',

  recipient_invalid:
    'A public key is not an age recipient. Copy it again in full: it begins with age1 and one missing letter is enough to spoil it.',
  config_invalid:
    'A setting is wrong, so nothing was started. The lines below name each setting and what it should be.',
  data_invalid:
    'A flow, locale or ordinance file has a mistake, so nothing was started. Run `trustline check` for the file and line.',
  month_key_missing:
    'There is no key for this month yet, so reports are sealed to the last one. Any staff member who signs in makes the new one.',
  store_unavailable:
    'The database or Redis does not answer. Check that it runs and that DATA_DIR, PASSING_DIR or REDIS_URL points to it.',
  store_newer:
    'The database was written by a newer version of this program. Start that version, or restore an older backup.',
  purpose_mixed:
    'The database in DATA_DIR was begun for the other purpose: invented and real reports never share one. Give DATA_DIR another folder, or change REHEARSAL.',
  delivery_failed:
    'A sealed report could not be handed to a recipient. It stays in the outbox and is tried again; check the recipient.',
  provider_failed:
    'Twilio did not take a request. It is tried again; check the status of Twilio and of the account.',
  unexpected:
    'Something failed that this program has no name for. Report it with the log line, which holds no message text.',
};
