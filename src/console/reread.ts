import { detect } from '../language/detect.ts';
import type { Facts } from '../ordinance/facts.ts';
import { judge, type Rules } from '../ordinance/judge.ts';
import type { ReportContent, WordsEvidence } from '../report/content.ts';
import type { Account, OpenedBody } from './opened.ts';
import type { Pack } from './use-report.ts';

/** A report read again on this page: the account as it stands now, and the evidence of each body's words. */
export interface Reread {
  readonly account: Account;
  readonly bodies: readonly OpenedBody[];
}

/** Whether a version such as 0.10.0 is newer than another. */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (const [at, part] of (a ?? []).entries()) {
    const other = b?.[at] ?? 0;
    if (part !== other) return part > other;
  }
  return false;
}

/**
 * Reads the words of an opened report with the reader and the rules of today, here in the browser; nothing is sent. What
 * the person chose outright stands above what the words say, as on the day it came.
 */
export async function readAgain(
  bodies: readonly OpenedBody[],
  account: Account,
  pack: Pack,
): Promise<Reread> {
  const [{ read }, { loadWords, READ_LANGUAGES }] = await Promise.all([
    import('../classify/read.ts'),
    import('../classify/lexicons.ts'),
  ]);
  const languageOf = (text: string, told: string) =>
    READ_LANGUAGES.includes(told) ? told : (detect(text, READ_LANGUAGES)[0]?.language ?? told);
  const spoken = openedOf(bodies).flatMap(({ words, language }) =>
    words.map((word) => languageOf(word.text, word.language ?? language)),
  );
  // Only the lexicons of the languages that this report is written in.
  await loadWords(spoken);
  let facts: Facts = {};
  const tags = new Set<string>();
  const again = bodies.map((body): OpenedBody => {
    if (body.state !== 'open') return body;
    const { content } = body;
    const readings = content.words.map(({ text, language }) =>
      read(text, { language: languageOf(text, language ?? content.language) }),
    );
    for (const reading of readings) {
      facts = { ...reading.facts, ...facts };
      for (const tag of reading.tags) tags.add(tag);
    }
    const evidence = readings.flatMap((reading, message) =>
      reading.evidence.map((shown): WordsEvidence => ({ ...shown, message })),
    );
    return { ...body, content: { ...content, evidence } };
  });
  facts = { ...facts, ...chosenIn(bodies) };
  const outcomes = judge(rulesOf(pack), facts, dayOfEvent(bodies));
  return {
    bodies: again,
    account: {
      ...account,
      facts: facts as Account['facts'],
      tags: [...tags],
      outcomes: outcomes.map((outcome) => ({ ...outcome, ask: [...outcome.ask] })),
      pack: { id: pack.id, version: pack.version },
    },
  };
}

const openedOf = (bodies: readonly OpenedBody[]) =>
  bodies.flatMap((body) => (body.state === 'open' ? [body.content] : []));

function chosenIn(bodies: readonly OpenedBody[]): Facts {
  const contents = openedOf(bodies);
  return Object.fromEntries(
    contents.flatMap(({ facts, chosen }) => chosen.map((fact) => [fact, facts[fact]] as const)),
  ) as Facts;
}

/** The day the words tell, or else the day it came: the law of that day counts. */
function dayOfEvent(bodies: readonly OpenedBody[]): string {
  const told = bodies.flatMap((body) => (body.state === 'open' ? (whenOf(body.content) ?? []) : []));
  return (told[0] ?? bodies[0]?.hour ?? new Date().toISOString()).slice(0, 10);
}

const whenOf = ({ when }: ReportContent): string | undefined => when?.from;

/** The rules as they travelled, with their sets made again. */
export function rulesOf({ outside, provisions }: Pack): Rules {
  return {
    outside: { ...outside, stillBound: new Set(outside.stillBound) },
    provisions: provisions.map(({ id, law, rule, effectiveFrom, effectiveTo }) => {
      const dated = { id, law, effective_from: effectiveFrom, effective_to: effectiveTo };
      if (rule === null) return dated;
      return {
        ...dated,
        rule: {
          ...rule,
          cap: rule.cap,
          bound: new Set(rule.bound),
          boundUncertain: new Set(rule.boundUncertain),
          presume: new Set(rule.presume),
          tests: new Set(rule.tests),
        },
      };
    }),
  } as Rules;
}
