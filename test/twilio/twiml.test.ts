import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twiml } from '../../src/adapters/twilio/twiml.ts';
import { readTwiml } from '../../src/rehearsal/twilio/read-twiml.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (xml: string, type: string | undefined = 'text/xml') => readTwiml(type, encoded(xml));
const said = (text: string, options: { value: string; label: string }[] = []) =>
  read(twiml([{ text, options }]));

describe('a reply', () => {
  test('is one message, whatever the number of replies', () => {
    const replies = [
      { text: 'Thank you.', options: [] },
      {
        text: 'Was it the Boston police?',
        options: [
          { value: '1', label: 'Yes' },
          { value: '2', label: 'No' },
        ],
      },
    ];
    expect(read(twiml(replies))).toEqual({
      messages: ['Thank you.\n\nWas it the Boston police?\n1 Yes\n2 No'],
    });
  });

  test('keeps markup, accents, right-to-left isolates and emoji as they were written', () => {
    const text = 'Konklizyon & <b>"l\'" ]]> è á ç \u2068123\u2069 مرحبا 👩‍👩‍👧';
    expect(said(text)).toEqual({ messages: [text] });
  });

  test('loses control characters and repairs lone surrogates', () => {
    expect(said('a\u0000\u001B\u0085b\r\nc\uD83D d\uFFFE')).toEqual({ messages: ['ab\nc\uFFFD d'] });
  });

  test('of nothing visible, or no reply, is silence', () => {
    for (const replies of [[], [{ text: '', options: [] }], [{ text: '\u0007 \n', options: [] }]]) {
      expect(twiml(replies)).toMatch(/^<\?xml [^>]*\?><Response\/>$/);
    }
  });

  test('is cut below 1600 characters without splitting one', () => {
    const outcome = said(`a${'🚓'.repeat(1000)}`);
    expect(outcome).toEqual({ messages: [`a${'🚓'.repeat(799)}`] });
    expect(said(`${'🚓'.repeat(1000)}`)).toEqual({ messages: ['🚓'.repeat(799)] });
  });

  test('is well-formed for any text at all', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2000 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
        .map((units) => String.fromCharCode(...units)),
      fc
        .array(
          fc.constantFrom('<', '>', '&', ']]>', '<!--', '<?xml', '</Message>', '&amp', '"', '\uD800', '\n'),
        )
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(hostile, hostile, (text, label) => {
        const outcome = said(text, [{ value: '1', label }]);
        expect(outcome).toHaveProperty('messages');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the double writes an alert for', () => {
  const ok = '<Response><Message>a</Message></Response>';
  test.each([
    ['no content type', 12300, ok, undefined],
    ['JSON', 12300, '{}', 'application/json'],
    ['a space before the declaration', 12100, ` <?xml version="1.0"?>${ok}`, 'text/xml'],
    ['a byte order mark', 12100, `\uFEFF${ok}`, 'text/xml'],
    ['a tag left open', 12100, '<Response><Message>a</Response>', 'text/xml'],
    ['a bare ampersand', 12100, '<Response><Message>a & b</Message></Response>', 'text/xml'],
    ['an HTML entity', 12100, '<Response><Message>&nbsp;</Message></Response>', 'text/xml'],
    ['a control character', 12100, '<Response><Message>\u0007</Message></Response>', 'text/xml'],
    ['the same as a reference', 12100, '<Response><Message>&#7;</Message></Response>', 'text/xml'],
    ['two roots', 12100, `${ok}${ok}`, 'text/xml'],
    ['a document type', 12100, `<!DOCTYPE Response>${ok}`, 'text/xml'],
    ['nothing', 12100, '', 'text/xml'],
    ['a root of another name', 12200, '<response/>', 'text/xml'],
    ['a verb in small letters', 12200, '<Response><message>a</message></Response>', 'text/xml'],
    ['text outside a message', 12200, '<Response>a</Response>', 'text/xml'],
    ['an unknown attribute', 12200, '<Response><Message too="+1">a</Message></Response>', 'text/xml'],
    ['an empty message', 12200, '<Response><Message> </Message></Response>', 'text/xml'],
    ['a verb of the telephone', 14110, '<Response><Say>a</Say></Response>', 'text/xml'],
    ['eleven messages', 14109, `<Response>${'<Message>a</Message>'.repeat(11)}</Response>`, 'text/xml'],
    ['1600 characters', 21617, `<Response><Message>${'a'.repeat(1600)}</Message></Response>`, 'text/xml'],
  ])('%s', (_, code, xml, type) => {
    expect(readTwiml(type, encoded(xml))).toHaveProperty('code', code);
  });

  test('bytes that are not UTF-8', () => {
    expect(readTwiml('text/xml', Uint8Array.from([0x3c, 0xff, 0x3e]))).toHaveProperty('code', 12100);
  });
});

test('the double reads what Twilio reads', () => {
  expect(
    read(
      '<?xml version="1.0" encoding="UTF-8"?>\n<!-- a --><Response>\n <Message><Body>a &#233; <![CDATA[<b>]]></Body></Message>\n</Response>\n',
    ),
  ).toEqual({ messages: ['a é <b>'] });
  expect(read('plain words', 'text/plain')).toEqual({ messages: ['plain words'] });
  expect(
    read('<Response><Message action="/x">a</Message><Message>never reached</Message></Response>'),
  ).toEqual({ messages: ['a'] });
});
