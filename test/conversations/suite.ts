import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Channel } from '../../src/report/ids.ts';
import { type MonthKey, newMonthKey } from '../../src/seal/keys.ts';
import type { Knowledge } from '../../src/server/data.ts';
import { handClock, START } from '../world/seeded.ts';
import { testKnowledge, testService } from '../world/service.ts';
import { type Lines, openLines } from './lines.ts';
import { type Played, play, recordedOn } from './play.ts';
import { record } from './record.ts';
import { readStories, type Story } from './story.ts';

const RECORD = process.env.RECORD === '1';

/** Plays one share of all stories; the shares run side by side, each in a test file of its own. */
export function playShare({ share, of }: { share: number; of: number }): void {
  const stories = readStories().filter((_, index) => index % of === share);
  const clock = handClock();
  let lines: Lines;
  let knowledge: Knowledge;
  let month: MonthKey;

  beforeAll(async () => {
    lines = await openLines();
    knowledge = testKnowledge(clock);
    month = await newMonthKey('2026-11');
  });
  afterAll(() => lines.close());

  async function playOn(story: Story, channel: Channel): Promise<Played> {
    clock.set(START);
    const settings = { ORGANISATION: 'Boston Watch Line' };
    const world = await testService({ clock, knowledge, month, seed: 7, settings });
    try {
      return await play(story, { channel, world, lines });
    } finally {
      await world.close();
    }
  }

  for (const language of new Set(stories.map((story) => story.language))) {
    describe(`a conversation in ${language} goes as recorded`, () => {
      for (const story of stories.filter((each) => each.language === language)) {
        test(story.situation.replaceAll('_', ' '), async () => {
          const played = new Map<Channel, Played>();
          for (const channel of story.channels) played.set(channel, await playOn(story, channel));
          if (RECORD) return record(story, played);
          for (const [channel, what] of played) {
            expect(what, `${story.path} on ${channel}`).toEqual(recordedOn(story, channel));
          }
        });
      }
    });
  }
}
