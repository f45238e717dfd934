import { createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openVault } from '../../src/adapters/vault/vault.ts';

const KEY = new Uint8Array(32).fill(1);
const NEWER = new Uint8Array(32).fill(2);
const vault = openVault([KEY]);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('what the vault seals', () => {
  test('opens again, whatever it is and wherever it belongs', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }), (plain, context) => {
        expect(vault.open(vault.seal(plain, context), context)).toEqual(plain);
      }),
    );
  });

  test('does not open when any one bit was changed', () => {
    const sealed = vault.seal(bytes('a report'), 'state:a');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = sealed.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(vault.open(changed, 'state:a')).toBeUndefined();
    }
  });

  test('does not open when it was cut, emptied or lengthened', () => {
    const sealed = vault.seal(bytes('a report'), 'state:a');
    for (let length = 0; length < sealed.length; length++) {
      expect(vault.open(sealed.subarray(0, length), 'state:a')).toBeUndefined();
    }
    expect(vault.open(new Uint8Array([...sealed, 0]), 'state:a')).toBeUndefined();
  });

  test('does not open in another context or under another key', () => {
    const sealed = vault.seal(bytes('a report'), 'state:a');
    expect(vault.open(sealed, 'state:b')).toBeUndefined();
    expect(openVault([NEWER]).open(sealed, 'state:a')).toBeUndefined();
  });

  test('never looks the same twice and shows nothing of what it holds', () => {
    const plain = bytes('a report of which nothing may be read');
    const all = Array.from({ length: 200 }, () => Buffer.from(vault.seal(plain, 'c')));
    expect(new Set(all.map((one) => one.toString('hex', 0, 12))).size).toBe(200);
    expect(all.some((one) => one.includes('report'))).toBe(false);
  });

  test('is AES-256-GCM: nonce, ciphertext, tag, under a key of HKDF-SHA-256', () => {
    const sealed = Buffer.from(vault.seal(bytes('a report'), 'state:a'));
    const key = new Uint8Array(hkdfSync('sha256', KEY, new Uint8Array(0), 'trustline state seal 1', 32));
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(bytes('state:a'));
    decipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
    expect(plain.toString()).toBe('a report');
  });
});

describe('state keys', () => {
  test('can be exchanged: the first seals, all open, a dropped one no longer does', () => {
    const old = vault.seal(bytes('old'), 'c');
    const both = openVault([NEWER, KEY]);
    expect(both.open(old, 'c')).toEqual(bytes('old'));
    const fresh = both.seal(bytes('new'), 'c');
    expect(openVault([NEWER]).open(fresh, 'c')).toEqual(bytes('new'));
    expect(vault.open(fresh, 'c')).toBeUndefined();
    expect(openVault([NEWER]).open(old, 'c')).toBeUndefined();
  });

  test.each([0, 16, 31])('of %i bytes are refused with the mend', (length) => {
    expect(() => openVault([new Uint8Array(length)])).toThrow('at least 32 random bytes');
    expect(() => openVault([KEY, new Uint8Array(length)])).toThrow(`${length} bytes`);
  });
});

describe('hashes', () => {
  test('are 43 base64url characters, the same for the same words under the same key', () => {
    expect(vault.hash('claim', 'SM1')).toMatch(/^[\w-]{43}$/);
    expect(vault.hash('claim', 'SM1')).toBe(openVault([KEY]).hash('claim', 'SM1'));
  });

  test('differ by purpose, by text and by state key', () => {
    const all = [
      vault.hash('claim', 'a'),
      vault.hash('claim', 'b'),
      vault.hash('limit', 'a'),
      openVault([NEWER]).hash('claim', 'a'),
      vault.hashWith(KEY, 'a'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('under a key of the caller are HMAC-SHA-256', () => {
    const expected = createHmac('sha256', NEWER).update('+15558675310').digest('base64url');
    expect(vault.hashWith(NEWER, '+15558675310')).toBe(expected);
  });
});

test('randomness has the length asked for and does not repeat', () => {
  for (const length of [0, 1, 16, 4096]) expect(vault.random(length)).toHaveLength(length);
  const all = Array.from({ length: 100 }, () => vault.random(16).join());
  expect(new Set(all).size).toBe(100);
});
