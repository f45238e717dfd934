import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DurableStore } from '../../src/ports/durable.ts';
import { queueContract } from './durable-queue.ts';
import { addition, newId, report, sealedBytes } from './made.ts';

export interface DurableWorld {
  /** Opens the same database as a process would. */
  open(): Promise<DurableStore>;
  end(): Promise<void>;
}

export interface Given {
  store(): DurableStore;
  open(): Promise<DurableStore>;
}

/** What every durable store promises; `make` gives an empty database for each test. */
export function durableContract(name: string, make: () => Promise<DurableWorld>): void {
  describe(`the durable store in ${name}`, () => {
    let world: DurableWorld;
    let store: DurableStore;
    const opened: DurableStore[] = [];
    const open = async (): Promise<DurableStore> => {
      const one = await world.open();
      opened.push(one);
      return one;
    };
    beforeEach(async () => {
      world = await make();
      store = await open();
    });
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
      await world.end();
    });
    const given = { store: () => store, open };
    submitContract(given);
    outboxContract(given);
    erasureContract(given);
    queueContract(given);
    membersContract(given);
  });
}

function submitContract({ store, open }: Given): void {
  test('a report is stored whole, once, with one outbox row per delivery', async () => {
    const made = report();
    expect(await store().reports.submit(made, ['desk', 'redis-stream'])).toBe(true);
    expect(await store().reports.submit({ ...made, sealed: sealedBytes() }, ['desk', 'other'])).toBe(false);
    const again = await open();
    expect(await again.queue.find(made.readable.id, 0)).toEqual({
      ...made.readable,
      additions: 0,
      holder: undefined,
      leaseUntil: undefined,
      eraseAfter: undefined,
    });
    expect(await again.queue.bodies(made.readable.id)).toEqual([
      { month: '2026-11', hour: '2026-11-22T14Z', kind: 'report', sealed: made.sealed },
    ]);
    expect(await again.queue.mailbox(made.readable.id)).toBe('age1fictional');
    expect(await again.outbox.pending('desk')).toBe(1);
    expect(await again.outbox.pending('redis-stream')).toBe(1);
    expect(await again.outbox.pending('other')).toBe(0);
  });

  test('the same report sent by two processes at once is one report', async () => {
    const other = await open();
    const made = report();
    const sent = await Promise.all([store(), other].map((one) => one.reports.submit(made, ['desk'])));
    expect(sent.filter(Boolean)).toHaveLength(1);
    expect(await store().outbox.pending('desk')).toBe(1);
  });

  test('an addition is kept once, in order, and changes what the desk reads only when it says so', async () => {
    const made = report();
    const { id } = made.readable;
    await store().reports.submit(made, []);
    const first = addition(id);
    expect(await store().reports.append(first, ['desk'])).toBe(true);
    expect(await store().reports.append(first, ['desk'])).toBe(false);
    expect(await store().queue.find(id, 0)).toMatchObject({
      additions: 1,
      district: 'D14',
      urgency: 'normal',
    });
    const readable = { outcomes: [], urgency: 'live', district: undefined } as const;
    const second = addition(id, { byReceipt: true, month: '2026-12', hour: '2026-12-01T00Z', readable });
    expect(await store().reports.append(second, ['desk'])).toBe(true);
    expect(await store().queue.find(id, 0)).toMatchObject({ additions: 2, ...readable });
    const bodies = await store().queue.bodies(id);
    expect(bodies.map((body) => body.kind)).toEqual(['report', 'addition', 'addition_by_receipt']);
    expect(bodies.map((body) => body.sealed)).toEqual([made.sealed, first.sealed, second.sealed]);
    expect(await store().outbox.pending('desk')).toBe(2);
    expect(await store().reports.append(addition(newId()), ['desk'])).toBe(false);
  });

  test('a receipt finds every report that shares its five digits, and no other', async () => {
    const [one, two, far] = [report({}, '11111'), report({}, '11111'), report({}, '22222')];
    for (const made of [one, two, far]) await store().reports.submit(made, []);
    const found = await store().reports.byLocator('11111');
    expect(new Map(found.map((each) => [each.report, each.lock]))).toEqual(
      new Map([one, two].map((made) => [made.readable.id, made.receipt])),
    );
    expect(await store().reports.byLocator('33333')).toEqual([]);
    expect(await store().reports.view(one.readable.id)).toEqual({
      language: 'ht',
      status: 'new',
      eraseAfter: undefined,
    });
  });

  test('messages wait in order and are given out once', async () => {
    const { id } = report().readable;
    await store().reports.submit(report({ id }), []);
    const sealed = [sealedBytes(50), sealedBytes(50), sealedBytes(50)];
    for (const [index, one] of sealed.entries()) {
      await store().reports.putMessage(id, { id: `message ${9 - index}`, sealed: one });
      await store().reports.putMessage(id, { id: `message ${9 - index}`, sealed: one });
    }
    expect(await store().reports.countMessages(id)).toBe(3);
    const taken = await Promise.all([store().reports.takeMessages(id), store().reports.takeMessages(id)]);
    expect(taken.flat()).toEqual(sealed);
    expect(await store().reports.countMessages(id)).toBe(0);
    await store().reports.putMessage(newId(), { id: 'lost', sealed: sealedBytes(5) });
  });

  test('the first start decides whether a database is a rehearsal', async () => {
    await store().ping();
    expect(await store().purpose('real')).toBe('real');
    expect(await (await open()).purpose('rehearsal')).toBe('real');
  });
}

