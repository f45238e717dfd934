import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { outsideGsm } from '../../src/language/gsm.ts';
import { clip, smsCost } from '../../src/language/sms.ts';

/** Twilio's own calculator, with Smart Encoding off as for our numbers. */
const twilio = (text: string) => {
  const message = new SegmentedMessage(text, 'auto', false);
  const bits = message.encodingName === 'GSM-7' ? 7 : 16;
  return {
    encoding: message.encodingName,
    units: message.messageSize / bits,
    segments: message.segmentsCount,
  };
};
const gsm = fc
  .array(fc.constantFrom(...'aeo {}[]~^\\|€éèòàñ¿¡Ç\n1.,'), { maxLength: 700 })
  .map((all) => all.join(''));
const mixed = fc
  .array(fc.constantFrom(...'ab €{áãçõ谢👍', '👩‍👩‍👧', '🏳️‍🌈', '1️⃣', 'นี่'), { maxLength: 400 })
  .map((all) => all.join(''));
const rows = readFileSync('test/vectors/alphabet.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

describe('smsCost', () => {
  test.each(rows)('%s', (row) => {
    const [, encoding, units, segments, text] = /^(\S+) (\d+) (\d+): ?(.*)$/.exec(row) ?? [];
    const cost = smsCost((text ?? '').replaceAll('\\n', '\n'));
    expect(cost).toEqual({ encoding, units: Number(units), segments: Number(segments) });
  });

  test.each([
    ['a text in GSM-7', gsm],
    ['a text with anything in it', mixed],
  ])('%s costs what Twilio charges', (_kind, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(text !== '');
        expect(smsCost(text)).toEqual(twilio(text));
      }),
    );
  });

  test('knows every letter of the alphabet that Twilio knows', () => {
    for (let code = 0; code < 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      if (!character.isWellFormed()) continue;
      expect(smsCost(character).encoding, character).toBe(twilio(character).encoding);
    }
  });

  test('never splits an escape pair or a surrogate pair', () => {
    expect(smsCost(`${'a'.repeat(152)}€${'a'.repeat(152)}`).segments).toBe(3);
    expect(smsCost(`${'á'.repeat(66)}👍${'á'.repeat(66)}`).segments).toBe(3);
  });
});

describe('clip', () => {
  test('keeps the longest start that fits, whole graphemes only', () => {
    expect(clip('hello', 160)).toBe('hello');
    expect(clip('a€b', 2)).toBe('a');
    expect(clip('ok 👩‍👩‍👧', 8)).toBe('ok ');
    expect(clip('não sei', 3)).toBe('não');
  });

  test('stays within the units, for any text', () => {
    fc.assert(
      fc.property(mixed, fc.nat(120), (text, units) => {
        const kept = clip(text, units);
        expect(smsCost(kept).units).toBeLessThanOrEqual(units);
        expect(text.startsWith(kept)).toBe(true);
      }),
    );
  });
});

test('the characters that make a message dear are named', () => {
  expect(outsideGsm('¿sí, señor? “ok”')).toEqual(['í', '“', '”']);
});
