import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiDigits, fold, normalise, SMS_BODY_LIMIT } from '../../src/language/normalise.ts';

const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u200d',
        '\u200c',
        '\ufe0f',
        '\u0301',
        '\u0327',
        '\ud83d',
        '\udc4d',
        '👩‍👩‍👧',
        'e\u0301',
        '\u202e',
        '\r\n',
        'ک',
        'क्‍ष',
        '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
        ' ',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('normalise', () => {
  test('gives the same text when given its own result', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  test('leaves nothing that an XML reply cannot carry', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const result = normalise(text);
        expect(result.isWellFormed()).toBe(true);
        expect(result).toBe(result.normalize('NFC'));
        expect(result).not.toMatch(/(?!\n)\p{Cc}|\p{Noncharacter_Code_Point}/u);
      }),
    );
  });

  test.each([
    ['joins a letter and its accent', 'que\u0301', 'qué'],
    ['repairs lone surrogates', 'a\ud83db', 'a\ufffdb'],
    ['drops control characters and keeps line breaks', 'a\u0000b\u0007\r\nc\td', 'ab\nc d'],
    ['drops zero-width spaces, soft hyphens and byte order marks', '\ufeffpo\u00adli\u200bce', 'police'],
    ['drops hidden direction changes from left-to-right text', 'a\u202eb\u200ec', 'abc'],
    ['keeps direction marks beside Arabic', 'نعم\u200f 1', 'نعم\u200f 1'],
    ['keeps the joiner inside an emoji', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['keeps the joiner of a skin-toned emoji', '🤷🏽‍♀️', '🤷🏽‍♀️'],
    ['drops a joiner that hides inside a Latin word', 'bo\u200dston', 'boston'],
    [
      'keeps the non-joiner of Persian and the joiner of Hindi',
      'می\u200cخواهم क्\u200dष',
      'می\u200cخواهم क्\u200dष',
    ],
    ['keeps a keycap', '1️⃣', '1️⃣'],
    ['keeps a region flag but no other tag characters', '🏴󠁧󠁢󠁥󠁮󠁧󠁿a\u{E0068}', '🏴󠁧󠁢󠁥󠁮󠁧󠁿a'],
    ['calms stacked marks', `z${'\u0317'.repeat(50)}`, `z${'\u0317'.repeat(4)}`],
    ['makes ordinary spaces of exotic ones', 'a\u00a0b\u3000c', 'a b c'],
  ])('%s', (_promise, text, wanted) => expect(normalise(text)).toBe(wanted));

  test('cuts at the limit in code points, never inside a grapheme', () => {
    expect([...normalise('é'.repeat(2000))]).toHaveLength(SMS_BODY_LIMIT);
    expect(normalise('👍🏽👍🏽', 3)).toBe('👍🏽');
    expect([...normalise('x'.repeat(5000), 4000)]).toHaveLength(4000);
  });

  test('takes a bounded time for a million characters', () => {
    for (const unit of ['a', '\u0301', '\u200d', '👍', 'é']) {
      const start = performance.now();
      normalise(unit.repeat(1_000_000));
      expect(performance.now() - start).toBeLessThan(200);
    }
  });
});

describe('fold', () => {
  test.each([
    ['SÍ', 'si'],
    ['Èd', 'ed'],
    ['NÃO', 'nao'],
    ['ｈｅｌｐ', 'help'],
    ['Đường', 'duong'],
    ['m’pa', "m'pa"],
    ['نَعَم', 'نعم'],
    ['İstanbul', 'istanbul'],
    ['हिन्दी', 'हिन्दी'],
  ])('%s reads as %s', (text, wanted) => expect(fold(text)).toBe(wanted));
});

describe('asciiDigits', () => {
  test.each([
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۴۵۶', '456'],
    ['१२३', '123'],
    ['１２', '12'],
    ['𝟎𝟗𝟘𝟡𝟬𝟵𝟶𝟿', '09090909'],
    ['𝟢𝟫', '09'],
    ['๑๒', '12'],
    ['tel ٦١٧', 'tel 617'],
    ['②½', '②½'],
  ])('%s is %s', (text, wanted) => expect(asciiDigits(text)).toBe(wanted));

  test('agrees with Unicode about every decimal digit that has a plain form', () => {
    for (let codePoint = 0; codePoint < 0x20000; codePoint += 1) {
      const digit = String.fromCodePoint(codePoint);
      if (!/^\p{Nd}$/u.test(digit)) continue;
      expect(asciiDigits(digit)).toMatch(/^[0-9]$/);
      if (/^[0-9]$/.test(digit.normalize('NFKC'))) expect(asciiDigits(digit)).toBe(digit.normalize('NFKC'));
    }
  });
});
