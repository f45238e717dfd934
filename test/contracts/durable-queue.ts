import { expect, test } from 'vitest';
import type { Given } from './durable.ts';
import { newId, report, sealedBytes } from './made.ts';

/** The coalition's side of the durable store. */
export function queueContract({ store, open }: Given): void {
  test('the queue is most urgent first, then oldest hour, page after page', async () => {
    const wanted: string[] = [];
    const made = (['live', 'soon', 'normal'] as const).flatMap((urgency) =>
      ['2026-11-22T09Z', '2026-11-22T14Z'].flatMap((hour) => [1, 2, 3].map(() => report({ urgency, hour }))),
    );
    for (const each of [...made].sort(() => 0.5 - Math.random())) await store().reports.submit(each, []);
    for (let at = 0; at < made.length; at += 3) {
      wanted.push(
        ...made
          .slice(at, at + 3)
          .map((each) => each.readable.id)
          .sort(),
      );
    }
    const seen: string[] = [];
    for (;;) {
      const after = seen.at(-1) as ReturnType<typeof newId> | undefined;
      const page = await store().queue.list({}, { size: 4, now: 0, ...(after && { after }) });
      seen.push(...page.map((each) => each.id));
      if (page.length < 4) break;
    }
    expect(seen).toEqual(wanted);
  });

  test('lists and counts keep to the statuses and the holder asked for', async () => {
    const { reports, queue } = store();
    const made = [report({ status: 'new' }), report({ status: 'unsorted' }), report({ status: 'new' })];
    for (const each of made) await reports.submit(each, []);
    const [first] = made;
    await queue.claim(first?.readable.id ?? newId(), { member: 'heron', now: 0, until: 100 });
    expect(await queue.count({}, 0)).toBe(3);
    expect(await queue.count({ statuses: ['new'] }, 0)).toBe(2);
    expect(await queue.count({ statuses: [] }, 0)).toBe(0);
    expect(await queue.count({ statuses: ['new', 'unsorted'] }, 0)).toBe(3);
    const held = await queue.list({ statuses: ['new'], holder: 'heron' }, { size: 9, now: 99 });
    expect(held.map((each) => each.id)).toEqual([first?.readable.id]);
    expect(await queue.count({ holder: 'heron' }, 100)).toBe(0);
    expect(await queue.count({ holder: 'wren' }, 0)).toBe(0);
  });

  test('of members who claim at the same instant one gets it, and only that one can give it back', async () => {
    const other = await open();
    const made = report();
    const { id } = made.readable;
    await store().reports.submit(made, []);
    const claims = ['heron', 'wren', 'egret', 'swift'].map((member, i) =>
      (i % 2 ? store() : other).queue.claim(id, { member, now: 1_000, until: 2_000 }),
    );
    const results = await Promise.all(claims);
    expect(results.filter((result) => result.kind === 'claimed')).toHaveLength(1);
    const queued = await store().queue.find(id, 1_500);
    const holder = queued?.holder ?? '';
    expect(queued?.leaseUntil).toBe(2_000);
    for (const result of results) if (result.kind === 'held') expect(result.by).toBe(holder);
    await store().queue.release(id, 'somebody else');
    expect((await store().queue.find(id, 1_500))?.holder).toBe(holder);
    await store().queue.release(id, holder);
    expect((await store().queue.find(id, 1_500))?.holder).toBeUndefined();
  });

  test('a lease is renewed by its holder and returns by itself', async () => {
    const made = report();
    const { id } = made.readable;
    await store().reports.submit(made, []);
    const { queue } = store();
    const claim = (member: string, now: number) => queue.claim(id, { member, now, until: now + 1_000 });
    expect(await claim('heron', 1_000)).toEqual({ kind: 'claimed' });
    expect(await claim('heron', 1_500)).toEqual({ kind: 'claimed' });
    expect(await claim('wren', 2_499)).toEqual({ kind: 'held', by: 'heron' });
    expect((await queue.find(id, 2_500))?.holder).toBeUndefined();
    expect((await queue.find(id, 2_500))?.leaseUntil).toBeUndefined();
    expect(await claim('wren', 2_500)).toEqual({ kind: 'claimed' });
    await queue.release(id, 'heron');
    expect((await queue.find(id, 2_600))?.holder).toBe('wren');
    expect(await queue.claim(newId(), { member: 'heron', now: 0, until: 1 })).toEqual({ kind: 'gone' });
  });

  test('a status moves only from where it was seen', async () => {
    const made = report({ status: 'new' });
    const { id } = made.readable;
    await store().reports.submit(made, []);
    const change = { action: 'claim', from: 'new', to: 'claimed' } as const;
    const moved = await Promise.all([store().queue.move(id, change), store().queue.move(id, change)]);
    expect(moved.filter(Boolean)).toHaveLength(1);
    expect((await store().queue.find(id, 0))?.status).toBe('claimed');
    expect((await store().reports.view(id))?.status).toBe('claimed');
    expect(await store().queue.move(newId(), change)).toBe(false);
  });

  test('entries are kept once and in order', async () => {
    const made = report();
    const { id } = made.readable;
    await store().reports.submit(made, []);
    const entries = ['c', 'a', 'b'].map((name) => ({
      id: name,
      member: 'heron',
      month: '2026-11',
      day: '2026-11-23',
      sealed: sealedBytes(40) as Uint8Array,
    }));
    for (const entry of entries) expect(await store().queue.addEntry(id, entry)).toBe(true);
    for (const entry of entries) expect(await store().queue.addEntry(id, entry)).toBe(false);
    expect(await store().queue.entries(id)).toEqual(entries);
    expect(await store().queue.entries(newId())).toEqual([]);
  });
}
