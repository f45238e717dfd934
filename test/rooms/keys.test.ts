import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { argon2SlowHash } from '../../src/adapters/hashing/argon2.ts';
import { turnstile } from '../../src/adapters/hashing/turnstile.ts';
import { encryptTo, isRecipient } from '../../src/seal/age-file.ts';
import { fingerprint } from '../../src/seal/fingerprint.ts';
import {
  deriveMember,
  lockIdentity,
  type MemberSecrets,
  memberSecrets,
  newKeyPair,
  newMonthKey,
  proofHash,
  unlockIdentity,
  unwrap,
  wrap,
} from '../../src/seal/keys.ts';
import { mailboxKey, receiptVerifier } from '../../src/seal/mailbox.ts';
import { newPassphrase, normalPassphrase, RECOVERY_WORDS } from '../../src/seal/passphrase.ts';
import { open, seal } from '../../src/seal/seal.ts';
import { WORDS } from '../../src/seal/wordlist.ts';

const hexBytes = z.string().transform((text) => new Uint8Array(Buffer.from(text, 'hex')));
const stored = z
  .object({
    member: z.object({ passphrase: z.string(), salt: hexBytes, proofHash: hexBytes, locked: hexBytes }),
    fingerprint: z.array(z.string()),
    month: z.object({
      month: z.string(),
      recipientFingerprint: z.array(z.string()),
      wrappedForX25519: hexBytes,
    }),
    receipt: z.object({
      secret: z.string(),
      salt: hexBytes,
      slowHash: hexBytes,
      verifier: hexBytes,
      mailbox: z.string(),
    }),
  })
  .parse(JSON.parse(readFileSync('test/vectors/sealing/keys.json', 'utf8')));
const identityIn = (name: string) => readFileSync(`test/vectors/sealing/${name}.identity.txt`, 'utf8').trim();
const failsAs = (code: string) => expect.objectContaining({ name: 'TrustlineError', code });

describe('the word list', () => {
  test('has 2048 plain words of 4 to 8 letters, no two alike in their first four', () => {
    expect(WORDS).toHaveLength(2048);
    expect(new Set(WORDS.map((word) => word.slice(0, 4))).size).toBe(2048);
    for (const word of WORDS) expect(word).toMatch(/^[a-z]{4,8}$/);
    expect([...WORDS].sort()).toEqual(WORDS);
  });
});

describe('a passphrase', () => {
  test('is six words of the list, twelve for the recovery key', () => {
    expect(newPassphrase(randomBytes).split(' ')).toHaveLength(6);
    expect(newPassphrase(randomBytes, RECOVERY_WORDS).split(' ')).toHaveLength(12);
    for (const word of newPassphrase(randomBytes).split(' ')) expect(WORDS).toContain(word);
  });

  test('can be any word, first and last too, each from its own share of the random numbers', () => {
    const from = (high: number, low: number) => newPassphrase(() => Uint8Array.of(high, low), 1);
    expect([from(0, 0), from(8, 0), from(7, 255), from(255, 255)]).toEqual([
      WORDS[0],
      WORDS[0],
      WORDS[2047],
      WORDS[2047],
    ]);
  });

  test('means the same however it is typed', () => {
    for (const typed of [
      'walnut river zoom',
      ' Walnut  RIVER\tzoom ',
      'walnut-river–zoom',
      'ｗａｌｎｕｔ river zoom',
    ]) {
      expect(normalPassphrase(typed)).toBe('walnut river zoom');
    }
    const generated = newPassphrase(randomBytes);
    expect(normalPassphrase(generated)).toBe(generated);
  });
});

describe("a member's keys", () => {
  let secrets: MemberSecrets;
  beforeAll(async () => {
    secrets = await deriveMember(stored.member.passphrase, stored.member.salt);
  });

  test('come out of the passphrase as they did when the format was fixed', async () => {
    expect(await proofHash(secrets.proof)).toEqual(stored.member.proofHash);
    expect(await unlockIdentity(stored.member.locked, secrets.wrapKey)).toBe(identityIn('hybrid'));
  });

  test('keep the wrap key inside the browser', () => {
    expect(secrets.wrapKey.extractable).toBe(false);
  });

  test('differ with every salt and every passphrase', async () => {
    const otherSalt = await deriveMember(stored.member.passphrase, new Uint8Array(16));
    const otherWords = await deriveMember('walnut hexagon sparkle river tulip zinc', stored.member.salt);
    for (const other of [otherSalt, otherWords]) {
      expect(other.proof).not.toEqual(secrets.proof);
      await expect(unlockIdentity(stored.member.locked, other.wrapKey)).rejects.toEqual(
        failsAs('passphrase_wrong'),
      );
    }
  });

  test('lock an identity so that a changed or cut byte shows', async () => {
    const { wrapKey } = await memberSecrets(randomBytes(32));
    const { identity } = await newKeyPair();
    const locked = await lockIdentity(identity, wrapKey, randomBytes);
    expect(await unlockIdentity(locked, wrapKey)).toBe(identity);
    for (const at of [0, 12, locked.length - 1]) {
      const changed = Uint8Array.from(locked);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(unlockIdentity(changed, wrapKey)).rejects.toEqual(failsAs('passphrase_wrong'));
      await expect(unlockIdentity(locked.subarray(0, at), wrapKey)).rejects.toEqual(
        failsAs('passphrase_wrong'),
      );
    }
  });
});

