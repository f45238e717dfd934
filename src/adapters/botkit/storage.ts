import type { Storage, StoreItems } from 'botbuilder';
import type { Values } from '../../ports/passing.ts';
import type { Vault } from '../../ports/vault.ts';
import { Clash } from './conflict.ts';
import { type BotkitState, botkitState, veiled } from './frame.ts';

/** Stands at a key between winning it for removal and removing it, so that no other turn writes there meanwhile. */
const REMOVING = new Uint8Array(0);
const REMOVING_SECONDS = 2;

/** On the stack in place of what cannot be read: no flow has this id, so the turn starts over. */
const UNREADABLE = { dialogState: { dialogStack: [{ id: 'unreadable', state: {} }] } };

/**
 * Botkit's storage: sealed, expiring, compare-and-set. Botkit overwrites every eTag with `*` before it writes, so the
 * version read is remembered beside the very object that Botkit got and hands back. Throws {@link Clash} when another
 * turn was faster.
 */
export function sealedStorage(values: Values, vault: Vault): Storage {
  const versions = new WeakMap<object, number>();

  async function readOne(key: string): Promise<object> {
    const found = await values.get(key);
    if (found?.value.length === 0) throw new Clash();
    const item = found ? unpack(vault.open(found.value, key)) : {};
    versions.set(item, found?.version ?? 0);
    return item;
  }

  async function writeOne(key: string, changed: object): Promise<void> {
    const expect = versions.get(changed);
    if (expect === undefined)
      throw new Error('Botkit wrote a state that it had not read: read it in the same turn first.');
    const item = botkitState.parse(changed);
    const top = item.dialogState.dialogStack.at(-1);
    if (!top) return removeOne(key, expect);
    const { seconds } = top.state;
    if (!(await values.put(key, vault.seal(pack(item), key), { seconds, expect }))) throw new Clash();
  }

  async function removeOne(key: string, expect: number): Promise<void> {
    if (expect === 0) return;
    if (!(await values.put(key, REMOVING, { seconds: REMOVING_SECONDS, expect }))) throw new Clash();
    await values.remove(key);
  }

  return {
    read: async (keys) => {
      const items: StoreItems = {};
      for (const key of keys) items[key] = await readOne(valueKey(key));
      return items;
    },
    write: async (changes) => {
      for (const [key, item] of Object.entries(changes)) await writeOne(valueKey(key), item);
    },
    delete: async (keys) => {
      for (const key of keys) await values.remove(valueKey(key));
    },
  };
}

/**
 * `state:` and the random conversation id, the same on every channel. Botkit's own key is
 * `<channel>/conversations/<conversation>-<is group>-<from>/`, conversation and from both that id.
 */
function valueKey(botkitKey: string): string {
  const id = /^[^/]+\/conversations\/([^/-]+)-false-\1\/$/.exec(botkitKey)?.[1];
  if (!id)
    throw new Error(
      'Botkit made a storage key of an unknown shape: pin botkit and botbuilder as package.json has them.',
    );
  return `state:${id}`;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function pack(state: BotkitState): Uint8Array {
  return encoder.encode(JSON.stringify(state));
}

function unpack(plain: Uint8Array | undefined): object {
  if (!plain) return structuredClone(UNREADABLE);
  const state = botkitState.safeParse(JSON.parse(decoder.decode(plain)));
  if (!state.success) return structuredClone(UNREADABLE);
  for (const held of state.data.dialogState.dialogStack) held.state = veiled(held.state);
  return state.data;
}
