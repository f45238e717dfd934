import type { Facts } from '../ordinance/facts.ts';

/**
 * One way in which words state a fact, in no language in particular.
 *
 * `when` is read from left to right. The first slot is the act, whose doer and denial count; every other slot must be
 * found near it: plain slots after it, `<X` before it, `~X` on either side, all within its sentence and `within`
 * words; `^X` anywhere in the text, `!X` nowhere in it, `-X` not shortly before the act,
 * `%X` not between the act and the slot before it. `X|Y` are alternatives. `@fed` is any federal agent,
 * `@tofed` one who receives the act, `@actingfed` one who does not, `@local` any local official.
 */
export interface Pattern {
  readonly when: string;
  readonly set: Facts;
  /** Who must have done it; absent: anybody. */
  readonly by?: 'local' | 'fed' | 'private' | 'not_fed' | 'not_local';
  /** What it sets instead where the act is denied; absent: nothing. */
  readonly denied?: Facts;
  readonly within?: number;
  /** A guess about it ("must have told") sets nothing. */
  readonly tip?: true;
  /** True where words of denial belong to the pattern itself. */
  readonly raw?: true;
}

const ANY_RELEASE = 'BAIL|DROPPED|ACQUITTED|SERVED|RECOGNIZANCE|DIVERSION|RELEASED';
const ANY_CRIME = 'DRUGS_WEAPONS|TRAFFICKING|CHILD_CRIME|CYBER|VIOLENT|IDENTITY|GANG';

