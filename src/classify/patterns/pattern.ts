import type { Facts } from '../../ordinance/facts.ts';

/**
 * One way in which words state a fact, in no language in particular.
 *
 * `when` is read from left to right. The first slot is the act, whose doer and denial count; every other slot must be
 * found near it: plain slots after it (or before it, in a language with objects first), `>X` strictly after it, `<X` before it, `~X` on either side, all within its sentence and `within`
 * words; `^X` anywhere in the text, `!X` nowhere in it, `-X` not shortly before the act,
 * `%X` not between the act and the slot before it, `/X` not within a few words after the act. `X|Y` are alternatives. `@fed` is any federal agent,
 * `@tofed` one who receives the act, `@actingfed` one who does not, `@local` any local official.
 */
export interface Pattern {
  readonly when: string;
  readonly set: Facts;
  /** Who must have done it; absent: anybody. */
  readonly by?: 'local' | 'fed' | 'private' | 'not_fed' | 'not_local';
  /** What it sets instead where the act is denied; absent: nothing. */
  readonly denied?: Facts;
  readonly within?: number;
  /** A guess about it ("must have told") sets nothing. */
  readonly tip?: true;
  /** True where words of denial belong to the pattern itself. */
  readonly raw?: true;
}
