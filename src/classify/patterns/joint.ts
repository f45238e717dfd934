import type { Pattern } from './pattern.ts';

const ANY_CRIME = 'DRUGS_WEAPONS|TRAFFICKING|CHILD_CRIME|CYBER|VIOLENT|IDENTITY|GANG';

/** Local officials side by side with agents, what it was about, and who suffered. */
export const joint: readonly Pattern[] = [
  // Side by side with agents.
  {
    when: 'ASSIST @tofed',
    by: 'local',
    set: { joint_operation: true },
    denied: { joint_operation: false },
    within: 2,
  },
  { when: 'ASSIST ICE_OFFICE|ICE_CAR', by: 'local', set: { joint_operation: true }, within: 4 },
  {
    when: 'TOGETHER ~@local ~@fed',
    set: { joint_operation: true },
    denied: { joint_operation: false },
    within: 12,
  },
  { when: 'TASK_FORCE', by: 'local', set: { officer_on_ice_task_force: true } },
  { when: 'TASK_FORCE ^@local', set: { officer_on_ice_task_force: true } },
  {
    when: 'BLOCK ~STREET|HOOD ^@fed|ICE_CAR',
    by: 'local',
    set: { perimeter_or_traffic: true },
    denied: { perimeter_or_traffic: false },
    within: 7,
  },
  {
    when: 'BLOCK ~STREET|HOOD ^@fed|ICE_CAR',
    by: 'not_fed',
    set: { perimeter_or_traffic: true },
    within: 12,
  },
  {
    when: 'PUSH_BACK ^@fed|ICE_CAR',
    by: 'local',
    set: { crowd_control_for_ice: true },
    denied: { crowd_control_for_ice: false },
  },
  {
    when: 'TRANSLATE ^@fed|ICE_CAR',
    by: 'local',
    set: { interpreter_for_ice: true },
    denied: { interpreter_for_ice: false },
  },
  {
    when: 'ENTER ~WITH|TOGETHER ~@fed ~HOME',
    by: 'local',
    set: { entered_home_with_ice: true },
    denied: { entered_home_with_ice: false },
    within: 8,
  },
  {
    when: 'ENTER ^TOGETHER ^@fed ^@local ^HOME',
    set: { entered_home_with_ice: true, joint_operation: true },
  },
  { when: 'STAGE CITY_PROPERTY', by: 'fed', set: { city_property_used: true }, within: 8 },
  { when: 'CITY_PROPERTY STAGE', by: 'fed', set: { city_property_used: true }, within: 6 },
  {
    when: 'STAGE CITY_PROPERTY ^@fed|ICE_OFFICE|ICE_CAR',
    by: 'not_local',
    set: { city_property_used: true },
    within: 6,
  },
  {
    when: 'CITY_PROPERTY STAGE ^@fed|ICE_OFFICE|ICE_CAR',
    by: 'not_local',
    set: { city_property_used: true },
    within: 8,
  },
  { when: 'ICE_CAR ~PARK|CITY_BUILDING|SCHOOL', set: { city_property_used: true }, within: 6 },
  { when: 'ICE_CAR CITY_PROPERTY', set: { city_property_used: true }, within: 4 },
  { when: '@fed|ICE_CAR STAGE|WAIT CITY_PROPERTY', set: { city_property_used: true }, within: 10 },

  { when: 'CALM ^CALL_911', by: 'local', set: { only_safety_response: true } },

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
  { when: 'ASSIST ^@fed', by: 'local', set: {}, denied: { joint_operation: false } },
];