/** Order matters for facts with several values: the first pattern that fits decides. */
export const PATTERNS: readonly Pattern[] = [
  // Questions about status and origin.
  {
    when: 'ASK STATUS|PAPERS',
    by: 'local',
    set: { asked_status: true },
    denied: { asked_status: false },
    within: 10,
  },
  {
    when: 'ASK ORIGIN|GREEN_CARD',
    by: 'local',
    set: { asked_origin_or_papers: true },
    denied: { asked_origin_or_papers: false },
    within: 10,
  },
  { when: 'ASK ICE', by: 'local', set: {}, denied: { asked_status: false }, within: 5 },
  { when: 'SHOW GREEN_CARD', by: 'local', set: { asked_origin_or_papers: true }, within: 0 },
  { when: 'U_VISA ^STATUS', set: { uvisa_cert: true } },
  { when: 'REQUIRED ^ASK', set: { status_question_required: true } },

  // Threats and contact.
  { when: 'THREAT CALL @tofed', by: 'local', set: { threatened_call_ice: true }, within: 7, raw: true },
  {
    when: 'THREAT SET_UP|HAND_OVER|TRANSFER @fed',
    by: 'local',
    set: { threatened_call_ice: true },
    within: 8,
    raw: true,
  },
  {
    when: 'THREAT SEND|TELL|GIVE @tofed',
    by: 'local',
    set: { threatened_call_ice: true },
    within: 5,
    raw: true,
  },
  {
    when: 'THREAT SEND|GIVE|CALL|@fed',
    by: 'private',
    set: { retaliation_private: true },
    within: 7,
    raw: true,
  },
  { when: 'CALL @tofed', by: 'private', set: { retaliation_private: true }, within: 5 },
  { when: 'SET_UP', by: 'private', set: { retaliation_private: true }, raw: true },
  { when: 'TELL|GIVE @tofed', by: 'private', set: { retaliation_private: true }, within: 5 },
  {
    when: 'CALL -THREAT @tofed',
    by: 'local',
    set: { called_or_messaged_ice: true },
    denied: { called_or_messaged_ice: false },
    within: 4,
    tip: true,
  },
  { when: 'CALL_CODED', by: 'local', set: { called_or_messaged_ice: true } },

  // What was passed on.
  {
    when: 'TELL|GIVE|CALL @tofed ~WHEREABOUTS',
    by: 'local',
    set: { told_ice_location: true },
    denied: { told_ice_location: false },
    within: 9,
    tip: true,
  },
  {
    when: 'GIVE|TELL|SHARE @tofed ~PERSONAL !PLATES',
    by: 'local',
    set: { gave_ice_personal_info: true },
    denied: { gave_ice_personal_info: false },
    within: 12,
    tip: true,
  },
  {
    when: 'GIVE|TELL|SHARE @tofed ~REPORT',
    by: 'local',
    set: { gave_ice_report: true },
    denied: { gave_ice_report: false },
    within: 10,
    tip: true,
  },
  {
    when: 'GIVE|TELL|CALL @tofed ~WHEREABOUTS LET_GO|RELEASED',
    by: 'local',
    set: { gave_ice_release_info: true },
    denied: { gave_ice_release_info: false },
    within: 12,
    tip: true,
  },
  {
    when: 'GIVE|TELL|CALL @tofed ~RELEASE_TIME',
    by: 'local',
    set: { gave_ice_release_info: true },
    denied: { gave_ice_release_info: false },
    within: 10,
    tip: true,
  },
  { when: 'KNEW @fed ~PERSONAL|WHEREABOUTS|RELEASE_TIME', set: { ice_knew_private_info: true }, within: 8 },
  { when: 'KNEW <@fed PERSONAL|WHEREABOUTS|RELEASE_TIME', set: { ice_knew_private_info: true }, within: 8 },
  { when: 'REQUESTED', set: { request_from_ice: true }, denied: { request_from_ice: false } },
  { when: 'STATUS_ONLY', set: { info_status_only: true } },
  { when: 'RECORD_ONLY', set: { info_criminal_history: true } },
  { when: 'PUBLIC_INFO', set: { info_public: true } },

  // Shared systems and schools.
  { when: 'BRIC ~SHARE|WRITE_UP|GIVE', set: { shared_database: true, database_kind: 'bric' }, within: 9 },
  {
    when: 'GANG_DB ~SHARE|WRITE_UP|GIVE',
    by: 'local',
    set: { shared_database: true, database_kind: 'gang_db' },
    within: 9,
  },
  { when: 'PLATES ~SHARE|GIVE|@tofed', set: { shared_database: true, database_kind: 'alpr' }, within: 9 },
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

  // Why they stopped the person.
  {
    when: 'STOPPED|TAKE|ARREST|ASK ~LOOKS',
    set: { stop_reason: 'looks_or_language' },
    by: 'not_fed',
    within: 12,
  },
  { when: 'LOOKS ^STOPPED|ASK !@fed', set: { stop_reason: 'looks_or_language' }, raw: true },
  { when: 'TRAFFIC_REASON ^STOPPED|ASK|ARREST', set: { stop_reason: 'traffic' }, raw: true },
  { when: 'STOPPED ~NO_REASON', set: { stop_reason: 'none_given' }, within: 10, by: 'not_fed' },
  { when: 'STOPPED ~COURT_WARRANT', set: { stop_reason: 'court_warrant' }, within: 12, by: 'not_fed' },
  { when: 'OWN_COMPLAINT ^ASK', set: { stop_reason: 'crime_report' } },

  // Papers and grounds.
  { when: 'DETAINER', set: { detainer_shown: true }, denied: { detainer_shown: false } },
  {
    when: 'ADMIN_WARRANT',
    set: { ice_admin_warrant_shown: true },
    denied: { ice_admin_warrant_shown: false },
  },
  { when: 'COMPUTER ~ICE', set: { ice_admin_warrant_shown: true }, within: 7 },
  {
    when: 'JUDGE_PAPER|SIGNED JUDGE|JUDGE_PAPER',
    set: { judicial_warrant: true },
    denied: { judicial_warrant: false },
    within: 4,
  },
  { when: 'JUDGE SIGNED', set: { judicial_warrant: true }, denied: { judicial_warrant: false }, within: 3 },
  { when: 'JUDGE_PAPER', set: { judicial_warrant: true }, denied: { judicial_warrant: false } },
  { when: 'NEG JUDGE', set: { judicial_warrant: false }, within: 3, raw: true },
  { when: 'NO_CHARGE', set: { local_criminal_basis: false }, raw: true },
  {
    when: 'CHARGE|COURT_WARRANT|CHARGED',
    set: { local_criminal_basis: true },
    denied: { local_criminal_basis: false },
  },
  { when: 'COURT_WARRANT ^ARREST', set: { arrest_basis: 'court_warrant' } },
  { when: 'ARREST', by: 'local', set: { arrested_by_local: true }, denied: { arrested_by_local: false } },

  // Keeping, letting go, handing over.
  {
    when: `STILL ^BAIL|DROPPED|ACQUITTED|SERVED|RECOGNIZANCE|DIVERSION ^STATION|JAIL|DISTRICT|COURT|KEEP`,
    set: { held_past_release: true },
    raw: true,
  },
  {
    when: `KEEP ^${ANY_RELEASE}`,
    by: 'not_fed',
    set: { held_past_release: true },
    denied: { held_past_release: false },
  },
  { when: 'KEEP ~DETAINER', by: 'not_fed', set: { held_past_release: true, hold_reason: 'ice' }, within: 12 },
  {
    when: `DETAINER ^BAIL|DROPPED|ACQUITTED|SERVED|RECOGNIZANCE|DIVERSION ^KEEP|LET_GO`,
    set: { hold_reason: 'ice' },
  },
  { when: 'KEEP UNTIL|FOR @fed', by: 'not_fed', set: { hold_reason: 'ice' }, within: 16 },
  { when: 'KEEP ^REQUESTED', by: 'not_fed', set: { hold_reason: 'ice' } },
  { when: `KEEP ^OTHER_HOLD ^${ANY_RELEASE}`, set: { hold_reason: 'other_case' } },
  { when: `KEEP ^PAPERWORK ^${ANY_RELEASE}`, set: { hold_reason: 'paperwork' } },
  { when: 'OTHER_HOLD', set: { other_lawful_hold: true }, denied: { other_lawful_hold: false } },
  { when: 'LET_GO', by: 'not_fed', set: { held_past_release: false } },
  {
    when: 'KEEP|ARREST UNTIL @fed %HAND_OVER|GIVE|TRANSFER|DRIVE|CALL|TELL',
    by: 'local',
    set: { arrest_for_ice: true },
    denied: { arrest_for_ice: false },
    within: 14,
  },
  {
    when: 'KEEP|ARREST FOR @tofed %HAND_OVER|GIVE|TRANSFER|DRIVE|CALL|TELL',
    by: 'local',
    set: { arrest_for_ice: true },
    denied: { arrest_for_ice: false },
    within: 14,
  },
  {
    when: 'TRANSFER @tofed',
    tip: true,
    by: 'not_fed',
    set: { handed_to_ice: true },
    denied: { handed_to_ice: false },
    within: 9,
  },
  {
    when: 'HAND_OVER @fed',
    tip: true,
    by: 'not_fed',
    set: { handed_to_ice: true },
    denied: { handed_to_ice: false },
    within: 6,
  },
  {
    when: 'HAND_OVER <@fed ^@local',
    tip: true,
    set: { handed_to_ice: true },
    denied: { handed_to_ice: false },
    within: 8,
  },
  { when: 'TAKE ICE_OFFICE', by: 'local', set: { transport_to_ice: true }, within: 9 },
  {
    when: 'WAIT ^@fed ^STATION|JAIL|DISTRICT|BAIL',
    by: 'fed',
    set: { ice_waiting_at_release: true },
    within: 8,
  },
  {
    when: 'DRIVE @tofed|ICE_OFFICE',
    tip: true,
    by: 'local',
    set: { transport_to_ice: true },
    denied: { transport_to_ice: false },
    within: 7,
  },

  // Inside and outside custody.
  {
    when: '@actingfed ~WAIT ^STATION|JAIL|BAIL|DROPPED|RECOGNIZANCE|DISTRICT',
    set: { ice_waiting_at_release: true },
    denied: { ice_waiting_at_release: false },
    within: 8,
  },
  {
    when: '@actingfed ~WAIT ^COURT ^RELEASED|ACQUITTED|SERVED',
    set: { ice_waiting_at_release: true },
    denied: { ice_waiting_at_release: false },
    within: 8,
  },
  { when: '@fed STATION ^ARREST|FINGERPRINTS', set: { ice_waiting_at_release: true }, within: 6 },
  {
    when: 'TALK <@fed ~CELLS',
    set: { ice_interview_in_custody: true },
    denied: { ice_interview_in_custody: false },
    within: 10,
  },
  { when: 'TALK <@fed ^STATION|JAIL|DISTRICT|CELLS', set: { ice_interview_in_custody: true }, within: 8 },
  {
    when: 'LET_IN @fed CELLS',
    by: 'not_fed',
    set: { ice_in_nonpublic_area: true },
    denied: { ice_in_nonpublic_area: false },
    within: 12,
  },
  { when: '@fed CELLS ^STATION|JAIL|COURT|DISTRICT', set: { ice_in_nonpublic_area: true }, within: 9 },

  // Side by side with agents.
  {
    when: 'ASSIST @tofed',
    by: 'local',
    set: { joint_operation: true },
    denied: { joint_operation: false },
    within: 2,
  },
  { when: 'ASSIST ICE_OFFICE', by: 'local', set: { joint_operation: true }, within: 3 },
  {
    when: 'TOGETHER ~@local ~@fed',
    set: { joint_operation: true },
    denied: { joint_operation: false },
    within: 8,
  },
  { when: 'TASK_FORCE', by: 'local', set: { officer_on_ice_task_force: true } },
  {
    when: 'BLOCK ~STREET|HOOD ^@fed',
    by: 'local',
    set: { perimeter_or_traffic: true },
    denied: { perimeter_or_traffic: false },
    within: 7,
  },
  {
    when: 'PUSH_BACK ^@fed',
    by: 'local',
    set: { crowd_control_for_ice: true },
    denied: { crowd_control_for_ice: false },
  },
  {
    when: 'TRANSLATE ^@fed',
    by: 'local',
    set: { interpreter_for_ice: true },
    denied: { interpreter_for_ice: false },
  },
  {
    when: 'ENTER ~WITH ~@fed ~HOME',
    by: 'local',
    set: { entered_home_with_ice: true },
    denied: { entered_home_with_ice: false },
    within: 8,
  },
  { when: 'STAGE CITY_PROPERTY', by: 'fed', set: { city_property_used: true }, within: 8 },
  { when: 'CITY_PROPERTY STAGE', by: 'fed', set: { city_property_used: true }, within: 6 },
  {
    when: 'STAGE CITY_PROPERTY ^@fed|ICE_OFFICE',
    by: 'not_local',
    set: { city_property_used: true },
    within: 6,
  },
  {
    when: 'CITY_PROPERTY STAGE ^@fed|ICE_OFFICE',
    by: 'not_local',
    set: { city_property_used: true },
    within: 8,
  },
  { when: '@fed STAGE CITY_PROPERTY', set: { city_property_used: true }, within: 10 },

  // What it was about.
  { when: 'IMMIGRATION_ONLY', set: { op_purpose: 'immigration' }, denied: {} },
  { when: 'NO_CRIME', set: { op_purpose: 'immigration', serious_violent_case: false }, raw: true },
  { when: `CHARGED|FOUND ${ANY_CRIME}`, set: { op_purpose: 'criminal' }, within: 7 },
  { when: `CHARGED <${ANY_CRIME}`, set: { op_purpose: 'criminal' }, within: 8 },
  {
    when: 'SERIOUS ~CHARGED',
    set: { serious_violent_case: true },
    denied: { serious_violent_case: false },
    within: 6,
  },

  // Who suffered.
  { when: 'VICTIM', set: { victim_or_witness: true } },
  { when: 'WITNESS', set: { victim_or_witness: true } },
];

/** Crimes by word class, for `crime_type` where the purpose is criminal. */
export const CRIMES = [
  ['TRAFFICKING', 'trafficking'],
  ['CHILD_CRIME', 'child_exploitation'],
  ['DRUGS_WEAPONS', 'drugs_weapons'],
  ['IDENTITY', 'identity_fraud'],
  ['CYBER', 'cyber'],
  ['VIOLENT', 'violent'],
  ['GANG', 'gang'],
] as const;

/** What made a person free to go, most telling first. */
export const RELEASES = [
  ['BAIL', 'bail_posted'],
  ['ACQUITTED', 'acquitted'],
  ['DROPPED', 'charges_dropped'],
  ['SERVED', 'sentence_done'],
  ['DIVERSION', 'diversion'],
  ['RECOGNIZANCE', 'personal_recognizance'],
  ['RELEASED', 'other_release'],
] as const;
