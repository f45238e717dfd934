import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One way in which a secret might lie somewhere. */
export interface Needle {
  readonly secret: string;
  readonly encoding: string;
  readonly bytes: Buffer;
}

/** Somewhere to look: a file, a log, a key with its value. */
export interface Haystack {
  readonly name: string;
  readonly bytes: Buffer;
}

export function needlesOf(secret: string): readonly Needle[] {
  const plain = Buffer.from(secret);
  const wide = Buffer.from(secret, 'utf16le');
  const encoded: Readonly<Record<string, Buffer>> = {
    plain,
    'lower case': Buffer.from(secret.toLowerCase()),
    'upper case': Buffer.from(secret.toUpperCase()),
    'URL-encoded': Buffer.from(encodeURIComponent(secret)),
    'form-encoded': Buffer.from(new URLSearchParams([['', secret]]).toString().slice(1)),
    JSON: Buffer.from(JSON.stringify(secret).slice(1, -1)),
    hex: Buffer.from(plain.toString('hex')),
    'upper-case hex': Buffer.from(plain.toString('hex').toUpperCase()),
    'UTF-16LE': wide,
    'UTF-16BE': Buffer.from(wide).swap16(),
    ...base64(plain, 'base64'),
    ...base64(plain, 'base64url'),
  };
  return Object.entries(encoded).map(([encoding, bytes]) => ({ secret, encoding, bytes }));
}

/** What stays the same of the Base64 text whatever stands before and after: one per place in a group of three bytes. */
function base64(plain: Buffer, kind: 'base64' | 'base64url'): Record<string, Buffer> {
  const shifted = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), plain]).toString(kind);
    const whole = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + plain.length) * 8) / 6));
    return [`${kind} shifted by ${shift}`, Buffer.from(whole)];
  });
  return Object.fromEntries(shifted);
}

/** Every hit as `secret (encoding) in haystack`. */
export function hits(needles: readonly Needle[], haystacks: readonly Haystack[]): readonly string[] {
  return haystacks.flatMap((haystack) =>
    needles
      .filter(({ bytes }) => haystack.bytes.includes(bytes))
      .map(({ secret, encoding }) => `${secret} (${encoding}) in ${haystack.name}`),
  );
}

/** All files below the folders, raw, and their names, since a name can tell as much. */
export function filesIn(...dirs: readonly string[]): readonly Haystack[] {
  return dirs.flatMap((dir) =>
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .flatMap((path) => [
        { name: path, bytes: readFileSync(path) },
        { name: `the name of ${path}`, bytes: Buffer.from(path) },
      ]),
  );
}
