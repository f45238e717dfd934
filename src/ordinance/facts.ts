/**
 * The facts vocabulary: everything a report can say that any pack may ask about, independent of language and place.
 * A fact is true, false, one of its values, a number, or absent, which means unknown. It is set only by what the
 * reporter wrote or chose; never by a name, an accent, a nationality or a place.
 */

const yesNo = { kind: 'yes_no' } as const;
const oneOf = <const Values extends readonly string[]>(...values: Values) =>
  ({ kind: 'one_of', values }) as const;

export const FACTS = {
  actor: oneOf(
    'bpd',
    'bps_safety',
    'boston_city_other',
    'suffolk_sheriff',
    'court_officer',
    'state_police',
    'mbta_transit',
    'other_town_police',
    'campus_police',
    'none',
  ),
  fed_actor: oneOf(
    'ice_ero',
    'ice_hsi',
    'ice_unknown_division',
    'cbp',
    'other_federal',
    'unknown_federal',
    'none',
  ),
  in_boston: yesNo,
  place_type: oneOf(
    'street',
    'traffic_stop',
    'home',
    'work',
    'police_station',
    'courthouse',
    'jail',
    'school',
    'clinic',
    'city_building',
    'park_lot',
    'shelter',
    'transit',
    'other',
  ),
  reporter_role: oneOf('self', 'family', 'witness', 'insider', 'advocate', 'secondhand'),
  how_known: oneOf('saw_or_read', 'told_by_person_there', 'hearsay', 'inference'),
  urgency: oneOf('now_danger', 'now', 'past'),
  minor_involved: yesNo,
  asked_status: yesNo,
  asked_origin_or_papers: yesNo,
  uvisa_cert: yesNo,
  status_question_required: yesNo,
  threatened_call_ice: yesNo,
  called_or_messaged_ice: yesNo,
  told_ice_location: yesNo,
  gave_ice_personal_info: yesNo,
  gave_ice_report: yesNo,
  gave_ice_release_info: yesNo,
  ice_knew_private_info: yesNo,
  shared_database: yesNo,
  database_kind: oneOf('bric', 'gang_db', 'alpr', 'fingerprints', 'school_report', 'other'),
  school_report_shared: yesNo,
  school_serious_incident: yesNo,
  fingerprints_taken: yesNo,
  request_from_ice: yesNo,
  info_status_only: yesNo,
  info_criminal_history: yesNo,
  info_public: yesNo,
  serious_violent_case: yesNo,
  stop_reason: oneOf('traffic', 'crime_report', 'court_warrant', 'looks_or_language', 'none_given'),
  arrested_by_local: yesNo,
  arrest_basis: oneOf('crime', 'court_warrant', 'ice_warrant', 'none_given'),
  local_criminal_basis: yesNo,
  arrest_for_ice: yesNo,
  held_past_release: yesNo,
  release_event: oneOf(
    'charges_dropped',
    'acquitted',
    'sentence_done',
    'bail_posted',
    'personal_recognizance',
    'diversion',
    'other_release',
    'none',
  ),
  hold_reason: oneOf('ice', 'other_case', 'paperwork', 'none_given'),
  hold_minutes: { kind: 'number' },
  other_lawful_hold: yesNo,
  detainer_shown: yesNo,
  ice_admin_warrant_shown: yesNo,
  judicial_warrant: yesNo,
  handed_to_ice: yesNo,
  ice_waiting_at_release: yesNo,
  transport_to_ice: yesNo,
  ice_interview_in_custody: yesNo,
  ice_in_nonpublic_area: yesNo,
  joint_operation: yesNo,
  op_purpose: oneOf('immigration', 'criminal'),
  crime_type: oneOf(
    'trafficking',
    'child_exploitation',
    'drugs_weapons',
    'gang',
    'cyber',
    'violent',
    'identity_fraud',
    'other',
    'none',
  ),
  officer_on_ice_task_force: yesNo,
  perimeter_or_traffic: yesNo,
  crowd_control_for_ice: yesNo,
  only_safety_response: yesNo,
  entered_home_with_ice: yesNo,
  interpreter_for_ice: yesNo,
  city_property_used: yesNo,
  posed_as_police: yesNo,
  retaliation_private: yesNo,
  victim_or_witness: yesNo,
  evidence: oneOf('video', 'photo', 'paper', 'badge_no', 'car_no', 'incident_no', 'none'),
} as const satisfies Record<string, FactSpec>;

export type FactSpec =
  | { readonly kind: 'yes_no' }
  | { readonly kind: 'one_of'; readonly values: readonly string[] }
  | { readonly kind: 'number' };

export type FactName = keyof typeof FACTS;

/** The value a fact can take; a missing key, never a value, means unknown. */
export type FactValue<Name extends FactName = FactName> = Name extends FactName
  ? (typeof FACTS)[Name] extends { values: readonly (infer V)[] }
    ? V
    : (typeof FACTS)[Name] extends { kind: 'number' }
      ? number
      : boolean
  : never;

/** What is known of one event. Absent keys are unknown. */
export type Facts = { [Name in FactName]?: FactValue<Name> };

export const FACT_NAMES = Object.keys(FACTS) as FactName[];

/** Facts that careful people label less alike; measured apart from the decision facts (codebook). */
export const CONTEXT_FACTS: ReadonlySet<FactName> = new Set<FactName>([
  'fed_actor',
  'urgency',
  'place_type',
  'reporter_role',
  'how_known',
  'in_boston',
  'hold_minutes',
  'evidence',
]);

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

/** Whether `value` is one that the fact can take. */
export function isFactValue(name: FactName, value: unknown): boolean {
  const spec: FactSpec = FACTS[name];
  if (spec.kind === 'yes_no') return typeof value === 'boolean';
  if (spec.kind === 'number') return typeof value === 'number' && Number.isFinite(value) && value >= 0;
  return typeof value === 'string' && spec.values.includes(value);
}
