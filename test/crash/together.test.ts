import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/ports/runtime.ts';
import type { Knowledge } from '../../src/server/data.ts';
import { type RedisServer, redisMissing, startRedis } from '../world/redis.ts';
import { handClock } from '../world/seeded.ts';
import { type TestService, testKnowledge, testService } from '../world/service.ts';
import { newPerson, newReports, openedBy, type ReadReport, receiptsIn, text } from './mortal.ts';

const RUNS = Number(process.env.TOGETHER_RUNS ?? 8);

/** FICTIONAL. Long enough that none is taken for a failed answer. */
const STORY = [
  'two boston officers stopped my neighbor on blue hill avenue and asked where he was born',
  'the taller officer then took his phone and looked through the pictures on it',
  'an ICE car came about ten minutes later and parked right behind the police car',
  'his daughter saw all of it from the window of the bakery across the street',
];

const clock = handClock();
let knowledge: Knowledge;
beforeAll(() => {
  knowledge = testKnowledge(clock, ['en']);
});

/** Which of two processes takes a text, and after how many milliseconds. */
const arrival = fc.record({ at: fc.constantFrom(0, 1), after: fc.integer({ min: 0, max: 12 }) });
const arrivals = fc.tuple(arrival, arrival, arrival, arrival);

type Arrival = { readonly at: number; readonly after: number };

async function together(
  houses: readonly TestService[],
  plan: readonly Arrival[],
): Promise<readonly Answer[]> {
  const person = newPerson();
  const say = async (nth: number, { at, after }: Arrival): Promise<Answer> => {
    await new Promise((resolve) => setTimeout(resolve, after));
    const house = houses[at];
    if (house === undefined) throw new Error('There are two processes.');
    return house.service.receive(text(person, nth, STORY[nth] ?? ''));
  };
  await Promise.all(plan.map((one, nth) => say(nth, one)));
  const sent = text(person, STORY.length, 'send');
  // Twilio delivers it to both, at the same moment.
  return Promise.all(houses.map(({ service }) => service.receive(sent)));
}

/** Two processes over the same stores; they know nothing of each other. */
async function twoHouses(
  dir: string,
  redisUrl: string | undefined,
): Promise<readonly [TestService, TestService]> {
  const settings = { STATE_KEY: Buffer.alloc(32, 5).toString('base64') };
  const options = { dir, clock, knowledge, languages: ['en'], settings, ...(redisUrl ? { redisUrl } : {}) };
  const first = await testService(options);
  return [first, await testService({ ...options, month: first.month })];
}

const missing = redisMissing();
const PASSING: readonly (readonly [string, boolean])[] = [
  ['one SQLite file', false],
  ['one Redis', true],
];

describe.each(PASSING)(
  'two processes over %s, and one person who writes faster than they answer',
  (_name, needsRedis) => {
    let dir: string;
    let redis: RedisServer | undefined;
    let houses: readonly [TestService, TestService];
    let arrived: () => Promise<readonly ReadReport[]>;
    const skipped = needsRedis && missing !== undefined;

    beforeAll(async () => {
      if (skipped) return;
      dir = mkdtempSync(join(tmpdir(), 'trustline-together-'));
      redis = needsRedis ? await startRedis() : undefined;
      houses = await twoHouses(dir, redis?.url);
      arrived = newReports(houses[0]);
    });
    afterAll(async () => {
      if (skipped) return;
      await Promise.all(houses.map((house) => house.close()));
      await redis?.stop();
      rmSync(dir, { recursive: true, force: true });
    });

    test.skipIf(skipped)(
      'every text is in one report, once, and both copies of "send" get one receipt',
      {
        timeout: 120_000,
      },
      async () => {
        await fc.assert(
          fc.asyncProperty(arrivals, async (plan) => {
            const answers = await together(houses, plan);
            const [report, ...others] = await arrived();
            expect(others).toEqual([]);
            expect(report?.words.map((words) => words.text).sort()).toEqual([...STORY].sort());
            const receipts = receiptsIn(answers);
            expect(receipts).toHaveLength(1);
            expect(answers[1]).toEqual(answers[0]);
            expect(await openedBy(houses[0], receipts[0] ?? '')).toBe(report?.id);
          }),
          { numRuns: RUNS },
        );
      },
    );
  },
);
