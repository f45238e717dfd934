import { TrustlineError } from '../report/errors.ts';
import type { Brand } from '../report/ids.ts';
import { decryptWith, encryptTo, type Identity, type SealTo } from './age-file.ts';
import { pad } from './pad.ts';

/** A standard `.age` file holding padded JSON. Only {@link seal} and {@link asSealed} make one, so no queue can be handed plain text. */
export type SealedReport = Brand<Uint8Array, 'SealedReport'>;

const AGE_MAGIC = 'age-encryption.org/v1\n';

/** Seals JSON content for one recipient. Throws `recipient_invalid`. */
export async function seal(content: unknown, to: SealTo): Promise<SealedReport> {
  const json = JSON.stringify(content);
  if (json === undefined) throw new TypeError('Only JSON content can be sealed; hand in an object.');
  return (await encryptTo(pad(json), to)) as SealedReport;
}

/**
 * What {@link seal} was given, still to be checked for its shape by the caller.
 * Throws `identity_invalid`, `sealed_wrong_key`, `sealed_damaged`.
 */
export async function open(sealed: Uint8Array, identity: Identity): Promise<unknown> {
  const plain = await decryptWith(sealed, identity);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
  } catch {
    // The parser's own message would quote the opened text.
    throw new TrustlineError('sealed_damaged');
  }
}

/** Bytes from a store or the network as a sealed report. Throws `sealed_damaged` when they are not an age file. */
export function asSealed(bytes: Uint8Array): SealedReport {
  const start = new TextDecoder().decode(bytes.subarray(0, AGE_MAGIC.length));
  if (start !== AGE_MAGIC) throw new TrustlineError('sealed_damaged');
  return bytes as SealedReport;
}
