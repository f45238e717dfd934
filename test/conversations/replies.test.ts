import { describe, expect, test } from 'vitest';
import { detect } from '../../src/language/detect.ts';
import { type SmsCost, smsCost } from '../../src/language/sms.ts';
import { OFFERED } from '../world/locales.ts';
import { handClock } from '../world/seeded.ts';
import { testKnowledge } from '../world/service.ts';
import { on, readStories } from './story.ts';

const knowledge = testKnowledge(handClock());
const stories = readStories();
const SOME_CODE = '1234 5678 9012 3456';

interface Reply {
  readonly where: string;
  readonly language: string;
  readonly channel: 'sms' | 'web';
  readonly text: string;
}

/** Every answer that stands in a recording. */
const replies: Reply[] = stories.flatMap(({ language, situation, channels, said }) =>
  channels.flatMap((channel) =>
    said.flatMap(({ we }, turn) => {
      const text = on(we, channel)
        ?.trim()
        .replace(/\{code[^}]*\}/g, SOME_CODE);
      return text
        ? [{ where: `${language}/${situation} turn ${turn + 1} on ${channel}`, language, channel, text }]
        : [];
    }),
  ),
);

test('every situation is recorded in every language offered', () => {
  const situations = new Set(stories.map(({ situation }) => situation));
  const lacking = OFFERED.flatMap((language) =>
    [...situations]
      .filter(
        (situation) => !stories.some((story) => story.language === language && story.situation === situation),
      )
      .map((situation) => `${language}/${situation}.yaml`),
  );
  expect(lacking, 'write these stories').toEqual([]);
});

describe('no answer to a reporter', () => {
  const offending = (bad: (reply: Reply) => boolean) =>
    replies.filter(bad).map(({ where, text }) => `${where}: ${text}`);

  test('names a provision', () => {
    const ids = Object.values(knowledge.packs).flatMap((pack) => pack.provisions.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
    expect(offending(({ text }) => ids.some((id) => text.includes(id)))).toEqual([]);
  });

  test('tells an outcome or calls anything a violation', () => {
    const conclusion =
      /violat|violaci|viola[çs]|vyolasyon|\billegal|\bilegal|needs_more|not_covered|\b(likely|unlikely|lawful)\b/i;
    expect(offending(({ text }) => conclusion.test(text))).toEqual([]);
  });

  test('shows a placeholder, a key or a code of our own instead of words', () => {
    expect(
      offending(({ text }) => /\{\{|\}\}|\$t\(|undefined|\b(reporter|facts|choices|values)[.:]/.test(text)),
    ).toEqual([]);
  });

  test('offers choices without their digits in order', () => {
    const misnumbered = ({ text }: Reply): boolean => {
      const digits = [...text.matchAll(/^(\d) \p{L}/gmu)].map(([, digit]) => Number(digit));
      return digits.some((digit, index) => digit !== index + 1);
    };
    expect(offending(misnumbered)).toEqual([]);
  });
});

test('every answer is in the language of the person', () => {
  const ownName = (language: string) => knowledge.words[language]?.name ?? language;
  const astray = replies.filter(({ where, language, text }) => {
    const lines = text.split('\n');
    // Before the language is known: every language in its own name, and who we are in the first of them.
    if (knowledge.languages.every((one) => lines.some((line) => line.endsWith(ownName(one))))) return false;
    if (where.includes('/other_language_')) return false;
    const [best] = detect(text, knowledge.languages);
    return best?.language !== language;
  });
  expect(astray.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
});

/**
 * The longest is the first answer to somebody in an emergency: who we are, how to stay safe, the first question. Letters
 * with an acute or a tilde are not in GSM-7, so Spanish and Portuguese pay twice.
 */
const MOST_SEGMENTS = { 'GSM-7': 4, 'UCS-2': 7 } as const;
const SHOWN_OF_EACH_LANGUAGE = 8;

test('no answer by SMS is longer than the longest we mean to send', () => {
  const sent = replies.filter(({ channel }) => channel === 'sms');
  const distinct = [
    ...new Map(sent.map((reply) => [reply.text, { ...reply, ...smsCost(reply.text) }])).values(),
  ];
  const costs = distinct.toSorted((a, b) => b.segments - a.segments || b.units - a.units);
  if (process.env.RECORD === '1') process.stdout.write(`${table(costs)}\n`);
  const tooLong = costs.filter(({ segments, encoding }) => segments > MOST_SEGMENTS[encoding]);
  expect(tooLong.map(({ where, segments }) => `${where}: ${segments} segments`)).toEqual([]);
});

function table(costs: readonly (Reply & SmsCost)[]): string {
  const longest = knowledge.languages.flatMap((language) =>
    costs.filter((cost) => cost.language === language).slice(0, SHOWN_OF_EACH_LANGUAGE),
  );
  return longest
    .map(
      ({ segments, units, encoding, where }) =>
        `${segments} segments, ${units} units of ${encoding}: ${where}`,
    )
    .join('\n');
}
