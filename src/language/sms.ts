import { septets } from './gsm.ts';
import { graphemesOf } from './normalise.ts';

export interface SmsCost {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets in GSM-7, 16-bit units in UCS-2. */
  readonly units: number;
  /** What is billed; 0 only for an empty text. */
  readonly segments: number;
}

/** Units in a message of one segment, and in each of several (a 6-octet header takes the difference). */
const ROOM = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } } as const;

/** What Twilio charges for a text with Smart Encoding off. No escape pair, surrogate pair or grapheme is split between segments. */
export function smsCost(text: string): SmsCost {
  const inGsm = gsmSizes(text);
  if (inGsm) return cost('GSM-7', inGsm);
  if (text.length <= ROOM['UCS-2'].alone) return { encoding: 'UCS-2', units: text.length, segments: 1 };
  return cost('UCS-2', ucs2Sizes(text));
}

function gsmSizes(text: string): number[] | undefined {
  const sizes: number[] = [];
  for (const character of text) {
    const size = septets(character);
    if (size === undefined) return undefined;
    sizes.push(size);
  }
  return sizes;
}

/** Graphemes stay whole, as in Twilio's calculator; one too long for any segment falls back to code points. */
function ucs2Sizes(text: string): number[] {
  const sizes: number[] = [];
  for (const grapheme of graphemesOf(text)) {
    if (grapheme.length <= ROOM['UCS-2'].joined) sizes.push(grapheme.length);
    else for (const character of grapheme) sizes.push(character.length);
  }
  return sizes;
}

function cost(encoding: SmsCost['encoding'], sizes: readonly number[]): SmsCost {
  const room = ROOM[encoding];
  const units = sizes.reduce((sum, size) => sum + size, 0);
  if (units <= room.alone) return { encoding, units, segments: units === 0 ? 0 : 1 };
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > room.joined) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return { encoding, units, segments };
}

/** The longest start of `text` that costs at most `units` in its own encoding and ends between graphemes. */
export function clip(text: string, units: number): string {
  if (smsCost(text).units <= units) return text;
  let kept = '';
  let inGsm = 0;
  let gsm = true;
  for (const grapheme of graphemesOf(text)) {
    const sizes: number[] | undefined = gsm ? gsmSizes(grapheme) : undefined;
    gsm = sizes !== undefined;
    inGsm += sizes?.reduce((sum, size) => sum + size, 0) ?? 0;
    if ((gsm ? inGsm : kept.length + grapheme.length) > units) break;
    kept += grapheme;
  }
  return kept;
}