describe("a month's key", () => {
  test('is wrapped for one member and unwrapped by that one alone', async () => {
    const [month, member, other] = await Promise.all([newMonthKey('2026-11.2'), newKeyPair(), newKeyPair()]);
    const wrapped = await wrap(month, member.recipient);
    expect(await unwrap(wrapped, member.identity)).toEqual(month);
    await expect(unwrap(wrapped, other.identity)).rejects.toEqual(failsAs('sealed_wrong_key'));
  });

  test('opens what was sealed to it, on the way from sender to member', async () => {
    const [month, member] = await Promise.all([newMonthKey('2026-11'), newKeyPair()]);
    const sealed = await seal({ words: ['fictional'] }, month.recipient);
    const { identity } = await unwrap(await wrap(month, member.recipient), member.identity);
    expect(await open(sealed, identity)).toEqual({ words: ['fictional'] });
  });

  test('wrapped long ago still unwraps, under its own name', async () => {
    const month = await unwrap(stored.month.wrappedForX25519, identityIn('x25519'));
    expect(month.month).toBe(stored.month.month);
    expect(await fingerprint(month.recipient)).toEqual(stored.month.recipientFingerprint);
  });

  test('is called damaged when something else was wrapped in its place', async () => {
    const member = await newKeyPair();
    for (const text of ['', '2026-11', '2026-11\nnot a key', '2026-11\nAGE-SECRET-KEY-1QQ\nmore']) {
      const wrapped = await encryptTo(new TextEncoder().encode(text), member.recipient);
      await expect(unwrap(wrapped, member.identity)).rejects.toEqual(failsAs('sealed_damaged'));
    }
  });
});

describe('a fingerprint', () => {
  test('is six words, always the same for one key and others for another', async () => {
    const recipient = await identityToRecipient(identityIn('x25519'));
    expect(await fingerprint(recipient)).toEqual(stored.fingerprint);
    expect(stored.fingerprint).toHaveLength(6);
    const other = await identityToRecipient(await generateX25519Identity());
    expect(await fingerprint(other)).not.toEqual(stored.fingerprint);
  });
});

describe("a receipt's secret part", () => {
  const slowHash = argon2SlowHash();

  test('hashes to the same bytes as when the format was fixed', async () => {
    const hash = await slowHash.derive(stored.receipt.secret, stored.receipt.salt);
    expect(hash).toEqual(stored.receipt.slowHash);
    expect(await receiptVerifier(hash)).toEqual(stored.receipt.verifier);
    expect((await mailboxKey(hash)).recipient).toBe(stored.receipt.mailbox);
  });

  test('hashes to other bytes with another salt', async () => {
    const hash = await slowHash.derive(stored.receipt.secret, new Uint8Array(16));
    expect(slowHash.equal(hash, stored.receipt.slowHash)).toBe(false);
    expect(slowHash.equal(hash, hash.subarray(1))).toBe(false);
    expect(slowHash.equal(hash, Uint8Array.from(hash))).toBe(true);
  });

  test('opens the mailbox, and what is stored to recognise it does not', async () => {
    const mailbox = await mailboxKey(stored.receipt.slowHash);
    expect(isRecipient(mailbox.recipient)).toBe(true);
    const message = await seal({ text: 'fictional message' }, mailbox.recipient);
    expect(await open(message, mailbox.identity)).toEqual({ text: 'fictional message' });
    const fromVerifier = await mailboxKey(await receiptVerifier(stored.receipt.slowHash));
    await expect(open(message, fromVerifier.identity)).rejects.toEqual(failsAs('sealed_wrong_key'));
  });
});

describe('slow hashes take turns', () => {
  test('two at a time, in the order they came, also after one has failed', async () => {
    const takeTurn = turnstile(2);
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const jobs = Array.from({ length: 9 }, (_, number) =>
      takeTurn(async () => {
        running += 1;
        most = Math.max(most, running);
        order.push(number);
        await new Promise((done) => setTimeout(done, 2));
        running -= 1;
        if (number === 1) throw new Error('this one fails');
        return number;
      }),
    );
    const settled = await Promise.allSettled(jobs);
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(settled.filter((job) => job.status === 'rejected')).toHaveLength(1);
  });
});
