import type { Members, Month, Months } from '../../ports/members.ts';
import type { Db } from './schema.ts';

export function sqlMembers(db: Db): Members {
  return {
    add: async ({ handle, role, salt, proof, recipient, locked }) => {
      const result = await db
        .insertInto('members')
        .values({ handle, role, salt, proof, recipient, locked })
        .onConflict((c) => c.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    find: (handle) => db.selectFrom('members').selectAll().where('handle', '=', handle).executeTakeFirst(),
    list: () => db.selectFrom('members').selectAll().orderBy('handle').execute(),
    // The member's wrapped month keys go too (`on delete cascade`).
    remove: async (handle) => {
      await db.deleteFrom('members').where('handle', '=', handle).execute();
    },
  };
}

export function sqlMonths(db: Db): Months {
  const list = async (): Promise<readonly Month[]> =>
    (await db.selectFrom('months').selectAll().execute()).sort((a, b) => compare(a.month, b.month));
  return {
    begin: (month, wraps) =>
      db.transaction().execute(async (tx) => {
        const inserted = await tx
          .insertInto('months')
          .values({ month: month.month, recipient: month.recipient })
          .onConflict((c) => c.doNothing())
          .executeTakeFirst();
        if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
        for (const { month: name, member, wrapped } of wraps) {
          await tx.insertInto('wraps').values({ month: name, member, wrapped }).execute();
        }
        return true;
      }),
    current: async (month) => {
      const [limit] = parts(month);
      return (await list()).findLast((one) => parts(one.month)[0] <= limit);
    },
    wrapsFor: (member) =>
      db.selectFrom('wraps').selectAll().where('member', '=', member).orderBy('month').execute(),
    list,
  };
}

/** `2026-11.10` is the tenth beginning of `2026-11`, after `2026-11.9`: its number is compared as a number. */
function parts(month: string): readonly [month: string, beginning: number] {
  const [name = '', beginning] = month.split('.');
  return [name, beginning === undefined ? 1 : Number(beginning)];
}

function compare(a: string, b: string): number {
  const [monthA, beginningA] = parts(a);
  const [monthB, beginningB] = parts(b);
  if (monthA !== monthB) return monthA < monthB ? -1 : 1;
  return beginningA - beginningB;
}