function outboxContract({ store, open }: Given): void {
  test('a row is due until delivered, and carries its own body and month', async () => {
    const made = report();
    await store().reports.submit(made, ['stream']);
    const added = addition(made.readable.id, { month: '2026-12' });
    await store().reports.append(added, ['stream']);
    const { outbox } = store();
    const rows = await outbox.due('stream', 0, 10);
    expect(rows.map((row) => row.kind).sort()).toEqual(['addition', 'report']);
    for (const row of rows) {
      const isReport = row.kind === 'report';
      const body = await outbox.body(row);
      expect(body?.sealed).toEqual(isReport ? made.sealed : added.sealed);
      expect(body?.readable).toEqual(
        isReport ? made.readable : { ...made.readable, month: '2026-12', hour: added.hour, size: 500 },
      );
      await outbox.delivered(row.id);
      expect(await outbox.body(row)).toBeUndefined();
    }
    expect(await outbox.due('stream', 0, 10)).toEqual([]);
    expect(await outbox.pending('stream')).toBe(0);
  });

  test('a failed row waits for its next try without holding up the others', async () => {
    for (let i = 0; i < 6; i += 1) await store().reports.submit(report(), ['stream']);
    const { outbox } = store();
    const first = await outbox.due('stream', 0, 3);
    for (const [index, row] of first.entries()) await outbox.failed(row.id, 1_000 - index);
    const others = await outbox.due('stream', 500, 3);
    expect(others).toHaveLength(3);
    expect(others.map((row) => row.id).filter((id) => first.some((row) => row.id === id))).toEqual([]);
    for (const row of others) await outbox.delivered(row.id);
    expect(await outbox.due('stream', 500, 3)).toEqual([]);
    const later = await outbox.due('stream', 1_000, 3);
    expect(later.map((row) => row.id)).toEqual(first.map((row) => row.id).reverse());
    expect(later.map((row) => row.attempts)).toEqual([1, 1, 1]);
    expect(await outbox.pending('stream')).toBe(3);
    const restarted = (await open()).outbox;
    expect((await restarted.due('stream', 0, 10)).map((row) => row.attempts)).toEqual([1, 1, 1]);
    await outbox.failed('no such row', 5);
  });
}

