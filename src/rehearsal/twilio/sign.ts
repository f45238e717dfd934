import { createHmac } from 'node:crypto';

/** Name and value pairs in the order they are sent; names may repeat. */
export type Form = readonly (readonly [name: string, value: string])[];

/** The `X-Twilio-Signature` of a form POST, written from Twilio's page "Webhooks security", not from our checker. */
export function sign(authToken: string, url: string, form: Form): string {
  const pairs = new Set(form.map(([name, value]) => JSON.stringify([name, value.toWellFormed()])));
  const sorted = [...pairs]
    .map((pair) => JSON.parse(pair) as [string, string])
    .sort((a, b) => byCodeUnit(a[0], b[0]) || byCodeUnit(a[1], b[1]));
  return createHmac('sha1', authToken)
    .update(url + sorted.flat().join(''), 'utf8')
    .digest('base64');
}

/** What Twilio signs of a configured webhook address: no fragment, no user and password. */
export function signedUrl(url: string): string {
  const [beforeFragment = ''] = url.split('#', 1);
  const [scheme = '', rest = ''] = beforeFragment.split('://', 2);
  const slash = rest.indexOf('/');
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  return `${scheme}://${authority.slice(authority.lastIndexOf('@') + 1)}${slash < 0 ? '' : rest.slice(slash)}`;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
