import fc from 'fast-check';
import { expect } from 'vitest';
import { redact } from '../../src/classify/redact.ts';

/** Whatever is made of these pieces, redaction applied again finds nothing more. */
export function expectRedactedOnce(piece: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const once = redact(pieces.join(' ').normalize('NFC')).text;
      expect(redact(once)).toEqual({ text: once, redacted: 0 });
    }),
    { numRuns: 400 },
  );
}
