import type { Draft } from '../flow/state.ts';
import type { Values } from '../ports/passing.ts';
import type { Vault } from '../ports/vault.ts';

/** Longer than an unsent draft lives. */
const SECONDS = 2 * 24 * 3600;

/**
 * What a draft held when it was first about to be queued, written down before the queue is. A process that dies between
 * the queue and the state leaves a draft that is queued and does not know it; whatever the person says next must then
 * follow the report and not be taken for a replay of it.
 */
export interface FirstTries {
  /** `same`: the draft says what it said then; `words`: how many texts it held. */
  of(draft: Draft): Promise<{ readonly same: boolean; readonly words: number }>;
}

export function firstTries({ values, vault }: { values: Values; vault: Vault }): FirstTries {
  return {
    async of({ id, words, chosen }) {
      const key = `first-try:${vault.hash('first try', id)}`;
      const now = `${words.length} ${JSON.stringify(chosen)}`;
      const sealed = vault.seal(new TextEncoder().encode(now), key);
      if (await values.put(key, sealed, { seconds: SECONDS, expect: 0 }))
        return { same: true, words: words.length };
      const stored = await values.get(key);
      const opened = stored && vault.open(stored.value, key);
      const then = opened === undefined ? now : new TextDecoder().decode(opened);
      return { same: then === now, words: Number.parseInt(then, 10) };
    },
  };
}
