import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/ports/runtime.ts';
import { type TestService, testService } from '../world/service.ts';
import {
  AFTER_A_CRASH_MS,
  newPerson,
  newProcess,
  newReports,
  openedBy,
  plain,
  type ReadReport,
  receiptsIn,
  text,
  withoutId,
} from './mortal.ts';

/** FICTIONAL. `silence`: twenty minutes in which nobody writes. */
const SILENCE: unique symbol = Symbol('silence');
type Story = readonly (string | typeof SILENCE)[];

const STORIES: Readonly<Record<string, Story>> = {
  'told, sent by a word, answered': [
    'bpd pulled my cousin over on columbia rd, said his brake light is out. then the cop ask is he here legal or no. no ticket',
    'send',
    '2',
  ],
  'told, answered by digits, sent, and the number may be kept': [
    'A Boston officer asked my neighbor for his papers at a traffic stop on Dorchester Ave yesterday at noon.',
    '1',
    'send',
    '1',
  ],
  'an emergency that is in the queue before the next question': [
    'ICE and boston police are at my door right now in Mattapan, there are kids here',
    'they broke the window of the car and took my uncle away',
  ],
  'sent, and more of the same event after it': [
    'a boston cop told ICE on the phone where my neighbor lives, I heard it in the hallway',
    'send',
    '2',
    'I forgot to say that the second officer wrote down his plate number too',
    '1',
  ],
  'sent, and silence takes along a text that still waits for "same event or new?"': [
    'a boston cop took my neighbor to ICE in his patrol car after the stop on Bowdoin Street',
    'send',
    '2',
    'the number on the side of the car began with forty two',
    SILENCE,
  ],
  'silence sends, and the next text belongs to it': [
    'the police in east boston asked my brother if he was born here when he reported a theft',
    SILENCE,
    'my sister was standing there as well and heard every word of it',
    '1',
  ],
};

/** Nobody pulls the plug here, and without a disk the hundreds of lives take less time. */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
let dir: string;
let house: TestService;
let arrived: () => Promise<readonly ReadReport[]>;
beforeEach(async () => {
  dir = await mkdtemp(join(MEMORY, 'trustline-died-'));
  house = await testService({ languages: ['en'], dir });
  arrived = newReports(house);
});
afterEach(async () => {
  await house.close();
  await rm(dir, { recursive: true, force: true });
});

interface Run {
  /** By the place of the text in the story; a text that was never answered has none. */
  readonly answers: readonly (Answer | undefined)[];
  readonly calls: number;
  readonly reports: readonly ReadReport[];
  readonly rows: number;
}

interface Fate {
  /** How many calls to the stores the first process lives to see. */
  readonly life?: number;
  /** Twilio asks again for a text that was not answered; otherwise the person just writes on. */
  readonly replayed: boolean;
}

/** Plays a story; when the process dies, another begins over the same stores. */
async function play(story: Story, { life, replayed }: Fate = { replayed: true }): Promise<Run> {
  const person = newPerson();
  const answers: (Answer | undefined)[] = [];
  const rowsBefore = await house.stores.durable.outbox.pending('desk');
  let process = newProcess(house, life);
  const take = async (nth: number, said: Story[number]): Promise<void> => {
    if (said === SILENCE) await fallSilent(process.service.sendSilent);
    else answers[nth] = await process.service.receive(text(person, nth, said));
  };
  for (const [nth, said] of story.entries()) {
    while (!(await survives(() => take(nth, said), process.dead))) {
      house.clock.forward(AFTER_A_CRASH_MS);
      process = newProcess(house);
      if (!replayed) break;
    }
  }
  const { calls } = process;
  if (!replayed) await fallSilent(process.service.sendSilent);
  const reports = await arrived();
  const rows = (await house.stores.durable.outbox.pending('desk')) - rowsBefore;
  return { answers, calls: calls(), reports, rows };
}

async function survives(take: () => Promise<void>, dead: () => boolean): Promise<boolean> {
  try {
    await take();
  } catch (failure) {
    if (!dead()) throw failure;
  }
  return !dead();
}

async function fallSilent(sendSilent: () => Promise<number>): Promise<void> {
  house.clock.forward(20 * 60_000 + 1);
  await sendSilent();
}

/** What must be the same however often the process died. */
function told({ answers, reports, rows }: Run) {
  return { answers: plain(answers), reports: reports.map(withoutId), rows };
}

async function everyReceiptOpens({ answers, reports }: Run): Promise<void> {
  const ids = reports.map(({ id }) => id);
  for (const receipt of receiptsIn(answers)) expect(ids).toContain(await openedBy(house, receipt));
}

describe.each(Object.entries(STORIES))('%s', (_name, story) => {
  const patient = { timeout: 120_000 };

  test('a death at any call to a store changes nothing that anybody reads', patient, async () => {
    const undisturbed = await play(story);
    expect(undisturbed.reports).toHaveLength(1);
    expect(undisturbed.rows).toBe(1 + (undisturbed.reports[0]?.additions.length ?? 0));
    for (let life = 0; life < undisturbed.calls; life += 1) {
      const run = await play(story, { life, replayed: true });
      expect({ life, ...told(run) }).toEqual({ life, ...told(undisturbed) });
      await everyReceiptOpens(run);
    }
  });

  test('a person who is not asked again and writes on loses no text that was answered', patient, async () => {
    const { calls } = await play(story);
    for (let life = 0; life < calls; life += 1) {
      const run = await play(story, { life, replayed: false });
      const kept = run.reports.flatMap(({ words, additions }) => [words, ...additions.map((a) => a.words)]);
      const texts = kept.flat().map((words) => words.text);
      const answered = story.filter(
        (said, nth) => typeof said === 'string' && said.length > 20 && run.answers[nth],
      );
      expect({ life, texts }).toEqual({ life, texts: expect.arrayContaining(answered) });
      await everyReceiptOpens(run);
    }
  });
});

test('what was deleted stays deleted, wherever the process died', { timeout: 60_000 }, async () => {
  const story: Story = [
    STORIES['told, sent by a word, answered']?.[0] ?? '',
    'delete everything',
    SILENCE,
    SILENCE,
  ];
  const undisturbed = await play(story);
  expect(undisturbed.reports).toEqual([]);
  for (let life = 0; life < undisturbed.calls; life += 1) {
    const run = await play(story, { life, replayed: true });
    expect({ life, ...told(run) }).toEqual({ life, ...told(undisturbed) });
  }
});