function erasureContract({ store }: Given): void {
  test('an erasure can be taken back, and is carried out only when its hour has come', async () => {
    const [kept, gone] = [report({}, '11111'), report({}, '22222')];
    for (const made of [kept, gone]) await store().reports.submit(made, ['stream']);
    const { reports, queue, outbox } = store();
    const { id } = gone.readable;
    await reports.append(addition(id), ['stream']);
    await reports.putMessage(id, { id: 'm', sealed: sealedBytes(9) });
    const entry = { id: 'e', member: 'heron', month: '2026-11', day: '2026-11-23', sealed: sealedBytes(9) };
    await queue.addEntry(id, entry);
    const [row] = (await outbox.due('stream', 0, 10)).filter((each) => each.report === id);

    expect(await reports.eraseAfter(kept.readable.id, '2026-11-25T14Z')).toBe(true);
    expect((await reports.view(kept.readable.id))?.eraseAfter).toBe('2026-11-25T14Z');
    expect(await reports.eraseAfter(kept.readable.id, undefined)).toBe(true);
    expect(await reports.eraseAfter(id, '2026-11-25T14Z')).toBe(true);
    expect(await reports.purge('2026-11-25T13Z')).toBe(0);
    expect(await reports.purge('2026-11-25T14Z')).toBe(1);

    expect(await queue.find(id, 0)).toBeUndefined();
    expect(await reports.view(id)).toBeUndefined();
    expect(await reports.byLocator('22222')).toEqual([]);
    expect(await queue.bodies(id)).toEqual([]);
    expect(await queue.entries(id)).toEqual([]);
    expect(await reports.takeMessages(id)).toEqual([]);
    expect(row && (await outbox.body(row))).toBeUndefined();
    expect(await outbox.pending('stream')).toBe(1);
    expect(await reports.eraseAfter(id, undefined)).toBe(false);
    expect(await queue.addEntry(id, { ...entry, id: 'e2' })).toBe(false);
    expect((await queue.bodies(kept.readable.id)).length).toBe(1);
  });

  test('a late replay cannot bring an erased report back', async () => {
    const made = report();
    const { reports, queue } = store();
    await reports.submit(made, []);
    await reports.eraseAfter(made.readable.id, '2026-12-31T23Z');
    expect(await reports.purge('2026-12-31T23Z')).toBe(1);
    await reports.purge('2027-01-31T23Z');
    expect(await reports.submit(made, ['stream'])).toBe(false);
    expect(await reports.append(addition(made.readable.id), ['stream'])).toBe(false);
    expect(await queue.count({}, 0)).toBe(0);
  });
}

function membersContract({ store }: Given): void {
  const member = (handle: string) => ({
    handle,
    role: 'volunteer' as const,
    salt: sealedBytes(16) as Uint8Array,
    proof: sealedBytes(32) as Uint8Array,
    recipient: `age1${handle}`,
    locked: sealedBytes(99) as Uint8Array,
  });

  test('a member is added once, found by handle, and takes the wraps along on leaving', async () => {
    const { members, months } = store();
    const [heron, wren] = [member('heron'), member('wren')];
    expect(await members.add(wren)).toBe(true);
    expect(await members.add(heron)).toBe(true);
    expect(await members.add({ ...heron, recipient: 'age1other' })).toBe(false);
    expect(await members.find('heron')).toEqual(heron);
    expect(await members.find('nobody')).toBeUndefined();
    expect(await members.list()).toEqual([heron, wren]);
    const wrap = (handle: string) => ({
      month: '2026-11',
      member: handle,
      wrapped: sealedBytes(70) as Uint8Array,
    });
    const wraps = [wrap('heron'), wrap('wren')];
    expect(await months.begin({ month: '2026-11', recipient: 'age1nov' }, wraps)).toBe(true);
    expect(await months.begin({ month: '2026-11', recipient: 'age1again' }, [])).toBe(false);
    expect(await months.wrapsFor('heron')).toEqual([wraps[0]]);
    await members.remove('heron');
    expect(await members.find('heron')).toBeUndefined();
    expect(await months.wrapsFor('heron')).toEqual([]);
    expect(await months.wrapsFor('wren')).toEqual([wraps[1]]);
  });

  test('a month whose wraps cannot all be stored is not begun', async () => {
    const wraps = [{ month: '2026-11', member: 'nobody', wrapped: sealedBytes(7) as Uint8Array }];
    await expect(store().months.begin({ month: '2026-11', recipient: 'age1nov' }, wraps)).rejects.toThrow();
    expect(await store().months.list()).toEqual([]);
  });

  test('the current month is the newest begun by then, its latest beginning', async () => {
    const { months } = store();
    expect(await months.current('2026-11')).toBeUndefined();
    const names = ['2026-11.10', '2026-12', '2026-11', '2026-11.2', '2026-09'];
    for (const month of names) await months.begin({ month, recipient: `age1${month}` }, []);
    const order = ['2026-09', '2026-11', '2026-11.2', '2026-11.10', '2026-12'];
    expect((await months.list()).map((each) => each.month)).toEqual(order);
    expect((await months.current('2026-08'))?.month).toBeUndefined();
    expect((await months.current('2026-10'))?.month).toBe('2026-09');
    expect((await months.current('2026-11'))?.month).toBe('2026-11.10');
    expect((await months.current('2027-01'))?.month).toBe('2026-12');
  });
}
