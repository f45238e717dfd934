import type { Atom } from './atoms.ts';
import { past, type Understood } from './clock.ts';
import type { Ago } from './mention.ts';
import type { Unit } from './words.ts';

const A_FEW = { least: 2, most: 5 } as const;
const MOST = 1000;

function unitOf(atom: Atom | undefined): Unit | undefined {
  if (atom?.kind === 'hours') return 'hour';
  if (atom?.kind === 'day_word') return 'day';
  return atom?.kind === 'unit' ? atom.unit : undefined;
}

const isAgo = (atom: Atom | undefined): boolean => atom?.kind === 'ago' || atom?.kind === 'last_or_ago';

const HALVES: Readonly<Partial<Record<Unit, { readonly unit: Unit; readonly amount: number }>>> = {
  hour: { unit: 'minute', amount: 30 },
  day: { unit: 'hour', amount: 12 },
};

/** "two hours", "half an hour", "an hour and a half", "a few days", "час". */
export function amountAt(atoms: readonly Atom[], at: number): Understood<Ago> | undefined {
  const from = skipAbout(atoms, at);
  const first = atoms[from];
  const alone = unitOf(first);
  if (alone !== undefined) return withHalf(atoms, { unit: alone, least: 1, most: 1 }, from + 1);
  // "10-15 minutes ago"
  const second = atoms[from + 2];
  if (first?.kind === 'number' && atoms[from + 1]?.kind === 'dash' && second?.kind === 'number') {
    const counted = past(atoms, from + 3);
    const unit = unitOf(atoms[counted]);
    if (unit === undefined || first.value >= second.value || second.value > MOST) return undefined;
    return { value: { unit, least: first.value, most: second.value }, next: counted + 1 };
  }
  const named = past(atoms, from + 1);
  const counted = atoms[named]?.kind === 'number' && first?.kind === 'half' ? named + 1 : named;
  const unit = unitOf(atoms[counted]);
  if (unit === undefined) return undefined;
  if (first?.kind === 'half') {
    const half = HALVES[unit];
    if (half === undefined) return undefined;
    return { value: { unit: half.unit, least: half.amount, most: half.amount }, next: counted + 1 };
  }
  if (first?.kind === 'a_few') return { value: { unit, ...A_FEW }, next: counted + 1 };
  if (first?.kind !== 'number' || first.value > MOST) return undefined;
  return withHalf(atoms, { unit, least: first.value, most: first.value }, counted + 1);
}

function skipAbout(atoms: readonly Atom[], at: number): number {
  let next = past(atoms, at);
  while (next < at + 8 && atoms[next]?.kind === 'about') next = past(atoms, next + 1);
  return next;
}

function withHalf(atoms: readonly Atom[], ago: Ago, at: number): Understood<Ago> {
  if (atoms[at]?.kind !== 'half' || ago.unit !== 'hour') return { value: ago, next: at };
  const minutes = ago.least * 60 + 30;
  return { value: { unit: 'minute', least: minutes, most: minutes }, next: at + 1 };
}

/** How long before now, where a word says "ago"; a mere length of time is no moment. */
export function agoAt(atoms: readonly Atom[], at: number): Understood<Ago> | undefined {
  if (atoms[at]?.kind === 'ago_first') {
    const amount = amountAt(atoms, at + 1);
    if (amount === undefined) return undefined;
    const after = past(atoms, amount.next);
    return isAgo(atoms[after]) ? { ...amount, next: after + 1 } : amount;
  }
  const first = atoms[at]?.kind;
  const begins =
    first === 'number' || first === 'half' || first === 'a_few' || first === 'unit' || first === 'hours';
  if (!begins) return undefined;
  const amount = amountAt(atoms, at);
  if (amount === undefined) return undefined;
  const after = past(atoms, amount.next);
  return isAgo(atoms[after]) ? { ...amount, next: after + 1 } : undefined;
}
