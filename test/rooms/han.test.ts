import { readFileSync, writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import { scriptOf, simplified } from '../../src/language/han.ts';

const TABLE = new URL('../../src/language/han-table.ts', import.meta.url);
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });

/** Characters of the simplified script that no traditional text holds: others serve in both, 局 and 面 among them. */
function onlySimplified(simple: string): string {
  return [...new Set(simple)].filter((character) => toTraditional(character) !== character).join('');
}

/** Every unified ideograph that OpenCC simplifies to one other character. */
function pairs(): { traditional: string; simple: string } {
  let traditional = '';
  let simple = '';
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    const made = toSimplified(character);
    if (made === character || made.length !== 1) continue;
    traditional += character;
    simple += made;
  }
  return { traditional, simple };
}

function quoted(text: string): string {
  const parts = text.match(/.{1,96}/gu) ?? [];
  return parts.map((part) => `  '${part}'`).join(' +\n');
}

test('the table of simplified characters is the one of OpenCC', () => {
  const { traditional, simple } = pairs();
  const wanted = `/**
 * Traditional characters and, at the same index, the simplified character of each (OpenCC, Apache-2.0). Written anew by
 * \`RECORD=1 npx vitest run test/rooms/han.test.ts\`.
 */
export const TRADITIONAL: string =
${quoted(traditional)};

export const SIMPLIFIED: string =
${quoted(simple)};

/** Simplified characters that no traditional text holds. */
export const ONLY_SIMPLIFIED: string =
${quoted(onlySimplified(simple))};
`;
  if (process.env.RECORD === '1') writeFileSync(TABLE, wanted);
  expect(readFileSync(TABLE, 'utf8')).toBe(wanted);
});

test('both scripts read alike, and each character knows its script', () => {
  expect(simplified('警察問我有沒有身分證，為什麼')).toBe('警察问我有没有身分证，为什么');
  expect(['問', '问', '我', 'a'].map(scriptOf)).toEqual(['Hant', 'Hans', undefined, undefined]);
});
