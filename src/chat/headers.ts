const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "form-action 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NO_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'publickey-credentials-get',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** On every answer of the chat page, its style sheet and script included: a cached one would show that it was visited. */
export const CHAT_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': NO_FEATURES,
};

/**
 * Whether a form was posted from another site. Under `no-referrer` browsers send `Origin: null` with our own forms
 * (Fetch, "append a request Origin header"), so `Sec-Fetch-Site`, which no page can forge, decides where it is sent.
 * There is no cookie to ride on: at worst an old browser without that header sends a stranger's words as a report.
 */
export function isForeign(headers: Headers, publicUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  // `none`: the person reloaded or restored the page.
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('origin');
  return origin !== null && origin !== 'null' && origin !== new URL(publicUrl).origin;
}
