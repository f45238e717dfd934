import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import twilio from 'twilio';
import { describe, expect, test } from 'vitest';
import { type Fields, signatureChecker } from '../../src/adapters/twilio/signature.ts';
import { type Form, sign, signedUrl } from '../../src/rehearsal/twilio/sign.ts';

const TOKEN = '12345';
const PAGE = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const CALL: Form = [
  ['CallSid', 'CA1234567890ABCDE'],
  ['Caller', '+14158675309'],
  ['Digits', '1234'],
  ['From', '+14158675309'],
  ['To', '+18005551212'],
];
const DOCUMENTED: Form = CALL.map(([name, value]) => [name, value.replace('5309', '5310')]);
const REPEATED: Form = [
  ['Sid', 'CA123'],
  ['SidAccount', 'AC123'],
  ['Digits', '5678'],
  ['Digits', '1234'],
  ['Digits', '1234'],
];
const OUR_TEXT: Form = [
  ['Body', 'Mwen bezwen èd — 你好 مرحبا'],
  ['From', '+15558675310'],
  ['To', '+15005550006'],
  ['MessageSid', `SM${'0'.repeat(32)}`],
];

/** Published by Twilio in the tests of its libraries and on "Webhooks security"; the last is ours, the SDK agrees. */
const VECTORS: readonly (readonly [name: string, url: string, form: Form, signature: string])[] = [
  ['plain', PAGE, CALL, 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
  ['port 443', 'https://mycompany.com:443/myapp.php?foo=1&bar=2', CALL, 'kvajT1Ptam85bY51eRf/AJRuM3w='],
  ['http port 80', 'http://mycompany.com:80/myapp.php?foo=1&bar=2', CALL, '0ZXoZLH/DfblKGATFgpif+LLRf4='],
  ['http port 1234', 'http://mycompany.com:1234/myapp.php?foo=1&bar=2', CALL, 'Zmvh+3yNM1Phv2jhDCwEM3q5ebU='],
  ['a quote in the query', `${PAGE}&Body=It%27s+amazing`, CALL, 'TfZzewPq8wqrGlMfyAud8+/IvJ0='],
  [
    'a hash of the body in the query',
    `${PAGE}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620`,
    [],
    'a9nBmqA0ju/hNViExpshrM61xv4=',
  ],
  [
    'the documentation page',
    'https://example.com/myapp.php?foo=1&bar=2',
    DOCUMENTED,
    'L/OH5YylLD5NRKLltdqwSvS0BnU=',
  ],
  ['repeated values', PAGE, REPEATED, 'IK+Dwps556ElfBT0I3Rgjkr1wJU='],
  ['twelve scripts at once', 'https://bot.example.org/twilio/sms', OUR_TEXT, 'J2w5GEUCvOgiQCuPT6qdXxhVWps='],
];

function fieldsOf(form: Form): Fields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of form) fields.set(name, [...(fields.get(name) ?? []), value]);
  return fields;
}

function parts(url: string): { publicUrl: string; target: string } {
  const at = url.indexOf('/', url.indexOf('://') + 3);
  return { publicUrl: url.slice(0, at), target: url.slice(at) };
}

describe('a published signature', () => {
  test.each(VECTORS)('is accepted and made the same way: %s', (_, url, form, signature) => {
    const { publicUrl, target } = parts(url);
    expect(signatureChecker([TOKEN], publicUrl)({ target, header: signature, fields: fieldsOf(form) })).toBe(
      true,
    );
    expect(sign(TOKEN, url, form)).toBe(signature);
    expect(twilio.validateRequest(TOKEN, signature, url, Object.fromEntries(fieldsOf(form)))).toBe(true);
  });
});

const HOST = 'https://bot.example.org';
const TARGET = '/webhooks/twilio/sms';
const good = sign(TOKEN, HOST + TARGET, OUR_TEXT);
const check = (changes: {
  tokens?: string[];
  publicUrl?: string;
  target?: string;
  header?: string | undefined;
  form?: Form;
}) => {
  const { tokens = [TOKEN], publicUrl = HOST, target = TARGET, form = OUR_TEXT } = changes;
  const header = 'header' in changes ? changes.header : good;
  return signatureChecker(tokens, publicUrl)({ target, header, fields: fieldsOf(form) });
};

