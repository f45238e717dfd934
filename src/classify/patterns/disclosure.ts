import type { Pattern } from './pattern.ts';

/** What was passed on to federal agents, and through which shared systems. */
export const disclosure: readonly Pattern[] = [
  // What was passed on.
  {
    when: 'TELL|GIVE|CALL -THREAT @tofed ~WHEREABOUTS',
    by: 'local',
    set: { told_ice_location: true },
    denied: { told_ice_location: false },
    within: 9,
    tip: true,
  },
  {
    when: 'GIVE|TELL|SHARE|SHOW -THREAT @tofed ~PERSONAL !PLATES',
    by: 'local',
    set: { gave_ice_personal_info: true },
    denied: { gave_ice_personal_info: false },
    within: 12,
    tip: true,
  },
  {
    when: 'GIVE|TELL|SHARE -THREAT @tofed ~REPORT',
    by: 'local',
    set: { gave_ice_report: true },
    denied: { gave_ice_report: false },
    within: 10,
    tip: true,
  },
  {
    when: 'GIVE|TELL|CALL -THREAT @tofed ~WHEREABOUTS LET_GO|RELEASED',
    by: 'local',
    set: { gave_ice_release_info: true },
    denied: { gave_ice_release_info: false },
    within: 12,
    tip: true,
  },
  {
    when: 'GIVE|TELL|CALL -THREAT @tofed ~RELEASE_TIME',
    by: 'local',
    set: { gave_ice_release_info: true },
    denied: { gave_ice_release_info: false },
    within: 10,
    tip: true,
  },
  // They asked for it, and were given it: the receiver is but a pronoun.
  {
    when: 'GIVE <REQUESTED ~RELEASE_TIME',
    by: 'not_fed',
    set: { gave_ice_release_info: true },
    denied: { gave_ice_release_info: false },
    within: 12,
    tip: true,
  },
  {
    when: 'GIVE <REQUESTED ~PERSONAL',
    by: 'not_fed',
    set: { gave_ice_personal_info: true },
    denied: { gave_ice_personal_info: false },
    within: 12,
    tip: true,
  },
  // A guess that somebody passed it on, to people not named beside it: it sets nothing but makes the telling a guess.
  { when: 'TELL|CALL|GIVE ~RELEASE_TIME|WHEREABOUTS ^@fed', set: {}, tip: true },
  {
    when: 'HAND_OVER @fed PERSONAL',
    by: 'local',
    set: { gave_ice_personal_info: true },
    denied: { gave_ice_personal_info: false },
    within: 8,
    tip: true,
  },
  {
    when: 'HAND_OVER ~@fed ~REPORT',
    by: 'local',
    set: { gave_ice_report: true },
    denied: { gave_ice_report: false },
    within: 5,
    tip: true,
  },
  {
    when: 'ASK >@local %PAPERS|STATUS|AND|ORIGIN|GREEN_CARD',
    by: 'fed',
    set: { request_from_ice: true },
    within: 3,
  },
  // A guess about a message is a guess whatever it was about.
  { when: 'TELL|GIVE|CALL @tofed', by: 'local', set: {}, within: 6, tip: true },
  { when: 'KNEW @fed ~PERSONAL|WHEREABOUTS|RELEASE_TIME', set: { ice_knew_private_info: true }, within: 8 },
  { when: 'KNEW <@fed PERSONAL|WHEREABOUTS|RELEASE_TIME', set: { ice_knew_private_info: true }, within: 8 },
  { when: 'KNEW ~@fed ^ONLY ^@local', set: { ice_knew_private_info: true } },
  {
    when: 'REQUESTED /PAPERS|STATUS|ORIGIN|GREEN_CARD',
    set: { request_from_ice: true },
    denied: { request_from_ice: false },
  },
  { when: 'SHOW PERSONAL', by: 'fed', set: { ice_knew_private_info: true }, within: 1 },
  { when: 'STATUS_ONLY', set: { info_status_only: true } },
  { when: 'RECORD_ONLY', set: { info_criminal_history: true } },
  { when: 'PUBLIC_INFO', set: { info_public: true } },

  // Shared systems and schools.
  { when: 'BRIC', set: { shared_database: true, database_kind: 'bric' } },
  {
    when: 'GANG_DB ~SHARE|WRITE_UP|GIVE',
    by: 'local',
    set: { shared_database: true, database_kind: 'gang_db' },
    within: 9,
  },
  { when: 'GANG_DB ~IN|TO', set: { shared_database: true, database_kind: 'gang_db' }, within: 3 },
  { when: 'PLATES ~SHARE|GIVE|@tofed', set: { shared_database: true, database_kind: 'alpr' }, within: 9 },
  { when: 'PLATES ^@fed', set: { shared_database: true, database_kind: 'alpr' } },
  { when: 'WRITE_UP|REPORT|GANG_DB ^SCHOOL_OFFICER|SCHOOL ^BRIC', set: { school_report_shared: true } },
  {
    when: 'GIVE|SHARE|HAND_OVER ~REPORT @tolocal ^SCHOOL|SCHOOL_OFFICER',
    set: { school_report_shared: true },
  },
  { when: 'WRITE_UP @tolocal ^SCHOOL|SCHOOL_OFFICER', set: { school_report_shared: true }, within: 6 },
  {
    when: 'SCHOOL_CRIME ^SCHOOL_OFFICER|SCHOOL ^WRITE_UP|REPORT',
    set: { school_serious_incident: true },
    denied: { school_serious_incident: false },
  },
  { when: 'FINGERPRINTS', set: { fingerprints_taken: true }, denied: { fingerprints_taken: false } },
  {
    when: 'ASK ~PERSONAL|RELEASE_TIME|WHEREABOUTS|REPORT|RECORD_ONLY ^@local|INSIDER',
    by: 'fed',
    set: { request_from_ice: true },
    within: 8,
  },
  {
    when: 'REPORT|WRITE_UP ~GIVE|SHARE @tolocal ^SCHOOL|SCHOOL_OFFICER',
    set: { school_report_shared: true },
    within: 10,
  },
  {
    when: 'CALL_911|OWN_COMPLAINT ^SCHOOL_CRIME ^SCHOOL|SCHOOL_OFFICER',
    set: { school_report_shared: true, school_serious_incident: true },
  },
];
