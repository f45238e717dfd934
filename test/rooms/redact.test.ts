import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/classify/redact.ts';
import { expectRedactedOnce } from '../world/redacted-once.ts';

const vectors = readFileSync(new URL('../vectors/redaction.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' => '))
  .map((line) => line.split(' => ') as [string, string]);

describe('redaction takes identifiers of reporters out and leaves evidence about officials in', () => {
  it.each(vectors)('%s', (received, kept) => {
    expect(redact(received.normalize('NFC')).text).toBe(kept);
  });

  it('counts what it took out', () => {
    expect(redact('12 Main St, 617-555-0123, a@example.org').redacted).toBe(3);
    expect(redact('nothing here').redacted).toBe(0);
  });

  it('changes nothing more when it is applied again', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...vectors.map(([received]) => received)),
      fc.stringMatching(/^[0-9A()+#. -]{1,14}$/),
    );
    expectRedactedOnce(piece);
  });

  it.each([
    '1 2 a ',
    '12 main ',
    '9',
    'calle a ',
    'a@',
    'a.',
    'badge ',
    'apt ',
    '(1) ',
    '1, ',
    'o1',
    '+1 ',
    'a at ',
    'a punto ',
    'live at a ',
    'badge 1, ',
  ])('reads a million characters of "%s" in bounded time', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const begun = performance.now();
    redact(text);
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});