test('a signature over the escaped form of our address is accepted too', () => {
  const { publicUrl, target } = parts(`${PAGE}&Body=It's+amazing`);
  const signed = { target, header: 'TfZzewPq8wqrGlMfyAud8+/IvJ0=', fields: fieldsOf(CALL) };
  expect(signatureChecker([TOKEN], publicUrl)(signed)).toBe(true);
});

describe('a genuine text is let in', () => {
  test.each([
    ['as it is', {}],
    ['while the token is being changed', { tokens: ['the-new-one', TOKEN] }],
    ['when PUBLIC_URL ends in a slash', { publicUrl: `${HOST}/` }],
    ['when PUBLIC_URL carries connection overrides', { publicUrl: `${HOST}#rt=4000` }],
    ['when PUBLIC_URL carries user and password', { publicUrl: 'https://user:p%40ss@bot.example.org' }],
    ['when only our address names the port', { publicUrl: `${HOST}:443` }],
    [
      'when the pool adds its fields',
      {
        form: withField('MessagingServiceSid'),
        header: sign(TOKEN, HOST + TARGET, withField('MessagingServiceSid')),
      },
    ],
    [
      'when the program lives below a path',
      { publicUrl: `${HOST}/trustline`, header: sign(TOKEN, `${HOST}/trustline${TARGET}`, OUR_TEXT) },
    ],
    [
      'when the query holds characters that a URL parser would change',
      { target: `${TARGET}?q=a'b|c`, header: sign(TOKEN, `${HOST}${TARGET}?q=a'b|c`, OUR_TEXT) },
    ],
    [
      'when a field is called __proto__',
      { form: withField('__proto__'), header: sign(TOKEN, HOST + TARGET, withField('__proto__')) },
    ],
  ])('%s', (_, changes) => {
    expect(check(changes)).toBe(true);
  });
});

describe('a forged text is kept out, without an error', () => {
  test.each([
    ['no signature', { header: undefined }],
    ['an empty signature', { header: '' }],
    ['a signature of another length', { header: 'AAAA' }],
    ['a signature that is no base64', { header: '\u0000é'.repeat(14) }],
    ['another token', { header: sign('other', HOST + TARGET, OUR_TEXT) }],
    [
      'an altered body',
      { form: OUR_TEXT.map(([name, value]) => [name, name === 'Body' ? `${value}!` : value] as const) },
    ],
    ['a trimmed field', { form: OUR_TEXT.slice(1) }],
    ['an added field', { form: withField('OptOutType') }],
    ['another path', { target: '/webhooks/twilio/status' }],
    ['another host', { publicUrl: 'https://evil.example' }],
    ['http instead of https', { publicUrl: 'http://bot.example.org' }],
    ['no tokens at all', { tokens: [] }],
    ['an address that is none', { publicUrl: 'nowhere' }],
  ])('%s', (_, changes) => {
    expect(check(changes)).toBe(false);
  });
});

test('checker, double and SDK agree on any form', () => {
  const form = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(form, fc.string(), (pairs, token) => {
      const header = sign(`t${token}`, HOST + TARGET, pairs);
      const fields = fieldsOf(pairs);
      expect(signatureChecker([`t${token}`], HOST)({ target: TARGET, header, fields })).toBe(true);
      expect(twilio.validateRequest(`t${token}`, header, HOST + TARGET, Object.fromEntries(fields))).toBe(
        true,
      );
    }),
  );
});

test('the double signs an address without fragment and without user and password', () => {
  expect(signedUrl('https://u:p@bot.example.org:8443/a@b?c=d#rt=4000')).toBe(
    'https://bot.example.org:8443/a@b?c=d',
  );
  expect(signedUrl('https://bot.example.org')).toBe('https://bot.example.org');
});

test('checking stays far below a millisecond, also for a forger', () => {
  const checker = signatureChecker([TOKEN, 'second'], HOST);
  const forged = sign('x', HOST, OUR_TEXT);
  const started = performance.now();
  for (let turn = 0; turn < 1000; turn += 1)
    checker({ target: TARGET, header: forged, fields: fieldsOf(OUR_TEXT) });
  expect(performance.now() - started).toBeLessThan(1000);
});

function withField(name: string): Form {
  return [...OUR_TEXT, [name, 'MG00']];
}
