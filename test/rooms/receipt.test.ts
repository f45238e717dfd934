import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiDigits } from '../../src/language/normalise.ts';
import {
  formatReceipt,
  locator,
  newReceipt,
  parseReceipt,
  type Receipt,
  secret,
} from '../../src/report/receipt.ts';

const receipts = fc
  .infiniteStream(fc.nat(255))
  .map((bytes) => newReceipt((length) => Uint8Array.from([...bytes.take(length)])));
const parse = (text: string) => parseReceipt(asciiDigits(text));
const found = (receipt: Receipt) => ({ kind: 'receipt', receipt });
const replaced = (receipt: string, at: number, digit: string) =>
  receipt.slice(0, at) + digit + receipt.slice(at + 1);

/** The zero of every run of decimal digits in Unicode. */
const zeros = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint)
  .filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff)
  .map((codePoint) => String.fromCodePoint(codePoint))
  .filter((character) => /\p{Nd}/u.test(character) && asciiDigits(character) === '0');

describe('a receipt', () => {
  const one = newReceipt(randomBytes);

  test('is 16 digits: 5 that locate, 10 that are secret, one that checks', () => {
    expect(one).toMatch(/^\d{16}$/);
    expect(locator(one) + secret(one)).toBe(one.slice(0, 15));
    expect([locator(one).length, secret(one).length]).toEqual([5, 10]);
  });

  test('is shown in four groups of four', () => {
    expect(formatReceipt(one)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
  });

  test('draws every digit about equally often', () => {
    const counts = new Array<number>(10).fill(0);
    for (let made = 0; made < 4000; made += 1) {
      for (const digit of newReceipt(randomBytes).slice(0, 15))
        counts[Number(digit)] = (counts[Number(digit)] ?? 0) + 1;
    }
    // 60 000 draws: 6000 each, standard deviation 73.
    for (const count of counts) expect(Math.abs(count - 6000)).toBeLessThan(450);
  });

  test('asks for more bytes when one would favour low digits', () => {
    const bytes = [...new Array<number>(20).fill(255), ...new Array<number>(20).fill(249)];
    expect(newReceipt((length) => Uint8Array.from(bytes.splice(0, length)))).toMatch(/^9{15}\d$/);
  });

  test('is read back as it is shown, in the digits of any script', () => {
    expect(zeros.length).toBeGreaterThan(60);
    fc.assert(
      fc.property(receipts, fc.constantFrom(...zeros), (receipt, zero) => {
        const digits = Array.from({ length: 10 }, (_, d) =>
          String.fromCodePoint((zero.codePointAt(0) ?? 0) + d),
        );
        const shown = formatReceipt(receipt).replace(/\d/g, (digit) => digits[Number(digit)] ?? '');
        expect(parse(shown)).toEqual(found(receipt));
      }),
    );
  });

  test('is called mistyped after any single wrong digit', () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        for (let at = 0; at < 16; at += 1) {
          for (const digit of '0123456789') {
            if (digit === receipt[at]) continue;
            const wrong = replaced(receipt, at, digit) as Receipt;
            expect(parse(formatReceipt(wrong))).toEqual({ kind: 'mistyped' });
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is called mistyped after any two neighbours changed places', () => {
    fc.assert(
      fc.property(receipts, fc.nat(14), (receipt, at) => {
        const [left = '', right = ''] = receipt.slice(at, at + 2);
        fc.pre(left !== right);
        const swapped = receipt.slice(0, at) + right + left + receipt.slice(at + 2);
        expect(parse(swapped)).toEqual({ kind: 'mistyped' });
      }),
      { numRuns: 500 },
    );
  });

  test('is called mistyped when a digit is missing or doubled', () => {
    const shown = formatReceipt(one);
    for (const text of [
      one.slice(1),
      one.slice(0, 15),
      `${one}7`,
      shown.slice(1),
      shown.slice(0, -1),
      `${shown}1`,
    ]) {
      expect(parse(text)).toEqual({ kind: 'mistyped' });
    }
  });
});

describe('a receipt is found', () => {
  const receipt = newReceipt((length) => new Uint8Array(length).map((_, at) => at + 1));
  const [a, b, c, d] = formatReceipt(receipt).split(' ');

  test.each([
    `${a}${b}${c}${d}`,
    `${a}-${b}-${c}-${d}`,
    `${a} – ${b} – ${c} – ${d}`,
    `${a}.${b}.${c}.${d}`,
    `${a}\u00a0${b}\u202f${c}  ${d}`,
    `${a} ${b}\n${c} ${d}`,
    `${a}${b} ${c}${d}`,
    `${a} ${b}${c} ${d}`,
    [...receipt].join(' '),
    `${a} ${b} ${c} ${d}.`,
    `my code is ${a} ${b} ${c} ${d}`,
    `kòd mwen se:${a} ${b} ${c} ${d}, mèsi`,
    `(${a} ${b} ${c} ${d})`,
    `我的代码是${a}${b}${c}${d}谢谢`,
    `رمزي ${a} ${b} ${c} ${d} شكرا`,
    `call me 617-555-0142. ${a} ${b} ${c} ${d}`,
    `${a} ${b} ${c} ${d}. 2 more cops came`,
    `${a} ${b} ${c} ${d} 2 more cops came`,
    `${a}, ${b}, ${c}, ${d}`,
    `${a} / ${b} / ${c} / ${d}`,
    `${a}:${b}:${c}:${d}`,
    `${a}·${b}·${c}·${d}`,
    `${a}  -  ${b}  -  ${c}  -  ${d}`,
    `${a}    ${b}    ${c}    ${d}`,
    `code${receipt}`,
    `kòd${a} ${b} ${c} ${d}`,
    receipt.replace(/\d{3}/g, '$& '),
    receipt.replace(/\d{5}/g, '$& '),
    receipt.replace(/(\d{3})(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 $4 '),
    receipt.replace(/(\d{2})(\d{5})(\d{6})/, '$1-$2-$3-'),
    formatReceipt(receipt).replaceAll('0', 'O'),
    formatReceipt(receipt).replaceAll('0', 'o'),
    `617 555 1234 ${a} ${b} ${c} ${d}`,
    `(617) 555-1234 ${a} ${b} ${c} ${d}`,
    `${a} ${b} ${c} ${d} 617 555 1234`,
    `555-1234 ${a} ${b} ${c} ${d}`,
  ])('in %j', (text) => {
    expect(parse(text)).toEqual(found(receipt));
  });
});

describe('of several stretches that may be a receipt', () => {
  const wanted = '4985244066527096' as Receipt;

  test('the one at the end comes first, and then the one at the beginning', () => {
    fc.assert(
      fc.property(receipts, fc.stringMatching(/^\d{4}$/), (receipt, group) => {
        expect(parse(`${group} ${formatReceipt(receipt)}`)).toMatchObject(found(receipt));
        const parsed = parse(`${formatReceipt(receipt)} ${group}`);
        const all = parsed?.kind === 'receipt' ? [parsed.receipt, ...(parsed.others ?? [])] : [];
        expect(all).toContain(receipt);
      }),
    );
  });

  test('all are there when two people write theirs in one text', () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        fc.pre(receipt !== wanted);
        const parsed = parse(`${receipt} and ${wanted}`);
        expect(parsed).toMatchObject({ kind: 'receipt', receipt, others: [wanted] });
      }),
      { numRuns: 5 },
    );
  });
});

describe('no receipt is seen', () => {
  test.each([
    '',
    'no numbers at all',
    '1',
    '123456',
    '617-555-0142',
    '(617) 555-0142 or 857 555 0199',
    '6175550142 8575550199',
    '617-555-0142 240123',
    '+1 617 555 0142',
    '+5511987654321000',
    '+509 3412 3456',
    'incident I232012345',
    'report 24-0012345, badge 4417',
    'A1234567890123456',
    'case 1234567890123456abc',
    'plates 1ABC 234 and 5DEF 678, 11/22/2026 14:30',
    '02118 02119 02120 02121',
    '12 11 10 09 08 07 06 05 04',
    '1234 5678 9012',
    '1234 5678 9012 3456 7890 12345678901234567890 99'.slice(20),
  ])('in %j', (text) => {
    expect(parse(text)).toBeUndefined();
  });

  test('and 1600 digits are read without delay', () => {
    const started = performance.now();
    parse('1 '.repeat(800));
    parse('1'.repeat(1600));
    parse(`${'1234 '.repeat(320)}a`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
