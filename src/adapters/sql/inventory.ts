/** What every column of a table holds, and for how long. */
export type Inventory = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * All that a person with the durable database in hand can read, column by column. A test holds the database to this
 * list: a column cannot be added without saying here what it tells.
 */
export const INVENTORY = {
  reports: {
    id: 'Random id of the report; until the report is erased.',
    hour: 'Hour of arrival in UTC, nothing finer; until the report is erased.',
    channel: 'Text message or web page, no address; until the report is erased.',
    language: "Tag of the report's language; until the report is erased.",
    pack: 'Which ordinance pack classified it; until the report is erased.',
    pack_version: 'Version of that pack; until the report is erased.',
    outcomes: "Each provision's id and outcome word, no facts; until the report is erased.",
    urgency: 'One of three degrees; until the report is erased.',
    district: "A police district's code, if one was named; until the report is erased.",
    status: 'Where the report stands; until the report is erased.',
    month: "Which month's key the body is sealed to; until the report is erased.",
    size: 'Bytes of the padded, sealed body; until the report is erased.',
    additions: 'How many additions came; until the report is erased.',
    holder: 'Handle of the member who claimed it last; until given back, taken over or erased.',
    lease_until:
      'Millisecond at which that claim ends: a time of the member, not of the reporter; as holder.',
    erase_after: "Hour after which the reporter's erasure is carried out; until taken back or carried out.",
  },
  receipts: {
    report: "The report's random id; until the report is erased.",
    locator: "The receipt's five locating digits; until the report is erased.",
    salt: "Salt of the receipt's slow hash; until the report is erased.",
    hash: "Slow hash of the receipt's secret part; until the report is erased.",
    mailbox: 'Public key whose identity only the receipt yields; until the report is erased.',
  },
  bodies: {
    report: "The report's random id; until the report is erased.",
    nth: 'Place of an addition within its own report, no order between reports; until the report is erased.',
    id: 'Random id, by which a repeated addition is known; until the report is erased.',
    kind: 'Report, addition, or addition by receipt; until the report is erased.',
    month: "Which month's key opens it; until the report is erased.",
    hour: 'Hour of arrival in UTC, nothing finer; until the report is erased.',
    sealed: 'The padded age file, unreadable to the server; until the report is erased.',
  },
  entries: {
    id: 'Random id; until the report is erased.',
    report: "The report's random id; until the report is erased.",
    nth: 'Place within the notes of one report; until the report is erased.',
    member: 'Handle of the member who wrote it; until the report is erased.',
    month: "Which month's key opens it; until the report is erased.",
    day: 'Day of writing; until the report is erased.',
    sealed: 'Note or decision, sealed in the browser; until the report is erased.',
  },
  messages: {
    report: "The report's random id; until the message is shown or the report erased.",
    id: 'Random id, by which a repeated message is known; until shown or erased.',
    nth: 'Place within the messages of one report; until shown or erased.',
    sealed: "Message sealed to the receipt's mailbox key; until shown or erased.",
  },
  outbox: {
    id: 'Random id of the handing-over; until the recipient has taken it or the report is erased.',
    delivery: 'Name of the way out, such as the stream; as id.',
    report: "The report's random id; as id.",
    nth: 'Which body of the report; as id.',
    attempts: 'How often it was tried in vain; the time of the next try is in memory only; as id.',
  },
  erased: {
    id: 'Random id of an erased report, so that a late replay cannot bring it back; for that month and the next.',
    month: 'Month of the erasure; as id.',
  },
  members: {
    handle: "The member's handle, no name; until the member is removed.",
    role: 'Volunteer, staff or admin; until the member is removed.',
    salt: "Salt of the passphrase's slow hash; until the member is removed.",
    proof: 'Hash of the sign-in proof; until the member is removed.',
    recipient: "The member's public key; until the member is removed.",
    locked: "The member's own identity, locked by the passphrase; until the member is removed.",
  },
  months: {
    month: "Name of the month's key; for good.",
    recipient: "The month's public key; for good.",
  },
  wraps: {
    month: "Name of the month's key; until the member is removed or the month's key destroyed.",
    member: 'Handle of the member it is wrapped for; as month.',
    wrapped: "The month's identity, openable by that member only; as month.",
  },
  settings: {
    name: 'Name of a setting: the purpose of this database, or the trial write; for good.',
    value: 'Its value; for good.',
  },
  kysely_migration: {
    name: 'Name of a change to the tables; for good.',
    timestamp: 'When that change was made, nothing of any report; for good.',
  },
  kysely_migration_lock: {
    id: 'A constant, so that one process changes tables at a time; for good.',
    is_locked: 'Whether that is going on; for good.',
  },
} as const satisfies Inventory;

/** The same for the passing store's file. Everything here is gone with a power cut, when it lies in memory. */
export const PASSING_INVENTORY = {
  vals: {
    key: 'Keyed hash or random id, no address; until removed or expired.',
    version: 'How often it was written; until removed or expired.',
    value: 'Sealed under the state key; until removed or expired.',
    expires: 'Millisecond at which it expires; until then.',
  },
  locks: {
    key: 'Keyed hash or random id; until freed or expired.',
    token: 'Random token of the holder; until freed or expired.',
    expires: 'Millisecond at which it frees itself; until then.',
  },
  counters: {
    key: 'Keyed hash or name of a limit; until the window ends.',
    count: 'How often in this window; until the window ends.',
    expires: 'Millisecond at which the window ends; until then.',
  },
  alarms: {
    id: 'Random id of a conversation; until it is cleared.',
    at: 'Millisecond at which it rings; until it is cleared.',
  },
  birth: { at: 'Millisecond at which this store was made; until it is lost.' },
} as const satisfies Inventory;

/** The same for Redis: what keys begin with, and what they hold. */
export const REDIS_INVENTORY = {
  'trustline:value:': 'Sealed value and version under a keyed hash or random id; until removed or expired.',
  'trustline:lock:': 'Random token of the holder; until freed or expired.',
  'trustline:count:': 'How often in this window; until the window ends.',
  'trustline:alarms': 'Random ids of conversations, with the millisecond at which each rings; until cleared.',
  'trustline:birth': 'Millisecond at which this store was made; until it is lost.',
  'trustline:{reports}':
    'Sealed reports for the partner, with the fields that the stream names, dated by the hour; until the partner removes them, 30 days at most while reports keep coming.',
  'trustline:{reports}:sent:': 'Mark that a handing-over was made, under its random id; seven days.',
} as const;
