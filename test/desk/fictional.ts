import type { Outcome } from '../../src/ordinance/outcome.ts';
import type { ReadableReport } from '../../src/ports/reports.ts';
import type { ReportContent } from '../../src/report/content.ts';

/** Made-up reports. Nobody in them exists, and nothing in them happened. */
export interface Fiction {
  readonly readable: Pick<ReadableReport, 'language' | 'channel' | 'urgency' | 'district'>;
  readonly texts: readonly (Pick<ReportContent['words'][number], 'text' | 'kind'> & { asked?: string })[];
  readonly facts: ReportContent['facts'];
  /** Fact → the words that show it. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
  readonly chosen: readonly string[];
  readonly open: readonly string[];
  readonly tags: readonly string[];
  readonly outcomes: readonly Outcome[];
}

export const HELD_IN_CREOLE: Fiction = {
  readable: { language: 'ht', channel: 'sms', urgency: 'live', district: 'B3' },
  texts: [
    {
      kind: 'story',
      text: 'Lapolis Boston arete frè m maten an pou yon limyè machin. Jij la te di li lib men yo kenbe l toujou paske ICE voye yon papye. M ap tann devan estasyon an kounye a.',
    },
    { kind: 'answer', asked: 'judicial_warrant', text: 'non, pa gen jij ki siyen l, se ICE sèlman' },
    { kind: 'place', text: 'estasyon lapolis Mattapan' },
  ],
  facts: {
    actor: 'bpd',
    arrested_by_local: true,
    stop_reason: 'traffic',
    release_event: 'other_release',
    held_past_release: true,
    hold_reason: 'ice',
    detainer_shown: true,
    judicial_warrant: false,
    urgency: 'now',
    reporter_role: 'family',
    place_type: 'police_station',
    how_known: 'saw_or_read',
  },
  shown: {
    actor: ['Lapolis Boston'],
    arrested_by_local: ['arete frè m'],
    stop_reason: ['pou yon limyè machin'],
    release_event: ['Jij la te di li lib'],
    held_past_release: ['yo kenbe l toujou'],
    hold_reason: ['paske ICE voye yon papye'],
    detainer_shown: ['ICE voye yon papye'],
    judicial_warrant: ['pa gen jij ki siyen l'],
    urgency: ['kounye a'],
    reporter_role: ['frè m'],
  },
  chosen: ['how_known'],
  open: ['hold_minutes'],
  tags: ['LIVE', 'ROUTE-LEGAL'],
  outcomes: [
    { provision: 'BTA-HOLD', outcome: 'likely', ask: ['hold_minutes', 'other_lawful_hold'] },
    { provision: 'MA-LUNN', outcome: 'likely', ask: ['hold_minutes'] },
    { provision: 'BTA-WARR', outcome: 'needs_more_facts', ask: ['arrest_basis', 'local_criminal_basis'] },
  ],
};

export const ASKED_IN_SPANISH: Fiction = {
  readable: { language: 'es', channel: 'web', urgency: 'normal', district: 'A7' },
  texts: [
    {
      kind: 'story',
      text: 'La policía de Boston me paró ayer por una luz trasera y el oficial me preguntó "¿tienes papeles?" <b>no</b> contesté & me dejó ir.',
    },
  ],
  facts: { actor: 'bpd', stop_reason: 'traffic', asked_status: true, urgency: 'past', reporter_role: 'self' },
  shown: {
    actor: ['La policía de Boston'],
    stop_reason: ['por una luz trasera'],
    asked_status: ['me preguntó "¿tienes papeles?"'],
    reporter_role: ['me paró'],
  },
  chosen: [],
  open: ['uvisa_cert'],
  tags: [],
  outcomes: [
    { provision: 'BTA-ASK', outcome: 'likely', ask: ['uvisa_cert'] },
    { provision: 'MA-BIAS', outcome: 'not_covered', ask: [] },
  ],
};

export const SHORT_IN_PORTUGUESE: Fiction = {
  readable: { language: 'pt', channel: 'sms', urgency: 'soon', district: undefined },
  texts: [{ kind: 'story', text: 'um policial ameaçou chamar a imigração se meu filho não falasse' }],
  facts: { threatened_call_ice: true, minor_involved: true, reporter_role: 'family' },
  shown: { threatened_call_ice: ['ameaçou chamar a imigração'], minor_involved: ['meu filho'] },
  chosen: [],
  open: [],
  tags: ['MINOR'],
  outcomes: [{ provision: 'MA-BIAS', outcome: 'possible', ask: ['actor'] }],
};

/** What intake would have sealed. */
export function contentOf(
  report: string,
  fiction: Fiction,
  kind: ReportContent['kind'] = 'report',
): ReportContent {
  const { readable, texts, facts, shown } = fiction;
  const evidence = Object.entries(shown).flatMap(([fact, quotes]) =>
    quotes.flatMap((quote) => {
      const message = texts.findIndex(({ text }) => text.includes(quote));
      const start = texts[message]?.text.indexOf(quote) ?? -1;
      const value = facts[fact];
      return start < 0 || value === undefined
        ? []
        : [{ message, start, end: start + quote.length, fact, value }];
    }),
  );
  return {
    format: 'trustline/1',
    report,
    kind,
    channel: readable.channel,
    language: readable.language,
    words: [...texts],
    facts,
    evidence,
    chosen: [...fiction.chosen],
    open: [...fiction.open],
    tags: [...fiction.tags],
    pack: { id: 'boston', version: '0.1.0' },
    outcomes: fiction.outcomes.map((outcome) => ({ ...outcome, ask: [...outcome.ask] })),
    unfinished: false,
    media: 0,
  };
}
