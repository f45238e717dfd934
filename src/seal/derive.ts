/** RFC 5869 HKDF-SHA-256 over a secret that is already strong; `purpose` keeps the outputs apart. */
export async function expand(secret: Uint8Array, purpose: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', Uint8Array.from(secret), 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode(`trustline ${purpose} v1`);
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info },
    key,
    256,
  );
  return new Uint8Array(bits);
}
