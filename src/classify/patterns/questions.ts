import type { Pattern } from './pattern.ts';

/** What officials asked, threatened and why they stopped somebody. */
export const questions: readonly Pattern[] = [
  // Questions about status and origin.
  {
    when: 'ASK STATUS|PAPERS',
    by: 'local',
    set: { asked_status: true },
    denied: { asked_status: false },
    within: 12,
  },
  {
    when: 'STATUS_QUESTION ^@local|SAY|ASK|TELL|STOPPED|TOLD_ME|HEARSAY_OPENING',
    by: 'local',
    set: { asked_status: true },
    denied: { asked_status: false },
  },
  {
    when: 'ASK|STATUS_QUESTION ORIGIN|GREEN_CARD',
    by: 'local',
    set: { asked_origin_or_papers: true },
    denied: { asked_origin_or_papers: false },
    within: 10,
  },
  { when: 'ASK ICE %GREEN_CARD|ORIGIN', by: 'local', set: {}, denied: { asked_status: false }, within: 5 },
  { when: 'ORIGIN|GREEN_CARD <SAY ^@local', by: 'local', set: { asked_origin_or_papers: true }, within: 6 },
  { when: 'ASK <ORIGIN', by: 'local', set: { asked_origin_or_papers: true }, within: 8 },
  { when: 'WRITE_UP ORIGIN', by: 'local', set: { asked_origin_or_papers: true }, within: 4 },
  { when: 'SHOW GREEN_CARD', by: 'local', set: { asked_origin_or_papers: true }, within: 0 },
  { when: 'U_VISA ^STATUS|SIGNED|VICTIM|REPORT|OWN_COMPLAINT|NEG|@local', set: { uvisa_cert: true } },
  { when: 'REQUIRED ^ASK', set: { status_question_required: true } },

  // Threats and contact.
  { when: 'THREAT CALL @tofed', by: 'local', set: { threatened_call_ice: true }, within: 14, raw: true },
  {
    when: 'THREAT SET_UP|HAND_OVER|TRANSFER @fed',
    by: 'local',
    set: { threatened_call_ice: true },
    within: 14,
    raw: true,
  },
  { when: 'BRING <THREAT @fed', by: 'local', set: { threatened_call_ice: true }, within: 10, raw: true },
  { when: 'THREAT BRING @fed', by: 'local', set: { threatened_call_ice: true }, within: 2, raw: true },
  { when: 'THREAT BRING @fed', by: 'private', set: { retaliation_private: true }, within: 2, raw: true },
  {
    when: 'THREAT SEND|TELL|GIVE @tofed',
    by: 'local',
    set: { threatened_call_ice: true },
    within: 5,
    raw: true,
  },
  {
    when: 'THREAT SEND|GIVE|CALL|TELL|@fed ^@fed|SET_UP',
    by: 'private',
    set: { retaliation_private: true },
    within: 7,
    raw: true,
  },
  {
    when: 'THREAT WRITE_UP|WANT_REPORT @tofed',
    by: 'local',
    set: { threatened_call_ice: true },
    within: 6,
    raw: true,
  },
  { when: 'THREAT SET_UP', by: 'local', set: { threatened_call_ice: true }, within: 4, raw: true },
  {
    when: 'THREAT ~CALL ~@fed ^LOCAL|BPD|DISTRICT !PRIVATE',
    set: { threatened_call_ice: true },
    raw: true,
  },
  {
    when: 'THREAT|CALL|SET_UP|TELL|BRING|SEND ~@fed ^PRIVATE !@local',
    set: { retaliation_private: true, actor: 'none' },
    within: 6,
    raw: true,
  },
  {
    when: 'PRIVATE ~SAY|TELL ~@fed !@local',
    set: { retaliation_private: true, actor: 'none' },
    raw: true,
  },
  { when: 'BRING @fed', by: 'private', set: { retaliation_private: true }, within: 1 },
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
  { when: 'CALL_CODED ^@fed', by: 'local', set: { called_or_messaged_ice: true } },
  {
    when: 'CALL_CODED ^STATUS|PAPERS|STATUS_QUESTION|ORIGIN',
    by: 'local',
    set: { called_or_messaged_ice: true },
  },

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
  { when: 'THREAT ~ARRIVE @fed', by: 'local', set: { threatened_call_ice: true }, within: 7, raw: true },
  { when: 'CALL_CODED ^@fed ~WHEREABOUTS|STREET|HOOD', by: 'local', set: { told_ice_location: true } },
];
