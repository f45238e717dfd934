import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fastRecipient } from '../../src/adapters/sealing/hybrid-recipient.ts';
import { type KeyPair, newKeyPair } from '../../src/seal/keys.ts';
import { pad, paddedLength, SMALLEST_BYTES } from '../../src/seal/pad.ts';
import { asSealed, open, seal } from '../../src/seal/seal.ts';

const vector = (name: string): Buffer => readFileSync(join('test/vectors/sealing', name));
const text = (name: string): string => vector(name).toString('utf8').trim();
const content: unknown = JSON.parse(text('content.json'));
const failsAs = (code: string) => expect.objectContaining({ name: 'TrustlineError', code });

/** A JSON value as a report could hold it: what JSON.stringify would drop or change (undefined, -0) is left out. */
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

let hybrid: KeyPair;
let classic: KeyPair;
let scratch: string;

beforeAll(async () => {
  hybrid = await newKeyPair();
  const identity = await generateX25519Identity();
  classic = { identity, recipient: await identityToRecipient(identity) };
  scratch = mkdtempSync(join(tmpdir(), 'seal-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe('padding', () => {
  test('leaves valid JSON that says the same', () => {
    fc.assert(
      fc.property(json, (value) => {
        const read: unknown = JSON.parse(new TextDecoder().decode(pad(JSON.stringify(value))));
        expect(read).toEqual(value);
      }),
    );
  });

  test('gives one length to everything up to 4 KiB and doublings beyond', () => {
    for (const [bytes, length] of [
      [0, 4096],
      [4096, 4096],
      [4097, 8192],
      [8193, 16_384],
      [1_000_000, 1_048_576],
    ] as const) {
      expect(paddedLength(bytes)).toBe(length);
    }
  });

  test('counts bytes, not characters', () => {
    expect(pad(JSON.stringify('é'.repeat(3000))).length).toBe(2 * SMALLEST_BYTES);
  });
});

describe('a sealed report', () => {
  test('opens to what was sealed, whatever it was, with either kind of key', async () => {
    await fc.assert(
      fc.asyncProperty(json, fc.boolean(), async (value, quantumSafe) => {
        const pair = quantumSafe ? hybrid : classic;
        expect(await open(await seal(value, pair.recipient), pair.identity)).toEqual(value);
      }),
      { numRuns: 25 },
    );
  });

  test('has the same length for a word and for a long story', async () => {
    const short = await seal({ words: ['a'] }, hybrid.recipient);
    const long = await seal({ words: ['a'.repeat(1600)] }, hybrid.recipient);
    expect(long.length).toBe(short.length);
  });

  test('names exactly one recipient and holds nothing readable', async () => {
    const sealed = Buffer.from(await seal({ words: ['papye'] }, hybrid.recipient));
    const [header = ''] = sealed.toString('latin1').split('\n---');
    expect(header.match(/^-> /gm)).toEqual(['-> ']);
    expect(header).toContain('-> mlkem768x25519 ');
    expect(sealed.includes('papye')).toBe(false);
  });

  test('is never the same twice', async () => {
    const twice = await Promise.all([seal(content, hybrid.recipient), seal(content, hybrid.recipient)]);
    expect(Buffer.compare(twice[0], twice[1])).not.toBe(0);
  });

  test('refuses a key of another month, of another kind, or no key at all', async () => {
    const sealed = await seal(content, hybrid.recipient);
    const other = await newKeyPair();
    await expect(open(sealed, other.identity)).rejects.toEqual(failsAs('sealed_wrong_key'));
    await expect(open(sealed, classic.identity)).rejects.toEqual(failsAs('sealed_wrong_key'));
    await expect(open(sealed, 'AGE-SECRET-KEY-1')).rejects.toEqual(failsAs('identity_invalid'));
    await expect(open(sealed, hybrid.recipient)).rejects.toEqual(failsAs('identity_invalid'));
  });

  test('never opens once any of its bytes is changed or missing', async () => {
    const sealed = await seal(content, classic.recipient);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Uint8Array.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ flip;
        await expect(open(changed, classic.identity)).rejects.toMatchObject({
          code: expect.stringMatching(/^sealed_(damaged|wrong_key)$/),
        });
        await expect(open(sealed.subarray(0, at), classic.identity)).rejects.toEqual(
          failsAs('sealed_damaged'),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('is called damaged, not locked, when its body was changed', async () => {
    const sealed = Uint8Array.from(await seal(content, hybrid.recipient));
    sealed[sealed.length - 20] = (sealed[sealed.length - 20] ?? 0) ^ 1;
    await expect(open(sealed, hybrid.identity)).rejects.toEqual(failsAs('sealed_damaged'));
  });

  test('cannot be made from plain text by claiming so', () => {
    expect(() => asSealed(new TextEncoder().encode('{"words":["papye"]}'))).toThrow(
      failsAs('sealed_damaged'),
    );
    expect(() => asSealed(new Uint8Array(0))).toThrow(failsAs('sealed_damaged'));
    expect(asSealed(vector('hybrid.age'))).toHaveLength(vector('hybrid.age').length);
  });

  test.each([
    ['empty', ''],
    ['an e-mail address', 'coalition@example.org'],
    ['an SSH key', 'ssh-ed25519 AAAAC3Nza'],
    ['an identity', 'AGE-SECRET-KEY-1QQQ'],
  ])('is refused for a recipient that is %s', async (_, recipient) => {
    await expect(seal(content, recipient)).rejects.toEqual(failsAs('recipient_invalid'));
  });

  test('is refused for a recipient with one letter wrong', async () => {
    for (const { recipient } of [hybrid, classic]) {
      const letter = recipient.at(40) === 'q' ? 'p' : 'q';
      const wrong = recipient.slice(0, 40) + letter + recipient.slice(41);
      await expect(seal(content, wrong)).rejects.toEqual(failsAs('recipient_invalid'));
      await expect(seal(content, fastRecipient(wrong))).rejects.toEqual(failsAs('recipient_invalid'));
    }
  });
});

describe('files sealed in the past', () => {
  test.each(['x25519', 'hybrid'])('%s still open', async (kind) => {
    expect(await open(vector(`${kind}.age`), text(`${kind}.identity.txt`))).toEqual(content);
  });

  test('by the age command line open too', async () => {
    expect(await open(vector('x25519-by-age-cli.age'), text('x25519.identity.txt'))).toEqual(content);
  });
});

describe("Debian's age", () => {
  const cli = (file: string, identity: string): unknown => {
    const identityFile = join(scratch, 'identity.txt');
    writeFileSync(identityFile, `${identity}\n`);
    return JSON.parse(execFileSync('age', ['--decrypt', '-i', identityFile, file]).toString('utf8'));
  };

  test('opens the stored X25519 file', () => {
    expect(cli('test/vectors/sealing/x25519.age', text('x25519.identity.txt'))).toEqual(content);
  });

  test('opens what is sealed now, beyond one 64 KiB chunk too', async () => {
    for (const words of ['short', 'long '.repeat(20_000)]) {
      const file = join(scratch, 'fresh.age');
      writeFileSync(file, await seal({ words }, classic.recipient));
      expect(cli(file, classic.identity)).toEqual({ words });
    }
  });
});

describe('the fast hybrid recipient', () => {
  test('makes files that the age library opens, for any key', async () => {
    for (let key = 0; key < 8; key += 1) {
      const pair = await newKeyPair();
      const to = fastRecipient(pair.recipient);
      expect(typeof to).toBe('object');
      for (let file = 0; file < 4; file += 1) {
        expect(await open(await seal({ file }, to), pair.identity)).toEqual({ file });
      }
    }
  });

  test('makes files of the same shape as the library', async () => {
    const slow = await seal(content, hybrid.recipient);
    const fast = await seal(content, fastRecipient(hybrid.recipient));
    expect(fast.length).toBe(slow.length);
    await expect(open(fast, classic.identity)).rejects.toEqual(failsAs('sealed_wrong_key'));
  });

  test('leaves every other recipient to the library', () => {
    expect(fastRecipient(classic.recipient)).toBe(classic.recipient);
  });
});
