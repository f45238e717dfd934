import { expect, test } from 'vitest';
import { accountOf, type OpenedBody } from '../../src/console/opened.ts';
import { isNewer, readAgain, rulesOf } from '../../src/console/reread.ts';
import type { Pack } from '../../src/console/use-report.ts';
import { judge } from '../../src/ordinance/judge.ts';
import type { ReportContent } from '../../src/report/content.ts';
import { shownPack } from '../../src/server/desk/shown.ts';
import { handClock } from '../world/seeded.ts';
import { testKnowledge } from '../world/service.ts';

const { pack } = testKnowledge(handClock());
/** As it arrives in the browser. */
const travelled = (version: string): Pack => JSON.parse(JSON.stringify({ ...shownPack(pack), version }));

const content = (over: Partial<ReportContent>): ReportContent => ({
  format: 'trustline/1',
  report: 'fictional',
  kind: 'report',
  channel: 'sms',
  language: 'en',
  words: [],
  facts: {},
  evidence: [],
  chosen: [],
  open: [],
  tags: [],
  pack: { id: 'boston', version: '0.0.1' },
  outcomes: [],
  unfinished: false,
  media: 0,
  ...over,
});
const body = (told: ReportContent): OpenedBody => ({
  state: 'open',
  nth: 0,
  hour: '2026-06-01T14Z',
  content: told,
});

test('a newer version is told by its numbers', () => {
  expect(isNewer('0.10.0', '0.9.3')).toBe(true);
  expect(isNewer('0.1.0', '0.1.0')).toBe(false);
  expect(isNewer('1.0.0', '2.0.0')).toBe(false);
});

test('rules that travelled judge as the pack does', () => {
  const facts = { actor: 'bpd', asked_status: true } as const;
  expect(judge(rulesOf(travelled('0.1.0')), facts, '2026-06-01')).toEqual(judge(pack, facts, '2026-06-01'));
});

test('a report is read again by its words, in their languages, and chosen answers stand', async () => {
  const bodies = [
    body(
      content({
        words: [
          {
            text: 'el policia de boston me paro por una luz y me pregunto si tenia papeles',
            kind: 'story',
            language: 'es',
          },
        ],
        facts: { uvisa_cert: false },
        chosen: ['uvisa_cert'],
      }),
    ),
  ];
  const { account, bodies: again } = await readAgain(bodies, accountOf(bodies), travelled('0.2.0'));
  expect(account.facts).toMatchObject({ actor: 'bpd', asked_status: true, uvisa_cert: false });
  expect(account.outcomes.map(({ provision, outcome }) => [provision, outcome])).toContainEqual([
    'BTA-ASK',
    'likely',
  ]);
  expect(account.pack).toEqual({ id: 'boston', version: '0.2.0' });
  const [first] = again;
  if (first?.state !== 'open') throw new Error('The body is open.');
  const shown = first.content.evidence.find(({ fact }) => fact === 'asked_status');
  expect(first.content.words[0]?.text.slice(shown?.start, shown?.end)).toContain('papeles');
});
