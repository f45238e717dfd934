import type { Pattern } from './pattern.ts';

const ANY_RELEASE = 'BAIL|DROPPED|ACQUITTED|SERVED|RECOGNIZANCE|DIVERSION|RELEASED';

/** Papers and grounds, keeping, letting go, handing over. */
export const custody: readonly Pattern[] = [
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
];
