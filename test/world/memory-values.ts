import type { Values, Versioned } from '../../src/ports/passing.ts';

/** The values of a passing store in memory, with all that a test may want to see or disturb. */
export interface MemoryValues extends Values {
  readonly stored: ReadonlyMap<string, Versioned & { readonly until: number }>;
  readonly calls: { get: number; put: number; remove: number };
}

export interface MemoryValuesOptions {
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** Awaited before each operation, so that a test can order, delay or fail it. */
  readonly before?: (operation: 'get' | 'put' | 'remove', key: string) => Promise<void>;
}

export function memoryValues({ now = Date.now, before }: MemoryValuesOptions = {}): MemoryValues {
  const stored = new Map<string, Versioned & { readonly until: number }>();
  const calls = { get: 0, put: 0, remove: 0 };
  const begin = async (operation: keyof typeof calls, key: string) => {
    calls[operation]++;
    await before?.(operation, key);
  };
  const live = (key: string) => {
    const found = stored.get(key);
    if (found && found.until > now()) return found;
    stored.delete(key);
    return undefined;
  };
  return {
    stored,
    calls,
    get: async (key) => {
      await begin('get', key);
      const found = live(key);
      return found && { value: found.value.slice(), version: found.version };
    },
    put: async (key, value, { seconds, expect }) => {
      await begin('put', key);
      const version = live(key)?.version ?? 0;
      if (expect !== undefined && expect !== version) return false;
      stored.set(key, { value: value.slice(), version: version + 1, until: now() + seconds * 1000 });
      return true;
    },
    remove: async (key) => {
      await begin('remove', key);
      stored.delete(key);
    },
  };
}
